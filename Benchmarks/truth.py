"""How well planted differences are found, through the command as a user runs it.

usage: truth.py [--seeds 20] [--null-seeds 100] [--skip-curve]

Worlds: 2 groups, 300 users, 5,000 conversations, 5 contexts of which 2 null, 6 planted differences of strength 0.4,
20 % random reactions, a wish that both groups share in each context. Then worlds without any difference, then recall
against the number of conversations and the strength. Intervals are Wilson's, 95 %.
"""

import argparse
import concurrent.futures
import json
import pathlib
import shutil
import subprocess
import tempfile

from common import ATTUNE, emit

arguments = argparse.ArgumentParser()
arguments.add_argument("--seeds", type=int, default=20)
arguments.add_argument("--first-seed", type=int, default=1)
arguments.add_argument("--null-seeds", type=int, default=100)
arguments.add_argument("--curve-seeds", type=int, default=5)
arguments.add_argument("--skip-curve", action="store_true")
arguments.add_argument("--contexts", default="field", choices=["field", "auto"])
arguments.add_argument("--workers", type=int, default=2)
arguments.add_argument("--verbose", action="store_true")
args = arguments.parse_args()


def run(*command):
    done = subprocess.run([ATTUNE, *map(str, command)], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"attune {' '.join(map(str, command))} ended with {done.returncode}: {done.stderr}")
    return done.stdout


def world(seed, *options):
    """Simulates, imports and learns one world. Returns the truth and the groups' statements."""
    folder = pathlib.Path(tempfile.mkdtemp(prefix="attune-truth-"))
    try:
        log, workspace = folder / "chats.jsonl", folder / "workspace"
        run("simulate", "groups", "--output", log, "--seed", seed, *options)
        run("import", log, "--workspace", workspace)
        learned = json.loads(
            run("learn", "rubrics", "--group-by", "tier", "--workspace", workspace, "--contexts", args.contexts, "--json"))
        truth = json.loads((folder / "chats.truth.json").read_text())
        return truth, learned["groups"]
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def score(truth, groups):
    """Planted differences, those found, active statements, false ones, and each miss and false one in words."""
    planted = {(c["name"], d["aspect"]): d["directions"] for c in truth["contexts"] for d in c["differences"]}
    shared = {(c["name"], s["aspect"]) for c in truth["contexts"] for s in c["shared"]}
    confounds = {(c["name"], m) for c in truth["contexts"] for f in c["confounds"] for m in f["moves"]}
    found, active, wrong = set(), 0, []
    for group in groups:
        value = group["audience"].split("=", 1)[1]
        for statement in group["statements"]:
            if statement["status"] != "active":
                continue
            active += 1
            key = (statement["context"], statement["aspect"])
            if planted.get(key, {}).get(value) == statement["direction"]:
                found.add(key)
            else:
                kind = "shared" if key in shared else "confound" if key in confounds else "planted otherwise" if key in planted else "other"
                wrong.append(f"{kind}: {value} {key[0]} {key[1]} {statement['direction']} {statement['strength']}")
    missed = [" ".join(key) for key in sorted(set(planted) - found)]
    return len(planted), len(found), active, wrong, missed


def wilson(hits, n):
    if n == 0:
        return [0, 1]
    z, p = 1.959964, hits / n
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z * ((p * (1 - p) + z * z / (4 * n)) / n) ** 0.5 / (1 + z * z / n)
    return [round(max(0, middle - half), 3), round(min(1, middle + half), 3)]


def series(seeds, *options):
    with concurrent.futures.ThreadPoolExecutor(args.workers) as pool:
        return [score(*result) for result in pool.map(lambda seed: world(seed, *options), seeds)]


def summary(scores):
    planted, found, active = (sum(s[i] for s in scores) for i in range(3))
    wrong = [w for s in scores for w in s[3]]
    if args.verbose:
        for s in scores:
            for line in s[3]:
                print("  false", line)
            for line in s[4]:
                print("  missed", line)
    return {
        "worlds": len(scores), "planted": planted, "recall": round(found / planted, 3) if planted else None,
        "recall_interval": wilson(found, planted), "active": active, "false": len(wrong),
        "false_share": round(len(wrong) / active, 3) if active else 0, "false_interval": wilson(len(wrong), active),
        "false_shared": sum(w.startswith("shared") for w in wrong),
        "false_confound": sum(w.startswith("confound") for w in wrong),
    }


seeds = range(args.first_seed, args.first_seed + args.seeds)
if args.seeds:
    emit("truth", contexts=args.contexts, **summary(series(seeds)))
if args.null_seeds:
    nulls = series(range(1000, 1000 + args.null_seeds), "--differences", 0)
    hit = sum(1 for s in nulls if s[2])
    if args.verbose:
        for s in nulls:
            for line in s[3]:
                print("  null", line)
    emit("null worlds", worlds=len(nulls), with_an_active_statement=hit, interval=wilson(hit, len(nulls)))
if not args.skip_curve:
    for conversations in (200, 500, 1000, 2000, 5000, 10_000, 20_000):
        for strength in (0.2, 0.4, 0.6):
            scores = series(
                range(2000, 2000 + args.curve_seeds), "--conversations", conversations, "--strength", strength)
            emit("curve", conversations=conversations, strength=strength, **summary(scores))
