import type { Difference } from '@aterrapport/domain/design/compare.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { FilterChips } from '@aterrapport/ui/controls/FilterChips.tsx'
import { BeforeAfter } from '@aterrapport/ui/layout/BeforeAfter.tsx'
import { FilterBar } from '@aterrapport/ui/layout/FilterBar.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useId, useMemo, useState } from 'react'
import { useTexts } from '../../texts/use-texts.ts'
import type { Sort } from './property.ts'
import { countTold, ofSort, toldDifferences, type Told, type ToldPart, type ToldSection } from './told.ts'

interface DifferencesProps {
  readonly earlier: Questionnaire
  readonly later: Questionnaire
  readonly differences: readonly Difference[]
  /** The level of the headings of sections; those of parts are one below. */
  readonly level: 2 | 4
}

/** What differs between two versions, in words, section by section. */
export function Differences({ earlier, later, differences, level }: DifferencesProps) {
  const texts = useTexts()
  const language = useLanguage()
  const [sort, setSort] = useState<Sort | 'all'>('all')
  const told = useMemo(
    () => toldDifferences(differences, { earlier, later }, { language, texts }),
    [differences, earlier, later, language, texts],
  )
  const shown = ofSort(told, sort === 'all' ? null : sort)
  const { compare } = texts
  if (told.length === 0) return <p>{compare.same}</p>
  return (
    <>
      <FilterBar label={compare.filter} result={compare.differences(countTold(shown))}>
        <FilterChips
          label={compare.filter}
          chips={(['all', 'text', 'logic', 'content'] as const).map((key) => ({
            key,
            label: compare.sorts[key],
            count: countTold(ofSort(told, key === 'all' ? null : key)),
          }))}
          value={sort}
          onChange={setSort}
        />
      </FilterBar>
      {shown.length === 0 ? <p>{compare.noneOfSort}</p> : null}
      {shown.map((section) => (
        <InSection key={section.key} section={section} level={level} />
      ))}
    </>
  )
}

function InSection({ section: { title, parts }, level }: { readonly section: ToldSection; readonly level: 2 | 4 }) {
  const heading = useId()
  const Heading = `h${level}` as const
  return (
    <section aria-labelledby={heading} style={{ marginBlockStart: 'var(--s-6)' }}>
      <Heading id={heading}>{title}</Heading>
      {parts.map((part) => (
        <InPart key={part.name} part={part} level={level} isNamed={part.name !== title} />
      ))}
    </section>
  )
}

interface InPartProps {
  readonly part: ToldPart
  readonly level: 2 | 4
  /** What differs in the whole stands right under its heading. */
  readonly isNamed: boolean
}

function InPart({ part: { name, told }, level, isNamed }: InPartProps) {
  const { compare: texts } = useTexts()
  const Heading = level === 2 ? 'h3' : 'h5'
  return (
    <div style={{ marginBlockEnd: 'var(--s-4)' }}>
      {isNamed ? <Heading style={{ fontSize: 'var(--body)' }}>{name}</Heading> : null}
      {told.map((one, at) => (
        <One key={at} told={one} nothing={texts.nothing} />
      ))}
    </div>
  )
}

function One({ told, nothing }: { readonly told: Told; readonly nothing: string }) {
  const { compare: texts } = useTexts()
  if (told.kind === 'pair')
    return (
      <>
        <p style={{ marginBlockEnd: 'var(--s-1)' }}>{told.name}</p>
        <BeforeAfter names={[texts.before, texts.after]} before={told.before} after={told.after} nothing={nothing} look={told.look} />
      </>
    )
  return (
    <>
      <p>
        {told.text}.{told.within.length === 0 ? null : ` ${texts.withQuestions(told.within.length)}`}
      </p>
      {told.within.length === 0 ? null : (
        <ul>
          {told.within.map((question, at) => (
            <li key={at}>{question}</li>
          ))}
        </ul>
      )}
    </>
  )
}
