import type { logicTexts as sv } from '../sv/logic-texts.ts'

/** The texts about expressions, in English. */
export const logicTexts: typeof sv = {
  logic: {
    notRead: 'The formula cannot be read yet. The old one applies until it can.',
  },
}
