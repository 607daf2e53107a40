#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether translations/ holds all that the program says, in every language.

    translations.py SOURCES           compares with what lupdate finds in the sources now
    translations.py SOURCES --update  brings the files up to that; what is new is empty, for Qt Linguist
"""
import functools
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

LUPDATE = "/usr/lib/qt6/bin/lupdate"
FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "zh_CN": 1}


def lupdate(sources, file, only_plurals, locations="none"):
    command = [LUPDATE, "-silent", "-no-obsolete", "-locations", locations, "-I", "."]
    command += ["-pluralonly"] if only_plurals else []
    # It prints what it guessed about namespaces, which it guesses rightly.
    subprocess.run(command + ["app", "widgets", "models", "-ts", str(file)], cwd=sources, check=True, capture_output=True)


def messages(file):
    """Each message of a file: (context, source, comment) → (is it a plural, its texts, is it finished)."""
    found = {}
    for context in xml.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            plural = message.get("numerus") == "yes"
            key = (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = (plural, forms if plural else [translation.text or ""], translation.get("type") is None)
    return found


def places(text):
    return set(re.findall(r"%L?\d+", text))


def wrong_with(key, entry, forms, localised):
    plural, texts, finished = entry
    source = key[1]
    if not finished or any(source and not text for text in texts):
        return "is not translated"
    if plural and len(texts) != forms:
        return f"has {len(texts)} forms of {forms}"
    for text in texts:
        if places(text) != places(source):
            return f"has other places: {text}"
        if plural and localised and "%n" in text:
            return f"has %n, which is Latin digits in every language, instead of %Ln: {text}"
        if re.search(r"&\w", source) and not re.search(r"&\S", text):
            return f"has no key: {text}"
        if source[:1].isspace() != text[:1].isspace() or source[-1:].isspace() != text[-1:].isspace():
            return f"begins or ends otherwise: {text}"
    return None


@functools.cache
def said(sources, only_plurals):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_de.ts"
        lupdate(sources, fresh, only_plurals)
        return messages(fresh)


def check(sources, language):
    have = messages(sources / "translations" / f"sidelight_{language}.ts")
    wanted = said(sources, language == "en")
    wrong = [f"{key[0]}: “{key[1]}” is missing" for key in wanted if key not in have]
    wrong += [f"{key[0]}: “{key[1]}” is said nowhere" for key in have if key not in wanted]
    for key, entry in have.items():
        if key in wanted and (why := wrong_with(key, entry, FORMS[language], language != "en")):
            wrong.append(f"{key[0]}: “{key[1]}” {why}")
    for line in wrong:
        print(f"{language}: {line}")
    return len(wanted), len(wrong)


def asked_elsewhere(sources):
    """Source files with a tr() of their own that does not ask in each context in which lupdate found texts of theirs."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(folder) / "fresh_de.ts"
        lupdate(sources, fresh, False, "absolute")
        found = {}
        for context in xml.parse(fresh).getroot().iter("context"):
            for place in context.iter("location"):
                found.setdefault((fresh.parent / place.get("filename")).resolve(), set()).add(context.findtext("name"))
    wrong = 0
    for file, contexts in found.items():
        text = file.read_text(encoding="utf-8")
        if re.search(r"\btr(?: = \[\])?\(const char \*text\)", text):
            asked = set(re.findall(r'"([\w:]+)"', text))
            if missing := contexts - asked:
                wrong += 1
                print(f"{file.name}: tr() does not ask in {', '.join(sorted(missing))}")
    if not found:
        sys.exit("lupdate says of no text where it stands")
    return wrong


def main():
    sources = pathlib.Path(sys.argv[1])
    here = sorted(file.stem.removeprefix("sidelight_") for file in (sources / "translations").glob("*.ts"))
    if here != sorted(FORMS):
        sys.exit(f"there are other languages than expected: {here}")
    if "--update" in sys.argv:
        for language in here:
            lupdate(sources, sources / "translations" / f"sidelight_{language}.ts", language == "en")
        return
    counts = {language: check(sources, language) for language in here}
    wrong = sum(count[1] for count in counts.values()) + asked_elsewhere(sources)
    print(f"translations: {len(counts)} languages, {max(count[0] for count in counts.values())} texts, {wrong} wrong")
    sys.exit(wrong > 0)


main()
