import type { Refusal } from '../../failure.ts'

const MEGABYTE = 1_048_576
/** As the server says; a file that is larger need not be sent to be refused. */
const MOST_MEGABYTES = 50

/** What came of sending a file: the name that the server gave it, its no, or no contact. */
export type Sent =
  | { readonly kind: 'sent'; readonly file: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'noContact' }

/** Sends a ledger to the server, telling how far it has come. fetch tells nothing of what has been sent. */
export function sendLedger(report: string, file: File, onProgress: (share: number) => void): Promise<Sent> {
  if (file.size > MOST_MEGABYTES * MEGABYTE)
    return Promise.resolve({ kind: 'refused', refusal: { kind: 'ledger-too-large', most: MOST_MEGABYTES * MEGABYTE } })
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/ledger/${report}`)
    request.setRequestHeader('Content-Type', 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    request.responseType = 'json'
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total === 0 ? 1 : loaded / total))
    request.addEventListener('error', () => resolve({ kind: 'noContact' }))
    request.addEventListener('load', () => resolve(sentOf(request.response)))
    request.send(file)
  })
}

function sentOf(answer: unknown): Sent {
  if (typeof answer !== 'object' || answer === null) return { kind: 'noContact' }
  if ('file' in answer && typeof answer.file === 'string') return { kind: 'sent', file: answer.file }
  // The server answers with its refusals as data, in the same shape as the procedures do.
  const refusal = 'refusal' in answer ? (answer.refusal as Refusal | null) : null
  return refusal === null ? { kind: 'noContact' } : { kind: 'refused', refusal }
}
