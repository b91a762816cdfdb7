import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { memo, useCallback, useId, useLayoutEffect, useRef, useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesignStore } from '../use-design.ts'
import { FormulaField } from './formula/FormulaField.tsx'
import { useLogicPlace } from './logic-place.ts'
import { Builder } from './rules/Builder.tsx'
import { isBuildable } from './rules/buildable.ts'
import { unfinishedAt } from './unfinished.ts'
import styles from './logic.module.css'

export interface ExpressionFieldProps {
  readonly label: string
  readonly help?: string | undefined
  readonly value: Expression | null
  /** Where the expression stands: what it may read and what it must give follow from it. */
  readonly place: DesignPlace
  readonly onChange: (expression: Expression | null) => void
}

type View = 'choose' | 'formula'

/** One expression of the draft, by choosing or as a formula: two views of the same tree, which looking leaves as it is. */
export function ExpressionField({ label, help, value, place, onChange }: ExpressionFieldProps) {
  const change = useSame(onChange)
  const { logic: texts } = useTexts()
  const store = useDesignStore()
  const id = useId()
  const at = useLogicPlace(place)
  const [wished, setWished] = useState<View>(() => (unfinishedAt(store, place) === null ? 'choose' : 'formula'))
  if (at === null) return null
  const buildable = isBuildable(value, at)
  const view = buildable ? wished : 'formula'
  return (
    <fieldset className={styles['expression']} aria-describedby={help === undefined ? undefined : `${id}-help`}>
      <legend id={id}>{label}</legend>
      <fieldset className={styles['views']} aria-label={texts.views.label(label)}>
        {(['choose', 'formula'] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={view === one}
            disabled={one === 'choose' && !buildable}
            onClick={() => setWished(one)}
          >
            {texts.views[one]}
          </button>
        ))}
      </fieldset>
      {help === undefined ? null : (
        <p className={styles['help']} id={`${id}-help`}>
          {help}
        </p>
      )}
      {buildable ? null : <p className={styles['help']}>{texts.onlyFormula}</p>}
      {view === 'choose' ? (
        <BuilderOnce value={value} at={at} onChange={change} />
      ) : (
        <FormulaOnce labelledBy={id} describedBy={help === undefined ? undefined : `${id}-help`} value={value} at={at} onChange={change} />
      )}
    </fieldset>
  )
}

// They hold every name that may be read, and are drawn again only for what is new to them.
const BuilderOnce = memo(Builder)
const FormulaOnce = memo(FormulaField)

/** A function that stays the same and does what it last was given to do. */
function useSame(change: ExpressionFieldProps['onChange']): ExpressionFieldProps['onChange'] {
  const last = useRef(change)
  // What is drawn has been given the function, and may call it, as soon as it is in the page.
  useLayoutEffect(() => {
    last.current = change
  })
  return useCallback((expression) => last.current(expression), [])
}
