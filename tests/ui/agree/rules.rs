//! The rules for the parts of a frame: compared with each other, and with what the window was told.
//!
//! Knows nothing of how a frame is read or of the events of a walk.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use dossier::domain::progress::{CaseId, CaseProgress, Phase};
use dossier::words;

use super::screen::{Claims, Home, LinkIs, Screen, Sheet, Stand};

/// Something that is tried, and told in red when it fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Subject {
    Listing,
    Opening,
    Saving,
    Forms,
    Link,
    Recovery,
    NextStep,
    Receipt,
}

impl Subject {
    pub(super) const ALL: [Self; 8] = [
        Self::Listing,
        Self::Opening,
        Self::Saving,
        Self::Forms,
        Self::Link,
        Self::Recovery,
        Self::NextStep,
        Self::Receipt,
    ];

    /// The beginning of its failure's sentence.
    pub(super) fn sentence(self) -> &'static str {
        match self {
            Self::Listing | Self::Opening => {
                "The disk could not read what was saved. Check the disk"
            }
            Self::Saving => "Not saved: the disk is full. Make room",
            Self::Forms => "The form is used, but not kept with the case.",
            Self::Link => "The link is used, but not kept for the next time.",
            Self::Recovery => "A case that was on its way can't be checked.",
            Self::NextStep => "The next step could not be begun.",
            Self::Receipt => "What was sent is at spektr, but its receipt is not kept yet.",
        }
    }
}

/// Everything the window was told that its words depend on.
#[derive(Debug, Default)]
pub(super) struct Truth {
    /// The last progress of the machine of the case on the page; `None` while the engine does not
    /// have it.
    pub told: Option<CaseProgress>,
    /// It was handed over, and the engine has not said anything on it yet.
    pub is_handed_over: bool,
    /// It is sent in this very frame, before or after that was drawn.
    pub is_just_sent: bool,
    /// The step that its order was for.
    pub step: Option<i64>,
    pub home: Option<Home>,
    /// Every headline of a failure that any machine of the walk has had.
    pub headlines: BTreeSet<String>,
    /// The result of each subject's last try, with the case where each case has its own.
    pub succeeded: BTreeMap<(Subject, Option<CaseId>), bool>,
}

impl Truth {
    /// Subjects whose last try failed.
    pub(super) fn failed(&self) -> impl Iterator<Item = Subject> {
        self.succeeded
            .iter()
            .filter(|(_, succeeded)| !**succeeded)
            .map(|((subject, _), _)| *subject)
    }
}

fn differ<T: Debug + PartialEq>(what: &str, parts: &[(&str, &Option<T>)]) -> Option<String> {
    let said: Vec<_> =
        parts.iter().filter_map(|(part, claim)| Some((*part, claim.as_ref()?))).collect();
    let (first, rest) = said.split_first()?;
    let other = rest.iter().find(|(_, claim)| *claim != first.1)?;
    Some(format!("{what}: {} says {:?}, {} says {:?}", first.0, first.1, other.0, other.1))
}

/// Differences between the claims of two parts of one frame.
pub(super) fn parts_differ(parts: &[(&str, &Claims)]) -> Option<String> {
    macro_rules! compare {
        ($($field:ident),*) => {
            [$(differ(stringify!($field), &parts.iter().map(|(part, claims)| (*part, &claims.$field)).collect::<Vec<_>>())),*]
        };
    }
    compare!(stand, link, step, follows, home, is_saved, has_receipt, is_whole, is_open, stored)
        .into_iter()
        .flatten()
        .next()
}

/// Returns true if a sentence tells the operator to press *Resume*.
fn is_to_resume(line: &str) -> bool {
    line.ends_with("then resume.") || line.starts_with("Resume ")
}

/// Contradictions within one frame of the case's page.
fn page_contradicts(screen: &Screen) -> Option<&'static str> {
    let Screen { header, banners, status, lines, .. } = screen;
    let stand = status.stand;
    let is_done = matches!(stand, Some(Stand::StepSent | Stand::At(Phase::Completed)));
    let is_busy = matches!(stand, Some(Stand::At(phase)) if phase.is_busy());
    let says = |line: &str| lines.iter().any(|said| said == line);
    let rules = [
        (
            "a new link is needed, and the link is good",
            stand == Some(Stand::At(Phase::TokenExpired)) && header.link == Some(LinkIs::Good),
        ),
        ("a step that was sent and is counted", is_done && header.step.is_some()),
        (
            "what is done has a link that counts",
            is_done
                && stand != Some(Stand::StepSent)
                && header.link.is_some_and(|link| link != LinkIs::Missing),
        ),
        ("a step that follows what was not sent", banners.follows.is_some() && !is_done),
        (
            "a form is got for what is under way or done",
            header.lacks_form == Some(true) && (is_done || is_busy),
        ),
        (
            "it can be sent and is on its way or done",
            header.can_send == Some(true) && (is_done || is_busy),
        ),
        (
            "it can't be changed, and can be sent",
            banners.is_open == Some(false) && header.can_send == Some(true),
        ),
        (
            "it can be resumed and sent anew",
            status.is_open == Some(false) && header.can_send == Some(true),
        ),
        (
            "everything is there, and it is not ready",
            says("Everything that must be there is there, and nothing is wrong.")
                && stand != Some(Stand::Ready),
        ),
        ("a new link is asked for what is done", is_done && says("Paste new link")),
        ("no link, and it is on its way", is_busy && header.link == Some(LinkIs::Missing)),
        (
            "a document that waits, and everything is done",
            is_done && (says("Waiting") || says("spektr did not receive this")),
        ),
        (
            "it is said to be resumed, and can't be",
            lines.iter().any(|line| is_to_resume(line)) && !screen.offers("Resume"),
        ),
        (
            "saved, and could not be saved",
            says("The case is saved.")
                && lines.iter().any(|line| line.starts_with("The case file could not be saved")),
        ),
    ];
    rules.into_iter().find(|(_, broken)| *broken).map(|(rule, _)| rule)
}

/// Returns the differences between a frame and the machine's state.
fn differs_from_machine(screen: &Screen, told: &CaseProgress, truth: &Truth) -> Option<String> {
    let step = truth.step;
    let expected = match told.phase {
        Phase::Ready => return None,
        phase => phase,
    };
    let is_it = match screen.status.stand {
        Some(Stand::At(phase)) => phase == expected,
        Some(Stand::StepSent) => expected == Phase::Completed,
        _ => false,
    };
    if !is_it {
        return Some(format!(
            "the machine is at {expected:?}, the status says {:?}",
            screen.status.stand
        ));
    }
    let is_sent_or_busy = told.phase.is_busy();
    if is_sent_or_busy
        && screen.header.step.is_some()
        && step.is_some()
        && screen.header.step != step
    {
        return Some(format!(
            "step {step:?} is being sent, the header says {:?}",
            screen.header.step
        ));
    }
    if let (Some(step), Some(follows)) = (step, screen.banners.follows)
        && follows != step + 1
    {
        return Some(format!("step {step} was sent, and step {follows} follows"));
    }
    let can_send = told.can.send && !truth.is_handed_over;
    if screen.header.can_send.is_some_and(|can| can != can_send) && !truth.is_just_sent {
        return Some(format!(
            "the machine takes Send: {}, the button: {:?}",
            told.can.send, screen.header.can_send
        ));
    }
    (!told.can.cancel && screen.offers("Pause sending"))
        .then(|| "nothing can be paused, and it is offered".to_owned())
}

/// A failure that is told although it is not the case's, or is not any more; or one that is not
/// told.
fn failure_differs(screen: &Screen, truth: &Truth) -> Option<String> {
    let told = truth.told.as_ref()?;
    let headline = words::stopped(told).map(|said| said.headline);
    let is_said = |line: &String| screen.lines.contains(line);
    if let Some(old) =
        truth.headlines.iter().find(|old| Some(*old) != headline.as_ref() && is_said(old))
    {
        return Some(format!("{old:?} is not what stopped it: {headline:?}"));
    }
    headline
        .filter(|headline| !is_said(headline))
        .map(|headline| format!("{headline:?} is not said"))
}

/// A banner in red about something that has succeeded since.
fn outlives(screen: &Screen, truth: &Truth) -> Option<String> {
    let mut done = truth
        .succeeded
        .iter()
        .filter(|(_, succeeded)| **succeeded)
        .map(|((subject, _), _)| *subject);
    done.find_map(|subject| {
        let sentence = subject.sentence();
        let is_anothers = truth.failed().any(|other| other.sentence() == sentence);
        let said =
            screen.lines.iter().find(|line| line.starts_with(sentence)).filter(|_| !is_anothers)?;
        Some(format!("{subject:?} has succeeded, and it is said: {said}"))
    })
}

/// The first thing a frame disagrees in.
pub(super) fn disagreement(screen: &Screen, truth: &Truth) -> Option<String> {
    if let Some(broken) = outlives(screen, truth) {
        return Some(broken);
    }
    // A banner on a receipt speaks of any of the cases, not only of the one that is shown.
    let shown = truth.told.as_ref().map(|told| told.id);
    let is_missed =
        |case: &Option<CaseId>| truth.succeeded.get(&(Subject::Receipt, *case)) == Some(&false);
    let of_another = truth.succeeded.keys().any(|(_, case)| *case != shown && is_missed(case));
    let banners = Claims {
        has_receipt: screen.banners.has_receipt.filter(|_| !of_another),
        ..screen.banners.clone()
    };
    let home = Claims { home: truth.home, ..Claims::default() };
    if let Some(broken) = parts_differ(&[
        ("the header", &screen.header),
        ("a banner", &banners),
        ("the place itself", &home),
    ])
    .filter(|_| screen.sheet != Sheet::Locked)
    {
        return Some(broken);
    }
    if screen.sheet != Sheet::Case {
        return None;
    }
    let parts =
        [("the header", &screen.header), ("a banner", &banners), ("the status", &screen.status)];
    let broken = parts_differ(&parts)
        .or_else(|| page_contradicts(screen).map(str::to_owned))
        .or_else(|| failure_differs(screen, truth));
    broken.or_else(|| differs_from_machine(screen, truth.told.as_ref()?, truth))
}
