//! Intents that change the case.
//!
//! Knows nothing of the effects of a change.

use std::path::PathBuf;

use crate::domain::draft::{EntityId, EntityKind, Owner, RelationId};
use crate::domain::hidden::Hidden;
use crate::domain::intake::SlotKey;
use crate::domain::ownership::place::{Beside, Mover, Step, Under};

use super::super::view::{Offer, TrayId};

/// A change to the case.
#[derive(Debug)]
pub enum EditIntent {
    AddEntity(EntityKind),
    /// Offers to undo it.
    RemoveEntity(EntityId),
    /// The name of an entity was changed, and its box has lost the focus.
    NameTyped(EntityId),
    /// Changes the reference of an entity, in its relations and documents too.
    Rename {
        entity: EntityId,
        reference: Hidden<String>,
    },
    /// Gives the entity `holder` a role in the entity with the reference `held`.
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
    /// Adds a field that the form does not have.
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
    /// Adds companies and people that files of the tray name, with these files. Can be undone at
    /// once.
    AddNewcomers(Vec<Offer>),
    Document(DocumentEdit),
    Undo,
    Redo,
}

/// A change to the documents of slots.
#[derive(Debug)]
pub enum DocumentEdit {
    /// Asks for a file and attaches it.
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
    /// Replaces a copy by its changed original.
    UseNewVersion(SlotKey),
    /// Attaches a file of the tray to its proposed slot.
    Accept(TrayId),
    /// Attaches every file of the tray that has a proposal.
    AcceptAll,
    /// Attaches a file of the tray to this slot.
    Assign {
        file: TrayId,
        slot: SlotKey,
    },
}

/// A change to the order of entities or to the ownership structure. Each can be undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrange {
    /// Moves an entity one step among those of its kind, or a role among those of its company.
    Shift {
        mover: Mover,
        step: Step,
    },
    /// Moves an entity to another position in the order.
    Reorder {
        entity: EntityId,
        beside: Beside,
    },
    /// Asks for the entity that it is moved below.
    AskUnder(Mover),
    Put {
        mover: Mover,
        under: Under,
    },
    /// Makes an entity the only one at the top of the structure.
    ChooseTop(EntityId),
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
