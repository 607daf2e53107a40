#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the tree's sources and says what goes against the design: an include that runs up the house, a widget in a model,
SQL outside the floors that have it, and a few things that no source may hold.

Usage: layers.py ROOT WIDGET_HEADERS…   (the folders in which Qt keeps the headers of QtWidgets)
The last line counts; the exit code is 1 when anything is against the direction.
"""
import pathlib
import re
import sys

# The floors from the roof down. What stands in one row knows nothing of its neighbours.
FLOORS = [["app"], ["widgets"], ["exchange"], ["board", "lists", "search"], ["project", "text"], ["base"]]
SOURCE = {".h", ".cpp"}
PROGRAM = ("app", "models", "widgets")
NOT_OURS = {".git", "build", "node_modules", ".cache", "__pycache__"}

# The only SQL on a project stands in models/project; models/search has that of its own index.
HAS_SQL = ("project", "search")
SQL_STANDS = "SQL stands in models/project and models/search only"

# Files that may break the rule about SQL, each with its reason.
MAY_INCLUDE_SQLITE = {
    "app/Logging.cpp": "SQLite's own log is switched for the whole process, before any project is known",
}

INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
SQL = re.compile(r'"[^"]*\b(SELECT\s|INSERT\s+INTO|DELETE\s+FROM|UPDATE\s+\w+\s+SET|PRAGMA\s|CREATE\s+TABLE)')
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
NEVER_IN_PROGRAM = {
    r"\bQSqlDatabase\b": "the project file is reached through SQLiteCpp alone",
    r"\bQNetwork\w*|\bQ(Tcp|Udp|Ssl)Socket\b|\bQHostInfo\b": "the program has no network",
    r"\bsetHtml\s*\(": "HTML of others is never handed to Qt",
}
# Written so that these patterns do not find themselves.
NEVER_ANYWHERE = {
    r"(?<![\w.~}])/(?:root|work)/\w": "a path of somebody's machine",
    r"(?<![\w.~}])/(?:home|Users)/(?!someone\b|canary)\w": "a path of somebody's machine",
    r"\b(?:deb\.debian\.org|registry\.npmjs\.org|pypi\.org|files\.pythonhosted\.org|crates\.io|proxy\.golang\.org)\b":
        "the address of a package registry",
}


def may_include(floor, other):
    """True when a source on `floor` may include one on `other`."""
    rank = {name: row for row, names in enumerate(FLOORS) for name in names}
    return other == floor or rank[other] > rank[floor]


def floor_of(path):
    """The floor of a path written from the root, or None: app/X.h → app, models/text/X.h → text."""
    parts = path.split("/")
    if len(parts) > 2 and parts[0] == "models":
        return parts[1]
    return parts[0] if len(parts) > 1 and parts[0] in ("app", "widgets") else None


def known(floor):
    return any(floor in row for row in FLOORS)


def drawing(text):
    """The rows of floors that the boxes in ARCHITECTURE.md show: each line "│ a │ b │" is a row."""
    block = re.search(r"```text\n(┌.*?)```", text, re.S)
    if not block:
        return None
    rows = [line.strip("│ ").split("│") for line in block.group(1).splitlines() if line.startswith("│")]
    return [[cell.split()[0] for cell in row] for row in rows]


def widget_headers(folders):
    """Names under which QtWidgets' headers are included. None at all would make the check blind, so that is an error."""
    names = {entry.name for folder in folders for entry in pathlib.Path(folder).glob("Q*")}
    names |= {entry.name for folder in folders for entry in pathlib.Path(folder).glob("q*.h")}
    if not {"QWidget", "QGraphicsItem"} <= names:
        sys.exit("layers: the headers of QtWidgets were not found in: " + " ".join(folders))
    return names


class Check:
    """One reading of a tree: what was found against the design, and how many includes were read."""

    def __init__(self, root, widgets):
        self.root, self.widgets = pathlib.Path(root), widgets
        self.found, self.includes = [], 0

    def files(self):
        for path in sorted(self.root.rglob("*")):
            parts = path.relative_to(self.root).parts
            if path.is_file() and not NOT_OURS.intersection(parts) and not re.match(r"build-.*\.log$", parts[-1]):
                yield path.relative_to(self.root).as_posix(), path

    def say(self, name, number, what):
        self.found.append(f"{name}:{number}: {what}")

    def run(self):
        for name, path in self.files():
            try:
                text = path.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue  # pictures, and test files in other encodings
            self.read(name, path.suffix, text)
        self.compare_drawing()

    def read(self, name, suffix, text):
        lines = text.splitlines()
        if suffix in SOURCE | {".py", ".sh"} and not any(LICENCE in line for line in lines[:2]):
            self.say(name, 1, "the SPDX line is missing")
        self.search(name, lines, NEVER_ANYWHERE)
        if suffix not in SOURCE or name.split("/")[0] not in PROGRAM:
            return
        self.search(name, lines, NEVER_IN_PROGRAM)
        floor = floor_of(name)
        if floor is None or not known(floor):
            self.say(name, 1, "this stands on no floor of the house")
            return
        for number, line in enumerate(lines, 1):
            self.read_line(name, floor, number, line)

    def read_line(self, name, floor, number, line):
        if floor not in HAS_SQL and SQL.search(line):
            self.say(name, number, SQL_STANDS)
        match = INCLUDE.match(line)
        if not match:
            return
        self.includes += 1
        quoted, target = match.group(1) == '"', match.group(2)
        if quoted:
            self.check_own(name, floor, number, target)
        elif name.startswith("models/") and (target in self.widgets or target.startswith("QtWidgets")):
            self.say(name, number, f"a model includes the widget header {target}")
        if floor not in HAS_SQL and name not in MAY_INCLUDE_SQLITE and re.match(r"sqlite3\.h$|SQLiteCpp/", target):
            self.say(name, number, f"{floor} includes {target}; {SQL_STANDS}")

    def check_own(self, name, floor, number, target):
        if target.endswith(".moc"):
            return
        other = floor_of(target)
        if other is None or not known(other):
            self.say(name, number, f'"{target}" is on no floor; includes of ours are written from the root')
        elif not may_include(floor, other):
            self.say(name, number, f"{floor} includes {other} ({target}), against the direction")

    def search(self, name, lines, patterns):
        for pattern, why in patterns.items():
            for number, line in enumerate(lines, 1):
                if re.search(pattern, line):
                    self.say(name, number, why)

    def compare_drawing(self):
        page = self.root / "ARCHITECTURE.md"
        drawn = drawing(page.read_text(encoding="utf-8")) if page.exists() else None
        if drawn != FLOORS:
            self.say("ARCHITECTURE.md", 1, f"the drawing shows {drawn}, the floors are {FLOORS}")


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    check = Check(sys.argv[1], widget_headers(sys.argv[2:]))
    check.run()
    for line in check.found:
        print(line)
    if check.includes == 0:
        sys.exit("layers: not one include was read; is this the root of the tree?")
    print(f"layers: {check.includes} includes read, {len(check.found)} against the direction")
    sys.exit(1 if check.found else 0)


if __name__ == "__main__":
    main()
