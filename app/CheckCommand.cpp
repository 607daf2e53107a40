// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/CheckCommand.h"

#include "models/exchange/JsonLine.h"
#include "models/lists/VerifyText.h"
#include "models/project/VerifyFile.h"

namespace sidelight {

namespace {

// For other programs the marks that isolate names are of no use.
QString bare(QString sentence)
{
    return sentence.removeIf([](QChar c) { return c == QChar(0x2068) || c == QChar(0x2069); });
}

Result<void> unlessSound(const Verification &found)
{
    if (found.isSound())
        return {};
    return failure(ErrorKind::Damaged, CheckCommand::tr("The project is not sound; findings: %1.").arg(found.findings.size()));
}

} // namespace

Result<void> CheckCommand::run(const QString &path, const std::function<void(const QString &)> &print)
{
    const Result<Verification> found = verifyFile(path);
    if (!found)
        return std::unexpected(found.error());
    for (const Finding &finding : found->findings)
        print(finding.sentence);
    for (const QString &remark : found->remarks)
        print(remark);
    if (found->isSound())
        print(tr("The project is sound: %1.").arg(countText(*found)));
    return unlessSound(*found);
}

Result<void> CheckCommand::runAsJson(const QString &path, const std::function<void(const QByteArray &)> &print)
{
    const Result<Verification> found = verifyFile(path);
    if (!found)
        return std::unexpected(found.error());
    for (const Finding &finding : found->findings) {
        JsonLine line;
        line.add("kind", keyOf(finding.kind)).add("sentence", bare(finding.sentence)).add("remedy", bare(finding.remedy));
        line.add("record", finding.id).add("content", QString::fromLatin1(finding.content.toHex()));
        line.add("entry", finding.entry).add("detail", finding.detail);
        print(line.line());
    }
    return unlessSound(*found);
}

} // namespace sidelight
