//! Laws of sentences, colours and sizes.

use crate::source::Source;
use crate::{PROGRAM, is_at, none};

#[test]
fn colours_and_sizes_are_tokens_of_the_theme() {
    let is_widget = |source: &&Source| {
        source.room() == "ui" && !source.path.starts_with("src/ui/theme") || source.room() == "app"
    };
    let colours = PROGRAM
        .iter()
        .filter(is_widget)
        .flat_map(|source| source.lines_where(names_a_colour))
        .collect::<Vec<_>>();
    none(&colours, "take a colour of `ui::theme::tokens`, named by its role");
    let sizes = PROGRAM
        .iter()
        .filter(is_widget)
        .flat_map(|source| source.lines_where(names_a_size))
        .collect::<Vec<_>>();
    none(&sizes, "take a size of `ui::theme::size`, named by its role");
}

fn names_a_colour(line: &str) -> bool {
    let named = |rest: &str| {
        !rest.starts_with("TRANSPARENT")
            && !rest.starts_with("PLACEHOLDER")
            && rest.starts_with(|c: char| c.is_ascii_uppercase() || c == 'f')
    };
    line.match_indices("Color32::").any(|(at, found)| named(&line[at + found.len()..]))
        || line.contains("hex_color!")
}

/// A number of more than two points as a call's first argument where egui takes a length.
fn names_a_size(line: &str) -> bool {
    let calls = [
        "add_space(",
        "vec2(",
        "Vec2::splat(",
        "Margin::same(",
        "Margin::symmetric(",
        "CornerRadius::same(",
        "FontId::proportional(",
        "FontId::monospace(",
        "_width(",
        "_height(",
        "_size(",
    ];
    calls.iter().any(|call| {
        line.match_indices(call).any(|(at, _)| {
            leading_number(&line[at + call.len()..]).is_some_and(|points| points > 2.0)
        })
    })
}

fn leading_number(text: &str) -> Option<f64> {
    let digits = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    text[..digits].trim_end_matches('.').parse().ok()
}

#[test]
fn sentences_are_in_the_locale_files() {
    let is_shown = |source: &&Source| {
        is_at(source, &["ui", "app", "words", "command"]) && source.path != "src/command/args.rs"
    };
    let mut found = Vec::new();
    for source in PROGRAM.iter().filter(is_shown) {
        let lines: Vec<&str> = source.text.lines().collect();
        // Not shown: a reason given to the compiler, what a programmer's mistake says, a server's
        // words to be recognised.
        let for_readers = |line: usize| {
            ["reason = \"", "expect(\"", "assert", "unreachable!(", "contains("]
                .iter()
                .any(|mark| lines[line - 1].contains(mark))
        };
        found.extend(
            source
                .strings
                .iter()
                .filter(|(line, string)| is_sentence(string) && !for_readers(*line))
                .map(|(line, string)| format!("{}:{line}: {string:?}", source.path)),
        );
    }
    none(&found, "give it an id in assets/locales/en and take it with words::text");
}

/// Two words of letters with a space between them, somewhere.
fn is_sentence(string: &str) -> bool {
    let is_plain = |word: &&str| !word.is_empty() && word.chars().all(char::is_alphabetic);
    let words: Vec<bool> = string
        .split(' ')
        .map(|word| {
            is_plain(&word.trim_matches(|c: char| c.is_ascii_punctuation() && !"{}-_".contains(c)))
        })
        .collect();
    words.windows(2).any(|pair| pair == [true, true])
}

#[test]
fn sentences_colours_and_sizes_are_recognised() {
    assert!(
        is_sentence("Choose a file")
            && is_sentence("{count} files are missing.")
            && !is_sentence("window-send-busy")
            && !is_sentence("75 %")
    );
    assert!(
        names_a_colour("Color32::from_rgb(1, 2, 3)")
            && names_a_colour("Color32::RED")
            && !names_a_colour("Color32::TRANSPARENT")
    );
    assert!(
        names_a_size("ui.add_space(8.0);")
            && names_a_size("vec2(120.0, 0.0)")
            && !names_a_size("vec2(0.0, size::BAR)")
            && !names_a_size("vec2(2.0, 2.0)")
    );
}
