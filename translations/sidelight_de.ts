<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AchSheet</name>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Diagnosticity</source>
        <translation>Diagnostizität</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Inconsistency, weighted</source>
        <translation>Inkonsistenz, gewichtet</translation>
    </message>
    <message>
        <source>Inconsistency, without weights</source>
        <translation>Inkonsistenz, ungewichtet</translation>
    </message>
</context>
<context>
    <name>AchText</name>
    <message>
        <source>“%1”</source>
        <comment>a hypothesis or a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Without %1, %2 would come first.</source>
        <comment>a quotation; a hypothesis</comment>
        <translation>Ohne %1 stünde %2 an erster Stelle.</translation>
    </message>
    <message>
        <source>Without %1, %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>Ohne %1 würden sich %2 den ersten Platz teilen.</translation>
    </message>
    <message>
        <source>Without %1, the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>Ohne %1 würde sich die Reihenfolge hinter dem ersten Platz ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would come first.</source>
        <comment>an origin; a hypothesis</comment>
        <translation>
            <numerusform>Ohne die %Ln Zeile, die auf %1 zurückgeht, stünde %2 an erster Stelle.</numerusform>
            <numerusform>Ohne die %Ln Zeilen, die auf %1 zurückgehen, stünde %2 an erster Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>Ohne die %Ln Zeile, die auf %1 zurückgeht, würden sich %2 den ersten Platz teilen.</numerusform>
            <numerusform>Ohne die %Ln Zeilen, die auf %1 zurückgehen, würden sich %2 den ersten Platz teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>Ohne die %Ln Zeile, die auf %1 zurückgeht, würde sich die Reihenfolge hinter dem ersten Platz ändern.</numerusform>
            <numerusform>Ohne die %Ln Zeilen, die auf %1 zurückgehen, würde sich die Reihenfolge hinter dem ersten Platz ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would come first.</source>
        <translation>Würde %1 als %2 statt als %3 eingestuft, stünde %4 an erster Stelle.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would come first.</source>
        <translation>Würde %1 (bisher ohne Einstufung) als %2 eingestuft, stünde %3 an erster Stelle.</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would share the first place.</source>
        <translation>Würde %1 als %2 statt als %3 eingestuft, würden sich %4 den ersten Platz teilen.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would share the first place.</source>
        <translation>Würde %1 (bisher ohne Einstufung) als %2 eingestuft, würden sich %3 den ersten Platz teilen.</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, the order behind the first would change.</source>
        <translation>Würde %1 als %2 statt als %3 eingestuft, würde sich die Reihenfolge hinter dem ersten Platz ändern.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, the order behind the first would change.</source>
        <translation>Würde %1 (bisher ohne Einstufung) als %2 eingestuft, würde sich die Reihenfolge hinter dem ersten Platz ändern.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would come first.</source>
        <comment>a quotation; a hypothesis</comment>
        <translation>Würde %1 voll vertraut (A1), stünde %2 an erster Stelle.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>Würde %1 voll vertraut (A1), würden sich %2 den ersten Platz teilen.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>Würde %1 voll vertraut (A1), würde sich die Reihenfolge hinter dem ersten Platz ändern.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would come first.</source>
        <translation>Ohne Einstufungen und Ursprünge gezählt, stünde %1 an erster Stelle.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would share the first place.</source>
        <translation>Ohne Einstufungen und Ursprünge gezählt, würden sich %1 den ersten Platz teilen.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, the order behind the first would change.</source>
        <translation>Ohne Einstufungen und Ursprünge gezählt, würde sich die Reihenfolge hinter dem ersten Platz ändern.</translation>
    </message>
    <message>
        <source>The lead rests most on %1: without it, it would shrink from %2 to %3.</source>
        <comment>a quotation; numbers</comment>
        <translation>Der Vorsprung beruht am stärksten auf %1: Ohne diesen Beleg würde er von %2 auf %3 schrumpfen.</translation>
    </message>
    <message>
        <source>Very consistent</source>
        <translation>Sehr konsistent</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Konsistent</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Inkonsistent</translation>
    </message>
    <message>
        <source>Very inconsistent</source>
        <translation>Sehr inkonsistent</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <comment>a rank, a hypothesis, its score</comment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>The least against it first: %1.</source>
        <translation>Die Hypothese mit den wenigsten Gegenbelegen zuerst: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between hypotheses in order</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>No single piece of evidence, origin or grade changes which hypothesis comes first.</source>
        <translation>Kein einzelner Beleg, kein Ursprung und keine Einstufung ändert, welche Hypothese an erster Stelle steht.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind would alter the ranking.</source>
        <translation>
            <numerusform>%Ln weitere Veränderung dieser Art würde die Rangfolge ändern.</numerusform>
            <numerusform>%Ln weitere Veränderungen dieser Art würden die Rangfolge ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>%Ln Zelle ist nicht bewertet und zählt nichts.</numerusform>
            <numerusform>%Ln Zellen sind nicht bewertet und zählen nichts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>there is no “translation” that somebody could have made.</source>
        <translation>Es gibt keine „translation“, die jemand angefertigt haben könnte.</translation>
    </message>
    <message>
        <source>the article does not have the words “%1”.</source>
        <translation>Der Artikel enthält die Wörter „%1“ nicht.</translation>
    </message>
    <message>
        <source>the last place in the article with these words is number %1.</source>
        <translation>Die letzte Stelle im Artikel mit diesen Wörtern hat die Nummer %1.</translation>
    </message>
    <message>
        <source>a statement needs a speaker at least.</source>
        <translation>Eine Aussage braucht mindestens einen Sprecher.</translation>
    </message>
    <message>
        <source>there are more entries than in “speakers”.</source>
        <translation>Es sind mehr Einträge als in „speakers“.</translation>
    </message>
    <message>
        <source>a stance needs a claim that it is about.</source>
        <translation>Eine Haltung braucht eine Behauptung, auf die sie sich bezieht.</translation>
    </message>
    <message>
        <source>a card has either this or “note”.</source>
        <translation>Eine Karte hat entweder dies oder „note“.</translation>
    </message>
    <message>
        <source>the card “%1” is on another board.</source>
        <translation>Die Karte „%1“ liegt auf einer anderen Tafel.</translation>
    </message>
    <message>
        <source>a group has a place and a size, or cards that it stands “around”.</source>
        <translation>Eine Gruppe hat einen Platz und eine Größe oder Karten, um die sie steht („around“).</translation>
    </message>
    <message>
        <source>a group that stands “around” cards has its place from them.</source>
        <translation>Eine Gruppe, die um Karten steht („around“), hat ihren Platz von diesen.</translation>
    </message>
    <message>
        <source>nothing new is made here that could bear a name.</source>
        <translation>Hier entsteht nichts Neues, das einen Namen tragen könnte.</translation>
    </message>
    <message>
        <source>“%1” is a link type that every project has.</source>
        <translation>„%1“ ist ein Verknüpfungstyp, den jedes Projekt hat.</translation>
    </message>
    <message>
        <source>there is a link type “%1” already.</source>
        <translation>Es gibt bereits einen Verknüpfungstyp „%1“.</translation>
    </message>
    <message>
        <source>a link type of your own is given by its name.</source>
        <translation>Ein eigener Verknüpfungstyp wird mit seinem Namen angegeben.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2; nor is it a link type of your own.</source>
        <translation>„%1“ ist nichts von diesen: %2; auch ein eigener Verknüpfungstyp ist es nicht.</translation>
    </message>
    <message>
        <source>a link joins two different cards.</source>
        <translation>Eine Verknüpfung verbindet zwei verschiedene Karten.</translation>
    </message>
    <message>
        <source>a link joins two different passages.</source>
        <translation>Eine Verknüpfung verbindet zwei verschiedene Passagen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>Die Zeile ist länger als 1&#xa0;MiB.</translation>
    </message>
    <message>
        <source>the brackets are nested more than %1 deep.</source>
        <translation>Die Klammern sind mehr als %1-fach verschachtelt.</translation>
    </message>
    <message>
        <source>this is not JSON (%1, at byte %2).</source>
        <translation>Dies ist kein JSON (%1, bei Byte %2).</translation>
    </message>
    <message>
        <source>an action is one JSON object, in braces.</source>
        <translation>Eine Aktion ist ein einzelnes JSON-Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>a field stands there twice.</source>
        <translation>Ein Feld steht zweimal da.</translation>
    </message>
    <message>
        <source>this field is needed, and it is missing.</source>
        <translation>Dieses Feld ist erforderlich und fehlt.</translation>
    </message>
    <message>
        <source>this must be a text, in quotation marks.</source>
        <translation>Dies muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>this text is longer than %1 characters.</source>
        <translation>Dieser Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>this text has a character in it that is none.</source>
        <translation>Dieser Text enthält etwas, das kein gültiges Zeichen ist.</translation>
    </message>
    <message>
        <source>this must be one line without control characters.</source>
        <translation>Dies muss eine einzelne Zeile ohne Steuerzeichen sein.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>Dies darf nicht leer sein.</translation>
    </message>
    <message>
        <source>this text has a control character in it.</source>
        <translation>Dieser Text enthält ein Steuerzeichen.</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>Dies muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>Dies muss true oder false sein.</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2.</source>
        <translation>Dies muss eine Zahl von %1 bis %2 sein.</translation>
    </message>
    <message>
        <source>“%1” is not a date as EDTF has it, such as 2012-09-11, 2012-09 or 2012-09~.</source>
        <translation>„%1“ ist kein Datum nach EDTF wie 2012-09-11, 2012-09 oder 2012-09~.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>„%1“ ist nichts von diesen: %2.</translation>
    </message>
    <message>
        <source>this must be a list of texts, in brackets.</source>
        <translation>Dies muss eine Liste von Texten in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>this list has more than %1 entries.</source>
        <translation>Diese Liste hat mehr als %1 Einträge.</translation>
    </message>
    <message>
        <source>an entry of this list is empty.</source>
        <translation>Ein Eintrag dieser Liste ist leer.</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: an action “%3” has no such field.</source>
        <translation>Zeile %1, Feld „%2“: Eine Aktion „%3“ hat kein solches Feld.</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: %3</source>
        <translation>Zeile %1, Feld „%2“: %3</translation>
    </message>
    <message>
        <source>a smart collection finds its articles itself, so “articles” can&apos;t be given.</source>
        <translation>Eine intelligente Sammlung findet ihre Artikel selbst, daher kann „articles“ nicht angegeben werden.</translation>
    </message>
    <message>
        <source>this field is needed.</source>
        <translation>Dieses Feld ist erforderlich.</translation>
    </message>
    <message>
        <source>evidence has this, or “note”, or both.</source>
        <translation>Ein Beleg hat dies oder „note“ oder beides.</translation>
    </message>
</context>
<context>
    <name>ActionNames</name>
    <message>
        <source>“%1” was given to something of another kind.</source>
        <translation>„%1“ wurde für etwas anderer Art vergeben.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one; name it by its id, which is one of %2.</source>
        <translation>„%1“ heißt mehr als eines; geben Sie stattdessen die ID an, eine von %2.</translation>
    </message>
    <message>
        <source>nothing that can stand here is called “%1”.</source>
        <translation>Nichts, was hier stehen kann, heißt „%1“.</translation>
    </message>
    <message>
        <source>no article has “%1” as its title or id.</source>
        <translation>Kein Artikel hat „%1“ als Titel oder ID.</translation>
    </message>
    <message>
        <source>no passage is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>Keine Passage heißt „%1“: Geben Sie einen Namen aus einer früheren Zeile oder eine ID an.</translation>
    </message>
    <message>
        <source>no tag is called “%1”.</source>
        <translation>Kein Schlagwort heißt „%1“.</translation>
    </message>
    <message>
        <source>no actor is called “%1”.</source>
        <translation>Kein Akteur heißt „%1“.</translation>
    </message>
    <message>
        <source>no claim is called “%1”.</source>
        <translation>Keine Behauptung heißt „%1“.</translation>
    </message>
    <message>
        <source>no statement is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>Keine Aussage heißt „%1“: Geben Sie einen Namen aus einer früheren Zeile oder eine ID an.</translation>
    </message>
    <message>
        <source>no board is called “%1”.</source>
        <translation>Keine Tafel heißt „%1“.</translation>
    </message>
    <message>
        <source>no card is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>Keine Karte heißt „%1“: Geben Sie einen Namen aus einer früheren Zeile oder eine ID an.</translation>
    </message>
    <message>
        <source>no ACH matrix is called “%1”.</source>
        <translation>Keine ACH-Matrix heißt „%1“.</translation>
    </message>
    <message>
        <source>no hypothesis is called “%1”.</source>
        <translation>Keine Hypothese heißt „%1“.</translation>
    </message>
    <message>
        <source>no collection is called “%1”.</source>
        <translation>Keine Sammlung heißt „%1“.</translation>
    </message>
    <message>
        <source>no evidence is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>Kein Beleg heißt „%1“: Geben Sie einen Namen aus einer früheren Zeile oder eine ID an.</translation>
    </message>
    <message>
        <source>nothing is called “%1”.</source>
        <translation>Nichts heißt „%1“.</translation>
    </message>
</context>
<context>
    <name>ActionScript</name>
    <message>
        <source>The actions file is larger than 64 MiB; split it into several.</source>
        <translation>Die Aktionsdatei ist größer als 64&#xa0;MiB; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>The actions file has more than %1 actions; split it into several.</source>
        <translation>Die Aktionsdatei hat mehr als %1 Aktionen; teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>“%1” was given on line %2 already.</source>
        <translation>„%1“ wurde bereits in Zeile %2 vergeben.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>&amp;Systemfarben</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Sepi&amp;a</source>
        <translation>Se&amp;pia</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
</context>
<context>
    <name>Bearing</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>who says what follows</comment>
        <translation>%1 sagt</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>who, takes which stance, on which claim</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, takes which stance</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> ← </source>
        <comment>between the speakers of a chain: the left one passes on what the right one says</comment>
        <translation> ← </translation>
    </message>
    <message>
        <source>%1 →</source>
        <comment>the type of a link that leaves this card</comment>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>the type of a link that comes to this card</comment>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>%1 (on the board “%2”)</source>
        <translation>%1 (auf der Tafel „%2“)</translation>
    </message>
    <message>
        <source>Note on the link “%1”</source>
        <translation>Notiz zur Verknüpfung „%1“</translation>
    </message>
    <message>
        <source>Evidence for the link “%1”</source>
        <translation>Beleg für die Verknüpfung „%1“</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Karte hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Bild hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>Von der Tafel entfernen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>Alle Karten auswählen</translation>
    </message>
    <message>
        <source>Keep the card selected, and choose more</source>
        <translation>Karte ausgewählt lassen und weitere wählen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <translation>Sperren oder entsperren</translation>
    </message>
    <message>
        <source>Fit to the words</source>
        <translation>An den Text anpassen</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>&amp;Linke Kanten</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>Waagere&amp;cht mittig</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>&amp;Rechte Kanten</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>Obere Kan&amp;ten</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>Senkrecht &amp;mittig</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>&amp;Untere Kanten</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>Gleiche &amp;Abstände nebeneinander</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>Gleiche Abstän&amp;de untereinander</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>In den Vordergrund</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Eine Ebene nach vorn</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>Eine Ebene nach hinten</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>In den Hintergrund</translation>
    </message>
    <message>
        <source>Link to…, or move the link’s end</source>
        <translation>Verknüpfen mit&#xa0;… oder Ende der Verknüpfung verschieben</translation>
    </message>
    <message>
        <source>Move the link’s start</source>
        <translation>Anfang der Verknüpfung verschieben</translation>
    </message>
    <message>
        <source>Next link of the card</source>
        <translation>Nächste Verknüpfung der Karte</translation>
    </message>
    <message>
        <source>Turn the link round</source>
        <translation>Verknüpfung umkehren</translation>
    </message>
    <message>
        <source>Add evidence to the link…</source>
        <translation>Beleg zur Verknüpfung hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Types of links…</source>
        <translation>Verknüpfungstypen&#xa0;…</translation>
    </message>
    <message>
        <source>Snap to other cards</source>
        <translation>An anderen Karten einrasten</translation>
    </message>
    <message>
        <source>Snap to a grid</source>
        <translation>Am Raster einrasten</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>Ganze Tafel anzeigen</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Auswahl anzeigen</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Als PDF exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
</context>
<context>
    <name>BoardContent</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>relativiert</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>Deleted passage</source>
        <translation>Gelöschte Passage</translation>
    </message>
    <message>
        <source>Deleted statement</source>
        <translation>Gelöschte Aussage</translation>
    </message>
    <message>
        <source>Deleted actor</source>
        <translation>Gelöschter Akteur</translation>
    </message>
    <message>
        <source>Deleted article</source>
        <translation>Gelöschter Artikel</translation>
    </message>
    <message>
        <source>Deleted claim</source>
        <translation>Gelöschte Behauptung</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>ungenannte Quelle</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>Übersetzung (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Claim · %1 · %2</source>
        <comment>with its origins for and against</comment>
        <translation>Behauptung · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) for</source>
        <translation>
            <numerusform>%Ln Ursprung dafür</numerusform>
            <numerusform>%Ln Ursprünge dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>%Ln dagegen</numerusform>
            <numerusform>%Ln dagegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Einstufung %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type and label of a link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>stützt</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>abgeleitet von</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>identisch mit</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>linked to</source>
        <translation>verknüpft mit</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>gestützt von</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>im Widerspruch zu</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>wiederholt von</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>beantwortet von</translation>
    </message>
    <message>
        <source>source of</source>
        <translation>Quelle von</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an imprecise date</comment>
        <translation>ca.&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>BoardEdits</name>
    <message>
        <source>Add card</source>
        <translation>Karte hinzufügen</translation>
    </message>
    <message>
        <source>Add cards</source>
        <translation>Karten hinzufügen</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Karten verschieben</translation>
    </message>
    <message>
        <source>Resize cards</source>
        <translation>Größe der Karten ändern</translation>
    </message>
    <message>
        <source>Colour cards</source>
        <translation>Karten einfärben</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>Von der Tafel entfernen</translation>
    </message>
    <message>
        <source>Cut cards</source>
        <translation>Karten ausschneiden</translation>
    </message>
    <message>
        <source>Duplicate cards</source>
        <translation>Karten duplizieren</translation>
    </message>
    <message>
        <source>Link cards</source>
        <translation>Karten verknüpfen</translation>
    </message>
    <message>
        <source>Put link on board</source>
        <translation>Verknüpfung auf die Tafel legen</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Verknüpfung bearbeiten</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>Karten gruppieren</translation>
    </message>
    <message>
        <source>Ungroup cards</source>
        <translation>Gruppierung der Karten aufheben</translation>
    </message>
    <message>
        <source>Lock cards</source>
        <translation>Karten sperren</translation>
    </message>
    <message>
        <source>Unlock cards</source>
        <translation>Karten entsperren</translation>
    </message>
    <message>
        <source>Paste cards</source>
        <translation>Karten einfügen</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Move link’s end</source>
        <translation>Ende der Verknüpfung verschieben</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>Verknüpfung umkehren</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Tafel umbenennen</translation>
    </message>
    <message>
        <source>Resize card</source>
        <translation>Größe der Karte ändern</translation>
    </message>
    <message>
        <source>Align cards</source>
        <translation>Karten ausrichten</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>Karten verteilen</translation>
    </message>
</context>
<context>
    <name>BoardReport</name>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>A picture that nobody has described.</source>
        <translation>Ein Bild, das niemand beschrieben hat.</translation>
    </message>
    <message>
        <source>Group without a title</source>
        <translation>Gruppe ohne Titel</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>abgerufen am %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the type of a link, and the card to which it leads</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <comment>the type of a link, and the card from which it leads here</comment>
        <translation>%1, von: %2</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Which card leads to which, and why</source>
        <translation>Welche Karte zu welcher führt und warum</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>The board “%1” as a picture. All that stands in it follows as text.</source>
        <translation>Die Tafel „%1“ als Bild. Alles, was darauf steht, folgt als Text.</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Die Tafel</translation>
    </message>
</context>
<context>
    <name>BoardTemplate</name>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>An jenem Tag</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Put each statement where it *happened*, and set its date in the inspector. Lay out ▸ *Along time* then puts them in order.</source>
        <translation>Legen Sie jede Aussage dorthin, wo sie *geschehen* ist, und geben Sie ihr Datum im Inspektor an. Anordnen ▸ *Entlang der Zeit* ordnet sie dann.</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Erste Darstellung</translation>
    </message>
    <message>
        <source>Where they part</source>
        <translation>Wo sie auseinandergehen</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Zweite Darstellung</translation>
    </message>
    <message>
        <source>What is claimed here, and denied there? Link each pair as *contradicts*.</source>
        <translation>Was wird hier behauptet und dort bestritten? Verknüpfen Sie jedes Paar als *widerspricht*.</translation>
    </message>
    <message>
        <source>Who is it? Put the actor’s card in this place.</source>
        <translation>Wer ist es? Legen Sie die Karte des Akteurs an diese Stelle.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Eigene Aussagen</translation>
    </message>
    <message>
        <source>What others say of them</source>
        <translation>Was andere dazu sagen</translation>
    </message>
    <message>
        <source>Where they were, and when</source>
        <translation>Aufenthaltsorte und Zeiten</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>Bekanntschaften</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>Leere Tafel</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Zwei Darstellungen</translation>
    </message>
    <message>
        <source>Person of interest</source>
        <translation>Person von Interesse</translation>
    </message>
</context>
<context>
    <name>CanvasReader</name>
    <message>
        <source>it is not an object.</source>
        <translation>Kein Objekt.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>Zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>it has no text “%1”.</source>
        <translation>Es fehlt der Text „%1“.</translation>
    </message>
    <message>
        <source>its “%1” is not a text.</source>
        <translation>„%1“ ist kein Text.</translation>
    </message>
    <message>
        <source>its “%1” is longer than %2 characters.</source>
        <translation>„%1“ ist länger als %2 Zeichen.</translation>
    </message>
    <message>
        <source>it has no number “%1”.</source>
        <translation>Es fehlt die Zahl „%1“.</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Node %1: %2</source>
        <translation>Die Canvas-Datei kann nicht gelesen werden. Knoten %1: %2</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Edge %1: %2</source>
        <translation>Die Canvas-Datei kann nicht gelesen werden. Kante %1: %2</translation>
    </message>
    <message>
        <source>The canvas is larger than 16 MiB.</source>
        <translation>Die Canvas-Datei ist größer als 16&#xa0;MiB.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is nested too deeply.</source>
        <translation>Die Canvas-Datei kann nicht gelesen werden: Sie ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is not JSON from byte %1 on.</source>
        <translation>Die Canvas-Datei kann nicht gelesen werden: Ab Byte %1 ist sie kein JSON.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is a list, not an object with nodes and edges.</source>
        <translation>Die Canvas-Datei kann nicht gelesen werden: Sie ist eine Liste, kein Objekt mit Knoten und Kanten.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>The canvas cannot be read: its nodes and edges must be lists.</source>
        <translation>Die Canvas-Datei kann nicht gelesen werden: Ihre Knoten und Kanten müssen Listen sein.</translation>
    </message>
    <message>
        <source>The canvas has more than %1 nodes or edges.</source>
        <translation>Die Canvas-Datei hat mehr als %1 Knoten oder Kanten.</translation>
    </message>
    <message>
        <source>its id “%1” is that of node %2 too.</source>
        <translation>Die ID „%1“ hat auch der Knoten %2.</translation>
    </message>
    <message>
        <source>its type “%1” is none of text, file, link and group.</source>
        <translation>Der Typ „%1“ ist keiner von text, file, link und group.</translation>
    </message>
</context>
<context>
    <name>CanvasWriter</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>Changeset</name>
    <message>
        <source>The history does not fit the project any more, so this step cannot be undone or repeated. Nothing was changed; have the project checked.</source>
        <translation>Der Verlauf passt nicht mehr zum Projekt, daher kann dieser Schritt weder rückgängig gemacht noch wiederhergestellt werden. Nichts wurde geändert; lassen Sie das Projekt prüfen.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The project is not sound; findings: %1.</source>
        <translation>Das Projekt ist nicht in Ordnung; Befunde: %1.</translation>
    </message>
    <message>
        <source>The project is sound: %1.</source>
        <translation>Das Projekt ist in Ordnung: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>makes an empty project</source>
        <translation>legt ein leeres Projekt an</translation>
    </message>
    <message>
        <source>imports articles, and .canvas files as boards, a line each, and says which look like others that are there, unless it is to be quick; fails if a file does, though the others are in</source>
        <translation>importiert Artikel sowie .canvas-Dateien als Tafeln, je eine Zeile, und sagt, welche anderen, schon vorhandenen ähneln, wenn es nicht schnell gehen soll; schlägt fehl, wenn eine Datei fehlschlägt, die anderen sind dennoch importiert</translation>
    </message>
    <message>
        <source>prints one JSON object a line</source>
        <translation>gibt je Zeile ein JSON-Objekt aus</translation>
    </message>
    <message>
        <source>prints who seems to say what in an article, named by its title or id: a proposal a line, as JSON</source>
        <translation>gibt aus, wer in einem Artikel (nach Titel oder ID) anscheinend was sagt: je Zeile ein Vorschlag als JSON</translation>
    </message>
    <message>
        <source>prints what a query finds, the best first, with the places; --json prints a place a line</source>
        <translation>gibt aus, was eine Suchanfrage findet, das Beste zuerst, mit den Fundstellen; --json gibt je Zeile eine Fundstelle aus</translation>
    </message>
    <message>
        <source>does what a file says, an action a line; all of it one edit, or nothing</source>
        <translation>führt aus, was in einer Datei steht, je Zeile eine Aktion; alles zusammen eine Änderung oder nichts</translation>
    </message>
    <message>
        <source>undoes the last edit, or the last N</source>
        <translation>macht die letzte Änderung oder die letzten N rückgängig</translation>
    </message>
    <message>
        <source>does again what was undone</source>
        <translation>stellt wieder her, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>prints what was done, a line each, the oldest first</source>
        <translation>gibt aus, was getan wurde, je eine Zeile, das Älteste zuerst</translation>
    </message>
    <message>
        <source>removes the history up to now, or before an entry, from the file, and what only that held; no undo brings it back</source>
        <translation>entfernt den bisherigen Verlauf oder den vor einem Eintrag aus der Datei und alles, was nur er enthielt; nichts macht das rückgängig</translation>
    </message>
    <message>
        <source>lays a board out, named by its name or id; locked cards stay</source>
        <translation>ordnet eine Tafel (nach Name oder ID) an; gesperrte Karten bleiben liegen</translation>
    </message>
    <message>
        <source>makes every check of the file and never writes to it: what is damaged, a line each; succeeds only if it is sound</source>
        <translation>prüft die Datei in jeder Hinsicht und schreibt nie in sie: was beschädigt ist, je eine Zeile; gelingt nur, wenn sie in Ordnung ist</translation>
    </message>
    <message>
        <source>writes a consistent copy, also while the project is open</source>
        <translation>schreibt eine konsistente Kopie, auch während das Projekt geöffnet ist</translation>
    </message>
    <message>
        <source>writes an encrypted copy; the passphrase is asked for, or is the first line of standard input</source>
        <translation>schreibt eine verschlüsselte Kopie; die Passphrase wird abgefragt oder ist die erste Zeile der Standardeingabe</translation>
    </message>
    <message>
        <source>makes a project of an encrypted copy</source>
        <translation>macht aus einer verschlüsselten Kopie ein Projekt</translation>
    </message>
    <message>
        <source>makes a project that somebody sent one&apos;s own, row by row in a new file, and says what was left out</source>
        <translation>macht aus einem zugesandten Projekt ein eigenes, Zeile für Zeile in einer neuen Datei, und sagt, was ausgelassen wurde</translation>
    </message>
    <message>
        <source>saves what is whole of a damaged project in a new file, and says what is missing</source>
        <translation>speichert von einem beschädigten Projekt, was intakt ist, in einer neuen Datei und sagt, was fehlt</translation>
    </message>
    <message>
        <source>takes a snapshot: a checked copy in a folder beside the project, or in another one</source>
        <translation>erstellt einen Schnappschuss: eine geprüfte Kopie in einem Ordner neben dem Projekt oder in einem anderen</translation>
    </message>
    <message>
        <source>checks each snapshot and prints it as JSON, a line each, with what has changed since; fails if one is damaged</source>
        <translation>prüft jeden Schnappschuss und gibt ihn als JSON aus, je eine Zeile, mit dem, was sich seither geändert hat; schlägt fehl, wenn einer beschädigt ist</translation>
    </message>
    <message>
        <source>writes a snapshot as a new project, if it is whole</source>
        <translation>schreibt einen Schnappschuss als neues Projekt, wenn er intakt ist</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>öffnet das Fenster</translation>
    </message>
    <message>
        <source>opens the window with the sample investigation</source>
        <translation>öffnet das Fenster mit der Beispielrecherche</translation>
    </message>
    <message>
        <source>writes a copy without the identities of these actors, or of the sources without a name and who spoke not for attribution; prints where their names still stand, a line of JSON each</source>
        <translation>schreibt eine Kopie ohne die Identität dieser Akteure oder aber der ungenannten Quellen und derer, die ohne Zuschreibung gesprochen haben; gibt aus, wo deren Namen noch stehen, je Stelle eine Zeile JSON</translation>
    </message>
    <message>
        <source>prints this text, or the version</source>
        <translation>gibt diesen Text oder die Version aus</translation>
    </message>
    <message>
        <source>What was to be printed could not be written; the disk may be full, or the reader gone.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden; vielleicht ist der Datenträger voll oder das lesende Programm beendet.</translation>
    </message>
    <message>
        <source>“%1” is not a command, and only one project can be opened at a time.</source>
        <translation>„%1“ ist kein Befehl, und es kann nur ein Projekt auf einmal geöffnet werden.</translation>
    </message>
    <message>
        <source>Either a project or the sample investigation can be opened, not both.</source>
        <translation>Es kann entweder ein Projekt oder die Beispielrecherche geöffnet werden, nicht beides.</translation>
    </message>
    <message>
        <source>This is not how it goes: sidelight %1 %2</source>
        <translation>Richtiger Aufruf: sidelight %1 %2</translation>
    </message>
    <message>
        <source>Not all could be imported; the lines that begin with “Failed” say why.</source>
        <translation>Nicht alles konnte importiert werden; die Zeilen, die mit „Fehlgeschlagen“ beginnen, nennen den Grund.</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>Tafel importieren</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Imported: %1 — %2</source>
        <translation>Importiert: %1 — %2</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>Kanten zu Knoten, die es in der Datei nicht gibt, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Imported: %1 — %2 (no article was recognised on the page, so all its text was taken)</source>
        <translation>Importiert: %1 — %2 (auf der Seite wurde kein Artikel erkannt, daher wurde ihr ganzer Text übernommen)</translation>
    </message>
    <message>
        <source>Imported: %1 — %2 (characters that could not be read: %3)</source>
        <translation>Importiert: %1 — %2 (nicht lesbare Zeichen: %3)</translation>
    </message>
    <message>
        <source>Already there: %1 — %2</source>
        <translation>Bereits vorhanden: %1 — %2</translation>
    </message>
    <message>
        <source>The actions file “%1” could not be read (%2).</source>
        <translation>Die Aktionsdatei „%1“ konnte nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>Apply actions</source>
        <translation>Aktionen anwenden</translation>
    </message>
    <message>
        <source>Actions applied: %1</source>
        <translation>Angewendete Aktionen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be undone; there are no more.</source>
        <translation>
            <numerusform>Nur %Ln Änderung konnte rückgängig gemacht werden; mehr gibt es nicht.</numerusform>
            <numerusform>Nur %Ln Änderungen konnten rückgängig gemacht werden; mehr gibt es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>Nur %Ln Änderung konnte wiederhergestellt werden; mehr gibt es nicht.</numerusform>
            <numerusform>Nur %Ln Änderungen konnten wiederhergestellt werden; mehr gibt es nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>What is exported cannot go where the project is; name another file.</source>
        <translation>Der Export kann nicht an die Stelle des Projekts geschrieben werden; geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>Lay out board</source>
        <translation>Tafel anordnen</translation>
    </message>
    <message>
        <source>Cards moved: %1</source>
        <translation>Verschobene Karten: %1</translation>
    </message>
    <message>
        <source>No board is called “%1”; “sidelight list PROJECT boards” lists them.</source>
        <translation>Keine Tafel heißt „%1“; „sidelight list PROJECT boards“ führt sie auf.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one board; name it by its id, such as %2 or %3.</source>
        <translation>Mehr als eine Tafel heißt „%1“; geben Sie stattdessen die ID an, etwa %2 oder %3.</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>Schnappschuss erstellt: %1</translation>
    </message>
    <message>
        <source>All of the project went along.</source>
        <translation>Das ganze Projekt ging mit.</translation>
    </message>
</context>
<context>
    <name>CommandLineArguments</name>
    <message>
        <source>There is no option “%1” here; a name that begins with “-” goes after “--”.</source>
        <translation>Eine Option „%1“ gibt es hier nicht; ein Name, der mit „-“ beginnt, gehört hinter „--“.</translation>
    </message>
    <message>
        <source>The option “%1” was given twice.</source>
        <translation>Die Option „%1“ wurde zweimal angegeben.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value after it.</source>
        <translation>Hinter der Option „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>A name that was given is empty.</source>
        <translation>Ein angegebener Name ist leer.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This system&apos;s SQLite does not take a setting that keeps projects safe, so none is opened. Install SQLite as Debian 13 ships it.</source>
        <translation>Das SQLite dieses Systems nimmt eine Einstellung nicht an, die Projekte schützt, daher wird keines geöffnet. Installieren Sie SQLite so, wie Debian 13 es mitliefert.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The file is larger than 64 MiB, the most that a project takes.</source>
        <translation>Die Datei ist größer als 64&#xa0;MiB; mehr nimmt ein Projekt nicht auf.</translation>
    </message>
    <message>
        <source>A text or image that the project refers to is missing from its file.</source>
        <translation>Ein Text oder Bild, auf das sich das Projekt bezieht, fehlt in seiner Datei.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>No actor is called “%1”; “sidelight list PROJECT actors” lists them.</source>
        <translation>Kein Akteur heißt „%1“; „sidelight list PROJECT actors“ führt sie auf.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one actor; name it by its id, such as %2 or %3.</source>
        <translation>Mehr als ein Akteur heißt „%1“; geben Sie stattdessen die ID an, etwa %2 oder %3.</translation>
    </message>
    <message>
        <source>The project has no source without a name, and nobody who spoke not for attribution or off the record. Name the actors to be withheld.</source>
        <translation>Das Projekt hat keine ungenannte Quelle und niemanden, der ohne Zuschreibung oder vertraulich gesprochen hat. Nennen Sie die Akteure, die zurückgehalten werden sollen.</translation>
    </message>
    <message>
        <source>Actors and what is done with their words belong to --withhold: sidelight copy PROJECT FILE --withhold [ACTOR…].</source>
        <translation>Akteure und das, was mit ihren Worten geschieht, gehören zu --withhold: sidelight copy PROJECT FILE --withhold [ACTOR…].</translation>
    </message>
    <message>
        <source>The quotes are one of: %1.</source>
        <translation>Für die Zitate gilt eines von diesen: %1.</translation>
    </message>
    <message>
        <source>The articles are one of: %1.</source>
        <translation>Für die Artikel gilt eines von diesen: %1.</translation>
    </message>
</context>
<context>
    <name>CopySearch</name>
    <message>
        <source>Both come from one address, though their words differ.</source>
        <translation>Beide stammen von derselben Adresse, auch wenn sich ihr Wortlaut unterscheidet.</translation>
    </message>
    <message>
        <source>Both come from one address. %1</source>
        <translation>Beide stammen von derselben Adresse. %1</translation>
    </message>
</context>
<context>
    <name>EncryptedCopy</name>
    <message>
        <source>The encrypted copy could not be read back as it was written and was removed. Check the disk and try again.</source>
        <translation>Die verschlüsselte Kopie ließ sich nicht so zurücklesen, wie sie geschrieben wurde, und wurde entfernt. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project in memory could not be read. Save a copy of it and encrypt that.</source>
        <translation>Das Projekt im Speicher konnte nicht gelesen werden. Speichern Sie eine Kopie davon und verschlüsseln Sie diese.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The paper can be one of: %1.</source>
        <translation>Das Papier kann eines von diesen sein: %1.</translation>
    </message>
    <message>
        <source>A page is either --landscape or --portrait.</source>
        <translation>Eine Seite ist entweder --landscape oder --portrait.</translation>
    </message>
    <message>
        <source>Without --paper or --tile the page takes the board&apos;s own shape; name a paper to turn it.</source>
        <translation>Ohne --paper oder --tile hat die Seite die Form der Tafel; geben Sie ein Papier an, um sie zu drehen.</translation>
    </message>
    <message>
        <source>The scale is a percentage from %1 to %2.</source>
        <translation>Der Maßstab ist eine Prozentzahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>A --scale is for tiles; give --tile with it.</source>
        <translation>--scale gilt für Kacheln; geben Sie dazu --tile an.</translation>
    </message>
    <message>
        <source>The date is written as year, month and day: 2024-05-04.</source>
        <translation>Das Datum wird als Jahr, Monat und Tag geschrieben: 2024-05-04.</translation>
    </message>
    <message>
        <source>Pages as pictures hold no words, so --attach can&apos;t be given with --as-pictures.</source>
        <translation>Seiten als Bilder enthalten keine Wörter, daher ist --attach nicht zusammen mit --as-pictures möglich.</translation>
    </message>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>Kein Artikel heißt „%1“; „sidelight list PROJECT articles“ führt sie auf.</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>Mehr als ein Artikel hat den Titel „%1“; geben Sie stattdessen die ID an, etwa %2 oder %3.</translation>
    </message>
    <message>
        <source>The file of %1 ends in one of: %2.</source>
        <translation>Die Datei von %1 endet auf eines von diesen: %2.</translation>
    </message>
    <message>
        <source>A byte-order mark is for tables (.csv) only.</source>
        <translation>Eine Byte-Reihenfolge-Marke gibt es nur für Tabellen (.csv).</translation>
    </message>
    <message>
        <source>A matrix is made by one of: %1.</source>
        <translation>Eine Matrix wird nach einem von diesen gebildet: %1.</translation>
    </message>
    <message>
        <source>draws a board and its numbered sources as a PDF, over a file that is there</source>
        <translation>zeichnet eine Tafel und ihre nummerierten Quellen als PDF, auch über eine vorhandene Datei</translation>
    </message>
    <message>
        <source>draws a board as a picture, at 200 percent unless another scale is given</source>
        <translation>zeichnet eine Tafel als Bild, in 200 Prozent, wenn kein anderer Maßstab angegeben ist</translation>
    </message>
    <message>
        <source>draws a board as vectors, its words as text</source>
        <translation>zeichnet eine Tafel als Vektorgrafik, ihre Wörter als Text</translation>
    </message>
    <message>
        <source>writes a board as JSON Canvas 1.0; with records, its cards come back as what they were in this project</source>
        <translation>schreibt eine Tafel als JSON Canvas 1.0; mit Einträgen kommen ihre Karten als das zurück, was sie in diesem Projekt waren</translation>
    </message>
    <message>
        <source>writes a board and its sources as one page for any browser</source>
        <translation>schreibt eine Tafel und ihre Quellen als eine Seite für jeden Browser</translation>
    </message>
    <message>
        <source>writes a board as an outline in Markdown</source>
        <translation>schreibt eine Tafel als Gliederung in Markdown</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a table; --bom for spreadsheets that need it</source>
        <translation>schreibt alle Passagen mit Quellenangaben als Tabelle; --bom für Tabellenprogramme, die es brauchen</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a document</source>
        <translation>schreibt alle Passagen mit Quellenangaben als Dokument</translation>
    </message>
    <message>
        <source>writes an article with its highlights, and its notes in the margin</source>
        <translation>schreibt einen Artikel mit seinen Hervorhebungen und den Notizen am Rand</translation>
    </message>
    <message>
        <source>writes who says what on which claim, as a table or as sheets to put together</source>
        <translation>schreibt, wer was zu welcher Behauptung sagt, als Tabelle oder als Blätter zum Zusammensetzen</translation>
    </message>
    <message>
        <source>writes all that is recorded of each statement, as a table or as exact data</source>
        <translation>schreibt alles, was zu jeder Aussage erfasst ist, als Tabelle oder als exakte Daten</translation>
    </message>
    <message>
        <source>writes what is known of each article for programs that keep literature: BibTeX, RIS or CSL-JSON</source>
        <translation>schreibt die Angaben zu jedem Artikel für Literaturverwaltungen: BibTeX, RIS oder CSL-JSON</translation>
    </message>
    <message>
        <source>An export names what is exported, one file to write, and only options that belong to it.</source>
        <translation>Ein Export nennt, was exportiert wird, eine Zieldatei und nur Optionen, die dazugehören.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>PNG pictures</source>
        <translation>PNG-Bilder</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG-Zeichnungen</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Webseiten</translation>
    </message>
    <message>
        <source>Markdown documents</source>
        <translation>Markdown-Dokumente</translation>
    </message>
    <message>
        <source>JSON Canvas files</source>
        <translation>JSON-Canvas-Dateien</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV-Tabellen</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>OpenDocument-Texte</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON-Dateien</translation>
    </message>
    <message>
        <source>BibTeX files</source>
        <translation>BibTeX-Dateien</translation>
    </message>
    <message>
        <source>RIS files</source>
        <translation>RIS-Dateien</translation>
    </message>
    <message>
        <source>CSL-JSON files</source>
        <translation>CSL-JSON-Dateien</translation>
    </message>
    <message>
        <source>It is no longer in the project. Nothing was written.</source>
        <translation>Es ist nicht mehr im Projekt. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>Graphviz</name>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>„%1“ konnte diese Tafel nicht anordnen, daher blieb sie, wie sie war.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Undone: entry %1</source>
        <translation>Rückgängig gemacht: Eintrag %1</translation>
    </message>
    <message>
        <source>Done again: entry %1</source>
        <translation>Wiederhergestellt: Eintrag %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message>
        <source>“--before” wants the number of an entry, as “sidelight history” prints it.</source>
        <translation>„--before“ braucht die Nummer eines Eintrags, wie „sidelight history“ sie ausgibt.</translation>
    </message>
    <message>
        <source>Entries removed from the history since the project was made: %1</source>
        <translation>Seit dem Anlegen des Projekts aus dem Verlauf entfernte Einträge: %1</translation>
    </message>
    <message>
        <source>The first that stays: %1</source>
        <translation>Erster verbleibender Eintrag: %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>, </source>
        <comment>between things that are counted</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>and the time of day</comment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>and the time of day</comment>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day in this year: see QDate::toString</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>History purged: %n entries before this are gone</source>
        <translation>
            <numerusform>Verlauf gelöscht: %Ln Eintrag davor ist nicht mehr vorhanden</numerusform>
            <numerusform>Verlauf gelöscht: %Ln Einträge davor sind nicht mehr vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%Ln Akteur</numerusform>
            <numerusform>%Ln Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln Ursprung</numerusform>
            <numerusform>%Ln Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%Ln Tafel</numerusform>
            <numerusform>%Ln Tafeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln Verknüpfung</numerusform>
            <numerusform>%Ln Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link type(s)</source>
        <translation>
            <numerusform>%Ln Verknüpfungstyp</numerusform>
            <numerusform>%Ln Verknüpfungstypen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung</numerusform>
            <numerusform>%Ln Erwähnungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likeness(es) of actors</source>
        <translation>
            <numerusform>%Ln mögliche Identität von Akteuren</numerusform>
            <numerusform>%Ln mögliche Identitäten von Akteuren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages</source>
        <translation>
            <numerusform>%Ln Verknüpfung zwischen Passagen</numerusform>
            <numerusform>%Ln Verknüpfungen zwischen Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles kept apart</source>
        <translation>
            <numerusform>%Ln getrennt gehaltenes Artikelpaar</numerusform>
            <numerusform>%Ln getrennt gehaltene Artikelpaare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matrix/matrices</source>
        <translation>
            <numerusform>%Ln Matrix</numerusform>
            <numerusform>%Ln Matrizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis/hypotheses</source>
        <translation>
            <numerusform>%Ln Hypothese</numerusform>
            <numerusform>%Ln Hypothesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln Beleg</numerusform>
            <numerusform>%Ln Belege</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%Ln Sammlung</numerusform>
            <numerusform>%Ln Sammlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the project is as it was then.</source>
        <translation>Nichts würde sich ändern: Das Projekt ist so, wie es damals war.</translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <comment>things that are counted</comment>
        <translation>Was entfällt: %1.</translation>
    </message>
    <message>
        <source>What returns: %1.</source>
        <comment>things that are counted</comment>
        <translation>Was zurückkehrt: %1.</translation>
    </message>
    <message>
        <source>What changes: %1.</source>
        <comment>things that are counted</comment>
        <translation>Was sich ändert: %1.</translation>
    </message>
    <message>
        <source>Go back to %1: “%2”</source>
        <comment>a time, and what was done then</comment>
        <translation>Zurück zum Stand %1: „%2“</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty; there is nothing to import.</source>
        <translation>%1 ist leer; es gibt nichts zu importieren.</translation>
    </message>
    <message>
        <source>%1 holds no text that could be read; if it is a page that needs its scripts, copy the words and paste them.</source>
        <translation>%1 enthält keinen lesbaren Text; wenn es eine Seite ist, die ihre Skripte braucht, kopieren Sie die Wörter und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>%1 is not a text, whatever its name says; export it as text, Markdown or HTML and import that.</source>
        <translation>%1 ist trotz des Namens kein Text; exportieren Sie es als Text, Markdown oder HTML und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it and import the parts.</source>
        <translation>%1 ist größer als 64&#xa0;MiB; teilen Sie es und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>%1 holds more than 2,000,000 characters; split it and import the parts.</source>
        <translation>%1 enthält mehr als 2.000.000 Zeichen; teilen Sie es und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be imported; names may end in %2.</source>
        <translation>%1 ist von einer Art, die nicht importiert werden kann; Namen können auf %2 enden.</translation>
    </message>
    <message>
        <source>%1 is in an encoding that can&apos;t be read; save it as UTF-8 and import it again.</source>
        <translation>%1 hat eine Zeichenkodierung, die nicht gelesen werden kann; speichern Sie es als UTF-8 und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 nests its parts too deeply to be a page; copy its words and paste them instead.</source>
        <translation>%1 ist für eine Seite zu tief verschachtelt; kopieren Sie stattdessen die Wörter und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>%1 has more attributes on one element than a page can have; copy its words and paste them instead.</source>
        <translation>%1 hat an einem Element mehr Attribute, als eine Seite haben kann; kopieren Sie stattdessen die Wörter und fügen Sie sie ein.</translation>
    </message>
    <message>
        <source>%1 has more list items than can be read as Markdown; rename it to .txt and import it as text.</source>
        <translation>%1 hat mehr Listenpunkte, als sich als Markdown lesen lassen; benennen Sie es in .txt um und importieren Sie es als Text.</translation>
    </message>
    <message>
        <source>%1 holds more articles than can be taken from one file; split it and import the parts.</source>
        <translation>%1 enthält mehr Artikel, als aus einer einzigen Datei übernommen werden können; teilen Sie sie und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>%1 has no column of which the name says that it holds the text; choose the column and read it again.</source>
        <translation>%1 hat keine Spalte, deren Name sagt, dass sie den Text enthält; wählen Sie die Spalte und lesen Sie die Datei erneut ein.</translation>
    </message>
    <message>
        <source>A row of %1 is no JSON object, so it was left out; the others are read.</source>
        <translation>Eine Zeile von %1 ist kein JSON-Objekt und wurde daher ausgelassen; die anderen sind gelesen.</translation>
    </message>
    <message>
        <source>%1 has no line at which this kind of listing would split it; read it as another kind.</source>
        <translation>%1 hat keine Zeile, an der diese Art von Sammeldatei zu teilen wäre; lesen Sie es als eine andere Art.</translation>
    </message>
    <message>
        <source>%1 begins with details that can&apos;t be read; remove what stands between the lines of --- and try again.</source>
        <translation>%1 beginnt mit Angaben, die nicht gelesen werden können; entfernen Sie, was zwischen den Zeilen mit --- steht, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is locked with a password; open it in the program that it is for, save a copy without a password, and import that.</source>
        <translation>%1 ist mit einem Passwort geschützt; öffnen Sie es in dem Programm, für das es bestimmt ist, speichern Sie eine Kopie ohne Passwort und importieren Sie diese.</translation>
    </message>
    <message>
        <source>%1 is locked with a password; give the password when you look at the import, or import a copy without one.</source>
        <translation>%1 ist mit einem Passwort geschützt; geben Sie das Passwort beim Durchsehen des Imports ein oder importieren Sie eine Kopie ohne Passwort.</translation>
    </message>
    <message>
        <source>%1 is locked with another password than this; look whether it is typed as it was set, and try again.</source>
        <translation>%1 ist mit einem anderen Passwort als diesem geschützt; prüfen Sie, ob es so eingegeben ist, wie es festgelegt wurde, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is damaged or not what its name says; open it in the program that it is for, save it anew, and import that.</source>
        <translation>%1 ist beschädigt oder nicht das, was der Name sagt; öffnen Sie es in dem Programm, für das es bestimmt ist, speichern Sie es neu und importieren Sie das.</translation>
    </message>
    <message>
        <source>%1 unfolds to far more than a document can be, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 würde entpackt weit größer, als ein Dokument sein kann, und wurde daher ausgelassen; seien Sie vorsichtig mit der Herkunft dieser Datei.</translation>
    </message>
    <message>
        <source>%1 holds parts that no document should have, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 enthält Teile, die kein Dokument haben sollte, und wurde daher ausgelassen; seien Sie vorsichtig mit der Herkunft dieser Datei.</translation>
    </message>
    <message>
        <source>%1 has no text, only pictures of pages; have the text recognised (OCR) by a program for that, and import what it saves.</source>
        <translation>%1 enthält keinen Text, nur Bilder von Seiten; lassen Sie den Text von einem geeigneten Programm erkennen (OCR) und importieren Sie, was es speichert.</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of Pandoc, which is not installed; install the package “pandoc” and import the file again.</source>
        <translation>%1 kann nur mithilfe von Pandoc gelesen werden, das nicht installiert ist; installieren Sie das Paket „pandoc“ und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of QtPdf, which is not installed; install the package “libqt6pdf6” and import the file again.</source>
        <translation>%1 kann nur mithilfe von QtPdf gelesen werden, das nicht installiert ist; installieren Sie das Paket „libqt6pdf6“ und importieren Sie die Datei erneut.</translation>
    </message>
    <message>
        <source>%1 could not be read; look at whether it is still there and may be opened.</source>
        <translation>%1 konnte nicht gelesen werden; prüfen Sie, ob es noch vorhanden ist und geöffnet werden darf.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a file or a folder.</source>
        <translation>%1 ist keine Datei; wählen Sie eine Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>%1 holds no files that can be imported; their names have to end in one of %2.</source>
        <translation>%1 enthält keine Dateien, die importiert werden können; ihre Namen müssen eine dieser Endungen haben: %2.</translation>
    </message>
    <message>
        <source>%1 needs more memory to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>%1 zu lesen braucht mehr Speicher, als ein Artikel je brauchen sollte, daher wurde es ausgelassen; fügen Sie stattdessen die Wörter ein.</translation>
    </message>
    <message>
        <source>%1 takes longer to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>%1 zu lesen dauert länger, als ein Artikel je brauchen sollte, daher wurde es ausgelassen; fügen Sie stattdessen die Wörter ein.</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was left out; nothing else is harmed, and its words can be pasted instead.</source>
        <translation>%1 brachte das Leseprogramm zum Absturz und wurde daher ausgelassen; sonst ist nichts beschädigt, und die Wörter können stattdessen eingefügt werden.</translation>
    </message>
    <message>
        <source>%1 made its reader try something forbidden, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 ließ das Leseprogramm etwas Verbotenes versuchen und wurde daher ausgelassen; seien Sie vorsichtig mit der Herkunft dieser Datei.</translation>
    </message>
    <message>
        <source>%1 made its reader answer nonsense, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 ließ das Leseprogramm Unsinn antworten und wurde daher ausgelassen; seien Sie vorsichtig mit der Herkunft dieser Datei.</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and import it again.</source>
        <translation>%1 konnte nicht gelesen werden, weil das Leseprogramm angehalten hat; starten Sie Sidelight neu und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be imported.</source>
        <translation>%1 konnte nicht importiert werden.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, so it was not put on the board; make it smaller first.</source>
        <translation>%1 ist größer als 64&#xa0;MiB und wurde daher nicht auf die Tafel gelegt; verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 has more pixels than a board can show, so it was not put there; make it smaller first.</source>
        <translation>%1 hat mehr Pixel, als eine Tafel zeigen kann, und wurde daher nicht dort abgelegt; verkleinern Sie es zuerst.</translation>
    </message>
    <message>
        <source>%1 takes more time or memory than any picture should, so it was not put on the board.</source>
        <translation>%1 braucht mehr Zeit oder Speicher, als ein Bild je brauchen sollte, und wurde daher nicht auf die Tafel gelegt.</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was not put on the board; nothing else is harmed.</source>
        <translation>%1 brachte das Leseprogramm zum Absturz und wurde daher nicht auf die Tafel gelegt; sonst ist nichts beschädigt.</translation>
    </message>
    <message>
        <source>%1 made its reader misbehave, so it was not put on the board; be careful with where it comes from.</source>
        <translation>%1 ließ das Leseprogramm sich unerlaubt verhalten und wurde daher nicht auf die Tafel gelegt; seien Sie vorsichtig mit der Herkunft.</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and add it again.</source>
        <translation>%1 konnte nicht gelesen werden, weil das Leseprogramm angehalten hat; starten Sie Sidelight neu und fügen Sie es erneut hinzu.</translation>
    </message>
    <message>
        <source>%1 is no picture that a board can show; it has to be a whole PNG, JPEG, GIF or WebP.</source>
        <translation>%1 ist kein Bild, das eine Tafel zeigen kann; es muss ein vollständiges PNG, JPEG, GIF oder WebP sein.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Der eingefügte Text</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Das eingefügte Bild</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of GMime, which is not installed; install the package “libgmime-3.0-0” and import the file again.</source>
        <translation>%1 kann nur mithilfe von GMime gelesen werden, das nicht installiert ist; installieren Sie das Paket „libgmime-3.0-0“ und importieren Sie die Datei erneut.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” does not map a field to a column; it goes like title=headline, for title, text, byline, outlet, published, language and url.</source>
        <translation>„%1“ ordnet keinem Feld eine Spalte zu; richtig ist etwa title=headline, und zwar für title, text, byline, outlet, published, language und url.</translation>
    </message>
    <message>
        <source>The password could not be read from %1; look whether the file is there.</source>
        <translation>Das Passwort konnte nicht aus %1 gelesen werden; sehen Sie nach, ob die Datei da ist.</translation>
    </message>
    <message>
        <source>%1 holds no password in its first line.</source>
        <translation>%1 enthält in der ersten Zeile kein Passwort.</translation>
    </message>
    <message>
        <source>Looks like another capture: %1 — of %2. %3</source>
        <translation>Anscheinend ein anderer Abruf: %1 — von %2. %3</translation>
    </message>
    <message>
        <source>Looks like a copy: %1 — of %2. %3</source>
        <translation>Anscheinend eine Kopie: %1 — von %2. %3</translation>
    </message>
</context>
<context>
    <name>IndexFile</name>
    <message>
        <source>The search index could not be made.</source>
        <translation>Der Suchindex konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Of no article</source>
        <translation>Ohne Artikel</translation>
    </message>
    <message>
        <source>Of no speaker</source>
        <translation>Ohne Sprecher</translation>
    </message>
    <message>
        <source>Not known to the day</source>
        <translation>Nicht auf den Tag genau bekannt</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Articles left out: %1.</source>
        <translation>Ausgelassene Artikel: %1.</translation>
    </message>
    <message>
        <source>Passages left out: %1.</source>
        <translation>Ausgelassene Passagen: %1.</translation>
    </message>
    <message>
        <source>Tags left out: %1.</source>
        <translation>Ausgelassene Schlagwörter: %1.</translation>
    </message>
    <message>
        <source>Actors left out: %1.</source>
        <translation>Ausgelassene Akteure: %1.</translation>
    </message>
    <message>
        <source>Claims left out: %1.</source>
        <translation>Ausgelassene Behauptungen: %1.</translation>
    </message>
    <message>
        <source>Statements left out: %1.</source>
        <translation>Ausgelassene Aussagen: %1.</translation>
    </message>
    <message>
        <source>Origins left out: %1.</source>
        <translation>Ausgelassene Ursprünge: %1.</translation>
    </message>
    <message>
        <source>Boards left out: %1.</source>
        <translation>Ausgelassene Tafeln: %1.</translation>
    </message>
    <message>
        <source>Cards left out: %1.</source>
        <translation>Ausgelassene Karten: %1.</translation>
    </message>
    <message>
        <source>Links left out: %1.</source>
        <translation>Ausgelassene Verknüpfungen: %1.</translation>
    </message>
    <message>
        <source>ACH matrices left out: %1.</source>
        <translation>Ausgelassene ACH-Matrizen: %1.</translation>
    </message>
    <message>
        <source>Collections left out: %1.</source>
        <translation>Ausgelassene Sammlungen: %1.</translation>
    </message>
    <message>
        <source>Texts, originals and images that are not what was stored: %1.</source>
        <translation>Texte, Originale und Bilder, die nicht mehr so sind, wie sie gespeichert wurden: %1.</translation>
    </message>
    <message>
        <source>Pages of the file that could not be read: %1.</source>
        <translation>Seiten der Datei, die nicht gelesen werden konnten: %1.</translation>
    </message>
    <message>
        <source>Other rows left out, as of tags, aliases, speakers, mentions and evidence: %1.</source>
        <translation>Andere ausgelassene Zeilen, etwa von Schlagwörtern, anderen Namen, Sprechern, Erwähnungen und Belegen: %1.</translation>
    </message>
    <message>
        <source>Lost articles, actors, tags, boards, matrices and collections in whose place an empty one stands, since others refer to them: %1.</source>
        <translation>Verlorene Artikel, Akteure, Schlagwörter, Tafeln, Matrizen und Sammlungen, an deren Stelle ein leerer Eintrag steht, weil andere auf sie verweisen: %1.</translation>
    </message>
    <message>
        <source>References to something that is missing, dropped: %1.</source>
        <translation>Verworfene Verweise auf etwas, das fehlt: %1.</translation>
    </message>
    <message>
        <source>Values that were not as Sidelight writes them, set right: %1.</source>
        <translation>Berichtigte Werte, die nicht so waren, wie Sidelight sie schreibt: %1.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>“%1” of the listing has to be a pattern.</source>
        <translation>„%1“ der Sammeldatei muss ein Muster sein.</translation>
    </message>
    <message>
        <source>The pattern of “%1” of the listing cannot be read: %2.</source>
        <translation>Das Muster von „%1“ der Sammeldatei kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field of an article; there are title, text, byline, outlet, published, language and url.</source>
        <translation>„%1“ ist kein Feld eines Artikels; es gibt title, text, byline, outlet, published, language und url.</translation>
    </message>
    <message>
        <source>A listing needs just one of “start”, “between” and “last”.</source>
        <translation>Eine Sammeldatei braucht genau eines von „start“, „between“ und „last“.</translation>
    </message>
    <message>
        <source>The listing has too many fields.</source>
        <translation>Die Sammeldatei hat zu viele Felder.</translation>
    </message>
    <message>
        <source>The pattern of “label” needs a group, which is the label.</source>
        <translation>Das Muster von „label“ braucht eine Gruppe, die die Beschriftung ist.</translation>
    </message>
    <message>
        <source>The definition of a listing is longer than 64 KiB.</source>
        <translation>Die Definition einer Sammeldatei ist länger als 64 KiB.</translation>
    </message>
    <message>
        <source>The definition of a listing is no JSON object (%1).</source>
        <translation>Die Definition einer Sammeldatei ist kein JSON-Objekt (%1).</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>„%1“ konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no listing “%1”; there are %2, and files that end in .json.</source>
        <translation>Es gibt keine Sammeldatei „%1“; es gibt %2 und Dateien, die auf .json enden.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display here for a window. The commands work without one; sidelight --help lists them.</source>
        <translation>Hier gibt es keine Anzeige für ein Fenster. Die Befehle kommen ohne aus; sidelight --help führt sie auf.</translation>
    </message>
    <message>
        <source>This display is reached over the network, which Sidelight refuses. To allow it for the display alone, start with: sidelight --allow-tcp-display</source>
        <translation>Diese Anzeige wird über das Netz erreicht, was Sidelight ablehnt. Um es nur für die Anzeige zu erlauben, starten Sie mit: sidelight --allow-tcp-display</translation>
    </message>
</context>
<context>
    <name>MarkedArticle</name>
    <message>
        <source>note %1</source>
        <translation>Notiz %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>abgerufen am %1</translation>
    </message>
    <message>
        <source>Says it: %1</source>
        <translation>Sprecher: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>MatrixPdf</name>
    <message>
        <source>%1, %2</source>
        <comment>a stance and a grade</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words as they were said</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>Übersetzung: „%1“</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>Übersetzung von %2: „%1“</translation>
    </message>
    <message>
        <source>There is no statement on a claim.</source>
        <translation>Es gibt keine Aussage zu einer Behauptung.</translation>
    </message>
    <message>
        <source>Claim matrix: rows %1 to %2 of %3, claims %4 to %5 of %6</source>
        <translation>Behauptungsmatrix: Zeilen %1 bis %2 von %3, Behauptungen %4 bis %5 von %6</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Blatt %1 von %2</translation>
    </message>
</context>
<context>
    <name>MatrixSheet</name>
    <message>
        <source>%1: “%2”</source>
        <comment>a stance and the words that take it</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>Übersetzung: „%1“</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>Übersetzung von %2: „%1“</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>„%1“ ist bereits vorhanden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Make space or choose another place.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>OnBoards</name>
    <message>
        <source>%1, card %2</source>
        <comment>a board, and which of its cards</comment>
        <translation>%1, Karte %2</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>Auf Tafeln</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>%1: %2</source>
        <comment>an origin&apos;s name, by an agency or outlet and a title</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All words are the same.</source>
        <translation>Alle Wörter sind gleich.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same.</source>
        <translation>%1&#xa0;% der Wörter sind gleich.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same, and both credit %2.</source>
        <translation>%1&#xa0;% der Wörter sind gleich, und beide berufen sich auf %2.</translation>
    </message>
    <message>
        <source>%1 % of the shorter one&apos;s words stand in the other.</source>
        <translation>%1&#xa0;% der Wörter des kürzeren stehen im anderen.</translation>
    </message>
    <message>
        <source>Both credit %1 and share %2 % of their words.</source>
        <translation>Beide berufen sich auf %1 und haben %2&#xa0;% ihrer Wörter gemeinsam.</translation>
    </message>
    <message>
        <source>Both are by %1, of one day, and share %2 % of their words.</source>
        <translation>Beide sind von %1, vom selben Tag, und haben %2&#xa0;% ihrer Wörter gemeinsam.</translation>
    </message>
    <message numerus="yes">
        <source>Both quote the same %n word(s).</source>
        <translation>
            <numerusform>Beide zitieren dasselbe Wort (%Ln).</numerusform>
            <numerusform>Beide zitieren dieselben %Ln Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>%Ln Wort ist gleich, zu wenig für einen gemeinsamen Ursprung.</numerusform>
            <numerusform>%Ln Wörter sind gleich, zu wenig für einen gemeinsamen Ursprung.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDefinition</name>
    <message>
        <source>The lens “%1” was left out: %2</source>
        <translation>Die Linse „%1“ wurde ausgelassen: %2</translation>
    </message>
    <message>
        <source>it is not sound XML in line %L1.</source>
        <translation>Zeile %L1 ist kein gültiges XML.</translation>
    </message>
    <message>
        <source>it has no rules.</source>
        <translation>Sie hat keine Regeln.</translation>
    </message>
    <message>
        <source>its elements are nested too deeply in line %L1.</source>
        <translation>In Zeile %L1 sind die Elemente zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>it is not a syntax definition.</source>
        <translation>Es ist keine Syntaxdefinition.</translation>
    </message>
    <message>
        <source>it has more than %L1 patterns.</source>
        <translation>Sie hat mehr als %L1 Muster.</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is too long.</source>
        <translation>Das Muster in Zeile %L1 ist zu lang.</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is wrong: %2.</source>
        <translation>Das Muster in Zeile %L1 ist falsch: %2.</translation>
    </message>
    <message>
        <source>it has more than %L1 contexts.</source>
        <translation>Sie hat mehr als %L1 Kontexte.</translation>
    </message>
    <message>
        <source>its context “%1” includes itself.</source>
        <translation>Ihr Kontext „%1“ schließt sich selbst ein.</translation>
    </message>
    <message>
        <source>it names a context “%1” that it does not have.</source>
        <translation>Sie nennt einen Kontext „%1“, den sie nicht hat.</translation>
    </message>
    <message>
        <source>it names a list “%1” that it does not have.</source>
        <translation>Sie nennt eine Liste „%1“, die sie nicht hat.</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: it has more than %L2 KB.</source>
        <translation>Die Linse „%1“ wurde ausgelassen: Sie hat mehr als %L2&#xa0;KB.</translation>
    </message>
</context>
<context>
    <name>PassageEdits</name>
    <message>
        <source>Resize passage</source>
        <translation>Passagengrenzen ändern</translation>
    </message>
    <message>
        <source>Highlight passage</source>
        <translation>Passage hervorheben</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>Passage verschlagworten</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>Aussage erfassen</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>Passage entfernen</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Farbe ändern</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
</context>
<context>
    <name>PassageSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what stands behind it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>Es gibt keine Passagen.</translation>
    </message>
</context>
<context>
    <name>PdfMaterial</name>
    <message>
        <source>%1, %2 UTC</source>
        <comment>a date and a time</comment>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a grade, the meaning of its letter and of its number</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Card without words</source>
        <translation>Karte ohne Wörter</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>a tile of the board and its page</comment>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of a card and its first words</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>PdfSections</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>For (%1)</source>
        <translation>Dafür (%1)</translation>
    </message>
    <message>
        <source>Against (%1)</source>
        <translation>Dagegen (%1)</translation>
    </message>
    <message>
        <source>Qualified by (%1)</source>
        <translation>Relativiert von (%1)</translation>
    </message>
    <message>
        <source>Questioned by (%1)</source>
        <translation>Bezweifelt von (%1)</translation>
    </message>
    <message>
        <source>Named by (%1)</source>
        <comment>who speaks of a claim without a stance</comment>
        <translation>Genannt von (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of a source and its first words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(ohne Wörter)</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>when</comment>
        <translation>gesagt: %1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>when</comment>
        <translation>geschehen: %1</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256, text</source>
        <translation>SHA-256, Text</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf der Tafel</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>(source %1)</source>
        <translation>(Quelle %1)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Nothing on the board speaks for or against it.</source>
        <translation>Nichts auf der Tafel spricht dafür oder dagegen.</translation>
    </message>
</context>
<context>
    <name>PdfSheets</name>
    <message>
        <source>Map of the tiles</source>
        <translation>Übersicht der Kacheln</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>Kachel %1</translation>
    </message>
    <message>
        <source>An underlined link has a note.</source>
        <translation>Eine unterstrichene Verknüpfung hat eine Notiz.</translation>
    </message>
</context>
<context>
    <name>PrivateVfs</name>
    <message>
        <source>There is not enough memory to look at the project. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht aus, um das Projekt anzusehen. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Dafür ist nicht genug Speicher vorhanden. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Purging was cancelled, and nothing was changed.</source>
        <translation>Das Löschen des Verlaufs wurde abgebrochen, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The project without its history was not the same project, so nothing was changed. Please report it.</source>
        <translation>Das Projekt war ohne seinen Verlauf nicht dasselbe Projekt, daher wurde nichts geändert. Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>The disk failed while the project was written anew. Nothing was changed. Check the disk, and open the project again.</source>
        <translation>Der Datenträger versagte, während das Projekt neu geschrieben wurde. Nichts wurde geändert. Prüfen Sie den Datenträger und öffnen Sie das Projekt erneut.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>RecordListing</name>
    <message>
        <source>There is nothing called “%1” to list.</source>
        <translation>Es gibt nichts mit dem Namen „%1“, das aufgeführt werden könnte.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>The search index was damaged and has been removed. Search again, which makes it anew.</source>
        <translation>Der Suchindex war beschädigt und wurde entfernt. Suchen Sie erneut, dann wird er neu erstellt.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <translation>Hier steht eine schließende Klammer ohne öffnende.</translation>
    </message>
    <message>
        <source>OR wants something on both sides, as in fire OR smoke.</source>
        <translation>OR braucht auf beiden Seiten etwas, wie in Feuer OR Rauch.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. Put what is meant as it stands into quotation marks.</source>
        <translation>Es gibt kein Feld „%1“. Die Felder sind %2. Setzen Sie, was wörtlich gemeint ist, in Anführungszeichen.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Zu viele Klammern sind ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>A regular expression ends with a stroke, as in /colou?r/.</source>
        <translation>Ein regulärer Ausdruck endet mit einem Schrägstrich, wie in /Stra(ss|ß)e/.</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>Dies ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message>
        <source>NEAR is written like this: NEAR(fire crew, 5), which is both words with at most five others between them.</source>
        <translation>NEAR schreibt man so: NEAR(Feuer Trupp, 5), also beide Wörter mit höchstens fünf anderen dazwischen.</translation>
    </message>
    <message>
        <source>“%1:” wants a value right behind it: %2.</source>
        <translation>„%1:“ braucht unmittelbar dahinter einen Wert: %2.</translation>
    </message>
    <message>
        <source>“%1:” takes a date such as 2012, 2012-10 or 2012-10-03, and “%2” is none.</source>
        <translation>„%1:“ braucht ein Datum wie 2012, 2012-10 oder 2012-10-03, und „%2“ ist keines.</translation>
    </message>
    <message>
        <source>“%1:” takes one of %2, and “%3” is none of them.</source>
        <translation>„%1:“ braucht eines von %2, und „%3“ ist keines davon.</translation>
    </message>
    <message>
        <source>A regular expression and “lens:” cannot stand in brackets or beside OR.</source>
        <translation>Ein regulärer Ausdruck und „lens:“ können nicht in Klammern oder neben OR stehen.</translation>
    </message>
    <message numerus="yes">
        <source>This query is too long. At most %n characters can be looked for.</source>
        <translation>
            <numerusform>Diese Suchanfrage ist zu lang. Es kann nach höchstens %Ln Zeichen gesucht werden.</numerusform>
            <numerusform>Diese Suchanfrage ist zu lang. Es kann nach höchstens %Ln Zeichen gesucht werden.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceText</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%Ln Artikel importiert</numerusform>
            <numerusform>%Ln Artikel importiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%Ln Artikel geändert</numerusform>
            <numerusform>%Ln Artikel geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>%Ln Artikel gelöscht</numerusform>
            <numerusform>%Ln Artikel gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted</source>
        <translation>
            <numerusform>%Ln Passage hervorgehoben</numerusform>
            <numerusform>%Ln Passagen hervorgehoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation>
            <numerusform>%Ln Passage geändert</numerusform>
            <numerusform>%Ln Passagen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation>
            <numerusform>%Ln Passage entfernt</numerusform>
            <numerusform>%Ln Passagen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) recorded</source>
        <translation>
            <numerusform>%Ln Aussage erfasst</numerusform>
            <numerusform>%Ln Aussagen erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) changed</source>
        <translation>
            <numerusform>%Ln Aussage geändert</numerusform>
            <numerusform>%Ln Aussagen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) removed</source>
        <translation>
            <numerusform>%Ln Aussage entfernt</numerusform>
            <numerusform>%Ln Aussagen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) added</source>
        <translation>
            <numerusform>%Ln Behauptung hinzugefügt</numerusform>
            <numerusform>%Ln Behauptungen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) changed</source>
        <translation>
            <numerusform>%Ln Behauptung geändert</numerusform>
            <numerusform>%Ln Behauptungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed</source>
        <translation>
            <numerusform>%Ln Behauptung entfernt</numerusform>
            <numerusform>%Ln Behauptungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) added</source>
        <translation>
            <numerusform>%Ln Akteur hinzugefügt</numerusform>
            <numerusform>%Ln Akteure hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) changed</source>
        <translation>
            <numerusform>%Ln Akteur geändert</numerusform>
            <numerusform>%Ln Akteure geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed</source>
        <translation>
            <numerusform>%Ln Akteur entfernt</numerusform>
            <numerusform>%Ln Akteure entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded</source>
        <translation>
            <numerusform>%Ln Erwähnung erfasst</numerusform>
            <numerusform>%Ln Erwähnungen erfasst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) changed</source>
        <translation>
            <numerusform>%Ln Erwähnung geändert</numerusform>
            <numerusform>%Ln Erwähnungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) removed</source>
        <translation>
            <numerusform>%Ln Erwähnung entfernt</numerusform>
            <numerusform>%Ln Erwähnungen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) made</source>
        <translation>
            <numerusform>%Ln Tafel erstellt</numerusform>
            <numerusform>%Ln Tafeln erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) changed</source>
        <translation>
            <numerusform>%Ln Tafel geändert</numerusform>
            <numerusform>%Ln Tafeln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) deleted</source>
        <translation>
            <numerusform>%Ln Tafel gelöscht</numerusform>
            <numerusform>%Ln Tafeln gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) placed</source>
        <translation>
            <numerusform>%Ln Karte abgelegt</numerusform>
            <numerusform>%Ln Karten abgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%Ln Karte geändert</numerusform>
            <numerusform>%Ln Karten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed</source>
        <translation>
            <numerusform>%Ln Karte entfernt</numerusform>
            <numerusform>%Ln Karten entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards drawn</source>
        <translation>
            <numerusform>%Ln Verknüpfung auf Tafeln gezogen</numerusform>
            <numerusform>%Ln Verknüpfungen auf Tafeln gezogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards changed</source>
        <translation>
            <numerusform>%Ln Verknüpfung auf Tafeln geändert</numerusform>
            <numerusform>%Ln Verknüpfungen auf Tafeln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards removed</source>
        <translation>
            <numerusform>%Ln Verknüpfung auf Tafeln entfernt</numerusform>
            <numerusform>%Ln Verknüpfungen auf Tafeln entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages made</source>
        <translation>
            <numerusform>%Ln Verknüpfung zwischen Passagen erstellt</numerusform>
            <numerusform>%Ln Verknüpfungen zwischen Passagen erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages changed</source>
        <translation>
            <numerusform>%Ln Verknüpfung zwischen Passagen geändert</numerusform>
            <numerusform>%Ln Verknüpfungen zwischen Passagen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages removed</source>
        <translation>
            <numerusform>%Ln Verknüpfung zwischen Passagen entfernt</numerusform>
            <numerusform>%Ln Verknüpfungen zwischen Passagen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%Ln Schlagwort hinzugefügt</numerusform>
            <numerusform>%Ln Schlagwörter hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>%Ln Schlagwort geändert</numerusform>
            <numerusform>%Ln Schlagwörter geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%Ln Schlagwort entfernt</numerusform>
            <numerusform>%Ln Schlagwörter entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) added</source>
        <translation>
            <numerusform>%Ln Ursprung hinzugefügt</numerusform>
            <numerusform>%Ln Ursprünge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) changed</source>
        <translation>
            <numerusform>%Ln Ursprung geändert</numerusform>
            <numerusform>%Ln Ursprünge geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) removed</source>
        <translation>
            <numerusform>%Ln Ursprung entfernt</numerusform>
            <numerusform>%Ln Ursprünge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) made</source>
        <translation>
            <numerusform>%Ln ACH-Matrix erstellt</numerusform>
            <numerusform>%Ln ACH-Matrizen erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) changed</source>
        <translation>
            <numerusform>%Ln ACH-Matrix geändert</numerusform>
            <numerusform>%Ln ACH-Matrizen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) deleted</source>
        <translation>
            <numerusform>%Ln ACH-Matrix gelöscht</numerusform>
            <numerusform>%Ln ACH-Matrizen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) added</source>
        <translation>
            <numerusform>%Ln Hypothese hinzugefügt</numerusform>
            <numerusform>%Ln Hypothesen hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) changed</source>
        <translation>
            <numerusform>%Ln Hypothese geändert</numerusform>
            <numerusform>%Ln Hypothesen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) removed</source>
        <translation>
            <numerusform>%Ln Hypothese entfernt</numerusform>
            <numerusform>%Ln Hypothesen entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added</source>
        <translation>
            <numerusform>%Ln Beleg hinzugefügt</numerusform>
            <numerusform>%Ln Belege hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence changed</source>
        <translation>
            <numerusform>%Ln Beleg geändert</numerusform>
            <numerusform>%Ln Belege geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence removed</source>
        <translation>
            <numerusform>%Ln Beleg entfernt</numerusform>
            <numerusform>%Ln Belege entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) made</source>
        <translation>
            <numerusform>%Ln Sammlung erstellt</numerusform>
            <numerusform>%Ln Sammlungen erstellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) changed</source>
        <translation>
            <numerusform>%Ln Sammlung geändert</numerusform>
            <numerusform>%Ln Sammlungen geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted</source>
        <translation>
            <numerusform>%Ln Sammlung gelöscht</numerusform>
            <numerusform>%Ln Sammlungen gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved</source>
        <translation>
            <numerusform>%Ln Karte verschoben</numerusform>
            <numerusform>%Ln Karten verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln andere Änderung</numerusform>
            <numerusform>%Ln andere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Nichts hat sich geändert</translation>
    </message>
</context>
<context>
    <name>SnapshotCommand</name>
    <message>
        <source>There is neither a project “%1” nor a snapshot of it.</source>
        <translation>Es gibt weder ein Projekt „%1“ noch einen Schnappschuss davon.</translation>
    </message>
    <message>
        <source>Not all snapshots are whole; those that are not cannot be restored: %1.</source>
        <translation>Nicht alle Schnappschüsse sind intakt; die beschädigten können nicht wiederhergestellt werden: %1.</translation>
    </message>
</context>
<context>
    <name>StandIns</name>
    <message>
        <source>Lost article</source>
        <translation>Verlorener Artikel</translation>
    </message>
    <message>
        <source>Lost actor</source>
        <translation>Verlorener Akteur</translation>
    </message>
    <message>
        <source>Lost tag</source>
        <translation>Verlorenes Schlagwort</translation>
    </message>
    <message>
        <source>Lost board</source>
        <translation>Verlorene Tafel</translation>
    </message>
    <message>
        <source>Lost matrix</source>
        <translation>Verlorene Matrix</translation>
    </message>
    <message>
        <source>Lost collection</source>
        <translation>Verlorene Sammlung</translation>
    </message>
</context>
<context>
    <name>StatementEdits</name>
    <message>
        <source>Record statement</source>
        <translation>Aussage erfassen</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Aussage ändern</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Article published</source>
        <translation>Artikel veröffentlicht</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Reliability is</source>
        <translation>Zuverlässigkeit ist</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>the speaker’s</source>
        <translation>die des Sprechers</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>die eigene</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>Kein Artikel heißt „%1“; „sidelight list PROJECT articles“ führt sie auf.</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>Mehr als ein Artikel hat den Titel „%1“; geben Sie stattdessen die ID an, etwa %2 oder %3.</translation>
    </message>
    <message>
        <source>“%1” is in a language (%2) for which the attribution finder has no word lists.</source>
        <translation>„%1“ ist in einer Sprache (%2), für die die Zuschreibungssuche keine Wortlisten hat.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ohne Farbe</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>How the texts of “%1” and %n other article(s) are set, as with headings and links, differs from what was imported.</source>
        <translation>
            <numerusform>Die Auszeichnung der Texte von „%1“ und %Ln weiteren Artikel, etwa Überschriften und Links, weicht vom Importierten ab.</numerusform>
            <numerusform>Die Auszeichnung der Texte von „%1“ und %Ln weiteren Artikeln, etwa Überschriften und Links, weicht vom Importierten ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s) are not listed.</source>
        <translation>
            <numerusform>%Ln weiterer Befund ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Befunde sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying was called off; what was not looked at may be damaged. Nothing was changed.</source>
        <translation>Die Überprüfung wurde abgebrochen; was nicht geprüft wurde, kann beschädigt sein. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>Entry %1 of the history</source>
        <translation>Eintrag %1 des Verlaufs</translation>
    </message>
    <message>
        <source>Your edits go first; the check goes on between them.</source>
        <translation>Ihre Änderungen gehen vor; die Überprüfung läuft dazwischen weiter.</translation>
    </message>
    <message>
        <source>Looking at the pages of the file.</source>
        <translation>Die Seiten der Datei werden geprüft.</translation>
    </message>
    <message>
        <source>Looking at texts, originals and pictures: %1 of %2.</source>
        <translation>Texte, Originale und Bilder werden geprüft: %1 von %2.</translation>
    </message>
    <message>
        <source>Looking at the passages of article %1 of %2.</source>
        <translation>Die Passagen von Artikel %1 von %2 werden geprüft.</translation>
    </message>
    <message>
        <source>Looking at the history: edit %1 of %2.</source>
        <translation>Der Verlauf wird geprüft: Änderung %1 von %2.</translation>
    </message>
    <message>
        <source>Doing the history again, to compare: %1 of %2.</source>
        <translation>Der Verlauf wird zum Vergleich nachvollzogen: %1 von %2.</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Alles ist so, wie es geschrieben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written.</source>
        <translation>
            <numerusform>%Ln Stelle ist nicht so, wie sie geschrieben wurde.</numerusform>
            <numerusform>%Ln Stellen sind nicht so, wie sie geschrieben wurden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the project “%1”, %2</source>
        <translation>Überprüfung des Projekts „%1“, %2</translation>
    </message>
</context>
<context>
    <name>WalConversion</name>
    <message>
        <source>A database tool left the project in another mode and with an unfinished change beside it. Nothing was changed; open and close the project in that tool, then try again.</source>
        <translation>Ein Datenbankwerkzeug hat das Projekt in einem anderen Modus und mit einer unfertigen Änderung daneben hinterlassen. Nichts wurde geändert; öffnen und schließen Sie das Projekt in jenem Werkzeug und versuchen Sie es dann erneut.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place or make space, then export again.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Wählen Sie einen anderen Ort oder schaffen Sie Platz und exportieren Sie dann erneut.</translation>
    </message>
</context>
<context>
    <name>WithheldPlacesPage</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Verknüpfungsart</translation>
    </message>
    <message>
        <source>ACH matrix</source>
        <translation>ACH-Matrix</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Importierte Datei</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>Gedruckte Form</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Zugehörigkeit</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name der Datei</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Letzte Wörter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason of a grade</source>
        <translation>Grund einer Einstufung</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Anderer Text</translation>
    </message>
</context>
<context>
    <name>sidelight</name>
    <message>
        <source>The passphrase could not be read from standard input.</source>
        <translation>Die Passphrase konnte nicht von der Standardeingabe gelesen werden.</translation>
    </message>
    <message>
        <source>A passphrase has at most %1 bytes.</source>
        <translation>Eine Passphrase hat höchstens %1 Bytes.</translation>
    </message>
    <message>
        <source>A passphrase is needed: type it, or give it as the first line of standard input.</source>
        <translation>Eine Passphrase ist erforderlich: Tippen Sie sie ein oder geben Sie sie als erste Zeile der Standardeingabe an.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Passphrase: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>Es gibt keine Passagen.</translation>
    </message>
    <message>
        <source>[withheld]</source>
        <translation>[zurückgehalten]</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Make space on the disk and try again.</source>
        <translation>Der Datenträger ist voll, daher wurde die Änderung nicht gespeichert. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project&apos;s file cannot be read or written. Check the disk or the connection to it and try again.</source>
        <translation>Die Projektdatei kann nicht gelesen oder geschrieben werden. Prüfen Sie den Datenträger oder die Verbindung dorthin und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project&apos;s file is damaged. Nothing was changed in it; open a copy of it, or a backup.</source>
        <translation>Die Projektdatei ist beschädigt. Nichts wurde darin geändert; öffnen Sie eine Kopie davon oder eine Sicherung.</translation>
    </message>
    <message>
        <source>Another program has the project open. Close it there and try again.</source>
        <translation>Ein anderes Programm hat das Projekt geöffnet. Schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>An unfinished change lies beside the project, in the file that ends in “-journal”, and it may only be read here. Copy both files to where you may write, and open the copy.</source>
        <translation>Neben dem Projekt liegt eine unfertige Änderung in der Datei, die auf „-journal“ endet, und hier darf sie nur gelesen werden. Kopieren Sie beide Dateien an einen Ort, an dem Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>The project&apos;s file can only be read here. Save a copy where you may write and work in that.</source>
        <translation>Die Projektdatei kann hier nur gelesen werden. Speichern Sie eine Kopie an einem Ort, an dem Sie schreiben dürfen, und arbeiten Sie damit.</translation>
    </message>
    <message>
        <source>The change names something that is no longer in the project. Nothing was changed.</source>
        <translation>Die Änderung nennt etwas, das nicht mehr im Projekt ist. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The change holds a value that a project cannot hold. Nothing was changed.</source>
        <translation>Die Änderung enthält einen Wert, den ein Projekt nicht aufnehmen kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The question took longer than two seconds and was stopped. Ask for less at once.</source>
        <translation>Die Abfrage dauerte länger als zwei Sekunden und wurde angehalten. Fragen Sie weniger auf einmal ab.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Dafür ist nicht genug Speicher vorhanden. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The change is larger than a project can take at once. Nothing was changed.</source>
        <translation>Die Änderung ist größer, als ein Projekt auf einmal aufnehmen kann. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Something went wrong in Sidelight itself. Nothing was changed; please report it.</source>
        <translation>In Sidelight selbst ist etwas schiefgegangen. Nichts wurde geändert; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check the disk and try again.</source>
        <translation>Die Kopie „%1“ konnte nicht geschrieben werden. Prüfen Sie den Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the copy.</source>
        <translation>„%1“ ist bereits vorhanden. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>“%1” is not a Sidelight project. To read an article, import it into a project.</source>
        <translation>„%1“ ist kein Sidelight-Projekt. Um einen Artikel zu lesen, importieren Sie ihn in ein Projekt.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no project. If there should be one in it, open a backup.</source>
        <translation>„%1“ ist leer und enthält kein Projekt. Wenn eines darin sein sollte, öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its first bytes are not those of a project. Nothing was changed; open a backup of it.</source>
        <translation>„%1“ ist beschädigt: Die ersten Bytes sind nicht die eines Projekts. Nichts wurde geändert; öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>“%1” is cut off: a part of the file is missing. Nothing was changed; open a backup of it.</source>
        <translation>„%1“ ist abgeschnitten: Ein Teil der Datei fehlt. Nichts wurde geändert; öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the place.</source>
        <translation>Es gibt keine Datei „%1“. Prüfen Sie Name und Ort.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link. Open the file that it leads to.</source>
        <translation>„%1“ ist ein symbolischer Link. Öffnen Sie die Datei, auf die er zeigt.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can hold a project. Choose a .sidelight file.</source>
        <translation>„%1“ ist keine Datei, die ein Projekt enthalten kann. Wählen Sie eine .sidelight-Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>„%1“ kann nicht geöffnet werden: %2.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Sidelight (its format is %2, this version reads up to %3). Nothing was changed; open it with the newer version.</source>
        <translation>„%1“ stammt von einer neueren Version von Sidelight (Format %2, diese Version liest bis %3). Nichts wurde geändert; öffnen Sie es mit der neueren Version.</translation>
    </message>
    <message>
        <source>Convert to format %1</source>
        <translation>In Format %1 umwandeln</translation>
    </message>
    <message>
        <source>The file holds tables that Sidelight did not make, so it is not opened. Ask whoever sent it for an untouched copy.</source>
        <translation>Die Datei enthält Tabellen, die nicht von Sidelight stammen, daher wird sie nicht geöffnet. Bitten Sie den Absender um eine unveränderte Kopie.</translation>
    </message>
    <message>
        <source>The project is of an older format and could not be converted. Nothing was changed in it. %1</source>
        <translation>Das Projekt hat ein älteres Format und konnte nicht umgewandelt werden. Nichts wurde darin geändert. %1</translation>
    </message>
    <message>
        <source>The project was made by an older version of Sidelight and must be converted, but it may only be read here. Copy it to where you may write and open the copy.</source>
        <translation>Das Projekt stammt von einer älteren Version von Sidelight und muss umgewandelt werden, darf hier aber nur gelesen werden. Kopieren Sie es an einen Ort, an dem Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>Die Kopie hat ihre Prüfung nicht bestanden und wurde entfernt. %1</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. It must be converted, but it may only be read here. Copy it and the file beside it that ends in “-wal” to where you may write, and open the copy.</source>
        <translation>Ein Datenbankwerkzeug hat das Projekt in einem anderen Modus hinterlassen. Es muss umgewandelt werden, darf hier aber nur gelesen werden. Kopieren Sie es und die Datei daneben, die auf „-wal“ endet, an einen Ort, an dem Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>The copy was made by an older version of Sidelight and must be converted, which cannot be done in memory. Decrypt it into a file and open that.</source>
        <translation>Die Kopie stammt von einer älteren Version von Sidelight und muss umgewandelt werden, was im Speicher nicht möglich ist. Entschlüsseln Sie sie in eine Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>This is an encrypted copy, open for reading. It is in memory alone; nothing of it was written to the disk. Save a copy of it as a project to work on it.</source>
        <translation>Dies ist eine verschlüsselte Kopie, zum Lesen geöffnet. Sie liegt nur im Speicher; nichts davon wurde auf den Datenträger geschrieben. Speichern Sie eine Kopie davon als Projekt, um damit zu arbeiten.</translation>
    </message>
    <message>
        <source>A project cannot be made there: files cannot be locked, so two programs could write it at once. Choose a place on this computer&apos;s own disk.</source>
        <translation>Dort kann kein Projekt angelegt werden: Dateien lassen sich dort nicht sperren, sodass zwei Programme zugleich schreiben könnten. Wählen Sie einen Ort auf dem eigenen Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <source>This project is open for reading only, since it was made by a newer version of Sidelight (its format is %1, this version writes %2). To change it, open it with the newer version.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet, weil es von einer neueren Version von Sidelight stammt (Format %1, diese Version schreibt %2). Um es zu ändern, öffnen Sie es mit der neueren Version.</translation>
    </message>
    <message>
        <source>This project is open for reading only, since its file or folder cannot be written. Save a copy to work on it.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet, weil seine Datei oder sein Ordner nicht geschrieben werden kann. Speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>This project is open for reading only: files cannot be locked where it lies, so two programs could write it at once. Save a copy on this computer&apos;s own disk to work on it.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet: An seinem Ort lassen sich Dateien nicht sperren, sodass zwei Programme zugleich schreiben könnten. Speichern Sie eine Kopie auf dem eigenen Datenträger dieses Rechners, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>Passage “%1” of “%2”</source>
        <translation>Passage „%1“ aus „%2“</translation>
    </message>
    <message>
        <source>A card on the board “%1”</source>
        <translation>Eine Karte auf der Tafel „%1“</translation>
    </message>
    <message>
        <source>Card “%1” on the board “%2”</source>
        <translation>Karte „%1“ auf der Tafel „%2“</translation>
    </message>
    <message>
        <source>A piece of evidence in the ACH matrix “%1”</source>
        <translation>Ein Beleg in der ACH-Matrix „%1“</translation>
    </message>
    <message>
        <source>Evidence “%1” in the ACH matrix “%2”</source>
        <translation>Beleg „%1“ in der ACH-Matrix „%2“</translation>
    </message>
    <message>
        <source>That “%1” is possibly the same as “%2”</source>
        <translation>Dass „%1“ möglicherweise mit „%2“ identisch ist</translation>
    </message>
    <message>
        <source>The link between the passages “%1” and “%2”</source>
        <translation>Die Verknüpfung zwischen den Passagen „%1“ und „%2“</translation>
    </message>
    <message>
        <source>That “%1” and “%2” have different origins</source>
        <translation>Dass „%1“ und „%2“ verschiedene Ursprünge haben</translation>
    </message>
    <message>
        <source>Article “%1”</source>
        <translation>Artikel „%1“</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Schlagwort „%1“</translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation>Akteur „%1“</translation>
    </message>
    <message>
        <source>Claim “%1”</source>
        <translation>Behauptung „%1“</translation>
    </message>
    <message>
        <source>The statement recorded of “%1”</source>
        <translation>Die aus „%1“ erfasste Aussage</translation>
    </message>
    <message>
        <source>Origin “%1”</source>
        <translation>Ursprung „%1“</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>Tafel „%1“</translation>
    </message>
    <message>
        <source>A link on the board “%1”</source>
        <translation>Eine Verknüpfung auf der Tafel „%1“</translation>
    </message>
    <message>
        <source>Link type “%1”</source>
        <translation>Verknüpfungstyp „%1“</translation>
    </message>
    <message>
        <source>A mention of “%1”</source>
        <translation>Eine Erwähnung von „%1“</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>ACH-Matrix „%1“</translation>
    </message>
    <message>
        <source>Hypothesis “%1”</source>
        <translation>Hypothese „%1“</translation>
    </message>
    <message>
        <source>Collection “%1”</source>
        <translation>Sammlung „%1“</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Ein Eintrag</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the one beside it that ends in “-journal” to a safe place, and open a backup.</source>
        <translation>Das Projekt wurde nicht ordnungsgemäß geschlossen, und seine Datei ist beschädigt. Nichts wurde darin geändert; kopieren Sie die Datei und die daneben, die auf „-journal“ endet, an einen sicheren Ort und öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>There is no such file to salvage. Check the name and the place.</source>
        <translation>Die Datei, die gerettet werden soll, gibt es nicht. Prüfen Sie Namen und Ort.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the salvaged project.</source>
        <translation>„%1“ ist bereits vorhanden. Wählen Sie einen anderen Namen für das gerettete Projekt.</translation>
    </message>
    <message>
        <source>Nothing that a project is made of was found in the file, so none was made.</source>
        <translation>In der Datei wurde nichts gefunden, woraus ein Projekt besteht, daher wurde keines angelegt.</translation>
    </message>
    <message>
        <source>There is no room for a snapshot, so none was taken; the project itself is saved. Make space on the disk, or keep snapshots somewhere else.</source>
        <translation>Für einen Schnappschuss ist kein Platz, daher wurde keiner erstellt; das Projekt selbst ist gespeichert. Schaffen Sie Platz auf dem Datenträger oder bewahren Sie Schnappschüsse anderswo auf.</translation>
    </message>
    <message>
        <source>No snapshot was taken, since a copy of the project did not pass its check. The snapshots before it are kept. Verify the project.</source>
        <translation>Es wurde kein Schnappschuss erstellt, weil eine Kopie des Projekts die Prüfung nicht bestanden hat. Die früheren Schnappschüsse bleiben erhalten. Überprüfen Sie das Projekt.</translation>
    </message>
    <message>
        <source>No snapshot was taken, since its file could not be written or read again; the project itself is saved. Check the disk, or keep snapshots somewhere else.</source>
        <translation>Es wurde kein Schnappschuss erstellt, weil seine Datei nicht geschrieben oder nicht wieder gelesen werden konnte; das Projekt selbst ist gespeichert. Prüfen Sie den Datenträger oder bewahren Sie Schnappschüsse anderswo auf.</translation>
    </message>
    <message>
        <source>The project that somebody sent is damaged. Nothing was changed in it; ask for another copy, or save what is whole of it as a new project.</source>
        <translation>Das zugesandte Projekt ist beschädigt. Nichts wurde darin geändert; bitten Sie um eine andere Kopie oder speichern Sie, was davon intakt ist, als neues Projekt.</translation>
    </message>
    <message>
        <source>The project that somebody sent has more than %1 rows of one kind, which is more than Sidelight takes from others.</source>
        <translation>Das zugesandte Projekt hat mehr als %1 Zeilen einer Art; mehr nimmt Sidelight von anderen nicht an.</translation>
    </message>
    <message>
        <source>The project that somebody sent is larger than 5 GB, which is more than Sidelight takes from others.</source>
        <translation>Das zugesandte Projekt ist größer als 5 GB; mehr nimmt Sidelight von anderen nicht an.</translation>
    </message>
    <message>
        <source>This encrypted copy came from somebody else. It is open for reading only, in memory alone, and was checked: nothing in it can run.</source>
        <translation>Diese verschlüsselte Kopie stammt von jemand anderem. Sie ist nur zum Lesen geöffnet, nur im Speicher, und wurde geprüft: Nichts darin kann ausgeführt werden.</translation>
    </message>
    <message>
        <source>This project came from somebody else. It is open for reading only and was checked: nothing in it can run.</source>
        <translation>Dieses Projekt stammt von jemand anderem. Es ist nur zum Lesen geöffnet und wurde geprüft: Nichts darin kann ausgeführt werden.</translation>
    </message>
    <message>
        <source>The project was not closed properly: an unfinished change lies beside it, in the file that ends in “-journal”. Opening the project sets that right.</source>
        <translation>Das Projekt wurde nicht ordnungsgemäß geschlossen: Neben ihm liegt eine unvollendete Änderung, in der Datei, die auf „-journal“ endet. Das Öffnen des Projekts bringt das in Ordnung.</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. Open it, which sets that right, and verify it then.</source>
        <translation>Ein Datenbankwerkzeug hat das Projekt in einem anderen Modus hinterlassen. Öffnen Sie es, was das in Ordnung bringt, und überprüfen Sie es dann.</translation>
    </message>
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>Dieser Punkt des Verlaufs ist nicht mehr im Projekt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no history before that point to purge.</source>
        <translation>Vor diesem Punkt gibt es keinen Verlauf, der gelöscht werden könnte.</translation>
    </message>
    <message>
        <source>There is no history to purge.</source>
        <translation>Es gibt keinen Verlauf, der gelöscht werden könnte.</translation>
    </message>
</context>
<context>
    <name>sidelight::AboutWindow</name>
    <message>
        <source>About Sidelight</source>
        <translation>Über Sidelight</translation>
    </message>
    <message>
        <source>Sidelight %1</source>
        <translation>Sidelight %1</translation>
    </message>
    <message>
        <source>A workbench for investigative reading. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Ein Arbeitsplatz für recherchierendes Lesen. Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>These are the licences of Sidelight and of what is built into it:</source>
        <translation>Dies sind die Lizenzen von Sidelight und von allem, was darin enthalten ist:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Text der Lizenz</translation>
    </message>
</context>
<context>
    <name>sidelight::AchEdits</name>
    <message>
        <source>%1 %2</source>
        <comment>a name that was taken, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Rate evidence</source>
        <translation>Beleg bewerten</translation>
    </message>
    <message>
        <source>Take back rating</source>
        <translation>Bewertung zurücknehmen</translation>
    </message>
    <message>
        <source>Rename ACH matrix</source>
        <translation>ACH-Matrix umbenennen</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>Hypothese hinzufügen</translation>
    </message>
    <message>
        <source>Change hypothesis</source>
        <translation>Hypothese ändern</translation>
    </message>
    <message>
        <source>Move hypothesis</source>
        <translation>Hypothese verschieben</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>Hypothese entfernen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Beleg ändern</translation>
    </message>
    <message>
        <source>Move evidence</source>
        <translation>Beleg verschieben</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Remove ACH matrix</source>
        <translation>ACH-Matrix entfernen</translation>
    </message>
    <message>
        <source>Competing hypotheses</source>
        <translation>Konkurrierende Hypothesen</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>Neue ACH-Matrix</translation>
    </message>
</context>
<context>
    <name>sidelight::AchForm</name>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothese</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note as evidence</source>
        <translation>Notiz als Beleg</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Change note of hypothesis</source>
        <translation>Notiz zur Hypothese ändern</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>Anmerkung ändern</translation>
    </message>
</context>
<context>
    <name>sidelight::AchModel</name>
    <message>
        <source>How far its ratings lie apart, from 0 to 4.</source>
        <translation>Wie weit seine Bewertungen auseinanderliegen, von 0 bis 4.</translation>
    </message>
    <message>
        <source>Rated alike against every hypothesis, it does not help to choose between them.</source>
        <translation>Gegen jede Hypothese gleich bewertet, hilft er nicht, zwischen ihnen zu wählen.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a rating, a hypothesis</comment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Diagnos­ticity</source>
        <comment>with a soft hyphen, where it may be parted</comment>
        <translation>Diagnos­tizität</translation>
    </message>
    <message>
        <source>By the grades of the source: from 0.5 (E5) over 1 (no grade) to 2 (A1).</source>
        <translation>Nach den Einstufungen der Quelle: von 0,5 (E5) über 1 (ohne Einstufung) bis 2 (A1).</translation>
    </message>
    <message>
        <source>How far the ratings of a row lie apart, from 0 to 4. What is rated alike everywhere is worth nothing.</source>
        <translation>Wie weit die Bewertungen einer Zeile auseinanderliegen, von 0 bis 4. Was überall gleich bewertet ist, ist nichts wert.</translation>
    </message>
    <message>
        <source>%1, rank %2, inconsistency %3</source>
        <translation>%1, Rang %2, Inkonsistenz %3</translation>
    </message>
    <message>
        <source>Inconsistency %1; without weights %2.</source>
        <translation>Inkonsistenz %1; ungewichtet %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quotation and its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Translated: %1</source>
        <translation>Übersetzt: %1</translation>
    </message>
    <message>
        <source>Translated by %1: %2</source>
        <translation>Übersetzt von %1: %2</translation>
    </message>
    <message>
        <source>Deleted; these were its last words</source>
        <translation>Gelöscht; dies waren die letzten Wörter</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an origin</comment>
        <translation>Ursprung: %1</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>mit Anmerkung</translation>
    </message>
    <message>
        <source>Reliability %1: %2</source>
        <translation>Zuverlässigkeit %1: %2</translation>
    </message>
    <message>
        <source>Credibility %1: %2</source>
        <translation>Glaubwürdigkeit %1: %2</translation>
    </message>
    <message>
        <source>Not graded, so it counts as it is.</source>
        <translation>Nicht eingestuft, zählt daher unverändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come from this speaker and this origin; against each hypothesis only the strongest of them counts.</source>
        <translation>
            <numerusform>%Ln Zeile kommt von diesem Sprecher und diesem Ursprung; gegen jede Hypothese zählt nur die stärkste davon.</numerusform>
            <numerusform>%Ln Zeilen kommen von diesem Sprecher und diesem Ursprung; gegen jede Hypothese zählt nur die stärkste davon.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AchPane</name>
    <message>
        <source>Name of the ACH matrix</source>
        <translation>Name der ACH-Matrix</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Reihenfolge der Zeilen</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>Zeilen von Hand</translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation>Höchste Diagnostizität zuerst</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothesen</translation>
    </message>
    <message>
        <source>Change, move or remove a hypothesis</source>
        <translation>Eine Hypothese ändern, verschieben oder entfernen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the matrix to a file</source>
        <translation>Die Matrix in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation>Hypothese hinzufügen</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>Was die Bewertungen besagen</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>ACH-Matrix „%1“</translation>
    </message>
    <message>
        <source>Add the evidence: search for it above, drop passages or statements here, or type a note.</source>
        <translation>Fügen Sie die Belege hinzu: Suchen Sie oben danach, legen Sie Passagen oder Aussagen hier ab oder schreiben Sie eine Notiz.</translation>
    </message>
    <message>
        <source>Analysis of competing hypotheses: write down every explanation that is possible, add the evidence, and say of each piece how it fits each hypothesis. The one with the least evidence against it comes first, not the one with the most evidence for it.</source>
        <translation>Analyse konkurrierender Hypothesen (ACH): Schreiben Sie jede mögliche Erklärung auf, fügen Sie die Belege hinzu und geben Sie für jeden an, wie er zu jeder Hypothese passt. An erster Stelle steht die mit den wenigsten Belegen dagegen, nicht die mit den meisten dafür.</translation>
    </message>
    <message>
        <source>Rate each cell by its key: C consistent, C again very consistent (CC); I inconsistent, I again very inconsistent (II); N neutral; A not applicable; Delete takes a rating back.</source>
        <translation>Bewerten Sie jede Zelle mit ihrer Taste: C konsistent, nochmals C sehr konsistent (CC); I inkonsistent, nochmals I sehr inkonsistent (II); N neutral; A nicht anwendbar; Entf nimmt eine Bewertung zurück.</translation>
    </message>
    <message>
        <source>Add the hypotheses that the evidence is to be rated against.</source>
        <translation>Fügen Sie die Hypothesen hinzu, an denen die Belege gemessen werden sollen.</translation>
    </message>
    <message>
        <source>That is in the matrix already.</source>
        <translation>Das ist bereits in der Matrix.</translation>
    </message>
    <message>
        <source>Remove the whole matrix</source>
        <translation>Ganze Matrix entfernen</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>Im Artikel anzeigen</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Notiz ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Anmerkung&#xa0;…</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Change hypothesis…</source>
        <translation>Hypothese ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Move hypothesis backward</source>
        <translation>Hypothese nach vorn verschieben</translation>
    </message>
    <message>
        <source>Move hypothesis forward</source>
        <translation>Hypothese nach hinten verschieben</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>Hypothese entfernen</translation>
    </message>
    <message>
        <source>There are no hypotheses yet.</source>
        <translation>Es gibt noch keine Hypothesen.</translation>
    </message>
</context>
<context>
    <name>sidelight::AchView</name>
    <message>
        <source>%1 — %2	%3</source>
        <comment>a rating&apos;s sign, its words, its keys</comment>
        <translation>%1 — %2	%3</translation>
    </message>
    <message>
        <source>Not rated	%1</source>
        <translation>Nicht bewertet	%1</translation>
    </message>
    <message>
        <source>The rows are in order of their diagnosticity. Arrange them by hand to move them.</source>
        <translation>Die Zeilen sind nach ihrer Diagnostizität geordnet. Ordnen Sie sie von Hand, um sie zu verschieben.</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorForm</name>
    <message>
        <source>Write note on actor</source>
        <translation>Notiz zum Akteur schreiben</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Je Zeile ein Name</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Nicht angegeben</translation>
    </message>
    <message>
        <source>As the article says</source>
        <translation>Wie der Artikel es sagt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Said to be of</source>
        <translation>Angeblich aus</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Vielleicht identisch mit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>Akteur ändern</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>Akteur anlegen</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPage</name>
    <message>
        <source>Statements and mentions, in order of time</source>
        <translation>Aussagen und Erwähnungen in zeitlicher Reihenfolge</translation>
    </message>
    <message>
        <source>Nothing is recorded of what this actor says, or where it is named. Mark words in an article and choose the actor there.</source>
        <translation>Es ist nichts erfasst, was dieser Akteur sagt oder wo er genannt wird. Markieren Sie Wörter in einem Artikel und wählen Sie dort den Akteur.</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPageModel</name>
    <message>
        <source>Translation: %1</source>
        <translation>Übersetzung: %1</translation>
    </message>
    <message>
        <source>Translation by %1: %2</source>
        <translation>Übersetzung von %1: %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a row</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>erwähnt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance and the claim</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>printed as %1</source>
        <translation>gedruckt als %1</translation>
    </message>
    <message>
        <source>%1, printed as %2</source>
        <translation>%1, gedruckt als %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPicture</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Ein Bild wählen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Das Bild entfernen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Change picture of actor</source>
        <translation>Bild des Akteurs ändern</translation>
    </message>
    <message>
        <source>Remove picture of actor</source>
        <translation>Bild des Akteurs entfernen</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorSummary</name>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten&#xa0;…</translation>
    </message>
    <message>
        <source>Possibly the same as</source>
        <translation>Möglicherweise identisch mit</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>To whom it belongs, and who belongs to it</source>
        <translation>Wozu er gehört und wer zu ihm gehört</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>Auf Tafeln</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Erscheint zusammen mit</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Printed as “%1”</source>
        <translation>Gedruckt als „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Said to be %n person(s)</source>
        <translation>
            <numerusform>Angeblich %Ln Person</numerusform>
            <numerusform>Angeblich %Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Said to be of “%1”</source>
        <translation>Angeblich aus „%1“</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>Frühere Einstufungen</translation>
    </message>
    <message>
        <source>Not graded now</source>
        <translation>Zurzeit nicht eingestuft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a grade with its meaning, and a day</comment>
        <translation>%1, seit %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%Ln Kette</numerusform>
            <numerusform>%Ln Ketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln Passage</numerusform>
            <numerusform>%Ln Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ActorTreeModel</name>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Auch genannt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorsPanel</name>
    <message>
        <source>New actor</source>
        <translation>Neuer Akteur</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>Akteur umbenennen</translation>
    </message>
    <message>
        <source>Actors are the people, organisations and unnamed sources that speak. Type the first one below.</source>
        <translation>Akteure sind die Personen, Organisationen und ungenannten Quellen, die sprechen. Geben Sie unten den ersten ein.</translation>
    </message>
    <message>
        <source>No actor has these words</source>
        <translation>Kein Akteur enthält diese Wörter</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Durchsehen&#xa0;…</translation>
    </message>
    <message>
        <source>Review the places that name the new actor</source>
        <translation>Die Fundstellen durchsehen, die den neuen Akteur nennen</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>Akteur verschieben</translation>
    </message>
    <message>
        <source>Select two actors first, to note that both may be the same.</source>
        <translation>Wählen Sie zuerst zwei Akteure aus, um zu vermerken, dass beide identisch sein können.</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>Passagen anzeigen</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Find where it is named</source>
        <translation>Suchen, wo er genannt wird</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten&#xa0;…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note that both may be the same</source>
        <translation>Als möglicherweise identisch vermerken</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Abtrennen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>Akteur anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n statement(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>Aus %Ln Aussage genommen und entfernt. „Rückgängig“ bringt alles zurück.</numerusform>
            <numerusform>Aus %Ln Aussagen genommen und entfernt. „Rückgängig“ bringt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln Akteur entfernt. „Rückgängig“ bringt ihn zurück.</numerusform>
            <numerusform>%Ln Akteure entfernt. „Rückgängig“ bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>%Ln Akteur entfernen</numerusform>
            <numerusform>%Ln Akteure entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AnalysisPanes</name>
    <message>
        <source>Claim matrix</source>
        <translation>Behauptungsmatrix</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>The passage is in “%1” now.</source>
        <translation>Die Passage ist jetzt in „%1“.</translation>
    </message>
    <message>
        <source>The passage is in “%1” already.</source>
        <translation>Die Passage ist bereits in „%1“.</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>Neue ACH-Matrix</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleEdits</name>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation>
            <numerusform>%Ln Artikel als ungelesen markieren</numerusform>
            <numerusform>%Ln Artikel als ungelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as being read</source>
        <translation>
            <numerusform>%Ln Artikel als „wird gelesen“ markieren</numerusform>
            <numerusform>%Ln Artikel als „wird gelesen“ markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as done</source>
        <translation>
            <numerusform>%Ln Artikel als erledigt markieren</numerusform>
            <numerusform>%Ln Artikel als erledigt markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n article(s) aside</source>
        <translation>
            <numerusform>%Ln Artikel zurückstellen</numerusform>
            <numerusform>%Ln Artikel zurückstellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel mit Stern versehen</numerusform>
            <numerusform>%Ln Artikel mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n article(s)</source>
        <translation>
            <numerusform>Stern von %Ln Artikel entfernen</numerusform>
            <numerusform>Stern von %Ln Artikeln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel verschlagworten</numerusform>
            <numerusform>%Ln Artikel verschlagworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take tag off %n article(s)</source>
        <translation>
            <numerusform>Schlagwort von %Ln Artikel entfernen</numerusform>
            <numerusform>Schlagwort von %Ln Artikeln entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into a collection</source>
        <translation>
            <numerusform>%Ln Artikel in eine Sammlung aufnehmen</numerusform>
            <numerusform>%Ln Artikel in eine Sammlung aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of a collection</source>
        <translation>
            <numerusform>%Ln Artikel aus einer Sammlung nehmen</numerusform>
            <numerusform>%Ln Artikel aus einer Sammlung nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change article details</source>
        <translation>Einzelheiten des Artikels ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change details of %n article(s)</source>
        <translation>
            <numerusform>Einzelheiten von %Ln Artikel ändern</numerusform>
            <numerusform>Einzelheiten von %Ln Artikeln ändern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleForm</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>2012-09-11, 2012-09 or 2012</source>
        <translation>2012-09-11, 2012-09 oder 2012</translation>
    </message>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>Kein Datum wie 2012-09-11, 2012-09~ oder 2012; es bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>de, ar, fr-CA</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Ursprung</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Write note on article</source>
        <translation>Notiz zum Artikel schreiben</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Mehrere Werte</translation>
    </message>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel ändern</numerusform>
            <numerusform>%Ln Artikel ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Ein eigener</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of collections</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of tags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and state of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Ursprung: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleTable</name>
    <message>
        <source>Without an outlet</source>
        <translation>Ohne Medium</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>In keiner Sammlung</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>With an origin of their own</source>
        <translation>Mit eigenem Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %Ln Artikel</numerusform>
            <numerusform>%1, %Ln Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleView</name>
    <message>
        <source>Moving the start of the passage. Enter keeps it, Escape gives up.</source>
        <translation>Der Anfang der Passage wird verschoben. Eingabe behält ihn, Esc verwirft.</translation>
    </message>
    <message>
        <source>Moving the end of the passage. Enter keeps it, Escape gives up.</source>
        <translation>Das Ende der Passage wird verschoben. Eingabe behält es, Esc verwirft.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleWords</name>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
</context>
<context>
    <name>sidelight::BearingPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>Warum ist das hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what bears on a card, and which way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Spricht dafür</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Spricht dagegen</translation>
    </message>
    <message>
        <source>Bears on it</source>
        <translation>Betrifft es</translation>
    </message>
    <message>
        <source>And %L1 more</source>
        <translation>Und %L1 weitere</translation>
    </message>
    <message>
        <source>Select one card to see why it is here.</source>
        <translation>Wählen Sie eine einzelne Karte aus, um zu sehen, warum sie hier ist.</translation>
    </message>
    <message>
        <source>Nothing that is recorded bears on this card: no statement, no claim and no link.</source>
        <translation>Nichts Erfasstes betrifft diese Karte: keine Aussage, keine Behauptung und keine Verknüpfung.</translation>
    </message>
    <message>
        <source>Why is this here? A click shows the words.</source>
        <translation>Warum ist das hier? Ein Klick zeigt die Wörter.</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardEditors</name>
    <message>
        <source>%1 — %2</source>
        <comment>a quote and its source</comment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardFilterBar</name>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>Take the filter away (Esc)</source>
        <translation>Filter aufheben (Esc)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Zuverlässigkeit der Quelle</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>Source A</source>
        <translation>Quelle A</translation>
    </message>
    <message>
        <source>Source %1 or better</source>
        <translation>Quelle %1 oder besser</translation>
    </message>
    <message>
        <source>Source F: cannot be judged</source>
        <translation>Quelle F: nicht beurteilbar</translation>
    </message>
    <message>
        <source>Source not graded</source>
        <translation>Quelle nicht eingestuft</translation>
    </message>
    <message>
        <source>Credibility of what is said</source>
        <translation>Glaubwürdigkeit des Gesagten</translation>
    </message>
    <message>
        <source>Any credibility</source>
        <translation>Jede Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Credibility 1</source>
        <translation>Glaubwürdigkeit 1</translation>
    </message>
    <message>
        <source>Credibility %1 or better</source>
        <translation>Glaubwürdigkeit %1 oder besser</translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation>Glaubwürdigkeit 6: nicht beurteilbar</translation>
    </message>
    <message>
        <source>Type of link</source>
        <translation>Verknüpfungstyp</translation>
    </message>
    <message>
        <source>Any link</source>
        <translation>Jede Verknüpfung</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Welches Datum</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>From 2012-09</source>
        <translation>Ab 2012-09</translation>
    </message>
    <message>
        <source>Until 2012-09-12</source>
        <translation>Bis 2012-09-12</translation>
    </message>
    <message>
        <source>A date looks like 2012, 2012-09 or 2012-09-11.</source>
        <translation>Ein Datum sieht aus wie 2012, 2012-09 oder 2012-09-11.</translation>
    </message>
    <message>
        <source>%L1 of %L2 cards</source>
        <translation>%L1 von %L2 Karten</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardFinder</name>
    <message>
        <source>Find on this board</source>
        <translation>Auf dieser Tafel suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Too costly to find</source>
        <translation>Suche zu aufwendig</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 von mehr als %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardHand</name>
    <message>
        <source>Align cards</source>
        <translation>Karten ausrichten</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>Karten verteilen</translation>
    </message>
    <message>
        <source>Fit cards to their words</source>
        <translation>Karten an ihren Text anpassen</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>In den Vordergrund</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Eine Ebene nach vorn</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>Eine Ebene nach hinten</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>In den Hintergrund</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read, so the card(s) came with their words alone.</source>
        <translation>
            <numerusform>%Ln Bild konnte nicht gelesen werden, daher kam die Karte nur mit ihren Wörtern.</numerusform>
            <numerusform>%Ln Bilder konnten nicht gelesen werden, daher kamen die Karten nur mit ihren Wörtern.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardImport</name>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>„%1“ konnte nicht gelesen werden (%2).</translation>
    </message>
    <message>
        <source>The board “%1” is imported.</source>
        <translation>Die Tafel „%1“ ist importiert.</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>Kanten zu Knoten, die es in der Datei nicht gibt, wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>Tafel importieren</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardKeys</name>
    <message numerus="yes">
        <source>%n card(s) stay selected. Tab goes on to others, S keeps each; Esc lets go.</source>
        <translation>
            <numerusform>%Ln Karte bleibt ausgewählt. Tab geht zu anderen, S behält jede; Esc gibt sie frei.</numerusform>
            <numerusform>%Ln Karten bleiben ausgewählt. Tab geht zu anderen, S behält jede; Esc gibt sie frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc leaves it.</source>
        <translation>Zu welcher Karte soll die Verknüpfung führen? Klicken Sie darauf oder wählen Sie sie mit Tab oder Pfeiltasten und drücken Sie Eingabe. Esc lässt sie, wie sie ist.</translation>
    </message>
    <message>
        <source>Link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc ends.</source>
        <translation>Mit welcher Karte verknüpfen? Klicken Sie darauf oder wählen Sie sie mit Tab oder Pfeiltasten und drücken Sie Eingabe. Esc beendet.</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardLayouter</name>
    <message>
        <source>Lay out board</source>
        <translation>Tafel anordnen</translation>
    </message>
    <message>
        <source>Lay out cards</source>
        <translation>Karten anordnen</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardListModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1, %Ln Karte</numerusform>
            <numerusform>%1, %Ln Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Tafel umbenennen</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutline</name>
    <message>
        <source>Outline of the board</source>
        <translation>Gliederung der Tafel</translation>
    </message>
    <message>
        <source>Groups, cards and their links. Enter opens, F2 names, L links, Delete removes.</source>
        <translation>Gruppen, Karten und ihre Verknüpfungen. Eingabe öffnet, F2 benennt, L verknüpft, Entf entfernt.</translation>
    </message>
    <message>
        <source>Label link</source>
        <translation>Verknüpfung beschriften</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>Akteur umbenennen</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Behauptung bearbeiten</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutlineModel</name>
    <message>
        <source>Group without a title</source>
        <translation>Gruppe ohne Titel</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Leere Notiz</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a link&apos;s type, and the card to which it leads</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>← %1 ← %2</source>
        <comment>a link&apos;s type, and the card from which it comes</comment>
        <translation>← %1 ← %2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Gruppe: %1</translation>
    </message>
    <message>
        <source>%1. Locked</source>
        <translation>%1. Gesperrt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says, and what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardPane</name>
    <message>
        <source>Drag passages, actors or articles here.
Double click for a note, or press Ctrl+Shift+A to choose a card by name.</source>
        <translation>Ziehen Sie Passagen, Akteure oder Artikel hierher.
Doppelklicken Sie für eine Notiz oder drücken Sie Strg+Umschalt+A, um eine Karte nach Namen zu wählen.</translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation>Name der Tafel</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note on the board; or double click on an empty place</source>
        <translation>Eine Notiz auf die Tafel schreiben; oder auf eine leere Stelle doppelklicken</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Karte hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a passage, statement, actor, claim or article by typing (Ctrl+Shift+A)</source>
        <translation>Passage, Aussage, Akteur, Behauptung oder Artikel durch Tippen wählen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole board (Shift+1)</source>
        <translation>Ganze Tafel anzeigen (Umschalt+1)</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>PDF exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Write the board and its numbered sources to a PDF file</source>
        <translation>Die Tafel und ihre nummerierten Quellen in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>Tafel „%1“</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <comment>card, type of link, card</comment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) selected</source>
        <translation>
            <numerusform>%Ln Karte ausgewählt</numerusform>
            <numerusform>%Ln Karten ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardWalk</name>
    <message>
        <source>La&amp;y out</source>
        <translation>&amp;Anordnen</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Map of the board</source>
        <translation>Tafel&amp;übersicht</translation>
    </message>
    <message>
        <source>&amp;Why is this here</source>
        <translation>&amp;Warum ist das hier</translation>
    </message>
    <message>
        <source>&amp;Find on this board…</source>
        <translation>Auf dieser Tafel &amp;suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächstes suchen</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorheriges suchen</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;lter&#xa0;…</translation>
    </message>
    <message>
        <source>Dim all but the n&amp;eighbours</source>
        <translation>Alles außer den Nach&amp;barn abblenden</translation>
    </message>
    <message>
        <source>Path &amp;between two cards</source>
        <translation>&amp;Pfad zwischen zwei Karten</translation>
    </message>
    <message>
        <source>Walk along a link: Alt with an arrow</source>
        <translation>Einer Verknüpfung folgen: Alt mit Pfeiltaste</translation>
    </message>
    <message>
        <source>Linked cards &amp;near each other</source>
        <translation>Verknüpfte Karten &amp;nahe beieinander</translation>
    </message>
    <message>
        <source>In &amp;layers, by the types of links</source>
        <translation>In &amp;Ebenen, nach Verknüpfungstypen</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;published</source>
        <translation>Entlang der Zeit, nach &amp;Veröffentlichung</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;said</source>
        <translation>Entlang der Zeit, danach, wann es &amp;gesagt wurde</translation>
    </message>
    <message>
        <source>Along time, by when it &amp;happened</source>
        <translation>Entlang der Zeit, danach, wann es ges&amp;chah</translation>
    </message>
    <message>
        <source>A lane for each &amp;article</source>
        <translation>Eine Bahn je &amp;Artikel</translation>
    </message>
    <message>
        <source>A lane for each &amp;who speaks</source>
        <translation>Eine Bahn je &amp;Sprecher</translation>
    </message>
    <message>
        <source>&amp;Tidy: take overlaps away</source>
        <translation>Auf&amp;räumen: Überlappungen auflösen</translation>
    </message>
    <message>
        <source>Lay out: choose…</source>
        <translation>Anordnen: wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards (Ctrl+Shift+L)</source>
        <translation>Die Tafel oder die ausgewählten Karten anordnen (Strg+Umschalt+L)</translation>
    </message>
    <message>
        <source>Select a card first; then all but the cards that are linked to it can be dimmed.</source>
        <translation>Wählen Sie zuerst eine Karte aus; dann können alle außer den mit ihr verknüpften Karten abgeblendet werden.</translation>
    </message>
    <message>
        <source>Select two cards first; then the shortest way between them along links can be shown.</source>
        <translation>Wählen Sie zuerst zwei Karten aus; dann kann der kürzeste Weg entlang der Verknüpfungen zwischen ihnen gezeigt werden.</translation>
    </message>
    <message>
        <source>No links lead from one of these cards to the other.</source>
        <translation>Keine Verknüpfungen führen von einer dieser Karten zur anderen.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between the two cards</source>
        <translation>
            <numerusform>%Ln Verknüpfung zwischen den beiden Karten</numerusform>
            <numerusform>%Ln Verknüpfungen zwischen den beiden Karten</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is being laid out.</source>
        <translation>Die Tafel wird angeordnet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Only what is linked to the selected card stands out.</source>
        <translation>Nur was mit der ausgewählten Karte verknüpft ist, tritt hervor.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardsPanel</name>
    <message>
        <source>Lay out evidence on a board: press New board.</source>
        <translation>Legen Sie Belege auf einer Tafel aus: Drücken Sie „Neue Tafel“.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tafeln</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Neue Tafel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Make a board from a template, which has groups to fill</source>
        <translation>Eine Tafel aus einer Vorlage anlegen, die Gruppen zum Ausfüllen hat</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Tafel %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a template, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>Tafel entfernen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New board from a template</source>
        <translation>Neue Tafel aus einer Vorlage</translation>
    </message>
</context>
<context>
    <name>sidelight::ButtonRow</name>
    <message>
        <source>What there is no room for</source>
        <translation>Was keinen Platz hat</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>sidelight::CardNoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
</context>
<context>
    <name>sidelight::CardPicker</name>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Passage, statement, actor, claim or article</source>
        <translation>Passage, Aussage, Akteur, Behauptung oder Artikel</translation>
    </message>
    <message>
        <source>Search for a card</source>
        <translation>Eine Karte suchen</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Gefundene Einträge</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>kind and words of a record</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing in this project has these words.</source>
        <translation>Nichts in diesem Projekt enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>sidelight::CardPicture</name>
    <message>
        <source>The image could not be kept, so it was not put on the board.</source>
        <translation>Das Bild konnte nicht gespeichert werden und wurde daher nicht auf die Tafel gelegt.</translation>
    </message>
</context>
<context>
    <name>sidelight::CarryReview</name>
    <message>
        <source>In the older version</source>
        <translation>In der älteren Fassung</translation>
    </message>
    <message>
        <source>In the newer version</source>
        <translation>In der neueren Fassung</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Passages whose words have changed</source>
        <translation>Passagen, deren Wörter sich geändert haben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The older version has no passages to carry over.</source>
        <translation>Die ältere Fassung hat keine Passagen zum Übernehmen.</translation>
    </message>
    <message>
        <source>The newer version has all these passages already.</source>
        <translation>Die neuere Fassung hat bereits alle diese Passagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand in the newer version word for word.</source>
        <translation>
            <numerusform>%Ln Passage steht wörtlich in der neueren Fassung.</numerusform>
            <numerusform>%Ln Passagen stehen wörtlich in der neueren Fassung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>%Ln weitere Passage ist durchzusehen.</numerusform>
            <numerusform>%Ln weitere Passagen sind durchzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n passage(s) over</source>
        <translation>
            <numerusform>%Ln Passage übernehmen</numerusform>
            <numerusform>%Ln Passagen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>%Ln Passage übernommen.</numerusform>
            <numerusform>%Ln Passagen übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry passages over</source>
        <translation>Passagen übernehmen</translation>
    </message>
</context>
<context>
    <name>sidelight::ChoiceList</name>
    <message>
        <source>says · of %1</source>
        <translation>sagt es · gehört zu %1</translation>
    </message>
    <message>
        <source>says</source>
        <translation>sagt es</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Neues Schlagwort „%1“</translation>
    </message>
    <message>
        <source>New actor “%1” says this</source>
        <translation>Neuer Akteur „%1“ sagt dies</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>sidelight::CitationWords</name>
    <message>
        <source>(%1)</source>
        <comment>who, title, outlet and date of a quotation</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a citation</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outlet and date of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>byline and title of an article</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, and where and when it came out</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an article and its address</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimForm</name>
    <message>
        <source>Write note on claim</source>
        <translation>Notiz zur Behauptung schreiben</translation>
    </message>
    <message>
        <source>Date, such as 2012-09-11 or 2012-09~</source>
        <translation>Datum, etwa 2012-09-11 oder 2012-09~</translation>
    </message>
    <message>
        <source>This is not a date as EDTF has it, such as 2012-09-11, 2012-09, 2012-09~ or 2012-09-11/2012-09-14.</source>
        <translation>Dies ist kein Datum nach EDTF wie 2012-09-11, 2012-09, 2012-09~ oder 2012-09-11/2012-09-14.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>Behauptung ändern</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>Behauptung anlegen</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimGrid</name>
    <message>
        <source>Nobody named</source>
        <comment>the row of statements without a speaker</comment>
        <translation>Niemand genannt</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimListModel</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Asserts</source>
        <comment>number of statements</comment>
        <translation>Behauptet</translation>
    </message>
    <message>
        <source>Denies</source>
        <comment>number of statements</comment>
        <translation>Bestreitet</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <comment>number of statements that qualify or question</comment>
        <translation>Relativiert</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Geschehen: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>so many origins, so many articles</comment>
        <translation>Insgesamt %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimMatrixModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a speaker or an article, and what is said: &quot;denies: …&quot;</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) on claims</source>
        <translation>
            <numerusform>%Ln Aussage zu Behauptungen</numerusform>
            <numerusform>%Ln Aussagen zu Behauptungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number of origins and of articles</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln Ursprung</numerusform>
            <numerusform>%Ln Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance, and how many take it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has taken a stance on it yet.</source>
        <translation>Noch hat niemand dazu Stellung bezogen.</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimsPanel</name>
    <message>
        <source>New claim</source>
        <translation>Neue Behauptung</translation>
    </message>
    <message>
        <source>Rename claim</source>
        <translation>Behauptung umbenennen</translation>
    </message>
    <message>
        <source>Claims are what somebody says is so, and others may deny. Type the first one below.</source>
        <translation>Behauptungen sind das, was jemand als wahr hinstellt und andere bestreiten können. Geben Sie unten die erste ein.</translation>
    </message>
    <message>
        <source>No claim has these words</source>
        <translation>Keine Behauptung enthält diese Wörter</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>Passagen anzeigen</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten&#xa0;…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>Behauptung anlegen</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>Behauptung verschieben</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Behauptungen zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln Behauptung in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
            <numerusform>%Ln Behauptungen in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung entfernen</numerusform>
            <numerusform>%Ln Behauptungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>%Ln Behauptung entfernt.</numerusform>
            <numerusform>%Ln Behauptungen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>%Ln Aussage nennt keine Behauptung mehr.</numerusform>
            <numerusform>%Ln Aussagen nennen keine Behauptung mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>%Ln Karte behält die letzten Wörter.</numerusform>
            <numerusform>%Ln Karten behalten die letzten Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>%Ln untergeordnete Behauptung steht jetzt auf der obersten Ebene.</numerusform>
            <numerusform>%Ln untergeordnete Behauptungen stehen jetzt auf der obersten Ebene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>„Rückgängig“ bringt alles zurück.</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionTreeModel</name>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>new articles of all that a search finds</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation>Findet: %1</translation>
    </message>
    <message>
        <source>%1, smart collection</source>
        <translation>%1, intelligente Sammlung</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionsPanel</name>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Collections hold articles that belong together. Type the name of the first one below, then drag articles onto it, or press C in the library.</source>
        <translation>Sammlungen enthalten Artikel, die zusammengehören. Geben Sie unten den Namen der ersten ein und ziehen Sie dann Artikel darauf, oder drücken Sie in der Bibliothek C.</translation>
    </message>
    <message>
        <source>No collection has these words</source>
        <translation>Keine Sammlung enthält diese Wörter</translation>
    </message>
    <message>
        <source>Show only its articles</source>
        <translation>Nur ihre Artikel anzeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Write note on collection</source>
        <translation>Notiz zur Sammlung schreiben</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Sammlung erstellen</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Sammlung verschieben</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself, so it cannot become one with another.</source>
        <translation>Eine intelligente Sammlung findet ihre Artikel selbst und kann daher nicht mit einer anderen zusammengeführt werden.</translation>
    </message>
    <message>
        <source>Merge collections</source>
        <translation>Sammlungen zusammenführen</translation>
    </message>
    <message>
        <source>“%1” is a smart collection: it finds its articles itself.</source>
        <translation>„%1“ ist eine intelligente Sammlung: Sie findet ihre Artikel selbst.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>%Ln Artikel in „%1“ aufgenommen.</numerusform>
            <numerusform>%Ln Artikel in „%1“ aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n collection(s)</source>
        <translation>
            <numerusform>%Ln Sammlung entfernen</numerusform>
            <numerusform>%Ln Sammlungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) removed. Their articles stay in the project; undo brings them back.</source>
        <translation>
            <numerusform>%Ln Sammlung entfernt. Ihre Artikel bleiben im Projekt; „Rückgängig“ bringt sie zurück.</numerusform>
            <numerusform>%Ln Sammlungen entfernt. Ihre Artikel bleiben im Projekt; „Rückgängig“ bringt sie zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ColourChips</name>
    <message>
        <source>Highlight colours, 1 to 8</source>
        <translation>Farben der Hervorhebung, 1 bis 8</translation>
    </message>
</context>
<context>
    <name>sidelight::ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>sidelight::ColumnsDialog</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut einlesen</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Spalten der Tabelle</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Keine Spalte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sidelight::CompareLegend</name>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam scrollen</translation>
    </message>
    <message>
        <source>Open two articles side by side to compare them.</source>
        <translation>Öffnen Sie zwei Artikel nebeneinander, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>Was der Vergleich zeigt</translation>
    </message>
    <message>
        <source>Where one text is scrolled, the other follows along the ribbons (Shift+F9)</source>
        <translation>Wird ein Text gescrollt, folgt der andere entlang der Bänder (Umschalt+F9)</translation>
    </message>
    <message>
        <source>Stop comparing (F9)</source>
        <translation>Vergleich beenden (F9)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich beenden</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
    <message>
        <source>Same words %L1</source>
        <translation>Gleiche Wörter: %L1</translation>
    </message>
    <message>
        <source>Same claim %L1</source>
        <translation>Gleiche Behauptung: %L1</translation>
    </message>
    <message>
        <source>Same actor %L1</source>
        <translation>Gleicher Akteur: %L1</translation>
    </message>
    <message>
        <source>Links %L1</source>
        <translation>Verknüpfungen: %L1</translation>
    </message>
</context>
<context>
    <name>sidelight::Comparison</name>
    <message>
        <source>Ribbons between “%1” and “%2”</source>
        <translation>Bänder zwischen „%1“ und „%2“</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Verschoben: %1</translation>
    </message>
    <message>
        <source>The same words: %1</source>
        <translation>Dieselben Wörter: %1</translation>
    </message>
    <message>
        <source>They agree: %1</source>
        <translation>Sie stimmen überein: %1</translation>
    </message>
    <message>
        <source>They contradict each other: %1</source>
        <translation>Sie widersprechen einander: %1</translation>
    </message>
    <message>
        <source>They differ: %1</source>
        <translation>Sie unterscheiden sich: %1</translation>
    </message>
    <message>
        <source>The same claim: %1</source>
        <translation>Dieselbe Behauptung: %1</translation>
    </message>
    <message>
        <source>The same actor: %1</source>
        <translation>Derselbe Akteur: %1</translation>
    </message>
    <message>
        <source>Link (%1): %2</source>
        <translation>Verknüpfung (%1): %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Verknüpfung: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionModel</name>
    <message numerus="yes">
        <source>and %n more from the same origin</source>
        <translation>
            <numerusform>und %Ln weitere vom selben Ursprung</numerusform>
            <numerusform>und %Ln weitere vom selben Ursprung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsPane</name>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>Most origins first</source>
        <translation>Meiste Ursprünge zuerst</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Behauptung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Filter by claim or speaker</source>
        <translation>Nach Behauptung oder Sprecher filtern</translation>
    </message>
    <message numerus="yes">
        <source>Accounts part on %n claim(s).</source>
        <translation>
            <numerusform>Die Darstellungen gehen bei %Ln Behauptung auseinander.</numerusform>
            <numerusform>Die Darstellungen gehen bei %Ln Behauptungen auseinander.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsView</name>
    <message>
        <source>Contradictions</source>
        <translation>Widersprüche</translation>
    </message>
    <message>
        <source>No contradiction has these words in its claim or among its speakers.</source>
        <translation>Kein Widerspruch enthält diese Wörter in seiner Behauptung oder unter seinen Sprechern.</translation>
    </message>
    <message>
        <source>Accounts contradict each other here when one statement asserts a claim and another denies it. Mark what is said in an article, give the statement a claim and a stance in the inspector, and do the same where somebody says otherwise.</source>
        <translation>Darstellungen widersprechen hier einander, wenn eine Aussage eine Behauptung aufstellt und eine andere sie bestreitet. Markieren Sie in einem Artikel, was gesagt wird, geben Sie der Aussage im Inspektor eine Behauptung und eine Haltung, und tun Sie dasselbe, wo jemand etwas anderes sagt.</translation>
    </message>
</context>
<context>
    <name>sidelight::DateField</name>
    <message>
        <source>“%1” is not a date. Try 11 Sep 2012, 2012-09 or about 2012.</source>
        <translation>„%1“ ist kein Datum. Versuchen Sie 11. Sept. 2012, 2012-09 oder ca.&#xa0;2012.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Diesen Tag oder diese Uhrzeit gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” may be two different days. Write the month as a word.</source>
        <translation>„%1“ kann zwei verschiedene Tage meinen. Schreiben Sie den Monat als Wort aus.</translation>
    </message>
    <message>
        <source>The day on which the article was published is not known. Write a date.</source>
        <translation>Der Tag, an dem der Artikel veröffentlicht wurde, ist nicht bekannt. Geben Sie ein Datum an.</translation>
    </message>
    <message>
        <source>The article has no date. Write the year too.</source>
        <translation>Der Artikel hat kein Datum. Geben Sie auch das Jahr an.</translation>
    </message>
    <message>
        <source>This span ends before it begins.</source>
        <translation>Diese Zeitspanne endet, bevor sie beginnt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date as it is kept, and in words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::DateWords</name>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month: see QDate::toString</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day: see QDate::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>ca.&#xa0;%1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>about %1?</source>
        <translation>ca.&#xa0;%1?</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day: see QDate::toString</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month: see QDate::toString</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>vielleicht ca.&#xa0;%1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>sidelight::Disk</name>
    <message>
        <source>The folder of “%1” does not exist. Choose another place.</source>
        <translation>Der Ordner von „%1“ existiert nicht. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open it.</source>
        <translation>„%1“ ist bereits vorhanden. Wählen Sie einen anderen Namen oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>“%1” cannot be made there: %2. Choose another place.</source>
        <translation>„%1“ kann dort nicht angelegt werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2. Rename or remove it yourself.</source>
        <translation>„%1“ kann nicht umbenannt werden: %2. Benennen Sie es selbst um oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: %2. Choose another place.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden: %2. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a folder. Rename or remove it.</source>
        <translation>„%1“ ist bereits vorhanden und kein Ordner. Benennen Sie es um oder entfernen Sie es.</translation>
    </message>
</context>
<context>
    <name>sidelight::EncryptedCopies</name>
    <message>
        <source>Save an encrypted copy</source>
        <translation>Verschlüsselte Kopie speichern</translation>
    </message>
    <message>
        <source>Encrypted copies</source>
        <translation>Verschlüsselte Kopien</translation>
    </message>
    <message>
        <source>The encrypted copy is written.</source>
        <translation>Die verschlüsselte Kopie ist geschrieben.</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>Als Projekt speichern</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight-Projekte</translation>
    </message>
</context>
<context>
    <name>sidelight::EvidenceField</name>
    <message>
        <source>%1: %2</source>
        <comment>who or where, and what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add evidence: search, or type a note</source>
        <translation>Beleg hinzufügen: suchen oder eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Search passages and statements by their words or their speaker, or type a note</source>
        <translation>Passagen und Aussagen nach ihren Wörtern oder ihrem Sprecher suchen oder eine Notiz schreiben</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Statement — %1</source>
        <translation>Aussage — %1</translation>
    </message>
    <message>
        <source>Passage — %1</source>
        <translation>Passage — %1</translation>
    </message>
    <message>
        <source>Add as a note: %1</source>
        <translation>Als Notiz hinzufügen: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ExportMenus</name>
    <message>
        <source>&amp;Web page with its sources…</source>
        <translation>&amp;Webseite mit Quellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Outline in Markdown…</source>
        <translation>&amp;Gliederung in Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>&amp;SVG-Zeichnung&#xa0;…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;100 %…</source>
        <translation>PNG-Bild in &amp;100&#xa0;%&#xa0;…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;200 %…</source>
        <translation>PNG-Bild in &amp;200&#xa0;%&#xa0;…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;300 %…</source>
        <translation>PNG-Bild in &amp;300&#xa0;%&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation>&amp;JSON Canvas&#xa0;…</translation>
    </message>
    <message>
        <source>JSON Canvas to &amp;come back to this project…</source>
        <translation>JSON Canvas zum &amp;Zurückholen in dieses Projekt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabelle (CSV)&#xa0;…</translation>
    </message>
    <message>
        <source>Table (CSV) for &amp;Excel…</source>
        <translation>Tabelle (CSV) für &amp;Excel&#xa0;…</translation>
    </message>
    <message>
        <source>Text &amp;document (ODT)…</source>
        <translation>Text&amp;dokument (ODT)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>&amp;Webseite&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF&#xa0;…</translation>
    </message>
    <message>
        <source>Exact data (&amp;JSON)…</source>
        <translation>Exakte Daten (&amp;JSON)&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;BibTeX…</source>
        <translation>&amp;BibTeX&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;RIS…</source>
        <translation>&amp;RIS&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;CSL-JSON…</source>
        <translation>&amp;CSL-JSON&#xa0;…</translation>
    </message>
    <message>
        <source>Export boar&amp;d as</source>
        <translation>Tafel exportieren &amp;als</translation>
    </message>
    <message>
        <source>Export pa&amp;ssages as</source>
        <translation>Passa&amp;gen exportieren als</translation>
    </message>
    <message>
        <source>Export ar&amp;ticle as</source>
        <translation>Artike&amp;l exportieren als</translation>
    </message>
    <message>
        <source>Export claim &amp;matrix as</source>
        <translation>Behauptungs&amp;matrix exportieren als</translation>
    </message>
    <message>
        <source>Export stat&amp;ements as</source>
        <translation>A&amp;ussagen exportieren als</translation>
    </message>
    <message>
        <source>Export &amp;citations as</source>
        <translation>Literaturangaben e&amp;xportieren als</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Export this list as</source>
        <translation>Diese Liste exportieren als</translation>
    </message>
    <message>
        <source>Export citations as</source>
        <translation>Literaturangaben exportieren als</translation>
    </message>
    <message>
        <source>Claim matrix</source>
        <translation>Behauptungsmatrix</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Die Datei ist geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are in the file, as the filter shows.</source>
        <translation>
            <numerusform>%1 von %Ln Karte der Tafel ist in der Datei, wie der Filter es zeigt.</numerusform>
            <numerusform>%1 von %Ln Karten der Tafel sind in der Datei, wie der Filter es zeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ExportRun</name>
    <message>
        <source>What is exported cannot take the place of the open project. Choose another name.</source>
        <translation>Der Export kann nicht an die Stelle des geöffneten Projekts treten. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another export is being made. Wait for it or cancel it, then export again.</source>
        <translation>Ein anderer Export läuft noch. Warten Sie darauf oder brechen Sie ihn ab und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>Drawing page %1 of %2.</source>
        <translation>Seite %1 von %2 wird gezeichnet.</translation>
    </message>
</context>
<context>
    <name>sidelight::Exports</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>Tafel als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF-Dokumente</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are exported, as the filter shows.</source>
        <translation>
            <numerusform>%1 von %Ln Karte der Tafel ist exportiert, wie der Filter es zeigt.</numerusform>
            <numerusform>%1 von %Ln Karten der Tafel sind exportiert, wie der Filter es zeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is exported.</source>
        <translation>Die Tafel ist exportiert.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight-Projekte</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation>Die Kopie ist geschrieben.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>The path of the copy is copied.</source>
        <translation>Der Pfad der Kopie ist kopiert.</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetList</name>
    <message>
        <source>Narrow the list</source>
        <translation>Liste eingrenzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetModel</name>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%Ln weiterer Wert ist nicht aufgeführt.</numerusform>
            <numerusform>%Ln weitere Werte sind nicht aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n article(s)</source>
        <translation>
            <numerusform>%1, in %Ln Artikel</numerusform>
            <numerusform>%1, in %Ln Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::FacetView</name>
    <message>
        <source>Narrow by</source>
        <translation>Eingrenzen nach</translation>
    </message>
</context>
<context>
    <name>sidelight::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>In diesem Artikel suchen</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Vorheriges (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Nächstes (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>Kein gültiger Ausdruck</translation>
    </message>
    <message>
        <source>Too costly: %L1 found so far</source>
        <translation>Zu aufwendig: %L1 bisher gefunden</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 von mehr als %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 von %L2</translation>
    </message>
    <message>
        <source>This expression costs more time than it is given. Make it simpler, and all is found.</source>
        <translation>Dieser Ausdruck braucht mehr Zeit, als ihm zusteht. Vereinfachen Sie ihn, dann wird alles gefunden.</translation>
    </message>
</context>
<context>
    <name>sidelight::FindField</name>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Capitals count (Alt+C)</source>
        <translation>Groß-/Kleinschreibung beachten (Alt+C)</translation>
    </message>
    <message>
        <source>Accents count (Alt+A)</source>
        <translation>Akzente beachten (Alt+A)</translation>
    </message>
    <message>
        <source>W</source>
        <comment>whole words</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Nur ganze Wörter (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Regulärer Ausdruck (Alt+R)</translation>
    </message>
</context>
<context>
    <name>sidelight::FindPanel</name>
    <message>
        <source>Search the project</source>
        <translation>Im Projekt suchen</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, prefix*, -not, OR, NEAR(a b, 5), /expression/, and fields such as outlet: or actor:. Ctrl+Space lists the fields.</source>
        <translation>Wörter, &quot;eine Wortfolge&quot;, Wortanfang*, -nicht, OR, NEAR(a b, 5), /Ausdruck/ und Felder wie outlet: oder actor:. Strg+Leertaste führt die Felder auf.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>What can be done with what was found</source>
        <translation>Was mit den Funden getan werden kann</translation>
    </message>
    <message>
        <source>%L1 of %L2 articles searched; found so far: %L3</source>
        <translation>%L1 von %L2 Artikeln durchsucht; bisher gefunden: %L3</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>Dies ist kein regulärer Ausdruck: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long in %n article(s), where there may be more.</source>
        <translation>
            <numerusform>In %Ln Artikel dauerte der Ausdruck zu lange; dort kann es noch mehr geben.</numerusform>
            <numerusform>In %Ln Artikeln dauerte der Ausdruck zu lange; dort kann es noch mehr geben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Artikel konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Artikel konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index cannot be made on this computer, so nothing is found.</source>
        <translation>Der Suchindex kann auf diesem Rechner nicht erstellt werden, daher wird nichts gefunden.</translation>
    </message>
    <message>
        <source>The index is being made: %L1 of %L2 articles are in it.</source>
        <translation>Der Index wird erstellt: %L1 von %L2 Artikeln sind darin.</translation>
    </message>
    <message>
        <source>Not found in any article, but in names and claims.</source>
        <translation>In keinem Artikel gefunden, aber in Namen und Behauptungen.</translation>
    </message>
    <message>
        <source>Not found in any article.</source>
        <translation>In keinem Artikel gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>%Ln Artikel gefunden.</numerusform>
            <numerusform>%Ln Artikel gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%Ln Fundstelle.</numerusform>
            <numerusform>%Ln Fundstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>In %Ln Artikel.</numerusform>
            <numerusform>In %Ln Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: the articles, claims and names that have them are listed here. Ctrl+Space lists what else can be asked.</source>
        <translation>Geben Sie Wörter ein: Artikel, Behauptungen und Namen, die sie enthalten, werden hier aufgeführt. Strg+Leertaste führt auf, wonach sich sonst noch suchen lässt.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
    <message>
        <source>Nothing has the word “%1”: this is found without it.</source>
        <translation>Nichts hat das Wort „%1“: Dies wurde ohne es gefunden.</translation>
    </message>
</context>
<context>
    <name>sidelight::ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Other files that are removed too</source>
        <translation>Andere Dateien, die ebenfalls entfernt werden</translation>
    </message>
    <message>
        <source>Looking for other files that hold the same words…</source>
        <translation>Es wird nach anderen Dateien gesucht, die dieselben Wörter enthalten&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) may hold the same words.</source>
        <translation>
            <numerusform>%Ln andere Datei enthält möglicherweise dieselben Wörter.</numerusform>
            <numerusform>%Ln andere Dateien enthalten möglicherweise dieselben Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are ticked are removed too.</source>
        <translation>Die angekreuzten werden ebenfalls entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) keep them.</source>
        <translation>
            <numerusform>%Ln Datei behält sie.</numerusform>
            <numerusform>%Ln Dateien behalten sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Forgetting</name>
    <message>
        <source>“%1”: a copy from before a conversion, of %2</source>
        <translation>„%1“: eine Kopie aus der Zeit vor einer Umwandlung, %2</translation>
    </message>
    <message>
        <source>“%1”: an unfinished change that was set aside, of %2</source>
        <translation>„%1“: eine unvollendete Änderung, die beiseitegelegt wurde, %2</translation>
    </message>
    <message>
        <source>“%1”: a copy that was not finished, of %2</source>
        <translation>„%1“: eine Kopie, die nicht fertig wurde, %2</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before, and the texts and images that nothing in the project uses any more, are removed from its file, which is written anew.</source>
        <translation>Das Projekt bleibt, wie es jetzt ist. Was zuvor gelöscht oder geändert wurde, sowie Texte und Bilder, die im Projekt nicht mehr verwendet werden, werden aus seiner Datei entfernt; diese wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Undo and going back end here. This cannot be undone.</source>
        <translation>Rückgängigmachen und Zurückgehen enden hier. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) leave the history.</source>
        <translation>
            <numerusform>%Ln Änderung verschwindet aus dem Verlauf.</numerusform>
            <numerusform>%Ln Änderungen verschwinden aus dem Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is of %1, the last of %2.</source>
        <translation>Die erste: %1, die letzte: %2.</translation>
    </message>
    <message>
        <source>Some of them were made after the chosen one, but undo or repeat what came before it.</source>
        <translation>Einige davon wurden erst nach der gewählten vorgenommen, machen aber rückgängig oder stellen wieder her, was vor ihr war.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) stay, and can be undone as before.</source>
        <translation>
            <numerusform>%Ln Änderung bleibt und kann wie bisher rückgängig gemacht werden.</numerusform>
            <numerusform>%Ln Änderungen bleiben und können wie bisher rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge earlier history</source>
        <translation>Früheren Verlauf löschen</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before the chosen edit, and the texts and images that neither the project nor the rest of its history uses any more, are removed from its file, which is written anew.</source>
        <translation>Das Projekt bleibt, wie es jetzt ist. Was vor der gewählten Änderung gelöscht oder geändert wurde, sowie Texte und Bilder, die weder im Projekt noch im übrigen Verlauf mehr verwendet werden, werden aus seiner Datei entfernt; diese wird neu geschrieben.</translation>
    </message>
    <message>
        <source>Undo and going back end there. This cannot be undone.</source>
        <translation>Rückgängigmachen und Zurückgehen enden dort. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The history up to now was purged.</source>
        <translation>Der bisherige Verlauf wurde gelöscht.</translation>
    </message>
    <message>
        <source>The earlier history was purged.</source>
        <translation>Der frühere Verlauf wurde gelöscht.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 is deleted with its links. What a card shows stays in the project.</source>
        <comment>a note, or “3 cards”</comment>
        <translation>Gelöscht wird mit den zugehörigen Verknüpfungen: %1. Was eine Karte zeigt, bleibt im Projekt.</translation>
    </message>
    <message>
        <source>%1 and all that stands on it is deleted. Cards that show it keep no last words.</source>
        <comment>a name, or “3 actors”</comment>
        <translation>Gelöscht wird mit allem, was darauf beruht: %1. Karten, die es zeigen, behalten keine letzten Wörter.</translation>
    </message>
    <message>
        <source>The history still holds it, so the whole history up to now is purged as well: undo and going back end here. This cannot be undone.</source>
        <translation>Der Verlauf enthält es noch, daher wird auch der ganze bisherige Verlauf gelöscht: Rückgängigmachen und Zurückgehen enden hier. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The words themselves still stand in the text of the article.</source>
        <translation>Die Wörter selbst stehen weiterhin im Text des Artikels.</translation>
    </message>
    <message>
        <source>The same words in other texts, notes and names of the project stay.</source>
        <translation>Dieselben Wörter in anderen Texten, Notizen und Namen des Projekts bleiben.</translation>
    </message>
    <message>
        <source>A disk may still hold blocks of the old file where nobody finds them without tools; only an encrypted disk keeps these from others.</source>
        <translation>Auf einem Datenträger können noch Blöcke der alten Datei liegen, die ohne Werkzeuge niemand findet; nur ein verschlüsselter Datenträger hält sie vor anderen verborgen.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Endgültig gelöscht</translation>
    </message>
    <message>
        <source>It is deleted for good, and the history up to now is purged.</source>
        <translation>Es ist endgültig gelöscht, ebenso der bisherige Verlauf.</translation>
    </message>
    <message>
        <source>The project is written anew without its history…</source>
        <translation>Das Projekt wird ohne seinen Verlauf neu geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>What was written is being checked…</source>
        <translation>Das Geschriebene wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>The history was not purged. %1</source>
        <translation>Der Verlauf wurde nicht gelöscht. %1</translation>
    </message>
    <message>
        <source>%1 But these files could not be removed, and still hold it: %2. Remove them yourself.</source>
        <translation>%1 Diese Dateien konnten jedoch nicht entfernt werden und enthalten es noch: %2. Entfernen Sie sie selbst.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>sidelight::FoundDelegate</name>
    <message>
        <source>claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>sidelight::FoundModel</name>
    <message>
        <source>%1, found %2 times</source>
        <translation>%1, %2-mal gefunden</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>Behauptung: %1</translation>
    </message>
    <message>
        <source>Actor: %1</source>
        <translation>Akteur: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>In a note: %1</source>
        <translation>In einer Notiz: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::GradeBox</name>
    <message>
        <source>Not graded</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no grade</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>sidelight::GradeField</name>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Graded on</source>
        <translation>Eingestuft am</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Seit wann?</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Grund der Einstufung</translation>
    </message>
    <message>
        <source>Why this grade?</source>
        <translation>Warum diese Einstufung?</translation>
    </message>
    <message>
        <source>This is not a date as Sidelight knows them; it is kept as it is.</source>
        <translation>Dies ist kein Datum, wie Sidelight es kennt; es bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>Frühere Einstufungen</translation>
    </message>
    <message>
        <source>How reliable is this source, A to F?</source>
        <translation>Wie zuverlässig ist diese Quelle, A bis F?</translation>
    </message>
    <message>
        <source>Grade actor</source>
        <translation>Akteur einstufen</translation>
    </message>
</context>
<context>
    <name>sidelight::GuidePage</name>
    <message>
        <source>Text of the guide</source>
        <translation>Text des Handbuchs</translation>
    </message>
</context>
<context>
    <name>sidelight::GuideWindow</name>
    <message>
        <source>User guide — Sidelight</source>
        <translation>Benutzerhandbuch — Sidelight</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Kapitel</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorherige Fundstelle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a chapter, and how often the words stand in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the guide. Enter goes to the next one.</source>
        <translation>
            <numerusform>%Ln Fundstelle im Handbuch. Eingabe führt zur nächsten.</numerusform>
            <numerusform>%Ln Fundstellen im Handbuch. Eingabe führt zur nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Diese Wörter kommen im Handbuch nicht vor.</translation>
    </message>
</context>
<context>
    <name>sidelight::Help</name>
    <message>
        <source>User &amp;guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>&amp;Tour of the sample investigation</source>
        <translation>&amp;Rundgang durch die Beispielrecherche</translation>
    </message>
</context>
<context>
    <name>sidelight::HistoryModel</name>
    <message>
        <source>Undone %1</source>
        <comment>when, such as “Today, 14:05”</comment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>since when an edit is undone, and what it touched</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sidelight::HistoryPanel</name>
    <message>
        <source>Only the article in front</source>
        <translation>Nur der Artikel im Vordergrund</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Änderungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter by the names of the edits</source>
        <translation>Nach den Namen der Änderungen filtern</translation>
    </message>
    <message>
        <source>What the edits touched</source>
        <translation>Was die Änderungen betrafen</translation>
    </message>
    <message>
        <source>All edits</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>An Artikeln</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>An Passagen</translation>
    </message>
    <message>
        <source>Of statements</source>
        <translation>An Aussagen</translation>
    </message>
    <message>
        <source>Of actors</source>
        <translation>An Akteuren</translation>
    </message>
    <message>
        <source>Of claims</source>
        <translation>An Behauptungen</translation>
    </message>
    <message>
        <source>Of tags</source>
        <translation>An Schlagwörtern</translation>
    </message>
    <message>
        <source>Of boards</source>
        <translation>An Tafeln</translation>
    </message>
    <message>
        <source>Of matrices</source>
        <translation>An Matrizen</translation>
    </message>
    <message>
        <source>Show what it touched</source>
        <translation>Betroffenes anzeigen</translation>
    </message>
    <message>
        <source>Go back to here…</source>
        <translation>Hierher zurückgehen&#xa0;…</translation>
    </message>
    <message>
        <source>Purge everything before this…</source>
        <translation>Verlauf vor dieser Änderung löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Purge history…</source>
        <translation>Verlauf löschen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are like that.</source>
        <translation>
            <numerusform>%Ln passende Änderung.</numerusform>
            <numerusform>%Ln passende Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>Der Verlauf wird durchsucht&#xa0;…</translation>
    </message>
    <message>
        <source>No edit is like that.</source>
        <translation>Keine Änderung passt dazu.</translation>
    </message>
    <message>
        <source>What you do is listed here, and can be gone back to.</source>
        <translation>Was Sie tun, wird hier aufgeführt, und Sie können dahin zurückgehen.</translation>
    </message>
    <message>
        <source>This entry touched nothing that can be shown.</source>
        <translation>Dieser Eintrag betraf nichts, was angezeigt werden kann.</translation>
    </message>
    <message>
        <source>What this edit touched has no place of its own to be shown in.</source>
        <translation>Was diese Änderung betraf, hat keinen eigenen Ort, an dem es angezeigt werden könnte.</translation>
    </message>
    <message>
        <source>What this edit touched was deleted since.</source>
        <translation>Was diese Änderung betraf, wurde inzwischen gelöscht.</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>Es wird ermittelt, was sich ändern würde&#xa0;…</translation>
    </message>
    <message>
        <source>Back to how it was right after “%1” (%2)?</source>
        <comment>the name of an edit, and when it was made</comment>
        <translation>Zurück zum Stand unmittelbar nach „%1“ (%2)?</translation>
    </message>
    <message>
        <source>It is an edit, and can be undone.</source>
        <translation>Dies ist eine Änderung und kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>The project is as it was right after “%1”. Undo brings back what was there.</source>
        <translation>Das Projekt ist so, wie es unmittelbar nach „%1“ war. „Rückgängig“ bringt zurück, was da war.</translation>
    </message>
</context>
<context>
    <name>sidelight::HitPassagesDialog</name>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Keine wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make passages of all places</source>
        <translation>Passagen aus allen Fundstellen erstellen</translation>
    </message>
    <message>
        <source>Places of which passages are made</source>
        <translation>Fundstellen, aus denen Passagen werden</translation>
    </message>
    <message>
        <source>Colour of the passages</source>
        <translation>Farbe der Passagen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Tag of the passages</source>
        <translation>Schlagwort der Passagen</translation>
    </message>
    <message numerus="yes">
        <source>Make %n passage(s)</source>
        <translation>
            <numerusform>%Ln Passage erstellen</numerusform>
            <numerusform>%Ln Passagen erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>The places are being looked for…</source>
        <translation>Die Fundstellen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>There is no place in a text of which a passage could be made.</source>
        <translation>Es gibt in keinem Text eine Stelle, aus der eine Passage werden könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%Ln Fundstelle.</numerusform>
            <numerusform>%Ln Fundstellen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; narrow the search to see all.</source>
        <translation>Es gibt noch mehr; grenzen Sie die Suche ein, um alle zu sehen.</translation>
    </message>
    <message>
        <source>What is a passage already is not chosen.</source>
        <translation>Was bereits eine Passage ist, ist nicht gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) made.</source>
        <translation>
            <numerusform>%Ln Passage erstellt.</numerusform>
            <numerusform>%Ln Passagen erstellt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::HypothesisHeader</name>
    <message>
        <source>%1. (%2)</source>
        <comment>rank and inconsistency</comment>
        <translation>%1. (%2)</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportBatch</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Gespeicherte Seite</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Identical to %1</source>
        <translation>Identisch mit %1</translation>
    </message>
    <message>
        <source>New; looks like several articles in one file</source>
        <translation>Neu; anscheinend mehrere Artikel in einer Datei</translation>
    </message>
    <message>
        <source>New; the whole page, since no article was recognised on it</source>
        <translation>Neu; die ganze Seite, da darauf kein Artikel erkannt wurde</translation>
    </message>
    <message numerus="yes">
        <source>New; %n character(s) could not be read</source>
        <translation>
            <numerusform>Neu; %Ln Zeichen konnte nicht gelesen werden</numerusform>
            <numerusform>Neu; %Ln Zeichen konnten nicht gelesen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Another version of %1</source>
        <translation>Andere Fassung von %1</translation>
    </message>
    <message>
        <source>Of one origin with %1</source>
        <translation>Gemeinsamer Ursprung mit %1</translation>
    </message>
    <message>
        <source>Looks like another capture of %1</source>
        <translation>Anscheinend ein anderer Abruf von %1</translation>
    </message>
    <message>
        <source>Looks like a copy of %1</source>
        <translation>Anscheinend eine Kopie von %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDesk</name>
    <message>
        <source>Import a folder</source>
        <translation>Ordner importieren</translation>
    </message>
    <message>
        <source>Definition of a listing</source>
        <translation>Definition einer Sammeldatei</translation>
    </message>
    <message>
        <source>Definitions of listings (*.json)</source>
        <translation>Definitionen von Sammeldateien (*.json)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Einzelheiten bearbeiten</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Erneut versuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Something else was done since. The history (Ctrl+Alt+Z) goes back to before the import.</source>
        <translation>Seither wurde anderes getan. Der Verlauf (Strg+Alt+Z) führt zurück vor den Import.</translation>
    </message>
    <message>
        <source>%1 looks like another capture of %2.</source>
        <translation>%1 ist anscheinend ein anderer Abruf von %2.</translation>
    </message>
    <message>
        <source>%1 looks like a copy of %2.</source>
        <translation>%1 ist anscheinend eine Kopie von %2.</translation>
    </message>
    <message>
        <source>It is another version</source>
        <translation>Es ist eine andere Fassung</translation>
    </message>
    <message>
        <source>They have one origin</source>
        <translation>Sie haben einen gemeinsamen Ursprung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>Als Fassung kennzeichnen</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>In einem Ursprung vereinen</translation>
    </message>
    <message>
        <source>The history was purged while an import was looked at; nothing of that was kept. Import it again.</source>
        <translation>Während ein Import durchgesehen wurde, wurde der Verlauf gelöscht; nichts davon wurde behalten. Importieren Sie erneut.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Original speichern</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>Das Original</translation>
    </message>
    <message>
        <source>The original cannot go where the project is; name another file.</source>
        <translation>Das Original kann nicht an die Stelle des Projekts geschrieben werden; geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>The original is not what was imported: its SHA-256 differs, so it was not saved. “Verify project” says what else is damaged.</source>
        <translation>Das Original ist nicht das, was importiert wurde: Seine SHA-256-Prüfsumme weicht ab, daher wurde es nicht gespeichert. „Projekt überprüfen“ sagt, was sonst noch beschädigt ist.</translation>
    </message>
    <message>
        <source>The original is saved as “%1”.</source>
        <translation>Das Original ist als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDetails</name>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>Kein Datum wie 2012-09-11, 2012-09~ oder 2012; es bleibt wie eingegeben.</translation>
    </message>
    <message>
        <source>An article of its own</source>
        <translation>Ein eigener Artikel</translation>
    </message>
    <message>
        <source>Another version of that one</source>
        <translation>Eine andere Fassung von jenem</translation>
    </message>
    <message>
        <source>Of one origin with that one: both count as one</source>
        <translation>Gemeinsamer Ursprung mit jenem: Beide zählen als einer</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Autorenzeile</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>2012-09-11, 2012-09 or 2012</source>
        <translation>2012-09-11, 2012-09 oder 2012</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>de, ar, fr-CA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Sie unterscheiden sich</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected articles look like others.</source>
        <translation>
            <numerusform>%Ln der ausgewählten Artikel ähnelt anderen.</numerusform>
            <numerusform>%Ln der ausgewählten Artikel ähneln anderen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like %1. %2</source>
        <translation>Ähnelt %1. %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportPassword</name>
    <message>
        <source>The pass&amp;word, which is not kept:</source>
        <translation>Pass&amp;wort (wird nicht gespeichert):</translation>
    </message>
    <message>
        <source>&amp;Read with it</source>
        <translation>&amp;Damit einlesen</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Passwort der Datei</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportReading</name>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>&amp;Spalten&#xa0;…</translation>
    </message>
    <message>
        <source>Read the file as</source>
        <translation>Datei lesen als</translation>
    </message>
    <message>
        <source>Each row of this file is an article.</source>
        <translation>Jede Zeile dieser Datei ist ein Artikel.</translation>
    </message>
    <message>
        <source>This file looks like several articles in one.</source>
        <translation>Diese Datei sieht nach mehreren Artikeln in einer aus.</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>Ein einziger Artikel</translation>
    </message>
    <message>
        <source>A definition of your own…</source>
        <translation>Eine eigene Definition&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” could not be read, so its columns are not known.</source>
        <translation>„%1“ konnte nicht gelesen werden, daher sind die Spalten nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportText</name>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>The article begins at the cursor ([)</source>
        <translation>Der Artikel beginnt am Cursor ([)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Hier enden</translation>
    </message>
    <message>
        <source>The article ends at the cursor (])</source>
        <translation>Der Artikel endet am Cursor (])</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Ganzer Text</translation>
    </message>
    <message>
        <source>Nothing is cut off</source>
        <translation>Nichts wird abgeschnitten</translation>
    </message>
    <message>
        <source>Text of the chosen article</source>
        <translation>Text des gewählten Artikels</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are cut off; the original keeps them.</source>
        <translation>
            <numerusform>%Ln Zeichen wird abgeschnitten; das Original behält es.</numerusform>
            <numerusform>%Ln Zeichen werden abgeschnitten; das Original behält sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ImportWindow</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Einlesen anhalten</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Erneut &amp;versuchen</translation>
    </message>
    <message>
        <source>Accept what is &amp;proposed</source>
        <translation>Vor&amp;geschlagenes annehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Artikel importieren</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was eingelesen wurde</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>Welche aufgeführt sind</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Nichts importieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Each selected article, or each of them when only one is selected, becomes what it looks like</source>
        <translation>Jeder ausgewählte Artikel – oder jeder überhaupt, wenn nur einer ausgewählt ist – wird das, wonach er aussieht</translation>
    </message>
    <message>
        <source>Reading %1 of %2.</source>
        <translation>%1 von %2 wird eingelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>%Ln neuer Artikel.</numerusform>
            <numerusform>%Ln neue Artikel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) like another one.</source>
        <translation>
            <numerusform>%Ln ähnelt einem anderen.</numerusform>
            <numerusform>%Ln ähneln einem anderen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already, byte for byte, and are passed over.</source>
        <translation>
            <numerusform>%Ln Datei ist bereits vorhanden, Byte für Byte, und wird übergangen.</numerusform>
            <numerusform>%Ln Dateien sind bereits vorhanden, Byte für Byte, und werden übergangen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%Ln Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Alle (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Neu (%1)</translation>
    </message>
    <message>
        <source>Looking like others (%1)</source>
        <translation>Anderen ähnlich (%1)</translation>
    </message>
    <message>
        <source>There already (%1)</source>
        <translation>Bereits vorhanden (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>Nicht gelesen (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel &amp;importieren</numerusform>
            <numerusform>%Ln Artikel &amp;importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel importieren</numerusform>
            <numerusform>%Ln Artikel importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in the project already, byte for byte.</source>
        <translation>Diese Datei ist bereits im Projekt, Byte für Byte.</translation>
    </message>
    <message>
        <source>Nothing would be left of the article, so nothing was cut off.</source>
        <translation>Vom Artikel bliebe nichts übrig, daher wurde nichts abgeschnitten.</translation>
    </message>
    <message>
        <source>Files are still being read. Import what has been read by now?</source>
        <translation>Es werden noch Dateien eingelesen. Soll importiert werden, was bis jetzt eingelesen ist?</translation>
    </message>
    <message>
        <source>What was corrected here would be lost. Import the articles?</source>
        <translation>Was hier berichtigt wurde, ginge verloren. Sollen die Artikel importiert werden?</translation>
    </message>
</context>
<context>
    <name>sidelight::Imports</name>
    <message>
        <source>The import was cancelled, and nothing of it was kept.</source>
        <translation>Der Import wurde abgebrochen, und nichts davon wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%Ln Artikel importiert.</numerusform>
            <numerusform>%Ln Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) no article was recognised, so all the text was taken.</source>
        <translation>
            <numerusform>Auf %Ln Seite wurde kein Artikel erkannt, daher wurde der ganze Text übernommen.</numerusform>
            <numerusform>Auf %Ln Seiten wurde kein Artikel erkannt, daher wurde der ganze Text übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>%Ln Artikel war bereits vorhanden.</numerusform>
            <numerusform>%Ln Artikel waren bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>%Ln Datei konnte nicht importiert werden:</numerusform>
            <numerusform>%Ln Dateien konnten nicht importiert werden, darunter:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported into a project that is open for reading only. Save a copy and work in that.</source>
        <translation>In ein Projekt, das nur zum Lesen geöffnet ist, kann nichts importiert werden. Speichern Sie eine Kopie und arbeiten Sie damit.</translation>
    </message>
    <message>
        <source>Importing %1 of %2.</source>
        <translation>%1 von %2 wird importiert.</translation>
    </message>
    <message>
        <source>Mark and lay out the sample</source>
        <translation>Beispiel markieren und anordnen</translation>
    </message>
</context>
<context>
    <name>sidelight::InspectorPanel</name>
    <message>
        <source>Select a passage to see who says what in it.</source>
        <translation>Wählen Sie eine Passage aus, um zu sehen, wer darin was sagt.</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Im Artikel anzeigen</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>Auf Tafeln</translation>
    </message>
    <message>
        <source>Recolour passage</source>
        <translation>Passage umfärben</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>Passage verschlagworten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an article and a page of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take tag off passage</source>
        <translation>Schlagwort von Passage entfernen</translation>
    </message>
    <message>
        <source>Add statement: who says this?</source>
        <translation>Aussage hinzufügen: Wer sagt dies?</translation>
    </message>
    <message>
        <source>Add statement: who else?</source>
        <translation>Aussage hinzufügen: Wer noch?</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Aussage hinzufügen</translation>
    </message>
    <message>
        <source>Show the card on its board</source>
        <translation>Die Karte auf ihrer Tafel anzeigen</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>Aussage erfassen</translation>
    </message>
</context>
<context>
    <name>sidelight::InstanceSocket</name>
    <message>
        <source>Another program has the project open and does not answer; close it there and try again.</source>
        <translation>Ein anderes Programm hat das Projekt geöffnet und antwortet nicht; schließen Sie es dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The other program asked for something that this version does not know.</source>
        <translation>Das andere Programm hat um etwas gebeten, das diese Version nicht kennt.</translation>
    </message>
</context>
<context>
    <name>sidelight::Journal</name>
    <message>
        <source>The history of the project is damaged, so the project is not opened. Open a backup of it.</source>
        <translation>Der Verlauf des Projekts ist beschädigt, daher wird das Projekt nicht geöffnet. Öffnen Sie eine Sicherung davon.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing before this point can be undone: the project was converted or its history purged here.</source>
        <translation>Vor diesem Punkt kann nichts rückgängig gemacht werden: Hier wurde das Projekt umgewandelt oder sein Verlauf bereinigt.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>Dieser Punkt des Verlaufs ist nicht mehr im Projekt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The project was converted or its history purged after that point, so there is no way back to it. Nothing was changed.</source>
        <translation>Nach diesem Punkt wurde das Projekt umgewandelt oder sein Verlauf gelöscht, daher führt kein Weg dorthin zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>Verlauf löschen</translation>
    </message>
</context>
<context>
    <name>sidelight::KeyCatcher</name>
    <message>
        <source>Press the keys; Esc leaves them</source>
        <translation>Tasten drücken; Esc bricht ab</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOut</name>
    <message>
        <source>The text or the original of “%1” is not whole.</source>
        <translation>Der Text oder das Original von „%1“ ist nicht intakt.</translation>
    </message>
    <message>
        <source>The history was not taken along: it does not lead to just these records. A new one begins here.</source>
        <translation>Der Verlauf wurde nicht mitgenommen: Er führt nicht genau zu diesen Einträgen. Hier beginnt ein neuer.</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOutList</name>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
</context>
<context>
    <name>sidelight::LensBar</name>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1/%2</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Click: the next. Shift+click: the one before. F4 and Shift+F4 go through all. Delete: off.</source>
        <translation>Klick: die nächste Stelle. Umschalt+Klick: die vorherige. F4 und Umschalt+F4 gehen durch alle. Entf: aus.</translation>
    </message>
    <message>
        <source>Light up what a text is made of: who says what, what is left open, dates, figures, actors (Ctrl+L)</source>
        <translation>Hervortreten lassen, woraus ein Text besteht: wer was sagt, was offen bleibt, Daten, Zahlen, Akteure (Strg+L)</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Alle ausschalten</translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation>nicht für diese Sprache</translation>
    </message>
    <message numerus="yes">
        <source>Lenses, %n on</source>
        <translation>
            <numerusform>Linsen, %Ln eingeschaltet</numerusform>
            <numerusform>Linsen, %Ln eingeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Linsen</translation>
    </message>
    <message>
        <source>Lenses: %L1</source>
        <translation>Linsen: %L1</translation>
    </message>
</context>
<context>
    <name>sidelight::LensShelf</name>
    <message>
        <source>The lens “%1” took too long on a text, so it was taken away until Sidelight starts again.</source>
        <translation>Die Linse „%1“ brauchte für einen Text zu lange und ist daher bis zum nächsten Start von Sidelight nicht verfügbar.</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: its rules could not be used.</source>
        <translation>Die Linse „%1“ wurde ausgelassen: Ihre Regeln konnten nicht verwendet werden.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Underlined: words that say who is speaking. Dotted: who is described and not named, and why not.</source>
        <translation>Unterstrichen: Wörter, die sagen, wer spricht. Gepunktet: wer beschrieben und nicht genannt wird und warum nicht.</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>Abschwächung</translation>
    </message>
    <message>
        <source>A wave beneath words that leave open whether something is so.</source>
        <translation>Eine Wellenlinie unter Wörtern, die offenlassen, ob etwas so ist.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Words between quotation marks, in colour.</source>
        <translation>Wörter zwischen Anführungszeichen, farbig.</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Daten und Zeiten</translation>
    </message>
    <message>
        <source>A dashed line beneath dates and times.</source>
        <translation>Eine gestrichelte Linie unter Daten und Zeiten.</translation>
    </message>
    <message>
        <source>Figures and money</source>
        <translation>Zahlen und Beträge</translation>
    </message>
    <message>
        <source>Dots beneath figures and sums.</source>
        <translation>Punkte unter Zahlen und Beträgen.</translation>
    </message>
    <message>
        <source>Actors of the project</source>
        <translation>Akteure des Projekts</translation>
    </message>
    <message>
        <source>A double line beneath names and aliases of the project&apos;s actors.</source>
        <translation>Eine doppelte Linie unter Namen und weiteren Namen der Akteure des Projekts.</translation>
    </message>
    <message>
        <source>Dashes and dots beneath what your own rules find.</source>
        <translation>Striche und Punkte unter dem, was Ihre eigenen Regeln finden.</translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%Ln Zuschreibung</numerusform>
            <numerusform>%Ln Zuschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation>
            <numerusform>%Ln Abschwächung</numerusform>
            <numerusform>%Ln Abschwächungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln Zeitangabe</numerusform>
            <numerusform>%Ln Zeitangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln Zahl</numerusform>
            <numerusform>%Ln Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln Name</numerusform>
            <numerusform>%Ln Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>Lenses find nothing without the library KSyntaxHighlighting, which is not installed; install the package “libkf6syntaxhighlighting6” and start Sidelight again.</source>
        <translation>Linsen finden nichts ohne die Bibliothek KSyntaxHighlighting, die nicht installiert ist; installieren Sie das Paket „libkf6syntaxhighlighting6“ und starten Sie Sidelight neu.</translation>
    </message>
</context>
<context>
    <name>sidelight::LibraryPanel</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+I</source>
        <translation>Legen Sie Artikel hier ab oder drücken Sie Strg+I</translation>
    </message>
    <message>
        <source>No article is like that</source>
        <translation>Kein Artikel passt dazu</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the collection or tag whose articles are shown</comment>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>Die Liste gliedern</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>By collection</source>
        <translation>Nach Sammlung</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Nach Ursprung</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Nach Status</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Eingrenzen</translation>
    </message>
    <message>
        <source>Narrow the list by outlet, year, language, actor, tag, claim or state</source>
        <translation>Die Liste nach Medium, Jahr, Sprache, Akteur, Schlagwort, Behauptung oder Status eingrenzen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Daneben öffnen</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Aus dem Projekt entfernen</translation>
    </message>
    <message>
        <source>Mark as versions of one article</source>
        <translation>Als Fassungen eines Artikels kennzeichnen</translation>
    </message>
    <message>
        <source>Not a version any more</source>
        <translation>Keine Fassung mehr</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>Mit der anderen Fassung vergleichen</translation>
    </message>
    <message>
        <source>Carry passages over…</source>
        <translation>Passagen übernehmen&#xa0;…</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Gemeinsamer Ursprung</translation>
    </message>
    <message>
        <source>Take out of its origin</source>
        <translation>Aus seinem Ursprung nehmen</translation>
    </message>
    <message>
        <source>Select two articles or more that rest on one source: they then count as one.</source>
        <translation>Wählen Sie zwei oder mehr Artikel aus, die auf derselben Quelle beruhen: Sie zählen dann als einer.</translation>
    </message>
    <message>
        <source>These articles count as one already.</source>
        <translation>Diese Artikel zählen bereits als einer.</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>In einem Ursprung vereinen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln Artikel zählt jetzt als einer: „%1“.</numerusform>
            <numerusform>%Ln Artikel zählen jetzt als einer: „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select articles that share an origin with others. Which ones do is said in their details.</source>
        <translation>Wählen Sie Artikel aus, die einen Ursprung mit anderen teilen. Welche das sind, steht in ihren Einzelheiten.</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>Artikel aus seinem Ursprung nehmen</translation>
    </message>
    <message>
        <source>Select two articles: the one that was captured later becomes a version of the other.</source>
        <translation>Wählen Sie zwei Artikel aus: Der später abgerufene wird eine Fassung des anderen.</translation>
    </message>
    <message>
        <source>These two are versions of one article already.</source>
        <translation>Diese beiden sind bereits Fassungen eines Artikels.</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>Als Fassung kennzeichnen</translation>
    </message>
    <message>
        <source>“%1” is a version of “%2” now.</source>
        <translation>„%1“ ist jetzt eine Fassung von „%2“.</translation>
    </message>
    <message>
        <source>Select the newer one of two versions.</source>
        <translation>Wählen Sie die neuere von zwei Fassungen aus.</translation>
    </message>
    <message>
        <source>Unmark version</source>
        <translation>Kennzeichnung als Fassung aufheben</translation>
    </message>
    <message>
        <source>There is no other version. Select two captures of one article and mark them as versions first.</source>
        <translation>Es gibt keine andere Fassung. Wählen Sie zuerst zwei Abrufe eines Artikels aus und kennzeichnen Sie sie als Fassungen.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten&#xa0;…</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Wird gelesen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
    </message>
    <message>
        <source>Opening an unread article marks it as being read</source>
        <translation>Beim Öffnen ungelesene Artikel als „wird gelesen“ markieren</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Schlagwort hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>In eine Sammlung aufnehmen&#xa0;…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Aus der Sammlung nehmen</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Copy citation as Markdown</source>
        <translation>Literaturangabe als Markdown kopieren</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) with what?</source>
        <translation>
            <numerusform>Womit soll %Ln Artikel verschlagwortet werden?</numerusform>
            <numerusform>Womit sollen %Ln Artikel verschlagwortet werden?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into which collection?</source>
        <translation>
            <numerusform>In welche Sammlung soll %Ln Artikel aufgenommen werden?</numerusform>
            <numerusform>In welche Sammlung sollen %Ln Artikel aufgenommen werden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a collection first that was put together by hand.</source>
        <translation>Wählen Sie zuerst eine von Hand zusammengestellte Sammlung.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of “%1”. They stay in the project.</source>
        <translation>
            <numerusform>%Ln Artikel aus „%1“ genommen. Er bleibt im Projekt.</numerusform>
            <numerusform>%Ln Artikel aus „%1“ genommen. Sie bleiben im Projekt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) copied.</source>
        <translation>
            <numerusform>%Ln Literaturangabe kopiert.</numerusform>
            <numerusform>%Ln Literaturangaben kopiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel entfernen</numerusform>
            <numerusform>%Ln Artikel entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::LinkBubble</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkEditor</name>
    <message>
        <source>Type of the link</source>
        <translation>Typ der Verknüpfung</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Beschriftung der Verknüpfung</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Beschriftung</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Notiz zur Verknüpfung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Evidence for the link; Enter shows the words, Delete takes one off</source>
        <translation>Belege für die Verknüpfung; Eingabe zeigt die Wörter, Entf entfernt einen</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Beleg hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Choose a passage that bears the link out; or drop one on its line</source>
        <translation>Wählen Sie eine Passage, die die Verknüpfung belegt; oder legen Sie eine auf ihrer Linie ab</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypePicker</name>
    <message>
        <source>Type of the link</source>
        <translation>Typ der Verknüpfung</translation>
    </message>
    <message>
        <source>A type of your own…</source>
        <translation>Ein eigener Typ&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypesWindow</name>
    <message>
        <source>Solid</source>
        <translation>Durchgezogen</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Gestrichelt</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Gepunktet</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>Striche und Punkte</translation>
    </message>
    <message>
        <source>Long dashes</source>
        <translation>Lange Striche</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Pfeil</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Open arrow</source>
        <translation>Offener Pfeil</translation>
    </message>
    <message>
        <source>Hollow arrow</source>
        <translation>Hohler Pfeil</translation>
    </message>
    <message>
        <source>Crossed arrow</source>
        <translation>Durchgestrichener Pfeil</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Remove type</source>
        <translation>Typ entfernen</translation>
    </message>
    <message>
        <source>Types of links</source>
        <translation>Verknüpfungstypen</translation>
    </message>
    <message>
        <source>Types of your own</source>
        <translation>Eigene Typen</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>finanzierte</translation>
    </message>
    <message>
        <source>financed by</source>
        <translation>finanziert von</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>From the &amp;other end</source>
        <translation>Vom &amp;anderen Ende</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Linie</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Ende</translation>
    </message>
    <message>
        <source>New &amp;type</source>
        <translation>Neuer &amp;Typ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>a type of links, and from its other end</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit link type</source>
        <translation>Verknüpfungstyp bearbeiten</translation>
    </message>
    <message>
        <source>Add link type</source>
        <translation>Verknüpfungstyp hinzufügen</translation>
    </message>
    <message>
        <source>Remove link type</source>
        <translation>Verknüpfungstyp entfernen</translation>
    </message>
</context>
<context>
    <name>sidelight::MainWindow</name>
    <message>
        <source>Harbour fire</source>
        <translation>Hafenbrand</translation>
    </message>
    <message>
        <source>The picture of the window could not be written there; name another file.</source>
        <translation>Das Bild des Fensters konnte dort nicht geschrieben werden; geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Neues Projekt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Import articles or boards…</source>
        <translation>Artikel oder Tafeln &amp;importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>O&amp;rdner importieren&#xa0;…</translation>
    </message>
    <message>
        <source>New article from clip&amp;board</source>
        <translation>Neuer Artikel aus der &amp;Zwischenablage</translation>
    </message>
    <message>
        <source>New bo&amp;ard</source>
        <translation>Neue &amp;Tafel</translation>
    </message>
    <message>
        <source>&amp;Export board as PDF…</source>
        <translation>Tafel als PDF &amp;exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Kopie &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save a copy &amp;without identities…</source>
        <translation>Kopie &amp;ohne Identitäten speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Save an enc&amp;rypted copy…</source>
        <translation>&amp;Verschlüsselte Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Copy path of the pro&amp;ject</source>
        <translation>Pfad des Projekts &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab s&amp;chließen</translation>
    </message>
    <message>
        <source>Close &amp;project</source>
        <translation>&amp;Projekt schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>Pur&amp;ge history…</source>
        <translation>Verlauf lös&amp;chen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Search the project…</source>
        <translation>Im Projekt &amp;suchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Go fo&amp;rward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>Lis&amp;ten</translation>
    </message>
    <message>
        <source>Text and colours of the pa&amp;ge…</source>
        <translation>Text und &amp;Farben der Seite&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Split right</source>
        <translation>Nach &amp;rechts teilen</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>Nach &amp;unten teilen</translation>
    </message>
    <message>
        <source>&amp;Move tab to the next pane</source>
        <translation>Tab in den &amp;nächsten Bereich verschieben</translation>
    </message>
    <message>
        <source>M&amp;ove tab to the previous pane</source>
        <translation>Tab in den v&amp;orherigen Bereich verschieben</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Nächster Ta&amp;b</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>Vorheri&amp;ger Tab</translation>
    </message>
    <message>
        <source>S&amp;wap with the next pane</source>
        <translation>Mit dem nächsten Bereich t&amp;auschen</translation>
    </message>
    <message>
        <source>One pane alo&amp;ne, or all</source>
        <translation>Einen B&amp;ereich allein oder alle</translation>
    </message>
    <message>
        <source>Move pane to the other w&amp;indow</source>
        <translation>Bereich ins andere Fenster ver&amp;schieben</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Vor&amp;heriger Bereich</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>Nebene&amp;inander vergleichen</translation>
    </message>
    <message>
        <source>Scroll to&amp;gether</source>
        <translation>Ge&amp;meinsam scrollen</translation>
    </message>
    <message>
        <source>Next &amp;ribbon</source>
        <translation>Nächstes Ban&amp;d</translation>
    </message>
    <message>
        <source>Previo&amp;us ribbon</source>
        <translation>Vorheriges &amp;Band</translation>
    </message>
    <message>
        <source>L&amp;enses</source>
        <translation>&amp;Linsen</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Wählen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>&amp;Nächste Stelle</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>&amp;Vorherige Stelle</translation>
    </message>
    <message>
        <source>&amp;Folder of your own lenses…</source>
        <translation>&amp;Ordner für eigene Linsen&#xa0;…</translation>
    </message>
    <message>
        <source>No &amp;lenses of your own</source>
        <translation>&amp;Keine eigenen Linsen</translation>
    </message>
    <message>
        <source>Proposa&amp;ls</source>
        <translation>Vorschlä&amp;ge</translation>
    </message>
    <message>
        <source>Show in the &amp;margin</source>
        <translation>Am &amp;Rand anzeigen</translation>
    </message>
    <message>
        <source>&amp;Next proposal</source>
        <translation>&amp;Nächster Vorschlag</translation>
    </message>
    <message>
        <source>&amp;Previous proposal</source>
        <translation>&amp;Vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Show original so&amp;urce</source>
        <translation>Original&amp;quelltext anzeigen</translation>
    </message>
    <message>
        <source>This article was not imported from HTML or Markdown, so there is no source to show.</source>
        <translation>Dieser Artikel wurde nicht aus HTML oder Markdown importiert, daher gibt es keinen Quelltext anzuzeigen.</translation>
    </message>
    <message>
        <source>Show original &amp;pages</source>
        <translation>Original&amp;seiten anzeigen</translation>
    </message>
    <message>
        <source>This article was not imported from a PDF, so there are no pages to show.</source>
        <translation>Dieser Artikel wurde nicht aus einem PDF importiert, daher gibt es keine Seiten anzuzeigen.</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tafel</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation>&amp;Widersprüche</translation>
    </message>
    <message>
        <source>Claim &amp;matrix</source>
        <translation>Behauptungs&amp;matrix</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>&amp;Ursprünge</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;New ACH matrix</source>
        <translation>&amp;Neue ACH-Matrix</translation>
    </message>
    <message>
        <source>&amp;ACH matrices</source>
        <translation>&amp;ACH-Matrizen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Forget &amp;which projects are mine</source>
        <translation>Vergessen, &amp;welche Projekte meine sind</translation>
    </message>
    <message>
        <source>&amp;About Sidelight</source>
        <translation>Ü&amp;ber Sidelight</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight-Projekte</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Sidelight projects (*.sidelight *.sidelight-locked);;All files (*)</source>
        <translation>Sidelight-Projekte (*.sidelight *.sidelight-locked);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where shall the sample investigation be kept?</source>
        <translation>Wo soll die Beispielrecherche abgelegt werden?</translation>
    </message>
    <message>
        <source>Import articles and boards</source>
        <translation>Artikel und Tafeln importieren</translation>
    </message>
    <message>
        <source>Articles and boards (%1);;All files (*)</source>
        <translation>Artikel und Tafeln (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst einen Artikel.</translation>
    </message>
    <message>
        <source>The path of the project is copied.</source>
        <translation>Der Pfad des Projekts ist kopiert.</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>Ordner für eigene Linsen</translation>
    </message>
    <message>
        <source>That project is open in another window, which is in front now.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster geöffnet, das jetzt im Vordergrund ist.</translation>
    </message>
    <message>
        <source>No folder for the sample investigation could be made in %1. Make room there, then try again.</source>
        <translation>In %1 konnte kein Ordner für die Beispielrecherche angelegt werden. Schaffen Sie dort Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>%1 — Sidelight</source>
        <translation>%1 — Sidelight</translation>
    </message>
    <message>
        <source>Sidelight</source>
        <translation>Sidelight</translation>
    </message>
    <message>
        <source>Open a project first, or make one; then drop the articles again.</source>
        <translation>Öffnen Sie zuerst ein Projekt oder erstellen Sie eines; ziehen Sie die Artikel dann erneut hierher.</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixCell</name>
    <message>
        <source>“%1”</source>
        <comment>words as they were said</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>Übersetzung: „%1“</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>Übersetzung von %2: „%1“</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <comment>a stance and a grade</comment>
        <translation>%1, Einstufung %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Gesagt von %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an article&apos;s title, and its outlet with the date</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a stance and how often it is taken</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>mixed: %1</source>
        <comment>a sign for each stance with its number</comment>
        <translation>gemischt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance and the words that take it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a stance, the words that take it, and their grade</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s)</source>
        <translation>
            <numerusform>%Ln weitere Aussage</numerusform>
            <numerusform>%Ln weitere Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>words and the article in which they stand</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2, %3</source>
        <comment>words, the article in which they stand, and a grade</comment>
        <translation>%1 — %2, %3</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixDelegate</name>
    <message>
        <source>Translation: %1</source>
        <translation>Übersetzung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixHeader</name>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a stance&apos;s sign, a number of origins and of articles</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixPane</name>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>All speakers of each chain</source>
        <translation>Alle Sprecher jeder Kette</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Who says it: the last of a chain, from whom the others have it</source>
        <translation>Wer es sagt: der Letzte einer Kette, von dem die anderen es haben</translation>
    </message>
    <message>
        <source>Everybody through whom it came, such as an outlet and an agency, too</source>
        <translation>Auch alle, über die es kam, etwa ein Medium und eine Agentur</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Zeilen filtern</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Behauptungen filtern</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Leere ausblenden</translation>
    </message>
    <message>
        <source>Leave out rows and claims without a statement on what is shown</source>
        <translation>Zeilen und Behauptungen ohne eine Aussage zum Angezeigten weglassen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>In what order rows and claims stand</source>
        <translation>In welcher Reihenfolge Zeilen und Behauptungen stehen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Rows by number of statements</source>
        <translation>Zeilen nach Zahl der Aussagen</translation>
    </message>
    <message>
        <source>Claims by number of statements</source>
        <translation>Behauptungen nach Zahl der Aussagen</translation>
    </message>
    <message>
        <source>Rows by name</source>
        <translation>Zeilen nach Namen</translation>
    </message>
    <message>
        <source>Claims by their words</source>
        <translation>Behauptungen nach ihren Wörtern</translation>
    </message>
    <message>
        <source>Rows by agreement</source>
        <translation>Zeilen nach Übereinstimmung</translation>
    </message>
    <message>
        <source>Claims by agreement</source>
        <translation>Behauptungen nach Übereinstimmung</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>Zeilen von Hand</translation>
    </message>
    <message>
        <source>Claims as listed, or by hand</source>
        <translation>Behauptungen wie in der Liste oder von Hand</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the matrix as it is shown to a file</source>
        <translation>Die Matrix, wie sie angezeigt wird, in eine Datei schreiben</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln Sprecher</numerusform>
            <numerusform>%Ln Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>numbers of rows, of claims and of statements</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln Behauptung</numerusform>
            <numerusform>%Ln Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement on a claim fits the filter.</source>
        <translation>Keine Aussage zu einer Behauptung passt zum Filter.</translation>
    </message>
    <message>
        <source>Nobody says anything on a claim yet. Select words in an article and say who speaks and on which claim; they will stand here.</source>
        <translation>Noch sagt niemand etwas zu einer Behauptung. Wählen Sie Wörter in einem Artikel aus und geben Sie an, wer spricht und zu welcher Behauptung; sie stehen dann hier.</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixView</name>
    <message>
        <source>Claim matrix</source>
        <translation>Behauptungsmatrix</translation>
    </message>
    <message>
        <source>Enter opens the words of a cell, letters go to a name, Ctrl+Shift and an arrow move a line.</source>
        <translation>Eingabe öffnet die Wörter einer Zelle, Buchstaben führen zu einem Namen, Strg+Umschalt und eine Pfeiltaste verschieben eine Reihe.</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Zeile nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Zeile nach unten verschieben</translation>
    </message>
    <message>
        <source>Move the claim to the left</source>
        <translation>Behauptung nach links verschieben</translation>
    </message>
    <message>
        <source>Move the claim to the right</source>
        <translation>Behauptung nach rechts verschieben</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Artikel öffnen</translation>
    </message>
</context>
<context>
    <name>sidelight::MergeReview</name>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Andersherum</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>%1 in %2 zusammenführen?</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s) into %1?</source>
        <translation>
            <numerusform>%Ln Akteur in %1 zusammenführen?</numerusform>
            <numerusform>%Ln Akteure in %1 zusammenführen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>%Ln Aussage wird von %1 sein; die gedruckten Namen bleiben.</numerusform>
            <numerusform>%Ln Aussagen werden von %1 sein; die gedruckten Namen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>%Ln Erwähnung wird %1 nennen.</numerusform>
            <numerusform>%Ln Erwähnungen werden %1 nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>%Ln Karte wird %1 zeigen.</numerusform>
            <numerusform>%Ln Karten werden %1 zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>%Ln Akteur wird zu %1 gehören.</numerusform>
            <numerusform>%Ln Akteure werden zu %1 gehören.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will also be called %2.</source>
        <translation>%1 wird auch %2 genannt.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Undo parts them again.</source>
        <translation>„Rückgängig“ trennt sie wieder.</translation>
    </message>
    <message>
        <source>The kind stays “%1”; “%2” goes.</source>
        <translation>Die Art bleibt „%1“; „%2“ entfällt.</translation>
    </message>
    <message>
        <source>The description “%1” stays; “%2” goes.</source>
        <translation>Die Beschreibung „%1“ bleibt; „%2“ entfällt.</translation>
    </message>
    <message>
        <source>The attribution stays “%1”; “%2” goes.</source>
        <translation>Die Zuschreibung bleibt „%1“; „%2“ entfällt.</translation>
    </message>
    <message>
        <source>The number said stays %L1; %L2 goes.</source>
        <translation>Die angegebene Anzahl bleibt %L1; %L2 entfällt.</translation>
    </message>
    <message>
        <source>Said to be of “%1” stays; of “%2” goes.</source>
        <translation>Angeblich aus „%1“ bleibt; aus „%2“ entfällt.</translation>
    </message>
    <message>
        <source>The grade stays %1; %2 joins the earlier grades.</source>
        <translation>Die Einstufung bleibt %1; %2 kommt zu den früheren Einstufungen.</translation>
    </message>
    <message>
        <source>The picture of %1 stays; that of %2 goes.</source>
        <translation>Das Bild von %1 bleibt; das von %2 entfällt.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln Akteur in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
            <numerusform>%Ln Akteure in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Akteure zusammenführen</translation>
    </message>
</context>
<context>
    <name>sidelight::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sidelight::Minimap</name>
    <message>
        <source>Map of the board</source>
        <translation>Tafelübersicht</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Ziehen, um die Ansicht zu verschieben</translation>
    </message>
</context>
<context>
    <name>sidelight::NetworkGuard</name>
    <message>
        <source>Sidelight did not start, because this system does not let it shut out the network.</source>
        <translation>Sidelight wurde nicht gestartet, weil dieses System es nicht zulässt, das Netz auszusperren.</translation>
    </message>
</context>
<context>
    <name>sidelight::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>sidelight::OccurrenceModel</name>
    <message>
        <source>within a passage</source>
        <translation>innerhalb einer Passage</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a row</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>words of an article; whom they name, and where they stand</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>sidelight::OccurrencesPanel</name>
    <message>
        <source>Record</source>
        <translation>Erfassen</translation>
    </message>
    <message>
        <source>Record all</source>
        <translation>Alle erfassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Places that name actors</source>
        <translation>Fundstellen, die Akteure nennen</translation>
    </message>
    <message>
        <source>A mention at each selected place (Enter)</source>
        <translation>Eine Erwähnung an jeder ausgewählten Fundstelle (Eingabe)</translation>
    </message>
    <message>
        <source>The selected places are not offered again (Delete)</source>
        <translation>Die ausgewählten Fundstellen werden nicht wieder angeboten (Entf)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name “%1”.</source>
        <translation>
            <numerusform>%Ln Fundstelle nennt „%1“.</numerusform>
            <numerusform>%Ln Fundstellen nennen „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>%Ln Fundstelle nennt Akteure.</numerusform>
            <numerusform>%Ln Fundstellen nennen Akteure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Die Artikel werden durchgesehen&#xa0;…</translation>
    </message>
    <message>
        <source>When an actor or another name for one is made, the places that name it are offered here.</source>
        <translation>Wenn ein Akteur oder ein weiterer Name für einen angelegt wird, werden hier die Fundstellen angeboten, die ihn nennen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Die erste ist aufgeführt (%Ln).</numerusform>
            <numerusform>Die ersten %Ln sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>%Ln Erwähnung erfasst.</numerusform>
            <numerusform>%Ln Erwähnungen erfasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>%Ln Erwähnung erfassen</numerusform>
            <numerusform>%Ln Erwähnungen erfassen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::OriginTreeModel</name>
    <message>
        <source>Proposed</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>Kein gemeinsamer Ursprung</translation>
    </message>
    <message>
        <source>The same words, but not one origin by themselves</source>
        <translation>Dieselben Wörter, aber für sich noch kein gemeinsamer Ursprung</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) seem to rest on one source. The two most alike: %1</source>
        <translation>
            <numerusform>%Ln Artikel scheint auf derselben Quelle zu beruhen. Die beiden ähnlichsten: %1</numerusform>
            <numerusform>%Ln Artikel scheinen auf derselben Quelle zu beruhen. Die beiden ähnlichsten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>%Ln Artikel, als einer gezählt</numerusform>
            <numerusform>%Ln Artikel, als einer gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>Der früheste</translation>
    </message>
    <message>
        <source>With “%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>Mit „%1“: %2</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two titles</comment>
        <translation>„%1“ und „%2“</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two outlets</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two dates</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a heading and how many rows it has</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>sidelight::OriginalFacts</name>
    <message>
        <source>Show original</source>
        <translation>Original anzeigen</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Original speichern&#xa0;…</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 des Originals</translation>
    </message>
    <message>
        <source>Pasted, %1</source>
        <translation>Eingefügt, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file&apos;s name, and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>Abgerufen: %1</translation>
    </message>
    <message>
        <source>Imported %1 by %2</source>
        <translation>Importiert: %1 mit %2</translation>
    </message>
    <message>
        <source>The file as it was (Ctrl+U)</source>
        <translation>Die Datei, wie sie war (Strg+U)</translation>
    </message>
    <message>
        <source>The text in the reader is all that there is in the original.</source>
        <translation>Der Text in der Leseansicht ist alles, was das Original enthält.</translation>
    </message>
    <message>
        <source>The pages as they were (Ctrl+Alt+U)</source>
        <translation>Die Seiten, wie sie waren (Strg+Alt+U)</translation>
    </message>
</context>
<context>
    <name>sidelight::OriginsPane</name>
    <message>
        <source>Origins</source>
        <translation>Ursprünge</translation>
    </message>
    <message>
        <source>Write note on origin</source>
        <translation>Notiz zum Ursprung schreiben</translation>
    </message>
    <message>
        <source>Rename origin</source>
        <translation>Ursprung umbenennen</translation>
    </message>
    <message>
        <source>Note on this origin</source>
        <translation>Notiz zu diesem Ursprung</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Gemeinsamer Ursprung</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>Kein gemeinsamer Ursprung</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Take out of this origin</source>
        <translation>Aus diesem Ursprung nehmen</translation>
    </message>
    <message>
        <source>May be one origin after all</source>
        <translation>Vielleicht doch ein gemeinsamer Ursprung</translation>
    </message>
    <message>
        <source>These articles rest on one source and count as one (Enter)</source>
        <translation>Diese Artikel beruhen auf derselben Quelle und zählen als einer (Eingabe)</translation>
    </message>
    <message>
        <source>These articles count one by one, and this is not proposed again (Delete)</source>
        <translation>Diese Artikel zählen einzeln, und dies wird nicht wieder vorgeschlagen (Entf)</translation>
    </message>
    <message>
        <source>Both articles side by side (Ctrl+Enter)</source>
        <translation>Beide Artikel nebeneinander (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Comparing articles: %1 of %2 read.</source>
        <translation>Artikel werden verglichen: %1 von %2 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open proposal(s)</source>
        <translation>
            <numerusform>%Ln offener Vorschlag</numerusform>
            <numerusform>%Ln offene Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>No open proposal</source>
        <translation>Kein offener Vorschlag</translation>
    </message>
    <message>
        <source>The articles are being compared. What seems to rest on one source is listed here.</source>
        <translation>Die Artikel werden verglichen. Was auf derselben Quelle zu beruhen scheint, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>No two articles have so many words in common that they seem to rest on one source. If you know of some, select them in the library and choose “One origin” in their menu.</source>
        <translation>Keine zwei Artikel haben so viele Wörter gemeinsam, dass sie auf derselben Quelle zu beruhen scheinen. Wenn Sie von welchen wissen, wählen Sie sie in der Bibliothek aus und wählen Sie in ihrem Menü „Gemeinsamer Ursprung“.</translation>
    </message>
    <message>
        <source>Remove this origin</source>
        <translation>Diesen Ursprung entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln Artikel zählt jetzt als einer: „%1“.</numerusform>
            <numerusform>%Ln Artikel zählen jetzt als einer: „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>In einem Ursprung vereinen</translation>
    </message>
    <message>
        <source>Keep origins apart</source>
        <translation>Ursprünge getrennt halten</translation>
    </message>
    <message>
        <source>Remove origin</source>
        <translation>Ursprung entfernen</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>Artikel aus seinem Ursprung nehmen</translation>
    </message>
    <message>
        <source>Keep origins apart no more</source>
        <translation>Ursprünge nicht mehr getrennt halten</translation>
    </message>
</context>
<context>
    <name>sidelight::Overview</name>
    <message>
        <source>Overview of passages and found words</source>
        <translation>Übersicht der Passagen und gefundenen Wörter</translation>
    </message>
</context>
<context>
    <name>sidelight::Ownership</name>
    <message>
        <source>%1 (mine)</source>
        <comment>the suggested name of a project that came from somebody else</comment>
        <translation>%1 (meins)</translation>
    </message>
    <message>
        <source>Make the project mine</source>
        <translation>Das Projekt zu meinem machen</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight-Projekte</translation>
    </message>
    <message>
        <source>The project is yours now. The file that you were sent stays as it is.</source>
        <translation>Das Projekt gehört jetzt Ihnen. Die zugesandte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Save what is whole…</source>
        <translation>Speichern, was intakt ist&#xa0;…</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <comment>the suggested name of what is saved of a damaged project</comment>
        <translation>%1 (gerettet)</translation>
    </message>
    <message>
        <source>Save what is whole</source>
        <translation>Speichern, was intakt ist</translation>
    </message>
    <message>
        <source>What is whole of the project is being saved…</source>
        <translation>Was vom Projekt intakt ist, wird gespeichert&#xa0;…</translation>
    </message>
    <message>
        <source>All of the project could be saved. The damaged file stays as it is.</source>
        <translation>Das ganze Projekt konnte gespeichert werden. Die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>Forgotten. The next time that you open one of your projects, it counts as somebody else’s until you say that you made it yourself.</source>
        <translation>Vergessen. Wenn Sie das nächste Mal eines Ihrer Projekte öffnen, gilt es als das eines anderen, bis Sie sagen, dass Sie es selbst erstellt haben.</translation>
    </message>
</context>
<context>
    <name>sidelight::PageImages</name>
    <message>
        <source>The pages of the original could not be drawn; its text stands beside.</source>
        <translation>Die Seiten des Originals konnten nicht gezeichnet werden; sein Text steht daneben.</translation>
    </message>
</context>
<context>
    <name>sidelight::PageView</name>
    <message>
        <source>The pages are being drawn.</source>
        <translation>Die Seiten werden gezeichnet.</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Kleiner (Strg+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>Größer (Strg+=)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>So breit, wie Platz ist (Strg+0)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close the pages (Esc)</source>
        <translation>Die Seiten schließen (Esc)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PageWords</name>
    <message>
        <source>p. %1</source>
        <comment>a page that is cited</comment>
        <translation>S. %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages that are cited</comment>
        <translation>S. %1–%2</translation>
    </message>
</context>
<context>
    <name>sidelight::Palette</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Befehlspalette&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sidelight::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a kind of record, and where it is from</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PaletteWindow</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Command, article, actor, claim, board or preference</source>
        <translation>Befehl, Artikel, Akteur, Behauptung, Tafel oder Einstellung</translation>
    </message>
    <message>
        <source>Name to go to</source>
        <translation>Name des Ziels</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Nothing here has such a name.</source>
        <translation>Nichts hier heißt so.</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneRow</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Nach rechts teilen</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>Nach unten teilen</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>In den nächsten Bereich verschieben</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>In den vorherigen Bereich verschieben</translation>
    </message>
    <message>
        <source>Swap with the next pane</source>
        <translation>Mit dem nächsten Bereich tauschen</translation>
    </message>
    <message>
        <source>Show all panes</source>
        <translation>Alle Bereiche anzeigen</translation>
    </message>
    <message>
        <source>Show this pane alone</source>
        <translation>Nur diesen Bereich anzeigen</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneWindows</name>
    <message>
        <source>Move this pane to a second window</source>
        <translation>Diesen Bereich in ein zweites Fenster verschieben</translation>
    </message>
    <message>
        <source>Move this pane to the first window</source>
        <translation>Diesen Bereich ins erste Fenster verschieben</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageLinking</name>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Begin no link (Esc)</source>
        <translation>Keine Verknüpfung beginnen (Esc)</translation>
    </message>
    <message>
        <source>This project can only be read, so no link can be made.</source>
        <translation>Dieses Projekt kann nur gelesen werden, daher kann keine Verknüpfung angelegt werden.</translation>
    </message>
    <message>
        <source>Select the words or the passage that the link leads to, then press L.</source>
        <translation>Wählen Sie die Wörter oder die Passage aus, zu der die Verknüpfung führt, und drücken Sie dann L.</translation>
    </message>
    <message>
        <source>Select words or a passage first, then press L to begin a link there.</source>
        <translation>Wählen Sie zuerst Wörter oder eine Passage aus und drücken Sie dann L, um dort eine Verknüpfung zu beginnen.</translation>
    </message>
    <message>
        <source>A link begins at “%1”. Select the words that it leads to and press L there; Esc gives it up.</source>
        <translation>Eine Verknüpfung beginnt bei „%1“. Wählen Sie die Wörter aus, zu denen sie führt, und drücken Sie dort L; Esc bricht ab.</translation>
    </message>
    <message>
        <source>A link leads to other words than those where it begins.</source>
        <translation>Eine Verknüpfung führt zu anderen Wörtern als denen, bei denen sie beginnt.</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Passagen verknüpfen</translation>
    </message>
    <message>
        <source>%1 → “%2”</source>
        <translation>%1 → „%2“</translation>
    </message>
    <message>
        <source>“%2” → %1</source>
        <translation>„%2“ → %1</translation>
    </message>
    <message>
        <source>End the link here</source>
        <translation>Die Verknüpfung hier beenden</translation>
    </message>
    <message>
        <source>Begin a link here</source>
        <translation>Hier eine Verknüpfung beginnen</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Beide Seiten anzeigen</translation>
    </message>
    <message>
        <source>Put on a board</source>
        <translation>Auf eine Tafel legen</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Change the link’s type</source>
        <translation>Typ der Verknüpfung ändern</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>Verknüpfung umkehren</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageListModel</name>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the statements of a passage</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what marks a translation, and its words</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageNote</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sidelight::PassagePopup</name>
    <message>
        <source>For every selection from now on</source>
        <translation>Für jede Auswahl von jetzt an</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>Die ausgewählten Wörter markieren</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>Schlagwort oder wer dies sagt&#xa0;…</translation>
    </message>
    <message>
        <source>Tag or actor</source>
        <translation>Schlagwort oder Akteur</translation>
    </message>
    <message>
        <source>Matching tags and actors</source>
        <translation>Passende Schlagwörter und Akteure</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>Erfassen, wer dies sagt&#xa0;…</translation>
    </message>
    <message>
        <source>Speaker, claim, stance, grade and dates (&quot;, or Shift+Enter behind a name)</source>
        <translation>Sprecher, Behauptung, Haltung, Einstufung und Daten (&quot; oder Umschalt+Eingabe hinter einem Namen)</translation>
    </message>
    <message>
        <source>Marks every further selection with the tag or actor chosen, until Esc (Ctrl+Enter)</source>
        <translation>Markiert jede weitere Auswahl mit dem gewählten Schlagwort oder Akteur, bis Esc (Strg+Eingabe)</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageTable</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>Niemand erfasst</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>Ohne Behauptung</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %Ln Passage</numerusform>
            <numerusform>%1, %Ln Passagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassagesPanel</name>
    <message>
        <source>Select words in an article and choose a colour: the passages are listed here.</source>
        <translation>Wählen Sie Wörter in einem Artikel aus und wählen Sie eine Farbe: Die Passagen werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>No passage is like that</source>
        <translation>Keine solche Passage</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the tag, actor or article whose passages are shown</comment>
        <translation>Nur</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>Die Liste gliedern</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Eine Liste</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Nach Akteur</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Behauptung</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>Im Artikel anzeigen</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>Auf Tafeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed.</source>
        <translation>
            <numerusform>%Ln Passage entfernt.</numerusform>
            <numerusform>%Ln Passagen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>%Ln Aussage ging mit.</numerusform>
            <numerusform>%Ln Aussagen gingen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%Ln Karte behält ihre letzten Wörter.</numerusform>
            <numerusform>%Ln Karten behalten ihre letzten Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>„Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>%Ln Passage entfernen</numerusform>
            <numerusform>%Ln Passagen entfernen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>Ein&amp;gabe anzeigen</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Verschlüsseln&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save an encrypted copy</source>
        <translation>Verschlüsselte Kopie speichern</translation>
    </message>
    <message>
        <source>Open an encrypted copy</source>
        <translation>Verschlüsselte Kopie öffnen</translation>
    </message>
    <message>
        <source>Whoever has the copy of “%1” needs this passphrase to open it. Without it nobody can, and there is no way to recover it. Tell it by another way than the one that the file takes.</source>
        <translation>Wer die Kopie von „%1“ hat, braucht diese Passphrase, um sie zu öffnen. Ohne sie kann es niemand, und sie lässt sich auf keine Weise wiederbeschaffen. Teilen Sie sie auf einem anderen Weg mit als auf dem, den die Datei nimmt.</translation>
    </message>
    <message>
        <source>Which passphrase opens “%1”?</source>
        <translation>Welche Passphrase öffnet „%1“?</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>Open for &amp;reading, without writing it to the disk</source>
        <translation>Zum &amp;Lesen öffnen, ohne auf den Datenträger zu schreiben</translation>
    </message>
    <message>
        <source>Save it as a &amp;project, and open that…</source>
        <translation>Als &amp;Projekt speichern und dieses öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>It takes as much memory as the project is large, and cannot be changed</source>
        <translation>Das braucht so viel Speicher, wie das Projekt groß ist, und lässt keine Änderungen zu</translation>
    </message>
    <message>
        <source>Short: a computer can find it by trying. Take several words that do not belong together.</source>
        <translation>Kurz: Ein Rechner kann sie durch Ausprobieren finden. Nehmen Sie mehrere Wörter, die nicht zusammengehören.</translation>
    </message>
    <message>
        <source>Fair, if nobody could guess it. Six words that do not belong together are strong.</source>
        <translation>Brauchbar, wenn niemand sie erraten kann. Sechs Wörter, die nicht zusammengehören, sind stark.</translation>
    </message>
    <message>
        <source>Long enough, unless it is a sentence from somewhere or about you.</source>
        <translation>Lang genug, sofern es kein Satz ist, der irgendwo steht oder von Ihnen handelt.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Die beiden unterscheiden sich.</translation>
    </message>
    <message>
        <source>Making the key. It takes a second, so that nobody can try many.</source>
        <translation>Der Schlüssel wird erstellt. Das dauert eine Sekunde, damit niemand viele ausprobieren kann.</translation>
    </message>
</context>
<context>
    <name>sidelight::PasteForm</name>
    <message>
        <source>Address of the pasted article</source>
        <translation>Adresse des eingefügten Artikels</translation>
    </message>
    <message>
        <source>Published, like 2012-09-11</source>
        <translation>Veröffentlicht, etwa 2012-09-11</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Enter imports, Esc cancels. Both may stay empty.</source>
        <translation>Eingabe importiert, Esc bricht ab. Beides darf leer bleiben.</translation>
    </message>
    <message>
        <source>The date is not like 2012-09-11, 2012-09~ or 2012. Mend it, or leave it empty.</source>
        <translation>Das Datum ist nicht wie 2012-09-11, 2012-09~ oder 2012. Berichtigen Sie es oder lassen Sie es leer.</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfExportDialog</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>Tafel als PDF exportieren</translation>
    </message>
    <message numerus="yes">
        <source>A filter is on: %1 of the board’s %n card(s) are exported. Clear the filter to export all.</source>
        <translation>
            <numerusform>Ein Filter ist aktiv: %1 von %Ln Karte der Tafel wird exportiert. Heben Sie den Filter auf, um alle zu exportieren.</numerusform>
            <numerusform>Ein Filter ist aktiv: %1 von %Ln Karten der Tafel werden exportiert. Heben Sie den Filter auf, um alle zu exportieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Die Tafel</translation>
    </message>
    <message>
        <source>On &amp;one page as large as the board</source>
        <translation>Auf &amp;einer Seite, so groß wie die Tafel</translation>
    </message>
    <message>
        <source>On one &amp;sheet of paper</source>
        <translation>Auf einem &amp;Blatt Papier</translation>
    </message>
    <message>
        <source>On several sheets, put &amp;together</source>
        <translation>Auf mehreren Blättern, &amp;zusammengesetzt</translation>
    </message>
    <message>
        <source>For reading on a screen; every word has the size that it has on the board</source>
        <translation>Zum Lesen am Bildschirm; jedes Wort hat die Größe, die es auf der Tafel hat</translation>
    </message>
    <message>
        <source>With marks for cutting, a centimetre of overlap, and a map of the sheets</source>
        <translation>Mit Schnittmarken, einem Zentimeter Überlappung und einer Übersicht der Blätter</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>Wie die Tafel</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Hochformat</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Querformat</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>T&amp;urned</source>
        <translation>A&amp;usrichtung</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Dahinter</translation>
    </message>
    <message>
        <source>Sou&amp;rces, numbered as the cards</source>
        <translation>&amp;Quellen, nummeriert wie die Karten</translation>
    </message>
    <message>
        <source>Each quote whole and in its context, who says it, the article, its address and its SHA-256</source>
        <translation>Jedes Zitat ganz und in seinem Zusammenhang, wer es sagt, der Artikel, seine Adresse und seine SHA-256</translation>
    </message>
    <message>
        <source>&amp;Links, with notes and evidence</source>
        <translation>&amp;Verknüpfungen, mit Notizen und Belegen</translation>
    </message>
    <message>
        <source>&amp;Claims, with what speaks for and against</source>
        <translation>Be&amp;hauptungen, mit dem, was dafür und dagegen spricht</translation>
    </message>
    <message>
        <source>On every page, and in the file&apos;s properties</source>
        <translation>Auf jeder Seite und in den Eigenschaften der Datei</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Kein Titel</translation>
    </message>
    <message>
        <source>Board&apos;s name</source>
        <translation>Name der Tafel</translation>
    </message>
    <message>
        <source>Take the name of the board as the title</source>
        <translation>Den Namen der Tafel als Titel übernehmen</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>Pa&amp;ges as pictures, without any text</source>
        <translation>&amp;Seiten als Bilder, ganz ohne Text</translation>
    </message>
    <message>
        <source>Nothing can be searched, copied or followed; what cannot be seen cannot be in it</source>
        <translation>Nichts kann durchsucht, kopiert oder angeklickt werden; was nicht zu sehen ist, kann nicht darin sein</translation>
    </message>
    <message>
        <source>&amp;Attach the board&apos;s data (JSON Canvas)</source>
        <translation>D&amp;aten der Tafel anhängen (JSON Canvas)</translation>
    </message>
    <message>
        <source>For those who work on with the board in another program</source>
        <translation>Für alle, die mit der Tafel in einem anderen Programm weiterarbeiten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>The file names no author, computer or time, and holds nothing that cannot be seen here.</source>
        <translation>Die Datei nennt keinen Verfasser, keinen Rechner und keine Uhrzeit und enthält nichts, was hier nicht zu sehen ist.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Seiten werden gesetzt&#xa0;…</translation>
    </message>
    <message>
        <source>Too many sheets</source>
        <translation>Zu viele Blätter</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vorschau der Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper.</source>
        <translation>In dieser Größe würde die Tafel mehr als 2.000 Blätter brauchen. Wählen Sie einen kleineren Maßstab oder ein größeres Papier.</translation>
    </message>
</context>
<context>
    <name>sidelight::Preferences</name>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>The page of an article</source>
        <translation>Die Seite eines Artikels</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Größe in Punkt</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Zeichen pro Zeile</translation>
    </message>
    <message>
        <source>The page as usual</source>
        <translation>Seite wie üblich</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animationen</translation>
    </message>
    <message>
        <source>Let things glide and fade</source>
        <translation>Gleitende Bewegungen und Überblendungen zeigen</translation>
    </message>
    <message>
        <source>Where the desktop has motion switched off, nothing moves in any case.</source>
        <translation>Sind Animationen im System ausgeschaltet, bewegt sich in keinem Fall etwas.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Systemfarben</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>Namen der Farben</translation>
    </message>
    <message>
        <source>What a colour means to you: it stands in menus and tooltips instead of the colour’s own name.</source>
        <translation>Was eine Farbe für Sie bedeutet: Dies steht in Menüs und Kurzinfos anstelle des eigentlichen Namens der Farbe.</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Linsen</translation>
    </message>
    <message>
        <source>A lens lights up words of a kind, such as who is said to have said something. Besides those that come with Sidelight there can be lenses of your own, each a definition in a folder.</source>
        <translation>Eine Linse lässt Wörter einer bestimmten Art hervortreten, etwa wer etwas gesagt haben soll. Neben den mit Sidelight gelieferten kann es eigene Linsen geben, jede eine Definition in einem Ordner.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Es ist kein Ordner gewählt.</translation>
    </message>
    <message>
        <source>They are read from “%1”.</source>
        <translation>Sie werden aus „%1“ gelesen.</translation>
    </message>
    <message>
        <source>Folder of your own lenses…</source>
        <translation>Ordner für eigene Linsen&#xa0;…</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>Ordner für eigene Linsen</translation>
    </message>
    <message>
        <source>No lenses of your own</source>
        <translation>Keine eigenen Linsen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written.</source>
        <translation>Ein Schnappschuss ist eine Kopie des ganzen Projekts, die nach dem Schreiben geprüft wurde.</translation>
    </message>
    <message>
        <source>Take snapshots by itself</source>
        <translation>Schnappschüsse automatisch erstellen</translation>
    </message>
    <message>
        <source>When a project is opened, every half hour of work, and before large imports.</source>
        <translation>Beim Öffnen eines Projekts, nach jeder halben Stunde Arbeit und vor großen Importen.</translation>
    </message>
    <message>
        <source>They are kept beside each project.</source>
        <translation>Sie werden neben dem jeweiligen Projekt aufbewahrt.</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>Sie werden in „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Anderswo aufbewahren&#xa0;…</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>Wo sollen Schnappschüsse aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Keep them beside the project</source>
        <translation>Neben dem Projekt aufbewahren</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>What other people and programs can see</source>
        <translation>Was andere Personen und Programme sehen können</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>Zuletzt verwendete Projekte merken</translation>
    </message>
    <message>
        <source>The welcome page then lists the last ten by name and place.</source>
        <translation>Die Startseite führt dann die letzten zehn mit Name und Ort auf.</translation>
    </message>
    <message>
        <source>Name the project in the title of the window</source>
        <translation>Das Projekt im Fenstertitel nennen</translation>
    </message>
    <message>
        <source>Other programs can read titles, and some keep them.</source>
        <translation>Andere Programme können Fenstertitel lesen, und manche bewahren sie auf.</translation>
    </message>
    <message>
        <source>Clear the clipboard a minute after copying</source>
        <translation>Die Zwischenablage eine Minute nach dem Kopieren leeren</translation>
    </message>
    <message>
        <source>What another program copied meanwhile is left. A program that keeps a history of the clipboard has it still.</source>
        <translation>Was ein anderes Programm inzwischen kopiert hat, bleibt. Ein Programm, das einen Verlauf der Zwischenablage führt, behält das Kopierte.</translation>
    </message>
    <message>
        <source>Keep the search index on this computer</source>
        <translation>Den Suchindex auf diesem Rechner aufbewahren</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew; what was kept of any project is removed when this is switched off.</source>
        <translation>Er enthält die Wörter des Projekts in einer Datei, die nur Sie lesen können. Andernfalls wird der Index bei jedem Öffnen neu erstellt; beim Ausschalten wird entfernt, was von Projekten aufbewahrt wurde.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Purge the history of this project…</source>
        <translation>Verlauf dieses Projekts löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Words that were deleted stand in its history until that is purged.</source>
        <translation>Gelöschte Wörter stehen im Verlauf des Projekts, bis auch dieser gelöscht wird.</translation>
    </message>
    <message>
        <source>Forget which projects are mine</source>
        <translation>Vergessen, welche Projekte meine sind</translation>
    </message>
    <message>
        <source>Each is then treated as somebody else’s until you say that it is yours.</source>
        <translation>Jedes wird dann als fremdes behandelt, bis Sie sagen, dass es Ihres ist.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Sprache des Programms</translation>
    </message>
    <message>
        <source>The language changes when Sidelight is started again. Articles are read in their own languages in any case.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Sidelight. Artikel werden in jedem Fall in ihrer eigenen Sprache gelesen.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>sidelight::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>sidelight::PrintedPages</name>
    <message>
        <source>Pages of the original, page %1 of %2</source>
        <translation>Seiten des Originals, Seite %1 von %2</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Seiten des Originals</translation>
    </message>
</context>
<context>
    <name>sidelight::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>sidelight::Project</name>
    <message>
        <source>No project is open. Open one first.</source>
        <translation>Es ist kein Projekt geöffnet. Öffnen Sie zuerst eines.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile</name>
    <message>
        <source>Another file has taken the project&apos;s place. Nothing was changed in it.</source>
        <translation>Eine andere Datei ist an die Stelle des Projekts getreten. Nichts wurde darin geändert.</translation>
    </message>
    <message>
        <source>A project in memory has no file from which its history could be purged.</source>
        <translation>Ein Projekt im Speicher hat keine Datei, aus der sein Verlauf gelöscht werden könnte.</translation>
    </message>
    <message>
        <source>Another copy of the project is being written. Wait until it is there.</source>
        <translation>Eine andere Kopie des Projekts wird gerade geschrieben. Warten Sie, bis sie fertig ist.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so no copy is made now.</source>
        <translation>Der Datenträger versagte, während eine Änderung gespeichert wurde, daher wird jetzt keine Kopie erstellt.</translation>
    </message>
    <message>
        <source>The copy was ended before it was complete. Make it again.</source>
        <translation>Die Kopie wurde beendet, bevor sie vollständig war. Erstellen Sie sie erneut.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile::Private</name>
    <message>
        <source>The project is open for reading only. Save a copy and work in that.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet. Speichern Sie eine Kopie und arbeiten Sie damit.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so nothing more is written to the project. Check the disk, then close the project and open it again.</source>
        <translation>Der Datenträger versagte, während eine Änderung gespeichert wurde, daher wird nichts mehr in das Projekt geschrieben. Prüfen Sie den Datenträger, schließen Sie dann das Projekt und öffnen Sie es wieder.</translation>
    </message>
    <message>
        <source>The project&apos;s file is no longer where it was opened: it was moved, deleted, or its disk was taken out. Save the project somewhere else, or put the file back.</source>
        <translation>Die Projektdatei ist nicht mehr dort, wo sie geöffnet wurde: Sie wurde verschoben oder gelöscht, oder ihr Datenträger wurde entfernt. Speichern Sie das Projekt an einem anderen Ort oder legen Sie die Datei zurück.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the project&apos;s file, and nothing is written to it. Save the project somewhere else.</source>
        <translation>Eine andere Datei ist an die Stelle der Projektdatei getreten, und nichts wird in sie geschrieben. Speichern Sie das Projekt an einem anderen Ort.</translation>
    </message>
    <message>
        <source>Another program has cut off the project&apos;s file, and nothing more is written to it. Open a backup of it in its place.</source>
        <translation>Ein anderes Programm hat die Projektdatei abgeschnitten, und nichts mehr wird in sie geschrieben. Öffnen Sie stattdessen eine Sicherung davon.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectNotices</name>
    <message>
        <source>Make it mine…</source>
        <translation>Zu meinem machen&#xa0;…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern&#xa0;…</translation>
    </message>
    <message>
        <source>This project lies on a network drive. Saving fails while the drive is away, and not every drive keeps two programs from writing at once. Better keep it on this computer&apos;s own disk, and put copies on the drive.</source>
        <translation>Dieses Projekt liegt auf einem Netzlaufwerk. Das Speichern schlägt fehl, solange das Laufwerk nicht erreichbar ist, und nicht jedes Laufwerk verhindert, dass zwei Programme zugleich schreiben. Besser liegt es auf dem eigenen Datenträger dieses Rechners, und nur Kopien kommen auf das Laufwerk.</translation>
    </message>
    <message>
        <source>This project lies in a folder that a program synchronises with other computers. It may replace the file while you work on it. Better keep it elsewhere, and put copies into that folder.</source>
        <translation>Dieses Projekt liegt in einem Ordner, den ein Programm mit anderen Rechnern abgleicht. Es könnte die Datei ersetzen, während Sie daran arbeiten. Besser liegt es woanders, und nur Kopien kommen in jenen Ordner.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
    </message>
    <message numerus="yes">
        <source>This project’s file bears %n other name(s) as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</source>
        <translation>
            <numerusform>Die Datei dieses Projekts trägt noch %Ln anderen Namen (harter Link). Nach einem Absturz unter einem anderen geöffnet, könnte sie beschädigt werden, und was Sie ändern, ändert sich auch dort. Arbeiten Sie besser in einer unabhängigen Kopie.</numerusform>
            <numerusform>Die Datei dieses Projekts trägt noch %Ln andere Namen (harte Links). Nach einem Absturz unter einem anderen geöffnet, könnte sie beschädigt werden, und was Sie ändern, ändert sich auch dort. Arbeiten Sie besser in einer unabhängigen Kopie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an independent copy…</source>
        <translation>Unabhängige Kopie erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Ohne Speichern schließen</translation>
    </message>
    <message>
        <source>Give up unsaved changes</source>
        <translation>Ungespeicherte Änderungen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</source>
        <translation>
            <numerusform>%Ln Änderung konnte nicht gespeichert werden und ginge jetzt verloren. Speichern Sie das Projekt an einem anderen Ort oder ermöglichen Sie das Speichern hier.</numerusform>
            <numerusform>%Ln Änderungen konnten nicht gespeichert werden und gingen jetzt verloren. Speichern Sie das Projekt an einem anderen Ort oder ermöglichen Sie das Speichern hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight-Projekte</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectSnapshots</name>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation>Sc&amp;hnappschüsse&#xa0;…</translation>
    </message>
    <message>
        <source>The snapshot is taken and checked.</source>
        <translation>Der Schnappschuss ist erstellt und geprüft.</translation>
    </message>
    <message>
        <source>There are snapshots of that project, which can be restored as a new file.</source>
        <translation>Von diesem Projekt gibt es Schnappschüsse, die als neue Datei wiederhergestellt werden können.</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Schnappschüsse&#xa0;…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a day and a time</comment>
        <translation>Schnappschuss vom %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a restored project’s name; a time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>Wo sollen Schnappschüsse aufbewahrt werden?</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Als neue Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight-Projekte</translation>
    </message>
    <message>
        <source>Being restored and checked…</source>
        <translation>Wird wiederhergestellt und geprüft&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalDelegate</name>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>an actor that there is not yet</comment>
        <translation>(neu)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalModel</name>
    <message>
        <source>quoted</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>quoted in part</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>sinngemäß</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <source>%1, “%2”, %3: %4</source>
        <translation>%1, „%2“, %3: %4</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalsPanel</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>Welche Vorschläge aufgeführt werden</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>With quoted words</source>
        <translation>Mit wörtlichem Zitat</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Sinngemäße</translation>
    </message>
    <message>
        <source>Of unnamed sources</source>
        <translation>Von ungenannten Quellen</translation>
    </message>
    <message>
        <source>The rejected ones too</source>
        <translation>Auch die abgelehnten</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject, or bring back</source>
        <translation>Ablehnen oder zurückholen</translation>
    </message>
    <message>
        <source>Correct the speaker…</source>
        <translation>Sprecher berichtigen&#xa0;…</translation>
    </message>
    <message>
        <source>Select all of this speaker</source>
        <translation>Alle dieses Sprechers auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%Ln annehmen</numerusform>
            <numerusform>%Ln annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a passage and a statement of it (Enter)</source>
        <translation>Macht daraus eine Passage und eine Aussage (Eingabe)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Proposes it again (Delete)</source>
        <translation>Schlägt es wieder vor (Entf)</translation>
    </message>
    <message>
        <source>Proposes it no more (Delete)</source>
        <translation>Schlägt es nicht mehr vor (Entf)</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt dies?</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>Open an article: who seems to say what in it is listed here.</source>
        <translation>Öffnen Sie einen Artikel: Wer darin anscheinend was sagt, wird hier aufgeführt.</translation>
    </message>
    <message>
        <source>The attribution finder has no words for the language of this article.</source>
        <translation>Die Zuschreibungssuche hat keine Wörter für die Sprache dieses Artikels.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected. Enter accepts them as one step.</source>
        <translation>
            <numerusform>%Ln Vorschlag ausgewählt. Eingabe nimmt ihn in einem Schritt an.</numerusform>
            <numerusform>%Ln Vorschläge ausgewählt. Eingabe nimmt sie in einem Schritt an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln Vorschlag wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Vorschläge warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>Nichts wartet auf Ihre Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%Ln abgelehnt.</numerusform>
            <numerusform>%Ln abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln Vorschlag angenommen. „Rückgängig“ nimmt alles zurück.</numerusform>
            <numerusform>%Ln Vorschläge angenommen. „Rückgängig“ nimmt alles zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::QueryLine</name>
    <message>
        <source>Fields and values</source>
        <translation>Felder und Werte</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a field and what it is for</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderPane</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in this article (Ctrl+F)</source>
        <translation>In diesem Artikel suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Text and colours of the page</source>
        <translation>Text und Farben der Seite</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Escape ends it.</source>
        <translation>Jede Auswahl wird mit %1 markiert. Esc beendet das.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%Ln Vorschlag</numerusform>
            <numerusform>%Ln Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Who seems to say what here (Ctrl+Alt+P lists them). Q goes to the next one, Enter accepts it, Delete rejects it.</source>
        <translation>Wer hier anscheinend was sagt (Strg+Alt+P führt es auf). Q geht zum nächsten Vorschlag, Eingabe nimmt ihn an, Entf lehnt ihn ab.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Veröffentlicht: %1</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>Abgerufen: %1</translation>
    </message>
    <message>
        <source>Source graded %1: %2</source>
        <translation>Quelle eingestuft als %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Passage added; %n in this article</source>
        <translation>
            <numerusform>Passage hinzugefügt; %Ln in diesem Artikel</numerusform>
            <numerusform>Passage hinzugefügt; %Ln in diesem Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>Passage entfernt; %Ln in diesem Artikel</numerusform>
            <numerusform>Passage entfernt; %Ln in diesem Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words first, then record who says them.</source>
        <translation>Wählen Sie zuerst Wörter aus und erfassen Sie dann, wer sie sagt.</translation>
    </message>
    <message>
        <source>Mark some words with a tag or an actor first, or press F7 on one in its list.</source>
        <translation>Markieren Sie zuerst Wörter mit einem Schlagwort oder einem Akteur oder drücken Sie F7 bei einem in seiner Liste.</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Nur die Wörter kopieren</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>Schlagwort oder wer dies sagt&#xa0;…</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>Erfassen, wer dies sagt&#xa0;…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Hervorheben</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>Welche Passagen hervortreten</translation>
    </message>
    <message>
        <source>Selections take</source>
        <translation>Auswahl umfasst</translation>
    </message>
    <message>
        <source>Show original source</source>
        <translation>Originalquelltext anzeigen</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz&#xa0;…</translation>
    </message>
    <message>
        <source>Move its start</source>
        <translation>Anfang verschieben</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>Ende verschieben</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>Passage entfernen</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Ganze Sätze</translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderProposals</name>
    <message>
        <source>There are no proposals in this article.</source>
        <translation>In diesem Artikel gibt es keine Vorschläge.</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>%Ln Vorschlag annehmen</numerusform>
            <numerusform>%Ln Vorschläge annehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingPopover</name>
    <message>
        <source>Text and colours of the page</source>
        <translation>Text und Farben der Seite</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schriftart</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Serifen</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Serifenlos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>Zeilen enger</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>Zeilen weiter</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>Kürzere Zeilen</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>Längere Zeilen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>Typeface, size and spacing as they were at first</source>
        <translation>Schriftart, Größe und Abstände wie am Anfang</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of choices, and one of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkt</translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingSigns</name>
    <message>
        <source>Every selection is marked with this</source>
        <translation>Jede Auswahl wird damit markiert</translation>
    </message>
    <message>
        <source>Only these passages stand out</source>
        <translation>Nur diese Passagen treten hervor</translation>
    </message>
    <message>
        <source>Choose which passages stand out (F)</source>
        <translation>Wählen, welche Passagen hervortreten (F)</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Marking: %1 says  ×</source>
        <translation>Markieren: %1 sagt  ×</translation>
    </message>
    <message>
        <source>Marking: %1  ×</source>
        <translation>Markieren: %1  ×</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Esc ends it.</source>
        <translation>Jede Auswahl wird mit %1 markiert. Esc beendet das.</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Press to end it.</source>
        <translation>Jede Auswahl wird mit %1 markiert. Drücken, um es zu beenden.</translation>
    </message>
    <message>
        <source>Only %1  ×</source>
        <translation>Nur %1  ×</translation>
    </message>
    <message>
        <source>Other passages are dimmed. Esc shows all alike again.</source>
        <translation>Andere Passagen sind abgeblendet. Esc zeigt wieder alle gleich.</translation>
    </message>
    <message>
        <source>Only %1 stands out. Press to show all passages alike.</source>
        <translation>Nur %1 tritt hervor. Drücken, um alle Passagen gleich zu zeigen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what stands out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>Welche Passagen hervortreten</translation>
    </message>
</context>
<context>
    <name>sidelight::Rebuild</name>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>The text or the original of these articles was not whole when the project was salvaged. What could not be read is shown as �.</source>
        <translation>Der Text oder das Original dieser Artikel war nicht intakt, als das Projekt gerettet wurde. Was nicht gelesen werden konnte, erscheint als �.</translation>
    </message>
    <message>
        <source>What stood here is lost.</source>
        <translation>Was hier stand, ist verloren.</translation>
    </message>
    <message>
        <source>Make mine</source>
        <translation>Zu meinem machen</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Retten</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordChip</name>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordField</name>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordWords</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Ungenannte Quelle</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>level of attribution</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>Offen zitierbar (unter eins)</translation>
    </message>
    <message>
        <source>On background</source>
        <translation>Als Hintergrund</translation>
    </message>
    <message>
        <source>Not for attribution</source>
        <translation>Ohne Zuschreibung</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Vertraulich (unter drei)</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation>Direktes Zitat</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Sinngemäß</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Eigene Beobachtung</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Keine Haltung</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>behauptet</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>bestreitet</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>relativiert</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>bezweifelt</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Völlig zuverlässig</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Gewöhnlich zuverlässig</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Ziemlich zuverlässig</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Gewöhnlich nicht zuverlässig</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Zuverlässigkeit nicht beurteilbar</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Von anderen Quellen bestätigt</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Wahrscheinlich wahr</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Möglicherweise wahr</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Zweifelhaft</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Unwahrscheinlich</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Wahrheitsgehalt nicht beurteilbar</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Nicht eingestuft</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a grade</comment>
        <translation>früher %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a grade and a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>until when a grade held, and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>Übersetzung (%1)</translation>
    </message>
    <message>
        <source> ← </source>
        <comment>between the speakers of a chain: the left one passes on what the right one says</comment>
        <translation> ← </translation>
    </message>
</context>
<context>
    <name>sidelight::RemovalQuestion</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>sidelight::RemovalWords</name>
    <message>
        <source>, </source>
        <comment>between things that are counted</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) on boards keep their last words.</source>
        <translation>
            <numerusform>%Ln Karte auf Tafeln behält ihre letzten Wörter.</numerusform>
            <numerusform>%Ln Karten auf Tafeln behalten ihre letzten Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence keep their last words.</source>
        <translation>
            <numerusform>%Ln Beleg behält seine letzten Wörter.</numerusform>
            <numerusform>%Ln Belege behalten ihre letzten Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project?</source>
        <translation>
            <numerusform>%Ln Artikel aus dem Projekt entfernen?</numerusform>
            <numerusform>%Ln Artikel aus dem Projekt entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>With that go: %1.</source>
        <comment>things that are counted</comment>
        <translation>Was damit entfällt: %1.</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>„Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>%Ln Artikel entfernt.</numerusform>
            <numerusform>%Ln Artikel entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Along with that went: %1.</source>
        <comment>things that are counted</comment>
        <translation>Was mit entfernt wurde: %1.</translation>
    </message>
</context>
<context>
    <name>sidelight::RibbonGutter</name>
    <message>
        <source>Ribbons between two articles</source>
        <translation>Bänder zwischen zwei Artikeln</translation>
    </message>
</context>
<context>
    <name>sidelight::SalvageReport</name>
    <message>
        <source>What could not be saved</source>
        <translation>Was nicht gespeichert werden konnte</translation>
    </message>
    <message>
        <source>What is whole is saved and open now; the damaged file stays as it is. Articles that are not whole bear the tag “damaged”. If you have a backup, compare the two.</source>
        <translation>Was intakt ist, ist gespeichert und jetzt geöffnet; die beschädigte Datei bleibt, wie sie ist. Artikel, die nicht intakt sind, tragen das Schlagwort „beschädigt“. Wenn Sie eine Sicherung haben, vergleichen Sie die beiden.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsField</name>
    <message>
        <source>Type to search</source>
        <translation>Zum Suchen tippen</translation>
    </message>
    <message>
        <source>Another who may be the same</source>
        <translation>Ein weiterer, der identisch sein kann</translation>
    </message>
    <message>
        <source>Note possible identity</source>
        <translation>Mögliche Identität vermerken</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsRow</name>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove possible identity</source>
        <translation>Mögliche Identität entfernen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>How sure you are that both are one</source>
        <translation>Wie sicher Sie sind, dass beide identisch sind</translation>
    </message>
    <message>
        <source>Why might they be one?</source>
        <translation>Warum könnten beide identisch sein?</translation>
    </message>
    <message>
        <source>Confidence that it is %1</source>
        <translation>Gewissheit, dass es %1 ist</translation>
    </message>
    <message>
        <source>Reason why it may be %1</source>
        <translation>Grund, warum es %1 sein kann</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Mit %1 zusammenführen</translation>
    </message>
    <message>
        <source>Change possible identity</source>
        <translation>Mögliche Identität ändern</translation>
    </message>
</context>
<context>
    <name>sidelight::Searching</name>
    <message>
        <source>Make passages of all places…</source>
        <translation>Passagen aus allen Fundstellen erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Save as smart collection</source>
        <translation>Als intelligente Sammlung speichern</translation>
    </message>
    <message>
        <source>Keep the index on this computer</source>
        <translation>Index auf diesem Rechner aufbewahren</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew.</source>
        <translation>Er enthält die Wörter des Projekts in einer Datei, die nur Sie lesen können. Ohne ihn wird der Index bei jedem Öffnen neu erstellt.</translation>
    </message>
    <message>
        <source>The smart collection “%1” holds this search already.</source>
        <translation>Die intelligente Sammlung „%1“ enthält diese Suche bereits.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Saved as the smart collection “%1”, which holds what this search finds.</source>
        <translation>Als intelligente Sammlung „%1“ gespeichert; sie enthält, was diese Suche findet.</translation>
    </message>
</context>
<context>
    <name>sidelight::SecondWindow</name>
    <message>
        <source>%1 (second window)</source>
        <translation>%1 (zweites Fenster)</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutModel</name>
    <message>
        <source>These keys are fixed.</source>
        <translation>Diese Tasten sind fest vergeben.</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>keine (geändert)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>keys</comment>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutSheet</name>
    <message>
        <source>In an article</source>
        <translation>In einem Artikel</translation>
    </message>
    <message>
        <source>Mark the selection, or a passage, with a colour</source>
        <translation>Die Auswahl oder eine Passage mit einer Farbe markieren</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>1 bis 8</translation>
    </message>
    <message>
        <source>Tag, or who says this</source>
        <translation>Schlagwort oder wer dies sagt</translation>
    </message>
    <message>
        <source>Record who says this: speaker, claim, stance, grade and dates</source>
        <translation>Erfassen, wer dies sagt: Sprecher, Behauptung, Haltung, Einstufung und Daten</translation>
    </message>
    <message>
        <source>Next passage, previous passage</source>
        <translation>Nächste Passage, vorherige Passage</translation>
    </message>
    <message>
        <source>The next of the passages under the cursor</source>
        <translation>Die nächste der Passagen unter dem Cursor</translation>
    </message>
    <message>
        <source>Note of the passage</source>
        <translation>Notiz zur Passage</translation>
    </message>
    <message>
        <source>Move the start or the end of the passage: arrows, then Enter or Esc</source>
        <translation>Anfang oder Ende der Passage verschieben: Pfeiltasten, dann Eingabe oder Esc</translation>
    </message>
    <message>
        <source>Select a sentence, and one more; one less</source>
        <translation>Einen Satz auswählen und einen mehr; einen weniger</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last; no more</source>
        <translation>Jede Auswahl mit dem zuletzt Verwendeten markieren; nicht mehr</translation>
    </message>
    <message>
        <source>A, Esc</source>
        <translation>A, Esc</translation>
    </message>
    <message>
        <source>Link the passage: here, and then on the other one</source>
        <translation>Die Passage verknüpfen: hier und dann auf der anderen</translation>
    </message>
    <message>
        <source>Choose which passages stand out</source>
        <translation>Wählen, welche Passagen hervortreten</translation>
    </message>
    <message>
        <source>Next proposal, previous proposal</source>
        <translation>Nächster Vorschlag, vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>Accept the proposal; reject it</source>
        <translation>Den Vorschlag annehmen; ihn ablehnen</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Eingabe, Entf</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Nur die Wörter kopieren</translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation>Die Passage entfernen</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>Auf einer Tafel</translation>
    </message>
    <message>
        <source>Next card, previous card</source>
        <translation>Nächste Karte, vorherige Karte</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
        <source>Move the cards; in large steps</source>
        <translation>Die Karten verschieben; in großen Schritten</translation>
    </message>
    <message>
        <source>arrows, Shift+arrows</source>
        <translation>Pfeiltasten, Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Make the cards larger or smaller</source>
        <translation>Die Karten vergrößern oder verkleinern</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Strg+Umschalt+Pfeiltasten</translation>
    </message>
    <message>
        <source>A new note, linked, in that direction</source>
        <translation>Eine neue, verknüpfte Notiz in dieser Richtung</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Strg+Pfeiltasten</translation>
    </message>
    <message>
        <source>Walk along a link</source>
        <translation>Einer Verknüpfung folgen</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+Pfeiltasten</translation>
    </message>
    <message>
        <source>Align the cards: then the letter of how</source>
        <translation>Die Karten ausrichten: danach der Buchstabe für die Art</translation>
    </message>
    <message>
        <source>Drag: along one axis, a copy, without snapping</source>
        <translation>Ziehen: entlang einer Achse, als Kopie, ohne Einrasten</translation>
    </message>
    <message>
        <source>Shift, Alt, Ctrl</source>
        <translation>Umschalt, Alt, Strg</translation>
    </message>
    <message>
        <source>Drag the board</source>
        <translation>Die Tafel ziehen</translation>
    </message>
    <message>
        <source>Space, or the middle button</source>
        <translation>Leertaste oder mittlere Maustaste</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Map of the board</source>
        <translation>Tafelübersicht</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>Warum ist das hier</translation>
    </message>
    <message>
        <source>Filter: what is to stand out; Esc shows all</source>
        <translation>Filter: was hervortreten soll; Esc zeigt alle</translation>
    </message>
    <message>
        <source>Dim all but the neighbours</source>
        <translation>Alles außer den Nachbarn abblenden</translation>
    </message>
    <message>
        <source>The shortest path between two cards</source>
        <translation>Der kürzeste Pfad zwischen zwei Karten</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Auf der Tafel suchen</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards</source>
        <translation>Die Tafel oder die ausgewählten Karten anordnen</translation>
    </message>
    <message>
        <source>Consistent; again: very consistent</source>
        <translation>Konsistent; nochmals: sehr konsistent</translation>
    </message>
    <message>
        <source>Inconsistent; again: very inconsistent</source>
        <translation>Inkonsistent; nochmals: sehr inkonsistent</translation>
    </message>
    <message>
        <source>Take the rating back; on the numbers, remove the evidence</source>
        <translation>Bewertung zurücknehmen; auf den Nummern: Beleg entfernen</translation>
    </message>
    <message>
        <source>Move the evidence or the hypothesis</source>
        <translation>Beleg oder Hypothese verschieben</translation>
    </message>
    <message>
        <source>Change the hypothesis; on the numbers, a note or remark</source>
        <translation>Hypothese ändern; auf den Nummern: Notiz oder Anmerkung</translation>
    </message>
    <message>
        <source>Show the passage in its article</source>
        <translation>Die Passage im Artikel anzeigen</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>Unread; being read; done; set aside: then on to the next article</source>
        <translation>Ungelesen; wird gelesen; erledigt; zurückgestellt: danach weiter zum nächsten Artikel</translation>
    </message>
    <message>
        <source>Star, or no star</source>
        <translation>Stern oder kein Stern</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>In eine Sammlung aufnehmen</translation>
    </message>
    <message>
        <source>Take out of the collection that is shown</source>
        <translation>Aus der angezeigten Sammlung nehmen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Details of the selected articles</source>
        <translation>Einzelheiten der ausgewählten Artikel</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Die Liste filtern</translation>
    </message>
    <message>
        <source>/, or Up on the first row</source>
        <translation>/ oder Pfeil auf in der ersten Zeile</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Remove the articles</source>
        <translation>Die Artikel entfernen</translation>
    </message>
    <message>
        <source>In the lists of tags and actors</source>
        <translation>In den Listen der Schlagwörter und Akteure</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Move beneath another</source>
        <translation>Unter einen anderen Eintrag verschieben</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>Jede Auswahl damit markieren</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>In einen anderen Eintrag zusammenführen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>In an ACH matrix</source>
        <translation>In einer ACH-Matrix</translation>
    </message>
</context>
<context>
    <name>sidelight::Shortcuts</name>
    <message>
        <source>In texts and fields</source>
        <translation>In Texten und Feldern</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Nächste Passage</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorherige Passage</translation>
    </message>
    <message>
        <source>Select a sentence, and one more</source>
        <translation>Einen Satz auswählen, und einen mehr</translation>
    </message>
    <message>
        <source>Select a sentence less</source>
        <translation>Einen Satz weniger auswählen</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last</source>
        <translation>Jede Auswahl mit dem zuletzt Verwendeten markieren</translation>
    </message>
    <message>
        <source>Mark with the colour “%1”</source>
        <translation>Mit der Farbe „%1“ markieren</translation>
    </message>
    <message>
        <source>The usual size</source>
        <translation>Die übliche Größe</translation>
    </message>
    <message>
        <source>A step more consistent</source>
        <translation>Eine Stufe konsistenter</translation>
    </message>
    <message>
        <source>A step less consistent</source>
        <translation>Eine Stufe weniger konsistent</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Die ganze Zeitspanne zeigen</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>In einem Artikel</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>Auf einer Tafel</translation>
    </message>
    <message>
        <source>Where words are found</source>
        <translation>Wo Wörter gefunden werden</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutsPage</name>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern&#xa0;…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Alle wie üblich</translation>
    </message>
    <message>
        <source>Take them from it</source>
        <translation>Neu zuweisen</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Befehle und ihre Tasten</translation>
    </message>
    <message>
        <source>These keys hold where texts and boards are worked on, and are fixed.</source>
        <translation>Diese Tasten gelten beim Arbeiten an Texten und Tafeln und sind fest vergeben.</translation>
    </message>
    <message>
        <source>%1 is for writing and moving. Press it together with Ctrl or Alt, or choose a function key.</source>
        <translation>%1 dient zum Schreiben und Bewegen. Drücken Sie die Taste zusammen mit Strg oder Alt oder wählen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 is “%2” where texts and boards are worked on, which is fixed. Choose other keys.</source>
        <translation>%1 ist beim Arbeiten an Texten und Tafeln fest mit „%2“ belegt. Wählen Sie andere Tasten.</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 ist bereits mit „%2“ belegt.</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotModel</name>
    <message>
        <source>Taken</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Was sich seither geändert hat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Intakt</translation>
    </message>
    <message>
        <source>⚠ Damaged: it cannot be restored</source>
        <translation>⚠ Beschädigt: kann nicht wiederhergestellt werden</translation>
    </message>
    <message>
        <source>⚠ It cannot be read now</source>
        <translation>⚠ Kann derzeit nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotTaking</name>
    <message>
        <source>No snapshots are taken of a project that is open for reading only.</source>
        <translation>Von einem Projekt, das nur zum Lesen geöffnet ist, werden keine Schnappschüsse erstellt.</translation>
    </message>
</context>
<context>
    <name>sidelight::Snapshots</name>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>Der Schnappschuss ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The snapshot could not be removed. Check whether its folder may be written.</source>
        <translation>Der Schnappschuss konnte nicht entfernt werden. Prüfen Sie, ob in seinen Ordner geschrieben werden darf.</translation>
    </message>
    <message>
        <source>The snapshot is damaged, so nothing was restored from it. Choose another one.</source>
        <translation>Der Schnappschuss ist beschädigt, daher wurde nichts daraus wiederhergestellt. Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotsWindow</name>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>Als &amp;neue Datei wiederherstellen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Take one now</source>
        <translation>&amp;Jetzt einen erstellen</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Keep them &amp;elsewhere…</source>
        <translation>&amp;Anderswo aufbewahren&#xa0;…</translation>
    </message>
    <message>
        <source>Keep them &amp;beside the project</source>
        <translation>Ne&amp;ben dem Projekt aufbewahren</translation>
    </message>
    <message>
        <source>Take snapshots by &amp;itself: when a project is opened, every half hour of work, and before large imports</source>
        <translation>Schnappschüsse auto&amp;matisch erstellen: beim Öffnen eines Projekts, nach jeder halben Stunde Arbeit und vor großen Importen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Schnappschüsse</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Snapshots, the youngest first</source>
        <translation>Schnappschüsse, der jüngste zuerst</translation>
    </message>
    <message>
        <source>What has changed since the chosen snapshot</source>
        <translation>Was sich seit dem gewählten Schnappschuss geändert hat</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written. Restoring one makes a new file; the project stays as it is.</source>
        <translation>Ein Schnappschuss ist eine Kopie des ganzen Projekts, die nach dem Schreiben geprüft wurde. Beim Wiederherstellen entsteht eine neue Datei; das Projekt bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Being taken…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>No snapshot has been taken yet.</source>
        <translation>Es wurde noch kein Schnappschuss erstellt.</translation>
    </message>
    <message>
        <source>There is no snapshot of this project here.</source>
        <translation>Hier gibt es keinen Schnappschuss dieses Projekts.</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>Sie werden in „%1“ aufbewahrt.</translation>
    </message>
    <message>
        <source>They are kept in “%1” and take %2.</source>
        <translation>Sie werden in „%1“ aufbewahrt und belegen %2.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>Seit %1: %2.</translation>
    </message>
    <message>
        <source>The path of the snapshot is copied.</source>
        <translation>Der Pfad des Schnappschusses ist kopiert.</translation>
    </message>
    <message>
        <source>Remove the snapshot of %1 for good? It cannot be brought back.</source>
        <translation>Den Schnappschuss vom %1 endgültig entfernen? Er kann nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The snapshot is removed.</source>
        <translation>Der Schnappschuss ist entfernt.</translation>
    </message>
</context>
<context>
    <name>sidelight::SourceView</name>
    <message>
        <source>Original source</source>
        <translation>Originalquelltext</translation>
    </message>
    <message>
        <source>Original source, as pasted, %1</source>
        <translation>Originalquelltext, wie eingefügt, %1</translation>
    </message>
    <message>
        <source>Original source, %1, %2</source>
        <translation>Originalquelltext, %1, %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the source (Ctrl+F)</source>
        <translation>Im Quelltext suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Zurück zum Artikel (Esc)</translation>
    </message>
    <message>
        <source>The original source cannot be read as text.</source>
        <translation>Der Originalquelltext kann nicht als Text gelesen werden.</translation>
    </message>
    <message>
        <source>The original source, of which this is the first part; it is too long to be shown whole.</source>
        <translation>Der Originalquelltext, von dem dies der erste Teil ist; er ist zu lang, um ganz gezeigt zu werden.</translation>
    </message>
</context>
<context>
    <name>sidelight::SpeakerChain</name>
    <message>
        <source>←</source>
        <comment>before somebody who passed on what the speaker says</comment>
        <translation>←</translation>
    </message>
    <message>
        <source>Passages of this actor</source>
        <translation>Passagen dieses Akteurs</translation>
    </message>
    <message>
        <source>“&lt;” or Ctrl+Enter: who they have it from. Alt+Up, Alt+Down: another place in the chain.</source>
        <translation>„&lt;“ oder Strg+Eingabe: von wem er es hat. Alt+Pfeil auf, Alt+Pfeil ab: anderer Platz in der Kette.</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>wie gedruckt</translation>
    </message>
    <message>
        <source>How the article names them here</source>
        <translation>Wie der Artikel ihn hier nennt</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Wer sagt dies?</translation>
    </message>
    <message>
        <source>… who has it from</source>
        <translation>… der es hat von</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Source of the speaker</source>
        <translation>Quelle des Sprechers</translation>
    </message>
    <message>
        <source>Passages of %1</source>
        <translation>Passagen von %1</translation>
    </message>
    <message>
        <source>%1 as printed</source>
        <translation>%1 wie gedruckt</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>sidelight::Spelling</name>
    <message>
        <source>No other word is known</source>
        <translation>Kein anderes Wort bekannt</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Dieses Wort in Ruhe lassen</translation>
    </message>
    <message>
        <source>Until Sidelight is closed; it is written nowhere</source>
        <translation>Bis Sidelight geschlossen wird; es wird nirgends gespeichert</translation>
    </message>
</context>
<context>
    <name>sidelight::SplitReview</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Name des neuen Akteurs</translation>
    </message>
    <message>
        <source>What goes to the new actor</source>
        <translation>Was an den neuen Akteur geht</translation>
    </message>
    <message>
        <source>What of %1 belongs to another?</source>
        <translation>Was von %1 gehört zu einem anderen?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printed name and what they say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Auch genannt</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Cards, by their boards</source>
        <translation>Karten, nach ihren Tafeln</translation>
    </message>
    <message numerus="yes">
        <source>Split %n item(s) off</source>
        <translation>
            <numerusform>%Ln Eintrag abtrennen</numerusform>
            <numerusform>%Ln Einträge abtrennen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an actor of its own now. Undo joins them again.</source>
        <translation>%1 ist jetzt ein eigener Akteur. „Rückgängig“ fügt beide wieder zusammen.</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>Akteur aufteilen</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementFields</name>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Glaubwürdigkeit</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Zuverlässigkeit</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Wann es geschah</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Wann es gesagt wurde</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Wann es veröffentlicht wurde</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no grade</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a grade that is the speaker&apos;s</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>The speaker&apos;s own grade</source>
        <translation>Die eigene Einstufung des Sprechers</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F; not set: the speaker&apos;s own</source>
        <translation>Zuverlässigkeit der Quelle, A bis F; nicht gesetzt: die des Sprechers</translation>
    </message>
    <message>
        <source>%1: the speaker&apos;s own grade. Choose another for this statement alone.</source>
        <translation>%1: die eigene Einstufung des Sprechers. Wählen Sie nur für diese Aussage eine andere.</translation>
    </message>
    <message>
        <source>Credibility of what is said, 1 to 6</source>
        <translation>Glaubwürdigkeit des Gesagten, 1 bis 6</translation>
    </message>
    <message>
        <source>such as 11 Sep 2012</source>
        <translation>etwa 11. Sept. 2012</translation>
    </message>
    <message>
        <source>%1, as the article</source>
        <translation>%1, wie der Artikel</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementForm</name>
    <message>
        <source>Write note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>Notiz zur Aussage</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Diese Aussage entfernen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Dates, note</source>
        <translation>Daten, Notiz</translation>
    </message>
    <message>
        <source>When it happened, was said and was published; a note</source>
        <translation>Wann es geschah, gesagt und veröffentlicht wurde; eine Notiz</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Aussage entfernen</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementPopup</name>
    <message>
        <source>Record who says this</source>
        <translation>Erfassen, wer dies sagt</translation>
    </message>
    <message>
        <source>Say first who says this: type a name.</source>
        <translation>Geben Sie zuerst an, wer dies sagt: Tippen Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Enter records it, Esc leaves. “&lt;” after a name: who they have it from.</source>
        <translation>Eingabe erfasst es, Esc verlässt. „&lt;“ hinter einem Namen: von wem er es hat.</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementWords</name>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <source>origin: %1</source>
        <translation>Ursprung: %1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>a date</comment>
        <translation>geschehen: %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>a date</comment>
        <translation>gesagt: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <comment>a date</comment>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message>
        <source>&#xa0;· </source>
        <comment>between the circumstances of a statement; not parted from what stands before</comment>
        <translation>&#xa0;· </translation>
    </message>
    <message>
        <source>%1: %2, the grade of %3.</source>
        <comment>a letter and its meaning, an actor</comment>
        <translation>%1: %2, die Einstufung von %3.</translation>
    </message>
    <message>
        <source>%1: %2, the grade of this statement.</source>
        <translation>%1: %2, die Einstufung dieser Aussage.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a number and its meaning</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Translation:</source>
        <translation>Übersetzung:</translation>
    </message>
    <message>
        <source>Translation by %1:</source>
        <translation>Übersetzung von %1:</translation>
    </message>
</context>
<context>
    <name>sidelight::StrangerDetails</name>
    <message>
        <source>About this project</source>
        <translation>Über dieses Projekt</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Its file is not among the projects that were made here, so it counts as somebody else’s. The file was copied, its tables and pages were checked, and a new project was made of its rows, one by one. That is what you see; the file itself was not changed, and nothing beside it was read.</source>
        <translation>Seine Datei gehört nicht zu den Projekten, die hier erstellt wurden, daher gilt es als das eines anderen. Die Datei wurde kopiert, ihre Tabellen und Seiten wurden geprüft, und aus ihren Zeilen wurde, Zeile für Zeile, ein neues Projekt erstellt. Das ist es, was Sie sehen; die Datei selbst wurde nicht geändert, und nichts neben ihr wurde gelesen.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Was ausgelassen wurde</translation>
    </message>
    <message>
        <source>Nothing. Its history holds and would go along.</source>
        <translation>Nichts. Der Verlauf stimmt und ginge mit.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>“Make it mine” saves what you see as a project of your own, in which you can work. The file that you were sent stays as it is.</source>
        <translation>„Zu meinem machen“ speichert, was Sie sehen, als eigenes Projekt, in dem Sie arbeiten können. Die zugesandte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>If you made it yourself, on another computer or with an earlier version of Sidelight, it can be opened as yours, and you go on in the same file.</source>
        <translation>Wenn Sie es selbst erstellt haben, auf einem anderen Rechner oder mit einer früheren Version von Sidelight, kann es als Ihres geöffnet werden, und Sie arbeiten in derselben Datei weiter.</translation>
    </message>
    <message>
        <source>I &amp;made it myself</source>
        <translation>Ich habe es &amp;selbst erstellt</translation>
    </message>
    <message>
        <source>Make it m&amp;ine…</source>
        <translation>Zu &amp;meinem machen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>sidelight::SupportWords</name>
    <message>
        <source>%1, %2</source>
        <comment>so many origins, so many articles</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln Ursprung</numerusform>
            <numerusform>%Ln Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln Artikel</numerusform>
            <numerusform>%Ln Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation>
            <numerusform>Behauptet in %Ln Aussage: %1.</numerusform>
            <numerusform>Behauptet in %Ln Aussagen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>Bestritten in %Ln Aussage: %1.</numerusform>
            <numerusform>Bestritten in %Ln Aussagen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>Relativiert in %Ln Aussage: %1.</numerusform>
            <numerusform>Relativiert in %Ln Aussagen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>Bezweifelt in %Ln Aussage: %1.</numerusform>
            <numerusform>Bezweifelt in %Ln Aussagen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement takes a stance on it.</source>
        <translation>Keine Aussage nimmt eine Haltung dazu ein.</translation>
    </message>
</context>
<context>
    <name>sidelight::T</name>
    <message>
        <source>What was to be merged is no longer in the project. Nothing was changed.</source>
        <translation>Was zusammengeführt werden sollte, ist nicht mehr im Projekt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself. Nothing was changed.</source>
        <translation>Ein Eintrag kann nicht mit sich selbst zusammengeführt werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A record came without an id. Nothing was changed; please report it.</source>
        <translation>Ein Eintrag kam ohne ID. Nichts wurde geändert; bitte melden Sie es.</translation>
    </message>
</context>
<context>
    <name>sidelight::TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
</context>
<context>
    <name>sidelight::TagsPanel</name>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Tags are your own labels for passages. Type the first one below.</source>
        <translation>Schlagwörter sind Ihre eigenen Bezeichnungen für Passagen. Geben Sie unten das erste ein.</translation>
    </message>
    <message>
        <source>No tag has these words</source>
        <translation>Kein Schlagwort enthält diese Wörter</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Schlagwort verschieben</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln Schlagwort in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
            <numerusform>%Ln Schlagwörter in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>Passagen anzeigen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation>Schlagwort anlegen</translation>
    </message>
    <message>
        <source>Tag passages</source>
        <translation>Passagen verschlagworten</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>a digit and the name of its colour</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;0  No colour</source>
        <translation>&amp;0  Keine Farbe</translation>
    </message>
    <message>
        <source>Recolour tag</source>
        <translation>Schlagwort umfärben</translation>
    </message>
    <message numerus="yes">
        <source>Taken off %n passage(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>Von %Ln Passage genommen und entfernt. „Rückgängig“ bringt alles zurück.</numerusform>
            <numerusform>Von %Ln Passagen genommen und entfernt. „Rückgängig“ bringt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln Schlagwort entfernt. „Rückgängig“ bringt es zurück.</numerusform>
            <numerusform>%Ln Schlagwörter entfernt. „Rückgängig“ bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>%Ln Schlagwort entfernen</numerusform>
            <numerusform>%Ln Schlagwörter entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write note on tag</source>
        <translation>Notiz zum Schlagwort schreiben</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineBar</name>
    <message>
        <source>Lanes</source>
        <translation>Bahnen</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Nach Akteur</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Nach Behauptung</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Nach Ursprung</translation>
    </message>
    <message>
        <source>Show when things happened, by the statements and claims</source>
        <translation>Zeigen, wann etwas geschah, laut Aussagen und Behauptungen</translation>
    </message>
    <message>
        <source>Show when it was said</source>
        <translation>Zeigen, wann es gesagt wurde</translation>
    </message>
    <message>
        <source>Show when it was published; a statement without a date of its own has its article&apos;s</source>
        <translation>Zeigen, wann es veröffentlicht wurde; eine Aussage ohne eigenes Datum hat das ihres Artikels</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Only what these words are found in</source>
        <translation>Nur, worin diese Wörter vorkommen</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>The same marks as a list in time order</source>
        <translation>Dieselben Marken als Liste in zeitlicher Reihenfolge</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineCard</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign of a stance, the stance, the claim</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a grade, and its words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht vermerkt</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand here</source>
        <translation>
            <numerusform>%Ln Marke steht hier</numerusform>
            <numerusform>%Ln Marken stehen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A click or the space bar parts them.</source>
        <translation>Ein Klick oder die Leertaste trennt sie.</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineModel</name>
    <message numerus="yes">
        <source>%n statement(s) have no date of what happened.</source>
        <translation>
            <numerusform>%Ln Aussage hat kein Datum des Geschehens.</numerusform>
            <numerusform>%Ln Aussagen haben kein Datum des Geschehens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>%Ln Aussage hat kein Datum, an dem es gesagt wurde.</numerusform>
            <numerusform>%Ln Aussagen haben kein Datum, an dem es gesagt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln Aussage hat kein Veröffentlichungsdatum.</numerusform>
            <numerusform>%Ln Aussagen haben kein Veröffentlichungsdatum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln Artikel hat kein Veröffentlichungsdatum.</numerusform>
            <numerusform>%Ln Artikel haben kein Veröffentlichungsdatum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>%Ln Behauptung hat kein eigenes Datum.</numerusform>
            <numerusform>%Ln Behauptungen haben kein eigenes Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %Ln Marke</numerusform>
            <numerusform>%1, %Ln Marken</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Date of</source>
        <translation>Welches Datum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Behauptung</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineNames</name>
    <message>
        <source>Happened</source>
        <translation>Geschehen</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which of the three dates, and the date</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Zeitleiste als Liste</translation>
    </message>
    <message>
        <source>Lanes with their marks in time order. Enter opens the words.</source>
        <translation>Bahnen mit ihren Marken in zeitlicher Reihenfolge. Eingabe öffnet die Wörter.</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineSigns</name>
    <message>
        <source>%1 %2</source>
        <comment>sign of a stance, and what it is about</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> / </source>
        <comment>between stances that were taken at one time</comment>
        <translation> / </translation>
    </message>
    <message>
        <source>As said: %1</source>
        <comment>stances in time order</comment>
        <translation>Nach Äußerung: %1</translation>
    </message>
    <message>
        <source>As published: %1</source>
        <comment>stances in time order</comment>
        <translation>Nach Veröffentlichung: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the arrow keys reach</source>
        <translation>
            <numerusform>und %Ln weitere, die mit den Pfeiltasten zu erreichen ist</numerusform>
            <numerusform>und %Ln weitere, die mit den Pfeiltasten zu erreichen sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that has a date is like that.</source>
        <translation>Nichts mit einem Datum entspricht dem.</translation>
    </message>
    <message>
        <source>Nothing has a date yet.
Give articles the day of their publication, and statements the days when something happened and was said.</source>
        <translation>Noch hat nichts ein Datum.
Geben Sie Artikeln den Tag ihrer Veröffentlichung und Aussagen die Tage, an denen etwas geschah und gesagt wurde.</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineWords</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>Niemand erfasst</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>Ohne Behauptung</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>Medium nicht bekannt</translation>
    </message>
    <message>
        <source>Article not known</source>
        <translation>Artikel nicht bekannt</translation>
    </message>
    <message>
        <source>Dates of the claims themselves</source>
        <translation>Daten der Behauptungen selbst</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>sidelight::TourPanel</name>
    <message>
        <source>Compare two accounts</source>
        <translation>Zwei Darstellungen vergleichen</translation>
    </message>
    <message>
        <source>Mark a passage</source>
        <translation>Eine Passage markieren</translation>
    </message>
    <message>
        <source>Select words in an article, with the mouse or with Shift and the arrows. Then press a digit, 1 to 8: each is a colour.</source>
        <translation>Wählen Sie Wörter in einem Artikel aus, mit der Maus oder mit Umschalt und den Pfeiltasten. Drücken Sie dann eine Ziffer von 1 bis 8: Jede ist eine Farbe.</translation>
    </message>
    <message>
        <source>A passage keeps its exact words and its place. Whatever you build later leads back to it.</source>
        <translation>Eine Passage behält ihren genauen Wortlaut und ihre Stelle. Was immer Sie später aufbauen, führt zu ihr zurück.</translation>
    </message>
    <message>
        <source>Record who says it</source>
        <translation>Erfassen, wer es sagt</translation>
    </message>
    <message>
        <source>With the cursor in a passage, or with words selected, press W. Type who speaks, go on with Tab, type what is claimed, and press Enter.</source>
        <translation>Steht der Cursor in einer Passage oder sind Wörter ausgewählt, drücken Sie W. Geben Sie ein, wer spricht, gehen Sie mit Tab weiter, geben Sie ein, was behauptet wird, und drücken Sie Eingabe.</translation>
    </message>
    <message>
        <source>A statement joins a passage, a speaker and a claim. When another account denies the claim, the two stand against each other in Analysis → Contradictions.</source>
        <translation>Eine Aussage verbindet eine Passage, einen Sprecher und eine Behauptung. Bestreitet eine andere Darstellung die Behauptung, stehen sich beide unter Analyse → Widersprüche gegenüber.</translation>
    </message>
    <message>
        <source>Lay it on a board</source>
        <translation>Auf eine Tafel legen</translation>
    </message>
    <message>
        <source>Drag the passage from the list of passages onto the board. By keys: press Ctrl+Shift+A on the board, type a word of it, and press Enter.</source>
        <translation>Ziehen Sie die Passage aus der Liste der Passagen auf die Tafel. Mit der Tastatur: Drücken Sie auf der Tafel Strg+Umschalt+A, geben Sie ein Wort daraus ein und drücken Sie Eingabe.</translation>
    </message>
    <message>
        <source>On a board you put evidence into an order of your own and link it. A double click on a card opens its words in the article.</source>
        <translation>Auf einer Tafel bringen Sie Belege in eine eigene Ordnung und verknüpfen sie. Ein Doppelklick auf eine Karte öffnet ihre Wörter im Artikel.</translation>
    </message>
    <message>
        <source>Export it as a PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <source>Each card gets a number, and the last pages name its source.</source>
        <translation>Jede Karte erhält eine Nummer, und die letzten Seiten nennen ihre Quelle.</translation>
    </message>
    <message>
        <source>That is the round</source>
        <translation>Das war der Rundgang</translation>
    </message>
    <message>
        <source>Two newspapers report the same fire. Choose View → Compare side by side.</source>
        <translation>Zwei Zeitungen berichten über denselben Brand. Wählen Sie Ansicht → Nebeneinander vergleichen.</translation>
    </message>
    <message>
        <source>The ribbons between the pages join what both accounts say, and show in which words they part. The same command puts them away.</source>
        <translation>Die Bänder zwischen den Seiten verbinden, was beide Darstellungen sagen, und zeigen, in welchen Wörtern sie auseinandergehen. Derselbe Befehl blendet sie aus.</translation>
    </message>
    <message>
        <source>With the board in front, choose File → Export board as PDF. Look at the pages, press Export, and say where the file is to be.</source>
        <translation>Wählen Sie bei der Tafel im Vordergrund Datei → Tafel als PDF exportieren. Sehen Sie die Seiten durch, drücken Sie „Exportieren“ und geben Sie an, wo die Datei liegen soll.</translation>
    </message>
    <message>
        <source>Reading, marking, recording, laying out, handing over: an investigation goes through these many times. All that you did can be undone by Edit → Undo, also next week.</source>
        <translation>Lesen, markieren, erfassen, anordnen, weitergeben: Eine Recherche durchläuft dies viele Male. Alles, was Sie getan haben, lässt sich mit Bearbeiten → Rückgängig zurücknehmen, auch nächste Woche noch.</translation>
    </message>
    <message>
        <source>The user guide tells how to grade a source, what counts as an origin of its own, and how to weigh one explanation against another.</source>
        <translation>Das Benutzerhandbuch erklärt, wie Sie eine Quelle einstufen, was als eigener Ursprung zählt und wie Sie eine Erklärung gegen eine andere abwägen.</translation>
    </message>
    <message>
        <source>Show &amp;me where</source>
        <translation>&amp;Zeigen, wo</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>Schritt über&amp;springen</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>Benutzer&amp;handbuch</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Tour: all steps are done</source>
        <translation>Rundgang: alle Schritte sind erledigt</translation>
    </message>
    <message>
        <source>Tour: step %1 of %2</source>
        <translation>Rundgang: Schritt %1 von %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a step that is done</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <comment>the step that is being done</comment>
        <translation>▸ %1</translation>
    </message>
    <message>
        <source>○ %1</source>
        <comment>a step that is to come</comment>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>&amp;Close the tour</source>
        <translation>Rundgang s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>Rundgang &amp;beenden</translation>
    </message>
    <message>
        <source>By keys: %1</source>
        <translation>Mit der Tastatur: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TranslationForm</name>
    <message>
        <source>Add a translation</source>
        <translation>Übersetzung hinzufügen</translation>
    </message>
    <message>
        <source>Translation of the words above</source>
        <translation>Übersetzung der Wörter oben</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Übersetzung</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Übersetzt von</translation>
    </message>
    <message>
        <source>Write translation</source>
        <translation>Übersetzung schreiben</translation>
    </message>
    <message>
        <source>Name translator</source>
        <translation>Übersetzer nennen</translation>
    </message>
</context>
<context>
    <name>sidelight::TreePanel</name>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>Jede Auswahl damit markieren</translation>
    </message>
    <message>
        <source>Move beneath…</source>
        <translation>Verschieben unter&#xa0;…</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>Auf die oberste Ebene verschieben</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen in&#xa0;…</translation>
    </message>
    <message>
        <source>Move %1 beneath which? Enter alone: to the top level</source>
        <translation>Worunter soll %1 verschoben werden? Nur Eingabe: auf die oberste Ebene</translation>
    </message>
    <message>
        <source>Merge %1 into which?</source>
        <translation>In welchen Eintrag soll %1 zusammengeführt werden?</translation>
    </message>
    <message>
        <source>Move or merge</source>
        <translation>Verschieben oder zusammenführen</translation>
    </message>
    <message>
        <source>&amp;Move beneath %1</source>
        <translation>Unter %1 &amp;verschieben</translation>
    </message>
    <message>
        <source>M&amp;erge into %1</source>
        <translation>In %1 &amp;zusammenführen</translation>
    </message>
</context>
<context>
    <name>sidelight::VerifyDialog</name>
    <message>
        <source>Verify “%1”</source>
        <translation>„%1“ überprüfen</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Wie weit die Überprüfung ist</translation>
    </message>
    <message>
        <source>What is not as it was written</source>
        <translation>Was nicht so ist, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Goes to the article, passage or board that the chosen line is about</source>
        <translation>Geht zu dem Artikel, der Passage oder der Tafel, worum es in der gewählten Zeile geht</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>Liste &amp;kopieren</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>&amp;Erneut überprüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Verifying the project</source>
        <translation>Das Projekt wird überprüft</translation>
    </message>
</context>
<context>
    <name>sidelight::Verifying</name>
    <message>
        <source>&amp;Verify project…</source>
        <translation>Pro&amp;jekt überprüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Überprüfen&#xa0;…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Überprüfung des Projekts</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>The report cannot take the place of the project. Choose another name.</source>
        <translation>Der Bericht kann nicht an die Stelle des Projekts treten. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>sidelight::WelcomePage</name>
    <message>
        <source>Sidelight</source>
        <translation>Sidelight</translation>
    </message>
    <message>
        <source>Read accounts of the same events side by side, and work out who said what and where they part.</source>
        <translation>Lesen Sie Darstellungen derselben Ereignisse nebeneinander und arbeiten Sie heraus, wer was sagte und wo sie auseinandergehen.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>An empty file for one investigation.</source>
        <translation>Eine leere Datei für eine Recherche.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Go on where you left off.</source>
        <translation>Machen Sie weiter, wo Sie aufgehört haben.</translation>
    </message>
    <message>
        <source>Sample investigation</source>
        <translation>Beispielrecherche</translation>
    </message>
    <message>
        <source>Nine accounts of a fire in a harbour, read, marked and laid out on a board.</source>
        <translation>Neun Darstellungen eines Brandes in einem Hafen, gelesen, markiert und auf einer Tafel angeordnet.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>Five steps through the sample, done by yourself; leave them at any time.</source>
        <translation>Fünf Schritte durch das Beispiel, die Sie selbst ausführen; Sie können jederzeit aufhören.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
    <message>
        <source>How to work with Sidelight, and how to weigh what sources say. F1 opens it.</source>
        <translation>Wie Sie mit Sidelight arbeiten und wie Sie abwägen, was Quellen sagen. F1 öffnet es.</translation>
    </message>
    <message>
        <source>A project file is not encrypted: keep it on an encrypted disk.</source>
        <translation>Eine Projektdatei ist nicht verschlüsselt: Bewahren Sie sie auf einem verschlüsselten Datenträger auf.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt verwendete Projekte</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Diese Liste vergessen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a project</comment>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>sidelight::WindowTools</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopies</name>
    <message numerus="yes">
        <source>The copy is written. A name of somebody who is withheld stays in %n place(s).</source>
        <translation>
            <numerusform>Die Kopie ist geschrieben. An %Ln Stelle bleibt ein Name eines zurückgehaltenen Akteurs stehen.</numerusform>
            <numerusform>Die Kopie ist geschrieben. An %Ln Stellen bleibt ein Name eines zurückgehaltenen Akteurs stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is written. It bears no name that is known of those who are withheld.</source>
        <translation>Die Kopie ist geschrieben. Sie enthält keinen bekannten Namen der zurückgehaltenen Akteure.</translation>
    </message>
    <message>
        <source>%1 (without identities)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1 (ohne Identitäten)</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>Kopie ohne Identitäten speichern</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight-Projekte</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopy</name>
    <message>
        <source>Source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>Withheld article %1</source>
        <translation>Zurückgehaltener Artikel %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>Kopie ohne Identitäten speichern</translation>
    </message>
    <message>
        <source>Article %1 of %2.</source>
        <translation>Artikel %1 von %2.</translation>
    </message>
    <message>
        <source>Looking for their names …</source>
        <translation>Ihre Namen werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Writing the copy …</source>
        <translation>Die Kopie wird geschrieben&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Next: where their names still stand</source>
        <translation>&amp;Weiter: Wo ihre Namen noch stehen</translation>
    </message>
    <message>
        <source>Sa&amp;ve the copy…</source>
        <translation>Kopie &amp;speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Tick at least one actor.</source>
        <translation>Kreuzen Sie mindestens einen Akteur an.</translation>
    </message>
    <message numerus="yes">
        <source>A name stays in %n place(s).</source>
        <translation>
            <numerusform>An %Ln Stelle bleibt ein Name.</numerusform>
            <numerusform>An %Ln Stellen bleibt ein Name.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name that is known stays.</source>
        <translation>Kein bekannter Name bleibt.</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyFile</name>
    <message>
        <source>Copy without identities</source>
        <translation>Kopie ohne Identitäten</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>Die Kopie hat ihre Prüfung nicht bestanden und wurde entfernt. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldPlacesPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>Anzei&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>Alle &amp;ersetzen</translation>
    </message>
    <message>
        <source>&amp;Leave all</source>
        <translation>Alle &amp;lassen</translation>
    </message>
    <message>
        <source>Replace there too</source>
        <translation>Auch dort ersetzen</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Places where a name still stands; those that are ticked are replaced</source>
        <translation>Stellen, an denen noch ein Name steht; die angekreuzten werden ersetzt</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>It only goes if the imported files are left out; go back for that</source>
        <translation>Dies verschwindet nur, wenn die importierten Dateien ausgelassen werden; gehen Sie dafür zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the copy cannot be searched. Look at them before you hand it over.</source>
        <translation>
            <numerusform>%Ln Bild in der Kopie kann nicht durchsucht werden. Sehen Sie es an, bevor Sie die Kopie weitergeben.</numerusform>
            <numerusform>%Ln Bilder in der Kopie können nicht durchsucht werden. Sehen Sie sie an, bevor Sie die Kopie weitergeben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name of theirs stands anywhere else in the copy.</source>
        <translation>Keiner ihrer Namen steht sonst noch in der Kopie.</translation>
    </message>
    <message numerus="yes">
        <source>A name of theirs, or what they are called, still stands in %n place(s).</source>
        <translation>
            <numerusform>An %Ln Stelle steht noch einer ihrer Namen oder eine Bezeichnung für sie.</numerusform>
            <numerusform>An %Ln Stellen steht noch einer ihrer Namen oder eine Bezeichnung für sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 are listed.</source>
        <translation>%1 Die ersten %2 sind aufgeführt.</translation>
    </message>
</context>
<context>
    <name>sidelight::WithholdingPage</name>
    <message>
        <source>Tick what belon&amp;gs to them</source>
        <translation>Zugehörige an&amp;kreuzen</translation>
    </message>
    <message>
        <source>Whose identity is withheld?</source>
        <translation>Wessen Identität soll zurückgehalten werden?</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Nach Namen filtern</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Kind, or terms</source>
        <translation>Art oder Bedingung</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Aussagen</translation>
    </message>
    <message>
        <source>Actors whose identity is withheld</source>
        <translation>Akteure, deren Identität zurückgehalten wird</translation>
    </message>
    <message>
        <source>All units, people and sources that belong to an actor that is ticked</source>
        <translation>Alle Einheiten, Personen und Quellen, die zu einem angekreuzten Akteur gehören</translation>
    </message>
    <message>
        <source>The passages in which they speak or are named</source>
        <translation>Die Passagen, in denen sie sprechen oder genannt werden</translation>
    </message>
    <message>
        <source>Stay, &amp;without their words</source>
        <translation>Bleiben, &amp;ohne ihren Wortlaut</translation>
    </message>
    <message>
        <source>With who says them, as a pseudonym, and the claim; without translation and notes</source>
        <translation>Mit Pseudonym dessen, der sie sagt, und mit der Behauptung; ohne Übersetzung und Notizen</translation>
    </message>
    <message>
        <source>Are &amp;left out</source>
        <translation>Werden &amp;ausgelassen</translation>
    </message>
    <message>
        <source>With their statements; cards that showed them say that it is withheld</source>
        <translation>Mit ihren Aussagen; Karten, die sie zeigten, sagen, dass etwas zurückgehalten ist</translation>
    </message>
    <message>
        <source>The articles in which those stand, and their own</source>
        <translation>Die Artikel, in denen diese stehen, und ihre eigenen</translation>
    </message>
    <message>
        <source>Stay, without &amp;a word</source>
        <translation>Bleiben, ohne &amp;ein Wort</translation>
    </message>
    <message>
        <source>Without title, author and address. How long paragraphs are can still be seen, and the date</source>
        <translation>Ohne Titel, Autor und Adresse. Die Länge der Absätze und das Datum bleiben erkennbar</translation>
    </message>
    <message>
        <source>Are left &amp;out</source>
        <translation>Werden a&amp;usgelassen</translation>
    </message>
    <message>
        <source>Stay, &amp;but for the words of those passages</source>
        <translation>Bleiben, &amp;bis auf den Wortlaut jener Passagen</translation>
    </message>
    <message>
        <source>These stay, but for those passages</source>
        <translation>Diese bleiben, bis auf jene Passagen</translation>
    </message>
    <message>
        <source>Articles that stay, but for the words of those passages</source>
        <translation>Artikel, die bleiben, bis auf den Wortlaut jener Passagen</translation>
    </message>
    <message>
        <source>All other articles</source>
        <translation>Alle anderen Artikel</translation>
    </message>
    <message>
        <source>With the &amp;files they were imported from</source>
        <translation>Mit den &amp;Dateien, aus denen sie importiert wurden</translation>
    </message>
    <message>
        <source>Such files can hold names that the text does not show</source>
        <translation>Solche Dateien können Namen enthalten, die der Text nicht zeigt</translation>
    </message>
    <message>
        <source>Left behind in any case: the history, the layout, what was rejected, and what nothing refers to. Those who are ticked become Source A, Source B and so on, the same in every copy of the same choice.</source>
        <translation>In jedem Fall zurück bleiben: der Verlauf, die Anordnung, was abgelehnt wurde und worauf nichts verweist. Die Angekreuzten werden zu Quelle A, Quelle B und so weiter, gleich in jeder Kopie mit derselben Auswahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) ticked</source>
        <translation>
            <numerusform>%Ln Akteur angekreuzt</numerusform>
            <numerusform>%Ln Akteure angekreuzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Workspace</name>
    <message>
        <source>Open an article from the library, or drop articles here. Ctrl+I imports them from a folder.</source>
        <translation>Öffnen Sie einen Artikel aus der Bibliothek oder legen Sie Artikel hier ab. Strg+I importiert sie aus einem Ordner.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Akteure</translation>
    </message>
    <message>
        <source>Picture of the actor</source>
        <translation>Bild des Akteurs</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Behauptungen</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tafeln</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>Add to ACH matrix</source>
        <translation>Zur ACH-Matrix hinzufügen</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Add images to the board</source>
        <translation>Bilder zur Tafel hinzufügen</translation>
    </message>
</context>
<context>
    <name>sidelight::WriteQueue</name>
    <message>
        <source>The disk “%1” is full (%2 free), so the last change is not saved yet. Make %3 of space: it is then saved by itself.</source>
        <translation>Der Datenträger „%1“ ist voll (%2 frei), daher ist die letzte Änderung noch nicht gespeichert. Schaffen Sie %3 Platz: Dann wird sie von selbst gespeichert.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet, so the history was not purged. Try again when they are.</source>
        <translation>Es gibt Änderungen, die noch nicht gespeichert sind, daher wurde der Verlauf nicht gelöscht. Versuchen Sie es erneut, sobald sie es sind.</translation>
    </message>
</context>
<context>
    <name>sidelight::Writer</name>
    <message>
        <source>What was to be changed is no longer in the project. Nothing was changed.</source>
        <translation>Was geändert werden sollte, ist nicht mehr im Projekt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An article came without its text. Nothing was changed; please report it.</source>
        <translation>Ein Artikel kam ohne seinen Text. Nichts wurde geändert; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>The words to be highlighted do not lie within the article. Nothing was changed.</source>
        <translation>Die hervorzuhebenden Wörter liegen nicht innerhalb des Artikels. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A tag needs a name. Nothing was changed.</source>
        <translation>Ein Schlagwort braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A tag cannot stand beneath itself. Nothing was changed.</source>
        <translation>Ein Schlagwort kann nicht unter sich selbst stehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is already a tag of this name. Choose another name, or use that tag.</source>
        <translation>Es gibt bereits ein Schlagwort dieses Namens. Wählen Sie einen anderen Namen oder verwenden Sie jenes Schlagwort.</translation>
    </message>
    <message>
        <source>An actor needs a name. Nothing was changed.</source>
        <translation>Ein Akteur braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself. Nothing was changed.</source>
        <translation>Ein Akteur kann nicht zu sich selbst gehören. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A claim needs words. Nothing was changed.</source>
        <translation>Eine Behauptung braucht Wörter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A claim cannot stand beneath itself. Nothing was changed.</source>
        <translation>Eine Behauptung kann nicht unter sich selbst stehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A board needs a name. Nothing was changed.</source>
        <translation>Eine Tafel braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The card would lie too far out on the board. Nothing was changed.</source>
        <translation>Die Karte läge auf der Tafel zu weit draußen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A card came without what it shows. Nothing was changed; please report it.</source>
        <translation>Eine Karte kam ohne das, was sie zeigt. Nichts wurde geändert; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>A link joins two different cards of one board. Nothing was changed.</source>
        <translation>Eine Verknüpfung verbindet zwei verschiedene Karten einer Tafel. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A link joins two different passages. Nothing was changed.</source>
        <translation>Eine Verknüpfung verbindet zwei verschiedene Passagen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An actor is always the same as itself. Nothing was changed.</source>
        <translation>Ein Akteur ist immer mit sich selbst identisch. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An article always has one origin with itself. Nothing was changed.</source>
        <translation>Ein Artikel hat mit sich selbst immer einen gemeinsamen Ursprung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An ACH matrix needs a name. Nothing was changed.</source>
        <translation>Eine ACH-Matrix braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A hypothesis needs words. Nothing was changed.</source>
        <translation>Eine Hypothese braucht Wörter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Evidence needs a passage, a statement or words. Nothing was changed.</source>
        <translation>Ein Beleg braucht eine Passage, eine Aussage oder Wörter. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Evidence is rated against the hypotheses of its own ACH matrix. Nothing was changed.</source>
        <translation>Belege werden an den Hypothesen ihrer eigenen ACH-Matrix bewertet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>Eine Sammlung braucht einen Namen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A collection cannot stand beneath itself. Nothing was changed.</source>
        <translation>Eine Sammlung kann nicht unter sich selbst stehen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself; none can be put in by hand. Nothing was changed.</source>
        <translation>Eine intelligente Sammlung findet ihre Artikel selbst; von Hand können keine aufgenommen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>An article stands in a collection once. Nothing was changed.</source>
        <translation>Ein Artikel steht in einer Sammlung nur einmal. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing</name>
    <message>
        <source>Claim matrix</source>
        <translation>Behauptungsmatrix</translation>
    </message>
    <message>
        <source>The scale of a picture is a percentage from %1 to %2.</source>
        <translation>Der Maßstab eines Bildes ist eine Prozentzahl von %1 bis %2.</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing::Request</name>
    <message>
        <source>The matrix would take more than 2,000 sheets. Filter its rows or its claims, or write it as a table, then export again.</source>
        <translation>Die Matrix würde mehr als 2.000 Blätter brauchen. Filtern Sie ihre Zeilen oder ihre Behauptungen oder schreiben Sie sie als Tabelle und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper, then export again.</source>
        <translation>In dieser Größe würde die Tafel mehr als 2.000 Blätter brauchen. Wählen Sie einen kleineren Maßstab oder ein größeres Papier und exportieren Sie dann erneut.</translation>
    </message>
    <message>
        <source>At this scale the picture would be too large. The most that is possible for this board is %1 %.</source>
        <translation>In diesem Maßstab wäre das Bild zu groß. Höchstens möglich sind für diese Tafel %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>It could not be drawn, so nothing was written. Try again; if it happens twice, please report it.</source>
        <translation>Es konnte nicht gezeichnet werden, daher wurde nichts geschrieben. Versuchen Sie es erneut; geschieht es zweimal, melden Sie es bitte.</translation>
    </message>
</context>
<context>
    <name>sidelight::encryption</name>
    <message>
        <source>The encrypted copy is damaged or cut off, so nothing of it can be relied on. Fetch it again, or ask whoever made it for another one.</source>
        <translation>Die verschlüsselte Kopie ist beschädigt oder abgeschnitten, daher ist auf nichts darin Verlass. Holen Sie sie erneut oder bitten Sie denjenigen, der sie erstellt hat, um eine andere.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key: it takes %1 MiB. Close other programs and try again.</source>
        <translation>Der Speicher reicht nicht aus, um den Schlüssel zu erstellen: Dafür werden %1 MiB gebraucht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This is not an encrypted copy of a project.</source>
        <translation>Dies ist keine verschlüsselte Kopie eines Projekts.</translation>
    </message>
    <message>
        <source>The encrypted copy was made by a newer version of Sidelight. Open it with that version.</source>
        <translation>Die verschlüsselte Kopie stammt von einer neueren Version von Sidelight. Öffnen Sie sie mit dieser Version.</translation>
    </message>
    <message>
        <source>The encrypted copy asks for more time or memory than any that Sidelight makes. It is damaged, or meant to stop this program; nothing was done with it.</source>
        <translation>Die verschlüsselte Kopie verlangt mehr Zeit oder Speicher als jede, die Sidelight erstellt. Sie ist beschädigt oder soll dieses Programm lahmlegen; nichts wurde mit ihr getan.</translation>
    </message>
    <message>
        <source>There is not enough memory for this copy. Decrypt it into a file instead, or close other programs and try again.</source>
        <translation>Der Speicher reicht für diese Kopie nicht aus. Entschlüsseln Sie sie stattdessen in eine Datei oder schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the place.</source>
        <translation>Es gibt keine solche Datei. Prüfen Sie Namen und Ort.</translation>
    </message>
    <message>
        <source>Decrypting was stopped.</source>
        <translation>Das Entschlüsseln wurde angehalten.</translation>
    </message>
    <message>
        <source>What was encrypted is no project that is whole. %1</source>
        <translation>Was verschlüsselt wurde, ist kein intaktes Projekt. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::encryption::Lock</name>
    <message>
        <source>The passphrase is another one. Mind capitals, spaces and the layout of the keyboard.</source>
        <translation>Die Passphrase ist eine andere. Achten Sie auf Großschreibung, Leerzeichen und die Tastaturbelegung.</translation>
    </message>
</context>
<context>
    <name>sidelight::finding</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>A copy with what is whole can be made; a snapshot or a backup from before may hold the rest.</source>
        <translation>Es kann eine Kopie mit dem erstellt werden, was intakt ist; ein früherer Schnappschuss oder eine frühere Sicherung enthält vielleicht den Rest.</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported on %2.</source>
        <translation>Der Text und das Original von „%1“ weichen von dem ab, was am %2 importiert wurde.</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported.</source>
        <translation>Der Text und das Original von „%1“ weichen vom Importierten ab.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported on %2.</source>
        <translation>Der Text von „%1“ weicht von dem ab, was am %2 importiert wurde.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported.</source>
        <translation>Der Text von „%1“ weicht vom Importierten ab.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported on %2.</source>
        <translation>Das Original von „%1“ weicht von dem ab, was am %2 importiert wurde.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported.</source>
        <translation>Das Original von „%1“ weicht vom Importierten ab.</translation>
    </message>
    <message>
        <source>Its passages keep their quotes. A snapshot or a backup from before may hold the article as it was.</source>
        <translation>Die Passagen darin behalten ihre Zitate. Ein früherer Schnappschuss oder eine frühere Sicherung enthält vielleicht den Artikel, wie er war.</translation>
    </message>
    <message>
        <source>Its original is whole, so the text can be read from it again; its passages keep their quotes.</source>
        <translation>Das Original ist intakt, daher kann der Text erneut daraus gelesen werden; die Passagen behalten ihre Zitate.</translation>
    </message>
    <message>
        <source>Its text is whole. A snapshot or a backup from before may hold the original.</source>
        <translation>Der Text ist intakt. Ein früherer Schnappschuss oder eine frühere Sicherung enthält vielleicht das Original.</translation>
    </message>
    <message>
        <source>Its text is whole. If the file “%1” is still at hand, that is the original.</source>
        <translation>Der Text ist intakt. Wenn die Datei „%1“ noch zur Hand ist: Sie ist das Original.</translation>
    </message>
    <message>
        <source>Pages of the file that list the articles are damaged.</source>
        <translation>Seiten der Datei, auf denen die Artikel verzeichnet sind, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold passages are damaged.</source>
        <translation>Seiten der Datei, die Passagen enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold tags are damaged.</source>
        <translation>Seiten der Datei, die Schlagwörter enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold actors are damaged.</source>
        <translation>Seiten der Datei, die Akteure enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold claims are damaged.</source>
        <translation>Seiten der Datei, die Behauptungen enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold statements are damaged.</source>
        <translation>Seiten der Datei, die Aussagen enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold origins are damaged.</source>
        <translation>Seiten der Datei, die Ursprünge enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold boards and their cards are damaged.</source>
        <translation>Seiten der Datei, die Tafeln und ihre Karten enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold ACH matrices are damaged.</source>
        <translation>Seiten der Datei, die ACH-Matrizen enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold texts, originals and pictures are damaged.</source>
        <translation>Seiten der Datei, die Texte, Originale und Bilder enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold the history are damaged.</source>
        <translation>Seiten der Datei, die den Verlauf enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file that hold the layout of the window are damaged.</source>
        <translation>Seiten der Datei, die die Anordnung des Fensters enthalten, sind beschädigt.</translation>
    </message>
    <message>
        <source>Pages of the file by which records are found are damaged; the records themselves are not on them.</source>
        <translation>Seiten der Datei, über die Einträge gefunden werden, sind beschädigt; die Einträge selbst stehen nicht darauf.</translation>
    </message>
    <message>
        <source>The list of the file&apos;s unused pages is damaged; nothing of yours stands on them.</source>
        <translation>Das Verzeichnis der unbenutzten Seiten der Datei ist beschädigt; darauf steht nichts von Ihnen.</translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation>Seiten der Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>Not all articles can be read.</source>
        <translation>Nicht alle Artikel können gelesen werden.</translation>
    </message>
    <message>
        <source>Not all texts, originals and pictures can be read.</source>
        <translation>Nicht alle Texte, Originale und Bilder können gelesen werden.</translation>
    </message>
    <message>
        <source>Not all of the history can be read.</source>
        <translation>Nicht der ganze Verlauf kann gelesen werden.</translation>
    </message>
    <message>
        <source>Not all of the file can be read.</source>
        <translation>Nicht die ganze Datei kann gelesen werden.</translation>
    </message>
    <message>
        <source>Your articles and passages are not touched by this, but do not undo past this point. A copy with what is whole can be made; a snapshot or a backup from before may hold the history as it was.</source>
        <translation>Ihre Artikel und Passagen sind davon nicht betroffen, aber machen Sie nichts über diesen Punkt hinaus rückgängig. Es kann eine Kopie mit dem erstellt werden, was intakt ist; ein früherer Schnappschuss oder eine frühere Sicherung enthält vielleicht den Verlauf, wie er war.</translation>
    </message>
    <message>
        <source>The pages that say what the file holds are damaged, so nothing in it can be read.</source>
        <translation>Die Seiten, auf denen steht, was die Datei enthält, sind beschädigt, daher kann nichts darin gelesen werden.</translation>
    </message>
    <message>
        <source>Open a snapshot or a backup from before. Keep the file: more of it may be whole than can be read here.</source>
        <translation>Öffnen Sie einen früheren Schnappschuss oder eine frühere Sicherung. Bewahren Sie die Datei auf: Es kann mehr davon intakt sein, als hier gelesen werden kann.</translation>
    </message>
    <message>
        <source>The tables of the file are not those that Sidelight makes.</source>
        <translation>Die Tabellen der Datei sind nicht die, die Sidelight anlegt.</translation>
    </message>
    <message>
        <source>Another program has changed the file. Open a snapshot or a backup from before.</source>
        <translation>Ein anderes Programm hat die Datei geändert. Öffnen Sie einen früheren Schnappschuss oder eine frühere Sicherung.</translation>
    </message>
    <message>
        <source>%1: this refers to something that is missing from the project.</source>
        <translation>%1: Dies verweist auf etwas, das im Projekt fehlt.</translation>
    </message>
    <message>
        <source>A part of the history belongs to an entry that is missing.</source>
        <translation>Ein Teil des Verlaufs gehört zu einem Eintrag, der fehlt.</translation>
    </message>
    <message>
        <source>A row of the file refers to one that is missing.</source>
        <translation>Eine Zeile der Datei verweist auf eine, die fehlt.</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported on %2.</source>
        <translation>Die Auszeichnung des Textes von „%1“, etwa Überschriften und Links, weicht von dem ab, was am %2 importiert wurde.</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported.</source>
        <translation>Die Auszeichnung des Textes von „%1“, etwa Überschriften und Links, weicht vom Importierten ab.</translation>
    </message>
    <message>
        <source>The words are whole, and so is what you recorded of them.</source>
        <translation>Die Wörter sind intakt, ebenso was Sie davon erfasst haben.</translation>
    </message>
    <message>
        <source>What is recorded of the length of “%1” is not the length of its text.</source>
        <translation>Die für „%1“ verzeichnete Länge ist nicht die Länge des Textes.</translation>
    </message>
    <message>
        <source>The text is whole. A copy with what is whole can be made.</source>
        <translation>Der Text ist intakt. Es kann eine Kopie mit dem erstellt werden, was intakt ist.</translation>
    </message>
    <message>
        <source>The picture of “%1” differs from what was stored.</source>
        <translation>Das Bild von „%1“ weicht vom Gespeicherten ab.</translation>
    </message>
    <message>
        <source>Choose the picture again; a snapshot or a backup from before may hold it.</source>
        <translation>Wählen Sie das Bild erneut; ein früherer Schnappschuss oder eine frühere Sicherung enthält es vielleicht.</translation>
    </message>
    <message>
        <source>A picture on the board “%1” differs from what was stored.</source>
        <translation>Ein Bild auf der Tafel „%1“ weicht vom Gespeicherten ab.</translation>
    </message>
    <message>
        <source>Put the picture on the board again; a snapshot or a backup from before may hold it.</source>
        <translation>Legen Sie das Bild erneut auf die Tafel; ein früherer Schnappschuss oder eine frühere Sicherung enthält es vielleicht.</translation>
    </message>
    <message>
        <source>A text or picture that only the history still holds differs from what was stored.</source>
        <translation>Ein Text oder Bild, das nur der Verlauf noch enthält, weicht vom Gespeicherten ab.</translation>
    </message>
    <message>
        <source>A text or picture that nothing in the project refers to differs from what was stored.</source>
        <translation>Ein Text oder Bild, auf das nichts im Projekt verweist, weicht vom Gespeicherten ab.</translation>
    </message>
    <message>
        <source>A text or picture differs from what was stored; whose it is cannot be read.</source>
        <translation>Ein Text oder Bild weicht vom Gespeicherten ab; wozu es gehört, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing that is in the project now is touched. Undoing its removal would bring it back damaged.</source>
        <translation>Nichts, was jetzt im Projekt ist, ist betroffen. Würde das Entfernen rückgängig gemacht, käme es beschädigt zurück.</translation>
    </message>
    <message>
        <source>Nothing of yours is touched; it is removed at one of the next openings.</source>
        <translation>Nichts von Ihnen ist betroffen; es wird bei einem der nächsten Öffnungsvorgänge entfernt.</translation>
    </message>
    <message>
        <source>The passage “%1” of “%2” does not hold the words that stand at its place.</source>
        <translation>Die Passage „%1“ aus „%2“ enthält nicht die Wörter, die an ihrer Stelle stehen.</translation>
    </message>
    <message>
        <source>The text of the article is whole. Look for the words there, mark them again, and remove this passage.</source>
        <translation>Der Text des Artikels ist intakt. Suchen Sie die Wörter darin, markieren Sie sie erneut und entfernen Sie diese Passage.</translation>
    </message>
    <message>
        <source>In the history, the undoing of “%1” on %2 is not as it was written.</source>
        <translation>Im Verlauf ist das Rückgängigmachen von „%1“ am %2 nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>In the history, the repeating of “%1” on %2 is not as it was written.</source>
        <translation>Im Verlauf ist das Wiederherstellen von „%1“ am %2 nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>In the history, the edit “%1” of %2 is not as it was written.</source>
        <translation>Im Verlauf ist die Änderung „%1“ vom %2 nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>In the history, what came before the edit “%1” of %2 is missing or was replaced.</source>
        <translation>Im Verlauf fehlt, was vor der Änderung „%1“ vom %2 kam, oder es wurde ersetzt.</translation>
    </message>
    <message>
        <source>The history cannot be done again from its beginning, so it does not lead to what the project holds.</source>
        <translation>Der Verlauf lässt sich nicht von Anfang an nachvollziehen, daher führt er nicht zu dem, was das Projekt enthält.</translation>
    </message>
    <message>
        <source>If nobody changed the file with another program, the disk did. A snapshot or a backup from before may hold it as it was.</source>
        <translation>Wenn niemand die Datei mit einem anderen Programm geändert hat, war es der Datenträger. Ein früherer Schnappschuss oder eine frühere Sicherung enthält es vielleicht, wie es war.</translation>
    </message>
    <message>
        <source>%1: this is not what the history says it was made.</source>
        <translation>%1: Dies ist nicht das, wozu es laut Verlauf gemacht wurde.</translation>
    </message>
    <message>
        <source>%1: this is missing, though the history does not say that it was removed.</source>
        <translation>%1: Dies fehlt, obwohl es laut Verlauf nicht entfernt wurde.</translation>
    </message>
    <message>
        <source>%1: the history does not say that this was ever added.</source>
        <translation>%1: Laut Verlauf wurde dies nie hinzugefügt.</translation>
    </message>
    <message>
        <source>The history before %1 was purged, so what came before that day is not compared with it.</source>
        <translation>Der Verlauf vor %1 wurde gelöscht, daher wird, was vor diesem Tag war, nicht damit verglichen.</translation>
    </message>
    <message>
        <source>The history before %1 was purged on %2, so what came before that is not compared with it.</source>
        <translation>Der Verlauf vor %1 wurde am %2 gelöscht, daher wird, was davor war, nicht damit verglichen.</translation>
    </message>
    <message>
        <source>The project was converted from an older format on %1, so its records are not compared with the history.</source>
        <translation>Das Projekt wurde am %1 aus einem älteren Format umgewandelt, daher werden seine Einträge nicht mit dem Verlauf verglichen.</translation>
    </message>
    <message>
        <source>The history is so long that the records could not be compared with it.</source>
        <translation>Der Verlauf ist so lang, dass die Einträge nicht mit ihm verglichen werden konnten.</translation>
    </message>
</context>
<context>
    <name>sidelight::graphviz</name>
    <message>
        <source>The board could not be laid out, because the program “%1” is not installed. Install Graphviz, or choose a layout by time, by account, or Tidy.</source>
        <translation>Die Tafel konnte nicht angeordnet werden, weil das Programm „%1“ nicht installiert ist. Installieren Sie Graphviz oder wählen Sie eine Anordnung nach Zeit, nach Artikel oder „Aufräumen“.</translation>
    </message>
    <message>
        <source>The board could not be laid out.</source>
        <translation>Die Tafel konnte nicht angeordnet werden.</translation>
    </message>
    <message>
        <source>The layout was given up; the board is as it was.</source>
        <translation>Die Anordnung wurde abgebrochen; die Tafel ist, wie sie war.</translation>
    </message>
    <message>
        <source>This board has too many links to be laid out like this within %1 seconds, so it was left as it is. Choose another layout, or select fewer cards.</source>
        <translation>Diese Tafel hat zu viele Verknüpfungen, um innerhalb von %1 Sekunden so angeordnet zu werden, daher blieb sie, wie sie war. Wählen Sie eine andere Anordnung oder weniger Karten.</translation>
    </message>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>„%1“ konnte diese Tafel nicht anordnen, daher blieb sie, wie sie war.</translation>
    </message>
</context>
<context>
    <name>sidelight::searchfield</name>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>words of the text, not of title or notes</source>
        <translation>Wörter des Textes, nicht von Titel oder Notizen</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer es geschrieben hat</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wer es veröffentlicht hat</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>Wörter Ihrer Notizen</translation>
    </message>
    <message>
        <source>words that are highlighted</source>
        <translation>Wörter, die hervorgehoben sind</translation>
    </message>
    <message>
        <source>who speaks or is named in it</source>
        <translation>wer darin spricht oder genannt wird</translation>
    </message>
    <message>
        <source>a tag of it or of a passage</source>
        <translation>ein Schlagwort des Artikels oder einer Passage</translation>
    </message>
    <message>
        <source>a claim that a statement in it is about</source>
        <translation>eine Behauptung, auf die sich eine Aussage darin bezieht</translation>
    </message>
    <message>
        <source>its language: en, ar, zh</source>
        <translation>die Sprache: en, ar, zh</translation>
    </message>
    <message>
        <source>published then: 2012, 2012-10</source>
        <translation>dann veröffentlicht: 2012, 2012-10</translation>
    </message>
    <message>
        <source>published before: 2012-10</source>
        <translation>davor veröffentlicht: 2012-10</translation>
    </message>
    <message>
        <source>published after: 2012-10</source>
        <translation>danach veröffentlicht: 2012-10</translation>
    </message>
    <message>
        <source>how a statement stands to its claim</source>
        <translation>wie eine Aussage zu ihrer Behauptung steht</translation>
    </message>
    <message>
        <source>how a statement is made</source>
        <translation>die Form einer Aussage</translation>
    </message>
    <message>
        <source>how far you are with it, or starred</source>
        <translation>wie weit Sie damit sind, oder mit Stern</translation>
    </message>
    <message>
        <source>what there is in it</source>
        <translation>was es darin gibt</translation>
    </message>
    <message>
        <source>what a lens lights up in it</source>
        <translation>was eine Linse darin hervortreten lässt</translation>
    </message>
    <message>
        <source>the collection that holds it</source>
        <translation>die Sammlung, die es enthält</translation>
    </message>
</context>
</TS>
