// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/help/GuideText.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;

namespace sidelight {

class GuidePage;

// The user guide, in a window of its own: its chapters on one side, the page on the other, and words to search for. Esc in the
// field goes to the page, Esc there closes.
class GuideWindow : public QWidget {
    Q_OBJECT

public:
    explicit GuideWindow(QWidget *parent = nullptr);

    [[nodiscard]] const GuideText &text() const { return m_text; }
    [[nodiscard]] GuidePage *page() const { return m_page; }
    void showChapter(const QString &file, const QString &anchor = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    void addActions();
    void followPage(); // the list, and what is searched for
    void search();
    void step(bool back);

    GuideText m_text;
    QLineEdit *m_field;
    QListWidget *m_list;
    QLabel *m_told;
    GuidePage *m_page;
};

} // namespace sidelight
