import type { Expression } from '../../expression/tree.ts'
import type { Question, ScalarQuestion } from '../../questionnaire/kinds/registry.ts'
import type { Count } from '../../questionnaire/limits.ts'
import type { Section } from '../../questionnaire/questionnaire.ts'
import type { Text } from '../../text.ts'
import { expressionIn, placeOf, tell, type Form } from './form.ts'
import { Keys } from './keys.ts'
import { bothOf, questionOf } from './question.ts'
import { isScalar } from './scalar.ts'
import { cell } from './sheet.ts'
import type { Branch, Group } from './survey-tree.ts'

const OUTSIDE = { own: null, table: null } as const
const MOST_SECTIONS = 200
const MOST_COLUMNS = 50
const MOST_ROWS = 1_000

/** The sections: the form's groups, and what stands between them. A group of groups only is no section, but those within it are. */
export function sectionsOf(form: Form, tree: readonly Branch[]): readonly Section[] {
  const keys = new Keys()
  const sections: Section[] = []
  const add = (name: string, made: Omit<Section, 'key'>) => {
    if (made.questions.length > 0) sections.push({ key: keys.take(name, 'avsnitt'), ...made })
  }
  const walk = (branches: readonly Branch[], shown: Expression | null): void => {
    let loose: Branch[] = []
    const close = () => {
      add('fragor', { title: LOOSE, ...relevantWhen(shown), questions: loose.flatMap((branch) => questionsOf(form, branch, null)) })
      loose = []
    }
    for (const branch of branches) {
      if (branch.kind !== 'group') loose.push(branch)
      else {
        close()
        const own = bothOf(shown, expressionIn(form, branch.row, { column: 'relevant', wanted: 'truth', standing: OUTSIDE }))
        if (branch.children.length > 0 && branch.children.every(({ kind }) => kind === 'group')) {
          tell(form, branch.row, 'type', { kind: 'groupFlattened' })
          walk(branch.children, own)
        } else
          add(branch.name, {
            title: titleOf(form, branch),
            ...relevantWhen(own),
            questions: branch.children.flatMap((child) => questionsOf(form, child, null)),
          })
      }
    }
    close()
  }
  walk(tree, null)
  return withinBounds(form, sections)
}

const LOOSE: Text = { sv: 'Frågor', en: 'Questions' }

function titleOf(form: Form, { row, name }: Group): Text {
  return form.texts.read(form.survey, row, 'label') ?? { sv: name === '' ? LOOSE.sv : name }
}

function relevantWhen(shown: Expression | null): { readonly relevance?: Expression } {
  return shown === null ? {} : { relevance: shown }
}

/** More sections than a questionnaire has become part of the last, each question shown when its section was. */
function withinBounds(form: Form, sections: readonly Section[]): readonly Section[] {
  const last = sections[MOST_SECTIONS - 1]
  const beyond = sections.slice(MOST_SECTIONS)
  if (last === undefined || beyond.length === 0) return sections
  form.told.add({ sheet: form.survey.name, row: form.survey.headRow, column: null }, beyond[0]?.title.sv ?? '', {
    kind: 'tooManySections',
    most: MOST_SECTIONS,
  })
  const moved = beyond.flatMap(({ questions, relevance }) =>
    questions.map((question): Question => ({ ...question, ...relevantWhen(bothOf(relevance ?? null, question.relevance ?? null)) })),
  )
  return [...sections.slice(0, MOST_SECTIONS - 1), { ...last, questions: [...last.questions, ...moved] }]
}

/** The questions of a branch in a section: those of a group within it follow its heading. */
function questionsOf(form: Form, branch: Branch, shown: Expression | null): readonly Question[] {
  if (branch.kind === 'leaf') return [questionOf(form, branch, shown)].filter((question) => question !== null)
  if (branch.kind === 'repeat') return [tableOf(form, branch, shown)].filter((question) => question !== null)
  tell(form, branch.row, 'type', { kind: 'groupFlattened' })
  const own = bothOf(shown, expressionIn(form, branch.row, { column: 'relevant', wanted: 'truth', standing: OUTSIDE }))
  const label = form.texts.read(form.survey, branch.row, 'label')
  const heading: readonly Question[] =
    label === null ? [] : [{ kind: 'information', key: form.keys.take(branch.name, 'rubrik'), label, ...relevantWhen(own) }]
  const questions = branch.children.flatMap((child) => questionsOf(form, child, own))
  return questions.length === 0 ? [] : [...heading, ...questions]
}

/** A repeat becomes a table whose rows the respondent adds, of the kinds that can stand in a row. */
function tableOf(form: Form, repeat: Group, shown: Expression | null): Question | null {
  const { row, name } = repeat
  const known = form.rows.get(row.row)
  if (known === undefined) return null
  const columns = columnsOf(form, repeat.children, { table: known.key, shown: null })
  const [beyond] = columns.slice(MOST_COLUMNS)
  if (beyond !== undefined) form.told.add(placeOf(form, row, null), beyond.label.sv, { kind: 'tooManyColumns', most: MOST_COLUMNS })
  if (columns.length === 0) {
    tell(form, row, 'type', { kind: 'repeatEmpty' })
    return null
  }
  const label = form.texts.read(form.survey, row, 'label') ?? { sv: name === '' ? known.key : name }
  const help = form.texts.read(form.survey, row, 'hint')
  const relevance = bothOf(shown, expressionIn(form, row, { column: 'relevant', wanted: 'truth', standing: OUTSIDE }))
  return {
    kind: 'table',
    key: known.key,
    label,
    ...(help === null ? {} : { help }),
    ...relevantWhen(relevance),
    columns: columns.slice(0, MOST_COLUMNS),
    rows: { added: { name: ROW, ...countOf(form, repeat) } },
  }
}

const ROW: Text = { sv: 'rad', en: 'row' }

function countOf(form: Form, { row }: Group): { readonly least?: Count; readonly most?: Count } {
  const written = cell(form.survey, row, 'repeat_count')
  if (written === '') return {}
  const count = /^\d{1,4}(\.0+)?$/.test(written) ? Number(written) : null
  if (count !== null && count <= MOST_ROWS) return { least: count, most: count }
  const reckoned = expressionIn(form, row, { column: 'repeat_count', wanted: 'value', standing: OUTSIDE })
  return reckoned === null ? {} : { least: reckoned, most: reckoned }
}

function columnsOf(
  form: Form,
  branches: readonly Branch[],
  { table, shown }: { table: string; shown: Expression | null },
): readonly ScalarQuestion[] {
  return branches.flatMap((branch): readonly ScalarQuestion[] => {
    if (branch.kind === 'repeat') {
      tell(form, branch.row, 'type', { kind: 'repeatInRepeat' })
      return []
    }
    if (branch.kind === 'group') {
      tell(form, branch.row, 'type', { kind: 'groupFlattened' })
      const own = expressionIn(form, branch.row, { column: 'relevant', wanted: 'truth', standing: { own: null, table } })
      return columnsOf(form, branch.children, { table, shown: bothOf(shown, own) })
    }
    if (branch.kind !== 'leaf') return []
    const question = questionOf(form, branch, shown)
    if (question === null) return []
    if (isScalar(question)) return [question]
    tell(form, branch.row, 'type', { kind: 'notInTable', type: cell(form.survey, branch.row, 'type') })
    return []
  })
}
