// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testdump.h"

using namespace Rowback;

namespace {

std::unique_ptr<Snapshot> open(const QString &path)
{
    auto snapshot = Snapshot::open(path, {}, {});
    return snapshot ? *std::move(snapshot) : nullptr;
}

} // namespace

/// Functions that every dump brings along, and the order of main(): edited by hand they mean something else, and what
/// is read would not be what Python loads.
class TestHelperForms : public QObject
{
    Q_OBJECT

private slots:
    void editedScripts_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QString>("message"); // empty: it is as Lino writes it
        const auto row = [](const char *name, const char *part, const char *by, const char *message) {
            QTest::newRow(name) << QByteArray(part) << QByteArray(by) << QString::fromLatin1(message);
        };
        row("untouched", "main(args)", "main(args)", "");
        row("another zone", "timezone=utc", "timezone=pytz.utc", "");
        row("datetimes moved", "return datetime(*args)", "return datetime(*args) + timedelta(hours=2)",
            "dt() was not understood");
        row("datetimes replaced", "return datetime(*args)", "return datetime(*args).replace(hour=0)",
            "dt() was not understood");
        row("datetimes under a condition", "        return datetime(*args)",
            "        if args: return None\n        return datetime(*args)", "dt() was not understood");
        row("content type in two steps", "return ContentType.objects.get_for_model(m).pk",
            "ct = settings.SITE.models.contenttypes.ContentType.objects.get_for_model(m)\n    if ct is None: return "
            "None\n    return ct.pk",
            "");
        row("content type on many lines",
            "    if m is None: return m\n    return ContentType.objects.get_for_model(m).pk",
            "    if m is None:\n        return m\n    ct = (\n        ContentType.objects.get_for_model(\n            "
            "m,\n"
            "        )\n    )\n    if ct is None:\n        return None\n    return ct.pk",
            "");
        row("more under the condition", "    if m is None: return m\n",
            "    if m is None:\n        m = a_Note\n        return m\n", "new_content_type_id another meaning");
        row("nothing under the condition", "    if m is None: return m\n", "    return m\n",
            "new_content_type_id another meaning");
        row("a tuple of the number", ".get_for_model(m).pk", ".get_for_model(m).pk,",
            "new_content_type_id another meaning");
        row("datetimes on many lines", "return make_aware(datetime(*args), timezone=utc)",
            "return make_aware(\n            datetime(*args),\n            timezone=utc,\n        )", "");
        row("languages in brackets", "return settings.SITE.babelkw(fieldname, de=values[0],fr=values[1])",
            "return (\n        settings.SITE.babelkw(\n            fieldname, de=values[0], fr=values[1],\n        )\n "
            "   )",
            "");
        row("another content type", "    if m is None: return m\n",
            "    if m is None: return m\n    if m is a_Thing: m = a_Note\n", "new_content_type_id another meaning");
        row("no content type", "    return ContentType.objects.get_for_model(m).pk", "    return None",
            "new_content_type_id another meaning");
        row("languages turned round", "    return settings.SITE.babelkw",
            "    values = [values[1], values[0]]\n    return settings.SITE.babelkw",
            "languages in bv2kw() were not understood");
        row("languages under a condition", "    return settings.SITE.babelkw",
            "    if fieldname == 'x': return {}\n    return settings.SITE.babelkw",
            "languages in bv2kw() were not understood");
        row("languages twice", "    return settings.SITE.babelkw",
            "    return dict()\n    return settings.SITE.babelkw", "languages in bv2kw() were not understood");
        row("files executed", "def main",
            "def execfile(fn, *args):\n    logger.info(\"x %s\", fn)\n    six.exec_(compile(open(fn, \"rb\").read(), "
            "fn, 'exec'), *args)\n    # pmem()\n\ndef main",
            "");
        row("files not executed", "def main", "def execfile(fn, *args):\n    pass\n\ndef main",
            "execfile another meaning");
        row("main twice", "if __name__", "def main(args):\n    execfile(\"a_note.py\", *args)\n\nif __name__",
            "main another meaning");
        row("ended under a condition", "    execfile(\"a_child.py\"",
            "    if True: return\n    execfile(\"a_child.py\"", "rows may be missing");
        row("ended in a block", "    execfile(\"a_child.py\"",
            "    if True:\n        return\n    execfile(\"a_child.py\"", "rows may be missing");
        row("ended behind a statement", "    execfile(\"a_child.py\"",
            "    loader.finalize(); return\n    execfile(\"a_child.py\"", "rows may be missing");
        row("executed in a block", "    execfile(\"a_child.py\"",
            "    if True:\n        execfile (\"a_thing.py\", *args)\n    execfile(\"a_child.py\"",
            "rows may be missing");
        row("a file twice", "    execfile(\"a_note.py\"",
            "    execfile(\"a_child.py\", *args)\n    execfile(\"a_note.py\"", "more than once");
        row("names by their text", "def main", "globals()[\"DUPS\"] = {}\ndef main", "was not interpreted");
        row("names by a program", "def main", "exec(\"DUPS = {}\")\ndef main", "was not interpreted");
    }
    void editedScripts()
    {
        QFETCH(const QByteArray, part);
        QFETCH(const QByteArray, by);
        QFETCH(const QString, message);
        TestDump dump;
        QVERIFY(dump.script.contains(part));
        dump.script.replace(part, by);
        dump.finish();
        const auto snapshot = open(dump.path());
        QVERIFY(snapshot);
        const QString problems = problemsOf(*snapshot);
        QVERIFY2(problems.contains(QLatin1String("error")) != message.isEmpty(), qPrintable(problems));
        QVERIFY2(problems.contains(message), qPrintable(problems));
    }

    void datetimesInUtc_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<bool>("isUtc");
        QTest::newRow("as written") << QByteArray("make_aware(datetime(*args), timezone=utc)") << true;
        QTest::newRow("of a module") << QByteArray("make_aware(datetime(*args), timezone=pytz.utc)") << true;
        QTest::newRow("with blanks") << QByteArray("make_aware(datetime(*args), timezone = utc)") << true;
        QTest::newRow("the site's") << QByteArray("make_aware(datetime(*args))") << false;
    }
    void datetimesInUtc()
    {
        QFETCH(const QByteArray, form);
        TestDump dump;
        dump.script.replace("make_aware(datetime(*args), timezone=utc)", form);
        dump.finish();
        const auto snapshot = open(dump.path());
        QVERIFY(snapshot);
        QTEST(snapshot->info().datetimesAreUtc, "isUtc");
        QCOMPARE(problemsOf(*snapshot), QString());
    }

    /// What main() leaves before is not loaded, and not read either.
    void whatComesAfterTheEndIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("end");
        for (const char *const end : {"return", "sys.exit()", "exit(0)", "quit()"}) {
            QTest::newRow(end) << QByteArray(end);
        }
    }
    void whatComesAfterTheEndIsNotRead()
    {
        QFETCH(const QByteArray, end);
        TestDump dump;
        dump.script.replace("    execfile(\"a_note.py\"", "    " + end + "\n    execfile(\"a_note.py\"");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(7,None,None,None))\n");
        dump.write(QStringLiteral("a_note.py"), "loader.save(create_a_note(7,None,None,'q'))\n");
        dump.finish();
        const auto snapshot = open(dump.path());
        QVERIFY(snapshot);
        QVERIFY(rowsOf(*snapshot, QStringLiteral("a_thing")).contains("7"));
        QVERIFY(!rowsOf(*snapshot, QStringLiteral("a_note")).contains("7"));
        QVERIFY2(problemsOf(*snapshot).contains(QLatin1String("error")), qPrintable(problemsOf(*snapshot)));
    }

    /// Which of several definitions counts is known only when the script runs.
    void namesUnderTry_data()
    {
        QTest::addColumn<QByteArray>("definitions");
        QTest::newRow("values") << QByteArray(
            "try: DUPS = {7: 8}\nexcept Exception: DUPS = {}\ndef new(x): return DUPS.get(x, x)\n");
        QTest::newRow("blocks") << QByteArray(
            "try:\n    DUPS = {7: 8}\nexcept Exception:\n    DUPS = {}\ndef new(x): return DUPS.get(x, x)\n");
        QTest::newRow("imported") << QByteArray(
            "try:\n    from dups import DUPS\nexcept ImportError:\n    DUPS = {}\ndef new(x): return DUPS.get(x, x)\n");
        QTest::newRow("functions") << QByteArray(
            "try:\n    def new(x): return 8\nexcept Exception:\n    def new(x): return x\n");
        QTest::newRow("a loop") << QByteArray("for i in (1, 2):\n    def new(x): return x\n");
    }
    void namesUnderTry()
    {
        QFETCH(const QByteArray, definitions);
        TestDump dump;
        dump.script.replace("DEFINITIONS", definitions);
        dump.replace("THING", "    kw = dict()\n    kw.update(id=new(id))\n    return a_Thing(**kw)\n");
        dump.write(QStringLiteral("a_thing.py"), "loader.save(create_a_thing(7,None,None,None))\n");
        dump.finish();
        const auto snapshot = open(dump.path());
        QVERIFY(snapshot);
        QVERIFY2(!snapshot->table(TableId{0}).interpreted, qPrintable(problemsOf(*snapshot)));
    }

    void rowsOfTheOldSingleFile_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("good");
        const QByteArray one = "    yield create_a_thing(1)";
        const QByteArray two = "    yield create_a_thing(2)";
        QTest::newRow("as written") << one << two << 2 << true;
        QTest::newRow("the first is switched off") << QByteArray("    # yield create_a_thing(1)") << two << 1 << true;
        QTest::newRow("at the margin") << QByteArray("#   yield create_a_thing(1)") << two << 1 << true;
        QTest::newRow("a comment first") << "    # 2 rows\n" + one << two << 2 << true;
        QTest::newRow("a docstring first") << "    \"\"\"yield create_a_thing(9)\"\"\"\n" + one << two << 2 << true;
        QTest::newRow("in brackets") << one << QByteArray("    yield(create_a_thing(2))") << 2 << true;
        QTest::newRow("in brackets with blanks") << one << QByteArray("    yield ( create_a_thing(2) )") << 2 << true;
        QTest::newRow("as a list") << one << QByteArray("    yield [create_a_thing(2)]") << 1 << false;
        QTest::newRow("from a list") << one << QByteArray("    yield from [create_a_thing(2)]") << 1 << false;
        QTest::newRow("indented further") << one << "  " + two << 1 << false;
        QTest::newRow("on one line") << one + "; yield create_a_thing(2)" << QByteArray() << 2 << true;
        QTest::newRow("continued") << one << QByteArray("    yield\\\n  create_a_thing(2)") << 1 << false;
    }
    void rowsOfTheOldSingleFile()
    {
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        QFETCH(const int, rows);
        QFETCH(const bool, good);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("single.py")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# -*- coding: UTF-8 -*-\nSOURCE_VERSION = '1.5.8'\na_Thing = resolve_model(\"a.Thing\")\n"
                   "def create_a_thing(id):\n    kw = dict()\n    kw.update(id=id)\n    return a_Thing(**kw)\n\n"
                   "def a_thing_objects():\n"
                   + first + "\n" + second + "\n\ndef objects():\n    yield a_thing_objects()\n");
        file.close();
        const auto snapshot = open(file.fileName());
        QVERIFY(snapshot);
        QCOMPARE(rowsOf(*snapshot, QStringLiteral("a_thing")).count('\n'), rows);
        QVERIFY2(problemsOf(*snapshot).contains(QLatin1String("error")) != good, qPrintable(problemsOf(*snapshot)));
    }
};

QTEST_APPLESS_MAIN(TestHelperForms)
#include "tst_helperforms.moc"
