//! Every dialog in a small window with large text and the longest names, in every language: all of
//! it is inside the window, and no letter is cut.
//!
//! Knows nothing of how a dialog is laid out.

use dossier::domain::draft::Draft;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::SlotKey;
use dossier::domain::progress::{Can, CaseId, CaseProgress, Phase};
use dossier::domain::value::{FileRef, Value};
use dossier::engine::message::{CaseFault, CaseStatus, Notice};
use dossier::words::{self, Language};
use egui::{Key, Modifiers, Rect, Role, Shape, vec2};
use egui_kittest::kittest::Queryable as _;

use super::bench::{Bench, draft};
use super::cases::{ACME, kept, open, row};
use super::language_lock;
use super::walker::each;

/// 900 x 600 at 150 %, and at 200 %.
const SMALL: [(f32, f32); 2] = [(600.0, 400.0), (450.0, 300.0)];
const LARGE: (f32, f32) = (1280.0, 1400.0);
const LENGTH: usize = 200;

/// A name of many words, and one that nothing can be broken in.
fn names() -> [String; 2] {
    let words =
        "Mayfair International Holding and Trading Corporation of the Northern Isles ".repeat(4);
    [words[..LENGTH].trim_end().replace("  ", " "), "W".repeat(LENGTH)]
}

/// Returns the text of a widget in the current language.
fn said(id: &str) -> String {
    words::text(id)
}

fn said_of(id: &str, blank: &'static str, value: &str) -> String {
    words::text_with(id, &[(blank, value.to_owned().into())])
}

/// A label of the built-in form in the current language.
fn label(english: &'static str, german: &'static str) -> &'static str {
    if words::chosen_language() == Some(Language::German) { german } else { english }
}

fn long(name: &str) -> Draft {
    let mut draft = draft();
    name.clone_into(&mut draft.title);
    draft.entities[0].fields.set("company_name", Value::Text(name.to_owned()));
    draft.entities[1].fields.set("first_name", Value::Text(name.to_owned()));
    draft.entities[1]
        .fields
        .set("id_document", Value::File(FileRef { path: format!("/scans/{name}.pdf") }));
    draft
}

impl Bench {
    /// A case of long names.
    fn with_long_names(name: &str) -> Self {
        let mut bench = Self::practising_sized(LARGE.0, LARGE.1);
        bench.tell(Notice::Opened {
            path: Hidden("/cases/acme/case.json".into()),
            result: Ok(Box::new(long(name))),
        });
        bench.answer_examined(
            SlotKey::new(Some("john".into()), "id_document"),
            &format!("{name}.pdf"),
            10,
        );
        bench
    }

    /// Carries out a command by its name.
    fn press_action(&mut self, name: &str) {
        self.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
        self.settle();
        self.harness.event(egui::Event::Text(name.to_owned()));
        self.settle();
        self.harness.key_press(Key::Enter);
        self.settle();
    }

    fn resize(&mut self, (width, height): (f32, f32)) {
        self.harness.set_size(vec2(width, height));
        self.settle();
    }

    /// Looks at the dialog that is open in windows that are small, and closes it.
    fn fits(&mut self, what: &str) {
        for size in SMALL {
            self.resize(size);
            self.is_inside(what);
        }
        self.harness.key_press(Key::Escape);
        self.settle();
        assert!(
            self.harness.query_by(|node| node.role() == Role::Dialog).is_none(),
            "{what} closes"
        );
        self.resize(LARGE);
    }

    fn is_inside(&self, what: &str) {
        let window = self.harness.ctx.content_rect().expand(0.5);
        let shapes = self.painted();
        let is_veil = |(shape, _): &(&Shape, Rect)| matches!(shape, Shape::Rect(rect) if rect.rect == window.shrink(0.5) && (1..255).contains(&rect.fill.a()));
        let shapes = &shapes[shapes.iter().rposition(is_veil).unwrap()..];
        let card = shapes.iter().find_map(|(shape, _)| match shape {
            Shape::Rect(rect) if rect.fill.is_opaque() => Some(rect.rect),
            _ => None,
        });
        let card = card.unwrap();
        assert!(window.contains_rect(card), "{what}: {card:?} in {window:?}");
        // A box that is typed in scrolls there, letter by letter.
        let boxes: Vec<Rect> = self
            .harness
            .get_all_by(|node| node.role() == Role::TextInput)
            .map(|node| node.rect())
            .collect();
        let mut bad = Vec::new();
        for (shape, clip) in shapes {
            let Shape::Text(text) = shape else { continue };
            let rect = text.visual_bounding_rect();
            // What scrolls is cut by its own edge above and below, and comes into sight by
            // scrolling.
            let scrolls =
                card.y_range().contains(clip.top()) && card.y_range().contains(clip.bottom());
            let is_seen = clip.y_range().contains(rect.center().y);
            let is_typed = boxes
                .iter()
                .any(|typed| typed.expand(1.0).contains(rect.intersect(*clip).center()));
            let edges = card.x_range().intersection(clip.x_range());
            let is_cut = rect.left() < edges.min - 1.0 || rect.right() > edges.max + 1.0;
            let is_below = rect.top() < card.top() || rect.bottom() > card.bottom();
            if rect.is_positive() && (is_seen && is_cut && !is_typed || !scrolls && is_below) {
                bad.push(format!("{:?} at {rect:?} in {clip:?}", text.galley.text()));
            }
        }
        assert!(bad.is_empty(), "{what}, {card:?} in {window:?}:\n{}", bad.join("\n"));
    }

    /// Every shape in the order in which they are painted, with what it is clipped by.
    fn painted(&self) -> Vec<(&Shape, Rect)> {
        let mut shapes = Vec::new();
        for clipped in &self.harness.output().shapes {
            each(&clipped.shape, &mut |shape| shapes.push((shape, clipped.clip_rect)));
        }
        shapes
    }
}

#[test]
fn every_dialog_of_a_case_with_long_names_is_inside_a_small_window() {
    let _language = language_lock();
    for name in names() {
        let mut bench = Bench::with_long_names(&name);
        let slot = format!("{}, {name} Smith", label("ID document", "Ausweisdokument"));
        bench.drop_nowhere(&[&format!("/scans/{name}.png")]);
        bench.press(&said_of("tray-choose-for", "file", &format!("{name}.png")));
        bench.fits("Which document is this?");
        bench.press(&said("tray-leave-all"));
        bench.press(&format!("{name} Smith"));
        bench.press_action(&said("action-connect"));
        bench.fits("Where this case goes");
        for action in ["action-settings", "action-shortcuts"] {
            bench.press_action(&said(action));
            bench.fits(action);
        }
        bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::K);
        bench.settle();
        bench.harness.event(egui::Event::Text(name[..4].to_lowercase()));
        bench.settle();
        bench.fits("the palette");
        bench.drop_on(&slot, &[&format!("/scans/other {name}.pdf")]);
        bench.fits("Replace the file?");
        // In a wide window it is beside the form.
        bench.resize(SMALL[0]);
        bench.harness.get_by_label(&said_of("preview-show-for", "slot", &slot)).focus();
        bench.settle();
        bench.harness.key_press(Key::Enter);
        bench.settle();
        bench.fits("a document");
        bench.press(&said_of("window-more-for", "slot", &slot));
        bench.press(&said_of("preview-move-for", "slot", &slot));
        bench.fits("Where does it belong?");
        bench.harness.get_by_role_and_label(Role::ListItem, &format!("{name} Smith")).focus();
        bench.settle();
        bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::M);
        bench.settle();
        bench.fits("Move under");
    }
}

#[test]
fn every_question_is_inside_a_small_window() {
    let _language = language_lock();
    for name in names() {
        let mut bench = Bench::with_long_names(&name);
        bench.press(&name);
        bench.retype(
            &format!("{}, {name}", label("Company name", "Name des Unternehmens")),
            &format!("{name} A"),
        );
        bench.press(&said("window-new"));
        bench.fits("Begin a new case?");
        bench.press(&said("window-open"));
        bench.fits("Open another case?");
        bench.close();
        bench.fits("Close Dossier?");
        let can = Can { resume: true, submit_anyway: true, ..Can::default() };
        bench.publish_as(
            CaseId(2),
            CaseProgress { phase: Phase::NeedsDecision, can, ..CaseProgress::default() },
        );
        bench.press(&said("window-submit-anyway"));
        bench.fits("Send the whole case again?");
        bench.publish_as(
            CaseId(2),
            CaseProgress { phase: Phase::Uploading, ..CaseProgress::default() },
        );
        bench.close();
        bench.fits("Stop sending and close?");
    }
}

#[test]
fn every_dialog_of_kept_cases_is_inside_a_small_window() {
    let _language = language_lock();
    for name in names() {
        let mut bench = Bench::with_vault(vec![row(ACME, &name, CaseStatus::Draft)]);
        bench.press_action(&said("action-settings"));
        bench.fits("Settings");
        bench.press(&said_of("window-more-for", "slot", &name));
        bench.press(&said_of("window-cases-rename-this", "title", &name));
        bench.fits("Rename the case");
        bench.press(&said("window-passphrase-set-it"));
        bench.fits("Set a passphrase");
        let file = format!("/handed/{name}.age");
        bench.picks(&file);
        bench.press(&said("window-open"));
        bench.dialog_answered();
        bench
            .tell(Notice::Opened { path: Hidden(file.into()), result: Err(CaseFault::IsHandover) });
        bench.fits("A case that was handed over");
        open(&mut bench, ACME, &name, kept(long(&name), None));
        bench.press(&said("window-export"));
        bench.fits("Hand this case over");
        bench.press(&said("window-connect"));
        bench.press(&said("start-open"));
        bench.fits("Start an onboarding");
    }
}

#[test]
fn the_questions_about_a_link_and_a_form_are_inside_a_small_window() {
    let _language = language_lock();
    for name in names() {
        let mut bench = Bench::with_vault(vec![row(ACME, &name, CaseStatus::UnderWay)]);
        let can = Can { new_link: true, ..Can::default() };
        bench.publish_as(
            ACME,
            CaseProgress { phase: Phase::TokenExpired, can, ..CaseProgress::default() },
        );
        open(&mut bench, ACME, &name, kept(long(&name), Some("token-of-acme")));
        bench.press(&said("window-change-destination"));
        bench
            .type_into(&said("window-connect-link"), "http://127.0.0.1:9/form?token=another-token");
        bench.retype(&said("window-connect-name"), &name);
        bench.press(&said("window-connect-yes"));
        bench.fits("Is this link for the same customer?");
        bench.press_action(&said("action-templates"));
        bench.press(&said_of(
            "template-remove-of",
            "label",
            label("Company name", "Name des Unternehmens"),
        ));
        bench.press(&said("template-restore"));
        bench.fits("Back to the built-in form?");
    }
}

#[test]
fn the_windows_own_file_chooser_is_inside_a_small_window() {
    let _language = language_lock();
    for name in names() {
        let mut bench = Bench::with_long_names(&name);
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join(format!("{name}.json")), b"x").unwrap();
        bench.without_dialogs();
        bench.chooser_in(&said("window-save"), folder.path());
        bench.until("the folder", |bench| {
            bench.says(&said_of("window-chooser-file", "name", &format!("{name}.json")))
        });
        bench.press(&said("window-chooser-all"));
        bench.press(&said_of("window-chooser-file", "name", &format!("{name}.json")));
        bench.press(&said("window-chooser-save"));
        bench.until("it asks", |bench| bench.says(&said("window-chooser-replace")));
        bench.fits("Choose where to save");
    }
}
