<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AchText</name>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would come first.</source>
        <comment>an origin; a hypothesis</comment>
        <translation><numerusform>Without the %n row that comes from %1, %2 would come first.</numerusform><numerusform>Without the %n rows that come from %1, %2 would come first.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation><numerusform>Without the %n row that comes from %1, %2 would share the first place.</numerusform><numerusform>Without the %n rows that come from %1, %2 would share the first place.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation><numerusform>Without the %n row that comes from %1, the order behind the first would change.</numerusform><numerusform>Without the %n rows that come from %1, the order behind the first would change.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind would alter the ranking.</source>
        <translation><numerusform>%n more change of this kind would alter the ranking.</numerusform><numerusform>%n more changes of this kind would alter the ranking.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation><numerusform>%n cell is not rated, and counts nothing.</numerusform><numerusform>%n cells are not rated, and count nothing.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::AchModel</name>
    <message numerus="yes">
        <source>%n row(s) come from this speaker and this origin; against each hypothesis only the strongest of them counts.</source>
        <translation><numerusform>%n row comes from this speaker and this origin; against each hypothesis only the strongest of them counts.</numerusform><numerusform>%n rows come from this speaker and this origin; against each hypothesis only the strongest of them counts.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ActorsPanel</name>
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
    <name>sidelight::ClaimMatrixModel</name>
    <message numerus="yes">
        <source>%n statement(s) on claims</source>
        <translation><numerusform>%n statement on claims</numerusform><numerusform>%n statements on claims</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation><numerusform>%n origin</numerusform><numerusform>%n origins</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>%n article</numerusform><numerusform>%n articles</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixCell</name>
    <message numerus="yes">
        <source>%n more statement(s)</source>
        <translation><numerusform>%n more statement</numerusform><numerusform>%n more statements</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>statements</comment>
        <translation><numerusform>%n more</numerusform><numerusform>%n more</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixHeader</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation><numerusform>%n statement</numerusform><numerusform>%n statements</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>%n article</numerusform><numerusform>%n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation><numerusform>%n speaker</numerusform><numerusform>%n speakers</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n claim</numerusform><numerusform>%n claims</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation><numerusform>%n statement</numerusform><numerusform>%n statements</numerusform></translation>
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
        <source>On %n page(s) no article was recognised, so all the text was taken.</source>
        <translation><numerusform>On %n page no article was recognised, so all the text was taken.</numerusform><numerusform>On %n pages no article was recognised, so all the text was taken.</numerusform></translation>
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
        <source>Remove %n article(s)</source>
        <translation><numerusform>Remove %n article</numerusform><numerusform>Remove %n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation><numerusform>%n article counts as one now: “%1”.</numerusform><numerusform>%n articles count as one now: “%1”.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) with what?</source>
        <translation><numerusform>Tag %n article with what?</numerusform><numerusform>Tag %n articles with what?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into which collection?</source>
        <translation><numerusform>Put %n article into which collection?</numerusform><numerusform>Put %n articles into which collection?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of “%1”. They stay in the project.</source>
        <translation><numerusform>%n article taken out of “%1”. It stays in the project.</numerusform><numerusform>%n articles taken out of “%1”. They stay in the project.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) copied.</source>
        <translation><numerusform>%n citation copied.</numerusform><numerusform>%n citations copied.</numerusform></translation>
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
        <source>How the texts of “%1” and %n other article(s) are set, as with headings and links, differs from what was imported.</source>
        <translation><numerusform>How the texts of “%1” and %n other article are set, as with headings and links, differs from what was imported.</numerusform><numerusform>How the texts of “%1” and %n other articles are set, as with headings and links, differs from what was imported.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s) are not listed.</source>
        <translation><numerusform>%n further finding is not listed.</numerusform><numerusform>%n further findings are not listed.</numerusform></translation>
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
    <message numerus="yes">
        <source>This project’s file bears %n other name(s) as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</source>
        <translation><numerusform>This project’s file bears %n other name as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</numerusform><numerusform>This project’s file bears %n other names as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</numerusform></translation>
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
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation><numerusform>%n article found.</numerusform><numerusform>%n articles found.</numerusform></translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message numerus="yes">
        <source>This query is too long. At most %n characters can be looked for.</source>
        <translation><numerusform>This query is too long. At most %n character can be looked for.</numerusform><numerusform>This query is too long. At most %n characters can be looked for.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::FacetModel</name>
    <message numerus="yes">
        <source>%1, in %n article(s)</source>
        <translation><numerusform>%1, in %n article</numerusform><numerusform>%1, in %n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation><numerusform>%n more is not listed.</numerusform><numerusform>%n more are not listed.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::GuideWindow</name>
    <message numerus="yes">
        <source>%n place(s) in the guide. Enter goes to the next one.</source>
        <translation><numerusform>%n place in the guide. Enter goes to it.</numerusform><numerusform>%n places in the guide. Enter goes to the next one.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::HitPassagesDialog</name>
    <message numerus="yes">
        <source>Make %n passage(s)</source>
        <translation><numerusform>Make %n passage</numerusform><numerusform>Make %n passages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation><numerusform>%n place found.</numerusform><numerusform>%n places found.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) made.</source>
        <translation><numerusform>%n passage made.</numerusform><numerusform>%n passages made.</numerusform></translation>
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
    <name>sidelight::BoardHand</name>
    <message numerus="yes">
        <source>%n picture(s) could not be read, so the card(s) came with their words alone.</source>
        <translation><numerusform>%n picture could not be read, so its card came with its words alone.</numerusform><numerusform>%n pictures could not be read, so their cards came with their words alone.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimsPanel</name>
    <message numerus="yes">
        <source>%n claim(s) merged into %1. Undo parts them again.</source>
        <translation><numerusform>%n claim merged into %1. Undo parts them again.</numerusform><numerusform>%n claims merged into %1. Undo parts them again.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation><numerusform>Remove %n claim</numerusform><numerusform>Remove %n claims</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation><numerusform>%n claim removed.</numerusform><numerusform>%n claims removed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation><numerusform>%n statement names no claim any more.</numerusform><numerusform>%n statements name no claim any more.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation><numerusform>%n card keeps the last words.</numerusform><numerusform>%n cards keep the last words.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation><numerusform>%n claim beneath stands at the top now.</numerusform><numerusform>%n claims beneath stand at the top now.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionModel</name>
    <message numerus="yes">
        <source>and %n more from the same origin</source>
        <translation><numerusform>and %n more from the same origin</numerusform><numerusform>and %n more from the same origin</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsPane</name>
    <message numerus="yes">
        <source>Accounts part on %n claim(s).</source>
        <translation><numerusform>Accounts part on %n claim.</numerusform><numerusform>Accounts part on %n claims.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::SupportWords</name>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation><numerusform>%n origin</numerusform><numerusform>%n origins</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>%n article</numerusform><numerusform>%n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation><numerusform>Asserted by %n statement: %1.</numerusform><numerusform>Asserted by %n statements: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation><numerusform>Denied by %n statement: %1.</numerusform><numerusform>Denied by %n statements: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation><numerusform>Qualified by %n statement: %1.</numerusform><numerusform>Qualified by %n statements: %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation><numerusform>Questioned by %n statement: %1.</numerusform><numerusform>Questioned by %n statements: %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderProposals</name>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation><numerusform>Accept %n proposal</numerusform><numerusform>Accept %n proposals</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalsPanel</name>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation><numerusform>Accept %n</numerusform><numerusform>Accept %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected. Enter accepts them as one step.</source>
        <translation><numerusform>%n proposal selected. Enter accepts it.</numerusform><numerusform>%n proposals selected. Enter accepts them as one step.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation><numerusform>%n proposal waits for your decision.</numerusform><numerusform>%n proposals wait for your decision.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation><numerusform>%n rejected.</numerusform><numerusform>%n rejected.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation><numerusform>%n proposal accepted. Undo takes it back.</numerusform><numerusform>%n proposals accepted. Undo takes all of it back.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderPane</name>
    <message numerus="yes">
        <source>Passage added; %n in this article</source>
        <translation>
            <numerusform>Passage added; %n in this article</numerusform>
            <numerusform>Passage added; %n in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>Passage removed; %n in this article</numerusform>
            <numerusform>Passage removed; %n in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation><numerusform>%n proposal</numerusform><numerusform>%n proposals</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineCard</name>
    <message numerus="yes">
        <source>%n mark(s) stand here</source>
        <translation><numerusform>%n mark stands here</numerusform><numerusform>%n marks stand here</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineModel</name>
    <message numerus="yes">
        <source>%n statement(s) have no date of what happened.</source>
        <translation><numerusform>%n statement has no date of what happened.</numerusform><numerusform>%n statements have no date of what happened.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation><numerusform>%n statement has no date of when it was said.</numerusform><numerusform>%n statements have no date of when it was said.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation><numerusform>%n statement has no date of publication.</numerusform><numerusform>%n statements have no date of publication.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation><numerusform>%n article has no date of publication.</numerusform><numerusform>%n articles have no date of publication.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation><numerusform>%n claim has no date of its own.</numerusform><numerusform>%n claims have no date of their own.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation><numerusform>%1, %n mark</numerusform><numerusform>%1, %n marks</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineView</name>
    <message numerus="yes">
        <source>and %n more, which the arrow keys reach</source>
        <translation><numerusform>and %n more, which the arrow keys reach</numerusform><numerusform>and %n more, which the arrow keys reach</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::MergeReview</name>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation><numerusform>%n statement will be by %1; the printed names are kept.</numerusform><numerusform>%n statements will be by %1; the printed names are kept.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation><numerusform>%n mention will name %1.</numerusform><numerusform>%n mentions will name %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation><numerusform>%n card will show %1.</numerusform><numerusform>%n cards will show %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation><numerusform>%n actor will belong to %1.</numerusform><numerusform>%n actors will belong to %1.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s) into %1?</source>
        <translation><numerusform>Merge %n actor into %1?</numerusform><numerusform>Merge %n actors into %1?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) merged into %1. Undo parts them again.</source>
        <translation><numerusform>%n actor merged into %1. Undo parts them again.</numerusform><numerusform>%n actors merged into %1. Undo parts them again.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::SplitReview</name>
    <message numerus="yes">
        <source>Split %n item(s) off</source>
        <translation><numerusform>Split %n item off</numerusform><numerusform>Split %n items off</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ActorSummary</name>
    <message numerus="yes">
        <source>Said to be %n person(s)</source>
        <translation><numerusform>Said to be one person</numerusform><numerusform>Said to be %n people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation><numerusform>%n chain</numerusform><numerusform>%n chains</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation><numerusform>%n passage</numerusform><numerusform>%n passages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>%n article</numerusform><numerusform>%n articles</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::OccurrencesPanel</name>
    <message numerus="yes">
        <source>%n place(s) name “%1”.</source>
        <translation><numerusform>%n place names “%1”.</numerusform><numerusform>%n places name “%1”.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation><numerusform>%n place names an actor.</numerusform><numerusform>%n places name actors.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation><numerusform>The first one is listed.</numerusform><numerusform>The first %n are listed.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation><numerusform>%n mention recorded.</numerusform><numerusform>%n mentions recorded.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation><numerusform>Record %n mention</numerusform><numerusform>Record %n mentions</numerusform></translation>
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
<context>
    <name>sidelight::WithholdingPage</name>
    <message numerus="yes">
        <source>%n actor(s) ticked</source>
        <translation><numerusform>%n actor ticked</numerusform><numerusform>%n actors ticked</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldPlacesPage</name>
    <message numerus="yes">
        <source>%n picture(s) in the copy cannot be searched. Look at them before you hand it over.</source>
        <translation><numerusform>%n picture in the copy cannot be searched. Look at it before you hand it over.</numerusform><numerusform>%n pictures in the copy cannot be searched. Look at them before you hand it over.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>A name of theirs, or what they are called, still stands in %n place(s).</source>
        <translation><numerusform>A name of theirs, or what they are called, still stands in %n place.</numerusform><numerusform>A name of theirs, or what they are called, still stands in %n places.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyDialog</name>
    <message numerus="yes">
        <source>A name stays in %n place(s).</source>
        <translation><numerusform>A name stays in %n place.</numerusform><numerusform>A name stays in %n places.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopies</name>
    <message numerus="yes">
        <source>The copy is written. A name of somebody who is withheld stays in %n place(s).</source>
        <translation><numerusform>The copy is written. A name of somebody who is withheld stays in %n place.</numerusform><numerusform>The copy is written. A name of somebody who is withheld stays in %n places.</numerusform></translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>%n article</numerusform><numerusform>%n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation><numerusform>%n passage</numerusform><numerusform>%n passages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation><numerusform>%n tag</numerusform><numerusform>%n tags</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation><numerusform>%n actor</numerusform><numerusform>%n actors</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation><numerusform>%n claim</numerusform><numerusform>%n claims</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation><numerusform>%n statement</numerusform><numerusform>%n statements</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation><numerusform>%n origin</numerusform><numerusform>%n origins</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation><numerusform>%n board</numerusform><numerusform>%n boards</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation><numerusform>%n card</numerusform><numerusform>%n cards</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation><numerusform>%n link</numerusform><numerusform>%n links</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link type(s)</source>
        <translation><numerusform>%n link type</numerusform><numerusform>%n link types</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation><numerusform>%n mention</numerusform><numerusform>%n mentions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n likeness(es) of actors</source>
        <translation><numerusform>%n likeness of actors</numerusform><numerusform>%n likenesses of actors</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages</source>
        <translation><numerusform>%n link between passages</numerusform><numerusform>%n links between passages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles kept apart</source>
        <translation><numerusform>%n pair of articles kept apart</numerusform><numerusform>%n pairs of articles kept apart</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n matrix/matrices</source>
        <translation><numerusform>%n matrix</numerusform><numerusform>%n matrices</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis/hypotheses</source>
        <translation><numerusform>%n hypothesis</numerusform><numerusform>%n hypotheses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation><numerusform>%n piece of evidence</numerusform><numerusform>%n pieces of evidence</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>History purged: %n entries before this are gone</source>
        <translation><numerusform>History purged: %n entry before this is gone</numerusform><numerusform>History purged: %n entries before this are gone</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation><numerusform>%n collection</numerusform><numerusform>%n collections</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::HistoryPanel</name>
    <message numerus="yes">
        <source>%n edit(s) are like that.</source>
        <translation><numerusform>%n edit is like that.</numerusform><numerusform>%n edits are like that.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ForgetDialog</name>
    <message numerus="yes">
        <source>%n other file(s) may hold the same words.</source>
        <translation><numerusform>%n other file may hold the same words.</numerusform><numerusform>%n other files may hold the same words.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) keep them.</source>
        <translation><numerusform>%n file keeps them.</numerusform><numerusform>%n files keep them.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::Forgetting</name>
    <message numerus="yes">
        <source>%n edit(s) leave the history.</source>
        <translation><numerusform>%n edit leaves the history.</numerusform><numerusform>%n edits leave the history.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) stay, and can be undone as before.</source>
        <translation><numerusform>%n edit stays, and can be undone as before.</numerusform><numerusform>%n edits stay, and can be undone as before.</numerusform></translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written.</source>
        <translation><numerusform>%n thing is not as it was written.</numerusform><numerusform>%n things are not as they were written.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation><numerusform>%n article</numerusform><numerusform>%n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation><numerusform>%n passage</numerusform><numerusform>%n passages</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation><numerusform>%n edit</numerusform><numerusform>%n edits</numerusform></translation>
    </message>
</context>
<context>
    <name>SinceText</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation><numerusform>%n article imported</numerusform><numerusform>%n articles imported</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation><numerusform>%n article changed</numerusform><numerusform>%n articles changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation><numerusform>%n article deleted</numerusform><numerusform>%n articles deleted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted</source>
        <translation><numerusform>%n passage highlighted</numerusform><numerusform>%n passages highlighted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation><numerusform>%n passage changed</numerusform><numerusform>%n passages changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation><numerusform>%n passage removed</numerusform><numerusform>%n passages removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) recorded</source>
        <translation><numerusform>%n statement recorded</numerusform><numerusform>%n statements recorded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) changed</source>
        <translation><numerusform>%n statement changed</numerusform><numerusform>%n statements changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) removed</source>
        <translation><numerusform>%n statement removed</numerusform><numerusform>%n statements removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) added</source>
        <translation><numerusform>%n claim added</numerusform><numerusform>%n claims added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) changed</source>
        <translation><numerusform>%n claim changed</numerusform><numerusform>%n claims changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed</source>
        <translation><numerusform>%n claim removed</numerusform><numerusform>%n claims removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) added</source>
        <translation><numerusform>%n actor added</numerusform><numerusform>%n actors added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) changed</source>
        <translation><numerusform>%n actor changed</numerusform><numerusform>%n actors changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed</source>
        <translation><numerusform>%n actor removed</numerusform><numerusform>%n actors removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded</source>
        <translation><numerusform>%n mention recorded</numerusform><numerusform>%n mentions recorded</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) changed</source>
        <translation><numerusform>%n mention changed</numerusform><numerusform>%n mentions changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) removed</source>
        <translation><numerusform>%n mention removed</numerusform><numerusform>%n mentions removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) made</source>
        <translation><numerusform>%n board made</numerusform><numerusform>%n boards made</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) changed</source>
        <translation><numerusform>%n board changed</numerusform><numerusform>%n boards changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) deleted</source>
        <translation><numerusform>%n board deleted</numerusform><numerusform>%n boards deleted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) placed</source>
        <translation><numerusform>%n card placed</numerusform><numerusform>%n cards placed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation><numerusform>%n card changed</numerusform><numerusform>%n cards changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed</source>
        <translation><numerusform>%n card removed</numerusform><numerusform>%n cards removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved</source>
        <translation><numerusform>%n card moved</numerusform><numerusform>%n cards moved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards drawn</source>
        <translation><numerusform>%n link on boards drawn</numerusform><numerusform>%n links on boards drawn</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards changed</source>
        <translation><numerusform>%n link on boards changed</numerusform><numerusform>%n links on boards changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards removed</source>
        <translation><numerusform>%n link on boards removed</numerusform><numerusform>%n links on boards removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages made</source>
        <translation><numerusform>%n link between passages made</numerusform><numerusform>%n links between passages made</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages changed</source>
        <translation><numerusform>%n link between passages changed</numerusform><numerusform>%n links between passages changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages removed</source>
        <translation><numerusform>%n link between passages removed</numerusform><numerusform>%n links between passages removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation><numerusform>%n tag added</numerusform><numerusform>%n tags added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation><numerusform>%n tag changed</numerusform><numerusform>%n tags changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation><numerusform>%n tag removed</numerusform><numerusform>%n tags removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) added</source>
        <translation><numerusform>%n origin added</numerusform><numerusform>%n origins added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) changed</source>
        <translation><numerusform>%n origin changed</numerusform><numerusform>%n origins changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) removed</source>
        <translation><numerusform>%n origin removed</numerusform><numerusform>%n origins removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) made</source>
        <translation><numerusform>%n ACH matrix made</numerusform><numerusform>%n ACH matrices made</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) changed</source>
        <translation><numerusform>%n ACH matrix changed</numerusform><numerusform>%n ACH matrices changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) deleted</source>
        <translation><numerusform>%n ACH matrix deleted</numerusform><numerusform>%n ACH matrices deleted</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) added</source>
        <translation><numerusform>%n hypothesis added</numerusform><numerusform>%n hypotheses added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) changed</source>
        <translation><numerusform>%n hypothesis changed</numerusform><numerusform>%n hypotheses changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) removed</source>
        <translation><numerusform>%n hypothesis removed</numerusform><numerusform>%n hypotheses removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added</source>
        <translation><numerusform>%n piece of evidence added</numerusform><numerusform>%n pieces of evidence added</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence changed</source>
        <translation><numerusform>%n piece of evidence changed</numerusform><numerusform>%n pieces of evidence changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence removed</source>
        <translation><numerusform>%n piece of evidence removed</numerusform><numerusform>%n pieces of evidence removed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation><numerusform>%n other change</numerusform><numerusform>%n other changes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) made</source>
        <translation><numerusform>%n collection made</numerusform><numerusform>%n collections made</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) changed</source>
        <translation><numerusform>%n collection changed</numerusform><numerusform>%n collections changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted</source>
        <translation><numerusform>%n collection deleted</numerusform><numerusform>%n collections deleted</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ImportBatch</name>
    <message numerus="yes">
        <source>New; %n character(s) could not be read</source>
        <translation><numerusform>New; %n character could not be read</numerusform><numerusform>New; %n characters could not be read</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDetails</name>
    <message numerus="yes">
        <source>%n of the selected articles look like others.</source>
        <translation><numerusform>%n of the selected articles looks like another.</numerusform><numerusform>%n of the selected articles look like others.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ImportText</name>
    <message numerus="yes">
        <source>%n character(s) are cut off; the original keeps them.</source>
        <translation><numerusform>%n character is cut off; the original keeps it.</numerusform><numerusform>%n characters are cut off; the original keeps them.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::FacetList</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation><numerusform>%1, %n article</numerusform><numerusform>%1, %n articles</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ImportWindow</name>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation><numerusform>%n new article.</numerusform><numerusform>%n new articles.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) like another one.</source>
        <translation><numerusform>%n looks like another one.</numerusform><numerusform>%n look like others.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already, byte for byte, and are passed over.</source>
        <translation><numerusform>%n file is there already, byte for byte, and is passed over.</numerusform><numerusform>%n files are there already, byte for byte, and are passed over.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation><numerusform>%n file could not be read.</numerusform><numerusform>%n files could not be read.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation><numerusform>&amp;Import %n article</numerusform><numerusform>&amp;Import %n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation><numerusform>Import %n article</numerusform><numerusform>Import %n articles</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleTable</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation><numerusform>%1, %n article</numerusform><numerusform>%1, %n articles</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::RemovalWords</name>
    <message numerus="yes">
        <source>%n card(s) on boards keep their last words.</source>
        <translation><numerusform>%n card on boards keeps its last words.</numerusform><numerusform>%n cards on boards keep their last words.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence keep their last words.</source>
        <translation><numerusform>%n piece of evidence keeps its last words.</numerusform><numerusform>%n pieces of evidence keep their last words.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project?</source>
        <translation><numerusform>Remove %n article from the project?</numerusform><numerusform>Remove %n articles from the project?</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation><numerusform>%n article removed.</numerusform><numerusform>%n articles removed.</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleEdits</name>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation><numerusform>Mark %n article as unread</numerusform><numerusform>Mark %n articles as unread</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as being read</source>
        <translation><numerusform>Mark %n article as being read</numerusform><numerusform>Mark %n articles as being read</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as done</source>
        <translation><numerusform>Mark %n article as done</numerusform><numerusform>Mark %n articles as done</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Set %n article(s) aside</source>
        <translation><numerusform>Set %n article aside</numerusform><numerusform>Set %n articles aside</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Star %n article(s)</source>
        <translation><numerusform>Star %n article</numerusform><numerusform>Star %n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n article(s)</source>
        <translation><numerusform>Take the star off %n article</numerusform><numerusform>Take the star off %n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s)</source>
        <translation><numerusform>Tag %n article</numerusform><numerusform>Tag %n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Take tag off %n article(s)</source>
        <translation><numerusform>Take tag off %n article</numerusform><numerusform>Take tag off %n articles</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into a collection</source>
        <translation><numerusform>Put %n article into a collection</numerusform><numerusform>Put %n articles into a collection</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of a collection</source>
        <translation><numerusform>Take %n article out of a collection</numerusform><numerusform>Take %n articles out of a collection</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Change details of %n article(s)</source>
        <translation><numerusform>Change details of %n article</numerusform><numerusform>Change details of %n articles</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleForm</name>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation><numerusform>Change %n article</numerusform><numerusform>Change %n articles</numerusform></translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionsPanel</name>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation><numerusform>%n article put into “%1”.</numerusform><numerusform>%n articles put into “%1”.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n collection(s)</source>
        <translation><numerusform>Remove %n collection</numerusform><numerusform>Remove %n collections</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) removed. Their articles stay in the project; undo brings them back.</source>
        <translation><numerusform>%n collection removed. Its articles stay in the project; undo brings it back.</numerusform><numerusform>%n collections removed. Their articles stay in the project; undo brings them back.</numerusform></translation>
    </message>
</context>
</TS>
