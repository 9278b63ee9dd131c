#!/usr/bin/python3
"""Stories of documents in the window: a whole folder dropped where no slot is, and what becomes of each file in it.

    dbus-run-session -- python3 window_papers.py BINARY STORY FOLDER

Must not know: how the program is built inside.
"""

import os

import gi

gi.require_version("Atspi", "2.0")

from window import DOCUMENT, App, main, only_icon, practising, until  # noqa: E402

# What the folder holds: names as people give them, and whether a slot of the sample case is proposed.
SCANS = {
    "Acme Corp articles of association (signed).pdf": "Articles of association, Acme Corporation",
    "utility bill smith.pdf": "Proof of address, John Smith",
    "Scan_0012.pdf": None,
    "passport Peter Smith.pdf": None,
}


def folder(stage, binary):
    """A folder dragged out of a real file manager onto no slot: its files wait, what is proposed is accepted at once."""
    app = practising(stage, binary)
    app.press("John Smith")
    outer = os.path.join(stage.folder, "outer")
    os.makedirs(os.path.join(outer, "scans"))
    for place, name in enumerate(SCANS):
        with open(os.path.join(outer, "scans", name), "wb") as file:
            file.write(b"%PDF-1.4\n" + DOCUMENT + b"\n%%EOF\n" + b" " * place)
    stage.start(["pcmanfm", "--no-desktop", outer])
    stage.place("^outer$", 1200, 0, 390, 300)
    start = until("the file manager shows the folder", lambda: only_icon(App("pcmanfm")))
    target = app.middle("Status")
    stage.xdotool("mousemove", *start, "mousedown", 1)
    for step in range(1, 9):
        stage.xdotool("mousemove", "--sync", *[round(a + (b - a) * step / 8) for a, b in zip(start, target)])
    stage.xdotool("mousemove_relative", "--", 1, 1)
    stage.picture("folder-over.png")
    stage.xdotool("mouseup", 1)
    app.wait(f"{len(SCANS)} files wait for their places")
    stage.picture("folder-tray.png")
    proposed = {name: slot for name, slot in SCANS.items() if slot}
    app.press(f"Accept all {len(proposed)}")
    app.wait(f"{len(SCANS) - len(proposed)} files wait for their places")
    for name, slot in proposed.items():
        app.press("Acme Corporation" if "Acme" in slot else "John Smith")
        until(f"{name} is in its slot", lambda slot=slot: app.describe(slot) == "Ready to send")
        assert name in app.texts(), f"the slot does not name {name}"
    app.press("Leave Scan_0012.pdf out")
    app.press("Choose a place for passport Peter Smith.pdf")
    app.wait("Which document is this?")
    app.press("Not now")
    app.press("Leave all out")
    app.press("Send to spektr (PRACTICE)")
    app.wait("Submitted")
    app.wait("spektr has 4 documents.")


if __name__ == "__main__":
    main({story.__name__: story for story in (folder,)})
