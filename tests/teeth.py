#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether each harness of storage finds what it is there to find.

Each variant below is a mistake that somebody could make in a few characters. It is made in a copy of the sources, what it
touches is built, and the harness that has to notice must fail in the function that is named. A variant whose words are no
longer in the sources is an error too, so that none goes stale: teeth.py --words looks at nothing else, and is one of the tests.
./dev teeth [NAME …] calls it inside the environment; with SIDELIGHT_SCORECARD=1 the last line is one of the scorecard's."""
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = "models/project/"
# Name, what is changed where (file, words, other words), the harness, its functions, the share of its trials.
# An acknowledgement that comes before its commit: every second edit is committed along with the next one only.
EARLY = [
    ("Transaction.h", 'm_database.exec("BEGIN IMMEDIATE");', 'if (!isOpen(m_database)) m_database.exec("BEGIN IMMEDIATE");'),
    ("Transaction.h", "if (isOpen(m_database))", "if (isOpen(m_database) && !m_kept)"),
    ("Transaction.h", 'void commit() { m_database.exec("COMMIT"); }',
     'void commit() { static int count = 0; m_kept = ++count % 2 != 0; if (!m_kept) m_database.exec("COMMIT"); }\n'
     '    bool m_kept = false;'),
    ("ProjectFile.cpp", "inDoubt = inDoubt || Transaction::isOpen(database());", ""),
]
VARIANTS = [
    ("F1 acknowledged before it is committed", EARLY, "kill", ["nothingAcknowledgedIsLost"], 0.05),
    ("F2 the same, in the window", EARLY, "kill_window", ["nothingSavedIsLost"], 0.2),
    ("F23 the same, as the display goes", EARLY, "kill_window", ["aDisplayThatGoesLosesNothing"], 0.3),
    ("F2 an edit and its entry in two transactions",
     [("ProjectFile.cpp", "            return commit;\n        if (!d->waiting.isEmpty())",
       '            return commit;\n        d->database().exec("COMMIT");\n        d->database().exec("BEGIN IMMEDIATE");\n'
       '        if (!d->waiting.isEmpty())')], "kill_window", ["nothingSavedIsLost"], 0.5),
    ("F2 typing is saved at pauses alone",
     [("widgets/common/TypingPause.cpp", "    if (!m_limit.isActive())\n        m_limit.start();\n", "")], "kill_window",
     ["ofANoteASecondAtMostIsLost"], 0.3),
    ("F6 a failed flush is nothing to mind",
     [("ProjectFile.cpp", "return (codeOf(exception) & 0xff) == SQLITE_IOERR;", "return codeOf(exception) == -1;")],
     "disk_fault", ["everyOperationFailsOnceAndForEver"], 0.05),
    ("F24 as if the disk were there",
     [("ProjectFile.cpp", "return (codeOf(exception) & 0xff) == SQLITE_IOERR;", "return codeOf(exception) == -1;")],
     "disk_fault", ["aDiskThatIsTakenOut"], 0.2),
    ("F5 a full disk refuses for good",
     [("WriteQueue.cpp", "error.kind == ErrorKind::Io || ", "")], "waiting", ["editsWaitInOrderUntilThereIsSpace"], 0.1),
    ("F5b the same, on a real disk",
     [("WriteQueue.cpp", "error.kind == ErrorKind::Full || ", "")], "full_disk", ["editsWaitUntilThereIsSpace"], 0.1),
    ("F5 a half copy stays", [("NewFile.cpp", "    m_disk.remove(m_temporary);\n", "")], "full_disk", ["nothingHalfIsLeft"], 0.1),
    ("F26 a snapshot is not checked", [("Opening.cpp", "    refuseUnsound(temporary, options);\n", "")], "snapshots",
     ["theLastGoodOneStays"], 1),
    ("F26 it bears its name while it is written",
     [("Snapshots.cpp", "start + QByteArray::number(QRandomGenerator::system()->generate64(), base)",
       "nameOf(QRandomGenerator::system()->bounded(100'000, 999'999), at, snapshots.m_project)")], "snapshots",
     ["whatIsNamedIsWholeWhateverWasKilled"], 0.1),
    ("F26 the oldest goes", [("Snapshots.cpp", "numbers.takeAt(least)", "numbers.takeAt(0)")], "snapshots", ["tenReachFarBack"], 1),
    ("F19 the clock orders snapshots",
     [("Snapshots.cpp", "return std::pair(each.number, each.path);", "return std::pair(each.at, each.path);")], "snapshots",
     ["clocksDecideNothing"], 1),
    ("F27 a copy bears its name while it is written",
     [("NewFile.cpp", "path.left(slash + 1) + '.' + path.mid(slash + 1) + \".tmp-\"",
       "path.left(slash + 1) + path.mid(slash + 1) + \".tmp-\"")], "copies", ["whatBearsTheNameIsWholeWhateverWasKilled"], 0.1),
    ("F28 a hard link is nothing to mind", [("Disk.cpp", "? int(status.st_nlink) : 0", "? 1 : 0")], "copies",
     ["twoNamesOfOneFileAreKnown"], 1),
    ("F7 a journal is set aside without a look at it",
     [("Recovery.cpp", "if (isOurs) {", "if (false && isOurs) {")], "recovery",
     ["anOwnJournalIsRolledBack", "aSecondRecoveryWorksAfterTheFirstWasCutShort"], 0.05),
    ("F17 every journal is followed",
     [("Recovery.cpp", "if (isOurs) {", "if (isOurs || true)\n        return;\n    if (isOurs) {")], "recovery", ["aJournalThatIsNotOursLeavesTheFileAlone"], 0.2),
    ("F8 what cannot be written is not asked",
     [("Opening.cpp", "!options.readOnly && !options.disk->isWritable(path)", "false")], "instances",
     ["whatMayOnlyBeReadIsOnlyRead"], 1),
    ("F9 a lock that keeps nobody out is believed",
     [("Disk.cpp", "const char *const name = path.constData();", "return true;\n    const char *const name = path.constData();")],
     "instances", ["whereNothingCanBeLockedItIsOnlyRead"], 1),
    ("F9 a network drive is one of our own",
     [("Disk.cpp", "std::ranges::contains(networkSystems, quint32(system.f_type))", "false")], "instances",
     ["aPlaceThatIsNotOursIsKnown"], 1),
    ("F11 the project's file is opened by the way",
     [("ProjectFile.cpp", "Result<void> ProjectFile::Private::checkPlace() const\n{",
       "Result<void> ProjectFile::Private::checkPlace() const\n{\n    QFile stray(QFile::decodeName(path));\n"
       "    [[maybe_unused]] const bool isThere = stray.open(QIODevice::ReadOnly);")], "kill_window", ["theLockIsNeverDropped"], 0.2),
    ("F12 the path is trusted", [("ProjectFile.cpp", "if (!identity)\n", "if (true)\n")], "displaced",
     ["nothingIsWrittenToWhatTookItsPlace"], 0.1),
    ("F14 a conversion outside a transaction",
     [("Migration.cpp", "Transaction transaction(database);\n    refuseForeignTables", "refuseForeignTables"),
      ("Migration.cpp", "    transaction.commit();\n", "")], "migration",
     ["aConversionIsWhollyDoneOrNotAtAll", "aConversionMayFailAnywhere"], 1),
    ("F13 a newer format is taken for ours",
     [("Opening.cpp", "isNewer = header->version > options.schema->version();", "isNewer = false;")], "migration",
     ["aNewerFileIsReadOrRefusedButNotWritten"], 1),
    ("F15 what was imported is not hashed",
     [("Verify.cpp", "blob.size() == size && rows::hashOf(blob) == hash ?", "blob.size() == size ?")], "damage",
     ["everyFlipInATextOrOriginalIsFound"], 0.2),
    ("F15 neither the history's chain nor what it leads to is looked at",
     [("Journal.cpp", "if (hashOf(entry, previous, changeset(entry.id)) != hash)", "if (false)"),
      ("Verify.cpp", "if (history == History::Replayed && isReadable)", "if (history == History::Replayed && !isReadable)")],
     "damage", ["aFlippedBitIsFound"], 0.5),
    ("F15 behind a damaged page nothing is looked at",
     [("Verify.cpp", "        return m_run.finish(); // the rest could not be trusted\n    checkKeys();",
       "        return m_run.finish();\n    if (m_run.hasDamagedPages())\n        return m_run.finish();\n    checkKeys();")], "damage",
     ["behindADamagedPageTheRestIsLookedAt"], 0.5),
    ("F15 damaged texts are not named",
     [("Verify.cpp", "if (damaged.text || damaged.original)\n        m_run.add(", "if (damaged.text && damaged.original)\n        m_run.add(")],
     "verify", ["everyPlaceIsNamed"], 1),
    ("F15 an unlike record is passed over",
     [("Replay.cpp", "if (now != then && !take(", "if (now.size() != then.size() && !take(")], "verify", ["everyPlaceIsNamed"], 1),
    ("F15 a check keeps the edits waiting",
     [("VerifyTurns.cpp", "(m_writerWaits && m_writerWaits());", "(m_writerWaits && !m_writerWaits);")], "verify",
     ["aTurnEndsWhenAWriterWaits"], 1),
    ("F16 a file that is cut off is damaged somehow",
     [("Header.cpp", "if (!hasJournal && !isInWal && isCutOff(header, size))", "if (!hasJournal && isInWal && isCutOff(header, size))")],
     "damage", ["aTruncatedFileIsSaidToBeCutOff"], 0.2),
    ("F15 pages are not checked",
     [("Verify.cpp", "return checkOnce(database, check, most).isEmpty() ? QStringList() : checkOnce(database, check, most);",
       "return checkOnce(database, check, most).mid(most);")], "damage", ["aGarbledPageIsFound"], 1),
    ("F15 the check beside the reading is not waited for",
     [("Opening.cpp", "if (findings.valid() && !findings.get().isEmpty())", "if (findings.valid() && findings.get().size() < 0)")],
     "damage", ["checkingBesideTheReadingFindsTheSame"], 0.5),
    ("F16 an empty file is a new project", [("Header.cpp", "if (size == 0)", "if (size < 0)")], "damage",
     ["aTruncatedFileIsSaidToBeCutOff"], 0.2),
    ("F18 another tool's changes are thrown away",
     [("WalConversion.cpp", 'spdlog::info("a project in WAL mode is converted");',
       'options.disk->remove(path + "-wal");')], "wal", ["whatAKilledToolCommittedIsThere", "thePowerMayGoInAConversion"], 0.1),
    ("F19 order by the clock",
     [("Journal.cpp", "hash FROM journal ORDER BY number", "hash FROM journal ORDER BY at, number")], "history_property",
     ["theClockMayJump"], 0.3),
    ("F21 the way back is looked for when it is needed",
     [("Transaction.h", "m_rollback.tryExecuteStep();", 'sqlite3_exec(m_database.getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);'),
      ("ProjectFile.cpp", "inDoubt = inDoubt || Transaction::isOpen(database());", "")], "out_of_memory",
     ["everyAllocationFailsOnceAndForEver"], 0.2),
    ("F22 a table that is not watched", [("Schema.cpp", "passage passage_tag actor", "passage actor")], "history_property",
     ["randomHistoryInMemory"], 0.02),
    ("F22 going back forgets what has to be done again",
     [("Journal.cpp", "way.forth.append(step->id);", "Q_UNUSED(step)")], "go_back", ["goingBackGivesWhatStoodThere"], 0.2),
    ("P9 a purge leaves what only the history used",
     [("Purge.cpp", "const auto isTaken = [&](sqlite3_stmt *row) { return taken.contains(bytesAt(row, 0)); };",
       "const auto isTaken = [](sqlite3_stmt *) { return true; };")], "purge", ["noByteOfADeletedWordIsLeft", "whatWaitsForItsEditStays"], 1),
    ("P9 a purge in place, which leaves free pages",
     [("Purge.cpp", "        const auto to = makeProject(temporary, onDisk);\n",
       "        const auto to = std::make_unique<Connection>(temporary, Connection::Access::ReadWrite, onDisk.vfs);\n"
       "        sqlite3_backup *pages = sqlite3_backup_init(to->database().getHandle(), \"main\", from.database().getHandle(), \"main\");\n"
       "        sqlite3_backup_step(pages, -1);\n        sqlite3_backup_finish(pages);\n"
       "        to->database().exec(\"DELETE FROM journal; DELETE FROM kept\");\n"
       "        while (content::sweep(to->database(), 1000) > 0) {\n        }\n"
       "        Journal(to->database()).beginAfterPurge(journal, purge.at, purge.first);\n        if (purge.at > 0)\n            return;\n")],
     "purge", ["noByteOfADeletedWordIsLeft"], 1),
    ("P9 a chain that begins anew",
     [("Journal.cpp", "write(entry, purged.lastHash(first), {});", "write(entry, QByteArray(32, 1), {});")], "purge",
     ["theFirstEntryBearsTheLastHash"], 1),
    ("P9 what stays refers to what went",
     [("Purge.cpp", "            first = entry.id + 1;\n", "            Q_UNUSED(entry)\n")], "purge_part",
     ["nothingThatStaysRefersToWhatGoes", "whatStaysIsWholeAndAsItWas"], 1),
    ("P9 what is deleted is written all the same",
     [("Purge.cpp", "        removal(writer);\n", ""), ("Purge.cpp", "        fill();\n    }", "        fill();\n        removal(writer);\n    }")],
     "purge_part", ["aDeletionIsDoneWithIt"], 1),
    ("P9 the first that stayed may be chained to anything",
     [("Journal.cpp", "return query.executeStep() && query.getColumn(0).getInt() == 1;", "return query.executeStep();")],
     "purge_part", ["whatIsChangedIsFound"], 1),
    ("P9 a purge cannot be called off",
     [("Purge.cpp", "    if (watch.isCalledOff && watch.isCalledOff())\n", "    if (watch.isCalledOff && !watch.isCalledOff)\n"),
      ("Purge.cpp", "    return {tell, watch.isCalledOff};", "    return {tell, {}};")], "purge_part", ["whoCallsItOffFindsItAsItWas"], 1),
    ("A3 a stranger's rows are not counted", [("Strangers.cpp", "if (++count > mostRows)", "if (++count < 0)")], "strangers",
     ["whatIsTooLargeIsRefusedOrCut"], 1),
    ("A3 a stranger's texts may have any length", [("Rebuild.cpp", "text.size() > longest) {", "text.size() < 0) {")],
     "strangers", ["whatIsTooLargeIsRefusedOrCut"], 1),
    ("A1 a stranger's tables are not compared",
     [("Migration.cpp", "|| schema::describe(database) != schema.expected(version)",
       "|| (false && schema::describe(database) != schema.expected(version))")], "strangers", ["aSchemaThatIsNotOursIsRefused"], 1),
    ("A2 whoever's file it is, it is opened as one's own",
     [("Opening.cpp", "        if (options.own)\n            if", "        if (false && options.own)\n            if")], "strangers",
     ["nothingBesideTheFileIsReadOrChanged"], 0.1),
    ("A5 what stands in a stranger's file is taken as it is",
     [("Rebuild.cpp", "right != value;\n    return right;", "right != value;\n    return value;")], "strangers",
     ["whatNobodyCouldHaveWrittenIsSetRightOrLeftOut"], 1),
    ("A6 a stranger's circles stay", [("Rebuild.cpp", '{"tag", "actor", "claim", "collection"}', '{"tag"}')], "strangers",
     ["whatNobodyCouldHaveWrittenIsSetRightOrLeftOut"], 1),
    ("A6 a forged history goes along", [("SoundHistory.cpp", "journal.firstBroken() != 0", "journal.firstBroken() < 0")], "strangers",
     ["whatNobodyCouldHaveWrittenIsSetRightOrLeftOut"], 1),
    ("F15 salvage stops where a tree is broken",
     [("Salvage.cpp", "if (!m_broken.isEmpty())", "if (m_broken.isEmpty())")], "salvage",
     ["ofAFileWithALostPageNearlyAllComesBack"], 0.1),
    ("F15 an article without its text is not salvaged",
     [("Rebuild.cpp", "if (m_purpose == Purpose::Adopt) {", "if (m_purpose == Purpose::Adopt || true) {")], "salvage",
     ["anArticleWithoutItsTextKeepsItsPassages"], 1),
    ("F23 nobody listens to the system's word",
     [("app/QuitSignals.cpp", "for (const int signal : {SIGTERM, SIGHUP, SIGINT})", "for (const int signal : {SIGINT})")],
     "kill_window", ["aLogoutLosesNothing"], 0.03),
    ("F25 “Saved” before the commit",
     [("Project.cpp", "    --m_pendingEdits;\n", ""),
      ("Project.cpp", "if (m_pendingEdits++ == 0)\n        Q_EMIT savedChanged(false);", "Q_EMIT savedChanged(false);")],
     "project", ["aSlowCommitFreezesNothingAndIsNotCalledSaved"], 1),
    ("F25 the window waits for the disk",
     [("Project.cpp", "{ queue->add(change); });", "{ queue->add(change); }, Qt::BlockingQueuedConnection);")], "project",
     ["aSlowCommitFreezesNothingAndIsNotCalledSaved"], 1),
    ("P10 printed forms stay in a copy without identities",
     [("models/exchange/WithheldCopy.cpp", "                speaker.printed.clear();", "                speaker.printed.isEmpty();")],
     "withheld_copy", ["whatIsWithheldIsNowhere"], 1),
    ("P10 an original is copied whatever was blanked",
     [("models/exchange/WithheldCopy.cpp", "treatmentOf(article.id) == Treatment::Untouched && !m_replacedIn",
       "!m_replacedIn")],
     "withheld_copy", ["whatIsWithheldIsNowhere"], 1),
    ("P10 lists beside a record are not looked through",
     [("TextFields.cpp", 'visit({RecordKind::Actor, actor.id, "alias"}, alias);', "(void)alias;")], "withheld_copy",
     ["noColumnIsForgotten"], 1),
    ("P10 an encrypted copy without its layout left behind",
     [("EncryptedCopy.cpp", "prepareCopy(copy, Layout::Left);", "prepareCopy(copy, Layout::Taken);")],
     "encrypted_copy", ["itComesBackAsAProject"], 1),
    ("A the end of an encrypted copy is not looked for",
     [("Encryption.cpp", "bytesOf(m_data), dataSize) == 0 &&\n           tag == wanted;",
       "bytesOf(m_data), dataSize) == 0 &&\n           wanted <= 3;")],
     "encrypted_copy", ["noChangeGoesUnnoticed"], 1),
    ("A a hostile cost of an encrypted copy is paid",
     [("Encryption.cpp", "cost.passes > highestCost.passes || cost.kibibytes > highestCost.kibibytes",
       "cost.passes > highestCost.passes + 1 || cost.kibibytes > highestCost.kibibytes")],
     "encrypted_copy", ["hostileFiguresAreRefused"], 1),
    ("A what an encrypted copy holds is believed",
     [("Opening.cpp", "    if (options.own)\n        if (Opened", "    if (options.own && false)\n        if (Opened")],
     "encrypted_copy", ["whatSomebodyEncryptedIsAStrangersFile"], 1),
    ("A an encrypted copy of a stranger's project is the file that was sent",
     [("ProjectFile.cpp", "return place ? FilePlace{PrivateVfs::path, place->name()} : FilePlace{path, options.vfs};",
       "return FilePlace{path, options.vfs};")],
     "encrypted_copy", ["aStrangersProjectIsEncryptedAsItWasMadeAnew"], 1),
]

TREE = Path("build/teeth/tree")


def run(command, **options):
    return subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", **options)


def copy_sources():
    """Brings the copy up to date; what did not change keeps its time, so that it is not built again."""
    names = run(["git", "-c", "safe.directory=*", "ls-files", "-co", "--exclude-standard"]).stdout.split("\n")
    build_folder = TREE / "build"
    for old in (path for path in TREE.rglob("*") if path.is_file() and build_folder not in path.parents):
        if str(old.relative_to(TREE)) not in names:
            old.unlink()
    for name in filter(None, names):
        source, target = Path(name), TREE / name
        if source.is_file() and (not target.is_file() or target.read_bytes() != source.read_bytes()):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(source, target)


def build(targets):
    done = run(["cmake", "--build", "--preset", "dev", "--target", *targets], cwd=TREE)
    return "" if done.returncode == 0 else done.stdout


def path_of(name, tree):
    return tree / (name if "/" in name else PROJECT + name)


def stale_words(tree):
    """What is wrong with each mistake that can no longer be made, or could be made in more than one place."""
    wrong = []
    for variant in VARIANTS:
        texts = {}
        for name, words, others in variant[1]:
            path = path_of(name, tree)
            text = texts.get(path) or path.read_text(encoding="utf-8")
            if text.count(words) != 1:
                wrong.append(f"{variant[0]}: “{words}” stands {text.count(words)} times in {path.name}.")
            texts[path] = text.replace(words, others)
    return wrong


def change(edits):
    """Makes the mistake; the texts as they were, by file."""
    before = {}
    for name, words, others in edits:
        path = path_of(name, TREE)
        text = path.read_text(encoding="utf-8")
        before.setdefault(path, text)
        path.write_text(text.replace(words, others), encoding="utf-8")
    return before


def noticed(harness, function, share):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", SIDELIGHT_TRIALS=str(share), QTEST_FUNCTION_TIMEOUT="600000")
    environment.pop("SIDELIGHT_SCORECARD", None)
    try:
        done = run([f"build/dev/bin/test_{harness}", function], cwd=TREE, env=environment, timeout=900)
    except subprocess.TimeoutExpired:
        return "it took longer than 15 minutes"
    failed = re.search(rf"^FAIL!.*::{function}\(", done.stdout, re.MULTILINE)
    return "" if done.returncode != 0 and failed else f"it ended with {done.returncode} and does not say that it failed"


def main():
    if stale := stale_words(Path()):
        sys.exit("\n".join(stale))
    if sys.argv[1:] == ["--words"]:
        print(f"{len(VARIANTS)} passed, 0 failed")
        return
    chosen = [variant for variant in VARIANTS if len(sys.argv) < 2 or any(word in variant[0] for word in sys.argv[1:])]
    copy_sources()
    configured = run(["cmake", "--preset", "dev"], cwd=TREE)
    if configured.returncode != 0:
        sys.exit(configured.stdout)
    # Until everything is built once, a variant's build would take what is missing for its own fault.
    targets = sorted({"test_" + variant[2] for variant in chosen} |
                     {"window_session" for variant in chosen if variant[2] == "kill_window"})
    if errors := build(targets):
        sys.exit(errors)
    trials = failures = 0
    for name, edits, harness, functions, share in chosen:
        before = change(edits)
        try:
            needed = ["test_" + harness] + (["window_session"] if harness == "kill_window" else [])
            errors = build(needed)
            if errors:
                print(errors, file=sys.stderr)
            for function in functions:
                trials += 1
                wrong = "it cannot be built" if errors else noticed(harness, function, share)
                failures += wrong != ""
                print(f"{'unnoticed' if wrong else 'noticed':9} {name}: {harness}, {function}" + (f" ({wrong})" if wrong else ""),
                      file=sys.stderr, flush=True)
        finally:
            for path, text in before.items():
                path.write_text(text, encoding="utf-8")
    if os.environ.get("SIDELIGHT_SCORECARD") == "1":
        print(f'{{"name":"teeth: known-bad variants","trials":{trials},"failures":{failures},"target":"each is noticed"}}')
    else:
        print(f"{trials} known-bad variants, {failures} unnoticed")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
