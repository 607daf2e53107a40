// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace sidelight {

// What the window shows while no project is open: three ways to begin.
class WelcomePage : public QWidget {
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void newAsked();
    void openAsked();
    void sampleAsked();

private:
    [[nodiscard]] QWidget *choice(const QString &name, const QString &explanation, void (WelcomePage::*chosen)());
};

} // namespace sidelight
