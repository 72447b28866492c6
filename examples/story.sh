# What the stories share. A story's run.sh sets $here to its own folder, reads this file with `.`, calls `story` once, then
# `keep` for every command whose output is part of the story, and `finish` at the end.
#
# Needs a JDK of 17 or later and Maven. Takes one switch: --accept writes expected/ anew instead of comparing with it.

set -eu

root=$(CDPATH= cd -- "$here/../.." && pwd)
launcher=$root/ledger-cli/target/sunledger/bin/sunledger
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

# The stories pass Chinese column names, and a JVM decodes its arguments by the locale of the terminal.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    *UTF-8 | *utf8) ;;
    *) export LC_ALL=C.UTF-8 ;;
esac

# Nothing that happens to be set outside may change a story.
unset SUNLEDGER_BOOK SUNLEDGER_ACTOR SUNLEDGER_AT 2>/dev/null || true
NO_COLOR=1
export NO_COLOR

# story NAME [--accept]: an empty work folder, and a build if the sources are newer than the command.
story() {
    name=$1
    accept=no
    case ${2:-} in
        '') ;;
        --accept) accept=yes ;;
        *) echo "usage: run.sh [--accept]" >&2; exit 2 ;;
    esac
    printf 'story %s\n' "$name"
    work=$root/target/stories/$name
    actual=$work/actual
    rm -rf "$work"
    mkdir -p "$actual"
    book=$work/$name.book
    missed=0
    build
}

build() {
    if [ -x "$launcher" ] && [ -z "$(sources_newer_than "$launcher")" ]; then
        return
    fi
    echo "Building the command (once; about a minute on a fresh machine) …" >&2
    mvn -q -B -ntp -f "$root/pom.xml" -pl ledger-cli -am -DskipTests package >&2
    touch "$launcher"
}

sources_newer_than() {
    find "$root/pom.xml" "$root/ledger-core/pom.xml" "$root/ledger-cli/pom.xml" \
        "$root/ledger-core/src/main" "$root/ledger-cli/src/main" -type f -newer "$1" | head -n 1
}

# sunledger ARGUMENTS…: the command on this story's book, run in the story's folder so that paths are short.
sunledger() {
    (cd "$here" && "$launcher" --book "$book" --actor treasurer "$@")
}

# keep FILE ARGUMENTS…: runs the command, shows it and what it prints, and keeps that for the comparison.
keep() {
    file=$1
    shift
    printf '\n$ sunledger %s\n' "$*"
    run "$@"
    cat "$work/said" "$actual/$file"
}

# quietly FILE ARGUMENTS…: the same, without showing what it prints.
quietly() {
    file=$1
    shift
    printf '\n$ sunledger %s\n' "$*"
    run "$@"
}

# answering STATUS keep|quietly FILE ARGUMENTS…: the same, for a command that is to end with that status.
answering() {
    wanted=$1
    shift
    "$@"
    wanted=0
}

run() {
    status=0
    sunledger "$@" >"$actual/$file" 2>"$work/said" || status=$?
    [ "$status" -eq "${wanted:-0}" ] || failed "$status" "$*"
}

failed() {
    cat "$work/said" >&2
    printf 'FAILED with exit status %s: sunledger %s\n' "$1" "$2" >&2
    exit 1
}

# ok TEXT, or miss TEXT: one line of the story's result.
ok() { printf 'ok %s\n' "$1"; }
miss() {
    printf 'MISSED %s\n' "$1" >&2
    missed=1
}

# finish: compares all that was kept with expected/, or writes expected/ anew.
finish() {
    printf '\n'
    if [ "$accept" = yes ]; then
        rm -rf "$here/expected"
        cp -R "$actual" "$here/expected"
        ok "$name: expected/ is written anew; read the difference before you commit it"
    elif diff -r -u "$here/expected" "$actual" >&2; then
        ok "$name: all that was printed equals expected/"
    else
        miss "$name: the output differs from expected/ (see the difference above)"
    fi
    exit "$missed"
}
