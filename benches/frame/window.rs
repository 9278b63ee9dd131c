//! The whole window on one of its pages, without a screen or GPU; the engine is replaced by two
//! channels.

use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dossier::app::{Dossier, Options, Picked, Picker, PracticeInfo, Purpose, Wanted};
use dossier::domain::hidden::Hidden;
use dossier::domain::progress::{Can, CaseId, CaseProgress, Phase, Snapshot};
use dossier::engine::message::{Command, EngineHandle, Listing, Notice, VaultNotice, VaultState};
use egui::Event;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use secrecy::SecretString;
use tokio::runtime::Runtime;
use tokio::sync::{mpsc, watch};

use super::case;

/// Capacity of the channels: one message per document that is read.
const NOTICES: usize = 4_096;
/// Frames until all animations have ended.
const SETTLED: usize = 12;

/// The page of a case that is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    Answers,
    /// The form after *Send*, with an error in each entity.
    Wrong,
    Ownership,
    Review,
    /// The review page, with an error in each entity.
    ReviewWrong,
    /// The form while all documents are being uploaded.
    Sending,
}

impl Page {
    pub(crate) const ALL: [Self; 6] = [
        Self::Answers,
        Self::Wrong,
        Self::Ownership,
        Self::Review,
        Self::ReviewWrong,
        Self::Sending,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Answers => "answers",
            Self::Wrong => "answers, something wrong with everyone",
            Self::Ownership => "ownership",
            Self::Review => "review",
            Self::ReviewWrong => "review, something wrong with everyone",
            Self::Sending => "answers, all documents on their way",
        }
    }

    fn is_sound(self) -> bool {
        !matches!(self, Self::Wrong | Self::ReviewWrong)
    }
}

#[derive(Debug)]
struct NoPicker;

impl Picker for NoPicker {
    fn pick(&self, _: &Purpose, _: &Wanted) -> Picked {
        Picked::Nothing
    }
}

pub(crate) struct Window {
    harness: Harness<'static, Dossier>,
    notices: mpsc::Sender<Notice>,
    snapshot: watch::Sender<Snapshot>,
    commands: mpsc::Receiver<Command>,
}

impl Window {
    fn new(runtime: &Runtime, practises: bool) -> Self {
        let (command_sender, commands) = mpsc::channel(64);
        let (notices, notice_receiver) = mpsc::channel(NOTICES);
        let (snapshot, snapshot_receiver) = watch::channel(Snapshot::default());
        let ended = runtime.spawn(async {});
        let engine = EngineHandle {
            commands: command_sender,
            snapshot: snapshot_receiver,
            notices: notice_receiver,
            ended,
        };
        let link = SecretString::from("http://127.0.0.1:9/form?token=practice-token".to_owned());
        let practice = practises.then(|| PracticeInfo {
            link,
            sample_case: PathBuf::from("case.json"),
            server: None,
        });
        let mut harness =
            Harness::builder().with_size(egui::vec2(1280.0, 800.0)).build_eframe(|cc| {
                Dossier::new(
                    cc,
                    engine,
                    Options { practice, ..Options::default() },
                    Arc::new(NoPicker),
                )
            });
        harness.run_steps(2);
        Self { harness, notices, snapshot, commands }
    }

    /// Opens a case of `count` companies and people with all documents attached, on one page.
    pub(crate) fn on(runtime: &Runtime, page: Page, entities: usize) -> Self {
        let mut window = Self::new(runtime, true);
        let draft = case::draft(entities, page.is_sound());
        window.tell(Notice::Opened {
            path: Hidden("case.json".into()),
            result: Ok(Box::new(draft.clone())),
        });
        for (slot, attachment) in case::documents(&draft) {
            window.tell(Notice::Examined {
                slot,
                path: attachment.path.clone(),
                result: Ok(attachment),
            });
        }
        window.settle();
        window.press("Company 0 of the North");
        match page {
            Page::Answers => {}
            Page::Wrong => window.press("Send to spektr (PRACTICE)"),
            Page::Ownership => window.press("Ownership"),
            Page::Review => window.press("Review"),
            Page::ReviewWrong => {
                window.press("Send to spektr (PRACTICE)");
                window.press("Review");
            }
            Page::Sending => {
                let files = case::on_the_way(&draft);
                let can = Can { cancel: true, ..Can::default() };
                let progress = CaseProgress {
                    id: CaseId(2),
                    phase: Phase::Uploading,
                    files,
                    can,
                    ..CaseProgress::default()
                };
                assert!(window.snapshot.send(Snapshot { cases: vec![progress] }).is_ok());
                window.settle();
            }
        }
        if page == Page::Answers {
            window
                .harness
                .get_by_role_and_label(
                    egui::Role::TextInput,
                    "Registration number, Company 0 of the North",
                )
                .focus();
            window.settle();
        }
        window
    }

    /// Opens the list of `count` cases.
    pub(crate) fn listing(runtime: &Runtime, cases: usize) -> Self {
        let mut window = Self::new(runtime, false);
        window.tell(Notice::Vault(VaultNotice::State(Ok(VaultState::Open {
            has_passphrase: false,
            is_newer: false,
        }))));
        window.tell(Notice::Vault(VaultNotice::Listed(Ok(Listing {
            cases: case::list(cases),
            missing: 0,
        }))));
        window.settle();
        window
    }

    /// Opens the list of `count` cases with a search that every second case matches.
    pub(crate) fn searching(runtime: &Runtime, cases: usize) -> Self {
        let mut window = Self::listing(runtime, cases);
        window.harness.get_by_role(egui::Role::TextInput).focus();
        window.settle();
        window.harness.event(Event::Text("Company".to_owned()));
        window.settle();
        window
    }

    /// Draws one frame, with or without a key press, and returns its duration.
    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    pub(crate) fn frame(&mut self, types: bool) -> Duration {
        if types {
            assert!(self.harness.ctx.egui_wants_keyboard_input(), "somewhere to type");
            self.harness.event(Event::Text("7".to_owned()));
        }
        let began = Instant::now();
        self.harness.step();
        let laid_out = began.elapsed();
        let (shapes, ppp) =
            (self.harness.output().shapes.clone(), self.harness.output().pixels_per_point);
        let began = Instant::now();
        let drawn = self.harness.ctx.tessellate(shapes, ppp);
        assert!(!drawn.is_empty());
        laid_out + began.elapsed()
    }

    fn tell(&mut self, notice: Notice) {
        assert!(self.notices.try_send(notice).is_ok(), "room for what is told");
    }

    fn press(&mut self, name: &str) {
        let Some(found) = self.harness.get_all_by_label(name).next() else { panic!("{name}") };
        found.click();
        self.settle();
    }

    fn settle(&mut self) {
        self.harness.run_steps(SETTLED);
        while self.commands.try_recv().is_ok() {}
    }
}
