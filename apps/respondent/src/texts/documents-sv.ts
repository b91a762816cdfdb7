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
}

export type DocumentTexts = typeof documentsSv
