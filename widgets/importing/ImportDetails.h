// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportBatch.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace sidelight {

// The details of articles that come in, to be corrected for all that are selected at once; and what they are to the articles that
// they look like. A field in which they differ is empty and says so; what is typed there holds for all of them.
class ImportDetails : public QWidget {
    Q_OBJECT

public:
    explicit ImportDetails(ImportBatch *batch, QWidget *parent = nullptr);

    void show(const QList<int> &rows); // of the batch

private:
    struct Field {
        QString Article::*member;
        QLineEdit *edit;
    };
    QLineEdit *addField(const QString &label, const QString &placeholder, QString Article::*member);
    void refresh();
    void refresh(const Field &field, const QList<int> &fresh);
    void refreshCopy(const QList<int> &fresh);
    void save(const Field &field);
    void saveRelation(int choice);
    [[nodiscard]] QList<int> freshRows() const;

    ImportBatch *m_batch;
    QList<int> m_rows;
    QList<Field> m_fields;
    QHash<QLineEdit *, QString> m_placeholders;
    QLabel *m_dateRemark, *m_like;
    QComboBox *m_relation;
};

} // namespace sidelight
