import { useParams } from 'wouter'

/** The draft that the address is about. */
export function useDraftId(): string {
  const { draft } = useParams()
  if (draft === undefined) throw new Error('a draft is shown under an address that names it')
  return draft
}
