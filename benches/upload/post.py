# Posts every form of a plan with `requests`, four at a time, one session to a thread.
# Usage: post.py PLAN.json
import json
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import requests

local = threading.local()


def post(upload):
    if not hasattr(local, "session"):
        local.session = requests.Session()
    with open(upload["path"], "rb") as document:
        answer = local.session.post(
            upload["url"],
            data=[tuple(field) for field in upload["fields"]],
            files={"file": (upload["name"], document)},
        )
    answer.raise_for_status()


with open(sys.argv[1], encoding="utf-8") as plan, ThreadPoolExecutor(4) as pool:
    for _ in pool.map(post, json.load(plan)):
        pass
