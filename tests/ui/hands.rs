//! The vendor's own example typed with the keyboard alone: the number of keys, and the focus on the
//! way.
//!
//! Knows nothing of layout. Keys are pressed, never widgets.

use dossier::domain::draft::ROOT;
use dossier::domain::hidden::Hidden;
use dossier::domain::intake::{Attachment, Digest, SlotKey, Sniffed};
use dossier::engine::message::{Command, Notice};
use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::{Bench, asked};

/// A keyboard that counts the pressed keys.
struct Keys {
    bench: Bench,
    pressed: usize,
}

impl Keys {
    fn new(bench: Bench) -> Self {
        Self { bench, pressed: 0 }
    }

    fn key(&mut self, key: Key) {
        self.with(Modifiers::NONE, key);
    }

    fn ctrl(&mut self, key: Key) {
        self.with(Modifiers::COMMAND, key);
    }

    fn with(&mut self, modifiers: Modifiers, key: Key) {
        self.pressed += 1;
        self.bench.harness.key_press_modifiers(modifiers, key);
        self.bench.settle();
    }

    /// A value, typed where the keyboard is.
    fn types(&mut self, text: &str) {
        self.bench.harness.event(Event::Text(text.to_owned()));
        self.bench.settle();
    }

    /// Presses Tab until the widget of this name is focused.
    fn to(&mut self, name: &str) {
        for _ in 0..40 {
            if self.is_on(name) {
                return;
            }
            self.key(Key::Tab);
        }
        panic!("Tab does not come to “{name}” but to {:?}", self.focused());
    }

    fn is_on(&self, name: &str) -> bool {
        self.focused().as_deref() == Some(name)
    }

    fn focused(&self) -> Option<String> {
        let focused =
            self.bench.harness.get_all_by(|_| true).find(egui_kittest::Node::is_focused)?;
        focused.accesskit_node().label()
    }

    /// Pastes a document where the keyboard is, which the engine then has read.
    fn paste(&mut self, path: &str) -> SlotKey {
        self.pressed += 1;
        self.bench.harness.event(Event::Paste(format!("file://{path}")));
        let (slot, read) = self.bench.examined_next();
        assert_eq!(read.to_str(), Some(path));
        let name = read.file_name().unwrap().to_str().unwrap().to_owned();
        let attachment = Attachment {
            path: Hidden(read.clone()),
            original_name: Hidden(name),
            bytes: 1_000,
            sha256: Digest([u8::try_from(path.len()).unwrap(); 32]),
            sniffed: Sniffed::Pdf,
            copy: None,
        };
        self.bench.tell(Notice::Examined {
            slot: slot.clone(),
            path: Hidden(read),
            result: Ok(attachment),
        });
        slot
    }
}

#[test]
fn the_vendors_example_takes_at_most_110_keys_besides_what_is_typed() {
    let mut keys = Keys::new(Bench::bare_tall());
    keys.ctrl(Key::G);
    assert!(keys.is_on("Link or token"), "{:?}", keys.focused());
    keys.types("http://127.0.0.1:9/form?token=practice-token");
    keys.to("Your name");
    keys.types("Jane Doe");
    keys.to("Use this link");
    keys.key(Key::Enter);
    keys.with(Modifiers::NONE, Key::F6);
    keys.with(Modifiers::SHIFT, Key::F6);
    assert!(keys.is_on("Title of the case"), "{:?}", keys.focused());
    keys.types("Acme onboarding");
    keys.ctrl(Key::B);
    assert!(keys.is_on("Company name, Unnamed company (company_1)"), "{:?}", keys.focused());
    keys.types("Acme Corporation");
    keys.key(Key::Enter);
    keys.to("Registration number, Acme Corporation");
    keys.types("12345678");
    keys.ctrl(Key::D);
    assert!(keys.is_on("Choose file…, Company document, Acme Corporation"), "{:?}", keys.focused());
    let company = keys.paste("/scans/registration_certificate.pdf");
    assert_eq!(company.field, "company_document");
    assert!(keys.is_on("Look at Company document, Acme Corporation"), "{:?}", keys.focused());
    keys.ctrl(Key::R);
    assert!(keys.is_on("Role of Acme Corporation"), "{:?}", keys.focused());
    keys.to("Add a role");
    keys.key(Key::Enter);
    keys.to("Advanced, Acme Corporation");
    keys.key(Key::Enter);
    keys.to("Reference of Acme Corporation");
    keys.ctrl(Key::A);
    keys.types("company_reference_id_1");
    keys.ctrl(Key::P);
    assert!(keys.is_on("First name, Unnamed person (individual_1)"), "{:?}", keys.focused());
    keys.types("John");
    keys.key(Key::Enter);
    assert!(keys.is_on("Last name, John"), "{:?}", keys.focused());
    keys.types("Smith");
    keys.ctrl(Key::D);
    assert!(keys.is_on("Choose file…, ID document, John Smith"), "{:?}", keys.focused());
    let person = keys.paste("/scans/passport_scan.pdf");
    assert_eq!(person.field, "id_document");
    keys.ctrl(Key::R);
    keys.key(Key::Enter);
    keys.key(Key::ArrowDown);
    keys.key(Key::Enter);
    keys.to("New share of John Smith, in percent");
    keys.types("75");
    keys.key(Key::Enter);
    assert!(
        keys.is_on("Share of John Smith in Acme Corporation, in percent"),
        "{:?}",
        keys.focused()
    );
    keys.to("Reference of John Smith");
    keys.ctrl(Key::A);
    keys.types("owner_reference_id_1");
    keys.key(Key::Enter);
    keys.ctrl(Key::Num4);
    keys.ctrl(Key::Enter);
    let commands = keys.bench.commands();
    let sent = asked(&commands, |command| matches!(command, Command::Send { .. }));
    let Some(Command::Send { order, .. }) = sent else {
        panic!("{commands:?}\n{}", keys.bench.text())
    };
    let payload: serde_json::Value = serde_json::from_str(order.payload.text()).unwrap();
    let example: serde_json::Value =
        serde_json::from_str(include_str!("../fixtures/seed-payload.json")).unwrap();
    assert_eq!(payload, example);
    eprintln!("{} keys besides what is typed", keys.pressed);
    assert!(keys.pressed <= 110, "{} keys", keys.pressed);
}

#[test]
fn the_keyboard_goes_to_what_was_just_added_and_stays_in_the_slot_that_was_filled() {
    let mut keys = Keys::new(Bench::with_case());
    keys.bench.press("Add company");
    assert!(keys.is_on("Company name, Unnamed company (company_1)"), "{:?}", keys.focused());
    keys.bench.press("Add person");
    assert!(keys.is_on("First name, Unnamed person (individual_1)"), "{:?}", keys.focused());
    keys.bench.press("Add a role");
    assert!(keys.is_on("Role of Unnamed person (individual_1)"), "{:?}", keys.focused());
    keys.bench.press("Add a role");
    let share = "Share of Unnamed person (individual_1) in Acme Corporation, in percent";
    assert!(keys.is_on(share), "{:?}", keys.focused());
    keys.bench.press("John Smith");
    keys.bench.harness.get_by_label("Choose file…, Proof of address, John Smith").focus();
    keys.bench.settle();
    let slot = keys.paste("/scans/bill.pdf");
    assert_eq!(slot, SlotKey::new(Some("john".into()), "address_document"));
    assert!(keys.is_on("Look at Proof of address, John Smith"), "{:?}", keys.focused());
}

#[test]
fn a_role_at_the_top_has_no_share_and_leaves_the_keyboard_where_the_next_role_begins() {
    let mut keys = Keys::new(Bench::practising_tall());
    keys.bench.press("Add a company");
    keys.bench.press("Add a role");
    keys.bench.press("Add a role");
    assert!(keys.is_on("Add a role"), "{:?}", keys.focused());
    assert_eq!(keys.bench.save().relations[0].to, ROOT);
}

#[test]
fn enter_goes_to_the_next_field_from_a_box_of_one_line_alone() {
    let mut keys = Keys::new(Bench::with_case());
    keys.bench.focus_and_type("First name, John Smith", "x");
    keys.key(Key::Enter);
    assert!(keys.is_on("Last name, Johnx Smith"), "{:?}", keys.focused());
    // A button is pressed by it.
    keys.bench.harness.get_by_label("Add a role").focus();
    keys.bench.settle();
    keys.key(Key::Enter);
    assert!(keys.is_on("Role of Johnx Smith"), "{:?}", keys.focused());
}

#[test]
fn a_place_is_found_by_typing_and_taken_with_enter() {
    let mut keys = Keys::new(Bench::with_case());
    keys.bench.drop_nowhere(&["/scans/a.pdf"]);
    keys.bench.commands();
    keys.bench.press("Choose a place for a.pdf");
    assert!(keys.is_on("Search places"), "{:?}", keys.focused());
    keys.types("addr");
    keys.key(Key::Enter);
    assert_eq!(keys.bench.examined_next().0, SlotKey::new(Some("john".into()), "address_document"));
    assert!(!keys.bench.says("Which document is this?"));
    // Arrows go through what was found.
    keys.bench.drop_nowhere(&["/scans/b.pdf"]);
    keys.bench.press("Choose a place for b.pdf");
    for _ in 0..2 {
        keys.key(Key::ArrowDown);
    }
    keys.key(Key::ArrowUp);
    keys.key(Key::Enter);
    assert!(!keys.bench.says("Which document is this?"), "{}", keys.bench.text());
}

#[test]
fn the_list_of_cases_and_the_settings_can_be_reached_before_anything_is_kept() {
    let mut bench = Bench::bare();
    bench.press("Settings");
    assert!(
        bench.says("Size of everything") || bench.text().contains("Language"),
        "{}",
        bench.text()
    );
    bench.press("Close");
    bench.press("Cases");
    assert!(bench.says("Keep cases under a passphrase…"), "{}", bench.text());
    bench.press("Back to the case");
    assert!(bench.says("Start with what you have"), "{}", bench.text());
}

/// 900 × 600 with everything at 150 %.
#[test]
fn d25_a_small_window_shows_the_way_to_the_cases_and_the_settings() {
    let benches: [fn(f32, f32) -> Bench; 2] = [Bench::bare_sized, Bench::sized];
    for bench in benches {
        let mut keys = Keys::new(bench(600.0, 400.0));
        let window = keys.bench.harness.ctx.content_rect();
        for name in ["Cases", "More commands", "Review and send"] {
            let rect = keys.bench.harness.get_by_role_and_label(Role::Button, name).rect();
            assert!(window.contains_rect(rect), "{name}: {rect:?} in {window:?}");
        }
        keys.bench.press("More commands");
        assert!(
            ["New", "Open…", "Save…", "Keyboard shortcuts"]
                .iter()
                .all(|name| keys.bench.says(name)),
            "{}",
            keys.bench.text()
        );
        keys.bench.press("Settings");
        assert!(keys.bench.says("Size of text"), "{}", keys.bench.text());
        keys.bench.press("Close");
        // By the keyboard alone.
        keys.bench.harness.get_by_label("More commands").focus();
        keys.bench.settle();
        keys.key(Key::Enter);
        keys.to("Settings");
        keys.key(Key::Enter);
        assert!(keys.bench.says("Size of text"), "{}", keys.bench.text());
        keys.key(Key::Escape);
        keys.bench.press("Cases");
        assert!(keys.bench.says("Back to the case"), "{}", keys.bench.text());
    }
}
