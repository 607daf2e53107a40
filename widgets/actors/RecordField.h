// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QLineEdit>
#include <QSet>
#include <functional>

class QListWidget;

namespace sidelight {

// A field in which one types to find a tag, an actor or a claim by its name or an alias, or makes a new one. Beneath it the
// best matches are listed while one types; Enter takes the marked one. A name that is not there yet is offered as the last
// row, and as the only one when nothing else matches.
class RecordField : public QLineEdit {
    Q_OBJECT

public:
    RecordField(Project *project, RecordKind kind, QWidget *parent = nullptr);
    ~RecordField() override;

    // When what is typed counts: at Enter, and Tab or a click elsewhere gives it up; or also when the field is left, and Enter is
    // then the form's as well.
    enum class Taking { AtEnter, WithForm };
    void setTaking(Taking taking) { m_taking = taking; }
    // What the field stands for while nothing is being typed; none leaves it empty. A field that only adds never has one. One
    // that the project does not have yet comes with its name.
    void setRecord(Id id, const QString &newName = {});
    [[nodiscard]] Id record() const { return m_record; }
    // Names that are not there are not offered to be made.
    void setOnlyFinds(bool only) { m_onlyFinds = only; }
    void setExcluded(const QSet<Id> &ids) { m_excluded = ids; }
    // What the Down key lists while nothing is typed.
    void setOffers(std::function<QList<Id>()> offers) { m_offers = std::move(offers); }
    void takeMarked();                         // as Enter does
    [[nodiscard]] QStringList offered() const; // what is listed now, for tests and accessibility

Q_SIGNALS:
    void chosen(sidelight::Id id); // none: the field was emptied
    void createWished(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Match {
        int rank = 0;
        QString name;
        Id id;
    };
    [[nodiscard]] QList<Match> matches(const QString &typed) const;
    [[nodiscard]] bool isListing() const;
    void makeList();
    void hideList();
    void listMatches();
    void listOffers();
    void addRow(Id id, const QString &name);
    void showList();
    void placeList();
    void take(int row);
    void leave();

    Project *m_project;
    RecordKind m_kind;
    Id m_record;
    QString m_newName;
    Taking m_taking = Taking::AtEnter;
    std::function<QList<Id>()> m_offers;
    QSet<Id> m_excluded;
    bool m_onlyFinds = false;
    QListWidget *m_list = nullptr;
};

} // namespace sidelight
