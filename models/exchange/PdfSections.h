// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfFlow.h"
#include "models/exchange/PdfJob.h"
#include "models/exchange/PdfStyle.h"

namespace sidelight {

// What stands behind a board, set as running text: the sources by number, the links with their notes and evidence, and the
// claims with what speaks for and against them. Numbers, cards and sources lead to each other.
class PdfSections {
public:
    // What the board's pages know of a card: the first words of it that are seen, and on which page it stands, in words; that may
    // be empty.
    struct Cards {
        std::function<QString(Id card)> name, whereabouts;
    };
    PdfSections(const PdfJob &job, const PdfStyle &style, PdfFlow &flow, Cards cards);

    void add();
    [[nodiscard]] QList<PdfChapter> outline() const { return m_outline; }

    // How places are called. Of cards by where they stand in the job, since ids are nobody's business.
    [[nodiscard]] static QString placeOfSource(int number) { return QStringLiteral("source-%1").arg(number); }
    [[nodiscard]] static QString placeOfLink(int number) { return QStringLiteral("link-%1").arg(number); }
    [[nodiscard]] static QString placeOfClaim(int number) { return QStringLiteral("claim-%1").arg(number); }
    [[nodiscard]] static QString placeOfCard(qsizetype index) { return QStringLiteral("card-%1").arg(index + 1); }

private:
    void addSources();
    void addSource(const PdfSource &source);
    void addStatements(const PdfSource &source);
    void addArticle(const PdfSource &source);
    void addLinks();
    void addLink(const PdfLink &link, int number);
    void addClaims();
    void addClaim(const PdfClaim &claim, int number);
    PdfChapter &addHeading(const QString &title, const QString &place);
    void addFact(const QString &label, const PdfWords &value, qreal above = 0);

    [[nodiscard]] PdfWords words(const QString &text, const QFont &font, const QColor &ink) const { return {text, font, ink}; }
    [[nodiscard]] PdfWords plain(const QString &text = {}) const { return words(text, m_style.words, m_style.text); }
    [[nodiscard]] PdfWords label(const QString &text) const { return words(text, m_style.label, m_style.muted); }
    [[nodiscard]] PdfWords quoteOf(const PdfSource &source) const;
    void addEnd(PdfWords &words, const PdfEnd &end) const;
    void addBearing(PdfWords &words, const PdfBearing &bearing) const;
    [[nodiscard]] QString placeOfCard(Id card) const;
    [[nodiscard]] QString placeOf(int source, Id card) const;
    [[nodiscard]] QTextCharFormat ink(const QColor &colour) const;
    [[nodiscard]] QTextCharFormat bold() const;

    const PdfJob &m_job;
    const PdfStyle &m_style;
    PdfFlow &m_flow;
    Cards m_cards;
    QHash<Id, qsizetype> m_indexOfCard;
    QHash<Id, const LinkContent *> m_linkContent;
    QList<PdfChapter> m_outline;
};

} // namespace sidelight
