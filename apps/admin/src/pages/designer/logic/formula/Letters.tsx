import type { Letters as Span } from '@aterrapport/domain/expression/parse.ts'
import type { RefObject } from 'react'
import styles from './formula.module.css'

interface LettersProps {
  readonly text: string
  readonly wrong: readonly Span[]
  /** It scrolls with the field that it mirrors. */
  readonly mirror: RefObject<HTMLDivElement | null>
}

/** The letters of a field once more, behind it and unseen, to draw waves under those that are wrong. */
export function Letters({ text, wrong, mirror }: LettersProps) {
  return (
    <div ref={mirror} className={styles['mirror']} aria-hidden="true">
      {pieces(text, wrong).map(({ from, piece, isWrong }) => (isWrong ? <mark key={from}>{piece}</mark> : <span key={from}>{piece}</span>))}
      {'\u200B'}
    </div>
  )
}

interface Piece {
  readonly from: number
  readonly piece: string
  readonly isWrong: boolean
}

/** What is wrong where nothing stands, as at the end, is drawn under a space. */
function pieces(text: string, wrong: readonly Span[]): readonly Piece[] {
  const found: Piece[] = []
  let at = 0
  for (const { from, to } of wrong.toSorted((a, b) => a.from - b.from)) {
    if (from < at) continue
    found.push({ from: at - 0.5, piece: text.slice(at, from), isWrong: false })
    found.push({ from, piece: text.slice(from, to) || '\u00A0\u00A0', isWrong: true })
    at = Math.max(from, to)
  }
  return [...found, { from: at - 0.5, piece: text.slice(at), isWrong: false }]
}
