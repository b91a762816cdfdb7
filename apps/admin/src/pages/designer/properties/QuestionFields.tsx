import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { isAnswered } from '@aterrapport/domain/design/as-kind.ts'
import { questionAt } from '@aterrapport/domain/design/part.ts'
import type { Aspect } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { LIMIT_NAMES } from '@aterrapport/domain/questionnaire/limits.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { memo } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign, useDesignStore } from '../use-design.ts'
import { ChecksField } from './ChecksField.tsx'
import { ExpressionProperty } from './fields/ExpressionProperty.tsx'
import { Group } from './Group.tsx'
import { KindField } from './KindField.tsx'
import { KindFields } from './kinds/registry.tsx'
import { LabelFields } from './LabelFields.tsx'
import { turnPanel } from './panel-heading.ts'
import { nameOf } from './place-text.ts'
import { PrefillField, prefillsOf } from './PrefillField.tsx'
import { RequiredField } from './RequiredField.tsx'
import { RoleField } from './RoleField.tsx'
import { useProblems } from './subject.ts'
import type { QuestionPlace } from './subject-of.ts'
import { TagsField } from './TagsField.tsx'
import { useSame } from './use-same.ts'

const ASPECTS = {
  answer: ['formula', ...LIMIT_NAMES, 'choices', 'rows', 'totals', 'pattern'],
  asked: ['required', 'relevance'],
  checks: ['check'],
  prefill: ['prefill'],
  meaning: ['role'],
} as const satisfies Record<string, readonly Aspect[]>

/** What can be set on a question, or on a column of a table. */
export function QuestionFields({ part }: { readonly part: QuestionPlace }) {
  const question = useDesign(({ draft }) =>
    part.kind === 'question' ? questionAt(draft, part.key) : questionAt(draft, part.question, part.key),
  )
  const besidesWords = useSame(question, isSameBesidesWords)
  const problems = useProblems(null)
  if (question === null || besidesWords === null) return null
  return (
    <>
      {part.kind === 'column' ? <ToTable table={part.question} /> : null}
      {problems.map((problem) => (
        <Note key={problem} severity="error">
          {problem}
        </Note>
      ))}
      <LabelFields question={question} part={part} />
      <KindField question={question} part={part} />
      <GroupsOf question={besidesWords} part={part} />
    </>
  )
}

/** Whether two questions differ in nothing but what they are called and helped with. */
function isSameBesidesWords(one: Question | null, other: Question | null): boolean {
  const spelt = (question: Question | null) => canonicalJson(question === null ? null : { ...question, label: null, help: null })
  return spelt(one) === spelt(other)
}

/** All but the words, which are what one types most: none of it is drawn again while one does. */
const GroupsOf = memo(function GroupsOf({ question, part }: { readonly question: Question; readonly part: QuestionPlace }) {
  const { properties: texts } = useTexts()
  return (
    <>
      <Group id="answer" title={texts.answer} aspects={ASPECTS.answer}>
        <KindFields key={question.kind} question={question} />
      </Group>
      <Group id="asked" title={texts.asked} aspects={ASPECTS.asked}>
        {isAnswered(question.kind) || question.required !== undefined ? <RequiredField required={question.required} /> : null}
        <ExpressionProperty of="relevance" label={texts.relevance} help={texts.relevanceHelp} value={question.relevance} />
      </Group>
      <ChecksGroup question={question} />
      <PrefillGroup question={question} part={part} />
      <Group
        id="meaning"
        title={texts.meaning}
        summary={question.role === undefined ? undefined : texts.roles[question.role].name}
        open={question.role !== undefined || question.tags !== undefined}
        aspects={ASPECTS.meaning}
      >
        <RoleField question={question} />
        <TagsField tags={question.tags ?? []} />
      </Group>
    </>
  )
})

function ChecksGroup({ question }: { readonly question: Question }) {
  const checks = question.checks ?? []
  const { properties: texts } = useTexts()
  if (question.kind === 'information' && checks.length === 0) return null
  return (
    <Group
      id="checks"
      title={texts.checks}
      summary={checks.length === 0 ? undefined : String(checks.length)}
      open={checks.length > 0}
      aspects={ASPECTS.checks}
    >
      <ChecksField checks={checks} />
    </Group>
  )
}

function PrefillGroup({ question, part }: { readonly question: Question; readonly part: QuestionPlace }) {
  const { properties: texts } = useTexts()
  const table = useDesign(({ draft }) => (part.kind === 'column' ? questionAt(draft, part.question) : null))
  const sources = prefillsOf(question, table?.kind === 'table' ? table : null)
  if (sources.length === 0) return null
  return (
    <Group id="prefill" title={texts.prefill} open={question.prefill !== undefined} aspects={ASPECTS.prefill}>
      <PrefillField prefill={question.prefill} sources={sources} />
    </Group>
  )
}

function ToTable({ table }: { readonly table: string }) {
  const { properties: texts } = useTexts()
  const store = useDesignStore()
  const label = useDesign(({ draft }) => questionAt(draft, table)?.label)
  return (
    <Button look="quiet" size="small" onClick={() => turnPanel(() => store.select({ kind: 'question', key: table }))}>
      <span aria-hidden="true">‹ </span>
      {texts.toTable(nameOf(table, label))}
    </Button>
  )
}
