ZCZC AAA000
YY MED
AsiaNet 91822

Lithium Recycler Opens Second Plant in Johor

JOHOR BAHRU, Malaysia, Nov. 20, 2026 /PRNewswire-AsiaNet/ --

Selat Recycling Sdn Bhd opened its second plant for spent batteries on Friday.

"It doubles what we can treat," said Azlan Rahim, Chief Executive Officer of Selat Recycling.

About Selat Recycling

Selat Recycling treats batteries from vehicles.

SOURCE: Selat Recycling Sdn Bhd

NNNN
