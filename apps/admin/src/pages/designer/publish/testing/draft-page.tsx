import { QueryClientProvider } from '@tanstack/react-query'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'
import { configure, render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { Suspense, type ReactNode } from 'react'
import { vi } from 'vitest'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { api, queryClient, type DraftDetail } from '../../../../api.ts'
import type { Refusal } from '../../../../failure.ts'
import { createDesignStore, type LocalStore } from '../../store/create-design-store.ts'
import { keepSaved } from '../../store/keep-saved.ts'
import { fakeClock } from '../../store/testing/fake-clock.ts'
import { fakeServer } from '../../store/testing/fake-server.ts'
import { DesignContext, SyncContext } from '../../use-design.ts'

interface DraftPageGiven {
  readonly draft: Questionnaire
  /** Version 1, which the draft is based on. */
  readonly base?: Questionnaire
  /** What the server has, where that is not what is seen. */
  readonly onServer?: Questionnaire
  /** What the server says to publishing, call by call; else it publishes. */
  readonly refusals?: readonly Refusal[]
}

export interface DraftPage {
  readonly store: LocalStore
  readonly user: UserEvent
  /** What was asked to be published, call by call. */
  readonly published: readonly unknown[]
  readonly path: () => string
}

// The first page of a file is rendered while all its modules are still being read.
configure({ asyncUtilTimeout: 5_000 })

const BASED_ON = { version: 'v1', number: 1, correction: 0, title: 'Prov' }

/** A part of the designer as it stands on the page of a draft, with a server that answers as it is told to. */
export function showInDraft(view: ReactNode, { draft, base, onServer = draft, refusals = [] }: DraftPageGiven): DraftPage {
  chooseLanguage('sv')
  localStorage.clear()
  queryClient.clear()
  // What comes over the wire has a type of its own, of the same JSON.
  const document = onServer as unknown as DraftDetail['document']
  const detail: DraftDetail = { id: 'd', document, revision: 7, basedOn: base === undefined ? null : BASED_ON, others: [] }
  const published: unknown[] = []
  const answers: Readonly<Record<string, (input: unknown) => object>> = {
    'drafts.get': () => result(detail),
    'drafts.tests': () => result([]),
    'questionnaires.get': () => result({ document: base }),
    'drafts.publish': (input) => {
      const refusal = refusals[published.length]
      published.push(input)
      return refusal === undefined ? result({ version: 'v2', number: 2, correction: 0 }) : refused(refusal)
    },
  }
  vi.stubGlobal('fetch', (url: string, { body }: { readonly body?: string } = {}) => Promise.resolve(answer(url, body, answers)))
  queryClient.setQueryData(api.drafts.get.queryKey({ draft: 'd' }), detail)
  const clock = fakeClock()
  let ids = 0
  const store = createDesignStore({ document: draft, revision: 7, newId: () => `own-${(ids += 1)}`, clock })
  const sync = keepSaved({ store, service: fakeServer(draft).service, clock, at: () => null })
  const { hook, history } = memoryLocation({ path: '/formular/utkast/d/publicera', record: true })
  render(
    <QueryClientProvider client={queryClient}>
      <Router hook={hook}>
        <Route path="/formular/utkast/:draft/:tab?">
          <DesignContext value={store}>
            <SyncContext value={sync}>
              <Suspense>{view}</Suspense>
            </SyncContext>
          </DesignContext>
        </Route>
      </Router>
    </QueryClientProvider>,
  )
  return { store, user: userEvent.setup(), published, path: () => history.at(-1) ?? '' }
}

/** One HTTP answer to the calls that tRPC has put together. */
function answer(url: string, body: string | undefined, answers: Readonly<Record<string, (input: unknown) => object>>): Response {
  const names = decodeURIComponent(new URL(url, 'http://localhost').pathname.replace('/api/trpc/', '')).split(',')
  const inputs: unknown = body === undefined ? {} : JSON.parse(body)
  const all = names.map((name, at) => {
    const one: unknown = typeof inputs === 'object' && inputs !== null ? Reflect.get(inputs, String(at)) : null
    const give = answers[name]
    if (give === undefined) throw new Error(`nobody answers ${name}`)
    return give(one)
  })
  return new Response(JSON.stringify(all), { status: 200, headers: { 'content-type': 'application/json' } })
}

function result(data: unknown): object {
  return { result: { data } }
}

function refused(refusal: Refusal): object {
  return { error: { code: -32600, message: refusal.kind, data: { code: 'CONFLICT', httpStatus: 409, path: null, refusal, fault: null } } }
}
