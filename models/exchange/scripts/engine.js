// SPDX-License-Identifier: GPL-3.0-or-later
// What bundled packages expect of their surroundings and Qt's engine does not have, or has otherwise. `host` is ScriptHost.

// Qt's own URL does not resolve "..".
globalThis.URL = class URL {
    constructor(address, base) {
        this.href = host.resolved(String(address), base === undefined ? "" : String(base));
        if (this.href === "")
            throw new TypeError("Invalid URL");
    }
    toString() {
        return this.href;
    }
};

if (!String.prototype.matchAll) {
    Object.defineProperty(String.prototype, "matchAll", {
        value: function* (pattern) {
            const all = new RegExp(pattern.source, pattern.flags);
            for (let match = all.exec(this); match !== null; match = all.exec(this)) {
                yield match;
                if (match[0] === "")
                    ++all.lastIndex;
            }
        },
    });
}
