// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/library/RecordPanel.h"

namespace sidelight {

class ArticleForm;
class ArticleListModel;
class PasteForm;

// The articles of the project: find one, open it, drag it out, mend its details, take it out. A deletion asks nothing,
// since it can be undone; what went with it is said in one line.
class LibraryPanel : public RecordPanel {
    Q_OBJECT

public:
    explicit LibraryPanel(Project *project, QWidget *parent = nullptr);

    // Read marks are kept beside the record: no edit, no undo. The window calls this when the end of one has been seen.
    void markRead(Id article, bool read = true);
    void toggleRead(const QList<Id> &articles); // all read when one is not, else all unread
    // Asks address and date beneath the list; pasteAccepted or nothing follows.
    void askForPaste(const QString &url = {}, const QString &published = {});
    void editDetails(Id article);
    [[nodiscard]] ArticleForm *details() const { return m_details; }
    [[nodiscard]] PasteForm *pasteForm() const { return m_paste; }

Q_SIGNALS:
    void compareWanted(sidelight::Id left, sidelight::Id right);
    void carryWanted(sidelight::Id older, sidelight::Id newer);
    void articleActivated(sidelight::Id article, bool beside);
    void filesDropped(const QStringList &paths);
    void pasteRequested();
    void pasteAccepted(const QString &url, const QString &published);

private:
    void addActions();
    void arrangeColumns();
    void loadReadMarks();
    void removeSelected();
    void addVersionActions();
    void addOriginActions();
    void joinOrigins();
    void leaveOrigins();
    void markAsVersion();
    void unmarkVersions();
    // The selected article and another version of it, the older first; tells what to select when there is none.
    [[nodiscard]] std::optional<std::pair<Id, Id>> chosenVersions();
    [[nodiscard]] QString whatGoesWith(const QList<Id> &articles) const;
    void closeDetails();

    ArticleListModel *m_articles;
    ArticleForm *m_details;
    PasteForm *m_paste;
};

} // namespace sidelight
