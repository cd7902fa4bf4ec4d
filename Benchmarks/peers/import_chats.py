"""The import of chat lines as one would write it in Python: orjson, hashlib, sqlite3, one pass, batches in transactions.

usage: import_chats.py LOG DATABASE
Prints one JSON object: rows read, stored, duplicates, quarantined.
"""

import hashlib
import json
import pathlib
import sqlite3
import sys

import orjson

BATCH = 2000
ROLES = {"system", "developer", "user", "assistant", "tool"}


def problem(row):
    """Why a row cannot be used; None when it can."""
    if not isinstance(row, dict):
        return "not an object"
    messages = row.get("messages")
    if not isinstance(messages, list) or not messages:
        return "no messages"
    for message in messages:
        if not isinstance(message, dict) or message.get("role") not in ROLES:
            return "unknown role"
        if not isinstance(message.get("content"), (str, list)):
            return "no content"
    return None


def main(log, database):
    for left in pathlib.Path(database).parent.glob(pathlib.Path(database).name + "*"):
        left.unlink()
    db = sqlite3.connect(database, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA synchronous = NORMAL")
    db.execute(
        "CREATE TABLE records (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, external TEXT, user TEXT, created REAL,"
        " context TEXT, groups TEXT, messages TEXT NOT NULL)"
    )
    db.execute("CREATE INDEX records_user ON records (user)")
    db.execute("CREATE TABLE quarantine (line INTEGER PRIMARY KEY, reason TEXT NOT NULL)")
    good, bad, read = [], [], 0

    def flush():
        db.execute("BEGIN")
        db.executemany(
            "INSERT OR IGNORE INTO records (digest, external, user, created, context, groups, messages)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            good,
        )
        db.executemany("INSERT INTO quarantine VALUES (?, ?)", bad)
        db.execute("COMMIT")
        good.clear()
        bad.clear()

    with open(log, "rb") as lines:
        for read, line in enumerate(lines, 1):
            try:
                row = orjson.loads(line)
                reason = problem(row)
            except orjson.JSONDecodeError:
                reason = "not JSON"
            if reason:
                bad.append((read, reason))
                continue
            groups = row.get("groups")
            good.append(
                (
                    hashlib.sha256(line).digest(), row.get("id"), row.get("user"), row.get("created"),
                    row.get("context"), orjson.dumps(groups).decode() if groups else None,
                    orjson.dumps(row["messages"]).decode(),
                )
            )
            if len(good) >= BATCH:
                flush()
    flush()
    stored, quarantined = (db.execute(f"SELECT count(*) FROM {t}").fetchone()[0] for t in ("records", "quarantine"))
    db.close()
    print(json.dumps({"read": read, "stored": stored, "quarantined": quarantined, "duplicates": read - stored - quarantined}))


main(sys.argv[1], sys.argv[2])
