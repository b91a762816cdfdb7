import { promisedFiles, type PromiseStanding, standingOfPromise } from '@aterrapport/domain/report/promised-files.ts'
import { allows } from '@aterrapport/domain/report/transitions.ts'
import { filesIn, type FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import { roundAllows } from '@aterrapport/domain/round/answerable.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import { dayOf } from '@aterrapport/domain/time/days.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../../database/database.ts'
import { formOf } from '../../reports/form.ts'
import type { Report } from '../../reports/queries.ts'
import { roundNow } from '../../reports/round-now.ts'
import { MOST_BYTES_OF_A_FILE } from '../begin.ts'
import { limitsOf } from './limits.ts'
import { type CameFile, listPromisedFiles } from './queries.ts'

/** Files that were promised, how the promise stands, and what has come for it. */
export interface PromisedNow {
  readonly question: string
  readonly label: Text
  readonly dueOn: CalendarDate
  readonly standing: PromiseStanding
  readonly files: readonly CameFile[]
  /** What the one who asks may send for it now; null when nothing. */
  readonly takes: { readonly types: readonly FileType[]; readonly mostBytes: number } | null
}

interface HandedIn {
  readonly report: Report
  readonly document: SubmissionDocument
  readonly now: Instant
  /** Whether the one who asks has said who they are. */
  readonly named: boolean
}

/** What was promised with what was handed in last, and whatever has come for that and for earlier promises. */
export async function readPromised(db: Db, { report, document, now, named }: HandedIn): Promise<readonly PromisedNow[]> {
  const form = await formOf(db, report.questionnaire.versionId)
  const came = await listPromisedFiles(db, report.id)
  const promised = promisedFiles(form.questionnaire, document.answers)
  const mayCome = named && allows(report.state.status, 'sendPromised') && roundAllows(roundNow(report, now), true).ok
  const standing = promised.map(({ question, dueOn }): PromisedNow => {
    const files = came.filter((file) => file.question === question.key)
    const clean = files.filter(({ scan }) => scan !== 'infected')
    const { most, mostBytes } = limitsOf(form, document, question.key)
    const handedIn = filesIn(document.answers[question.key] ?? null) ?? []
    return {
      question: question.key,
      label: question.label,
      dueOn,
      standing: standingOfPromise(dueOn, clean, dayOf(now)),
      files,
      takes:
        mayCome && handedIn.length + clean.length < most
          ? { types: question.types, mostBytes: Math.min(mostBytes, MOST_BYTES_OF_A_FILE) }
          : null,
    }
  })
  return [...standing, ...earlier()]

  /** What came for a promise that the submission no longer makes, since a supplement has answered it. */
  function earlier(): readonly PromisedNow[] {
    const questions = form.questionnaire.sections.flatMap((section) => section.questions)
    return questions.flatMap(({ key, label }) => {
      const files = came.filter(({ question }) => question === key)
      const [first] = files
      if (first === undefined || promised.some(({ question }) => question.key === key)) return []
      const dueOn = first.promisedFor
      return [{ question: key, label, dueOn, standing: standingOfPromise(dueOn, files, dayOf(now)), files, takes: null }]
    })
  }
}
