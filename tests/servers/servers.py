#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Private MariaDB and PostgreSQL servers for the tests.

    servers.py start DIR                          starts both; DIR/servers.json says where they are
    servers.py stop DIR                           stops them and removes their data
    servers.py create DIR ENGINE NAME [SQLFILE]   makes a fresh database (an old one of that name goes) and prints its URL
    servers.py run DIR ENGINE NAME SQLFILE        runs a file of SQL in it
    servers.py url DIR ENGINE NAME                prints the URL

ENGINE is sqlite, mariadb or postgresql. For sqlite, NAME is the path of the file.
A machine without a server gets an entry {"skipped": "why"} for it; with CI=true in the environment that is an error.
As a module: Servers(DIR) has the same as methods. Data lies in a folder of its own below the folder for temporary
files, because a socket's path must be short and PostgreSQL does not run as root.
"""

import glob
import hashlib
import json
import os
import pathlib
import pwd
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import tempfile
import time
from urllib.parse import quote

PASSWORD = "pa:ss w@rd/'1"
PATH = os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin"


class NotHere(Exception):
    """There is no such server on this machine, or it does not start."""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def program(*names, folders=""):
    for name in names:
        found = shutil.which(name, path=folders + ":" + PATH)
        if found:
            return found
    raise NotHere("no program " + " or ".join(names))


def run(command, **options):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, **options)
    if done.returncode != 0:
        raise RuntimeError("%s failed:\n%s" % (command[0], done.stdout.decode(errors="replace")))
    return done.stdout


def unprivileged():
    """What to put before a command so that it does not run as root, and the account's id."""
    if os.getuid() != 0:
        return [], None
    for name in ("postgres", "nobody"):
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        ids = ["--reuid=%d" % account.pw_uid, "--regid=%d" % account.pw_gid, "--clear-groups"]
        return [program("setpriv")] + ids, account
    raise NotHere("no account but root's for PostgreSQL")


def wait_for(condition, process, log, what):
    for _ in range(600):
        if condition():
            return
        if process.poll() is not None:
            break
        time.sleep(0.05)
    raise NotHere("%s does not start: %s" % (what, pathlib.Path(log).read_text(errors="replace")[-1500:]))


class MariaDb:
    name = "mariadb"

    def __init__(self, folder):
        self.folder = folder
        self.socket = str(folder / "my.sock")

    def start(self):
        server = program("mariadbd", "mysqld")
        install = program("mariadb-install-db", "mysql_install_db")
        data = self.folder / "mariadb"
        account = pwd.getpwuid(os.getuid()).pw_name
        # a server that starts clears temporary tables out of its folder, also those of another server
        temporary = self.folder / "tmp"
        temporary.mkdir(exist_ok=True)
        environment = dict(os.environ, TMPDIR=str(temporary))
        run([install, "--no-defaults", "--datadir=%s" % data, "--auth-root-authentication-method=normal",
             "--skip-test-db", "--user=%s" % account], env=environment)
        port = free_port()
        log = self.folder / "mariadb.log"
        with open(log, "wb") as output:
            process = subprocess.Popen(
                [server, "--no-defaults", "--datadir=%s" % data, "--user=%s" % account, "--socket=%s" % self.socket,
                 "--port=%d" % port, "--bind-address=127.0.0.1", "--pid-file=%s" % (self.folder / "mariadb.pid"),
                 "--innodb-flush-log-at-trx-commit=0", "--innodb-flush-method=nosync", "--innodb-doublewrite=0",
                 "--innodb-fast-shutdown=2", "--performance-schema=OFF", "--skip-log-bin", "--max-connections=60", "--skip-name-resolve",
                 "--character-set-server=utf8mb4", "--collation-server=utf8mb4_general_ci"],
                stdout=output, stderr=output, stdin=subprocess.DEVNULL, start_new_session=True, env=environment)
        wait_for(lambda: self.answers(), process, log, "MariaDB")
        self.run_sql(None, "CREATE USER 'rowback_pw'@'%%' IDENTIFIED BY '%s'; "
                           "GRANT SELECT, INSERT, UPDATE, DELETE ON *.* TO 'rowback_pw'@'%%'"
                     % PASSWORD.replace("'", "''"))
        return {"pid": process.pid, "port": port, "socket": self.socket, "user": "root"}

    def client(self):
        return [program("mariadb", "mysql"), "--no-defaults", "--socket=%s" % self.socket, "--user=root",
                "--default-character-set=utf8mb4"]

    def answers(self):
        return subprocess.run(self.client() + ["-e", "SELECT 1"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0

    def run_sql(self, database, sql):
        data = sql if isinstance(sql, bytes) else sql.encode()
        return run(self.client() + (["--database=" + database] if database else []), input=data).decode()

    def run_file(self, database, path):
        with open(path, "rb") as text:
            run(self.client() + ["--database=" + database], stdin=text)

    def create(self, name):
        plain = name.replace("`", "``")
        self.run_sql(None, "DROP DATABASE IF EXISTS `%s`; CREATE DATABASE `%s`" % (plain, plain))

    def url(self, state, name):
        return "mysql://%s@127.0.0.1:%d/%s" % (state["user"], state["port"], quote(name, safe=""))


class Postgres:
    name = "postgresql"

    def __init__(self, folder):
        self.folder = folder
        state = folder / "postgres.port"
        self.port = int(state.read_text()) if state.exists() else 0

    def program(self, name):
        newest = sorted(glob.glob("/usr/lib/postgresql/*/bin"), reverse=True)
        return program(name, folders=":".join(newest))

    def initialise(self, prefix, data):
        common = prefix + [self.program("initdb"), "-D", str(data), "-U", "django", "--auth=trust", "-E", "UTF8",
                           "--no-sync", "--locale=C.UTF-8"]
        try:
            # An order that is not that of the bytes, as most sites have it.
            run(common + ["--locale-provider=icu", "--icu-locale=en-US"], cwd="/")
        except RuntimeError:
            shutil.rmtree(data / "base", ignore_errors=True)
            for child in data.iterdir():
                shutil.rmtree(child) if child.is_dir() else child.unlink()
            run(common, cwd="/")

    def start(self):
        prefix, account = unprivileged()
        data = self.folder / "postgres"
        sockets = self.folder / "pg"
        for each in (data, sockets):
            each.mkdir(mode=0o700)
            if account:
                os.chown(each, account.pw_uid, account.pw_gid)
        sockets.chmod(0o755)
        self.initialise(prefix, data)
        rules = data / "pg_hba.conf"
        rules.write_text("host all rowback_pw 127.0.0.1/32 scram-sha-256\n" + rules.read_text())
        self.port = free_port()
        (self.folder / "postgres.port").write_text(str(self.port))
        log = self.folder / "postgres.log"
        settings = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=60",
                    "listen_addresses=127.0.0.1", "unix_socket_directories=%s" % sockets, "port=%d" % self.port]
        with open(log, "wb") as output:
            process = subprocess.Popen(
                prefix + [self.program("postgres"), "-D", str(data)] + [w for s in settings for w in ("-c", s)],
                stdout=output, stderr=output, stdin=subprocess.DEVNULL, start_new_session=True, cwd="/")
        wait_for(lambda: self.answers(), process, log, "PostgreSQL")
        self.run_sql("postgres", "CREATE ROLE rowback_pw LOGIN PASSWORD '%s'" % PASSWORD.replace("'", "''"))
        return {"pid": process.pid, "port": self.port, "socket": str(sockets), "user": "django"}

    def client(self, database):
        return [self.program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", "127.0.0.1", "-p", str(self.port),
                "-U", "django", "-d", database]

    def answers(self):
        return subprocess.run(self.client("postgres") + ["-c", "SELECT 1"], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL).returncode == 0

    def run_sql(self, database, sql):
        data = sql if isinstance(sql, bytes) else sql.encode()
        return run(self.client(database) + ["-A", "-t"], input=data).decode()

    def run_file(self, database, path):
        run(self.client(database) + ["-f", str(path)])

    def create(self, name):
        plain = name.replace('"', '""')
        self.run_sql("postgres", 'DROP DATABASE IF EXISTS "%s" WITH (FORCE);\nCREATE DATABASE "%s";' % (plain, plain))

    def url(self, state, name):
        return "postgresql://%s@127.0.0.1:%d/%s" % (state["user"], state["port"], quote(name, safe=""))


class Servers:
    """The servers of one DIR."""

    def __init__(self, directory):
        self.directory = pathlib.Path(directory).resolve()
        self.file = self.directory / "servers.json"
        digest = hashlib.sha256(str(self.directory).encode()).hexdigest()[:10]
        self.folder = pathlib.Path(tempfile.gettempdir()) / ("rowback-%d-%s" % (os.getuid(), digest))
        self.engines = {each.name: each for each in (MariaDb(self.folder), Postgres(self.folder))}

    def state(self, engine):
        """Its entry in servers.json; {"skipped": why} where there is none."""
        if not self.file.exists():
            return {"skipped": "the servers were not started (tests/servers/servers.py start %s)" % self.directory}
        return json.loads(self.file.read_text())[engine]

    def skipped(self, engine):
        """Why there is no such engine here, or None."""
        return None if engine == "sqlite" else self.state(engine).get("skipped")

    def start(self):
        self.stop()
        self.directory.mkdir(parents=True, exist_ok=True)
        self.folder.mkdir(mode=0o711)
        states = {}
        for name, engine in self.engines.items():
            try:
                states[name] = engine.start()
                print("%s runs at port %d" % (name, states[name]["port"]))
            except (NotHere, RuntimeError) as reason:
                states[name] = {"skipped": str(reason)}
                print("SKIPPED: no %s server: %s" % (name, reason))
            self.file.write_text(json.dumps(states, indent=1))
        missing = any("skipped" in state for state in states.values())
        return 1 if missing and os.environ.get("CI") == "true" else 0

    def stop(self):
        """Ends what an earlier start() left, also when that run was killed, and removes its data."""
        for pid in self.running():
            self.end(pid)
        if self.folder.exists():
            if self.folder.stat().st_uid != os.getuid():
                raise SystemExit("%s belongs to somebody else" % self.folder)
            shutil.rmtree(self.folder)
        if self.file.exists():
            self.file.unlink()
        return 0

    def running(self):
        """Our servers' processes: those of the pid files, and only if they do run on our folder."""
        for name in ("mariadb.pid", "postgres/postmaster.pid"):
            file = self.folder / name
            if not file.exists():
                continue
            pid = int(file.read_text().split()[0])
            try:
                command = pathlib.Path("/proc/%d/cmdline" % pid).read_bytes()
            except OSError:
                continue
            if str(self.folder).encode() in command:
                yield pid

    @staticmethod
    def end(pid):
        # PostgreSQL's immediate shutdown is a quit; MariaDB wants to be terminated.
        command = pathlib.Path("/proc/%d/cmdline" % pid).read_bytes()
        ask = signal.SIGQUIT if b"postgres" in command.split(b"\0")[0] else signal.SIGTERM
        for number, patience in ((ask, 200), (signal.SIGKILL, 100)):
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                return
            for _ in range(patience):
                try:
                    os.waitpid(pid, os.WNOHANG)
                except ChildProcessError:
                    pass
                if Servers.has_ended(pid):
                    return
                time.sleep(0.05)

    @staticmethod
    def has_ended(pid):
        """Also when nobody has taken note of it yet."""
        try:
            return pathlib.Path("/proc/%d/stat" % pid).read_text().rsplit(")", 1)[1].split()[0] == "Z"
        except OSError:
            return True

    def create_database(self, engine, name, sqlfile=None):
        """A fresh database, filled from a dump if one is given; its URL."""
        if engine == "sqlite":
            pathlib.Path(name).unlink(missing_ok=True)
            sqlite3.connect(name).execute("VACUUM").connection.close()
        else:
            self.engines[engine].create(name)
        if sqlfile:
            self.run_file(engine, name, sqlfile)
        return self.url(engine, name)

    def run_file(self, engine, name, sqlfile):
        if engine == "sqlite":
            connection = sqlite3.connect(name)
            connection.executescript(pathlib.Path(sqlfile).read_bytes().decode())
            connection.close()
        else:
            self.engines[engine].run_file(name, sqlfile)

    def run_sql(self, engine, name, sql):
        """Runs statements; the answer as the engine's own client prints it, without headings."""
        if engine == "sqlite":
            connection = sqlite3.connect(name)
            connection.executescript(sql)
            connection.close()
            return ""
        return self.engines[engine].run_sql(name, sql)

    def url(self, engine, name):
        if engine == "sqlite":
            return "sqlite://" + quote(str(pathlib.Path(name).resolve()))
        return self.engines[engine].url(self.state(engine), name)


def main(arguments):
    if len(arguments) < 2:
        sys.stderr.write(__doc__)
        return 2
    action, servers, rest = arguments[0], Servers(arguments[1]), arguments[2:]
    if action == "start":
        return servers.start()
    if action == "stop":
        return servers.stop()
    if action == "create":
        print(servers.create_database(*rest))
    elif action == "run":
        servers.run_file(*rest)
    elif action == "url":
        print(servers.url(*rest))
    else:
        sys.stderr.write(__doc__)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
