"""Every metric, with what it means and what to do about it. Names and units follow Prometheus' conventions.

With several workers each process writes to files in `PROMETHEUS_MULTIPROC_DIR`, and the supervisor's page adds
them up; so this module must be imported after that variable is set.
"""

from __future__ import annotations

from prometheus_client import Counter, Gauge, Histogram

# How many raw records were taken off the input topic and committed. Flat while lag grows: the lanes are stuck.
RECORDS_CONSUMED = Counter("wirefeed_records_consumed", "Raw records consumed and committed", ["topic"])

# What became of them, by format. `enriched` counts dispatches (one record may hold several); `dead_letter` records.
DISPATCHES = Counter("wirefeed_dispatches", "Dispatches by format and outcome", ["format", "outcome"])

# Refused records by stage and reason. A sudden rise of one reason: an upstream producer has changed its format.
DEAD_LETTERS = Counter("wirefeed_dead_letters", "Records sent to the dead-letter topic", ["stage", "reason"])

# Tagged entities by type, and notices by kind. A fall to nothing with dispatches flowing: the lexicon or a source changed.
ENTITIES = Counter("wirefeed_entities", "Entities tagged", ["type"])
NOTICES = Counter("wirefeed_notices", "Notices read", ["kind"])

# What agencies said of their dispatches. `kill` and `withdrawal`: published with pubStatus canceled, downstream must act.
# `duplicate`: the lane has lately published the same text; the header wirefeed-duplicate-of names the first.
SIGNALS = Counter(
    "wirefeed_signals", "Dispatches that carry a signal: kill, withdrawal, embargo, flash …", ["signal"]
)

# Time of one batch in one stage of the chain. Tells which stage a slow chain is slow in.
STAGE_SECONDS = Histogram(
    "wirefeed_stage_seconds", "Time of a batch in a stage of the chain", ["stage"],
    buckets=(0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0),
)  # fmt: skip

# From the input record's timestamp to the commit of its output: what a downstream reader waits. The one to alert on.
END_TO_END_SECONDS = Histogram(
    "wirefeed_end_to_end_seconds", "Input record's timestamp to commit",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0),
)  # fmt: skip

# Records in one transaction. Always at batch_max_records: the worker is saturated.
BATCH_RECORDS = Histogram(
    "wirefeed_batch_records",
    "Records in one transaction",
    buckets=(1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500),
)

# Transactions by outcome: committed, aborted, fenced. Fenced ones follow rebalances; aborted ones follow broker faults.
TRANSACTIONS = Counter("wirefeed_transactions", "Transactions by outcome", ["outcome"])

# How far behind the end of each partition, in records and in the age of the last one processed. Scale out on it.
LAG_RECORDS = Gauge(
    "wirefeed_consumer_lag_records",
    "Records not yet consumed",
    ["topic", "partition"],
    multiprocess_mode="livemostrecent",
)
LAG_SECONDS = Gauge(
    "wirefeed_consumer_lag_seconds", "Age of the last consumed record while behind, else 0", ["topic", "partition"],
    multiprocess_mode="livemostrecent",
)  # fmt: skip

# Partitions that a lane of ours is running. Less than the topic has, over all containers: some are unowned.
LANES = Gauge("wirefeed_lanes", "Running lanes", multiprocess_mode="livesum")

# Rebalance events: assigned, revoked. Many an hour: members come and go, or time out.
REBALANCES = Counter("wirefeed_rebalances", "Rebalances seen", ["event"])

# Lanes whose buffer is full, and the bytes in all buffers. Paused for long: the chain or the broker can't keep up.
LANE_PAUSED = Gauge("wirefeed_lane_paused", "Lanes paused on memory", multiprocess_mode="livesum")
BUFFERED_BYTES = Gauge(
    "wirefeed_buffered_bytes", "Input bytes buffered in lanes", multiprocess_mode="livesum"
)

# Lane restarts after a fault, by the error's name. Rare is fine; steady means a broken topic, right or broker.
LANE_RESTARTS = Counter("wirefeed_lane_restarts", "Lanes restarted after a fault", ["error"])

# Lexicons and lists read anew while running, by outcome: ok, failed. Failed: the log names the file and line; the one
# before stays in use.
LEXICON_RELOADS = Counter("wirefeed_lexicon_reloads", "Lexicons read anew", ["outcome"])
for _outcome in ("ok", "failed"):  # there from the start, so that the first failure is an increase
    LEXICON_RELOADS.labels(_outcome)

# 1 for what runs, 0 for a lexicon that was replaced.
BUILD_INFO = Gauge(
    "wirefeed_build_info",
    "Version of wirefeed and of its lexicon",
    ["version", "lexicon"],
    multiprocess_mode="max",
)
