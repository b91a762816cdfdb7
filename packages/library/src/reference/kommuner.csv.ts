/** See SOURCES.md. What is not known is blank. */
export const KOMMUNER_CSV = `kommunkod,namn,lanskod,lan,organisationsnummer,folkmangd,folkmangd_datum,kortnamn
0114,Upplands Väsby kommun,01,Stockholms län,212000-0019,50323,2024-12-31,Upplands Väsby
0115,Vallentuna kommun,01,Stockholms län,212000-0027,35119,2024-12-31,Vallentuna
0117,Österåkers kommun,01,Stockholms län,212000-2890,49787,2024-12-31,Österåker
0120,Värmdö kommun,01,Stockholms län,212000-0035,46635,2024-12-31,Värmdö
0123,Järfälla kommun,01,Stockholms län,212000-0043,88950,2024-12-31,Järfälla
0125,Ekerö kommun,01,Stockholms län,212000-0050,28910,2024-12-31,Ekerö
0126,Huddinge kommun,01,Stockholms län,212000-0068,114304,2024-12-31,Huddinge
0127,Botkyrka kommun,01,Stockholms län,212000-2882,95905,2024-12-31,Botkyrka
0128,Salems kommun,01,Stockholms län,212000-2874,17507,2024-12-31,Salem
0136,Haninge kommun,01,Stockholms län,212000-0084,100895,2024-12-31,Haninge
0138,Tyresö kommun,01,Stockholms län,212000-0092,49179,2024-12-31,Tyresö
0139,Upplands-Bro kommun,01,Stockholms län,212000-0100,32868,2024-12-31,Upplands-Bro
0140,Nykvarns kommun,01,Stockholms län,212000-2999,12342,2024-12-31,Nykvarn
0160,Täby kommun,01,Stockholms län,212000-0118,77744,2024-12-31,Täby
0162,Danderyds kommun,01,Stockholms län,212000-0126,32425,2024-12-31,Danderyd
0163,Sollentuna kommun,01,Stockholms län,212000-0134,77624,2024-12-31,Sollentuna
0180,Stockholms kommun,01,Stockholms län,212000-0142,995574,2024-12-31,Stockholm
0181,Södertälje kommun,01,Stockholms län,212000-0159,102911,2024-12-31,Södertälje
0182,Nacka kommun,01,Stockholms län,212000-0167,112112,2024-12-31,Nacka
0183,Sundbybergs kommun,01,Stockholms län,212000-0175,56274,2024-12-31,Sundbyberg
0184,Solna kommun,01,Stockholms län,212000-0183,85789,2024-12-31,Solna
0186,Lidingö kommun,01,Stockholms län,212000-0191,48377,2024-12-31,Lidingö
0187,Vaxholms kommun,01,Stockholms län,212000-2908,11822,2024-12-31,Vaxholm
0188,Norrtälje kommun,01,Stockholms län,212000-0217,66585,2024-12-31,Norrtälje
0191,Sigtuna kommun,01,Stockholms län,212000-0225,52767,2024-12-31,Sigtuna
0192,Nynäshamns kommun,01,Stockholms län,212000-0233,30579,2024-12-31,Nynäshamn
0305,Håbo kommun,03,Uppsala län,212000-0241,22973,2024-12-31,Håbo
0319,Älvkarleby kommun,03,Uppsala län,212000-0258,9552,2024-12-31,Älvkarleby
0330,Knivsta kommun,03,Uppsala län,212000-3013,21193,2024-12-31,Knivsta
0331,Heby kommun,03,Uppsala län,212000-2049,14345,2024-12-31,Heby
0360,Tierps kommun,03,Uppsala län,212000-0266,21104,2024-12-31,Tierp
0380,Uppsala kommun,03,Uppsala län,212000-3005,248016,2024-12-31,Uppsala
0381,Enköpings kommun,03,Uppsala län,212000-0282,48591,2024-12-31,Enköping
0382,Östhammars kommun,03,Uppsala län,212000-0290,22138,2024-12-31,Östhammar
0428,Vingåkers kommun,04,Södermanlands län,212000-0308,8750,2024-12-31,Vingåker
0461,Gnesta kommun,04,Södermanlands län,212000-2965,11458,2024-12-31,Gnesta
0480,Nyköpings kommun,04,Södermanlands län,212000-2940,58344,2024-12-31,Nyköping
0481,Oxelösunds kommun,04,Södermanlands län,212000-0324,12031,2024-12-31,Oxelösund
0482,Flens kommun,04,Södermanlands län,212000-0332,15362,2024-12-31,Flen
0483,Katrineholms kommun,04,Södermanlands län,212000-0340,34154,2024-12-31,Katrineholm
0484,Eskilstuna kommun,04,Södermanlands län,212000-0357,107203,2024-12-31,Eskilstuna
0486,Strängnäs kommun,04,Södermanlands län,212000-0365,39313,2024-12-31,Strängnäs
0488,Trosa kommun,04,Södermanlands län,212000-2957,14927,2024-12-31,Trosa
0509,Ödeshögs kommun,05,Östergötlands län,212000-0373,5237,2024-12-31,Ödeshög
0512,Ydre kommun,05,Östergötlands län,212000-0381,3626,2024-12-31,Ydre
0513,Kinda kommun,05,Östergötlands län,212000-0399,9957,2024-12-31,Kinda
0560,Boxholms kommun,05,Östergötlands län,212000-0407,5517,2024-12-31,Boxholm
0561,Åtvidabergs kommun,05,Östergötlands län,212000-0415,11467,2024-12-31,Åtvidaberg
0562,Finspångs kommun,05,Östergötlands län,212000-0423,21623,2024-12-31,Finspång
0563,Valdemarsviks kommun,05,Östergötlands län,212000-0431,7525,2024-12-31,Valdemarsvik
0580,Linköpings kommun,05,Östergötlands län,212000-0449,168035,2024-12-31,Linköping
0581,Norrköpings kommun,05,Östergötlands län,212000-0456,144980,2024-12-31,Norrköping
0582,Söderköpings kommun,05,Östergötlands län,212000-0464,14789,2024-12-31,Söderköping
0583,Motala kommun,05,Östergötlands län,212000-2817,43505,2024-12-31,Motala
0584,Vadstena kommun,05,Östergötlands län,212000-2825,7490,2024-12-31,Vadstena
0586,Mjölby kommun,05,Östergötlands län,212000-0480,28695,2024-12-31,Mjölby
0604,Aneby kommun,06,Jönköpings län,212000-0498,6797,2024-12-31,Aneby
0617,Gnosjö kommun,06,Jönköpings län,212000-0506,9131,2024-12-31,Gnosjö
0642,Mullsjö kommun,06,Jönköpings län,212000-1603,7594,2024-12-31,Mullsjö
0643,Habo kommun,06,Jönköpings län,212000-1611,13456,2024-12-31,Habo
0662,Gislaveds kommun,06,Jönköpings län,212000-0514,28936,2024-12-31,Gislaved
0665,Vaggeryds kommun,06,Jönköpings län,212000-0522,14825,2024-12-31,Vaggeryd
0680,Jönköpings kommun,06,Jönköpings län,212000-0530,147654,2024-12-31,Jönköping
0682,Nässjö kommun,06,Jönköpings län,212000-0548,31587,2024-12-31,Nässjö
0683,Värnamo kommun,06,Jönköpings län,212000-0555,34542,2024-12-31,Värnamo
0684,Sävsjö kommun,06,Jönköpings län,212000-0563,11563,2024-12-31,Sävsjö
0685,Vetlanda kommun,06,Jönköpings län,212000-0571,27528,2024-12-31,Vetlanda
0686,Eksjö kommun,06,Jönköpings län,212000-0589,17792,2024-12-31,Eksjö
0687,Tranås kommun,06,Jönköpings län,212000-0597,18604,2024-12-31,Tranås
0760,Uppvidinge kommun,07,Kronobergs län,212000-0605,9061,2024-12-31,Uppvidinge
0761,Lessebo kommun,07,Kronobergs län,212000-0613,8289,2024-12-31,Lessebo
0763,Tingsryds kommun,07,Kronobergs län,212000-0621,11966,2024-12-31,Tingsryd
0764,Alvesta kommun,07,Kronobergs län,212000-0639,19830,2024-12-31,Alvesta
0765,Älmhults kommun,07,Kronobergs län,212000-0647,17653,2024-12-31,Älmhult
0767,Markaryds kommun,07,Kronobergs län,212000-0654,9938,2024-12-31,Markaryd
0780,Växjö kommun,07,Kronobergs län,212000-0662,98334,2024-12-31,Växjö
0781,Ljungby kommun,07,Kronobergs län,212000-0670,28280,2024-12-31,Ljungby
0821,Högsby kommun,08,Kalmar län,212000-0688,5321,2024-12-31,Högsby
0834,Torsås kommun,08,Kalmar län,212000-0696,6984,2024-12-31,Torsås
0840,Mörbylånga kommun,08,Kalmar län,212000-0704,16224,2024-12-31,Mörbylånga
0860,Hultsfreds kommun,08,Kalmar län,212000-0712,13673,2024-12-31,Hultsfred
0861,Mönsterås kommun,08,Kalmar län,212000-0720,13069,2024-12-31,Mönsterås
0862,Emmaboda kommun,08,Kalmar län,212000-0738,9006,2024-12-31,Emmaboda
0880,Kalmar kommun,08,Kalmar län,212000-0746,72704,2024-12-31,Kalmar
0881,Nybro kommun,08,Kalmar län,212000-0753,19951,2024-12-31,Nybro
0882,Oskarshamns kommun,08,Kalmar län,212000-0761,26923,2024-12-31,Oskarshamn
0883,Västerviks kommun,08,Kalmar län,212000-0779,36447,2024-12-31,Västervik
0884,Vimmerby kommun,08,Kalmar län,212000-0787,15384,2024-12-31,Vimmerby
0885,Borgholms kommun,08,Kalmar län,212000-0795,10666,2024-12-31,Borgholm
0980,Region Gotland,09,Gotlands län,212000-0803,60971,2024-12-31,Gotland
1060,Olofströms kommun,10,Blekinge län,212000-0811,13000,2024-12-31,Olofström
1080,Karlskrona kommun,10,Blekinge län,212000-0829,66301,2024-12-31,Karlskrona
1081,Ronneby kommun,10,Blekinge län,212000-0837,28741,2024-12-31,Ronneby
1082,Karlshamns kommun,10,Blekinge län,212000-0845,31751,2024-12-31,Karlshamn
1083,Sölvesborgs kommun,10,Blekinge län,212000-0852,17430,2024-12-31,Sölvesborg
1214,Svalövs kommun,12,Skåne län,212000-0993,14543,2024-12-31,Svalöv
1230,Staffanstorps kommun,12,Skåne län,212000-1017,27303,2024-12-31,Staffanstorp
1231,Burlövs kommun,12,Skåne län,212000-1025,20101,2024-12-31,Burlöv
1233,Vellinge kommun,12,Skåne län,212000-1033,37816,2024-12-31,Vellinge
1256,Östra Göinge kommun,12,Skåne län,212000-0860,13978,2024-12-31,Östra Göinge
1257,Örkelljunga kommun,12,Skåne län,212000-0878,10277,2024-12-31,Örkelljunga
1260,Bjuvs kommun,12,Skåne län,212000-1041,15985,2024-12-31,Bjuv
1261,Kävlinge kommun,12,Skåne län,212000-1058,32477,2024-12-31,Kävlinge
1262,Lomma kommun,12,Skåne län,212000-1066,24715,2024-12-31,Lomma
1263,Svedala kommun,12,Skåne län,212000-1074,23581,2024-12-31,Svedala
1264,Skurups kommun,12,Skåne län,212000-1082,17099,2024-12-31,Skurup
1265,Sjöbo kommun,12,Skåne län,212000-1090,19337,2024-12-31,Sjöbo
1266,Hörby kommun,12,Skåne län,212000-1108,15562,2024-12-31,Hörby
1267,Höörs kommun,12,Skåne län,212000-1116,17518,2024-12-31,Höör
1270,Tomelilla kommun,12,Skåne län,212000-0886,13639,2024-12-31,Tomelilla
1272,Bromölla kommun,12,Skåne län,212000-0894,12470,2024-12-31,Bromölla
1273,Osby kommun,12,Skåne län,212000-0902,12947,2024-12-31,Osby
1275,Perstorps kommun,12,Skåne län,212000-0910,7235,2024-12-31,Perstorp
1276,Klippans kommun,12,Skåne län,212000-0928,17714,2024-12-31,Klippan
1277,Åstorps kommun,12,Skåne län,212000-0936,16449,2024-12-31,Åstorp
1278,Båstads kommun,12,Skåne län,212000-0944,16026,2024-12-31,Båstad
1280,Malmö kommun,12,Skåne län,212000-1124,365644,2024-12-31,Malmö
1281,Lunds kommun,12,Skåne län,212000-1132,131590,2024-12-31,Lund
1282,Landskrona kommun,12,Skåne län,212000-1140,47309,2024-12-31,Landskrona
1283,Helsingborgs kommun,12,Skåne län,212000-1157,152091,2024-12-31,Helsingborg
1284,Höganäs kommun,12,Skåne län,212000-1165,28430,2024-12-31,Höganäs
1285,Eslövs kommun,12,Skåne län,212000-1173,34922,2024-12-31,Eslöv
1286,Ystad kommun,12,Skåne län,212000-1181,32106,2024-12-31,Ystad
1287,Trelleborgs kommun,12,Skåne län,212000-1199,47269,2024-12-31,Trelleborg
1290,Kristianstads kommun,12,Skåne län,212000-0951,86379,2024-12-31,Kristianstad
1291,Simrishamns kommun,12,Skåne län,212000-0969,18890,2024-12-31,Simrishamn
1292,Ängelholms kommun,12,Skåne län,212000-0977,45110,2024-12-31,Ängelholm
1293,Hässleholms kommun,12,Skåne län,212000-0985,52114,2024-12-31,Hässleholm
1315,Hylte kommun,13,Hallands län,212000-1207,10196,2024-12-31,Hylte
1380,Halmstads kommun,13,Hallands län,212000-1215,106084,2024-12-31,Halmstad
1381,Laholms kommun,13,Hallands län,212000-1223,26595,2024-12-31,Laholm
1382,Falkenbergs kommun,13,Hallands län,212000-1231,47337,2024-12-31,Falkenberg
1383,Varbergs kommun,13,Hallands län,212000-1249,69070,2024-12-31,Varberg
1384,Kungsbacka kommun,13,Hallands län,212000-1256,85792,2024-12-31,Kungsbacka
1401,Härryda kommun,14,Västra Götalands län,212000-1264,40003,2024-12-31,Härryda
1402,Partille kommun,14,Västra Götalands län,212000-1272,41060,2024-12-31,Partille
1407,Öckerö kommun,14,Västra Götalands län,212000-1280,12771,2024-12-31,Öckerö
1415,Stenungsunds kommun,14,Västra Götalands län,212000-1298,27851,2024-12-31,Stenungsund
1419,Tjörns kommun,14,Västra Götalands län,212000-1306,16092,2024-12-31,Tjörn
1421,Orust kommun,14,Västra Götalands län,212000-1314,15352,2024-12-31,Orust
1427,Sotenäs kommun,14,Västra Götalands län,212000-1322,9104,2024-12-31,Sotenäs
1430,Munkedals kommun,14,Västra Götalands län,212000-1330,10354,2024-12-31,Munkedal
1435,Tanums kommun,14,Västra Götalands län,212000-1348,12773,2024-12-31,Tanum
1438,Dals-Eds kommun,14,Västra Götalands län,212000-1413,4606,2024-12-31,Dals-Ed
1439,Färgelanda kommun,14,Västra Götalands län,212000-1421,6376,2024-12-31,Färgelanda
1440,Ale kommun,14,Västra Götalands län,212000-1439,32576,2024-12-31,Ale
1441,Lerums kommun,14,Västra Götalands län,212000-1447,43570,2024-12-31,Lerum
1442,Vårgårda kommun,14,Västra Götalands län,212000-1454,12474,2024-12-31,Vårgårda
1443,Bollebygds kommun,14,Västra Götalands län,212000-2973,9802,2024-12-31,Bollebygd
1444,Grästorps kommun,14,Västra Götalands län,212000-1595,5555,2024-12-31,Grästorp
1445,Essunga kommun,14,Västra Götalands län,212000-2916,5560,2024-12-31,Essunga
1446,Karlsborgs kommun,14,Västra Götalands län,212000-1629,7023,2024-12-31,Karlsborg
1447,Gullspångs kommun,14,Västra Götalands län,212000-1637,5031,2024-12-31,Gullspång
1452,Tranemo kommun,14,Västra Götalands län,212000-1462,11839,2024-12-31,Tranemo
1460,Bengtsfors kommun,14,Västra Götalands län,212000-1470,9076,2024-12-31,Bengtsfors
1461,Melleruds kommun,14,Västra Götalands län,212000-1488,9052,2024-12-31,Mellerud
1462,Lilla Edets kommun,14,Västra Götalands län,212000-1496,14442,2024-12-31,Lilla Edet
1463,Marks kommun,14,Västra Götalands län,212000-1504,35155,2024-12-31,Mark
1465,Svenljunga kommun,14,Västra Götalands län,212000-1512,10747,2024-12-31,Svenljunga
1466,Herrljunga kommun,14,Västra Götalands län,212000-1520,9497,2024-12-31,Herrljunga
1470,Vara kommun,14,Västra Götalands län,212000-2924,16088,2024-12-31,Vara
1471,Götene kommun,14,Västra Götalands län,212000-1652,13286,2024-12-31,Götene
1472,Tibro kommun,14,Västra Götalands län,212000-1660,11338,2024-12-31,Tibro
1473,Töreboda kommun,14,Västra Götalands län,212000-1678,9043,2024-12-31,Töreboda
1480,Göteborgs kommun,14,Västra Götalands län,212000-1355,608993,2024-12-31,Göteborg
1481,Mölndals kommun,14,Västra Götalands län,212000-1363,71420,2024-12-31,Mölndal
1482,Kungälvs kommun,14,Västra Götalands län,212000-1371,50313,2024-12-31,Kungälv
1484,Lysekils kommun,14,Västra Götalands län,212000-1389,13907,2024-12-31,Lysekil
1485,Uddevalla kommun,14,Västra Götalands län,212000-1397,57010,2024-12-31,Uddevalla
1486,Strömstads kommun,14,Västra Götalands län,212000-1405,13482,2024-12-31,Strömstad
1487,Vänersborgs kommun,14,Västra Götalands län,212000-1538,40041,2024-12-31,Vänersborg
1488,Trollhättans kommun,14,Västra Götalands län,212000-1546,59003,2024-12-31,Trollhättan
1489,Alingsås kommun,14,Västra Götalands län,212000-1553,42722,2024-12-31,Alingsås
1490,Borås kommun,14,Västra Götalands län,212000-1561,114872,2024-12-31,Borås
1491,Ulricehamns kommun,14,Västra Götalands län,212000-1579,24985,2024-12-31,Ulricehamn
1492,Åmåls kommun,14,Västra Götalands län,212000-1587,11906,2024-12-31,Åmål
1493,Mariestads kommun,14,Västra Götalands län,212000-1686,24583,2024-12-31,Mariestad
1494,Lidköpings kommun,14,Västra Götalands län,212000-1694,40425,2024-12-31,Lidköping
1495,Skara kommun,14,Västra Götalands län,212000-1702,18707,2024-12-31,Skara
1496,Skövde kommun,14,Västra Götalands län,212000-1710,57995,2024-12-31,Skövde
1497,Hjo kommun,14,Västra Götalands län,212000-1728,9350,2024-12-31,Hjo
1498,Tidaholms kommun,14,Västra Götalands län,212000-1736,12805,2024-12-31,Tidaholm
1499,Falköpings kommun,14,Västra Götalands län,212000-1744,32806,2024-12-31,Falköping
1715,Kils kommun,17,Värmlands län,212000-1751,12061,2024-12-31,Kil
1730,Eda kommun,17,Värmlands län,212000-1769,8412,2024-12-31,Eda
1737,Torsby kommun,17,Värmlands län,212000-1777,11321,2024-12-31,Torsby
1760,Storfors kommun,17,Värmlands län,212000-1785,3788,2024-12-31,Storfors
1761,Hammarö kommun,17,Värmlands län,212000-1793,16992,2024-12-31,Hammarö
1762,Munkfors kommun,17,Värmlands län,212000-1801,3625,2024-12-31,Munkfors
1763,Forshaga kommun,17,Värmlands län,212000-1819,11520,2024-12-31,Forshaga
1764,Grums kommun,17,Värmlands län,212000-1827,9004,2024-12-31,Grums
1765,Årjängs kommun,17,Värmlands län,212000-1835,9825,2024-12-31,Årjäng
1766,Sunne kommun,17,Värmlands län,212000-1843,13356,2024-12-31,Sunne
1780,Karlstads kommun,17,Värmlands län,212000-1850,98084,2024-12-31,Karlstad
1781,Kristinehamns kommun,17,Värmlands län,212000-1868,23756,2024-12-31,Kristinehamn
1782,Filipstads kommun,17,Värmlands län,212000-1876,9776,2024-12-31,Filipstad
1783,Hagfors kommun,17,Värmlands län,212000-1884,11418,2024-12-31,Hagfors
1784,Arvika kommun,17,Värmlands län,212000-1892,25547,2024-12-31,Arvika
1785,Säffle kommun,17,Värmlands län,212000-1900,14899,2024-12-31,Säffle
1814,Lekebergs kommun,18,Örebro län,212000-2981,8606,2024-12-31,Lekeberg
1860,Laxå kommun,18,Örebro län,212000-1918,5423,2024-12-31,Laxå
1861,Hallsbergs kommun,18,Örebro län,212000-1926,16120,2024-12-31,Hallsberg
1862,Degerfors kommun,18,Örebro län,212000-1934,9278,2024-12-31,Degerfors
1863,Hällefors kommun,18,Örebro län,212000-1942,6321,2024-12-31,Hällefors
1864,Ljusnarsbergs kommun,18,Örebro län,212000-1959,4369,2024-12-31,Ljusnarsberg
1880,Örebro kommun,18,Örebro län,212000-1967,160140,2024-12-31,Örebro
1881,Kumla kommun,18,Örebro län,212000-1975,22681,2024-12-31,Kumla
1882,Askersunds kommun,18,Örebro län,212000-1983,11477,2024-12-31,Askersund
1883,Karlskoga kommun,18,Örebro län,212000-1991,30180,2024-12-31,Karlskoga
1884,Nora kommun,18,Örebro län,212000-2007,10639,2024-12-31,Nora
1885,Lindesbergs kommun,18,Örebro län,212000-2015,23141,2024-12-31,Lindesberg
1904,Skinnskattebergs kommun,19,Västmanlands län,212000-2023,4256,2024-12-31,Skinnskatteberg
1907,Surahammars kommun,19,Västmanlands län,212000-2031,9845,2024-12-31,Surahammar
1960,Kungsörs kommun,19,Västmanlands län,212000-2056,8694,2024-12-31,Kungsör
1961,Hallstahammars kommun,19,Västmanlands län,212000-2064,16653,2024-12-31,Hallstahammar
1962,Norbergs kommun,19,Västmanlands län,212000-2072,5452,2024-12-31,Norberg
1980,Västerås kommun,19,Västmanlands län,212000-2080,160634,2024-12-31,Västerås
1981,Sala kommun,19,Västmanlands län,212000-2098,22843,2024-12-31,Sala
1982,Fagersta kommun,19,Västmanlands län,212000-2106,13072,2024-12-31,Fagersta
1983,Köpings kommun,19,Västmanlands län,212000-2114,25729,2024-12-31,Köping
1984,Arboga kommun,19,Västmanlands län,212000-2122,13980,2024-12-31,Arboga
2021,Vansbro kommun,20,Dalarnas län,212000-2130,6752,2024-12-31,Vansbro
2023,Malung-Sälens kommun,20,Dalarnas län,212000-2148,10254,2024-12-31,Malung-Sälen
2026,Gagnefs kommun,20,Dalarnas län,212000-2155,10384,2024-12-31,Gagnef
2029,Leksands kommun,20,Dalarnas län,212000-2163,16137,2024-12-31,Leksand
2031,Rättviks kommun,20,Dalarnas län,212000-2171,10998,2024-12-31,Rättvik
2034,Orsa kommun,20,Dalarnas län,212000-2189,6851,2024-12-31,Orsa
2039,Älvdalens kommun,20,Dalarnas län,212000-2197,6882,2024-12-31,Älvdalen
2061,Smedjebackens kommun,20,Dalarnas län,212000-2205,10823,2024-12-31,Smedjebacken
2062,Mora kommun,20,Dalarnas län,212000-2213,20540,2024-12-31,Mora
2080,Falu kommun,20,Dalarnas län,212000-2221,59945,2024-12-31,Falun
2081,Borlänge kommun,20,Dalarnas län,212000-2239,51425,2024-12-31,Borlänge
2082,Säters kommun,20,Dalarnas län,212000-2247,11223,2024-12-31,Säter
2083,Hedemora kommun,20,Dalarnas län,212000-2254,15281,2024-12-31,Hedemora
2084,Avesta kommun,20,Dalarnas län,212000-2262,22417,2024-12-31,Avesta
2085,Ludvika kommun,20,Dalarnas län,212000-2270,26634,2024-12-31,Ludvika
2101,Ockelbo kommun,21,Gävleborgs län,212000-2288,5715,2024-12-31,Ockelbo
2104,Hofors kommun,21,Gävleborgs län,212000-2296,9281,2024-12-31,Hofors
2121,Ovanåkers kommun,21,Gävleborgs län,212000-2304,11341,2024-12-31,Ovanåker
2132,Nordanstigs kommun,21,Gävleborgs län,212000-2312,9262,2024-12-31,Nordanstig
2161,Ljusdals kommun,21,Gävleborgs län,212000-2320,18445,2024-12-31,Ljusdal
2180,Gävle kommun,21,Gävleborgs län,212000-2338,103838,2024-12-31,Gävle
2181,Sandvikens kommun,21,Gävleborgs län,212000-2346,38360,2024-12-31,Sandviken
2182,Söderhamns kommun,21,Gävleborgs län,212000-2353,24545,2024-12-31,Söderhamn
2183,Bollnäs kommun,21,Gävleborgs län,212000-2361,26243,2024-12-31,Bollnäs
2184,Hudiksvalls kommun,21,Gävleborgs län,212000-2379,37528,2024-12-31,Hudiksvall
2260,Ånge kommun,22,Västernorrlands län,212000-2387,9044,2024-12-31,Ånge
2262,Timrå kommun,22,Västernorrlands län,212000-2395,17521,2024-12-31,Timrå
2280,Härnösands kommun,22,Västernorrlands län,212000-2403,24515,2024-12-31,Härnösand
2281,Sundsvalls kommun,22,Västernorrlands län,212000-2411,99048,2024-12-31,Sundsvall
2282,Kramfors kommun,22,Västernorrlands län,212000-2429,17491,2024-12-31,Kramfors
2283,Sollefteå kommun,22,Västernorrlands län,212000-2437,18396,2024-12-31,Sollefteå
2284,Örnsköldsviks kommun,22,Västernorrlands län,212000-2445,55443,2024-12-31,Örnsköldsvik
2303,Ragunda kommun,23,Jämtlands län,212000-2452,5146,2024-12-31,Ragunda
2305,Bräcke kommun,23,Jämtlands län,212000-2460,6035,2024-12-31,Bräcke
2309,Krokoms kommun,23,Jämtlands län,212000-2478,15680,2024-12-31,Krokom
2313,Strömsunds kommun,23,Jämtlands län,212000-2486,11023,2024-12-31,Strömsund
2321,Åre kommun,23,Jämtlands län,212000-2494,12693,2024-12-31,Åre
2326,Bergs kommun,23,Jämtlands län,212000-2502,7108,2024-12-31,Berg
2361,Härjedalens kommun,23,Jämtlands län,212000-2510,10175,2024-12-31,Härjedalen
2380,Östersunds kommun,23,Jämtlands län,212000-2528,64979,2024-12-31,Östersund
2401,Nordmalings kommun,24,Västerbottens län,212000-2536,6942,2024-12-31,Nordmaling
2403,Bjurholms kommun,24,Västerbottens län,212000-2833,2359,2024-12-31,Bjurholm
2404,Vindelns kommun,24,Västerbottens län,212000-2544,5417,2024-12-31,Vindeln
2409,Robertsfors kommun,24,Västerbottens län,212000-2551,6690,2024-12-31,Robertsfors
2417,Norsjö kommun,24,Västerbottens län,212000-2858,3968,2024-12-31,Norsjö
2418,Malå kommun,24,Västerbottens län,212000-2866,2962,2024-12-31,Malå
2421,Storumans kommun,24,Västerbottens län,212000-2577,5577,2024-12-31,Storuman
2422,Sorsele kommun,24,Västerbottens län,212000-2585,2357,2024-12-31,Sorsele
2425,Dorotea kommun,24,Västerbottens län,212000-2809,2294,2024-12-31,Dorotea
2460,Vännäs kommun,24,Västerbottens län,212000-2841,9132,2024-12-31,Vännäs
2462,Vilhelmina kommun,24,Västerbottens län,212000-2601,6229,2024-12-31,Vilhelmina
2463,Åsele kommun,24,Västerbottens län,212000-2791,2694,2024-12-31,Åsele
2480,Umeå kommun,24,Västerbottens län,212000-2627,134249,2024-12-31,Umeå
2481,Lycksele kommun,24,Västerbottens län,212000-2635,12118,2024-12-31,Lycksele
2482,Skellefteå kommun,24,Västerbottens län,212000-2643,78150,2024-12-31,Skellefteå
2505,Arvidsjaurs kommun,25,Norrbottens län,212000-2650,6089,2024-12-31,Arvidsjaur
2506,Arjeplogs kommun,25,Norrbottens län,212000-2668,2599,2024-12-31,Arjeplog
2510,Jokkmokks kommun,25,Norrbottens län,212000-2676,4701,2024-12-31,Jokkmokk
2513,Överkalix kommun,25,Norrbottens län,212000-2684,3201,2024-12-31,Överkalix
2514,Kalix kommun,25,Norrbottens län,212000-2692,15391,2024-12-31,Kalix
2518,Övertorneå kommun,25,Norrbottens län,212000-2700,4057,2024-12-31,Övertorneå
2521,Pajala kommun,25,Norrbottens län,212000-2718,5857,2024-12-31,Pajala
2523,Gällivare kommun,25,Norrbottens län,212000-2726,17233,2024-12-31,Gällivare
2560,Älvsbyns kommun,25,Norrbottens län,212000-2734,7774,2024-12-31,Älvsbyn
2580,Luleå kommun,25,Norrbottens län,212000-2742,79645,2024-12-31,Luleå
2581,Piteå kommun,25,Norrbottens län,212000-2759,42447,2024-12-31,Piteå
2582,Bodens kommun,25,Norrbottens län,212000-2767,28049,2024-12-31,Boden
2583,Haparanda kommun,25,Norrbottens län,212000-2775,9151,2024-12-31,Haparanda
2584,Kiruna kommun,25,Norrbottens län,212000-2783,22426,2024-12-31,Kiruna
`
