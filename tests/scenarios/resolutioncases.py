# SPDX-FileCopyrightText: 2026 The Rowback authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The cases of test_resolutions: what happened, what a person decides, and what the database is to be then.

`want` and `want_row` (where deciding for one row alone comes to something else) get the live state and the snapshot's, as
copies to write to, and return the one that they made into what is expected; by default the live one."""

from smallapp import Bends, lose, put

DESIGN = [(code, resolution) for code, resolutions in {
    "V1": "restore skip", "V2": "restore skip", "V3": "relink leave", "V4": "restore skip",
    "C1": "keep-original keep-recreated keep-both skip", "C2": "give-back restore-without same-record skip",
    "C3": "new-id skip", "C4": "restore-parent set-null skip", "C5": "drop-recreated drop-restored keep-both",
    "C6": "use-default skip", "W1": "heal report set-null", "W2": "report", "W3": "keep-live restore-columns",
}.items() for resolution in resolutions.split()]
CASES = []


class Case:
    def __init__(self, name, code, resolution, row, lose, want, want_row=None, columns="", options=(), bends=Bends(), old=None,
                 engines=("sqlite", "mariadb", "postgresql")):
        self.name, self.code, self.resolution, self.row = name, code, resolution, row
        self.lose, self.want, self.want_row = lose, want, want_row
        self.columns, self.options, self.bends, self.old, self.engines = columns, options, bends, old, engines
        CASES.append(self)


def unchanged(live, old):
    return live


def as_before(live, old):
    return old


# --- V1: the shop vanished, with its note; visit 4 lost its link

def shop(s):
    lose(s, 5)


def shop_but_not_its_link(live, old):
    old["work_visit"][4]["partner_id"] = None
    return old


Case("v1-restore", "V1", "restore", "people_partner:5", shop, as_before)
Case("v1-skip", "V1", "skip", "people_partner:5", shop, unchanged)
Case("v3-relink", "V3", "relink", "work_visit:4", shop, as_before)
Case("v3-leave", "V3", "leave", "work_visit:4", shop, shop_but_not_its_link)


# --- V2: Carl is a partner and no client any more

def half_gone(s):
    del s["work_job"][4]
    del s["people_client"][3]


Case("v2-restore", "V2", "restore", "people_client:3", half_gone, as_before)
Case("v2-skip", "V2", "skip", "people_client:3", half_gone, unchanged)


# --- V2: the client is there and the partner is gone, where no foreign key forbids it

def hidden(s):
    del s["people_partner"][3]


NO_KEYS = Bends(undeclared=("people_client.partner_ptr_id", "work_visit.partner_id"))
Case("v2-restore-hidden", "V2", "restore", "people_partner:3", hidden, as_before, bends=NO_KEYS)
Case("v2-skip-hidden", "V2", "skip", "people_partner:3", hidden, unchanged, bends=NO_KEYS)


# --- V4: Anna with her jobs and notes

def anna(s):
    lose(s, 1)


def without_what_hung_on_her(live, old):
    for table, keys in (("work_job", (1, 2)), ("notes_note", (1, 3))):
        for key in keys:
            del old[table][key]
    return old


def without_one_job(live, old):
    del old["work_job"][1], old["notes_note"][3]
    return old


Case("v4-restore", "V4", "restore", "work_job:1", anna, as_before)
Case("v4-skip", "V4", "skip", "work_job:1", anna, without_what_hung_on_her, without_one_job)


# --- C1: Anna was typed in again as 51, under another name, with a job, a visit and a note

def typed_in_again(s):
    put(s, "people_partner", 51, "Anna Abel-Aal", "new@a.be", "99", "FR")
    put(s, "people_client", 51, "N1", "1950-01-01")
    put(s, "work_job", 51, 51, "NL", 2, "baker")
    put(s, "work_visit", 51, 51, "2015-06-12")
    put(s, "notes_note", 51, "people.Client", 51, "on Anna again")


def anna_again(s):
    lose(s, 1)
    typed_in_again(s)


def work_since(live, old):
    put(old, "work_job", 51, 1, "NL", 2, "baker")
    put(old, "work_visit", 51, 1, "2015-06-12")
    put(old, "notes_note", 51, "people.Client", 1, "on Anna again")
    return old


def work_since_and_new_address(live, old):
    old["people_partner"][1].update(email="new@a.be", phone="99")
    return work_since(live, old)


def onto_the_recreated(live, old):
    put(live, "work_job", 1, 51, "BE", 1, "cook")
    put(live, "work_job", 2, 51, "FR", 3, "clerk")
    put(live, "notes_note", 1, "people.Client", 51, "on Anna")
    put(live, "notes_note", 3, "work.Job", 1, "on a job")
    put(live, "work_visit", 1, 51, "2015-05-01")
    put(live, "work_visit", 2, 51, "2015-05-02")
    return live


def both_annas(live, old):
    typed_in_again(old)
    old["people_client"][1]["number"] = None
    return old


Case("c1-keep-original", "C1", "keep-original", "people_client:51", anna_again, work_since)
Case("c1-keep-original-with-newer-columns", "C1", "keep-original", "people_client:51", anna_again, work_since_and_new_address,
     columns="people_partner.email,phone")
Case("c1-keep-recreated", "C1", "keep-recreated", "people_client:51", anna_again, onto_the_recreated)
Case("c1-keep-both", "C1", "keep-both", "people_client:51", anna_again, both_annas)
Case("c1-skip", "C1", "skip", "people_client:1", anna_again, unchanged)


# --- C1 of a record with a key of two columns: site (BE, 1) was typed in again as (DE, 9), and a job was moved to it

def site_again(s):
    for row in s["work_job"].values():
        if (row["site_country"], row["site_nr"]) == ("BE", 1):
            row.update(site_country=None, site_nr=None)
    del s["work_site"]["BE", 1]
    put(s, "work_site", "DE", 9, "Eupen", "Main Street 1")
    s["work_job"][4].update(site_country="DE", site_nr=9)


def site_kept(live, old):
    old["work_job"][4].update(site_country="BE", site_nr=1)
    return old


def site_replaced(live, old):
    live["work_job"][1].update(site_country="DE", site_nr=9)
    return live


def both_sites(live, old):
    put(live, "work_site", "BE", 1, None, "Main 1")
    live["work_job"][1].update(site_country="BE", site_nr=1)
    return live


Case("c1-keep-original-composite", "C1", "keep-original", "work_site:(DE, 9)", site_again, site_kept)
Case("c1-keep-recreated-composite", "C1", "keep-recreated", "work_site:(BE, 1)", site_again, site_replaced)
Case("c1-keep-both-composite", "C1", "keep-both", "work_site:(DE, 9)", site_again, both_sites)
Case("c1-skip-composite", "C1", "skip", "work_site:(DE, 9)", site_again, unchanged)


# the same where the jobs that were there went with it: restored rows follow the remap with all columns

def site_and_its_job_again(s):
    del s["work_job"][1], s["notes_note"][3]
    del s["work_site"]["BE", 1]
    put(s, "work_site", "DE", 9, "Eupen", "Main Street 1")


def job_onto_the_new_site(live, old):
    put(live, "work_job", 1, 1, "DE", 9, "cook")
    put(live, "notes_note", 3, "work.Job", 1, "on a job")
    return live


Case("c1-keep-recreated-composite-lost", "C1", "keep-recreated", "work_site:(DE, 9)", site_and_its_job_again, job_onto_the_new_site)


# --- C2: Bert has Anna's number now

def drifted(s):
    lose(s, 1)
    s["people_client"][2]["number"] = "N1"


def number_stays_with_bert(live, old):
    old["people_client"][2]["number"] = "N1"
    old["people_client"][1]["number"] = None
    return old


def anna_was_bert(live, old):
    put(live, "work_job", 1, 2, "BE", 1, "cook")
    put(live, "work_job", 2, 2, "FR", 3, "clerk")
    put(live, "notes_note", 1, "people.Client", 2, "on Anna")
    put(live, "notes_note", 3, "work.Job", 1, "on a job")
    put(live, "work_visit", 1, 2, "2015-05-01")
    put(live, "work_visit", 2, 2, "2015-05-02")
    return live


Case("c2-give-back", "C2", "give-back", "people_client:2", drifted, as_before)
Case("c2-restore-without", "C2", "restore-without", "people_client:2", drifted, number_stays_with_bert)
Case("c2-same-record", "C2", "same-record", "people_client:1", drifted, anna_was_bert)
Case("c2-skip", "C2", "skip", "people_client:2", drifted, unchanged)


# --- C3: the number 1 was given out again, to Zoe

def number_given_out_again(s):
    lose(s, 1)
    put(s, "people_partner", 1, "Zoe Zuber", "zoe@z.fr", "88", "FR")
    put(s, "people_client", 1, "N88", "2001-12-31")
    put(s, "work_job", 88, 1, None, None, "pilot")


def anna_under_a_new_number(live, old):
    put(live, "people_partner", 23, "Anna Abel", "anna@a.be", "01", "BE")
    put(live, "people_client", 23, "N1", "1950-01-01")
    put(live, "work_job", 1, 23, "BE", 1, "cook")
    put(live, "work_job", 2, 23, "FR", 3, "clerk")
    put(live, "notes_note", 1, "people.Client", 23, "on Anna")
    put(live, "notes_note", 3, "work.Job", 1, "on a job")
    put(live, "work_visit", 1, 23, "2015-05-01")
    put(live, "work_visit", 2, 23, "2015-05-02")
    return live


Case("c3-new-id", "C3", "new-id", "people_client:1", number_given_out_again, anna_under_a_new_number)
Case("c3-skip", "C3", "skip", "people_partner:1", number_given_out_again, unchanged)


# --- C3 of rows in small tables: what hung on Bert went with him, and the numbers of a job and of a note were given out again

def more_of_bert(s):
    put(s, "work_job", 9, 2, None, None, "clerk")
    put(s, "notes_note", 20, "people.Client", 2, "on Bert")
    put(s, "notes_note", 21, "notes.Note", 20, "on the note")


def leaf_numbers_given_out_again(s):
    lose(s, 2)
    del s["notes_note"][21]
    put(s, "work_job", 9, 3, "BE", 1, "pilot")
    put(s, "notes_note", 20, "people.Partner", 5, "another thing")


def bert_beside_them(live, old):
    for table, key in (("work_job", 9), ("notes_note", 20)):
        old[table][key] = live[table][key]
    return old


def leaves_under_new_numbers(live, old):
    bert_beside_them(live, old)
    put(old, "work_job", 10, 2, None, None, "clerk")
    put(old, "notes_note", 22, "people.Client", 2, "on Bert")
    old["notes_note"][21]["owner_id"] = 22
    return old


def leaves_stay_away(live, old):
    bert_beside_them(live, old)
    del old["notes_note"][21]
    return old


def the_note_stays_away(live, old):
    put(leaves_stay_away(live, old), "work_job", 10, 2, None, None, "clerk")
    return old


Case("c3-new-id-leaves", "C3", "new-id", "notes_note:20", leaf_numbers_given_out_again, leaves_under_new_numbers, old=more_of_bert)
Case("c3-skip-leaves", "C3", "skip", "notes_note:20", leaf_numbers_given_out_again, leaves_stay_away, the_note_stays_away, old=more_of_bert)


# --- C4: one job alone is asked for, and its client is lost, too

def job_with_its_client(live, old):
    del old["work_job"][2], old["notes_note"][1]
    return old


ONE_JOB = ("--only", "work_job:1")
Case("c4-restore-parent", "C4", "restore-parent", "work_job:1", anna, job_with_its_client, options=ONE_JOB)
Case("c4-skip", "C4", "skip", "work_job:1", anna, unchanged, options=ONE_JOB)


def france_and_bert(s):
    lose(s, 2)
    for row in s["people_partner"].values():
        row["country_id"] = None if row["country_id"] == "FR" else row["country_id"]
    del s["places_country"]["FR"]


def bert_without_country(live, old):
    put(live, "people_partner", 2, "Bert Bohm", "bert@b.fr", "02", None)
    put(live, "people_client", 2, "N2", "1960-01-02")
    put(live, "work_job", 3, 2, "NL", 2, "guard")
    live["work_visit"][3]["partner_id"] = 2
    return live


Case("c4-set-null", "C4", "set-null", "people_partner:2", france_and_bert, bert_without_country, options=("--only", "people_partner:2"))


def job_and_site(s):
    site_and_its_job_again(s)
    del s["work_site"]["DE", 9]


def job_without_site(live, old):
    put(live, "work_job", 1, 1, None, None, "cook")
    put(live, "notes_note", 3, "work.Job", 1, "on a job")
    return live


Case("c4-set-null-composite", "C4", "set-null", "work_job:1", job_and_site, job_without_site, options=ONE_JOB)
Case("c4-restore-parent-composite", "C4", "restore-parent", "work_job:1", job_and_site, as_before, options=ONE_JOB)


# a note on something that neither side has, which no foreign key forbids

def note_on_nothing(s):
    put(s, "notes_note", 9, "work.Job", 999, "on nothing")


def no_note_9(s):
    del s["notes_note"][9]


def note_on_nobody(live, old):
    put(live, "notes_note", 9, None, None, "on nothing")
    return live


Case("c4-leave-unknown", "C4", "leave", "notes_note:9", no_note_9, as_before, old=note_on_nothing)
Case("c4-set-null-unknown", "C4", "set-null", "notes_note:9", no_note_9, note_on_nobody, old=note_on_nothing)
Case("c4-skip-unknown", "C4", "skip", "notes_note:9", no_note_9, unchanged, old=note_on_nothing)


# --- C5 by a constraint: the job that was typed in again is that of before

def same_job_again(s):
    anna_again(s)
    s["work_job"][51]["title"] = "cook"
    put(s, "notes_note", 52, "work.Job", 51, "on the job again")


def old_job_stays(live, old):
    work_since(live, old)
    del old["work_job"][51]
    put(old, "notes_note", 52, "work.Job", 1, "on the job again")
    return old


def new_job_stays(live, old):
    work_since(live, old)
    old["work_job"][51]["title"] = "cook"
    put(old, "notes_note", 52, "work.Job", 51, "on the job again")
    del old["work_job"][1]
    old["notes_note"][3]["owner_id"] = 51
    return old


Case("c5-drop-recreated", "C5", "drop-recreated", "work_job:51", same_job_again, old_job_stays)
Case("c5-drop-restored", "C5", "drop-restored", "work_job:51", same_job_again, new_job_stays)


# --- C5 without one: a visit that becomes equal to a restored one in everything but its number

def same_visit_again(s):
    anna_again(s)
    del s["work_visit"][1]
    s["work_visit"][51]["day"] = "2015-05-01"


def old_visit_stays(live, old):
    work_since(live, old)
    del old["work_visit"][51]
    return old


def new_visit_stays(live, old):
    work_since(live, old)
    old["work_visit"][51]["day"] = "2015-05-01"
    del old["work_visit"][1]
    return old


def both_visits(live, old):
    work_since(live, old)
    old["work_visit"][51]["day"] = "2015-05-01"
    return old


Case("c5-drop-recreated-equal", "C5", "drop-recreated", "work_visit:51", same_visit_again, old_visit_stays)
Case("c5-drop-restored-equal", "C5", "drop-restored", "work_visit:1", same_visit_again, new_visit_stays)
Case("c5-keep-both-equal", "C5", "keep-both", "work_visit:51", same_visit_again, both_visits)


# --- C6: an address which is too long for the column of today, where the engine minds

def long_address(s):
    s["people_partner"][5]["email"] = "the-longest-address-of-all@s.be"


def shop_with_address(address):
    def want(live, old):
        old["people_partner"][5]["email"] = address
        return old
    return want


STRICT = ("mariadb", "postgresql")
SHORT = {"people_partner.email": "varchar(12) NOT NULL"}
SHORT_NULL = {"people_partner.email": "varchar(12) NULL"}
SHORT_DEFAULT = {"people_partner.email": "varchar(12) DEFAULT 'none' NOT NULL"}
Case("c6-use-default", "C6", "use-default", "people_partner:5", shop, shop_with_address(""), old=long_address, bends=Bends(types=SHORT), engines=STRICT)
Case("c6-use-default-null", "C6", "use-default", "people_partner:5", shop, shop_with_address(None), old=long_address, bends=Bends(types=SHORT_NULL), engines=STRICT)
Case("c6-use-default-of-the-column", "C6", "use-default", "people_partner:5", shop, shop_with_address("none"), old=long_address,
     bends=Bends(types=SHORT_DEFAULT), engines=STRICT)
Case("c6-skip", "C6", "skip", "people_partner:5", shop, unchanged, old=long_address, bends=Bends(types=SHORT), engines=STRICT)


# a value that nobody can invent: a date

def no_date(s):
    s["people_client"][3]["born"] = None


def carl(s):
    lose(s, 3)


def carl_with_a_default(live, old):
    old["people_client"][3]["born"] = "1900-01-01"
    return old


Case("c6-use-default-date", "C6", "use-default", "people_client:3", carl, carl_with_a_default, old=no_date,
     bends=Bends(types={"people_client.born": "date DEFAULT '1900-01-01' NOT NULL"}))
Case("c6-skip-date", "C6", "skip", "people_client:3", carl, unchanged, old=no_date,
     bends=Bends(types={"people_client.born": "date NOT NULL"}))


# a column that the snapshot has and the table has not, and the other way round

def without_phones(live, old):
    for row in old["people_partner"].values():
        del row["phone"]
    return old


def anna_and_the_phones(s):
    lose(s, 1)
    for row in s["people_partner"].values():
        del row["phone"]


Case("c6-use-default-dropped", "C6", "use-default", "people_partner:1", anna_and_the_phones, without_phones,
     bends=Bends(dropped=("people_partner.phone",)))
Case("c6-skip-dropped", "C6", "skip", "people_partner:1", anna_and_the_phones, unchanged, bends=Bends(dropped=("people_partner.phone",)))


def anna_and_the_ranks(s):
    lose(s, 1)
    for row in s["people_partner"].values():
        row["rank"] = 7


def with_ranks(live, old):
    for key, row in old["people_partner"].items():
        row["rank"] = 0 if key == 1 else 7
    return old


RANKS = Bends(extra={"people_partner": ["rank integer NOT NULL"]})
Case("c6-use-default-new", "C6", "use-default", "people_partner:1", anna_and_the_ranks, with_ranks, bends=RANKS)
Case("c6-skip-new", "C6", "skip", "people_partner:1", anna_and_the_ranks, unchanged, bends=RANKS)


# --- W1: a note hangs loose

def shop_but_its_note(s):
    lose(s, 5)
    put(s, "notes_note", 2, "people.Partner", 5, "on the shop")


def note_let_go(live, old):
    put(old, "notes_note", 2, None, None, "on the shop")
    return old


def shop_and_a_note_on_nothing(s):
    lose(s, 5)
    put(s, "notes_note", 60, "people.Partner", 777, "on nobody")


def with_note_on_nothing(live, old):
    put(old, "notes_note", 60, "people.Partner", 777, "on nobody")
    return old


def with_note_on_nobody(live, old):
    put(old, "notes_note", 60, None, None, "on nobody")
    return old


Case("w1-heal", "W1", "heal", "notes_note:2", shop_but_its_note, as_before)
Case("w1-report", "W1", "report", "notes_note:60", shop_and_a_note_on_nothing, with_note_on_nothing)
Case("w1-set-null", "W1", "set-null", "notes_note:60", shop_and_a_note_on_nothing, with_note_on_nobody)
Case("w1-set-null-of-one-that-would-heal", "W1", "set-null", "notes_note:2", shop_but_its_note, note_let_go)


# --- W3: Dora moved, and changed her name

def dora_moved(s):
    lose(s, 5)
    s["people_partner"][4].update(name="Dora Dorn", email="dora@new.fr", country_id="FR")
    s["people_client"][4]["born"] = None


def dora_as_she_is(live, old):
    old["people_partner"][4] = live["people_partner"][4]
    old["people_client"][4] = live["people_client"][4]
    return old


def dora_with_her_old_row(live, old):
    old["people_client"][4] = live["people_client"][4]
    return old


def dora_with_her_old_address(live, old):
    new = live["people_partner"][4]
    new.update(email="dora@d.be", country_id="BE")
    old["people_partner"][4] = new
    old["people_client"][4] = live["people_client"][4]
    return old


Case("w3-keep-live", "W3", "keep-live", "people_partner:4", dora_moved, dora_as_she_is)
Case("w3-restore-columns", "W3", "restore-columns", "people_partner:4", dora_moved, as_before, dora_with_her_old_row)
Case("w3-restore-columns-chosen", "W3", "restore-columns", "people_partner:4", dora_moved, dora_with_her_old_address,
     columns="email,country_id")


# --- W2: two countries are each other's parents

def ring(s):
    lose(s, 5)
    s["places_country"]["EU"]["parent_id"] = "BE"


def with_ring(live, old):
    old["places_country"]["EU"]["parent_id"] = "BE"
    return old


Case("w2-report", "W2", "report", "places_country:EU", ring, with_ring, options=("--profile", "lino-welfare"),
     engines=("sqlite", "postgresql"))  # where rows may be inserted in any order
