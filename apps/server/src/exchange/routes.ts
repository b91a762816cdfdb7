import { readXlsForm } from '@aterrapport/domain/exchange/xlsform/read-xlsform.ts'
import { signOff } from '@aterrapport/library/questionnaires/modules/sign-off.ts'
import type { Hono } from 'hono'
import { admit } from '../access/admit.ts'
import { readLimited } from '../attachments/read-limited.ts'
import type { ApiEnvironment } from '../http.ts'
import { orRefuse } from '../refusal.ts'
import { MOST_WORKBOOK_BYTES, readWorkbook } from './read-workbook.ts'

/** An XLSForm in, as the questionnaire it becomes: `POST /api/xlsform` with the workbook as its body. Nothing is stored. */
export function exchangeRoutes(api: Hono<ApiEnvironment>): void {
  api.post('/xlsform', async (c) => {
    await admit(c.get('context'), 'questionnaires.readXlsform', {})
    const { bytes } = orRefuse(await readLimited(c.req.raw.body, MOST_WORKBOOK_BYTES))
    const workbook = orRefuse(await readWorkbook(bytes))
    return c.json(orRefuse(readXlsForm(workbook, { signOff })))
  })
}
