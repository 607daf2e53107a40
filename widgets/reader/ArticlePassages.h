// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/reader/PassageMarks.h"

namespace sidelight {

class ReadingDesk;

// Names as a margin and a header list them: with a dot between, without those that are empty.
[[nodiscard]] QString namesText(const QStringList &names);

// The passages of one article as its reader marks them: each with who speaks in it and its tags, and dimmed where others stand
// out. It looks them up whenever it is asked, and keeps nothing.
class ArticlePassages {
public:
    ArticlePassages(const Project &project, const ReadingDesk &desk, Id article);

    [[nodiscard]] QList<PassageMark> marks() const; // in the text's order
    // What a change did to them, where `shown` were marked before it.
    [[nodiscard]] bool isAdded(const Changes &changes) const;
    [[nodiscard]] bool isRemoved(const Changes &changes, const PassageMarks &shown) const;
    [[nodiscard]] bool isOtherwise(const Changes &changes, const PassageMarks &shown) const; // any of them, in any way

private:
    [[nodiscard]] PassageMark markOf(const Passage &passage) const;

    const Project &m_project;
    const ReadingDesk &m_desk;
    Id m_article;
};

} // namespace sidelight
