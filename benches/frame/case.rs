//! Sample cases: a company at the top, every other entity a holder of the one before it, three
//! documents each.

use dossier::domain::draft::{Draft, Entity, EntityKind, ROOT, Relation};
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Digest, SlotKey, Sniffed};
use dossier::domain::progress::{CaseId, FileProgress, FileState};
use dossier::domain::value::{FileRef, Value};
use dossier::engine::message::{CaseRow, CaseStatus};

/// Builds a case of `count` companies and people: ready to send, or with an error in each entity.
pub(crate) fn draft(entities: usize, is_sound: bool) -> Draft {
    let mut draft = Draft { title: "Nordlys Holding".into(), ..Draft::default() };
    for at in 0..entities {
        let kind = if at % 2 == 0 { EntityKind::Company } else { EntityKind::Individual };
        let country = if is_sound { "DK" } else { "Denmark" };
        let (typed, documents): ([(&str, String); 3], [&str; 3]) = match kind {
            EntityKind::Company => (
                [
                    ("company_name", format!("Company {at} of the North")),
                    ("registration_number", format!("{:08}", 10_000_000 + at)),
                    ("country", country.into()),
                ],
                ["company_document", "articles_document", "register_extract"],
            ),
            EntityKind::Individual => (
                [
                    ("first_name", format!("Person {at}")),
                    ("last_name", "Sørensen".into()),
                    ("nationality", country.into()),
                ],
                ["id_document", "address_document", "source_of_wealth"],
            ),
        };
        let typed = typed.into_iter().map(|(key, text)| (key.to_owned(), Value::Text(text)));
        let file = |key: &str| Value::File(FileRef { path: format!("/scans/{at}/{key}.pdf") });
        let fields = typed.chain(documents.map(|key| (key.to_owned(), file(key)))).collect();
        draft.entities.push(Entity { reference: reference(at), kind, fields });
    }
    // People hold a share in the company directly above, companies in the one two above.
    draft.relations = (0..entities)
        .map(|at| relation(at, at.checked_sub(if at % 2 == 0 { 2 } else { 1 })))
        .collect();
    draft
}

fn reference(at: usize) -> String {
    format!("entity_{at}")
}

fn relation(holder: usize, held: Option<usize>) -> Relation {
    let share = held.map(|_| Value::typed_number("40"));
    Relation {
        from: reference(holder),
        to: held.map_or(ROOT.to_owned(), reference),
        role: "owner".into(),
        ownership_percentage: share,
    }
}

/// Returns the facts of each document of the case.
pub(crate) fn documents(draft: &Draft) -> Vec<(SlotKey, Attachment)> {
    let named = draft.files().enumerate();
    named
        .map(|(at, (slot, file))| {
            let mut digest = [0; 32];
            digest[..8].copy_from_slice(&at.to_be_bytes());
            let attachment = Attachment {
                path: Hidden(file.path.clone().into()),
                original_name: Hidden(format!("{}.pdf", slot.field)),
                bytes: 1_000_000,
                sha256: Digest(digest),
                sniffed: Sniffed::Pdf,
                copy: None,
            };
            (slot, attachment)
        })
        .collect()
}

/// Returns the progress of a case whose documents are being uploaded; every second one is stored.
pub(crate) fn on_the_way(draft: &Draft) -> Vec<FileProgress> {
    let file = |(at, (slot, _)): (usize, (SlotKey, &FileRef))| FileProgress {
        file_name: Hidden(format!("{}.pdf", slot.field)),
        slot,
        total_bytes: 1_000_000,
        sent_bytes: if at % 2 == 0 { 1_000_000 } else { 0 },
        state: if at % 2 == 0 { FileState::Sent } else { FileState::Waiting },
    };
    draft.files().enumerate().map(file).collect()
}

/// Returns a case list with `count` rows.
pub(crate) fn list(cases: usize) -> Vec<CaseRow> {
    let status = [CaseStatus::Draft, CaseStatus::UnderWay, CaseStatus::Completed];
    let case = |(at, changed_at): (usize, i64)| CaseRow {
        id: CaseId(at as u64 + 1),
        status: status[at % 3],
        changed_at: changed_at * 3_600,
        title: Some(Hidden(format!("Onboarding of company {at}"))),
        entities: at % 12,
        documents: at % 30,
    };
    (0..cases).zip(0..).map(case).collect()
}
