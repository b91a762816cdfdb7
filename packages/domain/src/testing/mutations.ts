/** A document changed at one place, and what was done to it. */
export interface Mutation {
  readonly what: string
  readonly make: () => unknown
}

const VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1,
  2,
  1.5,
  1e9,
  '',
  'a',
  'A',
  'å',
  'a b',
  '1',
  '-0',
  '0.10',
  '12.5',
  '9'.repeat(31),
  'a.b.c',
  'a.b.c.d',
  '2024-02-30',
  'x'.repeat(65),
  'x'.repeat(1001),
  'x'.repeat(20_001),
  [],
  ['a'],
  {},
  { sv: '' },
  { en: 'x' },
  { sv: 'x', de: 'y' },
  { truth: true },
  { ref: 'a' },
  { number: '1', text: 'a' },
  { call: 'sum', args: [] },
  { call: 'toString', args: [] },
  { fixed: [] },
  { kind: 'text', key: 'a', label: { sv: '' } },
  { kind: 'nothing' },
]

/** Of the values, every place gets one in three, so that all of them stand in every third place. */
const TURNS = 3

/** Changes of one place: another value there, the place left out, a property or an element more. */
export function mutations(document: unknown): readonly Mutation[] {
  return [...everyPath(document)].flatMap((path, place): Mutation[] => {
    const at = `/${path.join('/')}`
    const turn = VALUES.filter((_, index) => index % TURNS === place % TURNS)
    return [
      ...turn.map((value) => ({ what: `${at} = ${JSON.stringify(value).slice(0, 60)}`, make: () => changed(document, path, () => value) })),
      { what: `${at} left out`, make: () => (path.length === 0 ? null : changed(document, path, () => undefined)) },
      { what: `${at} with more`, make: () => changed(document, path, withMore) },
    ]
  })
}

function* everyPath(value: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  yield path
  if (typeof value === 'object' && value !== null)
    for (const [key, inside] of Object.entries(value)) yield* everyPath(inside, [...path, key])
}

/** The document with another value at a path; undefined takes the place away. */
function changed(value: unknown, [step, ...rest]: readonly string[], change: (value: unknown) => unknown): unknown {
  if (step === undefined) return change(value)
  if (Array.isArray(value))
    return value.flatMap((one: unknown, index) => (String(index) === step ? present(changed(one, rest, change)) : [one]))
  const members = Object.entries(value as object) // a path leads through lists and objects only
  return Object.fromEntries(
    members.flatMap(([key, one]) => (key === step ? present(changed(one, rest, change)).map((now) => [key, now]) : [[key, one]])),
  )
}

function present(value: unknown): readonly unknown[] {
  return value === undefined ? [] : [value]
}

function withMore(value: unknown): unknown {
  if (Array.isArray(value)) return [value, value].flat()
  if (typeof value === 'object' && value !== null) return { ...value, more: 1 }
  return `${String(value)}x`
}
