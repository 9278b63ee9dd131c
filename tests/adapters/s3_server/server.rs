//! `MiniStack` as a child process: started on a free port, waited for, and stopped by its handle.

use std::net::TcpListener;
use std::process::Stdio;
use std::sync::Arc;
use std::time::Duration;

use tokio::process::{Child, Command};

use super::sign::{BUCKET, signed_headers};

/// The longest the server may take to answer its first request.
const START_WITHIN: Duration = Duration::from_mins(1);

struct Process {
    _child: Child,
    _home: tempfile::TempDir,
}

/// A running MiniStack with one bucket. It ends with its last handle.
pub(crate) struct MiniStack {
    process: Arc<Process>,
    host: String,
    client: reqwest::Client,
}

impl MiniStack {
    pub(crate) async fn start() -> Self {
        let python = std::env::var("DOSSIER_MINISTACK_PYTHON")
            .expect("DOSSIER_MINISTACK_PYTHON names a Python with ministack and hypercorn; run packaging/check, or set it yourself");
        let home = tempfile::tempdir().expect("a home");
        let port = free_port();
        let child = Command::new(python)
            .args(["-m", "hypercorn", "ministack.app:app", "--bind", &format!("127.0.0.1:{port}")])
            .env("SERVICES", "s3,sts,iam")
            .env("AUTH", "true")
            .env("GATEWAY_PORT", port.to_string())
            .env("HOME", home.path())
            .current_dir(home.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()
            .expect("MiniStack starts");
        let client = reqwest::Client::builder().no_proxy().build().expect("a client");
        let process = Arc::new(Process { _child: child, _home: home });
        let server = Self { process, host: format!("127.0.0.1:{port}"), client };
        tokio::time::timeout(START_WITHIN, server.make_bucket()).await.expect("MiniStack answers");
        server
    }

    pub(crate) fn clone_handle(&self) -> Self {
        Self {
            process: Arc::clone(&self.process),
            host: self.host.clone(),
            client: self.client.clone(),
        }
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}", self.host)
    }

    pub(crate) fn bucket_url(&self) -> String {
        format!("http://{}/{BUCKET}", self.host)
    }

    /// The object under this key, as the server has it.
    pub(crate) async fn stored(&self, key: &str) -> Option<Vec<u8>> {
        let response = self.send("GET", &format!("/{BUCKET}/{key}")).await?;
        if !response.status().is_success() {
            return None;
        }
        Some(response.bytes().await.ok()?.to_vec())
    }

    async fn make_bucket(&self) {
        let mut retry = tokio::time::interval(Duration::from_millis(100));
        loop {
            retry.tick().await;
            if self
                .send("PUT", &format!("/{BUCKET}"))
                .await
                .is_some_and(|response| response.status().is_success())
            {
                return;
            }
        }
    }

    async fn send(&self, method: &str, path: &str) -> Option<reqwest::Response> {
        let mut request =
            self.client.request(method.parse().ok()?, format!("http://{}{path}", self.host));
        for (name, value) in signed_headers(method, &self.host, path) {
            request = request.header(name, value);
        }
        request.send().await.ok()
    }
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    listener.local_addr().expect("an address").port()
}
