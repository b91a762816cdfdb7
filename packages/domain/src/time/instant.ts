declare const instant: unique symbol
declare const calendarDay: unique symbol

/** A moment as ISO 8601 in UTC with milliseconds: `2026-02-28T22:59:59.999Z`. Instants compare as strings. */
export type Instant = string & { readonly [instant]: true }

/** A day of the calendar, `YYYY-MM-DD`. Days compare as strings. */
export type CalendarDate = string & { readonly [calendarDay]: true }
