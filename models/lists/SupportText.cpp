// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/SupportText.h"

#include <QCoreApplication>
#include <QStringList>

namespace sidelight {

namespace {

struct SupportWords {
    Q_DECLARE_TR_FUNCTIONS(sidelight::SupportWords)
};

} // namespace

QString backingText(const Backing &backing)
{
    if (backing.statements == 0)
        return {};
    return SupportWords::tr("%1, %2", "so many origins, so many articles")
        .arg(SupportWords::tr("%n origin(s)", nullptr, backing.origins),
             SupportWords::tr("%n article(s)", nullptr, backing.articles));
}

QString supportSentences(const ClaimSupport &support)
{
    QStringList sentences;
    const auto add = [&](const QString &sentence, const Backing &backing) {
        if (backing.statements > 0)
            sentences.append(sentence.arg(backingText(backing)));
    };
    const auto number = [](const Backing &backing) { return backing.statements; };
    add(SupportWords::tr("Asserted by %n statement(s): %1.", nullptr, number(support.asserts)), support.asserts);
    add(SupportWords::tr("Denied by %n statement(s): %1.", nullptr, number(support.denies)), support.denies);
    add(SupportWords::tr("Qualified by %n statement(s): %1.", nullptr, number(support.qualifies)), support.qualifies);
    add(SupportWords::tr("Questioned by %n statement(s): %1.", nullptr, number(support.questions)), support.questions);
    return sentences.isEmpty() ? SupportWords::tr("No statement takes a stance on it.") : sentences.join(u'\n');
}

} // namespace sidelight
