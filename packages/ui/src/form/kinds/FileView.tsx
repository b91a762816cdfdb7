import type { FileValue, Value } from '@aterrapport/domain/form/value.ts'
import { filesIn, type FileQuestion } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import { fixedCount } from '@aterrapport/domain/questionnaire/limits.ts'
import { useForm } from '../form-context.ts'
import { Frame, type KindProps } from '../Frame.tsx'
import { megabytes } from '../megabytes.ts'
import { useFormTexts } from '../texts/use-form-texts.ts'
import { AttachedFiles } from './AttachedFiles.tsx'
import { ChooseFiles } from './ChooseFiles.tsx'
import { ComesLater } from './ComesLater.tsx'
import styles from './File.module.css'
import { SentFiles } from './SentFiles.tsx'

/** What the product takes at most. */
const LARGEST = 20_000_000

/** Attached files. A file that is being sent goes on if the person turns to another page. */
export function FileView(props: KindProps<FileQuestion>) {
  const { question, path } = props
  const texts = useFormTexts()
  const { transfers } = useForm()
  const { value, limits } = props.item
  const files = filesOf(value)
  const types = question.types.map((type) => texts.file.types[type]).join(', ')
  const most = limits.most ?? fixedCount(question.most, Infinity)
  const size = megabytes(Math.min(limits.maxBytes ?? fixedCount(question.maxBytes, LARGEST), LARGEST))
  return (
    <Frame {...props} group hint={texts.file.hint(types, size)}>
      {({ id, 'aria-describedby': describedBy }) => (
        <div className={styles['files']}>
          <AttachedFiles path={path} files={files} />
          <SentFiles path={path} />
          {files.length >= most ? null : (
            <ChooseFiles
              label={files.length === 0 ? texts.file.choose : texts.file.chooseMore}
              id={`${id}-input`}
              describedBy={describedBy}
              types={question.types}
              multiple={most !== 1}
              disabled={transfers === null}
              onChoose={(chosen) => {
                for (const file of chosen) transfers?.send(path, file)
              }}
            />
          )}
          {question.mayComeLater ? <ComesLater path={path} section={props.section} /> : null}
        </div>
      )}
    </Frame>
  )
}

function filesOf(value: Value): readonly FileValue[] {
  return filesIn(value) ?? []
}
