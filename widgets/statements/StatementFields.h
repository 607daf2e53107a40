// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statements/StatementDraft.h"

#include <QWidget>
#include <array>

class QBoxLayout;

namespace sidelight {

class ChoiceBox;
class DateField;
class RecordField;
class SpeakerChain;
class Spelling;

// All that is chosen for one statement: through whom it comes, what it claims and with what stance, how it is said, its grade, and
// when it happened, was said and was published. It changes nothing itself: it tells what is wished, and shows the draft that it is
// given. In a form that is kept as a whole, what is typed counts when a field is left; else at Enter.
class StatementFields : public QWidget {
    Q_OBJECT

public:
    enum class Manner { AtOnce, AsAWhole };

    StatementFields(Project *project, Manner manner, QWidget *parent = nullptr);

    void setDraft(const StatementDraft &draft);
    void discard(); // whatever is still being typed
    // Takes whatever is still being typed; false: a date is none, and has the focus now.
    bool settle();
    void focusSpeaker();
    void focusClaim();
    void setDatesVisible(bool visible);
    [[nodiscard]] QList<QWidget *> inTabOrder() const;

Q_SIGNALS:
    void wished(const sidelight::StatementDraft::Change &change);
    void actorClicked(sidelight::Id actor);
    void tabOrderChanged();

private:
    void makeFields();
    void makeDates();
    void fillChoices();
    void connectFields();
    void showGrade(const StatementDraft &draft);
    void showDates(const StatementDraft &draft);
    void createClaim(const QString &text);
    void orderTabs();
    [[nodiscard]] bool isWhole() const { return m_manner == Manner::AsAWhole; }

    Project *m_project;
    Manner m_manner;
    SpeakerChain *m_speakers;
    RecordField *m_claim;
    Spelling *m_spelling = nullptr; // of the claim
    ChoiceBox *m_mode, *m_stance, *m_credibility, *m_reliability;
    QWidget *m_dates;
    DateField *m_happened = nullptr, *m_said = nullptr, *m_published = nullptr;
};

} // namespace sidelight
