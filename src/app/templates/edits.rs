//! Changes to the forms of companies and people, their undoing and storing, and their application
//! to the window's forms.
//!
//! Knows nothing of how a form is changed (`domain::form::template`).

use crate::domain::draft::EntityKind;
use crate::domain::form::template::{Edit, Forms, Templates};
use crate::domain::link::Environment;
use crate::domain::settings::Setting;
use crate::engine::message::VaultFault;
use crate::ui::theme::Tone;
use crate::ui::view::About;
use crate::words;

use super::super::outbox::{Outbox, Request};
use super::editing::{Editing, Step};

/// The most steps that can be undone.
const MAX_STEPS: usize = 100;

impl Editing {
    /// Applies the changed forms of companies and people to the window's forms, for a case of this
    /// environment. Returns true if that changed them.
    pub(crate) fn apply(&mut self, environment: Environment, forms: &mut Forms) -> bool {
        let now = (environment, self.changes, words::current_language());
        if self.applied.as_ref() == Some(&now) {
            return false;
        }
        let changed = self.sets.forms(&now.0).in_words(words::form_text);
        self.applied = Some(now);
        let is_other =
            (&changed.company, &changed.individual) != (&forms.company, &forms.individual);
        if is_other {
            *forms = changed.at_step(forms.is_fetched.then(|| forms.case.clone()));
        }
        is_other
    }

    /// Changes a form; returns the sentence about it, for the toast that offers to undo it. `None`
    /// if the change was refused, or changes nothing.
    pub(crate) fn edit(
        &mut self,
        environment: Environment,
        kind: EntityKind,
        edit: &Edit,
        keeps: bool,
        outbox: &mut Outbox,
    ) -> Option<String> {
        let before = self.sets.of(&environment, kind).into_owned();
        let mut template = before.clone();
        if let Err(refused) = template.edit(edit) {
            let sentence = words::template_refused(refused);
            outbox.tell_outcome(Tone::Danger, About::Templates, sentence);
            return None;
        }
        if template == before {
            return None;
        }
        let mut sets = self.sets.clone();
        let done = words::template_edit(edit, &before);
        sets.put(&environment, template);
        let before = self.replace(sets);
        self.undone.clear();
        self.done.push(Step { before, environment, kind });
        if self.done.len() > MAX_STEPS {
            self.done.remove(0);
        }
        self.store(keeps, outbox);
        Some(done)
    }

    /// Undoes the last change; returns the form that changed.
    pub(crate) fn undo(
        &mut self,
        keeps: bool,
        outbox: &mut Outbox,
    ) -> Option<(Environment, EntityKind)> {
        let step = self.done.pop()?;
        let back = self.go_to(step, keeps, outbox);
        let changed = (back.environment.clone(), back.kind);
        self.undone.push(back);
        Some(changed)
    }

    /// Redoes the change that was undone last; returns the form that changed.
    pub(crate) fn redo(
        &mut self,
        keeps: bool,
        outbox: &mut Outbox,
    ) -> Option<(Environment, EntityKind)> {
        let step = self.undone.pop()?;
        let back = self.go_to(step, keeps, outbox);
        let changed = (back.environment.clone(), back.kind);
        self.done.push(back);
        Some(changed)
    }

    /// Restores the forms of a step; returns the step back.
    fn go_to(&mut self, step: Step, keeps: bool, outbox: &mut Outbox) -> Step {
        let before = self.replace(step.before);
        outbox.request(Request::EndToast);
        self.store(keeps, outbox);
        Step { before, ..step }
    }

    /// Has the forms stored. Without a vault that is refused, and the page says so.
    fn store(&mut self, keeps: bool, outbox: &mut Outbox) {
        let is_requested = outbox.store(&Setting::Templates(self.sets.text()));
        self.is_unsaved = !is_requested || !keeps;
    }

    /// Stores the forms that were changed before there was a vault.
    pub(crate) fn store_unsaved(&mut self, keeps: bool, outbox: &mut Outbox) {
        if self.is_unsaved && keeps {
            self.store(keeps, outbox);
        }
    }

    /// Takes over the stored forms; those that were changed before they were known are newer.
    /// Forms that can't be read stay stored until something is changed.
    pub(crate) fn recall(&mut self, text: &str, outbox: &mut Outbox) {
        let Some(mut sets) = Templates::read(text) else {
            let sentence = words::text("template-unreadable");
            return outbox.tell_outcome(Tone::Danger, About::Templates, sentence);
        };
        if self.is_unsaved {
            sets.take_over(&self.sets);
        }
        *self = Self {
            sets,
            changes: self.changes + 1,
            is_unsaved: self.is_unsaved,
            ..Self::default()
        };
    }

    /// Notes that the forms could not be stored.
    pub(crate) fn not_stored(&mut self, fault: VaultFault, keeps: bool, outbox: &mut Outbox) {
        self.is_unsaved = true;
        if keeps {
            let reason = words::vault_fault(fault);
            let sentence = words::text_with("template-not-kept", &[("reason", reason.into())]);
            outbox.tell_outcome(Tone::Danger, About::Templates, sentence);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::form::template::Made;

    const COMPANY: EntityKind = EntityKind::Company;

    fn add(label: &str) -> Edit {
        Edit::Add { label: label.to_owned(), made: Made::Text, required: true }
    }

    fn stored(outbox: Outbox) -> usize {
        let requests = outbox.into_requests();
        requests.iter().filter(|request| matches!(request, Request::Command(_))).count()
    }

    #[test]
    fn a_change_is_stored_undone_and_done_again() {
        let (mut templates, mut outbox) = (Editing::default(), Outbox::new(9));
        let builtin = templates.sets.clone();
        let done = templates.edit(Environment::Live, COMPANY, &add("Color"), true, &mut outbox);
        assert!(done.is_some_and(|sentence| sentence.contains("Color")));
        let changed = templates.sets.clone();
        assert!(changed != builtin && !templates.is_unsaved);
        let place = Some((Environment::Live, COMPANY));
        assert_eq!(templates.undo(true, &mut outbox), place);
        assert_eq!((templates.undo(true, &mut outbox), &templates.sets), (None, &builtin));
        assert_eq!(templates.redo(true, &mut outbox), place);
        assert_eq!((templates.redo(true, &mut outbox), &templates.sets), (None, &changed));
        assert_eq!(stored(outbox), 3);
    }

    #[test]
    fn a_refused_change_is_told_and_stores_nothing() {
        let (mut templates, mut outbox) = (Editing::default(), Outbox::new(9));
        assert_eq!(templates.edit(Environment::Live, COMPANY, &add(" "), true, &mut outbox), None);
        let requests = outbox.into_requests();
        assert!(matches!(requests.last(), Some(Request::Tell(_, About::Templates, _))));
        assert_eq!(templates.changes, 0);
    }

    #[test]
    fn forms_changed_without_a_vault_are_stored_once_there_is_one() {
        let (mut templates, mut outbox) = (Editing::default(), Outbox::new(9));
        templates.edit(Environment::Live, COMPANY, &add("Color"), false, &mut outbox);
        let changed = templates.sets.clone();
        assert!(templates.is_unsaved);
        templates.recall(&Templates::default().text(), &mut outbox);
        assert_eq!(templates.sets, changed, "what was changed here is newer");
        let mut outbox = Outbox::new(9);
        templates.store_unsaved(true, &mut outbox);
        assert_eq!((stored(outbox), templates.is_unsaved), (1, false));
    }

    #[test]
    fn forms_are_applied_once_for_each_change() {
        let (mut templates, mut forms) = (Editing::default(), Forms::builtin());
        templates.apply(Environment::Live, &mut forms);
        assert!(!templates.apply(Environment::Live, &mut forms));
        templates.edit(Environment::Live, COMPANY, &add("Color"), true, &mut Outbox::new(9));
        let fields = forms.company.fields().len();
        assert!(templates.apply(Environment::Live, &mut forms));
        assert_eq!(forms.company.fields().len(), fields + 1);
    }
}
