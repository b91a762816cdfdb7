/** A text whose paragraphs are parted by blank lines; lines that begin with "- " become a list. */
export function Paragraphs({ text }: { readonly text: string }) {
  return text.split(/\n{2,}/).map((paragraph, place) => {
    const lines = paragraph.split('\n')
    return lines.every((line) => line.startsWith('- ')) ? (
      <ul key={place}>
        {lines.map((line) => (
          <li key={line}>{line.slice(2)}</li>
        ))}
      </ul>
    ) : (
      <p key={place} style={{ whiteSpace: 'pre-line' }}>
        {paragraph}
      </p>
    )
  })
}
