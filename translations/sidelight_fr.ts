<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AchSheet</name>
    <message>
        <source>Evidence</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Diagnosticity</source>
        <translation>Diagnosticité</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Inconsistency, weighted</source>
        <translation>Incohérence, pondérée</translation>
    </message>
    <message>
        <source>Inconsistency, without weights</source>
        <translation>Incohérence, sans pondération</translation>
    </message>
</context>
<context>
    <name>AchText</name>
    <message>
        <source>“%1”</source>
        <comment>a hypothesis or a quotation</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Without %1, %2 would come first.</source>
        <comment>a quotation; a hypothesis</comment>
        <translation>Sans %1, %2 viendrait en tête.</translation>
    </message>
    <message>
        <source>Without %1, %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>Sans %1, %2 partageraient la première place.</translation>
    </message>
    <message>
        <source>Without %1, the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>Sans %1, l’ordre derrière la première changerait.</translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would come first.</source>
        <comment>an origin; a hypothesis</comment>
        <translation>
            <numerusform>Sans la ligne qui provient de %1, %2 viendrait en tête.</numerusform>
            <numerusform>Sans les %Ln lignes qui proviennent de %1, %2 viendrait en tête.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>Sans la ligne qui provient de %1, %2 partageraient la première place.</numerusform>
            <numerusform>Sans les %Ln lignes qui proviennent de %1, %2 partageraient la première place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>Sans la ligne qui provient de %1, l’ordre derrière la première changerait.</numerusform>
            <numerusform>Sans les %Ln lignes qui proviennent de %1, l’ordre derrière la première changerait.</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would come first.</source>
        <translation>Si %1 recevait la cote %2 au lieu de %3, %4 viendrait en tête.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would come first.</source>
        <translation>Si %1, actuellement sans cote, recevait la cote %2, %3 viendrait en tête.</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would share the first place.</source>
        <translation>Si %1 recevait la cote %2 au lieu de %3, %4 partageraient la première place.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would share the first place.</source>
        <translation>Si %1, actuellement sans cote, recevait la cote %2, %3 partageraient la première place.</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, the order behind the first would change.</source>
        <translation>Si %1 recevait la cote %2 au lieu de %3, l’ordre derrière la première changerait.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, the order behind the first would change.</source>
        <translation>Si %1, actuellement sans cote, recevait la cote %2, l’ordre derrière la première changerait.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would come first.</source>
        <comment>a quotation; a hypothesis</comment>
        <translation>Si l’on se fiait entièrement à %1 (A1), %2 viendrait en tête.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>Si l’on se fiait entièrement à %1 (A1), %2 partageraient la première place.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>Si l’on se fiait entièrement à %1 (A1), l’ordre derrière la première changerait.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would come first.</source>
        <translation>Sans tenir compte des cotes ni des origines, %1 viendrait en tête.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would share the first place.</source>
        <translation>Sans tenir compte des cotes ni des origines, %1 partageraient la première place.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, the order behind the first would change.</source>
        <translation>Sans tenir compte des cotes ni des origines, l’ordre derrière la première changerait.</translation>
    </message>
    <message>
        <source>The lead rests most on %1: without it, it would shrink from %2 to %3.</source>
        <comment>a quotation; numbers</comment>
        <translation>L’avance repose surtout sur %1&#xa0;: sans cet indice, elle passerait de %2 à %3.</translation>
    </message>
    <message>
        <source>Very consistent</source>
        <translation>Très cohérent</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Cohérent</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Incohérent</translation>
    </message>
    <message>
        <source>Very inconsistent</source>
        <translation>Très incohérent</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicable</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <comment>a rank, a hypothesis, its score</comment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>The least against it first: %1.</source>
        <translation>De la moins contredite à la plus contredite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between hypotheses in order</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>No single piece of evidence, origin or grade changes which hypothesis comes first.</source>
        <translation>Aucun indice, aucune origine ni aucune cote ne suffit à changer l’hypothèse qui vient en tête.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind would alter the ranking.</source>
        <translation>
            <numerusform>%Ln autre changement de ce genre modifierait le classement.</numerusform>
            <numerusform>%Ln autres changements de ce genre modifieraient le classement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>%Ln cellule n’est pas évaluée et ne compte pas.</numerusform>
            <numerusform>%Ln cellules ne sont pas évaluées et ne comptent pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>there is no “translation” that somebody could have made.</source>
        <translation>il n’y a pas de «&#x202f;translation&#x202f;» dont quelqu’un pourrait être l’auteur.</translation>
    </message>
    <message>
        <source>the article does not have the words “%1”.</source>
        <translation>l’article ne contient pas les mots «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>the last place in the article with these words is number %1.</source>
        <translation>la dernière occurrence de ces mots dans l’article porte le numéro %1.</translation>
    </message>
    <message>
        <source>a statement needs a speaker at least.</source>
        <translation>une déclaration a besoin d’au moins un locuteur.</translation>
    </message>
    <message>
        <source>there are more entries than in “speakers”.</source>
        <translation>il y a plus d’entrées que dans «&#x202f;speakers&#x202f;».</translation>
    </message>
    <message>
        <source>a stance needs a claim that it is about.</source>
        <translation>une position a besoin de l’allégation sur laquelle elle porte.</translation>
    </message>
    <message>
        <source>a card has either this or “note”.</source>
        <translation>une carte a soit ce champ, soit «&#x202f;note&#x202f;».</translation>
    </message>
    <message>
        <source>the card “%1” is on another board.</source>
        <translation>la carte «&#x202f;%1&#x202f;» se trouve sur un autre tableau.</translation>
    </message>
    <message>
        <source>a group has a place and a size, or cards that it stands “around”.</source>
        <translation>un groupe a une position et une taille, ou bien des cartes qu’il entoure («&#x202f;around&#x202f;»).</translation>
    </message>
    <message>
        <source>a group that stands “around” cards has its place from them.</source>
        <translation>un groupe qui entoure des cartes («&#x202f;around&#x202f;») tient d’elles sa position.</translation>
    </message>
    <message>
        <source>nothing new is made here that could bear a name.</source>
        <translation>rien de nouveau n’est créé ici qui puisse porter un nom.</translation>
    </message>
    <message>
        <source>“%1” is a link type that every project has.</source>
        <translation>«&#x202f;%1&#x202f;» est un type de lien présent dans tout projet.</translation>
    </message>
    <message>
        <source>there is a link type “%1” already.</source>
        <translation>il existe déjà un type de lien «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>a link type of your own is given by its name.</source>
        <translation>un type de lien personnel s’indique par son nom.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2; nor is it a link type of your own.</source>
        <translation>«&#x202f;%1&#x202f;» n’est rien de ce qui suit&#xa0;: %2&#x202f;; ce n’est pas non plus un type de lien personnel.</translation>
    </message>
    <message>
        <source>a link joins two different cards.</source>
        <translation>un lien relie deux cartes différentes.</translation>
    </message>
    <message>
        <source>a link joins two different passages.</source>
        <translation>un lien relie deux passages différents.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>la ligne dépasse 1&#xa0;Mio.</translation>
    </message>
    <message>
        <source>the brackets are nested more than %1 deep.</source>
        <translation>les crochets ou accolades sont imbriqués sur plus de %1 niveaux.</translation>
    </message>
    <message>
        <source>this is not JSON (%1, at byte %2).</source>
        <translation>ce n’est pas du JSON (%1, à l’octet %2).</translation>
    </message>
    <message>
        <source>an action is one JSON object, in braces.</source>
        <translation>une action est un seul objet JSON, entre accolades.</translation>
    </message>
    <message>
        <source>a field stands there twice.</source>
        <translation>un champ y figure deux fois.</translation>
    </message>
    <message>
        <source>this field is needed, and it is missing.</source>
        <translation>ce champ est obligatoire et il manque.</translation>
    </message>
    <message>
        <source>this must be a text, in quotation marks.</source>
        <translation>ce doit être un texte, entre guillemets.</translation>
    </message>
    <message>
        <source>this text is longer than %1 characters.</source>
        <translation>ce texte dépasse %1 caractères.</translation>
    </message>
    <message>
        <source>this text has a character in it that is none.</source>
        <translation>ce texte contient un caractère qui n’en est pas un.</translation>
    </message>
    <message>
        <source>this must be one line without control characters.</source>
        <translation>ce doit être une seule ligne, sans caractère de contrôle.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>ce champ ne doit pas être vide.</translation>
    </message>
    <message>
        <source>this text has a control character in it.</source>
        <translation>ce texte contient un caractère de contrôle.</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>ce doit être un nombre entier de %1 à %2.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>ce doit être true ou false.</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2.</source>
        <translation>ce doit être un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date as EDTF has it, such as 2012-09-11, 2012-09 or 2012-09~.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date au format EDTF, comme 2012-09-11, 2012-09 ou 2012-09~.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est rien de ce qui suit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>this must be a list of texts, in brackets.</source>
        <translation>ce doit être une liste de textes, entre crochets.</translation>
    </message>
    <message>
        <source>this list has more than %1 entries.</source>
        <translation>cette liste a plus de %1 entrées.</translation>
    </message>
    <message>
        <source>an entry of this list is empty.</source>
        <translation>une entrée de cette liste est vide.</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: an action “%3” has no such field.</source>
        <translation>Ligne %1, champ «&#x202f;%2&#x202f;»&#xa0;: une action «&#x202f;%3&#x202f;» n’a pas de tel champ.</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: %3</source>
        <translation>Ligne %1, champ «&#x202f;%2&#x202f;»&#xa0;: %3</translation>
    </message>
    <message>
        <source>a smart collection finds its articles itself, so “articles” can&apos;t be given.</source>
        <translation>une collection intelligente trouve elle-même ses articles&#x202f;; «&#x202f;articles&#x202f;» ne peut donc pas être indiqué.</translation>
    </message>
    <message>
        <source>this field is needed.</source>
        <translation>ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>evidence has this, or “note”, or both.</source>
        <translation>un indice a ce champ, ou «&#x202f;note&#x202f;», ou les deux.</translation>
    </message>
</context>
<context>
    <name>ActionNames</name>
    <message>
        <source>“%1” was given to something of another kind.</source>
        <translation>«&#x202f;%1&#x202f;» a été donné à quelque chose d’une autre nature.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one; name it by its id, which is one of %2.</source>
        <translation>«&#x202f;%1&#x202f;» est le nom de plusieurs éléments&#x202f;; désignez-le par son identifiant, qui est l’un de ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>nothing that can stand here is called “%1”.</source>
        <translation>rien de ce qui peut figurer ici ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>no article has “%1” as its title or id.</source>
        <translation>aucun article n’a «&#x202f;%1&#x202f;» pour titre ou identifiant.</translation>
    </message>
    <message>
        <source>no passage is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>aucun passage ne s’appelle «&#x202f;%1&#x202f;»&#xa0;: donnez un nom défini à une ligne précédente, ou un identifiant.</translation>
    </message>
    <message>
        <source>no tag is called “%1”.</source>
        <translation>aucune étiquette ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>no actor is called “%1”.</source>
        <translation>aucun acteur ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>no claim is called “%1”.</source>
        <translation>aucune allégation ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>no statement is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>aucune déclaration ne s’appelle «&#x202f;%1&#x202f;»&#xa0;: donnez un nom défini à une ligne précédente, ou un identifiant.</translation>
    </message>
    <message>
        <source>no board is called “%1”.</source>
        <translation>aucun tableau ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>no card is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>aucune carte ne s’appelle «&#x202f;%1&#x202f;»&#xa0;: donnez un nom défini à une ligne précédente, ou un identifiant.</translation>
    </message>
    <message>
        <source>no ACH matrix is called “%1”.</source>
        <translation>aucune matrice ACH ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>no hypothesis is called “%1”.</source>
        <translation>aucune hypothèse ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>no collection is called “%1”.</source>
        <translation>aucune collection ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>no evidence is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>aucun indice ne s’appelle «&#x202f;%1&#x202f;»&#xa0;: donnez un nom défini à une ligne précédente, ou un identifiant.</translation>
    </message>
    <message>
        <source>nothing is called “%1”.</source>
        <translation>rien ne s’appelle «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>ActionScript</name>
    <message>
        <source>The actions file is larger than 64 MiB; split it into several.</source>
        <translation>Le fichier d’actions dépasse 64&#xa0;Mio&#x202f;; divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>The actions file has more than %1 actions; split it into several.</source>
        <translation>Le fichier d’actions contient plus de %1 actions&#x202f;; divisez-le en plusieurs.</translation>
    </message>
    <message>
        <source>“%1” was given on line %2 already.</source>
        <translation>«&#x202f;%1&#x202f;» a déjà été donné à la ligne %2.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Couleurs du &amp;bureau</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Sepi&amp;a</source>
        <translation>&amp;Sépia</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Contraste é&amp;levé</translation>
    </message>
</context>
<context>
    <name>Bearing</name>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>who says what follows</comment>
        <translation>%1 dit</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>who, takes which stance, on which claim</comment>
        <translation>%1 %2&#xa0;: %3</translation>
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
        <translation>%1 (sur le tableau «&#x202f;%2&#x202f;»)</translation>
    </message>
    <message>
        <source>Note on the link “%1”</source>
        <translation>Note sur le lien «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Evidence for the link “%1”</source>
        <translation>Indice à l’appui du lien «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Ajouter une image…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>Retirer du tableau</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>Sélectionner toutes les cartes</translation>
    </message>
    <message>
        <source>Keep the card selected, and choose more</source>
        <translation>Garder la carte sélectionnée et en choisir d’autres</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grouper</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Dégrouper</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <translation>Verrouiller ou déverrouiller</translation>
    </message>
    <message>
        <source>Fit to the words</source>
        <translation>Ajuster au texte</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>A&amp;ligner à gauche</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Centrer horizontalement</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>Aligne&amp;r à droite</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>Aligner en hau&amp;t</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>Centrer verticale&amp;ment</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>Aligner en &amp;bas</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>Esp&amp;acer également en largeur</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>&amp;Distribuer également en hauteur</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Mettre au premier plan</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Avancer d’un plan</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>Reculer d’un plan</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>Mettre à l’arrière-plan</translation>
    </message>
    <message>
        <source>Link to…, or move the link’s end</source>
        <translation>Lier à…, ou déplacer l’extrémité du lien</translation>
    </message>
    <message>
        <source>Move the link’s start</source>
        <translation>Déplacer le départ du lien</translation>
    </message>
    <message>
        <source>Next link of the card</source>
        <translation>Lien suivant de la carte</translation>
    </message>
    <message>
        <source>Turn the link round</source>
        <translation>Inverser le lien</translation>
    </message>
    <message>
        <source>Add evidence to the link…</source>
        <translation>Ajouter un indice au lien…</translation>
    </message>
    <message>
        <source>Types of links…</source>
        <translation>Types de liens…</translation>
    </message>
    <message>
        <source>Snap to other cards</source>
        <translation>Aimanter aux autres cartes</translation>
    </message>
    <message>
        <source>Snap to a grid</source>
        <translation>Aimanter à une grille</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>Afficher tout le tableau</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Afficher la sélection</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Aligner</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
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
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>dément</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>nuance</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>met en doute</translation>
    </message>
    <message>
        <source>Deleted passage</source>
        <translation>Passage supprimé</translation>
    </message>
    <message>
        <source>Deleted statement</source>
        <translation>Déclaration supprimée</translation>
    </message>
    <message>
        <source>Deleted actor</source>
        <translation>Acteur supprimé</translation>
    </message>
    <message>
        <source>Deleted article</source>
        <translation>Article supprimé</translation>
    </message>
    <message>
        <source>Deleted claim</source>
        <translation>Allégation supprimée</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unité</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>source anonyme</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>Traduction (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Claim · %1 · %2</source>
        <comment>with its origins for and against</comment>
        <translation>Allégation · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) for</source>
        <translation>
            <numerusform>%Ln origine pour</numerusform>
            <numerusform>%Ln origines pour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>%Ln contre</numerusform>
            <numerusform>%Ln contre</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Cote %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillée</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type and label of a link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>appuie</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>répète</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>dérive de</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>identique à</translation>
    </message>
    <message>
        <source>before</source>
        <translation>avant</translation>
    </message>
    <message>
        <source>linked to</source>
        <translation>lié à</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>appuyé par</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>contredit par</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>répété par</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>a pour réponse</translation>
    </message>
    <message>
        <source>source of</source>
        <translation>source de</translation>
    </message>
    <message>
        <source>after</source>
        <translation>après</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an imprecise date</comment>
        <translation>vers %1</translation>
    </message>
</context>
<context>
    <name>BoardEdits</name>
    <message>
        <source>Add card</source>
        <translation>Ajouter une carte</translation>
    </message>
    <message>
        <source>Add cards</source>
        <translation>Ajouter des cartes</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier une note</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Déplacer des cartes</translation>
    </message>
    <message>
        <source>Resize cards</source>
        <translation>Redimensionner des cartes</translation>
    </message>
    <message>
        <source>Colour cards</source>
        <translation>Colorer des cartes</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>Retirer du tableau</translation>
    </message>
    <message>
        <source>Cut cards</source>
        <translation>Couper des cartes</translation>
    </message>
    <message>
        <source>Duplicate cards</source>
        <translation>Dupliquer des cartes</translation>
    </message>
    <message>
        <source>Link cards</source>
        <translation>Lier des cartes</translation>
    </message>
    <message>
        <source>Put link on board</source>
        <translation>Placer un lien sur le tableau</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Modifier un lien</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>Grouper des cartes</translation>
    </message>
    <message>
        <source>Ungroup cards</source>
        <translation>Dégrouper des cartes</translation>
    </message>
    <message>
        <source>Lock cards</source>
        <translation>Verrouiller des cartes</translation>
    </message>
    <message>
        <source>Unlock cards</source>
        <translation>Déverrouiller des cartes</translation>
    </message>
    <message>
        <source>Paste cards</source>
        <translation>Coller des cartes</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Move link’s end</source>
        <translation>Déplacer l’extrémité d’un lien</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>Inverser un lien</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter un indice</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Retirer un indice</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Renommer un tableau</translation>
    </message>
    <message>
        <source>Resize card</source>
        <translation>Redimensionner une carte</translation>
    </message>
    <message>
        <source>Align cards</source>
        <translation>Aligner des cartes</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>Distribuer des cartes</translation>
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
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>A picture that nobody has described.</source>
        <translation>Une image que personne n’a décrite.</translation>
    </message>
    <message>
        <source>Group without a title</source>
        <translation>Groupe sans titre</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>consulté le %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the type of a link, and the card to which it leads</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <comment>the type of a link, and the card from which it leads here</comment>
        <translation>%1, depuis&#xa0;: %2</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>source %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Which card leads to which, and why</source>
        <translation>Quelle carte mène à quelle autre, et pourquoi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>The board “%1” as a picture. All that stands in it follows as text.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» en image. Tout ce qui s’y trouve suit sous forme de texte.</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Le tableau</translation>
    </message>
</context>
<context>
    <name>BoardTemplate</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ce jour-là</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Put each statement where it *happened*, and set its date in the inspector. Lay out ▸ *Along time* then puts them in order.</source>
        <translation>Placez chaque déclaration à l’endroit où les faits *se sont produits* et indiquez leur date dans l’inspecteur. Disposer ▸ *Le long du temps* les met ensuite en ordre.</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Premier récit</translation>
    </message>
    <message>
        <source>Where they part</source>
        <translation>Là où ils divergent</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Second récit</translation>
    </message>
    <message>
        <source>What is claimed here, and denied there? Link each pair as *contradicts*.</source>
        <translation>Qu’affirme-t-on ici, que dément-on là&#x202f;? Liez chaque paire par *contredit*.</translation>
    </message>
    <message>
        <source>Who is it? Put the actor’s card in this place.</source>
        <translation>Qui est-ce&#x202f;? Placez ici la carte de l’acteur.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Ce que dit cette personne</translation>
    </message>
    <message>
        <source>What others say of them</source>
        <translation>Ce que d’autres en disent</translation>
    </message>
    <message>
        <source>Where they were, and when</source>
        <translation>Où elle se trouvait, et quand</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>Qui elle connaît</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>Tableau vide</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Deux récits</translation>
    </message>
    <message>
        <source>Person of interest</source>
        <translation>Personne d’intérêt</translation>
    </message>
</context>
<context>
    <name>CanvasReader</name>
    <message>
        <source>it is not an object.</source>
        <translation>ce n’est pas un objet.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>l’imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>it has no text “%1”.</source>
        <translation>il y manque le texte «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>its “%1” is not a text.</source>
        <translation>son champ «&#x202f;%1&#x202f;» n’est pas un texte.</translation>
    </message>
    <message>
        <source>its “%1” is longer than %2 characters.</source>
        <translation>son champ «&#x202f;%1&#x202f;» dépasse %2 caractères.</translation>
    </message>
    <message>
        <source>it has no number “%1”.</source>
        <translation>il y manque le nombre «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Node %1: %2</source>
        <translation>Le canvas ne peut pas être lu. Nœud %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Edge %1: %2</source>
        <translation>Le canvas ne peut pas être lu. Arête %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The canvas is larger than 16 MiB.</source>
        <translation>Le canvas dépasse 16&#xa0;Mio.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is nested too deeply.</source>
        <translation>Le canvas ne peut pas être lu&#xa0;: son imbrication est trop profonde.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is not JSON from byte %1 on.</source>
        <translation>Le canvas ne peut pas être lu&#xa0;: ce n’est plus du JSON à partir de l’octet %1.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is a list, not an object with nodes and edges.</source>
        <translation>Le canvas ne peut pas être lu&#xa0;: c’est une liste et non un objet avec des nœuds et des arêtes.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Canvas</translation>
    </message>
    <message>
        <source>The canvas cannot be read: its nodes and edges must be lists.</source>
        <translation>Le canvas ne peut pas être lu&#xa0;: ses nœuds et ses arêtes doivent être des listes.</translation>
    </message>
    <message>
        <source>The canvas has more than %1 nodes or edges.</source>
        <translation>Le canvas a plus de %1 nœuds ou arêtes.</translation>
    </message>
    <message>
        <source>its id “%1” is that of node %2 too.</source>
        <translation>son identifiant «&#x202f;%1&#x202f;» est aussi celui du nœud %2.</translation>
    </message>
    <message>
        <source>its type “%1” is none of text, file, link and group.</source>
        <translation>son type «&#x202f;%1&#x202f;» n’est ni text, ni file, ni link, ni group.</translation>
    </message>
</context>
<context>
    <name>CanvasWriter</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Changeset</name>
    <message>
        <source>The history does not fit the project any more, so this step cannot be undone or repeated. Nothing was changed; have the project checked.</source>
        <translation>L’historique ne correspond plus au projet&#x202f;; cette étape ne peut donc être ni annulée ni rétablie. Rien n’a été modifié&#x202f;; faites vérifier le projet.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The project is not sound; findings: %1.</source>
        <translation>Le projet n’est pas sain&#x202f;; problèmes constatés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The project is sound: %1.</source>
        <translation>Le projet est sain&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>makes an empty project</source>
        <translation>crée un projet vide</translation>
    </message>
    <message>
        <source>imports articles, and .canvas files as boards, a line each, and says which look like others that are there, unless it is to be quick; fails if a file does, though the others are in</source>
        <translation>importe des articles, et des fichiers .canvas comme tableaux, un par ligne, et dit lesquels ressemblent à d’autres déjà présents, sauf s’il faut faire vite&#x202f;; échoue si l’un des fichiers échoue, mais les autres sont importés</translation>
    </message>
    <message>
        <source>prints one JSON object a line</source>
        <translation>affiche un objet JSON par ligne</translation>
    </message>
    <message>
        <source>prints who seems to say what in an article, named by its title or id: a proposal a line, as JSON</source>
        <translation>affiche qui semble dire quoi dans un article, désigné par son titre ou son identifiant&#xa0;: une proposition par ligne, en JSON</translation>
    </message>
    <message>
        <source>prints what a query finds, the best first, with the places; --json prints a place a line</source>
        <translation>affiche ce que trouve une requête, les meilleurs résultats d’abord, avec les occurrences&#x202f;; --json affiche une occurrence par ligne</translation>
    </message>
    <message>
        <source>does what a file says, an action a line; all of it one edit, or nothing</source>
        <translation>exécute ce que dit un fichier, une action par ligne&#x202f;; le tout en une seule modification, ou rien</translation>
    </message>
    <message>
        <source>undoes the last edit, or the last N</source>
        <translation>annule la dernière modification, ou les N dernières</translation>
    </message>
    <message>
        <source>does again what was undone</source>
        <translation>rétablit ce qui a été annulé</translation>
    </message>
    <message>
        <source>prints what was done, a line each, the oldest first</source>
        <translation>affiche ce qui a été fait, une entrée par ligne, la plus ancienne d’abord</translation>
    </message>
    <message>
        <source>removes the history up to now, or before an entry, from the file, and what only that held; no undo brings it back</source>
        <translation>retire du fichier l’historique jusqu’à présent, ou antérieur à une entrée, et ce que lui seul contenait&#x202f;; aucune annulation ne le rétablit</translation>
    </message>
    <message>
        <source>lays a board out, named by its name or id; locked cards stay</source>
        <translation>dispose un tableau, désigné par son nom ou son identifiant&#x202f;; les cartes verrouillées restent en place</translation>
    </message>
    <message>
        <source>makes every check of the file and never writes to it: what is damaged, a line each; succeeds only if it is sound</source>
        <translation>effectue toutes les vérifications du fichier sans jamais y écrire&#xa0;: ce qui est endommagé, un problème par ligne&#x202f;; ne réussit que s’il est sain</translation>
    </message>
    <message>
        <source>writes a consistent copy, also while the project is open</source>
        <translation>écrit une copie cohérente, même pendant que le projet est ouvert</translation>
    </message>
    <message>
        <source>writes an encrypted copy; the passphrase is asked for, or is the first line of standard input</source>
        <translation>écrit une copie chiffrée&#x202f;; la phrase secrète est demandée, ou lue sur la première ligne de l’entrée standard</translation>
    </message>
    <message>
        <source>makes a project of an encrypted copy</source>
        <translation>crée un projet à partir d’une copie chiffrée</translation>
    </message>
    <message>
        <source>makes a project that somebody sent one&apos;s own, row by row in a new file, and says what was left out</source>
        <translation>fait d’un projet reçu de quelqu’un un projet à soi, ligne par ligne dans un nouveau fichier, et dit ce qui a été omis</translation>
    </message>
    <message>
        <source>saves what is whole of a damaged project in a new file, and says what is missing</source>
        <translation>enregistre dans un nouveau fichier ce qui est intact d’un projet endommagé, et dit ce qui manque</translation>
    </message>
    <message>
        <source>takes a snapshot: a checked copy in a folder beside the project, or in another one</source>
        <translation>prend un instantané&#xa0;: une copie vérifiée, dans un dossier à côté du projet ou dans un autre</translation>
    </message>
    <message>
        <source>checks each snapshot and prints it as JSON, a line each, with what has changed since; fails if one is damaged</source>
        <translation>vérifie chaque instantané et l’affiche en JSON, un par ligne, avec ce qui a changé depuis&#x202f;; échoue si l’un d’eux est endommagé</translation>
    </message>
    <message>
        <source>writes a snapshot as a new project, if it is whole</source>
        <translation>écrit un instantané comme nouveau projet, s’il est intact</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>ouvre la fenêtre</translation>
    </message>
    <message>
        <source>opens the window with the sample investigation</source>
        <translation>ouvre la fenêtre avec l’enquête d’exemple</translation>
    </message>
    <message>
        <source>writes a copy without the identities of these actors, or of the sources without a name and who spoke not for attribution; prints where their names still stand, a line of JSON each</source>
        <translation>écrit une copie sans l’identité de ces acteurs, ou des sources sans nom et de ceux qui ont parlé sans attribution&#x202f;; affiche où leurs noms figurent encore, une ligne de JSON par endroit</translation>
    </message>
    <message>
        <source>prints this text, or the version</source>
        <translation>affiche ce texte, ou la version</translation>
    </message>
    <message>
        <source>What was to be printed could not be written; the disk may be full, or the reader gone.</source>
        <translation>Ce qui devait être affiché n’a pas pu être écrit&#x202f;; le disque est peut-être plein, ou le lecteur n’est plus là.</translation>
    </message>
    <message>
        <source>“%1” is not a command, and only one project can be opened at a time.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande, et un seul projet peut être ouvert à la fois.</translation>
    </message>
    <message>
        <source>Either a project or the sample investigation can be opened, not both.</source>
        <translation>On peut ouvrir soit un projet, soit l’enquête d’exemple, mais pas les deux.</translation>
    </message>
    <message>
        <source>This is not how it goes: sidelight %1 %2</source>
        <translation>Utilisation incorrecte&#x202f;; la forme attendue est&#xa0;: sidelight %1 %2</translation>
    </message>
    <message>
        <source>Not all could be imported; the lines that begin with “Failed” say why.</source>
        <translation>Tout n’a pas pu être importé&#x202f;; les lignes qui commencent par «&#x202f;Échec&#x202f;» disent pourquoi.</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>Importer un tableau</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported: %1 — %2</source>
        <translation>Importé&#xa0;: %1 — %2</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>Arêtes laissées de côté parce qu’elles menaient à des nœuds absents du fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Imported: %1 — %2 (no article was recognised on the page, so all its text was taken)</source>
        <translation>Importé&#xa0;: %1 — %2 (aucun article n’a été reconnu sur la page&#x202f;; tout son texte a donc été repris)</translation>
    </message>
    <message>
        <source>Imported: %1 — %2 (characters that could not be read: %3)</source>
        <translation>Importé&#xa0;: %1 — %2 (caractères illisibles&#xa0;: %3)</translation>
    </message>
    <message>
        <source>Already there: %1 — %2</source>
        <translation>Déjà présent&#xa0;: %1 — %2</translation>
    </message>
    <message>
        <source>The actions file “%1” could not be read (%2).</source>
        <translation>Le fichier d’actions «&#x202f;%1&#x202f;» n’a pas pu être lu (%2).</translation>
    </message>
    <message>
        <source>Apply actions</source>
        <translation>Appliquer des actions</translation>
    </message>
    <message>
        <source>Actions applied: %1</source>
        <translation>Actions appliquées&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be undone; there are no more.</source>
        <translation>
            <numerusform>Seule %Ln modification a pu être annulée&#x202f;; il n’y en a pas d’autre.</numerusform>
            <numerusform>Seules %Ln modifications ont pu être annulées&#x202f;; il n’y en a pas d’autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>Seule %Ln modification a pu être rétablie&#x202f;; il n’y en a pas d’autre.</numerusform>
            <numerusform>Seules %Ln modifications ont pu être rétablies&#x202f;; il n’y en a pas d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>What is exported cannot go where the project is; name another file.</source>
        <translation>Un export ne peut pas être écrit à la place du projet&#x202f;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Lay out board</source>
        <translation>Disposer un tableau</translation>
    </message>
    <message>
        <source>Cards moved: %1</source>
        <translation>Cartes déplacées&#xa0;: %1</translation>
    </message>
    <message>
        <source>No board is called “%1”; “sidelight list PROJECT boards” lists them.</source>
        <translation>Aucun tableau ne s’appelle «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;sidelight list PROJECT boards&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one board; name it by its id, such as %2 or %3.</source>
        <translation>«&#x202f;%1&#x202f;» est le nom de plusieurs tableaux&#x202f;; désignez le vôtre par son identifiant, comme %2 ou %3.</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>Instantané pris&#xa0;: %1</translation>
    </message>
    <message>
        <source>All of the project went along.</source>
        <translation>Tout le projet a été repris.</translation>
    </message>
</context>
<context>
    <name>CommandLineArguments</name>
    <message>
        <source>There is no option “%1” here; a name that begins with “-” goes after “--”.</source>
        <translation>L’option «&#x202f;%1&#x202f;» n’existe pas ici&#x202f;; un nom qui commence par «&#x202f;-&#x202f;» se place après «&#x202f;--&#x202f;».</translation>
    </message>
    <message>
        <source>The option “%1” was given twice.</source>
        <translation>L’option «&#x202f;%1&#x202f;» a été donnée deux fois.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value after it.</source>
        <translation>L’option «&#x202f;%1&#x202f;» doit être suivie d’une valeur.</translation>
    </message>
    <message>
        <source>A name that was given is empty.</source>
        <translation>L’un des noms donnés est vide.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This system&apos;s SQLite does not take a setting that keeps projects safe, so none is opened. Install SQLite as Debian 13 ships it.</source>
        <translation>Le SQLite de ce système n’accepte pas un réglage qui protège les projets&#x202f;; aucun projet n’est donc ouvert. Installez SQLite tel que Debian 13 le fournit.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The file is larger than 64 MiB, the most that a project takes.</source>
        <translation>Le fichier dépasse 64&#xa0;Mio, le maximum qu’un projet accepte.</translation>
    </message>
    <message>
        <source>A text or image that the project refers to is missing from its file.</source>
        <translation>Un texte ou une image auquel le projet se réfère manque dans son fichier.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>No actor is called “%1”; “sidelight list PROJECT actors” lists them.</source>
        <translation>Aucun acteur ne s’appelle «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;sidelight list PROJECT actors&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one actor; name it by its id, such as %2 or %3.</source>
        <translation>«&#x202f;%1&#x202f;» est le nom de plusieurs acteurs&#x202f;; désignez le vôtre par son identifiant, comme %2 ou %3.</translation>
    </message>
    <message>
        <source>The project has no source without a name, and nobody who spoke not for attribution or off the record. Name the actors to be withheld.</source>
        <translation>Le projet n’a aucune source sans nom, et personne n’y a parlé sans attribution ou off the record. Indiquez les acteurs dont l’identité doit être masquée.</translation>
    </message>
    <message>
        <source>Actors and what is done with their words belong to --withhold: sidelight copy PROJECT FILE --withhold [ACTOR…].</source>
        <translation>Les acteurs et ce qu’il advient de leurs mots vont avec --withhold&#xa0;: sidelight copy PROJECT FILE --withhold [ACTOR…].</translation>
    </message>
    <message>
        <source>The quotes are one of: %1.</source>
        <translation>Pour les citations, indiquez l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The articles are one of: %1.</source>
        <translation>Pour les articles, indiquez l’une de ces valeurs&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CopySearch</name>
    <message>
        <source>Both come from one address, though their words differ.</source>
        <translation>Les deux proviennent d’une même adresse, bien que leurs mots diffèrent.</translation>
    </message>
    <message>
        <source>Both come from one address. %1</source>
        <translation>Les deux proviennent d’une même adresse. %1</translation>
    </message>
</context>
<context>
    <name>EncryptedCopy</name>
    <message>
        <source>The encrypted copy could not be read back as it was written and was removed. Check the disk and try again.</source>
        <translation>La copie chiffrée n’a pas pu être relue telle qu’elle avait été écrite et a été supprimée. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>The project in memory could not be read. Save a copy of it and encrypt that.</source>
        <translation>Le projet en mémoire n’a pas pu être lu. Enregistrez-en une copie et chiffrez celle-ci.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The paper can be one of: %1.</source>
        <translation>Le papier peut être l’un de ceux-ci&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A page is either --landscape or --portrait.</source>
        <translation>Une page est soit --landscape, soit --portrait.</translation>
    </message>
    <message>
        <source>Without --paper or --tile the page takes the board&apos;s own shape; name a paper to turn it.</source>
        <translation>Sans --paper ni --tile, la page prend la forme du tableau&#x202f;; indiquez un papier pour la tourner.</translation>
    </message>
    <message>
        <source>The scale is a percentage from %1 to %2.</source>
        <translation>L’échelle est un pourcentage de %1 à %2.</translation>
    </message>
    <message>
        <source>A --scale is for tiles; give --tile with it.</source>
        <translation>L’option --scale ne vaut que pour l’assemblage en feuilles&#x202f;; ajoutez --tile.</translation>
    </message>
    <message>
        <source>The date is written as year, month and day: 2024-05-04.</source>
        <translation>La date s’écrit année, mois, jour&#xa0;: 2024-05-04.</translation>
    </message>
    <message>
        <source>Pages as pictures hold no words, so --attach can&apos;t be given with --as-pictures.</source>
        <translation>Les pages en images ne contiennent pas de texte&#x202f;; --attach est donc incompatible avec --as-pictures.</translation>
    </message>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>Aucun article ne s’appelle «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;sidelight list PROJECT articles&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>«&#x202f;%1&#x202f;» est le titre de plusieurs articles&#x202f;; désignez le vôtre par son identifiant, comme %2 ou %3.</translation>
    </message>
    <message>
        <source>The file of %1 ends in one of: %2.</source>
        <translation>Le fichier pour %1 doit se terminer par l’une de ces extensions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A byte-order mark is for tables (.csv) only.</source>
        <translation>Une marque d’ordre des octets (BOM) ne vaut que pour les fichiers CSV (.csv).</translation>
    </message>
    <message>
        <source>A matrix is made by one of: %1.</source>
        <translation>Une matrice se construit selon l’un de ces axes&#xa0;: %1.</translation>
    </message>
    <message>
        <source>draws a board and its numbered sources as a PDF, over a file that is there</source>
        <translation>dessine un tableau et ses sources numérotées en PDF, en remplaçant un fichier existant</translation>
    </message>
    <message>
        <source>draws a board as a picture, at 200 percent unless another scale is given</source>
        <translation>dessine un tableau en image, à 200 pour cent sauf autre échelle donnée</translation>
    </message>
    <message>
        <source>draws a board as vectors, its words as text</source>
        <translation>dessine un tableau en vectoriel, ses mots restant du texte</translation>
    </message>
    <message>
        <source>writes a board as JSON Canvas 1.0; with records, its cards come back as what they were in this project</source>
        <translation>écrit un tableau en JSON Canvas 1.0&#x202f;; avec --with-records, ses cartes redeviennent ce qu’elles étaient dans ce projet</translation>
    </message>
    <message>
        <source>writes a board and its sources as one page for any browser</source>
        <translation>écrit un tableau et ses sources en une seule page pour tout navigateur</translation>
    </message>
    <message>
        <source>writes a board as an outline in Markdown</source>
        <translation>écrit un tableau sous forme de plan en Markdown</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a table; --bom for spreadsheets that need it</source>
        <translation>écrit tous les passages avec leurs références en CSV&#x202f;; --bom pour les tableurs qui en ont besoin</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a document</source>
        <translation>écrit tous les passages avec leurs références en un document</translation>
    </message>
    <message>
        <source>writes an article with its highlights, and its notes in the margin</source>
        <translation>écrit un article avec ses surlignages, et ses notes en marge</translation>
    </message>
    <message>
        <source>writes who says what on which claim, as a table or as sheets to put together</source>
        <translation>écrit qui dit quoi sur quelle allégation, en CSV ou en feuilles à assembler</translation>
    </message>
    <message>
        <source>writes all that is recorded of each statement, as a table or as exact data</source>
        <translation>écrit tout ce qui est consigné de chaque déclaration, en CSV ou en données exactes</translation>
    </message>
    <message>
        <source>writes what is known of each article for programs that keep literature: BibTeX, RIS or CSL-JSON</source>
        <translation>écrit ce que l’on sait de chaque article pour les logiciels de gestion bibliographique&#xa0;: BibTeX, RIS ou CSL-JSON</translation>
    </message>
    <message>
        <source>An export names what is exported, one file to write, and only options that belong to it.</source>
        <translation>Un export indique ce qui est exporté, un seul fichier à écrire, et uniquement des options qui s’y rapportent.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>PNG pictures</source>
        <translation>Images PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Dessins SVG</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Pages web</translation>
    </message>
    <message>
        <source>Markdown documents</source>
        <translation>Documents Markdown</translation>
    </message>
    <message>
        <source>JSON Canvas files</source>
        <translation>Fichiers JSON Canvas</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Fichiers CSV</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Textes OpenDocument</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Fichiers JSON</translation>
    </message>
    <message>
        <source>BibTeX files</source>
        <translation>Fichiers BibTeX</translation>
    </message>
    <message>
        <source>RIS files</source>
        <translation>Fichiers RIS</translation>
    </message>
    <message>
        <source>CSL-JSON files</source>
        <translation>Fichiers CSL-JSON</translation>
    </message>
    <message>
        <source>It is no longer in the project. Nothing was written.</source>
        <translation>Cet élément n’est plus dans le projet. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’export a été annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Graphviz</name>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu disposer ce tableau&#x202f;; il a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Undone: entry %1</source>
        <translation>Annulé&#xa0;: entrée %1</translation>
    </message>
    <message>
        <source>Done again: entry %1</source>
        <translation>Rétabli&#xa0;: entrée %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>“--before” wants the number of an entry, as “sidelight history” prints it.</source>
        <translation>«&#x202f;--before&#x202f;» attend le numéro d’une entrée, tel que l’affiche «&#x202f;sidelight history&#x202f;».</translation>
    </message>
    <message>
        <source>Entries removed from the history since the project was made: %1</source>
        <translation>Entrées retirées de l’historique depuis la création du projet&#xa0;: %1</translation>
    </message>
    <message>
        <source>The first that stays: %1</source>
        <translation>La première qui reste&#xa0;: %1</translation>
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
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>and the time of day</comment>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day in this year: see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>History purged: %n entries before this are gone</source>
        <translation>
            <numerusform>Historique purgé&#xa0;: %Ln entrée antérieure n’existe plus</numerusform>
            <numerusform>Historique purgé&#xa0;: %Ln entrées antérieures n’existent plus</numerusform>
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
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%Ln acteur</numerusform>
            <numerusform>%Ln acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln allégation</numerusform>
            <numerusform>%Ln allégations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln déclaration</numerusform>
            <numerusform>%Ln déclarations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln origine</numerusform>
            <numerusform>%Ln origines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%Ln tableau</numerusform>
            <numerusform>%Ln tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln carte</numerusform>
            <numerusform>%Ln cartes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln lien</numerusform>
            <numerusform>%Ln liens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link type(s)</source>
        <translation>
            <numerusform>%Ln type de lien</numerusform>
            <numerusform>%Ln types de liens</numerusform>
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
            <numerusform>%Ln ressemblance entre acteurs</numerusform>
            <numerusform>%Ln ressemblances entre acteurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages</source>
        <translation>
            <numerusform>%Ln lien entre passages</numerusform>
            <numerusform>%Ln liens entre passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles kept apart</source>
        <translation>
            <numerusform>%Ln paire d’articles tenus séparés</numerusform>
            <numerusform>%Ln paires d’articles tenus séparés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matrix/matrices</source>
        <translation>
            <numerusform>%Ln matrice</numerusform>
            <numerusform>%Ln matrices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis/hypotheses</source>
        <translation>
            <numerusform>%Ln hypothèse</numerusform>
            <numerusform>%Ln hypothèses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln indice</numerusform>
            <numerusform>%Ln indices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%Ln collection</numerusform>
            <numerusform>%Ln collections</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the project is as it was then.</source>
        <translation>Rien ne changerait&#xa0;: le projet est tel qu’il était alors.</translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <comment>things that are counted</comment>
        <translation>Ce qui disparaît&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What returns: %1.</source>
        <comment>things that are counted</comment>
        <translation>Ce qui revient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What changes: %1.</source>
        <comment>things that are counted</comment>
        <translation>Ce qui change&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go back to %1: “%2”</source>
        <comment>a time, and what was done then</comment>
        <translation>Revenir en arrière (%1)&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importer %Ln article</numerusform>
            <numerusform>Importer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty; there is nothing to import.</source>
        <translation>%1 est vide&#x202f;; il n’y a rien à importer.</translation>
    </message>
    <message>
        <source>%1 holds no text that could be read; if it is a page that needs its scripts, copy the words and paste them.</source>
        <translation>%1 ne contient aucun texte lisible&#x202f;; si c’est une page qui a besoin de ses scripts, copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>%1 is not a text, whatever its name says; export it as text, Markdown or HTML and import that.</source>
        <translation>%1 n’est pas un texte, quoi que dise son nom&#x202f;; exportez-le en texte, Markdown ou HTML et importez le résultat.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it and import the parts.</source>
        <translation>%1 dépasse 64&#xa0;Mio&#x202f;; divisez le fichier et importez les parties.</translation>
    </message>
    <message>
        <source>%1 holds more than 2,000,000 characters; split it and import the parts.</source>
        <translation>%1 contient plus de 2&#xa0;000&#xa0;000 caractères&#x202f;; divisez le fichier et importez les parties.</translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be imported; names may end in %2.</source>
        <translation>%1 est d’un type qui ne peut pas être importé&#x202f;; les noms peuvent se terminer par %2.</translation>
    </message>
    <message>
        <source>%1 is in an encoding that can&apos;t be read; save it as UTF-8 and import it again.</source>
        <translation>%1 est dans un encodage qui ne peut pas être lu&#x202f;; enregistrez le fichier en UTF-8 et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 nests its parts too deeply to be a page; copy its words and paste them instead.</source>
        <translation>%1 imbrique ses éléments trop profondément pour être une page&#x202f;; copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>%1 has more attributes on one element than a page can have; copy its words and paste them instead.</source>
        <translation>%1 a plus d’attributs sur un élément qu’une page ne peut en avoir&#x202f;; copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>%1 has more list items than can be read as Markdown; rename it to .txt and import it as text.</source>
        <translation>%1 contient plus d’éléments de liste qu’il n’est possible d’en lire en Markdown&#x202f;; renommez le fichier en .txt et importez-le comme texte.</translation>
    </message>
    <message>
        <source>%1 holds more articles than can be taken from one file; split it and import the parts.</source>
        <translation>%1 contient plus d’articles qu’il n’est possible d’en reprendre d’un seul fichier&#x202f;; divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>%1 has no column of which the name says that it holds the text; choose the column and read it again.</source>
        <translation>%1 n’a aucune colonne dont le nom indique qu’elle contient le texte&#x202f;; choisissez la colonne et relisez le fichier.</translation>
    </message>
    <message>
        <source>A row of %1 is no JSON object, so it was left out; the others are read.</source>
        <translation>Une ligne de %1 n’est pas un objet JSON et a été omise&#x202f;; les autres sont lues.</translation>
    </message>
    <message>
        <source>%1 has no line at which this kind of listing would split it; read it as another kind.</source>
        <translation>%1 n’a aucune ligne à laquelle ce type de recueil le diviserait&#x202f;; lisez-le comme un autre type.</translation>
    </message>
    <message>
        <source>%1 begins with details that can&apos;t be read; remove what stands between the lines of --- and try again.</source>
        <translation>%1 commence par des métadonnées illisibles&#x202f;; supprimez ce qui se trouve entre les lignes --- et réessayez.</translation>
    </message>
    <message>
        <source>%1 is locked with a password; open it in the program that it is for, save a copy without a password, and import that.</source>
        <translation>%1 est protégé par un mot de passe&#x202f;; ouvrez-le dans le programme auquel il est destiné, enregistrez-en une copie sans mot de passe et importez celle-ci.</translation>
    </message>
    <message>
        <source>%1 is locked with a password; give the password when you look at the import, or import a copy without one.</source>
        <translation>%1 est protégé par un mot de passe&#x202f;; indiquez-le lors de l’examen de l’import, ou importez une copie sans mot de passe.</translation>
    </message>
    <message>
        <source>%1 is locked with another password than this; look whether it is typed as it was set, and try again.</source>
        <translation>%1 est protégé par un autre mot de passe que celui-ci&#x202f;; vérifiez qu’il est saisi tel qu’il a été défini, et réessayez.</translation>
    </message>
    <message>
        <source>%1 is damaged or not what its name says; open it in the program that it is for, save it anew, and import that.</source>
        <translation>%1 est endommagé ou n’est pas ce que dit son nom&#x202f;; ouvrez-le dans le programme auquel il est destiné, enregistrez-le à nouveau et importez-le.</translation>
    </message>
    <message>
        <source>%1 unfolds to far more than a document can be, so it was left out; be careful with where this file comes from.</source>
        <translation>Une fois décompressé, %1 dépasse de loin la taille d’un document et a été omis&#x202f;; méfiez-vous de la provenance de ce fichier.</translation>
    </message>
    <message>
        <source>%1 holds parts that no document should have, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 contient des parties qu’aucun document ne devrait avoir et a été omis&#x202f;; méfiez-vous de la provenance de ce fichier.</translation>
    </message>
    <message>
        <source>%1 has no text, only pictures of pages; have the text recognised (OCR) by a program for that, and import what it saves.</source>
        <translation>%1 n’a pas de texte, seulement des images de pages&#x202f;; faites reconnaître le texte (OCR) par un programme prévu pour cela et importez ce qu’il enregistre.</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of Pandoc, which is not installed; install the package “pandoc” and import the file again.</source>
        <translation>%1 ne peut être lu qu’à l’aide de Pandoc, qui n’est pas installé&#x202f;; installez le paquet «&#x202f;pandoc&#x202f;» et importez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of QtPdf, which is not installed; install the package “libqt6pdf6” and import the file again.</source>
        <translation>%1 ne peut être lu qu’à l’aide de QtPdf, qui n’est pas installé&#x202f;; installez le paquet «&#x202f;libqt6pdf6&#x202f;» et importez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read; look at whether it is still there and may be opened.</source>
        <translation>%1 n’a pas pu être lu&#x202f;; vérifiez que le fichier est toujours là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a file or a folder.</source>
        <translation>%1 n’est pas un fichier&#x202f;; choisissez un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>%1 holds no files that can be imported; their names have to end in one of %2.</source>
        <translation>%1 ne contient aucun fichier qui puisse être importé&#x202f;; leurs noms doivent se terminer par l’une de ces extensions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 needs more memory to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>%1 demande plus de mémoire à la lecture qu’un article ne le devrait et a donc été laissé de côté&#x202f;; collez plutôt son texte.</translation>
    </message>
    <message>
        <source>%1 takes longer to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>%1 demande plus de temps à la lecture qu’un article ne le devrait et a donc été laissé de côté&#x202f;; collez plutôt son texte.</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was left out; nothing else is harmed, and its words can be pasted instead.</source>
        <translation>%1 a fait planter son lecteur et a donc été laissé de côté&#x202f;; rien d’autre n’est touché, et vous pouvez coller son texte.</translation>
    </message>
    <message>
        <source>%1 made its reader try something forbidden, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 a poussé son lecteur à tenter une opération interdite et a donc été laissé de côté&#x202f;; méfiez-vous de la provenance de ce fichier.</translation>
    </message>
    <message>
        <source>%1 made its reader answer nonsense, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 a fait répondre n’importe quoi à son lecteur et a donc été laissé de côté&#x202f;; méfiez-vous de la provenance de ce fichier.</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and import it again.</source>
        <translation>%1 n’a pas pu être lu, car le lecteur du programme s’est arrêté&#x202f;; redémarrez le programme et recommencez l’importation.</translation>
    </message>
    <message>
        <source>%1 could not be imported.</source>
        <translation>%1 n’a pas pu être importé.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, so it was not put on the board; make it smaller first.</source>
        <translation>%1 dépasse 64&#xa0;Mio et n’a donc pas été placé sur le tableau&#x202f;; réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>%1 has more pixels than a board can show, so it was not put there; make it smaller first.</source>
        <translation>%1 a plus de pixels qu’un tableau ne peut en afficher et n’y a donc pas été placé&#x202f;; réduisez d’abord l’image.</translation>
    </message>
    <message>
        <source>%1 takes more time or memory than any picture should, so it was not put on the board.</source>
        <translation>%1 demande plus de temps ou de mémoire qu’une image ne le devrait et n’a donc pas été placé sur le tableau.</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was not put on the board; nothing else is harmed.</source>
        <translation>%1 a fait planter son lecteur et n’a donc pas été placé sur le tableau&#x202f;; rien d’autre n’est touché.</translation>
    </message>
    <message>
        <source>%1 made its reader misbehave, so it was not put on the board; be careful with where it comes from.</source>
        <translation>%1 a perturbé son lecteur et n’a donc pas été placé sur le tableau&#x202f;; méfiez-vous de sa provenance.</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and add it again.</source>
        <translation>%1 n’a pas pu être lu, car le lecteur du programme s’est arrêté&#x202f;; redémarrez le programme et recommencez l’ajout.</translation>
    </message>
    <message>
        <source>%1 is no picture that a board can show; it has to be a whole PNG, JPEG, GIF or WebP.</source>
        <translation>%1 n’est pas une image qu’un tableau puisse afficher&#x202f;; il faut un fichier PNG, JPEG, GIF ou WebP complet.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>Le texte collé</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>L’image collée</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of GMime, which is not installed; install the package “libgmime-3.0-0” and import the file again.</source>
        <translation>%1 ne peut être lu qu’à l’aide de GMime, qui n’est pas installé ; installez le paquet « libgmime-3.0-0 » et importez à nouveau le fichier.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” does not map a field to a column; it goes like title=headline, for title, text, byline, outlet, published, language and url.</source>
        <translation>«&#x202f;%1&#x202f;» n’associe pas un champ à une colonne&#x202f;; la forme est title=headline, pour title, text, byline, outlet, published, language et url.</translation>
    </message>
    <message>
        <source>The password could not be read from %1; look whether the file is there.</source>
        <translation>Le mot de passe n’a pas pu être lu depuis %1 ; vérifiez que le fichier est bien là.</translation>
    </message>
    <message>
        <source>%1 holds no password in its first line.</source>
        <translation>%1 ne contient pas de mot de passe dans sa première ligne.</translation>
    </message>
    <message>
        <source>Looks like another capture: %1 — of %2. %3</source>
        <translation>Semble être une autre capture&#xa0;: %1 — de %2. %3</translation>
    </message>
    <message>
        <source>Looks like a copy: %1 — of %2. %3</source>
        <translation>Semble être une copie&#xa0;: %1 — de %2. %3</translation>
    </message>
</context>
<context>
    <name>IndexFile</name>
    <message>
        <source>The search index could not be made.</source>
        <translation>L’index de recherche n’a pas pu être créé.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Of no article</source>
        <translation>Sans article</translation>
    </message>
    <message>
        <source>Of no speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>Not known to the day</source>
        <translation>Sans jour précis</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Articles left out: %1.</source>
        <translation>Articles omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Passages left out: %1.</source>
        <translation>Passages omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Tags left out: %1.</source>
        <translation>Étiquettes omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Actors left out: %1.</source>
        <translation>Acteurs omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Claims left out: %1.</source>
        <translation>Allégations omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Statements left out: %1.</source>
        <translation>Déclarations omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Origins left out: %1.</source>
        <translation>Origines omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Boards left out: %1.</source>
        <translation>Tableaux omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Cards left out: %1.</source>
        <translation>Cartes omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Links left out: %1.</source>
        <translation>Liens omis&#xa0;: %1.</translation>
    </message>
    <message>
        <source>ACH matrices left out: %1.</source>
        <translation>Matrices ACH omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Collections left out: %1.</source>
        <translation>Collections omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Texts, originals and images that are not what was stored: %1.</source>
        <translation>Textes, originaux et images qui ne sont pas ce qui avait été stocké&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pages of the file that could not be read: %1.</source>
        <translation>Pages du fichier qui n’ont pas pu être lues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Other rows left out, as of tags, aliases, speakers, mentions and evidence: %1.</source>
        <translation>Autres lignes omises, comme celles d’étiquettes, d’autres appellations, de locuteurs, de mentions et d’indices&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Lost articles, actors, tags, boards, matrices and collections in whose place an empty one stands, since others refer to them: %1.</source>
        <translation>Articles, acteurs, étiquettes, tableaux, matrices et collections perdus, remplacés chacun par un élément vide parce que d’autres y renvoient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>References to something that is missing, dropped: %1.</source>
        <translation>Renvois à un élément manquant, abandonnés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Values that were not as Sidelight writes them, set right: %1.</source>
        <translation>Valeurs qui n’étaient pas telles que Sidelight les écrit, corrigées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>“%1” of the listing has to be a pattern.</source>
        <translation>«&#x202f;%1&#x202f;» du recueil doit être un motif.</translation>
    </message>
    <message>
        <source>The pattern of “%1” of the listing cannot be read: %2.</source>
        <translation>Le motif de «&#x202f;%1&#x202f;» du recueil ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field of an article; there are title, text, byline, outlet, published, language and url.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un champ d’article&#x202f;; les champs sont title, text, byline, outlet, published, language et url.</translation>
    </message>
    <message>
        <source>A listing needs just one of “start”, “between” and “last”.</source>
        <translation>Un recueil exige un seul de «&#x202f;start&#x202f;», «&#x202f;between&#x202f;» et «&#x202f;last&#x202f;».</translation>
    </message>
    <message>
        <source>The listing has too many fields.</source>
        <translation>Le recueil a trop de champs.</translation>
    </message>
    <message>
        <source>The pattern of “label” needs a group, which is the label.</source>
        <translation>Le motif de «&#x202f;label&#x202f;» exige un groupe, qui est le libellé.</translation>
    </message>
    <message>
        <source>The definition of a listing is longer than 64 KiB.</source>
        <translation>La définition d’un recueil dépasse 64&#xa0;Kio.</translation>
    </message>
    <message>
        <source>The definition of a listing is no JSON object (%1).</source>
        <translation>La définition d’un recueil n’est pas un objet JSON (%1).</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>There is no listing “%1”; there are %2, and files that end in .json.</source>
        <translation>Il n’y a pas de recueil «&#x202f;%1&#x202f;»&#x202f;; il y a %2, et les fichiers qui se terminent par .json.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display here for a window. The commands work without one; sidelight --help lists them.</source>
        <translation>Il n’y a pas d’affichage ici pour ouvrir une fenêtre. Les commandes fonctionnent sans&#x202f;; sidelight --help en donne la liste.</translation>
    </message>
    <message>
        <source>This display is reached over the network, which Sidelight refuses. To allow it for the display alone, start with: sidelight --allow-tcp-display</source>
        <translation>Cet affichage passe par le réseau, ce que Sidelight refuse. Pour l’autoriser uniquement pour l’affichage, lancez&#xa0;: sidelight --allow-tcp-display</translation>
    </message>
</context>
<context>
    <name>MarkedArticle</name>
    <message>
        <source>note %1</source>
        <translation>note %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>consulté le %1</translation>
    </message>
    <message>
        <source>Says it: %1</source>
        <translation>Dit par&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes&#xa0;: %1</translation>
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
        <translation>Dit par %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words as they were said</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>Traduction&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>Traduction de %2&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>There is no statement on a claim.</source>
        <translation>Il n’y a aucune déclaration sur une allégation.</translation>
    </message>
    <message>
        <source>Claim matrix: rows %1 to %2 of %3, claims %4 to %5 of %6</source>
        <translation>Matrice des allégations&#xa0;: lignes %1 à %2 sur %3, allégations %4 à %5 sur %6</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Feuille %1 sur %2</translation>
    </message>
</context>
<context>
    <name>MatrixSheet</name>
    <message>
        <source>%1: “%2”</source>
        <comment>a stance and the words that take it</comment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>dit par %1</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>Traduction&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>Traduction de %2&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Make space or choose another place.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#xa0;: %2. Libérez de l’espace ou choisissez un autre emplacement.</translation>
    </message>
</context>
<context>
    <name>OnBoards</name>
    <message>
        <source>%1, card %2</source>
        <comment>a board, and which of its cards</comment>
        <translation>%1, carte %2</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>Sur les tableaux</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>%1: %2</source>
        <comment>an origin&apos;s name, by an agency or outlet and a title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>All words are the same.</source>
        <translation>Tous les mots sont identiques.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same.</source>
        <translation>%1&#x202f;% des mots sont identiques.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same, and both credit %2.</source>
        <translation>%1&#x202f;% des mots sont identiques, et les deux articles citent %2 comme source.</translation>
    </message>
    <message>
        <source>%1 % of the shorter one&apos;s words stand in the other.</source>
        <translation>%1&#x202f;% des mots du plus court figurent dans l’autre.</translation>
    </message>
    <message>
        <source>Both credit %1 and share %2 % of their words.</source>
        <translation>Les deux citent %1 comme source et ont %2&#x202f;% de leurs mots en commun.</translation>
    </message>
    <message>
        <source>Both are by %1, of one day, and share %2 % of their words.</source>
        <translation>Les deux sont signés %1, du même jour, et ont %2&#x202f;% de leurs mots en commun.</translation>
    </message>
    <message numerus="yes">
        <source>Both quote the same %n word(s).</source>
        <translation>
            <numerusform>Les deux citent le même mot.</numerusform>
            <numerusform>Les deux citent les mêmes %Ln mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>%Ln mot est identique, ce qui ne suffit pas pour une seule origine.</numerusform>
            <numerusform>%Ln mots sont identiques, ce qui ne suffit pas pour une seule origine.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDefinition</name>
    <message>
        <source>The lens “%1” was left out: %2</source>
        <translation>La grille de lecture «&#x202f;%1&#x202f;» a été laissée de côté&#xa0;: %2</translation>
    </message>
    <message>
        <source>it is not sound XML in line %L1.</source>
        <translation>le XML n’est pas valide à la ligne %L1.</translation>
    </message>
    <message>
        <source>it has no rules.</source>
        <translation>elle n’a pas de règles.</translation>
    </message>
    <message>
        <source>its elements are nested too deeply in line %L1.</source>
        <translation>ses éléments sont imbriqués trop profondément à la ligne %L1.</translation>
    </message>
    <message>
        <source>it is not a syntax definition.</source>
        <translation>ce n’est pas une définition de syntaxe.</translation>
    </message>
    <message>
        <source>it has more than %L1 patterns.</source>
        <translation>elle a plus de %L1 motifs.</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is too long.</source>
        <translation>le motif de la ligne %L1 est trop long.</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is wrong: %2.</source>
        <translation>le motif de la ligne %L1 est incorrect&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it has more than %L1 contexts.</source>
        <translation>elle a plus de %L1 contextes.</translation>
    </message>
    <message>
        <source>its context “%1” includes itself.</source>
        <translation>son contexte «&#x202f;%1&#x202f;» s’inclut lui-même.</translation>
    </message>
    <message>
        <source>it names a context “%1” that it does not have.</source>
        <translation>elle désigne un contexte «&#x202f;%1&#x202f;» qu’elle n’a pas.</translation>
    </message>
    <message>
        <source>it names a list “%1” that it does not have.</source>
        <translation>elle désigne une liste «&#x202f;%1&#x202f;» qu’elle n’a pas.</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: it has more than %L2 KB.</source>
        <translation>La grille de lecture «&#x202f;%1&#x202f;» a été laissée de côté&#xa0;: elle dépasse %L2&#xa0;Ko.</translation>
    </message>
</context>
<context>
    <name>PassageEdits</name>
    <message>
        <source>Resize passage</source>
        <translation>Redimensionner un passage</translation>
    </message>
    <message>
        <source>Highlight passage</source>
        <translation>Surligner un passage</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>Étiqueter un passage</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>Consigner une déclaration</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>Supprimer un passage</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Changer la couleur</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier une note</translation>
    </message>
</context>
<context>
    <name>PassageSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what stands behind it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Dit par</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>Il n’y a aucun passage.</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a grade, the meaning of its letter and of its number</comment>
        <translation>%1&#xa0;: %2&#x202f;; %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Card without words</source>
        <translation>Carte sans texte</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>a tile of the board and its page</comment>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
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
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>For (%1)</source>
        <translation>Pour (%1)</translation>
    </message>
    <message>
        <source>Against (%1)</source>
        <translation>Contre (%1)</translation>
    </message>
    <message>
        <source>Qualified by (%1)</source>
        <translation>Nuancée par (%1)</translation>
    </message>
    <message>
        <source>Questioned by (%1)</source>
        <translation>Mise en doute par (%1)</translation>
    </message>
    <message>
        <source>Named by (%1)</source>
        <comment>who speaks of a claim without a stance</comment>
        <translation>Évoquée par (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of a source and its first words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(sans texte)</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>when</comment>
        <translation>propos&#xa0;: %1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>when</comment>
        <translation>faits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consulté le</translation>
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
        <translation>SHA-256, texte</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Sur le tableau</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>(source %1)</source>
        <translation>(source %1)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Allégations</translation>
    </message>
    <message>
        <source>Nothing on the board speaks for or against it.</source>
        <translation>Rien sur le tableau n’appuie ni ne contredit cette allégation.</translation>
    </message>
</context>
<context>
    <name>PdfSheets</name>
    <message>
        <source>Map of the tiles</source>
        <translation>Plan d’assemblage</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>Feuille %1</translation>
    </message>
    <message>
        <source>An underlined link has a note.</source>
        <translation>Un lien souligné a une note.</translation>
    </message>
</context>
<context>
    <name>PrivateVfs</name>
    <message>
        <source>There is not enough memory to look at the project. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour examiner le projet. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour cette opération. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Purging was cancelled, and nothing was changed.</source>
        <translation>La purge a été annulée et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The project without its history was not the same project, so nothing was changed. Please report it.</source>
        <translation>Le projet sans son historique n’était pas le même projet&#x202f;; rien n’a donc été modifié. Veuillez signaler ce problème.</translation>
    </message>
    <message>
        <source>The disk failed while the project was written anew. Nothing was changed. Check the disk, and open the project again.</source>
        <translation>Le disque a échoué pendant la réécriture du projet. Rien n’a été modifié. Vérifiez le disque et rouvrez le projet.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>RecordListing</name>
    <message>
        <source>There is nothing called “%1” to list.</source>
        <translation>Il n’y a rien à lister sous le nom «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>The search index was damaged and has been removed. Search again, which makes it anew.</source>
        <translation>L’index de recherche était endommagé et a été supprimé. Relancez la recherche, ce qui le recrée.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <translation>Il y a une parenthèse fermante sans parenthèse ouvrante.</translation>
    </message>
    <message>
        <source>OR wants something on both sides, as in fire OR smoke.</source>
        <translation>OR doit avoir quelque chose des deux côtés, comme dans incendie OR fumée.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. Put what is meant as it stands into quotation marks.</source>
        <translation>Il n’y a pas de champ «&#x202f;%1&#x202f;». Les champs sont %2. Mettez entre guillemets ce qui doit être pris tel quel.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Trop de parenthèses sont imbriquées.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <source>A regular expression ends with a stroke, as in /colou?r/.</source>
        <translation>Une expression régulière se termine par une barre oblique, comme dans /clefs?/.</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1.</translation>
    </message>
    <message>
        <source>NEAR is written like this: NEAR(fire crew, 5), which is both words with at most five others between them.</source>
        <translation>NEAR s’écrit ainsi&#xa0;: NEAR(incendie pompiers, 5), c’est-à-dire les deux mots avec au plus cinq autres entre eux.</translation>
    </message>
    <message>
        <source>“%1:” wants a value right behind it: %2.</source>
        <translation>«&#x202f;%1:&#x202f;» doit être suivi immédiatement d’une valeur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1:” takes a date such as 2012, 2012-10 or 2012-10-03, and “%2” is none.</source>
        <translation>«&#x202f;%1:&#x202f;» prend une date comme 2012, 2012-10 ou 2012-10-03, et «&#x202f;%2&#x202f;» n’en est pas une.</translation>
    </message>
    <message>
        <source>“%1:” takes one of %2, and “%3” is none of them.</source>
        <translation>«&#x202f;%1:&#x202f;» prend l’une de ces valeurs&#xa0;: %2, et «&#x202f;%3&#x202f;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>A regular expression and “lens:” cannot stand in brackets or beside OR.</source>
        <translation>Une expression régulière et «&#x202f;lens:&#x202f;» ne peuvent figurer ni entre parenthèses ni à côté de OR.</translation>
    </message>
    <message numerus="yes">
        <source>This query is too long. At most %n characters can be looked for.</source>
        <translation>
            <numerusform>Cette requête est trop longue. On peut rechercher au plus %Ln caractère.</numerusform>
            <numerusform>Cette requête est trop longue. On peut rechercher au plus %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceText</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%Ln article importé</numerusform>
            <numerusform>%Ln articles importés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%Ln article modifié</numerusform>
            <numerusform>%Ln articles modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>%Ln article supprimé</numerusform>
            <numerusform>%Ln articles supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted</source>
        <translation>
            <numerusform>%Ln passage surligné</numerusform>
            <numerusform>%Ln passages surlignés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation>
            <numerusform>%Ln passage modifié</numerusform>
            <numerusform>%Ln passages modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation>
            <numerusform>%Ln passage supprimé</numerusform>
            <numerusform>%Ln passages supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) recorded</source>
        <translation>
            <numerusform>%Ln déclaration consignée</numerusform>
            <numerusform>%Ln déclarations consignées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) changed</source>
        <translation>
            <numerusform>%Ln déclaration modifiée</numerusform>
            <numerusform>%Ln déclarations modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) removed</source>
        <translation>
            <numerusform>%Ln déclaration supprimée</numerusform>
            <numerusform>%Ln déclarations supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) added</source>
        <translation>
            <numerusform>%Ln allégation ajoutée</numerusform>
            <numerusform>%Ln allégations ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) changed</source>
        <translation>
            <numerusform>%Ln allégation modifiée</numerusform>
            <numerusform>%Ln allégations modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed</source>
        <translation>
            <numerusform>%Ln allégation supprimée</numerusform>
            <numerusform>%Ln allégations supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) added</source>
        <translation>
            <numerusform>%Ln acteur ajouté</numerusform>
            <numerusform>%Ln acteurs ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) changed</source>
        <translation>
            <numerusform>%Ln acteur modifié</numerusform>
            <numerusform>%Ln acteurs modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed</source>
        <translation>
            <numerusform>%Ln acteur supprimé</numerusform>
            <numerusform>%Ln acteurs supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded</source>
        <translation>
            <numerusform>%Ln mention consignée</numerusform>
            <numerusform>%Ln mentions consignées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) changed</source>
        <translation>
            <numerusform>%Ln mention modifiée</numerusform>
            <numerusform>%Ln mentions modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) removed</source>
        <translation>
            <numerusform>%Ln mention supprimée</numerusform>
            <numerusform>%Ln mentions supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) made</source>
        <translation>
            <numerusform>%Ln tableau créé</numerusform>
            <numerusform>%Ln tableaux créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) changed</source>
        <translation>
            <numerusform>%Ln tableau modifié</numerusform>
            <numerusform>%Ln tableaux modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) deleted</source>
        <translation>
            <numerusform>%Ln tableau supprimé</numerusform>
            <numerusform>%Ln tableaux supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) placed</source>
        <translation>
            <numerusform>%Ln carte placée</numerusform>
            <numerusform>%Ln cartes placées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%Ln carte modifiée</numerusform>
            <numerusform>%Ln cartes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed</source>
        <translation>
            <numerusform>%Ln carte retirée</numerusform>
            <numerusform>%Ln cartes retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards drawn</source>
        <translation>
            <numerusform>%Ln lien de tableau tracé</numerusform>
            <numerusform>%Ln liens de tableau tracés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards changed</source>
        <translation>
            <numerusform>%Ln lien de tableau modifié</numerusform>
            <numerusform>%Ln liens de tableau modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards removed</source>
        <translation>
            <numerusform>%Ln lien de tableau supprimé</numerusform>
            <numerusform>%Ln liens de tableau supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages made</source>
        <translation>
            <numerusform>%Ln lien entre passages créé</numerusform>
            <numerusform>%Ln liens entre passages créés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages changed</source>
        <translation>
            <numerusform>%Ln lien entre passages modifié</numerusform>
            <numerusform>%Ln liens entre passages modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages removed</source>
        <translation>
            <numerusform>%Ln lien entre passages supprimé</numerusform>
            <numerusform>%Ln liens entre passages supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%Ln étiquette ajoutée</numerusform>
            <numerusform>%Ln étiquettes ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>%Ln étiquette modifiée</numerusform>
            <numerusform>%Ln étiquettes modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%Ln étiquette supprimée</numerusform>
            <numerusform>%Ln étiquettes supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) added</source>
        <translation>
            <numerusform>%Ln origine ajoutée</numerusform>
            <numerusform>%Ln origines ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) changed</source>
        <translation>
            <numerusform>%Ln origine modifiée</numerusform>
            <numerusform>%Ln origines modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) removed</source>
        <translation>
            <numerusform>%Ln origine supprimée</numerusform>
            <numerusform>%Ln origines supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) made</source>
        <translation>
            <numerusform>%Ln matrice ACH créée</numerusform>
            <numerusform>%Ln matrices ACH créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) changed</source>
        <translation>
            <numerusform>%Ln matrice ACH modifiée</numerusform>
            <numerusform>%Ln matrices ACH modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) deleted</source>
        <translation>
            <numerusform>%Ln matrice ACH supprimée</numerusform>
            <numerusform>%Ln matrices ACH supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) added</source>
        <translation>
            <numerusform>%Ln hypothèse ajoutée</numerusform>
            <numerusform>%Ln hypothèses ajoutées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) changed</source>
        <translation>
            <numerusform>%Ln hypothèse modifiée</numerusform>
            <numerusform>%Ln hypothèses modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) removed</source>
        <translation>
            <numerusform>%Ln hypothèse supprimée</numerusform>
            <numerusform>%Ln hypothèses supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added</source>
        <translation>
            <numerusform>%Ln indice ajouté</numerusform>
            <numerusform>%Ln indices ajoutés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence changed</source>
        <translation>
            <numerusform>%Ln indice modifié</numerusform>
            <numerusform>%Ln indices modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence removed</source>
        <translation>
            <numerusform>%Ln indice supprimé</numerusform>
            <numerusform>%Ln indices supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) made</source>
        <translation>
            <numerusform>%Ln collection créée</numerusform>
            <numerusform>%Ln collections créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) changed</source>
        <translation>
            <numerusform>%Ln collection modifiée</numerusform>
            <numerusform>%Ln collections modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted</source>
        <translation>
            <numerusform>%Ln collection supprimée</numerusform>
            <numerusform>%Ln collections supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved</source>
        <translation>
            <numerusform>%Ln carte déplacée</numerusform>
            <numerusform>%Ln cartes déplacées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln autre modification</numerusform>
            <numerusform>%Ln autres modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Rien n’a changé</translation>
    </message>
</context>
<context>
    <name>SnapshotCommand</name>
    <message>
        <source>There is neither a project “%1” nor a snapshot of it.</source>
        <translation>Il n’y a ni projet «&#x202f;%1&#x202f;» ni instantané de ce projet.</translation>
    </message>
    <message>
        <source>Not all snapshots are whole; those that are not cannot be restored: %1.</source>
        <translation>Tous les instantanés ne sont pas intacts&#x202f;; ceux qui ne le sont pas ne peuvent pas être restaurés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>StandIns</name>
    <message>
        <source>Lost article</source>
        <translation>Article perdu</translation>
    </message>
    <message>
        <source>Lost actor</source>
        <translation>Acteur perdu</translation>
    </message>
    <message>
        <source>Lost tag</source>
        <translation>Étiquette perdue</translation>
    </message>
    <message>
        <source>Lost board</source>
        <translation>Tableau perdu</translation>
    </message>
    <message>
        <source>Lost matrix</source>
        <translation>Matrice perdue</translation>
    </message>
    <message>
        <source>Lost collection</source>
        <translation>Collection perdue</translation>
    </message>
</context>
<context>
    <name>StatementEdits</name>
    <message>
        <source>Record statement</source>
        <translation>Consigner une déclaration</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Modifier une déclaration</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Article published</source>
        <translation>Publication de l’article</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Chaîne</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Reliability is</source>
        <translation>Fiabilité propre à</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Date des faits</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Date des propos</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Date de publication</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>the speaker’s</source>
        <translation>au locuteur</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>à la déclaration</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>Aucun article ne s’appelle «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;sidelight list PROJECT articles&#x202f;» en donne la liste.</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>«&#x202f;%1&#x202f;» est le titre de plusieurs articles&#x202f;; désignez le vôtre par son identifiant, comme %2 ou %3.</translation>
    </message>
    <message>
        <source>“%1” is in a language (%2) for which the attribution finder has no word lists.</source>
        <translation>«&#x202f;%1&#x202f;» est dans une langue (%2) pour laquelle le détecteur d’attributions n’a pas de listes de mots.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sans couleur</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>How the texts of “%1” and %n other article(s) are set, as with headings and links, differs from what was imported.</source>
        <translation>
            <numerusform>La mise en forme des textes de «&#x202f;%1&#x202f;» et de %Ln autre article, comme les intertitres et les liens, diffère de ce qui a été importé.</numerusform>
            <numerusform>La mise en forme des textes de «&#x202f;%1&#x202f;» et de %Ln autres articles, comme les intertitres et les liens, diffère de ce qui a été importé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s) are not listed.</source>
        <translation>
            <numerusform>%Ln autre problème constaté n’est pas listé.</numerusform>
            <numerusform>%Ln autres problèmes constatés ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying was called off; what was not looked at may be damaged. Nothing was changed.</source>
        <translation>La vérification a été interrompue&#x202f;; ce qui n’a pas été examiné peut être endommagé. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>Entry %1 of the history</source>
        <translation>Entrée %1 de l’historique</translation>
    </message>
    <message>
        <source>Your edits go first; the check goes on between them.</source>
        <translation>Vos modifications passent d’abord&#x202f;; la vérification se poursuit entre elles.</translation>
    </message>
    <message>
        <source>Looking at the pages of the file.</source>
        <translation>Examen des pages du fichier.</translation>
    </message>
    <message>
        <source>Looking at texts, originals and pictures: %1 of %2.</source>
        <translation>Examen des textes, des originaux et des images&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Looking at the passages of article %1 of %2.</source>
        <translation>Examen des passages de l’article %1 sur %2.</translation>
    </message>
    <message>
        <source>Looking at the history: edit %1 of %2.</source>
        <translation>Examen de l’historique&#xa0;: modification %1 sur %2.</translation>
    </message>
    <message>
        <source>Doing the history again, to compare: %1 of %2.</source>
        <translation>Nouvelle exécution de l’historique, pour comparaison&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Tout est tel qu’il a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written.</source>
        <translation>
            <numerusform>%Ln élément n’est pas tel qu’il a été écrit.</numerusform>
            <numerusform>%Ln éléments ne sont pas tels qu’ils ont été écrits.</numerusform>
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
            <numerusform>%Ln modification</numerusform>
            <numerusform>%Ln modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the project “%1”, %2</source>
        <translation>Vérification du projet «&#x202f;%1&#x202f;», %2</translation>
    </message>
</context>
<context>
    <name>WalConversion</name>
    <message>
        <source>A database tool left the project in another mode and with an unfinished change beside it. Nothing was changed; open and close the project in that tool, then try again.</source>
        <translation>Un outil de base de données a laissé le projet dans un autre mode, avec une modification inachevée à côté. Rien n’a été modifié&#x202f;; ouvrez et fermez le projet dans cet outil, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place or make space, then export again.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit&#xa0;: %2. Choisissez un autre emplacement ou libérez de l’espace, puis recommencez l’export.</translation>
    </message>
</context>
<context>
    <name>WithheldPlacesPage</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>ACH matrix</source>
        <translation>Matrice ACH</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indice</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Fichier importé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre appellation</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>Forme imprimée</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Affiliation</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Derniers mots</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Reason of a grade</source>
        <translation>Motif d’une cote</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Autre texte</translation>
    </message>
</context>
<context>
    <name>sidelight</name>
    <message>
        <source>The passphrase could not be read from standard input.</source>
        <translation>La phrase secrète n’a pas pu être lue sur l’entrée standard.</translation>
    </message>
    <message>
        <source>A passphrase has at most %1 bytes.</source>
        <translation>Une phrase secrète compte au plus %1 octets.</translation>
    </message>
    <message>
        <source>A passphrase is needed: type it, or give it as the first line of standard input.</source>
        <translation>Une phrase secrète est nécessaire&#xa0;: saisissez-la, ou donnez-la sur la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Phrase secrète&#xa0;: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>La même à nouveau&#xa0;: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>Les deux phrases secrètes diffèrent. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>Il n’y a aucun passage.</translation>
    </message>
    <message>
        <source>[withheld]</source>
        <translation>[masqué]</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Make space on the disk and try again.</source>
        <translation>Le disque est plein&#x202f;; la modification n’a donc pas été enregistrée. Libérez de l’espace sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>The project&apos;s file cannot be read or written. Check the disk or the connection to it and try again.</source>
        <translation>Le fichier du projet ne peut être ni lu ni écrit. Vérifiez le disque ou la connexion à celui-ci et réessayez.</translation>
    </message>
    <message>
        <source>The project&apos;s file is damaged. Nothing was changed in it; open a copy of it, or a backup.</source>
        <translation>Le fichier du projet est endommagé. Rien n’y a été modifié&#x202f;; ouvrez une copie du fichier ou une sauvegarde.</translation>
    </message>
    <message>
        <source>Another program has the project open. Close it there and try again.</source>
        <translation>Un autre programme a ouvert le projet. Fermez-le dans ce programme et réessayez.</translation>
    </message>
    <message>
        <source>An unfinished change lies beside the project, in the file that ends in “-journal”, and it may only be read here. Copy both files to where you may write, and open the copy.</source>
        <translation>Une modification inachevée se trouve à côté du projet, dans le fichier qui se termine par «&#x202f;-journal&#x202f;», et l’emplacement est en lecture seule. Copiez les deux fichiers là où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The project&apos;s file can only be read here. Save a copy where you may write and work in that.</source>
        <translation>Le fichier du projet est ici en lecture seule. Enregistrez une copie là où vous pouvez écrire et travaillez dans celle-ci.</translation>
    </message>
    <message>
        <source>The change names something that is no longer in the project. Nothing was changed.</source>
        <translation>La modification désigne quelque chose qui n’est plus dans le projet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The change holds a value that a project cannot hold. Nothing was changed.</source>
        <translation>La modification contient une valeur qu’un projet ne peut pas contenir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The question took longer than two seconds and was stopped. Ask for less at once.</source>
        <translation>La requête a duré plus de deux secondes et a été arrêtée. Demandez moins à la fois.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour cette opération. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The change is larger than a project can take at once. Nothing was changed.</source>
        <translation>La modification est trop grande pour qu’un projet l’accepte en une fois. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong in Sidelight itself. Nothing was changed; please report it.</source>
        <translation>Une erreur s’est produite dans Sidelight même. Rien n’a été modifié&#x202f;; veuillez la signaler.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check the disk and try again.</source>
        <translation>La copie «&#x202f;%1&#x202f;» n’a pas pu être écrite. Vérifiez le disque et réessayez.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the copy.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>“%1” is not a Sidelight project. To read an article, import it into a project.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un projet Sidelight. Pour lire un article, importez-le dans un projet.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no project. If there should be one in it, open a backup.</source>
        <translation>«&#x202f;%1&#x202f;» est vide&#xa0;: le fichier ne contient pas de projet. S’il devait en contenir un, ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its first bytes are not those of a project. Nothing was changed; open a backup of it.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#xa0;: ses premiers octets ne sont pas ceux d’un projet. Rien n’a été modifié&#x202f;; ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>“%1” is cut off: a part of the file is missing. Nothing was changed; open a backup of it.</source>
        <translation>«&#x202f;%1&#x202f;» est tronqué&#xa0;: une partie du fichier manque. Rien n’a été modifié&#x202f;; ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the place.</source>
        <translation>Il n’y a pas de fichier «&#x202f;%1&#x202f;». Vérifiez le nom et l’emplacement.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link. Open the file that it leads to.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien symbolique. Ouvrez le fichier vers lequel il pointe.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can hold a project. Choose a .sidelight file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier qui puisse contenir un projet. Choisissez un fichier .sidelight.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Sidelight (its format is %2, this version reads up to %3). Nothing was changed; open it with the newer version.</source>
        <translation>«&#x202f;%1&#x202f;» a été créé par une version plus récente de Sidelight (son format est %2, cette version lit jusqu’au format %3). Rien n’a été modifié&#x202f;; ouvrez-le avec la version plus récente.</translation>
    </message>
    <message>
        <source>Convert to format %1</source>
        <translation>Convertir au format %1</translation>
    </message>
    <message>
        <source>The file holds tables that Sidelight did not make, so it is not opened. Ask whoever sent it for an untouched copy.</source>
        <translation>Le fichier contient des tables que Sidelight n’a pas créées et n’est donc pas ouvert. Demandez une copie intacte à la personne qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The project is of an older format and could not be converted. Nothing was changed in it. %1</source>
        <translation>Le projet est d’un format plus ancien et n’a pas pu être converti. Rien n’y a été modifié. %1</translation>
    </message>
    <message>
        <source>The project was made by an older version of Sidelight and must be converted, but it may only be read here. Copy it to where you may write and open the copy.</source>
        <translation>Le projet a été créé par une version plus ancienne de Sidelight et doit être converti, mais il est ici en lecture seule. Copiez-le là où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>La copie n’a pas passé sa vérification et a été supprimée. %1</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. It must be converted, but it may only be read here. Copy it and the file beside it that ends in “-wal” to where you may write, and open the copy.</source>
        <translation>Un outil de base de données a laissé le projet dans un autre mode. Il doit être converti, mais il est ici en lecture seule. Copiez-le, avec le fichier voisin qui se termine par «&#x202f;-wal&#x202f;», là où vous pouvez écrire et ouvrez la copie.</translation>
    </message>
    <message>
        <source>The copy was made by an older version of Sidelight and must be converted, which cannot be done in memory. Decrypt it into a file and open that.</source>
        <translation>La copie a été créée par une version antérieure de Sidelight et doit être convertie, ce qui ne peut pas se faire en mémoire. Déchiffrez-la dans un fichier et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>This is an encrypted copy, open for reading. It is in memory alone; nothing of it was written to the disk. Save a copy of it as a project to work on it.</source>
        <translation>Ceci est une copie chiffrée, ouverte en lecture. Elle n’existe qu’en mémoire&#x202f;; rien n’en a été écrit sur le disque. Enregistrez-en une copie comme projet pour y travailler.</translation>
    </message>
    <message>
        <source>A project cannot be made there: files cannot be locked, so two programs could write it at once. Choose a place on this computer&apos;s own disk.</source>
        <translation>Un projet ne peut pas être créé là&#xa0;: les fichiers ne peuvent pas y être verrouillés, deux programmes pourraient donc y écrire en même temps. Choisissez un emplacement sur le disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>This project is open for reading only, since it was made by a newer version of Sidelight (its format is %1, this version writes %2). To change it, open it with the newer version.</source>
        <translation>Ce projet est ouvert en lecture seule, car il a été créé par une version plus récente de Sidelight (son format est %1, cette version écrit le format %2). Pour le modifier, ouvrez-le avec la version plus récente.</translation>
    </message>
    <message>
        <source>This project is open for reading only, since its file or folder cannot be written. Save a copy to work on it.</source>
        <translation>Ce projet est ouvert en lecture seule, car son fichier ou son dossier n’est pas accessible en écriture. Enregistrez une copie pour y travailler.</translation>
    </message>
    <message>
        <source>This project is open for reading only: files cannot be locked where it lies, so two programs could write it at once. Save a copy on this computer&apos;s own disk to work on it.</source>
        <translation>Ce projet est ouvert en lecture seule&#xa0;: les fichiers ne peuvent pas être verrouillés à cet emplacement, deux programmes pourraient donc y écrire en même temps. Enregistrez une copie sur le disque de cet ordinateur pour y travailler.</translation>
    </message>
    <message>
        <source>Passage “%1” of “%2”</source>
        <translation>Passage «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>A card on the board “%1”</source>
        <translation>Une carte du tableau «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Card “%1” on the board “%2”</source>
        <translation>Carte «&#x202f;%1&#x202f;» du tableau «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>A piece of evidence in the ACH matrix “%1”</source>
        <translation>Un indice de la matrice ACH «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Evidence “%1” in the ACH matrix “%2”</source>
        <translation>Indice «&#x202f;%1&#x202f;» de la matrice ACH «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>That “%1” is possibly the same as “%2”</source>
        <translation>Identité possible entre «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>The link between the passages “%1” and “%2”</source>
        <translation>Le lien entre les passages «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>That “%1” and “%2” have different origins</source>
        <translation>Origines différentes de «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Article “%1”</source>
        <translation>Article «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation>Acteur «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Claim “%1”</source>
        <translation>Allégation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>The statement recorded of “%1”</source>
        <translation>La déclaration consignée à partir de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Origin “%1”</source>
        <translation>Origine «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>Tableau «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A link on the board “%1”</source>
        <translation>Un lien du tableau «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Link type “%1”</source>
        <translation>Type de lien «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A mention of “%1”</source>
        <translation>Une mention de «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>Matrice ACH «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Hypothesis “%1”</source>
        <translation>Hypothèse «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Collection “%1”</source>
        <translation>Collection «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un élément</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the one beside it that ends in “-journal” to a safe place, and open a backup.</source>
        <translation>Le projet n’a pas été fermé correctement et son fichier est endommagé. Rien n’y a été modifié&#x202f;; copiez en lieu sûr le fichier et son voisin qui se termine par «&#x202f;-journal&#x202f;», puis ouvrez une sauvegarde.</translation>
    </message>
    <message>
        <source>There is no such file to salvage. Check the name and the place.</source>
        <translation>Il n’y a pas de tel fichier à récupérer. Vérifiez le nom et l’emplacement.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the salvaged project.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom pour le projet récupéré.</translation>
    </message>
    <message>
        <source>Nothing that a project is made of was found in the file, so none was made.</source>
        <translation>Rien de ce qui compose un projet n’a été trouvé dans le fichier&#x202f;; aucun projet n’a donc été créé.</translation>
    </message>
    <message>
        <source>There is no room for a snapshot, so none was taken; the project itself is saved. Make space on the disk, or keep snapshots somewhere else.</source>
        <translation>L’espace ne suffit pas pour un instantané&#x202f;; aucun n’a donc été pris. Le projet lui-même est enregistré. Libérez de l’espace sur le disque, ou conservez les instantanés ailleurs.</translation>
    </message>
    <message>
        <source>No snapshot was taken, since a copy of the project did not pass its check. The snapshots before it are kept. Verify the project.</source>
        <translation>Aucun instantané n’a été pris, car une copie du projet n’a pas passé sa vérification. Les instantanés précédents sont conservés. Vérifiez le projet.</translation>
    </message>
    <message>
        <source>No snapshot was taken, since its file could not be written or read again; the project itself is saved. Check the disk, or keep snapshots somewhere else.</source>
        <translation>Aucun instantané n’a été pris, car son fichier n’a pas pu être écrit ou relu&#x202f;; le projet lui-même est enregistré. Vérifiez le disque, ou conservez les instantanés ailleurs.</translation>
    </message>
    <message>
        <source>The project that somebody sent is damaged. Nothing was changed in it; ask for another copy, or save what is whole of it as a new project.</source>
        <translation>Le projet reçu de quelqu’un est endommagé. Rien n’y a été modifié&#x202f;; demandez-en une autre copie, ou enregistrez ce qui en est intact comme nouveau projet.</translation>
    </message>
    <message>
        <source>The project that somebody sent has more than %1 rows of one kind, which is more than Sidelight takes from others.</source>
        <translation>Le projet reçu de quelqu’un a plus de %1 lignes d’un même type, ce qui dépasse ce que Sidelight accepte d’autrui.</translation>
    </message>
    <message>
        <source>The project that somebody sent is larger than 5 GB, which is more than Sidelight takes from others.</source>
        <translation>Le projet reçu de quelqu’un dépasse 5&#xa0;Go, ce qui est plus que ce que Sidelight accepte d’autrui.</translation>
    </message>
    <message>
        <source>This encrypted copy came from somebody else. It is open for reading only, in memory alone, and was checked: nothing in it can run.</source>
        <translation>Cette copie chiffrée vient de quelqu’un d’autre. Elle est ouverte en lecture seule, uniquement en mémoire, et a été vérifiée&#xa0;: rien de ce qu’elle contient ne peut s’exécuter.</translation>
    </message>
    <message>
        <source>This project came from somebody else. It is open for reading only and was checked: nothing in it can run.</source>
        <translation>Ce projet vient de quelqu’un d’autre. Il est ouvert en lecture seule et a été vérifié&#xa0;: rien de ce qu’il contient ne peut s’exécuter.</translation>
    </message>
    <message>
        <source>The project was not closed properly: an unfinished change lies beside it, in the file that ends in “-journal”. Opening the project sets that right.</source>
        <translation>Le projet n’a pas été fermé correctement&#xa0;: une modification inachevée se trouve à côté, dans le fichier qui se termine par «&#x202f;-journal&#x202f;». Ouvrir le projet y remédie.</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. Open it, which sets that right, and verify it then.</source>
        <translation>Un outil de base de données a laissé le projet dans un autre mode. Ouvrez-le, ce qui y remédie, puis vérifiez-le.</translation>
    </message>
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>Ce point de l’historique n’est plus dans le projet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is no history before that point to purge.</source>
        <translation>Il n’y a pas d’historique à purger avant ce point.</translation>
    </message>
    <message>
        <source>There is no history to purge.</source>
        <translation>Il n’y a pas d’historique à purger.</translation>
    </message>
</context>
<context>
    <name>sidelight::AboutWindow</name>
    <message>
        <source>About Sidelight</source>
        <translation>À propos de Sidelight</translation>
    </message>
    <message>
        <source>Sidelight %1</source>
        <translation>Sidelight %1</translation>
    </message>
    <message>
        <source>A workbench for investigative reading. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Un atelier pour la lecture d’enquête. C’est un logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure, fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>These are the licences of Sidelight and of what is built into it:</source>
        <translation>Voici les licences de Sidelight et de ce qui y est intégré&#xa0;:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texte de la licence</translation>
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
        <translation>Évaluer un indice</translation>
    </message>
    <message>
        <source>Take back rating</source>
        <translation>Retirer une évaluation</translation>
    </message>
    <message>
        <source>Rename ACH matrix</source>
        <translation>Renommer une matrice ACH</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>Ajouter une hypothèse</translation>
    </message>
    <message>
        <source>Change hypothesis</source>
        <translation>Modifier une hypothèse</translation>
    </message>
    <message>
        <source>Move hypothesis</source>
        <translation>Déplacer une hypothèse</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>Supprimer une hypothèse</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter un indice</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Modifier un indice</translation>
    </message>
    <message>
        <source>Move evidence</source>
        <translation>Déplacer un indice</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Supprimer un indice</translation>
    </message>
    <message>
        <source>Remove ACH matrix</source>
        <translation>Supprimer une matrice ACH</translation>
    </message>
    <message>
        <source>Competing hypotheses</source>
        <translation>Hypothèses concurrentes</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>Nouvelle matrice ACH</translation>
    </message>
</context>
<context>
    <name>sidelight::AchForm</name>
    <message>
        <source>Hypothesis</source>
        <translation>Hypothèse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note as evidence</source>
        <translation>Note comme indice</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Change note of hypothesis</source>
        <translation>Modifier la note d’une hypothèse</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>Modifier une remarque</translation>
    </message>
</context>
<context>
    <name>sidelight::AchModel</name>
    <message>
        <source>How far its ratings lie apart, from 0 to 4.</source>
        <translation>L’écart entre ses évaluations, de 0 à 4.</translation>
    </message>
    <message>
        <source>Rated alike against every hypothesis, it does not help to choose between them.</source>
        <translation>Évalué de la même façon face à chaque hypothèse, cet indice n’aide pas à les départager.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a rating, a hypothesis</comment>
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Non évalué</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Diagnos­ticity</source>
        <comment>with a soft hyphen, where it may be parted</comment>
        <translation>Diagnos­ticité</translation>
    </message>
    <message>
        <source>By the grades of the source: from 0.5 (E5) over 1 (no grade) to 2 (A1).</source>
        <translation>D’après les cotes de la source&#xa0;: de 0,5 (E5) à 2 (A1) en passant par 1 (sans cote).</translation>
    </message>
    <message>
        <source>How far the ratings of a row lie apart, from 0 to 4. What is rated alike everywhere is worth nothing.</source>
        <translation>L’écart entre les évaluations d’une ligne, de 0 à 4. Ce qui est évalué partout de la même façon n’a aucune valeur.</translation>
    </message>
    <message>
        <source>%1, rank %2, inconsistency %3</source>
        <translation>%1, rang %2, incohérence %3</translation>
    </message>
    <message>
        <source>Inconsistency %1; without weights %2.</source>
        <translation>Incohérence %1&#x202f;; sans pondération %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quotation and its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Translated: %1</source>
        <translation>Traduit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translated by %1: %2</source>
        <translation>Traduit par %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Deleted; these were its last words</source>
        <translation>Supprimé&#x202f;; voici ses derniers mots</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an origin</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>avec une remarque</translation>
    </message>
    <message>
        <source>Reliability %1: %2</source>
        <translation>Fiabilité %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Credibility %1: %2</source>
        <translation>Crédibilité %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not graded, so it counts as it is.</source>
        <translation>Sans cote&#x202f;; compte donc tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come from this speaker and this origin; against each hypothesis only the strongest of them counts.</source>
        <translation>
            <numerusform>%Ln ligne provient de ce locuteur et de cette origine&#x202f;; face à chaque hypothèse, seule la plus forte compte.</numerusform>
            <numerusform>%Ln lignes proviennent de ce locuteur et de cette origine&#x202f;; face à chaque hypothèse, seule la plus forte d’entre elles compte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AchPane</name>
    <message>
        <source>Name of the ACH matrix</source>
        <translation>Nom de la matrice ACH</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Ordre des lignes</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>Lignes à la main</translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation>Les plus diagnostiques d’abord</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hypothèses</translation>
    </message>
    <message>
        <source>Change, move or remove a hypothesis</source>
        <translation>Modifier, déplacer ou supprimer une hypothèse</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the matrix to a file</source>
        <translation>Écrire la matrice dans un fichier</translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation>Ajouter une hypothèse</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>Ce que disent les évaluations</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>Matrice ACH «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add the evidence: search for it above, drop passages or statements here, or type a note.</source>
        <translation>Ajoutez les indices&#xa0;: cherchez-les ci-dessus, déposez ici des passages ou des déclarations, ou saisissez une note.</translation>
    </message>
    <message>
        <source>Analysis of competing hypotheses: write down every explanation that is possible, add the evidence, and say of each piece how it fits each hypothesis. The one with the least evidence against it comes first, not the one with the most evidence for it.</source>
        <translation>Analyse des hypothèses concurrentes&#xa0;: notez toutes les explications possibles, ajoutez les indices et dites pour chacun comment il s’accorde avec chaque hypothèse. Vient en tête celle qui a le moins d’indices contre elle, et non celle qui en a le plus pour elle.</translation>
    </message>
    <message>
        <source>Rate each cell by its key: C consistent, C again very consistent (CC); I inconsistent, I again very inconsistent (II); N neutral; A not applicable; Delete takes a rating back.</source>
        <translation>Évaluez chaque cellule par sa touche&#xa0;: C cohérent, C à nouveau très cohérent (CC)&#x202f;; I incohérent, I à nouveau très incohérent (II)&#x202f;; N neutre&#x202f;; A non applicable&#x202f;; Suppr retire une évaluation.</translation>
    </message>
    <message>
        <source>Add the hypotheses that the evidence is to be rated against.</source>
        <translation>Ajoutez les hypothèses face auxquelles les indices sont à évaluer.</translation>
    </message>
    <message>
        <source>That is in the matrix already.</source>
        <translation>C’est déjà dans la matrice.</translation>
    </message>
    <message>
        <source>Remove the whole matrix</source>
        <translation>Supprimer toute la matrice</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>Afficher dans son article</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Remarque…</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Supprimer l’indice</translation>
    </message>
    <message>
        <source>Change hypothesis…</source>
        <translation>Modifier l’hypothèse…</translation>
    </message>
    <message>
        <source>Move hypothesis backward</source>
        <translation>Reculer l’hypothèse</translation>
    </message>
    <message>
        <source>Move hypothesis forward</source>
        <translation>Avancer l’hypothèse</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>Supprimer l’hypothèse</translation>
    </message>
    <message>
        <source>There are no hypotheses yet.</source>
        <translation>Il n’y a pas encore d’hypothèses.</translation>
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
        <translation>Non évalué	%1</translation>
    </message>
    <message>
        <source>The rows are in order of their diagnosticity. Arrange them by hand to move them.</source>
        <translation>Les lignes sont dans l’ordre de leur diagnosticité. Rangez-les à la main pour les déplacer.</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorForm</name>
    <message>
        <source>Write note on actor</source>
        <translation>Rédiger la note d’un acteur</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nom par ligne</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>As the article says</source>
        <translation>Selon l’article</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Nombre de personnes</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Said to be of</source>
        <translation>Rattachement déclaré</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Peut-être identique à</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tel qu’imprimé</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>Modifier un acteur</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>Créer un acteur</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPage</name>
    <message>
        <source>Statements and mentions, in order of time</source>
        <translation>Déclarations et mentions, dans l’ordre chronologique</translation>
    </message>
    <message>
        <source>Nothing is recorded of what this actor says, or where it is named. Mark words in an article and choose the actor there.</source>
        <translation>Rien n’est consigné de ce que dit cet acteur ni des endroits où il est nommé. Marquez des mots dans un article et choisissez-y l’acteur.</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPageModel</name>
    <message>
        <source>Translation: %1</source>
        <translation>Traduction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Translation by %1: %2</source>
        <translation>Traduction de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a row</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mentionné</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance and the claim</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>printed as %1</source>
        <translation>imprimé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, printed as %2</source>
        <translation>%1, imprimé «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPicture</name>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Supprimer l’image</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Change picture of actor</source>
        <translation>Changer l’image d’un acteur</translation>
    </message>
    <message>
        <source>Remove picture of actor</source>
        <translation>Supprimer l’image d’un acteur</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorSummary</name>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Possibly the same as</source>
        <translation>Peut-être identique à</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>To whom it belongs, and who belongs to it</source>
        <translation>À qui il appartient, et qui lui appartient</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>Sur les tableaux</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Apparaît avec</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>Aussi appelé %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Printed as “%1”</source>
        <translation>Imprimé «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>Said to be %n person(s)</source>
        <translation>
            <numerusform>Il s’agirait de %Ln personne</numerusform>
            <numerusform>Il s’agirait de %Ln personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Said to be of “%1”</source>
        <translation>Rattachement déclaré&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>Cotes antérieures</translation>
    </message>
    <message>
        <source>Not graded now</source>
        <translation>Actuellement sans cote</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a grade with its meaning, and a day</comment>
        <translation>%1, depuis le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%Ln chaîne</numerusform>
            <numerusform>%Ln chaînes</numerusform>
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
    <name>sidelight::ActorTreeModel</name>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
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
        <translation>Aussi appelé %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorsPanel</name>
    <message>
        <source>New actor</source>
        <translation>Nouvel acteur</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>Renommer un acteur</translation>
    </message>
    <message>
        <source>Actors are the people, organisations and unnamed sources that speak. Type the first one below.</source>
        <translation>Les acteurs sont les personnes, les organisations et les sources anonymes qui s’expriment. Saisissez le premier ci-dessous.</translation>
    </message>
    <message>
        <source>No actor has these words</source>
        <translation>Aucun acteur ne contient ces mots</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Passer en revue…</translation>
    </message>
    <message>
        <source>Review the places that name the new actor</source>
        <translation>Passer en revue les occurrences du nom du nouvel acteur</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>Déplacer un acteur</translation>
    </message>
    <message>
        <source>Select two actors first, to note that both may be the same.</source>
        <translation>Sélectionnez d’abord deux acteurs pour noter qu’il s’agit peut-être du même.</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>Afficher ses passages</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
    <message>
        <source>Find where it is named</source>
        <translation>Trouver où il est nommé</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note that both may be the same</source>
        <translation>Noter qu’il s’agit peut-être du même</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Scinder…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>Créer un acteur</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n statement(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>Retiré de %Ln déclaration et supprimé. «&#x202f;Annuler&#x202f;» le rétablit.</numerusform>
            <numerusform>Retiré de %Ln déclarations et supprimé. «&#x202f;Annuler&#x202f;» le rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln acteur supprimé. «&#x202f;Annuler&#x202f;» le rétablit.</numerusform>
            <numerusform>%Ln acteurs supprimés. «&#x202f;Annuler&#x202f;» les rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>Supprimer %Ln acteur</numerusform>
            <numerusform>Supprimer %Ln acteurs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AnalysisPanes</name>
    <message>
        <source>Claim matrix</source>
        <translation>Matrice des allégations</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>The passage is in “%1” now.</source>
        <translation>Le passage est maintenant dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The passage is in “%1” already.</source>
        <translation>Le passage est déjà dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>Nouvelle matrice ACH</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleEdits</name>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation>
            <numerusform>Marquer %Ln article comme non lu</numerusform>
            <numerusform>Marquer %Ln articles comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as being read</source>
        <translation>
            <numerusform>Marquer %Ln article comme en cours de lecture</numerusform>
            <numerusform>Marquer %Ln articles comme en cours de lecture</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as done</source>
        <translation>
            <numerusform>Marquer %Ln article comme terminé</numerusform>
            <numerusform>Marquer %Ln articles comme terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n article(s) aside</source>
        <translation>
            <numerusform>Mettre %Ln article de côté</numerusform>
            <numerusform>Mettre %Ln articles de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n article(s)</source>
        <translation>
            <numerusform>Marquer %Ln article d’une étoile</numerusform>
            <numerusform>Marquer %Ln articles d’une étoile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n article(s)</source>
        <translation>
            <numerusform>Retirer l’étoile de %Ln article</numerusform>
            <numerusform>Retirer l’étoile de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s)</source>
        <translation>
            <numerusform>Étiqueter %Ln article</numerusform>
            <numerusform>Étiqueter %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take tag off %n article(s)</source>
        <translation>
            <numerusform>Retirer une étiquette de %Ln article</numerusform>
            <numerusform>Retirer une étiquette de %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into a collection</source>
        <translation>
            <numerusform>Mettre %Ln article dans une collection</numerusform>
            <numerusform>Mettre %Ln articles dans une collection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of a collection</source>
        <translation>
            <numerusform>Retirer %Ln article d’une collection</numerusform>
            <numerusform>Retirer %Ln articles d’une collection</numerusform>
        </translation>
    </message>
    <message>
        <source>Change article details</source>
        <translation>Modifier les détails d’un article</translation>
    </message>
    <message numerus="yes">
        <source>Change details of %n article(s)</source>
        <translation>
            <numerusform>Modifier les détails de %Ln article</numerusform>
            <numerusform>Modifier les détails de %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleForm</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>2012-09-11, 2012-09 or 2012</source>
        <translation>2012-09-11, 2012-09 ou 2012</translation>
    </message>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>Ce n’est pas une date comme 2012-09-11, 2012-09~ ou 2012&#x202f;; elle est conservée telle que saisie.</translation>
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
        <translation>Langue</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>fr, ar, fr-CA</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Dernière lecture</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Write note on article</source>
        <translation>Rédiger la note d’un article</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Plusieurs valeurs</translation>
    </message>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>Modifier %Ln article</numerusform>
            <numerusform>Modifier %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>La sienne propre</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Pas encore</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajout</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
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
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sans étoile</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and state of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Origine&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleTable</name>
    <message>
        <source>Without an outlet</source>
        <translation>Sans média</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>Dans aucune collection</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>With an origin of their own</source>
        <translation>Avec une origine propre</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %Ln article</numerusform>
            <numerusform>%1, %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleView</name>
    <message>
        <source>Moving the start of the passage. Enter keeps it, Escape gives up.</source>
        <translation>Déplacement du début du passage. Entrée le valide, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>Moving the end of the passage. Enter keeps it, Escape gives up.</source>
        <translation>Déplacement de la fin du passage. Entrée le valide, Échap l’abandonne.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleWords</name>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
</context>
<context>
    <name>sidelight::BearingPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>Pourquoi est-ce ici&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what bears on a card, and which way</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>À l’appui</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>À l’encontre</translation>
    </message>
    <message>
        <source>Bears on it</source>
        <translation>S’y rapporte</translation>
    </message>
    <message>
        <source>And %L1 more</source>
        <translation>Et %L1 de plus</translation>
    </message>
    <message>
        <source>Select one card to see why it is here.</source>
        <translation>Sélectionnez une carte pour voir pourquoi elle est ici.</translation>
    </message>
    <message>
        <source>Nothing that is recorded bears on this card: no statement, no claim and no link.</source>
        <translation>Rien de ce qui est consigné ne se rapporte à cette carte&#xa0;: ni déclaration, ni allégation, ni lien.</translation>
    </message>
    <message>
        <source>Why is this here? A click shows the words.</source>
        <translation>Pourquoi est-ce ici&#x202f;? Un clic affiche les mots.</translation>
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
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Take the filter away (Esc)</source>
        <translation>Retirer le filtre (Échap)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilité de la source</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Toutes les sources</translation>
    </message>
    <message>
        <source>Source A</source>
        <translation>Source A</translation>
    </message>
    <message>
        <source>Source %1 or better</source>
        <translation>Source %1 ou mieux</translation>
    </message>
    <message>
        <source>Source F: cannot be judged</source>
        <translation>Source F&#xa0;: impossible à apprécier</translation>
    </message>
    <message>
        <source>Source not graded</source>
        <translation>Source sans cote</translation>
    </message>
    <message>
        <source>Credibility of what is said</source>
        <translation>Crédibilité des propos</translation>
    </message>
    <message>
        <source>Any credibility</source>
        <translation>Toute crédibilité</translation>
    </message>
    <message>
        <source>Credibility 1</source>
        <translation>Crédibilité 1</translation>
    </message>
    <message>
        <source>Credibility %1 or better</source>
        <translation>Crédibilité %1 ou mieux</translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation>Crédibilité 6&#xa0;: impossible à apprécier</translation>
    </message>
    <message>
        <source>Type of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Any link</source>
        <translation>Tous les liens</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Quelle date</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>From 2012-09</source>
        <translation>Depuis 2012-09</translation>
    </message>
    <message>
        <source>Until 2012-09-12</source>
        <translation>Jusqu’à 2012-09-12</translation>
    </message>
    <message>
        <source>A date looks like 2012, 2012-09 or 2012-09-11.</source>
        <translation>Une date s’écrit 2012, 2012-09 ou 2012-09-11.</translation>
    </message>
    <message>
        <source>%L1 of %L2 cards</source>
        <translation>%L1 sur %L2 cartes</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardFinder</name>
    <message>
        <source>Find on this board</source>
        <translation>Rechercher sur ce tableau</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Too costly to find</source>
        <translation>Recherche trop coûteuse</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 sur plus de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardHand</name>
    <message>
        <source>Align cards</source>
        <translation>Aligner des cartes</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>Distribuer des cartes</translation>
    </message>
    <message>
        <source>Fit cards to their words</source>
        <translation>Ajuster des cartes à leur texte</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Mettre au premier plan</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Avancer d’un plan</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>Reculer d’un plan</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>Mettre à l’arrière-plan</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read, so the card(s) came with their words alone.</source>
        <translation>
            <numerusform>%Ln image n’a pas pu être lue&#x202f;; la carte n’a donc repris que son texte.</numerusform>
            <numerusform>%Ln images n’ont pas pu être lues&#x202f;; les cartes n’ont donc repris que leur texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardImport</name>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu (%2).</translation>
    </message>
    <message>
        <source>The board “%1” is imported.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» est importé.</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>Arêtes laissées de côté parce qu’elles menaient à des nœuds absents du fichier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>Importer un tableau</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardKeys</name>
    <message numerus="yes">
        <source>%n card(s) stay selected. Tab goes on to others, S keeps each; Esc lets go.</source>
        <translation>
            <numerusform>%Ln carte reste sélectionnée. Tab passe à d’autres, S garde chacune&#x202f;; Échap relâche tout.</numerusform>
            <numerusform>%Ln cartes restent sélectionnées. Tab passe à d’autres, S garde chacune&#x202f;; Échap relâche tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc leaves it.</source>
        <translation>Vers quelle carte déplacer le lien&#x202f;? Cliquez dessus, ou choisissez-la avec Tab ou les flèches et appuyez sur Entrée. Échap le laisse en place.</translation>
    </message>
    <message>
        <source>Link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc ends.</source>
        <translation>Lier à quelle carte&#x202f;? Cliquez dessus, ou choisissez-la avec Tab ou les flèches et appuyez sur Entrée. Échap met fin.</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardLayouter</name>
    <message>
        <source>Lay out board</source>
        <translation>Disposer un tableau</translation>
    </message>
    <message>
        <source>Lay out cards</source>
        <translation>Disposer des cartes</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardListModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1, %Ln carte</numerusform>
            <numerusform>%1, %Ln cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Renommer un tableau</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutline</name>
    <message>
        <source>Outline of the board</source>
        <translation>Plan du tableau</translation>
    </message>
    <message>
        <source>Groups, cards and their links. Enter opens, F2 names, L links, Delete removes.</source>
        <translation>Les groupes, les cartes et leurs liens. Entrée ouvre, F2 nomme, L lie, Suppr retire.</translation>
    </message>
    <message>
        <source>Label link</source>
        <translation>Étiqueter un lien</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Renommer un groupe</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>Renommer un acteur</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Modifier une allégation</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutlineModel</name>
    <message>
        <source>Group without a title</source>
        <translation>Groupe sans titre</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Note vide</translation>
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
        <translation>Groupe&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Locked</source>
        <translation>%1. Verrouillée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says, and what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardPane</name>
    <message>
        <source>Drag passages, actors or articles here.
Double click for a note, or press Ctrl+Shift+A to choose a card by name.</source>
        <translation>Faites glisser ici des passages, des acteurs ou des articles.
Double-cliquez pour une note, ou appuyez sur Ctrl+Maj+A pour choisir une carte par son nom.</translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation>Nom du tableau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note on the board; or double click on an empty place</source>
        <translation>Écrire une note sur le tableau&#x202f;; ou double-cliquer sur un endroit vide</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Ajouter une carte…</translation>
    </message>
    <message>
        <source>Choose a passage, statement, actor, claim or article by typing (Ctrl+Shift+A)</source>
        <translation>Choisir par la saisie un passage, une déclaration, un acteur, une allégation ou un article (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show the whole board (Shift+1)</source>
        <translation>Afficher tout le tableau (Maj+1)</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exporter en PDF…</translation>
    </message>
    <message>
        <source>Write the board and its numbered sources to a PDF file</source>
        <translation>Écrire le tableau et ses sources numérotées dans un fichier PDF</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>Tableau «&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <comment>card, type of link, card</comment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) selected</source>
        <translation>
            <numerusform>%Ln carte sélectionnée</numerusform>
            <numerusform>%Ln cartes sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardWalk</name>
    <message>
        <source>La&amp;y out</source>
        <translation>&amp;Disposer</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Map of the board</source>
        <translation>&amp;Vue d’ensemble du tableau</translation>
    </message>
    <message>
        <source>&amp;Why is this here</source>
        <translation>Po&amp;urquoi est-ce ici&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Find on this board…</source>
        <translation>&amp;Rechercher sur ce tableau…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le &amp;suivant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le précéde&amp;nt</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltre…</translation>
    </message>
    <message>
        <source>Dim all but the n&amp;eighbours</source>
        <translation>&amp;Estomper tout sauf les voisines</translation>
    </message>
    <message>
        <source>Path &amp;between two cards</source>
        <translation>&amp;Chemin entre deux cartes</translation>
    </message>
    <message>
        <source>Walk along a link: Alt with an arrow</source>
        <translation>Parcourir un lien&#xa0;: Alt avec une flèche</translation>
    </message>
    <message>
        <source>Linked cards &amp;near each other</source>
        <translation>Cartes liées &amp;proches les unes des autres</translation>
    </message>
    <message>
        <source>In &amp;layers, by the types of links</source>
        <translation>En &amp;couches, selon les types de liens</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;published</source>
        <translation>Le long du temps, par date de pu&amp;blication</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;said</source>
        <translation>Le long du temps, par date des pr&amp;opos</translation>
    </message>
    <message>
        <source>Along time, by when it &amp;happened</source>
        <translation>Le long du temps, par date des &amp;faits</translation>
    </message>
    <message>
        <source>A lane for each &amp;article</source>
        <translation>Un couloir par &amp;article</translation>
    </message>
    <message>
        <source>A lane for each &amp;who speaks</source>
        <translation>Un couloir par &amp;locuteur</translation>
    </message>
    <message>
        <source>&amp;Tidy: take overlaps away</source>
        <translation>&amp;Ranger&#xa0;: supprimer les chevauchements</translation>
    </message>
    <message>
        <source>Lay out: choose…</source>
        <translation>Disposer&#xa0;: choisir…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards (Ctrl+Shift+L)</source>
        <translation>Disposer le tableau, ou les cartes sélectionnées (Ctrl+Maj+L)</translation>
    </message>
    <message>
        <source>Select a card first; then all but the cards that are linked to it can be dimmed.</source>
        <translation>Sélectionnez d’abord une carte&#x202f;; tout sauf les cartes qui lui sont liées peut alors être estompé.</translation>
    </message>
    <message>
        <source>Select two cards first; then the shortest way between them along links can be shown.</source>
        <translation>Sélectionnez d’abord deux cartes&#x202f;; le plus court chemin entre elles le long des liens peut alors être affiché.</translation>
    </message>
    <message>
        <source>No links lead from one of these cards to the other.</source>
        <translation>Aucun lien ne mène de l’une de ces cartes à l’autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between the two cards</source>
        <translation>
            <numerusform>%Ln lien entre les deux cartes</numerusform>
            <numerusform>%Ln liens entre les deux cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is being laid out.</source>
        <translation>Disposition du tableau en cours.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Only what is linked to the selected card stands out.</source>
        <translation>Seul ce qui est lié à la carte sélectionnée est mis en évidence.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardsPanel</name>
    <message>
        <source>Lay out evidence on a board: press New board.</source>
        <translation>Disposez des indices sur un tableau&#xa0;: appuyez sur «&#x202f;Nouveau tableau&#x202f;».</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Nouveau tableau</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Make a board from a template, which has groups to fill</source>
        <translation>Créer un tableau à partir d’un modèle, avec des groupes à remplir</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Tableau %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a template, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>Supprimer un tableau</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New board from a template</source>
        <translation>Nouveau tableau à partir d’un modèle</translation>
    </message>
</context>
<context>
    <name>sidelight::ButtonRow</name>
    <message>
        <source>What there is no room for</source>
        <translation>Ce qui ne tient pas dans la barre</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>sidelight::CardNoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
</context>
<context>
    <name>sidelight::CardPicker</name>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Déclaration</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Passage, statement, actor, claim or article</source>
        <translation>Passage, déclaration, acteur, allégation ou article</translation>
    </message>
    <message>
        <source>Search for a card</source>
        <translation>Chercher une carte</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Éléments trouvés</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>kind and words of a record</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing in this project has these words.</source>
        <translation>Rien dans ce projet ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>sidelight::CardPicture</name>
    <message>
        <source>The image could not be kept, so it was not put on the board.</source>
        <translation>L’image n’a pas pu être conservée et n’a donc pas été placée sur le tableau.</translation>
    </message>
</context>
<context>
    <name>sidelight::CarryReview</name>
    <message>
        <source>In the older version</source>
        <translation>Dans l’ancienne version</translation>
    </message>
    <message>
        <source>In the newer version</source>
        <translation>Dans la nouvelle version</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Passages whose words have changed</source>
        <translation>Passages dont les mots ont changé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The older version has no passages to carry over.</source>
        <translation>L’ancienne version n’a aucun passage à reporter.</translation>
    </message>
    <message>
        <source>The newer version has all these passages already.</source>
        <translation>La nouvelle version a déjà tous ces passages.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand in the newer version word for word.</source>
        <translation>
            <numerusform>%Ln passage figure mot pour mot dans la nouvelle version.</numerusform>
            <numerusform>%Ln passages figurent mot pour mot dans la nouvelle version.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>%Ln autre passage est à vérifier.</numerusform>
            <numerusform>%Ln autres passages sont à vérifier.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#x202f;%</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n passage(s) over</source>
        <translation>
            <numerusform>Reporter %Ln passage</numerusform>
            <numerusform>Reporter %Ln passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>%Ln passage reporté.</numerusform>
            <numerusform>%Ln passages reportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry passages over</source>
        <translation>Reporter des passages</translation>
    </message>
</context>
<context>
    <name>sidelight::ChoiceList</name>
    <message>
        <source>says · of %1</source>
        <translation>dit · de %1</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dit</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>aussi %1</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nouvelle étiquette «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>New actor “%1” says this</source>
        <translation>Le nouvel acteur «&#x202f;%1&#x202f;» le dit</translation>
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
        <translation>%1&#xa0;: %2</translation>
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
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimForm</name>
    <message>
        <source>Write note on claim</source>
        <translation>Rédiger la note d’une allégation</translation>
    </message>
    <message>
        <source>Date, such as 2012-09-11 or 2012-09~</source>
        <translation>Date, comme 2012-09-11 ou 2012-09~</translation>
    </message>
    <message>
        <source>This is not a date as EDTF has it, such as 2012-09-11, 2012-09, 2012-09~ or 2012-09-11/2012-09-14.</source>
        <translation>Ce n’est pas une date au format EDTF, comme 2012-09-11, 2012-09, 2012-09~ ou 2012-09-11/2012-09-14.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Date des faits</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>Modifier une allégation</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>Créer une allégation</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimGrid</name>
    <message>
        <source>Nobody named</source>
        <comment>the row of statements without a speaker</comment>
        <translation>Locuteur non nommé</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimListModel</name>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Asserts</source>
        <comment>number of statements</comment>
        <translation>Affirme</translation>
    </message>
    <message>
        <source>Denies</source>
        <comment>number of statements</comment>
        <translation>Dément</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <comment>number of statements that qualify or question</comment>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Date des faits&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>so many origins, so many articles</comment>
        <translation>%1 en tout</translation>
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
            <numerusform>%Ln déclaration sur des allégations</numerusform>
            <numerusform>%Ln déclarations sur des allégations</numerusform>
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
            <numerusform>%Ln origine</numerusform>
            <numerusform>%Ln origines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance, and how many take it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nobody has taken a stance on it yet.</source>
        <translation>Personne n’a encore pris position à ce sujet.</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimsPanel</name>
    <message>
        <source>New claim</source>
        <translation>Nouvelle allégation</translation>
    </message>
    <message>
        <source>Rename claim</source>
        <translation>Renommer une allégation</translation>
    </message>
    <message>
        <source>Claims are what somebody says is so, and others may deny. Type the first one below.</source>
        <translation>Une allégation est ce que quelqu’un donne pour vrai et que d’autres peuvent démentir. Saisissez la première ci-dessous.</translation>
    </message>
    <message>
        <source>No claim has these words</source>
        <translation>Aucune allégation ne contient ces mots</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>Afficher ses passages</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>Créer une allégation</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>Déplacer une allégation</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Fusionner des allégations</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln allégation fusionnée dans %1. «&#x202f;Annuler&#x202f;» les sépare à nouveau.</numerusform>
            <numerusform>%Ln allégations fusionnées dans %1. «&#x202f;Annuler&#x202f;» les sépare à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>Supprimer %Ln allégation</numerusform>
            <numerusform>Supprimer %Ln allégations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>%Ln allégation supprimée.</numerusform>
            <numerusform>%Ln allégations supprimées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>%Ln déclaration ne désigne plus d’allégation.</numerusform>
            <numerusform>%Ln déclarations ne désignent plus d’allégation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>%Ln carte garde les derniers mots.</numerusform>
            <numerusform>%Ln cartes gardent les derniers mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>%Ln allégation subordonnée passe au premier niveau.</numerusform>
            <numerusform>%Ln allégations subordonnées passent au premier niveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>«&#x202f;Annuler&#x202f;» rétablit tout.</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionTreeModel</name>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>new articles of all that a search finds</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation>Trouve&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, smart collection</source>
        <translation>%1, collection intelligente</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionsPanel</name>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer une collection</translation>
    </message>
    <message>
        <source>Collections hold articles that belong together. Type the name of the first one below, then drag articles onto it, or press C in the library.</source>
        <translation>Une collection contient des articles qui vont ensemble. Saisissez le nom de la première ci-dessous, puis faites-y glisser des articles, ou appuyez sur C dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No collection has these words</source>
        <translation>Aucune collection ne contient ces mots</translation>
    </message>
    <message>
        <source>Show only its articles</source>
        <translation>Afficher uniquement ses articles</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Write note on collection</source>
        <translation>Rédiger la note d’une collection</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Créer une collection</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Déplacer une collection</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself, so it cannot become one with another.</source>
        <translation>Une collection intelligente trouve elle-même ses articles&#x202f;; elle ne peut donc pas être fusionnée avec une autre.</translation>
    </message>
    <message>
        <source>Merge collections</source>
        <translation>Fusionner des collections</translation>
    </message>
    <message>
        <source>“%1” is a smart collection: it finds its articles itself.</source>
        <translation>«&#x202f;%1&#x202f;» est une collection intelligente&#xa0;: elle trouve elle-même ses articles.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>%Ln article mis dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln articles mis dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n collection(s)</source>
        <translation>
            <numerusform>Supprimer %Ln collection</numerusform>
            <numerusform>Supprimer %Ln collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) removed. Their articles stay in the project; undo brings them back.</source>
        <translation>
            <numerusform>%Ln collection supprimée. Ses articles restent dans le projet&#x202f;; «&#x202f;Annuler&#x202f;» la rétablit.</numerusform>
            <numerusform>%Ln collections supprimées. Leurs articles restent dans le projet&#x202f;; «&#x202f;Annuler&#x202f;» les rétablit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ColourChips</name>
    <message>
        <source>Highlight colours, 1 to 8</source>
        <translation>Couleurs de surlignage, 1 à 8</translation>
    </message>
</context>
<context>
    <name>sidelight::ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>sidelight::ColumnsDialog</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colonnes de la table</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Aucune colonne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sidelight::CompareLegend</name>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Open two articles side by side to compare them.</source>
        <translation>Ouvrez deux articles côte à côte pour les comparer.</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>Ce que montre la comparaison</translation>
    </message>
    <message>
        <source>Where one text is scrolled, the other follows along the ribbons (Shift+F9)</source>
        <translation>Quand un texte défile, l’autre suit le long des rubans (Maj+F9)</translation>
    </message>
    <message>
        <source>Stop comparing (F9)</source>
        <translation>Arrêter la comparaison (F9)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Same words %L1</source>
        <translation>Mêmes mots %L1</translation>
    </message>
    <message>
        <source>Same claim %L1</source>
        <translation>Même allégation %L1</translation>
    </message>
    <message>
        <source>Same actor %L1</source>
        <translation>Même acteur %L1</translation>
    </message>
    <message>
        <source>Links %L1</source>
        <translation>Liens %L1</translation>
    </message>
</context>
<context>
    <name>sidelight::Comparison</name>
    <message>
        <source>Ribbons between “%1” and “%2”</source>
        <translation>Rubans entre «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Déplacé&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same words: %1</source>
        <translation>Les mêmes mots&#xa0;: %1</translation>
    </message>
    <message>
        <source>They agree: %1</source>
        <translation>Ils concordent&#xa0;: %1</translation>
    </message>
    <message>
        <source>They contradict each other: %1</source>
        <translation>Ils se contredisent&#xa0;: %1</translation>
    </message>
    <message>
        <source>They differ: %1</source>
        <translation>Ils diffèrent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same claim: %1</source>
        <translation>La même allégation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same actor: %1</source>
        <translation>Le même acteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link (%1): %2</source>
        <translation>Lien (%1)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Lien&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionModel</name>
    <message numerus="yes">
        <source>and %n more from the same origin</source>
        <translation>
            <numerusform>et %Ln de plus de la même origine</numerusform>
            <numerusform>et %Ln de plus de la même origine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsPane</name>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>Most origins first</source>
        <translation>Plus grand nombre d’origines d’abord</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Par allégation</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Filter by claim or speaker</source>
        <translation>Filtrer par allégation ou locuteur</translation>
    </message>
    <message numerus="yes">
        <source>Accounts part on %n claim(s).</source>
        <translation>
            <numerusform>Les récits divergent sur %Ln allégation.</numerusform>
            <numerusform>Les récits divergent sur %Ln allégations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsView</name>
    <message>
        <source>Contradictions</source>
        <translation>Contradictions</translation>
    </message>
    <message>
        <source>No contradiction has these words in its claim or among its speakers.</source>
        <translation>Aucune contradiction ne contient ces mots dans son allégation ni parmi ses locuteurs.</translation>
    </message>
    <message>
        <source>Accounts contradict each other here when one statement asserts a claim and another denies it. Mark what is said in an article, give the statement a claim and a stance in the inspector, and do the same where somebody says otherwise.</source>
        <translation>Les récits se contredisent ici lorsqu’une déclaration affirme une allégation et qu’une autre la dément. Marquez ce qui est dit dans un article, donnez à la déclaration une allégation et une position dans l’inspecteur, et faites de même là où quelqu’un dit le contraire.</translation>
    </message>
</context>
<context>
    <name>sidelight::DateField</name>
    <message>
        <source>“%1” is not a date. Try 11 Sep 2012, 2012-09 or about 2012.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une date. Essayez 11 sept. 2012, 2012-09 ou circa 2012.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Ce jour ou cette heure n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” may be two different days. Write the month as a word.</source>
        <translation>«&#x202f;%1&#x202f;» peut désigner deux jours différents. Écrivez le mois en lettres.</translation>
    </message>
    <message>
        <source>The day on which the article was published is not known. Write a date.</source>
        <translation>Le jour de publication de l’article n’est pas connu. Écrivez une date.</translation>
    </message>
    <message>
        <source>The article has no date. Write the year too.</source>
        <translation>L’article n’a pas de date. Écrivez aussi l’année.</translation>
    </message>
    <message>
        <source>This span ends before it begins.</source>
        <translation>Cette période se termine avant de commencer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date as it is kept, and in words</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>vers %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1&#x202f;?</translation>
    </message>
    <message>
        <source>about %1?</source>
        <translation>vers %1&#x202f;?</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day: see QDate::toString</comment>
        <translation>d MMMM yyyy</translation>
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
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>peut-être vers %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>sidelight::Disk</name>
    <message>
        <source>The folder of “%1” does not exist. Choose another place.</source>
        <translation>Le dossier de «&#x202f;%1&#x202f;» n’existe pas. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open it.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà. Choisissez un autre nom, ou ouvrez le fichier.</translation>
    </message>
    <message>
        <source>“%1” cannot be made there: %2. Choose another place.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être créé là&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2. Rename or remove it yourself.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être renommé&#xa0;: %2. Renommez ou supprimez-le vous-même.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: %2. Choose another place.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» ne peut pas être créé&#xa0;: %2. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a folder. Rename or remove it.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’est pas un dossier. Renommez-le ou supprimez-le.</translation>
    </message>
</context>
<context>
    <name>sidelight::EncryptedCopies</name>
    <message>
        <source>Save an encrypted copy</source>
        <translation>Enregistrer une copie chiffrée</translation>
    </message>
    <message>
        <source>Encrypted copies</source>
        <translation>Copies chiffrées</translation>
    </message>
    <message>
        <source>The encrypted copy is written.</source>
        <translation>La copie chiffrée est écrite.</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>Enregistrer comme projet</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Projets Sidelight</translation>
    </message>
</context>
<context>
    <name>sidelight::EvidenceField</name>
    <message>
        <source>%1: %2</source>
        <comment>who or where, and what</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add evidence: search, or type a note</source>
        <translation>Ajouter un indice&#xa0;: chercher, ou saisir une note</translation>
    </message>
    <message>
        <source>Search passages and statements by their words or their speaker, or type a note</source>
        <translation>Cherchez des passages et des déclarations par leurs mots ou leur locuteur, ou saisissez une note</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ajouter un indice</translation>
    </message>
    <message>
        <source>Statement — %1</source>
        <translation>Déclaration — %1</translation>
    </message>
    <message>
        <source>Passage — %1</source>
        <translation>Passage — %1</translation>
    </message>
    <message>
        <source>Add as a note: %1</source>
        <translation>Ajouter comme note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ExportMenus</name>
    <message>
        <source>&amp;Web page with its sources…</source>
        <translation>Page &amp;web avec ses sources…</translation>
    </message>
    <message>
        <source>&amp;Outline in Markdown…</source>
        <translation>Pl&amp;an en Markdown…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>Dessin &amp;SVG…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;100 %…</source>
        <translation>Image PNG à &amp;100&#x202f;%…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;200 %…</source>
        <translation>Image PNG à &amp;200&#x202f;%…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;300 %…</source>
        <translation>Image PNG à &amp;300&#x202f;%…</translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation>&amp;JSON Canvas…</translation>
    </message>
    <message>
        <source>JSON Canvas to &amp;come back to this project…</source>
        <translation>JSON Canvas pour &amp;revenir à ce projet…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>Fichier &amp;CSV…</translation>
    </message>
    <message>
        <source>Table (CSV) for &amp;Excel…</source>
        <translation>Fichier CSV pour &amp;Excel…</translation>
    </message>
    <message>
        <source>Text &amp;document (ODT)…</source>
        <translation>&amp;Document texte (ODT)…</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>Page &amp;web…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;Markdown…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Exact data (&amp;JSON)…</source>
        <translation>Données exactes (&amp;JSON)…</translation>
    </message>
    <message>
        <source>&amp;BibTeX…</source>
        <translation>&amp;BibTeX…</translation>
    </message>
    <message>
        <source>&amp;RIS…</source>
        <translation>&amp;RIS…</translation>
    </message>
    <message>
        <source>&amp;CSL-JSON…</source>
        <translation>&amp;CSL-JSON…</translation>
    </message>
    <message>
        <source>Export boar&amp;d as</source>
        <translation>Exporter le tab&amp;leau en</translation>
    </message>
    <message>
        <source>Export pa&amp;ssages as</source>
        <translation>Exporter les pa&amp;ssages en</translation>
    </message>
    <message>
        <source>Export ar&amp;ticle as</source>
        <translation>Exporter l’a&amp;rticle en</translation>
    </message>
    <message>
        <source>Export claim &amp;matrix as</source>
        <translation>Exporter la &amp;matrice des allégations en</translation>
    </message>
    <message>
        <source>Export stat&amp;ements as</source>
        <translation>Exporter les &amp;déclarations en</translation>
    </message>
    <message>
        <source>Export &amp;citations as</source>
        <translation>Exporter les ré&amp;férences en</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exporter en</translation>
    </message>
    <message>
        <source>Export this list as</source>
        <translation>Exporter cette liste en</translation>
    </message>
    <message>
        <source>Export citations as</source>
        <translation>Exporter les références en</translation>
    </message>
    <message>
        <source>Claim matrix</source>
        <translation>Matrice des allégations</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>Le fichier est écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are in the file, as the filter shows.</source>
        <translation>
            <numerusform>%1 sur %Ln carte du tableau se trouve dans le fichier, selon le filtre.</numerusform>
            <numerusform>%1 sur %Ln cartes du tableau se trouvent dans le fichier, selon le filtre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ExportRun</name>
    <message>
        <source>What is exported cannot take the place of the open project. Choose another name.</source>
        <translation>Un export ne peut pas prendre la place du projet ouvert. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another export is being made. Wait for it or cancel it, then export again.</source>
        <translation>Un autre export est en cours. Attendez-le ou annulez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>Drawing page %1 of %2.</source>
        <translation>Dessin de la page %1 sur %2.</translation>
    </message>
</context>
<context>
    <name>sidelight::Exports</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>Exporter le tableau en PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documents PDF</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are exported, as the filter shows.</source>
        <translation>
            <numerusform>%1 sur %Ln carte du tableau est exportée, selon le filtre.</numerusform>
            <numerusform>%1 sur %Ln cartes du tableau sont exportées, selon le filtre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is exported.</source>
        <translation>Le tableau est exporté.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Projets Sidelight</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation>La copie est écrite.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>The path of the copy is copied.</source>
        <translation>Le chemin de la copie est copié dans le presse-papiers.</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetList</name>
    <message>
        <source>Narrow the list</source>
        <translation>Affiner la liste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetModel</name>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%Ln autre n’est pas listé.</numerusform>
            <numerusform>%Ln autres ne sont pas listés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n article(s)</source>
        <translation>
            <numerusform>%1, dans %Ln article</numerusform>
            <numerusform>%1, dans %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::FacetView</name>
    <message>
        <source>Narrow by</source>
        <translation>Affiner par</translation>
    </message>
</context>
<context>
    <name>sidelight::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Rechercher dans cet article</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>Expression incorrecte</translation>
    </message>
    <message>
        <source>Too costly: %L1 found so far</source>
        <translation>Trop coûteux&#xa0;: %L1 jusqu’ici</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 sur plus de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 sur %L2</translation>
    </message>
    <message>
        <source>This expression costs more time than it is given. Make it simpler, and all is found.</source>
        <translation>Cette expression demande plus de temps que ce qui lui est accordé. Simplifiez-la et tout sera trouvé.</translation>
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
        <translation>Respecter la casse (Alt+C)</translation>
    </message>
    <message>
        <source>Accents count (Alt+A)</source>
        <translation>Respecter les accents (Alt+A)</translation>
    </message>
    <message>
        <source>W</source>
        <comment>whole words</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Mots entiers uniquement (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Expression régulière (Alt+R)</translation>
    </message>
</context>
<context>
    <name>sidelight::FindPanel</name>
    <message>
        <source>Search the project</source>
        <translation>Rechercher dans le projet</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, prefix*, -not, OR, NEAR(a b, 5), /expression/, and fields such as outlet: or actor:. Ctrl+Space lists the fields.</source>
        <translation>Mots, &quot;une expression&quot;, préfixe*, -exclu, OR, NEAR(a b, 5), /expression/, et champs comme outlet: ou actor:. Ctrl+Espace liste les champs.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>What can be done with what was found</source>
        <translation>Ce que l’on peut faire de ce qui a été trouvé</translation>
    </message>
    <message>
        <source>%L1 of %L2 articles searched; found so far: %L3</source>
        <translation>%L1 articles examinés sur %L2&#x202f;; trouvé jusqu’ici&#xa0;: %L3</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>Ce n’est pas une expression régulière&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long in %n article(s), where there may be more.</source>
        <translation>
            <numerusform>L’expression a demandé trop de temps dans %Ln article, où il peut y avoir d’autres occurrences.</numerusform>
            <numerusform>L’expression a demandé trop de temps dans %Ln articles, où il peut y avoir d’autres occurrences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>%Ln article n’a pas pu être lu.</numerusform>
            <numerusform>%Ln articles n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index cannot be made on this computer, so nothing is found.</source>
        <translation>L’index de recherche ne peut pas être créé sur cet ordinateur&#x202f;; rien ne peut donc être trouvé.</translation>
    </message>
    <message>
        <source>The index is being made: %L1 of %L2 articles are in it.</source>
        <translation>Création de l’index en cours&#xa0;: il contient %L1 articles sur %L2.</translation>
    </message>
    <message>
        <source>Not found in any article, but in names and claims.</source>
        <translation>Introuvable dans les articles, mais présent dans des noms et des allégations.</translation>
    </message>
    <message>
        <source>Not found in any article.</source>
        <translation>Introuvable dans tous les articles.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>%Ln article trouvé.</numerusform>
            <numerusform>%Ln articles trouvés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%Ln occurrence trouvée.</numerusform>
            <numerusform>%Ln occurrences trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>Dans %Ln article.</numerusform>
            <numerusform>Dans %Ln articles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: the articles, claims and names that have them are listed here. Ctrl+Space lists what else can be asked.</source>
        <translation>Saisissez des mots&#xa0;: les articles, les allégations et les noms qui les contiennent sont listés ici. Ctrl+Espace liste ce que l’on peut demander d’autre.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Arrêté. %1</translation>
    </message>
    <message>
        <source>Nothing has the word “%1”: this is found without it.</source>
        <translation>Rien ne contient le mot « %1 » : voici ce qui se trouve sans lui.</translation>
    </message>
</context>
<context>
    <name>sidelight::ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Other files that are removed too</source>
        <translation>Autres fichiers également supprimés</translation>
    </message>
    <message>
        <source>Looking for other files that hold the same words…</source>
        <translation>Recherche d’autres fichiers contenant les mêmes mots…</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) may hold the same words.</source>
        <translation>
            <numerusform>%Ln autre fichier contient peut-être les mêmes mots.</numerusform>
            <numerusform>%Ln autres fichiers contiennent peut-être les mêmes mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are ticked are removed too.</source>
        <translation>Ceux qui sont cochés sont également supprimés.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) keep them.</source>
        <translation>
            <numerusform>%Ln fichier les garde.</numerusform>
            <numerusform>%Ln fichiers les gardent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Forgetting</name>
    <message>
        <source>“%1”: a copy from before a conversion, of %2</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: copie d’avant une conversion, du %2</translation>
    </message>
    <message>
        <source>“%1”: an unfinished change that was set aside, of %2</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: modification inachevée mise de côté, du %2</translation>
    </message>
    <message>
        <source>“%1”: a copy that was not finished, of %2</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: copie qui n’a pas été achevée, du %2</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>Purger l’historique</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purger</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before, and the texts and images that nothing in the project uses any more, are removed from its file, which is written anew.</source>
        <translation>Le projet reste tel qu’il est maintenant. Ce qui a été supprimé ou modifié auparavant, ainsi que les textes et les images dont plus rien ne se sert dans le projet, sont retirés de son fichier, qui est réécrit.</translation>
    </message>
    <message>
        <source>Undo and going back end here. This cannot be undone.</source>
        <translation>L’annulation et le retour en arrière s’arrêtent ici. Cette opération est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) leave the history.</source>
        <translation>
            <numerusform>%Ln modification quitte l’historique.</numerusform>
            <numerusform>%Ln modifications quittent l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is of %1, the last of %2.</source>
        <translation>La première date du %1, la dernière du %2.</translation>
    </message>
    <message>
        <source>Some of them were made after the chosen one, but undo or repeat what came before it.</source>
        <translation>Certaines ont été faites après la modification choisie, mais annulent ou rétablissent ce qui la précède.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) stay, and can be undone as before.</source>
        <translation>
            <numerusform>%Ln modification reste et peut être annulée comme avant.</numerusform>
            <numerusform>%Ln modifications restent et peuvent être annulées comme avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge earlier history</source>
        <translation>Purger l’historique antérieur</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before the chosen edit, and the texts and images that neither the project nor the rest of its history uses any more, are removed from its file, which is written anew.</source>
        <translation>Le projet reste tel qu’il est maintenant. Ce qui a été supprimé ou modifié avant la modification choisie, ainsi que les textes et les images dont ni le projet ni le reste de son historique ne se servent plus, sont retirés de son fichier, qui est réécrit.</translation>
    </message>
    <message>
        <source>Undo and going back end there. This cannot be undone.</source>
        <translation>L’annulation et le retour en arrière s’arrêtent là. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>The history up to now was purged.</source>
        <translation>L’historique jusqu’à présent a été purgé.</translation>
    </message>
    <message>
        <source>The earlier history was purged.</source>
        <translation>L’historique antérieur a été purgé.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 is deleted with its links. What a card shows stays in the project.</source>
        <comment>a note, or “3 cards”</comment>
        <translation>La suppression emporte %1 et les liens correspondants. Ce qu’une carte montre reste dans le projet.</translation>
    </message>
    <message>
        <source>%1 and all that stands on it is deleted. Cards that show it keep no last words.</source>
        <comment>a name, or “3 actors”</comment>
        <translation>La suppression emporte %1 et tout ce qui s’y rattache. Les cartes correspondantes ne gardent pas de derniers mots.</translation>
    </message>
    <message>
        <source>The history still holds it, so the whole history up to now is purged as well: undo and going back end here. This cannot be undone.</source>
        <translation>L’historique en conserve encore la trace&#x202f;; tout l’historique jusqu’à présent est donc purgé aussi&#xa0;: l’annulation et le retour en arrière s’arrêtent ici. Cette opération est irréversible.</translation>
    </message>
    <message>
        <source>The words themselves still stand in the text of the article.</source>
        <translation>Les mots eux-mêmes figurent toujours dans le texte de l’article.</translation>
    </message>
    <message>
        <source>The same words in other texts, notes and names of the project stay.</source>
        <translation>Les mêmes mots restent dans d’autres textes, notes et noms du projet.</translation>
    </message>
    <message>
        <source>A disk may still hold blocks of the old file where nobody finds them without tools; only an encrypted disk keeps these from others.</source>
        <translation>Un disque peut encore contenir des blocs de l’ancien fichier, que personne ne trouve sans outils&#x202f;; seul un disque chiffré les met à l’abri d’autrui.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Supprimé définitivement</translation>
    </message>
    <message>
        <source>It is deleted for good, and the history up to now is purged.</source>
        <translation>La suppression est définitive, et l’historique jusqu’à présent est purgé.</translation>
    </message>
    <message>
        <source>The project is written anew without its history…</source>
        <translation>Le projet est réécrit sans son historique…</translation>
    </message>
    <message>
        <source>What was written is being checked…</source>
        <translation>Vérification de ce qui a été écrit…</translation>
    </message>
    <message>
        <source>The history was not purged. %1</source>
        <translation>L’historique n’a pas été purgé. %1</translation>
    </message>
    <message>
        <source>%1 But these files could not be removed, and still hold it: %2. Remove them yourself.</source>
        <translation>%1 Ces fichiers n’ont toutefois pas pu être supprimés et en conservent la trace&#xa0;: %2. Supprimez-les vous-même.</translation>
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
        <translation>allégation</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>acteur</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
</context>
<context>
    <name>sidelight::FoundModel</name>
    <message>
        <source>%1, found %2 times</source>
        <translation>%1, trouvé %2 fois</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>Allégation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Actor: %1</source>
        <translation>Acteur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Étiquette&#xa0;: %1</translation>
    </message>
    <message>
        <source>In a note: %1</source>
        <translation>Dans une note&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::GradeBox</name>
    <message>
        <source>Not graded</source>
        <translation>Sans cote</translation>
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
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Graded on</source>
        <translation>Cote attribuée le</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>Depuis quand&#x202f;?</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motif de la cote</translation>
    </message>
    <message>
        <source>Why this grade?</source>
        <translation>Pourquoi cette cote&#x202f;?</translation>
    </message>
    <message>
        <source>This is not a date as Sidelight knows them; it is kept as it is.</source>
        <translation>Ce n’est pas une date que Sidelight connaisse&#x202f;; elle est conservée telle quelle.</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>Cotes antérieures</translation>
    </message>
    <message>
        <source>How reliable is this source, A to F?</source>
        <translation>Quelle est la fiabilité de cette source, de A à F&#x202f;?</translation>
    </message>
    <message>
        <source>Grade actor</source>
        <translation>Coter un acteur</translation>
    </message>
</context>
<context>
    <name>sidelight::GuidePage</name>
    <message>
        <source>Text of the guide</source>
        <translation>Texte du guide</translation>
    </message>
</context>
<context>
    <name>sidelight::GuideWindow</name>
    <message>
        <source>User guide — Sidelight</source>
        <translation>Guide de l’utilisateur — Sidelight</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a chapter, and how often the words stand in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the guide. Enter goes to the next one.</source>
        <translation>
            <numerusform>%Ln occurrence dans le guide. Entrée y mène.</numerusform>
            <numerusform>%Ln occurrences dans le guide. Entrée mène à la suivante.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>Le guide ne contient pas ces mots.</translation>
    </message>
</context>
<context>
    <name>sidelight::Help</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Tour of the sample investigation</source>
        <translation>&amp;Visite guidée de l’enquête d’exemple</translation>
    </message>
</context>
<context>
    <name>sidelight::HistoryModel</name>
    <message>
        <source>Undone %1</source>
        <comment>when, such as “Today, 14:05”</comment>
        <translation>Annulé&#xa0;: %1</translation>
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
        <translation>Uniquement l’article au premier plan</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Modifications, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter by the names of the edits</source>
        <translation>Filtrer par nom de modification</translation>
    </message>
    <message>
        <source>What the edits touched</source>
        <translation>Ce que les modifications ont touché</translation>
    </message>
    <message>
        <source>All edits</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>D’articles</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>De passages</translation>
    </message>
    <message>
        <source>Of statements</source>
        <translation>De déclarations</translation>
    </message>
    <message>
        <source>Of actors</source>
        <translation>D’acteurs</translation>
    </message>
    <message>
        <source>Of claims</source>
        <translation>D’allégations</translation>
    </message>
    <message>
        <source>Of tags</source>
        <translation>D’étiquettes</translation>
    </message>
    <message>
        <source>Of boards</source>
        <translation>De tableaux</translation>
    </message>
    <message>
        <source>Of matrices</source>
        <translation>De matrices</translation>
    </message>
    <message>
        <source>Show what it touched</source>
        <translation>Afficher ce qu’elle a touché</translation>
    </message>
    <message>
        <source>Go back to here…</source>
        <translation>Revenir jusqu’ici…</translation>
    </message>
    <message>
        <source>Purge everything before this…</source>
        <translation>Purger tout ce qui précède…</translation>
    </message>
    <message>
        <source>Purge history…</source>
        <translation>Purger l’historique…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are like that.</source>
        <translation>
            <numerusform>%Ln modification correspond.</numerusform>
            <numerusform>%Ln modifications correspondent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>Parcours de l’historique…</translation>
    </message>
    <message>
        <source>No edit is like that.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <source>What you do is listed here, and can be gone back to.</source>
        <translation>Ce que vous faites est listé ici, et il est possible d’y revenir.</translation>
    </message>
    <message>
        <source>This entry touched nothing that can be shown.</source>
        <translation>Cette entrée n’a rien touché qui puisse être affiché.</translation>
    </message>
    <message>
        <source>What this edit touched has no place of its own to be shown in.</source>
        <translation>Ce que cette modification a touché n’a pas d’emplacement propre où être affiché.</translation>
    </message>
    <message>
        <source>What this edit touched was deleted since.</source>
        <translation>Ce que cette modification a touché a été supprimé depuis.</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>Recherche de ce qui changerait…</translation>
    </message>
    <message>
        <source>Back to how it was right after “%1” (%2)?</source>
        <comment>the name of an edit, and when it was made</comment>
        <translation>Revenir à l’état qui suivait immédiatement «&#x202f;%1&#x202f;» (%2)&#x202f;?</translation>
    </message>
    <message>
        <source>It is an edit, and can be undone.</source>
        <translation>Ce retour est une modification et peut être annulé.</translation>
    </message>
    <message>
        <source>The project is as it was right after “%1”. Undo brings back what was there.</source>
        <translation>Le projet est tel qu’il était juste après «&#x202f;%1&#x202f;». «&#x202f;Annuler&#x202f;» rétablit ce qu’il contenait.</translation>
    </message>
</context>
<context>
    <name>sidelight::HitPassagesDialog</name>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Ne rien choisir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make passages of all places</source>
        <translation>Créer des passages à partir de toutes les occurrences</translation>
    </message>
    <message>
        <source>Places of which passages are made</source>
        <translation>Occurrences dont sont créés des passages</translation>
    </message>
    <message>
        <source>Colour of the passages</source>
        <translation>Couleur des passages</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tag of the passages</source>
        <translation>Étiquette des passages</translation>
    </message>
    <message numerus="yes">
        <source>Make %n passage(s)</source>
        <translation>
            <numerusform>Créer %Ln passage</numerusform>
            <numerusform>Créer %Ln passages</numerusform>
        </translation>
    </message>
    <message>
        <source>The places are being looked for…</source>
        <translation>Recherche des occurrences…</translation>
    </message>
    <message>
        <source>There is no place in a text of which a passage could be made.</source>
        <translation>Aucune occurrence dans un texte ne peut devenir un passage.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%Ln occurrence trouvée.</numerusform>
            <numerusform>%Ln occurrences trouvées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; narrow the search to see all.</source>
        <translation>Il y en a d’autres&#x202f;; affinez la recherche pour les voir toutes.</translation>
    </message>
    <message>
        <source>What is a passage already is not chosen.</source>
        <translation>Ce qui est déjà un passage n’est pas choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) made.</source>
        <translation>
            <numerusform>%Ln passage créé.</numerusform>
            <numerusform>%Ln passages créés.</numerusform>
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
        <translation>non évaluée</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportBatch</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Page enregistrée</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table de données</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Identical to %1</source>
        <translation>Identique à %1</translation>
    </message>
    <message>
        <source>New; looks like several articles in one file</source>
        <translation>Nouveau&#x202f;; semble réunir plusieurs articles en un fichier</translation>
    </message>
    <message>
        <source>New; the whole page, since no article was recognised on it</source>
        <translation>Nouveau&#x202f;; la page entière, car aucun article n’y a été reconnu</translation>
    </message>
    <message numerus="yes">
        <source>New; %n character(s) could not be read</source>
        <translation>
            <numerusform>Nouveau&#x202f;; %Ln caractère illisible</numerusform>
            <numerusform>Nouveau&#x202f;; %Ln caractères illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Another version of %1</source>
        <translation>Autre version de %1</translation>
    </message>
    <message>
        <source>Of one origin with %1</source>
        <translation>De même origine que %1</translation>
    </message>
    <message>
        <source>Looks like another capture of %1</source>
        <translation>Semble être une autre capture de %1</translation>
    </message>
    <message>
        <source>Looks like a copy of %1</source>
        <translation>Semble être une copie de %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDesk</name>
    <message>
        <source>Import a folder</source>
        <translation>Importer un dossier</translation>
    </message>
    <message>
        <source>Definition of a listing</source>
        <translation>Définition d’un recueil</translation>
    </message>
    <message>
        <source>Definitions of listings (*.json)</source>
        <translation>Définitions de recueils (*.json)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Modifier les détails</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Réessayer…</translation>
    </message>
    <message>
        <source>Something else was done since. The history (Ctrl+Alt+Z) goes back to before the import.</source>
        <translation>Autre chose a été fait depuis. L’historique (Ctrl+Alt+Z) permet de revenir avant l’import.</translation>
    </message>
    <message>
        <source>%1 looks like another capture of %2.</source>
        <translation>%1 semble être une autre capture de %2.</translation>
    </message>
    <message>
        <source>%1 looks like a copy of %2.</source>
        <translation>%1 semble être une copie de %2.</translation>
    </message>
    <message>
        <source>It is another version</source>
        <translation>C’est une autre version</translation>
    </message>
    <message>
        <source>They have one origin</source>
        <translation>Ils ont la même origine</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>Marquer comme version</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>Réunir en une seule origine</translation>
    </message>
    <message>
        <source>The history was purged while an import was looked at; nothing of that was kept. Import it again.</source>
        <translation>L’historique a été purgé pendant l’examen d’un import&#x202f;; rien n’en a été conservé. Recommencez l’import.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Enregistrer l’original</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>L’original</translation>
    </message>
    <message>
        <source>The original cannot go where the project is; name another file.</source>
        <translation>L’original ne peut pas être écrit à la place du projet&#x202f;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The original is not what was imported: its SHA-256 differs, so it was not saved. “Verify project” says what else is damaged.</source>
        <translation>L’original n’est pas ce qui a été importé&#xa0;: son SHA-256 diffère, il n’a donc pas été enregistré. «&#x202f;Vérifier le projet&#x202f;» dit ce qui est encore endommagé.</translation>
    </message>
    <message>
        <source>The original is saved as “%1”.</source>
        <translation>L’original est enregistré sous «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDetails</name>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>Ce n’est pas une date comme 2012-09-11, 2012-09~ ou 2012&#x202f;; elle est conservée telle que saisie.</translation>
    </message>
    <message>
        <source>An article of its own</source>
        <translation>Un article à part entière</translation>
    </message>
    <message>
        <source>Another version of that one</source>
        <translation>Une autre version de celui-là</translation>
    </message>
    <message>
        <source>Of one origin with that one: both count as one</source>
        <translation>De même origine que celui-là&#xa0;: les deux comptent pour un</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importer comme</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>2012-09-11, 2012-09 or 2012</source>
        <translation>2012-09-11, 2012-09 ou 2012</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>fr, ar, fr-CA</translation>
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
        <translation>Ils diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected articles look like others.</source>
        <translation>
            <numerusform>%Ln des articles sélectionnés ressemble à d’autres.</numerusform>
            <numerusform>%Ln des articles sélectionnés ressemblent à d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like %1. %2</source>
        <translation>Ressemble à %1. %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportPassword</name>
    <message>
        <source>The pass&amp;word, which is not kept:</source>
        <translation>&amp;Mot de passe, qui n’est pas conservé&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Read with it</source>
        <translation>&amp;Lire avec ce mot de passe</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Mot de passe du fichier</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportReading</name>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Colo&amp;nnes…</translation>
    </message>
    <message>
        <source>Read the file as</source>
        <translation>Lire le fichier comme</translation>
    </message>
    <message>
        <source>Each row of this file is an article.</source>
        <translation>Chaque ligne de ce fichier est un article.</translation>
    </message>
    <message>
        <source>This file looks like several articles in one.</source>
        <translation>Ce fichier semble réunir plusieurs articles.</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>Un seul article</translation>
    </message>
    <message>
        <source>A definition of your own…</source>
        <translation>Une définition personnelle…</translation>
    </message>
    <message>
        <source>“%1” could not be read, so its columns are not known.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être lu&#x202f;; ses colonnes ne sont donc pas connues.</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportText</name>
    <message>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>The article begins at the cursor ([)</source>
        <translation>L’article commence au curseur ([)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminer ici</translation>
    </message>
    <message>
        <source>The article ends at the cursor (])</source>
        <translation>L’article se termine au curseur (])</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texte entier</translation>
    </message>
    <message>
        <source>Nothing is cut off</source>
        <translation>Rien n’est coupé</translation>
    </message>
    <message>
        <source>Text of the chosen article</source>
        <translation>Texte de l’article choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are cut off; the original keeps them.</source>
        <translation>
            <numerusform>%Ln caractère est coupé&#x202f;; l’original le garde.</numerusform>
            <numerusform>%Ln caractères sont coupés&#x202f;; l’original les garde.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ImportWindow</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Arrêter la lecture</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Accept what is &amp;proposed</source>
        <translation>Accepter ce qui est &amp;proposé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importer des articles</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>Lesquels sont listés</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Ne rien importer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Each selected article, or each of them when only one is selected, becomes what it looks like</source>
        <translation>Chaque article sélectionné, ou tous si un seul est sélectionné, devient ce qu’il semble être</translation>
    </message>
    <message>
        <source>Reading %1 of %2.</source>
        <translation>Lecture&#xa0;: %1 sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>%Ln nouvel article.</numerusform>
            <numerusform>%Ln nouveaux articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) like another one.</source>
        <translation>
            <numerusform>%Ln ressemble à un autre.</numerusform>
            <numerusform>%Ln ressemblent à un autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already, byte for byte, and are passed over.</source>
        <translation>
            <numerusform>%Ln fichier est déjà présent, à l’octet près, et est ignoré.</numerusform>
            <numerusform>%Ln fichiers sont déjà présents, à l’octet près, et sont ignorés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être lu.</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Tous (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Nouveaux (%1)</translation>
    </message>
    <message>
        <source>Looking like others (%1)</source>
        <translation>Ressemblant à d’autres (%1)</translation>
    </message>
    <message>
        <source>There already (%1)</source>
        <translation>Déjà présents (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>Non lus (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>&amp;Importer %Ln article</numerusform>
            <numerusform>&amp;Importer %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importer %Ln article</numerusform>
            <numerusform>Importer %Ln articles</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in the project already, byte for byte.</source>
        <translation>Ce fichier est déjà dans le projet, à l’octet près.</translation>
    </message>
    <message>
        <source>Nothing would be left of the article, so nothing was cut off.</source>
        <translation>Il ne resterait rien de l’article&#x202f;; rien n’a donc été coupé.</translation>
    </message>
    <message>
        <source>Files are still being read. Import what has been read by now?</source>
        <translation>Des fichiers sont encore en cours de lecture. Importer ce qui a été lu jusqu’à présent&#x202f;?</translation>
    </message>
    <message>
        <source>What was corrected here would be lost. Import the articles?</source>
        <translation>Ce qui a été corrigé ici serait perdu. Importer les articles&#x202f;?</translation>
    </message>
</context>
<context>
    <name>sidelight::Imports</name>
    <message>
        <source>The import was cancelled, and nothing of it was kept.</source>
        <translation>L’importation a été annulée et rien n’en a été conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%Ln article importé.</numerusform>
            <numerusform>%Ln articles importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) no article was recognised, so all the text was taken.</source>
        <translation>
            <numerusform>Sur %Ln page, aucun article n’a été reconnu&#x202f;; tout le texte a donc été repris.</numerusform>
            <numerusform>Sur %Ln pages, aucun article n’a été reconnu&#x202f;; tout le texte a donc été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>%Ln article était déjà présent.</numerusform>
            <numerusform>%Ln articles étaient déjà présents.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>%Ln fichier n’a pas pu être importé&#xa0;:</numerusform>
            <numerusform>%Ln fichiers n’ont pas pu être importés, dont&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported into a project that is open for reading only. Save a copy and work in that.</source>
        <translation>Rien ne peut être importé dans un projet ouvert en lecture seule. Enregistrez une copie et travaillez dans celle-ci.</translation>
    </message>
    <message>
        <source>Importing %1 of %2.</source>
        <translation>Importation de %1 sur %2.</translation>
    </message>
    <message>
        <source>Mark and lay out the sample</source>
        <translation>Marquer et disposer l’exemple</translation>
    </message>
</context>
<context>
    <name>sidelight::InspectorPanel</name>
    <message>
        <source>Select a passage to see who says what in it.</source>
        <translation>Sélectionnez un passage pour voir qui y dit quoi.</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Afficher dans l’article</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Qui dit quoi</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>Sur les tableaux</translation>
    </message>
    <message>
        <source>Recolour passage</source>
        <translation>Recolorer un passage</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>Étiqueter un passage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an article and a page of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take tag off passage</source>
        <translation>Retirer une étiquette d’un passage</translation>
    </message>
    <message>
        <source>Add statement: who says this?</source>
        <translation>Ajouter une déclaration&#xa0;: qui dit cela&#x202f;?</translation>
    </message>
    <message>
        <source>Add statement: who else?</source>
        <translation>Ajouter une déclaration&#xa0;: qui d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Ajouter une déclaration</translation>
    </message>
    <message>
        <source>Show the card on its board</source>
        <translation>Afficher la carte sur son tableau</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>Consigner une déclaration</translation>
    </message>
</context>
<context>
    <name>sidelight::InstanceSocket</name>
    <message>
        <source>Another program has the project open and does not answer; close it there and try again.</source>
        <translation>Un autre programme a ouvert le projet et ne répond pas&#x202f;; fermez-le dans ce programme et réessayez.</translation>
    </message>
    <message>
        <source>The other program asked for something that this version does not know.</source>
        <translation>L’autre programme a demandé quelque chose que cette version ne connaît pas.</translation>
    </message>
</context>
<context>
    <name>sidelight::Journal</name>
    <message>
        <source>The history of the project is damaged, so the project is not opened. Open a backup of it.</source>
        <translation>L’historique du projet est endommagé&#x202f;; le projet n’est donc pas ouvert. Ouvrez-en une sauvegarde.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Nothing before this point can be undone: the project was converted or its history purged here.</source>
        <translation>Rien de ce qui précède ce point ne peut être annulé&#xa0;: le projet y a été converti ou son historique purgé.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>Ce point de l’historique n’est plus dans le projet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The project was converted or its history purged after that point, so there is no way back to it. Nothing was changed.</source>
        <translation>Le projet a été converti ou son historique purgé après ce point&#x202f;; il n’est donc plus possible d’y revenir. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>Purger l’historique</translation>
    </message>
</context>
<context>
    <name>sidelight::KeyCatcher</name>
    <message>
        <source>Press the keys; Esc leaves them</source>
        <translation>Appuyez sur les touches&#x202f;; Échap ne change rien</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOut</name>
    <message>
        <source>The text or the original of “%1” is not whole.</source>
        <translation>Le texte ou l’original de «&#x202f;%1&#x202f;» n’est pas intact.</translation>
    </message>
    <message>
        <source>The history was not taken along: it does not lead to just these records. A new one begins here.</source>
        <translation>L’historique n’a pas été repris&#xa0;: il ne mène pas exactement à ces éléments. Un nouvel historique commence ici.</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOutList</name>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été omis</translation>
    </message>
</context>
<context>
    <name>sidelight::LensBar</name>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 sur %2</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Click: the next. Shift+click: the one before. F4 and Shift+F4 go through all. Delete: off.</source>
        <translation>Clic&#xa0;: suivant. Maj+clic&#xa0;: précédent. F4 et Maj+F4 les parcourent tous. Suppr&#xa0;: désactiver.</translation>
    </message>
    <message>
        <source>Light up what a text is made of: who says what, what is left open, dates, figures, actors (Ctrl+L)</source>
        <translation>Éclairer ce dont un texte est fait&#xa0;: qui dit quoi, ce qui reste ouvert, dates, chiffres, acteurs (Ctrl+L)</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Tout désactiver</translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation>pas pour cette langue</translation>
    </message>
    <message numerus="yes">
        <source>Lenses, %n on</source>
        <translation>
            <numerusform>Grilles de lecture, %Ln active</numerusform>
            <numerusform>Grilles de lecture, %Ln actives</numerusform>
        </translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Grilles de lecture</translation>
    </message>
    <message>
        <source>Lenses: %L1</source>
        <translation>Grilles de lecture&#xa0;: %L1</translation>
    </message>
</context>
<context>
    <name>sidelight::LensShelf</name>
    <message>
        <source>The lens “%1” took too long on a text, so it was taken away until Sidelight starts again.</source>
        <translation>La grille de lecture «&#x202f;%1&#x202f;» a demandé trop de temps sur un texte et a été retirée jusqu’au prochain démarrage de Sidelight.</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: its rules could not be used.</source>
        <translation>La grille de lecture «&#x202f;%1&#x202f;» a été laissée de côté&#xa0;: ses règles n’ont pas pu être utilisées.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Underlined: words that say who is speaking. Dotted: who is described and not named, and why not.</source>
        <translation>Souligné&#xa0;: les mots qui disent qui parle. Pointillé&#xa0;: qui est décrit sans être nommé, et pourquoi.</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>Réserves</translation>
    </message>
    <message>
        <source>A wave beneath words that leave open whether something is so.</source>
        <translation>Une ligne ondulée sous les mots qui laissent ouvert si une chose est vraie.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Words between quotation marks, in colour.</source>
        <translation>Les mots entre guillemets, en couleur.</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Dates et heures</translation>
    </message>
    <message>
        <source>A dashed line beneath dates and times.</source>
        <translation>Un tireté sous les dates et les heures.</translation>
    </message>
    <message>
        <source>Figures and money</source>
        <translation>Chiffres et montants</translation>
    </message>
    <message>
        <source>Dots beneath figures and sums.</source>
        <translation>Des points sous les chiffres et les montants.</translation>
    </message>
    <message>
        <source>Actors of the project</source>
        <translation>Acteurs du projet</translation>
    </message>
    <message>
        <source>A double line beneath names and aliases of the project&apos;s actors.</source>
        <translation>Un double trait sous les noms et les autres appellations des acteurs du projet.</translation>
    </message>
    <message>
        <source>Dashes and dots beneath what your own rules find.</source>
        <translation>Des tirets et des points sous ce que trouvent vos propres règles.</translation>
    </message>
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
            <numerusform>%Ln réserve</numerusform>
            <numerusform>%Ln réserves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln date ou heure</numerusform>
            <numerusform>%Ln dates ou heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln chiffre</numerusform>
            <numerusform>%Ln chiffres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln nom</numerusform>
            <numerusform>%Ln noms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1&#xa0;: %L2</translation>
    </message>
    <message>
        <source>Lenses find nothing without the library KSyntaxHighlighting, which is not installed; install the package “libkf6syntaxhighlighting6” and start Sidelight again.</source>
        <translation>Les grilles de lecture ne trouvent rien sans la bibliothèque KSyntaxHighlighting, qui n’est pas installée ; installez le paquet « libkf6syntaxhighlighting6 » et redémarrez Sidelight.</translation>
    </message>
</context>
<context>
    <name>sidelight::LibraryPanel</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+I</source>
        <translation>Déposez ici des articles, ou appuyez sur Ctrl+I</translation>
    </message>
    <message>
        <source>No article is like that</source>
        <translation>Aucun article ne correspond</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the collection or tag whose articles are shown</comment>
        <translation>Uniquement</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>Regrouper la liste</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Liste unique</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>By collection</source>
        <translation>Par collection</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Par origine</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Par état</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Affiner</translation>
    </message>
    <message>
        <source>Narrow the list by outlet, year, language, actor, tag, claim or state</source>
        <translation>Affiner la liste par média, année, langue, acteur, étiquette, allégation ou état</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Retirer du projet</translation>
    </message>
    <message>
        <source>Mark as versions of one article</source>
        <translation>Marquer comme versions d’un même article</translation>
    </message>
    <message>
        <source>Not a version any more</source>
        <translation>Plus une version</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>Comparer avec l’autre version</translation>
    </message>
    <message>
        <source>Carry passages over…</source>
        <translation>Reporter les passages…</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Une seule origine</translation>
    </message>
    <message>
        <source>Take out of its origin</source>
        <translation>Retirer de son origine</translation>
    </message>
    <message>
        <source>Select two articles or more that rest on one source: they then count as one.</source>
        <translation>Sélectionnez au moins deux articles qui reposent sur une même source&#xa0;: ils comptent alors pour un.</translation>
    </message>
    <message>
        <source>These articles count as one already.</source>
        <translation>Ces articles comptent déjà pour un.</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>Réunir en une seule origine</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln article compte maintenant pour un&#xa0;: «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln articles comptent maintenant pour un&#xa0;: «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Select articles that share an origin with others. Which ones do is said in their details.</source>
        <translation>Sélectionnez des articles qui partagent une origine avec d’autres. Leurs détails disent lesquels le font.</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>Retirer un article de son origine</translation>
    </message>
    <message>
        <source>Select two articles: the one that was captured later becomes a version of the other.</source>
        <translation>Sélectionnez deux articles&#xa0;: celui qui a été capturé le plus tard devient une version de l’autre.</translation>
    </message>
    <message>
        <source>These two are versions of one article already.</source>
        <translation>Ces deux articles sont déjà des versions d’un même article.</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>Marquer comme version</translation>
    </message>
    <message>
        <source>“%1” is a version of “%2” now.</source>
        <translation>«&#x202f;%1&#x202f;» est maintenant une version de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Select the newer one of two versions.</source>
        <translation>Sélectionnez la plus récente de deux versions.</translation>
    </message>
    <message>
        <source>Unmark version</source>
        <translation>Ne plus marquer comme version</translation>
    </message>
    <message>
        <source>There is no other version. Select two captures of one article and mark them as versions first.</source>
        <translation>Il n’y a pas d’autre version. Sélectionnez deux captures d’un même article et marquez-les d’abord comme versions.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Détails…</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marquer comme lu ou non lu</translation>
    </message>
    <message>
        <source>Opening an unread article marks it as being read</source>
        <translation>Ouvrir un article non lu le marque comme en cours de lecture</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Étoile</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Mettre dans une collection…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Retirer de la collection</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy citation as Markdown</source>
        <translation>Copier la référence en Markdown</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) with what?</source>
        <translation>
            <numerusform>Avec quoi étiqueter %Ln article&#x202f;?</numerusform>
            <numerusform>Avec quoi étiqueter %Ln articles&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into which collection?</source>
        <translation>
            <numerusform>Dans quelle collection mettre %Ln article&#x202f;?</numerusform>
            <numerusform>Dans quelle collection mettre %Ln articles&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a collection first that was put together by hand.</source>
        <translation>Choisissez d’abord une collection composée à la main.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of “%1”. They stay in the project.</source>
        <translation>
            <numerusform>%Ln article retiré de «&#x202f;%1&#x202f;». Il reste dans le projet.</numerusform>
            <numerusform>%Ln articles retirés de «&#x202f;%1&#x202f;». Ils restent dans le projet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) copied.</source>
        <translation>
            <numerusform>%Ln référence copiée.</numerusform>
            <numerusform>%Ln références copiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Supprimer %Ln article</numerusform>
            <numerusform>Supprimer %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::LinkBubble</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copier l’adresse</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkEditor</name>
    <message>
        <source>Type of the link</source>
        <translation>Type du lien</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Libellé du lien</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Note sur le lien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Evidence for the link; Enter shows the words, Delete takes one off</source>
        <translation>Indices à l’appui du lien&#x202f;; Entrée affiche les mots, Suppr en retire un</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Ajouter un indice…</translation>
    </message>
    <message>
        <source>Choose a passage that bears the link out; or drop one on its line</source>
        <translation>Choisissez un passage qui étaye le lien&#x202f;; ou déposez-en un sur sa ligne</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypePicker</name>
    <message>
        <source>Type of the link</source>
        <translation>Type du lien</translation>
    </message>
    <message>
        <source>A type of your own…</source>
        <translation>Un type personnel…</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypesWindow</name>
    <message>
        <source>Solid</source>
        <translation>Trait plein</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Tirets</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Pointillés</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>Tirets et points</translation>
    </message>
    <message>
        <source>Long dashes</source>
        <translation>Longs tirets</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flèche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Open arrow</source>
        <translation>Flèche ouverte</translation>
    </message>
    <message>
        <source>Hollow arrow</source>
        <translation>Flèche vide</translation>
    </message>
    <message>
        <source>Crossed arrow</source>
        <translation>Flèche barrée</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Trait</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Extrémité</translation>
    </message>
    <message>
        <source>Remove type</source>
        <translation>Supprimer le type</translation>
    </message>
    <message>
        <source>Types of links</source>
        <translation>Types de liens</translation>
    </message>
    <message>
        <source>Types of your own</source>
        <translation>Types personnels</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>a financé</translation>
    </message>
    <message>
        <source>financed by</source>
        <translation>financé par</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>From the &amp;other end</source>
        <translation>Depuis l’&amp;autre extrémité</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Trait</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Extrémité</translation>
    </message>
    <message>
        <source>New &amp;type</source>
        <translation>N&amp;ouveau type</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>a type of links, and from its other end</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit link type</source>
        <translation>Modifier un type de lien</translation>
    </message>
    <message>
        <source>Add link type</source>
        <translation>Ajouter un type de lien</translation>
    </message>
    <message>
        <source>Remove link type</source>
        <translation>Supprimer un type de lien</translation>
    </message>
</context>
<context>
    <name>sidelight::MainWindow</name>
    <message>
        <source>Harbour fire</source>
        <translation>Incendie du port</translation>
    </message>
    <message>
        <source>The picture of the window could not be written there; name another file.</source>
        <translation>L’image de la fenêtre n’a pas pu y être écrite&#x202f;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>&amp;Ouvrir un projet…</translation>
    </message>
    <message>
        <source>&amp;Import articles or boards…</source>
        <translation>&amp;Importer des articles ou des tableaux…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>Importer un &amp;dossier…</translation>
    </message>
    <message>
        <source>New article from clip&amp;board</source>
        <translation>Nouvel article depuis le &amp;presse-papiers</translation>
    </message>
    <message>
        <source>New bo&amp;ard</source>
        <translation>Nouveau ta&amp;bleau</translation>
    </message>
    <message>
        <source>&amp;Export board as PDF…</source>
        <translation>&amp;Exporter le tableau en PDF…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Save a copy &amp;without identities…</source>
        <translation>Enregistrer une copie &amp;sans identités…</translation>
    </message>
    <message>
        <source>Save an enc&amp;rypted copy…</source>
        <translation>Enregistrer une copie c&amp;hiffrée…</translation>
    </message>
    <message>
        <source>Copy path of the pro&amp;ject</source>
        <translation>Copier le chemin d&amp;u projet</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>Close &amp;project</source>
        <translation>Fermer le pro&amp;jet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Pur&amp;ge history…</source>
        <translation>Pur&amp;ger l’historique…</translation>
    </message>
    <message>
        <source>&amp;Search the project…</source>
        <translation>Rechercher dans le pro&amp;jet…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Re&amp;venir en arrière</translation>
    </message>
    <message>
        <source>Go fo&amp;rward</source>
        <translation>Aller en av&amp;ant</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listes</translation>
    </message>
    <message>
        <source>Text and colours of the pa&amp;ge…</source>
        <translation>Te&amp;xte et couleurs de la page…</translation>
    </message>
    <message>
        <source>&amp;Split right</source>
        <translation>Diviser à &amp;droite</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>Diviser en &amp;bas</translation>
    </message>
    <message>
        <source>&amp;Move tab to the next pane</source>
        <translation>Déplacer l’on&amp;glet vers le volet suivant</translation>
    </message>
    <message>
        <source>M&amp;ove tab to the previous pane</source>
        <translation>Dé&amp;placer l’onglet vers le volet précédent</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>&amp;Onglet précédent</translation>
    </message>
    <message>
        <source>S&amp;wap with the next pane</source>
        <translation>Per&amp;muter avec le volet suivant</translation>
    </message>
    <message>
        <source>One pane alo&amp;ne, or all</source>
        <translation>Un seul volet ou &amp;tous</translation>
    </message>
    <message>
        <source>Move pane to the other w&amp;indow</source>
        <translation>Déplacer le volet vers l’autre &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>Vol&amp;et suivant</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Volet p&amp;récédent</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>Comparer &amp;côte à côte</translation>
    </message>
    <message>
        <source>Scroll to&amp;gether</source>
        <translation>Défiler e&amp;nsemble</translation>
    </message>
    <message>
        <source>Next &amp;ribbon</source>
        <translation>R&amp;uban suivant</translation>
    </message>
    <message>
        <source>Previo&amp;us ribbon</source>
        <translation>&amp;Ruban précédent</translation>
    </message>
    <message>
        <source>L&amp;enses</source>
        <translation>Gr&amp;illes de lecture</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Folder of your own lenses…</source>
        <translation>&amp;Dossier de vos propres grilles de lecture…</translation>
    </message>
    <message>
        <source>No &amp;lenses of your own</source>
        <translation>&amp;Aucune grille de lecture personnelle</translation>
    </message>
    <message>
        <source>Proposa&amp;ls</source>
        <translation>Propos&amp;itions</translation>
    </message>
    <message>
        <source>Show in the &amp;margin</source>
        <translation>Afficher dans la &amp;marge</translation>
    </message>
    <message>
        <source>&amp;Next proposal</source>
        <translation>Proposition &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous proposal</source>
        <translation>Proposition &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Show original so&amp;urce</source>
        <translation>Afficher la s&amp;ource originale</translation>
    </message>
    <message>
        <source>This article was not imported from HTML or Markdown, so there is no source to show.</source>
        <translation>Cet article n’a pas été importé depuis du HTML ou du Markdown&#x202f;; il n’y a donc pas de source à afficher.</translation>
    </message>
    <message>
        <source>Show original &amp;pages</source>
        <translation>Afficher les pages de l’ori&amp;ginal</translation>
    </message>
    <message>
        <source>This article was not imported from a PDF, so there are no pages to show.</source>
        <translation>Cet article n’a pas été importé depuis un PDF&#x202f;; il n’y a donc pas de pages à afficher.</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tableau</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation>&amp;Contradictions</translation>
    </message>
    <message>
        <source>Claim &amp;matrix</source>
        <translation>&amp;Matrice des allégations</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>&amp;Origines</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;hronologie</translation>
    </message>
    <message>
        <source>&amp;New ACH matrix</source>
        <translation>&amp;Nouvelle matrice ACH</translation>
    </message>
    <message>
        <source>&amp;ACH matrices</source>
        <translation>Matrices &amp;ACH</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Forget &amp;which projects are mine</source>
        <translation>&amp;Oublier quels projets sont les miens</translation>
    </message>
    <message>
        <source>&amp;About Sidelight</source>
        <translation>À &amp;propos de Sidelight</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Enquête</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Projets Sidelight</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Sidelight projects (*.sidelight *.sidelight-locked);;All files (*)</source>
        <translation>Projets Sidelight (*.sidelight *.sidelight-locked);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Where shall the sample investigation be kept?</source>
        <translation>Où conserver l’enquête d’exemple&#x202f;?</translation>
    </message>
    <message>
        <source>Import articles and boards</source>
        <translation>Importer des articles et des tableaux</translation>
    </message>
    <message>
        <source>Articles and boards (%1);;All files (*)</source>
        <translation>Articles et tableaux (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers. Copiez d’abord un article.</translation>
    </message>
    <message>
        <source>The path of the project is copied.</source>
        <translation>Le chemin du projet est copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>Dossier de vos propres grilles de lecture</translation>
    </message>
    <message>
        <source>That project is open in another window, which is in front now.</source>
        <translation>Ce projet est ouvert dans une autre fenêtre, qui est maintenant au premier plan.</translation>
    </message>
    <message>
        <source>No folder for the sample investigation could be made in %1. Make room there, then try again.</source>
        <translation>Aucun dossier n’a pu être créé dans %1 pour l’enquête d’exemple. Libérez-y de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
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
        <translation>Ouvrez ou créez d’abord un projet, puis déposez à nouveau les articles.</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixCell</name>
    <message>
        <source>“%1”</source>
        <comment>words as they were said</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>Traduction&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>Traduction de %2&#xa0;: «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <comment>a stance and a grade</comment>
        <translation>%1, cote %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Dit par %1</translation>
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
        <translation>mixte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance and the words that take it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a stance, the words that take it, and their grade</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s)</source>
        <translation>
            <numerusform>%Ln autre déclaration</numerusform>
            <numerusform>%Ln autres déclarations</numerusform>
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
        <translation>Traduction&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixHeader</name>
    <message>
        <source>Claims</source>
        <translation>Allégations</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln déclaration</numerusform>
            <numerusform>%Ln déclarations</numerusform>
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
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>All speakers of each chain</source>
        <translation>Tous les locuteurs de chaque chaîne</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Who says it: the last of a chain, from whom the others have it</source>
        <translation>Qui le dit&#xa0;: le dernier d’une chaîne, de qui les autres le tiennent</translation>
    </message>
    <message>
        <source>Everybody through whom it came, such as an outlet and an agency, too</source>
        <translation>Tous ceux par qui les propos sont passés, y compris un média ou une agence</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrer les lignes</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrer les allégations</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Masquer les vides</translation>
    </message>
    <message>
        <source>Leave out rows and claims without a statement on what is shown</source>
        <translation>Omettre les lignes et les allégations sans déclaration sur ce qui est affiché</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>In what order rows and claims stand</source>
        <translation>L’ordre des lignes et des allégations</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Allégations</translation>
    </message>
    <message>
        <source>Rows by number of statements</source>
        <translation>Lignes par nombre de déclarations</translation>
    </message>
    <message>
        <source>Claims by number of statements</source>
        <translation>Allégations par nombre de déclarations</translation>
    </message>
    <message>
        <source>Rows by name</source>
        <translation>Lignes par nom</translation>
    </message>
    <message>
        <source>Claims by their words</source>
        <translation>Allégations par leurs mots</translation>
    </message>
    <message>
        <source>Rows by agreement</source>
        <translation>Lignes par concordance</translation>
    </message>
    <message>
        <source>Claims by agreement</source>
        <translation>Allégations par concordance</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>Lignes à la main</translation>
    </message>
    <message>
        <source>Claims as listed, or by hand</source>
        <translation>Allégations comme dans la liste, ou à la main</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Write the matrix as it is shown to a file</source>
        <translation>Écrire dans un fichier la matrice telle qu’elle est affichée</translation>
    </message>
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
            <numerusform>%Ln locuteur</numerusform>
            <numerusform>%Ln locuteurs</numerusform>
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
            <numerusform>%Ln allégation</numerusform>
            <numerusform>%Ln allégations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln déclaration</numerusform>
            <numerusform>%Ln déclarations</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement on a claim fits the filter.</source>
        <translation>Aucune déclaration sur une allégation ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Nobody says anything on a claim yet. Select words in an article and say who speaks and on which claim; they will stand here.</source>
        <translation>Personne ne dit encore rien sur une allégation. Sélectionnez des mots dans un article et dites qui parle et sur quelle allégation&#x202f;; ils apparaîtront ici.</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixView</name>
    <message>
        <source>Claim matrix</source>
        <translation>Matrice des allégations</translation>
    </message>
    <message>
        <source>Enter opens the words of a cell, letters go to a name, Ctrl+Shift and an arrow move a line.</source>
        <translation>Entrée ouvre les mots d’une cellule, les lettres mènent à un nom, Ctrl+Maj et une flèche déplacent une ligne ou une colonne.</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Déplacer la ligne vers le haut</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Déplacer la ligne vers le bas</translation>
    </message>
    <message>
        <source>Move the claim to the left</source>
        <translation>Déplacer l’allégation vers la gauche</translation>
    </message>
    <message>
        <source>Move the claim to the right</source>
        <translation>Déplacer l’allégation vers la droite</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Ouvrir l’article</translation>
    </message>
</context>
<context>
    <name>sidelight::MergeReview</name>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Dans l’autre sens</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>Fusionner %1 dans %2&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s) into %1?</source>
        <translation>
            <numerusform>Fusionner %Ln acteur dans %1&#x202f;?</numerusform>
            <numerusform>Fusionner %Ln acteurs dans %1&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>%Ln déclaration sera attribuée à %1&#x202f;; les noms imprimés sont conservés.</numerusform>
            <numerusform>%Ln déclarations seront attribuées à %1&#x202f;; les noms imprimés sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>%Ln mention désignera %1.</numerusform>
            <numerusform>%Ln mentions désigneront %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>%Ln carte montrera %1.</numerusform>
            <numerusform>%Ln cartes montreront %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>%Ln acteur appartiendra à %1.</numerusform>
            <numerusform>%Ln acteurs appartiendront à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will also be called %2.</source>
        <translation>%1 sera aussi appelé %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Undo parts them again.</source>
        <translation>«&#x202f;Annuler&#x202f;» les sépare à nouveau.</translation>
    </message>
    <message>
        <source>The kind stays “%1”; “%2” goes.</source>
        <translation>La nature reste «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;%2&#x202f;» disparaît.</translation>
    </message>
    <message>
        <source>The description “%1” stays; “%2” goes.</source>
        <translation>La description «&#x202f;%1&#x202f;» reste&#x202f;; «&#x202f;%2&#x202f;» disparaît.</translation>
    </message>
    <message>
        <source>The attribution stays “%1”; “%2” goes.</source>
        <translation>L’attribution reste «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;%2&#x202f;» disparaît.</translation>
    </message>
    <message>
        <source>The number said stays %L1; %L2 goes.</source>
        <translation>Le nombre de personnes reste %L1&#x202f;; %L2 disparaît.</translation>
    </message>
    <message>
        <source>Said to be of “%1” stays; of “%2” goes.</source>
        <translation>Le rattachement déclaré reste «&#x202f;%1&#x202f;»&#x202f;; «&#x202f;%2&#x202f;» disparaît.</translation>
    </message>
    <message>
        <source>The grade stays %1; %2 joins the earlier grades.</source>
        <translation>La cote reste %1&#x202f;; %2 rejoint les cotes antérieures.</translation>
    </message>
    <message>
        <source>The picture of %1 stays; that of %2 goes.</source>
        <translation>L’image de %1 reste&#x202f;; celle de %2 disparaît.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln acteur fusionné dans %1. «&#x202f;Annuler&#x202f;» les sépare à nouveau.</numerusform>
            <numerusform>%Ln acteurs fusionnés dans %1. «&#x202f;Annuler&#x202f;» les sépare à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Fusionner des acteurs</translation>
    </message>
</context>
<context>
    <name>sidelight::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sidelight::Minimap</name>
    <message>
        <source>Map of the board</source>
        <translation>Vue d’ensemble du tableau</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Faire glisser pour déplacer la vue</translation>
    </message>
</context>
<context>
    <name>sidelight::NetworkGuard</name>
    <message>
        <source>Sidelight did not start, because this system does not let it shut out the network.</source>
        <translation>Sidelight n’a pas démarré, car ce système ne lui permet pas de se couper du réseau.</translation>
    </message>
</context>
<context>
    <name>sidelight::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>sidelight::OccurrenceModel</name>
    <message>
        <source>within a passage</source>
        <translation>dans un passage</translation>
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
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Record all</source>
        <translation>Tout consigner</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Places that name actors</source>
        <translation>Occurrences de noms d’acteurs</translation>
    </message>
    <message>
        <source>A mention at each selected place (Enter)</source>
        <translation>Une mention à chaque occurrence sélectionnée (Entrée)</translation>
    </message>
    <message>
        <source>The selected places are not offered again (Delete)</source>
        <translation>Les occurrences sélectionnées ne sont plus proposées (Suppr)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name “%1”.</source>
        <translation>
            <numerusform>%Ln occurrence de «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln occurrences de «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>%Ln occurrence de noms d’acteurs.</numerusform>
            <numerusform>%Ln occurrences de noms d’acteurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Parcours des articles…</translation>
    </message>
    <message>
        <source>When an actor or another name for one is made, the places that name it are offered here.</source>
        <translation>Quand un acteur, ou un autre nom d’acteur, est créé, les occurrences de ce nom sont proposées ici.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Seule la première est listée.</numerusform>
            <numerusform>Les %Ln premières sont listées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>%Ln mention consignée.</numerusform>
            <numerusform>%Ln mentions consignées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>Consigner %Ln mention</numerusform>
            <numerusform>Consigner %Ln mentions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::OriginTreeModel</name>
    <message>
        <source>Proposed</source>
        <translation>Proposées</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>Pas une seule origine</translation>
    </message>
    <message>
        <source>The same words, but not one origin by themselves</source>
        <translation>Les mêmes mots, mais cela ne suffit pas pour une seule origine</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) seem to rest on one source. The two most alike: %1</source>
        <translation>
            <numerusform>%Ln article semble reposer sur une même source. Les deux plus ressemblants&#xa0;: %1</numerusform>
            <numerusform>%Ln articles semblent reposer sur une même source. Les deux plus ressemblants&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>%Ln article, compté pour un</numerusform>
            <numerusform>%Ln articles, comptés pour un</numerusform>
        </translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>Le plus ancien</translation>
    </message>
    <message>
        <source>With “%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>Avec «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two titles</comment>
        <translation>«&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;»</translation>
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
        <translation>Articles</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>sidelight::OriginalFacts</name>
    <message>
        <source>Show original</source>
        <translation>Afficher l’original</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Enregistrer l’original…</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 de l’original</translation>
    </message>
    <message>
        <source>Pasted, %1</source>
        <translation>Collé, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file&apos;s name, and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>Capture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Imported %1 by %2</source>
        <translation>Importé %1 par %2</translation>
    </message>
    <message>
        <source>The file as it was (Ctrl+U)</source>
        <translation>Le fichier tel qu’il était (Ctrl+U)</translation>
    </message>
    <message>
        <source>The text in the reader is all that there is in the original.</source>
        <translation>Le texte du lecteur est tout ce que contient l’original.</translation>
    </message>
    <message>
        <source>The pages as they were (Ctrl+Alt+U)</source>
        <translation>Les pages telles qu’elles étaient (Ctrl+Alt+U)</translation>
    </message>
</context>
<context>
    <name>sidelight::OriginsPane</name>
    <message>
        <source>Origins</source>
        <translation>Origines</translation>
    </message>
    <message>
        <source>Write note on origin</source>
        <translation>Rédiger la note d’une origine</translation>
    </message>
    <message>
        <source>Rename origin</source>
        <translation>Renommer une origine</translation>
    </message>
    <message>
        <source>Note on this origin</source>
        <translation>Note sur cette origine</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Une seule origine</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>Pas une seule origine</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Ouvrir l’article</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Take out of this origin</source>
        <translation>Retirer de cette origine</translation>
    </message>
    <message>
        <source>May be one origin after all</source>
        <translation>Peut-être une seule origine, après tout</translation>
    </message>
    <message>
        <source>These articles rest on one source and count as one (Enter)</source>
        <translation>Ces articles reposent sur une même source et comptent pour un (Entrée)</translation>
    </message>
    <message>
        <source>These articles count one by one, and this is not proposed again (Delete)</source>
        <translation>Ces articles comptent chacun pour soi, et ce n’est plus proposé (Suppr)</translation>
    </message>
    <message>
        <source>Both articles side by side (Ctrl+Enter)</source>
        <translation>Les deux articles côte à côte (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Comparing articles: %1 of %2 read.</source>
        <translation>Comparaison des articles&#xa0;: %1 lus sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n open proposal(s)</source>
        <translation>
            <numerusform>%Ln proposition en attente</numerusform>
            <numerusform>%Ln propositions en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>No open proposal</source>
        <translation>Aucune proposition en attente</translation>
    </message>
    <message>
        <source>The articles are being compared. What seems to rest on one source is listed here.</source>
        <translation>Comparaison des articles en cours. Ce qui semble reposer sur une même source est listé ici.</translation>
    </message>
    <message>
        <source>No two articles have so many words in common that they seem to rest on one source. If you know of some, select them in the library and choose “One origin” in their menu.</source>
        <translation>Il n’y a pas deux articles qui aient assez de mots en commun pour sembler reposer sur une même source. Si vous en connaissez, sélectionnez-les dans la bibliothèque et choisissez «&#x202f;Une seule origine&#x202f;» dans leur menu.</translation>
    </message>
    <message>
        <source>Remove this origin</source>
        <translation>Supprimer cette origine</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln article compte maintenant pour un&#xa0;: «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%Ln articles comptent maintenant pour un&#xa0;: «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>Réunir en une seule origine</translation>
    </message>
    <message>
        <source>Keep origins apart</source>
        <translation>Garder les origines séparées</translation>
    </message>
    <message>
        <source>Remove origin</source>
        <translation>Supprimer une origine</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>Retirer un article de son origine</translation>
    </message>
    <message>
        <source>Keep origins apart no more</source>
        <translation>Ne plus garder les origines séparées</translation>
    </message>
</context>
<context>
    <name>sidelight::Overview</name>
    <message>
        <source>Overview of passages and found words</source>
        <translation>Vue d’ensemble des passages et des mots trouvés</translation>
    </message>
</context>
<context>
    <name>sidelight::Ownership</name>
    <message>
        <source>%1 (mine)</source>
        <comment>the suggested name of a project that came from somebody else</comment>
        <translation>%1 (à moi)</translation>
    </message>
    <message>
        <source>Make the project mine</source>
        <translation>En faire mon projet</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Projets Sidelight</translation>
    </message>
    <message>
        <source>The project is yours now. The file that you were sent stays as it is.</source>
        <translation>Le projet est maintenant à vous. Le fichier que vous avez reçu reste tel quel.</translation>
    </message>
    <message>
        <source>Save what is whole…</source>
        <translation>Enregistrer ce qui est intact…</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <comment>the suggested name of what is saved of a damaged project</comment>
        <translation>%1 (récupéré)</translation>
    </message>
    <message>
        <source>Save what is whole</source>
        <translation>Enregistrer ce qui est intact</translation>
    </message>
    <message>
        <source>What is whole of the project is being saved…</source>
        <translation>Enregistrement de ce qui est intact du projet…</translation>
    </message>
    <message>
        <source>All of the project could be saved. The damaged file stays as it is.</source>
        <translation>Tout le projet a pu être enregistré. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>Forgotten. The next time that you open one of your projects, it counts as somebody else’s until you say that you made it yourself.</source>
        <translation>C’est oublié. La prochaine fois que vous ouvrirez l’un de vos projets, il passera pour celui de quelqu’un d’autre jusqu’à ce que vous indiquiez que vous l’avez créé vous-même.</translation>
    </message>
</context>
<context>
    <name>sidelight::PageImages</name>
    <message>
        <source>The pages of the original could not be drawn; its text stands beside.</source>
        <translation>Les pages de l’original n’ont pas pu être dessinées&#x202f;; leur texte figure à côté.</translation>
    </message>
</context>
<context>
    <name>sidelight::PageView</name>
    <message>
        <source>The pages are being drawn.</source>
        <translation>Dessin des pages en cours.</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Plus petit (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>Plus grand (Ctrl+=)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>Aussi large que la place le permet (Ctrl+0)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the pages (Esc)</source>
        <translation>Fermer les pages (Échap)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PageWords</name>
    <message>
        <source>p. %1</source>
        <comment>a page that is cited</comment>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages that are cited</comment>
        <translation>p. %1–%2</translation>
    </message>
</context>
<context>
    <name>sidelight::Palette</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palette de commandes…</translation>
    </message>
</context>
<context>
    <name>sidelight::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Préférence</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
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
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Command, article, actor, claim, board or preference</source>
        <translation>Commande, article, acteur, allégation, tableau ou préférence</translation>
    </message>
    <message>
        <source>Name to go to</source>
        <translation>Nom à atteindre</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Nothing here has such a name.</source>
        <translation>Rien ici ne porte un tel nom.</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneRow</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Diviser à droite</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>Diviser en bas</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>Déplacer vers le volet suivant</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>Déplacer vers le volet précédent</translation>
    </message>
    <message>
        <source>Swap with the next pane</source>
        <translation>Permuter avec le volet suivant</translation>
    </message>
    <message>
        <source>Show all panes</source>
        <translation>Afficher tous les volets</translation>
    </message>
    <message>
        <source>Show this pane alone</source>
        <translation>Afficher ce volet seul</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneWindows</name>
    <message>
        <source>Move this pane to a second window</source>
        <translation>Déplacer ce volet vers une seconde fenêtre</translation>
    </message>
    <message>
        <source>Move this pane to the first window</source>
        <translation>Déplacer ce volet vers la première fenêtre</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageLinking</name>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Begin no link (Esc)</source>
        <translation>Ne pas commencer de lien (Échap)</translation>
    </message>
    <message>
        <source>This project can only be read, so no link can be made.</source>
        <translation>Ce projet est en lecture seule&#x202f;; aucun lien ne peut donc être créé.</translation>
    </message>
    <message>
        <source>Select the words or the passage that the link leads to, then press L.</source>
        <translation>Sélectionnez les mots ou le passage auxquels le lien mène, puis appuyez sur L.</translation>
    </message>
    <message>
        <source>Select words or a passage first, then press L to begin a link there.</source>
        <translation>Sélectionnez d’abord des mots ou un passage, puis appuyez sur L pour y commencer un lien.</translation>
    </message>
    <message>
        <source>A link begins at “%1”. Select the words that it leads to and press L there; Esc gives it up.</source>
        <translation>Un lien commence à «&#x202f;%1&#x202f;». Sélectionnez les mots auxquels il mène et appuyez sur L&#x202f;; Échap l’abandonne.</translation>
    </message>
    <message>
        <source>A link leads to other words than those where it begins.</source>
        <translation>Un lien mène à d’autres mots que ceux où il commence.</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Lier des passages</translation>
    </message>
    <message>
        <source>%1 → “%2”</source>
        <translation>%1 → «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>“%2” → %1</source>
        <translation>«&#x202f;%2&#x202f;» → %1</translation>
    </message>
    <message>
        <source>End the link here</source>
        <translation>Terminer le lien ici</translation>
    </message>
    <message>
        <source>Begin a link here</source>
        <translation>Commencer un lien ici</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Afficher les deux côtés</translation>
    </message>
    <message>
        <source>Put on a board</source>
        <translation>Placer sur un tableau</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change the link’s type</source>
        <translation>Changer le type d’un lien</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>Inverser un lien</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer un lien</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageListModel</name>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>couleur %1</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageNote</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
</context>
<context>
    <name>sidelight::PassagePopup</name>
    <message>
        <source>For every selection from now on</source>
        <translation>Pour toute sélection à partir de maintenant</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>Marquer les mots sélectionnés</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>Étiquette, ou qui dit cela…</translation>
    </message>
    <message>
        <source>Tag or actor</source>
        <translation>Étiquette ou acteur</translation>
    </message>
    <message>
        <source>Matching tags and actors</source>
        <translation>Étiquettes et acteurs correspondants</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>Consigner qui dit cela…</translation>
    </message>
    <message>
        <source>Speaker, claim, stance, grade and dates (&quot;, or Shift+Enter behind a name)</source>
        <translation>Locuteur, allégation, position, cote et dates (&quot;, ou Maj+Entrée après un nom)</translation>
    </message>
    <message>
        <source>Marks every further selection with the tag or actor chosen, until Esc (Ctrl+Enter)</source>
        <translation>Marque chaque nouvelle sélection avec l’étiquette ou l’acteur choisi, jusqu’à Échap (Ctrl+Entrée)</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageTable</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>Aucun locuteur consigné</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>Sans allégation</translation>
    </message>
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
    <message>
        <source>Select words in an article and choose a colour: the passages are listed here.</source>
        <translation>Sélectionnez des mots dans un article et choisissez une couleur&#xa0;: les passages sont listés ici.</translation>
    </message>
    <message>
        <source>No passage is like that</source>
        <translation>Aucun passage ne correspond</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the tag, actor or article whose passages are shown</comment>
        <translation>Seulement</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>Regrouper la liste</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Liste unique</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Par acteur</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Par allégation</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>Afficher dans son article</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>Sur les tableaux</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed.</source>
        <translation>
            <numerusform>%Ln passage supprimé.</numerusform>
            <numerusform>%Ln passages supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>%Ln déclaration l’a été aussi.</numerusform>
            <numerusform>%Ln déclarations l’ont été aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%Ln carte garde ses derniers mots.</numerusform>
            <numerusform>%Ln cartes gardent leurs derniers mots.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>«&#x202f;Annuler&#x202f;» rétablit tout.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>Supprimer %Ln passage</numerusform>
            <numerusform>Supprimer %Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Afficher la saisie</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Chiffrer…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save an encrypted copy</source>
        <translation>Enregistrer une copie chiffrée</translation>
    </message>
    <message>
        <source>Open an encrypted copy</source>
        <translation>Ouvrir une copie chiffrée</translation>
    </message>
    <message>
        <source>Whoever has the copy of “%1” needs this passphrase to open it. Without it nobody can, and there is no way to recover it. Tell it by another way than the one that the file takes.</source>
        <translation>Quiconque a la copie de «&#x202f;%1&#x202f;» a besoin de cette phrase secrète pour l’ouvrir. Sans elle, personne ne le peut, et il n’existe aucun moyen de la retrouver. Communiquez-la par une autre voie que celle du fichier.</translation>
    </message>
    <message>
        <source>Which passphrase opens “%1”?</source>
        <translation>Quelle phrase secrète ouvre «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La même à nouveau</translation>
    </message>
    <message>
        <source>Open for &amp;reading, without writing it to the disk</source>
        <translation>Ouvrir en &amp;lecture, sans écrire sur le disque</translation>
    </message>
    <message>
        <source>Save it as a &amp;project, and open that…</source>
        <translation>Enregistrer comme &amp;projet et ouvrir celui-ci…</translation>
    </message>
    <message>
        <source>It takes as much memory as the project is large, and cannot be changed</source>
        <translation>Cela demande autant de mémoire que la taille du projet, et rien ne peut être modifié</translation>
    </message>
    <message>
        <source>Short: a computer can find it by trying. Take several words that do not belong together.</source>
        <translation>Courte&#xa0;: un ordinateur peut la trouver par essais. Prenez plusieurs mots sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Fair, if nobody could guess it. Six words that do not belong together are strong.</source>
        <translation>Correcte, si personne ne peut la deviner. Six mots sans rapport entre eux forment une phrase robuste.</translation>
    </message>
    <message>
        <source>Long enough, unless it is a sentence from somewhere or about you.</source>
        <translation>Assez longue, sauf si c’est une phrase connue ou qui parle de vous.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Les deux diffèrent.</translation>
    </message>
    <message>
        <source>Making the key. It takes a second, so that nobody can try many.</source>
        <translation>Création de la clé. Cela prend une seconde, afin que personne ne puisse en essayer beaucoup.</translation>
    </message>
</context>
<context>
    <name>sidelight::PasteForm</name>
    <message>
        <source>Address of the pasted article</source>
        <translation>Adresse de l’article collé</translation>
    </message>
    <message>
        <source>Published, like 2012-09-11</source>
        <translation>Publication, par exemple 2012-09-11</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Enter imports, Esc cancels. Both may stay empty.</source>
        <translation>Entrée importe, Échap annule. Les deux champs peuvent rester vides.</translation>
    </message>
    <message>
        <source>The date is not like 2012-09-11, 2012-09~ or 2012. Mend it, or leave it empty.</source>
        <translation>La date n’est pas comme 2012-09-11, 2012-09~ ou 2012. Corrigez-la, ou laissez le champ vide.</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfExportDialog</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>Exporter le tableau en PDF</translation>
    </message>
    <message numerus="yes">
        <source>A filter is on: %1 of the board’s %n card(s) are exported. Clear the filter to export all.</source>
        <translation>
            <numerusform>Un filtre est actif&#xa0;: %1 sur %Ln carte du tableau est exportée. Effacez le filtre pour tout exporter.</numerusform>
            <numerusform>Un filtre est actif&#xa0;: %1 sur %Ln cartes du tableau sont exportées. Effacez le filtre pour tout exporter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board</source>
        <translation>Le tableau</translation>
    </message>
    <message>
        <source>On &amp;one page as large as the board</source>
        <translation>Sur une seule page aussi &amp;grande que le tableau</translation>
    </message>
    <message>
        <source>On one &amp;sheet of paper</source>
        <translation>Sur une seule &amp;feuille de papier</translation>
    </message>
    <message>
        <source>On several sheets, put &amp;together</source>
        <translation>Sur plusieurs feuilles à &amp;assembler</translation>
    </message>
    <message>
        <source>For reading on a screen; every word has the size that it has on the board</source>
        <translation>Pour la lecture à l’écran&#x202f;; chaque mot a la taille qu’il a sur le tableau</translation>
    </message>
    <message>
        <source>With marks for cutting, a centimetre of overlap, and a map of the sheets</source>
        <translation>Avec des repères de coupe, un centimètre de recouvrement et un plan d’assemblage</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>Comme le tableau</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>T&amp;urned</source>
        <translation>&amp;Orientation</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>À la suite</translation>
    </message>
    <message>
        <source>Sou&amp;rces, numbered as the cards</source>
        <translation>&amp;Sources, numérotées comme les cartes</translation>
    </message>
    <message>
        <source>Each quote whole and in its context, who says it, the article, its address and its SHA-256</source>
        <translation>Chaque citation entière et dans son contexte, qui la dit, l’article, son adresse et son SHA-256</translation>
    </message>
    <message>
        <source>&amp;Links, with notes and evidence</source>
        <translation>L&amp;iens, avec notes et indices</translation>
    </message>
    <message>
        <source>&amp;Claims, with what speaks for and against</source>
        <translation>Allégatio&amp;ns, avec ce qui les appuie et les contredit</translation>
    </message>
    <message>
        <source>On every page, and in the file&apos;s properties</source>
        <translation>Sur chaque page, et dans les propriétés du fichier</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Board&apos;s name</source>
        <translation>Nom du tableau</translation>
    </message>
    <message>
        <source>Take the name of the board as the title</source>
        <translation>Prendre le nom du tableau comme titre</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>Pa&amp;ges as pictures, without any text</source>
        <translation>Pages en i&amp;mages, sans aucun texte</translation>
    </message>
    <message>
        <source>Nothing can be searched, copied or followed; what cannot be seen cannot be in it</source>
        <translation>Rien ne peut être recherché, copié ou suivi&#x202f;; ce qui ne se voit pas ne peut pas s’y trouver</translation>
    </message>
    <message>
        <source>&amp;Attach the board&apos;s data (JSON Canvas)</source>
        <translation>&amp;Joindre les données du tableau (JSON Canvas)</translation>
    </message>
    <message>
        <source>For those who work on with the board in another program</source>
        <translation>Pour qui poursuit le travail sur le tableau dans un autre programme</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>The file names no author, computer or time, and holds nothing that cannot be seen here.</source>
        <translation>Le fichier ne nomme ni auteur, ni ordinateur, ni heure, et ne contient rien qui ne soit visible ici.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>Too many sheets</source>
        <translation>Trop de feuilles</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Aperçu des pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper.</source>
        <translation>À cette taille, le tableau prendrait plus de 2&#xa0;000 feuilles. Choisissez une échelle plus petite ou un papier plus grand.</translation>
    </message>
</context>
<context>
    <name>sidelight::Preferences</name>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>The page of an article</source>
        <translation>Page d’un article</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Taille en points</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>The page as usual</source>
        <translation>Page par défaut</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Let things glide and fade</source>
        <translation>Glissements et fondus animés</translation>
    </message>
    <message>
        <source>Where the desktop has motion switched off, nothing moves in any case.</source>
        <translation>Si les animations sont désactivées sur le bureau, rien ne bouge de toute façon.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>Noms des couleurs</translation>
    </message>
    <message>
        <source>What a colour means to you: it stands in menus and tooltips instead of the colour’s own name.</source>
        <translation>Ce qu’une couleur signifie pour vous&#xa0;: ce nom figure dans les menus et les infobulles à la place du nom habituel de la couleur.</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Grilles de lecture</translation>
    </message>
    <message>
        <source>A lens lights up words of a kind, such as who is said to have said something. Besides those that come with Sidelight there can be lenses of your own, each a definition in a folder.</source>
        <translation>Une grille de lecture met en évidence les mots d’un certain genre, par exemple ceux qui indiquent qui aurait dit quoi. Outre celles fournies avec Sidelight, vous pouvez avoir vos propres grilles de lecture, chacune étant une définition dans un dossier.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>They are read from “%1”.</source>
        <translation>Elles sont lues depuis «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Folder of your own lenses…</source>
        <translation>Dossier de vos propres grilles de lecture…</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>Dossier de vos propres grilles de lecture</translation>
    </message>
    <message>
        <source>No lenses of your own</source>
        <translation>Aucune grille de lecture personnelle</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written.</source>
        <translation>Un instantané est une copie de tout le projet, vérifiée après avoir été écrite.</translation>
    </message>
    <message>
        <source>Take snapshots by itself</source>
        <translation>Prendre des instantanés automatiquement</translation>
    </message>
    <message>
        <source>When a project is opened, every half hour of work, and before large imports.</source>
        <translation>À l’ouverture d’un projet, toutes les demi-heures de travail et avant les imports volumineux.</translation>
    </message>
    <message>
        <source>They are kept beside each project.</source>
        <translation>Ils sont conservés à côté de chaque projet.</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>Ils sont conservés dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Les conserver ailleurs…</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>Où conserver les instantanés&#x202f;?</translation>
    </message>
    <message>
        <source>Keep them beside the project</source>
        <translation>Les conserver à côté du projet</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What other people and programs can see</source>
        <translation>Ce que d’autres personnes et d’autres programmes peuvent voir</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>Mémoriser les projets récents</translation>
    </message>
    <message>
        <source>The welcome page then lists the last ten by name and place.</source>
        <translation>La page d’accueil liste alors les dix derniers, avec leur nom et leur emplacement.</translation>
    </message>
    <message>
        <source>Name the project in the title of the window</source>
        <translation>Indiquer le nom du projet dans le titre de la fenêtre</translation>
    </message>
    <message>
        <source>Other programs can read titles, and some keep them.</source>
        <translation>D’autres programmes peuvent lire les titres, et certains les conservent.</translation>
    </message>
    <message>
        <source>Clear the clipboard a minute after copying</source>
        <translation>Vider le presse-papiers une minute après une copie</translation>
    </message>
    <message>
        <source>What another program copied meanwhile is left. A program that keeps a history of the clipboard has it still.</source>
        <translation>Ce qu’un autre programme a copié entre-temps est laissé en place. Un programme qui garde un historique du presse-papiers conserve tout de même la copie.</translation>
    </message>
    <message>
        <source>Keep the search index on this computer</source>
        <translation>Conserver l’index de recherche sur cet ordinateur</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew; what was kept of any project is removed when this is switched off.</source>
        <translation>Il contient les mots du projet, dans un fichier lisible par vous uniquement. Sans lui, chaque ouverture recrée l’index&#x202f;; ce qui était conservé de tout projet est supprimé quand cette option est désactivée.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Purge the history of this project…</source>
        <translation>Purger l’historique de ce projet…</translation>
    </message>
    <message>
        <source>Words that were deleted stand in its history until that is purged.</source>
        <translation>Les mots supprimés figurent dans son historique jusqu’à ce que celui-ci soit purgé.</translation>
    </message>
    <message>
        <source>Forget which projects are mine</source>
        <translation>Oublier quels projets sont les miens</translation>
    </message>
    <message>
        <source>Each is then treated as somebody else’s until you say that it is yours.</source>
        <translation>Chacun est alors traité comme celui de quelqu’un d’autre jusqu’à ce que vous indiquiez qu’il est à vous.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Langue du programme</translation>
    </message>
    <message>
        <source>The language changes when Sidelight is started again. Articles are read in their own languages in any case.</source>
        <translation>La langue changera au prochain démarrage de Sidelight. Les articles sont lus dans leur propre langue de toute façon.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>sidelight::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>sidelight::PrintedPages</name>
    <message>
        <source>Pages of the original, page %1 of %2</source>
        <translation>Pages de l’original, page %1 sur %2</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Pages de l’original</translation>
    </message>
</context>
<context>
    <name>sidelight::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>sidelight::Project</name>
    <message>
        <source>No project is open. Open one first.</source>
        <translation>Aucun projet n’est ouvert. Ouvrez-en un d’abord.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile</name>
    <message>
        <source>Another file has taken the project&apos;s place. Nothing was changed in it.</source>
        <translation>Un autre fichier a pris la place du projet. Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>A project in memory has no file from which its history could be purged.</source>
        <translation>Un projet en mémoire n’a pas de fichier dont l’historique puisse être purgé.</translation>
    </message>
    <message>
        <source>Another copy of the project is being written. Wait until it is there.</source>
        <translation>Une autre copie du projet est en cours d’écriture. Attendez qu’elle soit terminée.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so no copy is made now.</source>
        <translation>Le disque a échoué pendant l’enregistrement d’une modification&#x202f;; aucune copie n’est donc créée maintenant.</translation>
    </message>
    <message>
        <source>The copy was ended before it was complete. Make it again.</source>
        <translation>La copie a été interrompue avant d’être complète. Créez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile::Private</name>
    <message>
        <source>The project is open for reading only. Save a copy and work in that.</source>
        <translation>Le projet est ouvert en lecture seule. Enregistrez une copie et travaillez dans celle-ci.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so nothing more is written to the project. Check the disk, then close the project and open it again.</source>
        <translation>Le disque a échoué pendant l’enregistrement d’une modification&#x202f;; plus rien n’est donc écrit dans le projet. Vérifiez le disque, puis fermez le projet et rouvrez-le.</translation>
    </message>
    <message>
        <source>The project&apos;s file is no longer where it was opened: it was moved, deleted, or its disk was taken out. Save the project somewhere else, or put the file back.</source>
        <translation>Le fichier du projet n’est plus là où il a été ouvert&#xa0;: il a été déplacé ou supprimé, ou son disque a été retiré. Enregistrez le projet ailleurs, ou remettez le fichier à sa place.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the project&apos;s file, and nothing is written to it. Save the project somewhere else.</source>
        <translation>Un autre fichier a pris la place du fichier du projet, et rien n’y est écrit. Enregistrez le projet ailleurs.</translation>
    </message>
    <message>
        <source>Another program has cut off the project&apos;s file, and nothing more is written to it. Open a backup of it in its place.</source>
        <translation>Un autre programme a tronqué le fichier du projet, et plus rien n’y est écrit. Ouvrez une sauvegarde à la place.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectNotices</name>
    <message>
        <source>Make it mine…</source>
        <translation>En faire mon projet…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Ce projet est ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>This project lies on a network drive. Saving fails while the drive is away, and not every drive keeps two programs from writing at once. Better keep it on this computer&apos;s own disk, and put copies on the drive.</source>
        <translation>Ce projet se trouve sur un lecteur réseau. L’enregistrement échoue quand le lecteur est absent, et tous les lecteurs n’empêchent pas deux programmes d’écrire en même temps. Mieux vaut le garder sur le disque de cet ordinateur et placer des copies sur le lecteur.</translation>
    </message>
    <message>
        <source>This project lies in a folder that a program synchronises with other computers. It may replace the file while you work on it. Better keep it elsewhere, and put copies into that folder.</source>
        <translation>Ce projet se trouve dans un dossier qu’un programme synchronise avec d’autres ordinateurs. Celui-ci peut remplacer le fichier pendant que vous y travaillez. Mieux vaut le garder ailleurs et placer des copies dans ce dossier.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Le laisser ici</translation>
    </message>
    <message numerus="yes">
        <source>This project’s file bears %n other name(s) as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</source>
        <translation>
            <numerusform>Le fichier de ce projet porte aussi %Ln autre nom (lien physique). Ouvert sous cet autre nom après un plantage, il pourrait être endommagé, et ce que vous modifiez y est modifié aussi. Mieux vaut travailler dans une copie indépendante.</numerusform>
            <numerusform>Le fichier de ce projet porte aussi %Ln autres noms (liens physiques). Ouvert sous l’un d’eux après un plantage, il pourrait être endommagé, et ce que vous modifiez y est modifié aussi. Mieux vaut travailler dans une copie indépendante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an independent copy…</source>
        <translation>Créer une copie indépendante…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fermer sans enregistrer</translation>
    </message>
    <message>
        <source>Give up unsaved changes</source>
        <translation>Abandonner les modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</source>
        <translation>
            <numerusform>%Ln modification n’a pas pu être enregistrée et serait maintenant perdue. Enregistrez le projet ailleurs, ou rendez possible son enregistrement ici.</numerusform>
            <numerusform>%Ln modifications n’ont pas pu être enregistrées et seraient maintenant perdues. Enregistrez le projet ailleurs, ou rendez possible son enregistrement ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Projets Sidelight</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectSnapshots</name>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation>Instan&amp;tanés…</translation>
    </message>
    <message>
        <source>The snapshot is taken and checked.</source>
        <translation>L’instantané est pris et vérifié.</translation>
    </message>
    <message>
        <source>There are snapshots of that project, which can be restored as a new file.</source>
        <translation>Il existe des instantanés de ce projet, qui peuvent être restaurés dans un nouveau fichier.</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Instantanés…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a day and a time</comment>
        <translation>Instantané du %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a restored project’s name; a time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>Où conserver les instantanés&#x202f;?</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Restaurer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Projets Sidelight</translation>
    </message>
    <message>
        <source>Being restored and checked…</source>
        <translation>Restauration et vérification…</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalDelegate</name>
    <message>
        <source>rejected</source>
        <translation>rejetée</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Locuteur non nommé</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>an actor that there is not yet</comment>
        <translation>(nouveau)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalModel</name>
    <message>
        <source>quoted</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>quoted in part</source>
        <translation>cité en partie</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>reformulé</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Locuteur non nommé</translation>
    </message>
    <message>
        <source>%1, “%2”, %3: %4</source>
        <translation>%1, «&#x202f;%2&#x202f;», %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rejetée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalsPanel</name>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>Quelles propositions sont listées</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Toutes celles en attente</translation>
    </message>
    <message>
        <source>With quoted words</source>
        <translation>Avec des mots cités</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Reformulées</translation>
    </message>
    <message>
        <source>Of unnamed sources</source>
        <translation>De sources anonymes</translation>
    </message>
    <message>
        <source>The rejected ones too</source>
        <translation>Les rejetées aussi</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject, or bring back</source>
        <translation>Rejeter ou reproposer</translation>
    </message>
    <message>
        <source>Correct the speaker…</source>
        <translation>Corriger le locuteur…</translation>
    </message>
    <message>
        <source>Select all of this speaker</source>
        <translation>Tout sélectionner de ce locuteur</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Accepter %Ln</numerusform>
            <numerusform>Accepter %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a passage and a statement of it (Enter)</source>
        <translation>En fait un passage et une déclaration (Entrée)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Reproposer</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Proposes it again (Delete)</source>
        <translation>La propose à nouveau (Suppr)</translation>
    </message>
    <message>
        <source>Proposes it no more (Delete)</source>
        <translation>Ne la propose plus (Suppr)</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#x202f;?</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nouveau)</translation>
    </message>
    <message>
        <source>Open an article: who seems to say what in it is listed here.</source>
        <translation>Ouvrez un article&#xa0;: qui semble y dire quoi est listé ici.</translation>
    </message>
    <message>
        <source>The attribution finder has no words for the language of this article.</source>
        <translation>Le détecteur d’attributions n’a pas de mots pour la langue de cet article.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected. Enter accepts them as one step.</source>
        <translation>
            <numerusform>%Ln proposition sélectionnée. Entrée l’accepte.</numerusform>
            <numerusform>%Ln propositions sélectionnées. Entrée les accepte en une seule étape.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln proposition attend votre décision.</numerusform>
            <numerusform>%Ln propositions attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>Rien n’attend votre décision.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%Ln rejetée.</numerusform>
            <numerusform>%Ln rejetées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln proposition acceptée. «&#x202f;Annuler&#x202f;» revient sur le tout.</numerusform>
            <numerusform>%Ln propositions acceptées. «&#x202f;Annuler&#x202f;» revient sur le tout.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::QueryLine</name>
    <message>
        <source>Fields and values</source>
        <translation>Champs et valeurs</translation>
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
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in this article (Ctrl+F)</source>
        <translation>Rechercher dans cet article (Ctrl+F)</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Text and colours of the page</source>
        <translation>Texte et couleurs de la page</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Escape ends it.</source>
        <translation>Chaque sélection est marquée avec %1. Échap y met fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%Ln proposition</numerusform>
            <numerusform>%Ln propositions</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Who seems to say what here (Ctrl+Alt+P lists them). Q goes to the next one, Enter accepts it, Delete rejects it.</source>
        <translation>Qui semble dire quoi ici (Ctrl+Alt+P en donne la liste). Q passe à la suivante, Entrée l’accepte, Suppr la rejette.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>Consulté le %1</translation>
    </message>
    <message>
        <source>Source graded %1: %2</source>
        <translation>Source cotée %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>Passage added; %n in this article</source>
        <translation>
            <numerusform>Passage ajouté&#x202f;; %Ln dans cet article</numerusform>
            <numerusform>Passage ajouté&#x202f;; %Ln dans cet article</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>Passage supprimé&#x202f;; %Ln dans cet article</numerusform>
            <numerusform>Passage supprimé&#x202f;; %Ln dans cet article</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words first, then record who says them.</source>
        <translation>Sélectionnez d’abord des mots, puis consignez qui les dit.</translation>
    </message>
    <message>
        <source>Mark some words with a tag or an actor first, or press F7 on one in its list.</source>
        <translation>Marquez d’abord des mots avec une étiquette ou un acteur, ou appuyez sur F7 sur l’un d’eux dans sa liste.</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Copier les mots seuls</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>Étiquette, ou qui dit cela…</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>Consigner qui dit cela…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Surligner</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>Passages à mettre en évidence</translation>
    </message>
    <message>
        <source>Selections take</source>
        <translation>Étendue des sélections</translation>
    </message>
    <message>
        <source>Show original source</source>
        <translation>Afficher la source originale</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Move its start</source>
        <translation>Déplacer le début</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>Déplacer la fin</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>Supprimer le passage</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Phrases entières</translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderProposals</name>
    <message>
        <source>There are no proposals in this article.</source>
        <translation>Il n’y a aucune proposition dans cet article.</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>Accepter une proposition</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>Accepter %Ln proposition</numerusform>
            <numerusform>Accepter %Ln propositions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingPopover</name>
    <message>
        <source>Text and colours of the page</source>
        <translation>Texte et couleurs de la page</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Avec empattement</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>Sans empattement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>Lignes plus serrées</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>Lignes plus espacées</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longueur des lignes</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>Lignes plus courtes</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>Lignes plus longues</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Typeface, size and spacing as they were at first</source>
        <translation>Police, taille et espacement tels qu’au départ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of choices, and one of them</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingSigns</name>
    <message>
        <source>Every selection is marked with this</source>
        <translation>Chaque sélection est marquée avec ceci</translation>
    </message>
    <message>
        <source>Only these passages stand out</source>
        <translation>Seuls ces passages sont mis en évidence</translation>
    </message>
    <message>
        <source>Choose which passages stand out (F)</source>
        <translation>Choisir les passages à mettre en évidence (F)</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Marking: %1 says  ×</source>
        <translation>Marquage&#xa0;: %1 dit  ×</translation>
    </message>
    <message>
        <source>Marking: %1  ×</source>
        <translation>Marquage&#xa0;: %1  ×</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Esc ends it.</source>
        <translation>Chaque sélection est marquée avec %1. Échap y met fin.</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Press to end it.</source>
        <translation>Chaque sélection est marquée avec %1. Appuyez pour y mettre fin.</translation>
    </message>
    <message>
        <source>Only %1  ×</source>
        <translation>Seulement %1  ×</translation>
    </message>
    <message>
        <source>Other passages are dimmed. Esc shows all alike again.</source>
        <translation>Les autres passages sont estompés. Échap les montre tous à nouveau de la même façon.</translation>
    </message>
    <message>
        <source>Only %1 stands out. Press to show all passages alike.</source>
        <translation>Seul est mis en évidence&#xa0;: %1. Appuyez pour montrer tous les passages de la même façon.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what stands out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Tous de la même façon</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>Passages à mettre en évidence</translation>
    </message>
</context>
<context>
    <name>sidelight::Rebuild</name>
    <message>
        <source>damaged</source>
        <translation>endommagé</translation>
    </message>
    <message>
        <source>The text or the original of these articles was not whole when the project was salvaged. What could not be read is shown as �.</source>
        <translation>Le texte ou l’original de ces articles n’était pas intact lors de la récupération du projet. Ce qui n’a pas pu être lu apparaît sous la forme �.</translation>
    </message>
    <message>
        <source>What stood here is lost.</source>
        <translation>Ce qui figurait ici est perdu.</translation>
    </message>
    <message>
        <source>Make mine</source>
        <translation>En faire mon projet</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Récupérer</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordChip</name>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordField</name>
    <message>
        <source>Create %1</source>
        <translation>Créer %1</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordWords</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Source anonyme</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>level of attribution</comment>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>On the record</translation>
    </message>
    <message>
        <source>On background</source>
        <translation>Pour contexte (background)</translation>
    </message>
    <message>
        <source>Not for attribution</source>
        <translation>Sans attribution</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Off the record</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation>Citation directe</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paraphrase</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Observation directe</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Sans position</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>affirme</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>dément</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>nuance</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>met en doute</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Entièrement fiable</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Habituellement fiable</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Assez fiable</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Habituellement peu fiable</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>Non fiable</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>Fiabilité impossible à apprécier</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Confirmé par d’autres sources</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Probablement vrai</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Possiblement vrai</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>Véracité impossible à apprécier</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sans cote</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a grade</comment>
        <translation>%1 auparavant</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a grade and a day</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>until when a grade held, and its reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>Traduction (%1)</translation>
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
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
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
            <numerusform>%Ln carte de tableau garde ses derniers mots.</numerusform>
            <numerusform>%Ln cartes de tableaux gardent leurs derniers mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence keep their last words.</source>
        <translation>
            <numerusform>%Ln indice garde ses derniers mots.</numerusform>
            <numerusform>%Ln indices gardent leurs derniers mots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project?</source>
        <translation>
            <numerusform>Supprimer %Ln article du projet&#x202f;?</numerusform>
            <numerusform>Supprimer %Ln articles du projet&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>With that go: %1.</source>
        <comment>things that are counted</comment>
        <translation>Cela emporte aussi&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>«&#x202f;Annuler&#x202f;» rétablit tout.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>%Ln article supprimé.</numerusform>
            <numerusform>%Ln articles supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Along with that went: %1.</source>
        <comment>things that are counted</comment>
        <translation>Cela a aussi emporté&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>sidelight::RibbonGutter</name>
    <message>
        <source>Ribbons between two articles</source>
        <translation>Rubans entre deux articles</translation>
    </message>
</context>
<context>
    <name>sidelight::SalvageReport</name>
    <message>
        <source>What could not be saved</source>
        <translation>Ce qui n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>What is whole is saved and open now; the damaged file stays as it is. Articles that are not whole bear the tag “damaged”. If you have a backup, compare the two.</source>
        <translation>Ce qui est intact est maintenant enregistré et ouvert&#x202f;; le fichier endommagé reste tel quel. Les articles qui ne sont pas intacts portent l’étiquette «&#x202f;endommagé&#x202f;». Si vous avez une sauvegarde, comparez les deux.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsField</name>
    <message>
        <source>Type to search</source>
        <translation>Saisir pour chercher</translation>
    </message>
    <message>
        <source>Another who may be the same</source>
        <translation>Un autre acteur, peut-être le même</translation>
    </message>
    <message>
        <source>Note possible identity</source>
        <translation>Noter une identité possible</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsRow</name>
    <message>
        <source>Merge…</source>
        <translation>Fusionner…</translation>
    </message>
    <message>
        <source>Remove possible identity</source>
        <translation>Supprimer une identité possible</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>How sure you are that both are one</source>
        <translation>Votre degré de certitude que les deux n’en font qu’un</translation>
    </message>
    <message>
        <source>Why might they be one?</source>
        <translation>Pourquoi pourraient-ils n’en faire qu’un&#x202f;?</translation>
    </message>
    <message>
        <source>Confidence that it is %1</source>
        <translation>Certitude qu’il s’agit de %1</translation>
    </message>
    <message>
        <source>Reason why it may be %1</source>
        <translation>Motif pour lequel il peut s’agir de %1</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Fusionner avec %1</translation>
    </message>
    <message>
        <source>Change possible identity</source>
        <translation>Modifier une identité possible</translation>
    </message>
</context>
<context>
    <name>sidelight::Searching</name>
    <message>
        <source>Make passages of all places…</source>
        <translation>Créer des passages à partir de toutes les occurrences…</translation>
    </message>
    <message>
        <source>Save as smart collection</source>
        <translation>Enregistrer comme collection intelligente</translation>
    </message>
    <message>
        <source>Keep the index on this computer</source>
        <translation>Conserver l’index sur cet ordinateur</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew.</source>
        <translation>Il contient les mots du projet, dans un fichier que personne d’autre que vous ne peut lire. Sans lui, chaque ouverture recrée l’index.</translation>
    </message>
    <message>
        <source>The smart collection “%1” holds this search already.</source>
        <translation>La collection intelligente «&#x202f;%1&#x202f;» contient déjà cette recherche.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Saved as the smart collection “%1”, which holds what this search finds.</source>
        <translation>Enregistrée comme collection intelligente «&#x202f;%1&#x202f;», qui contient ce que trouve cette recherche.</translation>
    </message>
</context>
<context>
    <name>sidelight::SecondWindow</name>
    <message>
        <source>%1 (second window)</source>
        <translation>%1 (seconde fenêtre)</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutModel</name>
    <message>
        <source>These keys are fixed.</source>
        <translation>Ce raccourci est fixe.</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>aucun (modifié)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>keys</comment>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourci</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutSheet</name>
    <message>
        <source>In an article</source>
        <translation>Dans un article</translation>
    </message>
    <message>
        <source>Mark the selection, or a passage, with a colour</source>
        <translation>Marquer la sélection, ou un passage, d’une couleur</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>1 à 8</translation>
    </message>
    <message>
        <source>Tag, or who says this</source>
        <translation>Étiquette, ou qui dit cela</translation>
    </message>
    <message>
        <source>Record who says this: speaker, claim, stance, grade and dates</source>
        <translation>Consigner qui dit cela&#xa0;: locuteur, allégation, position, cote et dates</translation>
    </message>
    <message>
        <source>Next passage, previous passage</source>
        <translation>Passage suivant, passage précédent</translation>
    </message>
    <message>
        <source>The next of the passages under the cursor</source>
        <translation>Le suivant des passages sous le curseur</translation>
    </message>
    <message>
        <source>Note of the passage</source>
        <translation>Note du passage</translation>
    </message>
    <message>
        <source>Move the start or the end of the passage: arrows, then Enter or Esc</source>
        <translation>Déplacer le début ou la fin du passage&#xa0;: flèches, puis Entrée ou Échap</translation>
    </message>
    <message>
        <source>Select a sentence, and one more; one less</source>
        <translation>Sélectionner une phrase, une de plus&#x202f;; une de moins</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last; no more</source>
        <translation>Marquer chaque sélection avec ce qui a servi en dernier&#x202f;; ne plus le faire</translation>
    </message>
    <message>
        <source>A, Esc</source>
        <translation>A, Échap</translation>
    </message>
    <message>
        <source>Link the passage: here, and then on the other one</source>
        <translation>Lier le passage&#xa0;: ici, puis sur l’autre</translation>
    </message>
    <message>
        <source>Choose which passages stand out</source>
        <translation>Choisir les passages à mettre en évidence</translation>
    </message>
    <message>
        <source>Next proposal, previous proposal</source>
        <translation>Proposition suivante, proposition précédente</translation>
    </message>
    <message>
        <source>Accept the proposal; reject it</source>
        <translation>Accepter la proposition&#x202f;; la rejeter</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Entrée, Suppr</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Copier les mots seuls</translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation>Supprimer le passage</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>Sur un tableau</translation>
    </message>
    <message>
        <source>Next card, previous card</source>
        <translation>Carte suivante, carte précédente</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Maj+Tab</translation>
    </message>
    <message>
        <source>Move the cards; in large steps</source>
        <translation>Déplacer les cartes&#x202f;; à grands pas</translation>
    </message>
    <message>
        <source>arrows, Shift+arrows</source>
        <translation>flèches, Maj+flèches</translation>
    </message>
    <message>
        <source>Make the cards larger or smaller</source>
        <translation>Agrandir ou réduire les cartes</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Ctrl+Maj+flèches</translation>
    </message>
    <message>
        <source>A new note, linked, in that direction</source>
        <translation>Une nouvelle note, liée, dans cette direction</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flèches</translation>
    </message>
    <message>
        <source>Walk along a link</source>
        <translation>Parcourir un lien</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flèches</translation>
    </message>
    <message>
        <source>Align the cards: then the letter of how</source>
        <translation>Aligner les cartes&#xa0;: puis la lettre du mode d’alignement</translation>
    </message>
    <message>
        <source>Drag: along one axis, a copy, without snapping</source>
        <translation>Faire glisser&#xa0;: le long d’un axe, une copie, sans aimantation</translation>
    </message>
    <message>
        <source>Shift, Alt, Ctrl</source>
        <translation>Maj, Alt, Ctrl</translation>
    </message>
    <message>
        <source>Drag the board</source>
        <translation>Faire glisser le tableau</translation>
    </message>
    <message>
        <source>Space, or the middle button</source>
        <translation>Espace, ou le bouton du milieu</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Map of the board</source>
        <translation>Vue d’ensemble du tableau</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>Pourquoi est-ce ici&#x202f;?</translation>
    </message>
    <message>
        <source>Filter: what is to stand out; Esc shows all</source>
        <translation>Filtre&#xa0;: ce qui est à mettre en évidence&#x202f;; Échap affiche tout</translation>
    </message>
    <message>
        <source>Dim all but the neighbours</source>
        <translation>Estomper tout sauf les voisines</translation>
    </message>
    <message>
        <source>The shortest path between two cards</source>
        <translation>Le plus court chemin entre deux cartes</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Rechercher sur le tableau</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards</source>
        <translation>Disposer le tableau, ou les cartes sélectionnées</translation>
    </message>
    <message>
        <source>Consistent; again: very consistent</source>
        <translation>Cohérent&#x202f;; à nouveau&#xa0;: très cohérent</translation>
    </message>
    <message>
        <source>Inconsistent; again: very inconsistent</source>
        <translation>Incohérent&#x202f;; à nouveau&#xa0;: très incohérent</translation>
    </message>
    <message>
        <source>Take the rating back; on the numbers, remove the evidence</source>
        <translation>Retirer l’évaluation&#x202f;; sur les numéros, supprimer l’indice</translation>
    </message>
    <message>
        <source>Move the evidence or the hypothesis</source>
        <translation>Déplacer l’indice ou l’hypothèse</translation>
    </message>
    <message>
        <source>Change the hypothesis; on the numbers, a note or remark</source>
        <translation>Modifier l’hypothèse&#x202f;; sur les numéros, une note ou une remarque</translation>
    </message>
    <message>
        <source>Show the passage in its article</source>
        <translation>Afficher le passage dans son article</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Unread; being read; done; set aside: then on to the next article</source>
        <translation>Non lu, en cours de lecture, terminé, mis de côté, puis passer à l’article suivant</translation>
    </message>
    <message>
        <source>Star, or no star</source>
        <translation>Étoile, ou pas d’étoile</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Ajouter une étiquette</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>Mettre dans une collection</translation>
    </message>
    <message>
        <source>Take out of the collection that is shown</source>
        <translation>Retirer de la collection affichée</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>Details of the selected articles</source>
        <translation>Détails des articles sélectionnés</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrer la liste</translation>
    </message>
    <message>
        <source>/, or Up on the first row</source>
        <translation>/, ou Haut sur la première ligne</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Remove the articles</source>
        <translation>Supprimer les articles</translation>
    </message>
    <message>
        <source>In the lists of tags and actors</source>
        <translation>Dans les listes d’étiquettes et d’acteurs</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Move beneath another</source>
        <translation>Déplacer sous un autre élément</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>Marquer chaque sélection avec l’élément</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>Fusionner dans un autre élément</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>In an ACH matrix</source>
        <translation>Dans une matrice ACH</translation>
    </message>
</context>
<context>
    <name>sidelight::Shortcuts</name>
    <message>
        <source>In texts and fields</source>
        <translation>Dans les textes et les champs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Select a sentence, and one more</source>
        <translation>Sélectionner une phrase, puis une de plus</translation>
    </message>
    <message>
        <source>Select a sentence less</source>
        <translation>Sélectionner une phrase de moins</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last</source>
        <translation>Marquer chaque sélection avec ce qui a servi en dernier</translation>
    </message>
    <message>
        <source>Mark with the colour “%1”</source>
        <translation>Marquer avec la couleur « %1 »</translation>
    </message>
    <message>
        <source>The usual size</source>
        <translation>La taille habituelle</translation>
    </message>
    <message>
        <source>A step more consistent</source>
        <translation>Un degré plus cohérent</translation>
    </message>
    <message>
        <source>A step less consistent</source>
        <translation>Un degré moins cohérent</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Afficher toute la période</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>Dans un article</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>Sur un tableau</translation>
    </message>
    <message>
        <source>Where words are found</source>
        <translation>Où des mots sont trouvés</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutsPage</name>
    <message>
        <source>Change keys…</source>
        <translation>Modifier le raccourci…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Tout par défaut</translation>
    </message>
    <message>
        <source>Take them from it</source>
        <translation>Le réattribuer</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Rechercher une commande ou une touche</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Commandes et leurs raccourcis</translation>
    </message>
    <message>
        <source>These keys hold where texts and boards are worked on, and are fixed.</source>
        <translation>Ces raccourcis servent là où l’on travaille sur les textes et les tableaux&#x202f;; ils sont fixes.</translation>
    </message>
    <message>
        <source>%1 is for writing and moving. Press it together with Ctrl or Alt, or choose a function key.</source>
        <translation>%1 sert à écrire et à se déplacer. Utilisez cette touche avec Ctrl ou Alt, ou choisissez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 is “%2” where texts and boards are worked on, which is fixed. Choose other keys.</source>
        <translation>%1 correspond à «&#x202f;%2&#x202f;» là où l’on travaille sur les textes et les tableaux&#x202f;; ce raccourci est fixe. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 correspond déjà à «&#x202f;%2&#x202f;».</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotModel</name>
    <message>
        <source>Taken</source>
        <translation>Pris</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Ce qui a changé depuis</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Intact</translation>
    </message>
    <message>
        <source>⚠ Damaged: it cannot be restored</source>
        <translation>⚠ Endommagé&#xa0;: il ne peut pas être restauré</translation>
    </message>
    <message>
        <source>⚠ It cannot be read now</source>
        <translation>⚠ Il ne peut pas être lu actuellement</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotTaking</name>
    <message>
        <source>No snapshots are taken of a project that is open for reading only.</source>
        <translation>Aucun instantané n’est pris d’un projet ouvert en lecture seule.</translation>
    </message>
</context>
<context>
    <name>sidelight::Snapshots</name>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>L’instantané n’est plus là.</translation>
    </message>
    <message>
        <source>The snapshot could not be removed. Check whether its folder may be written.</source>
        <translation>L’instantané n’a pas pu être supprimé. Vérifiez que son dossier est accessible en écriture.</translation>
    </message>
    <message>
        <source>The snapshot is damaged, so nothing was restored from it. Choose another one.</source>
        <translation>L’instantané est endommagé&#x202f;; rien n’en a donc été restauré. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotsWindow</name>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>&amp;Restaurer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>&amp;Take one now</source>
        <translation>En &amp;prendre un maintenant</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Keep them &amp;elsewhere…</source>
        <translation>Les conserver &amp;ailleurs…</translation>
    </message>
    <message>
        <source>Keep them &amp;beside the project</source>
        <translation>Les conserver à &amp;côté du projet</translation>
    </message>
    <message>
        <source>Take snapshots by &amp;itself: when a project is opened, every half hour of work, and before large imports</source>
        <translation>Prendre des &amp;instantanés automatiquement&#xa0;: à l’ouverture d’un projet, toutes les demi-heures de travail et avant les imports volumineux</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Snapshots, the youngest first</source>
        <translation>Instantanés, le plus récent d’abord</translation>
    </message>
    <message>
        <source>What has changed since the chosen snapshot</source>
        <translation>Ce qui a changé depuis l’instantané choisi</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written. Restoring one makes a new file; the project stays as it is.</source>
        <translation>Un instantané est une copie de tout le projet, vérifiée après avoir été écrite. En restaurer un crée un nouveau fichier&#x202f;; le projet reste tel quel.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Being taken…</source>
        <translation>Prise en cours…</translation>
    </message>
    <message>
        <source>No snapshot has been taken yet.</source>
        <translation>Aucun instantané n’a encore été pris.</translation>
    </message>
    <message>
        <source>There is no snapshot of this project here.</source>
        <translation>Il n’y a pas d’instantané de ce projet ici.</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>Ils sont conservés dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>They are kept in “%1” and take %2.</source>
        <translation>Ils sont conservés dans «&#x202f;%1&#x202f;» et occupent %2.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>Depuis le %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The path of the snapshot is copied.</source>
        <translation>Le chemin de l’instantané est copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Remove the snapshot of %1 for good? It cannot be brought back.</source>
        <translation>Supprimer définitivement l’instantané du %1&#x202f;? Il ne pourra pas être rétabli.</translation>
    </message>
    <message>
        <source>The snapshot is removed.</source>
        <translation>L’instantané est supprimé.</translation>
    </message>
</context>
<context>
    <name>sidelight::SourceView</name>
    <message>
        <source>Original source</source>
        <translation>Source originale</translation>
    </message>
    <message>
        <source>Original source, as pasted, %1</source>
        <translation>Source originale, telle que collée, %1</translation>
    </message>
    <message>
        <source>Original source, %1, %2</source>
        <translation>Source originale, %1, %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the source (Ctrl+F)</source>
        <translation>Rechercher dans la source (Ctrl+F)</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Retour à l’article (Échap)</translation>
    </message>
    <message>
        <source>The original source cannot be read as text.</source>
        <translation>La source originale ne peut pas être lue comme du texte.</translation>
    </message>
    <message>
        <source>The original source, of which this is the first part; it is too long to be shown whole.</source>
        <translation>La source originale, dont voici la première partie&#x202f;; elle est trop longue pour être affichée en entier.</translation>
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
        <translation>Passages de cet acteur</translation>
    </message>
    <message>
        <source>“&lt;” or Ctrl+Enter: who they have it from. Alt+Up, Alt+Down: another place in the chain.</source>
        <translation>«&#x202f;&lt;&#x202f;» ou Ctrl+Entrée&#xa0;: de qui il le tient. Alt+Haut, Alt+Bas&#xa0;: une autre place dans la chaîne.</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>tel qu’imprimé</translation>
    </message>
    <message>
        <source>How the article names them here</source>
        <translation>Comment l’article le nomme ici</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>Qui dit cela&#x202f;?</translation>
    </message>
    <message>
        <source>… who has it from</source>
        <translation>… qui le tient de</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Source of the speaker</source>
        <translation>Source du locuteur</translation>
    </message>
    <message>
        <source>Passages of %1</source>
        <translation>Passages de %1</translation>
    </message>
    <message>
        <source>%1 as printed</source>
        <translation>%1 tel qu’imprimé</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Retirer %1</translation>
    </message>
</context>
<context>
    <name>sidelight::Spelling</name>
    <message>
        <source>No other word is known</source>
        <translation>Aucun autre mot n’est connu</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Ne plus signaler ce mot</translation>
    </message>
    <message>
        <source>Until Sidelight is closed; it is written nowhere</source>
        <translation>Jusqu’à la fermeture de Sidelight&#x202f;; ce n’est inscrit nulle part</translation>
    </message>
</context>
<context>
    <name>sidelight::SplitReview</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Nom du nouvel acteur</translation>
    </message>
    <message>
        <source>What goes to the new actor</source>
        <translation>Ce qui revient au nouvel acteur</translation>
    </message>
    <message>
        <source>What of %1 belongs to another?</source>
        <translation>Qu’est-ce qui, chez %1, revient à un autre&#x202f;?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printed name and what they say</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Aussi appelé</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Cards, by their boards</source>
        <translation>Cartes, par tableau</translation>
    </message>
    <message numerus="yes">
        <source>Split %n item(s) off</source>
        <translation>
            <numerusform>Détacher %Ln élément</numerusform>
            <numerusform>Détacher %Ln éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an actor of its own now. Undo joins them again.</source>
        <translation>%1 est maintenant un acteur à part entière. «&#x202f;Annuler&#x202f;» les réunit à nouveau.</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>Scinder un acteur</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementFields</name>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Crédibilité</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilité</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Date des faits</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Date des propos</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Date de publication</translation>
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
        <translation>La cote du locuteur</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F; not set: the speaker&apos;s own</source>
        <translation>Fiabilité de la source, de A à F&#x202f;; non définie&#xa0;: celle du locuteur</translation>
    </message>
    <message>
        <source>%1: the speaker&apos;s own grade. Choose another for this statement alone.</source>
        <translation>%1&#xa0;: la cote du locuteur. Choisissez-en une autre pour cette seule déclaration.</translation>
    </message>
    <message>
        <source>Credibility of what is said, 1 to 6</source>
        <translation>Crédibilité des propos, de 1 à 6</translation>
    </message>
    <message>
        <source>such as 11 Sep 2012</source>
        <translation>par exemple 11 sept. 2012</translation>
    </message>
    <message>
        <source>%1, as the article</source>
        <translation>%1, comme l’article</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementForm</name>
    <message>
        <source>Write note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>Note sur la déclaration</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Supprimer cette déclaration</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Dates, note</source>
        <translation>Dates, note</translation>
    </message>
    <message>
        <source>When it happened, was said and was published; a note</source>
        <translation>Dates des faits, des propos et de la publication&#x202f;; une note</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Supprimer une déclaration</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementPopup</name>
    <message>
        <source>Record who says this</source>
        <translation>Consigner qui dit cela</translation>
    </message>
    <message>
        <source>Say first who says this: type a name.</source>
        <translation>Indiquez d’abord qui dit cela&#xa0;: saisissez un nom.</translation>
    </message>
    <message>
        <source>Enter records it, Esc leaves. “&lt;” after a name: who they have it from.</source>
        <translation>Entrée consigne, Échap quitte. «&#x202f;&lt;&#x202f;» après un nom&#xa0;: de qui il le tient.</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementWords</name>
    <message>
        <source>Nobody is named</source>
        <translation>Locuteur non nommé</translation>
    </message>
    <message>
        <source>origin: %1</source>
        <translation>origine&#xa0;: %1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>a date</comment>
        <translation>faits&#xa0;: %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>a date</comment>
        <translation>propos&#xa0;: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <comment>a date</comment>
        <translation>publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>&#xa0;· </source>
        <comment>between the circumstances of a statement; not parted from what stands before</comment>
        <translation>&#xa0;· </translation>
    </message>
    <message>
        <source>%1: %2, the grade of %3.</source>
        <comment>a letter and its meaning, an actor</comment>
        <translation>%1&#xa0;: %2, la cote de %3.</translation>
    </message>
    <message>
        <source>%1: %2, the grade of this statement.</source>
        <translation>%1&#xa0;: %2, la cote de cette déclaration.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a number and its meaning</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Translation:</source>
        <translation>Traduction&#xa0;:</translation>
    </message>
    <message>
        <source>Translation by %1:</source>
        <translation>Traduction de %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>sidelight::StrangerDetails</name>
    <message>
        <source>About this project</source>
        <translation>À propos de ce projet</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>Comment il a été ouvert</translation>
    </message>
    <message>
        <source>Its file is not among the projects that were made here, so it counts as somebody else’s. The file was copied, its tables and pages were checked, and a new project was made of its rows, one by one. That is what you see; the file itself was not changed, and nothing beside it was read.</source>
        <translation>Son fichier ne compte pas parmi les projets créés ici&#x202f;; il passe donc pour celui de quelqu’un d’autre. Le fichier a été copié, ses tables et ses pages ont été vérifiées, et un nouveau projet a été créé à partir de ses lignes, une à une. C’est ce que vous voyez&#x202f;; le fichier lui-même n’a pas été modifié, et rien de ce qui se trouve à côté n’a été lu.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Ce qui a été omis</translation>
    </message>
    <message>
        <source>Nothing. Its history holds and would go along.</source>
        <translation>Rien. Son historique est valable et serait repris.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>“Make it mine” saves what you see as a project of your own, in which you can work. The file that you were sent stays as it is.</source>
        <translation>«&#x202f;En faire mon projet&#x202f;» enregistre ce que vous voyez comme un projet à vous, dans lequel vous pouvez travailler. Le fichier que vous avez reçu reste tel quel.</translation>
    </message>
    <message>
        <source>If you made it yourself, on another computer or with an earlier version of Sidelight, it can be opened as yours, and you go on in the same file.</source>
        <translation>Si vous l’avez créé vous-même, sur un autre ordinateur ou avec une version antérieure de Sidelight, il peut être ouvert comme le vôtre, et vous continuez dans le même fichier.</translation>
    </message>
    <message>
        <source>I &amp;made it myself</source>
        <translation>&amp;Je l’ai créé moi-même</translation>
    </message>
    <message>
        <source>Make it m&amp;ine…</source>
        <translation>&amp;En faire mon projet…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
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
            <numerusform>%Ln origine</numerusform>
            <numerusform>%Ln origines</numerusform>
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
            <numerusform>Affirmée par %Ln déclaration&#xa0;: %1.</numerusform>
            <numerusform>Affirmée par %Ln déclarations&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>Démentie par %Ln déclaration&#xa0;: %1.</numerusform>
            <numerusform>Démentie par %Ln déclarations&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>Nuancée par %Ln déclaration&#xa0;: %1.</numerusform>
            <numerusform>Nuancée par %Ln déclarations&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>Mise en doute par %Ln déclaration&#xa0;: %1.</numerusform>
            <numerusform>Mise en doute par %Ln déclarations&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement takes a stance on it.</source>
        <translation>Aucune déclaration ne prend position à ce sujet.</translation>
    </message>
</context>
<context>
    <name>sidelight::T</name>
    <message>
        <source>What was to be merged is no longer in the project. Nothing was changed.</source>
        <translation>Ce qui devait être fusionné n’est plus dans le projet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself. Nothing was changed.</source>
        <translation>Un élément ne peut pas être fusionné avec lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A record came without an id. Nothing was changed; please report it.</source>
        <translation>Un élément est arrivé sans identifiant. Rien n’a été modifié&#x202f;; veuillez signaler ce problème.</translation>
    </message>
</context>
<context>
    <name>sidelight::TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>sidelight::TagsPanel</name>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer une étiquette</translation>
    </message>
    <message>
        <source>Tags are your own labels for passages. Type the first one below.</source>
        <translation>Les étiquettes sont vos propres repères pour les passages. Saisissez la première ci-dessous.</translation>
    </message>
    <message>
        <source>No tag has these words</source>
        <translation>Aucune étiquette ne contient ces mots</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Déplacer une étiquette</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner des étiquettes</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln étiquette fusionnée dans %1. «&#x202f;Annuler&#x202f;» les sépare à nouveau.</numerusform>
            <numerusform>%Ln étiquettes fusionnées dans %1. «&#x202f;Annuler&#x202f;» les sépare à nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>Afficher ses passages</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation>Créer une étiquette</translation>
    </message>
    <message>
        <source>Tag passages</source>
        <translation>Étiqueter des passages</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>a digit and the name of its colour</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;0  No colour</source>
        <translation>&amp;0  Sans couleur</translation>
    </message>
    <message>
        <source>Recolour tag</source>
        <translation>Recolorer une étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Taken off %n passage(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>Retirée de %Ln passage et supprimée. «&#x202f;Annuler&#x202f;» la rétablit.</numerusform>
            <numerusform>Retirée de %Ln passages et supprimée. «&#x202f;Annuler&#x202f;» la rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln étiquette supprimée. «&#x202f;Annuler&#x202f;» la rétablit.</numerusform>
            <numerusform>%Ln étiquettes supprimées. «&#x202f;Annuler&#x202f;» les rétablit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>Supprimer %Ln étiquette</numerusform>
            <numerusform>Supprimer %Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Write note on tag</source>
        <translation>Rédiger la note d’une étiquette</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Note sur %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineBar</name>
    <message>
        <source>Lanes</source>
        <translation>Couloirs</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Par acteur</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Par allégation</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Par origine</translation>
    </message>
    <message>
        <source>Show when things happened, by the statements and claims</source>
        <translation>Afficher quand les faits se sont produits, selon les déclarations et les allégations</translation>
    </message>
    <message>
        <source>Show when it was said</source>
        <translation>Afficher quand les propos ont été tenus</translation>
    </message>
    <message>
        <source>Show when it was published; a statement without a date of its own has its article&apos;s</source>
        <translation>Afficher quand c’est paru&#x202f;; une déclaration sans date propre a celle de son article</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Only what these words are found in</source>
        <translation>Uniquement ce qui contient ces mots</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>The same marks as a list in time order</source>
        <translation>Les mêmes repères sous forme de liste chronologique</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineCard</name>
    <message>
        <source>“%1”</source>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign of a stance, the stance, the claim</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a grade, and its words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>non notée</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand here</source>
        <translation>
            <numerusform>%Ln repère se trouve ici</numerusform>
            <numerusform>%Ln repères se trouvent ici</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A click or the space bar parts them.</source>
        <translation>Un clic ou la barre d’espace les sépare.</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineModel</name>
    <message numerus="yes">
        <source>%n statement(s) have no date of what happened.</source>
        <translation>
            <numerusform>%Ln déclaration n’a pas de date des faits.</numerusform>
            <numerusform>%Ln déclarations n’ont pas de date des faits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>%Ln déclaration n’a pas de date des propos.</numerusform>
            <numerusform>%Ln déclarations n’ont pas de date des propos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln déclaration n’a pas de date de publication.</numerusform>
            <numerusform>%Ln déclarations n’ont pas de date de publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln article n’a pas de date de publication.</numerusform>
            <numerusform>%Ln articles n’ont pas de date de publication.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>%Ln allégation n’a pas de date propre.</numerusform>
            <numerusform>%Ln allégations n’ont pas de date propre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %Ln repère</numerusform>
            <numerusform>%1, %Ln repères</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Date of</source>
        <translation>Type de date</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Allégation</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineNames</name>
    <message>
        <source>Happened</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Propos</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which of the three dates, and the date</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Chronologie en liste</translation>
    </message>
    <message>
        <source>Lanes with their marks in time order. Enter opens the words.</source>
        <translation>Couloirs avec leurs repères dans l’ordre chronologique. Entrée ouvre les mots.</translation>
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
        <translation>Selon les propos&#xa0;: %1</translation>
    </message>
    <message>
        <source>As published: %1</source>
        <comment>stances in time order</comment>
        <translation>Selon la publication&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the arrow keys reach</source>
        <translation>
            <numerusform>et %Ln de plus, accessible avec les flèches</numerusform>
            <numerusform>et %Ln de plus, accessibles avec les flèches</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that has a date is like that.</source>
        <translation>Rien de daté ne correspond.</translation>
    </message>
    <message>
        <source>Nothing has a date yet.
Give articles the day of their publication, and statements the days when something happened and was said.</source>
        <translation>Rien n’a encore de date.
Donnez aux articles le jour de leur publication, et aux déclarations celui des faits et celui des propos.</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineWords</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>Aucun locuteur consigné</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>Sans allégation</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>Média inconnu</translation>
    </message>
    <message>
        <source>Article not known</source>
        <translation>Article inconnu</translation>
    </message>
    <message>
        <source>Dates of the claims themselves</source>
        <translation>Dates des allégations elles-mêmes</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
</context>
<context>
    <name>sidelight::TourPanel</name>
    <message>
        <source>Compare two accounts</source>
        <translation>Comparer deux récits</translation>
    </message>
    <message>
        <source>Mark a passage</source>
        <translation>Surligner un passage</translation>
    </message>
    <message>
        <source>Select words in an article, with the mouse or with Shift and the arrows. Then press a digit, 1 to 8: each is a colour.</source>
        <translation>Sélectionnez des mots dans un article, avec la souris ou avec Maj et les flèches. Appuyez ensuite sur un chiffre, de 1 à 8&#xa0;: chacun est une couleur.</translation>
    </message>
    <message>
        <source>A passage keeps its exact words and its place. Whatever you build later leads back to it.</source>
        <translation>Un passage garde ses mots exacts et son emplacement. Tout ce que vous construirez ensuite y ramène.</translation>
    </message>
    <message>
        <source>Record who says it</source>
        <translation>Consigner qui le dit</translation>
    </message>
    <message>
        <source>With the cursor in a passage, or with words selected, press W. Type who speaks, go on with Tab, type what is claimed, and press Enter.</source>
        <translation>Le curseur étant dans un passage, ou des mots étant sélectionnés, appuyez sur W. Saisissez qui parle, continuez avec Tab, saisissez l’allégation et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>A statement joins a passage, a speaker and a claim. When another account denies the claim, the two stand against each other in Analysis → Contradictions.</source>
        <translation>Une déclaration réunit un passage, un locuteur et une allégation. Quand un autre récit dément l’allégation, les deux s’opposent dans Analyse → Contradictions.</translation>
    </message>
    <message>
        <source>Lay it on a board</source>
        <translation>Le disposer sur un tableau</translation>
    </message>
    <message>
        <source>Drag the passage from the list of passages onto the board. By keys: press Ctrl+Shift+A on the board, type a word of it, and press Enter.</source>
        <translation>Faites glisser le passage de la liste des passages vers le tableau. Au clavier&#xa0;: appuyez sur Ctrl+Maj+A sur le tableau, saisissez un mot du passage et appuyez sur Entrée.</translation>
    </message>
    <message>
        <source>On a board you put evidence into an order of your own and link it. A double click on a card opens its words in the article.</source>
        <translation>Sur un tableau, vous disposez des indices dans l’ordre de votre choix et vous les liez. Un double-clic sur une carte ouvre ses mots dans l’article.</translation>
    </message>
    <message>
        <source>Export it as a PDF</source>
        <translation>L’exporter en PDF</translation>
    </message>
    <message>
        <source>Each card gets a number, and the last pages name its source.</source>
        <translation>Chaque carte reçoit un numéro, et les dernières pages indiquent sa source.</translation>
    </message>
    <message>
        <source>That is the round</source>
        <translation>Vous avez fait le tour</translation>
    </message>
    <message>
        <source>Two newspapers report the same fire. Choose View → Compare side by side.</source>
        <translation>Deux journaux relatent le même incendie. Choisissez Affichage → Comparer côte à côte.</translation>
    </message>
    <message>
        <source>The ribbons between the pages join what both accounts say, and show in which words they part. The same command puts them away.</source>
        <translation>Les rubans entre les pages relient ce que disent les deux récits et montrent par quels mots ils divergent. La même commande les ferme.</translation>
    </message>
    <message>
        <source>With the board in front, choose File → Export board as PDF. Look at the pages, press Export, and say where the file is to be.</source>
        <translation>Le tableau étant au premier plan, choisissez Fichier → Exporter le tableau en PDF. Examinez les pages, appuyez sur « Exporter » et indiquez où placer le fichier.</translation>
    </message>
    <message>
        <source>Reading, marking, recording, laying out, handing over: an investigation goes through these many times. All that you did can be undone by Edit → Undo, also next week.</source>
        <translation>Lire, surligner, consigner, disposer, transmettre : une enquête passe maintes fois par ces étapes. Tout ce que vous avez fait peut être annulé par Édition → Annuler, même la semaine prochaine.</translation>
    </message>
    <message>
        <source>The user guide tells how to grade a source, what counts as an origin of its own, and how to weigh one explanation against another.</source>
        <translation>Le guide de l’utilisateur explique comment coter une source, ce qui compte comme une origine à part entière et comment peser une explication par rapport à une autre.</translation>
    </message>
    <message>
        <source>Show &amp;me where</source>
        <translation>&amp;Montrer où</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>&amp;Passer cette étape</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Tour: all steps are done</source>
        <translation>Visite guidée&#xa0;: toutes les étapes sont terminées</translation>
    </message>
    <message>
        <source>Tour: step %1 of %2</source>
        <translation>Visite guidée&#xa0;: étape %1 sur %2</translation>
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
        <translation>&amp;Fermer la visite guidée</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>&amp;Quitter la visite guidée</translation>
    </message>
    <message>
        <source>By keys: %1</source>
        <translation>Au clavier : %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TranslationForm</name>
    <message>
        <source>Add a translation</source>
        <translation>Ajouter une traduction</translation>
    </message>
    <message>
        <source>Translation of the words above</source>
        <translation>Traduction des mots ci-dessus</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traduction</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Traduit par</translation>
    </message>
    <message>
        <source>Write translation</source>
        <translation>Rédiger une traduction</translation>
    </message>
    <message>
        <source>Name translator</source>
        <translation>Indiquer le traducteur</translation>
    </message>
</context>
<context>
    <name>sidelight::TreePanel</name>
    <message>
        <source>Type a name</source>
        <translation>Saisissez un nom</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>Marquer chaque sélection avec cet élément</translation>
    </message>
    <message>
        <source>Move beneath…</source>
        <translation>Déplacer sous…</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>Déplacer au premier niveau</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionner dans…</translation>
    </message>
    <message>
        <source>Move %1 beneath which? Enter alone: to the top level</source>
        <translation>Sous quel élément déplacer %1&#x202f;? Entrée seule&#xa0;: au premier niveau</translation>
    </message>
    <message>
        <source>Merge %1 into which?</source>
        <translation>Dans quel élément fusionner %1&#x202f;?</translation>
    </message>
    <message>
        <source>Move or merge</source>
        <translation>Déplacer ou fusionner</translation>
    </message>
    <message>
        <source>&amp;Move beneath %1</source>
        <translation>&amp;Déplacer sous %1</translation>
    </message>
    <message>
        <source>M&amp;erge into %1</source>
        <translation>&amp;Fusionner dans %1</translation>
    </message>
</context>
<context>
    <name>sidelight::VerifyDialog</name>
    <message>
        <source>Verify “%1”</source>
        <translation>Vérifier «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Avancement de la vérification</translation>
    </message>
    <message>
        <source>What is not as it was written</source>
        <translation>Ce qui n’est pas tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>Goes to the article, passage or board that the chosen line is about</source>
        <translation>Mène à l’article, au passage ou au tableau dont parle la ligne choisie</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Verifying the project</source>
        <translation>Vérification du projet</translation>
    </message>
</context>
<context>
    <name>sidelight::Verifying</name>
    <message>
        <source>&amp;Verify project…</source>
        <translation>&amp;Vérifier le projet…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Vérifier…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Vérification du projet</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>The report cannot take the place of the project. Choose another name.</source>
        <translation>Le rapport ne peut pas prendre la place du projet. Choisissez un autre nom.</translation>
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
        <translation>Lisez côte à côte des récits des mêmes événements et établissez qui a dit quoi et où ils divergent.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>An empty file for one investigation.</source>
        <translation>Un fichier vide pour une enquête.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Go on where you left off.</source>
        <translation>Reprenez là où vous vous êtes arrêté.</translation>
    </message>
    <message>
        <source>Sample investigation</source>
        <translation>Enquête d’exemple</translation>
    </message>
    <message>
        <source>Nine accounts of a fire in a harbour, read, marked and laid out on a board.</source>
        <translation>Neuf récits d’un incendie dans un port, lus, marqués et disposés sur un tableau.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Visite guidée</translation>
    </message>
    <message>
        <source>Five steps through the sample, done by yourself; leave them at any time.</source>
        <translation>Cinq étapes dans l’exemple, que vous accomplissez vous-même&#x202f;; vous pouvez vous arrêter à tout moment.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>How to work with Sidelight, and how to weigh what sources say. F1 opens it.</source>
        <translation>Comment travailler avec Sidelight et comment peser ce que disent les sources. F1 l’ouvre.</translation>
    </message>
    <message>
        <source>A project file is not encrypted: keep it on an encrypted disk.</source>
        <translation>Un fichier de projet n’est pas chiffré&#xa0;: gardez-le sur un disque chiffré.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Oublier cette liste</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a project</comment>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WindowTools</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopies</name>
    <message numerus="yes">
        <source>The copy is written. A name of somebody who is withheld stays in %n place(s).</source>
        <translation>
            <numerusform>La copie est écrite. Le nom d’une personne dont l’identité est masquée subsiste à %Ln endroit.</numerusform>
            <numerusform>La copie est écrite. Le nom d’une personne dont l’identité est masquée subsiste à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is written. It bears no name that is known of those who are withheld.</source>
        <translation>La copie est écrite. Elle ne porte aucun nom connu de ceux dont l’identité est masquée.</translation>
    </message>
    <message>
        <source>%1 (without identities)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1 (sans identités)</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>Enregistrer une copie sans identités</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Projets Sidelight</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopy</name>
    <message>
        <source>Source %1</source>
        <translation>Source %1</translation>
    </message>
    <message>
        <source>Withheld article %1</source>
        <translation>Article masqué %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>Enregistrer une copie sans identités</translation>
    </message>
    <message>
        <source>Article %1 of %2.</source>
        <translation>Article %1 sur %2.</translation>
    </message>
    <message>
        <source>Looking for their names …</source>
        <translation>Recherche de leurs noms…</translation>
    </message>
    <message>
        <source>Writing the copy …</source>
        <translation>Écriture de la copie…</translation>
    </message>
    <message>
        <source>&amp;Next: where their names still stand</source>
        <translation>&amp;Suivant&#xa0;: où leurs noms figurent encore</translation>
    </message>
    <message>
        <source>Sa&amp;ve the copy…</source>
        <translation>Enregistrer la &amp;copie…</translation>
    </message>
    <message>
        <source>Tick at least one actor.</source>
        <translation>Cochez au moins un acteur.</translation>
    </message>
    <message numerus="yes">
        <source>A name stays in %n place(s).</source>
        <translation>
            <numerusform>Un nom subsiste à %Ln endroit.</numerusform>
            <numerusform>Un nom subsiste à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name that is known stays.</source>
        <translation>Aucun nom connu ne subsiste.</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyFile</name>
    <message>
        <source>Copy without identities</source>
        <translation>Copie sans identités</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>La copie n’a pas passé sa vérification et a été supprimée. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldPlacesPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Afficher</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>&amp;Leave all</source>
        <translation>Tout &amp;laisser</translation>
    </message>
    <message>
        <source>Replace there too</source>
        <translation>Remplacer là aussi</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Devient</translation>
    </message>
    <message>
        <source>Places where a name still stands; those that are ticked are replaced</source>
        <translation>Endroits où un nom figure encore&#x202f;; ceux qui sont cochés sont remplacés</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>reste</translation>
    </message>
    <message>
        <source>It only goes if the imported files are left out; go back for that</source>
        <translation>Cela ne disparaît que si les fichiers importés sont omis&#x202f;; revenez en arrière pour cela</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the copy cannot be searched. Look at them before you hand it over.</source>
        <translation>
            <numerusform>%Ln image de la copie ne peut pas être examinée. Regardez-la avant de transmettre la copie.</numerusform>
            <numerusform>%Ln images de la copie ne peuvent pas être examinées. Regardez-les avant de transmettre la copie.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name of theirs stands anywhere else in the copy.</source>
        <translation>Aucun de leurs noms ne figure ailleurs dans la copie.</translation>
    </message>
    <message numerus="yes">
        <source>A name of theirs, or what they are called, still stands in %n place(s).</source>
        <translation>
            <numerusform>Un de leurs noms, ou ce qui sert à les désigner, figure encore à %Ln endroit.</numerusform>
            <numerusform>Un de leurs noms, ou ce qui sert à les désigner, figure encore à %Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 are listed.</source>
        <translation>%1 Les %2 premiers sont listés.</translation>
    </message>
</context>
<context>
    <name>sidelight::WithholdingPage</name>
    <message>
        <source>Tick what belon&amp;gs to them</source>
        <translation>Cocher ce qui leur a&amp;ppartient</translation>
    </message>
    <message>
        <source>Whose identity is withheld?</source>
        <translation>De qui l’identité est-elle masquée&#x202f;?</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Acteur</translation>
    </message>
    <message>
        <source>Kind, or terms</source>
        <translation>Nature, ou attribution</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Déclarations</translation>
    </message>
    <message>
        <source>Actors whose identity is withheld</source>
        <translation>Acteurs dont l’identité est masquée</translation>
    </message>
    <message>
        <source>All units, people and sources that belong to an actor that is ticked</source>
        <translation>Toutes les unités, personnes et sources qui appartiennent à un acteur coché</translation>
    </message>
    <message>
        <source>The passages in which they speak or are named</source>
        <translation>Les passages où ils s’expriment ou sont nommés</translation>
    </message>
    <message>
        <source>Stay, &amp;without their words</source>
        <translation>Restent, sa&amp;ns leurs mots</translation>
    </message>
    <message>
        <source>With who says them, as a pseudonym, and the claim; without translation and notes</source>
        <translation>Avec le locuteur, sous pseudonyme, et l’allégation&#x202f;; sans traduction ni notes</translation>
    </message>
    <message>
        <source>Are &amp;left out</source>
        <translation>Sont o&amp;mis</translation>
    </message>
    <message>
        <source>With their statements; cards that showed them say that it is withheld</source>
        <translation>Avec leurs déclarations&#x202f;; les cartes qui les montraient indiquent que c’est masqué</translation>
    </message>
    <message>
        <source>The articles in which those stand, and their own</source>
        <translation>Les articles contenant ces passages, et leurs propres articles</translation>
    </message>
    <message>
        <source>Stay, without &amp;a word</source>
        <translation>Restent, sans a&amp;ucun mot</translation>
    </message>
    <message>
        <source>Without title, author and address. How long paragraphs are can still be seen, and the date</source>
        <translation>Sans titre, auteur ni adresse. La longueur des paragraphes reste visible, ainsi que la date</translation>
    </message>
    <message>
        <source>Are left &amp;out</source>
        <translation>S&amp;ont omis</translation>
    </message>
    <message>
        <source>Stay, &amp;but for the words of those passages</source>
        <translation>Restent, s&amp;auf les mots de ces passages</translation>
    </message>
    <message>
        <source>These stay, but for those passages</source>
        <translation>Ceux-ci restent, sauf ces passages</translation>
    </message>
    <message>
        <source>Articles that stay, but for the words of those passages</source>
        <translation>Articles qui restent, sauf les mots de ces passages</translation>
    </message>
    <message>
        <source>All other articles</source>
        <translation>Tous les autres articles</translation>
    </message>
    <message>
        <source>With the &amp;files they were imported from</source>
        <translation>Avec les &amp;fichiers dont ils ont été importés</translation>
    </message>
    <message>
        <source>Such files can hold names that the text does not show</source>
        <translation>Ces fichiers peuvent contenir des noms que le texte ne montre pas</translation>
    </message>
    <message>
        <source>Left behind in any case: the history, the layout, what was rejected, and what nothing refers to. Those who are ticked become Source A, Source B and so on, the same in every copy of the same choice.</source>
        <translation>Ne sont repris en aucun cas&#xa0;: l’historique, la disposition, ce qui a été rejeté et ce à quoi rien ne renvoie. Ceux qui sont cochés deviennent Source A, Source B, etc., de la même façon dans chaque copie faite avec le même choix.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) ticked</source>
        <translation>
            <numerusform>%Ln acteur coché</numerusform>
            <numerusform>%Ln acteurs cochés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Workspace</name>
    <message>
        <source>Open an article from the library, or drop articles here. Ctrl+I imports them from a folder.</source>
        <translation>Ouvrez un article depuis la bibliothèque, ou déposez ici des articles. Ctrl+I les importe depuis un dossier.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Acteurs</translation>
    </message>
    <message>
        <source>Picture of the actor</source>
        <translation>Image de l’acteur</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Allégations</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Add to ACH matrix</source>
        <translation>Ajouter à une matrice ACH</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Add images to the board</source>
        <translation>Ajouter des images au tableau</translation>
    </message>
</context>
<context>
    <name>sidelight::WriteQueue</name>
    <message>
        <source>The disk “%1” is full (%2 free), so the last change is not saved yet. Make %3 of space: it is then saved by itself.</source>
        <translation>Le disque «&#x202f;%1&#x202f;» est plein (%2 libres)&#x202f;; la dernière modification n’est donc pas encore enregistrée. Libérez %3&#xa0;: elle s’enregistrera alors d’elle-même.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet, so the history was not purged. Try again when they are.</source>
        <translation>Des modifications ne sont pas encore enregistrées&#x202f;; l’historique n’a donc pas été purgé. Réessayez quand elles le seront.</translation>
    </message>
</context>
<context>
    <name>sidelight::Writer</name>
    <message>
        <source>What was to be changed is no longer in the project. Nothing was changed.</source>
        <translation>Ce qui devait être modifié n’est plus dans le projet. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An article came without its text. Nothing was changed; please report it.</source>
        <translation>Un article est arrivé sans son texte. Rien n’a été modifié&#x202f;; veuillez signaler ce problème.</translation>
    </message>
    <message>
        <source>The words to be highlighted do not lie within the article. Nothing was changed.</source>
        <translation>Les mots à surligner ne se trouvent pas dans l’article. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A tag needs a name. Nothing was changed.</source>
        <translation>Une étiquette doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A tag cannot stand beneath itself. Nothing was changed.</source>
        <translation>Une étiquette ne peut pas être placée sous elle-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is already a tag of this name. Choose another name, or use that tag.</source>
        <translation>Il existe déjà une étiquette de ce nom. Choisissez un autre nom, ou utilisez cette étiquette.</translation>
    </message>
    <message>
        <source>An actor needs a name. Nothing was changed.</source>
        <translation>Un acteur doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself. Nothing was changed.</source>
        <translation>Un acteur ne peut pas appartenir à lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A claim needs words. Nothing was changed.</source>
        <translation>Une allégation doit avoir un énoncé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A claim cannot stand beneath itself. Nothing was changed.</source>
        <translation>Une allégation ne peut pas être placée sous elle-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A board needs a name. Nothing was changed.</source>
        <translation>Un tableau doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The card would lie too far out on the board. Nothing was changed.</source>
        <translation>La carte se trouverait trop loin sur le tableau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A card came without what it shows. Nothing was changed; please report it.</source>
        <translation>Une carte est arrivée sans ce qu’elle montre. Rien n’a été modifié&#x202f;; veuillez signaler ce problème.</translation>
    </message>
    <message>
        <source>A link joins two different cards of one board. Nothing was changed.</source>
        <translation>Un lien relie deux cartes différentes d’un même tableau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A link joins two different passages. Nothing was changed.</source>
        <translation>Un lien relie deux passages différents. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An actor is always the same as itself. Nothing was changed.</source>
        <translation>Un acteur est toujours identique à lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An article always has one origin with itself. Nothing was changed.</source>
        <translation>Un article a toujours la même origine que lui-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An ACH matrix needs a name. Nothing was changed.</source>
        <translation>Une matrice ACH doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A hypothesis needs words. Nothing was changed.</source>
        <translation>Une hypothèse doit avoir un énoncé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Evidence needs a passage, a statement or words. Nothing was changed.</source>
        <translation>Un indice doit avoir un passage, une déclaration ou un texte. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Evidence is rated against the hypotheses of its own ACH matrix. Nothing was changed.</source>
        <translation>Un indice s’évalue face aux hypothèses de sa propre matrice ACH. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>Une collection doit avoir un nom. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A collection cannot stand beneath itself. Nothing was changed.</source>
        <translation>Une collection ne peut pas être placée sous elle-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself; none can be put in by hand. Nothing was changed.</source>
        <translation>Une collection intelligente trouve elle-même ses articles&#x202f;; aucun ne peut y être mis à la main. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>An article stands in a collection once. Nothing was changed.</source>
        <translation>Un article ne figure qu’une fois dans une collection. Rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing</name>
    <message>
        <source>Claim matrix</source>
        <translation>Matrice des allégations</translation>
    </message>
    <message>
        <source>The scale of a picture is a percentage from %1 to %2.</source>
        <translation>L’échelle d’une image est un pourcentage de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing::Request</name>
    <message>
        <source>The matrix would take more than 2,000 sheets. Filter its rows or its claims, or write it as a table, then export again.</source>
        <translation>La matrice prendrait plus de 2&#xa0;000 feuilles. Filtrez ses lignes ou ses allégations, ou écrivez-la en CSV, puis recommencez l’export.</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper, then export again.</source>
        <translation>À cette taille, le tableau prendrait plus de 2&#xa0;000 feuilles. Choisissez une échelle plus petite ou un papier plus grand, puis recommencez l’export.</translation>
    </message>
    <message>
        <source>At this scale the picture would be too large. The most that is possible for this board is %1 %.</source>
        <translation>À cette échelle, l’image serait trop grande. Le maximum possible pour ce tableau est de %1&#x202f;%.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’export a été annulé&#x202f;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>It could not be drawn, so nothing was written. Try again; if it happens twice, please report it.</source>
        <translation>Le dessin a échoué&#x202f;; rien n’a donc été écrit. Réessayez&#x202f;; si cela se reproduit, veuillez le signaler.</translation>
    </message>
</context>
<context>
    <name>sidelight::encryption</name>
    <message>
        <source>The encrypted copy is damaged or cut off, so nothing of it can be relied on. Fetch it again, or ask whoever made it for another one.</source>
        <translation>La copie chiffrée est endommagée ou tronquée&#x202f;; rien de ce qu’elle contient n’est donc fiable. Récupérez-la à nouveau, ou demandez-en une autre à qui l’a créée.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key: it takes %1 MiB. Close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour créer la clé&#xa0;: il faut %1&#xa0;Mio. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>This is not an encrypted copy of a project.</source>
        <translation>Ceci n’est pas une copie chiffrée d’un projet.</translation>
    </message>
    <message>
        <source>The encrypted copy was made by a newer version of Sidelight. Open it with that version.</source>
        <translation>La copie chiffrée a été créée par une version plus récente de Sidelight. Ouvrez-la avec cette version.</translation>
    </message>
    <message>
        <source>The encrypted copy asks for more time or memory than any that Sidelight makes. It is damaged, or meant to stop this program; nothing was done with it.</source>
        <translation>La copie chiffrée demande plus de temps ou de mémoire qu’aucune de celles que crée Sidelight. Elle est endommagée, ou destinée à bloquer ce programme&#x202f;; rien n’en a été fait.</translation>
    </message>
    <message>
        <source>There is not enough memory for this copy. Decrypt it into a file instead, or close other programs and try again.</source>
        <translation>La mémoire ne suffit pas pour cette copie. Déchiffrez-la plutôt dans un fichier, ou fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the place.</source>
        <translation>Il n’y a pas de tel fichier. Vérifiez le nom et l’emplacement.</translation>
    </message>
    <message>
        <source>Decrypting was stopped.</source>
        <translation>Le déchiffrement a été interrompu.</translation>
    </message>
    <message>
        <source>What was encrypted is no project that is whole. %1</source>
        <translation>Ce qui a été chiffré n’est pas un projet intact. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::encryption::Lock</name>
    <message>
        <source>The passphrase is another one. Mind capitals, spaces and the layout of the keyboard.</source>
        <translation>Ce n’est pas la bonne phrase secrète. Vérifiez les majuscules, les espaces et la disposition du clavier.</translation>
    </message>
</context>
<context>
    <name>sidelight::finding</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>A copy with what is whole can be made; a snapshot or a backup from before may hold the rest.</source>
        <translation>Une copie de ce qui est intact peut être créée&#x202f;; un instantané ou une sauvegarde antérieure contient peut-être le reste.</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported on %2.</source>
        <translation>Le texte et l’original de «&#x202f;%1&#x202f;» diffèrent de ce qui a été importé le %2.</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported.</source>
        <translation>Le texte et l’original de «&#x202f;%1&#x202f;» diffèrent de ce qui a été importé.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported on %2.</source>
        <translation>Le texte de «&#x202f;%1&#x202f;» diffère de ce qui a été importé le %2.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported.</source>
        <translation>Le texte de «&#x202f;%1&#x202f;» diffère de ce qui a été importé.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported on %2.</source>
        <translation>L’original de «&#x202f;%1&#x202f;» diffère de ce qui a été importé le %2.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported.</source>
        <translation>L’original de «&#x202f;%1&#x202f;» diffère de ce qui a été importé.</translation>
    </message>
    <message>
        <source>Its passages keep their quotes. A snapshot or a backup from before may hold the article as it was.</source>
        <translation>Ses passages gardent leurs citations. Un instantané ou une sauvegarde antérieure contient peut-être l’article tel qu’il était.</translation>
    </message>
    <message>
        <source>Its original is whole, so the text can be read from it again; its passages keep their quotes.</source>
        <translation>Son original est intact&#xa0;: le texte peut donc en être relu&#x202f;; ses passages gardent leurs citations.</translation>
    </message>
    <message>
        <source>Its text is whole. A snapshot or a backup from before may hold the original.</source>
        <translation>Son texte est intact. Un instantané ou une sauvegarde antérieure contient peut-être l’original.</translation>
    </message>
    <message>
        <source>Its text is whole. If the file “%1” is still at hand, that is the original.</source>
        <translation>Son texte est intact. Si vous avez encore le fichier «&#x202f;%1&#x202f;», c’est l’original.</translation>
    </message>
    <message>
        <source>Pages of the file that list the articles are damaged.</source>
        <translation>Des pages du fichier qui répertorient les articles sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold passages are damaged.</source>
        <translation>Des pages du fichier qui contiennent des passages sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold tags are damaged.</source>
        <translation>Des pages du fichier qui contiennent des étiquettes sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold actors are damaged.</source>
        <translation>Des pages du fichier qui contiennent des acteurs sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold claims are damaged.</source>
        <translation>Des pages du fichier qui contiennent des allégations sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold statements are damaged.</source>
        <translation>Des pages du fichier qui contiennent des déclarations sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold origins are damaged.</source>
        <translation>Des pages du fichier qui contiennent des origines sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold boards and their cards are damaged.</source>
        <translation>Des pages du fichier qui contiennent des tableaux et leurs cartes sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold ACH matrices are damaged.</source>
        <translation>Des pages du fichier qui contiennent des matrices ACH sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold texts, originals and pictures are damaged.</source>
        <translation>Des pages du fichier qui contiennent des textes, des originaux et des images sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold the history are damaged.</source>
        <translation>Des pages du fichier qui contiennent l’historique sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file that hold the layout of the window are damaged.</source>
        <translation>Des pages du fichier qui contiennent la disposition de la fenêtre sont endommagées.</translation>
    </message>
    <message>
        <source>Pages of the file by which records are found are damaged; the records themselves are not on them.</source>
        <translation>Des pages du fichier qui servent à retrouver les éléments sont endommagées&#x202f;; les éléments eux-mêmes ne s’y trouvent pas.</translation>
    </message>
    <message>
        <source>The list of the file&apos;s unused pages is damaged; nothing of yours stands on them.</source>
        <translation>La liste des pages inutilisées du fichier est endommagée&#x202f;; rien de ce qui est à vous ne s’y trouve.</translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation>Des pages du fichier sont endommagées.</translation>
    </message>
    <message>
        <source>Not all articles can be read.</source>
        <translation>Tous les articles ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Not all texts, originals and pictures can be read.</source>
        <translation>Tous les textes, originaux et images ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Not all of the history can be read.</source>
        <translation>L’historique ne peut pas être lu en entier.</translation>
    </message>
    <message>
        <source>Not all of the file can be read.</source>
        <translation>Le fichier ne peut pas être lu en entier.</translation>
    </message>
    <message>
        <source>Your articles and passages are not touched by this, but do not undo past this point. A copy with what is whole can be made; a snapshot or a backup from before may hold the history as it was.</source>
        <translation>Vos articles et vos passages n’en sont pas touchés, mais n’annulez rien au-delà de ce point. Une copie de ce qui est intact peut être créée&#x202f;; un instantané ou une sauvegarde antérieure contient peut-être l’historique tel qu’il était.</translation>
    </message>
    <message>
        <source>The pages that say what the file holds are damaged, so nothing in it can be read.</source>
        <translation>Les pages qui disent ce que contient le fichier sont endommagées&#x202f;; rien ne peut donc y être lu.</translation>
    </message>
    <message>
        <source>Open a snapshot or a backup from before. Keep the file: more of it may be whole than can be read here.</source>
        <translation>Ouvrez un instantané ou une sauvegarde antérieure. Gardez le fichier&#xa0;: il se peut qu’il en reste d’intact davantage que ce qui peut être lu ici.</translation>
    </message>
    <message>
        <source>The tables of the file are not those that Sidelight makes.</source>
        <translation>Les tables du fichier ne sont pas celles que crée Sidelight.</translation>
    </message>
    <message>
        <source>Another program has changed the file. Open a snapshot or a backup from before.</source>
        <translation>Un autre programme a modifié le fichier. Ouvrez un instantané ou une sauvegarde antérieure.</translation>
    </message>
    <message>
        <source>%1: this refers to something that is missing from the project.</source>
        <translation>%1&#xa0;: ceci renvoie à quelque chose qui manque dans le projet.</translation>
    </message>
    <message>
        <source>A part of the history belongs to an entry that is missing.</source>
        <translation>Une partie de l’historique appartient à une entrée qui manque.</translation>
    </message>
    <message>
        <source>A row of the file refers to one that is missing.</source>
        <translation>Une ligne du fichier renvoie à une ligne qui manque.</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported on %2.</source>
        <translation>La mise en forme du texte de «&#x202f;%1&#x202f;», comme les intertitres et les liens, diffère de ce qui a été importé le %2.</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported.</source>
        <translation>La mise en forme du texte de «&#x202f;%1&#x202f;», comme les intertitres et les liens, diffère de ce qui a été importé.</translation>
    </message>
    <message>
        <source>The words are whole, and so is what you recorded of them.</source>
        <translation>Les mots sont intacts, de même que ce que vous en avez consigné.</translation>
    </message>
    <message>
        <source>What is recorded of the length of “%1” is not the length of its text.</source>
        <translation>La longueur consignée de «&#x202f;%1&#x202f;» n’est pas celle de son texte.</translation>
    </message>
    <message>
        <source>The text is whole. A copy with what is whole can be made.</source>
        <translation>Le texte est intact. Une copie de ce qui est intact peut être créée.</translation>
    </message>
    <message>
        <source>The picture of “%1” differs from what was stored.</source>
        <translation>L’image de «&#x202f;%1&#x202f;» diffère de ce qui avait été stocké.</translation>
    </message>
    <message>
        <source>Choose the picture again; a snapshot or a backup from before may hold it.</source>
        <translation>Choisissez à nouveau l’image&#x202f;; un instantané ou une sauvegarde antérieure la contient peut-être.</translation>
    </message>
    <message>
        <source>A picture on the board “%1” differs from what was stored.</source>
        <translation>Une image du tableau «&#x202f;%1&#x202f;» diffère de ce qui avait été stocké.</translation>
    </message>
    <message>
        <source>Put the picture on the board again; a snapshot or a backup from before may hold it.</source>
        <translation>Remettez l’image sur le tableau&#x202f;; un instantané ou une sauvegarde antérieure la contient peut-être.</translation>
    </message>
    <message>
        <source>A text or picture that only the history still holds differs from what was stored.</source>
        <translation>Un texte ou une image que seul l’historique contient encore diffère de ce qui avait été stocké.</translation>
    </message>
    <message>
        <source>A text or picture that nothing in the project refers to differs from what was stored.</source>
        <translation>Un texte ou une image sans aucun renvoi dans le projet diffère de ce qui avait été stocké.</translation>
    </message>
    <message>
        <source>A text or picture differs from what was stored; whose it is cannot be read.</source>
        <translation>Un texte ou une image diffère de ce qui avait été stocké&#x202f;; il n’est pas possible de lire à quoi il appartient.</translation>
    </message>
    <message>
        <source>Nothing that is in the project now is touched. Undoing its removal would bring it back damaged.</source>
        <translation>Rien de ce que le projet contient maintenant n’est touché. Annuler sa suppression le rétablirait endommagé.</translation>
    </message>
    <message>
        <source>Nothing of yours is touched; it is removed at one of the next openings.</source>
        <translation>Rien de ce qui est à vous n’est touché&#x202f;; cet élément sera supprimé à l’une des prochaines ouvertures.</translation>
    </message>
    <message>
        <source>The passage “%1” of “%2” does not hold the words that stand at its place.</source>
        <translation>Le passage «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» ne contient pas les mots qui figurent à son emplacement.</translation>
    </message>
    <message>
        <source>The text of the article is whole. Look for the words there, mark them again, and remove this passage.</source>
        <translation>Le texte de l’article est intact. Cherchez-y les mots, marquez-les à nouveau et supprimez ce passage.</translation>
    </message>
    <message>
        <source>In the history, the undoing of “%1” on %2 is not as it was written.</source>
        <translation>Dans l’historique, l’annulation de «&#x202f;%1&#x202f;» le %2 n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>In the history, the repeating of “%1” on %2 is not as it was written.</source>
        <translation>Dans l’historique, le rétablissement de «&#x202f;%1&#x202f;» le %2 n’est pas tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>In the history, the edit “%1” of %2 is not as it was written.</source>
        <translation>Dans l’historique, la modification «&#x202f;%1&#x202f;» du %2 n’est pas telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>In the history, what came before the edit “%1” of %2 is missing or was replaced.</source>
        <translation>Dans l’historique, ce qui précédait la modification «&#x202f;%1&#x202f;» du %2 manque ou a été remplacé.</translation>
    </message>
    <message>
        <source>The history cannot be done again from its beginning, so it does not lead to what the project holds.</source>
        <translation>L’historique ne peut pas être rejoué depuis son début&#x202f;; il ne mène donc pas à ce que contient le projet.</translation>
    </message>
    <message>
        <source>If nobody changed the file with another program, the disk did. A snapshot or a backup from before may hold it as it was.</source>
        <translation>Si personne n’a modifié le fichier avec un autre programme, c’est le disque qui l’a fait. Un instantané ou une sauvegarde antérieure contient peut-être ce fichier tel qu’il était.</translation>
    </message>
    <message>
        <source>%1: this is not what the history says it was made.</source>
        <translation>%1&#xa0;: ceci n’est pas ce que l’historique dit en avoir été fait.</translation>
    </message>
    <message>
        <source>%1: this is missing, though the history does not say that it was removed.</source>
        <translation>%1&#xa0;: ceci manque, bien que l’historique ne dise pas que cela ait été supprimé.</translation>
    </message>
    <message>
        <source>%1: the history does not say that this was ever added.</source>
        <translation>%1&#xa0;: l’historique ne dit pas que ceci ait jamais été ajouté.</translation>
    </message>
    <message>
        <source>The history before %1 was purged, so what came before that day is not compared with it.</source>
        <translation>L’historique antérieur au %1 a été purgé&#x202f;; ce qui précède ce jour n’y est donc pas comparé.</translation>
    </message>
    <message>
        <source>The history before %1 was purged on %2, so what came before that is not compared with it.</source>
        <translation>L’historique antérieur au %1 a été purgé le %2&#x202f;; ce qui précède n’y est donc pas comparé.</translation>
    </message>
    <message>
        <source>The project was converted from an older format on %1, so its records are not compared with the history.</source>
        <translation>Le projet a été converti d’un ancien format le %1&#x202f;; ses éléments ne sont donc pas comparés à l’historique.</translation>
    </message>
    <message>
        <source>The history is so long that the records could not be compared with it.</source>
        <translation>L’historique est si long que les éléments n’ont pas pu y être comparés.</translation>
    </message>
</context>
<context>
    <name>sidelight::graphviz</name>
    <message>
        <source>The board could not be laid out, because the program “%1” is not installed. Install Graphviz, or choose a layout by time, by account, or Tidy.</source>
        <translation>Le tableau n’a pas pu être disposé, car le programme «&#x202f;%1&#x202f;» n’est pas installé. Installez Graphviz, ou choisissez une disposition le long du temps, en couloirs, ou «&#x202f;Ranger&#x202f;».</translation>
    </message>
    <message>
        <source>The board could not be laid out.</source>
        <translation>Le tableau n’a pas pu être disposé.</translation>
    </message>
    <message>
        <source>The layout was given up; the board is as it was.</source>
        <translation>La disposition a été abandonnée&#x202f;; le tableau est comme avant.</translation>
    </message>
    <message>
        <source>This board has too many links to be laid out like this within %1 seconds, so it was left as it is. Choose another layout, or select fewer cards.</source>
        <translation>Ce tableau a trop de liens pour être disposé ainsi en %1 secondes&#x202f;; il a donc été laissé tel quel. Choisissez une autre disposition, ou sélectionnez moins de cartes.</translation>
    </message>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu disposer ce tableau&#x202f;; il a été laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>sidelight::searchfield</name>
    <message>
        <source>words of the title</source>
        <translation>mots du titre</translation>
    </message>
    <message>
        <source>words of the text, not of title or notes</source>
        <translation>mots du texte, ni du titre ni des notes</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>qui l’a écrit</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>qui l’a publié</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>mots de vos notes</translation>
    </message>
    <message>
        <source>words that are highlighted</source>
        <translation>mots surlignés</translation>
    </message>
    <message>
        <source>who speaks or is named in it</source>
        <translation>qui s’y exprime ou y est nommé</translation>
    </message>
    <message>
        <source>a tag of it or of a passage</source>
        <translation>une étiquette de l’article ou d’un passage</translation>
    </message>
    <message>
        <source>a claim that a statement in it is about</source>
        <translation>une allégation sur laquelle porte une de ses déclarations</translation>
    </message>
    <message>
        <source>its language: en, ar, zh</source>
        <translation>sa langue&#xa0;: en, ar, zh</translation>
    </message>
    <message>
        <source>published then: 2012, 2012-10</source>
        <translation>paru à cette date&#xa0;: 2012, 2012-10</translation>
    </message>
    <message>
        <source>published before: 2012-10</source>
        <translation>paru avant&#xa0;: 2012-10</translation>
    </message>
    <message>
        <source>published after: 2012-10</source>
        <translation>paru après&#xa0;: 2012-10</translation>
    </message>
    <message>
        <source>how a statement stands to its claim</source>
        <translation>la position d’une déclaration sur son allégation</translation>
    </message>
    <message>
        <source>how a statement is made</source>
        <translation>la manière dont une déclaration est faite</translation>
    </message>
    <message>
        <source>how far you are with it, or starred</source>
        <translation>où vous en êtes, ou la présence d’une étoile</translation>
    </message>
    <message>
        <source>what there is in it</source>
        <translation>ce qu’il contient</translation>
    </message>
    <message>
        <source>what a lens lights up in it</source>
        <translation>ce qu’une grille de lecture y met en évidence</translation>
    </message>
    <message>
        <source>the collection that holds it</source>
        <translation>la collection qui le contient</translation>
    </message>
</context>
</TS>
