//! Layout of text with right-to-left letters: at the end of a frame it is laid out again, each run
//! in its own direction. egui lays a line out in one direction, that of its first letter.
//!
//! Knows nothing of any view. Measuring, selecting and copying stay egui's.

mod order;

use std::ops::Range;
use std::sync::Arc;

use egui::epaint::text::{ByteIndex, LayoutJob, LayoutSection, PlacedRow, TextWrapping};
use egui::layers::ShapeIdx;
use egui::{Align, Context, Galley, LayerId, Mesh, Plugin, Rect, Shape, Ui, pos2};
use unicode_bidi::BidiInfo;

/// Factor by which a line is widened if its words do not fit.
const WIDER: f32 = 1.05;
/// Maximum number of widenings.
const TRIES: usize = 30;

/// Lays right-to-left text out again.
#[derive(Debug)]
pub(super) struct Bidi;

impl Plugin for Bidi {
    fn debug_name(&self) -> &'static str {
        "bidi"
    }

    fn on_end_pass(&mut self, ui: &mut Ui) {
        let ctx = ui.ctx().clone();
        let mut layers: Vec<LayerId> = ctx.memory(|memory| memory.layer_ids().collect());
        layers.push(LayerId::background());
        for layer in layers {
            let turned: Vec<(usize, Shape)> = ctx.graphics(|graphics| {
                let shapes = graphics
                    .get(layer)
                    .into_iter()
                    .flat_map(egui::layers::PaintList::all_entries)
                    .enumerate();
                shapes
                    .filter(|(_, shape)| is_turned(&shape.shape))
                    .map(|(at, shape)| (at, shape.shape.clone()))
                    .collect()
            });
            for (at, mut shape) in turned {
                turn(&ctx, &mut shape);
                ctx.graphics_mut(|graphics| {
                    graphics
                        .entry(layer)
                        .mutate_shape(ShapeIdx(at), |clipped| clipped.shape = shape);
                });
            }
        }
    }
}

fn is_turned(shape: &Shape) -> bool {
    match shape {
        Shape::Vec(shapes) => shapes.iter().any(is_turned),
        Shape::Text(text) => order::is_turned(&text.galley.job.text),
        _ => false,
    }
}

fn turn(ctx: &Context, shape: &mut Shape) {
    match shape {
        Shape::Vec(shapes) => shapes.iter_mut().for_each(|shape| turn(ctx, shape)),
        Shape::Text(text) if order::is_turned(&text.galley.job.text) => {
            text.galley = Arc::new(laid_again(ctx, &text.galley));
        }
        _ => {}
    }
}

/// Returns the text with the rows of each right-to-left paragraph laid out again.
fn laid_again(ctx: &Context, galley: &Galley) -> Galley {
    let mut galley = galley.clone();
    let job = Arc::clone(&galley.job);
    let (mut first, mut start) = (0, 0);
    while let Some(rows) = galley.rows.get(first..).filter(|rows| !rows.is_empty()) {
        let count =
            rows.iter().position(|row| row.ends_with_newline).map_or(rows.len(), |at| at + 1);
        let rest = &job.text[start..];
        let end = start + rest.find('\n').filter(|_| job.break_on_newline).unwrap_or(rest.len());
        let is_cut = galley.elided && first + count == galley.rows.len();
        let width = galley.rect.width();
        if order::is_turned(&job.text[start..end]) {
            let paragraph = Paragraph { ctx, job: &job, start, text: &job.text[start..end] };
            paragraph.lay(&mut galley.rows[first..first + count], is_cut, width);
        }
        first += count;
        start = (end + 1).min(job.text.len());
    }
    galley.mesh_bounds = galley.rows.iter().fold(Rect::NOTHING, |all, row| {
        all.union(row.visuals.mesh_bounds.translate(row.pos.to_vec2()))
    });
    galley.num_vertices = galley.rows.iter().map(|row| row.visuals.mesh.vertices.len()).sum();
    galley.num_indices = galley.rows.iter().map(|row| row.visuals.mesh.indices.len()).sum();
    galley
}

struct Paragraph<'a> {
    ctx: &'a Context,
    job: &'a LayoutJob,
    /// Its offset in the text of the job, in bytes.
    start: usize,
    text: &'a str,
}

impl Paragraph<'_> {
    fn lay(&self, rows: &mut [PlacedRow], is_cut: bool, width: f32) {
        let Some(info) = order::levels(self.text) else { return };
        let lines = self.lines(rows.len(), is_cut);
        let is_right = order::is_rtl(&info) && rows.len() > 1;
        for (at, row) in rows.iter_mut().enumerate() {
            let line = lines.get(at).cloned().unwrap_or(self.text.len()..self.text.len());
            let laid = if is_cut && at + 1 == lines.len() {
                self.cut(line.start)
            } else {
                // A blank at the end of a line is invisible.
                let seen = line.start + self.text[line.clone()].trim_end().len();
                let line = if lines.len() > 1 { line.start..seen } else { line };
                self.laid(self.text, &info, line)
            };
            let Some(new) = laid.rows.first() else { continue };
            let wide = new.row.size.x;
            let x = match self.job.halign {
                Align::Min if is_right => row.pos.x + (width - wide).max(0.0),
                Align::Min => row.pos.x,
                Align::Center => row.rect().center().x - wide / 2.0,
                Align::Max => row.rect().right() - wide,
            };
            let mut fresh = (*new.row).clone();
            keep_selection(row, &mut fresh.visuals.mesh);
            *row = PlacedRow {
                pos: pos2(x, row.pos.y),
                row: Arc::new(fresh),
                ends_with_newline: row.ends_with_newline,
            };
        }
    }

    /// Breaks the paragraph into this many lines, between words, as wide as the text may be. Words
    /// that do not fit widen the lines; only the last line is cut.
    fn lines(&self, count: usize, is_cut: bool) -> Vec<Range<usize>> {
        if count == 1 {
            return std::iter::once(0..self.text.len()).collect();
        }
        let words: Vec<(usize, f32)> = self
            .text
            .split_inclusive(char::is_whitespace)
            .map(|word| (word.len(), self.wide(word)))
            .collect();
        let mut most = self.job.wrap.max_width;
        for _ in 0..TRIES {
            let lines = broken(&words, most);
            if lines.len() <= count {
                return lines;
            }
            if is_cut {
                let start = lines[count - 1].start;
                return lines
                    .into_iter()
                    .take(count - 1)
                    .chain(std::iter::once(start..self.text.len()))
                    .collect();
            }
            most *= WIDER;
        }
        broken(&words, f32::INFINITY)
    }

    /// Returns as much of the rest as fits before the ellipsis.
    fn cut(&self, from: usize) -> Arc<Galley> {
        let mark = self.job.wrap.overflow_character.map(String::from).unwrap_or_default();
        let rest = &self.text[from..];
        let ends: Vec<usize> = rest.char_indices().map(|(at, _)| at).collect();
        let with_mark = |end: usize| format!("{}{mark}", &rest[..end]);
        let fits =
            ends.partition_point(|end| self.wide(&with_mark(*end)) <= self.job.wrap.max_width);
        let cut = with_mark(ends.get(fits.saturating_sub(1)).copied().unwrap_or_default());
        let cut = Paragraph { ctx: self.ctx, job: self.job, start: self.start + from, text: &cut };
        let info = BidiInfo::new(cut.text, None);
        if info.paragraphs.is_empty() {
            cut.plain()
        } else {
            cut.laid(cut.text, &info, 0..cut.text.len())
        }
    }

    fn wide(&self, text: &str) -> f32 {
        let mut job = self.line();
        job.append(
            text,
            0.0,
            self.job.sections.first().map(|section| section.format.clone()).unwrap_or_default(),
        );
        self.ctx.fonts_mut(|fonts| fonts.layout_job(job)).size().x
    }

    fn plain(&self) -> Arc<Galley> {
        let job = self.line();
        self.ctx.fonts_mut(|fonts| fonts.layout_job(job))
    }

    /// Returns one line with its parts from left to right, each in its format.
    fn laid(&self, text: &str, info: &BidiInfo<'_>, line: Range<usize>) -> Arc<Galley> {
        let mut job = self.line();
        for part in order::parts(info, line) {
            let at = self.start + part.range.start;
            let section = self
                .job
                .sections
                .iter()
                .rfind(|section| section.byte_range.start.0 <= at)
                .or(self.job.sections.first());
            let format = section.map(|section| section.format.clone()).unwrap_or_default();
            let start = job.text.len();
            let words = text[part.range].chars();
            job.text.extend(words.map(|c| if part.is_mirrored { order::mirrored(c) } else { c }));
            // Each in a section of its own: `append` would merge those of one format and draw them
            // in one direction.
            let byte_range = ByteIndex(start)..ByteIndex(job.text.len());
            job.sections.push(LayoutSection { leading_space: 0.0, byte_range, format });
        }
        self.ctx.fonts_mut(|fonts| fonts.layout_job(job))
    }

    fn line(&self) -> LayoutJob {
        LayoutJob {
            wrap: TextWrapping::no_max_width(),
            break_on_newline: false,
            round_output_to_gui: self.job.round_output_to_gui,
            ..LayoutJob::default()
        }
    }
}

/// Breaks words of these lengths and widths into lines of at most the given width.
fn broken(words: &[(usize, f32)], most: f32) -> Vec<Range<usize>> {
    let mut lines: Vec<Range<usize>> = Vec::new();
    let (mut at, mut used) = (0, 0.0);
    for (length, wide) in words {
        match lines.last_mut() {
            Some(line) if used + wide <= most => {
                line.end = at + length;
                used += wide;
            }
            _ => {
                lines.push(at..at + length);
                used = *wide;
            }
        }
        at += length;
    }
    lines
}

/// Keeps the background painted behind the letters of a row, such as a selection.
fn keep_selection(row: &PlacedRow, fresh: &mut Mesh) {
    let visuals = &row.visuals;
    let behind =
        visuals.mesh.indices.get(visuals.glyph_index_start..).unwrap_or_default().chunks_exact(3);
    let is_behind = |corner: &u32| *corner as usize >= visuals.glyph_vertex_range.end;
    let triangles: Vec<&[u32]> =
        behind.take_while(|triangle| triangle.iter().all(is_behind)).collect();
    if triangles.is_empty() {
        return;
    }
    let mut mesh = Mesh { texture_id: fresh.texture_id, ..Mesh::default() };
    for corner in triangles.into_iter().flatten() {
        let Some(vertex) = visuals.mesh.vertices.get(*corner as usize) else { return };
        mesh.indices.push(u32::try_from(mesh.vertices.len()).unwrap_or_default());
        mesh.vertices.push(*vertex);
    }
    mesh.append(std::mem::take(fresh));
    *fresh = mesh;
}

#[cfg(test)]
mod tests {
    use egui::{Label, RawInput, RichText, vec2};

    use super::*;

    /// Returns the rows of everything painted, letter by letter in visual order, with their widths.
    fn painted(width: f32, mut content: impl FnMut(&mut Ui)) -> Vec<(String, f32)> {
        let ctx = Context::default();
        ctx.add_plugin(Bidi);
        let input = RawInput {
            screen_rect: Some(Rect::from_min_size(pos2(0.0, 0.0), vec2(width, 600.0))),
            ..RawInput::default()
        };
        let mut output = ctx.run_ui(input, |ui| content(ui));
        output.textures_delta.clear();
        let mut rows = Vec::new();
        for clipped in &output.shapes {
            if let Shape::Text(text) = &clipped.shape {
                for row in &text.galley.rows {
                    // egui repeats the letters of a right-to-left word behind it, without a width.
                    let mut glyphs: Vec<_> = row
                        .glyphs
                        .iter()
                        .filter(|glyph| glyph.advance_width > 0.0)
                        .copied()
                        .collect();
                    glyphs.sort_by(|a, b| a.pos.x.total_cmp(&b.pos.x));
                    rows.push((
                        glyphs.iter().map(|glyph| glyph.chr).collect::<String>(),
                        row.size.x,
                    ));
                }
            }
        }
        rows
    }

    #[test]
    fn a_mixed_line_is_painted_in_the_order_it_is_read_in_labels_buttons_and_boxes() {
        let (text, seen) = ("John שלום עולם (Smith)", "John םלוע םולש (Smith)");
        let mut typed = text.to_owned();
        let rows = painted(800.0, |ui| {
            ui.label(text);
            let _pressed = ui.button(text);
            ui.text_edit_singleline(&mut typed);
            ui.painter().text(
                pos2(0.0, 0.0),
                egui::Align2::LEFT_TOP,
                text,
                egui::FontId::default(),
                ui.visuals().text_color(),
            );
        });
        assert_eq!(rows.iter().filter(|(row, _)| row == seen).count(), 4, "{rows:?}");
    }

    #[test]
    fn a_paragraph_begins_in_its_first_row_and_a_cut_one_shows_its_beginning() {
        let words: Vec<String> = (0..12)
            .map(|at| format!("שלום{}", char::from_u32(0x5D0 + at).unwrap_or('א')))
            .collect();
        let text = words.join(" ");
        let turned = |word: &str| word.chars().rev().collect::<String>();
        let rows = painted(200.0, |ui| {
            ui.add(Label::new(&text).wrap());
        });
        assert!(rows.len() > 1 && rows[0].0.ends_with(&turned(&words[0])), "{rows:?}");
        assert!(
            rows.last().is_some_and(|(row, _)| row.starts_with(&turned(&words[11]))),
            "{rows:?}"
        );
        let shown: usize = rows.iter().map(|(row, _)| row.split_whitespace().count()).sum();
        assert_eq!(shown, words.len(), "{rows:?}");
        let cut = painted(200.0, |ui| {
            ui.add(Label::new(RichText::new(&text)).truncate());
        });
        assert!(
            cut[0].0.ends_with(&turned(&words[0]))
                && cut[0].0.starts_with('…')
                && cut[0].1 <= 200.0,
            "{cut:?}"
        );
    }

    #[test]
    fn what_is_read_from_left_to_right_is_left_alone() {
        let rows = painted(800.0, |ui| {
            ui.label("Søren (75 %)");
        });
        assert_eq!(rows[0].0, "Søren (75 %)");
    }
}
