import { decode } from './encoding.ts'

/** What a file seems to be, as far as it decides how a ledger is read from it. */
export type LedgerFileKind = 'sie' | 'workbook' | 'text' | 'pdf' | 'oldExcel' | 'page' | 'other'

const SAMPLE = 65_536
const SIE = /^\s*#(?:FLAGGA|PROGRAM|FORMAT|GEN|SIETYP|ORGNR|FNAMN|RAR|KONTO|DIM|OBJEKT|VER)\b/im
const PAGE = /^\s*<(?:!doctype|html|\?xml|svg|head|body|script)/i

/** Tells by its first bytes; what it is called plays no part. */
export function ledgerFileKind(bytes: Uint8Array): LedgerFileKind {
  const beginning = decode(bytes.subarray(0, SAMPLE), 'latin-1')
  if (beginning.startsWith('PK\u0003\u0004')) return 'workbook'
  if (beginning.startsWith('%PDF-')) return 'pdf'
  if (beginning.startsWith('ÐÏ\u0011à')) return 'oldExcel'
  if (SIE.test(beginning)) return 'sie'
  if (PAGE.test(beginning.replace(/^\u00EF\u00BB\u00BF/, ''))) return 'page'
  // oxlint-disable-next-line no-control-regex -- texts hold none of these
  return /[\u0000-\u0008\u000E-\u0019\u001B-\u001F]/.test(beginning) ? 'other' : 'text'
}
