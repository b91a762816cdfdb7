import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import { canEditSection, save } from '@aterrapport/domain/report/save.ts'
import type { Person, ReportState } from '@aterrapport/domain/report/state.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { RoundNow } from '@aterrapport/domain/round/answerable.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Db } from '../database/database.ts'
import { asActor } from '../people/actor.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { type Batch, type Change, listAnswers, saveAnswers, saveProgress } from './answer-queries.ts'
import { evaluateDraft, type Form, formOf, questionAt } from './form.ts'
import { findReport, lockReport, type Report, saveState } from './queries.ts'
import { checkFiles, type GivenChange, readChanges } from './read-changes.ts'
import { roundNow } from './round-now.ts'
import type { Conflict, Saved, SaveRefusal } from './shapes.ts'

interface Given {
  readonly report: string
  readonly changes: readonly GivenChange[]
  readonly client?: string | undefined
}

/** Saves a batch of answers as they are typed: each that is based on what stands, and none of the others. */
export async function saveBatch(ctx: Context, me: Person, input: Given): Promise<Saved> {
  const { db } = ctx
  const report = orNotFound(await findReport(db, input.report))
  const form = await formOf(db, report.questionnaire.versionId)
  const changes = orRefuse(readChanges(form, input.changes))
  orRefuse(await checkFiles(db, report.id, changes))
  const batch = { report: report.id, author: me.id, at: ctx.clock(), changes, client: input.client ?? null }
  // A report that is being filled in takes its answers in one statement; the rest is decided under a lock.
  const { revision, written } = (await saveAnswers(db, batch, 'ifInProgress')) ?? (await decideAndSave(ctx, me, { batch, form }))
  const left = await listLeft(db, report.id, { changes, written })
  await tellProgress(db, report, revision)
  return { revision, saved: [...[...written].map(([path, version]) => ({ path, version })), ...left.saved], conflicts: left.conflicts }
}

interface Decided {
  readonly batch: Batch
  readonly form: Form
}

/** The first answer of a report, one given under an extension or to a request for a supplement, or one that is refused. */
async function decideAndSave(ctx: Context, me: Person, { batch, form }: Decided) {
  return ctx.transaction(async (tx) => {
    const report = orNotFound(await lockReport(tx, batch.report))
    const round = roundNow(report, batch.at)
    const state = orRefuse(save(report.state, round))
    orRefuse(checkSections(form, { state, round, changes: batch.changes }))
    const begins = report.state.status === 'notStarted'
    if (begins) await saveState(tx, report.id, state, batch.at)
    const saved = orNotFound(await saveAnswers(tx, batch, 'decided'))
    if (begins) await record(tx, { at: batch.at, actor: asActor(me), kind: 'report-begun', report: report.id, round: report.round.id })
    return saved
  })
}

interface Sections {
  readonly state: ReportState
  readonly round: RoundNow
  readonly changes: readonly Change[]
}

/** After a request for a supplement only the sections it names are open. */
function checkSections({ questionnaire }: Form, { state, round, changes }: Sections): Result<null, SaveRefusal> {
  for (const { path } of changes) {
    const key = questionAt(path)
    const section = questionnaire.sections.find(({ questions }) => questions.some((question) => question.key === key))
    if (section !== undefined && !canEditSection(state, round, section.key))
      return refuse({ kind: 'section-locked', section: section.key, path })
  }
  return accept(null)
}

interface Written {
  readonly changes: readonly Change[]
  readonly written: ReadonlyMap<Path, number>
}

/** What was not written: because it says what stands already, which is as good as saved, or because something else stands there now. */
async function listLeft(
  db: Db,
  report: string,
  { changes, written }: Written,
): Promise<{ saved: Saved['saved']; conflicts: readonly Conflict[] }> {
  const left = changes.filter(({ path }) => !written.has(path))
  if (left.length === 0) return { saved: [], conflicts: [] }
  const standing = await listAnswers(db, report, { paths: left.map(({ path }) => path) })
  const saved: { path: Path; version: number }[] = []
  const conflicts: Conflict[] = []
  for (const { path, value } of left) {
    const answer = orNotFound(standing[path])
    if (canonicalJson(answer.value) === canonicalJson(value)) saved.push({ path, version: answer.version })
    else conflicts.push({ path, ...answer })
  }
  return { saved, conflicts }
}

/** Notes how far the draft has come, which is all that the authority sees of it. */
async function tellProgress(db: Db, report: Report, revision: number): Promise<void> {
  const { evaluation } = await evaluateDraft(db, report)
  const { answered, toAnswer } = evaluation
  await saveProgress(db, report.id, { revision, answered, toAnswer })
}
