import fc from 'fast-check'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { applyEdit } from '../design/edit.ts'
import type { DesignEdit } from '../design/design-edit.ts'
import { everyPart } from '../design/every-part.ts'
import { formula } from './build.ts'
import { possibleEdit } from './random-design-edit.ts'
import { randomQuestionnaire } from './random-questionnaire.ts'

/** A draft that a designer has been at with no regard for what reads what: names of nothing, wrong types, circles, doubled keys. */
export function brokenDraft(): fc.Arbitrary<Questionnaire> {
  return fc.tuple(randomQuestionnaire(), fc.gen(), fc.nat({ max: 8 })).map(([asked, gen, count]) => {
    let draft = asked
    for (let at = 0; at < count; at += 1) {
      const edit = gen(fc.boolean) ? evenSo(possibleEdit(draft, gen)) : loop(draft, gen)
      const edited = edit === null ? null : applyEdit(draft, edit)
      if (edited?.ok === true) draft = edited.value.draft
    }
    return gen(fc.integer, { min: 0, max: 4 }) === 0 ? doubled(draft, gen) : draft
  })
}

function evenSo(edit: DesignEdit): DesignEdit {
  return edit.kind === 'remove' || edit.kind === 'change' || edit.kind === 'replace' ? { ...edit, evenSo: true } : edit
}

/** A relevance or a formula that reads any question, itself and those after it among them. */
function loop(draft: Questionnaire, gen: fc.GeneratorValue): DesignEdit | null {
  const parts = everyPart(draft).filter(({ kind }) => kind === 'section' || kind === 'question' || kind === 'column')
  const keys = draft.sections.flatMap(({ questions }) => questions.map(({ key }) => key))
  if (parts.length === 0 || keys.length === 0) return null
  const of = gen(fc.constantFrom<typeof parts>, ...parts)
  const key = gen(fc.constantFrom<string[]>, ...keys)
  const written = gen(fc.constantFrom<string[]>, `BESVARAD(${key})`, `${key} > 1`, `SUMMA(${key}.c0) > 1`, key)
  const property = gen(fc.constantFrom<string[]>, 'relevance', 'relevance', 'formula', 'required')
  return { kind: 'change', of, property, value: formula(written), evenSo: true }
}

/** Two sections with the same questions, as no edit would make them. */
function doubled(draft: Questionnaire, gen: fc.GeneratorValue): Questionnaire {
  const [first] = draft.sections
  if (first === undefined) return draft
  const [question] = first.questions
  const questions = gen(fc.boolean) || question === undefined ? first.questions : [...first.questions, question]
  return { ...draft, sections: [{ ...first, questions }, ...draft.sections] }
}
