import { expressionOf, expressionOfTerm } from '@aterrapport/domain/design/logic/expression-of.ts'
import { rulesOf, termOf } from '@aterrapport/domain/design/logic/rules-of.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { Aspect } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Type } from '@aterrapport/domain/questionnaire/expression-type.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { useMemo } from 'react'
import { useTexts, type Texts } from '../../../../texts/use-texts.ts'
import { ExpressionProblems } from '../ExpressionProblems.tsx'
import type { LogicPlace } from '../logic-place.ts'
import { BuildContext } from './build-context.ts'
import { wantsRules } from './buildable.ts'
import { RowsFilter } from './RowsFilter.tsx'
import { RulesEditor } from './RulesEditor.tsx'
import { TermEditor } from './TermEditor.tsx'
import styles from './rules.module.css'

interface BuilderProps {
  readonly value: Expression | null
  readonly at: LogicPlace
  readonly onChange: (expression: Expression | null) => void
}

/** An expression by choosing: rules where it gives yes or no, and otherwise a value. */
export function Builder({ value, at, onChange }: BuilderProps) {
  const { rules: texts } = useTexts().logic
  const { standing, subjects, place } = at
  const building = useMemo(() => ({ at, sight: standing, subjects, filter: RowsFilter }), [at, standing, subjects])
  const term = value === null ? null : termOf(value, standing)
  return (
    <BuildContext value={building}>
      <div className={styles['builder']}>
        {wantsRules(standing) ? (
          <RulesEditor
            lead={leadOf(place.of, texts)}
            name={null}
            rules={value === null ? null : rulesOf(value, standing)}
            onChange={(rules) => onChange(rules === null ? null : expressionOf(rules))}
          />
        ) : (
          <div className={styles['parts']}>
            <TermEditor
              name={texts.result}
              labels={{ sort: `${texts.result}: ${texts.resultSort}`, source: texts.result }}
              term={term}
              type={wantedType(standing.wanted[0])}
              choices={null}
              onChange={(next) => onChange(expressionOfTerm(next))}
            />
            {value === null ? null : (
              <Button look="quiet" size="small" onClick={() => onChange(null)}>
                {texts.removeShort}
              </Button>
            )}
          </div>
        )}
      </div>
      <ExpressionProblems value={value} at={at} />
    </BuildContext>
  )
}

function leadOf(of: Aspect | null, { leads }: Texts['logic']['rules']): string {
  return of === 'required' || of === 'check' || of === 'formula' ? leads[of] : leads.relevance
}

function wantedType(wanted: LogicPlace['standing']['wanted'][number] | undefined): Type {
  return wanted === 'number' || wanted === 'date' ? { kind: wanted } : { kind: 'text' }
}
