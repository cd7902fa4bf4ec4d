"""How often a planted reason can be named at all where nobody is named: what a classifier reaches that was told the truth.

usage: persona_bound.py PROGRAM [--first-seed 201] [--seeds 10] [--taught 10]

scikit-learn's gradient boosting learns from the planted reasons of other simulated worlds, which no learner has, whether
a trait in which two replies differ is a reason; in the worlds measured the most likely traits are named. PROGRAM is the
built `persona-reasons`.
"""

import argparse
import json
import pathlib
import subprocess
import sys

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))
from common import emit  # noqa: E402

arguments = argparse.ArgumentParser()
arguments.add_argument("program")
arguments.add_argument("--first-seed", type=int, default=201)
arguments.add_argument("--seeds", type=int, default=10)
arguments.add_argument("--taught", type=int, default=10, help="worlds whose truth is told")
args = arguments.parse_args()


def output(*command):
    return subprocess.run([args.program, *map(str, command)], capture_output=True, text=True, check=True).stdout


traits = output("traits").split()
length = traits.index("length.words")


def world(seed):
    """Differences (pairs x traits), and reasons as -1, 0, 1 of the same shape."""
    rows = [json.loads(line) for line in output("differences", seed).splitlines()]
    differences = np.array([[np.nan if d is None else d for d in row["differences"]] for row in rows], float)
    reasons = np.zeros(differences.shape, int)
    for number, row in enumerate(rows):
        for trait, sign in row["reasons"].items():
            reasons[number, traits.index(trait)] = sign
    return np.nan_to_num(differences), reasons


taught = [world(args.first_seed + args.seeds + number) for number in range(args.taught)]
spread = np.maximum(np.sqrt(np.mean(np.concatenate([d for d, _ in taught]) ** 2, axis=0)), 1e-6)


def features(differences):
    """Pairs x traits x (trait, size, size in spreads, its rank in the pair, of the length, with or against it)."""
    size = np.abs(differences)
    relative = size / spread
    rank = np.argsort(np.argsort(-relative, axis=1), axis=1)
    longer = np.broadcast_to(size[:, [length]], size.shape)
    along = np.sign(differences) * np.sign(differences[:, [length]])
    names = np.broadcast_to(np.arange(size.shape[1]), size.shape)
    return np.stack([names, size, relative, rank, longer, along], axis=-1)


def flat(array):
    return array.reshape(-1, array.shape[-1])


model = HistGradientBoostingClassifier(
    max_iter=250, learning_rate=0.08, categorical_features=[0], random_state=1
).fit(
    np.concatenate([flat(features(d)) for d, _ in taught]),
    np.concatenate([((np.sign(d) == r) & (r != 0)).ravel() for d, r in taught]),
)
measured = [world(args.first_seed + number) for number in range(args.seeds)]
for most in (2, 3, 4, 5):
    pairs = hit = found = 0
    for differences, reasons in measured:
        chance = model.predict_proba(flat(features(differences)))[:, 1].reshape(differences.shape)
        for row, named in enumerate(np.argsort(-chance, axis=1)[:, :most]):
            right = sum(reasons[row, t] != 0 and np.sign(differences[row, t]) == reasons[row, t] for t in named)
            pairs += 1
            hit += right > 0
            found += right
    emit(
        "personas of a classifier that was told the truth", users_named=False, traits_a_persona=most, pairs=pairs,
        reason_named=round(hit / pairs, 3), of_all_named_traits=round(found / pairs / most, 3))
