// SPDX-License-Identifier: GPL-3.0-or-later
// Mozilla's Readability, as Firefox's reader view has it, over the small parser that comes with it.
import "./engine.js";
import "@mozilla/readability/JSDOMParser.js";
import { Readability } from "@mozilla/readability";

// A page as well-formed text, and its address; what was found as JSON, or an empty string when nothing was.
export function read(page, address) {
    const article = new Readability(new JSDOMParser().parse(page, address)).parse();
    if (!article || !article.content)
        return "";
    const { title, byline, dir, lang, excerpt, siteName, publishedTime, content } = article;
    return JSON.stringify({ title, byline, dir, lang, excerpt, siteName, publishedTime, content });
}
