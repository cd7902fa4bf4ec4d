"""A model server on loopback that gives one fixed chat completion to whoever asks: nginx with one worker."""

import contextlib
import json
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

TEXT = "Say what was measured, on which machine, how often, and how far the runs lie apart. " * 6
COMPLETION = {
    "id": "chatcmpl-1", "object": "chat.completion", "created": 1_750_000_000, "model": "canned",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": TEXT, "refusal": None}, "finish_reason": "stop", "logprobs": None}],
    "usage": {"prompt_tokens": 90, "completion_tokens": 120, "total_tokens": 210},
}
CONFIGURATION = """
daemon off;
worker_processes 1;
pid {folder}/nginx.pid;
error_log {folder}/errors.log;
events {{ worker_connections 4096; }}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    client_body_buffer_size 256k;
    keepalive_requests 1000000000;
    server {{
        listen 127.0.0.1:{port};
        default_type application/json;
        location / {{ return 200 '{completion}'; }}
    }}
}}
"""


def find_nginx():
    """Debian keeps it where only the administrator's PATH looks."""
    found = shutil.which("nginx") or shutil.which("nginx", path="/usr/sbin:/usr/local/sbin:/opt/homebrew/bin")
    if not found:
        sys.exit("the client benchmark needs nginx as its server: apt-get install nginx-light, or brew install nginx")
    return found


@contextlib.contextmanager
def canned_server():
    """The base address of a server that runs meanwhile."""
    program = find_nginx()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "nginx.conf")
        file.write_text(CONFIGURATION.format(folder=folder, port=port, completion=json.dumps(COMPLETION)))
        errors = open(pathlib.Path(folder, "start.log"), "w+")
        server = subprocess.Popen([program, "-p", folder, "-c", str(file)], stderr=errors)
        try:
            for _ in range(200):
                if server.poll() is not None:
                    errors.seek(0)
                    sys.exit("nginx did not start:\n" + errors.read())
                with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                    break
                time.sleep(0.05)
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            server.terminate()
            server.wait()
            errors.close()
