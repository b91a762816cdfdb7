import type { Context as HonoContext, Hono } from 'hono'
import { admit } from '../../access/admit.ts'
import { dispositionOf } from '../../attachments/names.ts'
import type { ApiEnvironment } from '../../http.ts'
import { orNotFound } from '../../refusal.ts'
import { isUuid } from '../../uuid.ts'
import { renderBeside } from '../renderer.ts'
import { readingCopyOf } from './kept-copies.ts'
import type { ReadingCopySource } from './make-content.ts'
import { findDraftToCopy, findVersionOfOpenRound, findVersionOfReport, findVersionToCopy } from './queries.ts'

const TYPES = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

type Format = keyof typeof TYPES

type Api = HonoContext<ApiEnvironment>

/**
 * Reading copies for those who must gather answers first: `GET /api/questionnaires/:version.pdf` and `.docx` of what is published,
 * `GET /api/drafts/:draft.pdf` and `.docx` of a draft, marked as one, `GET /api/reports/:report/lasversion.pdf` and `.docx` for whoever
 * holds a link to the report, and `GET /api/rounds/:round/lasversion.pdf` and `.docx` for everybody while the round is open; with
 * `?language=en` in English.
 */
export function readingCopyRoutes(api: Hono<ApiEnvironment>): void {
  api.get('/questionnaires/:file{[^/]+\\.(?:pdf|docx)}', async (c) => {
    const { id, format } = fileOf(c.req.param('file'))
    await admit(c.get('context'), 'questionnaires.readingCopy', { version: id })
    return answerVersion(c, isUuid(id) ? id : null, format)
  })

  api.get('/drafts/:file{[^/]+\\.(?:pdf|docx)}', async (c) => {
    const context = c.get('context')
    const { id, format } = fileOf(c.req.param('file'))
    await admit(context, 'drafts.readingCopy', { draft: id })
    const found = orNotFound(isUuid(id) ? await findDraftToCopy(context.db, id) : null)
    const source = { ...found, language: languageOf(c) }
    const content = await renderBeside({ kind: 'readingCopy', format, source })
    return new Response(new Uint8Array(content), { headers: headersOf(source, format) })
  })

  api.get('/reports/:report/:file{lasversion\\.(?:pdf|docx)}', async (c) => {
    const context = c.get('context')
    const report = c.req.param('report')
    await admit(context, 'reports.readingCopy', { report })
    return answerVersion(c, await findVersionOfReport(context.db, report), fileOf(c.req.param('file')).format)
  })

  api.get('/rounds/:round/:file{lasversion\\.(?:pdf|docx)}', async (c) => {
    const context = c.get('context')
    const round = c.req.param('round')
    await admit(context, 'rounds.readingCopy', { round })
    const version = isUuid(round) ? await findVersionOfOpenRound(context.db, round) : null
    return answerVersion(c, version, fileOf(c.req.param('file')).format)
  })
}

function fileOf(file: string): { readonly id: string; readonly format: Format } {
  const format: Format = file.endsWith('.docx') ? 'docx' : 'pdf'
  return { id: file.slice(0, -format.length - 1), format }
}

function languageOf(c: Api): ReadingCopySource['language'] {
  return c.req.query('language') === 'en' ? 'en' : 'sv'
}

async function answerVersion(c: Api, version: string | null, format: Format): Promise<Response> {
  const { db } = c.get('context')
  const id = orNotFound(version)
  const source = { ...orNotFound(await findVersionToCopy(db, id)), language: languageOf(c) }
  const { content, etag } = await readingCopyOf({ version: id, format, source })
  const headers = { ...headersOf(source, format), ETag: etag, 'Cache-Control': 'private, no-cache' }
  return c.req.header('If-None-Match') === etag ? new Response(null, { status: 304, headers }) : new Response(content, { headers })
}

function headersOf({ questionnaire, of, language }: ReadingCopySource, format: Format): Record<string, string> {
  const which = of.kind === 'draft' ? (language === 'en' ? 'draft' : 'utkast') : String(of.number)
  return {
    'Content-Type': TYPES[format],
    'Content-Disposition': dispositionOf(`${questionnaire.key}-${which}.${format}`),
    'X-Content-Type-Options': 'nosniff',
  }
}
