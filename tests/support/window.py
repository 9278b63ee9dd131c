#!/usr/bin/python3
"""Drives the real window the way a screen reader does, on a display of its own.

    dbus-run-session -- python3 window.py BINARY STORY FOLDER

Everything is found by the name a screen reader says. Waiting means asking again until a condition holds or a bound
is passed, never sleeping a guessed time. Only what was started here is ended, by its process.
Must not know: how the program is built inside.
"""

import base64
import hashlib
import json
import os
import subprocess
import sys
import time
import urllib.parse
import urllib.request

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

BOUND_SECS = 40
SCREEN = (1600, 850)


def until(what, condition, bound=BOUND_SECS):
    """Asks until the condition answers something; fails with `what` after the bound."""
    end = time.monotonic() + bound
    while time.monotonic() < end:
        try:
            answer = condition()
        except Exception:  # an accessible that went away between two questions
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"not in {bound} s: {what}")


class Stage:
    """A display, a window manager, the accessibility bus, and the processes on them."""

    def __init__(self, folder):
        self.folder = folder
        self.processes = []
        home = os.path.join(folder, "home")
        os.makedirs(os.path.join(home, "run"), mode=0o700, exist_ok=True)
        self.env = dict(os.environ, HOME=home, XDG_RUNTIME_DIR=os.path.join(home, "run"), LIBGL_ALWAYS_SOFTWARE="1", LC_ALL="C.UTF-8", GTK_MODULES="gail:atk-bridge")
        self.env["TMPDIR"] = os.path.join(folder, "tmp")
        os.makedirs(self.env["TMPDIR"], exist_ok=True)
        for name in ("WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            self.env.pop(name, None)
        read, write = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{SCREEN[0]}x{SCREEN[1]}x24"], pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as display:
            self.env["DISPLAY"] = ":" + display.readline().strip()
        os.environ.update(DISPLAY=self.env["DISPLAY"], HOME=home, XDG_RUNTIME_DIR=self.env["XDG_RUNTIME_DIR"])
        self.start(["openbox"])
        self.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        until("the accessibility bus answers", self.enable_accessibility)
        Atspi.init()

    def start(self, command, **more):
        log = open(os.path.join(self.folder, os.path.basename(command[0]) + ".log"), "ab")
        process = subprocess.Popen(command, env=self.env, stdout=log, stderr=log, **more)
        self.processes.append(process)
        return process

    def enable_accessibility(self):
        order = ["gdbus", "call", "--session", "--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus"]
        order += ["--method", "org.freedesktop.DBus.Properties.Set", "org.a11y.Status", "IsEnabled", "<true>"]
        return subprocess.run(order, env=self.env, capture_output=True).returncode == 0

    def xdotool(self, *words):
        done = subprocess.run(["xdotool", *map(str, words)], env=self.env, capture_output=True, text=True, timeout=BOUND_SECS)
        return done.stdout.strip()

    def place(self, title, x, y, width, height):
        """Puts a window somewhere."""
        window = until(f"a window {title}", lambda: self.windows(title))[0]
        self.xdotool("windowsize", window, width, height, "windowmove", window, x, y)

    def windows(self, title):
        return self.xdotool("search", "--onlyvisible", "--name", title).split()

    def activate(self, title):
        """Gives a window the keyboard: one that was there before its manager is not given it by the manager."""
        for window in self.windows(title):
            self.xdotool("windowactivate", window)
            self.xdotool("windowfocus", window)

    def picture(self, name):
        subprocess.run(["import", "-window", "root", os.path.join(self.folder, name)], env=self.env, capture_output=True)

    def end(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()


class App:
    """One program on the accessibility bus."""

    def __init__(self, name):
        self.root = until(f"{name} on the accessibility bus", lambda: self.find_root(name))

    @staticmethod
    def find_root(name):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app is not None and app.get_name() == name:
                return app
        return None

    def all(self):
        """Every accessible that has a name."""
        self.root.clear_cache()
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            try:
                count = node.get_child_count()
                children = [node.get_child_at_index(index) for index in range(count)]
            except Exception:
                continue
            waiting.extend(child for child in reversed(children) if child is not None)
            yield node

    def texts(self):
        found = []
        for node in self.all():
            found.append(node.get_name() or "")
        return found

    def find(self, name, pressable=False):
        for node in self.all():
            if node.get_name() == name and (not pressable or node.get_n_actions() > 0):
                return node
        return None

    def wait(self, name, pressable=False, bound=BOUND_SECS):
        return until(f"“{name}” is there", lambda: self.find(name, pressable), bound)

    def press(self, name):
        node = self.wait(name, pressable=True)
        assert node.do_action(0), f"“{name}” can't be pressed"

    def describe(self, name):
        node = self.find(name)
        return node.get_description() if node else None

    def middle(self, name):
        box = self.wait(name).get_extents(Atspi.CoordType.SCREEN)
        return box.x + box.width // 2, box.y + box.height // 2


def only_icon(files):
    """The middle of the one file of a file manager's pane; pcmanfm gives its icons no name."""
    icons = [node for node in files.all() if node.get_role_name() == "icon" and node.get_parent().get_role_name() == "layered pane"]
    if len(icons) != 1:
        return None
    box = icons[0].get_extents(Atspi.CoordType.SCREEN)
    return (box.x + box.width // 2, box.y + box.height // 3) if box.width > 1 else None


def practising(stage, binary):
    """The window against the built-in server, its sample case open and its documents read."""
    stage.start([binary, "--practice"])
    stage.place("^Dossier$", 0, 0, 1190, 800)
    app = App("dossier")
    app.press("Acme Corporation")
    until("the sample's documents are read", lambda: app.describe("Company document, Acme Corporation") == "Ready to send")
    return app


def send(stage, binary):
    """The sample case is sent by pressing the window's own buttons, until the receipt is shown."""
    app = practising(stage, binary)
    app.press("Send to spektr (PRACTICE)")
    app.wait("Submitted")
    app.wait("spektr has 2 documents.")


def drag(stage, binary):
    """A file dragged out of a real file manager lands in the slot it was let go on."""
    app = practising(stage, binary)
    app.press("John Smith")
    app.wait("Proof of address, John Smith")
    folder = os.path.join(stage.folder, "scans")
    os.makedirs(folder)
    with open(os.path.join(folder, "bill.pdf"), "wb") as file:
        file.write(b"%PDF-1.4\n%%EOF\n")
    stage.start(["pcmanfm", "--no-desktop", folder])
    stage.place("^scans$", 1200, 0, 390, 300)
    files = App("pcmanfm")
    start = until("the file manager shows the file", lambda: only_icon(files))
    target = app.middle("Proof of address, John Smith")
    stage.xdotool("mousemove", *start, "mousedown", 1)
    for step in range(1, 9):
        at = [round(a + (b - a) * step / 8) for a, b in zip(start, target)]
        stage.xdotool("mousemove", "--sync", *at)
    stage.xdotool("mousemove_relative", "--", 1, 1)
    app.wait("Attach bill.pdf")
    stage.picture("drag-over.png")
    stage.xdotool("mouseup", 1)
    until("the file is in the slot", lambda: app.describe("Proof of address, John Smith") == "Ready to send")
    assert "bill.pdf" in app.texts(), "the slot does not name the file"


def practice_server(stage, binary):
    """A practice server of its own process; what it says of itself, the token included, is kept out of every file."""
    server = subprocess.Popen([binary, "practice-server", "--json"], env=stage.env, stdout=subprocess.PIPE, text=True)
    stage.processes.append(server)
    return json.loads(server.stdout.readline())


def paste_link(stage, app, opener, link, name=None):
    """Opens the dialog and types the link into the box that has the keyboard there, as a paste would."""
    app.press(opener)
    type_into(stage, app, "Link or token", link)
    if name:
        stage.xdotool("key", "Tab")
        type_into(stage, app, "Your name", name)
    app.press("Use this link")
    until("the dialog is gone", lambda: app.find("Where this case goes") is None)


def type_into(stage, app, name, text):
    """Types once the box of this name has the keyboard, and waits until all of it has arrived."""

    def reached():
        stage.activate("^Dossier$")
        return with_keyboard(app, name)

    box = until(f"“{name}” has the keyboard", reached)
    stage.xdotool("type", "--delay", 1, text)
    until(f"all is typed into “{name}”", lambda: Atspi.Text.get_character_count(box) == len(text))


def with_keyboard(app, name):
    boxes = (node for node in app.all() if node.get_name() == name)
    return next((box for box in boxes if box.get_state_set().contains(Atspi.StateType.FOCUSED)), None)


def paste(stage, binary):
    """A case goes to the server of a pasted link: its documents' bytes are there, and no secret or value in any file."""
    stage.env["RUST_LOG"] = "trace"
    server = practice_server(stage, binary)
    app = practising(stage, binary)
    paste_link(stage, app, "Change…", server["link"])
    app.press("Send to spektr (PRACTICE)")
    app.wait("Submitted")
    with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(server["api"] + "/practice/state") as answer:
        state = json.load(answer)
    sample = os.path.join(stage.env["HOME"], ".local", "share", "dossier", "practice")
    sent = sorted(sha256(os.path.join(sample, name)) for name in os.listdir(sample) if name.endswith(".pdf"))
    assert sorted(thing["sha256"] for thing in state["objects"]) == sent, state
    assert state["submits_applied"] == 1 and state["completed"], state
    canaries = [server["token"], "Acme Corporation", "John", "Smith", "12345678", "passport_scan", "X-Amz-Signature"]
    nothing_written(stage, canaries, besides=os.listdir(sample))


def sha256(path):
    with open(path, "rb") as file:
        return hashlib.sha256(file.read()).hexdigest()


def nothing_written(stage, canaries, besides=()):
    """No file below the story's folder holds a canary: raw, percent-encoded, UTF-16 or base64. The sample itself, by the
    names in `besides`, may."""
    for folder, _, names in os.walk(stage.folder):
        for name in names:
            path = os.path.join(folder, name)
            if name in besides or not os.path.isfile(path):
                continue
            with open(path, "rb") as file:
                content = file.read()
            for canary in canaries:
                raw = canary.encode()
                shapes = [raw, urllib.parse.quote(canary, safe="").encode(), canary.encode("utf-16-le")]
                # Without the characters at the edges, which depend on what stands beside.
                shapes += [base64.b64encode(b"x" * shift + raw)[4:-4] for shift in range(3) if len(raw) > 9]
                assert not any(shape in content for shape in shapes), f"a canary stands in {path}"


def memory(stage, binary):
    """Without a keyring the link is kept in memory, and the window says so."""
    server = practice_server(stage, binary)
    stage.start([binary])
    stage.place("^Dossier$", 0, 0, 1190, 800)
    app = App("dossier")
    paste_link(stage, app, "Paste link…", server["link"], "Jane Doe")
    app.wait("No keyring answers: the link is kept in memory until Dossier closes")
    nothing_written(stage, [server["token"]])


def keyring(stage, binary):
    """With a keyring the link is kept there, and the next start has it again."""
    daemon = ["gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets"]
    unlocked = stage.start(daemon, stdin=subprocess.PIPE)
    unlocked.stdin.write(b"a password of no use")
    unlocked.stdin.close()
    names = ["gdbus", "call", "--session", "--dest", "org.freedesktop.secrets", "--object-path", "/org/freedesktop/secrets"]
    names += ["--method", "org.freedesktop.DBus.Peer.Ping"]
    until("the keyring answers", lambda: subprocess.run(names, env=stage.env, capture_output=True).returncode == 0)
    server = practice_server(stage, binary)
    first = stage.start([binary])
    stage.place("^Dossier$", 0, 0, 1190, 800)
    app = App("dossier")
    paste_link(stage, app, "Paste link…", server["link"], "Jane Doe")
    app.wait("The link is kept in the system's keyring")
    first.terminate()
    first.wait(BOUND_SECS)
    until("the first window is gone", lambda: App.find_root("dossier") is None)
    stage.start([binary])
    stage.place("^Dossier$", 0, 0, 1190, 800)
    App("dossier").wait("Change…")
    nothing_written(stage, [server["token"]])


STORIES = {"send": send, "drag": drag, "paste": paste, "memory": memory, "keyring": keyring}


def main():
    binary, story, folder = sys.argv[1:4]
    stage = Stage(folder)
    try:
        STORIES[story](stage, os.path.abspath(binary))
        stage.picture(f"{story}.png")
    except Exception:
        stage.picture(f"{story}-failed.png")
        try:
            print("\n".join(f"{node.get_role_name()}: {node.get_name()}" for node in App("dossier").all()))
        except Exception as gone:
            print("no tree:", gone)
        print("open windows:", stage.windows("."), "focus:", stage.xdotool("getwindowfocus"), "ended:", [p.args[0] for p in stage.processes if p.poll() is not None])
        raise
    finally:
        stage.end()


if __name__ == "__main__":
    main()
