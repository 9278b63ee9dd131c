//! Drawing: a window in which nothing happens is not drawn, and one that shows uploads is drawn
//! once for each change.
//!
//! Knows nothing of why it would be drawn; time is passed in.

use dossier::domain::failure::{Failure, UploadFault};
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::SlotKey;
use dossier::domain::progress::{Can, CaseProgress, FileProgress, FileState, Phase};
use dossier::engine::message::CaseStatus;

use super::bench::{Bench, sent_files};
use super::kept::{ACME, row};

/// Seconds without any input.
const IDLE: f64 = 60.0;

impl Bench {
    /// Counts the frames in a number of seconds without input.
    fn drawn_in(&mut self, secs: f64) -> usize {
        let (mut left, mut frames) = (secs, 0);
        loop {
            let wait = self.wants_to_be_drawn_in().as_secs_f64();
            if wait >= left {
                return frames;
            }
            let now = self.harness.ctx.input(|input| input.time);
            self.harness.input_mut().time = Some(now + wait);
            self.harness.step();
            self.harness.input_mut().time = None;
            left -= wait.max(1.0 / 60.0);
            frames += 1;
        }
    }
}

#[test]
fn a_window_in_which_nothing_happens_is_not_drawn() {
    let cases = || vec![row(ACME, "Acme", CaseStatus::Draft)];
    let failed = || FileState::Failed { fault: UploadFault::AnswerLost };
    let progress = |phase, failure, state| CaseProgress {
        phase,
        failure,
        files: sent_files(&[
            ("acme", "company_document", FileState::Sent),
            ("john", "id_document", state),
        ]),
        can: Can { send_again: phase != Phase::Completed, ..Can::default() },
        ..CaseProgress::default()
    };
    let case = |progress: Option<CaseProgress>| {
        let mut bench = Bench::with_case();
        if let Some(progress) = progress {
            bench.publish(progress);
        }
        bench
    };
    let views: [(&str, &dyn Fn() -> Bench); 5] = [
        ("list of cases", &|| Bench::with_vault(cases())),
        ("cases that can be locked", &|| Bench::locking(cases())),
        ("a case", &|| case(None)),
        ("a completed sending", &|| case(Some(progress(Phase::Completed, None, FileState::Sent)))),
        ("a failed sending", &|| {
            case(Some(progress(
                Phase::Interrupted,
                Some(Failure::FilesNeeded { count: 1 }),
                failed(),
            )))
        }),
    ];
    for (name, view) in views {
        let mut bench = view();
        // What was just done may be saved, and notices go by themselves.
        bench.drawn_in(15.0);
        assert_eq!(bench.drawn_in(IDLE), 0, "{name}");
    }
}

#[test]
fn a_box_is_not_redrawn_once_typing_has_stopped() {
    let mut bench = Bench::with_case();
    bench.focus_and_type("Last name, John Smith", "y");
    assert!(bench.drawn_in(3.0) > 3, "the cursor is seen where it is typed");
    bench.drawn_in(15.0);
    assert_eq!(bench.drawn_in(IDLE), 0);
    bench.focus_and_type("Last name, John Smithy", "y");
    assert!(bench.drawn_in(3.0) > 3, "and again with the next key");
}

#[test]
fn two_hundred_documents_on_their_way_are_drawn_once_for_each_word_on_them() {
    let mut bench = Bench::with_case();
    let files = |sent: u64| {
        (0..200u64).map(move |at| FileProgress {
            slot: SlotKey::new(Some("john".into()), format!("document_{at}")),
            file_name: Hidden(format!("{at}.pdf")),
            total_bytes: 1_000_000,
            sent_bytes: sent * 10_000,
            state: if at % 2 == 0 { FileState::Sending } else { FileState::Waiting },
        })
    };
    let progress = |sent| CaseProgress {
        phase: Phase::Uploading,
        files: files(sent).collect(),
        can: Can { cancel: true, ..Can::default() },
        ..CaseProgress::default()
    };
    bench.publish(progress(0));
    bench.drawn_in(1.0);
    let mut frames = 0;
    // Ten words a second are the most there are; the engine's tests hold it to that.
    for sent in 1..=20 {
        bench.publish_once(progress(sent));
        frames += 1 + bench.drawn_in(0.1);
    }
    assert!(frames <= 2 * 12, "{frames} frames in two seconds");
}
