"""Stories of the sample case: sending it, dragging a file onto a slot, and sending it to the server
of a pasted link."""

import os

from harness.input import drag_onto
from harness.play import main
from harness.program import (
    nothing_written,
    paste_link,
    practice_server,
    practising,
    sha256,
    state_of,
)


def send(stage, binary):
    """The sample case is sent by pressing the window's own buttons, until the receipt is shown."""
    app = practising(stage, binary)
    app.send()
    app.wait("Submitted")
    app.wait("spektr has 2 documents.")


def drag(stage, binary):
    """A file dragged out of a real file manager lands in the slot it was let go on."""
    app = practising(stage, binary)
    app.press("John Smith")
    app.wait("Proof of address, John Smith")
    drag_onto(stage, app, "bill.pdf", "Proof of address, John Smith")
    assert "bill.pdf" in app.texts(), "the slot does not name the file"


def paste(stage, binary):
    """A case goes to the server of a pasted link: its documents' bytes are there, and no secret or
    value in any file."""
    stage.env["RUST_LOG"] = "trace"
    server = practice_server(stage, binary)
    app = practising(stage, binary)
    paste_link(stage, app, "Change…", server["link"])
    app.send()
    app.wait("Submitted")
    state = state_of(server)
    sample = os.path.join(stage.env["HOME"], ".local", "share", "dossier", "practice")
    sent = sorted(
        sha256(os.path.join(sample, name)) for name in os.listdir(sample) if name.endswith(".pdf")
    )
    assert sorted(thing["sha256"] for thing in state["objects"]) == sent, state
    assert state["submits_applied"] == 1 and state["completed"], state
    canaries = [
        server["token"],
        "Acme Corporation",
        "John",
        "Smith",
        "12345678",
        "passport_scan",
        "X-Amz-Signature",
    ]
    nothing_written(stage, canaries, besides=os.listdir(sample))


if __name__ == "__main__":
    main({story.__name__: story for story in (send, drag, paste)})
