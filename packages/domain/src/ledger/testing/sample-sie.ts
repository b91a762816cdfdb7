/** A municipality's ledger of 2025 with the grant's project P4711, another project and a cost centre; made up. */
export const SAMPLE_SIE = `#FLAGGA 0
#PROGRAM "Räkenskap" 5.2
#FORMAT PC8
#GEN 20260112 "Åsa Öberg"
#SIETYP 4
#ORGNR 212000-2627
#FNAMN "Umeå kommun"
#RAR 0 20250101 20251231
#RAR -1 20240101 20241231
#DIM 1 "Ansvar"
#DIM 6 "Projekt"
#OBJEKT 1 "3100" "Individ- och familjeomsorg"
#OBJEKT 6 "P4711" "Förebyggande socialtjänst"
#OBJEKT 6 "P9000" "Övrigt projekt"
#KONTO 1510 "Kundfordringar"
#KONTO 1930 "Bank"
#KONTO 3511 "Driftbidrag från staten"
#KONTO 4630 "Köp av verksamhet"
#KONTO 5020 "Löner tillsvidareanställda"
#KONTO 5610 "Sociala avgifter"
#KONTO 6010 "Lokalhyror"
#KONTO 7430 "Konsulttjänster"
#KONTO 7990 "Diverse"
#VER "L" "12" 20250131 "Löner januari"
{
   #TRANS 5020 {1 "3100" 6 "P4711"} 48200.50 20250131 "Löner socialsekreterare"
   #TRANS 5610 {1 "3100" 6 "P4711"} 15144.40
   #TRANS 5020 {1 "3100" 6 "P9000"} 1000.00
   #TRANS 1930 {} -64344.90
}
#VER "A" "301" 20250314 "Faktura \\"Konsult & Co\\""
{
\t#TRANS\t7430\t{6 "P4711"}\t125000.00\t20250314\t"Handledning av arbetsgrupp"
\t#TRANS 6010 {"6" "P4711"} 9000,25
\t#BTRANS 6010 {6 "P4711"} 777.00 20250314 "Fel konto" 1 "ÅÖ"
\t#RTRANS 7990 {6 "P4711"} 777.00 20250314 "Rättat" 1 "ÅÖ"
\t#TRANS 7990 {6 "P4711"} 777.00 20250314 "Rättat" 1 "ÅÖ"
\t#TRANS 1930 {} -134777.25
}
#VER "A" "302" 20250415 "Statsbidrag"
{
   #TRANS 3511 {6 "P4711"} -250000.00
   #TRANS 1510 {} 250000.00
}
#VER "A" "1" 20240214 "Förra året"
{
   #TRANS 7430 {6 "P4711"} 500.00
   #TRANS 1930 {} -500.00
}
`
