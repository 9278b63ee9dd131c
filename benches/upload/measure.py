# Runs one program and prints what it took: wall and CPU seconds, peak memory in KiB, exit status.
# Usage: measure.py OUTPUT-FILE PROGRAM ARGUMENT…   Asks the kernel (wait4), so nothing is sampled.
import json
import os
import sys
import time

output, *program = sys.argv[1:]
create = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
redirect = [(os.POSIX_SPAWN_OPEN, 1, output, create, 0o600), (os.POSIX_SPAWN_DUP2, 1, 2)]
began = time.monotonic()
child = os.posix_spawnp(program[0], program, os.environ, file_actions=redirect)
_, status, usage = os.wait4(child, 0)
wall = time.monotonic() - began
print(
    json.dumps(
        {
            "wall_secs": wall,
            "cpu_secs": usage.ru_utime + usage.ru_stime,
            "peak_kib": usage.ru_maxrss,
            "exit": os.waitstatus_to_exitcode(status),
        }
    )
)
