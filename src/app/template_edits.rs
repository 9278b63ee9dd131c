//! The forms of companies and people as the operator changed them: which count for the case that is
//! shown, what was done to them so that it can be undone, and that they are kept.
//!
//! Must not know: how a form is changed (`domain::form::template` does), where it is kept.
//! `intents` calls this, nobody else. Nothing of a case changes: answers that a form has no field
//! for any more are other fields of the case.

use crate::domain::draft::EntityKind;
use crate::domain::form::template::{Edit, Templates};
use crate::domain::link::Environment;
use crate::domain::settings::Setting;
use crate::engine::message::VaultFault;
use crate::ui::theme::Tone;
use crate::ui::view::{About, Undoes};
use crate::words;

use super::dossier::Dossier;
use super::templates::{Editing, MOST_STEPS, Step};

impl Dossier {
    /// Makes the forms of companies and people those that count now: for this link, as they were
    /// changed last.
    pub(super) fn update_templates(&mut self) {
        let now = (
            self.shown.case().template_environment(),
            self.templates.changes,
            words::current_language(),
        );
        if self.templates.made.as_ref() == Some(&now) {
            return;
        }
        let forms = self.templates.sets.forms(&now.0).in_words(words::form_text);
        if (&forms.company, &forms.individual) != (&self.forms.company, &self.forms.individual) {
            self.forms = forms.at_step(self.forms.is_fetched.then(|| self.forms.case.clone()));
            self.shown.case_mut().session.read_by(&self.forms);
            self.shown.case_mut().verdict.forms_changed();
        }
        self.templates.made = Some(now);
    }

    /// Changes a form; it can be undone.
    pub(super) fn edit_template(
        &mut self,
        environment: Environment,
        kind: EntityKind,
        edit: &Edit,
    ) {
        let editing = &mut self.templates;
        let before = editing.sets.of(&environment, kind).into_owned();
        let mut template = before.clone();
        if let Err(refused) = template.edit(edit) {
            return self.tell_outcome(
                Tone::Danger,
                About::Templates,
                words::template_refused(refused),
            );
        }
        if template == before {
            return;
        }
        let mut sets = editing.sets.clone();
        let done = words::template_edit(edit, &before);
        sets.put(&environment, template);
        let before = editing.put(sets);
        editing.undone.clear();
        editing.done.push(Step { before, environment, kind });
        if editing.done.len() > MOST_STEPS {
            editing.done.remove(0);
        }
        self.keep_templates();
        self.offer(done, Undoes::Template);
    }

    pub(super) fn undo_template(&mut self) {
        if let Some(step) = self.templates.done.pop() {
            let step = self.go_to(step);
            self.templates.undone.push(step);
        }
    }

    pub(super) fn redo_template(&mut self) {
        if let Some(step) = self.templates.undone.pop() {
            let step = self.go_to(step);
            self.templates.done.push(step);
        }
    }

    /// Puts back what stood there, shows it, and answers the way back.
    fn go_to(&mut self, step: Step) -> Step {
        let Step { before, environment, kind } = step;
        let before = self.templates.put(before);
        self.window.screen.templates.show(environment.clone(), kind);
        self.prompts.toast = None;
        self.keep_templates();
        Step { before, environment, kind }
    }

    /// Where nothing is kept the command is refused, and the page says so all the while.
    fn keep_templates(&mut self) {
        let is_asked = self.remember(&Setting::Templates(self.templates.sets.text()));
        self.templates.is_unsaved = !is_asked || !self.library.keeps();
    }

    /// What is kept of them; what was changed before that was known is newer. What can't be read
    /// stays as it is until something is changed.
    pub(super) fn recall_templates(&mut self, text: &str) {
        let Some(mut sets) = Templates::read(text) else {
            return self.tell_outcome(
                Tone::Danger,
                About::Templates,
                words::text("template-unreadable"),
            );
        };
        let Editing { sets: mine, changes, is_unsaved, .. } = &self.templates;
        if *is_unsaved {
            sets.take_over(mine);
        }
        self.templates =
            Editing { sets, changes: changes + 1, is_unsaved: *is_unsaved, ..Editing::default() };
    }

    /// There is a place for them now: what was changed before there was one goes there.
    pub(super) fn keep_changed_templates(&mut self) {
        if self.templates.is_unsaved && self.library.keeps() {
            self.keep_templates();
        }
    }

    pub(super) fn templates_not_kept(&mut self, fault: VaultFault) {
        self.templates.is_unsaved = true;
        if self.library.keeps() {
            self.tell_outcome(
                Tone::Danger,
                About::Templates,
                words::text_with(
                    "template-not-kept",
                    &[("reason", words::vault_fault(fault).into())],
                ),
            );
        }
    }
}
