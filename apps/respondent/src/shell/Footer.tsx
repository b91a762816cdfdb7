import { useLocation } from 'wouter'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { ThemeSwitch } from '@aterrapport/ui/preferences/ThemeSwitch.tsx'

import { client } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import styles from './Layout.module.css'
import { useMe } from './use-me.ts'

/** What stands under every page: who one is, how it looks, and the accessibility statement. */
export function Footer() {
  const texts = useEntryTexts()
  const [, navigate] = useLocation()
  const me = useMe()
  const signOut = useAction({
    run: () => client.people.signOut.mutate(),
    async onDone() {
      navigate('/')
      await reloadAll()
      showMessage('done', texts.nav.signedOut)
    },
  })
  return (
    <footer className={styles['footer']}>
      <div>
        <nav aria-label={texts.nav.label}>
          <a href="/tillganglighet">{texts.nav.accessibility}</a>
        </nav>
        {me.data ? (
          <span>
            {me.data.name}, {me.data.email}{' '}
            <Button look="quiet" size="small" busy={signOut.isPending} onClick={() => signOut.act()}>
              {texts.nav.signOut}
            </Button>
          </span>
        ) : null}
        <ThemeSwitch />
      </div>
    </footer>
  )
}
