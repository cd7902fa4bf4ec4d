"""An evaluation of 5 arms x 1,000 prompts against a server that takes a fixed time for each answer: how near its wall time
comes to what the server alone would need, and to a bare client that sends the same number of calls; where the rest goes
(before the server's first call, after its last), and both sides' CPU seconds. Then whether evaluations in simulated worlds
find what was planted.

usage: evaluation.py [throughput|truth]... [--prompts 1000] [--delay 0.05 0.2] [--worlds 5] [--first-seed 960]
"""

import argparse
import asyncio
import contextlib
import json
import multiprocessing
import pathlib
import random
import socket
import sys
import time

from common import TMP, attune, emit, fresh, median, timed

parser = argparse.ArgumentParser()
parser.add_argument("what", nargs="*", default=["throughput", "truth"])
parser.add_argument("--prompts", type=int, default=1000)
parser.add_argument("--delay", type=float, nargs="*", default=[0.05, 0.2], help="seconds that the server takes for an answer")
parser.add_argument("--in-flight", type=int, default=64)
parser.add_argument("--runs", type=int, default=3)
parser.add_argument("--worlds", type=int, default=5)
parser.add_argument("--first-seed", type=int, default=960)
options = parser.parse_args()
FOLDER = TMP / "evaluation"
# What the server saw since this was last set to 0: calls, time of the first, time of the last answer, own CPU seconds.
SEEN = multiprocessing.Array("d", 4, lock=False)
# Seconds that it takes for an answer.
DELAY = multiprocessing.Value("d", 0, lock=False)
WORDS = "take the part off clean it well look for wear put new grease on and fit it again then try it twice".split()


class Answers(asyncio.Protocol):
    """Speaks just enough HTTP/1.1: one chat completion of other words for each request, a
    verdict for the model 'judge', after the delay."""

    def connection_made(self, transport):
        self.transport, self.data = transport, b""

    def data_received(self, data):
        self.data += data
        while b"\r\n\r\n" in self.data:
            head, rest = self.data.split(b"\r\n\r\n", 1)
            length = next((int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")), 0)
            if len(rest) < length:
                return
            body, self.data = rest[:length], rest[length:]
            SEEN[1] = SEEN[1] or time.time()
            SEEN[0] += 1
            asyncio.get_running_loop().call_later(DELAY.value, self.reply, b'"judge"' in body)

    def reply(self, judges):
        SEEN[2] = time.time()
        SEEN[3] = time.process_time()
        if judges:
            text = json.dumps({"reason": "It says more.", "better": random.choice(["A", "B", "tie"])})
        else:
            text = " ".join(random.choices(WORDS, k=90)).capitalize() + "."
        body = json.dumps({
            "id": "c", "object": "chat.completion", "model": "canned", "choices": [
                {"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 90, "completion_tokens": 120}}).encode()
        if not self.transport.is_closing():
            self.transport.write(
                b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body)


def serve(port):
    async def run():
        server = await asyncio.get_running_loop().create_server(Answers, "127.0.0.1", port, backlog=1024)
        await server.serve_forever()

    asyncio.run(run())


@contextlib.contextmanager
def server():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = multiprocessing.Process(target=serve, args=(port,), daemon=True)
    process.start()
    for _ in range(200):
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            break
    try:
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.terminate()
        process.join()


PROFILE = """attune: 1
audience: {{group: tier={tier}}}
statements:
  - {{id: s-{tier}, text: Has a wish, directive: "{directive}", context: any, aspect: {aspect}, direction: more,
     strength: 0.5, evidence: {{supporting: 40, opposing: 4, users: 20, heldOut: confirmed}}, source: edited,
     analyst: offline, status: active}}
"""


def throughput():
    FOLDER.mkdir(parents=True, exist_ok=True)
    for tier, directive, aspect in [
        ("expert", "Present the main points as a bulleted list.", "structure.bullets"),
        ("novice", "Give the answer as numbered steps.", "structure.steps"),
    ]:
        (FOLDER / f"{tier}.yaml").write_text(PROFILE.format(tier=tier, directive=directive, aspect=aspect))
    with open(FOLDER / "prompts.jsonl", "w") as file:
        for number in range(options.prompts):
            tier = "expert" if number % 2 else "novice"
            turns = [("user", f"How do I repair pump number {number}?"), ("assistant", "Take it apart."),
                     ("user", "please use bullet points" if tier == "expert" else "please use numbered steps")]
            row = {"id": f"q{number}", "user": f"u{number}", "groups": {"tier": tier},
                   "messages": [{"role": role, "content": text} for role, text in turns]}
            file.write(json.dumps(row) + "\n")
    with server() as base:
        for what, judges in [("traits", "traits"), ("traits and a model", f"traits, {{kind: model, model: '{base}#judge'}}")]:
            plan = FOLDER / "plan.yaml"
            plan.write_text(PLAN.format(base=base, judges=judges))
            for delay in options.delay:
                measure(plan, base, delay, what)


PLAN = """name: throughput
model: {base}#canned
audiences: {{groups: tier}}
prompts: {{file: prompts.jsonl}}
arms: [no-profile, group-name, pooled-profile, wrong-profile, right-profile]
judges: [{judges}]
"""


def measure(plan, base, delay, judges):
    """Both sides in turn, medians: one line. Each model has calls in flight of its own, so the server alone would need what
    the model with most calls needs; that many are sent by the bare client."""
    peer = pathlib.Path(__file__).with_name("peers") / "ask_model.py"
    DELAY.value = delay
    ours, bare = [], []
    for _ in range(options.runs):
        workspace = fresh("evaluation-workspace")
        attune("profiles", "import", FOLDER / "expert.yaml", FOLDER / "novice.yaml", "--workspace", workspace)
        cpu_before, SEEN[:3] = SEEN[3], [0, 0, 0]
        start = time.time()
        result, wall, cpu, peak = attune("evaluate", plan, "--workspace", workspace, "--concurrency", options.in_flight)
        calls, first, last, server_cpu = SEEN
        queue = max(calls - 5 * options.prompts, 5 * options.prompts)
        if calls != result["calls"]:
            sys.exit(f"the server saw {calls:.0f} calls, the result says {result['calls']}")
        ours.append((calls, queue, wall, cpu, peak, first - start, last - first, start + wall - last, server_cpu - cpu_before))
        line = timed(sys.executable, str(peer), "aiohttp", base, str(int(queue)), "10", str(options.in_flight))[0]
        bare.append((json.loads(line)["seconds"], json.loads(line)["cpuSeconds"]))
    calls, queue, wall, cpu, peak, before, during, after, server_cpu = (median(column) for column in zip(*ours))
    bare_wall, bare_cpu = (median(column) for column in zip(*bare))
    least = queue * delay / options.in_flight
    emit("evaluation throughput", arms=5, prompts=options.prompts, judges=judges, calls=int(calls),
         in_flight=options.in_flight, delay_s=delay, server_alone_s=round(least, 2), wall_s=round(wall, 2),
         before_first_call_s=round(before, 2), calls_s=round(during, 2), after_last_answer_s=round(after, 2),
         cpu_s=round(cpu, 2), server_cpu_s=round(server_cpu, 2), peak_mib=round(peak), bare_aiohttp_s=round(bare_wall, 2),
         bare_aiohttp_cpu_s=round(bare_cpu, 2), over_server=round(wall / least, 3),
         over_bare_client=round(wall / bare_wall, 3))


def rate(samples, judge, arm, on=None):
    scores = []
    for sample in samples:
        if on is not None and sample["isRubricOn"] != on:
            continue
        for verdict in sample["verdicts"]:
            if verdict["judge"] == judge and verdict["arm"] == arm and verdict.get("armFirst"):
                scores.append({"arm": 1, "tie": 0.5, "baseline": 0}[verdict["armFirst"]])
    return (round(sum(scores) / len(scores), 3), len(scores)) if scores else (None, 0)


def truth():
    for seed in range(options.first_seed, options.first_seed + options.worlds):
        folder = fresh(f"evaluation-truth-{seed}")
        folder.mkdir(parents=True)
        workspace = folder / "w"
        log = folder / "log.jsonl"
        attune("simulate", "groups", "--output", log, "--seed", seed)
        attune("import", log, "--workspace", workspace)
        attune("learn", "rubrics", "--group-by", "tier", "--hold-out", "0.3", "--workspace", workspace)
        plan, *_ = timed(str(pathlib.Path(__import__("common").ATTUNE)), "evaluate", "--example", "gpa")
        (folder / "gpa.yaml").write_text(plan)
        result, wall, _, _ = attune("evaluate", folder / "gpa.yaml", "--workspace", workspace)
        samples = [json.loads(line) for line in open(workspace / "runs" / result["id"] / "samples.jsonl")]
        figures = {}
        for judge in ["simulated-users", "traits"]:
            for arm in ["wrong-profile", "pooled-profile", "right-profile", "group-name", "examples"]:
                figures[f"{judge} {arm}"] = rate(samples, judge, arm, True)[0]
        off = [s for s in samples if not s["isRubricOn"]]
        text = lambda sample, arm: next(r["text"] for r in sample["replies"] if r["arm"] == arm)
        unchanged = sum(text(s, "no-profile") == text(s, "right-profile") for s in off)
        emit("evaluation truth", seed=seed, rubric_on=len(samples) - len(off), off=len(off), off_unchanged=unchanged,
             wall_s=round(wall, 1), **figures)


for what in options.what:
    {"throughput": throughput, "truth": truth}[what]()
