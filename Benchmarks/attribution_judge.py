"""Who wrote a text: `attune evaluate attribution` beside scikit-learn's linear SVM, on the same held-out works.

usage: attribution_judge.py [--attune PATH] [--shared ../../shared] [--only fiction|federalist]

fiction: leave one work out of British novels; 720 passages of 6 authors with two novels, 9 candidates. Everything that
our side chooses is chosen among the other works. The SVM: TF-IDF of character 2- to 5-grams, and standardised shares of
the 200 most frequent words and marks, LinearSVC untuned. federalist: trained on the 65 papers known to be Hamilton's or
Madison's; how many of the 12 disputed go to Madison, and how many known ones are right when held out (in 10 rounds on our
side, in 5 folds on the SVM's). Each unmasked, and with words that begin with a capital masked. Intervals of fiction are
95 % bootstraps over works.
"""

import argparse
import gzip
import json
import os
import pathlib
import random
import re
import subprocess
import tempfile

from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler
from sklearn.svm import LinearSVC

from common import emit

arguments = argparse.ArgumentParser()
arguments.add_argument("--attune", default=os.environ.get("ATTUNE", "../.build/release/attune"))
arguments.add_argument("--shared", default=str(pathlib.Path(__file__).resolve().parent.parent.parent / "shared"))
arguments.add_argument("--only", choices=["fiction", "federalist"])
args = arguments.parse_args()
DATA = pathlib.Path(args.shared) / "data"
MARKS = {"<c>": ",", "<p>": ".", "<S>": ";", "<l>": ":", "<d>": "-", "<Q>": "?"}


def rows(path):
    with gzip.open(DATA / path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def masked(text, mask):
    return re.sub(r"\b[A-Z][\w'’]*", "@", text) if mask else text


def svm(features):
    tokens = dict(token_pattern=r"\w+|[^\w\s]")
    if features == "frequent words":
        shares = TfidfVectorizer(max_features=200, use_idf=False, norm="l1", **tokens)
        return make_pipeline(shares, StandardScaler(with_mean=False), LinearSVC())
    grams = TfidfVectorizer(analyzer="char", ngram_range=(2, 5), sublinear_tf=True, min_df=2, lowercase=False)
    return make_pipeline(grams, LinearSVC())


def interval(units, seed=1):
    """95 % bootstrap over works, given as (right, texts)."""
    generator, draws = random.Random(seed), []
    for _ in range(2000):
        chosen = [units[generator.randrange(len(units))] for _ in units]
        draws.append(sum(r for r, _ in chosen) / sum(t for _, t in chosen))
    draws.sort()
    return [round(draws[50], 3), round(draws[1949], 3)]


def ours(known, mask, *more):
    command = [args.attune, "evaluate", "attribution", "--json", "--data", *known, *more]
    done = subprocess.run(command + (["--mask-names"] if mask else []), stdout=subprocess.PIPE, text=True, check=True)
    return json.loads(done.stdout)


def write(folder, name, data):
    path = pathlib.Path(folder) / name
    path.write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in data), encoding="utf-8")
    return str(path)


def fiction(mask):
    data = rows("british_fiction/passages.jsonl.gz")
    works = {}
    for row in data:
        works.setdefault(row["author"], set()).add(row["work"])
    tested = [(a, w) for a in sorted(works) for w in sorted(works[a]) if len(works[a]) > 1]
    found = {}
    for features in ("characters", "frequent words"):
        units = []
        for author, work in tested:
            train = [r for r in data if r["work"] != work]
            test = [masked(r["text"], mask) for r in data if r["work"] == work]
            model = svm(features).fit([masked(r["text"], mask) for r in train], [r["author"] for r in train])
            units.append((sum(said == author for said in model.predict(test)), len(test)))
        found["svm " + features] = round(sum(r for r, _ in units) / sum(t for _, t in units), 3)
        found["svm " + features + " interval"] = interval(units)
    across = ours([str(DATA / "british_fiction/passages.jsonl.gz")], mask)["across"]
    assert {(w["author"], w["work"]) for w in across["works"]} == set(tested)
    units = [(w["right"], w["texts"]) for w in across["works"]]
    accuracy = across["accuracy"]
    emit(
        "attribution_judge", set="fiction", mask=mask, texts=sum(t for _, t in units),
        attune=round(accuracy["value"], 3), attune_interval=[round(accuracy["lower"], 3), round(accuracy["upper"], 3)],
        works_right=sum(w["together"] == w["author"] for w in across["works"]), works=len(units),
        by_work={f"{w['author']}/{w['work']}": round(w["right"] / w["texts"], 2) for w in across["works"]},
        chosen=sorted({w["method"] for w in across["works"]}), **found)


def paper(row):
    text = row["text"]
    for tag, mark in MARKS.items():
        text = re.sub(rf"\s*{re.escape(tag)}", mark, text)
    text = re.sub(r"^\s*To the People of the State of New York\W*", "", text)
    return re.sub(r"\s*PUBLIUS\W*$", "", text)


def federalist(mask):
    papers = rows("federalist/papers.jsonl.gz")
    known = [dict(author=r["author"], work=str(r["number"]), text=paper(r))
             for r in papers if r["author"] in ("HAMILTON", "MADISON")]
    disputed = [dict(author="MADISON", id=str(r["number"]), text=paper(r))
                for r in papers if r["author"] == "HAMILTON OR MADISON"]
    found = {}
    texts, labels = [masked(r["text"], mask) for r in known], [r["author"] for r in known]
    for features in ("characters", "frequent words"):
        model = svm(features).fit(texts, labels)
        said = model.predict([masked(r["text"], mask) for r in disputed])
        right = 0
        for train, test in StratifiedKFold(5, shuffle=True, random_state=1).split(texts, labels):
            fold = svm(features).fit([texts[i] for i in train], [labels[i] for i in train])
            right += sum(a == labels[i] for a, i in zip(fold.predict([texts[i] for i in test]), test))
        found["svm " + features] = {"to_madison": int(sum(said == "MADISON")), "known": round(right / len(known), 3)}
    with tempfile.TemporaryDirectory() as folder:
        result = ours(
            [write(folder, "known.jsonl", known)], mask, "--texts", write(folder, "disputed.jsonl", disputed),
            "--rounds", "10")
    emit(
        "attribution_judge", set="federalist", mask=mask, disputed=len(disputed),
        attune={"to_madison": result["right"], "known": round(result["across"]["accuracy"]["value"], 3),
                "least_sure": round(min(a["probability"] for a in result["answers"]), 3)},
        chosen=result["method"], **found)


for mask in (False, True):
    if args.only != "federalist":
        fiction(mask)
    if args.only != "fiction":
        federalist(mask)
