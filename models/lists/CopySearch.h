// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lists/OriginSearch.h"

namespace sidelight {

// What an article that comes in seems to be of another one. It is proposed and never acted upon by itself.
struct LikelyCopy {
    enum class Kind {
        Version, // of one address or outlet: the same article, captured again
        Copy     // what another outlet printed of it
    };
    Id other;
    Kind kind = Kind::Copy;
    bool isOneAddress = false;                // nothing else need be alike
    std::optional<OriginLikeness> likeness{}; // of the words
    bool operator==(const LikelyCopy &) const = default;
};

// What is the same in two addresses of one page, whatever fragment, last slash or tracking parameter they bear; empty for none.
[[nodiscard]] QString comparableAddress(const QString &url);
// What `article` seems to be of the other, when their words are so alike.
[[nodiscard]] std::optional<LikelyCopy> likelyCopy(const Article &article, const Article &other, bool isOneAddress,
                                                   const std::optional<OriginLikeness> &likeness);
// A whole sentence on why.
[[nodiscard]] QString copyText(const LikelyCopy &copy);

class ProjectFile;

// The same by one look, for the command line: what these articles of a project seem to be copies of, whatever else it holds.
[[nodiscard]] Result<QHash<Id, LikelyCopy>> copiesInFile(const ProjectFile &file, const QList<Id> &fresh);

// Looks for what new articles are copies or other captures of, among the articles of a project and each other. It reads the
// project's texts once, from when it is first asked on, and then follows the project.
class CopySearch : public QObject {
    Q_OBJECT

public:
    explicit CopySearch(Project *project, QObject *parent = nullptr);

    void lookFor(const QList<Article> &articles) { m_search.lookFor(articles); }
    void leave(const QList<Id> &articles) { m_search.leave(articles); }
    [[nodiscard]] bool isWorking() const { return m_search.isWorking(); }

    // Of what each of these seems to be a copy, as far as is known by now: of an article of the project, or of one that stands
    // before it here. The most alike is told.
    [[nodiscard]] QHash<Id, LikelyCopy> copiesOf(const QList<Article> &articles) const;

Q_SIGNALS:
    void changed();
    void settled();

private:
    [[nodiscard]] QString addressOf(const Article &article) const;

    Project *m_project;
    OriginSearch m_search;
    mutable QHash<QString, QString> m_addresses; // comparable ones, by what they are made of
};

} // namespace sidelight
