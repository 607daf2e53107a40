// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sidelight {

// A page that stands alone: its style in itself, light and dark as the reader's system is, no script, and a policy that
// forbids the browser to fetch anything. What is added must be HTML already.
class HtmlPage {
public:
    explicit HtmlPage(const QString &title); // as a reader sees it; escaped in here

    void add(const QString &html) { m_body += html; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] QByteArray bytes() const;

    // A <p> for each line.
    [[nodiscard]] static QString paragraphs(const QString &text);
    // A quotation in other words than its own, beneath a line that says so.
    [[nodiscard]] static QString translation(const QString &mark, const QString &words);
    // " lang=\"…\"", or nothing for what is no language.
    [[nodiscard]] static QString language(const QString &bcp47);

private:
    QString m_title;
    QString m_body;
};

} // namespace sidelight
