// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Forgetting.h"

#include "models/base/OnPool.h"
#include "models/lists/DisplayText.h"
#include "models/lists/HistoryText.h"
#include "models/project/Purge.h"
#include "models/project/RemovalForGood.h"
#include "widgets/common/ProgressLine.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

template <class T> QString nameOf(const Library &library, Id id, QString T::*member)
{
    const auto record = library.find<T>(id);
    return record ? displayText((*record).*member, 80) : QString();
}

QString nameOf(const Library &library, RecordKind kind, Id id)
{
    switch (kind) {
    case RecordKind::Article:
        return nameOf(library, id, &Article::title);
    case RecordKind::Passage:
        return nameOf(library, id, &Passage::quote);
    case RecordKind::Tag:
        return nameOf(library, id, &Tag::name);
    case RecordKind::Actor:
        return nameOf(library, id, &Actor::name);
    case RecordKind::Claim:
        return nameOf(library, id, &Claim::text);
    case RecordKind::Card:
        return nameOf(library, id, &Card::note);
    default:
        return {};
    }
}

} // namespace

Forgetting::Forgetting(Project &project, ProgressLine &line, QWidget &window)
    : m_project(project)
    , m_line(line)
    , m_window(window)
{
    connect(&m_line, &ProgressLine::cancelled, this, &Forgetting::callOff);
}

Forgetting::~Forgetting()
{
    if (!m_running)
        return;
    callOff();
    m_line.end();
}

QList<OtherFile> Forgetting::besideProject(const QString &path)
{
    const QFileInfo project(path);
    const QString whole = project.fileName(), base = whole.endsWith(u".sidelight"_s) ? whole.chopped(10) : whole;
    QList<OtherFile> files;
    const QFileInfoList all = project.dir().entryInfoList(QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDir::Name);
    for (const QFileInfo &file : all) {
        const QString name = file.fileName();
        const QString when = momentText(file.lastModified().toMSecsSinceEpoch());
        if (name.startsWith(base + u".format-"_s))
            files.append({file.filePath(), tr("“%1”: a copy from before a conversion, of %2").arg(displayText(name), when)});
        else if (name.startsWith(whole + u".recovery-"_s))
            files.append(
                {file.filePath(), tr("“%1”: an unfinished change that was set aside, of %2").arg(displayText(name), when)});
        else if (name.startsWith(u'.' + whole + u".tmp-"_s))
            files.append({file.filePath(), tr("“%1”: a copy that was not finished, of %2").arg(displayText(name), when)});
    }
    return files;
}

// The dialog is there at once; what has to be looked up comes into it.
ForgetDialog *Forgetting::open(const QString &title, const QString &action, const QStringList &words)
{
    if (m_dialog)
        m_dialog->reject();
    m_dialog = new ForgetDialog(title, action, &m_window);
    m_dialog->setLooking();
    m_dialog->setModal(true);
    m_dialog->show();
    onPool(
        m_dialog.data(),
        [path = m_project.path(), elsewhere = m_elsewhere, words] {
            QList<OtherFile> files = besideProject(path);
            for (const Elsewhere &each : elsewhere)
                files += each.find(words);
            return files;
        },
        [dialog = m_dialog.data()](const QList<OtherFile> &files) { dialog->setOtherFiles(files); });
    return m_dialog;
}

QStringList Forgetting::purgeSentences(const QList<JournalEntry> &entries, EditId before)
{
    const EditId first = before > 0 ? firstToStay(entries, before) : std::numeric_limits<EditId>::max();
    QList<JournalEntry> going, staying;
    for (const JournalEntry &entry : entries)
        if (entry.kind == JournalEntry::Kind::Edit)
            (entry.id < first ? going : staying).append(entry);
    QStringList sentences;
    if (!going.isEmpty())
        sentences.append(
            tr("%n edit(s) leave the history.", nullptr, int(going.size())) + u' ' +
            tr("The first is of %1, the last of %2.").arg(momentText(going.constFirst().at), momentText(going.constLast().at)));
    if (first > before && before > 0)
        sentences.append(tr("Some of them were made after the chosen one, but undo or repeat what came before it."));
    if (!staying.isEmpty())
        sentences.append(tr("%n edit(s) stay, and can be undone as before.", nullptr, int(staying.size())));
    return sentences;
}

void Forgetting::askPurge(EditId before)
{
    if (m_running || m_project.isReadOnly())
        return;
    const bool isPart = before > 0;
    ForgetDialog *const dialog = open(isPart ? tr("Purge earlier history") : tr("Purge history"), tr("Purge"), {});
    const QString kept =
        isPart ? tr("The project stays as it is now. What was deleted or changed before the chosen edit, and the texts and images "
                    "that "
                    "neither the project nor the rest of its history uses any more, are removed from its file, which is written "
                    "anew.")
               : tr("The project stays as it is now. What was deleted or changed before, and the texts and images that nothing "
                    "in the project uses any more, are removed from its file, which is written anew.");
    const QString end = isPart ? tr("Undo and going back end there. This cannot be undone.")
                               : tr("Undo and going back end here. This cannot be undone.");
    dialog->setSentences({kept, end});
    m_project.history().then(dialog, [dialog, before, kept, end](const Result<QList<JournalEntry>> &entries) {
        if (entries)
            dialog->setSentences(purgeSentences(*entries, before) + QStringList{kept, end});
    });
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        purge({.before = before}, dialog->chosenFiles(),
              before > 0 ? tr("The earlier history was purged.") : tr("The history up to now was purged."));
    });
}

QStringList Forgetting::deletionSentences(RecordKind kind, const QList<Id> &ids) const
{
    const QString name = ids.size() == 1 ? nameOf(m_project.library(), kind, ids.constFirst()) : QString();
    const QString what = name.isEmpty() ? recordCount(kind, int(ids.size())) : tr("“%1”").arg(name);
    QStringList sentences{
        kind == RecordKind::Card
            ? tr("%1 is deleted with its links. What a card shows stays in the project.", "a note, or “3 cards”").arg(what)
            : tr("%1 and all that stands on it is deleted. Cards that show it keep no last words.", "a name, or “3 actors”")
                  .arg(what),
        tr("The history still holds it, so the whole history up to now is purged as well: undo and going back end "
           "here. This cannot be undone.")};
    if (kind == RecordKind::Passage)
        sentences.append(tr("The words themselves still stand in the text of the article."));
    else
        sentences.append(tr("The same words in other texts, notes and names of the project stay."));
    sentences.append(
        tr("A disk may still hold blocks of the old file where nobody finds them without tools; only an encrypted disk "
           "keeps these from others."));
    return sentences;
}

void Forgetting::askDeletion(RecordKind kind, const QList<Id> &ids)
{
    if (m_running || ids.isEmpty() || !RemovalForGood::takes(kind) || m_project.isReadOnly())
        return;
    const QStringList words = RemovalForGood::wordsOf(m_project.library(), kind, ids);
    ForgetDialog *const dialog = open(tr("Delete for good"), tr("Delete for good"), words);
    dialog->setSentences(deletionSentences(kind, ids));
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, ids, words] {
        const RemovalForGood removal(kind, ids, tr("Deleted for good"));
        purge({.forgotten = words, .removal = [removal](Writer &w) { removal.apply(w); }}, dialog->chosenFiles(),
              tr("It is deleted for good, and the history up to now is purged."));
    });
}

// The watch is asked and told on the project's thread; late words about another run are dropped.
void Forgetting::purge(Purging purging, const QList<OtherFile> &files, const QString &done)
{
    m_running = std::make_shared<std::atomic_bool>(false);
    purging.watch.isCalledOff = [running = m_running] { return running->load(); };
    purging.watch.tell = [self = QPointer(this), running = m_running](const PurgeProgress &progress) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, running, progress] {
                if (self && self->m_running == running)
                    self->follow(progress);
            },
            Qt::QueuedConnection);
    };
    m_line.begin();
    m_line.advance(0, 0, tr("The project is written anew without its history…"));
    m_project.purgeHistory(purging).then(this, [this, files, done](const Result<void> &purged) { finish(purged, files, done); });
}

void Forgetting::follow(const PurgeProgress &progress)
{
    constexpr int steps = 1000; // the bar counts in int
    const int part = progress.total > 0 ? int(progress.done * steps / progress.total) : 0;
    m_line.advance(part, progress.total > 0 ? steps : 0,
                   progress.part == PurgeProgress::Part::Writing ? tr("The project is written anew without its history…")
                                                                 : tr("What was written is being checked…"));
}

void Forgetting::finish(const Result<void> &purged, const QList<OtherFile> &files, const QString &done)
{
    m_running.reset();
    m_line.end();
    if (purged)
        removeFiles(files, done);
    else if (purged.error().kind == ErrorKind::Cancelled)
        Q_EMIT message(purged.error().message);
    else
        Q_EMIT failed(tr("The history was not purged. %1").arg(purged.error().message));
}

// Where the new file has taken its place already, there is nothing to call off any more, and it is told so.
void Forgetting::callOff()
{
    if (m_running)
        *m_running = true;
}

void Forgetting::removeFiles(const QList<OtherFile> &files, const QString &done)
{
    if (files.isEmpty())
        return Q_EMIT message(done);
    onPool(
        this,
        [files, elsewhere = m_elsewhere] {
            QStringList left;
            for (const OtherFile &file : files) {
                const auto removes = [&](const Elsewhere &each) { return each.remove && each.remove(file.path); };
                if (!std::ranges::any_of(elsewhere, removes) && !QFile::remove(file.path) && QFileInfo::exists(file.path))
                    left.append(displayText(QFileInfo(file.path).fileName()));
            }
            return left;
        },
        [this, done](const QStringList &left) {
            if (left.isEmpty())
                return Q_EMIT message(done);
            Q_EMIT failed(tr("%1 But these files could not be removed, and still hold it: %2. Remove them yourself.")
                              .arg(done, left.join(tr(", ", "between names of files"))));
        });
}

} // namespace sidelight
