// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Theme.h"

#include <QApplication>
#include <QPalette>
#include <QTest>

using namespace sidelight;

class ReaderThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableEverywhere_data();
    void textIsReadableEverywhere();
    void overrideIsFollowed();
    void coloursAreNamed();
};

void ReaderThemeTest::textIsReadableEverywhere_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void ReaderThemeTest::textIsReadableEverywhere()
{
    QFETCH(bool, dark);
    const Theme theme = dark ? Theme::dark() : Theme::light();
    for (const QColor &ground : {theme.page, theme.chrome, theme.raised, theme.selection, theme.hover, theme.currentFindMark}) {
        QVERIFY(Theme::contrast(theme.text, ground) >= 4.5);
        if (ground != theme.selection && ground != theme.currentFindMark)
            QVERIFY2(Theme::contrast(theme.muted, ground) >= 4.5, qPrintable(ground.name()));
    }
    for (int colour = 1; colour <= colourCount; ++colour) {
        QVERIFY2(Theme::contrast(theme.text, theme.highlightFill(colour)) >= 4.5, qPrintable(Theme::highlightName(colour)));
        const QColor chip = theme.highlightSolid(colour);
        QVERIFY(Theme::contrast(Theme::textOn(chip), chip) >= 4.5);
    }
    for (int colour = 0; colour <= 6; ++colour)
        QVERIFY(Theme::contrast(theme.text, theme.cardFill(colour)) >= 4.5);
    for (int tone = 0; tone < int(LensTone::Count); ++tone)
        QVERIFY(Theme::contrast(theme.lens(LensTone(tone)), theme.page) >= 4.5);
    // Words that a lens colours stay readable on a highlight and in a selection too.
    for (const LensTone tone : {LensTone::Saying, LensTone::Source, LensTone::Unnamed, LensTone::Quotation}) {
        for (int colour = 1; colour <= colourCount; ++colour)
            QVERIFY2(Theme::contrast(theme.lens(tone), theme.highlightFill(colour)) >= 4.5,
                     qPrintable(QStringLiteral("%1 on %2: %3")
                                    .arg(int(tone))
                                    .arg(Theme::highlightName(colour))
                                    .arg(Theme::contrast(theme.lens(tone), theme.highlightFill(colour)))));
    }
    for (const Stance stance : {Stance::None, Stance::Asserts, Stance::Denies, Stance::Qualifies, Stance::Questions})
        QVERIFY(Theme::contrast(theme.stance(stance), theme.page) >= 4.5);
    QVERIFY(Theme::contrast(theme.onAccent, theme.accent) >= 4.5);
}

void ReaderThemeTest::overrideIsFollowed()
{
    Theme::setOverride(Theme::Scheme::Dark);
    QCOMPARE(Theme::current().scheme, Theme::Scheme::Dark);
    Theme::current().applyTo(*qApp);
    QCOMPARE(QApplication::palette().color(QPalette::Window), Theme::dark().chrome);
    Theme::setOverride(Theme::Scheme::Light);
    QCOMPARE(Theme::current().scheme, Theme::Scheme::Light);
    Theme::setOverride(std::nullopt);
}

void ReaderThemeTest::coloursAreNamed()
{
    QCOMPARE(Theme::highlightName(1), QStringLiteral("Yellow"));
    QVERIFY(Theme::highlightName(0).isEmpty());
    QVERIFY(Theme::highlightName(colourCount + 1).isEmpty());
    QVERIFY(!Theme::light().highlightFill(colourCount + 1).isValid());
}

QTEST_MAIN(ReaderThemeTest)
#include "reader_theme.moc"
