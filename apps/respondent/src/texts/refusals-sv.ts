/** What a recipient can be refused, in Swedish: what is wrong, and what to do. */
export const refusalsSv = {
  notSignedIn: 'Ni är inte inloggade längre. Öppna länken i mejlet igen. Det ni har skrivit finns kvar på den här enheten.',
  notAllowed: 'Ni har inte tillgång till det här. Öppna länken som ni fick i mejlet och bekräfta er adress.',
  notFound: 'Ärendet finns inte, eller så hör det till någon annan. Öppna länken i mejlet igen.',
  ledger: 'Huvudboken kunde inte användas.',
  notNow: {
    beingChanged:
      'Redovisningen är tillbaka hos dem som fyller i, så den går varken att intyga eller underteckna nu. Ni får ett nytt mejl när den lämnas över igen.',
    other: 'Det går inte i det läge redovisningen är nu. Ladda om sidan och se vad som har hänt.',
  },
  roundNotOpen: 'Omgången har inte öppnat än.',
  roundClosed: 'Omgången är stängd, så svaren går inte att ändra. Kontakta myndigheten om ni behöver mer tid.',
  wrongCode: (left: number) => `Koden stämmer inte. Ni kan försöka ${left === 1 ? 'en gång' : `${left} gånger`} till.`,
  codeExpired: 'Koden gäller inte längre. Skicka en ny kod.',
  tooManyTries: 'Koden har prövats för många gånger. Skicka en ny kod.',
  tooManyCodes: (at: string) => `Vi har skickat många koder till adressen. Försök igen ${at}.`,
  tooManyShared: (at: string) => `Ärendet har lämnats vidare många gånger den senaste timmen. Försök igen ${at}.`,
  notTheInvitedAddress: 'Länken gick till en annan adress. Bekräfta den adress som mejlet kom till.',
  eidAnotherPerson: 'E-legitimationen hör till någon annan än den ni har uppgett er vara.',
  identificationTooLow: (level: string) => `Här krävs e-legitimation på minst tillitsnivå ${level}. Legitimera er och försök igen.`,
  identificationTooOld: 'Det är mer än en kvart sedan ni legitimerade er. Legitimera er igen.',
  linkUnknown: 'Länken är inte giltig. Kontrollera att hela länken kom med, från mejlets början till slut.',
  linkExpired: (at: string) => `Länken slutade gälla ${at}. Be er registratur eller myndigheten om en ny.`,
  linkRevoked: {
    registry: 'Länken är utbytt mot en nyare. Använd den senaste som registraturen har fått.',
    contributor:
      'En kollega har dragit tillbaka länken, så den öppnar inte ärendet längre. Be er registratur eller den som fyller i om en ny.',
    certifier: 'Länken gäller inte längre. Någon annan är ombedd att intyga nu, eller så har ni fått en nyare länk.',
    signatory: 'Länken gäller inte längre. Någon annan är ombedd att underteckna nu, eller så har ni fått en nyare länk.',
  },
  tooManyAsked: {
    lostLink: (at: string) => `Det har frågats efter många länkar härifrån den senaste timmen. Försök igen ${at}.`,
    receiptCheck: (at: string) => `Många filer har kontrollerats härifrån den senaste timmen. Försök igen ${at}.`,
    accessibilityFault: (at: string) => `Ni har skickat många meddelanden den senaste timmen. Försök igen ${at}.`,
  },
  notEditable: {
    awaitingCertification: 'Redovisningen är överlämnad för intygande, så svaren är låsta. Ta tillbaka den om ni behöver ändra.',
    awaitingSignature: 'Redovisningen är överlämnad för underskrift, så svaren är låsta. Ta tillbaka den om ni behöver ändra.',
    submitted: 'Redovisningen är inlämnad, så svaren är låsta.',
    other: 'Svaren är låsta.',
  },
  sectionLocked: 'Myndigheten har inte bett er ändra det här avsnittet, så det är låst.',
  unknownPath: 'Frågan finns inte längre i formuläret. Ladda om sidan.',
  notAValue: 'Svaret är för långt för att sparas. Korta det, eller bifoga det som en fil.',
  unknownFile: 'Filen finns inte längre. Ta bort den och bifoga den igen.',
  unexpected: 'Något gick fel hos oss. Försök igen om en stund.',
}

export type RefusalTexts = typeof refusalsSv
