// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Logging.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>

#include <spdlog/pattern_formatter.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>
#include <sqlite3.h>
#include <sys/stat.h>

namespace sidelight {

namespace {

constexpr size_t longestLine = 120;
constexpr size_t largestFile = 1024 * 1024;

// The text of a log line: printable ASCII, and not much of it.
class PlainText : public spdlog::custom_flag_formatter {
public:
    void format(const spdlog::details::log_msg &message, const std::tm &, spdlog::memory_buf_t &to) override
    {
        const size_t length = std::min(message.payload.size(), longestLine);
        for (size_t i = 0; i < length; ++i) {
            const char c = message.payload[i];
            to.push_back(c >= ' ' && c <= '~' ? c : '?');
        }
    }
    std::unique_ptr<custom_flag_formatter> clone() const override { return std::make_unique<PlainText>(); }
};

spdlog::level::level_enum levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return spdlog::level::debug;
    case QtInfoMsg:
        return spdlog::level::info;
    case QtWarningMsg:
        return spdlog::level::warn;
    case QtCriticalMsg:
        return spdlog::level::err;
    case QtFatalMsg:
        return spdlog::level::critical;
    }
    return spdlog::level::warn;
}

// Qt's messages quote file names and texts; what is kept of them is where they came from.
void onQtMessage(QtMsgType type, const QMessageLogContext &context, const QString &)
{
    const auto level = levelOf(type);
    spdlog::log(level, "qt {} {}", context.category ? context.category : "default", spdlog::level::to_string_view(level));
    if (type == QtFatalMsg) {
        spdlog::default_logger_raw()->flush();
        std::fputs("Sidelight stopped: its window system reported an error that it cannot work with.\n", stderr);
    }
}

// SQLite's messages quote the statement and the path.
void onSqliteMessage(void *, int code, const char *) { spdlog::warn("sqlite {}", code); }

spdlog::sink_ptr openSink(const QString &folder)
{
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return std::make_shared<spdlog::sinks::null_sink_mt>();
    spdlog::file_event_handlers events;
    events.after_open = [](const spdlog::filename_t &, std::FILE *file) { fchmod(fileno(file), S_IRUSR | S_IWUSR); };
    try {
        const std::string path = QFile::encodeName(folder + QStringLiteral("/sidelight.log")).toStdString();
        return std::make_shared<spdlog::sinks::rotating_file_sink_mt>(path, largestFile, 1, false, events);
    } catch (const spdlog::spdlog_ex &) {
        return std::make_shared<spdlog::sinks::null_sink_mt>(); // a log is not worth refusing work for
    }
}

} // namespace

void Logging::start(const QString &folder)
{
    auto logger = std::make_shared<spdlog::logger>("sidelight", openSink(folder));
    auto formatter = std::make_unique<spdlog::pattern_formatter>(spdlog::pattern_time_type::utc);
    formatter->add_flag<PlainText>('*').set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %*");
    logger->set_formatter(std::move(formatter));
    logger->set_level(spdlog::level::warn);
    logger->flush_on(spdlog::level::warn);
    // spdlog itself reports a failed write to the standard error stream, with the message.
    logger->set_error_handler([](const std::string &) {});
    spdlog::set_default_logger(std::move(logger));
    qInstallMessageHandler(onQtMessage);
    sqlite3_config(SQLITE_CONFIG_LOG, onSqliteMessage, nullptr);
}

} // namespace sidelight
