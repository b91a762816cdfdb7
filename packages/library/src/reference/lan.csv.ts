/** See SOURCES.md. What is not known is blank. */
export const LAN_CSV = `lanskod,lan,kortnamn,antal_kommuner,folkmangd,folkmangd_datum
01,Stockholms län,Stockholm,26,2473307,2024-12-31
03,Uppsala län,Uppsala,8,407912,2024-12-31
04,Södermanlands län,Södermanland,9,301542,2024-12-31
05,Östergötlands län,Östergötland,13,472446,2024-12-31
06,Jönköpings län,Jönköping,13,370009,2024-12-31
07,Kronobergs län,Kronoberg,8,203351,2024-12-31
08,Kalmar län,Kalmar,12,246352,2024-12-31
09,Gotlands län,Gotland,1,60971,2024-12-31
10,Blekinge län,Blekinge,5,157223,2024-12-31
12,Skåne län,Skåne,33,1428626,2024-12-31
13,Hallands län,Halland,6,345074,2024-12-31
14,Västra Götalands län,Västra Götaland,49,1772821,2024-12-31
17,Värmlands län,Värmland,16,283384,2024-12-31
18,Örebro län,Örebro,12,308375,2024-12-31
19,Västmanlands län,Västmanland,10,281158,2024-12-31
20,Dalarnas län,Dalarna,15,286546,2024-12-31
21,Gävleborgs län,Gävleborg,10,284558,2024-12-31
22,Västernorrlands län,Västernorrland,7,241458,2024-12-31
23,Jämtlands län,Jämtland,8,132839,2024-12-31
24,Västerbottens län,Västerbotten,15,281138,2024-12-31
25,Norrbottens län,Norrbotten,14,248620,2024-12-31
`
