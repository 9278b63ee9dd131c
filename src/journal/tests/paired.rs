//! Sends whose records are kept elsewhere as well, as the vault does.

use super::*;

/// A journal that is kept elsewhere, in memory.
#[derive(Clone, Debug, Default)]
struct Memory(std::sync::Arc<std::sync::Mutex<(Vec<Record>, bool)>>);

impl Memory {
    fn holding(records: &[Record]) -> Self {
        let memory = Self::default();
        memory.0.lock().expect("nobody panicked").0 = records.to_vec();
        memory
    }

    fn records(&self) -> Vec<Record> {
        self.0.lock().expect("nobody panicked").0.clone()
    }

    fn refuse(&self, refuses: bool) {
        self.0.lock().expect("nobody panicked").1 = refuses;
    }

    fn open(&self, journals: &JournalFiles) -> Result<OpenJournal, JournalFault> {
        let open = || Ok((Box::new(self.clone()) as Box<dyn Journal>, self.records()));
        journals.open_paired(BODY, PROCESS, &open)
    }
}

impl Journal for Memory {
    fn append(&mut self, record: &Record, _durable: bool) -> Result<(), JournalFault> {
        let mut memory = self.0.lock().expect("nobody panicked");
        if memory.1 {
            return Err(JournalFault::NotWritten);
        }
        memory.0.push(record.clone());
        Ok(())
    }
}

/// Name, records of the index and of the other place before, and then the records that are opened
/// and those of the other place.
type Row<'a> = (&'a str, &'a [Record], &'a [Record], &'a [Record], &'a [Record]);

#[test]
fn the_index_and_the_second_journal_catch_up_with_each_other() {
    let other = Process { link: Digest([2; 32]), ..PROCESS };
    let (open, done) = (begun(), [begun(), vec![Record::Accepted, completed()]].concat());
    let given_up = [begun(), vec![Record::NotApplied]].concat();
    let elsewhere = vec![frozen(BODY, other), Record::Intent { step: None, at: 6 }];
    let rows: [Row<'_>; 9] = [
        ("nothing anywhere", &[], &[], &[], &[]),
        ("kept by an older version", &[], &open, &open, &open),
        ("the index was written last", &open, &open[..1], &open, &open),
        ("the index was not written any more", &open[..1], &open, &open, &open),
        ("completed on the command line", &done, &open, &done, &done),
        ("given up on the command line", &given_up, &open, &given_up, &given_up),
        ("begun on the command line", &open, &[], &open, &[]),
        ("completed on the command line before it was kept", &done, &[], &done, &[]),
        ("open by another link", &[], &elsewhere, &elsewhere, &elsewhere),
    ];
    for (name, indexed, before, opened, after) in rows {
        let folder = tempfile::tempdir().expect("a folder");
        let journals = JournalFiles::Folder(folder.path().to_path_buf());
        append(
            &mut Index::hold(folder.path())
                .expect("held")
                .own(BODY, PROCESS.link)
                .expect("a journal")
                .0,
            indexed,
        );
        let memory = Memory::holding(before);
        let (journal, records) = memory.open(&journals).expect("a journal");
        assert_eq!((records.as_slice(), memory.records().as_slice()), (opened, after), "{name}");
        drop(journal);
        // The command line finds the same.
        assert_eq!(
            journals.open(CaseId(1), BODY, PROCESS).map(|(_, records)| records).as_deref(),
            Ok(opened),
            "{name}"
        );
    }
}

#[test]
fn a_record_is_in_both_places_or_in_neither() {
    let folder = tempfile::tempdir().expect("a folder");
    let (journals, memory) = (JournalFiles::Folder(folder.path().to_path_buf()), Memory::default());
    let (mut journal, _) = memory.open(&journals).expect("a journal");
    append(&mut *journal, &begun()[..1]);
    memory.refuse(true);
    assert_eq!(journal.append(&begun()[1], true), Err(JournalFault::NotWritten));
    memory.refuse(false);
    append(&mut *journal, &begun()[1..]);
    drop(journal);
    assert_eq!(memory.open(&journals).map(|(_, records)| records), Ok(begun()));
    assert_eq!(memory.records(), begun());
}

#[test]
fn an_answer_is_in_the_index_even_if_the_second_journal_refuses_it() {
    let digest = Digest([4; 32]);
    for record in [
        Record::Accepted,
        Record::FinishedEarly,
        Record::NotApplied,
        Record::Rejected,
        Record::Sent { file: 0, sha256: digest, etag: None },
        Record::Missing { files: vec![0] },
        completed(),
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let (journals, memory) =
            (JournalFiles::Folder(folder.path().to_path_buf()), Memory::default());
        let (mut journal, _) = memory.open(&journals).expect("a journal");
        append(&mut *journal, &begun());
        memory.refuse(true);
        assert_eq!(journal.append(&record, true), Err(JournalFault::NotWritten), "{record:?}");
        memory.refuse(false);
        drop(journal);
        // The command line finds it, and the other place gets it when it is opened again.
        let whole = [begun(), vec![record.clone()]].concat();
        assert_eq!(
            journals.open(CaseId(1), BODY, PROCESS).map(|(_, records)| records).as_ref(),
            Ok(&whole),
            "{record:?}"
        );
        assert_eq!(
            memory.open(&journals).map(|(_, records)| records).as_ref(),
            Ok(&whole),
            "{record:?}"
        );
        assert_eq!(memory.records(), whole, "{record:?}");
    }
}

#[test]
fn a_refused_intent_is_in_neither_journal() {
    for record in [
        Record::Confirming { at: 7 },
        Record::Replaced { file: 0, sha256: Digest([4; 32]), bytes: 4 },
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let (journals, memory) =
            (JournalFiles::Folder(folder.path().to_path_buf()), Memory::default());
        let (mut journal, _) = memory.open(&journals).expect("a journal");
        append(&mut *journal, &begun());
        memory.refuse(true);
        assert_eq!(journal.append(&record, true), Err(JournalFault::NotWritten), "{record:?}");
        memory.refuse(false);
        drop(journal);
        assert_eq!(memory.open(&journals).map(|(_, records)| records), Ok(begun()), "{record:?}");
    }
}

#[test]
fn a_differing_record_does_not_reopen_a_completed_send() {
    let confirming = |at| Record::Confirming { at };
    for kept in [
        vec![confirming(8)],
        vec![Record::Accepted, confirming(8)],
        vec![Record::Missing { files: vec![0] }],
    ] {
        let folder = tempfile::tempdir().expect("a folder");
        let journals = JournalFiles::Folder(folder.path().to_path_buf());
        let done =
            [begun(), vec![Record::Accepted, confirming(7), confirming(8), completed()]].concat();
        append(
            &mut Index::hold(folder.path())
                .expect("held")
                .own(BODY, PROCESS.link)
                .expect("a journal")
                .0,
            &done,
        );
        let memory = Memory::holding(&[begun(), kept.clone()].concat());
        assert_eq!(
            memory.open(&journals).map(|(_, records)| records).as_ref(),
            Ok(&done),
            "{kept:?}"
        );
        assert!(Replay::of(&memory.records()).is_completed(), "{kept:?}: {:?}", memory.records());
        assert_eq!(
            journals.open(CaseId(1), BODY, PROCESS).map(|(_, records)| records),
            Ok(done),
            "{kept:?}"
        );
    }
}
