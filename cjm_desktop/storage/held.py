"""Holding an open file so that other windows can tell that its owner lives.

The operating system lets go when the process ends, however it ends: no process ids to compare.
"""

import os
import sys

if sys.platform == "win32":
    import msvcrt

    _BEYOND = 2**30  # a place behind the content, which stays readable for others

    def try_hold(file: int) -> bool:
        """Hold an open file until it is closed; False when someone else holds it."""
        os.lseek(file, _BEYOND, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            os.lseek(file, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def try_hold(file: int) -> bool:
        """Hold an open file until it is closed; False when someone else holds it.

        Where the file system knows no locks, nobody can hold a file and it counts as free.
        """
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return True
        return True
