import type { Hono } from 'hono'
import { admit } from '../../access/admit.ts'
import { dispositionOf } from '../../attachments/names.ts'
import type { ApiEnvironment } from '../../http.ts'
import { orNotFound } from '../../refusal.ts'
import { isUuid } from '../../uuid.ts'
import { renderBeside } from '../renderer.ts'
import type { ReadingCopySource } from './make-content.ts'
import { findDraftToCopy, findVersionToCopy } from './queries.ts'

const TYPES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

type Format = keyof typeof TYPES

/**
 * Reading copies for those who must gather answers first: `GET /api/questionnaires/:version.pdf` and `.docx` of what is published, and
 * `GET /api/drafts/:draft.pdf` and `.docx` of a draft, marked as one; with `?language=en` in English.
 */
export function readingCopyRoutes(api: Hono<ApiEnvironment>): void {
  api.get('/questionnaires/:file{[^/]+\\.(?:pdf|docx)}', async (c) => {
    const context = c.get('context')
    const { id, format } = fileOf(c.req.param('file'))
    await admit(context, 'questionnaires.readingCopy', { version: id })
    const found = orNotFound(isUuid(id) ? await findVersionToCopy(context.db, id) : null)
    return answer({ ...found, language: languageOf(c.req.query('language')) }, format)
  })

  api.get('/drafts/:file{[^/]+\\.(?:pdf|docx)}', async (c) => {
    const context = c.get('context')
    const { id, format } = fileOf(c.req.param('file'))
    await admit(context, 'drafts.readingCopy', { draft: id })
    const found = orNotFound(isUuid(id) ? await findDraftToCopy(context.db, id) : null)
    return answer({ ...found, language: languageOf(c.req.query('language')) }, format)
  })
}

function fileOf(file: string): { readonly id: string; readonly format: Format } {
  const format: Format = file.endsWith('.docx') ? 'docx' : 'pdf'
  return { id: file.slice(0, -format.length - 1), format }
}

function languageOf(wanted: string | undefined): ReadingCopySource['language'] {
  return wanted === 'en' ? 'en' : 'sv'
}

async function answer(source: ReadingCopySource, format: Format): Promise<Response> {
  const document = await renderBeside({ kind: 'readingCopy', format, source })
  const { questionnaire, of, language } = source
  const which = of.kind === 'draft' ? (language === 'en' ? 'draft' : 'utkast') : String(of.number)
  return new Response(new Uint8Array(document), {
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': dispositionOf(`${questionnaire.key}-${which}.${format}`),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
