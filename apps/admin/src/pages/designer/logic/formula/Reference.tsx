import { FUNCTION_NAMES, OPERATOR_WORDS, type FormulaWord } from '@aterrapport/domain/expression/words.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Dialog } from '@aterrapport/ui/layout/Dialog.tsx'
import { useState } from 'react'
import { useTexts, type Texts } from '../../../../texts/use-texts.ts'
import styles from './formula.module.css'

/** Opens the page that tells how formulas are written. */
export function ReferenceButton() {
  const { logic: texts } = useTexts()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="quiet" size="small" onClick={() => setOpen(true)}>
        {texts.reference}
      </Button>
      {open ? <Reference onClose={() => setOpen(false)} /> : null}
    </>
  )
}

/** Everything that can be written in a formula, from the tables that the language itself is made of. */
function Reference({ onClose }: { readonly onClose: () => void }) {
  const { logic: texts } = useTexts()
  const named = (words: readonly FormulaWord[]) => words.map((word) => ({ key: word, ...texts.words[word] }))
  // The names of the spaces are the keys of the table of their words.
  const spaces = Object.keys(texts.spaces) as (keyof Texts['logic']['spaces'])[]
  return (
    <Dialog title={texts.reference} onClose={onClose}>
      <div className={styles['reference']}>
        <p>{texts.referenceIntroduction}</p>
        <Words caption={texts.referenceFunctions} rows={named(FUNCTION_NAMES)} />
        <Words caption={texts.referenceOperators} rows={named(OPERATOR_WORDS)} />
        <Words
          caption={texts.referenceNames}
          rows={spaces.map((space) => ({ key: space, form: texts.spaces[space].example, does: texts.spaces[space].does }))}
        />
      </div>
    </Dialog>
  )
}

interface WordRow {
  readonly key: string
  readonly form: string
  readonly does: string
  readonly example?: string
}

function Words({ caption, rows }: { readonly caption: string; readonly rows: readonly WordRow[] }) {
  const { logic: texts } = useTexts()
  return (
    <section>
      <h3>{caption}</h3>
      <dl>
        {rows.map(({ key, form, does, example }) => (
          <div key={key}>
            <dt>
              <code>{form}</code>
            </dt>
            <dd>
              {does}
              {example === undefined ? null : (
                <>
                  {' '}
                  {texts.referenceExample}: <code>{example}</code>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
