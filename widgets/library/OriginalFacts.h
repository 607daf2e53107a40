// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Records.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace sidelight {

// The original of an article as evidence: from which file it came, when it was captured and imported, by what it was read, and the
// SHA-256 by which it can be known. The bytes themselves can be looked at and saved.
class OriginalFacts : public QWidget {
    Q_OBJECT

public:
    explicit OriginalFacts(QWidget *parent = nullptr);

    void show(const Article &article);
    // As sentences, a line each.
    [[nodiscard]] static QStringList factsOf(const Article &article);

Q_SIGNALS:
    void showAsked(sidelight::Id article);
    void saveAsked(sidelight::Id article);

private:
    QToolButton *addButton(const QString &text);
    void followKeys();

    QLabel *m_facts, *m_hash;
    QToolButton *m_show, *m_save;
    Id m_article;
    QString m_tip; // of showing it, with the usual keys
};

} // namespace sidelight
