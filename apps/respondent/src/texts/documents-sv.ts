/** The words of the pages about documents, in Swedish: the blank form that everybody may read. */
export const documentsSv = {
  copy: {
    above: (authority: string) => `Återrapportering till ${authority}`,
    title: (grant: string) => `Läsversion: ${grant}`,
    lead: 'Här kan ni läsa alla frågor innan ni börjar svara. Ni behöver ingen länk och inget konto.',
    due: 'Sista dag att lämna in',
    form: 'Formulär',
    sectionsTitle: 'Det här frågar vi om',
    filesTitle: 'Hämta frågorna',
    files: 'Läsversionen visar varje fråga, även sådana som bara vissa får. Ni svarar här i tjänsten, inte i filen.',
    pdf: 'Läsversion som PDF',
    docx: 'Läsversion som Word',
    answerTitle: 'När ni ska svara',
    answer: 'Öppna länken i mejlet från myndigheten. Den har gått till er registratur, som kan lämna ärendet till rätt kollega.',
    none: 'Läsversionen finns inte',
    noneText: 'Omgången är inte öppen, eller så har en del av adressen fallit bort. Kontrollera adressen.',
    home: 'Till startsidan',
  },
  receipt: {
    making: 'Kvittensen skapas. Det tar några sekunder.',
    ready: 'Kvittensen är klar.',
    archive: 'Den är en taggad PDF/A med svaren som data, klar att registrera i ert diarium.',
    check: 'Kontrollera att en kvittens är äkta',
  },
  check: {
    title: 'Är kvittensen äkta?',
    lead: 'Välj kvittensen som PDF, så får ni veta om det är den fil som tjänsten skapade.',
    stays: 'Filen lämnar inte er dator. Webbläsaren räknar ut filens kontrollsumma och skickar bara den.',
    number: 'Kvittensnummer',
    numberHint: 'Står på kvittensens första sida, till exempel 7K3M-Q2XD-5R8T-6',
    file: 'Kvittensen som PDF',
    choose: 'Välj fil',
    checking: 'Kontrollerar filen',
    noNumber: 'Skriv kvittensnumret så som det står på kvittensen. Någon siffra eller bokstav stämmer inte.',
    problem: {
      tooLarge: 'Filen är större än någon kvittens. Välj kvittensen som PDF.',
      unreadable: 'Filen gick inte att läsa. Välj den igen.',
      notSecure: 'Webbläsaren kan bara räkna ut kontrollsumman på en säker adress. Öppna sidan på en adress som börjar med https.',
    },
    authentic: 'Filen är äkta',
    authenticText: (file: string, number: string) => `${file} är kvittensen ${number}, precis som den skapades. Inget har ändrats.`,
    notAuthentic: 'Filen är inte den äkta kvittensen',
    notAuthenticText: (file: string, number: string) =>
      `${file} är inte kvittensen ${number} så som den skapades. Filen kan vara ändrad, sparad om eller utskriven till en ny PDF, eller höra till ett annat nummer.`,
    whatNow: 'Kontrollera numret. Hämta kvittensen igen i ärendet, eller be den som skickade den om originalfilen.',
    sum: 'Filens kontrollsumma (SHA-256)',
  },
}

export type DocumentTexts = typeof documentsSv
