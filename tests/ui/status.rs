//! The status panel: progress and speed, failures, and the receipt.
//!
//! Knows nothing of the submission machine; the test plays it.

use std::iter;
use std::path::Path;

use dossier::domain::failure::{Failure, UploadFault};
use dossier::domain::hidden::Hidden;
use dossier::domain::progress::{Can, CaseProgress, FileState, Phase, Wait, WaitFor};
use dossier::domain::receipt::Receipt;
use dossier::engine::message::{CaseFault, Command, Notice};
use egui::OutputCommand;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::{Bench, asked, sent_files};

fn sending(sent_bytes: u64, links_left_secs: i64) -> CaseProgress {
    let mut files = sent_files(&[("john", "id_document", FileState::Sending)]);
    (files[0].sent_bytes, files[0].total_bytes) = (sent_bytes, 4_000_000);
    let can = Can { cancel: true, ..Can::default() };
    CaseProgress {
        phase: Phase::Uploading,
        files,
        can,
        links_left_secs: Some(links_left_secs),
        ..CaseProgress::default()
    }
}

#[test]
fn while_documents_leave_their_pace_the_time_left_and_how_long_the_links_are_good_are_said() {
    let mut bench = Bench::with_case();
    bench.publish(sending(0, 840));
    bench.later(4.0);
    bench.publish(sending(1_000_000, 836));
    let said = |bench: &Bench, words: &str| bench.text().lines().any(|line| line.contains(words));
    assert!(said(&bench, "kB a second · about") && said(&bench, "s left"), "{}", bench.text());
    assert!(bench.says("The links for documents are good for 13 min."), "{}", bench.text());
    bench.publish(sending(1_000_000, 40));
    assert!(
        bench.says(
            "The links for documents are good for 40 s; then new ones are requested automatically."
        ),
        "{}",
        bench.text()
    );
}

#[test]
fn failed_documents_are_listed_each_with_its_reason_and_one_next_step() {
    let mut bench = Bench::with_case();
    let reset = UploadFault::Reset;
    bench.publish(CaseProgress {
        phase: Phase::NeedsFiles,
        failure: Some(Failure::FilesNeeded { count: 1 }),
        files: sent_files(&[
            ("acme", "company_document", FileState::Sent),
            ("john", "id_document", FileState::Missing),
            ("john", "address_document", FileState::Paused { fault: reset }),
        ]),
        can: Can { send_again: true, replace: true, ..Can::default() },
        ..CaseProgress::default()
    });
    let listed = |bench: &Bench, name: &str| {
        bench
            .harness
            .query_all_by_role(egui::Role::ListItem)
            .any(|node| node.accesskit_node().label().as_deref() == Some(name))
    };
    assert!(listed(&bench, "Company document, Acme Corporation"));
    for said in [
        "Send it again, or replace it.",
        "It goes on when you resume.",
        "Only what did not arrive is sent again.",
    ] {
        assert!(bench.says(said), "{said}\n{}", bench.text());
    }
    bench.press("Problems only (2)");
    assert!(
        !listed(&bench, "Company document, Acme Corporation")
            && listed(&bench, "ID document, John Smith"),
        "{}",
        bench.text()
    );
    bench.press("Show all 3");
    assert!(listed(&bench, "Company document, Acme Corporation"));
}

#[test]
fn a_sending_that_rests_is_resumed_or_all_of_it_is_tried_again_and_spektr_decides_what_that_is() {
    let mut bench = Bench::with_case();
    let paused = |can| CaseProgress {
        phase: Phase::Interrupted,
        failure: Some(Failure::Cancelled),
        files: sent_files(&[
            ("acme", "company_document", FileState::Sent),
            ("john", "id_document", FileState::Paused { fault: UploadFault::Reset }),
        ]),
        can,
        ..CaseProgress::default()
    };
    bench.publish(paused(Can { resume: true, ..Can::default() }));
    assert!(
        bench.harness.query_by_label("Retry all").is_none(),
        "spektr has nothing yet that it could be asked about"
    );
    bench.publish(paused(Can { resume: true, send_again: true, ..Can::default() }));
    assert!(bench.says("Resume when you are ready."), "{}", bench.text());
    bench.press("Resume");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Resume { .. })).is_some()
    );
    assert!(bench.text().contains("nothing it has is sent twice"), "{}", bench.text());
    bench.press("Retry all");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::SendAgain { .. })).is_some()
    );
}

#[test]
fn documents_that_wait_for_their_next_try_are_all_tried_at_once() {
    let mut bench = Bench::with_case();
    let can = Can { cancel: true, try_now: true, ..Can::default() };
    bench.publish(CaseProgress { can, ..sending(0, 840) });
    bench.press("Retry all");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::TryNow { .. })).is_some()
    );
}

fn completed() -> CaseProgress {
    completed_with("")
}

/// Completes the case with additional text in the receipt.
fn completed_with(more: &str) -> CaseProgress {
    let digest = "ab".repeat(32);
    let text = format!(
        r#"{{"proof":"answer","completed_at":1,"payload":"{digest}","files":[[{{"entity":"john","field":"id_document"}},"passport.pdf",3,"{digest}"]],"etags":["sse-1"],"sender":["Jane Doe","https://ingest.spektr.com"]{more}}}"#
    );
    let receipt = Receipt::recalled(&text);
    CaseProgress {
        phase: Phase::Completed,
        receipt,
        receipt_saved: false,
        ..CaseProgress::default()
    }
}

#[test]
fn a6_a_document_that_was_not_replaced_is_pointed_out_and_stands_in_the_copied_receipt() {
    let mut bench = Bench::with_case();
    bench.publish(completed());
    assert!(!bench.says("One document was not replaced"), "{}", bench.text());
    bench.publish(completed_with(r#","not_replaced":[0]"#));
    assert!(
        bench.text().contains("One document was not replaced: spektr had the first one already"),
        "{}",
        bench.text()
    );
    bench.harness.get_by_label("Copy receipt").click();
    bench.harness.step();
    let copied =
        bench.harness.output().platform_output.commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
    assert!(copied.is_some_and(|text| text.contains("was not sent: spektr had this one already")));
}

#[test]
fn l3_a_receipt_is_copied_and_saved_where_the_operator_wants_it_also_when_it_could_not_be_kept() {
    let mut bench = Bench::with_case();
    bench.publish(completed());
    assert!(
        bench.says("Jane Doe") && bench.says("LIVE, https://ingest.spektr.com"),
        "{}",
        bench.text()
    );
    bench.harness.get_by_label("Copy receipt").click();
    bench.harness.step();
    let copied =
        bench.harness.output().platform_output.commands.iter().find_map(|command| match command {
            OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        });
    let copied = copied.unwrap_or_default();
    assert!(
        copied.contains("- ID document, John Smith: passport.pdf, 3 bytes")
            && copied.contains("S3 answered sse-1"),
        "{copied}"
    );
    for (button, path, wanted) in [
        ("Save as web page…", "/receipts/acme.html", "<h1>Receipt for Acme onboarding</h1>"),
        ("Save as JSON…", "/receipts/acme.json", "\"s3ETag\""),
    ] {
        bench.picks(path);
        bench.press(button);
        let commands = bench.commands();
        let saved = asked(&commands, |command| matches!(command, Command::SaveText { .. }));
        let Some(Command::SaveText { path: at, text }) = saved else { panic!("{commands:?}") };
        assert!(at == Path::new(path) && text.0.contains(wanted), "{}", text.0);
    }
    bench.tell(Notice::TextSaved(Err(CaseFault::DiskFull)));
    assert!(bench.says("The receipt could not be saved: the disk is full. Make room, or save it somewhere else."), "{}", bench.text());
    bench.tell(Notice::TextSaved(Ok(())));
    assert!(bench.says("The receipt is saved."), "{}", bench.text());
    assert!(
        !format!("{:?}", Command::SaveText { path: "x".into(), text: Hidden("CANARY".into()) })
            .contains("CANARY")
    );
}

#[test]
fn a_notification_tells_once_that_a_sending_ended_and_names_no_person() {
    let mut bench = Bench::with_case();
    bench.publish(sending(0, 840));
    bench.publish(CaseProgress { phase: Phase::Completed, ..CaseProgress::default() });
    assert!(bench.told().is_empty(), "who looks sees it");
    bench.publish(sending(0, 840));
    bench.look_away(true);
    bench.publish(CaseProgress { phase: Phase::Completed, ..CaseProgress::default() });
    assert_eq!(bench.told(), ["A case was submitted. Its receipt is in Dossier."]);
    bench.publish(sending(0, 840));
    bench.publish(CaseProgress { phase: Phase::TokenExpired, ..CaseProgress::default() });
    assert_eq!(bench.told(), ["Sending a case has stopped. Dossier shows what comes next."]);
    bench.publish(CaseProgress { phase: Phase::TokenExpired, ..CaseProgress::default() });
    assert!(bench.told().is_empty());
}

/// The words of a kind of wait, without its time and tries, and the kind after it. A kind that is
/// new has to be given both.
fn wait_row(what: WaitFor) -> (&'static str, Option<WaitFor>) {
    match what {
        WaitFor::StepAnswer => (
            "Waiting for spektr to say where the process stands (try 3, until ",
            Some(WaitFor::SubmitAnswer),
        ),
        WaitFor::SubmitAnswer => {
            ("Waiting for spektr's answer to the case (try 3, until ", Some(WaitFor::ConfirmAnswer))
        }
        WaitFor::ConfirmAnswer => (
            "Waiting for spektr's answer to the confirmation (try 3, until ",
            Some(WaitFor::NextTry),
        ),
        WaitFor::NextTry => {
            ("spektr is busy or out of reach. Trying again at ", Some(WaitFor::Running))
        }
        WaitFor::Running => (
            "spektr is still working on the previous step. Asking every second (try 3)",
            Some(WaitFor::OwnStep),
        ),
        WaitFor::OwnStep => (
            "spektr may be at work on what was sent. Asking every second (try 3)",
            Some(WaitFor::QuietPeriod),
        ),
        WaitFor::QuietPeriod => {
            ("spektr may still be working on it. Checking again at ", Some(WaitFor::Network))
        }
        WaitFor::Network => {
            ("The network can't be reached. Trying again at ", Some(WaitFor::Upload))
        }
        WaitFor::Upload => ("No byte has moved for a while. Waiting until ", None),
    }
}

/// A case that waits, in a window of this size.
fn waiting(what: WaitFor, width: f32, height: f32) -> Bench {
    let mut bench = Bench::with_case();
    bench.harness.set_size(egui::vec2(width, height));
    bench.publish(CaseProgress {
        phase: Phase::Checking,
        waiting: Some(Wait { what, tries: 3, until: 1_790_000_000 }),
        files: sent_files(&[("john", "id_document", FileState::Waiting)]),
        can: Can { cancel: true, try_now: true, submit_anyway: true, ..Can::default() },
        ..CaseProgress::default()
    });
    bench
}

#[test]
fn b10_a_window_says_of_every_wait_what_is_waited_for_and_until_when_wide_or_narrow() {
    let kinds: Vec<WaitFor> =
        iter::successors(Some(WaitFor::StepAnswer), |what| wait_row(*what).1).collect();
    assert_eq!(kinds.len(), 9);
    for what in kinds {
        let (words, _) = wait_row(what);
        for (width, height) in [(900.0, 600.0), (1280.0, 800.0)] {
            let bench = waiting(what, width, height);
            assert!(bench.says("Hide the status"), "it opens by itself: {what:?} {width}");
            assert!(
                bench.text().lines().any(|line| line.contains(words)),
                "{what:?} {width}: {words}\n{}",
                bench.text()
            );
            assert!(bench.says("Check now"), "{what:?} {width}: {}", bench.text());
        }
    }
}

#[test]
fn the_drawer_opens_when_a_sending_begins_or_stops_and_stays_closed_until_then() {
    for (width, height) in [(900.0, 600.0), (1280.0, 800.0)] {
        let mut bench = Bench::sized(width, height);
        let is_open = |bench: &Bench| bench.says("Hide the status");
        assert!(!is_open(&bench), "there is nothing to tell");
        bench.publish(sending(0, 840));
        assert!(is_open(&bench) && bench.says("Pause sending"), "{}", bench.text());
        bench.press("Hide the status");
        bench.publish(sending(1_000_000, 830));
        assert!(!is_open(&bench), "the operator closed it");
        assert!(bench.says("Pause sending"), "the bar has the button: {}", bench.text());
        bench.publish(CaseProgress {
            phase: Phase::NeedsFiles,
            failure: Some(Failure::FilesNeeded { count: 1 }),
            can: Can { send_again: true, replace: true, ..Can::default() },
            ..sending(0, 840)
        });
        assert!(is_open(&bench) && bench.says("Send again"), "{}", bench.text());
        bench.press("Close the status");
        assert!(!is_open(&bench) && bench.says("Send again"), "{}", bench.text());
    }
}

#[test]
fn a_pinned_drawer_is_open_for_the_next_case_too() {
    let mut bench = Bench::with_case();
    bench.press("Show the status");
    bench.press("Keep the status open");
    bench.press("New");
    assert!(!bench.says("John Smith"), "{}", bench.text());
    assert!(bench.says("Hide the status"), "{}", bench.text());
    bench.press("Hide the status");
    assert!(bench.says("Show the status"));
}

#[test]
fn one_document_is_held_back_and_sent_after_all_with_buttons_of_its_own() {
    let mut bench = Bench::with_case();
    let at = |state| CaseProgress {
        files: sent_files(&[
            ("acme", "company_document", FileState::Sent),
            ("john", "id_document", state),
        ]),
        ..sending(0, 840)
    };
    bench.publish(at(FileState::Sending));
    assert!(!bench.says("Hold back Company document, Acme Corporation"), "spektr has it");
    bench.press("Hold back ID document, John Smith");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::HoldFile { file: 1, .. }))
            .is_some()
    );
    bench.publish(at(FileState::Held));
    assert!(bench.says("Held back"), "{}", bench.text());
    bench.press("Retry ID document, John Smith");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::RetryFile { file: 1, .. }))
            .is_some()
    );
}

#[test]
fn a_sending_is_stopped_to_change_the_case_only_while_spektr_has_nothing_of_it() {
    let mut bench = Bench::with_case();
    bench.press("Review");
    bench.publish(CaseProgress {
        phase: Phase::Preparing,
        can: Can { cancel: true, change: true, ..Can::default() },
        ..CaseProgress::default()
    });
    assert!(!bench.says("Pause sending"), "{}", bench.text());
    bench.press("Stop and change");
    assert!(
        asked(&bench.commands(), |command| matches!(command, Command::Cancel { .. })).is_some()
    );
    assert!(bench.says("First name, John Smith"), "the answers: {}", bench.text());
    bench.publish(CaseProgress {
        phase: Phase::Interrupted,
        failure: Some(Failure::Cancelled),
        can: Can { resume: true, ..Can::default() },
        ..CaseProgress::default()
    });
    assert!(!bench.says("Stop and change"), "{}", bench.text());
    assert!(bench.text().contains("It can't be changed now"), "{}", bench.text());
}
