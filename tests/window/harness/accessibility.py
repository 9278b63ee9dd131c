"""The client of the accessibility bus: finds things by the name a screen reader says, and presses
them."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

from harness.stage import BOUND_SECS, until  # noqa: E402

# Roles of the boxes that take text.
BOXES = ("entry", "text", "password text")
# U+2066 to U+2069, which say where a text of another direction begins and ends.
ISOLATES = dict.fromkeys(range(0x2066, 0x206A))

# The entries of the header's menus.
IN_MENU = {"New", "Open…", "Save…", "Export…", "Duplicate", "Undo", "Redo"}
IN_LINK_MENU = {"Change…", "Language of the form"}


class App:
    """One program on the accessibility bus."""

    def __init__(self, name):
        self.root = until(f"{name} on the accessibility bus", lambda: self.find_root(name))

    @staticmethod
    def find_root(name):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(index)
            if app is not None and app.get_name() == name:
                return app
        return None

    def all(self):
        """Yields every accessible of the program."""
        self.root.clear_cache()
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            try:
                count = node.get_child_count()
                children = [node.get_child_at_index(index) for index in range(count)]
            except Exception:
                continue
            waiting.extend(child for child in reversed(children) if child is not None)
            yield node

    def texts(self):
        return [name for _, name in self.named()]

    def named(self):
        """Yields every accessible with its name, without the isolates around names that are read from
        right to left. Accessibles that vanish meanwhile are left out."""
        for node in self.all():
            try:
                name = (node.get_name() or "").translate(ISOLATES)
            except Exception:
                continue
            yield node, name

    def find(self, name, pressable=False):
        for node, its in self.named():
            if its == name and (not pressable or node.get_n_actions() > 0):
                return node
        return None

    def wait(self, name, pressable=False, bound=BOUND_SECS):
        return until(f"“{name}” is there", lambda: self.find(name, pressable), bound)

    def open_menu_of(self, name):
        """Opens the menu of the header that has this entry, unless it is there already."""
        if self.find(name):
            return
        if name in IN_MENU:
            self.wait("More commands", pressable=True).do_action(0)
        elif name in IN_LINK_MENU:
            self.linked().do_action(0)

    def linked(self):
        """Waits until the case has a link; returns the chip that says where it goes."""
        return until(
            "the case has a link",
            lambda: next(
                (
                    node
                    for node, name in self.named()
                    if name.startswith("Where it goes: ") and node.get_n_actions() > 0
                ),
                None,
            ),
        )

    def send(self, environment="PRACTICE"):
        """Goes to the page before sending, and sends from there."""
        self.press("Review")
        self.press(f"Send to spektr ({environment})")

    def press(self, name):
        self.open_menu_of(name)
        node = self.wait(name, pressable=True)
        assert node.do_action(0), f"“{name}” can't be pressed"

    def describe(self, name):
        node = self.find(name)
        return node.get_description() if node else None

    def middle(self, name):
        """Returns the middle of something once it has stopped moving: sections fold open."""
        last = None

        def at_rest():
            nonlocal last
            box = self.wait(name).get_extents(Atspi.CoordType.SCREEN)
            before, last = last, (box.x, box.y, box.width, box.height)
            return last if last == before else None

        x, y, width, height = until(f"“{name}” has stopped moving", at_rest)
        return x + width // 2, y + height // 2


def dismiss(app, button, title):
    """Closes the dialog of this title with one of its buttons; what is behind a dialog can't be
    pressed until it is gone."""
    app.press(button)
    until(f"“{title}” is gone", lambda: app.find(title) is None)


def with_keyboard(app, name):
    boxes = (node for node, its in app.named() if its == name)
    return next(
        (box for box in boxes if box.get_state_set().contains(Atspi.StateType.FOCUSED)), None
    )


def focused(app):
    """Returns the name, role and place of the focused widget."""
    for node, name in app.named():
        if node.get_state_set().contains(Atspi.StateType.FOCUSED) and node.get_role_name() not in (
            "frame",
            "window",
        ):
            box = node.get_extents(Atspi.CoordType.SCREEN)
            return name, node.get_role_name(), box.x, box.y
    return None


def hit(app, name):
    """Returns the widget of this name that can be pressed or typed into, not its label."""
    nodes = [node for node, its in app.named() if its == name]
    return next(node for node in nodes if node.get_role_name() in BOXES or node.get_n_actions() > 0)


def into_view(app, name):
    """Scrolls to the widget of this name, and waits until it no longer moves inside the
    window."""
    node = app.wait(name)
    node.scroll_to(Atspi.ScrollType.ANYWHERE)
    places = []

    def rests():
        app.find(name).scroll_to(Atspi.ScrollType.ANYWHERE)
        places.append(app.middle(name))
        return len(places) > 2 and places[-1] == places[-2] and 120 < places[-1][1] < 780

    until(f"“{name}” is in view", rests)
