import { BINARY, FUNCTIONS, type BinaryOperation } from './operations.ts'

/** The functions that go by a name and an opening parenthesis. */
export type FunctionName = keyof typeof FUNCTIONS | 'DATUM'

/** The words and signs that stand by themselves. */
export type OperatorWord = (typeof BINARY)[BinaryOperation]['sign'] | 'INTE' | 'SANT' | 'FALSKT'

/** Everything that a formula can hold besides names, numbers and texts. */
export type FormulaWord = FunctionName | OperatorWord

// FUNCTIONS and BINARY have exactly these as their keys, which Object.keys forgets.
export const FUNCTION_NAMES = [...Object.keys(FUNCTIONS), 'DATUM'] as readonly FunctionName[]

export const OPERATOR_WORDS: readonly OperatorWord[] = [...Object.values(BINARY).map(({ sign }) => sign), 'INTE', 'SANT', 'FALSKT']
