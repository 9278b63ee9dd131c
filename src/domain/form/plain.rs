//! The texts of a form as plain text of limited length.
//!
//! Markup is never rendered. `content`, `label` and the like are plain text (documented), so a `<`
//! in them is shown unchanged: "revenue < 5" loses nothing. Only if the plain text is missing, the
//! `…Html` variant is read without its tags; the address of a link follows its text. Knows nothing
//! of fields.

/// The longest text of a form that is kept, in characters; a longer one ends in an ellipsis.
const MAX_TEXT: usize = 20_000;
/// The longest label, option or message that is kept, in characters.
const MAX_LABEL: usize = 1_000;
/// The longest tag and the longest entity that are recognized, in bytes; longer ones are text.
const MAX_TAG: usize = 2_000;
const MAX_ENTITY: usize = 10;
/// Elements that end a line.
const BLOCKS: [&str; 12] =
    ["p", "div", "br", "li", "h1", "h2", "h3", "h4", "h5", "h6", "tr", "blockquote"];

/// Returns a label, an option or a message, shortened if necessary.
pub(super) fn label(text: &str) -> String {
    cut(text, MAX_LABEL)
}

/// Returns a paragraph, shortened if necessary.
pub(super) fn paragraph(text: &str) -> String {
    cut(text, MAX_TEXT)
}

fn cut(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// Returns the text of a piece of HTML.
pub(super) fn of_html(html: &str) -> String {
    let (mut out, mut rest) = (String::new(), start(html));
    let mut link = None;
    while let Some(at) = rest.find('<') {
        push_words(&mut out, &rest[..at]);
        let Some((inside, behind)) = tag(&rest[at..]) else {
            // A `<` that does not begin a tag is text.
            push_words(&mut out, "<");
            rest = &rest[at + 1..];
            continue;
        };
        rest = behind;
        let name: String = inside
            .trim_start_matches('/')
            .chars()
            .take_while(char::is_ascii_alphanumeric)
            .collect::<String>()
            .to_lowercase();
        match (name.as_str(), inside.starts_with('/')) {
            ("script" | "style", false) => rest = after_element(rest, &name),
            ("a", false) => link = href(inside).map(|href| (href, out.len())),
            ("a", true) => {
                if let Some((href, from)) = link.take()
                    && out.get(from..).is_none_or(|words| words.trim() != href)
                {
                    out.extend([" (", &href, ")"]);
                }
            }
            ("li", false) => out.push_str("\n• "),
            (block, _) if BLOCKS.contains(&block) => out.push('\n'),
            _ => {}
        }
    }
    push_words(&mut out, rest);
    let lines: Vec<&str> = out.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    paragraph(&lines.join("\n"))
}

/// Returns the part of the source that is read; a tag cut in two is left out.
fn start(html: &str) -> &str {
    match html.char_indices().nth(4 * MAX_TEXT) {
        Some((end, _)) => html[..end].rsplit_once('<').map_or(&html[..end], |(whole, _)| whole),
        None => html,
    }
}

/// Returns the text between `<` and `>`, and the rest after it.
fn tag(text: &str) -> Option<(&str, &str)> {
    let inside = text.strip_prefix('<')?;
    inside.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!').then_some(())?;
    let end = inside.bytes().take(MAX_TAG).position(|byte| byte == b'>')?;
    Some((&inside[..end], &inside[end + 1..]))
}

fn after_element<'t>(text: &'t str, name: &str) -> &'t str {
    let mut rest = text;
    while let Some((_, behind)) = rest.split_once("</") {
        rest = behind;
        if rest.get(..name.len()).is_some_and(|ended| ended.eq_ignore_ascii_case(name)) {
            return rest.split_once('>').map_or("", |(_, behind)| behind);
        }
    }
    ""
}

fn href(tag: &str) -> Option<String> {
    let (_, behind) = tag.split_once("href=")?;
    let quote = behind.chars().next().filter(|c| *c == '"' || *c == '\'')?;
    behind[1..].split_once(quote).map(|(href, _)| of_entities(href))
}

/// Appends text: white space of the source collapses to spaces, entities are replaced.
fn push_words(out: &mut String, words: &str) {
    for c in of_entities(words).chars() {
        let c = if matches!(c, '\n' | '\r' | '\t' | '\u{a0}') { ' ' } else { c };
        if c != ' ' || !out.ends_with([' ', '\n']) {
            out.push(c);
        }
    }
}

fn of_entities(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(MAX_ENTITY).position(|byte| byte == b';');
        let (c, behind) = end
            .and_then(|end| Some((entity(&rest[1..end])?, &rest[end + 1..])))
            .unwrap_or(('&', &rest[1..]));
        out.push(c);
        rest = behind;
    }
    out + rest
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some('\u{a0}'),
        _ => {
            let number = name.strip_prefix('#')?;
            let code = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(code)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_reduced_to_its_text() {
        for (html, words) in [
            (
                "<p>Add all <strong>individuals</strong>\n who own 25&nbsp;% or more</p>",
                "Add all individuals who own 25 % or more",
            ),
            ("<p>One</p><p>Two<br/>Three</p>", "One\nTwo\nThree"),
            ("<ul><li>a</li><li>b &amp; c</li></ul>", "• a\n• b & c"),
            (
                "See <a href=\"https://example.com/x?a=1&amp;b=2\">our policy</a>.",
                "See our policy (https://example.com/x?a=1&b=2).",
            ),
            ("<a href='https://example.com'>https://example.com</a>", "https://example.com"),
            ("<script>alert('x')</script>Read<style>p{}</style> on", "Read on"),
            ("1 < 2 &lt;b&gt; &unknown; &#248; &#xf8; & so", "1 < 2 <b> &unknown; ø ø & so"),
            ("<img src=x onerror=alert(1)>", ""),
            ("<p unclosed", "<p unclosed"),
            ("<script>never closed", ""),
        ] {
            assert_eq!(of_html(html), words, "{html}");
        }
    }

    #[test]
    fn long_texts_end_in_an_ellipsis() {
        assert_eq!(label(&"ø".repeat(MAX_LABEL + 1)).chars().count(), MAX_LABEL + 1);
        assert_eq!(label(&"ø".repeat(MAX_LABEL)).chars().count(), MAX_LABEL);
        assert!(of_html(&"<b>".repeat(400_000)).is_empty());
        assert!(of_html(&"x ".repeat(500_000)).chars().count() <= MAX_TEXT + 1);
    }
}
