// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/WelcomePage.h"

#include "widgets/common/KeyChoices.h"
#include "widgets/common/Theme.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace sidelight {

namespace {

QLabel *line(const QString &text, ChromeText size, QPalette::ColorRole role)
{
    auto *const label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::chromeFont(size));
    label->setForegroundRole(role);
    label->setWordWrap(true);
    return label;
}

// A name is the user's own: an ampersand in it is one.
QToolButton *linkButton(const QString &words)
{
    auto *const button = new QToolButton;
    button->setText(QString(words).replace(u'&', QStringLiteral("&&")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setStyleSheet(QStringLiteral("color: palette(link); padding: 2px 0; text-align: left;"));
    return button;
}

QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath(), home = QDir::homePath();
    return folder.startsWith(home + u'/') ? u'~' + folder.sliced(home.size()) : folder;
}

} // namespace

// No alignment: it would cut off lines that wrap. With large text in a small window the page scrolls.
WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_recent(new QWidget)
{
    auto *const page = new QWidget;
    auto *const across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(makeColumn(), 1000); // as wide as it may be; the window can still be narrower
    across->addStretch(1);
    auto *const down = new QVBoxLayout(page);
    down->setContentsMargins(24, 24, 24, 24);
    down->addStretch(2);
    down->addLayout(across);
    down->addStretch(3);
    auto *const area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto *const all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

QWidget *WelcomePage::makeColumn()
{
    auto *const column = new QWidget;
    column->setMaximumWidth(fontMetrics().averageCharWidth() * 84);
    auto *const lines = new QVBoxLayout(column);
    lines->setSpacing(12);
    lines->addWidget(line(tr("Sidelight"), ChromeText::Large, QPalette::WindowText));
    lines->addWidget(line(tr("Read accounts of the same events side by side, and work out who said what and where they part."),
                          ChromeText::Normal, QPalette::PlaceholderText));
    lines->addSpacing(16);
    lines->addWidget(choice(tr("New project"), tr("An empty file for one investigation."), &WelcomePage::newAsked));
    lines->addWidget(choice(tr("Open project"), tr("Go on where you left off."), &WelcomePage::openAsked));
    lines->addWidget(choice(tr("Sample investigation"),
                            tr("Nine accounts of a fire in a harbour, read, marked and laid out on a board."),
                            &WelcomePage::sampleAsked));
    lines->addWidget(choice(tr("Tour"), tr("Five steps through the sample, done by yourself; leave them at any time."),
                            &WelcomePage::tourAsked));
    const QString ofGuide = tr("How to work with Sidelight, and how to weigh what sources say. F1 opens it.");
    auto *const guide = choice(tr("User guide"), ofGuide, &WelcomePage::guideAsked);
    KeyChoices::instance().follow(guide, [guide, ofGuide] {
        const QString words = KeyChoices::instance().inWords(KeyPlace::Everywhere, QKeySequence::HelpContents, ofGuide);
        guide->findChild<QLabel *>()->setText(words);
        guide->findChild<QPushButton *>()->setAccessibleDescription(words);
    });
    lines->addWidget(guide);
    m_recentRows = new QVBoxLayout(m_recent);
    m_recentRows->setContentsMargins(0, 16, 0, 0);
    m_recentRows->setSpacing(4);
    m_recent->hide();
    lines->addWidget(m_recent);
    lines->addSpacing(16);
    lines->addWidget(
        line(tr("A project file is not encrypted: keep it on an encrypted disk."), ChromeText::Small, QPalette::PlaceholderText));
    return column;
}

QWidget *WelcomePage::choice(const QString &name, const QString &explanation, void (WelcomePage::*chosen)())
{
    auto *const both = new QWidget;
    auto *const button = new QPushButton(name);
    button->setAccessibleDescription(explanation);
    connect(button, &QPushButton::clicked, this, chosen);
    auto *const row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    button->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    row->addWidget(button);
    row->addWidget(line(explanation, ChromeText::Normal, QPalette::WindowText), 1);
    return both;
}

void WelcomePage::setRecent(const QList<Recent> &projects)
{
    const auto rows = m_recent->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *const row : rows) {
        row->hide();
        row->deleteLater(); // one of them may be telling that it was pressed
    }
    m_recent->setVisible(!projects.isEmpty());
    if (projects.isEmpty())
        return;
    m_recentRows->addWidget(line(tr("Recent projects"), ChromeText::Small, QPalette::PlaceholderText));
    for (const Recent &project : projects)
        addRecent(project);
    auto *const forget = linkButton(tr("Forget this list"));
    connect(forget, &QToolButton::clicked, this, &WelcomePage::forgetAsked);
    m_recentRows->addSpacing(4);
    m_recentRows->addWidget(forget, 0, Qt::AlignLeading);
}

void WelcomePage::addRecent(const Recent &project)
{
    auto *const both = new QWidget;
    auto *const row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *const open = linkButton(fontMetrics().elidedText(project.name, Qt::ElideRight, fontMetrics().averageCharWidth() * 44));
    open->setToolTip(project.path.toHtmlEscaped());
    open->setAccessibleName(tr("Open %1", "a project").arg(project.name));
    open->setAccessibleDescription(project.path);
    connect(open, &QToolButton::clicked, this, [this, path = project.path] { Q_EMIT recentAsked(path); });
    row->addWidget(open);
    const QString folder = fontMetrics().elidedText(folderOf(project.path), Qt::ElideMiddle, fontMetrics().averageCharWidth() * 50);
    row->addWidget(line(folder, ChromeText::Small, QPalette::PlaceholderText), 1);
    m_recentRows->addWidget(both);
}

} // namespace sidelight
