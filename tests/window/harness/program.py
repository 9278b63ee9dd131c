"""Dossier and its surroundings: its window, a practice server, a keyring, and the files it
leaves."""

import base64
import hashlib
import json
import os
import subprocess
import urllib.parse
import urllib.request

from harness.accessibility import App
from harness.input import type_into
from harness.stage import BOUND_SECS, until

PASSPHRASE = "correct horse battery"
KEYRING_PASSWORD = b"a password of no use"


def practising(stage, binary):
    """The window against the built-in server, its sample case open and its documents read."""
    stage.start([binary, "--practice"])
    stage.place("^Dossier$", 0, 0, 1190, 800)
    app = App("dossier")
    app.press("Acme Corporation")
    until(
        "the sample's documents are read",
        lambda: app.describe("Company document, Acme Corporation") == "Ready to send",
    )
    return app


def open_window(stage, binary):
    window = stage.start([binary])
    stage.place("^Dossier$", 0, 0, 1190, 800)
    return window, App("dossier")


def stop(process):
    process.terminate()
    process.wait(BOUND_SECS)


def gone():
    until("the window is gone", lambda: App.find_root("dossier") is None)


def saved(app):
    """Waits until the window says that the case is saved."""
    until("it is saved", lambda: any(text.startswith("Saved ") for text in app.texts()))


def is_kept(app):
    """Returns true if the window says that the case is saved."""
    return any(text.startswith("Saved ") for text in app.texts())


def practice_server(stage, binary, scenario="happy", *options):
    """A practice server of its own process; what it says of itself, the token included, is kept out
    of every file."""
    server = subprocess.Popen(
        [binary, "practice-server", "--json", "--scenario", scenario, *options],
        env=stage.env,
        stdout=subprocess.PIPE,
        text=True,
    )
    stage.processes.append(server)
    return json.loads(server.stdout.readline())


def state_of(server):
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(
        server["api"] + "/practice/state"
    ) as answer:
        return json.load(answer)


def paste_link(stage, app, opener, link, name=None):
    """Opens the dialog and types the link into the box that has the keyboard there, as a paste
    would."""
    app.press(opener)
    type_into(stage, app, "Link or token", link)
    if name:
        stage.xdotool("key", "Tab")
        type_into(stage, app, "Your name", name)
    app.press("Use this link")
    until("the dialog is gone", lambda: app.find("Where this case goes") is None)


def start_keyring(stage):
    """Starts a real keyring, unlocked."""
    daemon = stage.start(
        ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"],
        stdin=subprocess.PIPE,
    )
    daemon.stdin.write(KEYRING_PASSWORD)
    daemon.stdin.close()
    keyring_answers(stage)
    return daemon


def keyring_answers(stage):
    names = [
        "gdbus",
        "call",
        "--session",
        "--dest",
        "org.freedesktop.secrets",
        "--object-path",
        "/org/freedesktop/secrets",
    ]
    names += ["--method", "org.freedesktop.DBus.Peer.Ping"]
    until(
        "the keyring answers",
        lambda: subprocess.run(names, env=stage.env, capture_output=True).returncode == 0,
    )


def vault_of(stage):
    return os.path.join(stage.env["HOME"], ".local", "share", "dossier", "vault")


def listing(stage):
    """Every file of the vault with its size, besides the log and the lock that each start makes
    anew."""
    found = {}
    for folder, _, names in os.walk(vault_of(stage)):
        for name in names:
            if name not in ("lock", "front", "vault.db-wal", "vault.db-shm"):
                found[name] = os.stat(os.path.join(folder, name)).st_size
    return found


def nothing_written(stage, canaries, besides=()):
    """No file below the story's folder holds a canary: raw, percent-encoded, UTF-16 or base64. The
    sample itself, by the names in `besides`, may."""
    for folder, _, names in os.walk(stage.folder):
        for name in names:
            path = os.path.join(folder, name)
            if name in besides or not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                content = file.read()
            for canary in canaries:
                raw = canary.encode()
                shapes = [
                    raw,
                    urllib.parse.quote(canary, safe="").encode(),
                    canary.encode("utf-16-le"),
                ]
                # Without the characters at the edges, which depend on what stands beside.
                shapes += [
                    base64.b64encode(b"x" * shift + raw)[4:-4] for shift in range(3) if len(raw) > 9
                ]
                assert not any(shape in content for shape in shapes), f"a canary stands in {path}"


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def rounds():
    """Rounds of a story with random moments; DOSSIER_ROUNDS=100 plays more."""
    return int(os.environ.get("DOSSIER_ROUNDS", "3"))
