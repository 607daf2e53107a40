// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Spelling.h"

#include "widgets/common/Theme.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextBoundaryFinder>
#include <Sonnet/Speller>
#include <algorithm>
#include <map>
#include <memory>

namespace sidelight {

namespace {

constexpr int mostOffered = 5, longestWord = 60;
constexpr int longestLine = 20'000; // a pasted megabyte is not looked through

// One language of the program's dictionaries. Words are asked for once.
class Dictionary {
public:
    explicit Dictionary(const QString &name)
        : m_speller(name)
    {
    }
    [[nodiscard]] bool isMisspelt(const QString &word)
    {
        if (!m_speller.isValid())
            return false;
        auto known = m_known.constFind(word);
        if (known == m_known.constEnd())
            known = m_known.insert(word, m_speller.isMisspelled(word));
        return *known;
    }
    [[nodiscard]] QStringList others(const QString &word) const { return m_speller.suggest(word).mid(0, mostOffered); }
    void leaveAlone(const QString &word) { m_known.insert(word, false); }

private:
    Sonnet::Speller m_speller;
    QHash<QString, bool> m_known;
};

// The dictionary for a language, as "en_GB" for "en"; the system's own region first. Empty: there is none.
QString dictionaryFor(const QString &language)
{
    static const QStringList available = Sonnet::Speller().availableLanguages();
    const QLocale locale = language.isEmpty() ? QLocale() : QLocale(language);
    const QString exact = language.isEmpty() ? locale.name() : QString(language).replace(u'-', u'_'), own = QLocale().name();
    const QString start = exact.section(u'_', 0, 0);
    for (const QString &wanted : {exact, own, locale.name()})
        if (wanted.section(u'_', 0, 0) == start && available.contains(wanted))
            return wanted;
    const auto any = std::ranges::find_if(available, [&](const QString &name) { return name.section(u'_', 0, 0) == start; });
    return any == available.end() ? QString() : *any;
}

// nullptr: there is none for this language. They stay, since reading one takes a while.
Dictionary *dictionary(const QString &language)
{
    static std::map<QString, std::unique_ptr<Dictionary>> all;
    const auto known = all.find(language);
    if (known != all.end())
        return known->second.get();
    const QString name = dictionaryFor(language);
    return all.emplace(language, name.isEmpty() ? nullptr : std::make_unique<Dictionary>(name)).first->second.get();
}

// Numbers, abbreviations in capitals, addresses and what one writes in figures are nobody's mistakes.
bool isWord(QStringView word)
{
    return word.size() > 1 && word.size() <= longestWord &&
           !std::ranges::any_of(word, [](QChar c) { return c.isDigit() || c == u'_'; }) &&
           std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
}

QList<std::pair<int, int>> wordsOf(const QString &line)
{
    QList<std::pair<int, int>> words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, line);
    int start = 0;
    for (qsizetype at = 0; at >= 0; at = finder.toNextBoundary()) {
        const auto reasons = finder.boundaryReasons();
        if (reasons.testFlag(QTextBoundaryFinder::EndOfItem) && at > start) {
            const bool inAddress = (start > 0 && QStringView(u"@/.#").contains(line.at(start - 1))) ||
                                   (at < line.size() && QStringView(u"@/").contains(line.at(at)));
            if (!inAddress && isWord(QStringView(line).sliced(start, at - start)))
                words.append({start, int(at) - start});
        }
        if (reasons.testFlag(QTextBoundaryFinder::StartOfItem))
            start = int(at);
    }
    return words;
}

} // namespace

class Spelling::Highlighter : public QSyntaxHighlighter {
public:
    Highlighter(const Spelling *spelling, QTextDocument *document)
        : QSyntaxHighlighter(document)
        , m_spelling(spelling)
    {
    }

protected:
    void highlightBlock(const QString &text) override
    {
        for (const auto &[start, length] : m_spelling->mistakesIn(text))
            setFormat(start, length, Spelling::underline());
    }

private:
    const Spelling *m_spelling;
};

Spelling::Spelling(QPlainTextEdit *field)
    : QObject(field)
    , m_text(field)
{
    m_highlighter = new Highlighter(this, field->document());
    field->installEventFilter(this);
    field->viewport()->installEventFilter(this);
}

Spelling::Spelling(QLineEdit *field)
    : QObject(field)
    , m_line(field)
{
    field->installEventFilter(this);
    connect(field, &QLineEdit::textChanged, this, &Spelling::markLine);
}

bool Spelling::hasDictionary(const QString &language) { return dictionary(language) != nullptr; }

void Spelling::setLanguage(const QString &language)
{
    if (language == m_language)
        return;
    m_language = language;
    check();
}

bool Spelling::isOn() const
{
    return m_text ? m_text->isEnabled() && !m_text->isReadOnly() : m_line->isEnabled() && !m_line->isReadOnly();
}

void Spelling::check()
{
    if (m_highlighter)
        m_highlighter->rehighlight();
    else
        markLine();
}

QTextCharFormat Spelling::underline()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    format.setUnderlineColor(Theme::current().warning);
    return format;
}

QList<std::pair<int, int>> Spelling::mistakesIn(const QString &line) const
{
    if (line.isEmpty() || line.size() > longestLine || !isOn())
        return {};
    Dictionary *words = dictionary(m_language);
    if (!words)
        return {};
    QList<std::pair<int, int>> mistakes = wordsOf(line);
    mistakes.removeIf([&](const std::pair<int, int> &place) { return !words->isMisspelt(line.mid(place.first, place.second)); });
    return mistakes;
}

// A line of text has no document; an input method may give its letters a look, and so may we.
void Spelling::markLine()
{
    QList<QInputMethodEvent::Attribute> looks;
    const QString words = m_line->text();
    for (const auto &[start, length] : mistakesIn(words))
        looks.append({QInputMethodEvent::TextFormat, start - m_line->cursorPosition(), length, underline()});
    QInputMethodEvent event(QString(), looks);
    QCoreApplication::sendEvent(m_line, &event);
}

bool Spelling::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::EnabledChange:
    case QEvent::ReadOnlyChange:
        check();
        break;
    case QEvent::ContextMenu: {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        const bool byKey = menu->reason() == QContextMenuEvent::Keyboard;
        if (!isOn() || (m_text && !byKey && watched != m_text->viewport()))
            break;
        openMenu(byKey ? QPoint(-1, -1) : menu->pos(), menu->globalPos());
        return true;
    }
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

// Beside Qt's own choices, the words that were perhaps meant.
void Spelling::openMenu(QPoint at, QPoint globally)
{
    const QTextCursor cursor = !m_text ? QTextCursor() : at.x() < 0 ? m_text->textCursor() : m_text->cursorForPosition(at);
    const QString line = m_text ? cursor.block().text() : m_line->text();
    const int position = m_text ? cursor.positionInBlock() : at.x() < 0 ? m_line->cursorPosition() : m_line->cursorPositionAt(at);
    const std::unique_ptr<QMenu> menu(m_text ? m_text->createStandardContextMenu() : m_line->createStandardContextMenu());
    for (const auto &[start, length] : mistakesIn(line)) {
        if (position < start || position > start + length)
            continue;
        const int from = m_text ? cursor.block().position() + start : start;
        fillMenu(*menu, line.mid(start, length), [this, from, size = length](const QString &word) {
            if (m_text) {
                QTextCursor change(m_text->document());
                change.setPosition(from);
                change.setPosition(from + size, QTextCursor::KeepAnchor);
                change.insertText(word);
            } else {
                m_line->setSelection(from, size);
                m_line->insert(word);
            }
        });
        break;
    }
    menu->exec(globally);
}

void Spelling::fillMenu(QMenu &menu, const QString &word, const std::function<void(const QString &)> &replace)
{
    QAction *const first = menu.actions().value(0);
    const auto add = [&](const QString &text, auto &&action) {
        auto *made = new QAction(text, &menu);
        connect(made, &QAction::triggered, this, action);
        menu.insertAction(first, made);
        return made;
    };
    const QStringList others = dictionary(m_language)->others(word);
    for (const QString &other : others)
        add(QString(other).replace(u'&', QStringLiteral("&&")), [replace, other] { replace(other); });
    if (others.isEmpty())
        add(tr("No other word is known"), [] {})->setEnabled(false);
    add(tr("Leave this word alone"), [this, word] {
        dictionary(m_language)->leaveAlone(word);
        check();
    })->setToolTip(tr("Until Sidelight is closed; it is written nowhere"));
    menu.insertSeparator(first);
}

} // namespace sidelight
