//! Companies and people read from file names.

use proptest::prelude::*;

use super::*;

fn found_in(files: &[&str], draft: &Draft) -> Vec<Newcomer> {
    let scans: Vec<Scan<'_>> =
        files.iter().map(|name| Scan { name, sniffed: Some(Sniffed::Pdf) }).collect();
    newcomers(&scans, draft)
}

/// Returns a newcomer as a line: `John + Smith`, `Acme ApS 12345678`; with a question mark if it is
/// not sure.
fn line(newcomer: &Newcomer) -> String {
    let name = match &newcomer.name {
        NewName::Company(name) => name.clone(),
        NewName::Person { first, last } => format!("{first} + {last}"),
    };
    let number = newcomer.number.as_ref().map(|number| format!(" {number}")).unwrap_or_default();
    format!("{name}{number}{}", if newcomer.is_sure { "" } else { "?" })
}

fn lines(files: &[&str]) -> Vec<String> {
    found_in(files, &Draft::default()).iter().map(line).collect()
}

#[test]
fn a_file_s_name_names_a_person() {
    for (file, expected) in [
        ("Passport_Smith_John.jpg", "John + Smith"),
        ("Passport John Smith.pdf", "John + Smith"),
        ("SMITH John ID.png", "John + Smith"),
        ("Smith, John - passport.pdf", "John + Smith"),
        ("PassportJohnSmith2024.pdf", "John + Smith"),
        ("passport-john-smith.pdf", "John + Smith"),
        ("passport john smith.pdf", "John + Smith"),
        ("JOHN SMITH PASSPORT.PDF", "John + Smith"),
        ("2024-01-31 Passport John Smith signed (2).pdf", "John + Smith"),
        ("Reisepass Jürgen Müller.pdf", "Jürgen + Müller"),
        ("Reisepass von Jürgen Müller.pdf", "Jürgen + Müller"),
        ("Personalausweis_Müller_Jürgen_Vorderseite.jpg", "Jürgen + Müller"),
        ("Jan van der Berg passport.pdf", "Jan + van der Berg"),
        ("paspoort van der Berg Jan.pdf", "Jan + van der Berg"),
        ("passport Ursula von der Leyen.pdf", "Ursula + von der Leyen"),
        ("ID card Mary O'Brien.pdf", "Mary + O'Brien"),
        ("passport MARY O'BRIEN.pdf", "Mary + O'Brien"),
        ("Anna Smith-Jones driving licence.pdf", "Anna + Smith-Jones"),
        ("Passport Jean-Luc Dupont.pdf", "Jean-Luc + Dupont"),
        ("carte d'identité Jean Dupont.pdf", "Jean + Dupont"),
        ("John McDonald passport.pdf", "John + McDonald"),
        ("passport John F Kennedy.pdf", "John F + Kennedy"),
        ("Passport Bill Gates.pdf", "Bill + Gates"),
        ("passport Jan Jansen.pdf", "Jan + Jansen"),
        ("kørekort Søren Ærø.pdf", "Søren + Ærø"),
        ("Körkort Åsa Öberg.pdf", "Åsa + Öberg"),
        ("dowód osobisty Łukasz Żak.pdf", "Łukasz + Żak"),
        ("DNI María García.pdf", "María + García"),
        ("utility bill John Smith.pdf", "John + Smith"),
        ("Proof of address - Jane Roe.pdf", "Jane + Roe"),
        ("Proof of address - Kwame Nkrumah.pdf", "Kwame + Nkrumah?"),
        ("Passport Kwame Nkrumah.pdf", "Kwame + Nkrumah"),
        ("John Smith.pdf", "John + Smith?"),
        ("Smith_passport_John.pdf", "John + Smith?"),
        ("bank statement Nordea John Smith.pdf", "Nordea John + Smith?"),
    ] {
        assert_eq!(lines(&[file]), [expected], "{file}");
    }
}

#[test]
fn a_file_s_name_names_a_company() {
    for (file, expected) in [
        ("cert of inc Acme ApS 12345678.pdf", "Acme ApS 12345678"),
        ("Acme ApS.pdf", "Acme ApS"),
        ("acme aps 12345678 vedtægter.pdf", "Acme ApS 12345678"),
        ("Certificate of Incorporation - Acme Inc.pdf", "Acme Inc."),
        ("Acme Inc cert of incorporation.pdf", "Acme Inc."),
        ("Novo Maskin A-S registreringsbevis.pdf", "Novo Maskin A/S"),
        ("firmaattest Fjord AS 987654321.pdf", "Fjord AS 987654321"),
        ("Handelsregisterauszug Müller & Söhne GmbH.pdf", "Müller & Söhne GmbH"),
        ("Articles of association Rock-Solid Ltd.pdf", "Rock-Solid Ltd"),
        ("statuts Dupont SAS.pdf", "Dupont SAS"),
        ("Visura camerale Rossi S.r.l..pdf", "Rossi S.r.l."),
        ("odpis KRS Kowalski sp. z o.o. 0000123456.pdf", "Kowalski sp. z o.o. 0000123456"),
        ("uittreksel KvK Jansen B.V. 12345678.pdf", "Jansen B.V. 12345678"),
        ("registreringsbevis Svea AB 556677-8899.pdf", "Svea AB 556677-8899"),
        ("escritura constitución Iberia S.A..pdf", "Iberia S.A."),
        ("kaupparekisteriote Nokian Oy.pdf", "Nokian Oy"),
        ("Handelsregisterauszug Maschinenbau.pdf", "Maschinenbau"),
        ("share register acme 12345678.pdf", "Acme 12345678?"),
    ] {
        assert_eq!(lines(&[file]), [expected], "{file}");
    }
}

#[test]
fn a_name_that_does_not_say_enough_gives_nothing() {
    for file in [
        "scan001.pdf",
        "IMG_1234.jpg",
        "WhatsApp Image 2024-01-31 at 12.00.01.jpeg",
        "passport.pdf",
        "passport 2024.pdf",
        "Passport front page.pdf",
        "Passport_Smith.pdf",
        "passport J Smith.pdf",
        "passport 12 Jan 2024.pdf",
        "Meeting Notes.pdf",
        "Annual report 2023.pdf",
        "Certificate.pdf",
        "birth certificate Anna Berg.pdf",
        "Smith CV.pdf",
        "customer passport copy.pdf",
        "invoice 12345678.pdf",
        "passport Smith AS.pdf",
        "",
        "...",
    ] {
        assert_eq!(lines(&[file]), [""; 0], "{file}");
    }
}

#[test]
fn the_files_of_one_are_taken_together_and_companies_come_first() {
    let files = [
        "Passport_Smith_John.jpg",
        "utility bill John Smith.pdf",
        "cert of inc Acme ApS 12345678.pdf",
        "articles Acme.pdf",
        "Personalausweis_Roe_Jane.pdf",
        "scan smith john.pdf",
        "scan001.pdf",
    ];
    let found = found_in(&files, &Draft::default());
    let shown: Vec<(String, &[usize])> =
        found.iter().map(|newcomer| (line(newcomer), newcomer.files.as_slice())).collect();
    assert_eq!(
        shown,
        [
            ("Acme ApS 12345678".to_owned(), [2, 3].as_slice()),
            ("John + Smith".to_owned(), [0, 1, 5].as_slice()),
            ("Jane + Roe".to_owned(), [4].as_slice()),
        ]
    );
}

#[test]
fn the_order_of_an_unknown_name_is_that_of_the_others() {
    let files = ["Passport_Smith_John.pdf", "Passport_Roe_Jane.pdf", "Passport_Nkrumah_Kwame.pdf"];
    assert_eq!(lines(&files), ["John + Smith", "Jane + Roe", "Kwame + Nkrumah"]);
}

#[test]
fn who_is_in_the_case_already_is_not_proposed() {
    let mut draft = Draft::default();
    for file in ["Passport_Smith_John.jpg", "cert of inc Acme ApS 12345678.pdf"] {
        for newcomer in found_in(&[file], &draft) {
            draft.entities.push(newcomer.entity("one".to_owned()));
        }
    }
    assert_eq!(draft.entities.len(), 2);
    let files = [
        "Driving licence John Smith.pdf",
        "articles of Acme ApS.pdf",
        "share register 12345678.pdf",
        "Passport_Smith_Jane.jpg",
    ];
    let found: Vec<String> = found_in(&files, &draft).iter().map(line).collect();
    assert_eq!(found, ["Jane + Smith"]);
}

#[test]
fn a_file_that_no_slot_takes_names_nobody() {
    let scan = Scan { name: "Passport_Smith_John.jpg", sniffed: Some(Sniffed::Other("ZIP")) };
    assert!(newcomers(&[scan], &Draft::default()).is_empty());
}

/// Returns names as scans have them.
fn any_name() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        Just("Passport".to_owned()),
        Just("cert of inc".to_owned()),
        Just("John".to_owned()),
        Just("SMITH".to_owned()),
        Just("van der".to_owned()),
        Just("ApS".to_owned()),
        Just("12345678".to_owned()),
        "\\PC{0,12}",
    ];
    (
        proptest::collection::vec(word, 0..7),
        prop_oneof![Just("_"), Just(" "), Just("-"), Just(", ")],
    )
        .prop_map(|(words, sign)| format!("{}.pdf", words.join(sign)))
}

proptest! {
    #[test]
    fn any_names_give_whole_names_and_each_file_at_most_once(
        names in proptest::collection::vec(any_name(), 0..10)
    ) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let found = found_in(&names, &Draft::default());
        prop_assert!(found == found_in(&names, &Draft::default()));
        let mut files: Vec<usize> =
            found.iter().flat_map(|newcomer| newcomer.files.clone()).collect();
        let count = files.len();
        files.sort_unstable();
        files.dedup();
        prop_assert_eq!(files.len(), count);
        for newcomer in &found {
            prop_assert!(!newcomer.files.is_empty());
            match &newcomer.name {
                NewName::Company(name) => prop_assert!(!name.trim().is_empty()),
                NewName::Person { first, last } => {
                    prop_assert!(!first.is_empty() && !last.is_empty());
                }
            }
        }
    }

    #[test]
    fn a_passport_of_two_names_is_theirs_in_either_spelling(
        first in prop_oneof![Just("John"), Just("Søren"), Just("María"), Just("Jean-Luc")],
        last in "[A-Z][a-z]{5,9}q",
    ) {
        let expected = [format!("{first} + {last}")];
        for file in [
            format!("Passport {first} {last}.pdf"),
            format!("{first} {} passport.pdf", last.to_uppercase()),
        ] {
            prop_assert_eq!(&lines(&[&file])[..], &expected[..], "{}", file);
        }
    }
}
