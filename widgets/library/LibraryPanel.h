// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/RecordMime.h"
#include "widgets/library/RecordPanel.h"

#include <functional>

class QLabel;

class QToolButton;

namespace sidelight {

class ArticleForm;
class ArticleListModel;
class ArticleTable;
class FacetList;
class AskRow;
class ChoiceBox;
class PasteForm;
class RecordChip;
class RemovalQuestion;

// The articles of the project: find one, open it, get through many by one key each, sort them into collections, drag one out,
// mend its details, take it out. Before what depends on an article goes along with it, that is said and asked; a removal can be
// undone all the same.
class LibraryPanel : public RecordPanel {
    Q_OBJECT

public:
    explicit LibraryPanel(Project *project, QWidget *parent = nullptr);

    [[nodiscard]] ArticleTable *table() const { return m_table; }
    // Read marks are kept beside the record: no edit, no undo. The window calls this when the end of one has been seen.
    void markRead(Id article, bool read = true);
    void toggleRead(const QList<Id> &articles); // all read when one is not, else all unread
    // Where the user wants that, an unread article that is opened is one that is being read.
    void noteOpened(Id article);
    // Asks address and date beneath the list; pasteAccepted or nothing follows.
    void askForPaste(const QString &url = {}, const QString &published = {});
    void editDetails(Id article);
    // Only the articles of a collection or a tag, until its chip is taken away.
    void showOnly(const RecordRef &record);
    // Likewise what a smart collection finds; told again when it finds something else.
    void showFound(Id collection, const QSet<Id> &articles);
    void showAll();
    [[nodiscard]] RecordRef only() const { return m_only; }
    void addListMenu(QMenu *menu);          // for what the window does with the articles that are chosen
    [[nodiscard]] QList<Id> chosen() const; // those that are selected if several are, else all that are listed
    [[nodiscard]] ArticleForm *details() const { return m_details; }
    [[nodiscard]] PasteForm *pasteForm() const { return m_paste; }
    [[nodiscard]] AskRow *tagRow() const { return m_askTag; }
    [[nodiscard]] AskRow *collectionRow() const { return m_askCollection; }
    [[nodiscard]] RemovalQuestion *question() const { return m_question; }
    [[nodiscard]] ChoiceBox *grouping() const { return m_grouping; }
    [[nodiscard]] FacetList *facets() const { return m_facets; }
    [[nodiscard]] QToolButton *facetsButton() const { return m_facetsButton; }

Q_SIGNALS:
    void compareWanted(sidelight::Id left, sidelight::Id right);
    void carryWanted(sidelight::Id older, sidelight::Id newer);
    void articleActivated(sidelight::Id article, bool beside);
    void filesDropped(const QStringList &paths);
    void pasteRequested();
    void pasteAccepted(const QString &url, const QString &published);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void makeGrouping();
    void makeFacets();
    void showFacets(bool shown);
    void setGrouping(int grouping);
    void expandFew();
    void addActions();
    void arrangeColumns();
    void loadReadMarks();
    void addVersionActions();
    void addOriginActions();
    void joinOrigins();
    void leaveOrigins();
    void markAsVersion();
    void unmarkVersions();
    // The selected article and another version of it, the older first; tells what to select when there is none.
    [[nodiscard]] std::optional<std::pair<Id, Id>> chosenVersions();
    void closeDetails();
    void followCurrent(Id current);
    void focusList();

    // In LibraryTriage.cpp
    void makeTriage();
    void addTriageActions();
    void addCitationActions();
    void setState(ArticleState state);
    void goOn();
    void askTag();
    void askCollection();
    void takeOut();
    void writeNote();
    void copyCitations(bool asMarkdown);
    [[nodiscard]] QList<Article> selectedArticles() const;
    void removeSelected();
    void remove(const QList<Id> &ids, const QString &news);
    void showChip();
    void followOnly();
    [[nodiscard]] QString nameOfOnly() const;
    void showOnlyWhere(const std::function<bool(const Article &)> &accept);

    ArticleListModel *m_articles;
    ArticleTable *m_table;
    ChoiceBox *m_grouping;
    QToolButton *m_facetsButton;
    FacetList *m_facets;
    QWidget *m_chipRow;
    RecordChip *m_chip;
    ArticleForm *m_details;
    PasteForm *m_paste;
    AskRow *m_askTag, *m_askCollection;
    RemovalQuestion *m_question;
    QAction *m_openingMarks = nullptr, *m_takeOut = nullptr;
    RecordRef m_only;
    QList<Id> m_asked; // what a tag or a collection is asked for
};

} // namespace sidelight
