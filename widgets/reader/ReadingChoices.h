// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/Theme.h"
#include "widgets/reader/ReadingStyle.h"

#include <QObject>
#include <optional>

namespace sidelight {

// What a person has chosen for the page: one for the whole program, which every reader follows. Whoever owns it remembers
// it; readers only ask for changes.
class ReadingChoices : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] const ReadingStyle &style() const { return m_style; }
    void setStyle(const ReadingStyle &style)
    {
        const ReadingStyle next = style.bounded();
        if (next == m_style)
            return;
        m_style = next;
        Q_EMIT styleChanged(m_style);
    }

    // Nothing: the desktop's.
    [[nodiscard]] std::optional<Theme::Scheme> theme() const { return m_theme; }
    void setTheme(std::optional<Theme::Scheme> theme)
    {
        if (theme == m_theme)
            return;
        m_theme = theme;
        Q_EMIT themeChanged(m_theme);
    }

Q_SIGNALS:
    void styleChanged(const sidelight::ReadingStyle &style);
    void themeChanged(std::optional<sidelight::Theme::Scheme> theme);

private:
    ReadingStyle m_style;
    std::optional<Theme::Scheme> m_theme;
};

} // namespace sidelight
