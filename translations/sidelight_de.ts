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
            <numerusform>Ohne die %n Zeile, die auf %1 zurückgeht, stünde %2 an erster Stelle.</numerusform>
            <numerusform>Ohne die %n Zeilen, die auf %1 zurückgehen, stünde %2 an erster Stelle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>Ohne die %n Zeile, die auf %1 zurückgeht, würden sich %2 den ersten Platz teilen.</numerusform>
            <numerusform>Ohne die %n Zeilen, die auf %1 zurückgehen, würden sich %2 den ersten Platz teilen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>Ohne die %n Zeile, die auf %1 zurückgeht, würde sich die Reihenfolge hinter dem ersten Platz ändern.</numerusform>
            <numerusform>Ohne die %n Zeilen, die auf %1 zurückgehen, würde sich die Reihenfolge hinter dem ersten Platz ändern.</numerusform>
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
            <numerusform>%n weitere Veränderung dieser Art würde die Rangfolge ändern.</numerusform>
            <numerusform>%n weitere Veränderungen dieser Art würden die Rangfolge ändern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>%n Zelle ist nicht bewertet und zählt nichts.</numerusform>
            <numerusform>%n Zellen sind nicht bewertet und zählen nichts.</numerusform>
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
        <translation>Die Zeile ist länger als 1 MiB.</translation>
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
        <translation>Die Aktionsdatei ist größer als 64 MiB; teilen Sie sie auf.</translation>
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
        <translation>Karte hinzufügen …</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Bild hinzufügen …</translation>
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
        <translation>Verknüpfen mit … oder Ende der Verknüpfung verschieben</translation>
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
        <translation>Beleg zur Verknüpfung hinzufügen …</translation>
    </message>
    <message>
        <source>Types of links…</source>
        <translation>Verknüpfungstypen …</translation>
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
        <translation>Als PDF exportieren …</translation>
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
            <numerusform>%n Ursprung dafür</numerusform>
            <numerusform>%n Ursprünge dafür</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>%n dagegen</numerusform>
            <numerusform>%n dagegen</numerusform>
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
        <translation>ca. %1</translation>
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
        <translation>Die Canvas-Datei ist größer als 16 MiB.</translation>
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
    <name>CommandLine</name>
    <message>
        <source>makes an empty project</source>
        <translation>legt ein leeres Projekt an</translation>
    </message>
    <message>
        <source>imports articles, and .canvas files as boards, a line each; fails if a file does, though the others are in</source>
        <translation>importiert Artikel sowie .canvas-Dateien als Tafeln, je eine Zeile; schlägt fehl, wenn eine Datei fehlschlägt, die anderen sind dennoch importiert</translation>
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
        <source>lays a board out, named by its name or id; locked cards stay</source>
        <translation>ordnet eine Tafel (nach Name oder ID) an; gesperrte Karten bleiben liegen</translation>
    </message>
    <message>
        <source>makes every check of the file; succeeds only if it is sound</source>
        <translation>prüft die Datei in jeder Hinsicht; gelingt nur, wenn sie in Ordnung ist</translation>
    </message>
    <message>
        <source>writes a consistent copy, also while the project is open</source>
        <translation>schreibt eine konsistente Kopie, auch während das Projekt geöffnet ist</translation>
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
            <numerusform>Nur %n Änderung konnte rückgängig gemacht werden; mehr gibt es nicht.</numerusform>
            <numerusform>Nur %n Änderungen konnten rückgängig gemacht werden; mehr gibt es nicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>Nur %n Änderung konnte wiederhergestellt werden; mehr gibt es nicht.</numerusform>
            <numerusform>Nur %n Änderungen konnten wiederhergestellt werden; mehr gibt es nicht.</numerusform>
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
        <source>The project is not sound; findings: %1.</source>
        <translation>Das Projekt ist nicht in Ordnung; Befunde: %1.</translation>
    </message>
    <message>
        <source>The project is sound.</source>
        <translation>Das Projekt ist in Ordnung.</translation>
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
        <translation>Die Datei ist größer als 64 MiB; mehr nimmt ein Projekt nicht auf.</translation>
    </message>
    <message>
        <source>A text or image that the project refers to is missing from its file.</source>
        <translation>Ein Text oder Bild, auf das sich das Projekt bezieht, fehlt in seiner Datei.</translation>
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
        <source>An export names what is exported, one file to write, and only options that belong to it.</source>
        <translation>Ein Export nennt, was exportiert wird, eine Zieldatei und nur Optionen, die dazugehören.</translation>
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
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>%n Artikel importieren</numerusform>
            <numerusform>%n Artikel importieren</numerusform>
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
        <translation>%1 ist größer als 64 MiB; teilen Sie es und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>%1 holds more than 2,000,000 characters; split it and import the parts.</source>
        <translation>%1 enthält mehr als 2.000.000 Zeichen; teilen Sie es und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be imported; names may end in .txt, .md, .markdown, .html or .htm.</source>
        <translation>%1 ist von einer Art, die nicht importiert werden kann; Namen können auf .txt, .md, .markdown, .html oder .htm enden.</translation>
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
        <source>%1 begins with details that can&apos;t be read; remove what stands between the lines of --- and try again.</source>
        <translation>%1 beginnt mit Angaben, die nicht gelesen werden können; entfernen Sie, was zwischen den Zeilen mit --- steht, und versuchen Sie es erneut.</translation>
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
        <source>%1 holds no files that can be imported; their names have to end in .txt, .md, .markdown, .html or .htm.</source>
        <translation>%1 enthält keine Dateien, die importiert werden können; ihre Namen müssen auf .txt, .md, .markdown, .html oder .htm enden.</translation>
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
        <translation>%1 ist größer als 64 MiB und wurde daher nicht auf die Tafel gelegt; verkleinern Sie es zuerst.</translation>
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
        <translation>%1 % der Wörter sind gleich.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same, and both credit %2.</source>
        <translation>%1 % der Wörter sind gleich, und beide berufen sich auf %2.</translation>
    </message>
    <message>
        <source>%1 % of the shorter one&apos;s words stand in the other.</source>
        <translation>%1 % der Wörter des kürzeren stehen im anderen.</translation>
    </message>
    <message>
        <source>Both credit %1 and share %2 % of their words.</source>
        <translation>Beide berufen sich auf %1 und haben %2 % ihrer Wörter gemeinsam.</translation>
    </message>
    <message>
        <source>Both are by %1, of one day, and share %2 % of their words.</source>
        <translation>Beide sind von %1, vom selben Tag, und haben %2 % ihrer Wörter gemeinsam.</translation>
    </message>
    <message numerus="yes">
        <source>Both quote the same %n word(s).</source>
        <translation>
            <numerusform>Beide zitieren dasselbe Wort (%n).</numerusform>
            <numerusform>Beide zitieren dieselben %n Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>%n Wort ist gleich, zu wenig für einen gemeinsamen Ursprung.</numerusform>
            <numerusform>%n Wörter sind gleich, zu wenig für einen gemeinsamen Ursprung.</numerusform>
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
        <translation>Die Linse „%1“ wurde ausgelassen: Sie hat mehr als %L2 KB.</translation>
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
        <source>%n text(s) or image(s) differ from what was stored.</source>
        <translation>
            <numerusform>%n Text oder Bild weicht vom Gespeicherten ab.</numerusform>
            <numerusform>%n Texte oder Bilder weichen vom Gespeicherten ab.</numerusform>
        </translation>
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
    <name>sidelight</name>
    <message>
        <source>Passages</source>
        <translation>Passagen</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>Es gibt keine Passagen.</translation>
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
        <source>A database tool left the project in another mode. It must be converted, but it may only be read here. Copy it and the file beside it that ends in “-wal” to where you may write, and open the copy.</source>
        <translation>Ein Datenbankwerkzeug hat das Projekt in einem anderen Modus hinterlassen. Es muss umgewandelt werden, darf hier aber nur gelesen werden. Kopieren Sie es und die Datei daneben, die auf „-wal“ endet, an einen Ort, an dem Sie schreiben dürfen, und öffnen Sie die Kopie.</translation>
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
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>Die Kopie hat ihre Prüfung nicht bestanden und wurde entfernt. %1</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the one beside it that ends in “-journal” to a safe place, and open a backup.</source>
        <translation>Das Projekt wurde nicht ordnungsgemäß geschlossen, und seine Datei ist beschädigt. Nichts wurde darin geändert; kopieren Sie die Datei und die daneben, die auf „-journal“ endet, an einen sicheren Ort und öffnen Sie eine Sicherung.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Die Datei ist beschädigt: %1.</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to one in “%2” that is missing.</source>
        <translation>Eine Zeile der Tabelle „%1“ verweist auf eine in „%2“, die fehlt.</translation>
    </message>
    <message>
        <source>The tables of the file are not those that Sidelight makes.</source>
        <translation>Die Tabellen der Datei sind nicht die, die Sidelight anlegt.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported.</source>
        <translation>Der Text von „%1“ weicht vom Importierten ab.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported.</source>
        <translation>Das Original von „%1“ weicht vom Importierten ab.</translation>
    </message>
    <message>
        <source>A passage of “%1” does not hold the words that stand at its place.</source>
        <translation>Eine Passage von „%1“ enthält nicht die Wörter, die an ihrer Stelle stehen.</translation>
    </message>
    <message>
        <source>The table “%1” holds something else than its history says.</source>
        <translation>Die Tabelle „%1“ enthält etwas anderes, als ihr Verlauf besagt.</translation>
    </message>
    <message>
        <source>The history is damaged from entry %1 on.</source>
        <translation>Der Verlauf ist ab Eintrag %1 beschädigt.</translation>
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
            <numerusform>%n Zeile kommt von diesem Sprecher und diesem Ursprung; gegen jede Hypothese zählt nur die stärkste davon.</numerusform>
            <numerusform>%n Zeilen kommen von diesem Sprecher und diesem Ursprung; gegen jede Hypothese zählt nur die stärkste davon.</numerusform>
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
        <translation>Notiz ändern …</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Anmerkung …</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Beleg entfernen</translation>
    </message>
    <message>
        <source>Change hypothesis…</source>
        <translation>Hypothese ändern …</translation>
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
        <source>C, C</source>
        <comment>keys</comment>
        <translation>C, C</translation>
    </message>
    <message>
        <source>C</source>
        <comment>a key</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>N</source>
        <comment>a key</comment>
        <translation>N</translation>
    </message>
    <message>
        <source>I</source>
        <comment>a key</comment>
        <translation>I</translation>
    </message>
    <message>
        <source>I, I</source>
        <comment>keys</comment>
        <translation>I, I</translation>
    </message>
    <message>
        <source>A</source>
        <comment>a key</comment>
        <translation>A</translation>
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
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
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
        <translation>Einzelheiten …</translation>
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
            <numerusform>Angeblich %n Person</numerusform>
            <numerusform>Angeblich %n Personen</numerusform>
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
            <numerusform>%n Kette</numerusform>
            <numerusform>%n Ketten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n Passage</numerusform>
            <numerusform>%n Passagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
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
        <translation>Durchsehen …</translation>
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
        <translation>Einzelheiten …</translation>
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
        <translation>Abtrennen …</translation>
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
            <numerusform>Aus %n Aussage genommen und entfernt. „Rückgängig“ bringt alles zurück.</numerusform>
            <numerusform>Aus %n Aussagen genommen und entfernt. „Rückgängig“ bringt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%n Akteur entfernt. „Rückgängig“ bringt ihn zurück.</numerusform>
            <numerusform>%n Akteure entfernt. „Rückgängig“ bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>%n Akteur entfernen</numerusform>
            <numerusform>%n Akteure entfernen</numerusform>
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
    <message>
        <source>Change article details</source>
        <translation>Einzelheiten des Artikels ändern</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
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
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Ursprung: %1</translation>
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
            <numerusform>%n Bild konnte nicht gelesen werden, daher kam die Karte nur mit ihren Wörtern.</numerusform>
            <numerusform>%n Bilder konnten nicht gelesen werden, daher kamen die Karten nur mit ihren Wörtern.</numerusform>
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
            <numerusform>%n Karte bleibt ausgewählt. Tab geht zu anderen, S behält jede; Esc gibt sie frei.</numerusform>
            <numerusform>%n Karten bleiben ausgewählt. Tab geht zu anderen, S behält jede; Esc gibt sie frei.</numerusform>
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
            <numerusform>%1, %n Karte</numerusform>
            <numerusform>%1, %n Karten</numerusform>
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
        <translation>Karte hinzufügen …</translation>
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
        <translation>PDF exportieren …</translation>
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
            <numerusform>%n Karte ausgewählt</numerusform>
            <numerusform>%n Karten ausgewählt</numerusform>
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
        <translation>Auf dieser Tafel &amp;suchen …</translation>
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
        <translation>Fi&amp;lter …</translation>
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
        <translation>Anordnen: wählen …</translation>
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
            <numerusform>%n Verknüpfung zwischen den beiden Karten</numerusform>
            <numerusform>%n Verknüpfungen zwischen den beiden Karten</numerusform>
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
            <numerusform>%n Passage steht wörtlich in der neueren Fassung.</numerusform>
            <numerusform>%n Passagen stehen wörtlich in der neueren Fassung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>%n weitere Passage ist durchzusehen.</numerusform>
            <numerusform>%n weitere Passagen sind durchzusehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n passage(s) over</source>
        <translation>
            <numerusform>%n Passage übernehmen</numerusform>
            <numerusform>%n Passagen übernehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>%n Passage übernommen.</numerusform>
            <numerusform>%n Passagen übernommen.</numerusform>
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
            <numerusform>%n Aussage zu Behauptungen</numerusform>
            <numerusform>%n Aussagen zu Behauptungen</numerusform>
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
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
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
        <translation>Einzelheiten …</translation>
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
            <numerusform>%n Behauptung in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
            <numerusform>%n Behauptungen in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>%n Behauptung entfernen</numerusform>
            <numerusform>%n Behauptungen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>%n Behauptung entfernt.</numerusform>
            <numerusform>%n Behauptungen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>%n Aussage nennt keine Behauptung mehr.</numerusform>
            <numerusform>%n Aussagen nennen keine Behauptung mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>%n Karte behält die letzten Wörter.</numerusform>
            <numerusform>%n Karten behalten die letzten Wörter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>%n untergeordnete Behauptung steht jetzt auf der obersten Ebene.</numerusform>
            <numerusform>%n untergeordnete Behauptungen stehen jetzt auf der obersten Ebene.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>„Rückgängig“ bringt alles zurück.</translation>
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
            <numerusform>und %n weitere vom selben Ursprung</numerusform>
            <numerusform>und %n weitere vom selben Ursprung</numerusform>
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
            <numerusform>Die Darstellungen gehen bei %n Behauptung auseinander.</numerusform>
            <numerusform>Die Darstellungen gehen bei %n Behauptungen auseinander.</numerusform>
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
        <translation>„%1“ ist kein Datum. Versuchen Sie 11. Sept. 2012, 2012-09 oder ca. 2012.</translation>
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
        <translation>ca. %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>about %1?</source>
        <translation>ca. %1?</translation>
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
        <translation>vielleicht ca. %1</translation>
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
        <translation>&amp;Webseite mit Quellen …</translation>
    </message>
    <message>
        <source>&amp;Outline in Markdown…</source>
        <translation>&amp;Gliederung in Markdown …</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>&amp;SVG-Zeichnung …</translation>
    </message>
    <message>
        <source>PNG picture at &amp;100 %…</source>
        <translation>PNG-Bild in &amp;100 % …</translation>
    </message>
    <message>
        <source>PNG picture at &amp;200 %…</source>
        <translation>PNG-Bild in &amp;200 % …</translation>
    </message>
    <message>
        <source>PNG picture at &amp;300 %…</source>
        <translation>PNG-Bild in &amp;300 % …</translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation>&amp;JSON Canvas …</translation>
    </message>
    <message>
        <source>JSON Canvas to &amp;come back to this project…</source>
        <translation>JSON Canvas zum &amp;Zurückholen in dieses Projekt …</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabelle (CSV) …</translation>
    </message>
    <message>
        <source>Table (CSV) for &amp;Excel…</source>
        <translation>Tabelle (CSV) für &amp;Excel …</translation>
    </message>
    <message>
        <source>Text &amp;document (ODT)…</source>
        <translation>Text&amp;dokument (ODT) …</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>&amp;Webseite …</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown …</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF …</translation>
    </message>
    <message>
        <source>Exact data (&amp;JSON)…</source>
        <translation>Exakte Daten (&amp;JSON) …</translation>
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
        <source>Export as</source>
        <translation>Exportieren als</translation>
    </message>
    <message>
        <source>Export this list as</source>
        <translation>Diese Liste exportieren als</translation>
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
            <numerusform>%1 von %n Karte der Tafel ist in der Datei, wie der Filter es zeigt.</numerusform>
            <numerusform>%1 von %n Karten der Tafel sind in der Datei, wie der Filter es zeigt.</numerusform>
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
            <numerusform>%1 von %n Karte der Tafel ist exportiert, wie der Filter es zeigt.</numerusform>
            <numerusform>%1 von %n Karten der Tafel sind exportiert, wie der Filter es zeigt.</numerusform>
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
        <source>Find in all articles</source>
        <translation>In allen Artikeln suchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Fundstellen</translation>
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
            <numerusform>In %n Artikel dauerte der Ausdruck zu lange; dort kann es noch mehr geben.</numerusform>
            <numerusform>In %n Artikeln dauerte der Ausdruck zu lange; dort kann es noch mehr geben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>%n Artikel konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Artikel konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in any article.</source>
        <translation>In keinem Artikel gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%n Fundstelle.</numerusform>
            <numerusform>%n Fundstellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>In %n Artikel.</numerusform>
            <numerusform>In %n Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Angehalten. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::FoundModel</name>
    <message>
        <source>%1, found %2 times</source>
        <translation>%1, %2-mal gefunden</translation>
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
    <name>sidelight::Imports</name>
    <message>
        <source>The import was cancelled, and nothing of it was kept.</source>
        <translation>Der Import wurde abgebrochen, und nichts davon wurde behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n Artikel importiert.</numerusform>
            <numerusform>%n Artikel importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>%n Artikel war bereits vorhanden.</numerusform>
            <numerusform>%n Artikel waren bereits vorhanden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>%n Datei konnte nicht importiert werden:</numerusform>
            <numerusform>%n Dateien konnten nicht importiert werden, darunter:</numerusform>
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
            <numerusform>Linsen, %n eingeschaltet</numerusform>
            <numerusform>Linsen, %n eingeschaltet</numerusform>
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
            <numerusform>%n Zuschreibung</numerusform>
            <numerusform>%n Zuschreibungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation>
            <numerusform>%n Abschwächung</numerusform>
            <numerusform>%n Abschwächungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Zeitangabe</numerusform>
            <numerusform>%n Zeitangaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n Zahl</numerusform>
            <numerusform>%n Zahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n Name</numerusform>
            <numerusform>%n Namen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
</context>
<context>
    <name>sidelight::LibraryPanel</name>
    <message>
        <source>Drop articles here, or press Ctrl+I</source>
        <translation>Legen Sie Artikel hier ab oder drücken Sie Strg+I</translation>
    </message>
    <message>
        <source>No article has all these words</source>
        <translation>Kein Artikel enthält alle diese Wörter</translation>
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
        <source>Details…</source>
        <translation>Einzelheiten …</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Als gelesen oder ungelesen markieren</translation>
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
        <translation>Passagen übernehmen …</translation>
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
            <numerusform>%n Artikel zählt jetzt als einer: „%1“.</numerusform>
            <numerusform>%n Artikel zählen jetzt als einer: „%1“.</numerusform>
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
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>%n Artikel entfernen</numerusform>
            <numerusform>%n Artikel entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>%n Artikel entfernt.</numerusform>
            <numerusform>%n Artikel entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) went along.</source>
        <translation>
            <numerusform>%n Passage ging mit.</numerusform>
            <numerusform>%n Passagen gingen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%n Karte behält ihre letzten Wörter.</numerusform>
            <numerusform>%n Karten behalten ihre letzten Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>„Rückgängig“ bringt alles zurück.</translation>
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
        <translation>Beleg hinzufügen …</translation>
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
        <translation>Ein eigener Typ …</translation>
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
        <translation>Wird gespeichert …</translation>
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
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Projekt ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Import articles or boards…</source>
        <translation>Artikel oder Tafeln &amp;importieren …</translation>
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
        <translation>Tafel als PDF &amp;exportieren …</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Kopie &amp;speichern …</translation>
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
        <source>&amp;Find in all articles…</source>
        <translation>In allen Artikeln &amp;suchen …</translation>
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
        <translation>Text und &amp;Farben der Seite …</translation>
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
        <translation>&amp;Wählen …</translation>
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
        <translation>&amp;Ordner für eigene Linsen …</translation>
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
        <source>Sidelight projects (*.sidelight);;All files (*)</source>
        <translation>Sidelight-Projekte (*.sidelight);;Alle Dateien (*)</translation>
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
        <source>Articles and boards (*.txt *.md *.markdown *.html *.htm *.xhtml *.canvas);;All files (*)</source>
        <translation>Artikel und Tafeln (*.txt *.md *.markdown *.html *.htm *.xhtml *.canvas);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>In der Zwischenablage ist kein Text. Kopieren Sie zuerst einen Artikel.</translation>
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
            <numerusform>%n weitere Aussage</numerusform>
            <numerusform>%n weitere Aussagen</numerusform>
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
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
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
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
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
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n Sprecher</numerusform>
            <numerusform>%n Sprecher</numerusform>
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
            <numerusform>%n Behauptung</numerusform>
            <numerusform>%n Behauptungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n Aussage</numerusform>
            <numerusform>%n Aussagen</numerusform>
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
            <numerusform>%n Akteur in %1 zusammenführen?</numerusform>
            <numerusform>%n Akteure in %1 zusammenführen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>%n Aussage wird von %1 sein; die gedruckten Namen bleiben.</numerusform>
            <numerusform>%n Aussagen werden von %1 sein; die gedruckten Namen bleiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>%n Erwähnung wird %1 nennen.</numerusform>
            <numerusform>%n Erwähnungen werden %1 nennen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>%n Karte wird %1 zeigen.</numerusform>
            <numerusform>%n Karten werden %1 zeigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>%n Akteur wird zu %1 gehören.</numerusform>
            <numerusform>%n Akteure werden zu %1 gehören.</numerusform>
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
            <numerusform>%n Akteur in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
            <numerusform>%n Akteure in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
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
            <numerusform>%n Fundstelle nennt „%1“.</numerusform>
            <numerusform>%n Fundstellen nennen „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>%n Fundstelle nennt Akteure.</numerusform>
            <numerusform>%n Fundstellen nennen Akteure.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Die Artikel werden durchgesehen …</translation>
    </message>
    <message>
        <source>When an actor or another name for one is made, the places that name it are offered here.</source>
        <translation>Wenn ein Akteur oder ein weiterer Name für einen angelegt wird, werden hier die Fundstellen angeboten, die ihn nennen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Die erste ist aufgeführt (%n).</numerusform>
            <numerusform>Die ersten %n sind aufgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>%n Erwähnung erfasst.</numerusform>
            <numerusform>%n Erwähnungen erfasst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>%n Erwähnung erfassen</numerusform>
            <numerusform>%n Erwähnungen erfassen</numerusform>
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
            <numerusform>%n Artikel scheint auf derselben Quelle zu beruhen. Die beiden ähnlichsten: %1</numerusform>
            <numerusform>%n Artikel scheinen auf derselben Quelle zu beruhen. Die beiden ähnlichsten: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>%n Artikel, als einer gezählt</numerusform>
            <numerusform>%n Artikel, als einer gezählt</numerusform>
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
            <numerusform>%n offener Vorschlag</numerusform>
            <numerusform>%n offene Vorschläge</numerusform>
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
            <numerusform>%n Artikel zählt jetzt als einer: „%1“.</numerusform>
            <numerusform>%n Artikel zählen jetzt als einer: „%1“.</numerusform>
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
        <translation>Notiz …</translation>
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
        <translation>Schlagwort oder wer dies sagt …</translation>
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
        <translation>Erfassen, wer dies sagt …</translation>
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
            <numerusform>%1, %n Passage</numerusform>
            <numerusform>%1, %n Passagen</numerusform>
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
        <source>Not divided</source>
        <translation>Nicht gegliedert</translation>
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
            <numerusform>%n Passage entfernt.</numerusform>
            <numerusform>%n Passagen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>%n Aussage ging mit.</numerusform>
            <numerusform>%n Aussagen gingen mit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%n Karte behält ihre letzten Wörter.</numerusform>
            <numerusform>%n Karten behalten ihre letzten Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>„Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>%n Passage entfernen</numerusform>
            <numerusform>%n Passagen entfernen</numerusform>
        </translation>
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
            <numerusform>Ein Filter ist aktiv: %1 von %n Karte der Tafel wird exportiert. Heben Sie den Filter auf, um alle zu exportieren.</numerusform>
            <numerusform>Ein Filter ist aktiv: %1 von %n Karten der Tafel werden exportiert. Heben Sie den Filter auf, um alle zu exportieren.</numerusform>
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
        <translation> %</translation>
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
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Seiten werden gesetzt …</translation>
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
</context>
<context>
    <name>sidelight::ProjectFile::Private</name>
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
        <source>This project is open for reading only.</source>
        <translation>Dieses Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
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
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Hier lassen</translation>
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
            <numerusform>%n Änderung konnte nicht gespeichert werden und ginge jetzt verloren. Speichern Sie das Projekt an einem anderen Ort oder ermöglichen Sie das Speichern hier.</numerusform>
            <numerusform>%n Änderungen konnten nicht gespeichert werden und gingen jetzt verloren. Speichern Sie das Projekt an einem anderen Ort oder ermöglichen Sie das Speichern hier.</numerusform>
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
        <translation>Sprecher berichtigen …</translation>
    </message>
    <message>
        <source>Select all of this speaker</source>
        <translation>Alle dieses Sprechers auswählen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>%n annehmen</numerusform>
            <numerusform>%n annehmen</numerusform>
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
            <numerusform>%n Vorschlag ausgewählt. Eingabe nimmt ihn in einem Schritt an.</numerusform>
            <numerusform>%n Vorschläge ausgewählt. Eingabe nimmt sie in einem Schritt an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>%n Vorschlag wartet auf Ihre Entscheidung.</numerusform>
            <numerusform>%n Vorschläge warten auf Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>Nichts wartet auf Ihre Entscheidung.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n abgelehnt.</numerusform>
            <numerusform>%n abgelehnt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n Vorschlag angenommen. „Rückgängig“ nimmt alles zurück.</numerusform>
            <numerusform>%n Vorschläge angenommen. „Rückgängig“ nimmt alles zurück.</numerusform>
        </translation>
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
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
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
            <numerusform>Passage hinzugefügt; %n in diesem Artikel</numerusform>
            <numerusform>Passage hinzugefügt; %n in diesem Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>Passage entfernt; %n in diesem Artikel</numerusform>
            <numerusform>Passage entfernt; %n in diesem Artikel</numerusform>
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
        <translation>Schlagwort oder wer dies sagt …</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>Erfassen, wer dies sagt …</translation>
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
        <translation>Notiz …</translation>
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
            <numerusform>%n Vorschlag annehmen</numerusform>
            <numerusform>%n Vorschläge annehmen</numerusform>
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
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
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
    <name>sidelight::RibbonGutter</name>
    <message>
        <source>Ribbons between two articles</source>
        <translation>Bänder zwischen zwei Artikeln</translation>
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
        <translation>Zusammenführen …</translation>
    </message>
    <message>
        <source>Remove possible identity</source>
        <translation>Mögliche Identität entfernen</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
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
    <name>sidelight::SecondWindow</name>
    <message>
        <source>%1 (second window)</source>
        <translation>%1 (zweites Fenster)</translation>
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
        <source>W, or &quot;</source>
        <translation>W oder &quot;</translation>
    </message>
    <message>
        <source>Next passage, previous passage</source>
        <translation>Nächste Passage, vorherige Passage</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
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
        <source>[, ]</source>
        <translation>[, ]</translation>
    </message>
    <message>
        <source>Select a sentence, and one more; one less</source>
        <translation>Einen Satz auswählen und einen mehr; einen weniger</translation>
    </message>
    <message>
        <source>S, Shift+S</source>
        <translation>S, Umschalt+S</translation>
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
        <source>Choose which passages stand out</source>
        <translation>Wählen, welche Passagen hervortreten</translation>
    </message>
    <message>
        <source>Next proposal, previous proposal</source>
        <translation>Nächster Vorschlag, vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>Q, Shift+Q</source>
        <translation>Q, Umschalt+Q</translation>
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
        <source>In an ACH matrix</source>
        <translation>In einer ACH-Matrix</translation>
    </message>
    <message>
        <source>Consistent; again: very consistent</source>
        <translation>Konsistent; nochmals: sehr konsistent</translation>
    </message>
    <message>
        <source>C, or 2 and 1</source>
        <translation>C oder 2 und 1</translation>
    </message>
    <message>
        <source>Inconsistent; again: very inconsistent</source>
        <translation>Inkonsistent; nochmals: sehr inkonsistent</translation>
    </message>
    <message>
        <source>I, or 4 and 5</source>
        <translation>I oder 4 und 5</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>N, or 3</source>
        <translation>N oder 3</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht anwendbar</translation>
    </message>
    <message>
        <source>A, or 6</source>
        <translation>A oder 6</translation>
    </message>
    <message>
        <source>A step more consistent, a step less</source>
        <translation>Einen Schritt konsistenter, einen Schritt weniger</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Take the rating back; on the numbers, remove the evidence</source>
        <translation>Bewertung zurücknehmen; auf den Nummern: Beleg entfernen</translation>
    </message>
    <message>
        <source>Remove the evidence; the hypothesis</source>
        <translation>Beleg entfernen; Hypothese entfernen</translation>
    </message>
    <message>
        <source>Ctrl+Del, Ctrl+Shift+Del</source>
        <translation>Strg+Entf, Strg+Umschalt+Entf</translation>
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
            <numerusform>%n Eintrag abtrennen</numerusform>
            <numerusform>%n Einträge abtrennen</numerusform>
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
        <source> · </source>
        <comment>between the circumstances of a statement; not parted from what stands before</comment>
        <translation> · </translation>
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
    <name>sidelight::SupportWords</name>
    <message>
        <source>%1, %2</source>
        <comment>so many origins, so many articles</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n Ursprung</numerusform>
            <numerusform>%n Ursprünge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation>
            <numerusform>Behauptet in %n Aussage: %1.</numerusform>
            <numerusform>Behauptet in %n Aussagen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>Bestritten in %n Aussage: %1.</numerusform>
            <numerusform>Bestritten in %n Aussagen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>Relativiert in %n Aussage: %1.</numerusform>
            <numerusform>Relativiert in %n Aussagen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>Bezweifelt in %n Aussage: %1.</numerusform>
            <numerusform>Bezweifelt in %n Aussagen: %1.</numerusform>
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
            <numerusform>%n Schlagwort in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
            <numerusform>%n Schlagwörter in %1 zusammengeführt. „Rückgängig“ trennt sie wieder.</numerusform>
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
            <numerusform>Von %n Passage genommen und entfernt. „Rückgängig“ bringt alles zurück.</numerusform>
            <numerusform>Von %n Passagen genommen und entfernt. „Rückgängig“ bringt alles zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%n Schlagwort entfernt. „Rückgängig“ bringt es zurück.</numerusform>
            <numerusform>%n Schlagwörter entfernt. „Rückgängig“ bringt sie zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort entfernen</numerusform>
            <numerusform>%n Schlagwörter entfernen</numerusform>
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
            <numerusform>%n Marke steht hier</numerusform>
            <numerusform>%n Marken stehen hier</numerusform>
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
            <numerusform>%n Aussage hat kein Datum des Geschehens.</numerusform>
            <numerusform>%n Aussagen haben kein Datum des Geschehens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>%n Aussage hat kein Datum, an dem es gesagt wurde.</numerusform>
            <numerusform>%n Aussagen haben kein Datum, an dem es gesagt wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>%n Aussage hat kein Veröffentlichungsdatum.</numerusform>
            <numerusform>%n Aussagen haben kein Veröffentlichungsdatum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>%n Artikel hat kein Veröffentlichungsdatum.</numerusform>
            <numerusform>%n Artikel haben kein Veröffentlichungsdatum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>%n Behauptung hat kein eigenes Datum.</numerusform>
            <numerusform>%n Behauptungen haben kein eigenes Datum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %n Marke</numerusform>
            <numerusform>%1, %n Marken</numerusform>
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
            <numerusform>und %n weitere, die mit den Pfeiltasten zu erreichen ist</numerusform>
            <numerusform>und %n weitere, die mit den Pfeiltasten zu erreichen sind</numerusform>
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
        <translation>Verschieben unter …</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>Auf die oberste Ebene verschieben</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Zusammenführen in …</translation>
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
        <source>A project file is not encrypted: keep it on an encrypted disk.</source>
        <translation>Eine Projektdatei ist nicht verschlüsselt: Bewahren Sie sie auf einem verschlüsselten Datenträger auf.</translation>
    </message>
</context>
<context>
    <name>sidelight::Work</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>Dafür ist nicht genug Speicher vorhanden. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save a copy and work in that.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet. Speichern Sie eine Kopie und arbeiten Sie damit.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so nothing more is written to the project. Check the disk, then close the project and open it again.</source>
        <translation>Der Datenträger versagte, während eine Änderung gespeichert wurde, daher wird nichts mehr in das Projekt geschrieben. Prüfen Sie den Datenträger, schließen Sie dann das Projekt und öffnen Sie es wieder.</translation>
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
        <source>Find</source>
        <translation>Suchen</translation>
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
        <translation>In diesem Maßstab wäre das Bild zu groß. Höchstens möglich sind für diese Tafel %1 %.</translation>
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
</TS>
