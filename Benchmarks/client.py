"""Calls a second to one canned server at 64 in flight, in turn: openai-python, bare aiohttp, and `attune`'s whole stack,
with its answers stored and without; then the limiter at stated rates.

usage: client.py MODEL_THROUGHPUT [--runs 5] [--calls 20000] [--seconds 30]   (the built program of this package)
"""

import argparse
import json
import os
import pathlib
import sys

from canned_server import canned_server
from common import emit, fresh, median, timed

IN_FLIGHT, WARM_UP = 64, 1000
parser = argparse.ArgumentParser()
parser.add_argument("program")
parser.add_argument("--runs", type=int, default=5)
parser.add_argument("--calls", type=int, default=20_000)
parser.add_argument("--seconds", type=int, default=30)
parser.add_argument("--rates", type=int, nargs="*", default=[600, 6000, 60_000, 120_000], help="calls a minute")
options = parser.parse_args()
peer = pathlib.Path(__file__).with_name("peers") / "ask_model.py"


def ours(base, *more):
    return timed(options.program, base, "--in-flight", str(IN_FLIGHT), *more)[0]


def attune(base, *more):
    return ours(base, "--calls", str(options.calls), "--warm-up", str(WARM_UP), *more)


def python(client, base, calls):
    return timed(sys.executable, str(peer), client, base, str(calls), str(WARM_UP), str(IN_FLIGHT))[0]


def on_one_core(run):
    """The same, the client's threads on one core. Linux only."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {max(allowed)})
    try:
        return run()
    finally:
        os.sched_setaffinity(0, allowed)


with canned_server() as base:
    runs = {
        # A fraction of the calls: it takes about as long.
        "openai-python": lambda: python("openai", base, max(200, options.calls // 10)),
        "aiohttp": lambda: python("aiohttp", base, options.calls),
        "attune, stored": lambda: attune(base, "--workspace", str(fresh("client-workspace"))),
        "attune, not stored": lambda: attune(base),
    }
    if hasattr(os, "sched_setaffinity"):
        one_core = {f"{name}, one core": lambda run=run: on_one_core(run) for name, run in runs.items() if "," in name}
        runs |= one_core
    results = {name: [] for name in runs}
    names = list(runs)
    for turn in range(options.runs):
        # Another one begins each time, so that none always follows the same.
        shift = turn % len(names)
        for name in names[shift:] + names[:shift]:
            report = json.loads(runs[name]())
            report["load1"] = os.getloadavg()[0]
            results[name].append(report)

    print(f"{'client':30} {'calls/s':>9} {'lowest':>8} {'highest':>8} {'cores':>6} {'µs CPU':>7} {'MiB':>5} {'× openai':>9} {'× aiohttp':>9} {'load':>5}")
    lines = []
    for name, reports in results.items():
        rates = [one["callsPerSecond"] for one in reports]
        against = {
            peer_name: round(median([a / b["callsPerSecond"] for a, b in zip(rates, results[peer_name])]), 2)
            for peer_name in ("openai-python", "aiohttp")
        }
        cores = median([one["cpuSeconds"] / one["seconds"] for one in reports])
        peak = max(one["peakMiB"] for one in reports)
        load = median([one["load1"] for one in reports])
        lines.append({
            "client": name, "calls": reports[0]["calls"], "in_flight": IN_FLIGHT, "runs": len(rates),
            "calls_per_s": round(median(rates)), "lowest": round(min(rates)), "highest": round(max(rates)),
            "cpu_us_per_call": round(1e6 * median([one["cpuSeconds"] / one["calls"] for one in reports])),
            "peak_mib": round(peak), "stored": reports[-1].get("stored", 0),
            "against_openai": against["openai-python"], "against_aiohttp": against["aiohttp"], "load_meanwhile": round(load, 2),
        })
        print(
            f"{name:30} {median(rates):9,.0f} {min(rates):8,.0f} {max(rates):8,.0f} {cores:6.2f} {lines[-1]['cpu_us_per_call']:7} {peak:5.0f}"
            f" {against['openai-python']:9.2f} {against['aiohttp']:9.2f} {load:5.1f}"
        )
    for line in lines:
        emit("client", **line)

    for rate in options.rates:
        report = json.loads(
            ours(base, "--rate", str(rate), "--seconds", str(options.seconds), "--workspace", str(fresh("client-workspace")))
        )
        held = report["rate"]
        emit(
            "limiter", calls_per_minute=rate, seconds=options.seconds, calls=report["calls"],
            overall=round(held["overall"], 4), first_ten_s=round(held["firstTenSeconds"], 4),
            any_ten_s=[round(share, 4) for share in held["tenSeconds"]],
            any_s=[round(share, 4) for share in held["oneSecond"]],
        )
