/** The texts about the library's blocks and the roles of questions, in English. */
export const blocksTexts = {
  blocks: {
    title: 'Insert a ready block',
    lead: 'The blocks come from the library. Adapt them afterwards as you like.',
    roles: 'Roles',
  },
}
