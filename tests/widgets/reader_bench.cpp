// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the reader and prints one JSON object a line. With --pictures FOLDER it draws the page there instead, in light
// and dark, for people to look at.
#include "models/text/CanonicalText.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/LensScan.h"
#include "widgets/reader/Overview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QImage>
#include <QRandomGenerator>
#include <QScrollBar>
#include <cstdio>
#include <cstring>

using namespace sidelight;

namespace {

QString sentence(QRandomGenerator &random)
{
    static const QStringList words =
        QStringLiteral("the harbour fire crews said that a warning had come before the night and nobody was told of it "
                       "by the authority whose officials denied every word while witnesses on the quay saw smoke")
            .split(u' ');
    QStringList chosen;
    for (int i = random.bounded(8, 26); i > 0; --i)
        chosen.append(words[random.bounded(words.size())]);
    chosen[0][0] = chosen[0][0].toUpper();
    return chosen.join(u' ') + u'.';
}

ArticlePage article(int length)
{
    QRandomGenerator random(7);
    ArticlePage page;
    page.title = QStringLiteral("A long night");
    while (page.text.size() < length) {
        for (int i = random.bounded(1, 6); i > 0; --i)
            page.text += sentence(random) + u' ';
        page.text += u'\n';
    }
    page.text.chop(1);
    return page;
}

QList<PassageMark> passages(const QString &text, int count)
{
    QRandomGenerator random(11);
    QList<PassageMark> marks;
    for (int i = 0; i < count; ++i) {
        const int start = random.bounded(int(text.size()) - 200);
        marks.append({Id{i + 1}, start, start + random.bounded(20, 180), 1 + i % colourCount, {}, {}, {}});
    }
    return marks;
}

void print(const char *name, QList<double> values, double target)
{
    std::ranges::sort(values);
    std::printf("{\"name\":\"%s\",\"value\":%.2f,\"unit\":\"ms\",\"target\":%g,\"runs\":%d}\n", name, values[values.size() / 2],
                target, int(values.size()));
}

double since(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

void draw(QWidget &view)
{
    static QImage image;
    if (image.size() != view.size())
        image = QImage(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&image);
}

void measureOpening(const char *name, int length, int count, bool atEnd, double target)
{
    const ArticlePage page = article(length);
    const QList<PassageMark> marks = passages(page.text, count);
    QList<double> times;
    for (int run = 0; run < 9; ++run) {
        ArticleView view;
        view.resize(900, 1000);
        view.show();
        QApplication::processEvents();
        QElapsedTimer timer;
        timer.start();
        view.setArticle(page);
        view.setPassages(marks);
        if (atEnd)
            view.setPlace({int(page.text.size()) - 10, 300});
        draw(view);
        times.append(since(timer));
    }
    print(name, times, target);
}

// The worst that an article can be: lines as long as they may be, without a place to break them, with marks piled up, turning to
// and fro, in letters that are shaped, and lines as many as there may be.
void measureWorst()
{
    const QList<std::pair<QString, QString>> pieces{
        {QStringLiteral("words"), QStringLiteral("the harbour fire crews said. ")},
        {QStringLiteral("oneWord"), QStringLiteral("x")},
        {QStringLiteral("piledMarks"), u'a' + QString(maxCombiningMarks, QChar(0x0301))},
        {QStringLiteral("directions"), QStringLiteral("ship سفينة 12 ")},
        {QStringLiteral("shaped"), QStringLiteral("سلام‌عليكم")},
        {QStringLiteral("joined"), QStringLiteral("👩‍👩‍👧‍👦")},
        {QStringLiteral("isolates"), QStringLiteral("\u2067a\u2066b")},
        {QStringLiteral("shortLines"), QStringLiteral("x\n")}};
    for (const auto &[name, piece] : pieces) {
        ArticlePage page;
        page.text = canonicalText(piece.repeated(maxTextLength / int(piece.size())));
        splitLongBlocks(page.text, page.marks);
        QList<double> paints, frames;
        for (int run = 0; run < 3; ++run) {
            ArticleView view;
            view.resize(900, 1000);
            view.show();
            QApplication::processEvents();
            QElapsedTimer timer;
            timer.start();
            view.setArticle(page);
            draw(view);
            paints.append(since(timer));
            for (int i = 0; i < 60; ++i) {
                timer.restart();
                view.scrollBy(120);
                draw(view);
                frames.append(since(timer));
            }
        }
        print(qPrintable(QStringLiteral("reader.worst.open.") + name), paints, 500);
        std::ranges::sort(frames);
        print(qPrintable(QStringLiteral("reader.worst.frame.p95.") + name), {frames[frames.size() * 95 / 100]}, 50);
    }
}

// From asking to the answer, on as many threads as the program takes; and to the part in sight.
void measureLens()
{
    const QString text = article(1'000'000).text;
    const auto stock = std::make_shared<LensStock>();
    QList<double> seen, all;
    for (int run = 0; run < 9; ++run) {
        QElapsedTimer timer;
        timer.start();
        QFuture<LensFindings> findings =
            scanText(stock, KindOfLens{LensKind::Attribution, QStringLiteral("en")}, text, {}, 500'000);
        (void)findings.resultAt(0);
        seen.append(since(timer));
        findings.waitForFinished();
        all.append(since(timer));
    }
    print("reader.lens.attribution.1MB.inSight", seen, 16);
    print("reader.lens.attribution.1MB", all, 60);
}

// Three lenses' worth of marks, over one another.
QList<LensMark> lensMarks(const QString &text)
{
    QList<LensMark> marks;
    for (int start = 0; start + 60 < text.size(); start += 50) {
        marks.append({start, start + 8, LensTone::Saying});
        marks.append({start + 4, start + 20, LensTone::Hedge});
        marks.append({start + 15, start + 28, LensTone::Actor});
    }
    return marks;
}

void measureMoving()
{
    const ArticlePage page = article(1'000'000);
    ArticleView view;
    view.resize(900, 1000);
    view.show();
    view.setArticle(page);
    view.setPassages(passages(page.text, 10'000));
    const QList<LensMark> marks = lensMarks(page.text);
    QElapsedTimer setting;
    setting.start();
    view.setLens(marks);
    print("reader.lens.set.60000marks", {since(setting)}, 16);
    QList<double> frames, widths;
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.scrollBy(120);
        draw(view);
        frames.append(since(timer));
    }
    std::ranges::sort(frames);
    print("reader.scroll.frame", frames, 8);
    print("reader.scroll.frame.p95", {frames[frames.size() * 95 / 100]}, 8);
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        view.resize(600 + i * 10, 1000);
        draw(view);
        widths.append(since(timer));
    }
    print("reader.width", widths, 16);
}

// The page with ten thousand passages in the strip beside it, as a pane has them.
void measureOverview()
{
    const ArticlePage page = article(1'000'000);
    QWidget both;
    auto *const row = new QHBoxLayout(&both);
    row->setContentsMargins(0, 0, 0, 0);
    auto *const view = new ArticleView;
    auto *const overview = new Overview(view);
    row->addWidget(view, 1);
    row->addWidget(overview);
    both.resize(900, 1000);
    both.show();
    view->setArticle(page);
    const QList<PassageMark> marks = passages(page.text, 10'000);
    view->setPassages(marks);
    QList<OverviewMark> strip;
    for (const PassageMark &each : marks)
        strip.append({{each.start, each.end}, Theme::light().highlightSolid(each.colour)});
    std::ranges::sort(strip, {}, [](const OverviewMark &each) { return each.range.start; });
    QList<double> made, frames;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        overview->setMarks(QStringLiteral("passages"), Overview::Lane::Passages, strip);
        draw(*overview);
        made.append(since(timer));
    }
    print("reader.overview.10000", made, 8);
    for (int i = 0; i < 200; ++i) {
        QElapsedTimer timer;
        timer.start();
        view->scrollBy(120);
        draw(both);
        frames.append(since(timer));
    }
    std::ranges::sort(frames);
    print("reader.scroll.overview.frame.p95", {frames[frames.size() * 95 / 100]}, 8);
}

struct Picture {
    const char *name;
    ArticlePage page;
    QList<PassageMark> marks;
    QList<LensMark> lens;
};

PassageMark mark(const QString &text, qint64 id, const QString &words, int colour, const QString &speakers = {},
                 const QString &tags = {}, const QString &note = {})
{
    const int start = int(text.indexOf(words));
    return {Id{id}, start, start + int(words.size()), colour, speakers, tags, note};
}

Picture harbour()
{
    Picture picture{"harbour", {}, {}, {}};
    ArticlePage &page = picture.page;
    page.title = QStringLiteral("Port denies it was warned before the fire");
    page.details = QStringLiteral("By R. Ashdown · The Courier · 4 May 2019");
    page.text = QStringLiteral(
        "A port official said no warning was ever received on the day before the fire, and that nobody in the harbour office had "
        "been "
        "told of the fault in the northern shed.\n"
        "What the crews say\n"
        "Two fire officers, who asked not to be named, said the port had been told twice: once by telephone in the morning and "
        "once in "
        "writing. “We told them twice,” one of them said. “They knew.” The Harbour Authority calls that account “plainly false”.\n"
        "a first call at 09:20, noted in the watch book\n"
        "a letter, handed over at the gate\n"
        "no reply to either\n"
        "The duty of the operator is to act on any report of heat, smoke or smell without delay.\n"
        "09:20  call, harbour office\n14:05  letter, gate 3\n"
        "According to the published log, the letter was signed for. A spokeswoman told reporters that the signature could not be "
        "read, "
        "and that the log had been kept by a clerk who left the company in March.");
    for (const Block &block : {Block{}, Block{BlockKind::Heading, 2}, Block{}, Block{BlockKind::ListItem, 1, 1},
                               Block{BlockKind::ListItem, 1, 2}, Block{BlockKind::ListItem, 2}, Block{BlockKind::Quotation, 1},
                               Block{BlockKind::Preformatted}, Block{BlockKind::Preformatted}, Block{}})
        page.marks.blocks.append(block);
    const auto span = [&](const QString &words, SpanKind kind) {
        const int start = int(page.text.indexOf(words));
        page.marks.spans.append({start, start + int(words.size()), kind, QStringLiteral("https://example.org/")});
    };
    span(QStringLiteral("northern shed"), SpanKind::Emphasis);
    span(QStringLiteral("twice"), SpanKind::Strong);
    span(QStringLiteral("published log"), SpanKind::Link);
    const auto lens = [&](const QString &words, LensTone tone) {
        const int start = int(page.text.indexOf(words));
        picture.lens.append({start, start + int(words.size()), tone});
    };
    lens(QStringLiteral("A port official"), LensTone::Source);
    lens(QStringLiteral("said"), LensTone::Saying);
    lens(QStringLiteral("who asked not to be named"), LensTone::Unnamed);
    lens(QStringLiteral("“We told them twice,”"), LensTone::Quotation);
    lens(QStringLiteral("told reporters"), LensTone::Saying);
    const QString &text = page.text;
    picture.marks = {
        mark(text, 1, QStringLiteral("no warning was ever received on the day before the fire"), 1, QStringLiteral("port official"),
             QStringLiteral("#warning"), QStringLiteral("Compare with the watch book.")),
        mark(text, 2, QStringLiteral("received on the day before the fire, and that nobody in the harbour office had been told"), 3,
             {}, QStringLiteral("#timing")),
        mark(text, 3, QStringLiteral("the day before"), 5),
        mark(text, 4, QStringLiteral("the port had been told twice: once by telephone in the morning and once in writing"), 2,
             QStringLiteral("two fire officers"), QStringLiteral("#warning · #telephone")),
        mark(text, 5, QStringLiteral("“They knew.”"), 4, QStringLiteral("fire officer")),
        mark(text, 6, QStringLiteral("the letter was signed for"), 6),
        mark(text, 7, QStringLiteral("could not be read, and that the log had been kept by a clerk"), 7,
             QStringLiteral("spokeswoman"), {}, QStringLiteral("Who was the clerk?")),
        mark(text, 8, QStringLiteral("a first call at 09:20"), 8)};
    return picture;
}

Picture arabic()
{
    Picture picture{"rtl", {}, {}, {}};
    ArticlePage &page = picture.page;
    page.rightToLeft = true;
    page.title = QStringLiteral("الميناء ينفي تلقي أي تحذير قبل الحريق");
    page.details = QStringLiteral("البريد · 4 مايو 2019");
    page.text = QStringLiteral(
        "قال مسؤول في الميناء إن أي تحذير لم يصل في اليوم السابق للحريق، وإن أحدا في المكتب لم يبلغ بالعطل في المخزن الشمالي (رقم "
        "14).\n"
        "شهادات\n"
        "قال ضابطان طلبا عدم ذكر اسميهما إن الميناء أبلغ مرتين عبر Harbour Watch 24 قبل الساعة 09:20 من صباح ذلك اليوم.\n"
        "An English paragraph keeps its own direction beside the others.\n"
        "الرسالة الأولى\nالرسالة الثانية\n"
        "نص מעורב بالعبرية والعربية: שני קציני כיבוי אמרו כי הנמל הוזהר פעמיים.");
    page.marks.blocks = {Block{},
                         Block{BlockKind::Heading, 2},
                         Block{},
                         Block{},
                         Block{BlockKind::ListItem, 1, 1},
                         Block{BlockKind::ListItem, 1, 2},
                         Block{BlockKind::Quotation, 1}};
    picture.marks = {mark(page.text, 1, QStringLiteral("أي تحذير لم يصل في اليوم السابق للحريق"), 1,
                          QStringLiteral("مسؤول في الميناء"), {}, QStringLiteral("ملاحظة")),
                     mark(page.text, 2, QStringLiteral("أبلغ مرتين عبر Harbour Watch"), 3, QStringLiteral("ضابطان")),
                     mark(page.text, 3, QStringLiteral("Watch 24 قبل الساعة 09:20"), 4),
                     mark(page.text, 4, QStringLiteral("keeps its own direction"), 2)};
    return picture;
}

void savePictures(QApplication &application, const QString &folder)
{
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        Theme::setOverride(scheme);
        Theme::current().applyTo(application);
        const QString suffix = scheme == Theme::Scheme::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        for (const Picture &picture : {harbour(), arabic()}) {
            for (const int width : {1000, 560}) {
                ArticleView view;
                view.resize(width, 900);
                view.show();
                view.setArticle(picture.page);
                view.setPassages(picture.marks);
                view.setLens(picture.lens);
                view.selectPassage(Id{1});
                if (width < 600) {
                    const int found = int(picture.page.text.indexOf(QStringLiteral("clerk")));
                    view.setFound({{found, found + 5}}, 0);
                    view.select({60, 130});
                }
                QApplication::processEvents();
                view.grab().save(
                    QStringLiteral("%1/%2-%3-%4.png").arg(folder, QLatin1String(picture.name), QString::number(width), suffix));
            }
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--pictures") == 0) {
        savePictures(application, QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    Theme::current().applyTo(application);
    measureOpening("reader.open.427kB.10passages", 427'000, 10, false, 20);
    measureOpening("reader.open.427kB.1000passages", 427'000, 1000, false, 25);
    measureOpening("reader.open.427kB.10000passages", 427'000, 10'000, false, 50);
    measureOpening("reader.open.1MB.10000passages.end", 1'000'000, 10'000, true, 80);
    measureMoving();
    measureOverview();
    measureLens();
    measureWorst();
    return 0;
}
