// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/ActionScript.h"

#include <algorithm>

namespace sidelight {

using namespace Qt::StringLiterals;

Result<ActionScript> ActionScript::parse(const QByteArray &jsonLines, qint64 at)
{
    if (jsonLines.size() > mostBytes)
        return failure(ErrorKind::Invalid, tr("The actions file is larger than 64 MiB; split it into several."));
    ActionScript script;
    script.m_at = at;
    try {
        script.read(jsonLines);
    } catch (const Refusal &refusal) {
        return std::unexpected(refusal.error);
    }
    script.mintIds();
    return script;
}

void ActionScript::read(const QByteArray &jsonLines)
{
    QHash<QString, int> given; // by `as`: its line
    int number = 0;
    for (qsizetype start = jsonLines.startsWith("\xEF\xBB\xBF") ? 3 : 0; start < jsonLines.size();) {
        qsizetype end = jsonLines.indexOf('\n', start);
        if (end < 0)
            end = jsonLines.size();
        const QByteArray json = QByteArray::fromRawData(jsonLines.constData() + start, end - start);
        start = end + 1;
        ++number;
        if (json.trimmed().isEmpty())
            continue;
        ActionLine line(number, json);
        const std::shared_ptr<const Action> action = Action::read(line);
        if (count() == mostActions)
            refuse(ErrorKind::Invalid, tr("The actions file has more than %1 actions; split it into several.").arg(mostActions));
        if (!action->as().isEmpty()) {
            if (const auto first = given.constFind(action->as()); first != given.constEnd())
                line.refuse("as"_L1,
                            tr("“%1” was given on line %2 already.").arg(ActionLine::shown(action->as()), QString::number(*first)));
            given.insert(action->as(), number);
        }
        m_steps.push_back({action, {}});
    }
}

// The ids are random, but rise with the lines, so that records of one moment list in the order in which they were written.
void ActionScript::mintIds()
{
    qsizetype count = 0;
    for (const Step &step : m_steps)
        count += step.action->idCount();
    QList<Id> ids;
    ids.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        ids.append(Id::random());
    std::ranges::sort(ids);
    qsizetype next = 0;
    for (Step &step : m_steps) {
        step.ids = ids.sliced(next, step.action->idCount());
        next += step.action->idCount();
    }
}

void ActionScript::apply(Writer &writer) const
{
    ActionRun run(writer, m_at);
    for (const Step &step : m_steps) {
        step.action->apply(run, step.ids);
        run.names().remember(step.action->as(), step.action->makes(), step.ids.first());
    }
}

} // namespace sidelight
