import { useSuspenseQuery } from '@tanstack/react-query'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { Suspense } from 'react'
import { useLocation } from 'wouter'
import { api } from './api.ts'
import { Pages } from './pages/Pages.tsx'
import { ErrorBoundary } from './shell/ErrorBoundary.tsx'
import { Failed } from './shell/Failed.tsx'
import { Shell } from './shell/Shell.tsx'
import { SignInPage } from './shell/SignInPage.tsx'
import { StaffContext } from './shell/staff.ts'

/** The whole application: who is signed in decides between the pages and the way in. */
export function App() {
  return (
    <ErrorBoundary resetKey="app" fallback={Failed}>
      <Suspense fallback={<Skeleton />}>
        <SignedIn />
      </Suspense>
    </ErrorBoundary>
  )
}

function SignedIn() {
  const { data: staff } = useSuspenseQuery(api.session.staff.queryOptions(undefined, { staleTime: 60_000 }))
  const [path] = useLocation()
  if (staff === null) return <SignInPage />
  return (
    <StaffContext value={staff}>
      <Shell staff={staff}>
        <ErrorBoundary resetKey={path} fallback={Failed}>
          <Suspense fallback={<Skeleton lines={10} />}>
            <Pages />
          </Suspense>
        </ErrorBoundary>
      </Shell>
    </StaffContext>
  )
}
