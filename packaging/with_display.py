"""Runs a command on a virtual X display of its own, with a session bus where there is one.

Run: ``python packaging/with_display.py COMMAND …``. A machine without Xvfb runs the command on the
display that it has, and says so where it has none: tests of a real display skip then.
"""

import os
import shutil
import subprocess
import sys

SCREEN = "1920x1080x24"


def main(command: list[str]) -> int:
    """Run the command; return its exit code."""
    bus = ["dbus-run-session", "--"] if shutil.which("dbus-run-session") else []
    if not shutil.which("Xvfb"):
        if not os.environ.get("DISPLAY"):
            print("There is no display and no Xvfb; on Debian or Ubuntu: sudo apt-get install xvfb")
            os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return subprocess.run([*bus, *command], check=False).returncode
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        return subprocess.run([*bus, *command], check=False, env=environment).returncode
    finally:
        server.terminate()
        server.wait()


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
