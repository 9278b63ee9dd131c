"""Story of drags that no file manager makes: lists with addresses that are no files, names that are
no text, and attachments that a mail program hands over as bytes or saves to a given place.

The source of the drags speaks XDND 5 and the direct save protocol through libX11.
"""

import ctypes
import os
import socket
import time
import urllib.parse

from harness.input import DOCUMENT
from harness.play import main
from harness.program import practising
from harness.stage import BOUND_SECS, until

CLIENT_MESSAGE, SELECTION_REQUEST, SELECTION_NOTIFY = 33, 30, 31
X = ctypes.CDLL("libX11.so.6")
LONG, WINDOW = ctypes.c_long, ctypes.c_ulong
X.XOpenDisplay.restype = ctypes.c_void_p
X.XDefaultRootWindow.restype = X.XInternAtom.restype = X.XCreateSimpleWindow.restype = WINDOW


class Message(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", WINDOW),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", WINDOW),
        ("kind", WINDOW),
        ("format", ctypes.c_int),
        ("data", LONG * 5),
    ]


class Request(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", WINDOW),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("owner", WINDOW),
        ("requestor", WINDOW),
        ("selection", WINDOW),
        ("target", WINDOW),
        ("property", WINDOW),
        ("time", WINDOW),
    ]


class Answer(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", WINDOW),
        ("sent", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("requestor", WINDOW),
        ("selection", WINDOW),
        ("target", WINDOW),
        ("property", WINDOW),
        ("time", WINDOW),
    ]


class Event(ctypes.Union):
    _fields_ = [
        ("type", ctypes.c_int),
        ("message", Message),
        ("request", Request),
        ("answer", Answer),
        ("room", LONG * 24),
    ]


def pdf(words):
    return b"%PDF-1.4\n" + DOCUMENT + words + b"\n%%EOF\n"


class Source:
    """A program that drags something: `offers` are bytes, or what makes them, by their type."""

    def __init__(self, offers, name=None):
        self.display = ctypes.c_void_p(X.XOpenDisplay(None))
        root = X.XDefaultRootWindow(self.display)
        self.window = X.XCreateSimpleWindow(
            self.display, WINDOW(root), 0, 0, 1, 1, 0, WINDOW(0), WINDOW(0)
        )
        self.offers = offers
        X.XSetSelectionOwner(
            self.display, WINDOW(self.atom("XdndSelection")), WINDOW(self.window), WINDOW(0)
        )
        types = [self.atom(kind) for kind in offers]
        self.put(self.window, "XdndTypeList", "ATOM", (LONG * len(types))(*types), 32, len(types))
        if name is not None:
            self.put(self.window, "XdndDirectSave0", "text/plain", name, 8, len(name))

    def atom(self, name):
        return X.XInternAtom(self.display, name.encode(), 0)

    def put(self, window, property_, kind, data, size, count):
        property_ = property_ if isinstance(property_, int) else self.atom(property_)
        X.XChangeProperty(
            self.display,
            WINDOW(window),
            WINDOW(property_),
            WINDOW(self.atom(kind)),
            size,
            0,
            data,
            count,
        )

    def get(self, window, name):
        """The bytes of a property, or the number in it."""
        kind, size, count, rest, data = (
            WINDOW(),
            ctypes.c_int(),
            WINDOW(),
            WINDOW(),
            ctypes.POINTER(ctypes.c_ubyte)(),
        )
        X.XGetWindowProperty(
            self.display,
            WINDOW(window),
            WINDOW(self.atom(name)),
            LONG(0),
            LONG(4096),
            0,
            WINDOW(0),
            ctypes.byref(kind),
            ctypes.byref(size),
            ctypes.byref(count),
            ctypes.byref(rest),
            ctypes.byref(data),
        )
        if not count.value:
            return None
        return (
            bytes(data[: count.value])
            if size.value == 8
            else ctypes.cast(data, ctypes.POINTER(LONG))[0]
        )

    def say(self, to, target, kind, *data):
        event = Event()
        event.message = Message(
            CLIENT_MESSAGE, 0, 1, self.display, target, self.atom(kind), 32, (LONG * 5)(*data)
        )
        X.XSendEvent(self.display, WINDOW(to), 0, LONG(0), ctypes.byref(event))
        X.XFlush(self.display)

    def hover(self, target, at):
        """Drags over a window, to a place on the desktop."""
        to = self.get(target, "XdndProxy") or target
        self.say(to, target, "XdndEnter", self.window, 5 << 24 | 1, 0, 0, 0)
        self.say(
            to,
            target,
            "XdndPosition",
            self.window,
            0,
            at[0] << 16 | at[1],
            0,
            self.atom("XdndActionCopy"),
        )
        return to

    def pass_over(self, target, at):
        """Drags over a window and away; answers what the window asked for, which is not handed
        over."""
        to = self.hover(target, at)
        request = Request.from_buffer_copy(
            self.next(lambda event: event.type == SELECTION_REQUEST, "request").request
        )
        self.say(to, target, "XdndLeave", self.window, 0, 0, 0, 0)
        return request

    def drop(self, target, at):
        """Drags over a window and lets go; answers once the window has said that it is done, with
        what it said of that."""
        to = self.hover(target, at)
        status = self.serve("XdndStatus")
        if not status.data[1] & 1:
            self.say(to, target, "XdndLeave", self.window, 0, 0, 0, 0)
            return False
        self.say(to, target, "XdndDrop", self.window, 0, 0, 0, 0)
        return bool(self.serve("XdndFinished").data[1] & 1)

    def serve(self, until_):
        """Hands over what is asked for until the window says something."""
        wanted = self.atom(until_)
        while True:
            event = self.next(
                lambda event: event.type in (CLIENT_MESSAGE, SELECTION_REQUEST), until_
            )
            if event.type == SELECTION_REQUEST:
                self.answer(event.request)
            elif event.message.kind == wanted:
                return event.message

    def next(self, is_wanted, name):
        """The next event of a kind."""
        end = time.monotonic() + BOUND_SECS
        while time.monotonic() < end:
            if not X.XPending(self.display):
                time.sleep(0.01)
                continue
            event = Event()
            X.XNextEvent(self.display, ctypes.byref(event))
            if is_wanted(event):
                return event
        raise AssertionError(f"no {name}")

    def answer(self, request):
        kind = next((kind for kind in self.offers if self.atom(kind) == request.target), None)
        data = self.offers.get(kind)
        data = data(self) if callable(data) else data
        property_ = request.property if data is not None else 0
        if property_:
            self.put(request.requestor, property_, kind, data, 8, len(data))
        event = Event()
        event.answer = Answer(
            SELECTION_NOTIFY,
            0,
            1,
            self.display,
            request.requestor,
            request.selection,
            request.target,
            property_,
            request.time,
        )
        X.XSendEvent(self.display, WINDOW(request.requestor), 0, LONG(0), ctypes.byref(event))
        X.XFlush(self.display)


def save(document):
    """Saves a document where the window says, as the direct save protocol wants it."""

    def told(source):
        address = source.get(source.window, "XdndDirectSave0").decode()
        assert address.startswith("file:///"), address
        with open(urllib.parse.unquote(address[len("file://") :]), "wb") as file:
            file.write(document)
        return b"S"

    return told


def dragged(stage, binary):
    """Each kind of drag that winit loses whole, onto a slot or where none is."""
    app = practising(stage, binary)
    target = int(stage.windows("^Dossier$")[0])
    scans = os.path.join(stage.folder, "scans").encode()
    os.makedirs(scans)
    for name in (b"M\xfcller.pdf", b"here.pdf", b"late.pdf"):
        with open(os.path.join(scans, name), "wb") as file:
            file.write(pdf(name[:1]))
    address = lambda name, host="": (
        f"file://{host}".encode() + urllib.parse.quote(os.path.join(scans, name)).encode()
    )
    lists = lambda *lines: {"text/uri-list": b"\r\n".join(lines) + b"\r\n"}
    ready = lambda slot: until(
        f"{slot} has its file", lambda: app.describe(slot) == "Ready to send"
    )

    # A list with an address on the web, and a name that is no text.
    app.press("John Smith")
    Source(lists(b"https://mail.example/a.pdf", address(b"M\xfcller.pdf"))).drop(
        target, app.middle("Proof of address, John Smith")
    )
    ready("Proof of address, John Smith")
    app.wait(
        "An address on the web was dropped, which is no file. Save it on this computer first, then drop the file."
    )
    assert "M_ller.pdf" in app.texts(), app.texts()

    # Files of this computer by its name, and of another one.
    Source(lists(address(b"x.pdf", "elsewhere"), address(b"here.pdf", socket.gethostname()))).drop(
        target, app.middle("Show the status")
    )
    app.wait("1 file waits for its place")
    app.wait(
        "A file of another computer (elsewhere) was dropped. Copy it to this computer first, then drop the copy."
    )
    app.press("Leave all out")

    # What is handed over too late is not taken for what is dragged next.
    late = Source(lists(address(b"late.pdf")))
    request = late.pass_over(target, app.middle("Show the status"))

    def after_the_late_one(source):
        late.answer(request)
        X.XSync(late.display, 0)
        return lists(address(b"here.pdf"))["text/uri-list"]

    assert Source({"text/uri-list": after_the_late_one}).drop(target, app.middle("Show the status"))
    app.wait("1 file waits for its place")
    assert "here.pdf" in app.texts() and "late.pdf" not in app.texts(), app.texts()
    app.press("Leave all out")

    # An attachment that its program saves where it is told, and that no disk sees.
    app.press("Acme Corporation")
    slot = "Articles of association, Acme Corporation"
    offers = {"XdndDirectSave0": save(pdf(b"saved")), "application/octet-stream": None}
    Source(offers, b"articles \xc3\xa4.pdf").drop(target, app.middle(slot))
    ready(slot)
    assert "articles ä.pdf" in app.texts(), app.texts()
    assert not os.listdir(stage.env["XDG_RUNTIME_DIR"]) or not any(
        "attachment" in names for _, _, names in os.walk(stage.env["XDG_RUNTIME_DIR"])
    )

    # One that is handed over as bytes, where no slot is; one that is not handed over; and what is
    # no file at all.
    Source({"XdndDirectSave0": b"E", "application/octet-stream": pdf(b"bytes")}, b"bytes.pdf").drop(
        target, app.middle("Show the status")
    )
    app.wait("bytes.pdf")
    assert not Source({"XdndDirectSave0": b"E"}, b"kept.pdf").drop(target, app.middle("Show the status"))
    app.wait(
        "The other program did not hand over what was dropped. Save it in a folder first, then drop the file."
    )
    assert not Source({"text/plain": b"words"}).drop(target, app.middle("Show the status"))

    # Where no case is shown nothing is taken, and both programs are told.
    app.press("Cases")
    assert not Source(lists(address(b"here.pdf"))).drop(target, app.middle("Back to the case"))
    app.wait(
        "What was dropped was not taken, because no case was shown. Open the case, then drop it again."
    )


if __name__ == "__main__":
    main({story.__name__: story for story in (dragged,)})
