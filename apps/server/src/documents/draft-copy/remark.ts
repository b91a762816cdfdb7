import type { Problem } from '@aterrapport/domain/form/problem.ts'

/** What a printed draft says of a problem; null where the answer, or that there is none, tells it already. */
export function remarkOf({ cause, severity }: Problem): string | null {
  switch (cause.kind) {
    case 'required':
    case 'undetermined':
    case 'notDeclared':
      return 'Obligatorisk: måste besvaras innan ni lämnar in.'
    case 'notANumber':
    case 'notADate':
    case 'notAnEmail':
    case 'notAnOrganisationsnummer':
      return `Går inte att läsa: ”${cause.given}”`
    case 'pattern':
      return `Att rätta: ${cause.message.sv}`
    case 'check':
      if (cause.comment === 'given') return `Varning, kommenterad: ${cause.message.sv}`
      if (cause.comment === 'wanted') return `Varning, ska kommenteras: ${cause.message.sv}`
      return severity === 'error' ? `Att rätta: ${cause.message.sv}` : `Att se över: ${cause.message.sv}`
    case 'wrongKind':
    case 'tooManyDecimals':
    case 'belowLeast':
    case 'aboveMost':
    case 'tooLong':
    case 'unknownChoice':
    case 'exclusiveChoice':
    case 'tooFewChoices':
    case 'tooManyChoices':
    case 'tooFewRows':
    case 'tooManyRows':
    case 'periodReversed':
    case 'tooManyFiles':
    case 'fileTooLarge':
      return 'Att rätta: svaret håller sig inte inom frågans gränser.'
  }
}
