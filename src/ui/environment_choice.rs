//! The choice of an environment, with a box for another address.
//!
//! Knows nothing of what is sent there.

use egui::{Id, Ui};

use crate::domain::link::Environment;
use crate::words;

use super::context::ViewContext;
use super::drop_down::drop_down_ui;
use super::fields::{self, Hint};
use super::theme::{Tone, size};
use super::widgets::{self, BoxLook};

/// The chosen environment of the API.
#[derive(Debug)]
pub(super) struct EnvironmentChoice {
    pub environment: Option<Environment>,
    /// Text in the box for another address.
    pub own_address: String,
}

/// The parts that are reported as missing or invalid.
#[derive(Clone, Copy, Debug)]
pub(super) struct WrongParts {
    pub environment: bool,
    pub address: bool,
}

/// Shows the choice of an environment and, for another address, its box; returns true if Enter was
/// pressed in the box.
pub(super) fn environment_choice_ui(
    ui: &mut Ui,
    context: &ViewContext<'_>,
    choice: &mut EnvironmentChoice,
    hint: &str,
    wrong: WrongParts,
) -> bool {
    let label = words::text("window-connect-environment");
    ui.add_space(size::LABEL);
    fields::label_ui(ui, context, &label, false, Hint::Text(hint));
    let current = choice.environment.as_ref().map_or("", environment_id);
    let (response, picked) = drop_down_ui(
        ui,
        "environment",
        ui.available_width().min(size::DIALOG),
        current,
        ENVIRONMENTS.into_iter().map(|id| (id, words::text(id))),
        true,
    );
    response.accessible_name(&label);
    if let Some(id) = picked {
        choice.environment = Some(environment_of(&id, &choice.own_address));
    }
    if wrong.environment {
        widgets::note(
            ui,
            &context.t,
            Tone::Danger,
            &words::text("window-connect-environment-wanted"),
        );
    }
    let mut entered = false;
    if matches!(choice.environment, Some(Environment::Custom(_) | Environment::Practice(_))) {
        let label = words::text("window-connect-address");
        ui.add_space(size::LABEL);
        fields::label_ui(ui, context, &label, true, Hint::None);
        let look = BoxLook { placeholder: "https://", wrong: wrong.address, ..BoxLook::default() };
        let response = widgets::text_box(
            ui,
            &context.t,
            address_id(),
            &mut choice.own_address,
            size::DIALOG,
            look,
        )
        .accessible_name(&label);
        if response.changed() {
            choice.environment = Some(own(&choice.own_address));
        }
        if wrong.address {
            widgets::note(
                ui,
                &context.t,
                Tone::Danger,
                &words::text("window-connect-address-wanted"),
            );
        }
        entered = widgets::is_entered(ui, &response);
    }
    entered
}

/// Returns the id of the box for the address.
pub(super) fn address_id() -> Id {
    Id::unique("own-address")
}

const ENVIRONMENTS: [&str; 4] = [
    "window-environment-live",
    "window-environment-sandbox",
    "window-environment-test",
    "window-environment-own",
];

fn environment_id(environment: &Environment) -> &'static str {
    match environment {
        Environment::Live => ENVIRONMENTS[0],
        Environment::Sandbox => ENVIRONMENTS[1],
        Environment::Test => ENVIRONMENTS[2],
        Environment::Practice(_) | Environment::Custom(_) => ENVIRONMENTS[3],
    }
}

fn environment_of(id: &str, own_address: &str) -> Environment {
    match id {
        "window-environment-live" => Environment::Live,
        "window-environment-sandbox" => Environment::Sandbox,
        "window-environment-test" => Environment::Test,
        _ => own(own_address),
    }
}

/// Returns the environment of an address: one of the vendor's if it is that, else a custom one.
fn own(address: &str) -> Environment {
    Environment::of_api_url(address)
}
