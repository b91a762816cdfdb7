/** The words of checking, vouching and what comes after handing in, in Swedish. */
export const vouchSv = {
  check: {
    sections: 'Avsnitten på sidan',
    draft: 'Hämta utkastet (PDF)',
    draftHelp: 'Ett utkast att läsa eller visa i nämnden. Varje sida är märkt UTKAST.',
    wantsComment: (count: number) => (count === 1 ? 'En varning behöver en kommentar' : `${count} varningar behöver en kommentar`),
    commentHere: 'Skriv en kommentar',
    strict: (day: string) => `Efter ${day} går det inte att lämna in. Både intygande och underskrift måste vara klara då.`,
  },
  replace: {
    summary: 'Be någon annan intyga eller underteckna',
    lead: 'Den som byts ut får ett mejl om det, och länken slutar gälla. Svaren är låsta hela tiden. Byter ni den som har intygat, behöver den nya personen intyga på nytt.',
    leadSign: 'Den som byts ut får ett mejl om det, och länken slutar gälla. Svaren är låsta hela tiden.',
    send: 'Spara bytet',
    done: (name: string) => `Klart. Nu ligger redovisningen hos ${name}.`,
    notFilledIn: 'Den som intygar får inte själv ha fyllt i svar.',
  },
  evidence: {
    title: 'Underlag',
    none: 'Inga underlag är bifogade.',
  },
  sendBackLead: 'Stämmer något inte? Skicka tillbaka redovisningen, så låses svaren upp. De som har fyllt i får ert skäl i ett mejl.',
  signatureEffect: 'När ni undertecknar lämnas redovisningen in. Då går den inte att ändra utan att myndigheten öppnar den igen.',
  wished: (day: string) => `Myndigheten har öppnat redovisningen för ändring till ${day}`,
  after: {
    title: 'Behöver ni ändra något?',
    text: 'Det ni har lämnat in gäller. Vill ni ändra, be myndigheten öppna redovisningen igen.',
    link: 'Begär att få ändra',
    asked: (name: string, at: string) => `${name} bad om att få ändra ${at}. Myndigheten har inte svarat än.`,
    granted: (at: string) => `Myndigheten öppnade redovisningen för ändring ${at}`,
    declined: (at: string) => `Myndigheten öppnade inte redovisningen för ändring (${at})`,
  },
  ask: {
    title: 'Begär att få ändra',
    lead: 'Skriv vad ni vill ändra och varför. Myndigheten får er begäran och svarar med ett mejl. Tills dess gäller det ni har lämnat in.',
    reason: 'Vad vill ni ändra, och varför?',
    missing: 'Skriv vad ni vill ändra och varför.',
    send: 'Skicka begäran',
    done: 'Er begäran är skickad till myndigheten.',
    cannot: 'Det går inte att begära ändring nu.',
    toReceipt: 'Till kvittensen',
  },
  original: {
    title: 'Underskrift i original',
    text: 'Bidraget kräver också en underskrift på papper. Skriv ut sidan, låt samma personer skriva under den och skicka den till myndigheten.',
    page: 'Hämta sidan att skriva under (PDF)',
    day: 'Vilken dag skickades originalet?',
    send: 'Spara dagen',
    sent: (day: string) => `Originalet skickades ${day}.`,
    correct: 'Ändra dagen',
    received: (day: string) => `Myndigheten fick originalet ${day}.`,
    saved: 'Tack. Dagen är sparad.',
    missing: 'Ange dagen.',
  },
}

export type VouchTexts = typeof vouchSv
