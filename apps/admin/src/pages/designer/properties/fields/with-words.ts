import type { Language, Text } from '@aterrapport/domain/text.ts'

/** A text with other words in one language; null when no words are left in any. An empty English text is left out. */
export function withWords(text: Text | undefined, language: Language, words: string): Text | null {
  const sv = language === 'sv' ? words : (text?.sv ?? '')
  const en = language === 'en' ? words : (text?.en ?? '')
  if (sv === '' && en === '') return null
  return en === '' ? { sv } : { sv, en }
}
