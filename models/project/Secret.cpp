// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/Secret.h"

#include <QByteArray>
#include <cstring>
#include <new>
#include <sodium.h>

namespace sidelight {

Secret::Secret(size_t size)
    : m_size(size)
{
    if (sodium_init() < 0)
        throw std::bad_alloc();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(std::max<size_t>(size, 1))));
    if (!m_bytes)
        throw std::bad_alloc();
}

void Secret::Free::operator()(unsigned char *bytes) const { sodium_free(bytes); }

Secret Secret::passphrase(const QString &words)
{
    QString composed = words.normalized(QString::NormalizationForm_C);
    QByteArray utf8 = composed.toUtf8();
    Secret secret(size_t(utf8.size()));
    std::memcpy(secret.data(), utf8.constData(), secret.size());
    sodium_memzero(utf8.data(), size_t(utf8.size()));
    if (composed.isDetached()) // else it is the caller's own
        wipe(composed);
    return secret;
}

Secret Secret::passphrase(const char *utf8, size_t size)
{
    QString words = QString::fromUtf8(utf8, qsizetype(size));
    Secret secret = passphrase(words);
    wipe(words);
    return secret;
}

void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace sidelight
