# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sources keep the promises of promises.py, and promises.py notices when they do not."""

import unittest
from pathlib import Path

import promises

PROJECT = Path(__file__).resolve().parents[2]
HEAD = "// SPDX-FileCopyrightText: 2026 The Rowback authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
# Files with a head of their own: not fixtures, which are somebody's dumps and expected outputs.
CODE_SUFFIXES = {".cpp", ".h", ".cmake", ".py", ".sh", ".qrc"}
FIXTURES = {"data", "fixtures", "golden", "corpus", "scenarios"}

# A folder of src/ and code that breaks a promise there.
BREACHES = {
    "REPLACE": ("database", 'q("REPLACE INTO t VALUES (1)");'),
    "INSERT IGNORE in small letters": ("database", 'q("insert ignore into t values (1)");'),
    "INSERT IGNORE over two literals": ("database", 'q("INSERT "\n  "IGNORE INTO t");'),
    "INSERT IGNORE added up": ("database", 'q(QStringLiteral("INSERT ") + QStringLiteral("IGNORE INTO t"));'),
    "INSERT OR REPLACE in a raw literal": ("database", 'q(R"sql(INSERT\n OR REPLACE INTO t)sql");'),
    "UPDATE OR IGNORE": ("database", 'q("UPDATE OR IGNORE t SET a = 1");'),
    "upsert of SQLite and PostgreSQL": ("database", 'q("INSERT INTO t VALUES (1) ON CONFLICT DO NOTHING");'),
    "upsert of MariaDB": ("database", 'q("INSERT INTO t VALUES (1) ON DUPLICATE KEY UPDATE a = 1");'),
    "LOAD DATA that ignores": ("database", 'q("LOAD DATA LOCAL INFILE \'x\' IGNORE INTO TABLE t");'),
    "foreign key checks of MariaDB": ("database", 'q("SET SESSION foreign_key_checks = 0");'),
    "foreign key checks, value added": ("database", 'q("SET foreign_key_checks=" + value);'),
    "unique checks": ("database", 'q("SET unique_checks=0");'),
    "foreign keys of SQLite": ("database", 'q(u"PRAGMA foreign_keys=OFF"_qs);'),
    "foreign keys of SQLite, called": ("database", 'q("PRAGMA foreign_keys(0)");'),
    "foreign keys of SQLite by its C function": ("database", "sqlite3_db_config(d, SQLITE_DBCONFIG_ENABLE_FKEY, 0, 0);"),
    "replication role": ("database", "q(\"SET session_replication_role TO 'replica'\");"),
    "triggers": ("database", 'q("ALTER TABLE t DISABLE TRIGGER ALL");'),
    "a constraint dropped": ("database", 'q("ALTER TABLE t DROP CONSTRAINT c");'),
    "a query outside src/database": ("recovery", 'q("SELECT id FROM t");'),
    "an insert outside src/database": ("cli", 'q("INSERT INTO %1 VALUES (1)");'),
    "an update outside src/database": ("session", 'q("UPDATE t "\n "SET a = 1");'),
    "a delete outside src/database": ("report", 'q("DELETE FROM t");'),
    "a pragma outside src/database": ("demo", 'q("PRAGMA foreign_keys=ON");'),
    "a widget": ("cli", "#include <QMessageBox>"),
    "a widget by its module": ("session", "#include <QtWidgets/QWidget>"),
    "a view": ("report", "#include <QTableView>"),
    "a shell": ("snapshot", 'int n = std::system("python restore.py");'),
    "a pipe": ("snapshot", 'FILE *f = popen(command, "r");'),
    "a process": ("cli", "QProcess p;"),
    "another program": ("cli", "execvp(name, arguments);"),
    "an interpreter": ("snapshot", "PyRun_SimpleString(text);"),
    "an arrow between neighbours": ("snapshot", '#include "database/connection.h"'),
    "an arrow upwards": ("schema", '#include "recovery/plan.h"'),
    "an arrow past the session": ("report", '#include "database/connection.h"'),
    "an include from beside": ("schema", '#include "table.h"'),
}

# What only looks like a breach.
KEPT = {
    "a comment on what is not done": ("database", "// never REPLACE INTO, INSERT IGNORE or ON CONFLICT; no QProcess"),
    "foreign keys switched on": ("database", 'q("PRAGMA foreign_keys = ON");'),
    "checks looked at": ("database", 'q("SELECT @@foreign_key_checks, @@unique_checks FROM t");'),
    "checks switched on": ("database", 'q("SET foreign_key_checks = 1");'),
    "the text function": ("database", "q(\"SELECT REPLACE(a, 'x', 'y') FROM t\");"),
    "constraints deferred": ("database", 'q("SET CONSTRAINTS ALL DEFERRED");'),
    "a sentence with select and from": ("cli", 'tr("Select a table from the list, or update the set of rows.");'),
    "string views": ("report", "#include <QStringView>\n#include <QByteArrayView>"),
    "a name that ends like one": ("database", "fileSystem(x); m_file.system(); sqlite3_exec(db); app.exec();"),
    "quotes in a character": ("cli", "char c = '\"'; // \" SELECT a FROM b\nint n = 1'000'000;"),
    "the allowed arrows": ("cli", '#include "session/session.h"\n#include "schema/table.h"\n#include "cli/x.h"'),
}


def project_files(*folders):
    for folder in folders:
        for path in sorted((PROJECT / folder).rglob("*")):
            inside = path.relative_to(PROJECT)
            if path.is_file() and "__pycache__" not in inside.parts:
                yield inside, path


class Checker(unittest.TestCase):
    def test_breaches_are_noticed(self):
        for name, (folder, code) in BREACHES.items():
            with self.subTest(name):
                self.assertTrue(promises.check(f"src/{folder}/planted.cpp", HEAD + code))

    def test_a_breach_has_its_line(self):
        breaches = promises.check("src/cli/planted.cpp", HEAD + "\nint a;\nQProcess p;\n")
        self.assertEqual([line for line, _ in breaches], [5])

    def test_what_looks_alike_is_allowed(self):
        for name, (folder, code) in KEPT.items():
            with self.subTest(name):
                self.assertEqual(promises.check(f"src/{folder}/planted.cpp", HEAD + code), [])

    def test_a_missing_licence_is_noticed(self):
        self.assertEqual(len(promises.check("src/cli/planted.cpp", "int a;\n")), 2)
        self.assertEqual(len(promises.check("src/cli/planted.cpp", HEAD.replace("GPL", "MIT"))), 1)

    def test_link_lines_are_arrows_too(self):
        head = HEAD.replace("//", "#")
        for line in ("target_link_libraries(x PUBLIC Rowback::Database)", "target_link_libraries(x PRIVATE Qt6::Widgets)"):
            self.assertTrue(promises.check("src/recovery/CMakeLists.txt", head + line), line)
        kept = "add_library(Rowback::Recovery ALIAS rowback_recovery)\ntarget_link_libraries(x PUBLIC Rowback::Schema)"
        self.assertEqual(promises.check("src/recovery/CMakeLists.txt", head + kept), [])

    def test_a_new_folder_needs_its_place(self):
        self.assertTrue(promises.check("src/helpers/planted.cpp", HEAD))


class Sources(unittest.TestCase):
    def test_promises_are_kept(self):
        files = list(project_files("src"))
        self.assertGreater(len(files), 10)
        for inside, path in files:
            for line, sentence in promises.check(inside.as_posix(), path.read_text(encoding="utf-8")):
                with self.subTest(f"{inside}:{line}"):
                    self.fail(f"{inside}:{line}: {sentence}")

    def test_everything_bears_the_licence(self):
        scripts = [(Path(name), PROJECT / name) for name in ("setup", "check", ".ci/run", "CMakeLists.txt")]
        for inside, path in scripts + list(project_files("cmake", "installer", "tests")):
            is_code = path.suffix in CODE_SUFFIXES or path.name == "CMakeLists.txt" or not path.suffix
            is_code = is_code and path.name != "copyright"  # Debian's own form of the same statement
            if is_code and not FIXTURES.intersection(inside.parts[:-1]):
                with self.subTest(str(inside)):
                    self.assertEqual(list(promises.licence(inside, path.read_text(encoding="utf-8"))), [])


if __name__ == "__main__":
    unittest.main()
