// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/help/GuidePage.h"

#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"
#include "widgets/help/GuideText.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>

#include <algorithm>

namespace sidelight {

namespace {

constexpr int measure = 78;       // characters a line
constexpr int lineHeight = 112;   // per cent
constexpr int widestMargin = 400; // of a very wide window

bool isOfGuide(const QUrl &name)
{
    const QString path = QLatin1Char(':') + name.path();
    return name.scheme() == QLatin1String("qrc") && path.startsWith(GuideText::folder()) && !path.contains(QLatin1String(".."));
}

// Of which a chapter's single letters are.
KeyPlace placeOfChapter(const QString &name)
{
    const QHash<QString, KeyPlace> places{
        {QStringLiteral("reading"), KeyPlace::Article},   {QStringLiteral("comparing"), KeyPlace::Article},
        {QStringLiteral("boards"), KeyPlace::Board},      {QStringLiteral("library"), KeyPlace::Library},
        {QStringLiteral("ach"), KeyPlace::Ach},           {QStringLiteral("statements"), KeyPlace::Article},
        {QStringLiteral("grading"), KeyPlace::Article},   {QStringLiteral("origins"), KeyPlace::Origins},
        {QStringLiteral("timeline"), KeyPlace::Timeline}, {QStringLiteral("searching"), KeyPlace::Search}};
    return places.value(name, KeyPlace::Everywhere);
}

// The guide has the usual keys, as code; who reads it may have chosen others.
QString withKeysInForce(const QString &markdown, KeyPlace place)
{
    static const QRegularExpression code(QStringLiteral("`([^`\n]+)`"));
    QString text;
    qsizetype at = 0;
    for (const QRegularExpressionMatch &match : code.globalMatch(markdown)) {
        const QKeySequence usual = QKeySequence::fromString(match.captured(1), QKeySequence::PortableText);
        QList<QKeySequence> keys = KeyChoices::instance().instead(place, usual);
        if (keys.contains(usual))
            keys = KeyChoices::instance().instead(KeyPlace::Everywhere, usual);
        if (usual.isEmpty() || keys.contains(usual))
            continue;
        text += QStringView(markdown).sliced(at, match.capturedStart() - at);
        text += QLatin1Char('`') + (keys.isEmpty() ? QStringLiteral("–") : keys.first().toString()) + QLatin1Char('`');
        at = match.capturedEnd();
    }
    return text.append(QStringView(markdown).sliced(at));
}

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
    QFile file(QLatin1Char(':') + target.path());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    if (type != QTextDocument::ImageResource)
        return withKeysInForce(QString::fromUtf8(file.readAll()), placeOfChapter(QFileInfo(target.path()).baseName())).toUtf8();
    QImage picture = QImage::fromData(file.readAll(), "png");
    const qreal room = std::max(viewport()->width() - 2 * document()->documentMargin() - 16, 200.0);
    const qreal shown = std::min(room, picture.width() / 1.5);
    picture = picture.scaledToWidth(int(shown * devicePixelRatioF()), Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    return picture;
}

// What Markdown does not say: faces, leading, and names for the headings, so that links find them.
void GuidePage::setType()
{
    const qreal size = Theme::chromeFont(ChromeText::Normal).pointSizeF();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
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
            cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(name);
        }
    }
    document()->setModified(false);
    m_width = viewport()->width();
}

// Lines no longer than one reads with ease; the rest of a wide window is margin.
void GuidePage::setMeasure()
{
    document()->setDefaultFont(Theme::readingFont(Theme::chromeFont(ChromeText::Normal).pointSizeF() * 1.15));
    const int text = QFontMetrics(document()->defaultFont()).averageCharWidth() * measure;
    const int margin = std::clamp((viewport()->width() - text) / 2, 24, widestMargin);
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

int GuidePage::find(const QString &words)
{
    QList<ExtraSelection> places;
    const Theme theme = Theme::current();
    QTextCursor found(document());
    while (!words.isEmpty() && !(found = document()->find(words, found)).isNull()) {
        ExtraSelection place;
        place.cursor = found;
        place.format.setBackground(theme.currentFindMark);
        place.format.setForeground(Theme::textOn(theme.currentFindMark));
        places.append(place);
    }
    setExtraSelections(places);
    if (!places.isEmpty()) {
        QTextCursor first = places.first().cursor;
        first.setPosition(first.selectionStart());
        setTextCursor(first);
        ensureCursorVisible();
    }
    return int(places.size());
}

void GuidePage::step(const QString &words, bool back)
{
    const QTextDocument::FindFlags how = back ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (words.isEmpty() || QTextBrowser::find(words, how))
        return;
    moveCursor(back ? QTextCursor::End : QTextCursor::Start); // round
    QTextBrowser::find(words, how);
}

} // namespace sidelight
