// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;

namespace sidelight {

class OriginalFacts;

// The details of an article, to be mended in place. Each field is an edit of its own when it is left or Enter is pressed;
// Esc gives up what was typed in a field, and on an untouched one closes the form. A date that is not of the known shapes
// is kept as it was typed, and said so.
class ArticleForm : public QWidget {
    Q_OBJECT

public:
    explicit ArticleForm(Project *project, QWidget *parent = nullptr);

    void setArticle(Id article);
    [[nodiscard]] Id article() const { return m_article; }
    [[nodiscard]] OriginalFacts *original() const { return m_original; }

Q_SIGNALS:
    void closeWished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field {
        QString Article::*member;
        QLineEdit *edit;
    };
    QLineEdit *addField(const QString &label, const QString &placeholder, QString Article::*member);
    void refresh();
    void save(const Field &field);
    void judgeDate();
    QLabel *addFact(const QString &label);
    void showLastRead();
    void showOrigin();

    Project *m_project;
    Id m_article;
    QList<Field> m_fields;
    QLineEdit *m_published = nullptr;
    QLabel *m_dateRemark = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_lastRead = nullptr;
    OriginalFacts *m_original = nullptr;
};

} // namespace sidelight
