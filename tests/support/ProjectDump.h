// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/ProjectFile.h"

namespace sidelight {

// All records of a project as indented lines, kind by kind and in order of their ids, with every field that is not empty.
// Two projects with the same dump hold the same work; a test that compares dumps shows what moved.
//
//     claim 12
//       text: The port was warned
Result<QString> dumpProject(const ProjectFile &file);
QString dumpRecords(const Changes &records);

} // namespace sidelight
