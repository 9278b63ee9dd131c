//! Servers with bad certificates: nothing is sent, and the failure names the certificate or the
//! clock (U21).

use std::fs;
use std::io::Read as _;
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};
use rustls::{ServerConfig, ServerConnection};

use super::{Home, failure, run};
use crate::fake::{self, TOKEN};

fn fixture(name: &str) -> Vec<u8> {
    fs::read(format!("{}/tests/fixtures/tls/{name}.der", env!("CARGO_MANIFEST_DIR")))
        .expect("a fixture")
}

/// Does a TLS handshake with a certificate, and counts the bytes after it.
struct Server {
    address: SocketAddr,
    stopping: Arc<AtomicBool>,
    received: Arc<AtomicUsize>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    fn start(certificate: &str) -> Self {
        let key = PrivateKeyDer::Pkcs8(PrivatePkcs8KeyDer::from(fixture("key")));
        let chain = vec![CertificateDer::from(fixture(certificate))];
        let provider = Arc::new(rustls::crypto::aws_lc_rs::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .expect("versions");
        let config = Arc::new(
            config.with_no_client_auth().with_single_cert(chain, key).expect("a certificate"),
        );
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = listener.local_addr().expect("an address");
        let (stopping, received) =
            (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
        let (stop, count) = (Arc::clone(&stopping), Arc::clone(&received));
        let thread = thread::spawn(move || {
            while let Ok((stream, _)) = listener.accept() {
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                count.fetch_add(shake_hands(stream, &config), Ordering::SeqCst);
            }
        });
        Self { address, stopping, received, thread: Some(thread) }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        drop(TcpStream::connect(self.address));
        if let Some(thread) = self.thread.take() {
            drop(thread.join());
        }
    }
}

/// Returns how many bytes came once the hands were shaken.
fn shake_hands(mut stream: TcpStream, config: &Arc<ServerConfig>) -> usize {
    drop(stream.set_read_timeout(Some(Duration::from_secs(20))));
    let mut connection = ServerConnection::new(Arc::clone(config)).expect("a connection");
    let mut first = [0; 16];
    let mut tls = rustls::Stream::new(&mut connection, &mut stream);
    let received = tls.read(&mut first).unwrap_or_default();
    drop(stream.shutdown(Shutdown::Both));
    received
}

#[test]
fn u21_a_certificate_that_is_not_good_is_named_and_nothing_is_sent() {
    // With its own certificate among the trusted ones, what is wrong is the name alone.
    for (certificate, is_trusted, words) in [
        ("untrusted", false, "The server's certificate is not trusted"),
        ("ended", false, "The server's certificate has expired"),
        ("early", false, "Your computer's clock looks wrong"),
        ("elsewhere", true, "The server's certificate belongs to another server"),
    ] {
        let server = Server::start(certificate);
        let (home, folder) = (Home::new(), tempfile::tempdir().expect("a folder"));
        let case = fake::write_case(folder.path(), 40_000);
        let token = home.keep("token", TOKEN);
        let mut command = home.submit(&case, &format!("https://{}", server.address), &token);
        command.arg("--json");
        if is_trusted {
            let pem = format!(
                "-----BEGIN CERTIFICATE-----\n{}\n-----END CERTIFICATE-----\n",
                STANDARD.encode(fixture(certificate))
            );
            command.env("SSL_CERT_FILE", home.keep("trusted.pem", pem));
        }
        let said = run(command);
        assert_eq!(said.exit, Some(8), "{certificate}: {said:?}");
        assert!(failure(&said).contains(words), "{certificate}: {}", said.stdout);
        assert!(failure(&said).contains("certificate"), "{certificate}: {}", said.stdout);
        assert_eq!(server.received.load(Ordering::SeqCst), 0, "{certificate}");
    }
}
