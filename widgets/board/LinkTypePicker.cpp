// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/LinkTypePicker.h"

#include "models/project/Project.h"
#include "widgets/board/LinkTypesWindow.h"

#include <QKeyEvent>
#include <QScreen>

namespace sidelight {

namespace {

QIcon sampleOf(const LinkChoice &choice, const Library &library, const BoardPainter &painter, qreal ratio)
{
    LinkContent link;
    link.kind = choice.kind;
    if (const LinkType *type = library.find<LinkType>(choice.type)) {
        link.dash = type->dash;
        link.ends = type->ends;
        link.colour = type->colour;
    }
    return linkSample(link, painter, ratio);
}

} // namespace

LinkTypePicker::LinkTypePicker(const Project *project, const BoardPainter &painter, QWidget *parent)
    : QListWidget(parent)
{
    setWindowFlags(Qt::Popup);
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("linkTypePicker"));
    setAccessibleName(tr("Type of the link"));
    setFrameShape(QFrame::StyledPanel);
    setIconSize(linkSampleSize);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    const auto addRow = [this](const QIcon &icon, const QString &words) {
        auto *item = new QListWidgetItem(icon, words, this);
        item->setSizeHint(QSize(0, fontMetrics().height() + 12));
        return item;
    };
    for (const LinkChoice &choice : recentLinkChoices(*project)) {
        const Library &library = project->library();
        addRow(sampleOf(choice, library, painter, devicePixelRatioF()), nameOf(choice, library))
            ->setData(Qt::UserRole, QVariant::fromValue(choice));
    }
    QPixmap blank(linkSampleSize);
    blank.fill(Qt::transparent);
    addRow(blank, tr("A type of your own…"));
    setCurrentRow(0);
    connect(this, &QListWidget::itemClicked, this, &LinkTypePicker::choose);
    connect(this, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) { setCurrentItem(item); });
}

void LinkTypePicker::openAt(QPoint globalPosition)
{
    constexpr int mostRows = 16;
    const int height = std::min(count(), mostRows) * sizeHintForRow(0) + 2 * frameWidth();
    int words = 0;
    for (int row = 0; row < count(); ++row)
        words = std::max(words, fontMetrics().horizontalAdvance(item(row)->text()));
    const int width = linkSampleSize.width() + words + 2 * frameWidth() + 40;
    resize(width, height);
    QPoint at = globalPosition;
    if (const QScreen *where = screen()) {
        const QRect room = where->availableGeometry().adjusted(0, 0, -width, -height);
        at = {std::clamp(at.x(), room.left(), std::max(room.left(), room.right())),
              std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom()))};
    }
    move(at);
    show();
    setFocus();
}

void LinkTypePicker::choose(QListWidgetItem *item)
{
    if (!item)
        return;
    const QVariant choice = item->data(Qt::UserRole);
    if (choice.isValid())
        Q_EMIT chosen(choice.value<LinkChoice>());
    else
        Q_EMIT ownWanted();
    close();
}

void LinkTypePicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose(currentItem());
    else if (event->key() == Qt::Key_Escape)
        close();
    else
        QListWidget::keyPressEvent(event);
}

void LinkTypePicker::hideEvent(QHideEvent *event)
{
    QListWidget::hideEvent(event);
    Q_EMIT closed();
}

} // namespace sidelight
