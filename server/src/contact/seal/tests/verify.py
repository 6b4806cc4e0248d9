"""Opens every vector from FORMAT.md alone, with libsodium and the reference Argon2: nothing of the portal's own code.

    apt-get install python3-nacl python3-argon2 && python3 verify.py [vectors.json]
"""

import base64
import hashlib
import hmac
import json
import pathlib
import struct
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as xchacha_decrypt
from nacl.exceptions import CryptoError
from nacl.public import PrivateKey, SealedBox

SIZES = (256, 1024, 4096, 16384, 65536)


def context(label, *fields):
    parts = [label.encode(), b"\x01", *fields]
    return b"".join(struct.pack(">I", len(part)) + part for part in parts)


def unbox(secret, sealed):
    return SealedBox(PrivateKey(secret)).decrypt(sealed)


def unaead(key, aad, sealed):
    return xchacha_decrypt(sealed[24:], aad, sealed[:24], key)


def stretch(secret, salt, memory, passes):
    return hash_secret_raw(secret, salt, passes, memory, 1, 32, Type.ID, 0x13)


def expand(key, label):
    pseudo_random = hmac.digest(bytes(32), key, "sha256")
    return hmac.digest(pseudo_random, label.encode() + b"\x01", "sha256")


def public_of(secret):
    return bytes(PrivateKey(secret).public_key)


def suite_off(blob):
    assert blob[:1] == b"\x01"
    return blob[1:]


def after(prefix, plain):
    assert plain.startswith(prefix), "bound to something else"
    return plain[len(prefix):]


def unlock(phrase, around, blob):
    head, sealed = blob[:26], blob[26:]
    suite, memory, passes, lanes = struct.unpack(">BIIB", head[:10])
    assert (suite, lanes, len(blob)) == (1, 1, 98)
    phrase = unicodedata.normalize("NFKC", phrase.strip()).encode()
    key = expand(stretch(phrase, head[10:], memory, passes), "lotsen 1 lock")
    return unaead(key, context("lotsen lock", head, around), sealed)


def open_message(secret, place, sealed):
    body = suite_off(sealed)
    size = len(sealed) - 125
    assert size in SIZES, "length"
    key = unbox(secret, body[:80])
    padded = unaead(key, context("lotsen message", *place, public_of(secret)), body[80:])
    (length,) = struct.unpack(">I", padded[:4])
    text, zeros = padded[4:4 + length], padded[4 + length:]
    assert size == min(s for s in SIZES if s >= length) and not any(zeros), "padding"
    return text.decode()


def main(path):
    v = json.loads(pathlib.Path(path).read_text("utf-8"))
    raw = bytes.fromhex
    tenant, thread, holder = raw(v["tenant"]), raw(v["thread"]), raw(v["holder"])
    talk, notes = raw(v["talk"]), raw(v["notes"])
    done = 0

    def check(what, true):
        nonlocal done
        assert true, what
        done += 1

    def refused(what, act):
        try:
            act()
        except (CryptoError, AssertionError):
            check(what, True)
        else:
            check(what, False)

    # The code.
    r = v["receipt"]
    k = stretch(raw(r["secret"]), raw(r["salt"]), r["memory"], r["passes"])
    check("verifier", hashlib.sha256(expand(k, "lotsen 1 receipt auth")).digest() == raw(r["verifier"]))
    wrap_key = expand(k, "lotsen 1 receipt wrap")
    check("wrap key", wrap_key == raw(r["wrap_key"]))

    # The thread, by its code.
    def wrap(kind, who):
        return context("lotsen wrap", bytes([kind]), thread, talk, notes, who)

    t_sk = unaead(wrap_key, wrap(1, b""), suite_off(raw(v["code_wrap"])))
    check("talk", public_of(t_sk) == talk)

    # By the named person, whose phrase gives their key.
    s = v["staff"]
    s_pk = raw(s["public"])
    s_sk = unlock(s["phrase"], context("lotsen staff key", b"\x01", holder, s_pk, b""), raw(s["locked"]))
    check("staff key", s_sk == raw(s["secret"]) and public_of(s_sk) == s_pk)
    both = after(wrap(2, holder), unbox(s_sk, suite_off(raw(v["staff_wrap"]))))
    check("staff wrap", both[:32] == t_sk and public_of(both[32:]) == notes)
    n_sk = both[32:]

    # By the two escrow holders.
    e1, e2 = raw(v["first_secret"]), raw(v["second_secret"])
    pair = public_of(e1) + public_of(e2)
    for what, blob, prefix, plain in (
        ("escrow of thread", v["escrow_wrap"], wrap(3, pair), both),
        ("escrow of staff", s["escrow"], context("lotsen staff key", b"\x02", holder, s_pk, pair), s_sk),
    ):
        outer = suite_off(raw(blob))
        check(what, after(prefix, unbox(e2, unbox(e1, outer))) == plain)
        refused(what + ", second alone", lambda: unbox(e2, outer))
        refused(what + ", first alone", lambda: unbox(e1, unbox(e1, outer)))

    # The messages, and each at a wrong place.
    for m in v["messages"]:
        place = [
            tenant, thread, struct.pack(">I", m["number"]), bytes([m["direction"]]),
            m["text_version"].encode(), bytes([m["sealed_by"]]),
        ]
        sealed = base64.b64decode(m["sealed"])
        right, wrong = (n_sk, t_sk) if m["direction"] == 3 else (t_sk, n_sk)
        check("message", open_message(right, place, sealed) == m["text"])
        refused("other key", lambda: open_message(wrong, place, sealed))
        for at in range(len(place)):
            moved = place.copy()
            moved[at] = bytes([0x77]) * len(place[at]) if place[at] else b"x"
            refused("moved", lambda: open_message(right, moved, sealed))
        for at in (0, 1, 40, 82, 110, len(sealed) - 1):
            changed = bytearray(sealed)
            changed[at] ^= 1
            refused("changed", lambda: open_message(right, place, bytes(changed)))

    # A holder's file.
    first, seat, public, locked = v["holder_file"].splitlines()
    check("file", first == "lotsen escrow key 1" and seat == "holder: first")
    e_pk = base64.b64decode(public.removeprefix("public: "))
    blob = base64.b64decode(locked.removeprefix("locked: "))
    check("holder", public_of(unlock(s["phrase"], context("lotsen escrow key", b"first", e_pk), blob)) == e_pk)

    # The server's keys.
    x = v["server"]
    for what, label, message, length in (
        ("salt", "locators", struct.pack(">I", x["locator"]), 16),
        ("fingerprint", "fingerprints", x["body"].encode(), 32),
        ("session", "sessions", x["token"].encode(), 32),
    ):
        made = hmac.digest(expand(raw(x["root"]), "lotsen 1 server " + label), message, "sha256")
        check(what, made[:length] == raw(x[what]))
    print(f"{done} checks passed")


if __name__ == "__main__":
    here = pathlib.Path(__file__).parent
    main(sys.argv[1] if len(sys.argv) > 1 else here / "vectors.json")
