import { FileDrop } from '@aterrapport/ui/controls/FileDrop.tsx'
import { useRef, useState } from 'react'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { examineFile, type Examined } from './import/examine-file.ts'
import { Outcome } from './import/Outcome.tsx'

/** Takes a questionnaire as a file, its own or an XLSForm, examines it by the same rules as the server, and makes a draft of it or publishes it. */
export function ImportPage() {
  const { questionnaires, importing: texts, chooseFile } = useTexts()
  const [chosen, setChosen] = useState<{ readonly file: File; readonly examined: Examined | null } | null>(null)
  const latest = useRef<File | null>(null)
  const examine = async (file: File) => {
    latest.current = file
    setChosen({ file, examined: null })
    const examined = await examineFile(file)
    // Somebody may have chosen another while this was read.
    if (latest.current === file) setChosen({ file, examined })
  }
  return (
    <Page title={texts.title} above={[{ title: questionnaires.title, href: '/formular' }]} lead={<p>{texts.text}</p>}>
      <FileDrop
        label={questionnaires.file}
        help={texts.fileHelp}
        choose={chooseFile}
        accept=".json,application/json,.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        onFile={(file) => void examine(file)}
      />
      <output className="quiet">{chosen !== null && chosen.examined === null ? texts.examining(chosen.file.name) : ''}</output>
      {chosen === null || chosen.examined === null ? null : <Outcome file={chosen.file.name} examined={chosen.examined} />}
    </Page>
  )
}
