"""Stories that enter the vendor's example from an empty start with the keyboard alone and with the
mouse alone, and stories of files that are dragged, copied and thrown.

Everything is pressed on the keyboard or with the mouse; the accessibility bus only says where
things are.
"""

import hashlib
import json
import os

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from harness.accessibility import App, into_view  # noqa: E402
from harness.input import DOCUMENT, Keys, Mouse, carry, drag_onto, icons  # noqa: E402
from harness.play import main  # noqa: E402
from harness.program import (  # noqa: E402
    open_window,
    practice_server,
    practising,
    saved,
    start_keyring,
    state_of,
)
from harness.stage import until  # noqa: E402

PAYLOAD = os.path.join(
    os.path.dirname(os.path.abspath(__file__)), "..", "fixtures", "seed-payload.json"
)
SEND = "Send to spektr (PRACTICE)"
COMPANY_SLOT = "Company document, Acme Corporation"
PERSON_SLOT = "ID document, John Smith"
CERTIFICATE, PASSPORT = "registration_certificate.pdf", "passport_scan.pdf"
# What the vendor's example may take besides the typed values.
MOST_KEYS = 110
MOST_CLICKS = 18


def scan(stage, folder, name):
    """A document in a folder of its own; what is in it says which it is."""
    path = os.path.join(stage.folder, folder)
    os.makedirs(path, exist_ok=True)
    content = b"%PDF-1.4\n" + DOCUMENT + name.encode() + b"\n%%EOF\n"
    with open(os.path.join(path, name), "wb") as file:
        file.write(content)
    return path, hashlib.sha256(content).hexdigest()


def copy(stage, keys, name):
    """The path of a document, copied in a file manager with the keyboard."""
    folder, digest = scan(stage, f"of-{name}", name)
    title = f"^of-{name} - Thunar$"
    manager = stage.start(["thunar", folder])
    stage.place(title, 1200, 0, 390, 300)
    files = App("thunar")
    stage.activate(title)
    keys.press("ctrl+2")  # its list with columns, which says what is in it
    until("the file manager lists the file", lambda: files.find(name))
    keys.press("ctrl+a", "ctrl+c")
    until(
        "the file is marked",
        lambda: files.find(name).get_state_set().contains(Atspi.StateType.SELECTED),
    )
    return manager, digest


def paste_into_next(stage, app, keys, name, slot):
    """Copies a document in the file manager and pastes it into the next empty slot, in which the
    keyboard stays."""
    manager, digest = copy(stage, keys, name)
    stage.activate("^Dossier$")
    keys.press("ctrl+d")
    keys.comes_to(f"Choose file…, {slot}")
    keys.press("ctrl+v")
    until(f"{name} is in its slot", lambda: app.describe(slot) == "Ready to send")
    keys.comes_to(f"Look at {slot}")
    assert name in app.texts(), f"the slot does not name {name}"
    manager.terminate()
    until("the file manager is gone", lambda: App.find_root("thunar") is None)
    return digest


def keyboard(stage, binary):
    """From an empty start, with the keyboard alone: the vendor's example is typed in, documents
    pasted, reviewed, sent."""
    start_keyring(stage)
    server = practice_server(stage, binary)
    _, app = open_window(stage, binary)
    app.wait("Paste link…")
    keys = Keys(stage, app)
    keys.press("ctrl+g")
    keys.types("Link or token", server["link"])
    keys.enter("Your name", "Jane Doe")
    keys.use("Use this link")
    until("the dialog is gone", lambda: app.find("Where this case goes") is None)
    keys.press("F6", "shift+F6")
    keys.types("Title of the case", "Acme onboarding")
    keys.press("ctrl+b")
    keys.types("Company name, Unnamed company (company_1)", "Acme Corporation")
    keys.press("Return")
    keys.enter("Registration number, Acme Corporation", "12345678")
    certificate = paste_into_next(stage, app, keys, CERTIFICATE, COMPANY_SLOT)
    keys.press("ctrl+r")
    keys.comes_to("Role of Acme Corporation")
    keys.use("Add a role")
    app.wait("Acme Corporation is at the top of the structure as owner")
    keys.use("Advanced, Acme Corporation")
    keys.enter("Reference of Acme Corporation", "company_reference_id_1")
    keys.press("ctrl+p")
    keys.types("First name, Unnamed person (individual_1)", "John")
    keys.press("Return")
    keys.types("Last name, John", "Smith")
    passport = paste_into_next(stage, app, keys, PASSPORT, PERSON_SLOT)
    keys.press("ctrl+r")
    keys.comes_to("Role of John Smith")
    keys.press("Return")
    app.wait("beneficial owner")
    keys.use("beneficial owner")
    keys.enter("New share of John Smith, in percent", "75")
    keys.press("Return")
    app.wait("John Smith owns 75 % of Acme Corporation (beneficial owner)")
    keys.comes_to("Share of John Smith in Acme Corporation, in percent")
    keys.enter("Reference of John Smith", "owner_reference_id_1")
    keys.press("Return")
    saved(app)
    keys.press("ctrl+4")
    app.wait("Check the case before you send it")
    app.wait("Nothing has to be fixed, but something is missing. The case can be sent without it.")
    stage.picture("keyboard-review.png")
    keys.press("ctrl+Return")
    sent(app, server, certificate, passport)
    print(f"{keys.pressed} keys besides the typed values")
    assert keys.pressed <= MOST_KEYS, keys.pressed


def sent(app, server, *digests):
    """spektr has exactly the vendor's example, and the documents that were attached."""
    app.wait("Submitted")
    app.wait("spektr has 2 documents.")
    state = state_of(server)
    with open(PAYLOAD) as expected:
        assert state["last_payload"] == json.load(expected), state["last_payload"]
    assert state["submits_applied"] == 1 and state["completed"], state
    assert sorted(thing["sha256"] for thing in state["objects"]) == sorted(digests), state


def six(stage, binary):
    """Six files of a file manager, marked and dragged at once onto no slot, all wait; what is
    proposed is put there."""
    app = practising(stage, binary)
    app.press("John Smith")
    names = [f"Scan_00{number}.pdf" for number in range(10, 14)] + [
        "utility bill smith.pdf",
        "Acme Corp articles of association.pdf",
    ]
    folder = [scan(stage, "six", name)[0] for name in names][0]
    stage.start(["pcmanfm", "--no-desktop", folder])
    stage.place("^six$", 1200, 0, 390, 500)
    files = App("pcmanfm")
    until("the file manager shows the files", lambda: len(icons(files)) == len(names))
    stage.activate("^six$")
    stage.xdotool("key", "ctrl+a")
    carry(stage, icons(files)[0], app.middle("Show the status"))
    stage.picture("six-over.png")
    stage.xdotool("mouseup", 1)
    app.wait("6 files wait for their places")
    assert set(names) <= set(app.texts()), app.texts()
    app.press("Place all 2")
    app.wait("4 files wait for their places")
    until(
        "the bill is in its slot",
        lambda: app.describe("Proof of address, John Smith") == "Ready to send",
    )


def copied(stage, binary):
    """A file copied in a file manager that lays no text on the clipboard is pasted onto the slot
    that has the keyboard."""
    app = practising(stage, binary)
    app.press("John Smith")
    slot = "Proof of address, John Smith"
    app.wait(slot)
    folder, _ = scan(stage, "copied", "bill of power.pdf")
    stage.start(["pcmanfm", "--no-desktop", folder])
    stage.place("^copied$", 1200, 0, 390, 300)
    files = App("pcmanfm")
    until("the file manager shows the file", lambda: icons(files))
    stage.activate("^copied$")
    stage.xdotool("key", "ctrl+a", "ctrl+c")
    keys = Keys(stage, app)
    keys.to(f"Choose file…, {slot}")
    keys.press("ctrl+v")
    until("the file is in the slot", lambda: app.describe(slot) == "Ready to send")
    assert "bill of power.pdf" in app.texts(), "the slot does not name the file"


def thrown(stage, binary):
    """A file that is over the window for 30 ms before it is let go lands in the slot below the
    pointer."""
    app = practising(stage, binary)
    app.press("John Smith")
    slot = "Proof of address, John Smith"
    target = app.middle(slot)
    folder, _ = scan(stage, "thrown", "bill.pdf")
    stage.start(["pcmanfm", "--no-desktop", folder])
    stage.place("^thrown$", 1200, 0, 390, 300)
    files = App("pcmanfm")
    start = until("the file manager shows the file", lambda: icons(files))[0]
    near = (start[0] + 40, start[1] + 40)
    stage.xdotool("mousemove", *start, "mousedown", 1)
    for at in ((start[0] + 20, start[1] + 20), near):
        stage.xdotool("mousemove", "--sync", *at)
    # How long the hand takes is what is tried, not waited for.
    middle = [(a + b) // 2 for a, b in zip(near, target)]
    stage.xdotool(
        "mousemove", *middle, "sleep", 0.015, "mousemove", *target, "sleep", 0.015, "mouseup", 1
    )
    until("the file is in the slot", lambda: app.describe(slot) == "Ready to send")
    assert "bill.pdf" in app.texts(), "the slot does not name the file"


def drag_from_thunar(stage, app, name, slot):
    """Drags a document out of Thunar's list, where it is found by its name, onto a slot."""
    folder, digest = scan(stage, "with-others", name)
    scan(stage, "with-others", "another.pdf")
    scan(stage, "with-others", "zz.pdf")
    title = "^with-others - Thunar$"
    stage.start(["thunar", folder])
    stage.place(title, 1200, 0, 390, 300)
    files = App("thunar")
    stage.activate(title)
    stage.xdotool("key", "ctrl+2")  # its list with columns: it gives icons no place
    start = until(
        "the file manager lists the file", lambda: files.find(name) and files.middle(name)
    )
    carry(stage, start, app.middle(slot))
    app.wait(f"Attach {name}")
    stage.picture("thunar-over.png")
    stage.xdotool("mouseup", 1)
    until("the file is in the slot", lambda: app.describe(slot) == "Ready to send")
    return digest


def mouse(stage, binary):
    """From an empty start, with the mouse and text alone: the vendor's example, its documents
    dragged from two file managers."""
    start_keyring(stage)
    server = practice_server(stage, binary)
    _, app = open_window(stage, binary)
    app.wait("Paste link…")
    hand = Mouse(stage, app)
    hand.press("Paste link…")
    stage.activate("^Dossier$")
    hand.types("Link or token", server["link"])
    hand.enter("Your name", "Jane Doe")
    hand.press("Use this link")
    until("the dialog is gone", lambda: app.find("Where this case goes") is None)
    hand.enter("Title of the case", "Acme onboarding")
    hand.press("Add company")
    hand.types("Company name, Unnamed company (company_1)", "Acme Corporation")
    hand.goes_on()
    hand.types("Registration number, Acme Corporation", "12345678")
    into_view(app, COMPANY_SLOT)
    drag_onto(stage, app, CERTIFICATE, COMPANY_SLOT)
    hand.press("Add a role")
    hand.press("Add a role")
    app.wait("Acme Corporation is at the top of the structure as owner")
    hand.press("Advanced, Acme Corporation")
    hand.enter("Reference of Acme Corporation", "company_reference_id_1")
    hand.press("Add person")
    hand.types("First name, Unnamed person (individual_1)", "John")
    hand.goes_on()
    hand.types("Last name, John", "Smith")
    into_view(app, PERSON_SLOT)
    passport = drag_from_thunar(stage, app, PASSPORT, PERSON_SLOT)
    hand.press("Add a role")
    hand.press("Role of John Smith")
    hand.press("beneficial owner")
    hand.enter("New share of John Smith, in percent", "75")
    hand.goes_on()
    app.wait("John Smith owns 75 % of Acme Corporation (beneficial owner)")
    hand.enter("Reference of John Smith", "owner_reference_id_1")
    hand.press("Review")
    app.wait("Nothing has to be fixed, but something is missing. The case can be sent without it.")
    saved(app)
    hand.press(SEND)
    certificate = hashlib.sha256(b"%PDF-1.4\n" + DOCUMENT + b"\n%%EOF\n").hexdigest()
    sent(app, server, certificate, passport)
    print(f"{hand.clicks} clicks besides the typed values and the two documents")
    assert hand.clicks <= MOST_CLICKS, hand.clicks


if __name__ == "__main__":
    main({story.__name__: story for story in (keyboard, mouse, six, copied, thrown)})
