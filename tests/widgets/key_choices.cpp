// SPDX-License-Identifier: GPL-3.0-or-later
// Which command is meant by a key, where others than the usual keys were chosen, and on keyboards of other scripts.
#include "widgets/common/KeyChoices.h"

#include <QAction>
#include <QTest>
#include <QWidget>

using namespace sidelight;
using namespace Qt::StringLiterals;

class KeyChoicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_choices.setUsual(KeyPlace::Article, u"next"_s, {Qt::Key_N});
        m_choices.setUsual(KeyPlace::Article, u"back"_s, {Qt::Key_P});
        m_choices.setUsual(KeyPlace::Article, u"record"_s, {Qt::Key_W, Qt::Key_QuoteDbl});
        m_choices.setUsual(KeyPlace::Board, u"note"_s, {Qt::Key_N});
    }
    void cleanup()
    {
        for (const auto &name : {u"next"_s, u"back"_s, u"record"_s, u"note"_s})
            m_choices.chooseUsual(name);
    }
    void usualKeysMeanThemselves()
    {
        QCOMPARE(meant(Qt::Key_N), int(Qt::Key_N));
        QCOMPARE(meant(Qt::Key_X), int(Qt::Key_X)); // which nobody has
        QCOMPARE(meant(Qt::Key_QuoteDbl, Qt::ShiftModifier), int(Qt::Key_QuoteDbl));
    }
    void chosenKeysMeanTheUsualOnes()
    {
        m_choices.choose(u"next"_s, {Qt::Key_J, Qt::CTRL | Qt::Key_J});
        QCOMPARE(meant(Qt::Key_J), int(Qt::Key_N));
        QCOMPARE(meant(Qt::Key_J, Qt::ControlModifier), int(Qt::Key_N));
        QCOMPARE(meant(Qt::Key_N), int(Qt::Key_unknown));
        QCOMPARE(meant(Qt::Key_N, {}, KeyPlace::Board), int(Qt::Key_N)); // where it was not given away
        QCOMPARE(meant(Qt::Key_J, {}, KeyPlace::Board), int(Qt::Key_J));
    }
    void keysCanChangePlaces()
    {
        m_choices.choose(u"next"_s, {Qt::Key_P});
        m_choices.choose(u"back"_s, {Qt::Key_N});
        QCOMPARE(meant(Qt::Key_P), int(Qt::Key_N));
        QCOMPARE(meant(Qt::Key_N), int(Qt::Key_P));
    }
    void signsCountWhereverTheyStand()
    {
        m_choices.choose(u"next"_s, {Qt::Key_Asterisk});
        QCOMPARE(meant(Qt::Key_Asterisk), int(Qt::Key_N));
        QCOMPARE(meant(Qt::Key_Asterisk, Qt::ShiftModifier), int(Qt::Key_N));
    }
    // On an Arabic keyboard the keys with N and P write these; the numbers are those that X11 and Wayland give the keys.
    void lettersOfOtherScriptsStandForLatinOnes()
    {
        QCOMPARE(meant(0x0649, {}, KeyPlace::Article, 57), int(Qt::Key_N));
        QCOMPARE(meant(0x062d, {}, KeyPlace::Article, 33), int(Qt::Key_P));
        QCOMPARE(meant(0x0663, {}, KeyPlace::Article, 12), int(Qt::Key_3)); // an Arabic digit
        QCOMPARE(meant(Qt::Key_Udiaeresis, {}, KeyPlace::Article, 34), int(Qt::Key_Udiaeresis));
        m_choices.choose(u"back"_s, {QKeySequence(u"ى"_s)}); // who has such a keyboard may choose such a letter
        QCOMPARE(meant(0x0649, {}, KeyPlace::Article, 57), int(Qt::Key_P));
        m_choices.choose(u"back"_s, {Qt::Key_M});
        QCOMPARE(meant(0x0629, {}, KeyPlace::Article, 58), int(Qt::Key_P));
    }
    // And on a Cyrillic one, whose letters for brackets stand on the same keys too.
    void cyrillicLettersStandForLatinOnes()
    {
        QCOMPARE(meant(0x0422, {}, KeyPlace::Article, 57), int(Qt::Key_N));
        QCOMPARE(meant(0x0417, {}, KeyPlace::Article, 33), int(Qt::Key_P));
        QCOMPARE(meant(0x0425, {}, KeyPlace::Article, 34), int(Qt::Key_BracketLeft));
        QCOMPARE(meant(0x042a, {}, KeyPlace::Article, 35), int(Qt::Key_BracketRight));
        m_choices.choose(u"back"_s, {Qt::Key_M});
        QCOMPARE(meant(0x042c, {}, KeyPlace::Article, 58), int(Qt::Key_P));
        QCOMPARE(meant(0x0417, {}, KeyPlace::Article, 33), int(Qt::Key_unknown));
    }
    void wordsNameTheKeysInForce()
    {
        m_choices.setUsual(KeyPlace::Article, u"remove"_s, {Qt::Key_Delete});
        const QString words = u"N goes on; Delete removes."_s;
        QCOMPARE(m_choices.inWords(KeyPlace::Article, Qt::Key_N, words), words);
        m_choices.choose(u"next"_s, {Qt::Key_J});
        m_choices.choose(u"remove"_s, {});
        QCOMPARE(m_choices.inWords(KeyPlace::Article, Qt::Key_N, u"N goes on (Ctrl+N); press N, N’est ce pas"_s),
                 u"J goes on (Ctrl+N); press J, N’est ce pas"_s);
        QCOMPARE(m_choices.inWords(KeyPlace::Article, Qt::Key_Delete, u"Delete removes."_s), u"– removes."_s);
        m_choices.chooseUsual(u"remove"_s);
    }
    void actionsAndTipsFollow()
    {
        QAction action;
        action.setShortcut(Qt::Key_N);
        QWidget button;
        button.setToolTip(u"Next passage (N)"_s);
        m_choices.follow(KeyPlace::Article, &action);
        m_choices.followInTip(KeyPlace::Article, Qt::Key_N, &button);
        m_choices.choose(u"next"_s, {Qt::CTRL | Qt::Key_J});
        QCOMPARE(action.shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
        QCOMPARE(button.toolTip(), u"Next passage (Ctrl+J)"_s);
        m_choices.choose(u"next"_s, {});
        QVERIFY(action.shortcut().isEmpty());
        QCOMPARE(button.toolTip(), u"Next passage"_s);
        m_choices.chooseUsual(u"next"_s);
        QCOMPARE(action.shortcut(), QKeySequence(Qt::Key_N));
        QCOMPARE(button.toolTip(), u"Next passage (N)"_s);
    }

private:
    [[nodiscard]] int meant(int key, Qt::KeyboardModifiers modifiers = {}, KeyPlace place = KeyPlace::Article,
                            quint32 scanCode = 0) const
    {
        return m_choices.meant(place, QKeyEvent(QEvent::KeyPress, key, modifiers, scanCode, 0, 0)).key();
    }

    KeyChoices &m_choices = KeyChoices::instance();
};

QTEST_MAIN(KeyChoicesTest)
#include "key_choices.moc"
