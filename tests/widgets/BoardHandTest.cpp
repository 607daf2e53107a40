// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that hands do to cards and links beyond the plainest: each is one edit with a name, by mouse and by keys.
#include "widgets/board/BoardHand.h"
#include "models/exchange/ImportWorker.h"
#include "tests/exchange/SomePictures.h"
#include "tests/support/ProjectDump.h"
#include "tests/widgets/BoardHands.h"
#include "widgets/board/BoardCommands.h"
#include "widgets/board/BoardKeys.h"
#include "widgets/board/BoardPictures.h"
#include "widgets/board/CardNoteEditor.h"
#include "widgets/board/CardPicker.h"
#include "widgets/board/LinkEditor.h"
#include "widgets/board/LinkTypesWindow.h"
#include "widgets/common/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QNativeGestureEvent>
#include <QSignalSpy>
#include <random>

using namespace sidelight;
using namespace sidelight::testing;

namespace {

// All records as text; two states with one dump hold the same work.
QString dump(OpenProject &open)
{
    open.settle();
    auto read = open.project.read([](const Reader &reader) { return dumpRecords(reader.allRecords()); });
    if (!QTest::qWaitFor([&] { return read.isFinished(); }))
        qFatal("the project did not answer");
    return read.result().value();
}

QByteArray somePicture()
{
    QImage image(64, 40, QImage::Format_RGB32);
    image.fill(QColor(200, 40, 40));
    return CardPicture::of(image)->bytes;
}

} // namespace

class BoardHandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { Theme::setOverride(Theme::Scheme::Light); }
    void dragSnapsToItsNeighbour();
    void gridHoldsWhatIsDropped();
    void shiftKeepsProportions();
    void keysAlign();
    void keysDistribute();
    void groupMovesItsCards();
    void groupIsNamedAndUndone();
    void bandWithinAGroup();
    void layers();
    void lockedCardsStay();
    void cutAndPaste();
    void pasteIntoAnotherProject();
    void pastesWords();
    void pastesAnImage();
    void badImagesAreSaid();
    void imagesOfOthersAreMadeAnew();
    void imagesInAClipAreMadeAnew();
    void imagesOfAProjectAreNotTrusted();
    void linkEndMovesByMouse();
    void linkEndMovesByKeys();
    void linksAreReachedByKeys();
    void linkTurnsRound();
    void evidenceByDropAndByPicking();
    void ownTypeIsMadeForALink();
    void typesAreChangedAndRemoved();
    void pinchZooms();
    void menusShowWhatCanBeDone();
    void linksMakeRoom();
    void farAndNearAgree();
    void mixedEditsUndoAndRedo();
};

void BoardHandTest::dragSnapsToItsNeighbour()
{
    OpenProject open;
    ShownPane shown(open);
    // Four pixels off the left edge of the claim above.
    const QPointF claim = cardPlace(open.card(106)), article = cardPlace(open.card(108));
    shown.drag(shown.middle(108), shown.middle(108) + QPoint(4, 33));
    QCOMPARE(cardPlace(open.card(108)).x(), claim.x());
    QCOMPARE(open.project.undoName(), QStringLiteral("Move cards"));
    open.undo();
    shown.drag(shown.middle(108), shown.middle(108) + QPoint(4, 33), Qt::ControlModifier);
    QCOMPARE(cardPlace(open.card(108)), article + QPointF(4, 33));
}

void BoardHandTest::gridHoldsWhatIsDropped()
{
    OpenProject open(emptyBoard());
    open.project.edit(QStringLiteral("Add"), [](Writer &w) { w.insert(Claim{Id{21}, QStringLiteral("Warned"), {}, 0}); });
    open.settle();
    ShownPane shown(open);
    shown.key(Qt::Key_G);
    shown.drop({{RecordKind::Claim, Id{21}}}, shown.at({301, 203}));
    const Card *card = open.project.library().find<Card>(shown.scene().selectedCards().first());
    QCOMPARE(cardPlace(card), QPointF(304, 200));
    shown.drag(shown.middle(card->id.value), shown.middle(card->id.value) + QPoint(21, 5));
    QCOMPARE(cardPlace(open.project.library().find<Card>(card->id)), QPointF(328, 208));
}

void BoardHandTest::shiftKeepsProportions()
{
    OpenProject open;
    ShownPane shown(open);
    shown.click(shown.middle(108));
    const QRectF before = shown.scene().card(Id{108})->rect(); // 260 × 120
    shown.drag(shown.at(before.bottomRight()), shown.at(before.bottomRight()) + QPoint(130, 5), Qt::ShiftModifier);
    QCOMPARE(shown.scene().card(Id{108})->rect(), QRectF(before.topLeft(), QSizeF(390, 180)));
    open.undo();
    shown.click(shown.middle(108));
    shown.drag(shown.at(before.topLeft()), shown.at(before.topLeft()) - QPoint(0, 60), Qt::ShiftModifier);
    QCOMPARE(shown.scene().card(Id{108})->rect().bottomRight(), before.bottomRight());
    QCOMPARE(shown.scene().card(Id{108})->rect().size(), QSizeF(390, 180));
    // By keys, in steps.
    open.undo();
    shown.click(shown.middle(108));
    shown.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    shown.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(shown.scene().card(Id{108})->rect(), before.adjusted(0, 0, 8, 8));
    open.undo();
    QCOMPARE(shown.scene().card(Id{108})->rect(), before);
}

void BoardHandTest::keysAlign()
{
    OpenProject open;
    ShownPane shown(open);
    shown.scene().select({Id{104}, Id{106}, Id{109}});
    const auto alignBy = [&](Qt::Key how) {
        QTest::keyClick(&shown.view(), Qt::Key_A);
        QWidget *const menu = QApplication::activePopupWidget();
        if (!menu)
            qFatal("no menu came");
        QTest::keyClick(menu, how);
        open.settle();
    };
    alignBy(Qt::Key_T);
    for (const qint64 id : {104, 106, 109})
        QCOMPARE(open.card(id)->y, 280.0);
    QCOMPARE(open.project.undoName(), QStringLiteral("Align cards"));
    alignBy(Qt::Key_R);
    for (const qint64 id : {104, 106, 109})
        QCOMPARE(open.card(id)->x + open.card(id)->width, 1100.0);
    open.undo();
    open.undo();
    QCOMPARE(open.card(106)->y, 290.0);
    QCOMPARE(open.card(104)->x, 0.0);
}

void BoardHandTest::keysDistribute()
{
    OpenProject open;
    ShownPane shown(open);
    shown.scene().select({Id{107}, Id{108}, Id{110}}); // 0–240, 440–700, 880–1120
    QTest::keyClick(&shown.view(), Qt::Key_A);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_A);
    open.settle();
    QCOMPARE(open.card(108)->x, 430.0);
    QCOMPARE(open.project.undoName(), QStringLiteral("Distribute cards"));
}

void BoardHandTest::groupMovesItsCards()
{
    OpenProject open;
    ShownPane shown(open);
    shown.scene().select({Id{107}, Id{111}});
    shown.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(open.project.undoName(), QStringLiteral("Group cards"));
    const Id group = shown.scene().selectedCards().first();
    QCOMPARE(open.project.library().find<Card>(group)->kind, CardKind::Group);
    const QRectF frame = shown.scene().cardRect(group);
    QVERIFY(frame.contains(shown.scene().cardRect(Id{107})) && frame.contains(shown.scene().cardRect(Id{111})));
    const QPointF before = cardPlace(open.card(111));
    shown.drag(shown.at(frame.topLeft() + QPointF(100, 10)), shown.at(frame.topLeft() + QPointF(120, 40)), Qt::ControlModifier);
    QCOMPARE(cardPlace(open.card(111)), before + QPointF(20, 30));
    QCOMPARE(shown.scene().cardRect(group), frame.translated(20, 30));
    shown.key(Qt::Key_Down);
    QCOMPARE(cardPlace(open.card(111)), before + QPointF(20, 38));
    // A copy of a group has copies of what is in it.
    const qsizetype count = open.project.library().cardsOf(smallBoardId).size();
    shown.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), count + 3);
}

void BoardHandTest::groupIsNamedAndUndone()
{
    OpenProject open;
    ShownPane shown(open);
    shown.scene().select({Id{107}, Id{111}});
    shown.key(Qt::Key_G, Qt::ControlModifier);
    const Id group = shown.scene().selectedCards().first();
    const QRectF frame = shown.scene().cardRect(group);
    shown.key(Qt::Key_F2);
    auto *editor = shown.view().findChild<CardNoteEditor *>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("The office"));
    QTest::keyClick(editor, Qt::Key_Escape);
    open.settle();
    QCOMPARE(shown.scene().card(group)->content().title, QStringLiteral("The office"));
    QCOMPARE(shown.scene().cardRect(group), frame);
    shown.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!shown.scene().card(group));
    QCOMPARE(open.project.undoName(), QStringLiteral("Ungroup cards"));
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), 12);
}

void BoardHandTest::bandWithinAGroup()
{
    OpenProject open;
    ShownPane shown(open);
    shown.scene().select({Id{107}, Id{111}});
    shown.key(Qt::Key_G, Qt::ControlModifier);
    const Id group = shown.scene().selectedCards().first();
    const QRectF frame = shown.scene().cardRect(group);
    shown.scene().clearSelection();
    shown.drag(shown.at(frame.topLeft() + QPointF(6, 6)), shown.at(shown.scene().cardRect(Id{107}).center()), Qt::ShiftModifier);
    QCOMPARE(shown.scene().selectedCards(), QList<Id>{Id{107}});
    shown.click(shown.at(frame.topLeft() + QPointF(6, 6)), Qt::ShiftModifier);
    QVERIFY(shown.scene().selectedCards().contains(group));
}

void BoardHandTest::layers()
{
    OpenProject open;
    ShownPane shown(open);
    open.project.edit(QStringLiteral("Pile"), [](Writer &w) {
        for (const Id id : {Id{101}, Id{102}, Id{103}})
            w.modify<Card>(id, [](Card &card) { card.x = card.y = 0; });
    });
    open.settle();
    const auto top = [&] { return shown.scene().cardAt({60, 60})->id(); };
    const auto pile = [&] {
        QStringList ids;
        for (const Id id : shown.scene().stacked()) {
            if (id == Id{101} || id == Id{102} || id == Id{103})
                ids.append(id.toString());
        }
        return ids.join(u' ');
    };
    QCOMPARE(pile(), QStringLiteral("101 102 103"));
    shown.scene().select({Id{101}});
    shown.key(Qt::Key_PageUp);
    QCOMPARE(pile(), QStringLiteral("102 101 103"));
    QCOMPARE(open.project.undoName(), QStringLiteral("Bring forward"));
    shown.key(Qt::Key_Home);
    QCOMPARE(pile(), QStringLiteral("102 103 101"));
    QCOMPARE(top(), Id{101});
    const QString undo = open.project.undoName();
    shown.key(Qt::Key_Home); // it is there already
    QCOMPARE(open.project.undoName(), undo);
    shown.key(Qt::Key_PageDown);
    QCOMPARE(pile(), QStringLiteral("102 101 103"));
    shown.key(Qt::Key_End);
    QCOMPARE(pile(), QStringLiteral("101 102 103"));
    for (int i = 0; i < 4; ++i)
        open.undo();
    QCOMPARE(pile(), QStringLiteral("101 102 103"));
}

void BoardHandTest::lockedCardsStay()
{
    OpenProject open;
    ShownPane shown(open);
    const QPointF before = cardPlace(open.card(108));
    shown.click(shown.middle(108));
    shown.key(Qt::Key_K);
    QVERIFY(open.card(108)->locked);
    shown.drag(shown.middle(108), shown.middle(108) + QPoint(60, 60));
    shown.key(Qt::Key_Right);
    shown.key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(cardPlace(open.card(108)), before);
    QCOMPARE(open.card(108)->width, 260.0);
    shown.key(Qt::Key_K);
    QVERIFY(!open.card(108)->locked);
}

void BoardHandTest::cutAndPaste()
{
    OpenProject open;
    ShownPane shown(open);
    open.project.edit(QStringLiteral("Another"), [](Writer &w) { w.insert(Board{Id{901}, QStringLiteral("Other"), {}, 1}); });
    open.settle();
    shown.scene().select({Id{101}, Id{102}});
    shown.key(Qt::Key_X, Qt::ControlModifier);
    QCOMPARE(open.project.undoName(), QStringLiteral("Cut cards"));
    QVERIFY(!open.card(101) && !open.card(102));
    BoardPane other(&open.project, Id{901});
    other.resize(paneSize);
    other.show();
    QVERIFY(QTest::qWaitForWindowExposed(&other));
    other.view()->setFocus();
    QTest::keyClick(other.view(), Qt::Key_V, Qt::ControlModifier);
    open.settle();
    const Library &library = open.project.library();
    QCOMPARE(open.project.undoName(), QStringLiteral("Paste cards"));
    QCOMPARE(library.cardsOf(Id{901}).size(), 2);
    QCOMPARE(library.linksOf(Id{901}).size(), 2); // both between the two
    for (const Id id : library.cardsOf(Id{901}))
        QVERIFY(library.find<Statement>(library.find<Card>(id)->shows)); // alive, in the same project
    QCOMPARE(other.view()->board()->selectedCards().size(), 2);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("“no warning was ever received")));
    // Again: not onto the first.
    QTest::keyClick(other.view(), Qt::Key_V, Qt::ControlModifier);
    open.settle();
    QSet<QPair<double, double>> places;
    for (const Id id : library.cardsOf(Id{901}))
        places.insert({library.find<Card>(id)->x, library.find<Card>(id)->y});
    QCOMPARE(places.size(), 4);
}

void BoardHandTest::pasteIntoAnotherProject()
{
    OpenProject here, there(emptyBoard());
    {
        ShownPane shown(here);
        shown.key(Qt::Key_A, Qt::ControlModifier);
        shown.key(Qt::Key_C, Qt::ControlModifier);
    }
    ShownPane shown(there);
    shown.key(Qt::Key_V, Qt::ControlModifier);
    const Library &library = there.project.library();
    QCOMPARE(library.cardsOf(smallBoardId).size(), 12);
    QCOMPARE(library.linksOf(smallBoardId).size(), 8);
    bool hasSource = false;
    for (const Card &card : library.all<Card>()) {
        QVERIFY(!card.shows.isValid());
        hasSource = hasSource || card.note.contains(QStringLiteral("The Courier · 4 May 2031"));
    }
    QVERIFY(hasSource);
    there.undo();
    QVERIFY(library.cardsOf(smallBoardId).isEmpty());
}

void BoardHandTest::pastesWords()
{
    OpenProject open(emptyBoard());
    ShownPane shown(open);
    QApplication::clipboard()->setText(QStringLiteral("Ask the *night* watch."));
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(shown.scene().selectedCards().size(), 1);
    const CardContent &content = shown.scene().card(shown.scene().selectedCards().first())->content();
    QCOMPARE(content.body, QStringLiteral("Ask the night watch."));
    QCOMPARE(content.emphasis.size(), 1);
}

void BoardHandTest::pastesAnImage()
{
    OpenProject open(emptyBoard());
    ShownPane shown(open);
    QImage image(640, 320, QImage::Format_RGB32);
    image.fill(Qt::blue);
    image.setText(QStringLiteral("Comment"), QStringLiteral("canary"));
    QApplication::clipboard()->setImage(image);
    QTest::keyClick(&shown.view(), Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(shown.scene().selectedCards().size(), 1);
    open.settle();
    const Card card = *open.project.library().find<Card>(shown.scene().selectedCards().first());
    QCOMPARE(card.kind, CardKind::Image);
    QVERIFY(std::abs(card.width / card.height - 2) < 0.3);
    QCOMPARE(open.project.undoName(), QStringLiteral("Add image"));
    auto bytes = open.project.read([hash = card.image](const Reader &reader) { return reader.content(hash); });
    QTRY_VERIFY(bytes.isFinished());
    QVERIFY(!bytes.result()->contains("canary"));
    // The pixels are seen when they have been read.
    const QPoint middle = shown.at(shown.scene().cardRect(card.id).center());
    QTRY_VERIFY(shown.view().viewport()->grab().toImage().pixelColor(middle).blue() > 200);
    // A copy of it in another project has its pixels too.
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->mimeData()->hasFormat(QLatin1String(BoardClip::mimeType)));
    OpenProject other(emptyBoard());
    ShownPane elsewhere(other);
    elsewhere.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(other.project.library().all<Card>().size(), 1);
    QCOMPARE(other.project.library().all<Card>().begin()->image, card.image);
}

void BoardHandTest::badImagesAreSaid()
{
    OpenProject open(emptyBoard());
    ShownPane shown(open);
    const QString bad = open.folder.filePath(QStringLiteral("bad.png")), good = open.folder.filePath(QStringLiteral("good.jpg"));
    QFile file(bad);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
    file.close();
    QFile other(good);
    QVERIFY(other.open(QIODevice::WriteOnly) && other.write(somePicture()) > 0);
    other.close();
    QSignalSpy said(&shown.pane, &BoardPane::message);
    shown.view().hand().addImages({bad, open.folder.filePath(QStringLiteral("missing.png")), good}, {0, 0});
    QTRY_COMPARE(said.count(), 2);
    QTRY_COMPARE(open.project.library().all<Card>().size(), 1);
}

// What another program puts on the clipboard or drags here, as the file that it gives.
void BoardHandTest::imagesOfOthersAreMadeAnew()
{
    OpenProject open(emptyBoard());
    ShownPane shown(open);
    QSignalSpy said(&shown.pane, &BoardPane::message);
    const QByteArray photograph = withExif(encoded(testing::photograph({300, 200}), "jpeg"), "canary");
    const auto give = [&](const QByteArray &bytes, const QString &format) {
        QMimeData data;
        data.setData(format, bytes);
        QVERIFY(shown.view().hand().take(&data, QPointF(0, 0)));
    };
    give(photograph, QStringLiteral("image/jpeg"));
    QTRY_COMPARE(open.project.library().all<Card>().size(), 1);
    auto bytes = open.project.read(
        [hash = open.project.library().all<Card>().begin()->image](const Reader &reader) { return reader.content(hash); });
    QTRY_VERIFY(bytes.isFinished());
    QVERIFY(bytes.result()->startsWith("\xff\xd8") && !bytes.result()->contains("canary"));
    give(encoded(testing::photograph({30, 20}), "bmp"), QStringLiteral("image/bmp")); // Qt could, but is not asked
    QTRY_COMPARE(said.count(), 1);
    give(photograph.first(photograph.size() / 2), QStringLiteral("image/jpeg"));
    QTRY_COMPARE(said.count(), 2);
    QCOMPARE(
        said.last().first().toString(),
        QStringLiteral("The pasted picture is no picture that a board can show; it has to be a whole PNG, JPEG, GIF or WebP."));
    QCOMPARE(open.project.library().all<Card>().size(), 1);
}

// What says to come from a board of ours may come from anybody.
void BoardHandTest::imagesInAClipAreMadeAnew()
{
    const auto clipOf = [](const QByteArray &file, const QString &words) {
        BoardClip clip;
        Card card;
        card.id = {1};
        card.kind = CardKind::Image;
        card.image = Blob(file).hash();
        card.note = words;
        card.width = card.height = 100;
        clip.pieces.append({card, words});
        clip.images.insert(card.image, file);
        return clip;
    };
    OpenProject open(emptyBoard());
    ShownPane shown(open);
    const auto paste = [&](const BoardClip &clip) {
        QMimeData data;
        data.setData(QLatin1String(BoardClip::mimeType), clip.toBytes());
        QVERIFY(shown.view().hand().take(&data, QPointF(0, 0)));
    };
    const QByteArray photograph = withExif(encoded(testing::photograph({300, 200}), "jpeg"), "canary");
    paste(clipOf(photograph, QStringLiteral("the quay")));
    QTRY_COMPARE(open.project.library().all<Card>().size(), 1);
    const Card card = *open.project.library().all<Card>().begin();
    QVERIFY(!card.image.isEmpty() && card.image != Blob(photograph).hash());
    QCOMPARE(card.note, QStringLiteral("the quay"));
    auto bytes = open.project.read([hash = card.image](const Reader &reader) { return reader.content(hash); });
    QTRY_VERIFY(bytes.isFinished());
    QVERIFY(!bytes.result()->contains("canary"));
    // Once more from this very board: the same image, not one that is encoded a second time.
    QApplication::clipboard()->clear();
    shown.scene().select({card.id});
    shown.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->mimeData() &&
                QApplication::clipboard()->mimeData()->hasFormat(QLatin1String(BoardClip::mimeType)));
    shown.key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(open.project.library().all<Card>().size(), 2);
    for (const Card &each : open.project.library().all<Card>())
        QCOMPARE(each.image, card.image);
    // What is no picture leaves its words, and is said.
    QSignalSpy said(&shown.pane, &BoardPane::message);
    paste(clipOf("no picture", QStringLiteral("the crane")));
    QTRY_COMPARE(open.project.library().all<Card>().size(), 3);
    QCOMPARE(said.count(), 1);
    QVERIFY(said.first().first().toString().contains(u"could not be read"));
    const auto cards = open.project.library().all<Card>();
    const auto lost = std::ranges::find(cards, QStringLiteral("the crane"), &Card::note);
    QVERIFY(lost != cards.end() && lost->image.isEmpty());
}

// A project that somebody else made holds what he put there. It is shown if a jailed reader makes sense of it.
void BoardHandTest::imagesOfAProjectAreNotTrusted()
{
    OpenProject open(emptyBoard());
    const QByteArray sound = encoded(testing::photograph({300, 200}), "jpeg");
    const QByteArray cut = sound.first(sound.size() / 2);
    BoardPictures *const pictures = BoardPictures::of(&open.project);
    open.project.storeAll({Blob(sound), Blob(cut)});
    QSignalSpy arrived(pictures, &BoardPictures::arrived);
    QVERIFY(pictures->find(Blob(cut).hash()).isNull());
    QVERIFY(pictures->find(Blob(sound).hash()).isNull());
    QTRY_COMPARE(arrived.count(), 1);
    QCOMPARE(pictures->find(Blob(sound).hash()).size(), QSize(300, 200));
    QVERIFY(pictures->find(Blob(cut).hash()).isNull());
}

void BoardHandTest::linkEndMovesByMouse()
{
    OpenProject open;
    ShownPane shown(open);
    const LinkItem *link = shown.scene().link(Id{206}); // 107 → 108
    shown.click(shown.at(link->route().label));
    QCOMPARE(shown.selection(), QStringLiteral("206"));
    shown.drag(shown.at(link->route().to), shown.middle(106));
    QCOMPARE(open.project.library().find<Link>(Id{206})->to, Id{106});
    QCOMPARE(open.project.library().find<Link>(Id{206})->from, Id{107});
    QCOMPARE(open.project.undoName(), QStringLiteral("Move link’s end"));
    open.undo();
    shown.scene().select({Id{206}});
    shown.drag(shown.at(shown.scene().link(Id{206})->route().from), shown.middle(111));
    QCOMPARE(open.project.library().find<Link>(Id{206})->from, Id{111});
    // On nothing, or on the card at its other end, it stays.
    const QString undo = open.project.undoName();
    shown.scene().select({Id{206}});
    shown.drag(shown.at(shown.scene().link(Id{206})->route().to), shown.at({380, 850}));
    shown.scene().select({Id{206}});
    shown.drag(shown.at(shown.scene().link(Id{206})->route().to), shown.middle(111));
    QCOMPARE(open.project.library().find<Link>(Id{206})->to, Id{108});
    QCOMPARE(open.project.undoName(), undo);
}

void BoardHandTest::linkEndMovesByKeys()
{
    OpenProject open;
    ShownPane shown(open);
    shown.scene().select({Id{206}});
    shown.key(Qt::Key_L);
    shown.key(Qt::Key_Up);
    QVERIFY(shown.view().keys().isLinking());
    shown.key(Qt::Key_Return);
    const Link link = *open.project.library().find<Link>(Id{206});
    QCOMPARE(link.from, Id{107});
    QVERIFY(link.to != Id{108} && link.to.isValid());
    QVERIFY(!shown.picker());
    open.undo();
    shown.scene().select({Id{206}});
    shown.key(Qt::Key_L, Qt::ShiftModifier);
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Return);
    QCOMPARE(open.project.library().find<Link>(Id{206})->from, Id{101});
    QCOMPARE(open.project.library().find<Link>(Id{206})->to, Id{108});
}

void BoardHandTest::linksAreReachedByKeys()
{
    OpenProject open;
    ShownPane shown(open);
    shown.scene().select({Id{102}}); // 201, 202, 203 and 204 meet there
    QStringList seen;
    for (int i = 0; i < 5; ++i) {
        shown.key(Qt::Key_E);
        seen.append(shown.selection());
    }
    QCOMPARE(seen.join(u' '), QStringLiteral("201 202 203 204 201"));
    QVERIFY(shown.view().accessibleDescription().contains(QStringLiteral("contradicts")));
    shown.key(Qt::Key_Return);
    QVERIFY(shown.view().findChild<LinkEditor *>());
}

void BoardHandTest::linkTurnsRound()
{
    OpenProject open;
    ShownPane shown(open);
    shown.scene().select({Id{206}});
    shown.key(Qt::Key_R);
    QCOMPARE(open.project.library().find<Link>(Id{206})->from, Id{108});
    QCOMPARE(open.project.library().find<Link>(Id{206})->to, Id{107});
    QCOMPARE(open.project.undoName(), QStringLiteral("Turn link round"));
}

void BoardHandTest::evidenceByDropAndByPicking()
{
    OpenProject open;
    ShownPane shown(open);
    const auto evidence = [&] { return open.project.library().find<Link>(Id{206})->evidence; };
    shown.drop({{RecordKind::Passage, Id{33}}}, shown.at(shown.scene().link(Id{206})->route().label));
    QCOMPARE(evidence(), QList<Id>{Id{33}});
    QCOMPARE(open.project.undoName(), QStringLiteral("Add evidence"));
    QCOMPARE(open.project.library().cardsOf(smallBoardId).size(), 12);
    shown.scene().select({Id{206}});
    shown.key(Qt::Key_V);
    auto *picker = shown.pane.findChild<CardPicker *>();
    QVERIFY(picker);
    auto *words = picker->findChild<QLineEdit *>();
    QTest::keyClicks(words, QStringLiteral("told twice"));
    QTest::keyClick(words, Qt::Key_Return);
    open.settle();
    QCOMPARE(evidence(), (QList<Id>{Id{32}, Id{33}}));
    // The editor lists them, and takes one off.
    shown.scene().select({Id{206}});
    shown.key(Qt::Key_F2);
    auto *list = shown.view().findChild<LinkEditor *>()->findChild<QListWidget *>();
    QCOMPARE(list->count(), 2);
    QSignalSpy opened(&shown.pane, &BoardPane::passageActivated);
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(list, Qt::Key_Delete);
    open.settle();
    QCOMPARE(evidence(), QList<Id>{Id{33}});
    QVERIFY(shown.view().editors().linkTip(shown.scene().link(Id{206})->content()).contains(QStringLiteral("Northern Wire")));
}

void BoardHandTest::ownTypeIsMadeForALink()
{
    OpenProject open;
    ShownPane shown(open);
    shown.click(shown.middle(104));
    shown.key(Qt::Key_L);
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Return);
    QVERIFY(shown.picker());
    shown.picker()->setCurrentRow(shown.picker()->count() - 1);
    QTest::keyClick(shown.picker(), Qt::Key_Return);
    auto *window = shown.pane.findChild<LinkTypesWindow *>();
    QVERIFY(window && window->isVisible());
    auto *name = window->findChild<QLineEdit *>();
    QTest::keyClicks(name, QStringLiteral("paid"));
    QTest::keyClick(name, Qt::Key_Return);
    open.settle();
    QCOMPARE(open.project.library().all<LinkType>().size(), 1);
    QTRY_COMPARE(open.project.library().linksOf(smallBoardId).size(), 9);
    open.settle();
    const LinkItem *link = shown.scene().link(shown.scene().selectedLinks().first());
    QCOMPARE(link->content().kind, LinkKind::Custom);
    QCOMPARE(link->content().caption(), QStringLiteral("paid"));
    // It is offered first from now on, here and in a link's editor.
    QCOMPARE(shown.view().edits().recentTypes().first().kind, LinkKind::Custom);
    shown.key(Qt::Key_Return);
    QCOMPARE(shown.view().findChild<LinkEditor *>()->findChild<QComboBox *>()->currentText(), QStringLiteral("paid"));
}

void BoardHandTest::typesAreChangedAndRemoved()
{
    OpenProject open;
    const LinkType type{.id = Id{301}, .name = QStringLiteral("paid"), .inverse = QStringLiteral("paid by"), .colour = 1};
    open.project.edit(QStringLiteral("Type"), [type](Writer &w) {
        w.insert(type);
        w.modify<Link>(Id{206}, [](Link &link) {
            link.kind = LinkKind::Custom;
            link.customType = Id{301};
        });
    });
    open.settle();
    ShownPane shown(open);
    QCOMPARE(shown.scene().link(Id{206})->content().inverse, QStringLiteral("paid by"));
    QVERIFY(shown.scene().painter().inkOf(shown.scene().link(Id{206})->content()) != shown.scene().painter().style().line);
    LinkTypesWindow window(&open.project, shown.scene().painter().style(), &shown.pane);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.open(LinkTypesWindow::Begin::WithList);
    auto *name = window.findChildren<QLineEdit *>().first();
    QCOMPARE(name->text(), QStringLiteral("paid"));
    name->selectAll();
    QTest::keyClicks(name, QStringLiteral("bribed"));
    QTest::keyClick(name, Qt::Key_Return);
    open.settle();
    QCOMPARE(shown.scene().link(Id{206})->content().typeName, QStringLiteral("bribed"));
    open.project.edit(QStringLiteral("Remove"), [](Writer &w) { w.remove<LinkType>(Id{301}); });
    open.settle();
    QVERIFY(shown.scene().link(Id{206}));
    QCOMPARE(shown.scene().link(Id{206})->content().typeName, QStringLiteral("linked to"));
    QCOMPARE(window.findChild<QListWidget *>()->count(), 0);
}

void BoardHandTest::pinchZooms()
{
    OpenProject open;
    ShownPane shown(open);
    const QPointF at(400, 300), under = shown.view().mapToScene(at.toPoint());
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                              shown.view().viewport()->mapToGlobal(at), 0.25, {});
    QCoreApplication::sendEvent(shown.view().viewport(), &pinch);
    QCOMPARE(shown.view().zoom(), 1.25);
    QVERIFY(QLineF(shown.view().mapToScene(at.toPoint()), under).length() < 2);
}

void BoardHandTest::menusShowWhatCanBeDone()
{
    OpenProject open;
    ShownPane shown(open);
    const auto namesOf = [](const QMenu &menu) {
        QStringList names;
        for (const QAction *action : menu.actions()) {
            if (action->isEnabled() && !action->isSeparator())
                names.append(action->text().section(u'\t', 0, 0));
        }
        return names;
    };
    shown.scene().clearSelection();
    QMenu empty;
    BoardCommands::fill(&empty, [&] { return &shown.view(); }, true);
    QVERIFY(namesOf(empty).contains(QStringLiteral("New note")) && !namesOf(empty).contains(QStringLiteral("Group")));
    shown.scene().select({Id{101}, Id{102}});
    QMenu two;
    BoardCommands::fill(&two, [&] { return &shown.view(); }, true);
    QVERIFY(namesOf(two).contains(QStringLiteral("Group")) && namesOf(two).contains(QStringLiteral("Align")));
    QVERIFY(!namesOf(two).contains(QStringLiteral("Export as PDF…"))); // which is of the whole board
    shown.scene().clearSelection();
    QMenu whole;
    BoardCommands::fill(&whole, [&] { return &shown.view(); }, true);
    QVERIFY(namesOf(whole).contains(QStringLiteral("Export as PDF…")));
    QSignalSpy exported(&shown.pane, &BoardPane::exportRequested);
    for (QAction *action : whole.actions()) {
        if (action->text().startsWith(u"Export as PDF…"))
            action->trigger();
    }
    QCOMPARE(exported.size(), 1);
    shown.scene().select({Id{101}, Id{102}});
    // The menu bar's knows no board until one is in front.
    QMenu bar;
    BoardView *front = nullptr;
    BoardCommands::fill(&bar, [&] { return front; }, false);
    Q_EMIT bar.aboutToShow();
    QVERIFY(!namesOf(bar).contains(QStringLiteral("Group")));
    front = &shown.view();
    Q_EMIT bar.aboutToShow();
    QVERIFY(namesOf(bar).contains(QStringLiteral("Group")));
    // No two commands have one key.
    QSet<QString> keys;
    for (int i = 0; i < int(BoardCommand::Count); ++i) {
        const QString key = BoardCommands::keyOf(BoardCommand(i)).toString();
        QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
        keys.insert(key);
        QVERIFY(!BoardCommands::nameOf(BoardCommand(i)).isEmpty());
    }
}

// A card that is put into the way of a link is gone round, and what is shown is what the records make.
void BoardHandTest::linksMakeRoom()
{
    OpenProject open;
    ShownPane shown(open);
    const LinkRoute before = shown.scene().link(Id{206})->route();
    const QPointF between = shown.scene().link(Id{206})->route().label;
    shown.drag(shown.middle(109), shown.at(between), Qt::ControlModifier);
    const auto routes = [&] {
        QList<LinkRoute> all;
        for (qint64 id = 201; id <= 208; ++id)
            all.append(shown.scene().link(Id{id})->route());
        return all;
    };
    const QList<LinkRoute> moved = routes();
    QVERIFY(shown.scene().link(Id{206})->route() != before);
    shown.scene().rebuild();
    QCOMPARE(routes(), moved);
    open.undo();
    QCOMPARE(shown.scene().link(Id{206})->route(), before);
}

void BoardHandTest::farAndNearAgree()
{
    OpenProject open;
    ShownPane shown(open, 0.3);
    const QImage far = shown.view().viewport()->grab().toImage();
    const QRectF claim = shown.scene().cardRect(Id{106}); // cyan
    const QColor seen = far.pixelColor(shown.at(claim.center() + QPointF(0, claim.height() / 2 - 6)));
    const QColor fill = shown.scene().painter().fillOf(shown.scene().card(Id{106})->content());
    QVERIFY(std::abs(seen.red() - fill.red()) < 30 && std::abs(seen.blue() - fill.blue()) < 30);
    QCOMPARE(far.pixelColor(5, 5), shown.scene().painter().style().ground);
    // What is selected is seen from afar too, and hands work there.
    shown.click(shown.middle(104));
    QCOMPARE(shown.selection(), QStringLiteral("104"));
    QVERIFY(shown.view().viewport()->grab().toImage() != far);
}

// A hundred edits of every kind, by the commands that menus and keys run; undone to the first state and redone to the last.
void BoardHandTest::mixedEditsUndoAndRedo()
{
    OpenProject open;
    ShownPane shown(open);
    const QString first = dump(open);
    std::mt19937 random(5);
    const auto pick = [&](qsizetype below) { return qsizetype(random() % unsigned(below)); };
    constexpr BoardCommand commands[] = {
        BoardCommand::Duplicate, BoardCommand::Group,       BoardCommand::Ungroup,        BoardCommand::Lock,
        BoardCommand::AlignLeft, BoardCommand::AlignMiddle, BoardCommand::DistributeDown, BoardCommand::ToFront,
        BoardCommand::Forward,   BoardCommand::Backward,    BoardCommand::ToBack,         BoardCommand::Colour3,
        BoardCommand::Colour0,   BoardCommand::TurnRound,   BoardCommand::FitToWords,     BoardCommand::Cut,
        BoardCommand::Paste,     BoardCommand::Copy,        BoardCommand::Remove};
    QSignalSpy stack(&open.project, &Project::stackChanged);
    const auto number = [&] {
        auto history = open.project.history();
        if (!QTest::qWaitFor([&] { return history.isFinished(); }))
            qFatal("no history");
        return history.result()->size();
    };
    const auto begun = number();
    for (int tries = 0; number() - begun < 100 && tries < 2000; ++tries) {
        const QList<Id> cards = shown.scene().readingOrder();
        QList<Id> links = open.project.library().linksOf(smallBoardId);
        std::ranges::sort(links);
        QList<Id> chosen;
        for (int i = 0; i < 1 + int(pick(4)) && !cards.isEmpty(); ++i)
            chosen.append(cards[pick(cards.size())]);
        shown.scene().select(tries % 9 == 0 && !links.isEmpty() ? QList{links[pick(links.size())]} : chosen);
        const QList<Id> selected = shown.scene().selectedCards();
        switch (pick(9)) {
        case 0:
            shown.key(Qt::Key_Right, pick(2) ? Qt::ShiftModifier : Qt::NoModifier);
            break;
        case 1:
            shown.key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
            break;
        case 2:
            if (cards.size() > 1 && !selected.isEmpty() && selected.first() != cards.last())
                shown.view().edits().link(selected.first(), cards.last(), {LinkKind(pick(7)), {}});
            break;
        case 3:
            if (!links.isEmpty())
                shown.view().edits().setLink(links[pick(links.size())], {LinkKind(pick(7)), {}}, QString::number(tries), {});
            break;
        case 4:
            if (!links.isEmpty())
                shown.view().edits().addEvidence(links[pick(links.size())], {Id{31 + pick(4)}});
            break;
        case 5:
            shown.view().edits().addNote(QStringLiteral("note *%1*").arg(tries),
                                         {.rect = QRectF(pick(900), pick(900), 200, 80), .z = 3, .linkFrom = {}, .type = {}});
            break;
        default:
            if (cards.size() < 40 || pick(2))
                BoardCommands(&shown.view()).run(commands[pick(std::size(commands))]);
        }
        open.settle();
    }
    const qsizetype edits = number() - begun;
    QVERIFY2(edits >= 100, qPrintable(QString::number(edits)));
    const QString last = dump(open);
    QVERIFY(last != first);
    for (qsizetype i = 0; i < edits; ++i)
        open.undo();
    QCOMPARE(dump(open), first);
    for (qsizetype i = 0; i < edits; ++i)
        open.redo();
    QCOMPARE(dump(open), last);
    // What is shown is what the records make.
    const auto seen = [&] {
        QHash<Id, std::pair<CardContent, LinkRoute>> all;
        for (const Id id : shown.scene().readingOrder())
            all[id].first = shown.scene().card(id)->content();
        for (const Id id : open.project.library().linksOf(smallBoardId))
            all[id].second = shown.scene().link(id)->route();
        return all;
    };
    const auto before = seen();
    const QList<Id> order = shown.scene().stacked();
    shown.scene().rebuild();
    const auto after = seen();
    QCOMPARE(after.size(), before.size());
    for (auto it = before.begin(); it != before.end(); ++it) {
        QCOMPARE(after.value(it.key()).first, it->first);
        QCOMPARE(after.value(it.key()).second, it->second);
    }
    QCOMPARE(shown.scene().stacked(), order);
}

// Pictures are read by a process that comes before all else, as in the program.
int main(int argc, char **argv)
{
    if (!ImportWorker::startZygote())
        return 1;
    QApplication application(argc, argv);
    BoardHandTest test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "BoardHandTest.moc"
