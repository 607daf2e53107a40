// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "models/text/SourceColours.h"
#include "widgets/reader/OriginalView.h"

#include <QFutureWatcher>

namespace sidelight {

class ArticleView;
class FindBar;

// The file from which an article was imported, as it was: its characters, coloured, to read and to copy from. It is plain text
// to whatever shows it, so nothing that it names is ever opened.
class SourceView : public OriginalView {
    Q_OBJECT

public:
    SourceView(Project *project, const Article &article, QWidget *parent = nullptr);
    ~SourceView() override;

    // Whether there is a source to show that is more than the text itself.
    [[nodiscard]] static bool isFor(const Article &article);

    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] FindBar *find() const { return m_find; }

private:
    struct Source {
        QString text;
        bool isWhole = true;
    };
    static Source decoded(const QByteArray &bytes, const QString &format);
    static Source messageSource(const QByteArray &bytes);
    void load(const Article &article);
    void show(const Source &source);

    Project *m_project;
    QString m_format;
    ArticleView *m_view;
    FindBar *m_find;
    QFutureWatcher<Source> m_decoding;
    QFutureWatcher<QList<SourceRange>> m_colouring;
};

} // namespace sidelight
