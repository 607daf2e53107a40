// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/WithheldCopy.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QTreeWidget;
class QTreeWidgetItem;
class QVBoxLayout;

namespace sidelight {

// Whose identity a copy withholds, and what becomes of what they said: a list of actors to tick, and the choices. Shows the
// project as it was when the page was made.
class WithholdingPage : public QWidget {
    Q_OBJECT

public:
    explicit WithholdingPage(const Library &library, QWidget *parent = nullptr);

    [[nodiscard]] Withholding withholding() const;
    [[nodiscard]] QLineEdit *filter() const { return m_filter; }
    [[nodiscard]] QTreeWidget *actors() const { return m_actors; }
    [[nodiscard]] QTreeWidget *keptArticles() const { return m_kept; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void findArticles();
    void showArticles(const QSet<Id> &articles);
    QWidget *makeActors();
    QWidget *makeChoices();
    QRadioButton *makeChoice(QVBoxLayout *column, const QString &text, const QString &tip = {});
    void fillActors();
    void showMatching(const QString &words);
    void tickBelonging();
    void follow();
    [[nodiscard]] QSet<Id> ticked() const;

    Library m_library;
    QLineEdit *m_filter;
    QTreeWidget *m_actors;
    QPushButton *m_belonging;
    QLabel *m_count;
    QRadioButton *m_quotesBlanked = nullptr, *m_quotesOut = nullptr;
    QRadioButton *m_articlesBlanked = nullptr, *m_articlesOut = nullptr, *m_articlesKept = nullptr;
    QCheckBox *m_originals = nullptr;
    QTreeWidget *m_kept;     // articles that stay all the same
    QSet<Id> m_keptArticles; // ticked there, now or before
    int m_asked = 0;         // an answer to an earlier question is late
    bool m_isFilling = false;
};

// As wide as what stands in it, with room to the next column.
void widenToContents(QTreeWidget &list, int column);

} // namespace sidelight
