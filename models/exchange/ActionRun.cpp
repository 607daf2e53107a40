// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ActionRun.h"

#include <algorithm>

namespace sidelight {

namespace {

template <class T> int lastPosition(const Reader &reader)
{
    int last = -1;
    for (const T &record : reader.all<T>())
        last = std::max(last, record.position);
    return last;
}

} // namespace

int ActionRun::lastPositionOf(RecordKind kind) const
{
    switch (kind) {
    case RecordKind::Claim:
        return lastPosition<Claim>(m_writer);
    case RecordKind::Tag:
        return lastPosition<Tag>(m_writer);
    case RecordKind::Ach:
        return lastPosition<Ach>(m_writer);
    case RecordKind::Hypothesis:
        return lastPosition<Hypothesis>(m_writer);
    case RecordKind::Evidence:
        return lastPosition<Evidence>(m_writer);
    case RecordKind::Collection:
        return lastPosition<Collection>(m_writer);
    default:
        return lastPosition<Board>(m_writer);
    }
}

int ActionRun::nextPosition(RecordKind kind)
{
    const auto last = m_lastPosition.find(kind);
    if (last != m_lastPosition.end())
        return ++*last;
    return *m_lastPosition.insert(kind, lastPositionOf(kind) + 1);
}

int ActionRun::nextLayer(Id board)
{
    if (m_topLayer.isEmpty())
        for (const Card &card : m_writer.all<Card>())
            m_topLayer[card.board] = std::max(m_topLayer.value(card.board, 0), card.z);
    return ++m_topLayer[board];
}

const QString &ActionRun::textOf(Id article)
{
    if (!m_texts.contains(article)) {
        const std::optional<Article> record = m_writer.find<Article>(article);
        auto text = std::make_unique<QString>(record ? m_writer.text(record->text) : QString());
        const qsizetype cost = std::clamp<qsizetype>(text->size(), 1, m_texts.maxCost());
        m_texts.insert(article, text.release(), cost);
    }
    return *m_texts.object(article);
}

} // namespace sidelight
