// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QStackedWidget;

namespace sidelight {

class PreferencesPage;
class ShortcutsPage;

// What can be chosen for the whole program, a page for each matter. Each choice holds at once; the window may stay open beside the
// work.
class PreferencesWindow : public QDialog {
    Q_OBJECT

public:
    explicit PreferencesWindow(QWidget *parent);

    // `id` stays the same in every language.
    PreferencesPage *addPage(const QString &id, const QString &title);
    void addPage(const QString &id, const QString &title, QWidget *page);
    void arrange(); // when all pages are there

    // The pages and their rows, as "page" and "page/row".
    struct Entry {
        QString name, text, page;
    };
    [[nodiscard]] QList<Entry> entries() const;
    void open(const QString &name); // empty: where it was left
    void refresh();
    [[nodiscard]] QListWidget *pages() const { return m_pages; }
    [[nodiscard]] QStackedWidget *shown() const { return m_shown; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QListWidget *m_pages;
    QStackedWidget *m_shown;
};

} // namespace sidelight
