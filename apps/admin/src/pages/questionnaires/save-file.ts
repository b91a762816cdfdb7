/** Saves a text as a file on the person's computer. */
export function saveFile(name: string, { type, text }: { readonly type: string; readonly text: string }): void {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
