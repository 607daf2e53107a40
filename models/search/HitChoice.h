// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/FoundModel.h"
#include "models/text/TextAnchor.h"

#include <QIdentityProxyModel>

namespace sidelight {

// Places that were found, each with a check box, and articles with one for all of theirs. Over a FoundModel; notes are no places of
// an article and have none. What is a passage already is not chosen at first.
class HitChoice : public QIdentityProxyModel {
    Q_OBJECT

public:
    explicit HitChoice(Project *project, QObject *parent = nullptr);

    struct Chosen {
        Id article;
        QList<TextSpan> spans;
    };
    [[nodiscard]] QList<Chosen> chosen() const; // in the order of the list
    [[nodiscard]] int chosenCount() const;
    void setAll(bool chosen);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void choiceChanged();

private:
    using Place = std::pair<Id, std::pair<int, int>>;
    [[nodiscard]] static bool isPlace(const QModelIndex &index);
    [[nodiscard]] static Place placeAt(const QModelIndex &index);
    [[nodiscard]] bool isChosen(const QModelIndex &place) const;
    [[nodiscard]] bool isPassage(const Place &place) const;
    void choose(const QModelIndex &place, bool chosen);

    Project *m_project;
    QHash<Place, bool> m_choices; // of those that somebody made
};

} // namespace sidelight
