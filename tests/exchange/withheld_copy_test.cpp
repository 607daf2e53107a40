// SPDX-License-Identifier: GPL-3.0-or-later
// A copy without identities, looked through byte by byte.
#include "models/exchange/WithheldCopyFile.h"
#include "models/text/Marks.h"
#include "tests/support/Scorecard.h"
#include "tests/support/TempFolder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <algorithm>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

const QString name = u"Nightjar Quillfeather"_s;

// In what a file may hold of a word: as it is, in small letters, and in UTF-16.
bool holds(const QByteArray &bytes, const QString &word)
{
    const QByteArray small = bytes.toLower();
    const QByteArray sixteen(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
    QByteArray swapped = sixteen;
    for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    return small.contains(word.toLower().toUtf8()) || bytes.contains(sixteen) || bytes.contains(swapped);
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class T> T &add(Changes &changes, const T &record)
{
    changes.of<T>().inserted.append(record);
    return changes.of<T>().inserted.last();
}

// Makes words that stand nowhere else, and remembers them.
class Canaries {
public:
    QString operator()(const char *place)
    {
        m_all.append(u"canary%1x%2"_s.arg(QLatin1String(place)).arg(m_all.size()));
        return m_all.last();
    }
    [[nodiscard]] const QStringList &all() const { return m_all; }

private:
    QStringList m_all;
};

} // namespace

class WithheldCopyTest : public QObject {
    Q_OBJECT

    TempFolder m_folder;
    std::unique_ptr<ProjectFile> m_file;
    int m_copies = 0;

    Library library() const
    {
        Library library;
        if (!m_file->read([&](const Reader &reader) { library.load(reader); }))
            qFatal("the project of a test could not be read");
        return library;
    }

    QList<WithheldPlace> places(const WithheldCopy &copy) const
    {
        QList<WithheldPlace> found = copy.placesInRecords();
        if (!m_file->read([&](const Reader &reader) {
                for (const WithheldBatch &batch : withheldBatches(copy))
                    found += withheldPlaces(copy, batch, withheldSources(reader, copy, batch));
            }))
            qFatal("the project of a test could not be read");
        return found;
    }

    // The path of the copy, which is sound; empty when that went wrong.
    QString write(const WithheldCopy &copy)
    {
        const QString path = m_folder.path(u"copy %1.sidelight"_s.arg(++m_copies));
        auto made = WithheldCopyFile::create(path);
        Result<void> done = made.transform([](const auto &) {});
        const Result<void> read = m_file->read([&](const Reader &reader) {
            for (const WithheldBatch &batch : withheldBatches(copy))
                if (done)
                    done = (*made)->take(copy, batch, withheldSources(reader, copy, batch));
            for (const ContentHash &picture : WithheldCopyFile::picturesOf(copy))
                if (done)
                    done = (*made)->take({reader.content(picture)});
        });
        if (done)
            done = (*made)->finish(copy, 1);
        if (!read || !done)
            qWarning("%s", qPrintable(done ? read.error().message : done.error().message));
        if (!read || !done)
            return {};
        const auto file = ProjectFile::open(path);
        return file && (*file)->verify().value_or(QStringList(u"?"_s)).isEmpty() ? path : QString();
    }

    void start(const char *project)
    {
        m_file.reset();
        auto made = ProjectFile::create(m_folder.path(QLatin1String(project)));
        QVERIFY(made);
        m_file = std::move(*made);
    }

    Article article(Id id, const QString &text, const QByteArray &original)
    {
        const QList<Blob> content{text.toUtf8(), Marks().toBytes(), original};
        if (!m_file->storeAll(content))
            qFatal("the content of a test could not be stored");
        Article article;
        article.id = id;
        article.title = u"Harbour fire %1"_s.arg(id.value);
        article.length = int(text.size());
        article.text = content[0].hash(), article.marks = content[1].hash(), article.original = content[2].hash();
        article.originalFormat = u"text/plain"_s;
        article.originalSize = original.size();
        return article;
    }

    Passage passage(Id id, Id of, const QString &text, const QString &quote) const
    {
        const int start = int(text.indexOf(quote));
        Passage passage;
        passage.id = id, passage.article = of;
        passage.start = start, passage.end = start + int(quote.size());
        passage.quote = quote;
        passage.prefix = text.mid(std::max(0, start - 32), std::min(32, start));
        passage.suffix = text.mid(passage.end, 32);
        return passage;
    }

    void insert(const Changes &records)
    {
        const Result<Commit> done = m_file->edit(
            u"Prepare"_s,
            [&](Writer &writer) {
                const auto each = [&]<class T>() {
                    for (const T &record : records.of<T>().inserted)
                        writer.insert(record);
                };
                each.operator()<Origin>(), each.operator()<Tag>(), each.operator()<Actor>(), each.operator()<Claim>();
                each.operator()<Article>(), each.operator()<Passage>(), each.operator()<Statement>(), each.operator()<Mention>();
                each.operator()<SameAs>(), each.operator()<DistinctOrigins>(), each.operator()<LinkType>();
                each.operator()<PassageLink>(), each.operator()<Board>(), each.operator()<Card>(), each.operator()<Link>();
                each.operator()<Ach>(), each.operator()<Hypothesis>(), each.operator()<Evidence>();
                each.operator()<Collection>();
            },
            1);
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    }

    // One record of each kind and more: 11 is the source, 12 whom it belongs to, 13 somebody else; in the articles 1 and 2 it
    // speaks, 3 and 4 are others'. `word` gives what is to be withheld in a field.
    Changes recordsWith(const std::function<QString(const char *)> &word, const QString &free)
    {
        const QString spoken = u"the quay was shut, said %1 of the port, and nobody came"_s.arg(word("spoken"));
        const QString first = u"Before it all.\nShe says %1.\nAfter that the %2 ended."_s.arg(spoken, word("text"));
        const QString third = u"An official of the port denies that %1 was there.\nNothing else."_s.arg(free);
        Changes records;
        add(records, Origin{{80}, u"origin "_s + free, u"note "_s + free});
        Tag &tag = add(records, Tag{.id = {61}, .parent = {}, .name = u"tag "_s + free, .note = free});
        Q_UNUSED(tag)
        Actor source;
        source.id = {11}, source.parent = {12}, source.kind = ActorKind::Unnamed;
        source.name = name, source.aliases = {word("alias"), u"Nightjar"_s};
        source.description = word("description"), source.note = word("actornote"), source.affiliation = word("affiliation");
        source.reliability = u"B"_s, source.reliabilityReason = word("reason"), source.headcount = 2;
        source.earlierGrades = {{u"C"_s, word("gradereason"), u"2031"_s}};
        const Blob picture(word("picture").toUtf8());
        if (!m_file->store(picture))
            qFatal("a picture of a test could not be stored");
        source.picture = picture.hash();
        Actor employer;
        employer.id = {12}, employer.name = u"Harbour Authority"_s, employer.note = free;
        Actor other;
        other.id = {13}, other.name = u"A. Tern"_s, other.aliases = {u"Tern "_s + free};
        other.description = free, other.affiliation = free, other.reliabilityReason = free;
        other.earlierGrades = {{u"C"_s, free, {}}};
        add(records, employer), add(records, source), add(records, other);
        add(records, SameAs{{70}, {11}, {13}, 50, word("same")});
        Article one = article({1}, first, word("original").toUtf8());
        one.title = word("title"), one.byline = word("byline"), one.outlet = word("outlet"), one.url = word("url");
        one.originalName = word("file"), one.retrieved = word("retrieved"), one.note = word("articlenote"),
        one.published = u"2031-05-04"_s;
        Article two = article({2}, u"It was dark. Later %1 spoke."_s.arg(word("second")), word("secondoriginal").toUtf8());
        two.byline = name;
        Article three = article({3}, third, "raw "_ba + free.toUtf8());
        three.title = u"Port "_s + free, three.url = u"https://port.example/"_s + free, three.originalName = free + u".html"_s;
        three.note = free, three.origin = {80}, three.versionOf = {1};
        Article four = article({4}, u"Quiet day"_s, "quiet"_ba);
        for (const Article &each : {one, two, three, four})
            add(records, each);
        Passage said = passage({31}, {1}, first, spoken);
        said.note = word("passagenote"), said.translation = word("translation"), said.translator = word("translator");
        Passage around = passage({32}, {1}, first, u"Before it all.\nShe says"_s);
        Passage elsewhere = passage({33}, {3}, third, u"An official of the port denies"_s);
        elsewhere.note = free, elsewhere.translation = free, elsewhere.translator = name;
        Passage mentioned = passage({34}, {2}, u"It was dark. Later %1 spoke."_s.arg(word("again")), u"It was dark"_s);
        for (const Passage &each : {said, around, elsewhere, mentioned})
            add(records, each);
        Statement statement;
        statement.id = {41}, statement.passage = {31}, statement.claim = {21};
        statement.speakers = {{{13}, u"the paper"_s}, {{11}, word("printed")}};
        statement.note = word("statementnote");
        add(records, Claim{.id = {21}, .text = u"claim "_s + free, .note = free});
        add(records, statement);
        Statement deny;
        deny.id = {42}, deny.passage = {33}, deny.claim = {21};
        deny.speakers = {{{13}, u"Tern "_s + free}};
        deny.note = free;
        add(records, deny);
        add(records, Mention{{71}, {34}, {11}});
        add(records, DistinctOrigins{{72}, {1}, {3}, word("distinct")});
        add(records, LinkType{.id = {73}, .name = u"kind "_s + free, .inverse = free});
        PassageLink passages;
        passages.id = {74}, passages.from = {33}, passages.to = {31};
        passages.label = name, passages.note = free;
        add(records, passages);
        add(records, Board{.id = {90}, .name = u"Who knew? "_s + free, .note = free, .canvas = word("boardcanvas")});
        const auto card = [&](qint64 id, CardKind kind, qint64 shows, double x) {
            Card made;
            made.id = {id}, made.board = {90}, made.kind = kind, made.shows = {shows};
            made.x = x, made.canvas = word("cardcanvas");
            made.note = kind == CardKind::Note ? free : QString();
            if (!made.shows.isValid() && kind != CardKind::Note)
                made.lastWords = u"%1 said so"_s.arg(name);
            add(records, made);
        };
        card(101, CardKind::Passage, 31, 0), card(102, CardKind::Statement, 41, 300), card(103, CardKind::Actor, 11, 600);
        card(104, CardKind::Article, 1, 900), card(105, CardKind::Note, 0, 1200), card(106, CardKind::Actor, 0, 1500);
        Link link;
        link.id = {201}, link.board = {90}, link.from = {101}, link.to = {103};
        link.label = u"heard by %1"_s.arg(name), link.note = free, link.evidence = {{31}, {33}}, link.canvas = word("linkcanvas");
        add(records, link);
        add(records, Ach{.id = {95}, .name = u"Was there a warning? "_s + free, .note = free});
        add(records, Hypothesis{.id = {96}, .ach = {95}, .text = u"There was "_s + free, .note = free});
        Evidence evidence;
        evidence.id = {97}, evidence.ach = {95}, evidence.kind = EvidenceKind::Passage, evidence.shows = {31};
        evidence.note = free, evidence.ratings = {{{96}, AchRating::II}};
        add(records, evidence);
        add(records,
            Collection{.id = {98}, .parent = {}, .name = u"by "_s + free, .note = free, .query = {}, .articles = {{1}, {3}}});
        add(records, Collection{.id = {99},
                                .parent = {98},
                                .name = u"what "_s + free,
                                .note = {},
                                .query = u"note:\"%1\""_s.arg(free),
                                .articles = {}});
        return records;
    }

private Q_SLOTS:
    void whatIsWithheldIsNowhere()
    {
        Canaries canary;
        start("canaries.sidelight");
        insert(recordsWith([&](const char *place) { return *place ? canary(place) : QString(); }, u"plain"_s));
        QVERIFY(m_file->keep(
            {{u"layout"_s, canary("keptkey"), canary("kept").toUtf8()}, {u"rejected"_s, u"1"_s, canary("rejected").toUtf8()}}));
        QVERIFY(m_file->store(Blob(canary("orphan").toUtf8())));
        const QString gone = canary("history");
        QVERIFY(m_file->edit(canary("editname"), [&](Writer &w) { w.modify<Claim>({21}, [&](Claim &c) { c.note = gone; }); }, 2));
        QVERIFY(m_file->edit(u"Back"_s, [&](Writer &w) { w.modify<Claim>({21}, [&](Claim &c) { c.note.clear(); }); }, 3));
        QVERIFY2(canary.all().size() >= 30, QByteArray::number(canary.all().size()));
        const Library records = library();
        qint64 trials = 0, hits = 0;
        using enum Withholding::Articles;
        for (const auto quotes : {Withholding::Quotes::Blanked, Withholding::Quotes::LeftOut}) {
            for (const auto articles : {LeftOut, Blanked, Kept}) {
                for (const bool originals : {false, true}) {
                    Withholding withholding{.actors = {{11}}, .quotes = quotes, .articles = articles};
                    withholding.keepsOriginals = originals;
                    const QString path = write(WithheldCopy(records, withholding));
                    QVERIFY(!path.isEmpty());
                    const QByteArray bytes = readFile(path);
                    QStringList words = canary.all() + QStringList{name, u"Nightjar"_s};
                    if (articles == Kept) // the rest of a text that is kept, and what describes it, stays by the user's word
                        words.removeIf([](const QString &word) {
                            static const QStringList stays{u"text"_s,     u"second"_s, u"title"_s,  u"url"_s,        u"retrieved"_s,
                                                           u"distinct"_s, u"byline"_s, u"outlet"_s, u"articlenote"_s};
                            return std::ranges::any_of(
                                stays, [&](const QString &each) { return word.startsWith(u"canary"_s + each + u'x'); });
                        });
                    if (articles == Blanked)
                        words.removeIf([](const QString &word) { return word.startsWith("canarydistinct"_L1); });
                    for (const QString &word : std::as_const(words)) {
                        ++trials;
                        const bool isThere = holds(bytes, word);
                        hits += isThere;
                        QVERIFY2(!isThere, qPrintable(u"%1 %2 %3"_s.arg(word).arg(int(quotes)).arg(int(articles))));
                    }
                    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
                }
            }
        }
        scorecard::print("P10 copies without identities: canaries in the bytes", trials, hits, "0 hits");
    }

    // Each text that a table has a column for bears the name; whatever is not renamed by itself is told, and can be replaced.
    void noColumnIsForgotten()
    {
        start("columns.sidelight");
        insert(recordsWith([](const char *) { return name; }, u"as %1 says"_s.arg(name)));
        const Withholding withholding{.actors = {{11}}, .keepsOriginals = true};
        const WithheldCopy copy(library(), withholding);
        const QList<WithheldPlace> found = places(copy);
        const auto originals = std::ranges::count(found, WithheldPlace::In::Original, &WithheldPlace::in);
        QCOMPARE(originals, 1); // of the third article
        QVERIFY(found.size() > 25);
        for (const WithheldPlace &place : found)
            QCOMPARE(place.words.toLower(), name.toLower());
        // Every one of them replaced, and the original left behind with the text that changed.
        QList<WithheldPlace> replaced = found;
        replaced.removeIf([](const WithheldPlace &place) { return !place.canBeReplaced(); });
        const WithheldCopy second(library(), withholding, replaced);
        QCOMPARE(places(second).size(), 0);
        const QString path = write(second);
        QVERIFY(!path.isEmpty());
        QVERIFY(!holds(readFile(path), u"Nightjar"_s));
        QVERIFY(!holds(readFile(path), u"Quillfeather"_s));
        QVERIFY(holds(readFile(path), u"claim as Source A says"_s));
        // And unless they are, they are there.
        const QString told = write(copy);
        QVERIFY(holds(readFile(told), name));
        scorecard::print("P10 copies without identities: texts of all columns", found.size(), 0,
                         "each is told and can be replaced");
    }

    void boardsAndPositionsStand()
    {
        start("boards.sidelight");
        insert(recordsWith([](const char *place) { return u"secret%1"_s.arg(QLatin1String(place)); }, u"plain"_s));
        const Library before = library();
        const QString blanked = write(WithheldCopy(before, {.actors = {{11}}}));
        const auto file = ProjectFile::open(blanked);
        QVERIFY(file);
        QVERIFY((*file)->projectId() != m_file->projectId());
        QCOMPARE((*file)->history().value_or(QList<JournalEntry>()).size(), 1);
        Library after;
        QVERIFY((*file)->read([&](const Reader &reader) { after.load(reader); }));
        QCOMPARE(after.all<Card>().size(), before.all<Card>().size());
        QCOMPARE(after.all<Link>().size(), before.all<Link>().size());
        QCOMPARE(after.all<Statement>().size(), before.all<Statement>().size());
        QCOMPARE(after.find<Actor>({11})->name, u"Source A"_s);
        QCOMPARE(after.find<Actor>({11})->parent, Id());
        QCOMPARE(after.find<Actor>({12})->name, u"Harbour Authority"_s);
        QCOMPARE(after.find<Card>({106})->lastWords, u"Source A said so"_s);
        QCOMPARE(after.find<Link>({201})->label, u"heard by Source A"_s);
        QCOMPARE(after.find<Article>({1})->title, u"Withheld article A"_s);
        QCOMPARE(after.find<Article>({1})->published, u"2031-05-04"_s);
        QCOMPARE(after.find<Statement>({41})->speakers.at(1).printed, QString());
        const auto said = after.find<Passage>({31});
        QCOMPARE(said->start, before.find<Passage>({31})->start);
        QCOMPARE(said->quote.size(), before.find<Passage>({31})->quote.size());
        QVERIFY(QStringView(said->quote).contains(u"▒▒▒"));
        QCOMPARE(after.find<Passage>({33})->quote, before.find<Passage>({33})->quote);
        QCOMPARE(after.all<SameAs>().size(), 0);
        // Without the passages, the cards that showed them are marked and stay where they are.
        const QString out = write(WithheldCopy(
            before, {.actors = {{11}}, .quotes = Withholding::Quotes::LeftOut, .articles = Withholding::Articles::LeftOut}));
        const auto second = ProjectFile::open(out);
        QVERIFY(second && (*second)->read([&](const Reader &reader) { after.load(reader); }));
        QCOMPARE(after.all<Card>().size(), before.all<Card>().size());
        QCOMPARE(after.find<Card>({101})->lastWords, u"[withheld]"_s);
        QCOMPARE(after.find<Card>({104})->shows, Id());
        QCOMPARE(after.all<Article>().size(), 2);
        QCOMPARE(after.find<Article>({3})->versionOf, Id());
        QCOMPARE(after.find<Link>({201})->evidence, QList<Id>{{33}});
    }

    void anArticleIsKeptButForThePassages()
    {
        start("kept.sidelight");
        insert(recordsWith([](const char *place) { return u"secret%1"_s.arg(QLatin1String(place)); }, u"plain"_s));
        Withholding withholding{.actors = {{11}}};
        withholding.articlesOf.insert({1}, Withholding::Articles::Kept);
        const QString path = write(WithheldCopy(library(), withholding));
        const auto file = ProjectFile::open(path);
        QString first, second;
        QVERIFY(file && (*file)->read([&](const Reader &reader) {
            first = reader.text(reader.find<Article>({1})->text);
            second = reader.text(reader.find<Article>({2})->text);
        }));
        QVERIFY(first.startsWith("Before it all.\nShe says [withheld]▒"));
        QVERIFY(first.endsWith("After that the secrettext ended."));
        QVERIFY(second.startsWith("[withheld]▒") && !second.contains("dark"));
    }

    void namesAreFoundHoweverTheyAreWritten()
    {
        start("written.sidelight");
        Changes records;
        Actor source;
        source.id = {11}, source.name = u"Zoë Ó Brien"_s, source.aliases = {u"ZOB"_s};
        add(records, source);
        for (const auto &[id, text] : {std::pair(21, u"ZOE O BRIEN said"_s), std::pair(22, u"by zoë ó brien's hand"_s),
                                       std::pair(23, u"the zob did"_s), std::pair(24, u"zobel and Zoe Brienne"_s)})
            add(records, Claim{.id = {id}, .text = text, .note = {}});
        Article article = this->article({1}, u"Nothing"_s, "x"_ba);
        article.originalName = u"zoe_o_brien-2.txt"_s, article.url = u"https://port.example/staff/zoe-o-brien.html"_s;
        add(records, article);
        insert(records);
        Withholding withholding{.actors = {{11}}};
        withholding.keepsOriginals = true;
        QStringList found;
        for (const WithheldPlace &place : WithheldCopy(library(), withholding).placesInRecords())
            found.append(u"%1 %2 %3"_s.arg(place.field.record.value).arg(QLatin1String(place.field.name), place.words));
        QCOMPARE(found, QStringList({u"1 url zoe o brien"_s, u"1 original_name zoe o brien"_s, u"21 text ZOE O BRIEN"_s,
                                     u"22 text zoë ó brien"_s, u"23 text zob"_s}));
    }

    void theUsualChoice()
    {
        start("usual.sidelight");
        Changes records;
        const auto actor = [&](qint64 id, ActorKind kind, AttributionLevel level, qint64 parent) {
            Actor made;
            made.id = {id}, made.name = u"actor"_s, made.kind = kind, made.level = level, made.parent = {parent};
            add(records, made);
        };
        actor(1, ActorKind::Person, AttributionLevel::OnTheRecord, 0);
        actor(2, ActorKind::Unnamed, AttributionLevel::None, 1);
        actor(3, ActorKind::Person, AttributionLevel::OffTheRecord, 2);
        actor(4, ActorKind::Organisation, AttributionLevel::NotForAttribution, 0);
        actor(5, ActorKind::Person, AttributionLevel::OnBackground, 3);
        insert(records);
        QCOMPARE(Withholding::usual(library()).actors, QSet<Id>({{2}, {3}, {4}}));
        QCOMPARE(Withholding::withBelonging(library(), {{1}}), QSet<Id>({{1}, {2}, {3}, {5}}));
        // The same choice gives the same names, whatever else there is.
        const WithheldCopy copy(library(), Withholding::usual(library())), again(library(), Withholding::usual(library()));
        QCOMPARE(copy.pseudonymOf({4}), u"Source C"_s);
        QCOMPARE(again.pseudonymOf({2}), u"Source A"_s);
    }

    void nothingHalfIsLeft()
    {
        start("half.sidelight");
        const WithheldCopy copy(library(), {});
        const QString path = m_folder.write(u"taken.sidelight"_s, "mine");
        QVERIFY(!WithheldCopyFile::create(path));
        QCOMPARE(readFile(path), "mine"_ba);
        const QStringList before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(WithheldCopyFile::create(m_folder.path(u"given up.sidelight"_s))); // and never finished
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    }
};

QTEST_GUILESS_MAIN(WithheldCopyTest)
#include "withheld_copy_test.moc"
