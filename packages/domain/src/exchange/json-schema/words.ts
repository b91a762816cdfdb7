import type { Choice } from '../../questionnaire/kinds/choice.ts'
import type { ChoicesQuestion } from '../../questionnaire/kinds/choices.ts'
import type { Kind, QuestionOf } from '../../questionnaire/kinds/registry.ts'
import type { TextQuestion } from '../../questionnaire/kinds/text.ts'
import type { Check, Prefill, QuestionBase } from '../../questionnaire/question.ts'
import type { Questionnaire, Section, SignOffTexts } from '../../questionnaire/questionnaire.ts'
import type { Text } from '../../text.ts'

/** What a part of the document is, and what each of its properties is. A property without words does not compile. */
interface Words<Of> {
  readonly description: string
  readonly properties: Readonly<Record<keyof Of & string, string>>
}

type OwnWords<K extends Kind> = Words<Omit<QuestionOf<K>, keyof QuestionBase | 'kind'>>

/** The parts of the document that are no questions, by the names they have in the schema. */
export const PART_WORDS = {
  Questionnaire: {
    description:
      'A questionnaire (frågeformulär): what is asked, and what those who vouch for the answers say. Absent properties are left out, never null. Lengths are counted in UTF-16 code units.',
    properties: {
      schemaVersion: 'The version of this schema. A file with a higher number comes from a newer product.',
      key: 'Names the questionnaire through all its versions.',
      title: 'What the questionnaire is called.',
      introduction: 'What the respondent reads before beginning. Paragraphs are parted by blank lines.',
      sections: 'The sections, in the order they are answered.',
      signOff: 'What is certified and signed.',
    },
  } satisfies Words<Questionnaire>,
  Text: {
    description: 'A text shown to people. Control characters but newline and tab are taken out of every text when it is read.',
    properties: { sv: 'In Swedish.', en: 'In English, where somebody has translated it; otherwise the Swedish text is shown.' },
  } satisfies Words<Text>,
  Section: {
    description: 'A section (avsnitt): questions that are answered on one page.',
    properties: {
      key: 'Unique among the sections.',
      title: 'The heading.',
      introduction: 'What is read before the questions.',
      relevance: 'When it gives false, nothing of the section is asked.',
      questions: 'The questions, in order.',
    },
  } satisfies Words<Section>,
  Check: {
    description: 'A rule about the answers (kontroll). It is told when assert is false; when assert is missing it says nothing.',
    properties: {
      key: 'Unique among the checks of the question.',
      severity: 'An error stops handing in, a warning asks, a notice informs.',
      assert: 'What should hold.',
      message: 'What is told when it does not.',
      comment: 'A warning that must be given a comment before handing in.',
    },
  } satisfies Words<Check>,
  Prefill: {
    description: 'Where an answer comes from before anyone has given it.',
    properties: {
      from: 'A fact about the recipient, the grant, the payment or the round, or an earlier answer.',
      locked: 'Whether the respondent cannot change it; a locked one is never stored as an answer.',
    },
  } satisfies Words<Prefill>,
  Choice: {
    description: 'One answer that can be chosen.',
    properties: {
      key: 'Unique among the choices of the question; stands in the exports.',
      label: 'What the respondent reads.',
      other: '"Annat, ange vad": asks for a text. At most one choice of a question.',
    },
  } satisfies Words<Choice>,
  CombinedChoice: {
    description: 'One of the answers that can be chosen together.',
    properties: {
      key: 'Unique among the choices of the question; stands in the exports.',
      label: 'What the respondent reads.',
      other: '"Annat, ange vad": asks for a text. At most one choice of a question.',
      exclusive: 'Cannot be combined with any other: "inget av dessa".',
    },
  } satisfies Words<ChoicesQuestion['choices'][number]>,
  Pattern: {
    description: 'What a whole text answer must look like.',
    properties: {
      regex: 'A regular expression (ECMAScript, flag u), of a kind that can never run long.',
      message: 'What is told when an answer does not match.',
    },
  } satisfies Words<NonNullable<TextQuestion['pattern']>>,
  FixedRows: { description: 'Rows that every respondent fills in.', properties: { fixed: 'The rows, in order.' } },
  FixedRow: {
    description: 'One row that every respondent fills in.',
    properties: {
      key: 'Unique among the rows of the table.',
      label: 'What the row is about.',
      help: 'What is said beside it.',
      costType: 'What the row of a cost table stands for, by which the accounts of a ledger find it.',
    },
  },
  AddedRows: { description: 'Rows that the respondent adds.', properties: { added: 'What the rows are, and how many.' } },
  AddedRow: {
    description: 'What a row is that the respondent adds.',
    properties: {
      name: 'What one row is called: "insats", "mottagare".',
      least: 'The fewest rows.',
      most: 'The most rows; 1 000 unless said.',
    },
  },
  SignOff: {
    description: 'The words that are certified and signed.',
    properties: {
      certification: "The finance chief's two alternatives.",
      signature: "The authorised signatory's statement, with the grounds to choose among.",
    },
  } satisfies Words<SignOffTexts>,
  Certification: {
    description: 'What the finance chief chooses between.',
    properties: { correct: 'Alternative 1: the accounts are correct.', notCorrect: 'Alternative 2: they are not.' },
  } satisfies Words<SignOffTexts['certification']>,
  Signature: {
    description: 'What the authorised signatory signs.',
    properties: { statement: 'The statement.', grounds: 'On what ground the signatory is authorised: one is chosen.' },
  } satisfies Words<SignOffTexts['signature']>,
  Ground: {
    description: 'A ground on which somebody is authorised to sign.',
    properties: { key: 'Stands in the submission.', label: 'What the signatory reads.' },
  } satisfies Words<SignOffTexts['signature']['grounds'][number]>,
} as const

/** Parts that are no objects. */
export const VALUE_WORDS = {
  Key: 'The name of a section, question, column, row, choice or check.',
  Role: 'What a question means to statistics and documents.',
  Question: 'A question of any kind.',
  ScalarQuestion: 'A question of a kind that has one value, which may stand in a table as a column.',
  Expression: 'An expression, as a tree: relevance, checks, calculations and limits are written with it.',
} as const

export const QUESTION_WORDS: Readonly<Record<keyof QuestionBase | 'kind', string>> = {
  kind: 'What kind of question it is.',
  key: 'Unique in the questionnaire, of a column unique in its table; becomes the column name of every export.',
  label: 'What is asked.',
  help: 'What helps to answer, told beside the question.',
  required: 'Whether it must be answered before handing in: always, or when an expression gives true.',
  relevance: 'When it gives false, the question is not asked and its answer is no part of the report.',
  checks: 'Rules about the answers, told at this question.',
  tags: 'Words to find it by: perspective, purpose, intervention.',
  role: 'What the question means to statistics and documents. At most one question has each role.',
  prefill: 'What stands in it before anyone has answered.',
}

const LEAST = 'The least that may be answered.'
const MOST = 'The most that may be answered.'
const DECIMALS = 'How many decimals may be given; none unless said.'

export const KIND_WORDS: { readonly [K in Kind]: OwnWords<K> } = {
  text: {
    description: 'Free text.',
    properties: {
      multiline: 'Several lines.',
      maxLength: 'The most characters, in UTF-16 code units; 10 000 unless said, and never more.',
      pattern: 'A regular expression (ECMAScript, flag u) that the whole answer matches, and what is told when it does not.',
      format: 'An e-mail address or a telephone number.',
    },
  },
  number: { description: 'A number.', properties: { decimals: DECIMALS, unit: 'What is counted: "personer".', least: LEAST, most: MOST } },
  amount: {
    description: 'An amount in Swedish kronor.',
    properties: { decimals: '2 when öre may be given; otherwise whole kronor.', least: `${LEAST} 0 unless said.`, most: MOST },
  },
  percent: {
    description: 'A share in per cent.',
    properties: { decimals: DECIMALS, least: `${LEAST} 0 unless said.`, most: `${MOST} 100 unless said.` },
  },
  date: {
    description: 'A day of the calendar.',
    properties: { least: 'The first day that may be answered.', most: 'The last day that may be answered.' },
  },
  period: { description: 'A span of days, both ends included. Its parts are from and to.', properties: {} },
  yesNo: { description: 'Yes or no.', properties: {} },
  choice: { description: 'Exactly one of the choices.', properties: { choices: 'What can be chosen.' } },
  choices: {
    description: 'Any number of the choices.',
    properties: { choices: 'What can be chosen.', least: 'The fewest.', most: 'The most.' },
  },
  calculated: {
    description: 'A value worked out from others.',
    properties: { formula: 'What it is worked out by.', shownAs: 'The kind it is shown and exported as.' },
  },
  table: {
    description: 'Rows and columns of answers.',
    properties: {
      columns: 'Questions of the scalar kinds, whose rules hold row by row.',
      rows: 'Rows that are given, or that the respondent adds.',
      totals: 'The keys of the columns that are summed under the table.',
    },
  },
  file: {
    description: 'Attached files.',
    properties: {
      types: 'What files are taken, told by their content.',
      most: 'The most files; 20 unless said, and never more.',
      maxBytes: 'The most bytes of one file.',
      mayComeLater: 'Whether the answer may be that the files come later, by a day that is given.',
    },
  },
  contact: { description: 'A person at work. Its parts are name, position, phone and email.', properties: {} },
  organisation: { description: 'A legal person. Its parts are name and organisationsnummer.', properties: {} },
  information: { description: 'Something to read, with nothing to answer: the label is its heading, the help its text.', properties: {} },
  declaration: { description: 'A statement to agree to.', properties: { statement: 'What is agreed to.' } },
}

export const EXPRESSION_WORDS: Readonly<Record<string, string>> = {
  number: 'A constant number, as a decimal string so that it is never rounded.',
  text: 'A constant text, or the key of a choice.',
  truth: 'True or false.',
  date: 'A constant day.',
  ref: 'A name: of a question, of a column as a list (table.column), of a cell (table.row.column), of a part (contact.email), of a fact (mottagare.namn). In a table a bare column name is the cell of the same row.',
  call: 'An operation.',
  args: 'What the operation is done with.',
}
