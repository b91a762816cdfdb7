import type { DesignProblem } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import type { Refusal } from '../../../failure.ts'
import { useTexts, type Texts } from '../../../texts/use-texts.ts'
import { DesignProblems } from '../DesignProblems.tsx'

/** Why nothing can be made of a file, and what to do. */
export function Trouble({ file, title, children }: { readonly file: string; readonly title: string; readonly children: string }) {
  return (
    <Alert kind="error" announced title={title}>
      <p>{children}</p>
      <p className="quiet">{file}</p>
    </Alert>
  )
}

/** So many faults tell what is wrong with a file; the rest are like them. */
const FAULTS_SHOWN = 30

/** A document of another shape than a questionnaire's, or with a key that two parts have. */
export function RefusedFile({ file, problems }: { readonly file: string; readonly problems: readonly DesignProblem[] }) {
  const { importing: texts } = useTexts()
  const isDoubled = problems.some(({ cause }) => cause.kind === 'duplicateKey')
  const beyond = problems.length - FAULTS_SHOWN
  return (
    <>
      <Trouble file={file} title={isDoubled ? texts.sameKeys : texts.notAQuestionnaire}>
        {isDoubled ? texts.sameKeysText : texts.notAQuestionnaireText}
      </Trouble>
      <DesignProblems problems={problems.slice(0, FAULTS_SHOWN)} />
      {beyond > 0 ? <p>{texts.more(beyond)}</p> : null}
    </>
  )
}

/** Why the server could make nothing of a workbook. */
export function workbookText(refusal: Refusal, { importing: { workbook: texts }, failures }: Texts): string {
  switch (refusal.kind) {
    case 'not-a-workbook':
      return texts.notAWorkbook
    case 'file-empty':
      return texts.empty
    case 'file-too-large':
    case 'workbook-too-large':
      return texts.tooLarge(`${Math.floor(refusal.most / 1024 / 1024)} MB`)
    case 'xlsform-no-survey':
      return texts.noSurvey(refusal.sheets.join(', '))
    case 'xlsform-no-columns':
      return texts.noColumns(refusal.missing.join(', '))
    case 'xlsform-too-many-rows':
      return texts.tooManyRows(refusal.sheet, refusal.most)
    case 'not-signed-in':
      return failures.notSignedIn
    case 'not-allowed':
      return failures.notAllowed
    default:
      return failures.fault
  }
}
