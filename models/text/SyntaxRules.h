// SPDX-License-Identifier: GPL-3.0-or-later
// Between the program and the library that follows syntax definitions. That library brings along what the program itself has no use
// for, so it stands in a module of its own, which is loaded when the first lens is looked through.
#pragma once

#include <QList>
#include <QStringList>
#include <functional>
#include <memory>

namespace sidelight {

// What a definition can take a piece of text for.
struct SyntaxFormat {
    enum class Kind {
        Plain,
        Markup, // tags, attributes, signs of formatting
        Value,  // addresses, strings, numbers
        Remark, // comments
    };
    int id = 0;
    QString name;
    Kind kind = Kind::Plain;
};

// A piece of a line, and what it was taken for.
struct SyntaxPiece {
    int start = 0, length = 0;
    int format = 0; // by its id
    SyntaxFormat::Kind kind = SyntaxFormat::Kind::Plain;
};

// One definition, of which no two threads may make use at once.
class SyntaxRules {
public:
    // What a line leaves open for the next; null: nothing, as before the first.
    using State = std::shared_ptr<const void>;
    using Tell = std::function<void(const SyntaxPiece &)>;

    // The definition of that name that stands in a folder's folder "syntax"; empty: one of the library's own. nullptr: there is
    // none, or only one that stands elsewhere, as in the desktop's folder of definitions.
    [[nodiscard]] static std::unique_ptr<SyntaxRules> open(const QString &name, const QString &folder = {});

    // Whether any can be opened: the module may not be there, or what it is built on.
    [[nodiscard]] static bool areThere();

    virtual ~SyntaxRules() = default;
    [[nodiscard]] virtual QList<SyntaxFormat> formats() const = 0;
    [[nodiscard]] virtual QStringList words(const QString &list) const = 0; // of one of its lists
    [[nodiscard]] virtual State follow(QStringView line, const State &state, const Tell &tell) = 0;
};

// The module, and the function in there that opens a definition.
inline constexpr auto syntaxModule = "sidelight-syntax.so";
inline constexpr auto syntaxModuleEntry = "sidelightSyntaxRules";
using SyntaxModuleEntry = SyntaxRules *(*)(const QString &name, const QString &folder);

} // namespace sidelight
