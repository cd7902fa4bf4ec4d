"""What a user does with a model, and what must hold whatever the model says."""

import json

QUESTION = "Why is the sky blue? Mail me at lily@example.com."
NEVER = "zebraquux"
PROFILE = """attune: 1
audience: {group: tier=expert}
version: 1
statements:
  - id: s-1
    text: Prefers numbered steps
    directive: Give the answer as numbered steps.
    context: any
    aspect: structure.steps
    direction: more
    strength: 0.5
    evidence: {supporting: 90, opposing: 10, users: 40}
    source: rubrics
    analyst: offline
    status: active
"""


def prepare(attune):
    """A small log for the model, and a profile that steers."""
    (attune.folder / "expert.yaml").write_text(PROFILE, encoding="utf-8")
    attune.must("profiles", "import", "expert.yaml", "--workspace", "steered")
    attune.must(
        "simulate", "groups", "--output", "small.jsonl", "--conversations", "30", "--users", "20", "--contexts", "2",
        "--null-contexts", "1", "--differences", "2", "--strength", "0.8", "--seed", "7")
    # Pairs need no judgement first, so that an explanation is asked for in any case.
    with open(attune.folder / "pairs.jsonl", "w", encoding="utf-8") as out:
        for index in range(8):
            row = {
                "prompt": [{"role": "user", "content": f"How do I mend tyre {index}? {NEVER}"}],
                "chosen": [{"role": "assistant", "content": "1. Take the wheel off.\n2. Patch the tube."}],
                "rejected": [{"role": "assistant", "content": "Ask somebody who knows about tyres."}],
                "user": f"p{index % 4}", "groups": {"tier": "expert" if index % 2 else "novice"},
                "context": "bicycles",
            }
            out.write(json.dumps(row) + "\n")


def prepare_users(attune):
    """Texts and choices of single users."""
    attune.must(
        "simulate", "writers", "--output", "texts.jsonl", "--writers", "4", "--samples", "9", "--seed", "7")
    with open(attune.folder / "choices.jsonl", "w", encoding="utf-8") as out:
        for index in range(6):
            row = {
                "prompt": f"How do I mend tyre {index}? {NEVER}", "chosen": "Patch the tube.",
                "rejected": "Ask somebody who knows about tyres, and then ask once more.", "user": f"p{index % 2}",
            }
            out.write(json.dumps(row) + "\n")


def users(attune, how):
    """The verbs on single users, each to its end and once more."""
    report = attune.report
    workspace = f"users-{how}".replace(" ", "-")
    attune.must("import", "texts.jsonl", "--format", "writing", "--workspace", workspace)
    attune.must("import", "choices.jsonl", "--workspace", workspace)
    common = ["--analyst", attune.model, "--workspace", workspace, "--concurrency", "4"]
    verbs = {
        "hypotheses": ["learn", "hypotheses", "--user", "w1"],
        "scored": ["learn", "hypotheses", "--scored", "texts", "--user", "w1"],
        "personas": ["learn", "personas"],
        "evaluate": ["evaluate", "personas", "--judge", attune.model],
    }
    for what, verb in verbs.items():
        name = f"{what}, {how}"
        command = [*verb, *common, "--json"]
        code, out, err, calls = attune.run(*command)
        report.check(f"{name}: ends with 0", code == 0, err)
        if code != 0:
            report.row(name, code, calls, last(err))
            continue
        said = json.loads(out)
        asked = [said[key] for key in ("questions", "analystQuestions", "judgeQuestions") if key in said]
        questions = sum(sum(one["asked"].values()) for one in asked)
        failed = sum(sum(sum(kinds.values()) for kinds in one["failed"].values()) for one in asked)
        refused = sum(one["refused"] for one in asked)
        report.check(f"{name}: something was asked", questions > 0)
        report.check(f"{name}: failures are among the questions", failed <= questions, f"{failed} of {questions}")
        if how != "in the right shape":
            report.check(f"{name}: every question failed", failed == questions, f"{failed} of {questions}")
        report.row(name, code, calls, f"{questions} questions, {failed} without use, {refused} pieces refused")
        for text in (out, err):
            report.check(f"{name}: no one's words", NEVER not in text)
        again(attune, name, command, calls)
    code, out, err, calls = attune.run("profiles", "list", "--workspace", workspace, "--json")
    report.check(f"users, {how}: profiles can be listed", code == 0 and not calls, err)
    code, out, err, calls = attune.run(
        "tailor", "How do I mend a tyre?", "--persona", "auto", "--workspace", workspace, "--model", attune.model,
        "--max-tokens", "20")
    report.check(f"users, {how}: tailor --persona auto ends", code in (0, 65), f"{code} {err}")
    report.row(f"tailor --persona auto, {how}", code, calls, last(err))


def looks(attune):
    """doctor: an odd server is a warning, not a failure."""
    code, out, _, calls = attune.run("doctor", attune.model, "--json")
    attune.report.check("doctor ends with 0", code == 0, code)
    attune.report.check("doctor asks twice at most", len(calls) <= 2, len(calls))
    states = [f"{item['name'].split()[-1]} {item['state']}" for item in json.loads(out).get("checks", [])] if out else []
    attune.report.row("doctor", code, calls, ", ".join(states))


def tailors(attune):
    """Whole and streamed, plain and steered; the same question is sent once."""
    report = attune.report
    answer = ["--max-tokens", "60", "--model", attune.model]
    steered = ["--group", "tier=expert", "--workspace", "steered"]
    code, out, err, calls = attune.run("tailor", QUESTION, *steered, *answer, "--json")
    report.check("tailor ends with 0", code == 0, err)
    said = json.loads(out) if code == 0 else {}
    report.check("tailor is steered", bool(said.get("instruction")), said.get("gate"))
    report.check("tailor sends one call", len(calls) == 1, len(calls))
    report.row("tailor", code, calls, f"{len(said.get('answer', ''))} characters, {said.get('usage')}")

    again, streamed, _, calls = attune.run("tailor", QUESTION, *steered, *answer)
    report.check("the same question is not sent again", again == 0 and not calls, len(calls))
    report.check("a stored answer is the answer", streamed.strip() == said.get("answer", "").strip())
    report.row("tailor, the same again", again, calls, "from the store")

    other = QUESTION.replace("sky", "sea")
    code, out, err, calls = attune.run("tailor", other, *steered, *answer)
    report.check("a streamed answer ends with 0", code == 0, err)
    report.check("it is streamed", [call["streamed"] for call in calls] == [True], calls)
    report.check("it has text", len(out.strip()) > 0)
    report.row("tailor, streamed", code, calls, f"{len(out)} characters")

    code, out, err, calls = attune.run("tailor", other, *steered, *answer, "--compare", "--json")
    both = json.loads(out) if code == 0 else {}
    report.check("compare ends with 0", code == 0, err)
    report.check("compare asks only the plain one, the other is stored", len(calls) == 1, len(calls))
    report.check("compare shows both", bool(both.get("answer")) and bool(both.get("plain", {}).get("answer")))
    report.row("tailor --compare", code, calls, f"{both.get('fromStore')} from the store")


def learns(attune, how, options):
    """A learning run to its end, and once more. What the model says reaches no profile in its own words."""
    report = attune.report
    name = f"learn, {how}" + (", --contexts model" if options else "")
    workspace = f"learn-{how}-{'-'.join(options)}".replace(" ", "-")
    for log in ["small.jsonl", "pairs.jsonl"]:
        attune.must("import", log, "--workspace", workspace)
    command = [
        "learn", "rubrics", "--group-by", "tier", "--analyst", attune.model, "--workspace", workspace,
        "--minimum-users", "2", "--concurrency", "4", *options,
    ]
    code, out, err, calls = attune.run(*command, "--json")
    report.check(f"{name}: ends with 0", code == 0, err)
    if code != 0:
        return report.row(name, code, calls, last(err))
    learnt = json.loads(out)
    questions = learnt["questions"]
    asked = sum(questions["asked"].values())
    failed = {}
    for kinds in questions["failed"].values():
        for kind, count in kinds.items():
            failed[kind] = failed.get(kind, 0) + count
    lost = sum(failed.values())
    answered = sum(call["status"] == 200 for call in calls)
    report.check(f"{name}: counts the calls that the server answered", questions["calls"] == answered,
                 f"{questions['calls']} and {answered}")
    report.check(f"{name}: failures are among the questions", lost <= asked, f"{lost} of {asked}")
    if how == "in its own words":
        report.check(f"{name}: every question failed", lost == asked, f"{lost} of {asked}")
        report.check(f"{name}: each was repaired once at most", asked <= answered <= 2 * asked, answered)
        report.check(f"{name}: for what was said", set(failed) <= {"not-json", "wrong-shape", "empty"}, failed)
    if how == "refused as too long":
        report.check(f"{name}: every question failed as refused", failed == {"rejected": asked}, failed)
    report.check(f"{name}: nothing is left unread", questions["unread"] == 0, questions["unread"])
    report.row(name, code, calls, f"{asked} questions, {lost} without use {failed}, {questions['refused']} pieces refused")
    profiles(attune, name, learnt, workspace, may_propose=how == "in the right shape")
    for text in (out, err):
        report.check(f"{name}: no one's words", NEVER not in text)
    again(attune, name, command, calls)


def profiles(attune, name, learnt, workspace, may_propose):
    """Statements are the catalogue's own words, or there are none. Nonsense that has the right shape and looks like a
    property of replies may be proposed; no evidence can make it active."""
    statements = [statement for group in learnt["groups"] for statement in group["statements"]]
    odd = [statement["aspect"] for statement in statements if statement["aspect"].startswith("open.")]
    active = [statement["aspect"] for statement in statements if statement["status"] == "active"]
    attune.report.check(f"{name}: no statement in the model's words", may_propose or not odd, odd)
    attune.report.check(f"{name}: nothing is active", not active, active)
    code, out, err, calls = attune.run("profiles", "list", "--workspace", workspace)
    attune.report.check(f"{name}: profiles can be listed", code == 0 and not calls, err)
    attune.report.row("  its profiles", code, calls, f"{len(statements)} statements, {len(odd)} in the model's words, {len(active)} active")


def again(attune, name, command, before):
    """What was answered is not asked again; what was refused may be."""
    answered = {call["hash"] for call in before if call["status"] == 200}
    report = attune.report
    report.check(f"{name}: no question was answered twice",
                 len(answered) == sum(call["status"] == 200 for call in before))
    code, _, err, calls = attune.run(*command, "--json")
    repeated = [call for call in calls if call["hash"] in answered]
    report.check(f"{name}, again: ends with 0", code == 0, err)
    report.check(f"{name}, again: sends nothing that was answered", not repeated, len(repeated))
    report.row("  once more", code, calls, "")


def refuses(attune):
    """A context that is too short for the question: refused, said so, and 65."""
    question = QUESTION + " and then" * 600
    command = ["tailor", question, "--workspace", "steered", "--model", attune.model]
    code, out, err, calls = attune.run(*command, "--json")
    attune.report.check("a question too long for the model ends with 65", code == 65 and not out, f"{code} {err}")
    attune.report.check("its words are not in the error", "and then" not in err)
    attune.report.row("tailor, too long", code, calls, last(err))
    # This server begins a stream before it looks at the question's length, and then breaks it off.
    code, out, err, calls = attune.run(*command)
    attune.report.check("a stream that is broken off ends with 65 or 69", code in (65, 69) and not out, f"{code} {err}")
    attune.report.check("its words are not in that error", "and then" not in err)
    attune.report.row("tailor, too long, streamed", code, calls, last(err))


def unreachable(attune):
    """The server is gone: 69, at once or after its tries."""
    code, _, err, calls = attune.run("tailor", "Hello", "--workspace", "steered", "--model", "http://127.0.0.1:9/v1#none")
    attune.report.check("no server ends with 69", code == 69, f"{code} {err}")
    attune.report.row("tailor, no server", code, calls, last(err))


def last(text):
    """The last line: what a user sees first."""
    return text.strip().splitlines()[-1] if text.strip() else ""
