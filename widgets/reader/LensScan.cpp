// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/LensScan.h"

#include <QPromise>
#include <QSemaphore>
#include <QThreadPool>

namespace sidelight {

namespace {

constexpr int aFewPages = 16'000; // code units: what is looked at first
constexpr int worthTwo = 200'000; // code units: from here on two threads look, if two are free

LensTone toneOf(LensPart part)
{
    switch (part) {
    case LensPart::Quotation:
        return LensTone::Quotation;
    case LensPart::Cue:
        return LensTone::Saying;
    case LensPart::Source:
        return LensTone::Source;
    case LensPart::Anonymity:
        return LensTone::Unnamed;
    case LensPart::Hedge:
        return LensTone::Hedge;
    case LensPart::Time:
        return LensTone::Time;
    case LensPart::Figure:
        return LensTone::Figure;
    case LensPart::Own:
        return LensTone::Own;
    }
    return LensTone::Saying;
}

// One look through a text, in the order: what is in sight, what stands before it, what behind.
class Look {
public:
    Look(QPromise<LensFindings> &promise, const QString &text, const QList<Block> &blocks)
        : m_promise(promise)
        , m_text(text)
        , m_blocks(blocks)
    {
        for (qsizetype start = 0; start <= m_text.size();) {
            m_starts.append(int(start));
            const qsizetype end = m_text.indexOf(u'\n', start);
            start = end < 0 ? m_text.size() + 1 : end + 1;
        }
        m_starts.append(int(m_text.size()) + 1);
    }

    [[nodiscard]] bool isLong() const { return m_text.size() > worthTwo; }

    // With a second lens of the same kind, two threads look.
    void with(Lens &lens, Lens *second, int visible)
    {
        inParts(visible, [&](int first, int last) {
            const int middle = second ? middleOf(first, last) : last;
            QList<LensMark> behind;
            QSemaphore done;
            const bool shared = middle < last && QThreadPool::globalInstance()->tryStart([&] {
                behind = lines(*second, middle, last);
                done.release();
            });
            QList<LensMark> marks = lines(lens, first, shared ? middle : last);
            if (shared)
                done.acquire();
            return marks + behind;
        });
        m_outcome = lens.isTooSlow() ? LensFindings::Outcome::TooSlow : m_outcome;
    }

    void with(const MentionScanner &scanner, int visible)
    {
        inParts(visible, [&](int first, int last) { return names(scanner, first, last); });
    }

    void tellAll()
    {
        if (!m_promise.isCanceled())
            m_promise.addResult(LensFindings{m_marks, m_outcome});
    }

private:
    // Lines `first` to before `last`; a line that continues another is not the first.
    template <class Part> void inParts(int visible, Part part)
    {
        const int lineCount = int(m_starts.size()) - 1;
        int first = qMax(0, int(std::ranges::upper_bound(m_starts, visible) - m_starts.begin()) - 1);
        while (first > 0 && (first >= lineCount || continues(first)))
            --first;
        int last = first;
        while (last < lineCount && (m_starts[last] - visible < aFewPages || continues(last)))
            ++last;
        const QList<LensMark> seen = part(first, last);
        if (first > 0 || last < lineCount) {
            m_promise.addResult(LensFindings{seen, LensFindings::Outcome::Partial});
            m_marks = part(0, first) + seen + part(last, lineCount);
        } else {
            m_marks = seen;
        }
    }

    // The line about halfway, if that is worth it.
    [[nodiscard]] int middleOf(int first, int last) const
    {
        if (m_starts[last] - m_starts[first] < worthTwo / 2)
            return last;
        const int half = m_starts[first] + (m_starts[last] - m_starts[first]) / 2;
        auto middle = int(std::ranges::upper_bound(m_starts, half) - m_starts.begin());
        while (middle < last && continues(middle))
            ++middle;
        return qMin(middle, last);
    }

    [[nodiscard]] bool continues(int line) const { return line < m_blocks.size() && m_blocks[line].ourSplit; }
    [[nodiscard]] QStringView line(int index) const
    {
        return QStringView(m_text).sliced(m_starts[index], m_starts[index + 1] - 1 - m_starts[index]);
    }

    QList<LensMark> lines(Lens &lens, int first, int last)
    {
        QList<LensMark> marks;
        Lens::State state;
        for (int i = first; i < last && !m_promise.isCanceled() && !lens.isTooSlow(); ++i) {
            if (!continues(i))
                state = {};
            for (const LensRange &range : lens.scanParagraph(line(i), state)) {
                const int start = m_starts[i] + range.start;
                marks.append({start, start + range.length, toneOf(range.part)});
            }
        }
        return marks;
    }

    QList<LensMark> names(const MentionScanner &scanner, int first, int last)
    {
        QList<LensMark> marks;
        for (int i = first; i < last && !m_promise.isCanceled(); ++i) {
            for (const Occurrence &each : scanner.scan(line(i))) {
                const LensMark mark{m_starts[i] + each.start, m_starts[i] + each.end, LensTone::Actor};
                if (marks.isEmpty() || marks.last().start != mark.start) // of those who share a name, one mark
                    marks.append(mark);
            }
        }
        return marks;
    }

    QPromise<LensFindings> &m_promise;
    const QString &m_text;
    const QList<Block> &m_blocks;
    QList<int> m_starts; // of each line, and one more than the text's length
    QList<LensMark> m_marks;
    LensFindings::Outcome m_outcome = LensFindings::Outcome::Complete;
};

// Takes what the source names out of the stock, and puts it back.
class Looking {
public:
    Looking(QPromise<LensFindings> &promise, LensStock &stock, const QString &text, const QList<Block> &blocks, int visible)
        : m_promise(promise)
        , m_stock(stock)
        , m_look(promise, text, blocks)
        , m_visible(visible)
    {
    }

    void operator()(const KindOfLens &source)
    {
        if (std::unique_ptr<Lens> lens = m_stock.take(source.kind, source.language)) {
            std::unique_ptr<Lens> second = m_look.isLong() ? m_stock.take(source.kind, source.language) : nullptr;
            m_look.with(*lens, second.get(), m_visible);
            m_look.tellAll();
            m_stock.giveBack(source.kind, source.language, std::move(lens));
            if (second)
                m_stock.giveBack(source.kind, source.language, std::move(second));
        } else {
            m_promise.addResult(LensFindings{{}, LensFindings::Outcome::Broken});
        }
    }

    void operator()(const OwnDefinition &source)
    {
        if (std::unique_ptr<Lens> lens = m_stock.take(source)) {
            m_look.with(*lens, nullptr, m_visible);
            m_look.tellAll();
            m_stock.giveBack(source, std::move(lens));
        } else {
            m_promise.addResult(LensFindings{{}, LensFindings::Outcome::Broken});
        }
    }

    void operator()(const std::shared_ptr<const MentionScanner> &source)
    {
        m_look.with(*source, m_visible);
        m_look.tellAll();
    }

private:
    QPromise<LensFindings> &m_promise;
    LensStock &m_stock;
    Look m_look;
    int m_visible;
};

} // namespace

QFuture<LensFindings> scanText(const std::shared_ptr<LensStock> &stock, const LensSource &source, const QString &text,
                               const QList<Block> &blocks, int visible)
{
    auto promise = std::make_shared<QPromise<LensFindings>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, stock, source, text, blocks, visible] {
        if (!promise->isCanceled())
            std::visit(Looking(*promise, *stock, text, blocks, visible), source);
        promise->finish();
    });
    return promise->future();
}

bool countsAsHit(LensTone tone) { return tone != LensTone::Source && tone != LensTone::Unnamed; }

} // namespace sidelight
