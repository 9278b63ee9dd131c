"""Stories of documents: a folder dropped beside the slots, files for the documents of all entities,
and the file dialog."""

import os

from harness.accessibility import App, dismiss, with_keyboard
from harness.input import DOCUMENT, drag_onto, drop_folder, type_into
from harness.play import main
from harness.program import practising
from harness.stage import until

# What the folder holds: names as people give them, and whether a slot of the sample case is
# proposed.
SCANS = {
    "Acme Corp articles of association (signed).pdf": "Articles of association, Acme Corporation",
    "utility bill smith.pdf": "Proof of address, John Smith",
    "Scan_0012.pdf": None,
    "passport Peter Smith.pdf": None,
}


def folder(stage, binary):
    """A folder dragged out of a real file manager onto no slot: its files wait, what is proposed is
    accepted at once."""
    app = practising(stage, binary)
    app.press("John Smith")
    drop_folder(stage, app, SCANS)
    app.wait(f"{len(SCANS)} files wait for their places")
    stage.picture("folder-tray.png")
    proposed = {name: slot for name, slot in SCANS.items() if slot}
    app.press(f"Place all {len(proposed)}")
    app.wait(f"{len(SCANS) - len(proposed)} files wait for their places")
    for name, slot in proposed.items():
        app.press("Acme Corporation" if "Acme" in slot else "John Smith")
        until(f"{name} is in its slot", lambda slot=slot: app.describe(slot) == "Ready to send")
        assert name in app.texts(), f"the slot does not name {name}"
    app.press("Leave Scan_0012.pdf out")
    app.press("Choose a place for passport Peter Smith.pdf")
    app.wait("Which document is this?")
    dismiss(app, "Not now", "Which document is this?")
    app.press("Leave all out")
    until("the tray is empty", lambda: app.find("Leave all out") is None)
    app.send()
    app.wait("Submitted")
    app.wait("spektr has 4 documents.")


# A PDF whose picture says that its lines are two thousand million dots long: memory for one of them
# can't be had.
FAX = b"""%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj
3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /XObject << /I 5 0 R >> >> /Contents 4 0 R >> endobj
4 0 obj << /Length 24 >> stream
595 0 0 842 0 0 cm /I Do
endstream endobj
5 0 obj << /Type /XObject /Subtype /Image /Width 64 /Height 64 /BitsPerComponent 1 /ColorSpace /DeviceGray
/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 2000000000 >> /Length 6 >> stream
SAMPLE
endstream endobj
trailer << /Root 1 0 R >>
%%EOF
"""


def everybody(stage, binary):
    """Files dragged onto the places of the documents of everybody; one of them would take all
    memory if the window drew it."""
    app = practising(stage, binary)
    app.press("Documents")
    app.wait("2 of 5 places have a document.")
    for name, place, content in [
        ("bill.pdf", "Proof of address, John Smith", None),
        ("fax.pdf", "Articles of association, Acme Corporation", FAX),
    ]:
        is_there = lambda place=place, name=name: app.describe(place) == f"Ready to send: {name}"
        landed = lambda is_there=is_there: until("the file is in its place", is_there)
        drag_onto(stage, app, name, place, scans=name.split(".")[0], landed=landed, content=content)
    app.wait("4 of 5 places have a document.")
    stage.picture("everybody.png")
    app.press("Articles of association, Acme Corporation")
    app.press("Look at Articles of association, Acme Corporation")
    app.wait("The picture is too large to be shown here. The document itself is sent as it is.")
    dismiss(
        app,
        "Close the document",
        "The picture is too large to be shown here. The document itself is sent as it is.",
    )
    app.send()
    app.wait("Submitted")
    app.wait("spektr has 4 documents.")


def chosen(stage, binary):
    """Without a portal and zenity a file is chosen in the window, by its typed path."""
    stage.start(["env", f"PATH={stage.folder}", binary, "--practice"])
    stage.place("^Dossier$", 0, 0, 1190, 800)
    app = App("dossier")
    app.press("John Smith")
    scan = os.path.join(stage.folder, "bill.pdf")
    with open(scan, "wb") as file:
        file.write(b"%PDF-1.4\n" + DOCUMENT + b"\n%%EOF\n")
    app.press("Choose file…, Proof of address, John Smith")
    app.wait("Choose a file")
    stage.activate("^Dossier$")
    until("the box has the keyboard", lambda: with_keyboard(app, "Path"))
    stage.xdotool("key", "ctrl+a")
    type_into(stage, app, "Path", scan)
    stage.picture("chosen-chooser.png")
    app.press("Choose")
    until(
        "the file is in its slot",
        lambda: app.describe("Proof of address, John Smith") == "Ready to send",
    )


if __name__ == "__main__":
    main({story.__name__: story for story in (folder, everybody, chosen)})
