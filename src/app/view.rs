//! The view that the window is drawn from, built from the parts for one frame.
//!
//! Knows nothing of how anything is drawn.

use crate::domain::draft::Draft;
use crate::domain::form::template::Forms;
use crate::domain::link;
use crate::domain::settings::Settings;
use crate::ui::theme::{Appearance, Contrast};
use crate::ui::view::{
    self, CaseView, Destination, DocumentsView, LibraryView, Lock, Practice, PromptsView,
    SendingView, View,
};

use super::case::OpenCase;
use super::library::Library;
use super::prompts::Prompts;
use super::templates::Editing;

/// The parts that a view shows beside the open case.
#[derive(Clone, Copy)]
pub(super) struct Parts<'a> {
    pub forms: &'a Forms,
    pub library: &'a Library,
    pub lock: Lock,
    pub prompts: &'a Prompts,
    pub settings: &'a Settings,
    pub templates: &'a Editing,
    pub appearance: Appearance,
    pub contrast: Contrast,
    pub practice: Practice,
    /// Seconds since the epoch.
    pub now: i64,
}

/// Returns the view, and the draft that the widgets edit.
pub(super) fn view<'a>(case: &'a mut OpenCase, parts: Parts<'a>) -> (View<'a>, &'a mut Draft) {
    let Parts {
        forms,
        library,
        lock,
        prompts,
        settings,
        templates,
        appearance,
        contrast,
        practice,
        now,
    } = parts;
    let keeps = library.keeps();
    let saved = case.saved(keeps || (lock != Lock::Open));
    let destination = case.destination.link.as_ref().map(|link| {
        let secs_left = link::token_expiry(&link.token).map(|ends| ends - now);
        Destination {
            environment: link.environment.clone(),
            validity: case.validity(secs_left.map(|secs| secs.div_euclid(60))),
        }
    });
    let readiness = case.readiness();
    let templates = templates.view(case.template_environment(), keeps);
    let has_hosted_page =
        case.destination.link.as_ref().is_some_and(|link| link.environment.hosted_form().is_some());
    let OpenCase { draft, documents, verdict, history, session, tray, save, sending, .. } = case;
    let view = View {
        forms,
        case: CaseView {
            findings: &verdict.findings,
            readiness,
            survey: &verdict.survey,
            visible: &verdict.visible,
            aside: &verdict.unmatched,
            exact: verdict.payload_lines(),
            kept: save.id.filter(|_| keeps),
            saved,
            steps: history.view(),
        },
        documents: DocumentsView {
            attachments: &documents.attachments,
            inventory: &verdict.inventory,
            renamed: &verdict.renamed,
            changed: &documents.changed,
            reading: &documents.reading,
            album: &documents.album,
            doubles: &documents.doubles,
            tray: &tray.files,
            offers: &tray.offers,
        },
        sending: SendingView {
            progress: &sending.progress,
            pace: &sending.pace,
            destination,
            has_api_key: case.destination.api_key.is_some(),
            // The vault saves the link with the case.
            secret_location: case.destination.secret_location.filter(|_| !keeps),
            busy: sending.is_busy(),
            practice,
        },
        session: session.view(sending.progress.phase, has_hosted_page),
        prompts: PromptsView {
            banners: &prompts.banners,
            question: prompts.question.as_ref(),
            chooser: prompts.chooser.as_ref(),
            toast: library
                .list
                .removing
                .as_ref()
                .map(|removing| &removing.toast)
                .or(prompts.toast.as_ref().map(|shown| &shown.toast)),
        },
        library: library_view(library, lock),
        settings,
        templates,
        appearance,
        contrast,
        now,
    };
    (view, draft)
}

fn library_view(library: &Library, lock: Lock) -> LibraryView<'_> {
    LibraryView {
        vault: library.vault.state,
        keeps: library.keeps(),
        listing: &library.list.listing,
        listings: library.list.listings,
        without: library.vault.without,
        busy: library.vault.busy,
        fault: library.vault.fault,
        standings: &library.standings,
        removing: library.list.removing.as_ref().map(|removing| removing.id),
        lock,
        handover: view::Handover {
            busy: library.handover.busy,
            fault: library.handover.fault.as_deref(),
        },
    }
}
