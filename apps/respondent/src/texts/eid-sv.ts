import type { EidFailure } from '@aterrapport/domain/access/eid-failure.ts'

/** The words of e-identification, in Swedish. */
export const eidSv = {
  title: 'Vem är ni?',
  lead: 'Varje svar och underskrift får ett namn. Därför behöver vi veta vem ni är. Ni behöver inget konto.',
  with: 'Med e-legitimation',
  withText: 'Det går snabbast. Ert namn kommer från legitimationen, och inget personnummer sparas.',
  button: (provider: string) => `Legitimera er med ${provider}`,
  orCode: 'Eller med en kod till er e-post',
  identified: (name: string) => `Ni är legitimerad som ${name}`,
  confirmOnce: 'Legitimationen har ingen e-postadress. Bekräfta er adress i arbetet med en kod, så behövs det inte nästa gång.',
  stepUp: 'Legitimera er först',
  stepUpText: (level: string) =>
    `Myndigheten kräver e-legitimation på minst tillitsnivå ${level} för att intyga och underteckna i den här omgången.`,
  stepUpAgain: 'Legitimera er igen',
  stepUpAgainText: 'Det har gått mer än en kvart sedan ni legitimerade er. Gör det igen innan ni skickar. Det ni har skrivit finns kvar.',
  notOffered: 'Myndigheten har ingen e-legitimation ansluten just nu. Kontakta myndigheten.',
  as: (name: string, provider: string, level: string) => `Ni är legitimerad som ${name} med ${provider}, tillitsnivå ${level}.`,
  failedTitle: 'Legitimeringen blev inte klar',
  failures: {
    away: 'Tjänsten för e-legitimation svarar inte. Vänta en stund och försök igen.',
    unknown:
      'Legitimeringen är redan använd, eller så började den i en annan webbläsare. Öppna länken i mejlet och legitimera er därifrån.',
    expired: 'Det tog mer än tio minuter. Börja om.',
    cancelled: 'Ni avbröt legitimeringen. Inget har ändrats.',
    failed: 'Svaret från tjänsten för e-legitimation gick inte att lita på, så vi tog inte emot det. Försök igen.',
    'too-low': 'Er e-legitimation har för låg tillitsnivå. Använd en på högre nivå.',
    'not-fresh': 'Tjänsten lät er komma in med en tidigare legitimering. Logga ut där och legitimera er på nytt.',
    'another-person': 'E-legitimationen hör till någon annan än den ni har uppgett er vara. Ni är kvar som förut.',
    'not-the-invited':
      'Länken gick till någon annan än den ni legitimerade er som. Den som fick länken ska legitimera sig, eller be den som lämnade över att ange rätt person.',
  } satisfies Record<EidFailure, string>,
  tooLow: (level: string) => `Er e-legitimation har för låg tillitsnivå. Här krävs minst nivå ${level}.`,
  again: 'Försök igen',
  toCase: 'Till ärendet',
  toStart: 'Till startsidan',
}

export type EidTexts = typeof eidSv
