/** What the server says no to about drafts and versions, in Swedish. */
export const draftRefusals = {
  alreadyPublished: (version: string) => `Formuläret är likadant som ${version}, som redan är publicerad.`,
  startOver: 'Andra har ändrat mycket i utkastet sedan sidan lästes. Läs in sidan igen.',
  keyTaken: (key: string) => `Det finns redan ett formulär med nyckeln ${key}. Välj en annan nyckel, eller utgå från det formuläret.`,
  notAQuestionnaire: 'Det här är inget formulär som kan läsas in. Kontrollera att det är rätt fil.',
  draftTooLarge: 'Formuläret är för stort. Korta texterna eller dela upp det.',
  changedSince: 'Någon har ändrat utkastet sedan ni öppnade sidan. Läs igenom ändringarna och publicera sedan.',
  publishedSince: (version: string) => `Sedan utkastet påbörjades har ${version} publicerats. Jämför med den innan ni publicerar.`,
  nothingToCorrect:
    'Utkastet bygger inte på någon version av samma formulär, så det finns inget att rätta. Publicera det som en ny version.',
  notACorrection: 'En rättelse får bara ändra texter. Publicera som en ny version, eller ta tillbaka de andra ändringarna.',
  answersBroken: (number: number) =>
    `Frågor har bytt typ men behållit sin nyckel, fast de är besvarade i version ${number}. Ge dem nya nycklar.`,
  versionRetired: (number: number) => `Version ${number} är avvecklad. Välj en annan version, eller ta den i bruk igen.`,
}
