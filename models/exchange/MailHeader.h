// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace sidelight {

// The words of a message's header: those that RFC 2047 encodes are decoded, what is not ASCII besides is read as a text would be.
[[nodiscard]] QString decodeHeader(const QByteArray &raw);

// Who wrote a message, as its From says: of several the first.
struct MailSender {
    QString name;    // empty when only an address is told
    QString address; // "ada@paper.example"
    bool operator==(const MailSender &) const = default;
};

[[nodiscard]] MailSender readSender(const QByteArray &raw);

// The day of a Date header, as EDTF, where it was written; empty when it can't be read.
[[nodiscard]] QString readMailDate(const QByteArray &raw);

} // namespace sidelight
