import { lazy, Suspense } from 'react'

import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import { placeOf } from '@aterrapport/ui/form/place.ts'

import { AnswerAt } from './AnswerAt.tsx'
import { useReport } from './report-context.ts'

// Two long texts seldom meet.
const DifferingText = lazy(() => import('./DifferingText.tsx').then((module) => ({ default: module.DifferingText })))

/** Two answers of which none is longer are told apart at a glance. */
const LONG = 40

interface EitherProps {
  readonly path: Path
  readonly value: Value
  /** The other answer to the same question. */
  readonly other: Value
}

/** One of two answers to choose from. In long texts the words that differ are marked. */
export function Either({ path, value, other }: EitherProps) {
  const { form } = useReport()
  const plain = <AnswerAt path={path} value={value} />
  if (typeof value !== 'string' || typeof other !== 'string' || Math.max(value.length, other.length) <= LONG) return plain
  const place = placeOf(form.questionnaire, path)
  const isText = path.includes(':') || (place?.column ?? place?.question)?.kind === 'text'
  if (!isText || value === '' || other === '') return plain
  return (
    <Suspense fallback={plain}>
      <DifferingText text={value} other={other} />
    </Suspense>
  )
}
