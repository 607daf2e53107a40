// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/GuidePage.h"

#include "models/text/TextSearch.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/help/GuideText.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int measure = 78;       // characters a line
constexpr int lineHeight = 112;   // per cent
constexpr int widestMargin = 400; // of a very wide window
constexpr int leastMargin = 24;   // above and below, too

bool isOfGuide(const QUrl &name)
{
    const QString path = QLatin1Char(':') + name.path();
    return name.scheme() == QLatin1String("qrc") && path.startsWith(GuideText::folder()) && !path.contains(QLatin1String(".."));
}

// The name of what is inside the guide, below its folder.
QString fileOf(const QUrl &name) { return (QLatin1Char(':') + name.path()).sliced(GuideText::folder().size()); }

} // namespace

GuidePage::GuidePage(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenExternalLinks(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else the width, and so the height, would depend on the height
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Text of the guide"));
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &GuidePage::setAnew);
    connect(&KeyChoices::instance(), &KeyChoices::changed, this, [this] {
        if (!source().isEmpty())
            reload();
    });
}

QString GuidePage::chapter() const { return QFileInfo(source().path()).fileName(); }

void GuidePage::showChapter(const QString &file, const QString &anchor)
{
    QUrl url(QStringLiteral("qrc:/guide/") + file);
    if (!anchor.isEmpty())
        url.setFragment(anchor);
    setSource(url, QTextDocument::MarkdownResource);
}

void GuidePage::doSetSource(const QUrl &name, QTextDocument::ResourceType)
{
    const QUrl target = source().isEmpty() ? name : source().resolved(name);
    if (!isOfGuide(target))
        return;
    setMeasure(); // by which pictures are bounded
    QTextBrowser::doSetSource(target, QTextDocument::MarkdownResource);
    setType();
    m_soon.stop();
    if (viewport()->width() != m_width)
        m_soon.start();
    if (target.hasFragment())
        scrollToAnchor(target.fragment());
    Q_EMIT chapterShown();
}

// Pictures are drawn for screens of twice the density, and never wider than the text.
QVariant GuidePage::loadResource(int type, const QUrl &name)
{
    const QUrl target = source().isEmpty() ? name : source().resolved(name);
    if (!isOfGuide(target))
        return {};
    if (type != QTextDocument::ImageResource)
        return GuideText::markdownOf(fileOf(target)).toUtf8();
    QFile file(GuideText::placeOf(fileOf(target)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QImage picture = QImage::fromData(file.readAll(), "png");
    const qreal room = std::max(viewport()->width() - 2 * document()->documentMargin() - 16, 200.0);
    const qreal shown = std::min(room, picture.width() / 1.5);
    picture = picture.scaledToWidth(int(shown * devicePixelRatioF()), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    return picture;
}

// What Markdown does not say: faces, leading, the direction, and names for the headings, so that links find them.
void GuidePage::setType()
{
    const QLocale locale = GuideText::localeOf(chapter());
    setFrames(locale.textDirection());
    const qreal size = Theme::chromeFont(ChromeText::Normal).pointSizeF();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        // Whatever it begins with, as a key. Commands to type read from the left.
        format.setLayoutDirection(format.hasProperty(QTextFormat::BlockCodeLanguage) ? Qt::LeftToRight : locale.textDirection());
        const bool holdsPicture = block.text().contains(QChar::ObjectReplacementCharacter);
        if (!holdsPicture)
            format.setLineHeight(level > 0 ? 100 : lineHeight, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? size * 2 : block.textList() ? 2 : size * 0.4);
        format.setBottomMargin(block.textList() ? 2 : size * 0.6);
        cursor.setBlockFormat(format);
        if (level > 0) {
            QTextCharFormat name;
            name.setAnchor(true);
            name.setAnchorNames({GuideText::anchorOf(block.text())});
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor); // Arabic letters are joined within one format
            cursor.mergeCharFormat(name);
        }
        if (locale.script() != QLocale::LatinScript)
            setUpright(block);
    }
    document()->setModified(false);
    m_width = viewport()->width();
}

// The margins of the page, and tables and numbers of lists on the side at which one begins to read.
void GuidePage::setFrames(Qt::LayoutDirection direction)
{
    QTextFrameFormat page = document()->rootFrame()->frameFormat();
    page.setTopMargin(leastMargin);
    page.setBottomMargin(leastMargin);
    document()->rootFrame()->setFrameFormat(page);
    if (direction != Qt::RightToLeft)
        return;
    for (QTextFrame *const frame : document()->rootFrame()->childFrames())
        if (auto *const table = qobject_cast<QTextTable *>(frame)) {
            QTextTableFormat format = table->format();
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100)); // Qt would align it with the window's edge
            table->setFormat(format);
        }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        if (QTextList *const list = block.textList(); list && block == list->item(0)) {
            QTextListFormat format = list->format();
            format.setNumberPrefix(QStringLiteral(".")); // which Qt puts behind the number then
            format.setNumberSuffix(QChar(0x200f));
            list->setFormat(format);
        }
}

// Scripts that know no italics are set in bold instead.
void GuidePage::setUpright(const QTextBlock &block)
{
    QList<QTextCursor> slanted;
    for (auto each = block.begin(); !each.atEnd(); ++each) {
        const QTextFragment words = each.fragment();
        if (!words.charFormat().fontItalic())
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(words.position());
        cursor.setPosition(words.position() + words.length(), QTextCursor::KeepAnchor);
        slanted.append(cursor);
    }
    QTextCharFormat upright;
    upright.setFontItalic(false);
    upright.setFontWeight(QFont::Bold);
    for (QTextCursor &cursor : slanted)
        cursor.mergeCharFormat(upright);
}

// Lines no longer than one reads with ease; the rest of a wide window is margin.
void GuidePage::setMeasure()
{
    document()->setDefaultFont(Theme::readingFont(Theme::chromeFont(ChromeText::Normal).pointSizeF() * 1.15));
    const int text = QFontMetrics(document()->defaultFont()).averageCharWidth() * measure;
    const int margin = std::clamp((viewport()->width() - text) / 2, leastMargin, widestMargin);
    document()->setDocumentMargin(margin);
}

void GuidePage::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (viewport()->width() != m_width)
        m_soon.start();
}

// For another width or other colours, at the same place.
void GuidePage::setAnew()
{
    if (source().isEmpty())
        return;
    const QTextCursor top = cursorForPosition({viewport()->width() / 2, 0});
    const int place = top.position();
    doSetSource(source(), QTextDocument::MarkdownResource);
    QTextCursor again(document());
    again.setPosition(std::min(place, document()->characterCount() - 1));
    if (place > 0)
        verticalScrollBar()->setValue(int(document()->documentLayout()->blockBoundingRect(again.block()).top()));
}

void GuidePage::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksOtherwise = event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange;
    if (looksOtherwise)
        m_soon.start();
}

QList<QTextCursor> GuidePage::placesOf(const QString &words) const
{
    QList<QTextCursor> places;
    if (words.isEmpty())
        return places;
    const Findings found = TextSearch({.words = words}).find(toPlainText(), document()->characterCount());
    for (const FoundSpan &span : found.spans) {
        QTextCursor place(document());
        place.setPosition(span.start);
        place.setPosition(span.end, QTextCursor::KeepAnchor);
        places.append(place);
    }
    return places;
}

int GuidePage::find(const QString &words)
{
    QList<ExtraSelection> lights;
    const Theme theme = Theme::current();
    const QList<QTextCursor> places = placesOf(words);
    for (const QTextCursor &place : places) {
        ExtraSelection light;
        light.cursor = place;
        light.format.setBackground(theme.currentFindMark);
        light.format.setForeground(Theme::textOn(theme.currentFindMark));
        lights.append(light);
    }
    setExtraSelections(lights);
    if (!places.isEmpty()) {
        QTextCursor first = places.first();
        first.setPosition(first.selectionStart());
        setTextCursor(first);
        ensureCursorVisible();
    }
    return int(places.size());
}

void GuidePage::step(const QString &words, bool back)
{
    const QList<QTextCursor> places = placesOf(words);
    if (places.isEmpty())
        return;
    const QTextCursor here = textCursor();
    const auto next =
        std::ranges::find_if(places, [&](const QTextCursor &each) { return each.selectionStart() >= here.selectionEnd(); });
    const auto behind =
        std::ranges::find_if(places, [&](const QTextCursor &each) { return each.selectionEnd() > here.selectionStart(); });
    if (back)
        setTextCursor(behind == places.begin() ? places.last() : *std::prev(behind)); // round
    else
        setTextCursor(next == places.end() ? places.first() : *next);
    ensureCursorVisible();
}

} // namespace sidelight
