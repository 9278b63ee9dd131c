//! The vault returns exactly what was saved after any event; unreadable data is reported and left
//! unchanged.

mod cases;
mod copies;
mod damage;
mod forms;
mod keys;
mod locking;
mod ready;
mod sending;
mod support;
