//! Growth of the vault: the start of the window until its list of 100 to 10,000 cases is drawn
//! (without a screen), opening and listing alone with the share of the file that is read, and
//! saving one edit in a case of 10 and of 1,000 entities. `cargo bench --bench vault` prints
//! medians.

use std::collections::HashSet;
use std::error::Error;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::sync_channel;
use std::time::{Duration, Instant};

use dossier::app::startup;
use dossier::app::{Dossier, Native, Options};
use dossier::domain::draft::{Draft, Entity, EntityKind, ROOT, Relation};
use dossier::domain::intake::Attachments;
use dossier::domain::value::{Fields, Value};
use dossier::engine::driver::{self, Settings};
use dossier::engine::message::KeyFault;
use dossier::engine::ports::{Cases as _, DataKey, KeyStore, Ports};
use dossier::files::Disk;
use dossier::journal::JournalFiles;
use dossier::vault::{Opened, Vault, VaultHandle};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use rusqlite::Connection;
use secrecy::ExposeSecret as _;

/// Rounds of each measurement.
const ROUNDS: usize = 41;
/// Measured starts of the window.
const STARTS: usize = 11;
/// Number of cases the window lists first.
const FIRST: usize = 100;
/// Title of every case, followed by a number.
const TITLE: &str = "Onboarding of customer";
/// Entities in each listed case.
const ENTITIES: usize = 10;

fn main() -> Result<(), Box<dyn Error>> {
    let mut out = io::stdout();
    writeln!(
        out,
        "| cases | file KB | start to list ms | open and list ms | newest ms | list ms | pages read | of the file |"
    )?;
    writeln!(out, "|---:|---:|---:|---:|---:|---:|---:|---:|")?;
    let mut opened = Vec::new();
    for cases in [100, 1_000, 10_000] {
        let folder = tempfile::tempdir()?;
        let (whole, newest, list) = listing(folder.path(), cases)?;
        let start = starting(folder.path())?;
        let (bytes, read, pages) = read_for_the_list(&folder.path().join("vault.db"))?;
        let share = 100.0 * ratio(read, pages);
        writeln!(
            out,
            "| {cases} | {} | {:.1} | {:.2} | {:.2} | {:.2} | {read} | {share:.1} % |",
            bytes / 1_000,
            ms(start),
            ms(whole),
            ms(newest),
            ms(list)
        )?;
        opened.push((start, share));
    }
    writeln!(out, "\n| entities | first save ms | one edit ms |\n|---:|---:|---:|")?;
    let mut edits = Vec::new();
    for entities in [10, 1_000] {
        let folder = tempfile::tempdir()?;
        let (first, edit) = saving(folder.path(), entities)?;
        writeln!(out, "| {entities} | {:.2} | {:.3} |", ms(first), ms(edit))?;
        edits.push(edit);
    }
    let verdict = |met: bool| if met { "met" } else { "MISSED" };
    let growth = edits[1].as_secs_f64() / edits[0].as_secs_f64();
    writeln!(
        out,
        "\n- listing 10,000 cases reads < 5 % of the file: {}",
        verdict(opened[2].1 < 5.0)
    )?;
    writeln!(
        out,
        "- one edit in 1,000 entities costs ≤ 3 × that in 10: {growth:.2}, {}",
        verdict(growth <= 3.0)
    )?;
    let growth = opened[2].0.as_secs_f64() / opened[0].0.as_secs_f64();
    Ok(writeln!(
        out,
        "- start to list of 10,000 cases costs ≤ 2 × that of 100: {growth:.2}, {}",
        verdict(growth <= 2.0)
    )?)
}

/// Measures opening a vault of `count` cases and listing them, the first part of the list, and the
/// list alone.
fn listing(root: &Path, cases: usize) -> Result<(Duration, Duration, Duration), Box<dyn Error>> {
    let vault = open(root)?;
    for case in 0..cases {
        vault
            .create(&draft(case, ENTITIES), &Attachments::new(), false, 1)
            .map_err(|fault| format!("{fault:?}"))?;
    }
    drop(vault);
    let (mut wholes, mut newests, mut lists) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let (whole, list) = timed(|| {
            let vault = open(root)?;
            let (list, listing) = timed(|| vault.list());
            assert_eq!(listing.map(|listing| listing.cases.len()), Ok(cases));
            Ok::<_, Box<dyn Error>>(list)
        });
        wholes.push(whole);
        lists.push(list?);
    }
    for _ in 0..ROUNDS {
        let vault = open(root)?;
        let (newest, rows) = timed(|| vault.newest(FIRST));
        assert_eq!(rows.map(|rows| rows.len()), Ok(cases.min(FIRST)));
        newests.push(newest);
    }
    Ok((median(wholes), median(newests), median(lists)))
}

/// Measures the start of the whole program until a case of the list is drawn.
fn starting(root: &Path) -> Result<Duration, Box<dyn Error>> {
    let mut starts = Vec::new();
    for _ in 0..STARTS {
        starts.push(until_drawn(root)?);
    }
    Ok(median(starts))
}

/// Later work and the shutdown are not waited for.
#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn until_drawn(root: &Path) -> Result<Duration, Box<dyn Error>> {
    let began = Instant::now();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    let (ring, aside) =
        (Arc::new(Ring(root.join("ring"))), Arc::new(JournalFiles::Folder(root.join("aside"))));
    let vault_handle =
        Arc::new(VaultHandle::new(Some(root.to_owned()), ring, Arc::new(Disk), aside));
    let ports = Ports {
        documents: Arc::<VaultHandle>::clone(&vault_handle),
        journals: Arc::<VaultHandle>::clone(&vault_handle),
        vault: Some(vault_handle),
        ..startup::ports(JournalFiles::Folder(root.join("aside")))
    };
    let (wake, woken) = sync_channel(1);
    // A full channel means that the window is awake already.
    let waker = Arc::new(move || {
        let _awake = wake.try_send(()).is_ok();
    });
    let engine = driver::start(runtime.handle(), ports, Settings::default(), waker);
    let mut window = Harness::builder()
        .with_size(egui::vec2(1280.0, 800.0))
        .build_eframe(|cc| Dossier::new(cc, engine, Options::default(), Arc::new(Native)));
    while window.query_all_by_label_contains(TITLE).next().is_none() {
        woken.recv_timeout(Duration::from_secs(20))?;
        window.step();
    }
    let drawn = began.elapsed();
    drop(window);
    runtime.shutdown_timeout(Duration::from_secs(20));
    Ok(drawn)
}

/// Returns the size of the database in bytes, the number of pages the list is read from (including
/// interior pages and the schema page), and the number of all pages.
fn read_for_the_list(path: &Path) -> Result<(u64, usize, usize), Box<dyn Error>> {
    let connection = Connection::open(path)?;
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0));
    let whole = usize::try_from(count("PRAGMA page_count")?)?;
    let bytes = fs::metadata(path)?.len();
    let page = usize::try_from(bytes)? / whole;
    let content = fs::read(path)?;
    let root = usize::try_from(count("SELECT rootpage FROM sqlite_schema WHERE name = 'cases'")?)?;
    let mut read = HashSet::from([1]);
    walk(&content, page, root, &mut read);
    // The census has a page of its own.
    Ok((bytes, read.len() + 1, whole))
}

/// Collects every page of one tree; an interior page (type 5) names its children.
fn walk(content: &[u8], page: usize, number: usize, read: &mut HashSet<usize>) {
    read.insert(number);
    let this = &content[(number - 1) * page..number * page];
    if this[0] != 5 {
        return;
    }
    let two = |at: usize| usize::from(this[at]) << 8 | usize::from(this[at + 1]);
    let four = |at: usize| two(at) << 16 | two(at + 2);
    for cell in 0..two(3) {
        walk(content, page, four(two(12 + 2 * cell)), read);
    }
    walk(content, page, four(8), read);
}

/// Measures the first save of a case, and saving one edit in the middle of it.
fn saving(root: &Path, entities: usize) -> Result<(Duration, Duration), Box<dyn Error>> {
    let vault = open(root)?;
    let (mut draft, none) = (draft(0, entities), Attachments::new());
    let (first, id) = timed(|| vault.create(&draft, &none, false, 1));
    let id = id.map_err(|fault| format!("{fault:?}"))?;
    let mut edits = Vec::new();
    for round in 0..ROUNDS * 5 {
        draft.entities[entities / 2]
            .fields
            .set("company_name", Value::Text(format!("Edit number {round}")));
        let (edit, saved) = timed(|| vault.save(id, &draft, &none, false, 2));
        assert_eq!(saved, Ok(id));
        edits.push(edit);
    }
    Ok((first, median(edits)))
}

fn draft(case: usize, entities: usize) -> Draft {
    let entity = |at: usize| {
        let mut fields = Fields::default();
        for field in [
            "company_name",
            "registration_number",
            "country",
            "address",
            "city",
            "postal_code",
            "industry",
            "purpose",
        ] {
            fields.set(field, Value::Text(format!("{field} of company {at} in case {case}")));
        }
        fields.set("annual_revenue", Value::typed_number("5000000.10"));
        Entity { reference: format!("company_{at}"), kind: EntityKind::Company, fields }
    };
    let relation = |at: usize| Relation {
        from: format!("company_{at}"),
        to: at.checked_sub(1).map_or(ROOT.to_owned(), |below| format!("company_{below}")),
        role: "owner".to_owned(),
        ownership_percentage: Some(Value::typed_number("75")),
    };
    let (entities, relations) =
        ((0..entities).map(entity).collect(), (0..entities).map(relation).collect());
    Draft { title: format!("{TITLE} {case}"), fields: Fields::default(), entities, relations }
}

/// A keyring stored in a file.
#[derive(Debug)]
struct Ring(PathBuf);

impl KeyStore for Ring {
    fn load_key(&self, _name: &str) -> Result<DataKey, KeyFault> {
        let key = fs::read(&self.0).ok().and_then(|key| key.try_into().ok());
        key.map(|key| DataKey::new(Box::new(key))).ok_or(KeyFault::NoEntry)
    }

    fn save_key(&self, _name: &str, key: &DataKey) -> Result<(), KeyFault> {
        fs::write(&self.0, key.expose_secret()).map_err(|_| KeyFault::NoKeyring)
    }
}

fn open(root: &Path) -> Result<Vault, Box<dyn Error>> {
    match dossier::vault::open(root, &Ring(root.join("ring"))) {
        Ok(Opened::Open(vault)) => Ok(vault),
        other => Err(format!("{other:?}").into()),
    }
}

#[expect(clippy::disallowed_methods, reason = "a benchmark measures time")]
fn timed<T>(work: impl FnOnce() -> T) -> (Duration, T) {
    let began = Instant::now();
    let done = work();
    (began.elapsed(), done)
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1e3
}

#[expect(clippy::cast_precision_loss, reason = "page counts are far below 2^52")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole as f64
}
