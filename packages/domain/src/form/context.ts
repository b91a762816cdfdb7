import type { Value } from './value.ts'

/** What a form may read besides its own answers: facts of the recipient, the grant, the payment and the round, by the names designers use. */
export const CONTEXT = {
  'mottagare.namn': 'text',
  'mottagare.organisationsnummer': 'text',
  'mottagare.kommunkod': 'text',
  'mottagare.lanskod': 'text',
  'mottagare.lan': 'text',
  'mottagare.folkmangd': 'number',
  'bidrag.namn': 'text',
  'bidrag.ar': 'number',
  'bidrag.diarienummer': 'text',
  'bidrag.fakturagrans': 'number',
  'bidrag.stor_andring_procent': 'number',
  'bidrag.stor_andring_kronor': 'number',
  'utbetalning.belopp': 'number',
  'utbetalning.datum': 'date',
  'omgang.sista_dag': 'date',
} as const satisfies Record<string, 'text' | 'number' | 'date'>

/** The first part of the names of what was handed in last year: `foregaende.kostnader.lon.belopp`. */
export const PREVIOUS = 'foregaende'

export type ContextName = keyof typeof CONTEXT

/** The facts themselves; one that is not known is null. */
export type FormContext = Readonly<Record<ContextName, Value>>
