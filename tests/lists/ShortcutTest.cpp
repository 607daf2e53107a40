// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/ShortcutModel.h"

#include <QSignalSpy>
#include <QTest>

using namespace sidelight;
using namespace Qt::StringLiterals;

class ShortcutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWritesOrMovesGivesNoCommand()
    {
        for (const auto &key : {QKeySequence(Qt::Key_A), QKeySequence(Qt::SHIFT | Qt::Key_A), QKeySequence(Qt::Key_Space),
                                QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Left), QKeySequence(Qt::Key_Tab), QKeySequence(),
                                QKeySequence(Qt::SHIFT | Qt::Key_Delete), QKeySequence(Qt::Key_PageDown), QKeySequence(u"ß"_s)})
            QVERIFY2(!ShortcutModel::canGive(key), qPrintable(key.toString()));
        for (const auto &key :
             {QKeySequence(Qt::CTRL | Qt::Key_A), QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_F5),
              QKeySequence(Qt::SHIFT | Qt::Key_F12), QKeySequence(Qt::Key_Back), QKeySequence(Qt::META | Qt::Key_K)})
            QVERIFY2(ShortcutModel::canGive(key), qPrintable(key.toString()));
    }
    void whereNothingIsWrittenALetterDoes()
    {
        for (const auto &key : {QKeySequence(Qt::Key_A), QKeySequence(Qt::SHIFT | Qt::Key_A), QKeySequence(Qt::Key_Asterisk),
                                QKeySequence(Qt::Key_Delete), QKeySequence(Qt::CTRL | Qt::Key_A), QKeySequence(u"ß"_s)})
            QVERIFY2(ShortcutModel::canGive(key, KeyPlace::Library), qPrintable(key.toString()));
        for (const auto &key : {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_Left),
                                QKeySequence(Qt::Key_Tab), QKeySequence(Qt::Key_Space), QKeySequence()})
            QVERIFY2(!ShortcutModel::canGive(key, KeyPlace::Library), qPrintable(key.toString()));
    }
    void placesThatDoNotMeetHaveNoConflict()
    {
        ShortcutModel model;
        const auto one = [](const QString &name, KeyPlace place, QKeyCombination key) {
            return Shortcut{name, name, {}, {key}, {key}, place};
        };
        model.setShortcuts({one(u"next"_s, KeyPlace::Article, Qt::Key_N), one(u"note"_s, KeyPlace::Library, Qt::Key_M),
                            one(u"back"_s, KeyPlace::Article, Qt::Key_P), one(u"menu"_s, KeyPlace::Everywhere, Qt::Key_F5),
                            one(u"board"_s, KeyPlace::Board, Qt::Key_F7)});
        QVERIFY(!model.holderOf(Qt::Key_N, u"note"_s));
        QCOMPARE(model.holderOf(Qt::Key_N, u"back"_s)->name, u"next"_s);
        QCOMPARE(model.holderOf(Qt::Key_F5, u"note"_s)->name, u"menu"_s);
        QCOMPARE(model.holderOf(Qt::Key_F7, u"menu"_s)->name, u"board"_s);
    }
    void conflictsAreFound()
    {
        ShortcutModel model;
        model.setShortcuts(some());
        const auto holder = [&](const QKeySequence &key, const QString &but) {
            const Shortcut *const found = model.holderOf(key, but);
            return found ? found->text : QString();
        };
        QCOMPARE(holder(Qt::CTRL | Qt::Key_I, u"close"_s), u"Import articles"_s);
        QCOMPARE(holder(Qt::CTRL | Qt::Key_I, u"import"_s), QString());
        QCOMPARE(holder(Qt::CTRL | Qt::Key_Tab, u"close"_s), u"Next tab"_s); // its second
        QCOMPARE(holder(Qt::CTRL | Qt::Key_C, {}), u"Copy"_s);               // which is fixed
        QCOMPARE(holder(Qt::CTRL | Qt::Key_Q, u"close"_s), QString());
    }
    void wordsNarrow()
    {
        ShortcutModel model;
        model.setShortcuts(some());
        QCOMPARE(model.rowCount(), 4);
        model.match(u"imp art"_s);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.rowOf(u"import"_s), 0);
        QCOMPARE(model.rowOf(u"close"_s), -1);
        model.match(u"ctrl+tab"_s); // a key
        QCOMPARE(model.rowCount(), 1);
        model.match(u"file"_s); // a menu
        QCOMPARE(model.rowCount(), 2);
    }
    void whatIsChangedIsSaid()
    {
        ShortcutModel model;
        QList<Shortcut> all = some();
        model.setShortcuts(all);
        model.match(u"close"_s);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), changes(&model, &QAbstractItemModel::dataChanged);
        const auto keys = [&] { return model.index(0, ShortcutModel::Keys).data().toString(); };
        QCOMPARE(keys(), QString());
        all[1].keys = {QKeySequence(Qt::Key_F5)};
        model.setShortcuts(all);
        QCOMPARE(keys(), u"F5 (changed)"_s);
        QCOMPARE(resets.size(), 0); // the selection stays
        QCOMPARE(changes.size(), 1);
        all.removeLast();
        model.setShortcuts(all);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(model.rowCount(), 1);
    }

private:
    static QList<Shortcut> some()
    {
        const auto one = [](const QString &name, const QString &text, const QString &place, const QList<QKeySequence> &keys) {
            return Shortcut{name, text, place, keys, keys};
        };
        return {one(u"import"_s, u"Import articles"_s, u"File"_s, {Qt::CTRL | Qt::Key_I}),
                one(u"close"_s, u"Close project"_s, u"File"_s, {}),
                one(u"tab"_s, u"Next tab"_s, u"View"_s, {Qt::CTRL | Qt::Key_PageDown, Qt::CTRL | Qt::Key_Tab}),
                one({}, u"Copy"_s, u"In texts"_s, {Qt::CTRL | Qt::Key_C})};
    }
};

QTEST_GUILESS_MAIN(ShortcutTest)
#include "ShortcutTest.moc"
