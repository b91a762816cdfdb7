/** The texts about publishing a draft, in Swedish. */
export const publishTexts = {
  publish: {
    title: 'Publicera',
    ready: 'Utkastet kan publiceras.',
    notReady: (count: number) =>
      count === 1 ? '1 fel måste rättas innan utkastet kan publiceras' : `${count} fel måste rättas innan utkastet kan publiceras`,
    unchanged: (version: string) => `Utkastet är likadant som ${version}. Det finns inget nytt att publicera.`,

    unfinished: (count: number) => (count === 1 ? '1 formel är påbörjad men inte klar' : `${count} formler är påbörjade men inte klara`),
    unfinishedText: 'Det som är skrivet är inte med i utkastet förrän formeln är rättad.',

    advice: (count: number) => (count === 0 ? 'Inga råd' : count === 1 ? '1 råd' : `${count} råd`),
    adviceLead: 'Det här hindrar inget, men kan vara något annat än ni tänkt.',
    adviceOf: {
      followsOptional: (names: string) => `måste besvaras, men frågas inte förrän ${names} är besvarad, och den är frivillig.`,
      unused: 'är ett tal som ingen roll, etikett, summa eller formel använder.',
      alwaysSame: 'har ett villkor som inte läser någon fråga, så det blir alltid likadant.',
      emptySection: 'har inga frågor.',
      oneChoice: 'har bara ett alternativ att välja.',
      noLabel: 'har ingen ledtext.',
      noMessage: 'har inget meddelande, så den som svarar får inte veta vad som är fel.',
      longLabel: (length: number, most: number) =>
        `har en ledtext på ${length} tecken. Över ${most} blir den svår att läsa. Flytta det mesta till hjälptexten.`,
      sameLabel: 'har samma ledtext som en annan bredvid.',
      notTranslated: (count: number) =>
        count === 1 ? 'har 1 text som bara finns på svenska.' : `har ${count} texter som bara finns på svenska.`,
    },

    tests: 'Sparade provsvar',
    testsNone: 'Inga provsvar är sparade. Under Prova kan ni spara svar som körs igen vid varje ändring.',
    testsPassed: (count: number) => (count === 1 ? '1 sparat provsvar ger det väntade' : `${count} sparade provsvar ger alla det väntade`),
    testsFailed: (failed: number, of: number) => `${failed} av ${of} sparade provsvar ger något annat än väntat`,
    testsCannotRun: 'De sparade provsvaren kan inte köras förrän felen är rättade',
    testOutcomes: { passed: 'som väntat', differs: 'avviker', cannotRun: 'kan inte köras' },
    toTry: 'Öppna Prova',

    differences: (count: number, version: string) =>
      count === 0 ? `Inga skillnader mot ${version}` : count === 1 ? `1 skillnad mot ${version}` : `${count} skillnader mot ${version}`,
    onOwnPage: 'Visa jämförelsen på en egen sida',
    firstVersion: 'Det här blir formulärets första version.',

    form: 'Publicera utkastet',
    as: 'Publicera som',
    asVersion: 'Ny version',
    asVersionHelp: 'Omgångar som redan är öppna står kvar på sin version. Nya omgångar kan använda den nya.',
    asCorrection: (version: string) => `Rättelse av texter i ${version}`,
    asCorrectionHelp: 'Texterna byts ut direkt, också för dem som redan svarar. Frågor och svar är desamma.',
    noCorrection: (version: string) => `Det går inte att publicera som rättelse av ${version}:`,
    otherKey: (key: string) => `Utkastet har en annan nyckel (${key}) och blir ett eget formulär.`,
    moreThanTexts: 'Utkastet ändrar mer än texter.',
    answersBroken: (version: string) =>
      `Frågor har bytt slag men behållit sin nyckel, fast de kan vara besvarade i ${version}. Ge dem nya nycklar:`,
    note: 'Anteckning',
    noteHelp: 'Vad är nytt? Visas för kollegor i listan över versioner.',
    noteMissing: 'Skriv vad som är nytt.',
    publish: 'Publicera',
    publishCorrection: 'Publicera rättelsen',
    done: (version: string) => `${version} är publicerad`,
    doneNext: 'Utkastet finns kvar. Nästa ändring utgår från den publicerade versionen.',
    show: (version: string) => `Visa ${version}`,
    toRound: 'Skapa en omgång',
    stillSaving: 'Ändringar sparas fortfarande. Vänta tills det står Sparat och publicera igen.',
    publishAnyway: 'Publicera ändå',
    compareWith: (version: string) => `Jämför med ${version}`,
    reload: 'Ändringarna hämtas hit av sig själva. Se igenom skillnaderna och publicera igen.',

    update: (left: number, of: number) => (left === 0 ? `Allt av ${of} är genomgånget` : `${left} av ${of} att gå igenom`),
    updateTitle: 'Det här måste uppdateras',
    updateTitleOther: 'Årtal, datum och belopp',
    updateLead:
      'Årtalen är framflyttade ett år. Se igenom varje text, och ändra datum och belopp som är andra i år. Bocka av det som är klart.',
    updateLeadOther: 'Texter och formler med årtal, datum eller belopp. Bocka av det som är genomgånget.',
    updateNote: 'Bockarna sparas i den här webbläsaren.',
    lastYear: 'Förra året',
    now: 'Nu',
    ticked: 'Klart',
    sameAsLastYear: 'Som förra året. Inget förslag: se själva om det ska ändras.',
    hideTicked: 'Dölj avbockade',
  },
}
