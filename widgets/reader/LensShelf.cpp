// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/LensShelf.h"

#include <QPromise>
#include <QThreadPool>
#include <utility>

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;

constexpr int gatherDelay = 150; // ms
constexpr QLatin1StringView ownPrefix = "own:"_L1;

struct Builtin {
    QLatin1StringView key;
    LensKind kind;
};

constexpr Builtin builtins[]{{"attribution"_L1, LensKind::Attribution},
                             {"hedging"_L1, LensKind::Hedging},
                             {"quotation"_L1, LensKind::Quotation},
                             {"time"_L1, LensKind::Time},
                             {"figures"_L1, LensKind::Figures}};

template <class Value, class Work> QFuture<Value> onPool(Work work)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

const QString LensShelf::actorsKey = u"actors"_s;

LensShelf::LensShelf(Project *project, QObject *parent, std::shared_ptr<LensStock> stock)
    : QObject(parent)
    , m_project(project)
    , m_stock(std::move(stock))
{
    listEntries();
    m_gather.setSingleShot(true);
    m_gather.setInterval(gatherDelay);
    connect(&m_gather, &QTimer::timeout, this, &LensShelf::gatherNames);
    connect(&m_gathering, &QFutureWatcherBase::finished, this, [this] {
        m_names = m_gathering.result();
        Q_EMIT namesChanged();
    });
    connect(&m_reading, &QFutureWatcherBase::finished, this, [this] { takeOwn(m_reading.result()); });
    connect(project, &Project::changed, this, &LensShelf::follow);
    if (project->isOpen())
        gatherNames();
}

LensShelf::~LensShelf() = default;

void LensShelf::follow(const Changes &changes)
{
    if (!changes.of<Actor>().isEmpty())
        m_gather.start();
}

void LensShelf::gatherNames()
{
    QList<NameOf> names;
    for (const Actor &actor : m_project->library().all<Actor>()) {
        names.append({actor.id, actor.name});
        for (const QString &alias : actor.aliases)
            names.append({actor.id, alias});
    }
    m_gathering.setFuture(
        onPool<std::shared_ptr<const MentionScanner>>([names] { return std::make_shared<const MentionScanner>(names); }));
}

void LensShelf::setOwnFolder(const QString &folder)
{
    m_reading.setFuture(onPool<QList<OwnDefinition>>([folder] { return OwnDefinition::readAll(folder); }));
}

void LensShelf::takeOwn(const QList<OwnDefinition> &definitions)
{
    m_own.clear();
    for (const OwnDefinition &each : definitions) {
        if (each.problem.isEmpty())
            m_own.insert(ownPrefix + each.file, each);
        else
            Q_EMIT problem(each.problem);
    }
    listEntries();
    Q_EMIT entriesChanged();
}

void LensShelf::drop(const QString &key, LensFindings::Outcome why)
{
    if (why == LensFindings::Outcome::Broken && !SyntaxRules::areThere()) {
        if (!std::exchange(m_toldOfMissing, true))
            Q_EMIT problem(tr("Lenses find nothing without the library KSyntaxHighlighting, which is not installed; install the "
                              "package “libkf6syntaxhighlighting6” and start Sidelight again."));
        return;
    }
    const auto own = m_own.constFind(key);
    if (own == m_own.cend())
        return;
    const QString sentence = why == LensFindings::Outcome::TooSlow
                                 ? tr("The lens “%1” took too long on a text, so it was taken away until Sidelight starts again.")
                                 : tr("The lens “%1” was left out: its rules could not be used.");
    const QString name = own->file;
    m_own.erase(own);
    listEntries();
    Q_EMIT problem(sentence.arg(name));
    Q_EMIT entriesChanged();
}

void LensShelf::listEntries()
{
    m_entries = {
        {u"attribution"_s, tr("Attribution"),
         tr("Underlined: words that say who is speaking. Dotted: who is described and not named, and why not."), LensTone::Saying},
        {u"hedging"_s, tr("Hedging"), tr("A wave beneath words that leave open whether something is so."), LensTone::Hedge},
        {u"quotation"_s, tr("Quotations"), tr("Words between quotation marks, in colour."), LensTone::Quotation},
        {u"time"_s, tr("Dates and times"), tr("A dashed line beneath dates and times."), LensTone::Time},
        {u"figures"_s, tr("Figures and money"), tr("Dots beneath figures and sums."), LensTone::Figure},
        {actorsKey, tr("Actors of the project"), tr("A double line beneath names and aliases of the project's actors."),
         LensTone::Actor}};
    QStringList keys = m_own.keys();
    keys.sort();
    for (const QString &key : std::as_const(keys))
        m_entries.append({key, m_own[key].name, tr("Dashes and dots beneath what your own rules find."), LensTone::Own});
}

std::optional<LensSource> LensShelf::source(const QString &key, const QString &language) const
{
    if (key == actorsKey)
        return m_names ? std::optional<LensSource>(m_names) : std::nullopt;
    if (const auto own = m_own.constFind(key); own != m_own.cend())
        return *own;
    const auto *const builtin = std::ranges::find(builtins, key, &Builtin::key);
    if (builtin == std::end(builtins) || !Lens::exists(builtin->kind, language))
        return std::nullopt;
    return KindOfLens{builtin->kind, language};
}

QString LensShelf::countText(const LensEntry &entry, int count) const
{
    switch (entry.tone) {
    case LensTone::Saying:
        return tr("%n attribution(s)", nullptr, count);
    case LensTone::Hedge:
        return tr("%n hedge(s)", nullptr, count);
    case LensTone::Quotation:
        return tr("%n quotation(s)", nullptr, count);
    case LensTone::Time:
        return tr("%n time(s)", nullptr, count);
    case LensTone::Figure:
        return tr("%n figure(s)", nullptr, count);
    case LensTone::Actor:
        return tr("%n name(s)", nullptr, count);
    default:
        return tr("%1: %L2").arg(entry.title).arg(count);
    }
}

} // namespace sidelight
