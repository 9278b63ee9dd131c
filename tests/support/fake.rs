//! A fake of the API and the storage that does anything a test wants to a client, byte by byte.
//!
//! Its default is one session with the documents of [`FILES`] and posts to its own `/bucket`. A
//! test's [`Play`] comes first and may take over a call. It listens on loopback only, and
//! everything it started ends when it is dropped. Knows nothing of the tests.

#![allow(dead_code, reason = "each test binary uses a part of it")]

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use serde_json::{Value as Json, json};

/// Its token.
pub(crate) const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.TOKENCANARY-7f3a9c.c2lnbmF0dXJl";
/// The entity, the field and the file name of a document.
pub(crate) const FILES: [(&str, &str, &str); 2] =
    [("acme", "company_document", "certificate.pdf"), ("john", "id_document", "passport.pdf")];
/// The time after which a silent connection is closed.
const SILENCE: Duration = Duration::from_secs(100);
const MAX_HEAD_BYTES: usize = 64 * 1024;

/// The kind of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Step,
    Submit,
    Confirm,
    Post,
    Other,
}

/// A request as it arrived.
#[derive(Clone, Debug)]
pub(crate) struct Call {
    pub(crate) kind: Kind,
    /// Its number among those of its kind, from 1.
    pub(crate) nth: usize,
    /// The request line and the headers, byte by byte.
    pub(crate) head: String,
    /// As much of the body as was read.
    pub(crate) body: Vec<u8>,
}

impl Call {
    /// The request line's target.
    pub(crate) fn target(&self) -> &str {
        self.head.split(' ').nth(1).unwrap_or_default()
    }

    /// The values of a header, in order; none when it is not there.
    pub(crate) fn header(&self, name: &str) -> Vec<&str> {
        self.headers()
            .filter(|(known, _)| known.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
            .collect()
    }

    /// All headers in order.
    pub(crate) fn headers(&self) -> impl Iterator<Item = (&str, &str)> {
        self.head.split("\r\n").skip(1).filter_map(|line| line.split_once(": "))
    }

    fn body_bytes(&self) -> usize {
        self.header("content-length").first().and_then(|length| length.parse().ok()).unwrap_or(0)
    }
}

/// The fate of the connection after an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Then {
    KeepOpen,
    Close,
}

/// One request and the connection it came by.
pub(crate) struct Talk<'a> {
    pub(crate) call: Call,
    place: usize,
    pub(crate) stream: &'a mut TcpStream,
    address: SocketAddr,
    shared: &'a Shared,
}

impl Talk<'_> {
    /// Reads on until `bytes` of the body are there.
    pub(crate) fn read(&mut self, bytes: usize) -> io::Result<()> {
        let mut chunk = [0; 16 * 1024];
        while self.call.body.len() < bytes {
            let most = chunk.len().min(bytes - self.call.body.len());
            let n = self.stream.read(&mut chunk[..most])?;
            if n == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            self.call.body.extend_from_slice(&chunk[..n]);
            // Recorded before any answer, so that a test that has the answer finds the body.
            if let Some(call) = lock(&self.shared.books).calls.get_mut(self.place) {
                call.body.extend_from_slice(&chunk[..n]);
            }
        }
        Ok(())
    }

    /// Reads the whole body.
    pub(crate) fn read_all(&mut self) -> io::Result<()> {
        self.read(self.call.body_bytes())
    }

    /// Answers with a body of a known length, after the request was read whole.
    pub(crate) fn answer(&mut self, status: &str, headers: &str, body: &[u8]) -> io::Result<Then> {
        self.read_all()?;
        let head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n{headers}\r\n", body.len());
        self.stream.write_all(&[head.as_bytes(), body].concat())?;
        Ok(Then::KeepOpen)
    }

    pub(crate) fn json(&mut self, status: &str, body: &Json) -> io::Result<Then> {
        self.answer(status, "Content-Type: application/json\r\n", body.to_string().as_bytes())
    }

    /// The bucket's address.
    pub(crate) fn bucket(&self) -> String {
        format!("http://{}/bucket", self.address)
    }

    /// The entries of an answer for the documents that are not there yet.
    pub(crate) fn uploads(&self) -> Vec<Json> {
        let stored = lock(&self.shared.books).stored.clone();
        let missing =
            FILES.iter().filter(|(_, _, name)| !stored.iter().any(|key| key.ends_with(name)));
        missing
            .map(|(entity, field, name)| {
                let fields = fields(name).into_iter().map(|(name, value)| (name, Json::String(value)));
                json!({"entityReference": entity, "fileName": name, "spektrDataField": field, "url": self.bucket(),
                    "fields": fields.collect::<serde_json::Map<_, _>>()})
            })
            .collect()
    }

    /// Returns the default answer.
    pub(crate) fn behave(&mut self) -> io::Result<Then> {
        self.read_all()?;
        match self.call.kind {
            Kind::Step => {
                let (status, step) = if lock(&self.shared.books).completed {
                    ("completed", 2)
                } else {
                    ("pending", 1)
                };
                self.json(
                    "200 OK",
                    &json!({"node": {"type": "form"}, "execution": {"id": "x", "status": status, "error": null, "currentStep": step}}),
                )
            }
            Kind::Submit => {
                lock(&self.shared.books).submits_applied += 1;
                let uploads = self.uploads();
                self.json("200 OK", &json!({"status": "accepted", "fileUploads": uploads}))
            }
            Kind::Confirm => self.confirm(),
            Kind::Post => {
                self.store();
                self.answer("204 No Content", "", b"")
            }
            Kind::Other => self.answer("404 Not Found", "", b""),
        }
    }

    /// Does what a call asks for and leaves the answer to the test.
    pub(crate) fn behave_silently(&mut self) -> io::Result<()> {
        self.read_all()?;
        if self.call.kind == Kind::Submit {
            lock(&self.shared.books).submits_applied += 1;
        }
        Ok(())
    }

    fn confirm(&mut self) -> io::Result<Then> {
        let uploads = self.uploads();
        let submitted = lock(&self.shared.books).submits_applied > 0;
        if !submitted {
            return self.json("400 Bad Request", &json!({"message": "Context status is not pending", "errorCode": "invalid_request_body"}));
        }
        if uploads.is_empty() {
            lock(&self.shared.books).completed = true;
            return self.json("200 OK", &json!({"status": "completed"}));
        }
        self.json("409 Conflict", &json!({"status": "pending", "fileUploads": uploads}))
    }

    /// Takes the posted document as stored, without a look at it.
    pub(crate) fn store(&mut self) {
        let parts = parts(&self.call);
        if let Some((_, key)) = parts.iter().find(|(name, _)| name == "key") {
            lock(&self.shared.books).stored.push(String::from_utf8_lossy(key).into_owned());
        }
    }
}

/// The form fields of a presigned post, in an order that no sorting gives.
pub(crate) fn fields(file_name: &str) -> Vec<(String, String)> {
    [
        ("key", format!("workspace/endClient/entity/{file_name}")),
        ("Content-Type", "application/pdf".to_owned()),
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256".to_owned()),
        ("acl", "private".to_owned()),
        ("X-Amz-Credential", "AKIACREDENTIALCANARY/20260203/eu-north-1/s3/aws4_request".to_owned()),
        ("X-Amz-Security-Token", "FwoGZXIvYXdzEBYaSECURITYTOKENCANARY+/=".to_owned()),
        ("Policy", "eyJQT0xJQ1lDQU5BUlkiOiJub3QgYSBwb2xpY3kifQ==".to_owned()),
        ("X-Amz-Signature", "51634174755245c4e4152590e0a1c4".to_owned()),
        ("x-amz-meta-note", "ænd & \"quotes\"; a=b".to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

/// The parts of a multipart body: name and content.
pub(crate) fn parts(call: &Call) -> Vec<(String, Vec<u8>)> {
    let content_type = call.header("content-type").first().copied().unwrap_or_default().to_owned();
    let boundary =
        content_type.split_once("boundary=").map(|(_, boundary)| boundary).unwrap_or_default();
    let limit = format!("\r\n--{boundary}");
    let body = [b"\r\n", call.body.as_slice()].concat();
    split(&body, limit.as_bytes())
        .into_iter()
        .skip(1)
        .filter_map(|part| {
            let part = part.strip_prefix(b"\r\n")?;
            let at = part.windows(4).position(|window| window == b"\r\n\r\n")?;
            let head = String::from_utf8_lossy(&part[..at]).into_owned();
            let name = head.split_once("name=\"")?.1.split_once('"')?.0.to_owned();
            Some((name, part[at + 4..].to_vec()))
        })
        .collect()
}

fn split<'b>(bytes: &'b [u8], limit: &[u8]) -> Vec<&'b [u8]> {
    let (mut pieces, mut from) = (Vec::new(), 0);
    while let Some(at) = bytes[from..].windows(limit.len()).position(|window| window == limit) {
        pieces.push(&bytes[from..from + at]);
        from += at + limit.len();
    }
    pieces.push(&bytes[from..]);
    pieces
}

/// A test's own answer to a call; `None` leaves it to the fake.
pub(crate) type Play = dyn Fn(&mut Talk<'_>) -> io::Result<Option<Then>> + Send + Sync;

#[derive(Default)]
struct Books {
    calls: Vec<Call>,
    connections: usize,
    stored: Vec<String>,
    submits_applied: usize,
    completed: bool,
    /// A second hold on each open connection, by which it is ended when the test is over.
    streams: BTreeMap<usize, TcpStream>,
    threads: Vec<JoinHandle<()>>,
}

struct Shared {
    books: Mutex<Books>,
    stopping: AtomicBool,
    play: Box<Play>,
}

fn lock(books: &Mutex<Books>) -> MutexGuard<'_, Books> {
    books.lock().unwrap_or_else(PoisonError::into_inner)
}

/// A running fake.
pub(crate) struct Fake {
    shared: Arc<Shared>,
    address: SocketAddr,
    listening: Option<JoinHandle<()>>,
}

impl fmt::Debug for Fake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Fake").field("address", &self.address).finish_non_exhaustive()
    }
}

impl Fake {
    pub(crate) fn start(
        play: impl Fn(&mut Talk<'_>) -> io::Result<Option<Then>> + Send + Sync + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let shared = Arc::new(Shared {
            books: Mutex::default(),
            stopping: AtomicBool::new(false),
            play: Box::new(play),
        });
        let listening = Arc::clone(&shared);
        let listening = Some(thread::spawn(move || listen(&listener, address, &listening)));
        Self { shared, address, listening }
    }

    /// A fake that does nothing of a test's own.
    pub(crate) fn plain() -> Self {
        Self::start(|_| Ok(None))
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    pub(crate) fn address(&self) -> SocketAddr {
        self.address
    }

    /// Every request so far.
    pub(crate) fn calls(&self) -> Vec<Call> {
        lock(&self.shared.books).calls.clone()
    }

    /// The requests of one kind so far.
    pub(crate) fn calls_of(&self, kind: Kind) -> Vec<Call> {
        self.calls().into_iter().filter(|call| call.kind == kind).collect()
    }

    /// Counts the connections to it, with or without a request.
    pub(crate) fn connections(&self) -> usize {
        lock(&self.shared.books).connections
    }

    pub(crate) fn submits_applied(&self) -> usize {
        lock(&self.shared.books).submits_applied
    }
}

impl Drop for Fake {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        // Wakes the listener, which then looks whether it should go.
        drop(TcpStream::connect(self.address));
        if let Some(listening) = self.listening.take() {
            drop(listening.join());
        }
        let (streams, threads) = {
            let mut books = lock(&self.shared.books);
            (std::mem::take(&mut books.streams), std::mem::take(&mut books.threads))
        };
        for stream in streams.into_values() {
            drop(stream.shutdown(Shutdown::Both));
        }
        for thread in threads {
            drop(thread.join());
        }
    }
}

fn listen(listener: &TcpListener, address: SocketAddr, shared: &Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept() {
        if shared.stopping.load(Ordering::SeqCst) {
            return;
        }
        let Ok(second) = stream.try_clone() else { return };
        let served = Arc::clone(shared);
        let mut books = lock(&shared.books);
        books.connections += 1;
        let number = books.connections;
        books.streams.insert(number, second);
        books.threads.push(thread::spawn(move || {
            serve(stream, address, &served);
            // The last hold on it: what was left unread makes the system answer with a reset.
            drop(lock(&served.books).streams.remove(&number));
        }));
    }
}

fn serve(mut stream: TcpStream, address: SocketAddr, shared: &Shared) {
    drop(stream.set_read_timeout(Some(SILENCE)));
    drop(stream.set_write_timeout(Some(SILENCE)));
    while let Some((head, body)) = read_head(&mut stream) {
        let kind = kind(&head);
        let mut books = lock(&shared.books);
        let nth = 1 + books.calls.iter().filter(|call| call.kind == kind).count();
        let place = books.calls.len();
        let call = Call { kind, nth, head, body };
        books.calls.push(call.clone());
        drop(books);
        let mut talk = Talk { call, place, stream: &mut stream, address, shared };
        let then = match (shared.play)(&mut talk) {
            Ok(None) => talk.behave(),
            Ok(Some(then)) => Ok(then),
            Err(error) => Err(error),
        };
        if !matches!(then, Ok(Then::KeepOpen)) {
            break;
        }
    }
}

/// The head of the next request, and what came of its body along with it.
fn read_head(stream: &mut TcpStream) -> Option<(String, Vec<u8>)> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4 * 1024];
    loop {
        if let Some(at) = bytes.windows(4).position(|window| window == b"\r\n\r\n") {
            let body = bytes.split_off(at + 4);
            bytes.truncate(at);
            return Some((String::from_utf8_lossy(&bytes).into_owned(), body));
        }
        let n = stream.read(&mut chunk).ok().filter(|n| *n > 0 && bytes.len() < MAX_HEAD_BYTES)?;
        bytes.extend_from_slice(&chunk[..n]);
    }
}

fn kind(head: &str) -> Kind {
    let mut words = head.split(' ');
    let (method, target) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let path = target.split('?').next().unwrap_or_default();
    match method {
        "GET" if path.starts_with("/v2/public/actions/") => Kind::Step,
        "POST" if path.starts_with("/v3/public/actions/") && path.ends_with("/confirm") => {
            Kind::Confirm
        }
        "POST" if path.starts_with("/v3/public/actions/") => Kind::Submit,
        "POST" if path == "/bucket" => Kind::Post,
        _ => Kind::Other,
    }
}

/// Writes a case with the documents of [`FILES`], the first of so many bytes, and returns the case
/// file's path.
pub(crate) fn write_case(folder: &Path, first_bytes: usize) -> PathBuf {
    let [(company, company_field, company_file), (person, person_field, person_file)] = FILES;
    fs::write(folder.join(company_file), document(first_bytes)).expect("written");
    fs::write(folder.join(person_file), document(40_000)).expect("written");
    let case = json!({"dossier": 1, "title": "Acme",
        "entities": [
            {"reference": company, "customer_type": "company",
                "fields": {"company_name": "Acme Corporation", company_field: {"file": company_file}}},
            {"reference": person, "customer_type": "individual",
                "fields": {"first_name": "John", "last_name": "Smith", person_field: {"file": person_file}}},
        ],
        "relations": [{"from": company, "to": "root", "role": "owner"},
            {"from": person, "to": company, "role": "ubo", "ownership_percentage": 75}]});
    let path = folder.join("case.json");
    fs::write(&path, case.to_string()).expect("written");
    path
}

/// A PDF, as far as its first bytes go, of so many bytes that hold everything a form could trip
/// over.
pub(crate) fn document(bytes: usize) -> Vec<u8> {
    let start =
        b"%PDF-1.7\r\n--boundary\r\nContent-Disposition: form-data; name=\"key\"\r\n\r\n\0\xff";
    let rest = (0..bytes.saturating_sub(start.len()))
        .map(|at| (at.wrapping_mul(31) >> 3).to_le_bytes()[0]);
    start.iter().copied().chain(rest).take(bytes).collect()
}
