import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Messages } from '@aterrapport/ui/feedback/Messages.tsx'
import { Main } from '@aterrapport/ui/layout/Main.tsx'
import { SideLayout } from '@aterrapport/ui/layout/SideLayout.tsx'
import { SideNav } from '@aterrapport/ui/layout/SideNav.tsx'
import { SkipLink } from '@aterrapport/ui/layout/SkipLink.tsx'
import { TopBar } from '@aterrapport/ui/layout/TopBar.tsx'
import { LanguageSwitch } from '@aterrapport/ui/preferences/LanguageSwitch.tsx'
import { ThemeSwitch } from '@aterrapport/ui/preferences/ThemeSwitch.tsx'
import type { ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import type { Staff } from '../api.ts'
import { useTexts } from '../texts/use-texts.ts'
import { useReachable } from './reachable.ts'

const WAYS = [
  ['overview', '/'],
  ['rounds', '/omgangar'],
  ['questionnaires', '/formular'],
  ['grants', '/statsbidrag'],
  ['recipients', '/mottagare'],
] as const

/** What stands around every page: who one is, the ways, and whether the server is there. */
export function Shell({ staff, children }: { readonly staff: Staff; readonly children: ReactNode }) {
  const texts = useTexts()
  const [path] = useLocation()
  const reachable = useReachable()
  return (
    <>
      <SkipLink />
      <TopBar brand={texts.product} home="/admin/" end={<Person staff={staff} />} />
      <SideLayout
        side={
          <SideNav label={texts.nav.label}>
            {WAYS.map(([name, href]) => (
              <li key={name}>
                <Link href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
                  {texts.nav[name]}
                </Link>
              </li>
            ))}
          </SideNav>
        }
      >
        <Main>
          {reachable ? null : (
            <Alert kind="warning" announced>
              {texts.offline}
            </Alert>
          )}
          {children}
        </Main>
      </SideLayout>
      <Messages />
    </>
  )
}

/** A report stands under its round. */
function isWithin(path: string, way: string): boolean {
  if (way === '/') return path === '/'
  return path.startsWith(way) || (way === '/omgangar' && path.startsWith('/rapporter'))
}

function Person({ staff }: { readonly staff: Staff }) {
  const texts = useTexts()
  const roles = staff.roles.map((role) => texts.staff.roles[role]).join(', ')
  return (
    <>
      <span>
        <span className="only-for-screen-readers">{texts.staff.signedInAs} </span>
        <b>{staff.name}</b> <span className="quiet">{roles}</span>
      </span>
      <ThemeSwitch />
      <LanguageSwitch />
      <form method="post" action="/admin/sign-out">
        <Button type="submit" size="small">
          {texts.staff.signOut}
        </Button>
      </form>
    </>
  )
}
