// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/QueryLine.h"

#include "models/lists/DisplayText.h"
#include "models/project/Project.h"
#include "widgets/common/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTextCharFormat>
#include <algorithm>

namespace sidelight {

QueryLine::QueryLine(Project *project, QWidget *parent)
    : QLineEdit(parent)
    , m_project(project)
    , m_completer(new QCompleter(this))
    , m_offers(new QStandardItemModel(this))
{
    setMaxLength(SearchQuery::longest);
    setClearButtonEnabled(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    m_completer->setModel(m_offers);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(int(SearchCompletion::mostOffers));
    m_completer->setWidget(this);
    const auto *const look = "QAbstractItemView { border: 1px solid palette(mid); } QAbstractItemView::item { padding: 2px 4px; }";
    m_completer->popup()->setStyleSheet(QLatin1StringView(look));
    m_completer->popup()->setAccessibleName(tr("Fields and values"));
    m_completer->popup()->installEventFilter(this);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &QueryLine::take);
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
}

bool QueryLine::isOffering() const { return m_completer->popup()->isVisible(); }

QStringList QueryLine::offered() const
{
    QStringList names;
    for (const SearchCompletion::Offer &each : m_completion.offers)
        names.append(each.name);
    return names;
}

void QueryLine::offer(bool asked)
{
    m_completion = SearchCompletion::of(text(), cursorPosition(), m_project->library(), asked);
    m_offers->clear();
    for (const SearchCompletion::Offer &each : std::as_const(m_completion.offers)) {
        const QString name = plainText(each.name, 80);
        auto *const item =
            new QStandardItem(each.purpose.isEmpty() ? name : tr("%1  %2", "a field and what it is for").arg(name, each.purpose));
        item->setEditable(false);
        m_offers->appendRow(item);
    }
    if (m_completion.offers.isEmpty())
        return m_completer->popup()->hide();
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({});
}

void QueryLine::take(const QModelIndex &index)
{
    if (!index.isValid() || index.row() >= m_completion.offers.size())
        return;
    QString query = text();
    const QString put = m_completion.offers[index.row()].text;
    query.replace(m_completion.at, m_completion.length, put);
    setText(query.left(maxLength()));
    setCursorPosition(m_completion.at + int(put.size()));
    if (put.endsWith(u':'))
        offer(true);
}

void QueryLine::setProblem(const std::optional<SearchQuery::Problem> &problem)
{
    setAccessibleDescription(problem ? problem->sentence : QString());
    QList<QInputMethodEvent::Attribute> attributes;
    if (problem && problem->at < text().size()) {
        QTextCharFormat wrong;
        wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.setUnderlineColor(Theme::current().warning);
        wrong.setForeground(Theme::current().warning);
        const int length = std::min<int>(std::max(problem->length, 1), int(text().size()) - problem->at);
        attributes.append({QInputMethodEvent::TextFormat, problem->at - cursorPosition(), length, wrong});
    }
    QInputMethodEvent formats(QString(), attributes); // the one way to set the look of a part of a QLineEdit
    QCoreApplication::sendEvent(this, &formats);
}

// Tab belongs to the list while that is open.
bool QueryLine::event(QEvent *event)
{
    const bool tab = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab;
    if (tab && isOffering()) {
        const QModelIndex chosen = m_completer->popup()->currentIndex();
        m_completer->popup()->hide();
        take(chosen.isValid() ? chosen : m_completer->popup()->model()->index(0, 0));
        return true;
    }
    return QLineEdit::event(event);
}

bool QueryLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_completer->popup() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !m_completer->popup()->currentIndex().isValid()) {
            m_completer->popup()->hide();
            Q_EMIT entered();
            return true;
        }
    }
    return QLineEdit::eventFilter(watched, event);
}

void QueryLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        return offer(true);
    QLineEdit::keyPressEvent(event);
}

} // namespace sidelight
