// SPDX-License-Identifier: GPL-3.0-or-later
// Prints texts with what a lens lights in brackets, to judge it by hand: lens_tryout KIND LANGUAGE FILE…, where KIND is the
// number of a LensKind. ‹cue, hedge, time, figure› {source} ⟨anonymity⟩ ⟦quotation⟧; then how long the scan took.
#include "models/text/CanonicalText.h"
#include "models/text/Lens.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

using namespace sidelight;
using namespace Qt::StringLiterals;

namespace {

QStringView bracket(LensPart part, bool open)
{
    switch (part) {
    case LensPart::Quotation:
        return open ? u"⟦" : u"⟧";
    case LensPart::Cue:
    case LensPart::Hedge:
    case LensPart::Time:
    case LensPart::Figure:
    case LensPart::Own:
        return open ? u"‹" : u"›";
    case LensPart::Source:
        return open ? u"{" : u"}";
    case LensPart::Anonymity:
        return open ? u"⟨" : u"⟩";
    }
    return {};
}

QString bracketed(const QString &text, const QList<LensRange> &ranges)
{
    QString out;
    qsizetype from = 0;
    for (const LensRange &range : ranges) {
        out += QStringView(text).sliced(from, range.start - from);
        out.append(bracket(range.part, true));
        out.append(QStringView(text).sliced(range.start, range.length)).append(bracket(range.part, false));
        from = range.start + range.length;
    }
    return out.append(QStringView(text).sliced(from));
}

} // namespace

int main(int argc, char **argv)
{
    QTextStream out(stdout);
    const auto lens = argc > 3 ? Lens::open(LensKind(QByteArray(argv[1]).toInt()), QString::fromLocal8Bit(argv[2])) : nullptr;
    if (!lens)
        return 1;
    for (int i = 3; i < argc; ++i) {
        QFile file(QString::fromLocal8Bit(argv[i]));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QString text = canonicalText(QString::fromUtf8(file.readAll()));
        QElapsedTimer timer;
        timer.start();
        const QList<LensRange> ranges = lens->scan(text);
        const qint64 elapsed = timer.elapsed();
        out << bracketed(text, ranges) << "\n-- " << Lens::count(ranges) << " hits, " << elapsed << " ms\n";
    }
}
