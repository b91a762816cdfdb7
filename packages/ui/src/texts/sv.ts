import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'

/** The words of the shared components, in Swedish. */
export const sv = {
  optional: 'frivilligt',
  close: 'Stäng',
  loading: 'Hämtar …',
  skipToContent: 'Hoppa till innehållet',
  language: 'Språk',
  theme: 'Utseende',
  themes: { system: 'Som enheten', light: 'Ljust', dark: 'Mörkt' },
  charactersLeft: (left: number) => (left === 1 ? '1 tecken kvar' : `${formatDecimal(String(left), 'sv')} tecken kvar`),
  charactersOver: (over: number) => (over === 1 ? '1 tecken för mycket' : `${formatDecimal(String(over), 'sv')} tecken för mycket`),
  alert: { info: 'Information', done: 'Klart', warning: 'Varning', error: 'Fel' },
  sortedUp: 'stigande',
  sortedDown: 'fallande',
  selectAll: 'Välj alla',
  select: (name: string) => `Välj ${name}`,
  choose: 'Välj …',
  errorSummary: 'Rätta det här',
  dismiss: 'Stäng meddelandet',
}

export type UiTexts = typeof sv
