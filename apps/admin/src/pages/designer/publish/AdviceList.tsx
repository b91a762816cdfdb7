import { advise } from '@aterrapport/domain/design/advice.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useMemo } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { partName } from '../../compare/part-name.ts'
import { useDesign } from '../use-design.ts'
import { adviceText } from './advice-text.ts'
import { Folded } from './Folded.tsx'
import { PartLink } from './PartLink.tsx'

/** What most likely was not meant, though it hinders nothing. */
export function AdviceList() {
  const { publish: texts, compare } = useTexts()
  const language = useLanguage()
  const draft = useDesign((state) => state.draft)
  const advice = useMemo(() => advise(draft), [draft])
  return (
    <Folded symbol={advice.length === 0 ? 'done' : 'warning'} title={texts.advice(advice.length)}>
      {advice.length === 0 ? null : (
        <>
          <p className="quiet">{texts.adviceLead}</p>
          <ul>
            {advice.map(({ at, cause }) => (
              <li key={JSON.stringify([at, cause])}>
                <PartLink part={at}>{partName(draft, at, { language, texts: compare })}</PartLink> {adviceText(cause, draft, texts)}
              </li>
            ))}
          </ul>
        </>
      )}
    </Folded>
  )
}
