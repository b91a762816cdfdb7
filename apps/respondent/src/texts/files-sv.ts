/** Why a file is not taken, in Swedish: what is wrong, and what to do. Comes with the pages of a report, since nobody meets it before. */
export const filesSv = {
  notAFileQuestion: 'Frågan tar inte emot filer.',
  fileTooLarge: (most: string) => `Filen är för stor. Den får vara högst ${most}.`,
  filesTooLarge: (most: string) => `Filerna är tillsammans för stora. De får vara högst ${most}.`,
  filesTooLargeEver: (most: string) =>
    `Ni har skickat filer på mer än ${most} tillsammans, de borttagna medräknade, och då tas inga fler emot. Kontakta myndigheten.`,
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
  filesNotPromised: 'Det finns inga filer som ska komma senare i det ni har lämnat in. Begär att få ändra om något saknas.',
  filesTooMany: (most: number) =>
    most === 1 ? 'Frågan tar bara en fil, och den har kommit.' : `Frågan tar högst ${most} filer, och de har kommit.`,
  fileNameDoesNotMatch: (name: string) =>
    `Innehållet i ${name} är något annat än vad filnamnet säger. Spara om filen i rätt format och försök igen.`,
}

export type FileTexts = typeof filesSv
