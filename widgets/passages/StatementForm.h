// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>

namespace sidelight {

class ChoiceBox;
class FlowLayout;
class RecordField;

// One statement of a passage: through whom it comes, who says it, how, on what claim, with what stance, how credible. Every
// choice is an edit; the form shows it when the project says so.
class StatementForm : public QWidget {
    Q_OBJECT

public:
    StatementForm(Project *project, Id statement, QWidget *parent = nullptr);

    [[nodiscard]] Id statement() const { return m_statement; }
    void refresh();
    void focusClaim();

Q_SIGNALS:
    void actorClicked(sidelight::Id actor);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeFields();
    void fillChoices();
    void connectFields();
    void refreshSpeakers(const Statement &statement);
    void change(std::function<void(Statement &)> how);
    void createSpeaker(const QString &name);
    void createClaim(const QString &text);
    void remove();

    Project *m_project;
    Id m_statement;
    QList<Speaker> m_shownSpeakers;
    QStringList m_shownNames;
    FlowLayout *m_speakers;
    RecordField *m_speaker, *m_claim;
    ChoiceBox *m_mode, *m_stance, *m_credibility, *m_reliability;
};

} // namespace sidelight
