// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/BoardLayouter.h"

#include "models/board/CardGeometry.h"
#include "models/board/Lanes.h"
#include "widgets/board/BoardScene.h"

#include <QApplication>
#include <QFuture>
#include <QPromise>
#include <QStyle>
#include <QThreadPool>

namespace sidelight {

namespace {

constexpr int glideTime = 260; // ms
constexpr int fewest = 2;      // selected, to be laid out alone

using LaidOut = Result<QHash<Id, QRectF>>;

QFuture<LaidOut> layOutInPool(const LayoutJob &job, std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<LaidOut>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, job, stop = std::move(stop)] {
        promise->addResult(layOut(job, stop));
        promise->finish();
    });
    return promise->future();
}

QRectF between(const QRectF &from, const QRectF &to, double part)
{
    return {from.topLeft() + (to.topLeft() - from.topLeft()) * part, from.size() + (to.size() - from.size()) * part};
}

} // namespace

BoardLayouter::BoardLayouter(Project *project, BoardScene *scene, QObject *parent)
    : QObject(parent)
    , m_project(project)
    , m_scene(scene)
{
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(glideTime);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &part) { showAt(part.toDouble()); });
    connect(&m_glide, &QVariantAnimation::finished, this, &BoardLayouter::settle);
}

BoardLayouter::~BoardLayouter() { m_stop.request_stop(); }

void BoardLayouter::setBusy(bool busy)
{
    if (m_busy != busy)
        Q_EMIT busyChanged(m_busy = busy);
}

void BoardLayouter::start(LayoutMethod method)
{
    if (!m_project->isOpen() || m_project->isReadOnly() || m_scene->isEmpty())
        return;
    cancel();
    m_stop = {};
    QList<Id> chosen = m_scene->selectedCards();
    m_whole = chosen.size() < fewest;
    if (m_whole)
        chosen.clear();
    m_job = LayoutJob::of(m_project->library(), m_scene->board(), method, m_scene->isReadFromTheRight(), chosen);
    setBusy(true);
    layOutInPool(m_job, m_stop.get_token()).then(this, [this, number = ++m_number](const LaidOut &places) {
        if (number == m_number)
            take(places);
    });
}

void BoardLayouter::cancel()
{
    if (!m_busy)
        return;
    ++m_number;
    m_stop.request_stop();
    if (m_glide.state() == QAbstractAnimation::Running) {
        m_glide.stop();
        m_scene->showRecords();
    }
    setBusy(false);
}

void BoardLayouter::take(const Result<QHash<Id, QRectF>> &places)
{
    if (!places) {
        setBusy(false);
        if (places.error().kind != ErrorKind::Cancelled)
            Q_EMIT failed(places.error().message);
        return;
    }
    m_to = *places;
    glide();
}

void BoardLayouter::glide()
{
    const bool moves = QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    if (!moves || m_to.size() > mostGliding)
        return settle();
    m_from.clear();
    for (auto it = m_to.cbegin(); it != m_to.cend(); ++it)
        m_from.insert(it.key(), m_scene->cardRect(it.key()));
    m_glide.start();
}

void BoardLayouter::showAt(double part)
{
    QHash<Id, QRectF> now;
    for (auto it = m_to.cbegin(); it != m_to.cend(); ++it)
        now.insert(it.key(), between(m_from.value(it.key()), it.value(), part));
    m_scene->showMoved(now);
}

// What was removed or locked meanwhile is left alone.
void BoardLayouter::settle()
{
    const lanes::Edits frames = m_whole ? lanes::editsFor(m_project->library(), m_scene->board(), m_job, m_to) : lanes::Edits();
    if (m_to.isEmpty() && frames.isEmpty()) {
        setBusy(false);
        Q_EMIT laidOut(m_whole);
        return;
    }
    QMap<Id, QRectF> places; // in one order, so that the same layout is the same edit
    for (auto it = m_to.cbegin(); it != m_to.cend(); ++it)
        places.insert(it.key(), it.value());
    const QString name = m_whole ? tr("Lay out board") : tr("Lay out cards");
    auto edit = m_project->edit(name, [places, frames](Writer &writer) {
        for (auto it = places.cbegin(); it != places.cend(); ++it) {
            std::optional<Card> card = writer.find<Card>(it.key());
            if (!card || card->locked)
                continue;
            setRect(*card, QRectF(it.value().topLeft(), rectOf(*card).size()));
            writer.update(*card);
        }
        lanes::write(writer, frames);
    });
    edit.then(this, [this, number = m_number](const Result<EditId> &done) {
        if (number != m_number)
            return;
        setBusy(false);
        if (done)
            Q_EMIT laidOut(m_whole);
    });
}

} // namespace sidelight
