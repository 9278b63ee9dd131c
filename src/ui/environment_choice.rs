//! The choice of an environment, with a box for another address.
//!
//! Knows nothing of what is sent there.

use egui::{Id, Ui};

use crate::domain::link::{self, Environment};
use crate::words;

use super::dialog_field::DialogField;
use super::drop_down::drop_down_ui;
use super::fields::{self, Hint};
use super::screen::EnvironmentForm;
use super::theme::{Tokens, Tone, size};
use super::widgets;

/// A problem with the chosen environment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum EnvironmentProblem {
    /// None is chosen.
    Missing,
    /// The address is not one of an API.
    Address,
}

/// The environments that are offered; the last is another address.
const ENVIRONMENTS: [(&str, Option<Environment>); 4] = [
    ("window-environment-live", Some(Environment::Live)),
    ("window-environment-sandbox", Some(Environment::Sandbox)),
    ("window-environment-test", Some(Environment::Test)),
    ("window-environment-own", None),
];

/// Returns the problem with the chosen environment.
pub(super) fn problem_of(form: &EnvironmentForm) -> Option<EnvironmentProblem> {
    match &form.chosen {
        None => Some(EnvironmentProblem::Missing),
        Some(Environment::Custom(url)) if link::api_base(url).is_none() => {
            Some(EnvironmentProblem::Address)
        }
        Some(_) => None,
    }
}

/// Shows the choice of an environment and, for another address, its box; returns true if Enter was
/// pressed in the box.
pub(super) fn environment_choice_ui(
    ui: &mut Ui,
    t: &Tokens,
    form: &mut EnvironmentForm,
    hint: &str,
    wrong: Option<EnvironmentProblem>,
) -> bool {
    let label = words::text("window-connect-environment");
    ui.add_space(size::LABEL);
    fields::label_ui(ui, t, &label, false, Hint::Text(hint));
    let (response, picked) = drop_down_ui(
        ui,
        "environment",
        ui.available_width().min(size::DIALOG),
        form.chosen.as_ref().map_or("", offered_as),
        ENVIRONMENTS.iter().map(|(id, _)| (*id, words::text(id))),
        true,
    );
    let response = response.accessible_name(&label);
    if let Some((_, environment)) =
        ENVIRONMENTS.iter().find(|(id, _)| picked.as_deref() == Some(*id))
    {
        form.chosen =
            Some(environment.clone().unwrap_or_else(|| Environment::of_api_url(&form.own_address)));
    }
    if wrong == Some(EnvironmentProblem::Missing) {
        let sentence = words::text("window-connect-environment-wanted");
        widgets::mark_invalid(ui, response.id, true);
        widgets::describe(ui, response.id, &sentence);
        widgets::note(ui, t, Tone::Danger, &sentence);
    }
    if !matches!(form.chosen, Some(Environment::Custom(_) | Environment::Practice(_))) {
        return false;
    }
    let field = DialogField {
        placeholder: "https://",
        required: true,
        wrong: (wrong == Some(EnvironmentProblem::Address))
            .then(|| words::text("window-connect-address-wanted")),
        ..DialogField::new(address_id(), words::text("window-connect-address"))
    };
    let response = field.show(ui, t, &mut form.own_address);
    if response.changed() {
        // One of the vendor's addresses is that environment.
        form.chosen = Some(Environment::of_api_url(&form.own_address));
    }
    widgets::is_entered(ui, &response)
}

/// Returns the id of the box for the address.
pub(super) fn address_id() -> Id {
    Id::unique("own-address")
}

/// Returns the message id that an environment is offered as.
fn offered_as(environment: &Environment) -> &'static str {
    let known = ENVIRONMENTS.iter().find(|(_, offered)| offered.as_ref() == Some(environment));
    known.map_or("window-environment-own", |(id, _)| id)
}
