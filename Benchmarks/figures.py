"""Figures of an evaluation beside the packages that people know, on verdicts of three fresh seeds; then the coverage of
every kind of interval. One argument: the built figure-accuracy."""

import json
import pathlib
import subprocess
import sys

from common import TMP, emit

program = sys.argv[1]
peers = pathlib.Path(__file__).resolve().parent / "peers/evaluation_figures.py"
for seed in (1, 2, 3):
    path = TMP / f"figures-{seed}.json"
    subprocess.run([sys.executable, peers, path, "--seed", str(seed)], check=True, capture_output=True)
    out = subprocess.run([program, "agreement", path], check=True, capture_output=True, text=True).stdout
    emit("figures", what="largest distance from the packages", seed=seed, **json.loads(out))
out = subprocess.run([program, "coverage", "1000"], check=True, capture_output=True, text=True).stdout
for line in out.splitlines():
    emit("figures", what="coverage", **json.loads(line))
