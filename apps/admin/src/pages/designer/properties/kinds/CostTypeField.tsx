import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { useTexts } from '../../../../texts/use-texts.ts'
import styles from '../properties.module.css'

interface CostTypeFieldProps {
  readonly label: string
  readonly costType: string | undefined
  readonly onChange: (costType: string | null) => void
}

/** What a row of a cost table stands for, so that a recipient's ledger can fill it. */
export function CostTypeField({ label, costType, onChange }: CostTypeFieldProps) {
  const { costTypes } = useTexts()
  const known = Object.entries(costTypes.names).map(([key, name]) => ({ key, label: name }))
  // One of somebody's own, from a questionnaire that was read in.
  const own = costType === undefined || known.some(({ key }) => key === costType) ? [] : [{ key: costType, label: costType }]
  return (
    <label className={styles['rowKey']}>
      <span>{costTypes.costType}</span>
      <Select
        aria-label={label}
        options={[...known, ...own]}
        value={costType ?? ''}
        empty={costTypes.none}
        onChange={(key) => onChange(key === '' ? null : key)}
      />
    </label>
  )
}
