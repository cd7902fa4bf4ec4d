#!/bin/sh
# Installs the system libraries that the package links with, only those that are missing.
set -eu

missing=""
case "$(uname -s)" in
Linux)
    [ -f /usr/include/sqlite3.h ] || missing="$missing libsqlite3-dev"
    [ -f /usr/include/zlib.h ] || missing="$missing zlib1g-dev"
    [ -f /usr/include/dnnl.h ] || [ -f /usr/include/oneapi/dnnl/dnnl.h ] || missing="$missing libdnnl-dev"
    pkg-config --exists openblas 2>/dev/null || missing="$missing libopenblas-dev"
    command -v pkg-config >/dev/null 2>&1 || missing="$missing pkg-config"
    [ -n "$missing" ] || exit 0
    if ! command -v apt-get >/dev/null 2>&1; then
        echo "deps: install these packages with your system's package manager:$missing" >&2
        exit 69
    fi
    as_root=""
    [ "$(id -u)" -eq 0 ] || as_root="sudo"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $missing
    ;;
Darwin)
    # SQLite, zlib and Accelerate come with the SDK.
    xcrun --show-sdk-path >/dev/null 2>&1 || {
        echo "deps: no SDK found; run xcode-select --install" >&2
        exit 69
    }
    ;;
*)
    echo "deps: only Linux and macOS are known here; SQLite 3, zlib, OpenBLAS and oneDNN are needed" >&2
    ;;
esac
