<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>sidelight::ActorsPanel</name>
    <message numerus="yes">
        <source>%n actor(s) merged into %1. Undo parts them again.</source>
        <translation><numerusform>%n actor merged into %1. Undo parts them again.</numerusform><numerusform>%n actors merged into %1. Undo parts them again.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n statement(s) and removed. Undo brings it back.</source>
        <translation><numerusform>Taken out of %n statement and removed. Undo brings it back.</numerusform><numerusform>Taken out of %n statements and removed. Undo brings it back.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation><numerusform>%n actor removed. Undo brings it back.</numerusform><numerusform>%n actors removed. Undo brings it back.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation><numerusform>Remove %n actor</numerusform><numerusform>Remove %n actors</numerusform></translation>
    </message>
</context>
<context>
    <name>BoardContent</name>
    <message numerus="yes">
        <source>%n origin(s) for</source>
        <translation><numerusform>%n origin for</numerusform><numerusform>%n origins for</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation><numerusform>%n against</numerusform><numerusform>%n against</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::BoardListModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation><numerusform>%1, %n card</numerusform><numerusform>%1, %n cards</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::BoardKeys</name>
    <message numerus="yes">
        <source>%n card(s) stay selected. Tab goes on to others, S keeps each; Esc lets go.</source>
        <translation><numerusform>%n card stays selected. Tab goes on to others, S keeps each; Esc lets go.</numerusform><numerusform>%n cards stay selected. Tab goes on to others, S keeps each; Esc lets go.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::BoardView</name>
    <message numerus="yes">
        <source>%n card(s) selected</source>
        <translation><numerusform>%n card selected</numerusform><numerusform>%n cards selected</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::BoardWalk</name>
    <message numerus="yes">
        <source>%n link(s) between the two cards</source>
        <translation><numerusform>%n link between the two cards</numerusform><numerusform>%n links between the two cards</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::CarryReview</name>
    <message numerus="yes">
        <source>%n passage(s) stand in the newer version word for word.</source>
        <translation><numerusform>%n passage stands in the newer version word for word.</numerusform><numerusform>%n passages stand in the newer version word for word.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation><numerusform>%n more passage needs a look.</numerusform><numerusform>%n more passages need a look.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Carry %n passage(s) over</source>
        <translation><numerusform>Carry %n passage over</numerusform><numerusform>Carry %n passages over</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation><numerusform>%n passage carried over.</numerusform><numerusform>%n passages carried over.</numerusform></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Only %n edit(s) could be undone; there are no more.</source>
        <translation><numerusform>Only %n edit could be undone; there are no more.</numerusform><numerusform>Only %n edits could be undone; there are no more.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation><numerusform>Only %n edit could be done again; there are no more.</numerusform><numerusform>Only %n edits could be done again; there are no more.</numerusform></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation><numerusform>Import %n article</numerusform><numerusform>Import %n articles</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::Imports</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation><numerusform>%n article imported.</numerusform><numerusform>%n articles imported.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation><numerusform>%n article was there already.</numerusform><numerusform>%n articles were there already.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation><numerusform>%n file could not be imported:</numerusform><numerusform>%n files could not be imported, among them:</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::LensBar</name>
    <message numerus="yes">
        <source>Lenses, %n on</source>
        <translation><numerusform>Lenses, one on</numerusform><numerusform>Lenses, %n on</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::LensShelf</name>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation><numerusform>%n attribution</numerusform><numerusform>%n attributions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation><numerusform>%n hedge</numerusform><numerusform>%n hedges</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation><numerusform>%n quotation</numerusform><numerusform>%n quotations</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation><numerusform>%n time</numerusform><numerusform>%n times</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation><numerusform>%n figure</numerusform><numerusform>%n figures</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation><numerusform>%n name</numerusform><numerusform>%n names</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::LibraryPanel</name>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation><numerusform>%n article counts as one now: “%1”.</numerusform><numerusform>%n articles count as one now: “%1”.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation><numerusform>Remove %n article</numerusform><numerusform>Remove %n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation><numerusform>%n article removed.</numerusform><numerusform>%n articles removed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) went along.</source>
        <translation><numerusform>%n passage went along.</numerusform><numerusform>%n passages went along.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation><numerusform>%n card keeps its last words.</numerusform><numerusform>%n cards keep their last words.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::PassageTable</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation><numerusform>%1, %n passage</numerusform><numerusform>%1, %n passages</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::PassagesPanel</name>
    <message numerus="yes">
        <source>%n passage(s) removed.</source>
        <translation><numerusform>%n passage removed.</numerusform><numerusform>%n passages removed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation><numerusform>%n statement went along.</numerusform><numerusform>%n statements went along.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation><numerusform>%n card keeps its last words.</numerusform><numerusform>%n cards keep their last words.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation><numerusform>Remove %n passage</numerusform><numerusform>Remove %n passages</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::TagsPanel</name>
    <message numerus="yes">
        <source>%n tag(s) merged into %1. Undo parts them again.</source>
        <translation><numerusform>%n tag merged into %1. Undo parts them again.</numerusform><numerusform>%n tags merged into %1. Undo parts them again.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Taken off %n passage(s) and removed. Undo brings it back.</source>
        <translation><numerusform>Taken off %n passage and removed. Undo brings it back.</numerusform><numerusform>Taken off %n passages and removed. Undo brings it back.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation><numerusform>%n tag removed. Undo brings it back.</numerusform><numerusform>%n tags removed. Undo brings it back.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation><numerusform>Remove %n tag</numerusform><numerusform>Remove %n tags</numerusform></translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%n text(s) or image(s) differ from what was stored.</source>
        <translation><numerusform>%n text or image differs from what was stored.</numerusform><numerusform>%n texts or images differ from what was stored.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectNotices</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</source>
        <translation>
            <numerusform>%n change could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</numerusform>
            <numerusform>%n changes could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::FindPanel</name>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation><numerusform>%n place found.</numerusform><numerusform>%n places found.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation><numerusform>They stand in %n article.</numerusform><numerusform>They stand in %n articles.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long in %n article(s), where there may be more.</source>
        <translation><numerusform>The expression took too long in %n article, where there may be more.</numerusform><numerusform>The expression took too long in %n articles, where there may be more.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation><numerusform>%n article could not be read.</numerusform><numerusform>%n articles could not be read.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingPopover</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation><numerusform>%n character</numerusform><numerusform>%n characters</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::Exports</name>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are exported, as the filter shows.</source>
        <translation><numerusform>%1 of the board’s %n card is exported, as the filter shows.</numerusform><numerusform>%1 of the board’s %n cards are exported, as the filter shows.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ExportMenus</name>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are in the file, as the filter shows.</source>
        <translation><numerusform>%1 of the board’s %n card is in the file, as the filter shows.</numerusform><numerusform>%1 of the board’s %n cards are in the file, as the filter shows.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::PdfExportDialog</name>
    <message numerus="yes">
        <source>A filter is on: %1 of the board’s %n card(s) are exported. Clear the filter to export all.</source>
        <translation><numerusform>A filter is on: %1 of the board’s %n card is exported. Clear the filter to export all.</numerusform><numerusform>A filter is on: %1 of the board’s %n cards are exported. Clear the filter to export all.</numerusform></translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message numerus="yes">
        <source>Both quote the same %n word(s).</source>
        <translation><numerusform>Both quote the same %n word.</numerusform><numerusform>Both quote the same %n words.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation><numerusform>%n word is the same, not enough for one origin.</numerusform><numerusform>%n words are the same, not enough for one origin.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::OriginTreeModel</name>
    <message numerus="yes">
        <source>%n article(s) seem to rest on one source. The two most alike: %1</source>
        <translation><numerusform>%n article seems to rest on one source. The two most alike: %1</numerusform><numerusform>%n articles seem to rest on one source. The two most alike: %1</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation><numerusform>%n article, counted as one</numerusform><numerusform>%n articles, counted as one</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::OriginsPane</name>
    <message numerus="yes">
        <source>%n open proposal(s)</source>
        <translation><numerusform>%n open proposal</numerusform><numerusform>%n open proposals</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation><numerusform>%n article counts as one now: “%1”.</numerusform><numerusform>%n articles count as one now: “%1”.</numerusform></translation>
    </message>
</context>
</TS>
