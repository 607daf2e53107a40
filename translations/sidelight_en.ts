<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AchText</name>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would come first.</source>
        <comment>an origin; a hypothesis</comment>
        <translation>
            <numerusform>Without the %Ln row that comes from %1, %2 would come first.</numerusform>
            <numerusform>Without the %Ln rows that come from %1, %2 would come first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>Without the %Ln row that comes from %1, %2 would share the first place.</numerusform>
            <numerusform>Without the %Ln rows that come from %1, %2 would share the first place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>Without the %Ln row that comes from %1, the order behind the first would change.</numerusform>
            <numerusform>Without the %Ln rows that come from %1, the order behind the first would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind would alter the ranking.</source>
        <translation>
            <numerusform>%Ln more change of this kind would alter the ranking.</numerusform>
            <numerusform>%Ln more changes of this kind would alter the ranking.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>%Ln cell is not rated, and counts nothing.</numerusform>
            <numerusform>%Ln cells are not rated, and count nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardContent</name>
    <message numerus="yes">
        <source>%n origin(s) for</source>
        <translation>
            <numerusform>%Ln origin for</numerusform>
            <numerusform>%Ln origins for</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>%Ln against</numerusform>
            <numerusform>%Ln against</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>Only %n edit(s) could be undone; there are no more.</source>
        <translation>
            <numerusform>Only %Ln edit could be undone; there are no more.</numerusform>
            <numerusform>Only %Ln edits could be undone; there are no more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>Only %Ln edit could be done again; there are no more.</numerusform>
            <numerusform>Only %Ln edits could be done again; there are no more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln origin</numerusform>
            <numerusform>%Ln origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%Ln board</numerusform>
            <numerusform>%Ln boards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln link</numerusform>
            <numerusform>%Ln links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link type(s)</source>
        <translation>
            <numerusform>%Ln link type</numerusform>
            <numerusform>%Ln link types</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likeness(es) of actors</source>
        <translation>
            <numerusform>%Ln likeness of actors</numerusform>
            <numerusform>%Ln likenesses of actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages</source>
        <translation>
            <numerusform>%Ln link between passages</numerusform>
            <numerusform>%Ln links between passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles kept apart</source>
        <translation>
            <numerusform>%Ln pair of articles kept apart</numerusform>
            <numerusform>%Ln pairs of articles kept apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matrix/matrices</source>
        <translation>
            <numerusform>%Ln matrix</numerusform>
            <numerusform>%Ln matrices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis/hypotheses</source>
        <translation>
            <numerusform>%Ln hypothesis</numerusform>
            <numerusform>%Ln hypotheses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History purged: %n entries before this are gone</source>
        <translation>
            <numerusform>History purged: %Ln entry before this is gone</numerusform>
            <numerusform>History purged: %Ln entries before this are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%Ln collection</numerusform>
            <numerusform>%Ln collections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message numerus="yes">
        <source>Both quote the same %n word(s).</source>
        <translation>
            <numerusform>Both quote the same %Ln word.</numerusform>
            <numerusform>Both quote the same %Ln words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>%Ln word is the same, not enough for one origin.</numerusform>
            <numerusform>%Ln words are the same, not enough for one origin.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message numerus="yes">
        <source>This query is too long. At most %n characters can be looked for.</source>
        <translation>
            <numerusform>This query is too long. At most %Ln character can be looked for.</numerusform>
            <numerusform>This query is too long. At most %Ln characters can be looked for.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceText</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%Ln article imported</numerusform>
            <numerusform>%Ln articles imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%Ln article changed</numerusform>
            <numerusform>%Ln articles changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>%Ln article deleted</numerusform>
            <numerusform>%Ln articles deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted</source>
        <translation>
            <numerusform>%Ln passage highlighted</numerusform>
            <numerusform>%Ln passages highlighted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation>
            <numerusform>%Ln passage changed</numerusform>
            <numerusform>%Ln passages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation>
            <numerusform>%Ln passage removed</numerusform>
            <numerusform>%Ln passages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) recorded</source>
        <translation>
            <numerusform>%Ln statement recorded</numerusform>
            <numerusform>%Ln statements recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) changed</source>
        <translation>
            <numerusform>%Ln statement changed</numerusform>
            <numerusform>%Ln statements changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) removed</source>
        <translation>
            <numerusform>%Ln statement removed</numerusform>
            <numerusform>%Ln statements removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) added</source>
        <translation>
            <numerusform>%Ln claim added</numerusform>
            <numerusform>%Ln claims added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) changed</source>
        <translation>
            <numerusform>%Ln claim changed</numerusform>
            <numerusform>%Ln claims changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed</source>
        <translation>
            <numerusform>%Ln claim removed</numerusform>
            <numerusform>%Ln claims removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) added</source>
        <translation>
            <numerusform>%Ln actor added</numerusform>
            <numerusform>%Ln actors added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) changed</source>
        <translation>
            <numerusform>%Ln actor changed</numerusform>
            <numerusform>%Ln actors changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed</source>
        <translation>
            <numerusform>%Ln actor removed</numerusform>
            <numerusform>%Ln actors removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded</source>
        <translation>
            <numerusform>%Ln mention recorded</numerusform>
            <numerusform>%Ln mentions recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) changed</source>
        <translation>
            <numerusform>%Ln mention changed</numerusform>
            <numerusform>%Ln mentions changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) removed</source>
        <translation>
            <numerusform>%Ln mention removed</numerusform>
            <numerusform>%Ln mentions removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) made</source>
        <translation>
            <numerusform>%Ln board made</numerusform>
            <numerusform>%Ln boards made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) changed</source>
        <translation>
            <numerusform>%Ln board changed</numerusform>
            <numerusform>%Ln boards changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) deleted</source>
        <translation>
            <numerusform>%Ln board deleted</numerusform>
            <numerusform>%Ln boards deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) placed</source>
        <translation>
            <numerusform>%Ln card placed</numerusform>
            <numerusform>%Ln cards placed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%Ln card changed</numerusform>
            <numerusform>%Ln cards changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed</source>
        <translation>
            <numerusform>%Ln card removed</numerusform>
            <numerusform>%Ln cards removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved</source>
        <translation>
            <numerusform>%Ln card moved</numerusform>
            <numerusform>%Ln cards moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards drawn</source>
        <translation>
            <numerusform>%Ln link on boards drawn</numerusform>
            <numerusform>%Ln links on boards drawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards changed</source>
        <translation>
            <numerusform>%Ln link on boards changed</numerusform>
            <numerusform>%Ln links on boards changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards removed</source>
        <translation>
            <numerusform>%Ln link on boards removed</numerusform>
            <numerusform>%Ln links on boards removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages made</source>
        <translation>
            <numerusform>%Ln link between passages made</numerusform>
            <numerusform>%Ln links between passages made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages changed</source>
        <translation>
            <numerusform>%Ln link between passages changed</numerusform>
            <numerusform>%Ln links between passages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages removed</source>
        <translation>
            <numerusform>%Ln link between passages removed</numerusform>
            <numerusform>%Ln links between passages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%Ln tag added</numerusform>
            <numerusform>%Ln tags added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>%Ln tag changed</numerusform>
            <numerusform>%Ln tags changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%Ln tag removed</numerusform>
            <numerusform>%Ln tags removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) added</source>
        <translation>
            <numerusform>%Ln origin added</numerusform>
            <numerusform>%Ln origins added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) changed</source>
        <translation>
            <numerusform>%Ln origin changed</numerusform>
            <numerusform>%Ln origins changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) removed</source>
        <translation>
            <numerusform>%Ln origin removed</numerusform>
            <numerusform>%Ln origins removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) made</source>
        <translation>
            <numerusform>%Ln ACH matrix made</numerusform>
            <numerusform>%Ln ACH matrices made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) changed</source>
        <translation>
            <numerusform>%Ln ACH matrix changed</numerusform>
            <numerusform>%Ln ACH matrices changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) deleted</source>
        <translation>
            <numerusform>%Ln ACH matrix deleted</numerusform>
            <numerusform>%Ln ACH matrices deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) added</source>
        <translation>
            <numerusform>%Ln hypothesis added</numerusform>
            <numerusform>%Ln hypotheses added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) changed</source>
        <translation>
            <numerusform>%Ln hypothesis changed</numerusform>
            <numerusform>%Ln hypotheses changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) removed</source>
        <translation>
            <numerusform>%Ln hypothesis removed</numerusform>
            <numerusform>%Ln hypotheses removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added</source>
        <translation>
            <numerusform>%Ln piece of evidence added</numerusform>
            <numerusform>%Ln pieces of evidence added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence changed</source>
        <translation>
            <numerusform>%Ln piece of evidence changed</numerusform>
            <numerusform>%Ln pieces of evidence changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence removed</source>
        <translation>
            <numerusform>%Ln piece of evidence removed</numerusform>
            <numerusform>%Ln pieces of evidence removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln other change</numerusform>
            <numerusform>%Ln other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) made</source>
        <translation>
            <numerusform>%Ln collection made</numerusform>
            <numerusform>%Ln collections made</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) changed</source>
        <translation>
            <numerusform>%Ln collection changed</numerusform>
            <numerusform>%Ln collections changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted</source>
        <translation>
            <numerusform>%Ln collection deleted</numerusform>
            <numerusform>%Ln collections deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>How the texts of “%1” and %n other article(s) are set, as with headings and links, differs from what was imported.</source>
        <translation>
            <numerusform>How the texts of “%1” and %Ln other article are set, as with headings and links, differs from what was imported.</numerusform>
            <numerusform>How the texts of “%1” and %Ln other articles are set, as with headings and links, differs from what was imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s) are not listed.</source>
        <translation>
            <numerusform>%Ln further finding is not listed.</numerusform>
            <numerusform>%Ln further findings are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written.</source>
        <translation>
            <numerusform>%Ln thing is not as it was written.</numerusform>
            <numerusform>%Ln things are not as they were written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%Ln edit</numerusform>
            <numerusform>%Ln edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AchModel</name>
    <message numerus="yes">
        <source>%n row(s) come from this speaker and this origin; against each hypothesis only the strongest of them counts.</source>
        <translation>
            <numerusform>%Ln row comes from this speaker and this origin; against each hypothesis only the strongest of them counts.</numerusform>
            <numerusform>%Ln rows come from this speaker and this origin; against each hypothesis only the strongest of them counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ActorSummary</name>
    <message numerus="yes">
        <source>Said to be %n person(s)</source>
        <translation>
            <numerusform>Said to be one person</numerusform>
            <numerusform>Said to be %Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%Ln chain</numerusform>
            <numerusform>%Ln chains</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ActorsPanel</name>
    <message numerus="yes">
        <source>Taken out of %n statement(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>Taken out of %Ln statement and removed. Undo brings it back.</numerusform>
            <numerusform>Taken out of %Ln statements and removed. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln actor removed. Undo brings it back.</numerusform>
            <numerusform>%Ln actors removed. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>Remove %Ln actor</numerusform>
            <numerusform>Remove %Ln actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleEdits</name>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation>
            <numerusform>Mark %Ln article as unread</numerusform>
            <numerusform>Mark %Ln articles as unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as being read</source>
        <translation>
            <numerusform>Mark %Ln article as being read</numerusform>
            <numerusform>Mark %Ln articles as being read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as done</source>
        <translation>
            <numerusform>Mark %Ln article as done</numerusform>
            <numerusform>Mark %Ln articles as done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n article(s) aside</source>
        <translation>
            <numerusform>Set %Ln article aside</numerusform>
            <numerusform>Set %Ln articles aside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n article(s)</source>
        <translation>
            <numerusform>Star %Ln article</numerusform>
            <numerusform>Star %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n article(s)</source>
        <translation>
            <numerusform>Take the star off %Ln article</numerusform>
            <numerusform>Take the star off %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s)</source>
        <translation>
            <numerusform>Tag %Ln article</numerusform>
            <numerusform>Tag %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take tag off %n article(s)</source>
        <translation>
            <numerusform>Take tag off %Ln article</numerusform>
            <numerusform>Take tag off %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into a collection</source>
        <translation>
            <numerusform>Put %Ln article into a collection</numerusform>
            <numerusform>Put %Ln articles into a collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of a collection</source>
        <translation>
            <numerusform>Take %Ln article out of a collection</numerusform>
            <numerusform>Take %Ln articles out of a collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change details of %n article(s)</source>
        <translation>
            <numerusform>Change details of %Ln article</numerusform>
            <numerusform>Change details of %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleForm</name>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>Change %Ln article</numerusform>
            <numerusform>Change %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleTable</name>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardHand</name>
    <message numerus="yes">
        <source>%n picture(s) could not be read, so the card(s) came with their words alone.</source>
        <translation>
            <numerusform>%Ln picture could not be read, so its card came with its words alone.</numerusform>
            <numerusform>%Ln pictures could not be read, so their cards came with their words alone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardKeys</name>
    <message numerus="yes">
        <source>%n card(s) stay selected. Tab goes on to others, S keeps each; Esc lets go.</source>
        <translation>
            <numerusform>%Ln card stays selected. Tab goes on to others, S keeps each; Esc lets go.</numerusform>
            <numerusform>%Ln cards stay selected. Tab goes on to others, S keeps each; Esc lets go.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardListModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1, %Ln card</numerusform>
            <numerusform>%1, %Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardView</name>
    <message numerus="yes">
        <source>%n card(s) selected</source>
        <translation>
            <numerusform>%Ln card selected</numerusform>
            <numerusform>%Ln cards selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardWalk</name>
    <message numerus="yes">
        <source>%n link(s) between the two cards</source>
        <translation>
            <numerusform>%Ln link between the two cards</numerusform>
            <numerusform>%Ln links between the two cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::CarryReview</name>
    <message numerus="yes">
        <source>%n passage(s) stand in the newer version word for word.</source>
        <translation>
            <numerusform>%Ln passage stands in the newer version word for word.</numerusform>
            <numerusform>%Ln passages stand in the newer version word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>%Ln more passage needs a look.</numerusform>
            <numerusform>%Ln more passages need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Carry %n passage(s) over</source>
        <translation>
            <numerusform>Carry %Ln passage over</numerusform>
            <numerusform>Carry %Ln passages over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>%Ln passage carried over.</numerusform>
            <numerusform>%Ln passages carried over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimMatrixModel</name>
    <message numerus="yes">
        <source>%n statement(s) on claims</source>
        <translation>
            <numerusform>%Ln statement on claims</numerusform>
            <numerusform>%Ln statements on claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln origin</numerusform>
            <numerusform>%Ln origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimsPanel</name>
    <message numerus="yes">
        <source>%n claim(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln claim merged into %1. Undo parts them again.</numerusform>
            <numerusform>%Ln claims merged into %1. Undo parts them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>Remove %Ln claim</numerusform>
            <numerusform>Remove %Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>%Ln claim removed.</numerusform>
            <numerusform>%Ln claims removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>%Ln statement names no claim any more.</numerusform>
            <numerusform>%Ln statements name no claim any more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>%Ln card keeps the last words.</numerusform>
            <numerusform>%Ln cards keep the last words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>%Ln claim beneath stands at the top now.</numerusform>
            <numerusform>%Ln claims beneath stand at the top now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionsPanel</name>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>%Ln article put into “%1”.</numerusform>
            <numerusform>%Ln articles put into “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n collection(s)</source>
        <translation>
            <numerusform>Remove %Ln collection</numerusform>
            <numerusform>Remove %Ln collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) removed. Their articles stay in the project; undo brings them back.</source>
        <translation>
            <numerusform>%Ln collection removed. Its articles stay in the project; undo brings it back.</numerusform>
            <numerusform>%Ln collections removed. Their articles stay in the project; undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionModel</name>
    <message numerus="yes">
        <source>and %n more from the same origin</source>
        <translation>
            <numerusform>and %Ln more from the same origin</numerusform>
            <numerusform>and %Ln more from the same origin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsPane</name>
    <message numerus="yes">
        <source>Accounts part on %n claim(s).</source>
        <translation>
            <numerusform>Accounts part on %Ln claim.</numerusform>
            <numerusform>Accounts part on %Ln claims.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ExportMenus</name>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are in the file, as the filter shows.</source>
        <translation>
            <numerusform>%1 of the board’s %Ln card is in the file, as the filter shows.</numerusform>
            <numerusform>%1 of the board’s %Ln cards are in the file, as the filter shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Exports</name>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are exported, as the filter shows.</source>
        <translation>
            <numerusform>%1 of the board’s %Ln card is exported, as the filter shows.</numerusform>
            <numerusform>%1 of the board’s %Ln cards are exported, as the filter shows.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::FacetModel</name>
    <message numerus="yes">
        <source>%1, in %n article(s)</source>
        <translation>
            <numerusform>%1, in %Ln article</numerusform>
            <numerusform>%1, in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%Ln more is not listed.</numerusform>
            <numerusform>%Ln more are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::FindPanel</name>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%Ln place found.</numerusform>
            <numerusform>%Ln places found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>They stand in %Ln article.</numerusform>
            <numerusform>They stand in %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long in %n article(s), where there may be more.</source>
        <translation>
            <numerusform>The expression took too long in %Ln article, where there may be more.</numerusform>
            <numerusform>The expression took too long in %Ln articles, where there may be more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>%Ln article could not be read.</numerusform>
            <numerusform>%Ln articles could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>%Ln article found.</numerusform>
            <numerusform>%Ln articles found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ForgetDialog</name>
    <message numerus="yes">
        <source>%n other file(s) may hold the same words.</source>
        <translation>
            <numerusform>%Ln other file may hold the same words.</numerusform>
            <numerusform>%Ln other files may hold the same words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) keep them.</source>
        <translation>
            <numerusform>%Ln file keeps them.</numerusform>
            <numerusform>%Ln files keep them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Forgetting</name>
    <message numerus="yes">
        <source>%n edit(s) leave the history.</source>
        <translation>
            <numerusform>%Ln edit leaves the history.</numerusform>
            <numerusform>%Ln edits leave the history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) stay, and can be undone as before.</source>
        <translation>
            <numerusform>%Ln edit stays, and can be undone as before.</numerusform>
            <numerusform>%Ln edits stay, and can be undone as before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::GuideWindow</name>
    <message numerus="yes">
        <source>%n place(s) in the guide. Enter goes to the next one.</source>
        <translation>
            <numerusform>%Ln place in the guide. Enter goes to it.</numerusform>
            <numerusform>%Ln places in the guide. Enter goes to the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::HistoryPanel</name>
    <message numerus="yes">
        <source>%n edit(s) are like that.</source>
        <translation>
            <numerusform>%Ln edit is like that.</numerusform>
            <numerusform>%Ln edits are like that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::HitPassagesDialog</name>
    <message numerus="yes">
        <source>Make %n passage(s)</source>
        <translation>
            <numerusform>Make %Ln passage</numerusform>
            <numerusform>Make %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%Ln place found.</numerusform>
            <numerusform>%Ln places found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) made.</source>
        <translation>
            <numerusform>%Ln passage made.</numerusform>
            <numerusform>%Ln passages made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ImportBatch</name>
    <message numerus="yes">
        <source>New; %n character(s) could not be read</source>
        <translation>
            <numerusform>New; %Ln character could not be read</numerusform>
            <numerusform>New; %Ln characters could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDetails</name>
    <message numerus="yes">
        <source>%n of the selected articles look like others.</source>
        <translation>
            <numerusform>%Ln of the selected articles looks like another.</numerusform>
            <numerusform>%Ln of the selected articles look like others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ImportText</name>
    <message numerus="yes">
        <source>%n character(s) are cut off; the original keeps them.</source>
        <translation>
            <numerusform>%Ln character is cut off; the original keeps it.</numerusform>
            <numerusform>%Ln characters are cut off; the original keeps them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ImportWindow</name>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>%Ln new article.</numerusform>
            <numerusform>%Ln new articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) like another one.</source>
        <translation>
            <numerusform>%Ln looks like another one.</numerusform>
            <numerusform>%Ln look like others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already, byte for byte, and are passed over.</source>
        <translation>
            <numerusform>%Ln file is there already, byte for byte, and is passed over.</numerusform>
            <numerusform>%Ln files are there already, byte for byte, and are passed over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln file could not be read.</numerusform>
            <numerusform>%Ln files could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>&amp;Import %Ln article</numerusform>
            <numerusform>&amp;Import %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Import %Ln article</numerusform>
            <numerusform>Import %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Imports</name>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%Ln article imported.</numerusform>
            <numerusform>%Ln articles imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) no article was recognised, so all the text was taken.</source>
        <translation>
            <numerusform>On %Ln page no article was recognised, so all the text was taken.</numerusform>
            <numerusform>On %Ln pages no article was recognised, so all the text was taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>%Ln article was there already.</numerusform>
            <numerusform>%Ln articles were there already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>%Ln file could not be imported:</numerusform>
            <numerusform>%Ln files could not be imported, among them:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::LensBar</name>
    <message numerus="yes">
        <source>Lenses, %n on</source>
        <translation>
            <numerusform>Lenses, one on</numerusform>
            <numerusform>Lenses, %Ln on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::LensShelf</name>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%Ln attribution</numerusform>
            <numerusform>%Ln attributions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation>
            <numerusform>%Ln hedge</numerusform>
            <numerusform>%Ln hedges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%Ln quotation</numerusform>
            <numerusform>%Ln quotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln figure</numerusform>
            <numerusform>%Ln figures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::LibraryPanel</name>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Remove %Ln article</numerusform>
            <numerusform>Remove %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln article counts as one now: “%1”.</numerusform>
            <numerusform>%Ln articles count as one now: “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) with what?</source>
        <translation>
            <numerusform>Tag %Ln article with what?</numerusform>
            <numerusform>Tag %Ln articles with what?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into which collection?</source>
        <translation>
            <numerusform>Put %Ln article into which collection?</numerusform>
            <numerusform>Put %Ln articles into which collection?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of “%1”. They stay in the project.</source>
        <translation>
            <numerusform>%Ln article taken out of “%1”. It stays in the project.</numerusform>
            <numerusform>%Ln articles taken out of “%1”. They stay in the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) copied.</source>
        <translation>
            <numerusform>%Ln citation copied.</numerusform>
            <numerusform>%Ln citations copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixCell</name>
    <message numerus="yes">
        <source>%n more statement(s)</source>
        <translation>
            <numerusform>%Ln more statement</numerusform>
            <numerusform>%Ln more statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixDelegate</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixHeader</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixPane</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln statement</numerusform>
            <numerusform>%Ln statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MergeReview</name>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>%Ln statement will be by %1; the printed names are kept.</numerusform>
            <numerusform>%Ln statements will be by %1; the printed names are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>%Ln mention will name %1.</numerusform>
            <numerusform>%Ln mentions will name %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>%Ln card will show %1.</numerusform>
            <numerusform>%Ln cards will show %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>%Ln actor will belong to %1.</numerusform>
            <numerusform>%Ln actors will belong to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s) into %1?</source>
        <translation>
            <numerusform>Merge %Ln actor into %1?</numerusform>
            <numerusform>Merge %Ln actors into %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln actor merged into %1. Undo parts them again.</numerusform>
            <numerusform>%Ln actors merged into %1. Undo parts them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::OccurrencesPanel</name>
    <message numerus="yes">
        <source>%n place(s) name “%1”.</source>
        <translation>
            <numerusform>%Ln place names “%1”.</numerusform>
            <numerusform>%Ln places name “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>%Ln place names an actor.</numerusform>
            <numerusform>%Ln places name actors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first one is listed.</numerusform>
            <numerusform>The first %Ln are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>%Ln mention recorded.</numerusform>
            <numerusform>%Ln mentions recorded.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>Record %Ln mention</numerusform>
            <numerusform>Record %Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::OriginTreeModel</name>
    <message numerus="yes">
        <source>%n article(s) seem to rest on one source. The two most alike: %1</source>
        <translation>
            <numerusform>%Ln article seems to rest on one source. The two most alike: %1</numerusform>
            <numerusform>%Ln articles seem to rest on one source. The two most alike: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>%Ln article, counted as one</numerusform>
            <numerusform>%Ln articles, counted as one</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::OriginsPane</name>
    <message numerus="yes">
        <source>%n open proposal(s)</source>
        <translation>
            <numerusform>%Ln open proposal</numerusform>
            <numerusform>%Ln open proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln article counts as one now: “%1”.</numerusform>
            <numerusform>%Ln articles count as one now: “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassageTable</name>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %Ln passage</numerusform>
            <numerusform>%1, %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassagesPanel</name>
    <message numerus="yes">
        <source>%n passage(s) removed.</source>
        <translation>
            <numerusform>%Ln passage removed.</numerusform>
            <numerusform>%Ln passages removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>%Ln statement went along.</numerusform>
            <numerusform>%Ln statements went along.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%Ln card keeps its last words.</numerusform>
            <numerusform>%Ln cards keep their last words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>Remove %Ln passage</numerusform>
            <numerusform>Remove %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PdfExportDialog</name>
    <message numerus="yes">
        <source>A filter is on: %1 of the board’s %n card(s) are exported. Clear the filter to export all.</source>
        <translation>
            <numerusform>A filter is on: %1 of the board’s %Ln card is exported. Clear the filter to export all.</numerusform>
            <numerusform>A filter is on: %1 of the board’s %Ln cards are exported. Clear the filter to export all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectNotices</name>
    <message numerus="yes">
        <source>%n change(s) could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</source>
        <translation>
            <numerusform>%Ln change could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</numerusform>
            <numerusform>%Ln changes could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This project’s file bears %n other name(s) as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</source>
        <translation>
            <numerusform>This project’s file bears %Ln other name as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</numerusform>
            <numerusform>This project’s file bears %Ln other names as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalsPanel</name>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accept %Ln</numerusform>
            <numerusform>Accept %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected. Enter accepts them as one step.</source>
        <translation>
            <numerusform>%Ln proposal selected. Enter accepts it.</numerusform>
            <numerusform>%Ln proposals selected. Enter accepts them as one step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln proposal waits for your decision.</numerusform>
            <numerusform>%Ln proposals wait for your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%Ln rejected.</numerusform>
            <numerusform>%Ln rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln proposal accepted. Undo takes it back.</numerusform>
            <numerusform>%Ln proposals accepted. Undo takes all of it back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderPane</name>
    <message numerus="yes">
        <source>Passage added; %n in this article</source>
        <translation>
            <numerusform>Passage added; %Ln in this article</numerusform>
            <numerusform>Passage added; %Ln in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>Passage removed; %Ln in this article</numerusform>
            <numerusform>Passage removed; %Ln in this article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%Ln proposal</numerusform>
            <numerusform>%Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderProposals</name>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>Accept %Ln proposal</numerusform>
            <numerusform>Accept %Ln proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingPopover</name>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::RemovalWords</name>
    <message numerus="yes">
        <source>%n card(s) on boards keep their last words.</source>
        <translation>
            <numerusform>%Ln card on boards keeps its last words.</numerusform>
            <numerusform>%Ln cards on boards keep their last words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence keep their last words.</source>
        <translation>
            <numerusform>%Ln piece of evidence keeps its last words.</numerusform>
            <numerusform>%Ln pieces of evidence keep their last words.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project?</source>
        <translation>
            <numerusform>Remove %Ln article from the project?</numerusform>
            <numerusform>Remove %Ln articles from the project?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>%Ln article removed.</numerusform>
            <numerusform>%Ln articles removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::SplitReview</name>
    <message numerus="yes">
        <source>Split %n item(s) off</source>
        <translation>
            <numerusform>Split %Ln item off</numerusform>
            <numerusform>Split %Ln items off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::SupportWords</name>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln origin</numerusform>
            <numerusform>%Ln origins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation>
            <numerusform>Asserted by %Ln statement: %1.</numerusform>
            <numerusform>Asserted by %Ln statements: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>Denied by %Ln statement: %1.</numerusform>
            <numerusform>Denied by %Ln statements: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>Qualified by %Ln statement: %1.</numerusform>
            <numerusform>Qualified by %Ln statements: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>Questioned by %Ln statement: %1.</numerusform>
            <numerusform>Questioned by %Ln statements: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::TagsPanel</name>
    <message numerus="yes">
        <source>%n tag(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln tag merged into %1. Undo parts them again.</numerusform>
            <numerusform>%Ln tags merged into %1. Undo parts them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taken off %n passage(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>Taken off %Ln passage and removed. Undo brings it back.</numerusform>
            <numerusform>Taken off %Ln passages and removed. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln tag removed. Undo brings it back.</numerusform>
            <numerusform>%Ln tags removed. Undo brings it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>Remove %Ln tag</numerusform>
            <numerusform>Remove %Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineCard</name>
    <message numerus="yes">
        <source>%n mark(s) stand here</source>
        <translation>
            <numerusform>%Ln mark stands here</numerusform>
            <numerusform>%Ln marks stand here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineModel</name>
    <message numerus="yes">
        <source>%n statement(s) have no date of what happened.</source>
        <translation>
            <numerusform>%Ln statement has no date of what happened.</numerusform>
            <numerusform>%Ln statements have no date of what happened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>%Ln statement has no date of when it was said.</numerusform>
            <numerusform>%Ln statements have no date of when it was said.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln statement has no date of publication.</numerusform>
            <numerusform>%Ln statements have no date of publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln article has no date of publication.</numerusform>
            <numerusform>%Ln articles have no date of publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>%Ln claim has no date of its own.</numerusform>
            <numerusform>%Ln claims have no date of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %Ln mark</numerusform>
            <numerusform>%1, %Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineView</name>
    <message numerus="yes">
        <source>and %n more, which the arrow keys reach</source>
        <translation>
            <numerusform>and %Ln more, which the arrow keys reach</numerusform>
            <numerusform>and %Ln more, which the arrow keys reach</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopies</name>
    <message numerus="yes">
        <source>The copy is written. A name of somebody who is withheld stays in %n place(s).</source>
        <translation>
            <numerusform>The copy is written. A name of somebody who is withheld stays in %Ln place.</numerusform>
            <numerusform>The copy is written. A name of somebody who is withheld stays in %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyDialog</name>
    <message numerus="yes">
        <source>A name stays in %n place(s).</source>
        <translation>
            <numerusform>A name stays in %Ln place.</numerusform>
            <numerusform>A name stays in %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldPlacesPage</name>
    <message numerus="yes">
        <source>%n picture(s) in the copy cannot be searched. Look at them before you hand it over.</source>
        <translation>
            <numerusform>%Ln picture in the copy cannot be searched. Look at it before you hand it over.</numerusform>
            <numerusform>%Ln pictures in the copy cannot be searched. Look at them before you hand it over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A name of theirs, or what they are called, still stands in %n place(s).</source>
        <translation>
            <numerusform>A name of theirs, or what they are called, still stands in %Ln place.</numerusform>
            <numerusform>A name of theirs, or what they are called, still stands in %Ln places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::WithholdingPage</name>
    <message numerus="yes">
        <source>%n actor(s) ticked</source>
        <translation>
            <numerusform>%Ln actor ticked</numerusform>
            <numerusform>%Ln actors ticked</numerusform>
        </translation>
    </message>
</context>
</TS>
