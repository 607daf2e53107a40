// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Corpus.h"

#include <array>

namespace sidelight::bench {

using namespace Qt::StringLiterals;

namespace {

// SplitMix64: small, and the same everywhere, which the standard's distributions are not.
class Dice {
public:
    explicit Dice(quint64 seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 0x632BE59BD9B4E019ULL)
    {
    }
    int below(int bound)
    {
        quint64 z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return int(((z ^ (z >> 31)) >> 33) % quint64(bound));
    }
    template <size_t count> QString pick(const std::array<const char *, count> &words)
    {
        return QString::fromUtf8(words[size_t(below(int(count)))]);
    }

private:
    quint64 m_state;
};

constexpr std::array firstNames{"Adel",   "Berit", "Corin", "Dalia", "Emre",  "Fenna", "Goran", "Halima", "Ivo",   "Jorun",
                                "Kasper", "Lenka", "Malik", "Noor",  "Orsan", "Petra", "Quill", "Ruta",   "Selim", "Tove"};
constexpr std::array lastNames{"Abrantel",   "Brostad", "Calvery",  "Dremond",  "Eskarin",
                               "Fallowmere", "Grathe",  "Hollimar", "Iversham", "Jandreau"};
constexpr std::array places{"Arvend",    "Belcombe",  "Castrow", "Dunmarrow", "Elvaster", "Fernholt",   "Garrowby",
                            "Helmsford", "Istrand",   "Jarrick", "Kelmouth",  "Lantry",   "Morvaine",   "Norwick Sound",
                            "Ostermoor", "Pellingen", "Quarne",  "Rastow",    "Silvany",  "Tarrowmouth"};
constexpr std::array outlets{"Arvend Courier",     "Belcombe Post", "Castrow Journal",
                             "Kelmouth Chronicle", "Northern Wire", "Silvany Observer"};
constexpr std::array roles{"a senior official",
                           "a police commander",
                           "a relief worker",
                           "an engineer",
                           "a harbour pilot",
                           "a member of the council",
                           "a doctor at the infirmary",
                           "a spokeswoman for the ministry",
                           "a teacher",
                           "a shop owner",
                           "a retired judge",
                           "a union secretary"};
constexpr std::array things{"the convoy",     "the bridge",       "the warehouse",   "the gate",       "the report",
                            "the permit",     "the contract",     "the pipeline",    "the archive",    "the shipment",
                            "the radio mast", "the clinic",       "the checkpoint",  "the river bank", "the control room",
                            "the depot",      "the railway yard", "the market hall", "the reservoir",  "the ferry"};
constexpr std::array happenings{"was closed",          "had been moved",     "was searched twice", "was hit by a fire",
                                "was never inspected", "had been sold",      "was under repair",   "stood empty",
                                "was full of people",  "had lost its power", "was left unguarded", "had been flooded",
                                "was opened by force", "could not be found", "was handed over"};
constexpr std::array sayings{"said",         "told reporters", "confirmed", "insisted", "denied that", "claimed",
                             "acknowledged", "warned",         "recalled",  "added",    "suggested",   "maintained"};
constexpr std::array times{"on Monday evening", "shortly after midnight", "before dawn",         "on the third of the month",
                           "two days earlier",  "at twenty to ten",       "during the night",    "late on Thursday",
                           "within an hour",    "the following morning",  "at the end of March", "for almost a week"};
constexpr std::array reasons{
    "because nobody had the keys",        "although two warnings had been sent",  "after a dispute over payment",
    "despite an order from the capital",  "while the guards were changing",       "since the older plan had failed",
    "as the water went on rising",        "without any notice to the residents",  "in spite of what the letter says",
    "when the second engine had arrived", "so that the road could be used again", "before the inquiry had begun"};
constexpr std::array openings{"Witnesses said that",
                              "According to a document seen by this newspaper,",
                              "Records show that",
                              "People who live nearby said that",
                              "It is not disputed that",
                              "Officials have not explained why",
                              "In a statement, the authority said that",
                              "Nobody has been able to show that",
                              "Earlier reports held that"};
constexpr std::array months{"January", "February", "March",     "April",   "May",      "June",
                            "July",    "August",   "September", "October", "November", "December"};

QString capital(QString text)
{
    text[0] = text[0].toUpper();
    return text;
}

QString fact(Dice &dice)
{
    QString text = dice.pick(things) + u' ' + dice.pick(happenings) + u' ' + dice.pick(times);
    if (dice.below(3) == 0)
        text += u' ' + dice.pick(reasons);
    return text;
}

int wordsIn(const QString &text) { return int(text.count(u' ') + text.count(u'\n')) + 1; }

// Writes an article sentence by sentence, and remembers where each stands and whose name is in it.
class Writing {
public:
    Writing(Dice &dice, const QStringList &actors, QString &text)
        : m_dice(dice)
        , m_actors(actors)
        , m_text(text)
    {
    }

    // Paragraphs until there are as many words, and a text as long.
    QList<GeneratedPassage> write(int words, qsizetype length)
    {
        while (m_words < words || m_text.size() < length)
            paragraph();
        return m_sentences;
    }

private:
    void paragraph()
    {
        for (int left = 1 + m_dice.below(4); left > 0; --left) {
            const int actor = m_dice.below(int(m_actors.size()));
            const int start = int(m_text.size());
            const QString sentence = sentenceAbout(m_actors.at(actor));
            m_text += sentence;
            m_sentences.append({start, int(m_text.size()), actor});
            m_words += wordsIn(sentence);
            m_text += left > 1 ? QStringLiteral(" ") : QStringLiteral("\n\n");
        }
    }

    QString sentenceAbout(const QString &actor)
    {
        const QString what = fact(m_dice);
        switch (m_dice.below(5)) {
        case 0:
            return u"“%1,” said %2, %3 in %4."_s.arg(capital(what), actor, m_dice.pick(roles), m_dice.pick(places));
        case 1:
            return u"%1, who asked not to be quoted at length, %2 %3."_s.arg(actor, m_dice.pick(sayings), what);
        case 2:
            return u"%1 %2, as %3 had %4."_s.arg(m_dice.pick(openings), what, actor, m_dice.pick(times));
        case 3:
            return u"%1 %2."_s.arg(m_dice.pick(openings), what);
        default:
            return u"Some %1 people were on the road from %2 to %3 when %4 came %5."_s.arg(
                QString::number(12 + m_dice.below(400)), m_dice.pick(places), m_dice.pick(places), actor, m_dice.pick(times));
        }
    }

    Dice &m_dice;
    const QStringList &m_actors;
    QString &m_text;
    QList<GeneratedPassage> m_sentences;
    int m_words = 0;
};

// Ten of the sentences, spread over the whole text.
QList<GeneratedPassage> spread(const QList<GeneratedPassage> &sentences)
{
    QList<GeneratedPassage> chosen;
    for (int i = 0; i < Corpus::passagesEach; ++i)
        chosen.append(sentences.at(i * sentences.size() / Corpus::passagesEach));
    return chosen;
}

} // namespace

Corpus::Corpus()
{
    for (const char *first : firstNames)
        for (const char *last : lastNames)
            m_actors.append(QString::fromUtf8(first) + u' ' + QString::fromUtf8(last));
}

GeneratedArticle Corpus::article(int number) const
{
    Dice dice{quint64(number)};
    GeneratedArticle article;
    article.fileName = u"article-%1.txt"_s.arg(number, 6, 10, QLatin1Char('0'));
    article.title = u"%1 %2, report says (%3)"_s.arg(capital(dice.pick(things)), dice.pick(happenings), QString::number(number));
    article.byline = m_actors.at(dice.below(int(m_actors.size())));
    article.outlet = dice.pick(outlets);
    const int month = dice.below(12), day = 1 + dice.below(28);
    article.published = u"2024-%1-%2"_s.arg(month + 1, 2, 10, QLatin1Char('0')).arg(day, 2, 10, QLatin1Char('0'));
    article.url = u"https://news.example/2024/%1"_s.arg(number);
    const QString monthName = QString::fromUtf8(months[size_t(month)]);
    article.text = u"%1\n\nBy %2\n\n%3 %4 2024\n\n"_s.arg(article.title, article.byline, QString::number(day), monthName);
    // Together with the long ones this makes the average that the class promises.
    const int words = 400 + dice.below(1'030);
    article.passages = spread(Writing(dice, m_actors, article.text).write(words, isLong(number) ? 1'000'000 : 0));
    article.text += u"Source: %1\n\n%2\n"_s.arg(article.outlet, article.url);
    return article;
}

} // namespace sidelight::bench
