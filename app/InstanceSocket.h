// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/Error.h"

#include <QObject>
#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace sidelight {

class Settings;

// The local socket on which the one instance that has a project open answers others of the same user: it comes to the front,
// or writes a consistent copy of the project. It listens only while the project is open, so the project's lock decides who
// may. Its name is secret (Settings::secretName of the canonical path), so neither name nor path of a project is kept.
//
// For the command line: when ProjectFile::open says Busy, `copy PROJECT TO` calls InstanceSocket::askForCopy(settings,
// PROJECT, absolute path TO), which waits for the answer; it returns NotFound when nobody answers (then the Busy error stands).
class InstanceSocket : public QObject {
    Q_OBJECT

public:
    static Result<void> askToRaise(const Settings &settings, const QString &project);
    static Result<void> askForCopy(const Settings &settings, const QString &project, const QString &to);

    InstanceSocket(const Settings &settings, const QString &project, QObject *parent = nullptr);
    ~InstanceSocket() override; // removes the socket
    [[nodiscard]] bool isListening() const { return m_listener >= 0; }

    // Answers a request for a copy; to be called once, at any later time.
    using Answer = std::function<void(const Result<void> &)>;

Q_SIGNALS:
    void raiseAsked();
    void copyAsked(const QString &to, const sidelight::InstanceSocket::Answer &answer);

private:
    class Guest;
    void listen();
    void receive();
    void obey(const QByteArray &request, const Answer &answer);

    QString m_folder, m_name;
    int m_listener = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace sidelight
