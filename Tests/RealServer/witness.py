"""A proxy before the server that writes down what was asked and how it was answered, and changes nothing, or only one
thing: with constrain() a schema in OpenAI's form is rewritten into the form that llama-cpp-python's server holds answers
to by a grammar. Nonsense then has the right shape, which is the harder case.
"""

import hashlib
import http.client
import http.server
import json
import threading


def bounded(schema):
    """The schema with bounds on lists and texts: without them such a model says nothing, or never closes a bracket."""
    if isinstance(schema, list):
        return [bounded(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    result = {key: bounded(part) for key, part in schema.items()}
    if result.get("type") == "array":
        result |= {"minItems": 1, "maxItems": 2}
    if result.get("type") == "string" and "enum" not in result:
        result |= {"minLength": 6, "maxLength": 40}
    return result


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def handle_error(self, request, client_address):
        """A client that goes away between two calls is nothing to tell."""


class Witness:
    """Listens on a free port of the loopback interface; `calls` holds one entry a chat completion."""

    def __init__(self, port):
        self.upstream = port
        self.constrains = False
        self.calls = []
        self.lock = threading.Lock()
        self.server = Server(("127.0.0.1", 0), self.handler())
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    @property
    def base(self):
        return f"http://127.0.0.1:{self.server.server_port}/v1"

    def constrain(self, wanted):
        self.constrains = wanted

    def take(self):
        """The calls since the last time."""
        with self.lock:
            calls, self.calls = self.calls, []
        return calls

    def rewritten(self, body):
        """The body to send on, and the entry of this call. A body that is no JSON is left to the server."""
        try:
            asked = json.loads(body)
        except ValueError:
            return body, {"hash": hashlib.sha256(body).hexdigest(), "shape": None, "streamed": False}
        form = asked.get("response_format") or {}
        streamed = bool(asked.get("stream"))
        # The same question streamed or not, and with the schema beside it or in the prompt's words, is another call but
        # not another question only where the prompt differs; the hash is of what decides the answer.
        core = {key: value for key, value in asked.items() if key not in ("stream", "stream_options")}
        entry = {
            "hash": hashlib.sha256(json.dumps(core, sort_keys=True).encode()).hexdigest(),
            "shape": form.get("json_schema", {}).get("name"), "streamed": streamed,
        }
        if self.constrains and form.get("type") == "json_schema":
            schema = bounded(form["json_schema"]["schema"])
            asked["response_format"] = {"type": "json_object", "schema": schema}
            body = json.dumps(asked).encode()
        return body, entry

    def handler(witness):
        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                self.forward("GET", None, None)

            def do_POST(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                if not self.path.endswith("/chat/completions"):
                    return self.forward("POST", body, None)
                self.forward("POST", *witness.rewritten(body))

            def forward(self, method, body, entry):
                upstream = http.client.HTTPConnection("127.0.0.1", witness.upstream, timeout=600)
                try:
                    headers = {"content-type": "application/json"} if body is not None else {}
                    upstream.request(method, self.path, body, headers)
                    reply = upstream.getresponse()
                    streams = "text/event-stream" in (reply.getheader("content-type") or "")
                    whole = None if streams else reply.read()
                    # Written down before the first byte goes out, on which the client may end.
                    if entry is not None:
                        with witness.lock:
                            witness.calls.append(entry | {"status": reply.status})
                    self.send_response(reply.status)
                    self.send_header("content-type", reply.getheader("content-type") or "application/json")
                    if streams:
                        self.send_header("transfer-encoding", "chunked")
                        self.end_headers()
                        while part := reply.read1(65536):
                            self.wfile.write(f"{len(part):x}\r\n".encode() + part + b"\r\n")
                        self.wfile.write(b"0\r\n\r\n")
                    else:
                        self.send_header("content-length", str(len(whole)))
                        self.end_headers()
                        self.wfile.write(whole)
                # What breaks off on one side breaks off on the other.
                except (OSError, http.client.HTTPException):
                    self.close_connection = True
                finally:
                    upstream.close()

            def log_message(self, *arguments):
                pass

        return Handler
