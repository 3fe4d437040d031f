"""The service round the chain: lanes, settings, metrics, dead letters and the command line.

Read `consumer.service`, then `consumer.lane`, then `processors.chain`.
"""

import os

# A worker keeps to one core: threads of its own for small products would only wait for one another.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
