// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportbuilder.h"

#include "recovery/hazards.h"
#include "report/loaderlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace Rowback {

namespace {

/// Not the machine's locale: reports are compared and sent around.
QString timeText(const QDateTime &time)
{
    const QString text = time.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return time.timeSpec() == Qt::UTC ? text + QLatin1String(" UTC") : text;
}

bool isPresence(const Finding &finding)
{
    return finding.code == FindingCode::VanishedRecord || finding.code == FindingCode::PartlyVanished
        || finding.code == FindingCode::VanishedRelated;
}

/// Nobody asked for it to stay away: it follows from another decision, and its sentence says from which.
bool isConsequence(const Finding &finding)
{
    return isPresence(finding) && finding.resolution == Resolution::Skip && !finding.decided;
}

bool isLeft(const Finding &finding)
{
    return (finding.resolution == Resolution::Skip && !isConsequence(finding))
        || finding.resolution == Resolution::Leave;
}

/// How soon a person must see it; nothing for what needs no attention.
std::optional<int> urgency(const Finding &finding)
{
    if (finding.isConflict() && finding.isUndecided()) {
        return 0;
    }
    if (finding.isHazard()) {
        return finding.resolution == Resolution::Stop ? 1 : 5;
    }
    if (finding.code == FindingCode::Dangling) {
        const bool isGone = finding.resolution == Resolution::Heal || finding.resolution == Resolution::SetNull;
        return isGone ? std::nullopt : std::optional(2);
    }
    if (finding.code == FindingCode::RuleViolated) {
        return 3;
    }
    return isLeft(finding) || finding.isUndecided() ? std::optional(4) : std::nullopt;
}
constexpr int urgencies = 6;

bool isPlainRestore(const Finding &finding)
{
    return finding.resolution == Resolution::Restore && isPresence(finding);
}

/// Findings with the same answer make one item; the empty answer stands alone.
QString commonTo(const Finding &finding)
{
    const QString table = finding.rows.empty() ? QString() : finding.rows.front().table;
    QString what = QStringLiteral("%1\n%2\n%3\n%4")
                       .arg(findingCodeName(finding.code), resolutionName(finding.resolution),
                            finding.decided ? QStringLiteral("1") : QStringLiteral("0"), table);
    if (finding.code == FindingCode::Dangling || finding.code == FindingCode::RuleViolated) {
        const auto warning
            = finding.loaderLines.size() == 1 ? LoaderWarning::parse(finding.loaderLines.front()) : std::nullopt;
        return warning ? what + QLatin1Char('\n') + warning->problem : QString();
    }
    return finding.isConflict() || finding.isHazard() || isConsequence(finding) ? QString() : what;
}

/// A row without a key stands for its table.
void addKey(ReportItem &item, const Finding &finding)
{
    if (!finding.rows.empty() && !finding.rows.front().key.empty()) {
        item.keys.push_back(finding.rows.front().key);
    }
}

bool holdsKey(const Finding &finding, const Key &key)
{
    return std::any_of(finding.rows.begin(), finding.rows.end(), [&](const FindingRow &row) { return row.key == key; });
}

} // namespace

Report buildReport(const ReportInput &input)
{
    return ReportBuilder(input).build();
}

ReportBuilder::ReportBuilder(const ReportInput &input)
    : m_plan(*input.plan)
    , m_outcome(input.outcome)
    , m_redactor(input.redact)
{
    m_report.redacted = input.redact;
}

Report ReportBuilder::build()
{
    m_report.state = m_outcome != nullptr ? outcomeStateName(m_outcome->state) : QStringLiteral("planned");
    m_report.stateSentence = stateSentence();
    m_report.counts = m_outcome != nullptr && !m_outcome->done.empty() ? m_outcome->done : m_plan.counts();
    addAbout();
    addOutcome();
    addConfirmations();
    addFindings();
    addWarnings();
    addRemap();
    addOldLoaderLines();
    return std::move(m_report);
}

QString ReportBuilder::stateSentence() const
{
    if (m_outcome == nullptr) {
        return QCoreApplication::translate("Rowback", "Nothing was written: this is a plan.");
    }
    const auto failures = static_cast<int>(m_outcome->failures.size());
    const QString at = timeText(m_outcome->at);
    switch (m_outcome->state) {
    case Outcome::State::Rehearsed:
        return failures == 0
            ? QCoreApplication::translate("Rowback", "Rehearsed at %1: everything fits, nothing was written.").arg(at)
            : QCoreApplication::translate("Rowback", "Rehearsed at %1: %Ln row(s) do not fit, nothing was written.",
                                          nullptr, failures)
                  .arg(at);
    case Outcome::State::Committed:
        return failures == 0
            ? QCoreApplication::translate("Rowback", "Committed at %1.").arg(at)
            : QCoreApplication::translate("Rowback", "Committed at %1, without %Ln row(s).", nullptr, failures).arg(at);
    case Outcome::State::RolledBack:
        return QCoreApplication::translate("Rowback", "Rolled back: %1")
            .arg(m_outcome->error ? m_redactor.error(*m_outcome->error) : QString());
    case Outcome::State::Cancelled:
        return QCoreApplication::translate("Rowback", "Cancelled at %1 and rolled back: nothing was written.").arg(at);
    case Outcome::State::Undone:
        return undoneSentence(at);
    case Outcome::State::Unknown:
        return QCoreApplication::translate(
            "Rowback", "It is not known whether COMMIT went through: the connection was lost, or the program ended.");
    }
    return {};
}

QString ReportBuilder::undoneSentence(const QString &at) const
{
    const QString kept = Redactor::printable(changedByTheDatabase(m_plan).join(QLatin1String(", ")));
    return kept.isEmpty()
        ? QCoreApplication::translate("Rowback", "Undone at %1: the injection was taken back.").arg(at)
        : QCoreApplication::translate("Rowback",
                                      "Undone at %1: the injection was taken back, but not what the database may have "
                                      "deleted or changed by itself in %2.")
              .arg(at, kept);
}

void ReportBuilder::addAbout()
{
    const PlanOrigin &origin = m_plan.origin;
    const auto add = [this](const char *name, const QString &label, const QString &value) {
        if (!value.isEmpty()) {
            m_report.about.push_back({QLatin1String(name), label, Redactor::printable(value)});
        }
    };
    add("snapshot", QCoreApplication::translate("Rowback", "Snapshot"), origin.snapshotLabel);
    add("snapshotPath", QCoreApplication::translate("Rowback", "Snapshot's place"), origin.snapshotPath);
    add("snapshotDate", QCoreApplication::translate("Rowback", "Snapshot taken"), timeText(origin.snapshotDate));
    add("database", QCoreApplication::translate("Rowback", "Database"), origin.databaseDisplay);
    add("engine", QCoreApplication::translate("Rowback", "Engine"), origin.engine);
    add("profile", QCoreApplication::translate("Rowback", "Profile"), origin.profile);
    add("madeAt", QCoreApplication::translate("Rowback", "Planned at"), timeText(origin.madeAt));
    add("madeBy", QCoreApplication::translate("Rowback", "Planned by"), origin.madeBy);
    add("planHash", QCoreApplication::translate("Rowback", "Plan's hash"), planHash(m_plan));
    add("journal", QCoreApplication::translate("Rowback", "Journal"),
        m_outcome != nullptr ? m_outcome->journalPath : QString());
}

ReportItem ReportBuilder::note(const QString &title, const QString &sentence) const
{
    ReportItem item;
    item.title = title;
    item.sentence = sentence;
    return item;
}

void ReportBuilder::addOutcome()
{
    if (m_outcome == nullptr) {
        return;
    }
    if (m_outcome->error) {
        m_report.attention.push_back(
            note(QCoreApplication::translate("Rowback", "Error"), m_redactor.error(*m_outcome->error)));
    }
    for (const Error &failure : m_outcome->failures) {
        m_report.attention.push_back(
            note(QCoreApplication::translate("Rowback", "Failure"), m_redactor.error(failure)));
    }
}

void ReportBuilder::addWarnings()
{
    if (m_outcome != nullptr) {
        for (const QString &warning : m_outcome->warnings) {
            m_report.attention.push_back(
                note(QCoreApplication::translate("Rowback", "Warning"), m_redactor.text(warning)));
        }
    }
    for (const QString &sentence : m_plan.remap.notices()) {
        m_report.attention.push_back(
            note(QCoreApplication::translate("Rowback", "Warning"), Redactor::printable(sentence)));
    }
    for (const QString &sentence : m_plan.leftOut) { // tables and numbers only, so never masked
        m_report.attention.push_back(
            note(QCoreApplication::translate("Rowback", "Left out"), Redactor::printable(sentence)));
    }
}

void ReportBuilder::addFindings()
{
    std::vector<std::vector<const Finding *>> urgent(urgencies);
    std::vector<const Finding *> calm;
    for (const Finding &finding : m_plan.findings) {
        const std::optional<int> rank = isUnwritten(finding) ? 0 : urgency(finding);
        (rank ? urgent[static_cast<std::size_t>(*rank)] : calm).push_back(&finding);
    }
    for (const auto &rank : urgent) {
        for (const Finding *finding : rank) {
            addFinding(*finding, m_report.attention);
        }
    }
    for (const Finding *finding : calm) {
        addFinding(*finding, isPlainRestore(*finding) ? m_report.done : m_report.explained);
    }
}

void ReportBuilder::addFinding(const Finding &finding, std::vector<ReportItem> &group)
{
    if (isUnwritten(finding)) { // not of the group of those that worked
        group.push_back(itemOf(finding));
        group.back().sentence
            = QStringList{group.back().sentence,
                          QCoreApplication::translate("Rowback",
                                                      "This was not carried out, or not as a whole: see the "
                                                      "failures.")}
                  .join(QLatin1Char(' '))
                  .trimmed();
        return;
    }
    if (joinGroup(finding, group)) {
        return;
    }
    if (const QString common = commonTo(finding); !common.isEmpty()) {
        m_groups.insert(common, group.size());
    }
    group.push_back(itemOf(finding));
}

bool ReportBuilder::isUnwritten(const Finding &finding) const
{
    return m_outcome != nullptr && m_outcome->unwritten.contains(static_cast<int>(&finding - m_plan.findings.data()));
}

/// A group's code and decision tell which of the three lists it is in, so that one index serves for all.
bool ReportBuilder::joinGroup(const Finding &finding, std::vector<ReportItem> &group)
{
    const auto found = m_groups.constFind(commonTo(finding));
    if (found == m_groups.constEnd()) {
        return false;
    }
    ReportItem &item = group[*found];
    ++item.count;
    addKey(item, finding);
    item.sentence.clear();
    item.evidence.clear();
    item.rows.clear();
    item.cells.clear();
    item.loaderLines = mergedLoaderLines(item.loaderLines + m_redactor.loaderLines(finding.loaderLines));
    return true;
}

ReportItem ReportBuilder::itemOf(const Finding &finding) const
{
    ReportItem item;
    item.code = findingCodeName(finding.code);
    item.title = findingCodeTitle(finding.code);
    if (!finding.rows.empty()) {
        item.table = Redactor::printable(finding.rows.front().table);
    }
    addKey(item, finding);
    item.resolution = resolutionName(finding.resolution);
    item.decided = finding.decided;
    item.sentence = m_redactor.sentence(finding);
    item.evidence = m_redactor.text(finding.evidence);
    for (const FindingRow &row : finding.rows) {
        item.rows.append(m_redactor.row(row));
    }
    for (const FindingCell &cell : finding.cells) {
        item.cells.append(m_redactor.cell(finding, cell));
    }
    item.loaderLines = m_redactor.loaderLines(finding.loaderLines);
    item.remapRows = remapRowsOf(finding);
    return item;
}

QString ReportBuilder::remapRow(const RemapEntry &entry) const
{
    const QString row = QStringLiteral("%1 %2 → %3").arg(entry.root, displayText(entry.from), displayText(entry.to));
    return Redactor::printable(row)
        + (entry.evidence.isEmpty() ? QString()
                                    : QStringLiteral(" (") + m_redactor.text(entry.evidence) + QLatin1Char(')'));
}

QStringList ReportBuilder::remapRowsOf(const Finding &finding) const
{
    QStringList result;
    for (const RemapEntry &entry : m_plan.remap.entries()) {
        if (finding.isConflict() && holdsKey(finding, entry.from) && holdsKey(finding, entry.to)) {
            result.append(remapRow(entry));
        }
    }
    return result;
}

/// After a commit the loader's complaints prove that the originals are back: one item for each of its lines.
void ReportBuilder::addConfirmations()
{
    if (m_outcome == nullptr || m_outcome->state != Outcome::State::Committed) {
        return;
    }
    QStringList lines;
    QHash<QString, QStringList> reasons; // remap rows by problem
    for (const Finding &finding : m_plan.findings) {
        for (const QString &line : isUnwritten(finding) ? QStringList() : finding.confirmingLines) {
            lines.append(line);
            const auto warning = LoaderWarning::parse(line);
            reasons[warning ? warning->problem : line] += remapRowsOf(finding);
        }
    }
    for (const QString &line : mergedLoaderLines(lines)) {
        const auto warning = LoaderWarning::parse(line);
        ReportItem item
            = note(QCoreApplication::translate("Rowback", "Confirmed"),
                   QCoreApplication::translate("Rowback", "The original is there, so a loader refuses a second one."));
        item.count = warning ? warning->objects : 1;
        item.loaderLines = {m_redactor.loaderLine(line)};
        item.remapRows = reasons[warning ? warning->problem : line];
        m_report.explained.push_back(item);
    }
}

void ReportBuilder::addRemap()
{
    for (RemapEntry entry : m_plan.remap.entries()) {
        entry.evidence = m_redactor.text(entry.evidence);
        m_report.remap.push_back(std::move(entry));
    }
}

void ReportBuilder::addOldLoaderLines()
{
    const QDateTime date = m_plan.origin.snapshotDate;
    if (!date.isValid() || date.date() >= QDate(2016, 4, 19)) { // then the loader went to Python 3
        return;
    }
    for (const auto *group : {&m_report.attention, &m_report.explained, &m_report.done}) {
        for (const ReportItem &item : *group) {
            for (const QString &line : item.loaderLines) {
                m_report.oldLoaderLines.append(asPython2(line));
            }
        }
    }
}

} // namespace Rowback
