// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ReaderLenses.h"

#include "models/exchange/Language.h"
#include "widgets/reader/ArticleView.h"

namespace sidelight {

namespace {

constexpr int enoughToGuess = 20'000; // code units

QString languageOf(const QString &text, const QString &known)
{
    QString language = known;
    if (language.isEmpty())
        language = guessLanguage(text.left(enoughToGuess));
    if (!language.isEmpty() && (!known.isEmpty() || Lens::exists(LensKind::Attribution, language)))
        return language;
    return QStringLiteral("en");
}

} // namespace

ReaderLenses::ReaderLenses(ArticleView *view, QObject *parent)
    : QObject(parent)
    , m_view(view)
{
}

ReaderLenses::~ReaderLenses()
{
    for (auto &[key, found] : m_found)
        if (found.watcher)
            found.watcher->future().cancel();
}

void ReaderLenses::setShelf(LensShelf *shelf)
{
    m_shelf = shelf;
    connect(shelf, &LensShelf::namesChanged, this, [this] { lookAgain(LensShelf::actorsKey); });
    connect(shelf, &LensShelf::entriesChanged, this, &ReaderLenses::followEntries);
    followEntries();
}

void ReaderLenses::setText(const QList<Block> &blocks, const QString &language)
{
    m_blocks = blocks;
    m_language = languageOf(m_view->text(), language);
    m_found.clear();
    for (const QString &key : std::as_const(m_on))
        look(key);
    Q_EMIT changed();
}

void ReaderLenses::setOn(const QString &key, bool on)
{
    if (on == isOn(key))
        return;
    if (on) {
        m_on.append(key);
        look(key);
    } else {
        m_on.removeAll(key);
    }
    paint();
    Q_EMIT changed();
    Q_EMIT choiceChanged(m_on);
}

void ReaderLenses::restore(const QStringList &on)
{
    constexpr int most = 100; // what was kept may be anything
    m_on = on.first(std::min<qsizetype>(on.size(), most));
    m_on.removeDuplicates();
    for (const QString &key : std::as_const(m_on))
        look(key);
    paint();
    Q_EMIT changed();
}

bool ReaderLenses::isAvailable(const QString &key) const
{
    return m_shelf && !m_language.isEmpty() && (key == LensShelf::actorsKey || m_shelf->source(key, m_language));
}

std::optional<int> ReaderLenses::count(const QString &key) const
{
    const auto found = m_found.find(key);
    return found != m_found.end() && found->second.complete ? std::optional(int(found->second.hits.size())) : std::nullopt;
}

void ReaderLenses::countAll()
{
    if (!m_shelf)
        return;
    for (const LensEntry &entry : m_shelf->entries())
        look(entry.key);
}

// What was found before stays in sight until the answer is there.
void ReaderLenses::lookAgain(const QString &key)
{
    if (m_found.contains(key) || isOn(key))
        begin(key);
}

// Definitions were read anew: what was found with one of the same name may be another's.
void ReaderLenses::followEntries()
{
    std::erase_if(m_found, [](const auto &each) { return each.first.startsWith(QLatin1String("own:")); });
    for (const QString &key : std::as_const(m_on))
        look(key);
    paint();
    Q_EMIT changed();
}

void ReaderLenses::look(const QString &key)
{
    if (!m_found.contains(key))
        begin(key);
}

void ReaderLenses::begin(const QString &key)
{
    if (!m_shelf || m_language.isEmpty())
        return;
    const std::optional<LensSource> source = m_shelf->source(key, m_language);
    if (!source)
        return;
    auto watcher = std::make_unique<QFutureWatcher<LensFindings>>();
    connect(watcher.get(), &QFutureWatcherBase::resultReadyAt, this,
            [this, key, answers = watcher.get()](int index) { take(key, answers->resultAt(index)); });
    watcher->setFuture(scanText(m_shelf->stock(), *source, m_view->text(), m_blocks, qMax(0, m_view->place().position)));
    std::unique_ptr<QFutureWatcher<LensFindings>> &place = m_found[key].watcher;
    if (place)
        place->future().cancel();
    place = std::move(watcher);
}

void ReaderLenses::take(const QString &key, const LensFindings &findings)
{
    const auto at = m_found.find(key);
    if (at == m_found.end())
        return;
    if (findings.outcome == LensFindings::Outcome::TooSlow || findings.outcome == LensFindings::Outcome::Broken) {
        // Later, since the watcher that tells this goes with it.
        QMetaObject::invokeMethod(
            this,
            [this, key, why = findings.outcome] {
                if (m_shelf)
                    m_shelf->drop(key, why);
            },
            Qt::QueuedConnection);
        return;
    }
    Found &found = at->second;
    found.marks = findings.marks;
    found.complete = findings.outcome == LensFindings::Outcome::Complete;
    found.hits.clear();
    for (const LensMark &mark : findings.marks)
        if (countsAsHit(mark.tone))
            found.hits.append({mark.start, mark.end});
    if (isOn(key))
        paint();
    Q_EMIT changed();
}

void ReaderLenses::paint()
{
    QList<LensMark> marks;
    for (const QString &key : std::as_const(m_on))
        if (const auto found = m_found.find(key); found != m_found.end())
            marks += found->second.marks;
    std::ranges::stable_sort(marks, {}, &LensMark::start);
    m_view->setLens(marks);
}

QList<TextRange> ReaderLenses::hitsOf(const QString &key) const
{
    if (!key.isEmpty()) {
        const auto found = m_found.find(key);
        return found != m_found.end() ? found->second.hits : QList<TextRange>();
    }
    QList<TextRange> all;
    for (const QString &each : m_on)
        all += hitsOf(each.isEmpty() ? QStringLiteral("?") : each);
    std::ranges::stable_sort(all, {}, &TextRange::start);
    const auto same = std::ranges::unique(all, {}, &TextRange::start);
    all.erase(same.begin(), same.end());
    return all;
}

int ReaderLenses::current(const QString &key) const
{
    const auto found = m_found.find(key);
    if (found == m_found.end() || m_view->caret() != m_steppedTo)
        return -1;
    const auto at = std::ranges::lower_bound(found->second.hits, m_steppedTo, {}, &TextRange::start);
    return at != found->second.hits.end() && at->start == m_steppedTo ? int(at - found->second.hits.begin()) : -1;
}

void ReaderLenses::step(const QString &key, int by)
{
    const QList<TextRange> hits = hitsOf(key);
    if (hits.isEmpty())
        return;
    const int caret = m_view->caret();
    qsizetype index = 0;
    if (by > 0) {
        // A hit at the caret is the next one, unless it is where the last step led.
        const int from = caret == m_steppedTo ? caret + 1 : caret;
        index = std::ranges::lower_bound(hits, from, {}, &TextRange::start) - hits.begin();
    } else {
        index = std::ranges::lower_bound(hits, caret, {}, &TextRange::start) - hits.begin() - 1;
    }
    const TextRange &hit = hits[(index + hits.size()) % hits.size()];
    m_view->setCaret(hit.start);
    m_steppedTo = m_view->caret();
    m_view->flash(hit);
    Q_EMIT stepped(key, int((index + hits.size()) % hits.size()), int(hits.size()));
    Q_EMIT changed();
}

} // namespace sidelight
