// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/PdfPages.h"

#include "models/board/CardPicture.h"
#include "models/exchange/PdfSections.h"
#include "models/exchange/PdfSheets.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace sidelight {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PdfPages)
};

constexpr qreal sideMargin = 62, topMargin = 62, bottomMargin = 64; // of the pages behind the board
constexpr qsizetype longestName = 72;                               // of a card, in a line about it

QRectF roomOf(const QSizeF &paper)
{
    return {sideMargin, topMargin, paper.width() - 2 * sideMargin, paper.height() - topMargin - bottomMargin};
}

} // namespace

class PdfPages::Parts {
public:
    enum class Half { Board, Behind };

    Parts(const PdfJob &job, const BoardPainter::Pictures &pictures);
    Parts(const PdfJob &job, Half half, std::shared_future<int> countBehind)
        : Parts(job, {})
    {
        m_half = half;
        m_countBehind = std::move(countBehind);
    }

    void setBehind() { m_sections.add(); }
    [[nodiscard]] int countBehind() const { return m_countBehind.valid() ? m_countBehind.get() : m_flow.pageCount(); }
    [[nodiscard]] int count() const { return m_sheets.count() + (m_sheets.count() > 0 ? countBehind() : 0); }
    [[nodiscard]] int countOfBoard() const { return m_sheets.count(); }
    [[nodiscard]] QSizeF size(int page) const { return page < m_sheets.count() ? m_sheets.at(page).paper : m_paper; }
    void paint(QPainter &painter, int page) const;
    [[nodiscard]] PdfMarks marks() const;

private:
    void addMarksOfBoard(PdfMarks &marks) const;
    void addMarksBehind(PdfMarks &marks) const;
    [[nodiscard]] QString nameOf(Id card) const;
    [[nodiscard]] QString whereabouts(Id card) const;
    void paintFrame(QPainter &painter, int page) const;
    void addCardMarks(PdfMarks &marks) const;
    void addCaptionMarks(PdfMarks &marks) const;
    [[nodiscard]] PdfChapter boardChapter() const;
    [[nodiscard]] bool hasSource(const CardContent &card) const { return card.number > 0 && m_job.choices.sources; }

    const PdfJob &m_job;
    PdfStyle m_style;
    PdfSheets m_sheets;
    QSizeF m_paper;
    PdfFlow m_flow;
    PdfSections m_sections;
    std::optional<Half> m_half;            // none: all
    std::shared_future<int> m_countBehind; // of the other half
    QHash<Id, const CardContent *> m_cards;
};

PdfPages::Parts::Parts(const PdfJob &job, const BoardPainter::Pictures &pictures)
    : m_job(job)
    , m_sheets(
          job.content, job.choices, m_style,
          pictures ? pictures : [&job](const ContentHash &hash) { return CardPicture::decoded(job.pictures.value(hash)); })
    , m_paper(job.choices.sourcesPage().size(QPageSize::Point))
    , m_flow(roomOf(m_paper))
    , m_sections(job, m_style, m_flow, {[this](Id card) { return nameOf(card); }, [this](Id card) { return whereabouts(card); }})
{
    for (const CardContent &card : job.content.cards)
        m_cards.insert(card.id, &card);
}

// Only words that are seen on the board.
QString PdfPages::Parts::nameOf(Id id) const
{
    const CardContent *card = m_cards.value(id);
    const QString words = m_sheets.board().seenWords(id).simplified();
    if (words.size() > longestName) {
        const qsizetype space = words.lastIndexOf(u' ', longestName - 1);
        return words.left(space > longestName / 2 ? space : longestName - 1) + QChar(0x2026);
    }
    if (!words.isEmpty() || !card)
        return words;
    return card->kind == CardKind::Image   ? Words::tr("Picture")
           : card->kind == CardKind::Group ? Words::tr("Group")
                                           : Words::tr("Card without words");
}

// The page and tile on which a card stands; of a board on one page that needs no saying.
QString PdfPages::Parts::whereabouts(Id id) const
{
    const CardContent *card = m_cards.value(id);
    if (!card || m_sheets.count() < 2)
        return {};
    const int page = m_sheets.pageOf(card->rect);
    return Words::tr("%1, page %2", "a tile of the board and its page").arg(m_sheets.at(page).name).arg(page + 1);
}

// Title and date above, the part and the page below.
void PdfPages::Parts::paintFrame(QPainter &painter, int page) const
{
    const QSizeF paper = size(page);
    const bool onBoard = page < m_sheets.count();
    const qreal side = onBoard ? PdfSheets::margin : sideMargin;
    const qreal top = PdfSheets::margin - 6, bottom = paper.height() - PdfSheets::margin - 8;
    const qreal width = paper.width() - 2 * side;
    painter.save();
    painter.setFont(m_style.label);
    painter.setPen(m_style.muted);
    const QFontMetricsF metrics(m_style.label);
    const auto write = [&](qreal y, Qt::Alignment where, const QString &words, qreal most) {
        painter.drawText(QRectF(side, y, width, 14), int(where | Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                         metrics.elidedText(words, Qt::ElideRight, most));
    };
    const QDate day = m_job.choices.date;
    const QString date = day.isValid() ? QLocale().toString(day, Words::tr("d MMM yyyy", "date format")) : QString();
    if (!m_job.choices.title.isEmpty() || !date.isEmpty()) {
        const qreal dateWidth = metrics.horizontalAdvance(date) + 12;
        write(top, Qt::AlignLeft, m_job.choices.title.simplified(), width - dateWidth);
        write(top, Qt::AlignRight, date, dateWidth);
        if (!onBoard || m_sheets.at(page).isMap || m_sheets.at(page).name.isEmpty()) { // a tile has marks there
            painter.setPen(QPen(m_style.hairline, 0.5));
            painter.drawLine(QLineF(side, top + 17, side + width, top + 17));
            painter.setPen(m_style.muted);
        }
    }
    const QString part = onBoard ? m_sheets.at(page).name : QString();
    write(bottom, Qt::AlignLeft, part, width * 0.7);
    write(bottom, Qt::AlignRight, Words::tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(count())),
          width * 0.3);
    painter.restore();
}

void PdfPages::Parts::paint(QPainter &painter, int page) const
{
    if (page < m_sheets.count())
        m_sheets.paint(painter, page);
    else
        m_flow.paint(painter, page - m_sheets.count());
    paintFrame(painter, page);
}

// Cards lead to their sources, and can be led to.
void PdfPages::Parts::addCardMarks(PdfMarks &marks) const
{
    for (qsizetype i = 0; i < m_job.content.cards.size(); ++i) {
        const CardContent &card = m_job.content.cards.at(i);
        const int main = m_sheets.pageOf(card.rect);
        const qreal room = std::min(160.0, std::max(card.rect.width(), card.rect.height()) * 0.3);
        const QRectF around = m_sheets.onPage(main, card.rect.adjusted(-room, -room, room, room));
        marks.places.append({PdfSections::placeOfCard(i), main, around, true});
        if (!hasSource(card))
            continue;
        for (int page = 0; page < m_sheets.count(); ++page)
            if (const QRectF rect = m_sheets.at(page).isMap ? QRectF() : m_sheets.onPage(page, card.rect); !rect.isEmpty())
                marks.jumps.append({page, rect, PdfSections::placeOfSource(card.number), {}});
    }
}

// After the cards, since captions lie on them.
void PdfPages::Parts::addCaptionMarks(PdfMarks &marks) const
{
    QHash<Id, int> numbers;
    for (qsizetype i = 0; i < m_job.links.size(); ++i)
        numbers.insert(m_job.links.at(i).link, int(i + 1));
    for (const BoardSheet::Caption &caption : m_sheets.board().captions()) {
        const int number = numbers.value(caption.link->id);
        for (int page = 0; number > 0 && page < m_sheets.count(); ++page)
            if (const QRectF rect = m_sheets.at(page).isMap ? QRectF() : m_sheets.onPage(page, caption.rect); !rect.isEmpty())
                marks.jumps.append({page, rect, PdfSections::placeOfLink(number), {}});
    }
}

// Its groups with their cards, then the cards that are in none. A card is in the smallest group around its middle.
PdfChapter PdfPages::Parts::boardChapter() const
{
    PdfChapter chapter{Words::tr("Board"), QStringLiteral("board"), {}};
    QList<qsizetype> groups;
    const QList<CardContent> &cards = m_job.content.cards;
    for (qsizetype i = 0; i < cards.size(); ++i)
        if (cards.at(i).kind == CardKind::Group)
            groups.append(i);
    QHash<qsizetype, QList<PdfChapter>> members; // -1: of none
    for (qsizetype i = 0; i < cards.size(); ++i) {
        const CardContent &card = cards.at(i);
        if (card.kind == CardKind::Group)
            continue;
        qsizetype in = -1;
        const auto area = [&](qsizetype at) { return cards.at(at).rect.width() * cards.at(at).rect.height(); };
        for (const qsizetype group : std::as_const(groups))
            if (cards.at(group).rect.contains(card.rect.center()) && (in < 0 || area(group) < area(in)))
                in = group;
        QString title = nameOf(card.id);
        if (card.number > 0)
            title = Words::tr("%1 · %2", "the number of a card and its first words").arg(card.number).arg(title);
        members[in].append({title, PdfSections::placeOfCard(i), {}});
    }
    for (const qsizetype group : std::as_const(groups))
        chapter.below.append({nameOf(cards.at(group).id), PdfSections::placeOfCard(group), members.value(group)});
    chapter.below.append(members.value(-1));
    return chapter;
}

void PdfPages::Parts::addMarksOfBoard(PdfMarks &marks) const
{
    marks.places.append({QStringLiteral("board"), 0, QRectF(QPointF(), size(0)), true});
    m_sheets.addJumps(marks);
    addCardMarks(marks);
    addCaptionMarks(marks);
    marks.outline.append(boardChapter());
}

void PdfPages::Parts::addMarksBehind(PdfMarks &marks) const
{
    m_flow.addMarks(marks, m_sheets.count());
    marks.outline.append(m_sections.outline());
}

PdfMarks PdfPages::Parts::marks() const
{
    PdfMarks marks;
    if (m_sheets.count() == 0 || m_job.choices.asPictures) // a picture leads nowhere
        return marks;
    if (m_half != Half::Behind)
        addMarksOfBoard(marks);
    if (m_half != Half::Board)
        addMarksBehind(marks);
    return marks;
}

PdfPages::PdfPages(std::unique_ptr<Parts> parts)
    : m_parts(std::move(parts))
{
}

PdfPages::PdfPages(const PdfJob &job, const BoardPainter::Pictures &pictures)
    : PdfPages(std::make_unique<Parts>(job, pictures))
{
    m_parts->setBehind();
}

PdfPages PdfPages::ofBoard(const PdfJob &job, std::shared_future<int> countBehind)
{
    return PdfPages(std::make_unique<Parts>(job, Parts::Half::Board, std::move(countBehind)));
}

PdfPages PdfPages::behindBoard(const PdfJob &job)
{
    auto parts = std::make_unique<Parts>(job, Parts::Half::Behind, std::shared_future<int>());
    parts->setBehind();
    return PdfPages(std::move(parts));
}

PdfPages::PdfPages(PdfPages &&) noexcept = default;
PdfPages::~PdfPages() = default;

int PdfPages::count() const { return m_parts->count(); }
int PdfPages::countOfBoard() const { return m_parts->countOfBoard(); }
QSizeF PdfPages::size(int page) const { return m_parts->size(page); }
void PdfPages::paint(QPainter &painter, int page) const { m_parts->paint(painter, page); }

PdfMarks PdfPages::marks() const { return m_parts->marks(); }

} // namespace sidelight
