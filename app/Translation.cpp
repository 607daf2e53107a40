// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translation.h"

#include "models/exchange/Drawing.h"
#include "widgets/help/GuideText.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <spdlog/spdlog.h>

static void initialiseResources() { Q_INIT_RESOURCE(translations); }

namespace sidelight::translation {

namespace {

const QString english = QStringLiteral("en");

bool add(const QString &file, const QString &folder)
{
    auto *const translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

// Qt's own words, of file dialogs and the menus of fields, come with Qt. Only its folder is looked into.
void addWordsOfQt(const QString &language)
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!add(QStringLiteral("qtbase_") + language, folder))
        spdlog::info("Qt has no words in this language here");
}

void addWords(const QString &code)
{
    initialiseResources();
    for (const QString &language : code == english ? QStringList{english} : QStringList{english, code}) {
        if (!add(QStringLiteral("sidelight_") + language, QStringLiteral(":/translations")))
            spdlog::warn("the translation could not be loaded");
    }
}

} // namespace

QList<Language> languages()
{
    return {
        {english, QStringLiteral("English")},
        {QStringLiteral("ar"), QStringLiteral("العربية")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
        {QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
    };
}

QString chosen(const QString &wished, const QStringList &system)
{
    const QList<Language> all = languages();
    const auto knows = [&all](const QString &code) { return std::ranges::find(all, code, &Language::code) != all.end(); };
    if (knows(wished))
        return wished;
    for (QString name : system) { // "de-AT", "zh-Hans-CN", "C"
        name.replace(u'-', u'_');
        const QStringList parts = name.split(u'_');
        const bool isTraditional = parts.contains(QStringLiteral("Hant")) || parts.contains(QStringLiteral("TW")) ||
                                   parts.contains(QStringLiteral("HK")) || parts.contains(QStringLiteral("MO"));
        if (parts.first() == QLatin1String("zh") && !isTraditional)
            return QStringLiteral("zh_CN");
        if (knows(parts.first()))
            return parts.first();
    }
    return english;
}

void install(const QString &wished)
{
    const QLocale system = QLocale::system();
    const QString code = chosen(wished, system.uiLanguages());
    const QLocale language(code);
    if (code != english)
        addWordsOfQt(code);
    addWords(code);
    drawing::setLanguage(code);
    GuideText::setLanguage(code);
    if (!wished.isEmpty() && system.language() != language.language())
        QLocale::setDefault(language);
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        QGuiApplication::setLayoutDirection(language.textDirection());
}

void installAsked(const QString &code)
{
    const QString known = chosen(code, {});
    addWords(known);
    if (known == english)
        return;
    QLocale::setDefault(QLocale(known));
    QGuiApplication::setLayoutDirection(QLocale(known).textDirection());
}

} // namespace sidelight::translation
