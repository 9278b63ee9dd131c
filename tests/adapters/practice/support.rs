//! A client of the practice server that can send correct and incorrect requests, and the example
//! case of the vendor's guide.

use std::time::Duration;

use dossier::practice::{Options, Practice, Report, Scenario, start};
use reqwest::Response;
use serde_json::{Value as Json, json};
use sha2::{Digest, Sha256};

/// More time than any test needs, even on a busy machine.
pub(crate) const BOUND: Duration = Duration::from_secs(30);

const BOUNDARY: &str = "practice-boundary";

pub(crate) struct Client {
    pub(crate) practice: Practice,
    pub(crate) http: reqwest::Client,
    pub(crate) token: String,
}

/// An answer, read whole.
#[derive(Debug)]
pub(crate) struct Answered {
    pub(crate) status: u16,
    pub(crate) headers: reqwest::header::HeaderMap,
    pub(crate) text: String,
}

impl Answered {
    pub(crate) fn json(&self) -> Json {
        serde_json::from_str(&self.text).unwrap()
    }

    pub(crate) fn uploads(&self) -> Vec<Json> {
        self.json()["fileUploads"].as_array().unwrap().clone()
    }

    /// The text of an element of an S3 answer.
    pub(crate) fn element(&self, name: &str) -> Option<String> {
        let start = self.text.split_once(&format!("<{name}>"))?.1;
        Some(
            quick_xml::escape::unescape(start.split_once(&format!("</{name}>"))?.0)
                .unwrap()
                .into_owned(),
        )
    }

    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

pub(crate) fn http() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy().redirect(reqwest::redirect::Policy::none());
    builder.connect_timeout(BOUND).timeout(BOUND).build().unwrap()
}

pub(crate) async fn happy() -> Client {
    playing(Scenario::Happy).await
}

pub(crate) async fn playing(scenario: Scenario) -> Client {
    with(Options { scenario, ..Options::default() }).await
}

pub(crate) async fn with(options: Options) -> Client {
    let practice = start(options).await.unwrap();
    let token = practice.token();
    Client { practice, http: http(), token }
}

impl Client {
    pub(crate) fn api(&self, rest: &str) -> String {
        rest.replace("{token}", &self.token).replace("{api}", &self.practice.api_url())
    }

    pub(crate) fn state(&self) -> Report {
        self.practice.state()
    }

    pub(crate) async fn try_submit(&self, payload: &Json) -> reqwest::Result<Answered> {
        let url = self.api("{api}/v3/public/actions/{token}?filledBy=Jane%20Doe");
        read(self.http.post(url).json(payload).send().await).await
    }

    pub(crate) async fn submit(&self, payload: &Json) -> Answered {
        self.try_submit(payload).await.unwrap()
    }

    pub(crate) async fn try_confirm(&self) -> reqwest::Result<Answered> {
        read(
            self.http
                .post(self.api("{api}/v3/public/actions/{token}/confirm?filledBy=Jane%20Doe"))
                .send()
                .await,
        )
        .await
    }

    pub(crate) async fn confirm(&self) -> Answered {
        self.try_confirm().await.unwrap()
    }

    pub(crate) async fn step(&self) -> Answered {
        read(self.http.get(self.api("{api}/v2/public/actions/{token}")).send().await).await.unwrap()
    }

    /// The step's status and number.
    pub(crate) async fn standing(&self) -> (String, i64) {
        let execution = self.step().await.json()["execution"].clone();
        (
            execution["status"].as_str().unwrap().to_owned(),
            execution["currentStep"].as_i64().unwrap(),
        )
    }

    pub(crate) async fn try_post(&self, post: &Post) -> reqwest::Result<Answered> {
        let request =
            self.http.post(&post.url).header("content-type", &post.content_type).body(post.body());
        read(request.send().await).await
    }

    pub(crate) async fn post(&self, post: &Post) -> Answered {
        self.try_post(post).await.unwrap()
    }

    /// Goes on with a new link to the same session.
    pub(crate) fn renew(&mut self) {
        let link = self.practice.renew_link();
        link.split_once("?token=").unwrap().1.clone_into(&mut self.token);
    }

    /// Uploads each entry and answers the statuses.
    pub(crate) async fn upload_all(&self, uploads: &[Json]) -> Vec<u16> {
        let mut statuses = Vec::new();
        for upload in uploads {
            statuses.push(self.post(&Post::of(upload, document(upload).as_bytes())).await.status);
        }
        statuses
    }

    /// Submits the example and answers its uploads.
    pub(crate) async fn accepted(&self) -> Vec<Json> {
        let answer = self.submit(&example()).await;
        assert_eq!(answer.status, 200);
        assert_eq!(answer.json()["status"], "accepted");
        answer.uploads()
    }
}

pub(crate) async fn read(answer: reqwest::Result<Response>) -> reqwest::Result<Answered> {
    let answer = answer?;
    let (status, headers) = (answer.status().as_u16(), answer.headers().clone());
    Ok(Answered { status, headers, text: answer.text().await? })
}

/// Returns the document of an upload entry.
pub(crate) fn document(upload: &Json) -> String {
    format!("%PDF-1.4 {} of {}", upload["fileName"], upload["entityReference"])
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().concat()
}

/// The example of the vendor's V3 guide.
pub(crate) fn example() -> Json {
    json!({
        "role-entity": [
            {
                "reference": "company_reference_id_1",
                "customer_type": "company",
                "company_name": "Acme Corporation",
                "registration_number": "12345678",
                "company_document": "registration_certificate.pdf"
            },
            {
                "reference": "owner_reference_id_1",
                "customer_type": "individual",
                "first_name": "John",
                "last_name": "Smith",
                "id_document": "passport_scan.pdf"
            }
        ],
        "role-entity_relations": [
            { "from": "company_reference_id_1", "to": "root", "role": "owner" },
            { "from": "owner_reference_id_1", "to": "company_reference_id_1", "role": "ubo", "ownership_percentage": 75 }
        ]
    })
}

/// A multipart form, part by part.
#[derive(Clone)]
pub(crate) struct Post {
    pub(crate) url: String,
    pub(crate) content_type: String,
    pub(crate) parts: Vec<(String, Vec<u8>)>,
}

impl Post {
    /// The right post for an upload entry.
    pub(crate) fn of(upload: &Json, document: &[u8]) -> Self {
        let fields = upload["fields"].as_object().unwrap().iter();
        let fields = fields.map(|(name, value)| (name.clone(), value.as_str().unwrap().to_owned()));
        Self::to(upload["url"].as_str().unwrap(), fields, document)
    }

    pub(crate) fn to(
        url: &str,
        fields: impl IntoIterator<Item = (String, String)>,
        document: &[u8],
    ) -> Self {
        let mut parts: Vec<_> =
            fields.into_iter().map(|(name, value)| (name, value.into_bytes())).collect();
        parts.push(("file".to_owned(), document.to_vec()));
        Self {
            url: url.to_owned(),
            content_type: format!("multipart/form-data; boundary={BOUNDARY}"),
            parts,
        }
    }

    pub(crate) fn value(&mut self, name: &str) -> &mut Vec<u8> {
        &mut self.parts.iter_mut().find(|(known, _)| known == name).unwrap().1
    }

    pub(crate) fn set(&mut self, name: &str, value: &str) {
        value.as_bytes().clone_into(self.value(name));
    }

    pub(crate) fn remove(&mut self, name: &str) {
        self.parts.retain(|(known, _)| known != name);
    }

    /// Adds a part before the document.
    pub(crate) fn add(&mut self, name: &str, value: &str) {
        self.parts.insert(0, (name.to_owned(), value.as_bytes().to_vec()));
    }

    pub(crate) fn body(&self) -> Vec<u8> {
        let mut body = Vec::new();
        for (name, value) in &self.parts {
            let file_name = if name == "file" { "; filename=\"scan.pdf\"" } else { "" };
            let head = format!(
                "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{name}\"{file_name}\r\n\r\n"
            );
            body.extend_from_slice(head.as_bytes());
            body.extend_from_slice(value);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
        body
    }
}
