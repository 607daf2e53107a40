// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Scorecard.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>

namespace sidelight::scorecard {

int trials(int usual)
{
    bool given = false;
    const double factor = qgetenv("SIDELIGHT_TRIALS").toDouble(&given);
    return given ? std::max(1, int(usual * factor)) : usual;
}

void print(const QByteArray &name, qint64 trials, qint64 failures, const QByteArray &target, const QByteArray &besides)
{
    if (qgetenv("SIDELIGHT_SCORECARD") == "1")
        std::printf("{\"name\":\"%s\",\"trials\":%lld,\"failures\":%lld,\"target\":\"%s\"%s%s}\n", name.constData(),
                    static_cast<long long>(trials), static_cast<long long>(failures), target.constData(),
                    besides.isEmpty() ? "" : ",", besides.constData());
    else
        std::printf("%s: %lld trials, %lld failures (target: %s)%s%s\n", name.constData(), static_cast<long long>(trials),
                    static_cast<long long>(failures), target.constData(), besides.isEmpty() ? "" : " ", besides.constData());
    std::fflush(stdout);
}

} // namespace sidelight::scorecard
