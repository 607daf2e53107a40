// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sidelight {

// One line that asks where a pasted text comes from, and when it was published. Neither is needed: Enter imports, Esc
// cancels.
class PasteForm : public QWidget {
    Q_OBJECT

public:
    explicit PasteForm(QWidget *parent = nullptr);

    // Empties the fields, or fills them with what is known, and takes the focus.
    void ask(const QString &url = {}, const QString &published = {});

Q_SIGNALS:
    void accepted(const QString &url, const QString &published);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_url, *m_published;
    QLabel *m_remark;
};

} // namespace sidelight
