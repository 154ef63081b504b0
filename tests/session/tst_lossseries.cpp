// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/lossseries.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Rowback;

namespace {

constexpr const char *script = R"(# -*- coding: UTF-8 -*-
a_Thing = resolve_model("a.Thing")

def create_a_thing(id, name):
    kw = dict()
    kw.update(id=id)
    kw.update(name=name)
    return a_Thing(**kw)

def main(args):
    loader = DpyLoader(globals(), quick=args.quick)
    args = (globals(), locals())
    execfile("a_thing.py", *args)
    loader.finalize()

if __name__ == '__main__':
    main(args)
)";

/// Things 1, 2 … are gone, as a snapshot of 1 June tells; the last one's number is another thing's.
LossSurvey surveyOf(int things)
{
    LossSurvey survey;
    survey.tables = {{QStringLiteral("a_thing"), QStringLiteral("a.Thing"), {}, {QStringLiteral("id")}}};
    for (int id = 1; id <= things; ++id) {
        SurveyedRecord record;
        record.table = record.root = QStringLiteral("a_thing");
        record.key = {Value::integer(id)};
        record.firstRow = id - 1;
        record.rowCount = 1;
        record.reused = id == things;
        survey.records.push_back(record);
        survey.rows.push_back({0, record.key, {}});
    }
    return survey;
}

} // namespace

class TestLossSeries : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    void writeSnapshot(const char *label, const QList<int> &things, const QByteArray &last = {}) const
    {
        const QString day = QLatin1String(label);
        QVERIFY(QDir(m_folder.path()).mkpath(day));
        QByteArray rows("# -*- coding: UTF-8 -*-\n");
        for (const int id : things) {
            rows += "loader.save(create_a_thing(" + QByteArray::number(id) + ",u'x'))\n";
        }
        write(day + QStringLiteral("/restore.py"), script);
        write(day + QStringLiteral("/a_thing.py"), rows + last);
    }
    /// For each thing: the last snapshot that has it, and the first that has not.
    QString told(const char *day, int things) const
    {
        const auto found = seriesOfLoss(surveyOf(things), path(day), {});
        if (!found) {
            return found.error().message;
        }
        QStringList result;
        for (const int number : found->ofRecord) {
            if (number < 0) {
                result.append(QStringLiteral("?"));
                continue;
            }
            const LossSeries &series = found->series[static_cast<std::size_t>(number)];
            result.append(series.last.label + QStringLiteral(" to ") + (series.gone ? series.gone->label : QString()));
        }
        return result.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void init() { QVERIFY(QDir(m_folder.path()).removeRecursively() && QDir().mkpath(m_folder.path())); }

    void whenEachVanished()
    {
        writeSnapshot("20150601", {1, 2, 3, 4, 5});
        writeSnapshot("20150602", {2, 3, 4});
        writeSnapshot("20150603", {3, 4});
        writeSnapshot("20150604", {2, 4});
        QCOMPARE(told("20150601", 5),
                 QStringLiteral("20150601 to 20150602, 20150604 to , 20150603 to 20150604, 20150604 to , ?"));
        QCOMPARE(told("20150603", 2), QStringLiteral("20150603 to 20150604, ?"));
        const auto series = seriesOfLoss(surveyOf(5), path("20150601"), {});
        QVERIFY(series);
        QCOMPARE(series->series.size(), std::size_t(3)); // the oldest first
        QCOMPARE(series->series.front().last.label, QStringLiteral("20150601"));
        QCOMPARE(series->series.back().last.label, QStringLiteral("20150604"));
    }

    /// The survey names rows as the database does.
    void uuidsInWhateverForm()
    {
        const QByteArray uuid("0a1b2c3d-4e5f-4607-8899-aabbccddeeff");
        writeSnapshot("20150601", {}, "loader.save(create_a_thing('" + uuid + "','x'))\n");
        writeSnapshot("20150602", {}, "loader.save(create_a_thing('" + uuid + "','x'))\n");
        writeSnapshot("20150603", {});
        LossSurvey survey = surveyOf(2);
        survey.records[0].key = survey.rows[0].key = {Value::text(QByteArray(uuid).replace('-', "").toStdString())};
        const auto found = seriesOfLoss(survey, path("20150601"), {});
        QVERIFY(found && found->series.size() == 1);
        QCOMPARE(found->series.front().last.label, QStringLiteral("20150602"));
    }

    void whatCannotBeReadTellsNothing()
    {
        writeSnapshot("20150601", {1, 2});
        writeSnapshot("20150602", {1}, "loader.save(create_a_thing(2\n"); // broken off
        writeSnapshot("20150603", {3});
        writeSnapshot("20150604", {});
        QVERIFY(QDir(path("20150604")).remove(QStringLiteral("a_thing.py")));
        QCOMPARE(told("20150601", 3), QStringLiteral("20150602 to 20150603, 20150601 to 20150603, ?"));
    }

    void noneWithoutLaterSnapshots()
    {
        writeSnapshot("20150601", {1});
        writeSnapshot("20150602", {1, 2});
        QCOMPARE(told("20150602", 2), QStringLiteral("?, ?"));
        QVERIFY(told("20150603/of no catalogue", 2).contains(QLatin1String("is not a folder")));
    }

    void itCanBeCancelled()
    {
        writeSnapshot("20150601", {1});
        writeSnapshot("20150602", {});
        std::stop_source stop;
        const TaskContext context{stop.get_token(), [&](const Progress &) { stop.request_stop(); }};
        const auto found = seriesOfLoss(surveyOf(2), path("20150601"), context);
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestLossSeries)
#include "tst_lossseries.moc"
