import { QueryClientProvider } from '@tanstack/react-query'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'
import { render } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { queryClient } from '../../../../api.ts'
import { EXAMPLE } from '../../../questionnaires/example-context.ts'
import { createDesignStore, type LocalStore } from '../../store/create-design-store.ts'
import { fakeClock } from '../../store/testing/fake-clock.ts'
import { TrialProvider } from '../../TrialProvider.tsx'
import { DesignContext } from '../../use-design.ts'
import { TryTab } from '../TryTab.tsx'

export interface TryPage {
  readonly store: LocalStore
  readonly user: UserEvent
  readonly path: () => string
}

/** The page where a draft is tried, with a server that keeps saved answers and knows one recipient of one grant. */
export function tryDraft(draft: Questionnaire): TryPage {
  chooseLanguage('sv')
  queryClient.clear()
  vi.stubGlobal('fetch', serverOf())
  let ids = 0
  const store = createDesignStore({ document: draft, revision: 1, newId: () => `own-${(ids += 1)}`, clock: fakeClock() })
  const { hook, history } = memoryLocation({ path: '/formular/utkast/d/prova', record: true })
  render(
    <QueryClientProvider client={queryClient}>
      <Router hook={hook}>
        <DesignContext value={store}>
          <TrialProvider>
            <TryTab />
          </TrialProvider>
        </DesignContext>
      </Router>
    </QueryClientProvider>,
  )
  return { store, user: userEvent.setup(), path: () => history.at(-1) ?? '' }
}

type Input = Readonly<Record<string, unknown>>

function serverOf(): typeof fetch {
  let saved: readonly Input[] = []
  const answers: Readonly<Record<string, (input: Input) => unknown>> = {
    'drafts.tests': () => saved,
    'drafts.saveTest'(input) {
      const id = input['test'] ?? `test-${saved.length}`
      saved = [...saved.filter((one) => one['id'] !== id), { ...input, id }]
      return { test: id }
    },
    'drafts.removeTest'(input) {
      saved = saved.filter(({ id }) => id !== input['test'])
      return null
    },
    'drafts.facts': () => ({ facts: { ...EXAMPLE, 'mottagare.namn': 'Umeå kommun' }, previous: { kr: '7' } }),
    'grants.list': () => [{ id: 'g', name: 'Provbidraget', year: 2025 }],
    'grants.get': () => ({ allocations: [{ recipient: 'r', name: 'Umeå' }] }),
  }
  return async (given, { body } = {}) => {
    const url = new URL(given instanceof Request ? given.url : given, 'http://localhost')
    const inputs: unknown = JSON.parse(typeof body === 'string' ? body : (url.searchParams.get('input') ?? '{}'))
    const names = decodeURIComponent(url.pathname.replace('/api/trpc/', '')).split(',')
    const results = names.map((name, at) => {
      const input = (typeof inputs === 'object' && inputs !== null ? Reflect.get(inputs, String(at)) : {}) as Input // as the page sent it
      return { result: { data: answers[name]?.(input) ?? null } }
    })
    return Promise.resolve(Response.json(results))
  }
}
