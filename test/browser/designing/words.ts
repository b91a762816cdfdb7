import type { ContextName } from '@aterrapport/domain/form/context.ts'
import type { Kind } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Severity } from '@aterrapport/domain/questionnaire/question.ts'
import type { Role } from '@aterrapport/domain/questionnaire/roles.ts'

/** What the designer's page calls things. */
export const KINDS: Readonly<Record<Kind, string>> = {
  text: 'Text',
  number: 'Tal',
  amount: 'Belopp',
  percent: 'Andel i procent',
  date: 'Datum',
  period: 'Period',
  yesNo: 'Ja eller nej',
  choice: 'Ett val',
  choices: 'Flera val',
  table: 'Tabell',
  calculated: 'Beräkning',
  file: 'Bilaga',
  contact: 'Kontaktperson',
  organisation: 'Organisation',
  information: 'Upplysning',
  declaration: 'Försäkran',
}

export const ROLES: Readonly<Record<Role, string>> = {
  'economy.received': 'Mottaget belopp',
  'economy.costs': 'Kostnader',
  'economy.costTable': 'Kostnadstabell',
  'economy.used': 'Använt belopp',
  'economy.unused': 'Ej använt belopp',
  'economy.ownFunding': 'Egen finansiering',
  'economy.accrued': 'Upplupna kostnader',
  'economy.misused': 'Använt till annat',
  'economy.invoiceReference': 'Fakturareferens',
  'recipient.diarienummer': 'Mottagarens diarienummer',
  'recipient.contact': 'Kontaktperson',
  'recipient.financeContact': 'Ekonomisk kontaktperson',
  'perspective.gender': 'Jämställdhetsperspektivet',
  'perspective.childRights': 'Barnrättsperspektivet',
  'perspective.disability': 'Funktionshindersperspektivet',
  'intervention.name': 'Insatsens namn',
  'intervention.cost': 'Insatsens kostnad',
  'intervention.result': 'Insatsens resultat',
}

export const FACTS: Readonly<Record<ContextName, string>> = {
  'mottagare.namn': 'Mottagarens namn',
  'mottagare.organisationsnummer': 'Mottagarens organisationsnummer',
  'mottagare.kommunkod': 'Mottagarens kommunkod',
  'mottagare.lanskod': 'Mottagarens länskod',
  'mottagare.lan': 'Mottagarens län',
  'mottagare.folkmangd': 'Mottagarens folkmängd',
  'bidrag.namn': 'Bidragets namn',
  'bidrag.ar': 'Bidragsåret',
  'bidrag.diarienummer': 'Bidragets diarienummer',
  'bidrag.fakturagrans': 'Bidragets fakturagräns',
  'bidrag.stor_andring_procent': 'Stor ändring, i procent',
  'bidrag.stor_andring_kronor': 'Stor ändring, minst i kronor',
  'utbetalning.belopp': 'Utbetalt belopp',
  'utbetalning.datum': 'Utbetalningsdatum',
  'omgang.sista_dag': 'Omgångens sista dag',
}

export const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'Fel: hindrar inlämning',
  warning: 'Varning: frågar om det stämmer',
  notice: 'Upplysning: bara information',
}

export const FILE_TYPES: Readonly<Record<FileType, string>> = {
  pdf: 'PDF',
  image: 'Bild',
  word: 'Word',
  excel: 'Excel',
  csv: 'CSV',
  sie: 'SIE (bokföring)',
}
