import type { AmountQuestion } from './amount.ts'
import type { CalculatedQuestion } from './calculated.ts'
import type { ChoiceQuestion } from './choice.ts'
import type { ChoicesQuestion } from './choices.ts'
import type { ContactQuestion } from './contact.ts'
import type { DateQuestion } from './date.ts'
import type { DeclarationQuestion } from './declaration.ts'
import type { FileQuestion } from './file.ts'
import type { InformationQuestion } from './information.ts'
import type { NumberQuestion } from './number.ts'
import type { OrganisationQuestion } from './organisation.ts'
import type { PercentQuestion } from './percent.ts'
import type { PeriodQuestion } from './period.ts'
import type { TableQuestion } from './table.ts'
import type { TextQuestion } from './text.ts'
import type { YesNoQuestion } from './yes-no.ts'

export type Question = ScalarQuestion | TableQuestion | FileQuestion | ContactQuestion | OrganisationQuestion | PeriodQuestion | InformationQuestion | DeclarationQuestion

/** The kinds that have one value and may stand in a table's cell. */
export type ScalarQuestion = TextQuestion | NumberQuestion | AmountQuestion | PercentQuestion | DateQuestion | YesNoQuestion | ChoiceQuestion | ChoicesQuestion | CalculatedQuestion

export type Kind = Question['kind']
