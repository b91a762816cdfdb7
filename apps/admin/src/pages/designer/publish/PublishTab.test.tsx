import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { WHOLE } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { keepUnfinished } from '../logic/unfinished.ts'
import { PublishTab } from './PublishTab.tsx'
import { showInDraft } from './testing/draft-page.tsx'

afterEach(cleanup)

const cost: Question = { kind: 'amount', key: 'kostnad', label: text('Kostnad under 2025') }
const base = { ...questionnaire([section('ekonomi', [cost])]), key: 'prov-2025', title: text('Prov 2025') }
const withCost = (change: object) => ({ ...base, sections: [section('ekonomi', [{ ...cost, ...change }])] })
const corrected = withCost({ label: text('Kostnader under 2025') })
const added = { ...base, sections: [section('ekonomi', [cost, { kind: 'yesNo', key: 'ja', label: text('Ja?') }])] }

async function publishWith(page: ReturnType<typeof showInDraft>, note = 'Rättat'): Promise<void> {
  await page.user.type(await screen.findByLabelText('Anteckning'), note)
  await page.user.click(screen.getByRole('button', { name: /^Publicera/ }))
}

describe('a draft that cannot be published', () => {
  test('tells every fault first, each with the way to it, and stays', async () => {
    const page = showInDraft(<PublishTab />, { draft: withCost({ relevance: formula('saknas') }), base })
    const list = within(await screen.findByRole('list'))
    expect(list.getByRole('listitem').textContent).toContain('saknas')
    await publishWith(page)
    expect(page.published).toEqual([])
    await page.user.click(list.getByRole('link'))
    expect([page.path(), page.store.state().selected]).toEqual(['/formular/utkast/d', { kind: 'question', key: 'kostnad' }])
  })

  test('names the question that has become of another kind under its old key', async () => {
    const page = showInDraft(<PublishTab />, { draft: { ...base, sections: [section('ekonomi', [{ ...cost, kind: 'text' }])] }, base })
    expect((await screen.findAllByText(/Kostnad under 2025.*annat slag/)).length).toBeGreaterThan(0)
    await publishWith(page)
    expect(page.published).toEqual([])
  })

  test('is told of as having a formula that waits to be finished', async () => {
    const page = showInDraft(<PublishTab />, { draft: added, base })
    keepUnfinished(page.store, { ...WHOLE, section: 'ekonomi', question: 'ja', of: 'relevance' }, 'kostnad >')
    keepUnfinished(page.store, { ...WHOLE, section: 'ekonomi', question: 'borta', of: 'relevance' }, 'kostnad <')
    expect(await screen.findByText('1 formel är påbörjad men inte klar')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Visas om i frågan ”Ja?”' }).parentElement?.textContent).toContain('kostnad >')
  })

  test('says that there is nothing new when nothing is', async () => {
    showInDraft(<PublishTab />, { draft: base, base })
    expect(await screen.findByText(/likadant som version 1/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Publicera/ })).toBeNull()
  })
})

describe('publishing', () => {
  test('asks for a note', async () => {
    const page = showInDraft(<PublishTab />, { draft: added, base })
    await page.user.click(await screen.findByRole('button', { name: 'Publicera' }))
    expect(screen.getByText('Skriv vad som är nytt.')).toBeDefined()
    expect(page.published).toEqual([])
  })

  test('publishes what is seen, and leads to it', async () => {
    const page = showInDraft(<PublishTab />, { draft: added, base })
    await publishWith(page)
    const link = await screen.findByRole('link', { name: 'Visa version 2' })
    expect(link.getAttribute('href')).toBe('/formular/v2')
    expect(page.published).toEqual([{ draft: 'd', revision: 7, note: 'Rättat', as: 'version' }])
  })

  test('offers a correction where only texts differ, and not where more does', async () => {
    const page = showInDraft(<PublishTab />, { draft: corrected, base })
    await page.user.click(await screen.findByRole('radio', { name: /Rättelse av texter i version 1/ }))
    await publishWith(page)
    await screen.findByText('Version 2 är publicerad')
    expect(page.published).toMatchObject([{ as: 'correction' }])
    cleanup()
    showInDraft(<PublishTab />, { draft: added, base })
    await screen.findByText(/Det går inte att publicera som rättelse/)
    expect(screen.queryByRole('radio')).toBeNull()
  })

  test('publishes nothing that has not been seen', async () => {
    const page = showInDraft(<PublishTab />, { draft: added, onServer: corrected, base })
    await publishWith(page)
    await screen.findByText(/Någon har ändrat utkastet/)
    expect(page.published).toEqual([])
  })

  test('over a version published since only when one says so', async () => {
    const since = { kind: 'published-since', version: 'v3', number: 3, correction: 0 } as const
    const page = showInDraft(<PublishTab />, { draft: added, base, refusals: [since] })
    await publishWith(page)
    expect((await screen.findByRole('link', { name: 'Jämför med version 3' })).getAttribute('href')).toBe('/formular/jamfor/v3/utkast-d')
    await page.user.click(screen.getByRole('button', { name: 'Publicera ändå' }))
    await screen.findByText('Version 2 är publicerad')
    expect(page.published).toMatchObject([{}, { over: 'v3' }])
  })

  test('tells why the server said no, and keeps the note', async () => {
    const page = showInDraft(<PublishTab />, { draft: added, base, refusals: [{ kind: 'already-published', number: 1, correction: 0 }] })
    await publishWith(page)
    await screen.findByText(/likadant som version 1, som redan är publicerad/)
    expect(screen.getByLabelText<HTMLTextAreaElement>('Anteckning').value).toBe('Rättat')
  })
})

describe("next year's draft", () => {
  const next = { ...withCost({ label: text('Kostnad under 2026') }), key: 'prov-2026', title: text('Prov 2026') }

  test('lists what must be updated, with what it was, until it is ticked off', async () => {
    const { user } = showInDraft(<PublishTab />, { draft: next, base })
    await user.click(await screen.findByText('Det här måste uppdateras: 2 av 2 att gå igenom'))
    await user.click(screen.getByRole('checkbox', { name: /Klart.*Kostnad under 2026/ }))
    expect(screen.getByText('Det här måste uppdateras: 1 av 2 att gå igenom')).toBeDefined()
    await user.click(screen.getByRole('checkbox', { name: 'Dölj avbockade' }))
    expect(screen.queryByRole('checkbox', { name: /Kostnad under 2026/ })).toBeNull()
  })

  test('becomes a questionnaire of its own', async () => {
    showInDraft(<PublishTab />, { draft: next, base })
    expect(await screen.findByText('Utkastet har en annan nyckel (prov-2026) och blir ett eget formulär.')).toBeDefined()
    expect(screen.queryByRole('radio')).toBeNull()
  })
})
