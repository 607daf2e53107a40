// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QTextCharFormat>
#include <functional>

class QLineEdit;
class QMenu;
class QPlainTextEdit;

namespace sidelight {

// Underlines misspelt words in a field for notes or claims, and offers others in its menu. Where there is no dictionary of the
// language nothing is underlined; in a field in which nobody may write neither. No word is written anywhere: one that is to be left
// alone is so until the program ends.
class Spelling : public QObject {
    Q_OBJECT

public:
    explicit Spelling(QPlainTextEdit *field);
    explicit Spelling(QLineEdit *field);

    // BCP 47; empty: the system's.
    void setLanguage(const QString &language);
    [[nodiscard]] static bool hasDictionary(const QString &language = {});
    // The misspelt words of a line, as they are underlined: start and length.
    [[nodiscard]] QList<std::pair<int, int>> mistakesIn(const QString &line) const;
    [[nodiscard]] static QTextCharFormat underline();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Highlighter;
    void check();
    void markLine();
    void openMenu(QPoint at, QPoint globally);
    void fillMenu(QMenu &menu, const QString &word, const std::function<void(const QString &)> &replace);
    [[nodiscard]] bool isOn() const;

    QPlainTextEdit *m_text = nullptr;
    QLineEdit *m_line = nullptr;
    Highlighter *m_highlighter = nullptr;
    QString m_language;
};

} // namespace sidelight
