"""Asks an OpenAI-compatible server in Python: with openai's asynchronous client, or with aiohttp alone. Stores nothing.

usage: ask_model.py openai|aiohttp BASE CALLS WARM_UP IN_FLIGHT
Prints one JSON object. Every reply is decoded and its text looked at. The questions are those of model-throughput.
"""

import asyncio
import itertools
import json
import resource
import sys
import time

SYSTEM = "You help people who write reports. " * 4
REST = "What does a reader need to believe a figure? " * 4
UNIT = 1024 if sys.platform != "darwin" else 1024 * 1024


def question(number):
    return {
        "model": "canned", "temperature": 0,
        "messages": [
            {"role": "system", "content": SYSTEM},
            {"role": "user", "content": f"Question {number}. {REST}"},
        ],
    }


def with_openai(base, in_flight):
    from openai import AsyncOpenAI

    client = AsyncOpenAI(base_url=base, api_key="none", max_retries=0)

    async def ask(number):
        completion = await client.chat.completions.create(**question(number))
        return completion.choices[0].message.content

    return ask, client.close


def with_aiohttp(base, in_flight):
    from aiohttp import ClientSession, TCPConnector

    session = ClientSession(connector=TCPConnector(limit=in_flight))

    async def ask(number):
        async with session.post(base + "/chat/completions", json=question(number)) as response:
            body = json.loads(await response.read())
        return body["choices"][0]["message"]["content"]

    return ask, session.close


async def ask_all(ask, numbers, in_flight):
    async def worker():
        for number in numbers:
            if not await ask(number):
                sys.exit("an empty answer")

    await asyncio.gather(*(worker() for _ in range(in_flight)))


async def main(client, base, calls, warm_up, in_flight):
    ask, close = {"openai": with_openai, "aiohttp": with_aiohttp}[client](base, in_flight)
    numbers = itertools.count()
    await ask_all(ask, itertools.islice(numbers, warm_up), in_flight)
    wall, cpu = time.perf_counter(), time.process_time()
    await ask_all(ask, itertools.islice(numbers, calls), in_flight)
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    await close()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNIT
    print(json.dumps({"calls": calls, "callsPerSecond": calls / wall, "cpuSeconds": cpu, "peakMiB": peak, "seconds": wall}))


asyncio.run(main(sys.argv[1], sys.argv[2], *map(int, sys.argv[3:6])))
