"""Plays the story that is named on the command line; prints what was on the screen if it fails."""

import os
import sys

from harness.accessibility import App
from harness.stage import Stage


def main(stories):
    binary, story, folder = sys.argv[1:4]
    stage = Stage(folder)
    try:
        stories[story](stage, os.path.abspath(binary))
        stage.picture(f"{story}.png")
    except Exception:
        stage.picture(f"{story}-failed.png")
        try:
            print(
                "\n".join(
                    f"{node.get_role_name()}: {node.get_name()}" for node in App("dossier").all()
                )
            )
        except Exception as gone:
            print("no tree:", gone)
        print(
            "open windows:",
            stage.windows("."),
            "focus:",
            stage.xdotool("getwindowfocus"),
            "ended:",
            [p.args[0] for p in stage.processes if p.poll() is not None],
        )
        for process in (
            p for p in stage.processes if p.poll() is not None and os.path.exists(stage.log(p.args))
        ):
            with open(stage.log(process.args), errors="replace") as log:
                print(process.args[0], process.returncode, log.read()[-2000:])
        raise
    finally:
        stage.end()
