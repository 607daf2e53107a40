// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/project/NewActor.h"

#include <QTest>

using namespace sidelight;

class NewActorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void guessesItsKind_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("kind");
        const std::pair<const char *, ActorKind> names[] = {
            {"Libyan sources", ActorKind::Unnamed},
            {"State Department official", ActorKind::Unnamed}, // somebody of it, not the department
            {"a senior official, who asked not to be named", ActorKind::Unnamed},
            {"two witnesses", ActorKind::Unnamed},
            {"Harbour spokeswoman", ActorKind::Unnamed},
            {"State Department", ActorKind::Organisation},
            {"Ministry of the Interior", ActorKind::Organisation},
            {"Marta Lindqvist", ActorKind::Person},
            {"Officer", ActorKind::Person},
            {"Offical", ActorKind::Person},
            {"Sourceforge Smith", ActorKind::Person},
            {"", ActorKind::Person},
        };
        for (const auto &[name, kind] : names)
            QTest::newRow(name) << QString::fromLatin1(name) << int(kind);
    }
    void guessesItsKind()
    {
        QFETCH(QString, name);
        QFETCH(int, kind);
        QCOMPARE(int(likelyKind(name)), kind);
        const Actor actor = newActor(name);
        QVERIFY(actor.id.isValid());
        QCOMPARE(actor.name, name);
        QCOMPARE(int(actor.kind), kind);
    }
};

QTEST_GUILESS_MAIN(NewActorTest)
#include "new_actor_test.moc"
