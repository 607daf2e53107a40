// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/ReadingMarks.h"
#include "widgets/common/RecordMime.h"

namespace sidelight {

// The places that somebody was at, to go back to and forward again, as in a browser: going somewhere new forgets what lay
// ahead. It knows where one was, not how to get there.
class Visits {
public:
    struct Place {
        RecordRef record;
        ReadingMark mark; // in an article
    };

    // Called with the place that is being left, before somebody goes to a new one.
    void leave(const Place &place);
    // The place to go to from `here`, which is remembered on the other side; nothing if there is none.
    std::optional<Place> back(const Place &here) { return travel(m_behind, m_ahead, here); }
    std::optional<Place> forward(const Place &here) { return travel(m_ahead, m_behind, here); }
    void forget(const RecordRef &record); // it is gone

    [[nodiscard]] bool canGoBack() const { return !m_behind.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.isEmpty(); }

private:
    static std::optional<Place> travel(QList<Place> &from, QList<Place> &to, const Place &here);

    QList<Place> m_behind, m_ahead; // the nearest last
};

} // namespace sidelight
