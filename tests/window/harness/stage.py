"""The stage of a story: an X display of its own, a window manager, the accessibility bus, and the
processes on them.

Waiting means asking again until a condition holds or a bound has passed, never sleeping for a
guessed time. Only processes that were started here are ended.
"""

import os
import subprocess
import time

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
        self.env = dict(
            os.environ,
            HOME=home,
            XDG_RUNTIME_DIR=os.path.join(home, "run"),
            LIBGL_ALWAYS_SOFTWARE="1",
            LC_ALL="C.UTF-8",
            LANGUAGE="",
            GTK_MODULES="gail:atk-bridge",
        )
        self.env["TMPDIR"] = os.path.join(folder, "tmp")
        os.makedirs(self.env["TMPDIR"], exist_ok=True)
        for name in ("WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME"):
            self.env.pop(name, None)
        read, write = os.pipe()
        self.start(
            [
                "Xvfb",
                "-noreset",
                "-displayfd",
                str(write),
                "-screen",
                "0",
                f"{SCREEN[0]}x{SCREEN[1]}x24",
            ],
            pass_fds=[write],
        )
        os.close(write)
        with os.fdopen(read) as display:
            self.env["DISPLAY"] = ":" + display.readline().strip()
        os.environ.update(
            DISPLAY=self.env["DISPLAY"], HOME=home, XDG_RUNTIME_DIR=self.env["XDG_RUNTIME_DIR"]
        )
        # The display says its number a moment before it takes everybody in.
        until("the display answers", lambda: self.xdotool("getdisplaygeometry"))
        self.start(["openbox"])
        until("the window manager answers", lambda: self.xdotool("get_num_desktops"))
        self.start(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])
        until("the accessibility bus answers", self.enable_accessibility)
        Atspi.init()

    def start(self, command, **more):
        log = open(self.log(command), "ab")
        process = subprocess.Popen(command, env=self.env, stdout=log, stderr=log, **more)
        self.processes.append(process)
        return process

    def log(self, command):
        return os.path.join(self.folder, os.path.basename(command[0]) + ".log")

    def enable_accessibility(self):
        order = [
            "gdbus",
            "call",
            "--session",
            "--dest",
            "org.a11y.Bus",
            "--object-path",
            "/org/a11y/bus",
        ]
        order += [
            "--method",
            "org.freedesktop.DBus.Properties.Set",
            "org.a11y.Status",
            "IsEnabled",
            "<true>",
        ]
        return subprocess.run(order, env=self.env, capture_output=True).returncode == 0

    def xdotool(self, *words):
        done = subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.env,
            capture_output=True,
            text=True,
            timeout=BOUND_SECS,
        )
        return done.stdout.strip()

    def place(self, title, x, y, width, height):
        """Puts a window somewhere."""
        window = until(f"a window {title}", lambda: self.windows(title))[0]
        self.xdotool("windowsize", window, width, height, "windowmove", window, x, y)

    def windows(self, title):
        return self.xdotool("search", "--onlyvisible", "--name", title).split()

    def activate(self, title):
        """Gives a window the keyboard: one that was there before its manager is not given it by the
        manager."""
        for window in self.windows(title):
            self.xdotool("windowactivate", window)
            self.xdotool("windowfocus", window)

    def picture(self, name):
        subprocess.run(
            ["import", "-window", "root", os.path.join(self.folder, name)],
            env=self.env,
            capture_output=True,
        )

    def end(self):
        for process in reversed(self.processes):
            process.terminate()
        for process in self.processes:
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
