//! Readable cases that must not be sent: references, relations, shares and values.
//!
//! Knows nothing of documents.

use super::Bad;
use super::Refused::{Doubted, Unready};

const NO_NUMBER: &str = "The share must be a number such as 75 or 33.3.";
const OUT_OF_RANGE: &str = "The share must be between 0 and 100.";
const NO_DATE: &str = "must be a real date";

pub(crate) fn all() -> Vec<Bad> {
    [references(), relations(), shares(), values(), reserved(), blank()]
        .into_iter()
        .flatten()
        .collect()
}

/// Rows of: what is replaced, by what, the place that is named, the part of the sentence.
fn rows<const N: usize>(rows: [(&'static str, &str, &str, &str); N]) -> Vec<Bad> {
    rows.map(|(old, new, place, part)| Bad::edited(Unready, old, new, &[(place, part)])).into()
}

fn references() -> Vec<Bad> {
    let relations = "{ \"from\": \"acme\", \"to\": \"root\", \"role\": \"owner\" },";
    let mut rows = rows([(
        relations,
        "{ \"from\": \"acme\", \"to\": \"bolt\", \"role\": \"owner\" },",
        "relations[0]",
        "A relation names “bolt”",
    )]);
    let unknown = "which is not in this case";
    rows.extend([
        Bad::edited(
            Unready,
            "\"reference\": \"acme\"",
            "\"reference\": \"\"",
            &[
                ("entities[0]", "The reference is empty."),
                ("relations[0]", unknown),
                ("relations[1]", unknown),
            ],
        ),
        Bad::edited(
            Unready,
            "\"reference\": \"john\"",
            "\"reference\": \" \\t\"",
            &[
                ("entities[1]", "The reference is empty."),
                ("entities[1]", "can't be seen (U+0009)"),
                ("relations[1]", unknown),
            ],
        ),
        Bad::edited(
            Unready,
            "\"reference\": \"john\"",
            "\"reference\": \"root\"",
            &[
                ("entities[1]", "The reference “root” is kept for the top"),
                ("relations[1]", unknown),
            ],
        ),
        Bad::edited(
            Unready,
            "\"reference\": \"john\"",
            "\"reference\": \"acme\"",
            &[("entities[1]", "The reference “acme” is used twice."), ("relations[1]", unknown)],
        ),
        Bad::edited(
            Unready,
            "\"reference\": \"john\"",
            "\"reference\": \"\\u202enhoj\\n\"",
            &[
                ("entities[1]", "can't be seen (U+202E)"),
                ("relations[1]", "A relation names “john”"),
            ],
        ),
    ]);
    rows
}

fn relations() -> Vec<Bad> {
    let long = format!("\"from\": \"{}\"", "j".repeat(100_000));
    let mut rows = rows([
        (
            "\"from\": \"john\"",
            "\"from\": \"jane\"",
            "relations[1]",
            "A relation names “jane”, which is not in this case.",
        ),
        (
            "\"from\": \"john\"",
            "\"from\": \"\"",
            "relations[1]",
            "A relation names “”, which is not in this case.",
        ),
        (
            "\"from\": \"john\"",
            "\"from\": \"John\"",
            "relations[1]",
            "A relation names “John”, which is not in this case.",
        ),
        (
            "\"from\": \"john\"",
            "\"from\": \"john \"",
            "relations[1]",
            "A relation names “john ”, which is not in this case.",
        ),
        ("\"from\": \"john\"", &long, "relations[1]", "which is not in this case."),
        (
            "\"from\": \"john\"",
            "\"from\": \"root\"",
            "relations[1]",
            "makes the top of the structure a holder",
        ),
        (
            "\"from\": \"acme\"",
            "\"from\": \"root\"",
            "relations[0]",
            "makes the top of the structure a holder",
        ),
        ("\"to\": \"acme\"", "\"to\": \"Root\"", "relations[1]", "A relation names “Root”"),
        ("\"role\": \"ubo\"", "\"role\": \"\"", "relations[1]", "The relation has no role."),
        ("\"role\": \"ubo\"", "\"role\": \" \"", "relations[1]", "The relation has no role."),
    ]);
    let twice = "{ \"from\": \"john\", \"to\": \"acme\", \"role\": \"ubo\" }, { \"from\": \"john\", \"to\": \"acme\", \"role\": \"ubo\", \"ownership_";
    let back = "{ \"from\": \"acme\", \"to\": \"john\", \"role\": \"owner\" }";
    let first = "{ \"from\": \"acme\", \"to\": \"root\", \"role\": \"owner\" }";
    let stranger = "{ \"from\": \"x\", \"to\": \"x\", \"role\": \"owner\" }";
    rows.extend([
        Bad::edited(
            Unready,
            "{ \"from\": \"john\", \"to\": \"acme\", \"role\": \"ubo\", \"ownership_",
            twice,
            &[("relations[2]", "The same relation is here twice.")],
        ),
        Bad::edited(
            Doubted,
            first,
            back,
            &[
                ("entities[0]", "These hold each other in a circle: acme, john."),
                ("case", "Nobody is at the top of the structure"),
            ],
        ),
        Bad::edited(
            Doubted,
            "\"from\": \"john\"",
            "\"from\": \"acme\"",
            &[
                ("relations[1]", "acme holds a role in itself"),
                ("entities[1]", "john is not connected"),
            ],
        ),
        Bad::edited(Unready, first, stranger, &[("relations[0]", "A relation names “x”")]),
    ]);
    rows
}

fn shares() -> Vec<Bad> {
    let mut rows: Vec<Bad> = [
        ("101", OUT_OF_RANGE),
        ("-1", OUT_OF_RANGE),
        ("100.0000000001", OUT_OF_RANGE),
        ("-0.0000000001", OUT_OF_RANGE),
        ("1e3", OUT_OF_RANGE),
        ("1e999", OUT_OF_RANGE),
        ("-1e999", OUT_OF_RANGE),
        ("99999999999999999999999999999999999999999999", OUT_OF_RANGE),
        ("\"half\"", NO_NUMBER),
        ("\"75\"", NO_NUMBER),
        ("\"75 %\"", NO_NUMBER),
        ("\"75,5\"", NO_NUMBER),
        ("\"\"", NO_NUMBER),
        ("\"NaN\"", NO_NUMBER),
    ]
    .into_iter()
    .map(|(share, part)| {
        Bad::edited(Unready, "75 }", &format!("{share} }}"), &[("relations[1]", part)])
    })
    .collect();
    let and_jane = |share: &str, role: &str| {
        format!(
            "\"relations\": [\n    {{ \"from\": \"jane\", \"to\": \"acme\", \"role\": \"{role}\", \"ownership_percentage\": {share} }},"
        )
    };
    let jane = "{ \"reference\": \"jane\", \"customer_type\": \"individual\", \"fields\": { \"first_name\": \"Jane\", \"last_name\": \"Roe\" } }";
    for (share, total) in [("60", "135"), ("100", "175")] {
        let text = super::edit("\"relations\": [", &and_jane(share, "ubo"))
            .replace("\"entities\": [", &format!("\"entities\": [ {jane},"));
        let part = format!(
            "The shares in acme add up to {total} %, which is more than rounding explains."
        );
        rows.push(Bad::new(
            format!("75 + {share}"),
            Doubted,
            &[("entities[1]", &part)],
            move |folder| {
                super::write_documents(folder);
                std::fs::write(folder.join("case.json"), &text).expect("written");
            },
        ));
    }
    let one_name = ("entities[1].fields.last_name", "“Last name” is empty.");
    rows.push(Bad::edited(Doubted, "\"Smith\"", "\"\"", &[one_name]));
    rows
}

fn values() -> Vec<Bad> {
    let long_name = format!("\"{}\"", "A".repeat(201));
    let mut rows = rows([
        (
            "5000000 }",
            "[{ \"file\": \"certificate.pdf\" }] }",
            "fields.annual_revenue[0].file",
            "takes one file, not a list of files.",
        ),
        (
            "\"Acme Corporation\"",
            "5",
            "entities[0].fields.company_name",
            "“Company name” must be text.",
        ),
        (
            "\"Acme Corporation\"",
            "true",
            "entities[0].fields.company_name",
            "“Company name” must be text.",
        ),
        (
            "\"Acme Corporation\"",
            "[\"Acme\"]",
            "entities[0].fields.company_name",
            "“Company name” must be text.",
        ),
        (
            "\"Acme Corporation\"",
            "{ \"file\": \"certificate.pdf\" }",
            "entities[0].fields.company_name",
            "“Company name” must be text.",
        ),
        (
            "\"Acme Corporation\"",
            &long_name,
            "entities[0].fields.company_name",
            "“Company name” must be 200 characters or fewer.",
        ),
        (
            "\"12345678\"",
            "12345678",
            "entities[0].fields.registration_number",
            "“Registration number” must be text.",
        ),
        ("\"DK\"", "\"dk\"", "entities[0].fields.country", "it is sent as two capital letters"),
        (
            "{ \"file\": \"certificate.pdf\" }",
            "\"certificate.pdf\"",
            "entities[0].fields.company_document",
            "“Company document” must be a file.",
        ),
        (
            "{ \"file\": \"passport.pdf\" }",
            "true",
            "entities[1].fields.id_document",
            "“ID document” must be a file.",
        ),
        (
            "{ \"file\": \"passport.pdf\" }",
            "[\"passport.pdf\"]",
            "entities[1].fields.id_document",
            "“ID document” must be a file.",
        ),
        (
            "\"politically_exposed\": false",
            "\"politically_exposed\": \"no\"",
            "entities[1].fields.politically_exposed",
            "must be yes or no.",
        ),
        (
            "\"politically_exposed\": false",
            "\"politically_exposed\": 0",
            "entities[1].fields.politically_exposed",
            "must be yes or no.",
        ),
    ]);
    rows.push(country());
    rows.extend(dates());
    rows
}

fn country() -> Bad {
    let place = "entities[0].fields.country";
    Bad::edited(Unready, "\"DK\"", "\"Denmark\"", &[(place, "it is sent as two capital letters")])
}

fn dates() -> Vec<Bad> {
    let dates = [
        "\"1984-02-30\"",
        "\"1983-02-29\"",
        "\"29.02.1984\"",
        "\"1984-2-29\"",
        "\"1984-13-01\"",
        "\"0000-00-00\"",
        "\"yesterday\"",
        "\"1984-02-29T00:00:00Z\"",
        "\"１９８４-02-29\"",
        "true",
        "[\"1984-02-29\"]",
    ];
    let birth = "entities[1].fields.date_of_birth";
    let mut rows: Vec<Bad> =
        dates.map(|date| Bad::edited(Unready, "\"1984-02-29\"", date, &[(birth, NO_DATE)])).into();
    rows.push(Bad::edited(
        Unready,
        "\"1999-12-31\"",
        "\"31/12/1999\"",
        &[("entities[0].fields.incorporation_date", NO_DATE)],
    ));
    rows
}

fn reserved() -> Vec<Bad> {
    let kept = "is kept for the case itself. Rename the field.";
    rows([
        ("\"annual_revenue\"", "\"role-entity\"", "fields.role-entity", kept),
        ("\"annual_revenue\"", "\"role-entity_relations\"", "fields.role-entity_relations", kept),
        ("\"registration_number\"", "\"reference\"", "entities[0].fields.reference", kept),
        ("\"registration_number\"", "\"customer_type\"", "entities[0].fields.customer_type", kept),
        ("\"annual_revenue\"", "\"\"", "fields.", "A field has no name."),
        ("\"registration_number\"", "\" \"", "entities[0].fields. ", "A field has no name."),
    ])
}

fn blank() -> Vec<Bad> {
    let mut rows = rows([
        (
            "\"Acme Corporation\"",
            "\"\"",
            "entities[0].fields.company_name",
            "Enter the company's name",
        ),
        (
            "\"Acme Corporation\"",
            "\" \\u00a0\\t\"",
            "entities[0].fields.company_name",
            "Enter the company's name",
        ),
        (
            "\"company_name\": \"Acme Corporation\",",
            "",
            "entities[0].fields.company_name",
            "Enter the company's name",
        ),
        (
            "\"first_name\": \"John\",",
            "",
            "entities[1].fields.first_name",
            "Enter the person's first name",
        ),
    ]);
    for text in [
        "{\"dossier\": 1}",
        "{\"dossier\": 1, \"fields\": {\"a\": \" \", \"b\": []}, \"entities\": []}",
    ] {
        rows.push(Bad::bytes(text, Unready, "case", "There is nothing to send yet.", text));
    }
    let both = "entities[0].fields.";
    let says = [
        (&*format!("{both}first_name"), "first name"),
        (&*format!("{both}last_name"), "last name"),
    ]
    .map(|(place, part)| (place.to_owned(), part));
    let says: Vec<(&str, &str)> =
        says.iter().map(|(place, part)| (place.as_str(), *part)).collect();
    let text = "{\"dossier\": 1, \"entities\": [{\"reference\": \"p\", \"customer_type\": \"individual\"}]}";
    rows.push(Bad::new("a person without fields", Unready, &says, move |folder| {
        std::fs::write(folder.join("case.json"), text).expect("written");
    }));
    rows
}
