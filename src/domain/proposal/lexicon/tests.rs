//! Tests of the lexicon.

use super::*;

fn kinds(file: &str) -> Vec<DocumentKind> {
    let lexicon = Lexicon::new();
    let words = lexicon.open(name::words_of_file(file));
    lexicon.mentions(&words).into_iter().map(|mention| mention.kind).collect()
}

#[test]
fn documents_are_recognized_in_every_language_of_the_window() {
    for (file, kind) in [
        ("Passport_Smith.jpg", DocumentKind::Passport),
        ("smithpassport.jpg", DocumentKind::Passport),
        ("Reisepasskopie Müller.pdf", DocumentKind::Passport),
        ("rejsepas.pdf", DocumentKind::Passport),
        ("Personalausweis.pdf", DocumentKind::IdCard),
        ("carte d'identité.pdf", DocumentKind::IdCard),
        ("cert of inc 12345678.PDF", DocumentKind::Incorporation),
        ("Certificate of Incorporation.pdf", DocumentKind::Incorporation),
        ("Handelsregisterauszug_2024.pdf", DocumentKind::RegisterExtract),
        ("extract from the register.pdf", DocumentKind::RegisterExtract),
        ("Kbis.pdf", DocumentKind::RegisterExtract),
        ("vedtægter.pdf", DocumentKind::Articles),
        ("Articles of Association.pdf", DocumentKind::Articles),
        ("Führerschein.png", DocumentKind::DrivingLicence),
        ("justificatif de domicile.pdf", DocumentKind::Address),
        ("kontoudtog.pdf", DocumentKind::BankStatement),
        ("ejerbog.pdf", DocumentKind::ShareRegister),
        ("körkort.pdf", DocumentKind::DrivingLicence),
        ("firmaattest.pdf", DocumentKind::RegisterExtract),
        ("tiliote.pdf", DocumentKind::BankStatement),
        ("uittreksel KvK.pdf", DocumentKind::RegisterExtract),
        ("pasaporte.jpg", DocumentKind::Passport),
        ("carta d'identità.pdf", DocumentKind::IdCard),
        ("dowód osobisty.pdf", DocumentKind::IdCard),
        ("procuração.pdf", DocumentKind::PowerOfAttorney),
    ] {
        assert_eq!(kinds(file).first(), Some(&kind), "{file}");
    }
    for file in ["Scan_0012.pdf", "IMG_20240102.jpg", "document (3).pdf", ""] {
        assert!(kinds(file).is_empty(), "{file}: {:?}", kinds(file));
    }
}

#[test]
fn every_word_of_the_lists_is_normalized() {
    let all = [SILENT, LEGAL_FORMS, PARTICLES].into_iter().flat_map(str::split_whitespace);
    let wrong: Vec<&str> = all.filter(|word| name::words(word) != [*word]).collect();
    assert!(wrong.is_empty(), "{wrong:?}");
}
