// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/MessageBar.h"

#include "widgets/common/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace sidelight {

namespace {
constexpr int newsMilliseconds = 8000, offerMilliseconds = 30'000;
constexpr qsizetype mostErrors = 20;
} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_fade(new QTimer(this))
    , m_row(new QHBoxLayout(this))
{
    m_label->setTextFormat(Qt::PlainText); // sentences carry names out of files
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::NoFocus);
    m_close->setText(tr("Close"));
    m_close->setFocusPolicy(Qt::TabFocus);
    m_fade->setSingleShot(true);
    m_row->setContentsMargins(12, 4, 4, 4);
    m_row->addWidget(m_label, 1);
    m_row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closeOne);
    connect(m_fade, &QTimer::timeout, this, &MessageBar::fade);
    hide();
}

void MessageBar::showError(const QString &sentence) { showErrorOffering(sentence, {}); }

void MessageBar::showErrorOffering(const QString &sentence, const QList<Offer> &offers)
{
    if (sentence.isEmpty() || std::ranges::contains(m_errors, sentence, &Said::sentence) || m_errors.size() >= mostErrors)
        return;
    m_fade->stop();
    m_errors.append({sentence, offers});
    showNext();
}

QToolButton *MessageBar::addOffer(const Offer &offer)
{
    auto *const button = new QToolButton(this);
    button->setText(offer.text);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this, offer.work, Qt::QueuedConnection); // which may replace the buttons
    m_row->insertWidget(m_row->count() - 1, button, 0, Qt::AlignTop);
    return button;
}

void MessageBar::showNotice(const QString &sentence, const QList<Offer> &offers)
{
    qDeleteAll(std::exchange(m_offers, {}));
    m_notice = sentence;
    for (const Offer &offer : offers)
        m_offers.append(addOffer(offer));
    m_fade->stop();
    showNext();
}

void MessageBar::clearNotice()
{
    qDeleteAll(std::exchange(m_offers, {}));
    m_notice.clear();
    m_fade->stop();
    showNext();
}

void MessageBar::showNews(const QString &sentence)
{
    if (isError())
        return;
    dropNews();
    show(sentence);
    m_fade->start(newsMilliseconds);
}

void MessageBar::showNewsOffering(const QString &sentence, const QList<Offer> &offers)
{
    showNews(sentence);
    if (isError())
        return;
    for (const Offer &offer : offers) {
        m_ofNews.append(addOffer(offer));
        connect(m_ofNews.constLast(), &QToolButton::clicked, this, &MessageBar::dropNews);
    }
    m_fade->start(offerMilliseconds);
}

void MessageBar::dropNews()
{
    for (QToolButton *offer : std::exchange(m_ofNews, {})) {
        offer->hide();
        offer->deleteLater(); // one of them may just have been pressed
    }
}

QString MessageBar::text() const { return isHidden() ? QString() : m_label->text(); }

// Not under the hands of who came here by Tab.
void MessageBar::fade()
{
    if (isAncestorOf(QApplication::focusWidget()))
        m_fade->start(newsMilliseconds);
    else
        closeOne();
}

void MessageBar::closeOne()
{
    m_fade->stop();
    if (!m_errors.isEmpty())
        m_errors.removeFirst();
    showNext();
}

void MessageBar::showNext()
{
    dropNews();
    for (QToolButton *offer : std::exchange(m_ofError, {}))
        offer->deleteLater(); // one of them may just have been pressed
    if (isError())
        for (const Offer &offer : std::as_const(m_errors.first().offers)) {
            m_ofError.append(addOffer(offer));
            connect(m_ofError.constLast(), &QToolButton::clicked, this, &MessageBar::closeOne, Qt::QueuedConnection);
        }
    const QString next = isError() ? m_errors.first().sentence : m_notice;
    if (next.isEmpty())
        hide();
    else
        show(next);
}

void MessageBar::showOffers(bool shown)
{
    for (QToolButton *offer : std::as_const(m_offers))
        offer->setVisible(shown);
    m_close->setVisible(!shown || m_offers.isEmpty());
}

void MessageBar::show(const QString &sentence)
{
    const bool news = m_label->text() != sentence || isHidden();
    m_label->setText(sentence);
    showOffers(!isError() && sentence == m_notice);
    colour();
    QFrame::show();
    if (!news)
        return; // said already
    QAccessibleAnnouncementEvent event(this, sentence);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        colour();
}

void MessageBar::colour()
{
    const Theme theme = Theme::current();
    QPalette palette = m_label->palette();
    const QColor wanted = isError() || (!m_notice.isEmpty() && m_label->text() == m_notice) ? theme.warning : theme.text;
    if (palette.color(QPalette::WindowText) == wanted)
        return;
    palette.setColor(QPalette::WindowText, wanted);
    m_label->setPalette(palette);
}

} // namespace sidelight
