import { Button } from '../../controls/Button.tsx'
import { useFormTexts } from '../texts/use-form-texts.ts'
import styles from './Table.module.css'
import type { Pasted } from './use-paste.ts'

/** Tells what came of a pasted block, and lets it be taken back. */
export function PastedNote({ pasted }: { readonly pasted: Pasted | null }) {
  const texts = useFormTexts().pasted
  return (
    <output className={styles['pasted']}>
      {pasted === null ? null : (
        <>
          <span>
            {texts.cells(pasted.cells)}
            {pasted.unreadable > 0 ? ` ${texts.unreadable(pasted.unreadable)}` : ''}
            {pasted.outside > 0 ? ` ${texts.outside(pasted.outside)}` : ''}
          </span>
          <Button look="quiet" size="small" onClick={pasted.undo}>
            {texts.undo}
          </Button>
        </>
      )}
    </output>
  )
}
