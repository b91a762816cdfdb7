import type { Answers, Value } from '@aterrapport/domain/form/value.ts'

/** How large a generated form is. */
export interface Size {
  readonly questions: number
  /** Rows in its cost table. */
  readonly rows: number
}

/** Where the questions of a generated form stand: blocks of ten in sections, a cost table, and notes that make the number even. */
export interface Layout {
  readonly size: Size
  /** The numbers of the blocks, by section. */
  readonly sections: readonly (readonly number[])[]
  readonly notes: readonly string[]
  /** A complete response: everything that may be asked is answered, and here and there something is wrong. */
  readonly response: Answers
}

const IN_BLOCK = 10
const BLOCKS_IN_SECTION = 10
/** The grant, the cost table, what was spent on what is done, and what is left. */
const BESIDE_BLOCKS = 4

export function layoutOf(size: Size): Layout {
  const room = size.questions - BESIDE_BLOCKS
  const sectionSize = IN_BLOCK * BLOCKS_IN_SECTION + 1
  const whole = Math.floor(room / sectionSize)
  const over = Math.max(0, Math.floor((room - whole * sectionSize - 1) / IN_BLOCK))
  const lengths = [...Array.from({ length: whole }, () => BLOCKS_IN_SECTION), ...(over > 0 ? [over] : [])]
  let next = 0
  const sections = lengths.map((length) => Array.from({ length }, () => next++))
  const notes = Array.from({ length: room - next * IN_BLOCK - sections.length }, (_, at) => `note${at}`)
  return { size, sections, notes, response: responseOf({ size, sections, notes }) }
}

export function blocksOf({ sections }: Pick<Layout, 'sections'>): readonly number[] {
  return sections.flat()
}

export function rowIds({ size }: Pick<Layout, 'size'>): readonly string[] {
  return Array.from({ length: size.rows }, (_, at) => `r${at}`)
}

function responseOf(layout: Omit<Layout, 'response'>): Answers {
  const blocks = blocksOf(layout).flatMap((block) => Object.entries(answersOfBlock(block)))
  const rows = rowIds(layout).flatMap((row, at) => Object.entries(answersOfRow(row, at)))
  return Object.fromEntries([...blocks, ...layout.notes.map((note): [string, Value] => [note, 'Klart']), ['grant', '900000000'], ...rows])
}

function answersOfBlock(block: number): Answers {
  const b = `b${block}`
  return {
    [`${b}_gate`]: block % 3 !== 0,
    [`${b}_why`]: 'Arbetet gjordes av egen personal.',
    [`${b}_received`]: String(block % 7 === 0 ? 50_000 : 200_000 + block * 10),
    [`${b}_staff`]: `${60_000 + block * 7}.35`,
    [`${b}_consultants`]: `${40_000 + block * 3}.10`,
    [`${b}_share`]: block % 11 === 0 ? '101' : '40.5',
    [`${b}_count`]: String(block % 1_000),
    [`${b}_explain`]: 'Resten betalas tillbaka.',
  }
}

function answersOfRow(row: string, at: number): Answers {
  const cell = `costs.${row}`
  return {
    [cell]: String(at),
    [`${cell}.name`]: `Insats ${at}`,
    [`${cell}.status`]: at % 2 === 0 ? 'done' : 'planned',
    [`${cell}.budget`]: `${10_000 + at * 10}.50`,
    [`${cell}.cost`]: `${at % 13 === 0 ? 90_000 : 9_000 + at * 11}.25`,
    [`${cell}.reason`]: 'Priset steg.',
  }
}
