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
            <numerusform>Sin las %n filas que proceden de %1, %2 quedaría en primer lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>Sin la fila que procede de %1, %2 compartirían el primer lugar.</numerusform>
            <numerusform>Sin las %n filas que proceden de %1, %2 compartirían el primer lugar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>Sin la fila que procede de %1, cambiaría el orden a partir del segundo lugar.</numerusform>
            <numerusform>Sin las %n filas que proceden de %1, cambiaría el orden a partir del segundo lugar.</numerusform>
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
            <numerusform>Otros %n cambios de este tipo alterarían la clasificación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>%n celda está sin valorar y no cuenta.</numerusform>
            <numerusform>%n celdas están sin valorar y no cuentan.</numerusform>
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
            <numerusform>%n origen a favor</numerusform>
            <numerusform>%n orígenes a favor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>%n en contra</numerusform>
            <numerusform>%n en contra</numerusform>
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
    <name>CommandLine</name>
    <message>
        <source>makes an empty project</source>
        <translation>crea un proyecto vacío</translation>
    </message>
    <message>
        <source>imports articles, and .canvas files as boards, a line each; fails if a file does, though the others are in</source>
        <translation>importa artículos, y archivos .canvas como tableros, uno por línea; falla si falla un archivo, aunque los demás queden importados</translation>
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
        <source>lays a board out, named by its name or id; locked cards stay</source>
        <translation>dispone un tablero, indicado por su nombre o identificador; las tarjetas bloqueadas no se mueven</translation>
    </message>
    <message>
        <source>makes every check of the file; succeeds only if it is sound</source>
        <translation>hace todas las comprobaciones del archivo; solo termina con éxito si está íntegro</translation>
    </message>
    <message>
        <source>writes a consistent copy, also while the project is open</source>
        <translation>escribe una copia coherente, también con el proyecto abierto</translation>
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
            <numerusform>Solo se pudo deshacer %n cambio; no hay más.</numerusform>
            <numerusform>Solo se pudieron deshacer %n cambios; no hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>Solo se pudo rehacer %n cambio; no hay más.</numerusform>
            <numerusform>Solo se pudieron rehacer %n cambios; no hay más.</numerusform>
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
        <source>The project is not sound; findings: %1.</source>
        <translation>El proyecto no está íntegro; problemas encontrados: %1.</translation>
    </message>
    <message>
        <source>The project is sound.</source>
        <translation>El proyecto está íntegro.</translation>
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
        <source>An export names what is exported, one file to write, and only options that belong to it.</source>
        <translation>Una exportación indica qué se exporta, un archivo de destino y solo las opciones que le corresponden.</translation>
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
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>Importar %n artículo</numerusform>
            <numerusform>Importar %n artículos</numerusform>
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
        <translation>%1 contiene más de 2 000 000 de caracteres; divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be imported; names may end in .txt, .md, .markdown, .html or .htm.</source>
        <translation>%1 es de un tipo que no se puede importar; los nombres pueden terminar en .txt, .md, .markdown, .html o .htm.</translation>
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
        <source>%1 begins with details that can&apos;t be read; remove what stands between the lines of --- and try again.</source>
        <translation>%1 empieza con datos que no se pueden leer; quite lo que hay entre las líneas de --- e inténtelo de nuevo.</translation>
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
        <source>%1 holds no files that can be imported; their names have to end in .txt, .md, .markdown, .html or .htm.</source>
        <translation>%1 no contiene archivos que se puedan importar; sus nombres deben terminar en .txt, .md, .markdown, .html o .htm.</translation>
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
        <translation>El %1 % de las palabras son iguales.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same, and both credit %2.</source>
        <translation>El %1 % de las palabras son iguales, y ambos artículos citan como fuente a %2.</translation>
    </message>
    <message>
        <source>%1 % of the shorter one&apos;s words stand in the other.</source>
        <translation>El %1 % de las palabras del más corto están en el otro.</translation>
    </message>
    <message>
        <source>Both credit %1 and share %2 % of their words.</source>
        <translation>Ambos citan como fuente a %1 y comparten el %2 % de sus palabras.</translation>
    </message>
    <message>
        <source>Both are by %1, of one day, and share %2 % of their words.</source>
        <translation>Ambos son de %1, del mismo día, y comparten el %2 % de sus palabras.</translation>
    </message>
    <message numerus="yes">
        <source>Both quote the same %n word(s).</source>
        <translation>
            <numerusform>Ambos citan la misma %n palabra.</numerusform>
            <numerusform>Ambos citan las mismas %n palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>%n palabra es igual; no basta para un solo origen.</numerusform>
            <numerusform>%n palabras son iguales; no bastan para un solo origen.</numerusform>
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
        <source>%n text(s) or image(s) differ from what was stored.</source>
        <translation>
            <numerusform>%n texto o imagen difiere de lo que se almacenó.</numerusform>
            <numerusform>%n textos o imágenes difieren de lo que se almacenó.</numerusform>
        </translation>
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
    <name>sidelight</name>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>No hay pasajes.</translation>
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
        <source>A database tool left the project in another mode. It must be converted, but it may only be read here. Copy it and the file beside it that ends in “-wal” to where you may write, and open the copy.</source>
        <translation>Una herramienta de bases de datos dejó el proyecto en otro modo. Hay que convertirlo, pero aquí solo se puede leer. Cópielo, junto con el archivo que está a su lado y acaba en «-wal», a un lugar donde pueda escribir y abra la copia.</translation>
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
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>La copia no superó la comprobación y se eliminó. %1</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the one beside it that ends in “-journal” to a safe place, and open a backup.</source>
        <translation>El proyecto no se cerró correctamente y su archivo está dañado. No se ha cambiado nada en él; copie el archivo y el que está a su lado y acaba en «-journal» a un lugar seguro, y abra una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>El archivo está dañado: %1.</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to one in “%2” that is missing.</source>
        <translation>Una fila de la tabla «%1» hace referencia a una de «%2» que falta.</translation>
    </message>
    <message>
        <source>The tables of the file are not those that Sidelight makes.</source>
        <translation>Las tablas del archivo no son las que crea Sidelight.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported.</source>
        <translation>El texto de «%1» difiere de lo que se importó.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported.</source>
        <translation>El original de «%1» difiere de lo que se importó.</translation>
    </message>
    <message>
        <source>A passage of “%1” does not hold the words that stand at its place.</source>
        <translation>Un pasaje de «%1» no contiene las palabras que están en su lugar.</translation>
    </message>
    <message>
        <source>The table “%1” holds something else than its history says.</source>
        <translation>La tabla «%1» contiene algo distinto de lo que dice su historial.</translation>
    </message>
    <message>
        <source>The history is damaged from entry %1 on.</source>
        <translation>El historial está dañado a partir de la entrada %1.</translation>
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
            <numerusform>%n fila procede de este declarante y este origen; frente a cada hipótesis solo cuenta la más fuerte.</numerusform>
            <numerusform>%n filas proceden de este declarante y este origen; frente a cada hipótesis solo cuenta la más fuerte de ellas.</numerusform>
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
            <numerusform>Se dice que es %n persona</numerusform>
            <numerusform>Se dice que son %n personas</numerusform>
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
            <numerusform>%n cadena</numerusform>
            <numerusform>%n cadenas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
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
            <numerusform>Quitado de %n declaración y eliminado. Deshacer lo recupera.</numerusform>
            <numerusform>Quitado de %n declaraciones y eliminado. Deshacer lo recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%n actor eliminado. Deshacer lo recupera.</numerusform>
            <numerusform>%n actores eliminados. Deshacer los recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>Eliminar %n actor</numerusform>
            <numerusform>Eliminar %n actores</numerusform>
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
    <message>
        <source>Change article details</source>
        <translation>Cambiar detalles del artículo</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
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
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Origen: %1</translation>
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
            <numerusform>No se pudo leer %n imagen, así que la tarjeta llegó solo con sus palabras.</numerusform>
            <numerusform>No se pudieron leer %n imágenes, así que las tarjetas llegaron solo con sus palabras.</numerusform>
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
            <numerusform>%n tarjeta sigue seleccionada. Tab pasa a otras, S conserva cada una; Esc las suelta.</numerusform>
            <numerusform>%n tarjetas siguen seleccionadas. Tab pasa a otras, S conserva cada una; Esc las suelta.</numerusform>
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
            <numerusform>%1, %n tarjeta</numerusform>
            <numerusform>%1, %n tarjetas</numerusform>
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
            <numerusform>%n tarjeta seleccionada</numerusform>
            <numerusform>%n tarjetas seleccionadas</numerusform>
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
            <numerusform>%n enlace entre las dos tarjetas</numerusform>
            <numerusform>%n enlaces entre las dos tarjetas</numerusform>
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
            <numerusform>%n pasaje está palabra por palabra en la versión más reciente.</numerusform>
            <numerusform>%n pasajes están palabra por palabra en la versión más reciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>Otro pasaje requiere una revisión.</numerusform>
            <numerusform>Otros %n pasajes requieren una revisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1 %</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n passage(s) over</source>
        <translation>
            <numerusform>Trasladar %n pasaje</numerusform>
            <numerusform>Trasladar %n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>%n pasaje trasladado.</numerusform>
            <numerusform>%n pasajes trasladados.</numerusform>
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
            <numerusform>%n declaración sobre afirmaciones</numerusform>
            <numerusform>%n declaraciones sobre afirmaciones</numerusform>
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
            <numerusform>%n origen</numerusform>
            <numerusform>%n orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
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
            <numerusform>%n afirmación fusionada con %1. Deshacer las separa de nuevo.</numerusform>
            <numerusform>%n afirmaciones fusionadas con %1. Deshacer las separa de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>Eliminar %n afirmación</numerusform>
            <numerusform>Eliminar %n afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>%n afirmación eliminada.</numerusform>
            <numerusform>%n afirmaciones eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>%n declaración ya no se refiere a ninguna afirmación.</numerusform>
            <numerusform>%n declaraciones ya no se refieren a ninguna afirmación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>%n tarjeta conserva las últimas palabras.</numerusform>
            <numerusform>%n tarjetas conservan las últimas palabras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>%n afirmación subordinada está ahora en el nivel superior.</numerusform>
            <numerusform>%n afirmaciones subordinadas están ahora en el nivel superior.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>Deshacer lo recupera todo.</translation>
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
            <numerusform>y %n más del mismo origen</numerusform>
            <numerusform>y %n más del mismo origen</numerusform>
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
            <numerusform>Los relatos difieren en %n afirmación.</numerusform>
            <numerusform>Los relatos difieren en %n afirmaciones.</numerusform>
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
        <translation>Imagen PNG al &amp;100 %…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;200 %…</source>
        <translation>Imagen PNG al &amp;200 %…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;300 %…</source>
        <translation>Imagen PNG al &amp;300 %…</translation>
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
        <source>Export as</source>
        <translation>Exportar como</translation>
    </message>
    <message>
        <source>Export this list as</source>
        <translation>Exportar esta lista como</translation>
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
            <numerusform>%1 de la %n tarjeta del tablero está en el archivo, según muestra el filtro.</numerusform>
            <numerusform>%1 de las %n tarjetas del tablero están en el archivo, según muestra el filtro.</numerusform>
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
            <numerusform>Se exporta %1 de la %n tarjeta del tablero, según muestra el filtro.</numerusform>
            <numerusform>Se exportan %1 de las %n tarjetas del tablero, según muestra el filtro.</numerusform>
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
        <source>Find in all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Apariciones encontradas</translation>
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
            <numerusform>La expresión tardó demasiado en %n artículo, donde puede haber más.</numerusform>
            <numerusform>La expresión tardó demasiado en %n artículos, donde puede haber más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>No se pudo leer %n artículo.</numerusform>
            <numerusform>No se pudieron leer %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in any article.</source>
        <translation>No se encontró en ningún artículo.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>%n aparición encontrada.</numerusform>
            <numerusform>%n apariciones encontradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>Están en %n artículo.</numerusform>
            <numerusform>Están en %n artículos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>Detenido. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::FoundModel</name>
    <message>
        <source>%1, found %2 times</source>
        <translation>%1, encontrado %2 veces</translation>
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
    <name>sidelight::Imports</name>
    <message>
        <source>The import was cancelled, and nothing of it was kept.</source>
        <translation>Se canceló la importación y no se conservó nada de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>%n artículo importado.</numerusform>
            <numerusform>%n artículos importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>%n artículo ya estaba.</numerusform>
            <numerusform>%n artículos ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>No se pudo importar %n archivo:</numerusform>
            <numerusform>No se pudieron importar %n archivos, entre ellos:</numerusform>
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
            <numerusform>Lentes, %n encendida</numerusform>
            <numerusform>Lentes, %n encendidas</numerusform>
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
            <numerusform>%n atribución</numerusform>
            <numerusform>%n atribuciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation>
            <numerusform>%n cautela</numerusform>
            <numerusform>%n cautelas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fecha u hora</numerusform>
            <numerusform>%n fechas u horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n nombre</numerusform>
            <numerusform>%n nombres</numerusform>
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
        <translation>Suelte aquí artículos, o pulse Ctrl+I</translation>
    </message>
    <message>
        <source>No article has all these words</source>
        <translation>Ningún artículo tiene todas estas palabras</translation>
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
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>Marcar como leído o sin leer</translation>
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
            <numerusform>%n artículo cuenta ahora como uno: «%1».</numerusform>
            <numerusform>%n artículos cuentan ahora como uno: «%1».</numerusform>
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
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>Eliminar %n artículo</numerusform>
            <numerusform>Eliminar %n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>%n artículo eliminado.</numerusform>
            <numerusform>%n artículos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) went along.</source>
        <translation>
            <numerusform>%n pasaje se eliminó con ello.</numerusform>
            <numerusform>%n pasajes se eliminaron con ello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%n tarjeta conserva sus últimas palabras.</numerusform>
            <numerusform>%n tarjetas conservan sus últimas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Deshacer lo recupera todo.</translation>
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
        <source>&amp;Find in all articles…</source>
        <translation>&amp;Buscar en todos los artículos…</translation>
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
        <source>Sidelight projects (*.sidelight);;All files (*)</source>
        <translation>Proyectos de Sidelight (*.sidelight);;Todos los archivos (*)</translation>
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
        <source>Articles and boards (*.txt *.md *.markdown *.html *.htm *.xhtml *.canvas);;All files (*)</source>
        <translation>Artículos y tableros (*.txt *.md *.markdown *.html *.htm *.xhtml *.canvas);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>No hay texto en el portapapeles. Copie primero un artículo.</translation>
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
            <numerusform>%n declaración más</numerusform>
            <numerusform>%n declaraciones más</numerusform>
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
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
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
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
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
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n declarante</numerusform>
            <numerusform>%n declarantes</numerusform>
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
            <numerusform>%n afirmación</numerusform>
            <numerusform>%n afirmaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n declaración</numerusform>
            <numerusform>%n declaraciones</numerusform>
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
            <numerusform>¿Fusionar %n actor con %1?</numerusform>
            <numerusform>¿Fusionar %n actores con %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>%n declaración será de %1; se conservan los nombres tal como figuran.</numerusform>
            <numerusform>%n declaraciones serán de %1; se conservan los nombres tal como figuran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>%n mención se referirá a %1.</numerusform>
            <numerusform>%n menciones se referirán a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>%n tarjeta mostrará %1.</numerusform>
            <numerusform>%n tarjetas mostrarán %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>%n actor pertenecerá a %1.</numerusform>
            <numerusform>%n actores pertenecerán a %1.</numerusform>
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
            <numerusform>%n actor fusionado con %1. Deshacer los separa de nuevo.</numerusform>
            <numerusform>%n actores fusionados con %1. Deshacer los separa de nuevo.</numerusform>
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
            <numerusform>%n aparición menciona a «%1».</numerusform>
            <numerusform>%n apariciones mencionan a «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>%n aparición menciona actores.</numerusform>
            <numerusform>%n apariciones mencionan actores.</numerusform>
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
            <numerusform>Se muestran las primeras %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>%n mención registrada.</numerusform>
            <numerusform>%n menciones registradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>Registrar %n mención</numerusform>
            <numerusform>Registrar %n menciones</numerusform>
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
            <numerusform>%n artículo parece basarse en una sola fuente. Los dos más parecidos: %1</numerusform>
            <numerusform>%n artículos parecen basarse en una sola fuente. Los dos más parecidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>%n artículo, que cuenta como uno</numerusform>
            <numerusform>%n artículos, que cuentan como uno</numerusform>
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
            <numerusform>%n propuesta pendiente</numerusform>
            <numerusform>%n propuestas pendientes</numerusform>
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
            <numerusform>%n artículo cuenta ahora como uno: «%1».</numerusform>
            <numerusform>%n artículos cuentan ahora como uno: «%1».</numerusform>
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
            <numerusform>%1, %n pasaje</numerusform>
            <numerusform>%1, %n pasajes</numerusform>
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
        <source>Not divided</source>
        <translation>Sin dividir</translation>
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
            <numerusform>%n pasaje eliminado.</numerusform>
            <numerusform>%n pasajes eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>%n declaración se eliminó con ello.</numerusform>
            <numerusform>%n declaraciones se eliminaron con ello.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%n tarjeta conserva sus últimas palabras.</numerusform>
            <numerusform>%n tarjetas conservan sus últimas palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>Deshacer lo recupera todo.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>Eliminar %n pasaje</numerusform>
            <numerusform>Eliminar %n pasajes</numerusform>
        </translation>
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
            <numerusform>Hay un filtro activo: se exporta %1 de la %n tarjeta del tablero. Quite el filtro para exportar todas.</numerusform>
            <numerusform>Hay un filtro activo: se exportan %1 de las %n tarjetas del tablero. Quite el filtro para exportar todas.</numerusform>
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
        <translation> %</translation>
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
</context>
<context>
    <name>sidelight::ProjectFile::Private</name>
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
            <numerusform>%n cambio no se pudo guardar y se perdería ahora. Guarde el proyecto en otro lugar, o haga posible guardarlo aquí.</numerusform>
            <numerusform>%n cambios no se pudieron guardar y se perderían ahora. Guarde el proyecto en otro lugar, o haga posible guardarlo aquí.</numerusform>
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
            <numerusform>Aceptar %n</numerusform>
            <numerusform>Aceptar %n</numerusform>
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
            <numerusform>%n propuesta seleccionada. Intro la acepta en un solo paso.</numerusform>
            <numerusform>%n propuestas seleccionadas. Intro las acepta en un solo paso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>%n propuesta espera su decisión.</numerusform>
            <numerusform>%n propuestas esperan su decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>Nada espera su decisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>%n rechazada.</numerusform>
            <numerusform>%n rechazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>%n propuesta aceptada. Deshacer la retira.</numerusform>
            <numerusform>%n propuestas aceptadas. Deshacer las retira todas.</numerusform>
        </translation>
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
            <numerusform>%n propuesta</numerusform>
            <numerusform>%n propuestas</numerusform>
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
            <numerusform>Pasaje añadido; %n en este artículo</numerusform>
            <numerusform>Pasaje añadido; %n en este artículo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>Pasaje eliminado; %n en este artículo</numerusform>
            <numerusform>Pasaje eliminado; %n en este artículo</numerusform>
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
            <numerusform>Aceptar %n propuesta</numerusform>
            <numerusform>Aceptar %n propuestas</numerusform>
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
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
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
    <name>sidelight::RibbonGutter</name>
    <message>
        <source>Ribbons between two articles</source>
        <translation>Cintas entre dos artículos</translation>
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
        <translation> %</translation>
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
    <name>sidelight::SecondWindow</name>
    <message>
        <source>%1 (second window)</source>
        <translation>%1 (segunda ventana)</translation>
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
        <source>W, or &quot;</source>
        <translation>W, o &quot;</translation>
    </message>
    <message>
        <source>Next passage, previous passage</source>
        <translation>Pasaje siguiente, pasaje anterior</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
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
        <source>[, ]</source>
        <translation>[, ]</translation>
    </message>
    <message>
        <source>Select a sentence, and one more; one less</source>
        <translation>Seleccionar una frase, y una más; una menos</translation>
    </message>
    <message>
        <source>S, Shift+S</source>
        <translation>S, Mayús+S</translation>
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
        <source>Choose which passages stand out</source>
        <translation>Elegir qué pasajes destacan</translation>
    </message>
    <message>
        <source>Next proposal, previous proposal</source>
        <translation>Propuesta siguiente, propuesta anterior</translation>
    </message>
    <message>
        <source>Q, Shift+Q</source>
        <translation>Q, Mayús+Q</translation>
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
        <source>In an ACH matrix</source>
        <translation>En una matriz ACH</translation>
    </message>
    <message>
        <source>Consistent; again: very consistent</source>
        <translation>Coherente; otra vez: muy coherente</translation>
    </message>
    <message>
        <source>C, or 2 and 1</source>
        <translation>C, o 2 y 1</translation>
    </message>
    <message>
        <source>Inconsistent; again: very inconsistent</source>
        <translation>Incoherente; otra vez: muy incoherente</translation>
    </message>
    <message>
        <source>I, or 4 and 5</source>
        <translation>I, o 4 y 5</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>N, or 3</source>
        <translation>N, o 3</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>No aplicable</translation>
    </message>
    <message>
        <source>A, or 6</source>
        <translation>A, o 6</translation>
    </message>
    <message>
        <source>A step more consistent, a step less</source>
        <translation>Un paso más coherente, un paso menos</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Take the rating back; on the numbers, remove the evidence</source>
        <translation>Retirar la valoración; en los números, eliminar la evidencia</translation>
    </message>
    <message>
        <source>Remove the evidence; the hypothesis</source>
        <translation>Eliminar la evidencia; la hipótesis</translation>
    </message>
    <message>
        <source>Ctrl+Del, Ctrl+Shift+Del</source>
        <translation>Ctrl+Supr, Ctrl+Mayús+Supr</translation>
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
            <numerusform>Separar %n elemento</numerusform>
            <numerusform>Separar %n elementos</numerusform>
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
        <source> · </source>
        <comment>between the circumstances of a statement; not parted from what stands before</comment>
        <translation> · </translation>
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
    <name>sidelight::SupportWords</name>
    <message>
        <source>%1, %2</source>
        <comment>so many origins, so many articles</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n origen</numerusform>
            <numerusform>%n orígenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation>
            <numerusform>Sostenida por %n declaración: %1.</numerusform>
            <numerusform>Sostenida por %n declaraciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>Negada por %n declaración: %1.</numerusform>
            <numerusform>Negada por %n declaraciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>Matizada por %n declaración: %1.</numerusform>
            <numerusform>Matizada por %n declaraciones: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>Cuestionada por %n declaración: %1.</numerusform>
            <numerusform>Cuestionada por %n declaraciones: %1.</numerusform>
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
            <numerusform>%n etiqueta fusionada con %1. Deshacer las separa de nuevo.</numerusform>
            <numerusform>%n etiquetas fusionadas con %1. Deshacer las separa de nuevo.</numerusform>
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
            <numerusform>Quitada de %n pasaje y eliminada. Deshacer la recupera.</numerusform>
            <numerusform>Quitada de %n pasajes y eliminada. Deshacer la recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>%n etiqueta eliminada. Deshacer la recupera.</numerusform>
            <numerusform>%n etiquetas eliminadas. Deshacer las recupera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>Eliminar %n etiqueta</numerusform>
            <numerusform>Eliminar %n etiquetas</numerusform>
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
            <numerusform>Aquí hay %n marca</numerusform>
            <numerusform>Aquí hay %n marcas</numerusform>
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
            <numerusform>%n declaración no tiene fecha de lo sucedido.</numerusform>
            <numerusform>%n declaraciones no tienen fecha de lo sucedido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>%n declaración no tiene fecha de cuándo se dijo.</numerusform>
            <numerusform>%n declaraciones no tienen fecha de cuándo se dijo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>%n declaración no tiene fecha de publicación.</numerusform>
            <numerusform>%n declaraciones no tienen fecha de publicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>%n artículo no tiene fecha de publicación.</numerusform>
            <numerusform>%n artículos no tienen fecha de publicación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>%n afirmación no tiene fecha propia.</numerusform>
            <numerusform>%n afirmaciones no tienen fecha propia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1, %n marca</numerusform>
            <numerusform>%1, %n marcas</numerusform>
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
            <numerusform>y %n más, a la que llegan las teclas de flecha</numerusform>
            <numerusform>y %n más, a las que llegan las teclas de flecha</numerusform>
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
        <source>A project file is not encrypted: keep it on an encrypted disk.</source>
        <translation>Un archivo de proyecto no está cifrado: guárdelo en un disco cifrado.</translation>
    </message>
</context>
<context>
    <name>sidelight::Work</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para esto. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save a copy and work in that.</source>
        <translation>El proyecto está abierto solo para lectura. Guarde una copia y trabaje en ella.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so nothing more is written to the project. Check the disk, then close the project and open it again.</source>
        <translation>El disco falló mientras se guardaba un cambio, así que no se escribe nada más en el proyecto. Compruebe el disco, cierre el proyecto y ábralo de nuevo.</translation>
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
        <source>Find</source>
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
        <translation>Con esta escala la imagen sería demasiado grande. Lo máximo posible para este tablero es %1 %.</translation>
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
</TS>
