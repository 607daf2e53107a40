// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QWidget>

class QToolButton;

namespace sidelight {

// A record that another one bears, in a few words, with a cross that takes it off.
class RecordChip : public QWidget {
    Q_OBJECT

public:
    RecordChip(const QIcon &icon, const QString &text, QWidget *parent = nullptr);

    using QWidget::show;
    void show(const QIcon &icon, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void clicked();
    void removeWished();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QIcon m_icon;
    QString m_text;
    QToolButton *m_cross;
};

} // namespace sidelight
