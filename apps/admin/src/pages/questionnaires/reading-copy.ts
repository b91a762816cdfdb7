/** Where the server gives a published version as a document to read. */
export function readingCopyHref(version: string, form: 'pdf' | 'docx'): string {
  return `/api/questionnaires/${version}.${form}`
}

/** Where the server gives a draft, as it stands, as a document to read. */
export function draftCopyHref(draft: string, form: 'pdf' | 'docx'): string {
  return `/api/drafts/${draft}.${form}`
}
