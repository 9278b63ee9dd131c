//! Tests of reading pasted links and hosts.

use super::*;

#[test]
fn links_tokens_and_api_addresses_are_read_and_other_texts_are_not() {
    let token = "eyJhbGciOi.eyJleHAiOjE3fQ.sig-_natur";
    for (pasted, environment) in [
        (format!("https://actions.spektr.com/form?token={token}"), Some(Environment::Live)),
        (
            format!(" <https://actions.spektr.com/form?lang=da&token={token}#x> "),
            Some(Environment::Live),
        ),
        (format!("https://onboarding.bank.example/form?token={token}"), None),
        (
            format!("https://sandbox-ingest.spektr.com/v3/public/actions/{token}/confirm"),
            Some(Environment::Sandbox),
        ),
        (
            format!("http://127.0.0.1:4567/form?token={token}"),
            Some(Environment::Practice("http://127.0.0.1:4567".into())),
        ),
        (token.to_owned(), None),
        (format!("\u{feff}<{token}>\u{200b}\r\n"), None),
    ] {
        let read = read(&pasted).unwrap_or_else(|| panic!("{pasted}"));
        assert_eq!(read.token.expose_secret(), token);
        assert_eq!(read.environment, environment, "{pasted}");
    }
    for pasted in [
        "",
        "short",
        "two words here",
        "https://actions.spektr.com/form",
        "ftp://x/?token=abcdefgh",
        "tøken-with-ø",
    ] {
        assert!(read(pasted).is_none(), "{pasted}");
    }
}

#[test]
fn a_link_is_read_as_mail_programs_and_filters_rewrite_it() {
    let (token, live) = ("eyJhbGciOi.eyJleHAiOjE3fQ.sig-_natur", Some(Environment::Live));
    let link = format!("https://actions.spektr.com/form?lang=da&token={token}");
    let encoded = link
        .replace(':', "%3A")
        .replace('/', "%2F")
        .replace('?', "%3F")
        .replace('=', "%3D")
        .replace('&', "%26");
    let safe = format!(
        "https://eur01.safelinks.protection.outlook.com/?url={encoded}&data=05%7C02&reserved=0"
    );
    let twice = format!(
        "https://linkprotect.cudasvc.com/url?a={}&c=E,1,x&typo=1",
        safe.replace('%', "%25").replace("://", "%3A%2F%2F").replace('&', "%26")
    );
    let second = link
        .replace('-', "-2D")
        .replace('_', "-5F")
        .replace("https://", "https-3A__")
        .replace('/', "_")
        .replace('?', "-3F");
    let second = second.replace('=', "-3D").replace('&', "-26");
    for pasted in [
        safe.clone(),
        twice,
        format!("https://urldefense.proofpoint.com/v1/url?u={encoded}&k=oIv"),
        format!("https://urldefense.proofpoint.com/v2/url?u={second}&d=DwMFaQ"),
        format!("https://urldefense.com/v3/__{link}__;!!N11eV2iwtfs!abc$"),
        format!("https://urldefense.com/v3/__{link}__;!!N11eV2iwtfs!abc$."),
        format!("https://filter.example/check?token=FILTERS-OWN-TOKEN&to={encoded}"),
        format!("https://filter.example/check?to={encoded}&token=FILTERS-OWN-TOKEN"),
        format!("https://security-eu.mimecast.com/ttpwp?token=FILTERS-OWN-TOKEN&url={encoded}"),
        format!("Please open {link}."),
        format!("Please open ({link}), then go on"),
        format!("Fill in<{link}> the form"),
        format!("Fill in the form <{}\r\n{}>", &link[..45], &link[45..]),
        format!("{}\n{}\n", &link[..45], &link[45..]),
        format!("> {link} <"),
        format!("https://track.example/unsubscribe?token=SOMETHING-ELSE\n\n{link}"),
        link.replace('&', "&amp;"),
        format!("Dear Anna,\n\n{safe}\n\nRegards\nBo\nhttps://bank.example"),
    ] {
        let read = look(&pasted).unwrap_or_else(|unread| panic!("{unread:?}: {pasted}"));
        assert_eq!(
            (read.token.expose_secret(), read.environment),
            (token, live.clone()),
            "{pasted}"
        );
        assert!(is_link(&pasted) && leads_to_spektr(&pasted), "{pasted}");
    }
}

#[test]
fn an_uncertain_token_is_refused_with_the_reason() {
    for (pasted, unread) in [
        (
            "https://url.uk.m.mimecastprotect.com/s/F6rYCAW0hl6wn3CQ?domain=actions.spektr.com",
            Unread::Covered,
        ),
        (
            "https://filter.example/?token=FILTERS-OWN-TOKEN&to=https%3A%2F%2Factions.spektr.com%2Fform",
            Unread::NoToken,
        ),
        (
            "https://eur01.safelinks.protection.outlook.com/?token=FILTERS-OWN-TOKEN",
            Unread::Covered,
        ),
        (
            "https://actions.spektr.com/form?token=abcdefgh1\n\nhttps://actions.spektr.com/form?token=abcdefgh2",
            Unread::Several,
        ),
        ("https://actions.spektr.com/form", Unread::NoToken),
        ("a sentence without any", Unread::NoToken),
    ] {
        assert_eq!(look(pasted).err(), Some(unread), "{pasted}");
    }
    // An address to return to is no wrapped link.
    let back = look(
        "https://onboarding.bank.example/form?token=abcdefgh12&back=https%3A%2F%2Fbank.example%2F",
    )
    .unwrap();
    assert_eq!(back.token.expose_secret(), "abcdefgh12");
    for no_link in ["abcdefgh12", "https://bank.example", "Acme Corporation", ""] {
        assert!(!is_link(no_link) && !leads_to_spektr(no_link), "{no_link}");
    }
    assert!(
        is_link("https://bank.example/?token=abcdefgh12")
            && !leads_to_spektr("https://bank.example/?token=abcdefgh12")
    );
}

proptest::proptest! {
    #[test]
    fn no_text_panics(text in "(\\PC|\n){0,80}|(https://|__;|/v3/__|urldefense.com|eyJ|\\*|%|\n|<|>|[a-zA-Z?&=.]{1,8}){0,12}") {
        let _read = look(&text);
    }
}

#[test]
fn the_expiry_of_a_token_is_read_when_there_is_one() {
    assert_eq!(token_expiry(&SecretString::from("h.eyJleHAiOjE3fQ.s".to_owned())), Some(17));
    assert_eq!(token_expiry(&SecretString::from("opaque-token".to_owned())), None);
}

#[test]
fn a_token_is_not_in_debug() {
    assert!(
        !format!("{:?}", read("https://actions.spektr.com/form?token=CANARY-CANARY"))
            .contains("CANARY")
    );
}

#[test]
fn t3_an_upload_host_is_a_public_name_or_address() {
    for (text, host) in [
        ("files.example.com", Some("files.example.com")),
        (" Files.Example.COM ", Some("files.example.com")),
        ("files.example.com:8443", Some("files.example.com:8443")),
        ("10.1.2.3", Some("10.1.2.3")),
        ("xn--bcher-kva.example", Some("xn--bcher-kva.example")),
        ("files.example.com:443", None),
        ("files.example.com.", Some("files.example.com.")),
        ("https://files.example.com", None),
        ("files.example.com/", None),
        ("files.example.com/bucket", None),
        ("user@files.example.com", None),
        ("*.example.com", None),
        ("bücher.example", None),
        ("files.example.com:99999", None),
        ("files.example.com:", None),
        ("files example.com", None),
        ("localhost", None),
        ("localhost:4000", None),
        ("127.0.0.1", None),
        ("2130706433", None),
        ("0x7f.1", None),
        ("example", None),
        ("", None),
    ] {
        assert_eq!(upload_host(text).as_deref(), host, "{text}");
    }
}
