/** The texts about what differs between two versions, in Swedish. */
export const compareTexts = {
  compare: {
    title: 'Jämför',
  },
}
