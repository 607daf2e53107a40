// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/LensStock.h"

namespace sidelight {
namespace {

constexpr size_t mostKept = 12; // each has read its definition, some hundred kilobytes

QByteArray keyOf(LensKind kind, const QString &language)
{
    return QByteArray::number(int(kind)) + language.section(u'-', 0, 0).toLower().toUtf8();
}

QByteArray keyOf(const OwnDefinition &definition) { return definition.xml; }

} // namespace

std::unique_ptr<Lens> LensStock::take(LensKind kind, const QString &language)
{
    std::unique_ptr<Lens> lens = stored(keyOf(kind, language));
    return lens ? std::move(lens) : Lens::open(kind, language);
}

std::unique_ptr<Lens> LensStock::take(const OwnDefinition &definition)
{
    std::unique_ptr<Lens> lens = stored(keyOf(definition));
    return lens ? std::move(lens) : Lens::open(definition, m_longest);
}

void LensStock::giveBack(LensKind kind, const QString &language, std::unique_ptr<Lens> lens)
{
    store(keyOf(kind, language), std::move(lens));
}

void LensStock::giveBack(const OwnDefinition &definition, std::unique_ptr<Lens> lens)
{
    if (!lens->isTooSlow())
        store(keyOf(definition), std::move(lens));
}

std::unique_ptr<Lens> LensStock::stored(const QByteArray &key)
{
    const QMutexLocker lock(&m_mutex);
    const auto found = std::ranges::find(m_lenses, key, [](const auto &each) -> const QByteArray & { return each.first; });
    if (found == m_lenses.end())
        return nullptr;
    std::unique_ptr<Lens> lens = std::move(found->second);
    m_lenses.erase(found);
    return lens;
}

void LensStock::store(const QByteArray &key, std::unique_ptr<Lens> lens)
{
    const QMutexLocker lock(&m_mutex);
    if (m_lenses.size() == mostKept)
        m_lenses.erase(m_lenses.begin());
    m_lenses.emplace_back(key, std::move(lens));
}

} // namespace sidelight
