//! Intents that change the case.
//!
//! Knows nothing of what else a change causes.

use std::path::PathBuf;

use crate::domain::draft::{EntityId, EntityKind, Owner, RelationId};
use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::domain::ownership::place::{Beside, Mover, Step, Under};

use super::super::view::TrayId;

/// A change to the case.
#[derive(Debug)]
pub enum EditIntent {
    AddEntity(EntityKind),
    /// Offers to undo it.
    RemoveEntity(EntityId),
    /// The name of an entity was changed and its box left.
    NameTyped(EntityId),
    /// Gives an entity another reference, in its relations and documents too.
    Rename {
        entity: EntityId,
        reference: Hidden<String>,
    },
    /// Gives the entity `holder` a role in the one of the reference `held`.
    AddRelation {
        holder: EntityId,
        held: Hidden<String>,
        role: Hidden<String>,
        share: Hidden<String>,
    },
    /// Adds a new entity as an owner of `held`.
    AddUnder {
        held: EntityId,
        kind: EntityKind,
    },
    RemoveRelation(RelationId),
    Arrange(Arrange),
    /// Adds a field that the forms do not have.
    AddField {
        owner: Owner,
        key: Hidden<String>,
        kind: NewField,
    },
    RemoveField {
        owner: Owner,
        key: String,
    },
    /// Adds an object to an entity field of the case.
    AddEntry(String),
    RemoveEntry {
        list: String,
        at: usize,
    },
    Document(DocumentEdit),
    Undo,
    Redo,
}

/// A change to which document is in which slot.
#[derive(Debug)]
pub enum DocumentEdit {
    /// Asks for the file.
    Choose(SlotKey),
    Attach {
        slot: SlotKey,
        paths: Vec<Hidden<PathBuf>>,
    },
    Detach(SlotKey),
    /// Exchanges the documents of two slots.
    Move {
        from: SlotKey,
        to: SlotKey,
    },
    /// Reads the changed original again.
    UseNewVersion(SlotKey),
    /// Attaches a file of the tray where it is proposed.
    Accept(TrayId),
    /// Attaches every file of the tray that has a proposal.
    AcceptAll,
    /// Attaches a file of the tray to this slot.
    Assign {
        file: TrayId,
        slot: SlotKey,
    },
}

/// A change to the order, or to who is below whom. Each can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrange {
    /// Moves an entity one step among those of its kind, or a role among those in its company.
    Shift {
        mover: Mover,
        step: Step,
    },
    /// Moves an entity to another position in the order.
    Reorder {
        entity: EntityId,
        beside: Beside,
    },
    /// Asks below which entity it goes.
    AskUnder(Mover),
    Put {
        mover: Mover,
        under: Under,
    },
}

/// The kind of an added field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NewField {
    #[default]
    Text,
    Number,
    Flag,
    List,
    File,
}
