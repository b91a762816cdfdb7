/** What a row of the survey sheet is, by its type cell. */
export type RowType =
  | { readonly kind: 'begin' | 'end'; readonly of: 'group' | 'repeat' }
  | { readonly kind: 'select'; readonly many: boolean; readonly list: string; readonly other: boolean }
  | { readonly kind: 'plain'; readonly as: PlainType }
  | { readonly kind: 'metadata'; readonly type: string }
  | { readonly kind: 'unknown'; readonly type: string }

export type PlainType = 'text' | 'integer' | 'decimal' | 'range' | 'date' | 'calculate' | 'note' | 'acknowledge' | 'image' | 'file'

const PLAIN: Readonly<Record<string, PlainType>> = {
  text: 'text',
  string: 'text',
  integer: 'integer',
  int: 'integer',
  decimal: 'decimal',
  range: 'range',
  date: 'date',
  calculate: 'calculate',
  note: 'note',
  acknowledge: 'acknowledge',
  trigger: 'acknowledge',
  image: 'image',
  photo: 'image',
  file: 'file',
}

const METADATA = new Set(
  'start end today deviceid device_id phonenumber phone_number simserial sim_id subscriberid subscriber_id username email audit start-geopoint background-audio'.split(
    ' ',
  ),
)

const SELECT =
  /^(select[_ ]?one|select1|select[_ ]multiple|select all that apply|select one|add select (?:one|multiple) prompt using)(?: from)? (\S+)( or[_ ](?:other|specify other))?$/i
const BRACKET = /^(begin|end)[_ ](group|repeat|looped group)$/i

export function rowType(written: string): RowType {
  const type = written.replaceAll(/\s+/g, ' ').trim()
  const [, edge, of] = BRACKET.exec(type) ?? []
  if (edge !== undefined)
    return { kind: edge.toLowerCase() === 'begin' ? 'begin' : 'end', of: of?.toLowerCase() === 'group' ? 'group' : 'repeat' }
  const [, select, list, other] = SELECT.exec(type) ?? []
  if (select !== undefined && list !== undefined)
    return { kind: 'select', many: /multiple|all that/i.test(select), list, other: other !== undefined }
  const word = type.toLowerCase()
  const as = Object.hasOwn(PLAIN, word) ? PLAIN[word] : undefined
  if (as !== undefined) return { kind: 'plain', as }
  return { kind: METADATA.has(word.replaceAll(' ', '_')) || METADATA.has(word) ? 'metadata' : 'unknown', type }
}
