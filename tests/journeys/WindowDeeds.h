// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/MainWindow.h"

#include <functional>
#include <random>
#include <vector>

namespace sidelight::test {

// What a random session does in the window: edits of every kind of record, undo and redo, and what its menus do to panes and
// docks. A deed says whether it began an edit, of which the window will say "Saved".
class WindowDeeds {
public:
    WindowDeeds(MainWindow &window, std::mt19937 &random);

    [[nodiscard]] int count() const { return int(m_deeds.size()); }
    bool perform(int deed) { return m_deeds.at(size_t(deed))(); }

private:
    using Deed = std::function<bool()>;

    void addMenus();
    void addInsertions();
    void addAlterations();
    template <class T> void addRemoval();
    // A deed that alters any one record of a kind.
    template <class T> void alter(std::function<void(T &)> change);
    bool insertPassage();
    bool insertStatement();
    bool insertCard(CardKind kind, Id shows);
    bool insertLink();

    [[nodiscard]] const Library &library() const { return m_window.project()->library(); }
    int pick(int below) { return int(m_random() % unsigned(below)); }
    // Found in no project yet, also not in one that an earlier session left: no two tags may have one name.
    [[nodiscard]] QString fresh() const { return Id::random().toString(); }
    template <class T> Library::Find<T> any();
    template <class T> Id anyId();
    bool trigger(const QString &words);
    bool edit(const std::function<void(Writer &)> &change);
    template <class T> bool insert(const T &record);

    MainWindow &m_window;
    std::mt19937 &m_random;
    std::vector<Deed> m_deeds;
};

} // namespace sidelight::test
