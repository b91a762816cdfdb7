import { useState } from 'react'

import { keepWords, readWords } from './kept-words.ts'
import { useReport, useReportNow } from './report-context.ts'

/** Words that the person who is in is writing for something in the report, kept on the device until they are sent: `clear` then. */
export function useKept(what: string): readonly [text: string, change: (text: string) => void, clear: () => void] {
  const { report } = useReport()
  const whose = { report, person: useReportNow().loaded.me.id, what }
  const [text, setText] = useState(() => readWords(whose, Date.now()))
  function change(next: string): void {
    setText(next)
    keepWords(whose, next, Date.now())
  }
  return [text, change, () => change('')]
}
