-- SPDX-License-Identifier: GPL-3.0-or-later
-- For Pandoc: keys by the names that Qt, and so the menus, give them in the language of the page.
local names = {
    de = {Ctrl = "Strg", Shift = "Umschalt", Delete = "Entf", Space = "Leertaste", Up = "Hoch", Down = "Herunter"},
    fr = {Shift = "Maj", Enter = "Entrée", Esc = "Échap", Delete = "Suppr", Space = "Espace", Up = "Haut", Down = "Bas"},
    es = {Ctrl = "Control", Shift = "Mayúsculas", Enter = "Intro", Esc = "Escape", Tab = "Tabulador", Delete = "Suprimir",
          Space = "Espacio", Up = "Arriba", Down = "Abajo"},
    ar = {Up = "الأعلى", Down = "الأسفل"},
    zh_CN = {Enter = "回车", Space = "空格", Up = "上方向", Down = "下方向"},
}

local function isKey(code)
    for part in code:gmatch("[^+]+") do
        if #part > 1 and not part:match("^F%d+$") and not ("|Ctrl|Shift|Alt|Enter|Esc|Tab|Space|Delete|Up|Down|"):find("|" .. part .. "|", 1, true) then
            return false
        end
    end
    return true
end

local inLanguage = {}

return {
    {Meta = function(meta) inLanguage = names[pandoc.utils.stringify(meta.language)] or {} end},
    {Code = function(code)
        if isKey(code.text) then
            code.text = code.text:gsub("%a+", function(part) return inLanguage[part] end)
            return code
        end
    end},
}
