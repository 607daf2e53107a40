// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPromise>
#include <QThreadPool>
#include <memory>
#include <type_traits>
#include <utility>

namespace sidelight {

// Runs `work` on the global pool and hands its result to `then` in the thread of `context`, unless that is gone by then. The
// result is waited for before the work begins: a continuation that is attached to work already done would run at once, within
// the caller.
template <class Work, class Then> void onPool(QObject *context, Work work, Then then)
{
    using Value = std::invoke_result_t<Work>;
    const auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    promise->future().then(context, std::move(then));
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace sidelight
