/** The texts about publishing and comparing questionnaires, in English. */
export const publishTexts = {
  publish: {
    title: 'Publish',
  },
}
