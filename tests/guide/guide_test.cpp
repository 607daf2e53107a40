// SPDX-License-Identifier: GPL-3.0-or-later
// What the guide says is so: its links and pictures lead somewhere, the commands that it names stand in the menus, and the keys do
// something in the program. SIDELIGHT_GUIDE_LANGUAGE says in which language; English has further tests of what is the same in all.
#include "app/CommandLine.h"
#include "app/MenuCommands.h"
#include "app/ShortcutSheet.h"
#include "tests/journeys/WindowJourney.h"
#include "widgets/help/GuidePage.h"
#include "widgets/help/GuideText.h"
#include "widgets/help/GuideWindow.h"

#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextTable>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

QStringList all(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1).simplified());
    return found;
}

// What any desktop's keyboard does, and the one key of the field in which one searches.
const QSet<QString> common{u"Ctrl"_s, u"Shift"_s, u"Alt"_s, u"Enter"_s, u"Esc"_s, u"Tab"_s, u"Ctrl+Shift"_s, u"Ctrl+Space"_s};

const QString language = qEnvironmentVariable("SIDELIGHT_GUIDE_LANGUAGE", u"en"_s);

// A chapter without what is no running text.
QString withoutCode(QString text)
{
    static const QRegularExpression code(u"(?m)^    .*$"_s);
    return text.remove(code);
}

} // namespace

class GuideTest : public test::WindowJourney {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { closeWindow(); }
    void linksLeadSomewhere();
    void picturesAreThere();
    void theRulesCanFail();
    void commandsStandInTheMenus();
    void keysDoSomething();
    void commandsOfTheCommandLine();
    void pageReadsNothingElse();
    void longWordsAndNothingAreSearchedFor();
    void isInTheLanguageOfTheInterface();
    void keysAreNamedAsInMenus();
    void wordsAreFoundWhateverTheirAccents();
    void whatIsNotTranslatedIsEnglish();

private:
    [[nodiscard]] static bool isEnglish() { return language == "en"_L1; }
    [[nodiscard]] bool hasCommand(const QString &path) const;
    [[nodiscard]] static bool hasTarget(const GuideText &guide, const QString &from, const QString &link);

    GuideText m_guide;
    QSet<QString> m_keys;
};

void GuideTest::initTestCase()
{
    prepare(u"sample.sidelight"_s);
    openWindow();
    createSample();
    for (const StandingPane pane :
         {StandingPane::Contradictions, StandingPane::Matrix, StandingPane::Origins, StandingPane::Timeline})
        m_window->workspace()->analysis().open(pane);
    m_window->workspace()->openBoard(oldest<Board>());
    settle();
    const auto menus = m_window->menuBar()->findChildren<QMenu *>();
    for (QMenu *menu : menus)
        Q_EMIT menu->aboutToShow(); // some are filled then
    const auto actions = m_window->findChildren<QAction *>();
    for (const QAction *action : actions)
        m_keys.insert(action->text().section(u'\t', 1));
    for (const QAction *action : actions)
        for (const QKeySequence &key : action->shortcuts())
            m_keys.insert(key.toString(QKeySequence::PortableText));
    // The letters stand in the list of keys, some of them several in a line: "U, R, D, X", "C, or 2 and 1".
    const ShortcutSheet sheet(*m_window->menuBar(), nullptr);
    const auto labels = sheet.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        for (const QString &part : label->text().split(QRegularExpression(u",\\s*(?:or )?| and | or | to "_s), Qt::SkipEmptyParts))
            m_keys.insert(part.trimmed());
    QVERIFY(m_keys.contains(u"Ctrl+I"_s) && (m_keys.contains(u"W"_s) || !isEnglish()));
    QVERIFY(m_guide.chapters().size() >= 10);
}

bool GuideTest::hasTarget(const GuideText &guide, const QString &from, const QString &link)
{
    const QString file = link.section(u'#', 0, 0), anchor = link.section(u'#', 1);
    const int at = guide.indexOf(file.isEmpty() ? from : file);
    if (at < 0)
        return false;
    const QStringList headings = all(guide.chapters().at(at).text, u"(?m)^#+ (.+)$"_s);
    return anchor.isEmpty() ||
           std::ranges::any_of(headings, [&](const QString &heading) { return GuideText::anchorOf(heading) == anchor; });
}

void GuideTest::linksLeadSomewhere()
{
    int links = 0;
    for (const GuideText::Chapter &chapter : m_guide.chapters()) {
        QVERIFY2(chapter.text.startsWith(u"# "_s), qPrintable(chapter.file));
        QVERIFY2(!chapter.text.contains(u"http"_s), qPrintable(chapter.file)); // the program opens nothing
        for (const QString &link : all(chapter.text, u"(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)"_s)) {
            ++links;
            QVERIFY2(hasTarget(m_guide, chapter.file, link), qPrintable(chapter.file + u": "_s + link));
        }
    }
    QVERIFY(links > 10);
    // Every chapter of the folder is in the table of contents.
    QStringList files;
    for (const GuideText::Chapter &chapter : m_guide.chapters())
        files.append(chapter.file);
    files.sort();
    QCOMPARE(files, QDir(QStringLiteral(GUIDE_FOLDER)).entryList({u"*.md"_s}, QDir::Files, QDir::Name));
}

void GuideTest::picturesAreThere()
{
    QStringList used;
    for (const GuideText::Chapter &chapter : m_guide.chapters()) {
        static const QRegularExpression nameless(u"!\\[\\s*\\]"_s);
        QVERIFY2(!chapter.text.contains(nameless), qPrintable(chapter.file)); // its name is what a screen reader says
        used += all(chapter.text, u"!\\[[^\\]]*\\]\\(([^)]+)\\)"_s);
    }
    qint64 bytes = 0;
    for (const QString &picture : std::as_const(used)) {
        const QString place = GuideText::placeOf(picture);
        QCOMPARE(place.contains(u'/' + language + u'/'), !isEnglish());
        const QImage image(place);
        QVERIFY2(image.width() > 200 && image.height() > 100, qPrintable(picture));
        bytes += QFileInfo(place).size();
    }
    // They are in the program, and in its history for ever; each further language has to do with fewer colours.
    QVERIFY2(bytes < (isEnglish() ? 1'500'000 : 800'000), qPrintable(QString::number(bytes)));
    for (QString &picture : used)
        picture.remove(u"pictures/"_s);
    used.sort();
    const QString folder = isEnglish() ? QString() : u'/' + language;
    QCOMPARE(used, QDir(QStringLiteral(GUIDE_FOLDER) + folder + u"/pictures"_s).entryList({u"*.png"_s}, QDir::Files, QDir::Name));
}

bool GuideTest::hasCommand(const QString &path) const
{
    QList<QAction *> actions = m_window->menuBar()->actions();
    static const QRegularExpression arrow(u" [→←] "_s); // which points the way that is read
    const QStringList names = path.split(arrow);
    for (const QString &name : names) {
        const auto isCalled = [&name](const QAction *each) {
            return menuCommands::readText(each->text().section(u'\t', 0, 0)).simplified() == name;
        };
        const auto action = std::ranges::find_if(actions, isCalled);
        if (action == actions.end())
            return false;
        QMenu *const menu = (*action)->menu();
        actions = menu ? menu->actions() : QList<QAction *>();
    }
    return true;
}

// Else the tests below would say nothing.
void GuideTest::theRulesCanFail()
{
    if (!isEnglish())
        QSKIP("It is about English names.");
    QVERIFY(hasCommand(u"File → New project…"_s));
    QVERIFY(!hasCommand(u"File → New project"_s));
    QVERIFY(!hasCommand(u"File → New project… → Further"_s));
    QVERIFY(hasTarget(m_guide, u"grading.md"_s, u"#the-two-scales"_s));
    QVERIFY(!hasTarget(m_guide, u"grading.md"_s, u"#the-three-scales"_s));
    QVERIFY(!hasTarget(m_guide, u"grading.md"_s, u"gone.md"_s));
    QVERIFY(!m_keys.contains(u"Ctrl+Alt+Shift+F12"_s));
}

void GuideTest::commandsStandInTheMenus()
{
    int commands = 0;
    for (const GuideText::Chapter &chapter : m_guide.chapters())
        for (const QString &path : all(withoutCode(chapter.text), u"(?<!\\*)\\*([^*]+?[→←][^*]+?)\\*(?!\\*)"_s)) {
            ++commands;
            QVERIFY2(hasCommand(path), qPrintable(chapter.file + u": "_s + path));
        }
    QVERIFY(commands > 25);
}

void GuideTest::keysDoSomething()
{
    if (!isEnglish())
        QSKIP("The keys of all languages are those of the English guide; languages.py looks at that.");
    // Of what is written as code the rest are words that are typed: fields of a search, dates, a chain of speakers.
    static const QRegularExpression isKey(
        u"^(?:(?:Ctrl|Shift|Alt)\\+)*(?:Ctrl|Shift|Alt|F\\d+|[A-Z0-9]|Enter|Esc|Tab|Space|Delete|Left|Right|Up|Down|[\\\\\\[\\]*])$"_s);
    int keys = 0;
    for (const GuideText::Chapter &chapter : m_guide.chapters())
        for (const QString &code : all(withoutCode(chapter.text), u"`([^`]+)`"_s)) {
            if (!isKey.match(code).hasMatch() || common.contains(code))
                continue;
            ++keys;
            QString name = code; // as Qt writes it
            name.replace(u"Delete"_s, u"Del"_s).replace(u"Enter"_s, u"Return"_s);
            const bool isColour = code.size() == 1 && code.front().isDigit() && m_keys.contains(u"1"_s) && m_keys.contains(u"8"_s);
            QVERIFY2(isColour || m_keys.contains(code) || m_keys.contains(name), qPrintable(chapter.file + u": "_s + code));
        }
    QVERIFY(keys > 60);
}

void GuideTest::commandsOfTheCommandLine()
{
    int commands = 0;
    for (const GuideText::Chapter &chapter : m_guide.chapters())
        for (const QString &command : all(chapter.text, u"(?m)^    sidelight (\\w+)"_s)) {
            ++commands;
            FILE *const nowhere = std::fopen("/dev/null", "w");
            const auto code = CommandLine(nowhere, nowhere).run({command, u"--help"_s});
            std::fclose(nowhere);
            QVERIFY2(std::get_if<int>(&code) && std::get<int>(code) == CommandLine::Done, qPrintable(command));
        }
    QVERIFY(commands > 0);
}

// A link that somebody wrote into a chapter leads to another chapter, or nowhere.
void GuideTest::pageReadsNothingElse()
{
    GuidePage page;
    page.resize(700, 500);
    page.showChapter(u"grading.md"_s);
    QCOMPARE(page.chapter(), u"grading.md"_s);
    const QString before = page.toPlainText();
    QVERIFY(before.contains(u"A1"_s));
    for (const QString &elsewhere : {u"file:///etc/passwd"_s, u"qrc:/licences/Sidelight.txt"_s, u"https://sidelight.example/"_s,
                                     u"qrc:/guide/../licences/Sidelight.txt"_s, u"../../licences/Sidelight.txt"_s}) {
        page.setSource(QUrl(elsewhere));
        QCOMPARE(page.toPlainText(), before);
        QVERIFY(!page.loadResource(QTextDocument::MarkdownResource, QUrl(elsewhere)).isValid());
    }
    page.showChapter(u"grading.md"_s, u"how-to-arrive-at-a-grade"_s); // in another language it is called otherwise
    page.show();
    QVERIFY(page.loadResource(QTextDocument::ImageResource, QUrl(u"pictures/actor.png"_s)).value<QImage>().width() > 100);
}

void GuideTest::longWordsAndNothingAreSearchedFor()
{
    GuideWindow window;
    window.showChapter(u"no such chapter.md"_s);
    QCOMPARE(window.page()->chapter(), u"beginning.md"_s);
    QCOMPARE(m_guide.count(0, {}), 0);
    QCOMPARE(window.page()->find(QString(10'000, u'x')), 0);
    QVERIFY(window.page()->find(u"sidelight"_s) > 0);
    QCOMPARE(GuideText::anchorOf(u"Weighing explanations: the ACH matrix"_s), u"weighing-explanations-the-ach-matrix"_s);
}

void GuideTest::isInTheLanguageOfTheInterface()
{
    const GuideWindow window;
    const Qt::LayoutDirection direction = QLocale(language).textDirection();
    QCOMPARE(QGuiApplication::layoutDirection(), direction);
    for (const GuideText::Chapter &chapter : m_guide.chapters()) {
        QCOMPARE(GuideText::placeOf(chapter.file), u":/guide/"_s + (isEnglish() ? QString() : language + u'/') + chapter.file);
        window.page()->showChapter(chapter.file);
        const QString shown = window.page()->toPlainText();
        QVERIFY(shown.section(u'\n', 0, 0).simplified() == chapter.title.simplified());
        QVERIFY2(!shown.contains(u"**"_s) && !shown.contains(u"]("_s), qPrintable(chapter.file));
        for (QTextBlock block = window.page()->document()->begin(); block.isValid(); block = block.next())
            QCOMPARE(block.textDirection(), block.text().startsWith(u"sidelight "_s) ? Qt::LeftToRight : direction);
        for (const QTextFrame *const frame : window.page()->document()->rootFrame()->childFrames()) {
            const auto *const table = qobject_cast<const QTextTable *>(frame);
            const int first = direction == Qt::RightToLeft ? table->columns() - 1 : 0; // where one begins to read
            const QString head = table->cellAt(0, first).firstCursorPosition().block().text();
            QVERIFY2(all(chapter.text, u"(?m)^\\|([^|]*)\\|"_s).contains(head), qPrintable(head));
        }
    }
}

void GuideTest::keysAreNamedAsInMenus()
{
    GuidePage page;
    page.showChapter(u"library.md"_s);
    const QString import = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I).toString(QKeySequence::NativeText);
    QVERIFY2(page.toPlainText().contains(import), qPrintable(import));
    QCOMPARE(import == "Ctrl+Shift+I"_L1, isEnglish() || language == "ar"_L1 || language == "zh_CN"_L1);
    QVERIFY(page.toPlainText().contains(u"2012-09~"_s)); // what is typed is as it was
    page.showChapter(u"searching.md"_s);
    QVERIFY(page.toPlainText().contains(u"NEAR(fire crew, 5)"_s));
}

void GuideTest::wordsAreFoundWhateverTheirAccents()
{
    // A title of two words or more, and how somebody types one who saves accents, vowel signs and capitals.
    const QHash<QString, std::pair<QString, QString>> typed{
        {u"en"_s, {u"ADMIRALTY"_s, u"grading.md"_s}}, {u"de"_s, {u"schnappschusse"_s, u"keeping.md"_s}},
        {u"fr"_s, {u"hypothese"_s, u"ach.md"_s}},     {u"es"_s, {u"hipotesis"_s, u"ach.md"_s}},
        {u"ar"_s, {u"مُقَارَنَة"_s, u"comparing.md"_s}},  {u"zh_CN"_s, {u"矛盾"_s, u"claims.md"_s}}};
    const auto [words, file] = typed.value(language);
    GuideWindow window;
    window.showChapter(file);
    const int places = window.page()->find(words);
    QVERIFY2(places > 0, qPrintable(words));
    QCOMPARE(m_guide.count(m_guide.indexOf(file), words), places); // the list says what the page lights up
    window.page()->step(words, false);
    const QTextCursor first = window.page()->textCursor();
    QVERIFY(first.hasSelection());
    window.page()->step(words, true);
    window.page()->step(words, false); // round, and back
    QCOMPARE(window.page()->textCursor().selectionStart(), first.selectionStart());
    QCOMPARE(m_guide.count(m_guide.indexOf(file), u"no such words"_s), 0);
}

void GuideTest::whatIsNotTranslatedIsEnglish()
{
    GuideText::setLanguage(u"xx"_s);
    QCOMPARE(GuideText::placeOf(u"grading.md"_s), u":/guide/grading.md"_s);
    QCOMPARE(GuideText::localeOf(u"grading.md"_s).language(), QLocale::English);
    QCOMPARE(GuideText().chapters().size(), m_guide.chapters().size());
    GuidePage page;
    page.showChapter(u"grading.md"_s);
    QVERIFY(page.toPlainText().contains(u"Admiralty"_s));
    QVERIFY(page.loadResource(QTextDocument::ImageResource, QUrl(u"pictures/actor.png"_s)).value<QImage>().width() > 100);
    GuideText::setLanguage(language);
}

int main(int argc, char **argv) { return test::travel<GuideTest>(argc, argv, language); }
#include "guide_test.moc"
