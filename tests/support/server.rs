//! Practice servers for tests that are not asynchronous.
//!
//! Knows nothing of the tests.

#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::sync::LazyLock;
use std::time::Duration;

use dossier::practice::{Options, Practice, Report, Scenario};
use tokio::runtime::Runtime;

static RUNTIME: LazyLock<Runtime> = LazyLock::new(|| Runtime::new().expect("a runtime"));

/// A practice server on a port of its own. It stops when it is dropped.
pub(crate) fn start(options: Options) -> Practice {
    RUNTIME.block_on(dossier::practice::start(options)).expect("a practice server")
}

/// A practice server that plays a scenario.
pub(crate) fn playing(scenario: Scenario) -> Practice {
    start(Options { scenario, ..Options::default() })
}

/// Waits until a server has seen something, for at most ten seconds.
pub(crate) fn until(practice: &Practice, has_seen: impl Fn(&Report) -> bool) {
    let seeing = async {
        while !has_seen(&practice.state()) {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    let seen =
        RUNTIME.block_on(async { tokio::time::timeout(Duration::from_secs(10), seeing).await });
    seen.expect("seen within ten seconds");
}

/// Counts the requests of any kind that have reached it.
pub(crate) fn requests(report: &Report) -> u64 {
    report.submits_received
        + report.confirms_received
        + report.steps_asked
        + report.traffic.posts_received
        + report.traffic.redirects_followed
}
