// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/find/HitPassagesDialog.h"

#include "models/lists/NewPassage.h"
#include "widgets/actors/RecordField.h"
#include "widgets/common/Theme.h"
#include "widgets/find/FoundDelegate.h"
#include "widgets/passages/ColourRow.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QThreadPool>
#include <QTreeView>
#include <QVBoxLayout>

namespace sidelight {

namespace {

constexpr int mostOfArticle = 1000;

// The check box stands before what the list of the search shows.
class ChoiceDelegate : public FoundDelegate {
public:
    using FoundDelegate::FoundDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem box = option;
        initStyleOption(&box, index);
        if (!box.features.testFlag(QStyleOptionViewItem::HasCheckIndicator))
            return FoundDelegate::paint(painter, option, index);
        const QStyle *const style = box.widget->style();
        const QRect place = style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &box, box.widget);
        QStyleOptionViewItem rest = option;
        rest.rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(place.width() + 8, 0, 0, 0));
        FoundDelegate::paint(painter, rest, index);
        paintBox(*painter, place, box.checkState);
    }

private:
    static void paintBox(QPainter &painter, const QRect &place, Qt::CheckState state)
    {
        const Theme theme = Theme::current();
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.muted);
        painter.setBrush(theme.raised);
        const QRectF square = QRectF(place).adjusted(1.5, 1.5, -1.5, -1.5);
        painter.drawRoundedRect(square, 2, 2);
        const qreal unit = square.width() / 10;
        const QPointF middle = square.center();
        painter.setPen(QPen(theme.text, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (state == Qt::Checked)
            painter.drawPolyline(QPolygonF{middle + QPointF(-3 * unit, 0), middle + QPointF(-unit, 2.2 * unit),
                                           middle + QPointF(3 * unit, -2.4 * unit)});
        else if (state == Qt::PartiallyChecked)
            painter.drawLine(middle - QPointF(2.5 * unit, 0), middle + QPointF(2.5 * unit, 0));
        painter.restore();
    }
};

} // namespace

HitPassagesDialog::HitPassagesDialog(Project *project, SearchIndex *index, const SearchQuery &query, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_search(new ProjectSearch(project, index, this))
    , m_found(new FoundModel(project, this))
    , m_choice(new HitChoice(project, this))
    , m_list(new QTreeView(this))
    , m_status(new QLabel(this))
    , m_colour(new ColourRow(this))
    , m_tag(new RecordField(project, RecordKind::Tag, this))
    , m_all(new QPushButton(tr("Choose all"), this))
    , m_none(new QPushButton(tr("Choose none"), this))
    , m_make(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Make passages of all places"));
    m_choice->setSourceModel(m_found);
    m_list->setModel(m_choice);
    m_list->setItemDelegate(new ChoiceDelegate(m_list));
    m_list->setAccessibleName(tr("Places of which passages are made"));
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(16);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_colour->setColour(1);
    m_colour->setAccessibleName(tr("Colour of the passages"));
    m_tag->setPlaceholderText(tr("Tag"));
    m_tag->setAccessibleName(tr("Tag of the passages"));
    m_tag->setTaking(RecordField::Taking::WithForm);
    layOut();
    connect(m_tag, &RecordField::chosen, this, [this](Id id) {
        m_newTag.clear();
        m_tag->setRecord(id);
    });
    connect(m_tag, &RecordField::createWished, this, [this](const QString &name) {
        m_newTag = name;
        m_tag->setRecord({}, name);
    });
    connect(m_colour, &ColourRow::chosen, m_colour, &ColourRow::setColour);
    connect(m_choice, &HitChoice::choiceChanged, this, &HitPassagesDialog::follow);
    connect(m_all, &QPushButton::clicked, this, [this] { m_choice->setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { m_choice->setAll(false); });
    connect(m_make, &QPushButton::clicked, this, &HitPassagesDialog::make);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_search, &ProjectSearch::found, this, &HitPassagesDialog::take);
    connect(m_search, &ProjectSearch::finished, this, &HitPassagesDialog::goOn);
    m_search->setMostPlaces(mostOfArticle);
    m_search->start(query);
    follow();
}

void HitPassagesDialog::layOut()
{
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    auto *const look = new QHBoxLayout;
    look->setSpacing(8);
    look->addWidget(m_colour);
    look->addWidget(m_tag, 1);
    auto *const choose = new QHBoxLayout;
    choose->setSpacing(8);
    choose->addWidget(m_all);
    choose->addWidget(m_none);
    choose->addStretch();
    choose->addWidget(m_make);
    choose->addWidget(m_cancel);
    for (QPushButton *button : {m_all, m_none, m_make, m_cancel})
        button->setAutoDefault(false);
    m_make->setDefault(true);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_status);
    column->addWidget(m_list, 1);
    column->addLayout(look);
    column->addLayout(choose);
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 32);
    m_list->setFocus();
}

void HitPassagesDialog::take(const QList<FoundArticle> &articles)
{
    QList<FoundArticle> wanted;
    for (FoundArticle each : articles) {
        each.places.removeIf([](const FoundPlace &place) { return place.passage.isValid(); });
        m_cut = m_cut || m_listed + each.places.size() > mostPlaces;
        each.places = each.places.first(std::min<qsizetype>(each.places.size(), mostPlaces - m_listed));
        m_listed += int(each.places.size());
        if (!each.places.isEmpty())
            wanted.append(each);
    }
    m_found->append(wanted);
    m_list->expandAll();
}

// Page by page, until all is there or as much as can be looked through.
void HitPassagesDialog::goOn()
{
    if (m_search->hasMore() && m_listed < mostPlaces)
        return m_search->more();
    m_cut = m_cut || m_search->hasMore();
    m_looking = false;
    follow();
}

void HitPassagesDialog::follow()
{
    const int count = m_choice->chosenCount();
    m_make->setText(tr("Make %n passage(s)", nullptr, count));
    m_make->setEnabled(count > 0 && !m_looking && !m_making && !m_project->isReadOnly());
    if (m_looking)
        m_status->setText(tr("The places are being looked for…"));
    else if (m_listed == 0)
        m_status->setText(tr("There is no place in a text of which a passage could be made."));
    else
        m_status->setText(
            tr("%n place(s) found.", nullptr, m_listed) + u' ' +
            (m_cut ? tr("There are more; narrow the search to see all.") : tr("What is a passage already is not chosen.")));
}

// The texts say what stands around each.
void HitPassagesDialog::make()
{
    m_tag->takeMarked();
    m_making = true;
    follow();
    const QList<HitChoice::Chosen> chosen = m_choice->chosen();
    QList<ContentHash> hashes;
    for (const HitChoice::Chosen &each : chosen) {
        const Article *const article = m_project->library().find<Article>(each.article);
        hashes.append(article ? article->text : ContentHash());
    }
    const int colour = m_colour->colour();
    m_project->read([hashes](const Reader &reader) { return reader.contents(hashes); })
        .then(QThreadPool::globalInstance(),
              [chosen, colour](const Result<QList<QByteArray>> &texts) {
                  QList<Passage> passages;
                  for (qsizetype i = 0; texts && i < chosen.size(); ++i)
                      passages += newPassages(chosen[i].article, QString::fromUtf8(texts->at(i)), chosen[i].spans, colour);
                  return passages;
              })
        .then(this, [this](const QList<Passage> &passages) { commit(passages); });
}

void HitPassagesDialog::commit(const QList<Passage> &passages)
{
    Tag made;
    if (!m_newTag.isEmpty()) {
        made.id = Id::random();
        made.name = m_newTag;
    }
    const Id tag = made.id.isValid() ? made.id : m_tag->record();
    QList<Passage> tagged = passages;
    for (Passage &each : tagged)
        if (tag.isValid())
            each.tags = {tag};
    const int count = int(tagged.size());
    m_project
        ->edit(tr("Make %n passage(s)", nullptr, count),
               [tagged, made](Writer &w) {
                   if (made.id.isValid())
                       w.insert(made);
                   for (const Passage &passage : tagged)
                       w.insert(passage);
               })
        .then(this, [this, count](const Result<EditId> &done) {
            m_making = false;
            if (!done)
                return follow(); // why is said by the window
            Q_EMIT message(tr("%n passage(s) made.", nullptr, count));
            accept();
        });
}

} // namespace sidelight
