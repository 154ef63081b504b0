# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How much memory a run of the program takes for itself; the files that it maps do not count."""

import re
import subprocess
import time

from support import Done, program


def anonymous(process):
    """Of a process that runs, in bytes; 0 where it has ended."""
    try:
        with open("/proc/%d/status" % process) as status:
            return int((re.search(r"RssAnon:\s+(\d+)", status.read()) or [0, 0])[1]) << 10
    except FileNotFoundError:
        return 0


def watched(output, *arguments):
    """Runs the program, whose output goes to a file: how it ended, and the most memory that was seen."""
    with open(output, "w+b") as out, open(str(output) + ".err", "w+b") as err:
        process = subprocess.Popen([program(), *map(str, arguments)], stdout=out, stderr=err)
        peak = 0
        while process.poll() is None:
            peak = max(peak, anonymous(process.pid))
            time.sleep(0.002)
        out.seek(0)
        err.seek(0)
        return Done(subprocess.CompletedProcess(process.args, process.returncode, out.read(), err.read())), peak
