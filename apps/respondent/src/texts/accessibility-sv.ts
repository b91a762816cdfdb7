export const accessibilitySv = {
  title: 'Tillgänglighetsredogörelse',
  lead: 'Den här tjänsten ska kunna användas av alla. Här står hur väl den uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur ni säger till om något inte fungerar.',
  levelTitle: 'Hur tillgänglig tjänsten är',
  level: [
    'Tjänsten är gjord för att uppfylla WCAG 2.2 på nivå AA, som går längre än vad lagen kräver (WCAG 2.1 AA genom EN 301 549). Den är delvis förenlig med lagen, på grund av det som står under Brister vi känner till.',
    'Hela tjänsten går att använda med tangentbord. Den är gjord för skärmläsare, för 400 procents förstoring, för skärmar ner till 320 bildpunkters bredd, i ljust och mörkt utseende och utan rörelser för den som har valt bort dem.',
    'Dokument som tjänsten gör, till exempel kvittensen, är taggade enligt PDF/UA och har rubriker, tabellhuvuden och språk som hjälpmedel kan läsa.',
  ],
  howTitle: 'Hur vi har prövat',
  how: 'Varje sida prövas automatiskt med verktyget axe i webbläsaren Chromium vid varje ändring, och de viktigaste vägarna genom tjänsten med enbart tangentbord. Dokumentens uppbyggnad läses tillbaka och prövas på samma sätt. Tjänsten har ännu inte prövats av en utomstående granskare eller av personer som använder hjälpmedel i vardagen.',
  knownTitle: 'Brister vi känner till',
  known: [
    'Frågor som myndigheten själv skriver kan sakna engelsk översättning. Då visas de på svenska.',
    'Bilagor som ni själva laddar upp kontrolleras inte för tillgänglighet.',
    'Kvittensen finns bara på svenska.',
  ],
  otherWayTitle: 'Om ni behöver lämna svaren på annat sätt',
  otherWay: 'Skriv till oss nedan, eller svara på mejlet ni fick. Ni kan få frågorna på papper eller i ett annat format.',
  reportTitle: 'Säg till om något inte fungerar',
  report: 'Vi vill veta om ni hittar en brist som inte står här. Ni behöver inte säga vilka ni är.',
  what: 'Vad hände, och vad hade ni väntat er?',
  page: 'På vilken sida?',
  pageHelp: 'Till exempel rubriken på sidan eller dess adress. Länken i ert mejl är hemlig, skriv inte den.',
  replyTo: 'Er e-postadress, om ni vill ha svar',
  send: 'Skicka',
  sent: 'Tack. Det ni skrev är skickat till dem som har hand om tjänsten.',
  missing: { what: 'Skriv vad som hände.', replyTo: 'Skriv en fullständig e-postadress, eller lämna fältet tomt.' },
  supervisionTitle: 'Tillsyn',
  supervision:
    'Myndigheten för digital förvaltning, Digg, har tillsyn över lagen. Är ni inte nöjda med hur vi tar hand om det ni har meddelat kan ni anmäla det till dem på digg.se.',
}

export type AccessibilityTexts = typeof accessibilitySv
