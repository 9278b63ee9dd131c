//! Keyboard commands: the palette, the page of shortcuts, and the size of text.
//!
//! Knows nothing of layout.

use dossier::engine::message::{Command, Notice, VaultCommand, VaultNotice};
use egui::{Event, Key, Modifiers};
use egui_kittest::kittest::Queryable as _;

use super::bench::Bench;

fn ctrl(bench: &mut Bench, key: Key) {
    bench.harness.key_press_modifiers(Modifiers::COMMAND, key);
    bench.settle();
}

fn key(bench: &mut Bench, key: Key) {
    bench.harness.key_press(key);
    bench.settle();
}

fn type_text(bench: &mut Bench, text: &str) {
    bench.harness.event(Event::Text(text.to_owned()));
    bench.settle();
}

#[test]
fn a_command_and_a_person_are_found_by_their_words_with_the_keyboard_alone() {
    let mut bench = Bench::with_case();
    ctrl(&mut bench, Key::K);
    assert!(bench.harness.get_by_label("Find a command or a name").is_focused());
    type_text(&mut bench, "revi");
    key(&mut bench, Key::Enter);
    assert!(bench.says("Check the case before you send it"), "{}", bench.text());
    ctrl(&mut bench, Key::K);
    type_text(&mut bench, "ACME");
    key(&mut bench, Key::Enter);
    assert!(bench.says("Company name, Acme Corporation"), "{}", bench.text());
    ctrl(&mut bench, Key::K);
    type_text(&mut bench, "add a");
    key(&mut bench, Key::ArrowDown);
    key(&mut bench, Key::Enter);
    assert_eq!(bench.save().entities.len(), 3, "the second line: a person");
    ctrl(&mut bench, Key::K);
    type_text(&mut bench, "no such words");
    assert!(bench.says("No command or name matches."), "{}", bench.text());
    ctrl(&mut bench, Key::K);
    assert!(!bench.says("No command or name matches."), "the same keys close it");
}

#[test]
fn typing_in_the_palette_does_not_change_the_case_behind_it() {
    let mut bench = Bench::with_case();
    bench.focus_and_type("Residential address, John Smith", "D");
    ctrl(&mut bench, Key::K);
    type_text(&mut bench, "K");
    key(&mut bench, Key::Escape);
    assert_eq!(
        bench.harness.get_by_label("Residential address, John Smith").value().as_deref(),
        Some("D")
    );
}

#[test]
fn the_page_of_shortcuts_tells_the_keys() {
    let mut bench = Bench::with_case();
    key(&mut bench, Key::F1);
    assert!(bench.says("Keyboard shortcuts") && bench.text().contains("+Z"), "{}", bench.text());
    assert!(bench.harness.unnamed_widgets().is_empty(), "{:?}", bench.harness.unnamed_widgets());
    // A long dialog takes its place over some frames.
    bench.settle();
    bench.press("Close");
    assert!(!bench.says("Keyboard shortcuts"), "{}", bench.text());
}

#[test]
fn text_grows_to_twice_its_size_and_no_further_and_what_was_set_is_kept_and_recalled() {
    let mut bench = Bench::with_vault(vec![]);
    let factor = |bench: &Bench| bench.harness.ctx.zoom_factor();
    ctrl(&mut bench, Key::Plus);
    assert!((factor(&bench) - 1.1).abs() < 0.001, "{}", factor(&bench));
    let commands = bench.commands();
    let kept = commands.iter().find_map(|command| match command {
        Command::Vault(VaultCommand::SaveSetting { name, value: words }) => {
            Some((*name, words.clone()))
        }
        _ => None,
    });
    assert_eq!(kept, Some(("zoom", "110".to_owned())));
    for _ in 0..20 {
        ctrl(&mut bench, Key::Plus);
    }
    assert!((factor(&bench) - 2.0).abs() < 0.001, "{}", factor(&bench));
    for _ in 0..20 {
        ctrl(&mut bench, Key::Minus);
    }
    assert!((factor(&bench) - 0.8).abs() < 0.001, "{}", factor(&bench));
    bench.tell(Notice::Vault(VaultNotice::Setting { name: "zoom", value: "125".into() }));
    assert!((factor(&bench) - 1.25).abs() < 0.001, "{}", factor(&bench));
    bench.tell(Notice::Vault(VaultNotice::Setting { name: "zoom", value: "9000".into() }));
    assert!((factor(&bench) - 1.25).abs() < 0.001, "nonsense is not taken");
    ctrl(&mut bench, Key::Num0);
    assert!((factor(&bench) - 1.0).abs() < 0.001, "{}", factor(&bench));
}
