ZCZC
$$Medianet
:MEDIA RELEASE
=1
^New solar farm opens near Dubbo
 
MEDIA RELEASE PR60190

New solar farm opens near Dubbo

DUBBO, Nov. 20 /Medianet/ --

A solar farm with 300,000 panels opened near Dubbo on Friday.

The operator said it would power 40,000 homes.

Contact: Jo Hale, 02 5550 0000

SOURCE: Sunfield Energy
NNNN
