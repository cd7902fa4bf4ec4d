"""What alpaca_eval, evalica, scikit-learn and statsmodels make of seeded verdicts, with the verdicts, as one JSON file.

usage: evaluation_figures.py OUTPUT [--seed N]
Needs alpaca_eval, evalica, scikit-learn and statsmodels. Nothing is fetched: the annotations of AlpacaEval's "gamed"
baselines, which the package would download, are replaced by generated ones of the same columns, which are stored too.
The tests' fixture is this file at its default seed.
"""

import argparse
import importlib.metadata
import json
import logging
import math
import os
import pathlib
import sys
import tempfile
import warnings

os.environ["HF_HUB_OFFLINE"] = "1"
warnings.filterwarnings("ignore")

import evalica
import numpy
import pandas
from alpaca_eval.metrics import glm_winrate
from sklearn.calibration import calibration_curve
from sklearn.metrics import brier_score_loss, cohen_kappa_score
from statsmodels.stats.power import zt_ind_solve_power

logging.disable(logging.WARNING)


def verdicts(rng, n, gap, by_length, by_difficulty, kind, longer=0.0, clip=None):
    """Preferences for the arm in 0…1 and both lengths, where length and difficulty move the judge."""
    difficulty = numpy.round(rng.normal(0, 1, n), 4)
    baseline = numpy.maximum(rng.lognormal(6.5, 0.6, n).astype(int), 1)
    arm = numpy.maximum((baseline * numpy.exp(rng.normal(longer, 0.5, n))).astype(int), 1)
    delta = (arm - baseline) / (arm - baseline).std(ddof=1)
    logit = gap + by_length * numpy.tanh(delta) + by_difficulty * difficulty
    p = 1 / (1 + numpy.exp(-logit))
    if kind == "decided":
        preference = (rng.random(n) < p).astype(float)
    elif kind == "ties":
        preference = numpy.where(rng.random(n) < 0.35, 0.5, (rng.random(n) < p).astype(float))
    else:
        preference = numpy.round(1 / (1 + numpy.exp(-(logit + rng.normal(0, 2, n)))), 4)
    if clip is not None:
        preference[:] = clip
    return preference, arm, baseline, difficulty


def gamed(rng, n, difficulty):
    """Rows as those of the package's gamed baselines: the same instructions, answers of other lengths."""
    rows = []
    for direction in (-1.0, 1.0):
        length = numpy.round(rng.normal(direction, 0.7, n), 4)
        logit = 0.6 * numpy.tanh(-length)
        rows.append(pandas.DataFrame({
            "index": range(n), "std_delta_len": length, "instruction_difficulty": difficulty,
            "not_gamed_baseline": False, "model": "concise" if direction > 0 else "verbose",
            "preference": numpy.round(1 / (1 + numpy.exp(-(logit + rng.normal(0, 1, n)))), 4)}))
    return pandas.concat(rows, axis=0, ignore_index=True)


def length_controlled(rng):
    settings = [
        ("plain", 240, 0.4, 0.8, 0.5, "decided", 0.3, None),
        ("ties", 300, -0.3, 1.2, 0.4, "ties", 0.5, None),
        ("probabilities", 260, 0.1, 1.5, 0.8, "graded", 0.4, None),
        ("equal", 200, 0.0, 0.0, 0.0, "ties", 0.0, None),
        ("few", 40, 0.5, 0.5, 0.2, "decided", 0.2, None),
        ("short wins", 220, 0.2, -1.5, -0.4, "decided", 0.6, None),
        ("nearly always", 200, 2.6, 0.3, 0.2, "decided", 0.1, None),
        ("always", 60, 0.0, 0.0, 0.0, "decided", 0.2, 1.0),
        ("never decided", 80, 0.0, 0.0, 0.0, "decided", 0.2, 0.5),
    ]
    cases = []
    for name, n, gap, by_length, by_difficulty, kind, longer, clip in settings:
        preference, arm, baseline, difficulty = verdicts(
            rng, n, gap, by_length, by_difficulty, kind, longer, clip)
        references = gamed(rng, n, difficulty)
        for formula in ("minimal", "noreg", "v1"):
            if formula == "noreg" and name in ("few", "always", "never decided"):
                continue
            cases.append(length_case(name, formula, preference, arm, baseline, difficulty, references))
    return cases


def length_case(name, formula, preference, arm, baseline, difficulty, references):
    annotations = pandas.DataFrame({
        "preference": preference + 1, "index": range(len(preference)), "annotator": "generated",
        "output_1": ["x" * int(n) for n in baseline], "output_2": ["x" * int(n) for n in arm],
        "generator_1": "baseline", "generator_2": "arm"})
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / "df_gamed.csv"
        references.to_csv(path, index=False)
        glm_winrate.hf_hub_download = lambda **_: str(path)
        metrics = glm_winrate.get_length_controlled_winrate(
            annotations, glm_name=f"length_controlled_{formula}", save_weights_dir=None,
            is_warn_extreme_changes=False)
    case = {
        "name": name, "formula": formula, "preference": [float(p) for p in preference],
        "armLength": [int(n) for n in arm], "baselineLength": [int(n) for n in baseline],
        "winRate": float(metrics["win_rate"]), "standardError": float(metrics["standard_error"]),
        "lengthControlled": float(metrics["length_controlled_winrate"]),
        "lengthControlledError": float(metrics["lc_standard_error"]),
    }
    if formula != "minimal":
        case["difficulty"] = [float(d) for d in difficulty]
    if formula == "v1":
        case["references"] = {
            "preference": [float(p) for p in references["preference"]],
            "length": [float(d) for d in references["std_delta_len"]],
            "difficulty": [float(d) for d in references["instruction_difficulty"]]}
    return case


def bradley_terry(rng):
    cases = []
    for name, arms, rows, ties, spread in [
        ("three", 3, 90, 0.0, 0.6), ("five with ties", 5, 600, 0.3, 0.8), ("eight, sparse", 8, 160, 0.2, 0.7),
        ("nearly equal", 4, 400, 0.4, 0.05), ("far apart", 4, 500, 0.1, 2.0),
    ]:
        strength = rng.normal(0, spread, arms)
        first, second, score = [], [], []
        for _ in range(rows):
            a, b = rng.choice(arms, 2, replace=False)
            p = 1 / (1 + math.exp(strength[b] - strength[a]))
            first.append(int(a))
            second.append(int(b))
            score.append(0.5 if rng.random() < ties else float(rng.random() < p))
        winners = [{1.0: evalica.Winner.X, 0.0: evalica.Winner.Y, 0.5: evalica.Winner.Draw}[s] for s in score]
        result = evalica.bradley_terry(first, second, winners, tolerance=1e-12, limit=100_000)
        cases.append({
            "name": name, "arms": arms, "first": first, "second": second, "score": score,
            "scores": [float(result.scores[arm]) for arm in range(arms)]})
    return cases


def agreement(rng):
    kappas, alphas = [], []
    for labels, n, same in [(2, 60, 0.8), (3, 120, 0.6), (3, 40, 0.0), (4, 200, 0.9)]:
        first = rng.integers(0, labels, n)
        second = numpy.where(rng.random(n) < same, first, rng.integers(0, labels, n))
        kappas.append({
            "first": [int(v) for v in first], "second": [int(v) for v in second],
            "kappa": float(cohen_kappa_score(first, second))})
    for raters, items, missing in [(3, 30, 0.0), (4, 40, 0.3), (5, 12, 0.5)]:
        truth = rng.integers(0, 3, items)
        votes = numpy.where(
            rng.random((raters, items)) < 0.7, truth, rng.integers(0, 3, (raters, items))).astype(float)
        votes[rng.random((raters, items)) < missing] = numpy.nan
        frame = pandas.DataFrame(votes)
        alphas.append({
            "votes": [[None if math.isnan(v) else int(v) for v in row] for row in votes],
            "nominal": float(evalica.alpha(frame, distance="nominal").alpha),
            "interval": float(evalica.alpha(frame, distance="interval").alpha)})
    return {"kappa": kappas, "alpha": alphas}


def calibration(rng):
    cases = []
    for n, bend in [(400, 1.0), (300, 2.5), (50, 0.5)]:
        probability = numpy.round(rng.random(n), 4)
        logit = numpy.log(numpy.clip(probability, 1e-6, 1 - 1e-6) / numpy.clip(1 - probability, 1e-6, 1))
        outcome = (rng.random(n) < 1 / (1 + numpy.exp(-logit / bend))).astype(int)
        observed, predicted = calibration_curve(outcome, probability, n_bins=10, strategy="uniform")
        counts = numpy.bincount(numpy.clip(numpy.digitize(
            probability, numpy.linspace(0, 1, 11)[1:-1], right=True), 0, 9), minlength=10)
        counts = counts[counts > 0]
        cases.append({
            "probability": [float(p) for p in probability], "outcome": [int(o) for o in outcome],
            "brier": float(brier_score_loss(outcome, probability)),
            "observed": [float(v) for v in observed], "predicted": [float(v) for v in predicted],
            "error": float(numpy.sum(counts * numpy.abs(observed - predicted)) / n)})
    return cases


def power():
    cases = []
    for difference, deviation in [(0.05, 0.5), (0.1, 0.45), (0.03, 0.3)]:
        for wanted in (0.8, 0.9):
            n = zt_ind_solve_power(
                effect_size=difference / deviation, alpha=0.05, power=wanted, ratio=0, alternative="two-sided")
            cases.append({"difference": difference, "deviation": deviation, "power": wanted, "n": float(n)})
    return cases


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("output")
    parser.add_argument("--seed", type=int, default=20261130)
    options = parser.parse_args()
    rng = numpy.random.default_rng(options.seed)
    versions = {"python": sys.version.split()[0]} | {
        name: importlib.metadata.version(name)
        for name in ("alpaca_eval", "evalica", "numpy", "pandas", "scikit-learn", "statsmodels")}
    document = {
        "versions": versions, "seed": options.seed, "lengthControlled": length_controlled(rng),
        "bradleyTerry": bradley_terry(rng), "agreement": agreement(rng), "calibration": calibration(rng),
        "power": power()}
    with open(options.output, "w") as file:
        json.dump(document, file, separators=(",", ":"), allow_nan=False)
        file.write("\n")
    print(json.dumps(versions | {"seed": options.seed, "output": options.output}))


main()
