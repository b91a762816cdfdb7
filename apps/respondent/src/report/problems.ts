import { stopsHandingIn, type Problem } from '@aterrapport/domain/form/problem.ts'
import type { Language } from '@aterrapport/domain/text.ts'
import type { FormReader } from '@aterrapport/ui/form/form-store.ts'
import { nameOfPlace, placeOf } from '@aterrapport/ui/form/place.ts'
import { problemText } from '@aterrapport/ui/form/problem-text.ts'
import { formTexts } from '@aterrapport/ui/form/texts/use-form-texts.ts'

/** The problems in a section that would stop handing over. */
export function stoppingIn(form: FormReader, section: string): readonly Problem[] {
  return form.problems().filter((problem) => stopsHandingIn(problem) && placeOf(form.questionnaire, problem.path)?.section.key === section)
}

/** A problem as a list tells it: where, then what. */
export function problemInWords(form: FormReader, problem: Problem, language: Language): string {
  const place = placeOf(form.questionnaire, problem.path)
  if (place === null) return problemText(problem, null, language)
  const beside = nameBeside(problem, language)
  const name = nameOfPlace(form, place, language) + (beside === null ? '' : ` – ${beside}`)
  return `${name}${name.endsWith('?') ? '' : ':'} ${problemText(problem, place.column ?? place.question, language)}`
}

/** What a field beside an answer is called there; null when the problem is with the answer itself. */
function nameBeside({ path }: Problem, language: Language): string | null {
  const texts = formTexts(language)
  if (path.endsWith(':other')) return texts.otherLabel
  if (path.endsWith(':later')) return texts.file.laterBy
  return path.endsWith(':comment') ? texts.commentLabel : null
}

/** The page that a problem is put right on, with its place in the fragment. */
export function pageOfProblem(form: FormReader, { path }: Problem): string {
  return `avsnitt/${placeOf(form.questionnaire, path)?.section.key ?? ''}#${encodeURIComponent(path)}`
}
