import { useState } from 'react'

import type { FileValue, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { FileQuestion, FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import { fixedCount } from '@aterrapport/domain/questionnaire/limits.ts'

import { Button } from '../../controls/Button.tsx'
import { Note } from '../../feedback/Note.tsx'
import { Progress } from '../../feedback/Progress.tsx'
import { useForm, useItem } from '../form-context.ts'
import { Frame, type KindProps } from '../Frame.tsx'
import { megabytes } from '../megabytes.ts'
import { useFormTexts } from '../texts/use-form-texts.ts'
import styles from './File.module.css'

const ACCEPT: Record<FileType, string> = {
  pdf: '.pdf',
  image: '.png,.jpg,.jpeg,.webp,.gif,.tif,.tiff',
  word: '.docx,.doc,.odt',
  excel: '.xlsx,.xls,.ods',
  csv: '.csv,.txt',
  sie: '.se,.si,.sie',
}

/** What the product takes at most. */
const LARGEST = 20_000_000

interface Sending {
  readonly key: string
  readonly file: File
  readonly sent: number
  readonly failure: string | null
}

/** Attached files. A file that is being sent goes on if the person turns to another page. */
export function FileView(props: KindProps<FileQuestion>) {
  const { question, path } = props
  const texts = useFormTexts()
  const { form, upload, fileHref } = useForm()
  const { value, limits } = useItem(path)
  const [sending, setSending] = useState<readonly Sending[]>([])
  const files = filesOf(value)
  const types = question.types.map((type) => texts.file.types[type]).join(', ')
  const most = limits.most ?? fixedCount(question.most, Infinity)
  const size = megabytes(Math.min(limits.maxBytes ?? fixedCount(question.maxBytes, LARGEST), LARGEST))

  function change(key: string, to: Partial<Sending> | null): void {
    setSending((all) => all.flatMap((one) => (one.key !== key ? [one] : to === null ? [] : [{ ...one, ...to }])))
  }

  async function send(file: File, key: string = crypto.randomUUID()): Promise<void> {
    if (upload === null) return
    setSending((all) => [...all.filter((one) => one.key !== key), { key, file, sent: 0, failure: null }])
    try {
      const attached = await upload(file, { path, onProgress: (sent) => change(key, { sent }), signal: new AbortController().signal })
      form.answer(path, [...filesOf(form.read(path).value), attached])
      change(key, null)
    } catch (error) {
      change(key, { failure: error instanceof Error ? error.message : texts.file.failed(file.name) })
    }
  }

  return (
    <Frame {...props} group hint={texts.file.hint(types, size)}>
      {({ id, 'aria-describedby': describedBy }) => (
        <div className={styles['files']}>
          <Attached path={path} files={files} href={fileHref} />
          {sending.map((one) =>
            one.failure === null ? (
              <Progress
                key={one.key}
                value={one.sent}
                most={one.file.size}
                label={texts.file.uploading(one.file.name, Math.round((100 * one.sent) / Math.max(one.file.size, 1)))}
              />
            ) : (
              <div key={one.key} role="alert">
                <Note severity="error">
                  {one.file.name}: {one.failure}
                </Note>
                <Button size="small" onClick={() => void send(one.file, one.key)}>
                  {texts.file.again}
                </Button>
                <Button size="small" look="quiet" onClick={() => change(one.key, null)}>
                  {texts.file.removeShort}
                </Button>
              </div>
            ),
          )}
          {files.length >= most ? null : (
            <label className={styles['choose']}>
              {files.length === 0 ? texts.file.choose : texts.file.chooseMore}
              <input
                id={`${id}-input`}
                aria-describedby={describedBy}
                type="file"
                multiple={most !== 1}
                accept={question.types.map((type) => ACCEPT[type]).join(',')}
                disabled={upload === null}
                onChange={(event) => {
                  for (const file of event.target.files ?? []) void send(file)
                  event.target.value = ''
                }}
              />
            </label>
          )}
        </div>
      )}
    </Frame>
  )
}

interface AttachedProps {
  readonly path: Path
  readonly files: readonly FileValue[]
  readonly href: (file: FileValue) => string
}

function Attached({ path, files, href }: AttachedProps) {
  const texts = useFormTexts()
  const { form } = useForm()
  if (files.length === 0) return null
  return (
    <ul className={styles['list']}>
      {files.map((file) => (
        <li key={file.id}>
          <a href={href(file)}>{file.name}</a> <span className="quiet small">{Math.max(1, Math.round(file.bytes / 1024))} kB</span>{' '}
          <Button
            size="small"
            look="quiet"
            aria-label={texts.file.remove(file.name)}
            onClick={() => {
              const rest = files.filter((other) => other.id !== file.id)
              form.answer(path, rest.length === 0 ? null : rest)
            }}
          >
            {texts.file.removeShort}
          </Button>
        </li>
      ))}
    </ul>
  )
}

function filesOf(value: Value): readonly FileValue[] {
  if (value === null || typeof value !== 'object' || 'unreadable' in value) return []
  const entries: readonly (string | FileValue)[] = value
  return entries.filter((entry) => typeof entry === 'object')
}
