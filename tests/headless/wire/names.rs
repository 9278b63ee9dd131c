//! Answers that spell a document's name differently, and storages whose tags are no MD5: the case
//! completes.

use std::fs;

use serde_json::json;

use super::{Home, WORKERS, run};
use crate::binary::each;
use crate::fake::{Fake, Kind, TOKEN, Talk, Then, document};

const NAME: &str = "Müller Ausweis (1).pdf";

#[test]
fn a_name_that_the_server_normalised_or_sanitised_is_the_one_document_of_its_field() {
    let spellings = [
        NAME,
        "Mu\u{308}ller Ausweis (1).pdf",
        "Mu_ller_Ausweis__1_.pdf",
        "M%C3%BCller%20Ausweis.pdf",
        "upload.pdf",
    ];
    each(&spellings, WORKERS, |theirs| {
        let theirs = (*theirs).to_owned();
        let fake = Fake::start(move |talk: &mut Talk<'_>| match talk.call.kind {
            Kind::Submit => {
                talk.behave_silently()?;
                let mut upload = talk.uploads().swap_remove(0);
                upload["fileName"] = json!(theirs);
                talk.json("200 OK", &json!({"status": "accepted", "fileUploads": [upload]}))
                    .map(Some)
            }
            Kind::Confirm => talk.json("200 OK", &json!({"status": "completed"})).map(Some),
            _ => Ok(None),
        });
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        fs::write(folder.path().join(NAME), document(40_000)).expect("written");
        let fields = json!({"company_name": "Acme", "company_document": {"file": NAME}});
        let entity = json!({"reference": "acme", "customer_type": "company", "fields": fields});
        let path = folder.path().join("case.json");
        fs::write(
            &path,
            json!({"dossier": 1, "title": "T", "entities": [entity], "relations": []}).to_string(),
        )
        .expect("written");
        let said = run(home.submit(&path, &fake.url(), &home.keep("token", TOKEN)));
        assert_eq!((said.exit, fake.calls_of(Kind::Post).len()), (Some(0), 1), "{said:?}");
    });
}

#[test]
fn u6_a_tag_that_nothing_says_to_be_an_md5_stops_nothing() {
    let headers = [
        "",
        "x-amz-server-side-encryption: aws:kms\r\n",
        "x-amz-server-side-encryption: aws:kms:dsse\r\n",
    ];
    each(&headers, WORKERS, |headers| {
        let headers = format!("ETag: \"0123456789abcdef0123456789abcdef\"\r\n{headers}");
        let fake = Fake::start(move |talk: &mut Talk<'_>| {
            if talk.call.kind != Kind::Post {
                return Ok::<Option<Then>, _>(None);
            }
            talk.read_all()?;
            talk.store();
            talk.answer("204 No Content", &headers, b"").map(Some)
        });
        let said = super::submit(&fake, 40_000, &[]);
        assert_eq!((said.exit, fake.calls_of(Kind::Post).len()), (Some(0), 2), "{said:?}");
        assert!(!said.stdout.contains("changed on the way"), "{}", said.stdout);
        assert!(!said.stdout.contains("needs_post"), "{}", said.stdout);
    });
}
