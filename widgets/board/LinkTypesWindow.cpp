// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/board/LinkTypesWindow.h"

#include "widgets/common/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace sidelight {

namespace {

constexpr int dashes = 5, endings = 6;

LinkContent contentOf(const LinkType &type)
{
    LinkContent link;
    link.kind = LinkKind::Custom;
    link.colour = type.colour;
    link.dash = type.dash;
    link.ends = type.ends;
    return link;
}

QString dashName(int dash)
{
    const QString names[] = {LinkTypesWindow::tr("Solid"), LinkTypesWindow::tr("Dashed"), LinkTypesWindow::tr("Dotted"),
                             LinkTypesWindow::tr("Dashes and dots"), LinkTypesWindow::tr("Long dashes")};
    return names[dash];
}

QString endName(int end)
{
    const QString names[] = {LinkTypesWindow::tr("Arrow"),         LinkTypesWindow::tr("None"),
                             LinkTypesWindow::tr("Open arrow"),    LinkTypesWindow::tr("Hollow arrow"),
                             LinkTypesWindow::tr("Crossed arrow"), LinkTypesWindow::tr("Dot")};
    return names[end];
}

} // namespace

QPixmap linkSample(const LinkContent &link, const BoardPainter &painter, qreal ratio)
{
    QPixmap pixmap(linkSampleSize * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    LinkRoute route;
    route.from = QPointF(2, 8);
    route.to = QPointF(54, 8);
    route.leaving = route.arriving = QPointF(1, 0);
    route.path.moveTo(route.from);
    route.path.lineTo(route.to);
    QPainter p(&pixmap);
    painter.paintLink(p, link, route, link.colour > 0 ? painter.inkOf(link) : painter.style().text);
    return pixmap;
}

LinkTypesWindow::LinkTypesWindow(Project *project, const BoardStyle &style, QWidget *parent)
    : QDialog(parent)
    , m_project(project)
    , m_painter(style)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_inverse(new QLineEdit(this))
    , m_colour(makeChoice(tr("Colour")))
    , m_dash(makeChoice(tr("Line")))
    , m_ends(makeChoice(tr("End")))
    , m_remove(new QPushButton(tr("Remove type"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Types of links"));
    m_list->setAccessibleName(tr("Types of your own"));
    m_list->setIconSize(linkSampleSize);
    m_name->setMaxLength(80);
    m_name->setPlaceholderText(tr("financed"));
    m_inverse->setMaxLength(80);
    m_inverse->setPlaceholderText(tr("financed by"));
    auto *form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("From the &other end"), m_inverse);
    form->addRow(tr("&Colour"), m_colour);
    form->addRow(tr("&Line"), m_dash);
    form->addRow(tr("&End"), m_ends);
    auto *make = new QPushButton(tr("New &type"), this);
    auto *close = new QPushButton(tr("Close"), this);
    for (QPushButton *button : {make, m_remove, close})
        button->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(make);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_list, 1);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_filling)
            showType(item->data(Qt::UserRole).value<Id>());
    });
    connect(m_name, &QLineEdit::editingFinished, this, &LinkTypesWindow::store);
    connect(m_inverse, &QLineEdit::editingFinished, this, &LinkTypesWindow::store);
    for (QComboBox *choice : {m_colour, m_dash, m_ends})
        connect(choice, &QComboBox::activated, this, [this] {
            fillSamples();
            store();
        });
    connect(make, &QPushButton::clicked, this, &LinkTypesWindow::begin);
    connect(m_remove, &QPushButton::clicked, this, &LinkTypesWindow::removeShown);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    connect(project, &Project::changed, this, &LinkTypesWindow::follow);
    connect(project, &Project::aboutToClose, this, &QWidget::close);
    for (int i = 0; i <= 6; ++i)
        m_colour->addItem(i == 0 ? tr("Plain") : Theme::cardName(i));
    for (int i = 0; i < dashes; ++i)
        m_dash->addItem(dashName(i));
    for (int i = 0; i < endings; ++i)
        m_ends->addItem(endName(i));
    fillList();
    resize(fontMetrics().averageCharWidth() * 56, fontMetrics().lineSpacing() * 22);
}

// A field that loses the focus now has nothing more to say.
LinkTypesWindow::~LinkTypesWindow()
{
    m_name->disconnect(this);
    m_inverse->disconnect(this);
}

QComboBox *LinkTypesWindow::makeChoice(const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setIconSize(linkSampleSize);
    return choice;
}

void LinkTypesWindow::open(Begin how)
{
    m_closesWhenMade = how == Begin::WithNew;
    if (m_closesWhenMade || m_list->count() == 0)
        begin();
    else
        m_list->setCurrentRow(0);
    show();
    if (m_shown.isValid())
        m_list->setFocus();
}

// Each line and end as it would look with the other choices.
void LinkTypesWindow::fillSamples()
{
    const LinkType now = typed();
    const auto sample = [this](LinkType type) { return QIcon(linkSample(contentOf(type), m_painter, devicePixelRatioF())); };
    LinkType type = now;
    for (int i = 0; i < dashes; ++i) {
        type.dash = i;
        m_dash->setItemIcon(i, sample(type));
    }
    type = now;
    for (int i = 0; i < endings; ++i) {
        type.ends = i;
        m_ends->setItemIcon(i, sample(type));
    }
    type = now;
    for (int i = 0; i <= 6; ++i) {
        type.colour = i;
        m_colour->setItemIcon(i, sample(type));
    }
}

void LinkTypesWindow::fillList()
{
    m_filling = true;
    m_list->clear();
    QList<LinkType> types = m_project->library().all<LinkType>().values();
    std::ranges::sort(types, {}, [](const LinkType &type) { return std::pair(type.name.toCaseFolded(), type.id); });
    for (const LinkType &type : std::as_const(types)) {
        const QString words = type.inverse.isEmpty()
                                  ? type.name
                                  : tr("%1 / %2", "a type of links, and from its other end").arg(type.name, type.inverse);
        auto *item = new QListWidgetItem(QIcon(linkSample(contentOf(type), m_painter, devicePixelRatioF())), words, m_list);
        item->setData(Qt::UserRole, QVariant::fromValue(type.id));
        if (type.id == m_shown)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
}

void LinkTypesWindow::showType(Id id)
{
    const LinkType *type = m_project->library().find<LinkType>(id);
    m_shown = type ? id : Id();
    m_name->setText(type ? type->name : QString());
    m_inverse->setText(type ? type->inverse : QString());
    m_colour->setCurrentIndex(type ? std::clamp(type->colour, 0, 6) : 0);
    m_dash->setCurrentIndex(type ? std::max(0, type->dash) % dashes : 0);
    m_ends->setCurrentIndex(type ? std::max(0, type->ends) % endings : 0);
    const bool edits = m_project->isOpen() && !m_project->isReadOnly();
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_inverse), static_cast<QWidget *>(m_colour),
                           static_cast<QWidget *>(m_dash), static_cast<QWidget *>(m_ends)})
        field->setEnabled(edits);
    m_remove->setEnabled(edits && type);
    fillSamples();
}

void LinkTypesWindow::begin()
{
    m_list->setCurrentItem(nullptr);
    showType({});
    m_name->setFocus();
}

LinkType LinkTypesWindow::typed() const
{
    LinkType type;
    type.id = m_shown;
    type.name = m_name->text().simplified();
    type.inverse = m_inverse->text().simplified();
    type.colour = m_colour->currentIndex();
    type.dash = m_dash->currentIndex();
    type.ends = m_ends->currentIndex();
    return type;
}

void LinkTypesWindow::store()
{
    LinkType type = typed();
    if (type.name.isEmpty() || !m_project->isOpen() || m_project->isReadOnly())
        return;
    if (const LinkType *before = m_project->library().find<LinkType>(m_shown)) {
        if (type != *before)
            m_project->edit(
                tr("Edit link type"), [type](Writer &writer) { writer.update(type); },
                QStringLiteral("linkType:") + type.id.toString());
        return;
    }
    if (m_shown.isValid()) // the new one is on its way
        return;
    type.id = Id::random();
    m_shown = type.id;
    m_project->edit(tr("Add link type"), [type](Writer &writer) { writer.insert(type); });
}

void LinkTypesWindow::removeShown()
{
    const Id id = m_shown;
    if (!m_project->library().find<LinkType>(id) || m_project->isReadOnly())
        return;
    m_project->edit(tr("Remove link type"), [id](Writer &writer) { writer.remove<LinkType>(id); });
}

void LinkTypesWindow::follow(const Changes &changes)
{
    const ChangesOf<LinkType> &types = changes.of<LinkType>();
    if (types.isEmpty())
        return;
    fillList();
    if (types.removed.contains(m_shown))
        begin();
    else if (std::ranges::find(types.updated, m_shown, &LinkType::id) != types.updated.end())
        showType(m_shown);
    if (std::ranges::find(types.inserted, m_shown, &LinkType::id) == types.inserted.end())
        return;
    m_remove->setEnabled(true);
    Q_EMIT made(m_shown);
    if (m_closesWhenMade)
        close();
}

} // namespace sidelight
