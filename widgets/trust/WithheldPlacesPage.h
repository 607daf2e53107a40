// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/WithheldCopy.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sidelight {

// Where names of the withheld still stand in a copy that is about to be written; which of them are to be replaced is ticked.
class WithheldPlacesPage : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype mostShown = 5'000; // all can be replaced, also those that are not listed

    explicit WithheldPlacesPage(QWidget *parent = nullptr);

    void showPlaces(const WithheldCopy &copy, const QList<WithheldPlace> &places);
    [[nodiscard]] QList<WithheldPlace> replaced() const;
    [[nodiscard]] int left() const { return int(m_places.size() - replaced().size()); }
    [[nodiscard]] QTreeWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed();
    void showAsked(const sidelight::WithheldPlace &place);

private:
    QTreeWidgetItem *makeRow(const WithheldCopy &copy, qsizetype number) const;
    void tickAll(bool ticked);
    void showCurrent();
    void follow();

    QList<WithheldPlace> m_places;
    QHash<Id, QString> m_titles; // of the articles
    bool m_beyond = false;       // those that are not listed are to be replaced too
    bool m_isFilling = false;
    QLabel *m_heading, *m_pictures;
    QTreeWidget *m_list;
    QPushButton *m_show, *m_all, *m_none;
};

} // namespace sidelight
