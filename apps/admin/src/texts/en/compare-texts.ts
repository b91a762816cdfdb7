/** The texts about what differs between two versions, in English. */
export const compareTexts = {
  compare: {
    title: 'Compare',
  },
}
