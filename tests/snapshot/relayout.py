# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies dumps in other layouts, as yapf, black, ruff and people make them; what the scripts mean stays the same, which
Python's own parser checks.   relayout.py DESTINATION DUMP   makes DESTINATION/<layout>/"""

import ast
import io
import pathlib
import shutil
import sys
import tokenize

OPENING, CLOSING = ("(", "[", "{"), (")", "]", "}")
KEYWORDS = {"return", "if", "elif", "in", "is", "not", "and", "or", "yield", "raise", "print"}
SKIPPED = {tokenize.INDENT, tokenize.DEDENT, tokenize.ENCODING, tokenize.ENDMARKER}

LAYOUTS = {
    "black": {"two_lines", "exploded", "double"},
    "brackets": {"two_lines", "brackets", "exploded"},
    "brackets_on_one_line": {"brackets"},
    "tight": {"tight", "single"},
    "airy": {"airy", "two_lines", "double"},
    "continued": {"continued", "two_lines"},
    "narrow": {"narrow", "two_lines", "exploded", "airy"},
    "tabs": {"tabs", "two_lines"},
}


class Statement:
    def __init__(self, depth):
        self.depth, self.tokens, self.comment = depth, [], None


def statements(source):
    """Logical lines, comments among them, and how deep each is indented."""
    depth, current = 0, None
    for token in tokenize.generate_tokens(io.StringIO(source).readline):
        depth += {tokenize.INDENT: 1, tokenize.DEDENT: -1}.get(token.type, 0)
        if token.type in SKIPPED:
            continue
        if token.type == tokenize.COMMENT:
            comment = Statement((token.start[1] + 3) // 4)  # the indentation is told only behind it
            comment.comment = token.string
            yield comment
        elif token.type == tokenize.NEWLINE:
            yield current
            current = None
        elif token.type != tokenize.NL:
            current = current or Statement(depth)
            current.tokens.append(token.string)


def is_text(token):
    return token[-1] in "'\""


def quoted(token, style):
    """With the other quotes, where nothing in the text has to change for them."""
    old, new = ("'", '"') if style == "double" else ('"', "'")
    prefix = token[: len(token) - len(token.lstrip("uUbBrR"))]
    body = token[len(prefix):]
    for count in (3, 1):
        if body.startswith(old * count) and len(body) >= 2 * count:
            inside = body[count:-count]
            plain = not any(c in inside for c in "'\"\\")
            return prefix + new * count + inside + new * count if plain else token
    return token


def top_colon(tokens):
    depth = 0
    for place, token in enumerate(tokens):
        depth += (token in OPENING) - (token in CLOSING)
        if token == ":" and depth == 0:
            return place
    return len(tokens) - 1


def in_brackets(tokens):
    """return (x); x = (y); if (x):"""
    if tokens[0] == "return" and len(tokens) > 1:
        return ["return", "(", *tokens[1:], ")"]
    if tokens[0] == "if":
        colon = top_colon(tokens)
        below = tokens[colon + 1:]
        return ["if", "(", *tokens[1:colon], ")", ":", *(in_brackets(below) if below else [])]
    if len(tokens) > 2 and tokens[1] == "=":
        return [*tokens[:2], "(", *tokens[2:], ")"]
    return tokens


def exploded(tokens, indent, step):
    """Every element of a call or list on a line of its own, with a comma behind the last one."""
    out, stack = [], []
    for place, token in enumerate(tokens):
        before = tokens[place - 1] if place else ""
        if token in CLOSING and stack:
            comma, empty = stack.pop()
            if not empty:
                out.append(("," if comma and before != "," else "") + "\n" + indent + step * len(stack))
        out.append(token)
        if token in OPENING:
            is_call = token == "(" and before.isidentifier() and before not in KEYWORDS
            empty = place + 1 < len(tokens) and tokens[place + 1] in CLOSING
            stack.append((is_call or (token == "[" and not before.isidentifier()), empty))
        if (token in OPENING and not stack[-1][1]) or (token == "," and stack):
            out.append("\n" + indent + step * len(stack))
    return out


def spaced(tokens, style):
    line, before = "", ""
    for token in tokens:
        if style == "airy":
            close = before == "." or (token in (".", "(", "[", ":") and before.isidentifier())  # as in all formatters
            gap = " " if line and not line.endswith("\n") and not close else ""
        else:
            both_names = (before[-1:].isalnum() or before[-1:] == "_" or is_text(before or "-")) \
                and (token[:1].isalnum() or token[:1] == "_" or token[:1] in "'\"")
            gap = " " if both_names else ""
            if style != "tight" and (token in ("=", "==", "+", "in", "is") or before in ("=", "==", "+", ",", ":", "is")):
                gap = " "
        line += (gap if before and not line.endswith((" ", "\t")) else "") + token
        before = token
    return line


def laid_out(source, options):
    step = "  " if "narrow" in options else "\t" if "tabs" in options else "    "
    style = next((each for each in ("airy", "tight") if each in options), "")
    lines = []
    for each in statements(source):
        indent = step * each.depth
        if each.comment:
            lines.append(indent + each.comment)
            continue
        tokens = [quoted(t, "double" if "double" in options else "single")
                  if is_text(t) and options & {"double", "single"} else t for t in each.tokens]
        tokens = in_brackets(tokens) if "brackets" in options else tokens
        parts = [(indent, tokens)]
        colon = top_colon(tokens)
        if "two_lines" in options and tokens[0] == "if" and colon + 1 < len(tokens):
            parts = [(indent, tokens[: colon + 1]), (indent + step, tokens[colon + 1:])]
        for margin, part in parts:
            text = spaced(exploded(part, margin, step) if "exploded" in options else part, style)
            if "continued" in options and part[0] == "return":
                text = text.replace("return ", "return \\\n" + margin + step, 1)
            lines.append(margin + text)
    return "\n".join(lines) + "\n"


def copy(source, target, options):
    shutil.copytree(source, target, copy_function=shutil.copyfile)
    scripts = [each for each in target.rglob("*.py") if each.name in ("restore.py", "main.py")]
    if len(list(target.glob("*.py"))) < 10:  # the data files of a small dump, too
        scripts = list(target.rglob("*.py"))
    for script in scripts:
        script.chmod(0o644)
        before = script.read_text(encoding="utf-8")
        try:
            meaning = ast.dump(ast.parse(before))
        except SyntaxError:  # Python 2's long integers in a data file
            if script.name in ("restore.py", "main.py"):
                raise
            continue
        after = laid_out(before, options)
        if ast.dump(ast.parse(after)) != meaning:
            sys.exit("%s means something else as %s" % (source, target.name))
        script.write_text(after, encoding="utf-8")


def main():
    destination, dump = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    for name, options in LAYOUTS.items():
        copy(dump, destination / name, options)


if __name__ == "__main__":
    main()
