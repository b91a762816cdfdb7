import { useId, useState } from 'react'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { ChooseFiles } from '@aterrapport/ui/form/kinds/ChooseFiles.tsx'
import { megabytes } from '@aterrapport/ui/form/megabytes.ts'
import { useFormTexts } from '@aterrapport/ui/form/texts/use-form-texts.ts'
import type { Transfers } from '@aterrapport/ui/form/transfers.ts'

import type { HandedInNow } from '../../api.ts'
import { usePromisedTexts } from '../../texts/use-promised-texts.ts'

interface SendPromisedProps {
  readonly question: string
  readonly takes: NonNullable<HandedInNow['promised'][number]['takes']>
  readonly isFirst: boolean
  readonly transfers: Transfers
}

/** Files are chosen first and sent then: what has come to the authority cannot be taken back. */
export function SendPromised({ question, takes, isFirst, transfers }: SendPromisedProps) {
  const texts = usePromisedTexts()
  const { file: words } = useFormTexts()
  const id = useId()
  const [chosen, setChosen] = useState<readonly File[]>([])
  const types = takes.types.map((type) => words.types[type]).join(', ')
  return (
    <>
      <p id={`${id}-hint`} className="quiet small" style={{ margin: 0 }}>
        {words.hint(types, megabytes(takes.mostBytes))}
      </p>
      <ChooseFiles
        label={isFirst && chosen.length === 0 ? texts.choose : texts.chooseMore}
        id={id}
        describedBy={`${id}-hint promised-${question}`}
        types={takes.types}
        multiple
        onChoose={(files) => setChosen([...chosen, ...files])}
      />
      {chosen.length === 0 ? null : (
        <>
          <ul aria-label={texts.chosen} style={{ margin: 0 }}>
            {chosen.map(({ name }, place) => (
              <li key={place} style={{ overflowWrap: 'anywhere' }}>
                {name}
              </li>
            ))}
          </ul>
          <p style={{ margin: 0 }}>{texts.final}</p>
          <ButtonRow>
            <Button
              look="primary"
              onClick={() => {
                for (const file of chosen) transfers.send(question, file)
                setChosen([])
              }}
            >
              {texts.send(chosen.length)}
            </Button>
            <Button onClick={() => setChosen([])}>{texts.undo}</Button>
          </ButtonRow>
        </>
      )}
    </>
  )
}
