//! A case with a company and its owner, and its documents on their way.

use dossier::domain::draft::{Draft, Entity, EntityKind, ROOT, Relation};
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::SlotKey;
use dossier::domain::progress::{FileProgress, FileState};
use dossier::domain::value::{FileRef, Value};

/// Returns a draft with Acme, owned by John.
pub(crate) fn draft() -> Draft {
    let mut draft = Draft { title: "Acme onboarding".into(), ..Draft::default() };
    draft.fields.set("annual_revenue", Value::typed_number("5000000"));
    let entity = |reference: &str, kind, fields: &[(&str, &str)]| Entity {
        reference: reference.into(),
        kind,
        fields: fields
            .iter()
            .map(|(key, text)| ((*key).to_owned(), Value::Text((*text).to_owned())))
            .collect(),
    };
    draft.entities.push(entity(
        "acme",
        EntityKind::Company,
        &[("company_name", "Acme Corporation")],
    ));
    draft.entities.push(entity(
        "john",
        EntityKind::Individual,
        &[("first_name", "John"), ("last_name", "Smith")],
    ));
    let relation = |from: &str, to: &str, share: Option<&str>| Relation {
        ownership_percentage: share.map(Value::typed_number),
        ..Relation::new(from, to, "owner")
    };
    draft.relations =
        vec![relation("acme", ROOT, None), relation("john", "acme", Some("75"))].into();
    draft.entities[0]
        .fields
        .set("company_document", Value::File(FileRef { path: "scans/certificate.pdf".into() }));
    draft
}

/// Returns documents being sent, half of each megabyte done.
pub(crate) fn sent_files(files: &[(&str, &str, FileState)]) -> Vec<FileProgress> {
    files
        .iter()
        .map(|(entity, field, state)| FileProgress {
            slot: SlotKey::new(Some((*entity).into()), *field),
            file_name: Hidden(format!("{field}.pdf")),
            total_bytes: 1_000_000,
            sent_bytes: 500_000,
            state: state.clone(),
        })
        .collect()
}
