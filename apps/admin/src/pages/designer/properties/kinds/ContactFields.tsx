import { useTexts } from '../../../../texts/use-texts.ts'

/** There is nothing to set: what it asks for is told. */
export function ContactFields() {
  const { explained } = useTexts().properties
  return <p className="quiet">{explained.contact}</p>
}
