# SPDX-License-Identifier: GPL-3.0-or-later
# What those parts of the program build on that Linux alone has: see packaging/OTHER-SYSTEMS.md.
pkg_check_modules(seccomp REQUIRED IMPORTED_TARGET libseccomp)
target_link_libraries(sidelight_system INTERFACE PkgConfig::seccomp)
