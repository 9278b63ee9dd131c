//! The time to validate a large case beside parsing its file as JSON: 1,000 entities with 3,000
//! relations, and ten times that; and cases of a million relations, valid and invalid, which must
//! be validated within twice the time of parsing. `cargo bench --bench check` prints medians.

use std::hint::black_box;
use std::io::{self, Write};
use std::time::{Duration, Instant};

use dossier::domain::case::prove;
use dossier::domain::casefile;
use dossier::domain::draft::{Draft, Entity, EntityKind, ROOT, Relation};
use dossier::domain::form::template::Forms;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Attachments, Digest, SlotKey, Sniffed};
use dossier::domain::value::{FileRef, Value};

/// Rounds of the cases with a million relations.
const LARGE_ROUNDS: usize = 5;
/// Number of relations in these cases.
const MILLION: usize = 1_000_000;

/// Rounds of each measurement; sizes, parsing and validating alternate.
const ROUNDS: usize = 41;

fn main() -> io::Result<()> {
    let mut sizes = [1_000, 10_000].map(Size::new);
    let forms = Forms::builtin();
    let mut growths = Vec::new();
    for _ in 0..ROUNDS {
        // Both sizes in every round: a machine whose speed varies must not make one of them look
        // slow.
        let [small, large] = sizes.each_mut().map(|size| size.round(&forms));
        growths.push(large.as_secs_f64() / small.as_secs_f64());
    }
    let mut out = io::stdout();
    writeln!(
        out,
        "| entities | relations | case file KB | parse ms | check ms | check / parse |\n|---:|---:|---:|---:|---:|---:|"
    )?;
    let mut within = true;
    for size in sizes {
        let (entities, relations, kilobytes) =
            (size.draft.entities.len(), size.draft.relations.len(), size.text.len() / 1_000);
        let [parse, check] =
            [size.parses, size.checks].map(|times| median(times).as_secs_f64() * 1e3);
        within &= check <= parse;
        writeln!(
            out,
            "| {entities} | {relations} | {kilobytes} | {parse:.2} | {check:.2} | {:.2} |",
            check / parse
        )?;
    }
    growths.sort_unstable_by(f64::total_cmp);
    let growth = growths[growths.len() / 2];
    let verdict = |met: bool| if met { "met" } else { "MISSED" };
    writeln!(out, "\n- check ≤ parse: {}", verdict(within))?;
    writeln!(
        out,
        "- ten times the case takes ≤ 12 times as long: {growth:.1}, {}",
        verdict(growth <= 12.0)
    )?;
    let floods: [(&str, Make); 3] =
        [("holders", holder), ("duplicates", duplicate), ("unknown ends", unknown)];
    for (name, relation) in floods {
        let (parse, check) = flood(relation, &forms);
        let ratio = check.as_secs_f64() / parse.as_secs_f64();
        writeln!(
            out,
            "- a million relations, {name}: check / parse ≤ 2: {ratio:.2}, {}",
            verdict(ratio <= 2.0)
        )?;
    }
    Ok(())
}

/// Builds the relation with this number.
type Make = fn(usize) -> Relation;

fn holder(at: usize) -> Relation {
    Relation {
        from: reference(1 + at % 9_999),
        to: reference(0),
        role: format!("role {}", at / 9_999),
        ownership_percentage: None,
    }
}

fn duplicate(_: usize) -> Relation {
    Relation {
        from: reference(1),
        to: reference(0),
        role: "owner".to_owned(),
        ownership_percentage: Some(Value::typed_number("33.3")),
    }
}

fn unknown(at: usize) -> Relation {
    Relation {
        from: format!("nobody_{at}"),
        to: reference(0),
        role: "owner".to_owned(),
        ownership_percentage: None,
    }
}

/// Returns the medians of parsing and validating 10,000 entities with a million such relations.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn flood(relation: Make, forms: &Forms) -> (Duration, Duration) {
    let mut draft = case(10_000);
    draft.relations = (0..MILLION).map(relation).collect();
    let text = casefile::write(&draft);
    let Ok(draft) = casefile::read(text.as_bytes()) else {
        panic!("a case file that was just written")
    };
    let attachments = documents(&draft);
    let (mut parses, mut checks) = (Vec::new(), Vec::new());
    for _ in 0..LARGE_ROUNDS {
        let began = Instant::now();
        let json: Result<serde_json::Value, _> = serde_json::from_str(black_box(&text));
        parses.push(began.elapsed());
        assert!(json.is_ok());
        drop(json);
        let began = Instant::now();
        let verdict = prove(black_box(&draft), forms, &attachments, now());
        checks.push(began.elapsed());
        assert!(!verdict.findings.is_empty());
    }
    (median(parses), median(checks))
}

/// A case of one size with its measurements.
struct Size {
    text: String,
    draft: Draft,
    attachments: Attachments,
    parses: Vec<Duration>,
    checks: Vec<Duration>,
}

impl Size {
    fn new(entities: usize) -> Self {
        let text = casefile::write(&case(entities));
        // Validates a draft that was read from a file, with the memory layout that has.
        let Ok(draft) = casefile::read(text.as_bytes()) else {
            panic!("a case file that was just written")
        };
        let attachments = documents(&draft);
        Self { text, draft, attachments, parses: Vec::new(), checks: Vec::new() }
    }

    /// Parses and validates once, and returns the time validation took.
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    fn round(&mut self, forms: &Forms) -> Duration {
        let began = Instant::now();
        let json: Result<serde_json::Value, _> = serde_json::from_str(black_box(&self.text));
        self.parses.push(began.elapsed());
        assert!(json.is_ok());
        drop(json);
        let began = Instant::now();
        let verdict = prove(black_box(&self.draft), forms, &self.attachments, now());
        let check = began.elapsed();
        assert!(verdict.case.is_some(), "{:?}", verdict.findings.first());
        self.checks.push(check);
        check
    }
}

/// A time after every date in the case.
fn now() -> jiff::Timestamp {
    jiff::Timestamp::from_second(1_800_000_000).unwrap_or(jiff::Timestamp::MAX)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Companies and people, each with a document and a share in the three before it: no findings, but
/// everything has to be checked.
fn case(entities: usize) -> Draft {
    let mut draft = Draft { title: "Bench".into(), ..Draft::default() };
    for at in 0..entities {
        draft.entities.push(if at % 2 == 0 { company(at) } else { person(at) });
        for (step, role) in [(1, "owner"), (2, "ubo"), (3, "director")] {
            let to = at.checked_sub(step).map_or_else(|| ROOT.to_owned(), reference);
            let share = if step == 3 { None } else { Some(Value::typed_number("33.333333")) };
            let role = if at < step { format!("{role} {step}") } else { role.to_owned() };
            draft.relations.push(Relation {
                from: reference(at),
                to,
                role,
                ownership_percentage: share,
            });
        }
    }
    draft
}

/// Returns the facts of every document the draft names.
fn documents(draft: &Draft) -> Attachments {
    let fields = draft.entities.iter().flat_map(|entity| {
        entity.fields.iter().map(move |(key, value)| (&entity.reference, key, value))
    });
    let files = fields.filter(|(.., value)| matches!(value, Value::File(_)));
    files
        .enumerate()
        .map(|(at, (reference, key, _))| {
            (SlotKey::new(Some(reference.clone()), key), Ok(document(at)))
        })
        .collect()
}

fn company(at: usize) -> Entity {
    let fields = [
        ("company_name", Value::Text(format!("Nordic Holding {at} ApS"))),
        ("registration_number", Value::Text(format!("{at:08}"))),
        ("country", Value::Text("DK".into())),
        ("incorporation_date", Value::Text("2014-02-28".into())),
        ("company_document", Value::File(FileRef { path: file_name(at) })),
    ];
    entity(at, EntityKind::Company, fields)
}

fn person(at: usize) -> Entity {
    let fields = [
        ("first_name", Value::Text("Jane".into())),
        ("last_name", Value::Text(format!("Smith-{at}"))),
        ("date_of_birth", Value::Text("1980-06-01".into())),
        ("annual_income", Value::typed_number("500000.50")),
        ("id_document", Value::File(FileRef { path: file_name(at) })),
    ];
    entity(at, EntityKind::Individual, fields)
}

fn entity(at: usize, kind: EntityKind, fields: [(&str, Value); 5]) -> Entity {
    let fields = fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
    Entity { reference: reference(at), kind, fields }
}

fn document(at: usize) -> Attachment {
    Attachment {
        path: Hidden(format!("/scans/{}", file_name(at)).into()),
        original_name: Hidden(file_name(at)),
        bytes: 200_000,
        sha256: Digest([7; 32]),
        sniffed: Sniffed::Pdf,
        copy: None,
    }
}

fn reference(at: usize) -> String {
    format!("entity_reference_id_{at}")
}

fn file_name(at: usize) -> String {
    format!("scan_{at}.pdf")
}
