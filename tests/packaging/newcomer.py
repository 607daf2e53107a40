# SPDX-License-Identifier: GPL-3.0-or-later
# A newcomer at the window, in one language: starts the program from the desktop's menu, begins the tour and leaves it, makes a
# project of own files, tags, lays a board, exports it as PDF, quits, and opens the project by double click. Keys that are the same in
# every language, and controls by the names that a screen reader says, which are looked up in the language's translations:
# newcomer.py LANGUAGE FOLDER_OF_TRANSLATIONS FOLDER_OF_PICTURES
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree

from own_files import OWN, make
from screen_reader import Missing, ScreenReader, keys, picture, switch_on, typed

HOME = os.environ["HOME"]
LAYOUTS = {"en": "gb", "de": "de", "ar": "ara"} # of keyboards
ENTRY = "/usr/share/applications/sidelight.desktop"

class Words:
    """The program's words in a language, by their context and the English ones of the source."""

    def __init__(self, folder: str, language: str):
        self.language, self.known = language, {}
        for context in ElementTree.parse(f"{folder}/sidelight_{language}.ts").getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                self.known[context.findtext("name"), message.findtext("source")] = forms

    def of(self, context: str, source: str) -> str:
        """As it is read on a control: without the mark of its key."""
        return self.forms(context, source)[0]

    def forms(self, context: str, source: str) -> list[str]:
        """All forms of a text that counts; where the number stands in them it says %n."""
        forms = self.known.get((f"sidelight::{context}", source))
        if forms is None and self.language != "en":
            raise Missing(f"“{source}” is in no translation")
        plain = [re.sub(r"\(&.\)|&", "", form).replace("\u00a0", " ").replace("%Ln", "%n") for form in forms or [source]]
        if self.language != "en" and len(source) > 6 and plain[0] == source:
            raise Missing(f"“{source}” is not translated")
        return plain


class Newcomer:
    def __init__(self, language: str, words: Words, pictures: str):
        self.language, self.words, self.pictures = language, words, pictures
        self.own = OWN[language]
        self.layout = LAYOUTS[language]
        self.project = f"{HOME}/{self.own['project']}.sidelight"
        self.board_pdf = f"{HOME}/board.pdf"
        self.files = make(language, HOME)
        self.seen = ScreenReader("sidelight")

    def word(self, context: str, source: str) -> str:
        return self.words.of(context, source)

    def done(self, what: str) -> None:
        """Nothing on the screen may be without a name, at any step."""
        nameless = self.seen.nameless()
        if nameless:
            raise Missing(f"these have no name, when {what}: {'; '.join(nameless)}")
        picture(f"{self.pictures}/{self.language}-{what.replace(' ', '-')}.png")
        print(f"passed: {self.language}: {what}", flush=True)

    def press(self, context: str, source: str) -> None:
        self.seen.find("button", self.word(context, source), "enabled").press()

    def start(self) -> None:
        subprocess.run(["gio", "launch", ENTRY], check=True)
        self.seen.wait(self.seen.application, "the program")
        self.seen.find("button", self.word("WelcomePage", "New project"))
        self.done("started from the menu")

    def tour(self) -> None:
        self.press("WelcomePage", "Tour")
        self.seen.find("button", self.word("TourPanel", "Show &me where"))
        self.seen.hears(self.word("TourPanel", "Compare two accounts"))
        keys("F9")
        self.seen.hears(self.word("TourPanel", "Mark a passage"))
        self.done("at the second step of the tour")
        self.press("TourPanel", "&Leave the tour")
        self.seen.gone("button", self.word("TourPanel", "Show &me where"))

    def choose_file(self, title: str, name: str) -> None:
        """In the file dialog that has just been asked for."""
        self.seen.find("dialog", title)
        self.seen.wait(lambda: self.field() is not None, f"the field for a name in “{title}”")
        self.field().write(name)
        keys("Return")
        self.seen.gone("dialog", title)

    def type(self, words: str) -> None:
        """Into the field that has the focus; a machine that is busy may lose a key, so it is looked at, and typed again."""
        for _ in range(3):
            keys("ctrl+a")
            typed(words, self.layout)
            try:
                self.seen.wait(lambda: self.field() and self.field().text == words, f"“{words}” in the field", 5)
                return
            except Missing as missing:
                last = missing
        raise last

    def field_called(self, name: str):
        return self.seen.wait(lambda: self.field() and self.field().name == name and self.field(), f"the focus in the field “{name}”")

    def field(self):
        focus = self.seen.focus
        return focus if focus and focus.role == "text" and {"editable", "focused"} <= focus.states else None

    def make_project(self) -> None:
        keys("ctrl+n")
        self.choose_file(self.word("MainWindow", "New project"), self.project)
        self.seen.wait(lambda: self.library().rows == 0 and os.path.exists(self.project), "an empty project")
        self.done("in a project of its own")

    def library(self):
        return self.seen.find("tree", self.word("Workspace", "Library"))

    def import_files(self) -> None:
        keys("ctrl+i")
        names = " ".join(f'"{name}"' for name in self.files)
        self.choose_file(self.word("MainWindow", "Import articles and boards"), names)
        self.seen.find("dialog", self.word("ImportWindow", "Import articles"))
        forms = self.words.forms("ImportWindow", "&Import %n article(s)")
        three = "٣" if self.language == "ar" else "3"
        wanted = {form.replace("%n", three) for form in forms}
        take = lambda: next((each for each in self.seen.controls() if each.name in wanted and "enabled" in each.states), None)
        button = self.seen.wait(take, "the button that imports three articles")
        self.done("looked at what is imported")
        button.press()
        self.seen.wait(lambda: self.library().rows == 3, "three articles in the library")
        self.done("three files imported")
    def read(self) -> str:
        """Opens the first account and selects its first sentence; gives that."""
        keys("ctrl+1")
        title = self.own["text"][0]
        self.seen.wait(lambda: "focused" in self.library().states, "the focus in the library")
        self.come_to(title)
        keys("Return")
        text = self.seen.wait(lambda: self.focused("document frame"), "the text of the article")
        self.seen.wait(lambda: self.own["text"][1][0] in text.text, f"“{title}”, as a screen reader gets it")
        self.done("an article opened")
        keys("ctrl+Home", "Down", "s")
        return self.seen.wait(lambda: text.selected.strip(), "a sentence selected")

    def come_to(self, title: str) -> None:
        """A row of the library; a screen reader hears each that the cursor comes to."""
        for key in ("Home", "Down", "Down") * 3:
            before = self.row()
            keys(key)
            try:
                self.seen.wait(lambda: self.row() not in ("", before), "another row", 4)
            except Missing:
                pass # it was there already
            if self.row().startswith(title):
                return
        raise Missing(f"no row was heard of “{title}”; the last one was “{self.row()}”")

    def row(self) -> str:
        """Of the library, which the focus is on; empty: none is."""
        focus = self.seen.focus
        name = focus.name if focus else ""
        return name if any(name.startswith(self.own[each][0]) for each in ("text", "page", "sheet")) else ""

    def focused(self, role: str):
        focus = self.seen.focus
        return focus if focus and focus.role == role and "focused" in focus.states else None

    def tag(self) -> None:
        keys("Return")
        self.field_called(self.word("PassagePopup", "Tag or actor"))
        self.type(self.own["tag"])
        self.done("a tag is typed")
        keys("Return")
        self.seen.hears(self.words.forms("ReaderPane", "Passage added; %n in this article")[0].split("%n")[0].strip())
        self.done("a passage tagged")

    def lay(self) -> None:
        keys("ctrl+shift+n")
        name = self.seen.find("text", self.word("BoardPane", "Name of the board"))
        self.seen.wait(lambda: name.take_focus() and "focused" in name.states, "the focus in the board's name")
        self.type(self.own["board"])
        keys("Return")
        self.seen.find("page tab", self.own["board"])
        self.done("a board made")
        self.press("BoardPane", "Add card…")
        # It floats above the window, so a screen reader comes to it by the focus alone.
        self.field_called(self.word("CardPicker", "Search for a card"))
        self.type(self.own["text"][1][0][:8])
        keys("Return")
        self.seen.wait(lambda: self.focused("filler") or self.focused("canvas"), "the focus on the board")
        self.done("a card laid on the board")

    def export(self) -> None:
        keys("ctrl+shift+e")
        self.seen.find("dialog", self.word("PdfExportDialog", "Export the board as PDF"))
        self.done("looked at the pages")
        self.press("PdfExportDialog", "&Export…")
        self.choose_file(self.word("Exports", "Export the board as PDF"), self.board_pdf)
        self.seen.wait(lambda: os.path.exists(self.board_pdf), "the PDF")
        self.done("a board exported")

    def quit(self) -> None:
        keys("ctrl+q")
        self.seen.wait(self.ended, "the end of the program")

    def reopen(self) -> None:
        """As a file manager does after a double click: by the type of the file, and what opens that."""
        subprocess.run(["gio", "open", self.project], check=True)
        self.seen.wait(lambda: self.seen.application() and self.library().rows == 3, "the project, opened by double click")
        self.done("opened by double click")
        self.quit()

    def journey(self) -> None:
        self.start()
        self.tour()
        self.make_project()
        self.import_files()
        quote = self.read()
        self.tag()
        self.lay()
        self.export()
        self.quit()
        self.reopen()
        print("quote:", quote)

    def ended(self) -> bool:
        return subprocess.run(["pgrep", "-x", "sidelight"], capture_output=True).returncode != 0


def main() -> int:
    language, translations, pictures = sys.argv[1:]
    newcomer = None
    try:
        switch_on()
        newcomer = Newcomer(language, Words(translations, language), pictures)
        newcomer.journey()
    except Missing as missing:
        picture(f"{pictures}/{language}-failed.png")
        print(f"FAILED: {language}: {missing}", file=sys.stderr)
        if newcomer:
            print("\n".join(f"  {each}" for each in newcomer.seen.controls() if each.is_shown and each.name), file=sys.stderr)
            print("announced last: " + " | ".join(newcomer.seen.announced[-3:]), file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
