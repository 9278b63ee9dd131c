//! Tests of faults and their consequences.

use super::*;

fn refused(status: u16, code: &str, message: &str) -> UploadFault {
    let (code, message) = (code.to_owned(), Hidden(message.to_owned()));
    UploadFault::Refused(S3Refusal {
        status,
        code,
        message,
        request_id: String::new(),
        retry_after_secs: None,
    })
}

#[test]
fn u7_to_u15_every_answer_of_s3_has_one_consequence() {
    use UploadVerdict::{Again, FreshPost, FreshPostOnce, OurForm, Person, SlowDown};
    for (row, status, code, message, verdict) in [
        ("u7", 400, "RequestTimeout", "", Again),
        ("u7", 400, "IncompleteBody", "", Again),
        ("u8", 400, "ExpiredToken", "", FreshPost),
        ("u8", 403, "AccessDenied", "Invalid according to Policy: Policy expired.", FreshPost),
        ("u9", 403, "SignatureDoesNotMatch", "", FreshPostOnce),
        ("u9", 403, "AccessDenied", "Access Denied", FreshPostOnce),
        (
            "u9",
            403,
            "AccessDenied",
            "Invalid according to Policy: Policy Condition failed: [\"eq\"]",
            Person,
        ),
        ("u10", 400, "EntityTooLarge", "", Person),
        ("u10", 400, "EntityTooSmall", "", Person),
        ("u10", 413, "", "", Person),
        ("u11", 400, "MalformedPOSTRequest", "", OurForm),
        ("u11", 400, "InvalidPolicyDocument", "", OurForm),
        ("u11", 403, "AccessDenied", "Invalid according to Policy: Extra input fields: x", OurForm),
        ("u12", 503, "SlowDown", "", SlowDown),
        ("u12", 429, "", "", SlowDown),
        ("u13", 500, "InternalError", "", Again),
        ("u13", 502, "", "", Again),
        ("u14", 307, "TemporaryRedirect", "", FreshPostOnce),
        ("u15", 400, "", "", FreshPostOnce),
    ] {
        assert_eq!(
            refused(status, code, message).verdict(1, 0),
            verdict,
            "{row} {status} {code} {message}"
        );
    }
}

#[test]
fn u2_u4_resets_and_lost_answers_depend_on_what_happened_before() {
    assert_eq!(UploadFault::Reset.verdict(1, 0), UploadVerdict::Again);
    assert_eq!(UploadFault::Reset.verdict(1, 1), UploadVerdict::FreshPostOnce);
    assert_eq!(UploadFault::AnswerLost.verdict(5_000_000, 0), UploadVerdict::Again);
    assert_eq!(UploadFault::AnswerLost.verdict(5_000_001, 0), UploadVerdict::LetConfirmTell);
}
