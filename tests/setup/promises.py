# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sources of Rowback promise never to hold. Each rule takes a path inside the project and the file's text,
and yields (line, sentence) for each breach."""

import re
from pathlib import PurePosixPath

from cppsource import CppSource

# Which folders of src/ each folder may know; ARCHITECTURE.md draws it. All may know schema.
LAYERS = {
    "schema": set(),
    "snapshot": {"schema"},
    "database": {"schema"},
    "recovery": {"schema"},
    "report": {"schema", "recovery"},
    "demo": {"schema", "snapshot", "database"},
    "session": {"schema", "snapshot", "database", "recovery"},
    "models": {"schema", "snapshot", "recovery", "report", "session"},
    "gui": {"schema", "snapshot", "database", "recovery", "report", "session", "demo", "models"},
    "cli": {"schema", "snapshot", "database", "recovery", "report", "session", "demo"},
}

# Statements that would overwrite rows or look away from a constraint.
_OFF = r"""\s*(?::?=|\bTO\b|\()\s*(?!\s*['"]?(?:1|ON|TRUE|ORIGIN|DEFAULT)\b)"""
FORBIDDEN_SQL = [
    r"\bREPLACE\s+INTO\b",
    r"\bREPLACE\s*$",
    r"\b(?:INSERT|UPDATE)\s+(?:LOW_PRIORITY\s+|DELAYED\s+|HIGH_PRIORITY\s+)?IGNORE\b",
    r"\b(?:INSERT|UPDATE)\s+OR\b",
    r"\bIGNORE\s+INTO\s+TABLE\b",
    r"\bON\s+CONFLICT\b",
    r"\bON\s+DUPLICATE\b",
    r"\bMERGE\s+INTO\b",
    r"\b(?:foreign_key_checks|unique_checks|check_constraint_checks|foreign_keys)" + _OFF,
    r"\bsession_replication_role" + _OFF,
    r"\b(?:ignore_check_constraints|writable_schema|recursive_triggers)\b",
    r"\bDISABLE\s+(?:TRIGGER|KEYS|RULE)\b",
    r"\bDROP\s+(?:TRIGGER|CONSTRAINT|FOREIGN|INDEX)\b",
]
FORBIDDEN_CODE = [r"\bSQLITE_DBCONFIG_ENABLE_(?:FKEY|TRIGGER)\s*,\s*(?!1\b)", r"\bSQLITE_DBCONFIG_WRITABLE_SCHEMA\b"]

# SQL is written in capitals here; a sentence for a person is not.
SQL = [
    r"\bSELECT\b.*\bFROM\b",
    r"\bSELECT\s+(?:\*|@@|%|\d|COUNT\b|MAX\b|MIN\b)",
    r"\bINSERT\s+INTO\b",
    r"\bUPDATE\b.*\bSET\b",
    r"\bDELETE\s+FROM\b",
    r"\b(?:CREATE|ALTER|DROP)\s+(?:TABLE|INDEX|UNIQUE|VIEW|TRIGGER|SEQUENCE|DATABASE)\b",
    r"\bPRAGMA\s+\w",
    r"\bLOAD\s+DATA\b",
    r"\bCOPY\b.*\b(?:FROM|TO)\s+STD(?:IN|OUT)\b",
    r"\bselect\s+(?:\*|count\()",
]

# Ways to run a program, or text as a program.
EXECUTION = [
    r"(?<![.>:\w])(?:std\s*::\s*|::\s*)?system\s*\(",
    r"\b_?popen\s*\(",
    r"\bexec(?:l|le|lp|v|ve|vp|vpe)\s*\(",
    r"\bposix_spawnp?\s*\(",
    r"\bv?fork\s*\(",
    r"\beval\s*\(",
    r"\bQProcess\b",
    r"\bQJSEngine\b",
    r"\bPy(?:Run|Eval|_Initialize)\w*",
]

_WIDGET = re.compile(
    r"(?:^|/)QtWidgets|(?:^|/)Q(?:Application|MainWindow|MessageBox|Label|Splitter|Completer|Action|Frame|Style\w*"
    r"|\w*(?:Widget|Dialog|Button|Box|Layout|Edit|Menu|Bar|Wizard|WizardPage|Delegate|(?<!String)(?<!Array)View))$"
)


def check(path, text):
    """All breaches in one file of src/, as (line, sentence)."""
    path = PurePosixPath(path)
    breaches = list(licence(path, text))
    folder = path.parts[1]
    if folder not in LAYERS:
        breaches.append((1, f"src/{folder} has no place in the layers"))
    elif path.name == "CMakeLists.txt":
        breaches += link_lines(folder, text)
    elif path.suffix in {".cpp", ".h"}:
        source = CppSource(text)
        for rule in (constraints, sql_elsewhere, widgets, execution, layers):
            breaches += rule(folder, source)
    return breaches


def licence(_path, text):
    head = "\n".join(text.splitlines()[:4])
    for tag in ("SPDX-FileCopyrightText: 2026 The Rowback authors", "SPDX-License-Identifier: GPL-3.0-or-later"):
        if tag not in head:
            yield 1, f'the head does not say "{tag}"'


def constraints(_folder, source):
    for pattern in FORBIDDEN_SQL:
        for line, text in source.texts:
            if re.search(pattern, text, re.IGNORECASE):
                yield line, f'promise 2, no check is switched off and nothing overwritten: "{text}"'
    yield from _in_code(source, FORBIDDEN_CODE, "promise 2, no check is switched off")


def sql_elsewhere(folder, source):
    if folder == "database":
        return
    for line, text in source.texts:
        if any(re.search(pattern, text) for pattern in SQL):
            yield line, f'SQL lives in src/database only: "{text}"'


def execution(_folder, source):
    yield from _in_code(source, EXECUTION, "promise 1, nothing is executed")


def _in_code(source, patterns, promise):
    for pattern in patterns:
        for match in re.finditer(pattern, source.code):
            yield source.code.count("\n", 0, match.start()) + 1, f"{promise}: {match.group(0).strip()}"


def widgets(folder, source):
    for line, _quoted, system in source.includes:
        if folder != "gui" and _WIDGET.search(system):
            yield line, f"src/{folder} knows no widget: <{system}>"


def layers(folder, source):
    for line, quoted, _system in source.includes:
        target = quoted.split("/")[0]
        if not quoted or quoted.endswith(".moc") or quoted.startswith("ui_"):
            continue
        if target not in LAYERS:
            yield line, f'includes go by the full path from src: "{quoted}"'
        elif target not in LAYERS[folder] | {folder}:
            yield line, f'src/{folder} must not know src/{target}: "{quoted}"'


def link_lines(folder, text):
    for number, line in enumerate(text.splitlines(), 1):
        for name in re.findall(r"\bRowback::(\w+)|\browback_(?!options\b|add_test\b)(\w+)", line.split("#")[0]):
            target = "".join(name).lower()
            if target in LAYERS and target not in LAYERS[folder] | {folder}:
                yield number, f"src/{folder} must not link {target}"
        if folder != "gui" and "Qt6::Widgets" in line:
            yield number, f"src/{folder} must not link Qt6::Widgets"
