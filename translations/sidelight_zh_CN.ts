<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AchSheet</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源头</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Diagnosticity</source>
        <translation>诊断性</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <source>Inconsistency, weighted</source>
        <translation>不一致程度（加权）</translation>
    </message>
    <message>
        <source>Inconsistency, without weights</source>
        <translation>不一致程度（不加权）</translation>
    </message>
</context>
<context>
    <name>AchText</name>
    <message>
        <source>“%1”</source>
        <comment>a hypothesis or a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Without %1, %2 would come first.</source>
        <comment>a quotation; a hypothesis</comment>
        <translation>如果没有%1，%2将排在首位。</translation>
    </message>
    <message>
        <source>Without %1, %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>如果没有%1，%2将并列首位。</translation>
    </message>
    <message>
        <source>Without %1, the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>如果没有%1，首位之后的次序将会改变。</translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would come first.</source>
        <comment>an origin; a hypothesis</comment>
        <translation>
            <numerusform>如果没有来自 %1 的 %Ln 行，%2将排在首位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>如果没有来自 %1 的 %Ln 行，%2将并列首位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>如果没有来自 %1 的 %Ln 行，首位之后的次序将会改变。</numerusform>
        </translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would come first.</source>
        <translation>如果 %1 的评级是 %2 而不是 %3，%4将排在首位。</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would come first.</source>
        <translation>%1 尚无评级；如果评为 %2，%3将排在首位。</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, %4 would share the first place.</source>
        <translation>如果 %1 的评级是 %2 而不是 %3，%4将并列首位。</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, %3 would share the first place.</source>
        <translation>%1 尚无评级；如果评为 %2，%3将并列首位。</translation>
    </message>
    <message>
        <source>If %1 were graded %2 instead of %3, the order behind the first would change.</source>
        <translation>如果 %1 的评级是 %2 而不是 %3，首位之后的次序将会改变。</translation>
    </message>
    <message>
        <source>If %1, who has no grade, were graded %2, the order behind the first would change.</source>
        <translation>%1 尚无评级；如果评为 %2，首位之后的次序将会改变。</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would come first.</source>
        <comment>a quotation; a hypothesis</comment>
        <translation>如果完全信任%1（A1），%2将排在首位。</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), %2 would share the first place.</source>
        <comment>a quotation; hypotheses</comment>
        <translation>如果完全信任%1（A1），%2将并列首位。</translation>
    </message>
    <message>
        <source>If %1 were trusted fully (A1), the order behind the first would change.</source>
        <comment>a quotation</comment>
        <translation>如果完全信任%1（A1），首位之后的次序将会改变。</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would come first.</source>
        <translation>如果不计评级和源头，%1将排在首位。</translation>
    </message>
    <message>
        <source>Counted without grades and origins, %1 would share the first place.</source>
        <translation>如果不计评级和源头，%1将并列首位。</translation>
    </message>
    <message>
        <source>Counted without grades and origins, the order behind the first would change.</source>
        <translation>如果不计评级和源头，首位之后的次序将会改变。</translation>
    </message>
    <message>
        <source>The lead rests most on %1: without it, it would shrink from %2 to %3.</source>
        <comment>a quotation; numbers</comment>
        <translation>领先优势主要取决于%1：没有它，优势将从 %2 缩小到 %3。</translation>
    </message>
    <message>
        <source>Very consistent</source>
        <translation>非常一致</translation>
    </message>
    <message>
        <source>Consistent</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Very inconsistent</source>
        <translation>非常不一致</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1. %2 (%3)</source>
        <comment>a rank, a hypothesis, its score</comment>
        <translation>%1. %2（%3）</translation>
    </message>
    <message>
        <source>The least against it first: %1.</source>
        <translation>反面证据最少者在前：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between hypotheses in order</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>No single piece of evidence, origin or grade changes which hypothesis comes first.</source>
        <translation>没有任何单独一条证据、一个源头或一个评级会改变排在首位的假设。</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s) of this kind would alter the ranking.</source>
        <translation>
            <numerusform>还有 %Ln 处此类变动会改变排名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>有 %Ln 个单元格未评定，不计入结果。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>there is no “translation” that somebody could have made.</source>
        <translation>这里没有可由某人翻译的“translation”。</translation>
    </message>
    <message>
        <source>the article does not have the words “%1”.</source>
        <translation>文章中没有“%1”这些文字。</translation>
    </message>
    <message>
        <source>the last place in the article with these words is number %1.</source>
        <translation>这些文字在文章中最后一次出现是第 %1 处。</translation>
    </message>
    <message>
        <source>a statement needs a speaker at least.</source>
        <translation>陈述至少需要一位发言者。</translation>
    </message>
    <message>
        <source>there are more entries than in “speakers”.</source>
        <translation>条目比“speakers”中的多。</translation>
    </message>
    <message>
        <source>a stance needs a claim that it is about.</source>
        <translation>立场需要有所针对的主张。</translation>
    </message>
    <message>
        <source>a card has either this or “note”.</source>
        <translation>卡片只能有此项或“note”之一。</translation>
    </message>
    <message>
        <source>the card “%1” is on another board.</source>
        <translation>卡片“%1”在另一个看板上。</translation>
    </message>
    <message>
        <source>a group has a place and a size, or cards that it stands “around”.</source>
        <translation>组要么有位置和大小，要么有它所围绕（“around”）的卡片。</translation>
    </message>
    <message>
        <source>a group that stands “around” cards has its place from them.</source>
        <translation>围绕（“around”）卡片的组，其位置由这些卡片决定。</translation>
    </message>
    <message>
        <source>nothing new is made here that could bear a name.</source>
        <translation>此处不会新建任何可以命名的内容。</translation>
    </message>
    <message>
        <source>“%1” is a link type that every project has.</source>
        <translation>“%1”是每个项目都有的连线类型。</translation>
    </message>
    <message>
        <source>there is a link type “%1” already.</source>
        <translation>已有名为“%1”的连线类型。</translation>
    </message>
    <message>
        <source>a link type of your own is given by its name.</source>
        <translation>自定义连线类型须按名称给出。</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2; nor is it a link type of your own.</source>
        <translation>“%1”不是下列任何一种：%2；也不是您自定义的连线类型。</translation>
    </message>
    <message>
        <source>a link joins two different cards.</source>
        <translation>连线须连接两张不同的卡片。</translation>
    </message>
    <message>
        <source>a link joins two different passages.</source>
        <translation>连线须连接两个不同的片段。</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>the line is longer than 1 MiB.</source>
        <translation>此行超过 1 MiB。</translation>
    </message>
    <message>
        <source>the brackets are nested more than %1 deep.</source>
        <translation>括号嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>this is not JSON (%1, at byte %2).</source>
        <translation>这不是 JSON（%1，位于第 %2 字节）。</translation>
    </message>
    <message>
        <source>an action is one JSON object, in braces.</source>
        <translation>一项操作须是花括号中的一个 JSON 对象。</translation>
    </message>
    <message>
        <source>a field stands there twice.</source>
        <translation>有一个字段出现了两次。</translation>
    </message>
    <message>
        <source>this field is needed, and it is missing.</source>
        <translation>此字段为必填，但缺失。</translation>
    </message>
    <message>
        <source>this must be a text, in quotation marks.</source>
        <translation>此处须为引号中的文本。</translation>
    </message>
    <message>
        <source>this text is longer than %1 characters.</source>
        <translation>此文本超过 %1 个字符。</translation>
    </message>
    <message>
        <source>this text has a character in it that is none.</source>
        <translation>此文本中含有无效字符。</translation>
    </message>
    <message>
        <source>this must be one line without control characters.</source>
        <translation>此处须为一行不含控制字符的文本。</translation>
    </message>
    <message>
        <source>this must not be empty.</source>
        <translation>此处不能为空。</translation>
    </message>
    <message>
        <source>this text has a control character in it.</source>
        <translation>此文本中含有控制字符。</translation>
    </message>
    <message>
        <source>this must be a whole number from %1 to %2.</source>
        <translation>此处须为 %1 到 %2 之间的整数。</translation>
    </message>
    <message>
        <source>this must be true or false.</source>
        <translation>此处须为 true 或 false。</translation>
    </message>
    <message>
        <source>this must be a number from %1 to %2.</source>
        <translation>此处须为 %1 到 %2 之间的数字。</translation>
    </message>
    <message>
        <source>“%1” is not a date as EDTF has it, such as 2012-09-11, 2012-09 or 2012-09~.</source>
        <translation>“%1”不是 EDTF 格式的日期，例如 2012-09-11、2012-09 或 2012-09~。</translation>
    </message>
    <message>
        <source>“%1” is none of these: %2.</source>
        <translation>“%1”不是下列任何一种：%2。</translation>
    </message>
    <message>
        <source>this must be a list of texts, in brackets.</source>
        <translation>此处须为方括号中的文本列表。</translation>
    </message>
    <message>
        <source>this list has more than %1 entries.</source>
        <translation>此列表超过 %1 个条目。</translation>
    </message>
    <message>
        <source>an entry of this list is empty.</source>
        <translation>此列表中有一个条目为空。</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: an action “%3” has no such field.</source>
        <translation>第 %1 行，字段“%2”：操作“%3”没有此字段。</translation>
    </message>
    <message>
        <source>Line %1, field “%2”: %3</source>
        <translation>第 %1 行，字段“%2”：%3</translation>
    </message>
    <message>
        <source>a smart collection finds its articles itself, so “articles” can&apos;t be given.</source>
        <translation>智能合集会自行查找文章，因此不能给出“articles”。</translation>
    </message>
    <message>
        <source>this field is needed.</source>
        <translation>此字段为必填。</translation>
    </message>
    <message>
        <source>evidence has this, or “note”, or both.</source>
        <translation>证据须有此项或“note”，或两者兼有。</translation>
    </message>
</context>
<context>
    <name>ActionNames</name>
    <message>
        <source>“%1” was given to something of another kind.</source>
        <translation>“%1”已用于另一类内容。</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one; name it by its id, which is one of %2.</source>
        <translation>名为“%1”的不止一个；请用其 id 指明，即以下之一：%2。</translation>
    </message>
    <message>
        <source>nothing that can stand here is called “%1”.</source>
        <translation>没有可用于此处且名为“%1”的内容。</translation>
    </message>
    <message>
        <source>no article has “%1” as its title or id.</source>
        <translation>没有标题或 id 为“%1”的文章。</translation>
    </message>
    <message>
        <source>no passage is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>没有名为“%1”的片段：请给出前面某行中的名称或一个 id。</translation>
    </message>
    <message>
        <source>no tag is called “%1”.</source>
        <translation>没有名为“%1”的标签。</translation>
    </message>
    <message>
        <source>no actor is called “%1”.</source>
        <translation>没有名为“%1”的主体。</translation>
    </message>
    <message>
        <source>no claim is called “%1”.</source>
        <translation>没有名为“%1”的主张。</translation>
    </message>
    <message>
        <source>no statement is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>没有名为“%1”的陈述：请给出前面某行中的名称或一个 id。</translation>
    </message>
    <message>
        <source>no board is called “%1”.</source>
        <translation>没有名为“%1”的看板。</translation>
    </message>
    <message>
        <source>no card is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>没有名为“%1”的卡片：请给出前面某行中的名称或一个 id。</translation>
    </message>
    <message>
        <source>no ACH matrix is called “%1”.</source>
        <translation>没有名为“%1”的 ACH 矩阵。</translation>
    </message>
    <message>
        <source>no hypothesis is called “%1”.</source>
        <translation>没有名为“%1”的假设。</translation>
    </message>
    <message>
        <source>no collection is called “%1”.</source>
        <translation>没有名为“%1”的合集。</translation>
    </message>
    <message>
        <source>no evidence is called “%1”: give a name from an earlier line, or an id.</source>
        <translation>没有名为“%1”的证据：请给出前面某行中的名称或一个 id。</translation>
    </message>
    <message>
        <source>nothing is called “%1”.</source>
        <translation>没有名为“%1”的内容。</translation>
    </message>
</context>
<context>
    <name>ActionScript</name>
    <message>
        <source>The actions file is larger than 64 MiB; split it into several.</source>
        <translation>操作文件超过 64 MiB；请将其拆分为多个文件。</translation>
    </message>
    <message>
        <source>The actions file has more than %1 actions; split it into several.</source>
        <translation>操作文件包含超过 %1 项操作；请将其拆分为多个文件。</translation>
    </message>
    <message>
        <source>“%1” was given on line %2 already.</source>
        <translation>“%1”已在第 %2 行给出。</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Colours of the &amp;desktop</source>
        <translation>桌面配色(&amp;K)</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>浅色(&amp;I)</translation>
    </message>
    <message>
        <source>Sepi&amp;a</source>
        <translation>棕褐色(&amp;A)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Bearing</name>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>%1 says</source>
        <comment>who says what follows</comment>
        <translation>%1 说</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>who, takes which stance, on which claim</comment>
        <translation>%1 %2：%3</translation>
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
        <translation>%1（在看板“%2”上）</translation>
    </message>
    <message>
        <source>Note on the link “%1”</source>
        <translation>连线“%1”的备注</translation>
    </message>
    <message>
        <source>Evidence for the link “%1”</source>
        <translation>连线“%1”的证据</translation>
    </message>
</context>
<context>
    <name>BoardCommands</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>新建备注</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>添加卡片…</translation>
    </message>
    <message>
        <source>Add image…</source>
        <translation>添加图片…</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>从看板移除</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Select all cards</source>
        <translation>选择全部卡片</translation>
    </message>
    <message>
        <source>Keep the card selected, and choose more</source>
        <translation>保持选中此卡片，继续选择</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>编组</translation>
    </message>
    <message>
        <source>Ungroup</source>
        <translation>取消编组</translation>
    </message>
    <message>
        <source>Lock, or unlock</source>
        <translation>锁定或解锁</translation>
    </message>
    <message>
        <source>Fit to the words</source>
        <translation>适应文字大小</translation>
    </message>
    <message>
        <source>&amp;Left edges</source>
        <translation>左边缘(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Centres</source>
        <translation>水平居中(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Right edges</source>
        <translation>右边缘(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Top edges</source>
        <translation>上边缘(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Middles</source>
        <translation>垂直居中(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Bottom edges</source>
        <translation>下边缘(&amp;B)</translation>
    </message>
    <message>
        <source>Equal gaps &amp;across</source>
        <translation>横向等距(&amp;A)</translation>
    </message>
    <message>
        <source>Equal gaps &amp;down</source>
        <translation>纵向等距(&amp;D)</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>置于顶层</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>置于底层</translation>
    </message>
    <message>
        <source>Link to…, or move the link’s end</source>
        <translation>连接到…，或移动连线终点</translation>
    </message>
    <message>
        <source>Move the link’s start</source>
        <translation>移动连线起点</translation>
    </message>
    <message>
        <source>Next link of the card</source>
        <translation>卡片的下一条连线</translation>
    </message>
    <message>
        <source>Turn the link round</source>
        <translation>反转连线方向</translation>
    </message>
    <message>
        <source>Add evidence to the link…</source>
        <translation>为连线添加证据…</translation>
    </message>
    <message>
        <source>Types of links…</source>
        <translation>连线类型…</translation>
    </message>
    <message>
        <source>Snap to other cards</source>
        <translation>吸附到其他卡片</translation>
    </message>
    <message>
        <source>Snap to a grid</source>
        <translation>吸附到网格</translation>
    </message>
    <message>
        <source>Show the whole board</source>
        <translation>显示整个看板</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>显示所选内容</translation>
    </message>
    <message>
        <source>Actual size</source>
        <translation>实际大小</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Export as PDF…</source>
        <translation>导出为 PDF…</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Align</source>
        <translation>对齐</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>层次</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
</context>
<context>
    <name>BoardContent</name>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>肯定</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>有保留</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>Deleted passage</source>
        <translation>已删除的片段</translation>
    </message>
    <message>
        <source>Deleted statement</source>
        <translation>已删除的陈述</translation>
    </message>
    <message>
        <source>Deleted actor</source>
        <translation>已删除的主体</translation>
    </message>
    <message>
        <source>Deleted article</source>
        <translation>已删除的文章</translation>
    </message>
    <message>
        <source>Deleted claim</source>
        <translation>已删除的主张</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>unnamed source</source>
        <translation>匿名来源</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>译文（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Claim · %1 · %2</source>
        <comment>with its origins for and against</comment>
        <translation>主张 · %1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) for</source>
        <translation>
            <numerusform>%Ln 个源头支持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>%Ln 个反对</numerusform>
        </translation>
    </message>
    <message>
        <source>Grade %1</source>
        <translation>评级 %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>type and label of a link</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>反驳</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>复述</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>回应</translation>
    </message>
    <message>
        <source>derived from</source>
        <translation>源自</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>等同于</translation>
    </message>
    <message>
        <source>before</source>
        <translation>早于</translation>
    </message>
    <message>
        <source>linked to</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>supported by</source>
        <translation>得到支持</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>被反驳</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>被复述</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>得到回应</translation>
    </message>
    <message>
        <source>source of</source>
        <translation>派生出</translation>
    </message>
    <message>
        <source>after</source>
        <translation>晚于</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>about %1</source>
        <comment>an imprecise date</comment>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>BoardEdits</name>
    <message>
        <source>Add card</source>
        <translation>添加卡片</translation>
    </message>
    <message>
        <source>Add cards</source>
        <translation>添加多张卡片</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Move cards</source>
        <translation>移动卡片</translation>
    </message>
    <message>
        <source>Resize cards</source>
        <translation>调整多张卡片的大小</translation>
    </message>
    <message>
        <source>Colour cards</source>
        <translation>为卡片着色</translation>
    </message>
    <message>
        <source>Remove from board</source>
        <translation>从看板移除</translation>
    </message>
    <message>
        <source>Cut cards</source>
        <translation>剪切卡片</translation>
    </message>
    <message>
        <source>Duplicate cards</source>
        <translation>创建卡片副本</translation>
    </message>
    <message>
        <source>Link cards</source>
        <translation>连接卡片</translation>
    </message>
    <message>
        <source>Put link on board</source>
        <translation>将连线放到看板上</translation>
    </message>
    <message>
        <source>Edit link</source>
        <translation>编辑连线</translation>
    </message>
    <message>
        <source>Group cards</source>
        <translation>将卡片编组</translation>
    </message>
    <message>
        <source>Ungroup cards</source>
        <translation>取消卡片编组</translation>
    </message>
    <message>
        <source>Lock cards</source>
        <translation>锁定卡片</translation>
    </message>
    <message>
        <source>Unlock cards</source>
        <translation>解锁卡片</translation>
    </message>
    <message>
        <source>Paste cards</source>
        <translation>粘贴卡片</translation>
    </message>
    <message>
        <source>Add image</source>
        <translation>添加图片</translation>
    </message>
    <message>
        <source>Move link’s end</source>
        <translation>移动连线终点</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>反转连线方向</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>移除证据</translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>重命名看板</translation>
    </message>
    <message>
        <source>Resize card</source>
        <translation>调整卡片大小</translation>
    </message>
    <message>
        <source>Align cards</source>
        <translation>对齐卡片</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>分布卡片</translation>
    </message>
</context>
<context>
    <name>BoardReport</name>
    <message>
        <source>Passage</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>A picture that nobody has described.</source>
        <translation>一张无人描述的图片。</translation>
    </message>
    <message>
        <source>Group without a title</source>
        <translation>无标题的组</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>获取于 %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the type of a link, and the card to which it leads</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <comment>the type of a link, and the card from which it leads here</comment>
        <translation>%1，来自：%2</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Which card leads to which, and why</source>
        <translation>哪张卡片连向哪张，以及原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>The board “%1” as a picture. All that stands in it follows as text.</source>
        <translation>看板“%1”的图片。其中的全部内容在下文以文字列出。</translation>
    </message>
    <message>
        <source>The board</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>BoardTemplate</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>That day</source>
        <translation>当天</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Put each statement where it *happened*, and set its date in the inspector. Lay out ▸ *Along time* then puts them in order.</source>
        <translation>将每条陈述放在其内容*发生*的时间处，并在检查器中设置日期。然后使用“布局 ▸ *按时间*”即可将它们按顺序排列。</translation>
    </message>
    <message>
        <source>First account</source>
        <translation>第一种叙述</translation>
    </message>
    <message>
        <source>Where they part</source>
        <translation>分歧之处</translation>
    </message>
    <message>
        <source>Second account</source>
        <translation>第二种叙述</translation>
    </message>
    <message>
        <source>What is claimed here, and denied there? Link each pair as *contradicts*.</source>
        <translation>哪些在这里被主张，却在那里被否认？将每一对以*反驳*连接起来。</translation>
    </message>
    <message>
        <source>Who is it? Put the actor’s card in this place.</source>
        <translation>这是谁？将主体的卡片放在此处。</translation>
    </message>
    <message>
        <source>What they say</source>
        <translation>其本人的说法</translation>
    </message>
    <message>
        <source>What others say of them</source>
        <translation>他人对其的说法</translation>
    </message>
    <message>
        <source>Where they were, and when</source>
        <translation>何时身在何处</translation>
    </message>
    <message>
        <source>Whom they know</source>
        <translation>认识哪些人</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>待解的问题</translation>
    </message>
    <message>
        <source>Empty board</source>
        <translation>空看板</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Two accounts</source>
        <translation>两种叙述</translation>
    </message>
    <message>
        <source>Person of interest</source>
        <translation>重点人物</translation>
    </message>
</context>
<context>
    <name>CanvasReader</name>
    <message>
        <source>it is not an object.</source>
        <translation>它不是对象。</translation>
    </message>
    <message>
        <source>it is nested too deeply.</source>
        <translation>它嵌套过深。</translation>
    </message>
    <message>
        <source>it has no text “%1”.</source>
        <translation>它没有文本“%1”。</translation>
    </message>
    <message>
        <source>its “%1” is not a text.</source>
        <translation>它的“%1”不是文本。</translation>
    </message>
    <message>
        <source>its “%1” is longer than %2 characters.</source>
        <translation>它的“%1”超过 %2 个字符。</translation>
    </message>
    <message>
        <source>it has no number “%1”.</source>
        <translation>它没有数字“%1”。</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Node %1: %2</source>
        <translation>无法读取画布。节点 %1：%2</translation>
    </message>
    <message>
        <source>The canvas cannot be read. Edge %1: %2</source>
        <translation>无法读取画布。边 %1：%2</translation>
    </message>
    <message>
        <source>The canvas is larger than 16 MiB.</source>
        <translation>画布超过 16 MiB。</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is nested too deeply.</source>
        <translation>无法读取画布：嵌套过深。</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is not JSON from byte %1 on.</source>
        <translation>无法读取画布：从第 %1 字节起不是 JSON。</translation>
    </message>
    <message>
        <source>The canvas cannot be read: it is a list, not an object with nodes and edges.</source>
        <translation>无法读取画布：它是列表，而不是包含节点和边的对象。</translation>
    </message>
    <message>
        <source>Canvas</source>
        <translation>画布</translation>
    </message>
    <message>
        <source>The canvas cannot be read: its nodes and edges must be lists.</source>
        <translation>无法读取画布：节点和边必须是列表。</translation>
    </message>
    <message>
        <source>The canvas has more than %1 nodes or edges.</source>
        <translation>画布有超过 %1 个节点或边。</translation>
    </message>
    <message>
        <source>its id “%1” is that of node %2 too.</source>
        <translation>它的 id“%1”与节点 %2 的相同。</translation>
    </message>
    <message>
        <source>its type “%1” is none of text, file, link and group.</source>
        <translation>它的类型“%1”不是 text、file、link 和 group 中的任何一种。</translation>
    </message>
</context>
<context>
    <name>CanvasWriter</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>Changeset</name>
    <message>
        <source>The history does not fit the project any more, so this step cannot be undone or repeated. Nothing was changed; have the project checked.</source>
        <translation>历史记录与项目不再相符，因此无法撤销或重做这一步。未作任何更改；请检查该项目。</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>The project is not sound; findings: %1.</source>
        <translation>项目有损坏；发现的问题：%1。</translation>
    </message>
    <message>
        <source>The project is sound: %1.</source>
        <translation>项目完好：%1。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>makes an empty project</source>
        <translation>创建一个空项目</translation>
    </message>
    <message>
        <source>imports articles, and .canvas files as boards, a line each, and says which look like others that are there, unless it is to be quick; fails if a file does, though the others are in</source>
        <translation>导入文章，并将 .canvas 文件导入为看板，每项一行，并指出哪些与已有的相似，除非要求快速导入；若有文件失败则返回失败，但其余文件仍已导入</translation>
    </message>
    <message>
        <source>prints one JSON object a line</source>
        <translation>每行输出一个 JSON 对象</translation>
    </message>
    <message>
        <source>prints who seems to say what in an article, named by its title or id: a proposal a line, as JSON</source>
        <translation>输出文章中看来是谁说了什么，文章以标题或 id 指明：每行一条建议，格式为 JSON</translation>
    </message>
    <message>
        <source>prints what a query finds, the best first, with the places; --json prints a place a line</source>
        <translation>输出查询的结果，最匹配者在前，并列出各出现处；--json 每行输出一处</translation>
    </message>
    <message>
        <source>does what a file says, an action a line; all of it one edit, or nothing</source>
        <translation>执行文件中的操作，每行一项；全部作为一次更改，否则一项也不执行</translation>
    </message>
    <message>
        <source>undoes the last edit, or the last N</source>
        <translation>撤销最近一次或最近 N 次更改</translation>
    </message>
    <message>
        <source>does again what was undone</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>prints what was done, a line each, the oldest first</source>
        <translation>输出所做的操作，每项一行，最早者在前</translation>
    </message>
    <message>
        <source>removes the history up to now, or before an entry, from the file, and what only that held; no undo brings it back</source>
        <translation>从文件中移除截至目前或某一条目之前的历史记录，以及仅存于其中的内容；无法通过撤销恢复</translation>
    </message>
    <message>
        <source>lays a board out, named by its name or id; locked cards stay</source>
        <translation>对以名称或 id 指明的看板进行布局；已锁定的卡片保持不动</translation>
    </message>
    <message>
        <source>makes every check of the file and never writes to it: what is damaged, a line each; succeeds only if it is sound</source>
        <translation>对文件进行全部检查，绝不写入文件：损坏之处每项一行；仅在完好时返回成功</translation>
    </message>
    <message>
        <source>writes a consistent copy, also while the project is open</source>
        <translation>写入一份一致的副本，项目打开时也可进行</translation>
    </message>
    <message>
        <source>writes an encrypted copy; the passphrase is asked for, or is the first line of standard input</source>
        <translation>写入一份加密副本；会询问密码短语，或取标准输入的第一行</translation>
    </message>
    <message>
        <source>makes a project of an encrypted copy</source>
        <translation>由加密副本创建项目</translation>
    </message>
    <message>
        <source>makes a project that somebody sent one&apos;s own, row by row in a new file, and says what was left out</source>
        <translation>将他人发来的项目逐行写入新文件，变为自己的项目，并说明略去了什么</translation>
    </message>
    <message>
        <source>saves what is whole of a damaged project in a new file, and says what is missing</source>
        <translation>将已损坏项目中完好的部分保存到新文件，并说明缺失了什么</translation>
    </message>
    <message>
        <source>takes a snapshot: a checked copy in a folder beside the project, or in another one</source>
        <translation>创建快照：一份经过检查的副本，存放在项目旁的文件夹或其他文件夹中</translation>
    </message>
    <message>
        <source>checks each snapshot and prints it as JSON, a line each, with what has changed since; fails if one is damaged</source>
        <translation>检查每个快照并以 JSON 输出，每个一行，包括此后的更改；若有快照损坏则返回失败</translation>
    </message>
    <message>
        <source>writes a snapshot as a new project, if it is whole</source>
        <translation>若快照完好，将其写为新项目</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>opens the window</source>
        <translation>打开窗口</translation>
    </message>
    <message>
        <source>opens the window with the sample investigation</source>
        <translation>打开窗口并载入示例调查</translation>
    </message>
    <message>
        <source>writes a copy without the identities of these actors, or of the sources without a name and who spoke not for attribution; prints where their names still stand, a line of JSON each</source>
        <translation>写入一份副本，隐去这些主体的身份，或隐去匿名来源及不注明来源者的身份；输出其名称仍然出现之处，每处一行 JSON</translation>
    </message>
    <message>
        <source>prints this text, or the version</source>
        <translation>输出此帮助，或版本信息</translation>
    </message>
    <message>
        <source>What was to be printed could not be written; the disk may be full, or the reader gone.</source>
        <translation>无法写出要输出的内容；磁盘可能已满，或读取方已退出。</translation>
    </message>
    <message>
        <source>“%1” is not a command, and only one project can be opened at a time.</source>
        <translation>“%1”不是命令，而且一次只能打开一个项目。</translation>
    </message>
    <message>
        <source>Either a project or the sample investigation can be opened, not both.</source>
        <translation>只能打开一个项目或示例调查，不能同时打开两者。</translation>
    </message>
    <message>
        <source>This is not how it goes: sidelight %1 %2</source>
        <translation>用法有误。正确用法：sidelight %1 %2</translation>
    </message>
    <message>
        <source>Not all could be imported; the lines that begin with “Failed” say why.</source>
        <translation>未能全部导入；以“失败”开头的行说明了原因。</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>导入看板</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Imported: %1 — %2</source>
        <translation>已导入：%1 — %2</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>有些边指向文件中不存在的节点，已略去：%1。</translation>
    </message>
    <message>
        <source>Imported: %1 — %2 (no article was recognised on the page, so all its text was taken)</source>
        <translation>已导入：%1 — %2（未在页面上识别出文章，因此取用了全部文本）</translation>
    </message>
    <message>
        <source>Imported: %1 — %2 (characters that could not be read: %3)</source>
        <translation>已导入：%1 — %2（无法读取的字符：%3）</translation>
    </message>
    <message>
        <source>Already there: %1 — %2</source>
        <translation>已存在：%1 — %2</translation>
    </message>
    <message>
        <source>The actions file “%1” could not be read (%2).</source>
        <translation>无法读取操作文件“%1”（%2）。</translation>
    </message>
    <message>
        <source>Apply actions</source>
        <translation>应用操作</translation>
    </message>
    <message>
        <source>Actions applied: %1</source>
        <translation>已应用的操作：%1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be undone; there are no more.</source>
        <translation>
            <numerusform>只能撤销 %Ln 次更改；没有更多可撤销的了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>只能重做 %Ln 次更改；没有更多可重做的了。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>What is exported cannot go where the project is; name another file.</source>
        <translation>导出内容不能写到项目所在的文件；请指定另一个文件。</translation>
    </message>
    <message>
        <source>Lay out board</source>
        <translation>看板布局</translation>
    </message>
    <message>
        <source>Cards moved: %1</source>
        <translation>已移动的卡片：%1</translation>
    </message>
    <message>
        <source>No board is called “%1”; “sidelight list PROJECT boards” lists them.</source>
        <translation>没有名为“%1”的看板；“sidelight list PROJECT boards”可列出所有看板。</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one board; name it by its id, such as %2 or %3.</source>
        <translation>名为“%1”的看板不止一个；请用其 id 指明，例如 %2 或 %3。</translation>
    </message>
    <message>
        <source>Snapshot taken: %1</source>
        <translation>已创建快照：%1</translation>
    </message>
    <message>
        <source>All of the project went along.</source>
        <translation>项目的全部内容均已带入。</translation>
    </message>
</context>
<context>
    <name>CommandLineArguments</name>
    <message>
        <source>There is no option “%1” here; a name that begins with “-” goes after “--”.</source>
        <translation>此处没有选项“%1”；以“-”开头的名称应放在“--”之后。</translation>
    </message>
    <message>
        <source>The option “%1” was given twice.</source>
        <translation>选项“%1”给出了两次。</translation>
    </message>
    <message>
        <source>The option “%1” needs a value after it.</source>
        <translation>选项“%1”之后需要一个值。</translation>
    </message>
    <message>
        <source>A name that was given is empty.</source>
        <translation>给出的某个名称为空。</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>This system&apos;s SQLite does not take a setting that keeps projects safe, so none is opened. Install SQLite as Debian 13 ships it.</source>
        <translation>本系统的 SQLite 不接受一项用于保护项目安全的设置，因此不会打开任何项目。请安装 Debian 13 所附带的 SQLite。</translation>
    </message>
</context>
<context>
    <name>Content</name>
    <message>
        <source>The file is larger than 64 MiB, the most that a project takes.</source>
        <translation>文件超过 64 MiB，这是项目可接受的上限。</translation>
    </message>
    <message>
        <source>A text or image that the project refers to is missing from its file.</source>
        <translation>项目所引用的一段文本或一张图片在其文件中缺失。</translation>
    </message>
</context>
<context>
    <name>CopyCommand</name>
    <message>
        <source>No actor is called “%1”; “sidelight list PROJECT actors” lists them.</source>
        <translation>没有名为“%1”的主体；“sidelight list PROJECT actors”可列出所有主体。</translation>
    </message>
    <message>
        <source>“%1” is the name of more than one actor; name it by its id, such as %2 or %3.</source>
        <translation>名为“%1”的主体不止一个；请用其 id 指明，例如 %2 或 %3。</translation>
    </message>
    <message>
        <source>The project has no source without a name, and nobody who spoke not for attribution or off the record. Name the actors to be withheld.</source>
        <translation>项目中没有匿名来源，也没有不注明来源或不供发表的发言者。请指明要隐去的主体。</translation>
    </message>
    <message>
        <source>Actors and what is done with their words belong to --withhold: sidelight copy PROJECT FILE --withhold [ACTOR…].</source>
        <translation>主体以及对其言论的处理方式须与 --withhold 一起使用：sidelight copy PROJECT FILE --withhold [ACTOR…]。</translation>
    </message>
    <message>
        <source>The quotes are one of: %1.</source>
        <translation>引文的处理方式须为下列之一：%1。</translation>
    </message>
    <message>
        <source>The articles are one of: %1.</source>
        <translation>文章的处理方式须为下列之一：%1。</translation>
    </message>
</context>
<context>
    <name>CopySearch</name>
    <message>
        <source>Both come from one address, though their words differ.</source>
        <translation>两者来自同一网址，但文字不同。</translation>
    </message>
    <message>
        <source>Both come from one address. %1</source>
        <translation>两者来自同一网址。%1</translation>
    </message>
</context>
<context>
    <name>EncryptedCopy</name>
    <message>
        <source>The encrypted copy could not be read back as it was written and was removed. Check the disk and try again.</source>
        <translation>加密副本写入后无法读回，已被移除。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>The project in memory could not be read. Save a copy of it and encrypt that.</source>
        <translation>无法读取内存中的项目。请保存其副本，并对该副本加密。</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>The paper can be one of: %1.</source>
        <translation>纸张可以是以下之一：%1。</translation>
    </message>
    <message>
        <source>A page is either --landscape or --portrait.</source>
        <translation>页面只能是 --landscape 或 --portrait 之一。</translation>
    </message>
    <message>
        <source>Without --paper or --tile the page takes the board&apos;s own shape; name a paper to turn it.</source>
        <translation>没有 --paper 或 --tile 时，页面采用看板自身的形状；要改变方向，请指定纸张。</translation>
    </message>
    <message>
        <source>The scale is a percentage from %1 to %2.</source>
        <translation>缩放比例是 %1 到 %2 之间的百分数。</translation>
    </message>
    <message>
        <source>A --scale is for tiles; give --tile with it.</source>
        <translation>--scale 用于拼页；请同时给出 --tile。</translation>
    </message>
    <message>
        <source>The date is written as year, month and day: 2024-05-04.</source>
        <translation>日期应写作年、月、日：2024-05-04。</translation>
    </message>
    <message>
        <source>Pages as pictures hold no words, so --attach can&apos;t be given with --as-pictures.</source>
        <translation>图片形式的页面不含文字，因此 --attach 不能与 --as-pictures 同时使用。</translation>
    </message>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>没有名为“%1”的文章；“sidelight list PROJECT articles”可列出所有文章。</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>标题为“%1”的文章不止一篇；请用其 id 指明，例如 %2 或 %3。</translation>
    </message>
    <message>
        <source>The file of %1 ends in one of: %2.</source>
        <translation>%1 的文件扩展名应为以下之一：%2。</translation>
    </message>
    <message>
        <source>A byte-order mark is for tables (.csv) only.</source>
        <translation>字节顺序标记（BOM）只用于表格（.csv）。</translation>
    </message>
    <message>
        <source>A matrix is made by one of: %1.</source>
        <translation>矩阵可由以下之一生成：%1。</translation>
    </message>
    <message>
        <source>draws a board and its numbered sources as a PDF, over a file that is there</source>
        <translation>将看板及其编号来源绘制为 PDF，覆盖已有文件</translation>
    </message>
    <message>
        <source>draws a board as a picture, at 200 percent unless another scale is given</source>
        <translation>将看板绘制为图片，未指定缩放比例时为百分之 200</translation>
    </message>
    <message>
        <source>draws a board as vectors, its words as text</source>
        <translation>将看板绘制为矢量图，其中的文字仍为文本</translation>
    </message>
    <message>
        <source>writes a board as JSON Canvas 1.0; with records, its cards come back as what they were in this project</source>
        <translation>将看板写为 JSON Canvas 1.0；若包含记录，其卡片导回本项目后会恢复原样</translation>
    </message>
    <message>
        <source>writes a board and its sources as one page for any browser</source>
        <translation>将看板及其来源写为一个网页，可用任何浏览器打开</translation>
    </message>
    <message>
        <source>writes a board as an outline in Markdown</source>
        <translation>将看板写为 Markdown 大纲</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a table; --bom for spreadsheets that need it</source>
        <translation>将全部片段及其出处写为表格；--bom 用于需要它的电子表格程序</translation>
    </message>
    <message>
        <source>writes all passages with their citations as a document</source>
        <translation>将全部片段及其出处写为文档</translation>
    </message>
    <message>
        <source>writes an article with its highlights, and its notes in the margin</source>
        <translation>写出文章，包含高亮以及页边的备注</translation>
    </message>
    <message>
        <source>writes who says what on which claim, as a table or as sheets to put together</source>
        <translation>写出谁就哪项主张说了什么，格式为表格或可拼接的纸张</translation>
    </message>
    <message>
        <source>writes all that is recorded of each statement, as a table or as exact data</source>
        <translation>写出每条陈述的全部记录，格式为表格或精确数据</translation>
    </message>
    <message>
        <source>writes what is known of each article for programs that keep literature: BibTeX, RIS or CSL-JSON</source>
        <translation>将每篇文章的已知信息写为文献管理程序可用的格式：BibTeX、RIS 或 CSL-JSON</translation>
    </message>
    <message>
        <source>An export names what is exported, one file to write, and only options that belong to it.</source>
        <translation>导出须指明要导出的内容、一个要写入的文件，以及仅属于该导出的选项。</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>读毕</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
</context>
<context>
    <name>FileExport</name>
    <message>
        <source>PNG pictures</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>SVG drawings</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>Web pages</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Markdown documents</source>
        <translation>Markdown 文档</translation>
    </message>
    <message>
        <source>JSON Canvas files</source>
        <translation>JSON Canvas 文件</translation>
    </message>
    <message>
        <source>CSV tables</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>OpenDocument texts</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>JSON files</source>
        <translation>JSON 文件</translation>
    </message>
    <message>
        <source>BibTeX files</source>
        <translation>BibTeX 文件</translation>
    </message>
    <message>
        <source>RIS files</source>
        <translation>RIS 文件</translation>
    </message>
    <message>
        <source>CSL-JSON files</source>
        <translation>CSL-JSON 文件</translation>
    </message>
    <message>
        <source>It is no longer in the project. Nothing was written.</source>
        <translation>它已不在项目中。未写入任何内容。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；未写入任何文件。</translation>
    </message>
</context>
<context>
    <name>Graphviz</name>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>“%1”无法对此看板进行布局，因此看板保持原样。</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>Undone: entry %1</source>
        <translation>已撤销：条目 %1</translation>
    </message>
    <message>
        <source>Done again: entry %1</source>
        <translation>已重做：条目 %1</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>“--before” wants the number of an entry, as “sidelight history” prints it.</source>
        <translation>“--before”需要条目的编号，即“sidelight history”所输出的编号。</translation>
    </message>
    <message>
        <source>Entries removed from the history since the project was made: %1</source>
        <translation>自项目创建以来从历史记录中移除的条目：%1</translation>
    </message>
    <message>
        <source>The first that stays: %1</source>
        <translation>保留的第一个条目：%1</translation>
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
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <comment>and the time of day</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>format of a day in this year: see QDate::toString</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>History purged: %n entries before this are gone</source>
        <translation>
            <numerusform>历史记录已清除：此前的 %Ln 个条目已不存在</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s)</source>
        <translation>
            <numerusform>%Ln 个主体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln 项主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln 个源头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s)</source>
        <translation>
            <numerusform>%Ln 个看板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%Ln 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%Ln 条连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link type(s)</source>
        <translation>
            <numerusform>%Ln 种连线类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%Ln 处提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n likeness(es) of actors</source>
        <translation>
            <numerusform>%Ln 项可能的同一关系</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages</source>
        <translation>
            <numerusform>%Ln 条片段间的连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of articles kept apart</source>
        <translation>
            <numerusform>%Ln 对非同源的文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n matrix/matrices</source>
        <translation>
            <numerusform>%Ln 个矩阵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis/hypotheses</source>
        <translation>
            <numerusform>%Ln 个假设</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence</source>
        <translation>
            <numerusform>%Ln 条证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%Ln 个合集</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would change: the project is as it was then.</source>
        <translation>不会有任何变化：项目与当时相同。</translation>
    </message>
    <message>
        <source>What goes: %1.</source>
        <comment>things that are counted</comment>
        <translation>将去除：%1。</translation>
    </message>
    <message>
        <source>What returns: %1.</source>
        <comment>things that are counted</comment>
        <translation>将恢复：%1。</translation>
    </message>
    <message>
        <source>What changes: %1.</source>
        <comment>things that are counted</comment>
        <translation>将改变：%1。</translation>
    </message>
    <message>
        <source>Go back to %1: “%2”</source>
        <comment>a time, and what was done then</comment>
        <translation>回到 %1：“%2”</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>导入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is empty; there is nothing to import.</source>
        <translation>%1 是空的；没有可导入的内容。</translation>
    </message>
    <message>
        <source>%1 holds no text that could be read; if it is a page that needs its scripts, copy the words and paste them.</source>
        <translation>%1 中没有可读取的文本；如果该页面依赖脚本，请复制其中的文字并粘贴。</translation>
    </message>
    <message>
        <source>%1 is not a text, whatever its name says; export it as text, Markdown or HTML and import that.</source>
        <translation>无论文件名如何，%1 都不是文本；请将其导出为文本、Markdown 或 HTML 后再导入。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB; split it and import the parts.</source>
        <translation>%1 超过 64 MiB；请将其拆分后分别导入。</translation>
    </message>
    <message>
        <source>%1 holds more than 2,000,000 characters; split it and import the parts.</source>
        <translation>%1 包含超过 2,000,000 个字符；请将其拆分后分别导入。</translation>
    </message>
    <message>
        <source>%1 is of a kind that can&apos;t be imported; names may end in %2.</source>
        <translation>%1 的类型无法导入；文件名应以 %2 结尾。</translation>
    </message>
    <message>
        <source>%1 is in an encoding that can&apos;t be read; save it as UTF-8 and import it again.</source>
        <translation>%1 的编码无法读取；请将其保存为 UTF-8 后重新导入。</translation>
    </message>
    <message>
        <source>%1 nests its parts too deeply to be a page; copy its words and paste them instead.</source>
        <translation>%1 的嵌套过深，不像是网页；请改为复制其中的文字并粘贴。</translation>
    </message>
    <message>
        <source>%1 has more attributes on one element than a page can have; copy its words and paste them instead.</source>
        <translation>%1 中某个元素的属性过多，不像是网页；请改为复制其中的文字并粘贴。</translation>
    </message>
    <message>
        <source>%1 has more list items than can be read as Markdown; rename it to .txt and import it as text.</source>
        <translation>%1 的列表项过多，无法作为 Markdown 读取；请将其重命名为 .txt 并作为文本导入。</translation>
    </message>
    <message>
        <source>%1 holds more articles than can be taken from one file; split it and import the parts.</source>
        <translation>%1 所含的文章超过单个文件可接受的数量；请将其拆分后分别导入。</translation>
    </message>
    <message>
        <source>%1 has no column of which the name says that it holds the text; choose the column and read it again.</source>
        <translation>%1 中没有列名表明其为正文的列；请选择该列后重新读取。</translation>
    </message>
    <message>
        <source>A row of %1 is no JSON object, so it was left out; the others are read.</source>
        <translation>%1 中有一行不是 JSON 对象，因此已略过；其余各行均已读取。</translation>
    </message>
    <message>
        <source>%1 has no line at which this kind of listing would split it; read it as another kind.</source>
        <translation>%1 中没有此类清单据以拆分的行；请将其作为其他类型读取。</translation>
    </message>
    <message>
        <source>%1 begins with details that can&apos;t be read; remove what stands between the lines of --- and try again.</source>
        <translation>%1 开头的详细信息无法读取；请移除两行 --- 之间的内容后重试。</translation>
    </message>
    <message>
        <source>%1 is locked with a password; open it in the program that it is for, save a copy without a password, and import that.</source>
        <translation>%1 有密码保护；请在相应的程序中打开，保存一份无密码的副本，再导入该副本。</translation>
    </message>
    <message>
        <source>%1 is locked with a password; give the password when you look at the import, or import a copy without one.</source>
        <translation>%1 有密码保护；请在查看导入内容时输入密码，或导入一份无密码的副本。</translation>
    </message>
    <message>
        <source>%1 is locked with another password than this; look whether it is typed as it was set, and try again.</source>
        <translation>%1 的密码与此不同；请检查输入的密码是否与设置的一致，然后重试。</translation>
    </message>
    <message>
        <source>%1 is damaged or not what its name says; open it in the program that it is for, save it anew, and import that.</source>
        <translation>%1 已损坏，或与其文件名所示的类型不符；请在相应的程序中打开，重新保存后再导入。</translation>
    </message>
    <message>
        <source>%1 unfolds to far more than a document can be, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 展开后远超文档应有的大小，因此已略过；请留意此文件的来路。</translation>
    </message>
    <message>
        <source>%1 holds parts that no document should have, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 含有文档不应有的部分，因此已略过；请留意此文件的来路。</translation>
    </message>
    <message>
        <source>%1 has no text, only pictures of pages; have the text recognised (OCR) by a program for that, and import what it saves.</source>
        <translation>%1 中没有文本，只有页面图片；请用相应的程序进行文字识别 (OCR)，再导入其保存的文件。</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of Pandoc, which is not installed; install the package “pandoc” and import the file again.</source>
        <translation>%1 只能借助 Pandoc 读取，而它尚未安装；请安装软件包“pandoc”后重新导入此文件。</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of QtPdf, which is not installed; install the package “libqt6pdf6” and import the file again.</source>
        <translation>%1 只能借助 QtPdf 读取，而它尚未安装；请安装软件包“libqt6pdf6”后重新导入此文件。</translation>
    </message>
    <message>
        <source>%1 could not be read; look at whether it is still there and may be opened.</source>
        <translation>无法读取 %1；请检查它是否仍在原处，以及是否允许打开。</translation>
    </message>
    <message>
        <source>%1 is not a file; choose a file or a folder.</source>
        <translation>%1 不是文件；请选择文件或文件夹。</translation>
    </message>
    <message>
        <source>%1 holds no files that can be imported; their names have to end in one of %2.</source>
        <translation>%1 中没有可导入的文件；文件名须以下列之一结尾：%2。</translation>
    </message>
    <message>
        <source>%1 needs more memory to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>读取 %1 所需的内存超出文章应有的限度，因此已略过；请改为粘贴其中的文字。</translation>
    </message>
    <message>
        <source>%1 takes longer to be read than any article should, so it was left out; paste its words instead.</source>
        <translation>读取 %1 所需的时间超出文章应有的限度，因此已略过；请改为粘贴其中的文字。</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was left out; nothing else is harmed, and its words can be pasted instead.</source>
        <translation>%1 导致读取程序崩溃，因此已略过；其他内容未受影响，其中的文字可以改为粘贴。</translation>
    </message>
    <message>
        <source>%1 made its reader try something forbidden, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 使读取程序尝试了被禁止的操作，因此已略过；请留意此文件的来路。</translation>
    </message>
    <message>
        <source>%1 made its reader answer nonsense, so it was left out; be careful with where this file comes from.</source>
        <translation>%1 使读取程序返回了无意义的结果，因此已略过；请留意此文件的来路。</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and import it again.</source>
        <translation>本程序的读取程序已停止，无法读取 %1；请重新启动本程序后再次导入。</translation>
    </message>
    <message>
        <source>%1 could not be imported.</source>
        <translation>无法导入 %1。</translation>
    </message>
    <message>
        <source>%1 is larger than 64 MiB, so it was not put on the board; make it smaller first.</source>
        <translation>%1 超过 64 MiB，因此未放到看板上；请先将其缩小。</translation>
    </message>
    <message>
        <source>%1 has more pixels than a board can show, so it was not put there; make it smaller first.</source>
        <translation>%1 的像素超出看板可显示的范围，因此未放到看板上；请先将其缩小。</translation>
    </message>
    <message>
        <source>%1 takes more time or memory than any picture should, so it was not put on the board.</source>
        <translation>%1 所需的时间或内存超出图片应有的限度，因此未放到看板上。</translation>
    </message>
    <message>
        <source>%1 made its reader crash, so it was not put on the board; nothing else is harmed.</source>
        <translation>%1 导致读取程序崩溃，因此未放到看板上；其他内容未受影响。</translation>
    </message>
    <message>
        <source>%1 made its reader misbehave, so it was not put on the board; be careful with where it comes from.</source>
        <translation>%1 使读取程序行为异常，因此未放到看板上；请留意它的来路。</translation>
    </message>
    <message>
        <source>%1 could not be read since the program&apos;s reader has stopped; restart the program and add it again.</source>
        <translation>本程序的读取程序已停止，无法读取 %1；请重新启动本程序后再次添加。</translation>
    </message>
    <message>
        <source>%1 is no picture that a board can show; it has to be a whole PNG, JPEG, GIF or WebP.</source>
        <translation>%1 不是看板可显示的图片；须为完整的 PNG、JPEG、GIF 或 WebP 文件。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The pasted text</source>
        <translation>粘贴的文本</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>%1 can be read only with the help of GMime, which is not installed; install the package “libgmime-3.0-0” and import the file again.</source>
        <translation>%1 只能借助 GMime 读取，而它尚未安装；请安装软件包“libgmime-3.0-0”后重新导入此文件。</translation>
    </message>
</context>
<context>
    <name>ImportCommand</name>
    <message>
        <source>“%1” does not map a field to a column; it goes like title=headline, for title, text, byline, outlet, published, language and url.</source>
        <translation>“%1”没有将字段对应到列；写法如 title=headline，可用字段为 title、text、byline、outlet、published、language 和 url。</translation>
    </message>
    <message>
        <source>The password could not be read from %1; look whether the file is there.</source>
        <translation>无法从 %1 读取密码；请查看该文件是否存在。</translation>
    </message>
    <message>
        <source>%1 holds no password in its first line.</source>
        <translation>%1 的第一行没有密码。</translation>
    </message>
    <message>
        <source>Looks like another capture: %1 — of %2. %3</source>
        <translation>似为另一次采集：%1 — 对应 %2。%3</translation>
    </message>
    <message>
        <source>Looks like a copy: %1 — of %2. %3</source>
        <translation>似为副本：%1 — 对应 %2。%3</translation>
    </message>
</context>
<context>
    <name>IndexFile</name>
    <message>
        <source>The search index could not be made.</source>
        <translation>无法创建搜索索引。</translation>
    </message>
</context>
<context>
    <name>Lanes</name>
    <message>
        <source>Of no article</source>
        <translation>不属于任何文章</translation>
    </message>
    <message>
        <source>Of no speaker</source>
        <translation>没有发言者</translation>
    </message>
    <message>
        <source>Not known to the day</source>
        <translation>具体日期不明</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>LeftOut</name>
    <message>
        <source>Articles left out: %1.</source>
        <translation>略去的文章：%1。</translation>
    </message>
    <message>
        <source>Passages left out: %1.</source>
        <translation>略去的片段：%1。</translation>
    </message>
    <message>
        <source>Tags left out: %1.</source>
        <translation>略去的标签：%1。</translation>
    </message>
    <message>
        <source>Actors left out: %1.</source>
        <translation>略去的主体：%1。</translation>
    </message>
    <message>
        <source>Claims left out: %1.</source>
        <translation>略去的主张：%1。</translation>
    </message>
    <message>
        <source>Statements left out: %1.</source>
        <translation>略去的陈述：%1。</translation>
    </message>
    <message>
        <source>Origins left out: %1.</source>
        <translation>略去的源头：%1。</translation>
    </message>
    <message>
        <source>Boards left out: %1.</source>
        <translation>略去的看板：%1。</translation>
    </message>
    <message>
        <source>Cards left out: %1.</source>
        <translation>略去的卡片：%1。</translation>
    </message>
    <message>
        <source>Links left out: %1.</source>
        <translation>略去的连线：%1。</translation>
    </message>
    <message>
        <source>ACH matrices left out: %1.</source>
        <translation>略去的 ACH 矩阵：%1。</translation>
    </message>
    <message>
        <source>Collections left out: %1.</source>
        <translation>略去的合集：%1。</translation>
    </message>
    <message>
        <source>Texts, originals and images that are not what was stored: %1.</source>
        <translation>与存入时不同的文本、原始文件和图片：%1。</translation>
    </message>
    <message>
        <source>Pages of the file that could not be read: %1.</source>
        <translation>文件中无法读取的页：%1。</translation>
    </message>
    <message>
        <source>Other rows left out, as of tags, aliases, speakers, mentions and evidence: %1.</source>
        <translation>略去的其他行，如标签、别名、发言者、提及和证据的行：%1。</translation>
    </message>
    <message>
        <source>Lost articles, actors, tags, boards, matrices and collections in whose place an empty one stands, since others refer to them: %1.</source>
        <translation>已丢失、但因被其他内容引用而以空项代替的文章、主体、标签、看板、矩阵和合集：%1。</translation>
    </message>
    <message>
        <source>References to something that is missing, dropped: %1.</source>
        <translation>已去除的指向缺失内容的引用：%1。</translation>
    </message>
    <message>
        <source>Values that were not as Sidelight writes them, set right: %1.</source>
        <translation>已更正的不符合 Sidelight 写法的值：%1。</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>“%1” of the listing has to be a pattern.</source>
        <translation>清单的“%1”须为一个模式。</translation>
    </message>
    <message>
        <source>The pattern of “%1” of the listing cannot be read: %2.</source>
        <translation>无法解读清单的“%1”的模式：%2。</translation>
    </message>
    <message>
        <source>“%1” is no field of an article; there are title, text, byline, outlet, published, language and url.</source>
        <translation>“%1”不是文章的字段；可用字段为 title、text、byline、outlet、published、language 和 url。</translation>
    </message>
    <message>
        <source>A listing needs just one of “start”, “between” and “last”.</source>
        <translation>清单须有且只有“start”“between”和“last”中的一个。</translation>
    </message>
    <message>
        <source>The listing has too many fields.</source>
        <translation>清单的字段过多。</translation>
    </message>
    <message>
        <source>The pattern of “label” needs a group, which is the label.</source>
        <translation>“label”的模式需要一个分组，即标签名。</translation>
    </message>
    <message>
        <source>The definition of a listing is longer than 64 KiB.</source>
        <translation>清单的定义超过 64 KiB。</translation>
    </message>
    <message>
        <source>The definition of a listing is no JSON object (%1).</source>
        <translation>清单的定义不是 JSON 对象（%1）。</translation>
    </message>
    <message>
        <source>“%1” could not be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>There is no listing “%1”; there are %2, and files that end in .json.</source>
        <translation>没有清单“%1”；可用的有 %2，以及以 .json 结尾的文件。</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display here for a window. The commands work without one; sidelight --help lists them.</source>
        <translation>此处没有可显示窗口的屏幕。命令无需屏幕即可使用；sidelight --help 可列出命令。</translation>
    </message>
    <message>
        <source>This display is reached over the network, which Sidelight refuses. To allow it for the display alone, start with: sidelight --allow-tcp-display</source>
        <translation>此屏幕须通过网络连接，Sidelight 拒绝使用网络。若仅为显示而允许，请这样启动：sidelight --allow-tcp-display</translation>
    </message>
</context>
<context>
    <name>MarkedArticle</name>
    <message>
        <source>note %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <comment>a date</comment>
        <translation>获取于 %1</translation>
    </message>
    <message>
        <source>Says it: %1</source>
        <translation>发言者：%1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>标签：%1</translation>
    </message>
</context>
<context>
    <name>MatrixPdf</name>
    <message>
        <source>%1, %2</source>
        <comment>a stance and a grade</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>由 %1 所说</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words as they were said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>译文：“%1”</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>%2 的译文：“%1”</translation>
    </message>
    <message>
        <source>There is no statement on a claim.</source>
        <translation>没有针对主张的陈述。</translation>
    </message>
    <message>
        <source>Claim matrix: rows %1 to %2 of %3, claims %4 to %5 of %6</source>
        <translation>主张矩阵：第 %1 至 %2 行（共 %3 行），第 %4 至 %5 项主张（共 %6 项）</translation>
    </message>
    <message>
        <source>Sheet %1 of %2</source>
        <translation>第 %1 张纸，共 %2 张</translation>
    </message>
</context>
<context>
    <name>MatrixSheet</name>
    <message>
        <source>%1: “%2”</source>
        <comment>a stance and the words that take it</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>由 %1 所说</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>译文：“%1”</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>%2 的译文：“%1”</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>“%1” is there already. Choose another name.</source>
        <translation>“%1”已存在。请选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. Make space or choose another place.</source>
        <translation>无法写入“%1”：%2。请腾出空间或选择其他位置。</translation>
    </message>
</context>
<context>
    <name>OnBoards</name>
    <message>
        <source>%1, card %2</source>
        <comment>a board, and which of its cards</comment>
        <translation>%1，卡片 %2</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>所在看板</translation>
    </message>
</context>
<context>
    <name>Origins</name>
    <message>
        <source>%1: %2</source>
        <comment>an origin&apos;s name, by an agency or outlet and a title</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>All words are the same.</source>
        <translation>所有词语都相同。</translation>
    </message>
    <message>
        <source>%1 % of the words are the same.</source>
        <translation>%1% 的词语相同。</translation>
    </message>
    <message>
        <source>%1 % of the words are the same, and both credit %2.</source>
        <translation>%1% 的词语相同，且两者都注明出自 %2。</translation>
    </message>
    <message>
        <source>%1 % of the shorter one&apos;s words stand in the other.</source>
        <translation>较短一篇中 %1% 的词语也出现在另一篇中。</translation>
    </message>
    <message>
        <source>Both credit %1 and share %2 % of their words.</source>
        <translation>两者都注明出自 %1，且有 %2% 的词语相同。</translation>
    </message>
    <message>
        <source>Both are by %1, of one day, and share %2 % of their words.</source>
        <translation>两者都由 %1 署名，日期相同，且有 %2% 的词语相同。</translation>
    </message>
    <message numerus="yes">
        <source>Both quote the same %n word(s).</source>
        <translation>
            <numerusform>两者引用了相同的 %Ln 个词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>有 %Ln 个词相同，尚不足以认定同源。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnDefinition</name>
    <message>
        <source>The lens “%1” was left out: %2</source>
        <translation>透镜“%1”已略过：%2</translation>
    </message>
    <message>
        <source>it is not sound XML in line %L1.</source>
        <translation>它在第 %L1 行不是有效的 XML。</translation>
    </message>
    <message>
        <source>it has no rules.</source>
        <translation>它没有规则。</translation>
    </message>
    <message>
        <source>its elements are nested too deeply in line %L1.</source>
        <translation>它的元素在第 %L1 行嵌套过深。</translation>
    </message>
    <message>
        <source>it is not a syntax definition.</source>
        <translation>它不是语法定义。</translation>
    </message>
    <message>
        <source>it has more than %L1 patterns.</source>
        <translation>它有超过 %L1 个模式。</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is too long.</source>
        <translation>第 %L1 行的模式过长。</translation>
    </message>
    <message>
        <source>the pattern in line %L1 is wrong: %2.</source>
        <translation>第 %L1 行的模式有误：%2。</translation>
    </message>
    <message>
        <source>it has more than %L1 contexts.</source>
        <translation>它有超过 %L1 个上下文。</translation>
    </message>
    <message>
        <source>its context “%1” includes itself.</source>
        <translation>它的上下文“%1”包含自身。</translation>
    </message>
    <message>
        <source>it names a context “%1” that it does not have.</source>
        <translation>它引用了不存在的上下文“%1”。</translation>
    </message>
    <message>
        <source>it names a list “%1” that it does not have.</source>
        <translation>它引用了不存在的列表“%1”。</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: it has more than %L2 KB.</source>
        <translation>透镜“%1”已略过：它超过 %L2 KB。</translation>
    </message>
</context>
<context>
    <name>PassageEdits</name>
    <message>
        <source>Resize passage</source>
        <translation>调整片段范围</translation>
    </message>
    <message>
        <source>Highlight passage</source>
        <translation>高亮片段</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>为片段添加标签</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>记录陈述</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>移除片段</translation>
    </message>
    <message>
        <source>Change colour</source>
        <translation>更改颜色</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
</context>
<context>
    <name>PassageSheet</name>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a label and what stands behind it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>译者</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Says it</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>没有片段。</translation>
    </message>
</context>
<context>
    <name>PdfMaterial</name>
    <message>
        <source>%1, %2 UTC</source>
        <comment>a date and a time</comment>
        <translation>%1，%2 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a grade, the meaning of its letter and of its number</comment>
        <translation>%1：%2；%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>stance on a claim, as in &quot;denies: the port was warned&quot;</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>PdfPages</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Card without words</source>
        <translation>无文字的卡片</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <comment>a tile of the board and its page</comment>
        <translation>%1，第 %2 页</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
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
        <translation>“%1”</translation>
    </message>
    <message>
        <source>For (%1)</source>
        <translation>支持（%1）</translation>
    </message>
    <message>
        <source>Against (%1)</source>
        <translation>反对（%1）</translation>
    </message>
    <message>
        <source>Qualified by (%1)</source>
        <translation>有保留（%1）</translation>
    </message>
    <message>
        <source>Questioned by (%1)</source>
        <translation>质疑（%1）</translation>
    </message>
    <message>
        <source>Named by (%1)</source>
        <comment>who speaks of a claim without a stance</comment>
        <translation>提到（%1）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>the number of a source and its first words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>(without words)</source>
        <translation>（无文字）</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>when</comment>
        <translation>发言于 %1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>when</comment>
        <translation>发生于 %1</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Retrieved</source>
        <translation>获取时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256, text</source>
        <translation>SHA-256（文本）</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>在看板上</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>To</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>(source %1)</source>
        <translation>（来源 %1）</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Nothing on the board speaks for or against it.</source>
        <translation>看板上没有支持或反对它的内容。</translation>
    </message>
</context>
<context>
    <name>PdfSheets</name>
    <message>
        <source>Map of the tiles</source>
        <translation>拼页总图</translation>
    </message>
    <message>
        <source>Tile %1</source>
        <translation>拼页 %1</translation>
    </message>
    <message>
        <source>An underlined link has a note.</source>
        <translation>带下划线的连线有备注。</translation>
    </message>
</context>
<context>
    <name>PrivateVfs</name>
    <message>
        <source>There is not enough memory to look at the project. Close other programs and try again.</source>
        <translation>内存不足，无法查看此项目。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>ProjectFile</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>内存不足，无法完成此操作。请关闭其他程序后重试。</translation>
    </message>
</context>
<context>
    <name>Purge</name>
    <message>
        <source>Purging was cancelled, and nothing was changed.</source>
        <translation>清除已取消，未作任何更改。</translation>
    </message>
    <message>
        <source>The project without its history was not the same project, so nothing was changed. Please report it.</source>
        <translation>去除历史记录后的项目与原项目不同，因此未作任何更改。请报告此问题。</translation>
    </message>
    <message>
        <source>The disk failed while the project was written anew. Nothing was changed. Check the disk, and open the project again.</source>
        <translation>重新写入项目时磁盘出现故障。未作任何更改。请检查磁盘，然后重新打开项目。</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>RecordListing</name>
    <message>
        <source>There is nothing called “%1” to list.</source>
        <translation>没有可列出的“%1”。</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>The search index was damaged and has been removed. Search again, which makes it anew.</source>
        <translation>搜索索引已损坏，现已移除。请重新搜索，届时会重建索引。</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>There is a closing bracket without an opening one.</source>
        <translation>有一个右括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>OR wants something on both sides, as in fire OR smoke.</source>
        <translation>OR 的两侧都需要内容，例如 fire OR smoke。</translation>
    </message>
    <message>
        <source>There is no field “%1”. The fields are %2. Put what is meant as it stands into quotation marks.</source>
        <translation>没有字段“%1”。可用的字段为 %2。若要照字面搜索，请加上引号。</translation>
    </message>
    <message>
        <source>There are too many brackets within each other.</source>
        <translation>括号嵌套层数过多。</translation>
    </message>
    <message>
        <source>This bracket is not closed.</source>
        <translation>此括号没有闭合。</translation>
    </message>
    <message>
        <source>A regular expression ends with a stroke, as in /colou?r/.</source>
        <translation>正则表达式须以斜杠结尾，例如 /colou?r/。</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
    <message>
        <source>NEAR is written like this: NEAR(fire crew, 5), which is both words with at most five others between them.</source>
        <translation>NEAR 的写法如下：NEAR(fire crew, 5)，即两个词之间最多隔五个其他词。</translation>
    </message>
    <message>
        <source>“%1:” wants a value right behind it: %2.</source>
        <translation>“%1:”之后须紧跟一个值：%2。</translation>
    </message>
    <message>
        <source>“%1:” takes a date such as 2012, 2012-10 or 2012-10-03, and “%2” is none.</source>
        <translation>“%1:”须为 2012、2012-10 或 2012-10-03 这样的日期，而“%2”不是日期。</translation>
    </message>
    <message>
        <source>“%1:” takes one of %2, and “%3” is none of them.</source>
        <translation>“%1:”须为 %2 之一，而“%3”不是其中任何一个。</translation>
    </message>
    <message>
        <source>A regular expression and “lens:” cannot stand in brackets or beside OR.</source>
        <translation>正则表达式和“lens:”不能放在括号中，也不能与 OR 相连。</translation>
    </message>
    <message numerus="yes">
        <source>This query is too long. At most %n characters can be looked for.</source>
        <translation>
            <numerusform>此查询过长。最多可搜索 %Ln 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SinceText</name>
    <message numerus="yes">
        <source>%n article(s) imported</source>
        <translation>
            <numerusform>导入了 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) deleted</source>
        <translation>
            <numerusform>删除了 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) highlighted</source>
        <translation>
            <numerusform>高亮了 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) recorded</source>
        <translation>
            <numerusform>记录了 %Ln 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 条陈述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) added</source>
        <translation>
            <numerusform>添加了 %Ln 项主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 项主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 项主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) added</source>
        <translation>
            <numerusform>添加了 %Ln 个主体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个主体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 个主体</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded</source>
        <translation>
            <numerusform>记录了 %Ln 处提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 处提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 处提及</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) made</source>
        <translation>
            <numerusform>新建了 %Ln 个看板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个看板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n board(s) deleted</source>
        <translation>
            <numerusform>删除了 %Ln 个看板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) placed</source>
        <translation>
            <numerusform>放置了 %Ln 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards drawn</source>
        <translation>
            <numerusform>添加了 %Ln 条看板上的连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards changed</source>
        <translation>
            <numerusform>更改了 %Ln 条看板上的连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on boards removed</source>
        <translation>
            <numerusform>移除了 %Ln 条看板上的连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages made</source>
        <translation>
            <numerusform>添加了 %Ln 条片段间的连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages changed</source>
        <translation>
            <numerusform>更改了 %Ln 条片段间的连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between passages removed</source>
        <translation>
            <numerusform>移除了 %Ln 条片段间的连线</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) added</source>
        <translation>
            <numerusform>添加了 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) added</source>
        <translation>
            <numerusform>添加了 %Ln 个源头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个源头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s) removed</source>
        <translation>
            <numerusform>移除了 %Ln 个源头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) made</source>
        <translation>
            <numerusform>新建了 %Ln 个 ACH 矩阵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个 ACH 矩阵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACH matrix(es) deleted</source>
        <translation>
            <numerusform>删除了 %Ln 个 ACH 矩阵</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) added</source>
        <translation>
            <numerusform>添加了 %Ln 个假设</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个假设</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hypothesis(es) removed</source>
        <translation>
            <numerusform>移除了 %Ln 个假设</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence added</source>
        <translation>
            <numerusform>添加了 %Ln 条证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence changed</source>
        <translation>
            <numerusform>更改了 %Ln 条证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence removed</source>
        <translation>
            <numerusform>移除了 %Ln 条证据</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) made</source>
        <translation>
            <numerusform>新建了 %Ln 个合集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) changed</source>
        <translation>
            <numerusform>更改了 %Ln 个合集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) deleted</source>
        <translation>
            <numerusform>删除了 %Ln 个合集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) moved</source>
        <translation>
            <numerusform>移动了 %Ln 张卡片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other change(s)</source>
        <translation>
            <numerusform>%Ln 项其他更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>没有任何更改</translation>
    </message>
</context>
<context>
    <name>SnapshotCommand</name>
    <message>
        <source>There is neither a project “%1” nor a snapshot of it.</source>
        <translation>既没有项目“%1”，也没有它的快照。</translation>
    </message>
    <message>
        <source>Not all snapshots are whole; those that are not cannot be restored: %1.</source>
        <translation>并非所有快照都完好；不完好的快照无法恢复：%1。</translation>
    </message>
</context>
<context>
    <name>StandIns</name>
    <message>
        <source>Lost article</source>
        <translation>丢失的文章</translation>
    </message>
    <message>
        <source>Lost actor</source>
        <translation>丢失的主体</translation>
    </message>
    <message>
        <source>Lost tag</source>
        <translation>丢失的标签</translation>
    </message>
    <message>
        <source>Lost board</source>
        <translation>丢失的看板</translation>
    </message>
    <message>
        <source>Lost matrix</source>
        <translation>丢失的矩阵</translation>
    </message>
    <message>
        <source>Lost collection</source>
        <translation>丢失的合集</translation>
    </message>
</context>
<context>
    <name>StatementEdits</name>
    <message>
        <source>Record statement</source>
        <translation>记录陈述</translation>
    </message>
    <message>
        <source>Change statement</source>
        <translation>更改陈述</translation>
    </message>
</context>
<context>
    <name>StatementSheet</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Article published</source>
        <translation>文章发布时间</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源头</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>译者</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始位置</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束位置</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>传述链</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Reliability is</source>
        <translation>可靠性取自</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>发言时间</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>the speaker’s</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>its own</source>
        <translation>陈述本身</translation>
    </message>
</context>
<context>
    <name>SuggestCommand</name>
    <message>
        <source>No article is called “%1”; “sidelight list PROJECT articles” lists them.</source>
        <translation>没有名为“%1”的文章；“sidelight list PROJECT articles”可列出所有文章。</translation>
    </message>
    <message>
        <source>“%1” is the title of more than one article; name it by its id, such as %2 or %3.</source>
        <translation>标题为“%1”的文章不止一篇；请用其 id 指明，例如 %2 或 %3。</translation>
    </message>
    <message>
        <source>“%1” is in a language (%2) for which the attribution finder has no word lists.</source>
        <translation>“%1”所用的语言（%2）没有可供引述查找器使用的词表。</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>无颜色</translation>
    </message>
</context>
<context>
    <name>Verify</name>
    <message numerus="yes">
        <source>How the texts of “%1” and %n other article(s) are set, as with headings and links, differs from what was imported.</source>
        <translation>
            <numerusform>“%1”和另外 %Ln 篇文章的文本排版（如标题和链接）与导入时不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further finding(s) are not listed.</source>
        <translation>
            <numerusform>另有 %Ln 个问题未列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Verifying was called off; what was not looked at may be damaged. Nothing was changed.</source>
        <translation>验证已中止；未检查的部分可能有损坏。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>VerifyWords</name>
    <message>
        <source>Entry %1 of the history</source>
        <translation>历史记录的第 %1 条</translation>
    </message>
    <message>
        <source>Your edits go first; the check goes on between them.</source>
        <translation>您的更改优先进行；检查会在其间隙继续。</translation>
    </message>
    <message>
        <source>Looking at the pages of the file.</source>
        <translation>正在检查文件的页。</translation>
    </message>
    <message>
        <source>Looking at texts, originals and pictures: %1 of %2.</source>
        <translation>正在检查文本、原始文件和图片：%1/%2。</translation>
    </message>
    <message>
        <source>Looking at the passages of article %1 of %2.</source>
        <translation>正在检查文章的片段：第 %1 篇，共 %2 篇。</translation>
    </message>
    <message>
        <source>Looking at the history: edit %1 of %2.</source>
        <translation>正在检查历史记录：第 %1 次更改，共 %2 次。</translation>
    </message>
    <message>
        <source>Doing the history again, to compare: %1 of %2.</source>
        <translation>正在重新执行历史记录以作比较：%1/%2。</translation>
    </message>
    <message>
        <source>Everything is as it was written.</source>
        <translation>一切都与写入时相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) are not as they were written.</source>
        <translation>
            <numerusform>有 %Ln 处与写入时不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%Ln 次更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Check of the project “%1”, %2</source>
        <translation>项目“%1”的检查，%2</translation>
    </message>
</context>
<context>
    <name>WalConversion</name>
    <message>
        <source>A database tool left the project in another mode and with an unfinished change beside it. Nothing was changed; open and close the project in that tool, then try again.</source>
        <translation>某个数据库工具使项目处于另一种模式，并在旁边留下了未完成的更改。未作任何更改；请在该工具中打开并关闭此项目，然后重试。</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>“%1” could not be written: %2. Choose another place or make space, then export again.</source>
        <translation>无法写入“%1”：%2。请选择其他位置或腾出空间，然后重新导出。</translation>
    </message>
</context>
<context>
    <name>WithheldPlacesPage</name>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源头</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>卡片</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>连线类型</translation>
    </message>
    <message>
        <source>ACH matrix</source>
        <translation>ACH 矩阵</translation>
    </message>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Imported file</source>
        <translation>导入的文件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Printed form</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>隶属</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Last words</source>
        <translation>最后的文字</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason of a grade</source>
        <translation>评级的理由</translation>
    </message>
    <message>
        <source>Other text</source>
        <translation>其他文字</translation>
    </message>
</context>
<context>
    <name>sidelight</name>
    <message>
        <source>The passphrase could not be read from standard input.</source>
        <translation>无法从标准输入读取密码短语。</translation>
    </message>
    <message>
        <source>A passphrase has at most %1 bytes.</source>
        <translation>密码短语最多 %1 字节。</translation>
    </message>
    <message>
        <source>A passphrase is needed: type it, or give it as the first line of standard input.</source>
        <translation>需要密码短语：请键入，或作为标准输入的第一行给出。</translation>
    </message>
    <message>
        <source>Passphrase: </source>
        <translation>密码短语： </translation>
    </message>
    <message>
        <source>The same again: </source>
        <translation>再次输入： </translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was written.</source>
        <translation>两次输入的密码短语不同。未写入任何内容。</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>没有片段。</translation>
    </message>
    <message>
        <source>[withheld]</source>
        <translation>[已隐去]</translation>
    </message>
    <message>
        <source>The disk is full, so the change was not saved. Make space on the disk and try again.</source>
        <translation>磁盘已满，因此更改未保存。请腾出磁盘空间后重试。</translation>
    </message>
    <message>
        <source>The project&apos;s file cannot be read or written. Check the disk or the connection to it and try again.</source>
        <translation>无法读取或写入项目文件。请检查磁盘或与其的连接，然后重试。</translation>
    </message>
    <message>
        <source>The project&apos;s file is damaged. Nothing was changed in it; open a copy of it, or a backup.</source>
        <translation>项目文件已损坏。未对其作任何更改；请打开它的副本或备份。</translation>
    </message>
    <message>
        <source>Another program has the project open. Close it there and try again.</source>
        <translation>另一个程序已打开此项目。请在那里将其关闭后重试。</translation>
    </message>
    <message>
        <source>An unfinished change lies beside the project, in the file that ends in “-journal”, and it may only be read here. Copy both files to where you may write, and open the copy.</source>
        <translation>项目旁边有一个未完成的更改，位于以“-journal”结尾的文件中，而此处只允许读取。请将两个文件都复制到您可以写入的位置，然后打开副本。</translation>
    </message>
    <message>
        <source>The project&apos;s file can only be read here. Save a copy where you may write and work in that.</source>
        <translation>项目文件在此处只能读取。请在您可以写入的位置保存一份副本，并在副本中工作。</translation>
    </message>
    <message>
        <source>The change names something that is no longer in the project. Nothing was changed.</source>
        <translation>此更改涉及已不在项目中的内容。未作任何更改。</translation>
    </message>
    <message>
        <source>The change holds a value that a project cannot hold. Nothing was changed.</source>
        <translation>此更改含有项目无法保存的值。未作任何更改。</translation>
    </message>
    <message>
        <source>The question took longer than two seconds and was stopped. Ask for less at once.</source>
        <translation>查询超过两秒，已停止。请减少一次查询的内容。</translation>
    </message>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>内存不足，无法完成此操作。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The change is larger than a project can take at once. Nothing was changed.</source>
        <translation>此更改超出项目一次可接受的大小。未作任何更改。</translation>
    </message>
    <message>
        <source>Something went wrong in Sidelight itself. Nothing was changed; please report it.</source>
        <translation>Sidelight 自身出现错误。未作任何更改；请报告此问题。</translation>
    </message>
    <message>
        <source>The copy “%1” could not be written. Check the disk and try again.</source>
        <translation>无法写入副本“%1”。请检查磁盘后重试。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the copy.</source>
        <translation>“%1”已存在。请为副本选择其他名称。</translation>
    </message>
    <message>
        <source>“%1” is not a Sidelight project. To read an article, import it into a project.</source>
        <translation>“%1”不是 Sidelight 项目。若要阅读文章，请将其导入项目。</translation>
    </message>
    <message>
        <source>“%1” is empty: it holds no project. If there should be one in it, open a backup.</source>
        <translation>“%1”是空的：其中没有项目。如果其中本应有项目，请打开备份。</translation>
    </message>
    <message>
        <source>“%1” is damaged: its first bytes are not those of a project. Nothing was changed; open a backup of it.</source>
        <translation>“%1”已损坏：开头的字节不是项目文件的字节。未作任何更改；请打开它的备份。</translation>
    </message>
    <message>
        <source>“%1” is cut off: a part of the file is missing. Nothing was changed; open a backup of it.</source>
        <translation>“%1”被截断：文件的一部分缺失。未作任何更改；请打开它的备份。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the name and the place.</source>
        <translation>没有文件“%1”。请检查名称和位置。</translation>
    </message>
    <message>
        <source>“%1” is a symbolic link. Open the file that it leads to.</source>
        <translation>“%1”是符号链接。请打开它所指向的文件。</translation>
    </message>
    <message>
        <source>“%1” is not a file that can hold a project. Choose a .sidelight file.</source>
        <translation>“%1”不是可以存放项目的文件。请选择 .sidelight 文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened: %2.</source>
        <translation>无法打开“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” was made by a newer version of Sidelight (its format is %2, this version reads up to %3). Nothing was changed; open it with the newer version.</source>
        <translation>“%1”由较新版本的 Sidelight 创建（其格式为 %2，此版本最高可读取 %3）。未作任何更改；请用较新的版本打开。</translation>
    </message>
    <message>
        <source>Convert to format %1</source>
        <translation>转换为格式 %1</translation>
    </message>
    <message>
        <source>The file holds tables that Sidelight did not make, so it is not opened. Ask whoever sent it for an untouched copy.</source>
        <translation>文件中含有并非由 Sidelight 创建的表，因此未打开。请向发送者索取未经改动的副本。</translation>
    </message>
    <message>
        <source>The project is of an older format and could not be converted. Nothing was changed in it. %1</source>
        <translation>项目的格式较旧，且无法转换。未对其作任何更改。%1</translation>
    </message>
    <message>
        <source>The project was made by an older version of Sidelight and must be converted, but it may only be read here. Copy it to where you may write and open the copy.</source>
        <translation>项目由较旧版本的 Sidelight 创建，必须转换，但此处只允许读取。请将其复制到您可以写入的位置，然后打开副本。</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>副本未通过检查，已被移除。%1</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. It must be converted, but it may only be read here. Copy it and the file beside it that ends in “-wal” to where you may write, and open the copy.</source>
        <translation>某个数据库工具使项目处于另一种模式。项目必须转换，但此处只允许读取。请将它和旁边以“-wal”结尾的文件一起复制到您可以写入的位置，然后打开副本。</translation>
    </message>
    <message>
        <source>The copy was made by an older version of Sidelight and must be converted, which cannot be done in memory. Decrypt it into a file and open that.</source>
        <translation>此副本由旧版本的 Sidelight 创建，必须转换，而转换无法在内存中进行。请将其解密到文件中，再打开该文件。</translation>
    </message>
    <message>
        <source>This is an encrypted copy, open for reading. It is in memory alone; nothing of it was written to the disk. Save a copy of it as a project to work on it.</source>
        <translation>这是一份加密副本，以只读方式打开。它仅存于内存中，没有任何内容写入磁盘。若要在其中工作，请将其副本保存为项目。</translation>
    </message>
    <message>
        <source>A project cannot be made there: files cannot be locked, so two programs could write it at once. Choose a place on this computer&apos;s own disk.</source>
        <translation>无法在该处创建项目：那里不能锁定文件，两个程序可能会同时写入。请选择本机磁盘上的位置。</translation>
    </message>
    <message>
        <source>This project is open for reading only, since it was made by a newer version of Sidelight (its format is %1, this version writes %2). To change it, open it with the newer version.</source>
        <translation>此项目以只读方式打开，因为它由较新版本的 Sidelight 创建（其格式为 %1，此版本写入 %2）。若要更改，请用较新的版本打开。</translation>
    </message>
    <message>
        <source>This project is open for reading only, since its file or folder cannot be written. Save a copy to work on it.</source>
        <translation>此项目以只读方式打开，因为其文件或文件夹不可写入。请保存一份副本并在其中工作。</translation>
    </message>
    <message>
        <source>This project is open for reading only: files cannot be locked where it lies, so two programs could write it at once. Save a copy on this computer&apos;s own disk to work on it.</source>
        <translation>此项目以只读方式打开：其所在位置不能锁定文件，两个程序可能会同时写入。请在本机磁盘上保存一份副本并在其中工作。</translation>
    </message>
    <message>
        <source>Passage “%1” of “%2”</source>
        <translation>“%2”的片段“%1”</translation>
    </message>
    <message>
        <source>A card on the board “%1”</source>
        <translation>看板“%1”上的一张卡片</translation>
    </message>
    <message>
        <source>Card “%1” on the board “%2”</source>
        <translation>看板“%2”上的卡片“%1”</translation>
    </message>
    <message>
        <source>A piece of evidence in the ACH matrix “%1”</source>
        <translation>ACH 矩阵“%1”中的一条证据</translation>
    </message>
    <message>
        <source>Evidence “%1” in the ACH matrix “%2”</source>
        <translation>ACH 矩阵“%2”中的证据“%1”</translation>
    </message>
    <message>
        <source>That “%1” is possibly the same as “%2”</source>
        <translation>“%1”与“%2”可能是同一主体</translation>
    </message>
    <message>
        <source>The link between the passages “%1” and “%2”</source>
        <translation>片段“%1”与“%2”之间的连线</translation>
    </message>
    <message>
        <source>That “%1” and “%2” have different origins</source>
        <translation>“%1”与“%2”非同源</translation>
    </message>
    <message>
        <source>Article “%1”</source>
        <translation>文章“%1”</translation>
    </message>
    <message>
        <source>Tag “%1”</source>
        <translation>标签“%1”</translation>
    </message>
    <message>
        <source>Actor “%1”</source>
        <translation>主体“%1”</translation>
    </message>
    <message>
        <source>Claim “%1”</source>
        <translation>主张“%1”</translation>
    </message>
    <message>
        <source>The statement recorded of “%1”</source>
        <translation>就“%1”记录的陈述</translation>
    </message>
    <message>
        <source>Origin “%1”</source>
        <translation>源头“%1”</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>看板“%1”</translation>
    </message>
    <message>
        <source>A link on the board “%1”</source>
        <translation>看板“%1”上的一条连线</translation>
    </message>
    <message>
        <source>Link type “%1”</source>
        <translation>连线类型“%1”</translation>
    </message>
    <message>
        <source>A mention of “%1”</source>
        <translation>对“%1”的一处提及</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>ACH 矩阵“%1”</translation>
    </message>
    <message>
        <source>Hypothesis “%1”</source>
        <translation>假设“%1”</translation>
    </message>
    <message>
        <source>Collection “%1”</source>
        <translation>合集“%1”</translation>
    </message>
    <message>
        <source>A record</source>
        <translation>一条记录</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the one beside it that ends in “-journal” to a safe place, and open a backup.</source>
        <translation>项目未正常关闭，其文件已损坏。未对其作任何更改；请将该文件和旁边以“-journal”结尾的文件复制到安全的位置，然后打开备份。</translation>
    </message>
    <message>
        <source>There is no such file to salvage. Check the name and the place.</source>
        <translation>没有可供抢救的此文件。请检查名称和位置。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name for the salvaged project.</source>
        <translation>“%1”已存在。请为抢救出的项目选择其他名称。</translation>
    </message>
    <message>
        <source>Nothing that a project is made of was found in the file, so none was made.</source>
        <translation>文件中未找到任何项目内容，因此未创建项目。</translation>
    </message>
    <message>
        <source>There is no room for a snapshot, so none was taken; the project itself is saved. Make space on the disk, or keep snapshots somewhere else.</source>
        <translation>没有足够空间存放快照，因此未创建快照；项目本身已保存。请在磁盘上腾出空间，或将快照存放到其他位置。</translation>
    </message>
    <message>
        <source>No snapshot was taken, since a copy of the project did not pass its check. The snapshots before it are kept. Verify the project.</source>
        <translation>未创建快照，因为项目的副本未通过检查。此前的快照均保留。请验证项目。</translation>
    </message>
    <message>
        <source>No snapshot was taken, since its file could not be written or read again; the project itself is saved. Check the disk, or keep snapshots somewhere else.</source>
        <translation>未创建快照，因为其文件无法写入或读回；项目本身已保存。请检查磁盘，或将快照存放到其他位置。</translation>
    </message>
    <message>
        <source>The project that somebody sent is damaged. Nothing was changed in it; ask for another copy, or save what is whole of it as a new project.</source>
        <translation>他人发来的项目已损坏。未对其作任何更改；请另要一份副本，或将其中完好的部分保存为新项目。</translation>
    </message>
    <message>
        <source>The project that somebody sent has more than %1 rows of one kind, which is more than Sidelight takes from others.</source>
        <translation>他人发来的项目中，有一类内容超过 %1 行，超出 Sidelight 可接受的他人项目的上限。</translation>
    </message>
    <message>
        <source>The project that somebody sent is larger than 5 GB, which is more than Sidelight takes from others.</source>
        <translation>他人发来的项目大于 5 GB，超出 Sidelight 可接受的他人项目的上限。</translation>
    </message>
    <message>
        <source>This encrypted copy came from somebody else. It is open for reading only, in memory alone, and was checked: nothing in it can run.</source>
        <translation>此加密副本来自他人。它以只读方式打开，仅存于内存中，并已经过检查：其中没有任何内容能够运行。</translation>
    </message>
    <message>
        <source>This project came from somebody else. It is open for reading only and was checked: nothing in it can run.</source>
        <translation>此项目来自他人。它以只读方式打开，并已经过检查：其中没有任何内容能够运行。</translation>
    </message>
    <message>
        <source>The project was not closed properly: an unfinished change lies beside it, in the file that ends in “-journal”. Opening the project sets that right.</source>
        <translation>项目未正常关闭：旁边以“-journal”结尾的文件中有一项未完成的更改。打开项目即可修正。</translation>
    </message>
    <message>
        <source>A database tool left the project in another mode. Open it, which sets that right, and verify it then.</source>
        <translation>某个数据库工具使项目处于另一种模式。请打开项目以修正，然后进行验证。</translation>
    </message>
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>历史记录中的该处已不在项目中。未作任何更改。</translation>
    </message>
    <message>
        <source>There is no history before that point to purge.</source>
        <translation>该处之前没有可清除的历史记录。</translation>
    </message>
    <message>
        <source>There is no history to purge.</source>
        <translation>没有可清除的历史记录。</translation>
    </message>
</context>
<context>
    <name>sidelight::AboutWindow</name>
    <message>
        <source>About Sidelight</source>
        <translation>关于 Sidelight</translation>
    </message>
    <message>
        <source>Sidelight %1</source>
        <translation>Sidelight %1</translation>
    </message>
    <message>
        <source>A workbench for investigative reading. It is free software under the GNU General Public License, version 3 or later, and comes without any warranty.</source>
        <translation>用于调查性阅读的工作台。它是自由软件，以 GNU 通用公共许可证第 3 版或更高版本发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>These are the licences of Sidelight and of what is built into it:</source>
        <translation>以下是 Sidelight 及其内置组件的许可证：</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证全文</translation>
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
        <translation>评定证据</translation>
    </message>
    <message>
        <source>Take back rating</source>
        <translation>撤回评定</translation>
    </message>
    <message>
        <source>Rename ACH matrix</source>
        <translation>重命名 ACH 矩阵</translation>
    </message>
    <message>
        <source>Add hypothesis</source>
        <translation>添加假设</translation>
    </message>
    <message>
        <source>Change hypothesis</source>
        <translation>更改假设</translation>
    </message>
    <message>
        <source>Move hypothesis</source>
        <translation>移动假设</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>移除假设</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>更改证据</translation>
    </message>
    <message>
        <source>Move evidence</source>
        <translation>移动证据</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>移除证据</translation>
    </message>
    <message>
        <source>Remove ACH matrix</source>
        <translation>移除 ACH 矩阵</translation>
    </message>
    <message>
        <source>Competing hypotheses</source>
        <translation>竞争性假设</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>新建 ACH 矩阵</translation>
    </message>
</context>
<context>
    <name>sidelight::AchForm</name>
    <message>
        <source>Hypothesis</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note as evidence</source>
        <translation>作为证据的备注</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>Change note of hypothesis</source>
        <translation>更改假设的备注</translation>
    </message>
    <message>
        <source>Change remark</source>
        <translation>更改评语</translation>
    </message>
</context>
<context>
    <name>sidelight::AchModel</name>
    <message>
        <source>How far its ratings lie apart, from 0 to 4.</source>
        <translation>各项评定的差距，从 0 到 4。</translation>
    </message>
    <message>
        <source>Rated alike against every hypothesis, it does not help to choose between them.</source>
        <translation>对每个假设的评定都相同，无助于在它们之间取舍。</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>a rating, a hypothesis</comment>
        <translation>%1：“%2”</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Diagnos­ticity</source>
        <comment>with a soft hyphen, where it may be parted</comment>
        <translation>诊断性</translation>
    </message>
    <message>
        <source>By the grades of the source: from 0.5 (E5) over 1 (no grade) to 2 (A1).</source>
        <translation>取决于来源的评级：从 0.5（E5）经 1（无评级）到 2（A1）。</translation>
    </message>
    <message>
        <source>How far the ratings of a row lie apart, from 0 to 4. What is rated alike everywhere is worth nothing.</source>
        <translation>一行中各项评定的差距，从 0 到 4。处处评定相同的证据没有价值。</translation>
    </message>
    <message>
        <source>%1, rank %2, inconsistency %3</source>
        <translation>%1，第 %2 名，不一致程度 %3</translation>
    </message>
    <message>
        <source>Inconsistency %1; without weights %2.</source>
        <translation>不一致程度 %1；不加权为 %2。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a quotation and its source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Translated: %1</source>
        <translation>译文：%1</translation>
    </message>
    <message>
        <source>Translated by %1: %2</source>
        <translation>%1 的译文：%2</translation>
    </message>
    <message>
        <source>Deleted; these were its last words</source>
        <translation>已删除；这是其最后的文字</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an origin</comment>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>有评语</translation>
    </message>
    <message>
        <source>Reliability %1: %2</source>
        <translation>可靠性 %1：%2</translation>
    </message>
    <message>
        <source>Credibility %1: %2</source>
        <translation>可信度 %1：%2</translation>
    </message>
    <message>
        <source>Not graded, so it counts as it is.</source>
        <translation>未评级，因此按原样计入。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) come from this speaker and this origin; against each hypothesis only the strongest of them counts.</source>
        <translation>
            <numerusform>有 %Ln 行来自这位发言者和这个源头；对每个假设，只计其中最强的一行。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AchPane</name>
    <message>
        <source>Name of the ACH matrix</source>
        <translation>ACH 矩阵的名称</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>行的次序</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>行手动排列</translation>
    </message>
    <message>
        <source>Most diagnostic first</source>
        <translation>诊断性最高者在前</translation>
    </message>
    <message>
        <source>Hypotheses</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Change, move or remove a hypothesis</source>
        <translation>更改、移动或移除假设</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the matrix to a file</source>
        <translation>将矩阵写入文件</translation>
    </message>
    <message>
        <source>Add a hypothesis</source>
        <translation>添加假设</translation>
    </message>
    <message>
        <source>What the ratings say</source>
        <translation>评定结果说明什么</translation>
    </message>
    <message>
        <source>ACH matrix “%1”</source>
        <translation>ACH 矩阵“%1”</translation>
    </message>
    <message>
        <source>Add the evidence: search for it above, drop passages or statements here, or type a note.</source>
        <translation>添加证据：在上方搜索，将片段或陈述拖放到此处，或键入备注。</translation>
    </message>
    <message>
        <source>Analysis of competing hypotheses: write down every explanation that is possible, add the evidence, and say of each piece how it fits each hypothesis. The one with the least evidence against it comes first, not the one with the most evidence for it.</source>
        <translation>竞争性假设分析：写下每一种可能的解释，添加证据，并说明每条证据与每个假设的符合程度。排在首位的是反面证据最少的假设，而不是正面证据最多的假设。</translation>
    </message>
    <message>
        <source>Rate each cell by its key: C consistent, C again very consistent (CC); I inconsistent, I again very inconsistent (II); N neutral; A not applicable; Delete takes a rating back.</source>
        <translation>用按键评定每个单元格：C 一致，再按 C 非常一致（CC）；I 不一致，再按 I 非常不一致（II）；N 中立；A 不适用；Delete 撤回评定。</translation>
    </message>
    <message>
        <source>Add the hypotheses that the evidence is to be rated against.</source>
        <translation>添加用来评定证据的假设。</translation>
    </message>
    <message>
        <source>That is in the matrix already.</source>
        <translation>矩阵中已有该内容。</translation>
    </message>
    <message>
        <source>Remove the whole matrix</source>
        <translation>移除整个矩阵</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>在文章中显示</translation>
    </message>
    <message>
        <source>Change the note…</source>
        <translation>更改备注…</translation>
    </message>
    <message>
        <source>Remark…</source>
        <translation>评语…</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>移除证据</translation>
    </message>
    <message>
        <source>Change hypothesis…</source>
        <translation>更改假设…</translation>
    </message>
    <message>
        <source>Move hypothesis backward</source>
        <translation>前移假设</translation>
    </message>
    <message>
        <source>Move hypothesis forward</source>
        <translation>后移假设</translation>
    </message>
    <message>
        <source>Remove hypothesis</source>
        <translation>移除假设</translation>
    </message>
    <message>
        <source>There are no hypotheses yet.</source>
        <translation>尚无假设。</translation>
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
        <translation>未评定	%1</translation>
    </message>
    <message>
        <source>The rows are in order of their diagnosticity. Arrange them by hand to move them.</source>
        <translation>各行按诊断性排列。若要移动，请改为手动排列。</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorForm</name>
    <message>
        <source>Write note on actor</source>
        <translation>为主体写备注</translation>
    </message>
    <message>
        <source>One name a line</source>
        <translation>每行一个名称</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>键入以搜索</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>As the article says</source>
        <translation>按文章所述</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>引述级别</translation>
    </message>
    <message>
        <source>Said to be of</source>
        <translation>据称所属</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>May be</source>
        <translation>可能是</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>Change actor</source>
        <translation>更改主体</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>创建主体</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPage</name>
    <message>
        <source>Statements and mentions, in order of time</source>
        <translation>陈述与提及，按时间顺序</translation>
    </message>
    <message>
        <source>Nothing is recorded of what this actor says, or where it is named. Mark words in an article and choose the actor there.</source>
        <translation>尚无关于此主体说过什么或在何处被提及的记录。请在文章中标记文字，并在那里选择该主体。</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPageModel</name>
    <message>
        <source>Translation: %1</source>
        <translation>译文：%1</translation>
    </message>
    <message>
        <source>Translation by %1: %2</source>
        <translation>%1 的译文：%2</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a row</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>被提及</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance and the claim</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>printed as %1</source>
        <translation>原文作 %1</translation>
    </message>
    <message>
        <source>%1, printed as %2</source>
        <translation>%1，原文作 %2</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorPicture</name>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>移除图片</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Change picture of actor</source>
        <translation>更改主体的图片</translation>
    </message>
    <message>
        <source>Remove picture of actor</source>
        <translation>移除主体的图片</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorSummary</name>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Possibly the same as</source>
        <translation>可能是同一主体</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>隶属于</translation>
    </message>
    <message>
        <source>To whom it belongs, and who belongs to it</source>
        <translation>它隶属于谁，以及谁隶属于它</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>所在看板</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>一同出现者</translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>又称 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Printed as “%1”</source>
        <translation>原文作“%1”</translation>
    </message>
    <message numerus="yes">
        <source>Said to be %n person(s)</source>
        <translation>
            <numerusform>据称有 %Ln 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Said to be of “%1”</source>
        <translation>据称属于“%1”</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>先前的评级</translation>
    </message>
    <message>
        <source>Not graded now</source>
        <translation>目前未评级</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <comment>a grade with its meaning, and a day</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message numerus="yes">
        <source>%n chain(s)</source>
        <translation>
            <numerusform>%Ln 条传述链</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ActorTreeModel</name>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Also called %1</source>
        <translation>又称 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a grade and its meaning</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sidelight::ActorsPanel</name>
    <message>
        <source>New actor</source>
        <translation>新建主体</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>重命名主体</translation>
    </message>
    <message>
        <source>Actors are the people, organisations and unnamed sources that speak. Type the first one below.</source>
        <translation>主体是发言的人物、组织和匿名来源。请在下方键入第一个主体。</translation>
    </message>
    <message>
        <source>No actor has these words</source>
        <translation>没有包含这些文字的主体</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Review the places that name the new actor</source>
        <translation>查看提到新主体之处</translation>
    </message>
    <message>
        <source>Move actor</source>
        <translation>移动主体</translation>
    </message>
    <message>
        <source>Select two actors first, to note that both may be the same.</source>
        <translation>请先选择两个主体，再注明两者可能是同一主体。</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>显示其片段</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>打开其页面</translation>
    </message>
    <message>
        <source>Find where it is named</source>
        <translation>查找提到它之处</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note that both may be the same</source>
        <translation>注明两者可能是同一主体</translation>
    </message>
    <message>
        <source>Split off…</source>
        <translation>拆出…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Create actor</source>
        <translation>创建主体</translation>
    </message>
    <message numerus="yes">
        <source>Taken out of %n statement(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>已从 %Ln 条陈述中取出并移除。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>已移除 %Ln 个主体。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>移除 %Ln 个主体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::AnalysisPanes</name>
    <message>
        <source>Claim matrix</source>
        <translation>主张矩阵</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>尚无内容。</translation>
    </message>
    <message>
        <source>The passage is in “%1” now.</source>
        <translation>该片段现已在“%1”中。</translation>
    </message>
    <message>
        <source>The passage is in “%1” already.</source>
        <translation>该片段原已在“%1”中。</translation>
    </message>
    <message>
        <source>New ACH matrix</source>
        <translation>新建 ACH 矩阵</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleEdits</name>
    <message numerus="yes">
        <source>Mark %n article(s) as unread</source>
        <translation>
            <numerusform>将 %Ln 篇文章标为未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as being read</source>
        <translation>
            <numerusform>将 %Ln 篇文章标为在读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n article(s) as done</source>
        <translation>
            <numerusform>将 %Ln 篇文章标为读毕</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n article(s) aside</source>
        <translation>
            <numerusform>搁置 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %n article(s)</source>
        <translation>
            <numerusform>为 %Ln 篇文章加星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the star off %n article(s)</source>
        <translation>
            <numerusform>取消 %Ln 篇文章的星标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s)</source>
        <translation>
            <numerusform>为 %Ln 篇文章添加标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take tag off %n article(s)</source>
        <translation>
            <numerusform>从 %Ln 篇文章取下标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into a collection</source>
        <translation>
            <numerusform>将 %Ln 篇文章放入合集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n article(s) out of a collection</source>
        <translation>
            <numerusform>将 %Ln 篇文章移出合集</numerusform>
        </translation>
    </message>
    <message>
        <source>Change article details</source>
        <translation>更改文章的详细信息</translation>
    </message>
    <message numerus="yes">
        <source>Change details of %n article(s)</source>
        <translation>
            <numerusform>更改 %Ln 篇文章的详细信息</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>2012-09-11, 2012-09 or 2012</source>
        <translation>2012-09-11、2012-09 或 2012</translation>
    </message>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>不是 2012-09-11、2012-09~ 或 2012 这样的日期；将按键入的内容保留。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>en、ar、fr-CA</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>源头</translation>
    </message>
    <message>
        <source>Last read</source>
        <translation>上次阅读</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Write note on article</source>
        <translation>为文章写备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Several values</source>
        <translation>多个值</translation>
    </message>
    <message numerus="yes">
        <source>Change %n article(s)</source>
        <translation>
            <numerusform>更改 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>Its own</source>
        <translation>自成源头</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time of the day</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未阅读</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读</translation>
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
        <translation>有星标</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>无星标</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>title and state of an article</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>源头：%1</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleTable</name>
    <message>
        <source>Without an outlet</source>
        <translation>无媒体</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>In no collection</source>
        <translation>不在任何合集中</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>With an origin of their own</source>
        <translation>自成源头</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1，%Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleView</name>
    <message>
        <source>Moving the start of the passage. Enter keeps it, Escape gives up.</source>
        <translation>正在移动片段的起点。Enter 保留，Esc 放弃。</translation>
    </message>
    <message>
        <source>Moving the end of the passage. Enter keeps it, Escape gives up.</source>
        <translation>正在移动片段的终点。Enter 保留，Esc 放弃。</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleWords</name>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>读毕</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
</context>
<context>
    <name>sidelight::BearingPanel</name>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>为何在此</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what bears on a card, and which way</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>支持它</translation>
    </message>
    <message>
        <source>Speaks against it</source>
        <translation>反对它</translation>
    </message>
    <message>
        <source>Bears on it</source>
        <translation>与它相关</translation>
    </message>
    <message>
        <source>And %L1 more</source>
        <translation>还有 %L1 项</translation>
    </message>
    <message>
        <source>Select one card to see why it is here.</source>
        <translation>选择一张卡片，即可查看它为何在此。</translation>
    </message>
    <message>
        <source>Nothing that is recorded bears on this card: no statement, no claim and no link.</source>
        <translation>没有任何记录与此卡片相关：没有陈述、主张或连线。</translation>
    </message>
    <message>
        <source>Why is this here? A click shows the words.</source>
        <translation>这为何在此？单击可显示相关文字。</translation>
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
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Take the filter away (Esc)</source>
        <translation>取消筛选 (Esc)</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Reliability of the source</source>
        <translation>来源的可靠性</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>任意来源</translation>
    </message>
    <message>
        <source>Source A</source>
        <translation>来源 A</translation>
    </message>
    <message>
        <source>Source %1 or better</source>
        <translation>来源 %1 或更高</translation>
    </message>
    <message>
        <source>Source F: cannot be judged</source>
        <translation>来源 F：无法判断</translation>
    </message>
    <message>
        <source>Source not graded</source>
        <translation>来源未评级</translation>
    </message>
    <message>
        <source>Credibility of what is said</source>
        <translation>所述内容的可信度</translation>
    </message>
    <message>
        <source>Any credibility</source>
        <translation>任意可信度</translation>
    </message>
    <message>
        <source>Credibility 1</source>
        <translation>可信度 1</translation>
    </message>
    <message>
        <source>Credibility %1 or better</source>
        <translation>可信度 %1 或更高</translation>
    </message>
    <message>
        <source>Credibility 6: cannot be judged</source>
        <translation>可信度 6：无法判断</translation>
    </message>
    <message>
        <source>Type of link</source>
        <translation>连线类型</translation>
    </message>
    <message>
        <source>Any link</source>
        <translation>任意连线</translation>
    </message>
    <message>
        <source>Which date</source>
        <translation>按哪个日期</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>发言时间</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>From 2012-09</source>
        <translation>自 2012-09</translation>
    </message>
    <message>
        <source>Until 2012-09-12</source>
        <translation>至 2012-09-12</translation>
    </message>
    <message>
        <source>A date looks like 2012, 2012-09 or 2012-09-11.</source>
        <translation>日期写作 2012、2012-09 或 2012-09-11。</translation>
    </message>
    <message>
        <source>%L1 of %L2 cards</source>
        <translation>%L2 张卡片中的 %L1 张</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardFinder</name>
    <message>
        <source>Find on this board</source>
        <translation>在此看板上查找</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Too costly to find</source>
        <translation>查找耗时过长</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>第 %L1 个，共 %L2 个以上</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>第 %L1 个，共 %L2 个</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardHand</name>
    <message>
        <source>Align cards</source>
        <translation>对齐卡片</translation>
    </message>
    <message>
        <source>Distribute cards</source>
        <translation>分布卡片</translation>
    </message>
    <message>
        <source>Fit cards to their words</source>
        <translation>使卡片适应文字大小</translation>
    </message>
    <message>
        <source>Bring to front</source>
        <translation>置于顶层</translation>
    </message>
    <message>
        <source>Bring forward</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>Send backward</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Send to back</source>
        <translation>置于底层</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) could not be read, so the card(s) came with their words alone.</source>
        <translation>
            <numerusform>有 %Ln 张图片无法读取，因此相应的卡片只带有文字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardImport</name>
    <message>
        <source>“%1” could not be read (%2).</source>
        <translation>无法读取“%1”（%2）。</translation>
    </message>
    <message>
        <source>The board “%1” is imported.</source>
        <translation>看板“%1”已导入。</translation>
    </message>
    <message>
        <source>Edges that led to nodes which the file does not have were left out: %1.</source>
        <translation>有些边指向文件中不存在的节点，已略去：%1。</translation>
    </message>
    <message>
        <source>Import board</source>
        <translation>导入看板</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardKeys</name>
    <message numerus="yes">
        <source>%n card(s) stay selected. Tab goes on to others, S keeps each; Esc lets go.</source>
        <translation>
            <numerusform>%Ln 张卡片保持选中。Tab 转到其他卡片，S 逐张保持选中；Esc 全部放开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc leaves it.</source>
        <translation>将连线移到哪张卡片？单击它，或用 Tab 或方向键选择后按 Enter。Esc 保持不变。</translation>
    </message>
    <message>
        <source>Link to which card? Click it, or choose it with Tab or arrows and press Enter. Esc ends.</source>
        <translation>连接到哪张卡片？单击它，或用 Tab 或方向键选择后按 Enter。Esc 结束。</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardLayouter</name>
    <message>
        <source>Lay out board</source>
        <translation>看板布局</translation>
    </message>
    <message>
        <source>Lay out cards</source>
        <translation>卡片布局</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardListModel</name>
    <message numerus="yes">
        <source>%1, %n card(s)</source>
        <translation>
            <numerusform>%1，%Ln 张卡片</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename board</source>
        <translation>重命名看板</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutline</name>
    <message>
        <source>Outline of the board</source>
        <translation>看板大纲</translation>
    </message>
    <message>
        <source>Groups, cards and their links. Enter opens, F2 names, L links, Delete removes.</source>
        <translation>组、卡片及其连线。Enter 打开，F2 命名，L 连接，Delete 移除。</translation>
    </message>
    <message>
        <source>Label link</source>
        <translation>为连线加标注</translation>
    </message>
    <message>
        <source>Rename group</source>
        <translation>重命名组</translation>
    </message>
    <message>
        <source>Rename actor</source>
        <translation>重命名主体</translation>
    </message>
    <message>
        <source>Edit claim</source>
        <translation>编辑主张</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardOutlineModel</name>
    <message>
        <source>Group without a title</source>
        <translation>无标题的组</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>空备注</translation>
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
        <translation>组：%1</translation>
    </message>
    <message>
        <source>%1. Locked</source>
        <translation>%1。已锁定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who says, and what</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardPane</name>
    <message>
        <source>Drag passages, actors or articles here.
Double click for a note, or press Ctrl+Shift+A to choose a card by name.</source>
        <translation>将片段、主体或文章拖到此处。
双击可添加备注，或按 Ctrl+Shift+A 按名称选择卡片。</translation>
    </message>
    <message>
        <source>Name of the board</source>
        <translation>看板名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a note on the board; or double click on an empty place</source>
        <translation>在看板上写备注；也可双击空白处</translation>
    </message>
    <message>
        <source>Add card…</source>
        <translation>添加卡片…</translation>
    </message>
    <message>
        <source>Choose a passage, statement, actor, claim or article by typing (Ctrl+Shift+A)</source>
        <translation>键入以选择片段、陈述、主体、主张或文章 (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Show the whole board (Shift+1)</source>
        <translation>显示整个看板 (Shift+1)</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>导出 PDF…</translation>
    </message>
    <message>
        <source>Write the board and its numbered sources to a PDF file</source>
        <translation>将看板及其编号来源写入 PDF 文件</translation>
    </message>
    <message>
        <source>Board “%1”</source>
        <translation>看板“%1”</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardView</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <comment>card, type of link, card</comment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) selected</source>
        <translation>
            <numerusform>已选择 %Ln 张卡片</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::BoardWalk</name>
    <message>
        <source>La&amp;y out</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Map of the board</source>
        <translation>看板全图(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Why is this here</source>
        <translation>为何在此(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Find on this board…</source>
        <translation>在此看板上查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
        <source>Fi&amp;lter…</source>
        <translation>筛选(&amp;L)…</translation>
    </message>
    <message>
        <source>Dim all but the n&amp;eighbours</source>
        <translation>淡化非相邻卡片(&amp;E)</translation>
    </message>
    <message>
        <source>Path &amp;between two cards</source>
        <translation>两张卡片之间的路径(&amp;B)</translation>
    </message>
    <message>
        <source>Walk along a link: Alt with an arrow</source>
        <translation>沿连线移动：Alt 加方向键</translation>
    </message>
    <message>
        <source>Linked cards &amp;near each other</source>
        <translation>相连的卡片彼此靠近(&amp;N)</translation>
    </message>
    <message>
        <source>In &amp;layers, by the types of links</source>
        <translation>按连线类型分层(&amp;L)</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;published</source>
        <translation>按时间，依发布时间(&amp;P)</translation>
    </message>
    <message>
        <source>Along time, by when it was &amp;said</source>
        <translation>按时间，依发言时间(&amp;S)</translation>
    </message>
    <message>
        <source>Along time, by when it &amp;happened</source>
        <translation>按时间，依发生时间(&amp;H)</translation>
    </message>
    <message>
        <source>A lane for each &amp;article</source>
        <translation>每篇文章一条泳道(&amp;A)</translation>
    </message>
    <message>
        <source>A lane for each &amp;who speaks</source>
        <translation>每位发言者一条泳道(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Tidy: take overlaps away</source>
        <translation>整理：消除重叠(&amp;T)</translation>
    </message>
    <message>
        <source>Lay out: choose…</source>
        <translation>布局：选择…</translation>
    </message>
    <message>
        <source>Lay out</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards (Ctrl+Shift+L)</source>
        <translation>对看板或所选卡片进行布局 (Ctrl+Shift+L)</translation>
    </message>
    <message>
        <source>Select a card first; then all but the cards that are linked to it can be dimmed.</source>
        <translation>请先选择一张卡片；然后可淡化所有未与其相连的卡片。</translation>
    </message>
    <message>
        <source>Select two cards first; then the shortest way between them along links can be shown.</source>
        <translation>请先选择两张卡片；然后可显示两者之间沿连线的最短路径。</translation>
    </message>
    <message>
        <source>No links lead from one of these cards to the other.</source>
        <translation>这两张卡片之间没有相通的连线。</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) between the two cards</source>
        <translation>
            <numerusform>两张卡片之间有 %Ln 条连线</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is being laid out.</source>
        <translation>正在对看板进行布局。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Only what is linked to the selected card stands out.</source>
        <translation>只突出显示与所选卡片相连的内容。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
</context>
<context>
    <name>sidelight::BoardsPanel</name>
    <message>
        <source>Lay out evidence on a board: press New board.</source>
        <translation>在看板上布置证据：请按“新建看板”。</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>New board</source>
        <translation>新建看板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Make a board from a template, which has groups to fill</source>
        <translation>用模板创建看板，其中有待填充的组</translation>
    </message>
    <message>
        <source>Board %1</source>
        <translation>看板 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a template, and a number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Remove board</source>
        <translation>移除看板</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>New board from a template</source>
        <translation>用模板新建看板</translation>
    </message>
</context>
<context>
    <name>sidelight::ButtonRow</name>
    <message>
        <source>What there is no room for</source>
        <translation>放不下的内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>sidelight::CardNoteEditor</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
</context>
<context>
    <name>sidelight::CardPicker</name>
    <message>
        <source>%1: %2</source>
        <comment>who says what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Passage, statement, actor, claim or article</source>
        <translation>片段、陈述、主体、主张或文章</translation>
    </message>
    <message>
        <source>Search for a card</source>
        <translation>搜索卡片</translation>
    </message>
    <message>
        <source>Records found</source>
        <translation>找到的记录</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>kind and words of a record</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Nothing in this project has these words.</source>
        <translation>此项目中没有包含这些文字的内容。</translation>
    </message>
</context>
<context>
    <name>sidelight::CardPicture</name>
    <message>
        <source>The image could not be kept, so it was not put on the board.</source>
        <translation>图片无法保存，因此未放到看板上。</translation>
    </message>
</context>
<context>
    <name>sidelight::CarryReview</name>
    <message>
        <source>In the older version</source>
        <translation>在旧版本中</translation>
    </message>
    <message>
        <source>In the newer version</source>
        <translation>在新版本中</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>相似度</translation>
    </message>
    <message>
        <source>Passages whose words have changed</source>
        <translation>文字有变化的片段</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The older version has no passages to carry over.</source>
        <translation>旧版本没有可迁移的片段。</translation>
    </message>
    <message>
        <source>The newer version has all these passages already.</source>
        <translation>新版本已有全部这些片段。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) stand in the newer version word for word.</source>
        <translation>
            <numerusform>有 %Ln 个片段一字不差地出现在新版本中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>另有 %Ln 个片段需要查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1%</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message numerus="yes">
        <source>Carry %n passage(s) over</source>
        <translation>
            <numerusform>迁移 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>已迁移 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>Carry passages over</source>
        <translation>迁移片段</translation>
    </message>
</context>
<context>
    <name>sidelight::ChoiceList</name>
    <message>
        <source>says · of %1</source>
        <translation>说 · 隶属于 %1</translation>
    </message>
    <message>
        <source>says</source>
        <translation>说</translation>
    </message>
    <message>
        <source>also %1</source>
        <translation>又称 %1</translation>
    </message>
    <message>
        <source>New tag “%1”</source>
        <translation>新建标签“%1”</translation>
    </message>
    <message>
        <source>New actor “%1” says this</source>
        <translation>新建主体“%1”，由其所说</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>sidelight::CitationWords</name>
    <message>
        <source>(%1)</source>
        <comment>who, title, outlet and date of a quotation</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a citation</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outlet and date of an article</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>byline and title of an article</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, and where and when it came out</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>an article and its address</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a quotation</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimForm</name>
    <message>
        <source>Write note on claim</source>
        <translation>为主张写备注</translation>
    </message>
    <message>
        <source>Date, such as 2012-09-11 or 2012-09~</source>
        <translation>日期，例如 2012-09-11 或 2012-09~</translation>
    </message>
    <message>
        <source>This is not a date as EDTF has it, such as 2012-09-11, 2012-09, 2012-09~ or 2012-09-11/2012-09-14.</source>
        <translation>这不是 EDTF 格式的日期，例如 2012-09-11、2012-09、2012-09~ 或 2012-09-11/2012-09-14。</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>键入以搜索</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>从属于</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Change claim</source>
        <translation>更改主张</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>创建主张</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimGrid</name>
    <message>
        <source>Nobody named</source>
        <comment>the row of statements without a speaker</comment>
        <translation>未具名</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimListModel</name>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Asserts</source>
        <comment>number of statements</comment>
        <translation>肯定</translation>
    </message>
    <message>
        <source>Denies</source>
        <comment>number of statements</comment>
        <translation>否认</translation>
    </message>
    <message>
        <source>Qualifies</source>
        <comment>number of statements that qualify or question</comment>
        <translation>有保留</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>源头</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>发生于：%1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>so many origins, so many articles</comment>
        <translation>共 %1</translation>
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
            <numerusform>%Ln 条针对主张的陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a number of origins and of articles</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln 个源头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance, and how many take it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Nobody has taken a stance on it yet.</source>
        <translation>尚无人对此表明立场。</translation>
    </message>
</context>
<context>
    <name>sidelight::ClaimsPanel</name>
    <message>
        <source>New claim</source>
        <translation>新建主张</translation>
    </message>
    <message>
        <source>Rename claim</source>
        <translation>重命名主张</translation>
    </message>
    <message>
        <source>Claims are what somebody says is so, and others may deny. Type the first one below.</source>
        <translation>主张是有人声称属实、而他人可能否认的内容。请在下方键入第一项主张。</translation>
    </message>
    <message>
        <source>No claim has these words</source>
        <translation>没有包含这些文字的主张</translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>显示其片段</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Create claim</source>
        <translation>创建主张</translation>
    </message>
    <message>
        <source>Move claim</source>
        <translation>移动主张</translation>
    </message>
    <message>
        <source>Merge claims</source>
        <translation>合并主张</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>已将 %Ln 项主张合并到 %1。撤销可重新分开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>移除 %Ln 项主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>已移除 %Ln 项主张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>有 %Ln 条陈述不再针对任何主张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>有 %Ln 张卡片保留最后的文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>其下的 %Ln 项主张现已移到顶层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>撤销可全部恢复。</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionTreeModel</name>
    <message>
        <source>Collection</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>new articles of all that a search finds</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Finds: %1</source>
        <translation>查找：%1</translation>
    </message>
    <message>
        <source>%1, smart collection</source>
        <translation>%1，智能合集</translation>
    </message>
</context>
<context>
    <name>sidelight::CollectionsPanel</name>
    <message>
        <source>New collection</source>
        <translation>新建合集</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>重命名合集</translation>
    </message>
    <message>
        <source>Collections hold articles that belong together. Type the name of the first one below, then drag articles onto it, or press C in the library.</source>
        <translation>合集用于收纳彼此相关的文章。请在下方键入第一个合集的名称，然后将文章拖放到其上，或在资料库中按 C。</translation>
    </message>
    <message>
        <source>No collection has these words</source>
        <translation>没有包含这些文字的合集</translation>
    </message>
    <message>
        <source>Show only its articles</source>
        <translation>只显示其中的文章</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Write note on collection</source>
        <translation>为合集写备注</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>创建合集</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>移动合集</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself, so it cannot become one with another.</source>
        <translation>智能合集会自行查找文章，因此无法与另一合集合并。</translation>
    </message>
    <message>
        <source>Merge collections</source>
        <translation>合并合集</translation>
    </message>
    <message>
        <source>“%1” is a smart collection: it finds its articles itself.</source>
        <translation>“%1”是智能合集：它会自行查找文章。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) put into “%1”.</source>
        <translation>
            <numerusform>已将 %Ln 篇文章放入“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n collection(s)</source>
        <translation>
            <numerusform>移除 %Ln 个合集</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s) removed. Their articles stay in the project; undo brings them back.</source>
        <translation>
            <numerusform>已移除 %Ln 个合集。其中的文章保留在项目中；撤销可恢复合集。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ColourChips</name>
    <message>
        <source>Highlight colours, 1 to 8</source>
        <translation>高亮颜色，1 到 8</translation>
    </message>
</context>
<context>
    <name>sidelight::ColourRow</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>sidelight::ColumnsDialog</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新读取</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>No column</source>
        <translation>无对应列</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sidelight::CompareLegend</name>
    <message>
        <source>Scroll together</source>
        <translation>同步滚动</translation>
    </message>
    <message>
        <source>Open two articles side by side to compare them.</source>
        <translation>并排打开两篇文章即可进行比较。</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>比较所显示的内容</translation>
    </message>
    <message>
        <source>Where one text is scrolled, the other follows along the ribbons (Shift+F9)</source>
        <translation>滚动其中一篇时，另一篇沿对应带跟随 (Shift+F9)</translation>
    </message>
    <message>
        <source>Stop comparing (F9)</source>
        <translation>停止比较 (F9)</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>停止比较</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>有何变化</translation>
    </message>
    <message>
        <source>Same words %L1</source>
        <translation>相同文字 %L1</translation>
    </message>
    <message>
        <source>Same claim %L1</source>
        <translation>相同主张 %L1</translation>
    </message>
    <message>
        <source>Same actor %L1</source>
        <translation>相同主体 %L1</translation>
    </message>
    <message>
        <source>Links %L1</source>
        <translation>连线 %L1</translation>
    </message>
</context>
<context>
    <name>sidelight::Comparison</name>
    <message>
        <source>Ribbons between “%1” and “%2”</source>
        <translation>“%1”与“%2”之间的对应带</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>已移动：%1</translation>
    </message>
    <message>
        <source>The same words: %1</source>
        <translation>相同文字：%1</translation>
    </message>
    <message>
        <source>They agree: %1</source>
        <translation>说法一致：%1</translation>
    </message>
    <message>
        <source>They contradict each other: %1</source>
        <translation>相互矛盾：%1</translation>
    </message>
    <message>
        <source>They differ: %1</source>
        <translation>说法不同：%1</translation>
    </message>
    <message>
        <source>The same claim: %1</source>
        <translation>相同主张：%1</translation>
    </message>
    <message>
        <source>The same actor: %1</source>
        <translation>相同主体：%1</translation>
    </message>
    <message>
        <source>Link (%1): %2</source>
        <translation>连线（%1）：%2</translation>
    </message>
    <message>
        <source>Link: %1</source>
        <translation>连线：%1</translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionModel</name>
    <message numerus="yes">
        <source>and %n more from the same origin</source>
        <translation>
            <numerusform>还有 %Ln 条来自同一源头</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsPane</name>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>Most origins first</source>
        <translation>源头最多者在前</translation>
    </message>
    <message>
        <source>Latest first</source>
        <translation>最新者在前</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>按主张</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>Filter by claim or speaker</source>
        <translation>按主张或发言者筛选</translation>
    </message>
    <message numerus="yes">
        <source>Accounts part on %n claim(s).</source>
        <translation>
            <numerusform>各方叙述在 %Ln 项主张上存在分歧。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ContradictionsView</name>
    <message>
        <source>Contradictions</source>
        <translation>矛盾</translation>
    </message>
    <message>
        <source>No contradiction has these words in its claim or among its speakers.</source>
        <translation>没有主张或发言者包含这些文字的矛盾。</translation>
    </message>
    <message>
        <source>Accounts contradict each other here when one statement asserts a claim and another denies it. Mark what is said in an article, give the statement a claim and a stance in the inspector, and do the same where somebody says otherwise.</source>
        <translation>当一条陈述肯定某项主张而另一条否认它时，各方叙述便在此相互矛盾。请在文章中标记所说的内容，在检查器中为该陈述指定主张和立场，并在有人持不同说法之处照此操作。</translation>
    </message>
</context>
<context>
    <name>sidelight::DateField</name>
    <message>
        <source>“%1” is not a date. Try 11 Sep 2012, 2012-09 or about 2012.</source>
        <translation>“%1”不是日期。请尝试 2012-09-11、2012-09 或 2012-09~。</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>没有这样的日期或时间。</translation>
    </message>
    <message>
        <source>“%1” may be two different days. Write the month as a word.</source>
        <translation>“%1”可能指两个不同的日期。请写成 2012-09-11 这样的形式。</translation>
    </message>
    <message>
        <source>The day on which the article was published is not known. Write a date.</source>
        <translation>文章的发布日期不明。请写出日期。</translation>
    </message>
    <message>
        <source>The article has no date. Write the year too.</source>
        <translation>文章没有日期。请同时写出年份。</translation>
    </message>
    <message>
        <source>This span ends before it begins.</source>
        <translation>这段时间的结束早于开始。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date as it is kept, and in words</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sidelight::DateWords</name>
    <message>
        <source>MMM yyyy</source>
        <comment>format of a month: see QDate::toString</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a day: see QDate::toString</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1？</translation>
    </message>
    <message>
        <source>about %1?</source>
        <translation>约 %1？</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a span of time</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and the time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day: see QDate::toString</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>format of a month: see QDate::toString</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and a time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <translation>可能是 %1</translation>
    </message>
    <message>
        <source>perhaps about %1</source>
        <translation>可能约为 %1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>sidelight::Disk</name>
    <message>
        <source>The folder of “%1” does not exist. Choose another place.</source>
        <translation>“%1”所在的文件夹不存在。请选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or open it.</source>
        <translation>“%1”已存在。请选择其他名称，或打开它。</translation>
    </message>
    <message>
        <source>“%1” cannot be made there: %2. Choose another place.</source>
        <translation>无法在该处创建“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2. Rename or remove it yourself.</source>
        <translation>无法重命名“%1”：%2。请自行重命名或移除。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>无法创建文件夹“%1”。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made: %2. Choose another place.</source>
        <translation>无法创建文件夹“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” is there already and is not a folder. Rename or remove it.</source>
        <translation>“%1”已存在，且不是文件夹。请将其重命名或移除。</translation>
    </message>
</context>
<context>
    <name>sidelight::EncryptedCopies</name>
    <message>
        <source>Save an encrypted copy</source>
        <translation>保存加密副本</translation>
    </message>
    <message>
        <source>Encrypted copies</source>
        <translation>加密副本</translation>
    </message>
    <message>
        <source>The encrypted copy is written.</source>
        <translation>加密副本已写入。</translation>
    </message>
    <message>
        <source>Save as a project</source>
        <translation>保存为项目</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight 项目</translation>
    </message>
</context>
<context>
    <name>sidelight::EvidenceField</name>
    <message>
        <source>%1: %2</source>
        <comment>who or where, and what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Add evidence: search, or type a note</source>
        <translation>添加证据：搜索，或键入备注</translation>
    </message>
    <message>
        <source>Search passages and statements by their words or their speaker, or type a note</source>
        <translation>按文字或发言者搜索片段和陈述，或键入备注</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>添加证据</translation>
    </message>
    <message>
        <source>Statement — %1</source>
        <translation>陈述 — %1</translation>
    </message>
    <message>
        <source>Passage — %1</source>
        <translation>片段 — %1</translation>
    </message>
    <message>
        <source>Add as a note: %1</source>
        <translation>添加为备注：%1</translation>
    </message>
</context>
<context>
    <name>sidelight::ExportMenus</name>
    <message>
        <source>&amp;Web page with its sources…</source>
        <translation>附来源的网页(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Outline in Markdown…</source>
        <translation>Markdown 大纲(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;SVG drawing…</source>
        <translation>SVG 图形(&amp;S)…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;100 %…</source>
        <translation>PNG 图片，100%(&amp;1)…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;200 %…</source>
        <translation>PNG 图片，200%(&amp;2)…</translation>
    </message>
    <message>
        <source>PNG picture at &amp;300 %…</source>
        <translation>PNG 图片，300%(&amp;3)…</translation>
    </message>
    <message>
        <source>&amp;JSON Canvas…</source>
        <translation>JSON Canvas(&amp;J)…</translation>
    </message>
    <message>
        <source>JSON Canvas to &amp;come back to this project…</source>
        <translation>可导回本项目的 JSON Canvas(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Table (CSV)…</source>
        <translation>表格 (CSV)(&amp;T)…</translation>
    </message>
    <message>
        <source>Table (CSV) for &amp;Excel…</source>
        <translation>用于 Excel 的表格 (CSV)(&amp;E)…</translation>
    </message>
    <message>
        <source>Text &amp;document (ODT)…</source>
        <translation>文本文档 (ODT)(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Web page…</source>
        <translation>网页(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Markdown…</source>
        <translation>Markdown(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Exact data (&amp;JSON)…</source>
        <translation>精确数据 (JSON)(&amp;J)…</translation>
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
        <translation>看板导出为(&amp;D)</translation>
    </message>
    <message>
        <source>Export pa&amp;ssages as</source>
        <translation>片段导出为(&amp;S)</translation>
    </message>
    <message>
        <source>Export ar&amp;ticle as</source>
        <translation>文章导出为(&amp;T)</translation>
    </message>
    <message>
        <source>Export claim &amp;matrix as</source>
        <translation>主张矩阵导出为(&amp;M)</translation>
    </message>
    <message>
        <source>Export stat&amp;ements as</source>
        <translation>陈述导出为(&amp;L)</translation>
    </message>
    <message>
        <source>Export &amp;citations as</source>
        <translation>出处导出为(&amp;K)</translation>
    </message>
    <message>
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Export this list as</source>
        <translation>此列表导出为</translation>
    </message>
    <message>
        <source>Export citations as</source>
        <translation>出处导出为</translation>
    </message>
    <message>
        <source>Claim matrix</source>
        <translation>主张矩阵</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>The file is written.</source>
        <translation>文件已写入。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are in the file, as the filter shows.</source>
        <translation>
            <numerusform>按筛选所示，看板的 %Ln 张卡片中有 %1 张在文件中。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ExportRun</name>
    <message>
        <source>What is exported cannot take the place of the open project. Choose another name.</source>
        <translation>导出内容不能取代已打开的项目。请选择其他名称。</translation>
    </message>
    <message>
        <source>Another export is being made. Wait for it or cancel it, then export again.</source>
        <translation>另一项导出正在进行。请等待其完成或将其取消，然后重新导出。</translation>
    </message>
    <message>
        <source>Drawing page %1 of %2.</source>
        <translation>正在绘制第 %1 页，共 %2 页。</translation>
    </message>
</context>
<context>
    <name>sidelight::Exports</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>将看板导出为 PDF</translation>
    </message>
    <message>
        <source>PDF documents</source>
        <translation>PDF 文档</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the board’s %n card(s) are exported, as the filter shows.</source>
        <translation>
            <numerusform>按筛选所示，看板的 %Ln 张卡片中有 %1 张已导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>The board is exported.</source>
        <translation>看板已导出。</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight 项目</translation>
    </message>
    <message>
        <source>The copy is written.</source>
        <translation>副本已写入。</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>The path of the copy is copied.</source>
        <translation>已复制副本的路径。</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetList</name>
    <message>
        <source>Narrow the list</source>
        <translation>缩小列表范围</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>sidelight::FacetModel</name>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>另有 %Ln 项未列出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n article(s)</source>
        <translation>
            <numerusform>%1，见于 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::FacetView</name>
    <message>
        <source>Narrow by</source>
        <translation>缩小范围</translation>
    </message>
</context>
<context>
    <name>sidelight::FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>在此文章中查找</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>上一个 (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>下一个 (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Not an expression</source>
        <translation>不是有效的表达式</translation>
    </message>
    <message>
        <source>Too costly: %L1 found so far</source>
        <translation>耗时过长：目前找到 %L1 处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%L1 of more than %L2</source>
        <translation>第 %L1 个，共 %L2 个以上</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <translation>第 %L1 个，共 %L2 个</translation>
    </message>
    <message>
        <source>This expression costs more time than it is given. Make it simpler, and all is found.</source>
        <translation>此表达式所需的时间超出限制。请将其简化，即可全部找到。</translation>
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
        <translation>区分大小写 (Alt+C)</translation>
    </message>
    <message>
        <source>Accents count (Alt+A)</source>
        <translation>区分变音符号 (Alt+A)</translation>
    </message>
    <message>
        <source>W</source>
        <comment>whole words</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Whole words only (Alt+W)</source>
        <translation>全字匹配 (Alt+W)</translation>
    </message>
    <message>
        <source>Regular expression (Alt+R)</source>
        <translation>正则表达式 (Alt+R)</translation>
    </message>
</context>
<context>
    <name>sidelight::FindPanel</name>
    <message>
        <source>Search the project</source>
        <translation>搜索项目</translation>
    </message>
    <message>
        <source>Words, &quot;a phrase&quot;, prefix*, -not, OR, NEAR(a b, 5), /expression/, and fields such as outlet: or actor:. Ctrl+Space lists the fields.</source>
        <translation>词语、&quot;短语&quot;、前缀*、-排除、OR、NEAR(a b, 5)、/表达式/，以及 outlet: 或 actor: 等字段。Ctrl+空格键可列出字段。</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>What can be done with what was found</source>
        <translation>可对搜索结果进行的操作</translation>
    </message>
    <message>
        <source>%L1 of %L2 articles searched; found so far: %L3</source>
        <translation>已搜索 %L2 篇文章中的 %L1 篇；目前找到：%L3</translation>
    </message>
    <message>
        <source>This is not a regular expression: %1.</source>
        <translation>这不是正则表达式：%1。</translation>
    </message>
    <message numerus="yes">
        <source>The expression took too long in %n article(s), where there may be more.</source>
        <translation>
            <numerusform>表达式在 %Ln 篇文章中耗时过长，其中可能还有更多结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>有 %Ln 篇文章无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index cannot be made on this computer, so nothing is found.</source>
        <translation>无法在此计算机上创建搜索索引，因此找不到任何内容。</translation>
    </message>
    <message>
        <source>The index is being made: %L1 of %L2 articles are in it.</source>
        <translation>正在创建索引：已收入 %L2 篇文章中的 %L1 篇。</translation>
    </message>
    <message>
        <source>Not found in any article, but in names and claims.</source>
        <translation>未在任何文章中找到，但在名称和主张中找到。</translation>
    </message>
    <message>
        <source>Not found in any article.</source>
        <translation>所有文章中均未找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found.</source>
        <translation>
            <numerusform>找到 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>找到 %Ln 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>分布在 %Ln 篇文章中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Type words: the articles, claims and names that have them are listed here. Ctrl+Space lists what else can be asked.</source>
        <translation>键入词语：包含这些词语的文章、主张和名称将列在此处。Ctrl+空格键可列出其他查询方式。</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>Nothing has the word “%1”: this is found without it.</source>
        <translation>没有内容含有“%1”一词：这些是去掉它之后找到的。</translation>
    </message>
</context>
<context>
    <name>sidelight::ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Other files that are removed too</source>
        <translation>一并移除的其他文件</translation>
    </message>
    <message>
        <source>Looking for other files that hold the same words…</source>
        <translation>正在查找含有相同文字的其他文件…</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) may hold the same words.</source>
        <translation>
            <numerusform>可能还有 %Ln 个其他文件含有相同文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are ticked are removed too.</source>
        <translation>已勾选的文件将一并移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) keep them.</source>
        <translation>
            <numerusform>有 %Ln 个文件保留这些文字。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Forgetting</name>
    <message>
        <source>“%1”: a copy from before a conversion, of %2</source>
        <translation>“%1”：转换之前的副本，%2</translation>
    </message>
    <message>
        <source>“%1”: an unfinished change that was set aside, of %2</source>
        <translation>“%1”：被搁置的未完成更改，%2</translation>
    </message>
    <message>
        <source>“%1”: a copy that was not finished, of %2</source>
        <translation>“%1”：未完成的副本，%2</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Purge</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before, and the texts and images that nothing in the project uses any more, are removed from its file, which is written anew.</source>
        <translation>项目保持现状。以前删除或更改的内容，以及项目中已不再使用的文本和图片，将从其文件中移除，文件会重新写入。</translation>
    </message>
    <message>
        <source>Undo and going back end here. This cannot be undone.</source>
        <translation>撤销和回到以前到此为止。此操作无法撤销。</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) leave the history.</source>
        <translation>
            <numerusform>%Ln 次更改将从历史记录中移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first is of %1, the last of %2.</source>
        <translation>最早一次为 %1，最近一次为 %2。</translation>
    </message>
    <message>
        <source>Some of them were made after the chosen one, but undo or repeat what came before it.</source>
        <translation>其中有些更改晚于所选的更改，但撤销或重做的是它之前的内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) stay, and can be undone as before.</source>
        <translation>
            <numerusform>%Ln 次更改将保留，并可像以前一样撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Purge earlier history</source>
        <translation>清除较早的历史记录</translation>
    </message>
    <message>
        <source>The project stays as it is now. What was deleted or changed before the chosen edit, and the texts and images that neither the project nor the rest of its history uses any more, are removed from its file, which is written anew.</source>
        <translation>项目保持现状。在所选更改之前删除或更改的内容，以及项目及其余历史记录均不再使用的文本和图片，将从其文件中移除，文件会重新写入。</translation>
    </message>
    <message>
        <source>Undo and going back end there. This cannot be undone.</source>
        <translation>撤销和回到以前到该处为止。此操作无法撤销。</translation>
    </message>
    <message>
        <source>The history up to now was purged.</source>
        <translation>截至目前的历史记录已清除。</translation>
    </message>
    <message>
        <source>The earlier history was purged.</source>
        <translation>较早的历史记录已清除。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 is deleted with its links. What a card shows stays in the project.</source>
        <comment>a note, or “3 cards”</comment>
        <translation>%1 及其连线将被删除。卡片所显示的内容保留在项目中。</translation>
    </message>
    <message>
        <source>%1 and all that stands on it is deleted. Cards that show it keep no last words.</source>
        <comment>a name, or “3 actors”</comment>
        <translation>%1 及依附于它的一切内容将被删除。显示它的卡片不会保留最后的文字。</translation>
    </message>
    <message>
        <source>The history still holds it, so the whole history up to now is purged as well: undo and going back end here. This cannot be undone.</source>
        <translation>历史记录中仍存有它，因此截至目前的全部历史记录也将清除：撤销和回到以前到此为止。此操作无法撤销。</translation>
    </message>
    <message>
        <source>The words themselves still stand in the text of the article.</source>
        <translation>这些文字本身仍在文章的文本中。</translation>
    </message>
    <message>
        <source>The same words in other texts, notes and names of the project stay.</source>
        <translation>项目的其他文本、备注和名称中的相同文字将保留。</translation>
    </message>
    <message>
        <source>A disk may still hold blocks of the old file where nobody finds them without tools; only an encrypted disk keeps these from others.</source>
        <translation>磁盘上可能仍留有旧文件的数据块，不用工具便无人能找到；只有加密的磁盘才能使他人无从获取。</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>Deleted for good</source>
        <translation>永久删除</translation>
    </message>
    <message>
        <source>It is deleted for good, and the history up to now is purged.</source>
        <translation>已永久删除，截至目前的历史记录也已清除。</translation>
    </message>
    <message>
        <source>The project is written anew without its history…</source>
        <translation>正在重新写入不含历史记录的项目…</translation>
    </message>
    <message>
        <source>What was written is being checked…</source>
        <translation>正在检查写入的内容…</translation>
    </message>
    <message>
        <source>The history was not purged. %1</source>
        <translation>历史记录未清除。%1</translation>
    </message>
    <message>
        <source>%1 But these files could not be removed, and still hold it: %2. Remove them yourself.</source>
        <translation>%1但下列文件无法移除，仍存有这些内容：%2。请自行移除。</translation>
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
        <translation>主张</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>sidelight::FoundModel</name>
    <message>
        <source>%1, found %2 times</source>
        <translation>%1，找到 %2 处</translation>
    </message>
    <message>
        <source>Claim: %1</source>
        <translation>主张：%1</translation>
    </message>
    <message>
        <source>Actor: %1</source>
        <translation>主体：%1</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>In a note: %1</source>
        <translation>备注中：%1</translation>
    </message>
</context>
<context>
    <name>sidelight::GradeBox</name>
    <message>
        <source>Not graded</source>
        <translation>未评级</translation>
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
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Graded on</source>
        <translation>评级日期</translation>
    </message>
    <message>
        <source>Since when?</source>
        <translation>从何时起？</translation>
    </message>
    <message>
        <source>Reason for the grade</source>
        <translation>评级理由</translation>
    </message>
    <message>
        <source>Why this grade?</source>
        <translation>为何如此评级？</translation>
    </message>
    <message>
        <source>This is not a date as Sidelight knows them; it is kept as it is.</source>
        <translation>这不是 Sidelight 可识别的日期；将按原样保留。</translation>
    </message>
    <message>
        <source>Earlier grades</source>
        <translation>先前的评级</translation>
    </message>
    <message>
        <source>How reliable is this source, A to F?</source>
        <translation>此来源有多可靠，从 A 到 F？</translation>
    </message>
    <message>
        <source>Grade actor</source>
        <translation>为主体评级</translation>
    </message>
</context>
<context>
    <name>sidelight::GuidePage</name>
    <message>
        <source>Text of the guide</source>
        <translation>指南正文</translation>
    </message>
</context>
<context>
    <name>sidelight::GuideWindow</name>
    <message>
        <source>User guide — Sidelight</source>
        <translation>用户指南 — Sidelight</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索指南</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <comment>a chapter, and how often the words stand in it</comment>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the guide. Enter goes to the next one.</source>
        <translation>
            <numerusform>指南中有 %Ln 处。按 Enter 转到下一处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The guide does not have these words.</source>
        <translation>指南中没有这些词语。</translation>
    </message>
</context>
<context>
    <name>sidelight::Help</name>
    <message>
        <source>User &amp;guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Tour of the sample investigation</source>
        <translation>示例调查导览(&amp;T)</translation>
    </message>
</context>
<context>
    <name>sidelight::HistoryModel</name>
    <message>
        <source>Undone %1</source>
        <comment>when, such as “Today, 14:05”</comment>
        <translation>撤销于 %1</translation>
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
        <translation>仅最前面的文章</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>回到该处</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>Edits, the latest first</source>
        <translation>更改，最近者在前</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by the names of the edits</source>
        <translation>按更改的名称筛选</translation>
    </message>
    <message>
        <source>What the edits touched</source>
        <translation>更改所涉及的内容</translation>
    </message>
    <message>
        <source>All edits</source>
        <translation>全部更改</translation>
    </message>
    <message>
        <source>Of articles</source>
        <translation>涉及文章</translation>
    </message>
    <message>
        <source>Of passages</source>
        <translation>涉及片段</translation>
    </message>
    <message>
        <source>Of statements</source>
        <translation>涉及陈述</translation>
    </message>
    <message>
        <source>Of actors</source>
        <translation>涉及主体</translation>
    </message>
    <message>
        <source>Of claims</source>
        <translation>涉及主张</translation>
    </message>
    <message>
        <source>Of tags</source>
        <translation>涉及标签</translation>
    </message>
    <message>
        <source>Of boards</source>
        <translation>涉及看板</translation>
    </message>
    <message>
        <source>Of matrices</source>
        <translation>涉及矩阵</translation>
    </message>
    <message>
        <source>Show what it touched</source>
        <translation>显示所涉及的内容</translation>
    </message>
    <message>
        <source>Go back to here…</source>
        <translation>回到此处…</translation>
    </message>
    <message>
        <source>Purge everything before this…</source>
        <translation>清除此前的全部历史记录…</translation>
    </message>
    <message>
        <source>Purge history…</source>
        <translation>清除历史记录…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are like that.</source>
        <translation>
            <numerusform>有 %Ln 次更改符合条件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the history…</source>
        <translation>正在查看历史记录…</translation>
    </message>
    <message>
        <source>No edit is like that.</source>
        <translation>没有符合条件的更改。</translation>
    </message>
    <message>
        <source>What you do is listed here, and can be gone back to.</source>
        <translation>您所做的更改列于此处，并可回到其中任何一步。</translation>
    </message>
    <message>
        <source>This entry touched nothing that can be shown.</source>
        <translation>此条目未涉及可显示的内容。</translation>
    </message>
    <message>
        <source>What this edit touched has no place of its own to be shown in.</source>
        <translation>此更改所涉及的内容没有可供显示的位置。</translation>
    </message>
    <message>
        <source>What this edit touched was deleted since.</source>
        <translation>此更改所涉及的内容后来已被删除。</translation>
    </message>
    <message>
        <source>Looking what would change…</source>
        <translation>正在查看会有哪些变化…</translation>
    </message>
    <message>
        <source>Back to how it was right after “%1” (%2)?</source>
        <comment>the name of an edit, and when it was made</comment>
        <translation>回到刚完成“%1”（%2）时的状态？</translation>
    </message>
    <message>
        <source>It is an edit, and can be undone.</source>
        <translation>这也是一次更改，可以撤销。</translation>
    </message>
    <message>
        <source>The project is as it was right after “%1”. Undo brings back what was there.</source>
        <translation>项目现在是刚完成“%1”时的状态。撤销可恢复此前的内容。</translation>
    </message>
</context>
<context>
    <name>sidelight::HitPassagesDialog</name>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>全不选</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Make passages of all places</source>
        <translation>将所有出现处创建为片段</translation>
    </message>
    <message>
        <source>Places of which passages are made</source>
        <translation>要创建为片段的出现处</translation>
    </message>
    <message>
        <source>Colour of the passages</source>
        <translation>片段的颜色</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tag of the passages</source>
        <translation>片段的标签</translation>
    </message>
    <message numerus="yes">
        <source>Make %n passage(s)</source>
        <translation>
            <numerusform>创建 %Ln 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>The places are being looked for…</source>
        <translation>正在查找各出现处…</translation>
    </message>
    <message>
        <source>There is no place in a text of which a passage could be made.</source>
        <translation>文本中没有可创建为片段的出现处。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>找到 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more; narrow the search to see all.</source>
        <translation>还有更多；请缩小搜索范围以查看全部。</translation>
    </message>
    <message>
        <source>What is a passage already is not chosen.</source>
        <translation>已是片段的出现处未选中。</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) made.</source>
        <translation>
            <numerusform>已创建 %Ln 个片段。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::HypothesisHeader</name>
    <message>
        <source>%1. (%2)</source>
        <comment>rank and inconsistency</comment>
        <translation>%1.（%2）</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评定</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportBatch</name>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Saved page</source>
        <translation>保存的网页</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>Identical to %1</source>
        <translation>与 %1 完全相同</translation>
    </message>
    <message>
        <source>New; looks like several articles in one file</source>
        <translation>新文章；似为一个文件中的多篇文章</translation>
    </message>
    <message>
        <source>New; the whole page, since no article was recognised on it</source>
        <translation>新文章；取整个页面，因为未在其上识别出文章</translation>
    </message>
    <message numerus="yes">
        <source>New; %n character(s) could not be read</source>
        <translation>
            <numerusform>新文章；有 %Ln 个字符无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>新文章</translation>
    </message>
    <message>
        <source>Another version of %1</source>
        <translation>%1 的另一版本</translation>
    </message>
    <message>
        <source>Of one origin with %1</source>
        <translation>与 %1 同源</translation>
    </message>
    <message>
        <source>Looks like another capture of %1</source>
        <translation>似为 %1 的另一次采集</translation>
    </message>
    <message>
        <source>Looks like a copy of %1</source>
        <translation>似为 %1 的副本</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDesk</name>
    <message>
        <source>Import a folder</source>
        <translation>导入文件夹</translation>
    </message>
    <message>
        <source>Definition of a listing</source>
        <translation>清单的定义</translation>
    </message>
    <message>
        <source>Definitions of listings (*.json)</source>
        <translation>清单的定义 (*.json)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Edit details</source>
        <translation>编辑详细信息</translation>
    </message>
    <message>
        <source>Try again…</source>
        <translation>重试…</translation>
    </message>
    <message>
        <source>Something else was done since. The history (Ctrl+Alt+Z) goes back to before the import.</source>
        <translation>此后又进行了其他操作。可通过历史记录 (Ctrl+Alt+Z) 回到导入之前。</translation>
    </message>
    <message>
        <source>%1 looks like another capture of %2.</source>
        <translation>%1 似为 %2 的另一次采集。</translation>
    </message>
    <message>
        <source>%1 looks like a copy of %2.</source>
        <translation>%1 似为 %2 的副本。</translation>
    </message>
    <message>
        <source>It is another version</source>
        <translation>是另一版本</translation>
    </message>
    <message>
        <source>They have one origin</source>
        <translation>两者同源</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>标为版本</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>归入同一源头</translation>
    </message>
    <message>
        <source>The history was purged while an import was looked at; nothing of that was kept. Import it again.</source>
        <translation>查看导入内容期间，历史记录已被清除；这些内容均未保留。请重新导入。</translation>
    </message>
    <message>
        <source>Save the original</source>
        <translation>保存原始文件</translation>
    </message>
    <message>
        <source>The original</source>
        <translation>原始文件</translation>
    </message>
    <message>
        <source>The original cannot go where the project is; name another file.</source>
        <translation>原始文件不能写到项目所在的文件；请指定另一个文件。</translation>
    </message>
    <message>
        <source>The original is not what was imported: its SHA-256 differs, so it was not saved. “Verify project” says what else is damaged.</source>
        <translation>原始文件与导入时不同：其 SHA-256 不符，因此未保存。“验证项目”会说明还有哪些损坏。</translation>
    </message>
    <message>
        <source>The original is saved as “%1”.</source>
        <translation>原始文件已保存为“%1”。</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportDetails</name>
    <message>
        <source>Not a date like 2012-09-11, 2012-09~ or 2012; it is kept as typed.</source>
        <translation>不是 2012-09-11、2012-09~ 或 2012 这样的日期；将按键入的内容保留。</translation>
    </message>
    <message>
        <source>An article of its own</source>
        <translation>独立的文章</translation>
    </message>
    <message>
        <source>Another version of that one</source>
        <translation>那篇文章的另一版本</translation>
    </message>
    <message>
        <source>Of one origin with that one: both count as one</source>
        <translation>与那篇文章同源：两篇计为一篇</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>导入为</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>2012-09-11, 2012-09 or 2012</source>
        <translation>2012-09-11、2012-09 或 2012</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>en, ar, fr-CA</source>
        <translation>en、ar、fr-CA</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>各不相同</translation>
    </message>
    <message numerus="yes">
        <source>%n of the selected articles look like others.</source>
        <translation>
            <numerusform>所选文章中有 %Ln 篇与其他文章相似。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looks like %1. %2</source>
        <translation>与 %1 相似。%2</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportPassword</name>
    <message>
        <source>The pass&amp;word, which is not kept:</source>
        <translation>密码（不会保存）(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Read with it</source>
        <translation>用此密码读取(&amp;R)</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件的密码</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportReading</name>
    <message>
        <source>Colu&amp;mns…</source>
        <translation>列(&amp;M)…</translation>
    </message>
    <message>
        <source>Read the file as</source>
        <translation>文件读取方式</translation>
    </message>
    <message>
        <source>Each row of this file is an article.</source>
        <translation>此文件的每一行是一篇文章。</translation>
    </message>
    <message>
        <source>This file looks like several articles in one.</source>
        <translation>此文件似含有多篇文章。</translation>
    </message>
    <message>
        <source>One article</source>
        <translation>一篇文章</translation>
    </message>
    <message>
        <source>A definition of your own…</source>
        <translation>自定义定义…</translation>
    </message>
    <message>
        <source>“%1” could not be read, so its columns are not known.</source>
        <translation>无法读取“%1”，因此不知道它有哪些列。</translation>
    </message>
</context>
<context>
    <name>sidelight::ImportText</name>
    <message>
        <source>Begin here</source>
        <translation>从此处开始</translation>
    </message>
    <message>
        <source>The article begins at the cursor ([)</source>
        <translation>文章从光标处开始 ([)</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>到此处结束</translation>
    </message>
    <message>
        <source>The article ends at the cursor (])</source>
        <translation>文章到光标处结束 (])</translation>
    </message>
    <message>
        <source>Whole text</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>Nothing is cut off</source>
        <translation>不截去任何内容</translation>
    </message>
    <message>
        <source>Text of the chosen article</source>
        <translation>所选文章的文本</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) are cut off; the original keeps them.</source>
        <translation>
            <numerusform>已截去 %Ln 个字符；原始文件中仍保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ImportWindow</name>
    <message>
        <source>&amp;Stop reading</source>
        <translation>停止读取(&amp;S)</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Accept what is &amp;proposed</source>
        <translation>接受建议(&amp;P)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Import articles</source>
        <translation>导入文章</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>读取的内容</translation>
    </message>
    <message>
        <source>Which are listed</source>
        <translation>列出哪些</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>全部不导入</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续处理</translation>
    </message>
    <message>
        <source>Each selected article, or each of them when only one is selected, becomes what it looks like</source>
        <translation>所选的每篇文章（若只选中一篇，则为全部文章）按其相似情况处理</translation>
    </message>
    <message>
        <source>Reading %1 of %2.</source>
        <translation>正在读取第 %1 个，共 %2 个。</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s).</source>
        <translation>
            <numerusform>%Ln 篇新文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) like another one.</source>
        <translation>
            <numerusform>%Ln 篇与其他文章相似。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are there already, byte for byte, and are passed over.</source>
        <translation>
            <numerusform>%Ln 个文件已存在，逐字节相同，已跳过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read.</source>
        <translation>
            <numerusform>%Ln 个文件无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>全部 (%1)</translation>
    </message>
    <message>
        <source>New (%1)</source>
        <translation>新文章 (%1)</translation>
    </message>
    <message>
        <source>Looking like others (%1)</source>
        <translation>与其他相似 (%1)</translation>
    </message>
    <message>
        <source>There already (%1)</source>
        <translation>已存在 (%1)</translation>
    </message>
    <message>
        <source>Not read (%1)</source>
        <translation>未读取 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n article(s)</source>
        <translation>
            <numerusform>导入 %Ln 篇文章(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>导入 %Ln 篇文章</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is in the project already, byte for byte.</source>
        <translation>此文件已在项目中，逐字节相同。</translation>
    </message>
    <message>
        <source>Nothing would be left of the article, so nothing was cut off.</source>
        <translation>这样文章将没有任何内容，因此未截去。</translation>
    </message>
    <message>
        <source>Files are still being read. Import what has been read by now?</source>
        <translation>仍在读取文件。是否导入目前已读取的内容？</translation>
    </message>
    <message>
        <source>What was corrected here would be lost. Import the articles?</source>
        <translation>在此处所作的更正将会丢失。是否导入文章？</translation>
    </message>
</context>
<context>
    <name>sidelight::Imports</name>
    <message>
        <source>The import was cancelled, and nothing of it was kept.</source>
        <translation>导入已取消，未保留任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>已导入 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n page(s) no article was recognised, so all the text was taken.</source>
        <translation>
            <numerusform>有 %Ln 个页面未识别出文章，因此取用了全部文本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>有 %Ln 篇文章原已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>有 %Ln 个文件无法导入，其中包括：</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be imported into a project that is open for reading only. Save a copy and work in that.</source>
        <translation>项目以只读方式打开，无法导入任何内容。请保存一份副本并在其中工作。</translation>
    </message>
    <message>
        <source>Importing %1 of %2.</source>
        <translation>正在导入第 %1 项，共 %2 项。</translation>
    </message>
    <message>
        <source>Mark and lay out the sample</source>
        <translation>标记并布局示例</translation>
    </message>
</context>
<context>
    <name>sidelight::InspectorPanel</name>
    <message>
        <source>Select a passage to see who says what in it.</source>
        <translation>选择一个片段，即可查看其中谁说了什么。</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>在文章中显示</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>所在看板</translation>
    </message>
    <message>
        <source>Recolour passage</source>
        <translation>更改片段颜色</translation>
    </message>
    <message>
        <source>Tag passage</source>
        <translation>为片段添加标签</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an article and a page of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Take tag off passage</source>
        <translation>从片段取下标签</translation>
    </message>
    <message>
        <source>Add statement: who says this?</source>
        <translation>添加陈述：这是谁说的？</translation>
    </message>
    <message>
        <source>Add statement: who else?</source>
        <translation>添加陈述：还有谁？</translation>
    </message>
    <message>
        <source>Add statement</source>
        <translation>添加陈述</translation>
    </message>
    <message>
        <source>Show the card on its board</source>
        <translation>在看板上显示该卡片</translation>
    </message>
    <message>
        <source>Record statement</source>
        <translation>记录陈述</translation>
    </message>
</context>
<context>
    <name>sidelight::InstanceSocket</name>
    <message>
        <source>Another program has the project open and does not answer; close it there and try again.</source>
        <translation>另一个程序已打开此项目且没有响应；请在那里将其关闭后重试。</translation>
    </message>
    <message>
        <source>The other program asked for something that this version does not know.</source>
        <translation>另一个程序请求了此版本不支持的操作。</translation>
    </message>
</context>
<context>
    <name>sidelight::Journal</name>
    <message>
        <source>The history of the project is damaged, so the project is not opened. Open a backup of it.</source>
        <translation>项目的历史记录已损坏，因此未打开项目。请打开它的备份。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的内容。</translation>
    </message>
    <message>
        <source>Nothing before this point can be undone: the project was converted or its history purged here.</source>
        <translation>此处之前的内容无法撤销：项目曾在此被转换，或其历史记录曾在此被清除。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的内容。</translation>
    </message>
    <message>
        <source>That point of the history is no longer in the project. Nothing was changed.</source>
        <translation>历史记录中的该处已不在项目中。未作任何更改。</translation>
    </message>
    <message>
        <source>The project was converted or its history purged after that point, so there is no way back to it. Nothing was changed.</source>
        <translation>项目在该处之后曾被转换，或其历史记录曾被清除，因此无法回到该处。未作任何更改。</translation>
    </message>
    <message>
        <source>Purge history</source>
        <translation>清除历史记录</translation>
    </message>
</context>
<context>
    <name>sidelight::KeyCatcher</name>
    <message>
        <source>Press the keys; Esc leaves them</source>
        <translation>请按下按键；Esc 保持不变</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOut</name>
    <message>
        <source>The text or the original of “%1” is not whole.</source>
        <translation>“%1”的文本或原始文件不完好。</translation>
    </message>
    <message>
        <source>The history was not taken along: it does not lead to just these records. A new one begins here.</source>
        <translation>未带入历史记录：由它得不到恰好这些记录。新的历史记录从此处开始。</translation>
    </message>
</context>
<context>
    <name>sidelight::LeftOutList</name>
    <message>
        <source>What was left out</source>
        <translation>略去的内容</translation>
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
        <translation>单击：下一处。Shift+单击：上一处。F4 和 Shift+F4 依次转到各处。Delete：关闭。</translation>
    </message>
    <message>
        <source>Light up what a text is made of: who says what, what is left open, dates, figures, actors (Ctrl+L)</source>
        <translation>点亮文本的构成：谁说了什么、哪些未下定论、日期、数字、主体 (Ctrl+L)</translation>
    </message>
    <message>
        <source>Switch all off</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>not for this language</source>
        <translation>不支持此语言</translation>
    </message>
    <message numerus="yes">
        <source>Lenses, %n on</source>
        <translation>
            <numerusform>透镜，已开启 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>Lenses: %L1</source>
        <translation>透镜：%L1</translation>
    </message>
</context>
<context>
    <name>sidelight::LensShelf</name>
    <message>
        <source>The lens “%1” took too long on a text, so it was taken away until Sidelight starts again.</source>
        <translation>透镜“%1”处理某段文本耗时过长，因此在 Sidelight 下次启动之前已停用。</translation>
    </message>
    <message>
        <source>The lens “%1” was left out: its rules could not be used.</source>
        <translation>透镜“%1”已略过：无法使用其规则。</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>引述</translation>
    </message>
    <message>
        <source>Underlined: words that say who is speaking. Dotted: who is described and not named, and why not.</source>
        <translation>下划线：表明谁在发言的文字。点线：被描述但未具名者，以及未具名的原因。</translation>
    </message>
    <message>
        <source>Hedging</source>
        <translation>保留措辞</translation>
    </message>
    <message>
        <source>A wave beneath words that leave open whether something is so.</source>
        <translation>在未下定论的文字下方显示波浪线。</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Words between quotation marks, in colour.</source>
        <translation>以颜色显示引号中的文字。</translation>
    </message>
    <message>
        <source>Dates and times</source>
        <translation>日期和时间</translation>
    </message>
    <message>
        <source>A dashed line beneath dates and times.</source>
        <translation>在日期和时间下方显示虚线。</translation>
    </message>
    <message>
        <source>Figures and money</source>
        <translation>数字和金额</translation>
    </message>
    <message>
        <source>Dots beneath figures and sums.</source>
        <translation>在数字和金额下方显示点线。</translation>
    </message>
    <message>
        <source>Actors of the project</source>
        <translation>项目中的主体</translation>
    </message>
    <message>
        <source>A double line beneath names and aliases of the project&apos;s actors.</source>
        <translation>在项目主体的名称和别名下方显示双线。</translation>
    </message>
    <message>
        <source>Dashes and dots beneath what your own rules find.</source>
        <translation>在您自定义规则所找到的内容下方显示点划线。</translation>
    </message>
    <message numerus="yes">
        <source>%n attribution(s)</source>
        <translation>
            <numerusform>%Ln 处引述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation>
            <numerusform>%Ln 处保留措辞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%Ln 处引文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%Ln 处时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%Ln 处数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln 处名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1：%L2</translation>
    </message>
    <message>
        <source>Lenses find nothing without the library KSyntaxHighlighting, which is not installed; install the package “libkf6syntaxhighlighting6” and start Sidelight again.</source>
        <translation>没有安装 KSyntaxHighlighting 库，透镜什么也找不到；请安装软件包“libkf6syntaxhighlighting6”后重新启动 Sidelight。</translation>
    </message>
</context>
<context>
    <name>sidelight::LibraryPanel</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Drop articles here, or press Ctrl+I</source>
        <translation>将文章拖放到此处，或按 Ctrl+I</translation>
    </message>
    <message>
        <source>No article is like that</source>
        <translation>没有符合条件的文章</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the collection or tag whose articles are shown</comment>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>划分列表</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>单一列表</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>按媒体</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月份</translation>
    </message>
    <message>
        <source>By collection</source>
        <translation>按合集</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>按源头</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>缩小范围</translation>
    </message>
    <message>
        <source>Narrow the list by outlet, year, language, actor, tag, claim or state</source>
        <translation>按媒体、年份、语言、主体、标签、主张或状态缩小列表范围</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>并排打开</translation>
    </message>
    <message>
        <source>Remove from the project</source>
        <translation>从项目移除</translation>
    </message>
    <message>
        <source>Mark as versions of one article</source>
        <translation>标为同一文章的不同版本</translation>
    </message>
    <message>
        <source>Not a version any more</source>
        <translation>不再作为版本</translation>
    </message>
    <message>
        <source>Compare with other version</source>
        <translation>与其他版本比较</translation>
    </message>
    <message>
        <source>Carry passages over…</source>
        <translation>迁移片段…</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>同源</translation>
    </message>
    <message>
        <source>Take out of its origin</source>
        <translation>从其源头取出</translation>
    </message>
    <message>
        <source>Select two articles or more that rest on one source: they then count as one.</source>
        <translation>请选择两篇或更多出自同一来源的文章：它们将计为一篇。</translation>
    </message>
    <message>
        <source>These articles count as one already.</source>
        <translation>这些文章已计为一篇。</translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>归入同一源头</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln 篇文章现已计为一篇：“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Select articles that share an origin with others. Which ones do is said in their details.</source>
        <translation>请选择与其他文章同源的文章。哪些文章同源可在其详细信息中查看。</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>将文章从其源头取出</translation>
    </message>
    <message>
        <source>Select two articles: the one that was captured later becomes a version of the other.</source>
        <translation>请选择两篇文章：较晚采集的一篇将成为另一篇的版本。</translation>
    </message>
    <message>
        <source>These two are versions of one article already.</source>
        <translation>这两篇已是同一文章的版本。</translation>
    </message>
    <message>
        <source>Mark as version</source>
        <translation>标为版本</translation>
    </message>
    <message>
        <source>“%1” is a version of “%2” now.</source>
        <translation>“%1”现在是“%2”的一个版本。</translation>
    </message>
    <message>
        <source>Select the newer one of two versions.</source>
        <translation>请选择两个版本中较新的一个。</translation>
    </message>
    <message>
        <source>Unmark version</source>
        <translation>取消版本标记</translation>
    </message>
    <message>
        <source>There is no other version. Select two captures of one article and mark them as versions first.</source>
        <translation>没有其他版本。请先选择同一文章的两次采集，并将其标为版本。</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>在读</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>读毕</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>标为已读或未读</translation>
    </message>
    <message>
        <source>Opening an unread article marks it as being read</source>
        <translation>打开未读的文章时将其标为在读</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>放入合集…</translation>
    </message>
    <message>
        <source>Take out of the collection</source>
        <translation>移出合集</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>复制出处</translation>
    </message>
    <message>
        <source>Copy citation as Markdown</source>
        <translation>以 Markdown 格式复制出处</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n article(s) with what?</source>
        <translation>
            <numerusform>为 %Ln 篇文章添加什么标签？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n article(s) into which collection?</source>
        <translation>
            <numerusform>将 %Ln 篇文章放入哪个合集？</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a collection first that was put together by hand.</source>
        <translation>请先选择一个手动整理的合集。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) taken out of “%1”. They stay in the project.</source>
        <translation>
            <numerusform>已将 %Ln 篇文章移出“%1”。它们保留在项目中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n citation(s) copied.</source>
        <translation>
            <numerusform>已复制 %Ln 条出处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>移除 %Ln 篇文章</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::LinkBubble</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制网址</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkEditor</name>
    <message>
        <source>Type of the link</source>
        <translation>连线类型</translation>
    </message>
    <message>
        <source>Label of the link</source>
        <translation>连线标注</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标注</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>连线备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Evidence for the link; Enter shows the words, Delete takes one off</source>
        <translation>连线的证据；Enter 显示文字，Delete 取下一条</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>添加证据…</translation>
    </message>
    <message>
        <source>Choose a passage that bears the link out; or drop one on its line</source>
        <translation>选择能佐证此连线的片段；或将片段拖放到连线上</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypePicker</name>
    <message>
        <source>Type of the link</source>
        <translation>连线类型</translation>
    </message>
    <message>
        <source>A type of your own…</source>
        <translation>自定义类型…</translation>
    </message>
</context>
<context>
    <name>sidelight::LinkTypesWindow</name>
    <message>
        <source>Solid</source>
        <translation>实线</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>虚线</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>点线</translation>
    </message>
    <message>
        <source>Dashes and dots</source>
        <translation>点划线</translation>
    </message>
    <message>
        <source>Long dashes</source>
        <translation>长虚线</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>箭头</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Open arrow</source>
        <translation>开口箭头</translation>
    </message>
    <message>
        <source>Hollow arrow</source>
        <translation>空心箭头</translation>
    </message>
    <message>
        <source>Crossed arrow</source>
        <translation>带横杠的箭头</translation>
    </message>
    <message>
        <source>Dot</source>
        <translation>圆点</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>线型</translation>
    </message>
    <message>
        <source>End</source>
        <translation>末端</translation>
    </message>
    <message>
        <source>Remove type</source>
        <translation>移除类型</translation>
    </message>
    <message>
        <source>Types of links</source>
        <translation>连线类型</translation>
    </message>
    <message>
        <source>Types of your own</source>
        <translation>自定义类型</translation>
    </message>
    <message>
        <source>financed</source>
        <translation>资助</translation>
    </message>
    <message>
        <source>financed by</source>
        <translation>得到资助</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>From the &amp;other end</source>
        <translation>从另一端看(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>线型(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>末端(&amp;E)</translation>
    </message>
    <message>
        <source>New &amp;type</source>
        <translation>新建类型(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>a type of links, and from its other end</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Edit link type</source>
        <translation>编辑连线类型</translation>
    </message>
    <message>
        <source>Add link type</source>
        <translation>添加连线类型</translation>
    </message>
    <message>
        <source>Remove link type</source>
        <translation>移除连线类型</translation>
    </message>
</context>
<context>
    <name>sidelight::MainWindow</name>
    <message>
        <source>Harbour fire</source>
        <translation>港口火灾</translation>
    </message>
    <message>
        <source>The picture of the window could not be written there; name another file.</source>
        <translation>无法将窗口图片写入该处；请指定另一个文件。</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project…</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open project…</source>
        <translation>打开项目(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import articles or boards…</source>
        <translation>导入文章或看板(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a f&amp;older…</source>
        <translation>导入文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>New article from clip&amp;board</source>
        <translation>从剪贴板新建文章(&amp;B)</translation>
    </message>
    <message>
        <source>New bo&amp;ard</source>
        <translation>新建看板(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export board as PDF…</source>
        <translation>将看板导出为 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>保存副本(&amp;Y)…</translation>
    </message>
    <message>
        <source>Save a copy &amp;without identities…</source>
        <translation>保存隐去身份的副本(&amp;W)…</translation>
    </message>
    <message>
        <source>Save an enc&amp;rypted copy…</source>
        <translation>保存加密副本(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy path of the pro&amp;ject</source>
        <translation>复制项目路径(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>Close &amp;project</source>
        <translation>关闭项目(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>Pur&amp;ge history…</source>
        <translation>清除历史记录(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Search the project…</source>
        <translation>搜索项目(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Go &amp;back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>Go fo&amp;rward</source>
        <translation>前进(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lists</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>Text and colours of the pa&amp;ge…</source>
        <translation>页面的文字和颜色(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Split right</source>
        <translation>向右拆分(&amp;S)</translation>
    </message>
    <message>
        <source>Split &amp;down</source>
        <translation>向下拆分(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move tab to the next pane</source>
        <translation>将标签页移到下一窗格(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;ove tab to the previous pane</source>
        <translation>将标签页移到上一窗格(&amp;O)</translation>
    </message>
    <message>
        <source>Next &amp;tab</source>
        <translation>下一标签页(&amp;T)</translation>
    </message>
    <message>
        <source>Previous ta&amp;b</source>
        <translation>上一标签页(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;wap with the next pane</source>
        <translation>与下一窗格互换(&amp;W)</translation>
    </message>
    <message>
        <source>One pane alo&amp;ne, or all</source>
        <translation>单个窗格或全部(&amp;F)</translation>
    </message>
    <message>
        <source>Move pane to the other w&amp;indow</source>
        <translation>将窗格移到另一窗口(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一窗格(&amp;P)</translation>
    </message>
    <message>
        <source>Compare &amp;side by side</source>
        <translation>并排比较(&amp;C)</translation>
    </message>
    <message>
        <source>Scroll to&amp;gether</source>
        <translation>同步滚动(&amp;G)</translation>
    </message>
    <message>
        <source>Next &amp;ribbon</source>
        <translation>下一条对应带(&amp;X)</translation>
    </message>
    <message>
        <source>Previo&amp;us ribbon</source>
        <translation>上一条对应带(&amp;U)</translation>
    </message>
    <message>
        <source>L&amp;enses</source>
        <translation>透镜(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Next place</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous place</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Folder of your own lenses…</source>
        <translation>自定义透镜文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>No &amp;lenses of your own</source>
        <translation>不使用自定义透镜(&amp;L)</translation>
    </message>
    <message>
        <source>Proposa&amp;ls</source>
        <translation>建议(&amp;J)</translation>
    </message>
    <message>
        <source>Show in the &amp;margin</source>
        <translation>在页边显示(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next proposal</source>
        <translation>下一条建议(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous proposal</source>
        <translation>上一条建议(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>列表(&amp;L)</translation>
    </message>
    <message>
        <source>Show original so&amp;urce</source>
        <translation>显示源代码(&amp;Q)</translation>
    </message>
    <message>
        <source>This article was not imported from HTML or Markdown, so there is no source to show.</source>
        <translation>此文章并非从 HTML 或 Markdown 导入，因此没有可显示的源代码。</translation>
    </message>
    <message>
        <source>Show original &amp;pages</source>
        <translation>显示原始页面(&amp;1)</translation>
    </message>
    <message>
        <source>This article was not imported from a PDF, so there are no pages to show.</source>
        <translation>此文章不是从 PDF 导入的，因此没有可显示的页面。</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>看板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Contradictions</source>
        <translation>矛盾(&amp;C)</translation>
    </message>
    <message>
        <source>Claim &amp;matrix</source>
        <translation>主张矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Origins</source>
        <translation>源头(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New ACH matrix</source>
        <translation>新建 ACH 矩阵(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;ACH matrices</source>
        <translation>ACH 矩阵(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Forget &amp;which projects are mine</source>
        <translation>忘记哪些项目属于我(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;About Sidelight</source>
        <translation>关于 Sidelight(&amp;A)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Investigation</source>
        <translation>调查</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight 项目</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Sidelight projects (*.sidelight *.sidelight-locked);;All files (*)</source>
        <translation>Sidelight 项目 (*.sidelight *.sidelight-locked);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Where shall the sample investigation be kept?</source>
        <translation>示例调查保存在何处？</translation>
    </message>
    <message>
        <source>Import articles and boards</source>
        <translation>导入文章和看板</translation>
    </message>
    <message>
        <source>Articles and boards (%1);;All files (*)</source>
        <translation>文章和看板 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>剪贴板上没有文本。请先复制一篇文章。</translation>
    </message>
    <message>
        <source>The path of the project is copied.</source>
        <translation>已复制项目的路径。</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>自定义透镜文件夹</translation>
    </message>
    <message>
        <source>That project is open in another window, which is in front now.</source>
        <translation>该项目已在另一个窗口中打开，该窗口现已移到前面。</translation>
    </message>
    <message>
        <source>No folder for the sample investigation could be made in %1. Make room there, then try again.</source>
        <translation>无法在 %1 中为示例调查创建文件夹。请在该处腾出空间后重试。</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
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
        <translation>请先打开或新建一个项目，然后再次拖放文章。</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixCell</name>
    <message>
        <source>“%1”</source>
        <comment>words as they were said</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Translation: “%1”</source>
        <translation>译文：“%1”</translation>
    </message>
    <message>
        <source>Translation by %2: “%1”</source>
        <translation>%2 的译文：“%1”</translation>
    </message>
    <message>
        <source>%1, grade %2</source>
        <comment>a stance and a grade</comment>
        <translation>%1，评级 %2</translation>
    </message>
    <message>
        <source>Said by %1</source>
        <translation>由 %1 所说</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an article&apos;s title, and its outlet with the date</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>a stance and how often it is taken</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>mixed: %1</source>
        <comment>a sign for each stance with its number</comment>
        <translation>混合：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a stance and the words that take it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a stance, the words that take it, and their grade</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s)</source>
        <translation>
            <numerusform>还有 %Ln 条陈述</numerusform>
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
        <translation>%1 — %2，%3</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixDelegate</name>
    <message>
        <source>Translation: %1</source>
        <translation>译文：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>statements</comment>
        <translation>
            <numerusform>还有 %Ln 条</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixHeader</name>
    <message>
        <source>Claims</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>发言者</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln 条陈述</numerusform>
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
        <translation>各行代表什么</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>All speakers of each chain</source>
        <translation>每条传述链的全部发言者</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Who says it: the last of a chain, from whom the others have it</source>
        <translation>谁所说：传述链的最后一位，其他人都从其得知</translation>
    </message>
    <message>
        <source>Everybody through whom it came, such as an outlet and an agency, too</source>
        <translation>所有经手的传述者，例如媒体和通讯社，也包括在内</translation>
    </message>
    <message>
        <source>Filter rows</source>
        <translation>筛选行</translation>
    </message>
    <message>
        <source>Filter claims</source>
        <translation>筛选主张</translation>
    </message>
    <message>
        <source>Hide empty</source>
        <translation>隐藏空项</translation>
    </message>
    <message>
        <source>Leave out rows and claims without a statement on what is shown</source>
        <translation>略去对所显示内容没有陈述的行和主张</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>次序</translation>
    </message>
    <message>
        <source>In what order rows and claims stand</source>
        <translation>行和主张的排列次序</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Rows by number of statements</source>
        <translation>行按陈述数量</translation>
    </message>
    <message>
        <source>Claims by number of statements</source>
        <translation>主张按陈述数量</translation>
    </message>
    <message>
        <source>Rows by name</source>
        <translation>行按名称</translation>
    </message>
    <message>
        <source>Claims by their words</source>
        <translation>主张按文字</translation>
    </message>
    <message>
        <source>Rows by agreement</source>
        <translation>行按一致程度</translation>
    </message>
    <message>
        <source>Claims by agreement</source>
        <translation>主张按一致程度</translation>
    </message>
    <message>
        <source>Rows by hand</source>
        <translation>行手动排列</translation>
    </message>
    <message>
        <source>Claims as listed, or by hand</source>
        <translation>主张按列表或手动排列</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Write the matrix as it is shown to a file</source>
        <translation>将当前显示的矩阵写入文件</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%Ln 位发言者</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>numbers of rows, of claims and of statements</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s)</source>
        <translation>
            <numerusform>%Ln 项主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%Ln 条陈述</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement on a claim fits the filter.</source>
        <translation>没有符合筛选条件的针对主张的陈述。</translation>
    </message>
    <message>
        <source>Nobody says anything on a claim yet. Select words in an article and say who speaks and on which claim; they will stand here.</source>
        <translation>尚无人就任何主张发言。请在文章中选择文字，说明谁在发言、针对哪项主张；它们将显示在此处。</translation>
    </message>
</context>
<context>
    <name>sidelight::MatrixView</name>
    <message>
        <source>Claim matrix</source>
        <translation>主张矩阵</translation>
    </message>
    <message>
        <source>Enter opens the words of a cell, letters go to a name, Ctrl+Shift and an arrow move a line.</source>
        <translation>Enter 打开单元格的文字，字母键转到名称，Ctrl+Shift 加方向键移动行或列。</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>向上移动此行</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>向下移动此行</translation>
    </message>
    <message>
        <source>Move the claim to the left</source>
        <translation>向左移动此主张</translation>
    </message>
    <message>
        <source>Move the claim to the right</source>
        <translation>向右移动此主张</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>打开文章</translation>
    </message>
</context>
<context>
    <name>sidelight::MergeReview</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>反过来合并</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Merge %1 into %2?</source>
        <translation>将 %1 合并到 %2？</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s) into %1?</source>
        <translation>
            <numerusform>将 %Ln 个主体合并到 %1？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>%Ln 条陈述将归于 %1；原文写法保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>%Ln 处提及将指向 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>%Ln 张卡片将显示 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>%Ln 个主体将隶属于 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will also be called %2.</source>
        <translation>%1 也将称作 %2。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Undo parts them again.</source>
        <translation>撤销可重新分开。</translation>
    </message>
    <message>
        <source>The kind stays “%1”; “%2” goes.</source>
        <translation>类型保留“%1”；“%2”不再保留。</translation>
    </message>
    <message>
        <source>The description “%1” stays; “%2” goes.</source>
        <translation>描述保留“%1”；“%2”不再保留。</translation>
    </message>
    <message>
        <source>The attribution stays “%1”; “%2” goes.</source>
        <translation>引述级别保留“%1”；“%2”不再保留。</translation>
    </message>
    <message>
        <source>The number said stays %L1; %L2 goes.</source>
        <translation>所说人数保留 %L1；%L2 不再保留。</translation>
    </message>
    <message>
        <source>Said to be of “%1” stays; of “%2” goes.</source>
        <translation>据称所属保留“%1”；“%2”不再保留。</translation>
    </message>
    <message>
        <source>The grade stays %1; %2 joins the earlier grades.</source>
        <translation>评级保留 %1；%2 归入先前的评级。</translation>
    </message>
    <message>
        <source>The picture of %1 stays; that of %2 goes.</source>
        <translation>保留 %1 的图片；%2 的图片不再保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>已将 %Ln 个主体合并到 %1。撤销可重新分开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge actors</source>
        <translation>合并主体</translation>
    </message>
</context>
<context>
    <name>sidelight::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sidelight::Minimap</name>
    <message>
        <source>Map of the board</source>
        <translation>看板全图</translation>
    </message>
    <message>
        <source>Drag to move the view</source>
        <translation>拖动可移动视图</translation>
    </message>
</context>
<context>
    <name>sidelight::NetworkGuard</name>
    <message>
        <source>Sidelight did not start, because this system does not let it shut out the network.</source>
        <translation>Sidelight 未启动，因为本系统不允许它隔绝网络。</translation>
    </message>
</context>
<context>
    <name>sidelight::NoteField</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>sidelight::OccurrenceModel</name>
    <message>
        <source>within a passage</source>
        <translation>在片段内</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between the parts of a row</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>words of an article; whom they name, and where they stand</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>sidelight::OccurrencesPanel</name>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Record all</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>略过</translation>
    </message>
    <message>
        <source>Places that name actors</source>
        <translation>提到主体之处</translation>
    </message>
    <message>
        <source>A mention at each selected place (Enter)</source>
        <translation>在每个所选之处记录一次提及 (Enter)</translation>
    </message>
    <message>
        <source>The selected places are not offered again (Delete)</source>
        <translation>不再提供所选之处 (Delete)</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name “%1”.</source>
        <translation>
            <numerusform>有 %Ln 处提到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>有 %Ln 处提到主体。</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking through the articles…</source>
        <translation>正在查阅文章…</translation>
    </message>
    <message>
        <source>When an actor or another name for one is made, the places that name it are offered here.</source>
        <translation>新建主体或其别名后，提到它之处会列在这里。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>仅列出前 %Ln 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>已记录 %Ln 处提及。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>记录 %Ln 处提及</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::OriginTreeModel</name>
    <message>
        <source>Proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Origins</source>
        <translation>源头</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>非同源</translation>
    </message>
    <message>
        <source>The same words, but not one origin by themselves</source>
        <translation>文字相同，但其本身不足以认定同源</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) seem to rest on one source. The two most alike: %1</source>
        <translation>
            <numerusform>%Ln 篇文章看来出自同一来源。最相似的两篇：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>%Ln 篇文章，计为一篇</numerusform>
        </translation>
    </message>
    <message>
        <source>The earliest</source>
        <translation>最早的一篇</translation>
    </message>
    <message>
        <source>With “%1”: %2</source>
        <comment>a title and a sentence</comment>
        <translation>与“%1”：%2</translation>
    </message>
    <message>
        <source>“%1” and “%2”</source>
        <comment>two titles</comment>
        <translation>“%1”和“%2”</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two outlets</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two dates</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a heading and how many rows it has</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>媒体</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>sidelight::OriginalFacts</name>
    <message>
        <source>Show original</source>
        <translation>显示原始文件</translation>
    </message>
    <message>
        <source>Save original…</source>
        <translation>保存原始文件…</translation>
    </message>
    <message>
        <source>SHA-256 of the original</source>
        <translation>原始文件的 SHA-256</translation>
    </message>
    <message>
        <source>Pasted, %1</source>
        <translation>粘贴所得，%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file&apos;s name, and its size</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Captured %1</source>
        <translation>采集于 %1</translation>
    </message>
    <message>
        <source>Imported %1 by %2</source>
        <translation>导入于 %1，导入者 %2</translation>
    </message>
    <message>
        <source>The file as it was (Ctrl+U)</source>
        <translation>文件的原貌 (Ctrl+U)</translation>
    </message>
    <message>
        <source>The text in the reader is all that there is in the original.</source>
        <translation>阅读器中的文本即为原始文件的全部内容。</translation>
    </message>
    <message>
        <source>The pages as they were (Ctrl+Alt+U)</source>
        <translation>页面原貌（Ctrl+Alt+U）</translation>
    </message>
</context>
<context>
    <name>sidelight::OriginsPane</name>
    <message>
        <source>Origins</source>
        <translation>源头</translation>
    </message>
    <message>
        <source>Write note on origin</source>
        <translation>为源头写备注</translation>
    </message>
    <message>
        <source>Rename origin</source>
        <translation>重命名源头</translation>
    </message>
    <message>
        <source>Note on this origin</source>
        <translation>此源头的备注</translation>
    </message>
    <message>
        <source>One origin</source>
        <translation>同源</translation>
    </message>
    <message>
        <source>Not one origin</source>
        <translation>非同源</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Open article</source>
        <translation>打开文章</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Take out of this origin</source>
        <translation>从此源头取出</translation>
    </message>
    <message>
        <source>May be one origin after all</source>
        <translation>仍可能同源</translation>
    </message>
    <message>
        <source>These articles rest on one source and count as one (Enter)</source>
        <translation>这些文章出自同一来源，计为一篇 (Enter)</translation>
    </message>
    <message>
        <source>These articles count one by one, and this is not proposed again (Delete)</source>
        <translation>这些文章分别计数，且不再就此提出建议 (Delete)</translation>
    </message>
    <message>
        <source>Both articles side by side (Ctrl+Enter)</source>
        <translation>并排显示两篇文章 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Comparing articles: %1 of %2 read.</source>
        <translation>正在比较文章：已读取 %1 篇，共 %2 篇。</translation>
    </message>
    <message numerus="yes">
        <source>%n open proposal(s)</source>
        <translation>
            <numerusform>%Ln 条待定建议</numerusform>
        </translation>
    </message>
    <message>
        <source>No open proposal</source>
        <translation>没有待定建议</translation>
    </message>
    <message>
        <source>The articles are being compared. What seems to rest on one source is listed here.</source>
        <translation>正在比较文章。看来出自同一来源的文章将列在此处。</translation>
    </message>
    <message>
        <source>No two articles have so many words in common that they seem to rest on one source. If you know of some, select them in the library and choose “One origin” in their menu.</source>
        <translation>没有任何两篇文章的相同文字多到看来出自同一来源。如果您知道有这样的文章，请在资料库中选择它们，并在其菜单中选择“同源”。</translation>
    </message>
    <message>
        <source>Remove this origin</source>
        <translation>移除此源头</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) count as one now: “%1”.</source>
        <translation>
            <numerusform>%Ln 篇文章现已计为一篇：“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Join in one origin</source>
        <translation>归入同一源头</translation>
    </message>
    <message>
        <source>Keep origins apart</source>
        <translation>认定为非同源</translation>
    </message>
    <message>
        <source>Remove origin</source>
        <translation>移除源头</translation>
    </message>
    <message>
        <source>Take article out of its origin</source>
        <translation>将文章从其源头取出</translation>
    </message>
    <message>
        <source>Keep origins apart no more</source>
        <translation>不再认定为非同源</translation>
    </message>
</context>
<context>
    <name>sidelight::Overview</name>
    <message>
        <source>Overview of passages and found words</source>
        <translation>片段和查找结果概览</translation>
    </message>
</context>
<context>
    <name>sidelight::Ownership</name>
    <message>
        <source>%1 (mine)</source>
        <comment>the suggested name of a project that came from somebody else</comment>
        <translation>%1（我的）</translation>
    </message>
    <message>
        <source>Make the project mine</source>
        <translation>将项目变为我的项目</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight 项目</translation>
    </message>
    <message>
        <source>The project is yours now. The file that you were sent stays as it is.</source>
        <translation>此项目现在是您的了。发给您的文件保持原样。</translation>
    </message>
    <message>
        <source>Save what is whole…</source>
        <translation>保存完好的部分…</translation>
    </message>
    <message>
        <source>%1 (salvaged)</source>
        <comment>the suggested name of what is saved of a damaged project</comment>
        <translation>%1（抢救）</translation>
    </message>
    <message>
        <source>Save what is whole</source>
        <translation>保存完好的部分</translation>
    </message>
    <message>
        <source>What is whole of the project is being saved…</source>
        <translation>正在保存项目中完好的部分…</translation>
    </message>
    <message>
        <source>All of the project could be saved. The damaged file stays as it is.</source>
        <translation>项目已全部保存。损坏的文件保持原样。</translation>
    </message>
    <message>
        <source>Forgotten. The next time that you open one of your projects, it counts as somebody else’s until you say that you made it yourself.</source>
        <translation>已忘记。下次打开您自己的项目时，它会被视为他人的项目，直到您表明它由您创建。</translation>
    </message>
</context>
<context>
    <name>sidelight::PageImages</name>
    <message>
        <source>The pages of the original could not be drawn; its text stands beside.</source>
        <translation>无法绘制原始文件的页面；其文本在旁边。</translation>
    </message>
</context>
<context>
    <name>sidelight::PageView</name>
    <message>
        <source>The pages are being drawn.</source>
        <translation>正在绘制页面。</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>缩小 (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger (Ctrl+=)</source>
        <translation>放大 (Ctrl+=)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>适应宽度</translation>
    </message>
    <message>
        <source>As wide as there is room (Ctrl+0)</source>
        <translation>以可用的最大宽度显示 (Ctrl+0)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the pages (Esc)</source>
        <translation>关闭页面 (Esc)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>sidelight::PageWords</name>
    <message>
        <source>p. %1</source>
        <comment>a page that is cited</comment>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>pp. %1–%2</source>
        <comment>pages that are cited</comment>
        <translation>第 %1–%2 页</translation>
    </message>
</context>
<context>
    <name>sidelight::Palette</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>命令面板(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>sidelight::PaletteModel</name>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
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
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Command, article, actor, claim, board or preference</source>
        <translation>命令、文章、主体、主张、看板或首选项</translation>
    </message>
    <message>
        <source>Name to go to</source>
        <translation>要转到的名称</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Nothing here has such a name.</source>
        <translation>此处没有与此名称相符的内容。</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneRow</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Split right</source>
        <translation>向右拆分</translation>
    </message>
    <message>
        <source>Split down</source>
        <translation>向下拆分</translation>
    </message>
    <message>
        <source>Move to the next pane</source>
        <translation>移到下一窗格</translation>
    </message>
    <message>
        <source>Move to the previous pane</source>
        <translation>移到上一窗格</translation>
    </message>
    <message>
        <source>Swap with the next pane</source>
        <translation>与下一窗格互换</translation>
    </message>
    <message>
        <source>Show all panes</source>
        <translation>显示所有窗格</translation>
    </message>
    <message>
        <source>Show this pane alone</source>
        <translation>只显示此窗格</translation>
    </message>
</context>
<context>
    <name>sidelight::PaneWindows</name>
    <message>
        <source>Move this pane to a second window</source>
        <translation>将此窗格移到第二窗口</translation>
    </message>
    <message>
        <source>Move this pane to the first window</source>
        <translation>将此窗格移到第一窗口</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageLinking</name>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Begin no link (Esc)</source>
        <translation>不开始连线 (Esc)</translation>
    </message>
    <message>
        <source>This project can only be read, so no link can be made.</source>
        <translation>此项目只能读取，因此无法创建连线。</translation>
    </message>
    <message>
        <source>Select the words or the passage that the link leads to, then press L.</source>
        <translation>请选择连线所指向的文字或片段，然后按 L。</translation>
    </message>
    <message>
        <source>Select words or a passage first, then press L to begin a link there.</source>
        <translation>请先选择文字或片段，然后按 L 从该处开始连线。</translation>
    </message>
    <message>
        <source>A link begins at “%1”. Select the words that it leads to and press L there; Esc gives it up.</source>
        <translation>连线始于“%1”。请选择它所指向的文字，并在那里按 L；Esc 放弃。</translation>
    </message>
    <message>
        <source>A link leads to other words than those where it begins.</source>
        <translation>连线须指向与其起点不同的文字。</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>连接片段</translation>
    </message>
    <message>
        <source>%1 → “%2”</source>
        <translation>%1 → “%2”</translation>
    </message>
    <message>
        <source>“%2” → %1</source>
        <translation>“%2” → %1</translation>
    </message>
    <message>
        <source>End the link here</source>
        <translation>在此结束连线</translation>
    </message>
    <message>
        <source>Begin a link here</source>
        <translation>在此开始连线</translation>
    </message>
    <message>
        <source>Show both sides</source>
        <translation>显示两端</translation>
    </message>
    <message>
        <source>Put on a board</source>
        <translation>放到看板上</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Change the link’s type</source>
        <translation>更改连线类型</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>反转方向</translation>
    </message>
    <message>
        <source>Turn link round</source>
        <translation>反转连线方向</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>移除连线</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageListModel</name>
    <message>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>colour %1</source>
        <translation>颜色 %1</translation>
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
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageNote</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
</context>
<context>
    <name>sidelight::PassagePopup</name>
    <message>
        <source>For every selection from now on</source>
        <translation>从此用于每次选择</translation>
    </message>
    <message>
        <source>Mark the selected words</source>
        <translation>标记所选文字</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>标签，或这是谁说的…</translation>
    </message>
    <message>
        <source>Tag or actor</source>
        <translation>标签或主体</translation>
    </message>
    <message>
        <source>Matching tags and actors</source>
        <translation>匹配的标签和主体</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>记录这是谁说的…</translation>
    </message>
    <message>
        <source>Speaker, claim, stance, grade and dates (&quot;, or Shift+Enter behind a name)</source>
        <translation>发言者、主张、立场、评级和日期（&quot;，或在名称后按 Shift+Enter）</translation>
    </message>
    <message>
        <source>Marks every further selection with the tag or actor chosen, until Esc (Ctrl+Enter)</source>
        <translation>用所选的标签或主体标记此后的每次选择，直至按 Esc (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>sidelight::PassageTable</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>未记录发言者</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>无主张</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n passage(s)</source>
        <translation>
            <numerusform>%1，%Ln 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassagesPanel</name>
    <message>
        <source>Select words in an article and choose a colour: the passages are listed here.</source>
        <translation>在文章中选择文字并选择颜色：片段将列在此处。</translation>
    </message>
    <message>
        <source>No passage is like that</source>
        <translation>没有这样的片段</translation>
    </message>
    <message>
        <source>Only</source>
        <comment>before the tag, actor or article whose passages are shown</comment>
        <translation>仅限</translation>
    </message>
    <message>
        <source>Divide the list</source>
        <translation>划分列表</translation>
    </message>
    <message>
        <source>One list</source>
        <translation>单一列表</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>按主体</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>按标签</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>按主张</translation>
    </message>
    <message>
        <source>Show in its article</source>
        <translation>在文章中显示</translation>
    </message>
    <message>
        <source>On boards</source>
        <translation>所在看板</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) removed.</source>
        <translation>
            <numerusform>已移除 %Ln 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>%Ln 条陈述随之移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%Ln 张卡片保留其最后的文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>撤销可全部恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>移除 %Ln 个片段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>&amp;Show what is typed</source>
        <translation>显示键入的内容(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Encrypt…</source>
        <translation>加密(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save an encrypted copy</source>
        <translation>保存加密副本</translation>
    </message>
    <message>
        <source>Open an encrypted copy</source>
        <translation>打开加密副本</translation>
    </message>
    <message>
        <source>Whoever has the copy of “%1” needs this passphrase to open it. Without it nobody can, and there is no way to recover it. Tell it by another way than the one that the file takes.</source>
        <translation>任何人要打开“%1”的副本，都需要此密码短语。没有它，谁也无法打开，而且无法找回。请通过与传送文件不同的途径告知对方。</translation>
    </message>
    <message>
        <source>Which passphrase opens “%1”?</source>
        <translation>哪个密码短语可打开“%1”？</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Open for &amp;reading, without writing it to the disk</source>
        <translation>仅打开阅读，不写入磁盘(&amp;R)</translation>
    </message>
    <message>
        <source>Save it as a &amp;project, and open that…</source>
        <translation>保存为项目，然后打开该项目(&amp;P)…</translation>
    </message>
    <message>
        <source>It takes as much memory as the project is large, and cannot be changed</source>
        <translation>所占内存与项目大小相当，且无法更改</translation>
    </message>
    <message>
        <source>Short: a computer can find it by trying. Take several words that do not belong together.</source>
        <translation>过短：计算机可以试出来。请用几个互不相关的词。</translation>
    </message>
    <message>
        <source>Fair, if nobody could guess it. Six words that do not belong together are strong.</source>
        <translation>尚可，前提是没有人能猜到。六个互不相关的词便足够强。</translation>
    </message>
    <message>
        <source>Long enough, unless it is a sentence from somewhere or about you.</source>
        <translation>足够长，除非它是出自某处或与您有关的句子。</translation>
    </message>
    <message>
        <source>The two differ.</source>
        <translation>两次输入不同。</translation>
    </message>
    <message>
        <source>Making the key. It takes a second, so that nobody can try many.</source>
        <translation>正在生成密钥。这需要一秒钟，以使他人无法大量尝试。</translation>
    </message>
</context>
<context>
    <name>sidelight::PasteForm</name>
    <message>
        <source>Address of the pasted article</source>
        <translation>所粘贴文章的网址</translation>
    </message>
    <message>
        <source>Published, like 2012-09-11</source>
        <translation>发布时间，如 2012-09-11</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>Enter imports, Esc cancels. Both may stay empty.</source>
        <translation>Enter 导入，Esc 取消。两项均可留空。</translation>
    </message>
    <message>
        <source>The date is not like 2012-09-11, 2012-09~ or 2012. Mend it, or leave it empty.</source>
        <translation>日期不是 2012-09-11、2012-09~ 或 2012 这样的形式。请更正或留空。</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfExportDialog</name>
    <message>
        <source>Export the board as PDF</source>
        <translation>将看板导出为 PDF</translation>
    </message>
    <message numerus="yes">
        <source>A filter is on: %1 of the board’s %n card(s) are exported. Clear the filter to export all.</source>
        <translation>
            <numerusform>筛选已开启：将导出看板的 %Ln 张卡片中的 %1 张。若要全部导出，请清除筛选。</numerusform>
        </translation>
    </message>
    <message>
        <source>The board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>On &amp;one page as large as the board</source>
        <translation>在与看板同样大小的一页上(&amp;O)</translation>
    </message>
    <message>
        <source>On one &amp;sheet of paper</source>
        <translation>在一张纸上(&amp;S)</translation>
    </message>
    <message>
        <source>On several sheets, put &amp;together</source>
        <translation>在多张纸上，可拼接(&amp;T)</translation>
    </message>
    <message>
        <source>For reading on a screen; every word has the size that it has on the board</source>
        <translation>用于在屏幕上阅读；每个字的大小与看板上相同</translation>
    </message>
    <message>
        <source>With marks for cutting, a centimetre of overlap, and a map of the sheets</source>
        <translation>带裁切标记、一厘米重叠以及纸张总图</translation>
    </message>
    <message>
        <source>As the board</source>
        <translation>与看板相同</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;urned</source>
        <translation>方向(&amp;U)</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Behind it</source>
        <translation>附在其后</translation>
    </message>
    <message>
        <source>Sou&amp;rces, numbered as the cards</source>
        <translation>来源，编号与卡片相同(&amp;R)</translation>
    </message>
    <message>
        <source>Each quote whole and in its context, who says it, the article, its address and its SHA-256</source>
        <translation>每条引文的全文及上下文、发言者、文章、网址和 SHA-256</translation>
    </message>
    <message>
        <source>&amp;Links, with notes and evidence</source>
        <translation>连线，附备注和证据(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Claims, with what speaks for and against</source>
        <translation>主张，附支持和反对的内容(&amp;C)</translation>
    </message>
    <message>
        <source>On every page, and in the file&apos;s properties</source>
        <translation>在每一页上以及文件属性中</translation>
    </message>
    <message>
        <source>No title</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>Board&apos;s name</source>
        <translation>看板名称</translation>
    </message>
    <message>
        <source>Take the name of the board as the title</source>
        <translation>以看板名称作为标题</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Pa&amp;ges as pictures, without any text</source>
        <translation>页面作为图片，不含任何文字(&amp;G)</translation>
    </message>
    <message>
        <source>Nothing can be searched, copied or followed; what cannot be seen cannot be in it</source>
        <translation>无法搜索、复制或点击任何内容；看不见的内容也就不会包含在内</translation>
    </message>
    <message>
        <source>&amp;Attach the board&apos;s data (JSON Canvas)</source>
        <translation>附上看板数据 (JSON Canvas)(&amp;A)</translation>
    </message>
    <message>
        <source>For those who work on with the board in another program</source>
        <translation>供在其他程序中继续处理此看板者使用</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
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
        <translation>文件中不写明作者、计算机或时间，也不含此处看不到的任何内容。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Setting the pages …</source>
        <translation>正在排版 …</translation>
    </message>
    <message>
        <source>Too many sheets</source>
        <translation>纸张过多</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>sidelight::PdfPreview</name>
    <message>
        <source>Preview of the pages</source>
        <translation>页面预览</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper.</source>
        <translation>按此大小，看板需要超过 2,000 张纸。请选择更小的缩放比例或更大的纸张。</translation>
    </message>
</context>
<context>
    <name>sidelight::Preferences</name>
    <message>
        <source>Reading</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>The page of an article</source>
        <translation>文章页面</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Size in points</source>
        <translation>字号（磅）</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>每行字符数</translation>
    </message>
    <message>
        <source>The page as usual</source>
        <translation>页面恢复默认</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Let things glide and fade</source>
        <translation>使用滑动和淡入淡出效果</translation>
    </message>
    <message>
        <source>Where the desktop has motion switched off, nothing moves in any case.</source>
        <translation>如果桌面已关闭动画，则无论如何都不会有动画。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>窗口配色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Names of the colours</source>
        <translation>颜色的名称</translation>
    </message>
    <message>
        <source>What a colour means to you: it stands in menus and tooltips instead of the colour’s own name.</source>
        <translation>颜色对您的含义：它会代替颜色本身的名称，显示在菜单和工具提示中。</translation>
    </message>
    <message>
        <source>Lenses</source>
        <translation>透镜</translation>
    </message>
    <message>
        <source>A lens lights up words of a kind, such as who is said to have said something. Besides those that come with Sidelight there can be lenses of your own, each a definition in a folder.</source>
        <translation>透镜会突出显示某一类文字，例如表明据称由谁发言的文字。除 Sidelight 自带的透镜外，还可以有自定义透镜，每个透镜是文件夹中的一个定义。</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>未选择文件夹。</translation>
    </message>
    <message>
        <source>They are read from “%1”.</source>
        <translation>透镜读取自“%1”。</translation>
    </message>
    <message>
        <source>Folder of your own lenses…</source>
        <translation>自定义透镜文件夹…</translation>
    </message>
    <message>
        <source>Folder of your own lenses</source>
        <translation>自定义透镜文件夹</translation>
    </message>
    <message>
        <source>No lenses of your own</source>
        <translation>不使用自定义透镜</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written.</source>
        <translation>快照是整个项目的副本，写入后经过检查。</translation>
    </message>
    <message>
        <source>Take snapshots by itself</source>
        <translation>自动创建快照</translation>
    </message>
    <message>
        <source>When a project is opened, every half hour of work, and before large imports.</source>
        <translation>打开项目时、每工作半小时，以及大量导入之前。</translation>
    </message>
    <message>
        <source>They are kept beside each project.</source>
        <translation>快照存放在各项目旁。</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>快照存放在“%1”中。</translation>
    </message>
    <message>
        <source>Keep them elsewhere…</source>
        <translation>存放到其他位置…</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>快照存放在哪里？</translation>
    </message>
    <message>
        <source>Keep them beside the project</source>
        <translation>存放在项目旁</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>What other people and programs can see</source>
        <translation>其他人和程序能看到的内容</translation>
    </message>
    <message>
        <source>Remember recent projects</source>
        <translation>记住最近的项目</translation>
    </message>
    <message>
        <source>The welcome page then lists the last ten by name and place.</source>
        <translation>欢迎页会按名称和位置列出最近的十个项目。</translation>
    </message>
    <message>
        <source>Name the project in the title of the window</source>
        <translation>在窗口标题中显示项目名称</translation>
    </message>
    <message>
        <source>Other programs can read titles, and some keep them.</source>
        <translation>其他程序可以读取标题，有些程序还会将其保留。</translation>
    </message>
    <message>
        <source>Clear the clipboard a minute after copying</source>
        <translation>复制一分钟后清空剪贴板</translation>
    </message>
    <message>
        <source>What another program copied meanwhile is left. A program that keeps a history of the clipboard has it still.</source>
        <translation>其间由其他程序复制的内容会保留。保存剪贴板历史的程序中仍会留有所复制的内容。</translation>
    </message>
    <message>
        <source>Keep the search index on this computer</source>
        <translation>将搜索索引保留在此计算机上</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew; what was kept of any project is removed when this is switched off.</source>
        <translation>索引包含项目中的文字，存放在只有您能读取的文件中。若不保留，每次打开项目时都会重新创建索引；关闭此选项时，为任何项目保留的索引都会移除。</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>清除痕迹</translation>
    </message>
    <message>
        <source>Purge the history of this project…</source>
        <translation>清除此项目的历史记录…</translation>
    </message>
    <message>
        <source>Words that were deleted stand in its history until that is purged.</source>
        <translation>已删除的文字会留在项目的历史记录中，直到历史记录被清除。</translation>
    </message>
    <message>
        <source>Forget which projects are mine</source>
        <translation>忘记哪些项目属于我</translation>
    </message>
    <message>
        <source>Each is then treated as somebody else’s until you say that it is yours.</source>
        <translation>此后每个项目都会被视为他人的项目，直到您表明它属于您。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language of the program</source>
        <translation>程序语言</translation>
    </message>
    <message>
        <source>The language changes when Sidelight is started again. Articles are read in their own languages in any case.</source>
        <translation>语言将在 Sidelight 下次启动时更改。文章始终按其自身的语言读取。</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>sidelight::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>sidelight::PrintedPages</name>
    <message>
        <source>Pages of the original, page %1 of %2</source>
        <translation>原始文件的页面，第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Pages of the original</source>
        <translation>原始文件的页面</translation>
    </message>
</context>
<context>
    <name>sidelight::ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>sidelight::Project</name>
    <message>
        <source>No project is open. Open one first.</source>
        <translation>没有打开的项目。请先打开一个项目。</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile</name>
    <message>
        <source>Another file has taken the project&apos;s place. Nothing was changed in it.</source>
        <translation>另一个文件占据了项目的位置。未对其作任何更改。</translation>
    </message>
    <message>
        <source>A project in memory has no file from which its history could be purged.</source>
        <translation>内存中的项目没有可从中清除历史记录的文件。</translation>
    </message>
    <message>
        <source>Another copy of the project is being written. Wait until it is there.</source>
        <translation>正在写入项目的另一份副本。请等待其完成。</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so no copy is made now.</source>
        <translation>保存更改时磁盘出现故障，因此现在不创建副本。</translation>
    </message>
    <message>
        <source>The copy was ended before it was complete. Make it again.</source>
        <translation>副本在完成之前已中止。请重新创建。</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectFile::Private</name>
    <message>
        <source>The project is open for reading only. Save a copy and work in that.</source>
        <translation>项目以只读方式打开。请保存一份副本并在其中工作。</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so nothing more is written to the project. Check the disk, then close the project and open it again.</source>
        <translation>保存更改时磁盘出现故障，因此不再向项目写入任何内容。请检查磁盘，然后关闭项目并重新打开。</translation>
    </message>
    <message>
        <source>The project&apos;s file is no longer where it was opened: it was moved, deleted, or its disk was taken out. Save the project somewhere else, or put the file back.</source>
        <translation>项目文件已不在打开时的位置：它被移动或删除，或其磁盘已被取出。请将项目保存到别处，或将文件放回原处。</translation>
    </message>
    <message>
        <source>Another file has taken the place of the project&apos;s file, and nothing is written to it. Save the project somewhere else.</source>
        <translation>另一个文件占据了项目文件的位置，不会向其写入任何内容。请将项目保存到别处。</translation>
    </message>
    <message>
        <source>Another program has cut off the project&apos;s file, and nothing more is written to it. Open a backup of it in its place.</source>
        <translation>另一个程序截断了项目文件，不会再向其写入任何内容。请改为打开它的备份。</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectNotices</name>
    <message>
        <source>Make it mine…</source>
        <translation>变为我的项目…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>This project is open for reading only.</source>
        <translation>此项目以只读方式打开。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>This project lies on a network drive. Saving fails while the drive is away, and not every drive keeps two programs from writing at once. Better keep it on this computer&apos;s own disk, and put copies on the drive.</source>
        <translation>此项目位于网络驱动器上。驱动器断开时无法保存，而且并非每个驱动器都能防止两个程序同时写入。最好将项目放在本机磁盘上，并将副本放到该驱动器上。</translation>
    </message>
    <message>
        <source>This project lies in a folder that a program synchronises with other computers. It may replace the file while you work on it. Better keep it elsewhere, and put copies into that folder.</source>
        <translation>此项目位于由某个程序与其他计算机同步的文件夹中。该程序可能会在您工作时替换此文件。最好将项目放在别处，并将副本放入该文件夹。</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Leave it here</source>
        <translation>留在此处</translation>
    </message>
    <message numerus="yes">
        <source>This project’s file bears %n other name(s) as well (hard links). Opened by another one after a crash, it could be damaged, and what you change is changed there too. Better work in an independent copy.</source>
        <translation>
            <numerusform>此项目的文件还有 %Ln 个其他名称（硬链接）。若崩溃后通过另一名称打开，文件可能损坏；而且您在此处所作的更改在那里也会生效。最好在独立的副本中工作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make an independent copy…</source>
        <translation>创建独立的副本…</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
    <message>
        <source>Give up unsaved changes</source>
        <translation>放弃未保存的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) could not be saved and would be lost now. Save the project somewhere else, or make it possible to save it here.</source>
        <translation>
            <numerusform>有 %Ln 项更改无法保存，现在将会丢失。请将项目保存到别处，或使其能在此处保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the project as</source>
        <translation>项目另存为</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight 项目</translation>
    </message>
</context>
<context>
    <name>sidelight::ProjectSnapshots</name>
    <message>
        <source>Snaps&amp;hots…</source>
        <translation>快照(&amp;H)…</translation>
    </message>
    <message>
        <source>The snapshot is taken and checked.</source>
        <translation>快照已创建并检查。</translation>
    </message>
    <message>
        <source>There are snapshots of that project, which can be restored as a new file.</source>
        <translation>该项目有快照，可恢复为新文件。</translation>
    </message>
    <message>
        <source>Snapshots…</source>
        <translation>快照…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <comment>a day and a time</comment>
        <translation>%1 的快照</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a restored project’s name; a time</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Where shall snapshots be kept?</source>
        <translation>快照存放在哪里？</translation>
    </message>
    <message>
        <source>Restore as a new file</source>
        <translation>恢复为新文件</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight 项目</translation>
    </message>
    <message>
        <source>Being restored and checked…</source>
        <translation>正在恢复并检查…</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalDelegate</name>
    <message>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>(new)</source>
        <comment>an actor that there is not yet</comment>
        <translation>（新）</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalModel</name>
    <message>
        <source>quoted</source>
        <translation>直接引用</translation>
    </message>
    <message>
        <source>quoted in part</source>
        <translation>部分引用</translation>
    </message>
    <message>
        <source>in other words</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>%1, “%2”, %3: %4</source>
        <translation>%1，“%2”，%3：%4</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <translation>已拒绝：%1</translation>
    </message>
</context>
<context>
    <name>sidelight::ProposalsPanel</name>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Which proposals are listed</source>
        <translation>列出哪些建议</translation>
    </message>
    <message>
        <source>All that wait</source>
        <translation>全部待定</translation>
    </message>
    <message>
        <source>With quoted words</source>
        <translation>含引用文字</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Of unnamed sources</source>
        <translation>来自匿名来源</translation>
    </message>
    <message>
        <source>The rejected ones too</source>
        <translation>包括已拒绝的</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Reject, or bring back</source>
        <translation>拒绝或恢复</translation>
    </message>
    <message>
        <source>Correct the speaker…</source>
        <translation>更正发言者…</translation>
    </message>
    <message>
        <source>Select all of this speaker</source>
        <translation>选择此发言者的全部建议</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n</source>
        <translation>
            <numerusform>接受 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Makes a passage and a statement of it (Enter)</source>
        <translation>由此创建片段和陈述 (Enter)</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Proposes it again (Delete)</source>
        <translation>重新提出此建议 (Delete)</translation>
    </message>
    <message>
        <source>Proposes it no more (Delete)</source>
        <translation>不再提出此建议 (Delete)</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>这是谁说的？</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1（新）</translation>
    </message>
    <message>
        <source>Open an article: who seems to say what in it is listed here.</source>
        <translation>打开一篇文章：其中看来是谁说了什么将列在此处。</translation>
    </message>
    <message>
        <source>The attribution finder has no words for the language of this article.</source>
        <translation>引述查找器没有适用于此文章语言的词表。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) selected. Enter accepts them as one step.</source>
        <translation>
            <numerusform>已选择 %Ln 条建议。Enter 将其作为一步全部接受。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>有 %Ln 条建议等待您决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>没有等待您决定的建议。</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>已拒绝 %Ln 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>已接受 %Ln 条建议。撤销可全部收回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::QueryLine</name>
    <message>
        <source>Fields and values</source>
        <translation>字段和值</translation>
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
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in this article (Ctrl+F)</source>
        <translation>在此文章中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Text and colours of the page</source>
        <translation>页面的文字和颜色</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Escape ends it.</source>
        <translation>每次选择都会以 %1 标记。Esc 结束。</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s)</source>
        <translation>
            <numerusform>%Ln 条建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Who seems to say what here (Ctrl+Alt+P lists them). Q goes to the next one, Enter accepts it, Delete rejects it.</source>
        <translation>此处看来是谁说了什么（Ctrl+Alt+P 列出）。Q 转到下一条，Enter 接受，Delete 拒绝。</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>Retrieved %1</source>
        <translation>获取于 %1</translation>
    </message>
    <message>
        <source>Source graded %1: %2</source>
        <translation>来源评级为 %1：%2</translation>
    </message>
    <message numerus="yes">
        <source>Passage added; %n in this article</source>
        <translation>
            <numerusform>已添加片段；此文章中有 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>已移除片段；此文章中有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Select some words first, then record who says them.</source>
        <translation>请先选择一些文字，然后记录是谁说的。</translation>
    </message>
    <message>
        <source>Mark some words with a tag or an actor first, or press F7 on one in its list.</source>
        <translation>请先用标签或主体标记一些文字，或在其列表中选中一个并按 F7。</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>连同来源复制</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>只复制文字</translation>
    </message>
    <message>
        <source>Tag, or who says this…</source>
        <translation>标签，或这是谁说的…</translation>
    </message>
    <message>
        <source>Record who says this…</source>
        <translation>记录这是谁说的…</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>突出显示哪些片段</translation>
    </message>
    <message>
        <source>Selections take</source>
        <translation>选择单位</translation>
    </message>
    <message>
        <source>Show original source</source>
        <translation>显示源代码</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <source>Move its start</source>
        <translation>移动起点</translation>
    </message>
    <message>
        <source>Move its end</source>
        <translation>移动终点</translation>
    </message>
    <message>
        <source>Remove passage</source>
        <translation>移除片段</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字符</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>整词</translation>
    </message>
    <message>
        <source>Whole sentences</source>
        <translation>整句</translation>
    </message>
</context>
<context>
    <name>sidelight::ReaderProposals</name>
    <message>
        <source>There are no proposals in this article.</source>
        <translation>此文章中没有建议。</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>接受建议</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposals</source>
        <translation>
            <numerusform>接受 %Ln 条建议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingPopover</name>
    <message>
        <source>Text and colours of the page</source>
        <translation>页面的文字和颜色</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Serif</source>
        <translation>衬线</translation>
    </message>
    <message>
        <source>Sans</source>
        <translation>无衬线</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>行距</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>减小行距</translation>
    </message>
    <message>
        <source>Lines farther apart</source>
        <translation>增大行距</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>行长</translation>
    </message>
    <message>
        <source>Shorter lines</source>
        <translation>缩短行长</translation>
    </message>
    <message>
        <source>Longer lines</source>
        <translation>加长行长</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>桌面</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>棕褐色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Typeface, size and spacing as they were at first</source>
        <translation>将字体、字号和间距恢复到最初状态</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of choices, and one of them</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%Ln 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 磅</translation>
    </message>
</context>
<context>
    <name>sidelight::ReadingSigns</name>
    <message>
        <source>Every selection is marked with this</source>
        <translation>每次选择都会以此标记</translation>
    </message>
    <message>
        <source>Only these passages stand out</source>
        <translation>只突出显示这些片段</translation>
    </message>
    <message>
        <source>Choose which passages stand out (F)</source>
        <translation>选择突出显示哪些片段 (F)</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Marking: %1 says  ×</source>
        <translation>标记中：%1 说  ×</translation>
    </message>
    <message>
        <source>Marking: %1  ×</source>
        <translation>标记中：%1  ×</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Esc ends it.</source>
        <translation>每次选择都会以 %1 标记。Esc 结束。</translation>
    </message>
    <message>
        <source>Every selection is marked with %1. Press to end it.</source>
        <translation>每次选择都会以 %1 标记。按下以结束。</translation>
    </message>
    <message>
        <source>Only %1  ×</source>
        <translation>仅限 %1  ×</translation>
    </message>
    <message>
        <source>Other passages are dimmed. Esc shows all alike again.</source>
        <translation>其他片段已淡化。Esc 恢复为同等显示全部片段。</translation>
    </message>
    <message>
        <source>Only %1 stands out. Press to show all passages alike.</source>
        <translation>只突出显示 %1。按下可同等显示全部片段。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what stands out</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>同等显示全部</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Who says it</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Which passages stand out</source>
        <translation>突出显示哪些片段</translation>
    </message>
</context>
<context>
    <name>sidelight::Rebuild</name>
    <message>
        <source>damaged</source>
        <translation>已损坏</translation>
    </message>
    <message>
        <source>The text or the original of these articles was not whole when the project was salvaged. What could not be read is shown as �.</source>
        <translation>抢救项目时，这些文章的文本或原始文件不完好。无法读取之处显示为 �。</translation>
    </message>
    <message>
        <source>What stood here is lost.</source>
        <translation>此处的内容已丢失。</translation>
    </message>
    <message>
        <source>Make mine</source>
        <translation>变为我的项目</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>抢救</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordChip</name>
    <message>
        <source>Take off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>取下 %1</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordField</name>
    <message>
        <source>Create %1</source>
        <translation>创建 %1</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordPanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
</context>
<context>
    <name>sidelight::RecordWords</name>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Unnamed source</source>
        <translation>匿名来源</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>level of attribution</comment>
        <translation>不明</translation>
    </message>
    <message>
        <source>On the record</source>
        <translation>可具名引述</translation>
    </message>
    <message>
        <source>On background</source>
        <translation>仅作背景</translation>
    </message>
    <message>
        <source>Not for attribution</source>
        <translation>不注明来源</translation>
    </message>
    <message>
        <source>Off the record</source>
        <translation>不供发表</translation>
    </message>
    <message>
        <source>Direct quote</source>
        <translation>直接引语</translation>
    </message>
    <message>
        <source>Paraphrase</source>
        <translation>转述</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Own observation</source>
        <translation>亲历观察</translation>
    </message>
    <message>
        <source>No stance</source>
        <translation>无立场</translation>
    </message>
    <message>
        <source>asserts</source>
        <translation>肯定</translation>
    </message>
    <message>
        <source>denies</source>
        <translation>否认</translation>
    </message>
    <message>
        <source>qualifies</source>
        <translation>有保留</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>质疑</translation>
    </message>
    <message>
        <source>Completely reliable</source>
        <translation>完全可靠</translation>
    </message>
    <message>
        <source>Usually reliable</source>
        <translation>通常可靠</translation>
    </message>
    <message>
        <source>Fairly reliable</source>
        <translation>比较可靠</translation>
    </message>
    <message>
        <source>Not usually reliable</source>
        <translation>通常不可靠</translation>
    </message>
    <message>
        <source>Unreliable</source>
        <translation>不可靠</translation>
    </message>
    <message>
        <source>Reliability cannot be judged</source>
        <translation>可靠性无法判断</translation>
    </message>
    <message>
        <source>Confirmed by other sources</source>
        <translation>经其他来源证实</translation>
    </message>
    <message>
        <source>Probably true</source>
        <translation>很可能属实</translation>
    </message>
    <message>
        <source>Possibly true</source>
        <translation>可能属实</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
    <message>
        <source>Improbable</source>
        <translation>不大可能属实</translation>
    </message>
    <message>
        <source>Truth cannot be judged</source>
        <translation>真实性无法判断</translation>
    </message>
    <message>
        <source>Not graded</source>
        <translation>未评级</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <comment>a grade</comment>
        <translation>先前为 %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>a grade and a day</comment>
        <translation>%1，至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>until when a grade held, and its reason</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Translation (%1)</source>
        <comment>by whom</comment>
        <translation>译文（%1）</translation>
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
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
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
            <numerusform>看板上有 %Ln 张卡片将保留其最后的文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence keep their last words.</source>
        <translation>
            <numerusform>有 %Ln 条证据将保留其最后的文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the project?</source>
        <translation>
            <numerusform>从项目中移除 %Ln 篇文章？</numerusform>
        </translation>
    </message>
    <message>
        <source>With that go: %1.</source>
        <comment>things that are counted</comment>
        <translation>将一并移除：%1。</translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>撤销可全部恢复。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>已移除 %Ln 篇文章。</numerusform>
        </translation>
    </message>
    <message>
        <source>Along with that went: %1.</source>
        <comment>things that are counted</comment>
        <translation>已一并移除：%1。</translation>
    </message>
</context>
<context>
    <name>sidelight::RibbonGutter</name>
    <message>
        <source>Ribbons between two articles</source>
        <translation>两篇文章之间的对应带</translation>
    </message>
</context>
<context>
    <name>sidelight::SalvageReport</name>
    <message>
        <source>What could not be saved</source>
        <translation>未能保存的内容</translation>
    </message>
    <message>
        <source>What is whole is saved and open now; the damaged file stays as it is. Articles that are not whole bear the tag “damaged”. If you have a backup, compare the two.</source>
        <translation>完好的部分已保存，现已打开；损坏的文件保持原样。不完好的文章带有标签“已损坏”。如果您有备份，请将两者比较。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsField</name>
    <message>
        <source>Type to search</source>
        <translation>键入以搜索</translation>
    </message>
    <message>
        <source>Another who may be the same</source>
        <translation>另一个可能是同一主体者</translation>
    </message>
    <message>
        <source>Note possible identity</source>
        <translation>注明可能是同一主体</translation>
    </message>
</context>
<context>
    <name>sidelight::SameAsRow</name>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Remove possible identity</source>
        <translation>移除可能的同一关系</translation>
    </message>
    <message>
        <source> %</source>
        <comment>percent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>How sure you are that both are one</source>
        <translation>您对两者是同一主体有多大把握</translation>
    </message>
    <message>
        <source>Why might they be one?</source>
        <translation>为何可能是同一主体？</translation>
    </message>
    <message>
        <source>Confidence that it is %1</source>
        <translation>认定为 %1 的把握</translation>
    </message>
    <message>
        <source>Reason why it may be %1</source>
        <translation>可能是 %1 的理由</translation>
    </message>
    <message>
        <source>Merge with %1</source>
        <translation>与 %1 合并</translation>
    </message>
    <message>
        <source>Change possible identity</source>
        <translation>更改可能的同一关系</translation>
    </message>
</context>
<context>
    <name>sidelight::Searching</name>
    <message>
        <source>Make passages of all places…</source>
        <translation>将所有出现处创建为片段…</translation>
    </message>
    <message>
        <source>Save as smart collection</source>
        <translation>保存为智能合集</translation>
    </message>
    <message>
        <source>Keep the index on this computer</source>
        <translation>将索引保留在此计算机上</translation>
    </message>
    <message>
        <source>It holds the words of the project, in a file that only you can read. Without it each opening makes the index anew.</source>
        <translation>索引含有项目中的文字，存于只有您能读取的文件中。若不保留，每次打开时都会重新创建索引。</translation>
    </message>
    <message>
        <source>The smart collection “%1” holds this search already.</source>
        <translation>智能合集“%1”中已有此搜索。</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Saved as the smart collection “%1”, which holds what this search finds.</source>
        <translation>已保存为智能合集“%1”，其中包含此搜索找到的内容。</translation>
    </message>
</context>
<context>
    <name>sidelight::SecondWindow</name>
    <message>
        <source>%1 (second window)</source>
        <translation>%1（第二窗口）</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutModel</name>
    <message>
        <source>These keys are fixed.</source>
        <translation>这些按键是固定的。</translation>
    </message>
    <message>
        <source>none (changed)</source>
        <translation>无（已更改）</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <comment>keys</comment>
        <translation>%1（已更改）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutSheet</name>
    <message>
        <source>In an article</source>
        <translation>在文章中</translation>
    </message>
    <message>
        <source>Mark the selection, or a passage, with a colour</source>
        <translation>用颜色标记所选内容或片段</translation>
    </message>
    <message>
        <source>1 to 8</source>
        <translation>1 到 8</translation>
    </message>
    <message>
        <source>Tag, or who says this</source>
        <translation>标签，或这是谁说的</translation>
    </message>
    <message>
        <source>Record who says this: speaker, claim, stance, grade and dates</source>
        <translation>记录这是谁说的：发言者、主张、立场、评级和日期</translation>
    </message>
    <message>
        <source>Next passage, previous passage</source>
        <translation>下一个片段，上一个片段</translation>
    </message>
    <message>
        <source>The next of the passages under the cursor</source>
        <translation>光标处的下一个片段</translation>
    </message>
    <message>
        <source>Note of the passage</source>
        <translation>片段的备注</translation>
    </message>
    <message>
        <source>Move the start or the end of the passage: arrows, then Enter or Esc</source>
        <translation>移动片段的起点或终点：方向键，然后按 Enter 或 Esc</translation>
    </message>
    <message>
        <source>Select a sentence, and one more; one less</source>
        <translation>选择一句，再多选一句；少选一句</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last; no more</source>
        <translation>用上次所用的标记每次选择；停止</translation>
    </message>
    <message>
        <source>A, Esc</source>
        <translation>A, Esc</translation>
    </message>
    <message>
        <source>Link the passage: here, and then on the other one</source>
        <translation>连接片段：先在此处，再在另一片段上</translation>
    </message>
    <message>
        <source>Choose which passages stand out</source>
        <translation>选择突出显示哪些片段</translation>
    </message>
    <message>
        <source>Next proposal, previous proposal</source>
        <translation>下一条建议，上一条建议</translation>
    </message>
    <message>
        <source>Accept the proposal; reject it</source>
        <translation>接受建议；拒绝建议</translation>
    </message>
    <message>
        <source>Enter, Delete</source>
        <translation>Enter, Delete</translation>
    </message>
    <message>
        <source>Copy with its source</source>
        <translation>连同来源复制</translation>
    </message>
    <message>
        <source>Copy the words alone</source>
        <translation>只复制文字</translation>
    </message>
    <message>
        <source>Remove the passage</source>
        <translation>移除片段</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>在看板上</translation>
    </message>
    <message>
        <source>Next card, previous card</source>
        <translation>下一张卡片，上一张卡片</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Shift+Tab</translation>
    </message>
    <message>
        <source>Move the cards; in large steps</source>
        <translation>移动卡片；大步移动</translation>
    </message>
    <message>
        <source>arrows, Shift+arrows</source>
        <translation>方向键，Shift+方向键</translation>
    </message>
    <message>
        <source>Make the cards larger or smaller</source>
        <translation>放大或缩小卡片</translation>
    </message>
    <message>
        <source>Ctrl+Shift+arrows</source>
        <translation>Ctrl+Shift+方向键</translation>
    </message>
    <message>
        <source>A new note, linked, in that direction</source>
        <translation>在该方向新建相连的备注</translation>
    </message>
    <message>
        <source>Ctrl+arrows</source>
        <translation>Ctrl+方向键</translation>
    </message>
    <message>
        <source>Walk along a link</source>
        <translation>沿连线移动</translation>
    </message>
    <message>
        <source>Alt+arrows</source>
        <translation>Alt+方向键</translation>
    </message>
    <message>
        <source>Align the cards: then the letter of how</source>
        <translation>对齐卡片：再按对齐方式的字母</translation>
    </message>
    <message>
        <source>Drag: along one axis, a copy, without snapping</source>
        <translation>拖动：沿一个轴、创建副本、不吸附</translation>
    </message>
    <message>
        <source>Shift, Alt, Ctrl</source>
        <translation>Shift, Alt, Ctrl</translation>
    </message>
    <message>
        <source>Drag the board</source>
        <translation>拖动看板</translation>
    </message>
    <message>
        <source>Space, or the middle button</source>
        <translation>空格键或鼠标中键</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Map of the board</source>
        <translation>看板全图</translation>
    </message>
    <message>
        <source>Why is this here</source>
        <translation>为何在此</translation>
    </message>
    <message>
        <source>Filter: what is to stand out; Esc shows all</source>
        <translation>筛选：要突出显示的内容；Esc 全部显示</translation>
    </message>
    <message>
        <source>Dim all but the neighbours</source>
        <translation>淡化非相邻卡片</translation>
    </message>
    <message>
        <source>The shortest path between two cards</source>
        <translation>两张卡片之间的最短路径</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>在看板上查找</translation>
    </message>
    <message>
        <source>Lay out the board, or the selected cards</source>
        <translation>对看板或所选卡片进行布局</translation>
    </message>
    <message>
        <source>Consistent; again: very consistent</source>
        <translation>一致；再按：非常一致</translation>
    </message>
    <message>
        <source>Inconsistent; again: very inconsistent</source>
        <translation>不一致；再按：非常不一致</translation>
    </message>
    <message>
        <source>Take the rating back; on the numbers, remove the evidence</source>
        <translation>撤回评定；在数字上则移除证据</translation>
    </message>
    <message>
        <source>Move the evidence or the hypothesis</source>
        <translation>移动证据或假设</translation>
    </message>
    <message>
        <source>Change the hypothesis; on the numbers, a note or remark</source>
        <translation>更改假设；在数字上则更改备注或评语</translation>
    </message>
    <message>
        <source>Show the passage in its article</source>
        <translation>在文章中显示该片段</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>在资料库中</translation>
    </message>
    <message>
        <source>Unread; being read; done; set aside: then on to the next article</source>
        <translation>未读；在读；读毕；搁置：然后转到下一篇文章</translation>
    </message>
    <message>
        <source>Star, or no star</source>
        <translation>加星标或取消星标</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Put into a collection</source>
        <translation>放入合集</translation>
    </message>
    <message>
        <source>Take out of the collection that is shown</source>
        <translation>移出所显示的合集</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Details of the selected articles</source>
        <translation>所选文章的详细信息</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>/, or Up on the first row</source>
        <translation>/，或在首行按 ↑</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>复制出处</translation>
    </message>
    <message>
        <source>Remove the articles</source>
        <translation>移除文章</translation>
    </message>
    <message>
        <source>In the lists of tags and actors</source>
        <translation>在标签和主体列表中</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Move beneath another</source>
        <translation>移到另一项之下</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>用它标记每次选择</translation>
    </message>
    <message>
        <source>Merge into another</source>
        <translation>合并到另一项</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>In an ACH matrix</source>
        <translation>在 ACH 矩阵中</translation>
    </message>
</context>
<context>
    <name>sidelight::Shortcuts</name>
    <message>
        <source>In texts and fields</source>
        <translation>在文本和输入框中</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>下一个片段</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>上一个片段</translation>
    </message>
    <message>
        <source>Select a sentence, and one more</source>
        <translation>选择一句，再多选一句</translation>
    </message>
    <message>
        <source>Select a sentence less</source>
        <translation>少选一句</translation>
    </message>
    <message>
        <source>Mark every selection with what was used last</source>
        <translation>用上次所用的标记每次选择</translation>
    </message>
    <message>
        <source>Mark with the colour “%1”</source>
        <translation>用颜色“%1”标记</translation>
    </message>
    <message>
        <source>The usual size</source>
        <translation>通常大小</translation>
    </message>
    <message>
        <source>A step more consistent</source>
        <translation>一致性提高一级</translation>
    </message>
    <message>
        <source>A step less consistent</source>
        <translation>一致性降低一级</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>显示整个时间段</translation>
    </message>
    <message>
        <source>In an article</source>
        <translation>在文章中</translation>
    </message>
    <message>
        <source>On a board</source>
        <translation>在看板上</translation>
    </message>
    <message>
        <source>Where words are found</source>
        <translation>找到词语的位置</translation>
    </message>
</context>
<context>
    <name>sidelight::ShortcutsPage</name>
    <message>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>All as usual</source>
        <translation>全部恢复默认</translation>
    </message>
    <message>
        <source>Take them from it</source>
        <translation>改用于此命令</translation>
    </message>
    <message>
        <source>Search for a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <source>These keys hold where texts and boards are worked on, and are fixed.</source>
        <translation>这些按键用于处理文本和看板，是固定的。</translation>
    </message>
    <message>
        <source>%1 is for writing and moving. Press it together with Ctrl or Alt, or choose a function key.</source>
        <translation>%1 用于输入和移动。请与 Ctrl 或 Alt 一起按下，或选择功能键。</translation>
    </message>
    <message>
        <source>%1 is “%2” where texts and boards are worked on, which is fixed. Choose other keys.</source>
        <translation>处理文本和看板时，%1 固定用于“%2”。请选择其他按键。</translation>
    </message>
    <message>
        <source>%1 is “%2” already.</source>
        <translation>%1 已用于“%2”。</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotModel</name>
    <message>
        <source>Taken</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>What has changed since</source>
        <translation>此后的更改</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Being checked…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>完好</translation>
    </message>
    <message>
        <source>⚠ Damaged: it cannot be restored</source>
        <translation>⚠ 已损坏：无法恢复</translation>
    </message>
    <message>
        <source>⚠ It cannot be read now</source>
        <translation>⚠ 目前无法读取</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotTaking</name>
    <message>
        <source>No snapshots are taken of a project that is open for reading only.</source>
        <translation>项目以只读方式打开，不会创建快照。</translation>
    </message>
</context>
<context>
    <name>sidelight::Snapshots</name>
    <message>
        <source>The snapshot is no longer there.</source>
        <translation>此快照已不存在。</translation>
    </message>
    <message>
        <source>The snapshot could not be removed. Check whether its folder may be written.</source>
        <translation>无法移除快照。请检查其文件夹是否可写入。</translation>
    </message>
    <message>
        <source>The snapshot is damaged, so nothing was restored from it. Choose another one.</source>
        <translation>快照已损坏，因此未从中恢复任何内容。请选择另一个快照。</translation>
    </message>
</context>
<context>
    <name>sidelight::SnapshotsWindow</name>
    <message>
        <source>&amp;Restore as a new file…</source>
        <translation>恢复为新文件(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Take one now</source>
        <translation>立即创建(&amp;T)</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Keep them &amp;elsewhere…</source>
        <translation>存放到其他位置(&amp;E)…</translation>
    </message>
    <message>
        <source>Keep them &amp;beside the project</source>
        <translation>存放在项目旁(&amp;B)</translation>
    </message>
    <message>
        <source>Take snapshots by &amp;itself: when a project is opened, every half hour of work, and before large imports</source>
        <translation>自动创建快照：打开项目时、每工作半小时，以及大量导入之前(&amp;I)</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Snapshots, the youngest first</source>
        <translation>快照，最新者在前</translation>
    </message>
    <message>
        <source>What has changed since the chosen snapshot</source>
        <translation>自所选快照以来的更改</translation>
    </message>
    <message>
        <source>A snapshot is a copy of the whole project, which was checked after it was written. Restoring one makes a new file; the project stays as it is.</source>
        <translation>快照是整个项目的副本，写入后经过检查。恢复快照会创建一个新文件；项目保持原样。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Being taken…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>No snapshot has been taken yet.</source>
        <translation>尚未创建快照。</translation>
    </message>
    <message>
        <source>There is no snapshot of this project here.</source>
        <translation>此处没有此项目的快照。</translation>
    </message>
    <message>
        <source>They are kept in “%1”.</source>
        <translation>快照存放在“%1”中。</translation>
    </message>
    <message>
        <source>They are kept in “%1” and take %2.</source>
        <translation>快照存放在“%1”中，占用 %2。</translation>
    </message>
    <message>
        <source>Since %1: %2.</source>
        <translation>自 %1 以来：%2。</translation>
    </message>
    <message>
        <source>The path of the snapshot is copied.</source>
        <translation>已复制快照的路径。</translation>
    </message>
    <message>
        <source>Remove the snapshot of %1 for good? It cannot be brought back.</source>
        <translation>永久移除 %1 的快照？移除后无法恢复。</translation>
    </message>
    <message>
        <source>The snapshot is removed.</source>
        <translation>快照已移除。</translation>
    </message>
</context>
<context>
    <name>sidelight::SourceView</name>
    <message>
        <source>Original source</source>
        <translation>源代码</translation>
    </message>
    <message>
        <source>Original source, as pasted, %1</source>
        <translation>源代码，粘贴所得，%1</translation>
    </message>
    <message>
        <source>Original source, %1, %2</source>
        <translation>源代码，%1，%2</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find in the source (Ctrl+F)</source>
        <translation>在源代码中查找 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>返回文章</translation>
    </message>
    <message>
        <source>Back to the article (Esc)</source>
        <translation>返回文章 (Esc)</translation>
    </message>
    <message>
        <source>The original source cannot be read as text.</source>
        <translation>源代码无法作为文本读取。</translation>
    </message>
    <message>
        <source>The original source, of which this is the first part; it is too long to be shown whole.</source>
        <translation>这是源代码的前一部分；全文过长，无法完整显示。</translation>
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
        <translation>此主体的片段</translation>
    </message>
    <message>
        <source>“&lt;” or Ctrl+Enter: who they have it from. Alt+Up, Alt+Down: another place in the chain.</source>
        <translation>“&lt;”或 Ctrl+Enter：从谁得知。Alt+↑、Alt+↓：更换在链中的位置。</translation>
    </message>
    <message>
        <source>as printed</source>
        <translation>原文写法</translation>
    </message>
    <message>
        <source>How the article names them here</source>
        <translation>文章在此如何称呼</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>取下</translation>
    </message>
    <message>
        <source>Who says this?</source>
        <translation>这是谁说的？</translation>
    </message>
    <message>
        <source>… who has it from</source>
        <translation>…从谁得知</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言者</translation>
    </message>
    <message>
        <source>Source of the speaker</source>
        <translation>发言者的来源</translation>
    </message>
    <message>
        <source>Passages of %1</source>
        <translation>%1 的片段</translation>
    </message>
    <message>
        <source>%1 as printed</source>
        <translation>%1 的原文写法</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>取下 %1</translation>
    </message>
</context>
<context>
    <name>sidelight::Spelling</name>
    <message>
        <source>No other word is known</source>
        <translation>没有已知的其他词</translation>
    </message>
    <message>
        <source>Leave this word alone</source>
        <translation>不检查这个词</translation>
    </message>
    <message>
        <source>Until Sidelight is closed; it is written nowhere</source>
        <translation>直至 Sidelight 关闭；不会写入任何地方</translation>
    </message>
</context>
<context>
    <name>sidelight::SplitReview</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Name of the new actor</source>
        <translation>新主体的名称</translation>
    </message>
    <message>
        <source>What goes to the new actor</source>
        <translation>归于新主体的内容</translation>
    </message>
    <message>
        <source>What of %1 belongs to another?</source>
        <translation>%1 的哪些内容属于另一主体？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a printed name and what they say</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>提及</translation>
    </message>
    <message>
        <source>Cards, by their boards</source>
        <translation>卡片，按所在看板</translation>
    </message>
    <message numerus="yes">
        <source>Split %n item(s) off</source>
        <translation>
            <numerusform>拆出 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is an actor of its own now. Undo joins them again.</source>
        <translation>%1 现已成为独立的主体。撤销可重新合并。</translation>
    </message>
    <message>
        <source>Split actor</source>
        <translation>拆分主体</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementFields</name>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Credibility</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>何时发生</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>发言时间</translation>
    </message>
    <message>
        <source>When it was said</source>
        <translation>何时说的</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布时间</translation>
    </message>
    <message>
        <source>When it was published</source>
        <translation>何时发布</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no grade</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>a grade that is the speaker&apos;s</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>The speaker&apos;s own grade</source>
        <translation>发言者自身的评级</translation>
    </message>
    <message>
        <source>Reliability of the source, A to F; not set: the speaker&apos;s own</source>
        <translation>来源的可靠性，A 到 F；未设置：采用发言者自身的评级</translation>
    </message>
    <message>
        <source>%1: the speaker&apos;s own grade. Choose another for this statement alone.</source>
        <translation>%1：发言者自身的评级。可只为此陈述另选评级。</translation>
    </message>
    <message>
        <source>Credibility of what is said, 1 to 6</source>
        <translation>所述内容的可信度，1 到 6</translation>
    </message>
    <message>
        <source>such as 11 Sep 2012</source>
        <translation>例如 2012-09-11</translation>
    </message>
    <message>
        <source>%1, as the article</source>
        <translation>%1，与文章相同</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementForm</name>
    <message>
        <source>Write note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Note on the statement</source>
        <translation>陈述的备注</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove this statement</source>
        <translation>移除此陈述</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>永久删除…</translation>
    </message>
    <message>
        <source>Dates, note</source>
        <translation>日期、备注</translation>
    </message>
    <message>
        <source>When it happened, was said and was published; a note</source>
        <translation>何时发生、何时说的、何时发布；备注</translation>
    </message>
    <message>
        <source>Remove statement</source>
        <translation>移除陈述</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementPopup</name>
    <message>
        <source>Record who says this</source>
        <translation>记录这是谁说的</translation>
    </message>
    <message>
        <source>Say first who says this: type a name.</source>
        <translation>请先说明这是谁说的：键入名称。</translation>
    </message>
    <message>
        <source>Enter records it, Esc leaves. “&lt;” after a name: who they have it from.</source>
        <translation>Enter 记录，Esc 离开。名称后加“&lt;”：从谁得知。</translation>
    </message>
</context>
<context>
    <name>sidelight::StatementWords</name>
    <message>
        <source>Nobody is named</source>
        <translation>未具名</translation>
    </message>
    <message>
        <source>origin: %1</source>
        <translation>源头：%1</translation>
    </message>
    <message>
        <source>happened %1</source>
        <comment>a date</comment>
        <translation>发生于 %1</translation>
    </message>
    <message>
        <source>said %1</source>
        <comment>a date</comment>
        <translation>发言于 %1</translation>
    </message>
    <message>
        <source>published %1</source>
        <comment>a date</comment>
        <translation>发布于 %1</translation>
    </message>
    <message>
        <source>&#xa0;· </source>
        <comment>between the circumstances of a statement; not parted from what stands before</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>%1: %2, the grade of %3.</source>
        <comment>a letter and its meaning, an actor</comment>
        <translation>%1：%2，%3 的评级。</translation>
    </message>
    <message>
        <source>%1: %2, the grade of this statement.</source>
        <translation>%1：%2，此陈述的评级。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a number and its meaning</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Translation:</source>
        <translation>译文：</translation>
    </message>
    <message>
        <source>Translation by %1:</source>
        <translation>%1 的译文：</translation>
    </message>
</context>
<context>
    <name>sidelight::StrangerDetails</name>
    <message>
        <source>About this project</source>
        <translation>关于此项目</translation>
    </message>
    <message>
        <source>How it was opened</source>
        <translation>打开的方式</translation>
    </message>
    <message>
        <source>Its file is not among the projects that were made here, so it counts as somebody else’s. The file was copied, its tables and pages were checked, and a new project was made of its rows, one by one. That is what you see; the file itself was not changed, and nothing beside it was read.</source>
        <translation>其文件不在此处创建的项目之列，因此视为他人的项目。已复制该文件，检查其中的表和页，并由其各行逐一建成一个新项目。您所看到的就是这个新项目；文件本身未作更改，也未读取其旁边的任何内容。</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>略去的内容</translation>
    </message>
    <message>
        <source>Nothing. Its history holds and would go along.</source>
        <translation>无。其历史记录相符，可一并带入。</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以做什么</translation>
    </message>
    <message>
        <source>“Make it mine” saves what you see as a project of your own, in which you can work. The file that you were sent stays as it is.</source>
        <translation>“变为我的项目”会将您看到的内容保存为您自己的项目，您可以在其中工作。发给您的文件保持原样。</translation>
    </message>
    <message>
        <source>If you made it yourself, on another computer or with an earlier version of Sidelight, it can be opened as yours, and you go on in the same file.</source>
        <translation>如果它是您自己在另一台计算机上或用较早版本的 Sidelight 创建的，可将其作为您的项目打开，并在同一文件中继续工作。</translation>
    </message>
    <message>
        <source>I &amp;made it myself</source>
        <translation>是我自己创建的(&amp;M)</translation>
    </message>
    <message>
        <source>Make it m&amp;ine…</source>
        <translation>变为我的项目(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>sidelight::SupportWords</name>
    <message>
        <source>%1, %2</source>
        <comment>so many origins, so many articles</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%Ln 个源头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%Ln 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation>
            <numerusform>有 %Ln 条陈述肯定：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>有 %Ln 条陈述否认：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>有 %Ln 条陈述有保留：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>有 %Ln 条陈述质疑：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement takes a stance on it.</source>
        <translation>没有陈述对此表明立场。</translation>
    </message>
</context>
<context>
    <name>sidelight::T</name>
    <message>
        <source>What was to be merged is no longer in the project. Nothing was changed.</source>
        <translation>要合并的内容已不在项目中。未作任何更改。</translation>
    </message>
    <message>
        <source>A record cannot be merged into itself. Nothing was changed.</source>
        <translation>记录不能与自身合并。未作任何更改。</translation>
    </message>
    <message>
        <source>A record came without an id. Nothing was changed; please report it.</source>
        <translation>收到一条没有 id 的记录。未作任何更改；请报告此问题。</translation>
    </message>
</context>
<context>
    <name>sidelight::TagTreeModel</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>片段</translation>
    </message>
</context>
<context>
    <name>sidelight::TagsPanel</name>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>重命名标签</translation>
    </message>
    <message>
        <source>Tags are your own labels for passages. Type the first one below.</source>
        <translation>标签是您自己为片段加上的标记。请在下方键入第一个标签。</translation>
    </message>
    <message>
        <source>No tag has these words</source>
        <translation>没有包含这些文字的标签</translation>
    </message>
    <message>
        <source>Move tag</source>
        <translation>移动标签</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>合并标签</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) merged into %1. Undo parts them again.</source>
        <translation>
            <numerusform>已将 %Ln 个标签合并到 %1。撤销可重新分开。</numerusform>
        </translation>
    </message>
    <message>
        <source>Show its passages</source>
        <translation>显示其片段</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Create tag</source>
        <translation>创建标签</translation>
    </message>
    <message>
        <source>Tag passages</source>
        <translation>为片段添加标签</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <comment>a digit and the name of its colour</comment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>&amp;0  No colour</source>
        <translation>&amp;0  无颜色</translation>
    </message>
    <message>
        <source>Recolour tag</source>
        <translation>更改标签颜色</translation>
    </message>
    <message numerus="yes">
        <source>Taken off %n passage(s) and removed. Undo brings it back.</source>
        <translation>
            <numerusform>已从 %Ln 个片段取下并移除。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>已移除 %Ln 个标签。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>移除 %Ln 个标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Write note on tag</source>
        <translation>为标签写备注</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1 的备注</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineBar</name>
    <message>
        <source>Lanes</source>
        <translation>泳道</translation>
    </message>
    <message>
        <source>By actor</source>
        <translation>按主体</translation>
    </message>
    <message>
        <source>By claim</source>
        <translation>按主张</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>按文章</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>按媒体</translation>
    </message>
    <message>
        <source>By origin</source>
        <translation>按源头</translation>
    </message>
    <message>
        <source>Show when things happened, by the statements and claims</source>
        <translation>按陈述和主张显示事情发生的时间</translation>
    </message>
    <message>
        <source>Show when it was said</source>
        <translation>显示发言时间</translation>
    </message>
    <message>
        <source>Show when it was published; a statement without a date of its own has its article&apos;s</source>
        <translation>显示发布时间；没有自身日期的陈述采用其文章的日期</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Only what these words are found in</source>
        <translation>只显示包含这些文字的内容</translation>
    </message>
    <message>
        <source>As list</source>
        <translation>列表形式</translation>
    </message>
    <message>
        <source>The same marks as a list in time order</source>
        <translation>以时间顺序的列表显示相同的标记点</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineCard</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>sign of a stance, the stance, the claim</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a grade, and its words</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>未注明</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) stand here</source>
        <translation>
            <numerusform>此处有 %Ln 个标记点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>from one day to another</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>A click or the space bar parts them.</source>
        <translation>单击或按空格键可将其展开。</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineModel</name>
    <message numerus="yes">
        <source>%n statement(s) have no date of what happened.</source>
        <translation>
            <numerusform>有 %Ln 条陈述没有发生时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>有 %Ln 条陈述没有发言时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>有 %Ln 条陈述没有发布时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>有 %Ln 篇文章没有发布时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>有 %Ln 项主张没有自身的日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1，%Ln 个标记点</numerusform>
        </translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Date of</source>
        <translation>日期类型</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>立场</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineNames</name>
    <message>
        <source>Happened</source>
        <translation>发生</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>which of the three dates, and the date</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelinePane</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Timeline as a list</source>
        <translation>列表形式的时间线</translation>
    </message>
    <message>
        <source>Lanes with their marks in time order. Enter opens the words.</source>
        <translation>各泳道及其按时间排列的标记点。Enter 打开文字。</translation>
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
        <translation>按发言时间：%1</translation>
    </message>
    <message>
        <source>As published: %1</source>
        <comment>stances in time order</comment>
        <translation>按发布时间：%1</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, which the arrow keys reach</source>
        <translation>
            <numerusform>还有 %Ln 个，可用方向键到达</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that has a date is like that.</source>
        <translation>没有这样的带日期内容。</translation>
    </message>
    <message>
        <source>Nothing has a date yet.
Give articles the day of their publication, and statements the days when something happened and was said.</source>
        <translation>尚无带日期的内容。
请为文章填写发布日期，并为陈述填写事情发生和发言的日期。</translation>
    </message>
</context>
<context>
    <name>sidelight::TimelineWords</name>
    <message>
        <source>Nobody is recorded</source>
        <translation>未记录发言者</translation>
    </message>
    <message>
        <source>Without a claim</source>
        <translation>无主张</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>媒体不明</translation>
    </message>
    <message>
        <source>Article not known</source>
        <translation>文章不明</translation>
    </message>
    <message>
        <source>Dates of the claims themselves</source>
        <translation>主张自身的日期</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>文章</translation>
    </message>
</context>
<context>
    <name>sidelight::TourPanel</name>
    <message>
        <source>Compare two accounts</source>
        <translation>比较两份叙述</translation>
    </message>
    <message>
        <source>Mark a passage</source>
        <translation>标记片段</translation>
    </message>
    <message>
        <source>Select words in an article, with the mouse or with Shift and the arrows. Then press a digit, 1 to 8: each is a colour.</source>
        <translation>用鼠标，或用 Shift 加方向键，在文章中选择文字。然后按数字键 1 到 8：每个数字对应一种颜色。</translation>
    </message>
    <message>
        <source>A passage keeps its exact words and its place. Whatever you build later leads back to it.</source>
        <translation>片段会保留其确切的文字和位置。之后建立的一切都可追溯到它。</translation>
    </message>
    <message>
        <source>Record who says it</source>
        <translation>记录这是谁说的</translation>
    </message>
    <message>
        <source>With the cursor in a passage, or with words selected, press W. Type who speaks, go on with Tab, type what is claimed, and press Enter.</source>
        <translation>将光标置于片段中，或选择文字，然后按 W。键入发言者，按 Tab 继续，键入所主张的内容，再按 Enter。</translation>
    </message>
    <message>
        <source>A statement joins a passage, a speaker and a claim. When another account denies the claim, the two stand against each other in Analysis → Contradictions.</source>
        <translation>一条陈述将片段、发言者和主张联系在一起。若另一份叙述否认该主张，两者会在“分析”→“矛盾”中相互对照。</translation>
    </message>
    <message>
        <source>Lay it on a board</source>
        <translation>放到看板上</translation>
    </message>
    <message>
        <source>Drag the passage from the list of passages onto the board. By keys: press Ctrl+Shift+A on the board, type a word of it, and press Enter.</source>
        <translation>将片段从片段列表拖到看板上。用键盘操作：在看板上按 Ctrl+Shift+A，键入其中的一个词，再按 Enter。</translation>
    </message>
    <message>
        <source>On a board you put evidence into an order of your own and link it. A double click on a card opens its words in the article.</source>
        <translation>在看板上，您可以按自己的次序排列证据并将其连接。双击卡片可在文章中打开其文字。</translation>
    </message>
    <message>
        <source>Export it as a PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>Each card gets a number, and the last pages name its source.</source>
        <translation>每张卡片都有编号，最后几页列出其来源。</translation>
    </message>
    <message>
        <source>That is the round</source>
        <translation>一轮到此完成</translation>
    </message>
    <message>
        <source>Two newspapers report the same fire. Choose View → Compare side by side.</source>
        <translation>两家报纸报道了同一场火灾。请选择“视图”→“并排比较”。</translation>
    </message>
    <message>
        <source>The ribbons between the pages join what both accounts say, and show in which words they part. The same command puts them away.</source>
        <translation>页面之间的对应带将双方叙述共同的内容连在一起，并显示哪些文字有出入。再选一次同一命令即可收起。</translation>
    </message>
    <message>
        <source>With the board in front, choose File → Export board as PDF. Look at the pages, press Export, and say where the file is to be.</source>
        <translation>将看板置于最前，选择“文件”→“将看板导出为 PDF”。查看各页，按“导出”，并指定文件的保存位置。</translation>
    </message>
    <message>
        <source>Reading, marking, recording, laying out, handing over: an investigation goes through these many times. All that you did can be undone by Edit → Undo, also next week.</source>
        <translation>阅读、标记、记录、布局、交付：一项调查要经历许多轮这样的过程。您所做的一切都可以用“编辑”→“撤销”撤回，下周也一样。</translation>
    </message>
    <message>
        <source>The user guide tells how to grade a source, what counts as an origin of its own, and how to weigh one explanation against another.</source>
        <translation>用户指南说明了如何为来源评级、什么算作独立的源头，以及如何权衡不同的解释。</translation>
    </message>
    <message>
        <source>Show &amp;me where</source>
        <translation>显示位置(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;kip this step</source>
        <translation>跳过此步(&amp;K)</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>用户指南(&amp;G)</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Tour: all steps are done</source>
        <translation>导览：所有步骤均已完成</translation>
    </message>
    <message>
        <source>Tour: step %1 of %2</source>
        <translation>导览：第 %1 步，共 %2 步</translation>
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
        <translation>关闭导览(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Leave the tour</source>
        <translation>退出导览(&amp;L)</translation>
    </message>
    <message>
        <source>By keys: %1</source>
        <translation>用键盘：%1</translation>
    </message>
</context>
<context>
    <name>sidelight::TranslationForm</name>
    <message>
        <source>Add a translation</source>
        <translation>添加译文</translation>
    </message>
    <message>
        <source>Translation of the words above</source>
        <translation>上方文字的译文</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>译文</translation>
    </message>
    <message>
        <source>Translated by</source>
        <translation>译者</translation>
    </message>
    <message>
        <source>Write translation</source>
        <translation>写译文</translation>
    </message>
    <message>
        <source>Name translator</source>
        <translation>注明译者</translation>
    </message>
</context>
<context>
    <name>sidelight::TreePanel</name>
    <message>
        <source>Type a name</source>
        <translation>键入名称</translation>
    </message>
    <message>
        <source>Mark every selection with it</source>
        <translation>用它标记每次选择</translation>
    </message>
    <message>
        <source>Move beneath…</source>
        <translation>移到其他项之下…</translation>
    </message>
    <message>
        <source>Move to the top level</source>
        <translation>移到顶层</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>合并到其他项…</translation>
    </message>
    <message>
        <source>Move %1 beneath which? Enter alone: to the top level</source>
        <translation>将 %1 移到哪一项之下？直接按 Enter：移到顶层</translation>
    </message>
    <message>
        <source>Merge %1 into which?</source>
        <translation>将 %1 合并到哪一项？</translation>
    </message>
    <message>
        <source>Move or merge</source>
        <translation>移动或合并</translation>
    </message>
    <message>
        <source>&amp;Move beneath %1</source>
        <translation>移到 %1 之下(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;erge into %1</source>
        <translation>合并到 %1(&amp;E)</translation>
    </message>
</context>
<context>
    <name>sidelight::VerifyDialog</name>
    <message>
        <source>Verify “%1”</source>
        <translation>验证“%1”</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>检查的进度</translation>
    </message>
    <message>
        <source>What is not as it was written</source>
        <translation>与写入时不同的内容</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>Goes to the article, passage or board that the chosen line is about</source>
        <translation>转到所选行涉及的文章、片段或看板</translation>
    </message>
    <message>
        <source>&amp;Copy list</source>
        <translation>复制列表(&amp;C)</translation>
    </message>
    <message>
        <source>Save &amp;report…</source>
        <translation>保存报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>重新验证(&amp;V)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Verifying the project</source>
        <translation>正在验证项目</translation>
    </message>
</context>
<context>
    <name>sidelight::Verifying</name>
    <message>
        <source>&amp;Verify project…</source>
        <translation>验证项目(&amp;V)…</translation>
    </message>
    <message>
        <source>Verify…</source>
        <translation>验证…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Check of the project</source>
        <translation>项目检查</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>The report cannot take the place of the project. Choose another name.</source>
        <translation>报告不能取代项目。请选择其他名称。</translation>
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
        <translation>并排阅读对同一事件的各方叙述，弄清谁说了什么，以及分歧在何处。</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>An empty file for one investigation.</source>
        <translation>用于一项调查的空文件。</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Go on where you left off.</source>
        <translation>从上次中断之处继续。</translation>
    </message>
    <message>
        <source>Sample investigation</source>
        <translation>示例调查</translation>
    </message>
    <message>
        <source>Nine accounts of a fire in a harbour, read, marked and laid out on a board.</source>
        <translation>关于一场港口火灾的九份叙述，已阅读、标记并布置在看板上。</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <source>Five steps through the sample, done by yourself; leave them at any time.</source>
        <translation>在示例中亲自完成五个步骤；可随时退出。</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
    <message>
        <source>How to work with Sidelight, and how to weigh what sources say. F1 opens it.</source>
        <translation>如何使用 Sidelight，以及如何权衡各来源的说法。按 F1 打开。</translation>
    </message>
    <message>
        <source>A project file is not encrypted: keep it on an encrypted disk.</source>
        <translation>项目文件未加密：请将其保存在加密的磁盘上。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Forget this list</source>
        <translation>忘记此列表</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a project</comment>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WindowTools</name>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopies</name>
    <message numerus="yes">
        <source>The copy is written. A name of somebody who is withheld stays in %n place(s).</source>
        <translation>
            <numerusform>副本已写入。被隐去者的名称仍保留在 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>The copy is written. It bears no name that is known of those who are withheld.</source>
        <translation>副本已写入。其中没有被隐去者的任何已知名称。</translation>
    </message>
    <message>
        <source>%1 (without identities)</source>
        <comment>the suggested name of a copied project</comment>
        <translation>%1（隐去身份）</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>保存隐去身份的副本</translation>
    </message>
    <message>
        <source>Sidelight projects</source>
        <translation>Sidelight 项目</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopy</name>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Withheld article %1</source>
        <translation>已隐去的文章 %1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save a copy without identities</source>
        <translation>保存隐去身份的副本</translation>
    </message>
    <message>
        <source>Article %1 of %2.</source>
        <translation>第 %1 篇文章，共 %2 篇。</translation>
    </message>
    <message>
        <source>Looking for their names …</source>
        <translation>正在查找他们的名称…</translation>
    </message>
    <message>
        <source>Writing the copy …</source>
        <translation>正在写入副本…</translation>
    </message>
    <message>
        <source>&amp;Next: where their names still stand</source>
        <translation>下一步：名称仍然出现之处(&amp;N)</translation>
    </message>
    <message>
        <source>Sa&amp;ve the copy…</source>
        <translation>保存副本(&amp;V)…</translation>
    </message>
    <message>
        <source>Tick at least one actor.</source>
        <translation>请至少勾选一个主体。</translation>
    </message>
    <message numerus="yes">
        <source>A name stays in %n place(s).</source>
        <translation>
            <numerusform>有一个名称仍保留在 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>No name that is known stays.</source>
        <translation>没有已知的名称保留下来。</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldCopyFile</name>
    <message>
        <source>Copy without identities</source>
        <translation>隐去身份的副本</translation>
    </message>
    <message>
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>副本未通过检查，已被移除。%1</translation>
    </message>
</context>
<context>
    <name>sidelight::WithheldPlacesPage</name>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Replace all</source>
        <translation>全部替换(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Leave all</source>
        <translation>全部保留(&amp;L)</translation>
    </message>
    <message>
        <source>Replace there too</source>
        <translation>此处也替换</translation>
    </message>
    <message>
        <source>In</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>变为</translation>
    </message>
    <message>
        <source>Places where a name still stands; those that are ticked are replaced</source>
        <translation>名称仍然出现之处；已勾选的将被替换</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>It only goes if the imported files are left out; go back for that</source>
        <translation>只有略去导入的文件才能去除；若要如此，请返回上一步</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) in the copy cannot be searched. Look at them before you hand it over.</source>
        <translation>
            <numerusform>副本中有 %Ln 张图片无法搜索。交出副本之前，请先查看这些图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>No name of theirs stands anywhere else in the copy.</source>
        <translation>副本的其他地方都没有他们的名称。</translation>
    </message>
    <message numerus="yes">
        <source>A name of theirs, or what they are called, still stands in %n place(s).</source>
        <translation>
            <numerusform>他们的名称或称呼仍出现在 %Ln 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The first %2 are listed.</source>
        <translation>%1仅列出前 %2 处。</translation>
    </message>
</context>
<context>
    <name>sidelight::WithholdingPage</name>
    <message>
        <source>Tick what belon&amp;gs to them</source>
        <translation>勾选隶属于他们的主体(&amp;G)</translation>
    </message>
    <message>
        <source>Whose identity is withheld?</source>
        <translation>隐去谁的身份？</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Kind, or terms</source>
        <translation>类型或引述级别</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <source>Actors whose identity is withheld</source>
        <translation>隐去身份的主体</translation>
    </message>
    <message>
        <source>All units, people and sources that belong to an actor that is ticked</source>
        <translation>隶属于已勾选主体的所有单位、人物和来源</translation>
    </message>
    <message>
        <source>The passages in which they speak or are named</source>
        <translation>他们发言或被提及的片段</translation>
    </message>
    <message>
        <source>Stay, &amp;without their words</source>
        <translation>保留，但不含文字(&amp;W)</translation>
    </message>
    <message>
        <source>With who says them, as a pseudonym, and the claim; without translation and notes</source>
        <translation>保留以化名表示的发言者和主张；不含译文和备注</translation>
    </message>
    <message>
        <source>Are &amp;left out</source>
        <translation>略去(&amp;L)</translation>
    </message>
    <message>
        <source>With their statements; cards that showed them say that it is withheld</source>
        <translation>连同其陈述一并略去；显示这些内容的卡片会注明已隐去</translation>
    </message>
    <message>
        <source>The articles in which those stand, and their own</source>
        <translation>这些片段所在的文章，以及他们自己的文章</translation>
    </message>
    <message>
        <source>Stay, without &amp;a word</source>
        <translation>保留，但不含任何文字(&amp;A)</translation>
    </message>
    <message>
        <source>Without title, author and address. How long paragraphs are can still be seen, and the date</source>
        <translation>不含标题、作者和网址。仍可看出段落的长短和日期</translation>
    </message>
    <message>
        <source>Are left &amp;out</source>
        <translation>略去(&amp;O)</translation>
    </message>
    <message>
        <source>Stay, &amp;but for the words of those passages</source>
        <translation>保留，但不含这些片段的文字(&amp;B)</translation>
    </message>
    <message>
        <source>These stay, but for those passages</source>
        <translation>以下文章保留，但不含这些片段</translation>
    </message>
    <message>
        <source>Articles that stay, but for the words of those passages</source>
        <translation>保留但不含这些片段的文字的文章</translation>
    </message>
    <message>
        <source>All other articles</source>
        <translation>所有其他文章</translation>
    </message>
    <message>
        <source>With the &amp;files they were imported from</source>
        <translation>连同其导入时的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Such files can hold names that the text does not show</source>
        <translation>此类文件可能含有文本中未显示的名称</translation>
    </message>
    <message>
        <source>Left behind in any case: the history, the layout, what was rejected, and what nothing refers to. Those who are ticked become Source A, Source B and so on, the same in every copy of the same choice.</source>
        <translation>无论如何都不带入：历史记录、布局、已拒绝的内容，以及未被任何内容引用的内容。已勾选者变为来源 A、来源 B 等，在同一选择的每份副本中都相同。</translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) ticked</source>
        <translation>
            <numerusform>已勾选 %Ln 个主体</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>sidelight::Workspace</name>
    <message>
        <source>Open an article from the library, or drop articles here. Ctrl+I imports them from a folder.</source>
        <translation>从资料库打开一篇文章，或将文章拖放到此处。Ctrl+I 可从文件夹导入文章。</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Collections</source>
        <translation>合集</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Picture of the actor</source>
        <translation>主体的图片</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.gif *.webp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.gif *.webp)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>主张</translation>
    </message>
    <message>
        <source>Boards</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Add to ACH matrix</source>
        <translation>添加到 ACH 矩阵</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Add images to the board</source>
        <translation>将图片添加到看板</translation>
    </message>
</context>
<context>
    <name>sidelight::WriteQueue</name>
    <message>
        <source>The disk “%1” is full (%2 free), so the last change is not saved yet. Make %3 of space: it is then saved by itself.</source>
        <translation>磁盘“%1”已满（剩余 %2），因此上次更改尚未保存。请腾出 %3 空间：之后会自动保存。</translation>
    </message>
    <message>
        <source>There are changes that are not saved yet, so the history was not purged. Try again when they are.</source>
        <translation>有尚未保存的更改，因此未清除历史记录。请在保存之后重试。</translation>
    </message>
</context>
<context>
    <name>sidelight::Writer</name>
    <message>
        <source>What was to be changed is no longer in the project. Nothing was changed.</source>
        <translation>要更改的内容已不在项目中。未作任何更改。</translation>
    </message>
    <message>
        <source>An article came without its text. Nothing was changed; please report it.</source>
        <translation>收到一篇没有文本的文章。未作任何更改；请报告此问题。</translation>
    </message>
    <message>
        <source>The words to be highlighted do not lie within the article. Nothing was changed.</source>
        <translation>要高亮的文字不在文章范围内。未作任何更改。</translation>
    </message>
    <message>
        <source>A tag needs a name. Nothing was changed.</source>
        <translation>标签需要名称。未作任何更改。</translation>
    </message>
    <message>
        <source>A tag cannot stand beneath itself. Nothing was changed.</source>
        <translation>标签不能位于自身之下。未作任何更改。</translation>
    </message>
    <message>
        <source>There is already a tag of this name. Choose another name, or use that tag.</source>
        <translation>已有同名标签。请选择其他名称，或使用该标签。</translation>
    </message>
    <message>
        <source>An actor needs a name. Nothing was changed.</source>
        <translation>主体需要名称。未作任何更改。</translation>
    </message>
    <message>
        <source>An actor cannot belong to itself. Nothing was changed.</source>
        <translation>主体不能隶属于自身。未作任何更改。</translation>
    </message>
    <message>
        <source>A claim needs words. Nothing was changed.</source>
        <translation>主张需要文字。未作任何更改。</translation>
    </message>
    <message>
        <source>A claim cannot stand beneath itself. Nothing was changed.</source>
        <translation>主张不能位于自身之下。未作任何更改。</translation>
    </message>
    <message>
        <source>A board needs a name. Nothing was changed.</source>
        <translation>看板需要名称。未作任何更改。</translation>
    </message>
    <message>
        <source>The card would lie too far out on the board. Nothing was changed.</source>
        <translation>卡片在看板上的位置会过远。未作任何更改。</translation>
    </message>
    <message>
        <source>A card came without what it shows. Nothing was changed; please report it.</source>
        <translation>收到一张没有显示内容的卡片。未作任何更改；请报告此问题。</translation>
    </message>
    <message>
        <source>A link joins two different cards of one board. Nothing was changed.</source>
        <translation>连线须连接同一看板上的两张不同卡片。未作任何更改。</translation>
    </message>
    <message>
        <source>A link joins two different passages. Nothing was changed.</source>
        <translation>连线须连接两个不同的片段。未作任何更改。</translation>
    </message>
    <message>
        <source>An actor is always the same as itself. Nothing was changed.</source>
        <translation>主体与自身总是同一主体。未作任何更改。</translation>
    </message>
    <message>
        <source>An article always has one origin with itself. Nothing was changed.</source>
        <translation>文章与自身总是同源。未作任何更改。</translation>
    </message>
    <message>
        <source>An ACH matrix needs a name. Nothing was changed.</source>
        <translation>ACH 矩阵需要名称。未作任何更改。</translation>
    </message>
    <message>
        <source>A hypothesis needs words. Nothing was changed.</source>
        <translation>假设需要文字。未作任何更改。</translation>
    </message>
    <message>
        <source>Evidence needs a passage, a statement or words. Nothing was changed.</source>
        <translation>证据需要片段、陈述或文字。未作任何更改。</translation>
    </message>
    <message>
        <source>Evidence is rated against the hypotheses of its own ACH matrix. Nothing was changed.</source>
        <translation>证据须针对其所在 ACH 矩阵的假设进行评定。未作任何更改。</translation>
    </message>
    <message>
        <source>A collection needs a name. Nothing was changed.</source>
        <translation>合集需要名称。未作任何更改。</translation>
    </message>
    <message>
        <source>A collection cannot stand beneath itself. Nothing was changed.</source>
        <translation>合集不能位于自身之下。未作任何更改。</translation>
    </message>
    <message>
        <source>A smart collection finds its articles itself; none can be put in by hand. Nothing was changed.</source>
        <translation>智能合集会自行查找文章，不能手动放入。未作任何更改。</translation>
    </message>
    <message>
        <source>An article stands in a collection once. Nothing was changed.</source>
        <translation>一篇文章在同一合集中只能出现一次。未作任何更改。</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing</name>
    <message>
        <source>Claim matrix</source>
        <translation>主张矩阵</translation>
    </message>
    <message>
        <source>The scale of a picture is a percentage from %1 to %2.</source>
        <translation>图片的缩放比例是 %1 到 %2 之间的百分数。</translation>
    </message>
</context>
<context>
    <name>sidelight::drawing::Request</name>
    <message>
        <source>The matrix would take more than 2,000 sheets. Filter its rows or its claims, or write it as a table, then export again.</source>
        <translation>矩阵需要超过 2,000 张纸。请筛选其行或主张，或将其写为表格，然后重新导出。</translation>
    </message>
    <message>
        <source>At this size the board would take more than 2,000 sheets. Choose a smaller scale or a larger paper, then export again.</source>
        <translation>按此大小，看板需要超过 2,000 张纸。请选择更小的缩放比例或更大的纸张，然后重新导出。</translation>
    </message>
    <message>
        <source>At this scale the picture would be too large. The most that is possible for this board is %1 %.</source>
        <translation>按此缩放比例，图片会过大。此看板最大可用 %1%。</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>导出已取消；未写入任何文件。</translation>
    </message>
    <message>
        <source>It could not be drawn, so nothing was written. Try again; if it happens twice, please report it.</source>
        <translation>无法绘制，因此未写入任何内容。请重试；如果再次发生，请报告此问题。</translation>
    </message>
</context>
<context>
    <name>sidelight::encryption</name>
    <message>
        <source>The encrypted copy is damaged or cut off, so nothing of it can be relied on. Fetch it again, or ask whoever made it for another one.</source>
        <translation>加密副本已损坏或被截断，其中任何内容都不可信。请重新获取，或向创建者另要一份。</translation>
    </message>
    <message>
        <source>There is not enough memory to make the key: it takes %1 MiB. Close other programs and try again.</source>
        <translation>内存不足，无法生成密钥：需要 %1 MiB。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>This is not an encrypted copy of a project.</source>
        <translation>这不是项目的加密副本。</translation>
    </message>
    <message>
        <source>The encrypted copy was made by a newer version of Sidelight. Open it with that version.</source>
        <translation>此加密副本由更新版本的 Sidelight 创建。请用该版本打开。</translation>
    </message>
    <message>
        <source>The encrypted copy asks for more time or memory than any that Sidelight makes. It is damaged, or meant to stop this program; nothing was done with it.</source>
        <translation>此加密副本所需的时间或内存超过 Sidelight 创建的任何副本。它已损坏，或旨在使本程序停止运行；未对其进行任何操作。</translation>
    </message>
    <message>
        <source>There is not enough memory for this copy. Decrypt it into a file instead, or close other programs and try again.</source>
        <translation>内存不足，无法处理此副本。请改为将其解密到文件中，或关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>There is no such file. Check the name and the place.</source>
        <translation>没有此文件。请检查名称和位置。</translation>
    </message>
    <message>
        <source>Decrypting was stopped.</source>
        <translation>解密已停止。</translation>
    </message>
    <message>
        <source>What was encrypted is no project that is whole. %1</source>
        <translation>所加密的不是完好的项目。%1</translation>
    </message>
</context>
<context>
    <name>sidelight::encryption::Lock</name>
    <message>
        <source>The passphrase is another one. Mind capitals, spaces and the layout of the keyboard.</source>
        <translation>密码短语不符。请注意大小写、空格和键盘布局。</translation>
    </message>
</context>
<context>
    <name>sidelight::finding</name>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>A copy with what is whole can be made; a snapshot or a backup from before may hold the rest.</source>
        <translation>可以创建一份包含完好部分的副本；以前的快照或备份可能存有其余部分。</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported on %2.</source>
        <translation>“%1”的文本和原始文件与 %2 导入时不同。</translation>
    </message>
    <message>
        <source>The text and the original of “%1” differ from what was imported.</source>
        <translation>“%1”的文本和原始文件与导入时不同。</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported on %2.</source>
        <translation>“%1”的文本与 %2 导入时不同。</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported.</source>
        <translation>“%1”的文本与导入时不同。</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported on %2.</source>
        <translation>“%1”的原始文件与 %2 导入时不同。</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported.</source>
        <translation>“%1”的原始文件与导入时不同。</translation>
    </message>
    <message>
        <source>Its passages keep their quotes. A snapshot or a backup from before may hold the article as it was.</source>
        <translation>其片段保留各自的引文。以前的快照或备份可能存有文章的原貌。</translation>
    </message>
    <message>
        <source>Its original is whole, so the text can be read from it again; its passages keep their quotes.</source>
        <translation>其原始文件完好，因此可从中重新读取文本；其片段保留各自的引文。</translation>
    </message>
    <message>
        <source>Its text is whole. A snapshot or a backup from before may hold the original.</source>
        <translation>其文本完好。以前的快照或备份可能存有原始文件。</translation>
    </message>
    <message>
        <source>Its text is whole. If the file “%1” is still at hand, that is the original.</source>
        <translation>其文本完好。如果文件“%1”仍在手边，那就是原始文件。</translation>
    </message>
    <message>
        <source>Pages of the file that list the articles are damaged.</source>
        <translation>文件中列出文章的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold passages are damaged.</source>
        <translation>文件中存有片段的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold tags are damaged.</source>
        <translation>文件中存有标签的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold actors are damaged.</source>
        <translation>文件中存有主体的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold claims are damaged.</source>
        <translation>文件中存有主张的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold statements are damaged.</source>
        <translation>文件中存有陈述的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold origins are damaged.</source>
        <translation>文件中存有源头的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold boards and their cards are damaged.</source>
        <translation>文件中存有看板及其卡片的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold ACH matrices are damaged.</source>
        <translation>文件中存有 ACH 矩阵的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold texts, originals and pictures are damaged.</source>
        <translation>文件中存有文本、原始文件和图片的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold the history are damaged.</source>
        <translation>文件中存有历史记录的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file that hold the layout of the window are damaged.</source>
        <translation>文件中存有窗口布局的页已损坏。</translation>
    </message>
    <message>
        <source>Pages of the file by which records are found are damaged; the records themselves are not on them.</source>
        <translation>文件中用于查找记录的页已损坏；记录本身不在这些页上。</translation>
    </message>
    <message>
        <source>The list of the file&apos;s unused pages is damaged; nothing of yours stands on them.</source>
        <translation>文件的未用页列表已损坏；这些页上没有您的任何内容。</translation>
    </message>
    <message>
        <source>Pages of the file are damaged.</source>
        <translation>文件的一些页已损坏。</translation>
    </message>
    <message>
        <source>Not all articles can be read.</source>
        <translation>有些文章无法读取。</translation>
    </message>
    <message>
        <source>Not all texts, originals and pictures can be read.</source>
        <translation>有些文本、原始文件和图片无法读取。</translation>
    </message>
    <message>
        <source>Not all of the history can be read.</source>
        <translation>历史记录的部分内容无法读取。</translation>
    </message>
    <message>
        <source>Not all of the file can be read.</source>
        <translation>文件的部分内容无法读取。</translation>
    </message>
    <message>
        <source>Your articles and passages are not touched by this, but do not undo past this point. A copy with what is whole can be made; a snapshot or a backup from before may hold the history as it was.</source>
        <translation>您的文章和片段不受此影响，但请勿撤销到此处之前。可以创建一份包含完好部分的副本；以前的快照或备份可能存有历史记录的原貌。</translation>
    </message>
    <message>
        <source>The pages that say what the file holds are damaged, so nothing in it can be read.</source>
        <translation>说明文件所含内容的页已损坏，因此其中的任何内容都无法读取。</translation>
    </message>
    <message>
        <source>Open a snapshot or a backup from before. Keep the file: more of it may be whole than can be read here.</source>
        <translation>请打开以前的快照或备份。请保留此文件：其中完好的内容可能多于此处所能读取的。</translation>
    </message>
    <message>
        <source>The tables of the file are not those that Sidelight makes.</source>
        <translation>文件中的表不是 Sidelight 所创建的表。</translation>
    </message>
    <message>
        <source>Another program has changed the file. Open a snapshot or a backup from before.</source>
        <translation>另一个程序更改了此文件。请打开以前的快照或备份。</translation>
    </message>
    <message>
        <source>%1: this refers to something that is missing from the project.</source>
        <translation>%1：它引用了项目中缺失的内容。</translation>
    </message>
    <message>
        <source>A part of the history belongs to an entry that is missing.</source>
        <translation>历史记录中有一部分属于一个缺失的条目。</translation>
    </message>
    <message>
        <source>A row of the file refers to one that is missing.</source>
        <translation>文件中有一行引用了缺失的行。</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported on %2.</source>
        <translation>“%1”的文本排版（如标题和链接）与 %2 导入时不同。</translation>
    </message>
    <message>
        <source>How the text of “%1” is set, as with headings and links, differs from what was imported.</source>
        <translation>“%1”的文本排版（如标题和链接）与导入时不同。</translation>
    </message>
    <message>
        <source>The words are whole, and so is what you recorded of them.</source>
        <translation>文字完好，您对其所作的记录也完好。</translation>
    </message>
    <message>
        <source>What is recorded of the length of “%1” is not the length of its text.</source>
        <translation>所记录的“%1”的长度与其文本的长度不符。</translation>
    </message>
    <message>
        <source>The text is whole. A copy with what is whole can be made.</source>
        <translation>文本完好。可以创建一份包含完好部分的副本。</translation>
    </message>
    <message>
        <source>The picture of “%1” differs from what was stored.</source>
        <translation>“%1”的图片与存入时不同。</translation>
    </message>
    <message>
        <source>Choose the picture again; a snapshot or a backup from before may hold it.</source>
        <translation>请重新选择图片；以前的快照或备份可能存有该图片。</translation>
    </message>
    <message>
        <source>A picture on the board “%1” differs from what was stored.</source>
        <translation>看板“%1”上的一张图片与存入时不同。</translation>
    </message>
    <message>
        <source>Put the picture on the board again; a snapshot or a backup from before may hold it.</source>
        <translation>请将图片重新放到看板上；以前的快照或备份可能存有该图片。</translation>
    </message>
    <message>
        <source>A text or picture that only the history still holds differs from what was stored.</source>
        <translation>仅存于历史记录中的一段文本或一张图片与存入时不同。</translation>
    </message>
    <message>
        <source>A text or picture that nothing in the project refers to differs from what was stored.</source>
        <translation>未被项目中任何内容引用的一段文本或一张图片与存入时不同。</translation>
    </message>
    <message>
        <source>A text or picture differs from what was stored; whose it is cannot be read.</source>
        <translation>一段文本或一张图片与存入时不同；无法读出它属于哪项内容。</translation>
    </message>
    <message>
        <source>Nothing that is in the project now is touched. Undoing its removal would bring it back damaged.</source>
        <translation>项目现有的内容均不受影响。撤销对它的移除会使其以损坏的状态恢复。</translation>
    </message>
    <message>
        <source>Nothing of yours is touched; it is removed at one of the next openings.</source>
        <translation>您的内容均不受影响；它会在以后某次打开项目时移除。</translation>
    </message>
    <message>
        <source>The passage “%1” of “%2” does not hold the words that stand at its place.</source>
        <translation>“%2”的片段“%1”与其所在位置的文字不符。</translation>
    </message>
    <message>
        <source>The text of the article is whole. Look for the words there, mark them again, and remove this passage.</source>
        <translation>文章的文本完好。请在其中查找这些文字，重新标记，并移除此片段。</translation>
    </message>
    <message>
        <source>In the history, the undoing of “%1” on %2 is not as it was written.</source>
        <translation>历史记录中，%2 对“%1”的撤销与写入时不同。</translation>
    </message>
    <message>
        <source>In the history, the repeating of “%1” on %2 is not as it was written.</source>
        <translation>历史记录中，%2 对“%1”的重做与写入时不同。</translation>
    </message>
    <message>
        <source>In the history, the edit “%1” of %2 is not as it was written.</source>
        <translation>历史记录中，%2 的更改“%1”与写入时不同。</translation>
    </message>
    <message>
        <source>In the history, what came before the edit “%1” of %2 is missing or was replaced.</source>
        <translation>历史记录中，%2 的更改“%1”之前的内容缺失或已被替换。</translation>
    </message>
    <message>
        <source>The history cannot be done again from its beginning, so it does not lead to what the project holds.</source>
        <translation>无法从头重新执行历史记录，因此由它得不到项目现有的内容。</translation>
    </message>
    <message>
        <source>If nobody changed the file with another program, the disk did. A snapshot or a backup from before may hold it as it was.</source>
        <translation>如果没有人用其他程序更改过此文件，那便是磁盘所致。以前的快照或备份可能存有其原貌。</translation>
    </message>
    <message>
        <source>%1: this is not what the history says it was made.</source>
        <translation>%1：与历史记录所载的内容不符。</translation>
    </message>
    <message>
        <source>%1: this is missing, though the history does not say that it was removed.</source>
        <translation>%1：已缺失，但历史记录中没有将其移除的记载。</translation>
    </message>
    <message>
        <source>%1: the history does not say that this was ever added.</source>
        <translation>%1：历史记录中没有将其添加的记载。</translation>
    </message>
    <message>
        <source>The history before %1 was purged, so what came before that day is not compared with it.</source>
        <translation>%1 之前的历史记录已清除，因此不会将那一天之前的内容与之比较。</translation>
    </message>
    <message>
        <source>The history before %1 was purged on %2, so what came before that is not compared with it.</source>
        <translation>%1 之前的历史记录已于 %2 清除，因此不会将此前的内容与之比较。</translation>
    </message>
    <message>
        <source>The project was converted from an older format on %1, so its records are not compared with the history.</source>
        <translation>项目于 %1 由旧格式转换而来，因此不会将其记录与历史记录比较。</translation>
    </message>
    <message>
        <source>The history is so long that the records could not be compared with it.</source>
        <translation>历史记录过长，无法将各项记录与之比较。</translation>
    </message>
</context>
<context>
    <name>sidelight::graphviz</name>
    <message>
        <source>The board could not be laid out, because the program “%1” is not installed. Install Graphviz, or choose a layout by time, by account, or Tidy.</source>
        <translation>无法对看板进行布局，因为未安装程序“%1”。请安装 Graphviz，或选择按时间、按叙述的布局或“整理”。</translation>
    </message>
    <message>
        <source>The board could not be laid out.</source>
        <translation>无法对看板进行布局。</translation>
    </message>
    <message>
        <source>The layout was given up; the board is as it was.</source>
        <translation>布局已放弃；看板保持原样。</translation>
    </message>
    <message>
        <source>This board has too many links to be laid out like this within %1 seconds, so it was left as it is. Choose another layout, or select fewer cards.</source>
        <translation>此看板的连线过多，无法在 %1 秒内以此方式布局，因此看板保持原样。请选择其他布局，或选择较少的卡片。</translation>
    </message>
    <message>
        <source>“%1” could not lay this board out, so it was left as it is.</source>
        <translation>“%1”无法对此看板进行布局，因此看板保持原样。</translation>
    </message>
</context>
<context>
    <name>sidelight::searchfield</name>
    <message>
        <source>words of the title</source>
        <translation>标题中的文字</translation>
    </message>
    <message>
        <source>words of the text, not of title or notes</source>
        <translation>正文中的文字，不含标题和备注</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>发布的媒体</translation>
    </message>
    <message>
        <source>words of your notes</source>
        <translation>您的备注中的文字</translation>
    </message>
    <message>
        <source>words that are highlighted</source>
        <translation>高亮的文字</translation>
    </message>
    <message>
        <source>who speaks or is named in it</source>
        <translation>在其中发言或被提及的主体</translation>
    </message>
    <message>
        <source>a tag of it or of a passage</source>
        <translation>文章或其片段的标签</translation>
    </message>
    <message>
        <source>a claim that a statement in it is about</source>
        <translation>其中的陈述所针对的主张</translation>
    </message>
    <message>
        <source>its language: en, ar, zh</source>
        <translation>语言：en、ar、zh</translation>
    </message>
    <message>
        <source>published then: 2012, 2012-10</source>
        <translation>发布时间为：2012、2012-10</translation>
    </message>
    <message>
        <source>published before: 2012-10</source>
        <translation>发布时间早于：2012-10</translation>
    </message>
    <message>
        <source>published after: 2012-10</source>
        <translation>发布时间晚于：2012-10</translation>
    </message>
    <message>
        <source>how a statement stands to its claim</source>
        <translation>陈述对其主张的立场</translation>
    </message>
    <message>
        <source>how a statement is made</source>
        <translation>陈述的形式</translation>
    </message>
    <message>
        <source>how far you are with it, or starred</source>
        <translation>阅读状态，或有星标</translation>
    </message>
    <message>
        <source>what there is in it</source>
        <translation>其中包含的内容</translation>
    </message>
    <message>
        <source>what a lens lights up in it</source>
        <translation>透镜在其中突出显示的内容</translation>
    </message>
    <message>
        <source>the collection that holds it</source>
        <translation>收录它的合集</translation>
    </message>
</context>
</TS>
