// SPDX-License-Identifier: GPL-3.0-or-later
// Loaded before the C library, this makes any file system look like another: FAKE_TYPE is what statfs() says it is, and
// FAKE_LOCKS the number of the error that locking a file meets; 0: everyone is granted every lock.
#include <cerrno>
#include <cstdarg>
#include <cstdlib>
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/vfs.h>

namespace {

template <class Function> Function *next(const char *name) { return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name)); }

int lockOr(const char *name, int file, int command, void *argument)
{
    const char *locks = std::getenv("FAKE_LOCKS");
    if (locks && (command == F_SETLK || command == F_SETLKW || command == F_GETLK)) {
        const int error = std::atoi(locks);
        if (error == 0 && command == F_GETLK)
            static_cast<struct flock *>(argument)->l_type = F_UNLCK;
        if (error == 0)
            return 0;
        errno = error;
        return -1;
    }
    return next<int(int, int, ...)>(name)(file, command, argument);
}

} // namespace

extern "C" {

int fcntl(int file, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return lockOr("fcntl", file, command, argument);
}

int fcntl64(int file, int command, ...)
{
    va_list rest;
    va_start(rest, command);
    void *argument = va_arg(rest, void *);
    va_end(rest);
    return lockOr("fcntl64", file, command, argument);
}

int statfs(const char *path, struct statfs *state)
{
    const int result = next<int(const char *, struct statfs *)>("statfs")(path, state);
    if (const char *type = std::getenv("FAKE_TYPE"))
        state->f_type = decltype(state->f_type)(std::strtoul(type, nullptr, 16));
    return result;
}

} // extern "C"
