//! Sends that are found by their link and body, with and without a copy beside the case file.

mod copies;
mod file;
mod paired;

use std::fs;
use std::path::Path;

use super::copy;
use super::file::JournalFile;
use super::index::Index;
use super::*;
use crate::domain::intake::Digest;
use crate::domain::progress::CaseId;
use crate::domain::record::{FrozenFile, Process, Record};
use crate::domain::submission::Replay;
use crate::engine::ports::{Journal, JournalFault, Journals as _, OpenJournal};

const PROCESS: Process = Process { api: Digest([7; 32]), link: Digest([8; 32]) };
const BODY: Digest = Digest([1; 32]);

/// A data folder, and a case file in another.
struct Place {
    root: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a folder");
        fs::create_dir(root.path().join("cases")).expect("a folder");
        fs::write(root.path().join("cases/case.json"), "{}").expect("written");
        Self { root }
    }

    fn case(&self, name: &str) -> std::path::PathBuf {
        self.root.path().join("cases").join(name)
    }

    fn journals(&self, case: &str) -> JournalFiles {
        JournalFiles::WithCopy(WithCopy::new(
            self.root.path().join("data/journal"),
            self.case(case),
        ))
    }

    fn open(&self, case: &str) -> Result<(Box<dyn Journal>, Vec<Record>), JournalFault> {
        self.journals(case).open(CaseId(1), BODY, PROCESS)
    }

    fn records(&self, case: &str) -> Result<Vec<Record>, JournalFault> {
        self.open(case).map(|(_, records)| records)
    }
}

fn frozen(payload: Digest, process: Process) -> Record {
    Record::Frozen {
        payload,
        process,
        files: vec![FrozenFile { sha256: Digest([3; 32]), bytes: 3 }],
        step: Some(1),
        at: 5,
    }
}

fn begun() -> Vec<Record> {
    vec![frozen(BODY, PROCESS), Record::Intent { step: Some(1), at: 6 }]
}

fn completed() -> Record {
    Record::Completed { proof: crate::domain::receipt::Proof::Answer, at: 9 }
}

fn lines(records: &[Record]) -> String {
    records.iter().map(|record| serde_json::to_string(record).expect("a line") + "\n").collect()
}

fn append(journal: &mut dyn Journal, records: &[Record]) {
    for record in records {
        journal.append(record, true).expect("written");
    }
}

#[test]
fn records_are_read_in_order_and_the_copy_has_the_same() {
    let place = Place::new();
    let (mut journal, records) = place.open("case.json").expect("a journal");
    assert_eq!(records, []);
    append(&mut *journal, &begun());
    drop(journal);
    assert_eq!(place.records("case.json"), Ok(begun()));
    assert_eq!(fs::read_to_string(place.case("case.json.journal")).expect("text"), lines(&begun()));
}

#[test]
fn s17_a_second_process_finds_it_in_use() {
    let place = Place::new();
    fs::copy(place.case("case.json"), place.case("renamed.json")).expect("copied");
    let _held = place.open("case.json").expect("a journal");
    for name in ["case.json", "renamed.json"] {
        assert_eq!(place.records(name), Err(JournalFault::InUse), "{name}");
    }
}

#[test]
fn an_open_send_is_found_whatever_its_case_file_is_called() {
    let place = Place::new();
    let (mut journal, _) = place.open("case.json").expect("a journal");
    append(&mut *journal, &begun());
    drop(journal);
    fs::copy(place.case("case.json"), place.case("copied.json")).expect("copied");
    fs::hard_link(place.case("case.json"), place.case("linked.json")).expect("linked");
    let mut names = vec!["copied.json", "linked.json", "case.json"];
    if cfg!(unix) {
        #[cfg(unix)]
        std::os::unix::fs::symlink(place.case("case.json"), place.case("pointed.json"))
            .expect("linked");
        names.push("pointed.json");
    }
    for name in &names {
        assert_eq!(place.records(name), Ok(begun()), "{name}");
        // The copy beside each tells the whole story.
        let beside = if *name == "pointed.json" { "case.json" } else { name };
        assert_eq!(
            fs::read_to_string(place.case(&format!("{beside}.journal"))).expect("text"),
            lines(&begun()),
            "{name}"
        );
    }
    fs::rename(place.case("case.json"), place.case("renamed.json")).expect("renamed");
    let (mut journal, records) = place.open("renamed.json").expect("a journal");
    assert_eq!(records, begun());
    append(&mut *journal, &[Record::Accepted, completed()]);
    drop(journal);
    // Completed under one name, it is completed under each.
    for name in ["copied.json", "linked.json", "renamed.json"] {
        assert!(Replay::of(&place.records(name).expect("records")).is_completed(), "{name}");
    }
}

#[test]
fn a_journal_of_an_older_version_is_continued_and_indexed() {
    let other = Process { link: Digest([2; 32]), ..PROCESS };
    let rows = [
        ("the same", begun(), true),
        (
            "another body",
            vec![frozen(Digest([9; 32]), PROCESS), Record::Intent { step: None, at: 6 }],
            true,
        ),
        ("another link", vec![frozen(BODY, other), Record::Intent { step: None, at: 6 }], true),
        ("the same, completed", [begun(), vec![completed()]].concat(), true),
        (
            "another, completed",
            vec![frozen(Digest([9; 32]), other), Record::Intent { step: None, at: 6 }, completed()],
            false,
        ),
        ("rejected", [begun(), vec![Record::Rejected]].concat(), false),
    ];
    for (name, records, counts) in rows {
        let place = Place::new();
        fs::write(place.case("case.json.journal"), lines(&records)).expect("written");
        let expected = if counts { records.clone() } else { Vec::new() };
        assert_eq!(place.records("case.json"), Ok(expected.clone()), "{name}");
        assert_eq!(
            fs::read_to_string(place.case("case.json.journal")).expect("text"),
            lines(&records),
            "{name}"
        );
        // Known by what it is, also without the file.
        fs::rename(place.case("case.json"), place.case("moved.json")).expect("renamed");
        assert_eq!(place.records("moved.json"), Ok(expected), "{name}");
    }
}

#[test]
fn a_copy_that_was_left_behind_says_nothing_against_the_index() {
    let place = Place::new();
    let (mut journal, _) = place.open("case.json").expect("a journal");
    append(&mut *journal, &begun());
    let early = fs::read(place.case("case.json.journal")).expect("bytes");
    append(&mut *journal, &[Record::Accepted, completed()]);
    drop(journal);
    fs::write(place.case("case.json.journal"), early).expect("written");
    assert!(Replay::of(&place.records("case.json").expect("records")).is_completed());
    // And for another send of the same file it is no obstacle.
    let elsewhere = place.journals("case.json").open(
        CaseId(1),
        Digest([4; 32]),
        Process { link: Digest([5; 32]), ..PROCESS },
    );
    assert_eq!(elsewhere.map(|(_, records)| records.len()), Ok(0));
}

#[test]
fn g3_an_unsettled_send_is_found_by_its_link_and_by_its_body() {
    let folder = tempfile::tempdir().expect("a folder");
    let journals = JournalFiles::Folder(folder.path().to_path_buf());
    let open = |body: u8, link: u8| {
        let process = Process { link: Digest([link; 32]), ..PROCESS };
        journals.open(CaseId(1), Digest([body; 32]), process).map(|(_, records)| records.len())
    };
    {
        let (mut journal, _) = journals
            .open(CaseId(1), Digest([1; 32]), Process { link: Digest([1; 32]), ..PROCESS })
            .expect("a journal");
        journal.append(&Record::Intent { step: None, at: 5 }, true).expect("written");
    }
    assert_eq!((open(1, 1), open(2, 1), open(1, 2)), (Ok(1), Ok(1), Ok(1)));
    assert_eq!(open(2, 2), Ok(0), "another case on another link is none of its business");
}

#[test]
fn an_old_copy_reopens_no_send_that_another_one_followed() {
    let second = vec![frozen(BODY, PROCESS), Record::Intent { step: Some(2), at: 20 }];
    let endings = [
        [begun(), vec![completed()]].concat(),
        [begun(), vec![Record::Rejected]].concat(),
        [begun(), vec![Record::NotApplied]].concat(),
    ];
    for (first, last) in
        endings.iter().flat_map(|first| [Record::Rejected, completed()].map(|last| (first, last)))
    {
        for told in 1..=first.len() {
            let place = Place::new();
            let (mut journal, _) = place.open("case.json").expect("a journal");
            let whole = [first.clone(), second.clone(), vec![last.clone()]].concat();
            append(&mut *journal, &whole);
            drop(journal);
            fs::write(place.case("case.json.journal"), lines(&first[..told])).expect("written");
            assert_eq!(place.records("case.json"), Ok(whole), "{told} of {first:?}, then {last:?}");
        }
    }
}

#[test]
fn a_copy_that_cannot_be_written_any_more_stops_nothing_and_is_told() {
    let place = Place::new();
    let index = place.root.path().join("journal");
    let (mut copy, _) = JournalFile::open(&place.case("case.json.journal")).expect("a journal");
    append(&mut copy, &begun()[..1]);
    copy.spoil();
    let told = std::sync::Arc::default();
    let mut copied = copy::Copied::new(
        JournalFile::open(&index).expect("a journal").0,
        copy::ReadableCopy::new(Ok(Some(copy)), &told),
    );
    let story = [begun(), vec![Record::Accepted, completed()]].concat();
    append(&mut copied, &story);
    drop(copied);
    assert_eq!(told.get(), Some(&JournalFault::NotWritten));
    assert_eq!(JournalFile::open(&index).expect("a journal").1, story);
}

#[test]
fn a_story_that_has_ended_is_in_nobodys_way() {
    for last in [completed(), Record::Rejected] {
        let place = Place::new();
        let (mut held, _) = place.open("case.json").expect("a journal");
        append(&mut *held, &begun());
        assert_eq!(place.records("case.json"), Err(JournalFault::InUse));
        append(&mut *held, &[last]);
        assert_eq!(place.records("case.json").map(|records| records.len()), Ok(3));
        let (mut other, _) = place.open("case.json").expect("a journal");
        append(&mut *other, &begun());
        assert_eq!(
            held.append(&Record::Accepted, true),
            Err(JournalFault::InUse),
            "another goes on with it"
        );
        drop(other);
        assert_eq!(
            held.append(&Record::Accepted, true),
            Err(JournalFault::InUse),
            "another went on with it"
        );
    }
}
