import { isFileValue } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Language } from '@aterrapport/domain/text.ts'
import type { Uploader } from '@aterrapport/ui/form/form-context.ts'

import type { Refusal } from '../failure.ts'
import { entryTexts, refusalText } from '../messages.ts'

/** Sends files of a report to the server, telling how far each has come. fetch tells nothing of what has been sent. */
export function createUploader(report: string, language: Language): Uploader {
  return (file, { path, onProgress, signal }) =>
    new Promise((resolve, reject) => {
      const request = new XMLHttpRequest()
      const fail = () => reject(new Error(entryTexts(language).failed.noContact))
      request.open('POST', `/api/attachments/${report}?question=${encodeURIComponent(path)}`)
      request.setRequestHeader('Content-Type', 'application/octet-stream')
      request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
      request.responseType = 'json'
      request.upload.addEventListener('progress', ({ loaded }) => onProgress(loaded))
      request.addEventListener('error', fail)
      request.addEventListener('abort', fail)
      request.addEventListener('load', () => {
        const answer: unknown = request.response
        if (isFileValue(answer)) return resolve(answer)
        const refusal = refusalIn(answer)
        if (refusal === null) return fail()
        reject(new Error(refusalText(refusal, language)))
      })
      signal.addEventListener('abort', () => request.abort())
      request.send(file)
    })
}

function refusalIn(answer: unknown): Refusal | null {
  if (typeof answer !== 'object' || answer === null || !('refusal' in answer)) return null
  // The server answers with its refusals as data, in the same shape as the procedures do.
  return answer.refusal as Refusal | null
}
