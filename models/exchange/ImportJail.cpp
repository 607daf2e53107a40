// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ImportJail.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <fcntl.h>
#include <initializer_list>
#include <linux/landlock.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <span>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace sidelight {
namespace {

bool limit(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit value{soft, hard};
    return setrlimit(resource, &value) == 0;
}

constexpr rlim_t mostMemory = 1024UL * 1024 * 1024;

// Where terabytes of address space are mapped already, what is used from now on counts.
bool limitUsedMemory()
{
    unsigned long size = 0, resident = 0, shared = 0, text = 0, libraries = 0, data = 0;
    std::FILE *const statm = std::fopen("/proc/self/statm", "re");
    if (!statm)
        return false;
    const int found = std::fscanf(statm, "%lu %lu %lu %lu %lu %lu", &size, &resident, &shared, &text, &libraries, &data);
    std::fclose(statm);
    const rlim_t most = data * rlim_t(sysconf(_SC_PAGESIZE)) + mostMemory;
    return found == 6 && limit(RLIMIT_DATA, most, most);
}

bool limitMemory(const JailLimits &limits)
{
#ifdef SIDELIGHT_SANITIZED
    constexpr bool countsUsed = true; // a sanitizer has mapped its own
#else
    constexpr bool countsUsed = false;
#endif
    return countsUsed || limits.reservesAddresses ? limitUsedMemory() : limit(RLIMIT_AS, mostMemory, mostMemory);
}

bool limitResources(const JailLimits &limits, rlim_t files)
{
    // Writing past a size limit of nothing is then an error, not a signal.
    std::signal(SIGXFSZ, SIG_IGN);
    const auto cpu = rlim_t(limits.cpuSeconds);
    return limitMemory(limits) && limit(RLIMIT_CPU, cpu, cpu + 1) && limit(RLIMIT_FSIZE, 0, 0) &&
           limit(RLIMIT_NOFILE, files, files) && limit(RLIMIT_CORE, 0, 0);
}

// What every program finds its libraries and its own data in; nothing of a person's is there.
constexpr std::array installed = {"/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache"};

void allowReading(int rules, const char *path)
{
    const int place = open(path, O_PATH | O_CLOEXEC);
    struct stat status = {};
    if (place < 0 || fstat(place, &status) != 0)
        return;
    landlock_path_beneath_attr beneath = {};
    beneath.allowed_access = LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_READ_FILE;
    if (S_ISDIR(status.st_mode))
        beneath.allowed_access |= LANDLOCK_ACCESS_FS_READ_DIR;
    beneath.parent_fd = place;
    (void)syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &beneath, 0);
    close(place);
}

// Best effort: an older kernel knows less of it or nothing, and seccomp holds alone.
void denyFiles(std::span<const char *const> allowed)
{
    const long version = syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 1)
        return;
    struct {
        uint64_t files, network, scopes;
    } handled = {};
    const int fileRights = version >= 5 ? 16 : version >= 3 ? 15 : version >= 2 ? 14 : 13;
    handled.files = (1ULL << fileRights) - 1;
    handled.network = version >= 4 ? 3 : 0; // binding and connecting with TCP
    handled.scopes = version >= 6 ? 3 : 0;  // abstract sockets and signals to others
    const size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
    const long rules = syscall(SYS_landlock_create_ruleset, &handled, size, 0);
    if (rules < 0)
        return;
    for (const char *const path : allowed)
        allowReading(int(rules), path);
    (void)syscall(SYS_landlock_restrict_self, int(rules), 0); // without a single rule nothing is allowed
    close(int(rules));
}

struct Filter {
    struct Release {
        void operator()(void *context) const { seccomp_release(context); }
    };
    std::unique_ptr<void, Release> context;
    bool sound = true;

    explicit Filter(uint32_t otherwise)
        : context(seccomp_init(otherwise))
    {
    }

    void add(uint32_t action, std::initializer_list<int> calls)
    {
        for (const int call : calls)
            sound = sound && (call < 0 || seccomp_rule_add_array(context.get(), action, call, 0, nullptr) == 0);
    }

    void addIf(uint32_t action, int call, const scmp_arg_cmp &condition)
    {
        sound = sound && seccomp_rule_add_array(context.get(), action, call, 1, &condition) == 0;
    }

    // Memory may be mapped and protected, but none of it become code: a library that compiles patterns then does without.
    void addMemory(std::initializer_list<int> calls)
    {
        const scmp_arg_cmp notCode = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
        const scmp_arg_cmp code = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, PROT_EXEC);
        for (const int call : calls)
            sound = sound && seccomp_rule_add_array(context.get(), SCMP_ACT_ALLOW, call, 1, &notCode) == 0 &&
                    seccomp_rule_add_array(context.get(), SCMP_ACT_ERRNO(EACCES), call, 1, &code) == 0;
    }
};

bool denyCalls()
{
    Filter filter(SCMP_ACT_KILL_PROCESS);
    if (!filter.context)
        return false;
    filter.add(SCMP_ACT_ALLOW, {SCMP_SYS(read),          SCMP_SYS(readv),           SCMP_SYS(pread64),
                                SCMP_SYS(write),         SCMP_SYS(writev),          SCMP_SYS(close),
                                SCMP_SYS(lseek),         SCMP_SYS(fstat),           SCMP_SYS(brk),
                                SCMP_SYS(munmap),        SCMP_SYS(mremap),          SCMP_SYS(madvise),
                                SCMP_SYS(futex),         SCMP_SYS(setitimer),       SCMP_SYS(exit),
                                SCMP_SYS(exit_group),    SCMP_SYS(rt_sigaction),    SCMP_SYS(rt_sigprocmask),
                                SCMP_SYS(rt_sigreturn),  SCMP_SYS(sigaltstack),     SCMP_SYS(getpid),
                                SCMP_SYS(gettid),        SCMP_SYS(tgkill),          SCMP_SYS(getrandom),
                                SCMP_SYS(clock_gettime), SCMP_SYS(clock_getres),    SCMP_SYS(gettimeofday),
                                SCMP_SYS(time),          SCMP_SYS(sched_yield),     SCMP_SYS(clock_nanosleep),
                                SCMP_SYS(nanosleep),     SCMP_SYS(restart_syscall), SCMP_SYS(getuid),
                                SCMP_SYS(geteuid),       SCMP_SYS(getgid),          SCMP_SYS(getegid),
                                SCMP_SYS(rseq),          SCMP_SYS(set_robust_list), SCMP_SYS(membarrier),
                                SCMP_SYS(poll),          SCMP_SYS(ppoll),           SCMP_SYS(getrusage),
                                SCMP_SYS(sysinfo),       SCMP_SYS(uname),           SCMP_SYS(sched_getaffinity),
                                SCMP_SYS(getcpu)});
    filter.add(SCMP_ACT_ERRNO(EACCES),
               {SCMP_SYS(open), SCMP_SYS(openat), SCMP_SYS(openat2), SCMP_SYS(creat), SCMP_SYS(stat), SCMP_SYS(lstat),
                SCMP_SYS(newfstatat), SCMP_SYS(statx), SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(faccessat2),
                SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(getcwd), SCMP_SYS(memfd_create), SCMP_SYS(prlimit64),
                SCMP_SYS(ioctl), SCMP_SYS(fcntl)});
    filter.addMemory({SCMP_SYS(mmap), SCMP_SYS(mprotect)});
#ifdef SIDELIGHT_SANITIZED
    // Whether an address can be read, a sanitizer finds out through a pipe to itself; a report asks for the thread's name.
    filter.add(SCMP_ACT_ALLOW, {SCMP_SYS(pipe), SCMP_SYS(pipe2)});
    filter.add(SCMP_ACT_ERRNO(EACCES), {SCMP_SYS(prctl)});
#endif
    return filter.sound && seccomp_load(filter.context.get()) == 0;
}

// What the loader, glibc and a run-time system with threads need.
const std::initializer_list<int> callsOfPrograms = {SCMP_SYS(read),
                                                    SCMP_SYS(readv),
                                                    SCMP_SYS(pread64),
                                                    SCMP_SYS(write),
                                                    SCMP_SYS(writev),
                                                    SCMP_SYS(close),
                                                    SCMP_SYS(lseek),
                                                    SCMP_SYS(fstat),
                                                    SCMP_SYS(newfstatat),
                                                    SCMP_SYS(stat),
                                                    SCMP_SYS(lstat),
                                                    SCMP_SYS(statx),
                                                    SCMP_SYS(access),
                                                    SCMP_SYS(faccessat),
                                                    SCMP_SYS(readlink),
                                                    SCMP_SYS(readlinkat),
                                                    SCMP_SYS(getdents64),
                                                    SCMP_SYS(getcwd),
                                                    SCMP_SYS(fcntl),
                                                    SCMP_SYS(brk),
                                                    SCMP_SYS(mmap),
                                                    SCMP_SYS(mprotect),
                                                    SCMP_SYS(munmap),
                                                    SCMP_SYS(mremap),
                                                    SCMP_SYS(madvise),
                                                    SCMP_SYS(arch_prctl),
                                                    SCMP_SYS(set_tid_address),
                                                    SCMP_SYS(set_robust_list),
                                                    SCMP_SYS(rseq),
                                                    SCMP_SYS(futex),
                                                    SCMP_SYS(exit),
                                                    SCMP_SYS(exit_group),
                                                    SCMP_SYS(rt_sigaction),
                                                    SCMP_SYS(rt_sigprocmask),
                                                    SCMP_SYS(rt_sigreturn),
                                                    SCMP_SYS(sigaltstack),
                                                    SCMP_SYS(getpid),
                                                    SCMP_SYS(gettid),
                                                    SCMP_SYS(tgkill),
                                                    SCMP_SYS(getrandom),
                                                    SCMP_SYS(clock_gettime),
                                                    SCMP_SYS(clock_getres),
                                                    SCMP_SYS(clock_nanosleep),
                                                    SCMP_SYS(nanosleep),
                                                    SCMP_SYS(gettimeofday),
                                                    SCMP_SYS(restart_syscall),
                                                    SCMP_SYS(sched_yield),
                                                    SCMP_SYS(sched_getaffinity),
                                                    SCMP_SYS(getcpu),
                                                    SCMP_SYS(sysinfo),
                                                    SCMP_SYS(uname),
                                                    SCMP_SYS(getuid),
                                                    SCMP_SYS(geteuid),
                                                    SCMP_SYS(getgid),
                                                    SCMP_SYS(getegid),
                                                    SCMP_SYS(getrusage),
                                                    SCMP_SYS(poll),
                                                    SCMP_SYS(ppoll),
                                                    SCMP_SYS(pipe),
                                                    SCMP_SYS(pipe2),
                                                    SCMP_SYS(eventfd2),
                                                    SCMP_SYS(epoll_create),
                                                    SCMP_SYS(epoll_create1),
                                                    SCMP_SYS(epoll_ctl),
                                                    SCMP_SYS(epoll_wait),
                                                    SCMP_SYS(epoll_pwait),
                                                    SCMP_SYS(timerfd_create),
                                                    SCMP_SYS(timerfd_settime)};

// What is not named among them is unknown to a program, so that a library takes its older way; a thread is told from a process by
// its flags, which only the older call shows to a filter.
bool denyCallsOfProgram(const char *program)
{
    Filter filter(SCMP_ACT_ERRNO(ENOSYS));
    if (!filter.context)
        return false;
    filter.add(SCMP_ACT_ALLOW, callsOfPrograms);
    filter.add(SCMP_ACT_ERRNO(ENOTTY), {SCMP_SYS(ioctl)});
    filter.add(SCMP_ACT_ERRNO(EACCES), {SCMP_SYS(socket), SCMP_SYS(socketpair), SCMP_SYS(creat), SCMP_SYS(kill)});
    constexpr unsigned writing = O_WRONLY | O_RDWR | O_CREAT | O_TRUNC;
    filter.addIf(SCMP_ACT_ALLOW, SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, writing, 0));
    filter.addIf(SCMP_ACT_ALLOW, SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, writing, 0));
    filter.addIf(SCMP_ACT_ALLOW, SCMP_SYS(clone), SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD));
    filter.addIf(SCMP_ACT_ALLOW, SCMP_SYS(execve), SCMP_A0(SCMP_CMP_EQ, reinterpret_cast<scmp_datum_t>(program)));
    filter.addIf(SCMP_ACT_ALLOW, SCMP_SYS(prctl), SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME));
    filter.addIf(SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), SCMP_A2(SCMP_CMP_EQ, 0)); // asking, not setting
    return filter.sound && seccomp_load(filter.context.get()) == 0;
}

} // namespace

bool refuseMadeCode()
{
    Filter filter(SCMP_ACT_ALLOW);
    if (!filter.context || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    const scmp_arg_cmp both = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_WRITE | PROT_EXEC, PROT_WRITE | PROT_EXEC);
    const scmp_arg_cmp code = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, PROT_EXEC);
    return seccomp_rule_add_array(filter.context.get(), SCMP_ACT_ERRNO(EACCES), SCMP_SYS(mmap), 1, &both) == 0 &&
           seccomp_rule_add_array(filter.context.get(), SCMP_ACT_ERRNO(EACCES), SCMP_SYS(mprotect), 1, &code) == 0 &&
           seccomp_load(filter.context.get()) == 0;
}

bool enterJail(const JailLimits &limits)
{
    // Its memory belongs to nobody else, and no dump of it is left behind.
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0 || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return false;
    if (!limitResources(limits, 16))
        return false;
    denyFiles({});
    return denyCalls();
}

bool enterProgramJail(const JailLimits &limits, const char *program)
{
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || !limitResources(limits, 64))
        return false;
    std::array<const char *, installed.size() + 1> allowed = {};
    std::ranges::copy(installed, allowed.begin());
    allowed.back() = program; // which may stand elsewhere
    denyFiles(allowed);
    return denyCallsOfProgram(program);
}

} // namespace sidelight
