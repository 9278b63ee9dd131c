//! Changed bytes in a closed vault: reading gives the original or a fault, never another value and
//! never a panic.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use dossier::domain::progress::CaseId;
use dossier::domain::record::Process;
use dossier::engine::message::CaseRow;
use dossier::engine::ports::{
    Cases as _, Documents as _, Journals as _, Sending as _, Settings as _, Steps as _,
};
use dossier::vault::{Opened, Vault};
use secrecy::ExposeSecret as _;

use crate::story::{self, Ring, Story};

/// Bytes that are changed, one after the other.
const FLIPS: usize = 1_200;
const WORKERS: usize = 4;

/// Everything that can be read, by its name; `None` where reading gave a fault.
type Answers = BTreeMap<String, Option<Vec<u8>>>;

#[test]
fn t14_a_changed_byte_anywhere_is_noticed_or_changes_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().join("vault");
    let vault = story::open(&root);
    let story = story::tell(&vault, folder.path());
    let done = vault
        .create(
            &story::draft(2),
            &story
                .order
                .manifest
                .files
                .iter()
                .map(|file| (file.slot.clone(), Ok(file.attachment.clone())))
                .collect(),
            false,
            6,
        )
        .expect("created");
    vault
        .complete(
            done,
            &dossier::domain::receipt::Receipt::recalled(&story::receipt(&story.order).to_text())
                .expect("a receipt"),
            7,
        )
        .expect("completed");
    let original = read(&vault, &story, done);
    assert!(original.values().all(Option::is_some), "{original:?}");
    drop(vault);
    let files: Vec<(PathBuf, Vec<u8>)> = super::files(&root)
        .into_iter()
        .filter(|path| !path.ends_with("lock"))
        .map(|path| {
            (
                path.strip_prefix(&root).expect("below").to_path_buf(),
                fs::read(&path).expect("bytes"),
            )
        })
        .collect();
    let ring = Ring::beside(&root);
    let told: usize = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..WORKERS)
            .map(|worker| {
                scope.spawn({
                    let (files, ring, story, original) = (&files, &ring, &story, &original);
                    move || flip(worker, (files, ring), story, done, original)
                })
            })
            .collect();
        workers.into_iter().map(|worker| worker.join().expect("no panic")).sum()
    });
    println!("{told} of {FLIPS} flips were noticed");
    assert!((FLIPS / 10..FLIPS).contains(&told), "{told}");
}

/// Does one worker's share of the flips, and returns how many were noticed.
fn flip(
    worker: usize,
    (files, ring): (&[(PathBuf, Vec<u8>)], &Ring),
    story: &Story,
    done: CaseId,
    original: &Answers,
) -> usize {
    let folder = tempfile::tempdir().expect("a folder");
    let mut random = 0x9E37_79B9_7F4A_7C15_u64 ^ (worker as u64 + 1);
    let mut next = move |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        usize::try_from(random >> 16).expect("64 bits") % below
    };
    let mut told = 0;
    for _ in 0..FLIPS / WORKERS {
        let root = folder.path().join("vault");
        // Documents are small beside the database: every fourth flip goes to one of them.
        let is_chosen =
            |path: &Path, only_documents: bool| !only_documents || path.starts_with("documents");
        let only_documents = next(4) == 0;
        let mut at = next(
            files
                .iter()
                .filter(|(path, _)| is_chosen(path, only_documents))
                .map(|(_, content)| content.len())
                .sum(),
        );
        let mut chosen = String::new();
        for (path, content) in files {
            let mut content = content.clone();
            if chosen.is_empty() && is_chosen(path, only_documents) {
                if at < content.len() {
                    let bit = next(8);
                    content[at] ^= 1 << bit;
                    chosen = format!("{}, byte {at}, bit {bit}", path.display());
                } else {
                    at -= content.len();
                }
            }
            fs::create_dir_all(root.join(path).parent().expect("a folder")).expect("made");
            fs::write(root.join(path), content).expect("written");
        }
        let answers = match dossier::vault::open(&root, ring) {
            Ok(Opened::Open(vault)) => read(&vault, story, done),
            Ok(Opened::Locked(_)) | Err(_) => Answers::new(),
            Ok(Opened::NotCreated(_)) => panic!("taken for nothing: {chosen}"),
        };
        for (what, answer) in &answers {
            assert!(
                answer.is_none() || original.get(what) == Some(answer),
                "{what} is another: {chosen}"
            );
        }
        told += usize::from(answers != *original);
        fs::remove_dir_all(&root).expect("removed");
    }
    told
}

fn read(vault: &Vault, story: &Story, done: CaseId) -> Answers {
    let mut answers = Answers::new();
    let mut put = |what: String, answer: Option<Vec<u8>>| drop(answers.insert(what, answer));
    let listing = vault.list().ok();
    let is_whole = |listing: &dossier::engine::message::Listing| {
        listing.missing == 0 && listing.cases.iter().all(|row| row.title.is_some())
    };
    let told =
        |row: &CaseRow| format!("{row:?} {:?}", row.title.as_ref().map(|title| title.0.clone()));
    let list = listing
        .filter(is_whole)
        .map(|listing| listing.cases.iter().map(told).collect::<String>().into_bytes());
    put("list".into(), list);
    put(
        "settings".into(),
        vault.setting("words").ok().map(|words| format!("{words:?}").into_bytes()),
    );
    for (name, id) in [("under way", story.under_way), ("draft", story.draft), ("done", done)] {
        read_case(vault, name, id, &mut put);
    }
    answers
}

/// Reads everything the vault has of one case.
fn read_case(vault: &Vault, name: &str, id: CaseId, put: &mut impl FnMut(String, Option<Vec<u8>>)) {
    let loaded = vault.load(id).ok().filter(|loaded| loaded.damage.is_none());
    if let Some(loaded) = &loaded {
        for (slot, result) in &loaded.attachments {
            let is_done = name == "done";
            let bytes = result
                .as_ref()
                .ok()
                .and_then(|attachment| vault.read(attachment).ok())
                .map(|bytes| bytes.to_vec());
            let facts = result.as_ref().ok().map(|attachment| {
                format!(
                    "{attachment:?} {} {:?}",
                    attachment.path.0.display(),
                    attachment.original_name.0
                )
                .into_bytes()
            });
            put(
                format!("{name}: document {slot:?}"),
                if is_done { Some(Vec::new()) } else { bytes },
            );
            put(format!("{name}: facts {slot:?}"), facts);
        }
        put(
            format!("{name}: documents"),
            Some(vec![u8::try_from(loaded.attachments.len()).expect("few")]),
        );
    }
    put(
        format!("{name}: answers"),
        loaded.map(|loaded| dossier::domain::casefile::write(&loaded.draft).into_bytes()),
    );
    let process = Process::of("https://elsewhere.example", &name.to_owned().into());
    let records = vault
        .open(id, dossier::domain::intake::Digest([1; 32]), process)
        .map(|(_, records)| format!("{records:?}").into_bytes());
    put(format!("{name}: journal"), records.ok());
    let frozen = vault
        .frozen(id)
        .ok()
        .filter(|frozen| frozen.as_ref().is_none_or(|frozen| frozen.link.is_some()));
    let text = |frozen: dossier::engine::message::Frozen| {
        let link = frozen.link.as_ref().map(|link| link.token.expose_secret().to_owned());
        format!(
            "{} {:?} {} {:?} {link:?}",
            frozen.payload.text(),
            frozen.manifest,
            frozen.api_url,
            frozen.filled_by.0
        )
    };
    put(
        format!("{name}: frozen"),
        frozen.map(|frozen| format!("{:?}", frozen.map(text)).into_bytes()),
    );
    put(
        format!("{name}: receipt"),
        vault
            .receipt(id)
            .ok()
            .map(|receipt| format!("{:?}", receipt.map(|receipt| receipt.to_text())).into_bytes()),
    );
    let forms = |forms: dossier::engine::message::SavedForms| {
        let step =
            forms.step.as_ref().map(|step| format!("{} {}", step.node, step.execution.to_json()));
        let sent = |sent: &dossier::engine::message::SentStep| {
            dossier::domain::casefile::write(&sent.draft) + &sent.receipt.to_text()
        };
        let start = forms.start.as_ref().map(|start| start.body() + start.key.as_str());
        format!("{step:?} {:?} {start:?}", forms.sent.iter().map(sent).collect::<Vec<_>>())
            .into_bytes()
    };
    put(format!("{name}: forms"), vault.forms(id).ok().map(forms));
    let link = vault
        .link(id)
        .ok()
        .map(|link| format!("{:?}", link.map(|link| link.token.expose_secret().to_owned())));
    put(format!("{name}: link"), link.map(String::into_bytes));
}
