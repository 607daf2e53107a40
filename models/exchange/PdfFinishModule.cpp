// SPDX-License-Identifier: GPL-3.0-or-later
// The module that finishes PDF files with libqpdf. Nothing but PdfFinish.h is known to it.
#include "models/exchange/PdfFinish.h"

#include <algorithm>
#include <map>
#include <memory>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace sidelight {

namespace {

using Object = QPDFObjectHandle;

Object number(qreal value) { return Object::newReal(value, 2); }
Object text(const QString &words) { return Object::newUnicodeString(words.toStdString()); }
Object name(const QString &place) { return Object::newString(place.toStdString()); }

class Finish {
public:
    Finish(QPDF &pdf, const PdfMarks &marks, const PdfJob &job)
        : m_pdf(pdf)
        , m_root(pdf.getRoot())
        , m_marks(marks)
        , m_job(job)
        , m_pages(QPDFPageDocumentHelper(pdf).getAllPages())
    {
    }
    void run()
    {
        m_root.removeKey("/Metadata");
        removeEmptyParts();
        addProperties();
        addPlaces();
        addJumps();
        addOutline();
        addAttachment();
    }

private:
    void removeEmptyParts();
    void addProperties();
    void addPlaces();
    void addJumps();
    void addOutline();
    int addChapters(Object parent, const QList<PdfChapter> &chapters, int depth);
    void addAttachment();
    [[nodiscard]] Object page(int at) { return m_pages.at(size_t(at)).getObjectHandle(); }
    [[nodiscard]] qreal height(int at) { return page(at).getKey("/MediaBox").getArrayItem(3).getNumericValue(); }
    // A PDF counts from the lower left corner.
    [[nodiscard]] Object rectangle(int at, const QRectF &rect)
    {
        const qreal h = height(at);
        return Object::newArray({number(rect.left()), number(h - rect.bottom()), number(rect.right()), number(h - rect.top())});
    }

    QPDF &m_pdf;
    Object m_root;
    const PdfMarks &m_marks;
    const PdfJob &m_job;
    std::vector<QPDFPageObjectHelper> m_pages;
};

// Qt gives every page room for fonts and links, whether it has any or not.
void Finish::removeEmptyParts()
{
    for (QPDFPageObjectHelper &each : m_pages) {
        Object object = each.getObjectHandle();
        if (object.getKey("/Annots").isArray() && object.getKey("/Annots").getArrayNItems() == 0)
            object.removeKey("/Annots");
        Object resources = object.getKey("/Resources");
        if (resources.isDictionary() && resources.getKey("/Font").isDictionary() && resources.getKey("/Font").getKeys().empty())
            resources.removeKey("/Font");
    }
}

void Finish::addProperties()
{
    Object info = Object::newDictionary();
    if (!m_job.choices.title.isEmpty()) {
        info.replaceKey("/Title", text(m_job.choices.title.simplified()));
        Object preferences = Object::newDictionary();
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
        m_root.replaceKey("/ViewerPreferences", preferences);
    }
    if (m_job.choices.date.isValid())
        info.replaceKey(
            "/CreationDate",
            Object::newString("D:" + m_job.choices.date.toString(QStringLiteral("yyyyMMdd")).toStdString() + "000000Z"));
    m_pdf.getTrailer().replaceKey("/Info", m_pdf.makeIndirectObject(info));
    if (!m_job.language.isEmpty())
        m_root.replaceKey("/Lang", Object::newString(m_job.language.toStdString()));
}

void Finish::addPlaces()
{
    std::map<std::string, Object> places; // a name tree is in order
    for (const PdfPlace &place : m_marks.places) {
        const qreal top = height(place.page) - place.rect.top();
        Object where = Object::newArray();
        where.appendItem(page(place.page));
        if (place.fills) {
            where.appendItem(Object::newName("/FitR"));
            const Object rect = rectangle(place.page, place.rect);
            for (int i = 0; i < 4; ++i)
                where.appendItem(rect.getArrayItem(i));
        } else {
            where.appendItem(Object::newName("/XYZ"));
            where.appendItem(number(0));
            where.appendItem(number(top + 8)); // a little air above
            where.appendItem(Object::newNull());
        }
        places.emplace(place.name.toStdString(), where);
    }
    if (places.empty())
        return;
    Object list = Object::newArray();
    for (const auto &[key, where] : places) {
        list.appendItem(Object::newString(key));
        list.appendItem(where);
    }
    Object tree = Object::newDictionary(), names = Object::newDictionary();
    tree.replaceKey("/Names", list);
    names.replaceKey("/Dests", m_pdf.makeIndirectObject(tree));
    m_root.replaceKey("/Names", m_pdf.makeIndirectObject(names));
}

void Finish::addJumps()
{
    std::map<int, Object> ofPage;
    for (const PdfJump &jump : m_marks.jumps) {
        if (jump.rect.isEmpty())
            continue;
        Object annotation = Object::newDictionary();
        annotation.replaceKey("/Type", Object::newName("/Annot"));
        annotation.replaceKey("/Subtype", Object::newName("/Link"));
        annotation.replaceKey("/Rect", rectangle(jump.page, jump.rect));
        annotation.replaceKey("/Border", Object::newArray({Object::newInteger(0), Object::newInteger(0), Object::newInteger(0)}));
        annotation.replaceKey("/F", Object::newInteger(4)); // printed as it is seen
        if (jump.address.isEmpty()) {
            annotation.replaceKey("/Dest", name(jump.place));
        } else {
            Object action = Object::newDictionary();
            action.replaceKey("/S", Object::newName("/URI"));
            action.replaceKey("/URI", Object::newString(jump.address.toStdString()));
            annotation.replaceKey("/A", action);
        }
        const auto [list, isNew] = ofPage.try_emplace(jump.page, Object::newArray());
        list->second.appendItem(m_pdf.makeIndirectObject(annotation));
    }
    for (auto &[at, list] : ofPage)
        page(at).replaceKey("/Annots", list);
}

// How many entries are open below.
int Finish::addChapters(Object parent, const QList<PdfChapter> &chapters, int depth)
{
    Object previous = Object::newNull();
    int open = 0;
    for (const PdfChapter &chapter : chapters) {
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", text(chapter.title));
        item.replaceKey("/Parent", parent);
        item.replaceKey("/Dest", name(chapter.place));
        if (previous.isNull()) {
            parent.replaceKey("/First", item);
        } else {
            item.replaceKey("/Prev", previous);
            previous.replaceKey("/Next", item);
        }
        if (!chapter.below.isEmpty()) {
            const int below = addChapters(item, chapter.below, depth + 1);
            const bool isOpen = depth == 0 && chapter.below.size() <= 40;
            item.replaceKey("/Count", Object::newInteger(isOpen ? below : -below));
            open += isOpen ? below : 0;
        }
        ++open;
        previous = item;
    }
    if (!previous.isNull())
        parent.replaceKey("/Last", previous);
    return open;
}

void Finish::addOutline()
{
    if (m_marks.outline.isEmpty())
        return;
    Object outline = m_pdf.makeIndirectObject(Object::newDictionary());
    outline.replaceKey("/Type", Object::newName("/Outlines"));
    const int open = addChapters(outline, m_marks.outline, 0);
    outline.replaceKey("/Count", Object::newInteger(open));
    m_root.replaceKey("/Outlines", outline);
    m_root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

void Finish::addAttachment()
{
    if (m_job.canvas.isEmpty() || m_job.choices.asPictures)
        return;
    auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, m_job.canvas.toStdString());
    stream.setSubtype("application/json");
    const auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, "board.canvas", stream);
    QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile("board.canvas", file);
}

QByteArray finished(const QByteArrayList &drawn, const PdfMarks &marks, const PdfJob &job)
{
    QPDF pdf;
    pdf.processMemoryFile("board", drawn.constFirst().constData(), size_t(drawn.constFirst().size()));
    std::vector<std::unique_ptr<QPDF>> more; // what is copied from them is read when it is written
    for (const QByteArray &part : drawn.sliced(1)) {
        if (part.isEmpty())
            continue;
        more.push_back(std::make_unique<QPDF>());
        more.back()->processMemoryFile("board", part.constData(), size_t(part.size()));
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(*more.back()).getAllPages())
            QPDFPageDocumentHelper(pdf).addPage(page, false);
    }
    Finish(pdf, marks, job).run();
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize())};
}

} // namespace
} // namespace sidelight

extern "C" Q_DECL_EXPORT void sidelightFinishPdf(const QByteArrayList &drawn, const sidelight::PdfMarks &marks,
                                                 const sidelight::PdfJob &job, QByteArray &pdf)
{
    pdf = sidelight::finished(drawn, marks, job);
}
