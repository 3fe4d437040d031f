"""A small lexicon of our own, so that tests stand on known names and workers start in a blink."""

from __future__ import annotations

from processors.entities.artifact import compiled
from processors.entities.rows import Reading

ROWS = """\
E\tplace\tQ212\tUkraine\t1041000000\tc\tUA\t\tUkraine
E\tplace\tQ159\tRussia\t1144000000\tc\tRU\t\tRussia
E\tplace\tQ30\tUnited States\t1330000000\tc\tUS\t\tUnited States|US|U.S.
E\tplace\tQ43\tTurkey\t1085000000\tc\tTR\t\tTurkey
E\tplace\tQ142\tFrance\t1067000000\tc\tFR\t\tFrance
E\tplace\tQ230\tGeorgia\t1003700000\tc\tGE\t\tGeorgia
E\tplace\tG524901\tMoscow\t20500000\t\tRU\t\tMoscow|~Moskva
E\tplace\tG703448\tKyiv\t12900000\t\tUA\t\tKyiv
E\tplace\tG2988507\tParis\t12100000\t\tFR\t\tParis
E\tplace\tG4717560\tParis\t24000\t\tUS\tTX\t~Paris
E\tplace\tG4736286\tTexas\t3000000\tr\tUS\tTX\tTexas
E\tplace\tG5128581\tNew York City\t8100000\t\tUS\tNY\tNew York|New York City
E\tplace\tG2639577\tReading\t300000\t\tGB\t\t~Reading
E\tnationality\t\tRussian\t900000000\tQ159\tRU\t\tRussian|Russians
E\tperson\tQ7747\tVladimir Putin\t50000000\t\t\t\tVladimir Putin
E\tperson\tQ22686\tDonald Trump\t50000000\t\t\t\tDonald Trump|Donald J. Trump
E\torganisation\tQ7184\tNATO\t2000000000\t\t\t\tNATO|North Atlantic Treaty Organization
E\torganisation\tQ40464\tAgence France-Presse\t2000000000\ta\t\t\tAgence France-Presse|AFP
E\torganisation\tQ130879\tReuters\t2000000000\ta\t\t\tReuters
E\torganisation\t\tKremlin\t10000000\t\t\t\tKremlin
G\tSteve|Paris|Yuri|Maria
S\tHilton|Jackson|Silva
"""


def small_artifact(rows: str = ROWS) -> bytes:
    """A compiled lexicon of these rows."""
    reading = Reading()
    reading.read_rows(rows.splitlines())
    return compiled(reading)
