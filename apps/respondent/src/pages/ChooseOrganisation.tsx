import { useEffect, useState } from 'react'

import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Radios } from '@aterrapport/ui/controls/Radios.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'

import { client, type Outputs } from '../api.ts'
import { useLoaded } from '../calls/use-loaded.ts'
import { usePeopleTexts } from '../texts/use-people-texts.ts'

export type Organisation = Outputs['links']['organisations'][number]

interface ChooseOrganisationProps {
  readonly chosen: Organisation | null
  readonly onChoose: (organisation: Organisation | null) => void
  readonly error: string | null
}

const PAUSE_IN_TYPING = 250
const LEAST = 2

/** Finds an organisation as its name is typed, among those that have something to report. */
export function ChooseOrganisation({ chosen, onChoose, error }: ChooseOrganisationProps) {
  const { lost } = usePeopleTexts()
  const [typed, setTyped] = useState('')
  const text = useSettled(typed.trim().toLowerCase())
  const found = useLoaded(`organisations ${text}`, () =>
    text.length < LEAST ? Promise.resolve([]) : client.links.organisations.query({ text }),
  )
  const organisations = found.data ?? []
  return (
    <>
      <Field label={lost.search} help={lost.searchHelp} error={organisations.length === 0 ? error : null}>
        {(wiring) => (
          <TextInput
            {...wiring}
            type="search"
            autoComplete="organization"
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value)
              onChoose(null)
            }}
          />
        )}
      </Field>
      <output className="small quiet" style={{ display: 'block', minHeight: '1.6em' }}>
        {text.length < LEAST || found.data === undefined ? '' : organisations.length === 0 ? lost.none : lost.found(organisations.length)}
      </output>
      {organisations.length === 0 ? null : (
        <Radios
          label={lost.choose}
          required
          error={error}
          options={organisations.map(({ id, name, organisationsnummer }) => ({ key: id, label: name, help: organisationsnummer }))}
          value={chosen?.id ?? null}
          onChange={(id) => onChoose(organisations.find((organisation) => organisation.id === id) ?? null)}
        />
      )}
    </>
  )
}

/** What was typed, once the typing has paused. */
function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed)
  // Waiting for a pause is time that passes, which rendering knows nothing of.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed), PAUSE_IN_TYPING)
    return () => clearTimeout(timer)
  }, [typed])
  return settled
}
