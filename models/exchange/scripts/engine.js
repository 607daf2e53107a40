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
