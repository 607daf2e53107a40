// SPDX-License-Identifier: GPL-3.0-or-later
// What a person who looks at a board cannot see is not in its PDF (P3), and no address leads anywhere but to the web (A20): random
// boards on which every word is a canary, judged by pdftotext, pdfinfo and qpdf. SIDELIGHT_TRIALS says how many.
#include "models/exchange/Drawing.h"
#include "models/exchange/WebAddress.h"
#include "tests/support/Scorecard.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

template <class T> void add(Changes &changes, T record) { changes.of<T>().inserted.append(std::move(record)); }

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60'000))
        qFatal("%s did not end", qPrintable(program));
    return process.readAllStandardOutput();
}

// A board whose cards lie on each other and whose words are each found on one card alone.
struct CanaryBoard {
    explicit CanaryBoard(quint32 seed)
        : random(seed)
    {
        Changes changes;
        add(changes, Board{{1}, u"Canary name"_s, {}, 0});
        const int count = 4 + pick(14);
        for (int i = 0; i < count; ++i)
            addCard(changes, 100 + i);
        for (int i = 0; i < count / 2; ++i)
            addLink(changes, 5'000 + i, count);
        library.apply(changes);
        shown.reset();
        if (pick(2)) { // a filter
            shown.emplace();
            for (const Card &card : std::as_const(cards))
                if (pick(4))
                    shown->insert(card.id);
            for (const Link &link : std::as_const(links))
                if (pick(4))
                    shown->insert(link.id);
        }
    }

    int pick(int below) { return int(random() % unsigned(below)); }

    QString canary(Id card, int word) { return u"q%1w%2z"_s.arg(card.value).arg(word); }
    QString canaries(Id card)
    {
        QStringList words;
        const int count = 3 + pick(60);
        for (int i = 0; i < count; ++i)
            words.append(canary(card, i));
        return words.join(u' ');
    }

    void addCard(Changes &changes, qint64 id)
    {
        Card card;
        card.id = {id};
        card.board = {1};
        card.width = 100 + pick(300);
        card.height = 50 + pick(200);
        card.x = pick(700);
        card.y = pick(500);
        card.z = pick(3);
        card.colour = pick(7);
        const QString words = canaries(card.id);
        switch (pick(5)) {
        case 0: {
            card.kind = CardKind::Passage;
            card.shows = {10'000 + id};
            Article article;
            article.id = {20'000 + id};
            article.title = u"Harbour"_s;
            add(changes, article);
            Passage passage;
            passage.id = card.shows;
            passage.article = {20'000 + id};
            passage.quote = words;
            passage.end = int(words.size());
            add(changes, passage);
            break;
        }
        case 1:
            card.kind = CardKind::Claim;
            card.shows = {30'000 + id};
            add(changes, Claim{card.shows, words, {}, 0});
            break;
        case 2:
            card.kind = CardKind::Group;
            card.note = words;
            break;
        default:
            card.note = words;
        }
        cards.append(card);
        add(changes, card);
    }

    void addLink(Changes &changes, qint64 id, int count)
    {
        Link link;
        link.id = {id};
        link.board = {1};
        link.from = {100 + pick(count)};
        link.to = {100 + pick(count)};
        link.kind = LinkKind(pick(7));
        link.label = pick(2) ? canary(link.id, 0) : QString();
        link.note = canary(link.id, 1);
        if (link.from == link.to)
            return;
        links.append(link);
        add(changes, link);
    }

    [[nodiscard]] bool isShown(Id id) const { return !shown || shown->contains(id); }
    static QRectF rectOf(const Card &card) { return {card.x, card.y, card.width, card.height}; }
    // In the order of painting: groups beneath, then by z and id. Written anew here, so as to disagree with the code if that errs.
    static bool liesOn(const Card &upper, const Card &lower)
    {
        if (upper.kind == CardKind::Group)
            return false;
        return lower.kind == CardKind::Group || upper.z > lower.z || (upper.z == lower.z && upper.id > lower.id);
    }
    // By points, a unit apart: no rectangle is cut here, as it is in the code.
    [[nodiscard]] bool isWhollyCovered(const Card &card) const
    {
        for (double y = card.y + 0.5; y < card.y + card.height; y += 1)
            for (double x = card.x + 0.5; x < card.x + card.width; x += 1)
                if (std::ranges::none_of(cards, [&](const Card &other) {
                        return isShown(other.id) && liesOn(other, card) && rectOf(other).contains(x, y);
                    }))
                    return false;
        return true;
    }

    std::mt19937 random;
    Library library;
    QList<Card> cards;
    QList<Link> links;
    std::optional<QSet<Id>> shown;
};

struct FoundWord {
    QString text;
    QRectF rect; // points
};

QList<FoundWord> wordsOf(const QString &pdf)
{
    static const QRegularExpression form(
        u"<word xMin=\"([-0-9.]+)\" yMin=\"([-0-9.]+)\" xMax=\"([-0-9.]+)\" yMax=\"([-0-9.]+)\">([^<]*)</word>"_s);
    QList<FoundWord> words;
    const QString listed = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-bbox"_s, pdf, u"-"_s}));
    for (const QRegularExpressionMatch &match : form.globalMatch(listed)) {
        const QPointF from(match.captured(1).toDouble(), match.captured(2).toDouble());
        const QPointF to(match.captured(3).toDouble(), match.captured(4).toDouble());
        words.append({match.captured(5), QRectF(from, to)});
    }
    return words;
}

} // namespace

class PdfPrivacyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotSeenIsNotThere();
    void picturesHoldNoText();
    void addressesLeadToTheWebAlone();
    void addresses_data();
    void addresses();

private:
    QString write(const PdfJob &job)
    {
        const QString path = m_folder.filePath(u"a board.pdf"_s);
        const auto done = drawing::writeBoardPdf(job, path);
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        return path;
    }
    // Everything that the file holds, as far as tools that are not ours can take it apart.
    QByteArray everythingIn(const QString &pdf)
    {
        const QString plain = m_folder.filePath(u"plain.pdf"_s);
        outputOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, pdf, plain});
        QFile file(plain);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("qpdf wrote nothing");
        return file.readAll() + outputOf(u"pdftotext"_s, {u"-raw"_s, pdf, u"-"_s});
    }
    int checkHidden(const CanaryBoard &board, const QByteArray &everything, quint32 seed);
    int checkClipped(const CanaryBoard &board, const QString &pdf, const QByteArray &everything);
    int checkCovered(const CanaryBoard &board, const QString &pdf);

    QTemporaryDir m_folder{QDir::tempPath() + u"/pdf privacy XXXXXX"_s};
    int m_covered = 0, m_found = 0;
};

// Canaries of cards that cannot be seen at all, and of their links, are nowhere.
int PdfPrivacyTest::checkHidden(const CanaryBoard &board, const QByteArray &everything, quint32 seed)
{
    int leaks = 0;
    QSet<Id> hidden;
    for (const Card &card : board.cards)
        if (!board.isShown(card.id) || board.isWhollyCovered(card))
            hidden.insert(card.id);
    const auto look = [&](Id id) {
        if (!everything.contains("q" + QByteArray::number(id.value) + "w"))
            return;
        qWarning("board %u: a word of %lld, which cannot be seen, is in the file", seed, static_cast<long long>(id.value));
        ++leaks;
    };
    for (const Id id : std::as_const(hidden))
        look(id);
    for (const Link &link : board.links)
        if (hidden.contains(link.from) || hidden.contains(link.to) || !board.isShown(link.id))
            look(link.id);
    return leaks;
}

// What a note has no room for is not in the outline or behind the board either.
int PdfPrivacyTest::checkClipped(const CanaryBoard &board, const QString &pdf, const QByteArray &everything)
{
    static const QRegularExpression form(u"q(\\d+)w\\d+z"_s);
    const QString onBoard = QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-l"_s, u"1"_s, pdf, u"-"_s}));
    QSet<QString> seen;
    for (const QRegularExpressionMatch &match : form.globalMatch(onBoard))
        seen.insert(match.captured());
    int leaks = 0;
    for (const QRegularExpressionMatch &match : form.globalMatch(QString::fromLatin1(everything))) {
        const auto card = std::ranges::find(board.cards, Id{match.captured(1).toLongLong()}, &Card::id);
        const bool isNote = card != board.cards.end() && (card->kind == CardKind::Note || card->kind == CardKind::Group);
        if (isNote && !seen.contains(match.captured())) {
            qWarning("%s has no room on its card", qPrintable(match.captured()));
            ++leaks;
        }
    }
    return leaks;
}

// On the page of the board, no word lies where another card lies on it. The page is as large as the cards, which have no links
// here, so its scale is known.
int PdfPrivacyTest::checkCovered(const CanaryBoard &board, const QString &pdf)
{
    constexpr double points = 0.75;
    QRectF bounds;
    QList<Card> seen;
    for (const Card &card : board.cards)
        if (board.isShown(card.id) && !board.isWhollyCovered(card)) {
            bounds |= CanaryBoard::rectOf(card);
            seen.append(card);
        }
    if (seen.isEmpty() || bounds.width() * points < 360 || bounds.height() * points < 220)
        return 0; // a page of the smallest size; the board is in its middle then
    static const QRegularExpression form(u"^q(\\d+)w(\\d+)z?"_s);
    // Where the upper left corner of the board is: the margins are even, so the page's width says it.
    const QByteArray info = outputOf(u"pdfinfo"_s, {pdf});
    static const QRegularExpression size(u"Page size:\\s+([0-9.]+) x ([0-9.]+)"_s);
    const double width = size.match(QString::fromUtf8(info)).captured(1).toDouble();
    const double left = (width - bounds.width() * points) / 2;
    int leaks = 0;
    const QList<FoundWord> words = wordsOf(pdf);
    for (const FoundWord &word : words) {
        const QRegularExpressionMatch match = form.match(word.text);
        if (!match.hasMatch())
            continue;
        ++m_found;
        const Id id{match.captured(1).toLongLong()};
        const auto card = std::ranges::find(seen, id, &Card::id);
        if (card == seen.end())
            continue;
        const double x1 = (word.rect.left() - left) / points + bounds.left() + 1;
        const double x2 = (word.rect.right() - left) / points + bounds.left() - 1;
        for (const Card &other : std::as_const(seen)) {
            // Only what covers the card's whole height is sure to cover the word, wherever its line is.
            const bool overAll = other.y <= card->y && other.y + other.height >= card->y + card->height;
            if (other.id != id && CanaryBoard::liesOn(other, *card) && overAll && x1 < other.x + other.width && x2 > other.x) {
                qWarning("%s lies under another card", qPrintable(word.text));
                ++leaks;
            }
        }
    }
    return leaks;
}

void PdfPrivacyTest::whatIsNotSeenIsNotThere()
{
    const int boards = scorecard::trials(500);
    int leaks = 0, hiddenBoards = 0;
    for (int i = 0; i < boards; ++i) {
        const quint32 seed = 1000 + quint32(i);
        CanaryBoard board(seed);
        PdfChoices everythingBehind;
        everythingBehind.pages = PdfChoices::Pages(i % 3);
        everythingBehind.paper = u"A5"_s;
        const QString pdf = write(PdfJob::of(board.library, {1}, everythingBehind, board.shown));
        const QByteArray everything = everythingIn(pdf);
        QVERIFY(!everything.contains("Canary name"));
        leaks += checkHidden(board, everything, seed);
        if (everythingBehind.pages == PdfChoices::Pages::Fitted)
            leaks += checkClipped(board, pdf, everything);
        hiddenBoards += board.shown ? 1 : 0;
        Changes withoutLinks;
        for (const Link &link : std::as_const(board.links))
            withoutLinks.of<Link>().removed.append(link.id);
        board.library.apply(withoutLinks);
        PdfChoices bare;
        bare.sources = bare.links = bare.claims = false;
        leaks += checkCovered(board, write(PdfJob::of(board.library, {1}, bare, board.shown)));
    }
    scorecard::print("P3 words of a board that cannot be seen and are in its PDF", boards, leaks, "0");
    QCOMPARE(leaks, 0);
    QVERIFY(m_found > boards * 5); // words that are seen are there
    QVERIFY(boards < 10 || hiddenBoards > 0);
}

void PdfPrivacyTest::picturesHoldNoText()
{
    CanaryBoard board(7);
    PdfChoices choices;
    choices.asPictures = true;
    choices.title = u"Typed title"_s;
    const QString pdf = write(PdfJob::of(board.library, {1}, choices));
    QCOMPARE(outputOf(u"pdffonts"_s, {pdf}).split('\n').size(), 3); // two lines of heading
    QCOMPARE(outputOf(u"pdftotext"_s, {pdf, u"-"_s}).trimmed(), QByteArray());
    const QByteArray everything = everythingIn(pdf);
    QVERIFY(!QRegularExpression(u"q\\d+w\\d"_s).match(QString::fromLatin1(everything)).hasMatch());
    QVERIFY(!everything.contains("/Annots") && !everything.contains("/Outlines") && !everything.contains("/Font"));
    QVERIFY(outputOf(u"pdfimages"_s, {u"-list"_s, pdf}).contains("image"));
}

void PdfPrivacyTest::addressesLeadToTheWebAlone()
{
    const QStringList schemes{u"file"_s,        u"javascript"_s, u"data"_s,      u"smb"_s,         u"vnc"_s,
                              u"ftp"_s,         u"ms-msdt"_s,    u"tel"_s,       u"ssh"_s,         u"JaVaScRiPt"_s,
                              u"vbscript"_s,    u"FILE"_s,       u"search-ms"_s, u"jar"_s,         u"https&#58;"_s,
                              u" javascript"_s, u"\thttp"_s,     u"http\n"_s,    u"view-source"_s, u"intent"_s};
    const QStringList rests{u"///etc/passwd"_s,
                            u"alert(1)"_s,
                            u"//host/share"_s,
                            u"text/html,<script>1</script>"_s,
                            u"//user:secret@host/x"_s,
                            u"\\\\host\\share"_s,
                            u"//"_s,
                            u"%0ajavascript:1"_s,
                            u"//x/%00"_s,
                            u"//h\u202egpj.exe/"_s};
    Changes changes;
    add(changes, Board{{1}, u"B"_s, {}, 0});
    qint64 next = 1;
    for (const QString &scheme : schemes) {
        for (const QString &rest : rests) {
            Article article;
            article.id = {10'000 + next};
            article.title = u"Article %1"_s.arg(next);
            article.url = scheme + u':' + rest;
            add(changes, article);
            Card card;
            card.id = {20'000 + next};
            card.board = {1};
            card.kind = CardKind::Article;
            card.shows = article.id;
            card.x = next % 20 * 260;
            card.y = next / 20 * 140;
            add(changes, card);
            Card note = card;
            note.id = {30'000 + next};
            note.kind = CardKind::Note;
            note.shows = {};
            note.note = u"[%1](%1)"_s.arg(article.url);
            note.y += 3'000;
            add(changes, note);
            ++next;
        }
    }
    Library library;
    library.apply(changes);
    const PdfJob job = PdfJob::of(library, {1});
    QCOMPARE(job.sources.size(), 200);
    const QByteArray everything = everythingIn(write(job));
    static const QRegularExpression uri(u"/URI \\(([^)]*)\\)|/URI <([0-9a-fA-F]*)>"_s);
    int others = 0, all = 0;
    for (const QRegularExpressionMatch &match : uri.globalMatch(QString::fromLatin1(everything))) {
        const QString address = match.captured(1).isEmpty() ? QString::fromLatin1(QByteArray::fromHex(match.captured(2).toLatin1()))
                                                            : match.captured(1);
        ++all;
        if (!QRegularExpression(u"^(https?://[^/@]+|mailto:[^/]*@)"_s).match(address).hasMatch()) {
            qWarning("%s", qPrintable(address));
            ++others;
        }
    }
    for (const char *kind : {"/JavaScript", "/Launch", "/GoToR", "/SubmitForm", "/OpenAction", "/AA"})
        QVERIFY2(!everything.contains(kind), kind);
    scorecard::print("A20 hostile addresses that lead out of a PDF", 200, others, "0 outside http, https and mailto",
                     "\"links\":" + QByteArray::number(all));
    QCOMPARE(others, 0);
}

void PdfPrivacyTest::addresses_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QByteArray>("link");
    const auto row = [](const QString &written, const QByteArray &link) {
        QTest::newRow(qPrintable(written.left(60))) << written << link;
    };
    row(u"https://courier.example/port"_s, "https://courier.example/port");
    row(u"HTTP://courier.example"_s, "http://courier.example");
    row(u" https://courier.example/a?b=c#d "_s, "https://courier.example/a?b=c#d");
    row(u"https://кур.example/щ"_s, "https://xn--j1ami.example/%D1%89");
    row(u"mailto:desk@courier.example"_s, "mailto:desk@courier.example");
    row(u"mailto:desk@courier.example?attach=/etc/passwd"_s, "mailto:desk@courier.example");
    row(u"mailto:nobody"_s, "");
    row(u"https:///port"_s, "");
    row(u"https://ada:secret@courier.example"_s, "");
    row(u"courier.example"_s, "");
    row(u"//courier.example"_s, "");
    row(u"javascript:alert(1)"_s, "");
    row(u"https://courier.example/a b"_s, "");
    row(u"https://courier.example/\u202etxt"_s, "");
    row(QString(3'000, u'a').prepend(u"https://a.example/"_s), "");
}

void PdfPrivacyTest::addresses()
{
    QFETCH(QString, written);
    QTEST(webAddress(written), "link");
}

QTEST_GUILESS_MAIN(PdfPrivacyTest)
#include "pdf_privacy_test.moc"
