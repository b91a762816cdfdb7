/** A text as its paragraphs; empty lines only part them. */
export function paragraphs(text: string): readonly string[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029]/).filter((paragraph) => paragraph.trim() !== '')
}
