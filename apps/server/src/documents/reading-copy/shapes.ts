import type { Text } from '@aterrapport/domain/text.ts'
import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'

/** What everybody may know of an open round: what is asked, and by when. Nothing of any recipient. */
export interface PublicCopy {
  readonly grant: { readonly name: string; readonly year: number }
  readonly authority: string
  readonly dueOn: CalendarDate
  readonly title: Text
  readonly sections: readonly Text[]
}
