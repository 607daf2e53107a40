// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/search/SearchCompletion.h"
#include "models/search/SearchQuery.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace sidelight {

class Project;

// Where a query is typed. Fields and their values are offered beneath it as one types, at once by Ctrl+Space; Enter or Tab takes
// the one that is chosen by the arrows. What is wrong in it is said by colour and words.
class QueryLine : public QLineEdit {
    Q_OBJECT

public:
    explicit QueryLine(Project *project, QWidget *parent = nullptr);

    // Underlines where it is; none: there is nothing wrong.
    void setProblem(const std::optional<SearchQuery::Problem> &problem);
    [[nodiscard]] bool isOffering() const; // the list is open
    [[nodiscard]] QStringList offered() const;

Q_SIGNALS:
    void entered(); // Enter with the list open, in which nothing was chosen

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void offer(bool asked);
    void take(const QModelIndex &index);

    Project *m_project;
    QCompleter *m_completer;
    QStandardItemModel *m_offers;
    SearchCompletion m_completion;
};

} // namespace sidelight
