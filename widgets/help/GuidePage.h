// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QTimer>

namespace sidelight {

// A chapter of the guide, set for reading. It reads what is inside the program and nothing else: a link that leads elsewhere is
// not followed.
class GuidePage : public QTextBrowser {
    Q_OBJECT

public:
    explicit GuidePage(QWidget *parent = nullptr);

    [[nodiscard]] QString chapter() const; // the file of the chapter that is shown
    void showChapter(const QString &file, const QString &anchor = {});
    // Lights up the words wherever they stand, whatever their case and accents, and goes to the first place; says how many.
    int find(const QString &words);
    void step(const QString &words, bool back);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void chapterShown(); // or the same one anew

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QList<QTextCursor> placesOf(const QString &words) const;
    void setType();
    void setFrames(Qt::LayoutDirection direction);
    void setUpright(const QTextBlock &block);
    void setMeasure();
    void setAnew();

    QTimer m_soon; // never while a chapter is being set, which may show a scroll bar and so resize
    int m_width = 0;
};

} // namespace sidelight
