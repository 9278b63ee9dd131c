"""Stories of a program that is killed at a random moment, and of a second process that is started
beside the first."""

import hashlib
import os
import random
import signal
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from harness.accessibility import App, with_keyboard  # noqa: E402
from harness.input import DOCUMENT, drag_onto, fill  # noqa: E402
from harness.play import main  # noqa: E402
from harness.program import (  # noqa: E402
    gone,
    is_kept,
    nothing_written,
    open_window,
    paste_link,
    practice_server,
    rounds,
    saved,
    start_keyring,
    state_of,
    stop,
    vault_of,
)
from harness.stage import BOUND_SECS, until  # noqa: E402

# For how long the program asks whether a submit of unknown outcome was applied.
SETTLE_SECS = 120
MEGABYTE = 1024 * 1024
# How much longer the documents of one case are than their words: on a slow way they arrive one
# after the other, in bytes.
SIZES = [20_000, 400_000, 900_000]


def recovered(stage, binary):
    """Killed while a document is on its way, the next start looks after the case by itself until
    spektr has all of it."""
    start_keyring(stage)
    server = practice_server(stage, binary, "slow")
    first, app = open_window(stage, binary)
    app.press("Add company")
    fill(stage, app, "Title of the case", "Canary Holding onboarding")
    fill(stage, app, "Company name, Unnamed company (company_1)", "Canary Holding")
    stage.xdotool("key", "Tab")
    drag_onto(stage, app, "canary-scan.pdf", "Company document, Canary Holding")
    os.remove(os.path.join(stage.folder, "scans", "canary-scan.pdf"))
    paste_link(stage, app, "Paste link…", server["link"], "Jane Doe")
    app.send()
    until("the submit was applied", lambda: state_of(server)["submits_applied"] == 1)
    first.kill()
    first.wait(BOUND_SECS)
    gone()
    second, app = open_window(stage, binary)
    app.press("Canary Holding onboarding")
    app.wait("Submitted")
    app.wait("spektr has 1 document.")
    state = state_of(server)
    assert state["submits_applied"] == 1 and state["completed"], state
    sent = hashlib.sha256(b"%PDF-1.4\n" + DOCUMENT + b"\n%%EOF\n").hexdigest()
    assert [thing["sha256"] for thing in state["objects"]] == [sent], state
    until(
        "no copy of a document is left",
        lambda: not os.listdir(os.path.join(vault_of(stage), "documents")),
    )
    stop(second)
    nothing_written(
        stage,
        [
            server["token"],
            "Canary Holding",
            "Jane Doe",
            "canary-7f3a91",
            "canary-scan",
            "X-Amz-Signature",
        ],
    )


def typing(stage, binary):
    """Killed at any moment while someone types, what was said to be saved is there at the next
    start."""
    start_keyring(stage)
    chance = random.Random(7)
    shown_as_saved = typed = ""
    for _ in range(rounds()):
        window, app = open_window(stage, binary)
        if typed:
            listed = until(
                "the case is listed",
                lambda: next((text for text in app.texts() if text.startswith("Case ")), None),
            )
            assert listed.startswith(shown_as_saved) and typed.startswith(listed), (
                shown_as_saved,
                listed,
                typed,
            )
            app.press(listed)
            typed = shown_as_saved = listed
        name = "Title of the case"
        box = until(
            "the title",
            lambda: next(
                (n for n in app.all() if n.get_name() == name and n.get_role_name() == "entry"),
                None,
            ),
        )
        box.grab_focus()
        until(
            "the title has the keyboard",
            lambda: (stage.activate("^Dossier$"), with_keyboard(app, name))[1],
        )
        stage.xdotool("key", "End")
        end = time.monotonic() + chance.uniform(0.1, 4)
        words = iter(range(10**6))
        while time.monotonic() < end:
            word = "Case " if not typed else f"{chance.choice('abcdefgh')}{next(words)}"
            typed += word
            stage.xdotool("type", "--delay", 1, word)
            if is_saved(app, box, typed):
                shown_as_saved = typed
        window.kill()
        window.wait(BOUND_SECS)
        gone()


def attaching(stage, binary):
    """Killed at any moment after a document was let go on its slot, what was said to be attached
    and saved is there at the next start, sealed, although its original is gone."""
    start_keyring(stage)
    chance = random.Random(13)
    shown = 0
    window, app = open_window(stage, binary)
    fill(stage, app, "Title of the case", "Canary case")
    for at in range(1, rounds() + 1):
        app.press("Add company")
        slot = f"Company document, Unnamed company (company_{at})"
        seen = []

        def landed():
            end = time.monotonic() + chance.uniform(0, 1.5)
            while time.monotonic() < end:
                seen.append(app.describe(slot) == "Ready to send" and is_kept(app))

        app.wait(slot)
        drag_onto(stage, app, f"scan-{at}.pdf", slot, f"scans-{at}", MEGABYTE * (at % 4), landed)
        window.kill()
        window.wait(BOUND_SECS)
        os.remove(os.path.join(stage.folder, f"scans-{at}", f"scan-{at}.pdf"))
        gone()
        window, app = open_window(stage, binary)
        app.press("Canary case")
        app.wait("Title of the case")
        if app.find(f"Unnamed company (company_{at})"):
            app.press(f"Unnamed company (company_{at})")
            until("the slot says how it stands", lambda: app.describe(slot))
        assert not any(seen) or app.describe(slot) == "Ready to send", (at, app.describe(slot))
        shown += any(seen)
        if not app.find(f"Unnamed company (company_{at})"):
            app.press("Add company")
            saved(app)
    print(f"{shown} of {rounds()} were said to be saved before the kill")


def is_saved(app, box, typed):
    """Whether all that was typed stands in the box and is said to be kept; asked in this order, so
    that a yes holds."""
    whole = Atspi.Text.get_text(box, 0, -1) == typed
    return (
        whole
        and any(text.startswith("Saved ") for text in app.texts())
        and Atspi.Text.get_text(box, 0, -1) == typed
    )


def sending(stage, binary):
    """Killed at any moment while a case is sent, spektr gets it once and whole, only what it lacks
    comes again, and the copies go."""
    start_keyring(stage)
    chance = random.Random(11)
    for at in range(rounds()):
        scenario = chance.choice(["happy", "slow", "lost-submit-answer", "missing-once"])
        server = practice_server(stage, binary, scenario)
        window, app = open_window(stage, binary)
        until("the list, or the first case", lambda: app.find("New case") or app.find("Cases"))
        if app.find("New case"):
            app.press("New case")
        title = f"Canary case {at}"
        fill(stage, app, "Title of the case", title)
        for company, name in enumerate(["Canary Holding", "Canary Trading"], 1):
            app.press("Add company")
            # The one before is called after its name by now.
            fill(stage, app, "Company name, Unnamed company (company_1)", name)
            stage.xdotool("key", "Tab")
            drag_onto(
                stage,
                app,
                f"scan-{at}-{company}.pdf",
                f"Company document, {name}",
                f"scans-{at}-{company}",
                SIZES[company],
            )
        drag_onto(
            stage,
            app,
            f"articles-{at}.pdf",
            "Articles of association, Canary Trading",
            f"articles-{at}",
            SIZES[0],
        )
        saved(app)
        # The name is remembered from the first time.
        paste_link(stage, app, "Paste link…", server["link"], None if at else "Jane Doe")
        app.send()
        time.sleep(
            chance.uniform(0, 2.5)
        )  # the moment of the kill is what is tried, not waited for
        window.kill()
        window.wait(BOUND_SECS)
        gone()
        until("what had left has been read", lambda: state_of(server)["posts_under_way"] == 0)
        before = state_of(server)
        window, app = open_window(stage, binary)
        app.press(title)
        # A submit that was cut off on its way is asked about for the whole quiet period before it
        # is sent again.
        until(
            "it is sent, or can be",
            lambda: app.find("Submitted") or can_be_sent(app),
            BOUND_SECS + SETTLE_SECS,
        )
        if not app.find("Submitted"):
            app.send()
        app.wait("Submitted", bound=BOUND_SECS + SETTLE_SECS)
        state = state_of(server)
        assert state["submits_applied"] == 1 and state["completed"], (at, state)
        check_bytes(before, state, scenario)
        until(
            "no copy of a document is left",
            lambda: not os.listdir(os.path.join(vault_of(stage), "documents")),
        )
        stop(window)
        gone()


def check_bytes(before, state, scenario):
    """After a kill only those documents are sent that were not there."""
    sizes = {thing["key"]: thing["bytes"] for thing in state["objects"]}
    there = sum(thing["bytes"] for thing in before["objects"] if thing["present"])
    missing = sum(sizes.values()) - there
    # The server that loses a document once may do so after it was restarted.
    lost = max(sizes.values()) if scenario == "missing-once" else 0
    again = state["bytes_received"] - before["bytes_received"]
    print(f"{scenario}: {there} bytes were there, {missing} were missing, {again} were sent")
    assert len(sizes) == 3 and missing <= again <= missing + lost, (before, state)


def can_be_sent(app):
    button = app.find("Review and send", pressable=True)
    resting = any(app.find(words) for words in ("Not sent yet", "Ready to send"))
    return (
        resting
        and button is not None
        and button.get_state_set().contains(Atspi.StateType.SENSITIVE)
    )


def second(stage, binary):
    """A second process has the first one's window in front and ends, be it minimised or behind
    another; a hung first one is told of; a killed one leaves nothing that stands in the way (S17,
    L7). No core would be written of it (T17)."""
    start_keyring(stage)
    # Of two that are started at the same moment one shows a window.
    both = [stage.start([binary]) for _ in range(2)]
    other = until(
        "one of them has ended",
        lambda: next((process for process in both if process.poll() is not None), None),
    )
    first = next(process for process in both if process is not other)
    assert other.returncode == 0 and first.poll() is None, [process.returncode for process in both]
    stage.place("^Dossier$", 0, 0, 1190, 800)
    App("dossier").wait("Paste link…")
    window = stage.windows("^Dossier$")[0]
    assert core_limit(first.pid) == ["0", "0", "bytes"], "a core would be written"

    def in_front():
        return stage.xdotool("getactivewindow") == window

    stage.xdotool("windowminimize", window)
    until("the window is minimised", lambda: not stage.windows("^Dossier$"))
    assert again(stage, binary) == (
        0,
        "Dossier is open already. Its window has been brought to the front.",
    )
    until("the minimised window is in front", in_front)
    stage.start(["pcmanfm", "--no-desktop", stage.folder])
    stage.place(f"^{os.path.basename(stage.folder)}$", 0, 0, 1190, 800)
    until("it is behind", lambda: not in_front())
    assert again(stage, binary)[0] == 0
    until("the covered window is in front", in_front)
    first.send_signal(signal.SIGSTOP)
    code, said = again(stage, binary)
    assert code == 9 and "does not answer" in said, (code, said)
    first.kill()
    first.wait(BOUND_SECS)
    gone()
    open_window(stage, binary)[1].wait("Paste link…")


def core_limit(pid):
    with open(f"/proc/{pid}/limits") as limits:
        return next(line.split()[4:] for line in limits if line.startswith("Max core file size"))


def again(stage, binary):
    """Starts Dossier once more, which ends by itself without a window of its own; its exit and what
    it said."""
    done = subprocess.run(
        [binary],
        env=stage.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=BOUND_SECS,
    )
    return done.returncode, done.stdout.strip()


if __name__ == "__main__":
    main({story.__name__: story for story in (recovered, typing, attaching, sending, second)})
