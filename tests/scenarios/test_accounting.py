#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Incidents in an accounting application, made of a real dump among the shared data; without a profile."""

import json
import os
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import unittest

CLI = os.environ.get("ROWBACK_CLI", "rowback-cli")
SHARED = pathlib.Path(os.environ.get("ROWBACK_SHARED", pathlib.Path(__file__).resolve().parents[3] / "shared"))
DUMP = SHARED / "data/dumps/book_lydia_18.12.0_HEAD"
PARTNERS = int(os.environ.get("ROWBACK_PARTNERS", "12"))  # how many partners are lost in turn
TARGETS = {
    "account_id": "ledger_account", "accounting_period_id": "ledger_accountingperiod", "ana_account_id": "ana_account",
    "city_id": "countries_place", "region_id": "countries_place", "country_id": "countries_country", "company_id": "contacts_company",
    "contact_person_id": "contacts_person", "course_id": "courses_course", "event_id": "cal_event", "event_type_id": "cal_eventtype",
    "household_id": "households_household", "invoice_id": "sales_vatproductinvoice", "journal_id": "ledger_journal",
    "life_mode_id": "tera_lifemode", "line_id": "courses_line", "nationality_id": "countries_country", "parent_id": "countries_place",
    "partner_id": "contacts_partner", "partner_ptr_id": "contacts_partner", "payment_term_id": "ledger_paymentterm",
    "person_id": "contacts_person", "person_ptr_id": "contacts_person", "plan_id": "invoicing_plan", "product_id": "products_product",
    "project_id": "contacts_partner", "pupil_id": "contacts_partner", "teacher_id": "contacts_person", "team_id": "teams_team",
    "topic_id": "topics_topic", "user_id": "users_user", "voucher_ptr_id": "ledger_voucher", "year_id": "ledger_fiscalyear",
    "invoice_recipient_id": "contacts_partner", "sheet_item_id": "sheets_item", "obsoletes_id": "tera_client",
    "list_type_id": "lists_listtype", "cat_id": "products_productcat", "site_company_id": "contacts_company",
}
SPECIAL = {("ledger_movement", "voucher_id"): "ledger_voucher", ("ana_invoiceitem", "voucher_id"): "ana_anaaccountinvoice",
           ("finan_bankstatementitem", "voucher_id"): "finan_bankstatement", ("finan_paymentorderitem", "voucher_id"): "finan_paymentorder",
           ("sales_invoiceitem", "voucher_id"): "sales_vatproductinvoice", ("courses_line", "topic_id"): "courses_topic"}
UNIQUES = {"countries_place": ("country_id", "parent_id", "name", "type", "zip_code"), "courses_enrolment": ("course_id", "pupil_id"),
           "ledger_voucher": ("journal_id", "accounting_period_id", "number"), "ledger_account": ("ref",), "users_user": ("username",),
           "contacts_company": ("partner_ptr_id",), "sepa_account": ("partner_id", "iban")}


def cli(*args, codes=(0,)):
    done = subprocess.run([CLI, *map(str, args)], capture_output=True, text=True, timeout=120)
    if done.returncode not in codes:
        raise AssertionError("%s: exit %d, wanted %s\n%s\n%s" % (" ".join(map(str, args)), done.returncode, codes, done.stdout[-3000:], done.stderr[-2000:]))
    return done


class Model:
    """The dump's rows, by the referee, and the schema that fits them."""

    def __init__(self, folder):
        out = folder / "rows.jsonl"
        for form, name in (((), "typed"), (("--plain",), "plain")):
            subprocess.run([sys.executable, SHARED / "tools/oracle_load.py", DUMP, "-o", out, *form, "--quiet"], check=True, stdout=subprocess.DEVNULL)
            setattr(self, name, [json.loads(line) for line in open(out, encoding="utf-8")])
        self.kinds, self.nulls, self.keys, self.rows, self.types = {}, {}, {}, {}, set()
        for typed, plain in zip(self.typed, self.plain):
            self.take(typed["table"], typed, plain)

    def take(self, table, typed, plain):
        kinds = self.kinds.setdefault(table, {})
        for column, value in typed["columns"].items():
            kind = next(iter(value)) if isinstance(value, dict) else type(value).__name__
            if value is None:
                self.nulls.setdefault(table, set()).add(column)
            kinds[column] = kind if value is not None else kinds.get(column, "NoneType")
            if kind == "$ct":
                self.types.add(value["$ct"])
        if "id" in plain["columns"]:
            self.keys[table] = "id"
        else:
            self.keys[table] = next(c for c, v in plain["columns"].items() if v == plain["pk"])
        row = {c: v.replace("T", " ") if kinds[c] == "$dt" and v else v for c, v in plain["columns"].items()}
        self.rows.setdefault(table, []).append(row)

    def target(self, table, column):
        to = SPECIAL.get((table, column)) or TARGETS.get(column)
        if to not in self.keys or column.endswith("type_id"):
            return None
        there = {row[self.keys[to]] for row in self.rows[to]}
        return to if all(row[column] is None or row[column] in there for row in self.rows[table]) else None

    def ddl(self, table):
        sql = {"int": "integer", "bool": "bool", "$dec": "decimal", "$date": "date", "$dt": "datetime", "$time": "time", "$ct": "integer"}
        parts = []
        for column, kind in self.kinds[table].items():
            to = self.target(table, column)
            own = column == self.keys[table]
            kind = self.kinds[to][self.keys[to]] if to and kind == "NoneType" else kind
            line = '"%s" %s' % (column, sql.get(kind, "text"))
            line += " NULL" if column in self.nulls.get(table, ()) else " NOT NULL"
            line += " PRIMARY KEY" if own else ""
            line += ' REFERENCES "%s" ("%s") DEFERRABLE INITIALLY DEFERRED' % (to, self.keys[to]) if to else ""
            parts.append(line)
        if table in UNIQUES and all(c in self.kinds[table] for c in UNIQUES[table]):
            parts.append("UNIQUE (%s)" % ", ".join('"%s"' % c for c in UNIQUES[table]))
        return 'CREATE TABLE "%s" (%s)' % (table, ", ".join(parts))

    def fill(self, path):
        db = sqlite3.connect(path)
        db.execute('CREATE TABLE "django_content_type" ("id" integer NOT NULL PRIMARY KEY AUTOINCREMENT, "app_label" varchar(100) NOT NULL,'
                   ' "model" varchar(100) NOT NULL, UNIQUE ("app_label", "model"))')
        source = (DUMP / "restore.py").read_text(encoding="utf-8")
        models = sorted(set(line.split('"')[1] for line in source.splitlines() if "= resolve_model(" in line), reverse=True)
        numbers = {model: 5 + 2 * i for i, model in enumerate(models)}
        for model, number in numbers.items():
            db.execute("INSERT INTO django_content_type VALUES (?, ?, ?)", (number, *model.lower().split(".")))
        for table, kinds in self.kinds.items():
            db.execute(self.ddl(table))
            for row in self.rows[table]:
                values = [numbers[v] if kinds[c] == "$ct" and v else v for c, v in row.items()]
                db.execute('INSERT INTO "%s" (%s) VALUES (%s)' % (table, ", ".join('"%s"' % c for c in row), ", ".join("?" * len(row))), values)
        db.commit()
        db.close()

    def children(self, table):
        """What refers to the table: (table, column, may be NULL)."""
        for other, kinds in self.kinds.items():
            for column in kinds:
                if self.target(other, column) == table:
                    yield other, column, column in self.nulls.get(other, ()) and column != self.keys[other]


def read(path):
    db = sqlite3.connect(path)
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'")]
    state = {t: {row[0] if t != "x" else None: row for row in db.execute('SELECT * FROM "%s"' % t)} for t in tables}
    state["dangling"] = {i: row for i, row in enumerate(db.execute("PRAGMA foreign_key_check").fetchall())}
    db.close()
    return state


def difference(got, want):
    return ["%s %s: want %s got %s" % (t, k, want[t].get(k), got[t].get(k))
            for t in want for k in sorted(set(got[t]) | set(want[t]), key=str) if got[t].get(k) != want[t].get(k)]


@unittest.skipUnless(DUMP.exists(), "SKIPPED: no shared data at %s" % SHARED)
class Accounting(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.dir = pathlib.Path(tempfile.mkdtemp(prefix="accounting-"))
        cls.addClassCleanup(lambda: os.environ.get("ROWBACK_KEEP") or shutil.rmtree(cls.dir))
        cls.model = Model(cls.dir)
        cls.before = cls.dir / "before.db"
        cls.model.fill(cls.before)
        cls.links = {table: list(cls.model.children(table)) for table in cls.model.kinds}

    def erase(self, db, table, key):
        """Deletes a row with all that cannot live without it, and severs the other links; notes dangle."""
        for other, column, nullable in self.links[table]:
            own = self.model.keys[other]
            if nullable:
                db.execute('UPDATE "%s" SET "%s" = NULL WHERE "%s" = ?' % (other, column, column), (key,))
                continue
            for (child,) in db.execute('SELECT "%s" FROM "%s" WHERE "%s" = ?' % (own, other, column), (key,)).fetchall():
                self.erase(db, other, child)
        db.execute('DELETE FROM "%s" WHERE "%s" = ?' % (table, self.model.keys[table]), (key,))

    def incident(self, lose, change=()):
        """The database after legitimate changes, and after the loss besides: (wanted state, path)."""
        path = self.dir / "live.db"
        shutil.copyfile(self.before, path)
        db = sqlite3.connect(path)
        for statement in change:
            db.execute(statement)
        db.commit()
        want = read(path)
        for table, key in lose:
            self.erase(db, table, key)
        db.commit()
        db.close()
        return want, path

    def recover(self, want, path, *options):
        after = read(path)
        url = "sqlite://%s" % path
        (self.dir / "journal").unlink(missing_ok=True)
        cli("plan", "-q", DUMP, url, "-o", self.dir / "plan", *options)
        cli("inject", "-q", self.dir / "plan", url, "--journal", self.dir / "journal")
        self.assertEqual(difference(read(path), want), [])
        cli("undo", "-q", self.dir / "journal", url)
        self.assertEqual(difference(read(path), after), [], "undo")

    def test_before_is_equal(self):
        done = cli("compare", "-q", "--json", "--changed", DUMP, "sqlite://%s" % self.before, codes=(0, 1))
        for table in json.loads(done.stdout)["tables"]:
            looked = None if table["missing"] else []  # a model without rows has no table here
            self.assertEqual((table["vanished"], table["added"], table["changed"]), ([], [], looked), table["name"])
            self.assertTrue(table["snapshot_rows"] == 0 or not table["missing"], table["name"])

    CHANGES = ("UPDATE contacts_partner SET phone = '0032' WHERE id = 100", "UPDATE ledger_account SET seqno = seqno + 5 WHERE id > 20",
               "INSERT INTO sepa_account SELECT 900, partner_id, 'EE00', bic, remark, \"primary\" FROM sepa_account WHERE id = 1",
               "DELETE FROM topics_interest WHERE id = 80", "UPDATE courses_enrolment SET remark = 'x' WHERE id = 5")

    def test_every_partner_in_turn(self):
        partners = [row["id"] for row in self.model.rows["contacts_partner"]]
        for partner in partners[:: max(1, len(partners) // PARTNERS)]:
            with self.subTest(partner=partner):
                self.recover(*self.incident([("contacts_partner", partner)]))

    def test_partner_only(self):
        for partner in (115, 181, 101):
            with self.subTest(partner=partner):
                self.recover(*self.incident([("contacts_partner", partner)], self.CHANGES), "--only", "contacts_partner:%d" % partner)

    def test_vouchers(self):
        lose = [("ledger_voucher", n) for n in (1, 10, 50, 71, 100)]
        self.recover(*self.incident(lose))
        self.recover(*self.incident(lose, self.CHANGES), "--only", "ledger_voucher:1,10,50,71,100")

    def test_places_accounts_journals(self):
        for lose in ([("countries_country", "BE")], [("ledger_account", 5)], [("ledger_journal", 1)], [("courses_course", 3)],
                     [("users_user", 4)], [("countries_country", "EE"), ("contacts_partner", 120), ("ledger_fiscalyear", 2)]):
            with self.subTest(lose=lose):
                self.recover(*self.incident(lose))

    def test_number_given_to_a_company(self):
        """Client 115 vanished; partner 115 is a company today: nothing of the client is grafted onto it."""
        _, path = self.incident([("contacts_partner", 115)])
        db = sqlite3.connect(path)
        names = [row[1] for row in db.execute("PRAGMA table_info(contacts_partner)")]
        row = dict(zip(names, db.execute("SELECT * FROM contacts_partner WHERE id = 101").fetchone()))
        row.update(id=115, name="Zentrale GmbH", email="z@example.com")
        db.execute("INSERT INTO contacts_partner VALUES (%s)" % ",".join("?" * len(row)), list(row.values()))
        db.execute("INSERT INTO contacts_company SELECT %s FROM contacts_company WHERE partner_ptr_id = 101" % ", ".join(
            "115" if c[1] == "partner_ptr_id" else '"%s"' % c[1] for c in db.execute("PRAGMA table_info(contacts_company)")))
        db.commit()
        db.close()
        after = read(path)
        url = "sqlite://%s" % path
        (self.dir / "journal").unlink(missing_ok=True)
        cli("plan", "-q", DUMP, url, "-o", self.dir / "plan")
        cli("inject", "-q", self.dir / "plan", url, "--journal", self.dir / "journal")
        got, before = read(path), read(self.before)
        self.assertEqual(got["contacts_partner"][115], after["contacts_partner"][115])
        self.assertEqual(got["contacts_company"], after["contacts_company"])
        self.assertNotIn(115, got["contacts_person"])
        new = set(got["contacts_partner"]) - set(before["contacts_partner"])
        self.assertEqual(len(new), 1)
        new = new.pop()
        for table in before:
            number = [i for i, kind in enumerate(self.model.kinds.get(table, {}).items()) if kind[1] == "int" and
                      (self.model.target(table, kind[0]) in ("contacts_partner", "contacts_person", "tera_client"))]
            for key, row in before[table].items():
                moved = tuple(new if v == 115 and i in number else v for i, v in enumerate(row))
                if table in ("contacts_partner", "contacts_person", "tera_client") and key == 115:
                    self.assertEqual(got[table][new][1:], moved[1:], table)
                elif moved != row:
                    self.assertEqual(got[table].get(moved[0]), moved, table)
        cli("undo", "-q", self.dir / "journal", url)
        self.assertEqual(difference(read(path), after), [], "undo")


if __name__ == "__main__":
    unittest.main()
