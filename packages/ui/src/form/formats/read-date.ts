const YEAR_FIRST = /^(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})$/
const DAY_FIRST = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/

/** A day as people write it (`2026-02-28`, `20260228`, `28/2 2026`, `28.2.2026`), as `YYYY-MM-DD`; null when it is none, or does not exist. */
export function readDate(text: string): string | null {
  const bare = text.trim().replaceAll('\u2013', '-')
  const yearFirst = YEAR_FIRST.exec(bare)
  if (yearFirst) return existing(yearFirst[1], yearFirst[2], yearFirst[3])
  const dayFirst = DAY_FIRST.exec(bare)
  return dayFirst ? existing(dayFirst[3], dayFirst[2], dayFirst[1]) : null
}

function existing(year = '', month = '', day = ''): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const time = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : date
}
