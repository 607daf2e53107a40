// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/PaneRow.h"

#include <QMainWindow>
#include <QPointer>
#include <memory>

namespace sidelight {

class SecondWindow;

// The panes of a project in all its windows: the row in the centre of the first one, and, while a pane has been torn off,
// that of a second one. What is asked for goes to the window in front, unless another shows the record already.
class PaneWindows : public QObject {
    Q_OBJECT

public:
    PaneWindows(const PaneRow::Make &make, QMainWindow &first);
    ~PaneWindows() override; // with both rows

    [[nodiscard]] PaneRow *main() const { return m_main; }
    [[nodiscard]] PaneRow *second() const; // nullptr: there is none
    [[nodiscard]] PaneRow *active() const; // of the window in front
    [[nodiscard]] QList<PaneRow *> rows() const;
    // The tab in sight of the row that last had the focus, whatever has it now.
    [[nodiscard]] QWidget *lastWidget() const;
    [[nodiscard]] QList<QWidget *> widgets() const;

    QWidget *open(const RecordRef &record);
    QWidget *openBeside(const RecordRef &record, const QWidget *kept = nullptr);
    void close(const RecordRef &record);
    void setReturnFocus(QWidget *widget);

    // The active pane leaves the first window for the second, which is made if need be, or comes home from it.
    void moveToOtherWindow();
    void bringHome(); // everything; the second window goes

    // Of the second window with its panes; empty while there is none.
    [[nodiscard]] QByteArray saveSecond() const;
    void restoreSecond(const QByteArray &state);

Q_SIGNALS:
    void currentChanged(const sidelight::RecordRef &record); // in whichever row has the focus
    void layoutChanged();

private:
    void follow(PaneRow *row);
    void makeSecond();
    void dropSecond();
    void onFocus(const QWidget *now);
    void moveTabs(PaneRow *from, const QList<RecordRef> &records);

    PaneRow::Make m_make;
    QMainWindow &m_first;
    QPointer<PaneRow> m_main; // the window may go first
    std::unique_ptr<SecondWindow> m_second;
    QPointer<SecondWindow> m_leaving; // what it holds may not outlive the project
    bool m_lastIsSecond = false;
};

} // namespace sidelight
