//! What is kept comes back the same after anything; what can't be read is told, and left alone.

mod cases;
mod copies;
mod damage;
mod forms;
mod keys;
mod locking;
mod ready;
mod sending;
mod support;
