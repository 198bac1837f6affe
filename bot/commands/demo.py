"""`xieshou demo`: the real program against stand-ins of LINE and Telegram, with a made-up school and a page of phones."""

import asyncio
import contextlib
import errno
import gc
import os
import signal
import socket
import sys
import tempfile
import threading
import webbrowser
from pathlib import Path
from typing import Final

from bot import logs

CANNOT_LISTEN: Final = 2
EVERYWHERE: Final = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104  # what a browser opens instead, not what we listen on


async def run(*, host: str, port: int) -> int:
    """Serve the page until Ctrl-C or SIGTERM. Returns the exit status: 0, or 2 when the address cannot be had."""
    try:
        listener = _listen(host, port)
    except OSError as error:
        print(_why_not(error, host, port), file=sys.stderr)
        return CANNOT_LISTEN
    logs.configure("WARNING")
    serving = asyncio.ensure_future(_serve(host, listener))

    def stop() -> None:
        # A second Ctrl-C must not break off the cleaning up.
        if not serving.cancelling():
            serving.cancel()

    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop)
    with contextlib.suppress(asyncio.CancelledError):
        await serving
    # Python would go through every object of both platforms' libraries once more before it exits: a second of waiting for nothing.
    gc.freeze()
    return 0


async def _serve(host: str, listener: socket.socket) -> None:
    """Until cancelled. What was begun is ended in the opposite order, however far it came."""
    # After the address was taken: both platforms' libraries take seconds to import.
    from aiohttp import web

    from bot.demo.stage import set_up

    async with contextlib.AsyncExitStack() as at_end:
        at_end.callback(listener.close)
        folder = at_end.enter_context(tempfile.TemporaryDirectory(prefix="xieshou-demo-", ignore_cleanup_errors=True))
        demo = await at_end.enter_async_context(set_up(Path(folder)))
        runner = web.AppRunner(demo.page(host).application(), access_log=None, shutdown_timeout=0.5)
        at_end.push_async_callback(runner.cleanup)
        await runner.setup()
        await web.SockSite(runner, listener).start()
        address = _address(host, listener)
        print(f"The page of phones: {address}  (Ctrl-C stops the demo)", flush=True)
        _show(address)
        await demo.open_chats()
        await asyncio.Event().wait()


def _listen(host: str, port: int) -> socket.socket:
    """Take the address at once: a port that is taken is told before anything else begins. Raises OSError."""
    family, _, _, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    return socket.create_server(where[:2], family=family)


def _why_not(error: OSError, host: str, port: int) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {port} is taken by another program; choose another: make demo PORT={port + 1 if port < 65535 else 8080}"
    if error.errno == errno.EACCES:
        return f"Port {port} is not open to ordinary users; choose another: make demo PORT=8080"
    return f"Nothing can listen on {host} port {port} ({error.strerror or error}); choose another: make demo PORT=8080"


def _address(host: str, listener: socket.socket) -> str:
    shown = EVERYWHERE.get(host, host)
    return f"http://{f'[{shown}]' if ':' in shown else shown}:{listener.getsockname()[1]}/"


def _show(address: str) -> None:
    """Open a browser where somebody sits at a desktop; elsewhere the printed address must do. It never fails, and nobody waits for it."""
    has_desktop = sys.platform in ("darwin", "win32") or "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    if sys.stdout.isatty() and has_desktop:
        threading.Thread(target=_open, args=(address,), daemon=True).start()


def _open(address: str) -> None:
    with contextlib.suppress(Exception):
        webbrowser.open(address)
