// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/NewsAgencies.h"

#include "models/text/WordCharacters.h"

#include <QFile>
#include <QXmlStreamReader>

#include <algorithm>

// Resources of a static library are linked in only when asked for, and by a function outside any namespace.
static void initAgencies() { Q_INIT_RESOURCE(sidelight_finder); }

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype headLength = 1500, tailLength = 600; // where a text is credited, in code units
constexpr qsizetype longestCredit = 60, longestPlace = 70, longestDispatch = 30;
constexpr qsizetype mostLines = 40; // of the head, and of the tail

bool isDash(QChar c) { return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015)) || c == u'\u2212'; }

bool isEdge(QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); }

// Without what stands before its first letter and behind its last.
QStringView core(QStringView text)
{
    while (!text.isEmpty() && isEdge(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isEdge(text.back()))
        text.chop(1);
    return text;
}

// Begins with a letter that is no small one, and holds nothing that no name does.
bool isNameLike(QStringView text)
{
    const QStringView name = core(text);
    const auto fits = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSpace() || u".,-'’&"_s.contains(c); };
    return !name.isEmpty() && name.front().isLetter() && !name.front().isLower() && std::ranges::all_of(name, fits);
}

QString folded(QStringView text) { return core(text).toString().simplified().toCaseFolded(); }

bool isIdeographic(QStringView form) { return !form.isEmpty() && standsAlone(form.front().unicode()); }

void addOnce(QStringList &list, const QString &name)
{
    if (!name.isEmpty() && !list.contains(name))
        list.append(name);
}

QStringList wordsOf(QXmlStreamReader &xml)
{
    QStringList words;
    while (xml.readNextStartElement())
        words.append(xml.readElementText().trimmed());
    return words;
}

QSet<QString> foldedSet(const QStringList &words)
{
    QSet<QString> set;
    for (const QString &word : words)
        set.insert(folded(word));
    return set;
}

} // namespace

std::shared_ptr<const NewsAgencies> NewsAgencies::shipped()
{
    static const std::shared_ptr<const NewsAgencies> known = [] {
        initAgencies();
        QFile file(u":/finder/agencies.xml"_s);
        return file.open(QIODevice::ReadOnly) ? read(file) : nullptr;
    }();
    return known;
}

std::shared_ptr<const NewsAgencies> NewsAgencies::read(QIODevice &file)
{
    const auto agencies = std::make_shared<NewsAgencies>();
    QXmlStreamReader xml(&file);
    if (!xml.readNextStartElement() || xml.name() != "agencies"_L1)
        return nullptr;
    while (xml.readNextStartElement()) {
        const QString name = xml.attributes().value("name"_L1).toString();
        const QString kind = xml.name().toString();
        const QStringList words = wordsOf(xml);
        if (kind == "agency"_L1)
            for (const QString &form : words)
                agencies->addForm(form, name);
        else if (kind == "before"_L1)
            agencies->m_before = foldedSet(words);
        else if (kind == "between"_L1)
            agencies->m_between = foldedSet(words);
        else if (kind == "nobody"_L1)
            agencies->m_nobody = foldedSet(words);
        else if (kind == "dispatch"_L1)
            agencies->m_dispatch = words;
    }
    return xml.hasError() ? nullptr : agencies;
}

void NewsAgencies::addForm(const QString &form, const QString &name)
{
    const QString plain = core(form).toString().simplified();
    if (plain.isEmpty() || name.isEmpty())
        return;
    const bool hasCase = plain.toLower() != plain.toUpper();
    const bool isAcronym = hasCase && (plain == plain.toUpper() || (plain == plain.toLower() && plain.size() <= 3));
    (isAcronym ? m_exact : m_folded).insert(isAcronym ? plain : plain.toCaseFolded(), name);
    if (isIdeographic(plain))
        m_unspaced.append(plain);
}

QString NewsAgencies::nameOf(QStringView form) const
{
    const QString plain = core(form).toString().simplified();
    if (plain.isEmpty() || plain.size() > longestCredit)
        return {};
    const auto exact = m_exact.constFind(plain);
    return exact != m_exact.constEnd() ? *exact : m_folded.value(plain.toCaseFolded());
}

// A line that lists names, in its parts: at commas, slashes and "and", without "Source:" before them.
QList<QStringView> NewsAgencies::partsOf(QStringView line) const
{
    QList<QStringView> parts;
    const auto endsPart = [](QChar c) { return u",/;&|+:\u060c\u061b\u3001\u00b7\u2022"_s.contains(c) || isDash(c); };
    qsizetype from = 0;
    const auto cut = [&](qsizetype to, qsizetype next) {
        if (const QStringView part = core(line.sliced(from, to - from)); !part.isEmpty())
            parts.append(part);
        from = next;
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        if (endsPart(line[at]) && !(isDash(line[at]) && at > 0 && !line[at - 1].isSpace())) {
            cut(at, at + 1);
        } else if (line[at].isSpace()) {
            const qsizetype space = line.indexOf(u' ', at + 1);
            if (space > at && m_between.contains(folded(line.sliced(at, space - at)))) {
                cut(at, space);
                at = space - 1;
            }
        }
    }
    cut(line.size(), line.size());
    for (QStringView &part : parts) // "by", also before a name in the same part
        for (qsizetype space = part.indexOf(u' '); space > 0; space = part.indexOf(u' ')) {
            if (!m_before.contains(folded(part.first(space))))
                break;
            part = core(part.sliced(space));
        }
    parts.removeIf([this](QStringView part) { return m_before.contains(folded(part)); });
    return parts;
}

QStringList NewsAgencies::namesIn(QStringView line) const
{
    QStringList names;
    if (line.size() > 4 * longestCredit)
        return names;
    addOnce(names, nameOf(line));
    for (const QStringView part : partsOf(line))
        addOnce(names, nameOf(part));
    return names;
}

QStringList NewsAgencies::authorsIn(QStringView byline) const
{
    QStringList authors;
    if (byline.size() > 10 * longestCredit)
        return authors;
    for (const QStringView part : partsOf(byline)) {
        const QString name = folded(part);
        if (name.size() >= 4 && !m_nobody.contains(name) && nameOf(part).isEmpty())
            addOnce(authors, core(part).toString().simplified());
    }
    return authors;
}

// 新华社 …电: the agency, place and day, and a word that says "by wire".
void NewsAgencies::lookAtDispatch(QStringView line, QStringList &credits) const
{
    const QStringView text = core(line);
    if (!isIdeographic(text))
        return;
    for (const QString &form : m_unspaced) {
        const QStringView rest = text.startsWith(form) ? text.sliced(form.size()).left(longestDispatch) : QStringView();
        if (std::ranges::any_of(m_dispatch, [&](const QString &word) { return rest.contains(word); }))
            addOnce(credits, m_folded.value(form.toCaseFolded()));
    }
}

void NewsAgencies::lookAtLine(QStringView line, bool isHead, QStringList &credits) const
{
    line = line.trimmed();
    if (line.size() <= longestCredit)
        for (const QString &name : namesIn(line))
            addOnce(credits, name);
    // Between brackets near the beginning, before a dash, or at the end.
    const qsizetype open = line.indexOf(u'('), close = open >= 0 ? line.indexOf(u')', open) : -1;
    if (isHead && close > open && open <= longestPlace && close - open <= longestCredit) {
        const QStringView within = line.sliced(open + 1, close - open - 1), behind = line.sliced(close + 1).trimmed();
        const bool isDateline = !behind.isEmpty() && isDash(behind.front()) && isNameLike(line.first(open)) && isNameLike(within);
        const QStringList known = namesIn(within);
        for (const QString &name : known)
            addOnce(credits, name);
        if (isDateline && known.isEmpty() && within.size() <= longestCredit / 2)
            addOnce(credits, within.toString().simplified());
    }
    const qsizetype last = line.lastIndexOf(u'(');
    const QStringView end = last >= 0 ? line.sliced(last) : QStringView();
    if (end.size() <= longestCredit && end.contains(u')') && core(end.sliced(end.indexOf(u')') + 1)).isEmpty())
        for (const QString &name : namesIn(end))
            addOnce(credits, name);
    // "words. — AP", "AP — words"
    const auto dashes = [&](qsizetype at) { return isDash(line[at]) && (at == 0 || line[at - 1].isSpace()); };
    for (qsizetype at = line.size() - 1; at >= std::max<qsizetype>(0, line.size() - longestCredit); --at)
        if (dashes(at)) {
            addOnce(credits, nameOf(line.sliced(at)));
            break;
        }
    for (qsizetype at = 0; isHead && at < std::min(line.size(), longestPlace); ++at)
        if (dashes(at)) {
            addOnce(credits, nameOf(line.first(at)));
            break;
        }
    if (isHead)
        lookAtDispatch(line, credits);
}

QStringList NewsAgencies::creditsIn(QStringView text) const
{
    QStringList credits;
    qsizetype at = 0;
    for (qsizetype lines = 0; at < std::min(text.size(), headLength) && lines < mostLines; ++lines) {
        const qsizetype end = text.indexOf(u'\n', at);
        const qsizetype to = end < 0 ? text.size() : end;
        const qsizetype length = std::min(to - at, headLength);
        lookAtLine(text.sliced(at, length), true, credits);
        at += length + 1;
    }
    qsizetype behind = text.size();
    const qsizetype stop = std::max(at, text.size() - tailLength);
    for (qsizetype lines = 0; behind > stop && lines < mostLines; ++lines) {
        const qsizetype begin = std::max(stop, text.lastIndexOf(u'\n', behind - 1) + 1);
        if (begin < behind)
            lookAtLine(text.sliced(begin, behind - begin), false, credits);
        behind = begin - 1;
    }
    return credits;
}

} // namespace sidelight
