// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "widgets/common/RecordMime.h"

#include <QLineEdit>

class QListWidget;

namespace sidelight {

// A passage or statement that has the typed words, as the field offers it.
struct EvidenceFound {
    RecordRef record;
    QString words; // "who: what"
    int rank = 0;  // 0: begins so
};

// A field in which one types to find a passage or a statement by its words or its speaker; the last row that it offers is to
// take what was typed as a note. Enter takes the marked row, arrows mark another. It is searched on the pool, since a project
// may hold a hundred thousand passages; an answer that comes late is dropped, and Enter waits for the one that is due.
class EvidenceField : public QLineEdit {
    Q_OBJECT

public:
    explicit EvidenceField(Project *project, QWidget *parent = nullptr);
    ~EvidenceField() override;

    [[nodiscard]] QStringList offered() const; // what is listed now, for tests and accessibility

Q_SIGNALS:
    void chosen(const sidelight::RecordRef &record);
    void noteTyped(const QString &words);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void search();
    void list(const QList<EvidenceFound> &found);
    void placeList();
    void take(int row);
    void leave();

    Project *m_project;
    QListWidget *m_list;
    int m_asked = 0, m_answered = 0;
    bool m_takes = false; // Enter was pressed before the answer came
};

} // namespace sidelight
