// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace sidelight {

// A table for spreadsheets, as RFC 4180 says: CRLF, UTF-8, every cell quoted. What a spreadsheet would take for the beginning of
// a formula, also behind spaces and quotes and in its full-width form, gets an apostrophe before it; so a table is not exact, which
// is what JSON is for.
class CsvTable {
public:
    // Some spreadsheets take it for UTF-8 only with a byte-order mark.
    enum class Mark { None, ByteOrder };

    explicit CsvTable(Mark mark);

    void add(const QStringList &cells);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace sidelight
