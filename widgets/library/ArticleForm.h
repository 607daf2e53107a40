// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/project/Project.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sidelight {

class FlowLayout;
class NoteField;
class OriginalFacts;
class RecordField;

// The details of an article, to be mended in place. Each field is an edit of its own when it is left or Enter is pressed;
// Esc gives up what was typed in a field, and on an untouched one closes the form. A date that is not of the known shapes
// is kept as it was typed, and said so.
//
// Of several articles, a field shows what they have in common. What is typed is written to all of them, in one edit, by Enter
// or the button; what was not touched stays as it is in each.
class ArticleForm : public QWidget {
    Q_OBJECT

public:
    explicit ArticleForm(Project *project, QWidget *parent = nullptr);

    void setArticles(const QList<Id> &articles);
    void setArticle(Id article) { setArticles({article}); }
    [[nodiscard]] Id article() const { return m_articles.value(0); }
    [[nodiscard]] QList<Id> articles() const { return m_articles; }
    void focusNote();
    void flush(); // saves what is being typed
    [[nodiscard]] OriginalFacts *original() const { return m_original; }

Q_SIGNALS:
    void closeWished();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Field {
        QString Article::*member;
        QLineEdit *edit;
        QString placeholder;
    };
    QLineEdit *addField(const QString &label, const QString &placeholder, QString Article::*member);
    void addRow(const QString &label, QWidget *field);
    void makeTags();
    void makeNote();
    void makeButton();
    [[nodiscard]] bool isOfMany() const { return m_articles.size() > 1; }
    // What all articles have in this field; nothing: they differ.
    [[nodiscard]] std::optional<QString> common(QString Article::*member) const;
    [[nodiscard]] QList<Id> commonTags() const;
    void refresh();
    void refreshTags();
    void refreshNote();
    void refreshButton();
    void save(const Field &field);
    void saveAll();
    void judgeDate();
    QLabel *addFact(const QString &label);
    void showLastRead();
    void showOrigin();

    Project *m_project;
    QList<Id> m_articles;
    QList<Field> m_fields;
    QLineEdit *m_published = nullptr;
    QLabel *m_dateRemark = nullptr;
    QLabel *m_origin = nullptr;
    QLabel *m_lastRead = nullptr;
    OriginalFacts *m_original = nullptr;
    FlowLayout *m_tags = nullptr;
    RecordField *m_tag = nullptr;
    NoteField *m_note = nullptr;
    QPushButton *m_apply = nullptr;
};

} // namespace sidelight
