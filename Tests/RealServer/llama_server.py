"""Starts llama-cpp-python's OpenAI-compatible server on a free port, and stops it again."""

import contextlib
import pathlib
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request

ALIAS = "stories260k"


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/v1/models", timeout=5) as reply:
            return reply.status == 200
    except (OSError, urllib.error.URLError):
        return False


@contextlib.contextmanager
def serving(model, context, log: pathlib.Path):
    """The port of a server whose prompts may take `context` tokens; it ends with the block."""
    port = free_port()
    with log.open("wb") as out:
        process = subprocess.Popen(
            [
                sys.executable, "-m", "llama_cpp.server", "--model", str(model), "--model_alias", ALIAS,
                "--host", "127.0.0.1", "--port", str(port), "--n_ctx", str(context), "--n_threads", "1",
                "--n_threads_batch", "1", "--chat_format", "llama-2", "--interrupt_requests", "false",
            ],
            stdout=out, stderr=subprocess.STDOUT,
        )
        try:
            for _ in range(600):
                if process.poll() is not None:
                    raise SystemExit(f"the server ended with {process.returncode}:\n{log.read_text()[-2000:]}")
                if answers(port):
                    break
                time.sleep(0.1)
            else:
                raise SystemExit(f"the server did not answer within a minute; its log is {log}")
            yield port
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
