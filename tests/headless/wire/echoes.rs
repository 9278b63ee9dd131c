//! Servers that repeat a secret in any field and encoding: it is neither shown nor kept (T1).

use std::fs;

use dossier::domain::intake::is_invisible;
use serde_json::{Value as Json, json};

use super::{Home, WORKERS, command, failure, run};
use crate::binary::each;
use crate::fake::{Fake, Kind, TOKEN, Talk, fields};

/// A secret as a server may write it.
fn spellings(secret: &str) -> Vec<String> {
    vec![
        secret.to_owned(),
        secret.bytes().map(|byte| format!("%{byte:02x}")).collect::<Vec<_>>().concat(),
        secret.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat(),
        secret.replace('.', "%2e").replace('+', "%2B").replace('=', "%3d"),
        secret.chars().flat_map(|c| [c, '\u{200b}']).collect(),
    ]
}

/// A text as it would be read: escapes resolved, nothing invisible, in small letters.
fn read(text: &str) -> String {
    let once = percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned();
    let plain: String = once.chars().filter(|c| !is_invisible(*c)).collect();
    plain.to_lowercase()
}

/// The place in an answer that repeats it, and the kind of the call.
type Echo = (&'static str, Kind, fn(&mut Talk<'_>, &str) -> std::io::Result<crate::fake::Then>);

const ECHOES: [Echo; 15] = [
    ("a step's message", Kind::Step, |talk, secret| {
        talk.json("403 Forbidden", &json!({"message": secret, "errorCode": secret}))
    }),
    ("a failed step's error", Kind::Step, |talk, secret| {
        talk.json("200 OK", &json!({"execution": {"status": "failed", "currentStep": 1, "error": {"message": secret}}}))
    }),
    ("a step's status", Kind::Step, |talk, secret| {
        talk.json("200 OK", &json!({"execution": {"status": secret, "currentStep": 1}}))
    }),
    ("a submit's message", Kind::Submit, |talk, secret| {
        talk.json("400 Bad Request", &json!({"message": [secret], "errorCode": secret}))
    }),
    ("a status", Kind::Submit, |talk, secret| talk.json("200 OK", &json!({"status": secret}))),
    ("an entity", Kind::Submit, |talk, secret| {
        change(talk, |upload| upload["entityReference"] = json!(secret))
    }),
    ("a field", Kind::Submit, |talk, secret| {
        change(talk, |upload| upload["spektrDataField"] = json!(secret))
    }),
    ("a file name", Kind::Submit, |talk, secret| {
        change(talk, |upload| upload["fileName"] = json!(secret))
    }),
    ("a host", Kind::Submit, |talk, secret| {
        change(talk, |upload| upload["url"] = json!(format!("https://{secret}.evil.example/")))
    }),
    ("a scheme", Kind::Submit, |talk, secret| {
        change(talk, |upload| upload["url"] = json!(format!("{secret}://evil.example/")))
    }),
    ("a storage's error", Kind::Post, |talk, secret| {
        let error = format!(
            "<Error><Code>{secret}</Code><Message>{secret}</Message><RequestId>{secret}</RequestId></Error>"
        );
        talk.answer("403 Forbidden", "Content-Type: application/xml\r\n", error.as_bytes())
    }),
    ("a tag", Kind::Post, |talk, secret| {
        talk.read_all()?;
        talk.store();
        let ascii: String = secret.chars().filter(char::is_ascii).collect();
        talk.answer("204 No Content", &format!("ETag: \"{ascii}\"\r\n"), b"")
    }),
    ("a confirm's message", Kind::Confirm, |talk, secret| {
        talk.json("403 Forbidden", &json!({"message": secret}))
    }),
    ("a confirm's status", Kind::Confirm, |talk, secret| {
        talk.json("200 OK", &json!({"status": secret}))
    }),
    ("a confirm's missing files", Kind::Confirm, |talk, secret| {
        talk.json(
            "409 Conflict",
            &json!({"status": "pending", "message": secret, "fileUploads": []}),
        )
    }),
];

fn change(
    talk: &mut Talk<'_>,
    change: impl FnOnce(&mut Json),
) -> std::io::Result<crate::fake::Then> {
    let mut uploads = talk.uploads();
    change(&mut uploads[0]);
    talk.json("200 OK", &json!({"status": "accepted", "fileUploads": uploads}))
}

#[test]
fn t1_what_a_server_repeats_of_a_secret_is_neither_shown_nor_kept() {
    let signed = |wanted: &str| {
        let all = fields("certificate.pdf");
        all.into_iter().find(|(name, _)| name == wanted).map(|(_, value)| value).expect("a field")
    };
    let secrets = [TOKEN.to_owned(), signed("Policy"), signed("X-Amz-Signature")];
    let rows: Vec<(&Echo, &String, String)> = ECHOES
        .iter()
        .flat_map(|echo| secrets.iter().enumerate().map(move |(at, secret)| (echo, at, secret)))
        // Before an answer signed anything there is nothing to repeat.
        .filter(|((_, kind, _), at, _)| *at == 0 || matches!(kind, Kind::Post | Kind::Confirm))
        .flat_map(|(echo, _, secret)| {
            spellings(secret).into_iter().map(move |written| (echo, secret, written))
        })
        .collect();
    each(&rows, 3 * WORKERS, |((name, kind, answer), secret, written)| {
        let (kind, answer, said_by_it) = (*kind, *answer, written.clone());
        let fake = Fake::start(move |talk| {
            if talk.call.kind == kind { answer(talk, &said_by_it).map(Some) } else { Ok(None) }
        });
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let said = run(command(&home, folder.path(), &fake, 40_000, &["--settle", "0"]));
        let journal =
            fs::read_to_string(folder.path().join("case.json.journal")).unwrap_or_default();
        for (what, text) in
            [("output", &said.stdout), ("errors", &said.stderr), ("journal", &journal)]
        {
            assert!(
                !read(text).contains(&read(secret)),
                "{name} in the {what} as {written}: {text}"
            );
        }
    });
}

#[test]
fn c7_what_spektr_says_of_a_case_that_it_leaves_open_is_shown() {
    type Answer = fn(&mut Talk<'_>) -> std::io::Result<crate::fake::Then>;
    let answers: [(&str, Answer, &str); 4] = [
        (
            "400",
            |talk| {
                talk.json("400 Bad Request", &json!({"message": "Context status is not pending"}))
            },
            "Context status is not pending",
        ),
        (
            "200 pending",
            |talk| talk.json("200 OK", &json!({"status": "pending"})),
            "spektr says: pending",
        ),
        (
            "409 without a list",
            |talk| {
                talk.json(
                    "409 Conflict",
                    &json!({"status": "pending", "message": "Come back later"}),
                )
            },
            "Come back later",
        ),
        (
            "409 with an empty list",
            |talk| talk.json("409 Conflict", &json!({"status": "waiting", "fileUploads": []})),
            "spektr says: waiting",
        ),
    ];
    each(&answers, WORKERS, |(name, answer, words)| {
        let answer = *answer;
        let fake = Fake::start(move |talk| {
            if talk.call.kind == Kind::Confirm { answer(talk).map(Some) } else { Ok(None) }
        });
        let said = super::submit(&fake, 40_000, &["--settle", "0"]);
        assert!(said.exit.is_some_and(|exit| matches!(exit, 7 | 8)), "{name}: {said:?}");
        assert!(failure(&said).contains(words), "{name}: {}", said.stdout);
        assert!(
            failure(&said).contains("spektr does not finish the case"),
            "{name}: {}",
            said.stdout
        );
        assert_eq!(fake.submits_applied(), 1, "{name}");
    });
}

#[test]
fn s8_a_refusal_that_names_a_field_says_which_one_it_is() {
    let message = "role-entity[1].first_name: must not be a nickname";
    let fake = Fake::start(move |talk| match talk.call.kind {
        Kind::Submit => talk
            .json(
                "400 Bad Request",
                &json!({"message": message, "errorCode": "invalid_request_body"}),
            )
            .map(Some),
        _ => Ok(None),
    });
    let said = super::submit(&fake, 40_000, &[]);
    assert_eq!(said.exit, Some(4), "{said:?}");
    let findings: Vec<Json> = said
        .events()
        .into_iter()
        .filter(|event| event["event"] == "finding" && event["place"] != "case")
        .collect();
    assert_eq!(findings.len(), 1, "{said:?}");
    assert_eq!(
        (findings[0]["place"].as_str(), findings[0]["severity"].as_str()),
        (Some("entities[1].fields.first_name"), Some("look"))
    );
    assert!(
        findings[0]["sentence"]
            .as_str()
            .is_some_and(|words| words.contains("must not be a nickname")),
        "{findings:?}"
    );
}
