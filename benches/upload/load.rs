//! A load on disk: documents, the case file that promises them, the API's answer, and the same
//! forms for the other programs.

use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value as Json, json};

use crate::Outcome;

/// Upper bound of the size of a form's fields in bytes.
const FORM_BYTES: usize = 8 * 1024;

/// The number and size of the documents.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) files: usize,
    pub(crate) bytes: usize,
}

/// A load written to disk.
#[derive(Debug)]
pub(crate) struct Load {
    pub(crate) folder: PathBuf,
    pub(crate) size: Size,
}

impl Load {
    /// Writes the documents, the case file and the token.
    pub(crate) fn write(folder: PathBuf, size: Size) -> Outcome<Self> {
        fs::create_dir(&folder)?;
        let load = Self { folder, size };
        for at in 0..size.files {
            let mut file = File::create(load.document(at))?;
            file.write_all(&content(at, size.bytes))?;
            // Otherwise the disk would still be writing during the measurement.
            file.sync_all()?;
        }
        fs::write(load.case(), load.case_json().to_string())?;
        fs::write(load.token(), "bench-token-0123456789")?;
        Ok(load)
    }

    pub(crate) fn case(&self) -> PathBuf {
        self.folder.join("case.json")
    }

    pub(crate) fn token(&self) -> PathBuf {
        self.folder.join("token")
    }

    /// Removes what the program stored about a case, so that every run starts fresh.
    pub(crate) fn journal(&self) -> PathBuf {
        self.folder.join("case.json.journal")
    }

    pub(crate) fn curl_config(&self) -> PathBuf {
        self.folder.join("curl.config")
    }

    pub(crate) fn plan(&self) -> PathBuf {
        self.folder.join("plan.json")
    }

    pub(crate) fn answer(&self) -> PathBuf {
        self.folder.join("answer.json")
    }

    /// Writes the API's answer and the peers' forms, all of which point at `sink` (`host:port`).
    #[expect(clippy::disallowed_methods, reason = "posts made now end an hour from now")]
    pub(crate) fn point_at(&self, sink: &str) -> Outcome<()> {
        let (url, now) = (format!("http://{sink}/bench-bucket"), jiff::Timestamp::now());
        let (mut uploads, mut forms, mut sections) = (Vec::new(), Vec::new(), Vec::new());
        for at in 0..self.size.files {
            let (path, name, fields) = (self.document(at), name(at), fields(at, now));
            let map: serde_json::Map<_, _> = fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), value.clone().into()))
                .collect();
            uploads.push(json!({"entityReference": reference(at), "spektrDataField": "company_document", "fileName": name, "url": url, "fields": map}));
            forms.push(json!({"url": url, "fields": fields, "path": path, "name": name}));
            let texts: Vec<String> = fields
                .iter()
                .map(|(name, value)| format!("form-string = \"{name}={value}\"\n"))
                .collect();
            let file = format!("form = \"file=@{};filename={name}\"\n", path.display());
            sections.push(format!(
                "url = \"{url}\"\nsilent\nshow-error\nfail\n{}{file}",
                texts.concat()
            ));
        }
        fs::write(
            self.answer(),
            json!({"status": "accepted", "fileUploads": uploads}).to_string(),
        )?;
        fs::write(self.plan(), Json::from(forms).to_string())?;
        fs::write(self.curl_config(), sections.join("next\n"))?;
        Ok(())
    }

    fn document(&self, at: usize) -> PathBuf {
        self.folder.join(name(at))
    }

    fn case_json(&self) -> Json {
        let entity = |at: usize| {
            json!({"reference": reference(at), "customer_type": "company",
                "fields": {"company_name": format!("Company {at}"), "company_document": {"file": name(at)}}})
        };
        let relation = |at: usize| json!({"from": reference(at), "to": "root", "role": "owner"});
        let entities: Vec<Json> = (0..self.size.files).map(entity).collect();
        let relations: Vec<Json> = (0..self.size.files).map(relation).collect();
        json!({"dossier": 1, "title": "Bench", "entities": entities, "relations": relations})
    }
}

fn name(at: usize) -> String {
    format!("registration_certificate_{at:03}.pdf")
}

fn reference(at: usize) -> String {
    format!("company_reference_id_{at}")
}

/// Returns the fields of one presigned post, as the AWS SDK makes them for temporary credentials.
fn fields(at: usize, now: jiff::Timestamp) -> Vec<(&'static str, String)> {
    let (day, time) =
        (now.strftime("%Y%m%d").to_string(), now.strftime("%Y%m%dT%H%M%SZ").to_string());
    let key = format!("workspace-id/endClient/entity-id-{at}/{}", name(at));
    let credential = format!("ASIABENCHBENCHBENCH0/{day}/eu-north-1/s3/aws4_request");
    let token = STANDARD.encode(content(at, 600));
    let expiration =
        (now + jiff::SignedDuration::from_hours(1)).strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let policy = json!({"expiration": expiration, "conditions": [
        ["content-length-range", 1, 15_728_640], {"Content-Type": "application/pdf"}, {"bucket": "bench-bucket"},
        {"X-Amz-Algorithm": "AWS4-HMAC-SHA256"}, {"X-Amz-Credential": credential}, {"X-Amz-Date": time},
        {"X-Amz-Security-Token": token}, {"key": key}]});
    vec![
        ("Content-Type", "application/pdf".to_owned()),
        ("bucket", "bench-bucket".to_owned()),
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256".to_owned()),
        ("X-Amz-Credential", credential),
        ("X-Amz-Date", time),
        ("X-Amz-Security-Token", token),
        ("key", key),
        ("Policy", STANDARD.encode(policy.to_string())),
        ("X-Amz-Signature", format!("{at:064x}")),
    ]
}

/// Returns a PDF header followed by pseudo-random bytes that are the same on every run.
fn content(seed: usize, bytes: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15u64.wrapping_mul(seed as u64 + 1);
    let mut content = b"%PDF-1.4\n".to_vec();
    content.reserve(bytes + 8);
    while content.len() < bytes {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        content.extend_from_slice(&state.to_le_bytes());
    }
    content.truncate(bytes);
    content
}

/// Verifies that a post's body is the form of one plan entry: every field in order, then the whole
/// document.
///
/// # Errors
/// Describes the first difference.
pub(crate) fn compare(body: &[u8], plan: &Path) -> Outcome<()> {
    let plan: Json = serde_json::from_slice(&fs::read(plan)?)?;
    let key_of = |entry: &Json| {
        entry["fields"].as_array().and_then(|fields| {
            fields.iter().find(|field| field[0] == "key")?[1].as_str().map(str::to_owned)
        })
    };
    let head = &body[..body.len().min(FORM_BYTES)];
    let entry = plan.as_array().into_iter().flatten().find(|entry| {
        key_of(entry).is_some_and(|key| find(head, format!("\r\n{key}\r\n").as_bytes()).is_some())
    });
    let entry = entry.ok_or("a form for no document")?;
    let end = find(body, b"\r\n").ok_or("no boundary")?;
    let delimiter = [b"\r\n", &body[..end]].concat();
    let mut rest = &body[end..];
    for field in entry["fields"].as_array().into_iter().flatten() {
        let (name, value) =
            (field[0].as_str().unwrap_or_default(), field[1].as_str().unwrap_or_default());
        rest = part(rest, name)?
            .strip_prefix(value.as_bytes())
            .ok_or("another value")?
            .strip_prefix(delimiter.as_slice())
            .ok_or("a longer value")?;
    }
    let document = fs::read(entry["path"].as_str().unwrap_or_default())?;
    let rest = part(rest, "file")?.strip_prefix(document.as_slice()).ok_or("another document")?;
    let rest = rest.strip_prefix(delimiter.as_slice()).ok_or("a longer document")?;
    if matches!(rest, b"--" | b"--\r\n") {
        Ok(())
    } else {
        Err("something after the document".into())
    }
}

/// Returns the content of the part that begins here if it has this name.
fn part<'a>(rest: &'a [u8], name: &str) -> Outcome<&'a [u8]> {
    let end = find(rest, b"\r\n\r\n").ok_or("no part")?;
    let (head, content) = (String::from_utf8_lossy(&rest[..end]), &rest[end + 4..]);
    if head.contains(&format!("name=\"{name}\"")) {
        Ok(content)
    } else {
        Err(format!("{name} is not next").into())
    }
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}
