/** The texts about expressions, in Swedish. */
export const logicTexts = {
  logic: {
    notRead: 'Formeln går inte att läsa än. Den gamla gäller tills den går att läsa.',
  },
}
