/** See SOURCES.md. What is not known is blank. */
export const REGIONER_CSV = `lanskod,namn,lan,organisationsnummer,orgnr_belagg,folkmangd,folkmangd_datum
01,Region Stockholm,Stockholms län,232100-0016,stark,2473307,2024-12-31
03,Region Uppsala,Uppsala län,,,407912,2024-12-31
04,Region Sörmland,Södermanlands län,,,301542,2024-12-31
05,Region Östergötland,Östergötlands län,232100-0040,stark,472446,2024-12-31
06,Region Jönköpings län,Jönköpings län,232100-0057,stark,370009,2024-12-31
07,Region Kronoberg,Kronobergs län,232100-0065,stark,203351,2024-12-31
08,Region Kalmar län,Kalmar län,,,246352,2024-12-31
09,Region Gotland,Gotlands län,212000-0803,stark,60971,2024-12-31
10,Region Blekinge,Blekinge län,232100-0081,stark,157223,2024-12-31
12,Region Skåne,Skåne län,232100-0255,stark,1428626,2024-12-31
13,Region Halland,Hallands län,232100-0115,stark,345074,2024-12-31
14,Västra Götalandsregionen,Västra Götalands län,232100-0131,stark,1772821,2024-12-31
17,Region Värmland,Värmlands län,232100-0156,stark,283384,2024-12-31
18,Region Örebro län,Örebro län,232100-0164,stark,308375,2024-12-31
19,Region Västmanland,Västmanlands län,,,281158,2024-12-31
20,Region Dalarna,Dalarnas län,,,286546,2024-12-31
21,Region Gävleborg,Gävleborgs län,,,284558,2024-12-31
22,Region Västernorrland,Västernorrlands län,,,241458,2024-12-31
23,Region Jämtland Härjedalen,Jämtlands län,,,132839,2024-12-31
24,Region Västerbotten,Västerbottens län,,,281138,2024-12-31
25,Region Norrbotten,Norrbottens län,232100-0230,medel,248620,2024-12-31
`
