"""An OpenAI-compatible model on loopback that answers the analyst's questions from what the simulated text says.

usage: scripted_model.py REACTIONS.jsonl [--error 0.1] [--seed 1] [--port 0]

REACTIONS.jsonl comes from `attune simulate groups --reactions`: what each reacting turn says. The server looks a turn up
by its words, so it reads perfectly; at the error rate it gives a wrong answer of the right shape instead, the same one
each time for the same request. It prints its port, and on GET /counts how often each question was asked.
"""

import argparse
import asyncio
import collections
import hashlib
import json
import random

NAMES = {
    "length.words": "reply length", "structure.steps": "numbered steps", "structure.bullets": "bullet points",
    "structure.headings": "section headings", "code.blocks": "code samples", "examples.count": "concrete examples",
    "examples.analogies": "everyday analogies", "depth.reasons": "reasons behind advice",
    "depth.alternatives": "alternative options", "depth.verification": "ways to check the result",
    "depth.background": "background", "terminology.technical": "technical terms", "hedging.words": "cautious wording",
    "caveats.warnings": "warnings", "directness.preamble": "opening pleasantries", "formality.formal": "formal tone",
    "formality.contractions": "contracted forms", "warmth.empathy": "empathy", "emoji.count": "emoji",
    "enthusiasm.exclamations": "exclamation marks", "questions.back": "questions back to the user",
    "summary.closing": "closing summary", "sources.citations": "cited sources", "numbers.figures": "exact figures",
}
TRAITS = {name: trait for trait, name in NAMES.items()}
SIGNS = {1: "praise", -1: "negativeFeedback"}


def name(aspect):
    return NAMES.get(aspect, aspect.replace(".", " "))


class Model:
    def __init__(self, path, error, seed):
        self.said = {}
        for line in open(path):
            row = json.loads(line)
            self.said[row["text"]] = row
        self.error, self.seed = error, seed
        self.counts = collections.Counter()
        TRAITS.update({name(r["aspect"]): r["aspect"] for r in self.said.values() if r.get("aspect")})

    def answer(self, body):
        request = json.loads(body)
        shape = request["response_format"]["json_schema"]["name"]
        data = json.loads(next(m["content"] for m in request["messages"] if m["role"] == "user"))
        self.counts[shape] += 1
        chance = random.Random(hashlib.sha256(f"{self.seed}".encode() + body).digest())
        wrong = chance.random() < self.error
        return json.dumps(getattr(self, shape)(data, chance if wrong else None))

    def judgement(self, data, chance):
        said = self.said.get(data["reaction"])
        sign = said["judgement"] if said else 0
        if chance:
            sign = chance.choice([s for s in (-1, 0, 1) if s != sign])
        return {"signs": [SIGNS[sign]] if sign else []}

    def explanation(self, data, chance):
        said = self.said.get(data["reaction"]) or {}
        wishes = [{"property": name(said["aspect"]), "wants": said["direction"]}] if said.get("aspect") else []
        if chance:
            wishes = [{"property": chance.choice(sorted(TRAITS)), "wants": chance.choice(["more", "less"])}]
        return {"properties": wishes}

    def aspects(self, data, chance):
        score = collections.Counter()
        for group, sign in (("A", 1), ("B", -1)):
            for line in data[group]:
                wants, _, what = line.partition(": ")
                score[what] += sign if wants == "more" else -sign
        known = [a["name"] for a in data["aspects"]]
        if chance:
            chance.shuffle(known)
            known = known[: len(known) // 2] + [chance.choice(sorted(TRAITS))]
        divided = [what for what, value in score.most_common() + score.most_common()[::-1] if abs(value) >= 3]
        names = list(dict.fromkeys(known + sorted(divided, key=lambda what: -abs(score[what]))))[:10]
        return {"aspects": [{"name": n, "definition": f"Whether a reply has many or few of these: {n}".replace(":", ",")}
                            for n in names]}

    def merged(self, data, chance):
        traits = sorted(TRAITS.values())
        return {"aspects": [
            {**a, "measure": chance.choice(traits) if chance else TRAITS.get(a["name"], "none"), "sense": "same"}
            for a in data["aspects"]]}

    def tags(self, data, chance):
        tags = []
        for wish, line in data["wishes"].items():
            wants, _, what = line.partition(": ")
            for aspect, text in data["aspects"].items():
                if text.partition(":")[0] == what:
                    tags.append({"wish": int(wish), "aspect": int(aspect), "wants": wants})
        if chance:
            for tag in tags:
                if chance.random() < 0.5:
                    tag["aspect"] = chance.randint(1, len(data["aspects"]))
        return {"tags": tags}

    def directives(self, data, chance):
        aspects = []
        for number, text in data["aspects"].items():
            what = text.partition(":")[0]
            aspects.append({
                "aspect": int(number), "moreStatement": f"Prefers more {what}", "lessStatement": f"Prefers less {what}",
                "moreDirective": f"Write the reply so that it has clearly more {what} than usual.",
                "lessDirective": f"Write the reply so that it has clearly less {what} than usual."})
        return {"aspects": aspects}


async def serve(model, port):
    async def handle(reader, writer):
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                length = 0
                for line in head.split(b"\r\n"):
                    if line.lower().startswith(b"content-length:"):
                        length = int(line.split(b":")[1])
                body = await reader.readexactly(length)
                if head.startswith(b"GET /counts"):
                    reply = dict(model.counts)
                else:
                    text = model.answer(body)
                    reply = {
                        "id": "s", "object": "chat.completion", "created": 0, "model": "reader",
                        "choices": [{"index": 0, "finish_reason": "stop",
                                     "message": {"role": "assistant", "content": text}}],
                        "usage": {"prompt_tokens": len(body) // 4, "completion_tokens": len(text) // 4,
                                  "total_tokens": (len(body) + len(text)) // 4}}
                data = json.dumps(reply).encode()
                writer.write(b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: "
                             + str(len(data)).encode() + b"\r\n\r\n" + data)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(handle, "127.0.0.1", port, limit=1 << 24)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("reactions")
    parser.add_argument("--error", type=float, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--port", type=int, default=0)
    args = parser.parse_args()
    asyncio.run(serve(Model(args.reactions, args.error, args.seed), args.port))
