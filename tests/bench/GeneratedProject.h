// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Corpus.h"

#include "models/project/Project.h"

namespace sidelight::bench {

struct ProjectSize {
    int articles = 0;
    int passagesEach = Corpus::passagesEach;
    qint64 originalBytes = 0; // of each article; 0: its text is its original
    bool apart = false;       // neighbours in a corpus share sentences by the dozen; these do not
};

// Makes a project of generated articles with their passages, actors and statements, without importing files: what a bench
// measures begins with a project that is there.
void makeProject(const QString &path, const Corpus &corpus, const ProjectSize &size);

// The path of such a project. Where SIDELIGHT_BENCH_PROJECTS names a folder it is made there once, for whoever changes nothing in
// it, and kept; else at `path`.
[[nodiscard]] QString projectOf(int articles, const QString &path);

// Which article of the corpus stands in such a project as that number.
[[nodiscard]] int corpusNumber(int number, const ProjectSize &size);

// Both return when the window would have been told.
void openProject(Project &project, const QString &path);
void highlight(Project &project, Passage passage); // once more, under a new id

} // namespace sidelight::bench
