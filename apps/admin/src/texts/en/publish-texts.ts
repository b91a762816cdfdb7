import type { publishTexts as swedish } from '../sv/publish-texts.ts'

/** The texts about publishing a draft, in English. */
export const publishTexts: typeof swedish = {
  publish: {
    title: 'Publish',
    ready: 'The draft can be published.',
    notReady: (count) =>
      count === 1
        ? '1 fault must be put right before the draft can be published'
        : `${count} faults must be put right before the draft can be published`,
    unchanged: (version) => `The draft is the same as ${version}. There is nothing new to publish.`,

    unfinished: (count) => (count === 1 ? '1 formula is begun and not finished' : `${count} formulas are begun and not finished`),
    unfinishedText: 'What is written is not in the draft until the formula is put right.',

    advice: (count) => (count === 0 ? 'No advice' : count === 1 ? '1 piece of advice' : `${count} pieces of advice`),
    adviceLead: 'This hinders nothing, but may be something else than you meant.',
    adviceOf: {
      followsOptional: (names) => `must be answered, but is not asked until ${names} is answered, which is optional.`,
      unused: 'is a number that no role, tag, total or formula uses.',
      alwaysSame: 'has an expression that reads no question, so it is always the same.',
      emptySection: 'has no questions.',
      oneChoice: 'has only one alternative to choose.',
      noLabel: 'has no label.',
      noMessage: 'has no message, so the one who answers is not told what is wrong.',
      longLabel: (length, most) =>
        `has a label of ${length} characters. Over ${most} it becomes hard to read. Move most of it to the help.`,
      sameLabel: 'has the same label as another beside it.',
      notTranslated: (count) => (count === 1 ? 'has 1 text in Swedish only.' : `has ${count} texts in Swedish only.`),
    },

    tests: 'Saved test answers',
    testsNone: 'No test answers have been saved. Under Try you can save answers that run again at every change.',
    testsPassed: (count) =>
      count === 1
        ? '1 saved set of test answers gives what was expected'
        : `All ${count} saved sets of test answers give what was expected`,
    testsFailed: (failed, of) => `${failed} of ${of} saved sets of test answers give something else than expected`,
    testsCannotRun: 'The saved test answers cannot run until the faults are put right',
    testOutcomes: { passed: 'as expected', differs: 'differs', cannotRun: 'cannot run' },
    toTry: 'Open Try',

    differences: (count, version) =>
      count === 0
        ? `No differences from ${version}`
        : count === 1
          ? `1 difference from ${version}`
          : `${count} differences from ${version}`,
    onOwnPage: 'Show the comparison on a page of its own',
    firstVersion: 'This will be the first version of the questionnaire.',

    form: 'Publish the draft',
    as: 'Publish as',
    asVersion: 'New version',
    asVersionHelp: 'Rounds already open stay on their version. New rounds can use the new one.',
    asCorrection: (version) => `Correction of texts in ${version}`,
    asCorrectionHelp: 'The texts are exchanged at once, also for those who are answering. Questions and answers are the same.',
    noCorrection: (version) => `It cannot be published as a correction of ${version}:`,
    otherKey: (key) => `The draft has another key (${key}) and becomes a questionnaire of its own.`,
    moreThanTexts: 'The draft changes more than texts.',
    answersBroken: (version) =>
      `Questions have become of another kind but kept their key, though they may have been answered in ${version}. Give them new keys:`,
    note: 'Note',
    noteHelp: 'What is new? Shown to colleagues in the list of versions.',
    noteMissing: 'Write what is new.',
    publish: 'Publish',
    publishCorrection: 'Publish the correction',
    done: (version) => `${version} has been published`,
    doneNext: 'The draft stays. The next change begins with the published version.',
    show: (version) => `Show ${version}`,
    toRound: 'Make a round',
    stillSaving: 'Changes are still being saved. Wait until it says Saved, and publish again.',
    publishAnyway: 'Publish all the same',
    compareWith: (version) => `Compare with ${version}`,
    reload: 'The changes come here by themselves. Look through the differences and publish again.',

    update: (left, of) => (left === 0 ? `All of ${of} have been looked at` : `${left} of ${of} to look at`),
    updateTitle: 'This must be updated',
    updateTitleOther: 'Years, dates and amounts',
    updateLead:
      'Years have been moved on by one. Look at every text, and change dates and amounts that are others this year. Tick what is done.',
    updateLeadOther: 'Texts and formulas with years, dates or amounts. Tick what has been looked at.',
    updateNote: 'The ticks are kept in this browser.',
    lastYear: 'Last year',
    now: 'Now',
    ticked: 'Done',
    sameAsLastYear: 'As last year. No proposal: see for yourselves whether it is to be changed.',
    hideTicked: 'Hide what is ticked',
  },
}
