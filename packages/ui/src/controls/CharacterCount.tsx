import { useUiTexts } from '../texts/use-texts.ts'

/** How many characters are left of what a text may be. Told in words; it turns to an error by its field, not by itself. */
export function CharacterCount({ length, most }: { readonly length: number; readonly most: number }) {
  const texts = useUiTexts()
  return <span className="numeric">{length <= most ? texts.charactersLeft(most - length) : texts.charactersOver(length - most)}</span>
}
