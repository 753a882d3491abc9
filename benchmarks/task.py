"""Whom every contender calls and what it must find there. Imports nothing that a contender would otherwise pay for."""

ACCOUNT = "0123456789abcdef0123456789abcdef"
APP = "fedcba98-7654-4321-8765-43210fedcba9"
TOKEN = "token-for-benchmarks"
MEETINGS = f"/accounts/{ACCOUNT}/realtime/kit/{APP}/meetings"
MEETING = "7b0f3c52-9a64-4c1e-8f2d-000000000000"
TITLE = "Monday rounds, group 0"
PER_PAGE = 100
ROUNDS = 7  # of calls in a process; the median counts
