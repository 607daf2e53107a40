// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <memory>

class QAction;
class QHBoxLayout;
class QMenu;

namespace sidelight {

class GuideWindow;
class MainWindow;
class Tour;

// The user guide, opened at the chapter on what has the focus, and the tour.
class Help : public QObject {
    Q_OBJECT

public:
    Help(MainWindow &window, QHBoxLayout &tourPlace);
    ~Help() override;

    void addTo(QMenu *menu);
    void showGuide(); // at the chapter on what has the focus
    void beginTour();
    [[nodiscard]] Tour &tour() const { return *m_tour; }
    [[nodiscard]] GuideWindow *guide() const; // null: it has not been asked for yet

    // The chapter on the place in the window in which the widget stands; the first one for any other.
    static QString chapterOn(const QWidget *widget);
    static QStringList chaptersOnPlaces(); // that chapterOn may answer

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<GuideWindow> m_guide;
    QAction *m_open = nullptr; // of the guide
};

} // namespace sidelight
