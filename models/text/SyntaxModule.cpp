// SPDX-License-Identifier: GPL-3.0-or-later
// The module that follows syntax definitions with KSyntaxHighlighting. Nothing but SyntaxRules.h is known to it.
#include "models/text/SyntaxRules.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace sidelight {
namespace {

using TextStyle = KSyntaxHighlighting::Theme::TextStyle;

SyntaxFormat::Kind kindOf(const KSyntaxHighlighting::Format &format)
{
    switch (format.textStyle()) {
    case TextStyle::Normal:
        return SyntaxFormat::Kind::Plain;
    case TextStyle::Char:
    case TextStyle::SpecialChar:
    case TextStyle::String:
    case TextStyle::VerbatimString:
    case TextStyle::SpecialString:
    case TextStyle::Import:
    case TextStyle::DataType:
    case TextStyle::DecVal:
    case TextStyle::BaseN:
    case TextStyle::Float:
    case TextStyle::Constant:
        return SyntaxFormat::Kind::Value;
    case TextStyle::Comment:
    case TextStyle::Documentation:
    case TextStyle::Annotation:
    case TextStyle::CommentVar:
    case TextStyle::RegionMarker:
    case TextStyle::Information:
    case TextStyle::Warning:
        return SyntaxFormat::Kind::Remark;
    default:
        return SyntaxFormat::Kind::Markup;
    }
}

class KateRules final : public SyntaxRules, private KSyntaxHighlighting::AbstractHighlighter {
public:
    KateRules(const QString &name, const QString &folder)
    {
        if (!folder.isEmpty())
            m_repository.addCustomSearchPath(folder);
        const KSyntaxHighlighting::Definition found = m_repository.definitionForName(name);
        if (found.isValid() && found.filePath().startsWith(folder.isEmpty() ? QStringLiteral(":/") : folder + u'/'))
            setDefinition(found);
    }

    [[nodiscard]] bool isValid() const { return definition().isValid(); }

    [[nodiscard]] QList<SyntaxFormat> formats() const override
    {
        QList<SyntaxFormat> all;
        const QList<KSyntaxHighlighting::Format> formats = definition().formats();
        for (const KSyntaxHighlighting::Format &format : formats)
            all.append({format.id(), format.name(), kindOf(format)});
        return all;
    }

    [[nodiscard]] QStringList words(const QString &list) const override { return definition().keywordList(list); }

    [[nodiscard]] State follow(QStringView line, const State &state, const Tell &tell) override
    {
        using Known = KSyntaxHighlighting::State;
        m_tell = &tell;
        return std::make_shared<const Known>(highlightLine(line, state ? *static_cast<const Known *>(state.get()) : Known()));
    }

private:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        (*m_tell)({offset, length, format.id(), kindOf(format)});
    }

    KSyntaxHighlighting::Repository m_repository; // the definition lives in it
    const Tell *m_tell = nullptr;                 // while a line is followed
};

} // namespace
} // namespace sidelight

extern "C" Q_DECL_EXPORT sidelight::SyntaxRules *sidelightSyntaxRules(const QString &name, const QString &folder)
{
    auto rules = std::make_unique<sidelight::KateRules>(name, folder);
    return rules->isValid() ? rules.release() : nullptr;
}
