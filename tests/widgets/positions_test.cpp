// SPDX-License-Identifier: GPL-3.0-or-later
// Positions never drift: random selections, snaps, steps of the caret, highlights, resizings, undos and reloads over texts made
// of what people see as one character each, so that the test itself knows every place where a cut may fall. SIDELIGHT_TRIALS
// says how often, as for the harnesses of storage: 1 makes the 1,000,000 operations of a release.
#include "models/project/Project.h"
#include "models/text/CanonicalText.h"
#include "models/text/Sentences.h"
#include "tests/support/Scorecard.h"
#include "widgets/reader/CaretSteps.h"
#include "widgets/reader/PassageEdits.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <random>

using namespace sidelight;

namespace {

constexpr int operationsPerSession = 2500;

// Each is one character to people, whatever stands beside it.
const QStringList &atoms()
{
    static const QStringList list = [] {
        const char *const utf8[] = {"a",
                                    "b",
                                    "é",
                                    "Z",
                                    "q",
                                    "7",
                                    " ",
                                    " ",
                                    " ",
                                    ". ",
                                    "? ",
                                    ", ",
                                    "“",
                                    "”",
                                    "-",
                                    "\u00a0",
                                    "\u202f",
                                    "\r\n",
                                    "\n",
                                    "e\u0301",
                                    "e\u0301\u0323",
                                    "a\u0308\u0304",
                                    "z\u0300\u0301\u0302\u0303", // combining marks
                                    "\U0001F525",
                                    "\u2764\ufe0f",
                                    "1\ufe0f\u20e3",
                                    "\U0001F44D\U0001F3FD", // emoji, keycap, skin
                                    "\U0001F469\u200d\U0001F469\u200d\U0001F467\u200d\U0001F466",
                                    "\U0001F469\u200d\U0001F692",
                                    "\U0001F3F3\ufe0f\u200d\U0001F308",
                                    "\U0001F1EC\U0001F1E7",
                                    "\U0001F1F1\U0001F1FE", // flags
                                    "\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F",
                                    "م",
                                    "ي",
                                    "ن",
                                    "ا",
                                    "ل",
                                    "مُ",
                                    "حَ",
                                    "مَّ",
                                    "دٌ",
                                    "ال",
                                    "؟ ",
                                    "، ",
                                    "لَا",
                                    "٧", // Arabic, with diacritics
                                    "ש",
                                    "שׁ",
                                    "בּ",
                                    "ה",
                                    "\u1112\u1161\u11ab",
                                    "\uac00",
                                    "汉",
                                    "字",
                                    "。",
                                    "ก",
                                    "\U0001D538"};
        QStringList made;
        for (const char *each : utf8)
            made.append(QString::fromUtf8(each));
        return made;
    }();
    return list;
}

// A text with all places between two characters.
struct Composed {
    QString raw, text;
    QList<int> borders;
    QList<bool> isBorder;

    explicit Composed(std::mt19937 &random)
    {
        const int count = 200 + int(random() % 600);
        isBorder.append(true);
        for (int i = 0; i < count; ++i)
            append(atoms()[int(random() % unsigned(atoms().size()))]);
        for (int i = 0; i < isBorder.size(); ++i)
            if (isBorder[i])
                borders.append(i);
    }
    void append(const QString &atom)
    {
        raw += atom;
        const QString canonical = QString(atom).replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
        text += canonical;
        // A few atoms are two characters: a mark with its space, an Arabic article.
        const bool isPlain =
            canonical.size() == 2 && !canonical[1].isMark() && !canonical[0].isSurrogate() && canonical[1] != QChar(0xfe0f);
        const bool isTwo = canonical == QString::fromUtf8("لَا");
        for (int i = 1; i <= canonical.size(); ++i)
            isBorder.append(i == canonical.size() || isPlain || (isTwo && i == 2));
    }
    [[nodiscard]] TextRange cover(int start, int end) const
    {
        while (!isBorder[start])
            --start;
        while (!isBorder[end])
            ++end;
        return {start, end};
    }
    [[nodiscard]] TextRange trimmed(TextRange range) const
    {
        while (!range.isEmpty() && text[range.start].isSpace())
            ++range.start;
        while (!range.isEmpty() && text[range.end - 1].isSpace())
            --range.end;
        return range;
    }
    [[nodiscard]] bool holds(TextRange range) const { return isBorder[range.start] && isBorder[range.end]; }
};

struct Kept {
    int start = 0, end = 0, colour = 1;
    bool operator==(const Kept &) const = default;
};
using State = QMap<Id, Kept>;

// As QTest::qWaitFor, which sleeps ten milliseconds at a time: a hundred thousand edits would spend most of the time so.
template <class Condition> bool waitFor(Condition isMet)
{
    constexpr int longest = 20'000, beat = 500;
    QTimer alarm;
    alarm.start(beat);
    QElapsedTimer clock;
    clock.start();
    while (!isMet()) {
        if (clock.elapsed() > longest)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace

class PositionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingDrifts();
};

namespace {

// A person at one article: a page, a project on disk, and what both must say.
class Session {
public:
    Session(const QString &path, quint32 seed)
        : m_path(path)
        , m_random(seed)
        , m_composed(m_random)
        , m_steps(m_page)
    {
        m_page.setWidth(500);
        m_page.setText(m_composed.text, {}, false);
    }

    bool begin()
    {
        if (canonicalText(m_composed.raw) != m_composed.text)
            return fail("the text is not what was composed");
        m_project = std::make_unique<Project>();
        m_project->create(m_path);
        if (!waitFor([this] { return m_project->isOpen(); }))
            return fail("the project could not be made");
        const QList<Blob> blobs{m_composed.text.toUtf8(), Marks{}.toBytes(), m_composed.raw.toUtf8()};
        Article article;
        article.id = m_article;
        article.title = QStringLiteral("Composed");
        article.length = int(m_composed.text.size());
        article.text = blobs[0].hash();
        article.marks = blobs[1].hash();
        article.original = blobs[2].hash();
        article.originalFormat = QStringLiteral("text/plain");
        m_project->storeAll(blobs);
        m_project->edit(QStringLiteral("Import"), [article](Writer &w) { w.insert(article); });
        m_states = {State()};
        return settle();
    }

    bool step()
    {
        const int kind = pick(1000);
        if (kind < 350)
            return snapCharacters();
        if (kind < 500)
            return snapMore();
        if (kind < 650)
            return grow();
        if (kind < 900)
            return moveCaret();
        if (kind < 940)
            return highlight();
        if (kind < 970)
            return resize();
        if (kind < 998)
            return undoOrRedo();
        return reload();
    }

    void end() { m_project->close(); }
    [[nodiscard]] QString problem() const { return m_problem; }

private:
    int pick(int below) { return int(m_random() % unsigned(below)); }
    TextRange anyRange()
    {
        const int size = int(m_composed.text.size());
        const int a = pick(size + 1), b = pick(4) == 0 ? pick(size + 1) : qMin(size, a + pick(30));
        return {qMin(a, b), qMax(a, b)};
    }
    bool fail(const QString &what)
    {
        m_problem = what;
        return false;
    }
    bool fail(const char *what, TextRange asked, TextRange got)
    {
        return fail(QStringLiteral("%1: %2-%3 gave %4-%5 in \"%6\"")
                        .arg(QLatin1String(what))
                        .arg(asked.start)
                        .arg(asked.end)
                        .arg(got.start)
                        .arg(got.end)
                        .arg(m_composed.text.mid(qMax(0, asked.start - 12), asked.length() + 24)));
    }

    bool snapCharacters()
    {
        const TextRange asked = anyRange();
        const TextSpan span = snappedToCharacters(m_composed.text, {asked.start, asked.end});
        const TextRange got{span.start, span.end};
        TextRange wanted = m_composed.cover(asked.start, asked.end);
        if (asked.isEmpty())
            wanted.end = wanted.start;
        if (!(got == wanted))
            return fail("characters", asked, got);
        const TextRange again = m_steps.snapped(got, SelectionSnap::Characters);
        return again == got || fail("characters twice", got, again);
    }

    bool snapMore()
    {
        const TextRange asked = anyRange();
        const SelectionSnap to = pick(2) ? SelectionSnap::Words : SelectionSnap::Sentences;
        const TextRange got = m_steps.snapped(asked, to), words = m_composed.trimmed(asked);
        if (words.isEmpty())
            return true; // nothing but space stays as it was chosen
        if (!m_composed.holds(got) || got.start > words.start || got.end < words.end)
            return fail(to == SelectionSnap::Words ? "words" : "sentences", asked, got);
        const TextRange again = m_steps.snapped(got, to);
        return again == got || fail("words or sentences twice", got, again);
    }

    bool grow()
    {
        const TextRange asked = anyRange(), words = m_composed.trimmed(asked);
        TextRange at = asked;
        for (int i = 0; i < 3; ++i) {
            const TextRange more = m_steps.grown(at);
            const bool holds = words.isEmpty() || (more.start <= words.start && more.end >= words.end);
            if (!more.isEmpty() && (!m_composed.holds(more) || !holds))
                return fail("grown", at, more);
            at = more;
        }
        const TextRange less = m_steps.shrunk(at);
        const bool within = less.start >= at.start && less.end <= at.end;
        return at.isEmpty() || (m_composed.holds(less) && within && !less.isEmpty()) || fail("shrunk", at, less);
    }

    bool moveCaret()
    {
        const int from = m_composed.borders[pick(int(m_composed.borders.size()))];
        const int ways[] = {m_steps.left(from),      m_steps.right(from),     m_steps.wordLeft(from),
                            m_steps.wordRight(from), m_steps.lineStart(from), m_steps.lineEnd(from)};
        for (const int to : ways)
            if (!m_composed.isBorder[to])
                return fail("caret", {from, from}, {to, to});
        return true;
    }

    PassageEdits edits() { return {*m_project, m_article}; }
    State &now() { return m_states[m_now]; }
    void push(const State &state)
    {
        m_states.resize(m_now + 1);
        m_states.append(state);
        ++m_now;
    }

    bool highlight()
    {
        const TextRange asked = anyRange();
        const int colour = 1 + pick(colourCount);
        const Id id = edits().apply(m_composed.text, asked, {PassageChoice::Kind::Colour, {}, {}, colour}, colour);
        const TextRange words = m_composed.trimmed(asked);
        if (words.isEmpty() == id.isValid())
            return fail("highlight", asked, words);
        if (!id.isValid())
            return true;
        const TextRange whole = m_composed.cover(words.start, words.end);
        const Kept kept{whole.start, whole.end, colour};
        if (now().value(id) != kept) {
            State next = now();
            next.insert(id, kept);
            push(next);
        }
        return settle();
    }

    bool resize()
    {
        if (now().isEmpty())
            return true;
        const Id id = std::next(now().keyBegin(), pick(int(now().size()))).base().key();
        const Kept kept = now()[id];
        TextRange range{kept.start, kept.end};
        int &edge = pick(2) ? range.start : range.end;
        for (int i = 0, times = 1 + pick(6); i < times; ++i)
            edge = pick(3) ? m_steps.right(edge) : pick(2) ? m_steps.wordLeft(edge) : m_steps.left(edge);
        const TextRange words = range.isEmpty() ? TextRange() : m_composed.trimmed(range);
        const auto passage = m_project->library().find<Passage>(id);
        const bool changed = !range.isEmpty() && edits().resize(*passage, m_composed.text, range);
        if (changed) {
            State next = now();
            next.insert(id, {words.start, words.end, kept.colour});
            push(next);
        }
        const bool same = words.isEmpty() || (words.start == kept.start && words.end == kept.end);
        return (changed != same || fail("resize", range, words)) && settle();
    }

    bool undoOrRedo()
    {
        if (pick(2) && m_now > 0) {
            m_project->undo();
            --m_now;
        } else if (m_now + 1 < m_states.size()) {
            m_project->redo();
            ++m_now;
        }
        return settle();
    }

    bool reload()
    {
        m_project->close();
        m_project = std::make_unique<Project>();
        m_project->open(m_path);
        if (!waitFor([this] { return m_project->isOpen(); }))
            return fail(QStringLiteral("the project could not be opened again"));
        QString text;
        m_project
            ->read([hash = m_project->library().find<Article>(m_article)->text](const Reader &reader) { return reader.text(hash); })
            .then(m_project.get(), [&text](const Result<QString> &read) { text = read.value_or(QString()); });
        if (!waitFor([&text] { return !text.isEmpty(); }) || text != m_composed.text)
            return fail(QStringLiteral("the text came back otherwise"));
        return settle();
    }

    // What the project says, once it has answered, against what must be.
    bool settle()
    {
        if (!waitFor([this] { return m_project->isSaved(); }))
            return fail(QStringLiteral("an edit was not acknowledged"));
        State found;
        for (const Passage &passage : m_project->library().all<Passage>()) {
            found.insert(passage.id, {passage.start, passage.end, passage.colour});
            const TextRange range{passage.start, passage.end};
            if (passage.quote != m_composed.text.mid(range.start, range.length()) || !m_composed.holds(range))
                return fail("a passage does not hold its words", range, range);
            const bool before = m_composed.text.left(range.start).endsWith(passage.prefix);
            if (!before || !m_composed.text.mid(range.end).startsWith(passage.suffix))
                return fail("a passage's surroundings are not those of its place", range, range);
        }
        return found == now() || fail(QStringLiteral("the passages are not those that were made"));
    }

    QString m_path;
    std::mt19937 m_random;
    Composed m_composed;
    PageLayout m_page;
    CaretSteps m_steps;
    std::unique_ptr<Project> m_project;
    Id m_article{1};
    QList<State> m_states;
    int m_now = 0;
    QString m_problem;
};

} // namespace

void PositionsTest::nothingDrifts()
{
    const int operations = scorecard::trials(1'000'000);
    const QTemporaryDir folder;
    int done = 0, drifts = 0;
    for (quint32 seed = 1; done < operations; ++seed) {
        Session session(folder.filePath(QStringLiteral("%1.sidelight").arg(seed)), seed);
        bool whole = session.begin();
        for (int i = 0; whole && i < operationsPerSession && done < operations; ++i, ++done)
            whole = session.step();
        session.end();
        drifts += whole ? 0 : 1;
        QVERIFY2(whole, qPrintable(QStringLiteral("seed %1, operation %2: %3").arg(seed).arg(done).arg(session.problem())));
        QFile::remove(folder.filePath(QStringLiteral("%1.sidelight").arg(seed)));
    }
    scorecard::print("positions", done, drifts, "1,000,000 operations, 0 drift");
}

QTEST_MAIN(PositionsTest)
#include "positions_test.moc"
