// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/ProposalModel.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QLabel;
class QListView;
class QToolButton;

namespace sidelight {

class ChoiceBox;
class ReaderPane;
class ReaderProposals;
class RecordField;

// The proposals for the article in front, in a list: Enter accepts, Delete rejects, E corrects who says it, A selects all of
// one speaker, so that what would be accepted is seen before it is. Moving in the list moves the reader. Beneath stand speaker
// and mode of what is selected, as they would be recorded.
class ProposalsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProposalsPanel(Project *project, QWidget *parent = nullptr);

    void setReader(ReaderPane *reader); // the list is its article's; nullptr: there is none
    [[nodiscard]] ReaderPane *reader() const { return m_reader; }
    void open(); // the list gets the focus, and a current row
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] RecordField *speakerField() const { return m_speaker; }
    [[nodiscard]] ChoiceBox *modeBox() const { return m_mode; }
    [[nodiscard]] QString statusText() const;

    void acceptSelected();
    void rejectSelected(); // or brings it back, if all of it is rejected
    void selectSpeaker();  // all rows of the current one's

Q_SIGNALS:
    void message(const QString &sentence);
    void leftByEscape(); // there is no reader to give the focus to

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void makeActions();
    void connectFields();
    [[nodiscard]] ProposalModel *model() const;
    [[nodiscard]] QList<int> selectedRows() const;
    void followReader();
    void followList();
    void goOnFrom(int row);
    void selectCurrent();
    void followSelection();
    [[nodiscard]] QString statusOf(const QList<int> &rows) const;
    void choose(const std::function<void(ProposalChoice &)> &how);
    void giveBack();

    Project *m_project;
    QPointer<ReaderPane> m_reader;
    QPointer<ReaderProposals> m_proposals;
    QLabel *m_status;
    ChoiceBox *m_shown;
    QListView *m_list;
    RecordField *m_speaker;
    ChoiceBox *m_mode;
    QToolButton *m_accept, *m_reject;
    QWidget *m_form;
    bool m_following = false; // the reader, which need not be told
};

} // namespace sidelight
