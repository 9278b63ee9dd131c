//! Journals that are whole, torn, foreign or no files; sends that are found by what they are.

mod copies;
mod kept;

use std::fs;
use std::path::Path;

use super::*;
use crate::domain::record::FrozenFile;

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
fn records_come_back_in_order_and_the_copy_says_the_same() {
    let place = Place::new();
    let (mut journal, records) = place.open("case.json").expect("a journal");
    assert_eq!(records, []);
    append(&mut *journal, &begun());
    drop(journal);
    assert_eq!(place.records("case.json"), Ok(begun()));
    assert_eq!(fs::read_to_string(place.case("case.json.journal")).expect("text"), lines(&begun()));
}

#[test]
fn whatever_a_crash_left_of_a_record_is_dropped_and_nothing_else_is() {
    let every = [
        begun(),
        vec![
            Record::NotApplied,
            Record::GivenUp,
            Record::Rejected,
            Record::Accepted,
            Record::FinishedEarly,
            Record::Sent { file: 0, sha256: BODY, etag: Some("\"é\"".into()) },
            Record::Missing { files: vec![0] },
            Record::Confirming { at: 7 },
            Record::Replaced { file: 0, sha256: BODY, bytes: 4 },
            completed(),
        ],
    ]
    .concat();
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("journal");
    let before = lines(&begun());
    for record in &every {
        let line = serde_json::to_vec(record).expect("a line");
        for cut in 0..line.len() {
            for zeros in [0, 3] {
                let torn = [before.as_bytes(), &line[..cut], &vec![0; zeros]].concat();
                fs::write(&path, torn).expect("written");
                let (_, records) = JournalFile::open(&path).expect("a journal");
                assert_eq!(
                    (records, fs::read_to_string(&path).expect("text")),
                    (begun(), before.clone()),
                    "{record:?} cut at {cut}"
                );
            }
        }
        // Only the line's end is missing.
        fs::write(&path, [before.as_bytes(), &line].concat()).expect("written");
        let (mut journal, records) = JournalFile::open(&path).expect("a journal");
        assert_eq!(records, [begun(), vec![record.clone()]].concat());
        append(&mut journal, &[Record::Accepted]);
        drop(journal);
        assert_eq!(JournalFile::open(&path).expect("a journal").1.len(), 4, "{record:?}");
    }
}

#[test]
fn what_is_no_journal_is_refused_and_left_as_it_is() {
    let begun = lines(&begun());
    let rows: [(&str, Vec<u8>); 9] = [
        ("a line of something else", b"not a journal\n".to_vec()),
        ("a record of a newer version", b"{\"unknown\":1}\n\"accepted\"\n".to_vec()),
        ("a text without lines", b"A letter to a friend".to_vec()),
        ("bytes", vec![0xFF, 0xFE, 0x00]),
        ("zeros alone", vec![0; 40]),
        ("a journal and a letter", [begun.as_bytes(), b"A letter"].concat()),
        ("a journal and another JSON", [begun.as_bytes(), b"{\"name\":\"Jane"].concat()),
        ("a record of another shape", [begun.as_bytes(), b"{\"intent\":5"].concat()),
        ("a record with something behind it", [begun.as_bytes(), b"\"accepted\" indeed"].concat()),
    ];
    for (name, bytes) in rows {
        let place = Place::new();
        fs::write(place.case("case.json.journal"), &bytes).expect("written");
        let before = traits(&place.case("case.json.journal"));
        assert_eq!(place.records("case.json"), Err(JournalFault::Unreadable), "{name}");
        assert!(!place.journals("case.json").has_acknowledged(BODY), "{name}");
        assert_eq!(fs::read(place.case("case.json.journal")).expect("bytes"), bytes, "{name}");
        assert_eq!(traits(&place.case("case.json.journal")), before, "{name}");
    }
}

/// The time, the write protection and the mode of a file.
fn traits(path: &Path) -> (std::time::SystemTime, bool, u32) {
    let metadata = fs::metadata(path).expect("metadata");
    #[cfg(unix)]
    let mode = std::os::unix::fs::PermissionsExt::mode(&metadata.permissions());
    #[cfg(not(unix))]
    let mode = 0;
    (metadata.modified().expect("a time"), metadata.permissions().readonly(), mode)
}

#[test]
fn asking_whether_spektr_accepted_the_case_changes_nothing() {
    let place = Place::new();
    let torn = lines(&[begun(), vec![Record::Accepted]].concat()) + "{\"sent\":";
    fs::write(place.case("case.json.journal"), &torn).expect("written");
    let before = traits(&place.case("case.json.journal"));
    assert!(place.journals("case.json").has_acknowledged(BODY));
    assert_eq!(fs::read_to_string(place.case("case.json.journal")).expect("text"), torn);
    assert_eq!(traits(&place.case("case.json.journal")), before);
}

#[cfg(unix)]
#[test]
fn a_link_or_a_folder_in_its_place_is_refused_and_nothing_is_written_through_it() {
    use std::os::unix::fs::symlink;
    type Spoil = fn(&Path);
    let rows: [(&str, Spoil); 5] = [
        ("a folder", |at| fs::create_dir(at).expect("a folder")),
        ("a link to a file", |at| {
            fs::write(at.with_extension("victim"), "mine\n").expect("written");
            symlink(at.with_extension("victim"), at).expect("a link");
        }),
        ("a link to nothing", |at| symlink(at.with_extension("victim"), at).expect("a link")),
        ("a link to a folder", |at| symlink(at.parent().expect("a folder"), at).expect("a link")),
        ("a pipe", |at| {
            assert!(
                std::process::Command::new("mkfifo").arg(at).status().expect("it runs").success()
            );
        }),
    ];
    for (name, spoil) in rows {
        let place = Place::new();
        let folder = place.root.path().join("data/journal");
        fs::create_dir_all(&folder).expect("a folder");
        for at in [
            place.case("case.json.journal"),
            folder.join(format!("{}-{BODY}.journal", PROCESS.link)),
        ] {
            spoil(&at);
            assert_eq!(place.records("case.json"), Err(JournalFault::NotOurs), "{name}");
            let victim = fs::read_to_string(at.with_extension("victim")).unwrap_or_default();
            assert!(victim.is_empty() || victim == "mine\n", "{name}: {victim}");
            assert!(fs::symlink_metadata(&at).is_ok_and(|metadata| !metadata.is_file()), "{name}");
            fs::remove_file(&at).or_else(|_| fs::remove_dir(&at)).expect("removed");
        }
        assert_eq!(
            place.records("case.json"),
            Ok(Vec::new()),
            "{name}: out of the way it can be sent"
        );
    }
}

#[cfg(unix)]
#[test]
fn journals_and_their_folder_are_for_their_owner_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::new();
    fs::write(place.case("case.json.journal"), lines(&begun())).expect("written");
    fs::set_permissions(place.case("case.json.journal"), fs::Permissions::from_mode(0o644))
        .expect("changed");
    assert_eq!(place.records("case.json"), Ok(begun()));
    let folder = place.root.path().join("data/journal");
    let mode = |path: &Path| fs::metadata(path).expect("metadata").permissions().mode() & 0o777;
    assert_eq!((mode(&folder), mode(&place.case("case.json.journal"))), (0o700, 0o600));
    for entry in fs::read_dir(&folder).expect("entries") {
        assert_eq!(mode(&entry.expect("an entry").path()), 0o600);
    }
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
fn what_an_older_version_left_beside_the_case_is_continued_and_known_from_then_on() {
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
