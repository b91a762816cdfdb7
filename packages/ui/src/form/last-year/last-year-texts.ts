import { useLanguage } from '../../preferences/language.ts'

const sv = {
  takeOver: 'Ta över',
  of: (year: number, label: string) => `svaret från ${year} på ${label}`,
  fill: (year: number) => `Fyll tomma rutor med svaren från ${year}`,
  filled: (count: number, year: number) =>
    count === 1 ? `Ett svar från ${year} är ifyllt. Kontrollera det.` : `${count} svar från ${year} är ifyllda. Kontrollera dem.`,
  from: (day: string) => `från ${day}`,
  to: (day: string) => `till ${day}`,
}

const en: typeof sv = {
  takeOver: 'Use this',
  of: (year, label) => `answer from ${year} to ${label}`,
  fill: (year) => `Fill empty boxes with the answers from ${year}`,
  filled: (count, year) =>
    count === 1
      ? `One answer from ${year} has been filled in. Check it.`
      : `${count} answers from ${year} have been filled in. Check them.`,
  from: (day) => `from ${day}`,
  to: (day) => `to ${day}`,
}

export type LastYearTexts = typeof sv

export function useLastYearTexts(): LastYearTexts {
  return useLanguage() === 'en' ? en : sv
}
