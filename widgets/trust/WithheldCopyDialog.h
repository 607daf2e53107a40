// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/WithheldCopyRun.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace sidelight {

class WithheldPlacesPage;
class WithholdingPage;

// Makes a copy of the project without the identities of some actors, in two steps: whose, and what becomes of their words; then
// where their names still stand, and which of those are replaced. Where it goes is asked by whoever has opened the dialog, which
// leaves the window usable, so that a place can be looked at. Works on the records as they were when it was opened.
class WithheldCopyDialog : public QDialog {
    Q_OBJECT

public:
    explicit WithheldCopyDialog(Project *project, QWidget *parent = nullptr);

    void write(const QString &path);
    [[nodiscard]] WithholdingPage *withholdingPage() const { return m_choice; }
    [[nodiscard]] WithheldPlacesPage *placesPage() const { return m_places; }
    [[nodiscard]] QPushButton *nextButton() const { return m_next; }

Q_SIGNALS:
    void showAsked(const sidelight::WithheldPlace &place);
    void whereAsked();
    void written(int left); // how many places still bear a name

private:
    void layOut();
    void goOn();
    void goBack();
    void showFound(const QList<WithheldPlace> &places);
    void fail(const Error &error);
    void follow();
    void say(const QString &sentence);

    Library m_library;
    WithheldCopyRun m_run;
    std::shared_ptr<const WithheldCopy> m_copy;
    QStackedWidget *m_pages;
    WithholdingPage *m_choice;
    WithheldPlacesPage *m_places;
    QLabel *m_status;
    QPushButton *m_back, *m_cancel, *m_next;
    int m_left = 0;
};

} // namespace sidelight
