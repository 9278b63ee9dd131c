//! The measured programs, and the measurement of one run.

use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value as Json;

use crate::Outcome;
use crate::load::Load;

/// A Python with the `requests` package, for systems whose default Python lacks it.
const PYTHON: &str = "BENCH_PYTHON";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Program {
    Dossier,
    Curl,
    Requests,
    Node,
}

/// The cost of one run.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Taken {
    pub(crate) wall_secs: f64,
    pub(crate) cpu_secs: f64,
    /// Peak memory in megabytes of 1,000,000 bytes.
    pub(crate) peak_mb: f64,
}

impl Program {
    pub(crate) const ALL: [Self; 4] = [Self::Dossier, Self::Curl, Self::Requests, Self::Node];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Dossier => "dossier submit",
            Self::Curl => "curl --parallel",
            Self::Requests => "Python requests",
            Self::Node => "Node fetch",
        }
    }

    /// Returns the version the program reports; `None` if it is not installed.
    pub(crate) fn version(self) -> Option<String> {
        let words = match self {
            Self::Dossier => vec![env!("CARGO_BIN_EXE_dossier").to_owned(), "--version".into()],
            Self::Curl => vec!["curl".into(), "--version".into()],
            Self::Requests => vec![
                python(),
                "-c".into(),
                "import requests as r, sys; print('requests', r.__version__, 'on Python', sys.version.split()[0])".into(),
            ],
            Self::Node => vec!["node".into(), "-p".into(), "if (!globalThis.fetch) throw 0; 'Node ' + process.version".into()],
        };
        let told = Command::new(&words[0])
            .args(&words[1..])
            .output()
            .ok()
            .filter(|told| told.status.success())?;
        String::from_utf8_lossy(&told.stdout)
            .lines()
            .next()
            .map(|line| line.split(" (").next().unwrap_or(line).to_owned())
    }

    /// Returns the name of the package to install.
    pub(crate) fn hint(self) -> &'static str {
        match self {
            Self::Dossier => "build this package",
            Self::Curl => "install curl",
            Self::Requests => {
                "install python3 and requests (or name a Python that has it in BENCH_PYTHON)"
            }
            Self::Node => "install nodejs, version 18 or later",
        }
    }

    fn words(self, load: &Load, api: &str) -> Vec<String> {
        let text = |path: PathBuf| path.display().to_string();
        match self {
            Self::Dossier => {
                let mut words = vec![
                    env!("CARGO_BIN_EXE_dossier").to_owned(),
                    "submit".into(),
                    text(load.case()),
                    "--api".into(),
                    format!("http://{api}"),
                ];
                words.extend([
                    "--token-file".into(),
                    text(load.token()),
                    "--parallel".into(),
                    "4".into(),
                    "--json".into(),
                ]);
                words
            }
            Self::Curl => [
                "curl",
                "--parallel",
                "--parallel-immediate",
                "--parallel-max",
                "4",
                "--no-progress-meter",
                "-K",
            ]
            .map(str::to_owned)
            .into_iter()
            .chain([text(load.curl_config())])
            .collect(),
            Self::Requests => vec![python(), helper("post.py"), text(load.plan())],
            Self::Node => vec!["node".into(), helper("post.mjs"), text(load.plan())],
        }
    }

    /// Runs the program once; `before` is a command that starts it, such as `ip netns exec`.
    pub(crate) fn run(self, before: &[String], load: &Load, api: &str) -> Outcome<Taken> {
        if load.journal().exists() {
            std::fs::remove_file(load.journal())?;
        }
        let output = load.folder.join("output");
        let measure =
            ["python3".to_owned(), "-S".into(), helper("measure.py"), output.display().to_string()];
        let words: Vec<String> =
            before.iter().cloned().chain(measure).chain(self.words(load, api)).collect();
        let mut command = Command::new(&words[0]);
        command.args(&words[1..]);
        for proxy in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env_remove(proxy);
        }
        let told = command.output()?;
        let taken: Json = serde_json::from_slice(&told.stdout)
            .map_err(|_| format!("measure.py: {}", String::from_utf8_lossy(&told.stderr)))?;
        if taken["exit"] != 0 {
            return Err(
                format!("{} ended with {}: {}", self.name(), taken["exit"], tail(&output)).into()
            );
        }
        let number = |key: &str| taken[key].as_f64().ok_or("measure.py left something out");
        Ok(Taken {
            wall_secs: number("wall_secs")?,
            cpu_secs: number("cpu_secs")?,
            peak_mb: number("peak_kib")? * 1024.0 / 1e6,
        })
    }
}

fn python() -> String {
    std::env::var(PYTHON).unwrap_or_else(|_| "python3".to_owned())
}

fn helper(name: &str) -> String {
    format!("{}/benches/upload/{name}", env!("CARGO_MANIFEST_DIR"))
}

/// Returns the last lines a failed program printed.
fn tail(output: &Path) -> String {
    let text = std::fs::read_to_string(output).unwrap_or_default();
    let lines: Vec<&str> = text.lines().rev().take(5).collect();
    lines.into_iter().rev().collect::<Vec<_>>().join("\n")
}
