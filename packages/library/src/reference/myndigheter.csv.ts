/** See SOURCES.md. What is not known is blank. */
export const MYNDIGHETER_CSV = `namn,organisationsnummer,epost,kalla
Socialstyrelsen,202100-0555,socialstyrelsen@socialstyrelsen.se,SCB myndighetsregister 2026-01-02
Kammarkollegiet,202100-0829,registratur@kammarkollegiet.se,SCB myndighetsregister 2026-01-02
Statens skolverk (Skolverket),202100-4185,registrator@skolverket.se,SCB myndighetsregister 2026-01-02
Brottsförebyggande rådet (Brå),202100-0068,registrator@bra.se,SCB myndighetsregister 2026-01-02
Riksarkivet,202100-1074,riksarkivet@riksarkivet.se,SCB myndighetsregister 2026-01-02
Myndigheten för digital förvaltning (Digg),202100-6883,info@digg.se,SCB myndighetsregister 2026-01-02
Folkhälsomyndigheten,202100-6545,info@folkhalsomyndigheten.se,SCB myndighetsregister 2026-01-02
Statens kulturråd (Kulturrådet),202100-1280,kulturradet@kulturradet.se,SCB myndighetsregister 2026-01-02
Boverket,202100-3989,registraturen@boverket.se,SCB myndighetsregister 2026-01-02
Tillväxtverket,202100-6149,tillvaxtverket@tillvaxtverket.se,SCB myndighetsregister 2026-01-02
Jämställdhetsmyndigheten,202100-6693,info@jamstalldhetsmyndigheten.se,SCB myndighetsregister 2026-01-02
Statskontoret,202100-0852,registrator@statskontoret.se,SCB myndighetsregister 2026-01-02
Ekonomistyrningsverket,202100-5026,registrator@esv.se,SCB myndighetsregister 2026-01-02
`
