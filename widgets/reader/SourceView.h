// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"
#include "models/text/SourceColours.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;

namespace sidelight {

class ArticleView;
class FindBar;

// The file from which an article was imported, as it was: its characters, coloured, to read and to copy from. It is plain text
// to whatever shows it, so nothing that it names is ever opened.
class SourceView : public QWidget {
    Q_OBJECT

public:
    SourceView(Project *project, const Article &article, QWidget *parent = nullptr);
    ~SourceView() override;

    // Whether there is a source to show that is more than the text itself.
    [[nodiscard]] static bool isFor(const Article &article);

    [[nodiscard]] ArticleView *view() const { return m_view; }
    [[nodiscard]] FindBar *find() const { return m_find; }

Q_SIGNALS:
    void backAsked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Source {
        QString text;
        bool isWhole = true;
    };
    static Source decoded(const QByteArray &bytes, const QString &format);
    QWidget *makeBar(const Article &article);
    void load(const Article &article);
    void show(const Source &source);
    void say(const QString &sentence);

    Project *m_project;
    QString m_format;
    ArticleView *m_view;
    FindBar *m_find;
    QLabel *m_about = nullptr;
    QFutureWatcher<Source> m_decoding;
    QFutureWatcher<QList<SourceRange>> m_colouring;
};

} // namespace sidelight
