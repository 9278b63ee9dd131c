//! The cost of conditions: validating and drawing a form of 300 fields with 60 conditions beside
//! the same fields without any; and the longest frame of a large or malformed form. `cargo bench
//! --bench form` prints medians.

use std::hint::black_box;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use dossier::app::{Dossier, Options, Picker, PracticeInfo, Purpose};
use dossier::domain::case::prove_again;
use dossier::domain::draft::{Draft, Owner};
use dossier::domain::form::Form;
use dossier::domain::form::template::Forms;
use dossier::domain::intake::Attachments;
use dossier::domain::progress::Snapshot;
use dossier::domain::step::Step;
use dossier::domain::value::Value;
use dossier::domain::visible::Visible;
use dossier::engine::message::{Command, EngineHandle, Notice, ViewId};
use egui::Event;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use jiff::Timestamp;
use secrecy::SecretString;
use serde_json::{Value as Json, json};
use tokio::sync::{mpsc, watch};

/// Number of fields, and the interval at which a field has a condition.
const FIELDS: usize = 300;
const CONDITIONS: usize = 60;
/// Rounds of validating and of drawing; forms with and without conditions alternate.
const JUDGED: usize = 301;
const DRAWN: usize = 201;
/// Upper bound of the ratio with conditions to without.
const MOST: f64 = 1.3;
/// Upper bound of a frame in milliseconds: thirty frames per second.
const FRAME_MS: f64 = 33.0;
/// Frames of each unusual form; the first of them loads it.
const ODD_FRAMES: usize = 12;

fn main() -> io::Result<()> {
    let mut out = io::stdout();
    let mut met = judging(&mut out)?;
    met &= drawing(&mut out)?;
    let verdict = |met: bool| if met { "met" } else { "MISSED" };
    let longest = odd(&mut out)?;
    writeln!(out, "\n- with conditions ≤ {MOST} times without: {}", verdict(met))?;
    writeln!(
        out,
        "- no frame of an odd form takes {FRAME_MS} ms: {longest:.1}, {}",
        verdict(longest < FRAME_MS)
    )
}

/// Loads and draws each unusual form, and returns the longest frame in milliseconds.
fn odd(out: &mut impl Write) -> io::Result<f64> {
    writeln!(out, "\n| an odd form | taken up ms | longest frame after ms |\n|---|---:|---:|")?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let mut longest = 0.0f64;
    for (name, form) in odd_forms() {
        let mut window = Window::new(&runtime);
        window.look(&form);
        for _ in 0..ODD_FRAMES {
            window.draw(false);
        }
        let ms =
            |times: &[Duration]| times.iter().max().map_or(0.0, |time| time.as_secs_f64() * 1e3);
        let (first, rest) = window.times.split_at(1);
        writeln!(out, "| {name} | {:.1} | {:.1} |", ms(first), ms(rest))?;
        longest = longest.max(ms(&window.times));
    }
    Ok(longest)
}

/// Validates at every key as the window does, and prints how many conditions were evaluated.
fn judging(out: &mut impl Write) -> io::Result<bool> {
    writeln!(
        out,
        "| judging | without µs | with µs | ratio | conditions judged |\n|---|---:|---:|---:|---:|"
    )?;
    let mut met = true;
    for (name, key) in [
        ("a field of no condition is typed into", "field_1"),
        ("a field that all conditions look at is", "field_0"),
    ] {
        let mut sides = [false, true].map(Side::new);
        for round in 0..JUDGED {
            for side in &mut sides {
                side.judge(key, round);
            }
        }
        let [without, with] = sides.each_ref().map(|side| median(&side.times).as_secs_f64() * 1e6);
        let judged = sides[1].judged / JUDGED;
        // Every condition is evaluated again here by design: reported, without a bound.
        met &= key == "field_0" || (with / without <= MOST && sides[1].judged == 0);
        writeln!(out, "| {name} | {without:.1} | {with:.1} | {:.2} | {judged} |", with / without)?;
    }
    Ok(met)
}

/// A filled-in form with or without conditions.
struct Side {
    draft: Draft,
    forms: Forms,
    visible: Visible,
    times: Vec<Duration>,
    judged: usize,
}

impl Side {
    fn new(with: bool) -> Self {
        let forms = Forms::with_step(Form::from_json(&form(with)));
        let fields = forms
            .case
            .fields()
            .iter()
            .map(|field| (field.key.clone(), Value::Text("an answer".into())))
            .collect();
        let draft = Draft { fields, ..Draft::default() };
        let documents = Attachments::new();
        let verdict =
            prove_again(&draft, &forms, &documents, Timestamp::UNIX_EPOCH, &Visible::default());
        assert!(verdict.case.is_some(), "{:?}", verdict.findings.first());
        let shown = verdict.visible.of(&Owner::Case);
        assert!((0..FIELDS).all(|at| !shown.hidden(at)), "as many fields are judged and drawn");
        let visible = Visible::clone(&verdict.visible);
        drop(verdict);
        Self { draft, forms, visible, times: Vec::new(), judged: 0 }
    }

    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    fn judge(&mut self, key: &str, round: usize) {
        self.draft.fields.set(key, Value::Text(format!("an answer {round}")));
        let documents = Attachments::new();
        let began = Instant::now();
        let verdict = prove_again(
            black_box(&self.draft),
            &self.forms,
            &documents,
            Timestamp::UNIX_EPOCH,
            &self.visible,
        );
        self.times.push(began.elapsed());
        self.judged += verdict.visible.judged();
        self.visible = Visible::clone(&verdict.visible);
    }
}

/// Draws the window when idle and while typing.
fn drawing(out: &mut impl Write) -> io::Result<bool> {
    writeln!(out, "\n| a frame | without ms | with ms | ratio |\n|---|---:|---:|---:|")?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let mut windows = [false, true].map(|with| Window::typed_into(&runtime, &form(with)));
    let mut met = true;
    for (name, types) in [("at rest", false), ("while typing", true)] {
        for window in &mut windows {
            window.times.clear();
        }
        for _ in 0..DRAWN {
            for window in &mut windows {
                window.draw(types);
            }
        }
        let [without, with] =
            windows.each_ref().map(|window| median(&window.times).as_secs_f64() * 1e3);
        met &= with / without <= MOST;
        writeln!(out, "| {name} | {without:.2} | {with:.2} | {:.2} |", with / without)?;
    }
    Ok(met)
}

struct Window {
    harness: Harness<'static, Dossier>,
    times: Vec<Duration>,
    notices: mpsc::Sender<Notice>,
    /// Kept so that the channel of the engine stays open.
    _engine: (mpsc::Receiver<Command>, watch::Sender<Snapshot>),
}

#[derive(Debug)]
struct NoPicker;

impl Picker for NoPicker {
    fn pick(&self, _: &Purpose, _: &dossier::app::Wanted) -> dossier::app::Picked {
        dossier::app::Picked::Nothing
    }
}

impl Window {
    fn new(runtime: &tokio::runtime::Runtime) -> Self {
        let (commands, received) = mpsc::channel(64);
        let (notices, notice_receiver) = mpsc::channel(64);
        let (snapshot, snapshot_receiver) = watch::channel(Snapshot::default());
        let ended = runtime.spawn(async {});
        let engine =
            EngineHandle { commands, snapshot: snapshot_receiver, notices: notice_receiver, ended };
        let link = SecretString::from("http://127.0.0.1:9/form?token=practice-token".to_owned());
        let practice =
            Some(PracticeInfo { link, sample_case: PathBuf::from("case.json"), server: None });
        let mut harness =
            Harness::builder().with_size(egui::vec2(1280.0, 800.0)).build_eframe(|cc| {
                Dossier::new(
                    cc,
                    engine,
                    Options { practice, ..Options::default() },
                    Arc::new(NoPicker),
                )
            });
        harness.run_steps(2);
        Self { harness, times: Vec::new(), notices, _engine: (received, snapshot) }
    }

    /// Opens the window with the keyboard focus in the first field.
    fn typed_into(runtime: &tokio::runtime::Runtime, form: &Json) -> Self {
        let mut window = Self::new(runtime);
        window.look(form);
        window.harness.run_steps(4);
        window
            .harness
            .get_by_role_and_label(egui::Role::TextInput, "Field 0, The case itself")
            .focus();
        window.harness.run_steps(2);
        window
    }

    /// Delivers this form as spektr's answer; the next frame loads it.
    fn look(&mut self, form: &Json) {
        let execution = json!({"id": "e1", "status": "pending", "error": null, "currentStep": 1, "minStep": 1, "maxStep": 1});
        let step = Step::from_json(&json!({"node": form, "execution": execution}));
        let looked = step.map(|step| Notice::SessionFetched {
            view: ViewId(1),
            result: Ok(Box::new(step)),
            is_polling: false,
        });
        assert!(
            looked.is_some_and(|looked| self.notices.try_send(looked).is_ok()),
            "a step of a form"
        );
    }

    #[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
    fn draw(&mut self, types: bool) {
        if types {
            assert!(self.harness.ctx.egui_wants_keyboard_input(), "somewhere to type");
            self.harness.event(Event::Text("x".to_owned()));
        }
        let began = Instant::now();
        self.harness.step();
        self.times.push(began.elapsed());
    }
}

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort_unstable();
    times[times.len() / 2]
}

/// Builds the form; all fields are shown. With conditions, every fifth field has one that is true.
fn form(with: bool) -> Json {
    let field = |at: usize| {
        json!({"type": "input", "dataType": "string", "config": {"spektrDataField": format!("field_{at}"), "value": "an answer"},
            "attributes": {"label": format!("Field {at}"), "helperText": "As it stands in the register", "maxLength": 250},
            "validation": [{"type": "regex", "value": "^[\\w ]+$", "message": "Letters, digits and spaces"}]})
    };
    let every = FIELDS / CONDITIONS;
    let behind = |at: usize| {
        let left = json!({"operator": "not_equals", "type": "string", "left": "field_0", "right": "nothing"});
        let right = json!({"operator": "contains", "type": "string", "left": format!("field_{}", at - 1), "right": "answer"});
        let either = json!({"operator": "or", "type": "string", "left": left, "right": right});
        json!({"type": "conditional", "dataType": "conditional", "segment": {"groups": [{"rule": either}]}, "output": "show",
            "form": {"fields": {format!("inner_{at}"): field(at)}}})
    };
    let each = |at: usize| {
        (format!("f{at}"), if with && at % every == every - 1 { behind(at) } else { field(at) })
    };
    json!({"type": "form", "fields": Json::Object((0..FIELDS).map(each).collect())})
}

/// Returns unusually large and malformed forms.
fn odd_forms() -> Vec<(&'static str, Json)> {
    let form = |fields: Vec<Json>| {
        let fields = fields.into_iter().enumerate().map(|(at, field)| (format!("f{at}"), field));
        json!({"type": "form", "fields": Json::Object(fields.collect())})
    };
    let text = |label: &str| json!({"type": "input", "dataType": "string", "attributes": {"label": label}});
    let chosen = |count: usize| {
        let options: Vec<String> = (0..count).map(|at| format!("Choice {at}")).collect();
        json!({"type": "select", "dataType": "string", "attributes": {"label": "Many", "options": options}})
    };
    let behind = |rule: Json, inner: Json| json!({"type": "conditional", "output": "show", "segment": {"groups": [{"rule": rule}]}, "form": {"fields": {"inner": inner}}});
    let filled = |key: usize| json!({"operator": "is_not_empty", "type": "string", "left": format!("f{key}")});
    let deep = (0..100).fold(text("Inside"), |inner, _| behind(json!(7), inner));
    let runaway = json!({"type": "input", "dataType": "string", "config": {"value": format!("{}!", "a".repeat(4_000))},
        "attributes": {"label": "Runaway"}, "validation": [{"type": "regex", "value": "^(a+)+$", "message": "Letters"}]});
    let note = json!({"type": "paragraph", "dataType": "ui", "attributes": {"content": "word ".repeat(100_000)}});
    vec![
        ("5,000 fields", form((0..5_000).map(|at| text(&format!("Field {at}"))).collect())),
        (
            "2,000 conditions",
            form(
                (0..2_000).map(|at| behind(filled(at + 1), text(&format!("Field {at}")))).collect(),
            ),
        ),
        ("conditions 100 deep", form(vec![deep])),
        ("a label of 1 MB in one word", form(vec![text(&"x".repeat(1_000_000))])),
        ("a label of 1 MB in words", form(vec![text(&"word ".repeat(200_000))])),
        ("a paragraph of 500 KB", form(vec![note])),
        ("3,000 choices", form(vec![chosen(3_000)])),
        (
            "bidirectional and HTML text",
            form(vec![text("a\u{202e}b\u{200b}c<script>alert(1)</script>")]),
        ),
        ("a pattern that never ends", form(vec![runaway])),
        ("no fields at all", json!({"type": "form", "fields": null, "order": "no"})),
    ]
}
