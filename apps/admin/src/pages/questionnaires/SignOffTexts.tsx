import type { SignOffTexts as Given } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../texts/use-texts.ts'

/** The words that are certified and signed. */
export function SignOffTexts({ signOff }: { readonly signOff: Given }) {
  const { questionnaires: texts } = useTexts()
  const language = useLanguage()
  const { certification, signature } = signOff
  return (
    <>
      <h4>{texts.certification}</h4>
      <ul>
        <li>{inLanguage(certification.correct, language)}</li>
        <li>{inLanguage(certification.notCorrect, language)}</li>
      </ul>
      <h4>{texts.signature}</h4>
      <p>{inLanguage(signature.statement, language)}</p>
      <h4>{texts.grounds}</h4>
      <ul>
        {signature.grounds.map(({ key, label }) => (
          <li key={key}>{inLanguage(label, language)}</li>
        ))}
      </ul>
    </>
  )
}
