// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>
#include <functional>

class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace sidelight {

// One line above the panes. What went wrong stays until it is read and closed, one sentence after the other, each cause
// once; a notice stands for as long as its cause does, and offers what can be done; news fades by itself. It never takes
// the focus.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    struct Offer {
        QString text; // of the button
        std::function<void()> work;
    };
    void showError(const QString &sentence);
    void showErrorOffering(const QString &sentence, const QList<Offer> &offers); // whichever is taken closes it
    void showNotice(const QString &sentence, const QList<Offer> &offers);        // takes the place of the notice before it
    void clearNotice();
    void showNews(const QString &sentence);                                     // waits for no one, and gives way to an error
    void showNewsOffering(const QString &sentence, const QList<Offer> &offers); // likewise, but stays long enough to be acted upon
    [[nodiscard]] QString text() const;                                         // what is shown now
    [[nodiscard]] bool isError() const { return !m_errors.isEmpty(); }

private:
    void fade();
    void closeOne();
    void showNext();
    void show(const QString &sentence);
    QToolButton *addOffer(const Offer &offer);
    void showOffers(bool shown);
    void dropNews();
    void changeEvent(QEvent *event) override;
    void colour();

    QLabel *m_label;
    QToolButton *m_close;
    QTimer *m_fade;
    QHBoxLayout *m_row;
    QList<QToolButton *> m_offers; // of the notice
    QList<QToolButton *> m_ofNews;
    QString m_notice;
    struct Said {
        QString sentence;
        QList<Offer> offers;
    };
    QList<Said> m_errors;           // unread; the first one is shown
    QList<QToolButton *> m_ofError; // its offers
};

} // namespace sidelight
