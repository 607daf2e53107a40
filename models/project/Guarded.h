// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Connection.h"
#include "models/project/Writer.h"

#include <QCoreApplication>
#include <new>

namespace sidelight {

// Runs `work` and turns what it throws into the error of a Result: exceptions end here.
template <class Work> auto guarded(Work work) -> Result<std::invoke_result_t<Work>>
{
    try {
        if constexpr (std::is_void_v<std::invoke_result_t<Work>>) {
            work();
            return {};
        } else {
            return work();
        }
    } catch (const Refusal &refusal) {
        return std::unexpected(refusal.error);
    } catch (const SQLite::Exception &exception) {
        return std::unexpected(errorOf(exception));
    } catch (const std::bad_alloc &) {
        return failure(ErrorKind::Io,
                       QCoreApplication::translate("ProjectFile", "There is not enough memory for this. Close other programs and "
                                                                  "try again."),
                       QStringLiteral("bad_alloc"));
    }
}

} // namespace sidelight
