// SPDX-License-Identifier: GPL-3.0-or-later
// A real project in a temporary folder, filled for the tests of the docks.
#pragma once

#include "models/project/Project.h"

#include <QTemporaryDir>
#include <QTest>

namespace sidelight {

// Opened when it is made; closed with its folder.
class DocksProject {
public:
    DocksProject() { QVERIFY2(m_folder.isValid(), "no temporary folder"); }
    ~DocksProject() { project.close(); }

    // Models and panels are made before, as the window makes them.
    void open()
    {
        auto future = project.create(m_folder.filePath(QStringLiteral("a project.sidelight")));
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished() && project.isOpen(); }));
        QVERIFY(future.result().has_value());
    }

    // Waits until the edits on their way have come back.
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return project.isSaved(); }));
    }

    void edit(std::function<void(Writer &)> change)
    {
        auto future = project.edit(QStringLiteral("Prepare"), std::move(change));
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 60000));
        const Result<EditId> done = future.result();
        QVERIFY2(done, done ? "" : qPrintable(done.error().message));
        settle();
    }

    Article storedArticle(qint64 id, const QString &title, const QString &text)
    {
        Article article;
        article.id = {id};
        article.title = title;
        article.length = int(text.size());
        article.originalFormat = QStringLiteral("text/plain");
        article.text = store(text.toUtf8());
        article.marks = store(QByteArray("{}"));
        article.original = store("original " + text.toUtf8());
        article.added = 1'600'000'000'000 + id * 86'400'000;
        return article;
    }

    static Passage passageOf(qint64 id, const Article &article, const QString &text, const QString &quote)
    {
        Passage passage;
        passage.id = {id};
        passage.article = article.id;
        passage.start = int(text.indexOf(quote));
        passage.end = passage.start + int(quote.size());
        passage.quote = quote;
        passage.added = id;
        return passage;
    }

    Project project;

private:
    ContentHash store(const QByteArray &bytes)
    {
        auto future = project.store(bytes);
        if (!QTest::qWaitFor([&] { return future.isFinished(); }) || !future.result())
            return {};
        return *future.result();
    }

    QTemporaryDir m_folder;
};

} // namespace sidelight
