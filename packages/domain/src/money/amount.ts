declare const amount: unique symbol

/** An exact sum in Swedish kronor, a canonical decimal string: `1145500000`, `0.5`, `-12.25`. Never exponents, never a trailing zero after the point. */
export type Amount = string & { readonly [amount]: true }
