// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/reader/LensShelf.h"

#include <QPointer>
#include <map>

namespace sidelight {

class ArticleView;

// Which lenses one reader looks through, and what they find in its text. Looks only for what is on or was asked to be
// counted; an answer to what is no longer asked is dropped.
class ReaderLenses : public QObject {
    Q_OBJECT

public:
    explicit ReaderLenses(ArticleView *view, QObject *parent = nullptr);
    ~ReaderLenses() override;

    void setShelf(LensShelf *shelf);
    [[nodiscard]] const LensShelf *shelf() const { return m_shelf; }
    // The view has got its text. Where the language is not known it is guessed, and is English when that gives none that has
    // lenses: to find something is better than nothing, and the reader sees which words were taken.
    void setText(const QList<Block> &blocks, const QString &language);

    [[nodiscard]] bool isOn(const QString &key) const { return m_on.contains(key); }
    void setOn(const QString &key, bool on);
    // In the order in which they were switched on; keys of lenses that are away just now are kept.
    [[nodiscard]] const QStringList &on() const { return m_on; }
    void restore(const QStringList &on);

    // Whether there is such a lens for this text.
    [[nodiscard]] bool isAvailable(const QString &key) const;
    // nullopt: not known yet. A count of a part of the text is none.
    [[nodiscard]] std::optional<int> count(const QString &key) const;
    void countAll(); // those that are not on too
    // The place among its hits, from 0, at which the caret stands; -1: at none.
    [[nodiscard]] int current(const QString &key) const;
    // Goes to the next hit from the caret, or the one before it, round the ends; of all that are on when `key` is empty.
    void step(const QString &key, int by);

Q_SIGNALS:
    void changed();                                         // what is on, or a count
    void choiceChanged(const QStringList &on);              // by a person
    void stepped(const QString &key, int index, int count); // of the hits of `key`

private:
    struct Found {
        QList<LensMark> marks;
        QList<TextRange> hits;
        bool complete = false;
        std::unique_ptr<QFutureWatcher<LensFindings>> watcher;
    };
    void look(const QString &key); // unless that was done
    void begin(const QString &key);
    void take(const QString &key, const LensFindings &findings);
    void lookAgain(const QString &key);
    void followEntries();
    void paint();
    [[nodiscard]] QList<TextRange> hitsOf(const QString &key) const;

    ArticleView *m_view;
    QPointer<LensShelf> m_shelf;
    QList<Block> m_blocks;
    QString m_language; // empty: there is no text yet
    QStringList m_on;
    std::map<QString, Found> m_found;
    int m_steppedTo = -1; // where step() last left the caret
};

} // namespace sidelight
