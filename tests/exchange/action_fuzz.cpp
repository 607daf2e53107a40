// SPDX-License-Identifier: GPL-3.0-or-later
// Lines that went wrong in every way that chance finds: an actions file is applied whole or not at all, and says where it
// is wrong. The seed is fixed, so that a failure comes again.
#include "tests/exchange/ActionProject.h"

#include <QRandomGenerator>

using namespace sidelight;
using namespace sidelight::test;

namespace {

const QByteArrayList validLines = QByteArray(R"({"do":"tag","as":"t","name":"Timing","colour":8}
{"do":"actor","as":"port","name":"The port","kind":"organisation","aliases":["port","it"],"reliability":"C"}
{"do":"actor","as":"official","name":"An official","kind":"unnamed","parent":"port","level":"on background","headcount":1}
{"do":"highlight","as":"p","article":"Port denies it","quote":"No warning came","occurrence":2,"colour":3,"tags":["Timing","new"],"note":"n"}
{"do":"highlight","as":"q","article":"2000","quote":"first"}
{"do":"claim","as":"c","text":"No warning came","note":"n"}
{"do":"statement","as":"s","passage":"p","speakers":["port","official"],"mode":"direct quote","claim":"c","stance":"asserts","happened":"2012-09"}
{"do":"board","as":"b","name":"Who knew?"}
{"do":"card","as":"k","board":"b","shows":"p","x":-10,"y":0.5,"width":300,"height":90,"colour":2}
{"do":"card","as":"k2","board":"Who knew?","note":"Hm","x":320,"y":1e3}
{"do":"card","as":"k3","board":"b","shows":"Port denies it"}
{"do":"link","board":"b","from":"k","to":"k2","type":"responds to","label":"l","note":"n"}
{"do":"passageLink","from":"p","to":"q","type":"repeats","label":"l","note":"n"}
{"do":"linkType","as":"lt","name":"leaked to","inverse":"leaked by","colour":1,"dash":2,"ends":3}
{"do":"group","as":"g","board":"b","title":"T","around":["k","k2"],"colour":1,"locked":true}
{"do":"group","board":"b","x":0,"y":1,"width":200,"height":100}
{"do":"place","card":"k2","x":5,"y":-5,"width":90,"height":80,"colour":4,"locked":false}
{"do":"link","board":"b","from":"k","to":"g","type":"lt","evidence":["p"]}
{"do":"mention","passage":"p","actor":"port"}
{"do":"sameAs","first":"port","second":"official","confidence":10,"reason":"r"}
{"do":"origin","as":"o","name":"Agency","articles":["Port denies it"]}
{"do":"distinctOrigins","first":"Port denies it","second":"2000","note":"n"}
{"do":"ach","as":"m","name":"Why?"}
{"do":"hypothesis","as":"h","ach":"m","text":"Chance","note":"n"}
{"do":"evidence","as":"e","ach":"m","shows":"s","note":"n"}
{"do":"rating","evidence":"e","hypothesis":"h","rating":"II"})")
                                      .split('\n');

const QByteArrayList nastyValues{"null",
                                 "true",
                                 "\"\"",
                                 "[]",
                                 "{}",
                                 "[[[[[]]]]]",
                                 "1e999",
                                 "-1e308",
                                 "0.1",
                                 "-1",
                                 "1e17",
                                 "\"k\"",
                                 "\"p\"",
                                 "\"Twins\"",
                                 "[\"Twins\"]",
                                 "\"\\u0000\"",
                                 "\"\\ud800\"",
                                 "[\"\"]",
                                 "\"9223372036854775807\"",
                                 "\"99999999999999999999\"",
                                 "\"-1\"",
                                 "\"1000\"",
                                 "\"%1 %2 %n\"",
                                 "\"\\u202e\""};

class Mutator {
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    QByteArray script()
    {
        QByteArrayList lines = validLines;
        const int changes = m_random.bounded(4);
        for (int i = 0; i < changes; ++i)
            changeOnce(lines);
        return lines.join('\n');
    }

private:
    void changeOnce(QByteArrayList &lines)
    {
        const qsizetype at = m_random.bounded(lines.size());
        switch (m_random.bounded(7)) {
        case 0:
            lines.swapItemsAt(at, m_random.bounded(lines.size()));
            break;
        case 1:
            lines.insert(m_random.bounded(lines.size()), lines.at(at));
            break;
        case 2:
            if (lines.size() > 1)
                lines.removeAt(at);
            break;
        case 3:
            replaceValue(lines[at]);
            break;
        case 4:
            replaceValue(lines[at]);
            break;
        default:
            changeBytes(lines[at]);
            break;
        }
    }

    // The value of some field becomes something else.
    void replaceValue(QByteArray &line)
    {
        static const QRegularExpression value(QStringLiteral(":(\"[^\"]*\"|\\[[^\\]]*\\]|[-0-9.e]+)"));
        QList<QRegularExpressionMatch> found;
        const QString text = QString::fromUtf8(line);
        for (auto matches = value.globalMatch(text); matches.hasNext();)
            found.append(matches.next());
        if (found.isEmpty())
            return;
        const QRegularExpressionMatch match = found.at(m_random.bounded(found.size()));
        const QByteArray nasty = nastyValues.at(m_random.bounded(nastyValues.size()));
        line = (text.first(match.capturedStart(1)) + QString::fromUtf8(nasty) + text.sliced(match.capturedEnd(1))).toUtf8();
    }

    void changeBytes(QByteArray &line)
    {
        if (line.isEmpty())
            return;
        const qsizetype at = m_random.bounded(line.size());
        switch (m_random.bounded(4)) {
        case 0:
            line[at] = char(m_random.bounded(256));
            break;
        case 1:
            line.remove(at, 1 + m_random.bounded(6));
            break;
        case 2:
            line.insert(at, char(m_random.bounded(256)));
            break;
        default:
            line.truncate(at);
            break;
        }
    }

    QRandomGenerator m_random;
};

bool namesALine(const QString &message, qsizetype lines)
{
    static const QRegularExpression place(QStringLiteral("^Line (\\d+)(, field “.*”)?: .+\\.$"),
                                          QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = place.match(message);
    const int line = match.captured(1).toInt();
    return match.hasMatch() && line >= 1 && line <= lines;
}

} // namespace

class ActionFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadSaysWhere()
    {
        Mutator mutator(20'260'101);
        int refused = 0;
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray script = mutator.script();
            const Result<ActionScript> parsed = ActionScript::parse(script, 1);
            if (parsed)
                continue;
            ++refused;
            QVERIFY2(namesALine(parsed.error().message, script.count('\n') + 1),
                     (script + "\n-- " + parsed.error().message.toUtf8()).constData());
        }
        QVERIFY(refused > 5'000);
        QVERIFY(refused < 18'000); // else nothing is tried behind the parser
    }

    void allOrNothing()
    {
        ActionProject project;
        Mutator mutator(20'260'102);
        const QByteArray before = project.records();
        int applied = 0, refused = 0;
        for (int i = 0; i < 250; ++i) {
            const QByteArray script = mutator.script();
            const QByteArray entries = project.list(QStringLiteral("edits"));
            const QString message = project.apply(script);
            if (message.isEmpty()) {
                ++applied;
                QVERIFY(project.list(QStringLiteral("edits")) != entries);
                QVERIFY2(project.file->undo(2'000'000), script.constData());
            } else {
                ++refused;
                QVERIFY2(namesALine(message, script.count('\n') + 1), (script + "\n-- " + message.toUtf8()).constData());
                QCOMPARE(project.list(QStringLiteral("edits")), entries);
            }
            QVERIFY2(project.records() == before, script.constData());
        }
        QVERIFY(applied > 50);
        QVERIFY(refused > 50);
        QCOMPARE(project.file->verify().value(), QStringList());
    }
};

QTEST_GUILESS_MAIN(ActionFuzzTest)
#include "action_fuzz.moc"
