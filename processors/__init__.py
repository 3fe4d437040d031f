"""The pure chain: bytes of a dispatch in, enriched JSON out.

Nothing here does I/O, reads the clock or the environment, or knows of Kafka. Start with `processors.chain`.
"""
