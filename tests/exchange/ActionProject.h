// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/ActionScript.h"
#include "models/exchange/RecordListing.h"

#include <QTemporaryDir>
#include <QTest>

namespace sidelight::test {

// A project on disk, in a folder with a space in its name, with a few articles to work on.
class ActionProject {
public:
    ActionProject()
        : folder(QDir::tempPath() + QStringLiteral("/side light XXXXXX"))
        , file(std::move(ProjectFile::create(folder.filePath(QStringLiteral("a project.sidelight"))).value()))
    {
        addArticle(QStringLiteral("Port denies it"),
                   QStringLiteral("No warning came, the port said. “No warning came,” it said again."));
        addArticle(QStringLiteral("Twins"), QStringLiteral("The first of two articles of one title."));
        addArticle(QStringLiteral("Twins"), QStringLiteral("The second of two articles of one title."));
        addArticle(QStringLiteral("Signs"),
                   QStringLiteral("A cafe\u0301 by the pier, a family \U0001F468\u200D\U0001F469\u200D\U0001F467 in it."));
    }

    Id addArticle(const QString &title, const QString &text)
    {
        Article article;
        article.id = {++m_lastArticle * 1000};
        article.title = title;
        article.length = int(text.size());
        article.text = file->store(text.toUtf8()).value();
        article.marks = file->store(QByteArrayLiteral("no marks")).value();
        article.original = file->store("as it came: " + text.toUtf8()).value();
        article.added = m_lastArticle;
        [[maybe_unused]] const auto done =
            file->edit(QStringLiteral("Import"), [&](Writer &writer) { writer.insert(article); }, m_lastArticle);
        return article.id;
    }

    // The message of the error, or nothing when all lines were applied.
    QString apply(const QByteArray &jsonLines)
    {
        const Result<ActionScript> script = ActionScript::parse(jsonLines, 1'000'000);
        if (!script)
            return script.error().message;
        const Result<Commit> commit =
            file->edit(QStringLiteral("Apply"), [&](Writer &writer) { script->apply(writer); }, 1'000'000);
        return commit ? QString() : commit.error().message;
    }

    QByteArray list(const QString &kind)
    {
        QByteArray lines;
        [[maybe_unused]] const auto done = RecordListing::print(*file, kind, [&](const QByteArray &line) { lines += line; });
        return lines;
    }

    QByteArray dump() { return records() + list(QStringLiteral("edits")); }

    QByteArray records()
    {
        QByteArray all;
        for (const QString &kind : RecordListing::kinds())
            if (kind != QLatin1String("edits"))
                all += list(kind);
        return all;
    }

    // Ids that are random are replaced by #1, #2, … in the order in which they appear.
    QByteArray readable(const QByteArray &lines)
    {
        static const QRegularExpression longNumber(QStringLiteral("\"(\\d{8,})\""));
        QString text = QString::fromUtf8(lines);
        for (;;) {
            const QRegularExpressionMatch match = longNumber.match(text);
            if (!match.hasMatch())
                return text.toUtf8();
            text.replace(match.captured(0), QStringLiteral("\"#%1\"").arg(++m_signs));
        }
    }

    QTemporaryDir folder;
    std::unique_ptr<ProjectFile> file;

private:
    qint64 m_lastArticle = 0;
    int m_signs = 0;
};

} // namespace sidelight::test
