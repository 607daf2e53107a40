// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ProposalModel.h"
#include "widgets/reader/ReadingDesk.h"

#include <QCoreApplication>
#include <QPersistentModelIndex>

namespace sidelight {

class ArticleView;
class Overview;

// The proposals of the attribution finder for the article of one reader: found on the pool when the text has come, shown in
// its margin while that is switched on, walked through one by one. Nothing goes into the project but what is accepted, each
// time as one edit; what is rejected is remembered on the ReadingDesk.
class ReaderProposals : public QObject {
    Q_OBJECT

public:
    ReaderProposals(Project *project, Id article, ArticleView *view, Overview *overview, QObject *parent = nullptr);

    void setText(const QString &text, const QString &language);
    [[nodiscard]] ProposalModel *model() const { return m_model; }
    [[nodiscard]] Id article() const { return m_article; }
    // Whether the finder knows the article's language; true until the text has come.
    [[nodiscard]] bool isPossible() const { return m_possible; }
    [[nodiscard]] bool isKnown() const { return m_known; } // what the finder finds
    [[nodiscard]] bool canDecide() const;

    [[nodiscard]] int current() const { return m_current.isValid() ? m_current.row() : -1; } // -1: none
    // Scrolls there and marks its words; -1: none is any more.
    void setCurrent(int row);
    void step(int by); // from the current one, else from the caret; round the ends
    void leave() { setCurrent(-1); }

    // One edit each. The passages are the reader's usual colour.
    Id accept(const QList<int> &rows); // the passage of the first one; none: nothing was asked for
    void acceptCurrent();              // and selects the passage that it makes
    void reject(const QList<int> &rows);
    void bringBack(const QList<int> &rows); // what was rejected
    void rejectCurrent();
    void setUsualColour(int colour) { m_colour = colour; }
    void repaint(); // the colours may have changed

Q_SIGNALS:
    void changed();                          // what is found, or how many wait
    void currentChanged(int row);            // -1: none
    void aboutToAccept();                    // the last moment for setUsualColour
    void passageMade(sidelight::Id passage); // asked for, of the current one
    void aboutToJump();

private:
    void take(const QList<Proposal> &found);
    void followDesk();
    void paint();
    void remember(const QList<int> &rows, bool rejected);

    Project *m_project;
    Id m_article;
    ReadingDesk *m_desk;
    ArticleView *m_view;
    Overview *m_overview;
    ProposalModel *m_model;
    QString m_text;
    int m_asked = 0; // answers to earlier questions are late
    bool m_possible = true, m_known = false;
    QPersistentModelIndex m_current;
    bool m_hasCurrent = false; // or had, until its row went
    QList<int> m_painted;      // the row of each mark
    int m_colour = 1;
};

} // namespace sidelight
