//! Journal files that are complete, torn, foreign or not regular files.

use super::*;

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
fn other_files_are_refused_and_left_unchanged() {
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
