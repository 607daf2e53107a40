// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/WebAddress.h"

#include <QUrl>
#include <algorithm>

namespace sidelight {

namespace {

constexpr qsizetype longestAddress = 2'000;

bool isPlainCharacter(QChar c) { return !c.isSpace() && c.isPrint() && c != u'\\' && c != u'"' && c != u'<' && c != u'>'; }

} // namespace

QByteArray webAddress(const QString &written)
{
    const QString address = written.trimmed();
    if (address.isEmpty() || address.size() > longestAddress || !std::ranges::all_of(address, isPlainCharacter))
        return {};
    QUrl url(address, QUrl::StrictMode);
    if (!url.isValid() || !url.userInfo().isEmpty())
        return {};
    const QString scheme = url.scheme().toLower();
    if (scheme == QLatin1String("http") || scheme == QLatin1String("https"))
        return url.host().isEmpty() ? QByteArray() : url.toEncoded();
    if (scheme != QLatin1String("mailto") || !url.host().isEmpty() || !url.path().contains(u'@'))
        return {};
    url.setQuery(QString()); // which can ask some mail programs to attach a file
    url.setFragment(QString());
    return url.toEncoded();
}

} // namespace sidelight
