const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`

/** What a recipient can be refused, in Swedish: what is wrong, and what to do. */
export const refusalsSv = {
  notSignedIn: 'Ni är inte inloggade längre. Öppna länken i mejlet igen. Det ni har skrivit finns kvar på den här enheten.',
  notAllowed: 'Ni har inte tillgång till det här. Öppna länken som ni fick i mejlet och bekräfta er adress.',
  notFound: 'Ärendet finns inte, eller så hör det till någon annan. Öppna länken i mejlet igen.',
  notAFileQuestion: 'Frågan tar inte emot filer.',
  fileTooLarge: (most: number) => `Filen är för stor. Den får vara högst ${megabytes(most)}.`,
  filesTooLarge: (most: number) => `Filerna är tillsammans för stora. De får vara högst ${megabytes(most)}.`,
  fileEmpty: 'Filen är tom. Välj en annan.',
  fileTypeNotAccepted: (accepted: string) => `Filen är av ett annat slag än frågan tar emot. Skicka den som ${accepted}.`,
  fileTypes: { pdf: 'PDF', image: 'bild', word: 'Word', excel: 'Excel', csv: 'CSV', sie: 'SIE' },
  fileFound: {
    macros: 'Filen innehåller makron och kan inte tas emot. Spara den utan makron, till exempel som .xlsx eller .docx, och försök igen.',
    encrypted: 'Filen är skyddad med lösenord, så att myndigheten inte kan öppna den. Spara den utan lösenord och försök igen.',
    bomb: 'Filen är packad så hårt att den inte kan öppnas säkert. Spara om den, eller dela upp den, och försök igen.',
    twofold: 'Filen innehåller en annan fil efter den första. Spara om den och försök igen.',
  },
  fileChanged: 'Filen ändrades medan den skickades. Välj den igen.',
  uploadUnfinished: 'Hela filen har inte kommit fram. Välj den igen, så fortsätter den där den slutade.',
  fileBeingChecked: (name: string) => `${name} kontrolleras. Den kan öppnas när det är klart.`,
  filesInfected: (names: readonly string[]) =>
    `Skadlig kod har hittats i ${names.join(', ')}. Ta bort filen från svaret och lägg till en ren.`,
  filesWaiting: (names: readonly string[]) => `${names.join(', ')} kontrolleras. Det är snart klart. Försök igen om en stund.`,
  fileNameDoesNotMatch: (name: string) =>
    `Innehållet i ${name} är något annat än vad filnamnet säger. Spara om filen i rätt format och försök igen.`,
  notNow: {
    beingChanged:
      'Redovisningen är tillbaka hos dem som fyller i, så den går varken att intyga eller underteckna nu. Ni får ett nytt mejl när den lämnas över igen.',
    other: 'Det går inte i det läge redovisningen är nu. Ladda om sidan och se vad som har hänt.',
  },
  roundNotOpen: 'Omgången har inte öppnat än.',
  roundClosed: 'Omgången är stängd, så svaren går inte att ändra. Kontakta myndigheten om ni behöver mer tid.',
  tooLate: (day: string) => `Sista dagen var ${day}, och omgången tar inte emot något därefter. Be myndigheten om anstånd.`,
  notTheCertifier: 'Någon annan är ombedd att intyga. Använd länken som gick till den personen.',
  notTheSignatory: 'Någon annan är ombedd att underteckna. Använd länken som gick till den personen.',
  certificationIncomplete: {
    phone: 'Skriv ert telefonnummer.',
    deviations: 'Skriv vad som avviker.',
    measures: 'Skriv vilka åtgärder som vidtas.',
  },
  wrongCode: (left: number) => `Koden stämmer inte. Ni kan försöka ${left === 1 ? 'en gång' : `${left} gånger`} till.`,
  codeExpired: 'Koden gäller inte längre. Skicka en ny kod.',
  tooManyTries: 'Koden har prövats för många gånger. Skicka en ny kod.',
  tooManyCodes: (at: string) => `Vi har skickat många koder till adressen. Försök igen ${at}.`,
  tooManyShared: (at: string) => `Ärendet har lämnats vidare många gånger den senaste timmen. Försök igen ${at}.`,
  notTheInvitedAddress: 'Länken gick till en annan adress. Bekräfta den adress som mejlet kom till.',
  incomplete: 'Redovisningen är inte klar. Rätta det som återstår och försök igen.',
  certifierRequired: 'Ange vem som ska intyga den ekonomiska redovisningen.',
  certifierNotAsked: 'Omgången kräver inget intygande, bara en underskrift.',
  assigneeIncomplete: {
    certifier: { name: 'Skriv ekonomichefens namn.', email: 'Skriv ekonomichefens e-postadress.' },
    signatory: { name: 'Skriv namnet på behörig företrädare.', email: 'Skriv e-postadressen till behörig företrädare.' },
  },
  eidAnotherPerson: 'E-legitimationen hör till någon annan än den ni har uppgett er vara.',
  identificationTooLow: (level: string) => `Här krävs e-legitimation på minst tillitsnivå ${level}. Legitimera er och försök igen.`,
  identificationTooOld: 'Det är mer än en kvart sedan ni legitimerade er. Legitimera er igen.',
  samePerson: 'Den som undertecknar ska vara en annan person än den som intygar.',
  certifierFilledIn: 'Den som intygar får inte själv ha fyllt i svar i den här omgången. Ange någon annan.',
  nobodyReplaced: 'Det är samma personer som förut. Ändra den som ska bytas.',
  linkUnknown: 'Länken är inte giltig. Kontrollera att hela länken kom med, från mejlets början till slut.',
  linkExpired: (at: string) => `Länken slutade gälla ${at}. Be er registratur eller myndigheten om en ny.`,
  linkRevoked: {
    registry: 'Länken är utbytt mot en nyare. Använd den senaste som registraturen har fått.',
    contributor:
      'En kollega har dragit tillbaka länken, så den öppnar inte ärendet längre. Be er registratur eller den som fyller i om en ny.',
    certifier: 'Länken gäller inte längre. Någon annan är ombedd att intyga nu, eller så har ni fått en nyare länk.',
    signatory: 'Länken gäller inte längre. Någon annan är ombedd att underteckna nu, eller så har ni fått en nyare länk.',
  },
  tooManyLinksAsked: (at: string) => `Det har frågats efter många länkar härifrån den senaste timmen. Försök igen ${at}.`,
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
  reasonMissing: 'Skriv vad som behöver ändras.',
  alreadySubmitted: 'Redovisningen är redan inlämnad.',
  alreadyAsked: (name: string, at: string) => `${name} bad om att få ändra ${at}. Vänta på myndighetens svar.`,
  original: {
    notDemanded: 'Bidraget kräver ingen underskrift i original.',
    alreadyReceived: (day: string) => `Myndigheten fick originalet ${day}.`,
    onAWrongDay: (from: string, to: string) => `Ange en dag från ${from} till ${to}.`,
  },
  unknownGround: 'Välj på vilken grund ni får underteckna.',
  unexpected: 'Något gick fel hos oss. Försök igen om en stund.',
}

export type RefusalTexts = typeof refusalsSv
