import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { DesignEdit, EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { blocks, insertBlock, type Block } from '@aterrapport/library/design/blocks.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Radios } from '@aterrapport/ui/controls/Radios.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { refusalText } from '../properties/refusal-text.ts'
import { useDesign, useDesignStore } from '../use-design.ts'
import { BlockPreview } from './BlockPreview.tsx'
import styles from './blocks.module.css'
import { placeAfter, placesIn } from './block-places.ts'
import { ReplacedWords } from './ReplacedWords.tsx'
import { yearIn } from './year-in.ts'

type Fault = { readonly kind: 'year' | 'confirm' } | { readonly kind: 'refused'; readonly refusal: EditRefusal }

const YEAR = /^20\d{2}$/

/** Which block, of which year, and where: with what it holds told before it is inserted. */
export function ChooseBlock({ onDone }: { readonly onDone: () => void }) {
  const texts = useTexts()
  const language = useLanguage()
  const store = useDesignStore()
  const draft = useDesign((state) => state.draft)
  const [year, setYear] = useState(() => String(yearIn(draft) ?? ''))
  const [chosen, choose] = useState('ekonomi')
  const [before, setBefore] = useState(() => placeAfter(store.state()))
  const [mayReplace, setMayReplace] = useState(false)
  const [fault, setFault] = useState<Fault | null>(null)
  const offered = blocks(YEAR.test(year) ? Number(year) : 2000)
  const block = offered.find(({ key }) => key === chosen)
  if (block === undefined) return null
  const isDated = block.kind === 'section' && block.dated

  function insert(wanted: Block): void {
    if (isDated && !YEAR.test(year)) return setFault({ kind: 'year' })
    if (replacesWords(draft, wanted) && !mayReplace) return setFault({ kind: 'confirm' })
    const edit = insertBlock(draft, wanted, before === '' ? null : before)
    const refusal = store.edit(edit)
    if (refusal !== null) return setFault({ kind: 'refused', refusal })
    store.select(touched(edit))
    showMessage('done', texts.blocks.inserted(inLanguage(wanted.title, language)))
    onDone()
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        insert(block)
      }}
    >
      <Radios
        label={texts.blocks.block}
        options={offered.map(({ key, title }) => ({ key, label: inLanguage(title, language) }))}
        value={chosen}
        onChange={(key) => {
          choose(key)
          setFault(null)
        }}
      />
      {isDated ? (
        <Field
          label={texts.blocks.year}
          help={texts.blocks.yearHelp}
          required
          error={fault?.kind === 'year' ? texts.blocks.yearMissing : null}
        >
          {(wiring) => (
            <TextInput {...wiring} size={4} inputMode="numeric" value={year} onChange={(event) => setYear(event.target.value)} />
          )}
        </Field>
      ) : null}
      {block.kind === 'section' ? (
        <Field label={texts.blocks.place}>
          {(wiring) => (
            <Select
              {...wiring}
              options={placesIn(draft, { language, texts: texts.blocks })}
              value={before}
              onChange={setBefore}
              empty={null}
            />
          )}
        </Field>
      ) : null}
      <BlockPreview block={block} draft={draft} />
      {block.kind === 'signOff' ? (
        <ReplacedWords
          isSame={canonicalJson(draft.signOff) === canonicalJson(block.signOff)}
          isAsked={replacesWords(draft, block)}
          checked={mayReplace}
          onChange={setMayReplace}
          isMissing={fault?.kind === 'confirm'}
        />
      ) : null}
      {fault?.kind === 'refused' ? (
        <Alert kind="error" announced>
          {refusalText(fault.refusal, draft, texts)}
        </Alert>
      ) : null}
      <div className={styles['actions']}>
        <ButtonRow>
          <Button look="primary" type="submit">
            {texts.blocks.insert}
          </Button>
          <Button onClick={onDone}>{texts.cancel}</Button>
        </ButtonRow>
      </div>
    </form>
  )
}

/** Whether words that somebody has written would be lost. */
function replacesWords({ signOff }: Questionnaire, block: Block): boolean {
  if (block.kind !== 'signOff') return false
  const { certification, signature } = signOff
  const isBlank = [certification.correct, certification.notCorrect, signature.statement].every(({ sv }) => sv.trim() === '')
  return canonicalJson(signOff) !== canonicalJson(block.signOff) && !(isBlank && signature.grounds.length === 0)
}

function touched(edit: DesignEdit) {
  return edit.kind === 'add' ? ({ kind: 'section', key: edit.part.key } as const) : ({ kind: 'questionnaire' } as const)
}
