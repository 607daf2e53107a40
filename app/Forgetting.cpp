// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Forgetting.h"

#include "models/base/OnPool.h"
#include "models/lists/DisplayText.h"
#include "models/lists/HistoryText.h"
#include "models/project/RemovalForGood.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

namespace {

template <class T> QString nameOf(const Library &library, Id id, QString T::*member)
{
    const T *const record = library.find<T>(id);
    return record ? displayText(record->*member, 80) : QString();
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

Forgetting::Forgetting(Project &project, QWidget &window)
    : m_project(project)
    , m_window(window)
{
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

void Forgetting::askPurge()
{
    ForgetDialog *const dialog = open(tr("Purge history"), tr("Purge"), {});
    const QString kept =
        tr("The project stays as it is now. What was deleted or changed before, and the texts and images that nothing "
           "in the project uses any more, are removed from its file, which is written anew.");
    const QString end = tr("Undo and going back end here. This cannot be undone.");
    dialog->setSentences({kept, end});
    m_project.history().then(dialog, [dialog, kept, end](const Result<QList<JournalEntry>> &entries) {
        if (!entries || entries->isEmpty())
            return;
        const auto edits = std::ranges::count(*entries, JournalEntry::Kind::Edit, &JournalEntry::kind);
        const QString lost = tr("%n edit(s) leave the history.", nullptr, int(edits)) + u' ' +
                             tr("The first is of %1, the last of %2.")
                                 .arg(momentText(entries->constFirst().at), momentText(entries->constLast().at));
        dialog->setSentences({lost, kept, end});
    });
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { purge({}, dialog->chosenFiles(), tr("The history up to now was purged.")); });
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
    if (ids.isEmpty() || !RemovalForGood::takes(kind) || m_project.isReadOnly())
        return;
    const QStringList words = RemovalForGood::wordsOf(m_project.library(), kind, ids);
    ForgetDialog *const dialog = open(tr("Delete for good"), tr("Delete for good"), words);
    dialog->setSentences(deletionSentences(kind, ids));
    connect(dialog, &QDialog::accepted, this, [this, dialog, kind, ids, words] {
        const RemovalForGood removal(kind, ids, tr("Deleted for good"));
        m_project.edit(tr("Delete for good"), [removal](Writer &w) { removal.apply(w); })
            .then(this, [this, words, files = dialog->chosenFiles()](const Result<EditId> &done) {
                if (done) // else it is said already
                    purge(words, files, tr("It is deleted for good, and the history up to now is purged."));
            });
    });
}

void Forgetting::purge(const QStringList &words, const QList<OtherFile> &files, const QString &done)
{
    Q_EMIT message(tr("The project is written anew without its history…"));
    m_project.purgeHistory(words).then(this, [this, files, done](const Result<void> &purged) {
        if (purged)
            removeFiles(files, done);
        else
            Q_EMIT failed(tr("The history was not purged. %1").arg(purged.error().message));
    });
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
