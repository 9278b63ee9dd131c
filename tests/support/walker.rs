//! Checks that hold in every view: everything that can be pressed or typed into has a unique name
//! and is large enough, painted text can be read, and Tab follows the reading order.
//!
//! Knows nothing of the views, nor of layout beyond these checks.

use std::collections::BTreeMap;

use egui::accesskit::Action;
use egui::{Color32, Rect, Role, Shape, Theme, epaint::TextShape};
use egui_kittest::kittest::{NodeT as _, Queryable as _};

use super::bench::Bench;

/// The smallest target, in points (WCAG 2.2, 2.5.8).
const TARGET: f32 = 24.0;
/// The least contrast of words with their ground, and of icons (WCAG 2.2, 1.4.3 and 1.4.11).
const WORDS: f64 = 4.5;
const ICONS: f64 = 3.0;

/// A widget that can be pressed or typed into.
#[derive(Debug)]
struct Target {
    role: Role,
    name: String,
    rect: Rect,
}

impl Bench {
    /// Checks a view as people need it who see it badly or have no mouse.
    pub(crate) fn walk(&mut self, view: &str) {
        self.walk_but(view, &[]);
    }

    /// Walks a view in which names with these beginnings may occur several times.
    pub(crate) fn walk_but(&mut self, view: &str, same: &[&str]) {
        assert!(
            self.harness.unnamed_widgets().is_empty(),
            "{view}: {:?}",
            self.harness.unnamed_widgets()
        );
        let targets = self.targets();
        assert!(targets.len() > 1, "{view}: there is something to press");
        let mut bad = badly_named(&targets, same);
        bad.extend(self.dialogs_without_a_name());
        bad.extend(self.stops_without_a_name());
        bad.extend(too_small(&targets));
        bad.extend(backwards(&targets));
        for theme in [Theme::Dark, Theme::Light] {
            self.harness.ctx.set_theme(theme);
            self.harness.run_ok();
            let (read, hard) = read(&self.harness.output().shapes);
            assert!(read > 1, "{view}: there is something to read");
            bad.extend(hard.into_iter().map(|said| format!("{theme:?}: {said}")));
        }
        assert!(bad.is_empty(), "{view}:\n{}", bad.join("\n"));
    }

    /// Checks a dialog, which says that it is one.
    pub(crate) fn walk_dialog(&mut self, called: &str) {
        let dialogs = self.harness.query_all_by(|node| node.role() == Role::Dialog);
        let names: Vec<_> =
            dialogs.map(|node| node.accesskit_node().label().unwrap_or_default()).collect();
        assert_eq!(names, [called]);
        assert!(
            self.harness
                .get_by(|node| node.role() == Role::Dialog)
                .accesskit_node()
                .data()
                .is_modal(),
            "{called}"
        );
        // What is behind cannot be reached meanwhile, and may be called the same.
        self.walk_but(called, &["Save…"]);
    }

    /// Checks that a dialog has the role and the name of one.
    fn dialogs_without_a_name(&self) -> Vec<String> {
        let dialogs = self.harness.query_all_by(|node| node.role() == Role::Dialog);
        let is_dumb = |node: &egui_kittest::Node<'_>| {
            node.accesskit_node().label().is_none_or(|name| name.trim().is_empty())
        };
        dialogs
            .filter(is_dumb)
            .map(|node| {
                format!("what floats does not say what it is: {:?}", node.accesskit_node().id())
            })
            .collect()
    }

    /// Checks that every stop of Tab has a name.
    fn stops_without_a_name(&self) -> Vec<String> {
        let said = |node: &egui_kittest::Node<'_>| {
            let node = node.accesskit_node();
            node.label().or_else(|| node.value()).is_some_and(|said| !said.trim().is_empty())
        };
        let stops = self.harness.get_all_by(|node| node.data().supports_action(Action::Focus));
        stops
            .filter(|node| !said(node))
            .map(|node| {
                format!(
                    "Tab stops at {:?} without a name at {:?}",
                    node.accesskit_node().role(),
                    node.rect()
                )
            })
            .collect()
    }

    /// Checks that no text of a view ends in "…" for lack of room or is cut by the edge of its
    /// pane. Names may be long; those of this case are not.
    pub(crate) fn reads_whole(&self, view: &str) {
        let mut cut = Vec::new();
        for clipped in &self.harness.output().shapes {
            each(&clipped.shape, &mut |shape| {
                let Shape::Text(text) = shape else { return };
                let rect = text.visual_bounding_rect();
                let is_seen = clipped.clip_rect.y_range().contains(rect.center().y)
                    && !text.galley.text().trim().is_empty();
                let is_cut = rect.left() < clipped.clip_rect.left() - 1.0
                    || rect.right() > clipped.clip_rect.right() + 1.0;
                if is_seen && (text.galley.elided || is_cut) {
                    cut.push(format!(
                        "{:?} at {rect:?} in {:?}",
                        text.galley.text(),
                        clipped.clip_rect
                    ));
                }
            });
        }
        assert!(cut.is_empty(), "{view}:\n{}", cut.join("\n"));
    }

    fn targets(&self) -> Vec<Target> {
        let can = |node: &egui_kittest::Node<'_>| {
            let data = node.accesskit_node();
            // Of words that can be marked, nothing happens.
            let is_pressed =
                data.data().supports_action(Action::Click) && data.role() != Role::Label;
            // Nor is what a screen reader is not told of, which the pointer alone uses.
            !data.is_hidden() && is_pressed
                || matches!(data.role(), Role::TextInput | Role::PasswordInput)
        };
        let target = |node: egui_kittest::Node<'_>| Target {
            role: node.accesskit_node().role(),
            name: node.accesskit_node().label().unwrap_or_default(),
            rect: node.rect(),
        };
        self.harness.get_all_by(|_| true).filter(can).map(target).collect()
    }
}

fn badly_named(targets: &[Target], same: &[&str]) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for target in
        targets.iter().filter(|target| !same.iter().any(|same| target.name.starts_with(same)))
    {
        *seen.entry(format!("{:?} {:?}", target.role, target.name)).or_default() += 1;
    }
    let unnamed = targets
        .iter()
        .filter(|target| target.name.trim().is_empty())
        .map(|target| format!("without a name: {target:?}"));
    let alike = seen
        .into_iter()
        .filter(|(_, count)| *count > 1)
        .map(|(name, count)| format!("{count} are called {name}"));
    unnamed.chain(alike).collect()
}

fn too_small(targets: &[Target]) -> Vec<String> {
    // A rounding of half a pixel is none of the size.
    let is_small = |target: &&Target| {
        target.rect.width() + 0.5 < TARGET || target.rect.height() + 0.5 < TARGET
    };
    targets
        .iter()
        .filter(is_small)
        .map(|target| format!("too small: {target:?} {:?}", target.rect.size()))
        .collect()
}

/// Returns the stops at which Tab goes back within a line.
fn backwards(targets: &[Target]) -> Vec<String> {
    let is_beside = |a: &Rect, b: &Rect| {
        a.top() < b.center().y
            && b.center().y < a.bottom()
            && b.top() < a.center().y
            && a.center().y < b.bottom()
    };
    let pairs = targets.iter().zip(targets.iter().skip(1));
    let back =
        pairs.filter(|(a, b)| is_beside(&a.rect, &b.rect) && b.rect.right() <= a.rect.left());
    back.map(|(a, b)| format!("Tab goes back from {:?} to {:?}", a.name, b.name)).collect()
}

/// Counts the pieces of text, and those whose colour is too close to what was painted under
/// them. Faded text is of disabled widgets and does not count.
fn read(shapes: &[egui::epaint::ClippedShape]) -> (usize, Vec<String>) {
    let mut fills: Vec<(Rect, Color32)> = Vec::new();
    let mut count = 0;
    let mut bad = Vec::new();
    for clipped in shapes {
        each(&clipped.shape, &mut |shape| match shape {
            Shape::Rect(shape) if shape.fill.is_opaque() => {
                fills.push((shape.rect.intersect(clipped.clip_rect), shape.fill));
            }
            Shape::Text(text) => {
                for (words, ink, rect) in inks(text) {
                    let ground = fills
                        .iter()
                        .rev()
                        .find(|(fill, _)| fill.contains(rect.center()))
                        .map(|(_, fill)| *fill);
                    let Some(ground) = ground
                        .filter(|_| ink.is_opaque() && clipped.clip_rect.contains(rect.center()))
                    else {
                        continue;
                    };
                    count += 1;
                    let least = if words.chars().all(is_icon) { ICONS } else { WORDS };
                    if contrast(ink, ground) < least {
                        bad.push(format!(
                            "{words:?}: {ink:?} on {ground:?} has {:.2}",
                            contrast(ink, ground)
                        ));
                    }
                }
            }
            _ => {}
        });
    }
    (count, bad)
}

/// Returns true for icons, which are in Unicode's private use area.
fn is_icon(glyph: char) -> bool {
    ('\u{e000}'..='\u{f8ff}').contains(&glyph)
}

/// Walks shapes in the order of painting.
pub(crate) fn each<'a>(shape: &'a Shape, then: &mut impl FnMut(&'a Shape)) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| each(shape, then)),
        shape => then(shape),
    }
}

/// The pieces of a text with their colours and places; what is a blank has none.
fn inks(text: &TextShape) -> Vec<(String, Color32, Rect)> {
    let mut inks: Vec<(String, Color32, Rect)> = Vec::new();
    for row in &text.galley.rows {
        for glyph in row.glyphs.iter().filter(|glyph| !glyph.chr.is_whitespace()) {
            let Some(vertex) = row.visuals.mesh.vertices.get(glyph.first_vertex as usize) else {
                continue;
            };
            let color = match (text.override_text_color, vertex.color) {
                (Some(color), _) => color,
                (None, Color32::PLACEHOLDER) => text.fallback_color,
                (None, color) => color,
            };
            let color = color.gamma_multiply(text.opacity_factor);
            let rect = glyph.logical_rect().translate(text.pos.to_vec2() + row.pos.to_vec2());
            match inks.last_mut() {
                Some((words, ink, whole)) if *ink == color => {
                    words.push(glyph.chr);
                    if whole.y_range() == rect.y_range() {
                        *whole = whole.union(rect);
                    }
                }
                _ => inks.push((glyph.chr.to_string(), color, rect)),
            }
        }
    }
    inks
}

fn luminance(color: Color32) -> f64 {
    let part = |c: u8| {
        let c = f64::from(c) / 255.0;
        if c <= 0.04045 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * part(color.r()) + 0.7152 * part(color.g()) + 0.0722 * part(color.b())
}

fn contrast(a: Color32, b: Color32) -> f64 {
    let (a, b) = (luminance(a), luminance(b));
    (a.max(b) + 0.05) / (a.min(b) + 0.05)
}
