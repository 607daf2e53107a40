// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lists/SourceGrade.h"
#include "tests/project/TestRecords.h"

using namespace sidelight;
using namespace Qt::StringLiterals;

class SourceGradeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isThatOfTheOrganisation();
};

void SourceGradeTest::isThatOfTheOrganisation()
{
    Library library;
    const auto actor = [&library](const QString &name, ActorKind kind, const QString &grade, const QStringList &aliases = {}) {
        Actor made = test::actorNamed(Id::random(), name);
        made.kind = kind;
        made.reliability = grade;
        made.aliases = aliases;
        Changes changes;
        changes.of<Actor>().inserted = {made};
        library.apply(changes);
    };
    const auto gradeOf = [&library](const QString &outlet) {
        Article article;
        article.outlet = outlet;
        return sourceGradeOf(library, article).letter;
    };
    QCOMPARE(gradeOf(u"The Tidemark"_s), QString());
    actor(u"The Tidemark"_s, ActorKind::Person, u"A"_s); // a person publishes nothing
    actor(u"Northern Wire"_s, ActorKind::Organisation, {});
    QCOMPARE(gradeOf(u"The Tidemark"_s), QString());
    QCOMPARE(gradeOf(u"Northern Wire"_s), QString());
    actor(u"Tidemark Group"_s, ActorKind::Organisation, u"B"_s, {u"The  tidemark"_s});
    QCOMPARE(gradeOf(u"The Tidemark"_s), u"B"_s);
    QCOMPARE(gradeOf(u" the TIDEMARK"_s), u"B"_s);
    QCOMPARE(gradeOf(QString()), QString());
    actor(u"The Tidemark"_s, ActorKind::Organisation, u"D"_s); // two of that name disagree
    QCOMPARE(gradeOf(u"The Tidemark"_s), QString());
}

QTEST_GUILESS_MAIN(SourceGradeTest)
#include "SourceGradeTest.moc"
