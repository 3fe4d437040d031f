ZCZC FMG000
YY CRI
CRICKET: Sheffield Shield preview panel
SHEFFIELD SHIELD
Round Four
TASMANIA v VICTORIA
At Bellerive Oval, Saturday November 21, 1030 AEDT
Umpires: G Abood, P Wilson
Last meeting: Victoria by six wickets
Form: Tasmania LWDL, Victoria WWLD
AAP
NNNN
