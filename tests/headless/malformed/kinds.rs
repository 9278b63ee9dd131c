//! Unknown, duplicate and missing keys, and values of the wrong type in each place.
//!
//! Knows nothing of the meaning of the values.

use super::Bad;
use super::Refused::Unread;

const DAMAGED: &str = "The case file is damaged at ";
const UNKNOWN: &str = "which Dossier does not know";
const TWICE: &str = "twice; the second is in line ";
const LACKS: &str = "The case file lacks ";
const TEXT: &str = "The case file must have text at ";
const GROUP: &str = "The case file must have a group of named values at ";
const LIST: &str = "The case file must have a list at ";
const NUMBER: &str = "The case file must have a number at ";
const KIND: &str = "must have “company” or “individual” at ";
const VALUE: &str =
    "must have text, a number, true, false, a list of texts or of objects, or a file at ";

pub(crate) fn all() -> Vec<Bad> {
    [unknown(), strange(), twice(), missing(), case_kinds(), entity_kinds(), relation_kinds()]
        .into_iter()
        .flatten()
        .collect()
}

/// Rows of: what is replaced, by what, the place that is named, the part of the sentence.
fn rows<const N: usize>(rows: [(&'static str, &str, &str, &str); N]) -> Vec<Bad> {
    rows.map(|(old, new, place, part)| Bad::edited(Unread, old, new, &[(place, part)])).into()
}

fn unknown() -> Vec<Bad> {
    rows([
        ("\"title\"", "\"Title\"", "“Title” at the top", UNKNOWN),
        ("\"fields\": { \"annual", "\"Fields\": { \"annual", "“Fields” at the top", UNKNOWN),
        ("\"entities\"", "\"entitys\"", "“entitys” at the top", UNKNOWN),
        (
            "\"relations\"",
            "\"role-entity_relations\"",
            "“role-entity_relations” at the top",
            UNKNOWN,
        ),
        ("\"dossier\": 1,", "\"dossier\": 1, \"colour\": \"red\",", "“colour” at the top", UNKNOWN),
        (
            "\"reference\": \"acme\"",
            "\"reference\": \"acme\", \"name\": \"Acme\"",
            "“name” at entities[0]",
            UNKNOWN,
        ),
        (
            "\"reference\": \"john\"",
            "\"reference\": \"john\", \"\": \"Acme\"",
            "“” at entities[1]",
            UNKNOWN,
        ),
        (
            "\"role\": \"owner\"",
            "\"role\": \"owner\", \"share\": 5",
            "“share” at relations[0]",
            UNKNOWN,
        ),
        (
            "\"role\": \"ubo\"",
            "\"role\": \"ubo\", \"Ownership_percentage\": 5",
            "“Ownership_percentage” at relations[1]",
            UNKNOWN,
        ),
        (
            "{ \"file\": \"certificate.pdf\" }",
            "{ \"path\": \"certificate.pdf\" }",
            "“path” at entities[0].fields.company_document",
            UNKNOWN,
        ),
        (
            "\"passport.pdf\" }",
            "\"passport.pdf\", \"sha256\": \"00\" }",
            "“sha256” at entities[1].fields.id_document",
            UNKNOWN,
        ),
        ("5000000 }", "{ \"value\": 5 } }", "“value” at fields.annual_revenue", UNKNOWN),
    ])
}

/// Keys that would break a line, turn it around, fill the screen, or be taken for the parser's own.
fn strange() -> Vec<Bad> {
    let long = format!("\"{}\"", "x".repeat(100_000));
    let long_place = format!("\"{}\": {{ \"path\": 1 }}, \"annual_revenue\"", "y".repeat(100_000));
    let own_number = r#""annual_revenue": { "$serde_json::private::Number": "5" }, "x": 1 }"#;
    rows([
        ("\"title\"", r#""a\nb""#, "“a b” at the top", UNKNOWN),
        ("\"title\"", r#""\u001b[31mred""#, "“[U+001B][31mred” at the top", UNKNOWN),
        ("\"title\"", r#""\u202egnp.exe""#, "“[U+202E]gnp.exe” at the top", UNKNOWN),
        ("\"title\"", r#""ti\u200btle""#, "“ti[U+200B]tle” at the top", UNKNOWN),
        ("\"title\"", r#""ti\u0000tle""#, "“ti[U+0000]tle” at the top", UNKNOWN),
        ("\"title\"", "\"{ $place }\"", "“{ $place }” at the top", UNKNOWN),
        ("\"title\"", &long, "xxx", UNKNOWN),
        ("\"annual_revenue\"", &long_place, "“path” at fields.yyy", UNKNOWN),
        ("\"annual_revenue\": 5000000 }", own_number, "line 4, column ", DAMAGED),
        (
            "\"dossier\": 1,",
            "\"$serde_json::private::Number\": \"1\", \"dossier\": 1,",
            "line 2, column ",
            DAMAGED,
        ),
    ])
}

fn twice() -> Vec<Bad> {
    let pasted = "\"reference\": \"acme\",\n      \"reference\": \"acme\"";
    rows([
        ("\"dossier\": 1,", "\"dossier\": 1, \"dossier\": 1,", "“dossier”", TWICE),
        (
            "\"title\": \"Acme onboarding\",",
            "\"title\": \"a\",\n  \"ti\\u0074le\": \"b\",",
            "“title” twice; the second is in line 4.",
            TWICE,
        ),
        ("\"fields\": { \"annual", "\"fields\": {}, \"fields\": { \"annual", "“fields”", TWICE),
        ("\"entities\": [", "\"entities\": [], \"entities\": [", "“entities”", TWICE),
        ("\"relations\": [", "\"relations\": [], \"relations\": [", "“relations”", TWICE),
        ("\"reference\": \"acme\"", pasted, "“reference” twice; the second is in line 8.", TWICE),
        (
            "\"annual_revenue\": 5000000",
            "\"annual_revenue\": 1.5, \"annual_revenue\": 5000000",
            "“annual_revenue”",
            TWICE,
        ),
        ("\"last_name\"", "\"first_name\": \"J\", \"last_name\"", "“first_name”", TWICE),
        (
            "\"file\": \"passport.pdf\"",
            "\"file\": \"a.pdf\", \"file\": \"passport.pdf\"",
            "“file”",
            TWICE,
        ),
        ("\"role\": \"owner\"", "\"role\": \"owner\", \"role\": \"ubo\"", "“role”", TWICE),
    ])
}

fn missing() -> Vec<Bad> {
    rows([
        ("\"reference\": \"acme\",", "", "“reference” at entities[0]", LACKS),
        ("\"customer_type\": \"individual\",", "", "“customer_type” at entities[1]", LACKS),
        ("\"from\": \"acme\", ", "", "“from” at relations[0]", LACKS),
        ("\"to\": \"acme\", ", "", "“to” at relations[1]", LACKS),
        (", \"role\": \"owner\"", "", "“role” at relations[0]", LACKS),
        (
            "{ \"file\": \"certificate.pdf\" }",
            "{}",
            "“file” at entities[0].fields.company_document",
            LACKS,
        ),
        (
            "{ \"from\": \"acme\", \"to\": \"root\", \"role\": \"owner\" }",
            "{}",
            "“from” at relations[0]",
            LACKS,
        ),
    ])
}

fn case_kinds() -> Vec<Bad> {
    let mut rows = rows([
        ("\"Acme onboarding\"", "5", "title.", TEXT),
        ("\"Acme onboarding\"", "null", "title.", TEXT),
        ("\"Acme onboarding\"", "[\"Acme\"]", "title.", TEXT),
        ("{ \"annual_revenue\": 5000000 }", "[]", "at fields.", GROUP),
        ("{ \"annual_revenue\": 5000000 }", "null", "at fields.", GROUP),
        ("{ \"annual_revenue\": 5000000 }", "\"annual_revenue\"", "at fields.", GROUP),
        ("5000000 }", "null }", "fields.annual_revenue.", VALUE),
        ("5000000 }", "[1, 2] }", "fields.annual_revenue.", VALUE),
        ("5000000 }", "[\"a\", null] }", "fields.annual_revenue.", VALUE),
        ("5000000 }", "[[\"a\"]] }", "fields.annual_revenue.", VALUE),
    ]);
    let whole = |key: &str, value: &str, place: &str, part: &str| {
        Bad::bytes(
            format!("{key}: {value}"),
            Unread,
            place,
            part,
            format!("{{\"dossier\": 1, \"{key}\": {value}}}"),
        )
    };
    for value in ["null", "{}", "\"acme\"", "5"] {
        rows.push(whole("entities", value, "at entities.", LIST));
        rows.push(whole("relations", value, "at relations.", LIST));
    }
    for value in ["null", "[]", "\"acme\"", "5", "false"] {
        rows.push(whole("entities", &format!("[{value}]"), "at entities[0].", GROUP));
        rows.push(whole("relations", &format!("[{value}]"), "at relations[0].", GROUP));
    }
    rows
}

fn entity_kinds() -> Vec<Bad> {
    rows([
        ("\"reference\": \"acme\"", "\"reference\": 5", "entities[0].reference.", TEXT),
        ("\"reference\": \"john\"", "\"reference\": null", "entities[1].reference.", TEXT),
        (
            "\"customer_type\": \"company\"",
            "\"customer_type\": 5",
            "entities[0].customer_type.",
            TEXT,
        ),
        (
            "\"customer_type\": \"company\"",
            "\"customer_type\": [\"company\"]",
            "entities[0].customer_type.",
            TEXT,
        ),
        (
            "\"customer_type\": \"company\"",
            "\"customer_type\": \"Company\"",
            "entities[0].customer_type.",
            KIND,
        ),
        (
            "\"customer_type\": \"individual\"",
            "\"customer_type\": \"\"",
            "entities[1].customer_type.",
            KIND,
        ),
        (
            "\"customer_type\": \"individual\"",
            "\"customer_type\": \"person\"",
            "entities[1].customer_type.",
            KIND,
        ),
        ("\"Acme Corporation\"", "null", "entities[0].fields.company_name.", VALUE),
        ("\"Acme Corporation\"", "[7]", "entities[0].fields.company_name.", VALUE),
        ("\"certificate.pdf\"", "5", "entities[0].fields.company_document.file.", TEXT),
        ("\"passport.pdf\"", "null", "entities[1].fields.id_document.file.", TEXT),
        ("\"passport.pdf\"", "[\"passport.pdf\"]", "entities[1].fields.id_document.file.", TEXT),
        ("{ \"file\": \"passport.pdf\" }", "null", "entities[1].fields.id_document.", VALUE),
    ])
}

fn relation_kinds() -> Vec<Bad> {
    rows([
        ("\"from\": \"acme\"", "\"from\": 5", "relations[0].from.", TEXT),
        ("\"to\": \"root\"", "\"to\": null", "relations[0].to.", TEXT),
        ("\"role\": \"ubo\"", "\"role\": [\"ubo\"]", "relations[1].role.", TEXT),
        ("75 }", "null }", "relations[1].ownership_percentage.", NUMBER),
        ("75 }", "true }", "relations[1].ownership_percentage.", NUMBER),
        ("75 }", "[75] }", "relations[1].ownership_percentage.", NUMBER),
        ("75 }", "{ \"percent\": 75 } }", "relations[1].ownership_percentage.", NUMBER),
    ])
}
