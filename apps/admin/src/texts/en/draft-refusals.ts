/** What the server says no to about drafts and versions, in English. */
export const draftRefusals = {
  alreadyPublished: (version: string) => `The questionnaire is the same as ${version}, which is already published.`,
  startOver: 'Others have changed much in the draft since the page was read. Reload the page.',
  keyTaken: (key: string) => `There is already a questionnaire with the key ${key}. Choose another key, or begin from that questionnaire.`,
  notAQuestionnaire: 'This is not a questionnaire that can be read. Check that it is the right file.',
  draftTooLarge: 'The questionnaire is too large. Shorten its texts or divide it.',
  changedSince: 'Somebody has changed the draft since you opened the page. Read the changes, then publish.',
  publishedSince: (version: string) => `Since the draft was begun, ${version} has been published. Compare with it before you publish.`,
  nothingToCorrect:
    'The draft is not made from a version of the same questionnaire, so there is nothing to correct. Publish it as a new version.',
  notACorrection: 'A correction may change texts only. Publish a new version, or take the other changes back.',
  answersBroken: (number: number) =>
    `Questions have become of another kind under the same key, and are answered in version ${number}. Give them new keys.`,
  versionRetired: (number: number) => `Version ${number} is retired. Choose another version, or bring it back into use.`,
}
