// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FileDialog.h"

#include <QFile>
#include <QFileDialog>
#include <QFileIconProvider>
#include <QSettings>

namespace sidelight {

namespace {

// Tells files and folders apart, and looks into none.
class BlindIcons : public QFileIconProvider {
public:
    using QFileIconProvider::icon;
    QIcon icon(const QFileInfo &file) const override { return icon(file.isDir() ? Folder : File); }
    QString type(const QFileInfo &file) const override
    {
        return file.isDir() ? QFileDialog::tr("Folder") : file.suffix().toUpper();
    }
};

// Of this run only.
QString &nextFolder()
{
    static QString folder = QDir::homePath();
    return folder;
}

// There the desktop's dialog is the only way to a file outside: it hands over what was chosen.
bool isInFlatpak() { return QFile::exists(QStringLiteral("/.flatpak-info")); }

QFileDialog *make(QWidget *parent, const QString &title, const QString &filter)
{
    static BlindIcons icons;
    auto *const dialog = new QFileDialog(parent, title, nextFolder(), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QFileDialog::DontUseCustomDirectoryIcons);
    dialog->setOption(QFileDialog::DontUseNativeDialog, !isInFlatpak());
    dialog->setIconProvider(&icons);
    dialog->setHistory({});
    QObject::connect(dialog, &QFileDialog::accepted, dialog, [dialog] { nextFolder() = dialog->directory().absolutePath(); });
    return dialog;
}

} // namespace

void FileDialog::save(QWidget *parent, const QString &title, const QString &name, const QString &kind, const QString &ending,
                      const Chosen &chosen)
{
    QFileDialog *const dialog = make(parent, title, QStringLiteral("%1 (*.%2)").arg(kind, ending));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void FileDialog::open(QWidget *parent, const QString &title, const QString &filter, const Chosen &chosen)
{
    QFileDialog *const dialog = make(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void FileDialog::openMany(QWidget *parent, const QString &title, const QString &filter, const ChosenMany &chosen)
{
    QFileDialog *const dialog = make(parent, title, filter);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, chosen);
    dialog->open();
}

void FileDialog::openFolder(QWidget *parent, const QString &title, const Chosen &chosen)
{
    QFileDialog *const dialog = make(parent, title, {});
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, chosen);
    dialog->open();
}

void FileDialog::beginIn(const QString &folder) { nextFolder() = folder; }

// A folder in which nothing can be made: QSettings then forgets in silence.
void FileDialog::forgetFolders() { QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("/dev/null")); }

} // namespace sidelight
