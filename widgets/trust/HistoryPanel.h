// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/HistoryModel.h"
#include "widgets/common/RecordMime.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace sidelight {

class ChoiceBox;

// The edits of the project, the latest first; perhaps those of one kind of thing only, or of the article in front, or with certain
// words. Enter or a double click goes to what an edit touched. Going back to one is asked beneath the list, where it is said what
// would go and come; it is an edit itself.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Project *project, QWidget *parent = nullptr);

    void setArticle(Id article); // the one in front; none: there is none
    [[nodiscard]] HistoryModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *filterField() const { return m_field; }
    [[nodiscard]] ChoiceBox *thingBox() const { return m_thing; }
    [[nodiscard]] QCheckBox *articleBox() const { return m_onlyArticle; }
    [[nodiscard]] QPushButton *backButton() const { return m_back; }
    [[nodiscard]] QString questionText() const; // empty: nothing is being asked
    [[nodiscard]] QString statusText() const;

    void askBack();        // to the current entry
    void askPurgeBefore(); // it
    void showTouched();

Q_SIGNALS:
    // A card or link is named by itself; whoever follows finds its board.
    void recordWanted(const sidelight::RecordRef &record);
    void purgeWished(qint64 before); // the number of an edit, or 0: of all
    void message(const QString &sentence);
    void leftByEscape();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void layOutQuestion();
    void makeActions();
    void followList();
    void followCurrent();
    void closeQuestion();
    void showQuestion(const JournalEntry &entry, const Result<QList<Touch>> &found);
    void goBack();
    void go(const QList<Touch> &touches);
    [[nodiscard]] RecordRef standing(const Touch &touch) const;
    bool keyInField(int key);
    bool keyInList(int key);

    Project *m_project;
    HistoryModel *m_model;
    QLineEdit *m_field;
    ChoiceBox *m_thing;
    QCheckBox *m_onlyArticle;
    QLabel *m_status;
    QListView *m_list;
    QWidget *m_question;
    QLabel *m_asked;
    QPushButton *m_back, *m_stay;
    QList<QAction *> m_writing;
    QAction *m_purgeBefore = nullptr;
    Id m_article;
    JournalEntry m_target; // what is being asked about
};

} // namespace sidelight
