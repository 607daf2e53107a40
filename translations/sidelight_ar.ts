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
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصف الوحيد الآتي من %1، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفان الآتيان من %1، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لجاءت %2 في المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لجاءت %2 في المرتبة الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصف الوحيد الآتي من %1، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفان الآتيان من %1، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لتقاسمت %2 المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لتقاسمت %2 المرتبة الأولى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصف الوحيد الآتي من %1، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفان الآتيان من %1، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
            <numerusform>لولا الصفوف الآتية من %1 (وعددها %Ln)، لتغيّر الترتيب بعد المرتبة الأولى.</numerusform>
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
            <numerusform>%Ln تغييرات أخرى من هذا النوع تبدّل الترتيب.</numerusform>
            <numerusform>%Ln تغييرًا آخر من هذا النوع يبدّل الترتيب.</numerusform>
            <numerusform>%Ln تغيير آخر من هذا النوع يبدّل الترتيب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>%Ln خلية دون تقييم، ولا تُحتسب.</numerusform>
            <numerusform>خلية واحدة دون تقييم، ولا تُحتسب.</numerusform>
            <numerusform>خليتان دون تقييم، ولا تُحتسبان.</numerusform>
            <numerusform>%Ln خلايا دون تقييم، ولا تُحتسب.</numerusform>
            <numerusform>%Ln خلية دون تقييم، ولا تُحتسب.</numerusform>
            <numerusform>%Ln خلية دون تقييم، ولا تُحتسب.</numerusform>
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
        <translation>السطر أطول من ١ MiB.</translation>
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
        <source>a smart collection finds its articles itself, so “articles” can&apos;t be given.</source>
        <translation>التجميعة الذكية تجد مقالاتها بنفسها، فلا يمكن ذكر «articles».</translation>
    </message>
    <message>
        <source>this field is needed.</source>
        <translation>هذا الحقل مطلوب.</translation>
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
        <source>no collection is called “%1”.</source>
        <translation>لا تجميعة باسم «%1».</translation>
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
        <translation>ملف الإجراءات أكبر من ٦٤ MiB؛ قسّمه إلى عدة ملفات.</translation>
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
        <source>&amp;Colours</source>
        <translation>الأ&amp;لوان</translation>
    </message>
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
        <source>Delete for good…</source>
        <translation>احذف نهائيًا…</translation>
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
            <numerusform>%Ln أصول مؤيدة</numerusform>
            <numerusform>%Ln أصلًا مؤيدًا</numerusform>
            <numerusform>%Ln أصل مؤيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>لا معارض</numerusform>
            <numerusform>واحد معارض</numerusform>
            <numerusform>اثنان معارضان</numerusform>
            <numerusform>%Ln معارضة</numerusform>
            <numerusform>%Ln معارضًا</numerusform>
            <numerusform>%Ln معارض</numerusform>
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
        <translation>ملف Canvas أكبر من ١٦ MiB.</translation>
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
    <name>CheckCommand</name>
    <message>
        <source>The project is not sound; findings: %1.</source>
        <translation>المشروع غير سليم؛ عدد ما عُثر عليه: %1.</translation>
    </message>
    <message>
        <source>The project is sound: %1.</source>
        <translation>المشروع سليم: %1.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>makes an empty project</source>
        <translation>ينشئ مشروعًا فارغًا</translation>
    </message>
    <message>
        <source>imports articles, and .canvas files as boards, a line each, and says which look like others that are there, unless it is to be quick; fails if a file does, though the others are in</source>
        <translation>يستورد مقالات، وملفات ‎.canvas‎ لوحاتٍ، كلًّا في سطر، ويذكر ما يشبه منها ما هو موجود، ما لم يُطلب الإسراع؛ ويفشل إن فشل ملف، وإن دخلت الملفات الأخرى</translation>
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
        <source>prints what a query finds, the best first, with the places; --json prints a place a line</source>
        <translation>يطبع ما يجده استعلام، الأفضل أولًا، مع المواضع؛ و‎--json‎ يطبع كل موضع في سطر</translation>
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
        <source>prints what was done, a line each, the oldest first</source>
        <translation>يطبع ما جرى، كل أمر في سطر، الأقدم أولًا</translation>
    </message>
    <message>
        <source>removes the history up to now, or before an entry, from the file, and what only that held; no undo brings it back</source>
        <translation>يزيل من الملف سجل التعديلات حتى الآن، أو ما قبل قيد منه، وما لم يكن إلا في ذلك؛ ولا تراجع يعيده</translation>
    </message>
    <message>
        <source>lays a board out, named by its name or id; locked cards stay</source>
        <translation>يعيد تخطيط لوحة تُذكر باسمها أو بمعرّفها؛ وتبقى البطاقات المقفلة في مكانها</translation>
    </message>
    <message>
        <source>makes every check of the file and never writes to it: what is damaged, a line each; succeeds only if it is sound</source>
        <translation>يجري كل فحوص الملف ولا يكتب فيه أبدًا: ما تضرر، كلٌّ في سطر؛ ولا ينجح إلا إن كان الملف سليمًا</translation>
    </message>
    <message>
        <source>writes a consistent copy, also while the project is open</source>
        <translation>يكتب نسخة متسقة، حتى والمشروع مفتوح</translation>
    </message>
    <message>
        <source>writes an encrypted copy; the passphrase is asked for, or is the first line of standard input</source>
        <translation>يكتب نسخة مشفّرة؛ وتُطلب عبارة المرور، أو تكون السطر الأول من الدخل القياسي</translation>
    </message>
    <message>
        <source>makes a project of an encrypted copy</source>
        <translation>يصنع مشروعًا من نسخة مشفّرة</translation>
    </message>
    <message>
        <source>makes a project that somebody sent one&apos;s own, row by row in a new file, and says what was left out</source>
        <translation>يجعل مشروعًا أرسله شخص آخر مشروعك، صفًا صفًا في ملف جديد، ويذكر ما استُبعد</translation>
    </message>
    <message>
        <source>saves what is whole of a damaged project in a new file, and says what is missing</source>
        <translation>يحفظ السليم من مشروع متضرر في ملف جديد، ويذكر ما ينقص</translation>
    </message>
    <message>
        <source>takes a snapshot: a checked copy in a folder beside the project, or in another one</source>
        <translation>يأخذ لقطة: نسخة مفحوصة في مجلد بجانب المشروع أو في مجلد آخر</translation>
    </message>
    <message>
        <source>checks each snapshot and prints it as JSON, a line each, with what has changed since; fails if one is damaged</source>
        <translation>يفحص كل لقطة ويطبعها بصيغة JSON، كلًّا في سطر، مع ما تغيّر منذها؛ ويفشل إن كانت إحداها متضررة</translation>
    </message>
    <message>
        <source>writes a snapshot as a new project, if it is whole</source>
        <translation>يكتب لقطة كمشروع جديد، إن كانت سليمة</translation>
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
        <source>writes a copy without the identities of these actors, or of the sources without a name and who spoke not for attribution; prints where their names still stand, a line of JSON each</source>
        <translation>يكتب نسخة بلا هويات هؤلاء الأطراف، أو هويات المصادر غير المسمّاة ومن تحدث للنشر دون نسبة؛ ويطبع أين ما زالت أسماؤهم باقية، كلًّا في سطر JSON</translation>
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
        <source>Imported: %1 — %2 (no article was recognised on the page, so all its text was taken)</source>
        <translation>استُورد: %1 — %2 (لم يُتعرّف على مقال في الصفحة، فأُخذ نصها كله)</translation>
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
            <numerusform>لم يمكن التراجع إلا عن %Ln تعديل؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن تعديل واحد؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن تعديلين؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن %Ln تعديلات؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن %Ln تعديلًا؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم يمكن التراجع إلا عن %Ln تعديل؛ ولا يوجد غير ذلك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>لم تمكن إلا إعادة %Ln تعديل؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة تعديل واحد؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة تعديلين؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة %Ln تعديلات؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة %Ln تعديلًا؛ ولا يوجد غير ذلك.</numerusform>
            <numerusform>لم تمكن إلا إعادة %Ln تعديل؛ ولا يوجد غير ذلك.</numerusform>
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
        <source>Snapshot taken: %1</source>
        <translation>أُخذت لقطة: %1</translation>
    </message>
    <message>
        <source>All of the project went along.</source>
        <translation>انتقل المشروع كله.</translation>
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
        <translation>الملف أكبر من ٦٤ MiB، وهو أقصى ما يتسع له المشروع.</translation>
    </message>
    <message>
        <source>A text or image that the project refers to is missing from its file.</source>
        <translation>نص أو صورة يشير إليه المشروع غير موجود في ملفه.</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>No actor is called “%1”; “sidelight list PROJECT actors” lists them.</source>
        <translation>لا طرف باسم «%1»؛ والأمر ‎sidelight list PROJECT actors‎ يسرد الأطراف.</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one actor; name it by its id, such as %2 or %3.</source>
        <translation>«%1» اسم لأكثر من طرف؛ اذكره بمعرّفه، مثل %2 أو %3.</translation>
    </message>
    <message>
        <source>The project has no source without a name, and nobody who spoke not for attribution or off the record. Name the actors to be withheld.</source>
        <translation>ليس في المشروع مصدر غير مسمّى، ولا أحد تحدث للنشر دون نسبة أو ليس للنشر. اذكر الأطراف التي تُحجب.</translation>
    </message>
    <message>
        <source>Actors and what is done with their words belong to --withhold: sidelight copy PROJECT FILE --withhold [ACTOR…].</source>
        <translation>الأطراف وما يُفعل بكلماتهم تخص ‎--withhold‎: ‎sidelight copy PROJECT FILE --withhold [ACTOR…]‎.</translation>
    </message>
    <message>
        <source>The quotes are one of: %1.</source>
        <translation>الاقتباسات أحد هذه: %1.</translation>
    </message>
    <message>
        <source>The articles are one of: %1.</source>
        <translation>المقالات أحد هذه: %1.</translation>
    </message>
</context>
<context>
    <name>CopySearch</name>
    <message>
        <source>Both come from one address, though their words differ.</source>
        <translation>كلاهما من عنوان ويب واحد، وإن اختلفت كلماتهما.</translation>
    </message>
    <message>
        <source>Both come from one address. %1</source>
        <translation>كلاهما من عنوان ويب واحد. %1</translation>
    </message>
</context>
<context>
    <name>EncryptedCopy</name>
    <message>
        <source>The encrypted copy could not be read back as it was written and was removed. Check the disk and try again.</source>
        <translation>تعذرت قراءة النسخة المشفّرة كما كُتبت، فأُزيلت. افحص القرص وحاول من جديد.</translation>
    </message>
    <message>
        <source>The project in memory could not be read. Save a copy of it and encrypt that.</source>
        <translation>تعذرت قراءة المشروع الذي في الذاكرة. احفظ نسخة منه وشفّرها.</translation>
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
        <translation>يرسم لوحة كصورة، بنسبة ٢٠٠ بالمئة ما لم يُذكر مقياس آخر</translation>
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
        <source>writes what is known of each article for programs that keep literature: BibTeX, RIS or CSL-JSON</source>
        <translation>يكتب ما يُعرف عن كل مقال لبرامج إدارة المراجع: BibTeX أو RIS أو CSL-JSON</translation>
    </message>
    <message>
        <source>An export names what is exported, one file to write, and only options that belong to it.</source>
        <translation>يذكر التصدير ما يُصدَّر، وملفًا واحدًا يُكتب، والخيارات الخاصة به وحدها.</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>منحّى</translation>
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
        <source>BibTeX files</source>
        <translation>ملفات BibTeX</translation>
    </message>
    <message>
        <source>RIS files</source>
        <translation>ملفات RIS</translation>
    </message>
    <message>
        <source>CSL-JSON files</source>
        <translation>ملفات CSL-JSON</translation>
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
    <name>HistoryCommand</name>
    <message>
        <source>Undone: entry %1</source>
        <translation>تم التراجع عن القيد %1</translation>
    </message>
    <message>
        <source>Done again: entry %1</source>
        <translation>أُعيد القيد %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>متراجَع عنه</translation>
    </message>
    <message>
        <source>“--before” wants the number of an entry, as “sidelight history” prints it.</source>
        <translation>يحتاج «‎--before‎» إلى رقم قيد، كما يطبعه «‎sidelight history‎».</translation>
    </message>
    <message>
        <source>Entries removed from the history since the project was made: %1</source>
        <translation>القيود التي أُزيلت من سجل التعديلات منذ إنشاء المشروع: %1</translation>
    </message>
    <message>
        <source>The first that stays: %1</source>
        <translation>أول قيد يبقى: %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>, </source>
        <comment>between things that are counted</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Today, %1</source>
        <comment>and the time of day</comment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>and the time of day</comment>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day in this year: see QDate::toString</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>History purged: %n entries before this are gone</source>
        <translation>
            <numerusform>مُحي سجل التعديلات: لا قيود قبل هذا</numerusform>
            <numerusform>مُحي سجل التعديلات: زال قيد واحد قبل هذا</numerusform>
            <numerusform>مُحي سجل التعديلات: زال قيدان قبل هذا</numerusform>
            <numerusform>مُحي سجل التعديلات: زالت %Ln قيود قبل هذا</numerusform>
            <numerusform>مُحي سجل التعديلات: زال %Ln قيدًا قبل هذا</numerusform>
            <numerusform>مُحي سجل التعديلات: زال %Ln قيد قبل هذا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>لا أطراف</numerusform>
            <numerusform>طرف واحد</numerusform>
            <numerusform>طرفان</numerusform>
            <numerusform>%Ln أطراف</numerusform>
            <numerusform>%Ln طرفًا</numerusform>
            <numerusform>%Ln طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>لا ادعاءات</numerusform>
            <numerusform>ادعاء واحد</numerusform>
            <numerusform>ادعاءان</numerusform>
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%Ln تصريحات</numerusform>
            <numerusform>%Ln تصريحًا</numerusform>
            <numerusform>%Ln تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>لا أصول</numerusform>
            <numerusform>أصل واحد</numerusform>
            <numerusform>أصلان</numerusform>
            <numerusform>%Ln أصول</numerusform>
            <numerusform>%Ln أصلًا</numerusform>
            <numerusform>%Ln أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>لا لوحات</numerusform>
            <numerusform>لوحة واحدة</numerusform>
            <numerusform>لوحتان</numerusform>
            <numerusform>%Ln لوحات</numerusform>
            <numerusform>%Ln لوحة</numerusform>
            <numerusform>%Ln لوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%Ln بطاقات</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>لا روابط</numerusform>
            <numerusform>رابط واحد</numerusform>
            <numerusform>رابطان</numerusform>
            <numerusform>%Ln روابط</numerusform>
            <numerusform>%Ln رابطًا</numerusform>
            <numerusform>%Ln رابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link type(s)</source>
        <translation>
            <numerusform>لا أنواع روابط</numerusform>
            <numerusform>نوع روابط واحد</numerusform>
            <numerusform>نوعا روابط</numerusform>
            <numerusform>%Ln أنواع روابط</numerusform>
            <numerusform>%Ln نوع روابط</numerusform>
            <numerusform>%Ln نوع روابط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>لا إشارات</numerusform>
            <numerusform>إشارة واحدة</numerusform>
            <numerusform>إشارتان</numerusform>
            <numerusform>%Ln إشارات</numerusform>
            <numerusform>%Ln إشارة</numerusform>
            <numerusform>%Ln إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likeness(es) of actors</source>
        <translation>
            <numerusform>لا تشابهات بين الأطراف</numerusform>
            <numerusform>تشابه واحد بين الأطراف</numerusform>
            <numerusform>تشابهان بين الأطراف</numerusform>
            <numerusform>%Ln تشابهات بين الأطراف</numerusform>
            <numerusform>%Ln تشابهًا بين الأطراف</numerusform>
            <numerusform>%Ln تشابه بين الأطراف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages</source>
        <translation>
            <numerusform>لا روابط بين المقاطع</numerusform>
            <numerusform>رابط واحد بين المقاطع</numerusform>
            <numerusform>رابطان بين المقاطع</numerusform>
            <numerusform>%Ln روابط بين المقاطع</numerusform>
            <numerusform>%Ln رابطًا بين المقاطع</numerusform>
            <numerusform>%Ln رابط بين المقاطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles kept apart</source>
        <translation>
            <numerusform>لا أزواج من المقالات المفصولة</numerusform>
            <numerusform>زوج واحد من المقالات المفصولة</numerusform>
            <numerusform>زوجان من المقالات المفصولة</numerusform>
            <numerusform>%Ln أزواج من المقالات المفصولة</numerusform>
            <numerusform>%Ln زوجًا من المقالات المفصولة</numerusform>
            <numerusform>%Ln زوج من المقالات المفصولة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matrix/matrices</source>
        <translation>
            <numerusform>لا مصفوفات</numerusform>
            <numerusform>مصفوفة واحدة</numerusform>
            <numerusform>مصفوفتان</numerusform>
            <numerusform>%Ln مصفوفات</numerusform>
            <numerusform>%Ln مصفوفة</numerusform>
            <numerusform>%Ln مصفوفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis/hypotheses</source>
        <translation>
            <numerusform>لا فرضيات</numerusform>
            <numerusform>فرضية واحدة</numerusform>
            <numerusform>فرضيتان</numerusform>
            <numerusform>%Ln فرضيات</numerusform>
            <numerusform>%Ln فرضية</numerusform>
            <numerusform>%Ln فرضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%Ln أدلة</numerusform>
            <numerusform>%Ln دليلًا</numerusform>
            <numerusform>%Ln دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>لا تجميعات</numerusform>
            <numerusform>تجميعة واحدة</numerusform>
            <numerusform>تجميعتان</numerusform>
            <numerusform>%Ln تجميعات</numerusform>
            <numerusform>%Ln تجميعة</numerusform>
            <numerusform>%Ln تجميعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the project is as it was then.</source>
        <translation>لن يتغير شيء: المشروع كما كان حينئذ.</translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <comment>things that are counted</comment>
        <translation>ما يُزال: %1.</translation>
    </message>
    <message>
        <source>What returns: %1.</source>
        <comment>things that are counted</comment>
        <translation>ما يعود: %1.</translation>
    </message>
    <message>
        <source>What changes: %1.</source>
        <comment>things that are counted</comment>
        <translation>ما يتغير: %1.</translation>
    </message>
    <message>
        <source>Go back to %1: “%2”</source>
        <comment>a time, and what was done then</comment>
        <translation>العودة إلى %1: «%2»</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>استيراد %Ln مقال</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %Ln مقالات</numerusform>
            <numerusform>استيراد %Ln مقالًا</numerusform>
            <numerusform>استيراد %Ln مقال</numerusform>
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
        <translation>%1 أكبر من ٦٤ MiB؛ قسّمه واستورد أجزاءه.</translation>
    </message>
    <message>
        <source>%1 holds more than 2,000,000 characters; split it and import the parts.</source>
        <translation>في %1 أكثر من 2,000,000 محرف؛ قسّمه واستورد أجزاءه.</translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be imported; names may end in %2.</source>
        <translation>نوع %1 لا يمكن استيراده؛ الأسماء تنتهي بإحدى هذه: ⁦%2⁩.</translation>
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
        <source>%1 holds more articles than can be taken from one file; split it and import the parts.</source>
        <translation>في %1 مقالات أكثر مما يمكن أخذه من ملف واحد؛ قسّمه واستورد أجزاءه.</translation>
    </message>
    <message>
        <source>%1 has no column of which the name says that it holds the text; choose the column and read it again.</source>
        <translation>ليس في %1 عمود يدل اسمه على أن فيه النص؛ اختر العمود واقرأ الملف من جديد.</translation>
    </message>
    <message>
        <source>A row of %1 is no JSON object, so it was left out; the others are read.</source>
        <translation>أحد صفوف %1 ليس كائن JSON، فاستُبعد؛ وقُرئت الصفوف الأخرى.</translation>
    </message>
    <message>
        <source>%1 has no line at which this kind of listing would split it; read it as another kind.</source>
        <translation>ليس في %1 سطر يقسمه عنده هذا النوع من الكشوف؛ اقرأه كنوع آخر.</translation>
    </message>
    <message>
        <source>%1 begins with details that can&apos;t be read; remove what stands between the lines of --- and try again.</source>
        <translation>يبدأ %1 بتفاصيل لا يمكن قراءتها؛ أزل ما بين سطري ‎---‎ وحاول من جديد.</translation>
    </message>
    <message>
        <source>%1 is locked with a password; open it in the program that it is for, save a copy without a password, and import that.</source>
        <translation>%1 مقفل بكلمة مرور؛ افتحه في برنامجه، واحفظ نسخة بلا كلمة مرور، ثم استوردها.</translation>
    </message>
    <message>
        <source>%1 is locked with a password; give the password when you look at the import, or import a copy without one.</source>
        <translation>%1 مقفل بكلمة مرور؛ أدخل كلمة المرور عند النظر في الاستيراد، أو استورد نسخة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>%1 is locked with another password than this; look whether it is typed as it was set, and try again.</source>
        <translation>%1 مقفل بكلمة مرور غير هذه؛ تحقق من أنها كُتبت كما عُيّنت، وحاول من جديد.</translation>
    </message>
    <message>
        <source>%1 is damaged or not what its name says; open it in the program that it is for, save it anew, and import that.</source>
        <translation>%1 متضرر أو ليس كما يدل اسمه؛ افتحه في برنامجه، واحفظه من جديد، ثم استورد الناتج.</translation>
    </message>
    <message>
        <source>%1 unfolds to far more than a document can be, so it was left out; be careful with where this file comes from.</source>
        <translation>ينفك %1 إلى حجم أكبر كثيرًا مما يكون عليه مستند، فاستُبعد؛ احذر من مصدر هذا الملف.</translation>
    </message>
    <message>
        <source>%1 holds parts that no document should have, so it was left out; be careful with where this file comes from.</source>
        <translation>في %1 أجزاء لا ينبغي أن تكون في مستند، فاستُبعد؛ احذر من مصدر هذا الملف.</translation>
    </message>
    <message>
        <source>%1 has no text, only pictures of pages; have the text recognised (OCR) by a program for that, and import what it saves.</source>
        <translation>لا نص في %1، بل صور صفحات فقط؛ استخدم برنامجًا للتعرف على النص (OCR)، واستورد ما يحفظه.</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of Pandoc, which is not installed; install the package “pandoc” and import the file again.</source>
        <translation>لا يمكن قراءة %1 إلا بمساعدة Pandoc، وهو غير مثبّت؛ ثبّت الحزمة «pandoc» واستورد الملف من جديد.</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of QtPdf, which is not installed; install the package “libqt6pdf6” and import the file again.</source>
        <translation>لا يمكن قراءة %1 إلا بمساعدة QtPdf، وهو غير مثبّت؛ ثبّت الحزمة «libqt6pdf6» واستورد الملف من جديد.</translation>
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
        <source>%1 holds no files that can be imported; their names have to end in one of %2.</source>
        <translation>لا ملفات يمكن استيرادها في %1؛ يجب أن تنتهي أسماؤها بإحدى هذه: ⁦%2⁩.</translation>
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
    <message>
        <source>%1 can be read only with the help of GMime, which is not installed; install the package “libgmime-3.0-0” and import the file again.</source>
        <translation>لا يمكن قراءة %1 إلا بمساعدة GMime، وهو غير مثبّت؛ ثبّت الحزمة «libgmime-3.0-0» واستورد الملف من جديد.</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” does not map a field to a column; it goes like title=headline, for title, text, byline, outlet, published, language and url.</source>
        <translation>«%1» لا يربط حقلًا بعمود؛ يُكتب ذلك مثل ‎title=headline‎، للحقول title وtext وbyline وoutlet وpublished وlanguage وurl.</translation>
    </message>
    <message>
        <source>The password could not be read from %1; look whether the file is there.</source>
        <translation>تعذرت قراءة كلمة المرور من %1؛ تحقق من وجود الملف.</translation>
    </message>
    <message>
        <source>%1 holds no password in its first line.</source>
        <translation>لا يحوي %1 كلمة مرور في سطره الأول.</translation>
    </message>
    <message>
        <source>Looks like another capture: %1 — of %2. %3</source>
        <translation>يبدو نسخة ملتقطة أخرى: %1 — من %2. %3</translation>
    </message>
    <message>
        <source>Looks like a copy: %1 — of %2. %3</source>
        <translation>يبدو نسخة: %1 — من %2. %3</translation>
    </message>
</context>
<context>
    <name>IndexFile</name>
    <message>
        <source>The search index could not be made.</source>
        <translation>تعذر إنشاء فهرس البحث.</translation>
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
    <name>LeftOut</name>
    <message>
        <source>Articles left out: %1.</source>
        <translation>المقالات المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Passages left out: %1.</source>
        <translation>المقاطع المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Tags left out: %1.</source>
        <translation>الوسوم المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Actors left out: %1.</source>
        <translation>الأطراف المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Claims left out: %1.</source>
        <translation>الادعاءات المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Statements left out: %1.</source>
        <translation>التصريحات المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Origins left out: %1.</source>
        <translation>الأصول المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Boards left out: %1.</source>
        <translation>اللوحات المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Cards left out: %1.</source>
        <translation>البطاقات المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Links left out: %1.</source>
        <translation>الروابط المستبعدة: %1.</translation>
    </message>
    <message>
        <source>ACH matrices left out: %1.</source>
        <translation>مصفوفات ACH المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Collections left out: %1.</source>
        <translation>التجميعات المستبعدة: %1.</translation>
    </message>
    <message>
        <source>Texts, originals and images that are not what was stored: %1.</source>
        <translation>النصوص والمصادر الأصلية والصور التي ليست كما خُزّنت: %1.</translation>
    </message>
    <message>
        <source>Pages of the file that could not be read: %1.</source>
        <translation>صفحات الملف التي تعذرت قراءتها: %1.</translation>
    </message>
    <message>
        <source>Other rows left out, as of tags, aliases, speakers, mentions and evidence: %1.</source>
        <translation>صفوف أخرى مستبعدة، كصفوف الوسوم والأسماء الأخرى والمتحدثين والإشارات والأدلة: %1.</translation>
    </message>
    <message>
        <source>Lost articles, actors, tags, boards, matrices and collections in whose place an empty one stands, since others refer to them: %1.</source>
        <translation>المقالات والأطراف والوسوم واللوحات والمصفوفات والتجميعات المفقودة التي حل محلها عنصر فارغ لأن غيرها يحيل إليها: %1.</translation>
    </message>
    <message>
        <source>References to something that is missing, dropped: %1.</source>
        <translation>الإحالات المحذوفة لأنها إلى شيء مفقود: %1.</translation>
    </message>
    <message>
        <source>Values that were not as Sidelight writes them, set right: %1.</source>
        <translation>القيم التي لم تكن كما يكتبها Sidelight، وقد صُحّحت: %1.</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>“%1” of the listing has to be a pattern.</source>
        <translation>يجب أن تكون «%1» في الكشف نمطًا.</translation>
    </message>
    <message>
        <source>The pattern of “%1” of the listing cannot be read: %2.</source>
        <translation>لا يمكن قراءة نمط «%1» في الكشف: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field of an article; there are title, text, byline, outlet, published, language and url.</source>
        <translation>«%1» ليس حقلًا لمقال؛ الحقول هي title وtext وbyline وoutlet وpublished وlanguage وurl.</translation>
    </message>
    <message>
        <source>A listing needs just one of “start”, “between” and “last”.</source>
        <translation>يحتاج الكشف إلى واحد فقط من «start» و«between» و«last».</translation>
    </message>
    <message>
        <source>The listing has too many fields.</source>
        <translation>في الكشف حقول أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>The pattern of “label” needs a group, which is the label.</source>
        <translation>يحتاج نمط «label» إلى مجموعة تكون هي التسمية.</translation>
    </message>
    <message>
        <source>The definition of a listing is longer than 64 KiB.</source>
        <translation>تعريف الكشف أطول من ٦٤ KiB.</translation>
    </message>
    <message>
        <source>The definition of a listing is no JSON object (%1).</source>
        <translation>تعريف الكشف ليس كائن JSON‏ (%1).</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>تعذرت قراءة «%1».</translation>
    </message>
    <message>
        <source>There is no listing “%1”; there are %2, and files that end in .json.</source>
        <translation>لا كشف باسم «%1»؛ الموجود %2، وملفات تنتهي أسماؤها بـ ‎.json‎.</translation>
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
    <name>NewFile</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>«%1» موجود من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Make space or choose another place.</source>
        <translation>تعذرت كتابة «%1»: %2. أفسح مجالًا أو اختر مكانًا آخر.</translation>
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
            <numerusform>كلا المقالين يقتبس الكلمات نفسها (%Ln).</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمة نفسها.</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمتين نفسيهما.</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمات نفسها، وعددها %Ln.</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمات نفسها، وعددها %Ln.</numerusform>
            <numerusform>كلا المقالين يقتبس الكلمات نفسها، وعددها %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>%Ln كلمة متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>كلمة واحدة متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>كلمتان متطابقتان، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>%Ln كلمات متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>%Ln كلمة متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
            <numerusform>%Ln كلمة متطابقة، وهذا لا يكفي لأصل واحد.</numerusform>
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
        <source>Pages</source>
        <translation>الصفحات</translation>
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
    <name>PrivateVfs</name>
    <message>
        <source>There is not enough memory to look at the project. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة للنظر في المشروع. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لهذا. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Purging was cancelled, and nothing was changed.</source>
        <translation>أُلغي المحو، ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>The project without its history was not the same project, so nothing was changed. Please report it.</source>
        <translation>لم يكن المشروع بلا سجل تعديلاته المشروع نفسه، فلم يتغير شيء. نرجو الإبلاغ عن ذلك.</translation>
    </message>
    <message>
        <source>The disk failed while the project was written anew. Nothing was changed. Check the disk, and open the project again.</source>
        <translation>تعطل القرص أثناء كتابة المشروع من جديد. لم يتغير شيء. افحص القرص، ثم افتح المشروع من جديد.</translation>
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
    <name>SearchCommand</name>
    <message>
        <source>The search index was damaged and has been removed. Search again, which makes it anew.</source>
        <translation>كان فهرس البحث متضررًا فأُزيل. ابحث من جديد، فيُنشأ من جديد.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <translation>يوجد قوس إغلاق بلا قوس فتح.</translation>
    </message>
    <message>
        <source>OR wants something on both sides, as in fire OR smoke.</source>
        <translation>يحتاج OR إلى شيء على كلا جانبيه، مثل fire OR smoke.</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. Put what is meant as it stands into quotation marks.</source>
        <translation>لا حقل باسم «%1». الحقول هي %2. ضع ما تقصده حرفيًا بين علامتي اقتباس.</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>الأقواس المتداخلة أكثر مما ينبغي.</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <source>A regular expression ends with a stroke, as in /colou?r/.</source>
        <translation>ينتهي التعبير النمطي بشرطة مائلة، مثل ‎/colou?r/‎.</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>هذا ليس تعبيرًا نمطيًا: %1.</translation>
    </message>
    <message>
        <source>NEAR is written like this: NEAR(fire crew, 5), which is both words with at most five others between them.</source>
        <translation>تُكتب NEAR هكذا: ‎NEAR(fire crew, 5)‎، أي الكلمتان معًا وبينهما خمس كلمات أخرى على الأكثر.</translation>
    </message>
    <message>
        <source>“%1:” wants a value right behind it: %2.</source>
        <translation>تحتاج «‎%1:‎» إلى قيمة بعدها مباشرة: %2.</translation>
    </message>
    <message>
        <source>“%1:” takes a date such as 2012, 2012-10 or 2012-10-03, and “%2” is none.</source>
        <translation>تأخذ «‎%1:‎» تاريخًا مثل 2012 أو ‎2012-10‎ أو ‎2012-10-03‎، و«%2» ليس تاريخًا.</translation>
    </message>
    <message>
        <source>“%1:” takes one of %2, and “%3” is none of them.</source>
        <translation>تأخذ «‎%1:‎» إحدى هذه: %2، و«%3» ليست منها.</translation>
    </message>
    <message>
        <source>A regular expression and “lens:” cannot stand in brackets or beside OR.</source>
        <translation>لا يمكن أن يكون تعبير نمطي أو «‎lens:‎» بين قوسين أو بجانب OR.</translation>
    </message>
    <message numerus="yes">
        <source>This query is too long. At most %n characters can be looked for.</source>
        <translation>
            <numerusform>هذا الاستعلام طويل جدًا. أقصى طول يمكن البحث عنه %Ln محرف.</numerusform>
            <numerusform>هذا الاستعلام طويل جدًا. أقصى طول يمكن البحث عنه محرف واحد.</numerusform>
            <numerusform>هذا الاستعلام طويل جدًا. أقصى طول يمكن البحث عنه محرفان.</numerusform>
            <numerusform>هذا الاستعلام طويل جدًا. أقصى طول يمكن البحث عنه %Ln محارف.</numerusform>
            <numerusform>هذا الاستعلام طويل جدًا. أقصى طول يمكن البحث عنه %Ln محرفًا.</numerusform>
            <numerusform>هذا الاستعلام طويل جدًا. أقصى طول يمكن البحث عنه %Ln محرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceText</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>استُورد %Ln مقال</numerusform>
            <numerusform>استُورد مقال واحد</numerusform>
            <numerusform>استُورد مقالان</numerusform>
            <numerusform>استُوردت %Ln مقالات</numerusform>
            <numerusform>استُورد %Ln مقالًا</numerusform>
            <numerusform>استُورد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>تغيّر %Ln مقال</numerusform>
            <numerusform>تغيّر مقال واحد</numerusform>
            <numerusform>تغيّر مقالان</numerusform>
            <numerusform>تغيّرت %Ln مقالات</numerusform>
            <numerusform>تغيّر %Ln مقالًا</numerusform>
            <numerusform>تغيّر %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>حُذف %Ln مقال</numerusform>
            <numerusform>حُذف مقال واحد</numerusform>
            <numerusform>حُذف مقالان</numerusform>
            <numerusform>حُذفت %Ln مقالات</numerusform>
            <numerusform>حُذف %Ln مقالًا</numerusform>
            <numerusform>حُذف %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted</source>
        <translation>
            <numerusform>مُيّز %Ln مقطع</numerusform>
            <numerusform>مُيّز مقطع واحد</numerusform>
            <numerusform>مُيّز مقطعان</numerusform>
            <numerusform>مُيّزت %Ln مقاطع</numerusform>
            <numerusform>مُيّز %Ln مقطعًا</numerusform>
            <numerusform>مُيّز %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation>
            <numerusform>تغيّر %Ln مقطع</numerusform>
            <numerusform>تغيّر مقطع واحد</numerusform>
            <numerusform>تغيّر مقطعان</numerusform>
            <numerusform>تغيّرت %Ln مقاطع</numerusform>
            <numerusform>تغيّر %Ln مقطعًا</numerusform>
            <numerusform>تغيّر %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation>
            <numerusform>أُزيل %Ln مقطع</numerusform>
            <numerusform>أُزيل مقطع واحد</numerusform>
            <numerusform>أُزيل مقطعان</numerusform>
            <numerusform>أُزيلت %Ln مقاطع</numerusform>
            <numerusform>أُزيل %Ln مقطعًا</numerusform>
            <numerusform>أُزيل %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) recorded</source>
        <translation>
            <numerusform>سُجّل %Ln تصريح</numerusform>
            <numerusform>سُجّل تصريح واحد</numerusform>
            <numerusform>سُجّل تصريحان</numerusform>
            <numerusform>سُجّلت %Ln تصريحات</numerusform>
            <numerusform>سُجّل %Ln تصريحًا</numerusform>
            <numerusform>سُجّل %Ln تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) changed</source>
        <translation>
            <numerusform>تغيّر %Ln تصريح</numerusform>
            <numerusform>تغيّر تصريح واحد</numerusform>
            <numerusform>تغيّر تصريحان</numerusform>
            <numerusform>تغيّرت %Ln تصريحات</numerusform>
            <numerusform>تغيّر %Ln تصريحًا</numerusform>
            <numerusform>تغيّر %Ln تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) removed</source>
        <translation>
            <numerusform>أُزيل %Ln تصريح</numerusform>
            <numerusform>أُزيل تصريح واحد</numerusform>
            <numerusform>أُزيل تصريحان</numerusform>
            <numerusform>أُزيلت %Ln تصريحات</numerusform>
            <numerusform>أُزيل %Ln تصريحًا</numerusform>
            <numerusform>أُزيل %Ln تصريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) added</source>
        <translation>
            <numerusform>أُضيف %Ln ادعاء</numerusform>
            <numerusform>أُضيف ادعاء واحد</numerusform>
            <numerusform>أُضيف ادعاءان</numerusform>
            <numerusform>أُضيفت %Ln ادعاءات</numerusform>
            <numerusform>أُضيف %Ln ادعاءً</numerusform>
            <numerusform>أُضيف %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) changed</source>
        <translation>
            <numerusform>تغيّر %Ln ادعاء</numerusform>
            <numerusform>تغيّر ادعاء واحد</numerusform>
            <numerusform>تغيّر ادعاءان</numerusform>
            <numerusform>تغيّرت %Ln ادعاءات</numerusform>
            <numerusform>تغيّر %Ln ادعاءً</numerusform>
            <numerusform>تغيّر %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed</source>
        <translation>
            <numerusform>أُزيل %Ln ادعاء</numerusform>
            <numerusform>أُزيل ادعاء واحد</numerusform>
            <numerusform>أُزيل ادعاءان</numerusform>
            <numerusform>أُزيلت %Ln ادعاءات</numerusform>
            <numerusform>أُزيل %Ln ادعاءً</numerusform>
            <numerusform>أُزيل %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) added</source>
        <translation>
            <numerusform>أُضيف %Ln طرف</numerusform>
            <numerusform>أُضيف طرف واحد</numerusform>
            <numerusform>أُضيف طرفان</numerusform>
            <numerusform>أُضيفت %Ln أطراف</numerusform>
            <numerusform>أُضيف %Ln طرفًا</numerusform>
            <numerusform>أُضيف %Ln طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) changed</source>
        <translation>
            <numerusform>تغيّر %Ln طرف</numerusform>
            <numerusform>تغيّر طرف واحد</numerusform>
            <numerusform>تغيّر طرفان</numerusform>
            <numerusform>تغيّرت %Ln أطراف</numerusform>
            <numerusform>تغيّر %Ln طرفًا</numerusform>
            <numerusform>تغيّر %Ln طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed</source>
        <translation>
            <numerusform>أُزيل %Ln طرف</numerusform>
            <numerusform>أُزيل طرف واحد</numerusform>
            <numerusform>أُزيل طرفان</numerusform>
            <numerusform>أُزيلت %Ln أطراف</numerusform>
            <numerusform>أُزيل %Ln طرفًا</numerusform>
            <numerusform>أُزيل %Ln طرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded</source>
        <translation>
            <numerusform>سُجّلت %Ln إشارة</numerusform>
            <numerusform>سُجّلت إشارة واحدة</numerusform>
            <numerusform>سُجّلت إشارتان</numerusform>
            <numerusform>سُجّلت %Ln إشارات</numerusform>
            <numerusform>سُجّلت %Ln إشارة</numerusform>
            <numerusform>سُجّلت %Ln إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) changed</source>
        <translation>
            <numerusform>تغيّرت %Ln إشارة</numerusform>
            <numerusform>تغيّرت إشارة واحدة</numerusform>
            <numerusform>تغيّرت إشارتان</numerusform>
            <numerusform>تغيّرت %Ln إشارات</numerusform>
            <numerusform>تغيّرت %Ln إشارة</numerusform>
            <numerusform>تغيّرت %Ln إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) removed</source>
        <translation>
            <numerusform>أُزيلت %Ln إشارة</numerusform>
            <numerusform>أُزيلت إشارة واحدة</numerusform>
            <numerusform>أُزيلت إشارتان</numerusform>
            <numerusform>أُزيلت %Ln إشارات</numerusform>
            <numerusform>أُزيلت %Ln إشارة</numerusform>
            <numerusform>أُزيلت %Ln إشارة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) made</source>
        <translation>
            <numerusform>أُنشئت %Ln لوحة</numerusform>
            <numerusform>أُنشئت لوحة واحدة</numerusform>
            <numerusform>أُنشئت لوحتان</numerusform>
            <numerusform>أُنشئت %Ln لوحات</numerusform>
            <numerusform>أُنشئت %Ln لوحة</numerusform>
            <numerusform>أُنشئت %Ln لوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) changed</source>
        <translation>
            <numerusform>تغيّرت %Ln لوحة</numerusform>
            <numerusform>تغيّرت لوحة واحدة</numerusform>
            <numerusform>تغيّرت لوحتان</numerusform>
            <numerusform>تغيّرت %Ln لوحات</numerusform>
            <numerusform>تغيّرت %Ln لوحة</numerusform>
            <numerusform>تغيّرت %Ln لوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) deleted</source>
        <translation>
            <numerusform>حُذفت %Ln لوحة</numerusform>
            <numerusform>حُذفت لوحة واحدة</numerusform>
            <numerusform>حُذفت لوحتان</numerusform>
            <numerusform>حُذفت %Ln لوحات</numerusform>
            <numerusform>حُذفت %Ln لوحة</numerusform>
            <numerusform>حُذفت %Ln لوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) placed</source>
        <translation>
            <numerusform>وُضعت %Ln بطاقة</numerusform>
            <numerusform>وُضعت بطاقة واحدة</numerusform>
            <numerusform>وُضعت بطاقتان</numerusform>
            <numerusform>وُضعت %Ln بطاقات</numerusform>
            <numerusform>وُضعت %Ln بطاقة</numerusform>
            <numerusform>وُضعت %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>تغيّرت %Ln بطاقة</numerusform>
            <numerusform>تغيّرت بطاقة واحدة</numerusform>
            <numerusform>تغيّرت بطاقتان</numerusform>
            <numerusform>تغيّرت %Ln بطاقات</numerusform>
            <numerusform>تغيّرت %Ln بطاقة</numerusform>
            <numerusform>تغيّرت %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed</source>
        <translation>
            <numerusform>أُزيلت %Ln بطاقة</numerusform>
            <numerusform>أُزيلت بطاقة واحدة</numerusform>
            <numerusform>أُزيلت بطاقتان</numerusform>
            <numerusform>أُزيلت %Ln بطاقات</numerusform>
            <numerusform>أُزيلت %Ln بطاقة</numerusform>
            <numerusform>أُزيلت %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards drawn</source>
        <translation>
            <numerusform>رُسم %Ln رابط على اللوحات</numerusform>
            <numerusform>رُسم رابط واحد على اللوحات</numerusform>
            <numerusform>رُسم رابطان على اللوحات</numerusform>
            <numerusform>رُسمت %Ln روابط على اللوحات</numerusform>
            <numerusform>رُسم %Ln رابطًا على اللوحات</numerusform>
            <numerusform>رُسم %Ln رابط على اللوحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards changed</source>
        <translation>
            <numerusform>تغيّر %Ln رابط على اللوحات</numerusform>
            <numerusform>تغيّر رابط واحد على اللوحات</numerusform>
            <numerusform>تغيّر رابطان على اللوحات</numerusform>
            <numerusform>تغيّرت %Ln روابط على اللوحات</numerusform>
            <numerusform>تغيّر %Ln رابطًا على اللوحات</numerusform>
            <numerusform>تغيّر %Ln رابط على اللوحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards removed</source>
        <translation>
            <numerusform>أُزيل %Ln رابط على اللوحات</numerusform>
            <numerusform>أُزيل رابط واحد على اللوحات</numerusform>
            <numerusform>أُزيل رابطان على اللوحات</numerusform>
            <numerusform>أُزيلت %Ln روابط على اللوحات</numerusform>
            <numerusform>أُزيل %Ln رابطًا على اللوحات</numerusform>
            <numerusform>أُزيل %Ln رابط على اللوحات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages made</source>
        <translation>
            <numerusform>أُنشئ %Ln رابط بين المقاطع</numerusform>
            <numerusform>أُنشئ رابط واحد بين المقاطع</numerusform>
            <numerusform>أُنشئ رابطان بين المقاطع</numerusform>
            <numerusform>أُنشئت %Ln روابط بين المقاطع</numerusform>
            <numerusform>أُنشئ %Ln رابطًا بين المقاطع</numerusform>
            <numerusform>أُنشئ %Ln رابط بين المقاطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages changed</source>
        <translation>
            <numerusform>تغيّر %Ln رابط بين المقاطع</numerusform>
            <numerusform>تغيّر رابط واحد بين المقاطع</numerusform>
            <numerusform>تغيّر رابطان بين المقاطع</numerusform>
            <numerusform>تغيّرت %Ln روابط بين المقاطع</numerusform>
            <numerusform>تغيّر %Ln رابطًا بين المقاطع</numerusform>
            <numerusform>تغيّر %Ln رابط بين المقاطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages removed</source>
        <translation>
            <numerusform>أُزيل %Ln رابط بين المقاطع</numerusform>
            <numerusform>أُزيل رابط واحد بين المقاطع</numerusform>
            <numerusform>أُزيل رابطان بين المقاطع</numerusform>
            <numerusform>أُزيلت %Ln روابط بين المقاطع</numerusform>
            <numerusform>أُزيل %Ln رابطًا بين المقاطع</numerusform>
            <numerusform>أُزيل %Ln رابط بين المقاطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>أُضيف %Ln وسم</numerusform>
            <numerusform>أُضيف وسم واحد</numerusform>
            <numerusform>أُضيف وسمان</numerusform>
            <numerusform>أُضيفت %Ln وسوم</numerusform>
            <numerusform>أُضيف %Ln وسمًا</numerusform>
            <numerusform>أُضيف %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>تغيّر %Ln وسم</numerusform>
            <numerusform>تغيّر وسم واحد</numerusform>
            <numerusform>تغيّر وسمان</numerusform>
            <numerusform>تغيّرت %Ln وسوم</numerusform>
            <numerusform>تغيّر %Ln وسمًا</numerusform>
            <numerusform>تغيّر %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>أُزيل %Ln وسم</numerusform>
            <numerusform>أُزيل وسم واحد</numerusform>
            <numerusform>أُزيل وسمان</numerusform>
            <numerusform>أُزيلت %Ln وسوم</numerusform>
            <numerusform>أُزيل %Ln وسمًا</numerusform>
            <numerusform>أُزيل %Ln وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) added</source>
        <translation>
            <numerusform>أُضيف %Ln أصل</numerusform>
            <numerusform>أُضيف أصل واحد</numerusform>
            <numerusform>أُضيف أصلان</numerusform>
            <numerusform>أُضيفت %Ln أصول</numerusform>
            <numerusform>أُضيف %Ln أصلًا</numerusform>
            <numerusform>أُضيف %Ln أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) changed</source>
        <translation>
            <numerusform>تغيّر %Ln أصل</numerusform>
            <numerusform>تغيّر أصل واحد</numerusform>
            <numerusform>تغيّر أصلان</numerusform>
            <numerusform>تغيّرت %Ln أصول</numerusform>
            <numerusform>تغيّر %Ln أصلًا</numerusform>
            <numerusform>تغيّر %Ln أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) removed</source>
        <translation>
            <numerusform>أُزيل %Ln أصل</numerusform>
            <numerusform>أُزيل أصل واحد</numerusform>
            <numerusform>أُزيل أصلان</numerusform>
            <numerusform>أُزيلت %Ln أصول</numerusform>
            <numerusform>أُزيل %Ln أصلًا</numerusform>
            <numerusform>أُزيل %Ln أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) made</source>
        <translation>
            <numerusform>أُنشئت %Ln مصفوفة ACH</numerusform>
            <numerusform>أُنشئت مصفوفة ACH واحدة</numerusform>
            <numerusform>أُنشئت مصفوفتا ACH</numerusform>
            <numerusform>أُنشئت %Ln مصفوفات ACH</numerusform>
            <numerusform>أُنشئت %Ln مصفوفة ACH</numerusform>
            <numerusform>أُنشئت %Ln مصفوفة ACH</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) changed</source>
        <translation>
            <numerusform>تغيّرت %Ln مصفوفة ACH</numerusform>
            <numerusform>تغيّرت مصفوفة ACH واحدة</numerusform>
            <numerusform>تغيّرت مصفوفتا ACH</numerusform>
            <numerusform>تغيّرت %Ln مصفوفات ACH</numerusform>
            <numerusform>تغيّرت %Ln مصفوفة ACH</numerusform>
            <numerusform>تغيّرت %Ln مصفوفة ACH</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) deleted</source>
        <translation>
            <numerusform>حُذفت %Ln مصفوفة ACH</numerusform>
            <numerusform>حُذفت مصفوفة ACH واحدة</numerusform>
            <numerusform>حُذفت مصفوفتا ACH</numerusform>
            <numerusform>حُذفت %Ln مصفوفات ACH</numerusform>
            <numerusform>حُذفت %Ln مصفوفة ACH</numerusform>
            <numerusform>حُذفت %Ln مصفوفة ACH</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) added</source>
        <translation>
            <numerusform>أُضيفت %Ln فرضية</numerusform>
            <numerusform>أُضيفت فرضية واحدة</numerusform>
            <numerusform>أُضيفت فرضيتان</numerusform>
            <numerusform>أُضيفت %Ln فرضيات</numerusform>
            <numerusform>أُضيفت %Ln فرضية</numerusform>
            <numerusform>أُضيفت %Ln فرضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) changed</source>
        <translation>
            <numerusform>تغيّرت %Ln فرضية</numerusform>
            <numerusform>تغيّرت فرضية واحدة</numerusform>
            <numerusform>تغيّرت فرضيتان</numerusform>
            <numerusform>تغيّرت %Ln فرضيات</numerusform>
            <numerusform>تغيّرت %Ln فرضية</numerusform>
            <numerusform>تغيّرت %Ln فرضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) removed</source>
        <translation>
            <numerusform>أُزيلت %Ln فرضية</numerusform>
            <numerusform>أُزيلت فرضية واحدة</numerusform>
            <numerusform>أُزيلت فرضيتان</numerusform>
            <numerusform>أُزيلت %Ln فرضيات</numerusform>
            <numerusform>أُزيلت %Ln فرضية</numerusform>
            <numerusform>أُزيلت %Ln فرضية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added</source>
        <translation>
            <numerusform>أُضيف %Ln دليل</numerusform>
            <numerusform>أُضيف دليل واحد</numerusform>
            <numerusform>أُضيف دليلان</numerusform>
            <numerusform>أُضيفت %Ln أدلة</numerusform>
            <numerusform>أُضيف %Ln دليلًا</numerusform>
            <numerusform>أُضيف %Ln دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence changed</source>
        <translation>
            <numerusform>تغيّر %Ln دليل</numerusform>
            <numerusform>تغيّر دليل واحد</numerusform>
            <numerusform>تغيّر دليلان</numerusform>
            <numerusform>تغيّرت %Ln أدلة</numerusform>
            <numerusform>تغيّر %Ln دليلًا</numerusform>
            <numerusform>تغيّر %Ln دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence removed</source>
        <translation>
            <numerusform>أُزيل %Ln دليل</numerusform>
            <numerusform>أُزيل دليل واحد</numerusform>
            <numerusform>أُزيل دليلان</numerusform>
            <numerusform>أُزيلت %Ln أدلة</numerusform>
            <numerusform>أُزيل %Ln دليلًا</numerusform>
            <numerusform>أُزيل %Ln دليل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) made</source>
        <translation>
            <numerusform>أُنشئت %Ln تجميعة</numerusform>
            <numerusform>أُنشئت تجميعة واحدة</numerusform>
            <numerusform>أُنشئت تجميعتان</numerusform>
            <numerusform>أُنشئت %Ln تجميعات</numerusform>
            <numerusform>أُنشئت %Ln تجميعة</numerusform>
            <numerusform>أُنشئت %Ln تجميعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) changed</source>
        <translation>
            <numerusform>تغيّرت %Ln تجميعة</numerusform>
            <numerusform>تغيّرت تجميعة واحدة</numerusform>
            <numerusform>تغيّرت تجميعتان</numerusform>
            <numerusform>تغيّرت %Ln تجميعات</numerusform>
            <numerusform>تغيّرت %Ln تجميعة</numerusform>
            <numerusform>تغيّرت %Ln تجميعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted</source>
        <translation>
            <numerusform>حُذفت %Ln تجميعة</numerusform>
            <numerusform>حُذفت تجميعة واحدة</numerusform>
            <numerusform>حُذفت تجميعتان</numerusform>
            <numerusform>حُذفت %Ln تجميعات</numerusform>
            <numerusform>حُذفت %Ln تجميعة</numerusform>
            <numerusform>حُذفت %Ln تجميعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved</source>
        <translation>
            <numerusform>نُقلت %Ln بطاقة</numerusform>
            <numerusform>نُقلت بطاقة واحدة</numerusform>
            <numerusform>نُقلت بطاقتان</numerusform>
            <numerusform>نُقلت %Ln بطاقات</numerusform>
            <numerusform>نُقلت %Ln بطاقة</numerusform>
            <numerusform>نُقلت %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>لا تغييرات أخرى</numerusform>
            <numerusform>تغيير آخر</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%Ln تغييرات أخرى</numerusform>
            <numerusform>%Ln تغييرًا آخر</numerusform>
            <numerusform>%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>لم يتغير شيء</translation>
    </message>
</context>
<context>
    <name>SnapshotCommand</name>
    <message>
        <source>There is neither a project “%1” nor a snapshot of it.</source>
        <translation>لا مشروع باسم «%1» ولا لقطة منه.</translation>
    </message>
    <message>
        <source>Not all snapshots are whole; those that are not cannot be restored: %1.</source>
        <translation>ليست كل اللقطات سليمة؛ وغير السليمة لا يمكن استعادتها: %1.</translation>
    </message>
</context>
<context>
    <name>StandIns</name>
    <message>
        <source>Lost article</source>
        <translation>مقال مفقود</translation>
    </message>
    <message>
        <source>Lost actor</source>
        <translation>طرف مفقود</translation>
    </message>
    <message>
        <source>Lost tag</source>
        <translation>وسم مفقود</translation>
    </message>
    <message>
        <source>Lost board</source>
        <translation>لوحة مفقودة</translation>
    </message>
    <message>
        <source>Lost matrix</source>
        <translation>مصفوفة مفقودة</translation>
    </message>
    <message>
        <source>Lost collection</source>
        <translation>تجميعة مفقودة</translation>
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
        <source>How the texts of “%1” and %n other article(s) are set, as with headings and links, differs from what was imported.</source>
        <translation>
            <numerusform>تنسيق نص «%1» و%Ln مقال آخر، كالعناوين والروابط، يختلف عما استُورد.</numerusform>
            <numerusform>تنسيق نص «%1» ونص مقال آخر، كالعناوين والروابط، يختلف عما استُورد.</numerusform>
            <numerusform>تنسيق نص «%1» ونصي مقالين آخرين، كالعناوين والروابط، يختلف عما استُورد.</numerusform>
            <numerusform>تنسيق نصوص «%1» و%Ln مقالات أخرى، كالعناوين والروابط، يختلف عما استُورد.</numerusform>
            <numerusform>تنسيق نصوص «%1» و%Ln مقالًا آخر، كالعناوين والروابط، يختلف عما استُورد.</numerusform>
            <numerusform>تنسيق نصوص «%1» و%Ln مقال آخر، كالعناوين والروابط، يختلف عما استُورد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s) are not listed.</source>
        <translation>
            <numerusform>لا نتائج أخرى غير مسرودة.</numerusform>
            <numerusform>نتيجة أخرى غير مسرودة.</numerusform>
            <numerusform>نتيجتان أخريان غير مسرودتين.</numerusform>
            <numerusform>%Ln نتائج أخرى غير مسرودة.</numerusform>
            <numerusform>%Ln نتيجة أخرى غير مسرودة.</numerusform>
            <numerusform>%Ln نتيجة أخرى غير مسرودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying was called off; what was not looked at may be damaged. Nothing was changed.</source>
        <translation>أُلغي التحقق؛ وقد يكون ما لم يُفحص متضررًا. لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>Entry %1 of the history</source>
        <translation>القيد %1 في سجل التعديلات</translation>
    </message>
    <message>
        <source>Your edits go first; the check goes on between them.</source>
        <translation>لتعديلاتك الأولوية؛ ويستمر الفحص بينها.</translation>
    </message>
    <message>
        <source>Looking at the pages of the file.</source>
        <translation>تُفحص صفحات الملف.</translation>
    </message>
    <message>
        <source>Looking at texts, originals and pictures: %1 of %2.</source>
        <translation>تُفحص النصوص والمصادر الأصلية والصور: %1 من %2.</translation>
    </message>
    <message>
        <source>Looking at the passages of article %1 of %2.</source>
        <translation>تُفحص مقاطع المقال %1 من %2.</translation>
    </message>
    <message>
        <source>Looking at the history: edit %1 of %2.</source>
        <translation>يُفحص سجل التعديلات: التعديل %1 من %2.</translation>
    </message>
    <message>
        <source>Doing the history again, to compare: %1 of %2.</source>
        <translation>يُعاد تنفيذ سجل التعديلات للمقارنة: %1 من %2.</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>كل شيء كما كُتب.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written.</source>
        <translation>
            <numerusform>لا شيء يختلف عما كُتب.</numerusform>
            <numerusform>شيء واحد ليس كما كُتب.</numerusform>
            <numerusform>شيئان ليسا كما كُتبا.</numerusform>
            <numerusform>%Ln أشياء ليست كما كُتبت.</numerusform>
            <numerusform>%Ln شيئًا ليس كما كُتب.</numerusform>
            <numerusform>%Ln شيء ليس كما كُتب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>لا تعديلات</numerusform>
            <numerusform>تعديل واحد</numerusform>
            <numerusform>تعديلان</numerusform>
            <numerusform>%Ln تعديلات</numerusform>
            <numerusform>%Ln تعديلًا</numerusform>
            <numerusform>%Ln تعديل</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the project “%1”, %2</source>
        <translation>فحص المشروع «%1»، %2</translation>
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
    <name>WithheldPlacesPage</name>
    <message>
        <source>Article</source>
        <translation>مقال</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>مقطع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>طرف</translation>
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
        <source>Origin</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>بطاقة</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>الرابط</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>نوع روابط</translation>
    </message>
    <message>
        <source>ACH matrix</source>
        <translation>مصفوفة ACH</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>الفرضية</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>الملف المستورد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>الاسم كما ورد</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>الصياغة</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>الانتماء</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>الترجمة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>الكلمات الأخيرة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Reason of a grade</source>
        <translation>سبب الدرجة</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>نص آخر</translation>
    </message>
</context>
<context>
    <name>sidelight</name>
    <message>
        <source>The passphrase could not be read from standard input.</source>
        <translation>تعذرت قراءة عبارة المرور من الدخل القياسي.</translation>
    </message>
    <message>
        <source>A passphrase has at most %1 bytes.</source>
        <translation>لا تزيد عبارة المرور على %1 بايت.</translation>
    </message>
    <message>
        <source>A passphrase is needed: type it, or give it as the first line of standard input.</source>
        <translation>يلزم ذكر عبارة مرور: اكتبها، أو أعطها في السطر الأول من الدخل القياسي.</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>عبارة المرور: </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>العبارة نفسها من جديد: </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>عبارتا المرور مختلفتان. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>لا توجد مقاطع.</translation>
    </message>
    <message>
        <source>[withheld]</source>
        <translation>[محجوب]</translation>
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
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>لم تجتز النسخة الفحص فأُزيلت. %1</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. It must be converted, but it may only be read here. Copy it and the file beside it that ends in “-wal” to where you may write, and open the copy.</source>
        <translation>تركت أداة قواعد بيانات المشروع في وضع آخر. يجب تحويله، لكن لا يُسمح هنا إلا بقراءته. انسخه مع الملف المجاور الذي ينتهي اسمه بـ «‎-wal‎» إلى مكان تُسمح لك الكتابة فيه، وافتح النسخة.</translation>
    </message>
    <message>
        <source>The copy was made by an older version of Sidelight and must be converted, which cannot be done in memory. Decrypt it into a file and open that.</source>
        <translation>أُنشئت النسخة بإصدار أقدم من Sidelight ويجب تحويلها، ولا يمكن ذلك في الذاكرة. فك تشفيرها إلى ملف وافتحه.</translation>
    </message>
    <message>
        <source>This is an encrypted copy, open for reading. It is in memory alone; nothing of it was written to the disk. Save a copy of it as a project to work on it.</source>
        <translation>هذه نسخة مشفّرة، مفتوحة للقراءة. هي في الذاكرة وحدها؛ ولم يُكتب منها شيء على القرص. احفظ نسخة منها كمشروع لتعمل فيها.</translation>
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
        <source>Passage “%1” of “%2”</source>
        <translation>المقطع «%1» من «%2»</translation>
    </message>
    <message>
        <source>A card on the board “%1”</source>
        <translation>بطاقة على اللوحة «%1»</translation>
    </message>
    <message>
        <source>Card “%1” on the board “%2”</source>
        <translation>البطاقة «%1» على اللوحة «%2»</translation>
    </message>
    <message>
        <source>A piece of evidence in the ACH matrix “%1”</source>
        <translation>دليل في مصفوفة ACH «%1»</translation>
    </message>
    <message>
        <source>Evidence “%1” in the ACH matrix “%2”</source>
        <translation>الدليل «%1» في مصفوفة ACH «%2»</translation>
    </message>
    <message>
        <source>That “%1” is possibly the same as “%2”</source>
        <translation>احتمال أن «%1» هو نفسه «%2»</translation>
    </message>
    <message>
        <source>The link between the passages “%1” and “%2”</source>
        <translation>الرابط بين المقطعين «%1» و«%2»</translation>
    </message>
    <message>
        <source>That “%1” and “%2” have different origins</source>
        <translation>أن للمقالين «%1» و«%2» أصلين مختلفين</translation>
    </message>
    <message>
        <source>Article “%1”</source>
        <translation>المقال «%1»</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>الوسم «%1»</translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation>الطرف «%1»</translation>
    </message>
    <message>
        <source>Claim “%1”</source>
        <translation>الادعاء «%1»</translation>
    </message>
    <message>
        <source>The statement recorded of “%1”</source>
        <translation>التصريح المسجَّل من «%1»</translation>
    </message>
    <message>
        <source>Origin “%1”</source>
        <translation>الأصل «%1»</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>اللوحة «%1»</translation>
    </message>
    <message>
        <source>A link on the board “%1”</source>
        <translation>رابط على اللوحة «%1»</translation>
    </message>
    <message>
        <source>Link type “%1”</source>
        <translation>نوع الروابط «%1»</translation>
    </message>
    <message>
        <source>A mention of “%1”</source>
        <translation>إشارة إلى «%1»</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>مصفوفة ACH «%1»</translation>
    </message>
    <message>
        <source>Hypothesis “%1”</source>
        <translation>الفرضية «%1»</translation>
    </message>
    <message>
        <source>Collection “%1”</source>
        <translation>التجميعة «%1»</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>عنصر</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the one beside it that ends in “-journal” to a safe place, and open a backup.</source>
        <translation>لم يُغلق المشروع كما ينبغي، وملفه متضرر. لم يتغير فيه شيء؛ انسخ الملف والملف المجاور الذي ينتهي اسمه بـ «‎-journal‎» إلى مكان آمن، وافتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>There is no such file to salvage. Check the name and the place.</source>
        <translation>لا ملف كهذا لإنقاذه. تحقق من الاسم والمكان.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the salvaged project.</source>
        <translation>«%1» موجود من قبل. اختر اسمًا آخر للمشروع المُنقَذ.</translation>
    </message>
    <message>
        <source>Nothing that a project is made of was found in the file, so none was made.</source>
        <translation>لم يُعثر في الملف على شيء يتكون منه مشروع، فلم يُنشأ مشروع.</translation>
    </message>
    <message>
        <source>There is no room for a snapshot, so none was taken; the project itself is saved. Make space on the disk, or keep snapshots somewhere else.</source>
        <translation>لا متسع للقطة، فلم تؤخذ لقطة؛ أما المشروع نفسه فمحفوظ. أفسح مجالًا على القرص، أو احفظ اللقطات في مكان آخر.</translation>
    </message>
    <message>
        <source>No snapshot was taken, since a copy of the project did not pass its check. The snapshots before it are kept. Verify the project.</source>
        <translation>لم تؤخذ لقطة، لأن نسخة من المشروع لم تجتز الفحص. تبقى اللقطات السابقة محفوظة. تحقق من المشروع.</translation>
    </message>
    <message>
        <source>No snapshot was taken, since its file could not be written or read again; the project itself is saved. Check the disk, or keep snapshots somewhere else.</source>
        <translation>لم تؤخذ لقطة، إذ تعذرت كتابة ملفها أو قراءته بعد ذلك؛ أما المشروع نفسه فمحفوظ. افحص القرص، أو احفظ اللقطات في مكان آخر.</translation>
    </message>
    <message>
        <source>The project that somebody sent is damaged. Nothing was changed in it; ask for another copy, or save what is whole of it as a new project.</source>
        <translation>المشروع الذي أرسله شخص آخر متضرر. لم يتغير فيه شيء؛ اطلب نسخة أخرى، أو احفظ السليم منه كمشروع جديد.</translation>
    </message>
    <message>
        <source>The project that somebody sent has more than %1 rows of one kind, which is more than Sidelight takes from others.</source>
        <translation>في المشروع الذي أرسله شخص آخر أكثر من %1 صف من نوع واحد، وهذا أكثر مما يقبله Sidelight من الآخرين.</translation>
    </message>
    <message>
        <source>The project that somebody sent is larger than 5 GB, which is more than Sidelight takes from others.</source>
        <translation>المشروع الذي أرسله شخص آخر أكبر من ٥ GB، وهذا أكثر مما يقبله Sidelight من الآخرين.</translation>
    </message>
    <message>
        <source>This encrypted copy came from somebody else. It is open for reading only, in memory alone, and was checked: nothing in it can run.</source>
        <translation>جاءت هذه النسخة المشفّرة من شخص آخر. هي مفتوحة للقراءة فقط، في الذاكرة وحدها، وقد فُحصت: لا شيء فيها يمكن تشغيله.</translation>
    </message>
    <message>
        <source>This project came from somebody else. It is open for reading only and was checked: nothing in it can run.</source>
        <translation>جاء هذا المشروع من شخص آخر. هو مفتوح للقراءة فقط وقد فُحص: لا شيء فيه يمكن تشغيله.</translation>
    </message>
    <message>
        <source>The project was not closed properly: an unfinished change lies beside it, in the file that ends in “-journal”. Opening the project sets that right.</source>
        <translation>لم يُغلق المشروع كما ينبغي: بجانبه تغيير غير مكتمل، في الملف الذي ينتهي اسمه بـ ‎-journal‎. فتح المشروع يصحح ذلك.</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. Open it, which sets that right, and verify it then.</source>
        <translation>تركت أداة لقواعد البيانات المشروع في وضع آخر. افتحه، فيصحَّح ذلك، ثم تحقق منه.</translation>
    </message>
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>لم تعد تلك النقطة من سجل التعديلات في المشروع. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>There is no history before that point to purge.</source>
        <translation>لا سجل تعديلات قبل تلك النقطة ليُمحى.</translation>
    </message>
    <message>
        <source>There is no history to purge.</source>
        <translation>لا سجل تعديلات ليُمحى.</translation>
    </message>
</context>
<context>
    <name>sidelight::AboutWindow</name>
    <message>
        <source>About Sidelight</source>
        <translation>عن Sidelight</translation>
    </message>
    <message>
        <source>Sidelight %1</source>
        <translation>Sidelight %1</translation>
    </message>
    <message>
        <source>A workbench for investigative reading. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>منضدة عمل للقراءة التحقيقية. برنامج حر برخصة جنو العمومية (GNU General Public License)، الإصدار 3 أو ما بعده، ويأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>These are the licences of Sidelight and of what is built into it:</source>
        <translation>هذه رخص Sidelight وما بُني فيه:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>الرخص</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>نص الرخصة</translation>
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
        <translation>مدى تباعد تقييماته، من ٠ إلى ٤.</translation>
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
        <translation>حسب درجات المصدر: من ٠٫٥ (E5) مرورًا بـ ١ (بلا درجة) إلى ٢ (A1).</translation>
    </message>
    <message>
        <source>How far the ratings of a row lie apart, from 0 to 4. What is rated alike everywhere is worth nothing.</source>
        <translation>مدى تباعد تقييمات الصف، من ٠ إلى ٤. ما كان تقييمه واحدًا في كل الخلايا لا قيمة له.</translation>
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
            <numerusform>يأتي %Ln صف من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
            <numerusform>يأتي صف واحد من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
            <numerusform>يأتي صفان من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواهما.</numerusform>
            <numerusform>تأتي %Ln صفوف من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
            <numerusform>يأتي %Ln صفًا من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
            <numerusform>يأتي %Ln صف من هذا المتحدث وهذا الأصل؛ ولا يُحتسب أمام كل فرضية إلا أقواها.</numerusform>
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
            <numerusform>العدد المذكور: %Ln شخص</numerusform>
            <numerusform>العدد المذكور: شخص واحد</numerusform>
            <numerusform>العدد المذكور: شخصان</numerusform>
            <numerusform>العدد المذكور: %Ln أشخاص</numerusform>
            <numerusform>العدد المذكور: %Ln شخصًا</numerusform>
            <numerusform>العدد المذكور: %Ln شخص</numerusform>
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
            <numerusform>%Ln سلاسل</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>لا مقاطع</numerusform>
            <numerusform>مقطع واحد</numerusform>
            <numerusform>مقطعان</numerusform>
            <numerusform>%Ln مقاطع</numerusform>
            <numerusform>%Ln مقطعًا</numerusform>
            <numerusform>%Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
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
            <numerusform>سُحب من %Ln تصريح وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من تصريح واحد وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من تصريحين وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من %Ln تصريحات وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من %Ln تصريحًا وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>سُحب من %Ln تصريح وأُزيل. التراجع يعيده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>أُزيل %Ln طرف. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل طرف واحد. التراجع يعيده.</numerusform>
            <numerusform>أُزيل طرفان. التراجع يعيدهما.</numerusform>
            <numerusform>أُزيلت %Ln أطراف. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل %Ln طرفًا. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل %Ln طرف. التراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>إزالة %Ln طرف</numerusform>
            <numerusform>إزالة طرف واحد</numerusform>
            <numerusform>إزالة طرفين</numerusform>
            <numerusform>إزالة %Ln أطراف</numerusform>
            <numerusform>إزالة %Ln طرفًا</numerusform>
            <numerusform>إزالة %Ln طرف</numerusform>
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
    <name>sidelight::ArticleEdits</name>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation>
            <numerusform>تعليم %Ln مقال كغير مقروء</numerusform>
            <numerusform>تعليم مقال واحد كغير مقروء</numerusform>
            <numerusform>تعليم مقالين كغير مقروء</numerusform>
            <numerusform>تعليم %Ln مقالات كغير مقروء</numerusform>
            <numerusform>تعليم %Ln مقالًا كغير مقروء</numerusform>
            <numerusform>تعليم %Ln مقال كغير مقروء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as being read</source>
        <translation>
            <numerusform>تعليم %Ln مقال بحالة «قيد القراءة»</numerusform>
            <numerusform>تعليم مقال واحد بحالة «قيد القراءة»</numerusform>
            <numerusform>تعليم مقالين بحالة «قيد القراءة»</numerusform>
            <numerusform>تعليم %Ln مقالات بحالة «قيد القراءة»</numerusform>
            <numerusform>تعليم %Ln مقالًا بحالة «قيد القراءة»</numerusform>
            <numerusform>تعليم %Ln مقال بحالة «قيد القراءة»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as done</source>
        <translation>
            <numerusform>تعليم %Ln مقال بحالة «منجز»</numerusform>
            <numerusform>تعليم مقال واحد بحالة «منجز»</numerusform>
            <numerusform>تعليم مقالين بحالة «منجز»</numerusform>
            <numerusform>تعليم %Ln مقالات بحالة «منجز»</numerusform>
            <numerusform>تعليم %Ln مقالًا بحالة «منجز»</numerusform>
            <numerusform>تعليم %Ln مقال بحالة «منجز»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n article(s) aside</source>
        <translation>
            <numerusform>تنحية %Ln مقال</numerusform>
            <numerusform>تنحية مقال واحد</numerusform>
            <numerusform>تنحية مقالين</numerusform>
            <numerusform>تنحية %Ln مقالات</numerusform>
            <numerusform>تنحية %Ln مقالًا</numerusform>
            <numerusform>تنحية %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n article(s)</source>
        <translation>
            <numerusform>وضع نجمة على %Ln مقال</numerusform>
            <numerusform>وضع نجمة على مقال واحد</numerusform>
            <numerusform>وضع نجمة على مقالين</numerusform>
            <numerusform>وضع نجمة على %Ln مقالات</numerusform>
            <numerusform>وضع نجمة على %Ln مقالًا</numerusform>
            <numerusform>وضع نجمة على %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n article(s)</source>
        <translation>
            <numerusform>نزع النجمة عن %Ln مقال</numerusform>
            <numerusform>نزع النجمة عن مقال واحد</numerusform>
            <numerusform>نزع النجمة عن مقالين</numerusform>
            <numerusform>نزع النجمة عن %Ln مقالات</numerusform>
            <numerusform>نزع النجمة عن %Ln مقالًا</numerusform>
            <numerusform>نزع النجمة عن %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s)</source>
        <translation>
            <numerusform>إضافة وسم إلى %Ln مقال</numerusform>
            <numerusform>إضافة وسم إلى مقال واحد</numerusform>
            <numerusform>إضافة وسم إلى مقالين</numerusform>
            <numerusform>إضافة وسم إلى %Ln مقالات</numerusform>
            <numerusform>إضافة وسم إلى %Ln مقالًا</numerusform>
            <numerusform>إضافة وسم إلى %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take tag off %n article(s)</source>
        <translation>
            <numerusform>نزع وسم عن %Ln مقال</numerusform>
            <numerusform>نزع وسم عن مقال واحد</numerusform>
            <numerusform>نزع وسم عن مقالين</numerusform>
            <numerusform>نزع وسم عن %Ln مقالات</numerusform>
            <numerusform>نزع وسم عن %Ln مقالًا</numerusform>
            <numerusform>نزع وسم عن %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into a collection</source>
        <translation>
            <numerusform>وضع %Ln مقال في تجميعة</numerusform>
            <numerusform>وضع مقال واحد في تجميعة</numerusform>
            <numerusform>وضع مقالين في تجميعة</numerusform>
            <numerusform>وضع %Ln مقالات في تجميعة</numerusform>
            <numerusform>وضع %Ln مقالًا في تجميعة</numerusform>
            <numerusform>وضع %Ln مقال في تجميعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of a collection</source>
        <translation>
            <numerusform>إخراج %Ln مقال من تجميعة</numerusform>
            <numerusform>إخراج مقال واحد من تجميعة</numerusform>
            <numerusform>إخراج مقالين من تجميعة</numerusform>
            <numerusform>إخراج %Ln مقالات من تجميعة</numerusform>
            <numerusform>إخراج %Ln مقالًا من تجميعة</numerusform>
            <numerusform>إخراج %Ln مقال من تجميعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Change article details</source>
        <translation>تغيير تفاصيل مقال</translation>
    </message>
    <message numerus="yes">
        <source>Change details of %n article(s)</source>
        <translation>
            <numerusform>تغيير تفاصيل %Ln مقال</numerusform>
            <numerusform>تغيير تفاصيل مقال واحد</numerusform>
            <numerusform>تغيير تفاصيل مقالين</numerusform>
            <numerusform>تغيير تفاصيل %Ln مقالات</numerusform>
            <numerusform>تغيير تفاصيل %Ln مقالًا</numerusform>
            <numerusform>تغيير تفاصيل %Ln مقال</numerusform>
        </translation>
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
        <source>Original</source>
        <translation>المصدر الأصلي</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Write note on article</source>
        <translation>كتابة ملاحظة على مقال</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>قيم متعددة</translation>
    </message>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>تغيير %Ln مقال</numerusform>
            <numerusform>تغيير مقال واحد</numerusform>
            <numerusform>تغيير مقالين</numerusform>
            <numerusform>تغيير %Ln مقالات</numerusform>
            <numerusform>تغيير %Ln مقالًا</numerusform>
            <numerusform>تغيير %Ln مقال</numerusform>
        </translation>
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
</context>
<context>
    <name>sidelight::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
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
        <source>Star</source>
        <translation>النجمة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>التجميعات</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of collections</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of tags</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>بنجمة</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>بلا نجمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and state of an article</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>الأصل: %1</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleTable</name>
    <message>
        <source>Without an outlet</source>
        <translation>بلا جهة نشر</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>خارج أي تجميعة</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>With an origin of their own</source>
        <translation>بأصل خاص</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1، لا مقالات</numerusform>
            <numerusform>%1، مقال واحد</numerusform>
            <numerusform>%1، مقالان</numerusform>
            <numerusform>%1، %Ln مقالات</numerusform>
            <numerusform>%1، %Ln مقالًا</numerusform>
            <numerusform>%1، %Ln مقال</numerusform>
        </translation>
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
    <name>sidelight::ArticleWords</name>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>منحّى</translation>
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
            <numerusform>تعذرت قراءة %Ln صورة، فجاءت البطاقات بكلماتها فقط.</numerusform>
            <numerusform>تعذرت قراءة صورة واحدة، فجاءت البطاقة بكلماتها فقط.</numerusform>
            <numerusform>تعذرت قراءة صورتين، فجاءت البطاقتان بكلماتهما فقط.</numerusform>
            <numerusform>تعذرت قراءة %Ln صور، فجاءت البطاقات بكلماتها فقط.</numerusform>
            <numerusform>تعذرت قراءة %Ln صورة، فجاءت البطاقات بكلماتها فقط.</numerusform>
            <numerusform>تعذرت قراءة %Ln صورة، فجاءت البطاقات بكلماتها فقط.</numerusform>
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
            <numerusform>تبقى %Ln بطاقة محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى بطاقة واحدة محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى بطاقتان محددتين. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى %Ln بطاقات محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى %Ln بطاقة محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
            <numerusform>تبقى %Ln بطاقة محددة. ينتقل Tab إلى غيرها، ويُبقي S كل بطاقة محددة؛ ويتركها Esc.</numerusform>
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
            <numerusform>%1، %Ln بطاقات</numerusform>
            <numerusform>%1، %Ln بطاقة</numerusform>
            <numerusform>%1، %Ln بطاقة</numerusform>
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
            <numerusform>%Ln بطاقات محددة</numerusform>
            <numerusform>%Ln بطاقة محددة</numerusform>
            <numerusform>%Ln بطاقة محددة</numerusform>
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
            <numerusform>%Ln روابط بين البطاقتين</numerusform>
            <numerusform>%Ln رابطًا بين البطاقتين</numerusform>
            <numerusform>%Ln رابط بين البطاقتين</numerusform>
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
            <numerusform>%Ln مقطع يرد حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>مقطع واحد يرد حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>مقطعان يردان حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>%Ln مقاطع ترد حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>%Ln مقطعًا يرد حرفيًا في الإصدار الأحدث.</numerusform>
            <numerusform>%Ln مقطع يرد حرفيًا في الإصدار الأحدث.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>لا مقاطع أخرى تحتاج إلى نظرة.</numerusform>
            <numerusform>مقطع آخر يحتاج إلى نظرة.</numerusform>
            <numerusform>مقطعان آخران يحتاجان إلى نظرة.</numerusform>
            <numerusform>%Ln مقاطع أخرى تحتاج إلى نظرة.</numerusform>
            <numerusform>%Ln مقطعًا آخر يحتاج إلى نظرة.</numerusform>
            <numerusform>%Ln مقطع آخر يحتاج إلى نظرة.</numerusform>
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
            <numerusform>انقل %Ln مقطع</numerusform>
            <numerusform>انقل مقطعًا واحدًا</numerusform>
            <numerusform>انقل مقطعين</numerusform>
            <numerusform>انقل %Ln مقاطع</numerusform>
            <numerusform>انقل %Ln مقطعًا</numerusform>
            <numerusform>انقل %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>نُقل %Ln مقطع.</numerusform>
            <numerusform>نُقل مقطع واحد.</numerusform>
            <numerusform>نُقل مقطعان.</numerusform>
            <numerusform>نُقلت %Ln مقاطع.</numerusform>
            <numerusform>نُقل %Ln مقطعًا.</numerusform>
            <numerusform>نُقل %Ln مقطع.</numerusform>
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
        <source>%1, %2</source>
        <comment>outlet and date of an article</comment>
        <translation>%1، %2</translation>
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
            <numerusform>%Ln تصريحات عن ادعاءات</numerusform>
            <numerusform>%Ln تصريحًا عن ادعاءات</numerusform>
            <numerusform>%Ln تصريح عن ادعاءات</numerusform>
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
            <numerusform>%Ln أصول</numerusform>
            <numerusform>%Ln أصلًا</numerusform>
            <numerusform>%Ln أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
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
            <numerusform>دُمج %Ln ادعاء في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج ادعاء واحد في %1. التراجع يفصله.</numerusform>
            <numerusform>دُمج ادعاءان في %1. التراجع يفصلهما.</numerusform>
            <numerusform>دُمجت %Ln ادعاءات في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %Ln ادعاءً في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %Ln ادعاء في %1. التراجع يفصلها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>إزالة %Ln ادعاء</numerusform>
            <numerusform>إزالة ادعاء واحد</numerusform>
            <numerusform>إزالة ادعاءين</numerusform>
            <numerusform>إزالة %Ln ادعاءات</numerusform>
            <numerusform>إزالة %Ln ادعاءً</numerusform>
            <numerusform>إزالة %Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>أُزيل %Ln ادعاء.</numerusform>
            <numerusform>أُزيل ادعاء واحد.</numerusform>
            <numerusform>أُزيل ادعاءان.</numerusform>
            <numerusform>أُزيلت %Ln ادعاءات.</numerusform>
            <numerusform>أُزيل %Ln ادعاءً.</numerusform>
            <numerusform>أُزيل %Ln ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>بات %Ln تصريح بلا ادعاء.</numerusform>
            <numerusform>بات تصريح واحد بلا ادعاء.</numerusform>
            <numerusform>بات تصريحان بلا ادعاء.</numerusform>
            <numerusform>باتت %Ln تصريحات بلا ادعاء.</numerusform>
            <numerusform>بات %Ln تصريحًا بلا ادعاء.</numerusform>
            <numerusform>بات %Ln تصريح بلا ادعاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>تحتفظ %Ln بطاقة بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقة واحدة بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقتان بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln بطاقات بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln بطاقة بالكلمات الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln بطاقة بالكلمات الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>انتقل %Ln ادعاء من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقل ادعاء واحد من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقل ادعاءان من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقلت %Ln ادعاءات من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقل %Ln ادعاءً من تحتها إلى المستوى الأعلى.</numerusform>
            <numerusform>انتقل %Ln ادعاء من تحتها إلى المستوى الأعلى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>التراجع يعيد كل ذلك.</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionTreeModel</name>
    <message>
        <source>Collection</source>
        <translation>التجميعة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>new articles of all that a search finds</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation>تجد: %1</translation>
    </message>
    <message>
        <source>%1, smart collection</source>
        <translation>%1، تجميعة ذكية</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionsPanel</name>
    <message>
        <source>New collection</source>
        <translation>تجميعة جديدة</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>إعادة تسمية تجميعة</translation>
    </message>
    <message>
        <source>Collections hold articles that belong together. Type the name of the first one below, then drag articles onto it, or press C in the library.</source>
        <translation>تضم التجميعات مقالات ينتمي بعضها إلى بعض. اكتب اسم أولها أدناه، ثم اسحب مقالات إليها، أو اضغط C في المكتبة.</translation>
    </message>
    <message>
        <source>No collection has these words</source>
        <translation>لا تجميعة فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Show only its articles</source>
        <translation>أظهر مقالاتها فقط</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>أعد التسمية</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>الملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Write note on collection</source>
        <translation>كتابة ملاحظة على تجميعة</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>ملاحظة على %1</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>إنشاء تجميعة</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>نقل تجميعة</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself, so it cannot become one with another.</source>
        <translation>التجميعة الذكية تجد مقالاتها بنفسها، فلا يمكن دمجها مع غيرها.</translation>
    </message>
    <message>
        <source>Merge collections</source>
        <translation>دمج تجميعات</translation>
    </message>
    <message>
        <source>“%1” is a smart collection: it finds its articles itself.</source>
        <translation>«%1» تجميعة ذكية: تجد مقالاتها بنفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>وُضع %Ln مقال في «%1».</numerusform>
            <numerusform>وُضع مقال واحد في «%1».</numerusform>
            <numerusform>وُضع مقالان في «%1».</numerusform>
            <numerusform>وُضعت %Ln مقالات في «%1».</numerusform>
            <numerusform>وُضع %Ln مقالًا في «%1».</numerusform>
            <numerusform>وُضع %Ln مقال في «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n collection(s)</source>
        <translation>
            <numerusform>إزالة %Ln تجميعة</numerusform>
            <numerusform>إزالة تجميعة واحدة</numerusform>
            <numerusform>إزالة تجميعتين</numerusform>
            <numerusform>إزالة %Ln تجميعات</numerusform>
            <numerusform>إزالة %Ln تجميعة</numerusform>
            <numerusform>إزالة %Ln تجميعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) removed. Their articles stay in the project; undo brings them back.</source>
        <translation>
            <numerusform>أُزيلت %Ln تجميعة. تبقى مقالاتها في المشروع؛ والتراجع يعيدها.</numerusform>
            <numerusform>أُزيلت تجميعة واحدة. تبقى مقالاتها في المشروع؛ والتراجع يعيدها.</numerusform>
            <numerusform>أُزيلت تجميعتان. تبقى مقالاتهما في المشروع؛ والتراجع يعيدهما.</numerusform>
            <numerusform>أُزيلت %Ln تجميعات. تبقى مقالاتها في المشروع؛ والتراجع يعيدها.</numerusform>
            <numerusform>أُزيلت %Ln تجميعة. تبقى مقالاتها في المشروع؛ والتراجع يعيدها.</numerusform>
            <numerusform>أُزيلت %Ln تجميعة. تبقى مقالاتها في المشروع؛ والتراجع يعيدها.</numerusform>
        </translation>
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
    <name>sidelight::ColumnsDialog</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
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
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>عنوان الويب</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>اقرأ من جديد</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>أعمدة الجدول</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>بلا عمود</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
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
            <numerusform>و%Ln أخرى من الأصل نفسه</numerusform>
            <numerusform>و%Ln أخرى من الأصل نفسه</numerusform>
            <numerusform>و%Ln أخرى من الأصل نفسه</numerusform>
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
            <numerusform>تفترق الروايات في %Ln ادعاء.</numerusform>
            <numerusform>تفترق الروايات في ادعاء واحد.</numerusform>
            <numerusform>تفترق الروايات في ادعاءين.</numerusform>
            <numerusform>تفترق الروايات في %Ln ادعاءات.</numerusform>
            <numerusform>تفترق الروايات في %Ln ادعاءً.</numerusform>
            <numerusform>تفترق الروايات في %Ln ادعاء.</numerusform>
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
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>لا يمكن إنشاء المجلد «%1».</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: %2. Choose another place.</source>
        <translation>لا يمكن إنشاء المجلد «%1»: %2. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a folder. Rename or remove it.</source>
        <translation>«%1» موجود من قبل وليس مجلدًا. أعد تسميته أو أزله.</translation>
    </message>
</context>
<context>
    <name>sidelight::EncryptedCopies</name>
    <message>
        <source>Save an encrypted copy</source>
        <translation>حفظ نسخة مشفّرة</translation>
    </message>
    <message>
        <source>Encrypted copies</source>
        <translation>نسخ مشفّرة</translation>
    </message>
    <message>
        <source>The encrypted copy is written.</source>
        <translation>كُتبت النسخة المشفّرة.</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>حفظ كمشروع</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>مشاريع Sidelight</translation>
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
        <translation>صورة PNG بنسبة &amp;١٠٠٪…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;200 %…</source>
        <translation>صورة PNG بنسبة &amp;٢٠٠٪…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;300 %…</source>
        <translation>صورة PNG بنسبة &amp;٣٠٠٪…</translation>
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
        <source>Export &amp;citations as</source>
        <translation>صدّر الا&amp;ستشهادات بصيغة</translation>
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
        <source>Export citations as</source>
        <translation>صدّر الاستشهادات بصيغة</translation>
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
        <source>Citations</source>
        <translation>الاستشهادات</translation>
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
            <numerusform>في الملف %1 من مجموع %Ln بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع بطاقة واحدة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع بطاقتين على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع %Ln بطاقات على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع %Ln بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>في الملف %1 من مجموع %Ln بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
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
            <numerusform>صُدّر %1 من مجموع %Ln بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع بطاقة واحدة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع بطاقتين على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع %Ln بطاقات على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع %Ln بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
            <numerusform>صُدّر %1 من مجموع %Ln بطاقة على اللوحة، كما يُظهر المرشّح.</numerusform>
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
    <message>
        <source>Copy path</source>
        <translation>انسخ المسار</translation>
    </message>
    <message>
        <source>The path of the copy is copied.</source>
        <translation>نُسخ مسار ملف النسخة.</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetList</name>
    <message>
        <source>Narrow the list</source>
        <translation>ضيّق القائمة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetModel</name>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>ادعاء</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>لا غيرها خارج القائمة.</numerusform>
            <numerusform>واحد آخر غير مسرود.</numerusform>
            <numerusform>اثنان آخران غير مسرودين.</numerusform>
            <numerusform>%Ln أخرى غير مسرودة.</numerusform>
            <numerusform>%Ln أخرى غير مسرودة.</numerusform>
            <numerusform>%Ln أخرى غير مسرودة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n article(s)</source>
        <translation>
            <numerusform>%1، في %Ln مقال</numerusform>
            <numerusform>%1، في مقال واحد</numerusform>
            <numerusform>%1، في مقالين</numerusform>
            <numerusform>%1، في %Ln مقالات</numerusform>
            <numerusform>%1، في %Ln مقالًا</numerusform>
            <numerusform>%1، في %Ln مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::FacetView</name>
    <message>
        <source>Narrow by</source>
        <translation>ضيّق حسب</translation>
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
        <source>Search the project</source>
        <translation>ابحث في المشروع</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, prefix*, -not, OR, NEAR(a b, 5), /expression/, and fields such as outlet: or actor:. Ctrl+Space lists the fields.</source>
        <translation>كلمات، و‎&quot;a phrase&quot;‎، و‎prefix*‎، و‎-not‎، وOR، و‎NEAR(a b, 5)‎، و‎/expression/‎، وحقول مثل ‎outlet:‎ أو ‎actor:‎. يسرد Ctrl+Space الحقول.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>What can be done with what was found</source>
        <translation>ما يمكن فعله بما عُثر عليه</translation>
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
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في %Ln مقال، وقد يكون فيها المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في مقال واحد، وقد يكون فيه المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في مقالين، وقد يكون فيهما المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في %Ln مقالات، وقد يكون فيها المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في %Ln مقالًا، وقد يكون فيها المزيد.</numerusform>
            <numerusform>استغرق التعبير وقتًا أطول مما يُسمح به في %Ln مقال، وقد يكون فيها المزيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln مقال.</numerusform>
            <numerusform>تعذرت قراءة مقال واحد.</numerusform>
            <numerusform>تعذرت قراءة مقالين.</numerusform>
            <numerusform>تعذرت قراءة %Ln مقالات.</numerusform>
            <numerusform>تعذرت قراءة %Ln مقالًا.</numerusform>
            <numerusform>تعذرت قراءة %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index cannot be made on this computer, so nothing is found.</source>
        <translation>لا يمكن إنشاء فهرس البحث على هذا الحاسوب، فلا يُعثر على شيء.</translation>
    </message>
    <message>
        <source>The index is being made: %L1 of %L2 articles are in it.</source>
        <translation>يُنشأ الفهرس: فيه %L1 من %L2 من المقالات.</translation>
    </message>
    <message>
        <source>Not found in any article, but in names and claims.</source>
        <translation>لم يُعثر عليه في أي مقال، بل في أسماء وادعاءات.</translation>
    </message>
    <message>
        <source>Not found in any article.</source>
        <translation>لم يُعثر عليه في أي مقال.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>عُثر على %Ln مقال.</numerusform>
            <numerusform>عُثر على مقال واحد.</numerusform>
            <numerusform>عُثر على مقالين.</numerusform>
            <numerusform>عُثر على %Ln مقالات.</numerusform>
            <numerusform>عُثر على %Ln مقالًا.</numerusform>
            <numerusform>عُثر على %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>عُثر على %Ln موضع.</numerusform>
            <numerusform>عُثر على موضع واحد.</numerusform>
            <numerusform>عُثر على موضعين.</numerusform>
            <numerusform>عُثر على %Ln مواضع.</numerusform>
            <numerusform>عُثر على %Ln موضعًا.</numerusform>
            <numerusform>عُثر على %Ln موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>وذلك في %Ln مقال.</numerusform>
            <numerusform>وذلك في مقال واحد.</numerusform>
            <numerusform>وذلك في مقالين.</numerusform>
            <numerusform>وذلك في %Ln مقالات.</numerusform>
            <numerusform>وذلك في %Ln مقالًا.</numerusform>
            <numerusform>وذلك في %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: the articles, claims and names that have them are listed here. Ctrl+Space lists what else can be asked.</source>
        <translation>اكتب كلمات: فتُسرد هنا المقالات والادعاءات والأسماء التي تحويها. ويسرد Ctrl+Space ما يمكن الاستعلام عنه غير ذلك.</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>توقف البحث. %1</translation>
    </message>
    <message>
        <source>Nothing has the word “%1”: this is found without it.</source>
        <translation>لا شيء يحوي الكلمة «%1»: هذا ما وُجد من دونها.</translation>
    </message>
</context>
<context>
    <name>sidelight::ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Other files that are removed too</source>
        <translation>ملفات أخرى تُزال أيضًا</translation>
    </message>
    <message>
        <source>Looking for other files that hold the same words…</source>
        <translation>يُبحث عن ملفات أخرى فيها الكلمات نفسها…</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) may hold the same words.</source>
        <translation>
            <numerusform>قد تكون الكلمات نفسها في %Ln ملف آخر.</numerusform>
            <numerusform>قد تكون الكلمات نفسها في ملف آخر.</numerusform>
            <numerusform>قد تكون الكلمات نفسها في ملفين آخرين.</numerusform>
            <numerusform>قد تكون الكلمات نفسها في %Ln ملفات أخرى.</numerusform>
            <numerusform>قد تكون الكلمات نفسها في %Ln ملفًا آخر.</numerusform>
            <numerusform>قد تكون الكلمات نفسها في %Ln ملف آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are ticked are removed too.</source>
        <translation>ما أُشّر عليه منها يُزال أيضًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) keep them.</source>
        <translation>
            <numerusform>لا ملفات تحتفظ بها.</numerusform>
            <numerusform>ملف واحد يحتفظ بها.</numerusform>
            <numerusform>ملفان يحتفظان بها.</numerusform>
            <numerusform>%Ln ملفات تحتفظ بها.</numerusform>
            <numerusform>%Ln ملفًا يحتفظ بها.</numerusform>
            <numerusform>%Ln ملف يحتفظ بها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Forgetting</name>
    <message>
        <source>“%1”: a copy from before a conversion, of %2</source>
        <translation>«%1»: نسخة مما قبل تحويل، بتاريخ %2</translation>
    </message>
    <message>
        <source>“%1”: an unfinished change that was set aside, of %2</source>
        <translation>«%1»: تغيير غير مكتمل نُحّي جانبًا، بتاريخ %2</translation>
    </message>
    <message>
        <source>“%1”: a copy that was not finished, of %2</source>
        <translation>«%1»: نسخة لم تكتمل، بتاريخ %2</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>محو سجل التعديلات</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>امحُ</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before, and the texts and images that nothing in the project uses any more, are removed from its file, which is written anew.</source>
        <translation>يبقى المشروع كما هو الآن. ويُزال من ملفه، الذي يُكتب من جديد، ما حُذف أو غُيّر من قبل، والنصوص والصور التي لم يعد شيء في المشروع يستخدمها.</translation>
    </message>
    <message>
        <source>Undo and going back end here. This cannot be undone.</source>
        <translation>ينتهي هنا التراجع والعودة. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) leave the history.</source>
        <translation>
            <numerusform>يخرج %Ln تعديل من سجل التعديلات.</numerusform>
            <numerusform>يخرج تعديل واحد من سجل التعديلات.</numerusform>
            <numerusform>يخرج تعديلان من سجل التعديلات.</numerusform>
            <numerusform>تخرج %Ln تعديلات من سجل التعديلات.</numerusform>
            <numerusform>يخرج %Ln تعديلًا من سجل التعديلات.</numerusform>
            <numerusform>يخرج %Ln تعديل من سجل التعديلات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is of %1, the last of %2.</source>
        <translation>أولها بتاريخ %1، وآخرها بتاريخ %2.</translation>
    </message>
    <message>
        <source>Some of them were made after the chosen one, but undo or repeat what came before it.</source>
        <translation>جرى بعضها بعد التعديل المختار، لكنه تراجع عما سبقه أو إعادة له.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) stay, and can be undone as before.</source>
        <translation>
            <numerusform>يبقى %Ln تعديل، ويمكن التراجع عنها كما من قبل.</numerusform>
            <numerusform>يبقى تعديل واحد، ويمكن التراجع عنه كما من قبل.</numerusform>
            <numerusform>يبقى تعديلان، ويمكن التراجع عنهما كما من قبل.</numerusform>
            <numerusform>تبقى %Ln تعديلات، ويمكن التراجع عنها كما من قبل.</numerusform>
            <numerusform>يبقى %Ln تعديلًا، ويمكن التراجع عنها كما من قبل.</numerusform>
            <numerusform>يبقى %Ln تعديل، ويمكن التراجع عنها كما من قبل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge earlier history</source>
        <translation>محو السابق من سجل التعديلات</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before the chosen edit, and the texts and images that neither the project nor the rest of its history uses any more, are removed from its file, which is written anew.</source>
        <translation>يبقى المشروع كما هو الآن. ويُزال من ملفه، الذي يُكتب من جديد، ما حُذف أو غُيّر قبل التعديل المختار، والنصوص والصور التي لم يعد المشروع ولا بقية سجل تعديلاته يستخدمها.</translation>
    </message>
    <message>
        <source>Undo and going back end there. This cannot be undone.</source>
        <translation>ينتهي هناك التراجع والعودة. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The history up to now was purged.</source>
        <translation>مُحي سجل التعديلات حتى الآن.</translation>
    </message>
    <message>
        <source>The earlier history was purged.</source>
        <translation>مُحي السابق من سجل التعديلات.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 is deleted with its links. What a card shows stays in the project.</source>
        <comment>a note, or “3 cards”</comment>
        <translation>ما يُحذف: %1، مع الروابط. ويبقى في المشروع ما تعرضه البطاقة.</translation>
    </message>
    <message>
        <source>%1 and all that stands on it is deleted. Cards that show it keep no last words.</source>
        <comment>a name, or “3 actors”</comment>
        <translation>ما يُحذف: %1، مع كل ما يستند إلى ذلك. والبطاقات التي تعرضه لا تحتفظ بكلمات أخيرة.</translation>
    </message>
    <message>
        <source>The history still holds it, so the whole history up to now is purged as well: undo and going back end here. This cannot be undone.</source>
        <translation>ما زال ذلك في سجل التعديلات، فيُمحى السجل كله حتى الآن أيضًا: ينتهي هنا التراجع والعودة. لا يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>The words themselves still stand in the text of the article.</source>
        <translation>تبقى الكلمات نفسها في نص المقال.</translation>
    </message>
    <message>
        <source>The same words in other texts, notes and names of the project stay.</source>
        <translation>وتبقى الكلمات نفسها في سائر نصوص المشروع وملاحظاته وأسمائه.</translation>
    </message>
    <message>
        <source>A disk may still hold blocks of the old file where nobody finds them without tools; only an encrypted disk keeps these from others.</source>
        <translation>قد تبقى على القرص كتل من الملف القديم حيث لا يجدها أحد بلا أدوات؛ والقرص المشفّر وحده يحجبها عن الآخرين.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>حُذف نهائيًا</translation>
    </message>
    <message>
        <source>It is deleted for good, and the history up to now is purged.</source>
        <translation>حُذف ذلك نهائيًا، ومُحي سجل التعديلات حتى الآن.</translation>
    </message>
    <message>
        <source>The project is written anew without its history…</source>
        <translation>يُكتب المشروع من جديد بلا سجل تعديلاته…</translation>
    </message>
    <message>
        <source>What was written is being checked…</source>
        <translation>يُفحص ما كُتب…</translation>
    </message>
    <message>
        <source>The history was not purged. %1</source>
        <translation>لم يُمحَ سجل التعديلات. %1</translation>
    </message>
    <message>
        <source>%1 But these files could not be removed, and still hold it: %2. Remove them yourself.</source>
        <translation>%1 لكن تعذرت إزالة هذه الملفات، وما زالت تحوي ذلك: %2. أزلها بنفسك.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>sidelight::FoundDelegate</name>
    <message>
        <source>claim</source>
        <translation>ادعاء</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>sidelight::FoundModel</name>
    <message>
        <source>%1, found %2 times</source>
        <translation>%1، عدد مرات العثور عليه: %2</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>الادعاء: %1</translation>
    </message>
    <message>
        <source>Actor: %1</source>
        <translation>الطرف: %1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>الوسم: %1</translation>
    </message>
    <message>
        <source>In a note: %1</source>
        <translation>في ملاحظة: %1</translation>
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
    <name>sidelight::GuidePage</name>
    <message>
        <source>Text of the guide</source>
        <translation>نص دليل المستخدم</translation>
    </message>
</context>
<context>
    <name>sidelight::GuideWindow</name>
    <message>
        <source>User guide — Sidelight</source>
        <translation>دليل المستخدم — Sidelight</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ابحث في دليل المستخدم</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a chapter, and how often the words stand in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the guide. Enter goes to the next one.</source>
        <translation>
            <numerusform>%Ln موضع في دليل المستخدم. ينتقل Enter إلى التالي.</numerusform>
            <numerusform>موضع واحد في دليل المستخدم. ينتقل Enter إليه.</numerusform>
            <numerusform>موضعان في دليل المستخدم. ينتقل Enter إلى التالي.</numerusform>
            <numerusform>%Ln مواضع في دليل المستخدم. ينتقل Enter إلى التالي.</numerusform>
            <numerusform>%Ln موضعًا في دليل المستخدم. ينتقل Enter إلى التالي.</numerusform>
            <numerusform>%Ln موضع في دليل المستخدم. ينتقل Enter إلى التالي.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>لا ترد هذه الكلمات في دليل المستخدم.</translation>
    </message>
</context>
<context>
    <name>sidelight::Help</name>
    <message>
        <source>User &amp;guide</source>
        <translation>دليل ال&amp;مستخدم</translation>
    </message>
    <message>
        <source>&amp;Tour of the sample investigation</source>
        <translation>&amp;جولة في التحقيق النموذجي</translation>
    </message>
</context>
<context>
    <name>sidelight::HistoryModel</name>
    <message>
        <source>Undone %1</source>
        <comment>when, such as “Today, 14:05”</comment>
        <translation>تم التراجع %1</translation>
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
        <translation>المقال الذي في المقدمة فقط</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>عُد</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>ابقَ</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>التعديلات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>رشّح</translation>
    </message>
    <message>
        <source>Filter by the names of the edits</source>
        <translation>رشّح حسب أسماء التعديلات</translation>
    </message>
    <message>
        <source>What the edits touched</source>
        <translation>ما مسّته التعديلات</translation>
    </message>
    <message>
        <source>All edits</source>
        <translation>كل التعديلات</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>المقاطع</translation>
    </message>
    <message>
        <source>Of statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Of actors</source>
        <translation>الأطراف</translation>
    </message>
    <message>
        <source>Of claims</source>
        <translation>الادعاءات</translation>
    </message>
    <message>
        <source>Of tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Of boards</source>
        <translation>اللوحات</translation>
    </message>
    <message>
        <source>Of matrices</source>
        <translation>المصفوفات</translation>
    </message>
    <message>
        <source>Show what it touched</source>
        <translation>أظهر ما مسّه</translation>
    </message>
    <message>
        <source>Go back to here…</source>
        <translation>عُد إلى هنا…</translation>
    </message>
    <message>
        <source>Purge everything before this…</source>
        <translation>امحُ كل ما قبل هذا…</translation>
    </message>
    <message>
        <source>Purge history…</source>
        <translation>امحُ سجل التعديلات…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are like that.</source>
        <translation>
            <numerusform>لا تعديل كهذا.</numerusform>
            <numerusform>تعديل واحد كهذا.</numerusform>
            <numerusform>تعديلان كهذا.</numerusform>
            <numerusform>%Ln تعديلات كهذه.</numerusform>
            <numerusform>%Ln تعديلًا كهذا.</numerusform>
            <numerusform>%Ln تعديل كهذا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>يُبحث في سجل التعديلات…</translation>
    </message>
    <message>
        <source>No edit is like that.</source>
        <translation>لا تعديل كهذا.</translation>
    </message>
    <message>
        <source>What you do is listed here, and can be gone back to.</source>
        <translation>يُسرد هنا ما تفعله، ويمكن العودة إليه.</translation>
    </message>
    <message>
        <source>This entry touched nothing that can be shown.</source>
        <translation>لم يمسّ هذا القيد شيئًا يمكن إظهاره.</translation>
    </message>
    <message>
        <source>What this edit touched has no place of its own to be shown in.</source>
        <translation>ليس لما مسّه هذا التعديل مكان خاص يُظهر فيه.</translation>
    </message>
    <message>
        <source>What this edit touched was deleted since.</source>
        <translation>ما مسّه هذا التعديل حُذف بعد ذلك.</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>يُنظر فيما سيتغير…</translation>
    </message>
    <message>
        <source>Back to how it was right after “%1” (%2)?</source>
        <comment>the name of an edit, and when it was made</comment>
        <translation>أتعود إلى ما كان بعد «%1» مباشرة (%2)؟</translation>
    </message>
    <message>
        <source>It is an edit, and can be undone.</source>
        <translation>هذا تعديل، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>The project is as it was right after “%1”. Undo brings back what was there.</source>
        <translation>عاد المشروع كما كان بعد «%1» مباشرة. التراجع يعيد ما كان فيه.</translation>
    </message>
</context>
<context>
    <name>sidelight::HitPassagesDialog</name>
    <message>
        <source>Choose all</source>
        <translation>اختر الكل</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>لا تختر شيئًا</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Make passages of all places</source>
        <translation>إنشاء مقاطع من كل المواضع</translation>
    </message>
    <message>
        <source>Places of which passages are made</source>
        <translation>المواضع التي تُنشأ منها مقاطع</translation>
    </message>
    <message>
        <source>Colour of the passages</source>
        <translation>لون المقاطع</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Tag of the passages</source>
        <translation>وسم المقاطع</translation>
    </message>
    <message numerus="yes">
        <source>Make %n passage(s)</source>
        <translation>
            <numerusform>أنشئ %Ln مقطع</numerusform>
            <numerusform>أنشئ مقطعًا واحدًا</numerusform>
            <numerusform>أنشئ مقطعين</numerusform>
            <numerusform>أنشئ %Ln مقاطع</numerusform>
            <numerusform>أنشئ %Ln مقطعًا</numerusform>
            <numerusform>أنشئ %Ln مقطع</numerusform>
        </translation>
    </message>
    <message>
        <source>The places are being looked for…</source>
        <translation>يُبحث عن المواضع…</translation>
    </message>
    <message>
        <source>There is no place in a text of which a passage could be made.</source>
        <translation>لا موضع في نص يمكن إنشاء مقطع منه.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>عُثر على %Ln موضع.</numerusform>
            <numerusform>عُثر على موضع واحد.</numerusform>
            <numerusform>عُثر على موضعين.</numerusform>
            <numerusform>عُثر على %Ln مواضع.</numerusform>
            <numerusform>عُثر على %Ln موضعًا.</numerusform>
            <numerusform>عُثر على %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; narrow the search to see all.</source>
        <translation>هناك غيرها؛ ضيّق البحث لتراها كلها.</translation>
    </message>
    <message>
        <source>What is a passage already is not chosen.</source>
        <translation>ما هو مقطع من قبل لا يُختار.</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) made.</source>
        <translation>
            <numerusform>أُنشئ %Ln مقطع.</numerusform>
            <numerusform>أُنشئ مقطع واحد.</numerusform>
            <numerusform>أُنشئ مقطعان.</numerusform>
            <numerusform>أُنشئت %Ln مقاطع.</numerusform>
            <numerusform>أُنشئ %Ln مقطعًا.</numerusform>
            <numerusform>أُنشئ %Ln مقطع.</numerusform>
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
        <translation>دون تقييم</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportBatch</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>صفحة محفوظة</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>بريد</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Identical to %1</source>
        <translation>مطابق للمقال %1</translation>
    </message>
    <message>
        <source>New; looks like several articles in one file</source>
        <translation>جديد؛ يبدو عدة مقالات في ملف واحد</translation>
    </message>
    <message>
        <source>New; the whole page, since no article was recognised on it</source>
        <translation>جديد؛ الصفحة كلها، إذ لم يُتعرّف فيها على مقال</translation>
    </message>
    <message numerus="yes">
        <source>New; %n character(s) could not be read</source>
        <translation>
            <numerusform>جديد؛ تعذرت قراءة %Ln محرف</numerusform>
            <numerusform>جديد؛ تعذرت قراءة محرف واحد</numerusform>
            <numerusform>جديد؛ تعذرت قراءة محرفين</numerusform>
            <numerusform>جديد؛ تعذرت قراءة %Ln محارف</numerusform>
            <numerusform>جديد؛ تعذرت قراءة %Ln محرفًا</numerusform>
            <numerusform>جديد؛ تعذرت قراءة %Ln محرف</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Another version of %1</source>
        <translation>إصدار آخر من %1</translation>
    </message>
    <message>
        <source>Of one origin with %1</source>
        <translation>من أصل واحد مع %1</translation>
    </message>
    <message>
        <source>Looks like another capture of %1</source>
        <translation>يبدو نسخة ملتقطة أخرى من %1</translation>
    </message>
    <message>
        <source>Looks like a copy of %1</source>
        <translation>يبدو نسخة من %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ما هو</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>الأحرف</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDesk</name>
    <message>
        <source>Import a folder</source>
        <translation>استيراد مجلد</translation>
    </message>
    <message>
        <source>Definition of a listing</source>
        <translation>تعريف كشف</translation>
    </message>
    <message>
        <source>Definitions of listings (*.json)</source>
        <translation>تعريفات كشوف (*.json)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>حرّر التفاصيل</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>حاول من جديد…</translation>
    </message>
    <message>
        <source>Something else was done since. The history (Ctrl+Alt+Z) goes back to before the import.</source>
        <translation>جرى شيء آخر بعد ذلك. يعيدك سجل التعديلات (Ctrl+Alt+Z) إلى ما قبل الاستيراد.</translation>
    </message>
    <message>
        <source>%1 looks like another capture of %2.</source>
        <translation>يبدو %1 نسخة ملتقطة أخرى من %2.</translation>
    </message>
    <message>
        <source>%1 looks like a copy of %2.</source>
        <translation>يبدو %1 نسخة من %2.</translation>
    </message>
    <message>
        <source>It is another version</source>
        <translation>إنه إصدار آخر</translation>
    </message>
    <message>
        <source>They have one origin</source>
        <translation>أصلهما واحد</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>قارن</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>تعليم كإصدار</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>ضم إلى أصل واحد</translation>
    </message>
    <message>
        <source>The history was purged while an import was looked at; nothing of that was kept. Import it again.</source>
        <translation>مُحي سجل التعديلات أثناء النظر في استيراد؛ ولم يُحفظ من ذلك شيء. استورده من جديد.</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>حفظ المصدر الأصلي</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>المصدر الأصلي</translation>
    </message>
    <message>
        <source>The original cannot go where the project is; name another file.</source>
        <translation>لا يمكن أن يحل المصدر الأصلي محل المشروع؛ اذكر ملفًا آخر.</translation>
    </message>
    <message>
        <source>The original is not what was imported: its SHA-256 differs, so it was not saved. “Verify project” says what else is damaged.</source>
        <translation>المصدر الأصلي ليس كما استُورد: قيمة SHA-256 مختلفة، فلم يُحفظ. ويذكر «تحقق من المشروع» ما تضرر سوى ذلك.</translation>
    </message>
    <message>
        <source>The original is saved as “%1”.</source>
        <translation>حُفظ المصدر الأصلي باسم «%1».</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDetails</name>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>ليس تاريخًا مثل ‎2012-09-11‎ أو ‎2012-09~‎ أو 2012؛ وسيُحفظ كما كُتب.</translation>
    </message>
    <message>
        <source>An article of its own</source>
        <translation>مقال مستقل</translation>
    </message>
    <message>
        <source>Another version of that one</source>
        <translation>إصدار آخر من ذاك</translation>
    </message>
    <message>
        <source>Of one origin with that one: both count as one</source>
        <translation>من أصل واحد مع ذاك: يُحتسبان كواحد</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>استورد على أنه</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>جهة النشر</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>اسم الكاتب</translation>
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
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>en أو ar أو fr-CA</translation>
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
        <source>They differ</source>
        <translation>مختلفة</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected articles look like others.</source>
        <translation>
            <numerusform>%Ln من المقالات المحددة تشبه غيرها.</numerusform>
            <numerusform>واحد من المقالات المحددة يشبه غيره.</numerusform>
            <numerusform>اثنان من المقالات المحددة يشبهان غيرهما.</numerusform>
            <numerusform>%Ln من المقالات المحددة تشبه غيرها.</numerusform>
            <numerusform>%Ln من المقالات المحددة تشبه غيرها.</numerusform>
            <numerusform>%Ln من المقالات المحددة تشبه غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like %1. %2</source>
        <translation>يشبه %1. %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportPassword</name>
    <message>
        <source>The pass&amp;word, which is not kept:</source>
        <translation>&amp;كلمة المرور، ولا تُحفظ:</translation>
    </message>
    <message>
        <source>&amp;Read with it</source>
        <translation>اق&amp;رأ بها</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>كلمة مرور الملف</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportReading</name>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>الأ&amp;عمدة…</translation>
    </message>
    <message>
        <source>Read the file as</source>
        <translation>اقرأ الملف على أنه</translation>
    </message>
    <message>
        <source>Each row of this file is an article.</source>
        <translation>كل صف في هذا الملف مقال.</translation>
    </message>
    <message>
        <source>This file looks like several articles in one.</source>
        <translation>يبدو هذا الملف عدة مقالات في ملف واحد.</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>مقال واحد</translation>
    </message>
    <message>
        <source>A definition of your own…</source>
        <translation>تعريف خاص بك…</translation>
    </message>
    <message>
        <source>“%1” could not be read, so its columns are not known.</source>
        <translation>تعذرت قراءة «%1»، فأعمدته غير معروفة.</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportText</name>
    <message>
        <source>Begin here</source>
        <translation>ابدأ هنا</translation>
    </message>
    <message>
        <source>The article begins at the cursor ([)</source>
        <translation>يبدأ المقال عند المؤشر (‎[‎)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>أنهِ هنا</translation>
    </message>
    <message>
        <source>The article ends at the cursor (])</source>
        <translation>ينتهي المقال عند المؤشر (‎]‎)</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>النص كله</translation>
    </message>
    <message>
        <source>Nothing is cut off</source>
        <translation>لا يُقتطع شيء</translation>
    </message>
    <message>
        <source>Text of the chosen article</source>
        <translation>نص المقال المختار</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are cut off; the original keeps them.</source>
        <translation>
            <numerusform>اقتُطع %Ln محرف؛ ويحتفظ بها المصدر الأصلي.</numerusform>
            <numerusform>اقتُطع محرف واحد؛ ويحتفظ به المصدر الأصلي.</numerusform>
            <numerusform>اقتُطع محرفان؛ ويحتفظ بهما المصدر الأصلي.</numerusform>
            <numerusform>اقتُطعت %Ln محارف؛ ويحتفظ بها المصدر الأصلي.</numerusform>
            <numerusform>اقتُطع %Ln محرفًا؛ ويحتفظ بها المصدر الأصلي.</numerusform>
            <numerusform>اقتُطع %Ln محرف؛ ويحتفظ بها المصدر الأصلي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ImportWindow</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>أو&amp;قف القراءة</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;حاول من جديد</translation>
    </message>
    <message>
        <source>Accept what is &amp;proposed</source>
        <translation>اقبل ال&amp;مقترح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>استيراد مقالات</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>ما يُسرد</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>لا تستورد شيئًا</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>تابع</translation>
    </message>
    <message>
        <source>Each selected article, or each of them when only one is selected, becomes what it looks like</source>
        <translation>كل مقال محدد، أو كل المقالات إن كان المحدد واحدًا فقط، يصير ما يبدو أنه عليه</translation>
    </message>
    <message>
        <source>Reading %1 of %2.</source>
        <translation>يُقرأ %1 من %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>لا مقالات جديدة.</numerusform>
            <numerusform>مقال جديد.</numerusform>
            <numerusform>مقالان جديدان.</numerusform>
            <numerusform>%Ln مقالات جديدة.</numerusform>
            <numerusform>%Ln مقالًا جديدًا.</numerusform>
            <numerusform>%Ln مقال جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) like another one.</source>
        <translation>
            <numerusform>لا يشبه أي منها غيره.</numerusform>
            <numerusform>واحد يشبه غيره.</numerusform>
            <numerusform>اثنان يشبهان غيرهما.</numerusform>
            <numerusform>%Ln تشبه غيرها.</numerusform>
            <numerusform>%Ln تشبه غيرها.</numerusform>
            <numerusform>%Ln تشبه غيرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already, byte for byte, and are passed over.</source>
        <translation>
            <numerusform>%Ln ملف موجود من قبل، بايتًا ببايت، ويُتجاوز.</numerusform>
            <numerusform>ملف واحد موجود من قبل، بايتًا ببايت، ويُتجاوز.</numerusform>
            <numerusform>ملفان موجودان من قبل، بايتًا ببايت، ويُتجاوزان.</numerusform>
            <numerusform>%Ln ملفات موجودة من قبل، بايتًا ببايت، وتُتجاوز.</numerusform>
            <numerusform>%Ln ملفًا موجودة من قبل، بايتًا ببايت، وتُتجاوز.</numerusform>
            <numerusform>%Ln ملف موجودة من قبل، بايتًا ببايت، وتُتجاوز.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذرت قراءة ملفين.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفات.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملفًا.</numerusform>
            <numerusform>تعذرت قراءة %Ln ملف.</numerusform>
        </translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>الكل (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>جديد (%1)</translation>
    </message>
    <message>
        <source>Looking like others (%1)</source>
        <translation>يشبه غيره (%1)</translation>
    </message>
    <message>
        <source>There already (%1)</source>
        <translation>موجود من قبل (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>لم يُقرأ (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>ا&amp;ستورد %Ln مقال</numerusform>
            <numerusform>ا&amp;ستورد مقالًا واحدًا</numerusform>
            <numerusform>ا&amp;ستورد مقالين</numerusform>
            <numerusform>ا&amp;ستورد %Ln مقالات</numerusform>
            <numerusform>ا&amp;ستورد %Ln مقالًا</numerusform>
            <numerusform>ا&amp;ستورد %Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>استيراد %Ln مقال</numerusform>
            <numerusform>استيراد مقال واحد</numerusform>
            <numerusform>استيراد مقالين</numerusform>
            <numerusform>استيراد %Ln مقالات</numerusform>
            <numerusform>استيراد %Ln مقالًا</numerusform>
            <numerusform>استيراد %Ln مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in the project already, byte for byte.</source>
        <translation>هذا الملف في المشروع من قبل، بايتًا ببايت.</translation>
    </message>
    <message>
        <source>Nothing would be left of the article, so nothing was cut off.</source>
        <translation>لن يبقى من المقال شيء، فلم يُقتطع شيء.</translation>
    </message>
    <message>
        <source>Files are still being read. Import what has been read by now?</source>
        <translation>ما زالت ملفات تُقرأ. أيُستورد ما قُرئ حتى الآن؟</translation>
    </message>
    <message>
        <source>What was corrected here would be lost. Import the articles?</source>
        <translation>سيضيع ما صُحّح هنا. أتُستورد المقالات؟</translation>
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
            <numerusform>استُورد %Ln مقال.</numerusform>
            <numerusform>استُورد مقال واحد.</numerusform>
            <numerusform>استُورد مقالان.</numerusform>
            <numerusform>استُوردت %Ln مقالات.</numerusform>
            <numerusform>استُورد %Ln مقالًا.</numerusform>
            <numerusform>استُورد %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) no article was recognised, so all the text was taken.</source>
        <translation>
            <numerusform>لم يُتعرّف على مقال في %Ln صفحة، فأُخذ النص كله.</numerusform>
            <numerusform>لم يُتعرّف على مقال في صفحة واحدة، فأُخذ النص كله.</numerusform>
            <numerusform>لم يُتعرّف على مقال في صفحتين، فأُخذ النص كله.</numerusform>
            <numerusform>لم يُتعرّف على مقال في %Ln صفحات، فأُخذ النص كله.</numerusform>
            <numerusform>لم يُتعرّف على مقال في %Ln صفحة، فأُخذ النص كله.</numerusform>
            <numerusform>لم يُتعرّف على مقال في %Ln صفحة، فأُخذ النص كله.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>كان %Ln مقال هناك من قبل.</numerusform>
            <numerusform>كان مقال واحد هناك من قبل.</numerusform>
            <numerusform>كان مقالان هناك من قبل.</numerusform>
            <numerusform>كانت %Ln مقالات هناك من قبل.</numerusform>
            <numerusform>كان %Ln مقالًا هناك من قبل.</numerusform>
            <numerusform>كان %Ln مقال هناك من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>تعذر استيراد %Ln ملف، منها:</numerusform>
            <numerusform>تعذر استيراد ملف واحد، هو:</numerusform>
            <numerusform>تعذر استيراد ملفين، هما:</numerusform>
            <numerusform>تعذر استيراد %Ln ملفات، منها:</numerusform>
            <numerusform>تعذر استيراد %Ln ملفًا، منها:</numerusform>
            <numerusform>تعذر استيراد %Ln ملف، منها:</numerusform>
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
        <source>%1, %2</source>
        <comment>an article and a page of it</comment>
        <translation>%1، %2</translation>
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
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>لم تعد تلك النقطة من سجل التعديلات في المشروع. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The project was converted or its history purged after that point, so there is no way back to it. Nothing was changed.</source>
        <translation>حُوّل المشروع أو مُحي سجل تعديلاته بعد تلك النقطة، فلا سبيل إلى العودة إليها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>محو سجل التعديلات</translation>
    </message>
</context>
<context>
    <name>sidelight::KeyCatcher</name>
    <message>
        <source>Press the keys; Esc leaves them</source>
        <translation>اضغط المفاتيح؛ يتركها Esc كما هي</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOut</name>
    <message>
        <source>The text or the original of “%1” is not whole.</source>
        <translation>نص «%1» أو مصدره الأصلي غير سليم.</translation>
    </message>
    <message>
        <source>The history was not taken along: it does not lead to just these records. A new one begins here.</source>
        <translation>لم يُنقل سجل التعديلات: فهو لا يؤدي إلى هذه العناصر بعينها. ويبدأ هنا سجل جديد.</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOutList</name>
    <message>
        <source>What was left out</source>
        <translation>ما استُبعد</translation>
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
            <numerusform>العدسات، المفعّل منها %Ln</numerusform>
            <numerusform>العدسات، المفعّل منها %Ln</numerusform>
            <numerusform>العدسات، المفعّل منها %Ln</numerusform>
            <numerusform>العدسات، المفعّل منها %Ln</numerusform>
            <numerusform>العدسات، المفعّل منها %Ln</numerusform>
            <numerusform>العدسات، المفعّل منها %Ln</numerusform>
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
            <numerusform>%Ln إسنادات</numerusform>
            <numerusform>%Ln إسنادًا</numerusform>
            <numerusform>%Ln إسناد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation>
            <numerusform>لا عبارات تحوّط</numerusform>
            <numerusform>عبارة تحوّط واحدة</numerusform>
            <numerusform>عبارتا تحوّط</numerusform>
            <numerusform>%Ln عبارات تحوّط</numerusform>
            <numerusform>%Ln عبارة تحوّط</numerusform>
            <numerusform>%Ln عبارة تحوّط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%Ln اقتباسات</numerusform>
            <numerusform>%Ln اقتباسًا</numerusform>
            <numerusform>%Ln اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>لا توقيتات</numerusform>
            <numerusform>توقيت واحد</numerusform>
            <numerusform>توقيتان</numerusform>
            <numerusform>%Ln توقيتات</numerusform>
            <numerusform>%Ln توقيتًا</numerusform>
            <numerusform>%Ln توقيت</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>لا أرقام</numerusform>
            <numerusform>رقم واحد</numerusform>
            <numerusform>رقمان</numerusform>
            <numerusform>%Ln أرقام</numerusform>
            <numerusform>%Ln رقمًا</numerusform>
            <numerusform>%Ln رقم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>لا أسماء</numerusform>
            <numerusform>اسم واحد</numerusform>
            <numerusform>اسمان</numerusform>
            <numerusform>%Ln أسماء</numerusform>
            <numerusform>%Ln اسمًا</numerusform>
            <numerusform>%Ln اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1: %L2</translation>
    </message>
    <message>
        <source>Lenses find nothing without the library KSyntaxHighlighting, which is not installed; install the package “libkf6syntaxhighlighting6” and start Sidelight again.</source>
        <translation>لا تجد العدسات شيئًا من دون المكتبة KSyntaxHighlighting، وهي غير مثبّتة؛ ثبّت الحزمة «libkf6syntaxhighlighting6» ثم أعد تشغيل Sidelight.</translation>
    </message>
</context>
<context>
    <name>sidelight::LibraryPanel</name>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>التجميعة</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+I</source>
        <translation>أفلت المقالات هنا، أو اضغط Ctrl+I</translation>
    </message>
    <message>
        <source>No article is like that</source>
        <translation>لا مقال كهذا</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the collection or tag whose articles are shown</comment>
        <translation>فقط</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>تقسيم القائمة</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>قائمة واحدة</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>حسب جهة النشر</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>By collection</source>
        <translation>حسب التجميعة</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>حسب الأصل</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>حسب الحالة</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيّق</translation>
    </message>
    <message>
        <source>Narrow the list by outlet, year, language, actor, tag, claim or state</source>
        <translation>ضيّق القائمة حسب جهة النشر أو السنة أو اللغة أو الطرف أو الوسم أو الادعاء أو الحالة</translation>
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
            <numerusform>يُحتسب %Ln مقال الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب مقال واحد الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب مقالان الآن كواحد: «%1».</numerusform>
            <numerusform>تُحتسب %Ln مقالات الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب %Ln مقالًا الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب %Ln مقال الآن كواحد: «%1».</numerusform>
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
    <message>
        <source>Details…</source>
        <translation>التفاصيل…</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>قيد القراءة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>منحّى</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>علّم كمقروء أو غير مقروء</translation>
    </message>
    <message>
        <source>Opening an unread article marks it as being read</source>
        <translation>فتح مقال غير مقروء يعلّمه بحالة «قيد القراءة»</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>أضف وسمًا…</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>ضع في تجميعة…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>أخرج من التجميعة</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>انسخ الاستشهاد</translation>
    </message>
    <message>
        <source>Copy citation as Markdown</source>
        <translation>انسخ الاستشهاد بصيغة Markdown</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) with what?</source>
        <translation>
            <numerusform>بماذا يوسم %Ln مقال؟</numerusform>
            <numerusform>بماذا يوسم مقال واحد؟</numerusform>
            <numerusform>بماذا يوسم مقالان؟</numerusform>
            <numerusform>بماذا توسم %Ln مقالات؟</numerusform>
            <numerusform>بماذا يوسم %Ln مقالًا؟</numerusform>
            <numerusform>بماذا يوسم %Ln مقال؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into which collection?</source>
        <translation>
            <numerusform>في أي تجميعة يوضع %Ln مقال؟</numerusform>
            <numerusform>في أي تجميعة يوضع مقال واحد؟</numerusform>
            <numerusform>في أي تجميعة يوضع مقالان؟</numerusform>
            <numerusform>في أي تجميعة توضع %Ln مقالات؟</numerusform>
            <numerusform>في أي تجميعة يوضع %Ln مقالًا؟</numerusform>
            <numerusform>في أي تجميعة يوضع %Ln مقال؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a collection first that was put together by hand.</source>
        <translation>اختر أولًا تجميعة جُمعت يدويًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of “%1”. They stay in the project.</source>
        <translation>
            <numerusform>أُخرج %Ln مقال من «%1». وتبقى في المشروع.</numerusform>
            <numerusform>أُخرج مقال واحد من «%1». ويبقى في المشروع.</numerusform>
            <numerusform>أُخرج مقالان من «%1». ويبقيان في المشروع.</numerusform>
            <numerusform>أُخرجت %Ln مقالات من «%1». وتبقى في المشروع.</numerusform>
            <numerusform>أُخرج %Ln مقالًا من «%1». وتبقى في المشروع.</numerusform>
            <numerusform>أُخرج %Ln مقال من «%1». وتبقى في المشروع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) copied.</source>
        <translation>
            <numerusform>نُسخ %Ln استشهاد.</numerusform>
            <numerusform>نُسخ استشهاد واحد.</numerusform>
            <numerusform>نُسخ استشهادان.</numerusform>
            <numerusform>نُسخت %Ln استشهادات.</numerusform>
            <numerusform>نُسخ %Ln استشهادًا.</numerusform>
            <numerusform>نُسخ %Ln استشهاد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>إزالة %Ln مقال</numerusform>
            <numerusform>إزالة مقال واحد</numerusform>
            <numerusform>إزالة مقالين</numerusform>
            <numerusform>إزالة %Ln مقالات</numerusform>
            <numerusform>إزالة %Ln مقالًا</numerusform>
            <numerusform>إزالة %Ln مقال</numerusform>
        </translation>
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
        <source>Import a f&amp;older…</source>
        <translation>استورد مج&amp;لدًا…</translation>
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
        <source>Save a copy &amp;without identities…</source>
        <translation>احفظ نسخة بلا &amp;هويات…</translation>
    </message>
    <message>
        <source>Save an enc&amp;rypted copy…</source>
        <translation>احفظ نسخة م&amp;شفّرة…</translation>
    </message>
    <message>
        <source>Copy path of the pro&amp;ject</source>
        <translation>انسخ مسا&amp;ر ملف المشروع</translation>
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
        <source>&amp;History</source>
        <translation>&amp;سجل التعديلات</translation>
    </message>
    <message>
        <source>Pur&amp;ge history…</source>
        <translation>ا&amp;محُ سجل التعديلات…</translation>
    </message>
    <message>
        <source>&amp;Search the project…</source>
        <translation>ا&amp;بحث في المشروع…</translation>
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
        <source>Show original &amp;pages</source>
        <translation>أظهر ال&amp;صفحات الأصلية</translation>
    </message>
    <message>
        <source>This article was not imported from a PDF, so there are no pages to show.</source>
        <translation>لم يُستورد هذا المقال من ملف PDF، فلا صفحات تُعرض.</translation>
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
        <source>Forget &amp;which projects are mine</source>
        <translation>انسَ أي المشاريع مشا&amp;ريعي</translation>
    </message>
    <message>
        <source>&amp;About Sidelight</source>
        <translation>&amp;عن Sidelight</translation>
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
        <source>Sidelight projects (*.sidelight *.sidelight-locked);;All files (*)</source>
        <translation>مشاريع Sidelight (*.sidelight *.sidelight-locked);;كل الملفات (*)</translation>
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
        <source>Articles and boards (%1);;All files (*)</source>
        <translation>مقالات ولوحات (%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>لا نص في الحافظة. انسخ مقالًا أولًا.</translation>
    </message>
    <message>
        <source>The path of the project is copied.</source>
        <translation>نُسخ مسار ملف المشروع.</translation>
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
        <source>No folder for the sample investigation could be made in %1. Make room there, then try again.</source>
        <translation>تعذر إنشاء مجلد للتحقيق النموذجي في %1. أفسح مجالًا هناك، ثم حاول من جديد.</translation>
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
            <numerusform>%Ln تصريحات أخرى</numerusform>
            <numerusform>%Ln تصريحًا آخر</numerusform>
            <numerusform>%Ln تصريح آخر</numerusform>
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
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
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
            <numerusform>%Ln تصريحات</numerusform>
            <numerusform>%Ln تصريحًا</numerusform>
            <numerusform>%Ln تصريح</numerusform>
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
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>لا متحدثين</numerusform>
            <numerusform>متحدث واحد</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>%Ln متحدثين</numerusform>
            <numerusform>%Ln متحدثًا</numerusform>
            <numerusform>%Ln متحدث</numerusform>
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
            <numerusform>%Ln ادعاءات</numerusform>
            <numerusform>%Ln ادعاءً</numerusform>
            <numerusform>%Ln ادعاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>لا تصريحات</numerusform>
            <numerusform>تصريح واحد</numerusform>
            <numerusform>تصريحان</numerusform>
            <numerusform>%Ln تصريحات</numerusform>
            <numerusform>%Ln تصريحًا</numerusform>
            <numerusform>%Ln تصريح</numerusform>
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
            <numerusform>أيُدمج %Ln طرف في %1؟</numerusform>
            <numerusform>أيُدمج طرف واحد في %1؟</numerusform>
            <numerusform>أيُدمج طرفان في %1؟</numerusform>
            <numerusform>أتُدمج %Ln أطراف في %1؟</numerusform>
            <numerusform>أيُدمج %Ln طرفًا في %1؟</numerusform>
            <numerusform>أيُدمج %Ln طرف في %1؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>سيصير %Ln تصريح على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>سيصير تصريح واحد على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>سيصير تصريحان على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>ستصير %Ln تصريحات على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>سيصير %Ln تصريحًا على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
            <numerusform>سيصير %Ln تصريح على لسان %1؛ وتبقى الأسماء كما وردت.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>ستذكر %Ln إشارة %1.</numerusform>
            <numerusform>ستذكر إشارة واحدة %1.</numerusform>
            <numerusform>ستذكر إشارتان %1.</numerusform>
            <numerusform>ستذكر %Ln إشارات %1.</numerusform>
            <numerusform>ستذكر %Ln إشارة %1.</numerusform>
            <numerusform>ستذكر %Ln إشارة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>ستُظهر %Ln بطاقة %1.</numerusform>
            <numerusform>ستُظهر بطاقة واحدة %1.</numerusform>
            <numerusform>ستُظهر بطاقتان %1.</numerusform>
            <numerusform>ستُظهر %Ln بطاقات %1.</numerusform>
            <numerusform>ستُظهر %Ln بطاقة %1.</numerusform>
            <numerusform>ستُظهر %Ln بطاقة %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>سيتبع %Ln طرف %1.</numerusform>
            <numerusform>سيتبع طرف واحد %1.</numerusform>
            <numerusform>سيتبع طرفان %1.</numerusform>
            <numerusform>ستتبع %Ln أطراف %1.</numerusform>
            <numerusform>سيتبع %Ln طرفًا %1.</numerusform>
            <numerusform>سيتبع %Ln طرف %1.</numerusform>
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
            <numerusform>دُمج %Ln طرف في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج طرف واحد في %1. التراجع يفصله.</numerusform>
            <numerusform>دُمج طرفان في %1. التراجع يفصلهما.</numerusform>
            <numerusform>دُمجت %Ln أطراف في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %Ln طرفًا في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %Ln طرف في %1. التراجع يفصلها.</numerusform>
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
            <numerusform>يذكر %Ln موضع «%1».</numerusform>
            <numerusform>يذكر موضع واحد «%1».</numerusform>
            <numerusform>يذكر موضعان «%1».</numerusform>
            <numerusform>تذكر %Ln مواضع «%1».</numerusform>
            <numerusform>يذكر %Ln موضعًا «%1».</numerusform>
            <numerusform>يذكر %Ln موضع «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>يذكر %Ln موضع أطرافًا.</numerusform>
            <numerusform>يذكر موضع واحد أطرافًا.</numerusform>
            <numerusform>يذكر موضعان أطرافًا.</numerusform>
            <numerusform>تذكر %Ln مواضع أطرافًا.</numerusform>
            <numerusform>يذكر %Ln موضعًا أطرافًا.</numerusform>
            <numerusform>يذكر %Ln موضع أطرافًا.</numerusform>
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
            <numerusform>يُسرد أول %Ln منها.</numerusform>
            <numerusform>يُسرد أولها.</numerusform>
            <numerusform>يُسرد أول اثنين منها.</numerusform>
            <numerusform>يُسرد أول %Ln منها.</numerusform>
            <numerusform>يُسرد أول %Ln منها.</numerusform>
            <numerusform>يُسرد أول %Ln منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>سُجّلت %Ln إشارة.</numerusform>
            <numerusform>سُجّلت إشارة واحدة.</numerusform>
            <numerusform>سُجّلت إشارتان.</numerusform>
            <numerusform>سُجّلت %Ln إشارات.</numerusform>
            <numerusform>سُجّلت %Ln إشارة.</numerusform>
            <numerusform>سُجّلت %Ln إشارة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>تسجيل %Ln إشارة</numerusform>
            <numerusform>تسجيل إشارة واحدة</numerusform>
            <numerusform>تسجيل إشارتين</numerusform>
            <numerusform>تسجيل %Ln إشارات</numerusform>
            <numerusform>تسجيل %Ln إشارة</numerusform>
            <numerusform>تسجيل %Ln إشارة</numerusform>
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
            <numerusform>يبدو أن %Ln مقال يستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن مقالًا واحدًا يستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن مقالين يستندان إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن %Ln مقالات تستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن %Ln مقالًا يستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
            <numerusform>يبدو أن %Ln مقال يستند إلى مصدر واحد. الأشد تشابهًا: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>لا مقالات، تُحتسب كواحد</numerusform>
            <numerusform>مقال واحد، يُحتسب كواحد</numerusform>
            <numerusform>مقالان، يُحتسبان كواحد</numerusform>
            <numerusform>%Ln مقالات، تُحتسب كواحد</numerusform>
            <numerusform>%Ln مقالًا، تُحتسب كواحد</numerusform>
            <numerusform>%Ln مقال، تُحتسب كواحد</numerusform>
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
    <name>sidelight::OriginalFacts</name>
    <message>
        <source>Show original</source>
        <translation>أظهر المصدر الأصلي</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>احفظ المصدر الأصلي…</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>قيمة SHA-256 للمصدر الأصلي</translation>
    </message>
    <message>
        <source>Pasted, %1</source>
        <translation>مُلصق، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file&apos;s name, and its size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>التُقط في %1</translation>
    </message>
    <message>
        <source>Imported %1 by %2</source>
        <translation>استُورد في %1 بواسطة %2</translation>
    </message>
    <message>
        <source>The file as it was (Ctrl+U)</source>
        <translation>الملف كما كان (Ctrl+U)</translation>
    </message>
    <message>
        <source>The text in the reader is all that there is in the original.</source>
        <translation>النص الذي في القارئ هو كل ما في المصدر الأصلي.</translation>
    </message>
    <message>
        <source>The pages as they were (Ctrl+Alt+U)</source>
        <translation>الصفحات كما كانت (Ctrl+Alt+U)</translation>
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
            <numerusform>%Ln اقتراحات مفتوحة</numerusform>
            <numerusform>%Ln اقتراحًا مفتوحًا</numerusform>
            <numerusform>%Ln اقتراح مفتوح</numerusform>
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
            <numerusform>يُحتسب %Ln مقال الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب مقال واحد الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب مقالان الآن كواحد: «%1».</numerusform>
            <numerusform>تُحتسب %Ln مقالات الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب %Ln مقالًا الآن كواحد: «%1».</numerusform>
            <numerusform>يُحتسب %Ln مقال الآن كواحد: «%1».</numerusform>
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
    <name>sidelight::Ownership</name>
    <message>
        <source>%1 (mine)</source>
        <comment>the suggested name of a project that came from somebody else</comment>
        <translation>%1 (مشروعي)</translation>
    </message>
    <message>
        <source>Make the project mine</source>
        <translation>جعل المشروع مشروعي</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>مشاريع Sidelight</translation>
    </message>
    <message>
        <source>The project is yours now. The file that you were sent stays as it is.</source>
        <translation>صار المشروع لك الآن. ويبقى الملف الذي أُرسل إليك كما هو.</translation>
    </message>
    <message>
        <source>Save what is whole…</source>
        <translation>احفظ السليم…</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <comment>the suggested name of what is saved of a damaged project</comment>
        <translation>%1 (مُنقَذ)</translation>
    </message>
    <message>
        <source>Save what is whole</source>
        <translation>حفظ السليم</translation>
    </message>
    <message>
        <source>What is whole of the project is being saved…</source>
        <translation>يُحفظ السليم من المشروع…</translation>
    </message>
    <message>
        <source>All of the project could be saved. The damaged file stays as it is.</source>
        <translation>أمكن حفظ المشروع كله. ويبقى الملف المتضرر كما هو.</translation>
    </message>
    <message>
        <source>Forgotten. The next time that you open one of your projects, it counts as somebody else’s until you say that you made it yourself.</source>
        <translation>نُسي ذلك. حين تفتح أحد مشاريعك في المرة القادمة، يُعد لشخص آخر إلى أن تقول إنك أنشأته بنفسك.</translation>
    </message>
</context>
<context>
    <name>sidelight::PageImages</name>
    <message>
        <source>The pages of the original could not be drawn; its text stands beside.</source>
        <translation>تعذر رسم صفحات المصدر الأصلي؛ ونصه إلى جانبها.</translation>
    </message>
</context>
<context>
    <name>sidelight::PageView</name>
    <message>
        <source>The pages are being drawn.</source>
        <translation>تُرسم الصفحات.</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>أصغر (‎Ctrl+-‎)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>أكبر (‎Ctrl+=‎)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>ملء العرض</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>بعرض المساحة المتاحة (Ctrl+0)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Close the pages (Esc)</source>
        <translation>أغلق الصفحات (Esc)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PageWords</name>
    <message>
        <source>p. %1</source>
        <comment>a page that is cited</comment>
        <translation>ص %1</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages that are cited</comment>
        <translation>ص %1–%2</translation>
    </message>
</context>
<context>
    <name>sidelight::Palette</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
</context>
<context>
    <name>sidelight::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>التفضيل</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>اللوحة</translation>
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
        <source>%1 · %2</source>
        <comment>a kind of record, and where it is from</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>sidelight::PaletteWindow</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Command, article, actor, claim, board or preference</source>
        <translation>أمر أو مقال أو طرف أو ادعاء أو لوحة أو تفضيل</translation>
    </message>
    <message>
        <source>Name to go to</source>
        <translation>الاسم المطلوب الانتقال إليه</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>Nothing here has such a name.</source>
        <translation>لا شيء هنا بهذا الاسم.</translation>
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
            <numerusform>%1، %Ln مقاطع</numerusform>
            <numerusform>%1، %Ln مقطعًا</numerusform>
            <numerusform>%1، %Ln مقطع</numerusform>
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
        <source>One list</source>
        <translation>قائمة واحدة</translation>
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
            <numerusform>أُزيل %Ln مقطع.</numerusform>
            <numerusform>أُزيل مقطع واحد.</numerusform>
            <numerusform>أُزيل مقطعان.</numerusform>
            <numerusform>أُزيلت %Ln مقاطع.</numerusform>
            <numerusform>أُزيل %Ln مقطعًا.</numerusform>
            <numerusform>أُزيل %Ln مقطع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>أُزيل معها %Ln تصريح.</numerusform>
            <numerusform>أُزيل معها تصريح واحد.</numerusform>
            <numerusform>أُزيل معها تصريحان.</numerusform>
            <numerusform>أُزيلت معها %Ln تصريحات.</numerusform>
            <numerusform>أُزيل معها %Ln تصريحًا.</numerusform>
            <numerusform>أُزيل معها %Ln تصريح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>تحتفظ %Ln بطاقة بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقة واحدة بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقتان بكلماتهما الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln بطاقات بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln بطاقة بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln بطاقة بكلماتها الأخيرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>التراجع يعيد كل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>إزالة %Ln مقطع</numerusform>
            <numerusform>إزالة مقطع واحد</numerusform>
            <numerusform>إزالة مقطعين</numerusform>
            <numerusform>إزالة %Ln مقاطع</numerusform>
            <numerusform>إزالة %Ln مقطعًا</numerusform>
            <numerusform>إزالة %Ln مقطع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>أ&amp;ظهر ما يُكتب</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>&amp;شفّر…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>ا&amp;فتح</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Save an encrypted copy</source>
        <translation>حفظ نسخة مشفّرة</translation>
    </message>
    <message>
        <source>Open an encrypted copy</source>
        <translation>فتح نسخة مشفّرة</translation>
    </message>
    <message>
        <source>Whoever has the copy of “%1” needs this passphrase to open it. Without it nobody can, and there is no way to recover it. Tell it by another way than the one that the file takes.</source>
        <translation>من عنده نسخة «%1» يحتاج إلى عبارة المرور هذه ليفتحها. وبدونها لا يستطيع أحد فتحها، ولا سبيل إلى استرجاعها. أبلغها بطريق غير الطريق الذي يسلكه الملف.</translation>
    </message>
    <message>
        <source>Which passphrase opens “%1”?</source>
        <translation>أي عبارة مرور تفتح «%1»؟</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>العبارة نفسها من جديد</translation>
    </message>
    <message>
        <source>Open for &amp;reading, without writing it to the disk</source>
        <translation>افتح للق&amp;راءة، دون كتابتها على القرص</translation>
    </message>
    <message>
        <source>Save it as a &amp;project, and open that…</source>
        <translation>احفظها م&amp;شروعًا، وافتحه…</translation>
    </message>
    <message>
        <source>It takes as much memory as the project is large, and cannot be changed</source>
        <translation>تأخذ من الذاكرة بقدر حجم المشروع، ولا يمكن تغييرها</translation>
    </message>
    <message>
        <source>Short: a computer can find it by trying. Take several words that do not belong together.</source>
        <translation>قصيرة: يستطيع حاسوب أن يجدها بالتجربة. خذ عدة كلمات لا صلة بينها.</translation>
    </message>
    <message>
        <source>Fair, if nobody could guess it. Six words that do not belong together are strong.</source>
        <translation>مقبولة، إن لم يكن بوسع أحد تخمينها. ست كلمات لا صلة بينها قوية.</translation>
    </message>
    <message>
        <source>Long enough, unless it is a sentence from somewhere or about you.</source>
        <translation>طويلة بما يكفي، ما لم تكن جملة من مكان ما أو عنك.</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>العبارتان مختلفتان.</translation>
    </message>
    <message>
        <source>Making the key. It takes a second, so that nobody can try many.</source>
        <translation>يُنشأ المفتاح. يستغرق ذلك ثانية، حتى لا يستطيع أحد تجربة الكثير.</translation>
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
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع %Ln بطاقة على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع بطاقة واحدة على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع بطاقتين على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع %Ln بطاقات على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع %Ln بطاقة على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
            <numerusform>المرشّح مفعّل: يُصدَّر %1 من مجموع %Ln بطاقة على اللوحة. امسح المرشّح لتصدير الكل.</numerusform>
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
        <translation>بهذا الحجم تحتاج اللوحة إلى أكثر من ٢٬٠٠٠ ورقة. اختر مقياسًا أصغر أو ورقًا أكبر.</translation>
    </message>
</context>
<context>
    <name>sidelight::Preferences</name>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>The page of an article</source>
        <translation>صفحة المقال</translation>
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
        <source>Size in points</source>
        <translation>الحجم بالنقاط</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>تباعد الأسطر</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>عدد الأحرف في السطر</translation>
    </message>
    <message>
        <source>The page as usual</source>
        <translation>الصفحة كالمعتاد</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Let things glide and fade</source>
        <translation>اسمح بالانزلاق والتلاشي</translation>
    </message>
    <message>
        <source>Where the desktop has motion switched off, nothing moves in any case.</source>
        <translation>إن كانت الحركة معطلة في سطح المكتب، فلا يتحرك شيء في أي حال.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>حسب سطح المكتب</translation>
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
        <source>Names of the colours</source>
        <translation>أسماء الألوان</translation>
    </message>
    <message>
        <source>What a colour means to you: it stands in menus and tooltips instead of the colour’s own name.</source>
        <translation>ما يعنيه اللون لك: يظهر في القوائم والتلميحات بدلًا من اسم اللون نفسه.</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>العدسات</translation>
    </message>
    <message>
        <source>A lens lights up words of a kind, such as who is said to have said something. Besides those that come with Sidelight there can be lenses of your own, each a definition in a folder.</source>
        <translation>تُبرز العدسة كلمات من نوع معيّن، مثل من نُسب إليه قول ما. وإلى جانب العدسات المرفقة مع Sidelight يمكن أن تكون لك عدسات خاصة، كل منها تعريف في مجلد.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>لم يُختر مجلد.</translation>
    </message>
    <message>
        <source>They are read from “%1”.</source>
        <translation>تُقرأ من «%1».</translation>
    </message>
    <message>
        <source>Folder of your own lenses…</source>
        <translation>مجلد عدساتك الخاصة…</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>مجلد عدساتك الخاصة</translation>
    </message>
    <message>
        <source>No lenses of your own</source>
        <translation>دون عدسات خاصة</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written.</source>
        <translation>اللقطة نسخة من المشروع كله، فُحصت بعد كتابتها.</translation>
    </message>
    <message>
        <source>Take snapshots by itself</source>
        <translation>خذ اللقطات تلقائيًا</translation>
    </message>
    <message>
        <source>When a project is opened, every half hour of work, and before large imports.</source>
        <translation>عند فتح مشروع، وكل نصف ساعة من العمل، وقبل الاستيراد الكبير.</translation>
    </message>
    <message>
        <source>They are kept beside each project.</source>
        <translation>تُحفظ بجانب كل مشروع.</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>تُحفظ في «%1».</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>احفظها في مكان آخر…</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>أين تُحفظ اللقطات؟</translation>
    </message>
    <message>
        <source>Keep them beside the project</source>
        <translation>احفظها بجانب المشروع</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What other people and programs can see</source>
        <translation>ما يمكن للآخرين وللبرامج الأخرى رؤيته</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>تذكّر المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>The welcome page then lists the last ten by name and place.</source>
        <translation>تسرد صفحة الترحيب عندئذ آخر عشرة مشاريع بأسمائها وأماكنها.</translation>
    </message>
    <message>
        <source>Name the project in the title of the window</source>
        <translation>اذكر اسم المشروع في عنوان النافذة</translation>
    </message>
    <message>
        <source>Other programs can read titles, and some keep them.</source>
        <translation>تستطيع برامج أخرى قراءة العناوين، وبعضها يحتفظ بها.</translation>
    </message>
    <message>
        <source>Clear the clipboard a minute after copying</source>
        <translation>امسح الحافظة بعد دقيقة من النسخ</translation>
    </message>
    <message>
        <source>What another program copied meanwhile is left. A program that keeps a history of the clipboard has it still.</source>
        <translation>لا يُمس ما نسخه برنامج آخر في هذه الأثناء. وإن كان برنامج يحتفظ بسجل للحافظة، فما نُسخ يبقى لديه.</translation>
    </message>
    <message>
        <source>Keep the search index on this computer</source>
        <translation>أبقِ فهرس البحث على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew; what was kept of any project is removed when this is switched off.</source>
        <translation>فيه كلمات المشروع، في ملف لا يستطيع قراءته سواك. وبدونه يُنشأ الفهرس من جديد عند كل فتح؛ وعند إيقاف هذا الخيار يُزال ما حُفظ من أي مشروع.</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>النسيان</translation>
    </message>
    <message>
        <source>Purge the history of this project…</source>
        <translation>امحُ سجل تعديلات هذا المشروع…</translation>
    </message>
    <message>
        <source>Words that were deleted stand in its history until that is purged.</source>
        <translation>تبقى الكلمات المحذوفة في سجل تعديلاته إلى أن يُمحى.</translation>
    </message>
    <message>
        <source>Forget which projects are mine</source>
        <translation>انسَ أي المشاريع مشاريعي</translation>
    </message>
    <message>
        <source>Each is then treated as somebody else’s until you say that it is yours.</source>
        <translation>يُعد كل منها بعد ذلك لشخص آخر إلى أن تقول إنه لك.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>لغة البرنامج</translation>
    </message>
    <message>
        <source>The language changes when Sidelight is started again. Articles are read in their own languages in any case.</source>
        <translation>تتغير اللغة عند تشغيل Sidelight من جديد. أما المقالات فتُقرأ بلغاتها في أي حال.</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>sidelight::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
</context>
<context>
    <name>sidelight::PrintedPages</name>
    <message>
        <source>Pages of the original, page %1 of %2</source>
        <translation>صفحات المصدر الأصلي، الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>صفحات المصدر الأصلي</translation>
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
    <message>
        <source>A project in memory has no file from which its history could be purged.</source>
        <translation>المشروع الذي في الذاكرة لا ملف له يُمحى منه سجل تعديلاته.</translation>
    </message>
    <message>
        <source>Another copy of the project is being written. Wait until it is there.</source>
        <translation>تُكتب نسخة أخرى من المشروع. انتظر حتى تكتمل.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so no copy is made now.</source>
        <translation>تعطل القرص أثناء حفظ تغيير، فلا تُصنع نسخة الآن.</translation>
    </message>
    <message>
        <source>The copy was ended before it was complete. Make it again.</source>
        <translation>أُنهيت النسخة قبل أن تكتمل. اصنعها من جديد.</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile::Private</name>
    <message>
        <source>The project is open for reading only. Save a copy and work in that.</source>
        <translation>المشروع مفتوح للقراءة فقط. احفظ نسخة واعمل فيها.</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so nothing more is written to the project. Check the disk, then close the project and open it again.</source>
        <translation>تعطل القرص أثناء حفظ تغيير، فلا يُكتب في المشروع شيء بعد ذلك. افحص القرص، ثم أغلق المشروع وافتحه من جديد.</translation>
    </message>
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
        <source>Make it mine…</source>
        <translation>اجعله مشروعي…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
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
    <message numerus="yes">
        <source>This project’s file bears %n other name(s) as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</source>
        <translation>
            <numerusform>لملف هذا المشروع %Ln اسم آخر أيضًا (روابط صلبة). إن فُتح باسم آخر بعد انهيار فقد يتضرر، وما تغيّره يتغيّر هناك أيضًا. الأفضل أن تعمل في نسخة مستقلة.</numerusform>
            <numerusform>لملف هذا المشروع اسم آخر أيضًا (رابط صلب). إن فُتح به بعد انهيار فقد يتضرر، وما تغيّره يتغيّر هناك أيضًا. الأفضل أن تعمل في نسخة مستقلة.</numerusform>
            <numerusform>لملف هذا المشروع اسمان آخران أيضًا (روابط صلبة). إن فُتح بأحدهما بعد انهيار فقد يتضرر، وما تغيّره يتغيّر هناك أيضًا. الأفضل أن تعمل في نسخة مستقلة.</numerusform>
            <numerusform>لملف هذا المشروع %Ln أسماء أخرى أيضًا (روابط صلبة). إن فُتح بأحدها بعد انهيار فقد يتضرر، وما تغيّره يتغيّر هناك أيضًا. الأفضل أن تعمل في نسخة مستقلة.</numerusform>
            <numerusform>لملف هذا المشروع %Ln اسمًا آخر أيضًا (روابط صلبة). إن فُتح بأحدها بعد انهيار فقد يتضرر، وما تغيّره يتغيّر هناك أيضًا. الأفضل أن تعمل في نسخة مستقلة.</numerusform>
            <numerusform>لملف هذا المشروع %Ln اسم آخر أيضًا (روابط صلبة). إن فُتح بأحدها بعد انهيار فقد يتضرر، وما تغيّره يتغيّر هناك أيضًا. الأفضل أن تعمل في نسخة مستقلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an independent copy…</source>
        <translation>اصنع نسخة مستقلة…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>اتركه كما هو</translation>
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
            <numerusform>تعذر حفظ %Ln تغيير، وستضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ تغيير واحد، وسيضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ تغييرين، وسيضيعان الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ %Ln تغييرات، وستضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ %Ln تغييرًا، وستضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
            <numerusform>تعذر حفظ %Ln تغيير، وستضيع الآن. احفظ المشروع في مكان آخر، أو اجعل حفظه هنا ممكنًا.</numerusform>
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
    <name>sidelight::ProjectSnapshots</name>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation>الل&amp;قطات…</translation>
    </message>
    <message>
        <source>The snapshot is taken and checked.</source>
        <translation>أُخذت اللقطة وفُحصت.</translation>
    </message>
    <message>
        <source>There are snapshots of that project, which can be restored as a new file.</source>
        <translation>توجد لقطات لذلك المشروع يمكن استعادتها كملف جديد.</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>اللقطات…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a day and a time</comment>
        <translation>لقطة %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a restored project’s name; a time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>أين تُحفظ اللقطات؟</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>استعادة كملف جديد</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>مشاريع Sidelight</translation>
    </message>
    <message>
        <source>Being restored and checked…</source>
        <translation>تُستعاد وتُفحص…</translation>
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
            <numerusform>اقبل %Ln</numerusform>
            <numerusform>اقبل واحدًا</numerusform>
            <numerusform>اقبل اثنين</numerusform>
            <numerusform>اقبل %Ln</numerusform>
            <numerusform>اقبل %Ln</numerusform>
            <numerusform>اقبل %Ln</numerusform>
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
            <numerusform>%Ln اقتراحات محددة. يقبلها Enter كخطوة واحدة.</numerusform>
            <numerusform>%Ln اقتراحًا محددًا. يقبلها Enter كخطوة واحدة.</numerusform>
            <numerusform>%Ln اقتراح محدد. يقبلها Enter كخطوة واحدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>ينتظر %Ln اقتراح قرارك.</numerusform>
            <numerusform>ينتظر اقتراح واحد قرارك.</numerusform>
            <numerusform>ينتظر اقتراحان قرارك.</numerusform>
            <numerusform>تنتظر %Ln اقتراحات قرارك.</numerusform>
            <numerusform>ينتظر %Ln اقتراحًا قرارك.</numerusform>
            <numerusform>ينتظر %Ln اقتراح قرارك.</numerusform>
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
            <numerusform>%Ln مرفوضة.</numerusform>
            <numerusform>%Ln مرفوضًا.</numerusform>
            <numerusform>%Ln مرفوض.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>قُبل %Ln اقتراح. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبل اقتراح واحد. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبل اقتراحان. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبلت %Ln اقتراحات. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبل %Ln اقتراحًا. التراجع يلغي ذلك كله.</numerusform>
            <numerusform>قُبل %Ln اقتراح. التراجع يلغي ذلك كله.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::QueryLine</name>
    <message>
        <source>Fields and values</source>
        <translation>الحقول والقيم</translation>
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
            <numerusform>%Ln اقتراحات</numerusform>
            <numerusform>%Ln اقتراحًا</numerusform>
            <numerusform>%Ln اقتراح</numerusform>
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
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن %Ln مقطع</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن مقطع واحد</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن مقطعان</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن %Ln مقاطع</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن %Ln مقطعًا</numerusform>
            <numerusform>أُضيف مقطع؛ في هذا المقال الآن %Ln مقطع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن %Ln مقطع</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن مقطع واحد</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن مقطعان</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن %Ln مقاطع</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن %Ln مقطعًا</numerusform>
            <numerusform>أُزيل مقطع؛ في هذا المقال الآن %Ln مقطع</numerusform>
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
            <numerusform>قبول %Ln اقتراح</numerusform>
            <numerusform>قبول اقتراح واحد</numerusform>
            <numerusform>قبول اقتراحين</numerusform>
            <numerusform>قبول %Ln اقتراحات</numerusform>
            <numerusform>قبول %Ln اقتراحًا</numerusform>
            <numerusform>قبول %Ln اقتراح</numerusform>
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
            <numerusform>%Ln أحرف</numerusform>
            <numerusform>%Ln حرفًا</numerusform>
            <numerusform>%Ln حرف</numerusform>
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
    <name>sidelight::Rebuild</name>
    <message>
        <source>damaged</source>
        <translation>متضرر</translation>
    </message>
    <message>
        <source>The text or the original of these articles was not whole when the project was salvaged. What could not be read is shown as �.</source>
        <translation>لم يكن نص هذه المقالات أو مصدرها الأصلي سليمًا حين أُنقذ المشروع. وما تعذرت قراءته يظهر على شكل �.</translation>
    </message>
    <message>
        <source>What stood here is lost.</source>
        <translation>ما كان هنا مفقود.</translation>
    </message>
    <message>
        <source>Make mine</source>
        <translation>جعله مشروعي</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>إنقاذ</translation>
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
    <message>
        <source>Delete for good…</source>
        <translation>احذف نهائيًا…</translation>
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
    <name>sidelight::RemovalQuestion</name>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>أبقِ</translation>
    </message>
</context>
<context>
    <name>sidelight::RemovalWords</name>
    <message>
        <source>, </source>
        <comment>between things that are counted</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) on boards keep their last words.</source>
        <translation>
            <numerusform>تحتفظ %Ln بطاقة على اللوحات بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقة واحدة على اللوحات بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ بطاقتان على اللوحات بكلماتهما الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln بطاقات على اللوحات بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln بطاقة على اللوحات بكلماتها الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln بطاقة على اللوحات بكلماتها الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence keep their last words.</source>
        <translation>
            <numerusform>يحتفظ %Ln دليل بكلماته الأخيرة.</numerusform>
            <numerusform>يحتفظ دليل واحد بكلماته الأخيرة.</numerusform>
            <numerusform>يحتفظ دليلان بكلماتهما الأخيرة.</numerusform>
            <numerusform>تحتفظ %Ln أدلة بكلماتها الأخيرة.</numerusform>
            <numerusform>يحتفظ %Ln دليلًا بكلماته الأخيرة.</numerusform>
            <numerusform>يحتفظ %Ln دليل بكلماته الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project?</source>
        <translation>
            <numerusform>أيُزال %Ln مقال من المشروع؟</numerusform>
            <numerusform>أيُزال مقال واحد من المشروع؟</numerusform>
            <numerusform>أيُزال مقالان من المشروع؟</numerusform>
            <numerusform>أتُزال %Ln مقالات من المشروع؟</numerusform>
            <numerusform>أيُزال %Ln مقالًا من المشروع؟</numerusform>
            <numerusform>أيُزال %Ln مقال من المشروع؟</numerusform>
        </translation>
    </message>
    <message>
        <source>With that go: %1.</source>
        <comment>things that are counted</comment>
        <translation>ويُزال مع ذلك: %1.</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>التراجع يعيد كل ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>أُزيل %Ln مقال.</numerusform>
            <numerusform>أُزيل مقال واحد.</numerusform>
            <numerusform>أُزيل مقالان.</numerusform>
            <numerusform>أُزيلت %Ln مقالات.</numerusform>
            <numerusform>أُزيل %Ln مقالًا.</numerusform>
            <numerusform>أُزيل %Ln مقال.</numerusform>
        </translation>
    </message>
    <message>
        <source>Along with that went: %1.</source>
        <comment>things that are counted</comment>
        <translation>وأُزيل مع ذلك: %1.</translation>
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
    <name>sidelight::SalvageReport</name>
    <message>
        <source>What could not be saved</source>
        <translation>ما تعذر حفظه</translation>
    </message>
    <message>
        <source>What is whole is saved and open now; the damaged file stays as it is. Articles that are not whole bear the tag “damaged”. If you have a backup, compare the two.</source>
        <translation>حُفظ السليم وهو مفتوح الآن؛ ويبقى الملف المتضرر كما هو. المقالات غير السليمة عليها الوسم «متضرر». إن كانت لديك نسخة احتياطية، فقارن بينهما.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>أ&amp;غلق</translation>
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
    <name>sidelight::Searching</name>
    <message>
        <source>Make passages of all places…</source>
        <translation>أنشئ مقاطع من كل المواضع…</translation>
    </message>
    <message>
        <source>Save as smart collection</source>
        <translation>احفظ كتجميعة ذكية</translation>
    </message>
    <message>
        <source>Keep the index on this computer</source>
        <translation>أبقِ الفهرس على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew.</source>
        <translation>فيه كلمات المشروع، في ملف لا يستطيع قراءته سواك. وبدونه يُنشأ الفهرس من جديد عند كل فتح.</translation>
    </message>
    <message>
        <source>The smart collection “%1” holds this search already.</source>
        <translation>التجميعة الذكية «%1» تضم هذا البحث من قبل.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ بحث</translation>
    </message>
    <message>
        <source>Saved as the smart collection “%1”, which holds what this search finds.</source>
        <translation>حُفظ باسم التجميعة الذكية «%1»، وهي تضم ما يجده هذا البحث.</translation>
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
    <name>sidelight::ShortcutModel</name>
    <message>
        <source>These keys are fixed.</source>
        <translation>هذه المفاتيح ثابتة.</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>بلا مفاتيح (مغيَّرة)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>keys</comment>
        <translation>‎%1‎ (مغيَّرة)</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>موضعه</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
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
        <source>Next passage, previous passage</source>
        <translation>المقطع التالي، المقطع السابق</translation>
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
        <source>Select a sentence, and one more; one less</source>
        <translation>حدد جملة، ثم جملة أخرى؛ جملة أقل</translation>
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
        <source>Link the passage: here, and then on the other one</source>
        <translation>اربط المقطع: هنا، ثم على المقطع الآخر</translation>
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
        <source>Consistent; again: very consistent</source>
        <translation>متسق؛ ومرة أخرى: متسق جدًا</translation>
    </message>
    <message>
        <source>Inconsistent; again: very inconsistent</source>
        <translation>غير متسق؛ ومرة أخرى: غير متسق إطلاقًا</translation>
    </message>
    <message>
        <source>Take the rating back; on the numbers, remove the evidence</source>
        <translation>اسحب التقييم؛ وعلى الأرقام: أزل الدليل</translation>
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
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>Unread; being read; done; set aside: then on to the next article</source>
        <translation>غير مقروء؛ قيد القراءة؛ منجز؛ منحّى: ثم إلى المقال التالي</translation>
    </message>
    <message>
        <source>Star, or no star</source>
        <translation>نجمة، أو بلا نجمة</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>أضف وسمًا</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>ضع في تجميعة</translation>
    </message>
    <message>
        <source>Take out of the collection that is shown</source>
        <translation>أخرج من التجميعة المعروضة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Details of the selected articles</source>
        <translation>تفاصيل المقالات المحددة</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>رشّح القائمة</translation>
    </message>
    <message>
        <source>/, or Up on the first row</source>
        <translation>‎/‎، أو السهم لأعلى في الصف الأول</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>انسخ الاستشهاد</translation>
    </message>
    <message>
        <source>Remove the articles</source>
        <translation>أزل المقالات</translation>
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
    <message>
        <source>In an ACH matrix</source>
        <translation>في مصفوفة ACH</translation>
    </message>
</context>
<context>
    <name>sidelight::Shortcuts</name>
    <message>
        <source>In texts and fields</source>
        <translation>في النصوص والحقول</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>انسخ</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>قص</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>ألصق</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>حدد الكل</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ابحث</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>المقطع التالي</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>المقطع السابق</translation>
    </message>
    <message>
        <source>Select a sentence, and one more</source>
        <translation>حدد جملة، ثم جملة أخرى</translation>
    </message>
    <message>
        <source>Select a sentence less</source>
        <translation>حدد جملة أقل</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last</source>
        <translation>ميّز كل تحديد بما استُخدم آخر مرة</translation>
    </message>
    <message>
        <source>Mark with the colour “%1”</source>
        <translation>ميّز باللون «%1»</translation>
    </message>
    <message>
        <source>The usual size</source>
        <translation>الحجم المعتاد</translation>
    </message>
    <message>
        <source>A step more consistent</source>
        <translation>أكثر اتساقًا بدرجة</translation>
    </message>
    <message>
        <source>A step less consistent</source>
        <translation>أقل اتساقًا بدرجة</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>اعرض المدة كلها</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>في مقال</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>على لوحة</translation>
    </message>
    <message>
        <source>Where words are found</source>
        <translation>حيث توجد الكلمات</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutsPage</name>
    <message>
        <source>Change keys…</source>
        <translation>غيّر المفاتيح…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>الكل كالمعتاد</translation>
    </message>
    <message>
        <source>Take them from it</source>
        <translation>خذها منه</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>الأوامر ومفاتيحها</translation>
    </message>
    <message>
        <source>These keys hold where texts and boards are worked on, and are fixed.</source>
        <translation>تسري هذه المفاتيح حيث يجري العمل على النصوص واللوحات، وهي ثابتة.</translation>
    </message>
    <message>
        <source>%1 is for writing and moving. Press it together with Ctrl or Alt, or choose a function key.</source>
        <translation>المفتاح ‎%1‎ للكتابة والتنقل. اضغطه مع Ctrl أو Alt، أو اختر مفتاحًا وظيفيًا.</translation>
    </message>
    <message>
        <source>%1 is “%2” where texts and boards are worked on, which is fixed. Choose other keys.</source>
        <translation>المفاتيح ‎%1‎ هي «%2» حيث يجري العمل على النصوص واللوحات، وهذا ثابت. اختر مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>المفاتيح ‎%1‎ هي «%2» من قبل.</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotModel</name>
    <message>
        <source>Taken</source>
        <translation>وقت الأخذ</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>ما تغيّر منذها</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>تُفحص…</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>سليمة</translation>
    </message>
    <message>
        <source>⚠ Damaged: it cannot be restored</source>
        <translation>⚠ متضررة: لا يمكن استعادتها</translation>
    </message>
    <message>
        <source>⚠ It cannot be read now</source>
        <translation>⚠ لا يمكن قراءتها الآن</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotTaking</name>
    <message>
        <source>No snapshots are taken of a project that is open for reading only.</source>
        <translation>لا تؤخذ لقطات لمشروع مفتوح للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>sidelight::Snapshots</name>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>لم تعد اللقطة هناك.</translation>
    </message>
    <message>
        <source>The snapshot could not be removed. Check whether its folder may be written.</source>
        <translation>تعذرت إزالة اللقطة. تحقق من أن الكتابة في مجلدها مسموحة.</translation>
    </message>
    <message>
        <source>The snapshot is damaged, so nothing was restored from it. Choose another one.</source>
        <translation>اللقطة متضررة، فلم يُستعد منها شيء. اختر لقطة أخرى.</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotsWindow</name>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>ا&amp;ستعد كملف جديد…</translation>
    </message>
    <message>
        <source>&amp;Take one now</source>
        <translation>&amp;خذ لقطة الآن</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>أ&amp;زل…</translation>
    </message>
    <message>
        <source>Keep them &amp;elsewhere…</source>
        <translation>احفظها في مكان آ&amp;خر…</translation>
    </message>
    <message>
        <source>Keep them &amp;beside the project</source>
        <translation>احفظها ب&amp;جانب المشروع</translation>
    </message>
    <message>
        <source>Take snapshots by &amp;itself: when a project is opened, every half hour of work, and before large imports</source>
        <translation>خذ اللقطات &amp;تلقائيًا: عند فتح مشروع، وكل نصف ساعة من العمل، وقبل الاستيراد الكبير</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>اللقطات</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>انسخ المسار</translation>
    </message>
    <message>
        <source>Snapshots, the youngest first</source>
        <translation>اللقطات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>What has changed since the chosen snapshot</source>
        <translation>ما تغيّر منذ اللقطة المختارة</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written. Restoring one makes a new file; the project stays as it is.</source>
        <translation>اللقطة نسخة من المشروع كله، فُحصت بعد كتابتها. واستعادتها تصنع ملفًا جديدًا؛ ويبقى المشروع كما هو.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>أزل</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>أبقِها</translation>
    </message>
    <message>
        <source>Being taken…</source>
        <translation>تؤخذ…</translation>
    </message>
    <message>
        <source>No snapshot has been taken yet.</source>
        <translation>لم تؤخذ لقطة بعد.</translation>
    </message>
    <message>
        <source>There is no snapshot of this project here.</source>
        <translation>لا لقطة لهذا المشروع هنا.</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>تُحفظ في «%1».</translation>
    </message>
    <message>
        <source>They are kept in “%1” and take %2.</source>
        <translation>تُحفظ في «%1» وتشغل %2.</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>منذ %1: %2.</translation>
    </message>
    <message>
        <source>The path of the snapshot is copied.</source>
        <translation>نُسخ مسار ملف اللقطة.</translation>
    </message>
    <message>
        <source>Remove the snapshot of %1 for good? It cannot be brought back.</source>
        <translation>أتُزال لقطة %1 نهائيًا؟ لا يمكن إرجاعها.</translation>
    </message>
    <message>
        <source>The snapshot is removed.</source>
        <translation>أُزيلت اللقطة.</translation>
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
            <numerusform>افصل %Ln عنصر</numerusform>
            <numerusform>افصل عنصرًا واحدًا</numerusform>
            <numerusform>افصل عنصرين</numerusform>
            <numerusform>افصل %Ln عناصر</numerusform>
            <numerusform>افصل %Ln عنصرًا</numerusform>
            <numerusform>افصل %Ln عنصر</numerusform>
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
        <source>Delete for good…</source>
        <translation>احذف نهائيًا…</translation>
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
        <source>&#xa0;· </source>
        <comment>between the circumstances of a statement; not parted from what stands before</comment>
        <translation>&#xa0;· </translation>
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
    <name>sidelight::StrangerDetails</name>
    <message>
        <source>About this project</source>
        <translation>عن هذا المشروع</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>كيف فُتح</translation>
    </message>
    <message>
        <source>Its file is not among the projects that were made here, so it counts as somebody else’s. The file was copied, its tables and pages were checked, and a new project was made of its rows, one by one. That is what you see; the file itself was not changed, and nothing beside it was read.</source>
        <translation>ملفه ليس بين المشاريع التي أُنشئت هنا، فيُعد لشخص آخر. نُسخ الملف، وفُحصت جداوله وصفحاته، وصُنع من صفوفه مشروع جديد، صفًا صفًا. هذا ما تراه؛ أما الملف نفسه فلم يتغير، ولم يُقرأ شيء بجانبه.</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>ما استُبعد</translation>
    </message>
    <message>
        <source>Nothing. Its history holds and would go along.</source>
        <translation>لا شيء. سجل تعديلاته صحيح وسينتقل معه.</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>ما يمكنك فعله</translation>
    </message>
    <message>
        <source>“Make it mine” saves what you see as a project of your own, in which you can work. The file that you were sent stays as it is.</source>
        <translation>«اجعله مشروعي» يحفظ ما تراه مشروعًا لك يمكنك العمل فيه. ويبقى الملف الذي أُرسل إليك كما هو.</translation>
    </message>
    <message>
        <source>If you made it yourself, on another computer or with an earlier version of Sidelight, it can be opened as yours, and you go on in the same file.</source>
        <translation>إن كنت أنشأته بنفسك، على حاسوب آخر أو بإصدار سابق من Sidelight، فيمكن فتحه على أنه لك، وتواصل العمل في الملف نفسه.</translation>
    </message>
    <message>
        <source>I &amp;made it myself</source>
        <translation>أ&amp;نشأته بنفسي</translation>
    </message>
    <message>
        <source>Make it m&amp;ine…</source>
        <translation>ا&amp;جعله مشروعي…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>أ&amp;غلق</translation>
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
            <numerusform>%Ln أصول</numerusform>
            <numerusform>%Ln أصلًا</numerusform>
            <numerusform>%Ln أصل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%Ln مقالات</numerusform>
            <numerusform>%Ln مقالًا</numerusform>
            <numerusform>%Ln مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation>
            <numerusform>يؤكده %Ln تصريح: %1.</numerusform>
            <numerusform>يؤكده تصريح واحد: %1.</numerusform>
            <numerusform>يؤكده تصريحان: %1.</numerusform>
            <numerusform>تؤكده %Ln تصريحات: %1.</numerusform>
            <numerusform>يؤكده %Ln تصريحًا: %1.</numerusform>
            <numerusform>يؤكده %Ln تصريح: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>ينفيه %Ln تصريح: %1.</numerusform>
            <numerusform>ينفيه تصريح واحد: %1.</numerusform>
            <numerusform>ينفيه تصريحان: %1.</numerusform>
            <numerusform>تنفيه %Ln تصريحات: %1.</numerusform>
            <numerusform>ينفيه %Ln تصريحًا: %1.</numerusform>
            <numerusform>ينفيه %Ln تصريح: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>يتحفظ عليه %Ln تصريح: %1.</numerusform>
            <numerusform>يتحفظ عليه تصريح واحد: %1.</numerusform>
            <numerusform>يتحفظ عليه تصريحان: %1.</numerusform>
            <numerusform>تتحفظ عليه %Ln تصريحات: %1.</numerusform>
            <numerusform>يتحفظ عليه %Ln تصريحًا: %1.</numerusform>
            <numerusform>يتحفظ عليه %Ln تصريح: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>يشكك فيه %Ln تصريح: %1.</numerusform>
            <numerusform>يشكك فيه تصريح واحد: %1.</numerusform>
            <numerusform>يشكك فيه تصريحان: %1.</numerusform>
            <numerusform>تشكك فيه %Ln تصريحات: %1.</numerusform>
            <numerusform>يشكك فيه %Ln تصريحًا: %1.</numerusform>
            <numerusform>يشكك فيه %Ln تصريح: %1.</numerusform>
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
            <numerusform>دُمج %Ln وسم في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج وسم واحد في %1. التراجع يفصله.</numerusform>
            <numerusform>دُمج وسمان في %1. التراجع يفصلهما.</numerusform>
            <numerusform>دُمجت %Ln وسوم في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %Ln وسمًا في %1. التراجع يفصلها.</numerusform>
            <numerusform>دُمج %Ln وسم في %1. التراجع يفصلها.</numerusform>
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
            <numerusform>نُزع عن %Ln مقطع وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن مقطع واحد وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن مقطعين وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن %Ln مقاطع وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن %Ln مقطعًا وأُزيل. التراجع يعيده.</numerusform>
            <numerusform>نُزع عن %Ln مقطع وأُزيل. التراجع يعيده.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>أُزيل %Ln وسم. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل وسم واحد. التراجع يعيده.</numerusform>
            <numerusform>أُزيل وسمان. التراجع يعيدهما.</numerusform>
            <numerusform>أُزيلت %Ln وسوم. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل %Ln وسمًا. التراجع يعيدها.</numerusform>
            <numerusform>أُزيل %Ln وسم. التراجع يعيدها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>إزالة %Ln وسم</numerusform>
            <numerusform>إزالة وسم واحد</numerusform>
            <numerusform>إزالة وسمين</numerusform>
            <numerusform>إزالة %Ln وسوم</numerusform>
            <numerusform>إزالة %Ln وسمًا</numerusform>
            <numerusform>إزالة %Ln وسم</numerusform>
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
            <numerusform>%Ln علامة هنا</numerusform>
            <numerusform>علامة واحدة هنا</numerusform>
            <numerusform>علامتان هنا</numerusform>
            <numerusform>%Ln علامات هنا</numerusform>
            <numerusform>%Ln علامة هنا</numerusform>
            <numerusform>%Ln علامة هنا</numerusform>
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
            <numerusform>%Ln تصريح دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>تصريح واحد دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>تصريحان دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>%Ln تصريحات دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>%Ln تصريحًا دون ذكر متى حدث الأمر.</numerusform>
            <numerusform>%Ln تصريح دون ذكر متى حدث الأمر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>%Ln تصريح دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>تصريح واحد دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>تصريحان دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>%Ln تصريحات دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>%Ln تصريحًا دون ذكر متى قيل الكلام.</numerusform>
            <numerusform>%Ln تصريح دون ذكر متى قيل الكلام.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln تصريح دون تاريخ نشر.</numerusform>
            <numerusform>تصريح واحد دون تاريخ نشر.</numerusform>
            <numerusform>تصريحان دون تاريخ نشر.</numerusform>
            <numerusform>%Ln تصريحات دون تاريخ نشر.</numerusform>
            <numerusform>%Ln تصريحًا دون تاريخ نشر.</numerusform>
            <numerusform>%Ln تصريح دون تاريخ نشر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>%Ln مقال دون تاريخ نشر.</numerusform>
            <numerusform>مقال واحد دون تاريخ نشر.</numerusform>
            <numerusform>مقالان دون تاريخ نشر.</numerusform>
            <numerusform>%Ln مقالات دون تاريخ نشر.</numerusform>
            <numerusform>%Ln مقالًا دون تاريخ نشر.</numerusform>
            <numerusform>%Ln مقال دون تاريخ نشر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>%Ln ادعاء دون تاريخ خاص.</numerusform>
            <numerusform>ادعاء واحد دون تاريخ خاص.</numerusform>
            <numerusform>ادعاءان دون تاريخ خاص.</numerusform>
            <numerusform>%Ln ادعاءات دون تاريخ خاص.</numerusform>
            <numerusform>%Ln ادعاءً دون تاريخ خاص.</numerusform>
            <numerusform>%Ln ادعاء دون تاريخ خاص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1، لا علامات</numerusform>
            <numerusform>%1، علامة واحدة</numerusform>
            <numerusform>%1، علامتان</numerusform>
            <numerusform>%1، %Ln علامات</numerusform>
            <numerusform>%1، %Ln علامة</numerusform>
            <numerusform>%1، %Ln علامة</numerusform>
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
            <numerusform>و%Ln أخرى تبلغها مفاتيح الأسهم</numerusform>
            <numerusform>وواحدة أخرى تبلغها مفاتيح الأسهم</numerusform>
            <numerusform>واثنتان أخريان تبلغهما مفاتيح الأسهم</numerusform>
            <numerusform>و%Ln أخرى تبلغها مفاتيح الأسهم</numerusform>
            <numerusform>و%Ln أخرى تبلغها مفاتيح الأسهم</numerusform>
            <numerusform>و%Ln أخرى تبلغها مفاتيح الأسهم</numerusform>
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
    <name>sidelight::TourPanel</name>
    <message>
        <source>Compare two accounts</source>
        <translation>قارن بين روايتين</translation>
    </message>
    <message>
        <source>Mark a passage</source>
        <translation>ميّز مقطعًا</translation>
    </message>
    <message>
        <source>Select words in an article, with the mouse or with Shift and the arrows. Then press a digit, 1 to 8: each is a colour.</source>
        <translation>حدد كلمات في مقال، بالفأرة أو بالمفتاح Shift مع الأسهم. ثم اضغط رقمًا من 1 إلى 8: فلكل رقم لون.</translation>
    </message>
    <message>
        <source>A passage keeps its exact words and its place. Whatever you build later leads back to it.</source>
        <translation>يحتفظ المقطع بكلماته بعينها وبموضعه. وكل ما تبنيه لاحقًا يعود بك إليه.</translation>
    </message>
    <message>
        <source>Record who says it</source>
        <translation>سجّل من يقول هذا</translation>
    </message>
    <message>
        <source>With the cursor in a passage, or with words selected, press W. Type who speaks, go on with Tab, type what is claimed, and press Enter.</source>
        <translation>ضع المؤشر في مقطع، أو حدد كلمات، ثم اضغط W. اكتب من يتحدث، وانتقل بالمفتاح Tab، واكتب ما يُدّعى، واضغط Enter.</translation>
    </message>
    <message>
        <source>A statement joins a passage, a speaker and a claim. When another account denies the claim, the two stand against each other in Analysis → Contradictions.</source>
        <translation>يجمع التصريح بين مقطع ومتحدث وادعاء. وحين تنفي رواية أخرى الادعاء، تتقابل الروايتان في تحليل ← التناقضات.</translation>
    </message>
    <message>
        <source>Lay it on a board</source>
        <translation>ضعه على لوحة</translation>
    </message>
    <message>
        <source>Drag the passage from the list of passages onto the board. By keys: press Ctrl+Shift+A on the board, type a word of it, and press Enter.</source>
        <translation>اسحب المقطع من قائمة المقاطع إلى اللوحة. أو من لوحة المفاتيح: اضغط Ctrl+Shift+A على اللوحة، واكتب كلمة منه، واضغط Enter.</translation>
    </message>
    <message>
        <source>On a board you put evidence into an order of your own and link it. A double click on a card opens its words in the article.</source>
        <translation>على اللوحة تضع الأدلة في ترتيب من عندك وتربط بينها. والنقر المزدوج على بطاقة يفتح كلماتها في المقال.</translation>
    </message>
    <message>
        <source>Export it as a PDF</source>
        <translation>صدّر اللوحة بصيغة PDF</translation>
    </message>
    <message>
        <source>Each card gets a number, and the last pages name its source.</source>
        <translation>تأخذ كل بطاقة رقمًا، وتذكر الصفحات الأخيرة مصدرها.</translation>
    </message>
    <message>
        <source>That is the round</source>
        <translation>اكتملت الدورة</translation>
    </message>
    <message>
        <source>Two newspapers report the same fire. Choose View → Compare side by side.</source>
        <translation>تنقل صحيفتان خبر الحريق نفسه. اختر عرض ← قارن المقالين جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>The ribbons between the pages join what both accounts say, and show in which words they part. The same command puts them away.</source>
        <translation>تصل الأشرطة بين الصفحتين ما تقوله الروايتان كلتاهما، وتُظهر في أي الكلمات تفترقان. والأمر نفسه يبعدها.</translation>
    </message>
    <message>
        <source>With the board in front, choose File → Export board as PDF. Look at the pages, press Export, and say where the file is to be.</source>
        <translation>واللوحة في المقدمة، اختر ملف ← صدّر اللوحة بصيغة PDF. انظر إلى الصفحات، واضغط «صدّر»، واذكر أين يوضع الملف.</translation>
    </message>
    <message>
        <source>Reading, marking, recording, laying out, handing over: an investigation goes through these many times. All that you did can be undone by Edit → Undo, also next week.</source>
        <translation>القراءة والتمييز والتسجيل والترتيب على اللوحة والتسليم: يمر التحقيق بهذا كله مرات كثيرة. وكل ما فعلته يمكن التراجع عنه من تحرير ← تراجع، حتى في الأسبوع القادم.</translation>
    </message>
    <message>
        <source>The user guide tells how to grade a source, what counts as an origin of its own, and how to weigh one explanation against another.</source>
        <translation>يبيّن دليل المستخدم كيف تُعطى المصادر درجاتها، وما الذي يُحتسب أصلًا قائمًا بذاته، وكيف يُوازن بين تفسير وآخر.</translation>
    </message>
    <message>
        <source>Show &amp;me where</source>
        <translation>أ&amp;رني أين</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>تجاو&amp;ز هذه الخطوة</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>دليل المست&amp;خدم</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>الجولة</translation>
    </message>
    <message>
        <source>Tour: all steps are done</source>
        <translation>الجولة: أُنجزت كل الخطوات</translation>
    </message>
    <message>
        <source>Tour: step %1 of %2</source>
        <translation>الجولة: الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a step that is done</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>▸ %1</source>
        <comment>the step that is being done</comment>
        <translation>◂ %1</translation>
    </message>
    <message>
        <source>○ %1</source>
        <comment>a step that is to come</comment>
        <translation>○ %1</translation>
    </message>
    <message>
        <source>&amp;Close the tour</source>
        <translation>أ&amp;غلق الجولة</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>اتر&amp;ك الجولة</translation>
    </message>
    <message>
        <source>By keys: %1</source>
        <translation>بلوحة المفاتيح: %1</translation>
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
    <name>sidelight::VerifyDialog</name>
    <message>
        <source>Verify “%1”</source>
        <translation>التحقق من «%1»</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>مدى تقدم الفحص</translation>
    </message>
    <message>
        <source>What is not as it was written</source>
        <translation>ما ليس كما كُتب</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>أ&amp;ظهر</translation>
    </message>
    <message>
        <source>Goes to the article, passage or board that the chosen line is about</source>
        <translation>يذهب إلى المقال أو المقطع أو اللوحة التي يتعلق بها السطر المختار</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>ا&amp;نسخ القائمة</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>احفظ ال&amp;تقرير…</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>ت&amp;حقق من جديد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>أغلق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Verifying the project</source>
        <translation>التحقق من المشروع</translation>
    </message>
</context>
<context>
    <name>sidelight::Verifying</name>
    <message>
        <source>&amp;Verify project…</source>
        <translation>ت&amp;حقق من المشروع…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>تحقق…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>فحص المشروع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>The report cannot take the place of the project. Choose another name.</source>
        <translation>لا يمكن أن يحل التقرير محل المشروع. اختر اسمًا آخر.</translation>
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
        <source>Tour</source>
        <translation>جولة</translation>
    </message>
    <message>
        <source>Five steps through the sample, done by yourself; leave them at any time.</source>
        <translation>خمس خطوات في التحقيق النموذجي، تنجزها بنفسك؛ واتركها متى شئت.</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>دليل المستخدم</translation>
    </message>
    <message>
        <source>How to work with Sidelight, and how to weigh what sources say. F1 opens it.</source>
        <translation>كيف تعمل في Sidelight، وكيف تزن ما تقوله المصادر. يفتحه F1.</translation>
    </message>
    <message>
        <source>A project file is not encrypted: keep it on an encrypted disk.</source>
        <translation>ملف المشروع غير مشفّر: احفظه على قرص مشفّر.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>المشاريع الأخيرة</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>انسَ هذه القائمة</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a project</comment>
        <translation>افتح %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WindowTools</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>الت&amp;فضيلات…</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopies</name>
    <message numerus="yes">
        <source>The copy is written. A name of somebody who is withheld stays in %n place(s).</source>
        <translation>
            <numerusform>كُتبت النسخة. يبقى اسم لأحد المحجوبين في %Ln موضع.</numerusform>
            <numerusform>كُتبت النسخة. يبقى اسم لأحد المحجوبين في موضع واحد.</numerusform>
            <numerusform>كُتبت النسخة. يبقى اسم لأحد المحجوبين في موضعين.</numerusform>
            <numerusform>كُتبت النسخة. يبقى اسم لأحد المحجوبين في %Ln مواضع.</numerusform>
            <numerusform>كُتبت النسخة. يبقى اسم لأحد المحجوبين في %Ln موضعًا.</numerusform>
            <numerusform>كُتبت النسخة. يبقى اسم لأحد المحجوبين في %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is written. It bears no name that is known of those who are withheld.</source>
        <translation>كُتبت النسخة. ليس فيها أي اسم معروف للمحجوبين.</translation>
    </message>
    <message>
        <source>%1 (without identities)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1 (بلا هويات)</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>حفظ نسخة بلا هويات</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>مشاريع Sidelight</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopy</name>
    <message>
        <source>Source %1</source>
        <translation>المصدر %1</translation>
    </message>
    <message>
        <source>Withheld article %1</source>
        <translation>المقال المحجوب %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ألغِ</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>حفظ نسخة بلا هويات</translation>
    </message>
    <message>
        <source>Article %1 of %2.</source>
        <translation>المقال %1 من %2.</translation>
    </message>
    <message>
        <source>Looking for their names …</source>
        <translation>يُبحث عن أسمائهم …</translation>
    </message>
    <message>
        <source>Writing the copy …</source>
        <translation>تُكتب النسخة …</translation>
    </message>
    <message>
        <source>&amp;Next: where their names still stand</source>
        <translation>ال&amp;تالي: أين ما زالت أسماؤهم باقية</translation>
    </message>
    <message>
        <source>Sa&amp;ve the copy…</source>
        <translation>احف&amp;ظ النسخة…</translation>
    </message>
    <message>
        <source>Tick at least one actor.</source>
        <translation>أشّر على طرف واحد على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>A name stays in %n place(s).</source>
        <translation>
            <numerusform>يبقى اسم في %Ln موضع.</numerusform>
            <numerusform>يبقى اسم في موضع واحد.</numerusform>
            <numerusform>يبقى اسم في موضعين.</numerusform>
            <numerusform>يبقى اسم في %Ln مواضع.</numerusform>
            <numerusform>يبقى اسم في %Ln موضعًا.</numerusform>
            <numerusform>يبقى اسم في %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name that is known stays.</source>
        <translation>لا يبقى أي اسم معروف.</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyFile</name>
    <message>
        <source>Copy without identities</source>
        <translation>نسخة بلا هويات</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>لم تجتز النسخة الفحص فأُزيلت. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldPlacesPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>أ&amp;ظهر</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>ا&amp;ستبدل الكل</translation>
    </message>
    <message>
        <source>&amp;Leave all</source>
        <translation>ا&amp;ترك الكل</translation>
    </message>
    <message>
        <source>Replace there too</source>
        <translation>استبدل هناك أيضًا</translation>
    </message>
    <message>
        <source>In</source>
        <translation>في</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>Places where a name still stands; those that are ticked are replaced</source>
        <translation>المواضع التي ما زال فيها اسم؛ ما أُشّر عليه منها يُستبدل</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>It only goes if the imported files are left out; go back for that</source>
        <translation>لا يزول إلا باستبعاد الملفات المستوردة؛ ارجع لتفعل ذلك</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the copy cannot be searched. Look at them before you hand it over.</source>
        <translation>
            <numerusform>لا يمكن البحث في %Ln صورة في النسخة. انظر فيها قبل أن تسلّم النسخة.</numerusform>
            <numerusform>لا يمكن البحث في صورة واحدة في النسخة. انظر فيها قبل أن تسلّم النسخة.</numerusform>
            <numerusform>لا يمكن البحث في صورتين في النسخة. انظر فيهما قبل أن تسلّم النسخة.</numerusform>
            <numerusform>لا يمكن البحث في %Ln صور في النسخة. انظر فيها قبل أن تسلّم النسخة.</numerusform>
            <numerusform>لا يمكن البحث في %Ln صورة في النسخة. انظر فيها قبل أن تسلّم النسخة.</numerusform>
            <numerusform>لا يمكن البحث في %Ln صورة في النسخة. انظر فيها قبل أن تسلّم النسخة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No name of theirs stands anywhere else in the copy.</source>
        <translation>لا اسم لهم في أي موضع آخر من النسخة.</translation>
    </message>
    <message numerus="yes">
        <source>A name of theirs, or what they are called, still stands in %n place(s).</source>
        <translation>
            <numerusform>ما زال اسم لهم، أو ما يُسمَّون به، في %Ln موضع.</numerusform>
            <numerusform>ما زال اسم لهم، أو ما يُسمَّون به، في موضع واحد.</numerusform>
            <numerusform>ما زال اسم لهم، أو ما يُسمَّون به، في موضعين.</numerusform>
            <numerusform>ما زال اسم لهم، أو ما يُسمَّون به، في %Ln مواضع.</numerusform>
            <numerusform>ما زال اسم لهم، أو ما يُسمَّون به، في %Ln موضعًا.</numerusform>
            <numerusform>ما زال اسم لهم، أو ما يُسمَّون به، في %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 are listed.</source>
        <translation>%1 يُسرد أول %2 منها.</translation>
    </message>
</context>
<context>
    <name>sidelight::WithholdingPage</name>
    <message>
        <source>Tick what belon&amp;gs to them</source>
        <translation>أشّر على ما يت&amp;بع لهم</translation>
    </message>
    <message>
        <source>Whose identity is withheld?</source>
        <translation>هوية من تُحجب؟</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>رشّح حسب الاسم</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>طرف</translation>
    </message>
    <message>
        <source>Kind, or terms</source>
        <translation>النوع أو شروط النشر</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>التصريحات</translation>
    </message>
    <message>
        <source>Actors whose identity is withheld</source>
        <translation>الأطراف التي تُحجب هويتها</translation>
    </message>
    <message>
        <source>All units, people and sources that belong to an actor that is ticked</source>
        <translation>كل الوحدات والأشخاص والمصادر التابعة لطرف مؤشَّر عليه</translation>
    </message>
    <message>
        <source>The passages in which they speak or are named</source>
        <translation>المقاطع التي يتحدثون فيها أو تُذكر أسماؤهم</translation>
    </message>
    <message>
        <source>Stay, &amp;without their words</source>
        <translation>تبقى &amp;دون كلماتها</translation>
    </message>
    <message>
        <source>With who says them, as a pseudonym, and the claim; without translation and notes</source>
        <translation>مع من يقولها، باسم مستعار، ومع الادعاء؛ دون الترجمة والملاحظات</translation>
    </message>
    <message>
        <source>Are &amp;left out</source>
        <translation>تُس&amp;تبعد</translation>
    </message>
    <message>
        <source>With their statements; cards that showed them say that it is withheld</source>
        <translation>مع تصريحاتها؛ والبطاقات التي كانت تعرضها تقول إنها محجوبة</translation>
    </message>
    <message>
        <source>The articles in which those stand, and their own</source>
        <translation>المقالات التي فيها تلك المقاطع، ومقالاتهم هم</translation>
    </message>
    <message>
        <source>Stay, without &amp;a word</source>
        <translation>تبقى بلا أي &amp;كلمة</translation>
    </message>
    <message>
        <source>Without title, author and address. How long paragraphs are can still be seen, and the date</source>
        <translation>دون العنوان والكاتب وعنوان الويب. ويبقى طول الفقرات والتاريخ ظاهرين</translation>
    </message>
    <message>
        <source>Are left &amp;out</source>
        <translation>تُستب&amp;عد</translation>
    </message>
    <message>
        <source>Stay, &amp;but for the words of those passages</source>
        <translation>تبقى ما عدا كلمات تلك المقا&amp;طع</translation>
    </message>
    <message>
        <source>These stay, but for those passages</source>
        <translation>تبقى هذه، ما عدا تلك المقاطع</translation>
    </message>
    <message>
        <source>Articles that stay, but for the words of those passages</source>
        <translation>المقالات التي تبقى، ما عدا كلمات تلك المقاطع</translation>
    </message>
    <message>
        <source>All other articles</source>
        <translation>كل المقالات الأخرى</translation>
    </message>
    <message>
        <source>With the &amp;files they were imported from</source>
        <translation>مع ال&amp;ملفات التي استُوردت منها</translation>
    </message>
    <message>
        <source>Such files can hold names that the text does not show</source>
        <translation>قد تحوي مثل هذه الملفات أسماء لا يُظهرها النص</translation>
    </message>
    <message>
        <source>Left behind in any case: the history, the layout, what was rejected, and what nothing refers to. Those who are ticked become Source A, Source B and so on, the same in every copy of the same choice.</source>
        <translation>ولا يُنقل في أي حال: سجل التعديلات، وترتيب النافذة، وما رُفض، وما لا يحيل إليه شيء. ويصير المؤشَّر عليهم المصدر A والمصدر B وهكذا، على نحو واحد في كل نسخة بالاختيار نفسه.</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) ticked</source>
        <translation>
            <numerusform>لا أطراف مؤشَّر عليها</numerusform>
            <numerusform>طرف واحد مؤشَّر عليه</numerusform>
            <numerusform>طرفان مؤشَّر عليهما</numerusform>
            <numerusform>%Ln أطراف مؤشَّر عليها</numerusform>
            <numerusform>%Ln طرفًا مؤشَّر عليها</numerusform>
            <numerusform>%Ln طرف مؤشَّر عليها</numerusform>
        </translation>
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
        <source>Collections</source>
        <translation>التجميعات</translation>
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
        <source>History</source>
        <translation>سجل التعديلات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
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
    <message>
        <source>There are changes that are not saved yet, so the history was not purged. Try again when they are.</source>
        <translation>توجد تغييرات لم تُحفظ بعد، فلم يُمحَ سجل التعديلات. حاول من جديد بعد حفظها.</translation>
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
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>تحتاج التجميعة إلى اسم. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A collection cannot stand beneath itself. Nothing was changed.</source>
        <translation>لا يمكن أن تكون تجميعة تحت نفسها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself; none can be put in by hand. Nothing was changed.</source>
        <translation>التجميعة الذكية تجد مقالاتها بنفسها؛ ولا يمكن وضع مقال فيها يدويًا. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>An article stands in a collection once. Nothing was changed.</source>
        <translation>لا يكون المقال في تجميعة إلا مرة واحدة. لم يتغير شيء.</translation>
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
        <translation>تحتاج المصفوفة إلى أكثر من ٢٬٠٠٠ ورقة. رشّح صفوفها أو ادعاءاتها، أو اكتبها جدولًا، ثم صدّر من جديد.</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper, then export again.</source>
        <translation>بهذا الحجم تحتاج اللوحة إلى أكثر من ٢٬٠٠٠ ورقة. اختر مقياسًا أصغر أو ورقًا أكبر، ثم صدّر من جديد.</translation>
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
    <name>sidelight::encryption</name>
    <message>
        <source>The encrypted copy is damaged or cut off, so nothing of it can be relied on. Fetch it again, or ask whoever made it for another one.</source>
        <translation>النسخة المشفّرة متضررة أو مبتورة، فلا يمكن الاعتماد على شيء منها. اجلبها من جديد، أو اطلب نسخة أخرى ممن صنعها.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key: it takes %1 MiB. Close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لإنشاء المفتاح: يحتاج إلى %1 MiB. أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>This is not an encrypted copy of a project.</source>
        <translation>هذه ليست نسخة مشفّرة من مشروع.</translation>
    </message>
    <message>
        <source>The encrypted copy was made by a newer version of Sidelight. Open it with that version.</source>
        <translation>صُنعت النسخة المشفّرة بإصدار أحدث من Sidelight. افتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The encrypted copy asks for more time or memory than any that Sidelight makes. It is damaged, or meant to stop this program; nothing was done with it.</source>
        <translation>تطلب النسخة المشفّرة وقتًا أو ذاكرة أكثر من أي نسخة يصنعها Sidelight. هي متضررة، أو يُقصد بها إيقاف هذا البرنامج؛ لم يُفعل بها شيء.</translation>
    </message>
    <message>
        <source>There is not enough memory for this copy. Decrypt it into a file instead, or close other programs and try again.</source>
        <translation>لا تكفي الذاكرة لهذه النسخة. فك تشفيرها إلى ملف بدلًا من ذلك، أو أغلق برامج أخرى وحاول من جديد.</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the place.</source>
        <translation>لا ملف كهذا. تحقق من الاسم والمكان.</translation>
    </message>
    <message>
        <source>Decrypting was stopped.</source>
        <translation>أُوقف فك التشفير.</translation>
    </message>
    <message>
        <source>What was encrypted is no project that is whole. %1</source>
        <translation>ما شُفّر ليس مشروعًا سليمًا. %1</translation>
    </message>
</context>
<context>
    <name>sidelight::encryption::Lock</name>
    <message>
        <source>The passphrase is another one. Mind capitals, spaces and the layout of the keyboard.</source>
        <translation>عبارة المرور ليست هذه. انتبه للأحرف الكبيرة والمسافات وتخطيط لوحة المفاتيح.</translation>
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
        <translation>يمكن صنع نسخة بالسليم منه؛ وقد تكون البقية في لقطة أو نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported on %2.</source>
        <translation>نص «%1» ومصدره الأصلي يختلفان عما استُورد في %2.</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported.</source>
        <translation>نص «%1» ومصدره الأصلي يختلفان عما استُورد.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported on %2.</source>
        <translation>نص «%1» يختلف عما استُورد في %2.</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported.</source>
        <translation>نص «%1» يختلف عما استُورد.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported on %2.</source>
        <translation>المصدر الأصلي للمقال «%1» يختلف عما استُورد في %2.</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported.</source>
        <translation>المصدر الأصلي للمقال «%1» يختلف عما استُورد.</translation>
    </message>
    <message>
        <source>Its passages keep their quotes. A snapshot or a backup from before may hold the article as it was.</source>
        <translation>تحتفظ مقاطعه باقتباساتها. وقد يكون المقال كما كان في لقطة أو نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>Its original is whole, so the text can be read from it again; its passages keep their quotes.</source>
        <translation>مصدره الأصلي سليم، فيمكن قراءة النص منه من جديد؛ وتحتفظ مقاطعه باقتباساتها.</translation>
    </message>
    <message>
        <source>Its text is whole. A snapshot or a backup from before may hold the original.</source>
        <translation>نصه سليم. وقد يكون المصدر الأصلي في لقطة أو نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>Its text is whole. If the file “%1” is still at hand, that is the original.</source>
        <translation>نصه سليم. وإن كان الملف «%1» ما زال لديك، فهو المصدر الأصلي.</translation>
    </message>
    <message>
        <source>Pages of the file that list the articles are damaged.</source>
        <translation>صفحات الملف التي تسرد المقالات متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold passages are damaged.</source>
        <translation>صفحات الملف التي فيها المقاطع متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold tags are damaged.</source>
        <translation>صفحات الملف التي فيها الوسوم متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold actors are damaged.</source>
        <translation>صفحات الملف التي فيها الأطراف متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold claims are damaged.</source>
        <translation>صفحات الملف التي فيها الادعاءات متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold statements are damaged.</source>
        <translation>صفحات الملف التي فيها التصريحات متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold origins are damaged.</source>
        <translation>صفحات الملف التي فيها الأصول متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold boards and their cards are damaged.</source>
        <translation>صفحات الملف التي فيها اللوحات وبطاقاتها متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold ACH matrices are damaged.</source>
        <translation>صفحات الملف التي فيها مصفوفات ACH متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold texts, originals and pictures are damaged.</source>
        <translation>صفحات الملف التي فيها النصوص والمصادر الأصلية والصور متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold the history are damaged.</source>
        <translation>صفحات الملف التي فيها سجل التعديلات متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file that hold the layout of the window are damaged.</source>
        <translation>صفحات الملف التي فيها ترتيب النافذة متضررة.</translation>
    </message>
    <message>
        <source>Pages of the file by which records are found are damaged; the records themselves are not on them.</source>
        <translation>صفحات الملف التي يُعثر بها على العناصر متضررة؛ والعناصر نفسها ليست عليها.</translation>
    </message>
    <message>
        <source>The list of the file&apos;s unused pages is damaged; nothing of yours stands on them.</source>
        <translation>قائمة صفحات الملف غير المستخدمة متضررة؛ وليس عليها شيء لك.</translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation>بعض صفحات الملف متضرر.</translation>
    </message>
    <message>
        <source>Not all articles can be read.</source>
        <translation>لا يمكن قراءة كل المقالات.</translation>
    </message>
    <message>
        <source>Not all texts, originals and pictures can be read.</source>
        <translation>لا يمكن قراءة كل النصوص والمصادر الأصلية والصور.</translation>
    </message>
    <message>
        <source>Not all of the history can be read.</source>
        <translation>لا يمكن قراءة سجل التعديلات كله.</translation>
    </message>
    <message>
        <source>Not all of the file can be read.</source>
        <translation>لا يمكن قراءة الملف كله.</translation>
    </message>
    <message>
        <source>Your articles and passages are not touched by this, but do not undo past this point. A copy with what is whole can be made; a snapshot or a backup from before may hold the history as it was.</source>
        <translation>لا يمس هذا مقالاتك ومقاطعك، لكن لا تتراجع إلى ما قبل هذه النقطة. يمكن صنع نسخة بالسليم؛ وقد يكون سجل التعديلات كما كان في لقطة أو نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>The pages that say what the file holds are damaged, so nothing in it can be read.</source>
        <translation>الصفحات التي تبيّن ما في الملف متضررة، فلا يمكن قراءة شيء فيه.</translation>
    </message>
    <message>
        <source>Open a snapshot or a backup from before. Keep the file: more of it may be whole than can be read here.</source>
        <translation>افتح لقطة أو نسخة احتياطية سابقة. واحتفظ بالملف: فقد يكون السليم منه أكثر مما يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>The tables of the file are not those that Sidelight makes.</source>
        <translation>جداول الملف ليست الجداول التي يصنعها Sidelight.</translation>
    </message>
    <message>
        <source>Another program has changed the file. Open a snapshot or a backup from before.</source>
        <translation>غيّر برنامج آخر الملف. افتح لقطة أو نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>%1: this refers to something that is missing from the project.</source>
        <translation>%1: يحيل هذا إلى شيء مفقود من المشروع.</translation>
    </message>
    <message>
        <source>A part of the history belongs to an entry that is missing.</source>
        <translation>جزء من سجل التعديلات يتبع قيدًا مفقودًا.</translation>
    </message>
    <message>
        <source>A row of the file refers to one that is missing.</source>
        <translation>صف في الملف يحيل إلى صف مفقود.</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported on %2.</source>
        <translation>تنسيق نص «%1»، كالعناوين والروابط، يختلف عما استُورد في %2.</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported.</source>
        <translation>تنسيق نص «%1»، كالعناوين والروابط، يختلف عما استُورد.</translation>
    </message>
    <message>
        <source>The words are whole, and so is what you recorded of them.</source>
        <translation>الكلمات سليمة، وكذلك ما سجّلته عنها.</translation>
    </message>
    <message>
        <source>What is recorded of the length of “%1” is not the length of its text.</source>
        <translation>الطول المسجَّل للمقال «%1» ليس طول نصه.</translation>
    </message>
    <message>
        <source>The text is whole. A copy with what is whole can be made.</source>
        <translation>النص سليم. يمكن صنع نسخة بالسليم.</translation>
    </message>
    <message>
        <source>The picture of “%1” differs from what was stored.</source>
        <translation>صورة «%1» تختلف عما خُزّن.</translation>
    </message>
    <message>
        <source>Choose the picture again; a snapshot or a backup from before may hold it.</source>
        <translation>اختر الصورة من جديد؛ وقد تكون في لقطة أو نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>A picture on the board “%1” differs from what was stored.</source>
        <translation>صورة على اللوحة «%1» تختلف عما خُزّن.</translation>
    </message>
    <message>
        <source>Put the picture on the board again; a snapshot or a backup from before may hold it.</source>
        <translation>ضع الصورة على اللوحة من جديد؛ وقد تكون في لقطة أو نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>A text or picture that only the history still holds differs from what was stored.</source>
        <translation>نص أو صورة لم يعد إلا في سجل التعديلات يختلف عما خُزّن.</translation>
    </message>
    <message>
        <source>A text or picture that nothing in the project refers to differs from what was stored.</source>
        <translation>نص أو صورة لا يحيل إليه شيء في المشروع يختلف عما خُزّن.</translation>
    </message>
    <message>
        <source>A text or picture differs from what was stored; whose it is cannot be read.</source>
        <translation>نص أو صورة يختلف عما خُزّن؛ ولا يمكن قراءة لأي عنصر هو.</translation>
    </message>
    <message>
        <source>Nothing that is in the project now is touched. Undoing its removal would bring it back damaged.</source>
        <translation>لا يمس هذا شيئًا مما في المشروع الآن. والتراجع عن إزالته يعيده متضررًا.</translation>
    </message>
    <message>
        <source>Nothing of yours is touched; it is removed at one of the next openings.</source>
        <translation>لا يمس هذا شيئًا لك؛ ويُزال في إحدى مرات الفتح القادمة.</translation>
    </message>
    <message>
        <source>The passage “%1” of “%2” does not hold the words that stand at its place.</source>
        <translation>المقطع «%1» من «%2» لا يحوي الكلمات التي في موضعه.</translation>
    </message>
    <message>
        <source>The text of the article is whole. Look for the words there, mark them again, and remove this passage.</source>
        <translation>نص المقال سليم. ابحث عن الكلمات فيه، وميّزها من جديد، وأزل هذا المقطع.</translation>
    </message>
    <message>
        <source>In the history, the undoing of “%1” on %2 is not as it was written.</source>
        <translation>في سجل التعديلات: التراجع عن «%1» في %2 ليس كما كُتب.</translation>
    </message>
    <message>
        <source>In the history, the repeating of “%1” on %2 is not as it was written.</source>
        <translation>في سجل التعديلات: إعادة «%1» في %2 ليست كما كُتبت.</translation>
    </message>
    <message>
        <source>In the history, the edit “%1” of %2 is not as it was written.</source>
        <translation>في سجل التعديلات: التعديل «%1» بتاريخ %2 ليس كما كُتب.</translation>
    </message>
    <message>
        <source>In the history, what came before the edit “%1” of %2 is missing or was replaced.</source>
        <translation>في سجل التعديلات: ما سبق التعديل «%1» بتاريخ %2 مفقود أو استُبدل.</translation>
    </message>
    <message>
        <source>The history cannot be done again from its beginning, so it does not lead to what the project holds.</source>
        <translation>لا يمكن إعادة تنفيذ سجل التعديلات من بدايته، فلا يؤدي إلى ما في المشروع.</translation>
    </message>
    <message>
        <source>If nobody changed the file with another program, the disk did. A snapshot or a backup from before may hold it as it was.</source>
        <translation>إن لم يغيّر أحد الملف ببرنامج آخر، فالقرص هو الذي غيّره. وقد يكون كما كان في لقطة أو نسخة احتياطية سابقة.</translation>
    </message>
    <message>
        <source>%1: this is not what the history says it was made.</source>
        <translation>%1: ليس هذا ما يقول سجل التعديلات إنه صار عليه.</translation>
    </message>
    <message>
        <source>%1: this is missing, though the history does not say that it was removed.</source>
        <translation>%1: هذا مفقود، مع أن سجل التعديلات لا يقول إنه أُزيل.</translation>
    </message>
    <message>
        <source>%1: the history does not say that this was ever added.</source>
        <translation>%1: لا يقول سجل التعديلات إن هذا أُضيف يومًا.</translation>
    </message>
    <message>
        <source>The history before %1 was purged, so what came before that day is not compared with it.</source>
        <translation>مُحي سجل التعديلات السابق على %1، فلا يُقارن به ما قبل ذلك اليوم.</translation>
    </message>
    <message>
        <source>The history before %1 was purged on %2, so what came before that is not compared with it.</source>
        <translation>مُحي في %2 سجل التعديلات السابق على %1، فلا يُقارن به ما قبل ذلك.</translation>
    </message>
    <message>
        <source>The project was converted from an older format on %1, so its records are not compared with the history.</source>
        <translation>حُوّل المشروع من صيغة أقدم في %1، فلا تُقارن عناصره بسجل التعديلات.</translation>
    </message>
    <message>
        <source>The history is so long that the records could not be compared with it.</source>
        <translation>سجل التعديلات أطول من أن تُقارن به العناصر.</translation>
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
<context>
    <name>sidelight::searchfield</name>
    <message>
        <source>words of the title</source>
        <translation>كلمات من العنوان</translation>
    </message>
    <message>
        <source>words of the text, not of title or notes</source>
        <translation>كلمات من النص، لا من العنوان أو الملاحظات</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>كلمات من ملاحظاتك</translation>
    </message>
    <message>
        <source>words that are highlighted</source>
        <translation>كلمات مميَّزة</translation>
    </message>
    <message>
        <source>who speaks or is named in it</source>
        <translation>من يتحدث أو يُذكر فيه</translation>
    </message>
    <message>
        <source>a tag of it or of a passage</source>
        <translation>وسم له أو لأحد مقاطعه</translation>
    </message>
    <message>
        <source>a claim that a statement in it is about</source>
        <translation>ادعاء يتناوله تصريح فيه</translation>
    </message>
    <message>
        <source>its language: en, ar, zh</source>
        <translation>لغته: en أو ar أو zh</translation>
    </message>
    <message>
        <source>published then: 2012, 2012-10</source>
        <translation>نُشر حينئذ: 2012 أو ‎2012-10‎</translation>
    </message>
    <message>
        <source>published before: 2012-10</source>
        <translation>نُشر قبل: ‎2012-10‎</translation>
    </message>
    <message>
        <source>published after: 2012-10</source>
        <translation>نُشر بعد: ‎2012-10‎</translation>
    </message>
    <message>
        <source>how a statement stands to its claim</source>
        <translation>موقف تصريح من ادعائه</translation>
    </message>
    <message>
        <source>how a statement is made</source>
        <translation>صيغة نقل تصريح</translation>
    </message>
    <message>
        <source>how far you are with it, or starred</source>
        <translation>إلى أين وصلت فيه، أو هل هو بنجمة</translation>
    </message>
    <message>
        <source>what there is in it</source>
        <translation>ما يوجد فيه</translation>
    </message>
    <message>
        <source>what a lens lights up in it</source>
        <translation>ما تُبرزه عدسة فيه</translation>
    </message>
    <message>
        <source>the collection that holds it</source>
        <translation>التجميعة التي تضمه</translation>
    </message>
</context>
</TS>
