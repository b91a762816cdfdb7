import type { ToUpdate } from '@aterrapport/domain/design/next-year.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { BeforeAfter } from '@aterrapport/ui/layout/BeforeAfter.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useMemo, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { partName } from '../../compare/part-name.ts'
import { isProperty } from '../../compare/property.ts'
import { useDesign } from '../use-design.ts'
import { Folded } from './Folded.tsx'
import { PartLink } from './PartLink.tsx'
import { foundIn, type Found } from './found-in.ts'
import { textAt } from './pointed.ts'
import styles from './publish.module.css'
import { useDraftId } from './use-draft-id.ts'
import { useTicks } from './use-ticks.ts'

interface ToUpdateListProps {
  /** The version that the draft is based on; null when it is based on none. */
  readonly base: Questionnaire | null
  /** Whether it is the year before. */
  readonly isNextYear: boolean
}

/** Every text and formula with a year, a date or an amount, to be gone through and ticked off. */
export function ToUpdateList({ base, isNextYear }: ToUpdateListProps) {
  const { publish: texts } = useTexts()
  const draft = useDesign((state) => state.draft)
  const { ticked, tick } = useTicks(useDraftId())
  const [isHiding, hide] = useState(false)
  const items = useMemo(() => foundIn(draft), [draft])
  const left = items.filter((found) => !ticked.has(spelt(found))).length
  if (items.length === 0) return null
  const title = isNextYear ? texts.updateTitle : texts.updateTitleOther
  return (
    <Folded
      symbol={left === 0 ? 'done' : isNextYear ? 'warning' : 'info'}
      title={`${title}: ${texts.update(left, items.length).toLowerCase()}`}
    >
      <p>{isNextYear ? texts.updateLead : texts.updateLeadOther}</p>
      <p className="quiet">{texts.updateNote}</p>
      <Checkbox label={texts.hideTicked} checked={isHiding} onChange={(event) => hide(event.target.checked)} />
      <ul className={styles['items']}>
        {items
          .filter((found) => !isHiding || !ticked.has(spelt(found)))
          .map((found) => (
            <Item
              key={found.item.at}
              found={found}
              draft={draft}
              base={base}
              isTicked={ticked.has(spelt(found))}
              onTick={(on) => tick(spelt(found), on)}
            />
          ))}
      </ul>
    </Folded>
  )
}

interface ItemProps {
  readonly found: Found
  readonly draft: Questionnaire
  readonly base: Questionnaire | null
  readonly isTicked: boolean
  readonly onTick: (on: boolean) => void
}

function Item({ found: { item, pointed }, draft, base, isTicked, onTick }: ItemProps) {
  const { publish: texts, compare } = useTexts()
  const language = useLanguage()
  const before = base === null ? null : textAt(base, pointed)
  const name = partName(draft, pointed.part, { language, texts: compare })
  const [property = ''] = pointed.steps
  const isFormula = !['sv', 'en'].includes(pointed.steps.at(-1) ?? '')
  const where = [
    isProperty(property) ? compare.properties[property] : '',
    pointed.steps.at(-1) === 'en' ? compare.english.toLowerCase() : '',
  ].filter((part) => part !== '')
  return (
    <li>
      <p>
        <PartLink part={pointed.part}>{name}</PartLink> <span className="quiet">{where.join(', ')}</span>
      </p>
      {before === null || before === item.text ? (
        <>
          <p>
            <Marked item={item} />
          </p>
          {before === null ? null : <p className="quiet small">{texts.sameAsLastYear}</p>}
        </>
      ) : (
        <BeforeAfter
          names={[texts.lastYear, texts.now]}
          before={before}
          after={item.text}
          nothing={compare.nothing}
          look={isFormula ? 'formula' : 'text'}
        />
      )}
      <Checkbox
        label={
          <>
            {texts.ticked}
            <span className="only-for-screen-readers">{`${name}, ${where.join(', ')}`}</span>
          </>
        }
        checked={isTicked}
        onChange={(event) => onTick(event.target.checked)}
      />
    </li>
  )
}

/** The text with what was found in it marked. */
function Marked({ item: { text, found } }: { readonly item: ToUpdate }) {
  return found.flatMap(({ from, to }, at) => [
    text.slice(found[at - 1]?.to ?? 0, from),
    <mark key={from}>{text.slice(from, to)}</mark>,
    at === found.length - 1 ? text.slice(to) : '',
  ])
}

/** Ticked is a text as it stands: changed again, it must be looked at again. */
function spelt({ item, pointed }: Found): string {
  return JSON.stringify([pointed, item.text])
}
