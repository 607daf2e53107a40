// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

#include <QColor>
#include <QCoreApplication>
#include <QFont>
#include <array>

class QApplication;

namespace sidelight {

// The parts of a text that a lens can light up, and of the source of a file.
enum class LensTone { Saying, Source, Unnamed, Quotation, Hedge, Time, Figure, Actor, Own, Markup, Value, Remark, Count };

// The three sizes of text outside the page.
enum class ChromeText { Small, Normal, Large };

// Every colour and font of the window, as a value. Text on any highlight or card keeps a contrast of 4.5:1 or more, and
// the chips that stand for a colour are the same hue, stronger. There is one accent.
class Theme {
    Q_DECLARE_TR_FUNCTIONS(Theme)

public:
    enum class Scheme { Light, Sepia, Dark, HighContrast };

    static Theme light();
    static Theme sepia();
    static Theme dark();
    static Theme highContrast(); // white on black; its text keeps 7:1 everywhere
    static Theme of(Scheme scheme);
    [[nodiscard]] bool isDark() const { return scheme == Scheme::Dark || scheme == Scheme::HighContrast; }
    // The theme that goes with the desktop's colour scheme, light or dark, or with the override if there is one.
    static Theme current();
    // From the settings or a test; nullopt follows the desktop again. Widgets see it after the next applyTo.
    static void setOverride(std::optional<Scheme> scheme);

    // Gives the application our palette, fonts and a small style sheet over Fusion. Call again when the scheme changes:
    // widgets then get a PaletteChange event, on which those that paint themselves repaint.
    void applyTo(QApplication &application) const;

    // A face for long reading; `size` in points.
    static QFont readingFont(qreal size, bool serif = true);
    // Derived from the application's font, so that a larger desktop font enlarges all three.
    static QFont chromeFont(ChromeText size);

    // A colour's name for people, 1 to 8 ("Yellow"); empty for 0.
    static QString highlightName(int colour);
    // Behind text on the page; invalid for 0.
    [[nodiscard]] QColor highlightFill(int colour) const;
    // For chips, stripes and dots; muted for 0.
    [[nodiscard]] QColor highlightSolid(int colour) const;
    // Cards take the numbers of JSON Canvas: 1 red, 2 orange, 3 yellow, 4 green, 5 cyan, 6 purple; 0 is plain.
    static QString cardName(int colour);
    [[nodiscard]] QColor cardFill(int colour) const;
    [[nodiscard]] QColor cardEdge(int colour) const;
    [[nodiscard]] QColor lens(LensTone tone) const
    {
        const QColor &colour = lensTones[size_t(tone)];
        return colour.isValid() ? colour : text;
    }
    [[nodiscard]] QColor stance(Stance stance) const;
    // `colour`, as far towards the text's as a mark of it needs to stand out from `ground` (3:1).
    [[nodiscard]] QColor markOn(const QColor &ground, const QColor &colour) const;
    // Black or white, whichever reads better on `ground`.
    static QColor textOn(const QColor &ground);
    // Contrast of two opaque colours as WCAG counts it, 1 to 21.
    static qreal contrast(const QColor &a, const QColor &b);

    Scheme scheme = Scheme::Light;
    QColor page;   // behind an article or a board
    QColor chrome; // behind everything else
    QColor raised; // popups, cards and fields
    QColor text, muted;
    QColor hairline;
    QColor hover; // a row or a button under the pointer
    QColor accent, onAccent;
    QColor selection;                 // behind selected words and rows; the text on it stays `text`
    QColor findMark, currentFindMark; // found words: an outline and a filled mark
    QColor warning;

private:
    [[nodiscard]] QString styleSheet() const;

    struct Shade {
        QColor fill, solid;
    };
    std::array<Shade, colourCount> highlights;
    std::array<Shade, 6> cards;
    std::array<QColor, size_t(LensTone::Count)> lensTones;
    std::array<QColor, 5> stances;
};

// The colour that lies between two, opaque; 0: the first, 1: the second.
[[nodiscard]] QColor mixed(const QColor &a, const QColor &b, qreal partOfB);

} // namespace sidelight
