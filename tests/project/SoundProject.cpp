// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/project/SoundProject.h"

#include "models/text/CanonicalText.h"

#include <QJsonDocument>
#include <cmath>

namespace sidelight::test {

OpenOptions strangers()
{
    OpenOptions options;
    options.own = QSet<Id>();
    options.isText = isArticleText;
    return options;
}

QString firstWrong(const ProjectFile &file)
{
    QString wrong;
    const auto text = [&](const char *what, const QString &words) {
        if (words.contains(QChar(0)) || !words.isValidUtf16())
            wrong = QLatin1StringView(what);
    };
    const auto read = file.read([&](const Reader &reader) {
        for (const Article &article : reader.all<Article>()) {
            const QString words = reader.text(article.text);
            if (words.size() != article.length || !isArticleText(words) || words.toUtf8() != reader.content(article.text))
                wrong = QStringLiteral("article");
            text("title", article.title);
            for (const Passage &passage : reader.all<Passage>())
                if (passage.article == article.id &&
                    (passage.start < 0 || passage.start >= passage.end || passage.end > words.size() ||
                     words.mid(passage.start, passage.end - passage.start) != passage.quote))
                    wrong = QStringLiteral("passage");
        }
        for (const Actor &actor : reader.all<Actor>()) {
            text("actor", actor.name + actor.note);
            QSet<Id> seen{actor.id};
            for (Id at = actor.parent; at.isValid(); at = reader.find<Actor>(at)->parent)
                if (seen.contains(at))
                    return void(wrong = QStringLiteral("circle"));
                else
                    seen.insert(at);
            if (actor.headcount < 0)
                wrong = QStringLiteral("headcount");
        }
        for (const Card &card : reader.all<Card>()) {
            text("card", card.note + card.lastWords);
            for (const double value : {card.x, card.y, card.width, card.height})
                if (!std::isfinite(value) || std::abs(value) > 1e6)
                    wrong = QStringLiteral("coordinates");
            if (!card.canvas.isEmpty() && !QJsonDocument::fromJson(card.canvas.toUtf8()).isObject())
                wrong = QStringLiteral("canvas");
        }
        for (const Link &link : reader.all<Link>())
            if (reader.find<Card>(link.from)->board != link.board || reader.find<Card>(link.to)->board != link.board)
                wrong = QStringLiteral("link");
        for (const Claim &claim : reader.all<Claim>())
            text("claim", claim.text + claim.note);
    });
    return read ? wrong : read.error().message;
}

} // namespace sidelight::test
