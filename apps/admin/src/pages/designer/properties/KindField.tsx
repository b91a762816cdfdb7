import { asKind } from '@aterrapport/domain/design/as-kind.ts'
import type { Kind, Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesignStore } from '../use-design.ts'
import { KIND_ORDER } from './kinds/registry.tsx'
import { SCALAR_KINDS } from './kinds/scalar-kinds.ts'
import type { Stays } from './parts/use-part-list.ts'
import { Refused } from './Refused.tsx'
import type { QuestionPlace } from './subject-of.ts'

/** The kind of a question. What expressions read of it may stop them from being changed, and then says so. */
export function KindField({ question, part }: { readonly question: Question; readonly part: QuestionPlace }) {
  const { properties: texts } = useTexts()
  const store = useDesignStore()
  const [stays, setStays] = useState<Stays | null>(null)
  const kinds: readonly Kind[] = part.kind === 'column' ? SCALAR_KINDS : KIND_ORDER
  const turn = (kind: Kind, evenSo = false) => {
    const refusal = store.edit({ kind: 'replace', part, by: asKind(question, kind), ...(evenSo ? { evenSo } : {}) })
    setStays(refusal === null ? null : { refusal, evenSo: () => turn(kind, true) })
  }
  return (
    <>
      <Field label={texts.kind}>
        {(wiring) => (
          <Select
            {...wiring}
            empty={null}
            options={kinds.map((key) => ({ key, label: texts.kinds[key] }))}
            value={question.kind}
            onChange={(chosen) => {
              const kind = kinds.find((one) => one === chosen)
              if (kind !== undefined) turn(kind)
            }}
          />
        )}
      </Field>
      <Refused stays={stays} evenSo={texts.changeEvenSo} />
    </>
  )
}
