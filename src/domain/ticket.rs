//! The presigned posts of an answer, matched to their documents ([upload
//! entry](../../docs/spektr-api.md#upload-entry)).
//!
//! Knows nothing of HTTP. An answer that does not match what was sent is refused as a whole, before
//! any document is sent.

use std::collections::HashMap;
use std::fmt;

use unicode_normalization::UnicodeNormalization;

use super::hidden::Hidden;
use super::intake::{SlotKey, fold};
use super::payload::Manifest;
use super::policy::PostPolicy;

/// The most form fields of one presigned post; AWS's own have about ten.
const MAX_FIELDS: usize = 64;
/// The most bytes of all form fields of one post; S3 refuses more than 20 KB before the file.
const MAX_FIELD_BYTES: usize = 20 * 1024;

/// The target and form of one document's upload. Its URL, fields and policy are secrets: `Debug`
/// shows none of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Post {
    /// The address, already checked against the allowed hosts.
    pub url: String,
    /// The form fields exactly as received, in order.
    pub fields: Vec<(String, String)>,
}

impl Post {
    /// Returns the values that may not be shown: the policy, the signature and the credentials.
    pub fn secrets(&self) -> impl Iterator<Item = &str> {
        const SECRET: [&str; 5] = ["policy", "signature", "token", "credential", "accesskeyid"];
        let is_secret =
            |name: &str| SECRET.iter().any(|word| name.to_ascii_lowercase().contains(word));
        self.fields.iter().filter(move |(name, _)| is_secret(name)).map(|(_, value)| value.as_str())
    }

    /// Returns the post's policy: expiry, size and type.
    #[must_use]
    pub fn policy(&self) -> PostPolicy {
        PostPolicy::read(&self.fields)
    }

    /// Returns true if the fields can be sent as a form unchanged: names that need no escaping
    /// (`[A-Za-z0-9._-]{1,128}`), no line breaks or NUL in values, not too many, not too long, none
    /// called `file` ([form fields](../../docs/spektr-api.md#form-fields)).
    #[must_use]
    pub fn is_sendable(&self) -> bool {
        let bytes: usize = self.fields.iter().map(|(name, value)| name.len() + value.len()).sum();
        let name_ok = |name: &str| {
            (1..=128).contains(&name.len())
                && name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b))
                && !name.eq_ignore_ascii_case("file")
        };
        !self.fields.is_empty()
            && self.fields.len() <= MAX_FIELDS
            && bytes <= MAX_FIELD_BYTES
            && self
                .fields
                .iter()
                .all(|(name, value)| name_ok(name) && !value.contains(['\r', '\n', '\0']))
    }
}

impl fmt::Debug for Post {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Post({} fields)", self.fields.len())
    }
}

/// One entry of `fileUploads`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// `entityReference`; absent outside entities.
    pub entity: Option<String>,
    /// `spektrDataField`; absent in the oldest answers.
    pub field: Option<String>,
    /// `fileName`.
    pub file_name: Hidden<String>,
    /// The post with which it is uploaded.
    pub post: Post,
}

/// A difference between an answer and what was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// A post for a document that was not sent; the slot is named as far as the entry names it.
    Unknown { slot: SlotKey },
    /// A document that was sent has no post.
    Missing { slot: SlotKey },
    /// Two posts for one document.
    Twice { slot: SlotKey },
    /// A post whose form can't be sent unchanged.
    Unsendable { slot: SlotKey },
}

/// Posts with their documents; made only by [`UploadPlan::all`] and [`UploadPlan::some`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UploadPlan {
    posts: Vec<(usize, Post)>,
}

impl UploadPlan {
    /// Returns the plan for an accepted submit: exactly one post for every document.
    ///
    /// # Errors
    /// Returns the first difference between the answer and what was sent.
    pub fn all(tickets: Vec<Ticket>, manifest: &Manifest) -> Result<Self, Mismatch> {
        let plan = Self::some(tickets, manifest)?;
        let absent = (0..manifest.files.len())
            .find(|file| plan.posts.iter().all(|(planned, _)| planned != file));
        match absent {
            Some(file) => Err(Mismatch::Missing { slot: manifest.files[file].slot.clone() }),
            None => Ok(plan),
        }
    }

    /// Returns the plan for the documents that confirm found missing: posts for some of the
    /// documents.
    ///
    /// # Errors
    /// Returns the first difference between the answer and what was sent.
    pub fn some(tickets: Vec<Ticket>, manifest: &Manifest) -> Result<Self, Mismatch> {
        let sent = Sent::of(manifest);
        let mut posts: Vec<(usize, Post)> = Vec::with_capacity(tickets.len());
        for ticket in tickets {
            let field = ticket.field.clone().unwrap_or_default();
            let slot = SlotKey::new(ticket.entity.clone(), field);
            let Some(file) = sent.find(&slot, &ticket.file_name.0) else {
                return Err(Mismatch::Unknown { slot });
            };
            if posts.iter().any(|(planned, _)| *planned == file) {
                return Err(Mismatch::Twice { slot });
            }
            if !ticket.post.is_sendable() {
                return Err(Mismatch::Unsendable { slot });
            }
            posts.push((file, ticket.post));
        }
        posts.sort_by_key(|(file, _)| *file);
        Ok(Self { posts })
    }

    /// Returns the documents' numbers and posts, in the manifest's order.
    #[must_use]
    pub fn into_posts(self) -> Vec<(usize, Post)> {
        self.posts
    }

    /// Returns true if no document is planned.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.posts.is_empty()
    }
}

/// The documents that were sent, indexed by what a post names.
struct Sent<'m> {
    manifest: &'m Manifest,
    exact: HashMap<(Option<&'m str>, &'m str, &'m str), usize>,
    /// The documents of one field of one entity, by their composed (NFC) names.
    fields: HashMap<(Option<String>, String), Vec<usize>>,
}

impl<'m> Sent<'m> {
    fn of(manifest: &'m Manifest) -> Self {
        let mut sent = Self { manifest, exact: HashMap::new(), fields: HashMap::new() };
        for (at, file) in manifest.files.iter().enumerate() {
            let (entity, field) = (file.slot.entity.as_deref(), file.slot.field.as_str());
            sent.exact.insert((entity, field, file.file_name.0.as_str()), at);
            sent.fields.entry((entity.map(composed), composed(field))).or_default().push(at);
        }
        sent
    }

    /// Returns the document by entity, field and name. If the server changed the name, returns the
    /// only document of that entity and field that it can be.
    fn find(&self, slot: &SlotKey, name: &str) -> Option<usize> {
        let exact = self.exact.get(&(slot.entity.as_deref(), slot.field.as_str(), name)).copied();
        exact.or_else(|| {
            let files =
                self.fields.get(&(slot.entity.as_deref().map(composed), composed(&slot.field)))?;
            let sent_name = |at: &&usize| self.manifest.files[**at].file_name.0.as_str();
            let only = |is: &dyn Fn(&&usize) -> bool| {
                let mut fitting = files.iter().filter(|at| is(at));
                fitting.next().copied().filter(|_| fitting.next().is_none())
            };
            only(&|at| fold(sent_name(at)) == fold(name)).or_else(|| {
                files
                    .first()
                    .copied()
                    .filter(|at| files.len() == 1 && is_spelling(name, sent_name(&at)))
            })
        })
    }
}

fn composed(text: &str) -> String {
    text.nfc().collect()
}

/// Returns true if `theirs` can be the server's version of the name that was sent: nearly anything
/// if that has other characters than plain ones, only a shortened one if it has not.
fn is_spelling(theirs: &str, sent: &str) -> bool {
    let is_plain = sent.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte));
    let bare = |name: &str| {
        name.chars()
            .filter(char::is_ascii_alphanumeric)
            .map(|c| c.to_ascii_lowercase())
            .collect::<Vec<_>>()
    };
    let mut sent = bare(sent).into_iter();
    !is_plain || bare(theirs).into_iter().all(|c| sent.any(|ours| ours == c))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::intake::{Attachment, Digest, Sniffed};
    use crate::domain::payload::ManifestFile;

    fn manifest() -> Manifest {
        let file = |entity: Option<&str>, field: &str, name: &str| ManifestFile {
            slot: SlotKey::new(entity.map(str::to_owned), field),
            file_name: Hidden(name.into()),
            attachment: Attachment {
                path: Hidden("x".into()),
                original_name: Hidden(name.into()),
                bytes: 1,
                sha256: Digest([0; 32]),
                sniffed: Sniffed::Pdf,
                copy: None,
            },
        };
        Manifest { files: vec![file(Some("a"), "doc", "x.pdf"), file(None, "bill", "y.pdf")] }
    }

    fn ticket(entity: Option<&str>, field: &str, name: &str) -> Ticket {
        let post = Post {
            url: "https://s3.eu-north-1.amazonaws.com/b".into(),
            fields: vec![("key".into(), "k".into())],
        };
        Ticket {
            entity: entity.map(str::to_owned),
            field: Some(field.into()),
            file_name: Hidden(name.into()),
            post,
        }
    }

    #[test]
    fn s6_an_answer_must_match_in_entity_field_and_name() {
        let (a, b) = (|| ticket(Some("a"), "doc", "x.pdf"), || ticket(None, "bill", "y.pdf"));
        let slot =
            |entity: Option<&str>, field: &str| SlotKey::new(entity.map(str::to_owned), field);
        assert!(
            UploadPlan::all(vec![b(), a()], &manifest())
                .is_ok_and(|plan| plan.into_posts()[0].0 == 0)
        );
        for (tickets, mismatch) in [
            (vec![a()], Mismatch::Missing { slot: slot(None, "bill") }),
            (vec![a(), b(), a()], Mismatch::Twice { slot: slot(Some("a"), "doc") }),
            (
                vec![a(), ticket(Some("a"), "bill", "y.pdf")],
                Mismatch::Unknown { slot: slot(Some("a"), "bill") },
            ),
            (
                vec![a(), ticket(None, "bill", "z.pdf")],
                Mismatch::Unknown { slot: slot(None, "bill") },
            ),
            (
                vec![ticket(Some("ghost"), "doc", "x.pdf")],
                Mismatch::Unknown { slot: slot(Some("ghost"), "doc") },
            ),
        ] {
            assert_eq!(UploadPlan::all(tickets, &manifest()), Err(mismatch));
        }
        assert!(UploadPlan::some(vec![b()], &manifest()).is_ok());
    }

    #[test]
    fn a_changed_name_matches_the_only_possible_document_of_its_field() {
        let manifest = |entity: &str, names: &[&str]| {
            let file = |name: &&str| {
                let mut file = manifest().files.swap_remove(0);
                file.slot.entity = Some(entity.to_owned());
                file.file_name = Hidden((*name).to_owned());
                file
            };
            Manifest { files: names.iter().map(file).collect() }
        };
        for (sent, theirs, is_found) in [
            ("Müller Ausweis (1).pdf", "Mu\u{308}ller Ausweis (1).pdf", true),
            ("Müller Ausweis (1).pdf", "Mu_ller_Ausweis__1_.pdf", true),
            ("Müller.pdf", "Mueller.pdf", true),
            ("护照扫描.pdf", "____.pdf", true),
            ("scan one.pdf", "scan+one.pdf", true),
            ("Scan.PDF", "scan.pdf", true),
            ("scan-of-a-passport.pdf", "scan-of-a.pdf", true),
            ("y.pdf", "z.pdf", false),
            ("passport.pdf", "licence.pdf", false),
        ] {
            let plan =
                UploadPlan::all(vec![ticket(Some("a"), "doc", theirs)], &manifest("a", &[sent]));
            assert_eq!(plan.is_ok(), is_found, "{sent} {theirs}");
        }
        let by_reference = UploadPlan::all(
            vec![ticket(Some("mu\u{308}ller"), "doc", "a.pdf")],
            &manifest("müller", &["a.pdf"]),
        );
        assert!(by_reference.is_ok());
        let several = manifest("a", &["Ä.pdf", "Ö.pdf"]);
        let normalised = |name: &str| ticket(Some("a"), "doc", name);
        let plan =
            UploadPlan::all(vec![normalised("O\u{308}.pdf"), normalised("A\u{308}.pdf")], &several);
        assert!(plan.is_ok_and(|plan| plan.posts[0].0 == 0));
        assert!(matches!(
            UploadPlan::all(vec![normalised("_.pdf"), normalised("_.pdf")], &several),
            Err(Mismatch::Unknown { .. })
        ));
        let twice = vec![normalised("A_.pdf"), normalised("Ä.pdf")];
        assert!(matches!(
            UploadPlan::all(twice, &manifest("a", &["Ä.pdf"])),
            Err(Mismatch::Twice { .. })
        ));
    }

    #[test]
    fn t9_a_form_that_sending_would_change_is_refused() {
        for (name, value) in [
            ("a b", "x"),
            ("na\"me", "x"),
            ("", "x"),
            ("file", "x"),
            ("FILE", "x"),
            ("ok", "a\r\nX: y"),
            ("ok", "nul\0"),
            ("nämé", "x"),
        ] {
            let mut bad = ticket(None, "bill", "y.pdf");
            bad.post.fields.push((name.into(), value.into()));
            let slot = SlotKey::new(None, "bill");
            assert_eq!(
                UploadPlan::some(vec![bad], &manifest()),
                Err(Mismatch::Unsendable { slot }),
                "{name:?}"
            );
        }
        let mut long = ticket(None, "bill", "y.pdf");
        long.post.fields.push(("Policy".into(), "x".repeat(MAX_FIELD_BYTES)));
        assert!(!long.post.is_sendable());
    }

    #[test]
    fn debug_shows_no_address_and_no_form_field() {
        let shown = format!("{:?}", ticket(None, "bill", "CANARY.pdf"));
        assert!(!shown.contains("amazonaws") && !shown.contains("CANARY"));
    }
}
