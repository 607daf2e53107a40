<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AchSheet</name>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Credibilidad</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Diagnosticity</source>
        <translation>Diagnosticidad</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Inconsistency, weighted</source>
        <translation>Incoherencia, ponderada</translation>
    </message>
    <message>
        <source>Inconsistency, without weights</source>
        <translation>Incoherencia, sin ponderar</translation>
    </message>
</context>
<context>
    <name>AchText</name>
    <message>
        <source>“%1”</source>
        <comment>a hypothesis or a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Without %1, %2 would come first.</source>
        <comment>a quotation; a hypothesis</comment>
        <translation>Sin %1, %2 quedaría en primer lugar.</translation>
    </message>
    <message>
        <source>Without %1, %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>Sin %1, %2 compartirían el primer lugar.</translation>
    </message>
    <message>
        <source>Without %1, the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>Sin %1, cambiaría el orden a partir del segundo lugar.</translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would come first.</source>
        <comment>an origin; a hypothesis</comment>
        <translation>
            <numerusform>Sin la fila que procede de %1, %2 quedaría en primer lugar.</numerusform>
            <numerusform>Sin las %Ln filas que proceden de %1, %2 quedaría en primer lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>Sin la fila que procede de %1, %2 compartirían el primer lugar.</numerusform>
            <numerusform>Sin las %Ln filas que proceden de %1, %2 compartirían el primer lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>Sin la fila que procede de %1, cambiaría el orden a partir del segundo lugar.</numerusform>
            <numerusform>Sin las %Ln filas que proceden de %1, cambiaría el orden a partir del segundo lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would come first.</source>
        <translation>Si %1 tuviera la calificación %2 en vez de %3, %4 quedaría en primer lugar.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would come first.</source>
        <translation>Si %1, ahora sin calificación, tuviera la calificación %2, %3 quedaría en primer lugar.</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would share the first place.</source>
        <translation>Si %1 tuviera la calificación %2 en vez de %3, %4 compartirían el primer lugar.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would share the first place.</source>
        <translation>Si %1, ahora sin calificación, tuviera la calificación %2, %3 compartirían el primer lugar.</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, the order behind the first would change.</source>
        <translation>Si %1 tuviera la calificación %2 en vez de %3, cambiaría el orden a partir del segundo lugar.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, the order behind the first would change.</source>
        <translation>Si %1, ahora sin calificación, tuviera la calificación %2, cambiaría el orden a partir del segundo lugar.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would come first.</source>
        <comment>a quotation; a hypothesis</comment>
        <translation>Si se diera plena confianza (A1) a %1, %2 quedaría en primer lugar.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>Si se diera plena confianza (A1) a %1, %2 compartirían el primer lugar.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>Si se diera plena confianza (A1) a %1, cambiaría el orden a partir del segundo lugar.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would come first.</source>
        <translation>Sin contar calificaciones ni orígenes, %1 quedaría en primer lugar.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would share the first place.</source>
        <translation>Sin contar calificaciones ni orígenes, %1 compartirían el primer lugar.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, the order behind the first would change.</source>
        <translation>Sin contar calificaciones ni orígenes, cambiaría el orden a partir del segundo lugar.</translation>
    </message>
    <message>
        <source>The lead rests most on %1: without it, it would shrink from %2 to %3.</source>
        <comment>a quotation; numbers</comment>
        <translation>La ventaja se apoya sobre todo en %1: sin esa evidencia se reduciría de %2 a %3.</translation>
    </message>
    <message>
        <source>Very consistent</source>
        <translation>Muy coherente</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>Coherente</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Incoherente</translation>
    </message>
    <message>
        <source>Very inconsistent</source>
        <translation>Muy incoherente</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <comment>a rank, a hypothesis, its score</comment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>The least against it first: %1.</source>
        <translation>De menos a más evidencias en contra: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between hypotheses in order</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>No single piece of evidence, origin or grade changes which hypothesis comes first.</source>
        <translation>Ninguna evidencia, ningún origen ni ninguna calificación cambia por sí sola la hipótesis que queda en primer lugar.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind would alter the ranking.</source>
        <translation>
            <numerusform>Otro cambio de este tipo alteraría la clasificación.</numerusform>
            <numerusform>Otros %Ln cambios de este tipo alterarían la clasificación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>%Ln celda está sin valorar y no cuenta.</numerusform>
            <numerusform>%Ln celdas están sin valorar y no cuentan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>there is no “translation” that somebody could have made.</source>
        <translation>no hay ninguna «translation» que alguien pudiera haber hecho.</translation>
    </message>
    <message>
        <source>the article does not have the words “%1”.</source>
        <translation>el artículo no contiene las palabras «%1».</translation>
    </message>
    <message>
        <source>the last place in the article with these words is number %1.</source>
        <translation>la última aparición de estas palabras en el artículo es la número %1.</translation>
    </message>
    <message>
        <source>a statement needs a speaker at least.</source>
        <translation>una declaración necesita al menos un declarante.</translation>
    </message>
    <message>
        <source>there are more entries than in “speakers”.</source>
        <translation>hay más entradas que en «speakers».</translation>
    </message>
    <message>
        <source>a stance needs a claim that it is about.</source>
        <translation>una postura necesita una afirmación a la que referirse.</translation>
    </message>
    <message>
        <source>a card has either this or “note”.</source>
        <translation>una tarjeta tiene esto o «note», no ambas cosas.</translation>
    </message>
    <message>
        <source>the card “%1” is on another board.</source>
        <translation>la tarjeta «%1» está en otro tablero.</translation>
    </message>
    <message>
        <source>a group has a place and a size, or cards that it stands “around”.</source>
        <translation>un grupo tiene una posición y un tamaño, o tarjetas que rodea («around»).</translation>
    </message>
    <message>
        <source>a group that stands “around” cards has its place from them.</source>
        <translation>un grupo que rodea tarjetas («around») toma de ellas su posición.</translation>
    </message>
    <message>
        <source>nothing new is made here that could bear a name.</source>
        <translation>aquí no se crea nada nuevo que pueda llevar un nombre.</translation>
    </message>
    <message>
        <source>“%1” is a link type that every project has.</source>
        <translation>«%1» es un tipo de enlace que tienen todos los proyectos.</translation>
    </message>
    <message>
        <source>there is a link type “%1” already.</source>
        <translation>ya existe un tipo de enlace «%1».</translation>
    </message>
    <message>
        <source>a link type of your own is given by its name.</source>
        <translation>un tipo de enlace propio se indica por su nombre.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2; nor is it a link type of your own.</source>
        <translation>«%1» no es ninguno de estos: %2; tampoco es un tipo de enlace propio.</translation>
    </message>
    <message>
        <source>a link joins two different cards.</source>
        <translation>un enlace une dos tarjetas distintas.</translation>
    </message>
    <message>
        <source>a link joins two different passages.</source>
        <translation>un enlace une dos pasajes distintos.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>la línea ocupa más de 1 MiB.</translation>
    </message>
    <message>
        <source>the brackets are nested more than %1 deep.</source>
        <translation>los corchetes o llaves tienen más de %1 niveles de anidamiento.</translation>
    </message>
    <message>
        <source>this is not JSON (%1, at byte %2).</source>
        <translation>esto no es JSON (%1, en el byte %2).</translation>
    </message>
    <message>
        <source>an action is one JSON object, in braces.</source>
        <translation>una acción es un objeto JSON, entre llaves.</translation>
    </message>
    <message>
        <source>a field stands there twice.</source>
        <translation>un campo aparece dos veces.</translation>
    </message>
    <message>
        <source>this field is needed, and it is missing.</source>
        <translation>este campo es necesario y falta.</translation>
    </message>
    <message>
        <source>this must be a text, in quotation marks.</source>
        <translation>esto debe ser un texto, entre comillas.</translation>
    </message>
    <message>
        <source>this text is longer than %1 characters.</source>
        <translation>este texto tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>this text has a character in it that is none.</source>
        <translation>este texto contiene un carácter no válido.</translation>
    </message>
    <message>
        <source>this must be one line without control characters.</source>
        <translation>esto debe ser una sola línea sin caracteres de control.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>esto no puede estar vacío.</translation>
    </message>
    <message>
        <source>this text has a control character in it.</source>
        <translation>este texto contiene un carácter de control.</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>esto debe ser un número entero de %1 a %2.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>esto debe ser true o false.</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2.</source>
        <translation>esto debe ser un número de %1 a %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date as EDTF has it, such as 2012-09-11, 2012-09 or 2012-09~.</source>
        <translation>«%1» no es una fecha EDTF, como 2012-09-11, 2012-09 o 2012-09~.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>«%1» no es ninguno de estos: %2.</translation>
    </message>
    <message>
        <source>this must be a list of texts, in brackets.</source>
        <translation>esto debe ser una lista de textos, entre corchetes.</translation>
    </message>
    <message>
        <source>this list has more than %1 entries.</source>
        <translation>esta lista tiene más de %1 entradas.</translation>
    </message>
    <message>
        <source>an entry of this list is empty.</source>
        <translation>una entrada de esta lista está vacía.</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: an action “%3” has no such field.</source>
        <translation>Línea %1, campo «%2»: una acción «%3» no tiene ese campo.</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: %3</source>
        <translation>Línea %1, campo «%2»: %3</translation>
    </message>
    <message>
        <source>a smart collection finds its articles itself, so “articles” can&apos;t be given.</source>
        <translation>una colección inteligente encuentra ella misma sus artículos, así que no se puede indicar «articles».</translation>
    </message>
    <message>
        <source>this field is needed.</source>
        <translation>este campo es obligatorio.</translation>
    </message>
    <message>
        <source>evidence has this, or “note”, or both.</source>
        <translation>una evidencia tiene esto, o «note», o ambas cosas.</translation>
    </message>
</context>
<context>
    <name>ActionNames</name>
    <message>
        <source>“%1” was given to something of another kind.</source>
        <translation>«%1» se dio a algo de otro tipo.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one; name it by its id, which is one of %2.</source>
        <translation>«%1» es el nombre de varios; indique cuál por su identificador, que es uno de estos: %2.</translation>
    </message>
    <message>
        <source>nothing that can stand here is called “%1”.</source>
        <translation>nada de lo que puede ir aquí se llama «%1».</translation>
    </message>
    <message>
        <source>no article has “%1” as its title or id.</source>
        <translation>ningún artículo tiene «%1» como título o identificador.</translation>
    </message>
    <message>
        <source>no passage is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>ningún pasaje se llama «%1»: indique un nombre de una línea anterior o un identificador.</translation>
    </message>
    <message>
        <source>no tag is called “%1”.</source>
        <translation>ninguna etiqueta se llama «%1».</translation>
    </message>
    <message>
        <source>no actor is called “%1”.</source>
        <translation>ningún actor se llama «%1».</translation>
    </message>
    <message>
        <source>no claim is called “%1”.</source>
        <translation>ninguna afirmación se llama «%1».</translation>
    </message>
    <message>
        <source>no statement is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>ninguna declaración se llama «%1»: indique un nombre de una línea anterior o un identificador.</translation>
    </message>
    <message>
        <source>no board is called “%1”.</source>
        <translation>ningún tablero se llama «%1».</translation>
    </message>
    <message>
        <source>no card is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>ninguna tarjeta se llama «%1»: indique un nombre de una línea anterior o un identificador.</translation>
    </message>
    <message>
        <source>no ACH matrix is called “%1”.</source>
        <translation>ninguna matriz ACH se llama «%1».</translation>
    </message>
    <message>
        <source>no hypothesis is called “%1”.</source>
        <translation>ninguna hipótesis se llama «%1».</translation>
    </message>
    <message>
        <source>no collection is called “%1”.</source>
        <translation>ninguna colección se llama «%1».</translation>
    </message>
    <message>
        <source>no evidence is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>ninguna evidencia se llama «%1»: indique un nombre de una línea anterior o un identificador.</translation>
    </message>
    <message>
        <source>nothing is called “%1”.</source>
        <translation>nada se llama «%1».</translation>
    </message>
</context>
<context>
    <name>ActionScript</name>
    <message>
        <source>The actions file is larger than 64 MiB; split it into several.</source>
        <translation>El archivo de acciones ocupa más de 64 MiB; divídalo en varios.</translation>
    </message>
    <message>
        <source>The actions file has more than %1 actions; split it into several.</source>
        <translation>El archivo de acciones tiene más de %1 acciones; divídalo en varios.</translation>
    </message>
    <message>
        <source>“%1” was given on line %2 already.</source>
        <translation>«%1» ya se dio en la línea %2.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>Colores del &amp;escritorio</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Sepi&amp;a</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>Bearing</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>who says what follows</comment>
        <translation>%1 dice</translation>
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
        <translation>%1 (en el tablero «%2»)</translation>
    </message>
    <message>
        <source>Note on the link “%1”</source>
        <translation>Nota del enlace «%1»</translation>
    </message>
    <message>
        <source>Evidence for the link “%1”</source>
        <translation>Evidencias del enlace «%1»</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Añadir tarjeta…</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>Añadir imagen…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>Quitar del tablero</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>Seleccionar todas las tarjetas</translation>
    </message>
    <message>
        <source>Keep the card selected, and choose more</source>
        <translation>Mantener seleccionada la tarjeta y elegir más</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Agrupar</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>Desagrupar</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <translation>Bloquear o desbloquear</translation>
    </message>
    <message>
        <source>Fit to the words</source>
        <translation>Ajustar al texto</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>Bordes &amp;izquierdos</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>&amp;Centros</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>Bordes &amp;derechos</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>Bordes &amp;superiores</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>&amp;Mitades</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>Bordes in&amp;feriores</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>Separación igual en &amp;horizontal</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>Separación igual en &amp;vertical</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Traer al frente</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Traer hacia delante</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>Llevar hacia atrás</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>Llevar al fondo</translation>
    </message>
    <message>
        <source>Link to…, or move the link’s end</source>
        <translation>Enlazar con…, o mover el final del enlace</translation>
    </message>
    <message>
        <source>Move the link’s start</source>
        <translation>Mover el inicio del enlace</translation>
    </message>
    <message>
        <source>Next link of the card</source>
        <translation>Siguiente enlace de la tarjeta</translation>
    </message>
    <message>
        <source>Turn the link round</source>
        <translation>Invertir el enlace</translation>
    </message>
    <message>
        <source>Add evidence to the link…</source>
        <translation>Añadir evidencia al enlace…</translation>
    </message>
    <message>
        <source>Types of links…</source>
        <translation>Tipos de enlaces…</translation>
    </message>
    <message>
        <source>Snap to other cards</source>
        <translation>Ajustar a otras tarjetas</translation>
    </message>
    <message>
        <source>Snap to a grid</source>
        <translation>Ajustar a una cuadrícula</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>Mostrar todo el tablero</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Mostrar la selección</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>Tamaño real</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>Exportar como PDF…</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>Alinear</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Ampliación</translation>
    </message>
</context>
<context>
    <name>BoardContent</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>sostiene</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>niega</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>matiza</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>cuestiona</translation>
    </message>
    <message>
        <source>Deleted passage</source>
        <translation>Pasaje eliminado</translation>
    </message>
    <message>
        <source>Deleted statement</source>
        <translation>Declaración eliminada</translation>
    </message>
    <message>
        <source>Deleted actor</source>
        <translation>Actor eliminado</translation>
    </message>
    <message>
        <source>Deleted article</source>
        <translation>Artículo eliminado</translation>
    </message>
    <message>
        <source>Deleted claim</source>
        <translation>Afirmación eliminada</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>fuente anónima</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>Traducción (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Claim · %1 · %2</source>
        <comment>with its origins for and against</comment>
        <translation>Afirmación · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) for</source>
        <translation>
            <numerusform>%Ln origen a favor</numerusform>
            <numerusform>%Ln orígenes a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>%Ln en contra</numerusform>
            <numerusform>%Ln en contra</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>Calificación %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type and label of a link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>respalda</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repite</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>responde a</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>deriva de</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>igual que</translation>
    </message>
    <message>
        <source>before</source>
        <translation>antes de</translation>
    </message>
    <message>
        <source>linked to</source>
        <translation>enlazado con</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>respaldado por</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>contradicho por</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>repetido por</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>respondido por</translation>
    </message>
    <message>
        <source>source of</source>
        <translation>fuente de</translation>
    </message>
    <message>
        <source>after</source>
        <translation>después de</translation>
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
        <translation>hacia %1</translation>
    </message>
</context>
<context>
    <name>BoardEdits</name>
    <message>
        <source>Add card</source>
        <translation>Añadir tarjeta</translation>
    </message>
    <message>
        <source>Add cards</source>
        <translation>Añadir tarjetas</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>Mover tarjetas</translation>
    </message>
    <message>
        <source>Resize cards</source>
        <translation>Cambiar tamaño de tarjetas</translation>
    </message>
    <message>
        <source>Colour cards</source>
        <translation>Colorear tarjetas</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>Quitar del tablero</translation>
    </message>
    <message>
        <source>Cut cards</source>
        <translation>Cortar tarjetas</translation>
    </message>
    <message>
        <source>Duplicate cards</source>
        <translation>Duplicar tarjetas</translation>
    </message>
    <message>
        <source>Link cards</source>
        <translation>Enlazar tarjetas</translation>
    </message>
    <message>
        <source>Put link on board</source>
        <translation>Poner enlace en el tablero</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>Editar enlace</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>Agrupar tarjetas</translation>
    </message>
    <message>
        <source>Ungroup cards</source>
        <translation>Desagrupar tarjetas</translation>
    </message>
    <message>
        <source>Lock cards</source>
        <translation>Bloquear tarjetas</translation>
    </message>
    <message>
        <source>Unlock cards</source>
        <translation>Desbloquear tarjetas</translation>
    </message>
    <message>
        <source>Paste cards</source>
        <translation>Pegar tarjetas</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>Añadir imagen</translation>
    </message>
    <message>
        <source>Move link’s end</source>
        <translation>Mover final del enlace</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>Invertir enlace</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir evidencia</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Eliminar evidencia</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Cambiar nombre del tablero</translation>
    </message>
    <message>
        <source>Resize card</source>
        <translation>Cambiar tamaño de tarjeta</translation>
    </message>
    <message>
        <source>Align cards</source>
        <translation>Alinear tarjetas</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>Distribuir tarjetas</translation>
    </message>
</context>
<context>
    <name>BoardReport</name>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>A picture that nobody has described.</source>
        <translation>Una imagen que nadie ha descrito.</translation>
    </message>
    <message>
        <source>Group without a title</source>
        <translation>Grupo sin título</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>consultado: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the type of a link, and the card to which it leads</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <comment>the type of a link, and the card from which it leads here</comment>
        <translation>%1, desde: %2</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>fuente %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Which card leads to which, and why</source>
        <translation>Qué tarjeta lleva a cuál, y por qué</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>The board “%1” as a picture. All that stands in it follows as text.</source>
        <translation>El tablero «%1» como imagen. Todo lo que contiene figura a continuación como texto.</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>El tablero</translation>
    </message>
</context>
<context>
    <name>BoardTemplate</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>Ese día</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Put each statement where it *happened*, and set its date in the inspector. Lay out ▸ *Along time* then puts them in order.</source>
        <translation>Ponga cada declaración donde *sucedió* lo que cuenta e indique su fecha en el inspector. Disponer ▸ *En el tiempo* las ordena después.</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>Primer relato</translation>
    </message>
    <message>
        <source>Where they part</source>
        <translation>Donde difieren</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>Segundo relato</translation>
    </message>
    <message>
        <source>What is claimed here, and denied there? Link each pair as *contradicts*.</source>
        <translation>¿Qué se sostiene aquí y se niega allí? Enlace cada par con *contradice*.</translation>
    </message>
    <message>
        <source>Who is it? Put the actor’s card in this place.</source>
        <translation>¿Quién es? Ponga aquí la tarjeta del actor.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>Qué dice</translation>
    </message>
    <message>
        <source>What others say of them</source>
        <translation>Qué dicen otros</translation>
    </message>
    <message>
        <source>Where they were, and when</source>
        <translation>Dónde estaba, y cuándo</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>A quién conoce</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>Tablero vacío</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>Dos relatos</translation>
    </message>
    <message>
        <source>Person of interest</source>
        <translation>Persona de interés</translation>
    </message>
</context>
<context>
    <name>CanvasReader</name>
    <message>
        <source>it is not an object.</source>
        <translation>no es un objeto.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>it has no text “%1”.</source>
        <translation>no tiene el texto «%1».</translation>
    </message>
    <message>
        <source>its “%1” is not a text.</source>
        <translation>su «%1» no es un texto.</translation>
    </message>
    <message>
        <source>its “%1” is longer than %2 characters.</source>
        <translation>su «%1» tiene más de %2 caracteres.</translation>
    </message>
    <message>
        <source>it has no number “%1”.</source>
        <translation>no tiene el número «%1».</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Node %1: %2</source>
        <translation>No se puede leer el lienzo. Nodo %1: %2</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Edge %1: %2</source>
        <translation>No se puede leer el lienzo. Arista %1: %2</translation>
    </message>
    <message>
        <source>The canvas is larger than 16 MiB.</source>
        <translation>El lienzo ocupa más de 16 MiB.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is nested too deeply.</source>
        <translation>No se puede leer el lienzo: está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is not JSON from byte %1 on.</source>
        <translation>No se puede leer el lienzo: deja de ser JSON a partir del byte %1.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is a list, not an object with nodes and edges.</source>
        <translation>No se puede leer el lienzo: es una lista, no un objeto con nodos y aristas.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>Lienzo</translation>
    </message>
    <message>
        <source>The canvas cannot be read: its nodes and edges must be lists.</source>
        <translation>No se puede leer el lienzo: sus nodos y aristas deben ser listas.</translation>
    </message>
    <message>
        <source>The canvas has more than %1 nodes or edges.</source>
        <translation>El lienzo tiene más de %1 nodos o aristas.</translation>
    </message>
    <message>
        <source>its id “%1” is that of node %2 too.</source>
        <translation>su identificador «%1» es también el del nodo %2.</translation>
    </message>
    <message>
        <source>its type “%1” is none of text, file, link and group.</source>
        <translation>su tipo «%1» no es text, file, link ni group.</translation>
    </message>
</context>
<context>
    <name>CanvasWriter</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>Changeset</name>
    <message>
        <source>The history does not fit the project any more, so this step cannot be undone or repeated. Nothing was changed; have the project checked.</source>
        <translation>El historial ya no se corresponde con el proyecto, así que este paso no se puede deshacer ni repetir. No se ha cambiado nada; haga comprobar el proyecto.</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The project is not sound; findings: %1.</source>
        <translation>El proyecto no está íntegro; problemas encontrados: %1.</translation>
    </message>
    <message>
        <source>The project is sound: %1.</source>
        <translation>El proyecto está íntegro: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>makes an empty project</source>
        <translation>crea un proyecto vacío</translation>
    </message>
    <message>
        <source>imports articles, and .canvas files as boards, a line each, and says which look like others that are there, unless it is to be quick; fails if a file does, though the others are in</source>
        <translation>importa artículos, y archivos .canvas como tableros, uno por línea, y dice cuáles se parecen a otros que ya están, salvo que deba ser rápido; falla si falla un archivo, aunque los demás queden importados</translation>
    </message>
    <message>
        <source>prints one JSON object a line</source>
        <translation>imprime un objeto JSON por línea</translation>
    </message>
    <message>
        <source>prints who seems to say what in an article, named by its title or id: a proposal a line, as JSON</source>
        <translation>imprime quién parece decir qué en un artículo, indicado por su título o identificador: una propuesta por línea, como JSON</translation>
    </message>
    <message>
        <source>prints what a query finds, the best first, with the places; --json prints a place a line</source>
        <translation>imprime lo que encuentra una consulta, lo mejor primero, con las apariciones; --json imprime una aparición por línea</translation>
    </message>
    <message>
        <source>does what a file says, an action a line; all of it one edit, or nothing</source>
        <translation>hace lo que dice un archivo, una acción por línea; todo en un solo cambio, o nada</translation>
    </message>
    <message>
        <source>undoes the last edit, or the last N</source>
        <translation>deshace el último cambio, o los últimos N</translation>
    </message>
    <message>
        <source>does again what was undone</source>
        <translation>rehace lo que se deshizo</translation>
    </message>
    <message>
        <source>prints what was done, a line each, the oldest first</source>
        <translation>imprime lo que se hizo, una línea por entrada, lo más antiguo primero</translation>
    </message>
    <message>
        <source>removes the history up to now, or before an entry, from the file, and what only that held; no undo brings it back</source>
        <translation>elimina del archivo el historial hasta ahora, o anterior a una entrada, y lo que solo ese historial contenía; deshacer no lo recupera</translation>
    </message>
    <message>
        <source>lays a board out, named by its name or id; locked cards stay</source>
        <translation>dispone un tablero, indicado por su nombre o identificador; las tarjetas bloqueadas no se mueven</translation>
    </message>
    <message>
        <source>makes every check of the file and never writes to it: what is damaged, a line each; succeeds only if it is sound</source>
        <translation>hace todas las comprobaciones del archivo y nunca escribe en él: lo dañado, una línea por problema; solo termina con éxito si está íntegro</translation>
    </message>
    <message>
        <source>writes a consistent copy, also while the project is open</source>
        <translation>escribe una copia coherente, también con el proyecto abierto</translation>
    </message>
    <message>
        <source>writes an encrypted copy; the passphrase is asked for, or is the first line of standard input</source>
        <translation>escribe una copia cifrada; la frase de contraseña se pide, o es la primera línea de la entrada estándar</translation>
    </message>
    <message>
        <source>makes a project of an encrypted copy</source>
        <translation>crea un proyecto a partir de una copia cifrada</translation>
    </message>
    <message>
        <source>makes a project that somebody sent one&apos;s own, row by row in a new file, and says what was left out</source>
        <translation>convierte en propio un proyecto que envió otra persona, fila a fila en un archivo nuevo, y dice qué se omitió</translation>
    </message>
    <message>
        <source>saves what is whole of a damaged project in a new file, and says what is missing</source>
        <translation>guarda en un archivo nuevo lo que está íntegro de un proyecto dañado y dice qué falta</translation>
    </message>
    <message>
        <source>takes a snapshot: a checked copy in a folder beside the project, or in another one</source>
        <translation>toma una instantánea: una copia comprobada en una carpeta junto al proyecto, o en otra</translation>
    </message>
    <message>
        <source>checks each snapshot and prints it as JSON, a line each, with what has changed since; fails if one is damaged</source>
        <translation>comprueba cada instantánea y la imprime como JSON, una por línea, con lo que ha cambiado desde entonces; falla si alguna está dañada</translation>
    </message>
    <message>
        <source>writes a snapshot as a new project, if it is whole</source>
        <translation>escribe una instantánea como proyecto nuevo, si está íntegra</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>abre la ventana</translation>
    </message>
    <message>
        <source>opens the window with the sample investigation</source>
        <translation>abre la ventana con la investigación de ejemplo</translation>
    </message>
    <message>
        <source>writes a copy without the identities of these actors, or of the sources without a name and who spoke not for attribution; prints where their names still stand, a line of JSON each</source>
        <translation>escribe una copia sin las identidades de estos actores, o de las fuentes anónimas y de quienes hablaron sin atribución; imprime dónde siguen sus nombres, una línea JSON por cada lugar</translation>
    </message>
    <message>
        <source>prints this text, or the version</source>
        <translation>imprime este texto, o la versión</translation>
    </message>
    <message>
        <source>What was to be printed could not be written; the disk may be full, or the reader gone.</source>
        <translation>No se pudo escribir lo que había que imprimir; puede que el disco esté lleno o que ya no haya quien lo lea.</translation>
    </message>
    <message>
        <source>“%1” is not a command, and only one project can be opened at a time.</source>
        <translation>«%1» no es una orden, y solo se puede abrir un proyecto a la vez.</translation>
    </message>
    <message>
        <source>Either a project or the sample investigation can be opened, not both.</source>
        <translation>Se puede abrir un proyecto o la investigación de ejemplo, no ambos.</translation>
    </message>
    <message>
        <source>This is not how it goes: sidelight %1 %2</source>
        <translation>El uso correcto es otro: sidelight %1 %2</translation>
    </message>
    <message>
        <source>Not all could be imported; the lines that begin with “Failed” say why.</source>
        <translation>No se pudo importar todo; las líneas que empiezan por «Error» dicen por qué.</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>Importar tablero</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Imported: %1 — %2</source>
        <translation>Importado: %1 — %2</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>Se omitieron las aristas que llevaban a nodos que el archivo no tiene: %1.</translation>
    </message>
    <message>
        <source>Imported: %1 — %2 (no article was recognised on the page, so all its text was taken)</source>
        <translation>Importado: %1 — %2 (no se reconoció ningún artículo en la página, así que se tomó todo su texto)</translation>
    </message>
    <message>
        <source>Imported: %1 — %2 (characters that could not be read: %3)</source>
        <translation>Importado: %1 — %2 (caracteres que no se pudieron leer: %3)</translation>
    </message>
    <message>
        <source>Already there: %1 — %2</source>
        <translation>Ya estaba: %1 — %2</translation>
    </message>
    <message>
        <source>The actions file “%1” could not be read (%2).</source>
        <translation>No se pudo leer el archivo de acciones «%1» (%2).</translation>
    </message>
    <message>
        <source>Apply actions</source>
        <translation>Aplicar acciones</translation>
    </message>
    <message>
        <source>Actions applied: %1</source>
        <translation>Acciones aplicadas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be undone; there are no more.</source>
        <translation>
            <numerusform>Solo se pudo deshacer %Ln cambio; no hay más.</numerusform>
            <numerusform>Solo se pudieron deshacer %Ln cambios; no hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>Solo se pudo rehacer %Ln cambio; no hay más.</numerusform>
            <numerusform>Solo se pudieron rehacer %Ln cambios; no hay más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>What is exported cannot go where the project is; name another file.</source>
        <translation>Lo que se exporta no puede ocupar el lugar del proyecto; indique otro archivo.</translation>
    </message>
    <message>
        <source>Lay out board</source>
        <translation>Disponer tablero</translation>
    </message>
    <message>
        <source>Cards moved: %1</source>
        <translation>Tarjetas movidas: %1</translation>
    </message>
    <message>
        <source>No board is called “%1”; “sidelight list PROJECT boards” lists them.</source>
        <translation>Ningún tablero se llama «%1»; «sidelight list PROJECT boards» los enumera.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one board; name it by its id, such as %2 or %3.</source>
        <translation>«%1» es el nombre de más de un tablero; indíquelo por su identificador, como %2 o %3.</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>Instantánea tomada: %1</translation>
    </message>
    <message>
        <source>All of the project went along.</source>
        <translation>Se trasladó todo el proyecto.</translation>
    </message>
</context>
<context>
    <name>CommandLineArguments</name>
    <message>
        <source>There is no option “%1” here; a name that begins with “-” goes after “--”.</source>
        <translation>Aquí no existe la opción «%1»; un nombre que empieza por «-» va después de «--».</translation>
    </message>
    <message>
        <source>The option “%1” was given twice.</source>
        <translation>La opción «%1» se indicó dos veces.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value after it.</source>
        <translation>La opción «%1» necesita un valor a continuación.</translation>
    </message>
    <message>
        <source>A name that was given is empty.</source>
        <translation>Uno de los nombres indicados está vacío.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This system&apos;s SQLite does not take a setting that keeps projects safe, so none is opened. Install SQLite as Debian 13 ships it.</source>
        <translation>El SQLite de este sistema no acepta un ajuste que protege los proyectos, así que no se abre ninguno. Instale SQLite tal como lo distribuye Debian 13.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The file is larger than 64 MiB, the most that a project takes.</source>
        <translation>El archivo ocupa más de 64 MiB, el máximo que admite un proyecto.</translation>
    </message>
    <message>
        <source>A text or image that the project refers to is missing from its file.</source>
        <translation>Falta en el archivo del proyecto un texto o una imagen a los que este hace referencia.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>No actor is called “%1”; “sidelight list PROJECT actors” lists them.</source>
        <translation>Ningún actor se llama «%1»; «sidelight list PROJECT actors» los enumera.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one actor; name it by its id, such as %2 or %3.</source>
        <translation>«%1» es el nombre de más de un actor; indíquelo por su identificador, como %2 o %3.</translation>
    </message>
    <message>
        <source>The project has no source without a name, and nobody who spoke not for attribution or off the record. Name the actors to be withheld.</source>
        <translation>El proyecto no tiene ninguna fuente anónima ni nadie que hablara sin atribución u off the record. Indique los actores cuya identidad se reserva.</translation>
    </message>
    <message>
        <source>Actors and what is done with their words belong to --withhold: sidelight copy PROJECT FILE --withhold [ACTOR…].</source>
        <translation>Los actores y lo que se hace con sus palabras van con --withhold: sidelight copy PROJECT FILE --withhold [ACTOR…].</translation>
    </message>
    <message>
        <source>The quotes are one of: %1.</source>
        <translation>Para las citas se admite uno de estos valores: %1.</translation>
    </message>
    <message>
        <source>The articles are one of: %1.</source>
        <translation>Para los artículos se admite uno de estos valores: %1.</translation>
    </message>
</context>
<context>
    <name>CopySearch</name>
    <message>
        <source>Both come from one address, though their words differ.</source>
        <translation>Ambos vienen de una misma dirección, aunque sus palabras difieren.</translation>
    </message>
    <message>
        <source>Both come from one address. %1</source>
        <translation>Ambos vienen de una misma dirección. %1</translation>
    </message>
</context>
<context>
    <name>EncryptedCopy</name>
    <message>
        <source>The encrypted copy could not be read back as it was written and was removed. Check the disk and try again.</source>
        <translation>La copia cifrada no se pudo volver a leer tal como se escribió y se eliminó. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project in memory could not be read. Save a copy of it and encrypt that.</source>
        <translation>No se pudo leer el proyecto en memoria. Guarde una copia de él y cifre esa copia.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The paper can be one of: %1.</source>
        <translation>El papel puede ser uno de estos: %1.</translation>
    </message>
    <message>
        <source>A page is either --landscape or --portrait.</source>
        <translation>Una página lleva --landscape o --portrait.</translation>
    </message>
    <message>
        <source>Without --paper or --tile the page takes the board&apos;s own shape; name a paper to turn it.</source>
        <translation>Sin --paper ni --tile la página toma la forma del tablero; indique un papel para girarla.</translation>
    </message>
    <message>
        <source>The scale is a percentage from %1 to %2.</source>
        <translation>La escala es un porcentaje de %1 a %2.</translation>
    </message>
    <message>
        <source>A --scale is for tiles; give --tile with it.</source>
        <translation>--scale es para las hojas; indique también --tile.</translation>
    </message>
    <message>
        <source>The date is written as year, month and day: 2024-05-04.</source>
        <translation>La fecha se escribe como año, mes y día: 2024-05-04.</translation>
    </message>
    <message>
        <source>Pages as pictures hold no words, so --attach can&apos;t be given with --as-pictures.</source>
        <translation>Las páginas como imágenes no contienen texto, así que no se puede usar --attach con --as-pictures.</translation>
    </message>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>Ningún artículo se llama «%1»; «sidelight list PROJECT articles» los enumera.</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>«%1» es el título de más de un artículo; indíquelo por su identificador, como %2 o %3.</translation>
    </message>
    <message>
        <source>The file of %1 ends in one of: %2.</source>
        <translation>El archivo de %1 termina en uno de estos: %2.</translation>
    </message>
    <message>
        <source>A byte-order mark is for tables (.csv) only.</source>
        <translation>La marca de orden de bytes es solo para tablas (.csv).</translation>
    </message>
    <message>
        <source>A matrix is made by one of: %1.</source>
        <translation>Una matriz se hace por uno de estos: %1.</translation>
    </message>
    <message>
        <source>draws a board and its numbered sources as a PDF, over a file that is there</source>
        <translation>dibuja un tablero y sus fuentes numeradas como PDF, y sobrescribe el archivo que exista</translation>
    </message>
    <message>
        <source>draws a board as a picture, at 200 percent unless another scale is given</source>
        <translation>dibuja un tablero como imagen, al 200 por ciento si no se indica otra escala</translation>
    </message>
    <message>
        <source>draws a board as vectors, its words as text</source>
        <translation>dibuja un tablero como vectores, y sus palabras como texto</translation>
    </message>
    <message>
        <source>writes a board as JSON Canvas 1.0; with records, its cards come back as what they were in this project</source>
        <translation>escribe un tablero como JSON Canvas 1.0; con los registros, sus tarjetas vuelven a ser lo que eran en este proyecto</translation>
    </message>
    <message>
        <source>writes a board and its sources as one page for any browser</source>
        <translation>escribe un tablero y sus fuentes como una página para cualquier navegador</translation>
    </message>
    <message>
        <source>writes a board as an outline in Markdown</source>
        <translation>escribe un tablero como esquema en Markdown</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a table; --bom for spreadsheets that need it</source>
        <translation>escribe todos los pasajes con sus referencias como tabla; --bom para las hojas de cálculo que lo necesitan</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a document</source>
        <translation>escribe todos los pasajes con sus referencias como documento</translation>
    </message>
    <message>
        <source>writes an article with its highlights, and its notes in the margin</source>
        <translation>escribe un artículo con sus resaltes, y sus notas al margen</translation>
    </message>
    <message>
        <source>writes who says what on which claim, as a table or as sheets to put together</source>
        <translation>escribe quién dice qué sobre cada afirmación, como tabla o como hojas que se juntan</translation>
    </message>
    <message>
        <source>writes all that is recorded of each statement, as a table or as exact data</source>
        <translation>escribe todo lo que se ha registrado de cada declaración, como tabla o como datos exactos</translation>
    </message>
    <message>
        <source>writes what is known of each article for programs that keep literature: BibTeX, RIS or CSL-JSON</source>
        <translation>escribe lo que se sabe de cada artículo para programas de gestión bibliográfica: BibTeX, RIS o CSL-JSON</translation>
    </message>
    <message>
        <source>An export names what is exported, one file to write, and only options that belong to it.</source>
        <translation>Una exportación indica qué se exporta, un archivo de destino y solo las opciones que le corresponden.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>PNG pictures</source>
        <translation>Imágenes PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>Dibujos SVG</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>Páginas web</translation>
    </message>
    <message>
        <source>Markdown documents</source>
        <translation>Documentos Markdown</translation>
    </message>
    <message>
        <source>JSON Canvas files</source>
        <translation>Archivos JSON Canvas</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>Tablas CSV</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>Textos OpenDocument</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>Archivos JSON</translation>
    </message>
    <message>
        <source>BibTeX files</source>
        <translation>Archivos BibTeX</translation>
    </message>
    <message>
        <source>RIS files</source>
        <translation>Archivos RIS</translation>
    </message>
    <message>
        <source>CSL-JSON files</source>
        <translation>Archivos CSL-JSON</translation>
    </message>
    <message>
        <source>It is no longer in the project. Nothing was written.</source>
        <translation>Ya no está en el proyecto. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Se canceló la exportación; no se ha escrito ningún archivo.</translation>
    </message>
</context>
<context>
    <name>Graphviz</name>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>«%1» no pudo disponer este tablero, así que se dejó como estaba.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Undone: entry %1</source>
        <translation>Deshecho: entrada %1</translation>
    </message>
    <message>
        <source>Done again: entry %1</source>
        <translation>Rehecho: entrada %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>“--before” wants the number of an entry, as “sidelight history” prints it.</source>
        <translation>«--before» requiere el número de una entrada, tal como lo imprime «sidelight history».</translation>
    </message>
    <message>
        <source>Entries removed from the history since the project was made: %1</source>
        <translation>Entradas eliminadas del historial desde que se creó el proyecto: %1</translation>
    </message>
    <message>
        <source>The first that stays: %1</source>
        <translation>La primera que permanece: %1</translation>
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
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>and the time of day</comment>
        <translation>Ayer, %1</translation>
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
            <numerusform>Historial purgado: %Ln entrada anterior a este punto ya no está</numerusform>
            <numerusform>Historial purgado: %Ln entradas anteriores a este punto ya no están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln declaración</numerusform>
            <numerusform>%Ln declaraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln origen</numerusform>
            <numerusform>%Ln orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%Ln tablero</numerusform>
            <numerusform>%Ln tableros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln tarjeta</numerusform>
            <numerusform>%Ln tarjetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln enlace</numerusform>
            <numerusform>%Ln enlaces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link type(s)</source>
        <translation>
            <numerusform>%Ln tipo de enlace</numerusform>
            <numerusform>%Ln tipos de enlace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likeness(es) of actors</source>
        <translation>
            <numerusform>%Ln parecido entre actores</numerusform>
            <numerusform>%Ln parecidos entre actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages</source>
        <translation>
            <numerusform>%Ln enlace entre pasajes</numerusform>
            <numerusform>%Ln enlaces entre pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles kept apart</source>
        <translation>
            <numerusform>%Ln par de artículos mantenidos aparte</numerusform>
            <numerusform>%Ln pares de artículos mantenidos aparte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matrix/matrices</source>
        <translation>
            <numerusform>%Ln matriz</numerusform>
            <numerusform>%Ln matrices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis/hypotheses</source>
        <translation>
            <numerusform>%Ln hipótesis</numerusform>
            <numerusform>%Ln hipótesis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln evidencia</numerusform>
            <numerusform>%Ln evidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%Ln colección</numerusform>
            <numerusform>%Ln colecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the project is as it was then.</source>
        <translation>No cambiaría nada: el proyecto está como entonces.</translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <comment>things that are counted</comment>
        <translation>Desaparece: %1.</translation>
    </message>
    <message>
        <source>What returns: %1.</source>
        <comment>things that are counted</comment>
        <translation>Vuelve: %1.</translation>
    </message>
    <message>
        <source>What changes: %1.</source>
        <comment>things that are counted</comment>
        <translation>Cambia: %1.</translation>
    </message>
    <message>
        <source>Go back to %1: “%2”</source>
        <comment>a time, and what was done then</comment>
        <translation>Volver a «%2» (%1)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importar %Ln artículo</numerusform>
            <numerusform>Importar %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty; there is nothing to import.</source>
        <translation>%1 está vacío; no hay nada que importar.</translation>
    </message>
    <message>
        <source>%1 holds no text that could be read; if it is a page that needs its scripts, copy the words and paste them.</source>
        <translation>%1 no contiene texto legible; si es una página que necesita sus scripts, copie las palabras y péguelas.</translation>
    </message>
    <message>
        <source>%1 is not a text, whatever its name says; export it as text, Markdown or HTML and import that.</source>
        <translation>%1 no es un texto, diga lo que diga su nombre; expórtelo como texto, Markdown o HTML e importe eso.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it and import the parts.</source>
        <translation>%1 ocupa más de 64 MiB; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>%1 holds more than 2,000,000 characters; split it and import the parts.</source>
        <translation>%1 contiene más de 2&#xa0;000&#xa0;000 de caracteres; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be imported; names may end in %2.</source>
        <translation>%1 es de un tipo que no se puede importar; los nombres pueden terminar en %2.</translation>
    </message>
    <message>
        <source>%1 is in an encoding that can&apos;t be read; save it as UTF-8 and import it again.</source>
        <translation>%1 está en una codificación que no se puede leer; guárdelo como UTF-8 e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 nests its parts too deeply to be a page; copy its words and paste them instead.</source>
        <translation>%1 anida sus partes a demasiada profundidad para ser una página; copie sus palabras y péguelas.</translation>
    </message>
    <message>
        <source>%1 has more attributes on one element than a page can have; copy its words and paste them instead.</source>
        <translation>%1 tiene más atributos en un elemento de los que puede tener una página; copie sus palabras y péguelas.</translation>
    </message>
    <message>
        <source>%1 has more list items than can be read as Markdown; rename it to .txt and import it as text.</source>
        <translation>%1 tiene más elementos de lista de los que se pueden leer como Markdown; cámbielo a un nombre .txt e impórtelo como texto.</translation>
    </message>
    <message>
        <source>%1 holds more articles than can be taken from one file; split it and import the parts.</source>
        <translation>%1 contiene más artículos de los que se pueden tomar de un archivo; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>%1 has no column of which the name says that it holds the text; choose the column and read it again.</source>
        <translation>%1 no tiene ninguna columna cuyo nombre diga que contiene el texto; elija la columna y léalo de nuevo.</translation>
    </message>
    <message>
        <source>A row of %1 is no JSON object, so it was left out; the others are read.</source>
        <translation>Una fila de %1 no es un objeto JSON, así que se omitió; las demás se han leído.</translation>
    </message>
    <message>
        <source>%1 has no line at which this kind of listing would split it; read it as another kind.</source>
        <translation>%1 no tiene ninguna línea en la que este tipo de listado lo dividiría; léalo como otro tipo.</translation>
    </message>
    <message>
        <source>%1 begins with details that can&apos;t be read; remove what stands between the lines of --- and try again.</source>
        <translation>%1 empieza con datos que no se pueden leer; quite lo que hay entre las líneas de --- e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is locked with a password; open it in the program that it is for, save a copy without a password, and import that.</source>
        <translation>%1 está protegido con contraseña; ábralo en el programa que le corresponde, guarde una copia sin contraseña e impórtela.</translation>
    </message>
    <message>
        <source>%1 is locked with a password; give the password when you look at the import, or import a copy without one.</source>
        <translation>%1 está protegido con contraseña; indique la contraseña al examinar la importación, o importe una copia sin ella.</translation>
    </message>
    <message>
        <source>%1 is locked with another password than this; look whether it is typed as it was set, and try again.</source>
        <translation>%1 está protegido con una contraseña distinta de esta; compruebe si está escrita tal como se estableció e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged or not what its name says; open it in the program that it is for, save it anew, and import that.</source>
        <translation>%1 está dañado o no es lo que dice su nombre; ábralo en el programa que le corresponde, guárdelo de nuevo e importe lo guardado.</translation>
    </message>
    <message>
        <source>%1 unfolds to far more than a document can be, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 se expande a mucho más de lo que puede ser un documento, así que se omitió; tenga cuidado con la procedencia de este archivo.</translation>
    </message>
    <message>
        <source>%1 holds parts that no document should have, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 contiene partes que ningún documento debería tener, así que se omitió; tenga cuidado con la procedencia de este archivo.</translation>
    </message>
    <message>
        <source>%1 has no text, only pictures of pages; have the text recognised (OCR) by a program for that, and import what it saves.</source>
        <translation>%1 no tiene texto, solo imágenes de páginas; haga que un programa adecuado reconozca el texto (OCR) e importe lo que guarde.</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of Pandoc, which is not installed; install the package “pandoc” and import the file again.</source>
        <translation>%1 solo se puede leer con ayuda de Pandoc, que no está instalado; instale el paquete «pandoc» e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of QtPdf, which is not installed; install the package “libqt6pdf6” and import the file again.</source>
        <translation>%1 solo se puede leer con ayuda de QtPdf, que no está instalado; instale el paquete «libqt6pdf6» e importe el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be read; look at whether it is still there and may be opened.</source>
        <translation>%1 no se pudo leer; compruebe que sigue ahí y que se puede abrir.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a file or a folder.</source>
        <translation>%1 no es un archivo; elija un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>%1 holds no files that can be imported; their names have to end in one of %2.</source>
        <translation>%1 no contiene archivos que se puedan importar; sus nombres tienen que terminar en uno de estos: %2.</translation>
    </message>
    <message>
        <source>%1 needs more memory to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>%1 necesita más memoria para leerse de la que debería necesitar un artículo, así que se omitió; pegue sus palabras.</translation>
    </message>
    <message>
        <source>%1 takes longer to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>%1 tarda más en leerse de lo que debería tardar un artículo, así que se omitió; pegue sus palabras.</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was left out; nothing else is harmed, and its words can be pasted instead.</source>
        <translation>%1 hizo fallar su lector, así que se omitió; nada más resultó dañado, y se pueden pegar sus palabras.</translation>
    </message>
    <message>
        <source>%1 made its reader try something forbidden, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 hizo que su lector intentara algo prohibido, así que se omitió; desconfíe de la procedencia de este archivo.</translation>
    </message>
    <message>
        <source>%1 made its reader answer nonsense, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 hizo que su lector diera respuestas sin sentido, así que se omitió; desconfíe de la procedencia de este archivo.</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and import it again.</source>
        <translation>%1 no se pudo leer porque el lector del programa se ha detenido; reinicie el programa e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be imported.</source>
        <translation>%1 no se pudo importar.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, so it was not put on the board; make it smaller first.</source>
        <translation>%1 ocupa más de 64 MiB, así que no se puso en el tablero; reduzca antes su tamaño.</translation>
    </message>
    <message>
        <source>%1 has more pixels than a board can show, so it was not put there; make it smaller first.</source>
        <translation>%1 tiene más píxeles de los que puede mostrar un tablero, así que no se puso en él; reduzca antes su tamaño.</translation>
    </message>
    <message>
        <source>%1 takes more time or memory than any picture should, so it was not put on the board.</source>
        <translation>%1 necesita más tiempo o memoria de lo que debería necesitar una imagen, así que no se puso en el tablero.</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was not put on the board; nothing else is harmed.</source>
        <translation>%1 hizo fallar su lector, así que no se puso en el tablero; nada más resultó dañado.</translation>
    </message>
    <message>
        <source>%1 made its reader misbehave, so it was not put on the board; be careful with where it comes from.</source>
        <translation>%1 hizo que su lector se comportara mal, así que no se puso en el tablero; desconfíe de su procedencia.</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and add it again.</source>
        <translation>%1 no se pudo leer porque el lector del programa se ha detenido; reinicie el programa y repita la operación.</translation>
    </message>
    <message>
        <source>%1 is no picture that a board can show; it has to be a whole PNG, JPEG, GIF or WebP.</source>
        <translation>%1 no es una imagen que pueda mostrar un tablero; debe ser un PNG, JPEG, GIF o WebP completo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>El texto pegado</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>La imagen pegada</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of GMime, which is not installed; install the package “libgmime-3.0-0” and import the file again.</source>
        <translation>%1 solo se puede leer con ayuda de GMime, que no está instalado; instale el paquete «libgmime-3.0-0» e importe el archivo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” does not map a field to a column; it goes like title=headline, for title, text, byline, outlet, published, language and url.</source>
        <translation>«%1» no asigna un campo a una columna; la forma es title=titular, para title, text, byline, outlet, published, language y url.</translation>
    </message>
    <message>
        <source>The password could not be read from %1; look whether the file is there.</source>
        <translation>No se pudo leer la contraseña de %1; compruebe si el archivo está ahí.</translation>
    </message>
    <message>
        <source>%1 holds no password in its first line.</source>
        <translation>%1 no contiene ninguna contraseña en su primera línea.</translation>
    </message>
    <message>
        <source>Looks like another capture: %1 — of %2. %3</source>
        <translation>Parece otra captura: %1 — de %2. %3</translation>
    </message>
    <message>
        <source>Looks like a copy: %1 — of %2. %3</source>
        <translation>Parece una copia: %1 — de %2. %3</translation>
    </message>
</context>
<context>
    <name>IndexFile</name>
    <message>
        <source>The search index could not be made.</source>
        <translation>No se pudo crear el índice de búsqueda.</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Of no article</source>
        <translation>De ningún artículo</translation>
    </message>
    <message>
        <source>Of no speaker</source>
        <translation>De ningún declarante</translation>
    </message>
    <message>
        <source>Not known to the day</source>
        <translation>Día desconocido</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Articles left out: %1.</source>
        <translation>Artículos omitidos: %1.</translation>
    </message>
    <message>
        <source>Passages left out: %1.</source>
        <translation>Pasajes omitidos: %1.</translation>
    </message>
    <message>
        <source>Tags left out: %1.</source>
        <translation>Etiquetas omitidas: %1.</translation>
    </message>
    <message>
        <source>Actors left out: %1.</source>
        <translation>Actores omitidos: %1.</translation>
    </message>
    <message>
        <source>Claims left out: %1.</source>
        <translation>Afirmaciones omitidas: %1.</translation>
    </message>
    <message>
        <source>Statements left out: %1.</source>
        <translation>Declaraciones omitidas: %1.</translation>
    </message>
    <message>
        <source>Origins left out: %1.</source>
        <translation>Orígenes omitidos: %1.</translation>
    </message>
    <message>
        <source>Boards left out: %1.</source>
        <translation>Tableros omitidos: %1.</translation>
    </message>
    <message>
        <source>Cards left out: %1.</source>
        <translation>Tarjetas omitidas: %1.</translation>
    </message>
    <message>
        <source>Links left out: %1.</source>
        <translation>Enlaces omitidos: %1.</translation>
    </message>
    <message>
        <source>ACH matrices left out: %1.</source>
        <translation>Matrices ACH omitidas: %1.</translation>
    </message>
    <message>
        <source>Collections left out: %1.</source>
        <translation>Colecciones omitidas: %1.</translation>
    </message>
    <message>
        <source>Texts, originals and images that are not what was stored: %1.</source>
        <translation>Textos, originales e imágenes que no son lo que se almacenó: %1.</translation>
    </message>
    <message>
        <source>Pages of the file that could not be read: %1.</source>
        <translation>Páginas del archivo que no se pudieron leer: %1.</translation>
    </message>
    <message>
        <source>Other rows left out, as of tags, aliases, speakers, mentions and evidence: %1.</source>
        <translation>Otras filas omitidas, como las de etiquetas, alias, declarantes, menciones y evidencias: %1.</translation>
    </message>
    <message>
        <source>Lost articles, actors, tags, boards, matrices and collections in whose place an empty one stands, since others refer to them: %1.</source>
        <translation>Artículos, actores, etiquetas, tableros, matrices y colecciones perdidos en cuyo lugar hay uno vacío, porque otros remiten a ellos: %1.</translation>
    </message>
    <message>
        <source>References to something that is missing, dropped: %1.</source>
        <translation>Referencias a algo que falta, descartadas: %1.</translation>
    </message>
    <message>
        <source>Values that were not as Sidelight writes them, set right: %1.</source>
        <translation>Valores que no eran como los escribe Sidelight, corregidos: %1.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>“%1” of the listing has to be a pattern.</source>
        <translation>«%1» del listado debe ser un patrón.</translation>
    </message>
    <message>
        <source>The pattern of “%1” of the listing cannot be read: %2.</source>
        <translation>No se puede leer el patrón de «%1» del listado: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field of an article; there are title, text, byline, outlet, published, language and url.</source>
        <translation>«%1» no es un campo de artículo; los hay title, text, byline, outlet, published, language y url.</translation>
    </message>
    <message>
        <source>A listing needs just one of “start”, “between” and “last”.</source>
        <translation>Un listado necesita exactamente uno de «start», «between» y «last».</translation>
    </message>
    <message>
        <source>The listing has too many fields.</source>
        <translation>El listado tiene demasiados campos.</translation>
    </message>
    <message>
        <source>The pattern of “label” needs a group, which is the label.</source>
        <translation>El patrón de «label» necesita un grupo, que es el rótulo.</translation>
    </message>
    <message>
        <source>The definition of a listing is longer than 64 KiB.</source>
        <translation>La definición de un listado ocupa más de 64 KiB.</translation>
    </message>
    <message>
        <source>The definition of a listing is no JSON object (%1).</source>
        <translation>La definición de un listado no es un objeto JSON (%1).</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>No se pudo leer «%1».</translation>
    </message>
    <message>
        <source>There is no listing “%1”; there are %2, and files that end in .json.</source>
        <translation>No existe el listado «%1»; los hay %2, y archivos que terminan en .json.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display here for a window. The commands work without one; sidelight --help lists them.</source>
        <translation>No hay pantalla para una ventana. Las órdenes funcionan sin ella; sidelight --help las enumera.</translation>
    </message>
    <message>
        <source>This display is reached over the network, which Sidelight refuses. To allow it for the display alone, start with: sidelight --allow-tcp-display</source>
        <translation>A esta pantalla se llega por la red, y Sidelight la rechaza. Para permitirla solo para la pantalla, inicie con: sidelight --allow-tcp-display</translation>
    </message>
</context>
<context>
    <name>MarkedArticle</name>
    <message>
        <source>note %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>consultado: %1</translation>
    </message>
    <message>
        <source>Says it: %1</source>
        <translation>Lo dice: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
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
        <translation>Dicho por %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words as they were said</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>Traducción: «%1»</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>Traducción de %2: «%1»</translation>
    </message>
    <message>
        <source>There is no statement on a claim.</source>
        <translation>No hay ninguna declaración sobre una afirmación.</translation>
    </message>
    <message>
        <source>Claim matrix: rows %1 to %2 of %3, claims %4 to %5 of %6</source>
        <translation>Matriz de afirmaciones: filas %1 a %2 de %3, afirmaciones %4 a %5 de %6</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>Hoja %1 de %2</translation>
    </message>
</context>
<context>
    <name>MatrixSheet</name>
    <message>
        <source>%1: “%2”</source>
        <comment>a stance and the words that take it</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>dicho por %1</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>Traducción: «%1»</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>Traducción de %2: «%1»</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Make space or choose another place.</source>
        <translation>No se pudo escribir «%1»: %2. Libere espacio o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>OnBoards</name>
    <message>
        <source>%1, card %2</source>
        <comment>a board, and which of its cards</comment>
        <translation>%1, tarjeta %2</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>En tableros</translation>
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
        <translation>Todas las palabras son iguales.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same.</source>
        <translation>El %1&#xa0;% de las palabras son iguales.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same, and both credit %2.</source>
        <translation>El %1&#xa0;% de las palabras son iguales, y ambos artículos citan como fuente a %2.</translation>
    </message>
    <message>
        <source>%1 % of the shorter one&apos;s words stand in the other.</source>
        <translation>El %1&#xa0;% de las palabras del más corto están en el otro.</translation>
    </message>
    <message>
        <source>Both credit %1 and share %2 % of their words.</source>
        <translation>Ambos citan como fuente a %1 y comparten el %2&#xa0;% de sus palabras.</translation>
    </message>
    <message>
        <source>Both are by %1, of one day, and share %2 % of their words.</source>
        <translation>Ambos son de %1, del mismo día, y comparten el %2&#xa0;% de sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Both quote the same %n word(s).</source>
        <translation>
            <numerusform>Ambos citan la misma %Ln palabra.</numerusform>
            <numerusform>Ambos citan las mismas %Ln palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>%Ln palabra es igual; no basta para un solo origen.</numerusform>
            <numerusform>%Ln palabras son iguales; no bastan para un solo origen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDefinition</name>
    <message>
        <source>The lens “%1” was left out: %2</source>
        <translation>Se omitió la lente «%1»: %2</translation>
    </message>
    <message>
        <source>it is not sound XML in line %L1.</source>
        <translation>no es XML correcto en la línea %L1.</translation>
    </message>
    <message>
        <source>it has no rules.</source>
        <translation>no tiene reglas.</translation>
    </message>
    <message>
        <source>its elements are nested too deeply in line %L1.</source>
        <translation>sus elementos están anidados a demasiada profundidad en la línea %L1.</translation>
    </message>
    <message>
        <source>it is not a syntax definition.</source>
        <translation>no es una definición de sintaxis.</translation>
    </message>
    <message>
        <source>it has more than %L1 patterns.</source>
        <translation>tiene más de %L1 patrones.</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is too long.</source>
        <translation>el patrón de la línea %L1 es demasiado largo.</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is wrong: %2.</source>
        <translation>el patrón de la línea %L1 es erróneo: %2.</translation>
    </message>
    <message>
        <source>it has more than %L1 contexts.</source>
        <translation>tiene más de %L1 contextos.</translation>
    </message>
    <message>
        <source>its context “%1” includes itself.</source>
        <translation>su contexto «%1» se incluye a sí mismo.</translation>
    </message>
    <message>
        <source>it names a context “%1” that it does not have.</source>
        <translation>menciona un contexto «%1» que no tiene.</translation>
    </message>
    <message>
        <source>it names a list “%1” that it does not have.</source>
        <translation>menciona una lista «%1» que no tiene.</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: it has more than %L2 KB.</source>
        <translation>Se omitió la lente «%1»: ocupa más de %L2 KB.</translation>
    </message>
</context>
<context>
    <name>PassageEdits</name>
    <message>
        <source>Resize passage</source>
        <translation>Cambiar tamaño del pasaje</translation>
    </message>
    <message>
        <source>Highlight passage</source>
        <translation>Resaltar pasaje</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>Etiquetar pasaje</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>Registrar declaración</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>Eliminar pasaje</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>Cambiar color</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
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
        <translation>Cita</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>Lo dice</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>No hay pasajes.</translation>
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
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Card without words</source>
        <translation>Tarjeta sin palabras</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>a tile of the board and its page</comment>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>For (%1)</source>
        <translation>A favor (%1)</translation>
    </message>
    <message>
        <source>Against (%1)</source>
        <translation>En contra (%1)</translation>
    </message>
    <message>
        <source>Qualified by (%1)</source>
        <translation>Matizada por (%1)</translation>
    </message>
    <message>
        <source>Questioned by (%1)</source>
        <translation>Cuestionada por (%1)</translation>
    </message>
    <message>
        <source>Named by (%1)</source>
        <comment>who speaks of a claim without a stance</comment>
        <translation>Mencionada por (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of a source and its first words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(sin palabras)</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>when</comment>
        <translation>se dijo: %1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>when</comment>
        <translation>sucedió: %1</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256, text</source>
        <translation>SHA-256, texto</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>(source %1)</source>
        <translation>(fuente %1)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Nothing on the board speaks for or against it.</source>
        <translation>Nada en el tablero habla a favor ni en contra.</translation>
    </message>
</context>
<context>
    <name>PdfSheets</name>
    <message>
        <source>Map of the tiles</source>
        <translation>Plano de las hojas</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>Hoja %1</translation>
    </message>
    <message>
        <source>An underlined link has a note.</source>
        <translation>Un enlace subrayado tiene una nota.</translation>
    </message>
</context>
<context>
    <name>PrivateVfs</name>
    <message>
        <source>There is not enough memory to look at the project. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para examinar el proyecto. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para esto. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Purging was cancelled, and nothing was changed.</source>
        <translation>Se canceló la purga y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The project without its history was not the same project, so nothing was changed. Please report it.</source>
        <translation>El proyecto sin su historial no era el mismo proyecto, así que no se ha cambiado nada. Le rogamos que informe de ello.</translation>
    </message>
    <message>
        <source>The disk failed while the project was written anew. Nothing was changed. Check the disk, and open the project again.</source>
        <translation>El disco falló mientras el proyecto se escribía de nuevo. No se ha cambiado nada. Compruebe el disco y abra el proyecto otra vez.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>RecordListing</name>
    <message>
        <source>There is nothing called “%1” to list.</source>
        <translation>No hay nada llamado «%1» que enumerar.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>The search index was damaged and has been removed. Search again, which makes it anew.</source>
        <translation>El índice de búsqueda estaba dañado y se ha eliminado. Busque de nuevo y se volverá a crear.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <translation>Hay un paréntesis de cierre sin uno de apertura.</translation>
    </message>
    <message>
        <source>OR wants something on both sides, as in fire OR smoke.</source>
        <translation>OR requiere algo a ambos lados, como en fuego OR humo.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. Put what is meant as it stands into quotation marks.</source>
        <translation>No existe el campo «%1». Los campos son %2. Ponga entre comillas lo que deba buscarse tal cual.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>Hay demasiados paréntesis anidados.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>A regular expression ends with a stroke, as in /colou?r/.</source>
        <translation>Una expresión regular termina con una barra, como en /colou?r/.</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
    <message>
        <source>NEAR is written like this: NEAR(fire crew, 5), which is both words with at most five others between them.</source>
        <translation>NEAR se escribe así: NEAR(fuego bomberos, 5), es decir, ambas palabras con un máximo de otras cinco entre ellas.</translation>
    </message>
    <message>
        <source>“%1:” wants a value right behind it: %2.</source>
        <translation>«%1:» requiere un valor justo detrás: %2.</translation>
    </message>
    <message>
        <source>“%1:” takes a date such as 2012, 2012-10 or 2012-10-03, and “%2” is none.</source>
        <translation>«%1:» requiere una fecha como 2012, 2012-10 o 2012-10-03, y «%2» no lo es.</translation>
    </message>
    <message>
        <source>“%1:” takes one of %2, and “%3” is none of them.</source>
        <translation>«%1:» requiere uno de estos valores: %2; «%3» no es ninguno de ellos.</translation>
    </message>
    <message>
        <source>A regular expression and “lens:” cannot stand in brackets or beside OR.</source>
        <translation>Una expresión regular y «lens:» no pueden ir entre paréntesis ni junto a OR.</translation>
    </message>
    <message numerus="yes">
        <source>This query is too long. At most %n characters can be looked for.</source>
        <translation>
            <numerusform>Esta consulta es demasiado larga. Se puede buscar %Ln carácter como máximo.</numerusform>
            <numerusform>Esta consulta es demasiado larga. Se pueden buscar %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceText</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>%Ln artículo importado</numerusform>
            <numerusform>%Ln artículos importados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>%Ln artículo cambiado</numerusform>
            <numerusform>%Ln artículos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>%Ln artículo eliminado</numerusform>
            <numerusform>%Ln artículos eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted</source>
        <translation>
            <numerusform>%Ln pasaje resaltado</numerusform>
            <numerusform>%Ln pasajes resaltados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation>
            <numerusform>%Ln pasaje cambiado</numerusform>
            <numerusform>%Ln pasajes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation>
            <numerusform>%Ln pasaje eliminado</numerusform>
            <numerusform>%Ln pasajes eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) recorded</source>
        <translation>
            <numerusform>%Ln declaración registrada</numerusform>
            <numerusform>%Ln declaraciones registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) changed</source>
        <translation>
            <numerusform>%Ln declaración cambiada</numerusform>
            <numerusform>%Ln declaraciones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) removed</source>
        <translation>
            <numerusform>%Ln declaración eliminada</numerusform>
            <numerusform>%Ln declaraciones eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) added</source>
        <translation>
            <numerusform>%Ln afirmación añadida</numerusform>
            <numerusform>%Ln afirmaciones añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) changed</source>
        <translation>
            <numerusform>%Ln afirmación cambiada</numerusform>
            <numerusform>%Ln afirmaciones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed</source>
        <translation>
            <numerusform>%Ln afirmación eliminada</numerusform>
            <numerusform>%Ln afirmaciones eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) added</source>
        <translation>
            <numerusform>%Ln actor añadido</numerusform>
            <numerusform>%Ln actores añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) changed</source>
        <translation>
            <numerusform>%Ln actor cambiado</numerusform>
            <numerusform>%Ln actores cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed</source>
        <translation>
            <numerusform>%Ln actor eliminado</numerusform>
            <numerusform>%Ln actores eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded</source>
        <translation>
            <numerusform>%Ln mención registrada</numerusform>
            <numerusform>%Ln menciones registradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) changed</source>
        <translation>
            <numerusform>%Ln mención cambiada</numerusform>
            <numerusform>%Ln menciones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) removed</source>
        <translation>
            <numerusform>%Ln mención eliminada</numerusform>
            <numerusform>%Ln menciones eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) made</source>
        <translation>
            <numerusform>%Ln tablero creado</numerusform>
            <numerusform>%Ln tableros creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) changed</source>
        <translation>
            <numerusform>%Ln tablero cambiado</numerusform>
            <numerusform>%Ln tableros cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) deleted</source>
        <translation>
            <numerusform>%Ln tablero eliminado</numerusform>
            <numerusform>%Ln tableros eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) placed</source>
        <translation>
            <numerusform>%Ln tarjeta colocada</numerusform>
            <numerusform>%Ln tarjetas colocadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>%Ln tarjeta cambiada</numerusform>
            <numerusform>%Ln tarjetas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed</source>
        <translation>
            <numerusform>%Ln tarjeta quitada</numerusform>
            <numerusform>%Ln tarjetas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards drawn</source>
        <translation>
            <numerusform>%Ln enlace trazado en tableros</numerusform>
            <numerusform>%Ln enlaces trazados en tableros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards changed</source>
        <translation>
            <numerusform>%Ln enlace cambiado en tableros</numerusform>
            <numerusform>%Ln enlaces cambiados en tableros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards removed</source>
        <translation>
            <numerusform>%Ln enlace quitado de tableros</numerusform>
            <numerusform>%Ln enlaces quitados de tableros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages made</source>
        <translation>
            <numerusform>%Ln enlace entre pasajes creado</numerusform>
            <numerusform>%Ln enlaces entre pasajes creados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages changed</source>
        <translation>
            <numerusform>%Ln enlace entre pasajes cambiado</numerusform>
            <numerusform>%Ln enlaces entre pasajes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages removed</source>
        <translation>
            <numerusform>%Ln enlace entre pasajes eliminado</numerusform>
            <numerusform>%Ln enlaces entre pasajes eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>%Ln etiqueta añadida</numerusform>
            <numerusform>%Ln etiquetas añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>%Ln etiqueta cambiada</numerusform>
            <numerusform>%Ln etiquetas cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>%Ln etiqueta eliminada</numerusform>
            <numerusform>%Ln etiquetas eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) added</source>
        <translation>
            <numerusform>%Ln origen añadido</numerusform>
            <numerusform>%Ln orígenes añadidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) changed</source>
        <translation>
            <numerusform>%Ln origen cambiado</numerusform>
            <numerusform>%Ln orígenes cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) removed</source>
        <translation>
            <numerusform>%Ln origen eliminado</numerusform>
            <numerusform>%Ln orígenes eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) made</source>
        <translation>
            <numerusform>%Ln matriz ACH creada</numerusform>
            <numerusform>%Ln matrices ACH creadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) changed</source>
        <translation>
            <numerusform>%Ln matriz ACH cambiada</numerusform>
            <numerusform>%Ln matrices ACH cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) deleted</source>
        <translation>
            <numerusform>%Ln matriz ACH eliminada</numerusform>
            <numerusform>%Ln matrices ACH eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) added</source>
        <translation>
            <numerusform>%Ln hipótesis añadida</numerusform>
            <numerusform>%Ln hipótesis añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) changed</source>
        <translation>
            <numerusform>%Ln hipótesis cambiada</numerusform>
            <numerusform>%Ln hipótesis cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) removed</source>
        <translation>
            <numerusform>%Ln hipótesis eliminada</numerusform>
            <numerusform>%Ln hipótesis eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added</source>
        <translation>
            <numerusform>%Ln evidencia añadida</numerusform>
            <numerusform>%Ln evidencias añadidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence changed</source>
        <translation>
            <numerusform>%Ln evidencia cambiada</numerusform>
            <numerusform>%Ln evidencias cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence removed</source>
        <translation>
            <numerusform>%Ln evidencia eliminada</numerusform>
            <numerusform>%Ln evidencias eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) made</source>
        <translation>
            <numerusform>%Ln colección creada</numerusform>
            <numerusform>%Ln colecciones creadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) changed</source>
        <translation>
            <numerusform>%Ln colección cambiada</numerusform>
            <numerusform>%Ln colecciones cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted</source>
        <translation>
            <numerusform>%Ln colección eliminada</numerusform>
            <numerusform>%Ln colecciones eliminadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved</source>
        <translation>
            <numerusform>%Ln tarjeta movida</numerusform>
            <numerusform>%Ln tarjetas movidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln cambio más</numerusform>
            <numerusform>%Ln cambios más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>No ha cambiado nada</translation>
    </message>
</context>
<context>
    <name>SnapshotCommand</name>
    <message>
        <source>There is neither a project “%1” nor a snapshot of it.</source>
        <translation>No existe ni un proyecto «%1» ni una instantánea suya.</translation>
    </message>
    <message>
        <source>Not all snapshots are whole; those that are not cannot be restored: %1.</source>
        <translation>No todas las instantáneas están íntegras; las que no lo están no se pueden restaurar: %1.</translation>
    </message>
</context>
<context>
    <name>StandIns</name>
    <message>
        <source>Lost article</source>
        <translation>Artículo perdido</translation>
    </message>
    <message>
        <source>Lost actor</source>
        <translation>Actor perdido</translation>
    </message>
    <message>
        <source>Lost tag</source>
        <translation>Etiqueta perdida</translation>
    </message>
    <message>
        <source>Lost board</source>
        <translation>Tablero perdido</translation>
    </message>
    <message>
        <source>Lost matrix</source>
        <translation>Matriz perdida</translation>
    </message>
    <message>
        <source>Lost collection</source>
        <translation>Colección perdida</translation>
    </message>
</context>
<context>
    <name>StatementEdits</name>
    <message>
        <source>Record statement</source>
        <translation>Registrar declaración</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>Cambiar declaración</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Article published</source>
        <translation>Publicación del artículo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Cadena</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tal como figura</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Reliability is</source>
        <translation>La fiabilidad es</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Credibilidad</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Sucedió</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Se dijo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Se publicó</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>the speaker’s</source>
        <translation>del declarante</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>propia</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>Ningún artículo se llama «%1»; «sidelight list PROJECT articles» los enumera.</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>«%1» es el título de más de un artículo; indíquelo por su identificador, como %2 o %3.</translation>
    </message>
    <message>
        <source>“%1” is in a language (%2) for which the attribution finder has no word lists.</source>
        <translation>«%1» está en un idioma (%2) para el que el buscador de atribuciones no tiene listas de palabras.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cian</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sin color</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>How the texts of “%1” and %n other article(s) are set, as with headings and links, differs from what was imported.</source>
        <translation>
            <numerusform>El formato de los textos de «%1» y de %Ln artículo más, como títulos y enlaces, difiere de lo que se importó.</numerusform>
            <numerusform>El formato de los textos de «%1» y de %Ln artículos más, como títulos y enlaces, difiere de lo que se importó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s) are not listed.</source>
        <translation>
            <numerusform>No se muestra %Ln problema más.</numerusform>
            <numerusform>No se muestran %Ln problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying was called off; what was not looked at may be damaged. Nothing was changed.</source>
        <translation>Se canceló la verificación; lo que no se examinó puede estar dañado. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>Entry %1 of the history</source>
        <translation>Entrada %1 del historial</translation>
    </message>
    <message>
        <source>Your edits go first; the check goes on between them.</source>
        <translation>Sus cambios van primero; la comprobación continúa entre uno y otro.</translation>
    </message>
    <message>
        <source>Looking at the pages of the file.</source>
        <translation>Examinando las páginas del archivo.</translation>
    </message>
    <message>
        <source>Looking at texts, originals and pictures: %1 of %2.</source>
        <translation>Examinando textos, originales e imágenes: %1 de %2.</translation>
    </message>
    <message>
        <source>Looking at the passages of article %1 of %2.</source>
        <translation>Examinando los pasajes del artículo %1 de %2.</translation>
    </message>
    <message>
        <source>Looking at the history: edit %1 of %2.</source>
        <translation>Examinando el historial: cambio %1 de %2.</translation>
    </message>
    <message>
        <source>Doing the history again, to compare: %1 of %2.</source>
        <translation>Rehaciendo el historial para compararlo: %1 de %2.</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>Todo está como se escribió.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written.</source>
        <translation>
            <numerusform>%Ln elemento no está como se escribió.</numerusform>
            <numerusform>%Ln elementos no están como se escribieron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%Ln cambio</numerusform>
            <numerusform>%Ln cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the project “%1”, %2</source>
        <translation>Comprobación del proyecto «%1», %2</translation>
    </message>
</context>
<context>
    <name>WalConversion</name>
    <message>
        <source>A database tool left the project in another mode and with an unfinished change beside it. Nothing was changed; open and close the project in that tool, then try again.</source>
        <translation>Una herramienta de bases de datos dejó el proyecto en otro modo y con un cambio sin terminar a su lado. No se ha cambiado nada; abra y cierre el proyecto en esa herramienta e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place or make space, then export again.</source>
        <translation>No se pudo escribir «%1»: %2. Elija otro lugar o libere espacio y exporte de nuevo.</translation>
    </message>
</context>
<context>
    <name>WithheldPlacesPage</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Tipo de enlace</translation>
    </message>
    <message>
        <source>ACH matrix</source>
        <translation>Matriz ACH</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>Archivo importado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>Nombre tal como figura</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Afiliación</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>Últimas palabras</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Reason of a grade</source>
        <translation>Motivo de una calificación</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>Otro texto</translation>
    </message>
</context>
<context>
    <name>sidelight</name>
    <message>
        <source>The passphrase could not be read from standard input.</source>
        <translation>No se pudo leer la frase de contraseña de la entrada estándar.</translation>
    </message>
    <message>
        <source>A passphrase has at most %1 bytes.</source>
        <translation>Una frase de contraseña tiene como máximo %1 bytes.</translation>
    </message>
    <message>
        <source>A passphrase is needed: type it, or give it as the first line of standard input.</source>
        <translation>Se necesita una frase de contraseña: escríbala o indíquela como primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>Frase de contraseña: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>Repítala: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>Las dos frases de contraseña difieren. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>No hay pasajes.</translation>
    </message>
    <message>
        <source>[withheld]</source>
        <translation>[reservado]</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Make space on the disk and try again.</source>
        <translation>El disco está lleno, así que no se guardó el cambio. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project&apos;s file cannot be read or written. Check the disk or the connection to it and try again.</source>
        <translation>No se puede leer o escribir el archivo del proyecto. Compruebe el disco o la conexión con él e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project&apos;s file is damaged. Nothing was changed in it; open a copy of it, or a backup.</source>
        <translation>El archivo del proyecto está dañado. No se ha cambiado nada en él; abra una copia o una copia de seguridad.</translation>
    </message>
    <message>
        <source>Another program has the project open. Close it there and try again.</source>
        <translation>Otro programa tiene abierto el proyecto. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>An unfinished change lies beside the project, in the file that ends in “-journal”, and it may only be read here. Copy both files to where you may write, and open the copy.</source>
        <translation>Junto al proyecto hay un cambio sin terminar, en el archivo que acaba en «-journal», y aquí solo se puede leer. Copie ambos archivos a un lugar donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>The project&apos;s file can only be read here. Save a copy where you may write and work in that.</source>
        <translation>Aquí el archivo del proyecto solo se puede leer. Guarde una copia donde pueda escribir y trabaje en ella.</translation>
    </message>
    <message>
        <source>The change names something that is no longer in the project. Nothing was changed.</source>
        <translation>El cambio se refiere a algo que ya no está en el proyecto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The change holds a value that a project cannot hold. Nothing was changed.</source>
        <translation>El cambio contiene un valor que un proyecto no admite. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The question took longer than two seconds and was stopped. Ask for less at once.</source>
        <translation>La consulta tardó más de dos segundos y se detuvo. Pida menos de una vez.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para esto. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The change is larger than a project can take at once. Nothing was changed.</source>
        <translation>El cambio es mayor de lo que un proyecto admite de una vez. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something went wrong in Sidelight itself. Nothing was changed; please report it.</source>
        <translation>Algo falló en el propio Sidelight. No se ha cambiado nada; le rogamos que informe del fallo.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check the disk and try again.</source>
        <translation>No se pudo escribir la copia «%1». Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the copy.</source>
        <translation>«%1» ya existe. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>“%1” is not a Sidelight project. To read an article, import it into a project.</source>
        <translation>«%1» no es un proyecto de Sidelight. Para leer un artículo, impórtelo en un proyecto.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no project. If there should be one in it, open a backup.</source>
        <translation>«%1» está vacío: no contiene ningún proyecto. Si debería haber uno, abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its first bytes are not those of a project. Nothing was changed; open a backup of it.</source>
        <translation>«%1» está dañado: sus primeros bytes no son los de un proyecto. No se ha cambiado nada; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>“%1” is cut off: a part of the file is missing. Nothing was changed; open a backup of it.</source>
        <translation>«%1» está truncado: falta una parte del archivo. No se ha cambiado nada; abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the place.</source>
        <translation>No existe el archivo «%1». Compruebe el nombre y el lugar.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link. Open the file that it leads to.</source>
        <translation>«%1» es un enlace simbólico. Abra el archivo al que apunta.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can hold a project. Choose a .sidelight file.</source>
        <translation>«%1» no es un archivo que pueda contener un proyecto. Elija un archivo .sidelight.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>No se puede abrir «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Sidelight (its format is %2, this version reads up to %3). Nothing was changed; open it with the newer version.</source>
        <translation>«%1» se creó con una versión más reciente de Sidelight (su formato es el %2, esta versión lee hasta el %3). No se ha cambiado nada; ábralo con la versión más reciente.</translation>
    </message>
    <message>
        <source>Convert to format %1</source>
        <translation>Convertir al formato %1</translation>
    </message>
    <message>
        <source>The file holds tables that Sidelight did not make, so it is not opened. Ask whoever sent it for an untouched copy.</source>
        <translation>El archivo contiene tablas que Sidelight no creó, así que no se abre. Pida una copia intacta a quien lo envió.</translation>
    </message>
    <message>
        <source>The project is of an older format and could not be converted. Nothing was changed in it. %1</source>
        <translation>El proyecto tiene un formato antiguo y no se pudo convertir. No se ha cambiado nada en él. %1</translation>
    </message>
    <message>
        <source>The project was made by an older version of Sidelight and must be converted, but it may only be read here. Copy it to where you may write and open the copy.</source>
        <translation>El proyecto se creó con una versión anterior de Sidelight y hay que convertirlo, pero aquí solo se puede leer. Cópielo a un lugar donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>La copia no superó la comprobación y se eliminó. %1</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. It must be converted, but it may only be read here. Copy it and the file beside it that ends in “-wal” to where you may write, and open the copy.</source>
        <translation>Una herramienta de bases de datos dejó el proyecto en otro modo. Hay que convertirlo, pero aquí solo se puede leer. Cópielo, junto con el archivo que está a su lado y acaba en «-wal», a un lugar donde pueda escribir y abra la copia.</translation>
    </message>
    <message>
        <source>The copy was made by an older version of Sidelight and must be converted, which cannot be done in memory. Decrypt it into a file and open that.</source>
        <translation>La copia se creó con una versión anterior de Sidelight y hay que convertirla, lo que no se puede hacer en memoria. Descífrela en un archivo y abra ese archivo.</translation>
    </message>
    <message>
        <source>This is an encrypted copy, open for reading. It is in memory alone; nothing of it was written to the disk. Save a copy of it as a project to work on it.</source>
        <translation>Esto es una copia cifrada, abierta para lectura. Está solo en memoria; no se escribió nada de ella en el disco. Guarde una copia como proyecto para trabajar en ella.</translation>
    </message>
    <message>
        <source>A project cannot be made there: files cannot be locked, so two programs could write it at once. Choose a place on this computer&apos;s own disk.</source>
        <translation>Ahí no se puede crear un proyecto: no se pueden bloquear archivos, así que dos programas podrían escribirlo a la vez. Elija un lugar en el disco de este equipo.</translation>
    </message>
    <message>
        <source>This project is open for reading only, since it was made by a newer version of Sidelight (its format is %1, this version writes %2). To change it, open it with the newer version.</source>
        <translation>Este proyecto está abierto solo para lectura, porque se creó con una versión más reciente de Sidelight (su formato es el %1, esta versión escribe el %2). Para cambiarlo, ábralo con la versión más reciente.</translation>
    </message>
    <message>
        <source>This project is open for reading only, since its file or folder cannot be written. Save a copy to work on it.</source>
        <translation>Este proyecto está abierto solo para lectura, porque no se puede escribir en su archivo o su carpeta. Guarde una copia para trabajar en ella.</translation>
    </message>
    <message>
        <source>This project is open for reading only: files cannot be locked where it lies, so two programs could write it at once. Save a copy on this computer&apos;s own disk to work on it.</source>
        <translation>Este proyecto está abierto solo para lectura: donde está no se pueden bloquear archivos, así que dos programas podrían escribirlo a la vez. Guarde una copia en el disco de este equipo para trabajar en ella.</translation>
    </message>
    <message>
        <source>Passage “%1” of “%2”</source>
        <translation>Pasaje «%1» de «%2»</translation>
    </message>
    <message>
        <source>A card on the board “%1”</source>
        <translation>Una tarjeta del tablero «%1»</translation>
    </message>
    <message>
        <source>Card “%1” on the board “%2”</source>
        <translation>Tarjeta «%1» del tablero «%2»</translation>
    </message>
    <message>
        <source>A piece of evidence in the ACH matrix “%1”</source>
        <translation>Una evidencia de la matriz ACH «%1»</translation>
    </message>
    <message>
        <source>Evidence “%1” in the ACH matrix “%2”</source>
        <translation>Evidencia «%1» de la matriz ACH «%2»</translation>
    </message>
    <message>
        <source>That “%1” is possibly the same as “%2”</source>
        <translation>Que «%1» sea posiblemente lo mismo que «%2»</translation>
    </message>
    <message>
        <source>The link between the passages “%1” and “%2”</source>
        <translation>El enlace entre los pasajes «%1» y «%2»</translation>
    </message>
    <message>
        <source>That “%1” and “%2” have different origins</source>
        <translation>Que «%1» y «%2» tengan orígenes distintos</translation>
    </message>
    <message>
        <source>Article “%1”</source>
        <translation>Artículo «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>Etiqueta «%1»</translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation>Actor «%1»</translation>
    </message>
    <message>
        <source>Claim “%1”</source>
        <translation>Afirmación «%1»</translation>
    </message>
    <message>
        <source>The statement recorded of “%1”</source>
        <translation>La declaración registrada de «%1»</translation>
    </message>
    <message>
        <source>Origin “%1”</source>
        <translation>Origen «%1»</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>Tablero «%1»</translation>
    </message>
    <message>
        <source>A link on the board “%1”</source>
        <translation>Un enlace del tablero «%1»</translation>
    </message>
    <message>
        <source>Link type “%1”</source>
        <translation>Tipo de enlace «%1»</translation>
    </message>
    <message>
        <source>A mention of “%1”</source>
        <translation>Una mención de «%1»</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>Matriz ACH «%1»</translation>
    </message>
    <message>
        <source>Hypothesis “%1”</source>
        <translation>Hipótesis «%1»</translation>
    </message>
    <message>
        <source>Collection “%1”</source>
        <translation>Colección «%1»</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>Un registro</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the one beside it that ends in “-journal” to a safe place, and open a backup.</source>
        <translation>El proyecto no se cerró correctamente y su archivo está dañado. No se ha cambiado nada en él; copie el archivo y el que está a su lado y acaba en «-journal» a un lugar seguro, y abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is no such file to salvage. Check the name and the place.</source>
        <translation>No existe el archivo que se quiere rescatar. Compruebe el nombre y el lugar.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the salvaged project.</source>
        <translation>«%1» ya existe. Elija otro nombre para el proyecto rescatado.</translation>
    </message>
    <message>
        <source>Nothing that a project is made of was found in the file, so none was made.</source>
        <translation>En el archivo no se encontró nada de lo que se compone un proyecto, así que no se creó ninguno.</translation>
    </message>
    <message>
        <source>There is no room for a snapshot, so none was taken; the project itself is saved. Make space on the disk, or keep snapshots somewhere else.</source>
        <translation>No hay espacio para una instantánea, así que no se tomó ninguna; el proyecto en sí está guardado. Libere espacio en el disco o conserve las instantáneas en otro lugar.</translation>
    </message>
    <message>
        <source>No snapshot was taken, since a copy of the project did not pass its check. The snapshots before it are kept. Verify the project.</source>
        <translation>No se tomó ninguna instantánea, porque una copia del proyecto no superó la comprobación. Se conservan las instantáneas anteriores. Verifique el proyecto.</translation>
    </message>
    <message>
        <source>No snapshot was taken, since its file could not be written or read again; the project itself is saved. Check the disk, or keep snapshots somewhere else.</source>
        <translation>No se tomó ninguna instantánea, porque su archivo no se pudo escribir o volver a leer; el proyecto en sí está guardado. Compruebe el disco o conserve las instantáneas en otro lugar.</translation>
    </message>
    <message>
        <source>The project that somebody sent is damaged. Nothing was changed in it; ask for another copy, or save what is whole of it as a new project.</source>
        <translation>El proyecto que le enviaron está dañado. No se ha cambiado nada en él; pida otra copia o guarde lo que está íntegro como proyecto nuevo.</translation>
    </message>
    <message>
        <source>The project that somebody sent has more than %1 rows of one kind, which is more than Sidelight takes from others.</source>
        <translation>El proyecto que le enviaron tiene más de %1 filas de un mismo tipo, más de lo que Sidelight acepta de otras personas.</translation>
    </message>
    <message>
        <source>The project that somebody sent is larger than 5 GB, which is more than Sidelight takes from others.</source>
        <translation>El proyecto que le enviaron ocupa más de 5 GB, más de lo que Sidelight acepta de otras personas.</translation>
    </message>
    <message>
        <source>This encrypted copy came from somebody else. It is open for reading only, in memory alone, and was checked: nothing in it can run.</source>
        <translation>Esta copia cifrada procede de otra persona. Está abierta solo para lectura, únicamente en memoria, y se ha comprobado: nada en ella se puede ejecutar.</translation>
    </message>
    <message>
        <source>This project came from somebody else. It is open for reading only and was checked: nothing in it can run.</source>
        <translation>Este proyecto procede de otra persona. Está abierto solo para lectura y se ha comprobado: nada en él se puede ejecutar.</translation>
    </message>
    <message>
        <source>The project was not closed properly: an unfinished change lies beside it, in the file that ends in “-journal”. Opening the project sets that right.</source>
        <translation>El proyecto no se cerró correctamente: a su lado hay un cambio sin terminar, en el archivo que acaba en «-journal». Al abrir el proyecto se corrige.</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. Open it, which sets that right, and verify it then.</source>
        <translation>Una herramienta de bases de datos dejó el proyecto en otro modo. Ábralo, con lo que se corrige, y verifíquelo después.</translation>
    </message>
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>Ese punto del historial ya no está en el proyecto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no history before that point to purge.</source>
        <translation>No hay historial anterior a ese punto que purgar.</translation>
    </message>
    <message>
        <source>There is no history to purge.</source>
        <translation>No hay historial que purgar.</translation>
    </message>
</context>
<context>
    <name>sidelight::AboutWindow</name>
    <message>
        <source>About Sidelight</source>
        <translation>Acerca de Sidelight</translation>
    </message>
    <message>
        <source>Sidelight %1</source>
        <translation>Sidelight %1</translation>
    </message>
    <message>
        <source>A workbench for investigative reading. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>Un banco de trabajo para la lectura de investigación. Es software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, y se ofrece sin garantía alguna.</translation>
    </message>
    <message>
        <source>These are the licences of Sidelight and of what is built into it:</source>
        <translation>Estas son las licencias de Sidelight y de lo que incorpora:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
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
        <translation>Valorar evidencia</translation>
    </message>
    <message>
        <source>Take back rating</source>
        <translation>Retirar valoración</translation>
    </message>
    <message>
        <source>Rename ACH matrix</source>
        <translation>Cambiar nombre de la matriz ACH</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>Añadir hipótesis</translation>
    </message>
    <message>
        <source>Change hypothesis</source>
        <translation>Cambiar hipótesis</translation>
    </message>
    <message>
        <source>Move hypothesis</source>
        <translation>Mover hipótesis</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>Eliminar hipótesis</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir evidencia</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Cambiar evidencia</translation>
    </message>
    <message>
        <source>Move evidence</source>
        <translation>Mover evidencia</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Eliminar evidencia</translation>
    </message>
    <message>
        <source>Remove ACH matrix</source>
        <translation>Eliminar matriz ACH</translation>
    </message>
    <message>
        <source>Competing hypotheses</source>
        <translation>Hipótesis en competencia</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>Nueva matriz ACH</translation>
    </message>
</context>
<context>
    <name>sidelight::AchForm</name>
    <message>
        <source>Hypothesis</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note as evidence</source>
        <translation>Nota como evidencia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Change note of hypothesis</source>
        <translation>Cambiar nota de la hipótesis</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>Cambiar comentario</translation>
    </message>
</context>
<context>
    <name>sidelight::AchModel</name>
    <message>
        <source>How far its ratings lie apart, from 0 to 4.</source>
        <translation>Cuánto se separan sus valoraciones, de 0 a 4.</translation>
    </message>
    <message>
        <source>Rated alike against every hypothesis, it does not help to choose between them.</source>
        <translation>Valorada igual frente a todas las hipótesis, no ayuda a elegir entre ellas.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a rating, a hypothesis</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Diagnos­ticity</source>
        <comment>with a soft hyphen, where it may be parted</comment>
        <translation>Diagnos­ticidad</translation>
    </message>
    <message>
        <source>By the grades of the source: from 0.5 (E5) over 1 (no grade) to 2 (A1).</source>
        <translation>Según las calificaciones de la fuente: de 0,5 (E5) a 2 (A1), pasando por 1 (sin calificación).</translation>
    </message>
    <message>
        <source>How far the ratings of a row lie apart, from 0 to 4. What is rated alike everywhere is worth nothing.</source>
        <translation>Cuánto se separan las valoraciones de una fila, de 0 a 4. Lo que se valora igual en todas partes no vale nada.</translation>
    </message>
    <message>
        <source>%1, rank %2, inconsistency %3</source>
        <translation>%1, puesto %2, incoherencia %3</translation>
    </message>
    <message>
        <source>Inconsistency %1; without weights %2.</source>
        <translation>Incoherencia %1; sin ponderar %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quotation and its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Translated: %1</source>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>Translated by %1: %2</source>
        <translation>Traducción de %1: %2</translation>
    </message>
    <message>
        <source>Deleted; these were its last words</source>
        <translation>Eliminado; estas fueron sus últimas palabras</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an origin</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>con comentario</translation>
    </message>
    <message>
        <source>Reliability %1: %2</source>
        <translation>Fiabilidad %1: %2</translation>
    </message>
    <message>
        <source>Credibility %1: %2</source>
        <translation>Credibilidad %1: %2</translation>
    </message>
    <message>
        <source>Not graded, so it counts as it is.</source>
        <translation>Sin calificar, así que cuenta tal cual.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come from this speaker and this origin; against each hypothesis only the strongest of them counts.</source>
        <translation>
            <numerusform>%Ln fila procede de este declarante y este origen; frente a cada hipótesis solo cuenta la más fuerte.</numerusform>
            <numerusform>%Ln filas proceden de este declarante y este origen; frente a cada hipótesis solo cuenta la más fuerte de ellas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AchPane</name>
    <message>
        <source>Name of the ACH matrix</source>
        <translation>Nombre de la matriz ACH</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Orden de las filas</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>Filas a mano</translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation>Primero las más diagnósticas</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>Hipótesis</translation>
    </message>
    <message>
        <source>Change, move or remove a hypothesis</source>
        <translation>Cambiar, mover o eliminar una hipótesis</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the matrix to a file</source>
        <translation>Escribir la matriz en un archivo</translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation>Añadir una hipótesis</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>Qué dicen las valoraciones</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>Matriz ACH «%1»</translation>
    </message>
    <message>
        <source>Add the evidence: search for it above, drop passages or statements here, or type a note.</source>
        <translation>Añada las evidencias: búsquelas arriba, suelte aquí pasajes o declaraciones, o escriba una nota.</translation>
    </message>
    <message>
        <source>Analysis of competing hypotheses: write down every explanation that is possible, add the evidence, and say of each piece how it fits each hypothesis. The one with the least evidence against it comes first, not the one with the most evidence for it.</source>
        <translation>Análisis de hipótesis en competencia: anote todas las explicaciones posibles, añada las evidencias y diga de cada una cómo encaja con cada hipótesis. En primer lugar queda la que tiene menos evidencias en contra, no la que tiene más a favor.</translation>
    </message>
    <message>
        <source>Rate each cell by its key: C consistent, C again very consistent (CC); I inconsistent, I again very inconsistent (II); N neutral; A not applicable; Delete takes a rating back.</source>
        <translation>Valore cada celda con su tecla: C coherente, otra vez C muy coherente (CC); I incoherente, otra vez I muy incoherente (II); N neutral; A no aplicable; Supr retira una valoración.</translation>
    </message>
    <message>
        <source>Add the hypotheses that the evidence is to be rated against.</source>
        <translation>Añada las hipótesis frente a las que se valorarán las evidencias.</translation>
    </message>
    <message>
        <source>That is in the matrix already.</source>
        <translation>Eso ya está en la matriz.</translation>
    </message>
    <message>
        <source>Remove the whole matrix</source>
        <translation>Eliminar toda la matriz</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>Mostrar en su artículo</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>Cambiar la nota…</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>Comentario…</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Eliminar evidencia</translation>
    </message>
    <message>
        <source>Change hypothesis…</source>
        <translation>Cambiar hipótesis…</translation>
    </message>
    <message>
        <source>Move hypothesis backward</source>
        <translation>Mover hipótesis hacia atrás</translation>
    </message>
    <message>
        <source>Move hypothesis forward</source>
        <translation>Mover hipótesis hacia delante</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>Eliminar hipótesis</translation>
    </message>
    <message>
        <source>There are no hypotheses yet.</source>
        <translation>Todavía no hay hipótesis.</translation>
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
        <translation>Sin valorar	%1</translation>
    </message>
    <message>
        <source>The rows are in order of their diagnosticity. Arrange them by hand to move them.</source>
        <translation>Las filas están en orden de diagnosticidad. Ordénelas a mano para moverlas.</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorForm</name>
    <message>
        <source>Write note on actor</source>
        <translation>Escribir nota del actor</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>Un nombre por línea</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No se dice</translation>
    </message>
    <message>
        <source>As the article says</source>
        <translation>Como dice el artículo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Said to be of</source>
        <translation>Se dice que es de</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>Puede ser</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Tal como figura</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>Cambiar actor</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>Crear actor</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPage</name>
    <message>
        <source>Statements and mentions, in order of time</source>
        <translation>Declaraciones y menciones, por orden temporal</translation>
    </message>
    <message>
        <source>Nothing is recorded of what this actor says, or where it is named. Mark words in an article and choose the actor there.</source>
        <translation>No hay nada registrado de lo que dice este actor, ni de dónde se lo menciona. Marque palabras en un artículo y elija allí el actor.</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPageModel</name>
    <message>
        <source>Translation: %1</source>
        <translation>Traducción: %1</translation>
    </message>
    <message>
        <source>Translation by %1: %2</source>
        <translation>Traducción de %1: %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a row</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>mencionado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance and the claim</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>printed as %1</source>
        <translation>figura como %1</translation>
    </message>
    <message>
        <source>%1, printed as %2</source>
        <translation>%1, figura como %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPicture</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Change picture of actor</source>
        <translation>Cambiar imagen del actor</translation>
    </message>
    <message>
        <source>Remove picture of actor</source>
        <translation>Quitar imagen del actor</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorSummary</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Possibly the same as</source>
        <translation>Posiblemente el mismo que</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>To whom it belongs, and who belongs to it</source>
        <translation>A quién pertenece y quién le pertenece</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>En tableros</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Aparece con</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>También llamado %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Printed as “%1”</source>
        <translation>Figura como «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Said to be %n person(s)</source>
        <translation>
            <numerusform>Se dice que es %Ln persona</numerusform>
            <numerusform>Se dice que son %Ln personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Said to be of “%1”</source>
        <translation>Se dice que es de «%1»</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>Calificaciones anteriores</translation>
    </message>
    <message>
        <source>Not graded now</source>
        <translation>Ahora sin calificar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a grade with its meaning, and a day</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%Ln cadena</numerusform>
            <numerusform>%Ln cadenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ActorTreeModel</name>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
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
        <translation>También llamado %1</translation>
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
        <translation>Nuevo actor</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>Cambiar nombre del actor</translation>
    </message>
    <message>
        <source>Actors are the people, organisations and unnamed sources that speak. Type the first one below.</source>
        <translation>Los actores son las personas, organizaciones y fuentes anónimas que hablan. Escriba abajo el primero.</translation>
    </message>
    <message>
        <source>No actor has these words</source>
        <translation>Ningún actor tiene estas palabras</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Revisar…</translation>
    </message>
    <message>
        <source>Review the places that name the new actor</source>
        <translation>Revisar las apariciones del nuevo actor</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>Mover actor</translation>
    </message>
    <message>
        <source>Select two actors first, to note that both may be the same.</source>
        <translation>Seleccione primero dos actores para anotar que ambos pueden ser el mismo.</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>Mostrar sus pasajes</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
    <message>
        <source>Find where it is named</source>
        <translation>Buscar sus apariciones</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note that both may be the same</source>
        <translation>Anotar que ambos pueden ser el mismo</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>Crear actor</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n statement(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>Quitado de %Ln declaración y eliminado. Deshacer lo recupera.</numerusform>
            <numerusform>Quitado de %Ln declaraciones y eliminado. Deshacer lo recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln actor eliminado. Deshacer lo recupera.</numerusform>
            <numerusform>%Ln actores eliminados. Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>Eliminar %Ln actor</numerusform>
            <numerusform>Eliminar %Ln actores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AnalysisPanes</name>
    <message>
        <source>Claim matrix</source>
        <translation>Matriz de afirmaciones</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>The passage is in “%1” now.</source>
        <translation>El pasaje está ahora en «%1».</translation>
    </message>
    <message>
        <source>The passage is in “%1” already.</source>
        <translation>El pasaje ya está en «%1».</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>Nueva matriz ACH</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleEdits</name>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation>
            <numerusform>Marcar %Ln artículo como sin leer</numerusform>
            <numerusform>Marcar %Ln artículos como sin leer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as being read</source>
        <translation>
            <numerusform>Marcar %Ln artículo como en lectura</numerusform>
            <numerusform>Marcar %Ln artículos como en lectura</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as done</source>
        <translation>
            <numerusform>Marcar %Ln artículo como terminado</numerusform>
            <numerusform>Marcar %Ln artículos como terminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n article(s) aside</source>
        <translation>
            <numerusform>Apartar %Ln artículo</numerusform>
            <numerusform>Apartar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n article(s)</source>
        <translation>
            <numerusform>Poner estrella a %Ln artículo</numerusform>
            <numerusform>Poner estrella a %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n article(s)</source>
        <translation>
            <numerusform>Quitar la estrella a %Ln artículo</numerusform>
            <numerusform>Quitar la estrella a %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s)</source>
        <translation>
            <numerusform>Etiquetar %Ln artículo</numerusform>
            <numerusform>Etiquetar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take tag off %n article(s)</source>
        <translation>
            <numerusform>Quitar etiqueta a %Ln artículo</numerusform>
            <numerusform>Quitar etiqueta a %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into a collection</source>
        <translation>
            <numerusform>Poner %Ln artículo en una colección</numerusform>
            <numerusform>Poner %Ln artículos en una colección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of a collection</source>
        <translation>
            <numerusform>Quitar %Ln artículo de una colección</numerusform>
            <numerusform>Quitar %Ln artículos de una colección</numerusform>
        </translation>
    </message>
    <message>
        <source>Change article details</source>
        <translation>Cambiar detalles del artículo</translation>
    </message>
    <message numerus="yes">
        <source>Change details of %n article(s)</source>
        <translation>
            <numerusform>Cambiar detalles de %Ln artículo</numerusform>
            <numerusform>Cambiar detalles de %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>2012-09-11, 2012-09 or 2012</source>
        <translation>2012-09-11, 2012-09 o 2012</translation>
    </message>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>No es una fecha como 2012-09-11, 2012-09~ o 2012; se conserva tal como se escribió.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>en, ar, fr-CA</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>Última lectura</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Write note on article</source>
        <translation>Escribir nota sobre el artículo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>Varios valores</translation>
    </message>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>Cambiar %Ln artículo</numerusform>
            <numerusform>Cambiar %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>Propio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of the day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
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
        <translation>con estrella</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and state of an article</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Origen: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleTable</name>
    <message>
        <source>Without an outlet</source>
        <translation>Sin medio</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>En ninguna colección</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>With an origin of their own</source>
        <translation>Con origen propio</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %Ln artículo</numerusform>
            <numerusform>%1, %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleView</name>
    <message>
        <source>Moving the start of the passage. Enter keeps it, Escape gives up.</source>
        <translation>Moviendo el inicio del pasaje. Intro lo acepta, Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>Moving the end of the passage. Enter keeps it, Escape gives up.</source>
        <translation>Moviendo el final del pasaje. Intro lo acepta, Esc lo deja como estaba.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleWords</name>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
</context>
<context>
    <name>sidelight::BearingPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what bears on a card, and which way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>Habla a favor</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>Habla en contra</translation>
    </message>
    <message>
        <source>Bears on it</source>
        <translation>Tiene que ver</translation>
    </message>
    <message>
        <source>And %L1 more</source>
        <translation>Y %L1 más</translation>
    </message>
    <message>
        <source>Select one card to see why it is here.</source>
        <translation>Seleccione una tarjeta para ver por qué está aquí.</translation>
    </message>
    <message>
        <source>Nothing that is recorded bears on this card: no statement, no claim and no link.</source>
        <translation>Nada de lo registrado tiene que ver con esta tarjeta: ni declaraciones, ni afirmaciones, ni enlaces.</translation>
    </message>
    <message>
        <source>Why is this here? A click shows the words.</source>
        <translation>¿Por qué está aquí? Un clic muestra las palabras.</translation>
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
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Take the filter away (Esc)</source>
        <translation>Quitar el filtro (Esc)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>Fiabilidad de la fuente</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Cualquier fuente</translation>
    </message>
    <message>
        <source>Source A</source>
        <translation>Fuente A</translation>
    </message>
    <message>
        <source>Source %1 or better</source>
        <translation>Fuente %1 o mejor</translation>
    </message>
    <message>
        <source>Source F: cannot be judged</source>
        <translation>Fuente F: no se puede juzgar</translation>
    </message>
    <message>
        <source>Source not graded</source>
        <translation>Fuente sin calificar</translation>
    </message>
    <message>
        <source>Credibility of what is said</source>
        <translation>Credibilidad de lo que se dice</translation>
    </message>
    <message>
        <source>Any credibility</source>
        <translation>Cualquier credibilidad</translation>
    </message>
    <message>
        <source>Credibility 1</source>
        <translation>Credibilidad 1</translation>
    </message>
    <message>
        <source>Credibility %1 or better</source>
        <translation>Credibilidad %1 o mejor</translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation>Credibilidad 6: no se puede juzgar</translation>
    </message>
    <message>
        <source>Type of link</source>
        <translation>Tipo de enlace</translation>
    </message>
    <message>
        <source>Any link</source>
        <translation>Cualquier enlace</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>Qué fecha</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Se publicó</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Se dijo</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Sucedió</translation>
    </message>
    <message>
        <source>From 2012-09</source>
        <translation>Desde 2012-09</translation>
    </message>
    <message>
        <source>Until 2012-09-12</source>
        <translation>Hasta 2012-09-12</translation>
    </message>
    <message>
        <source>A date looks like 2012, 2012-09 or 2012-09-11.</source>
        <translation>Una fecha tiene la forma 2012, 2012-09 o 2012-09-11.</translation>
    </message>
    <message>
        <source>%L1 of %L2 cards</source>
        <translation>%L1 de %L2 tarjetas</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardFinder</name>
    <message>
        <source>Find on this board</source>
        <translation>Buscar en este tablero</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>Too costly to find</source>
        <translation>Demasiado costoso de buscar</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 de más de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardHand</name>
    <message>
        <source>Align cards</source>
        <translation>Alinear tarjetas</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>Distribuir tarjetas</translation>
    </message>
    <message>
        <source>Fit cards to their words</source>
        <translation>Ajustar tarjetas al texto</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>Traer al frente</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>Traer hacia delante</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>Llevar hacia atrás</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>Llevar al fondo</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read, so the card(s) came with their words alone.</source>
        <translation>
            <numerusform>No se pudo leer %Ln imagen, así que la tarjeta llegó solo con sus palabras.</numerusform>
            <numerusform>No se pudieron leer %Ln imágenes, así que las tarjetas llegaron solo con sus palabras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardImport</name>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>No se pudo leer «%1» (%2).</translation>
    </message>
    <message>
        <source>The board “%1” is imported.</source>
        <translation>El tablero «%1» se ha importado.</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>Se omitieron las aristas que llevaban a nodos que el archivo no tiene: %1.</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>Importar tablero</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardKeys</name>
    <message numerus="yes">
        <source>%n card(s) stay selected. Tab goes on to others, S keeps each; Esc lets go.</source>
        <translation>
            <numerusform>%Ln tarjeta sigue seleccionada. Tab pasa a otras, S conserva cada una; Esc las suelta.</numerusform>
            <numerusform>%Ln tarjetas siguen seleccionadas. Tab pasa a otras, S conserva cada una; Esc las suelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc leaves it.</source>
        <translation>¿A qué tarjeta se mueve el enlace? Haga clic en ella, o elíjala con Tab o las flechas y pulse Intro. Esc lo deja como está.</translation>
    </message>
    <message>
        <source>Link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc ends.</source>
        <translation>¿Con qué tarjeta se enlaza? Haga clic en ella, o elíjala con Tab o las flechas y pulse Intro. Esc termina.</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardLayouter</name>
    <message>
        <source>Lay out board</source>
        <translation>Disponer tablero</translation>
    </message>
    <message>
        <source>Lay out cards</source>
        <translation>Disponer tarjetas</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardListModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1, %Ln tarjeta</numerusform>
            <numerusform>%1, %Ln tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>Cambiar nombre del tablero</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutline</name>
    <message>
        <source>Outline of the board</source>
        <translation>Esquema del tablero</translation>
    </message>
    <message>
        <source>Groups, cards and their links. Enter opens, F2 names, L links, Delete removes.</source>
        <translation>Grupos, tarjetas y sus enlaces. Intro abre, F2 da nombre, L enlaza, Supr elimina.</translation>
    </message>
    <message>
        <source>Label link</source>
        <translation>Rotular enlace</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>Cambiar nombre del grupo</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>Cambiar nombre del actor</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>Editar afirmación</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutlineModel</name>
    <message>
        <source>Group without a title</source>
        <translation>Grupo sin título</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Nota vacía</translation>
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
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>%1. Locked</source>
        <translation>%1. Con bloqueo</translation>
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
        <translation>Arrastre aquí pasajes, actores o artículos.
Haga doble clic para crear una nota, o pulse Ctrl+Mayús+A para elegir una tarjeta por su nombre.</translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation>Nombre del tablero</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note on the board; or double click on an empty place</source>
        <translation>Escribir una nota en el tablero; o haga doble clic en un lugar vacío</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>Añadir tarjeta…</translation>
    </message>
    <message>
        <source>Choose a passage, statement, actor, claim or article by typing (Ctrl+Shift+A)</source>
        <translation>Elegir un pasaje, una declaración, un actor, una afirmación o un artículo escribiendo (Ctrl+Mayús+A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Show the whole board (Shift+1)</source>
        <translation>Mostrar todo el tablero (Mayús+1)</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Exportar PDF…</translation>
    </message>
    <message>
        <source>Write the board and its numbered sources to a PDF file</source>
        <translation>Escribir el tablero y sus fuentes numeradas en un archivo PDF</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>Tablero «%1»</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardView</name>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <comment>card, type of link, card</comment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) selected</source>
        <translation>
            <numerusform>%Ln tarjeta seleccionada</numerusform>
            <numerusform>%Ln tarjetas seleccionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardWalk</name>
    <message>
        <source>La&amp;y out</source>
        <translation>&amp;Disponer</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Esquema</translation>
    </message>
    <message>
        <source>&amp;Map of the board</source>
        <translation>&amp;Mapa del tablero</translation>
    </message>
    <message>
        <source>&amp;Why is this here</source>
        <translation>&amp;Por qué está aquí</translation>
    </message>
    <message>
        <source>&amp;Find on this board…</source>
        <translation>&amp;Buscar en este tablero…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar an&amp;terior</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>Fi&amp;ltro…</translation>
    </message>
    <message>
        <source>Dim all but the n&amp;eighbours</source>
        <translation>Atenuar todo salvo las tarjetas &amp;vecinas</translation>
    </message>
    <message>
        <source>Path &amp;between two cards</source>
        <translation>&amp;Camino entre dos tarjetas</translation>
    </message>
    <message>
        <source>Walk along a link: Alt with an arrow</source>
        <translation>Recorrer un enlace: Alt con una flecha</translation>
    </message>
    <message>
        <source>Linked cards &amp;near each other</source>
        <translation>Tarjetas enlazadas, &amp;cerca unas de otras</translation>
    </message>
    <message>
        <source>In &amp;layers, by the types of links</source>
        <translation>En ca&amp;pas, según los tipos de enlaces</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;published</source>
        <translation>En el tiempo, según cuándo se p&amp;ublicó</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;said</source>
        <translation>En el tiempo, según cuándo se &amp;dijo</translation>
    </message>
    <message>
        <source>Along time, by when it &amp;happened</source>
        <translation>En el tiempo, según cuándo &amp;sucedió</translation>
    </message>
    <message>
        <source>A lane for each &amp;article</source>
        <translation>Un carril para cada &amp;artículo</translation>
    </message>
    <message>
        <source>A lane for each &amp;who speaks</source>
        <translation>Un carril para cada de&amp;clarante</translation>
    </message>
    <message>
        <source>&amp;Tidy: take overlaps away</source>
        <translation>&amp;Ordenar: evitar solapamientos</translation>
    </message>
    <message>
        <source>Lay out: choose…</source>
        <translation>Disponer: elegir…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>Disponer</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards (Ctrl+Shift+L)</source>
        <translation>Disponer el tablero, o las tarjetas seleccionadas (Ctrl+Mayús+L)</translation>
    </message>
    <message>
        <source>Select a card first; then all but the cards that are linked to it can be dimmed.</source>
        <translation>Seleccione primero una tarjeta; entonces se puede atenuar todo salvo las tarjetas enlazadas con ella.</translation>
    </message>
    <message>
        <source>Select two cards first; then the shortest way between them along links can be shown.</source>
        <translation>Seleccione primero dos tarjetas; entonces se puede mostrar el camino más corto entre ellas por los enlaces.</translation>
    </message>
    <message>
        <source>No links lead from one of these cards to the other.</source>
        <translation>Ningún enlace lleva de una de estas tarjetas a la otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between the two cards</source>
        <translation>
            <numerusform>%Ln enlace entre las dos tarjetas</numerusform>
            <numerusform>%Ln enlaces entre las dos tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is being laid out.</source>
        <translation>Se está disponiendo el tablero.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Only what is linked to the selected card stands out.</source>
        <translation>Solo destaca lo que está enlazado con la tarjeta seleccionada.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardsPanel</name>
    <message>
        <source>Lay out evidence on a board: press New board.</source>
        <translation>Disponga las evidencias en un tablero: pulse Nuevo tablero.</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>Nuevo tablero</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Make a board from a template, which has groups to fill</source>
        <translation>Crear un tablero a partir de una plantilla, que tiene grupos que rellenar</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>Tablero %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a template, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>Eliminar tablero</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New board from a template</source>
        <translation>Nuevo tablero a partir de una plantilla</translation>
    </message>
</context>
<context>
    <name>sidelight::ButtonRow</name>
    <message>
        <source>What there is no room for</source>
        <translation>Lo que no cabe</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>sidelight::CardNoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escriba una nota</translation>
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
        <translation>Actor</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaración</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Passage, statement, actor, claim or article</source>
        <translation>Pasaje, declaración, actor, afirmación o artículo</translation>
    </message>
    <message>
        <source>Search for a card</source>
        <translation>Buscar una tarjeta</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>Registros encontrados</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>kind and words of a record</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing in this project has these words.</source>
        <translation>Nada en este proyecto tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>sidelight::CardPicture</name>
    <message>
        <source>The image could not be kept, so it was not put on the board.</source>
        <translation>La imagen no se pudo conservar, así que no se puso en el tablero.</translation>
    </message>
</context>
<context>
    <name>sidelight::CarryReview</name>
    <message>
        <source>In the older version</source>
        <translation>En la versión anterior</translation>
    </message>
    <message>
        <source>In the newer version</source>
        <translation>En la versión más reciente</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Semejanza</translation>
    </message>
    <message>
        <source>Passages whose words have changed</source>
        <translation>Pasajes cuyas palabras han cambiado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The older version has no passages to carry over.</source>
        <translation>La versión anterior no tiene pasajes que trasladar.</translation>
    </message>
    <message>
        <source>The newer version has all these passages already.</source>
        <translation>La versión más reciente ya tiene todos estos pasajes.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand in the newer version word for word.</source>
        <translation>
            <numerusform>%Ln pasaje está palabra por palabra en la versión más reciente.</numerusform>
            <numerusform>%Ln pasajes están palabra por palabra en la versión más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>Otro pasaje requiere una revisión.</numerusform>
            <numerusform>Otros %Ln pasajes requieren una revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n passage(s) over</source>
        <translation>
            <numerusform>Trasladar %Ln pasaje</numerusform>
            <numerusform>Trasladar %Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>%Ln pasaje trasladado.</numerusform>
            <numerusform>%Ln pasajes trasladados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry passages over</source>
        <translation>Trasladar pasajes</translation>
    </message>
</context>
<context>
    <name>sidelight::ChoiceList</name>
    <message>
        <source>says · of %1</source>
        <translation>dice · de %1</translation>
    </message>
    <message>
        <source>says</source>
        <translation>dice</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>también %1</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>Nueva etiqueta «%1»</translation>
    </message>
    <message>
        <source>New actor “%1” says this</source>
        <translation>Un nuevo actor «%1» dice esto</translation>
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
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimForm</name>
    <message>
        <source>Write note on claim</source>
        <translation>Escribir nota de la afirmación</translation>
    </message>
    <message>
        <source>Date, such as 2012-09-11 or 2012-09~</source>
        <translation>Fecha, como 2012-09-11 o 2012-09~</translation>
    </message>
    <message>
        <source>This is not a date as EDTF has it, such as 2012-09-11, 2012-09, 2012-09~ or 2012-09-11/2012-09-14.</source>
        <translation>Esto no es una fecha EDTF, como 2012-09-11, 2012-09, 2012-09~ o 2012-09-11/2012-09-14.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Sucedió</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>Cambiar afirmación</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>Crear afirmación</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimGrid</name>
    <message>
        <source>Nobody named</source>
        <comment>the row of statements without a speaker</comment>
        <translation>Sin declarante</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimListModel</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Asserts</source>
        <comment>number of statements</comment>
        <translation>Sostienen</translation>
    </message>
    <message>
        <source>Denies</source>
        <comment>number of statements</comment>
        <translation>Niegan</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <comment>number of statements that qualify or question</comment>
        <translation>Matizan</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Sucedió: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>so many origins, so many articles</comment>
        <translation>%1 en total</translation>
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
            <numerusform>%Ln declaración sobre afirmaciones</numerusform>
            <numerusform>%Ln declaraciones sobre afirmaciones</numerusform>
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
            <numerusform>%Ln origen</numerusform>
            <numerusform>%Ln orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance, and how many take it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has taken a stance on it yet.</source>
        <translation>Nadie ha adoptado aún una postura al respecto.</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimsPanel</name>
    <message>
        <source>New claim</source>
        <translation>Nueva afirmación</translation>
    </message>
    <message>
        <source>Rename claim</source>
        <translation>Cambiar nombre de la afirmación</translation>
    </message>
    <message>
        <source>Claims are what somebody says is so, and others may deny. Type the first one below.</source>
        <translation>Las afirmaciones son lo que alguien sostiene y otros pueden negar. Escriba abajo la primera.</translation>
    </message>
    <message>
        <source>No claim has these words</source>
        <translation>Ninguna afirmación tiene estas palabras</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>Mostrar sus pasajes</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>Crear afirmación</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>Mover afirmación</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>Fusionar afirmaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln afirmación fusionada con %1. Deshacer las separa de nuevo.</numerusform>
            <numerusform>%Ln afirmaciones fusionadas con %1. Deshacer las separa de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>Eliminar %Ln afirmación</numerusform>
            <numerusform>Eliminar %Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>%Ln afirmación eliminada.</numerusform>
            <numerusform>%Ln afirmaciones eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>%Ln declaración ya no se refiere a ninguna afirmación.</numerusform>
            <numerusform>%Ln declaraciones ya no se refieren a ninguna afirmación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>%Ln tarjeta conserva las últimas palabras.</numerusform>
            <numerusform>%Ln tarjetas conservan las últimas palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>%Ln afirmación subordinada está ahora en el nivel superior.</numerusform>
            <numerusform>%Ln afirmaciones subordinadas están ahora en el nivel superior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>Deshacer lo recupera todo.</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionTreeModel</name>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>new articles of all that a search finds</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation>Encuentra: %1</translation>
    </message>
    <message>
        <source>%1, smart collection</source>
        <translation>%1, colección inteligente</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionsPanel</name>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Cambiar nombre de colección</translation>
    </message>
    <message>
        <source>Collections hold articles that belong together. Type the name of the first one below, then drag articles onto it, or press C in the library.</source>
        <translation>Las colecciones contienen artículos que van juntos. Escriba abajo el nombre de la primera y luego arrastre artículos a ella, o pulse C en la biblioteca.</translation>
    </message>
    <message>
        <source>No collection has these words</source>
        <translation>Ninguna colección tiene estas palabras</translation>
    </message>
    <message>
        <source>Show only its articles</source>
        <translation>Mostrar solo sus artículos</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Write note on collection</source>
        <translation>Escribir nota de la colección</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota de %1</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Crear colección</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Mover colección</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself, so it cannot become one with another.</source>
        <translation>Una colección inteligente encuentra ella misma sus artículos, así que no se puede fusionar con otra.</translation>
    </message>
    <message>
        <source>Merge collections</source>
        <translation>Fusionar colecciones</translation>
    </message>
    <message>
        <source>“%1” is a smart collection: it finds its articles itself.</source>
        <translation>«%1» es una colección inteligente: encuentra ella misma sus artículos.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>%Ln artículo puesto en «%1».</numerusform>
            <numerusform>%Ln artículos puestos en «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n collection(s)</source>
        <translation>
            <numerusform>Eliminar %Ln colección</numerusform>
            <numerusform>Eliminar %Ln colecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) removed. Their articles stay in the project; undo brings them back.</source>
        <translation>
            <numerusform>%Ln colección eliminada. Sus artículos siguen en el proyecto; deshacer la recupera.</numerusform>
            <numerusform>%Ln colecciones eliminadas. Sus artículos siguen en el proyecto; deshacer las recupera.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ColourChips</name>
    <message>
        <source>Highlight colours, 1 to 8</source>
        <translation>Colores de resalte, 1 a 8</translation>
    </message>
</context>
<context>
    <name>sidelight::ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
</context>
<context>
    <name>sidelight::ColumnsDialog</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Columnas de la tabla</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>Ninguna columna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sidelight::CompareLegend</name>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar a la vez</translation>
    </message>
    <message>
        <source>Open two articles side by side to compare them.</source>
        <translation>Abra dos artículos lado a lado para compararlos.</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>Qué muestra la comparación</translation>
    </message>
    <message>
        <source>Where one text is scrolled, the other follows along the ribbons (Shift+F9)</source>
        <translation>Cuando se desplaza un texto, el otro lo sigue a lo largo de las cintas (Mayús+F9)</translation>
    </message>
    <message>
        <source>Stop comparing (F9)</source>
        <translation>Dejar de comparar (F9)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Same words %L1</source>
        <translation>Mismas palabras %L1</translation>
    </message>
    <message>
        <source>Same claim %L1</source>
        <translation>Misma afirmación %L1</translation>
    </message>
    <message>
        <source>Same actor %L1</source>
        <translation>Mismo actor %L1</translation>
    </message>
    <message>
        <source>Links %L1</source>
        <translation>Enlaces %L1</translation>
    </message>
</context>
<context>
    <name>sidelight::Comparison</name>
    <message>
        <source>Ribbons between “%1” and “%2”</source>
        <translation>Cintas entre «%1» y «%2»</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Movido: %1</translation>
    </message>
    <message>
        <source>The same words: %1</source>
        <translation>Las mismas palabras: %1</translation>
    </message>
    <message>
        <source>They agree: %1</source>
        <translation>Coinciden: %1</translation>
    </message>
    <message>
        <source>They contradict each other: %1</source>
        <translation>Se contradicen: %1</translation>
    </message>
    <message>
        <source>They differ: %1</source>
        <translation>Difieren: %1</translation>
    </message>
    <message>
        <source>The same claim: %1</source>
        <translation>La misma afirmación: %1</translation>
    </message>
    <message>
        <source>The same actor: %1</source>
        <translation>El mismo actor: %1</translation>
    </message>
    <message>
        <source>Link (%1): %2</source>
        <translation>Enlace (%1): %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>Enlace: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionModel</name>
    <message numerus="yes">
        <source>and %n more from the same origin</source>
        <translation>
            <numerusform>y %Ln más del mismo origen</numerusform>
            <numerusform>y %Ln más del mismo origen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsPane</name>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>Most origins first</source>
        <translation>Primero las de más orígenes</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>Primero las más recientes</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Por afirmación</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Filter by claim or speaker</source>
        <translation>Filtrar por afirmación o declarante</translation>
    </message>
    <message numerus="yes">
        <source>Accounts part on %n claim(s).</source>
        <translation>
            <numerusform>Los relatos difieren en %Ln afirmación.</numerusform>
            <numerusform>Los relatos difieren en %Ln afirmaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsView</name>
    <message>
        <source>Contradictions</source>
        <translation>Contradicciones</translation>
    </message>
    <message>
        <source>No contradiction has these words in its claim or among its speakers.</source>
        <translation>Ninguna contradicción tiene estas palabras en su afirmación ni entre sus declarantes.</translation>
    </message>
    <message>
        <source>Accounts contradict each other here when one statement asserts a claim and another denies it. Mark what is said in an article, give the statement a claim and a stance in the inspector, and do the same where somebody says otherwise.</source>
        <translation>Aquí los relatos se contradicen cuando una declaración sostiene una afirmación y otra la niega. Marque lo que se dice en un artículo, dé a la declaración una afirmación y una postura en el inspector, y haga lo mismo donde alguien diga otra cosa.</translation>
    </message>
</context>
<context>
    <name>sidelight::DateField</name>
    <message>
        <source>“%1” is not a date. Try 11 Sep 2012, 2012-09 or about 2012.</source>
        <translation>«%1» no es una fecha. Pruebe con 11 sep 2012, 2012-09 o ca. 2012.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>No existe ese día o esa hora.</translation>
    </message>
    <message>
        <source>“%1” may be two different days. Write the month as a word.</source>
        <translation>«%1» puede ser dos días distintos. Escriba el mes con letras.</translation>
    </message>
    <message>
        <source>The day on which the article was published is not known. Write a date.</source>
        <translation>No se conoce el día en que se publicó el artículo. Escriba una fecha.</translation>
    </message>
    <message>
        <source>The article has no date. Write the year too.</source>
        <translation>El artículo no tiene fecha. Escriba también el año.</translation>
    </message>
    <message>
        <source>This span ends before it begins.</source>
        <translation>Este intervalo termina antes de empezar.</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>¿%1?</translation>
    </message>
    <message>
        <source>about %1?</source>
        <translation>¿hacia %1?</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day: see QDate::toString</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month: see QDate::toString</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>quizá %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>quizá hacia %1</translation>
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
        <translation>La carpeta de «%1» no existe. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open it.</source>
        <translation>«%1» ya existe. Elija otro nombre, o ábralo.</translation>
    </message>
    <message>
        <source>“%1” cannot be made there: %2. Choose another place.</source>
        <translation>«%1» no se puede crear ahí: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2. Rename or remove it yourself.</source>
        <translation>No se puede cambiar el nombre de «%1»: %2. Cámbielo o elimine el archivo usted mismo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: %2. Choose another place.</source>
        <translation>No se puede crear la carpeta «%1»: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a folder. Rename or remove it.</source>
        <translation>«%1» ya existe y no es una carpeta. Cámbiele el nombre o elimínelo.</translation>
    </message>
</context>
<context>
    <name>sidelight::EncryptedCopies</name>
    <message>
        <source>Save an encrypted copy</source>
        <translation>Guardar una copia cifrada</translation>
    </message>
    <message>
        <source>Encrypted copies</source>
        <translation>Copias cifradas</translation>
    </message>
    <message>
        <source>The encrypted copy is written.</source>
        <translation>La copia cifrada se ha escrito.</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>Guardar como proyecto</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Proyectos de Sidelight</translation>
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
        <translation>Añadir evidencia: busque o escriba una nota</translation>
    </message>
    <message>
        <source>Search passages and statements by their words or their speaker, or type a note</source>
        <translation>Busque pasajes y declaraciones por sus palabras o su declarante, o escriba una nota</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Añadir evidencia</translation>
    </message>
    <message>
        <source>Statement — %1</source>
        <translation>Declaración — %1</translation>
    </message>
    <message>
        <source>Passage — %1</source>
        <translation>Pasaje — %1</translation>
    </message>
    <message>
        <source>Add as a note: %1</source>
        <translation>Añadir como nota: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ExportMenus</name>
    <message>
        <source>&amp;Web page with its sources…</source>
        <translation>Página &amp;web con sus fuentes…</translation>
    </message>
    <message>
        <source>&amp;Outline in Markdown…</source>
        <translation>&amp;Esquema en Markdown…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>Dibujo &amp;SVG…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;100 %…</source>
        <translation>Imagen PNG al &amp;100&#xa0;%…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;200 %…</source>
        <translation>Imagen PNG al &amp;200&#xa0;%…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;300 %…</source>
        <translation>Imagen PNG al &amp;300&#xa0;%…</translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation>&amp;JSON Canvas…</translation>
    </message>
    <message>
        <source>JSON Canvas to &amp;come back to this project…</source>
        <translation>JSON Canvas para &amp;volver a este proyecto…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Table (CSV) for &amp;Excel…</source>
        <translation>Tabla (CSV) para E&amp;xcel…</translation>
    </message>
    <message>
        <source>Text &amp;document (ODT)…</source>
        <translation>&amp;Documento de texto (ODT)…</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>Página &amp;web…</translation>
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
        <translation>Datos exactos (&amp;JSON)…</translation>
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
        <translation>Exportar ta&amp;blero como</translation>
    </message>
    <message>
        <source>Export pa&amp;ssages as</source>
        <translation>Exportar pasa&amp;jes como</translation>
    </message>
    <message>
        <source>Export ar&amp;ticle as</source>
        <translation>Exportar a&amp;rtículo como</translation>
    </message>
    <message>
        <source>Export claim &amp;matrix as</source>
        <translation>Exportar &amp;matriz de afirmaciones como</translation>
    </message>
    <message>
        <source>Export stat&amp;ements as</source>
        <translation>Exportar dec&amp;laraciones como</translation>
    </message>
    <message>
        <source>Export &amp;citations as</source>
        <translation>Exportar referencias co&amp;mo</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Export this list as</source>
        <translation>Exportar esta lista como</translation>
    </message>
    <message>
        <source>Export citations as</source>
        <translation>Exportar referencias como</translation>
    </message>
    <message>
        <source>Claim matrix</source>
        <translation>Matriz de afirmaciones</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>El archivo está escrito.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are in the file, as the filter shows.</source>
        <translation>
            <numerusform>%1 de la %Ln tarjeta del tablero está en el archivo, según muestra el filtro.</numerusform>
            <numerusform>%1 de las %Ln tarjetas del tablero están en el archivo, según muestra el filtro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ExportRun</name>
    <message>
        <source>What is exported cannot take the place of the open project. Choose another name.</source>
        <translation>Lo que se exporta no puede ocupar el lugar del proyecto abierto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Another export is being made. Wait for it or cancel it, then export again.</source>
        <translation>Hay otra exportación en curso. Espere a que termine o cancélela y exporte de nuevo.</translation>
    </message>
    <message>
        <source>Drawing page %1 of %2.</source>
        <translation>Dibujando la página %1 de %2.</translation>
    </message>
</context>
<context>
    <name>sidelight::Exports</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>Exportar el tablero como PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>Documentos PDF</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are exported, as the filter shows.</source>
        <translation>
            <numerusform>Se exporta %1 de la %Ln tarjeta del tablero, según muestra el filtro.</numerusform>
            <numerusform>Se exportan %1 de las %Ln tarjetas del tablero, según muestra el filtro.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is exported.</source>
        <translation>El tablero se ha exportado.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Proyectos de Sidelight</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation>La copia está escrita.</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>The path of the copy is copied.</source>
        <translation>Se ha copiado la ruta de la copia.</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetList</name>
    <message>
        <source>Narrow the list</source>
        <translation>Acotar la lista</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Sin valor</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetModel</name>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%Ln más no se muestra.</numerusform>
            <numerusform>%Ln más no se muestran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n article(s)</source>
        <translation>
            <numerusform>%1, en %Ln artículo</numerusform>
            <numerusform>%1, en %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::FacetView</name>
    <message>
        <source>Narrow by</source>
        <translation>Acotar por</translation>
    </message>
</context>
<context>
    <name>sidelight::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Buscar en este artículo</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>Expresión no válida</translation>
    </message>
    <message>
        <source>Too costly: %L1 found so far</source>
        <translation>Demasiado costoso: %L1 hasta ahora</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 de más de %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 de %L2</translation>
    </message>
    <message>
        <source>This expression costs more time than it is given. Make it simpler, and all is found.</source>
        <translation>Esta expresión requiere más tiempo del que se le da. Simplifíquela y se encontrará todo.</translation>
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
        <translation>Distinguir mayúsculas (Alt+C)</translation>
    </message>
    <message>
        <source>Accents count (Alt+A)</source>
        <translation>Distinguir acentos (Alt+A)</translation>
    </message>
    <message>
        <source>W</source>
        <comment>whole words</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>Solo palabras completas (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>Expresión regular (Alt+R)</translation>
    </message>
</context>
<context>
    <name>sidelight::FindPanel</name>
    <message>
        <source>Search the project</source>
        <translation>Buscar en el proyecto</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, prefix*, -not, OR, NEAR(a b, 5), /expression/, and fields such as outlet: or actor:. Ctrl+Space lists the fields.</source>
        <translation>Palabras, &quot;una frase&quot;, prefijo*, -no, OR, NEAR(a b, 5), /expresión/ y campos como outlet: o actor:. Ctrl+Espacio enumera los campos.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>What can be done with what was found</source>
        <translation>Qué se puede hacer con lo encontrado</translation>
    </message>
    <message>
        <source>%L1 of %L2 articles searched; found so far: %L3</source>
        <translation>Buscado en %L1 de %L2 artículos; encontradas hasta ahora: %L3</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>Esto no es una expresión regular: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long in %n article(s), where there may be more.</source>
        <translation>
            <numerusform>La expresión tardó demasiado en %Ln artículo, donde puede haber más.</numerusform>
            <numerusform>La expresión tardó demasiado en %Ln artículos, donde puede haber más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln artículo.</numerusform>
            <numerusform>No se pudieron leer %Ln artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index cannot be made on this computer, so nothing is found.</source>
        <translation>En este equipo no se puede crear el índice de búsqueda, así que no se encuentra nada.</translation>
    </message>
    <message>
        <source>The index is being made: %L1 of %L2 articles are in it.</source>
        <translation>Creando el índice: ya contiene %L1 de %L2 artículos.</translation>
    </message>
    <message>
        <source>Not found in any article, but in names and claims.</source>
        <translation>No se encontró en ningún artículo, pero sí en nombres y afirmaciones.</translation>
    </message>
    <message>
        <source>Not found in any article.</source>
        <translation>No se encontró en ningún artículo.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>%Ln artículo encontrado.</numerusform>
            <numerusform>%Ln artículos encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%Ln aparición encontrada.</numerusform>
            <numerusform>%Ln apariciones encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>Están en %Ln artículo.</numerusform>
            <numerusform>Están en %Ln artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: the articles, claims and names that have them are listed here. Ctrl+Space lists what else can be asked.</source>
        <translation>Escriba palabras: aquí se enumeran los artículos, las afirmaciones y los nombres que las contienen. Ctrl+Espacio enumera qué más se puede preguntar.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
    <message>
        <source>Nothing has the word “%1”: this is found without it.</source>
        <translation>Nada contiene la palabra «%1»: esto se ha encontrado sin ella.</translation>
    </message>
</context>
<context>
    <name>sidelight::ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Other files that are removed too</source>
        <translation>Otros archivos que también se eliminan</translation>
    </message>
    <message>
        <source>Looking for other files that hold the same words…</source>
        <translation>Buscando otros archivos que contengan las mismas palabras…</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) may hold the same words.</source>
        <translation>
            <numerusform>%Ln archivo más puede contener las mismas palabras.</numerusform>
            <numerusform>%Ln archivos más pueden contener las mismas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are ticked are removed too.</source>
        <translation>Los que están marcados también se eliminan.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) keep them.</source>
        <translation>
            <numerusform>%Ln archivo las conserva.</numerusform>
            <numerusform>%Ln archivos las conservan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Forgetting</name>
    <message>
        <source>“%1”: a copy from before a conversion, of %2</source>
        <translation>«%1»: una copia anterior a una conversión, del %2</translation>
    </message>
    <message>
        <source>“%1”: an unfinished change that was set aside, of %2</source>
        <translation>«%1»: un cambio sin terminar que se apartó, del %2</translation>
    </message>
    <message>
        <source>“%1”: a copy that was not finished, of %2</source>
        <translation>«%1»: una copia que no se terminó, del %2</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>Purgar historial</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>Purgar</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before, and the texts and images that nothing in the project uses any more, are removed from its file, which is written anew.</source>
        <translation>El proyecto queda como está ahora. Lo que se eliminó o cambió antes, y los textos e imágenes que ya nada del proyecto usa, se eliminan de su archivo, que se escribe de nuevo.</translation>
    </message>
    <message>
        <source>Undo and going back end here. This cannot be undone.</source>
        <translation>Deshacer y volver atrás terminan aquí. Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) leave the history.</source>
        <translation>
            <numerusform>%Ln cambio sale del historial.</numerusform>
            <numerusform>%Ln cambios salen del historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is of %1, the last of %2.</source>
        <translation>El primero es del %1; el último, del %2.</translation>
    </message>
    <message>
        <source>Some of them were made after the chosen one, but undo or repeat what came before it.</source>
        <translation>Algunos de ellos se hicieron después del elegido, pero deshacen o rehacen lo anterior a él.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) stay, and can be undone as before.</source>
        <translation>
            <numerusform>%Ln cambio permanece y se puede deshacer como antes.</numerusform>
            <numerusform>%Ln cambios permanecen y se pueden deshacer como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge earlier history</source>
        <translation>Purgar historial anterior</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before the chosen edit, and the texts and images that neither the project nor the rest of its history uses any more, are removed from its file, which is written anew.</source>
        <translation>El proyecto queda como está ahora. Lo que se eliminó o cambió antes del cambio elegido, y los textos e imágenes que ya no usan ni el proyecto ni el resto de su historial, se eliminan de su archivo, que se escribe de nuevo.</translation>
    </message>
    <message>
        <source>Undo and going back end there. This cannot be undone.</source>
        <translation>Deshacer y volver atrás terminan ahí. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The history up to now was purged.</source>
        <translation>Se ha purgado el historial hasta ahora.</translation>
    </message>
    <message>
        <source>The earlier history was purged.</source>
        <translation>Se ha purgado el historial anterior.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is deleted with its links. What a card shows stays in the project.</source>
        <comment>a note, or “3 cards”</comment>
        <translation>Se elimina lo siguiente, con sus enlaces: %1. Lo que muestra una tarjeta permanece en el proyecto.</translation>
    </message>
    <message>
        <source>%1 and all that stands on it is deleted. Cards that show it keep no last words.</source>
        <comment>a name, or “3 actors”</comment>
        <translation>Se elimina lo siguiente, con todo lo que depende de ello: %1. Las tarjetas que lo muestran no conservan sus últimas palabras.</translation>
    </message>
    <message>
        <source>The history still holds it, so the whole history up to now is purged as well: undo and going back end here. This cannot be undone.</source>
        <translation>El historial todavía lo contiene, así que también se purga todo el historial hasta ahora: deshacer y volver atrás terminan aquí. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>The words themselves still stand in the text of the article.</source>
        <translation>Las palabras mismas siguen en el texto del artículo.</translation>
    </message>
    <message>
        <source>The same words in other texts, notes and names of the project stay.</source>
        <translation>Las mismas palabras en otros textos, notas y nombres del proyecto permanecen.</translation>
    </message>
    <message>
        <source>A disk may still hold blocks of the old file where nobody finds them without tools; only an encrypted disk keeps these from others.</source>
        <translation>Un disco puede conservar bloques del archivo antiguo donde nadie los encuentra sin herramientas; solo un disco cifrado impide que otros accedan a ellos.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>Eliminado definitivamente</translation>
    </message>
    <message>
        <source>It is deleted for good, and the history up to now is purged.</source>
        <translation>Se ha eliminado definitivamente y se ha purgado el historial hasta ahora.</translation>
    </message>
    <message>
        <source>The project is written anew without its history…</source>
        <translation>El proyecto se está escribiendo de nuevo sin su historial…</translation>
    </message>
    <message>
        <source>What was written is being checked…</source>
        <translation>Comprobando lo que se ha escrito…</translation>
    </message>
    <message>
        <source>The history was not purged. %1</source>
        <translation>El historial no se ha purgado. %1</translation>
    </message>
    <message>
        <source>%1 But these files could not be removed, and still hold it: %2. Remove them yourself.</source>
        <translation>%1 Pero estos archivos no se pudieron eliminar y todavía lo contienen: %2. Elimínelos usted.</translation>
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
        <translation>afirmación</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>actor</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
</context>
<context>
    <name>sidelight::FoundModel</name>
    <message>
        <source>%1, found %2 times</source>
        <translation>%1, encontrado %2 veces</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>Afirmación: %1</translation>
    </message>
    <message>
        <source>Actor: %1</source>
        <translation>Actor: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Etiqueta: %1</translation>
    </message>
    <message>
        <source>In a note: %1</source>
        <translation>En una nota: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::GradeBox</name>
    <message>
        <source>Not graded</source>
        <translation>Sin calificar</translation>
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
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Graded on</source>
        <translation>Calificado el</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>¿Desde cuándo?</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>Motivo de la calificación</translation>
    </message>
    <message>
        <source>Why this grade?</source>
        <translation>¿Por qué esta calificación?</translation>
    </message>
    <message>
        <source>This is not a date as Sidelight knows them; it is kept as it is.</source>
        <translation>Esto no es una fecha que Sidelight conozca; se conserva tal cual.</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>Calificaciones anteriores</translation>
    </message>
    <message>
        <source>How reliable is this source, A to F?</source>
        <translation>¿Qué fiabilidad tiene esta fuente, de A a F?</translation>
    </message>
    <message>
        <source>Grade actor</source>
        <translation>Calificar actor</translation>
    </message>
</context>
<context>
    <name>sidelight::GuidePage</name>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
</context>
<context>
    <name>sidelight::GuideWindow</name>
    <message>
        <source>User guide — Sidelight</source>
        <translation>Guía del usuario — Sidelight</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Aparición siguiente</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Aparición anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a chapter, and how often the words stand in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the guide. Enter goes to the next one.</source>
        <translation>
            <numerusform>%Ln aparición en la guía. Intro va a la siguiente.</numerusform>
            <numerusform>%Ln apariciones en la guía. Intro va a la siguiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>La guía no contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>sidelight::Help</name>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Tour of the sample investigation</source>
        <translation>&amp;Recorrido por la investigación de ejemplo</translation>
    </message>
</context>
<context>
    <name>sidelight::HistoryModel</name>
    <message>
        <source>Undone %1</source>
        <comment>when, such as “Today, 14:05”</comment>
        <translation>Deshecho: %1</translation>
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
        <translation>Solo el artículo en primer plano</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>Cambios, del más reciente al más antiguo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by the names of the edits</source>
        <translation>Filtrar por nombre de los cambios</translation>
    </message>
    <message>
        <source>What the edits touched</source>
        <translation>A qué afectaron los cambios</translation>
    </message>
    <message>
        <source>All edits</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>De artículos</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>De pasajes</translation>
    </message>
    <message>
        <source>Of statements</source>
        <translation>De declaraciones</translation>
    </message>
    <message>
        <source>Of actors</source>
        <translation>De actores</translation>
    </message>
    <message>
        <source>Of claims</source>
        <translation>De afirmaciones</translation>
    </message>
    <message>
        <source>Of tags</source>
        <translation>De etiquetas</translation>
    </message>
    <message>
        <source>Of boards</source>
        <translation>De tableros</translation>
    </message>
    <message>
        <source>Of matrices</source>
        <translation>De matrices</translation>
    </message>
    <message>
        <source>Show what it touched</source>
        <translation>Mostrar a qué afectó</translation>
    </message>
    <message>
        <source>Go back to here…</source>
        <translation>Volver a este punto…</translation>
    </message>
    <message>
        <source>Purge everything before this…</source>
        <translation>Purgar todo lo anterior a este punto…</translation>
    </message>
    <message>
        <source>Purge history…</source>
        <translation>Purgar historial…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are like that.</source>
        <translation>
            <numerusform>%Ln cambio coincide.</numerusform>
            <numerusform>%Ln cambios coinciden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>Examinando el historial…</translation>
    </message>
    <message>
        <source>No edit is like that.</source>
        <translation>Ningún cambio coincide.</translation>
    </message>
    <message>
        <source>What you do is listed here, and can be gone back to.</source>
        <translation>Aquí se enumera lo que hace, y se puede volver a cualquier punto.</translation>
    </message>
    <message>
        <source>This entry touched nothing that can be shown.</source>
        <translation>Esta entrada no afectó a nada que se pueda mostrar.</translation>
    </message>
    <message>
        <source>What this edit touched has no place of its own to be shown in.</source>
        <translation>Aquello a lo que afectó este cambio no tiene un lugar propio donde mostrarse.</translation>
    </message>
    <message>
        <source>What this edit touched was deleted since.</source>
        <translation>Aquello a lo que afectó este cambio se eliminó después.</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>Examinando qué cambiaría…</translation>
    </message>
    <message>
        <source>Back to how it was right after “%1” (%2)?</source>
        <comment>the name of an edit, and when it was made</comment>
        <translation>¿Volver a como estaba justo después de «%1» (%2)?</translation>
    </message>
    <message>
        <source>It is an edit, and can be undone.</source>
        <translation>Es un cambio y se puede deshacer.</translation>
    </message>
    <message>
        <source>The project is as it was right after “%1”. Undo brings back what was there.</source>
        <translation>El proyecto está como estaba justo después de «%1». Deshacer recupera lo que había.</translation>
    </message>
</context>
<context>
    <name>sidelight::HitPassagesDialog</name>
    <message>
        <source>Choose all</source>
        <translation>Elegir todo</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>No elegir nada</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make passages of all places</source>
        <translation>Crear pasajes de todas las apariciones</translation>
    </message>
    <message>
        <source>Places of which passages are made</source>
        <translation>Apariciones de las que se crean pasajes</translation>
    </message>
    <message>
        <source>Colour of the passages</source>
        <translation>Color de los pasajes</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tag of the passages</source>
        <translation>Etiqueta de los pasajes</translation>
    </message>
    <message numerus="yes">
        <source>Make %n passage(s)</source>
        <translation>
            <numerusform>Crear %Ln pasaje</numerusform>
            <numerusform>Crear %Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The places are being looked for…</source>
        <translation>Buscando las apariciones…</translation>
    </message>
    <message>
        <source>There is no place in a text of which a passage could be made.</source>
        <translation>No hay en ningún texto una aparición de la que se pueda crear un pasaje.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%Ln aparición encontrada.</numerusform>
            <numerusform>%Ln apariciones encontradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; narrow the search to see all.</source>
        <translation>Hay más; acote la búsqueda para verlas todas.</translation>
    </message>
    <message>
        <source>What is a passage already is not chosen.</source>
        <translation>Lo que ya es un pasaje no está elegido.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) made.</source>
        <translation>
            <numerusform>%Ln pasaje creado.</numerusform>
            <numerusform>%Ln pasajes creados.</numerusform>
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
        <translation>sin valorar</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportBatch</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>Página guardada</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Identical to %1</source>
        <translation>Idéntico a %1</translation>
    </message>
    <message>
        <source>New; looks like several articles in one file</source>
        <translation>Nuevo; parece que hay varios artículos en un archivo</translation>
    </message>
    <message>
        <source>New; the whole page, since no article was recognised on it</source>
        <translation>Nuevo; la página entera, porque no se reconoció ningún artículo en ella</translation>
    </message>
    <message numerus="yes">
        <source>New; %n character(s) could not be read</source>
        <translation>
            <numerusform>Nuevo; no se pudo leer %Ln carácter</numerusform>
            <numerusform>Nuevo; no se pudieron leer %Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Another version of %1</source>
        <translation>Otra versión de %1</translation>
    </message>
    <message>
        <source>Of one origin with %1</source>
        <translation>Del mismo origen que %1</translation>
    </message>
    <message>
        <source>Looks like another capture of %1</source>
        <translation>Parece otra captura de %1</translation>
    </message>
    <message>
        <source>Looks like a copy of %1</source>
        <translation>Parece una copia de %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDesk</name>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>Definition of a listing</source>
        <translation>Definición de un listado</translation>
    </message>
    <message>
        <source>Definitions of listings (*.json)</source>
        <translation>Definiciones de listados (*.json)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>Editar detalles</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>Intentar de nuevo…</translation>
    </message>
    <message>
        <source>Something else was done since. The history (Ctrl+Alt+Z) goes back to before the import.</source>
        <translation>Desde entonces se hizo otra cosa. El historial (Ctrl+Alt+Z) permite volver a antes de la importación.</translation>
    </message>
    <message>
        <source>%1 looks like another capture of %2.</source>
        <translation>%1 parece otra captura de %2.</translation>
    </message>
    <message>
        <source>%1 looks like a copy of %2.</source>
        <translation>%1 parece una copia de %2.</translation>
    </message>
    <message>
        <source>It is another version</source>
        <translation>Es otra versión</translation>
    </message>
    <message>
        <source>They have one origin</source>
        <translation>Tienen el mismo origen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>Marcar como versión</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>Unir en un origen</translation>
    </message>
    <message>
        <source>The history was purged while an import was looked at; nothing of that was kept. Import it again.</source>
        <translation>El historial se purgó mientras se examinaba una importación; no se conservó nada de ella. Impórtela de nuevo.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>Guardar el original</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>El original</translation>
    </message>
    <message>
        <source>The original cannot go where the project is; name another file.</source>
        <translation>El original no puede ocupar el lugar del proyecto; indique otro archivo.</translation>
    </message>
    <message>
        <source>The original is not what was imported: its SHA-256 differs, so it was not saved. “Verify project” says what else is damaged.</source>
        <translation>El original no es lo que se importó: su SHA-256 difiere, así que no se guardó. «Verificar el proyecto» dice qué más está dañado.</translation>
    </message>
    <message>
        <source>The original is saved as “%1”.</source>
        <translation>El original se ha guardado como «%1».</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDetails</name>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>No es una fecha como 2012-09-11, 2012-09~ o 2012; se conserva tal como se escribió.</translation>
    </message>
    <message>
        <source>An article of its own</source>
        <translation>Un artículo independiente</translation>
    </message>
    <message>
        <source>Another version of that one</source>
        <translation>Otra versión de ese</translation>
    </message>
    <message>
        <source>Of one origin with that one: both count as one</source>
        <translation>Del mismo origen que ese: ambos cuentan como uno</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importar como</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>2012-09-11, 2012-09 or 2012</source>
        <translation>2012-09-11, 2012-09 o 2012</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>en, ar, fr-CA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Difieren</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected articles look like others.</source>
        <translation>
            <numerusform>%Ln de los artículos seleccionados se parece a otros.</numerusform>
            <numerusform>%Ln de los artículos seleccionados se parecen a otros.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like %1. %2</source>
        <translation>Se parece a %1. %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportPassword</name>
    <message>
        <source>The pass&amp;word, which is not kept:</source>
        <translation>La contra&amp;seña, que no se conserva:</translation>
    </message>
    <message>
        <source>&amp;Read with it</source>
        <translation>&amp;Leer con ella</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>Contraseña del archivo</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportReading</name>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>Colu&amp;mnas…</translation>
    </message>
    <message>
        <source>Read the file as</source>
        <translation>Leer el archivo como</translation>
    </message>
    <message>
        <source>Each row of this file is an article.</source>
        <translation>Cada fila de este archivo es un artículo.</translation>
    </message>
    <message>
        <source>This file looks like several articles in one.</source>
        <translation>Parece que este archivo contiene varios artículos.</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>Un artículo</translation>
    </message>
    <message>
        <source>A definition of your own…</source>
        <translation>Una definición propia…</translation>
    </message>
    <message>
        <source>“%1” could not be read, so its columns are not known.</source>
        <translation>No se pudo leer «%1», así que no se conocen sus columnas.</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportText</name>
    <message>
        <source>Begin here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>The article begins at the cursor ([)</source>
        <translation>El artículo empieza en el cursor ([)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>The article ends at the cursor (])</source>
        <translation>El artículo termina en el cursor (])</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>Texto completo</translation>
    </message>
    <message>
        <source>Nothing is cut off</source>
        <translation>No se recorta nada</translation>
    </message>
    <message>
        <source>Text of the chosen article</source>
        <translation>Texto del artículo elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are cut off; the original keeps them.</source>
        <translation>
            <numerusform>Se recorta %Ln carácter; el original lo conserva.</numerusform>
            <numerusform>Se recortan %Ln caracteres; el original los conserva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ImportWindow</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>&amp;Detener lectura</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Intentar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Accept what is &amp;proposed</source>
        <translation>Aceptar lo &amp;propuesto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>Importar artículos</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo leído</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>Cuáles se muestran</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>No importar nada</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Each selected article, or each of them when only one is selected, becomes what it looks like</source>
        <translation>Cada artículo seleccionado, o todos si solo hay uno seleccionado, pasa a ser lo que parece</translation>
    </message>
    <message>
        <source>Reading %1 of %2.</source>
        <translation>Leyendo %1 de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>%Ln artículo nuevo.</numerusform>
            <numerusform>%Ln artículos nuevos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) like another one.</source>
        <translation>
            <numerusform>%Ln se parece a otro.</numerusform>
            <numerusform>%Ln se parecen a otro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already, byte for byte, and are passed over.</source>
        <translation>
            <numerusform>%Ln archivo ya está, byte por byte, y se pasa por alto.</numerusform>
            <numerusform>%Ln archivos ya están, byte por byte, y se pasan por alto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %Ln archivo.</numerusform>
            <numerusform>No se pudieron leer %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todos (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>Nuevos (%1)</translation>
    </message>
    <message>
        <source>Looking like others (%1)</source>
        <translation>Parecidos a otros (%1)</translation>
    </message>
    <message>
        <source>There already (%1)</source>
        <translation>Ya están (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>No leídos (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>&amp;Importar %Ln artículo</numerusform>
            <numerusform>&amp;Importar %Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importar %Ln artículo</numerusform>
            <numerusform>Importar %Ln artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in the project already, byte for byte.</source>
        <translation>Este archivo ya está en el proyecto, byte por byte.</translation>
    </message>
    <message>
        <source>Nothing would be left of the article, so nothing was cut off.</source>
        <translation>No quedaría nada del artículo, así que no se recortó nada.</translation>
    </message>
    <message>
        <source>Files are still being read. Import what has been read by now?</source>
        <translation>Todavía se están leyendo archivos. ¿Importar lo que se ha leído hasta ahora?</translation>
    </message>
    <message>
        <source>What was corrected here would be lost. Import the articles?</source>
        <translation>Se perdería lo corregido aquí. ¿Importar los artículos?</translation>
    </message>
</context>
<context>
    <name>sidelight::Imports</name>
    <message>
        <source>The import was cancelled, and nothing of it was kept.</source>
        <translation>Se canceló la importación y no se conservó nada de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%Ln artículo importado.</numerusform>
            <numerusform>%Ln artículos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) no article was recognised, so all the text was taken.</source>
        <translation>
            <numerusform>En %Ln página no se reconoció ningún artículo, así que se tomó todo el texto.</numerusform>
            <numerusform>En %Ln páginas no se reconoció ningún artículo, así que se tomó todo el texto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>%Ln artículo ya estaba.</numerusform>
            <numerusform>%Ln artículos ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>No se pudo importar %Ln archivo:</numerusform>
            <numerusform>No se pudieron importar %Ln archivos, entre ellos:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported into a project that is open for reading only. Save a copy and work in that.</source>
        <translation>No se puede importar nada en un proyecto abierto solo para lectura. Guarde una copia y trabaje en ella.</translation>
    </message>
    <message>
        <source>Importing %1 of %2.</source>
        <translation>Importando %1 de %2.</translation>
    </message>
    <message>
        <source>Mark and lay out the sample</source>
        <translation>Marcar y disponer el ejemplo</translation>
    </message>
</context>
<context>
    <name>sidelight::InspectorPanel</name>
    <message>
        <source>Select a passage to see who says what in it.</source>
        <translation>Seleccione un pasaje para ver quién dice qué en él.</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Mostrar en el artículo</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>En tableros</translation>
    </message>
    <message>
        <source>Recolour passage</source>
        <translation>Cambiar color del pasaje</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>Etiquetar pasaje</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an article and a page of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Take tag off passage</source>
        <translation>Quitar etiqueta del pasaje</translation>
    </message>
    <message>
        <source>Add statement: who says this?</source>
        <translation>Añadir declaración: ¿quién dice esto?</translation>
    </message>
    <message>
        <source>Add statement: who else?</source>
        <translation>Añadir declaración: ¿quién más?</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>Añadir declaración</translation>
    </message>
    <message>
        <source>Show the card on its board</source>
        <translation>Mostrar la tarjeta en su tablero</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>Registrar declaración</translation>
    </message>
</context>
<context>
    <name>sidelight::InstanceSocket</name>
    <message>
        <source>Another program has the project open and does not answer; close it there and try again.</source>
        <translation>Otro programa tiene abierto el proyecto y no responde; ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The other program asked for something that this version does not know.</source>
        <translation>El otro programa pidió algo que esta versión no conoce.</translation>
    </message>
</context>
<context>
    <name>sidelight::Journal</name>
    <message>
        <source>The history of the project is damaged, so the project is not opened. Open a backup of it.</source>
        <translation>El historial del proyecto está dañado, así que el proyecto no se abre. Abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing before this point can be undone: the project was converted or its history purged here.</source>
        <translation>No se puede deshacer nada anterior a este punto: aquí se convirtió el proyecto o se purgó su historial.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>Ese punto del historial ya no está en el proyecto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The project was converted or its history purged after that point, so there is no way back to it. Nothing was changed.</source>
        <translation>El proyecto se convirtió o su historial se purgó después de ese punto, así que no se puede volver a él. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>Purgar historial</translation>
    </message>
</context>
<context>
    <name>sidelight::KeyCatcher</name>
    <message>
        <source>Press the keys; Esc leaves them</source>
        <translation>Pulse las teclas; Esc no cambia nada</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOut</name>
    <message>
        <source>The text or the original of “%1” is not whole.</source>
        <translation>El texto o el original de «%1» no está íntegro.</translation>
    </message>
    <message>
        <source>The history was not taken along: it does not lead to just these records. A new one begins here.</source>
        <translation>El historial no se trasladó: no conduce exactamente a estos registros. Aquí empieza uno nuevo.</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOutList</name>
    <message>
        <source>What was left out</source>
        <translation>Lo que se omitió</translation>
    </message>
</context>
<context>
    <name>sidelight::LensBar</name>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 de %2</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Click: the next. Shift+click: the one before. F4 and Shift+F4 go through all. Delete: off.</source>
        <translation>Clic: la siguiente. Mayús+clic: la anterior. F4 y Mayús+F4 recorren todas. Supr: apagar.</translation>
    </message>
    <message>
        <source>Light up what a text is made of: who says what, what is left open, dates, figures, actors (Ctrl+L)</source>
        <translation>Iluminar de qué está hecho un texto: quién dice qué, qué se deja abierto, fechas, cifras, actores (Ctrl+L)</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>Apagar todas</translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation>no para este idioma</translation>
    </message>
    <message numerus="yes">
        <source>Lenses, %n on</source>
        <translation>
            <numerusform>Lentes, %Ln encendida</numerusform>
            <numerusform>Lentes, %Ln encendidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lentes</translation>
    </message>
    <message>
        <source>Lenses: %L1</source>
        <translation>Lentes: %L1</translation>
    </message>
</context>
<context>
    <name>sidelight::LensShelf</name>
    <message>
        <source>The lens “%1” took too long on a text, so it was taken away until Sidelight starts again.</source>
        <translation>La lente «%1» tardó demasiado en un texto, así que se retiró hasta que Sidelight se inicie de nuevo.</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: its rules could not be used.</source>
        <translation>Se omitió la lente «%1»: no se pudieron usar sus reglas.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Underlined: words that say who is speaking. Dotted: who is described and not named, and why not.</source>
        <translation>Subrayado: palabras que dicen quién habla. Punteado: a quién se describe sin nombrarlo, y por qué no.</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>Cautelas</translation>
    </message>
    <message>
        <source>A wave beneath words that leave open whether something is so.</source>
        <translation>Una línea ondulada bajo las palabras que dejan abierto si algo es así.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Words between quotation marks, in colour.</source>
        <translation>Palabras entre comillas, en color.</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>Fechas y horas</translation>
    </message>
    <message>
        <source>A dashed line beneath dates and times.</source>
        <translation>Una línea discontinua bajo fechas y horas.</translation>
    </message>
    <message>
        <source>Figures and money</source>
        <translation>Cifras y dinero</translation>
    </message>
    <message>
        <source>Dots beneath figures and sums.</source>
        <translation>Puntos bajo cifras y sumas de dinero.</translation>
    </message>
    <message>
        <source>Actors of the project</source>
        <translation>Actores del proyecto</translation>
    </message>
    <message>
        <source>A double line beneath names and aliases of the project&apos;s actors.</source>
        <translation>Una línea doble bajo los nombres y alias de los actores del proyecto.</translation>
    </message>
    <message>
        <source>Dashes and dots beneath what your own rules find.</source>
        <translation>Rayas y puntos bajo lo que encuentran sus propias reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%Ln atribución</numerusform>
            <numerusform>%Ln atribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation>
            <numerusform>%Ln cautela</numerusform>
            <numerusform>%Ln cautelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln fecha u hora</numerusform>
            <numerusform>%Ln fechas u horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln cifra</numerusform>
            <numerusform>%Ln cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln nombre</numerusform>
            <numerusform>%Ln nombres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>Lenses find nothing without the library KSyntaxHighlighting, which is not installed; install the package “libkf6syntaxhighlighting6” and start Sidelight again.</source>
        <translation>Las lentes no encuentran nada sin la biblioteca KSyntaxHighlighting, que no está instalada; instale el paquete «libkf6syntaxhighlighting6» y vuelva a iniciar Sidelight.</translation>
    </message>
</context>
<context>
    <name>sidelight::LibraryPanel</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+I</source>
        <translation>Suelte aquí artículos, o pulse Ctrl+I</translation>
    </message>
    <message>
        <source>No article is like that</source>
        <translation>Ningún artículo coincide</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the collection or tag whose articles are shown</comment>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>Dividir la lista</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Una sola lista</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Por medio</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>By collection</source>
        <translation>Por colección</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Por origen</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Por estado</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Narrow the list by outlet, year, language, actor, tag, claim or state</source>
        <translation>Acotar la lista por medio, año, idioma, actor, etiqueta, afirmación o estado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>Eliminar del proyecto</translation>
    </message>
    <message>
        <source>Mark as versions of one article</source>
        <translation>Marcar como versiones de un mismo artículo</translation>
    </message>
    <message>
        <source>Not a version any more</source>
        <translation>Ya no es una versión</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>Comparar con otra versión</translation>
    </message>
    <message>
        <source>Carry passages over…</source>
        <translation>Trasladar pasajes…</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Un solo origen</translation>
    </message>
    <message>
        <source>Take out of its origin</source>
        <translation>Quitar de su origen</translation>
    </message>
    <message>
        <source>Select two articles or more that rest on one source: they then count as one.</source>
        <translation>Seleccione dos o más artículos que se basen en una sola fuente: entonces cuentan como uno.</translation>
    </message>
    <message>
        <source>These articles count as one already.</source>
        <translation>Estos artículos ya cuentan como uno.</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>Unir en un origen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln artículo cuenta ahora como uno: «%1».</numerusform>
            <numerusform>%Ln artículos cuentan ahora como uno: «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Select articles that share an origin with others. Which ones do is said in their details.</source>
        <translation>Seleccione artículos que compartan un origen con otros. En sus detalles se dice cuáles lo hacen.</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>Quitar artículo de su origen</translation>
    </message>
    <message>
        <source>Select two articles: the one that was captured later becomes a version of the other.</source>
        <translation>Seleccione dos artículos: el que se capturó después pasa a ser una versión del otro.</translation>
    </message>
    <message>
        <source>These two are versions of one article already.</source>
        <translation>Estos dos ya son versiones de un mismo artículo.</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>Marcar como versión</translation>
    </message>
    <message>
        <source>“%1” is a version of “%2” now.</source>
        <translation>«%1» es ahora una versión de «%2».</translation>
    </message>
    <message>
        <source>Select the newer one of two versions.</source>
        <translation>Seleccione la más reciente de dos versiones.</translation>
    </message>
    <message>
        <source>Unmark version</source>
        <translation>Desmarcar versión</translation>
    </message>
    <message>
        <source>There is no other version. Select two captures of one article and mark them as versions first.</source>
        <translation>No hay otra versión. Seleccione primero dos capturas de un artículo y márquelas como versiones.</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>En lectura</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartado</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marcar como leído o sin leer</translation>
    </message>
    <message>
        <source>Opening an unread article marks it as being read</source>
        <translation>Al abrir un artículo sin leer se marca como en lectura</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Añadir etiqueta…</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Poner en una colección…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>Quitar de la colección</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>Copy citation as Markdown</source>
        <translation>Copiar referencia como Markdown</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) with what?</source>
        <translation>
            <numerusform>¿Con qué etiquetar %Ln artículo?</numerusform>
            <numerusform>¿Con qué etiquetar %Ln artículos?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into which collection?</source>
        <translation>
            <numerusform>¿En qué colección poner %Ln artículo?</numerusform>
            <numerusform>¿En qué colección poner %Ln artículos?</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a collection first that was put together by hand.</source>
        <translation>Elija primero una colección reunida a mano.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of “%1”. They stay in the project.</source>
        <translation>
            <numerusform>%Ln artículo quitado de «%1». Permanece en el proyecto.</numerusform>
            <numerusform>%Ln artículos quitados de «%1». Permanecen en el proyecto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) copied.</source>
        <translation>
            <numerusform>%Ln referencia copiada.</numerusform>
            <numerusform>%Ln referencias copiadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Eliminar %Ln artículo</numerusform>
            <numerusform>Eliminar %Ln artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::LinkBubble</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Copiar la dirección</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkEditor</name>
    <message>
        <source>Type of the link</source>
        <translation>Tipo del enlace</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>Rótulo del enlace</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Nota del enlace</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Evidence for the link; Enter shows the words, Delete takes one off</source>
        <translation>Evidencias del enlace; Intro muestra las palabras, Supr quita una</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Añadir evidencia…</translation>
    </message>
    <message>
        <source>Choose a passage that bears the link out; or drop one on its line</source>
        <translation>Elija un pasaje que sustente el enlace, o suelte uno sobre su línea</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypePicker</name>
    <message>
        <source>Type of the link</source>
        <translation>Tipo del enlace</translation>
    </message>
    <message>
        <source>A type of your own…</source>
        <translation>Un tipo propio…</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypesWindow</name>
    <message>
        <source>Solid</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Discontinua</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Punteada</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>Rayas y puntos</translation>
    </message>
    <message>
        <source>Long dashes</source>
        <translation>Rayas largas</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Open arrow</source>
        <translation>Flecha abierta</translation>
    </message>
    <message>
        <source>Hollow arrow</source>
        <translation>Flecha hueca</translation>
    </message>
    <message>
        <source>Crossed arrow</source>
        <translation>Flecha tachada</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Extremo</translation>
    </message>
    <message>
        <source>Remove type</source>
        <translation>Eliminar tipo</translation>
    </message>
    <message>
        <source>Types of links</source>
        <translation>Tipos de enlaces</translation>
    </message>
    <message>
        <source>Types of your own</source>
        <translation>Tipos propios</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>financió</translation>
    </message>
    <message>
        <source>financed by</source>
        <translation>financiado por</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>From the &amp;other end</source>
        <translation>Desde el &amp;otro extremo</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>&amp;Extremo</translation>
    </message>
    <message>
        <source>New &amp;type</source>
        <translation>Nuevo &amp;tipo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>a type of links, and from its other end</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit link type</source>
        <translation>Editar tipo de enlace</translation>
    </message>
    <message>
        <source>Add link type</source>
        <translation>Añadir tipo de enlace</translation>
    </message>
    <message>
        <source>Remove link type</source>
        <translation>Eliminar tipo de enlace</translation>
    </message>
</context>
<context>
    <name>sidelight::MainWindow</name>
    <message>
        <source>Harbour fire</source>
        <translation>Incendio en el puerto</translation>
    </message>
    <message>
        <source>The picture of the window could not be written there; name another file.</source>
        <translation>La imagen de la ventana no se pudo escribir ahí; indique otro archivo.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>Abrir pr&amp;oyecto…</translation>
    </message>
    <message>
        <source>&amp;Import articles or boards…</source>
        <translation>&amp;Importar artículos o tableros…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>Importar una ca&amp;rpeta…</translation>
    </message>
    <message>
        <source>New article from clip&amp;board</source>
        <translation>Nuevo artículo desde el &amp;portapapeles</translation>
    </message>
    <message>
        <source>New bo&amp;ard</source>
        <translation>Nuevo &amp;tablero</translation>
    </message>
    <message>
        <source>&amp;Export board as PDF…</source>
        <translation>&amp;Exportar tablero como PDF…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy &amp;without identities…</source>
        <translation>Guardar una copia sin i&amp;dentidades…</translation>
    </message>
    <message>
        <source>Save an enc&amp;rypted copy…</source>
        <translation>Guardar una copia ci&amp;frada…</translation>
    </message>
    <message>
        <source>Copy path of the pro&amp;ject</source>
        <translation>Copiar r&amp;uta del proyecto</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Cerrar pestaña</translation>
    </message>
    <message>
        <source>Close &amp;project</source>
        <translation>Cerrar pro&amp;yecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Pur&amp;ge history…</source>
        <translation>Pur&amp;gar historial…</translation>
    </message>
    <message>
        <source>&amp;Search the project…</source>
        <translation>Buscar en el &amp;proyecto…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>Ir &amp;atrás</translation>
    </message>
    <message>
        <source>Go fo&amp;rward</source>
        <translation>Ir a&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>&amp;Listas</translation>
    </message>
    <message>
        <source>Text and colours of the pa&amp;ge…</source>
        <translation>Te&amp;xto y colores de la página…</translation>
    </message>
    <message>
        <source>&amp;Split right</source>
        <translation>Dividir a la derec&amp;ha</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>Dividir hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>&amp;Move tab to the next pane</source>
        <translation>&amp;Mover pestaña al panel siguiente</translation>
    </message>
    <message>
        <source>M&amp;ove tab to the previous pane</source>
        <translation>M&amp;over pestaña al panel anterior</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>Pestaña s&amp;iguiente</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>Pestaña an&amp;terior</translation>
    </message>
    <message>
        <source>S&amp;wap with the next pane</source>
        <translation>I&amp;ntercambiar con el panel siguiente</translation>
    </message>
    <message>
        <source>One pane alo&amp;ne, or all</source>
        <translation>Un &amp;solo panel, o todos</translation>
    </message>
    <message>
        <source>Move pane to the other w&amp;indow</source>
        <translation>Mover panel a la otra &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Panel siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>Panel ante&amp;rior</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>&amp;Comparar lado a lado</translation>
    </message>
    <message>
        <source>Scroll to&amp;gether</source>
        <translation>Despla&amp;zar a la vez</translation>
    </message>
    <message>
        <source>Next &amp;ribbon</source>
        <translation>Cinta si&amp;guiente</translation>
    </message>
    <message>
        <source>Previo&amp;us ribbon</source>
        <translation>Cint&amp;a anterior</translation>
    </message>
    <message>
        <source>L&amp;enses</source>
        <translation>L&amp;entes</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>Aparición &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>Aparición &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Folder of your own lenses…</source>
        <translation>&amp;Carpeta de sus propias lentes…</translation>
    </message>
    <message>
        <source>No &amp;lenses of your own</source>
        <translation>No hay &amp;lentes propias</translation>
    </message>
    <message>
        <source>Proposa&amp;ls</source>
        <translation>Prop&amp;uestas</translation>
    </message>
    <message>
        <source>Show in the &amp;margin</source>
        <translation>Mostrar al &amp;margen</translation>
    </message>
    <message>
        <source>&amp;Next proposal</source>
        <translation>Propuesta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous proposal</source>
        <translation>Propuesta &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Lista</translation>
    </message>
    <message>
        <source>Show original so&amp;urce</source>
        <translation>Mostrar &amp;fuente original</translation>
    </message>
    <message>
        <source>This article was not imported from HTML or Markdown, so there is no source to show.</source>
        <translation>Este artículo no se importó de HTML ni de Markdown, así que no hay fuente que mostrar.</translation>
    </message>
    <message>
        <source>Show original &amp;pages</source>
        <translation>Mostrar páginas &amp;originales</translation>
    </message>
    <message>
        <source>This article was not imported from a PDF, so there are no pages to show.</source>
        <translation>Este artículo no se importó de un PDF, así que no hay páginas que mostrar.</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tablero</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation>&amp;Contradicciones</translation>
    </message>
    <message>
        <source>Claim &amp;matrix</source>
        <translation>&amp;Matriz de afirmaciones</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>&amp;Orígenes</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>C&amp;ronología</translation>
    </message>
    <message>
        <source>&amp;New ACH matrix</source>
        <translation>&amp;Nueva matriz ACH</translation>
    </message>
    <message>
        <source>&amp;ACH matrices</source>
        <translation>Matrices &amp;ACH</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Forget &amp;which projects are mine</source>
        <translation>Olvidar &amp;qué proyectos son míos</translation>
    </message>
    <message>
        <source>&amp;About Sidelight</source>
        <translation>&amp;Acerca de Sidelight</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Proyectos de Sidelight</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Sidelight projects (*.sidelight *.sidelight-locked);;All files (*)</source>
        <translation>Proyectos de Sidelight (*.sidelight *.sidelight-locked);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Where shall the sample investigation be kept?</source>
        <translation>¿Dónde se guardará la investigación de ejemplo?</translation>
    </message>
    <message>
        <source>Import articles and boards</source>
        <translation>Importar artículos y tableros</translation>
    </message>
    <message>
        <source>Articles and boards (%1);;All files (*)</source>
        <translation>Artículos y tableros (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>No hay texto en el portapapeles. Copie primero un artículo.</translation>
    </message>
    <message>
        <source>The path of the project is copied.</source>
        <translation>Se ha copiado la ruta del proyecto.</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>Carpeta de sus propias lentes</translation>
    </message>
    <message>
        <source>That project is open in another window, which is in front now.</source>
        <translation>Ese proyecto está abierto en otra ventana, que ahora está al frente.</translation>
    </message>
    <message>
        <source>No folder for the sample investigation could be made in %1. Make room there, then try again.</source>
        <translation>No se pudo crear en %1 una carpeta para la investigación de ejemplo. Libere espacio ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
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
        <translation>Abra primero un proyecto, o cree uno; después suelte los artículos de nuevo.</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixCell</name>
    <message>
        <source>“%1”</source>
        <comment>words as they were said</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>Traducción: «%1»</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>Traducción de %2: «%1»</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <comment>a stance and a grade</comment>
        <translation>%1, calificación %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>Dicho por %1</translation>
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
        <translation>mixto: %1</translation>
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
            <numerusform>%Ln declaración más</numerusform>
            <numerusform>%Ln declaraciones más</numerusform>
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
        <translation>Traducción: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixHeader</name>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln declaración</numerusform>
            <numerusform>%Ln declaraciones</numerusform>
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
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>All speakers of each chain</source>
        <translation>Todos los declarantes de cada cadena</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Who says it: the last of a chain, from whom the others have it</source>
        <translation>Quién lo dice: el último de una cadena, de quien lo saben los demás</translation>
    </message>
    <message>
        <source>Everybody through whom it came, such as an outlet and an agency, too</source>
        <translation>También todos aquellos por los que pasó, como un medio y una agencia</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>Filtrar filas</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>Filtrar afirmaciones</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>Ocultar vacías</translation>
    </message>
    <message>
        <source>Leave out rows and claims without a statement on what is shown</source>
        <translation>Omitir filas y afirmaciones sin ninguna declaración sobre lo que se muestra</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>In what order rows and claims stand</source>
        <translation>En qué orden van filas y afirmaciones</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Rows by number of statements</source>
        <translation>Filas por número de declaraciones</translation>
    </message>
    <message>
        <source>Claims by number of statements</source>
        <translation>Afirmaciones por número de declaraciones</translation>
    </message>
    <message>
        <source>Rows by name</source>
        <translation>Filas por nombre</translation>
    </message>
    <message>
        <source>Claims by their words</source>
        <translation>Afirmaciones por sus palabras</translation>
    </message>
    <message>
        <source>Rows by agreement</source>
        <translation>Filas por acuerdo</translation>
    </message>
    <message>
        <source>Claims by agreement</source>
        <translation>Afirmaciones por acuerdo</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>Filas a mano</translation>
    </message>
    <message>
        <source>Claims as listed, or by hand</source>
        <translation>Afirmaciones como en la lista, o a mano</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Write the matrix as it is shown to a file</source>
        <translation>Escribir en un archivo la matriz tal como se muestra</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln declarante</numerusform>
            <numerusform>%Ln declarantes</numerusform>
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
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln declaración</numerusform>
            <numerusform>%Ln declaraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement on a claim fits the filter.</source>
        <translation>Ninguna declaración sobre una afirmación cumple el filtro.</translation>
    </message>
    <message>
        <source>Nobody says anything on a claim yet. Select words in an article and say who speaks and on which claim; they will stand here.</source>
        <translation>Nadie dice todavía nada sobre una afirmación. Seleccione palabras en un artículo e indique quién habla y sobre qué afirmación; aparecerán aquí.</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixView</name>
    <message>
        <source>Claim matrix</source>
        <translation>Matriz de afirmaciones</translation>
    </message>
    <message>
        <source>Enter opens the words of a cell, letters go to a name, Ctrl+Shift and an arrow move a line.</source>
        <translation>Intro abre las palabras de una celda, las letras llevan a un nombre, Ctrl+Mayús y una flecha mueven una línea.</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Mover la fila hacia arriba</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Mover la fila hacia abajo</translation>
    </message>
    <message>
        <source>Move the claim to the left</source>
        <translation>Mover la afirmación a la izquierda</translation>
    </message>
    <message>
        <source>Move the claim to the right</source>
        <translation>Mover la afirmación a la derecha</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>Abrir el artículo</translation>
    </message>
</context>
<context>
    <name>sidelight::MergeReview</name>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Al revés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>¿Fusionar %1 con %2?</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s) into %1?</source>
        <translation>
            <numerusform>¿Fusionar %Ln actor con %1?</numerusform>
            <numerusform>¿Fusionar %Ln actores con %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>%Ln declaración será de %1; se conservan los nombres tal como figuran.</numerusform>
            <numerusform>%Ln declaraciones serán de %1; se conservan los nombres tal como figuran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>%Ln mención se referirá a %1.</numerusform>
            <numerusform>%Ln menciones se referirán a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>%Ln tarjeta mostrará %1.</numerusform>
            <numerusform>%Ln tarjetas mostrarán %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>%Ln actor pertenecerá a %1.</numerusform>
            <numerusform>%Ln actores pertenecerán a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will also be called %2.</source>
        <translation>%1 se llamará también %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Undo parts them again.</source>
        <translation>Deshacer los separa de nuevo.</translation>
    </message>
    <message>
        <source>The kind stays “%1”; “%2” goes.</source>
        <translation>El tipo sigue siendo «%1»; «%2» desaparece.</translation>
    </message>
    <message>
        <source>The description “%1” stays; “%2” goes.</source>
        <translation>La descripción sigue siendo «%1»; «%2» desaparece.</translation>
    </message>
    <message>
        <source>The attribution stays “%1”; “%2” goes.</source>
        <translation>La atribución sigue siendo «%1»; «%2» desaparece.</translation>
    </message>
    <message>
        <source>The number said stays %L1; %L2 goes.</source>
        <translation>El número indicado sigue siendo %L1; %L2 desaparece.</translation>
    </message>
    <message>
        <source>Said to be of “%1” stays; of “%2” goes.</source>
        <translation>Se conserva «se dice que es de “%1”»; «de “%2”» desaparece.</translation>
    </message>
    <message>
        <source>The grade stays %1; %2 joins the earlier grades.</source>
        <translation>La calificación sigue siendo %1; %2 pasa a las calificaciones anteriores.</translation>
    </message>
    <message>
        <source>The picture of %1 stays; that of %2 goes.</source>
        <translation>Se conserva la imagen de %1; la de %2 desaparece.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln actor fusionado con %1. Deshacer los separa de nuevo.</numerusform>
            <numerusform>%Ln actores fusionados con %1. Deshacer los separa de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>Fusionar actores</translation>
    </message>
</context>
<context>
    <name>sidelight::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sidelight::Minimap</name>
    <message>
        <source>Map of the board</source>
        <translation>Mapa del tablero</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>Arrastre para mover la vista</translation>
    </message>
</context>
<context>
    <name>sidelight::NetworkGuard</name>
    <message>
        <source>Sidelight did not start, because this system does not let it shut out the network.</source>
        <translation>Sidelight no se inició, porque este sistema no le permite cortar el acceso a la red.</translation>
    </message>
</context>
<context>
    <name>sidelight::NoteField</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>sidelight::OccurrenceModel</name>
    <message>
        <source>within a passage</source>
        <translation>dentro de un pasaje</translation>
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
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Record all</source>
        <translation>Registrar todas</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Places that name actors</source>
        <translation>Apariciones de actores</translation>
    </message>
    <message>
        <source>A mention at each selected place (Enter)</source>
        <translation>Una mención en cada aparición seleccionada (Intro)</translation>
    </message>
    <message>
        <source>The selected places are not offered again (Delete)</source>
        <translation>Las apariciones seleccionadas no se vuelven a ofrecer (Supr)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name “%1”.</source>
        <translation>
            <numerusform>%Ln aparición menciona a «%1».</numerusform>
            <numerusform>%Ln apariciones mencionan a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>%Ln aparición menciona actores.</numerusform>
            <numerusform>%Ln apariciones mencionan actores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>Buscando en los artículos…</translation>
    </message>
    <message>
        <source>When an actor or another name for one is made, the places that name it are offered here.</source>
        <translation>Cuando se crea un actor u otro nombre para uno, aquí se ofrecen sus apariciones.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Se muestra solo la primera.</numerusform>
            <numerusform>Se muestran las primeras %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>%Ln mención registrada.</numerusform>
            <numerusform>%Ln menciones registradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>Registrar %Ln mención</numerusform>
            <numerusform>Registrar %Ln menciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::OriginTreeModel</name>
    <message>
        <source>Proposed</source>
        <translation>Propuestos</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>No un solo origen</translation>
    </message>
    <message>
        <source>The same words, but not one origin by themselves</source>
        <translation>Las mismas palabras, pero no un solo origen por sí mismas</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) seem to rest on one source. The two most alike: %1</source>
        <translation>
            <numerusform>%Ln artículo parece basarse en una sola fuente. Los dos más parecidos: %1</numerusform>
            <numerusform>%Ln artículos parecen basarse en una sola fuente. Los dos más parecidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>%Ln artículo, que cuenta como uno</numerusform>
            <numerusform>%Ln artículos, que cuentan como uno</numerusform>
        </translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>El más antiguo</translation>
    </message>
    <message>
        <source>With “%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>Con «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two titles</comment>
        <translation>«%1» y «%2»</translation>
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
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
</context>
<context>
    <name>sidelight::OriginalFacts</name>
    <message>
        <source>Show original</source>
        <translation>Mostrar original</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>Guardar original…</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>SHA-256 del original</translation>
    </message>
    <message>
        <source>Pasted, %1</source>
        <translation>Pegado, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file&apos;s name, and its size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>Captura: %1</translation>
    </message>
    <message>
        <source>Imported %1 by %2</source>
        <translation>Importación: %1, con %2</translation>
    </message>
    <message>
        <source>The file as it was (Ctrl+U)</source>
        <translation>El archivo tal como era (Ctrl+U)</translation>
    </message>
    <message>
        <source>The text in the reader is all that there is in the original.</source>
        <translation>El texto del panel de lectura es todo lo que hay en el original.</translation>
    </message>
    <message>
        <source>The pages as they were (Ctrl+Alt+U)</source>
        <translation>Las páginas tal como eran (Ctrl+Alt+U)</translation>
    </message>
</context>
<context>
    <name>sidelight::OriginsPane</name>
    <message>
        <source>Origins</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>Write note on origin</source>
        <translation>Escribir nota del origen</translation>
    </message>
    <message>
        <source>Rename origin</source>
        <translation>Cambiar nombre del origen</translation>
    </message>
    <message>
        <source>Note on this origin</source>
        <translation>Nota de este origen</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>Un solo origen</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>No un solo origen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>Abrir artículo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Take out of this origin</source>
        <translation>Quitar de este origen</translation>
    </message>
    <message>
        <source>May be one origin after all</source>
        <translation>Quizá sí sea un solo origen</translation>
    </message>
    <message>
        <source>These articles rest on one source and count as one (Enter)</source>
        <translation>Estos artículos se basan en una sola fuente y cuentan como uno (Intro)</translation>
    </message>
    <message>
        <source>These articles count one by one, and this is not proposed again (Delete)</source>
        <translation>Estos artículos cuentan por separado, y esto no se vuelve a proponer (Supr)</translation>
    </message>
    <message>
        <source>Both articles side by side (Ctrl+Enter)</source>
        <translation>Ambos artículos lado a lado (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Comparing articles: %1 of %2 read.</source>
        <translation>Comparando artículos: %1 de %2 leídos.</translation>
    </message>
    <message numerus="yes">
        <source>%n open proposal(s)</source>
        <translation>
            <numerusform>%Ln propuesta pendiente</numerusform>
            <numerusform>%Ln propuestas pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>No open proposal</source>
        <translation>Ninguna propuesta pendiente</translation>
    </message>
    <message>
        <source>The articles are being compared. What seems to rest on one source is listed here.</source>
        <translation>Se están comparando los artículos. Los que parezcan basarse en una sola fuente se mostrarán aquí.</translation>
    </message>
    <message>
        <source>No two articles have so many words in common that they seem to rest on one source. If you know of some, select them in the library and choose “One origin” in their menu.</source>
        <translation>No hay dos artículos con tantas palabras en común que parezcan basarse en una sola fuente. Si conoce alguno, selecciónelos en la biblioteca y elija «Un solo origen» en su menú.</translation>
    </message>
    <message>
        <source>Remove this origin</source>
        <translation>Eliminar este origen</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln artículo cuenta ahora como uno: «%1».</numerusform>
            <numerusform>%Ln artículos cuentan ahora como uno: «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>Unir en un origen</translation>
    </message>
    <message>
        <source>Keep origins apart</source>
        <translation>Mantener separados los orígenes</translation>
    </message>
    <message>
        <source>Remove origin</source>
        <translation>Eliminar origen</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>Quitar artículo de su origen</translation>
    </message>
    <message>
        <source>Keep origins apart no more</source>
        <translation>Dejar de separar los orígenes</translation>
    </message>
</context>
<context>
    <name>sidelight::Overview</name>
    <message>
        <source>Overview of passages and found words</source>
        <translation>Vista general de pasajes y palabras encontradas</translation>
    </message>
</context>
<context>
    <name>sidelight::Ownership</name>
    <message>
        <source>%1 (mine)</source>
        <comment>the suggested name of a project that came from somebody else</comment>
        <translation>%1 (mío)</translation>
    </message>
    <message>
        <source>Make the project mine</source>
        <translation>Hacer mío el proyecto</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Proyectos de Sidelight</translation>
    </message>
    <message>
        <source>The project is yours now. The file that you were sent stays as it is.</source>
        <translation>El proyecto ahora es suyo. El archivo que le enviaron queda como está.</translation>
    </message>
    <message>
        <source>Save what is whole…</source>
        <translation>Guardar lo que está íntegro…</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <comment>the suggested name of what is saved of a damaged project</comment>
        <translation>%1 (rescatado)</translation>
    </message>
    <message>
        <source>Save what is whole</source>
        <translation>Guardar lo que está íntegro</translation>
    </message>
    <message>
        <source>What is whole of the project is being saved…</source>
        <translation>Guardando lo que está íntegro del proyecto…</translation>
    </message>
    <message>
        <source>All of the project could be saved. The damaged file stays as it is.</source>
        <translation>Se pudo guardar todo el proyecto. El archivo dañado queda como está.</translation>
    </message>
    <message>
        <source>Forgotten. The next time that you open one of your projects, it counts as somebody else’s until you say that you made it yourself.</source>
        <translation>Olvidado. La próxima vez que abra uno de sus proyectos, se tratará como ajeno hasta que indique que lo creó usted.</translation>
    </message>
</context>
<context>
    <name>sidelight::PageImages</name>
    <message>
        <source>The pages of the original could not be drawn; its text stands beside.</source>
        <translation>No se pudieron dibujar las páginas del original; su texto está al lado.</translation>
    </message>
</context>
<context>
    <name>sidelight::PageView</name>
    <message>
        <source>The pages are being drawn.</source>
        <translation>Dibujando las páginas.</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Más pequeño (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>Más grande (Ctrl+=)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>Tan ancho como permita el espacio (Ctrl+0)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the pages (Esc)</source>
        <translation>Cerrar las páginas (Esc)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
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
        <translation>pp. %1–%2</translation>
    </message>
</context>
<context>
    <name>sidelight::Palette</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>Pa&amp;leta de órdenes…</translation>
    </message>
</context>
<context>
    <name>sidelight::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Preferencia</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
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
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <source>Command, article, actor, claim, board or preference</source>
        <translation>Orden, artículo, actor, afirmación, tablero o preferencia</translation>
    </message>
    <message>
        <source>Name to go to</source>
        <translation>Nombre al que ir</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>Nothing here has such a name.</source>
        <translation>Aquí nada tiene un nombre así.</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneRow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>Dividir a la derecha</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>Dividir hacia abajo</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>Mover al panel siguiente</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>Mover al panel anterior</translation>
    </message>
    <message>
        <source>Swap with the next pane</source>
        <translation>Intercambiar con el panel siguiente</translation>
    </message>
    <message>
        <source>Show all panes</source>
        <translation>Mostrar todos los paneles</translation>
    </message>
    <message>
        <source>Show this pane alone</source>
        <translation>Mostrar solo este panel</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneWindows</name>
    <message>
        <source>Move this pane to a second window</source>
        <translation>Mover este panel a una segunda ventana</translation>
    </message>
    <message>
        <source>Move this pane to the first window</source>
        <translation>Mover este panel a la primera ventana</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageLinking</name>
    <message>
        <source>Give up</source>
        <translation>Abandonar</translation>
    </message>
    <message>
        <source>Begin no link (Esc)</source>
        <translation>No empezar ningún enlace (Esc)</translation>
    </message>
    <message>
        <source>This project can only be read, so no link can be made.</source>
        <translation>Este proyecto solo se puede leer, así que no se puede crear ningún enlace.</translation>
    </message>
    <message>
        <source>Select the words or the passage that the link leads to, then press L.</source>
        <translation>Seleccione las palabras o el pasaje al que lleva el enlace y pulse L.</translation>
    </message>
    <message>
        <source>Select words or a passage first, then press L to begin a link there.</source>
        <translation>Seleccione primero palabras o un pasaje, y pulse L para empezar ahí un enlace.</translation>
    </message>
    <message>
        <source>A link begins at “%1”. Select the words that it leads to and press L there; Esc gives it up.</source>
        <translation>Un enlace empieza en «%1». Seleccione las palabras a las que lleva y pulse ahí L; Esc lo abandona.</translation>
    </message>
    <message>
        <source>A link leads to other words than those where it begins.</source>
        <translation>Un enlace lleva a palabras distintas de aquellas en las que empieza.</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Enlazar pasajes</translation>
    </message>
    <message>
        <source>%1 → “%2”</source>
        <translation>%1 → «%2»</translation>
    </message>
    <message>
        <source>“%2” → %1</source>
        <translation>«%2» → %1</translation>
    </message>
    <message>
        <source>End the link here</source>
        <translation>Terminar aquí el enlace</translation>
    </message>
    <message>
        <source>Begin a link here</source>
        <translation>Empezar aquí un enlace</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>Mostrar ambos lados</translation>
    </message>
    <message>
        <source>Put on a board</source>
        <translation>Poner en un tablero</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Change the link’s type</source>
        <translation>Cambiar el tipo del enlace</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>Invertir enlace</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Eliminar enlace</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageListModel</name>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>color %1</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
</context>
<context>
    <name>sidelight::PassagePopup</name>
    <message>
        <source>For every selection from now on</source>
        <translation>Para todas las selecciones desde ahora</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>Marcar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>Etiqueta, o quién dice esto…</translation>
    </message>
    <message>
        <source>Tag or actor</source>
        <translation>Etiqueta o actor</translation>
    </message>
    <message>
        <source>Matching tags and actors</source>
        <translation>Etiquetas y actores que coinciden</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>Registrar quién dice esto…</translation>
    </message>
    <message>
        <source>Speaker, claim, stance, grade and dates (&quot;, or Shift+Enter behind a name)</source>
        <translation>Declarante, afirmación, postura, calificación y fechas (&quot;, o Mayús+Intro tras un nombre)</translation>
    </message>
    <message>
        <source>Marks every further selection with the tag or actor chosen, until Esc (Ctrl+Enter)</source>
        <translation>Marca cada selección posterior con la etiqueta o el actor elegidos, hasta Esc (Ctrl+Intro)</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageTable</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>Nadie registrado</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>Sin afirmación</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1, %Ln pasaje</numerusform>
            <numerusform>%1, %Ln pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassagesPanel</name>
    <message>
        <source>Select words in an article and choose a colour: the passages are listed here.</source>
        <translation>Seleccione palabras en un artículo y elija un color: los pasajes se muestran aquí.</translation>
    </message>
    <message>
        <source>No passage is like that</source>
        <translation>Ningún pasaje es así</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the tag, actor or article whose passages are shown</comment>
        <translation>Solo</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>Dividir la lista</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>Una sola lista</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Por actor</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Por afirmación</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>Mostrar en su artículo</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>En tableros</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed.</source>
        <translation>
            <numerusform>%Ln pasaje eliminado.</numerusform>
            <numerusform>%Ln pasajes eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>%Ln declaración se eliminó con ello.</numerusform>
            <numerusform>%Ln declaraciones se eliminaron con ello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%Ln tarjeta conserva sus últimas palabras.</numerusform>
            <numerusform>%Ln tarjetas conservan sus últimas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Deshacer lo recupera todo.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>Eliminar %Ln pasaje</numerusform>
            <numerusform>Eliminar %Ln pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;Cifrar…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save an encrypted copy</source>
        <translation>Guardar una copia cifrada</translation>
    </message>
    <message>
        <source>Open an encrypted copy</source>
        <translation>Abrir una copia cifrada</translation>
    </message>
    <message>
        <source>Whoever has the copy of “%1” needs this passphrase to open it. Without it nobody can, and there is no way to recover it. Tell it by another way than the one that the file takes.</source>
        <translation>Quien tenga la copia de «%1» necesita esta frase de contraseña para abrirla. Sin ella nadie puede, y no hay forma de recuperarla. Comuníquela por una vía distinta de la que sigue el archivo.</translation>
    </message>
    <message>
        <source>Which passphrase opens “%1”?</source>
        <translation>¿Qué frase de contraseña abre «%1»?</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Repítala</translation>
    </message>
    <message>
        <source>Open for &amp;reading, without writing it to the disk</source>
        <translation>Abrir para &amp;lectura, sin escribirla en el disco</translation>
    </message>
    <message>
        <source>Save it as a &amp;project, and open that…</source>
        <translation>Guardarla como &amp;proyecto y abrirlo…</translation>
    </message>
    <message>
        <source>It takes as much memory as the project is large, and cannot be changed</source>
        <translation>Ocupa tanta memoria como el tamaño del proyecto y no se puede cambiar</translation>
    </message>
    <message>
        <source>Short: a computer can find it by trying. Take several words that do not belong together.</source>
        <translation>Corta: un equipo puede encontrarla probando. Use varias palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Fair, if nobody could guess it. Six words that do not belong together are strong.</source>
        <translation>Aceptable, si nadie pudiera adivinarla. Seis palabras sin relación entre sí son una frase segura.</translation>
    </message>
    <message>
        <source>Long enough, unless it is a sentence from somewhere or about you.</source>
        <translation>Suficientemente larga, salvo que sea una frase tomada de algún sitio o relacionada con usted.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>Las dos difieren.</translation>
    </message>
    <message>
        <source>Making the key. It takes a second, so that nobody can try many.</source>
        <translation>Creando la clave. Tarda un segundo, para que nadie pueda probar muchas.</translation>
    </message>
</context>
<context>
    <name>sidelight::PasteForm</name>
    <message>
        <source>Address of the pasted article</source>
        <translation>Dirección del artículo pegado</translation>
    </message>
    <message>
        <source>Published, like 2012-09-11</source>
        <translation>Publicación, como 2012-09-11</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Enter imports, Esc cancels. Both may stay empty.</source>
        <translation>Intro importa, Esc cancela. Ambos pueden quedar vacíos.</translation>
    </message>
    <message>
        <source>The date is not like 2012-09-11, 2012-09~ or 2012. Mend it, or leave it empty.</source>
        <translation>La fecha no es como 2012-09-11, 2012-09~ o 2012. Corríjala o déjela vacía.</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfExportDialog</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>Exportar el tablero como PDF</translation>
    </message>
    <message numerus="yes">
        <source>A filter is on: %1 of the board’s %n card(s) are exported. Clear the filter to export all.</source>
        <translation>
            <numerusform>Hay un filtro activo: se exporta %1 de la %Ln tarjeta del tablero. Quite el filtro para exportar todas.</numerusform>
            <numerusform>Hay un filtro activo: se exportan %1 de las %Ln tarjetas del tablero. Quite el filtro para exportar todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board</source>
        <translation>El tablero</translation>
    </message>
    <message>
        <source>On &amp;one page as large as the board</source>
        <translation>En &amp;una página del tamaño del tablero</translation>
    </message>
    <message>
        <source>On one &amp;sheet of paper</source>
        <translation>En una sola &amp;hoja de papel</translation>
    </message>
    <message>
        <source>On several sheets, put &amp;together</source>
        <translation>En varias hojas que se &amp;juntan</translation>
    </message>
    <message>
        <source>For reading on a screen; every word has the size that it has on the board</source>
        <translation>Para leer en pantalla; cada palabra tiene el tamaño que tiene en el tablero</translation>
    </message>
    <message>
        <source>With marks for cutting, a centimetre of overlap, and a map of the sheets</source>
        <translation>Con marcas de corte, un centímetro de solapamiento y un plano de las hojas</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>Como el tablero</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Apaisada</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>T&amp;urned</source>
        <translation>O&amp;rientación</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>Detrás del tablero</translation>
    </message>
    <message>
        <source>Sou&amp;rces, numbered as the cards</source>
        <translation>&amp;Fuentes, numeradas como las tarjetas</translation>
    </message>
    <message>
        <source>Each quote whole and in its context, who says it, the article, its address and its SHA-256</source>
        <translation>Cada cita completa y en su contexto, quién la dice, el artículo, su dirección y su SHA-256</translation>
    </message>
    <message>
        <source>&amp;Links, with notes and evidence</source>
        <translation>En&amp;laces, con notas y evidencias</translation>
    </message>
    <message>
        <source>&amp;Claims, with what speaks for and against</source>
        <translation>&amp;Afirmaciones, con lo que habla a favor y en contra</translation>
    </message>
    <message>
        <source>On every page, and in the file&apos;s properties</source>
        <translation>En cada página y en las propiedades del archivo</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Board&apos;s name</source>
        <translation>Nombre del tablero</translation>
    </message>
    <message>
        <source>Take the name of the board as the title</source>
        <translation>Tomar como título el nombre del tablero</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>Fe&amp;cha</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>Títul&amp;o</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>Pa&amp;ges as pictures, without any text</source>
        <translation>Pá&amp;ginas como imágenes, sin texto alguno</translation>
    </message>
    <message>
        <source>Nothing can be searched, copied or followed; what cannot be seen cannot be in it</source>
        <translation>No se puede buscar, copiar ni seguir nada; lo que no se ve no puede estar dentro</translation>
    </message>
    <message>
        <source>&amp;Attach the board&apos;s data (JSON Canvas)</source>
        <translation>Adju&amp;ntar los datos del tablero (JSON Canvas)</translation>
    </message>
    <message>
        <source>For those who work on with the board in another program</source>
        <translation>Para quienes sigan trabajando con el tablero en otro programa</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>RePág</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>AvPág</translation>
    </message>
    <message>
        <source>The file names no author, computer or time, and holds nothing that cannot be seen here.</source>
        <translation>El archivo no menciona autor, equipo ni hora, y no contiene nada que no se pueda ver aquí.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>Componiendo las páginas …</translation>
    </message>
    <message>
        <source>Too many sheets</source>
        <translation>Demasiadas hojas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>Vista previa de las páginas</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper.</source>
        <translation>Con este tamaño el tablero ocuparía más de 2000 hojas. Elija una escala menor o un papel más grande.</translation>
    </message>
</context>
<context>
    <name>sidelight::Preferences</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>The page of an article</source>
        <translation>Página de un artículo</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>De palo seco</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>Tamaño en puntos</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caracteres por línea</translation>
    </message>
    <message>
        <source>The page as usual</source>
        <translation>Página predeterminada</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Let things glide and fade</source>
        <translation>Usar movimientos y fundidos suaves</translation>
    </message>
    <message>
        <source>Where the desktop has motion switched off, nothing moves in any case.</source>
        <translation>Si las animaciones están desactivadas en el escritorio, nada se mueve en ningún caso.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Los del escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>Nombres de los colores</translation>
    </message>
    <message>
        <source>What a colour means to you: it stands in menus and tooltips instead of the colour’s own name.</source>
        <translation>Lo que un color significa para usted: aparece en los menús y en las ayudas emergentes en lugar del nombre propio del color.</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>Lentes</translation>
    </message>
    <message>
        <source>A lens lights up words of a kind, such as who is said to have said something. Besides those that come with Sidelight there can be lenses of your own, each a definition in a folder.</source>
        <translation>Una lente destaca palabras de cierto tipo, como las que indican quién habría dicho algo. Además de las que vienen con Sidelight puede haber lentes propias, cada una de ellas una definición en una carpeta.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>No hay ninguna carpeta elegida.</translation>
    </message>
    <message>
        <source>They are read from “%1”.</source>
        <translation>Se leen de «%1».</translation>
    </message>
    <message>
        <source>Folder of your own lenses…</source>
        <translation>Carpeta de sus propias lentes…</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>Carpeta de sus propias lentes</translation>
    </message>
    <message>
        <source>No lenses of your own</source>
        <translation>No usar lentes propias</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written.</source>
        <translation>Una instantánea es una copia de todo el proyecto, que se comprobó después de escribirla.</translation>
    </message>
    <message>
        <source>Take snapshots by itself</source>
        <translation>Tomar instantáneas automáticamente</translation>
    </message>
    <message>
        <source>When a project is opened, every half hour of work, and before large imports.</source>
        <translation>Al abrir un proyecto, cada media hora de trabajo y antes de importaciones grandes.</translation>
    </message>
    <message>
        <source>They are kept beside each project.</source>
        <translation>Se conservan junto a cada proyecto.</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>Se conservan en «%1».</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>Conservarlas en otro lugar…</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>¿Dónde se conservarán las instantáneas?</translation>
    </message>
    <message>
        <source>Keep them beside the project</source>
        <translation>Conservarlas junto al proyecto</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What other people and programs can see</source>
        <translation>Lo que pueden ver otras personas y programas</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>Recordar los proyectos recientes</translation>
    </message>
    <message>
        <source>The welcome page then lists the last ten by name and place.</source>
        <translation>La página de bienvenida enumera entonces los diez últimos por nombre y ubicación.</translation>
    </message>
    <message>
        <source>Name the project in the title of the window</source>
        <translation>Indicar el proyecto en el título de la ventana</translation>
    </message>
    <message>
        <source>Other programs can read titles, and some keep them.</source>
        <translation>Otros programas pueden leer los títulos, y algunos los conservan.</translation>
    </message>
    <message>
        <source>Clear the clipboard a minute after copying</source>
        <translation>Vaciar el portapapeles un minuto después de copiar</translation>
    </message>
    <message>
        <source>What another program copied meanwhile is left. A program that keeps a history of the clipboard has it still.</source>
        <translation>Lo que otro programa haya copiado entretanto se deja. Un programa que lleve un historial del portapapeles lo sigue teniendo.</translation>
    </message>
    <message>
        <source>Keep the search index on this computer</source>
        <translation>Conservar el índice de búsqueda en este equipo</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew; what was kept of any project is removed when this is switched off.</source>
        <translation>Contiene las palabras del proyecto, en un archivo que solo usted puede leer. Sin él, el índice se crea de nuevo cada vez que se abre el proyecto; lo que se haya conservado de cualquier proyecto se elimina al desactivar esta opción.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Purge the history of this project…</source>
        <translation>Purgar el historial de este proyecto…</translation>
    </message>
    <message>
        <source>Words that were deleted stand in its history until that is purged.</source>
        <translation>Las palabras que se eliminaron siguen en su historial hasta que este se purga.</translation>
    </message>
    <message>
        <source>Forget which projects are mine</source>
        <translation>Olvidar qué proyectos son míos</translation>
    </message>
    <message>
        <source>Each is then treated as somebody else’s until you say that it is yours.</source>
        <translation>Cada uno se trata entonces como ajeno hasta que usted indique que es suyo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>Idioma del programa</translation>
    </message>
    <message>
        <source>The language changes when Sidelight is started again. Articles are read in their own languages in any case.</source>
        <translation>El idioma cambia cuando Sidelight se inicia de nuevo. Los artículos se leen en su propio idioma en cualquier caso.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>sidelight::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>sidelight::PrintedPages</name>
    <message>
        <source>Pages of the original, page %1 of %2</source>
        <translation>Páginas del original, página %1 de %2</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>Páginas del original</translation>
    </message>
</context>
<context>
    <name>sidelight::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>sidelight::Project</name>
    <message>
        <source>No project is open. Open one first.</source>
        <translation>No hay ningún proyecto abierto. Abra uno primero.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile</name>
    <message>
        <source>Another file has taken the project&apos;s place. Nothing was changed in it.</source>
        <translation>Otro archivo ha ocupado el lugar del proyecto. No se ha cambiado nada en él.</translation>
    </message>
    <message>
        <source>A project in memory has no file from which its history could be purged.</source>
        <translation>Un proyecto en memoria no tiene archivo del que purgar el historial.</translation>
    </message>
    <message>
        <source>Another copy of the project is being written. Wait until it is there.</source>
        <translation>Se está escribiendo otra copia del proyecto. Espere a que termine.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so no copy is made now.</source>
        <translation>El disco falló mientras se guardaba un cambio, así que ahora no se crea ninguna copia.</translation>
    </message>
    <message>
        <source>The copy was ended before it was complete. Make it again.</source>
        <translation>La copia se interrumpió antes de completarse. Créela de nuevo.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile::Private</name>
    <message>
        <source>The project is open for reading only. Save a copy and work in that.</source>
        <translation>El proyecto está abierto solo para lectura. Guarde una copia y trabaje en ella.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so nothing more is written to the project. Check the disk, then close the project and open it again.</source>
        <translation>El disco falló mientras se guardaba un cambio, así que no se escribe nada más en el proyecto. Compruebe el disco, cierre el proyecto y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The project&apos;s file is no longer where it was opened: it was moved, deleted, or its disk was taken out. Save the project somewhere else, or put the file back.</source>
        <translation>El archivo del proyecto ya no está donde se abrió: se movió, se eliminó o se retiró su disco. Guarde el proyecto en otro lugar, o devuelva el archivo a su sitio.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the project&apos;s file, and nothing is written to it. Save the project somewhere else.</source>
        <translation>Otro archivo ha ocupado el lugar del archivo del proyecto, y no se escribe nada en él. Guarde el proyecto en otro lugar.</translation>
    </message>
    <message>
        <source>Another program has cut off the project&apos;s file, and nothing more is written to it. Open a backup of it in its place.</source>
        <translation>Otro programa ha truncado el archivo del proyecto, y no se escribe nada más en él. Abra en su lugar una copia de seguridad.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectNotices</name>
    <message>
        <source>Make it mine…</source>
        <translation>Hacerlo mío…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>Este proyecto está abierto solo para lectura.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>This project lies on a network drive. Saving fails while the drive is away, and not every drive keeps two programs from writing at once. Better keep it on this computer&apos;s own disk, and put copies on the drive.</source>
        <translation>Este proyecto está en una unidad de red. Guardar falla mientras la unidad no está disponible, y no todas impiden que dos programas escriban a la vez. Es mejor tenerlo en el disco de este equipo y poner copias en la unidad.</translation>
    </message>
    <message>
        <source>This project lies in a folder that a program synchronises with other computers. It may replace the file while you work on it. Better keep it elsewhere, and put copies into that folder.</source>
        <translation>Este proyecto está en una carpeta que un programa sincroniza con otros equipos. Puede reemplazar el archivo mientras usted trabaja en él. Es mejor tenerlo en otro lugar y poner copias en esa carpeta.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>Dejarlo aquí</translation>
    </message>
    <message numerus="yes">
        <source>This project’s file bears %n other name(s) as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</source>
        <translation>
            <numerusform>El archivo de este proyecto tiene además %Ln nombre más (enlace físico). Si tras un fallo se abriera por ese nombre, podría dañarse, y lo que cambie se cambia también allí. Es mejor trabajar en una copia independiente.</numerusform>
            <numerusform>El archivo de este proyecto tiene además %Ln nombres más (enlaces físicos). Si tras un fallo se abriera por otro de ellos, podría dañarse, y lo que cambie se cambia también allí. Es mejor trabajar en una copia independiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an independent copy…</source>
        <translation>Crear una copia independiente…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
    <message>
        <source>Give up unsaved changes</source>
        <translation>Abandonar cambios sin guardar</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</source>
        <translation>
            <numerusform>%Ln cambio no se pudo guardar y se perdería ahora. Guarde el proyecto en otro lugar, o haga posible guardarlo aquí.</numerusform>
            <numerusform>%Ln cambios no se pudieron guardar y se perderían ahora. Guarde el proyecto en otro lugar, o haga posible guardarlo aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>Guardar el proyecto como</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Proyectos de Sidelight</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectSnapshots</name>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation>Inst&amp;antáneas…</translation>
    </message>
    <message>
        <source>The snapshot is taken and checked.</source>
        <translation>La instantánea se ha tomado y comprobado.</translation>
    </message>
    <message>
        <source>There are snapshots of that project, which can be restored as a new file.</source>
        <translation>Hay instantáneas de ese proyecto, que se pueden restaurar como archivo nuevo.</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>Instantáneas…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a day and a time</comment>
        <translation>Instantánea del %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a restored project’s name; a time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>¿Dónde se conservarán las instantáneas?</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>Restaurar como archivo nuevo</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Proyectos de Sidelight</translation>
    </message>
    <message>
        <source>Being restored and checked…</source>
        <translation>Restaurando y comprobando…</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalDelegate</name>
    <message>
        <source>rejected</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>an actor that there is not yet</comment>
        <translation>(nuevo)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalModel</name>
    <message>
        <source>quoted</source>
        <translation>citado</translation>
    </message>
    <message>
        <source>quoted in part</source>
        <translation>citado en parte</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>con otras palabras</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>%1, “%2”, %3: %4</source>
        <translation>%1, «%2», %3: %4</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalsPanel</name>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>Qué propuestas se muestran</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>Todas las pendientes</translation>
    </message>
    <message>
        <source>With quoted words</source>
        <translation>Con palabras citadas</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>Con otras palabras</translation>
    </message>
    <message>
        <source>Of unnamed sources</source>
        <translation>De fuentes anónimas</translation>
    </message>
    <message>
        <source>The rejected ones too</source>
        <translation>También las rechazadas</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject, or bring back</source>
        <translation>Rechazar o recuperar</translation>
    </message>
    <message>
        <source>Correct the speaker…</source>
        <translation>Corregir el declarante…</translation>
    </message>
    <message>
        <source>Select all of this speaker</source>
        <translation>Seleccionar todas de este declarante</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>Aceptar %Ln</numerusform>
            <numerusform>Aceptar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a passage and a statement of it (Enter)</source>
        <translation>Hace de ella un pasaje y una declaración (Intro)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Proposes it again (Delete)</source>
        <translation>La propone de nuevo (Supr)</translation>
    </message>
    <message>
        <source>Proposes it no more (Delete)</source>
        <translation>No la propone más (Supr)</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién dice esto?</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (nuevo)</translation>
    </message>
    <message>
        <source>Open an article: who seems to say what in it is listed here.</source>
        <translation>Abra un artículo: aquí se muestra quién parece decir qué en él.</translation>
    </message>
    <message>
        <source>The attribution finder has no words for the language of this article.</source>
        <translation>El buscador de atribuciones no tiene palabras para el idioma de este artículo.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected. Enter accepts them as one step.</source>
        <translation>
            <numerusform>%Ln propuesta seleccionada. Intro la acepta en un solo paso.</numerusform>
            <numerusform>%Ln propuestas seleccionadas. Intro las acepta en un solo paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>%Ln propuesta espera su decisión.</numerusform>
            <numerusform>%Ln propuestas esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>Nada espera su decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%Ln rechazada.</numerusform>
            <numerusform>%Ln rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>%Ln propuesta aceptada. Deshacer la retira.</numerusform>
            <numerusform>%Ln propuestas aceptadas. Deshacer las retira todas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::QueryLine</name>
    <message>
        <source>Fields and values</source>
        <translation>Campos y valores</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in this article (Ctrl+F)</source>
        <translation>Buscar en este artículo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Text and colours of the page</source>
        <translation>Texto y colores de la página</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Escape ends it.</source>
        <translation>Cada selección se marca con %1. Esc lo termina.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%Ln propuesta</numerusform>
            <numerusform>%Ln propuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Who seems to say what here (Ctrl+Alt+P lists them). Q goes to the next one, Enter accepts it, Delete rejects it.</source>
        <translation>Quién parece decir qué aquí (Ctrl+Alt+P muestra la lista). Q pasa a la siguiente, Intro la acepta, Supr la rechaza.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publicación: %1</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>Consulta: %1</translation>
    </message>
    <message>
        <source>Source graded %1: %2</source>
        <translation>Calificación de la fuente, %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Passage added; %n in this article</source>
        <translation>
            <numerusform>Pasaje añadido; %Ln en este artículo</numerusform>
            <numerusform>Pasaje añadido; %Ln en este artículo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>Pasaje eliminado; %Ln en este artículo</numerusform>
            <numerusform>Pasaje eliminado; %Ln en este artículo</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words first, then record who says them.</source>
        <translation>Seleccione primero algunas palabras y después registre quién las dice.</translation>
    </message>
    <message>
        <source>Mark some words with a tag or an actor first, or press F7 on one in its list.</source>
        <translation>Marque primero algunas palabras con una etiqueta o un actor, o pulse F7 sobre uno en su lista.</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copiar con su fuente</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Copiar solo las palabras</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>Etiqueta, o quién dice esto…</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>Registrar quién dice esto…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Resaltar</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>Qué pasajes destacan</translation>
    </message>
    <message>
        <source>Selections take</source>
        <translation>Las selecciones abarcan</translation>
    </message>
    <message>
        <source>Show original source</source>
        <translation>Mostrar fuente original</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Move its start</source>
        <translation>Mover su inicio</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>Mover su final</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>Eliminar pasaje</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Palabras completas</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>Frases completas</translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderProposals</name>
    <message>
        <source>There are no proposals in this article.</source>
        <translation>No hay propuestas en este artículo.</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>Aceptar propuesta</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>Aceptar %Ln propuesta</numerusform>
            <numerusform>Aceptar %Ln propuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingPopover</name>
    <message>
        <source>Text and colours of the page</source>
        <translation>Texto y colores de la página</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>Con remates</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>De palo seco</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>Líneas más juntas</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>Líneas más separadas</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>Líneas más cortas</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>Líneas más largas</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>Typeface, size and spacing as they were at first</source>
        <translation>Tipo de letra, tamaño y separación como eran al principio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of choices, and one of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingSigns</name>
    <message>
        <source>Every selection is marked with this</source>
        <translation>Cada selección se marca con esto</translation>
    </message>
    <message>
        <source>Only these passages stand out</source>
        <translation>Solo destacan estos pasajes</translation>
    </message>
    <message>
        <source>Choose which passages stand out (F)</source>
        <translation>Elegir qué pasajes destacan (F)</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Marking: %1 says  ×</source>
        <translation>Marcando: %1 dice  ×</translation>
    </message>
    <message>
        <source>Marking: %1  ×</source>
        <translation>Marcando: %1  ×</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Esc ends it.</source>
        <translation>Cada selección se marca con %1. Esc lo termina.</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Press to end it.</source>
        <translation>Cada selección se marca con %1. Pulse para terminarlo.</translation>
    </message>
    <message>
        <source>Only %1  ×</source>
        <translation>Solo %1  ×</translation>
    </message>
    <message>
        <source>Other passages are dimmed. Esc shows all alike again.</source>
        <translation>Los demás pasajes están atenuados. Esc los muestra todos por igual de nuevo.</translation>
    </message>
    <message>
        <source>Only %1 stands out. Press to show all passages alike.</source>
        <translation>Solo destaca %1. Pulse para mostrar todos los pasajes por igual.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what stands out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Todos por igual</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>Qué pasajes destacan</translation>
    </message>
</context>
<context>
    <name>sidelight::Rebuild</name>
    <message>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <source>The text or the original of these articles was not whole when the project was salvaged. What could not be read is shown as �.</source>
        <translation>El texto o el original de estos artículos no estaba íntegro cuando se rescató el proyecto. Lo que no se pudo leer se muestra como �.</translation>
    </message>
    <message>
        <source>What stood here is lost.</source>
        <translation>Lo que había aquí se ha perdido.</translation>
    </message>
    <message>
        <source>Make mine</source>
        <translation>Hacer mío</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Rescatar</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordChip</name>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordField</name>
    <message>
        <source>Create %1</source>
        <translation>Crear %1</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordPanel</name>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordWords</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>Fuente anónima</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>level of attribution</comment>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>On the record</translation>
    </message>
    <message>
        <source>On background</source>
        <translation>Como contexto</translation>
    </message>
    <message>
        <source>Not for attribution</source>
        <translation>Sin atribución</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>Off the record</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation>Cita directa</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>Paráfrasis</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>Observación propia</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>Sin postura</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>sostiene</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>niega</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>matiza</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>cuestiona</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>Totalmente fiable</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>Normalmente fiable</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>Bastante fiable</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>Normalmente no fiable</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>No fiable</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>No se puede juzgar la fiabilidad</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>Confirmado por otras fuentes</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>Probablemente cierto</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>Posiblemente cierto</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>Improbable</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>No se puede juzgar la veracidad</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>Sin calificar</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a grade</comment>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a grade and a day</comment>
        <translation>%1 hasta %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>until when a grade held, and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>Traducción (%1)</translation>
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
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
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
            <numerusform>%Ln tarjeta de los tableros conserva sus últimas palabras.</numerusform>
            <numerusform>%Ln tarjetas de los tableros conservan sus últimas palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence keep their last words.</source>
        <translation>
            <numerusform>%Ln evidencia conserva sus últimas palabras.</numerusform>
            <numerusform>%Ln evidencias conservan sus últimas palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project?</source>
        <translation>
            <numerusform>¿Eliminar %Ln artículo del proyecto?</numerusform>
            <numerusform>¿Eliminar %Ln artículos del proyecto?</numerusform>
        </translation>
    </message>
    <message>
        <source>With that go: %1.</source>
        <comment>things that are counted</comment>
        <translation>Con ello desaparece: %1.</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Deshacer lo recupera todo.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>%Ln artículo eliminado.</numerusform>
            <numerusform>%Ln artículos eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Along with that went: %1.</source>
        <comment>things that are counted</comment>
        <translation>Con ello desapareció: %1.</translation>
    </message>
</context>
<context>
    <name>sidelight::RibbonGutter</name>
    <message>
        <source>Ribbons between two articles</source>
        <translation>Cintas entre dos artículos</translation>
    </message>
</context>
<context>
    <name>sidelight::SalvageReport</name>
    <message>
        <source>What could not be saved</source>
        <translation>Lo que no se pudo guardar</translation>
    </message>
    <message>
        <source>What is whole is saved and open now; the damaged file stays as it is. Articles that are not whole bear the tag “damaged”. If you have a backup, compare the two.</source>
        <translation>Lo que está íntegro se ha guardado y está abierto; el archivo dañado queda como está. Los artículos que no están íntegros llevan la etiqueta «dañado». Si tiene una copia de seguridad, compare ambos.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsField</name>
    <message>
        <source>Type to search</source>
        <translation>Escriba para buscar</translation>
    </message>
    <message>
        <source>Another who may be the same</source>
        <translation>Otro que puede ser el mismo</translation>
    </message>
    <message>
        <source>Note possible identity</source>
        <translation>Anotar posible identidad</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsRow</name>
    <message>
        <source>Merge…</source>
        <translation>Fusionar…</translation>
    </message>
    <message>
        <source>Remove possible identity</source>
        <translation>Eliminar posible identidad</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>How sure you are that both are one</source>
        <translation>Qué seguridad tiene de que ambos son uno</translation>
    </message>
    <message>
        <source>Why might they be one?</source>
        <translation>¿Por qué podrían ser uno?</translation>
    </message>
    <message>
        <source>Confidence that it is %1</source>
        <translation>Confianza en que es %1</translation>
    </message>
    <message>
        <source>Reason why it may be %1</source>
        <translation>Motivo por el que puede ser %1</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>Fusionar con %1</translation>
    </message>
    <message>
        <source>Change possible identity</source>
        <translation>Cambiar posible identidad</translation>
    </message>
</context>
<context>
    <name>sidelight::Searching</name>
    <message>
        <source>Make passages of all places…</source>
        <translation>Crear pasajes de todas las apariciones…</translation>
    </message>
    <message>
        <source>Save as smart collection</source>
        <translation>Guardar como colección inteligente</translation>
    </message>
    <message>
        <source>Keep the index on this computer</source>
        <translation>Conservar el índice en este equipo</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew.</source>
        <translation>Contiene las palabras del proyecto, en un archivo que solo usted puede leer. Sin él, el índice se crea de nuevo cada vez que se abre el proyecto.</translation>
    </message>
    <message>
        <source>The smart collection “%1” holds this search already.</source>
        <translation>La colección inteligente «%1» ya contiene esta búsqueda.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Saved as the smart collection “%1”, which holds what this search finds.</source>
        <translation>Guardado como la colección inteligente «%1», que contiene lo que encuentra esta búsqueda.</translation>
    </message>
</context>
<context>
    <name>sidelight::SecondWindow</name>
    <message>
        <source>%1 (second window)</source>
        <translation>%1 (segunda ventana)</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutModel</name>
    <message>
        <source>These keys are fixed.</source>
        <translation>Estas teclas son fijas.</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>sin teclas (modificado)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>keys</comment>
        <translation>%1 (modificado)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutSheet</name>
    <message>
        <source>In an article</source>
        <translation>En un artículo</translation>
    </message>
    <message>
        <source>Mark the selection, or a passage, with a colour</source>
        <translation>Marcar la selección, o un pasaje, con un color</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>1 a 8</translation>
    </message>
    <message>
        <source>Tag, or who says this</source>
        <translation>Etiqueta, o quién dice esto</translation>
    </message>
    <message>
        <source>Record who says this: speaker, claim, stance, grade and dates</source>
        <translation>Registrar quién dice esto: declarante, afirmación, postura, calificación y fechas</translation>
    </message>
    <message>
        <source>Next passage, previous passage</source>
        <translation>Pasaje siguiente, pasaje anterior</translation>
    </message>
    <message>
        <source>The next of the passages under the cursor</source>
        <translation>El siguiente de los pasajes bajo el cursor</translation>
    </message>
    <message>
        <source>Note of the passage</source>
        <translation>Nota del pasaje</translation>
    </message>
    <message>
        <source>Move the start or the end of the passage: arrows, then Enter or Esc</source>
        <translation>Mover el inicio o el final del pasaje: flechas, después Intro o Esc</translation>
    </message>
    <message>
        <source>Select a sentence, and one more; one less</source>
        <translation>Seleccionar una frase, y una más; una menos</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last; no more</source>
        <translation>Marcar cada selección con lo último que se usó; dejar de hacerlo</translation>
    </message>
    <message>
        <source>A, Esc</source>
        <translation>A, Esc</translation>
    </message>
    <message>
        <source>Link the passage: here, and then on the other one</source>
        <translation>Enlazar el pasaje: aquí y, después, en el otro</translation>
    </message>
    <message>
        <source>Choose which passages stand out</source>
        <translation>Elegir qué pasajes destacan</translation>
    </message>
    <message>
        <source>Next proposal, previous proposal</source>
        <translation>Propuesta siguiente, propuesta anterior</translation>
    </message>
    <message>
        <source>Accept the proposal; reject it</source>
        <translation>Aceptar la propuesta; rechazarla</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Intro, Supr</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>Copiar con su fuente</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>Copiar solo las palabras</translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation>Eliminar el pasaje</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>En un tablero</translation>
    </message>
    <message>
        <source>Next card, previous card</source>
        <translation>Tarjeta siguiente, tarjeta anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
    <message>
        <source>Move the cards; in large steps</source>
        <translation>Mover las tarjetas; a pasos grandes</translation>
    </message>
    <message>
        <source>arrows, Shift+arrows</source>
        <translation>flechas, Mayús+flechas</translation>
    </message>
    <message>
        <source>Make the cards larger or smaller</source>
        <translation>Agrandar o reducir las tarjetas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Ctrl+Mayús+flechas</translation>
    </message>
    <message>
        <source>A new note, linked, in that direction</source>
        <translation>Una nota nueva, enlazada, en esa dirección</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+flechas</translation>
    </message>
    <message>
        <source>Walk along a link</source>
        <translation>Recorrer un enlace</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+flechas</translation>
    </message>
    <message>
        <source>Align the cards: then the letter of how</source>
        <translation>Alinear las tarjetas: después, la letra de la opción</translation>
    </message>
    <message>
        <source>Drag: along one axis, a copy, without snapping</source>
        <translation>Arrastrar: por un eje, una copia, sin ajustar</translation>
    </message>
    <message>
        <source>Shift, Alt, Ctrl</source>
        <translation>Mayús, Alt, Ctrl</translation>
    </message>
    <message>
        <source>Drag the board</source>
        <translation>Arrastrar el tablero</translation>
    </message>
    <message>
        <source>Space, or the middle button</source>
        <translation>Espacio, o el botón central</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Map of the board</source>
        <translation>Mapa del tablero</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>Por qué está aquí</translation>
    </message>
    <message>
        <source>Filter: what is to stand out; Esc shows all</source>
        <translation>Filtro: qué debe destacar; Esc muestra todo</translation>
    </message>
    <message>
        <source>Dim all but the neighbours</source>
        <translation>Atenuar todo salvo las tarjetas vecinas</translation>
    </message>
    <message>
        <source>The shortest path between two cards</source>
        <translation>El camino más corto entre dos tarjetas</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Buscar en el tablero</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards</source>
        <translation>Disponer el tablero, o las tarjetas seleccionadas</translation>
    </message>
    <message>
        <source>Consistent; again: very consistent</source>
        <translation>Coherente; otra vez: muy coherente</translation>
    </message>
    <message>
        <source>Inconsistent; again: very inconsistent</source>
        <translation>Incoherente; otra vez: muy incoherente</translation>
    </message>
    <message>
        <source>Take the rating back; on the numbers, remove the evidence</source>
        <translation>Retirar la valoración; en los números, eliminar la evidencia</translation>
    </message>
    <message>
        <source>Move the evidence or the hypothesis</source>
        <translation>Mover la evidencia o la hipótesis</translation>
    </message>
    <message>
        <source>Change the hypothesis; on the numbers, a note or remark</source>
        <translation>Cambiar la hipótesis; en los números, una nota o un comentario</translation>
    </message>
    <message>
        <source>Show the passage in its article</source>
        <translation>Mostrar el pasaje en su artículo</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Unread; being read; done; set aside: then on to the next article</source>
        <translation>Sin leer; en lectura; terminado; apartado: después, al artículo siguiente</translation>
    </message>
    <message>
        <source>Star, or no star</source>
        <translation>Con estrella o sin estrella</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Añadir una etiqueta</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>Poner en una colección</translation>
    </message>
    <message>
        <source>Take out of the collection that is shown</source>
        <translation>Quitar de la colección que se muestra</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escriba una nota</translation>
    </message>
    <message>
        <source>Details of the selected articles</source>
        <translation>Detalles de los artículos seleccionados</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Filtrar la lista</translation>
    </message>
    <message>
        <source>/, or Up on the first row</source>
        <translation>/, o Arriba en la primera fila</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>Remove the articles</source>
        <translation>Eliminar los artículos</translation>
    </message>
    <message>
        <source>In the lists of tags and actors</source>
        <translation>En las listas de etiquetas y actores</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Move beneath another</source>
        <translation>Mover debajo de otro</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>Marcar con ello cada selección</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>Fusionar con otro</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>In an ACH matrix</source>
        <translation>En una matriz ACH</translation>
    </message>
</context>
<context>
    <name>sidelight::Shortcuts</name>
    <message>
        <source>In texts and fields</source>
        <translation>En textos y campos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Select a sentence, and one more</source>
        <translation>Seleccionar una frase, y una más</translation>
    </message>
    <message>
        <source>Select a sentence less</source>
        <translation>Seleccionar una frase menos</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last</source>
        <translation>Marcar cada selección con lo último que se usó</translation>
    </message>
    <message>
        <source>Mark with the colour “%1”</source>
        <translation>Marcar con el color «%1»</translation>
    </message>
    <message>
        <source>The usual size</source>
        <translation>El tamaño habitual</translation>
    </message>
    <message>
        <source>A step more consistent</source>
        <translation>Un grado más coherente</translation>
    </message>
    <message>
        <source>A step less consistent</source>
        <translation>Un grado menos coherente</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Mostrar todo el período</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>En un artículo</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>En un tablero</translation>
    </message>
    <message>
        <source>Where words are found</source>
        <translation>Dónde se encuentran palabras</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutsPage</name>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar teclas…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>Todo predeterminado</translation>
    </message>
    <message>
        <source>Take them from it</source>
        <translation>Reasignar</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>Buscar una orden o una tecla</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Órdenes y sus teclas</translation>
    </message>
    <message>
        <source>These keys hold where texts and boards are worked on, and are fixed.</source>
        <translation>Estas teclas valen donde se trabaja con textos y tableros, y son fijas.</translation>
    </message>
    <message>
        <source>%1 is for writing and moving. Press it together with Ctrl or Alt, or choose a function key.</source>
        <translation>%1 sirve para escribir y desplazarse. Púlsela junto con Ctrl o Alt, o elija una tecla de función.</translation>
    </message>
    <message>
        <source>%1 is “%2” where texts and boards are worked on, which is fixed. Choose other keys.</source>
        <translation>%1 es «%2» donde se trabaja con textos y tableros, y eso es fijo. Elija otras teclas.</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 ya es «%2».</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotModel</name>
    <message>
        <source>Taken</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>Qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Íntegra</translation>
    </message>
    <message>
        <source>⚠ Damaged: it cannot be restored</source>
        <translation>⚠ Dañada: no se puede restaurar</translation>
    </message>
    <message>
        <source>⚠ It cannot be read now</source>
        <translation>⚠ No se puede leer ahora</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotTaking</name>
    <message>
        <source>No snapshots are taken of a project that is open for reading only.</source>
        <translation>No se toman instantáneas de un proyecto abierto solo para lectura.</translation>
    </message>
</context>
<context>
    <name>sidelight::Snapshots</name>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>La instantánea ya no está ahí.</translation>
    </message>
    <message>
        <source>The snapshot could not be removed. Check whether its folder may be written.</source>
        <translation>No se pudo eliminar la instantánea. Compruebe si se puede escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The snapshot is damaged, so nothing was restored from it. Choose another one.</source>
        <translation>La instantánea está dañada, así que no se restauró nada de ella. Elija otra.</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotsWindow</name>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>&amp;Restaurar como archivo nuevo…</translation>
    </message>
    <message>
        <source>&amp;Take one now</source>
        <translation>&amp;Tomar una ahora</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Keep them &amp;elsewhere…</source>
        <translation>Conservarlas en &amp;otro lugar…</translation>
    </message>
    <message>
        <source>Keep them &amp;beside the project</source>
        <translation>Conservarlas &amp;junto al proyecto</translation>
    </message>
    <message>
        <source>Take snapshots by &amp;itself: when a project is opened, every half hour of work, and before large imports</source>
        <translation>Tomar instantáneas &amp;automáticamente: al abrir un proyecto, cada media hora de trabajo y antes de importaciones grandes</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar ruta</translation>
    </message>
    <message>
        <source>Snapshots, the youngest first</source>
        <translation>Instantáneas, de la más reciente a la más antigua</translation>
    </message>
    <message>
        <source>What has changed since the chosen snapshot</source>
        <translation>Qué ha cambiado desde la instantánea elegida</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written. Restoring one makes a new file; the project stays as it is.</source>
        <translation>Una instantánea es una copia de todo el proyecto, que se comprobó después de escribirla. Restaurar una crea un archivo nuevo; el proyecto queda como está.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Being taken…</source>
        <translation>Tomando la instantánea…</translation>
    </message>
    <message>
        <source>No snapshot has been taken yet.</source>
        <translation>Todavía no se ha tomado ninguna instantánea.</translation>
    </message>
    <message>
        <source>There is no snapshot of this project here.</source>
        <translation>Aquí no hay ninguna instantánea de este proyecto.</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>Se conservan en «%1».</translation>
    </message>
    <message>
        <source>They are kept in “%1” and take %2.</source>
        <translation>Se conservan en «%1» y ocupan %2.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>Desde el %1: %2.</translation>
    </message>
    <message>
        <source>The path of the snapshot is copied.</source>
        <translation>Se ha copiado la ruta de la instantánea.</translation>
    </message>
    <message>
        <source>Remove the snapshot of %1 for good? It cannot be brought back.</source>
        <translation>¿Eliminar definitivamente la instantánea del %1? No se podrá recuperar.</translation>
    </message>
    <message>
        <source>The snapshot is removed.</source>
        <translation>La instantánea se ha eliminado.</translation>
    </message>
</context>
<context>
    <name>sidelight::SourceView</name>
    <message>
        <source>Original source</source>
        <translation>Fuente original</translation>
    </message>
    <message>
        <source>Original source, as pasted, %1</source>
        <translation>Fuente original, tal como se pegó, %1</translation>
    </message>
    <message>
        <source>Original source, %1, %2</source>
        <translation>Fuente original, %1, %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in the source (Ctrl+F)</source>
        <translation>Buscar en la fuente (Ctrl+F)</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>Volver al artículo (Esc)</translation>
    </message>
    <message>
        <source>The original source cannot be read as text.</source>
        <translation>La fuente original no se puede leer como texto.</translation>
    </message>
    <message>
        <source>The original source, of which this is the first part; it is too long to be shown whole.</source>
        <translation>La fuente original, de la que esta es la primera parte; es demasiado larga para mostrarla entera.</translation>
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
        <translation>Pasajes de este actor</translation>
    </message>
    <message>
        <source>“&lt;” or Ctrl+Enter: who they have it from. Alt+Up, Alt+Down: another place in the chain.</source>
        <translation>«&lt;» o Ctrl+Intro: por quién lo sabe. Alt+Arriba, Alt+Abajo: otro puesto en la cadena.</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>tal como figura</translation>
    </message>
    <message>
        <source>How the article names them here</source>
        <translation>Cómo lo nombra aquí el artículo</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>¿Quién dice esto?</translation>
    </message>
    <message>
        <source>… who has it from</source>
        <translation>… que lo sabe por</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Source of the speaker</source>
        <translation>Fuente del declarante</translation>
    </message>
    <message>
        <source>Passages of %1</source>
        <translation>Pasajes de %1</translation>
    </message>
    <message>
        <source>%1 as printed</source>
        <translation>%1 tal como figura</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>sidelight::Spelling</name>
    <message>
        <source>No other word is known</source>
        <translation>No se conoce otra palabra</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>Dejar en paz esta palabra</translation>
    </message>
    <message>
        <source>Until Sidelight is closed; it is written nowhere</source>
        <translation>Hasta que se cierre Sidelight; no se escribe en ningún sitio</translation>
    </message>
</context>
<context>
    <name>sidelight::SplitReview</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>Nombre del nuevo actor</translation>
    </message>
    <message>
        <source>What goes to the new actor</source>
        <translation>Qué pasa al nuevo actor</translation>
    </message>
    <message>
        <source>What of %1 belongs to another?</source>
        <translation>¿Qué parte de %1 corresponde a otro?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printed name and what they say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Cards, by their boards</source>
        <translation>Tarjetas, por tablero</translation>
    </message>
    <message numerus="yes">
        <source>Split %n item(s) off</source>
        <translation>
            <numerusform>Separar %Ln elemento</numerusform>
            <numerusform>Separar %Ln elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an actor of its own now. Undo joins them again.</source>
        <translation>%1 es ahora un actor independiente. Deshacer los une de nuevo.</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>Separar actor</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementFields</name>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>Credibilidad</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Fiabilidad</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Sucedió</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Cuándo sucedió</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Se dijo</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>Cuándo se dijo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Se publicó</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>Cuándo se publicó</translation>
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
        <translation>La calificación del propio declarante</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F; not set: the speaker&apos;s own</source>
        <translation>Fiabilidad de la fuente, de A a F; sin indicar: la del propio declarante</translation>
    </message>
    <message>
        <source>%1: the speaker&apos;s own grade. Choose another for this statement alone.</source>
        <translation>%1: la calificación del propio declarante. Elija otra solo para esta declaración.</translation>
    </message>
    <message>
        <source>Credibility of what is said, 1 to 6</source>
        <translation>Credibilidad de lo que se dice, de 1 a 6</translation>
    </message>
    <message>
        <source>such as 11 Sep 2012</source>
        <translation>como 11 sep 2012</translation>
    </message>
    <message>
        <source>%1, as the article</source>
        <translation>%1, como el artículo</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementForm</name>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>Nota de la declaración</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>Eliminar esta declaración</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Dates, note</source>
        <translation>Fechas, nota</translation>
    </message>
    <message>
        <source>When it happened, was said and was published; a note</source>
        <translation>Cuándo sucedió, se dijo y se publicó; una nota</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>Eliminar declaración</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementPopup</name>
    <message>
        <source>Record who says this</source>
        <translation>Registrar quién dice esto</translation>
    </message>
    <message>
        <source>Say first who says this: type a name.</source>
        <translation>Indique primero quién dice esto: escriba un nombre.</translation>
    </message>
    <message>
        <source>Enter records it, Esc leaves. “&lt;” after a name: who they have it from.</source>
        <translation>Intro lo registra, Esc sale. «&lt;» tras un nombre: por quién lo sabe.</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementWords</name>
    <message>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <source>origin: %1</source>
        <translation>origen: %1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>a date</comment>
        <translation>sucedió: %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>a date</comment>
        <translation>se dijo: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <comment>a date</comment>
        <translation>se publicó: %1</translation>
    </message>
    <message>
        <source>&#xa0;· </source>
        <comment>between the circumstances of a statement; not parted from what stands before</comment>
        <translation>&#xa0;· </translation>
    </message>
    <message>
        <source>%1: %2, the grade of %3.</source>
        <comment>a letter and its meaning, an actor</comment>
        <translation>%1: %2, la calificación de %3.</translation>
    </message>
    <message>
        <source>%1: %2, the grade of this statement.</source>
        <translation>%1: %2, la calificación de esta declaración.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a number and its meaning</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Translation:</source>
        <translation>Traducción:</translation>
    </message>
    <message>
        <source>Translation by %1:</source>
        <translation>Traducción de %1:</translation>
    </message>
</context>
<context>
    <name>sidelight::StrangerDetails</name>
    <message>
        <source>About this project</source>
        <translation>Acerca de este proyecto</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>Cómo se abrió</translation>
    </message>
    <message>
        <source>Its file is not among the projects that were made here, so it counts as somebody else’s. The file was copied, its tables and pages were checked, and a new project was made of its rows, one by one. That is what you see; the file itself was not changed, and nothing beside it was read.</source>
        <translation>Su archivo no está entre los proyectos que se crearon aquí, así que se trata como ajeno. Se copió el archivo, se comprobaron sus tablas y páginas y con sus filas se creó, una a una, un proyecto nuevo. Eso es lo que ve; el archivo en sí no se cambió y no se leyó nada de lo que hay a su lado.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Qué se omitió</translation>
    </message>
    <message>
        <source>Nothing. Its history holds and would go along.</source>
        <translation>Nada. Su historial es válido y se trasladaría.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>“Make it mine” saves what you see as a project of your own, in which you can work. The file that you were sent stays as it is.</source>
        <translation>«Hacerlo mío» guarda lo que ve como proyecto propio, en el que puede trabajar. El archivo que le enviaron queda como está.</translation>
    </message>
    <message>
        <source>If you made it yourself, on another computer or with an earlier version of Sidelight, it can be opened as yours, and you go on in the same file.</source>
        <translation>Si lo creó usted, en otro equipo o con una versión anterior de Sidelight, puede abrirlo como suyo y seguir en el mismo archivo.</translation>
    </message>
    <message>
        <source>I &amp;made it myself</source>
        <translation>&amp;Lo creé yo</translation>
    </message>
    <message>
        <source>Make it m&amp;ine…</source>
        <translation>Hacerlo &amp;mío…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
            <numerusform>%Ln origen</numerusform>
            <numerusform>%Ln orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln artículo</numerusform>
            <numerusform>%Ln artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation>
            <numerusform>Sostenida por %Ln declaración: %1.</numerusform>
            <numerusform>Sostenida por %Ln declaraciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>Negada por %Ln declaración: %1.</numerusform>
            <numerusform>Negada por %Ln declaraciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>Matizada por %Ln declaración: %1.</numerusform>
            <numerusform>Matizada por %Ln declaraciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>Cuestionada por %Ln declaración: %1.</numerusform>
            <numerusform>Cuestionada por %Ln declaraciones: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement takes a stance on it.</source>
        <translation>Ninguna declaración adopta una postura al respecto.</translation>
    </message>
</context>
<context>
    <name>sidelight::T</name>
    <message>
        <source>What was to be merged is no longer in the project. Nothing was changed.</source>
        <translation>Lo que se iba a fusionar ya no está en el proyecto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself. Nothing was changed.</source>
        <translation>Un registro no se puede fusionar consigo mismo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A record came without an id. Nothing was changed; please report it.</source>
        <translation>Llegó un registro sin identificador. No se ha cambiado nada; le rogamos que informe del fallo.</translation>
    </message>
</context>
<context>
    <name>sidelight::TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
</context>
<context>
    <name>sidelight::TagsPanel</name>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Cambiar nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Tags are your own labels for passages. Type the first one below.</source>
        <translation>Las etiquetas son sus propios rótulos para los pasajes. Escriba abajo la primera.</translation>
    </message>
    <message>
        <source>No tag has these words</source>
        <translation>Ninguna etiqueta tiene estas palabras</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>Mover etiqueta</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>%Ln etiqueta fusionada con %1. Deshacer las separa de nuevo.</numerusform>
            <numerusform>%Ln etiquetas fusionadas con %1. Deshacer las separa de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>Mostrar sus pasajes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation>Crear etiqueta</translation>
    </message>
    <message>
        <source>Tag passages</source>
        <translation>Etiquetar pasajes</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>a digit and the name of its colour</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;0  No colour</source>
        <translation>&amp;0  Sin color</translation>
    </message>
    <message>
        <source>Recolour tag</source>
        <translation>Cambiar color de la etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Taken off %n passage(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>Quitada de %Ln pasaje y eliminada. Deshacer la recupera.</numerusform>
            <numerusform>Quitada de %Ln pasajes y eliminada. Deshacer la recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%Ln etiqueta eliminada. Deshacer la recupera.</numerusform>
            <numerusform>%Ln etiquetas eliminadas. Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>Eliminar %Ln etiqueta</numerusform>
            <numerusform>Eliminar %Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Write note on tag</source>
        <translation>Escribir nota de la etiqueta</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Nota de %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineBar</name>
    <message>
        <source>Lanes</source>
        <translation>Carriles</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>Por actor</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>Por afirmación</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Por medio</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>Por origen</translation>
    </message>
    <message>
        <source>Show when things happened, by the statements and claims</source>
        <translation>Mostrar cuándo sucedieron los hechos, según las declaraciones y afirmaciones</translation>
    </message>
    <message>
        <source>Show when it was said</source>
        <translation>Mostrar cuándo se dijo</translation>
    </message>
    <message>
        <source>Show when it was published; a statement without a date of its own has its article&apos;s</source>
        <translation>Mostrar cuándo se publicó; una declaración sin fecha propia tiene la de su artículo</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Only what these words are found in</source>
        <translation>Solo aquello donde aparecen estas palabras</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>The same marks as a list in time order</source>
        <translation>Las mismas marcas como lista por orden temporal</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineCard</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
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
        <translation>sin anotar</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand here</source>
        <translation>
            <numerusform>Aquí hay %Ln marca</numerusform>
            <numerusform>Aquí hay %Ln marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>A click or the space bar parts them.</source>
        <translation>Un clic o la barra espaciadora las separa.</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineModel</name>
    <message numerus="yes">
        <source>%n statement(s) have no date of what happened.</source>
        <translation>
            <numerusform>%Ln declaración no tiene fecha de lo sucedido.</numerusform>
            <numerusform>%Ln declaraciones no tienen fecha de lo sucedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>%Ln declaración no tiene fecha de cuándo se dijo.</numerusform>
            <numerusform>%Ln declaraciones no tienen fecha de cuándo se dijo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln declaración no tiene fecha de publicación.</numerusform>
            <numerusform>%Ln declaraciones no tienen fecha de publicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln artículo no tiene fecha de publicación.</numerusform>
            <numerusform>%Ln artículos no tienen fecha de publicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>%Ln afirmación no tiene fecha propia.</numerusform>
            <numerusform>%Ln afirmaciones no tienen fecha propia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %Ln marca</numerusform>
            <numerusform>%1, %Ln marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Date of</source>
        <translation>Qué fecha</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Afirmación</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineNames</name>
    <message>
        <source>Happened</source>
        <translation>Sucedió</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Se dijo</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Se publicó</translation>
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
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>Cronología como lista</translation>
    </message>
    <message>
        <source>Lanes with their marks in time order. Enter opens the words.</source>
        <translation>Carriles con sus marcas por orden temporal. Intro abre las palabras.</translation>
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
        <translation>Según se dijo: %1</translation>
    </message>
    <message>
        <source>As published: %1</source>
        <comment>stances in time order</comment>
        <translation>Según se publicó: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the arrow keys reach</source>
        <translation>
            <numerusform>y %Ln más, a la que llegan las teclas de flecha</numerusform>
            <numerusform>y %Ln más, a las que llegan las teclas de flecha</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that has a date is like that.</source>
        <translation>Nada que tenga fecha es así.</translation>
    </message>
    <message>
        <source>Nothing has a date yet.
Give articles the day of their publication, and statements the days when something happened and was said.</source>
        <translation>Nada tiene fecha todavía.
Dé a los artículos el día de su publicación, y a las declaraciones los días en que algo sucedió y se dijo.</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineWords</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>Nadie registrado</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>Sin afirmación</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>Medio desconocido</translation>
    </message>
    <message>
        <source>Article not known</source>
        <translation>Artículo desconocido</translation>
    </message>
    <message>
        <source>Dates of the claims themselves</source>
        <translation>Fechas de las propias afirmaciones</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
</context>
<context>
    <name>sidelight::TourPanel</name>
    <message>
        <source>Compare two accounts</source>
        <translation>Comparar dos relatos</translation>
    </message>
    <message>
        <source>Mark a passage</source>
        <translation>Marcar un pasaje</translation>
    </message>
    <message>
        <source>Select words in an article, with the mouse or with Shift and the arrows. Then press a digit, 1 to 8: each is a colour.</source>
        <translation>Seleccione palabras de un artículo, con el ratón o con Mayús y las flechas. Después pulse una cifra, de 1 a 8: cada una es un color.</translation>
    </message>
    <message>
        <source>A passage keeps its exact words and its place. Whatever you build later leads back to it.</source>
        <translation>Un pasaje conserva sus palabras exactas y su lugar. Todo lo que construya después remite a él.</translation>
    </message>
    <message>
        <source>Record who says it</source>
        <translation>Registrar quién lo dice</translation>
    </message>
    <message>
        <source>With the cursor in a passage, or with words selected, press W. Type who speaks, go on with Tab, type what is claimed, and press Enter.</source>
        <translation>Con el cursor en un pasaje, o con palabras seleccionadas, pulse W. Escriba quién habla, siga con Tab, escriba lo que se afirma y pulse Intro.</translation>
    </message>
    <message>
        <source>A statement joins a passage, a speaker and a claim. When another account denies the claim, the two stand against each other in Analysis → Contradictions.</source>
        <translation>Una declaración une un pasaje, un declarante y una afirmación. Cuando otro relato niega la afirmación, los dos quedan enfrentados en Análisis → Contradicciones.</translation>
    </message>
    <message>
        <source>Lay it on a board</source>
        <translation>Ponerlo en un tablero</translation>
    </message>
    <message>
        <source>Drag the passage from the list of passages onto the board. By keys: press Ctrl+Shift+A on the board, type a word of it, and press Enter.</source>
        <translation>Arrastre el pasaje de la lista de pasajes al tablero. Con el teclado: pulse Ctrl+Mayús+A en el tablero, escriba una palabra del pasaje y pulse Intro.</translation>
    </message>
    <message>
        <source>On a board you put evidence into an order of your own and link it. A double click on a card opens its words in the article.</source>
        <translation>En un tablero se ponen las evidencias en un orden propio y se enlazan. Un doble clic en una tarjeta abre sus palabras en el artículo.</translation>
    </message>
    <message>
        <source>Export it as a PDF</source>
        <translation>Exportarlo como PDF</translation>
    </message>
    <message>
        <source>Each card gets a number, and the last pages name its source.</source>
        <translation>Cada tarjeta recibe un número, y las últimas páginas indican su fuente.</translation>
    </message>
    <message>
        <source>That is the round</source>
        <translation>Este es el ciclo completo</translation>
    </message>
    <message>
        <source>Two newspapers report the same fire. Choose View → Compare side by side.</source>
        <translation>Dos periódicos informan del mismo incendio. Elija Ver → Comparar lado a lado.</translation>
    </message>
    <message>
        <source>The ribbons between the pages join what both accounts say, and show in which words they part. The same command puts them away.</source>
        <translation>Las cintas entre las páginas unen lo que dicen ambos relatos y muestran en qué palabras difieren. La misma orden las retira.</translation>
    </message>
    <message>
        <source>With the board in front, choose File → Export board as PDF. Look at the pages, press Export, and say where the file is to be.</source>
        <translation>Con el tablero en primer plano, elija Archivo → Exportar tablero como PDF. Revise las páginas, pulse Exportar e indique dónde debe quedar el archivo.</translation>
    </message>
    <message>
        <source>Reading, marking, recording, laying out, handing over: an investigation goes through these many times. All that you did can be undone by Edit → Undo, also next week.</source>
        <translation>Leer, marcar, registrar, disponer, entregar: una investigación pasa por ello muchas veces. Todo lo que haya hecho se puede deshacer con Editar → Deshacer, también la semana que viene.</translation>
    </message>
    <message>
        <source>The user guide tells how to grade a source, what counts as an origin of its own, and how to weigh one explanation against another.</source>
        <translation>La guía del usuario explica cómo calificar una fuente, qué cuenta como un origen propio y cómo sopesar una explicación frente a otra.</translation>
    </message>
    <message>
        <source>Show &amp;me where</source>
        <translation>Mostrar &amp;dónde</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>&amp;Omitir este paso</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Tour: all steps are done</source>
        <translation>Recorrido: todos los pasos completados</translation>
    </message>
    <message>
        <source>Tour: step %1 of %2</source>
        <translation>Recorrido: paso %1 de %2</translation>
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
        <translation>&amp;Cerrar el recorrido</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>&amp;Salir del recorrido</translation>
    </message>
    <message>
        <source>By keys: %1</source>
        <translation>Con el teclado: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TranslationForm</name>
    <message>
        <source>Add a translation</source>
        <translation>Añadir una traducción</translation>
    </message>
    <message>
        <source>Translation of the words above</source>
        <translation>Traducción de las palabras de arriba</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Traducción</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>Traducido por</translation>
    </message>
    <message>
        <source>Write translation</source>
        <translation>Escribir traducción</translation>
    </message>
    <message>
        <source>Name translator</source>
        <translation>Indicar traductor</translation>
    </message>
</context>
<context>
    <name>sidelight::TreePanel</name>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>Marcar con ello cada selección</translation>
    </message>
    <message>
        <source>Move beneath…</source>
        <translation>Mover debajo de…</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>Mover al nivel superior</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Fusionar con…</translation>
    </message>
    <message>
        <source>Move %1 beneath which? Enter alone: to the top level</source>
        <translation>¿Debajo de cuál se mueve %1? Intro sin más: al nivel superior</translation>
    </message>
    <message>
        <source>Merge %1 into which?</source>
        <translation>¿Con cuál se fusiona %1?</translation>
    </message>
    <message>
        <source>Move or merge</source>
        <translation>Mover o fusionar</translation>
    </message>
    <message>
        <source>&amp;Move beneath %1</source>
        <translation>&amp;Mover debajo de %1</translation>
    </message>
    <message>
        <source>M&amp;erge into %1</source>
        <translation>&amp;Fusionar con %1</translation>
    </message>
</context>
<context>
    <name>sidelight::VerifyDialog</name>
    <message>
        <source>Verify “%1”</source>
        <translation>Verificar «%1»</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Hasta dónde ha llegado la comprobación</translation>
    </message>
    <message>
        <source>What is not as it was written</source>
        <translation>Lo que no está como se escribió</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Goes to the article, passage or board that the chosen line is about</source>
        <translation>Va al artículo, pasaje o tablero del que trata la línea elegida</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>Copiar &amp;lista</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>&amp;Verificar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Verifying the project</source>
        <translation>Verificando el proyecto</translation>
    </message>
</context>
<context>
    <name>sidelight::Verifying</name>
    <message>
        <source>&amp;Verify project…</source>
        <translation>&amp;Verificar el proyecto…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>Verificar…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>Comprobación del proyecto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>The report cannot take the place of the project. Choose another name.</source>
        <translation>El informe no puede ocupar el lugar del proyecto. Elija otro nombre.</translation>
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
        <translation>Lea lado a lado relatos de los mismos hechos y averigüe quién dijo qué y en qué difieren.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>An empty file for one investigation.</source>
        <translation>Un archivo vacío para una investigación.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Go on where you left off.</source>
        <translation>Seguir donde lo dejó.</translation>
    </message>
    <message>
        <source>Sample investigation</source>
        <translation>Investigación de ejemplo</translation>
    </message>
    <message>
        <source>Nine accounts of a fire in a harbour, read, marked and laid out on a board.</source>
        <translation>Nueve relatos de un incendio en un puerto, leídos, marcados y dispuestos en un tablero.</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Five steps through the sample, done by yourself; leave them at any time.</source>
        <translation>Cinco pasos por el ejemplo, que usted mismo realiza; puede dejarlos en cualquier momento.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>How to work with Sidelight, and how to weigh what sources say. F1 opens it.</source>
        <translation>Cómo trabajar con Sidelight y cómo sopesar lo que dicen las fuentes. F1 la abre.</translation>
    </message>
    <message>
        <source>A project file is not encrypted: keep it on an encrypted disk.</source>
        <translation>Un archivo de proyecto no está cifrado: guárdelo en un disco cifrado.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>Olvidar esta lista</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a project</comment>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WindowTools</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopies</name>
    <message numerus="yes">
        <source>The copy is written. A name of somebody who is withheld stays in %n place(s).</source>
        <translation>
            <numerusform>La copia se ha escrito. En %Ln lugar sigue un nombre de alguien cuya identidad se reserva.</numerusform>
            <numerusform>La copia se ha escrito. En %Ln lugares sigue un nombre de alguien cuya identidad se reserva.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is written. It bears no name that is known of those who are withheld.</source>
        <translation>La copia se ha escrito. No lleva ningún nombre conocido de aquellos cuya identidad se reserva.</translation>
    </message>
    <message>
        <source>%1 (without identities)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1 (sin identidades)</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>Guardar una copia sin identidades</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Proyectos de Sidelight</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopy</name>
    <message>
        <source>Source %1</source>
        <translation>Fuente %1</translation>
    </message>
    <message>
        <source>Withheld article %1</source>
        <translation>Artículo reservado %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>Guardar una copia sin identidades</translation>
    </message>
    <message>
        <source>Article %1 of %2.</source>
        <translation>Artículo %1 de %2.</translation>
    </message>
    <message>
        <source>Looking for their names …</source>
        <translation>Buscando sus nombres…</translation>
    </message>
    <message>
        <source>Writing the copy …</source>
        <translation>Escribiendo la copia…</translation>
    </message>
    <message>
        <source>&amp;Next: where their names still stand</source>
        <translation>Siguie&amp;nte: dónde siguen sus nombres</translation>
    </message>
    <message>
        <source>Sa&amp;ve the copy…</source>
        <translation>&amp;Guardar la copia…</translation>
    </message>
    <message>
        <source>Tick at least one actor.</source>
        <translation>Marque al menos un actor.</translation>
    </message>
    <message numerus="yes">
        <source>A name stays in %n place(s).</source>
        <translation>
            <numerusform>En %Ln lugar sigue un nombre.</numerusform>
            <numerusform>En %Ln lugares sigue un nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name that is known stays.</source>
        <translation>No sigue ningún nombre conocido.</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyFile</name>
    <message>
        <source>Copy without identities</source>
        <translation>Copia sin identidades</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>La copia no superó la comprobación y se eliminó. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldPlacesPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>&amp;Reemplazar todo</translation>
    </message>
    <message>
        <source>&amp;Leave all</source>
        <translation>&amp;Dejar todo</translation>
    </message>
    <message>
        <source>Replace there too</source>
        <translation>Reemplazar también ahí</translation>
    </message>
    <message>
        <source>In</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Pasa a ser</translation>
    </message>
    <message>
        <source>Places where a name still stands; those that are ticked are replaced</source>
        <translation>Lugares donde todavía sigue un nombre; los que están marcados se reemplazan</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>permanece</translation>
    </message>
    <message>
        <source>It only goes if the imported files are left out; go back for that</source>
        <translation>Solo desaparece si se omiten los archivos importados; vuelva atrás para ello</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the copy cannot be searched. Look at them before you hand it over.</source>
        <translation>
            <numerusform>En %Ln imagen de la copia no se puede buscar. Mírela antes de entregar la copia.</numerusform>
            <numerusform>En %Ln imágenes de la copia no se puede buscar. Mírelas antes de entregar la copia.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name of theirs stands anywhere else in the copy.</source>
        <translation>Ningún nombre suyo aparece en ningún otro lugar de la copia.</translation>
    </message>
    <message numerus="yes">
        <source>A name of theirs, or what they are called, still stands in %n place(s).</source>
        <translation>
            <numerusform>Un nombre suyo, o cómo se les llama, sigue en %Ln lugar.</numerusform>
            <numerusform>Un nombre suyo, o cómo se les llama, sigue en %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 are listed.</source>
        <translation>%1 Se muestran los %2 primeros.</translation>
    </message>
</context>
<context>
    <name>sidelight::WithholdingPage</name>
    <message>
        <source>Tick what belon&amp;gs to them</source>
        <translation>Marcar lo que les &amp;pertenece</translation>
    </message>
    <message>
        <source>Whose identity is withheld?</source>
        <translation>¿La identidad de quién se reserva?</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrar por nombre</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Actor</translation>
    </message>
    <message>
        <source>Kind, or terms</source>
        <translation>Tipo o atribución</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Declaraciones</translation>
    </message>
    <message>
        <source>Actors whose identity is withheld</source>
        <translation>Actores cuya identidad se reserva</translation>
    </message>
    <message>
        <source>All units, people and sources that belong to an actor that is ticked</source>
        <translation>Todas las unidades, personas y fuentes que pertenecen a un actor marcado</translation>
    </message>
    <message>
        <source>The passages in which they speak or are named</source>
        <translation>Los pasajes en los que hablan o se les nombra</translation>
    </message>
    <message>
        <source>Stay, &amp;without their words</source>
        <translation>Permanecen, sin &amp;sus palabras</translation>
    </message>
    <message>
        <source>With who says them, as a pseudonym, and the claim; without translation and notes</source>
        <translation>Con quién las dice, como seudónimo, y la afirmación; sin traducción ni notas</translation>
    </message>
    <message>
        <source>Are &amp;left out</source>
        <translation>Se &amp;omiten</translation>
    </message>
    <message>
        <source>With their statements; cards that showed them say that it is withheld</source>
        <translation>Con sus declaraciones; las tarjetas que los mostraban dicen que está reservado</translation>
    </message>
    <message>
        <source>The articles in which those stand, and their own</source>
        <translation>Los artículos en los que están, y los propios</translation>
    </message>
    <message>
        <source>Stay, without &amp;a word</source>
        <translation>Permanecen, sin &amp;una palabra</translation>
    </message>
    <message>
        <source>Without title, author and address. How long paragraphs are can still be seen, and the date</source>
        <translation>Sin título, autor ni dirección. Se sigue viendo la longitud de los párrafos, y la fecha</translation>
    </message>
    <message>
        <source>Are left &amp;out</source>
        <translation>Se omi&amp;ten</translation>
    </message>
    <message>
        <source>Stay, &amp;but for the words of those passages</source>
        <translation>Permanecen, sal&amp;vo las palabras de esos pasajes</translation>
    </message>
    <message>
        <source>These stay, but for those passages</source>
        <translation>Estos permanecen, salvo esos pasajes</translation>
    </message>
    <message>
        <source>Articles that stay, but for the words of those passages</source>
        <translation>Artículos que permanecen, salvo las palabras de esos pasajes</translation>
    </message>
    <message>
        <source>All other articles</source>
        <translation>Todos los demás artículos</translation>
    </message>
    <message>
        <source>With the &amp;files they were imported from</source>
        <translation>Con los archivos &amp;de los que se importaron</translation>
    </message>
    <message>
        <source>Such files can hold names that the text does not show</source>
        <translation>Esos archivos pueden contener nombres que el texto no muestra</translation>
    </message>
    <message>
        <source>Left behind in any case: the history, the layout, what was rejected, and what nothing refers to. Those who are ticked become Source A, Source B and so on, the same in every copy of the same choice.</source>
        <translation>En todo caso no se incluye: el historial, la disposición, lo rechazado y aquello a lo que nada remite. Los marcados pasan a ser Fuente A, Fuente B, etc., igual en cada copia con la misma selección.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) ticked</source>
        <translation>
            <numerusform>%Ln actor marcado</numerusform>
            <numerusform>%Ln actores marcados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Workspace</name>
    <message>
        <source>Open an article from the library, or drop articles here. Ctrl+I imports them from a folder.</source>
        <translation>Abra un artículo de la biblioteca, o suelte artículos aquí. Ctrl+I los importa de una carpeta.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Picture of the actor</source>
        <translation>Imagen del actor</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>Tableros</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Add to ACH matrix</source>
        <translation>Añadir a la matriz ACH</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Add images to the board</source>
        <translation>Añadir imágenes al tablero</translation>
    </message>
</context>
<context>
    <name>sidelight::WriteQueue</name>
    <message>
        <source>The disk “%1” is full (%2 free), so the last change is not saved yet. Make %3 of space: it is then saved by itself.</source>
        <translation>El disco «%1» está lleno (%2 libres), así que el último cambio aún no está guardado. Libere %3 de espacio: entonces se guardará por sí solo.</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet, so the history was not purged. Try again when they are.</source>
        <translation>Hay cambios que todavía no se han guardado, así que el historial no se purgó. Inténtelo de nuevo cuando se hayan guardado.</translation>
    </message>
</context>
<context>
    <name>sidelight::Writer</name>
    <message>
        <source>What was to be changed is no longer in the project. Nothing was changed.</source>
        <translation>Lo que se iba a cambiar ya no está en el proyecto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>An article came without its text. Nothing was changed; please report it.</source>
        <translation>Llegó un artículo sin su texto. No se ha cambiado nada; le rogamos que informe del fallo.</translation>
    </message>
    <message>
        <source>The words to be highlighted do not lie within the article. Nothing was changed.</source>
        <translation>Las palabras que se iban a resaltar no están dentro del artículo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A tag needs a name. Nothing was changed.</source>
        <translation>Una etiqueta necesita un nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A tag cannot stand beneath itself. Nothing was changed.</source>
        <translation>Una etiqueta no puede estar debajo de sí misma. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is already a tag of this name. Choose another name, or use that tag.</source>
        <translation>Ya hay una etiqueta con este nombre. Elija otro nombre, o use esa etiqueta.</translation>
    </message>
    <message>
        <source>An actor needs a name. Nothing was changed.</source>
        <translation>Un actor necesita un nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself. Nothing was changed.</source>
        <translation>Un actor no puede pertenecer a sí mismo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A claim needs words. Nothing was changed.</source>
        <translation>Una afirmación necesita palabras. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A claim cannot stand beneath itself. Nothing was changed.</source>
        <translation>Una afirmación no puede estar debajo de sí misma. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A board needs a name. Nothing was changed.</source>
        <translation>Un tablero necesita un nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The card would lie too far out on the board. Nothing was changed.</source>
        <translation>La tarjeta quedaría demasiado lejos en el tablero. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A card came without what it shows. Nothing was changed; please report it.</source>
        <translation>Llegó una tarjeta sin lo que muestra. No se ha cambiado nada; le rogamos que informe del fallo.</translation>
    </message>
    <message>
        <source>A link joins two different cards of one board. Nothing was changed.</source>
        <translation>Un enlace une dos tarjetas distintas de un mismo tablero. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A link joins two different passages. Nothing was changed.</source>
        <translation>Un enlace une dos pasajes distintos. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>An actor is always the same as itself. Nothing was changed.</source>
        <translation>Un actor siempre es el mismo que él mismo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>An article always has one origin with itself. Nothing was changed.</source>
        <translation>Un artículo siempre tiene un mismo origen consigo mismo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>An ACH matrix needs a name. Nothing was changed.</source>
        <translation>Una matriz ACH necesita un nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A hypothesis needs words. Nothing was changed.</source>
        <translation>Una hipótesis necesita palabras. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Evidence needs a passage, a statement or words. Nothing was changed.</source>
        <translation>Una evidencia necesita un pasaje, una declaración o palabras. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Evidence is rated against the hypotheses of its own ACH matrix. Nothing was changed.</source>
        <translation>Una evidencia se valora frente a las hipótesis de su propia matriz ACH. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>Una colección necesita un nombre. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A collection cannot stand beneath itself. Nothing was changed.</source>
        <translation>Una colección no puede estar debajo de sí misma. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself; none can be put in by hand. Nothing was changed.</source>
        <translation>Una colección inteligente encuentra ella misma sus artículos; no se pueden poner a mano. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>An article stands in a collection once. Nothing was changed.</source>
        <translation>Un artículo está en una colección una sola vez. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing</name>
    <message>
        <source>Claim matrix</source>
        <translation>Matriz de afirmaciones</translation>
    </message>
    <message>
        <source>The scale of a picture is a percentage from %1 to %2.</source>
        <translation>La escala de una imagen es un porcentaje de %1 a %2.</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing::Request</name>
    <message>
        <source>The matrix would take more than 2,000 sheets. Filter its rows or its claims, or write it as a table, then export again.</source>
        <translation>La matriz ocuparía más de 2000 hojas. Filtre sus filas o sus afirmaciones, o escríbala como tabla, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper, then export again.</source>
        <translation>Con este tamaño el tablero ocuparía más de 2000 hojas. Elija una escala menor o un papel más grande, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>At this scale the picture would be too large. The most that is possible for this board is %1 %.</source>
        <translation>Con esta escala la imagen sería demasiado grande. Lo máximo posible para este tablero es %1&#xa0;%.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Se canceló la exportación; no se ha escrito ningún archivo.</translation>
    </message>
    <message>
        <source>It could not be drawn, so nothing was written. Try again; if it happens twice, please report it.</source>
        <translation>No se pudo dibujar, así que no se ha escrito nada. Inténtelo de nuevo; si vuelve a ocurrir, le rogamos que informe del fallo.</translation>
    </message>
</context>
<context>
    <name>sidelight::encryption</name>
    <message>
        <source>The encrypted copy is damaged or cut off, so nothing of it can be relied on. Fetch it again, or ask whoever made it for another one.</source>
        <translation>La copia cifrada está dañada o cortada, así que no se puede confiar en nada de ella. Obténgala de nuevo o pida otra a quien la creó.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key: it takes %1 MiB. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para crear la clave: requiere %1 MiB. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is not an encrypted copy of a project.</source>
        <translation>Esto no es una copia cifrada de un proyecto.</translation>
    </message>
    <message>
        <source>The encrypted copy was made by a newer version of Sidelight. Open it with that version.</source>
        <translation>La copia cifrada se creó con una versión más reciente de Sidelight. Ábrala con esa versión.</translation>
    </message>
    <message>
        <source>The encrypted copy asks for more time or memory than any that Sidelight makes. It is damaged, or meant to stop this program; nothing was done with it.</source>
        <translation>La copia cifrada pide más tiempo o memoria que cualquiera de las que crea Sidelight. Está dañada o pretende bloquear este programa; no se hizo nada con ella.</translation>
    </message>
    <message>
        <source>There is not enough memory for this copy. Decrypt it into a file instead, or close other programs and try again.</source>
        <translation>No hay memoria suficiente para esta copia. Descífrela en un archivo, o cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the place.</source>
        <translation>No existe ese archivo. Compruebe el nombre y el lugar.</translation>
    </message>
    <message>
        <source>Decrypting was stopped.</source>
        <translation>El descifrado se detuvo.</translation>
    </message>
    <message>
        <source>What was encrypted is no project that is whole. %1</source>
        <translation>Lo que se cifró no es un proyecto íntegro. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::encryption::Lock</name>
    <message>
        <source>The passphrase is another one. Mind capitals, spaces and the layout of the keyboard.</source>
        <translation>La frase de contraseña es otra. Tenga en cuenta las mayúsculas, los espacios y la distribución del teclado.</translation>
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
        <translation>Se puede crear una copia con lo que está íntegro; una instantánea o una copia de seguridad anterior puede contener el resto.</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported on %2.</source>
        <translation>El texto y el original de «%1» difieren de lo que se importó el %2.</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported.</source>
        <translation>El texto y el original de «%1» difieren de lo que se importó.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported on %2.</source>
        <translation>El texto de «%1» difiere de lo que se importó el %2.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported.</source>
        <translation>El texto de «%1» difiere de lo que se importó.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported on %2.</source>
        <translation>El original de «%1» difiere de lo que se importó el %2.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported.</source>
        <translation>El original de «%1» difiere de lo que se importó.</translation>
    </message>
    <message>
        <source>Its passages keep their quotes. A snapshot or a backup from before may hold the article as it was.</source>
        <translation>Sus pasajes conservan sus citas. Una instantánea o una copia de seguridad anterior puede contener el artículo tal como era.</translation>
    </message>
    <message>
        <source>Its original is whole, so the text can be read from it again; its passages keep their quotes.</source>
        <translation>Su original está íntegro, así que el texto se puede volver a leer de él; sus pasajes conservan sus citas.</translation>
    </message>
    <message>
        <source>Its text is whole. A snapshot or a backup from before may hold the original.</source>
        <translation>Su texto está íntegro. Una instantánea o una copia de seguridad anterior puede contener el original.</translation>
    </message>
    <message>
        <source>Its text is whole. If the file “%1” is still at hand, that is the original.</source>
        <translation>Su texto está íntegro. Si todavía tiene el archivo «%1», ese es el original.</translation>
    </message>
    <message>
        <source>Pages of the file that list the articles are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que enumeran los artículos.</translation>
    </message>
    <message>
        <source>Pages of the file that hold passages are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen pasajes.</translation>
    </message>
    <message>
        <source>Pages of the file that hold tags are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen etiquetas.</translation>
    </message>
    <message>
        <source>Pages of the file that hold actors are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen actores.</translation>
    </message>
    <message>
        <source>Pages of the file that hold claims are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen afirmaciones.</translation>
    </message>
    <message>
        <source>Pages of the file that hold statements are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen declaraciones.</translation>
    </message>
    <message>
        <source>Pages of the file that hold origins are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen orígenes.</translation>
    </message>
    <message>
        <source>Pages of the file that hold boards and their cards are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen los tableros y sus tarjetas.</translation>
    </message>
    <message>
        <source>Pages of the file that hold ACH matrices are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen matrices ACH.</translation>
    </message>
    <message>
        <source>Pages of the file that hold texts, originals and pictures are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen textos, originales e imágenes.</translation>
    </message>
    <message>
        <source>Pages of the file that hold the history are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen el historial.</translation>
    </message>
    <message>
        <source>Pages of the file that hold the layout of the window are damaged.</source>
        <translation>Hay páginas dañadas entre las del archivo que contienen la disposición de la ventana.</translation>
    </message>
    <message>
        <source>Pages of the file by which records are found are damaged; the records themselves are not on them.</source>
        <translation>Hay páginas dañadas entre las del archivo con las que se encuentran los registros; los registros en sí no están en ellas.</translation>
    </message>
    <message>
        <source>The list of the file&apos;s unused pages is damaged; nothing of yours stands on them.</source>
        <translation>La lista de páginas sin usar del archivo está dañada; no hay nada suyo en ellas.</translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation>Hay páginas dañadas en el archivo.</translation>
    </message>
    <message>
        <source>Not all articles can be read.</source>
        <translation>No se pueden leer todos los artículos.</translation>
    </message>
    <message>
        <source>Not all texts, originals and pictures can be read.</source>
        <translation>No se pueden leer todos los textos, originales e imágenes.</translation>
    </message>
    <message>
        <source>Not all of the history can be read.</source>
        <translation>No se puede leer todo el historial.</translation>
    </message>
    <message>
        <source>Not all of the file can be read.</source>
        <translation>No se puede leer todo el archivo.</translation>
    </message>
    <message>
        <source>Your articles and passages are not touched by this, but do not undo past this point. A copy with what is whole can be made; a snapshot or a backup from before may hold the history as it was.</source>
        <translation>Sus artículos y pasajes no se ven afectados, pero no deshaga más allá de este punto. Se puede crear una copia con lo que está íntegro; una instantánea o una copia de seguridad anterior puede contener el historial tal como era.</translation>
    </message>
    <message>
        <source>The pages that say what the file holds are damaged, so nothing in it can be read.</source>
        <translation>Las páginas que dicen qué contiene el archivo están dañadas, así que no se puede leer nada de él.</translation>
    </message>
    <message>
        <source>Open a snapshot or a backup from before. Keep the file: more of it may be whole than can be read here.</source>
        <translation>Abra una instantánea o una copia de seguridad anterior. Conserve el archivo: puede que haya en él más cosas íntegras de las que aquí se pueden leer.</translation>
    </message>
    <message>
        <source>The tables of the file are not those that Sidelight makes.</source>
        <translation>Las tablas del archivo no son las que crea Sidelight.</translation>
    </message>
    <message>
        <source>Another program has changed the file. Open a snapshot or a backup from before.</source>
        <translation>Otro programa ha cambiado el archivo. Abra una instantánea o una copia de seguridad anterior.</translation>
    </message>
    <message>
        <source>%1: this refers to something that is missing from the project.</source>
        <translation>%1: remite a algo que falta en el proyecto.</translation>
    </message>
    <message>
        <source>A part of the history belongs to an entry that is missing.</source>
        <translation>Una parte del historial pertenece a una entrada que falta.</translation>
    </message>
    <message>
        <source>A row of the file refers to one that is missing.</source>
        <translation>Una fila del archivo remite a otra que falta.</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported on %2.</source>
        <translation>El formato del texto de «%1», como títulos y enlaces, difiere de lo que se importó el %2.</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported.</source>
        <translation>El formato del texto de «%1», como títulos y enlaces, difiere de lo que se importó.</translation>
    </message>
    <message>
        <source>The words are whole, and so is what you recorded of them.</source>
        <translation>Las palabras están íntegras, y también lo que registró de ellas.</translation>
    </message>
    <message>
        <source>What is recorded of the length of “%1” is not the length of its text.</source>
        <translation>La longitud registrada de «%1» no es la longitud de su texto.</translation>
    </message>
    <message>
        <source>The text is whole. A copy with what is whole can be made.</source>
        <translation>El texto está íntegro. Se puede crear una copia con lo que está íntegro.</translation>
    </message>
    <message>
        <source>The picture of “%1” differs from what was stored.</source>
        <translation>La imagen de «%1» difiere de la que se almacenó.</translation>
    </message>
    <message>
        <source>Choose the picture again; a snapshot or a backup from before may hold it.</source>
        <translation>Elija de nuevo la imagen; una instantánea o una copia de seguridad anterior puede contenerla.</translation>
    </message>
    <message>
        <source>A picture on the board “%1” differs from what was stored.</source>
        <translation>Una imagen del tablero «%1» difiere de la que se almacenó.</translation>
    </message>
    <message>
        <source>Put the picture on the board again; a snapshot or a backup from before may hold it.</source>
        <translation>Vuelva a poner la imagen en el tablero; una instantánea o una copia de seguridad anterior puede contenerla.</translation>
    </message>
    <message>
        <source>A text or picture that only the history still holds differs from what was stored.</source>
        <translation>Un texto o una imagen que ya solo contiene el historial difiere de lo que se almacenó.</translation>
    </message>
    <message>
        <source>A text or picture that nothing in the project refers to differs from what was stored.</source>
        <translation>Un texto o una imagen a la que no remite nada del proyecto difiere de lo que se almacenó.</translation>
    </message>
    <message>
        <source>A text or picture differs from what was stored; whose it is cannot be read.</source>
        <translation>Un texto o una imagen difiere de lo que se almacenó; no se puede leer a qué pertenece.</translation>
    </message>
    <message>
        <source>Nothing that is in the project now is touched. Undoing its removal would bring it back damaged.</source>
        <translation>Nada de lo que hay ahora en el proyecto se ve afectado. Deshacer su eliminación lo recuperaría dañado.</translation>
    </message>
    <message>
        <source>Nothing of yours is touched; it is removed at one of the next openings.</source>
        <translation>Nada suyo se ve afectado; se elimina en una de las próximas aperturas.</translation>
    </message>
    <message>
        <source>The passage “%1” of “%2” does not hold the words that stand at its place.</source>
        <translation>El pasaje «%1» de «%2» no contiene las palabras que hay en su lugar.</translation>
    </message>
    <message>
        <source>The text of the article is whole. Look for the words there, mark them again, and remove this passage.</source>
        <translation>El texto del artículo está íntegro. Busque ahí las palabras, márquelas de nuevo y elimine este pasaje.</translation>
    </message>
    <message>
        <source>In the history, the undoing of “%1” on %2 is not as it was written.</source>
        <translation>En el historial, la operación de deshacer «%1» del %2 no está como se escribió.</translation>
    </message>
    <message>
        <source>In the history, the repeating of “%1” on %2 is not as it was written.</source>
        <translation>En el historial, la operación de rehacer «%1» del %2 no está como se escribió.</translation>
    </message>
    <message>
        <source>In the history, the edit “%1” of %2 is not as it was written.</source>
        <translation>En el historial, el cambio «%1» del %2 no está como se escribió.</translation>
    </message>
    <message>
        <source>In the history, what came before the edit “%1” of %2 is missing or was replaced.</source>
        <translation>En el historial falta o se sustituyó lo que precedía al cambio «%1» del %2.</translation>
    </message>
    <message>
        <source>The history cannot be done again from its beginning, so it does not lead to what the project holds.</source>
        <translation>El historial no se puede rehacer desde el principio, así que no conduce a lo que contiene el proyecto.</translation>
    </message>
    <message>
        <source>If nobody changed the file with another program, the disk did. A snapshot or a backup from before may hold it as it was.</source>
        <translation>Si nadie cambió el archivo con otro programa, lo hizo el disco. Una instantánea o una copia de seguridad anterior puede contenerlo tal como era.</translation>
    </message>
    <message>
        <source>%1: this is not what the history says it was made.</source>
        <translation>%1: no es como dice el historial que se hizo.</translation>
    </message>
    <message>
        <source>%1: this is missing, though the history does not say that it was removed.</source>
        <translation>%1: falta, aunque el historial no dice que se eliminara.</translation>
    </message>
    <message>
        <source>%1: the history does not say that this was ever added.</source>
        <translation>%1: el historial no dice que se añadiera nunca.</translation>
    </message>
    <message>
        <source>The history before %1 was purged, so what came before that day is not compared with it.</source>
        <translation>El historial anterior al %1 se purgó, así que lo que hubo antes de ese día no se compara con él.</translation>
    </message>
    <message>
        <source>The history before %1 was purged on %2, so what came before that is not compared with it.</source>
        <translation>El historial anterior al %1 se purgó el %2, así que lo que hubo antes de ese momento no se compara con él.</translation>
    </message>
    <message>
        <source>The project was converted from an older format on %1, so its records are not compared with the history.</source>
        <translation>El proyecto se convirtió de un formato anterior el %1, así que sus registros no se comparan con el historial.</translation>
    </message>
    <message>
        <source>The history is so long that the records could not be compared with it.</source>
        <translation>El historial es tan largo que no se pudieron comparar los registros con él.</translation>
    </message>
</context>
<context>
    <name>sidelight::graphviz</name>
    <message>
        <source>The board could not be laid out, because the program “%1” is not installed. Install Graphviz, or choose a layout by time, by account, or Tidy.</source>
        <translation>No se pudo disponer el tablero, porque el programa «%1» no está instalado. Instale Graphviz, o elija una disposición por tiempo, por relato u Ordenar.</translation>
    </message>
    <message>
        <source>The board could not be laid out.</source>
        <translation>No se pudo disponer el tablero.</translation>
    </message>
    <message>
        <source>The layout was given up; the board is as it was.</source>
        <translation>Se abandonó la disposición; el tablero está como estaba.</translation>
    </message>
    <message>
        <source>This board has too many links to be laid out like this within %1 seconds, so it was left as it is. Choose another layout, or select fewer cards.</source>
        <translation>Este tablero tiene demasiados enlaces para disponerlo así en %1 segundos, así que se dejó como estaba. Elija otra disposición, o seleccione menos tarjetas.</translation>
    </message>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>«%1» no pudo disponer este tablero, así que se dejó como estaba.</translation>
    </message>
</context>
<context>
    <name>sidelight::searchfield</name>
    <message>
        <source>words of the title</source>
        <translation>palabras del título</translation>
    </message>
    <message>
        <source>words of the text, not of title or notes</source>
        <translation>palabras del texto, no del título ni de las notas</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quién lo escribió</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>quién lo publicó</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>palabras de sus notas</translation>
    </message>
    <message>
        <source>words that are highlighted</source>
        <translation>palabras resaltadas</translation>
    </message>
    <message>
        <source>who speaks or is named in it</source>
        <translation>quién habla o aparece nombrado en él</translation>
    </message>
    <message>
        <source>a tag of it or of a passage</source>
        <translation>una etiqueta suya o de un pasaje</translation>
    </message>
    <message>
        <source>a claim that a statement in it is about</source>
        <translation>una afirmación de la que trata una declaración suya</translation>
    </message>
    <message>
        <source>its language: en, ar, zh</source>
        <translation>su idioma: en, ar, zh</translation>
    </message>
    <message>
        <source>published then: 2012, 2012-10</source>
        <translation>publicado en: 2012, 2012-10</translation>
    </message>
    <message>
        <source>published before: 2012-10</source>
        <translation>publicado antes de: 2012-10</translation>
    </message>
    <message>
        <source>published after: 2012-10</source>
        <translation>publicado después de: 2012-10</translation>
    </message>
    <message>
        <source>how a statement stands to its claim</source>
        <translation>qué postura adopta una declaración ante su afirmación</translation>
    </message>
    <message>
        <source>how a statement is made</source>
        <translation>cómo se hace una declaración</translation>
    </message>
    <message>
        <source>how far you are with it, or starred</source>
        <translation>en qué punto está con él, o si tiene estrella</translation>
    </message>
    <message>
        <source>what there is in it</source>
        <translation>qué contiene</translation>
    </message>
    <message>
        <source>what a lens lights up in it</source>
        <translation>qué destaca una lente en él</translation>
    </message>
    <message>
        <source>the collection that holds it</source>
        <translation>la colección que lo contiene</translation>
    </message>
</context>
</TS>
