// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/trust/WithheldPlacesPage.h"

#include "models/lists/DisplayText.h"
#include "widgets/common/Theme.h"
#include "widgets/trust/WithholdingPage.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

namespace {

enum PlaceColumn { Words, Where, Field, Becomes, PlaceColumnCount };
constexpr int numberRole = Qt::UserRole;
constexpr int longestTitle = 36;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(WithheldPlacesPage)
};

QString kindOf(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Article:
        return Tr::tr("Article");
    case RecordKind::Passage:
        return Tr::tr("Passage");
    case RecordKind::Tag:
        return Tr::tr("Tag");
    case RecordKind::Actor:
        return Tr::tr("Actor");
    case RecordKind::Claim:
        return Tr::tr("Claim");
    case RecordKind::Statement:
        return Tr::tr("Statement");
    case RecordKind::Origin:
        return Tr::tr("Origin");
    case RecordKind::Board:
        return Tr::tr("Board");
    case RecordKind::Card:
        return Tr::tr("Card");
    case RecordKind::Link:
    case RecordKind::PassageLink:
        return Tr::tr("Link");
    case RecordKind::LinkType:
        return Tr::tr("Kind of link");
    case RecordKind::Ach:
        return Tr::tr("ACH matrix");
    case RecordKind::Hypothesis:
        return Tr::tr("Hypothesis");
    case RecordKind::Evidence:
        return Tr::tr("Evidence");
    default:
        return Tr::tr("Other");
    }
}

QString fieldOf(const WithheldPlace &place)
{
    if (place.in == WithheldPlace::In::Text)
        return Tr::tr("Text");
    if (place.in == WithheldPlace::In::Original)
        return Tr::tr("Imported file");
    static const QHash<QByteArray, const char *> names{
        {"note", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Note")},
        {"title", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Title")},
        {"name", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Name")},
        {"alias", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Other name")},
        {"printed", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Printed form")},
        {"text", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Wording")},
        {"label", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Label")},
        {"description", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Description")},
        {"affiliation", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Affiliation")},
        {"translation", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Translation")},
        {"url", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Address")},
        {"original_name", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Name of the file")},
        {"last_words", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Last words")},
        {"reason", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Reason")},
        {"grade reason", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Reason of a grade")},
        {"reliability_reason", QT_TRANSLATE_NOOP("WithheldPlacesPage", "Reason of a grade")},
    };
    const auto known = names.constFind(place.field.name);
    return known == names.constEnd() ? Tr::tr("Other text") : Tr::tr(*known);
}

} // namespace

WithheldPlacesPage::WithheldPlacesPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_pictures(new QLabel(this))
    , m_list(new QTreeWidget(this))
    , m_show(new QPushButton(tr("&Show"), this))
    , m_all(new QPushButton(tr("&Replace all"), this))
    , m_none(new QPushButton(tr("&Leave all"), this))
{
    QFont bold = Theme::chromeFont(ChromeText::Normal);
    bold.setWeight(QFont::DemiBold);
    m_heading->setFont(bold);
    m_pictures->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_heading, m_pictures})
        label->setWordWrap(true);
    m_list->setColumnCount(PlaceColumnCount);
    m_list->setHeaderLabels({tr("Replace there too"), tr("In"), tr("Where"), tr("Becomes")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Places where a name still stands; those that are ticked are replaced"));
    m_list->header()->setStretchLastSection(false);
    for (const int column : {Words, Where})
        m_list->header()->setSectionResizeMode(column, QHeaderView::Stretch);
    for (const int column : {Field, Becomes})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_list->setTabKeyNavigation(false);
    auto *line = new QHBoxLayout;
    for (QPushButton *button : {m_show, m_all, m_none}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_heading);
    column->addWidget(m_list, 1);
    column->addLayout(line);
    column->addWidget(m_pictures);
    connect(m_list, &QTreeWidget::itemChanged, this, &WithheldPlacesPage::follow);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &WithheldPlacesPage::follow);
    connect(m_list, &QTreeWidget::itemActivated, this, &WithheldPlacesPage::showCurrent);
    connect(m_show, &QPushButton::clicked, this, &WithheldPlacesPage::showCurrent);
    connect(m_all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { tickAll(false); });
    setFocusProxy(m_list);
}

QTreeWidgetItem *WithheldPlacesPage::makeRow(const WithheldCopy &copy, qsizetype number) const
{
    const WithheldPlace &place = m_places.at(number);
    const QString words = place.before + place.words + place.after;
    const QString title = m_titles.value(place.field.record);
    auto *const row = new QTreeWidgetItem(
        {displayText(words), title.isEmpty() ? kindOf(place.field.kind) : displayText(title, longestTitle), fieldOf(place)});
    row->setData(Words, numberRole, number);
    row->setToolTip(Words, plainText(words));
    if (place.canBeReplaced()) {
        row->setCheckState(Words, Qt::Unchecked);
        row->setText(Becomes, place.in == WithheldPlace::In::Text ? QStringLiteral("▒▒▒") : copy.pseudonymOf(place.actor));
    } else {
        row->setText(Becomes, tr("stays"));
        row->setToolTip(Becomes, tr("It only goes if the imported files are left out; go back for that"));
    }
    return row;
}

void WithheldPlacesPage::showPlaces(const WithheldCopy &copy, const QList<WithheldPlace> &places)
{
    m_isFilling = true;
    m_places = places;
    m_beyond = false;
    m_titles.clear();
    for (const Article &article : copy.records().of<Article>().inserted)
        m_titles.insert(article.id, article.title);
    m_list->clear();
    QList<QTreeWidgetItem *> rows;
    for (qsizetype i = 0; i < std::min(mostShown, places.size()); ++i)
        rows.append(makeRow(copy, i));
    m_list->addTopLevelItems(rows);
    for (const int column : {Where, Field, Becomes})
        widenToContents(*m_list, column);
    if (!rows.isEmpty())
        m_list->setCurrentItem(rows.first());
    m_pictures->setText(
        tr("%n picture(s) in the copy cannot be searched. Look at them before you hand it over.", nullptr, copy.pictures()));
    m_pictures->setVisible(copy.pictures() > 0);
    m_isFilling = false;
    follow();
}

QList<WithheldPlace> WithheldPlacesPage::replaced() const
{
    QList<WithheldPlace> places;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_list->topLevelItem(i)->checkState(Words) == Qt::Checked)
            places.append(m_places.at(m_list->topLevelItem(i)->data(Words, numberRole).value<qsizetype>()));
    if (m_beyond)
        std::copy_if(m_places.cbegin() + m_list->topLevelItemCount(), m_places.cend(), std::back_inserter(places),
                     [](const WithheldPlace &place) { return place.canBeReplaced(); });
    return places;
}

void WithheldPlacesPage::tickAll(bool ticked)
{
    m_isFilling = true;
    m_beyond = ticked && m_places.size() > mostShown;
    for (int i = 0; i < m_list->topLevelItemCount(); ++i)
        if (m_places.at(i).canBeReplaced())
            m_list->topLevelItem(i)->setCheckState(Words, ticked ? Qt::Checked : Qt::Unchecked);
    m_isFilling = false;
    follow();
}

void WithheldPlacesPage::showCurrent()
{
    if (const QTreeWidgetItem *row = m_list->currentItem())
        Q_EMIT showAsked(m_places.at(row->data(Words, numberRole).value<qsizetype>()));
}

void WithheldPlacesPage::follow()
{
    if (m_isFilling)
        return;
    const QString all = m_places.isEmpty() ? tr("No name of theirs stands anywhere else in the copy.")
                                           : tr("A name of theirs, or what they are called, still stands in %n place(s).", nullptr,
                                                int(m_places.size()));
    m_heading->setText(m_places.size() > mostShown ? tr("%1 The first %2 are listed.").arg(all, QLocale().toString(mostShown))
                                                   : all);
    m_show->setEnabled(m_list->currentItem());
    m_all->setEnabled(!m_places.isEmpty());
    m_none->setEnabled(!m_places.isEmpty());
    Q_EMIT changed();
}

} // namespace sidelight
