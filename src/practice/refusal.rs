//! S3's refusals of a post: status, code and message, as XML.
//!
//! Codes, statuses and wording follow the S3 error list
//! ([documented](../../docs/spektr-api.md#s3-errors)). Knows nothing of why a post is refused.

use axum::body::Body;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use quick_xml::escape::escape;
use serde_json::Value as Json;

/// A refusal of the bucket. Has no `Debug`, because a condition can contain a file's name.
pub(super) enum Refusal {
    NoSuchBucket,
    WrongMethod,
    MissingContentLength,
    NotMultipart,
    Malformed,
    /// The connection ended before the body did.
    Incomplete,
    FieldsTooLong,
    /// No document, or more than one.
    FileCount,
    MissingField(&'static str),
    BadArgument {
        name: &'static str,
        message: &'static str,
    },
    /// A post without a policy.
    Anonymous,
    UnknownAccessKey,
    SessionExpired,
    WrongSignature,
    BadPolicy(&'static str),
    PolicyExpired,
    ConditionFailed(Json),
    ExtraFields(String),
    TooLarge {
        proposed_bytes: u64,
        max_bytes: u64,
    },
    TooSmall {
        proposed_bytes: u64,
        min_bytes: u64,
    },
    SlowDown,
    Redirect {
        location: String,
    },
}

impl Refusal {
    /// An argument of the wrong form.
    pub(super) fn bad_argument(name: &'static str, message: &'static str) -> Self {
        Self::BadArgument { name, message }
    }

    /// Returns the code in the answer's XML.
    pub(super) fn code(&self) -> &'static str {
        match self {
            Self::NoSuchBucket => "NoSuchBucket",
            Self::WrongMethod => "MethodNotAllowed",
            Self::MissingContentLength => "MissingContentLength",
            Self::NotMultipart => "PreconditionFailed",
            Self::Malformed => "MalformedPOSTRequest",
            Self::Incomplete => "IncompleteBody",
            Self::FieldsTooLong => "MaxPostPreDataLengthExceeded",
            Self::FileCount | Self::MissingField(_) | Self::BadArgument { .. } => "InvalidArgument",
            Self::Anonymous
            | Self::PolicyExpired
            | Self::ConditionFailed(_)
            | Self::ExtraFields(_) => "AccessDenied",
            Self::UnknownAccessKey => "InvalidAccessKeyId",
            Self::SessionExpired => "ExpiredToken",
            Self::WrongSignature => "SignatureDoesNotMatch",
            Self::BadPolicy(_) => "InvalidPolicyDocument",
            Self::TooLarge { .. } => "EntityTooLarge",
            Self::TooSmall { .. } => "EntityTooSmall",
            Self::SlowDown => "SlowDown",
            Self::Redirect { .. } => "TemporaryRedirect",
        }
    }

    fn status(&self) -> StatusCode {
        match self {
            Self::NoSuchBucket => StatusCode::NOT_FOUND,
            Self::WrongMethod => StatusCode::METHOD_NOT_ALLOWED,
            Self::MissingContentLength => StatusCode::LENGTH_REQUIRED,
            Self::NotMultipart => StatusCode::PRECONDITION_FAILED,
            Self::Anonymous
            | Self::PolicyExpired
            | Self::ConditionFailed(_)
            | Self::ExtraFields(_)
            | Self::UnknownAccessKey
            | Self::WrongSignature => StatusCode::FORBIDDEN,
            Self::SlowDown => StatusCode::SERVICE_UNAVAILABLE,
            Self::Redirect { .. } => StatusCode::TEMPORARY_REDIRECT,
            Self::Malformed
            | Self::Incomplete
            | Self::FieldsTooLong
            | Self::FileCount
            | Self::MissingField(_)
            | Self::BadArgument { .. }
            | Self::SessionExpired
            | Self::BadPolicy(_)
            | Self::TooLarge { .. }
            | Self::TooSmall { .. } => StatusCode::BAD_REQUEST,
        }
    }

    fn message(&self) -> String {
        match self {
            Self::NoSuchBucket => "The specified bucket does not exist",
            Self::WrongMethod => "The specified method is not allowed against this resource.",
            Self::MissingContentLength => "You must provide the Content-Length HTTP header.",
            Self::NotMultipart => "At least one of the pre-conditions you specified did not hold",
            Self::Malformed => "The body of your POST request is not well-formed multipart/form-data.",
            Self::Incomplete => "The request body terminated unexpectedly",
            Self::FieldsTooLong => "Your POST request fields preceding the upload file were too large.",
            Self::FileCount => "POST requires exactly one file upload per request.",
            Self::MissingField(name) => {
                return format!(
                    "Bucket POST must contain a field named '{name}'.  If it is specified, please check the order of the fields."
                );
            }
            Self::BadArgument { message, .. } | Self::BadPolicy(message) => message,
            Self::Anonymous => "Access Denied",
            Self::UnknownAccessKey => "The AWS Access Key Id you provided does not exist in our records.",
            Self::SessionExpired => "The provided token has expired.",
            Self::WrongSignature => {
                "The request signature we calculated does not match the signature you provided. Check your key and signing method."
            }
            Self::PolicyExpired => "Invalid according to Policy: Policy expired.",
            Self::ConditionFailed(condition) => {
                return format!("Invalid according to Policy: Policy Condition failed: {}", spaced(condition));
            }
            Self::ExtraFields(names) => return format!("Invalid according to Policy: Extra input fields: {names}"),
            Self::TooLarge { .. } => "Your proposed upload exceeds the maximum allowed size",
            Self::TooSmall { .. } => "Your proposed upload is smaller than the minimum allowed size",
            Self::SlowDown => "Please reduce your request rate.",
            Self::Redirect { .. } => "Please re-send this request to the specified temporary endpoint.",
        }
        .to_owned()
    }

    /// Returns the elements that some codes add.
    fn details(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::FileCount => {
                vec![("ArgumentName", "file".to_owned()), ("ArgumentValue", "0".to_owned())]
            }
            Self::MissingField(name) | Self::BadArgument { name, .. } => {
                vec![("ArgumentName", (*name).to_owned()), ("ArgumentValue", String::new())]
            }
            Self::TooLarge { proposed_bytes, max_bytes } => {
                vec![
                    ("ProposedSize", proposed_bytes.to_string()),
                    ("MaxSizeAllowed", max_bytes.to_string()),
                ]
            }
            Self::TooSmall { proposed_bytes, min_bytes } => {
                vec![
                    ("ProposedSize", proposed_bytes.to_string()),
                    ("MinSizeAllowed", min_bytes.to_string()),
                ]
            }
            Self::NotMultipart => vec![(
                "Condition",
                "Bucket POST must be of the enclosure-type multipart/form-data".to_owned(),
            )],
            Self::Redirect { location } => vec![("Endpoint", location.clone())],
            _ => Vec::new(),
        }
    }

    /// Makes the answer. `request_id` is the id that S3's support asks for.
    pub(super) fn answer(&self, request_id: &str) -> Response {
        let mut elements = vec![("Code", self.code().to_owned()), ("Message", self.message())];
        elements.extend(self.details());
        elements.push(("RequestId", request_id.to_owned()));
        elements.push(("HostId", STANDARD.encode(request_id.repeat(3))));
        let mut response = xml(self.status(), request_id, &document("Error", &elements));
        if let Self::Redirect { location } = self
            && let Ok(location) = HeaderValue::from_str(location)
        {
            response.headers_mut().insert(header::LOCATION, location);
        }
        response
    }
}

/// Makes an XML document of one level. Control characters, which XML cannot contain, are left out.
pub(super) fn document(root: &str, elements: &[(&str, String)]) -> String {
    let clean =
        |text: &str| text.chars().filter(|character| !character.is_control()).collect::<String>();
    let body: Vec<_> = elements
        .iter()
        .map(|(name, text)| format!("<{name}>{}</{name}>", escape(clean(text))))
        .collect();
    let body = body.concat();
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<{root}>{body}</{root}>")
}

/// Makes an XML answer with S3's request id.
pub(super) fn xml(status: StatusCode, request_id: &str, document: &str) -> Response {
    let mut response =
        (status, [(header::CONTENT_TYPE, "application/xml")], Body::from(document.to_owned()))
            .into_response();
    mark(&mut response, request_id);
    response
}

/// Adds the header with the request id.
pub(super) fn mark(response: &mut Response, request_id: &str) {
    if let Ok(value) = HeaderValue::from_str(request_id) {
        response.headers_mut().insert(HeaderName::from_static("x-amz-request-id"), value);
    }
}

/// Writes a condition as S3 does, with a space after each comma.
fn spaced(condition: &Json) -> String {
    let parts: Vec<_> = condition.as_array().into_iter().flatten().map(Json::to_string).collect();
    format!("[{}]", parts.join(", "))
}
