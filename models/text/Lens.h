// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/text/Marks.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <memory>

namespace KSyntaxHighlighting {
class Repository;
}

namespace sidelight {

enum class LensPart {
    Quotation, // from mark to mark
    Cue,       // the words that attribute: "said", "according to", "would not say"
    Source,    // who is described and not named: "a senior official"
    Anonymity, // why not: "who asked not to be named"
};

struct LensRange {
    int start = 0, length = 0;
    LensPart part = LensPart::Cue;
    bool operator==(const LensRange &) const = default;
};

// A reading aid: finds the parts of a text that a syntax definition describes. The definition is a file of KSyntaxHighlighting
// with item datas named as the parts above; the program's own lie under :/lenses/syntax. What the rules find grows to the left
// over the words of the definition's list "before" that part, so that no rule need begin at so common a word as "the".
// One lens serves any number of texts, one at a time; making it takes some milliseconds, so a window makes it once.
class Lens final : private KSyntaxHighlighting::AbstractHighlighter {
public:
    // What a paragraph leaves open for the one that continues it (ourSplit). Every other paragraph begins with a new state: a
    // quotation that goes on opens with its mark again.
    using State = KSyntaxHighlighting::State;

    // Attribution and quotation in English.
    static std::unique_ptr<Lens> attribution();

    ~Lens() override;

    // In order, without overlap, in positions of the paragraph.
    [[nodiscard]] QList<LensRange> scanParagraph(QStringView paragraph, State &state);
    // The same for a whole text, in positions of the text. The blocks tell which lines continue others; none: no line does.
    [[nodiscard]] QList<LensRange> scan(QStringView text, const QList<Block> &blocks = {});

    // How many times something is attributed: for a reader's header.
    [[nodiscard]] static int attributions(const QList<LensRange> &ranges);

private:
    // What the rules found, before it grew.
    struct Find {
        LensRange range;
        bool onlyBehindCue = false;
    };

    explicit Lens(const QString &definition);
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;
    [[nodiscard]] bool belongsBefore(LensPart part, QStringView word) const;
    [[nodiscard]] int grownStart(QStringView paragraph, const LensRange &range, int lowest) const;

    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository; // the definition lives in it
    QHash<int, Find> m_finds;                                      // what a format stands for, by its id
    QHash<LensPart, QSet<QString>> m_before;
    QSet<QString> m_notBeforeSource;
    QList<Find> m_found; // in the paragraph being scanned
};

} // namespace sidelight
