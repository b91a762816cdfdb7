/** What a rule that may rightly say no returns: a value, or a refusal with its reason as data. A bug throws instead. */
export type Result<Value, Refusal> = Accepted<Value> | Refused<Refusal>

interface Accepted<Value> {
  readonly ok: true
  readonly value: Value
}

interface Refused<Refusal> {
  readonly ok: false
  readonly refusal: Refusal
}

export function accept<Value>(value: Value): Accepted<Value> {
  return { ok: true, value }
}

export function refuse<const Refusal>(refusal: Refusal): Refused<Refusal> {
  return { ok: false, refusal }
}
