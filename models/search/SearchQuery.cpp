// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/search/SearchQuery.h"

#include "models/search/SearchTokens.h"
#include "models/text/DateSpan.h"
#include "models/text/WordCharacters.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;
using Node = SearchQuery::Node;

namespace {

constexpr int deepest = 20;                // brackets in brackets
constexpr qsizetype shortestBeginning = 3; // letters of a word that is still being typed
constexpr int usualDistance = 10, farthest = 1000;

bool opensQuote(QChar c) { return c == u'"' || c == u'“' || c == u'„' || c == u'”'; }
bool closesQuote(QChar c) { return c == u'"' || c == u'”' || c == u'“'; }
bool endsWord(QChar c) { return c.isSpace() || c == u'(' || c == u')' || opensQuote(c); }

bool isTextTest(const Node &node)
{
    return node.kind == Node::Kind::Expression || (node.kind == Node::Kind::Field && node.field == SearchField::Lens);
}

bool holdsTextTest(const Node &node) { return isTextTest(node) || std::ranges::any_of(node.children, holdsTextTest); }

} // namespace

// One reading. The first mistake ends it.
class SearchQuery::Parser {
public:
    Parser(const QString &text, Stage stage)
        : m_text(text)
        , m_stage(stage)
    {
    }

    Node read()
    {
        Node root = readAny(0);
        if (!failed() && m_at < m_text.size())
            fail(tr("There is a closing bracket without an opening one."), m_at, 1);
        if (root.kind != Node::Kind::All)
            root = {.children = {root}};
        checkTextTests(root);
        return root;
    }
    // A word of a letter or two that stands at the end of what is typed, as it goes on there.
    [[nodiscard]] const QString &beginning() const { return m_beginning; }
    [[nodiscard]] std::optional<Problem> problem() const { return m_problem; }

private:
    [[nodiscard]] bool failed() const { return m_problem.has_value(); }
    void fail(const QString &sentence, qsizetype at, qsizetype length)
    {
        if (!failed())
            m_problem = Problem{sentence, int(at), int(length)};
    }
    [[nodiscard]] bool typing() const { return m_stage == Stage::Typed && m_at >= m_text.size(); }
    [[nodiscard]] QChar next(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    void skipSpace()
    {
        while (!atEnd() && next().isSpace())
            ++m_at;
    }
    // Reads a word in capitals that stands alone.
    bool takeOperator(QStringView word)
    {
        skipSpace();
        const QChar behind = next(word.size());
        if (!QStringView(m_text).sliced(m_at).startsWith(word) || !(behind.isNull() || behind.isSpace() || behind == u'('))
            return false;
        m_at += word.size();
        return true;
    }

    Node readAny(int depth)
    {
        QList<Node> choices{readAll(depth)};
        while (!failed() && takeOperator(u"OR")) {
            const qsizetype at = m_at;
            choices.append(readAll(depth));
            if (choices.last().children.isEmpty() && !typing())
                fail(tr("OR wants something on both sides, as in fire OR smoke."), at - 2, 2);
        }
        choices.removeIf([](const Node &each) { return each.kind == Node::Kind::All && each.children.isEmpty(); });
        if (choices.size() == 1)
            return choices.first();
        return choices.isEmpty() ? Node() : Node{.kind = Node::Kind::Any, .children = choices};
    }

    Node readAll(int depth)
    {
        Node all;
        for (;;) {
            skipSpace();
            if (failed() || atEnd() || next() == u')')
                break;
            const qsizetype before = m_at;
            if (takeOperator(u"OR")) {
                m_at = before;
                if (all.children.isEmpty())
                    fail(tr("OR wants something on both sides, as in fire OR smoke."), before, 2);
                break;
            }
            if (takeOperator(u"AND"))
                continue;
            if (const std::optional<Node> node = readTerm(depth))
                all.children.append(*node);
        }
        return all;
    }

    std::optional<Node> readTerm(int depth)
    {
        const bool minus = next() == u'-' && !next(1).isNull() && !next(1).isSpace();
        if (minus)
            ++m_at;
        const bool negated = minus || takeOperator(u"NOT");
        skipSpace();
        const std::optional<Node> node = readPrimary(depth);
        if (!node || !negated)
            return node;
        return Node{.kind = Node::Kind::Not, .children = {*node}};
    }

    std::optional<Node> readPrimary(int depth)
    {
        if (next() == u'(')
            return readBrackets(depth);
        if (opensQuote(next()))
            return words(readQuoted(), SearchField::Any, false);
        if (next() == u'/')
            return readExpression();
        const qsizetype start = m_at;
        if (QStringView(m_text).sliced(m_at).startsWith(u"NEAR("))
            return readNear();
        const QString word = readWord();
        const qsizetype colon = word.indexOf(u':');
        if (colon > 0 && !word.startsWith(u"http:"_s) && !word.startsWith(u"https:"_s)) {
            if (const auto field = searchfield::fromKey(QStringView(word).left(colon)))
                return readField(*field, start, colon);
            const bool name = std::all_of(word.begin(), word.begin() + colon, [](QChar c) { return c.isLetter(); });
            if (name && typing())
                return {};
            if (name) {
                fail(tr("There is no field “%1”. The fields are %2. Put what is meant as it stands into quotation marks.")
                         .arg(word.left(colon), QLocale().createSeparatedList(searchfield::keys())),
                     start, colon + 1);
                return {};
            }
        }
        if (word.isEmpty() && !atEnd())
            ++m_at; // what begins nothing
        return words(word, SearchField::Any, true);
    }

    std::optional<Node> readBrackets(int depth)
    {
        const qsizetype start = m_at++;
        if (depth >= deepest) {
            fail(tr("There are too many brackets within each other."), start, 1);
            return {};
        }
        const Node inner = readAny(depth + 1);
        if (next() == u')')
            ++m_at;
        else if (!typing())
            fail(tr("This bracket is not closed."), start, 1);
        const bool nothing = inner.kind == Node::Kind::All && inner.children.isEmpty();
        return nothing ? std::nullopt : std::optional(inner);
    }

    // What stands between quotation marks; without a closing one, all that is left.
    QString readQuoted()
    {
        const qsizetype start = ++m_at;
        while (!atEnd() && !closesQuote(next()))
            ++m_at;
        m_open = atEnd();
        const QString quoted = m_text.mid(start, m_at - start);
        if (!atEnd())
            ++m_at;
        return quoted;
    }

    QString readWord()
    {
        const qsizetype start = m_at;
        m_open = true;
        while (!atEnd() && !endsWord(next()))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    std::optional<Node> readExpression()
    {
        const qsizetype start = m_at++;
        QString pattern;
        for (; !atEnd() && next() != u'/'; ++m_at) {
            if (next() == u'\\' && next(1) == u'/')
                ++m_at; // a stroke that belongs to the expression
            else if (next() == u'\\' && !next(1).isNull())
                pattern.append(m_text[m_at++]);
            pattern.append(next());
        }
        if (atEnd()) {
            if (m_stage == Stage::Finished)
                fail(tr("A regular expression ends with a stroke, as in /colou?r/."), start, m_at - start);
            return {};
        }
        ++m_at;
        const QRegularExpression expression(pattern);
        if (!expression.isValid()) {
            fail(tr("This is not a regular expression: %1.").arg(expression.errorString()), start, m_at - start);
            return {};
        }
        return pattern.isEmpty() ? std::nullopt : std::optional(Node{.kind = Node::Kind::Expression, .text = pattern});
    }

    std::optional<Node> readNear()
    {
        const qsizetype start = m_at;
        m_at += 5;
        Node near{.kind = Node::Kind::Near, .distance = usualDistance};
        for (skipSpace(); !failed() && !atEnd() && next() != u')' && next() != u','; skipSpace()) {
            std::optional<Node> part;
            if (opensQuote(next())) {
                part = words(readQuoted(), SearchField::Any, false);
            } else {
                const qsizetype from = m_at;
                while (!atEnd() && !endsWord(next()) && next() != u',')
                    ++m_at;
                m_open = false;
                if (from == m_at)
                    break;
                part = words(m_text.mid(from, m_at - from), SearchField::Any, true);
            }
            if (part)
                near.children.append(*part);
        }
        bool right = true;
        if (next() == u',') {
            const qsizetype from = ++m_at;
            while (!atEnd() && next() != u')')
                ++m_at;
            near.distance = QStringView(m_text).sliced(from, m_at - from).trimmed().toInt(&right);
            right = right && near.distance >= 0 && near.distance <= farthest;
        }
        if (typing())
            return {};
        if (next() != u')' || !right || near.children.size() < 2) {
            fail(tr("NEAR is written like this: NEAR(fire crew, 5), which is both words with at most five others between them."),
                 start, m_at - start);
            return {};
        }
        ++m_at;
        return near;
    }

    std::optional<Node> readField(SearchField field, qsizetype start, qsizetype colon)
    {
        m_at = start + colon + 1;
        const bool quoted = opensQuote(next());
        const QString value = quoted ? readQuoted() : readWord();
        if (value.trimmed().isEmpty()) {
            if (!typing())
                fail(tr("“%1:” wants a value right behind it: %2.").arg(searchfield::keyOf(field), searchfield::purposeOf(field)),
                     start, m_at - start);
            return {};
        }
        if (searchfield::isWords(field))
            return words(value, field, !quoted);
        if (const QString sentence = complaint(field, value); !sentence.isEmpty()) {
            if (!mayBecomeRight(field, value))
                fail(sentence, start, m_at - start);
            return {};
        }
        return Node{.kind = Node::Kind::Field, .field = field, .text = value.trimmed().toLower()};
    }

    static QString complaint(SearchField field, const QString &value)
    {
        if (searchfield::isDate(field))
            return DateSpan::of(value.trimmed()) ? QString()
                                                 : tr("“%1:” takes a date such as 2012, 2012-10 or 2012-10-03, and “%2” is none.")
                                                       .arg(searchfield::keyOf(field), value);
        const QStringList values = searchfield::valuesOf(field);
        return values.isEmpty() || values.contains(value.trimmed(), Qt::CaseInsensitive)
                   ? QString()
                   : tr("“%1:” takes one of %2, and “%3” is none of them.")
                         .arg(searchfield::keyOf(field), QLocale().createSeparatedList(values), value);
    }

    [[nodiscard]] bool mayBecomeRight(SearchField field, const QString &value) const
    {
        if (!typing())
            return false;
        const auto begins = [&](const QString &each) { return each.startsWith(value, Qt::CaseInsensitive); };
        if (searchfield::isDate(field))
            return std::ranges::all_of(value, [](QChar c) { return c.isDigit() || c == u'-'; });
        return std::ranges::any_of(searchfield::valuesOf(field), begins);
    }

    // Nothing where there is no word in it. `bare`: not in quotation marks.
    std::optional<Node> words(QString text, SearchField field, bool bare)
    {
        if (text.isEmpty())
            return {};
        const bool star = bare && text.endsWith(u'*');
        if (star)
            text.chop(1);
        const QList<SearchTokens::Word> found = m_tokens.all(text.toUtf8(), SearchTokens::Of::Query);
        if (found.isEmpty())
            return {};
        const QString last = QString::fromUtf8(found.last().word);
        const bool mayGoOn = typing() && m_open && !star && text.back().isLetterOrNumber();
        const bool goesOn = mayGoOn && last.size() >= shortestBeginning;
        const char32_t letter = codePointAt(last, 0).value;
        if (mayGoOn && !goesOn && !standsAlone(letter) && !isRunOn(letter))
            m_beginning = QString::fromUtf8(text.toUtf8().mid(found.last().start));
        return Node{.kind = Node::Kind::Words, .field = field, .text = text, .prefix = star || goesOn || m_tokens.endsAlone(text)};
    }

    void checkTextTests(const Node &root)
    {
        for (const Node &each : root.children) {
            const Node &test = each.kind == Node::Kind::Not ? each.children.first() : each;
            if (!isTextTest(test) && holdsTextTest(test))
                fail(tr("A regular expression and “lens:” cannot stand in brackets or beside OR."), 0, m_text.size());
        }
    }

    QString m_text;
    Stage m_stage;
    SearchTokens m_tokens;
    qsizetype m_at = 0;
    bool m_open = false; // what was read last goes on to the end of what is typed
    QString m_beginning;
    std::optional<Problem> m_problem;
};

SearchQuery SearchQuery::read(const QString &text, Stage stage)
{
    SearchQuery query;
    if (text.size() > longest) {
        query.m_problem = Problem{tr("This query is too long. At most %n characters can be looked for.", nullptr, longest), longest,
                                  int(text.size()) - longest};
        return query;
    }
    Parser parser(text, stage);
    const Node root = parser.read();
    query.m_problem = parser.problem();
    if (query.m_problem)
        return query;
    query.m_root = root;
    query.m_beginning = parser.beginning();
    return query;
}

std::optional<SearchQuery> SearchQuery::withoutBeginning() const
{
    SearchQuery rest = *this;
    rest.m_beginning.clear();
    QList<Node> &nodes = rest.m_root.children;
    if (m_beginning.isEmpty() || nodes.isEmpty() || nodes.last().kind != Node::Kind::Words ||
        nodes.last().field != SearchField::Any)
        return {};
    nodes.last().text.chop(m_beginning.size());
    if (nodes.last().text.trimmed().isEmpty())
        nodes.removeLast();
    const bool some = std::ranges::any_of(nodes, [](const Node &each) { return each.kind == Node::Kind::Words; });
    return some ? std::optional(rest) : std::nullopt;
}

QString SearchQuery::spelledOut(const QString &typed)
{
    const QString plain = typed.trimmed();
    const SearchQuery query = read(typed, Stage::Typed), starred = read(plain + u'*');
    const bool goesOn = query.m_root != read(plain).m_root && !starred.problem() && query.m_root == starred.m_root;
    return goesOn ? plain + u'*' : plain;
}

QList<Node> SearchQuery::textTests() const
{
    QList<Node> tests;
    for (const Node &each : m_root.children)
        if (holdsTextTest(each))
            tests.append(each);
    return tests;
}

QList<Node> SearchQuery::marked() const
{
    QList<Node> found;
    const auto gather = [&found](const auto &self, const Node &node) -> void {
        const bool words = node.kind == Node::Kind::Words || node.kind == Node::Kind::Near;
        if (words && (node.field == SearchField::Any || node.field == SearchField::Text || node.field == SearchField::Quote))
            found.append(node);
        if (!words && node.kind != Node::Kind::Not)
            for (const Node &child : node.children)
                self(self, child);
    };
    gather(gather, m_root);
    return found;
}

QString SearchQuery::condition(SearchField field, const QString &value)
{
    const bool plain = std::ranges::all_of(value, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    QString inside = value;
    inside.removeIf([](QChar c) { return opensQuote(c) || closesQuote(c); });
    return searchfield::keyOf(field) + u':' + (plain ? value : u'"' + inside + u'"');
}

bool SearchQuery::holds(const QString &query, const QString &condition)
{
    return (u' ' + query.simplified() + u' ').contains(u' ' + condition.simplified() + u' ');
}

QString SearchQuery::toggled(const QString &query, const QString &condition)
{
    const QString plain = query.simplified();
    if (!holds(plain, condition))
        return plain.isEmpty() ? condition : plain + u' ' + condition;
    QString padded = u' ' + plain + u' ';
    const QString wanted = u' ' + condition.simplified() + u' ';
    return padded.replace(padded.indexOf(wanted), wanted.size(), u" "_s).simplified();
}

} // namespace sidelight
