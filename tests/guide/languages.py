#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether each language's user guide is the English one, chapter by chapter, in the words of the interface.

    languages.py SOURCES [LANGUAGE…]   all that translations/ has, or those named
    languages.py --teeth               whether the rules find what they are for
"""
import collections
import pathlib
import re
import sys
import unicodedata
import xml.etree.ElementTree as xml

ARROW = re.compile(r"\s*[→←]\s*")
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]*)\)")
LINK = re.compile(r"(?<!!)\[([^\]]*)\]\(([^)]*)\)")
CODE = re.compile(r"`([^`]*)`")
EMPHASIS = re.compile(r"(?<![\\*])(\*{1,2})(?=[^\s*])([^*]+?)(?<=[^\s*])\1(?!\*)")
HEADING = re.compile(r"^(#+) +(.+)$", re.M)
SCRIPTS = {"ar": r"[\u0600-\u06ff]", "zh_CN": r"[\u4e00-\u9fff]"}


def plain(text):
    """Words as they are compared: without keys of menus, signs that only lay out, and the stop of a sentence around them."""
    text = re.sub(r"\s*\(&\w\)", "", text)
    text = text.replace("&&", "\0").replace("&", "").replace("\0", "&")
    text = "".join(" " if c.isspace() else c for c in text if unicodedata.category(c) != "Cf")
    return re.sub(r" +", " ", text).strip().rstrip(".:,،؛;。：，；").strip()


def interface(file):
    """What the interface says for each text of the source; one text may be said in several ways."""
    said = collections.defaultdict(set)
    for message in xml.parse(file).getroot().iter("message"):
        text = message.findtext("translation")
        if message.get("numerus") != "yes" and text:
            said[plain(message.findtext("source") or "")].add(plain(text))
    return said


def without_code(text):
    return CODE.sub("`", re.sub(r"(?m)^    .*$", "", text))


def emphasised(text):
    return [plain(match.group(2)) for match in EMPHASIS.finditer(without_code(text))]


def anchor(heading):
    """As GuideText::anchorOf and Pandoc make it."""
    return "".join("-" if c.isspace() else c for c in heading.lower() if c.isalnum() or c in "-_" or c.isspace())


def same_words(said, wanted):
    """Also behind an article, “The origins”, which Arabic writes as one word with it, and with what governs it."""
    return any(re.fullmatch(r"(?:\w+[ ’]|[وفب]?ال|[وف]?لل)?" + re.escape(each.casefold()), said.casefold()) for each in wanted)


def says(words, each, said):
    """Whether one emphasised stretch is what the interface says for the English words, a path through the menus each part."""
    path, there = ARROW.split(words), ARROW.split(each)
    return len(path) == len(there) and all(same_words(b, said.get(a, ())) for a, b in zip(path, there))


def in_the_interface(words, said):
    return all(part in said for part in ARROW.split(words))


def wrong_commands(english, text, said):
    """Each name that the English chapter takes from the interface stands in the other as often, as the interface says it."""
    have = emphasised(text)
    for words in emphasised(english):
        if not in_the_interface(words, said):
            if "→" in words:
                yield f"the interface has no “{words}”"
            continue
        found = next((each for each in have if says(words, each, said)), None)
        if found is None:
            ways = " → ".join(" | ".join(sorted(said[part])) for part in ARROW.split(words))
            yield f"“{words}” is not there as the interface says it: {ways}"
        else:
            have.remove(found)
    yield from (f"“{each}” is no command of the English chapter" for each in have if ARROW.search(each))


def differences(name, english, text):
    for what, more, less in ((name, english - text, text - english),):
        for each in more.elements():
            yield f"{what} missing: {each}"
        for each in less.elements():
            yield f"{what} too many: {each}"


def stray_stars(text):
    """Stars that emphasise nothing, since a letter stands at one side of them and a quote or a stop at the other."""

    def is_letter(c):
        return not c.isspace() and not unicodedata.category(c).startswith(("P", "S"))

    def is_sign(c):
        return unicodedata.category(c).startswith(("P", "S"))

    text = without_code(text)
    for match in EMPHASIS.finditer(text):
        before, behind, words = text[match.start() - 1], text[match.end() : match.end() + 1] or " ", match.group(2)
        if is_sign(words[0]) and is_letter(before) or is_sign(words[-1]) and is_letter(behind):
            yield f"needs a space, or the signs outside its stars: {before}{match.group()}{behind}"
    if "*" in EMPHASIS.sub("", text):
        yield "has a star that emphasises nothing"


def counted(pattern, text, group=1):
    return collections.Counter(match.group(group) for match in re.finditer(pattern, text))


def shape(text):
    """What a reader sees without reading: headings, lists, tables and pictures, one behind the other."""
    lines = re.findall(r"(?m)^(#+(?= )|- |\d+\. |\|(?:.*\|)|    (?=\S)|!\[)", text)
    return [f"a table's row of {line.count('|') - 1} cells" if line.startswith("|") else line.strip() or "code" for line in lines]


def wrong_shape(english, text):
    wanted, have = shape(english), shape(text)
    if wanted != have:
        at = next((i for i, (a, b) in enumerate(zip(wanted, have)) if a != b), min(len(wanted), len(have)))
        pair = (f"“{part[at]}”" if at < len(part) else "nothing" for part in (wanted, have))
        yield "headings, lists, tables or pictures differ, at the {}th: {} in English, {} here".format(at + 1, *pair)


def wrong_links(english, text, texts):
    for match in LINK.finditer(text):
        file, _, place = match.group(2).partition("#")
        if file and file not in texts:
            yield f"a link leads nowhere: {match.group(2)}"
        elif place and place not in {anchor(heading[1]) for heading in HEADING.findall(texts[file] if file else text)}:
            yield f"a link leads to no heading: {match.group(2)}"
        if not match.group(1).strip():
            yield f"a link without words: {match.group(2)}"
    targets = [collections.Counter(match.group(2).partition("#")[0] for match in LINK.finditer(each)) for each in (english, text)]
    yield from differences("link", *targets)


def wrong_with(english, text, texts, said, script):
    if not text.startswith("# "):
        yield "does not begin with its title"
    if "http" in text:
        yield "names an address; the program opens nothing"
    if script and len(re.findall(script, text)) < 100:
        yield "is not in its language"
    if re.search(r"[\u3000-\u9fff\uff00-\uffef]\n *[\u3000-\u9fff\uff00-\uffef]", text):
        yield "breaks a line between Chinese words, where the page would have a space"
    if text == english:
        yield "is the English one"
    yield from wrong_shape(english, text)
    yield from wrong_links(english, text, texts)
    yield from differences("picture", counted(PICTURE, english, 2), counted(PICTURE, text, 2))
    yield from (f"picture without words: {match.group(2)}" for match in PICTURE.finditer(text) if not match.group(1).strip())
    # Keys stay under their English names: the program says them as its menus do. What is typed stays too.
    yield from differences("code", counted(CODE, english), counted(CODE, text))
    code = r"(?m)^    (\S.*)$"
    yield from differences("command", counted(code, english), counted(code, text))
    yield from wrong_commands(english, text, said)
    yield from stray_stars(text)


def check(sources, language):
    folder, english = sources / "resources/guide" / language, sources / "resources/guide"
    chapters = (english / "contents").read_text(encoding="utf-8").split()
    said = interface(sources / "translations" / f"sidelight_{language}.ts")
    here = {file.name: file.read_text(encoding="utf-8") for file in folder.glob("*.md")}
    wrong = [(name, "is missing") for name in chapters if name not in here]
    wrong += [(file.name, "is no chapter") for file in sorted(folder.glob("*")) if file.name not in chapters and file.name != "pictures"]
    for name in chapters:
        if name in here:
            text = (english / name).read_text(encoding="utf-8")
            wrong += [(name, each) for each in wrong_with(text, here[name], here, said, SCRIPTS.get(language))]
    for name, each in wrong:
        print(f"{language}/{name}: {each}")
    print(f"{language}: {len(here)} of {len(chapters)} chapters, {len(wrong)} wrong")
    return len(wrong)


def teeth():
    english = "# Marking\n\nChoose *Edit → Undo* or `Ctrl+Z`, see [grades](grading.md).\n\n![Window](pictures/x.png)\n\n- **Claim**, a *word*\n"
    good = "# Markieren\n\n[Stufen](grading.md): `Ctrl+Z` oder *Bearbeiten → Rückgängig*.\n\n![Fenster](pictures/x.png)\n\n- **Behauptung**, *Wort*\n"
    said = {"Edit": {"Bearbeiten"}, "Undo": {"Rückgängig"}, "Claim": {"Behauptung"}}
    texts = {"grading.md": "# Stufen\n", "reading.md": good}
    assert plain("文件(&F)") == "文件" and plain("&Save && go…") == "Save & go…" and plain("Qui\u202f?") == "Qui ?"
    assert not list(wrong_with(english, good, texts, said, None)), list(wrong_with(english, good, texts, said, None))
    for old, new in (
        ("# M", "M"), ("(grading.md)", "(gone.md)"), ("(grading.md)", "(grading.md#gone)"), ("Ctrl+Z", "Strg+Z"), ("Rückgängig", "Zurück"),
        ("Bearbeiten →", "Datei →"), ("[Stufen]", "[]"), ("![Fenster]", "![ ]"), ("x.png", "y.png"), ("- **", "**"), ("Behauptung", "Aussage"),
        ("Wort*", "Wort* *Datei → Öffnen*"), ("Wort*", "Wort* http://sidelight.example/"),
        ("*Wort*", "ein*“Wort”*"), ("*Wort*", "*Wort* *"), ("*Wort*", "官方\n的"),
    ):
        assert old in good and list(wrong_with(english, good.replace(old, new), texts, said, None)), (old, new)
    assert list(wrong_with(english, good, texts, said, SCRIPTS["ar"])) and list(wrong_with(english, english, texts, said, None))
    print("the rules find what they are for")


def main():
    if sys.argv[1:] == ["--teeth"]:
        return teeth()
    sources = pathlib.Path(sys.argv[1])
    languages = sys.argv[2:] or sorted(file.stem.removeprefix("sidelight_") for file in (sources / "translations").glob("*.ts"))
    sys.exit(sum(check(sources, language) for language in languages if language != "en") > 0)


main()
