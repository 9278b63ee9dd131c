"""Stories of a disk that is full for a while, and of the files that are left after a whole case.

The disk is full while a file of the story exists (see tests/support/fulldisk.c), and only for the
window.
"""

import http.client
import http.server
import os
import shutil
import subprocess
import threading

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from harness.accessibility import dismiss, with_keyboard  # noqa: E402
from harness.input import drag_onto, fill  # noqa: E402
from harness.play import main  # noqa: E402
from harness.program import (  # noqa: E402
    gone,
    nothing_written,
    open_window,
    paste_link,
    practice_server,
    saved,
    start_keyring,
    state_of,
    stop,
    vault_of,
)
from harness.stage import BOUND_SECS, until  # noqa: E402

TITLE = "Title of the case"
FULL = "Not saved: the disk is full"
FULL_LONG = "Not saved: the disk is full. Make room; what was saved before is whole."
UNKEPT_RECEIPT = "What was sent is at spektr, but its receipt is not kept yet. " + FULL_LONG


class Disk:
    """The disk under the window's data, which can be filled."""

    def __init__(self, stage):
        self.full = os.path.join(stage.folder, "disk-is-full")
        library = os.path.join(stage.folder, "fulldisk.so")
        source = os.path.join(
            os.path.dirname(os.path.abspath(__file__)), "..", "support", "fulldisk.c"
        )
        subprocess.run(
            ["gcc", "-O1", "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True
        )
        data = os.path.dirname(vault_of(stage))
        self.log = os.path.join(stage.folder, "disk.log")
        self.env = {"LD_PRELOAD": library, "DISK_UNDER": data, "DISK_FULL": self.full}

    def watch(self):
        """Has every path noted that the window writes to, wherever it is."""
        self.env = {"LD_PRELOAD": self.env["LD_PRELOAD"], "DISK_UNDER": "/", "DISK_LOG": self.log}

    def written(self):
        with open(self.log) as log:
            return sorted({line.rstrip("\n").split(" ", 1)[1] for line in log})

    def fill(self):
        with open(self.full, "x"):
            pass

    def make_room(self):
        os.remove(self.full)

    def open_window(self, stage, binary):
        """The window on this disk; whatever else is started has a disk of its own."""
        stage.env.update(self.env)
        try:
            return open_window(stage, binary)
        finally:
            for name in self.env:
                del stage.env[name]


class Between(http.server.BaseHTTPRequestHandler):
    """Passes every request on to a server, after `arrives` was told of it."""

    protocol_version = "HTTP/1.1"

    def pass_on(self):
        self.server.arrives(self.command, self.path.split("?")[0])
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        connection = http.client.HTTPConnection(self.server.behind)
        connection.request(self.command, self.path, body, dict(self.headers))
        answer = connection.getresponse()
        content = answer.read()
        self.send_response_only(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)
        connection.close()

    do_GET = do_POST = pass_on

    def log_message(self, *_):
        """The token stands in every path."""


def put_between(server, arrives):
    """Puts itself between the window and a practice server, and answers the link that leads
    there."""
    between = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Between)
    between.daemon_threads = True
    between.behind = server["api"].removeprefix("http://")
    between.arrives = arrives
    threading.Thread(target=between.serve_forever, daemon=True).start()
    return server["link"].replace(between.behind, f"127.0.0.1:{between.server_port}", 1)


def title_of(app):
    box = until(
        "the title",
        lambda: next(
            (n for n in app.all() if n.get_name() == TITLE and n.get_role_name() == "entry"), None
        ),
    )
    return Atspi.Text.get_text(box, 0, -1)


def go_on_typing(stage, app, more):
    """Types on at the title's end, and waits until all of it has arrived."""
    wanted = title_of(app) + more
    box = until(
        "the title",
        lambda: next(
            (n for n in app.all() if n.get_name() == TITLE and n.get_role_name() == "entry"), None
        ),
    )
    box.grab_focus()
    until(
        "the title has the keyboard",
        lambda: (stage.activate("^Dossier$"), with_keyboard(app, TITLE))[1],
    )
    stage.xdotool("key", "End")
    stage.xdotool("type", "--delay", 1, more)
    until("all is typed", lambda: title_of(app) == wanted)


def a_sendable_case(stage, app, link):
    """A case with a document and a link, all of it saved."""
    fill(stage, app, TITLE, "Canary case")
    app.press("Add company")
    fill(stage, app, "Company name, Unnamed company (company_1)", "Canary Holding")
    stage.xdotool("key", "Tab")
    drag_onto(stage, app, "canary-scan.pdf", "Company document, Canary Holding")
    paste_link(stage, app, "Paste link…", link, "Jane Doe")
    saved(app)


def full(stage, binary):
    """The disk is full while someone types: it is said, typing goes on, nothing is sent, and
    closing asks. When there is room, all of it is saved and sent, once (L1, L2)."""
    start_keyring(stage)
    server, disk = practice_server(stage, binary), Disk(stage)
    window, app = disk.open_window(stage, binary)
    a_sendable_case(stage, app, server["link"])

    # What can't be saved is not sent.
    disk.fill()
    go_on_typing(stage, app, " typed")
    app.wait(FULL)
    go_on_typing(stage, app, " on a full disk")
    stage.xdotool("key", "alt+F4")
    app.wait("Close Dossier?")
    dismiss(app, "Not now", "Close Dossier?")
    app.send()
    app.wait(FULL_LONG)
    assert app.find(FULL) and title_of(app) == "Canary case typed on a full disk"
    assert state_of(server)["submits_received"] == 0, "sent before it was saved"
    disk.make_room()
    saved(app)

    # Nor is what is saved, while it can't be written down that it leaves.
    disk.fill()
    app.send()
    app.wait("Stopped: the disk can't be written")
    state = state_of(server)
    assert state["submits_received"] == 0 and state["posts_received"] == 0, state
    disk.make_room()
    app.send()
    app.wait("Submitted")
    app.wait("The receipt is kept on this computer.")
    state = state_of(server)
    assert state["submits_received"] == state["submits_applied"] == 1 and state["completed"], state
    stop(window)
    gone()
    _, app = open_window(stage, binary)
    app.press("Canary case typed on a full disk")
    app.wait("Submitted")


def receipt(stage, binary):
    """The disk is full when spektr's last word comes: the success is shown, that its receipt is not
    kept yet is said, and it is kept once there is room (L3)."""
    start_keyring(stage)
    server, disk = practice_server(stage, binary), Disk(stage)
    link = put_between(
        server, lambda method, path: disk.fill() if path.endswith("/confirm") else None
    )
    window, app = disk.open_window(stage, binary)
    a_sendable_case(stage, app, link)
    app.send()
    app.wait("Submitted")
    app.wait("The receipt could not be written to disk. Note the digest below.")
    app.wait(UNKEPT_RECEIPT)
    disk.make_room()
    app.wait("The receipt is kept on this computer.")
    until("nothing else is said any more", lambda: not app.find(UNKEPT_RECEIPT))
    state = state_of(server)
    assert (
        state["submits_received"] == 1 and state["confirms_received"] == 1 and state["completed"]
    ), state
    stop(window)
    gone()
    _, app = open_window(stage, binary)
    app.press("Canary case")
    app.wait("Submitted")


def begun(stage, binary):
    """The disk is full when Dossier is started for the first time: it is said, and what is typed is
    kept once there is room."""
    start_keyring(stage)
    disk = Disk(stage)
    disk.fill()
    window, app = disk.open_window(stage, binary)
    app.wait(
        "Cases are not kept on this computer: they live in this window until it closes. "
        + FULL_LONG
    )
    fill(stage, app, TITLE, "Typed on a full disk")
    disk.make_room()
    app.press("Try to keep cases again")
    saved(app)
    stop(window)
    gone()
    _, app = open_window(stage, binary)
    app.wait("Typed on a full disk", pressable=True)


def traces(stage, binary):
    """After a whole case, with a document sent twice, closed by its window: no value, name,
    document or secret is in any file, nothing was written outside the home and the temporary
    folder, and what is kept is its owner's alone."""
    stage.env["RUST_LOG"] = "trace"
    start_keyring(stage)
    server, disk = practice_server(stage, binary, "missing-once"), Disk(stage)
    disk.watch()
    window, app = disk.open_window(stage, binary)
    a_sendable_case(stage, app, server["link"])
    shutil.rmtree(os.path.join(stage.folder, "scans"))
    app.send()
    app.wait("Submitted")
    app.wait("The receipt is kept on this computer.")
    state = state_of(server)
    assert (
        state["confirms_received"] == 2 and state["posts_received"] == 2 and state["completed"]
    ), state
    stage.activate("^Dossier$")
    stage.xdotool("key", "alt+F4")
    assert window.wait(BOUND_SECS) == 0, "closed as an operator closes it"

    canaries = [
        server["token"],
        "Canary case",
        "Canary Holding",
        "Jane Doe",
        "canary-7f3a91",
        "canary-scan",
        "X-Amz-Signature",
    ]
    nothing_written(stage, canaries)
    outside = [
        path
        for path in disk.written()
        if not path.startswith((stage.folder + "/", "/dev/", "/memfd:", "/proc/"))
    ]
    assert any(path.endswith("vault.db-wal") for path in disk.written()) and not outside, outside
    assert os.listdir(os.path.join(vault_of(stage), "documents")) == []
    data = os.path.dirname(vault_of(stage))
    modes = {path: os.stat(path).st_mode & 0o777 for path in everything(data)}
    others = {
        path: oct(mode)
        for path, mode in modes.items()
        if mode != (0o700 if os.path.isdir(path) else 0o600)
    }
    assert modes and not others, others
    config = [
        os.path.join(stage.env["HOME"], *names, "dossier")
        for names in ([".config"], [".cache"], [".local", "state"])
    ]
    assert not [path for path in config if os.path.exists(path)], (
        "only the data folder is written to"
    )


def everything(folder):
    """A folder, and every file and folder below it."""
    yield folder
    for below, folders, names in os.walk(folder):
        yield from (os.path.join(below, name) for name in folders + names)


if __name__ == "__main__":
    main({story.__name__: story for story in (full, receipt, begun, traces)})
