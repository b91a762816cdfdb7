/** The texts about the library's blocks and the roles of questions, in Swedish. */
export const blocksTexts = {
  blocks: {
    title: 'Lägg in ett färdigt block',
    lead: 'Blocken kommer ur biblioteket. Anpassa dem sedan som ni vill.',
    roles: 'Roller',
  },
}
