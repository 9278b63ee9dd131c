//! JavaScript patterns of a form, matched in bounded time.
//!
//! `regress` decides what JavaScript accepts as a pattern and what its classes and escapes contain,
//! but it matches by backtracking: `(a+)+$` would take forever. So a pattern is parsed here
//! (`structure`), and all its paths are followed at once (`walk`), character by character, within a
//! number of steps. Unsupported cases are left to the server, which checks every pattern again:
//! back-references, very large patterns, very long texts, too many steps. Knows nothing of fields
//! and messages.

mod structure;
mod walk;

use std::sync::Arc;

use walk::Program;

/// The longest pattern that is compiled, in characters.
const MAX_SOURCE: usize = 4_000;
/// The longest text that is matched, in characters.
const MAX_TEXT: usize = 4_096;

/// A limit on the steps spent on matching: for one text, and for all texts of a case together.
#[derive(Clone, Copy, Debug)]
pub struct MatchBudget {
    each: u32,
    left: u32,
    open: usize,
}

impl MatchBudget {
    /// Returns the number of texts whose match was left open because their steps ran out.
    #[must_use]
    pub fn left_open(&self) -> usize {
        self.open
    }
}

impl MatchBudget {
    /// Returns the budget for one frame: one or two milliseconds at worst. Enough to match all
    /// country codes against a pattern that lists them.
    #[must_use]
    pub fn few() -> Self {
        Self { each: 2_000, left: 400_000, open: 0 }
    }
}

impl Default for MatchBudget {
    /// Returns the budget for one judgement of a case: a step takes some nanoseconds, so all texts
    /// take some hundredths of a second at worst.
    fn default() -> Self {
        Self { each: 1_000_000, left: 4_000_000, open: 0 }
    }
}

/// A JavaScript regular expression. Two are equal if their sources are.
#[derive(Clone, Debug)]
pub struct Pattern {
    source: String,
    program: Arc<Program>,
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Pattern {}

impl Pattern {
    /// Compiles a pattern; returns `None` if it is empty, invalid, or only the server can match it.
    #[must_use]
    pub fn new(source: &str) -> Option<Self> {
        let chars: Vec<char> = source.chars().take(MAX_SOURCE + 1).collect();
        if chars.is_empty()
            || chars.len() > MAX_SOURCE
            || structure::depth(&chars) > structure::MAX_DEPTH
        {
            return None;
        }
        // As browsers read an input's `pattern`: with the flag `u`, else without it.
        let is_unicode = regress::Regex::with_flags(source, "u").is_ok();
        if !is_unicode && regress::Regex::new(source).is_err() {
            return None;
        }
        let (node, ones) = structure::read(&chars, is_unicode)?;
        let program = Program::of(&node, ones)?;
        Some(Self { source: source.to_owned(), program: Arc::new(program) })
    }

    /// Returns true if the text contains a match. Counts as a match if the steps run out.
    #[must_use]
    pub fn matches(&self, text: &str, budget: &mut MatchBudget) -> bool {
        let chars: Vec<char> = text.chars().take(MAX_TEXT + 1).collect();
        if chars.len() > MAX_TEXT {
            budget.open += 1;
            return true;
        }
        let most = budget.each.min(budget.left);
        let mut left = most;
        let holds = self.program.matches(&chars, &mut left);
        budget.left -= most - left;
        budget.open += usize::from(holds.is_none());
        holds.unwrap_or(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn holds(pattern: &str, text: &str) -> Option<bool> {
        Some(Pattern::new(pattern)?.matches(text, &mut MatchBudget::default()))
    }

    #[test]
    fn patterns_have_javascripts_syntax_and_are_unanchored() {
        for (pattern, text, wanted) in [
            ("[0-9]{3}", "ab123c", true),
            ("[0-9]{3}", "12", false),
            ("^[a-zA-Z0-9 ]+$", "Acme 7", true),
            ("^[a-zA-Z0-9 ]+$", "Søren", false),
            ("^[\\p{L} '-]+$", "Søren O'Neill-Æ", true),
            ("^.{1,5}$", "12345", true),
            ("^.{1,5}$", "123456", false),
            ("^(?=.*[A-Z])(?=.*\\d).{4,}$", "abcD5", true),
            ("^(?=.*[A-Z])(?=.*\\d).{4,}$", "abcde5", false),
            ("^(?!0{8})\\d{8}$", "00000000", false),
            ("^(?!0{8})\\d{8}$", "12345678", true),
            ("(?<=DK)\\d+", "xDK12", true),
            ("(?<!DK)\\b\\d+", "DK 12", true),
            ("(?<=(?:ab)+)c", "ababc", true),
            ("^(?:\\+45 ?)?(\\d{2} ?){4}$", "+45 12 34 56 78", true),
            ("^(foo|bar|)$", "", true),
            ("a{,2}", "a{,2}", true),
            ("^\\u00f8\\x41\\t$", "øA\t", true),
            ("^\\u{1F600}|\\uD83D\\uDE00$", "😀", true),
            ("^[^]$", "\n", true),
            ("^.$", "\n", false),
            ("[]", "x", false),
            ("^\\w+@\\w+\\.(com|dk)$", "jane@example.com", true),
            ("^(?<year>\\d{4})-\\d\\d$", "2026-11", true),
            ("x*?y+?z??$", "y", true),
            ("^[\\]\\-]+$", "]-", true),
            ("\\/\\.", "a/.b", true),
        ] {
            assert_eq!(holds(pattern, text), Some(wanted), "{pattern} on {text:?}");
        }
    }

    #[test]
    fn invalid_and_large_patterns_are_left_to_the_server() {
        let (deep, long) =
            (format!("{}a{}", "(".repeat(60), ")".repeat(60)), "a".repeat(MAX_SOURCE + 1));
        let (unclosed, large) = ("(".repeat(100_000), "((a{50}){50}){50}");
        for pattern in [
            "",
            "(",
            "[z-a]",
            "a**",
            "(a)\\1",
            "(?<n>a)\\k<n>",
            large,
            "(){1000000000}",
            &deep,
            &long,
            &unclosed,
        ] {
            assert_eq!(
                holds(pattern, "a"),
                None,
                "{}",
                pattern.chars().take(20).collect::<String>()
            );
        }
        assert_eq!(holds("^b$", &"a".repeat(MAX_TEXT + 1)), Some(true));
    }

    #[test]
    fn a_pattern_that_would_backtrack_forever_ends() {
        for pattern in [
            "(a+)+$",
            "^(a|a)*$",
            "^(a*)*b",
            "^(([a-z])+.)+[A-Z]([a-z])+$",
            "(?=(a+)+$)",
            "(x+x+)+y",
            "a*a*a*a*a*a*a*b",
        ] {
            let text = format!("{}!", "a".repeat(MAX_TEXT - 1));
            let mut budget = MatchBudget::default();
            let pattern = Pattern::new(pattern).unwrap();
            // It may be left open within its steps; a short text never matches by default.
            let _either = pattern.matches(&text, &mut budget);
            assert!(budget.left >= 3_000_000);
            assert!(
                !pattern.matches("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", &mut budget),
                "{}",
                pattern.source
            );
        }
    }

    #[test]
    fn all_texts_share_one_budget() {
        let (pattern, text) = (Pattern::new(".{0,900}x$").unwrap(), "a".repeat(MAX_TEXT));
        let mut budget = MatchBudget::default();
        for _ in 0..100 {
            let _either = pattern.matches(&text, &mut budget);
        }
        assert_eq!(budget.left, 0);
        assert!(pattern.matches("never x", &mut budget), "without steps nothing is told apart");
    }

    fn any_pattern() -> impl Strategy<Value = String> {
        let leaf = prop_oneof![
            Just("a".to_owned()),
            Just("b".to_owned()),
            Just(".".to_owned()),
            Just("[ab]".to_owned()),
            Just("[^a]".to_owned()),
            Just("\\w".to_owned()),
            Just("\\b".to_owned()),
            Just("^".to_owned()),
            Just("$".to_owned()),
            Just("ø".to_owned()),
        ];
        leaf.prop_recursive(4, 24, 3, |inner| {
            prop_oneof![
                (inner.clone(), "[*+?]|\\{1,2\\}|\\{2\\}|\\{0,\\}")
                    .prop_map(|(inner, how)| format!("(?:{inner}){how}")),
                proptest::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
                (inner.clone(), inner.clone())
                    .prop_map(|(left, right)| format!("({left}|{right})")),
                (inner, "\\?[=!]|\\?<[=!]").prop_map(|(inner, how)| format!("({how}{inner})")),
            ]
        })
    }

    proptest! {
        #[test]
        fn matches_agree_with_regress(pattern in any_pattern(), text in "[abø !]{0,7}") {
            let wanted = regress::Regex::with_flags(&pattern, "u").unwrap().find(&text).is_some();
            prop_assert_eq!(holds(&pattern, &text), Some(wanted));
        }

        #[test]
        fn no_pattern_and_no_text_panics(pattern in "[\\\\a-f(){}\\[\\]|*+?^$.,=!<>0-9:pPuxck-]{0,24}|\\PC{0,16}", text in "\\PC{0,12}") {
            let _either = holds(&pattern, &text);
        }
    }
}
