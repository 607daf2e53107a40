// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Theme.h"
#include "widgets/reader/PagePainter.h"

#include <QApplication>
#include <QCheckBox>
#include <QPalette>
#include <QRadioButton>
#include <QTest>
#include <QTreeWidget>

using namespace sidelight;

class ReaderThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableEverywhere_data();
    void textIsReadableEverywhere();
    void wordsInPassagesAreReadable_data() { textIsReadableEverywhere_data(); }
    void wordsInPassagesAreReadable();
    void whatIsNotTickedIsSeen_data() { textIsReadableEverywhere_data(); }
    void whatIsNotTickedIsSeen();
    void overrideIsFollowed();
    void coloursAreNamed();
};

void ReaderThemeTest::textIsReadableEverywhere_data()
{
    QTest::addColumn<Theme::Scheme>("scheme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << Theme::Scheme::Light << 4.5;
    QTest::newRow("sepia") << Theme::Scheme::Sepia << 4.5;
    QTest::newRow("dark") << Theme::Scheme::Dark << 4.5;
    QTest::newRow("high contrast") << Theme::Scheme::HighContrast << 7.0;
}

void ReaderThemeTest::textIsReadableEverywhere()
{
    QFETCH(Theme::Scheme, scheme);
    QFETCH(double, least);
    const Theme theme = Theme::of(scheme);
    QCOMPARE(theme.scheme, scheme);
    for (const QColor &ground : {theme.page, theme.chrome, theme.raised, theme.selection, theme.hover, theme.currentFindMark}) {
        QVERIFY(Theme::contrast(theme.text, ground) >= least);
        if (ground != theme.selection && ground != theme.currentFindMark)
            QVERIFY2(Theme::contrast(theme.muted, ground) >= least, qPrintable(ground.name()));
    }
    for (int colour = 1; colour <= colourCount; ++colour) {
        QVERIFY2(Theme::contrast(theme.text, theme.highlightFill(colour)) >= least, qPrintable(Theme::highlightName(colour)));
        const QColor chip = theme.highlightSolid(colour);
        QVERIFY(Theme::contrast(Theme::textOn(chip), chip) >= 4.5);
    }
    for (int colour = 0; colour <= 6; ++colour)
        QVERIFY(Theme::contrast(theme.text, theme.cardFill(colour)) >= least);
    for (int tone = 0; tone < int(LensTone::Count); ++tone)
        QVERIFY(Theme::contrast(theme.lens(LensTone(tone)), theme.page) >= least);
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
        QVERIFY(Theme::contrast(theme.stance(stance), theme.page) >= least);
    QVERIFY(Theme::contrast(theme.onAccent, theme.accent) >= least);
    for (const QColor &ground : {theme.page, theme.chrome, theme.raised})
        for (const QColor &words : {theme.accent, theme.warning}) // links and errors are text
            QVERIFY2(Theme::contrast(words, ground) >= 4.5, qPrintable(words.name() + QStringLiteral(" on ") + ground.name()));
    QVERIFY(Theme::contrast(theme.findMark, theme.page) >= 3);
}

// What overlapping and selected passages, and the flash, leave of the ground beneath the words.
void ReaderThemeTest::wordsInPassagesAreReadable()
{
    QFETCH(Theme::Scheme, scheme);
    const Theme theme = Theme::of(scheme);
    for (int one = 1; one <= colourCount; ++one) {
        const QColor fill = theme.highlightFill(one);
        const QColor selected = PagePainter::strengthened(theme, fill, one);
        QVERIFY2(Theme::contrast(theme.text, selected) >= 4.5, qPrintable(Theme::highlightName(one)));
        for (int other = 1; other <= colourCount; ++other) {
            const QColor blended = PagePainter::blended(theme, {one, other});
            QVERIFY2(Theme::contrast(theme.text, blended) >= 4.5, qPrintable(blended.name()));
        }
        // A highlight is seen as one, and told from the page by its stripe's colour as well.
        QVERIFY2(Theme::contrast(fill, theme.page) >= 1.1, qPrintable(Theme::highlightName(one)));
        QVERIFY(Theme::contrast(theme.markOn(theme.page, theme.highlightSolid(one)), theme.page) >= 3);
    }
}

// The outline of a box or ring, wherever it is drawn.
void ReaderThemeTest::whatIsNotTickedIsSeen()
{
    QFETCH(Theme::Scheme, scheme);
    const Theme theme = Theme::of(scheme);
    theme.applyTo(*qApp);
    QCheckBox box;
    QRadioButton ring;
    QTreeWidget list;
    list.setHeaderHidden(true);
    list.setRootIsDecorated(false);
    auto *const row = new QTreeWidgetItem({QString()});
    row->setCheckState(0, Qt::Unchecked);
    list.addTopLevelItem(row);
    for (QWidget *widget : {static_cast<QWidget *>(&box), static_cast<QWidget *>(&ring), static_cast<QWidget *>(&list)}) {
        widget->resize(80, 40);
        const QImage picture = widget->grab().toImage();
        int seen = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                seen += Theme::contrast(picture.pixelColor(x, y), theme.chrome) >= 3;
        QVERIFY2(seen >= 20, widget->metaObject()->className());
    }
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
