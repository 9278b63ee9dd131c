//! The scenarios: faults that a practice server can simulate.
//!
//! Knows nothing of how each is played, which is `script`'s part.

use std::fmt;
use std::str::FromStr;

/// A fault that a practice server simulates. Names are kebab-case on the command line and in JSON.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scenario {
    /// Everything works.
    #[default]
    Happy,
    /// A submit is answered `completed` at once, even if it promised files, which breaks the
    /// contract.
    NoFiles,
    /// Every submit is answered 400 with a message.
    Reject,
    /// The token becomes invalid at the first submit: 401 from then on.
    ExpiredTokenSubmit,
    /// The token becomes invalid at the first confirm: 401 from then on.
    ExpiredTokenConfirm,
    /// The bucket loses the first file the first time it is stored; confirm asks for it again.
    MissingOnce,
    /// The bucket loses the first file every time.
    MissingAlways,
    /// The presigned posts of a submit have expired; those of confirm are valid.
    ExpiredPosts,
    /// The credentials behind the posts of a submit have expired (400 `ExpiredToken`); those of
    /// confirm are valid.
    ExpiredSession,
    /// The bucket reads 1 MiB a second, and each API call takes 300 ms.
    Slow,
    /// The connection is cut halfway through the first post of each file.
    CutMidBody,
    /// The first post of each file is refused with 403 before its document is read, and the
    /// connection is closed.
    RefuseEarly,
    /// The submit is applied, then the connection is cut before the answer.
    LostSubmitAnswer,
    /// The connection is cut before the first submit is applied.
    LostSubmitUnapplied,
    /// The confirm is applied, then the connection is cut before the answer.
    LostConfirmAnswer,
    /// The first submit and the first confirm get 500, the first post of each file 503 `SlowDown`;
    /// none is applied.
    ServerErrorOnce,
    /// The submit is applied and answered with 200 and JSON that ends in the middle.
    SubmitGarbled,
    /// Every submit is answered with the web page of a network's login portal, not applied.
    HtmlPortal,
    /// The submit's list of uploads lacks the last file and names an unknown entity.
    MismatchedUploads,
    /// Every API call is redirected (307).
    Redirect,
    /// Every post to the bucket is redirected (307).
    S3Redirect,
    /// The first of each API call gets 429 with `Retry-After: 1`.
    Busy,
    /// The token becomes invalid at the first submit; with the new link the form has one field less
    /// and another that is required.
    FormChanged,
    /// The first submit is answered 504 and applied some time later, whatever happens in between.
    LateApply,
}

impl Scenario {
    /// Every scenario, in the order in which they are listed.
    pub const ALL: [Self; 24] = [
        Self::Happy,
        Self::NoFiles,
        Self::Reject,
        Self::ExpiredTokenSubmit,
        Self::ExpiredTokenConfirm,
        Self::MissingOnce,
        Self::MissingAlways,
        Self::ExpiredPosts,
        Self::ExpiredSession,
        Self::Slow,
        Self::CutMidBody,
        Self::RefuseEarly,
        Self::LostSubmitAnswer,
        Self::LostSubmitUnapplied,
        Self::LostConfirmAnswer,
        Self::ServerErrorOnce,
        Self::SubmitGarbled,
        Self::HtmlPortal,
        Self::MismatchedUploads,
        Self::Redirect,
        Self::S3Redirect,
        Self::Busy,
        Self::FormChanged,
        Self::LateApply,
    ];

    /// Returns its name on the command line and in JSON.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Happy => "happy",
            Self::NoFiles => "no-files",
            Self::Reject => "reject",
            Self::ExpiredTokenSubmit => "expired-token-submit",
            Self::ExpiredTokenConfirm => "expired-token-confirm",
            Self::MissingOnce => "missing-once",
            Self::MissingAlways => "missing-always",
            Self::ExpiredPosts => "expired-posts",
            Self::ExpiredSession => "expired-session",
            Self::Slow => "slow",
            Self::CutMidBody => "cut-mid-body",
            Self::RefuseEarly => "refuse-early",
            Self::LostSubmitAnswer => "lost-submit-answer",
            Self::LostSubmitUnapplied => "lost-submit-unapplied",
            Self::LostConfirmAnswer => "lost-confirm-answer",
            Self::ServerErrorOnce => "server-error-once",
            Self::SubmitGarbled => "submit-garbled",
            Self::HtmlPortal => "html-portal",
            Self::MismatchedUploads => "mismatched-uploads",
            Self::Redirect => "redirect",
            Self::S3Redirect => "s3-redirect",
            Self::Busy => "busy",
            Self::FormChanged => "form-changed",
            Self::LateApply => "late-apply",
        }
    }
}

impl fmt::Display for Scenario {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Error of a name that no scenario has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no practice scenario has this name")]
pub struct UnknownScenario;

impl FromStr for Scenario {
    type Err = UnknownScenario;

    fn from_str(name: &str) -> Result<Self, UnknownScenario> {
        Self::ALL.into_iter().find(|scenario| scenario.name() == name).ok_or(UnknownScenario)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_scenario_is_found_by_its_own_name() {
        for scenario in Scenario::ALL {
            assert_eq!(scenario.to_string().parse(), Ok(scenario));
            assert!(
                scenario
                    .name()
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            );
        }
        assert_eq!(HashSet::from(Scenario::ALL).len(), Scenario::ALL.len());
        assert_eq!("Happy".parse::<Scenario>(), Err(UnknownScenario));
    }
}
