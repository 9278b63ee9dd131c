//! A relay that counts bytes and kills a process after a number of them, as a power cut would.
//!
//! Knows nothing of the meaning of the bytes. The practice server's posts contain the address it
//! was reached by, so they pass the relay as well.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::process::Child;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread::{self, JoinHandle};

use super::binary;

/// Bytes relayed at a time, which is the precision of the moment.
const BLOCK: usize = 1_024;

struct Shared {
    upstream: String,
    passed: AtomicU64,
    limit: u64,
    victim: OnceLock<Arc<Mutex<Child>>>,
    stopping: AtomicBool,
}

/// A running relay. Everything it started has ended when it is dropped.
pub(crate) struct Proxy {
    shared: Arc<Shared>,
    address: SocketAddr,
    listening: Option<JoinHandle<()>>,
}

impl Proxy {
    /// A relay to an `http://` address that ends its victim when more than `limit` bytes have
    /// passed.
    pub(crate) fn start(upstream: &str, limit: u64) -> Self {
        let upstream = upstream.strip_prefix("http://").expect("an address").to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("its address");
        let (passed, stopping) = (AtomicU64::new(0), AtomicBool::new(false));
        let shared =
            Arc::new(Shared { upstream, passed, limit, victim: OnceLock::new(), stopping });
        let listening = Arc::clone(&shared);
        let listening = Some(thread::spawn(move || listen(&listener, &listening)));
        Self { shared, address, listening }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Sets the process to kill.
    pub(crate) fn aim(&self, victim: Arc<Mutex<Child>>) {
        drop(self.shared.victim.set(victim));
    }

    /// Returns the bytes that passed in both directions.
    pub(crate) fn passed(&self) -> u64 {
        self.shared.passed.load(Ordering::SeqCst)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.stopping.store(true, Ordering::SeqCst);
        // Wakes the listener, which then looks whether it should go.
        drop(TcpStream::connect(self.address));
        if let Some(listening) = self.listening.take() {
            drop(listening.join());
        }
    }
}

fn listen(listener: &TcpListener, shared: &Arc<Shared>) {
    let mut relays: Vec<JoinHandle<()>> = Vec::new();
    let mut streams: Vec<TcpStream> = Vec::new();
    while let Ok((down, _)) = listener.accept() {
        if shared.stopping.load(Ordering::SeqCst) {
            break;
        }
        let Ok(up) = TcpStream::connect(&shared.upstream) else { continue };
        let ways = [(&down, &up), (&up, &down)];
        for (from, to) in ways {
            let (Ok(from), Ok(to)) = (from.try_clone(), to.try_clone()) else { continue };
            let shared = Arc::clone(shared);
            relays.push(thread::spawn(move || relay(from, to, &shared)));
        }
        streams.extend([down, up]);
    }
    for stream in streams {
        drop(stream.shutdown(Shutdown::Both));
    }
    for relay in relays {
        drop(relay.join());
    }
}

fn relay(mut from: TcpStream, mut to: TcpStream, shared: &Shared) {
    let mut block = [0; BLOCK];
    while let Ok(n) = from.read(&mut block) {
        let passed = shared.passed.fetch_add(n as u64, Ordering::SeqCst) + n as u64;
        if passed > shared.limit {
            binary::kill(shared.victim.wait());
        }
        if n == 0 || to.write_all(&block[..n]).is_err() {
            break;
        }
    }
    // One side has ended: the other learns of it as it would without a relay.
    drop(to.shutdown(Shutdown::Both));
    drop(from.shutdown(Shutdown::Both));
}
