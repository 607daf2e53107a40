// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/scripts/ScriptHost.h"

#include <QCoreApplication>
#include <QJSEngine>
#include <QLoggingCategory>
#include <QObject>
#include <QUrl>
#include <atomic>
#include <csignal>
#include <memory>
#include <sys/time.h>

namespace sidelight {
namespace {

using namespace Qt::StringLiterals;

// What a bundle may ask of us.
class Host : public QObject {
    Q_OBJECT

public:
    // An address as RFC 3986 resolves it; empty when it is none.
    Q_INVOKABLE QString resolved(const QString &address, const QString &base) const
    {
        const QUrl url(address.trimmed());
        const QUrl whole = base.isEmpty() ? url : QUrl(base).resolved(url);
        return whole.isValid() && !whole.isRelative() ? whole.toString(QUrl::FullyEncoded) : QString();
    }
};

// Interrupts the engine when it has computed for too long. A worker may start no thread, so that a signal tells the time, which
// counts what the process computes; the engine looks at a flag that the handler sets.
class Watch {
public:
    Watch(QJSEngine &engine, int milliseconds)
        : m_milliseconds(milliseconds)
    {
        engine.setInterrupted(false);
        if (milliseconds <= 0)
            return;
        watched = &engine;
        struct sigaction action = {};
        action.sa_handler = [](int) {
            if (QJSEngine *late = watched)
                late->setInterrupted(true);
        };
        action.sa_flags = SA_RESTART;
        sigaction(SIGVTALRM, &action, &m_before);
        start(milliseconds);
    }

    ~Watch()
    {
        if (m_milliseconds <= 0)
            return;
        start(0);
        watched = nullptr;
        sigaction(SIGVTALRM, &m_before, nullptr);
    }

    Q_DISABLE_COPY_MOVE(Watch)

private:
    // Again and again, since the engine forgets an interruption that falls between two calls.
    static void start(int milliseconds)
    {
        const itimerval time = {{0, milliseconds > 0 ? 100'000 : 0}, {milliseconds / 1000, milliseconds % 1000 * 1000}};
        setitimer(ITIMER_VIRTUAL, &time, nullptr);
    }

    static inline std::atomic<QJSEngine *> watched = nullptr;
    const int m_milliseconds;
    struct sigaction m_before = {};
};

class EngineHost : public ScriptHost {
public:
    EngineHost()
    {
        m_engine.globalObject().setProperty(u"globalThis"_s, m_engine.globalObject());
        QJSEngine::setObjectOwnership(&m_host, QJSEngine::CppOwnership);
        m_engine.globalObject().setProperty(u"host"_s, m_engine.newQObject(&m_host));
    }

    bool load(const QString &name, const QString &script)
    {
        const QJSValue result = m_engine.evaluate(script, name);
        m_bundle = m_engine.globalObject().property(name);
        return !result.isError() && m_bundle.isObject();
    }

    std::optional<QString> call(const QString &function, const QStringList &arguments, int milliseconds) override
    {
        QJSValueList values;
        for (const QString &argument : arguments)
            values.append(argument);
        const Watch watch(m_engine, milliseconds);
        const QJSValue result = m_bundle.property(function).callWithInstance(m_bundle, values);
        if (result.isError() || m_engine.isInterrupted() || m_engine.hasError()) {
            m_engine.catchError();
            return std::nullopt;
        }
        return result.isString() ? std::optional(result.toString()) : std::nullopt;
    }

private:
    Host m_host;
    QJSEngine m_engine;
    QJSValue m_bundle;
};

// The engine has opinions about the style of what it runs, and each bundle earns a hundred warnings.
void silence()
{
    static QLoggingCategory::CategoryFilter before = nullptr;
    before = QLoggingCategory::installFilter(nullptr); // known before ours is called, which is at once
    QLoggingCategory::installFilter([](QLoggingCategory *category) {
        before(category);
        if (QByteArrayView(category->categoryName()) == "qt.qml.usedbeforedeclared")
            category->setEnabled(QtWarningMsg, false);
    });
}

// The engine insists on an application when it is made, not later.
class BorrowedApplication {
public:
    BorrowedApplication()
    {
        if (!QCoreApplication::instance())
            m_application = std::make_unique<QCoreApplication>(m_count, m_names);
    }

private:
    int m_count = 1;
    char m_nobody[1] = {};
    char *m_names[2] = {m_nobody, nullptr};
    std::unique_ptr<QCoreApplication> m_application;
};

} // namespace

extern "C" Q_DECL_EXPORT ScriptHost *sidelight_open_script(const QString &name, const QString &script)
{
    static const bool quiet = (silence(), true);
    Q_UNUSED(quiet)
    const BorrowedApplication application;
    auto host = std::make_unique<EngineHost>();
    return host->load(name, script) ? host.release() : nullptr;
}

} // namespace sidelight

#include "ScriptHost.moc"
