/** Where the server gives a published version as a document to read. */
export function readingCopyHref(version: string, form: 'pdf' | 'docx'): string {
  return `/api/questionnaires/${version}.${form}`
}
