// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/library/OriginalFacts.h"

#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "widgets/common/ButtonRow.h"
#include "widgets/common/DialogParts.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/reader/PageView.h"
#include "widgets/reader/SourceView.h"

#include <QDateTime>
#include <QFontDatabase>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace sidelight {

namespace {

QLabel *makeLabel(QWidget *parent)
{
    QLabel *const label = makeSentence(parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFont(Theme::chromeFont(ChromeText::Small));
    return label;
}

// In groups that break a line where there is no room.
QString grouped(const QString &hex)
{
    QString words;
    for (qsizetype i = 0; i < hex.size(); i += 8)
        words += (i > 0 ? QStringLiteral("\u200B") : QString()) + hex.sliced(i, std::min<qsizetype>(8, hex.size() - i));
    return words;
}

} // namespace

OriginalFacts::OriginalFacts(QWidget *parent)
    : QWidget(parent)
    , m_facts(makeLabel(this))
    , m_hash(makeLabel(this))
    , m_show(addButton(tr("Show original")))
    , m_save(addButton(tr("Save original…")))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(Theme::chromeFont(ChromeText::Small).pointSizeF());
    m_hash->setFont(fixed);
    m_hash->setForegroundRole(QPalette::PlaceholderText);
    m_hash->setAccessibleName(tr("SHA-256 of the original"));
    auto *const buttons = new ButtonRow(this);
    buttons->add(m_show);
    buttons->add(m_save);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_facts);
    column->addWidget(m_hash);
    column->addWidget(buttons);
    connect(&KeyChoices::instance(), &KeyChoices::changed, this, &OriginalFacts::followKeys);
    connect(m_show, &QToolButton::clicked, this, [this] { Q_EMIT showAsked(m_article); });
    connect(m_save, &QToolButton::clicked, this, [this] { Q_EMIT saveAsked(m_article); });
}

QToolButton *OriginalFacts::addButton(const QString &text)
{
    auto *const button = new QToolButton(this);
    button->setText(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QStringList OriginalFacts::factsOf(const Article &article)
{
    const QString size = QLocale().formattedDataSize(article.originalSize, 1);
    QStringList facts{article.originalName.isEmpty()
                          ? tr("Pasted, %1").arg(size)
                          : tr("%1, %2", "a file's name, and its size").arg(displayText(article.originalName), size)};
    if (!article.retrieved.isEmpty())
        facts.append(tr("Captured %1").arg(fullDateText(article.retrieved)));
    if (article.added > 0)
        facts.append(tr("Imported %1 by %2").arg(dayText(article.added), displayText(article.importer)));
    return facts;
}

void OriginalFacts::followKeys()
{
    QString tip = m_tip;
    for (const QKeySequence &usual : {QKeySequence(Qt::CTRL | Qt::Key_U), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_U)})
        tip = KeyChoices::instance().inWords(KeyPlace::Everywhere, usual, tip);
    m_show->setToolTip(tip);
}

void OriginalFacts::show(const Article &article)
{
    m_article = article.id;
    m_facts->setText(factsOf(article).join(u'\n'));
    m_hash->setText(QStringLiteral("SHA-256 ") + grouped(QString::fromLatin1(article.original.toHex())));
    m_show->setEnabled(SourceView::isFor(article) || PageView::isFor(article));
    m_tip = SourceView::isFor(article) ? tr("The file as it was (Ctrl+U)")
            : PageView::isFor(article) ? tr("The pages as they were (Ctrl+Alt+U)")
                                       : tr("The text in the reader is all that there is in the original.");
    followKeys();
}

} // namespace sidelight
