// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/preferences/ShortcutsPage.h"

#include "widgets/common/ButtonRow.h"
#include "widgets/common/DialogParts.h"
#include "widgets/preferences/KeyCatcher.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace sidelight {

ShortcutsPage::ShortcutsPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new ShortcutModel(this))
    , m_line(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_change(new KeyCatcher(tr("Change keys…"), this))
    , m_none(new QPushButton(tr("No keys"), this))
    , m_usual(new QPushButton(tr("As usual"), this))
    , m_allUsual(new QPushButton(tr("All as usual"), this))
    , m_take(new QPushButton(tr("Take them from it"), this))
    , m_told(makeSentence(this))
{
    layOut();
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, m_model, &ShortcutModel::match);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0, 0));
        follow();
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ShortcutsPage::follow);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        tell({});
        follow();
    });
    connect(m_list, &QTreeView::activated, m_change, &QAbstractButton::click);
    connect(m_change, &KeyCatcher::caught, this, &ShortcutsPage::take);
    connect(m_none, &QPushButton::clicked, this, [this] { setKeys({}); });
    connect(m_usual, &QPushButton::clicked, this, [this] {
        if (const Shortcut *const shortcut = current())
            Q_EMIT usualWished(QString(shortcut->name));
    });
    connect(m_allUsual, &QPushButton::clicked, this, &ShortcutsPage::allUsualWished);
    connect(m_take, &QPushButton::clicked, this, &ShortcutsPage::takeFromHolder);
    follow();
}

void ShortcutsPage::layOut()
{
    m_line->setPlaceholderText(tr("Search for a command or a key"));
    m_line->setAccessibleName(tr("Search for a command or a key"));
    m_line->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Commands and their keys"));
    m_list->setItemDelegate(new AiryRows(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(false);
    for (const int column : {ShortcutModel::Command, ShortcutModel::Place})
        m_list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_list->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * 16); // else the keys leave them no room
    m_list->header()->setSectionResizeMode(ShortcutModel::Keys, QHeaderView::ResizeToContents);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : std::initializer_list<QPushButton *>{m_change, m_none, m_usual, m_allUsual, m_take}) {
        button->setAutoDefault(false);
        if (button != m_take && button != m_allUsual)
            buttons->addWidget(button);
    }
    buttons->addStretch();
    buttons->addWidget(m_allUsual);
    auto *const told = new QHBoxLayout;
    told->setSpacing(8);
    told->addWidget(m_told, 1);
    told->addWidget(m_take);
    m_told->setMinimumHeight(m_take->sizeHint().height()); // so that nothing moves when it speaks
    m_take->hide();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 0);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    column->addLayout(told);
}

QString ShortcutsPage::told() const { return m_told->text(); }

void ShortcutsPage::setShortcuts(const QList<Shortcut> &shortcuts) { m_model->setShortcuts(shortcuts); }

const Shortcut *ShortcutsPage::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() ? &m_model->at(index.row()) : nullptr;
}

void ShortcutsPage::follow()
{
    const Shortcut *const shortcut = current();
    const bool can = shortcut && !shortcut->name.isEmpty();
    m_change->setEnabled(can);
    m_none->setEnabled(can && !shortcut->keys.isEmpty());
    m_usual->setEnabled(can && shortcut->keys != shortcut->usual);
    if (shortcut && !can)
        tell(tr("These keys hold where texts and boards are worked on, and are fixed."));
}

void ShortcutsPage::tell(const QString &sentence, bool isQuestion)
{
    m_told->setText(sentence);
    m_take->setVisible(isQuestion);
}

void ShortcutsPage::take(const QKeySequence &key)
{
    const Shortcut *const shortcut = current();
    if (!shortcut)
        return;
    const QString keys = ShortcutModel::keysText({key});
    if (!ShortcutModel::canGive(key, shortcut->holds))
        return tell(tr("%1 is for writing and moving. Press it together with Ctrl or Alt, or choose a function key.").arg(keys));
    const Shortcut *const holder = m_model->holderOf(key, shortcut->name);
    if (holder && holder->name.isEmpty())
        return tell(
            tr("%1 is “%2” where texts and boards are worked on, which is fixed. Choose other keys.").arg(keys, holder->text));
    if (holder) {
        m_asked = key;
        return tell(tr("%1 is “%2” already.").arg(keys, holder->text), true);
    }
    setKeys({key});
}

void ShortcutsPage::takeFromHolder()
{
    const Shortcut *const shortcut = current();
    if (!shortcut)
        return;
    const QString name = shortcut->name;
    if (const Shortcut *const holder = m_model->holderOf(m_asked, name); holder && !holder->name.isEmpty()) {
        const QString from = holder->name; // the list is another when it has been told
        QList<QKeySequence> left = holder->keys;
        left.removeAll(m_asked);
        Q_EMIT chosen(from, left);
    }
    tell({});
    Q_EMIT chosen(name, {m_asked});
    m_list->setFocus();
}

void ShortcutsPage::setKeys(const QList<QKeySequence> &keys)
{
    tell({});
    if (const Shortcut *const shortcut = current())
        Q_EMIT chosen(QString(shortcut->name), keys);
    m_list->setFocus();
}

} // namespace sidelight
