#!/bin/sh
# Checks the receipt of this folder with nothing but Python and OpenSSL, and shows that a changed one does not hold.
set -eu
cd -- "$(dirname -- "$0")"
check() { python3 check_receipt.py "$@"; }

check receipt.tlog-proof 7/Z2BWD-G7RTR-7CN6D-V62N7
check receipt.tlog-proof committee.keys 3 | tail -n 1
changed=$(mktemp)
trap 'rm -f "$changed"' EXIT
sed 's/^index 2$/index 3/' receipt.tlog-proof > "$changed"
if check "$changed" > /dev/null 2>&1; then echo "a receipt for another place holds" >&2; exit 1; fi
sed 's/^— member1.example .\{20\}/&A/' receipt.tlog-proof > "$changed"
if check "$changed" committee.keys 3 > /dev/null 2>&1; then echo "a changed signature holds" >&2; exit 1; fi
if check receipt.tlog-proof 7/00000-00000-00000-00000 > /dev/null 2>&1; then echo "any code will do" >&2; exit 1; fi
echo "ok check-a-receipt"
