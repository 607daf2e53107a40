#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows that the layers test has teeth: each line of CASES is a tree with one thing wrong, and what must be said of it."""
import pathlib
import tempfile
import unittest

import layers

HEAD = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
WIDGETS = {"QWidget", "QGraphicsItem", "QMessageBox", "qwidget.h"}
DRAWING = """```text
┌─────────┐
│ app     │
├─────────┤
│ widgets │
├─────────┤
│ exchange│
├────┬────┤
│ board │ lists │ search │
├────┼────┤
│ project │ text │
├────┴────┤
│ base    │
└─────────┘
```
"""

# file, its second line, what is said (None: nothing)
CASES = [
    ("models/text/A.h", '#include "models/project/Records.h"', "text includes project"),
    ("models/project/A.h", '#include "models/text/Marks.h"', "project includes text"),
    ("models/base/A.h", '#include "models/text/Marks.h"', "base includes text"),
    ("models/board/A.h", '#include "models/lists/RecordModel.h"', "board includes lists"),
    ("models/lists/A.h", '#include "models/board/BoardPainter.h"', "lists includes board"),
    ("models/search/A.h", '#include "models/lists/RecordModel.h"', "search includes lists"),
    ("models/lists/A.h", '#include "models/exchange/Drawing.h"', "lists includes exchange"),
    ("models/exchange/A.h", '#include "widgets/common/Theme.h"', "exchange includes widgets"),
    ("widgets/reader/A.h", '#include "app/MainWindow.h"', "widgets includes app"),
    ("widgets/reader/A.h", '#  include  "app/MainWindow.h"', "widgets includes app"),
    ("models/lists/A.cpp", "#include <QMessageBox>", "widget header QMessageBox"),
    ("models/board/A.cpp", "#include <QtWidgets/QGraphicsItem>", "widget header QtWidgets/QGraphicsItem"),
    ("models/board/A.cpp", "#include <qwidget.h>", "widget header qwidget.h"),
    ("models/lists/A.cpp", "#include <SQLiteCpp/Database.h>", "SQL stands in models/project and models/search only"),
    ("app/A.cpp", "#include <sqlite3.h>", "SQL stands in models/project and models/search only"),
    ("models/lists/A.cpp", 'auto q = "SELECT id FROM passage";', "SQL stands in models/project and models/search only"),
    ("models/text/A.cpp", '#include "Marks.h"', "written from the root"),
    ("models/text/A.cpp", '#include "tests/support/TempFolder.h"', "written from the root"),
    ("models/cellar/A.cpp", "int a;", "on no floor of the house"),
    ("models/text/A.cpp", '#include "models/cellar/B.h"', "on no floor"),
    ("widgets/reader/A.cpp", "document->set" + "Html(page);", "HTML of others"),
    ("models/project/A.cpp", "QSql" + "Database database;", "SQLiteCpp alone"),
    ("app/A.cpp", "#include <QNetwork" + "AccessManager>", "no network"),
    ("app/A.cpp", 'open("/ro' + 'ot/project");', "somebody's machine"),
    ("packaging/sources.txt", "https://deb.debian" + ".org/debian", "registry"),
    ("models/text/A.cpp", "#include <QTextLayout>", None),
    ("models/text/A.cpp", '#include "A.moc"', None),
    ("models/board/A.cpp", '#include "models/text/Marks.h"', None),
    ("widgets/board/A.cpp", "#include <QMessageBox>", None),
    ("models/project/A.cpp", 'auto q = "SELECT id FROM passage";', None),
    ("models/search/A.cpp", 'auto q = "SELECT row FROM entry";', None),
    ("app/A.cpp", '#include "widgets/common/Theme.h"', None),
    ("app/Logging.cpp", "#include <sqlite3.h>", None),
    ("app/A.cpp", 'auto text = tr("Select words to highlight them");', None),
]


def found_in(tree):
    with tempfile.TemporaryDirectory(prefix="layers ") as folder:
        for name, text in tree.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        check = layers.Check(folder, WIDGETS)
        check.run()
        return check.found


class Teeth(unittest.TestCase):
    def test_cases(self):
        for name, line, said in CASES:
            with self.subTest(name=name, line=line):
                found = found_in({"ARCHITECTURE.md": DRAWING, name: HEAD + line + "\n"})
                if said is None:
                    self.assertEqual(found, [])
                else:
                    self.assertTrue(any(said in each for each in found), found)
                    self.assertTrue(found[0].startswith(name), found)

    def test_licence(self):
        self.assertIn("SPDX", found_in({"ARCHITECTURE.md": DRAWING, "app/A.cpp": "int a;\n"})[0])

    def test_drawing(self):
        self.assertEqual(found_in({"ARCHITECTURE.md": DRAWING}), [])
        wrong = DRAWING.replace("│ board │ lists │ search │", "│ board │\n│ lists │")
        self.assertIn("the drawing shows", found_in({"ARCHITECTURE.md": wrong})[0])
        self.assertIn("the drawing shows", found_in({"README.md": "none"})[0])


if __name__ == "__main__":
    unittest.main()
