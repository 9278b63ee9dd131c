//! Previews of documents: orientation, page counts, encryption, warnings, and documents that need
//! too much memory or time.
//!
//! Knows nothing of how a document is drawn. Every document is generated here and contains only the
//! text SAMPLE.

#![expect(clippy::unwrap_used, reason = "a test stops at the first step that fails")]
#![expect(clippy::disallowed_methods, reason = "the time for a decompression bomb is measured")]

mod corpus;
mod samples;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use bytes::Bytes;
use corpus::{Ends, Stranger};
use dossier::domain::intake::{FileProblem, Sniffed};
use dossier::engine::message::{Preview, PreviewFault, PreviewRequest, PreviewWarning};
use dossier::engine::ports::{Documents, Previewer as _};
use dossier::files::{Disk, VerifiedReread, Viewer};
use dossier::words;

use crate::pdf;

/// The most time for a document: its deadline and some overhead.
const LONGEST: Duration = Duration::from_secs(10);
const SMALL: PreviewRequest = PreviewRequest { page: 0, side: 240 };

fn drawn(document: Vec<u8>, sniffed: Sniffed) -> Preview {
    Viewer::default().preview(&Bytes::from(document), sniffed, SMALL)
}

fn size(preview: &Preview) -> (usize, usize) {
    let picture = preview.picture.as_ref().unwrap();
    assert_eq!(picture.rgba.len(), picture.width * picture.height * 4);
    (picture.width, picture.height)
}

#[test]
fn photos_and_scans_are_drawn_small() {
    for (sniffed, format) in [
        (Sniffed::Png, image::ImageFormat::Png),
        (Sniffed::Jpeg, image::ImageFormat::Jpeg),
        (Sniffed::Tiff, image::ImageFormat::Tiff),
        (Sniffed::Webp, image::ImageFormat::WebP),
    ] {
        let preview = drawn(samples::photo(1_600, 1_000, format), sniffed);
        assert_eq!(size(&preview), (240, 150), "{sniffed:?}");
        assert!(preview.warnings.is_empty(), "{sniffed:?}: {:?}", preview.warnings);
    }
}

#[test]
fn a_photo_is_shown_upright_however_the_camera_was_held() {
    // The EXIF orientation, the position of the first stored corner, and true if width and height
    // are exchanged.
    let rows = [
        (1, (0, 0), false),
        (2, (1, 0), false),
        (3, (1, 1), false),
        (4, (0, 1), false),
        (5, (0, 0), true),
        (6, (1, 0), true),
        (7, (1, 1), true),
        (8, (0, 1), true),
    ];
    let photo = samples::dark_corner(1_600, 1_000);
    for (orientation, (right, down), is_turned) in rows {
        let preview = drawn(corpus::with_orientation(&photo, orientation), Sniffed::Jpeg);
        let (width, height) = size(&preview);
        assert_eq!(
            (width, height),
            if is_turned { (150, 240) } else { (240, 150) },
            "{orientation}"
        );
        let picture = preview.picture.unwrap();
        let brightness = |x: usize, y: usize| picture.rgba[(y * width + x) * 4];
        for (x, y) in [(0, 0), (1, 0), (0, 1), (1, 1)] {
            let at = (if x == 0 { 10 } else { width - 10 }, if y == 0 { 10 } else { height - 10 });
            assert_eq!(
                brightness(at.0, at.1) < 100,
                (x, y) == (right, down),
                "{orientation}: corner {x}, {y}"
            );
        }
    }
}

#[test]
fn the_pages_of_a_pdf_are_counted_and_each_is_drawn() {
    let document = Bytes::from(pdf::pdf(&["SAMPLE one", "SAMPLE two", "SAMPLE three"]));
    let viewer = Viewer::default();
    let pages: Vec<Preview> = (0..3)
        .map(|page| viewer.preview(&document, Sniffed::Pdf, PreviewRequest { page, side: 400 }))
        .collect();
    assert!(
        pages.iter().all(|preview| preview.pages == Some(3) && preview.warnings.is_empty()),
        "{pages:?}"
    );
    assert_eq!(size(&pages[0]), (282, 400));
    assert_ne!(pages[0].picture, pages[1].picture);
    let beyond = viewer.preview(&document, Sniffed::Pdf, PreviewRequest { page: 9, side: 400 });
    assert_eq!(beyond.picture, Err(PreviewFault::Damaged));
}

#[test]
fn t12_a_pdf_that_needs_a_password_is_told_from_one_that_only_restricts() {
    let viewer = Viewer::default();
    let locked = Bytes::from(pdf::encrypted_pdf("secret"));
    assert_eq!(viewer.lock(&locked, Sniffed::Pdf), Some(PreviewFault::NeedsPassword));
    assert_eq!(
        viewer.preview(&locked, Sniffed::Pdf, SMALL).picture,
        Err(PreviewFault::NeedsPassword)
    );
    let restricted = Bytes::from(pdf::encrypted_pdf(""));
    assert_eq!(viewer.lock(&restricted, Sniffed::Pdf), None);
    let preview = viewer.preview(&restricted, Sniffed::Pdf, SMALL);
    assert_eq!(
        (preview.warnings.as_slice(), preview.picture.is_ok()),
        (&[PreviewWarning::Restricted][..], true)
    );
    let plain = Bytes::from(pdf::pdf(&["SAMPLE"]));
    assert_eq!(viewer.lock(&plain, Sniffed::Pdf), None);
    // Whose tables could take all memory is not asked.
    let absurd = [locked.as_ref(), b"<< /Columns 4000000000 >>"].concat();
    assert_eq!(viewer.lock(&Bytes::from(absurd), Sniffed::Pdf), None);
    // A document that needs a password is refused when it is reviewed.
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("scan.pdf");
    for (document, is_taken) in [(locked, false), (restricted, true), (plain, true)] {
        fs::write(&path, document).unwrap();
        for documents in [&Disk as &dyn Documents, &VerifiedReread::new()] {
            let examined = documents.examine(&path);
            assert!(
                examined.is_ok() == is_taken
                    && (is_taken || examined == Err(FileProblem::NeedsPassword)),
                "{examined:?}"
            );
        }
    }
}

#[test]
fn t12_a_pdf_that_opens_with_a_certificate_only_is_not_taken() {
    let viewer = Viewer::default();
    for handler in [
        "/Adobe.PubSec /SubFilter /adbe.pkcs7.s5",
        "/Entrust.PPKEF",
        "/MicrosoftIRMServices",
        "/Somebody.Elses",
    ] {
        let locked = Bytes::from(pdf::locked_pdf(&format!("/Filter {handler} /V 4 /Length 128")));
        assert_eq!(
            viewer.lock(&locked, Sniffed::Pdf),
            Some(PreviewFault::NeedsCertificate),
            "{handler}"
        );
        assert_eq!(
            viewer.preview(&locked, Sniffed::Pdf, SMALL).picture,
            Err(PreviewFault::NeedsCertificate),
            "{handler}"
        );
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("scan.pdf");
        fs::write(&path, locked).unwrap();
        for documents in [&Disk as &dyn Documents, &VerifiedReread::new()] {
            assert_eq!(documents.examine(&path), Err(FileProblem::NeedsCertificate), "{handler}");
        }
    }
    // How a password protects it is not known to every reader: that is no certificate.
    let strange = Bytes::from(pdf::locked_pdf("/Filter /Standard /V 99 /R 99"));
    assert_eq!(viewer.lock(&strange, Sniffed::Pdf), None);
}

/// An empty page with one annotation (4), which may be a part of a filled field (5).
fn form_pdf(annotation: &str) -> Vec<u8> {
    let objects = [
        (1, b"<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] /NeedAppearances true >> >>".to_vec()),
        (2, b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec()),
        (3, b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Annots [4 0 R] >>".to_vec()),
        (4, format!("<< /Type /Annot /Rect [50 700 500 740] {annotation} >>").into_bytes()),
        (5, b"<< /FT /Tx /V (JOHN SMITH) /Kids [4 0 R] >>".to_vec()),
    ];
    pdf::assembled(&objects, "")
}

#[test]
fn a_form_whose_fields_have_no_appearance_is_not_called_blank() {
    for (field, warnings) in [
        ("/Subtype /Widget /FT /Tx /V (JOHN SMITH)", vec![PreviewWarning::NotDrawn]),
        ("/Subtype /Widget /Parent 5 0 R", vec![PreviewWarning::NotDrawn]),
        ("/Subtype /Widget /FT /Btn /V /Yes", vec![PreviewWarning::NotDrawn]),
        ("/Subtype /FreeText /Contents (typed over it)", vec![PreviewWarning::NotDrawn]),
        ("/Subtype /Widget /FT /Tx /V ()", vec![PreviewWarning::Blank]),
        ("/Subtype /Widget /FT /Btn /V /Off", vec![PreviewWarning::Blank]),
        ("/Subtype /Widget /FT /Tx /V (JOHN SMITH) /F 2", vec![PreviewWarning::Blank]),
        ("/Subtype /Widget /Parent 4 0 R", vec![PreviewWarning::Blank]),
        ("/Subtype /Link /Contents (a link)", vec![PreviewWarning::Blank]),
    ] {
        assert_eq!(drawn(form_pdf(field), Sniffed::Pdf).warnings, warnings, "{field}");
    }
}

#[test]
fn a_blank_page_and_a_tiny_picture_are_worth_a_second_look() {
    assert_eq!(drawn(pdf::pdf(&[""]), Sniffed::Pdf).warnings, [PreviewWarning::Blank]);
    assert_eq!(
        drawn(samples::flat(1_200, 900, [250, 248, 240]), Sniffed::Png).warnings,
        [PreviewWarning::Blank]
    );
    let tiny = drawn(samples::photo(320, 200, image::ImageFormat::Png), Sniffed::Png);
    assert_eq!(tiny.warnings, [PreviewWarning::Small { width: 320, height: 200 }]);
}

#[test]
fn t12_what_is_not_what_it_says_has_no_picture_and_does_no_harm() {
    let kinds = [Sniffed::Pdf, Sniffed::Png, Sniffed::Jpeg, Sniffed::Tiff, Sniffed::Webp];
    for (name, document) in samples::nonsense() {
        for sniffed in kinds {
            let preview = drawn(document.clone(), sniffed);
            assert!(preview.picture.is_err(), "{name} as {sniffed:?}");
        }
    }
    for sniffed in [Sniffed::Heic, Sniffed::Other("exe"), Sniffed::Unknown] {
        assert_eq!(drawn(b"anything".to_vec(), sniffed).picture, Err(PreviewFault::Unknown));
    }
}

/// Returns true for a picture that is whole and not too large, and for a fault of the document.
fn is_sound(preview: &Preview) -> bool {
    match &preview.picture {
        Ok(picture) => {
            picture.width.max(picture.height) <= usize::from(SMALL.side)
                && !picture.rgba.is_empty()
                && picture.rgba.len() == picture.width * picture.height * 4
        }
        Err(fault) => *fault == PreviewFault::Damaged,
    }
}

#[test]
fn a_document_cut_or_changed_anywhere_gives_a_picture_or_a_fault() {
    let whole = pdf::pdf(&["SAMPLE one", "SAMPLE two"]);
    let photo = samples::photo(200, 120, image::ImageFormat::Jpeg);
    for (document, sniffed) in [(&whole, Sniffed::Pdf), (&photo, Sniffed::Jpeg)] {
        for at in (1..document.len()).step_by(document.len() / 24 + 1) {
            let mut changed = document.clone();
            changed[at] ^= 0x55;
            for (what, document) in [("cut", document[..at].to_vec()), ("changed", changed)] {
                let preview = drawn(document, sniffed);
                assert!(is_sound(&preview), "{sniffed:?} {what} at {at}: {preview:?}");
            }
        }
        let preview = drawn(document.clone(), sniffed);
        assert!(preview.picture.is_ok() && is_sound(&preview), "{sniffed:?}: {preview:?}");
    }
}

#[test]
fn a_preview_that_takes_too_long_is_given_up() {
    let viewer = Viewer::patient(Duration::ZERO);
    // Large, so that it is not drawn before the wait of no time begins.
    let photo = samples::photo(4_000, 3_600, image::ImageFormat::Jpeg);
    let preview = viewer.preview(&Bytes::from(photo), Sniffed::Jpeg, SMALL);
    assert_eq!(preview.picture, Err(PreviewFault::TooSlow));
}

#[test]
fn a_missing_or_silent_process_costs_only_its_own_preview() {
    let document = Bytes::from(pdf::pdf(&["SAMPLE"]));
    let nobody =
        Viewer::in_processes_of("/nowhere/dossier".into()).preview(&document, Sniffed::Pdf, SMALL);
    assert!(nobody.picture.is_ok(), "a thread draws then: {nobody:?}");
    if cfg!(unix) {
        let silent =
            Viewer::in_processes_of("/bin/false".into()).preview(&document, Sniffed::Pdf, SMALL);
        assert_eq!(silent.picture, Err(PreviewFault::TooLarge));
    }
    let here = Viewer::default().preview(&document, Sniffed::Pdf, SMALL);
    let apart = Viewer::in_processes_of(env!("CARGO_BIN_EXE_dossier").into()).preview(
        &document,
        Sniffed::Pdf,
        SMALL,
    );
    assert_eq!(apart, here, "it looks the same either way");
}

/// Each is measured in a process of its own.
#[test]
fn t12_whatever_a_stranger_sends_is_drawn_or_explained_within_bounds_and_the_next_one_is_drawn() {
    const ALONE: &str = "DOSSIER_TEST_STRANGERS";
    let strangers = corpus::all();
    assert!(strangers.len() >= 40, "{}", strangers.len());
    if std::env::var_os(ALONE).is_some() {
        let folder = tempfile::tempdir().unwrap();
        let viewer = Viewer::in_processes_of(env!("CARGO_BIN_EXE_dossier").into());
        let mut wrong = Vec::new();
        for stranger in &strangers {
            match meet(&viewer, folder.path(), stranger) {
                Ok(told) => println!("{told}"),
                Err(told) => wrong.push(told),
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        return;
    }
    let name = "previews::t12_whatever_a_stranger_sends_is_drawn_or_explained_within_bounds_and_the_next_one_is_drawn";
    let alone = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(ALONE, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&alone.stdout);
    assert!(alone.status.success(), "{said}{}", String::from_utf8_lossy(&alone.stderr));
    assert_eq!(said.matches(" kB more: ").count(), strangers.len(), "{said}");
    println!("{said}");
}

/// Has one document reviewed and drawn as the engine does, and an ordinary one behind it; tells
/// what became of it, as an error when that was wrong.
fn meet(viewer: &Viewer, folder: &Path, stranger: &Stranger) -> Result<String, String> {
    let path = folder.join(&stranger.name);
    fs::write(&path, &stranger.document).unwrap();
    let (before, began) = (mark_memory(), Instant::now());
    let drawn = Disk.examine(&path).map(|attachment| {
        let preview = viewer.preview(&Disk.read(&attachment).unwrap(), attachment.sniffed, SMALL);
        let explained = preview
            .picture
            .as_ref()
            .err()
            .map(|why| words::no_picture(*why, attachment.sniffed == Sniffed::Heic));
        let warnings = preview.warnings.iter().map(|warning| words::document_warning(*warning));
        assert!(explained.into_iter().chain(warnings).all(|sentence| !sentence.is_empty()));
        preview.picture
    });
    let (took, rise) = (began.elapsed(), risen_since(before));
    let told = format!("{}: {took:?}, {rise} kB more: {drawn:?}", stranger.name);
    let is_so = match (&stranger.ends, &drawn) {
        (Ends::Refused(problem), Err(found)) => problem == found,
        (Ends::Picture, Ok(picture)) => picture.is_ok(),
        (Ends::Sentence, Ok(picture)) => picture.is_err(),
        (Ends::Either, Ok(_)) => true,
        _ => false,
    };
    let next = viewer.preview(&Bytes::from(pdf::pdf(&["SAMPLE"])), Sniffed::Pdf, SMALL);
    let is_well =
        is_so && took < LONGEST && rise < 64 * 1_024 && next.picture.is_ok() && children() == 0;
    if is_well {
        Ok(told)
    } else {
        Err(format!("{told}; expected {:?}, and behind it {:?}", stranger.ends, next.picture))
    }
}

/// Counts the running child processes, where the system tells.
fn children() -> usize {
    let me = std::process::id().to_string();
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    // Behind the program's name, which may hold anything: its state, and whose it is.
    let parent = |stat: &str| {
        stat.rsplit_once(')')
            .and_then(|(_, rest)| rest.split_whitespace().nth(1).map(str::to_owned))
    };
    all.filter(|entry| {
        fs::read_to_string(entry.path().join("stat"))
            .is_ok_and(|stat| parent(&stat).as_deref() == Some(&me))
    })
    .count()
}

/// Returns the resident memory in kilobytes, and resets its highest mark.
fn mark_memory() -> usize {
    #[cfg(target_os = "linux")]
    {
        fs::write("/proc/self/clear_refs", "5").unwrap();
        resident("VmRSS:")
    }
    #[cfg(not(target_os = "linux"))]
    0
}

/// Returns the rise of resident memory since then in kilobytes, where the system tells.
fn risen_since(before: usize) -> usize {
    #[cfg(target_os = "linux")]
    return resident("VmHWM:").saturating_sub(before);
    #[cfg(not(target_os = "linux"))]
    before
}

/// Memory is measured in a process of its own.
#[cfg(target_os = "linux")]
#[test]
fn t13_bombs_are_refused_within_a_second_and_64_mebibytes() {
    const ALONE: &str = "DOSSIER_TEST_ALONE";
    if std::env::var_os(ALONE).is_some() {
        println!("{}", bombs_are_refused().join("\n"));
        return;
    }
    let name = "previews::t13_bombs_are_refused_within_a_second_and_64_mebibytes";
    let alone = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", name, "--nocapture"])
        .env(ALONE, "1")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&alone.stdout);
    assert!(alone.status.success(), "{said}{}", String::from_utf8_lossy(&alone.stderr));
    assert_eq!(said.matches("kB more").count(), samples::bombs().len(), "{said}");
    println!("{said}");
}

#[cfg(target_os = "linux")]
fn bombs_are_refused() -> Vec<String> {
    let mut told = Vec::new();
    for (name, document, sniffed) in samples::bombs() {
        let length = document.len();
        let (before, began) = (mark_memory(), Instant::now());
        let preview = drawn(document, sniffed);
        let (took, rise) = (began.elapsed(), risen_since(before));
        told.push(format!(
            "{name}: {length} bytes, {took:?}, {rise} kB more, {:?}",
            preview.picture
        ));
        assert_eq!(preview.picture, Err(PreviewFault::TooLarge), "{name}");
        assert!(took < Duration::from_secs(1), "{name}: {took:?}");
        assert!(rise < 64 * 1_024, "{name}: {rise} kB");
    }
    // The largest that is drawn stays below as well.
    let largest = samples::photo(4_000, 3_600, image::ImageFormat::Jpeg);
    let before = mark_memory();
    assert!(drawn(largest, Sniffed::Jpeg).picture.is_ok());
    let rise = risen_since(before);
    assert!(rise < 64 * 1_024, "{rise} kB");
    told.push(format!("a photo of 14 megapixels: {rise} kB on top"));
    told
}

/// A line of the process's state, in kilobytes.
#[cfg(target_os = "linux")]
fn resident(line: &str) -> usize {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let found = status.lines().find_map(|found| found.strip_prefix(line)).unwrap();
    found.trim().trim_end_matches(" kB").parse().unwrap()
}
