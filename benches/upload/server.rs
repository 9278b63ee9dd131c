//! The servers: a sink for posts, and an API for the three calls. Each is a process of its own that
//! runs until its standard input closes, and answers every line there with what it received.

use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use crate::Outcome;
use crate::load::compare;

/// First argument that makes this program a server.
pub(crate) const SERVE: &str = "serve";
/// Maximum size of a request head in bytes.
const HEAD_BYTES: usize = 64 * 1024;
/// Bytes of a body read at a time.
const CHUNK: usize = 256 * 1024;

/// A running server.
#[derive(Debug)]
pub(crate) struct Server {
    pub(crate) address: String,
    child: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

/// The posts received since the last question.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) posts: u64,
    pub(crate) bytes: u64,
    /// Posts that differ from the plan; counted only if verification is on.
    pub(crate) wrong: u64,
}

impl Server {
    /// Starts a sink on this address; `plan` is what posts are compared with if verification is on.
    pub(crate) fn sink(before: &[String], ip: &str, plan: PathBuf) -> Outcome<Self> {
        Self::start(
            before,
            &[
                "sink".into(),
                ip.into(),
                plan.into_os_string().into_string().map_err(|_| "a path that is no text")?,
            ],
        )
    }

    /// Starts an API that answers a submit with the contents of the file `answer`.
    pub(crate) fn api(before: &[String], answer: PathBuf) -> Outcome<Self> {
        Self::start(
            before,
            &[
                "api".into(),
                "127.0.0.1".into(),
                answer.into_os_string().into_string().map_err(|_| "a path that is no text")?,
            ],
        )
    }

    fn start(before: &[String], arguments: &[String]) -> Outcome<Self> {
        let program = std::env::current_exe()?
            .into_os_string()
            .into_string()
            .map_err(|_| "a path that is no text")?;
        let words: Vec<String> = before
            .iter()
            .cloned()
            .chain([program, SERVE.to_owned()])
            .chain(arguments.iter().cloned())
            .collect();
        let mut child = Command::new(&words[0])
            .args(&words[1..])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let questions = child.stdin.take().ok_or("no standard input")?;
        let mut answers = BufReader::new(child.stdout.take().ok_or("no standard output")?);
        let mut address = String::new();
        answers.read_line(&mut address)?;
        Ok(Self { address: address.trim().to_owned(), child, questions, answers })
    }

    /// Returns what was received since the last question, and turns verification on or off.
    pub(crate) fn seen(&mut self, compare_next: bool) -> Outcome<Seen> {
        writeln!(self.questions, "{}", if compare_next { "compare" } else { "count" })?;
        let mut line = String::new();
        self.answers.read_line(&mut line)?;
        let mut numbers = line.split_whitespace().map(str::parse);
        let mut next = || numbers.next().ok_or("the server has ended");
        Ok(Seen { posts: next()??, bytes: next()??, wrong: next()?? })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A server that has already ended is fine.
        let _ended = self.child.kill().is_err();
        let _reaped = self.child.wait().is_err();
    }
}

/// Runs the server named by the arguments after [`SERVE`] until standard input ends.
pub(crate) fn serve(arguments: &[String]) -> Outcome<()> {
    let [role, ip, path] = arguments else { return Err("serve sink|api IP PATH".into()) };
    let listener = TcpListener::bind((ip.as_str(), 0))?;
    let mut out = io::stdout();
    writeln!(out, "{}", listener.local_addr()?)?;
    let site = Arc::new(Site { is_api: role == "api", path: path.into(), ..Site::default() });
    let shared = Arc::clone(&site);
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let site = Arc::clone(&shared);
            // A broken connection is the client's error, which it reports.
            thread::spawn(move || site.converse(stream).is_err());
        }
    });
    for line in io::stdin().lines() {
        site.comparing.store(line? == "compare", Ordering::SeqCst);
        let [posts, bytes, wrong] =
            [&site.posts, &site.bytes, &site.wrong].map(|count| count.swap(0, Ordering::SeqCst));
        writeln!(out, "{posts} {bytes} {wrong}")?;
    }
    Ok(())
}

#[derive(Debug, Default)]
struct Site {
    is_api: bool,
    /// The answer to a submit, or the plan of the posts.
    path: PathBuf,
    comparing: AtomicBool,
    posts: AtomicU64,
    bytes: AtomicU64,
    wrong: AtomicU64,
}

/// The head of a request.
#[derive(Debug)]
struct Head {
    /// Method, path, version.
    first: String,
    length: usize,
    expects: bool,
    /// The size of the head in bytes, and the part of the body that was read with it.
    bytes: usize,
}

impl Site {
    fn converse(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let mut buffer = vec![0; CHUNK];
        let mut filled = 0;
        while let Some(head) = read_head(&mut stream, &mut buffer, &mut filled)? {
            if head.expects {
                stream.write_all(b"HTTP/1.1 100 Continue\r\n\r\n")?;
            }
            let mut kept = self.comparing.load(Ordering::SeqCst).then(Vec::new);
            let mut missing = head.length;
            let with_head = missing.min(filled - head.bytes);
            if let Some(kept) = &mut kept {
                kept.extend_from_slice(&buffer[head.bytes..head.bytes + with_head]);
            }
            missing -= with_head;
            buffer.copy_within(head.bytes + with_head..filled, 0);
            filled -= head.bytes + with_head;
            while missing > 0 {
                let most = missing.min(CHUNK);
                let n = stream.read(&mut buffer[..most])?;
                if n == 0 {
                    return Ok(());
                }
                if let Some(kept) = &mut kept {
                    kept.extend_from_slice(&buffer[..n]);
                }
                missing -= n;
            }
            self.count(head.length, kept.as_deref());
            stream.write_all(self.answer(&head.first)?.as_bytes())?;
        }
        Ok(())
    }

    fn count(&self, bytes: usize, kept: Option<&[u8]>) {
        if !self.is_api && kept.is_some_and(|body| compare(body, &self.path).is_err()) {
            self.wrong.fetch_add(1, Ordering::SeqCst);
        }
        self.bytes.fetch_add(bytes as u64, Ordering::SeqCst);
        self.posts.fetch_add(1, Ordering::SeqCst);
    }

    fn answer(&self, first: &str) -> io::Result<String> {
        if !self.is_api {
            return Ok("HTTP/1.1 204 No Content\r\n\r\n".to_owned());
        }
        let body = if first.starts_with("GET") {
            r#"{"execution":{"status":"pending","error":null,"currentStep":1}}"#.to_owned()
        } else if first.contains("/confirm") {
            r#"{"status":"completed"}"#.to_owned()
        } else {
            fs::read_to_string(&self.path)?
        };
        Ok(format!(
            "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        ))
    }
}

/// Reads a head into the buffer; `None` if the client closed the connection.
fn read_head(
    stream: &mut TcpStream,
    buffer: &mut [u8],
    filled: &mut usize,
) -> io::Result<Option<Head>> {
    loop {
        if let Some(end) = buffer[..*filled].windows(4).position(|window| window == b"\r\n\r\n") {
            let text = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
            let header = |name: &str| {
                text.lines()
                    .find_map(|line| line.strip_prefix(name))
                    .map(|value| value.trim().to_owned())
            };
            return Ok(Some(Head {
                first: String::from_utf8_lossy(&buffer[..end])
                    .lines()
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                length: header("content-length:").and_then(|value| value.parse().ok()).unwrap_or(0),
                expects: header("expect:").is_some(),
                bytes: end + 4,
            }));
        }
        let n = stream.read(&mut buffer[*filled..HEAD_BYTES])?;
        if n == 0 {
            return Ok(None);
        }
        *filled += n;
    }
}
