"""Keyboard, mouse and drags: typing into boxes, and dragging files out of a real file manager."""

import os

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from harness.accessibility import App, focused, hit, with_keyboard  # noqa: E402
from harness.stage import until  # noqa: E402

DOCUMENT = b"the words of a SAMPLE document, canary-7f3a91 " * 40


def type_into(stage, app, name, text):
    """Types once the box of this name has the keyboard, and waits until all of it has arrived."""

    def reached():
        stage.activate("^Dossier$")
        return with_keyboard(app, name)

    box = until(f"“{name}” has the keyboard", reached)
    stage.xdotool("type", "--delay", 1, text)
    until(f"all is typed into “{name}”", lambda: Atspi.Text.get_character_count(box) == len(text))


def fill(stage, app, name, text):
    """Focuses the box of this name and types."""
    boxes = ("entry", "text", "password text")
    box = until(
        f"the box “{name}”",
        lambda: next(
            (n for n in app.all() if n.get_name() == name and n.get_role_name() in boxes), None
        ),
    )

    def taken():
        # What was just added takes the keyboard once it is drawn: whoever types elsewhere goes
        # there after that.
        stage.activate("^Dossier$")
        return with_keyboard(app, name) or (box.grab_focus() and None)

    until(f"“{name}” has taken the keyboard", taken)
    type_into(stage, app, name, text)


def carry(stage, start, target):
    """Drags from one place to another, without releasing the button."""
    stage.xdotool("mousemove", *start, "mousedown", 1)
    for step in range(1, 9):
        at = [round(a + (b - a) * step / 8) for a, b in zip(start, target)]
        stage.xdotool("mousemove", "--sync", *at)
    stage.xdotool("mousemove_relative", "--", 1, 1)


def only_icon(files):
    """The middle of the one file of a file manager's pane; pcmanfm gives its icons no name."""
    icons = [
        node
        for node in files.all()
        if node.get_role_name() == "icon" and node.get_parent().get_role_name() == "layered pane"
    ]
    if len(icons) != 1:
        return None
    box = icons[0].get_extents(Atspi.CoordType.SCREEN)
    return (box.x + box.width // 2, box.y + box.height // 3) if box.width > 1 else None


def icons(files):
    """The middles of the files of pcmanfm, which gives its icons no name."""
    found = [
        node
        for node in files.all()
        if node.get_role_name() == "icon" and node.get_parent().get_role_name() == "layered pane"
    ]
    boxes = [node.get_extents(Atspi.CoordType.SCREEN) for node in found]
    return [(box.x + box.width // 2, box.y + box.height // 3) for box in boxes if box.width > 1]


def drag_onto(stage, app, name, slot, scans="scans", size=0, landed=None, content=None):
    """Drags a new document out of a file manager onto a slot, and waits until it was read, or does
    what `landed` does. It has `size` bytes more than the words in it, unless `content` is all of
    it."""
    folder = os.path.join(stage.folder, scans)
    os.makedirs(folder)
    with open(os.path.join(folder, name), "wb") as file:
        file.write(content or b"%PDF-1.4\n" + DOCUMENT + b"\n%%EOF\n" + b" " * size)
    manager = stage.start(["pcmanfm", "--no-desktop", folder])
    stage.place(f"^{scans}$", 1200, 0, 390, 300)
    files = App("pcmanfm")
    landed = landed or (
        lambda: until("the file is in the slot", lambda: app.describe(slot) == "Ready to send")
    )
    start = until("the file manager shows the file", lambda: only_icon(files))
    target = app.middle(slot)
    carry(stage, start, target)
    app.wait(f"Attach {name}")
    stage.picture("drag-over.png")
    stage.xdotool("mouseup", 1)
    landed()
    manager.terminate()
    until("the file manager is gone", lambda: App.find_root("pcmanfm") is None)


def drop_folder(stage, app, names):
    """Drags a folder of documents of these names out of a real file manager onto no slot."""
    outer = os.path.join(stage.folder, "outer")
    os.makedirs(os.path.join(outer, "scans"))
    for place, name in enumerate(names):
        with open(os.path.join(outer, "scans", name), "wb") as file:
            file.write(b"%PDF-1.4\n" + DOCUMENT + b"\n%%EOF\n" + b" " * place)
    stage.start(["pcmanfm", "--no-desktop", outer])
    stage.place("^outer$", 1200, 0, 390, 300)
    start = until("the file manager shows the folder", lambda: only_icon(App("pcmanfm")))
    carry(stage, start, app.middle("Show the status"))
    stage.picture("folder-over.png")
    stage.xdotool("mouseup", 1)


# Nothing of a case is further away by Tab than this.
MOST_TABS = 60


class Keys:
    """A keyboard that counts the pressed keys, without typed text."""

    def __init__(self, stage, app):
        self.stage, self.app, self.pressed = stage, app, 0
        stage.activate("^Dossier$")

    def press(self, *keys):
        self.pressed += len(keys)
        self.stage.xdotool("key", *keys)

    def comes_to(self, name):
        """Waits until this widget is focused, without pressing a key."""
        until(f"the keyboard comes to “{name}”", lambda: (focused(self.app) or [None])[0] == name)

    def types(self, name, text):
        """Types into the focused box of this name."""
        self.comes_to(name)
        type_into(self.stage, self.app, name, text)

    def to(self, name):
        """Presses Tab until the widget of this name is focused."""
        for _ in range(MOST_TABS):
            before = focused(self.app)
            if before and before[0] == name:
                return
            self.press("Tab")
            until("the keyboard goes on", lambda: focused(self.app) not in (None, before))
        raise AssertionError(f"Tab does not come to “{name}”")

    def use(self, name):
        self.to(name)
        self.press("Return")

    def enter(self, name, text):
        self.to(name)
        self.press("ctrl+a")
        type_into(self.stage, self.app, name, text)


class Mouse:
    """A mouse that counts its clicks."""

    def __init__(self, stage, app):
        self.stage, self.app, self.clicks = stage, app, 0

    def types(self, name, text):
        """Types into the focused box of this name."""
        until(f"the keyboard comes to “{name}”", lambda: (focused(self.app) or [None])[0] == name)
        type_into(self.stage, self.app, name, text)

    def goes_on(self):
        """Presses Return, which goes on to the next field."""
        self.stage.xdotool("key", "Return")

    def press(self, name):
        places = []

        def rests():
            node = hit(self.app, name)
            node.scroll_to(Atspi.ScrollType.ANYWHERE)
            box = node.get_extents(Atspi.CoordType.SCREEN)
            places.append((box.x + box.width // 2, box.y + box.height // 2))
            return len(places) > 1 and places[-1] == places[-2]

        until(f"“{name}” stands still", rests)
        self.clicks += 1
        self.stage.xdotool("mousemove", "--sync", *places[-1], "click", 1)

    def enter(self, name, text):
        """Clicks into a box, selects its text and types."""
        self.press(name)
        self.stage.xdotool("key", "ctrl+a")
        type_into(self.stage, self.app, name, text)
