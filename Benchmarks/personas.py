"""Whether personas name the reason for which a reply was chosen.

usage: personas.py PROGRAM [--first-seed 201] [--seeds 10] [--shared ../../shared]

Simulated choices for planted reasons, with users named and not; then users who always choose the concise or always the
verbose of two answers (alpaca_eval_styles, where shared data is at hand), over all pairs and over those in which the
verbose answer has a third more words: the models of that set do not always follow the style they were asked for.
PROGRAM is the built `persona-reasons`.
"""

import argparse
import gzip
import json
import pathlib
import subprocess

from common import emit

arguments = argparse.ArgumentParser()
arguments.add_argument("program")
arguments.add_argument("--first-seed", type=int, default=201)
arguments.add_argument("--seeds", type=int, default=10)
arguments.add_argument("--shared", default=str(pathlib.Path(__file__).resolve().parent.parent.parent / "shared"))
args = arguments.parse_args()


def rows(*command, data=None):
    done = subprocess.run([args.program, *map(str, command)], input=data, capture_output=True, check=True)
    return [json.loads(line) for line in done.stdout.splitlines()]


for row in rows("simulated", args.first_seed, args.seeds):
    emit("personas of simulated choices", **row)
styles = pathlib.Path(args.shared) / "data" / "alpaca_eval_styles" / "pairs.jsonl.gz"
if styles.exists():
    for row in rows("styles", data=gzip.decompress(styles.read_bytes())):
        emit("personas of concise and verbose choices", **row)
