#!/bin/sh
# Speed against the named peers, both sides in one run, then how well planted differences are found.
# usage: run.sh [import|traits|scale|client|truth|models|attribution|weights|figures|tokenizers|generation|dpo|personas|authors|evaluation]…   (all when none is named)
set -eu
cd "$(dirname "$0")"
unset OPENBLAS_CORETYPE OPENBLAS_L2_SIZE || true

ATTUNE=${ATTUNE:-$(cd .. && pwd)/.build/release/attune}
BENCH_TMP=${BENCH_TMP:-${TMPDIR:-/tmp}/attune-bench}
PY=$BENCH_TMP/python/bin/python3
LOG=$BENCH_TMP/groups-100000.jsonl
export ATTUNE BENCH_TMP
mkdir -p "$BENCH_TMP"

# What the Python peers need, once; figures has an environment of its own.
peers() {
    cmp -s peers/requirements.txt "$BENCH_TMP/python/requirements.txt" && return
    [ -x "$PY" ] || python3 -m venv "$BENCH_TMP/python"
    "$BENCH_TMP/python/bin/pip" install -q -r peers/requirements.txt
    cp peers/requirements.txt "$BENCH_TMP/python/requirements.txt"
}

log() {
    [ -f "$LOG" ] || "$ATTUNE" simulate groups --conversations 100000 --users 5000 --output "$LOG"
}

for what in ${*:-import traits scale client truth models attribution weights figures tokenizers generation dpo personas authors evaluation}; do
    [ "$what" = figures ] || peers
    case $what in import | traits | scale) log ;; esac
    case $what in
    import) "$PY" import.py ;;
    traits)
        swift build -c release --package-path . --scratch-path "$BENCH_TMP/build" --product trait-throughput
        "$PY" traits.py "$BENCH_TMP/build/release/trait-throughput"
        ;;
    scale) "$PY" scale.py ;;
    client)
        swift build -c release --package-path . --scratch-path "$BENCH_TMP/build" --product model-throughput
        "$PY" client.py "$BENCH_TMP/build/release/model-throughput"
        ;;
    truth) "$PY" truth.py ;;
    models) "$PY" model_truth.py --every-turn ;;
    attribution)
        swift build -c release --package-path . --scratch-path "$BENCH_TMP/build" --product hypothesis-attribution
        "$PY" attribution.py "$BENCH_TMP/build/release/hypothesis-attribution"
        ;;
    personas)
        swift build -c release --package-path . --scratch-path "$BENCH_TMP/build" --product persona-reasons
        "$PY" personas.py "$BENCH_TMP/build/release/persona-reasons"
        "$PY" peers/persona_bound.py "$BENCH_TMP/build/release/persona-reasons"
        ;;
    authors) "$PY" attribution_judge.py --attune "$ATTUNE" ;;
    weights)
        swift build -c release --package-path . --scratch-path "$BENCH_TMP/build" --product weight-accuracy
        "$PY" weights.py "$BENCH_TMP/build/release/weight-accuracy"
        ;;
    evaluation) "$PY" evaluation.py ;;
    figures)
        [ -x "$BENCH_TMP/figures/bin/python3" ] || python3 -m venv "$BENCH_TMP/figures"
        "$BENCH_TMP/figures/bin/pip" install -q alpaca_eval evalica scikit-learn statsmodels
        swift build -c release --package-path . --scratch-path "$BENCH_TMP/build" --product figure-accuracy
        "$BENCH_TMP/figures/bin/python3" figures.py "$BENCH_TMP/build/release/figure-accuracy"
        ;;
    tokenizers)
        swift build -c release --package-path . --scratch-path "$BENCH_TMP/build" --product tokenizer-throughput
        "$PY" tokenizer_ids.py "$BENCH_TMP/build/release/tokenizer-throughput"
        ;;
    generation)
        swift build -c release --package-path . --scratch-path "$BENCH_TMP/build" --product generation-throughput
        # llama.cpp is compiled once, in some ten minutes; `make real-server` uses the same environment.
        LLAMA=${XDG_CACHE_HOME:-$HOME/.cache}/attune/real-server
        [ -x "$LLAMA/bin/python" ] || python3 -m venv "$LLAMA"
        "$LLAMA/bin/pip" install -q -r ../Tests/RealServer/requirements.txt
        LLAMA_PYTHON=$LLAMA/bin/python "$PY" generation.py "$BENCH_TMP/build/release/generation-throughput"
        ;;
    dpo)
        swift build -c release --package-path . --scratch-path "$BENCH_TMP/build" --product dpo-throughput
        "$PY" dpo.py "$BENCH_TMP/build/release/dpo-throughput"
        ;;
    *)
        echo "run.sh: unknown benchmark '$what'" >&2
        exit 64
        ;;
    esac
done
