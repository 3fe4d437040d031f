"""Speed in one run on one core for the worker, as ratios to peers: `make bench`."""
