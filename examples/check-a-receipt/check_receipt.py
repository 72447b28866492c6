#!/usr/bin/env python3
"""Checks an owner's receipt (C2SP tlog-proof) without Sunledger. Needs Python 3 and, for signatures, OpenSSL 3.

usage: check_receipt.py RECEIPT [SIZE/CODE | KEYS QUORUM]      exit 0: it holds; 1: it does not
"""
import base64, hashlib, hmac, json, os, subprocess, sys, tempfile

def sha(*parts):
    return hashlib.sha256(b"".join(parts)).digest()

def short_code(root):
    bits = int.from_bytes(root[:13], "big") >> 4
    code = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[bits >> 5 * (19 - i) & 31] for i in range(20))
    return "-".join(code[i:i + 5] for i in range(0, 20, 5))

def leads_to_root(leaf, index, size, path, root):
    """The steps of RFC 9162, section 2.1.3.2."""
    place, last, node = index, size - 1, leaf
    if not 0 <= index < size:
        return False
    for beside in path:
        if last == 0:
            return False
        if place & 1 or place == last:
            node = sha(b"\1", beside, node)
            while not place & 1 and place:
                place, last = place >> 1, last >> 1
        else:
            node = sha(b"\1", node, beside)
        place, last = place >> 1, last >> 1
    return last == 0 and node == root

def signed_by(vkey, text, lines):
    """True when one of the signature lines is of this key (type 1: the text; type 4: the time and the text)."""
    name, number, key = vkey.split("+", 2)
    kind, public = (raw := base64.b64decode(key, validate=True))[0], raw[1:]
    assert sha(name.encode(), b"\n", raw)[:4].hex() == number, "the number is not that of the key"
    for line in lines:
        dash, signer, signature = line.split(" ")
        raw = base64.b64decode(signature, validate=True)
        if dash == "—" and signer == name and raw[:4].hex() == number:
            time, signature = (raw[4:12], raw[12:]) if kind == 4 else (b"", raw[4:])
            head = f"cosignature/v1\ntime {int.from_bytes(time, 'big')}\n" if kind == 4 else ""
            return len(signature) == 64 and openssl(public, (head + text).encode(), signature)
    return False

def openssl(public, message, signature):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in (("k", bytes.fromhex("302a300506032b6570032100") + public), ("m", message), ("s", signature)):
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content)
        return subprocess.run(["openssl", "pkeyutl", "-verify", "-pubin", "-keyform", "DER", "-inkey", "k", "-rawin",
                               "-in", "m", "-sigfile", "s"], cwd=folder, capture_output=True).returncode == 0

def main(receipt, *kept):
    head, note = open(receipt, encoding="utf-8").read().split("\n\n", 1)
    first, extra, index, *path = head.split("\n")
    assert first == "c2sp.org/tlog-proof@v1" and extra.startswith("extra ") and index.startswith("index "), "no receipt"
    salt_and_fact = base64.b64decode(extra[6:], validate=True)
    salt, fact = salt_and_fact[:16], salt_and_fact[16:]
    text, _, signatures = note.partition("\n\n")
    text = text if text.endswith("\n") else text + "\n"
    origin, size, root = text.split("\n")[:3]
    size, root = int(size), base64.b64decode(root, validate=True)
    leaf = sha(b"\0", hmac.new(salt, fact, hashlib.sha256).digest())
    hashes = [base64.b64decode(line, validate=True) for line in path]
    assert leads_to_root(leaf, int(index[6:]), size, hashes, root), "the fact does not lead to the checkpoint"
    code = f"{size}/{short_code(root)}"
    print(json.dumps(json.loads(fact), ensure_ascii=False, indent=1, sort_keys=True))
    print(f"is F{index[6:]} of {origin} at {code}")
    if len(kept) == 1:
        assert kept[0] == code, f"the code that was kept is {kept[0]}"
    elif len(kept) == 2:
        keys = [line.strip() for line in open(kept[0], encoding="utf-8") if line.strip() and line[0] != "#"]
        good = [key.split("+")[0] for key in keys if signed_by(key, text, signatures.splitlines())]
        print("signed by " + (", ".join(good) or "nobody known"))
        assert len(good) >= int(kept[1]), f"{kept[1]} signatures are needed"
    else:
        print("compare this code with the notice on the wall")

if __name__ == "__main__":
    try:
        main(*sys.argv[1:])
    except (AssertionError, ValueError, OSError, TypeError) as wrong:
        sys.exit(f"DOES NOT HOLD: {wrong}")
