//! Copies beside a case file that know more than the index, or less.

use super::*;

const OTHER: Process = Process { link: Digest([2; 32]), ..PROCESS };
const CHANGED: Digest = Digest([9; 32]);

impl Place {
    /// Puts this into the index and beside the case.
    fn with(indexed: &[Record], copied: &[Record]) -> Self {
        let place = Self::new();
        let folder = place.root.path().join("data/journal");
        append(
            &mut Index::hold(&folder).expect("held").own(BODY, PROCESS.link).expect("a journal").0,
            indexed,
        );
        fs::write(place.case("case.json.journal"), lines(copied)).expect("written");
        place
    }

    fn copied(&self) -> String {
        fs::read_to_string(self.case("case.json.journal")).expect("text")
    }
}

/// The records with these behind them.
fn then(records: &[Record], more: &[Record]) -> Vec<Record> {
    [records, more].concat()
}

/// A later story of the same send.
fn second(more: &[Record]) -> Vec<Record> {
    then(&[frozen_at(20), Record::Intent { step: Some(1), at: 21 }], more)
}

fn frozen_at(time: i64) -> Record {
    let Record::Frozen { payload, process, files, step, .. } = frozen(BODY, PROCESS) else {
        panic!("frozen")
    };
    Record::Frozen { payload, process, files, step, at: time }
}

/// Name, records of the index and of the copy before, and then the records that are opened and
/// those of the copy.
type Row = (&'static str, Vec<Record>, Vec<Record>, Vec<Record>, Vec<Record>);

#[test]
fn a_copy_is_merged_before_unresolved_sends_are_searched() {
    let open = begun();
    let done = then(&open, &[Record::Accepted, completed()]);
    let accepted = then(&open, &[Record::Accepted]);
    let asked = then(&open, &[Record::Confirming { at: 7 }]);
    let given_up = then(&open, &[Record::GivenUp]);
    let rows: Vec<Row> = vec![
        (
            "begun here, completed there",
            open[..1].to_vec(),
            second(&[completed()]),
            then(&open[..1], &second(&[completed()])),
            second(&[completed()]),
        ),
        ("open here, completed there", open.clone(), done.clone(), done.clone(), done.clone()),
        (
            "open here, given up and completed there",
            open.clone(),
            then(&given_up, &second(&[completed()])),
            then(&open, &second(&[completed()])),
            then(&given_up, &second(&[completed()])),
        ),
        (
            "open here, further there",
            open.clone(),
            accepted.clone(),
            accepted.clone(),
            accepted.clone(),
        ),
        (
            "further here, asked there",
            accepted.clone(),
            asked.clone(),
            accepted.clone(),
            then(&asked, &accepted),
        ),
        (
            "asked here, accepted there",
            asked.clone(),
            accepted.clone(),
            then(&asked, &accepted),
            accepted.clone(),
        ),
        ("completed here, open there", done.clone(), open.clone(), done.clone(), done.clone()),
        ("completed here, nothing there", done.clone(), Vec::new(), done.clone(), done.clone()),
        (
            "given up here, open there",
            given_up.clone(),
            open.clone(),
            given_up.clone(),
            open.clone(),
        ),
        (
            "refused there",
            open.clone(),
            then(&open, &[Record::Rejected]),
            open.clone(),
            then(&then(&open, &[Record::Rejected]), &open),
        ),
    ];
    for (name, indexed, copied, opened, told) in rows {
        let place = Place::with(&indexed, &copied);
        assert_eq!(place.records("case.json"), Ok(opened.clone()), "{name}");
        assert_eq!(place.copied(), lines(&told), "{name}");
        // Nothing is added when it is opened once more.
        assert_eq!(
            (place.records("case.json"), place.copied()),
            (Ok(opened), lines(&told)),
            "{name}"
        );
    }
}

#[test]
fn by_another_link_it_counts_as_well_that_the_open_send_was_completed_elsewhere() {
    let done = then(&begun(), &[Record::Accepted, completed()]);
    let place = Place::with(&begun(), &done);
    assert_eq!(
        place.journals("case.json").open(CaseId(1), BODY, OTHER).map(|(_, records)| records),
        Ok(Vec::new())
    );
    assert_eq!(place.records("case.json"), Ok(done));
}

#[test]
fn the_index_resolves_a_send_that_is_only_in_a_copy() {
    let accepted = then(&begun(), &[Record::Accepted]);
    let finished = then(&begun(), &[Record::FinishedEarly]);
    let done = then(&accepted, &[completed()]);
    // Acknowledged, and open at all.
    let rows = [
        ("open", vec![], begun(), false, true),
        ("accepted", vec![], accepted.clone(), true, true),
        ("called finished", vec![], finished, true, true),
        ("accepted, as the index knows", accepted.clone(), begun(), true, true),
        ("completed, as the index knows", done.clone(), accepted.clone(), false, false),
        ("completed", vec![], done, false, false),
    ];
    for (name, indexed, copied, is_acknowledged, is_open) in rows {
        let place = Place::with(&indexed, &copied);
        let journals = place.journals("case.json");
        assert_eq!(
            (journals.has_acknowledged(BODY), journals.has_unresolved(None)),
            (is_acknowledged, is_open),
            "{name}"
        );
        assert!(!journals.has_acknowledged(CHANGED), "{name}: another body was not agreed to");
        assert_eq!(place.copied(), lines(&copied), "{name}: nothing is written for it");
    }
}

/// Opens it, giving up what is open.
fn giving_up(place: &Place, body: Digest, process: Process) -> Vec<Record> {
    let with = WithCopy::new(place.root.path().join("data/journal"), place.case("case.json"))
        .giving_up(true);
    JournalFiles::WithCopy(with).open(CaseId(1), body, process).expect("a journal").1
}

#[test]
fn a_send_that_was_given_up_is_reported_until_it_is_settled() {
    for (body, process) in [(BODY, PROCESS), (CHANGED, PROCESS), (BODY, OTHER)] {
        let place = Place::with(&begun(), &begun());
        let knows = |records: &[Record]| {
            Replay::of(records).has_given_up() && !Replay::of(records).is_unresolved()
        };
        assert!(knows(&giving_up(&place, body, process)));
        let again =
            |journals: JournalFiles| journals.open(CaseId(1), body, process).expect("a journal").1;
        assert!(knows(&again(place.journals("case.json"))), "also in the next run");
        assert!(
            knows(&again(JournalFiles::Folder(place.root.path().join("data/journal")))),
            "and in the window"
        );
        let (mut journal, _) = place.open("case.json").expect("a journal");
        append(&mut *journal, &second(&[Record::NotApplied]));
        drop(journal);
        assert!(
            !Replay::of(&again(place.journals("case.json"))).has_given_up(),
            "it was asked for as long as it takes"
        );
    }
    let nobodys = Place::with(&begun(), &begun());
    giving_up(&nobodys, BODY, PROCESS);
    let far = Process { link: Digest([5; 32]), ..PROCESS };
    assert_eq!(
        nobodys.journals("case.json").open(CaseId(1), CHANGED, far).map(|(_, records)| records),
        Ok(Vec::new())
    );
}

#[test]
fn an_acknowledged_send_is_given_up_only_if_its_server_is_gone() {
    let gone = Process { api: Digest([6; 32]), link: Digest([5; 32]) };
    // Given up, and offered.
    let rows: [(&str, Record, Process, bool, bool); 6] = [
        ("accepted by this link", Record::Accepted, PROCESS, false, false),
        ("called finished by this link", Record::FinishedEarly, PROCESS, false, false),
        ("accepted by another link", Record::Accepted, OTHER, true, false),
        ("called finished by another link", Record::FinishedEarly, OTHER, true, false),
        ("accepted at another place", Record::Accepted, gone, true, true),
        ("not known", Record::Confirming { at: 7 }, PROCESS, true, true),
    ];
    for (name, record, process, is_given_up, is_offered) in rows {
        let story = then(&begun(), &[record]);
        let place = Place::with(&story, &story);
        let journals = place.journals("case.json");
        assert_eq!(
            journals.open(CaseId(1), BODY, process).map(|(_, records)| records),
            Ok(story),
            "{name}"
        );
        assert_eq!(journals.can_give_up(), is_offered, "{name}");
        assert_eq!(
            !Replay::of(&giving_up(&place, BODY, process)).is_unresolved(),
            is_given_up,
            "{name}"
        );
    }
}

#[test]
fn a_send_that_was_given_up_elsewhere_is_known_where_nothing_else_is() {
    let given_up = then(&begun(), &[Record::GivenUp]);
    let knows = |indexed: &[Record]| {
        let records = Place::with(indexed, &given_up).records("case.json").expect("a journal");
        (Replay::of(&records).has_given_up(), Replay::of(&records).is_unresolved())
    };
    assert_eq!(knows(&[]), (true, false));
    assert_eq!(knows(&begun()), (false, true), "what is open here is asked about");
}

#[test]
fn an_unresolved_send_with_other_documents_than_the_completed_one_is_reported() {
    let Record::Frozen { payload, process, step, .. } = frozen(BODY, PROCESS) else {
        panic!("frozen")
    };
    let others = Record::Frozen { payload, process, files: Vec::new(), step, at: 30 };
    let done = [others, Record::Intent { step: None, at: 31 }, completed()];
    assert_eq!(Place::with(&begun(), &done).records("case.json"), Ok(begun()));
}
