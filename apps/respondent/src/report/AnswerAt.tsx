import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import { placeOf } from '@aterrapport/ui/form/place.ts'
import { ReadOnlyAnswer } from '@aterrapport/ui/form/ReadOnlyAnswer.tsx'

import { useLiveTexts } from '../texts/use-live-texts.ts'
import { useReport } from './report-context.ts'

/** A value as it is read, by what stands at its place: an answer, a part or a comment, or that a row is there. */
export function AnswerAt({ path, value }: { readonly path: Path; readonly value: Value }) {
  const texts = useLiveTexts()
  const { form } = useReport()
  const place = placeOf(form.questionnaire, path)
  if (place === null) return JSON.stringify(value)
  const { question, row, column, part } = place
  const isBeside = path.includes(':')
  if (question.kind === 'table' && row !== null && column === null && !isBeside) return value === null ? texts.rowRemoved : texts.rowAdded
  if (value === null || value === '') return texts.empty
  if (typeof value === 'string' && (isBeside || part !== null)) return <span style={{ whiteSpace: 'pre-line' }}>{value}</span>
  return <ReadOnlyAnswer question={column ?? question} value={value} other={null} />
}
