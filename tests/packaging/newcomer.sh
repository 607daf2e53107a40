#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs inside of an empty Debian 13, beside the other files of this folder and the translations: installs sidelight.deb, works with it
# as newcomers of three languages do, and removes it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export DEBIAN_FRONTEND=noninteractive HOME=/srv/newcomer LC_ALL=C.UTF-8
die() { printf 'FAILED: %s\n' "$*" >&2; exit 1; }
passed() { printf 'passed: %s\n' "$*"; }
files() { find / -xdev \( -path /proc -o -path /sys -o -path /dev -o -path /tmp -o -path /run -o -path /var/cache -o -path /var/lib/dpkg -o -path /var/lib/apt -o -path /var/log -o -path /home -o -path /srv \) -prune -o -type f -print | sort; }

apt-get -qq update
for locale in en_GB de_DE ar_EG; do localedef -i $locale -f UTF-8 $locale.UTF-8; done
before=$(files)
packages=$(dpkg-query -W -f '${Package}\n' | sort)
apt-get -qq install -y --no-install-recommends "$here/sidelight.deb" >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; die "the package cannot be installed"; }
useradd --create-home --home-dir "$HOME" newcomer
unset LANGUAGE # which would have a say before the locale
as() { setpriv --reuid newcomer --regid newcomer --init-groups env HOME=$HOME XDG_CURRENT_DESKTOP=X-Generic "$@"; }
passed "installed, with $(comm -13 <(echo "$packages") <(dpkg-query -W -f '${Package}\n' | sort) | wc -l) packages"

# Everything that the program or a part of it wants is there, also what is loaded only when a file asks for it.
for file in $(dpkg -L sidelight | grep -e '^/usr/bin/' -e '\.so$'); do
    [ -f "$file" ] || continue
    ! ldd "$file" | grep 'not found' || die "$file wants libraries that are not there"
done
[ "$(dpkg -L sidelight | grep -c '\.so$')" = 5 ] || die "not all modules are there"
passed "the program and its modules have their libraries"

# What a file manager asks: which type is this file, by its name and by its bytes, and what opens it?
cd $HOME
as sidelight new "Harbour fire.sidelight" >/dev/null
cp "Harbour fire.sidelight" nameless && chown newcomer nameless
for file in "Harbour fire.sidelight" nameless; do
    type=$(as mimetype -b "$file")
    [ "$type" = application/x-sidelight ] || die "$file is taken for $type"
done
[ "$(as xdg-mime query default application/x-sidelight)" = sidelight.desktop ] || die "nothing opens a project"
passed "a project is known by its name and by its bytes, and Sidelight opens it"

printf 'Two crews were told.\n\nThe harbour master said the gate was shut. Two fire officers said it stood open.\n' >"account one.txt"
printf 'No crew was told.\n\nThe harbour master denies that anybody was told.\n' >"account two.txt"
as sidelight import "Harbour fire.sidelight" "account one.txt" "account two.txt" >/dev/null
as sidelight list "Harbour fire.sidelight" articles | grep -q 'Two crews' || die "what was imported is not there"
printf '%s\n' '{"do":"board","as":"b","name":"Who knew?"}' '{"do":"card","board":"b","note":"Ask both","x":0,"y":0}' >a.jsonl
as sidelight apply "Harbour fire.sidelight" a.jsonl >/dev/null
as sidelight export "Harbour fire.sidelight" --board "Who knew?" --pdf board.pdf >/dev/null || die "no PDF"
pdftotext board.pdf - | grep -q 'Ask both' || die "the note is not in the PDF"
# A page and a PDF, each by the module that reads it; the window shows no more than the command line says.
as python3 -B "$here/own_files.py" en "$HOME" >/dev/null
said=$(as sidelight import "Harbour fire.sidelight" page.html sheet.pdf) || die "a page and a PDF were not imported: $said"
[ "$(grep -c '^Imported: [a-z.]* — [^(]*$' <<<"$said")" = 2 ] || die "something is said of the page and the PDF: $said"
passed "imported, and a board written as PDF, on the command line"

# The journey at the window, once in each language, then looked at by programs that are not ours.
apt-get -qq install -y --no-install-recommends qt6-translations-l10n >/tmp/apt.log 2>&1 # recommended: Qt's own words
mkdir -p /tmp/pictures && chmod 1777 /tmp/pictures
journey() { # LANGUAGE LOCALE WORDS_IN_THE_PDF
    local language=$1 locale=$2 around=$3 began=$SECONDS project quote
    cd / && rm -rf "$HOME" && install -d -o newcomer -g newcomer "$HOME" && cd "$HOME"
    as LC_ALL="$locale.UTF-8" bash "$here/desktop.sh" timeout 240 python3 -B "$here/newcomer.py" "$language" "$here" /tmp/pictures ||
        die "the journey in \"$language\" came to no good end"
    project=$(find "$HOME" -maxdepth 1 -name '*.sidelight')
    own() { python3 -B -c 'import sys; sys.path.insert(0, sys.argv[1]); import own_files; print(own_files.OWN[sys.argv[2]][sys.argv[3]])' "$here" "$language" "$1"; }
    ask() { sqlite3 -readonly "$project" "$1"; }
    quote=$(ask "SELECT quote FROM passage JOIN passage_tag ON passage = passage.id JOIN tag ON tag = tag.id WHERE tag.name = '$(own tag)'")
    [ -n "$quote" ] || die "no passage has the tag in \"$language\""
    [ "$(ask 'SELECT count(*) FROM article')" = 3 ] || die "there are not three articles in \"$language\""
    [ "$(ask "SELECT count(*) FROM card JOIN board ON board = board.id WHERE card.kind = 'passage' AND board.name = '$(own board)'")" = 1 ] || die "the passage is on no board in \"$language\""
    [ "$(ask "SELECT group_concat(original_format, ' ') FROM (SELECT * FROM article ORDER BY original_format)")" = "application/pdf text/html text/plain" ] || die "a format is not there in \"$language\""
    for id in $(ask 'SELECT id FROM article'); do
        as sidelight export "$project" --article "$(ask "SELECT title FROM article WHERE id = $id")" --html "$HOME/look.html" >/dev/null
        ! grep -q "$(own beside)" "$HOME/look.html" || die "what stands around an article came in with it in \"$language\""
        rm "$HOME/look.html"
    done
    as sidelight check "$project" >/dev/null || die "the project is not sound in \"$language\""
    pdftotext "$HOME/board.pdf" - | python3 -c 'import sys, unicodedata
words = lambda text: "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text)))
read = words(sys.stdin.read())
missing = [each for each in sys.argv[1:] if words(each) not in read]
sys.exit("not in the PDF: %s\n%s" % (missing, read) if missing else 0)' "$quote" "$around" || die "the PDF is not in \"$language\""
    passed "the journey in \"$language\", and what it left ($((SECONDS - began)) s)"
}
journey en en_GB Sources
journey de de_DE Quellen
journey ar ar_EG المصادر

apt-get -qq purge -y --auto-remove -o APT::AutoRemove::SuggestsImportant=false sidelight qt6-translations-l10n >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; die "it cannot be removed"; }
left=$(comm -13 <(echo "$packages") <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p' | sort))
[ -z "$left" ] || die "packages are left: $left"
# Caches that the triggers of other packages keep are theirs.
left=$(comm -13 <(echo "$before") <(files) | grep -v -e '^/var/cache' -e '/etc/ld.so.cache' -e '^/etc/passwd-\|^/etc/group-\|^/etc/shadow-\|^/etc/gshadow-\|^/etc/subuid\|^/etc/subgid\|^/var/mail' -e '\.pyc$' || true)
left=$(grep -i sidelight <<<"$left" || true)
[ -z "$left" ] || die "files are left: $left"
! grep -rqi sidelight /usr/share/applications /usr/share/mime /usr/share/icons 2>/dev/null || die "it is still spoken of: $(grep -rli sidelight /usr/share/applications /usr/share/mime /usr/share/icons)"
passed "removed without traces"
