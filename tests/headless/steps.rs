//! A session of two steps from the command line: one case file for each step, by the same link.

use dossier::practice::{Options, Practice, Scenario, Session};
use serde_json::json;

use super::binary::{Home, Said};
use super::{run_json, server};

fn session(scenario: Scenario) -> Practice {
    server::start(Options { scenario, session: Session::TwoSteps, ..Options::default() })
}

/// A case file with one document, in a folder of its own.
fn case(folder: &std::path::Path, name: &str, fields: &serde_json::Value) -> std::path::PathBuf {
    std::fs::write(folder.join(format!("{name}.pdf")), format!("%PDF-1.4 SAMPLE {name}"))
        .expect("written");
    let path = folder.join(format!("{name}.json"));
    std::fs::write(&path, json!({"dossier": 1, "title": name, "fields": fields}).to_string())
        .expect("written");
    path
}

#[test]
fn g1_s4_each_step_is_sent_once_and_the_first_ones_receipt_is_not_the_seconds() {
    for scenario in [Scenario::Happy, Scenario::LostSubmitAnswer, Scenario::LostConfirmAnswer] {
        let (practice, home, folder) =
            (session(scenario), Home::new(), tempfile::tempdir().expect("a folder"));
        let business = case(
            folder.path(),
            "business",
            &json!({"trading_name": "Acme", "proof_of_address": {"file": "business.pdf"}}),
        );
        // Dates are numbers where no form says what they are.
        let fields = json!({"declared_by": "Jane Roe", "pep_status": "no", "declared_on": 1_700_000_000,
            "signed_statement": {"file": "declaration.pdf"}, "declaration_consent": true});
        let declaration = case(folder.path(), "declaration", &fields);
        let token = home.keep("token", practice.token());
        let submit = |name: &str, case: &std::path::Path| -> Said {
            let mut command = home.submit(case, &practice.api_url(), &token);
            command.arg("--json");
            run_json(name, command)
        };
        assert_eq!(submit("business", &business).exit, Some(0), "{scenario}");
        assert_eq!(practice.state().step, 2, "{scenario}");
        assert_eq!(submit("declaration", &declaration).exit, Some(0), "{scenario}");
        let state = practice.state();
        assert_eq!(
            (state.submits_applied, state.completed, state.objects.len()),
            (2, true, 2),
            "{scenario}"
        );
        assert_eq!(state.payloads[1]["declared_by"], "Jane Roe");
        // Asked once more, both say what they said.
        assert_eq!(
            (submit("again", &business).exit, submit("again", &declaration).exit),
            (Some(0), Some(0)),
            "{scenario}"
        );
        assert_eq!(practice.state().submits_applied, 2, "{scenario}");
    }
}

#[test]
fn s18_what_does_not_fit_the_step_is_refused_in_the_workspaces_words_and_can_be_mended() {
    let (practice, home, folder) =
        (session(Scenario::Happy), Home::new(), tempfile::tempdir().expect("a folder"));
    let token = home.keep("token", practice.token());
    let submit = |fields: &serde_json::Value| {
        let mut command =
            home.submit(&case(folder.path(), "case", fields), &practice.api_url(), &token);
        command.arg("--json");
        run_json("case", command)
    };
    let refused =
        submit(&json!({"main_activity": "other", "proof_of_address": {"file": "case.pdf"}}));
    assert_eq!(refused.exit, Some(4), "{refused:?}");
    assert!(refused.stdout.contains("Describe the activity in a few words"), "{}", refused.stdout);
    assert_eq!(practice.state().submits_applied, 0);
    let mended = submit(
        &json!({"main_activity": "other", "main_activity_text": "Brewing", "proof_of_address": {"file": "case.pdf"}}),
    );
    assert_eq!((mended.exit, practice.state().step), (Some(0), 2), "{mended:?}");
}
