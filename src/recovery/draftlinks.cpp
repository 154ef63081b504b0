// SPDX-FileCopyrightText: 2026 The Rowback authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recovery/draftlinks.h"

namespace Rowback {

std::optional<Key> nameThen(const Situation &situation, const Draft &draft, const Reference &reference,
                            const RowRef &row)
{
    if (const auto insert = draft.inserts.find(row); insert != draft.inserts.end()) {
        return situation.tuple(row.table, reference.targetColumns, insert->second.values);
    }
    if (const auto update = draft.updates.find(row); update != draft.updates.end()) {
        return situation.tuple(row.table, reference.targetColumns, update->second.after());
    }
    const Key *const live = draft.isErased(row) ? nullptr : situation.liveNames.name(reference, row.key);
    return live == nullptr ? std::nullopt : std::optional(*live);
}

DraftLinks::DraftLinks(const Situation &situation, const Draft &draft)
    : m_situation(situation)
    , m_draft(draft)
{
    for (const Reference &reference : situation.references.all()) {
        if (!situation.references.pointsToKey(reference)) {
            collect(reference);
        }
    }
}

void DraftLinks::collect(const Reference &reference)
{
    const auto [entry, isNew] = m_drafted.try_emplace({reference.target, reference.targetColumns});
    if (!isNew) {
        return;
    }
    const auto add = [&, &names = entry->second](const RowRef &ref, const Row &values) {
        if (const auto held = m_situation.held(reference.target, reference.targetColumns, values)) {
            names.try_emplace(*held, ref);
        }
    };
    for (const auto &[ref, insert] : m_draft.inserts) {
        if (ref.table == reference.target) {
            add(ref, insert.values);
        }
    }
    for (const auto &[ref, update] : m_draft.updates) {
        if (ref.table == reference.target) {
            add(ref, update.after());
        }
    }
}

std::optional<RowRef> DraftLinks::target(const Reference &reference, const Row &values) const
{
    const auto place = m_drafted.find({reference.target, reference.targetColumns});
    if (m_situation.references.pointsToKey(reference) || place == m_drafted.end()) {
        return m_situation.target(reference, values, Side::Live);
    }
    const auto value = m_situation.held(reference, values);
    if (!value) {
        return std::nullopt;
    }
    const Key held = collated(m_situation.table(reference.target), reference.targetColumns, *value);
    if (const auto drafted = place->second.find(held); drafted != place->second.end()) {
        return drafted->second;
    }
    const Key *const live = m_situation.liveNames.row(reference, held);
    const RowRef found{reference.target, live == nullptr ? Key() : *live};
    return live == nullptr || m_draft.isErased(found) || m_draft.updates.contains(found) ? std::nullopt
                                                                                          : std::optional(found);
}

bool DraftLinks::isLost(const Reference &reference, const Row &values) const
{
    return m_situation.liveNames.knows(reference) && m_situation.held(reference, values) && !target(reference, values);
}

bool DraftLinks::isRenamed(const Reference &reference, const RowRef &row) const
{
    const auto update = m_draft.updates.find(row);
    return update != m_draft.updates.end()
        && m_situation.tuple(row.table, reference.targetColumns, update->second.before)
        != m_situation.tuple(row.table, reference.targetColumns, update->second.after());
}

std::vector<Key> DraftLinks::erasedNames(const Reference &reference) const
{
    std::vector<Key> result;
    for (const auto &[ref, erasure] : m_draft.erasures) {
        auto name = ref.table == reference.target
            ? m_situation.tuple(ref.table, reference.targetColumns, erasure.before)
            : std::nullopt;
        if (name) {
            result.push_back(*std::move(name));
        }
    }
    return result;
}

std::vector<Key> DraftLinks::renamedNames(const Reference &reference) const
{
    std::vector<Key> result;
    for (const auto &[ref, update] : m_draft.updates) {
        auto name = ref.table == reference.target && isRenamed(reference, ref)
            ? m_situation.tuple(ref.table, reference.targetColumns, update.before)
            : std::nullopt;
        if (name) {
            result.push_back(*std::move(name));
        }
    }
    return result;
}

bool DraftLinks::isGiven(const Reference &reference, const Key &name) const
{
    return m_drafted.at({reference.target, reference.targetColumns})
        .contains(collated(m_situation.table(reference.target), reference.targetColumns, name));
}

} // namespace Rowback
