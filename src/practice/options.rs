//! The settings of a practice server.
//!
//! Knows nothing of how a scenario is played, except its speed.

use std::time::Duration;

use super::scenario::Scenario;
use super::session::Session;

/// Speed of the bucket in the slow scenario, in bytes per second.
const SLOW_BYTES_PER_SEC: u64 = 1024 * 1024;
/// Duration of an API call in the slow scenario.
const SLOW_ANSWER: Duration = Duration::from_millis(300);

/// The settings of a practice server.
#[derive(Clone, Debug)]
pub struct Options {
    /// Port on 127.0.0.1; with 0 the system chooses one.
    pub port: u16,
    /// The fault that is simulated.
    pub scenario: Scenario,
    /// The forms of the session.
    pub session: Session,
    /// True if the step call (`GET /v2/public/actions/{token}`) exists; otherwise it answers 404.
    pub step_call: bool,
    /// Speed of the bucket in bytes per second; `None` is unlimited, except in [`Scenario::Slow`].
    pub slow_bytes_per_sec: Option<u64>,
    /// Target of the redirecting scenarios. `None` is an address on this server that counts its
    /// visitors, see [`Traffic::redirects_followed`](super::Traffic::redirects_followed).
    pub redirect_to: Option<String>,
    /// Delay between the answer to a submit and its effect in [`Scenario::LateApply`].
    pub late: Duration,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            port: 0,
            scenario: Scenario::Happy,
            session: Session::OneStep,
            step_call: true,
            slow_bytes_per_sec: None,
            redirect_to: None,
            late: Duration::from_secs(20),
        }
    }
}

impl Options {
    /// Speed of the bucket in bytes per second; `None` is unlimited.
    pub(super) fn bytes_per_sec(&self) -> Option<u64> {
        self.slow_bytes_per_sec
            .or((self.scenario == Scenario::Slow).then_some(SLOW_BYTES_PER_SEC))
            .map(|rate| rate.max(1))
    }

    /// Returns the forms of the session: two steps in the scenario whose form changes.
    pub(super) fn session(&self) -> Session {
        if self.scenario == Scenario::FormChanged { Session::TwoSteps } else { self.session }
    }

    /// Delay before an API call is handled.
    pub(super) fn answer_delay(&self) -> Option<Duration> {
        (self.scenario == Scenario::Slow).then_some(SLOW_ANSWER)
    }
}
