// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Corpus.h"

#include "models/project/ProjectFile.h"

namespace sidelight::bench {

// Makes a project of generated articles with their passages, actors and statements, without importing files: what a bench
// measures begins with a project that is there.
void makeProject(const QString &path, const Corpus &corpus, int articles);

} // namespace sidelight::bench
