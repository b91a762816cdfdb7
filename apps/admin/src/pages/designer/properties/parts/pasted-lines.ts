import { plainText } from '@aterrapport/domain/form/plain-text.ts'

/** One line of a list that was pasted: what it says, and its key where a column of keys stood beside. */
export interface PastedLine {
  readonly label: string
  readonly key: string | null
}

const KEY = /^[a-z][a-z0-9_]{0,63}$/
/** What Word and Excel put before the items of a list: bullets, numbers, letters with a parenthesis. */
const BULLET = /^(?:[•·▪◦‣–—*-]|o|\d{1,4}[.)]?|[a-zåäö][.)])$/i
const LEADING_BULLET = /^(?:[•·▪◦‣–—*]|-(?= )|\d{1,4}[.)](?= ))\s*/

/** The items of a list copied from Word, Excel or a mail: one a line, without bullets and empty lines. Of several columns the first is the label. */
export function pastedLines(text: string): readonly PastedLine[] {
  return plainText(text)
    .split('\n')
    .flatMap((line) => {
      const cells = line
        .split('\t')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
      const [first = '', second] = cells.length > 1 && BULLET.test(cells[0] ?? '') ? cells.slice(1) : cells
      const isKeyed = second !== undefined && KEY.test(second)
      const keyIsFirst = !isKeyed && second !== undefined && KEY.test(first)
      const label = (keyIsFirst ? second : first).replace(LEADING_BULLET, '')
      return label === '' ? [] : [{ label, key: isKeyed ? second : keyIsFirst ? first : null }]
    })
}
