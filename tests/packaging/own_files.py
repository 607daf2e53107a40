# SPDX-License-Identifier: GPL-3.0-or-later
# A newcomer's own files, in each language: a text, a page of a newspaper with what stands around an article, and a PDF. All of it is
# invented. own_files.py LANGUAGE FOLDER writes them; the PDF is an article that the program exported.
import os
import subprocess
import sys

# In each language: the names of project, board and tag; three accounts, a heading and its sentences each; what a page offers beside
# the article, which nobody wants to import.
OWN = {
    "en": {
        "project": "Quay wall", "board": "Who was told", "tag": "Warnings",
        "text": ("The first account", ["Two crews were told of the crack on Monday.", "Nobody told the third one."]),
        "page": ("The office denies it", ["The harbour office denies that anybody was told.", "It says that the wall was looked at in March and was found to be sound.",
                                          "A diver who was there that week remembers it otherwise, and kept his notes."]),
        "sheet": ("Notes of a diver", ["The crack was as wide as a hand.", "I wrote it down the same evening."]),
        "beside": "Subscribe now for half the price",
    },
    "de": {
        "project": "Kaimauer", "board": "Wer gewarnt war", "tag": "Warnung gehört",
        "text": ("Der erste Bericht", ["Zwei Trupps erfuhren am Montag von dem Riss.", "Dem dritten sagte es niemand."]),
        "page": ("Das Amt bestreitet es", ["Das Hafenamt bestreitet, dass irgendjemand gewarnt worden sei.", "Die Mauer sei im März begutachtet und für tragfähig befunden worden.",
                                           "Ein Taucher, der in jener Woche dort war, erinnert sich anders und hat seine Aufzeichnungen behalten."]),
        "sheet": ("Aufzeichnungen eines Tauchers", ["Der Riss war breit wie eine Hand.", "Ich schrieb es noch am selben Abend auf."]),
        "beside": "Jetzt zum halben Preis abonnieren",
    },
    "ar": {
        "project": "جدار الرصيف", "board": "من علم بالأمر", "tag": "تحذيرات",
        "text": ("الرواية الأولى", ["علم فريقان بالشق يوم الاثنين.", "ولم يخبر أحد الفريق الثالث."]),
        "page": ("المكتب ينفي ذلك", ["ينفي مكتب الميناء أن يكون أحد قد تلقى تحذيرا.", "ويقول إن الجدار فحص في شهر مارس ووجد سليما.",
                                     "غير أن غواصا كان هناك في ذلك الأسبوع يتذكر الأمر على نحو آخر وقد احتفظ بملاحظاته."]),
        "sheet": ("ملاحظات غواص", ["كان الشق بعرض كف اليد.", "وكتبت ذلك في المساء نفسه."]),
        "beside": "اشترك الآن بنصف السعر",
    },
}

PAGE = """<!DOCTYPE html>
<html lang="{language}" dir="{direction}"><head><meta charset="utf-8"><title>{title}</title></head><body>
<nav><ul><li><a href="/a">{beside}</a></li><li><a href="/b">{beside}</a></li></ul></nav>
<div class="sidebar promo"><p><a href="/c">{beside}</a></p></div>
<article><h1>{title}</h1>{paragraphs}</article>
<footer><p><a href="/d">{beside}</a></p></footer></body></html>
"""


def write(path: str, words: str) -> None:
    with open(path, "w", encoding="utf-8") as file:
        file.write(words)


def run(*words: str) -> None:
    subprocess.run(["sidelight", *words], check=True, stdout=subprocess.DEVNULL)


def make(language: str, folder: str) -> list[str]:
    own = OWN[language]
    title, sentences = own["text"]
    names = [f"{folder}/{name}" for name in ("account.txt", "page.html", "sheet.pdf")]
    write(names[0], title + "\n\n" + "\n\n".join(sentences) + "\n")
    title, sentences = own["page"]
    paragraphs = "".join(f"<p>{sentence}</p>" for sentence in sentences)
    write(names[1], PAGE.format(language=language, direction="rtl" if language == "ar" else "ltr", title=title, beside=own["beside"],
                                paragraphs=paragraphs))
    title, sentences = own["sheet"]
    source, project = f"{folder}/sheet.txt", f"{folder}/sheet.sidelight"
    write(source, title + "\n\n" + "\n\n".join(sentences) + "\n")
    run("new", project)
    run("import", project, source)
    run("export", project, "--article", title, "--pdf", names[2])
    for each in (source, project):
        os.remove(each)
    return names


if __name__ == "__main__":
    print("\n".join(make(sys.argv[1], sys.argv[2])))
