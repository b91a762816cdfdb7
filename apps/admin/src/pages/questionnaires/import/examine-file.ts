import {
  examineQuestionnaire,
  LONGEST_FILE,
  readQuestionnaireFile,
  type ReadFile,
} from '@aterrapport/domain/exchange/questionnaire-file.ts'
import type { ReadXlsForm } from '@aterrapport/domain/exchange/xlsform/read-xlsform.ts'
import type { NotCarriedOver } from '@aterrapport/domain/exchange/xlsform/told.ts'
import type { Refusal } from '../../../failure.ts'

/** What a chosen file is: a questionnaire's own file, or a workbook that the server has read as an XLSForm. */
export type Examined =
  | { readonly from: 'json'; readonly read: ReadFile }
  | { readonly from: 'xlsform'; readonly read: ReadFile; readonly notCarriedOver: readonly NotCarriedOver[] }
  | { readonly from: 'refused'; readonly refusal: Refusal }
  | { readonly from: 'failed'; readonly reached: boolean }

/** Says what a file is, by its content. A workbook is sent to the server to be read; it stores nothing. */
export async function examineFile(file: File): Promise<Examined> {
  if (file.size > LONGEST_FILE) return { from: 'json', read: { kind: 'tooLarge' } }
  return (await isZip(file)) ? examineWorkbook(file) : { from: 'json', read: readQuestionnaireFile(await file.text()) }
}

/** A workbook of Excel's is a zip file; an older one begins like other files of Microsoft's of its time. */
async function isZip(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf)
}

async function examineWorkbook(file: File): Promise<Examined> {
  let response: Response
  try {
    response = await fetch('/api/xlsform', { method: 'POST', body: file })
  } catch {
    return { from: 'failed', reached: false }
  }
  if (!response.ok) {
    const refusal = await refusalIn(response)
    return refusal === null ? { from: 'failed', reached: true } : { from: 'refused', refusal }
  }
  const { document, notCarriedOver } = (await response.json()) as ReadXlsForm // what the route answers
  return { from: 'xlsform', read: examineQuestionnaire(document), notCarriedOver }
}

async function refusalIn(response: Response): Promise<Refusal | null> {
  try {
    const { refusal } = (await response.json()) as { readonly refusal?: Refusal | null } // what the server answers when it says no
    return refusal ?? null
  } catch {
    return null
  }
}
