// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/SourceView.h"

#include "models/exchange/Charset.h"
#include "models/exchange/ImportWorker.h"
#include "models/exchange/MessageSource.h"
#include "models/lists/DisplayText.h"
#include "models/text/CanonicalText.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/reader/ArticleView.h"
#include "widgets/reader/FindBar.h"

#include <QPromise>
#include <QThreadPool>
#include <QVBoxLayout>

namespace sidelight {

namespace {

using namespace Qt::StringLiterals;

LensTone toneOf(SourcePart part)
{
    switch (part) {
    case SourcePart::Markup:
        return LensTone::Markup;
    case SourcePart::Value:
        return LensTone::Value;
    case SourcePart::Remark:
        return LensTone::Remark;
    }
    return LensTone::Markup;
}

// Mail, and pages that a browser saved as such.
bool isMessage(const QString &format) { return format == "message/rfc822"_L1 || format == "multipart/related"_L1; }

} // namespace

SourceView::SourceView(Project *project, const Article &article, QWidget *parent)
    : OriginalView(&Theme::page, parent)
    , m_project(project)
    , m_format(article.originalFormat)
    , m_view(new ArticleView(this))
    , m_find(new FindBar(project, m_view, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar());
    layout->addWidget(m_find);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_view->setAccessibleName(tr("Original source"));
    const QString size = locale().formattedDataSize(article.originalSize, 0);
    say(article.originalName.isEmpty() ? tr("Original source, as pasted, %1").arg(size)
                                       : tr("Original source, %1, %2").arg(displayText(article.originalName), size));
    auto *const find = addButton(tr("Find"), tr("Find in the source (Ctrl+F)"), [this] { m_find->open(); });
    KeyChoices::instance().followInTip(KeyPlace::Article, QKeySequence::Find, find);
    addButton(tr("Back to the article"), tr("Back to the article (Esc)"), [this] { Q_EMIT closeAsked(); });
    connect(&m_decoding, &QFutureWatcherBase::finished, this, [this] { show(m_decoding.result()); });
    connect(&m_colouring, &QFutureWatcherBase::resultReadyAt, this, [this](int index) {
        QList<LensMark> marks;
        for (const SourceRange &range : m_colouring.resultAt(index))
            marks.append({range.start, range.start + range.length, toneOf(range.part)});
        m_view->setLens(marks);
    });
    load(article);
}

SourceView::~SourceView() { m_colouring.future().cancel(); }

bool SourceView::isFor(const Article &article)
{
    return !article.original.isEmpty() && (article.originalFormat == "text/html"_L1 ||
                                           article.originalFormat == "text/markdown"_L1 || isMessage(article.originalFormat));
}

void SourceView::load(const Article &article)
{
    m_project->read([hash = article.original](const Reader &reader) { return reader.content(hash); })
        .then(this, [this](const Result<QByteArray> &bytes) {
            if (!bytes)
                return say(bytes.error().message);
            auto promise = std::make_shared<QPromise<Source>>();
            promise->start();
            m_decoding.setFuture(promise->future());
            QThreadPool::globalInstance()->start([promise, content = *bytes, format = m_format] {
                promise->addResult(decoded(content, format));
                promise->finish();
            });
        });
}

SourceView::Source SourceView::decoded(const QByteArray &bytes, const QString &format)
{
    if (isMessage(format))
        return messageSource(bytes);
    // Each character has one byte at least; what is longer than any article is cut.
    constexpr qsizetype mostBytes = 4 * qsizetype(maxTextLength);
    const QByteArray part = bytes.first(std::min(bytes.size(), mostBytes));
    const Decoding text = format == "text/html"_L1 ? decodeHtml(part) : decodeText(part);
    if (!text)
        return {};
    QString canonical = canonicalText(text->text);
    const bool isWhole = part.size() == bytes.size() && canonical.size() <= maxTextLength;
    canonical.truncate(maxTextLength);
    return {canonical, isWhole};
}

// Taken apart by a worker, as when it was imported.
SourceView::Source SourceView::messageSource(const QByteArray &bytes)
{
    const auto read = ImportWorker::read(bytes, {}, ImportFormat::MessageSource).first();
    if (!read)
        return {};
    return {read->text, read->text.size() < maxTextLength - mostBrokenLines};
}

void SourceView::show(const Source &source)
{
    if (source.text.isEmpty())
        return say(tr("The original source cannot be read as text."));
    if (!source.isWhole)
        say(tr("The original source, of which this is the first part; it is too long to be shown whole."));
    ArticlePage page;
    page.text = source.text;
    page.marks.blocks.fill(Block{BlockKind::Preformatted}, source.text.count(u'\n') + 1);
    m_view->setArticle(page);
    m_find->textChanged();
    auto promise = std::make_shared<QPromise<QList<SourceRange>>>();
    promise->start();
    m_colouring.setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, text = source.text, format = m_format] {
        promise->addResult(colourSource(text, format, [&](const QList<SourceRange> &soFar) {
            if (!soFar.isEmpty())
                promise->addResult(soFar);
            return !promise->isCanceled();
        }));
        promise->finish();
    });
}

} // namespace sidelight
