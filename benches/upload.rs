//! Upload speed: `dossier submit` beside curl, Python's requests and Node's fetch with the same
//! forms.
//!
//! `cargo bench --bench upload` runs everything; `-- large`, `-- small` and `-- link` run one load.
//! Programs alternate and medians are printed. Files are in the page cache; everything stays on
//! this machine.

#[path = "upload/link.rs"]
mod link;
#[path = "upload/load.rs"]
mod load;
#[path = "upload/programs.rs"]
mod programs;
#[path = "upload/report.rs"]
mod report;
#[path = "upload/server.rs"]
mod server;

use std::error::Error;
use std::io::{self, Write};

use link::{FAR_IP, Link};
use load::{Load, Size};
use programs::{Program, Taken};
use report::{Goal, Measure, table};
use server::{Seen, Server};

/// An error that ends the run; nothing here is recovered from.
pub(crate) type Outcome<T> = Result<T, Box<dyn Error>>;

const LARGE: Size = Size { files: 20, bytes: 14_900_000 };
const SMALL: Size = Size { files: 200, bytes: 200_000 };
const LINK_MBIT: u32 = 100;
/// Measured runs of each program on loopback and over the link; one more run before them warms up
/// and verifies the posts.
const RUNS: usize = 5;
const LINK_RUNS: usize = 3;

fn main() -> Outcome<()> {
    let arguments: Vec<String> =
        std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    if arguments.first().is_some_and(|first| first == server::SERVE) {
        return server::serve(&arguments[1..]);
    }
    let wanted =
        |name: &str| arguments.is_empty() || arguments.iter().any(|argument| argument == name);
    let folder =
        tempfile::Builder::new().prefix("upload-bench-").tempdir_in(env!("CARGO_TARGET_TMPDIR"))?;
    let mut out = io::stdout();
    writeln!(out, "{}\n", report::machine())?;
    let programs = installed(&mut out)?;
    if wanted("large") {
        let load = Load::write(folder.path().join("large"), LARGE)?;
        let goals = [
            Goal::ratio(Measure::Wall, Program::Curl, 3.0),
            Goal::ratio(Measure::Wall, Program::Requests, 0.5),
            Goal::ratio(Measure::Wall, Program::Node, 0.35),
            Goal::most(Measure::PeakMb, 110.0),
        ];
        writeln!(out, "{}", table("20 × 14.9 MB, loopback", &loopback(&load, &programs)?, &goals))?;
    }
    if wanted("small") {
        let load = Load::write(folder.path().join("small"), SMALL)?;
        let goals = [Goal::ratio(Measure::Wall, Program::Requests, 0.5)];
        writeln!(out, "{}", table("200 × 200 KB, loopback", &loopback(&load, &programs)?, &goals))?;
    }
    if wanted("link") {
        let load = Load::write(folder.path().join("link"), LARGE)?;
        match Link::build(LINK_MBIT) {
            Ok(link) => {
                let goals = [Goal::ratio(Measure::Wall, Program::Curl, 1.03)];
                writeln!(
                    out,
                    "{}",
                    table("20 × 14.9 MB, 100 Mbit/s", &over(&link, &load, &programs)?, &goals)
                )?;
            }
            Err(error) => writeln!(out, "100 Mbit/s: skipped, needs root and iproute2 ({error})")?,
        }
    }
    Ok(())
}

/// Returns the programs that are installed and prints the names of the others.
fn installed(out: &mut impl Write) -> Outcome<Vec<Program>> {
    let mut found = Vec::new();
    for program in Program::ALL {
        match program.version() {
            Some(version) => {
                writeln!(out, "- {}: {version}", program.name())?;
                found.push(program);
            }
            None => writeln!(out, "- {}: skipped; {}", program.name(), program.hint())?,
        }
    }
    writeln!(out)?;
    Ok(found)
}

fn loopback(load: &Load, programs: &[Program]) -> Outcome<Vec<(Program, Vec<Taken>)>> {
    let sink = Server::sink(&[], "127.0.0.1", load.plan())?;
    let api = Server::api(&[], load.answer())?;
    take_turns(load, programs, RUNS, sink, &api, &[])
}

fn over(link: &Link, load: &Load, programs: &[Program]) -> Outcome<Vec<(Program, Vec<Taken>)>> {
    let sink = Server::sink(&link.at("far"), FAR_IP, load.plan())?;
    let api = Server::api(&link.at("near"), load.answer())?;
    let two: Vec<Program> = programs
        .iter()
        .copied()
        .filter(|program| matches!(program, Program::Dossier | Program::Curl))
        .collect();
    take_turns(load, &two, LINK_RUNS, sink, &api, &link.at("near"))
}

/// Runs one warm-up round, in which every post is compared with the plan, then `runs` measured
/// rounds.
fn take_turns(
    load: &Load,
    programs: &[Program],
    runs: usize,
    mut sink: Server,
    api: &Server,
    before: &[String],
) -> Outcome<Vec<(Program, Vec<Taken>)>> {
    load.point_at(&sink.address)?;
    let mut taken: Vec<(Program, Vec<Taken>)> =
        programs.iter().map(|program| (*program, Vec::new())).collect();
    for round in 0..=runs {
        for (program, runs) in &mut taken {
            sink.seen(round == 0)?;
            let run = program.run(before, load, &api.address)?;
            let Seen { posts, bytes, wrong } = sink.seen(false)?;
            if posts != load.size.files as u64
                || bytes < (load.size.files * load.size.bytes) as u64
                || wrong > 0
            {
                return Err(format!(
                    "{}: {posts} posts, {bytes} bytes, {wrong} wrong",
                    program.name()
                )
                .into());
            }
            if round > 0 {
                runs.push(run);
            }
        }
    }
    Ok(taken)
}
