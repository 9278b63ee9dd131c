//! The port to spektr's API and to the storage behind it.
//!
//! Knows nothing of HTTP.

use std::fmt::Debug;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicU64;

use super::documents::Chunks;
use crate::domain::failure::{CallFault, ConfirmAnswer, StepAnswer, SubmitAnswer, UploadFault};
use crate::domain::onboarding::{Onboarding, Started};
use crate::domain::payload::Payload;
use crate::domain::step::Step;
use crate::domain::submission::Stored;
use crate::domain::ticket::Post;
use crate::engine::message::Target;

/// A boxed future that an adapter returns.
pub type Soon<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// An answer, and the server's time from its `Date` header, in seconds since the epoch.
#[derive(Debug)]
pub struct Answered<T> {
    pub result: Result<T, CallFault>,
    pub server_time: Option<i64>,
}

/// The API of one session, and the storage its documents go to.
pub trait Spektr: Debug + Send + Sync {
    /// Asks for the session's state, as far as a submission needs it.
    fn step(&self) -> Soon<'_, Answered<StepAnswer>>;
    /// Asks for the session's state and the current step's form, in a language.
    fn current_step(&self, language: &str) -> Soon<'_, Answered<Step>>;
    /// Submits the frozen body; `files` is the number of posts to expect.
    fn submit(&self, payload: Payload, files: usize) -> Soon<'_, Answered<SubmitAnswer>>;
    /// Confirms; `files` is the largest number of posts to expect.
    fn confirm(&self, files: usize) -> Soon<'_, Answered<ConfirmAnswer>>;
    /// Posts a document of `bytes` bytes; `sent` counts them as they leave. An error of the chunks
    /// ends the post with [`UploadFault::Local`].
    fn upload(
        &self,
        post: Post,
        bytes: u64,
        chunks: Box<dyn Chunks>,
        sent: Arc<AtomicU64>,
    ) -> Soon<'_, Result<Stored, UploadFault>>;
}

/// An API address that may not be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefusedApi;

/// Opens sessions.
pub trait Connect: Debug + Send + Sync {
    /// Opens a session with a target. Nothing is sent yet.
    ///
    /// # Errors
    /// If the address is neither `https` nor `http` to this machine.
    fn open(&self, target: &Target) -> Result<Arc<dyn Spektr>, RefusedApi>;
    /// Starts an onboarding with one call. Fails with [`CallFault::RefusedApi`] if its address may
    /// not be called.
    fn start(&self, onboarding: Onboarding) -> Soon<'_, Answered<Started>>;
}
