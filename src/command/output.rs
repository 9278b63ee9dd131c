//! The output of a command, and the exit code if it can't be written.
//!
//! Knows nothing of what the lines contain.

use std::fmt;
use std::io::{self, ErrorKind, Write};

use super::exit::Exit;
use crate::words;

/// Reason why a line of the output was lost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lost {
    /// Its reader closed the pipe.
    Unread,
    /// The disk or the device refused it.
    Refused,
}

/// Standard output and standard error. A command goes on after its reader has closed the pipe.
pub(super) struct Output {
    stdout: Box<dyn Write + Send>,
    stderr: Box<dyn Write + Send>,
    /// True for JSON lines, false for sentences.
    is_json: bool,
    lost: Option<Lost>,
    /// True once the loss was reported.
    is_reported: bool,
}

impl Output {
    /// Returns this process's standard output and error.
    pub(super) fn standard(is_json: bool) -> Self {
        Self::new(Box::new(io::stdout()), Box::new(io::stderr()), is_json)
    }

    pub(super) fn new(
        stdout: Box<dyn Write + Send>,
        stderr: Box<dyn Write + Send>,
        is_json: bool,
    ) -> Self {
        Self { stdout, stderr, is_json, lost: None, is_reported: false }
    }

    /// Returns true if the command prints JSON lines, false if it prints sentences.
    pub(super) fn is_json(&self) -> bool {
        self.is_json
    }

    /// Writes a line to standard output.
    pub(super) fn line(&mut self, line: impl fmt::Display) {
        if let Err(error) = writeln!(self.stdout, "{line}").and_then(|()| self.stdout.flush()) {
            let lost =
                if error.kind() == ErrorKind::BrokenPipe { Lost::Unread } else { Lost::Refused };
            self.lost.get_or_insert(lost);
        }
    }

    /// Writes a line to standard error.
    pub(super) fn note(&mut self, line: impl fmt::Display) {
        let _gone = self.try_note(line).is_err();
    }

    fn try_note(&mut self, line: impl fmt::Display) -> io::Result<()> {
        writeln!(self.stderr, "{line}")
    }

    /// Returns true if the disk or the device refused lines.
    pub(super) fn is_refused(&self) -> bool {
        self.lost == Some(Lost::Refused)
    }

    /// Returns the exit code of a command that only prints. With `needs_reader` (`payload`) a
    /// closed pipe is a failure, too.
    pub(super) fn ended(&mut self, exit: Exit, needs_reader: bool) -> Exit {
        match self.lost {
            None => exit,
            Some(Lost::Unread) if needs_reader => Exit::Local,
            Some(Lost::Unread) => exit,
            Some(Lost::Refused) => {
                self.report("command-output-lost");
                Exit::Local
            }
        }
    }

    /// Writes the last lines of a submission, and returns its exit code. Only a success is changed
    /// if lines were lost; a lost receipt is reported on standard error.
    pub(super) fn conclude(
        &mut self,
        exit: Exit,
        has_receipt: bool,
        write: impl FnOnce(&mut Self),
    ) -> Exit {
        let before = self.lost.take();
        write(self);
        let receipt_is_lost = has_receipt && self.lost.is_some();
        self.lost = self.lost.or(before);
        let reported = match self.lost {
            _ if receipt_is_lost => self.report("command-receipt-lost"),
            Some(Lost::Refused) => self.report("command-output-lost"),
            _ => true,
        };
        let is_silent = receipt_is_lost && !reported;
        if exit == Exit::Completed && (is_silent || self.is_refused()) { Exit::Local } else { exit }
    }

    /// Returns the exit code of a command that concluded, and reports lost lines if it was not done
    /// yet.
    pub(super) fn settled(&mut self, exit: Exit) -> Exit {
        if self.is_refused() && !self.is_reported {
            self.report("command-output-lost");
        }
        exit
    }

    /// Reports a loss on standard error; returns true if that was written.
    fn report(&mut self, id: &str) -> bool {
        self.is_reported = true;
        self.try_note(words::text(id)).is_ok()
    }
}

impl fmt::Debug for Output {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Output")
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    /// Fails all writes with one error, or keeps what is written.
    #[derive(Clone)]
    struct Pipe(Option<ErrorKind>, Arc<Mutex<Vec<u8>>>);

    impl Write for Pipe {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            match self.0 {
                Some(kind) => Err(kind.into()),
                None => self.1.lock().expect("not poisoned").write(bytes),
            }
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn b11_what_was_lost_is_in_the_exit_or_told() {
        use ErrorKind::{BrokenPipe, StorageFull};
        let (fine, pipe, full) = (None, Some(BrokenPipe), Some(StorageFull));
        // Standard output, standard error, a receipt: the exit code, and whether a loss was
        // reported.
        for (stdout, stderr, has_receipt, exit, expected, reported) in [
            (fine, fine, true, Exit::Completed, Exit::Completed, false),
            (pipe, fine, true, Exit::Completed, Exit::Completed, true),
            (pipe, pipe, true, Exit::Completed, Exit::Local, false),
            (full, fine, true, Exit::Completed, Exit::Local, true),
            (full, full, true, Exit::Completed, Exit::Local, false),
            (pipe, fine, false, Exit::FilesMissing, Exit::FilesMissing, false),
            (full, fine, false, Exit::FilesMissing, Exit::FilesMissing, true),
            (full, fine, false, Exit::Interrupted, Exit::Interrupted, true),
        ] {
            let errors = Pipe(stderr, Arc::default());
            let mut out = Output::new(
                Box::new(Pipe(stdout, Arc::default())),
                Box::new(errors.clone()),
                false,
            );
            let name = format!("{stdout:?} {stderr:?} {exit:?}");
            assert_eq!(
                out.conclude(exit, has_receipt, |out| out.line("the receipt")),
                expected,
                "{name}"
            );
            assert_eq!(!errors.1.lock().expect("not poisoned").is_empty(), reported, "{name}");
        }
    }
}
