// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/Theme.h"

#include "widgets/common/LookChoices.h"
#include "widgets/common/ThemeStyle.h"

#include <QApplication>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>
#include <algorithm>
#include <cmath>

namespace sidelight {

namespace {

// Set by the settings or a test, on the GUI thread.
std::optional<Theme::Scheme> schemeOverride;
bool motionAllowed = true;

std::array<QString, colourCount> &ownNames()
{
    static std::array<QString, colourCount> names;
    return names;
}

qreal luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        return channel <= 0.04045F ? channel / 12.92F : std::pow((channel + 0.055F) / 1.055F, 2.4F);
    };
    return 0.2126 * qreal(linear(colour.redF())) + 0.7152 * qreal(linear(colour.greenF())) + 0.0722 * qreal(linear(colour.blueF()));
}

Theme::Scheme desktopScheme()
{
    switch (QGuiApplication::styleHints()->colorScheme()) {
    case Qt::ColorScheme::Dark:
        return Theme::Scheme::Dark;
    case Qt::ColorScheme::Light:
        return Theme::Scheme::Light;
    case Qt::ColorScheme::Unknown:
        break;
    }
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128 ? Theme::Scheme::Dark : Theme::Scheme::Light;
}

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.chrome);
    palette.setColor(QPalette::Window, theme.chrome);
    palette.setColor(QPalette::WindowText, theme.text);
    palette.setColor(QPalette::Base, theme.raised);
    palette.setColor(QPalette::AlternateBase, theme.chrome);
    palette.setColor(QPalette::Text, theme.text);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.chrome);
    palette.setColor(QPalette::ButtonText, theme.text);
    palette.setColor(QPalette::BrightText, theme.onAccent);
    palette.setColor(QPalette::ToolTipBase, theme.raised);
    palette.setColor(QPalette::ToolTipText, theme.text);
    palette.setColor(QPalette::Highlight, theme.selection);
    palette.setColor(QPalette::HighlightedText, theme.text);
    palette.setColor(QPalette::Accent, theme.accent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::Light, theme.hairline);
    palette.setColor(QPalette::Midlight, theme.hairline);
    palette.setColor(QPalette::Mid, theme.hairline);
    palette.setColor(QPalette::Dark, theme.muted);
    palette.setColor(QPalette::Shadow, theme.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

// Bars that are seen when they are looked for, flat tabs over a hairline, docks without frames.
constexpr auto sheet = R"(
QToolTip { color: @text; background: @raised; border: 1px solid @hairline; padding: 4px 8px; }
QMainWindow::separator { background: @hairline; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: @accent; }
QSplitter::handle { background: @hairline; }
QSplitter::handle:hover { background: @accent; }
QDockWidget { color: @muted; font-weight: 600; }
QDockWidget::title { background: @chrome; text-align: left; padding: 8px 12px 4px 12px; border: none; }
QTabWidget::pane { border: none; border-top: 1px solid @hairline; }
QTabBar { background: @chrome; qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: @muted; border: none; border-bottom: 2px solid transparent; padding: 6px 12px; }
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QHeaderView { background: @chrome; border: none; }
QHeaderView::section { background: @chrome; color: @muted; border: none; border-bottom: 1px solid @hairline; padding: 4px 8px; }
QAbstractItemView { background: @chrome; border: none; outline: none; selection-background-color: @selection; selection-color: @text; }
QLineEdit, QPlainTextEdit { background: @raised; border: 1px solid @hairline; border-radius: 4px; padding: 4px 6px;
    selection-background-color: @selection; selection-color: @text; }
QLineEdit:focus, QPlainTextEdit:focus { border-color: @accent; }
QToolBar { background: @chrome; border: none; spacing: 4px; padding: 4px 8px; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px 7px; color: @text; }
QToolButton:hover, QToolButton:focus { background: @hover; }
QToolButton:checked { background: @selection; }
QToolButton:focus { border-color: @accent; }
QToolButton:disabled { color: @muted; }
QToolButton::menu-button { background: transparent; border: none; border-radius: 4px; width: 16px; }
QToolButton::menu-button:hover { background: @hover; }
QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: center right; }
QTabBar QToolButton { background: @chrome; padding: 0; }
QTabBar::tear { width: 0; }
#linkTypePicker { background: @raised; border: 1px solid @hairline; }
QMenuBar { background: @chrome; border: none; border-bottom: 1px solid @hairline; }
QMenuBar::item { padding: 4px 8px; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QMenu { menu-scrollable: 1; }
QStatusBar { background: @chrome; border-top: 1px solid @hairline; }
QStatusBar::item { border: none; }
QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @handle; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
)";

} // namespace

QColor mixed(const QColor &a, const QColor &b, qreal partOfB)
{
    const auto mix = [&](int x, int y) { return int(std::lround(x + (y - x) * partOfB)); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

Theme Theme::light()
{
    Theme theme;
    theme.scheme = Scheme::Light;
    theme.page = QColor(0xfdfcf9);
    theme.chrome = QColor(0xf4f2ee);
    theme.raised = QColor(0xfffefc);
    theme.text = QColor(0x22211f);
    theme.muted = QColor(0x65625c);
    theme.hairline = QColor(0xdedad2);
    theme.hover = QColor(0xe9e6df);
    theme.accent = QColor(0x2b6098);
    theme.onAccent = QColor(0xffffff);
    theme.selection = QColor(0xa9c8ec);
    theme.findMark = QColor(0xb3541e);
    theme.currentFindMark = QColor(0xffb37a);
    theme.warning = QColor(0xa3401c);
    theme.highlights = {{{QColor(0xffeb99), QColor(0xd6a300)},
                         {QColor(0xcdecbf), QColor(0x58a33f)},
                         {QColor(0xcfe6f8), QColor(0x3d86cb)},
                         {QColor(0xfacfdb), QColor(0xd4557f)},
                         {QColor(0xffd9b3), QColor(0xdb7d22)},
                         {QColor(0xe0d5f7), QColor(0x8565c9)},
                         {QColor(0xbfe9e4), QColor(0x22978c)},
                         {QColor(0xdddcd9), QColor(0x85827c)}}};
    theme.cards = {{{QColor(0xfbe3e1), QColor(0xcf4b45)},
                    {QColor(0xfdebd8), QColor(0xd67a22)},
                    {QColor(0xfdf5d3), QColor(0xc39a0c)},
                    {QColor(0xe3f3dc), QColor(0x549c3d)},
                    {QColor(0xdcf2f1), QColor(0x24928f)},
                    {QColor(0xece5f9), QColor(0x8262c4)}}};
    theme.lensTones = {QColor(0x2b6098), QColor(0x2b6098), QColor(0x8c3568), QColor(0x38612f), QColor(0x8a5a00), QColor(0x6a4fb0),
                       QColor(0x146c66), QColor(0xa3401c), QColor(0x4b5a68), QColor(0x2b6098), QColor(0x3e6b35), QColor(0x65625c)};
    theme.stances = {QColor(0x65625c), QColor(0x37752a), QColor(0xb03a36), QColor(0x8f5d00), QColor(0x6a4fb0)};
    return theme;
}

Theme Theme::dark()
{
    Theme theme;
    theme.scheme = Scheme::Dark;
    theme.page = QColor(0x1f2023);
    theme.chrome = QColor(0x18191b);
    theme.raised = QColor(0x27282c);
    theme.text = QColor(0xdcdbd7);
    theme.muted = QColor(0x9b9a96);
    theme.hairline = QColor(0x35363a);
    theme.hover = QColor(0x2b2c30);
    theme.accent = QColor(0x7db1e4);
    theme.onAccent = QColor(0x10202f);
    theme.selection = QColor(0x34608f);
    theme.findMark = QColor(0xf0a06a);
    theme.currentFindMark = QColor(0x8a4a1c);
    theme.warning = QColor(0xf0916a);
    theme.highlights = {{{QColor(0x574a17), QColor(0xd9b83c)},
                         {QColor(0x2b4a28), QColor(0x79bd63)},
                         {QColor(0x23425f), QColor(0x63a6e3)},
                         {QColor(0x5c2b3d), QColor(0xe4799d)},
                         {QColor(0x5b3c1c), QColor(0xe39b50)},
                         {QColor(0x423362), QColor(0xa98be6)},
                         {QColor(0x1b4a47), QColor(0x4fbdb2)},
                         {QColor(0x46474b), QColor(0xa3a29e)}}};
    theme.cards = {{{QColor(0x3d2626), QColor(0xe0706a)},
                    {QColor(0x3d2d1e), QColor(0xe39b50)},
                    {QColor(0x39331c), QColor(0xd9b83c)},
                    {QColor(0x26351f), QColor(0x79bd63)},
                    {QColor(0x1d3534), QColor(0x4fbdb2)},
                    {QColor(0x2f2842), QColor(0xa98be6)}}};
    theme.lensTones = {QColor(0x9cc6f0), QColor(0x9cc6f0), QColor(0xefacd2), QColor(0xa4cf94), QColor(0xdcb25e), QColor(0xb9a3ee),
                       QColor(0x76c9c0), QColor(0xf0a07a), QColor(0xb4c0cc), QColor(0x8fbbe8), QColor(0xa4cf94), QColor(0x9b9a96)};
    theme.stances = {QColor(0x9b9a96), QColor(0x8ccb78), QColor(0xea8983), QColor(0xdcb25e), QColor(0xb9a3ee)};
    return theme;
}

// Paper that has lain in the sun: light's hues, warmer and less bright.
Theme Theme::sepia()
{
    Theme theme = light();
    theme.scheme = Scheme::Sepia;
    theme.page = QColor(0xf6ecd8);
    theme.chrome = QColor(0xece0c8);
    theme.raised = QColor(0xfaf2e2);
    theme.text = QColor(0x3a2d1f);
    theme.muted = QColor(0x6a5842);
    theme.hairline = QColor(0xd6c6a8);
    theme.hover = QColor(0xe3d5ba);
    theme.accent = QColor(0x8a4b14);
    theme.selection = QColor(0xd9bf8f);
    theme.findMark = QColor(0x9c3d10);
    theme.currentFindMark = QColor(0xf0a566);
    theme.warning = QColor(0x96320f);
    theme.highlights = {{{QColor(0xf7dd7c), QColor(0xb98a00)},
                         {QColor(0xcfe0a8), QColor(0x5f8f2f)},
                         {QColor(0xc7dbe4), QColor(0x3a78ac)},
                         {QColor(0xf2c6c4), QColor(0xc04a66)},
                         {QColor(0xf8cb98), QColor(0xc76d18)},
                         {QColor(0xdccdea), QColor(0x7a5ab4)},
                         {QColor(0xbadfd0), QColor(0x1f8577)},
                         {QColor(0xd8d0c1), QColor(0x7c7260)}}};
    theme.cards = {{{QColor(0xf6dcd2), QColor(0xb8443a)},
                    {QColor(0xf8e0c2), QColor(0xbc6a1a)},
                    {QColor(0xf7eabb), QColor(0xa48108)},
                    {QColor(0xe2ebcb), QColor(0x4d8732)},
                    {QColor(0xd7ebe2), QColor(0x1e7f78)},
                    {QColor(0xe9def0), QColor(0x7454b0)}}};
    theme.lensTones = {QColor(0x27557f), QColor(0x27557f), QColor(0x8c3566), QColor(0x3b5f28), QColor(0x7a4d00), QColor(0x5d43a0),
                       QColor(0x0f5c58), QColor(0x96320f), QColor(0x4a4a4a), QColor(0x27557f), QColor(0x3b5f28), QColor(0x6a5842)};
    theme.stances = {QColor(0x6a5842), QColor(0x34661f), QColor(0xa0302a), QColor(0x7a4d00), QColor(0x5d43a0)};
    return theme;
}

Theme Theme::highContrast()
{
    Theme theme = dark();
    theme.scheme = Scheme::HighContrast;
    theme.page = theme.chrome = QColor(Qt::black);
    theme.raised = QColor(0x0d0d0d);
    theme.text = QColor(0xffffff);
    theme.muted = QColor(0xdadada);
    theme.hairline = QColor(0x8c8c8c);
    theme.hover = QColor(0x2b2b2b);
    theme.accent = QColor(0xffd400);
    theme.onAccent = QColor(Qt::black);
    theme.selection = QColor(0x004fa3);
    theme.findMark = QColor(0x6df2ff);
    theme.currentFindMark = QColor(0x8f2a00);
    theme.warning = QColor(0xffa07a);
    theme.highlights = {{{QColor(0x5c4a00), QColor(0xffe04a)},
                         {QColor(0x0f4a12), QColor(0x74f06a)},
                         {QColor(0x0b3f70), QColor(0x6fbcff)},
                         {QColor(0x6b1b40), QColor(0xff8fb8)},
                         {QColor(0x6a3700), QColor(0xffa64a)},
                         {QColor(0x462a7d), QColor(0xc7a6ff)},
                         {QColor(0x004c48), QColor(0x4af0e0)},
                         {QColor(0x484848), QColor(0xd0d0d0)}}};
    theme.cards = {{{QColor(0x4a1414), QColor(0xff8078)},
                    {QColor(0x4a2a00), QColor(0xffa64a)},
                    {QColor(0x453a00), QColor(0xffe04a)},
                    {QColor(0x0f3d12), QColor(0x74f06a)},
                    {QColor(0x003f3c), QColor(0x4af0e0)},
                    {QColor(0x352060), QColor(0xc7a6ff)}}};
    theme.lensTones = {QColor(0x9ad0ff), QColor(0x9ad0ff), QColor(0xffaede), QColor(0xb4f5a0), QColor(0xffd070), QColor(0xd0b8ff),
                       QColor(0x7af0e4), QColor(0xffb48f), QColor(0xe0e6ec), QColor(0x9ad0ff), QColor(0xb4f5a0), QColor(0xdadada)};
    theme.stances = {QColor(0xdadada), QColor(0x9af08a), QColor(0xff9c96), QColor(0xffd070), QColor(0xd0b8ff)};
    return theme;
}

Theme Theme::of(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Sepia:
        return sepia();
    case Scheme::Dark:
        return dark();
    case Scheme::HighContrast:
        return highContrast();
    case Scheme::Light:
        break;
    }
    return light();
}

Theme Theme::current() { return of(schemeOverride.value_or(desktopScheme())); }

void Theme::setOverride(std::optional<Scheme> scheme) { schemeOverride = scheme; }

void Theme::applyTo(QApplication &application) const
{
    QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(paletteOf(*this));
    application.setStyleSheet(styleSheet());
}

QString Theme::styleSheet() const
{
    QString result = QString::fromLatin1(sheet);
    const std::pair<const char *, QColor> names[] = {
        {"@text", text},     {"@muted", muted},   {"@hairline", hairline},
        {"@hover", hover},   {"@accent", accent}, {"@selection", selection},
        {"@chrome", chrome}, {"@raised", raised}, {"@handle", mixed(chrome, muted, 0.35)}};
    for (const auto &[name, colour] : names)
        result.replace(QLatin1String(name), colour.name());
    return result;
}

QFont Theme::readingFont(qreal size, bool serif)
{
    const auto firstOf = [](std::initializer_list<const char *> names) {
        const QStringList families = QFontDatabase::families();
        for (const char *name : names)
            if (families.contains(QLatin1String(name)))
                return QString::fromLatin1(name);
        return QString();
    };
    static const QString serifFamily = firstOf({"Noto Serif", "Source Serif 4", "Charis SIL", "Georgia", "DejaVu Serif"});
    static const QString sansFamily = firstOf({"Noto Sans", "Source Sans 3", "Inter", "Cantarell", "DejaVu Sans"});
    // A script that the family does not have comes in the same manner: Arabic in Naskh beside a serif face.
    static const QString naskhFamily = firstOf({"Noto Naskh Arabic", "Amiri", "Scheherazade New"});
    // Else each Chinese sign comes from any font that has it, some of them from ones that have little else.
    static const QString songFamily = firstOf({"Noto Serif CJK SC", "Source Han Serif SC"});
    static const QString heiFamily =
        firstOf({"Noto Sans CJK SC", "Source Han Sans SC", "WenQuanYi Micro Hei", "WenQuanYi Zen Hei"});
    const QString &family = serif ? serifFamily : sansFamily;
    QStringList families{!family.isEmpty() ? family : serif ? QStringLiteral("serif") : QStringLiteral("sans-serif")};
    if (serif)
        families << naskhFamily << songFamily;
    families << heiFamily;
    families.removeAll(QString());
    QFont font(families);
    font.setStyleHint(serif ? QFont::Serif : QFont::SansSerif);
    font.setPointSizeF(size);
    return font;
}

QFont Theme::chromeFont(ChromeText size)
{
    constexpr qreal factors[] = {0.88, 1.0, 1.3};
    QFont font = QApplication::font();
    const qreal factor = factors[size_t(size)];
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(std::lround(font.pixelSize() * factor)));
    return font;
}

void look::setMotion(bool allowed) { motionAllowed = allowed; }

bool look::allowsMotion() { return motionAllowed; }

void look::setHighlightName(int colour, const QString &name)
{
    if (colour >= 1 && colour <= colourCount)
        ownNames()[size_t(colour - 1)] = name.simplified();
}

QString Theme::highlightName(int colour)
{
    const bool isNamed = colour >= 1 && colour <= colourCount && !ownNames()[size_t(colour - 1)].isEmpty();
    return isNamed ? ownNames()[size_t(colour - 1)] : look::usualHighlightName(colour);
}

QString look::usualHighlightName(int colour)
{
    switch (colour) {
    case 1:
        return Theme::tr("Yellow");
    case 2:
        return Theme::tr("Green");
    case 3:
        return Theme::tr("Blue");
    case 4:
        return Theme::tr("Pink");
    case 5:
        return Theme::tr("Orange");
    case 6:
        return Theme::tr("Purple");
    case 7:
        return Theme::tr("Teal");
    case 8:
        return Theme::tr("Grey");
    default:
        return {};
    }
}

QString Theme::cardName(int colour)
{
    switch (colour) {
    case 1:
        return tr("Red");
    case 2:
        return tr("Orange");
    case 3:
        return tr("Yellow");
    case 4:
        return tr("Green");
    case 5:
        return tr("Cyan");
    case 6:
        return tr("Purple");
    default:
        return tr("Plain");
    }
}

QColor Theme::highlightFill(int colour) const
{
    return colour >= 1 && colour <= colourCount ? highlights[size_t(colour - 1)].fill : QColor();
}

QColor Theme::highlightSolid(int colour) const
{
    return colour >= 1 && colour <= colourCount ? highlights[size_t(colour - 1)].solid : muted;
}

QColor Theme::cardFill(int colour) const
{
    return colour >= 1 && colour <= int(cards.size()) ? cards[size_t(colour - 1)].fill : raised;
}

QColor Theme::cardEdge(int colour) const
{
    return colour >= 1 && colour <= int(cards.size()) ? cards[size_t(colour - 1)].solid : hairline;
}

QColor Theme::stance(Stance stance) const { return stances[size_t(stance)]; }

qreal Theme::contrast(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

QColor Theme::markOn(const QColor &ground, const QColor &colour) const
{
    for (int tenth = 0; tenth < 10; ++tenth)
        if (const QColor mark = mixed(colour, text, 0.1 * tenth); contrast(mark, ground) >= 3)
            return mark;
    return text;
}

QColor Theme::textOn(const QColor &ground)
{
    return contrast(ground, Qt::black) >= contrast(ground, Qt::white) ? QColor(Qt::black) : QColor(Qt::white);
}

} // namespace sidelight
