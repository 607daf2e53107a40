// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace sidelight {

// A date, typed as one likes. What was understood of it is said beside the field or beneath it, and so is why it is none; then
// nothing is chosen, and the words stay to be mended.
class DateField : public QWidget {
    Q_OBJECT

public:
    enum class Hint { Beside, Beneath };

    DateField(const QString &name, Hint hint, QWidget *parent = nullptr);

    void setDate(const QString &edtf); // what is being typed stays
    [[nodiscard]] QString date() const { return m_date; }
    // The date (EDTF) from which "yesterday" and "11 Sept" are understood.
    void setReference(const QString &edtf) { m_reference = edtf; }
    void setPlaceholder(const QString &text);
    // Takes what was typed; false: it is no date.
    bool settle();
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString hint() const; // as it is shown

Q_SIGNALS:
    void chosen(const QString &edtf);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showHint();
    [[nodiscard]] QString problemIn(const QString &typed) const;

    QString m_date, m_reference;
    Hint m_place;
    QLineEdit *m_line;
    QLabel *m_hint;
};

} // namespace sidelight
