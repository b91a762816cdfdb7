import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../database/database.ts'
import { json } from '../database/json.ts'
import { newUuid } from '../uuid.ts'
import { NOW, SMALL_QUESTIONNAIRE } from './fixtures.ts'

/** A submission of the small questionnaire, as if the report had been handed in: for tests of who may see it. */
export async function insertSubmission(db: Db, report: string, by: Person): Promise<string> {
  const id = newUuid()
  const document = handedIn(id, by)
  const sha256 = createHash('sha256').update(canonicalJson(document)).digest('hex')
  await db
    .insertInto('submission')
    .values({ id, report_id: report, number: 1, receipt_number: id, document: json(document), sha256, submitted_at: NOW })
    .execute()
  return id
}

function handedIn(receiptNumber: string, by: Person): SubmissionDocument {
  return {
    schemaVersion: 1,
    receiptNumber,
    number: 1,
    replaces: null,
    authority: { name: 'Provmyndigheten', organisationsnummer: '202100-0000' },
    grant: { name: 'Provbidrag', year: 2025, diarienummer: '1.2-3456/2025' },
    // The days of a test are written as days.
    round: { name: 'Återrapportering 2025', dueOn: '2026-02-28' as CalendarDate },
    recipient: { name: 'Umeå kommun', organisationsnummer: '212000-2627', kommunkod: '2480', lan: 'Västerbottens län' },
    recipientDiarienummer: null,
    questionnaire: { key: SMALL_QUESTIONNAIRE.key, version: 1, sha256: 'f'.repeat(64) },
    context: {
      'mottagare.namn': 'Umeå kommun',
      'mottagare.organisationsnummer': '212000-2627',
      'mottagare.kommunkod': '2480',
      'mottagare.lanskod': '24',
      'mottagare.lan': 'Västerbottens län',
      'mottagare.folkmangd': '10000',
      'bidrag.namn': 'Provbidrag',
      'bidrag.ar': '2025',
      'bidrag.diarienummer': '1.2-3456/2025',
      'bidrag.fakturagrans': '1000',
      'bidrag.stor_andring_procent': null,
      'bidrag.stor_andring_kronor': null,
      'utbetalning.belopp': '100000',
      'utbetalning.datum': '2025-04-15',
      'omgang.sista_dag': '2026-02-28',
    },
    answers: { kommentar: 'Allt gick bra' },
    handover: { by, at: NOW, certifier: null, signatory: { name: by.name, email: by.email } },
    certification: null,
    signature: { by, at: NOW, ground: 'delegation', groundReference: '' },
    submittedAt: NOW,
    late: false,
  }
}

export async function insertAttachment(db: Db, report: string, person: string): Promise<string> {
  const id = newUuid()
  const content = Buffer.from('%PDF-1.7')
  const sha256 = createHash('sha256').update(content).digest('hex')
  const file = { name: 'huvudbok.pdf', type: 'application/pdf', bytes: content.byteLength, sha256 }
  await db
    .insertInto('attachment')
    .values({ ...file, id, report_id: report, uploaded_by: person, uploaded_at: NOW })
    .execute()
  await db.insertInto('file_part').values({ file_id: id, starts_at: 0, content }).execute()
  return id
}
