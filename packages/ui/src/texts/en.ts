import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import type { UiTexts } from './sv.ts'

export const en: UiTexts = {
  optional: 'optional',
  close: 'Close',
  loading: 'Loading …',
  skipToContent: 'Skip to content',
  language: 'Language',
  theme: 'Appearance',
  themes: { system: 'Same as device', light: 'Light', dark: 'Dark' },
  charactersLeft: (left) => (left === 1 ? '1 character left' : `${formatDecimal(String(left), 'en')} characters left`),
  charactersOver: (over) => (over === 1 ? '1 character too many' : `${formatDecimal(String(over), 'en')} characters too many`),
  alert: { info: 'Information', done: 'Done', warning: 'Warning', error: 'Error' },
  sortedUp: 'ascending',
  sortedDown: 'descending',
  selectAll: 'Select all',
  select: (name) => `Select ${name}`,
  choose: 'Choose …',
  errorSummary: 'Please correct this',
  dismiss: 'Close the message',
}
