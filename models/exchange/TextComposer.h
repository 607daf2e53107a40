// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportedArticle.h"

namespace sidelight {

// Puts an article's text and marks together from blocks and words, in order. Every block that has words becomes one line; white
// space is collapsed as a page shows it, except in preformatted blocks. The result is canonical and its marks fit, whatever was
// appended.
class TextComposer {
public:
    // Ends the block before it, if one is open.
    void beginBlock(Block block);
    void endBlock();
    [[nodiscard]] bool hasWords() const { return m_text.size() > m_blockStart; } // in the open block

    // Opens a plain paragraph when none is open.
    void append(QStringView words);
    // Between the cells of a row: a tab, unless the block is still empty.
    void appendTab();

    // Spans nest: the last one opened is closed first. They go on over the ends of blocks.
    void openSpan(SpanKind kind, const QString &target = {});
    void closeSpan();

    // True when nothing more fits; what is appended then is ignored.
    [[nodiscard]] bool isFull() const { return m_full; }

    // Hands over text and marks; the composer is empty afterwards.
    void finish(ImportedArticle &article);

private:
    struct OpenSpan {
        qsizetype start = 0;
        SpanKind kind = SpanKind::Emphasis;
        QString target;
    };
    void appendCollapsed(QStringView words);
    void trimBlock();
    void cutSpan(OpenSpan &span);

    QString m_text;
    Marks m_marks;
    Block m_block;
    QList<OpenSpan> m_open;
    qsizetype m_blockStart = 0;
    bool m_inBlock = false;
    bool m_full = false;
};

} // namespace sidelight
