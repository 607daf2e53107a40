// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include <memory>

class QIODevice;

namespace sidelight {

// News agencies and how papers credit them, from a data file. Shared between threads.
class NewsAgencies {
public:
    // Those that the program knows: :/finder/agencies.xml, read once.
    static std::shared_ptr<const NewsAgencies> shipped();
    // nullptr: this is not such a file.
    static std::shared_ptr<const NewsAgencies> read(QIODevice &file);

    // The agencies that a text credits, by their names: in a dateline ("TRIPOLI, Sept 12 (Reuters) -"), in a line of their own or
    // at the end of one ("— AP"). To tell somebody something ("told Reuters") is no credit. Whoever stands between brackets
    // where the agency stands in a dateline is taken for one, known or not.
    [[nodiscard]] QStringList creditsIn(QStringView text) const;
    // Those that are all of a short text, as a byline or an outlet: "Source: AFP and Reuters".
    [[nodiscard]] QStringList namesIn(QStringView line) const;
    // The persons whom a byline names, as it prints them.
    [[nodiscard]] QStringList authorsIn(QStringView byline) const;

private:
    void addForm(const QString &form, const QString &name);
    [[nodiscard]] QString nameOf(QStringView form) const; // empty: of none
    [[nodiscard]] QList<QStringView> partsOf(QStringView line) const;
    void lookAtLine(QStringView line, bool isHead, QStringList &credits) const;
    void lookAtDispatch(QStringView line, QStringList &credits) const;

    QHash<QString, QString> m_exact, m_folded; // forms → names
    QStringList m_unspaced;                    // forms in ideographs, with which a dispatch begins
    QSet<QString> m_before, m_between, m_nobody;
    QStringList m_dispatch;
};

} // namespace sidelight
