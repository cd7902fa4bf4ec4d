"""How well planted differences are found through a model analyst that errs.

usage: model_truth.py [--seeds 20] [--first-seed 1] [--errors 0,0.1,0.2,0.3] [--conversations 5000] [--every-turn]

The worlds of truth.py, read by scripted_model.py through the command as a user runs it, at each error rate; beside it
the offline analyst on the same worlds. Calls for 1,000 conversations are counted at the server and compared with the
method's cost formula (methods: user turns + feedback turns + batches + statements, one call each). Intervals are
Wilson's, 95 %.
"""

import argparse
import collections
import json
import math
import pathlib
import shutil
import subprocess
import sys
import tempfile
import urllib.request

from common import ATTUNE, emit

parser = argparse.ArgumentParser()
parser.add_argument("--seeds", type=int, default=20)
parser.add_argument("--first-seed", type=int, default=1)
parser.add_argument("--errors", default="0,0.1,0.2,0.3")
parser.add_argument("--conversations", type=int, default=5000)
parser.add_argument("--every-turn", action="store_true", help="also without the detector that spares calls")
parser.add_argument("--verbose", action="store_true")
args = parser.parse_args()
HERE = pathlib.Path(__file__).parent


def run(*command):
    done = subprocess.run([ATTUNE, *map(str, command)], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"attune {' '.join(map(str, command))} ended with {done.returncode}: {done.stderr[-2000:]}")
    return done.stdout


def wilson(hits, n):
    if n == 0:
        return [0, 1]
    p, z = hits / n, 1.96
    middle = (p + z * z / (2 * n)) / (1 + z * z / n)
    reach = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / (1 + z * z / n)
    return [round(middle - reach, 3), round(middle + reach, 3)]


def score(truth, groups):
    planted = {(c["name"], d["aspect"]): d["directions"] for c in truth["contexts"] for d in c["differences"]}
    found, active, wrong = set(), 0, 0
    for group in groups:
        value = group["audience"].split("=", 1)[1]
        for s in group["statements"]:
            if s["status"] != "active":
                continue
            active += 1
            key = (s["context"], s["aspect"])
            if planted.get(key, {}).get(value) == s["direction"]:
                found.add(key)
            else:
                wrong += 1
                if args.verbose:
                    print("  false:", value, s["context"], s["aspect"], s["direction"], s["strength"], file=sys.stderr)
    return len(planted), len(found), active, wrong


totals = collections.defaultdict(collections.Counter)
calls = collections.defaultdict(collections.Counter)
folder = pathlib.Path(tempfile.mkdtemp(prefix="attune-model-truth-"))
try:
    for seed in range(args.first_seed, args.first_seed + args.seeds):
        log, said = folder / "chats.jsonl", folder / "said.jsonl"
        run("simulate", "groups", "--output", log, "--reactions", said, "--seed", seed,
            "--conversations", args.conversations)
        truth = json.loads((folder / "chats.truth.json").read_text())
        runs = [("offline", None, [])]
        runs += [(f"model, {float(e):.0%} errors", float(e), []) for e in args.errors.split(",")]
        if args.every_turn:
            runs.append(("model, every turn", 0.0, ["--every-turn"]))
        for name, error, flags in runs:
            workspace = folder / "workspace"
            shutil.rmtree(workspace, ignore_errors=True)
            run("import", log, "--workspace", workspace)
            learn = ["learn", "rubrics", "--group-by", "tier", "--workspace", workspace, "--json"]
            if error is None:
                learned = json.loads(run(*learn))
            else:
                server = subprocess.Popen(
                    [sys.executable, HERE / "scripted_model.py", said, "--error", str(error), "--seed", str(seed)],
                    stdout=subprocess.PIPE, text=True)
                try:
                    url = f"http://127.0.0.1:{server.stdout.readline().strip()}"
                    learned = json.loads(run(*learn, "--analyst", f"{url}/v1#reader", "--concurrency", 64, *flags))
                    calls[name].update(json.loads(urllib.request.urlopen(url + "/counts").read()))
                    calls[name]["conversations"] += args.conversations
                    calls[name]["spared"] += learned["questions"]["spared"]
                finally:
                    server.kill()
                    server.wait()
            for key, value in zip(("planted", "found", "active", "false"), score(truth, learned["groups"])):
                totals[name][key] += value
finally:
    shutil.rmtree(folder, ignore_errors=True)

for name, t in totals.items():
    emit("model_truth", analyst=name, worlds=args.seeds, planted=t["planted"],
         recall=round(t["found"] / max(t["planted"], 1), 3), recall_interval=wilson(t["found"], t["planted"]),
         active=t["active"], false=t["false"], false_share=round(t["false"] / max(t["active"], 1), 3),
         false_interval=wilson(t["false"], t["active"]))
for name, c in calls.items():
    thousands = c.pop("conversations") / 1000
    spared = c.pop("spared")
    turns, feedback = c["judgement"] + spared, c["explanation"]
    # One call a turn, a judged turn, a batch, and a statement; here a statement is a judged turn with a wish.
    emit("model_calls", analyst=name, per_thousand={k: round(v / thousands) for k, v in c.items()},
         all_per_thousand=round(sum(c.values()) / thousands),
         formula_per_thousand=round((turns + 2 * feedback + c["aspects"]) / thousands))
