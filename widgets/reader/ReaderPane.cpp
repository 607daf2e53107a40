// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reader/ReaderPane.h"

#include "models/lists/Citation.h"
#include "models/lists/DateText.h"
#include "models/lists/DisplayText.h"
#include "models/lists/PageText.h"
#include "models/lists/RecordText.h"
#include "models/lists/SourceGrade.h"
#include "models/project/NewActor.h"
#include "models/project/Support.h"
#include "widgets/common/ButtonRow.h"
#include "widgets/common/KeyChoices.h"
#include "widgets/reader/FindBar.h"
#include "widgets/reader/LensBar.h"
#include "widgets/reader/LinkBubble.h"
#include "widgets/reader/Overview.h"
#include "widgets/reader/PageView.h"
#include "widgets/reader/PassageNote.h"
#include "widgets/reader/PassagePopup.h"
#include "widgets/reader/ReaderLenses.h"
#include "widgets/reader/ReaderProposals.h"
#include "widgets/reader/ReadingPopover.h"
#include "widgets/reader/ReadingSigns.h"
#include "widgets/reader/SourceView.h"
#include "widgets/statements/StatementPopup.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDataStream>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QIODevice>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QPainter>
#include <QSplitter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

namespace sidelight {

namespace {

QString wordsOnProposals(const QString &words)
{
    const KeyChoices &keys = KeyChoices::instance();
    QString now = keys.inWords(KeyPlace::Everywhere, Qt::CTRL | Qt::ALT | Qt::Key_P, words);
    for (const QKeySequence &usual : {QKeySequence(Qt::Key_Q), QKeySequence(Qt::Key_Delete)})
        now = keys.inWords(KeyPlace::Article, usual, now);
    return now;
}

QList<QKeySequence> articleKeys(const QKeySequence &usual) { return KeyChoices::instance().instead(KeyPlace::Article, usual); }

constexpr int dwellTime = 1000;
constexpr quint8 stateVersion = 2; // 1 had one lens, on or off

} // namespace

ReaderPane::ReaderPane(Project *project, Id article, QWidget *parent)
    : QWidget(parent)
    , m_project(project)
    , m_article(article)
    , m_desk(ReadingDesk::of(project))
    , m_passages(*project, *m_desk, article)
    , m_view(new ArticleView(this))
    , m_popup(new PassagePopup(project->library(), m_view))
    , m_say(new StatementPopup(project, m_view))
    , m_note(new PassageNote(m_view->viewport()))
    , m_bubble(new LinkBubble(m_view->viewport()))
    , m_find(new FindBar(project, m_view, this))
    , m_overview(new Overview(m_view, this))
    , m_lenses(new ReaderLenses(m_view, this))
    , m_proposals(new ReaderProposals(project, article, m_view, m_overview, this))
{
    m_bar = makeBar();
    layOut();
    setFocusProxy(m_view);
    connectView();
    connectDesk();
    connectProposals();
    addShortcuts();
    connect(m_project, &Project::changed, this, &ReaderPane::follow);
    connect(m_project, &Project::aboutToClose, m_note, &PassageNote::finish);
    connect(m_project, &Project::aboutToClose, this, &ReaderPane::keepPlace);
    m_dwell.setSingleShot(true);
    m_dwell.setInterval(dwellTime);
    connect(&m_dwell, &QTimer::timeout, this, &ReaderPane::noteReading);
    connect(m_view, &ArticleView::scrolled, &m_dwell, qOverload<>(&QTimer::start));
    updateHeader();
    load();
}

ReaderPane::~ReaderPane()
{
    m_note->finish();
    keepPlace();
    delete m_popup;
    delete m_say;
}

void ReaderPane::layOut()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_sheet = new QWidget(this);
    whole->addWidget(m_sheet);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_signs);
    column->addWidget(m_find);
    m_beside = new QSplitter(m_sheet);
    m_beside->setChildrenCollapsible(false);
    auto *text = new QWidget(m_beside);
    auto *row = new QHBoxLayout(text);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_view, 1);
    row->addWidget(m_overview);
    column->addWidget(m_beside, 1);
}

QWidget *ReaderPane::makeBar()
{
    auto *bar = new QWidget(this);
    const auto button = [&](const QString &text, const QString &name, auto action) {
        auto *made = new QToolButton(bar);
        made->setText(text);
        made->setToolTip(name);
        made->setAccessibleName(name);
        made->setFocusPolicy(Qt::TabFocus);
        connect(made, &QToolButton::clicked, this, action);
        return made;
    };
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 4, 8, 0);
    layout->setSpacing(4);
    m_lensBar = new LensBar(m_lenses, bar);
    layout->addWidget(m_lensBar, 1);
    m_signs = new ReadingSigns(m_project, m_article, this);
    m_buttons = new ButtonRow(bar);
    m_buttons->setSmall();
    layout->addWidget(m_buttons);
    m_buttons->add(m_signs->filterButton());
    QToolButton *const find = button(tr("Find"), tr("Find in this article (Ctrl+F)"), [this] { m_find->open(); });
    KeyChoices::instance().followInTip(KeyPlace::Article, QKeySequence::Find, find);
    m_buttons->add(find);
    m_aa = button(tr("Aa"), tr("Text and colours of the page"), [this] { openReading(); });
    m_aa->hide();
    return bar;
}

void ReaderPane::setReading(ReadingChoices *choices)
{
    if (!m_reading)
        m_buttons->add(m_aa);
    m_reading = choices;
    m_view->setReadingStyle(choices->style());
    connect(choices, &ReadingChoices::styleChanged, m_view, &ArticleView::setReadingStyle);
    connect(m_view, &ArticleView::readingStyleChanged, choices, &ReadingChoices::setStyle); // Ctrl+= in the text
}

void ReaderPane::openReading()
{
    if (!m_reading)
        return;
    if (!m_popover)
        m_popover = new ReadingPopover(m_reading, this);
    m_popover->openBelow(m_aa);
}

void ReaderPane::connectView()
{
    connect(m_view, &ArticleView::selectionFinished, this, [this] {
        if (!m_view->isLinkBegun()) // there the words are to end a link
            finishSelection();
    });
    connect(m_view, &ArticleView::choiceWanted, this, &ReaderPane::openPopup);
    connect(m_view, &ArticleView::statementWanted, this, [this] { openStatement({}); });
    connect(m_popup, &PassagePopup::statementWanted, this, &ReaderPane::openStatement);
    connect(m_say, &StatementPopup::finished, this, [this](const StatementDraft &draft) {
        StatementEdits::record(*m_project, draft);
        m_wanted = draft.passage.id;
    });
    connect(m_view, &ArticleView::colourChosen, this, &ReaderPane::chooseColour);
    connect(m_view, &ArticleView::noteWanted, this, &ReaderPane::editNote);
    connect(m_view, &ArticleView::menuWanted, this, &ReaderPane::openMenu);
    connect(m_view, &ArticleView::passageSelected, this, &ReaderPane::passageSelected);
    connect(m_view, &ArticleView::scrolled, this, &ReaderPane::placeFloating);
    connect(m_view, &ArticleView::resizeWanted, this, &ReaderPane::resizePassage);
    connect(m_view, &ArticleView::recordDropped, this, &ReaderPane::takeDropped);
    connect(m_view, &ArticleView::copyWanted, this, &ReaderPane::copy);
    connect(m_view, &ArticleView::filterWanted, m_signs, &ReadingSigns::openFilter);
    connect(m_view, &ArticleView::armWanted, this, &ReaderPane::armLastUsed);
    connect(m_view, &ArticleView::removalWanted, this, [this](Id passage) {
        if (canEdit())
            edits().remove(passage);
    });
    connect(m_view, &ArticleView::selectionChanged, this, [this] {
        const bool any = !m_view->selection().isEmpty();
        if (!any && m_popup)
            m_popup->hide();
        placeFloating();
        Q_EMIT selectionChanged(any);
    });
    connect(m_view, &ArticleView::linkClicked, this,
            [this](const QString &target, const QRect &where) { m_bubble->openAt(where, target); });
    connect(m_find, &FindBar::foundChanged, this, &ReaderPane::updateOverview);
    connect(m_find, &FindBar::aboutToJump, this, &ReaderPane::aboutToJump);
    connect(m_overview, &Overview::jumpWanted, this, [this](const TextRange &range) {
        Q_EMIT aboutToJump();
        m_view->setCaret(range.start);
        m_view->flash(range);
    });
    connect(m_popup, &PassagePopup::chosen, this, &ReaderPane::choose);
    connect(m_note, &PassageNote::written, this, [this](Id passage, const QString &note) { edits().setNote(passage, note); });
    connect(m_note, &PassageNote::finished, this, [this] { m_view->setFocus(); });
}

void ReaderPane::connectDesk()
{
    const auto followSnap = [this] { m_view->setSnap(m_desk->snap()); };
    connect(m_desk, &ReadingDesk::snapChanged, this, followSnap);
    followSnap();
    connect(m_desk, &ReadingDesk::standOutChanged, this, &ReaderPane::updatePassages);
    connect(m_desk, &ReadingDesk::armedChanged, this, [this] {
        if (m_desk->isArmed() && m_view->hasFocus())
            m_view->announce(tr("Every selection is marked with %1. Escape ends it.").arg(m_desk->nameOf(m_desk->armed())));
    });
    connect(m_view, &ArticleView::passageSelected, this, [this](Id passage) {
        if (passage.isValid() || m_view->passages().find(m_desk->passage()))
            m_desk->setPassage(passage);
    });
    // What is selected elsewhere is selected here; the page stays where it is being read.
    connect(m_desk, &ReadingDesk::passageChanged, this,
            [this](Id passage) { m_view->selectPassage(m_view->passages().find(passage) ? passage : Id()); });
    connect(m_popup, &PassagePopup::keepWanted, m_desk, [this](const RecordRef &record) {
        if (!(m_desk->armed() == record))
            m_desk->arm(record);
    });
    const auto followAccess = [this] { m_view->setEditable(!m_project->isReadOnly()); };
    connect(m_project, &Project::pathChanged, this, followAccess);
    followAccess();
}

// A count that shows and hides the marks in the margin.
void ReaderPane::connectProposals()
{
    auto *count = new QToolButton(this);
    count->setCheckable(true);
    count->setFocusPolicy(Qt::TabFocus);
    m_buttons->add(count);
    connect(count, &QToolButton::clicked, m_desk, &ReadingDesk::setShowsProposals);
    const auto follow = [this, count] {
        const int open = m_proposals->model()->openCount();
        count->setText(open > 0 ? tr("%n proposal(s)", nullptr, open) : tr("Proposals"));
        count->setToolTip(wordsOnProposals(tr(
            "Who seems to say what here (Ctrl+Alt+P lists them). Q goes to the next one, Enter accepts it, Delete rejects it.")));
        count->setAccessibleName(count->text());
        count->setChecked(m_desk->showsProposals());
        count->setEnabled(m_proposals->isPossible());
    };
    connect(m_proposals, &ReaderProposals::changed, this, follow);
    connect(&KeyChoices::instance(), &KeyChoices::changed, count, follow);
    connect(m_proposals, &ReaderProposals::aboutToJump, this, &ReaderPane::aboutToJump);
    connect(m_proposals, &ReaderProposals::aboutToAccept, this, [this] { m_proposals->setUsualColour(m_usualColour); });
    connect(m_proposals, &ReaderProposals::passageMade, this, [this](Id passage) { m_wanted = passage; });
    follow();
}

void ReaderPane::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto action) {
        auto *const made = new QAction(this);
        made->setShortcut(keys);
        made->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QAction::triggered, this, action);
        addAction(made);
        KeyChoices::instance().follow(KeyPlace::Article, made);
    };
    add(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { Q_EMIT readMarkWanted(); });
    const auto find = [this] { return m_source ? m_source->find() : m_find; };
    add(QKeySequence::Find, [find] { find()->open(); });
    add(Qt::Key_F3, [find] { find()->step(1); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_F3), [find] { find()->step(-1); });
}

QString ReaderPane::title() const
{
    const Article *article = m_project->library().find<Article>(m_article);
    return article ? article->title : QString();
}

bool ReaderPane::canEdit() const { return m_loaded && m_project->isOpen() && !m_project->isReadOnly(); }

void ReaderPane::load()
{
    const Article *article = m_project->library().find<Article>(m_article);
    if (!article)
        return;
    m_project
        ->read([text = article->text, marks = article->marks](const Reader &reader) {
            Loaded loaded;
            loaded.text = reader.text(text);
            const int length = int(loaded.text.size());
            const int lines = int(loaded.text.count(u'\n')) + 1;
            if (!marks.isEmpty())
                loaded.marks = Marks::fromBytes(reader.content(marks), length, lines).value_or(Marks{});
            return loaded;
        })
        .then(this, [this](const Result<Loaded> &loaded) { show(loaded); });
}

void ReaderPane::show(const Result<Loaded> &loaded)
{
    const Article *article = m_project->library().find<Article>(m_article);
    if (!article)
        return;
    if (!loaded) {
        m_view->setHeader(displayText(article->title), loaded.error().message, article->rightToLeft);
        return;
    }
    m_loaded = true;
    m_pageStarts = loaded->marks.pages;
    m_view->setArticle({{}, {}, loaded->text, loaded->marks, article->rightToLeft});
    updateHeader();
    updatePassages();
    m_note->setLanguage(article->language);
    m_lenses->setText(loaded->marks.blocks, article->language);
    m_proposals->setText(loaded->text, article->language);
    m_find->textChanged();
    if (!m_toRestore.isEmpty())
        restoreState(std::exchange(m_toRestore, {}));
    else if (m_toGo || (!m_toShow.isValid() && m_toFlash.isEmpty()))
        goTo(m_toGo.value_or(readingMarks::of(*m_project, m_article)));
    m_toGo.reset();
    if (m_toShow.isValid())
        showPassage(m_toShow);
    else if (!m_toFlash.isEmpty())
        m_view->flash(m_toFlash);
    Q_EMIT textLoaded();
}

void ReaderPane::setLensShelf(LensShelf *shelf) { m_lenses->setShelf(shelf); }

void ReaderPane::openLensList() { m_lensBar->openList(); }

void ReaderPane::stepThroughLenses(int by) { m_lenses->step({}, by); }

bool ReaderPane::hasSource() const
{
    const Article *article = m_project->library().find<Article>(m_article);
    return article && SourceView::isFor(*article);
}

void ReaderPane::showSource(bool shown)
{
    if (shown == showsSource() || (shown && !hasSource()))
        return;
    m_popup->hide();
    m_say->hide();
    m_note->finish();
    if (shown) {
        m_source = new SourceView(m_project, *m_project->library().find<Article>(m_article), this);
        connect(m_source, &SourceView::closeAsked, this, [this] { showSource(false); }, Qt::QueuedConnection);
        layout()->addWidget(m_source);
        setFocusProxy(m_source);
        m_find->close();
    }
    m_sheet->setVisible(!shown);
    if (!shown) {
        setFocusProxy(m_view);
        m_source->hide();
        m_source->deleteLater();
        m_source = nullptr;
    }
    setFocus();
}

bool ReaderPane::hasPages() const
{
    const Article *article = m_project->library().find<Article>(m_article);
    return article && PageView::isFor(*article);
}

void ReaderPane::showPages(bool shown)
{
    if (shown == showsPages() || (shown && !hasPages()))
        return;
    if (!shown) {
        m_pages->hide();
        m_pages->deleteLater();
        m_pages = nullptr;
        m_view->setFocus();
        return;
    }
    showSource(false);
    m_pages = new PageView(m_project, *m_project->library().find<Article>(m_article), m_pageStarts, m_view, m_beside);
    connect(m_pages, &PageView::closeAsked, this, [this] { showPages(false); }, Qt::QueuedConnection);
    connect(m_pages, &PageView::aboutToJump, this, &ReaderPane::aboutToJump);
    const int half = (m_beside->orientation() == Qt::Horizontal ? m_beside->width() : m_beside->height()) / 2;
    m_beside->setSizes({half, half});
    m_pages->show();
}

// Side by side where two columns can be read, else one below the other.
void ReaderPane::resizeEvent(QResizeEvent *event)
{
    m_beside->setOrientation(width() < 40 * fontMetrics().averageCharWidth() * 2 ? Qt::Vertical : Qt::Horizontal);
    QWidget::resizeEvent(event);
}

// Who wrote it; who published it, and when; how reliable that source is said to be.
QString ReaderPane::detailsOf(const Article &article) const
{
    const auto dated = [](const QString &sentence, const QString &edtf) {
        return edtf.isEmpty() ? QString() : sentence.arg(dateText(edtf));
    };
    const QString days = namesText(
        {article.outlet, dated(tr("Published %1"), article.published), dated(tr("Retrieved %1"), article.retrieved.left(10))});
    const QString grade = sourceGradeOf(m_project->library(), article).letter;
    // A sentence of the interface, which may read the other way than the article's.
    const QString graded = QChar(0x2068) + tr("Source graded %1: %2").arg(grade, reliabilityText(grade)) + QChar(0x2069);
    QStringList lines{namesText({article.byline}), days, grade.isEmpty() ? QString() : graded};
    lines.removeAll(QString());
    return lines.join(QChar::LineSeparator);
}

void ReaderPane::updateHeader()
{
    const Article *article = m_project->library().find<Article>(m_article);
    if (!article)
        return;
    m_view->setHeader(displayText(article->title), detailsOf(*article), article->rightToLeft);
    m_view->setAccessibleName(plainText(article->title));
    Q_EMIT titleChanged(article->title);
}

void ReaderPane::updatePassages()
{
    if (!m_loaded)
        return;
    m_view->setPassages(m_passages.marks());
    updateOverview();
    if (m_wanted.isValid() && m_view->passages().find(m_wanted)) {
        m_view->clearSelection();
        m_view->selectPassage(m_wanted);
        m_wanted = {};
    }
    if (m_view->passages().find(m_desk->passage()))
        m_view->selectPassage(m_desk->passage()); // it was selected elsewhere before it was here
    const PassageMark *noted = m_view->passages().find(m_note->passage());
    if (noted)
        m_note->follow(noted->note);
    else if (m_note->passage().isValid())
        m_note->abandon();
}

void ReaderPane::updateOverview()
{
    const Theme theme = Theme::current();
    std::array<QColor, colourCount + 1> colours;
    for (int colour = 0; colour <= colourCount; ++colour)
        colours[size_t(colour)] = theme.markOn(theme.page, theme.highlightSolid(colour));
    QList<OverviewMark> marks;
    marks.reserve(m_view->passages().count());
    for (int i = 0; i < m_view->passages().count(); ++i) {
        const PassageMark &mark = m_view->passages().at(i);
        marks.append({{mark.start, mark.end}, colours[size_t(qBound(0, mark.colour, colourCount))]});
    }
    m_overview->setMarks(QStringLiteral("passages"), Overview::Lane::Passages, marks);
    marks.clear();
    const QColor found = theme.markOn(theme.page, theme.findMark);
    for (const TextRange &range : m_find->found())
        marks.append({range, found});
    m_overview->setMarks(QStringLiteral("found"), Overview::Lane::Others, marks);
}

void ReaderPane::follow(const Changes &changes)
{
    const auto &articles = changes.of<Article>();
    if (articles.removed.contains(m_article)) {
        m_note->abandon();
        m_popup->hide();
        m_say->hide();
        Q_EMIT articleRemoved();
        return;
    }
    const auto isOurs = [this](const Article &article) { return article.id == m_article; };
    if (std::ranges::any_of(articles.updated, isOurs) || !changes.of<Actor>().isEmpty())
        updateHeader();
    const bool removed = m_passages.isRemoved(changes, m_view->passages());
    if (m_passages.isOtherwise(changes, m_view->passages()))
        updatePassages();
    const int count = m_view->passages().count();
    if (m_passages.isAdded(changes))
        m_view->announce(tr("Passage added; %n in this article", nullptr, count));
    else if (removed)
        m_view->announce(tr("Passage removed; %n in this article", nullptr, count));
}

ReadingMark ReaderPane::readingMark() const
{
    if (!m_loaded)
        return m_toGo.value_or(readingMarks::of(*m_project, m_article));
    const ReadingPlace place = m_view->place();
    return {QDateTime::currentMSecsSinceEpoch(), place.position, place.offset, m_view->caret()};
}

void ReaderPane::goTo(const ReadingMark &mark)
{
    if (!m_loaded) {
        m_toGo = mark;
        return;
    }
    m_view->setCaret(mark.caret);
    m_view->setPlace({mark.position, mark.offset});
}

// Who has come to the end begins at the top the next time.
void ReaderPane::noteReading()
{
    if (!m_loaded || !isVisible() || window()->isMinimized() || !m_project->isOpen())
        return;
    const bool atEnd = m_view->showsEnd();
    readingMarks::keep(*m_project, m_article, atEnd ? ReadingMark{QDateTime::currentMSecsSinceEpoch(), -1, 0, 0} : readingMark());
    if (atEnd)
        Q_EMIT endSeen();
}

// When the pane goes before anybody stayed at the place; the time stays that of the last reading.
void ReaderPane::keepPlace()
{
    const ReadingMark kept = readingMarks::of(*m_project, m_article);
    if (!m_loaded || !m_project->isOpen() || kept.lastRead == 0 || m_view->showsEnd())
        return;
    ReadingMark now = readingMark();
    now.lastRead = kept.lastRead;
    readingMarks::keep(*m_project, m_article, now);
}

void ReaderPane::showPassage(Id passage)
{
    showSource(false);
    m_toShow = m_loaded ? Id{} : passage;
    if (m_loaded)
        m_view->showPassage(passage);
}

void ReaderPane::flash(int start, int end)
{
    showSource(false);
    m_toFlash = m_loaded ? TextRange{} : TextRange{start, end};
    if (m_loaded)
        m_view->flash({start, end});
}

void ReaderPane::setSideRoom(int left, int right) { layout()->setContentsMargins(left, 0, right, 0); }

void ReaderPane::openPopup(Id passage)
{
    if (!canEdit() || !m_popup)
        return;
    const PassageMark *mark = m_view->passages().find(passage);
    m_popupFor = passage;
    m_popup->setUsualColour(mark ? mark->colour : m_usualColour);
    const QRect end = m_view->caretRect(mark ? mark->end : m_view->selection().end);
    m_popup->openAt(QRect(m_view->viewport()->mapTo(m_view, end.topLeft()), end.size()));
}

QRect ReaderPane::placeOf(TextRange words) const
{
    const QRect end = m_view->caretRect(words.end);
    return {m_view->viewport()->mapTo(m_view, end.topLeft()), end.size()};
}

// The whole form, for the selection or the selected passage; with the speaker who was chosen before, else the last one.
void ReaderPane::openStatement(const PassageChoice &by)
{
    const std::optional<PassageEdits::Found> found = m_say ? chosenPassage() : std::nullopt;
    if (!found) {
        if (canEdit())
            hint(tr("Select some words first, then record who says them."));
        return;
    }
    m_said = {found->passage.start, found->passage.end};
    const Library &library = m_project->library();
    StatementDraft draft =
        StatementEdits::begin(library, found->passage, found->isNew, PassageEdits::isQuoted(m_view->text(), m_said));
    if (const Actor *actor = library.find<Actor>(by.id))
        StatementEdits::setSpeaker(draft, *actor, false);
    else if (by.kind == PassageChoice::Kind::NewActor)
        StatementEdits::setSpeaker(draft, newActor(by.name), true);
    m_popup->hide();
    m_say->openAt(placeOf(m_said), draft);
}

// What floats beside words goes with them when they are scrolled, and leaves with them.
void ReaderPane::placeFloating()
{
    const PassageMark *noted = m_view->passages().find(m_note->passage());
    if (noted)
        m_note->moveTo(m_view->noteRect(*noted));
    if (m_say && m_say->isVisible())
        m_say->moveTo(placeOf(m_said));
    if (!m_popup || !m_popup->isVisible())
        return;
    const PassageMark *mark = m_view->passages().find(m_popupFor);
    const QRect end = m_view->caretRect(mark ? mark->end : m_view->selection().end);
    if (m_view->viewport()->rect().intersects(end))
        m_popup->moveTo(QRect(m_view->viewport()->mapTo(m_view, end.topLeft()), end.size()));
    else
        m_popup->hide();
}

void ReaderPane::choose(const PassageChoice &choice)
{
    if (!canEdit())
        return;
    using Kind = PassageChoice::Kind;
    if (choice.kind == Kind::Colour)
        m_usualColour = choice.colour;
    else
        m_desk->noteUsed(
            {choice.kind == Kind::Tag || choice.kind == Kind::NewTag ? RecordKind::Tag : RecordKind::Actor, choice.id});
    const auto passage = m_project->library().find<Passage>(m_popupFor);
    if (passage && m_view->selection().isEmpty())
        edits().applyTo(*passage, choice, m_view->text());
    else if (!m_view->selection().isEmpty())
        m_wanted = edits().apply(m_view->text(), m_view->selection(), choice, m_usualColour);
}

// What is armed is applied without asking; else the popup asks.
void ReaderPane::finishSelection()
{
    if (!m_desk->isArmed() || !applyToSelection(m_desk->armed()))
        openPopup({});
}

void ReaderPane::takeDropped(const RecordRef &record, Id passage)
{
    const auto there = m_project->library().find<Passage>(passage);
    if (!there) {
        applyToSelection(record);
        return;
    }
    if (!canEdit())
        return;
    const auto kind = record.kind == RecordKind::Tag ? PassageChoice::Kind::Tag : PassageChoice::Kind::Actor;
    edits().applyTo(*there, {kind, record.id, {}, 0}, m_view->text());
    m_view->selectPassage(passage);
}

void ReaderPane::armLastUsed()
{
    if (!canEdit() || m_desk->armAgain())
        return;
    const bool marks = !m_view->selection().isEmpty() || m_view->selectedPassage().isValid();
    if (marks) {
        openPopup(m_view->selection().isEmpty() ? m_view->selectedPassage() : Id());
        m_popup->setKeeps(true);
        return;
    }
    hint(KeyChoices::instance().inWords(KeyPlace::Lists, Qt::Key_F7,
                                        tr("Mark some words with a tag or an actor first, or press F7 on one in its list.")));
}

void ReaderPane::hint(const QString &sentence)
{
    QToolTip::showText(m_view->viewport()->mapToGlobal(m_view->caretRect(m_view->caret()).bottomLeft()), sentence, m_view);
    m_view->announce(sentence);
}

void ReaderPane::resizePassage(Id passage, TextRange range)
{
    const auto record = m_project->library().find<Passage>(passage);
    if (!record || !canEdit() || !edits().resize(*record, m_view->text(), range))
        m_view->endPreview();
}

// Words, their source, and nothing of the project: no id, no path, no format of our own.
void ReaderPane::copy(TextRange range, bool withSource) const
{
    const QString words = m_view->text().mid(range.start, range.length());
    const Article *article = m_project->library().find<Article>(m_article);
    auto *mime = new QMimeData; // the clipboard's
    if (withSource && article) {
        const Citation cited = citation(words, *article, pageText(Marks({}, {}, m_pageStarts), range.start, range.end));
        mime->setText(cited.plain);
        mime->setData(QStringLiteral("text/html"), cited.html.toUtf8()); // ours, every word escaped
    } else {
        mime->setText(words);
    }
    QGuiApplication::clipboard()->setMimeData(mime);
}

// Esc goes back one step at a time; what the page has let go of already comes to us.
void ReaderPane::keyPressEvent(QKeyEvent *event)
{
    const bool escape = event->key() == Qt::Key_Escape;
    if (escape && m_desk->isArmed())
        m_desk->disarm();
    else if (escape && !m_desk->standOut().isEmpty())
        m_desk->setStandOut({});
    else
        QWidget::keyPressEvent(event);
}

void ReaderPane::chooseColour(int colour)
{
    m_popupFor = m_view->selectedPassage();
    choose({PassageChoice::Kind::Colour, {}, {}, colour});
}

std::optional<PassageEdits::Found> ReaderPane::chosenPassage()
{
    if (!canEdit())
        return std::nullopt;
    if (!m_view->selection().isEmpty())
        return edits().passageAt(m_view->text(), m_view->selection(), m_usualColour);
    const auto passage = m_project->library().find<Passage>(m_view->selectedPassage());
    return passage ? std::optional(PassageEdits::Found{*passage, false}) : std::nullopt;
}

bool ReaderPane::applyToSelection(const RecordRef &tagOrActor)
{
    const bool isTag = tagOrActor.kind == RecordKind::Tag;
    if (m_source || m_view->selection().isEmpty() || !canEdit() || (!isTag && tagOrActor.kind != RecordKind::Actor))
        return false;
    const PassageChoice choice{isTag ? PassageChoice::Kind::Tag : PassageChoice::Kind::Actor, tagOrActor.id, {}, 0};
    m_desk->noteUsed(tagOrActor);
    m_popup->noteUsed(choice);
    m_popup->hide();
    choose(choice);
    return true;
}

void ReaderPane::editNote(Id passage)
{
    const PassageMark *mark = m_view->passages().find(passage);
    if (!mark || !canEdit())
        return;
    m_note->open(passage, mark->note);
    m_note->moveTo(m_view->noteRect(*mark));
}

void ReaderPane::openMenu(QPoint globally)
{
    QMenu menu(this);
    const Id passage = m_view->selectedPassage();
    const bool selection = !m_view->selection().isEmpty();
    QAction *cited = menu.addAction(tr("Copy with its source"), m_view, [this] { m_view->copy(); });
    cited->setShortcut(QKeySequence::Copy);
    QAction *words = menu.addAction(tr("Copy the words alone"), m_view, [this] { m_view->copy(false); });
    words->setShortcuts(articleKeys(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction *action : {cited, words})
        action->setEnabled(selection || passage.isValid());
    if (canEdit() && (selection || passage.isValid())) {
        menu.addSeparator();
        menu.addAction(tr("Tag, or who says this…"), this, [this, passage] { openPopup(passage); });
        menu.addAction(tr("Record who says this…"), this, [this] { openStatement({}); })->setShortcuts(articleKeys(Qt::Key_W));
        QMenu *colours = menu.addMenu(selection ? tr("Highlight") : tr("Colour"));
        for (int colour = 1; colour <= colourCount; ++colour) {
            QPixmap chip(16, 16);
            chip.fill(Theme::current().highlightSolid(colour));
            colours->addAction(chip, Theme::highlightName(colour), this, [this, colour] { chooseColour(colour); });
        }
    }
    if (canEdit() && passage.isValid())
        addPassageActions(menu, passage);
    Q_EMIT menuFilling(&menu, passage);
    menu.addSeparator();
    m_signs->fillFilter(*menu.addMenu(tr("Which passages stand out")));
    addSnapChoices(*menu.addMenu(tr("Selections take")));
    if (hasSource()) {
        menu.addSeparator();
        menu.addAction(tr("Show original source"), this, [this] { showSource(true); })
            ->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_U));
    }
    menu.exec(globally);
}

void ReaderPane::addPassageActions(QMenu &menu, Id passage)
{
    menu.addAction(tr("Note…"), this, [this, passage] { editNote(passage); })->setShortcut(Qt::Key_Return);
    menu.addAction(tr("Move its start"), m_view, [this] { m_view->moveEnd(true); })->setShortcuts(articleKeys(Qt::Key_BracketLeft));
    menu.addAction(tr("Move its end"), m_view, [this] { m_view->moveEnd(false); })->setShortcuts(articleKeys(Qt::Key_BracketRight));
    menu.addSeparator();
    menu.addAction(tr("Remove passage"), this, [this, passage] { edits().remove(passage); })
        ->setShortcuts(articleKeys(Qt::Key_Delete));
}

void ReaderPane::addSnapChoices(QMenu &menu)
{
    auto *group = new QActionGroup(&menu);
    const auto add = [&](const QString &text, SelectionSnap snap) {
        QAction *action = menu.addAction(text, m_desk, [this, snap] { m_desk->setSnap(snap); });
        action->setCheckable(true);
        action->setChecked(m_desk->snap() == snap);
        group->addAction(action);
    };
    add(tr("Characters"), SelectionSnap::Characters);
    add(tr("Whole words"), SelectionSnap::Words);
    add(tr("Whole sentences"), SelectionSnap::Sentences);
}

QByteArray ReaderPane::saveState() const
{
    if (!m_loaded)
        return m_toRestore;
    QByteArray state;
    QDataStream out(&state, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_5);
    const ReadingPlace place = m_view->place();
    out << stateVersion << qint32(place.position) << qint32(place.offset) << qint32(m_view->caret())
        << double(ReadingStyle::usualSize) // where a size for each pane once stood
        << qint32(m_usualColour) << m_lenses->on();
    return state;
}

void ReaderPane::restoreState(const QByteArray &state)
{
    if (!m_loaded) {
        m_toRestore = state;
        return;
    }
    m_toRestore.clear();
    QDataStream in(state);
    in.setVersion(QDataStream::Qt_6_5);
    quint8 version = 0;
    qint32 position = 0, offset = 0, caret = 0, colour = 1;
    double size = 0;
    in >> version >> position >> offset >> caret >> size >> colour;
    QStringList lenses;
    if (version == 1) {
        bool attribution = false;
        in >> attribution;
        lenses = attribution ? QStringList{QStringLiteral("attribution")} : QStringList();
    } else {
        in >> lenses;
    }
    if (in.status() != QDataStream::Ok || version < 1 || version > stateVersion)
        return;
    m_usualColour = qBound(1, int(colour), colourCount);
    m_lenses->restore(lenses);
    m_view->setCaret(caret);
    m_view->setPlace({position, qBound(-100'000, int(offset), 100'000)});
}

// The bars above the text stand on its page.
void ReaderPane::paintEvent(QPaintEvent *event) { QPainter(this).fillRect(event->rect(), Theme::current().page); }

void ReaderPane::showEvent(QShowEvent *event)
{
    m_dwell.start();
    QWidget::showEvent(event);
}

void ReaderPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_loaded) {
        updateOverview();
        m_proposals->repaint();
    }
    QWidget::changeEvent(event);
}

} // namespace sidelight
