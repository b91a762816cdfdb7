import { byHand, importNow, type LedgerImport } from '@aterrapport/domain/ledger/imports.ts'
import type { FileValue } from '@aterrapport/domain/form/value.ts'
import { formatAmount, isAmount } from '@aterrapport/domain/money/amount.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useProblems } from '@aterrapport/ui/form/form-context.ts'
import type { FormStore } from '@aterrapport/ui/form/form-store.ts'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useLedgerTexts } from '../../texts/use-ledger-texts.ts'
import { ImportedAmounts } from './ImportedAmounts.tsx'
import styles from './Imports.module.css'
import { tableOf } from './LedgerBeside.tsx'
import { NotCountedList } from './NotCountedList.tsx'

interface ImportsProps {
  readonly form: FormStore
  readonly imports: readonly LedgerImport[]
  /** Of the heading of each. */
  readonly level: 3 | 4
}

/** Each file that amounts were taken over from, with what was chosen in it and how the answers stand to it now. */
export function Imports({ form, imports, level }: ImportsProps) {
  const { imports: texts } = useLedgerTexts()
  const language = useLanguage()
  useProblems(form) // the answers may change meanwhile
  const table = tableOf(form.questionnaire)
  const total = table === null ? null : form.total(table.question, table.column)
  const standing = imports.map((imported) => importNow(imported, (path) => form.read(path).value))
  const rest = byHand(total !== null && isAmount(total) ? total : null, standing)
  return (
    <div className={styles['imports']}>
      {imports.map((imported) => (
        <Import key={imported.id} form={form} imported={imported} level={level} />
      ))}
      {rest === '0' ? null : <p>{texts.byHand(formatAmount(rest, language))}</p>}
    </div>
  )
}

function Import({ form, imported, level }: Omit<ImportsProps, 'imports'> & { readonly imported: LedgerImport }) {
  const { imports: texts } = useLedgerTexts()
  const language = useLanguage()
  const Heading = level === 3 ? 'h3' : 'h4'
  const { fileName, selection, objects, otherOrganisation, by, at, notCounted } = imported
  const byDimension = [...Map.groupBy(objects, ({ dimension }) => dimension)]
  return (
    <section className={styles['import']}>
      <Heading>{texts.from(fileName)}</Heading>
      <Facts
        facts={[
          ...byDimension.map(([dimension, chosen]) => [dimension, named(chosen)] as const),
          [texts.chosen, objects.length === 0 ? texts.everything : null],
          [texts.year, selection.year === null ? null : String(selection.year)],
          [texts.taken, texts.takenBy(by, formatMoment(at, language))],
          [texts.file, isAttached(form, imported) ? texts.attached : texts.notAttached],
        ]}
      />
      {otherOrganisation === null ? null : <Alert kind="warning">{texts.otherOrganisation(otherOrganisation)}</Alert>}
      <ImportedAmounts form={form} imported={imported} />
      {notCounted === null ? null : <NotCountedList notCounted={notCounted} />}
    </section>
  )
}

function named(chosen: LedgerImport['objects']): string {
  return chosen.map(({ object, name }) => `${object} ${name}`.trim()).join(', ')
}

/** Whether the very file is among the evidence, by its checksum. */
function isAttached(form: FormStore, { sha256 }: LedgerImport): boolean {
  const questions = form.questionnaire.sections.flatMap((section) => section.questions).filter(({ kind }) => kind === 'file')
  return questions.some(({ key }) => filesIn(form, key).some((file) => file.sha256 === sha256))
}

function filesIn(form: FormStore, question: string): readonly FileValue[] {
  const { value } = form.read(question)
  if (!Array.isArray(value)) return []
  // What stands at a file question is files.
  return value as readonly FileValue[]
}
