"""Story of an unattended desk: the locked window's memory is searched, and only the passphrase
opens the cases again."""

import re

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from harness.input import fill
from harness.play import main
from harness.program import (
    PASSPHRASE,
    gone,
    open_window,
    paste_link,
    practice_server,
    saved,
    start_keyring,
)
from harness.stage import BOUND_SECS, until

TITLE = "Canary Holding onboarding"
LOCKED = "Your cases are locked"
COMPANY = "Company name, Unnamed company (company_1)"
NAME = "Quokka Nominees"
UNDONE = "Axolotl Crescent"


def unattended(stage, binary):
    """After the lock no token, passphrase, typed name or undone text is in memory, and a new start
    asks for the passphrase."""
    start_keyring(stage)
    server = practice_server(stage, binary)
    first, app = open_window(stage, binary)
    fill(stage, app, "Title of the case", TITLE)
    saved(app)
    paste_link(stage, app, "Paste link…", server["link"], "Jane Doe")
    app.linked()
    set_passphrase(stage, app)
    app.press(TITLE)
    app.linked()
    name_and_undo(stage, app)
    secrets = {
        "token": server["token"],
        "title": TITLE,
        "name": NAME,
        "undone address": UNDONE,
    }
    before = {what: found(first.pid, text) for what, text in secrets.items()}
    assert 0 not in before.values(), f"the search finds what is there: {before}"
    secrets["passphrase"] = PASSPHRASE
    for _ in range(2):
        lock(stage, app)
        if None in before.values():
            print("only root may search a process's memory: left out")
        else:
            for what, text in secrets.items():
                until(f"no {what} is in memory", lambda: found(first.pid, text) == 0)
        fill(stage, app, "Passphrase", PASSPHRASE)
        app.press("Unlock")
        app.wait("Title of the case")
        app.linked()
    lock(stage, app)
    first.kill()
    first.wait(BOUND_SECS)
    gone()
    _, app = open_window(stage, binary)
    app.wait("Only the passphrase opens them now. The system's keyring is not asked.")
    assert TITLE not in app.texts()
    fill(stage, app, "Passphrase", PASSPHRASE)
    app.press("Unlock")
    app.wait(TITLE, pressable=True)


def name_and_undo(stage, app):
    """Adds a company with a name, and undoes the address that was typed after it."""
    address = f"Registered address, {NAME}"
    stage.activate("^Dossier$")
    stage.xdotool("key", "ctrl+b")
    fill(stage, app, COMPANY, NAME)
    fill(stage, app, address, UNDONE)
    stage.xdotool("key", "Tab")
    app.press("Undo")
    box = app.wait(address)
    until("the address is undone", lambda: Atspi.Text.get_character_count(box) == 0)
    saved(app)


def set_passphrase(stage, app):
    app.press("Cases")
    app.press("Set a passphrase…")
    fill(stage, app, "New passphrase", PASSPHRASE)
    fill(stage, app, "New passphrase again", PASSPHRASE)
    app.press("Use this passphrase")
    app.wait("The passphrase is set.")


def lock(stage, app):
    stage.activate("^Dossier$")
    stage.xdotool("key", "ctrl+l")
    app.wait(LOCKED)
    until("the page asks for the passphrase", lambda: app.find("Unlock"))


def found(pid, needle):
    """How often a text stands in what a process may write; nothing where its memory can't be
    read."""
    count = 0
    try:
        with open(f"/proc/{pid}/maps") as maps, open(f"/proc/{pid}/mem", "rb", 0) as memory:
            for line in maps:
                start, end, mode, name = re.match(
                    r"(\w+)-(\w+) (\S+) \S+ \S+ \S+ *(.*)", line
                ).groups()
                if mode.startswith("rw") and not name.startswith("/dev"):
                    memory.seek(int(start, 16))
                    count += memory.read(int(end, 16) - int(start, 16)).count(needle.encode())
    except PermissionError:
        return None
    return count


if __name__ == "__main__":
    main({"unattended": unattended})
