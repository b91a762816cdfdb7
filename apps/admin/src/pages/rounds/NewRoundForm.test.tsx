import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { NewRoundForm, type Wished } from './NewRoundForm.tsx'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

interface FormProps {
  readonly onSubmit: (wished: Wished) => void
  readonly from: Partial<Wished>
  readonly offered?: { readonly name: string } | null
}

function Form({ onSubmit, from, offered = null }: FormProps) {
  const [wished, setWished] = useState<Wished>({
    grant: 'g',
    version: 'v',
    name: 'Återrapportering 2025',
    opensOn: '',
    dueOn: '',
    signOff: { certification: true, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' },
    acceptsLate: true,
    ...from,
  })
  return (
    <NewRoundForm
      wished={wished}
      onChange={setWished}
      grants={[]}
      questionnaires={[]}
      offered={offered}
      busy={false}
      failure={null}
      onSubmit={() => onSubmit(wished)}
    />
  )
}

test('what is missing is listed, each linked to its field, and nothing is sent', async () => {
  const onSubmit = vi.fn<(wished: Wished) => void>()
  render(<Form onSubmit={onSubmit} from={{ name: ' ' }} />)
  await userEvent.click(screen.getByRole('button', { name: 'Skapa omgången' }))
  expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual([
    'Ge omgången ett namn.',
    'Ange när omgången öppnar.',
    'Ange sista dag.',
  ])
  await userEvent.click(screen.getByRole('link', { name: 'Ge omgången ett namn.' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /Namn/ }))
  expect(onSubmit).not.toHaveBeenCalled()
})

test('a round that is signed by one asks nothing about two', async () => {
  const onSubmit = vi.fn<(wished: Wished) => void>()
  render(
    <Form
      onSubmit={onSubmit}
      from={{
        opensOn: '2026-01-15',
        dueOn: '2026-02-27',
        signOff: { certification: true, samePersonAllowed: true, contributorMayCertify: true, identification: 'email' },
      }}
    />,
  )
  await userEvent.click(screen.getByRole('radio', { name: 'Behörig företrädare skriver under' }))
  expect(screen.getAllByRole('checkbox')).toEqual([screen.getByRole('checkbox', { name: /efter sista dagen/ })])
  await userEvent.click(screen.getByRole('button', { name: 'Skapa omgången' }))
  expect(onSubmit).toHaveBeenCalledWith(
    expect.objectContaining({
      signOff: { certification: false, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' },
    }),
  )
})

test('a level of assurance can be asked for where recipients have an e-identification', async () => {
  const onSubmit = vi.fn<(wished: Wished) => void>()
  render(<Form onSubmit={onSubmit} from={{ opensOn: '2026-01-15', dueOn: '2026-02-27' }} offered={{ name: 'Freja' }} />)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /identifiera sig/ }), 'Med e-legitimation, minst tillitsnivå 3')
  await userEvent.click(screen.getByRole('button', { name: 'Skapa omgången' }))
  expect(onSubmit.mock.calls[0]?.[0].signOff.identification).toBe('loa3')
})

test('without one, the form says why a code is all there is', () => {
  render(<Form onSubmit={() => {}} from={{}} />)
  expect(screen.getByRole('combobox', { name: /identifiera sig/ }).textContent).toBe('Med en kod till sin e-post')
  expect(screen.getByText(/Servern har ingen e-legitimation ansluten/)).toBeDefined()
})

test('what a round forbids is sent along: certifying what one has filled in, and handing in late', async () => {
  const onSubmit = vi.fn<(wished: Wished) => void>()
  render(<Form onSubmit={onSubmit} from={{ opensOn: '2026-01-15', dueOn: '2026-02-27' }} />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Den som har fyllt i får också intyga' }))
  await userEvent.click(screen.getByRole('checkbox', { name: /efter sista dagen/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Skapa omgången' }))
  expect(onSubmit.mock.lastCall?.[0]).toMatchObject({ acceptsLate: false, signOff: { contributorMayCertify: false } })
})
