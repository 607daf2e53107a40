// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Help.h"

#include "app/MainWindow.h"
#include "app/Tour.h"
#include "widgets/help/GuideWindow.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>

#include <array>

namespace sidelight {

namespace {

struct Place {
    const char *widget, *chapter;
};

// Of widgets that stand in each other the innermost counts, and of those here the first.
constexpr std::array places = {
    Place{"sidelight::StatementPopup", "statements.md"},   Place{"sidelight::StatementForm", "statements.md"},
    Place{"sidelight::ReaderPane", "reading.md"},          Place{"sidelight::PassagesPanel", "reading.md"},
    Place{"sidelight::InspectorPanel", "statements.md"},   Place{"sidelight::ProposalsPanel", "statements.md"},
    Place{"sidelight::TagsPanel", "reading.md"},           Place{"sidelight::BoardPane", "boards.md"},
    Place{"sidelight::BoardsPanel", "boards.md"},          Place{"sidelight::LibraryPanel", "library.md"},
    Place{"sidelight::CollectionsPanel", "library.md"},    Place{"sidelight::ImportWindow", "library.md"},
    Place{"sidelight::ActorsPanel", "grading.md"},         Place{"sidelight::ActorPage", "grading.md"},
    Place{"sidelight::OccurrencesPanel", "statements.md"}, Place{"sidelight::ClaimsPanel", "claims.md"},
    Place{"sidelight::ContradictionsPane", "claims.md"},   Place{"sidelight::MatrixPane", "claims.md"},
    Place{"sidelight::OriginsPane", "origins.md"},         Place{"sidelight::AchPane", "ach.md"},
    Place{"sidelight::TimelinePane", "timeline.md"},       Place{"sidelight::FindPanel", "searching.md"},
    Place{"sidelight::HistoryPanel", "keeping.md"},        Place{"sidelight::PdfExportDialog", "exporting.md"},
    Place{"sidelight::CompareLegend", "comparing.md"},     Place{"sidelight::TourPanel", "beginning.md"},
    Place{"sidelight::ForgetDialog", "keeping.md"},        Place{"sidelight::VerifyDialog", "keeping.md"},
    Place{"sidelight::SnapshotsWindow", "keeping.md"},     Place{"sidelight::SalvageReport", "keeping.md"},
    Place{"sidelight::StrangerDetails", "keeping.md"},     Place{"sidelight::WithheldCopyDialog", "exporting.md"},
    Place{"sidelight::PassphraseDialog", "exporting.md"},  Place{"sidelight::LinkTypesWindow", "boards.md"},
    Place{"sidelight::ColumnsDialog", "library.md"},       Place{"sidelight::HitPassagesDialog", "searching.md"}};

} // namespace

Help::Help(MainWindow &window, QHBoxLayout &tourPlace)
    : m_window(window)
    , m_tour(std::make_unique<Tour>(window, tourPlace))
{
    connect(m_tour.get(), &Tour::guideAsked, this, &Help::showGuide);
}

Help::~Help() = default;

void Help::addTo(QMenu *menu)
{
    m_open = menu->addAction(tr("User &guide"), this, &Help::showGuide);
    m_open->setShortcut(QKeySequence::HelpContents);
    m_open->setShortcutContext(Qt::ApplicationShortcut); // a second window with panes has no menu
    qApp->installEventFilter(this);
    menu->addAction(tr("&Tour of the sample investigation"), this, &Help::beginTour);
    menu->addSeparator();
}

GuideWindow *Help::guide() const { return m_guide.get(); }

void Help::showGuide()
{
    const QString chapter = chapterOn(QApplication::focusWidget());
    if (!m_guide)
        m_guide = std::make_unique<GuideWindow>();
    m_guide->show();
    m_guide->setWindowState(m_guide->windowState() & ~Qt::WindowMinimized);
    m_guide->raise();
    m_guide->activateWindow();
    m_guide->showChapter(chapter);
}

// A dialog that holds the window holds the keys of its menus too, but whoever is asked something may want to read about it.
bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !QApplication::activeModalWidget() || !watched->isWidgetType())
        return false;
    const QKeySequence pressed(static_cast<QKeyEvent *>(event)->keyCombination());
    if (!m_open->shortcuts().contains(pressed))
        return false;
    showGuide();
    return true;
}

void Help::beginTour() { m_tour->begin(); }

QString Help::chapterOn(const QWidget *widget)
{
    for (const QWidget *each = widget; each; each = each->parentWidget())
        for (const Place &place : places)
            if (each->inherits(place.widget))
                return QLatin1String(place.chapter);
    return QStringLiteral("beginning.md");
}

QStringList Help::chaptersOnPlaces()
{
    QStringList chapters;
    for (const Place &place : places)
        chapters.append(QLatin1String(place.chapter));
    return chapters;
}

} // namespace sidelight
