//! Tests of the splitting of names into words.

use super::*;

#[test]
fn names_are_split_into_words_as_a_person_would() {
    for (name, expected) in [
        ("Passport_Smith_John.jpg", "passport smith john"),
        ("cert of inc 12345678.PDF", "cert of inc 12345678"),
        ("JohnSmithPassport2024.pdf", "john smith passport 2024"),
        ("KYCPassport.pdf", "kyc passport"),
        ("O'Brien - Søren Müller.pdf", "o brien soren muller"),
        ("Soeren Mueller.pdf", "soren muller"),
        ("Ærø Ålborg Aalborg.pdf", "aro alborg alborg"),
        ("Passport J. Smith", "passport j smith"),
        ("C:\\scans\\a.b.pdf", "a b"),
        ("Иванов_паспорт.pdf", "иванов паспорт"),
        ("\u{202e}fdp.exe", "fdp exe"),
        ("İpek Yıldız.pdf", "ipek yildiz"),
        ("Łódź Đorđe Ħamrun.pdf", "lodz dorde hamrun"),
        ("", ""),
        ("...", ""),
    ] {
        assert_eq!(words_of_file(name).join(" "), expected, "{name:?}");
    }
}

#[test]
fn adjacent_words_are_found_when_joined() {
    let words = words("passport o brien McDonald");
    assert_eq!(run(&words, "obrien"), Some(1..3));
    assert_eq!(run(&words, "mcdonald"), Some(3..5));
    assert_eq!(run(&words, "brienmc"), Some(2..4));
    assert_eq!(run(&words, "brie"), None);
    assert_eq!(run(&words, ""), None);
}

#[test]
fn spelled_words_keep_their_spelling_and_what_joins_them() {
    use Joint::{Apart, Comma, Hyphen, Within};
    for (name, expected) in [
        ("Passport_Smith_John", vec![("Passport", Within), ("Smith", Apart), ("John", Apart)]),
        ("O'Brien, Søren", vec![("O'Brien", Within), ("Søren", Comma)]),
        ("JeanLuc-Dupont", vec![("Jean", Within), ("Luc", Within), ("Dupont", Hyphen)]),
        (
            "Müller & Söhne GmbH",
            vec![("Müller", Within), ("&", Apart), ("Söhne", Apart), ("Gmb", Apart), ("H", Within)],
        ),
        ("'quoted' x", vec![("quoted", Apart), ("x", Apart)]),
    ] {
        let found = spelled(name);
        let found: Vec<(&str, Joint)> =
            found.iter().map(|word| (word.text.as_str(), word.joint)).collect();
        assert_eq!(found, expected, "{name}");
    }
}
