"""Stories of a screen reader that visits every view: all that can be reached or pressed has a
name."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from harness.accessibility import dismiss  # noqa: E402
from harness.input import drop_folder, fill  # noqa: E402
from harness.play import main  # noqa: E402
from harness.program import (  # noqa: E402
    open_window,
    paste_link,
    practice_server,
    practising,
    saved,
    start_keyring,
)
from harness.stage import until  # noqa: E402

from form import server_of  # noqa: E402

# What an operator acts on, whatever else may be read.
ROLES = (
    "push button",
    "button",
    "toggle button",
    "check box",
    "radio button",
    "entry",
    "text",
    "password text",
    "combo box",
    "menu item",
    "list item",
    "page tab",
    "slider",
    "spin button",
    "link",
    "tree item",
    "frame",
    "dialog",
)


def walk(app, view, least=8):
    """Every node of this view that can be reached, pressed or typed into has a name, and a role
    that says what it is."""
    seen, nameless = 0, []
    for node in app.all():
        try:
            states, role = node.get_state_set(), node.get_role_name()
            acts = (
                node.get_n_actions() > 0
                or states.contains(Atspi.StateType.FOCUSABLE)
                or role in ROLES
            )
            name = node.get_name()
        except Exception:  # it went away between two questions
            continue
        if not acts or role == "application":
            continue
        seen += 1
        if not (name or "").strip() or role in ("unknown", "invalid"):
            box = node.get_extents(Atspi.CoordType.SCREEN)
            nameless.append(f"{role} “{name}” at {box.x}, {box.y}, {box.width} x {box.height}")
    print(f"{view}: {seen}")
    assert not nameless, f"{view}: {nameless}"
    assert seen >= least, f"{view}: only {seen} nodes are there to be reached"


def is_shown(app, title):
    """A page or dialog by its heading: a button may have the same name."""
    return any(node.get_name() == title and node.get_role_name() == "heading" for node in app.all())


def closed(stage, app, title):
    """Leaves what stands over the case by its key."""
    stage.activate("^Dossier$")
    stage.xdotool("key", "Escape")
    until(f"“{title}” is gone", lambda: not is_shown(app, title))


def views(stage, binary):
    """Every page of the case and what stands over it, then the case on its way and behind it."""
    app = practising(stage, binary)
    for name, sign in [
        ("The case itself", "Register number, The case itself"),
        ("Acme Corporation", "Registration number, Acme Corporation"),
        ("John Smith", "ID document, John Smith"),
    ]:
        app.press(name)
        app.wait(sign)
        walk(app, name)
    app.press("Look at ID document, John Smith")
    app.wait("A page of the document")
    walk(app, "a document")
    dismiss(app, "Close the document", "A page of the document")
    app.press("Nationality, John Smith")
    app.wait("Search Nationality, John Smith")
    walk(app, "a list of countries")
    closed(stage, app, "Search Nationality, John Smith")
    for page, sign in [
        ("Ownership", "Add under Acme Corporation"),
        ("Documents", "2 of 5 places have a document."),
        ("Review", "Check the case before you send it"),
    ]:
        app.press(page)
        app.wait(sign)
        walk(app, page)
    for keys, title in [
        ("ctrl+k", "Commands and names"),
        ("F1", "Keyboard shortcuts"),
        ("ctrl+comma", "Settings"),
    ]:
        stage.activate("^Dossier$")
        stage.xdotool("key", keys)
        app.wait(title)
        walk(app, title)
        closed(stage, app, title)
    app.press("Change…")
    app.wait("Where this case goes")
    walk(app, "the link")
    dismiss(app, "Not now", "Where this case goes")
    app.send()
    app.wait("Submitted")
    walk(app, "completed")


def troubles(stage, binary):
    """What an operator sees when something is wrong: files without a place, an error summary, a
    409, a link that has expired."""
    app = practising(stage, binary)
    app.press("Answers")
    drop_folder(stage, app, ["Scan_0012.pdf", "utility bill smith.pdf"])
    app.wait("2 files wait for their places")
    walk(app, "the tray")
    app.press("Choose a place for Scan_0012.pdf")
    app.wait("Which document is this?")
    walk(app, "which document is this")
    dismiss(app, "Not now", "Which document is this?")
    app.press("Leave all out")
    until("the tray is empty", lambda: app.find("Leave all out") is None)
    app.press("Add person")
    app.wait("First name, Unnamed person (individual_1)")
    app.send()
    app.wait("There is a problem")
    walk(app, "the error summary")
    app.press("Answers")
    app.press("Remove Unnamed person (individual_1)")
    until("nobody unnamed is left", lambda: app.find("Unnamed person (individual_1)") is None)
    missing = practice_server(stage, binary, "missing-always")
    paste_link(stage, app, "Change…", missing["link"])
    app.send()
    app.wait("Send again", pressable=True)
    walk(app, "documents that did not arrive")


def cases(stage, binary):
    """The list of cases, templates, passphrases and the lock; and a form whose link expires."""
    start_keyring(stage)
    server = server_of(stage, binary, "--scenario", "form-changed")
    _, app = open_window(stage, binary)
    app.wait("Paste link…")
    walk(app, "an empty start")
    paste_link(stage, app, "Paste link…", server["link"], "Jane Doe")
    app.wait("Trading name, The case itself")
    fill(stage, app, "Title of the case", "Acme onboarding")
    walk(app, "the workspace's form")
    saved(app)
    app.send()
    app.wait("This link has expired")
    walk(app, "a link that has expired")
    app.press("Cases")
    app.wait("New case")
    walk(app, "the list of cases")
    app.press("More for Acme onboarding")
    app.wait("Duplicate Acme onboarding")
    walk(app, "the menu of a case")
    closed(stage, app, "Duplicate Acme onboarding")
    app.press("Set a passphrase…")
    walk(app, "a passphrase")
    dismiss(app, "Not now", "New passphrase again")
    stage.activate("^Dossier$")
    stage.xdotool("key", "ctrl+comma")
    app.press("Edit templates…")
    app.wait("Add field")
    walk(app, "templates")


if __name__ == "__main__":
    main({story.__name__: story for story in (views, troubles, cases)})
