"""Stories of a keyring that is missing, locked, empty, holds another key, or starts late."""

import os

import gi

gi.require_version("Atspi", "2.0")
gi.require_version("Gio", "2.0")
from gi.repository import Atspi, GLib, Gio  # noqa: E402

from harness.accessibility import App  # noqa: E402
from harness.input import fill  # noqa: E402
from harness.play import main  # noqa: E402
from harness.program import (  # noqa: E402
    KEYRING_PASSWORD,
    PASSPHRASE,
    gone,
    keyring_answers,
    listing,
    nothing_written,
    open_window,
    paste_link,
    practice_server,
    saved,
    start_keyring,
    stop,
    vault_of,
)
from harness.stage import BOUND_SECS, until  # noqa: E402

TITLE = "Canary Holding onboarding"
LOCKED = "Your cases are locked"
WRONG = "This is not the passphrase. Try again; nothing has changed."
NEW_PASSPHRASE = "a staple of another battery"
SECRETS = "/org/freedesktop/secrets"


class Ring:
    """The keyring as any other program of the user sees it, over D-Bus."""

    def __init__(self):
        # A connection of its own: the session ends with it.
        address = Gio.dbus_address_get_for_bus_sync(Gio.BusType.SESSION, None)
        flags = (
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        )
        self.bus = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        plain = GLib.Variant("(sv)", ("plain", GLib.Variant("s", "")))
        self.session = self.call(SECRETS, "org.freedesktop.Secret.Service", "OpenSession", plain)[1]

    def call(self, path, interface, method, words=None):
        answer = self.bus.call_sync(
            "org.freedesktop.secrets",
            path,
            interface,
            method,
            words,
            None,
            Gio.DBusCallFlags.NONE,
            -1,
            None,
        )
        return answer.unpack()

    def secret(self, content, kind):
        return (self.session, b"", content, kind)

    def item(self):
        """Dossier's one entry."""
        wanted = GLib.Variant("(a{ss})", ({"service": "Dossier"},))
        unlocked, locked = self.call(
            SECRETS, "org.freedesktop.Secret.Service", "SearchItems", wanted
        )
        assert len(unlocked + locked) == 1, (unlocked, locked)
        return (unlocked + locked)[0]

    def read(self):
        words = GLib.Variant("(o)", (self.session,))
        return bytes(
            self.call(self.item(), "org.freedesktop.Secret.Item", "GetSecret", words)[0][2]
        )

    def replace(self, content):
        words = GLib.Variant("((oayays))", (self.secret(content, "application/octet-stream"),))
        self.call(self.item(), "org.freedesktop.Secret.Item", "SetSecret", words)

    def unlock(self):
        """Unlocks the keyring as its prompt does."""
        words = GLib.Variant(
            "(o(oayays))",
            (SECRETS + "/collection/login", self.secret(KEYRING_PASSWORD, "text/plain")),
        )
        self.call(
            SECRETS,
            "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
            "UnlockWithMasterPassword",
            words,
        )


def start_locked_keyring(stage):
    """The keyring of before, which would have to ask for its password, and nobody is there to show
    its prompt."""
    daemon = stage.start(["gnome-keyring-daemon", "--foreground", "--components=secrets"])
    keyring_answers(stage)
    return daemon


def keep_a_case(stage, binary, passphrase=None):
    """Saves a case and closes the window; returns the keyring that has its key."""
    daemon = start_keyring(stage)
    window, app = open_window(stage, binary)
    fill(stage, app, "Title of the case", TITLE)
    saved(app)
    if passphrase:
        set_passphrase(stage, app, passphrase)
    stop(window)
    gone()
    return daemon


def set_passphrase(stage, app, new, present=None):
    app.press("Cases")
    app.press("Change the passphrase…" if present else "Set a passphrase…")
    if present:
        fill(stage, app, "Current passphrase", present)
    fill(stage, app, "New passphrase", new)
    fill(stage, app, "New passphrase again", new)
    app.press("Use this passphrase")
    app.wait("The passphrase is set.")


def unlock(stage, app, passphrase):
    fill(stage, app, "Passphrase", passphrase)
    app.press("Unlock")


def is_listed(app):
    app.wait(TITLE, pressable=True)


def is_live(app, name):
    button = app.find(name, pressable=True)
    return button is not None and button.get_state_set().contains(Atspi.StateType.SENSITIVE)


def try_again(app):
    """Presses the button, again where the one before was still being tried, until the cases are
    there."""

    def listed():
        if app.find(TITLE):
            return True
        if is_live(app, "Try again"):
            app.find("Try again", pressable=True).do_action(0)
        return False

    until("the cases are listed", listed)


def shut(stage, binary):
    """A keyring that is locked at the start locks the cases; it says so. Once it is unlocked,
    trying again opens them, and so does the passphrase while it is locked; nothing on disk changes
    until then (L9)."""
    stop(keep_a_case(stage, binary, PASSPHRASE))
    before = listing(stage)
    daemon = start_locked_keyring(stage)
    window, app = open_window(stage, binary)
    app.wait(LOCKED)
    app.wait("The system's keyring is locked. Unlock it and try again, or enter the passphrase.")
    app.press("Try again")
    until("it was tried again", lambda: is_live(app, "Try again"))
    assert app.find(LOCKED) and app.find(TITLE) is None and listing(stage) == before, (
        "nothing is overwritten while the cases are locked"
    )
    Ring().unlock()
    try_again(app)
    stop(window)
    stop(daemon)
    gone()
    start_locked_keyring(stage)
    _, app = open_window(stage, binary)
    app.wait(LOCKED)
    unlock(stage, app, PASSPHRASE)
    is_listed(app)


def replaced(stage, binary):
    """Where the keyring holds another key than the cases were saved with, the window says so, and
    the passphrase opens them; neither the keyring's entry nor anything on disk is written over
    before (L9)."""
    keep_a_case(stage, binary, PASSPHRASE)
    before, ring, other = listing(stage), Ring(), bytes(range(32))
    right = ring.read()
    ring.replace(other)
    window, app = open_window(stage, binary)
    app.wait(LOCKED)
    app.wait(
        "The system's keyring holds another key than the one your cases were saved with. "
        "Restore the keyring and try again, or enter the passphrase."
    )
    unlock(stage, app, "not the passphrase")
    app.wait(WRONG)
    assert ring.read() == other and listing(stage) == before, (
        "nothing is overwritten while the cases are locked"
    )
    unlock(stage, app, PASSPHRASE)
    is_listed(app)
    stop(window)
    gone()
    assert ring.read() == other, "another program's word is left alone"
    # Whoever restores the keyring has everything as it was.
    ring.replace(right)
    _, app = open_window(stage, binary)
    is_listed(app)


def changed(stage, binary):
    """Once the passphrase was changed, the one before opens nothing any more, and the new one
    does."""
    daemon = keep_a_case(stage, binary, PASSPHRASE)
    window, app = open_window(stage, binary)
    is_listed(app)
    app.press(TITLE)
    set_passphrase(stage, app, NEW_PASSPHRASE, present=PASSPHRASE)
    stop(window)
    stop(daemon)
    gone()
    _, app = open_window(stage, binary)
    app.wait(LOCKED)
    unlock(stage, app, PASSPHRASE)
    app.wait(WRONG)
    unlock(stage, app, NEW_PASSPHRASE)
    is_listed(app)


def late(stage, binary):
    """A keyring that is started, or started again, after the window is found by trying again
    (L9)."""
    stop(keep_a_case(stage, binary))
    window, app = open_window(stage, binary)
    app.wait(
        "No keyring answers on this system. Start the keyring and try again, or enter the passphrase."
    )
    before = listing(stage)
    start_keyring(stage)
    assert listing(stage) == before, "nothing is overwritten while the cases are locked"
    try_again(app)


def memory(stage, binary):
    """Without a keyring the link is kept in memory, and the window says so."""
    server = practice_server(stage, binary)
    stage.start([binary])
    stage.place("^Dossier$", 0, 0, 1190, 800)
    app = App("dossier")
    paste_link(stage, app, "Paste link…", server["link"], "Jane Doe")
    app.linked()
    app.open_menu_of("Change…")
    app.wait("No keyring answers: the link is kept in memory until Dossier closes")
    nothing_written(stage, [server["token"]])


def keyring(stage, binary):
    """With a keyring a case is kept as it is typed: killed without a warning, the window has it
    again, with its link."""
    start_keyring(stage)
    server = practice_server(stage, binary)
    first, app = open_window(stage, binary)
    app.press("Add company")
    fill(stage, app, "Title of the case", "Canary Holding onboarding")
    saved(app)
    paste_link(stage, app, "Paste link…", server["link"], "Jane Doe")
    app.linked()
    saved(app)
    first.kill()
    first.wait(BOUND_SECS)
    gone()
    _, app = open_window(stage, binary)
    app.press("Canary Holding onboarding")
    app.wait("Review and send")
    app.linked()
    nothing_written(stage, [server["token"], "Canary Holding", "Jane Doe"])
    mode = os.stat(vault_of(stage)).st_mode & 0o777
    assert mode == 0o700, oct(mode)


def locked(stage, binary):
    """A keyring that went away, or came back empty, locks the cases; it says so, and the passphrase
    opens them."""
    daemon = start_keyring(stage)
    first, app = open_window(stage, binary)
    fill(stage, app, "Title of the case", "Canary Holding onboarding")
    saved(app)
    app.press("Cases")
    app.press("Set a passphrase…")
    fill(stage, app, "New passphrase", PASSPHRASE)
    fill(stage, app, "New passphrase again", PASSPHRASE)
    app.press("Use this passphrase")
    app.wait("The passphrase is set.")
    stop(first)
    stop(daemon)
    gone()
    before = listing(stage)

    second, app = open_window(stage, binary)
    app.wait("Your cases are locked")
    app.wait(
        "No keyring answers on this system. Start the keyring and try again, or enter the passphrase."
    )
    fill(stage, app, "Passphrase", "not the passphrase")
    app.press("Unlock")
    app.wait("This is not the passphrase. Try again; nothing has changed.")
    assert listing(stage) == before, "nothing is overwritten while the cases are locked"
    fill(stage, app, "Passphrase", PASSPHRASE)
    app.press("Unlock")
    app.wait("Canary Holding onboarding", pressable=True)
    stop(second)
    gone()

    # The keyring comes back without the entry.
    keyrings = os.path.join(stage.env["HOME"], ".local", "share", "keyrings")
    for name in os.listdir(keyrings):
        os.remove(os.path.join(keyrings, name))
    start_keyring(stage)
    third, app = open_window(stage, binary)
    app.wait(
        "The key to your cases is missing from the system's keyring. Restore the keyring and try again, or enter the passphrase."
    )
    fill(stage, app, "Passphrase", PASSPHRASE)
    app.press("Unlock")
    app.wait("Canary Holding onboarding", pressable=True)
    stop(third)
    gone()
    # It was given the key back, so the next start needs no passphrase.
    _, app = open_window(stage, binary)
    app.wait("Canary Holding onboarding", pressable=True)


if __name__ == "__main__":
    main(
        {
            story.__name__: story
            for story in (memory, keyring, locked, shut, replaced, changed, late)
        }
    )
