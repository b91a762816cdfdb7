import { useEffect } from 'react'

import type { FileValue, Path } from '@aterrapport/domain/form/value.ts'

import { Button } from '../../controls/Button.tsx'
import { Note } from '../../feedback/Note.tsx'
import { useForm } from '../form-context.ts'
import { useFormTexts } from '../texts/use-form-texts.ts'
import { useScan } from '../transfers.ts'
import styles from './File.module.css'

interface AttachedProps {
  readonly path: Path
  readonly files: readonly FileValue[]
}

/** The files that an answer consists of. What waits for the scanner is named, and cannot be opened yet. */
export function AttachedFiles({ path, files }: AttachedProps) {
  const texts = useFormTexts()
  const { form, transfers } = useForm()
  const known = files.map(({ id }) => id).join()
  // The scanner is asked again whenever there are other files; its answer comes from outside.
  useEffect(() => (known === '' ? undefined : transfers?.watchScans()), [known, transfers])
  if (files.length === 0) return null
  return (
    <ul className={styles['list']}>
      {files.map((file) => (
        <li key={file.id}>
          <Attached file={file} />{' '}
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

function Attached({ file }: { readonly file: FileValue }) {
  const texts = useFormTexts().file
  const { fileHref, transfers } = useForm()
  const scan = useScan(transfers, file.id)
  const isHeld = scan?.kind === 'waiting' || scan?.kind === 'infected'
  return (
    <>
      <span className={styles['name']}>{isHeld ? file.name : <a href={fileHref(file)}>{file.name}</a>}</span>{' '}
      <span className="quiet small">{Math.max(1, Math.round(file.bytes / 1024))} kB</span>
      <output>{scan?.kind === 'waiting' ? <Note severity="notice">{texts.waiting}</Note> : null}</output>
      {scan?.kind === 'infected' ? (
        <div role="alert">
          <Note severity="error">{texts.infected(scan.found)}</Note>
        </div>
      ) : null}
    </>
  )
}
