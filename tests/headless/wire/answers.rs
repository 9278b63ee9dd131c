//! Answers that arrive in unusual ways, break off, or refuse a document that is still being sent.

use std::io::{self, Write as _};

use serde_json::json;

use super::sending::{LARGE, refuse_early, s3_error};
use super::{WORKERS, failure, submit};
use crate::binary::each;
use crate::fake::{Fake, Kind, Talk, Then, document, parts};

#[test]
fn u8_an_early_refusal_for_an_ended_post_gets_a_fresh_one() {
    let error = s3_error("AccessDenied", "Invalid according to Policy: Policy expired.");
    let fake = Fake::start(move |talk| match (talk.call.kind, talk.call.nth) {
        (Kind::Post, 1) => refuse_early(talk, "403 Forbidden", &error).map(Some),
        _ => Ok(None),
    });
    let said = submit(&fake, LARGE, &["--parallel", "1"]);
    assert_eq!(said.exit, Some(0), "{said:?}");
    assert_eq!((fake.calls_of(Kind::Post).len(), fake.submits_applied()), (3, 1));
}

#[test]
fn u2_a_reset_in_the_middle_of_a_document_is_followed_by_the_same_bytes_again() {
    let fake = Fake::start(|talk| match (talk.call.kind, talk.call.nth) {
        (Kind::Post, 1) => talk.read(100_000).map(|()| Some(Then::Close)),
        _ => Ok(None),
    });
    let said = submit(&fake, LARGE, &["--parallel", "1"]);
    assert_eq!(said.exit, Some(0), "{said:?}");
    let posts = fake.calls_of(Kind::Post);
    let sent: Vec<bool> = posts
        .iter()
        .map(|post| {
            parts(post)
                .last()
                .is_some_and(|(name, bytes)| name == "file" && *bytes == document(LARGE))
        })
        .collect();
    // The order in which the second try and the other document go is the program's own.
    assert_eq!(sent.iter().filter(|whole| **whole).count(), 1, "{sent:?}");
    assert_eq!((posts.len(), fake.submits_applied()), (3, 1));
}

#[test]
fn u5_a_lost_answer_to_a_stored_document_does_no_harm() {
    let fake = Fake::start(|talk| match (talk.call.kind, talk.call.nth) {
        (Kind::Post, 1) => {
            talk.read_all()?;
            talk.store();
            talk.stream.write_all(b"HTTP/1.1 204 No Con")?;
            Ok(Some(Then::Close))
        }
        _ => Ok(None),
    });
    let said = submit(&fake, 40_000, &[]);
    assert_eq!((said.exit, fake.submits_applied()), (Some(0), 1), "{said:?}");
}

#[test]
fn every_accepting_answer_counts_in_any_form() {
    type Dress = fn(&mut Talk<'_>) -> io::Result<Option<Then>>;
    let dresses: [(&str, Dress); 9] = [
        ("200 for a document", |talk| stored(talk, "200 OK", "", b"")),
        ("201 with XML", |talk| {
            stored(
                talk,
                "201 Created",
                "Content-Type: application/xml\r\n",
                b"<PostResponse><Key>x</Key></PostResponse>",
            )
        }),
        ("200 with a garbled body", |talk| stored(talk, "200 OK", "", b"\xff\0<<<")),
        ("an ETag that is no MD5", |talk| {
            stored(talk, "204 No Content", "ETag: \"00000000000000000000000000000000-1\"\r\n", b"")
        }),
        ("201 for a call", |talk| match talk.call.kind {
            Kind::Submit => {
                talk.behave_silently()?;
                let uploads = talk.uploads();
                talk.json("201 Created", &json!(uploads)).map(Some)
            }
            _ => Ok(None),
        }),
        ("100 Continue first", |talk| {
            talk.stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n").map(|()| None)
        }),
        ("early hints first", |talk| {
            talk.stream.write_all(b"HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n").map(|()| None)
        }),
        ("no content type and no length", |talk| match talk.call.kind {
            Kind::Step => {
                talk.stream.write_all(b"HTTP/1.0 200 OK\r\n\r\n{\"execution\":{\"status\":\"pending\",\"currentStep\":1}}")?;
                Ok(Some(Then::Close))
            }
            _ => Ok(None),
        }),
        ("a step without a number", |talk| match talk.call.kind {
            Kind::Step => {
                talk.json("200 OK", &json!({"execution": {"status": "pending"}})).map(Some)
            }
            _ => Ok(None),
        }),
    ];
    each(&dresses, WORKERS, |(name, dress)| {
        let fake = Fake::start(*dress);
        let said = submit(&fake, 40_000, &[]);
        assert_eq!((said.exit, fake.submits_applied() <= 1), (Some(0), true), "{name}: {said:?}");
        assert_eq!(fake.calls_of(Kind::Post).len(), 2, "{name}");
    });
}

fn stored(
    talk: &mut Talk<'_>,
    status: &str,
    headers: &str,
    body: &[u8],
) -> io::Result<Option<Then>> {
    if talk.call.kind != Kind::Post {
        return Ok(None);
    }
    talk.read_all()?;
    talk.store();
    talk.answer(status, headers, body).map(Some)
}

#[test]
fn t7_u15_an_error_body_that_is_a_weapon_is_only_an_error() {
    let lol = "<!ENTITY a0 \"lol\">".to_owned()
        + &(1..10)
            .map(|n| format!("<!ENTITY a{n} \"{}\">", format!("&a{};", n - 1).repeat(10)))
            .collect::<Vec<_>>()
            .concat();
    let quadratic = format!(
        "<!DOCTYPE x [<!ENTITY a \"{}\">]><Error><Code>{}</Code></Error>",
        "a".repeat(30_000),
        "&a;".repeat(10_000)
    );
    let bodies: Vec<(&str, Vec<u8>)> = vec![
        ("billion laughs", format!("<!DOCTYPE x [{lol}]><Error><Code>&a9;</Code></Error>").into_bytes()),
        ("quadratic", quadratic.into_bytes()),
        ("a file", b"<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]><Error><Code>&f;</Code></Error>".to_vec()),
        ("another server", b"<!DOCTYPE x SYSTEM \"http://127.0.0.1:9/x.dtd\"><Error><Code>X</Code></Error>".to_vec()),
        ("deep", "<a>".repeat(20_000).into_bytes()),
        ("5 MB", vec![b'<'; 5_000_000]),
        ("not UTF-8", b"<Error><Code>\xff\xfe</Code></Error>".to_vec()),
        ("a code of 60 kB", s3_error(&"C".repeat(60_000), "")),
        ("a code that turns the text", s3_error("\u{202e}x\u{1b}[31m\r\nok: true", "")),
        ("a web page", b"<html><body>403</body></html>".to_vec()),
        ("nothing", Vec::new()),
    ];
    let rows: Vec<(&str, Vec<u8>, &str)> = bodies
        .into_iter()
        .zip(["403 Forbidden", "400 Bad Request"].into_iter().cycle())
        .map(|((name, body), status)| (name, body, status))
        .collect();
    each(&rows, WORKERS, |(name, body, status)| {
        let (body, answered) = (body.clone(), (*status).to_owned());
        let fake = Fake::start(move |talk| match talk.call.kind {
            Kind::Post => {
                talk.answer(&answered, "Content-Type: application/xml\r\n", &body).map(Some)
            }
            _ => Ok(None),
        });
        let said = submit(&fake, 40_000, &[]);
        assert_eq!(said.exit, Some(6), "{name}: {said:?}");
        assert!(
            fake.calls_of(Kind::Post).len() <= 4,
            "{name}: {} posts",
            fake.calls_of(Kind::Post).len()
        );
        assert!(
            said.stdout.len() < 8_000
                && !said.stdout.contains("root:")
                && !said.stdout.contains("lollol"),
            "{name}: {}",
            said.stdout
        );
        let invisible = said
            .events()
            .iter()
            .flat_map(|event| {
                event["words"].as_str().unwrap_or_default().chars().collect::<Vec<_>>()
            })
            .any(dossier::domain::intake::is_invisible);
        assert!(!invisible, "{name}: {}", said.stdout);
    });
}

#[test]
fn s10_the_servers_words_are_shown_and_the_token_in_them_is_not() {
    let echo = |talk: &mut Talk<'_>| {
        let message = format!(
            "Cannot {} {}\u{202e}\r\nok",
            talk.call.head.split(' ').next().unwrap_or_default(),
            talk.call.target()
        );
        talk.json(
            "403 Forbidden",
            &json!({"message": message, "error": "Forbidden", "statusCode": 403}),
        )
    };
    for kind in [Kind::Step, Kind::Submit, Kind::Confirm] {
        let fake =
            Fake::start(
                move |talk| if talk.call.kind == kind { echo(talk).map(Some) } else { Ok(None) },
            );
        let said = submit(&fake, 40_000, &[]);
        assert_eq!(said.exit, Some(8), "{kind:?}: {said:?}");
        assert!(failure(&said).contains("spektr says: Cannot "), "{kind:?}: {}", said.stdout);
        assert!(!said.stdout.contains(super::TOKEN), "{kind:?}: {}", said.stdout);
    }
}
