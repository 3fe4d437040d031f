"""The service round the chain: lanes, settings, metrics, dead letters and the command line.

Read `consumer.service`, then `consumer.lane`, then `processors.chain`.
"""
