import type { Path } from '@aterrapport/domain/form/value.ts'

import type { PendingStore, Unacknowledged } from './pending-store.ts'

const DATABASE = 'aterrapportering'
const STORE = 'unacknowledged'
/** So that a keystroke is on the screen before it is written down. A page that goes writes at once. */
const WRITTEN_AFTER = 200

interface Kept extends Unacknowledged {
  readonly report: string
  readonly person: string
  readonly tab: string
}

/**
 * Keeps unacknowledged changes in IndexedDB, each tab its own, so that two tabs never send for each other. A tab holds a lock
 * while it lives; what belongs to a tab whose lock is gone is adopted by the next one in which the same person opens the report.
 * Somebody else at the same device does not send it: every answer tells who gave it.
 */
export function createDeviceStore({ report, person }: { readonly report: string; readonly person: string }): PendingStore & {
  readonly close: () => void
} {
  const tab = Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('')
  const database = open()
  let release: () => void = () => {}
  // Locks exist only where the page is served securely; without them a tab adopts everything, and the server sorts out doubles.
  const locks = 'locks' in navigator ? navigator.locks : null
  void locks?.request(lockName(tab), () => new Promise<void>((resolve) => (release = resolve)))

  /** A device without storage (a private window, a full disk) still saves to the server. */
  async function write(task: (store: IDBObjectStore) => void): Promise<void> {
    const opened = await database
    if (opened === null) return
    const transaction = opened.transaction(STORE, 'readwrite')
    task(transaction.objectStore(STORE))
    // Nothing more is asked of it, and a page that goes does not come back to end it.
    transaction.commit()
  }

  /** What is to be written, by its path; null is removed. */
  const due = new Map<Path, Unacknowledged | null>()
  let timer: ReturnType<typeof setTimeout> | null = null

  function writeDue(): void {
    if (timer !== null) clearTimeout(timer)
    timer = null
    if (due.size === 0) return
    const changes = [...due]
    due.clear()
    void write((store) => {
      for (const [path, change] of changes) {
        if (change === null) store.delete([report, person, tab, path])
        else store.put({ ...change, report, person, tab } satisfies Kept)
      }
    })
  }

  function keep(change: Unacknowledged): void {
    due.set(change.path, change)
    timer ??= setTimeout(writeDue, WRITTEN_AFTER)
  }

  const onHiding = () => {
    if (document.visibilityState === 'hidden') writeDue()
  }
  window.addEventListener('pagehide', writeDue)
  document.addEventListener('visibilitychange', onHiding)

  return {
    async adopt() {
      const opened = await database
      if (opened === null) return []
      const alive = new Set((await locks?.query())?.held?.map(({ name }) => name))
      return new Promise((resolve) => {
        const adopted = new Map<Path, Unacknowledged>()
        const transaction = opened.transaction(STORE, 'readwrite')
        const store = transaction.objectStore(STORE)
        const cursor = store.openCursor(IDBKeyRange.bound([report, person], [report, person, []]))
        cursor.addEventListener('success', () => {
          const here = cursor.result
          if (here === null) return
          const { tab: owner, ...left } = here.value as Kept // written by put below, and by nothing else
          if (owner !== tab && !alive.has(lockName(owner))) {
            const { report: _, person: __, ...change } = left
            adopted.set(change.path, change)
            here.delete()
            store.put({ ...change, report, person, tab } satisfies Kept)
          }
          here.continue()
        })
        transaction.addEventListener('complete', () => resolve([...adopted.values()]))
        transaction.addEventListener('abort', () => resolve([]))
      })
    },
    put: keep,
    remove(path) {
      due.set(path, null)
      // No keystroke waits for this; and what is left here after a reload is sent again.
      writeDue()
    },
    close() {
      writeDue()
      window.removeEventListener('pagehide', writeDue)
      document.removeEventListener('visibilitychange', onHiding)
      release()
      void database.then((opened) => opened?.close())
    },
  }
}

function lockName(tab: string): string {
  return `tab-${tab}`
}

function open(): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(DATABASE, 2)
      request.addEventListener('upgradeneeded', () => {
        if (request.result.objectStoreNames.contains(STORE)) request.result.deleteObjectStore(STORE)
        request.result.createObjectStore(STORE, { keyPath: ['report', 'person', 'tab', 'path'] })
      })
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => resolve(null))
    } catch {
      resolve(null)
    }
  })
}
