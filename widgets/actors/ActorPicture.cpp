// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actors/ActorPicture.h"

#include "models/base/OnPool.h"
#include "widgets/board/BoardPictures.h"
#include "widgets/board/ForeignPictures.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sidelight {

namespace {

constexpr int pictureSide = 72;

QPixmap small(const QImage &image, qreal ratio)
{
    const QSize room = QSize(pictureSide, pictureSide) * ratio;
    QPixmap pixmap = QPixmap::fromImage(image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace

ActorPicture::ActorPicture(Project *project, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_pictures(BoardPictures::of(project))
    , m_shown(new QLabel(this))
    , m_choose(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    m_shown->setAccessibleName(tr("Picture"));
    m_choose->setAccessibleName(tr("Choose a picture"));
    m_remove->setAccessibleName(tr("Remove the picture"));
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_shown);
    row->addWidget(m_choose);
    row->addWidget(m_remove);
    row->addStretch();
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, [this] { Q_EMIT fileWished(m_actor); });
    connect(m_remove, &QPushButton::clicked, this, &ActorPicture::remove);
    connect(m_pictures, &BoardPictures::arrived, this, &ActorPicture::refresh);
    connect(project, &Project::changed, this, [this](const Changes &changes) {
        if (!changes.of<Actor>().isEmpty())
            refresh();
    });
}

void ActorPicture::setActor(Id actor)
{
    m_actor = actor;
    refresh();
}

void ActorPicture::setChangeable(bool changeable)
{
    m_choose->setVisible(changeable);
    m_remove->setVisible(changeable);
}

void ActorPicture::refresh()
{
    const Actor *const actor = m_project->library().find<Actor>(m_actor);
    const bool has = actor && !actor->picture.isEmpty();
    const QImage image = has ? m_pictures->find(actor->picture) : QImage();
    m_shown->setPixmap(image.isNull() ? QPixmap() : small(image, devicePixelRatioF()));
    m_shown->setVisible(!image.isNull());
    m_choose->setText(has ? tr("Change…") : tr("Choose…"));
    m_remove->setEnabled(has);
}

void ActorPicture::take(Id actor, const QString &path)
{
    onPool(
        this, [path] { return foreign::pictureIn(path); },
        [this, actor](const Result<CardPicture> &picture) {
            if (picture)
                keep(actor, picture->bytes);
            else
                Q_EMIT failed(picture.error().message);
        });
}

void ActorPicture::keep(Id actor, const QByteArray &bytes)
{
    m_project->store(bytes).then(this, [this, actor](const Result<ContentHash> &stored) {
        if (!stored) {
            Q_EMIT failed(stored.error().message);
            return;
        }
        m_project->edit(tr("Change picture of actor"), [actor, hash = *stored](Writer &w) {
            w.modify<Actor>(actor, [&hash](Actor &record) { record.picture = hash; });
        });
    });
}

void ActorPicture::remove()
{
    m_project->edit(tr("Remove picture of actor"),
                    [id = m_actor](Writer &w) { w.modify<Actor>(id, [](Actor &record) { record.picture.clear(); }); });
}

} // namespace sidelight
