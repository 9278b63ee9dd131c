"""A window of one theme and size that is led through its views, and the made-up cases and documents
it shows."""

import os
import subprocess

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from harness.accessibility import App, hit, with_keyboard  # noqa: E402
from harness.input import Keys  # noqa: E402
from harness.stage import until  # noqa: E402

THEMES = {"light": "Light theme", "dark": "Dark theme"}
FONT = "/usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf"
# Pictures that are compared before the window is taken to rest.
MOST_LOOKS = 8


class Tour:
    """A window of one size and theme, and the ways through it."""

    def __init__(self, stage, binary, *options, theme_words=THEMES):
        self.stage = stage
        self.theme, self.size = os.environ["TOUR_THEME"], os.environ["TOUR_SIZE"]
        self.folder = os.environ["TOUR_PICTURES"]
        os.makedirs(self.folder, exist_ok=True)
        self.process = stage.start([binary, *options])
        width, height = self.size.split("x")
        stage.place("^Dossier$", 0, 0, width, height)
        self.window = stage.windows("^Dossier$")[0]
        self.app = App("dossier")
        self.keys = Keys(stage, self.app)
        self.command(theme_words[self.theme])

    @property
    def is_narrow(self):
        return int(self.size.split("x")[0]) < 1000

    def command(self, words):
        """Does what the palette knows by these words; whatever its box is called in this language,
        it has the keyboard."""
        self.stage.activate("^Dossier$")
        self.keys.press("ctrl+k")
        until("the palette has the keyboard", lambda: self.box_with_keyboard())
        self.stage.xdotool("type", "--delay", 1, words)
        until(f"“{words}” is found", lambda: self.app.find(words))
        self.keys.press("Return")
        until(
            "the palette is gone",
            lambda: self.app.find(words) is None or not self.box_with_keyboard(),
        )

    def box_with_keyboard(self):
        for node, _ in self.app.named():
            if node.get_role_name() == "entry" and node.get_state_set().contains(
                Atspi.StateType.FOCUSED
            ):
                return node
        return None

    def shot(self, view, moving=False):
        """A picture of the window, once two of them in a row are the same."""
        self.stage.xdotool("mousemove", 1590, 840)
        path = os.path.join(self.folder, f"{view}-{self.theme}-{self.size}.png")
        before = None
        for _ in range(MOST_LOOKS):
            subprocess.run(
                ["import", "-window", self.window, "-strip", path], env=self.stage.env, check=True
            )
            with open(path, "rb") as file:
                now = file.read()
            if moving or now == before:
                return
            before = now

    def send(self, sign=None):
        """Sends from the page before sending."""
        self.press("Review")
        self.press("Send to spektr (PRACTICE)", sign)

    def open_status(self, words="Show the status"):
        """The status is a drawer; what is wrong and a sending open it by themselves."""
        if self.app.find(words):
            self.app.press(words)

    def press(self, name, sign=None):
        """Presses what is there, wherever it has to be scrolled to, and waits for what that
        shows."""
        until(f"“{name}” is there", lambda: hit(self.app, name)).do_action(0)
        if sign:
            self.app.wait(sign)

    def paste(self, name, text):
        """Puts a text of any script into a box, by way of the clipboard."""
        self.copy(text)
        box = self.reach(name)
        self.stage.xdotool("key", "ctrl+a", "ctrl+v")
        # The box may be called after what is in it by now; of scripts that run to the left it says
        # its glyphs as they are painted.
        until(
            f"“{name}” holds the text",
            lambda: (
                Atspi.Text.get_text(box, 0, -1) == text
                or any(text in said for said in self.app.texts())
            ),
        )
        self.stage.xdotool("key", "Tab")

    def reach(self, name):
        """Gives the keyboard to what can be pressed or typed into, and scrolls to it."""
        node = until(f"“{name}” is there", lambda: hit(self.app, name))
        node.scroll_to(Atspi.ScrollType.ANYWHERE)

        def reached():
            # A page that was just opened gives the keyboard to its first box by itself.
            self.stage.activate("^Dossier$")
            return with_keyboard(self.app, name) or node.grab_focus() and None

        return until(f"“{name}” has the keyboard", reached)

    def copy(self, text):
        """Copies a text to the clipboard; its owner runs until the story ends."""
        owner = subprocess.Popen(
            ["xclip", "-quiet", "-selection", "clipboard"],
            env=self.stage.env,
            stdin=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.stage.processes.append(owner)
        owner.stdin.write(text.encode())
        owner.stdin.close()
        until("the clipboard has the text", lambda: self.clipboard() == text)

    def clipboard(self):
        said = subprocess.run(
            ["xclip", "-o", "-selection", "clipboard"],
            env=self.stage.env,
            capture_output=True,
            timeout=5,
        )
        return said.stdout.decode()

    def attach(self, path, slot):
        """Pastes the path of a document where its slot has the keyboard."""
        self.copy(path)
        self.reach(f"Choose file…, {slot}")
        self.stage.xdotool("key", "ctrl+v")
        until(f"{path} is in its slot", lambda: self.app.describe(slot) == "Ready to send")

    def closed(self, sign):
        self.stage.activate("^Dossier$")
        self.stage.xdotool("key", "Escape")
        until(f"“{sign}” is gone", lambda: not is_over(self.app, sign))


def is_over(app, sign):
    """What is over the case, by its heading or the box that has the keyboard: a button may have the
    same name."""
    said = [node.get_role_name() for node, name in app.named() if name == sign]
    return any("button" not in role for role in said)


def paper(stage, name, words, lines=9, more=0):
    """A made-up document with lines of nothing and SAMPLE across it."""
    path = os.path.join(stage.folder, name)
    draw = [
        f"rectangle 70,{230 + 46 * line} {540 - 37 * (line % 4)},{240 + 46 * line}"
        for line in range(lines)
    ]
    order = [
        "convert",
        "-size",
        "620x877",
        "xc:#fcfbf7",
        "-font",
        FONT,
        "-fill",
        "#27324a",
        "-pointsize",
        "30",
        "-annotate",
        "+70+120",
        words,
    ]
    order += [
        "-fill",
        "#c9ced8",
        "-draw",
        " ".join(draw),
        "-fill",
        "#b3261e40",
        "-pointsize",
        "110",
        "-gravity",
        "center",
        "-annotate",
        "315x315+0+0",
        "SAMPLE",
    ]
    subprocess.run([*order, path], check=True)
    with open(path, "ab") as file:
        file.write(b"\0" * more)
    return path


def person(tour, first, last, born, of, share, role=None):
    """A person, their documents and what they hold; `role` is chosen where it is not the one that
    is proposed."""
    name = f"{first} {last}"
    tour.press("Add person", "First name, Unnamed person (individual_1)")
    tour.paste("First name, Unnamed person (individual_1)", first)
    tour.paste(f"Last name, {first}", last)
    tour.paste(f"Date of birth, {name}", born)
    holds(tour, name, of, share, role)
    return name


def holds(tour, name, of, share, role=None):
    tour.press("Add a role", "Never mind the new role")
    if role:
        tour.press(f"Role of {name}", role)
        tour.press(role)
    if tour.app.find(f"What {name} holds"):
        tour.press(f"What {name} holds")
        until(f"{of} can be held", lambda: choice(tour.app, of)).do_action(0)
    tour.paste(f"New share of {name}, in percent", share)
    tour.press("Add a role", f"Share of {name} in {of}, in percent")


def choice(app, name):
    """What of this name was shown last: a list stands over its page."""
    found = [node for node, its in app.named() if its == name and node.get_n_actions() > 0]
    return found[-1] if len(found) > 1 else None


def company(tour, name, number):
    tour.press("Add company", "Company name, Unnamed company (company_1)")
    tour.paste("Company name, Unnamed company (company_1)", name)
    tour.paste(f"Registration number, {name}", number)
