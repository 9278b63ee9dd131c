//! Counts of what the walks came across.
//!
//! Knows nothing of what is asserted.

use std::collections::BTreeMap;
use std::fmt;

use dossier::domain::progress::Phase;

use super::rules::Subject;
use super::screen::{PHASES, Stand, place};

/// Counts of a number of walks.
#[derive(Debug, Default)]
pub(super) struct Tally {
    pub walks: u64,
    pub events: u64,
    pub frames: u64,
    /// Frames of the case's page, whose parts were compared.
    pub pages: u64,
    /// Lines of the list that were compared with the page or the machine.
    pub lines: u64,
    /// Times that a machine whose case was on the page reached each phase.
    pub entered: [u64; PHASES.len()],
    /// Times that each was read from the status, and from the list.
    pub on_page: [u64; PHASES.len()],
    pub in_list: [u64; PHASES.len()],
    pub steps_sent: u64,
    pub restarts: u64,
    pub locks: u64,
    pub switches: u64,
    /// Times that each subject succeeded after its failure was told.
    pub made_good: BTreeMap<Subject, u64>,
}

impl Tally {
    pub(super) fn enter(&mut self, phase: Phase) {
        self.entered[place(phase)] += 1;
    }

    pub(super) fn read(list: &mut [u64; PHASES.len()], stand: Stand) {
        let phase = match stand {
            Stand::Draft | Stand::Ready => Phase::Ready,
            Stand::At(phase) => phase,
            Stand::StepSent => Phase::Completed,
        };
        list[place(phase)] += 1;
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.walks += other.walks;
        self.events += other.events;
        self.frames += other.frames;
        self.pages += other.pages;
        self.lines += other.lines;
        self.steps_sent += other.steps_sent;
        self.restarts += other.restarts;
        self.locks += other.locks;
        self.switches += other.switches;
        other
            .made_good
            .iter()
            .for_each(|(subject, count)| *self.made_good.entry(*subject).or_default() += count);
        let lists = [
            (&mut self.entered, &other.entered),
            (&mut self.on_page, &other.on_page),
            (&mut self.in_list, &other.in_list),
        ];
        for (mine, others) in lists {
            mine.iter_mut().zip(others).for_each(|(mine, others)| *mine += others);
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            walks, events, frames, pages, lines, steps_sent, restarts, locks, switches, ..
        } = self;
        writeln!(
            f,
            "{walks} walks, {events} events, {frames} frames, {pages} pages and {lines} lines of the list compared"
        )?;
        writeln!(
            f,
            "{steps_sent} steps followed by another, {restarts} restarts, {locks} locks, {switches} other cases opened"
        )?;
        writeln!(f, "succeeded after the failure was told: {:?}", self.made_good)?;
        writeln!(f, "phase: come to / read on the page / read in the list")?;
        for phase in PHASES {
            let at = place(phase);
            writeln!(
                f,
                "{phase:?}: {} / {} / {}",
                self.entered[at], self.on_page[at], self.in_list[at]
            )?;
        }
        Ok(())
    }
}
