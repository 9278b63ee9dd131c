//! Links that are pasted anywhere, unwrapped, and accepted with Enter.
//!
//! Knows nothing of how a link is read.

use dossier::engine::message::{CaseStatus, Command, Notice, VaultNotice};
use egui::{Event, Key, Modifiers, Role};
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use secrecy::ExposeSecret as _;

use super::bench::{Bench, asked, draft};
use super::cases::{ACME, kept, open, row};

const LINK: &str = "https://sandbox-actions.spektr.com/form?token=a-sandbox-token";
const BOX: &str = "Link or token";

impl Bench {
    fn paste(&mut self, text: &str) {
        self.harness.event(Event::Paste(text.to_owned()));
        self.settle();
    }

    fn press_enter(&mut self) {
        self.harness.key_press(Key::Enter);
        self.settle();
    }

    /// The token of the link that is looked at next.
    fn looked_at(&mut self) -> Option<String> {
        let commands = self.commands();
        let found = asked(&commands, |command| matches!(command, Command::FetchSession { .. }))?;
        if let Command::FetchSession { target, .. } = found {
            Some(target.token.expose_secret().to_owned())
        } else {
            None
        }
    }
}

#[test]
fn a_link_that_is_pasted_anywhere_is_offered_and_enter_accepts_it() {
    let mut bench = Bench::bare();
    bench.paste(&format!("Please open {LINK}."));
    assert!(bench.says("Where this case goes"), "{}", bench.text());
    assert_eq!(bench.looked_at(), None, "nothing is used before it is accepted");
    bench.type_into("Your name", "Ann");
    bench.focus_and_type(BOX, "");
    bench.press_enter();
    assert!(!bench.says("Where this case goes"), "{}", bench.text());
    assert_eq!(bench.looked_at().as_deref(), Some("a-sandbox-token"));
}

#[test]
fn a_link_to_spektr_never_becomes_an_answer_and_another_one_may() {
    let mut bench = Bench::with_case();
    let field = "Residential address, John Smith";
    bench.focus_and_type(field, "");
    bench.paste("https://acme.example/?token=abcdefgh");
    assert!(!bench.says("Where this case goes"));
    assert!(bench.typed_in(field).contains("acme.example"), "{}", bench.typed_in(field));
    bench.paste(LINK);
    assert!(bench.says("Where this case goes"), "{}", bench.text());
    assert!(!bench.text().contains("a-sandbox-token"), "{}", bench.text());
    bench.press("Not now");
    assert!(!bench.typed_in(field).contains("sandbox"), "{}", bench.typed_in(field));
}

#[test]
fn text_without_a_link_is_not_offered() {
    let mut bench = Bench::bare();
    for text in
        ["Acme Corporation", "12345678", "https://acme.example/about", "/scans/passport.pdf"]
    {
        bench.paste(text);
        assert!(!bench.says("Where this case goes"), "{text}");
    }
}

#[test]
fn a_link_that_a_mail_broke_is_pasted_whole() {
    let mut bench = Bench::bare();
    bench.press("Paste link…");
    bench.paste("https://sandbox-actions.spektr.com/form?\r\ntoken=a-sandbox-\r\ntoken-2\r\n");
    bench.type_into("Your name", "Ann");
    bench.press("Use this link");
    assert_eq!(bench.looked_at().as_deref(), Some("a-sandbox-token-2"));
}

#[test]
fn enter_with_something_missing_says_what_and_stays() {
    let mut bench = Bench::bare();
    bench.press("Paste link…");
    bench.press_enter();
    assert!(bench.says("Where this case goes"), "{}", bench.text());
    assert!(
        bench.says("No token was found here. Copy the whole link from the mail and paste it."),
        "{}",
        bench.text()
    );
    bench
        .paste("https://url.uk.m.mimecastprotect.com/s/F6rYCAW0hl6wn3CQ?domain=actions.spektr.com");
    assert!(bench.text().contains("Your mail filter hides the address"), "{}", bench.text());
}

#[test]
fn the_link_of_a_deleted_case_is_not_used_for_the_next_one() {
    let mut bench = Bench::with_vault(vec![row(ACME, "Acme", CaseStatus::Draft)]);
    open(&mut bench, ACME, "Acme", kept(draft(), Some("token-of-acme")));
    assert!(bench.link_words().contains("PRACTICE"), "{}", bench.text());
    bench.press("Cases");
    bench.press("Delete Acme");
    bench.later(9.0);
    bench.tell(Notice::Vault(VaultNotice::Removed { id: ACME, result: Ok(()) }));
    // An empty case is behind the dialog.
    bench.paste(LINK);
    bench.harness.key_press(Key::Escape);
    bench.settle();
    assert!(bench.link_words().is_empty(), "{}", bench.text());
}

#[test]
fn a_refused_box_of_a_dialog_is_described_with_the_reason() {
    let mut bench = Bench::bare();
    bench.harness.key_press_modifiers(Modifiers::COMMAND, Key::G);
    bench.settle();
    bench.press("Use this link");
    for (role, label, reason) in [
        (Role::TextInput, "Your name", "Enter your name."),
        (Role::ComboBox, "Environment", "Choose the environment this token belongs to."),
    ] {
        let field = bench
            .harness
            .get_by(|node| node.label().as_deref() == Some(label) && node.role() == role);
        assert_eq!(field.accesskit_node().data().description(), Some(reason), "{label}");
    }
}
