import type { FileQuestion, FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'

const TYPES: Readonly<Record<string, FileType>> = { se: 'sie', si: 'sie', sie: 'sie', csv: 'csv', txt: 'csv', tsv: 'csv', xlsx: 'excel' }

/** The question where a ledger is evidence: one that takes ledgers of SIE, and this file too. Null where none does. */
export function evidenceQuestion({ sections }: Questionnaire, name: string): FileQuestion | null {
  const type = TYPES[/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '']
  if (type === undefined) return null
  const questions = sections.flatMap((section) => section.questions).filter((question) => question.kind === 'file')
  return questions.find(({ types }) => types.includes('sie') && types.includes(type)) ?? null
}
