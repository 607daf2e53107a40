// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/VerifyText.h"

#include <QCoreApplication>
#include <QLocale>

namespace sidelight {

namespace {

class VerifyWords {
    Q_DECLARE_TR_FUNCTIONS(VerifyWords)
};

QString number(qsizetype count) { return QLocale().toString(qlonglong(count)); }

QString detailOf(const Finding &finding)
{
    QString detail = finding.detail;
    if (!finding.content.isEmpty())
        detail = QStringLiteral("SHA-256 ") + QString::fromLatin1(finding.content.toHex());
    if (finding.entry > 0)
        detail = VerifyWords::tr("Entry %1 of the history").arg(finding.entry);
    return detail;
}

} // namespace

QString progressText(const VerifyProgress &progress)
{
    if (progress.stoodBack)
        return VerifyWords::tr("Your edits go first; the check goes on between them.");
    const QString done = number(progress.done), total = number(progress.total);
    switch (progress.part) {
    case VerifyProgress::Part::Pages:
        return VerifyWords::tr("Looking at the pages of the file.");
    case VerifyProgress::Part::Contents:
        return VerifyWords::tr("Looking at texts, originals and pictures: %1 of %2.").arg(done, total);
    case VerifyProgress::Part::Passages:
        return VerifyWords::tr("Looking at the passages of article %1 of %2.").arg(done, total);
    case VerifyProgress::Part::History:
        return VerifyWords::tr("Looking at the history: edit %1 of %2.").arg(done, total);
    case VerifyProgress::Part::Records:
        return VerifyWords::tr("Doing the history again, to compare: %1 of %2.").arg(done, total);
    }
    return {};
}

QString verdictText(const Verification &found)
{
    return found.isSound() ? VerifyWords::tr("Everything is as it was written.")
                           : VerifyWords::tr("%n thing(s) are not as they were written.", nullptr, int(found.findings.size()));
}

QString countText(const Verification &found)
{
    return QStringList{VerifyWords::tr("%n article(s)", nullptr, int(found.articles)),
                       VerifyWords::tr("%n passage(s)", nullptr, int(found.passages)),
                       VerifyWords::tr("%n edit(s)", nullptr, int(found.edits))}
        .join(QStringLiteral(" · "));
}

QString findingsText(const Verification &found)
{
    QString text;
    for (const Finding &finding : found.findings) {
        text += QStringLiteral("• ") + finding.sentence + u'\n';
        for (const QString &line : {finding.remedy, detailOf(finding)})
            if (!line.isEmpty())
                text += QStringLiteral("  ") + line + u'\n';
    }
    return text;
}

QString reportText(const QString &project, const Verification &found, const QDateTime &at)
{
    QStringList lines{VerifyWords::tr("Check of the project “%1”, %2").arg(project, QLocale().toString(at, QLocale::LongFormat)),
                      {},
                      verdictText(found),
                      countText(found)};
    lines += found.remarks;
    QString text = lines.join(u'\n') + u'\n';
    if (!found.isSound())
        text += u'\n' + findingsText(found);
    return text;
}

} // namespace sidelight
