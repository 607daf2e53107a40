// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/ReadingMarks.h"

#include <QDataStream>
#include <QIODevice>

namespace sidelight {

namespace {
const QString marksScope = QStringLiteral("reading");
constexpr quint8 version = 1;
constexpr int farthest = 100'000; // a file from elsewhere may say anything
} // namespace

ReadingMark readingMarks::of(const Project &project, Id article)
{
    const QByteArray kept = project.kept(marksScope, article.toString());
    QDataStream in(kept);
    in.setVersion(QDataStream::Qt_6_5);
    quint8 written = 0;
    ReadingMark mark;
    qint32 position = 0, offset = 0, caret = 0;
    in >> written >> mark.lastRead >> position >> offset >> caret;
    if (in.status() != QDataStream::Ok || written != version || mark.lastRead < 0)
        return {};
    mark.position = qMax(-1, position);
    mark.offset = qBound(-farthest, offset, farthest);
    mark.caret = qMax(0, caret);
    return mark;
}

void readingMarks::keep(Project &project, Id article, const ReadingMark &mark)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_5);
    out << version << mark.lastRead << qint32(mark.position) << qint32(mark.offset) << qint32(mark.caret);
    project.keep(marksScope, article.toString(), bytes);
}

} // namespace sidelight
