import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { useTexts } from '../../../../texts/use-texts.ts'
import styles from '../properties.module.css'

interface LimitToggleProps {
  readonly label: string
  readonly calculated: boolean
  readonly onChange: (calculated: boolean) => void
}

/** Turns a limit between one that is given once and for all and one that is worked out. */
export function LimitToggle({ label, calculated, onChange }: LimitToggleProps) {
  const { properties: texts } = useTexts()
  return (
    <div className={styles['under']}>
      <Button look="quiet" size="small" onClick={() => onChange(!calculated)}>
        {calculated ? texts.fixedLimit : texts.calculateLimit} <span className="only-for-screen-readers">{label}</span>
      </Button>
    </div>
  )
}
