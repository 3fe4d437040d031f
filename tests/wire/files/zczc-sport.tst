ZCZC
%%%RACE
$#
:Cricket Sheffield Shield
=
^CRIK: Tasmania set Victoria 280 to win
+15017000

By Rod Mills
HOBART, Nov 20 AAP - Tasmania have set Victoria 280 to win the Sheffield Shield
match at Bellerive.
Stumps were drawn early because of bad light.

AAP rm/tj

NNNN
