import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { DesignProblem } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { FileDrop } from '@aterrapport/ui/controls/FileDrop.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useState } from 'react'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { DesignProblems } from './DesignProblems.tsx'
import { Preview } from './Preview.tsx'
import { PublishForm } from './PublishForm.tsx'

type Examined =
  | { readonly kind: 'notJson'; readonly message: string }
  | { readonly kind: 'refused'; readonly problems: readonly DesignProblem[] }
  | { readonly kind: 'sound'; readonly questionnaire: Questionnaire }

/** Takes a questionnaire as a file, examines it by the same rules as the server, shows it, and publishes it. */
export function ImportPage() {
  const { questionnaires: texts, chooseFile } = useTexts()
  const [examined, setExamined] = useState<{ readonly file: string; readonly result: Examined } | null>(null)
  return (
    <Page title={texts.importTitle} above={[{ title: texts.title, href: '/formular' }]} lead={<p>{texts.importText}</p>}>
      <FileDrop
        label={texts.file}
        help={texts.fileHelp}
        choose={chooseFile}
        accept=".json,application/json"
        onFile={(file) => void file.text().then((text) => setExamined({ file: file.name, result: examine(text) }))}
      />
      {examined === null ? null : <Outcome key={examined.file} file={examined.file} result={examined.result} />}
    </Page>
  )
}

function examine(text: string): Examined {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { kind: 'notJson', message: error instanceof Error ? error.message : '' }
  }
  const read = readQuestionnaire(json)
  return read.ok ? { kind: 'sound', questionnaire: read.value } : { kind: 'refused', problems: read.refusal }
}

function Outcome({ file, result }: { readonly file: string; readonly result: Examined }) {
  const { questionnaires: texts } = useTexts()
  switch (result.kind) {
    case 'notJson':
      return (
        <Alert kind="error" announced title={file}>
          <p>{texts.notJson(result.message)}</p>
        </Alert>
      )
    case 'refused':
      return (
        <>
          <Alert kind="error" announced title={texts.problems(result.problems.length)}>
            <p>{file}</p>
          </Alert>
          <DesignProblems problems={result.problems} />
        </>
      )
    case 'sound':
      return (
        <>
          <Alert kind="done" announced title={file}>
            <p>{texts.ready}</p>
          </Alert>
          <PublishForm questionnaire={result.questionnaire} />
          <Preview questionnaire={result.questionnaire} />
        </>
      )
  }
}
