// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ImportPreview.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace sidelight {

// How the file of the selected rows was read, where that is a choice: by which columns a table, and as which kind of listing a text
// that holds many articles. Another choice reads the file again.
class ImportReading : public QWidget {
    Q_OBJECT

public:
    explicit ImportReading(ImportPreview *preview, QWidget *parent = nullptr);

    void show(const QList<int> &rows); // of the batch

Q_SIGNALS:
    void definitionAsked(const QString &path); // of the user's own, for this file
    void failed(const QString &sentence);

private:
    void fillListings(const QString &recognised);
    void readAs(int choice);
    void askColumns();
    void showColumns(const QString &path, const QStringList &columns);

    ImportPreview *m_preview;
    QLabel *m_words;
    QComboBox *m_listing;
    QPushButton *m_columns;
    QString m_path; // of the one file that the rows come from
};

} // namespace sidelight
