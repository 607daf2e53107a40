// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/PdfJob.h"

#include <QDialog>

class QCheckBox;
class QDateEdit;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace sidelight {

class ChoiceBox;
class PdfPreview;

// Asks how a board becomes a PDF, and shows the pages that will be written. It writes nothing itself: `accepted` says that
// choices() are meant.
class PdfExportDialog : public QDialog {
    Q_OBJECT

public:
    // `job` has all that may be asked for, see PdfJob::ofAll(). `name` is the board's, which stands in the file only if it is
    // taken as the title.
    PdfExportDialog(const PdfJob &job, const PdfChoices &choices, const QString &name, QWidget *parent = nullptr);

    // Says that `job` has only the cards that a filter shows.
    void tellFilter(int cards, int of);

    [[nodiscard]] PdfChoices choices() const;
    [[nodiscard]] PdfPreview *preview() const { return m_preview; }

private:
    [[nodiscard]] QWidget *makeForm(const PdfChoices &choices, const QString &name);
    [[nodiscard]] QWidget *makePagesBox(const PdfChoices &choices);
    [[nodiscard]] QWidget *makeBehindBox(const PdfChoices &choices);
    [[nodiscard]] QWidget *makeHeaderBox(const PdfChoices &choices, const QString &name);
    [[nodiscard]] QWidget *makeFileBox(const PdfChoices &choices);
    [[nodiscard]] QWidget *makePreview();
    [[nodiscard]] QWidget *makeButtons();
    [[nodiscard]] QCheckBox *makeCheck(const QString &text, bool on, const QString &tip = {});
    void follow(); // a choice was made
    void followPages();
    void turn(int by);

    const PdfJob m_job;
    QRadioButton *m_fitted = nullptr, *m_scaled = nullptr, *m_tiled = nullptr;
    ChoiceBox *m_paper = nullptr, *m_turn = nullptr;
    QSpinBox *m_percent = nullptr;
    QCheckBox *m_sources = nullptr, *m_links = nullptr, *m_claims = nullptr, *m_dated = nullptr, *m_pictures = nullptr,
              *m_attach = nullptr;
    QLineEdit *m_title = nullptr;
    QDateEdit *m_date = nullptr;
    PdfPreview *m_preview = nullptr;
    QLabel *m_filtered = nullptr, *m_page = nullptr;
    QPushButton *m_back = nullptr, *m_forth = nullptr, *m_export = nullptr;
};

} // namespace sidelight
