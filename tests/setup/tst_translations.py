# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""tst_translations.py LUPDATE: every text of the code is translated into every language of the window, with all of its
places. Reads the texts out of the code anew, so that one that was never put into a .ts file is found, too."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[2]
LANGUAGES = ("de", "et", "fr", "nl")
FORMS = {"en": 2, "de": 2, "et": 2, "fr": 2, "nl": 2}
PLACE = re.compile(r"%L?(?:\d|n)")
CALL = re.compile(r'\b(?:translate\(\s*"[\w:]+",|QT_TRANSLATE_NOOP\(\s*"[\w:]+",|\btr\()\s*((?:"(?:[^"\\]|\\.)*"\s*)+)[,)]')
COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)
PLURAL = re.compile(r"%L?n")
LITERAL = re.compile(r'"((?:[^"\\]|\\.)*)"')
# French texts in which a number or a day stands where "de" and "que" would have to be elided before a name.
BEFORE_NUMBERS = {"Ask for %1 to %2.", "has %1 rows instead of %2", "There are no snapshots on both sides of %1.",
                  "the row has %1 values instead of %2", "the row has more than %1 values",
                  "brackets or operators are nested deeper than %1",
                  "%1 restored into %2 from the snapshot %3, on %4 by %5.", "%1: %2, from %3 to %4 rows."}
LUPDATE = sys.argv.pop(1)


def places(text):
    return sorted(match.replace("L", "") for match in PLACE.findall(text))


def calls(code):
    """The texts that the code has translated, as it writes them; those with escapes in them are not compared."""
    joined = ("".join(LITERAL.findall(call)) for call in CALL.findall(COMMENT.sub("", code)))
    return [text for text in joined if "\\" not in text]


def mnemonics(text):
    return len(re.findall(r"&\w", text.replace("&&", "")))


class Translations(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.messages = {}
        for language in ("en",) + LANGUAGES:
            path = pathlib.Path(cls.folder.name) / f"rowback_{language}.ts"
            shutil.copy(ROOT / "translations" / path.name, path)
            options = ["-pluralonly"] if language == "en" else ["-no-obsolete"]
            subprocess.run([LUPDATE, "-silent", "-locations", "none", "-I", "src", "src", "forms",
                            "-source-language", "en", "-target-language", language, *options, "-ts", path],
                           cwd=ROOT, check=True, stderr=subprocess.DEVNULL)
            cls.messages[language] = list(ET.parse(path).getroot().iter("message"))

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def each(self):
        """Language, source and the texts that stand for it."""
        for language, messages in self.messages.items():
            for message in messages:
                translation = message.find("translation")
                if translation.get("type") in ("obsolete", "vanished"):
                    continue
                forms = [form.text or "" for form in translation.findall("numerusform")]
                yield language, message, translation, forms or [translation.text or ""]

    def test_every_text_is_translated(self):
        open_texts = [f"{language}: {message.findtext('source')}" for language, message, translation, texts in self.each()
                      if translation.get("type") == "unfinished" or not all(texts)]
        self.assertEqual(open_texts, [], "translate these; translations/README.md says how")

    def test_no_text_escapes_the_extraction(self):
        """It silently leaves out a call that it cannot follow, such as one with a cast in it."""
        for language, plural_only in (("en", True), ("de", False)):
            found = {message.findtext("source") for message in self.messages[language]}
            texts = {text for path in sorted((ROOT / "src").rglob("*.cpp")) + sorted((ROOT / "src").rglob("*.h"))
                     for text in calls(path.read_text(encoding="utf-8")) if not plural_only or PLURAL.search(text)}
            self.assertGreater(len(texts), 20)
            self.assertEqual(sorted(texts - found), [], language)

    def test_there_is_a_form_for_each_number(self):
        for language, message, _, texts in self.each():
            if message.get("numerus") == "yes":
                self.assertEqual(len(texts), FORMS[language], f"{language}: {message.findtext('source')}")

    def test_every_place_is_there(self):
        for language, message, _, texts in self.each():
            wanted = places(message.findtext("source"))
            for number, text in enumerate(texts):
                found = places(text)
                if len(texts) > 1 and number == 0:  # "one record" may do without its number
                    found, wanted_here = ([p for p in places_ if p != "%n"] for places_ in (found, wanted))
                else:
                    wanted_here = wanted
                self.assertEqual(found, wanted_here, f"{language}: {message.findtext('source')}")

    def test_what_has_a_key_keeps_one(self):
        for language, message, _, texts in self.each():
            for text in texts:
                self.assertEqual(mnemonics(text), mnemonics(message.findtext("source")), f"{language}: {text}")

    def test_no_name_stands_where_french_would_elide(self):
        """"lignes de aids_granting": names may begin with a vowel, so a word comes before them, "de la table …"."""
        self.assertEqual([texts for language, message, _, texts in self.each()
                          if language == "fr" and message.findtext("source") not in BEFORE_NUMBERS
                          and any(re.search(r"\b(?:de|que|ne|se) %\d", text) for text in texts)], [])


if __name__ == "__main__":
    unittest.main()
