"""Attune against a real server: llama-cpp-python's, with a model of 260,000 parameters that tells children's stories.

usage: run.py [--attune .build/release/attune] [--model FOLDER] [--keep FOLDER] [--only users|rubrics]

The model follows no instructions, so whatever it says must be caught and counted: in its own words, in words that a
grammar forces into the right shape, and where its context is too short for any question. Ends with a table of what was
seen; 0 if every run ended as it should, 1 if not, 77 where the model is not there. The model is searched in
ATTUNE_SHARED/models/stories260k, or in a folder `shared` beside the checkout. `make real-server` sets everything up.
"""

import argparse
import os
import pathlib
import signal
import sys
import tempfile

import gguf_model
import journeys
from attune_command import Attune
from llama_server import serving
from report import Report
from witness import Witness

HERE = pathlib.Path(__file__).resolve().parent
# Short enough that the analyst's questions do not fit, and long enough that all of them do.
SHORT, LONG = 512, 8192


def model_folder(given):
    shared = os.environ.get("ATTUNE_SHARED")
    places = [given] if given else []
    places += [pathlib.Path(shared) / "models/stories260k"] if shared else []
    places += [parent / "shared/models/stories260k" for parent in HERE.parents]
    return next((place for place in places if (place / "stories260K.bin").exists()), None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--attune", type=pathlib.Path, default=HERE.parents[1] / ".build/release/attune")
    parser.add_argument("--model", type=pathlib.Path)
    parser.add_argument("--keep", type=pathlib.Path, help="work in this folder and leave it, for a look afterwards")
    parser.add_argument("--only", choices=["users", "rubrics"], help="a part of the journeys, since all take a while")
    given = parser.parse_args()
    users, rubrics = given.only != "rubrics", given.only != "users"
    source = model_folder(given.model)
    if source is None:
        print("stories260k was not found: set ATTUNE_SHARED, or give --model", file=sys.stderr)
        return 77
    with tempfile.TemporaryDirectory(prefix="attune-real-") as temporary:
        folder = given.keep or pathlib.Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        gguf_model.convert(source, folder / "stories260k.gguf", LONG)
        report = Report()
        with serving(folder / "stories260k.gguf", LONG, folder / "server-long.log") as port:
            witness = Witness(port)
            attune = Attune(given.attune.resolve(), folder, witness, report)
            journeys.prepare(attune)
            journeys.prepare_users(attune)
            journeys.looks(attune)
            journeys.tailors(attune)
            if rubrics:
                journeys.learns(attune, "in its own words", [])
                journeys.learns(attune, "in its own words", ["--contexts", "model"])
            if users:
                journeys.users(attune, "in its own words")
            witness.constrain(True)
            if users:
                journeys.users(attune, "in the right shape")
            if rubrics:
                journeys.learns(attune, "in the right shape", [])
                journeys.learns(attune, "in the right shape", ["--contexts", "model"])
            witness.constrain(False)
        with serving(folder / "stories260k.gguf", SHORT, folder / "server-short.log") as port:
            attune.witness = Witness(port)
            journeys.refuses(attune)
            if users:
                journeys.users(attune, "refused as too long")
            if rubrics:
                journeys.learns(attune, "refused as too long", [])
                journeys.learns(attune, "refused as too long", ["--contexts", "model"])
        journeys.unreachable(attune)
        report.show()
        return 0 if report.is_right else 1


if __name__ == "__main__":
    # So that the server ends with its script.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.exit(main())
