import type { PartPlace } from '@aterrapport/domain/design/part.ts'
import type { NotFound } from '@aterrapport/domain/design/unreachable.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { partName } from '../../compare/part-name.ts'
import { EditPart } from './EditPart.tsx'
import styles from './Try.module.css'

interface SearchResultProps {
  readonly questionnaire: Questionnaire
  readonly notFound: NotFound
}

/** What a search did not find, each a way to where it is set; and how much that says. */
export function SearchResult({ questionnaire, notFound }: SearchResultProps) {
  const { trySearch: texts } = useTexts()
  const { tries, impossible, neverAsked, neverHeld, neverGiven } = notFound
  const unsure = neverAsked.length + neverHeld.length + neverGiven.length
  return (
    <>
      {impossible.length === 0 ? null : (
        <>
          <Parts title={texts.certain(impossible.length)} questionnaire={questionnaire} parts={impossible} />
          <p className="quiet small">{texts.certainText}</p>
        </>
      )}
      {unsure > 0 ? <p>{texts.honest(tries)}</p> : null}
      {unsure + impossible.length === 0 ? <p>{texts.nothing(tries)}</p> : null}
      <Parts title={texts.neverAsked(neverAsked.length)} questionnaire={questionnaire} parts={neverAsked} />
      <Parts title={texts.neverHeld(neverHeld.length)} questionnaire={questionnaire} parts={neverHeld} />
      <Parts title={texts.neverGiven(neverGiven.length)} questionnaire={questionnaire} parts={neverGiven} />
    </>
  )
}

interface PartsProps {
  readonly title: string
  readonly questionnaire: Questionnaire
  readonly parts: readonly PartPlace[]
}

function Parts({ title, questionnaire, parts }: PartsProps) {
  const texts = useTexts()
  const language = useLanguage()
  if (parts.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul className={styles['list']}>
        {parts.map((part) => (
          <li key={JSON.stringify(part)}>
            <EditPart part={part}>{partName(questionnaire, part, { language, texts: texts.compare })}</EditPart>
          </li>
        ))}
      </ul>
    </>
  )
}
