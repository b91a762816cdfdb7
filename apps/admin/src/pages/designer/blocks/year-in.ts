import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'

/** The year a questionnaire is about, as its key or title says; null when neither does. */
export function yearIn({ key, title }: Pick<Questionnaire, 'key' | 'title'>): number | null {
  const [year = null] = `${key} ${title.sv}`.match(/(?<!\d)20\d{2}(?!\d)/) ?? []
  return year === null ? null : Number(year)
}
