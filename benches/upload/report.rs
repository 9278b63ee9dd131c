//! Tables of medians, with the result of each goal.

use std::fmt::Write;
use std::fs;

use crate::programs::{Program, Taken};

#[derive(Clone, Copy, Debug)]
pub(crate) enum Measure {
    Wall,
    PeakMb,
}

/// A goal for Dossier.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Goal {
    measure: Measure,
    /// The program to compare with; `None` for an absolute bound.
    peer: Option<Program>,
    most: f64,
}

impl Goal {
    /// A multiple of the peer's value.
    pub(crate) fn ratio(measure: Measure, peer: Program, most: f64) -> Self {
        Self { measure, peer: Some(peer), most }
    }

    /// An absolute value.
    pub(crate) fn most(measure: Measure, most: f64) -> Self {
        Self { measure, peer: None, most }
    }
}

impl Measure {
    fn of(self, taken: &Taken) -> f64 {
        match self {
            Self::Wall => taken.wall_secs,
            Self::PeakMb => taken.peak_mb,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Wall => "wall",
            Self::PeakMb => "peak MB",
        }
    }
}

/// Returns one load's Markdown table, and a line for each goal.
pub(crate) fn table(title: &str, runs: &[(Program, Vec<Taken>)], goals: &[Goal]) -> String {
    let medians: Vec<(Program, Taken)> =
        runs.iter().map(|(program, taken)| (*program, medians(taken))).collect();
    let of = |wanted: Program| {
        medians.iter().find(|(program, _)| *program == wanted).map(|(_, taken)| taken)
    };
    let ours = of(Program::Dossier);
    let mut text = format!(
        "### {title}\n\n| program | wall s | (least–most) | CPU s | peak MB | dossier's wall | dossier's CPU |\n|---|---:|---:|---:|---:|---:|---:|\n"
    );
    for ((program, taken), (_, all)) in medians.iter().zip(runs) {
        let (least, most) = all.iter().fold((f64::MAX, 0f64), |(least, most), run| {
            (least.min(run.wall_secs), most.max(run.wall_secs))
        });
        let ratio =
            |mine: fn(&Taken) -> f64| ours.map_or(f64::NAN, |ours| mine(ours) / mine(taken));
        // Writing to a `String` cannot fail.
        let _never = writeln!(
            text,
            "| {} | {:.3} | {least:.3}–{most:.3} | {:.3} | {:.0} | {:.2} × | {:.2} × |",
            program.name(),
            taken.wall_secs,
            taken.cpu_secs,
            taken.peak_mb,
            ratio(|taken| taken.wall_secs),
            ratio(|taken| taken.cpu_secs),
        )
        .is_err();
    }
    text.push('\n');
    for goal in goals {
        text.push_str(&verdict(goal, ours, goal.peer.and_then(of)));
    }
    text
}

fn verdict(goal: &Goal, ours: Option<&Taken>, theirs: Option<&Taken>) -> String {
    let Some(ours) = ours else { return String::new() };
    let (mine, name) = (goal.measure.of(ours), goal.measure.name());
    let (found, wanted) = match (goal.peer, theirs) {
        (Some(peer), Some(theirs)) => {
            (mine / goal.measure.of(theirs), format!("{name} ≤ {} × {}", goal.most, peer.name()))
        }
        (Some(peer), None) => {
            return format!("- {name} ≤ {} × {}: not measured\n", goal.most, peer.name());
        }
        (None, _) => (mine, format!("{name} ≤ {}", goal.most)),
    };
    format!("- {wanted}: {found:.2}, {}\n", if found <= goal.most { "met" } else { "MISSED" })
}

fn medians(runs: &[Taken]) -> Taken {
    Taken {
        wall_secs: median(runs.iter().map(|run| run.wall_secs)),
        cpu_secs: median(runs.iter().map(|run| run.cpu_secs)),
        peak_mb: median(runs.iter().map(|run| run.peak_mb)),
    }
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_by(f64::total_cmp);
    numbers.get(numbers.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Returns a general description of the machine.
pub(crate) fn machine() -> String {
    let line = |path: &str, key: &str| {
        let text = fs::read_to_string(path).unwrap_or_default();
        text.lines()
            .find_map(|line| line.strip_prefix(key))
            .map(|rest| rest.trim_matches([' ', '\t', ':', '=', '"']).to_owned())
            .unwrap_or_default()
    };
    let kernel = fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let load = fs::read_to_string("/proc/loadavg").unwrap_or_default();
    format!(
        "{}, {} cores, Linux {}, {}, load {}",
        line("/proc/cpuinfo", "model name"),
        std::thread::available_parallelism().map_or(0, usize::from),
        kernel.split('-').next().unwrap_or_default().trim(),
        line("/etc/os-release", "PRETTY_NAME="),
        load.split(' ').next().unwrap_or_default(),
    )
}
