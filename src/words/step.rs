//! Sentences for the steps and languages of a session, and for failed calls that fetch a form or
//! start an onboarding.
//!
//! Knows nothing of where they are shown.

use super::quote::says;
use super::sentence::{text, text_with};
use super::shown::shown_name;
use crate::domain::failure::{CallFault, CertificateFault};
use crate::domain::step::{Execution, VendorStep};

/// Languages offered for a session that names none.
pub const LANGUAGES: [&str; 12] = [
    "en-US", "en-GB", "da-DK", "de-DE", "fr-FR", "sv-SE", "nb-NO", "fi-FI", "nl-NL", "es-ES",
    "it-IT", "pl-PL",
];

/// Returns the first of the system's languages that is in [`LANGUAGES`], else `en-US`.
#[must_use]
pub fn own_language() -> &'static str {
    let spoken = sys_locale::get_locales().map(|name| name.replace('_', "-"));
    let same = |known: &str, name: &str| known.split('-').next() == name.split('-').next();
    let mut found = spoken.filter_map(|name| {
        let exact = LANGUAGES.into_iter().find(|known| known.eq_ignore_ascii_case(&name));
        exact.or_else(|| LANGUAGES.into_iter().find(|known| same(known, &name)))
    });
    found.next().unwrap_or(LANGUAGES[0])
}

/// Returns the name of a language in that language; its tag if it is unknown.
#[must_use]
pub fn language_name(tag: &str) -> String {
    match LANGUAGES.into_iter().find(|known| known.eq_ignore_ascii_case(tag)) {
        Some(known) => text(&format!("language-{known}")),
        None => shown_name(tag),
    }
}

/// Returns "step 2 of 3–5"; `None` if spektr gives no number.
#[must_use]
pub fn step_of(execution: &Execution) -> Option<String> {
    let current = execution.current?;
    let number = ("number", current.into());
    // The current step is a lower bound, too.
    Some(match (execution.min.map(|least| least.max(current)), execution.max) {
        (Some(least), Some(most)) if least < most => {
            text_with("step-of-range", &[number, ("least", least.into()), ("most", most.into())])
        }
        (_, Some(most)) => text_with("step-of", &[number, ("most", most.into())]),
        _ => text_with("step-number", &[number]),
    })
}

/// Returns why the form was not fetched, and what to do.
#[must_use]
pub fn look_fault(fault: &CallFault) -> String {
    let id = match fault {
        CallFault::NotSent | CallFault::Lost => "step-fault-reach",
        CallFault::Garbled => "step-fault-unread",
        CallFault::NotSpektr => "step-fault-not-spektr",
        CallFault::Redirected => "step-fault-redirected",
        CallFault::RefusedApi | CallFault::RefusedHost { .. } => "step-fault-address",
        CallFault::Certificate(fault) => return certificate_fault(*fault),
        CallFault::Status { status: 401, .. } => "step-fault-expired",
        CallFault::Status { status: 404 | 405, .. } => "step-fault-none",
        CallFault::Status { status: 429, .. } => "step-fault-busy",
        CallFault::Status { status: 500..=599, .. } => "step-fault-server",
        CallFault::Status { message, .. } => {
            return text_with("step-fault-other", &[says(message)]);
        }
    };
    text(id)
}

/// Returns why an onboarding was not started, and what to do.
#[must_use]
pub fn start_fault(fault: &CallFault) -> String {
    let id = match fault {
        CallFault::NotSent | CallFault::Lost => "start-fault-reach",
        CallFault::Garbled => "start-fault-unread",
        CallFault::NotSpektr => "step-fault-not-spektr",
        CallFault::Redirected => "step-fault-redirected",
        CallFault::RefusedApi | CallFault::RefusedHost { .. } => "step-fault-address",
        CallFault::Certificate(fault) => return certificate_fault(*fault),
        CallFault::Status { status: 401 | 403, .. } => "start-fault-key",
        CallFault::Status { status: 404 | 405, .. } => "start-fault-none",
        CallFault::Status { status: 409, .. } => "start-fault-in-flight",
        CallFault::Status { status: 422, .. } => "start-fault-reused",
        CallFault::Status { status: 429 | 500..=599, .. } => "start-fault-server",
        CallFault::Status { message, .. } => {
            return text_with("start-fault-other", &[says(message)]);
        }
    };
    text(id)
}

fn certificate_fault(fault: CertificateFault) -> String {
    text(match fault {
        CertificateFault::NotYetValid { .. } | CertificateFault::Ended { .. } => {
            "step-fault-certificate-time"
        }
        CertificateFault::OtherName | CertificateFault::NotTrusted => "step-fault-certificate",
    })
}

/// Returns that the process failed, with spektr's own words.
#[must_use]
pub fn step_failed(execution: &Execution) -> String {
    text_with("step-failed", &[says(&execution.error)])
}

/// Returns what a vendor's step is, and who can do it.
#[must_use]
pub fn vendor(step: VendorStep) -> String {
    text(match step {
        VendorStep::HitHorizon => "step-vendor-hit-horizon",
        VendorStep::Veriff => "step-vendor-veriff",
        VendorStep::MitId => "step-vendor-mit-id",
        VendorStep::BankId => "step-vendor-bank-id",
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::failure::StepStatus;
    use crate::domain::hidden::Hidden;

    #[test]
    fn the_number_of_steps_is_written_as_far_as_it_is_known() {
        let execution = |current, min, max| Execution {
            id: Hidden(String::new()),
            status: StepStatus::Pending,
            error: Hidden(String::new()),
            current,
            min,
            max,
        };
        for (execution, words) in [
            (execution(Some(2), Some(3), Some(5)), Some("step 2 of 3–5")),
            (execution(Some(2), Some(3), Some(3)), Some("step 2 of 3")),
            (execution(Some(2), Some(1), Some(2)), Some("step 2 of 2")),
            (execution(Some(2), Some(1), Some(3)), Some("step 2 of 2–3")),
            (execution(Some(2), None, None), Some("step 2")),
            (execution(None, Some(1), Some(2)), None),
        ] {
            assert_eq!(step_of(&execution).as_deref(), words);
        }
    }

    #[test]
    fn every_language_has_its_own_name() {
        assert!(LANGUAGES.into_iter().all(|tag| !language_name(tag).contains("language-")));
        assert_eq!(
            (language_name("da-dk").as_str(), language_name("eo").as_str()),
            ("Dansk", "eo")
        );
        assert!(LANGUAGES.contains(&own_language()));
    }
}
