/** The words of working together in a report, in Swedish. */
export const liveSv = {
  here: (names: readonly string[]) => `${listed(names)} är här`,
  hereToo: (names: readonly string[]) => `Inne i ärendet just nu: ${listed(names)}`,
  ownOther: 'Ni, i ett annat fönster',
  changed: (name: string, at: string) => `${name}, ${at}`,
  history: 'Historik',
  historyOf: (question: string) => `för ${question}`,
  loading: 'Hämtar historiken …',
  failed: 'Historiken gick inte att hämta.',
  again: 'Försök igen',
  none: 'Det finns ingen historik än.',
  standing: 'Gäller nu',
  empty: 'Tomt',
  rowAdded: 'Raden lades till',
  rowRemoved: 'Raden togs bort',
  comment: 'Kommentar',
  other: 'Annat',
  later: 'Kommer senare',
  takeBack: 'Ta tillbaka',
  takeBackWhat: (value: string) => `Ta tillbaka ”${value}”`,
  takenBack: 'Svaret är tillbaka.',
  conflict: {
    title: (mine: string, theirs: string) => `${mine} och ${theirs} har svarat på samma fråga. Välj vilket svar som ska gälla.`,
    ownTitle: 'Ni har svarat på samma fråga i ett annat fönster. Välj vilket svar som ska gälla.',
    mine: (name: string) => `${name} (ni), inte sparat`,
    differs: 'skiljer sig',
  },
  out: {
    stay: 'Sidan kan stå kvar. När ni har bekräftat er adress igen sparas det ni har skrivit av sig självt.',
    lost: 'Har ni tappat bort länken?',
    show: 'Visa det som inte är sparat',
  },
  notAsked: 'Frågan ställs inte längre, så som ni har svarat nu. Svaret finns kvar om den kommer tillbaka.',
  show: 'Visa',
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} och ${names.at(-1)}`
}

export type LiveTexts = typeof liveSv
