import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { applyEdit } from '@aterrapport/domain/design/edit.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SMALL_QUESTIONNAIRE } from '../testing/fixtures.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'
import type { DraftChange } from './shapes.ts'
import { type DesignWindow, windowOf } from './testing/window.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())

const SECTIONS = 10
const IN_EACH = 30

const LARGE: Questionnaire = {
  ...SMALL_QUESTIONNAIRE,
  key: 'stort',
  sections: Array.from({ length: SECTIONS }, (_, at) => ({
    key: `s${at}`,
    title: { sv: `Avsnitt ${at}` },
    questions: Array.from({ length: IN_EACH }, (__, of) => ({ key: `f${at}_${of}`, kind: 'amount', label: { sv: `Fråga ${of}` } })),
  })),
}

/** A designer's copy of a draft: what they see, and the revision it is of. */
interface Copy {
  readonly window: DesignWindow
  revision: number
  document: Questionnaire
}

function take(copy: Copy, changes: readonly DraftChange[]): void {
  for (const { revision, edit } of changes) {
    if (revision <= copy.revision) continue
    const edited = applyEdit(copy.document, edit)
    if (!edited.ok) throw new Error(`A change that was told cannot be done: ${edited.refusal.kind}`)
    copy.document = edited.value.draft
    copy.revision = revision
  }
}

/** What one designer might do next to what they see: text, move, add, rename, remove, at places that both come to. */
function nextEdit({ document }: Copy, at: number): DesignEdit {
  const section = document.sections[(at * 7) % SECTIONS]
  const question = section?.questions[(at * 11) % section.questions.length]
  if (section === undefined || question === undefined) throw new Error('The questionnaire has become empty')
  const part = { kind: 'question', key: question.key } as const
  switch (at % 5) {
    case 0:
      return { kind: 'move', part, section: `s${(at * 3) % SECTIONS}`, before: null }
    case 1: {
      const added = { key: `ny_${at}`, kind: 'yesNo', label: { sv: 'Ny' } }
      return { kind: 'add', into: { kind: 'questions', section: section.key }, part: added, before: question.key }
    }
    case 2:
      return { kind: 'rename', part, to: `om_${at}` }
    case 3:
      return { kind: 'remove', part }
    default:
      return { kind: 'change', of: part, property: 'label', value: { sv: `Ändrad ${at}` } }
  }
}

test('two designers who do two hundred edits to three hundred questions end with the same draft', { timeout: 120_000 }, async () => {
  const [astrid, berit] = [await app.staff('designer'), await app.staff('designer')]
  const { draft } = await astrid.api.drafts.create({
    from: { kind: 'document', document: LARGE as never /* a questionnaire is JSON, which its type does not say */ },
  })
  const { document } = await astrid.api.drafts.get({ draft })
  const copies = [astrid, berit].map((browser): Copy => ({ window: windowOf(browser, draft), revision: 0, document }))

  let [done, refused] = [0, 0]
  for (let round = 0; round < 20; round += 1) {
    // Both make five edits on what they see, and send them at the same moment.
    await Promise.all(
      copies.map(async (copy, who) => {
        const edits: DesignEdit[] = []
        const seen: Copy = { ...copy }
        for (let at = 0; at < 5; at += 1) {
          const edit = nextEdit(seen, round * 10 + at * 2 + who)
          const edited = applyEdit(seen.document, edit)
          if (!edited.ok) continue
          seen.document = edited.value.draft
          edits.push(edit)
        }
        const answer = await copy.window.edit(copy.revision, ...edits)
        take(copy, answer.changes)
        refused += answer.refused.length
        done += edits.length - answer.refused.length
      }),
    )
  }
  for (const copy of copies) take(copy, (await copy.window.changes(copy.revision)).changes)

  const kept = await berit.api.drafts.get({ draft })
  expect(done + refused).toBeGreaterThanOrEqual(190)
  expect(kept.revision).toBe(done)
  expect(refused).toBeLessThan(done / 4)
  for (const copy of copies) expect(canonicalJson(copy.document)).toBe(canonicalJson(kept.document))
})
