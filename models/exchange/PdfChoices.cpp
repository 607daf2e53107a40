// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfChoices.h"

#include <algorithm>
#include <array>

namespace sidelight {

namespace {

struct Paper {
    const char *name;
    QPageSize::PageSizeId id;
    bool american = false;
};

constexpr std::array paperTable{Paper{"A5", QPageSize::A5},
                                Paper{"A4", QPageSize::A4},
                                Paper{"A3", QPageSize::A3},
                                Paper{"A2", QPageSize::A2},
                                Paper{"A1", QPageSize::A1},
                                Paper{"A0", QPageSize::A0},
                                Paper{"Letter", QPageSize::Letter, true},
                                Paper{"Legal", QPageSize::Legal, true},
                                Paper{"Tabloid", QPageSize::Tabloid, true}};

const Paper &paperCalled(const QString &name)
{
    const auto found = std::ranges::find_if(paperTable, [&](const Paper &paper) { return name == QLatin1String(paper.name); });
    return found == paperTable.end() ? paperTable[1] : *found;
}

const QStringList pagesNames{QStringLiteral("fitted"), QStringLiteral("scaled"), QStringLiteral("tiled")};
const QStringList turnNames{QStringLiteral("asTheBoard"), QStringLiteral("portrait"), QStringLiteral("landscape")};

} // namespace

QStringList PdfChoices::papers()
{
    QStringList names;
    for (const Paper &paper : paperTable)
        names.append(QLatin1String(paper.name));
    return names;
}

QString PdfChoices::paperNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        paperTable, [&](const Paper &paper) { return name.compare(QLatin1String(paper.name), Qt::CaseInsensitive) == 0; });
    return found == paperTable.end() ? QString() : QString(QLatin1String(found->name));
}

QPageSize PdfChoices::pageSize() const { return QPageSize(paperCalled(paper).id); }

QPageSize PdfChoices::sourcesPage() const
{
    if (pages == Pages::Fitted)
        return QPageSize(QPageSize::A4);
    return QPageSize(paperCalled(paper).american ? QPageSize::Letter : QPageSize::A4);
}

QString PdfChoices::toLine() const
{
    QStringList words{pagesNames.at(int(pages)), paper, turnNames.at(int(turn)), QString::number(percent)};
    const auto add = [&words](bool is, const char *name) {
        if (is)
            words.append(QLatin1String(name));
    };
    add(sources, "sources"), add(links, "links"), add(claims, "claims"), add(asPictures, "pictures"), add(attachData, "data");
    return words.join(u' ');
}

PdfChoices PdfChoices::fromLine(const QString &line)
{
    PdfChoices choices;
    const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 4)
        return choices;
    const QStringList head = words.first(4), rest = words.sliced(4);
    choices.pages = Pages(std::max<qsizetype>(0, pagesNames.indexOf(head.at(0))));
    if (const QString paper = paperNamed(head.at(1)); !paper.isEmpty())
        choices.paper = paper;
    choices.turn = Turn(std::max<qsizetype>(0, turnNames.indexOf(head.at(2))));
    if (const int percent = head.at(3).toInt(); percent >= leastPercent && percent <= mostPercent)
        choices.percent = percent;
    const auto has = [&rest](const char *name) { return rest.contains(QLatin1String(name)); };
    choices.sources = has("sources"), choices.links = has("links"), choices.claims = has("claims");
    choices.asPictures = has("pictures"), choices.attachData = has("data") && !choices.asPictures;
    return choices;
}

} // namespace sidelight
