//! The conditions under which a banner stays: it is removed as soon as it is not true any more.
//!
//! Knows nothing of how a banner is drawn.

use crate::ui::theme::Tone;
use crate::ui::view::{About, Banner};

use super::case::OpenCase;
use super::library::Library;

/// Returns true if a banner is still true. `has_dialog` is true while a file dialog is
/// open.
pub(super) fn holds(banner: &Banner, case: &OpenCase, library: &Library, has_dialog: bool) -> bool {
    match &banner.about {
        About::NotKept => !library.keeps(),
        About::Kept => library.keeps(),
        About::Sending => case.sending.is_busy() || !case.sending.progress.can.edit,
        About::Dialog => has_dialog,
        // Several cases may have the same trouble: it is told once, until none of them has it.
        About::Trouble => library.recovery.troubles.values().any(|told| *told == banner.sentence),
        About::Checking => library.is_checking(),
        // A file exported from the vault is a copy: later changes of the case do not concern it.
        About::CaseFile if banner.tone == Tone::Success => {
            library.keeps() || case.draft == case.save.file.saved
        }
        About::Tray => !case.tray.files.is_empty(),
        About::Slot(slot) => case.draft.fields_with(slot).is_some(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::EntityKind;
    use crate::domain::intake::SlotKey;
    use crate::domain::progress::{Can, CaseId};
    use crate::engine::message::{VaultFault, VaultState, ViewId};

    use super::super::outbox::Outbox;

    fn banner(about: About) -> Banner {
        Banner { tone: Tone::Warning, sentence: "sentence".to_owned(), about }
    }

    #[test]
    fn a_banner_ends_with_its_cause() {
        let (mut case, mut library) = (OpenCase::empty(ViewId(1)), Library::default());
        let all = [About::NotKept, About::Kept, About::Sending, About::Dialog, About::Tray];
        let held = |case: &OpenCase, library: &Library, has_dialog| {
            all.iter()
                .map(|about| holds(&banner(about.clone()), case, library, has_dialog))
                .collect::<Vec<_>>()
        };
        assert_eq!(held(&case, &library, false), [true, false, false, false, false]);
        library.vault.state = Some(VaultState::Open { has_passphrase: false, is_newer: false });
        case.sending.progress.can = Can::default();
        case.tray.add("/a.pdf".into());
        assert_eq!(held(&case, &library, true), [false, true, true, true, true]);
    }

    #[test]
    fn a_refusal_of_a_slot_ends_with_its_entity() {
        let mut case = OpenCase::empty(ViewId(1));
        let id = case.draft.add_entity(EntityKind::Company);
        let reference = case.draft.entities.get(id).map(|entity| entity.reference.clone());
        let refused = banner(About::Slot(SlotKey::new(reference, "document")));
        assert!(holds(&refused, &case, &Library::default(), false));
        case.draft.remove_entity(id);
        assert!(!holds(&refused, &case, &Library::default(), false));
    }

    #[test]
    fn a_trouble_is_told_until_no_case_has_it() {
        let (case, mut library) = (OpenCase::empty(ViewId(1)), Library::default());
        let mut outbox = Outbox::new(9);
        library.receipt_saved(CaseId(1), Err(VaultFault::DiskFull), &mut outbox);
        library.receipt_saved(CaseId(2), Err(VaultFault::DiskFull), &mut outbox);
        let sentence = library.recovery.troubles.values().next().cloned().unwrap_or_default();
        let told = Banner { sentence, ..banner(About::Trouble) };
        library.receipt_saved(CaseId(1), Ok(()), &mut outbox);
        assert!(holds(&told, &case, &library, false));
        library.receipt_saved(CaseId(2), Ok(()), &mut outbox);
        assert!(!holds(&told, &case, &library, false));
    }
}
