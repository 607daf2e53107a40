// SPDX-License-Identifier: GPL-3.0-or-later
// A project with a board, a pane that shows it, and the hands that work on it, for the tests of boards.
#pragma once

#include "tests/board/SmallBoard.h"
#include "widgets/board/BoardPane.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/LinkTypePicker.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QTemporaryDir>
#include <QTest>

namespace sidelight::testing {

inline constexpr QSize paneSize(1240, 900);

// A project in a folder with a space in its name, with the small board in it.
class OpenProject {
public:
    explicit OpenProject(const Changes &records = smallBoard())
    {
        auto created = project.create(folder.filePath(QStringLiteral("the case.sidelight")));
        if (!QTest::qWaitFor([&] { return project.isOpen(); }))
            qFatal("the project did not open");
        const QByteArray bytes("words of an article, long enough for all passages. ");
        text = bytes.repeated(20);
        for (const QByteArray &content : {text, QByteArray("marks"), QByteArray("original")}) {
            auto stored = project.store(content);
            stored.waitForFinished();
            hashes.append(stored.result().value());
        }
        project.edit(QStringLiteral("Fill"), [changes = fitted(records)](Writer &w) { insertAll(w, changes); });
        settle();
    }

    void settle()
    {
        if (!QTest::qWaitFor([this] { return project.isSaved(); }))
            qFatal("an edit failed or never returned");
        QCoreApplication::processEvents();
    }
    const Card *card(qint64 id) const { return project.library().find<Card>(Id{id}); }
    void undo()
    {
        project.undo();
        settle();
    }
    void redo()
    {
        project.redo();
        settle();
    }

    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/side light XXXXXX")};
    Project project;
    QByteArray text;
    QList<ContentHash> hashes;

private:
    // The articles of the small board have no texts of their own; these get one.
    Changes fitted(Changes changes) const
    {
        for (Article &article : changes.of<Article>().inserted) {
            article.text = hashes[0];
            article.marks = hashes[1];
            article.original = hashes[2];
            article.length = int(text.size());
            article.originalFormat = QStringLiteral("text/plain");
        }
        return changes;
    }
    static void insertAll(Writer &w, const Changes &changes)
    {
        const auto insert = [&](const auto &list) {
            for (const auto &record : list.inserted)
                w.insert(record);
        };
        insert(changes.of<Article>());
        insert(changes.of<Actor>());
        insert(changes.of<Claim>());
        insert(changes.of<Passage>());
        insert(changes.of<Statement>());
        insert(changes.of<Board>());
        insert(changes.of<Card>());
        insert(changes.of<Link>());
    }
};

inline Changes emptyBoard()
{
    Changes changes;
    changes.of<Board>().inserted.append({.id = smallBoardId, .name = QStringLiteral("Empty"), .note = {}});
    return changes;
}

// A shown pane at 100 %, and what hands do to it.
class ShownPane {
public:
    explicit ShownPane(OpenProject &open, qreal zoom = 1)
        : opened(open)
        , pane(&open.project, smallBoardId)
    {
        pane.resize(paneSize);
        pane.show();
        if (!QTest::qWaitForWindowExposed(&pane))
            qFatal("the pane was not shown");
        QCoreApplication::processEvents();
        view().look({560, 380}, zoom);
        view().setFocus();
    }
    BoardView &view() { return *pane.view(); }
    BoardScene &scene() { return *view().board(); }
    QPoint at(QPointF point) { return view().mapFromScene(point); }
    QPoint middle(qint64 card) { return at(scene().card(Id{card})->rect().center()); }
    void click(QPoint point, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view().viewport(), Qt::LeftButton, modifiers, point);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *viewport = view().viewport();
        QTest::mouseMove(viewport, from);
        QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
        for (const qreal part : {0.2, 0.6, 1.0})
            move(from + (to - from) * part, modifiers);
        QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
        opened.settle();
    }
    void move(QPoint to, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent event(QEvent::MouseMove, to, view().viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(view().viewport(), &event);
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&view(), key, modifiers);
        opened.settle();
    }
    void drop(const QList<RecordRef> &records, QPoint to)
    {
        const auto data = toMime(records);
        QDragEnterEvent enter(to, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().viewport(), &enter);
        QDropEvent drop(to, Qt::CopyAction, data.get(), Qt::LeftButton, {});
        QCoreApplication::sendEvent(view().viewport(), &drop);
        opened.settle();
    }
    LinkTypePicker *picker() { return view().findChild<LinkTypePicker *>(); }
    QString selection()
    {
        QStringList ids;
        for (const Id id : scene().selectedCards() + scene().selectedLinks())
            ids.append(id.toString());
        return ids.join(QLatin1Char(' '));
    }
    QImage picture()
    {
        scene().clearSelection();
        QImage image(view().viewport()->size(), QImage::Format_RGB32);
        QPainter painter(&image);
        view().marks().showDots({});
        view().render(&painter, image.rect(), view().viewport()->rect());
        return image;
    }

    OpenProject &opened;
    BoardPane pane;
};

inline QPointF cardPlace(const Card *card) { return {card->x, card->y}; }

} // namespace sidelight::testing
