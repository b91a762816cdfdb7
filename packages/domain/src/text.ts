/** A text shown to people: Swedish always, other languages where somebody has translated it. */
export interface Text {
  readonly sv: string
  readonly en?: string
}

export type Language = 'sv' | 'en'

/** The text in the wanted language, or in Swedish where it has not been translated. */
export function inLanguage(text: Text, language: Language): string {
  return (language === 'en' ? text.en : undefined) ?? text.sv
}
