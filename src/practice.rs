//! The practice server: a local substitute for the spektr V3 API and the S3 bucket behind it, for
//! operators who try Dossier and for tests.
//!
//! It refuses what the real servers are known or assumed to refuse (`docs/spektr-api.md`). It
//! listens on 127.0.0.1 only, its tokens are valid nowhere else, and it writes no log, because the
//! token is part of every path. Knows nothing of the window, the engine and the operator's secrets.

mod address;
mod answers;
mod api;
mod call;
mod cuttable;
mod judge;
mod options;
mod policy;
mod promise;
mod records;
mod refusal;
mod report;
mod s3;
pub mod sample;
mod scenario;
mod script;
mod server;
mod session;
mod sign;
mod start_session;
mod state;
mod step;

pub use address::BUCKET;
pub use options::Options;
pub use promise::is_file_field;
pub use report::{Report, StoredObject, Traffic};
pub use scenario::{Scenario, UnknownScenario};
pub use server::{Practice, start};
pub use session::Session;
