// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to several articles at once, as one edit each. What an article has already is not written again.
#pragma once

#include "models/project/Project.h"

namespace sidelight::articleEdits {

using Done = QFuture<Result<EditId>>;

Done setState(Project &project, const QList<Id> &articles, ArticleState state);
// All get a star when one has none, else all lose it.
Done toggleStar(Project &project, const QList<Id> &articles);
Done addTag(Project &project, const QList<Id> &articles, Id tag);
Done addNewTag(Project &project, const QList<Id> &articles, const QString &name);
Done takeTagOff(Project &project, const QList<Id> &articles, Id tag);
// At the end of a collection, in their order.
Done putInto(Project &project, const QList<Id> &articles, Id collection);
Done putIntoNew(Project &project, const QList<Id> &articles, const QString &name);
Done takeOut(Project &project, const QList<Id> &articles, Id collection);

// Fields of an article that a person may fill in, with what they are to be.
using Details = QList<std::pair<QString Article::*, QString>>;
Done changeDetails(Project &project, const QList<Id> &articles, const Details &details);

// A collection or tag of this name that does not stand beneath another.
[[nodiscard]] Collection newCollection(const Library &library, const QString &name);

} // namespace sidelight::articleEdits
