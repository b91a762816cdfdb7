import type { ContextName } from '@aterrapport/domain/form/context.ts'
import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'

/** The words of the reading copy that do not come from the questionnaire. */
export interface Words {
  readonly locale: 'sv-SE' | 'en-GB'
  readonly kind: string
  readonly version: (number: number, correction: number) => string
  readonly draft: string
  readonly mark: string
  readonly page: (page: number, pages: number) => string
  readonly facts: {
    readonly authority: string
    readonly key: string
    readonly published: string
    readonly changed: string
    readonly content: string
  }
  readonly content: (sections: number, questions: number) => string
  readonly guidanceHeading: string
  readonly howTo: string
  readonly required: string
  readonly requiredIf: (rule: string) => string
  readonly shownIf: (rule: string) => string
  readonly sectionShownIf: (rule: string) => string
  readonly prefilled: (what: string, locked: boolean) => string
  readonly previous: string
  readonly least: (value: string) => string
  readonly most: (value: string) => string
  readonly maxLength: (most: string) => string
  readonly decimals: (most: number) => string
  readonly wholeKronor: string
  readonly check: Readonly<Record<'error' | 'warning' | 'notice', string>>
  readonly chooseOne: string
  readonly chooseSeveral: (least: string | null, most: string | null) => string
  readonly other: string
  readonly exclusive: string
  readonly yes: string
  readonly no: string
  readonly date: string
  readonly calculated: (formula: string) => string
  /** That files may come after the report. */
  readonly filesLater: string
  readonly files: (types: readonly FileType[], most: string | null) => string
  readonly fileTypes: Readonly<Record<FileType, string>>
  readonly rowsAdded: (name: string, least: string | null, most: string | null) => string
  readonly sum: string
  readonly parts: {
    readonly period: readonly string[]
    readonly contact: readonly string[]
    readonly organisation: readonly string[]
  }
  readonly signOff: {
    readonly heading: string
    readonly certification: string
    readonly signature: string
    readonly grounds: string
    readonly lines: readonly string[]
  }
  readonly context: Readonly<Record<ContextName, string>>
  readonly logic: LogicWords
}

/** How rules are told. */
export interface LogicWords {
  readonly and: string
  readonly or: string
  readonly isYes: (subject: string) => string
  readonly isNo: (subject: string) => string
  readonly answered: (subject: string) => string
  readonly notAnswered: (subject: string) => string
  readonly is: (subject: string, value: string) => string
  readonly isNot: (subject: string, value: string) => string
  readonly below: (subject: string, value: string) => string
  readonly atMost: (subject: string, value: string) => string
  readonly above: (subject: string, value: string) => string
  readonly atLeast: (subject: string, value: string) => string
  readonly contains: (subject: string, value: string) => string
  readonly lacks: (subject: string, value: string) => string
  readonly rows: Readonly<Record<'sum' | 'count' | 'min' | 'max' | 'mean', (of: string) => string>>
  readonly where: (rows: string, rule: string) => string
  readonly share: (percent: string, of: string) => string
  readonly plus: string
  readonly minus: string
  readonly lastYear: (subject: string) => string
  readonly formula: (formula: string) => string
}
