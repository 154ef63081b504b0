# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes C++ apart as far as a test of promises needs it: code without comments and texts, and the texts."""

import bisect
import re

_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<prefix>u8|[uUL])?R"(?P<mark>[^()\\\s]*)\((?P<raw>.*?)\)(?P=mark)"
      | (?:u8|[uUL])?"(?P<text>(?:[^"\\\n]|\\.)*)"(?:_\w+)?
      | '(?:[^'\\\n]|\\.)'
    """,
    re.DOTALL | re.VERBOSE,
)
_INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.MULTILINE)
# What may stand between two literals that the reader sees as one text: white space, and the wrappers' ends.
_GLUE = re.compile(r"[\s)+]*(?:QStringLiteral|QLatin1String|QByteArrayLiteral|QLatin1StringView|QStringView)?[\s(+]*")


class CppSource:
    """code: comments and texts blanked, line by line as it was. texts: (line, text), neighbours joined.
    includes: (line, quoted file or "", system file or "")."""

    def __init__(self, source):
        self._line_starts = [0] + [match.end() for match in re.finditer("\n", source)]
        self.includes = [
            (self._line(match.start(1) if match.group(1) else match.start(2)), match.group(1) or "", match.group(2) or "")
            for match in _INCLUDE.finditer(_without(source, comments_only=True))
        ]
        self.code = _without(source, comments_only=False)
        self.texts = self._joined(source)

    def _line(self, offset):
        return bisect.bisect_right(self._line_starts, offset)

    def _joined(self, source):
        texts = []
        end = None
        for match in _TOKEN.finditer(source):
            text = match.group("raw") if match.group("raw") is not None else match.group("text")
            if text is None:
                continue
            between = None if end is None else _without(source[end : match.start()], comments_only=True)
            if between is not None and _GLUE.fullmatch(between):
                texts[-1] = (texts[-1][0], texts[-1][1] + text)
            else:
                texts.append((self._line(match.start()), text))
            end = match.end()
        return [(line, re.sub(r"(?:\\[ntr]|\s)+", " ", text)) for line, text in texts]


def _without(source, comments_only):
    def blank(match):
        if comments_only and match.group("comment") is None:
            return match.group(0)
        return re.sub(r"[^\n]", " ", match.group(0))

    return _TOKEN.sub(blank, source)
