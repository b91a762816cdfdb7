/** The texts about publishing and comparing questionnaires, in Swedish. */
export const publishTexts = {
  publish: {
    title: 'Publicera',
  },
}
