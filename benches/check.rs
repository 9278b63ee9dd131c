//! How long judging a large case takes, beside parsing its file as JSON: 1,000 entities with 3,000 relations, and ten
//! times that. `cargo bench --bench check` prints medians.

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

/// Rounds of each; parsing and judging take turns.
const ROUNDS: usize = 41;

fn main() -> io::Result<()> {
    let mut out = io::stdout();
    writeln!(out, "| entities | relations | case file KB | parse ms | check ms | check / parse |\n|---:|---:|---:|---:|---:|---:|")?;
    let [small, large] = [1_000, 10_000].map(|entities| {
        let (draft, attachments) = case(entities);
        let text = casefile::write(&draft);
        let (parse, check) = measure(&draft, &attachments, &text);
        (entities, draft.relations.len(), text.len(), parse, check)
    });
    for (entities, relations, bytes, parse, check) in [small, large] {
        let [parse, check] = [parse, check].map(|time| time.as_secs_f64() * 1e3);
        writeln!(out, "| {entities} | {relations} | {} | {parse:.2} | {check:.2} | {:.2} |", bytes / 1_000, check / parse)?;
    }
    let growth = large.4.as_secs_f64() / small.4.as_secs_f64();
    let verdict = |met: bool| if met { "met" } else { "MISSED" };
    let within = [small, large].iter().all(|(.., parse, check)| check <= parse);
    writeln!(out, "\n- check ≤ parse: {}", verdict(within))?;
    writeln!(out, "- ten times the case takes ≤ 12 times as long: {growth:.1}, {}", verdict(growth <= 12.0))
}

/// The medians of parsing the text and of judging the draft.
#[expect(clippy::disallowed_methods, reason = "a measurement is where time comes from")]
fn measure(draft: &Draft, attachments: &Attachments, text: &str) -> (Duration, Duration) {
    let forms = Forms::builtin();
    let (mut parses, mut checks) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let began = Instant::now();
        let json: Result<serde_json::Value, _> = serde_json::from_str(black_box(text));
        parses.push(began.elapsed());
        assert!(json.is_ok());
        let began = Instant::now();
        let verdict = prove(black_box(draft), &forms, attachments);
        checks.push(began.elapsed());
        assert!(verdict.case.is_some(), "{:?}", verdict.findings.first());
    }
    (median(parses), median(checks))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// Companies and people, each with a document and a part in the three before it: nothing to object to, all to look at.
fn case(entities: usize) -> (Draft, Attachments) {
    let mut draft = Draft { title: "Bench".into(), ..Draft::default() };
    let mut attachments = Attachments::new();
    for at in 0..entities {
        let entity = if at % 2 == 0 { company(at) } else { person(at) };
        let field = if at % 2 == 0 { "company_document" } else { "id_document" };
        let slot = SlotKey { entity: Some(entity.reference.clone()), field: field.into() };
        attachments.insert(slot, Ok(document(at)));
        draft.entities.push(entity);
        for (step, role) in [(1, "owner"), (2, "ubo"), (3, "director")] {
            let to = at.checked_sub(step).map_or_else(|| ROOT.to_owned(), reference);
            let share = if step == 3 { None } else { Some(Value::typed_number("33.333333")) };
            let role = if at < step { format!("{role} {step}") } else { role.to_owned() };
            draft.relations.push(Relation { from: reference(at), to, role, ownership_percentage: share });
        }
    }
    (draft, attachments)
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
    }
}

fn reference(at: usize) -> String {
    format!("entity_reference_id_{at}")
}

fn file_name(at: usize) -> String {
    format!("scan_{at}.pdf")
}
