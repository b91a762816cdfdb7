import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { reportEn } from './report-en.ts'
import { reportSv, type ReportTexts } from './report-sv.ts'

/** The words of answering and vouching, in the language chosen. Apart from the first pages', which need not carry them. */
export function useReportTexts(): ReportTexts {
  return useLanguage() === 'en' ? reportEn : reportSv
}
