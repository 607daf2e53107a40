// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Library.h"
#include "models/project/TextFields.h"
#include "models/text/MentionScanner.h"
#include "models/text/TextAnchor.h"

#include <QSet>

namespace sidelight {

// What a copy withholds, and how.
struct Withholding {
    enum class Quotes {
        LeftOut, // the passages go, with what stands on them
        Blanked, // the passages stay where they are, without their words
    };
    enum class Articles {
        LeftOut,
        Blanked, // without a word; a letter is a ▒, so that every position stays
        Kept,    // but for the words of the passages that are withheld
    };

    QSet<Id> actors; // whose identity is withheld
    Quotes quotes = Quotes::Blanked;
    Articles articles = Articles::Blanked; // in which a passage of theirs stands, or which are theirs
    QHash<Id, Articles> articlesOf{};      // what is done with one article otherwise
    bool keepsOriginals = false;           // the files from which the other articles were imported
    bool operator==(const Withholding &) const = default;

    // Nobody yet but the sources without a name, and who spoke not for attribution or off the record.
    static Withholding usual(const Library &library);
    // The actors with all that belong to them.
    static QSet<Id> withBelonging(const Library &library, const QSet<Id> &actors);
};

// A place that still bears a name of somebody who is withheld.
struct WithheldPlace {
    enum class In {
        Record,   // a text of a record
        Text,     // an article's text
        Original, // the file from which an article was imported; what stands there can only go with the file
    };
    In in = In::Record;
    TextField field;        // the article's, of a text or an original
    int number = -1;        // which of all texts of the records
    int start = 0, end = 0; // code units, of the text
    Id actor{};             // whose name it is
    QString before{}, words{}, after{};
    [[nodiscard]] bool canBeReplaced() const { return in != In::Original; }
    // Of the kind of record, for other programs.
    static QString nameOf(RecordKind kind);
};

// An article as the copy has it.
struct WithheldArticle {
    Article article;
    QList<Passage> passages;
    QList<Blob> content;
};

// A project as somebody may see it who must not learn who some of its sources are. Made of plain values: the records of a library,
// and the content of articles as it is handed in; what is not handed out here is not in the copy. Names, aliases, printed forms,
// descriptions, notes, grades' reasons and pictures of the withheld become "Source A", "Source B" … in the order of their ids, or
// go, as do what they belong to and whom else they might be. The same goes for authors and outlets of these names, for what cards
// say of records that are gone, for labels of links and for who translated. Of a passage that is withheld the note, the translation
// and the notes of its statements go too. Canvas data of other programs, history, layout and what was rejected stay behind.
// Constant once it is made, so that any number of threads may ask it.
class WithheldCopy {
public:
    // `replaced`: places where the name is to be replaced by its pseudonym, in an article's text by signs of the same length.
    WithheldCopy(const Library &library, const Withholding &withholding, const QList<WithheldPlace> &replaced = {});

    [[nodiscard]] const Changes &records() const { return m_records; } // as inserted; those of articles and passages are unfinished
    [[nodiscard]] QString pseudonymOf(Id actor) const { return m_pseudonyms.value(actor); }
    // In which withheld passages stand, or which are of somebody who is withheld.
    [[nodiscard]] const QSet<Id> &withheldArticles() const { return m_articles; }
    [[nodiscard]] int pictures() const; // that are in the copy, and that nobody can search

    // Where a name still stands in the records.
    [[nodiscard]] QList<WithheldPlace> placesInRecords() const;
    // And in an article, given what the project has of it.
    [[nodiscard]] QList<WithheldPlace> placesIn(const Article &article, const QString &text, const QByteArray &original) const;

    struct Source {
        QString text;
        QByteArray marks, original; // the original may be left out where `needsOriginal` says so
    };
    [[nodiscard]] bool needsOriginal(const Article &article) const;
    // The article and its passages as they go into the copy.
    [[nodiscard]] WithheldArticle rewritten(const Article &article, const Source &source) const;

private:
    enum class Treatment { Whole, ButForPassages, Untouched };
    void findNames(const Library &library);
    void findWithheld(const Library &library);
    void takeArticles(const Library &library);
    void takePassages(const Library &library);
    void takeActors(const Library &library);
    void takeBoards(const Library &library);
    void takeWeighing(const Library &library);
    void replace(const QList<WithheldPlace> &places);
    [[nodiscard]] bool isGone(Id id) const { return m_gone.contains(id); }
    [[nodiscard]] QString renamed(const QString &text) const;
    [[nodiscard]] bool bearsName(const QString &text) const { return !m_scanner->scan(text).isEmpty(); }
    [[nodiscard]] Withholding::Articles fateOf(Id article) const;
    [[nodiscard]] Treatment treatmentOf(Id article) const;
    [[nodiscard]] QList<TextSpan> blankedIn(const Article &article, qsizetype length) const;
    void add(QList<WithheldPlace> &places, const WithheldPlace &origin, const QString &text) const;

    Withholding m_withholding;
    QHash<Id, QString> m_pseudonyms;
    std::shared_ptr<const MentionScanner> m_scanner;
    QSet<Id> m_passages, m_articles; // that are withheld
    QSet<Id> m_gone;                 // articles, passages and statements that are left out
    Changes m_records;
    QHash<Id, QList<Passage>> m_passagesOf; // by their articles, as they are in the copy
    QHash<Id, QList<TextSpan>> m_withheldIn, m_replacedIn;
};

} // namespace sidelight
