// SPDX-License-Identifier: GPL-3.0-or-later
// The buttons of a pane that is too narrow for them: none is lost, and what they open opens where the “…” is.
#include "widgets/common/ButtonRow.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace sidelight;

class ButtonRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto *layout = new QVBoxLayout(m_window.get());
        layout->setContentsMargins(0, 0, 0, 0);
        m_row = new ButtonRow(m_window.get());
        m_row->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        layout->addWidget(m_row);
        m_buttons.clear();
        for (const char *name : {"First", "Second", "Third", "Fourth"}) {
            m_buttons.append(new QToolButton);
            m_buttons.last()->setText(QLatin1String(name));
            m_row->add(m_buttons.last());
        }
        m_window->show();
        narrowTo(m_row->sizeHint().width());
    }

    void withRoomAllAreSeen()
    {
        QCOMPARE(shown(), 4);
        QVERIFY(!more()->isVisible());
    }

    void theLastGoFirst()
    {
        int before = 4;
        for (int width = m_row->sizeHint().width(); width >= m_row->minimumSizeHint().width(); --width) {
            narrowTo(width);
            const int now = shown();
            QVERIFY(now == before || now == before - 1 || before == 4); // the “…” needs room of its own
            before = now;
            QCOMPARE(more()->isVisible(), now < 4);
            for (int i = 0; i < 4; ++i)
                QCOMPARE(m_buttons[i]->isVisible(), i < now);
            QRect last;
            for (const QToolButton *button : m_row->findChildren<QToolButton *>()) {
                if (!button->isVisible())
                    continue;
                QVERIFY(m_row->rect().contains(button->geometry()));
                QVERIFY(!last.intersects(button->geometry()) || button == more());
                last = button->geometry();
            }
        }
        QCOMPARE(before, 0);
        narrowTo(1'000);
        QCOMPARE(shown(), 4);
    }

    void whatIsHiddenIsInTheMenu()
    {
        m_buttons[3]->setCheckable(true);
        m_buttons[3]->setChecked(true);
        m_buttons[2]->setEnabled(false);
        narrowTo(m_row->sizeHint().width() / 2);
        const int seen = shown();
        QVERIFY(seen < 3);
        Q_EMIT more()->menu()->aboutToShow();
        const QList<QAction *> actions = more()->menu()->actions();
        QCOMPARE(actions.size(), 4 - seen);
        QCOMPARE(actions.last()->text(), QStringLiteral("Fourth"));
        QVERIFY(actions.last()->isChecked());
        QVERIFY(!actions[actions.size() - 2]->isEnabled());
        const QSignalSpy clicked(m_buttons[3], &QToolButton::clicked);
        actions.last()->trigger();
        QCOMPARE(clicked.size(), 1);
        QVERIFY(!m_buttons[3]->isChecked());
        QCOMPARE(m_buttons[3]->geometry(), more()->geometry());
    }

    void rightToLeftTheyStandAtTheLeft()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        narrowTo(1'000);
        QVERIFY(m_buttons[0]->x() > m_buttons[3]->x());
        QCOMPARE(m_buttons[3]->x(), 0);
    }

private:
    void narrowTo(int width)
    {
        m_window->resize(width, 60);
        m_row->resize(width, m_row->height());
        QCoreApplication::processEvents();
    }
    int shown() const
    {
        return int(std::ranges::count_if(m_buttons, [](const QToolButton *button) { return button->isVisible(); }));
    }
    QToolButton *more() const
    {
        for (auto *button : m_row->findChildren<QToolButton *>())
            if (!m_buttons.contains(button))
                return button;
        return nullptr;
    }

    std::unique_ptr<QWidget> m_window;
    ButtonRow *m_row = nullptr;
    QList<QToolButton *> m_buttons;
};

QTEST_MAIN(ButtonRowTest)
#include "button_row.moc"
