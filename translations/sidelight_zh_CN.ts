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
            <numerusform>如果没有来自 %1 的 %n 行，%2将排在首位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, %2 would share the first place.</source>
        <comment>an origin; hypotheses</comment>
        <translation>
            <numerusform>如果没有来自 %1 的 %n 行，%2将并列首位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without the %n row(s) that come from %1, the order behind the first would change.</source>
        <comment>an origin</comment>
        <translation>
            <numerusform>如果没有来自 %1 的 %n 行，首位之后的次序将会改变。</numerusform>
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
            <numerusform>还有 %n 处此类变动会改变排名。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are not rated, and count nothing.</source>
        <translation>
            <numerusform>有 %n 个单元格未评定，不计入结果。</numerusform>
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
            <numerusform>%n 个源头支持</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n against</source>
        <comment>origins that deny a claim</comment>
        <translation>
            <numerusform>%n 个反对</numerusform>
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
    <name>CommandLine</name>
    <message>
        <source>makes an empty project</source>
        <translation>创建一个空项目</translation>
    </message>
    <message>
        <source>imports articles, and .canvas files as boards, a line each; fails if a file does, though the others are in</source>
        <translation>导入文章，并将 .canvas 文件导入为看板，每项一行；若有文件失败则返回失败，但其余文件仍已导入</translation>
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
        <source>lays a board out, named by its name or id; locked cards stay</source>
        <translation>对以名称或 id 指明的看板进行布局；已锁定的卡片保持不动</translation>
    </message>
    <message>
        <source>makes every check of the file; succeeds only if it is sound</source>
        <translation>对文件进行全部检查；仅在完好时返回成功</translation>
    </message>
    <message>
        <source>writes a consistent copy, also while the project is open</source>
        <translation>写入一份一致的副本，项目打开时也可进行</translation>
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
            <numerusform>只能撤销 %n 次更改；没有更多可撤销的了。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n edit(s) could be done again; there are no more.</source>
        <translation>
            <numerusform>只能重做 %n 次更改；没有更多可重做的了。</numerusform>
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
        <source>The project is not sound; findings: %1.</source>
        <translation>项目有损坏；发现的问题：%1。</translation>
    </message>
    <message>
        <source>The project is sound.</source>
        <translation>项目完好。</translation>
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
        <source>An export names what is exported, one file to write, and only options that belong to it.</source>
        <translation>导出须指明要导出的内容、一个要写入的文件，以及仅属于该导出的选项。</translation>
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
    <name>Import</name>
    <message numerus="yes">
        <source>Import %n article(s)</source>
        <translation>
            <numerusform>导入 %n 篇文章</numerusform>
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
        <source>%1 is of a kind that can&apos;t be imported; names may end in .txt, .md, .markdown, .html or .htm.</source>
        <translation>%1 的类型无法导入；文件名应以 .txt、.md、.markdown、.html 或 .htm 结尾。</translation>
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
        <source>%1 begins with details that can&apos;t be read; remove what stands between the lines of --- and try again.</source>
        <translation>%1 开头的详细信息无法读取；请移除两行 --- 之间的内容后重试。</translation>
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
        <source>%1 holds no files that can be imported; their names have to end in .txt, .md, .markdown, .html or .htm.</source>
        <translation>%1 中没有可导入的文件；文件名须以 .txt、.md、.markdown、.html 或 .htm 结尾。</translation>
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
            <numerusform>两者引用了相同的 %n 个词。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) are the same, not enough for one origin.</source>
        <translation>
            <numerusform>有 %n 个词相同，尚不足以认定同源。</numerusform>
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
        <source>%n text(s) or image(s) differ from what was stored.</source>
        <translation>
            <numerusform>有 %n 段文本或图片与存入时不同。</numerusform>
        </translation>
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
    <name>sidelight</name>
    <message>
        <source>Passages</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>There are no passages.</source>
        <translation>没有片段。</translation>
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
        <source>A database tool left the project in another mode. It must be converted, but it may only be read here. Copy it and the file beside it that ends in “-wal” to where you may write, and open the copy.</source>
        <translation>某个数据库工具使项目处于另一种模式。项目必须转换，但此处只允许读取。请将它和旁边以“-wal”结尾的文件一起复制到您可以写入的位置，然后打开副本。</translation>
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
        <source>The copy did not pass its check and was removed. %1</source>
        <translation>副本未通过检查，已被移除。%1</translation>
    </message>
    <message>
        <source>The project was not closed properly, and its file is damaged. Nothing was changed in it; copy the file and the one beside it that ends in “-journal” to a safe place, and open a backup.</source>
        <translation>项目未正常关闭，其文件已损坏。未对其作任何更改；请将该文件和旁边以“-journal”结尾的文件复制到安全的位置，然后打开备份。</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>文件已损坏：%1。</translation>
    </message>
    <message>
        <source>A row of the table “%1” refers to one in “%2” that is missing.</source>
        <translation>表“%1”中的一行引用了表“%2”中缺失的一行。</translation>
    </message>
    <message>
        <source>The tables of the file are not those that Sidelight makes.</source>
        <translation>文件中的表不是 Sidelight 所创建的表。</translation>
    </message>
    <message>
        <source>The text of “%1” differs from what was imported.</source>
        <translation>“%1”的文本与导入时不同。</translation>
    </message>
    <message>
        <source>The original of “%1” differs from what was imported.</source>
        <translation>“%1”的原始文件与导入时不同。</translation>
    </message>
    <message>
        <source>A passage of “%1” does not hold the words that stand at its place.</source>
        <translation>“%1”的一个片段与其所在位置的文字不符。</translation>
    </message>
    <message>
        <source>The table “%1” holds something else than its history says.</source>
        <translation>表“%1”的内容与其历史记录不符。</translation>
    </message>
    <message>
        <source>The history is damaged from entry %1 on.</source>
        <translation>历史记录从第 %1 条起已损坏。</translation>
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
            <numerusform>有 %n 行来自这位发言者和这个源头；对每个假设，只计其中最强的一行。</numerusform>
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
            <numerusform>据称有 %n 人</numerusform>
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
            <numerusform>%n 条传述链</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
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
            <numerusform>已从 %n 条陈述中取出并移除。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>已移除 %n 个主体。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n actor(s)</source>
        <translation>
            <numerusform>移除 %n 个主体</numerusform>
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
    <message>
        <source>Change article details</source>
        <translation>更改文章的详细信息</translation>
    </message>
</context>
<context>
    <name>sidelight::ArticleListModel</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
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
        <source>read</source>
        <translation>已读</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>源头：%1</translation>
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
            <numerusform>有 %n 张图片无法读取，因此相应的卡片只带有文字。</numerusform>
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
            <numerusform>%n 张卡片保持选中。Tab 转到其他卡片，S 逐张保持选中；Esc 全部放开。</numerusform>
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
            <numerusform>%1，%n 张卡片</numerusform>
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
            <numerusform>已选择 %n 张卡片</numerusform>
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
            <numerusform>两张卡片之间有 %n 条连线</numerusform>
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
            <numerusform>有 %n 个片段一字不差地出现在新版本中。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more passage(s) need a look.</source>
        <translation>
            <numerusform>另有 %n 个片段需要查看。</numerusform>
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
            <numerusform>迁移 %n 个片段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) carried over.</source>
        <translation>
            <numerusform>已迁移 %n 个片段。</numerusform>
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
            <numerusform>%n 条针对主张的陈述</numerusform>
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
            <numerusform>%n 个源头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
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
            <numerusform>已将 %n 项主张合并到 %1。撤销可重新分开。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n claim(s)</source>
        <translation>
            <numerusform>移除 %n 项主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 项主张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) name no claim any more.</source>
        <translation>
            <numerusform>有 %n 条陈述不再针对任何主张。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep the last words.</source>
        <translation>
            <numerusform>有 %n 张卡片保留最后的文字。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) beneath stand at the top now.</source>
        <translation>
            <numerusform>其下的 %n 项主张现已移到顶层。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings it all back.</source>
        <translation>撤销可全部恢复。</translation>
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
            <numerusform>还有 %n 条来自同一源头</numerusform>
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
            <numerusform>各方叙述在 %n 项主张上存在分歧。</numerusform>
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
        <source>Export as</source>
        <translation>导出为</translation>
    </message>
    <message>
        <source>Export this list as</source>
        <translation>此列表导出为</translation>
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
            <numerusform>按筛选所示，看板的 %n 张卡片中有 %1 张在文件中。</numerusform>
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
            <numerusform>按筛选所示，看板的 %n 张卡片中有 %1 张已导出。</numerusform>
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
        <source>Find in all articles</source>
        <translation>在所有文章中查找</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>出现处</translation>
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
            <numerusform>表达式在 %n 篇文章中耗时过长，其中可能还有更多结果。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) could not be read.</source>
        <translation>
            <numerusform>有 %n 篇文章无法读取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in any article.</source>
        <translation>所有文章中均未找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) found.</source>
        <translation>
            <numerusform>找到 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They stand in %n article(s).</source>
        <translation>
            <numerusform>分布在 %n 篇文章中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
</context>
<context>
    <name>sidelight::FoundModel</name>
    <message>
        <source>%1, found %2 times</source>
        <translation>%1，找到 %2 处</translation>
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
    <name>sidelight::Imports</name>
    <message>
        <source>The import was cancelled, and nothing of it was kept.</source>
        <translation>导入已取消，未保留任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) imported.</source>
        <translation>
            <numerusform>已导入 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were there already.</source>
        <translation>
            <numerusform>有 %n 篇文章原已存在。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be imported, among them:</source>
        <translation>
            <numerusform>有 %n 个文件无法导入，其中包括：</numerusform>
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
            <numerusform>透镜，已开启 %n 个</numerusform>
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
            <numerusform>%n 处引述</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hedge(s)</source>
        <translation>
            <numerusform>%n 处保留措辞</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s)</source>
        <translation>
            <numerusform>%n 处引文</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 处时间</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n 处数字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n 处名称</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %L2</source>
        <translation>%1：%L2</translation>
    </message>
</context>
<context>
    <name>sidelight::LibraryPanel</name>
    <message>
        <source>Drop articles here, or press Ctrl+I</source>
        <translation>将文章拖放到此处，或按 Ctrl+I</translation>
    </message>
    <message>
        <source>No article has all these words</source>
        <translation>没有包含全部这些文字的文章</translation>
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
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>Mark as read or unread</source>
        <translation>标为已读或未读</translation>
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
            <numerusform>%n 篇文章现已计为一篇：“%1”。</numerusform>
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
    <message numerus="yes">
        <source>Remove %n article(s)</source>
        <translation>
            <numerusform>移除 %n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 篇文章。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) went along.</source>
        <translation>
            <numerusform>%n 个片段随之移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%n 张卡片保留其最后的文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>撤销可全部恢复。</translation>
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
        <source>&amp;Find in all articles…</source>
        <translation>在所有文章中查找(&amp;F)…</translation>
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
        <source>Sidelight projects (*.sidelight);;All files (*)</source>
        <translation>Sidelight 项目 (*.sidelight);;所有文件 (*)</translation>
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
        <source>Articles and boards (*.txt *.md *.markdown *.html *.htm *.xhtml *.canvas);;All files (*)</source>
        <translation>文章和看板 (*.txt *.md *.markdown *.html *.htm *.xhtml *.canvas);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no text on the clipboard. Copy an article first.</source>
        <translation>剪贴板上没有文本。请先复制一篇文章。</translation>
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
            <numerusform>还有 %n 条陈述</numerusform>
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
            <numerusform>还有 %n 条</numerusform>
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
            <numerusform>%n 条陈述</numerusform>
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
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s)</source>
        <translation>
            <numerusform>%n 位发言者</numerusform>
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
            <numerusform>%n 项主张</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n 条陈述</numerusform>
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
            <numerusform>将 %n 个主体合并到 %1？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) will be by %1; the printed names are kept.</source>
        <translation>
            <numerusform>%n 条陈述将归于 %1；原文写法保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) will name %1.</source>
        <translation>
            <numerusform>%n 处提及将指向 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) will show %1.</source>
        <translation>
            <numerusform>%n 张卡片将显示 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n actor(s) will belong to %1.</source>
        <translation>
            <numerusform>%n 个主体将隶属于 %1。</numerusform>
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
            <numerusform>已将 %n 个主体合并到 %1。撤销可重新分开。</numerusform>
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
            <numerusform>有 %n 处提到“%1”。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) name actors.</source>
        <translation>
            <numerusform>有 %n 处提到主体。</numerusform>
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
            <numerusform>仅列出前 %n 处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s) recorded.</source>
        <translation>
            <numerusform>已记录 %n 处提及。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Record %n mention(s)</source>
        <translation>
            <numerusform>记录 %n 处提及</numerusform>
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
            <numerusform>%n 篇文章看来出自同一来源。最相似的两篇：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s), counted as one</source>
        <translation>
            <numerusform>%n 篇文章，计为一篇</numerusform>
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
            <numerusform>%n 条待定建议</numerusform>
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
            <numerusform>%n 篇文章现已计为一篇：“%1”。</numerusform>
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
            <numerusform>%1，%n 个片段</numerusform>
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
        <source>Not divided</source>
        <translation>不划分</translation>
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
            <numerusform>已移除 %n 个片段。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) went along.</source>
        <translation>
            <numerusform>%n 条陈述随之移除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) keep their last words.</source>
        <translation>
            <numerusform>%n 张卡片保留其最后的文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings all of it back.</source>
        <translation>撤销可全部恢复。</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n passage(s)</source>
        <translation>
            <numerusform>移除 %n 个片段</numerusform>
        </translation>
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
            <numerusform>筛选已开启：将导出看板的 %n 张卡片中的 %1 张。若要全部导出，请清除筛选。</numerusform>
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
</context>
<context>
    <name>sidelight::ProjectFile::Private</name>
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
            <numerusform>有 %n 项更改无法保存，现在将会丢失。请将项目保存到别处，或使其能在此处保存。</numerusform>
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
            <numerusform>接受 %n 条</numerusform>
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
            <numerusform>已选择 %n 条建议。Enter 将其作为一步全部接受。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) wait for your decision.</source>
        <translation>
            <numerusform>有 %n 条建议等待您决定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for your decision.</source>
        <translation>没有等待您决定的建议。</translation>
    </message>
    <message numerus="yes">
        <source>%n rejected.</source>
        <translation>
            <numerusform>已拒绝 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) accepted. Undo takes all of it back.</source>
        <translation>
            <numerusform>已接受 %n 条建议。撤销可全部收回。</numerusform>
        </translation>
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
            <numerusform>%n 条建议</numerusform>
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
            <numerusform>已添加片段；此文章中有 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Passage removed; %n in this article</source>
        <translation>
            <numerusform>已移除片段；此文章中有 %n 个</numerusform>
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
            <numerusform>接受 %n 条建议</numerusform>
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
            <numerusform>%n 个字符</numerusform>
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
    <name>sidelight::RibbonGutter</name>
    <message>
        <source>Ribbons between two articles</source>
        <translation>两篇文章之间的对应带</translation>
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
    <name>sidelight::SecondWindow</name>
    <message>
        <source>%1 (second window)</source>
        <translation>%1（第二窗口）</translation>
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
        <source>W, or &quot;</source>
        <translation>W 或 &quot;</translation>
    </message>
    <message>
        <source>Next passage, previous passage</source>
        <translation>下一个片段，上一个片段</translation>
    </message>
    <message>
        <source>N, P</source>
        <translation>N, P</translation>
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
        <source>[, ]</source>
        <translation>[, ]</translation>
    </message>
    <message>
        <source>Select a sentence, and one more; one less</source>
        <translation>选择一句，再多选一句；少选一句</translation>
    </message>
    <message>
        <source>S, Shift+S</source>
        <translation>S, Shift+S</translation>
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
        <source>Choose which passages stand out</source>
        <translation>选择突出显示哪些片段</translation>
    </message>
    <message>
        <source>Next proposal, previous proposal</source>
        <translation>下一条建议，上一条建议</translation>
    </message>
    <message>
        <source>Q, Shift+Q</source>
        <translation>Q, Shift+Q</translation>
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
        <source>In an ACH matrix</source>
        <translation>在 ACH 矩阵中</translation>
    </message>
    <message>
        <source>Consistent; again: very consistent</source>
        <translation>一致；再按：非常一致</translation>
    </message>
    <message>
        <source>C, or 2 and 1</source>
        <translation>C，或 2 和 1</translation>
    </message>
    <message>
        <source>Inconsistent; again: very inconsistent</source>
        <translation>不一致；再按：非常不一致</translation>
    </message>
    <message>
        <source>I, or 4 and 5</source>
        <translation>I，或 4 和 5</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中立</translation>
    </message>
    <message>
        <source>N, or 3</source>
        <translation>N，或 3</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>A, or 6</source>
        <translation>A，或 6</translation>
    </message>
    <message>
        <source>A step more consistent, a step less</source>
        <translation>更一致一级，更不一致一级</translation>
    </message>
    <message>
        <source>+, −</source>
        <translation>+, −</translation>
    </message>
    <message>
        <source>Take the rating back; on the numbers, remove the evidence</source>
        <translation>撤回评定；在数字上则移除证据</translation>
    </message>
    <message>
        <source>Remove the evidence; the hypothesis</source>
        <translation>移除证据；移除假设</translation>
    </message>
    <message>
        <source>Ctrl+Del, Ctrl+Shift+Del</source>
        <translation>Ctrl+Del, Ctrl+Shift+Del</translation>
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
            <numerusform>拆出 %n 项</numerusform>
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
        <source> · </source>
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
    <name>sidelight::SupportWords</name>
    <message>
        <source>%1, %2</source>
        <comment>so many origins, so many articles</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n origin(s)</source>
        <translation>
            <numerusform>%n 个源头</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n 篇文章</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Asserted by %n statement(s): %1.</source>
        <translation>
            <numerusform>有 %n 条陈述肯定：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Denied by %n statement(s): %1.</source>
        <translation>
            <numerusform>有 %n 条陈述否认：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Qualified by %n statement(s): %1.</source>
        <translation>
            <numerusform>有 %n 条陈述有保留：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Questioned by %n statement(s): %1.</source>
        <translation>
            <numerusform>有 %n 条陈述质疑：%1。</numerusform>
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
            <numerusform>已将 %n 个标签合并到 %1。撤销可重新分开。</numerusform>
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
            <numerusform>已从 %n 个片段取下并移除。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) removed. Undo brings it back.</source>
        <translation>
            <numerusform>已移除 %n 个标签。撤销可恢复。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n tag(s)</source>
        <translation>
            <numerusform>移除 %n 个标签</numerusform>
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
            <numerusform>此处有 %n 个标记点</numerusform>
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
            <numerusform>有 %n 条陈述没有发生时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of when it was said.</source>
        <translation>
            <numerusform>有 %n 条陈述没有发言时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) have no date of publication.</source>
        <translation>
            <numerusform>有 %n 条陈述没有发布时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) have no date of publication.</source>
        <translation>
            <numerusform>有 %n 篇文章没有发布时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) have no date of their own.</source>
        <translation>
            <numerusform>有 %n 项主张没有自身的日期。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n mark(s)</source>
        <translation>
            <numerusform>%1，%n 个标记点</numerusform>
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
            <numerusform>还有 %n 个，可用方向键到达</numerusform>
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
        <source>A project file is not encrypted: keep it on an encrypted disk.</source>
        <translation>项目文件未加密：请将其保存在加密的磁盘上。</translation>
    </message>
</context>
<context>
    <name>sidelight::Work</name>
    <message>
        <source>There is not enough memory for this. Close other programs and try again.</source>
        <translation>内存不足，无法完成此操作。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The project is open for reading only. Save a copy and work in that.</source>
        <translation>项目以只读方式打开。请保存一份副本并在其中工作。</translation>
    </message>
    <message>
        <source>The disk failed while a change was being saved, so nothing more is written to the project. Check the disk, then close the project and open it again.</source>
        <translation>保存更改时磁盘出现故障，因此不再向项目写入任何内容。请检查磁盘，然后关闭项目并重新打开。</translation>
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
        <source>Find</source>
        <translation>查找</translation>
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
</TS>
