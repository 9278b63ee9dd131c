"""Tours that take a picture of every view of the window; `packaging/screenshots` runs them.

Environment: TOUR_THEME (light or dark), TOUR_SIZE (such as 1280x800) and TOUR_PICTURES (the folder
of the pictures). Every company, person and document in them is made up.
"""

import urllib.parse

from harness.accessibility import App
from harness.play import main
from harness.program import paste_link, practice_server, saved, start_keyring, stop
from harness.stage import until
from tour import Tour, company, holds, paper, person

# What long documents have behind their words, so that their way takes a while, in bytes.
LONG = 3_000_000


def practice(stage, binary):
    """The sample case, page by page, and what stands over it."""
    tour = Tour(stage, binary, "--practice")
    app = tour.app
    until(
        "the sample's documents are read",
        lambda: (
            tour.press("Acme Corporation")
            or app.describe("Company document, Acme Corporation") == "Ready to send"
        ),
    )
    tour.shot("company")
    tour.press("John Smith", "ID document, John Smith")
    tour.shot("person")
    tour.press("Nationality, John Smith", "Search Nationality, John Smith")
    tour.shot("countries")
    tour.closed("Search Nationality, John Smith")
    tour.press("Choose a day for Date of birth, John Smith")
    tour.shot("calendar")
    tour.stage.xdotool("key", "Escape")
    tour.press("More for ID document, John Smith")
    tour.shot("slot-menu")
    tour.stage.xdotool("key", "Escape")
    tour.press("Look at ID document, John Smith", "A page of the document")
    tour.shot("document")
    tour.press("Close" if tour.is_narrow else "Close the document")
    tour.press("The case itself", "Register number, The case itself")
    tour.shot("workspace-form")
    tour.press("Ownership", "Add under Acme Corporation")
    tour.shot("ownership")
    tour.press("Documents", "2 of 5 places have a document.")
    tour.shot("documents")
    tour.press("Review", "Check the case before you send it")
    tour.shot("review")
    for keys, title, view in [
        ("ctrl+k", "Commands and names", "palette"),
        ("F1", "Keyboard shortcuts", "shortcuts"),
        ("ctrl+comma", "Settings", "settings"),
    ]:
        stage.activate("^Dossier$")
        stage.xdotool("key", keys)
        app.wait(title)
        tour.shot(view)
        tour.closed(title)
    tour.app.press("Change…")
    tour.app.wait("Where this case goes")
    tour.shot("link")
    tour.closed("Where this case goes")
    waiting(tour)
    tour.shot("tray")
    tour.press("Choose a place for Scan_0012.jpg", "Which document is this?")
    tour.shot("which-document")
    tour.closed("Which document is this?")
    tour.command("Settings")
    tour.press("Edit templates…", "Add field")
    tour.shot("templates")


def waiting(tour):
    """Documents whose paths are pasted where no slot is wait in the tray."""
    names = {
        "Passport_Smith_John.jpg": "Passport",
        "Scan_0012.jpg": "A scan",
        "utility bill smith.jpg": "Electricity",
        "Acme Corp articles of association (signed).jpg": "Articles of\nassociation",
    }
    paths = [paper(tour.stage, name, words) for name, words in names.items()]
    tour.press("Answers")
    tour.press("Acme Corporation", "Registration number, Acme Corporation")
    tour.copy("\n".join(paths))
    tour.reach("Acme Corporation")
    tour.stage.xdotool("key", "ctrl+v")
    tour.app.wait(f"{len(paths)} files wait for their places")
    until(
        "what can be proposed is",
        lambda: any(text.startswith("Place ") for text in tour.app.texts()),
    )


def enlarged(stage, binary):
    """Text at 150 %."""
    tour = Tour(stage, binary, "--practice")
    for _ in range(3):
        tour.command("Larger text")
    tour.press("Acme Corporation", "Registration number, Acme Corporation")
    tour.shot("enlarged-company")
    for page, sign in [
        ("Ownership", "Add under Acme Corporation"),
        ("Documents", "2 of 5 places have a document."),
        ("Review", "Check the case before you send it"),
    ]:
        tour.press(page, sign)
        tour.shot(f"enlarged-{page.lower()}")
    tour.send("Submitted")
    tour.shot("enlarged-completed")


def errors(stage, binary):
    """A form in which much is wrong, and what is said of it."""
    tour = Tour(stage, binary, "--practice")
    tour.press("Add person", "First name, Unnamed person (individual_1)")
    tour.paste("First name, Unnamed person (individual_1)", "Jane")
    tour.paste("Date of birth, Jane", "in spring")
    tour.send("There is a problem")
    tour.shot("error-summary")
    tour.press(
        "“Date of birth” must be a real date, such as 1984-03-27; in the window also 27 3 1984., Jane"
    )
    tour.shot("errors")
    tour.press("Ownership", "Add under Acme Corporation")
    tour.paste("Share of John Smith in Acme Corporation, in percent", "175")
    tour.shot("ownership-errors")
    tour.press("Review", "Check the case before you send it")
    tour.shot("review-errors")


def nordic(tour, title="Fjordlys Shipping onboarding"):
    """A case as it might be: two companies and three people."""
    tour.paste("Title of the case", title)
    company(tour, "Fjordlys Shipping ApS", "38 41 22 07")
    tour.press("Add a role", "Never mind the new role")
    tour.press("Add a role")
    tour.app.wait("Fjordlys Shipping ApS is at the top of the structure as owner")
    tour.attach(
        paper(tour.stage, "Registration certificate.jpg", "Certificate of\nregistration"),
        "Company document, Fjordlys Shipping ApS",
    )
    company(tour, "Havbris Holding ApS", "29 90 14 55")
    holds(tour, "Havbris Holding ApS", "Fjordlys Shipping ApS", "60", "shareholder")
    tour.attach(
        paper(tour.stage, "Havbris certificate.jpg", "Certificate of\nregistration", 7),
        "Company document, Havbris Holding ApS",
    )
    for first, last, born, of, share in [
        ("Astrid", "Lindqvist", "12 Mar 1971", "Havbris Holding ApS", "75"),
        ("Jonas", "Meyer", "3 Nov 1984", "Havbris Holding ApS", "25"),
        ("Ingrid", "Solberg", "28 Jul 1966", "Fjordlys Shipping ApS", "25"),
    ]:
        name = person(tour, first, last, born, of, share, "beneficial owner")
        tour.attach(
            paper(tour.stage, f"Passport {last}.jpg", f"Passport\n{last}", 5, LONG),
            f"ID document, {name}",
        )


def kept(stage, binary):
    """A case from an empty start to its receipt, and the list of cases behind it."""
    start_keyring(stage)
    server = practice_server(stage, binary, "slow")
    tour = Tour(stage, binary)
    tour.app.wait("Paste link…")
    tour.shot("empty")
    nordic(tour)
    paste_link(stage, tour.app, "Paste link…", server["link"], "Jane Doe")
    tour.app.linked()
    saved_or_narrow(tour)
    tour.press("Fjordlys Shipping ApS", "Registration number, Fjordlys Shipping ApS")
    tour.reach("Company name, Fjordlys Shipping ApS")
    tour.shot("case-company")
    tour.press("Astrid Lindqvist", "ID document, Astrid Lindqvist")
    tour.reach("First name, Astrid Lindqvist")
    tour.shot("case-person")
    tour.press("Ownership", "Add under Havbris Holding ApS")
    tour.shot("case-ownership")
    tour.press("Documents")
    tour.app.wait("Open Fjordlys Shipping ApS")
    tour.shot("case-documents")
    tour.press("Review", "Check the case before you send it")
    tour.shot("case-review")
    tour.send()
    tour.app.wait("Sending documents", bound=120)
    tour.shot("sending", moving=True)
    tour.app.wait("Submitted", bound=120)
    tour.shot("completed")
    listed(tour)


def begin(stage, binary):
    """The first screen, the practice case inside the window, and the list of cases as it fills."""
    start_keyring(stage)
    tour = Tour(stage, binary)
    first = "Start with what you have"
    tour.app.wait(first)
    tour.press("Cases", "New case")
    tour.shot("cases-empty")
    tour.press("New case", first)
    tour.press("Use link", "Enter your name.")
    tour.shot("first-errors")
    tour.stage.activate("^Dossier$")
    tour.keys.press("ctrl+k")
    tour.app.wait("Commands and names")
    tour.shot("palette-first")
    tour.closed("Commands and names")
    stage.xdotool("keydown", "alt")
    tour.shot("letters")
    stage.xdotool("keyup", "alt")
    tour.press("Try it with the practice server", "Acme Corporation")
    tour.shot("practice-inside")
    for title in ["Kvarn & Partners, annual review", "Müller Maschinenbau GmbH"]:
        tour.press("Cases", "New case")
        tour.press("New case", first)
        tour.paste("Title of the case", title)
        tour.press("Add a company")
    tour.press("Cases", "Kvarn & Partners, annual review")
    tour.press("Title")
    tour.reach("Müller Maschinenbau GmbH")
    tour.shot("cases-sorted")
    tour.press("Done, 0 cases", "No case is in this state.")
    tour.shot("cases-filtered")


def saved_or_narrow(tour):
    """What is saved is said where there is room for it."""
    if not tour.is_narrow:
        saved(tour.app)


def listed(tour):
    """The list with cases that stand differently."""
    long = "A very long title that somebody gave a case so that everybody who reads the list knows at once what it is all about"
    for title, name in [
        ("Kvarn & Partners, annual review", "Kvarn & Partners"),
        ("Müller Maschinenbau GmbH", "Müller Maschinenbau GmbH"),
        (long, "Long"),
    ]:
        tour.press("Cases", "New case")
        tour.press("New case", "Add a company")
        tour.paste("Title of the case", title)
        company(tour, name, "1234")
    tour.press("Cases", long)
    tour.shot("cases")
    tour.press("More for Müller Maschinenbau GmbH")
    tour.shot("case-menu")
    tour.stage.xdotool("key", "Escape")


def troubles(stage, binary):
    """Documents that did not arrive, a link that has expired, and a network that is gone."""
    for scenario, sign, view in [
        ("missing-always", "Send again", "not-arrived"),
        ("expired-token-confirm", "Paste new link", "expired"),
        ("reject", "There is a problem", "rejected"),
    ]:
        server = practice_server(stage, binary, scenario)
        tour = Tour(stage, binary, "--practice")
        paste_link(stage, tour.app, "Change…", server["link"])
        tour.send(sign)
        tour.shot(view)
        stop(tour.process)
        until("the window is gone", lambda: App.find_root("dossier") is None)


def scripts(stage, binary):
    """Names in Chinese, Arabic and Cyrillic, drawn with the system's fonts."""
    tour = Tour(stage, binary, "--practice")
    for name, number in [
        ("北京远洋航运有限公司", "91110000"),
        ("شركة النور للتجارة", "7001"),
        ("ООО «Северный путь»", "7701234567"),
    ]:
        company(tour, name, number)
    for first, last in [
        ("伟", "王"),
        ("ليلى", "حداد"),
        ("Наталья", "Кузнецова"),
        ("Søren", "Nørgård-Ángelesson"),
    ]:
        tour.press("Add person", "First name, Unnamed person (individual_1)")
        tour.paste("First name, Unnamed person (individual_1)", first)
        tour.paste(f"Last name, {first}", last)
    tour.shot("scripts-person")
    tour.press("北京远洋航运有限公司", "Registration number, 北京远洋航运有限公司")
    tour.shot("scripts-company")
    tour.press("Documents")
    tour.app.wait("Open 北京远洋航运有限公司")
    tour.shot("scripts-documents")
    tour.press("Review", "Check the case before you send it")
    tour.shot("scripts-review")


LATE_SECS = 600


def questions(stage, binary):
    """The questions Dossier asks: which day, which file, and if a case is sent without the files that
    wait or despite warnings."""
    server = practice_server(stage, binary, "late-apply", "--late-secs", str(LATE_SECS))
    # Without zenity a file is chosen in the window.
    tour = Tour(stage, "env", f"PATH={stage.folder}", binary, "--practice")
    app = tour.app
    tour.press("John Smith", "ID document, John Smith")
    tour.paste("Date of birth, John Smith", "1/2/1980")
    tour.shot("which-day")
    tour.press("Use 1 February 1980 for Date of birth, John Smith")
    tour.press("Nationality, John Smith", "Search Nationality, John Smith")
    stage.activate("^Dossier$")
    stage.xdotool("type", "--delay", 1, "uk")
    app.wait("United Kingdom (GB)")
    tour.shot("countries-searched")
    tour.closed("Search Nationality, John Smith")
    tour.press("Choose file…, Proof of address, John Smith", "Choose a file")
    tour.shot("chooser")
    tour.closed("Choose a file")
    waiting(tour)
    tour.send("Send without them")
    tour.shot("unattached")
    tour.press("Assign them")
    until("the question is gone", lambda: app.find("Send without them") is None)
    tour.press("Leave all out")
    wrapped = (
        "https://eur01.safelinks.protection.outlook.com/?url="
        + urllib.parse.quote(server["link"], safe="")
        + "&data=05"
    )
    tour.copy(f"Dear Jane,\nplease fill in <{wrapped}>.")
    stage.activate("^Dossier$")
    stage.xdotool("key", "ctrl+v")
    app.wait("Use this link")
    tour.shot("link-pasted")
    tour.press("Use this link")
    until("the dialog is gone", lambda: app.find("Use this link") is None)
    tour.send()
    until(
        "it says what is waited for",
        lambda: any(text.startswith("spektr may still be working on it.") for text in app.texts()),
    )
    tour.open_status()
    tour.shot("settling")
    tour.press("Send again anyway…")
    tour.shot("send-again-anyway")


GERMAN = {"light": "Helles Design", "dark": "Dunkles Design"}


def german(stage, binary):
    """The longest words of the two languages."""
    stage.env["LC_ALL"] = "de_DE.UTF-8"
    tour = Tour(stage, binary, "--practice", theme_words=GERMAN)
    tour.press("Acme Corporation")
    tour.shot("german-company")
    for page, view in [
        ("Beteiligungen", "ownership"),
        ("Dokumente", "documents"),
        ("Prüfung", "review"),
    ]:
        tour.press(page)
        tour.shot(f"german-{view}")
    stage.activate("^Dossier$")
    stage.xdotool("key", "ctrl+comma")
    tour.app.wait("Einstellungen")
    tour.shot("german-settings")
    tour.closed("Einstellungen")
    tour.press("Angaben")
    tour.press("Person anlegen")
    tour.press("An spektr senden (ÜBUNG)", "Etwas stimmt nicht")
    tour.shot("german-errors")


if __name__ == "__main__":
    main(
        {
            tour.__name__: tour
            for tour in (
                practice,
                enlarged,
                errors,
                begin,
                kept,
                troubles,
                questions,
                scripts,
                german,
            )
        }
    )
