# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs side by side, medians, and the table that comes of them."""

import json
import os
import pathlib
import statistics
import subprocess
import time


class Skipped(Exception):
    """What is to be compared with is not on this machine."""


class Ratio:
    """One line of the table: theirs divided by ours, or ours by theirs, and the goal for it."""

    def __init__(self, what, against, goal, ratio, at_least, detail, gross=None):
        self.what, self.against, self.goal, self.ratio, self.at_least = what, against, goal, ratio, at_least
        self.detail = detail
        self.gross = gross  # what not to fall behind in any case: a machine that does other things is no excuse

    def holds(self, goal=None):
        goal = self.goal if goal is None else goal
        return self.ratio >= goal if self.at_least else self.ratio <= goal

    def is_gross(self):
        return self.gross is not None and not self.holds(self.gross)

    def as_json(self):
        return {"what": self.what, "against": self.against, "ratio": round(self.ratio, 3), "goal": self.goal,
                "goal is": "at least" if self.at_least else "at most", "holds": self.holds(), **self.detail}


def timed(command, **options):
    """Seconds of wall time; what the command prints is thrown away."""
    start = time.monotonic()
    done = subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options)
    seconds = time.monotonic() - start
    if done.returncode != 0:
        raise RuntimeError("%s failed: %s" % (command[0], done.stderr.decode(errors="replace")))
    return seconds


def told(command, **options):
    """What a program of ours says of itself."""
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True, **options)
    return json.loads(done.stdout)


def one_core():
    """For preexec_fn: on the first of the processors that this process may use."""
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def alternating(runs, **measures):
    """Runs each measure in turn, so that what else the machine does meets all of them; the medians by name."""
    seen = {name: [] for name in measures}
    for _ in range(runs):
        for name, measure in measures.items():
            seen[name].append(measure())
    return {name: statistics.median(values) for name, values in seen.items()}


def peak_of(command, **options):
    """The most anonymous memory that a process had, in MiB; files that are mapped are not counted."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
    status = pathlib.Path("/proc/%d/status" % process.pid)
    peak = 0
    while process.poll() is None:
        try:
            for line in status.read_text().splitlines():
                if line.startswith("RssAnon:"):
                    peak = max(peak, int(line.split()[1]))
        except OSError:
            break
        time.sleep(0.005)
    if process.wait() not in (0, 1):
        raise RuntimeError("%s failed" % command[0])
    return peak / 1024


def machine():
    info = {}
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        key, _, value = line.partition(":")
        info.setdefault(key.strip(), value.strip())
    memory = pathlib.Path("/proc/meminfo").read_text().split()[1]
    return "%s, %d processors, %.0f GiB" % (info.get("model name", "?"), len(os.sched_getaffinity(0)),
                                            int(memory) / 1024 / 1024)


def table(ratios, skipped):
    lines = ["| what | against | ratio | goal | |", "| --- | --- | --- | --- | --- |"]
    for each in ratios:
        lines.append("| %s | %s | %.2f | %s %s | %s |" % (each.what, each.against, each.ratio,
                                                          "≥" if each.at_least else "≤", each.goal,
                                                          "holds" if each.holds() else "**does not hold**"))
    lines += ["| %s | | | | SKIPPED: %s |" % each for each in skipped]
    return "\n".join(lines)
