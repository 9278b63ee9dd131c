"""Stories of a workspace's own form: both steps filled in by name, and a form that changes
meanwhile."""

import hashlib
import json
import subprocess
import urllib.parse
import urllib.request

from harness.accessibility import BOXES, into_view
from harness.input import DOCUMENT, drag_onto, type_into
from harness.play import main
from harness.program import nothing_written, open_window, paste_link, saved, start_keyring, state_of
from harness.stage import until

SCANS = ("specimen.pdf", "address.pdf", "statement.pdf")
CASE = "The case itself"


def of_case(label):
    return f"{label}, {CASE}"


def server_of(stage, binary, *options):
    """A practice server of its own process; what it says of itself, the token included, is kept out
    of every file."""
    command = [binary, "practice-server", "--json", *options]
    server = subprocess.Popen(command, env=stage.env, stdout=subprocess.PIPE, text=True)
    stage.processes.append(server)
    return json.loads(server.stdout.readline())


def fill(stage, app, name, text):
    """Brings the box of this name into view, puts the keyboard into it and types."""
    app.wait(name)
    box = until(
        f"the box “{name}”",
        lambda: next(
            (n for n, its in app.named() if its == name and n.get_role_name() in BOXES), None
        ),
    )
    box.grab_focus()
    type_into(stage, app, name, text)
    stage.xdotool("key", "Tab")


def attach(stage, app, name, slot):
    into_view(app, slot)
    drag_onto(stage, app, name, slot, f"scans-{name}")


def digest():
    return hashlib.sha256(b"%PDF-1.4\n" + DOCUMENT + b"\n%%EOF\n").hexdigest()


def form(stage, binary):
    """A link is pasted, both steps of its form are filled in by the names a screen reader says,
    documents attached, sent."""
    start_keyring(stage)
    server = server_of(stage, binary, "--two-steps")
    _, app = open_window(stage, binary)
    paste_link(stage, app, "Paste link…", server["link"], "Jane Doe")
    app.wait("step 1 of 2–3")
    first_step(stage, app)
    stage.picture("form-filled.png")
    app.send()
    app.wait("spektr has this step and goes on with step 2 of 3.")
    stage.picture("form-next.png")
    app.press("Go on")
    second_step(stage, app)
    read_sent(app)
    app.send()
    app.press("Answers")
    app.wait("This is the end of the form")
    app.wait("Thank you. This was practice: nothing left this computer.")
    state = state_of(server)
    assert state["submits_applied"] == 2 and state["completed"], state
    assert [thing["sha256"] for thing in state["objects"]] == [digest()] * 3, state
    nothing_written(
        stage,
        [server["token"], "Canary Trading", "Canary Signatory", "canary-7f3a91"],
        besides=SCANS,
    )


def first_step(stage, app):
    fill(stage, app, of_case("Trading name"), "Canary Trading")
    fill(stage, app, of_case("Founded on"), "31.12.1969")
    app.wait("31 December 1969")
    fill(stage, app, of_case("Annual revenue"), "20000000")
    app.wait("A business of this size is asked where its funds come from.")
    fill(stage, app, of_case("Source of funds"), "Trade")
    choose(stage, app, of_case("Country of incorporation"), "swed", "Sweden (SE)")
    app.press("Add a signatory")
    fill(stage, app, "Full name, Signatories 1", "Canary Signatory")
    fill(stage, app, "Date of birth, Canary Signatory", "1930-02-01")
    attach(stage, app, "specimen.pdf", "Specimen of the signature, Canary Signatory")
    attach(stage, app, "address.pdf", of_case("Proof of address"))
    saved(app)


def choose(stage, app, name, search, choice):
    app.press(name)
    type_into(stage, app, f"Search {name}", search)
    app.press(choice)
    until("the list is gone", lambda: app.find(f"Search {name}") is None)


def second_step(stage, app):
    fill(stage, app, of_case("Declared by"), "Jane Doe")
    app.press(f"No, {of_case('Is anybody involved a politically exposed person?')}")
    fill(stage, app, of_case("Date"), "1 Feb 2026")
    attach(stage, app, "statement.pdf", of_case("Signed statement"))
    app.press(of_case("What I have said is true and complete"))
    saved(app)


def read_sent(app):
    """What was sent for the first step can be read, and the form is where it was."""
    sent = until(
        "the first step is among what was sent",
        lambda: next((t for t in app.texts() if t.startswith("Step 1, sent ")), None),
    )
    app.press(sent)
    app.wait("Canary Trading")
    app.wait("31 December 1969")
    app.press("Back to the form")


def changed(stage, binary):
    """The link expires in the middle; by the new one the form has lost a field and gained a
    required one: nothing is lost."""
    start_keyring(stage)
    server = server_of(stage, binary, "--scenario", "form-changed")
    _, app = open_window(stage, binary)
    paste_link(stage, app, "Paste link…", server["link"], "Jane Doe")
    fill(stage, app, of_case("Trading name"), "Canary Trading")
    fill(stage, app, of_case("Website"), "https://canary.example")
    saved(app)
    app.send()
    app.wait("This link has expired")
    renewed = urllib.request.Request(
        urllib.parse.urljoin(server["api"], "/practice/renew"), method="POST"
    )
    with urllib.request.urlopen(renewed) as answer:
        link = json.load(answer)["link"]
    paste_link(stage, app, "Paste new link", link)
    app.press("Use the new link")
    app.press("Answers")
    app.wait("What changed in the form")
    app.wait("New, and must be filled in: “Licence number”.")
    app.wait(
        "Not asked for any more: “Website”. What is filled in there is kept aside and not sent."
    )
    app.wait("https://canary.example")
    stage.picture("form-changed.png")
    fill(stage, app, of_case("Licence number"), "L-1")
    saved(app)
    app.send()
    app.wait("spektr has this step and goes on with step 2 of 3.")
    app.press("Go on")
    second_step(stage, app)
    app.send()
    app.press("Answers")
    app.wait("This is the end of the form")
    state = state_of(server)
    assert state["submits_applied"] == 2 and state["completed"], state


if __name__ == "__main__":
    main({story.__name__: story for story in (form, changed)})
