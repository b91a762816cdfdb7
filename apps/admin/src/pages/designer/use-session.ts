import { useEffect, useState } from 'react'
import type { DraftDetail } from '../../api.ts'
import { browserClock } from './store/browser-clock.ts'
import { draftService } from './store/draft-service.ts'
import { draftSession, type DraftSession } from './store/draft-session.ts'

/** The session of a draft while a page shows it: others are listened for while the page is seen, and leaving is warned of while something is unsaved. */
export function useSession({ id, document, revision }: DraftDetail): DraftSession {
  const [session] = useState(() =>
    draftSession({ draft: id, document, revision, service: draftService(id), clock: browserClock, newId: () => crypto.randomUUID() }),
  )
  // The window, the connection and the server live outside React.
  useEffect(() => {
    const { sync } = session
    const letGo = session.hold()
    const watch = () => {
      sync.watch(window.document.visibilityState === 'visible')
      if (sync.isUnsaved()) sync.flush()
    }
    const warn = (event: BeforeUnloadEvent) => {
      if (sync.isUnsaved()) event.preventDefault()
    }
    const flush = () => sync.flush()
    watch()
    window.document.addEventListener('visibilitychange', watch)
    window.addEventListener('online', flush)
    window.addEventListener('beforeunload', warn)
    return () => {
      window.document.removeEventListener('visibilitychange', watch)
      window.removeEventListener('online', flush)
      window.removeEventListener('beforeunload', warn)
      sync.watch(false)
      if (sync.isUnsaved()) sync.flush()
      letGo()
    }
  }, [session])
  return session
}
