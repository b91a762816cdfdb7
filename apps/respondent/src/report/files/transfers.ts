import type { Scan } from '@aterrapport/domain/attachment/scan.ts'
import type { FileValue, Path } from '@aterrapport/domain/form/value.ts'
import { filesIn } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { FormStore } from '@aterrapport/ui/form/form-store.ts'
import { formTexts } from '@aterrapport/ui/form/texts/use-form-texts.ts'
import type { Transfer, Transfers } from '@aterrapport/ui/form/transfers.ts'
import { currentLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../../api.ts'
import { wasAnswered } from '../../failure.ts'
import { failureText, learnToWordFiles, refusalText } from '../../messages.ts'
import { fileRefusalText } from './refusal-words.ts'
import { watchScans } from './scans.ts'
import { type Purpose, refusalOfFile, sendFile } from './send-file.ts'

learnToWordFiles(fileRefusalText)

interface Running {
  readonly path: Path
  readonly file: File
  transfer: Transfer
  stop: AbortController
  /** By what the server knows it, once it does. */
  upload: string | null
}

interface Sender {
  readonly report: string
  /** What the files are for: answers of the draft, or what was promised when it was handed in. */
  readonly purpose: Purpose
  /** Is given a file that the server has whole, and the question it was sent for. */
  readonly onArrived: (path: Path, file: FileValue) => void
  readonly send?: typeof sendFile
}

/** What is on its way to a report, for as long as somebody holds on to it. */
export function createTransfers({ report, purpose, onArrived, send = sendFile }: Sender): Transfers {
  const listeners = new Set<() => void>()
  const running = new Map<string, Running>()
  const lists = new Map<Path, readonly Transfer[]>()
  const scans = new Map<string, Scan>()

  function tell(path: Path): void {
    lists.set(
      path,
      [...running.values()].filter((one) => one.path === path).map(({ transfer }) => transfer),
    )
    for (const listener of listeners) listener()
  }

  function change(key: string, to: Partial<Transfer>): void {
    const one = running.get(key)
    if (one === undefined) return
    one.transfer = { ...one.transfer, ...to }
    tell(one.path)
  }

  function remove(key: string): Running | null {
    const one = running.get(key)
    if (one === undefined) return null
    one.stop.abort()
    running.delete(key)
    tell(one.path)
    return one
  }

  async function run(key: string, one: Running): Promise<void> {
    const { path, file, stop } = one
    const { signal } = stop
    // What was stopped may still hear of what it had begun.
    const tellOf = (to: Partial<Transfer>) => (signal.aborted ? undefined : change(key, to))
    tellOf({ state: { kind: 'sending' } })
    try {
      const attached = await send(file, {
        report,
        question: path,
        purpose,
        signal,
        onBegun: (upload) => void (one.upload = upload),
        onSent: (sent) => tellOf({ sent, state: { kind: 'sending' } }),
        onLost: () => tellOf({ state: { kind: 'noContact' } }),
      })
      if (signal.aborted) return
      onArrived(path, attached)
      remove(key)
    } catch (error) {
      tellOf({ state: { kind: 'failed', message: whyNot(error, file.name) } })
    }
  }

  function begin(key: string, path: Path, file: File): void {
    const { name, size } = file
    const transfer: Transfer = { key, name, bytes: size, sent: 0, state: { kind: 'sending' } }
    const one: Running = { path, file, transfer, stop: new AbortController(), upload: null }
    running.set(key, one)
    void run(key, one)
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    at: (path) => lists.get(path) ?? NONE,
    send: (path, file) => begin(crypto.randomUUID(), path, file),
    pause(key) {
      running.get(key)?.stop.abort()
      change(key, { state: { kind: 'paused' } })
    },
    goOn(key) {
      const one = running.get(key)
      if (one === undefined) return
      one.stop = new AbortController()
      void run(key, one)
    },
    cancel(key) {
      const one = remove(key)
      if (one !== null && one.upload !== null) void takeBack(report, one.upload)
    },
    scanOf: (id) => scans.get(id) ?? null,
    watchScans: () =>
      watchScans(report, (states) => {
        for (const { id, scan } of states) if (scans.get(id)?.kind !== scan.kind) scans.set(id, scan)
        for (const listener of listeners) listener()
      }),
  }
}

const NONE: readonly Transfer[] = []

/** Adds each file that has arrived to the answer it was sent for, once. */
export function addedTo(form: Pick<FormStore, 'read' | 'answer'>): Sender['onArrived'] {
  return (path, attached) => {
    const files = filesIn(form.read(path).value) ?? []
    if (files.every(({ id }) => id !== attached.id)) form.answer(path, [...files, attached])
  }
}

function whyNot(error: unknown, name: string): string {
  const language = currentLanguage()
  const refusal = refusalOfFile(error)
  if (refusal !== null) return refusalText(refusal, language)
  // What is neither a no of the server nor a fault of it happened here: the file could not be read.
  return wasAnswered(error) ? failureText(error, language) : formTexts(language).file.failed(name)
}

/** An upload that is not taken back now is given up by the server in its time. */
async function takeBack(report: string, upload: string): Promise<void> {
  await client.attachments.cancel.mutate({ report, upload }).catch(() => {})
}
