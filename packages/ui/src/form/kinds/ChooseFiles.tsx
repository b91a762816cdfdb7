import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'

import styles from './File.module.css'

const ACCEPT: Record<FileType, string> = {
  pdf: '.pdf',
  image: '.png,.jpg,.jpeg,.webp,.gif,.tif,.tiff,.heic,.heif',
  word: '.docx,.doc,.odt',
  excel: '.xlsx,.xls,.ods',
  csv: '.csv,.txt,.tsv',
  sie: '.se,.si,.sie',
}

interface ChooseFilesProps {
  readonly label: string
  readonly id: string
  readonly describedBy: string | undefined
  readonly types: readonly FileType[]
  readonly multiple: boolean
  readonly disabled?: boolean
  readonly onChoose: (files: readonly File[]) => void
}

/** Where files are chosen from the device; the same file may be chosen again. */
export function ChooseFiles({ label, id, describedBy, types, multiple, disabled = false, onChoose }: ChooseFilesProps) {
  return (
    <label className={styles['choose']}>
      {label}
      <input
        id={id}
        aria-describedby={describedBy}
        type="file"
        multiple={multiple}
        accept={types.map((type) => ACCEPT[type]).join(',')}
        disabled={disabled}
        onChange={({ target }) => {
          onChoose([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </label>
  )
}
