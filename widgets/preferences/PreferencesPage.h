// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <functional>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace sidelight {

// A page of preferences: rows that each show what holds now and say at once what is chosen instead. There is nothing to confirm.
// What a row shows is asked for again by refresh(), since it can be changed elsewhere too.
class PreferencesPage : public QScrollArea {
    Q_OBJECT

public:
    explicit PreferencesPage(QWidget *parent = nullptr);

    template <class T> struct Value {
        std::function<T()> now;
        std::function<void(const T &)> choose;
    };
    // What can only be done at times is enabled by `can`; none: always.
    using Can = std::function<bool()>;

    void addHeading(const QString &text);
    void addWords(const QString &text); // quiet
    QCheckBox *addSwitch(const QString &name, const QString &explanation, const Value<bool> &value);
    QComboBox *addChoice(const QString &name, const QStringList &choices, const Value<int> &value);
    void addNumber(const QString &name, double least, double most, double step, int decimals, const Value<double> &value);
    QLineEdit *addLine(const QString &name, const QString &usual, const QPixmap &sign, const Value<QString> &value);
    // Of a place that is shown, and of what can be done about it.
    void addPlace(const std::function<QString()> &words);
    QPushButton *addButton(const QString &name, const QString &explanation, const std::function<void()> &work, const Can &can = {});

    void refresh();
    [[nodiscard]] QStringList names() const; // of the rows
    bool focusOn(const QString &name);

private:
    struct Row {
        QString name;
        QWidget *field;
        std::function<void()> show;
    };
    void append(const QString &name, QWidget *field, const std::function<void()> &show);
    void addExplanation(const QString &text, int indent);
    void addNamed(const QString &name, QWidget *field);

    QFormLayout *m_form;
    QList<Row> m_rows;
};

} // namespace sidelight
