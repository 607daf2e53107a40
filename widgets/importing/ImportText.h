// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;

namespace sidelight {

// The text of an article that comes in, to be read, and cut at its start and end where something stands that is not the article's:
// a menu, a subscription. What is cut off is struck through, and can be had back; the original is kept whole whatever is cut.
class ImportText : public QWidget {
    Q_OBJECT

public:
    explicit ImportText(QWidget *parent = nullptr);

    void show(const QString &text, int from, int to);
    void tell(const QString &sentence); // in the place of a text
    void setCut(int from, int to);
    [[nodiscard]] QPlainTextEdit *view() const { return m_view; }
    [[nodiscard]] QString text() const { return m_text; }

Q_SIGNALS:
    void cutAsked(int from, int to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &hint, void (ImportText::*work)());
    void beginHere();
    void endHere();
    void keepAll();
    void paintCut();

    QPlainTextEdit *m_view;
    QLabel *m_told;
    QToolButton *m_begin, *m_end, *m_all;
    QString m_text;
    int m_from = 0, m_to = 0;
};

} // namespace sidelight
