import type { Hono } from 'hono'
import { attachmentRoutes } from './attachments/routes.ts'
import { draftCopyRoutes } from './documents/draft-copy/routes.ts'
import { readingCopyRoutes } from './documents/reading-copy/routes.ts'
import { receiptRoutes } from './documents/routes.ts'
import { signaturePageRoutes } from './documents/signature-page/routes.ts'
import { exchangeRoutes } from './exchange/routes.ts'
import { exportRoutes } from './exports/routes.ts'
import type { ApiEnvironment } from './http.ts'
import { ledgerRoutes } from './ledger/routes.ts'
import { liveRoutes } from './reports/live/routes.ts'

type Routes = (api: Hono<ApiEnvironment>) => void

/**
 * The modules' routes that are no procedures: files up and down. Each adds its own paths under `/api`, finds who is asking in
 * `c.get('context')`, and lets nobody past without `admit(context, name, identifiers)`, with a name of the access table.
 */
export const ROUTES: readonly Routes[] = [
  ledgerRoutes,
  attachmentRoutes,
  receiptRoutes,
  signaturePageRoutes,
  exportRoutes,
  exchangeRoutes,
  readingCopyRoutes,
  draftCopyRoutes,
  liveRoutes,
]
