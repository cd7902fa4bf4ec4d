"""Who wrote a passage: by hypotheses alone, beside a linear SVM on character n-grams as the ceiling.

usage: attribution.py HYPOTHESIS_ATTRIBUTION [--shared ../../shared] [--only fiction|federalist] [--show]

british_fiction: trained on one work of each of six novelists and on three novelists with one work, tested on the other
works of the six; then with the works' parts swapped. Words with a capital are masked for both sides, since names give
the work away. The design was chosen on three of the six authors in the first direction; the exam is the others.
federalist: papers of Hamilton, Madison and Jay, every other one for training, cut into passages of about 500 words; the
novelists serve as further background. The disputed papers count as right where they are given to Madison.
Intervals are 95 %: Wilson's over passages, and a bootstrap over authors, whose passages hang together.
"""

import argparse
import collections
import gzip
import json
import math
import pathlib
import random
import re
import subprocess
import sys
import tempfile

from common import emit

arguments = argparse.ArgumentParser()
arguments.add_argument("program")
arguments.add_argument("--shared", default=str(pathlib.Path(__file__).resolve().parent.parent.parent / "shared"))
arguments.add_argument("--only", choices=["fiction", "federalist"])
arguments.add_argument("--show", action="store_true")
args = arguments.parse_args()
DATA = pathlib.Path(args.shared) / "data"
EXAM = {"CBronte", "Eliot", "Trollope"}
FIRST = {"Emma", "Jane", "Bleak", "Adam", "Pendennis", "Barchester"}
SINGLE = {"Tenant", "Tom", "Tristram"}
MARKS = {"c": ",", "p": ".", "S": ";", "l": ":", "d": " -", "Q": "?"}


def rows(path):
    with gzip.open(DATA / path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def mask(text):
    """Every word with a capital becomes Name, except I."""
    def one(match):
        word = match.group()
        return "Name" if word[0].isupper() and word != "I" and not word.startswith("I'") else word
    return re.sub(r"[^\W\d_]+(?:'[^\W\d_]+)*", one, text)


def passages(text, words=500):
    parts = text.split()
    count = max(1, round(len(parts) / words))
    size = math.ceil(len(parts) / count)
    return [" ".join(parts[i:i + size]) for i in range(0, len(parts), size)]


def wilson(right, total):
    if not total:
        return None
    z, p = 1.959964, right / total
    centre, half = p + z * z / (2 * total), z * math.sqrt(p * (1 - p) / total + z * z / (4 * total * total))
    return [round((centre - half) / (1 + z * z / total), 3), round((centre + half) / (1 + z * z / total), 3)]


def over_units(units, seed=1):
    """Bootstrap interval of the accuracy, over units given as (right, total)."""
    generator = random.Random(seed)
    draws = []
    for _ in range(2000):
        chosen = [units[generator.randrange(len(units))] for _ in units]
        draws.append(sum(r for r, _ in chosen) / sum(t for _, t in chosen))
    draws.sort()
    return [round(draws[50], 3), round(draws[1949], 3)]


def hypotheses(train, test, background=()):
    with tempfile.TemporaryDirectory() as folder:
        paths = []
        for name, part in (("train", train), ("test", test), ("background", background)):
            if not part and name == "background":
                continue
            path = pathlib.Path(folder) / f"{name}.jsonl"
            path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in part), encoding="utf-8")
            paths.append(str(path))
        done = subprocess.run(
            [args.program, *paths, *(["--show"] if args.show else [])], stdout=subprocess.PIPE, text=True, check=True)
        return json.loads(done.stdout)


def ceiling(train, test):
    """Right answers by true author of a linear SVM on TF–IDF of character 2- to 4-grams."""
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.pipeline import make_pipeline
    from sklearn.svm import LinearSVC

    model = make_pipeline(
        TfidfVectorizer(analyzer="char", ngram_range=(2, 4), sublinear_tf=True, max_features=100_000),
        LinearSVC(class_weight="balanced"))
    model.fit([r["text"] for r in train], [r["author"] for r in train])
    said = model.predict([r["text"] for r in test])
    return said


def report(name, train, test, background=(), exam=None):
    """Accuracy on the test passages of the authors in `exam` (all where None), by hypotheses and by the ceiling."""
    chosen = [r for r in test if exam is None or r["author"] in exam]
    strip = lambda part: [{"author": r["author"], "text": r["text"]} for r in part]
    found = hypotheses(strip(train), strip(chosen), strip(background))
    right, total = sum(found["right"].values()), sum(found["total"].values())
    said = ceiling(train, chosen)
    svm = sum(a == r["author"] for a, r in zip(said, chosen))
    units = [(found["right"].get(a, 0), t) for a, t in found["total"].items()]
    emit(
        "attribution", set=name, candidates=found["authors"], chance=round(1 / found["authors"], 3), passages=total,
        hypotheses=round(right / total, 3), interval=wilson(right, total), interval_over_authors=over_units(units),
        by_another_authors=round(found["rightByAnothers"] / total, 3),
        own_beats_another=round(found["ownBeatsAnother"], 3), svm=round(svm / total, 3),
        svm_interval=wilson(svm, total), per_author={a: f"{found['right'].get(a, 0)}/{t}" for a, t in found["total"].items()},
        statements=found["hypotheses"])
    return found


def fiction():
    all_rows = rows("british_fiction/passages.jsonl.gz")
    return [{"author": r["author"], "work": r["work"], "text": mask(r["text"])} for r in all_rows]


if args.only != "federalist":
    novels = fiction()
    for direction, chosen in (("first", FIRST), ("swapped", None)):
        picked = [(r["work"] in SINGLE) or ((r["work"] in FIRST) == (chosen is not None)) for r in novels]
        train = [r for r, taken in zip(novels, picked) if taken]
        test = [r for r, taken in zip(novels, picked) if not taken]
        report(f"british_fiction, {direction}, design authors", train, test, exam={r["author"] for r in test} - EXAM)
        report(f"british_fiction, {direction}, exam authors", train, test, exam=EXAM)
        few = collections.Counter()
        short = []
        for r in train:
            few[r["author"]] += 1
            if few[r["author"]] <= 7:
                short.append(r)
        report(f"british_fiction, {direction}, exam authors, 7 samples each", short, test, exam=EXAM)

if args.only != "fiction":
    papers = []
    for r in rows("federalist/papers.jsonl.gz"):
        text = re.sub(r"\s*<([cpSldQ])>", lambda m: MARKS[m.group(1)], r["text"])
        text = re.sub(r"^To the People of the State of New York:?", "", text).replace("PUBLIUS", "").strip()
        papers.append(r | {"text": text})
    train, test, disputed, parity = [], [], [], collections.Counter()
    for paper in papers:
        cut = [{"author": paper["author"], "text": p} for p in passages(paper["text"])]
        if paper["author"] in ("HAMILTON", "MADISON", "JAY"):
            (train if parity[paper["author"]] % 2 == 0 else test).extend(cut)
            parity[paper["author"]] += 1
        elif paper["author"] == "HAMILTON OR MADISON":
            disputed.append({"author": "MADISON", "text": paper["text"]})
    background = [{"author": r["author"], "text": r["text"]} for r in rows("british_fiction/passages.jsonl.gz")]
    report("federalist", train, test, background)
    both = [r for r in train if r["author"] != "JAY"]
    report("federalist, disputed, whole papers, Hamilton or Madison", both, disputed, background)
sys.exit(0)
