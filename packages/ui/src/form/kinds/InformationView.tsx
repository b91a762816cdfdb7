import type { InformationQuestion } from '@aterrapport/domain/questionnaire/kinds/information.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { Alert } from '../../feedback/Alert.tsx'
import { Paragraphs } from '../../layout/Paragraphs.tsx'
import { useLanguage } from '../../preferences/language.ts'
import type { KindProps } from '../Frame.tsx'

export function InformationView({ question }: KindProps<InformationQuestion>) {
  const language = useLanguage()
  return (
    <Alert kind="info" title={inLanguage(question.label, language)}>
      {question.help ? <Paragraphs text={inLanguage(question.help, language)} /> : null}
    </Alert>
  )
}
