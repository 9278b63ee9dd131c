//! Unusual but sound cases: they arrive unchanged.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use dossier::domain::intake::Digest;
use dossier::practice::{Report, Scenario};
use serde_json::{Value as Json, json};
use sha2::{Digest as _, Sha256};

use super::{SOUND, WORKERS, edit, write_documents};
use crate::binary::{Home, each, run};
use crate::server;

type Arrived = Box<dyn Fn(&Report, &str) + Send + Sync>;

/// A case that is sound, and where its oddness has to arrive.
struct Odd {
    name: String,
    make: Box<dyn Fn(&Path) + Send + Sync>,
    /// Compares what the server has; the second is the case's name.
    arrived: Arrived,
}

impl Odd {
    /// A case file of these bytes, and a place of the payload with its expected value.
    fn text(name: &str, bytes: impl Into<Vec<u8>>, pointer: &'static str, value: Json) -> Self {
        let bytes = bytes.into();
        let (shown, make) = (name.to_owned(), move |folder: &Path| {
            write_documents(folder);
            fs::write(folder.join("case.json"), &bytes).expect("written");
        });
        let arrived = move |report: &Report, name: &str| {
            let payload = report.last_payload.as_ref().expect("a payload");
            assert_eq!(
                payload.pointer(pointer).map(ToString::to_string),
                Some(value.to_string()),
                "{name}: {pointer}"
            );
            assert_eq!(report.objects.len(), 2, "{name}");
        };
        Self { name: shown, make: Box::new(make), arrived: Box::new(arrived) }
    }

    fn edited(old: &str, new: &str, pointer: &'static str, value: Json) -> Self {
        Self::text(&format!("{old} -> {new}"), edit(old, new), pointer, value)
    }

    /// Documents of these names, the path in the case file first and the name they arrive under
    /// second, all of one person.
    fn documents(
        name: &str,
        documents: &[(&str, &str)],
        prepare: impl Fn(&Path) + Send + Sync + 'static,
    ) -> Self {
        let written: Vec<(String, String)> =
            documents.iter().map(|(path, sent)| ((*path).to_owned(), (*sent).to_owned())).collect();
        let sent: BTreeMap<String, String> = written
            .iter()
            .map(|(path, sent)| {
                (format!("practice-workspace/endClient/entity-1/{sent}"), sha256(&content(path)))
            })
            .collect();
        let make = move |folder: &Path| {
            prepare(folder);
            let mut fields = json!({"first_name": "John", "last_name": "Smith"});
            for (at, (path, _)) in written.iter().enumerate() {
                let place = folder.join(path);
                if !place.is_symlink() {
                    fs::create_dir_all(place.parent().expect("its folder")).expect("a folder");
                    fs::write(&place, content(path)).expect("written");
                }
                fields[format!("id_document_{at}")] = json!({"file": path});
            }
            let case = json!({"dossier": 1, "entities": [{"reference": "john", "customer_type": "individual", "fields": fields}]});
            fs::write(folder.join("case.json"), case.to_string()).expect("written");
        };
        let arrived = move |report: &Report, name: &str| {
            let stored: BTreeMap<String, String> = report
                .objects
                .iter()
                .map(|object| (object.key.clone(), object.sha256.clone()))
                .collect();
            assert_eq!(stored, sent, "{name}");
        };
        Self { name: name.to_owned(), make: Box::new(make), arrived: Box::new(arrived) }
    }
}

fn content(path: &str) -> Vec<u8> {
    format!("%PDF-1.4\n{path}").into_bytes()
}

fn sha256(bytes: &[u8]) -> String {
    Digest(Sha256::digest(bytes).into()).to_string()
}

#[test]
fn odd_but_sound_cases_arrive_as_they_are() {
    let odd: Vec<Odd> = [texts(), values(), documents()].into_iter().flatten().collect();
    each(&odd, WORKERS, |odd| {
        let practice = server::playing(Scenario::Happy);
        let (folder, home) = (tempfile::tempdir().expect("a folder"), Home::new());
        (odd.make)(folder.path());
        let token = home.keep("token", practice.token());
        let said = run(home.submit(&folder.path().join("case.json"), &practice.api_url(), &token));
        assert_eq!(said.exit, Some(0), "{}: {said:?}", odd.name);
        assert!(practice.state().completed, "{}", odd.name);
        (odd.arrived)(&practice.state(), &odd.name);
    });
}

fn texts() -> Vec<Odd> {
    let name = "/role-entity/0/company_name";
    let plain = || json!("Acme Corporation");
    let other_order = r#"{"relations": [{"role": "owner", "to": "root", "from": "acme"}],
        "entities": [{"fields": {"company_document": {"file": "certificate.pdf"}, "contract_file": {"file": "passport.pdf"},
        "company_name": "Acme Corporation"}, "customer_type": "company", "reference": "acme"}], "title": "", "dossier": 1}"#;
    let minified: String = SOUND.lines().map(str::trim).collect();
    vec![
        Odd::text("a byte order mark", format!("\u{feff}{SOUND}"), name, plain()),
        Odd::text("Windows line ends", SOUND.replace('\n', "\r\n"), name, plain()),
        Odd::text(
            "a mark and Windows line ends",
            format!("\u{feff}{}", SOUND.replace('\n', "\r\n")),
            name,
            plain(),
        ),
        Odd::text("old Mac line ends", SOUND.replace('\n', "\r"), name, plain()),
        Odd::text("tabs", SOUND.replace("  ", "\t"), name, plain()),
        Odd::text("one line", minified, name, plain()),
        Odd::text("keys in another order", other_order, name, plain()),
        Odd::text("spaces around", format!("\n \n{SOUND}\n\n "), name, plain()),
        Odd::edited("\"title\": \"Acme onboarding\",", "", name, plain()),
        Odd::edited("\"title\"", "\"\\u0074itle\"", name, plain()),
    ]
}

fn values() -> Vec<Odd> {
    let name = "/role-entity/0/company_name";
    let text = |value: &str| {
        Odd::edited("\"Acme Corporation\"", &json!(value).to_string(), name, json!(value))
    };
    let tidied = |value: &str, sent: &str| {
        Odd::edited("\"Acme Corporation\"", &json!(value).to_string(), name, json!(sent))
    };
    let mut odd: Vec<Odd> = [
        "株式会社アクメ",
        "Jørgen & Søn ApS / \"Aktieselskab\" 100 %",
        "شركة أكمي",
        "Ångström é",
        "👨‍👩‍👧‍👦 Family Ltd",
        "<script>alert(1)</script>",
        "'; DROP TABLE companies; --",
        "${jndi:ldap://127.0.0.1/x}",
        "{ $label } %s %n {0}",
        "null",
    ]
    .map(text)
    .into();
    odd.extend([
        tidied(" spaces around ", "spaces around"),
        tidied("A\u{30a}ngstro\u{308}m e\u{301}", "Ångström é"),
    ]);
    let revenue = "/annual_revenue";
    let number = |digits: &str| {
        let value = serde_json::from_str(digits).expect("a number");
        Odd::edited("5000000 }", &format!("{digits} }}"), revenue, value)
    };
    odd.extend(
        [
            "5000000.10",
            "0.1000000000000000055511151231257827",
            "123456789012345678901234567890",
            "1e2",
        ]
        .map(number),
    );
    let share = "/role-entity_relations/1/ownership_percentage";
    for digits in ["0", "100", "33.333333333333333333", "1e1", "75.0"] {
        odd.push(Odd::edited(
            "75 }",
            &format!("{digits} }}"),
            share,
            serde_json::from_str(digits).expect("a number"),
        ));
    }
    odd.extend([
        Odd::edited("5000000 }", "[\"a\", \"b\"] }", revenue, json!(["a", "b"])),
        Odd::edited("5000000 }", "false }", revenue, json!(false)),
        Odd::edited(
            "\"annual_revenue\"",
            "\"årlig omsætning\"",
            "/årlig omsætning",
            json!(5_000_000),
        ),
        Odd::edited(
            "\"1984-02-29\"",
            "\" 1969-12-31 \"",
            "/role-entity/1/date_of_birth",
            json!(-86_400),
        ),
        Odd::edited(
            "\"politically_exposed\": false,",
            "",
            "/role-entity/1/last_name",
            json!("Smith"),
        ),
        Odd::edited("\"12345678\"", "\"  \"", name, json!("Acme Corporation")),
    ]);
    odd
}

fn documents() -> Vec<Odd> {
    let long = format!("{}.pdf", "x".repeat(240));
    let (long_sent, umlauts) =
        (format!("{}.pdf", "x".repeat(146)), format!("{}.pdf", "ü".repeat(120)));
    let umlauts_sent = format!("{}.pdf", "ü".repeat(118));
    let mut odd = vec![
        Odd::documents("an ending in capitals", &[("SCAN.PDF", "SCAN.PDF")], |_| {}),
        Odd::documents(
            "below and above",
            &[("scans/../scans/a/b/passport.pdf", "passport.pdf")],
            |folder| {
                fs::create_dir_all(folder.join("scans/a/b")).expect("a folder");
            },
        ),
        Odd::documents(
            "one name three times",
            &[
                ("a/scan.pdf", "scan.pdf"),
                ("b/SCAN.pdf", "SCAN-2.pdf"),
                ("c/scan.PDF", "scan-3.PDF"),
            ],
            |_| {},
        ),
        Odd::documents(
            "other scripts",
            &[("护照扫描.pdf", "护照扫描.pdf"), ("паспорт.png", "паспорт.png")],
            |_| {},
        ),
        Odd::documents(
            "composed and not",
            &[("Cafe\u{301}.pdf", "Caf\u{e9}.pdf"), ("x/CAF\u{c9}.pdf", "CAF\u{c9}-2.pdf")],
            |_| {},
        ),
        Odd::documents("240 characters", &[(&long, &long_sent)], |_| {}),
        Odd::documents("240 bytes", &[(&umlauts, &umlauts_sent)], |_| {}),
    ];
    // Windows takes none of these names.
    if cfg!(unix) {
        odd.extend([
            Odd::documents(
                "t9 a line break",
                &[
                    ("a\r\nX: y.pdf", "aX_ y.pdf"),
                    ("b\nContent-Type: x.pdf", "bContent-Type_ x.pdf"),
                ],
                |_| {},
            ),
            Odd::documents(
                "t8 an ending turned around",
                &[("invoice\u{202e}fdp.exe.pdf", "invoicefdp.exe.pdf")],
                |_| {},
            ),
            Odd::documents("t8 nothing to see", &[("a\u{200b}\u{feff}b.pdf", "ab.pdf")], |_| {}),
            Odd::documents(
                "t9 quotes",
                &[("a\"; filename=\"b.pdf", "a_; filename=_b.pdf"), ("c'd`e.pdf", "c'd`e.pdf")],
                |_| {},
            ),
            Odd::documents(
                "devices",
                &[("CON.pdf", "_CON.pdf"), ("aux.png", "_aux.png"), ("a:b.pdf", "a_b.pdf")],
                |_| {},
            ),
            Odd::documents("spaces", &[(" a .pdf", "a.pdf"), ("b.pdf ", "b.pdf")], |_| {}),
            Odd::documents("only an ending", &[(".pdf", "document.pdf")], |_| {}),
            Odd::documents("t9 S3's own word", &[("${filename}.pdf", "_{filename}.pdf")], |_| {}),
            Odd::documents("a backslash", &[("..\\..\\x.pdf", "x.pdf")], |_| {}),
        ]);
    }
    #[cfg(unix)]
    odd.push(Odd::documents("a link", &[("link.pdf", "link.pdf")], |folder| {
        fs::write(folder.join("real"), content("link.pdf")).expect("written");
        std::os::unix::fs::symlink("real", folder.join("link.pdf")).expect("a link");
    }));
    odd
}

/// Contents that a person might put into the token file.
#[test]
fn a_token_is_read_from_however_it_was_saved() {
    type Wrap = fn(&str, &str) -> String;
    let ways: [(&str, Wrap); 8] = [
        ("bare", |token, _| token.to_owned()),
        ("a line", |token, _| format!("{token}\n")),
        ("a Windows line", |token, _| format!("{token}\r\n\r\n")),
        ("a byte order mark", |token, _| format!("\u{feff}{token}\r\n")),
        ("quotes", |token, _| format!("\"{token}\"\n")),
        ("a whole link", |_, link| format!("  {link}\n")),
        ("a link in brackets", |_, link| format!("<{link}>")),
        ("a byte order mark before a link", |_, link| format!("\u{feff}{link}")),
    ];
    each(&ways, WORKERS, |(name, wrap)| {
        let practice = server::playing(Scenario::Happy);
        let (folder, home) = (tempfile::tempdir().expect("a folder"), Home::new());
        write_documents(folder.path());
        fs::write(folder.path().join("case.json"), SOUND).expect("written");
        let token = home.keep("token", wrap(&practice.token(), &practice.link()));
        let said = run(home.submit(&folder.path().join("case.json"), &practice.api_url(), &token));
        assert_eq!(said.exit, Some(0), "{name}: {said:?}");
    });
}
