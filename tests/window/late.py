"""Story of a gateway that gives up on a submit which spektr applies seconds later."""

from harness.play import main
from harness.program import paste_link, practice_server, practising, state_of
from harness.stage import until


def late(stage, binary):
    """The window shows that spektr may still be at work, offers to check now, and completes with
    the one submit."""
    server = practice_server(stage, binary, "late-apply", "--late-secs", "8")
    app = practising(stage, binary)
    paste_link(stage, app, "Change…", server["link"])
    app.send()
    until(
        "it says what is waited for",
        lambda: any(
            text.startswith("spektr may still be working on it. Checking again at ")
            for text in app.texts()
        ),
    )
    assert app.find("Check now", pressable=True) and app.find(
        "Send again anyway…", pressable=True
    ), app.texts()
    stage.picture("settling.png")
    app.press("Check now")
    app.wait("Submitted")
    state = state_of(server)
    assert (state["submits_received"], state["submits_applied"], state["completed"]) == (
        1,
        1,
        True,
    ), state


if __name__ == "__main__":
    main({story.__name__: story for story in (late,)})
