// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace sidelight {

// What the window shows while no project is open: the ways to begin, and the projects that were open last, where the person wishes
// those to be listed.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    struct Recent {
        QString name, path;
    };

    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecent(const QList<Recent> &projects); // the last one first

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void sampleAsked();
    void tourAsked();
    void guideAsked();
    void recentAsked(const QString &path);
    void forgetAsked(); // the list

private:
    [[nodiscard]] QWidget *makeColumn();
    [[nodiscard]] QWidget *choice(const QString &name, const QString &explanation, void (WelcomePage::*chosen)());
    void addRecent(const Recent &project);

    QWidget *m_recent;
    QVBoxLayout *m_recentRows = nullptr;
};

} // namespace sidelight
