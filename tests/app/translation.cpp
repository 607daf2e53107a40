// SPDX-License-Identifier: GPL-3.0-or-later
// That each class finds its numbers under its own name: a translation for a name that no class has is never used.
#include "app/Translation.h"
#include "app/CommandLine.h"
#include "app/Imports.h"
#include "models/board/BoardListModel.h"
#include "models/lists/AchModel.h"
#include "widgets/actors/ActorsPanel.h"
#include "widgets/actors/TagsPanel.h"
#include "widgets/board/BoardView.h"
#include "widgets/board/BoardWalk.h"
#include "widgets/compare/CarryReview.h"
#include "widgets/library/LibraryPanel.h"
#include "widgets/passages/PassagesPanel.h"
#include "widgets/reader/LensBar.h"
#include "widgets/reader/LensShelf.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace sidelight;

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { translation::install(); }
    void everyNumberIsSaidAsInEnglish()
    {
        QFile file(QStringLiteral(SIDELIGHT_SOURCE_DIR "/translations/sidelight_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QHash<QByteArray, const QMetaObject *> classes;
        for (const QMetaObject *each :
             {&AchModel::staticMetaObject, &ActorsPanel::staticMetaObject, &TagsPanel::staticMetaObject,
              &BoardListModel::staticMetaObject, &BoardView::staticMetaObject, &BoardWalk::staticMetaObject,
              &LibraryPanel::staticMetaObject, &PassagesPanel::staticMetaObject, &Imports::staticMetaObject,
              &CarryReview::staticMetaObject, &LensBar::staticMetaObject, &LensShelf::staticMetaObject})
            classes.insert(each->className(), each);
        QByteArray context;
        int seen = 0;
        const QRegularExpression nameLine(QStringLiteral("<name>(.*)</name>")), sourceLine(QStringLiteral("<source>(.*)</source>"));
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            if (const auto name = nameLine.match(line); name.hasMatch())
                context = name.captured(1).toUtf8();
            const auto source = sourceLine.match(line);
            if (!source.hasMatch() || !classes.contains(context))
                continue;
            const QByteArray text = source.captured(1).toUtf8();
            const QString two = classes[context]->tr(text.constData(), nullptr, 2);
            QVERIFY2(!two.contains(QLatin1String("(s)")) && two.contains(u'2'), text.constData());
            QVERIFY(classes[context]->tr(text.constData(), nullptr, 1) != two);
            ++seen;
        }
        QVERIFY2(seen >= 22, qPrintable(QString::number(seen)));
        QCOMPARE(Imports::tr("%n article(s) were there already.", nullptr, 1), QStringLiteral("1 article was there already."));
        QVERIFY(
            CommandLine::tr("Only %n edit(s) could be undone; there are no more.", nullptr, 1).contains(QLatin1String("1 edit ")));
    }
    void numbersAreWrittenAsInTheLanguage()
    {
        const auto said = [](const char *language) {
            translation::installAsked(QLatin1StringView(language));
            return Imports::tr("%n article(s) were there already.", nullptr, 1234);
        };
        QVERIFY2(said("de").contains(u"1.234"), qPrintable(said("de")));
        QVERIFY2(said("ar").contains(u"١٬٢٣٤"), qPrintable(said("ar")));
        QVERIFY2(said("zh_CN").contains(u"1,234"), qPrintable(said("zh_CN")));
    }
};

QTEST_MAIN(TranslationTest)
#include "translation.moc"
