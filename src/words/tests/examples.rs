//! One value of every variant that has a sentence.

use super::super::*;
use crate::domain::casefile::{CaseFileError, Wanted};
use crate::domain::failure::{AddressPart, CertificateFault, Failure, S3Refusal, UploadFault};
use crate::domain::finding::Problem;
use crate::domain::hidden::Hidden;
use crate::domain::intake::{FileProblem, SlotKey};
use crate::domain::link::Environment;
use crate::domain::progress::{FileProgress, FileState, Phase};
use crate::domain::receipt::Proof;
use crate::domain::ticket::Mismatch;
use crate::engine::message::{CaseFault, Damage, KeyFault, SecretLocation, VaultFault};

pub(super) fn label() -> String {
    "Company name".to_owned()
}

pub(super) fn reference() -> String {
    "company_1".to_owned()
}

pub(super) fn problems() -> Vec<Problem> {
    let message = String::new;
    let mut all = vec![
        Problem::NothingToSend,
        Problem::FormTooLarge { limit: 10_000 },
        Problem::Rejected { label: "Name".into(), message: Hidden("it is too long".into()) },
        Problem::ReferenceEmpty,
        Problem::ReferenceIsRoot,
        Problem::ReferenceTwice { reference: reference() },
        Problem::RelationEndUnknown { reference: reference() },
        Problem::RelationFromRoot,
        Problem::RelationToItself { reference: reference() },
        Problem::RelationTwice,
        Problem::Cycle { references: vec![reference(), "company_2".into()] },
        Problem::RoleEmpty,
        Problem::PercentNotANumber,
        Problem::PercentOutOfRange,
        Problem::OwnershipAbove100 { reference: reference(), total: "120".into() },
        Problem::IndirectDiffers { declared: "30".into(), given: "24".into() },
        Problem::NobodyThere,
        Problem::NobodyAtTop,
        Problem::NotConnected { reference: reference() },
        Problem::Unseen { label: label(), code: 0x200b },
        Problem::Unseen { label: String::new(), code: 0x200b },
        Problem::UnseenName { field: "ke\0y".into() },
        Problem::Untidy { label: label() },
        Problem::NumberOutOfRange { label: label() },
        Problem::MinusZero { label: label() },
        Problem::MinusZero { label: String::new() },
        Problem::LastNameMissing { label: label() },
        Problem::Required { label: label(), message: message() },
        Problem::NotText { label: label() },
        Problem::NotANumber { label: label() },
        Problem::NotADate { label: label() },
        Problem::TwoDays { label: label() },
        Problem::NotYesOrNo { label: label() },
        Problem::NotAList { label: label() },
        Problem::NotAFile { label: label() },
        Problem::FileInList { label: label() },
        Problem::NotAChoice { label: label() },
        Problem::Pattern { label: label(), message: message() },
        Problem::TooLong { label: label(), limit: 120, message: message() },
        Problem::DateOutside {
            label: label(),
            first: Some("1900-01-01".into()),
            last: Some("2026-11-21".into()),
        },
        Problem::DateOutside { label: label(), first: Some("1900-01-01".into()), last: None },
        Problem::DateOutside { label: label(), first: None, last: Some("2026-11-21".into()) },
        Problem::Age { label: label(), least: Some(18), most: Some(65), message: message() },
        Problem::Age { label: label(), least: Some(18), most: None, message: message() },
        Problem::Age { label: label(), least: None, most: Some(65), message: message() },
        Problem::Count { label: label(), least: Some(1), most: Some(3), message: message() },
        Problem::Count { label: label(), least: Some(1), most: None, message: message() },
        Problem::Count { label: label(), least: None, most: Some(3), message: message() },
        Problem::NotEntries { label: label() },
        Problem::EntryEmpty { label: label() },
        Problem::ReservedName { field: "reference".into() },
        Problem::ReservedName { field: " ".into() },
    ];
    all.extend(
        file_problems().into_iter().map(|problem| Problem::File { label: label(), problem }),
    );
    all
}

pub(super) fn file_problems() -> Vec<FileProblem> {
    vec![
        FileProblem::NotRead,
        FileProblem::NotFound,
        FileProblem::IsFolder,
        FileProblem::NotRegular,
        FileProblem::NoPermission,
        FileProblem::Empty,
        FileProblem::TooLarge { bytes: 20_000_000, limit: 15_728_640 },
        FileProblem::WrongEnding { accept: vec![".pdf".into(), ".jpg".into()] },
        FileProblem::OwnRule { message: "The document is too large.".into() },
        FileProblem::NearLimit { bytes: 15_100_000 },
        FileProblem::NotWhatItSays { actual: "PNG" },
        FileProblem::NotWhatItSays { actual: "" },
        FileProblem::Unreadable,
        FileProblem::Changed,
        FileProblem::TooLate,
        FileProblem::Locked,
        FileProblem::CopyGone,
        FileProblem::CopyDamaged,
        FileProblem::NoRoom,
        FileProblem::NotKept,
        FileProblem::NeedsPassword,
        FileProblem::NeedsCertificate,
        FileProblem::TooSmall { bytes: 10, limit: 1_000 },
    ]
}

pub(super) fn case_faults() -> Vec<CaseFault> {
    let place = || "entities[1]".to_owned();
    let mut all =
        vec![CaseFault::File(FileProblem::NotFound), CaseFault::DiskFull, CaseFault::NotWritten];
    let mut contents = vec![
        CaseFileError::NotUtf8,
        CaseFileError::NotJson { line: 3, column: 4 },
        CaseFileError::DuplicateKey { key: "title".into(), line: 3 },
        CaseFileError::NotACaseFile,
        CaseFileError::NewerVersion { found: "2".into() },
        CaseFileError::UnknownKey { place: String::new(), key: "x".into() },
        CaseFileError::MissingKey { place: place(), key: "reference" },
    ];
    for wanted in [
        Wanted::Text,
        Wanted::Object,
        Wanted::List,
        Wanted::EntityKind,
        Wanted::Number,
        Wanted::Flag,
        Wanted::FieldValue,
    ] {
        contents.push(CaseFileError::WrongKind { place: place(), wanted });
    }
    all.extend(contents.into_iter().map(CaseFault::Content));
    all
}

pub(super) fn mismatches() -> Vec<Mismatch> {
    let slot = || SlotKey::new(Some(reference()), "id_document");
    vec![
        Mismatch::Unknown { slot: SlotKey::new(None, "x") },
        Mismatch::Missing { slot: slot() },
        Mismatch::Twice { slot: slot() },
        Mismatch::Unsendable { slot: slot() },
    ]
}

pub(super) fn failures() -> Vec<Failure> {
    let message = || Hidden("Field x is wrong".to_owned());
    let mut all = vec![
        Failure::CannotReach,
        Failure::OutcomeUnknown,
        Failure::Undecided,
        Failure::AcceptedUndecided,
        Failure::LinkExpired,
        Failure::Rejected { message: message(), code: "invalid_request_body".into() },
        Failure::FinishedWithoutFiles,
        Failure::AlreadyFinished,
        Failure::OtherStep,
        Failure::NotSpektr,
        Failure::Redirected,
        Failure::RefusedHost { host: "files.example".into(), part: AddressPart::Host },
        Failure::UnexpectedStatus { status: 403, message: Hidden(String::new()) },
        Failure::ServerFailed { status: 503 },
        Failure::StillRunning,
        Failure::Unreadable,
        Failure::ProcessFailed { message: message() },
        Failure::FilesNeeded { count: 1 },
        Failure::FilesNeeded { count: 2 },
        Failure::FilesPaused,
        Failure::FormRefused { code: "MalformedPOSTRequest".into() },
        Failure::JournalFailed,
        Failure::JournalNotOurs,
        Failure::DocumentsChanged { slots: vec![SlotKey::new(Some("acme".into()), "id_document")] },
        Failure::NothingToReplace,
        Failure::ChangedSinceSent,
        Failure::InUse,
        Failure::JournalUnreadable,
        Failure::RefusedApi,
        Failure::BusyUntil { at: 1_795_953_600 },
        Failure::BusyUntil { at: i64::MAX },
        Failure::StorageBusyUntil { at: 1_795_953_600 },
        Failure::StorageBusyUntil { at: i64::MAX },
        Failure::DocumentUnchanged,
        Failure::JournalDenied,
        Failure::KeptOpen,
        Failure::RefusedHost {
            host: "files.example".into(),
            part: AddressPart::Scheme("ftp".into()),
        },
        Failure::RefusedHost { host: "files.example".into(), part: AddressPart::Port(8443) },
        Failure::RefusedHost { host: "files.example".into(), part: AddressPart::User },
        Failure::RefusedHost { host: String::new(), part: AddressPart::Form },
        Failure::Certificate { fault: CertificateFault::NotTrusted, now: 1 },
        Failure::Certificate { fault: CertificateFault::OtherName, now: 1 },
        Failure::Certificate { fault: CertificateFault::Ended { ended_at: Some(1) }, now: 2 },
        Failure::Certificate { fault: CertificateFault::Ended { ended_at: None }, now: 2 },
        Failure::ClockWrong { fault: CertificateFault::NotYetValid { begins_at: Some(2) }, now: 1 },
        Failure::ClockWrong { fault: CertificateFault::Ended { ended_at: Some(1) }, now: 2 },
        Failure::ClockWrong { fault: CertificateFault::NotYetValid { begins_at: None }, now: 1 },
        Failure::Cancelled,
    ];
    all.extend(mismatches().into_iter().map(Failure::ContractBroken));
    all
}

pub(super) fn refusal(status: u16, code: &str, message: &str) -> UploadFault {
    let (code, message) = (code.to_owned(), Hidden(message.to_owned()));
    UploadFault::Refused(S3Refusal {
        status,
        code,
        message,
        request_id: String::new(),
        retry_after_secs: None,
    })
}

pub(super) fn upload_faults() -> Vec<UploadFault> {
    vec![
        UploadFault::Unreachable,
        UploadFault::Reset,
        UploadFault::Stalled,
        UploadFault::AnswerLost,
        UploadFault::Redirected,
        UploadFault::WrongDigest,
        UploadFault::Certificate(CertificateFault::NotTrusted),
        UploadFault::Local(FileProblem::Changed),
        refusal(400, "EntityTooLarge", ""),
        refusal(400, "EntityTooSmall", ""),
        refusal(403, "AccessDenied", "Invalid according to Policy: Policy expired."),
        refusal(403, "AccessDenied", "Policy Condition failed: [\"eq\"]"),
        refusal(400, "MalformedPOSTRequest", ""),
        refusal(400, "IncompleteBody", ""),
        refusal(503, "SlowDown", ""),
        refusal(500, "InternalError", ""),
        refusal(400, "", ""),
        refusal(403, "SignatureDoesNotMatch", ""),
    ]
}

pub(super) fn states() -> Vec<String> {
    let fault = || UploadFault::Reset;
    let files = [
        FileState::Waiting,
        FileState::Sending,
        FileState::Retrying { tries: 1, fault: fault() },
        FileState::NeedsPost,
        FileState::Unverified,
        FileState::Sent,
        FileState::Missing,
        FileState::Paused { fault: fault() },
        FileState::Failed { fault: fault() },
    ];
    let slot = SlotKey::new(None, "x");
    let progress = |state| FileProgress {
        slot: slot.clone(),
        file_name: Hidden(String::new()),
        total_bytes: 2_000_000,
        sent_bytes: 900,
        state,
    };
    let mut all: Vec<String> =
        files.into_iter().map(|state| file_state(&progress(state))).collect();
    all.extend(
        [
            Phase::Ready,
            Phase::Preparing,
            Phase::Submitting,
            Phase::Checking,
            Phase::Uploading,
            Phase::Confirming,
            Phase::NeedsFiles,
            Phase::NeedsDecision,
            Phase::TokenExpired,
            Phase::Rejected,
            Phase::Interrupted,
            Phase::Stopped,
            Phase::Completed,
        ]
        .map(phase),
    );
    all.extend(
        [SecretLocation::Keyring, SecretLocation::MemoryOnly, SecretLocation::KeyringLocked]
            .map(secret_location),
    );
    all.extend([Proof::Answer, Proof::StatusCheck].map(proof));
    let own = || "http://127.0.0.1:1".to_owned();
    let environments = [
        Environment::Live,
        Environment::Sandbox,
        Environment::Test,
        Environment::Practice(own()),
        Environment::Custom(own()),
    ];
    all.extend(environments.iter().map(environment));
    all
}

pub(super) fn vault_sentences() -> Vec<String> {
    let faults = [
        VaultFault::InUse,
        VaultFault::ReadOnly,
        VaultFault::DiskFull,
        VaultFault::NotWritten,
        VaultFault::NotRead,
        VaultFault::Damaged,
        VaultFault::Newer,
        VaultFault::NoSuchCase,
        VaultFault::WrongPassphrase,
        VaultFault::NotOpen,
    ];
    let keys = [
        KeyFault::NoEntry,
        KeyFault::Locked,
        KeyFault::NoKeyring,
        KeyFault::OtherKey,
        KeyFault::NotAsked,
    ]
    .map(VaultFault::Key);
    let mut all: Vec<String> = faults.into_iter().chain(keys).map(vault_fault).collect();
    for count in [1, 2] {
        let counts = Damage {
            older_entities: count,
            older_relations: count,
            lost_entities: count,
            lost_relations: count,
            ..Damage::default()
        };
        all.push(damage(&Damage { is_older: true, lost_line: true, lost_copies: true, ..counts }));
    }
    all
}
