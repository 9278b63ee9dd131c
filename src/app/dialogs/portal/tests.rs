//! A simulated portal on a private bus: each of its answers has its own result.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{SyncSender, sync_channel};

use zbus::message::Header;
use zbus::{fdo, interface};

use super::*;
use crate::app::dialogs::Purpose;

/// A bus that ends with the test.
struct Bus {
    daemon: Child,
    address: String,
}

impl Bus {
    fn start() -> Self {
        let mut daemon = Command::new("dbus-daemon")
            .args(["--session", "--nofork", "--print-address=1"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("dbus-daemon runs");
        let mut address = String::new();
        BufReader::new(daemon.stdout.as_mut().expect("its output"))
            .read_line(&mut address)
            .expect("an address");
        Self { daemon, address: address.trim().to_owned() }
    }
}

impl Drop for Bus {
    fn drop(&mut self) {
        let _gone = self.daemon.kill().and_then(|()| self.daemon.wait()).is_err();
    }
}

/// The answers of a portal.
#[derive(Clone, Copy, Debug)]
enum Answers {
    Code(u32, &'static str),
    Error,
}

struct Played {
    answers: Answers,
    asked: SyncSender<(&'static str, Vec<String>)>,
}

impl Played {
    fn play(
        &self,
        method: &'static str,
        bus: &zbus::Connection,
        header: &Header<'_>,
        (parent, title, options): (&str, &str, &HashMap<String, OwnedValue>),
    ) -> fdo::Result<OwnedObjectPath> {
        assert_eq!((parent, title), ("", ""));
        let mut names: Vec<String> = options.keys().cloned().collect();
        names.sort();
        self.asked.send((method, names)).expect("the test listens");
        let Answers::Code(code, uri) = self.answers else {
            return Err(fdo::Error::Failed("no dialog".into()));
        };
        let caller = header.sender().expect("a caller").to_owned();
        let path =
            format!("{PATH}/request/{}/{TOKEN}", caller.trim_start_matches(':').replace('.', "_"));
        let bus = Connection::from(bus.clone());
        let answer = (code, HashMap::from([("uris", Value::from(vec![uri]))]));
        let to = path.clone();
        std::thread::spawn(move || bus.emit_signal(Some(caller), to, REQUEST, "Response", &answer));
        Ok(OwnedObjectPath::try_from(path).expect("a path"))
    }
}

#[interface(name = "org.freedesktop.portal.FileChooser")]
impl Played {
    #[zbus(property, name = "version")]
    #[expect(clippy::unused_self, reason = "a property is somebody's")]
    fn version(&self) -> u32 {
        4
    }

    #[expect(clippy::needless_pass_by_value, reason = "the bus hands them over")]
    fn open_file(
        &self,
        #[zbus(connection)] bus: &zbus::Connection,
        #[zbus(header)] header: Header<'_>,
        parent: &str,
        title: &str,
        options: HashMap<String, OwnedValue>,
    ) -> fdo::Result<OwnedObjectPath> {
        self.play("OpenFile", bus, &header, (parent, title, &options))
    }

    #[expect(clippy::needless_pass_by_value, reason = "the bus hands them over")]
    fn save_file(
        &self,
        #[zbus(connection)] bus: &zbus::Connection,
        #[zbus(header)] header: Header<'_>,
        parent: &str,
        title: &str,
        options: HashMap<String, OwnedValue>,
    ) -> fdo::Result<OwnedObjectPath> {
        self.play("SaveFile", bus, &header, (parent, title, &options))
    }
}

#[test]
fn d23_a_portal_that_fails_is_no_operator_who_changed_their_mind() {
    let bus = Bus::start();
    assert!(Portal::on(Some(bus.address.clone())).is_none(), "nobody is there yet");
    let path = |path: &[u8]| Picked::Path(Hidden(PathBuf::from(OsString::from_vec(path.to_vec()))));
    let save = Purpose::SaveCase { last: Some(Hidden("/cases/acme.json".into())) };
    for (purpose, answers, picked) in [
        (
            Purpose::OpenCase,
            Answers::Code(0, "file:///scans/M%FCller%20a.json"),
            path(b"/scans/M\xfcller a.json"),
        ),
        (Purpose::OpenCase, Answers::Code(1, ""), Picked::Nothing),
        (Purpose::OpenCase, Answers::Code(2, ""), Picked::Failed),
        (Purpose::OpenCase, Answers::Code(0, "https://example/a"), Picked::Failed),
        (Purpose::OpenCase, Answers::Error, Picked::Failed),
        (save.clone(), Answers::Code(0, "file:///cases/acme.json"), path(b"/cases/acme.json")),
        (save, Answers::Code(2, ""), Picked::Failed),
    ] {
        let (asked, heard) = sync_channel(4);
        let played = connection::Builder::address(bus.address.as_str())
            .and_then(|builder| builder.name(NAME))
            .and_then(|builder| builder.serve_at(PATH, Played { answers, asked }))
            .and_then(connection::Builder::build)
            .expect("a portal");
        let portal = Portal::on(Some(bus.address.clone())).expect("it is found");
        let asked = Asked::of(&purpose);
        assert_eq!(portal.request().expect("a bus").ask(&asked), picked, "{answers:?}");
        let saves: &[&str] =
            &["current_folder", "current_name", "filters", "handle_token", "modal"];
        let (method, names) =
            if asked.saves.is_some() { ("SaveFile", saves) } else { ("OpenFile", &saves[2..]) };
        assert_eq!(
            heard.recv().expect("it was asked"),
            (method, names.iter().map(ToString::to_string).collect())
        );
        assert!(portal.is_there());
        played.close().expect("it goes");
        // The bus notices it a moment later; each check is a call of the bus.
        assert!((0..100_000).any(|_| !portal.is_there()), "it is gone");
    }
}

#[test]
fn c18_the_portal_is_told_of_what_is_wanted_first_and_of_all_files_last() {
    let accept = vec![".7z".to_owned()];
    let asked = Asked::of(&Purpose::Sent { file: 0, accept });
    let named = |id: &str, patterns: &[&str]| {
        let patterns: Vec<(u32, String)> =
            patterns.iter().map(|pattern| (0, (*pattern).to_owned())).collect();
        (crate::words::text(id), patterns)
    };
    let filters =
        vec![named("window-document-kind", &["*.7z", "*.7Z"]), named("window-all-files", &["*"])];
    assert_eq!(options(&asked).get("filters"), Some(&Value::from(filters)));
}
