//! The structs of the sources and how many fields each has.
//!
//! Knows nothing of the laws.

use crate::source::{Source, has_word};

/// Returns the name, the line and the number of fields of every struct with named fields.
pub(crate) fn structs(source: &Source) -> Vec<(String, usize, usize)> {
    let begins = source.code.match_indices("struct ").filter(|(at, word)| {
        has_word(&source.code[at.saturating_sub(1)..at + word.len() - 1], "struct")
    });
    begins
        .filter_map(|(at, word)| {
            let rest = &source.code[at + word.len()..];
            let name: String =
                rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let opens = rest.find(['{', ';'])?;
            let line = source.code[..at].matches('\n').count() + 1;
            rest[opens..].starts_with('{').then(|| (name, line, fields(&rest[opens + 1..])))
        })
        .collect()
}

/// Counts the fields up to the brace that closes a struct: the colons at its own depth that are
/// not part of a path.
fn fields(body: &str) -> usize {
    let (mut depth, mut count, mut before) = (0_u32, 0, ' ');
    for (at, c) in body.char_indices() {
        match c {
            '}' if depth == 0 => break,
            '{' | '(' | '[' | '<' => depth += 1,
            '>' if before == '-' || before == '=' => {}
            '}' | ')' | ']' | '>' => depth = depth.saturating_sub(1),
            ':' if depth == 0 && before != ':' && !body[at + 1..].starts_with(':') => count += 1,
            _ => {}
        }
        before = c;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fields_of_a_struct_are_counted() {
        let text = "struct Unit;\nstruct Tuple(u8, a::B);\n/// a: b\npub(crate) struct Named<'a, T: Ord> {\n    \
                    #[serde(rename = \"x\")]\n    pub a: Box<dyn Fn(u8, x::Y) -> z::Z + 'a>,\n    b: [u8; 4],\n    pub(crate) c: T,\n}\n\
                    struct Where<T> where T: Ord {\n    one: (u8, T),\n}\nstruct Empty {}\n";
        let found = structs(&Source::new("src/a.rs", text));
        let told: Vec<(&str, usize, usize)> =
            found.iter().map(|(name, line, count)| (name.as_str(), *line, *count)).collect();
        assert_eq!(told, [("Named", 4, 3), ("Where", 10, 1), ("Empty", 13, 0)]);
    }
}
