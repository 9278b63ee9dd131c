//! The presigned posts of an answer, matched to the documents they are for.
//!
//! Must not know: HTTP. An answer that does not fit what was sent is refused whole, before any document leaves.

use std::collections::HashMap;
use std::fmt;

use super::hidden::Hidden;
use super::intake::SlotKey;
use super::payload::Manifest;
use super::policy::PostPolicy;

/// The most form fields of one presigned post; AWS's own have about ten.
const MAX_FIELDS: usize = 64;
/// The most bytes of all form fields of one post together (S3 refuses more than 20 KB before the file).
const MAX_FIELD_BYTES: usize = 20 * 1024;

/// Where and how one document is posted. Url, fields and policy are secrets: `Debug` shows none of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Post {
    /// The address, already found to be one that documents may go to.
    pub url: String,
    /// The form fields exactly as given, in the order given.
    pub fields: Vec<(String, String)>,
}

impl Post {
    /// What the post's policy says of expiry, size and type.
    #[must_use]
    pub fn policy(&self) -> PostPolicy {
        PostPolicy::read(&self.fields)
    }

    /// Whether the fields can be sent as a form without changing what they say: names that need no escaping
    /// (`[A-Za-z0-9._-]{1,128}`), no line breaks or NUL in values, not too many, not too long, none called `file`.
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
            && self.fields.iter().all(|(name, value)| name_ok(name) && !value.contains(['\r', '\n', '\0']))
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
    /// `spektrDataField`; the oldest answers leave it out.
    pub field: Option<String>,
    /// `fileName`.
    pub file_name: Hidden<String>,
    /// Where to post it.
    pub post: Post,
}

/// How an answer differs from what was sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// A post for something that was not sent. Its own words, as far as it names a place.
    Unknown { slot: SlotKey },
    /// A document that was sent got no post.
    Missing { slot: SlotKey },
    /// Two posts for one document.
    Twice { slot: SlotKey },
    /// A post whose form can't be sent as it is.
    Unsendable { slot: SlotKey },
}

/// Every post has its file; made only by [`UploadPlan::all`] and [`UploadPlan::some`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct UploadPlan {
    posts: Vec<(usize, Post)>,
}

impl UploadPlan {
    /// The plan for an accepted submit: one post for every document, and nothing else.
    ///
    /// # Errors
    /// The first difference between the answer and what was sent.
    pub fn all(tickets: Vec<Ticket>, manifest: &Manifest) -> Result<Self, Mismatch> {
        let plan = Self::some(tickets, manifest)?;
        let absent = (0..manifest.files.len()).find(|file| plan.posts.iter().all(|(planned, _)| planned != file));
        match absent {
            Some(file) => Err(Mismatch::Missing { slot: manifest.files[file].slot.clone() }),
            None => Ok(plan),
        }
    }

    /// The plan for what confirm found missing: posts for some of the documents, and nothing else.
    ///
    /// # Errors
    /// The first difference between the answer and what was sent.
    pub fn some(tickets: Vec<Ticket>, manifest: &Manifest) -> Result<Self, Mismatch> {
        let sent: HashMap<(Option<&str>, &str, &str), usize> = manifest
            .files
            .iter()
            .enumerate()
            .map(|(at, file)| ((file.slot.entity.as_deref(), file.slot.field.as_str(), file.file_name.0.as_str()), at))
            .collect();
        let mut posts: Vec<(usize, Post)> = Vec::with_capacity(tickets.len());
        for ticket in tickets {
            let field = ticket.field.clone().unwrap_or_default();
            let slot = SlotKey::new(ticket.entity.clone(), field);
            let Some(file) = sent.get(&(slot.entity.as_deref(), slot.field.as_str(), ticket.file_name.0.as_str())).copied() else {
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

    /// The files' numbers and posts, in the manifest's order.
    #[must_use]
    pub fn into_posts(self) -> Vec<(usize, Post)> {
        self.posts
    }

    /// Whether no file is planned.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.posts.is_empty()
    }
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
        let post = Post { url: "https://s3.eu-north-1.amazonaws.com/b".into(), fields: vec![("key".into(), "k".into())] };
        Ticket { entity: entity.map(str::to_owned), field: Some(field.into()), file_name: Hidden(name.into()), post }
    }

    #[test]
    fn s6_an_answer_must_fit_what_was_sent_in_all_three() {
        let (a, b) = (|| ticket(Some("a"), "doc", "x.pdf"), || ticket(None, "bill", "y.pdf"));
        let slot = |entity: Option<&str>, field: &str| SlotKey::new(entity.map(str::to_owned), field);
        assert!(UploadPlan::all(vec![b(), a()], &manifest()).is_ok_and(|plan| plan.into_posts()[0].0 == 0));
        for (tickets, mismatch) in [
            (vec![a()], Mismatch::Missing { slot: slot(None, "bill") }),
            (vec![a(), b(), a()], Mismatch::Twice { slot: slot(Some("a"), "doc") }),
            (vec![a(), ticket(Some("a"), "bill", "y.pdf")], Mismatch::Unknown { slot: slot(Some("a"), "bill") }),
            (vec![a(), ticket(None, "bill", "z.pdf")], Mismatch::Unknown { slot: slot(None, "bill") }),
            (vec![ticket(Some("ghost"), "doc", "x.pdf")], Mismatch::Unknown { slot: slot(Some("ghost"), "doc") }),
        ] {
            assert_eq!(UploadPlan::all(tickets, &manifest()), Err(mismatch));
        }
        assert!(UploadPlan::some(vec![b()], &manifest()).is_ok());
    }

    #[test]
    fn t9_a_form_that_would_be_bent_by_sending_is_refused() {
        for (name, value) in
            [("a b", "x"), ("na\"me", "x"), ("", "x"), ("file", "x"), ("FILE", "x"), ("ok", "a\r\nX: y"), ("ok", "nul\0"), ("nämé", "x")]
        {
            let mut bad = ticket(None, "bill", "y.pdf");
            bad.post.fields.push((name.into(), value.into()));
            let slot = SlotKey::new(None, "bill");
            assert_eq!(UploadPlan::some(vec![bad], &manifest()), Err(Mismatch::Unsendable { slot }), "{name:?}");
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
