import type { FormContext } from '@aterrapport/domain/form/context.ts'

/** A made-up recipient to try a questionnaire with: no municipality has its number or its name. */
export const EXAMPLE: FormContext = {
  'mottagare.namn': 'Exempelby kommun',
  'mottagare.organisationsnummer': '212000-0000',
  'mottagare.kommunkod': '0000',
  'mottagare.lanskod': '00',
  'mottagare.lan': 'Exempel län',
  'mottagare.folkmangd': '30000',
  'bidrag.namn': 'Exempelbidraget',
  'bidrag.ar': '2025',
  'bidrag.diarienummer': '0.0-00000/2025',
  'bidrag.fakturagrans': '1000',
  'bidrag.stor_andring_procent': '50',
  'bidrag.stor_andring_kronor': '100000',
  'utbetalning.belopp': '3300000',
  'utbetalning.datum': '2025-06-16',
  'omgang.sista_dag': '2026-02-27',
}
