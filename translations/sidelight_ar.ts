<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AchSheet</name>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Diagnosticity</source>
        <translation>القيمة التشخيصية</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>محذوف</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>المرتبة</translation>
    </message>
    <message>
        <source>Inconsistency, weighted</source>
        <translation>عدم الاتساق، بالأوزان</translation>
    </message>
    <message>
        <source>Inconsistency, without weights</source>
        <translation>عدم الاتساق، دون أوزان</translation>
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
        <translation>لولا %1، لجاءت %2 في المرتبة الأولى.</translation>
    </message>
    <message>
        <source>Without %1, %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>لولا %1، لتقاسمت %2 المرتبة الأولى.</translation>
    </message>
    <message>
        <source>Without %1, the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>لولا %1، لتغيّر الترتيب بعد المرتبة الأولى.</translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would come first.</source>
        <comment>an origin; a hypothesis</comment>
        <translation>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصف الوحيد الآتي من %1، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفان الآتيان من %1، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لجاءت %2 في المرتبة الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصف الوحيد الآتي من %1، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفان الآتيان من %1، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لتقاسمت %2 المرتبة الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصف الوحيد الآتي من %1، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفان الآتيان من %1، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %n)، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would come first.</source>
        <translation>لو كانت درجة %1 هي %2 بدلًا من %3، لجاءت %4 في المرتبة الأولى.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would come first.</source>
        <translation>لو أُعطيت الدرجة %2 إلى %1 (بلا درجة حاليًا)، لجاءت %3 في المرتبة الأولى.</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would share the first place.</source>
        <translation>لو كانت درجة %1 هي %2 بدلًا من %3، لتقاسمت %4 المرتبة الأولى.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would share the first place.</source>
        <translation>لو أُعطيت الدرجة %2 إلى %1 (بلا درجة حاليًا)، لتقاسمت %3 المرتبة الأولى.</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, the order behind the first would change.</source>
        <translation>لو كانت درجة %1 هي %2 بدلًا من %3، لتغيّر الترتيب بعد المرتبة الأولى.</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, the order behind the first would change.</source>
        <translation>لو أُعطيت الدرجة %2 إلى %1 (بلا درجة حاليًا)، لتغيّر الترتيب بعد المرتبة الأولى.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would come first.</source>
        <comment>a quotation; a hypothesis</comment>
        <translation>لو كانت الثقة في %1 تامة (A1)، لجاءت %2 في المرتبة الأولى.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>لو كانت الثقة في %1 تامة (A1)، لتقاسمت %2 المرتبة الأولى.</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>لو كانت الثقة في %1 تامة (A1)، لتغيّر الترتيب بعد المرتبة الأولى.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would come first.</source>
        <translation>عند الحساب دون درجات ولا أصول، تأتي %1 في المرتبة الأولى.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would share the first place.</source>
        <translation>عند الحساب دون درجات ولا أصول، تتقاسم %1 المرتبة الأولى.</translation>
    </message>
    <message>
        <source>Counted without grades and origins, the order behind the first would change.</source>
        <translation>عند الحساب دون درجات ولا أصول، يتغيّر الترتيب بعد المرتبة الأولى.</translation>
    </message>
    <message>
        <source>The lead rests most on %1: without it, it would shrink from %2 to %3.</source>
        <comment>a quotation; numbers</comment>
        <translation>يستند التقدّم أكثر ما يستند إلى %1: من دونه ينخفض من %2 إلى %3.</translation>
    </message>
    <message>
        <source>Very consistent</source>
        <translation>متسق جدًا</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>متسق</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>غير متسق</translation>
    </message>
    <message>
        <source>Very inconsistent</source>
        <translation>غير متسق إطلاقًا</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <comment>a rank, a hypothesis, its score</comment>
        <translation>%1. %2 (%3)</translation>
    </message>
    <message>
        <source>The least against it first: %1.</source>
        <translation>الترتيب، والأقل أدلةً ضدها أولًا: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between hypotheses in order</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>No single piece of evidence, origin or grade changes which hypothesis comes first.</source>
        <translation>لا يوجد دليل واحد ولا أصل ولا درجة يغيّر بمفرده الفرضية التي تأتي أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind would alter the ranking.</source>
        <translation>
            <numerusform>لا تغييرات أخرى من هذا النوع تبدّل الترتيب.</numerusform>
            <numerusform>تغيير واحد آخر من هذا النوع يبدّل الترتيب.</numerusform>
            <numerusform>تغييران آخران من هذا النوع يبدّلان الترتيب.</numerusform>
            <numerusform>%n تغييرات أخرى من هذا النوع تبدّل الترتيب.</numerusform>
            <numerusform>%n تغييرًا آخر من هذا النوع يبدّل الترتيب.</numerusform>
            <numerusform>%n تغيير آخر من هذا النوع يبدّل الترتيب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>%n خلية دون تقييم، ولا تُحتسب.</numerusform>
            <numerusform>خلية واحدة دون تقييم، ولا تُحتسب.</numerusform>
            <numerusform>خليتان دون تقييم، ولا تُحتسبان.</numerusform>
            <numerusform>%n خلايا دون تقييم، ولا تُحتسب.</numerusform>
            <numerusform>%n خلية دون تقييم، ولا تُحتسب.</numerusform>
            <numerusform>%n خلية دون تقييم، ولا تُحتسب.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>there is no “translation” that somebody could have made.</source>
        <translation>لا توجد «translation» حتى يكون أحد قد وضعها.</translation>
    </message>
    <message>
        <source>the article does not have the words “%1”.</source>
        <translation>لا ترد في المقال الكلمات «%1».</translation>
    </message>
    <message>
        <source>the last place in the article with these words is number %1.</source>
        <translation>آخر موضع لهذه الكلمات في المقال رقمه %1.</translation>
    </message>
    <message>
        <source>a statement needs a speaker at least.</source>
        <translation>يلزم للتصريح متحدث على الأقل.</translation>
    </message>
    <message>
        <source>there are more entries than in “speakers”.</source>
        <translation>المُدخلات هنا أكثر مما في «speakers».</translation>
    </message>
    <message>
        <source>a stance needs a claim that it is about.</source>
        <translation>يلزم للموقف ادعاء يتعلق به.</translation>
    </message>
    <message>
        <source>a card has either this or “note”.</source>
        <translation>للبطاقة إما هذا الحقل وإما «note».</translation>
    </message>
    <message>
        <source>the card “%1” is on another board.</source>
        <translation>البطاقة «%1» على لوحة أخرى.</translation>
    </message>
    <message>
        <source>a group has a place and a size, or cards that it stands “around”.</source>
        <translation>للمجموعة موضع وحجم، أو بطاقات تحيط بها («around»).</translation>
    </message>
    <message>
        <source>a group that stands “around” cards has its place from them.</source>
        <translation>المجموعة التي تحيط ببطاقات («around») تأخذ موضعها منها.</translation>
    </message>
    <message>
        <source>nothing new is made here that could bear a name.</source>
        <translation>لا يُنشأ هنا شيء جديد يمكن أن يُعطى اسمًا.</translation>
    </message>
    <message>
        <source>“%1” is a link type that every project has.</source>
        <translation>«%1» نوع روابط موجود في كل مشروع.</translation>
    </message>
    <message>
        <source>there is a link type “%1” already.</source>
        <translation>يوجد نوع روابط باسم «%1» من قبل.</translation>
    </message>
    <message>
        <source>a link type of your own is given by its name.</source>
        <translation>يُذكر نوع الروابط الخاص بك باسمه.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2; nor is it a link type of your own.</source>
        <translation>«%1» ليس أحد هذه: %2؛ ولا هو نوع روابط خاص بك.</translation>
    </message>
    <message>
        <source>a link joins two different cards.</source>
        <translation>الرابط يصل بين بطاقتين مختلفتين.</translation>
    </message>
    <message>
        <source>a link joins two different passages.</source>
        <translation>الرابط يصل بين مقطعين مختلفين.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>السطر أطول من 1 MiB.</translation>
    </message>
    <message>
        <source>the brackets are nested more than %1 deep.</source>
        <translation>الأقواس متداخلة بعمق يتجاوز %1.</translation>
    </message>
    <message>
        <source>this is not JSON (%1, at byte %2).</source>
        <translation>هذا ليس JSON (%1، عند البايت %2).</translation>
    </message>
    <message>
        <source>an action is one JSON object, in braces.</source>
        <translation>الإجراء كائن JSON واحد بين قوسين معقوصين.</translation>
    </message>
    <message>
        <source>a field stands there twice.</source>
        <translation>أحد الحقول مكرر هنا.</translation>
    </message>
    <message>
        <source>this field is needed, and it is missing.</source>
        <translation>هذا الحقل مطلوب، وهو غير موجود.</translation>
    </message>
    <message>
        <source>this must be a text, in quotation marks.</source>
        <translation>يجب أن يكون هذا نصًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>this text is longer than %1 characters.</source>
        <translation>هذا النص أطول من %1 من المحارف.</translation>
    </message>
    <message>
        <source>this text has a character in it that is none.</source>
        <translation>في هذا النص محرف غير صالح.</translation>
    </message>
    <message>
        <source>this must be one line without control characters.</source>
        <translation>يجب أن يكون هذا سطرًا واحدًا دون محارف تحكم.</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>يجب ألا يكون هذا فارغًا.</translation>
    </message>
    <message>
        <source>this text has a control character in it.</source>
        <translation>في هذا النص محرف تحكم.</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>يجب أن يكون هذا عددًا صحيحًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>يجب أن يكون هذا true أو false.</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2.</source>
        <translation>يجب أن يكون هذا عددًا من %1 إلى %2.</translation>
    </message>
    <message>
        <source>“%1” is not a date as EDTF has it, such as 2012-09-11, 2012-09 or 2012-09~.</source>
        <translation>«%1» ليس تاريخًا بصيغة EDTF، مثل ‎2012-09-11‎ أو ‎2012-09‎ أو ‎2012-09~‎.</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>«%1» ليس أحد هذه: %2.</translation>
    </message>
    <message>
        <source>this must be a list of texts, in brackets.</source>
        <translation>يجب أن تكون هذه قائمة نصوص بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>this list has more than %1 entries.</source>
        <translation>في هذه القائمة أكثر من %1 من المُدخلات.</translation>
    </message>
    <message>
        <source>an entry of this list is empty.</source>
        <translation>أحد مُدخلات هذه القائمة فارغ.</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: an action “%3” has no such field.</source>
        <translation>السطر %1، الحقل «%2»: ليس للإجراء «%3» حقل كهذا.</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: %3</source>
        <translation>السطر %1، الحقل «%2»: %3</translation>
    </message>
    <message>
        <source>evidence has this, or “note”, or both.</source>
        <translation>للدليل هذا الحقل أو «note» أو كلاهما.</translation>
    </message>
</context>
<context>
    <name>ActionNames</name>
    <message>
        <source>“%1” was given to something of another kind.</source>
        <translation>أُعطي «%1» اسمًا لشيء من نوع آخر.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one; name it by its id, which is one of %2.</source>
        <translation>«%1» اسم لأكثر من شيء؛ اذكر المعرّف، وهو أحد هذه: %2.</translation>
    </message>
    <message>
        <source>nothing that can stand here is called “%1”.</source>
        <translation>لا شيء مما يصلح هنا يُسمى «%1».</translation>
    </message>
    <message>
        <source>no article has “%1” as its title or id.</source>
        <translation>لا يوجد مقال عنوانه أو معرّفه «%1».</translation>
    </message>
    <message>
        <source>no passage is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>لا يوجد مقطع باسم «%1»: اذكر اسمًا من سطر سابق أو معرّفًا.</translation>
    </message>
    <message>
        <source>no tag is called “%1”.</source>
        <translation>لا يوجد وسم باسم «%1».</translation>
    </message>
    <message>
        <source>no actor is called “%1”.</source>
        <translation>لا يوجد طرف باسم «%1».</translation>
    </message>
    <message>
        <source>no claim is called “%1”.</source>
        <translation>لا يوجد ادعاء باسم «%1».</translation>
    </message>
    <message>
        <source>no statement is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>لا يوجد تصريح باسم «%1»: اذكر اسمًا من سطر سابق أو معرّفًا.</translation>
    </message>
    <message>
        <source>no board is called “%1”.</source>
        <translation>لا توجد لوحة باسم «%1».</translation>
    </message>
    <message>
        <source>no card is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>لا توجد بطاقة باسم «%1»: اذكر اسمًا من سطر سابق أو معرّفًا.</translation>
    </message>
    <message>
        <source>no ACH matrix is called “%1”.</source>
        <translation>لا توجد مصفوفة ACH باسم «%1».</translation>
    </message>
    <message>
        <source>no hypothesis is called “%1”.</source>
        <translation>لا توجد فرضية باسم «%1».</translation>
    </message>
    <message>
        <source>no evidence is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>لا يوجد دليل باسم «%1»: اذكر اسمًا من سطر سابق أو معرّفًا.</translation>
    </message>
    <message>
        <source>nothing is called “%1”.</source>
        <translation>لا يوجد شيء باسم «%1».</translation>
    </message>
</context>
<context>
    <name>ActionScript</name>
    <message>
        <source>The actions file is larger than 64 MiB; split it into several.</source>
        <translation>ملف الإجراءات أكبر من 64 MiB؛ قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>The actions file has more than %1 actions; split it into several.</source>
        <translation>في ملف الإجراءات أكثر من %1 من الإجراءات؛ قسّمه إلى عدة ملفات.</translation>
    </message>
    <message>
        <source>“%1” was given on line %2 already.</source>
        <translation>سبق إعطاء الاسم «%1» في السطر %2.</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>ألوان سطح الم&amp;كتب</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>Sepi&amp;a</source>
        <translation>&amp;سيبيا</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
</context>
<context>
    <name>Bearing</name>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>who says what follows</comment>
        <translation>قول %1</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>who, takes which stance, on which claim</comment>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>who, takes which stance</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source> ← </source>
        <comment>between the speakers of a chain: the left one passes on what the right one says</comment>
        <translation> → </translation>
    </message>
    <message>
        <source>%1 →</source>
        <comment>the type of a link that leaves this card</comment>
        <translation>%1 ←</translation>
    </message>
    <message>
        <source>→ %1</source>
        <comment>the type of a link that comes to this card</comment>
        <translation>← %1</translation>
    </message>
    <message>
        <source>%1 (on the board “%2”)</source>
        <translation>%1 (على اللوحة «%2»)</translation>
    </message>
    <message>
        <source>Note on the link “%1”</source>
        <translation>ملاحظة على الرابط «%1»</translation>
    </message>
    <message>
        <source>Evidence for the link “%1”</source>
        <translation>دليل على الرابط «%1»</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>حرّر</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>ملاحظة جديدة</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>أضف بطاقة…</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>أضف صورة…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ألصق</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>كرّر</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>أزل من اللوحة</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>حدد كل البطاقات</translation>
    </message>
    <message>
        <source>Keep the card selected, and choose more</source>
        <translation>أبقِ البطاقة محددة واختر غيرها</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>اجمع في مجموعة</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>فك المجموعة</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <translation>اقفل أو ألغِ القفل</translation>
    </message>
    <message>
        <source>Fit to the words</source>
        <translation>لائم الحجم مع الكلمات</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>الحواف الي&amp;سرى</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>ال&amp;مراكز أفقيًا</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>الحواف اليم&amp;نى</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>الحواف ال&amp;عليا</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>المراكز &amp;رأسيًا</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>الحواف السف&amp;لى</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>تباعد متساوٍ أ&amp;فقيًا</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>ت&amp;باعد متساوٍ رأسيًا</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>اجلب إلى المقدمة</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>قدّم خطوة</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>أخّر خطوة</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>أرسل إلى الخلف</translation>
    </message>
    <message>
        <source>Link to…, or move the link’s end</source>
        <translation>اربط بـ… أو انقل نهاية الرابط</translation>
    </message>
    <message>
        <source>Move the link’s start</source>
        <translation>انقل بداية الرابط</translation>
    </message>
    <message>
        <source>Next link of the card</source>
        <translation>الرابط التالي للبطاقة</translation>
    </message>
    <message>
        <source>Turn the link round</source>
        <translation>اعكس الرابط</translation>
    </message>
    <message>
        <source>Add evidence to the link…</source>
        <translation>أضف دليلًا إلى الرابط…</translation>
    </message>
    <message>
        <source>Types of links…</source>
        <translation>أنواع الروابط…</translation>
    </message>
    <message>
        <source>Snap to other cards</source>
        <translation>الانجذاب إلى البطاقات الأخرى</translation>
    </message>
    <message>
        <source>Snap to a grid</source>
        <translation>الانجذاب إلى شبكة</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>أظهر اللوحة كلها</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>أظهر المحدد</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>الحجم الفعلي</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>قرّب</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>بعّد</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>صدّر بصيغة PDF…</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>المحاذاة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>التكبير</translation>
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
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>تشكيك</translation>
    </message>
    <message>
        <source>Deleted passage</source>
        <translation>مقطع محذوف</translation>
    </message>
    <message>
        <source>Deleted statement</source>
        <translation>تصريح محذوف</translation>
    </message>
    <message>
        <source>Deleted actor</source>
        <translation>طرف محذوف</translation>
    </message>
    <message>
        <source>Deleted article</source>
        <translation>مقال محذوف</translation>
    </message>
    <message>
        <source>Deleted claim</source>
        <translation>ادعاء محذوف</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>مصدر غير مسمّى</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>الترجمة (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Claim · %1 · %2</source>
        <comment>with its origins for and against</comment>
        <translation>ادعاء · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) for</source>
        <translation>
            <numerusform>لا أصول مؤيدة</numerusform>
            <numerusform>أصل واحد مؤيد</numerusform>
            <numerusform>أصلان مؤيدان</numerusform>
            <numerusform>%n أصول مؤيدة</numerusform>
            <numerusform>%n أصلًا مؤيدًا</numerusform>
            <numerusform>%n أصل مؤيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>لا معارض</numerusform>
            <numerusform>واحد معارض</numerusform>
            <numerusform>اثنان معارضان</numerusform>
            <numerusform>%n معارضة</numerusform>
            <numerusform>%n معارضًا</numerusform>
            <numerusform>%n معارض</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>الدرجة %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type and label of a link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>يدعم</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>يكرّر</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>يردّ على</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>مستمد من</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>هو نفسه</translation>
    </message>
    <message>
        <source>before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>linked to</source>
        <translation>مرتبط بـ</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>يدعمه</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>يناقضه</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>يكرّره</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>يردّ عليه</translation>
    </message>
    <message>
        <source>source of</source>
        <translation>مصدر لـ</translation>
    </message>
    <message>
        <source>after</source>
        <translation>بعد</translation>
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
        <translation>نحو %1</translation>
    </message>
</context>
<context>
    <name>BoardEdits</name>
    <message>
        <source>Add card</source>
        <translation>إضافة بطاقة</translation>
    </message>
    <message>
        <source>Add cards</source>
        <translation>إضافة بطاقات</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير ملاحظة</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>نقل بطاقات</translation>
    </message>
    <message>
        <source>Resize cards</source>
        <translation>تغيير حجم بطاقات</translation>
    </message>
    <message>
        <source>Colour cards</source>
        <translation>تلوين بطاقات</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>إزالة من اللوحة</translation>
    </message>
    <message>
        <source>Cut cards</source>
        <translation>قص بطاقات</translation>
    </message>
    <message>
        <source>Duplicate cards</source>
        <translation>تكرار بطاقات</translation>
    </message>
    <message>
        <source>Link cards</source>
        <translation>ربط بطاقات</translation>
    </message>
    <message>
        <source>Put link on board</source>
        <translation>وضع رابط على اللوحة</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>تحرير رابط</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>جمع بطاقات في مجموعة</translation>
    </message>
    <message>
        <source>Ungroup cards</source>
        <translation>فك مجموعة بطاقات</translation>
    </message>
    <message>
        <source>Lock cards</source>
        <translation>قفل بطاقات</translation>
    </message>
    <message>
        <source>Unlock cards</source>
        <translation>إلغاء قفل بطاقات</translation>
    </message>
    <message>
        <source>Paste cards</source>
        <translation>لصق بطاقات</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>إضافة صورة</translation>
    </message>
    <message>
        <source>Move link’s end</source>
        <translation>نقل نهاية رابط</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>عكس رابط</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>إزالة دليل</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>إعادة تسمية لوحة</translation>
    </message>
    <message>
        <source>Resize card</source>
        <translation>تغيير حجم بطاقة</translation>
    </message>
    <message>
        <source>Align cards</source>
        <translation>محاذاة بطاقات</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>توزيع بطاقات</translation>
    </message>
</context>
<context>
    <name>BoardReport</name>
    <message>
        <source>Passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>A picture that nobody has described.</source>
        <translation>صورة لم يصفها أحد.</translation>
    </message>
    <message>
        <source>Group without a title</source>
        <translation>مجموعة بلا عنوان</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>تاريخ الاسترجاع: %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the type of a link, and the card to which it leads</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <comment>the type of a link, and the card from which it leads here</comment>
        <translation>%1، من: %2</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Which card leads to which, and why</source>
        <translation>أي بطاقة تقود إلى أي بطاقة، ولماذا</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>البطاقات</translation>
    </message>
    <message>
        <source>The board “%1” as a picture. All that stands in it follows as text.</source>
        <translation>اللوحة «%1» كصورة. كل ما فيها يأتي بعدها نصًا.</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>اللوحة</translation>
    </message>
</context>
<context>
    <name>BoardTemplate</name>
    <message>
        <source>Before</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>في ذلك اليوم</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Put each statement where it *happened*, and set its date in the inspector. Lay out ▸ *Along time* then puts them in order.</source>
        <translation>ضع كل تصريح حيث *حدث* ما يرويه، وحدد تاريخه في المفتّش. ثم ترتّب القائمة تخطيط ◂ *حسب الزمن* التصريحات.</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>الرواية الأولى</translation>
    </message>
    <message>
        <source>Where they part</source>
        <translation>موضع الافتراق</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>الرواية الثانية</translation>
    </message>
    <message>
        <source>What is claimed here, and denied there? Link each pair as *contradicts*.</source>
        <translation>ما الذي يُدّعى هنا ويُنفى هناك؟ اربط كل زوج بالنوع *يناقض*.</translation>
    </message>
    <message>
        <source>Who is it? Put the actor’s card in this place.</source>
        <translation>من هو؟ ضع بطاقة الطرف في هذا المكان.</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>ما يقوله</translation>
    </message>
    <message>
        <source>What others say of them</source>
        <translation>ما يقوله عنه الآخرون</translation>
    </message>
    <message>
        <source>Where they were, and when</source>
        <translation>أين كان ومتى</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>من يعرف</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>لوحة فارغة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>روايتان</translation>
    </message>
    <message>
        <source>Person of interest</source>
        <translation>شخص محل اهتمام</translation>
    </message>
</context>
<context>
    <name>CanvasReader</name>
    <message>
        <source>it is not an object.</source>
        <translation>ليست كائنًا.</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>تداخلها أعمق مما يُسمح به.</translation>
    </message>
    <message>
        <source>it has no text “%1”.</source>
        <translation>لا نص فيها باسم «%1».</translation>
    </message>
    <message>
        <source>its “%1” is not a text.</source>
        <translation>قيمة «%1» فيها ليست نصًا.</translation>
    </message>
    <message>
        <source>its “%1” is longer than %2 characters.</source>
        <translation>قيمة «%1» فيها أطول من %2 من المحارف.</translation>
    </message>
    <message>
        <source>it has no number “%1”.</source>
        <translation>لا عدد فيها باسم «%1».</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Node %1: %2</source>
        <translation>تعذرت قراءة ملف Canvas. العقدة %1: %2</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Edge %1: %2</source>
        <translation>تعذرت قراءة ملف Canvas. الحافة %1: %2</translation>
    </message>
    <message>
        <source>The canvas is larger than 16 MiB.</source>
        <translation>ملف Canvas أكبر من 16 MiB.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is nested too deeply.</source>
        <translation>تعذرت قراءة ملف Canvas: تداخله أعمق مما يُسمح به.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is not JSON from byte %1 on.</source>
        <translation>تعذرت قراءة ملف Canvas: ليس JSON ابتداءً من البايت %1.</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is a list, not an object with nodes and edges.</source>
        <translation>تعذرت قراءة ملف Canvas: هو قائمة، لا كائن فيه عقد وحواف.</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>لوحة Canvas</translation>
    </message>
    <message>
        <source>The canvas cannot be read: its nodes and edges must be lists.</source>
        <translation>تعذرت قراءة ملف Canvas: يجب أن تكون عقده وحوافه قوائم.</translation>
    </message>
    <message>
        <source>The canvas has more than %1 nodes or edges.</source>
        <translation>في ملف Canvas أكثر من %1 من العقد أو الحواف.</translation>
    </message>
    <message>
        <source>its id “%1” is that of node %2 too.</source>
        <translation>معرّفها «%1» هو معرّف العقدة %2 أيضًا.</translation>
    </message>
    <message>
        <source>its type “%1” is none of text, file, link and group.</source>
        <translation>نوعها «%1» ليس text ولا file ولا link ولا group.</translation>
    </message>
</context>
<context>
    <name>CanvasWriter</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
</context>
<context>
    <name>Changeset</name>
    <message>
        <source>The history does not fit the project any more, so this step cannot be undone or repeated. Nothing was changed; have the project checked.</source>
        <translation>لم يعد سجل التعديلات مطابقًا للمشروع، فلا يمكن التراجع عن هذه الخطوة ولا إعادتها. لم يتغير شيء؛ افحص المشروع.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>makes an empty project</source>
        <translation>ينشئ مشروعًا فارغًا</translation>
    </message>
    <message>
        <source>imports articles, and .canvas files as boards, a line each; fails if a file does, though the others are in</source>
        <translation>يستورد مقالات، وملفات ‎.canvas‎ كلوحات، سطرًا لكل منها؛ ويفشل إن فشل أحد الملفات، مع بقاء غيره مستوردًا</translation>
    </message>
    <message>
        <source>prints one JSON object a line</source>
        <translation>يطبع كائن JSON واحدًا في كل سطر</translation>
    </message>
    <message>
        <source>prints who seems to say what in an article, named by its title or id: a proposal a line, as JSON</source>
        <translation>يطبع من يبدو أنه قال ماذا في مقال يُذكر بعنوانه أو بمعرّفه: اقتراح في كل سطر، بصيغة JSON</translation>
    </message>
    <message>
        <source>does what a file says, an action a line; all of it one edit, or nothing</source>
        <translation>ينفذ ما يقوله ملف، إجراءً في كل سطر؛ الكل تعديل واحد أو لا شيء</translation>
    </message>
    <message>
        <source>undoes the last edit, or the last N</source>
        <translation>يتراجع عن آخر تعديل، أو عن آخر N من التعديلات</translation>
    </message>
    <message>
        <source>does again what was undone</source>
        <translation>يعيد ما جرى التراجع عنه</translation>
    </message>
    <message>
        <source>lays a board out, named by its name or id; locked cards stay</source>
        <translation>يعيد تخطيط لوحة تُذكر باسمها أو بمعرّفها؛ وتبقى البطاقات المقفلة في مكانها</translation>
    </message>
    <message>
        <source>makes every check of the file; succeeds only if it is sound</source>
        <translation>يجري كل فحوص الملف؛ ولا ينجح إلا إذا كان سليمًا</translation>
    </message>
    <message>
        <source>writes a consistent copy, also while the project is open</source>
        <translation>يكتب نسخة متسقة، حتى والمشروع مفتوح</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>الاستخدام:</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>يفتح النافذة</translation>
    </message>
    <message>
        <source>opens the window with the sample investigation</source>
        <translation>يفتح النافذة وفيها التحقيق النموذجي</translation>
    </message>
    <message>
        <source>prints this text, or the version</source>
        <translation>يطبع هذا النص، أو الإصدار</translation>
    </message>
    <message>
        <source>What was to be printed could not be written; the disk may be full, or the reader gone.</source>
        <translation>تعذرت كتابة ما كان سيُطبع؛ ربما امتلأ القرص، أو أُغلق البرنامج القارئ.</translation>
    </message>
    <message>
        <source>“%1” is not a command, and only one project can be opened at a time.</source>
        <translation>«%1» ليس أمرًا، ولا يمكن فتح أكثر من مشروع واحد في المرة.</translation>
    </message>
    <message>
        <source>Either a project or the sample investigation can be opened, not both.</source>
        <translation>يمكن فتح مشروع أو التحقيق النموذجي، لا كليهما.</translation>
    </message>
    <message>
        <source>This is not how it goes: sidelight %1 %2</source>
        <translation>صيغة غير صحيحة. الاستخدام: sidelight %1 %2</translation>
    </message>
    <message>
        <source>Not all could be imported; the lines that begin with “Failed” say why.</source>
        <translation>لم يُستورد كل شيء؛ والأسطر التي تبدأ بكلمة «فشل» تذكر السبب.</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>استيراد لوحة</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>فشل: %1</translation>
    </message>
    <message>
        <source>Imported: %1 — %2</source>
        <translation>استُورد: %1 — %2</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>أُسقطت حواف تقود إلى عقد غير موجودة في الملف: %1.</translation>
    </message>
    <message>
        <source>Imported: %1 — %2 (characters that could not be read: %3)</source>
        <translation>استُورد: %1 — %2 (محارف تعذرت قراءتها: %3)</translation>
    </message>
    <message>
        <source>Already there: %1 — %2</source>
        <translation>موجود من قبل: %1 — %2</translation>
    </message>
    <message>
        <source>The actions file “%1” could not be read (%2).</source>
        <translation>تعذرت قراءة ملف الإجراءات «%1» (%2).</translation>
    </message>
    <message>
        <source>Apply actions</source>
        <translation>تنفيذ إجراءات</translation>
    </message>
    <message>
        <source>Actions applied: %1</source>
        <translation>الإجراءات المنفذة: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be undone; there are no more.</source>
        <translation>
            <numerusform>لم يمكن التراجع إلا عن %n تعديل؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن تعديل واحد؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن تعديلين؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن %n تعديلات؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن %n تعديلًا؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن %n تعديل؛ ولا يوجد غير ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>لم تمكن إلا إعادة %n تعديل؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة تعديل واحد؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة تعديلين؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة %n تعديلات؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة %n تعديلًا؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة %n تعديل؛ ولا يوجد غير ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>جرى التراجع عن: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>What is exported cannot go where the project is; name another file.</source>
        <translation>لا يمكن وضع الصادر في مكان المشروع؛ اذكر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Lay out board</source>
        <translation>تخطيط لوحة</translation>
    </message>
    <message>
        <source>Cards moved: %1</source>
        <translation>البطاقات المنقولة: %1</translation>
    </message>
    <message>
        <source>No board is called “%1”; “sidelight list PROJECT boards” lists them.</source>
        <translation>لا توجد لوحة باسم «%1»؛ الأمر «sidelight list PROJECT boards» يسرد اللوحات.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one board; name it by its id, such as %2 or %3.</source>
        <translation>«%1» اسم لأكثر من لوحة؛ اذكرها بمعرّفها، مثل %2 أو %3.</translation>
    </message>
    <message>
        <source>The project is not sound; findings: %1.</source>
        <translation>المشروع غير سليم؛ عدد ما عُثر عليه: %1.</translation>
    </message>
    <message>
        <source>The project is sound.</source>
        <translation>المشروع سليم.</translation>
    </message>
</context>
<context>
    <name>CommandLineArguments</name>
    <message>
        <source>There is no option “%1” here; a name that begins with “-” goes after “--”.</source>
        <translation>لا يوجد هنا خيار «%1»؛ والاسم الذي يبدأ بالعلامة «‎-‎» يأتي بعد «‎--‎».</translation>
    </message>
    <message>
        <source>The option “%1” was given twice.</source>
        <translation>ذُكر الخيار «%1» مرتين.</translation>
    </message>
    <message>
        <source>The option “%1” needs a value after it.</source>
        <translation>يلزم بعد الخيار «%1» قيمة.</translation>
    </message>
    <message>
        <source>A name that was given is empty.</source>
        <translation>أحد الأسماء المذكورة فارغ.</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This system&apos;s SQLite does not take a setting that keeps projects safe, so none is opened. Install SQLite as Debian 13 ships it.</source>
        <translation>لا يقبل SQLite في هذا النظام إعدادًا يحفظ سلامة المشاريع، فلن يُفتح أي مشروع. ثبّت SQLite كما يأتي مع Debian 13.</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The file is larger than 64 MiB, the most that a project takes.</source>
        <translation>الملف أكبر من 64 MiB، وهو أقصى ما يتسع له المشروع.</translation>
    </message>
    <message>
        <source>A text or image that the project refers to is missing from its file.</source>
        <translation>نص أو صورة يشير إليه المشروع غير موجود في ملفه.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The paper can be one of: %1.</source>
        <translation>يمكن أن يكون الورق أحد هذه: %1.</translation>
    </message>
    <message>
        <source>A page is either --landscape or --portrait.</source>
        <translation>الصفحة إما ‎--landscape‎ وإما ‎--portrait‎.</translation>
    </message>
    <message>
        <source>Without --paper or --tile the page takes the board&apos;s own shape; name a paper to turn it.</source>
        <translation>من دون ‎--paper‎ أو ‎--tile‎ تأخذ الصفحة شكل اللوحة نفسها؛ اذكر ورقًا لتدويرها.</translation>
    </message>
    <message>
        <source>The scale is a percentage from %1 to %2.</source>
        <translation>المقياس نسبة مئوية من %1 إلى %2.</translation>
    </message>
    <message>
        <source>A --scale is for tiles; give --tile with it.</source>
        <translation>الخيار ‎--scale‎ للقطع؛ اذكر معه ‎--tile‎.</translation>
    </message>
    <message>
        <source>The date is written as year, month and day: 2024-05-04.</source>
        <translation>يُكتب التاريخ سنة ثم شهرًا ثم يومًا: ‎2024-05-04‎.</translation>
    </message>
    <message>
        <source>Pages as pictures hold no words, so --attach can&apos;t be given with --as-pictures.</source>
        <translation>الصفحات المصوّرة لا كلمات فيها، فلا يجتمع ‎--attach‎ مع ‎--as-pictures‎.</translation>
    </message>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>لا يوجد مقال باسم «%1»؛ الأمر «sidelight list PROJECT articles» يسرد المقالات.</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>«%1» عنوان لأكثر من مقال؛ اذكره بمعرّفه، مثل %2 أو %3.</translation>
    </message>
    <message>
        <source>The file of %1 ends in one of: %2.</source>
        <translation>ينتهي اسم ملف %1 بإحدى هذه: %2.</translation>
    </message>
    <message>
        <source>A byte-order mark is for tables (.csv) only.</source>
        <translation>علامة ترتيب البايتات للجداول (‎.csv‎) فقط.</translation>
    </message>
    <message>
        <source>A matrix is made by one of: %1.</source>
        <translation>تُصنع المصفوفة بأحد هذه: %1.</translation>
    </message>
    <message>
        <source>draws a board and its numbered sources as a PDF, over a file that is there</source>
        <translation>يرسم لوحة ومصادرها المرقمة ملف PDF، ويحل محل الملف إن وُجد</translation>
    </message>
    <message>
        <source>draws a board as a picture, at 200 percent unless another scale is given</source>
        <translation>يرسم لوحة كصورة، بنسبة 200 بالمئة ما لم يُذكر مقياس آخر</translation>
    </message>
    <message>
        <source>draws a board as vectors, its words as text</source>
        <translation>يرسم لوحة كرسم متجهي، وكلماتها نص</translation>
    </message>
    <message>
        <source>writes a board as JSON Canvas 1.0; with records, its cards come back as what they were in this project</source>
        <translation>يكتب لوحة بصيغة JSON Canvas 1.0؛ وبذكر records تعود بطاقاتها كما كانت في هذا المشروع</translation>
    </message>
    <message>
        <source>writes a board and its sources as one page for any browser</source>
        <translation>يكتب لوحة ومصادرها صفحة واحدة لأي متصفح</translation>
    </message>
    <message>
        <source>writes a board as an outline in Markdown</source>
        <translation>يكتب لوحة مخططًا بصيغة Markdown</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a table; --bom for spreadsheets that need it</source>
        <translation>يكتب كل المقاطع مع استشهاداتها جدولًا؛ و‎--bom‎ لبرامج الجداول التي تحتاج إليها</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a document</source>
        <translation>يكتب كل المقاطع مع استشهاداتها مستندًا</translation>
    </message>
    <message>
        <source>writes an article with its highlights, and its notes in the margin</source>
        <translation>يكتب مقالًا بتمييزاته وملاحظاته في الهامش</translation>
    </message>
    <message>
        <source>writes who says what on which claim, as a table or as sheets to put together</source>
        <translation>يكتب من قال ماذا في أي ادعاء، جدولًا أو أوراقًا تُجمع معًا</translation>
    </message>
    <message>
        <source>writes all that is recorded of each statement, as a table or as exact data</source>
        <translation>يكتب كل ما سُجّل عن كل تصريح، جدولًا أو بيانات دقيقة</translation>
    </message>
    <message>
        <source>An export names what is exported, one file to write, and only options that belong to it.</source>
        <translation>يذكر التصدير ما يُصدَّر، وملفًا واحدًا يُكتب، والخيارات الخاصة به وحدها.</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>PNG pictures</source>
        <translation>صور PNG</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>رسوم SVG</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>صفحات ويب</translation>
    </message>
    <message>
        <source>Markdown documents</source>
        <translation>مستندات Markdown</translation>
    </message>
    <message>
        <source>JSON Canvas files</source>
        <translation>ملفات JSON Canvas</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>جداول CSV</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>نصوص OpenDocument</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>ملفات JSON</translation>
    </message>
    <message>
        <source>It is no longer in the project. Nothing was written.</source>
        <translation>لم يعد هذا في المشروع. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب أي ملف.</translation>
    </message>
</context>
<context>
    <name>Graphviz</name>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>لم يستطع «%1» تخطيط هذه اللوحة، فتُركت كما هي.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>استيراد %n مقال</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %n مقالات</numerusform>
            <numerusform>استيراد %n مقالًا</numerusform>
            <numerusform>استيراد %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty; there is nothing to import.</source>
        <translation>%1 فارغ؛ لا شيء يُستورد.</translation>
    </message>
    <message>
        <source>%1 holds no text that could be read; if it is a page that needs its scripts, copy the words and paste them.</source>
        <translation>لا نص يمكن قراءته في %1؛ إن كان صفحة تحتاج إلى برامجها النصية، فانسخ الكلمات وألصقها.</translation>
    </message>
    <message>
        <source>%1 is not a text, whatever its name says; export it as text, Markdown or HTML and import that.</source>
        <translation>%1 ليس نصًا مهما كان اسمه؛ صدّره نصًا أو Markdown أو HTML ثم استورد الناتج.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it and import the parts.</source>
        <translation>%1 أكبر من 64 MiB؛ قسّمه واستورد أجزاءه.</translation>
    </message>
    <message>
        <source>%1 holds more than 2,000,000 characters; split it and import the parts.</source>
        <translation>في %1 أكثر من 2,000,000 محرف؛ قسّمه واستورد أجزاءه.</translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be imported; names may end in .txt, .md, .markdown, .html or .htm.</source>
        <translation>نوع %1 لا يمكن استيراده؛ الأسماء تنتهي بإحدى هذه: ‎.txt‎ أو ‎.md‎ أو ‎.markdown‎ أو ‎.html‎ أو ‎.htm‎.</translation>
    </message>
    <message>
        <source>%1 is in an encoding that can&apos;t be read; save it as UTF-8 and import it again.</source>
        <translation>ترميز %1 لا يمكن قراءته؛ احفظه بترميز UTF-8 واستورده من جديد.</translation>
    </message>
    <message>
        <source>%1 nests its parts too deeply to be a page; copy its words and paste them instead.</source>
        <translation>أجزاء %1 متداخلة بعمق لا تكون عليه صفحة؛ انسخ كلماته وألصقها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 has more attributes on one element than a page can have; copy its words and paste them instead.</source>
        <translation>في %1 عنصر له سمات أكثر مما يكون في صفحة؛ انسخ كلماته وألصقها بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 has more list items than can be read as Markdown; rename it to .txt and import it as text.</source>
        <translation>في %1 عناصر قوائم أكثر مما يمكن قراءته كنص Markdown؛ غيّر امتداده إلى ‎.txt‎ واستورده نصًا.</translation>
    </message>
    <message>
        <source>%1 begins with details that can&apos;t be read; remove what stands between the lines of --- and try again.</source>
        <translation>يبدأ %1 بتفاصيل لا يمكن قراءتها؛ أزل ما بين سطري ‎---‎ وحاول من جديد.</translation>
    </message>
    <message>
        <source>%1 could not be read; look at whether it is still there and may be opened.</source>
        <translation>تعذرت قراءة %1؛ تحقق من أنه ما زال في مكانه وأن فتحه مسموح.</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a file or a folder.</source>
        <translation>%1 ليس ملفًا؛ اختر ملفًا أو مجلدًا.</translation>
    </message>
    <message>
        <source>%1 holds no files that can be imported; their names have to end in .txt, .md, .markdown, .html or .htm.</source>
        <translation>لا ملفات يمكن استيرادها في %1؛ يجب أن تنتهي أسماؤها بإحدى هذه: ‎.txt‎ أو ‎.md‎ أو ‎.markdown‎ أو ‎.html‎ أو ‎.htm‎.</translation>
    </message>
    <message>
        <source>%1 needs more memory to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>قراءة %1 تحتاج إلى ذاكرة أكثر مما يلزم أي مقال، فاستُبعد؛ ألصق كلماته بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 takes longer to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>قراءة %1 تستغرق وقتًا أطول مما يلزم أي مقال، فاستُبعد؛ ألصق كلماته بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was left out; nothing else is harmed, and its words can be pasted instead.</source>
        <translation>تسبب %1 في انهيار قارئه، فاستُبعد؛ لم يتضرر شيء آخر، ويمكن لصق كلماته بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 made its reader try something forbidden, so it was left out; be careful with where this file comes from.</source>
        <translation>تسبب %1 في محاولة قارئه فعل شيء محظور، فاستُبعد؛ احذر من مصدر هذا الملف.</translation>
    </message>
    <message>
        <source>%1 made its reader answer nonsense, so it was left out; be careful with where this file comes from.</source>
        <translation>تسبب %1 في جواب لا معنى له من قارئه، فاستُبعد؛ احذر من مصدر هذا الملف.</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and import it again.</source>
        <translation>تعذرت قراءة %1 لأن قارئ البرنامج توقف؛ أعد تشغيل البرنامج واستورده من جديد.</translation>
    </message>
    <message>
        <source>%1 could not be imported.</source>
        <translation>تعذر استيراد %1.</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, so it was not put on the board; make it smaller first.</source>
        <translation>لم توضع الصورة على اللوحة: حجم %1 يتجاوز 64 MiB؛ صغّرها أولًا.</translation>
    </message>
    <message>
        <source>%1 has more pixels than a board can show, so it was not put there; make it smaller first.</source>
        <translation>لم توضع الصورة على اللوحة: في %1 بكسلات أكثر مما تستطيع اللوحة عرضه؛ صغّرها أولًا.</translation>
    </message>
    <message>
        <source>%1 takes more time or memory than any picture should, so it was not put on the board.</source>
        <translation>لم توضع الصورة على اللوحة: يلزم %1 من الوقت أو الذاكرة أكثر مما يلزم أي صورة.</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was not put on the board; nothing else is harmed.</source>
        <translation>لم توضع الصورة على اللوحة: انهار القارئ عند قراءة %1؛ ولم يتضرر شيء آخر.</translation>
    </message>
    <message>
        <source>%1 made its reader misbehave, so it was not put on the board; be careful with where it comes from.</source>
        <translation>لم توضع الصورة على اللوحة: أساء القارئ التصرف عند قراءة %1؛ احذر من مصدرها.</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and add it again.</source>
        <translation>تعذرت قراءة %1 لأن قارئ البرنامج توقف؛ أعد تشغيل البرنامج وأضف الصورة من جديد.</translation>
    </message>
    <message>
        <source>%1 is no picture that a board can show; it has to be a whole PNG, JPEG, GIF or WebP.</source>
        <translation>لا تستطيع اللوحة عرض %1 كصورة؛ يجب أن تكون صورة كاملة بصيغة PNG أو JPEG أو GIF أو WebP.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>النص الملصق</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>الصورة الملصقة</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Of no article</source>
        <translation>بلا مقال</translation>
    </message>
    <message>
        <source>Of no speaker</source>
        <translation>بلا متحدث</translation>
    </message>
    <message>
        <source>Not known to the day</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display here for a window. The commands work without one; sidelight --help lists them.</source>
        <translation>لا توجد هنا شاشة تظهر عليها نافذة. الأوامر تعمل من دونها؛ ويسردها sidelight --help.</translation>
    </message>
    <message>
        <source>This display is reached over the network, which Sidelight refuses. To allow it for the display alone, start with: sidelight --allow-tcp-display</source>
        <translation>يُوصَل إلى هذه الشاشة عبر الشبكة، وهذا ما يرفضه Sidelight. للسماح به للشاشة وحدها، ابدأ بالأمر: sidelight --allow-tcp-display</translation>
    </message>
</context>
<context>
    <name>MarkedArticle</name>
    <message>
        <source>note %1</source>
        <translation>ملاحظة %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>تاريخ الاسترجاع: %1</translation>
    </message>
    <message>
        <source>Says it: %1</source>
        <translation>على لسان: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>الوسوم: %1</translation>
    </message>
</context>
<context>
    <name>MatrixPdf</name>
    <message>
        <source>%1, %2</source>
        <comment>a stance and a grade</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>على لسان %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words as they were said</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>الترجمة: «%1»</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>ترجمة %2: «%1»</translation>
    </message>
    <message>
        <source>There is no statement on a claim.</source>
        <translation>لا يوجد أي تصريح عن ادعاء.</translation>
    </message>
    <message>
        <source>Claim matrix: rows %1 to %2 of %3, claims %4 to %5 of %6</source>
        <translation>مصفوفة الادعاءات: الصفوف من %1 إلى %2 من %3، والادعاءات من %4 إلى %5 من %6</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>الورقة %1 من %2</translation>
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
        <translation>على لسان %1</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>الترجمة: «%1»</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>ترجمة %2: «%1»</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
</context>
<context>
    <name>OnBoards</name>
    <message>
        <source>%1, card %2</source>
        <comment>a board, and which of its cards</comment>
        <translation>%1، البطاقة %2</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>على اللوحات</translation>
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
        <translation>كل الكلمات متطابقة.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same.</source>
        <translation>%1٪ من الكلمات متطابقة.</translation>
    </message>
    <message>
        <source>%1 % of the words are the same, and both credit %2.</source>
        <translation>%1٪ من الكلمات متطابقة، وكلا المقالين ينسب إلى %2.</translation>
    </message>
    <message>
        <source>%1 % of the shorter one&apos;s words stand in the other.</source>
        <translation>%1٪ من كلمات المقال الأقصر موجودة في الآخر.</translation>
    </message>
    <message>
        <source>Both credit %1 and share %2 % of their words.</source>
        <translation>كلا المقالين ينسب إلى %1، ويشتركان في %2٪ من كلماتهما.</translation>
    </message>
    <message>
        <source>Both are by %1, of one day, and share %2 % of their words.</source>
        <translation>كلا المقالين بقلم %1 وفي يوم واحد، ويشتركان في %2٪ من كلماتهما.</translation>
    </message>
    <message numerus="yes">
        <source>Both quote the same %n word(s).</source>
        <translation>
            <numerusform>كلا المقالين يقتبس الكلمات نفسها (%n).</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمة نفسها.</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمتين نفسيهما.</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمات نفسها، وعددها %n.</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمات نفسها، وعددها %n.</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمات نفسها، وعددها %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>%n كلمة متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>كلمة واحدة متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>كلمتان متطابقتان، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>%n كلمات متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>%n كلمة متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>%n كلمة متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDefinition</name>
    <message>
        <source>The lens “%1” was left out: %2</source>
        <translation>استُبعدت العدسة «%1»: %2</translation>
    </message>
    <message>
        <source>it is not sound XML in line %L1.</source>
        <translation>فيها XML غير سليم في السطر %L1.</translation>
    </message>
    <message>
        <source>it has no rules.</source>
        <translation>لا قواعد فيها.</translation>
    </message>
    <message>
        <source>its elements are nested too deeply in line %L1.</source>
        <translation>عناصرها متداخلة أكثر مما يُسمح به في السطر %L1.</translation>
    </message>
    <message>
        <source>it is not a syntax definition.</source>
        <translation>ليست تعريفًا لبنية لغة.</translation>
    </message>
    <message>
        <source>it has more than %L1 patterns.</source>
        <translation>فيها أكثر من %L1 من الأنماط.</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is too long.</source>
        <translation>النمط في السطر %L1 أطول مما يُسمح به.</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is wrong: %2.</source>
        <translation>النمط في السطر %L1 خاطئ: %2.</translation>
    </message>
    <message>
        <source>it has more than %L1 contexts.</source>
        <translation>فيها أكثر من %L1 من السياقات.</translation>
    </message>
    <message>
        <source>its context “%1” includes itself.</source>
        <translation>سياقها «%1» يتضمن نفسه.</translation>
    </message>
    <message>
        <source>it names a context “%1” that it does not have.</source>
        <translation>تذكر سياقًا «%1» غير موجود فيها.</translation>
    </message>
    <message>
        <source>it names a list “%1” that it does not have.</source>
        <translation>تذكر قائمة «%1» غير موجودة فيها.</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: it has more than %L2 KB.</source>
        <translation>استُبعدت العدسة «%1»: حجمها أكبر من %L2 كيلوبايت.</translation>
    </message>
</context>
<context>
    <name>PassageEdits</name>
    <message>
        <source>Resize passage</source>
        <translation>تغيير حدود مقطع</translation>
    </message>
    <message>
        <source>Highlight passage</source>
        <translation>تمييز مقطع</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>وسم مقطع</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>تسجيل تصريح</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>إزالة مقطع</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>تغيير لون</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير ملاحظة</translation>
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
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>مضمون القول</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>على لسان</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>لا توجد مقاطع.</translation>
    </message>
</context>
<context>
    <name>PdfMaterial</name>
    <message>
        <source>%1, %2 UTC</source>
        <comment>a date and a time</comment>
        <translation>%1، %2 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a grade, the meaning of its letter and of its number</comment>
        <translation>%1: %2؛ %3</translation>
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
        <translation>صورة</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Card without words</source>
        <translation>بطاقة بلا كلمات</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>a tile of the board and its page</comment>
        <translation>%1، الصفحة %2</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
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
        <translation>تأكيد (%1)</translation>
    </message>
    <message>
        <source>Against (%1)</source>
        <translation>نفي (%1)</translation>
    </message>
    <message>
        <source>Qualified by (%1)</source>
        <translation>تحفّظ (%1)</translation>
    </message>
    <message>
        <source>Questioned by (%1)</source>
        <translation>تشكيك (%1)</translation>
    </message>
    <message>
        <source>Named by (%1)</source>
        <comment>who speaks of a claim without a stance</comment>
        <translation>ذكر دون موقف (%1)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of a source and its first words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>(بلا كلمات)</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>when</comment>
        <translation>تاريخ التصريح: %1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>when</comment>
        <translation>تاريخ الحدوث: %1</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>تاريخ الاسترجاع</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256, text</source>
        <translation>SHA-256، النص</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>على اللوحة</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>(source %1)</source>
        <translation>(المصدر %1)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الأدلة</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Nothing on the board speaks for or against it.</source>
        <translation>لا شيء على اللوحة يؤيده أو يعارضه.</translation>
    </message>
</context>
<context>
    <name>PdfSheets</name>
    <message>
        <source>Map of the tiles</source>
        <translation>خريطة القطع</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>القطعة %1</translation>
    </message>
    <message>
        <source>An underlined link has a note.</source>
        <translation>الرابط الذي تحته خط عليه ملاحظة.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>مجلد</translation>
    </message>
</context>
<context>
    <name>RecordListing</name>
    <message>
        <source>There is nothing called “%1” to list.</source>
        <translation>لا شيء باسم «%1» يمكن سرده.</translation>
    </message>
</context>
<context>
    <name>StatementEdits</name>
    <message>
        <source>Record statement</source>
        <translation>تسجيل تصريح</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>تغيير تصريح</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Article published</source>
        <translation>تاريخ نشر المقال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>سلسلة النقل</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>صيغة النقل</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Reliability is</source>
        <translation>الموثوقية مأخوذة من</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>تاريخ الحدوث</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>تاريخ التصريح</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>the speaker’s</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>التصريح نفسه</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>لا يوجد مقال باسم «%1»؛ الأمر «sidelight list PROJECT articles» يسرد المقالات.</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>«%1» عنوان لأكثر من مقال؛ اذكره بمعرّفه، مثل %2 أو %3.</translation>
    </message>
    <message>
        <source>“%1” is in a language (%2) for which the attribution finder has no word lists.</source>
        <translation>«%1» مكتوب بلغة (%2) لا توجد لها قوائم كلمات في كاشف الإسناد.</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>وردي</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>برتقالي</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>أرجواني</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضر</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>عادي</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>%n text(s) or image(s) differ from what was stored.</source>
        <translation>
            <numerusform>عدد النصوص أو الصور المختلفة عما خُزّن: %n.</numerusform>
            <numerusform>نص واحد أو صورة واحدة تختلف عما خُزّن.</numerusform>
            <numerusform>نصان أو صورتان تختلفان عما خُزّن.</numerusform>
            <numerusform>عدد النصوص أو الصور المختلفة عما خُزّن: %n.</numerusform>
            <numerusform>عدد النصوص أو الصور المختلفة عما خُزّن: %n.</numerusform>
            <numerusform>عدد النصوص أو الصور المختلفة عما خُزّن: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalConversion</name>
    <message>
        <source>A database tool left the project in another mode and with an unfinished change beside it. Nothing was changed; open and close the project in that tool, then try again.</source>
        <translation>تركت أداة قواعد بيانات المشروع في وضع آخر وبجانبه تغيير غير مكتمل. لم يتغير شيء؛ افتح المشروع وأغلقه في تلك الأداة، ثم حاول من جديد.</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place or make space, then export again.</source>
        <translation>تعذرت كتابة «%1»: %2. اختر مكانًا آخر أو وفّر مساحة، ثم صدّر من جديد.</translation>
    </message>
</context>
<context>
    <name>sidelight</name>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>لا توجد مقاطع.</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Make space on the disk and try again.</source>
        <translation>القرص ممتلئ، فلم يُحفظ التغيير. وفّر مساحة على القرص وحاول من جديد.</translation>
    </message>
    <message>
        <source>The project&apos;s file cannot be read or written. Check the disk or the connection to it and try again.</source>
        <translation>تتعذر قراءة ملف المشروع أو الكتابة فيه. افحص القرص أو الاتصال به وحاول من جديد.</translation>
    </message>
    <message>
        <source>The project&apos;s file is damaged. Nothing was changed in it; open a copy of it, or a backup.</source>
        <translation>ملف المشروع متضرر. لم يتغير فيه شيء؛ افتح نسخة منه أو نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Another program has the project open. Close it there and try again.</source>
        <translation>المشروع مفتوح في برنامج آخر. أغلقه هناك وحاول من جديد.</translation>
    </message>
    <message>
        <source>An unfinished change lies beside the project, in the file that ends in “-journal”, and it may only be read here. Copy both files to where you may write, and open the copy.</source>
        <translation>بجانب المشروع تغيير غير مكتمل، في الملف الذي ينتهي اسمه بـ «‎-journal‎»، ولا يُسمح هنا إلا بالقراءة. انسخ الملفين معًا إلى مكان تُسمح لك الكتابة فيه، وافتح النسخة.</translation>
    </message>
    <message>
        <source>The project&apos;s file can only be read here. Save a copy where you may write and work in that.</source>
        <translation>لا يُسمح هنا إلا بقراءة ملف المشروع. احفظ نسخة في مكان تُسمح لك الكتابة فيه واعمل عليها.</translation>
    </message>
    <message>
        <source>The change names something that is no longer in the project. Nothing was changed.</source>
        <translation>يذكر التغيير شيئًا لم يعد في المشروع. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The change holds a value that a project cannot hold. Nothing was changed.</source>
        <translation>في التغيير قيمة لا يمكن أن يحملها المشروع. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The question took longer than two seconds and was stopped. Ask for less at once.</source>
        <translation>استغرق الاستعلام أكثر من ثانيتين فأُوقف. اطلب أقل في المرة الواحدة.</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لهذا. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>The change is larger than a project can take at once. Nothing was changed.</source>
        <translation>التغيير أكبر مما يتسع له المشروع دفعة واحدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Something went wrong in Sidelight itself. Nothing was changed; please report it.</source>
        <translation>حدث خطأ في Sidelight نفسه. لم يتغير شيء؛ نرجو الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check the disk and try again.</source>
        <translation>تعذرت كتابة النسخة «%1». افحص القرص وحاول من جديد.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the copy.</source>
        <translation>«%1» موجود من قبل. اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>“%1” is not a Sidelight project. To read an article, import it into a project.</source>
        <translation>«%1» ليس مشروع Sidelight. لقراءة مقال، استورده إلى مشروع.</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no project. If there should be one in it, open a backup.</source>
        <translation>«%1» فارغ: لا مشروع فيه. إن كان ينبغي أن يكون فيه مشروع، فافتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>“%1” is damaged: its first bytes are not those of a project. Nothing was changed; open a backup of it.</source>
        <translation>«%1» متضرر: بايتاته الأولى ليست بايتات مشروع. لم يتغير شيء؛ افتح نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>“%1” is cut off: a part of the file is missing. Nothing was changed; open a backup of it.</source>
        <translation>«%1» مبتور: جزء من الملف مفقود. لم يتغير شيء؛ افتح نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the place.</source>
        <translation>لا يوجد ملف «%1». تحقق من الاسم والمكان.</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link. Open the file that it leads to.</source>
        <translation>«%1» وصلة رمزية. افتح الملف الذي تقود إليه.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can hold a project. Choose a .sidelight file.</source>
        <translation>«%1» ليس ملفًا يمكن أن يحمل مشروعًا. اختر ملف ‎.sidelight‎.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>لا يمكن فتح «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Sidelight (its format is %2, this version reads up to %3). Nothing was changed; open it with the newer version.</source>
        <translation>صُنع «%1» بإصدار أحدث من Sidelight (صيغته %2، وهذا الإصدار يقرأ حتى %3). لم يتغير شيء؛ افتحه بالإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Convert to format %1</source>
        <translation>التحويل إلى الصيغة %1</translation>
    </message>
    <message>
        <source>The file holds tables that Sidelight did not make, so it is not opened. Ask whoever sent it for an untouched copy.</source>
        <translation>في الملف جداول لم يصنعها Sidelight، فلم يُفتح. اطلب ممن أرسله نسخة لم تُمس.</translation>
    </message>
    <message>
        <source>The project is of an older format and could not be converted. Nothing was changed in it. %1</source>
        <translation>المشروع بصيغة أقدم وتعذر تحويله. لم يتغير فيه شيء. %1</translation>
    </message>
    <message>
        <source>The project was made by an older version of Sidelight and must be converted, but it may only be read here. Copy it to where you may write and open the copy.</source>
        <translation>صُنع المشروع بإصدار أقدم من Sidelight ويجب تحويله، لكن لا يُسمح هنا إلا بقراءته. انسخه إلى مكان تُسمح لك الكتابة فيه وافتح النسخة.</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. It must be converted, but it may only be read here. Copy it and the file beside it that ends in “-wal” to where you may write, and open the copy.</source>
        <translation>تركت أداة قواعد بيانات المشروع في وضع آخر. يجب تحويله، لكن لا يُسمح هنا إلا بقراءته. انسخه مع الملف المجاور الذي ينتهي اسمه بـ «‎-wal‎» إلى مكان تُسمح لك الكتابة فيه، وافتح النسخة.</translation>
    </message>
    <message>
        <source>A project cannot be made there: files cannot be locked, so two programs could write it at once. Choose a place on this computer&apos;s own disk.</source>
        <translation>لا يمكن إنشاء مشروع هناك: لا يمكن قفل الملفات، فقد يكتب فيها برنامجان في وقت واحد. اختر مكانًا على قرص هذا الحاسوب نفسه.</translation>
    </message>
    <message>
        <source>This project is open for reading only, since it was made by a newer version of Sidelight (its format is %1, this version writes %2). To change it, open it with the newer version.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط لأنه صُنع بإصدار أحدث من Sidelight (صيغته %1، وهذا الإصدار يكتب %2). لتغييره، افتحه بالإصدار الأحدث.</translation>
    </message>
    <message>
        <source>This project is open for reading only, since its file or folder cannot be written. Save a copy to work on it.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط لأن ملفه أو مجلده لا يقبل الكتابة. احفظ نسخة لتعمل عليها.</translation>
    </message>
    <message>
        <source>This project is open for reading only: files cannot be locked where it lies, so two programs could write it at once. Save a copy on this computer&apos;s own disk to work on it.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط: لا يمكن قفل الملفات في مكانه، فقد يكتب فيه برنامجان في وقت واحد. احفظ نسخة على قرص هذا الحاسوب نفسه لتعمل عليها.</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>لم تجتز النسخة الفحص فأُزيلت. %1</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the one beside it that ends in “-journal” to a safe place, and open a backup.</source>
        <translation>لم يُغلق المشروع كما ينبغي، وملفه متضرر. لم يتغير فيه شيء؛ انسخ الملف والملف المجاور الذي ينتهي اسمه بـ «‎-journal‎» إلى مكان آمن، وافتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>الملف متضرر: %1.</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to one in “%2” that is missing.</source>
        <translation>صف في الجدول «%1» يشير إلى صف مفقود في «%2».</translation>
    </message>
    <message>
        <source>The tables of the file are not those that Sidelight makes.</source>
        <translation>جداول الملف ليست الجداول التي يصنعها Sidelight.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported.</source>
        <translation>نص «%1» يختلف عما استُورد.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported.</source>
        <translation>المصدر الأصلي للمقال «%1» يختلف عما استُورد.</translation>
    </message>
    <message>
        <source>A passage of “%1” does not hold the words that stand at its place.</source>
        <translation>أحد مقاطع «%1» لا يحوي الكلمات الموجودة في موضعه.</translation>
    </message>
    <message>
        <source>The table “%1” holds something else than its history says.</source>
        <translation>في الجدول «%1» غير ما يقوله سجل التعديلات.</translation>
    </message>
    <message>
        <source>The history is damaged from entry %1 on.</source>
        <translation>سجل التعديلات متضرر ابتداءً من القيد %1.</translation>
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
        <translation>تقييم دليل</translation>
    </message>
    <message>
        <source>Take back rating</source>
        <translation>سحب تقييم</translation>
    </message>
    <message>
        <source>Rename ACH matrix</source>
        <translation>إعادة تسمية مصفوفة ACH</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>إضافة فرضية</translation>
    </message>
    <message>
        <source>Change hypothesis</source>
        <translation>تغيير فرضية</translation>
    </message>
    <message>
        <source>Move hypothesis</source>
        <translation>نقل فرضية</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>إزالة فرضية</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>إضافة دليل</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>تغيير دليل</translation>
    </message>
    <message>
        <source>Move evidence</source>
        <translation>نقل دليل</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>إزالة دليل</translation>
    </message>
    <message>
        <source>Remove ACH matrix</source>
        <translation>إزالة مصفوفة ACH</translation>
    </message>
    <message>
        <source>Competing hypotheses</source>
        <translation>الفرضيات المتنافسة</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>مصفوفة ACH جديدة</translation>
    </message>
</context>
<context>
    <name>sidelight::AchForm</name>
    <message>
        <source>Hypothesis</source>
        <translation>الفرضية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Note as evidence</source>
        <translation>ملاحظة كدليل</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>التعليق</translation>
    </message>
    <message>
        <source>Change note of hypothesis</source>
        <translation>تغيير ملاحظة فرضية</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>تغيير تعليق</translation>
    </message>
</context>
<context>
    <name>sidelight::AchModel</name>
    <message>
        <source>How far its ratings lie apart, from 0 to 4.</source>
        <translation>مدى تباعد تقييماته، من 0 إلى 4.</translation>
    </message>
    <message>
        <source>Rated alike against every hypothesis, it does not help to choose between them.</source>
        <translation>تقييمه واحد أمام كل الفرضيات، فلا يساعد على الاختيار بينها.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a rating, a hypothesis</comment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>دون تقييم</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>الوزن</translation>
    </message>
    <message>
        <source>Diagnos­ticity</source>
        <comment>with a soft hyphen, where it may be parted</comment>
        <translation>القيمة التشخيصية</translation>
    </message>
    <message>
        <source>By the grades of the source: from 0.5 (E5) over 1 (no grade) to 2 (A1).</source>
        <translation>حسب درجات المصدر: من 0.5 (E5) مرورًا بـ 1 (بلا درجة) إلى 2 (A1).</translation>
    </message>
    <message>
        <source>How far the ratings of a row lie apart, from 0 to 4. What is rated alike everywhere is worth nothing.</source>
        <translation>مدى تباعد تقييمات الصف، من 0 إلى 4. ما كان تقييمه واحدًا في كل الخلايا لا قيمة له.</translation>
    </message>
    <message>
        <source>%1, rank %2, inconsistency %3</source>
        <translation>%1، المرتبة %2، عدم الاتساق %3</translation>
    </message>
    <message>
        <source>Inconsistency %1; without weights %2.</source>
        <translation>عدم الاتساق %1؛ ودون أوزان %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quotation and its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Translated: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>Translated by %1: %2</source>
        <translation>ترجمة %1: %2</translation>
    </message>
    <message>
        <source>Deleted; these were its last words</source>
        <translation>محذوف؛ كانت هذه آخر كلماته</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an origin</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>عليه تعليق</translation>
    </message>
    <message>
        <source>Reliability %1: %2</source>
        <translation>الموثوقية %1: %2</translation>
    </message>
    <message>
        <source>Credibility %1: %2</source>
        <translation>المصداقية %1: %2</translation>
    </message>
    <message>
        <source>Not graded, so it counts as it is.</source>
        <translation>بلا درجة، فيُحتسب كما هو.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come from this speaker and this origin; against each hypothesis only the strongest of them counts.</source>
        <translation>
            <numerusform>يأتي %n صف من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
            <numerusform>يأتي صف واحد من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
            <numerusform>يأتي صفان من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواهما.</numerusform>
            <numerusform>تأتي %n صفوف من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
            <numerusform>يأتي %n صفًا من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
            <numerusform>يأتي %n صف من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AchPane</name>
    <message>
        <source>Name of the ACH matrix</source>
        <translation>اسم مصفوفة ACH</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>ترتيب الصفوف</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>الصفوف يدويًا</translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation>الأعلى قيمة تشخيصية أولًا</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>الفرضيات</translation>
    </message>
    <message>
        <source>Change, move or remove a hypothesis</source>
        <translation>غيّر فرضية أو انقلها أو أزلها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <source>Write the matrix to a file</source>
        <translation>اكتب المصفوفة في ملف</translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation>أضف فرضية</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>ما تقوله التقييمات</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>مصفوفة ACH «%1»</translation>
    </message>
    <message>
        <source>Add the evidence: search for it above, drop passages or statements here, or type a note.</source>
        <translation>أضف الأدلة: ابحث عنها أعلاه، أو أفلت هنا مقاطع أو تصريحات، أو اكتب ملاحظة.</translation>
    </message>
    <message>
        <source>Analysis of competing hypotheses: write down every explanation that is possible, add the evidence, and say of each piece how it fits each hypothesis. The one with the least evidence against it comes first, not the one with the most evidence for it.</source>
        <translation>تحليل الفرضيات المتنافسة: اكتب كل تفسير ممكن، وأضف الأدلة، وحدد لكل دليل مدى اتساقه مع كل فرضية. تأتي أولًا الفرضية ذات الأدلة الأقل ضدها، لا ذات الأدلة الأكثر معها.</translation>
    </message>
    <message>
        <source>Rate each cell by its key: C consistent, C again very consistent (CC); I inconsistent, I again very inconsistent (II); N neutral; A not applicable; Delete takes a rating back.</source>
        <translation>قيّم كل خلية بمفتاحها: C متسق، وC مرة أخرى متسق جدًا (CC)؛ I غير متسق، وI مرة أخرى غير متسق إطلاقًا (II)؛ N محايد؛ A لا ينطبق؛ ويسحب Delete التقييم.</translation>
    </message>
    <message>
        <source>Add the hypotheses that the evidence is to be rated against.</source>
        <translation>أضف الفرضيات التي ستُقيَّم الأدلة أمامها.</translation>
    </message>
    <message>
        <source>That is in the matrix already.</source>
        <translation>هذا في المصفوفة من قبل.</translation>
    </message>
    <message>
        <source>Remove the whole matrix</source>
        <translation>أزل المصفوفة كلها</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>أظهر في مقاله</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>غيّر الملاحظة…</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>أزل الدليل</translation>
    </message>
    <message>
        <source>Change hypothesis…</source>
        <translation>غيّر الفرضية…</translation>
    </message>
    <message>
        <source>Move hypothesis backward</source>
        <translation>انقل الفرضية إلى الخلف</translation>
    </message>
    <message>
        <source>Move hypothesis forward</source>
        <translation>انقل الفرضية إلى الأمام</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>أزل الفرضية</translation>
    </message>
    <message>
        <source>There are no hypotheses yet.</source>
        <translation>لا توجد فرضيات بعد.</translation>
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
        <translation>دون تقييم	%1</translation>
    </message>
    <message>
        <source>The rows are in order of their diagnosticity. Arrange them by hand to move them.</source>
        <translation>الصفوف مرتبة حسب قيمتها التشخيصية. رتّبها يدويًا لتنقلها.</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorForm</name>
    <message>
        <source>Write note on actor</source>
        <translation>كتابة ملاحظة على طرف</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>اسم واحد في كل سطر</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>As the article says</source>
        <translation>كما يقول المقال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Said to be of</source>
        <translation>منسوب إلى</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تابع لـ</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>قد يكون</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>تغيير طرف</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>إنشاء طرف</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPage</name>
    <message>
        <source>Statements and mentions, in order of time</source>
        <translation>التصريحات والإشارات حسب الترتيب الزمني</translation>
    </message>
    <message>
        <source>Nothing is recorded of what this actor says, or where it is named. Mark words in an article and choose the actor there.</source>
        <translation>لم يُسجّل شيء مما يقوله هذا الطرف ولا من مواضع ذكره. حدد كلمات في مقال واختر الطرف هناك.</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPageModel</name>
    <message>
        <source>Translation: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message>
        <source>Translation by %1: %2</source>
        <translation>ترجمة %1: %2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a row</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance and the claim</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>printed as %1</source>
        <translation>ورد بصيغة %1</translation>
    </message>
    <message>
        <source>%1, printed as %2</source>
        <translation>%1، ورد بصيغة %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPicture</name>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>أزل الصورة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>غيّر…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>Change picture of actor</source>
        <translation>تغيير صورة طرف</translation>
    </message>
    <message>
        <source>Remove picture of actor</source>
        <translation>إزالة صورة طرف</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorSummary</name>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Possibly the same as</source>
        <translation>ربما هو نفسه</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تابع لـ</translation>
    </message>
    <message>
        <source>To whom it belongs, and who belongs to it</source>
        <translation>ما يتبع له هذا الطرف وما يتبع لهذا الطرف</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>على اللوحات</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>يظهر مع</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>أسماء أخرى: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Printed as “%1”</source>
        <translation>ورد بصيغة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Said to be %n person(s)</source>
        <translation>
            <numerusform>العدد المذكور: %n شخص</numerusform>
            <numerusform>العدد المذكور: شخص واحد</numerusform>
            <numerusform>العدد المذكور: شخصان</numerusform>
            <numerusform>العدد المذكور: %n أشخاص</numerusform>
            <numerusform>العدد المذكور: %n شخصًا</numerusform>
            <numerusform>العدد المذكور: %n شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Said to be of “%1”</source>
        <translation>منسوب إلى «%1»</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>الدرجات السابقة</translation>
    </message>
    <message>
        <source>Not graded now</source>
        <translation>بلا درجة حاليًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a grade with its meaning, and a day</comment>
        <translation>%1، منذ %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>لا سلاسل</numerusform>
            <numerusform>سلسلة واحدة</numerusform>
            <numerusform>سلسلتان</numerusform>
            <numerusform>%n سلاسل</numerusform>
            <numerusform>%n سلسلة</numerusform>
            <numerusform>%n سلسلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%n مقاطع</numerusform>
            <numerusform>%n مقطعًا</numerusform>
            <numerusform>%n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ActorTreeModel</name>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>أسماء أخرى: %1</translation>
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
        <translation>طرف جديد</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>إعادة تسمية طرف</translation>
    </message>
    <message>
        <source>Actors are the people, organisations and unnamed sources that speak. Type the first one below.</source>
        <translation>الأطراف هم الأشخاص والمنظمات والمصادر غير المسماة الذين يتحدثون. اكتب أولهم أدناه.</translation>
    </message>
    <message>
        <source>No actor has these words</source>
        <translation>لا طرف بهذه الكلمات</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>راجع…</translation>
    </message>
    <message>
        <source>Review the places that name the new actor</source>
        <translation>راجع المواضع التي تذكر الطرف الجديد</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>نقل طرف</translation>
    </message>
    <message>
        <source>Select two actors first, to note that both may be the same.</source>
        <translation>حدد طرفين أولًا لتدوّن أنهما قد يكونان واحدًا.</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>أظهر مقاطعه</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>Find where it is named</source>
        <translation>اعثر على مواضع ذكره</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note that both may be the same</source>
        <translation>دوّن أنهما قد يكونان واحدًا</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>افصل جزءًا…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>إنشاء طرف</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n statement(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>سُحب من %n تصريح وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من تصريح واحد وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من تصريحين وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من %n تصريحات وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من %n تصريحًا وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من %n تصريح وأُزيل. التراجع يعيده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>أُزيل %n طرف. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل طرف واحد. التراجع يعيده.</numerusform>
            <numerusform>أُزيل طرفان. التراجع يعيدهما.</numerusform>
            <numerusform>أُزيلت %n أطراف. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل %n طرفًا. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل %n طرف. التراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>إزالة %n طرف</numerusform>
            <numerusform>إزالة طرف واحد</numerusform>
            <numerusform>إزالة طرفين</numerusform>
            <numerusform>إزالة %n أطراف</numerusform>
            <numerusform>إزالة %n طرفًا</numerusform>
            <numerusform>إزالة %n طرف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AnalysisPanes</name>
    <message>
        <source>Claim matrix</source>
        <translation>مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>لا توجد بعد.</translation>
    </message>
    <message>
        <source>The passage is in “%1” now.</source>
        <translation>المقطع الآن في «%1».</translation>
    </message>
    <message>
        <source>The passage is in “%1” already.</source>
        <translation>المقطع في «%1» من قبل.</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>مصفوفة ACH جديدة</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleForm</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>2012-09-11, 2012-09 or 2012</source>
        <translation>‎2012-09-11‎ أو ‎2012-09‎ أو 2012</translation>
    </message>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>ليس تاريخًا مثل ‎2012-09-11‎ أو ‎2012-09~‎ أو 2012؛ وسيُحفظ كما كُتب.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>en أو ar أو fr-CA</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>آخر قراءة</translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>أصل خاص به</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of the day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Change article details</source>
        <translation>تغيير تفاصيل مقال</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>تاريخ الإضافة</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>الأصل: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleView</name>
    <message>
        <source>Moving the start of the passage. Enter keeps it, Escape gives up.</source>
        <translation>تُنقل الآن بداية المقطع. يثبّتها Enter ويتخلى عنها Escape.</translation>
    </message>
    <message>
        <source>Moving the end of the passage. Enter keeps it, Escape gives up.</source>
        <translation>تُنقل الآن نهاية المقطع. يثبّتها Enter ويتخلى عنها Escape.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>sidelight::BearingPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>أغلق (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>لماذا هي هنا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what bears on a card, and which way</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>يؤيدها</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>يعارضها</translation>
    </message>
    <message>
        <source>Bears on it</source>
        <translation>ذو صلة بها</translation>
    </message>
    <message>
        <source>And %L1 more</source>
        <translation>و%L1 غيرها</translation>
    </message>
    <message>
        <source>Select one card to see why it is here.</source>
        <translation>حدد بطاقة واحدة لترى لماذا هي هنا.</translation>
    </message>
    <message>
        <source>Nothing that is recorded bears on this card: no statement, no claim and no link.</source>
        <translation>لا شيء مما سُجّل يتصل بهذه البطاقة: لا تصريح ولا ادعاء ولا رابط.</translation>
    </message>
    <message>
        <source>Why is this here? A click shows the words.</source>
        <translation>لماذا هي هنا؟ النقر يُظهر الكلمات.</translation>
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
        <translation>أظهر الكل</translation>
    </message>
    <message>
        <source>Take the filter away (Esc)</source>
        <translation>أزل المرشّح (Esc)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>موثوقية المصدر</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>أي مصدر</translation>
    </message>
    <message>
        <source>Source A</source>
        <translation>المصدر A</translation>
    </message>
    <message>
        <source>Source %1 or better</source>
        <translation>المصدر %1 أو أفضل</translation>
    </message>
    <message>
        <source>Source F: cannot be judged</source>
        <translation>المصدر F: يتعذر الحكم عليه</translation>
    </message>
    <message>
        <source>Source not graded</source>
        <translation>مصدر بلا درجة</translation>
    </message>
    <message>
        <source>Credibility of what is said</source>
        <translation>مصداقية ما قيل</translation>
    </message>
    <message>
        <source>Any credibility</source>
        <translation>أي مصداقية</translation>
    </message>
    <message>
        <source>Credibility 1</source>
        <translation>المصداقية 1</translation>
    </message>
    <message>
        <source>Credibility %1 or better</source>
        <translation>المصداقية %1 أو أفضل</translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation>المصداقية 6: يتعذر الحكم عليها</translation>
    </message>
    <message>
        <source>Type of link</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>Any link</source>
        <translation>أي رابط</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>أي تاريخ</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>تاريخ التصريح</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>تاريخ الحدوث</translation>
    </message>
    <message>
        <source>From 2012-09</source>
        <translation>من ‎2012-09‎</translation>
    </message>
    <message>
        <source>Until 2012-09-12</source>
        <translation>حتى ‎2012-09-12‎</translation>
    </message>
    <message>
        <source>A date looks like 2012, 2012-09 or 2012-09-11.</source>
        <translation>يُكتب التاريخ هكذا: 2012 أو ‎2012-09‎ أو ‎2012-09-11‎.</translation>
    </message>
    <message>
        <source>%L1 of %L2 cards</source>
        <translation>البطاقات: %L1 من %L2</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardFinder</name>
    <message>
        <source>Find on this board</source>
        <translation>ابحث في هذه اللوحة</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>أغلق (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>Too costly to find</source>
        <translation>البحث مكلف جدًا</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 من أكثر من %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardHand</name>
    <message>
        <source>Align cards</source>
        <translation>محاذاة بطاقات</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>توزيع بطاقات</translation>
    </message>
    <message>
        <source>Fit cards to their words</source>
        <translation>ملاءمة حجم بطاقات مع كلماتها</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>جلب إلى المقدمة</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>تقديم خطوة</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>تأخير خطوة</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>إرسال إلى الخلف</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read, so the card(s) came with their words alone.</source>
        <translation>
            <numerusform>تعذرت قراءة %n صورة، فجاءت البطاقات بكلماتها فقط.</numerusform>
            <numerusform>تعذرت قراءة صورة واحدة، فجاءت البطاقة بكلماتها فقط.</numerusform>
            <numerusform>تعذرت قراءة صورتين، فجاءت البطاقتان بكلماتهما فقط.</numerusform>
            <numerusform>تعذرت قراءة %n صور، فجاءت البطاقات بكلماتها فقط.</numerusform>
            <numerusform>تعذرت قراءة %n صورة، فجاءت البطاقات بكلماتها فقط.</numerusform>
            <numerusform>تعذرت قراءة %n صورة، فجاءت البطاقات بكلماتها فقط.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardImport</name>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>تعذرت قراءة «%1» (%2).</translation>
    </message>
    <message>
        <source>The board “%1” is imported.</source>
        <translation>استُوردت اللوحة «%1».</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>أُسقطت حواف تقود إلى عقد غير موجودة في الملف: %1.</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>استيراد لوحة</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardKeys</name>
    <message numerus="yes">
        <source>%n card(s) stay selected. Tab goes on to others, S keeps each; Esc lets go.</source>
        <translation>
            <numerusform>تبقى %n بطاقة محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى بطاقة واحدة محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى بطاقتان محددتين. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى %n بطاقات محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى %n بطاقة محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى %n بطاقة محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc leaves it.</source>
        <translation>إلى أي بطاقة يُنقل الرابط؟ انقرها، أو اخترها بالمفتاح Tab أو بالأسهم واضغط Enter. يتركه Esc كما هو.</translation>
    </message>
    <message>
        <source>Link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc ends.</source>
        <translation>إلى أي بطاقة يكون الرابط؟ انقرها، أو اخترها بالمفتاح Tab أو بالأسهم واضغط Enter. ينهيه Esc.</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardLayouter</name>
    <message>
        <source>Lay out board</source>
        <translation>تخطيط لوحة</translation>
    </message>
    <message>
        <source>Lay out cards</source>
        <translation>تخطيط بطاقات</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardListModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1، لا بطاقات</numerusform>
            <numerusform>%1، بطاقة واحدة</numerusform>
            <numerusform>%1، بطاقتان</numerusform>
            <numerusform>%1، %n بطاقات</numerusform>
            <numerusform>%1، %n بطاقة</numerusform>
            <numerusform>%1، %n بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>إعادة تسمية لوحة</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutline</name>
    <message>
        <source>Outline of the board</source>
        <translation>مخطط اللوحة</translation>
    </message>
    <message>
        <source>Groups, cards and their links. Enter opens, F2 names, L links, Delete removes.</source>
        <translation>المجموعات والبطاقات وروابطها. يفتح Enter، ويسمّي F2، ويربط L، ويزيل Delete.</translation>
    </message>
    <message>
        <source>Label link</source>
        <translation>وضع تسمية لرابط</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>إعادة تسمية مجموعة</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>إعادة تسمية طرف</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>تحرير ادعاء</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutlineModel</name>
    <message>
        <source>Group without a title</source>
        <translation>مجموعة بلا عنوان</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>ملاحظة فارغة</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>a link&apos;s type, and the card to which it leads</comment>
        <translation>%1 ← %2</translation>
    </message>
    <message>
        <source>← %1 ← %2</source>
        <comment>a link&apos;s type, and the card from which it comes</comment>
        <translation>→ %1 → %2</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>المجموعة: %1</translation>
    </message>
    <message>
        <source>%1. Locked</source>
        <translation>%1. مقفلة</translation>
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
        <translation>اسحب مقاطع أو أطرافًا أو مقالات إلى هنا.
انقر نقرًا مزدوجًا لكتابة ملاحظة، أو اضغط Ctrl+Shift+A لاختيار بطاقة باسمها.</translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation>اسم اللوحة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a note on the board; or double click on an empty place</source>
        <translation>اكتب ملاحظة على اللوحة؛ أو انقر نقرًا مزدوجًا في موضع خالٍ</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>أضف بطاقة…</translation>
    </message>
    <message>
        <source>Choose a passage, statement, actor, claim or article by typing (Ctrl+Shift+A)</source>
        <translation>اختر مقطعًا أو تصريحًا أو طرفًا أو ادعاءً أو مقالًا بالكتابة (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>لائم</translation>
    </message>
    <message>
        <source>Show the whole board (Shift+1)</source>
        <translation>أظهر اللوحة كلها (Shift+1)</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>صدّر PDF…</translation>
    </message>
    <message>
        <source>Write the board and its numbered sources to a PDF file</source>
        <translation>اكتب اللوحة ومصادرها المرقمة في ملف PDF</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>اللوحة «%1»</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardView</name>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <comment>card, type of link, card</comment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) selected</source>
        <translation>
            <numerusform>لا بطاقات محددة</numerusform>
            <numerusform>بطاقة واحدة محددة</numerusform>
            <numerusform>بطاقتان محددتان</numerusform>
            <numerusform>%n بطاقات محددة</numerusform>
            <numerusform>%n بطاقة محددة</numerusform>
            <numerusform>%n بطاقة محددة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardWalk</name>
    <message>
        <source>La&amp;y out</source>
        <translation>&amp;تخطيط</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>ال&amp;مخطط</translation>
    </message>
    <message>
        <source>&amp;Map of the board</source>
        <translation>&amp;خريطة اللوحة</translation>
    </message>
    <message>
        <source>&amp;Why is this here</source>
        <translation>&amp;لماذا هي هنا</translation>
    </message>
    <message>
        <source>&amp;Find on this board…</source>
        <translation>&amp;ابحث في هذه اللوحة…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>ابحث عن التال&amp;ي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>ابحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>م&amp;رشّح…</translation>
    </message>
    <message>
        <source>Dim all but the n&amp;eighbours</source>
        <translation>أ&amp;عتم كل ما عدا الجيران</translation>
    </message>
    <message>
        <source>Path &amp;between two cards</source>
        <translation>ال&amp;طريق بين بطاقتين</translation>
    </message>
    <message>
        <source>Walk along a link: Alt with an arrow</source>
        <translation>التنقل عبر رابط: Alt مع سهم</translation>
    </message>
    <message>
        <source>Linked cards &amp;near each other</source>
        <translation>البطاقات المرتبطة مت&amp;قاربة</translation>
    </message>
    <message>
        <source>In &amp;layers, by the types of links</source>
        <translation>في &amp;طبقات، حسب أنواع الروابط</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;published</source>
        <translation>حسب الزمن، بتاريخ ال&amp;نشر</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;said</source>
        <translation>حسب الزمن، بتاريخ الت&amp;صريح</translation>
    </message>
    <message>
        <source>Along time, by when it &amp;happened</source>
        <translation>حسب الزمن، بتاريخ ال&amp;حدوث</translation>
    </message>
    <message>
        <source>A lane for each &amp;article</source>
        <translation>مسار لكل &amp;مقال</translation>
    </message>
    <message>
        <source>A lane for each &amp;who speaks</source>
        <translation>مسار لكل م&amp;تحدث</translation>
    </message>
    <message>
        <source>&amp;Tidy: take overlaps away</source>
        <translation>&amp;رتّب: أزل التداخل</translation>
    </message>
    <message>
        <source>Lay out: choose…</source>
        <translation>التخطيط: اختر…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards (Ctrl+Shift+L)</source>
        <translation>أعد تخطيط اللوحة أو البطاقات المحددة (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Select a card first; then all but the cards that are linked to it can be dimmed.</source>
        <translation>حدد بطاقة أولًا؛ ثم يمكن إعتام كل البطاقات سوى المرتبطة بها.</translation>
    </message>
    <message>
        <source>Select two cards first; then the shortest way between them along links can be shown.</source>
        <translation>حدد بطاقتين أولًا؛ ثم يمكن إظهار أقصر طريق بينهما عبر الروابط.</translation>
    </message>
    <message>
        <source>No links lead from one of these cards to the other.</source>
        <translation>لا روابط تصل بين هاتين البطاقتين.</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between the two cards</source>
        <translation>
            <numerusform>لا روابط بين البطاقتين</numerusform>
            <numerusform>رابط واحد بين البطاقتين</numerusform>
            <numerusform>رابطان بين البطاقتين</numerusform>
            <numerusform>%n روابط بين البطاقتين</numerusform>
            <numerusform>%n رابطًا بين البطاقتين</numerusform>
            <numerusform>%n رابط بين البطاقتين</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is being laid out.</source>
        <translation>يجري تخطيط اللوحة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Only what is linked to the selected card stands out.</source>
        <translation>لا يبرز إلا ما هو مرتبط بالبطاقة المحددة.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>أظهر الكل</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardsPanel</name>
    <message>
        <source>Lay out evidence on a board: press New board.</source>
        <translation>رتّب الأدلة على لوحة: اضغط «لوحة جديدة».</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>لوحة جديدة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Make a board from a template, which has groups to fill</source>
        <translation>أنشئ لوحة من قالب فيه مجموعات لتملأها</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>اللوحة %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a template, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>إزالة لوحة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>New board from a template</source>
        <translation>لوحة جديدة من قالب</translation>
    </message>
</context>
<context>
    <name>sidelight::ButtonRow</name>
    <message>
        <source>What there is no room for</source>
        <translation>ما لا يتسع له المكان</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>sidelight::CardNoteEditor</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
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
        <translation>طرف</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>تصريح</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Passage, statement, actor, claim or article</source>
        <translation>مقطع أو تصريح أو طرف أو ادعاء أو مقال</translation>
    </message>
    <message>
        <source>Search for a card</source>
        <translation>ابحث عن بطاقة</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>العناصر التي عُثر عليها</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>kind and words of a record</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing in this project has these words.</source>
        <translation>لا شيء في هذا المشروع فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>sidelight::CardPicture</name>
    <message>
        <source>The image could not be kept, so it was not put on the board.</source>
        <translation>تعذر حفظ الصورة، فلم توضع على اللوحة.</translation>
    </message>
</context>
<context>
    <name>sidelight::CarryReview</name>
    <message>
        <source>In the older version</source>
        <translation>في الإصدار الأقدم</translation>
    </message>
    <message>
        <source>In the newer version</source>
        <translation>في الإصدار الأحدث</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Passages whose words have changed</source>
        <translation>المقاطع التي تغيرت كلماتها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>The older version has no passages to carry over.</source>
        <translation>لا مقاطع في الإصدار الأقدم يمكن نقلها.</translation>
    </message>
    <message>
        <source>The newer version has all these passages already.</source>
        <translation>كل هذه المقاطع موجودة في الإصدار الأحدث من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand in the newer version word for word.</source>
        <translation>
            <numerusform>%n مقطع يرد حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>مقطع واحد يرد حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>مقطعان يردان حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>%n مقاطع ترد حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>%n مقطعًا يرد حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>%n مقطع يرد حرفيًا في الإصدار الأحدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>لا مقاطع أخرى تحتاج إلى نظرة.</numerusform>
            <numerusform>مقطع آخر يحتاج إلى نظرة.</numerusform>
            <numerusform>مقطعان آخران يحتاجان إلى نظرة.</numerusform>
            <numerusform>%n مقاطع أخرى تحتاج إلى نظرة.</numerusform>
            <numerusform>%n مقطعًا آخر يحتاج إلى نظرة.</numerusform>
            <numerusform>%n مقطع آخر يحتاج إلى نظرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1٪</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n passage(s) over</source>
        <translation>
            <numerusform>انقل %n مقطع</numerusform>
            <numerusform>انقل مقطعًا واحدًا</numerusform>
            <numerusform>انقل مقطعين</numerusform>
            <numerusform>انقل %n مقاطع</numerusform>
            <numerusform>انقل %n مقطعًا</numerusform>
            <numerusform>انقل %n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>نُقل %n مقطع.</numerusform>
            <numerusform>نُقل مقطع واحد.</numerusform>
            <numerusform>نُقل مقطعان.</numerusform>
            <numerusform>نُقلت %n مقاطع.</numerusform>
            <numerusform>نُقل %n مقطعًا.</numerusform>
            <numerusform>نُقل %n مقطع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry passages over</source>
        <translation>نقل مقاطع إلى إصدار أحدث</translation>
    </message>
</context>
<context>
    <name>sidelight::ChoiceList</name>
    <message>
        <source>says · of %1</source>
        <translation>متحدث · من %1</translation>
    </message>
    <message>
        <source>says</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>أيضًا %1</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>وسم جديد «%1»</translation>
    </message>
    <message>
        <source>New actor “%1” says this</source>
        <translation>طرف جديد «%1» هو المتحدث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>، </translation>
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
        <translation>كتابة ملاحظة على ادعاء</translation>
    </message>
    <message>
        <source>Date, such as 2012-09-11 or 2012-09~</source>
        <translation>تاريخ، مثل ‎2012-09-11‎ أو ‎2012-09~‎</translation>
    </message>
    <message>
        <source>This is not a date as EDTF has it, such as 2012-09-11, 2012-09, 2012-09~ or 2012-09-11/2012-09-14.</source>
        <translation>هذا ليس تاريخًا بصيغة EDTF، مثل ‎2012-09-11‎ أو ‎2012-09‎ أو ‎2012-09~‎ أو ‎2012-09-11/2012-09-14‎.</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>تاريخ الحدوث</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>تغيير ادعاء</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>إنشاء ادعاء</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimGrid</name>
    <message>
        <source>Nobody named</source>
        <comment>the row of statements without a speaker</comment>
        <translation>لم يُسمَّ أحد</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimListModel</name>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Asserts</source>
        <comment>number of statements</comment>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Denies</source>
        <comment>number of statements</comment>
        <translation>نفي</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <comment>number of statements that qualify or question</comment>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>تاريخ الحدوث: %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>so many origins, so many articles</comment>
        <translation>%1 إجمالًا</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimMatrixModel</name>
    <message>
        <source>%1 %2</source>
        <comment>a speaker or an article, and what is said: &quot;denies: …&quot;</comment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) on claims</source>
        <translation>
            <numerusform>لا تصريحات عن ادعاءات</numerusform>
            <numerusform>تصريح واحد عن ادعاء</numerusform>
            <numerusform>تصريحان عن ادعاءات</numerusform>
            <numerusform>%n تصريحات عن ادعاءات</numerusform>
            <numerusform>%n تصريحًا عن ادعاءات</numerusform>
            <numerusform>%n تصريح عن ادعاءات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number of origins and of articles</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%n أصول</numerusform>
            <numerusform>%n أصلًا</numerusform>
            <numerusform>%n أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance, and how many take it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nobody has taken a stance on it yet.</source>
        <translation>لم يتخذ أحد موقفًا منه بعد.</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimsPanel</name>
    <message>
        <source>New claim</source>
        <translation>ادعاء جديد</translation>
    </message>
    <message>
        <source>Rename claim</source>
        <translation>إعادة تسمية ادعاء</translation>
    </message>
    <message>
        <source>Claims are what somebody says is so, and others may deny. Type the first one below.</source>
        <translation>الادعاءات هي ما يقول أحدهم إنه كذلك وقد ينفيه غيره. اكتب أولها أدناه.</translation>
    </message>
    <message>
        <source>No claim has these words</source>
        <translation>لا ادعاء بهذه الكلمات</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>أظهر مقاطعه</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>إنشاء ادعاء</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>نقل ادعاء</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>دمج ادعاءات</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>دُمج %n ادعاء في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج ادعاء واحد في %1. التراجع يفصله.</numerusform>
            <numerusform>دُمج ادعاءان في %1. التراجع يفصلهما.</numerusform>
            <numerusform>دُمجت %n ادعاءات في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %n ادعاءً في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %n ادعاء في %1. التراجع يفصلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>إزالة %n ادعاء</numerusform>
            <numerusform>إزالة ادعاء واحد</numerusform>
            <numerusform>إزالة ادعاءين</numerusform>
            <numerusform>إزالة %n ادعاءات</numerusform>
            <numerusform>إزالة %n ادعاءً</numerusform>
            <numerusform>إزالة %n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>أُزيل %n ادعاء.</numerusform>
            <numerusform>أُزيل ادعاء واحد.</numerusform>
            <numerusform>أُزيل ادعاءان.</numerusform>
            <numerusform>أُزيلت %n ادعاءات.</numerusform>
            <numerusform>أُزيل %n ادعاءً.</numerusform>
            <numerusform>أُزيل %n ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>بات %n تصريح بلا ادعاء.</numerusform>
            <numerusform>بات تصريح واحد بلا ادعاء.</numerusform>
            <numerusform>بات تصريحان بلا ادعاء.</numerusform>
            <numerusform>باتت %n تصريحات بلا ادعاء.</numerusform>
            <numerusform>بات %n تصريحًا بلا ادعاء.</numerusform>
            <numerusform>بات %n تصريح بلا ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>تحتفظ %n بطاقة بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقة واحدة بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقتان بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ %n بطاقات بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ %n بطاقة بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ %n بطاقة بالكلمات الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>انتقل %n ادعاء من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقل ادعاء واحد من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقل ادعاءان من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقلت %n ادعاءات من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقل %n ادعاءً من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقل %n ادعاء من تحتها إلى المستوى الأعلى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>التراجع يعيد كل ذلك.</translation>
    </message>
</context>
<context>
    <name>sidelight::ColourChips</name>
    <message>
        <source>Highlight colours, 1 to 8</source>
        <translation>ألوان التمييز من 1 إلى 8</translation>
    </message>
</context>
<context>
    <name>sidelight::ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
</context>
<context>
    <name>sidelight::CompareLegend</name>
    <message>
        <source>Scroll together</source>
        <translation>تمرير متزامن</translation>
    </message>
    <message>
        <source>Open two articles side by side to compare them.</source>
        <translation>افتح مقالين جنبًا إلى جنب لتقارن بينهما.</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>ما تُظهره المقارنة</translation>
    </message>
    <message>
        <source>Where one text is scrolled, the other follows along the ribbons (Shift+F9)</source>
        <translation>حيثما مُرّر أحد النصين تبعه الآخر على طول الأشرطة (Shift+F9)</translation>
    </message>
    <message>
        <source>Stop comparing (F9)</source>
        <translation>أوقف المقارنة (F9)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>أوقف المقارنة</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغير</translation>
    </message>
    <message>
        <source>Same words %L1</source>
        <translation>الكلمات نفسها %L1</translation>
    </message>
    <message>
        <source>Same claim %L1</source>
        <translation>الادعاء نفسه %L1</translation>
    </message>
    <message>
        <source>Same actor %L1</source>
        <translation>الطرف نفسه %L1</translation>
    </message>
    <message>
        <source>Links %L1</source>
        <translation>الروابط %L1</translation>
    </message>
</context>
<context>
    <name>sidelight::Comparison</name>
    <message>
        <source>Ribbons between “%1” and “%2”</source>
        <translation>الأشرطة بين «%1» و«%2»</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>نُقل: %1</translation>
    </message>
    <message>
        <source>The same words: %1</source>
        <translation>الكلمات نفسها: %1</translation>
    </message>
    <message>
        <source>They agree: %1</source>
        <translation>اتفاق: %1</translation>
    </message>
    <message>
        <source>They contradict each other: %1</source>
        <translation>تناقض: %1</translation>
    </message>
    <message>
        <source>They differ: %1</source>
        <translation>اختلاف: %1</translation>
    </message>
    <message>
        <source>The same claim: %1</source>
        <translation>الادعاء نفسه: %1</translation>
    </message>
    <message>
        <source>The same actor: %1</source>
        <translation>الطرف نفسه: %1</translation>
    </message>
    <message>
        <source>Link (%1): %2</source>
        <translation>رابط (%1): %2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>رابط: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionModel</name>
    <message numerus="yes">
        <source>and %n more from the same origin</source>
        <translation>
            <numerusform>ولا غيره من الأصل نفسه</numerusform>
            <numerusform>وواحد آخر من الأصل نفسه</numerusform>
            <numerusform>واثنان آخران من الأصل نفسه</numerusform>
            <numerusform>و%n أخرى من الأصل نفسه</numerusform>
            <numerusform>و%n أخرى من الأصل نفسه</numerusform>
            <numerusform>و%n أخرى من الأصل نفسه</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsPane</name>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>Most origins first</source>
        <translation>الأكثر أصولًا أولًا</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>حسب الادعاء</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Filter by claim or speaker</source>
        <translation>رشّح حسب الادعاء أو المتحدث</translation>
    </message>
    <message numerus="yes">
        <source>Accounts part on %n claim(s).</source>
        <translation>
            <numerusform>تفترق الروايات في %n ادعاء.</numerusform>
            <numerusform>تفترق الروايات في ادعاء واحد.</numerusform>
            <numerusform>تفترق الروايات في ادعاءين.</numerusform>
            <numerusform>تفترق الروايات في %n ادعاءات.</numerusform>
            <numerusform>تفترق الروايات في %n ادعاءً.</numerusform>
            <numerusform>تفترق الروايات في %n ادعاء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsView</name>
    <message>
        <source>Contradictions</source>
        <translation>التناقضات</translation>
    </message>
    <message>
        <source>No contradiction has these words in its claim or among its speakers.</source>
        <translation>لا تناقض فيه هذه الكلمات في ادعائه أو بين متحدثيه.</translation>
    </message>
    <message>
        <source>Accounts contradict each other here when one statement asserts a claim and another denies it. Mark what is said in an article, give the statement a claim and a stance in the inspector, and do the same where somebody says otherwise.</source>
        <translation>تتناقض الروايات هنا حين يؤكد تصريح ادعاءً وينفيه آخر. حدد ما قيل في مقال، وأعطِ التصريح ادعاءً وموقفًا في المفتّش، ثم افعل مثل ذلك حيث يقول غيره خلافه.</translation>
    </message>
</context>
<context>
    <name>sidelight::DateField</name>
    <message>
        <source>“%1” is not a date. Try 11 Sep 2012, 2012-09 or about 2012.</source>
        <translation>«%1» ليس تاريخًا. جرّب ‎11 Sep 2012‎ أو ‎2012-09‎ أو ‎~2012‎.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>لا يوجد يوم أو وقت كهذا.</translation>
    </message>
    <message>
        <source>“%1” may be two different days. Write the month as a word.</source>
        <translation>قد يعني «%1» يومين مختلفين. اكتب الشهر بالكلمات.</translation>
    </message>
    <message>
        <source>The day on which the article was published is not known. Write a date.</source>
        <translation>يوم نشر المقال غير معروف. اكتب تاريخًا.</translation>
    </message>
    <message>
        <source>The article has no date. Write the year too.</source>
        <translation>ليس للمقال تاريخ. اكتب السنة أيضًا.</translation>
    </message>
    <message>
        <source>This span ends before it begins.</source>
        <translation>تنتهي هذه المدة قبل أن تبدأ.</translation>
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
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1؟</translation>
    </message>
    <message>
        <source>about %1?</source>
        <translation>نحو %1؟</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1، %2</translation>
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
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>ربما %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>ربما نحو %1</translation>
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
        <translation>مجلد «%1» غير موجود. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open it.</source>
        <translation>«%1» موجود من قبل. اختر اسمًا آخر، أو افتحه.</translation>
    </message>
    <message>
        <source>“%1” cannot be made there: %2. Choose another place.</source>
        <translation>لا يمكن إنشاء «%1» هناك: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2. Rename or remove it yourself.</source>
        <translation>لا يمكن تغيير اسم «%1»: %2. غيّر اسمه أو أزله بنفسك.</translation>
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
        <translation>أضف دليلًا: ابحث، أو اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Search passages and statements by their words or their speaker, or type a note</source>
        <translation>ابحث عن المقاطع والتصريحات بكلماتها أو بمتحدثيها، أو اكتب ملاحظة</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>أضف دليلًا</translation>
    </message>
    <message>
        <source>Statement — %1</source>
        <translation>تصريح — %1</translation>
    </message>
    <message>
        <source>Passage — %1</source>
        <translation>مقطع — %1</translation>
    </message>
    <message>
        <source>Add as a note: %1</source>
        <translation>أضف كملاحظة: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ExportMenus</name>
    <message>
        <source>&amp;Web page with its sources…</source>
        <translation>&amp;صفحة ويب مع مصادرها…</translation>
    </message>
    <message>
        <source>&amp;Outline in Markdown…</source>
        <translation>م&amp;خطط بصيغة Markdown…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>&amp;رسم SVG…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;100 %…</source>
        <translation>صورة PNG بنسبة &amp;100٪…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;200 %…</source>
        <translation>صورة PNG بنسبة &amp;200٪…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;300 %…</source>
        <translation>صورة PNG بنسبة &amp;300٪…</translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation>&amp;لوحة JSON Canvas…</translation>
    </message>
    <message>
        <source>JSON Canvas to &amp;come back to this project…</source>
        <translation>لوحة JSON Canvas لل&amp;عودة إلى هذا المشروع…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>&amp;جدول (CSV)…</translation>
    </message>
    <message>
        <source>Table (CSV) for &amp;Excel…</source>
        <translation>ج&amp;دول (CSV) لبرنامج Excel…</translation>
    </message>
    <message>
        <source>Text &amp;document (ODT)…</source>
        <translation>مستند &amp;نصي (ODT)…</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>&amp;صفحة ويب…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>&amp;مستند Markdown…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>م&amp;لف PDF…</translation>
    </message>
    <message>
        <source>Exact data (&amp;JSON)…</source>
        <translation>&amp;بيانات دقيقة (JSON)…</translation>
    </message>
    <message>
        <source>Export boar&amp;d as</source>
        <translation>صدّر الل&amp;وحة بصيغة</translation>
    </message>
    <message>
        <source>Export pa&amp;ssages as</source>
        <translation>صدّر ال&amp;مقاطع بصيغة</translation>
    </message>
    <message>
        <source>Export ar&amp;ticle as</source>
        <translation>صدّر المقا&amp;ل بصيغة</translation>
    </message>
    <message>
        <source>Export claim &amp;matrix as</source>
        <translation>صدّر مصفوفة الاد&amp;عاءات بصيغة</translation>
    </message>
    <message>
        <source>Export stat&amp;ements as</source>
        <translation>صدّر ال&amp;تصريحات بصيغة</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>صدّر بصيغة</translation>
    </message>
    <message>
        <source>Export this list as</source>
        <translation>صدّر هذه القائمة بصيغة</translation>
    </message>
    <message>
        <source>Claim matrix</source>
        <translation>مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>كُتب الملف.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are in the file, as the filter shows.</source>
        <translation>
            <numerusform>في الملف %1 من مجموع %n بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع بطاقة واحدة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع بطاقتين على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع %n بطاقات على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع %n بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع %n بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ExportRun</name>
    <message>
        <source>What is exported cannot take the place of the open project. Choose another name.</source>
        <translation>لا يمكن أن يحل الصادر محل المشروع المفتوح. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>Another export is being made. Wait for it or cancel it, then export again.</source>
        <translation>يجري تصدير آخر. انتظر اكتماله أو ألغِه، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>Drawing page %1 of %2.</source>
        <translation>تُرسم الصفحة %1 من %2.</translation>
    </message>
</context>
<context>
    <name>sidelight::Exports</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>تصدير اللوحة بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>مستندات PDF</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are exported, as the filter shows.</source>
        <translation>
            <numerusform>صُدّر %1 من مجموع %n بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع بطاقة واحدة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع بطاقتين على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع %n بطاقات على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع %n بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع %n بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is exported.</source>
        <translation>صُدّرت اللوحة.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1 (نسخة)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>مشاريع Sidelight</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation>كُتبت النسخة.</translation>
    </message>
</context>
<context>
    <name>sidelight::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>ابحث في هذا المقال</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>السابق (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>التالي (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>أغلق (Esc)</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>ليس تعبيرًا نمطيًا</translation>
    </message>
    <message>
        <source>Too costly: %L1 found so far</source>
        <translation>مكلف جدًا: عُثر حتى الآن على %L1</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>لم يُعثر عليه</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>%L1 من أكثر من %L2</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>%L1 من %L2</translation>
    </message>
    <message>
        <source>This expression costs more time than it is given. Make it simpler, and all is found.</source>
        <translation>يستغرق هذا التعبير وقتًا أطول مما يُمنح له. بسّطه ليُعثر على كل شيء.</translation>
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
        <translation>مراعاة حالة الأحرف (Alt+C)</translation>
    </message>
    <message>
        <source>Accents count (Alt+A)</source>
        <translation>مراعاة علامات التشكيل (Alt+A)</translation>
    </message>
    <message>
        <source>W</source>
        <comment>whole words</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>الكلمات الكاملة فقط (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>تعبير نمطي (Alt+R)</translation>
    </message>
</context>
<context>
    <name>sidelight::FindPanel</name>
    <message>
        <source>Find in all articles</source>
        <translation>ابحث في كل المقالات</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>المواضع التي عُثر عليها</translation>
    </message>
    <message>
        <source>%L1 of %L2 articles searched; found so far: %L3</source>
        <translation>جرى البحث في %L1 من المقالات وعددها %L2؛ عُثر حتى الآن على %L3</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>هذا ليس تعبيرًا نمطيًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long in %n article(s), where there may be more.</source>
        <translation>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في %n مقال، وقد يكون فيها المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في مقال واحد، وقد يكون فيه المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في مقالين، وقد يكون فيهما المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في %n مقالات، وقد يكون فيها المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في %n مقالًا، وقد يكون فيها المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في %n مقال، وقد يكون فيها المزيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة %n مقال.</numerusform>
            <numerusform>تعذرت قراءة مقال واحد.</numerusform>
            <numerusform>تعذرت قراءة مقالين.</numerusform>
            <numerusform>تعذرت قراءة %n مقالات.</numerusform>
            <numerusform>تعذرت قراءة %n مقالًا.</numerusform>
            <numerusform>تعذرت قراءة %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in any article.</source>
        <translation>لم يُعثر عليه في أي مقال.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>عُثر على %n موضع.</numerusform>
            <numerusform>عُثر على موضع واحد.</numerusform>
            <numerusform>عُثر على موضعين.</numerusform>
            <numerusform>عُثر على %n مواضع.</numerusform>
            <numerusform>عُثر على %n موضعًا.</numerusform>
            <numerusform>عُثر على %n موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>وذلك في %n مقال.</numerusform>
            <numerusform>وذلك في مقال واحد.</numerusform>
            <numerusform>وذلك في مقالين.</numerusform>
            <numerusform>وذلك في %n مقالات.</numerusform>
            <numerusform>وذلك في %n مقالًا.</numerusform>
            <numerusform>وذلك في %n مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>توقف البحث. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::FoundModel</name>
    <message>
        <source>%1, found %2 times</source>
        <translation>%1، عدد مرات العثور عليه: %2</translation>
    </message>
</context>
<context>
    <name>sidelight::GradeBox</name>
    <message>
        <source>Not graded</source>
        <translation>بلا درجة</translation>
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
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Graded on</source>
        <translation>تاريخ الدرجة</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>منذ متى؟</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>سبب الدرجة</translation>
    </message>
    <message>
        <source>Why this grade?</source>
        <translation>لماذا هذه الدرجة؟</translation>
    </message>
    <message>
        <source>This is not a date as Sidelight knows them; it is kept as it is.</source>
        <translation>ليس هذا تاريخًا يعرفه Sidelight؛ وسيُحفظ كما هو.</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>الدرجات السابقة</translation>
    </message>
    <message>
        <source>How reliable is this source, A to F?</source>
        <translation>ما مدى موثوقية هذا المصدر، من A إلى F؟</translation>
    </message>
    <message>
        <source>Grade actor</source>
        <translation>تحديد درجة طرف</translation>
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
        <translation>دون تقييم</translation>
    </message>
</context>
<context>
    <name>sidelight::Imports</name>
    <message>
        <source>The import was cancelled, and nothing of it was kept.</source>
        <translation>أُلغي الاستيراد، ولم يُحفظ منه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>استُورد %n مقال.</numerusform>
            <numerusform>استُورد مقال واحد.</numerusform>
            <numerusform>استُورد مقالان.</numerusform>
            <numerusform>استُوردت %n مقالات.</numerusform>
            <numerusform>استُورد %n مقالًا.</numerusform>
            <numerusform>استُورد %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>كان %n مقال هناك من قبل.</numerusform>
            <numerusform>كان مقال واحد هناك من قبل.</numerusform>
            <numerusform>كان مقالان هناك من قبل.</numerusform>
            <numerusform>كانت %n مقالات هناك من قبل.</numerusform>
            <numerusform>كان %n مقالًا هناك من قبل.</numerusform>
            <numerusform>كان %n مقال هناك من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>تعذر استيراد %n ملف، منها:</numerusform>
            <numerusform>تعذر استيراد ملف واحد، هو:</numerusform>
            <numerusform>تعذر استيراد ملفين، هما:</numerusform>
            <numerusform>تعذر استيراد %n ملفات، منها:</numerusform>
            <numerusform>تعذر استيراد %n ملفًا، منها:</numerusform>
            <numerusform>تعذر استيراد %n ملف، منها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported into a project that is open for reading only. Save a copy and work in that.</source>
        <translation>لا يمكن الاستيراد إلى مشروع مفتوح للقراءة فقط. احفظ نسخة واعمل فيها.</translation>
    </message>
    <message>
        <source>Importing %1 of %2.</source>
        <translation>يُستورد %1 من %2.</translation>
    </message>
    <message>
        <source>Mark and lay out the sample</source>
        <translation>تمييز النموذج وتخطيطه</translation>
    </message>
</context>
<context>
    <name>sidelight::InspectorPanel</name>
    <message>
        <source>Select a passage to see who says what in it.</source>
        <translation>حدد مقطعًا لترى من يقول فيه ماذا.</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>أظهر في المقال</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>على اللوحات</translation>
    </message>
    <message>
        <source>Recolour passage</source>
        <translation>تغيير لون مقطع</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>وسم مقطع</translation>
    </message>
    <message>
        <source>Take tag off passage</source>
        <translation>نزع وسم عن مقطع</translation>
    </message>
    <message>
        <source>Add statement: who says this?</source>
        <translation>أضف تصريحًا: من يقول هذا؟</translation>
    </message>
    <message>
        <source>Add statement: who else?</source>
        <translation>أضف تصريحًا: من غيره؟</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>أضف تصريحًا</translation>
    </message>
    <message>
        <source>Show the card on its board</source>
        <translation>أظهر البطاقة على لوحتها</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>تسجيل تصريح</translation>
    </message>
</context>
<context>
    <name>sidelight::InstanceSocket</name>
    <message>
        <source>Another program has the project open and does not answer; close it there and try again.</source>
        <translation>المشروع مفتوح في برنامج آخر لا يستجيب؛ أغلقه هناك وحاول من جديد.</translation>
    </message>
    <message>
        <source>The other program asked for something that this version does not know.</source>
        <translation>طلب البرنامج الآخر شيئًا لا يعرفه هذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>sidelight::Journal</name>
    <message>
        <source>The history of the project is damaged, so the project is not opened. Open a backup of it.</source>
        <translation>سجل تعديلات المشروع متضرر، فلم يُفتح المشروع. افتح نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء يمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Nothing before this point can be undone: the project was converted or its history purged here.</source>
        <translation>لا يمكن التراجع عن شيء قبل هذه النقطة: هنا حُوّل المشروع أو مُحي سجل تعديلاته.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>لا شيء يمكن إعادته.</translation>
    </message>
</context>
<context>
    <name>sidelight::LensBar</name>
    <message>
        <source>%L1 of %2</source>
        <translation>%L1 من %2</translation>
    </message>
    <message>
        <source>%L1/%L2</source>
        <translation>%L1/%L2</translation>
    </message>
    <message>
        <source>Click: the next. Shift+click: the one before. F4 and Shift+F4 go through all. Delete: off.</source>
        <translation>النقر: التالي. Shift مع النقر: السابق. ينتقل F4 وShift+F4 بين الكل. Delete: إيقاف.</translation>
    </message>
    <message>
        <source>Light up what a text is made of: who says what, what is left open, dates, figures, actors (Ctrl+L)</source>
        <translation>أبرز مكوّنات النص: من يقول ماذا، وما تُرك مفتوحًا، والتواريخ والأرقام والأطراف (Ctrl+L)</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>أوقف الكل</translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation>ليست لهذه اللغة</translation>
    </message>
    <message numerus="yes">
        <source>Lenses, %n on</source>
        <translation>
            <numerusform>العدسات، المفعّل منها %n</numerusform>
            <numerusform>العدسات، المفعّل منها %n</numerusform>
            <numerusform>العدسات، المفعّل منها %n</numerusform>
            <numerusform>العدسات، المفعّل منها %n</numerusform>
            <numerusform>العدسات، المفعّل منها %n</numerusform>
            <numerusform>العدسات، المفعّل منها %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>العدسات</translation>
    </message>
    <message>
        <source>Lenses: %L1</source>
        <translation>العدسات: %L1</translation>
    </message>
</context>
<context>
    <name>sidelight::LensShelf</name>
    <message>
        <source>The lens “%1” took too long on a text, so it was taken away until Sidelight starts again.</source>
        <translation>استغرقت العدسة «%1» وقتًا أطول مما يُسمح به في أحد النصوص، فأُبعدت إلى أن يبدأ Sidelight من جديد.</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: its rules could not be used.</source>
        <translation>استُبعدت العدسة «%1»: تعذر استخدام قواعدها.</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>الإسناد</translation>
    </message>
    <message>
        <source>Underlined: words that say who is speaking. Dotted: who is described and not named, and why not.</source>
        <translation>خط متصل تحت الكلمات التي تقول من المتحدث. ونقاط تحت من يوصف ولا يُسمّى، وسبب ذلك.</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>التحوّط</translation>
    </message>
    <message>
        <source>A wave beneath words that leave open whether something is so.</source>
        <translation>خط متموج تحت الكلمات التي تترك صحة الأمر مفتوحة.</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Words between quotation marks, in colour.</source>
        <translation>الكلمات بين علامات الاقتباس، ملونة.</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>التواريخ والأوقات</translation>
    </message>
    <message>
        <source>A dashed line beneath dates and times.</source>
        <translation>خط متقطع تحت التواريخ والأوقات.</translation>
    </message>
    <message>
        <source>Figures and money</source>
        <translation>الأرقام والمبالغ</translation>
    </message>
    <message>
        <source>Dots beneath figures and sums.</source>
        <translation>نقاط تحت الأرقام والمبالغ.</translation>
    </message>
    <message>
        <source>Actors of the project</source>
        <translation>أطراف المشروع</translation>
    </message>
    <message>
        <source>A double line beneath names and aliases of the project&apos;s actors.</source>
        <translation>خط مزدوج تحت أسماء أطراف المشروع وأسمائهم الأخرى.</translation>
    </message>
    <message>
        <source>Dashes and dots beneath what your own rules find.</source>
        <translation>شرطات ونقاط تحت ما تعثر عليه قواعدك الخاصة.</translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>لا إسنادات</numerusform>
            <numerusform>إسناد واحد</numerusform>
            <numerusform>إسنادان</numerusform>
            <numerusform>%n إسنادات</numerusform>
            <numerusform>%n إسنادًا</numerusform>
            <numerusform>%n إسناد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation>
            <numerusform>لا عبارات تحوّط</numerusform>
            <numerusform>عبارة تحوّط واحدة</numerusform>
            <numerusform>عبارتا تحوّط</numerusform>
            <numerusform>%n عبارات تحوّط</numerusform>
            <numerusform>%n عبارة تحوّط</numerusform>
            <numerusform>%n عبارة تحوّط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%n اقتباسات</numerusform>
            <numerusform>%n اقتباسًا</numerusform>
            <numerusform>%n اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>لا توقيتات</numerusform>
            <numerusform>توقيت واحد</numerusform>
            <numerusform>توقيتان</numerusform>
            <numerusform>%n توقيتات</numerusform>
            <numerusform>%n توقيتًا</numerusform>
            <numerusform>%n توقيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%n أرقام</numerusform>
            <numerusform>%n رقمًا</numerusform>
            <numerusform>%n رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%n أسماء</numerusform>
            <numerusform>%n اسمًا</numerusform>
            <numerusform>%n اسم</numerusform>
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
        <translation>أفلت المقالات هنا، أو اضغط Ctrl+I</translation>
    </message>
    <message>
        <source>No article has all these words</source>
        <translation>لا مقال فيه كل هذه الكلمات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>افتح إلى الجانب</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>علّم كمقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>أزل من المشروع</translation>
    </message>
    <message>
        <source>Mark as versions of one article</source>
        <translation>علّم كإصدارات لمقال واحد</translation>
    </message>
    <message>
        <source>Not a version any more</source>
        <translation>لم يعد إصدارًا</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>قارن مع الإصدار الآخر</translation>
    </message>
    <message>
        <source>Carry passages over…</source>
        <translation>انقل المقاطع إلى إصدار أحدث…</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>أصل واحد</translation>
    </message>
    <message>
        <source>Take out of its origin</source>
        <translation>أخرج من أصله</translation>
    </message>
    <message>
        <source>Select two articles or more that rest on one source: they then count as one.</source>
        <translation>حدد مقالين أو أكثر تستند إلى مصدر واحد: فتُحتسب بعدها كواحد.</translation>
    </message>
    <message>
        <source>These articles count as one already.</source>
        <translation>هذه المقالات تُحتسب كواحد من قبل.</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>ضم إلى أصل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>يُحتسب %n مقال الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب مقال واحد الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب مقالان الآن كواحد: «%1».</numerusform>
            <numerusform>تُحتسب %n مقالات الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب %n مقالًا الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب %n مقال الآن كواحد: «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Select articles that share an origin with others. Which ones do is said in their details.</source>
        <translation>حدد مقالات تشترك مع غيرها في أصل. وتذكر تفاصيل كل مقال إن كان كذلك.</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>إخراج مقال من أصله</translation>
    </message>
    <message>
        <source>Select two articles: the one that was captured later becomes a version of the other.</source>
        <translation>حدد مقالين: فيصير ما التُقط لاحقًا إصدارًا من الآخر.</translation>
    </message>
    <message>
        <source>These two are versions of one article already.</source>
        <translation>هذان إصداران من مقال واحد من قبل.</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>تعليم كإصدار</translation>
    </message>
    <message>
        <source>“%1” is a version of “%2” now.</source>
        <translation>صار «%1» إصدارًا من «%2».</translation>
    </message>
    <message>
        <source>Select the newer one of two versions.</source>
        <translation>حدد الأحدث من إصدارين.</translation>
    </message>
    <message>
        <source>Unmark version</source>
        <translation>إلغاء تعليم كإصدار</translation>
    </message>
    <message>
        <source>There is no other version. Select two captures of one article and mark them as versions first.</source>
        <translation>لا يوجد إصدار آخر. حدد نسختين ملتقطتين من مقال واحد وعلّمهما كإصدارين أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>إزالة %n مقال</numerusform>
            <numerusform>إزالة مقال واحد</numerusform>
            <numerusform>إزالة مقالين</numerusform>
            <numerusform>إزالة %n مقالات</numerusform>
            <numerusform>إزالة %n مقالًا</numerusform>
            <numerusform>إزالة %n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>أُزيل %n مقال.</numerusform>
            <numerusform>أُزيل مقال واحد.</numerusform>
            <numerusform>أُزيل مقالان.</numerusform>
            <numerusform>أُزيلت %n مقالات.</numerusform>
            <numerusform>أُزيل %n مقالًا.</numerusform>
            <numerusform>أُزيل %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) went along.</source>
        <translation>
            <numerusform>أُزيل معها %n مقطع.</numerusform>
            <numerusform>أُزيل معها مقطع واحد.</numerusform>
            <numerusform>أُزيل معها مقطعان.</numerusform>
            <numerusform>أُزيلت معها %n مقاطع.</numerusform>
            <numerusform>أُزيل معها %n مقطعًا.</numerusform>
            <numerusform>أُزيل معها %n مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>تحتفظ %n بطاقة بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقة واحدة بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقتان بكلماتهما الأخيرة.</numerusform>
            <numerusform>تحتفظ %n بطاقات بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ %n بطاقة بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ %n بطاقة بكلماتها الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>التراجع يعيد كل ذلك.</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkBubble</name>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>انسخ عنوان الويب</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkEditor</name>
    <message>
        <source>Type of the link</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>تسمية الرابط</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>ملاحظة على الرابط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Evidence for the link; Enter shows the words, Delete takes one off</source>
        <translation>الأدلة على الرابط؛ يُظهر Enter الكلمات، ويزيل Delete أحدها</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>أضف دليلًا…</translation>
    </message>
    <message>
        <source>Choose a passage that bears the link out; or drop one on its line</source>
        <translation>اختر مقطعًا يثبت الرابط؛ أو أفلت مقطعًا على خطه</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypePicker</name>
    <message>
        <source>Type of the link</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>A type of your own…</source>
        <translation>نوع خاص بك…</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypesWindow</name>
    <message>
        <source>Solid</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>متقطع</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>منقط</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>شرطات ونقاط</translation>
    </message>
    <message>
        <source>Long dashes</source>
        <translation>شرطات طويلة</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>سهم</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Open arrow</source>
        <translation>سهم مفتوح</translation>
    </message>
    <message>
        <source>Hollow arrow</source>
        <translation>سهم أجوف</translation>
    </message>
    <message>
        <source>Crossed arrow</source>
        <translation>سهم مشطوب</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>نقطة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Remove type</source>
        <translation>أزل النوع</translation>
    </message>
    <message>
        <source>Types of links</source>
        <translation>أنواع الروابط</translation>
    </message>
    <message>
        <source>Types of your own</source>
        <translation>الأنواع الخاصة بك</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>يموّل</translation>
    </message>
    <message>
        <source>financed by</source>
        <translation>يموّله</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>From the &amp;other end</source>
        <translation>من الجهة الأ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>الخ&amp;ط</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>ال&amp;نهاية</translation>
    </message>
    <message>
        <source>New &amp;type</source>
        <translation>نوع &amp;جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>a type of links, and from its other end</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit link type</source>
        <translation>تحرير نوع روابط</translation>
    </message>
    <message>
        <source>Add link type</source>
        <translation>إضافة نوع روابط</translation>
    </message>
    <message>
        <source>Remove link type</source>
        <translation>إزالة نوع روابط</translation>
    </message>
</context>
<context>
    <name>sidelight::MainWindow</name>
    <message>
        <source>Harbour fire</source>
        <translation>حريق الميناء</translation>
    </message>
    <message>
        <source>The picture of the window could not be written there; name another file.</source>
        <translation>تعذرت كتابة صورة النافذة هناك؛ اذكر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يُحفظ…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>غير محفوظ</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>مشروع &amp;جديد…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>ا&amp;فتح مشروعًا…</translation>
    </message>
    <message>
        <source>&amp;Import articles or boards…</source>
        <translation>ا&amp;ستورد مقالات أو لوحات…</translation>
    </message>
    <message>
        <source>New article from clip&amp;board</source>
        <translation>مقال جديد من ال&amp;حافظة</translation>
    </message>
    <message>
        <source>New bo&amp;ard</source>
        <translation>لوحة ج&amp;ديدة</translation>
    </message>
    <message>
        <source>&amp;Export board as PDF…</source>
        <translation>&amp;صدّر اللوحة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>احفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>أ&amp;غلق اللسان</translation>
    </message>
    <message>
        <source>Close &amp;project</source>
        <translation>أغل&amp;ق المشروع</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>ا&amp;خرج</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>أ&amp;عد</translation>
    </message>
    <message>
        <source>&amp;Find in all articles…</source>
        <translation>ا&amp;بحث في كل المقالات…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>ا&amp;رجع</translation>
    </message>
    <message>
        <source>Go fo&amp;rward</source>
        <translation>تق&amp;دّم</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>الق&amp;وائم</translation>
    </message>
    <message>
        <source>Text and colours of the pa&amp;ge…</source>
        <translation>نص الص&amp;فحة وألوانها…</translation>
    </message>
    <message>
        <source>&amp;Split right</source>
        <translation>اقسم &amp;جانبيًا</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>اقسم إلى الأ&amp;سفل</translation>
    </message>
    <message>
        <source>&amp;Move tab to the next pane</source>
        <translation>ا&amp;نقل اللسان إلى الجزء التالي</translation>
    </message>
    <message>
        <source>M&amp;ove tab to the previous pane</source>
        <translation>انقل اللسان إلى الجزء السا&amp;بق</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>اللسان ال&amp;تالي</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>ال&amp;لسان السابق</translation>
    </message>
    <message>
        <source>S&amp;wap with the next pane</source>
        <translation>ب&amp;ادل مع الجزء التالي</translation>
    </message>
    <message>
        <source>One pane alo&amp;ne, or all</source>
        <translation>جزء واحد و&amp;حده أو الكل</translation>
    </message>
    <message>
        <source>Move pane to the other w&amp;indow</source>
        <translation>انقل الجزء إلى النافذة الأ&amp;خرى</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>الجزء التال&amp;ي</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>الج&amp;زء السابق</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>قارن ال&amp;مقالين جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Scroll to&amp;gether</source>
        <translation>مرّر &amp;كليهما معًا</translation>
    </message>
    <message>
        <source>Next &amp;ribbon</source>
        <translation>ال&amp;شريط التالي</translation>
    </message>
    <message>
        <source>Previo&amp;us ribbon</source>
        <translation>الشري&amp;ط السابق</translation>
    </message>
    <message>
        <source>L&amp;enses</source>
        <translation>ال&amp;عدسات</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>ا&amp;ختر…</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>الموضع ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>الموضع ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Folder of your own lenses…</source>
        <translation>مجلد &amp;عدساتك الخاصة…</translation>
    </message>
    <message>
        <source>No &amp;lenses of your own</source>
        <translation>&amp;دون عدسات خاصة</translation>
    </message>
    <message>
        <source>Proposa&amp;ls</source>
        <translation>الا&amp;قتراحات</translation>
    </message>
    <message>
        <source>Show in the &amp;margin</source>
        <translation>أظهر في ال&amp;هامش</translation>
    </message>
    <message>
        <source>&amp;Next proposal</source>
        <translation>الاقتراح ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Previous proposal</source>
        <translation>الاقتراح ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>ال&amp;قائمة</translation>
    </message>
    <message>
        <source>Show original so&amp;urce</source>
        <translation>أظهر المصدر الأ&amp;صلي</translation>
    </message>
    <message>
        <source>This article was not imported from HTML or Markdown, so there is no source to show.</source>
        <translation>لم يُستورد هذا المقال من HTML أو Markdown، فلا مصدر يمكن إظهاره.</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>ل&amp;وحة</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>ت&amp;حليل</translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation>ال&amp;تناقضات</translation>
    </message>
    <message>
        <source>Claim &amp;matrix</source>
        <translation>مصفوفة الا&amp;دعاءات</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>الأ&amp;صول</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>ال&amp;خط الزمني</translation>
    </message>
    <message>
        <source>&amp;New ACH matrix</source>
        <translation>مصفوفة ACH &amp;جديدة</translation>
    </message>
    <message>
        <source>&amp;ACH matrices</source>
        <translation>مصفو&amp;فات ACH</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>تحقيق</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>مشاريع Sidelight</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>فتح مشروع</translation>
    </message>
    <message>
        <source>Sidelight projects (*.sidelight);;All files (*)</source>
        <translation>مشاريع Sidelight (*.sidelight);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Where shall the sample investigation be kept?</source>
        <translation>أين يُحفظ التحقيق النموذجي؟</translation>
    </message>
    <message>
        <source>Import articles and boards</source>
        <translation>استيراد مقالات ولوحات</translation>
    </message>
    <message>
        <source>Articles and boards (*.txt *.md *.markdown *.html *.htm *.xhtml *.canvas);;All files (*)</source>
        <translation>مقالات ولوحات (*.txt *.md *.markdown *.html *.htm *.xhtml *.canvas);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>لا نص في الحافظة. انسخ مقالًا أولًا.</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>مجلد عدساتك الخاصة</translation>
    </message>
    <message>
        <source>That project is open in another window, which is in front now.</source>
        <translation>ذلك المشروع مفتوح في نافذة أخرى، وهي الآن في المقدمة.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;تراجع: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>أ&amp;عد: %1</translation>
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
        <translation>افتح مشروعًا أولًا أو أنشئ واحدًا؛ ثم أفلت المقالات من جديد.</translation>
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
        <translation>الترجمة: «%1»</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>ترجمة %2: «%1»</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <comment>a stance and a grade</comment>
        <translation>%1، الدرجة %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>على لسان %1</translation>
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
        <translation>متباين: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance and the words that take it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a stance, the words that take it, and their grade</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s)</source>
        <translation>
            <numerusform>لا تصريحات أخرى</numerusform>
            <numerusform>تصريح آخر</numerusform>
            <numerusform>تصريحان آخران</numerusform>
            <numerusform>%n تصريحات أخرى</numerusform>
            <numerusform>%n تصريحًا آخر</numerusform>
            <numerusform>%n تصريح آخر</numerusform>
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
        <translation>%1 — %2، %3</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixDelegate</name>
    <message>
        <source>Translation: %1</source>
        <translation>الترجمة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixHeader</name>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>على لسان من</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
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
        <translation>ما تمثله الصفوف</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <source>All speakers of each chain</source>
        <translation>كل متحدثي كل سلسلة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Who says it: the last of a chain, from whom the others have it</source>
        <translation>على لسان من: آخر السلسلة، الذي نقل عنه الآخرون</translation>
    </message>
    <message>
        <source>Everybody through whom it came, such as an outlet and an agency, too</source>
        <translation>وكل من جاء القول عبره أيضًا، كصحيفة ووكالة أنباء</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>رشّح الصفوف</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>رشّح الادعاءات</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>أخفِ الفارغ</translation>
    </message>
    <message>
        <source>Leave out rows and claims without a statement on what is shown</source>
        <translation>اترك الصفوف والادعاءات التي لا تصريح فيها عن المعروض</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>In what order rows and claims stand</source>
        <translation>الترتيب الذي تأتي به الصفوف والادعاءات</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Rows by number of statements</source>
        <translation>الصفوف حسب عدد التصريحات</translation>
    </message>
    <message>
        <source>Claims by number of statements</source>
        <translation>الادعاءات حسب عدد التصريحات</translation>
    </message>
    <message>
        <source>Rows by name</source>
        <translation>الصفوف حسب الاسم</translation>
    </message>
    <message>
        <source>Claims by their words</source>
        <translation>الادعاءات حسب كلماتها</translation>
    </message>
    <message>
        <source>Rows by agreement</source>
        <translation>الصفوف حسب التوافق</translation>
    </message>
    <message>
        <source>Claims by agreement</source>
        <translation>الادعاءات حسب التوافق</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>الصفوف يدويًا</translation>
    </message>
    <message>
        <source>Claims as listed, or by hand</source>
        <translation>الادعاءات كما في القائمة أو يدويًا</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>صدّر</translation>
    </message>
    <message>
        <source>Write the matrix as it is shown to a file</source>
        <translation>اكتب المصفوفة كما هي معروضة في ملف</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>لا متحدثين</numerusform>
            <numerusform>متحدث واحد</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>%n متحدثين</numerusform>
            <numerusform>%n متحدثًا</numerusform>
            <numerusform>%n متحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>numbers of rows, of claims and of statements</comment>
        <translation>%1، %2، %3</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%n ادعاءات</numerusform>
            <numerusform>%n ادعاءً</numerusform>
            <numerusform>%n ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%n تصريحات</numerusform>
            <numerusform>%n تصريحًا</numerusform>
            <numerusform>%n تصريح</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement on a claim fits the filter.</source>
        <translation>لا تصريح عن ادعاء يوافق المرشّح.</translation>
    </message>
    <message>
        <source>Nobody says anything on a claim yet. Select words in an article and say who speaks and on which claim; they will stand here.</source>
        <translation>لم يقل أحد بعد شيئًا عن ادعاء. حدد كلمات في مقال واذكر من يتحدث وعن أي ادعاء؛ فتظهر هنا.</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixView</name>
    <message>
        <source>Claim matrix</source>
        <translation>مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>Enter opens the words of a cell, letters go to a name, Ctrl+Shift and an arrow move a line.</source>
        <translation>يفتح Enter كلمات الخلية، وتنقل الأحرف إلى اسم، ويحرّك Ctrl+Shift مع سهم صفًا أو عمودًا.</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>انقل الصف إلى الأعلى</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>انقل الصف إلى الأسفل</translation>
    </message>
    <message>
        <source>Move the claim to the left</source>
        <translation>انقل الادعاء إلى اليسار</translation>
    </message>
    <message>
        <source>Move the claim to the right</source>
        <translation>انقل الادعاء إلى اليمين</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>افتح المقال</translation>
    </message>
</context>
<context>
    <name>sidelight::MergeReview</name>
    <message>
        <source>Merge</source>
        <translation>ادمج</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>بالعكس</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>أيُدمج %1 في %2؟</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s) into %1?</source>
        <translation>
            <numerusform>أيُدمج %n طرف في %1؟</numerusform>
            <numerusform>أيُدمج طرف واحد في %1؟</numerusform>
            <numerusform>أيُدمج طرفان في %1؟</numerusform>
            <numerusform>أتُدمج %n أطراف في %1؟</numerusform>
            <numerusform>أيُدمج %n طرفًا في %1؟</numerusform>
            <numerusform>أيُدمج %n طرف في %1؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>سيصير %n تصريح على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>سيصير تصريح واحد على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>سيصير تصريحان على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>ستصير %n تصريحات على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>سيصير %n تصريحًا على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>سيصير %n تصريح على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>ستذكر %n إشارة %1.</numerusform>
            <numerusform>ستذكر إشارة واحدة %1.</numerusform>
            <numerusform>ستذكر إشارتان %1.</numerusform>
            <numerusform>ستذكر %n إشارات %1.</numerusform>
            <numerusform>ستذكر %n إشارة %1.</numerusform>
            <numerusform>ستذكر %n إشارة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>ستُظهر %n بطاقة %1.</numerusform>
            <numerusform>ستُظهر بطاقة واحدة %1.</numerusform>
            <numerusform>ستُظهر بطاقتان %1.</numerusform>
            <numerusform>ستُظهر %n بطاقات %1.</numerusform>
            <numerusform>ستُظهر %n بطاقة %1.</numerusform>
            <numerusform>ستُظهر %n بطاقة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>سيتبع %n طرف %1.</numerusform>
            <numerusform>سيتبع طرف واحد %1.</numerusform>
            <numerusform>سيتبع طرفان %1.</numerusform>
            <numerusform>ستتبع %n أطراف %1.</numerusform>
            <numerusform>سيتبع %n طرفًا %1.</numerusform>
            <numerusform>سيتبع %n طرف %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will also be called %2.</source>
        <translation>سيُضاف إلى الأسماء الأخرى للطرف %1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Undo parts them again.</source>
        <translation>التراجع يفصل بينها.</translation>
    </message>
    <message>
        <source>The kind stays “%1”; “%2” goes.</source>
        <translation>يبقى النوع «%1»؛ ويُحذف «%2».</translation>
    </message>
    <message>
        <source>The description “%1” stays; “%2” goes.</source>
        <translation>يبقى الوصف «%1»؛ ويُحذف «%2».</translation>
    </message>
    <message>
        <source>The attribution stays “%1”; “%2” goes.</source>
        <translation>يبقى الإسناد «%1»؛ ويُحذف «%2».</translation>
    </message>
    <message>
        <source>The number said stays %L1; %L2 goes.</source>
        <translation>يبقى العدد المذكور %L1؛ ويُحذف %L2.</translation>
    </message>
    <message>
        <source>Said to be of “%1” stays; of “%2” goes.</source>
        <translation>تبقى النسبة إلى «%1»؛ وتُحذف النسبة إلى «%2».</translation>
    </message>
    <message>
        <source>The grade stays %1; %2 joins the earlier grades.</source>
        <translation>تبقى الدرجة %1؛ وتنضم %2 إلى الدرجات السابقة.</translation>
    </message>
    <message>
        <source>The picture of %1 stays; that of %2 goes.</source>
        <translation>تبقى صورة %1؛ وتُحذف صورة %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>دُمج %n طرف في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج طرف واحد في %1. التراجع يفصله.</numerusform>
            <numerusform>دُمج طرفان في %1. التراجع يفصلهما.</numerusform>
            <numerusform>دُمجت %n أطراف في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %n طرفًا في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %n طرف في %1. التراجع يفصلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>دمج أطراف</translation>
    </message>
</context>
<context>
    <name>sidelight::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>sidelight::Minimap</name>
    <message>
        <source>Map of the board</source>
        <translation>خريطة اللوحة</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>اسحب لتحريك العرض</translation>
    </message>
</context>
<context>
    <name>sidelight::NetworkGuard</name>
    <message>
        <source>Sidelight did not start, because this system does not let it shut out the network.</source>
        <translation>لم يبدأ Sidelight لأن هذا النظام لا يتيح له عزل نفسه عن الشبكة.</translation>
    </message>
</context>
<context>
    <name>sidelight::NoteField</name>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
</context>
<context>
    <name>sidelight::OccurrenceModel</name>
    <message>
        <source>within a passage</source>
        <translation>داخل مقطع</translation>
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
        <translation>سجّل</translation>
    </message>
    <message>
        <source>Record all</source>
        <translation>سجّل الكل</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعد</translation>
    </message>
    <message>
        <source>Places that name actors</source>
        <translation>المواضع التي تذكر أطرافًا</translation>
    </message>
    <message>
        <source>A mention at each selected place (Enter)</source>
        <translation>إشارة في كل موضع محدد (Enter)</translation>
    </message>
    <message>
        <source>The selected places are not offered again (Delete)</source>
        <translation>لا تُعرض المواضع المحددة مرة أخرى (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name “%1”.</source>
        <translation>
            <numerusform>يذكر %n موضع «%1».</numerusform>
            <numerusform>يذكر موضع واحد «%1».</numerusform>
            <numerusform>يذكر موضعان «%1».</numerusform>
            <numerusform>تذكر %n مواضع «%1».</numerusform>
            <numerusform>يذكر %n موضعًا «%1».</numerusform>
            <numerusform>يذكر %n موضع «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>يذكر %n موضع أطرافًا.</numerusform>
            <numerusform>يذكر موضع واحد أطرافًا.</numerusform>
            <numerusform>يذكر موضعان أطرافًا.</numerusform>
            <numerusform>تذكر %n مواضع أطرافًا.</numerusform>
            <numerusform>يذكر %n موضعًا أطرافًا.</numerusform>
            <numerusform>يذكر %n موضع أطرافًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>يجري تصفح المقالات…</translation>
    </message>
    <message>
        <source>When an actor or another name for one is made, the places that name it are offered here.</source>
        <translation>عند إنشاء طرف أو اسم آخر لطرف، تُعرض هنا المواضع التي تذكره.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>يُسرد أول %n منها.</numerusform>
            <numerusform>يُسرد أولها.</numerusform>
            <numerusform>يُسرد أول اثنين منها.</numerusform>
            <numerusform>يُسرد أول %n منها.</numerusform>
            <numerusform>يُسرد أول %n منها.</numerusform>
            <numerusform>يُسرد أول %n منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>سُجّلت %n إشارة.</numerusform>
            <numerusform>سُجّلت إشارة واحدة.</numerusform>
            <numerusform>سُجّلت إشارتان.</numerusform>
            <numerusform>سُجّلت %n إشارات.</numerusform>
            <numerusform>سُجّلت %n إشارة.</numerusform>
            <numerusform>سُجّلت %n إشارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>تسجيل %n إشارة</numerusform>
            <numerusform>تسجيل إشارة واحدة</numerusform>
            <numerusform>تسجيل إشارتين</numerusform>
            <numerusform>تسجيل %n إشارات</numerusform>
            <numerusform>تسجيل %n إشارة</numerusform>
            <numerusform>تسجيل %n إشارة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::OriginTreeModel</name>
    <message>
        <source>Proposed</source>
        <translation>مقترحة</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>ليست من أصل واحد</translation>
    </message>
    <message>
        <source>The same words, but not one origin by themselves</source>
        <translation>الكلمات نفسها، لكنها وحدها لا تكفي لأصل واحد</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) seem to rest on one source. The two most alike: %1</source>
        <translation>
            <numerusform>يبدو أن %n مقال يستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن مقالًا واحدًا يستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن مقالين يستندان إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن %n مقالات تستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن %n مقالًا يستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن %n مقال يستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>لا مقالات، تُحتسب كواحد</numerusform>
            <numerusform>مقال واحد، يُحتسب كواحد</numerusform>
            <numerusform>مقالان، يُحتسبان كواحد</numerusform>
            <numerusform>%n مقالات، تُحتسب كواحد</numerusform>
            <numerusform>%n مقالًا، تُحتسب كواحد</numerusform>
            <numerusform>%n مقال، تُحتسب كواحد</numerusform>
        </translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>With “%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>مع «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two titles</comment>
        <translation>«%1» و«%2»</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two outlets</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two dates</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a heading and how many rows it has</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>sidelight::OriginsPane</name>
    <message>
        <source>Origins</source>
        <translation>الأصول</translation>
    </message>
    <message>
        <source>Write note on origin</source>
        <translation>كتابة ملاحظة على أصل</translation>
    </message>
    <message>
        <source>Rename origin</source>
        <translation>إعادة تسمية أصل</translation>
    </message>
    <message>
        <source>Note on this origin</source>
        <translation>ملاحظة على هذا الأصل</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>أصل واحد</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>ليست من أصل واحد</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>افتح المقال</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Take out of this origin</source>
        <translation>أخرج من هذا الأصل</translation>
    </message>
    <message>
        <source>May be one origin after all</source>
        <translation>قد تكون من أصل واحد</translation>
    </message>
    <message>
        <source>These articles rest on one source and count as one (Enter)</source>
        <translation>هذه المقالات تستند إلى مصدر واحد وتُحتسب كواحد (Enter)</translation>
    </message>
    <message>
        <source>These articles count one by one, and this is not proposed again (Delete)</source>
        <translation>تُحتسب هذه المقالات كلٌّ على حدة، ولا يُقترح ذلك مرة أخرى (Delete)</translation>
    </message>
    <message>
        <source>Both articles side by side (Ctrl+Enter)</source>
        <translation>كلا المقالين جنبًا إلى جنب (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Comparing articles: %1 of %2 read.</source>
        <translation>تُقارن المقالات: قُرئ %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n open proposal(s)</source>
        <translation>
            <numerusform>لا اقتراحات مفتوحة</numerusform>
            <numerusform>اقتراح واحد مفتوح</numerusform>
            <numerusform>اقتراحان مفتوحان</numerusform>
            <numerusform>%n اقتراحات مفتوحة</numerusform>
            <numerusform>%n اقتراحًا مفتوحًا</numerusform>
            <numerusform>%n اقتراح مفتوح</numerusform>
        </translation>
    </message>
    <message>
        <source>No open proposal</source>
        <translation>لا اقتراحات مفتوحة</translation>
    </message>
    <message>
        <source>The articles are being compared. What seems to rest on one source is listed here.</source>
        <translation>تجري مقارنة المقالات. ويُسرد هنا ما يبدو أنه يستند إلى مصدر واحد.</translation>
    </message>
    <message>
        <source>No two articles have so many words in common that they seem to rest on one source. If you know of some, select them in the library and choose “One origin” in their menu.</source>
        <translation>لا مقالين يشتركان في كلمات تكفي ليبدو أنهما يستندان إلى مصدر واحد. إن كنت تعرف مقالات كهذه، فحددها في المكتبة واختر «أصل واحد» من قائمتها.</translation>
    </message>
    <message>
        <source>Remove this origin</source>
        <translation>أزل هذا الأصل</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>يُحتسب %n مقال الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب مقال واحد الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب مقالان الآن كواحد: «%1».</numerusform>
            <numerusform>تُحتسب %n مقالات الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب %n مقالًا الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب %n مقال الآن كواحد: «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>ضم إلى أصل واحد</translation>
    </message>
    <message>
        <source>Keep origins apart</source>
        <translation>فصل بين أصول</translation>
    </message>
    <message>
        <source>Remove origin</source>
        <translation>إزالة أصل</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>إخراج مقال من أصله</translation>
    </message>
    <message>
        <source>Keep origins apart no more</source>
        <translation>إلغاء فصل بين أصول</translation>
    </message>
</context>
<context>
    <name>sidelight::Overview</name>
    <message>
        <source>Overview of passages and found words</source>
        <translation>نظرة عامة على المقاطع والكلمات التي عُثر عليها</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneRow</name>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>اقسم جانبيًا</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>اقسم إلى الأسفل</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>انقل إلى الجزء التالي</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>انقل إلى الجزء السابق</translation>
    </message>
    <message>
        <source>Swap with the next pane</source>
        <translation>بادل مع الجزء التالي</translation>
    </message>
    <message>
        <source>Show all panes</source>
        <translation>أظهر كل الأجزاء</translation>
    </message>
    <message>
        <source>Show this pane alone</source>
        <translation>أظهر هذا الجزء وحده</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneWindows</name>
    <message>
        <source>Move this pane to a second window</source>
        <translation>انقل هذا الجزء إلى نافذة ثانية</translation>
    </message>
    <message>
        <source>Move this pane to the first window</source>
        <translation>انقل هذا الجزء إلى النافذة الأولى</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageLinking</name>
    <message>
        <source>Give up</source>
        <translation>تخلَّ</translation>
    </message>
    <message>
        <source>Begin no link (Esc)</source>
        <translation>لا تبدأ رابطًا (Esc)</translation>
    </message>
    <message>
        <source>This project can only be read, so no link can be made.</source>
        <translation>هذا المشروع للقراءة فقط، فلا يمكن إنشاء رابط.</translation>
    </message>
    <message>
        <source>Select the words or the passage that the link leads to, then press L.</source>
        <translation>حدد الكلمات أو المقطع الذي يقود إليه الرابط، ثم اضغط L.</translation>
    </message>
    <message>
        <source>Select words or a passage first, then press L to begin a link there.</source>
        <translation>حدد كلمات أو مقطعًا أولًا، ثم اضغط L ليبدأ رابط هناك.</translation>
    </message>
    <message>
        <source>A link begins at “%1”. Select the words that it leads to and press L there; Esc gives it up.</source>
        <translation>يبدأ رابط عند «%1». حدد الكلمات التي يقود إليها واضغط L هناك؛ ويتخلى عنه Esc.</translation>
    </message>
    <message>
        <source>A link leads to other words than those where it begins.</source>
        <translation>يقود الرابط إلى كلمات غير التي يبدأ عندها.</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>ربط مقطعين</translation>
    </message>
    <message>
        <source>%1 → “%2”</source>
        <translation>%1 ← «%2»</translation>
    </message>
    <message>
        <source>“%2” → %1</source>
        <translation>«%2» ← %1</translation>
    </message>
    <message>
        <source>End the link here</source>
        <translation>أنهِ الرابط هنا</translation>
    </message>
    <message>
        <source>Begin a link here</source>
        <translation>ابدأ رابطًا هنا</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>أظهر الجانبين</translation>
    </message>
    <message>
        <source>Put on a board</source>
        <translation>ضع على لوحة</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Change the link’s type</source>
        <translation>تغيير نوع رابط</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>اعكس</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>عكس رابط</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageListModel</name>
    <message>
        <source>Quote</source>
        <translation>الاقتباس</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>اللون %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the statements of a passage</comment>
        <translation>؛ </translation>
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
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
</context>
<context>
    <name>sidelight::PassagePopup</name>
    <message>
        <source>For every selection from now on</source>
        <translation>لكل تحديد من الآن فصاعدًا</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>تمييز الكلمات المحددة</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>وسم، أو من يقول هذا…</translation>
    </message>
    <message>
        <source>Tag or actor</source>
        <translation>وسم أو طرف</translation>
    </message>
    <message>
        <source>Matching tags and actors</source>
        <translation>الوسوم والأطراف المطابقة</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>سجّل من يقول هذا…</translation>
    </message>
    <message>
        <source>Speaker, claim, stance, grade and dates (&quot;, or Shift+Enter behind a name)</source>
        <translation>المتحدث والادعاء والموقف والدرجة والتواريخ (‎&quot;‎، أو Shift+Enter بعد اسم)</translation>
    </message>
    <message>
        <source>Marks every further selection with the tag or actor chosen, until Esc (Ctrl+Enter)</source>
        <translation>يميّز كل تحديد لاحق بالوسم أو الطرف المختار حتى ضغط Esc (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageTable</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>لم يُسجَّل أحد</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>بلا ادعاء</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1، لا مقاطع</numerusform>
            <numerusform>%1، مقطع واحد</numerusform>
            <numerusform>%1، مقطعان</numerusform>
            <numerusform>%1، %n مقاطع</numerusform>
            <numerusform>%1، %n مقطعًا</numerusform>
            <numerusform>%1، %n مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassagesPanel</name>
    <message>
        <source>Select words in an article and choose a colour: the passages are listed here.</source>
        <translation>حدد كلمات في مقال واختر لونًا: فتُسرد المقاطع هنا.</translation>
    </message>
    <message>
        <source>No passage is like that</source>
        <translation>لا مقطع كهذا</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the tag, actor or article whose passages are shown</comment>
        <translation>فقط</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>تقسيم القائمة</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>دون تقسيم</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>حسب المقال</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>حسب الطرف</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>حسب الادعاء</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>أظهر في مقاله</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>على اللوحات</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed.</source>
        <translation>
            <numerusform>أُزيل %n مقطع.</numerusform>
            <numerusform>أُزيل مقطع واحد.</numerusform>
            <numerusform>أُزيل مقطعان.</numerusform>
            <numerusform>أُزيلت %n مقاطع.</numerusform>
            <numerusform>أُزيل %n مقطعًا.</numerusform>
            <numerusform>أُزيل %n مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>أُزيل معها %n تصريح.</numerusform>
            <numerusform>أُزيل معها تصريح واحد.</numerusform>
            <numerusform>أُزيل معها تصريحان.</numerusform>
            <numerusform>أُزيلت معها %n تصريحات.</numerusform>
            <numerusform>أُزيل معها %n تصريحًا.</numerusform>
            <numerusform>أُزيل معها %n تصريح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>تحتفظ %n بطاقة بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقة واحدة بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقتان بكلماتهما الأخيرة.</numerusform>
            <numerusform>تحتفظ %n بطاقات بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ %n بطاقة بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ %n بطاقة بكلماتها الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>التراجع يعيد كل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>إزالة %n مقطع</numerusform>
            <numerusform>إزالة مقطع واحد</numerusform>
            <numerusform>إزالة مقطعين</numerusform>
            <numerusform>إزالة %n مقاطع</numerusform>
            <numerusform>إزالة %n مقطعًا</numerusform>
            <numerusform>إزالة %n مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PasteForm</name>
    <message>
        <source>Address of the pasted article</source>
        <translation>عنوان ويب المقال الملصق</translation>
    </message>
    <message>
        <source>Published, like 2012-09-11</source>
        <translation>تاريخ النشر، مثل ‎2012-09-11‎</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Enter imports, Esc cancels. Both may stay empty.</source>
        <translation>يستورد Enter، ويلغي Esc. ويجوز ترك كليهما فارغًا.</translation>
    </message>
    <message>
        <source>The date is not like 2012-09-11, 2012-09~ or 2012. Mend it, or leave it empty.</source>
        <translation>التاريخ ليس بصيغة ‎2012-09-11‎ أو ‎2012-09~‎ أو 2012. صحّحه أو اتركه فارغًا.</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfExportDialog</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>تصدير اللوحة بصيغة PDF</translation>
    </message>
    <message numerus="yes">
        <source>A filter is on: %1 of the board’s %n card(s) are exported. Clear the filter to export all.</source>
        <translation>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع %n بطاقة على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع بطاقة واحدة على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع بطاقتين على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع %n بطاقات على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع %n بطاقة على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع %n بطاقة على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>On &amp;one page as large as the board</source>
        <translation>على &amp;صفحة واحدة بحجم اللوحة</translation>
    </message>
    <message>
        <source>On one &amp;sheet of paper</source>
        <translation>على &amp;ورقة واحدة</translation>
    </message>
    <message>
        <source>On several sheets, put &amp;together</source>
        <translation>على عدة أوراق &amp;تُجمع معًا</translation>
    </message>
    <message>
        <source>For reading on a screen; every word has the size that it has on the board</source>
        <translation>للقراءة على الشاشة؛ كل كلمة بالحجم الذي لها على اللوحة</translation>
    </message>
    <message>
        <source>With marks for cutting, a centimetre of overlap, and a map of the sheets</source>
        <translation>بعلامات للقص، وتراكب بمقدار سنتيمتر، وخريطة للأوراق</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>مثل اللوحة</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>طولي</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>عرضي</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>الور&amp;ق</translation>
    </message>
    <message>
        <source>T&amp;urned</source>
        <translation>الات&amp;جاه</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>ال&amp;حجم</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>ملحقات اللوحة</translation>
    </message>
    <message>
        <source>Sou&amp;rces, numbered as the cards</source>
        <translation>ال&amp;مصادر، مرقمة كالبطاقات</translation>
    </message>
    <message>
        <source>Each quote whole and in its context, who says it, the article, its address and its SHA-256</source>
        <translation>كل اقتباس كاملًا وفي سياقه، ومن يقوله، والمقال وعنوانه على الويب وقيمة SHA-256</translation>
    </message>
    <message>
        <source>&amp;Links, with notes and evidence</source>
        <translation>ال&amp;روابط، مع الملاحظات والأدلة</translation>
    </message>
    <message>
        <source>&amp;Claims, with what speaks for and against</source>
        <translation>الا&amp;دعاءات، مع ما يؤيدها وما يعارضها</translation>
    </message>
    <message>
        <source>On every page, and in the file&apos;s properties</source>
        <translation>على كل صفحة، وفي خصائص الملف</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Board&apos;s name</source>
        <translation>اسم اللوحة</translation>
    </message>
    <message>
        <source>Take the name of the board as the title</source>
        <translation>خذ اسم اللوحة عنوانًا</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>التاري&amp;خ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>ال&amp;عنوان</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Pa&amp;ges as pictures, without any text</source>
        <translation>الص&amp;فحات كصور، دون أي نص</translation>
    </message>
    <message>
        <source>Nothing can be searched, copied or followed; what cannot be seen cannot be in it</source>
        <translation>لا يمكن البحث في شيء ولا نسخه ولا تتبعه؛ وما لا يُرى لا يمكن أن يكون فيه</translation>
    </message>
    <message>
        <source>&amp;Attach the board&apos;s data (JSON Canvas)</source>
        <translation>أرفق &amp;بيانات اللوحة (JSON Canvas)</translation>
    </message>
    <message>
        <source>For those who work on with the board in another program</source>
        <translation>لمن يواصلون العمل على اللوحة في برنامج آخر</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>The file names no author, computer or time, and holds nothing that cannot be seen here.</source>
        <translation>لا يذكر الملف مؤلفًا ولا حاسوبًا ولا وقتًا، ولا يحوي شيئًا لا يُرى هنا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;صدّر…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>تُجهَّز الصفحات …</translation>
    </message>
    <message>
        <source>Too many sheets</source>
        <translation>الأوراق كثيرة جدًا</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>معاينة الصفحات</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper.</source>
        <translation>بهذا الحجم تحتاج اللوحة إلى أكثر من 2,000 ورقة. اختر مقياسًا أصغر أو ورقًا أكبر.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
</context>
<context>
    <name>sidelight::Project</name>
    <message>
        <source>No project is open. Open one first.</source>
        <translation>لا مشروع مفتوح. افتح مشروعًا أولًا.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile</name>
    <message>
        <source>Another file has taken the project&apos;s place. Nothing was changed in it.</source>
        <translation>حل ملف آخر محل المشروع. لم يتغير فيه شيء.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile::Private</name>
    <message>
        <source>The project&apos;s file is no longer where it was opened: it was moved, deleted, or its disk was taken out. Save the project somewhere else, or put the file back.</source>
        <translation>لم يعد ملف المشروع حيث فُتح: نُقل أو حُذف أو أُخرج قرصه. احفظ المشروع في مكان آخر، أو أعد الملف إلى مكانه.</translation>
    </message>
    <message>
        <source>Another file has taken the place of the project&apos;s file, and nothing is written to it. Save the project somewhere else.</source>
        <translation>حل ملف آخر محل ملف المشروع، فلا يُكتب فيه شيء. احفظ المشروع في مكان آخر.</translation>
    </message>
    <message>
        <source>Another program has cut off the project&apos;s file, and nothing more is written to it. Open a backup of it in its place.</source>
        <translation>بتر برنامج آخر ملف المشروع، فلا يُكتب فيه شيء بعد الآن. افتح نسخة احتياطية منه مكانه.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectNotices</name>
    <message>
        <source>This project is open for reading only.</source>
        <translation>هذا المشروع مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>احفظ نسخة…</translation>
    </message>
    <message>
        <source>This project lies on a network drive. Saving fails while the drive is away, and not every drive keeps two programs from writing at once. Better keep it on this computer&apos;s own disk, and put copies on the drive.</source>
        <translation>هذا المشروع على محرك شبكي. يفشل الحفظ ما دام المحرك غير متاح، ولا يمنع كل محرك برنامجين من الكتابة في وقت واحد. الأفضل حفظه على قرص هذا الحاسوب نفسه، ووضع نسخ على المحرك.</translation>
    </message>
    <message>
        <source>This project lies in a folder that a program synchronises with other computers. It may replace the file while you work on it. Better keep it elsewhere, and put copies into that folder.</source>
        <translation>هذا المشروع في مجلد يزامنه برنامج مع حواسيب أخرى، وقد يستبدل الملف وأنت تعمل عليه. الأفضل حفظه في مكان آخر، ووضع نسخ في ذلك المجلد.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>احفظ باسم…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>اتركه هنا</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول من جديد</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>أغلق دون حفظ</translation>
    </message>
    <message>
        <source>Give up unsaved changes</source>
        <translation>تخلَّ عن التغييرات غير المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</source>
        <translation>
            <numerusform>تعذر حفظ %n تغيير، وستضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ تغيير واحد، وسيضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ تغييرين، وسيضيعان الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ %n تغييرات، وستضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ %n تغييرًا، وستضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ %n تغيير، وستضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>حفظ المشروع باسم</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>مشاريع Sidelight</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalDelegate</name>
    <message>
        <source>rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>an actor that there is not yet</comment>
        <translation>(جديد)</translation>
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
        <translation>مقتبس</translation>
    </message>
    <message>
        <source>quoted in part</source>
        <translation>مقتبس جزئيًا</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>بكلمات أخرى</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>%1, “%2”, %3: %4</source>
        <translation>%1، «%2»، %3: %4</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalsPanel</name>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>الاقتراحات المعروضة</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>كل ما ينتظر</translation>
    </message>
    <message>
        <source>With quoted words</source>
        <translation>بكلمات مقتبسة</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>بكلمات أخرى</translation>
    </message>
    <message>
        <source>Of unnamed sources</source>
        <translation>من مصادر غير مسماة</translation>
    </message>
    <message>
        <source>The rejected ones too</source>
        <translation>المرفوضة أيضًا</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>صيغة النقل</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>اقبل</translation>
    </message>
    <message>
        <source>Reject, or bring back</source>
        <translation>ارفض أو أعد الاقتراح</translation>
    </message>
    <message>
        <source>Correct the speaker…</source>
        <translation>صحّح المتحدث…</translation>
    </message>
    <message>
        <source>Select all of this speaker</source>
        <translation>حدد كل ما لهذا المتحدث</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>اقبل %n</numerusform>
            <numerusform>اقبل واحدًا</numerusform>
            <numerusform>اقبل اثنين</numerusform>
            <numerusform>اقبل %n</numerusform>
            <numerusform>اقبل %n</numerusform>
            <numerusform>اقبل %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a passage and a statement of it (Enter)</source>
        <translation>ينشئ منه مقطعًا وتصريحًا (Enter)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>أعد الاقتراح</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>ارفض</translation>
    </message>
    <message>
        <source>Proposes it again (Delete)</source>
        <translation>يقترحه من جديد (Delete)</translation>
    </message>
    <message>
        <source>Proposes it no more (Delete)</source>
        <translation>لا يقترحه بعد الآن (Delete)</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (جديد)</translation>
    </message>
    <message>
        <source>Open an article: who seems to say what in it is listed here.</source>
        <translation>افتح مقالًا: يُسرد هنا من يبدو أنه يقول ماذا فيه.</translation>
    </message>
    <message>
        <source>The attribution finder has no words for the language of this article.</source>
        <translation>ليس لدى كاشف الإسناد كلمات للغة هذا المقال.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected. Enter accepts them as one step.</source>
        <translation>
            <numerusform>لا اقتراحات محددة. يقبلها Enter كخطوة واحدة.</numerusform>
            <numerusform>اقتراح واحد محدد. يقبله Enter كخطوة واحدة.</numerusform>
            <numerusform>اقتراحان محددان. يقبلهما Enter كخطوة واحدة.</numerusform>
            <numerusform>%n اقتراحات محددة. يقبلها Enter كخطوة واحدة.</numerusform>
            <numerusform>%n اقتراحًا محددًا. يقبلها Enter كخطوة واحدة.</numerusform>
            <numerusform>%n اقتراح محدد. يقبلها Enter كخطوة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>ينتظر %n اقتراح قرارك.</numerusform>
            <numerusform>ينتظر اقتراح واحد قرارك.</numerusform>
            <numerusform>ينتظر اقتراحان قرارك.</numerusform>
            <numerusform>تنتظر %n اقتراحات قرارك.</numerusform>
            <numerusform>ينتظر %n اقتراحًا قرارك.</numerusform>
            <numerusform>ينتظر %n اقتراح قرارك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>لا شيء ينتظر قرارك.</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>لا مرفوض.</numerusform>
            <numerusform>واحد مرفوض.</numerusform>
            <numerusform>اثنان مرفوضان.</numerusform>
            <numerusform>%n مرفوضة.</numerusform>
            <numerusform>%n مرفوضًا.</numerusform>
            <numerusform>%n مرفوض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>قُبل %n اقتراح. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبل اقتراح واحد. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبل اقتراحان. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبلت %n اقتراحات. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبل %n اقتراحًا. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبل %n اقتراح. التراجع يلغي ذلك كله.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderPane</name>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Find in this article (Ctrl+F)</source>
        <translation>ابحث في هذا المقال (Ctrl+F)</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Text and colours of the page</source>
        <translation>نص الصفحة وألوانها</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Escape ends it.</source>
        <translation>يُميَّز كل تحديد بـ %1. ينهي Escape ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>لا اقتراحات</numerusform>
            <numerusform>اقتراح واحد</numerusform>
            <numerusform>اقتراحان</numerusform>
            <numerusform>%n اقتراحات</numerusform>
            <numerusform>%n اقتراحًا</numerusform>
            <numerusform>%n اقتراح</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Who seems to say what here (Ctrl+Alt+P lists them). Q goes to the next one, Enter accepts it, Delete rejects it.</source>
        <translation>من يبدو أنه يقول ماذا هنا (يسردها Ctrl+Alt+P). ينتقل Q إلى التالي، ويقبله Enter، ويرفضه Delete.</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>تاريخ النشر: %1</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>تاريخ الاسترجاع: %1</translation>
    </message>
    <message>
        <source>Source graded %1: %2</source>
        <translation>درجة المصدر %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Passage added; %n in this article</source>
        <translation>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن %n مقطع</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن مقطع واحد</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن مقطعان</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن %n مقاطع</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن %n مقطعًا</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن %n مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن %n مقطع</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن مقطع واحد</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن مقطعان</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن %n مقاطع</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن %n مقطعًا</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن %n مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words first, then record who says them.</source>
        <translation>حدد بعض الكلمات أولًا، ثم سجّل من يقولها.</translation>
    </message>
    <message>
        <source>Mark some words with a tag or an actor first, or press F7 on one in its list.</source>
        <translation>ميّز بعض الكلمات بوسم أو طرف أولًا، أو اضغط F7 على أحدها في قائمته.</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>انسخ مع المصدر</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>انسخ الكلمات وحدها</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>وسم، أو من يقول هذا…</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>سجّل من يقول هذا…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>ميّز</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>المقاطع البارزة</translation>
    </message>
    <message>
        <source>Selections take</source>
        <translation>وحدة التحديد</translation>
    </message>
    <message>
        <source>Show original source</source>
        <translation>أظهر المصدر الأصلي</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Move its start</source>
        <translation>انقل بدايته</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>انقل نهايته</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>أزل المقطع</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>جمل كاملة</translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderProposals</name>
    <message>
        <source>There are no proposals in this article.</source>
        <translation>لا اقتراحات في هذا المقال.</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>قبول اقتراح</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>قبول %n اقتراح</numerusform>
            <numerusform>قبول اقتراح واحد</numerusform>
            <numerusform>قبول اقتراحين</numerusform>
            <numerusform>قبول %n اقتراحات</numerusform>
            <numerusform>قبول %n اقتراحًا</numerusform>
            <numerusform>قبول %n اقتراح</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingPopover</name>
    <message>
        <source>Text and colours of the page</source>
        <translation>نص الصفحة وألوانها</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>مذيّل</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>غير مذيّل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>الأسطر أقرب</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>الأسطر أبعد</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>أسطر أقصر</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>أسطر أطول</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>سيبيا</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Typeface, size and spacing as they were at first</source>
        <translation>الخط والحجم والتباعد كما كانت في البداية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of choices, and one of them</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>%n أحرف</numerusform>
            <numerusform>%n حرفًا</numerusform>
            <numerusform>%n حرف</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة</translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingSigns</name>
    <message>
        <source>Every selection is marked with this</source>
        <translation>يُميَّز كل تحديد بهذا</translation>
    </message>
    <message>
        <source>Only these passages stand out</source>
        <translation>هذه المقاطع وحدها بارزة</translation>
    </message>
    <message>
        <source>Choose which passages stand out (F)</source>
        <translation>اختر المقاطع البارزة (F)</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Marking: %1 says  ×</source>
        <translation>التمييز: قول %1  ×</translation>
    </message>
    <message>
        <source>Marking: %1  ×</source>
        <translation>التمييز: %1  ×</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Esc ends it.</source>
        <translation>يُميَّز كل تحديد بـ %1. ينهي Esc ذلك.</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Press to end it.</source>
        <translation>يُميَّز كل تحديد بـ %1. اضغط للإنهاء.</translation>
    </message>
    <message>
        <source>Only %1  ×</source>
        <translation>فقط %1  ×</translation>
    </message>
    <message>
        <source>Other passages are dimmed. Esc shows all alike again.</source>
        <translation>المقاطع الأخرى معتمة. يُظهرها Esc كلها بالتساوي من جديد.</translation>
    </message>
    <message>
        <source>Only %1 stands out. Press to show all passages alike.</source>
        <translation>البارز %1 فقط. اضغط لإظهار كل المقاطع بالتساوي.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what stands out</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>الكل بالتساوي</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>على لسان من</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>المقاطع البارزة</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordChip</name>
    <message>
        <source>Take off</source>
        <translation>انزع</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>انزع %1</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordField</name>
    <message>
        <source>Create %1</source>
        <translation>أنشئ %1</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordPanel</name>
    <message>
        <source>Filter</source>
        <translation>رشّح</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordWords</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>وحدة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>مصدر غير مسمّى</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>level of attribution</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>للنشر بالاسم</translation>
    </message>
    <message>
        <source>On background</source>
        <translation>للنشر كخلفية</translation>
    </message>
    <message>
        <source>Not for attribution</source>
        <translation>للنشر دون نسبة</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>ليس للنشر</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>إعادة صياغة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>وثيقة</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>ملاحظة ذاتية</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>بلا موقف</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>نفي</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>تحفّظ</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>تشكيك</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>موثوق تمامًا</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>موثوق عادةً</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>موثوق إلى حد ما</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>غير موثوق عادةً</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>غير موثوق</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>يتعذر الحكم على الموثوقية</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>أكدته مصادر أخرى</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>صحيح على الأرجح</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>ربما صحيح</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>مشكوك فيه</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>يتعذر الحكم على الصحة</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>بلا درجة</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a grade</comment>
        <translation>%1 سابقًا</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a grade and a day</comment>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>until when a grade held, and its reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>الترجمة (%1)</translation>
    </message>
    <message>
        <source> ← </source>
        <comment>between the speakers of a chain: the left one passes on what the right one says</comment>
        <translation> → </translation>
    </message>
</context>
<context>
    <name>sidelight::RibbonGutter</name>
    <message>
        <source>Ribbons between two articles</source>
        <translation>الأشرطة بين مقالين</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsField</name>
    <message>
        <source>Type to search</source>
        <translation>اكتب للبحث</translation>
    </message>
    <message>
        <source>Another who may be the same</source>
        <translation>طرف آخر قد يكون هو نفسه</translation>
    </message>
    <message>
        <source>Note possible identity</source>
        <translation>تدوين تطابق محتمل</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsRow</name>
    <message>
        <source>Merge…</source>
        <translation>ادمج…</translation>
    </message>
    <message>
        <source>Remove possible identity</source>
        <translation>إزالة تطابق محتمل</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> ٪</translation>
    </message>
    <message>
        <source>How sure you are that both are one</source>
        <translation>مدى ثقتك في أن الاثنين واحد</translation>
    </message>
    <message>
        <source>Why might they be one?</source>
        <translation>لماذا قد يكونان واحدًا؟</translation>
    </message>
    <message>
        <source>Confidence that it is %1</source>
        <translation>الثقة في أنه %1</translation>
    </message>
    <message>
        <source>Reason why it may be %1</source>
        <translation>سبب احتمال أنه %1</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>ادمج مع %1</translation>
    </message>
    <message>
        <source>Change possible identity</source>
        <translation>تغيير تطابق محتمل</translation>
    </message>
</context>
<context>
    <name>sidelight::SecondWindow</name>
    <message>
        <source>%1 (second window)</source>
        <translation>%1 (النافذة الثانية)</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutSheet</name>
    <message>
        <source>In an article</source>
        <translation>في مقال</translation>
    </message>
    <message>
        <source>Mark the selection, or a passage, with a colour</source>
        <translation>ميّز المحدد، أو مقطعًا، بلون</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>من 1 إلى 8</translation>
    </message>
    <message>
        <source>Tag, or who says this</source>
        <translation>وسم، أو من يقول هذا</translation>
    </message>
    <message>
        <source>Record who says this: speaker, claim, stance, grade and dates</source>
        <translation>سجّل من يقول هذا: المتحدث والادعاء والموقف والدرجة والتواريخ</translation>
    </message>
    <message>
        <source>W, or &quot;</source>
        <translation>W أو ‎&quot;‎</translation>
    </message>
    <message>
        <source>Next passage, previous passage</source>
        <translation>المقطع التالي، المقطع السابق</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N وP</translation>
    </message>
    <message>
        <source>The next of the passages under the cursor</source>
        <translation>التالي من المقاطع تحت المؤشر</translation>
    </message>
    <message>
        <source>Note of the passage</source>
        <translation>ملاحظة المقطع</translation>
    </message>
    <message>
        <source>Move the start or the end of the passage: arrows, then Enter or Esc</source>
        <translation>انقل بداية المقطع أو نهايته: الأسهم، ثم Enter أو Esc</translation>
    </message>
    <message>
        <source>[, ]</source>
        <translation>‎[‎ و‎]‎</translation>
    </message>
    <message>
        <source>Select a sentence, and one more; one less</source>
        <translation>حدد جملة، ثم جملة أخرى؛ جملة أقل</translation>
    </message>
    <message>
        <source>S, Shift+S</source>
        <translation>S وShift+S</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last; no more</source>
        <translation>ميّز كل تحديد بما استُخدم آخر مرة؛ التوقف عن ذلك</translation>
    </message>
    <message>
        <source>A, Esc</source>
        <translation>A وEsc</translation>
    </message>
    <message>
        <source>Choose which passages stand out</source>
        <translation>اختر المقاطع البارزة</translation>
    </message>
    <message>
        <source>Next proposal, previous proposal</source>
        <translation>الاقتراح التالي، الاقتراح السابق</translation>
    </message>
    <message>
        <source>Q, Shift+Q</source>
        <translation>Q وShift+Q</translation>
    </message>
    <message>
        <source>Accept the proposal; reject it</source>
        <translation>اقبل الاقتراح؛ ارفضه</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Enter وDelete</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>انسخ مع المصدر</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>انسخ الكلمات وحدها</translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation>أزل المقطع</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>على لوحة</translation>
    </message>
    <message>
        <source>Next card, previous card</source>
        <translation>البطاقة التالية، البطاقة السابقة</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab وShift+Tab</translation>
    </message>
    <message>
        <source>Move the cards; in large steps</source>
        <translation>انقل البطاقات؛ بخطوات كبيرة</translation>
    </message>
    <message>
        <source>arrows, Shift+arrows</source>
        <translation>الأسهم، وShift مع الأسهم</translation>
    </message>
    <message>
        <source>Make the cards larger or smaller</source>
        <translation>كبّر البطاقات أو صغّرها</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Ctrl+Shift مع الأسهم</translation>
    </message>
    <message>
        <source>A new note, linked, in that direction</source>
        <translation>ملاحظة جديدة مرتبطة في ذلك الاتجاه</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl مع الأسهم</translation>
    </message>
    <message>
        <source>Walk along a link</source>
        <translation>التنقل عبر رابط</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt مع الأسهم</translation>
    </message>
    <message>
        <source>Align the cards: then the letter of how</source>
        <translation>حاذِ البطاقات: ثم حرف نوع المحاذاة</translation>
    </message>
    <message>
        <source>Drag: along one axis, a copy, without snapping</source>
        <translation>السحب: على محور واحد، نسخة، دون انجذاب</translation>
    </message>
    <message>
        <source>Shift, Alt, Ctrl</source>
        <translation>Shift وAlt وCtrl</translation>
    </message>
    <message>
        <source>Drag the board</source>
        <translation>اسحب اللوحة</translation>
    </message>
    <message>
        <source>Space, or the middle button</source>
        <translation>مفتاح المسافة، أو الزر الأوسط</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Map of the board</source>
        <translation>خريطة اللوحة</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>لماذا هي هنا</translation>
    </message>
    <message>
        <source>Filter: what is to stand out; Esc shows all</source>
        <translation>المرشّح: ما الذي يبرز؛ يُظهر Esc الكل</translation>
    </message>
    <message>
        <source>Dim all but the neighbours</source>
        <translation>أعتم كل ما عدا الجيران</translation>
    </message>
    <message>
        <source>The shortest path between two cards</source>
        <translation>أقصر طريق بين بطاقتين</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>ابحث في اللوحة</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards</source>
        <translation>أعد تخطيط اللوحة أو البطاقات المحددة</translation>
    </message>
    <message>
        <source>In an ACH matrix</source>
        <translation>في مصفوفة ACH</translation>
    </message>
    <message>
        <source>Consistent; again: very consistent</source>
        <translation>متسق؛ ومرة أخرى: متسق جدًا</translation>
    </message>
    <message>
        <source>C, or 2 and 1</source>
        <translation>C، أو 2 و1</translation>
    </message>
    <message>
        <source>Inconsistent; again: very inconsistent</source>
        <translation>غير متسق؛ ومرة أخرى: غير متسق إطلاقًا</translation>
    </message>
    <message>
        <source>I, or 4 and 5</source>
        <translation>I، أو 4 و5</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>N, or 3</source>
        <translation>N، أو 3</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>لا ينطبق</translation>
    </message>
    <message>
        <source>A, or 6</source>
        <translation>A، أو 6</translation>
    </message>
    <message>
        <source>A step more consistent, a step less</source>
        <translation>أكثر اتساقًا بدرجة، أقل بدرجة</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>‎+‎ و‎−‎</translation>
    </message>
    <message>
        <source>Take the rating back; on the numbers, remove the evidence</source>
        <translation>اسحب التقييم؛ وعلى الأرقام: أزل الدليل</translation>
    </message>
    <message>
        <source>Remove the evidence; the hypothesis</source>
        <translation>أزل الدليل؛ أزل الفرضية</translation>
    </message>
    <message>
        <source>Ctrl+Del, Ctrl+Shift+Del</source>
        <translation>Ctrl+Del وCtrl+Shift+Del</translation>
    </message>
    <message>
        <source>Move the evidence or the hypothesis</source>
        <translation>انقل الدليل أو الفرضية</translation>
    </message>
    <message>
        <source>Change the hypothesis; on the numbers, a note or remark</source>
        <translation>غيّر الفرضية؛ وعلى الأرقام: ملاحظة أو تعليق</translation>
    </message>
    <message>
        <source>Show the passage in its article</source>
        <translation>أظهر المقطع في مقاله</translation>
    </message>
    <message>
        <source>In the lists of tags and actors</source>
        <translation>في قائمتي الوسوم والأطراف</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Move beneath another</source>
        <translation>انقل تحت غيره</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>ميّز كل تحديد به</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>ادمج في غيره</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>sidelight::SourceView</name>
    <message>
        <source>Original source</source>
        <translation>المصدر الأصلي</translation>
    </message>
    <message>
        <source>Original source, as pasted, %1</source>
        <translation>المصدر الأصلي، كما أُلصق، %1</translation>
    </message>
    <message>
        <source>Original source, %1, %2</source>
        <translation>المصدر الأصلي، %1، %2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Find in the source (Ctrl+F)</source>
        <translation>ابحث في المصدر (Ctrl+F)</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>عُد إلى المقال</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>عُد إلى المقال (Esc)</translation>
    </message>
    <message>
        <source>The original source cannot be read as text.</source>
        <translation>لا يمكن قراءة المصدر الأصلي كنص.</translation>
    </message>
    <message>
        <source>The original source, of which this is the first part; it is too long to be shown whole.</source>
        <translation>المصدر الأصلي، وهذا أول أجزائه؛ فهو أطول من أن يُعرض كاملًا.</translation>
    </message>
</context>
<context>
    <name>sidelight::SpeakerChain</name>
    <message>
        <source>←</source>
        <comment>before somebody who passed on what the speaker says</comment>
        <translation>→</translation>
    </message>
    <message>
        <source>Passages of this actor</source>
        <translation>مقاطع هذا الطرف</translation>
    </message>
    <message>
        <source>“&lt;” or Ctrl+Enter: who they have it from. Alt+Up, Alt+Down: another place in the chain.</source>
        <translation>«‎&lt;‎» أو Ctrl+Enter: عمّن نقل. Alt+Up وAlt+Down: موضع آخر في السلسلة.</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>كما ورد</translation>
    </message>
    <message>
        <source>How the article names them here</source>
        <translation>الاسم الذي يورده المقال هنا</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>انزع</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>من يقول هذا؟</translation>
    </message>
    <message>
        <source>… who has it from</source>
        <translation>… نقلًا عن</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <source>Source of the speaker</source>
        <translation>مصدر المتحدث</translation>
    </message>
    <message>
        <source>Passages of %1</source>
        <translation>مقاطع %1</translation>
    </message>
    <message>
        <source>%1 as printed</source>
        <translation>%1 كما ورد</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>انزع %1</translation>
    </message>
</context>
<context>
    <name>sidelight::Spelling</name>
    <message>
        <source>No other word is known</source>
        <translation>لا تُعرف كلمة أخرى</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>تجاهل هذه الكلمة</translation>
    </message>
    <message>
        <source>Until Sidelight is closed; it is written nowhere</source>
        <translation>إلى أن يُغلق Sidelight؛ ولا تُكتب في أي مكان</translation>
    </message>
</context>
<context>
    <name>sidelight::SplitReview</name>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>اسم الطرف الجديد</translation>
    </message>
    <message>
        <source>What goes to the new actor</source>
        <translation>ما ينتقل إلى الطرف الجديد</translation>
    </message>
    <message>
        <source>What of %1 belongs to another?</source>
        <translation>ما الذي يخص غيره مما لدى %1؟</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printed name and what they say</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>أسماء أخرى</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>الإشارات</translation>
    </message>
    <message>
        <source>Cards, by their boards</source>
        <translation>البطاقات، حسب لوحاتها</translation>
    </message>
    <message numerus="yes">
        <source>Split %n item(s) off</source>
        <translation>
            <numerusform>افصل %n عنصر</numerusform>
            <numerusform>افصل عنصرًا واحدًا</numerusform>
            <numerusform>افصل عنصرين</numerusform>
            <numerusform>افصل %n عناصر</numerusform>
            <numerusform>افصل %n عنصرًا</numerusform>
            <numerusform>افصل %n عنصر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an actor of its own now. Undo joins them again.</source>
        <translation>صار %1 طرفًا مستقلًا. التراجع يعيد الجمع بينهما.</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>فصل طرف</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementFields</name>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>صيغة النقل</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>المصداقية</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>الموثوقية</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>تاريخ الحدوث</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>متى حدث</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>تاريخ التصريح</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>متى قيل</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>متى نُشر</translation>
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
        <translation>درجة المتحدث نفسه</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F; not set: the speaker&apos;s own</source>
        <translation>موثوقية المصدر، من A إلى F؛ وإن لم تُحدد: درجة المتحدث نفسه</translation>
    </message>
    <message>
        <source>%1: the speaker&apos;s own grade. Choose another for this statement alone.</source>
        <translation>%1: درجة المتحدث نفسه. اختر غيرها لهذا التصريح وحده.</translation>
    </message>
    <message>
        <source>Credibility of what is said, 1 to 6</source>
        <translation>مصداقية ما قيل، من 1 إلى 6</translation>
    </message>
    <message>
        <source>such as 11 Sep 2012</source>
        <translation>مثل ‎11 Sep 2012‎</translation>
    </message>
    <message>
        <source>%1, as the article</source>
        <translation>%1، كالمقال</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementForm</name>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>ملاحظة على التصريح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>أزل هذا التصريح</translation>
    </message>
    <message>
        <source>Dates, note</source>
        <translation>التواريخ، ملاحظة</translation>
    </message>
    <message>
        <source>When it happened, was said and was published; a note</source>
        <translation>متى حدث ومتى قيل ومتى نُشر؛ وملاحظة</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>إزالة تصريح</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementPopup</name>
    <message>
        <source>Record who says this</source>
        <translation>سجّل من يقول هذا</translation>
    </message>
    <message>
        <source>Say first who says this: type a name.</source>
        <translation>اذكر أولًا من يقول هذا: اكتب اسمًا.</translation>
    </message>
    <message>
        <source>Enter records it, Esc leaves. “&lt;” after a name: who they have it from.</source>
        <translation>يسجّله Enter، ويتركه Esc. «‎&lt;‎» بعد اسم: عمّن نقل.</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementWords</name>
    <message>
        <source>Nobody is named</source>
        <translation>لم يُسمَّ أحد</translation>
    </message>
    <message>
        <source>origin: %1</source>
        <translation>الأصل: %1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>a date</comment>
        <translation>تاريخ الحدوث: %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>a date</comment>
        <translation>تاريخ التصريح: %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <comment>a date</comment>
        <translation>تاريخ النشر: %1</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the circumstances of a statement; not parted from what stands before</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2, the grade of %3.</source>
        <comment>a letter and its meaning, an actor</comment>
        <translation>%1: %2، وهي درجة %3.</translation>
    </message>
    <message>
        <source>%1: %2, the grade of this statement.</source>
        <translation>%1: %2، وهي درجة هذا التصريح.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a number and its meaning</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Translation:</source>
        <translation>الترجمة:</translation>
    </message>
    <message>
        <source>Translation by %1:</source>
        <translation>ترجمة %1:</translation>
    </message>
</context>
<context>
    <name>sidelight::SupportWords</name>
    <message>
        <source>%1, %2</source>
        <comment>so many origins, so many articles</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%n أصول</numerusform>
            <numerusform>%n أصلًا</numerusform>
            <numerusform>%n أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation>
            <numerusform>يؤكده %n تصريح: %1.</numerusform>
            <numerusform>يؤكده تصريح واحد: %1.</numerusform>
            <numerusform>يؤكده تصريحان: %1.</numerusform>
            <numerusform>تؤكده %n تصريحات: %1.</numerusform>
            <numerusform>يؤكده %n تصريحًا: %1.</numerusform>
            <numerusform>يؤكده %n تصريح: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>ينفيه %n تصريح: %1.</numerusform>
            <numerusform>ينفيه تصريح واحد: %1.</numerusform>
            <numerusform>ينفيه تصريحان: %1.</numerusform>
            <numerusform>تنفيه %n تصريحات: %1.</numerusform>
            <numerusform>ينفيه %n تصريحًا: %1.</numerusform>
            <numerusform>ينفيه %n تصريح: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>يتحفظ عليه %n تصريح: %1.</numerusform>
            <numerusform>يتحفظ عليه تصريح واحد: %1.</numerusform>
            <numerusform>يتحفظ عليه تصريحان: %1.</numerusform>
            <numerusform>تتحفظ عليه %n تصريحات: %1.</numerusform>
            <numerusform>يتحفظ عليه %n تصريحًا: %1.</numerusform>
            <numerusform>يتحفظ عليه %n تصريح: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>يشكك فيه %n تصريح: %1.</numerusform>
            <numerusform>يشكك فيه تصريح واحد: %1.</numerusform>
            <numerusform>يشكك فيه تصريحان: %1.</numerusform>
            <numerusform>تشكك فيه %n تصريحات: %1.</numerusform>
            <numerusform>يشكك فيه %n تصريحًا: %1.</numerusform>
            <numerusform>يشكك فيه %n تصريح: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement takes a stance on it.</source>
        <translation>لا تصريح يتخذ موقفًا منه.</translation>
    </message>
</context>
<context>
    <name>sidelight::T</name>
    <message>
        <source>What was to be merged is no longer in the project. Nothing was changed.</source>
        <translation>لم يعد ما كان سيُدمج في المشروع. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself. Nothing was changed.</source>
        <translation>لا يمكن دمج عنصر في نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A record came without an id. Nothing was changed; please report it.</source>
        <translation>جاء عنصر بلا معرّف. لم يتغير شيء؛ نرجو الإبلاغ عن ذلك.</translation>
    </message>
</context>
<context>
    <name>sidelight::TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
</context>
<context>
    <name>sidelight::TagsPanel</name>
    <message>
        <source>New tag</source>
        <translation>وسم جديد</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>إعادة تسمية وسم</translation>
    </message>
    <message>
        <source>Tags are your own labels for passages. Type the first one below.</source>
        <translation>الوسوم تسمياتك الخاصة للمقاطع. اكتب أولها أدناه.</translation>
    </message>
    <message>
        <source>No tag has these words</source>
        <translation>لا وسم بهذه الكلمات</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>نقل وسم</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>دمج وسوم</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>دُمج %n وسم في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج وسم واحد في %1. التراجع يفصله.</numerusform>
            <numerusform>دُمج وسمان في %1. التراجع يفصلهما.</numerusform>
            <numerusform>دُمجت %n وسوم في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %n وسمًا في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %n وسم في %1. التراجع يفصلها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>أظهر مقاطعه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation>إنشاء وسم</translation>
    </message>
    <message>
        <source>Tag passages</source>
        <translation>وسم مقاطع</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>a digit and the name of its colour</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;0  No colour</source>
        <translation>&amp;0  بلا لون</translation>
    </message>
    <message>
        <source>Recolour tag</source>
        <translation>تغيير لون وسم</translation>
    </message>
    <message numerus="yes">
        <source>Taken off %n passage(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>نُزع عن %n مقطع وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن مقطع واحد وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن مقطعين وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن %n مقاطع وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن %n مقطعًا وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن %n مقطع وأُزيل. التراجع يعيده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>أُزيل %n وسم. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل وسم واحد. التراجع يعيده.</numerusform>
            <numerusform>أُزيل وسمان. التراجع يعيدهما.</numerusform>
            <numerusform>أُزيلت %n وسوم. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل %n وسمًا. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل %n وسم. التراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>إزالة %n وسم</numerusform>
            <numerusform>إزالة وسم واحد</numerusform>
            <numerusform>إزالة وسمين</numerusform>
            <numerusform>إزالة %n وسوم</numerusform>
            <numerusform>إزالة %n وسمًا</numerusform>
            <numerusform>إزالة %n وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Write note on tag</source>
        <translation>كتابة ملاحظة على وسم</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineBar</name>
    <message>
        <source>Lanes</source>
        <translation>المسارات</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>حسب الطرف</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>حسب الادعاء</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>حسب المقال</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>حسب جهة النشر</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>حسب الأصل</translation>
    </message>
    <message>
        <source>Show when things happened, by the statements and claims</source>
        <translation>أظهر متى حدثت الأمور، وفق التصريحات والادعاءات</translation>
    </message>
    <message>
        <source>Show when it was said</source>
        <translation>أظهر متى قيل ذلك</translation>
    </message>
    <message>
        <source>Show when it was published; a statement without a date of its own has its article&apos;s</source>
        <translation>أظهر متى نُشر ذلك؛ والتصريح الذي لا تاريخ له يأخذ تاريخ مقاله</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>الطرف</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Only what these words are found in</source>
        <translation>ما فيه هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>كقائمة</translation>
    </message>
    <message>
        <source>The same marks as a list in time order</source>
        <translation>العلامات نفسها كقائمة مرتبة زمنيًا</translation>
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
        <translation>غير مدوّن</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand here</source>
        <translation>
            <numerusform>%n علامة هنا</numerusform>
            <numerusform>علامة واحدة هنا</numerusform>
            <numerusform>علامتان هنا</numerusform>
            <numerusform>%n علامات هنا</numerusform>
            <numerusform>%n علامة هنا</numerusform>
            <numerusform>%n علامة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>A click or the space bar parts them.</source>
        <translation>النقر أو مفتاح المسافة يفصل بينها.</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineModel</name>
    <message numerus="yes">
        <source>%n statement(s) have no date of what happened.</source>
        <translation>
            <numerusform>%n تصريح دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>تصريح واحد دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>تصريحان دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>%n تصريحات دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>%n تصريحًا دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>%n تصريح دون ذكر متى حدث الأمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>%n تصريح دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>تصريح واحد دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>تصريحان دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>%n تصريحات دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>%n تصريحًا دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>%n تصريح دون ذكر متى قيل الكلام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>%n تصريح دون تاريخ نشر.</numerusform>
            <numerusform>تصريح واحد دون تاريخ نشر.</numerusform>
            <numerusform>تصريحان دون تاريخ نشر.</numerusform>
            <numerusform>%n تصريحات دون تاريخ نشر.</numerusform>
            <numerusform>%n تصريحًا دون تاريخ نشر.</numerusform>
            <numerusform>%n تصريح دون تاريخ نشر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>%n مقال دون تاريخ نشر.</numerusform>
            <numerusform>مقال واحد دون تاريخ نشر.</numerusform>
            <numerusform>مقالان دون تاريخ نشر.</numerusform>
            <numerusform>%n مقالات دون تاريخ نشر.</numerusform>
            <numerusform>%n مقالًا دون تاريخ نشر.</numerusform>
            <numerusform>%n مقال دون تاريخ نشر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>%n ادعاء دون تاريخ خاص.</numerusform>
            <numerusform>ادعاء واحد دون تاريخ خاص.</numerusform>
            <numerusform>ادعاءان دون تاريخ خاص.</numerusform>
            <numerusform>%n ادعاءات دون تاريخ خاص.</numerusform>
            <numerusform>%n ادعاءً دون تاريخ خاص.</numerusform>
            <numerusform>%n ادعاء دون تاريخ خاص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1، لا علامات</numerusform>
            <numerusform>%1، علامة واحدة</numerusform>
            <numerusform>%1، علامتان</numerusform>
            <numerusform>%1، %n علامات</numerusform>
            <numerusform>%1، %n علامة</numerusform>
            <numerusform>%1، %n علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Date of</source>
        <translation>نوع التاريخ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>الموقف</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>الادعاء</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineNames</name>
    <message>
        <source>Happened</source>
        <translation>تاريخ الحدوث</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>تاريخ التصريح</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
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
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>الخط الزمني كقائمة</translation>
    </message>
    <message>
        <source>Lanes with their marks in time order. Enter opens the words.</source>
        <translation>المسارات وعلاماتها مرتبة زمنيًا. يفتح Enter الكلمات.</translation>
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
        <translation>حسب التصريح: %1</translation>
    </message>
    <message>
        <source>As published: %1</source>
        <comment>stances in time order</comment>
        <translation>حسب النشر: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the arrow keys reach</source>
        <translation>
            <numerusform>و%n أخرى تبلغها مفاتيح الأسهم</numerusform>
            <numerusform>وواحدة أخرى تبلغها مفاتيح الأسهم</numerusform>
            <numerusform>واثنتان أخريان تبلغهما مفاتيح الأسهم</numerusform>
            <numerusform>و%n أخرى تبلغها مفاتيح الأسهم</numerusform>
            <numerusform>و%n أخرى تبلغها مفاتيح الأسهم</numerusform>
            <numerusform>و%n أخرى تبلغها مفاتيح الأسهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that has a date is like that.</source>
        <translation>لا شيء مؤرخًا بهذه الصفة.</translation>
    </message>
    <message>
        <source>Nothing has a date yet.
Give articles the day of their publication, and statements the days when something happened and was said.</source>
        <translation>لا شيء مؤرخ بعد.
أعطِ المقالات يوم نشرها، والتصريحات يوم حدوث الأمر ويوم قوله.</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineWords</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>لم يُسجَّل أحد</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>بلا ادعاء</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>جهة النشر غير معروفة</translation>
    </message>
    <message>
        <source>Article not known</source>
        <translation>المقال غير معروف</translation>
    </message>
    <message>
        <source>Dates of the claims themselves</source>
        <translation>تواريخ الادعاءات نفسها</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
</context>
<context>
    <name>sidelight::TranslationForm</name>
    <message>
        <source>Add a translation</source>
        <translation>أضف ترجمة</translation>
    </message>
    <message>
        <source>Translation of the words above</source>
        <translation>ترجمة الكلمات أعلاه</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Write translation</source>
        <translation>كتابة ترجمة</translation>
    </message>
    <message>
        <source>Name translator</source>
        <translation>تسمية مترجم</translation>
    </message>
</context>
<context>
    <name>sidelight::TreePanel</name>
    <message>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>ميّز كل تحديد به</translation>
    </message>
    <message>
        <source>Move beneath…</source>
        <translation>انقل تحت…</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>انقل إلى المستوى الأعلى</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>ادمج في…</translation>
    </message>
    <message>
        <source>Move %1 beneath which? Enter alone: to the top level</source>
        <translation>تحت أيها يُنقل %1؟ Enter وحده: إلى المستوى الأعلى</translation>
    </message>
    <message>
        <source>Merge %1 into which?</source>
        <translation>في أيها يُدمج %1؟</translation>
    </message>
    <message>
        <source>Move or merge</source>
        <translation>نقل أو دمج</translation>
    </message>
    <message>
        <source>&amp;Move beneath %1</source>
        <translation>ا&amp;نقل تحت %1</translation>
    </message>
    <message>
        <source>M&amp;erge into %1</source>
        <translation>ا&amp;دمج في %1</translation>
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
        <translation>اقرأ روايات الأحداث نفسها جنبًا إلى جنب، واستخلص من قال ماذا وأين تفترق الروايات.</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>An empty file for one investigation.</source>
        <translation>ملف فارغ لتحقيق واحد.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>افتح مشروعًا</translation>
    </message>
    <message>
        <source>Go on where you left off.</source>
        <translation>تابع من حيث توقفت.</translation>
    </message>
    <message>
        <source>Sample investigation</source>
        <translation>التحقيق النموذجي</translation>
    </message>
    <message>
        <source>Nine accounts of a fire in a harbour, read, marked and laid out on a board.</source>
        <translation>تسع روايات عن حريق في ميناء، مقروءة ومميّزة ومرتبة على لوحة.</translation>
    </message>
    <message>
        <source>A project file is not encrypted: keep it on an encrypted disk.</source>
        <translation>ملف المشروع غير مشفّر: احفظه على قرص مشفّر.</translation>
    </message>
</context>
<context>
    <name>sidelight::Work</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لهذا. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save a copy and work in that.</source>
        <translation>المشروع مفتوح للقراءة فقط. احفظ نسخة واعمل فيها.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so nothing more is written to the project. Check the disk, then close the project and open it again.</source>
        <translation>تعطل القرص أثناء حفظ تغيير، فلا يُكتب في المشروع شيء بعد ذلك. افحص القرص، ثم أغلق المشروع وافتحه من جديد.</translation>
    </message>
</context>
<context>
    <name>sidelight::Workspace</name>
    <message>
        <source>Open an article from the library, or drop articles here. Ctrl+I imports them from a folder.</source>
        <translation>افتح مقالًا من المكتبة، أو أفلت مقالات هنا. يستوردها Ctrl+I من مجلد.</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Picture of the actor</source>
        <translation>صورة الطرف</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>المفتّش</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Add to ACH matrix</source>
        <translation>أضف إلى مصفوفة ACH</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>الاقتراحات</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Add images to the board</source>
        <translation>إضافة صور إلى اللوحة</translation>
    </message>
</context>
<context>
    <name>sidelight::WriteQueue</name>
    <message>
        <source>The disk “%1” is full (%2 free), so the last change is not saved yet. Make %3 of space: it is then saved by itself.</source>
        <translation>القرص «%1» ممتلئ (المتاح %2)، فلم يُحفظ آخر تغيير بعد. وفّر مساحة %3: عندها يُحفظ تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>sidelight::Writer</name>
    <message>
        <source>What was to be changed is no longer in the project. Nothing was changed.</source>
        <translation>لم يعد ما كان سيُغيَّر في المشروع. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An article came without its text. Nothing was changed; please report it.</source>
        <translation>جاء مقال بلا نصه. لم يتغير شيء؛ نرجو الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>The words to be highlighted do not lie within the article. Nothing was changed.</source>
        <translation>الكلمات المراد تمييزها ليست داخل المقال. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A tag needs a name. Nothing was changed.</source>
        <translation>يلزم للوسم اسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A tag cannot stand beneath itself. Nothing was changed.</source>
        <translation>لا يمكن أن يكون الوسم تحت نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is already a tag of this name. Choose another name, or use that tag.</source>
        <translation>يوجد وسم بهذا الاسم من قبل. اختر اسمًا آخر، أو استخدم ذلك الوسم.</translation>
    </message>
    <message>
        <source>An actor needs a name. Nothing was changed.</source>
        <translation>يلزم للطرف اسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself. Nothing was changed.</source>
        <translation>لا يمكن أن يكون الطرف تابعًا لنفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A claim needs words. Nothing was changed.</source>
        <translation>يلزم للادعاء كلمات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A claim cannot stand beneath itself. Nothing was changed.</source>
        <translation>لا يمكن أن يكون الادعاء تحت نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A board needs a name. Nothing was changed.</source>
        <translation>يلزم للوحة اسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The card would lie too far out on the board. Nothing was changed.</source>
        <translation>ستقع البطاقة أبعد مما يُسمح به على اللوحة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A card came without what it shows. Nothing was changed; please report it.</source>
        <translation>جاءت بطاقة بلا ما تعرضه. لم يتغير شيء؛ نرجو الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>A link joins two different cards of one board. Nothing was changed.</source>
        <translation>الرابط يصل بين بطاقتين مختلفتين على لوحة واحدة. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A link joins two different passages. Nothing was changed.</source>
        <translation>الرابط يصل بين مقطعين مختلفين. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An actor is always the same as itself. Nothing was changed.</source>
        <translation>الطرف هو نفسه دائمًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An article always has one origin with itself. Nothing was changed.</source>
        <translation>المقال من أصل واحد مع نفسه دائمًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An ACH matrix needs a name. Nothing was changed.</source>
        <translation>يلزم لمصفوفة ACH اسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A hypothesis needs words. Nothing was changed.</source>
        <translation>يلزم للفرضية كلمات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Evidence needs a passage, a statement or words. Nothing was changed.</source>
        <translation>يلزم للدليل مقطع أو تصريح أو كلمات. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Evidence is rated against the hypotheses of its own ACH matrix. Nothing was changed.</source>
        <translation>يُقيَّم الدليل أمام فرضيات مصفوفة ACH الخاصة به. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing</name>
    <message>
        <source>Claim matrix</source>
        <translation>مصفوفة الادعاءات</translation>
    </message>
    <message>
        <source>The scale of a picture is a percentage from %1 to %2.</source>
        <translation>مقياس الصورة نسبة مئوية من %1 إلى %2.</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing::Request</name>
    <message>
        <source>The matrix would take more than 2,000 sheets. Filter its rows or its claims, or write it as a table, then export again.</source>
        <translation>تحتاج المصفوفة إلى أكثر من 2,000 ورقة. رشّح صفوفها أو ادعاءاتها، أو اكتبها جدولًا، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper, then export again.</source>
        <translation>بهذا الحجم تحتاج اللوحة إلى أكثر من 2,000 ورقة. اختر مقياسًا أصغر أو ورقًا أكبر، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>At this scale the picture would be too large. The most that is possible for this board is %1 %.</source>
        <translation>بهذا المقياس تصير الصورة كبيرة جدًا. أقصى ما يمكن لهذه اللوحة %1٪.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>أُلغي التصدير؛ لم يُكتب أي ملف.</translation>
    </message>
    <message>
        <source>It could not be drawn, so nothing was written. Try again; if it happens twice, please report it.</source>
        <translation>تعذر الرسم، فلم يُكتب شيء. حاول من جديد؛ وإن تكرر ذلك، فنرجو الإبلاغ عنه.</translation>
    </message>
</context>
<context>
    <name>sidelight::graphviz</name>
    <message>
        <source>The board could not be laid out, because the program “%1” is not installed. Install Graphviz, or choose a layout by time, by account, or Tidy.</source>
        <translation>تعذر تخطيط اللوحة لأن البرنامج «%1» غير مثبّت. ثبّت Graphviz، أو اختر تخطيطًا حسب الزمن أو حسب الرواية أو «رتّب».</translation>
    </message>
    <message>
        <source>The board could not be laid out.</source>
        <translation>تعذر تخطيط اللوحة.</translation>
    </message>
    <message>
        <source>The layout was given up; the board is as it was.</source>
        <translation>أُوقف التخطيط؛ واللوحة كما كانت.</translation>
    </message>
    <message>
        <source>This board has too many links to be laid out like this within %1 seconds, so it was left as it is. Choose another layout, or select fewer cards.</source>
        <translation>في هذه اللوحة روابط أكثر من أن تُخطَّط هكذا خلال %1 ثانية، فتُركت كما هي. اختر تخطيطًا آخر، أو حدد بطاقات أقل.</translation>
    </message>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>لم يستطع «%1» تخطيط هذه اللوحة، فتُركت كما هي.</translation>
    </message>
</context>
</TS>
