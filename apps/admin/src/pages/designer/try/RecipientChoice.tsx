import { useMutation, useQuery } from '@tanstack/react-query'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useState } from 'react'
import { api, client } from '../../../api.ts'
import { failureText } from '../../../messages.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { EXAMPLE } from '../../questionnaires/example-context.ts'
import { useTrial } from '../trial.ts'
import { useDraftId } from './EditPart.tsx'

/** Who the form is filled in as: somebody made up, or a real recipient of a grant with what is known of it. */
export function RecipientChoice() {
  const texts = useTexts()
  const draft = useDraftId()
  const { answers, facts: known, previous, restart } = useTrial()
  const [grant, setGrant] = useState('')
  const [recipient, setRecipient] = useState('')
  const grants = useQuery(api.grants.list.queryOptions())
  const allocation = useQuery(api.grants.get.queryOptions({ grant }, { enabled: grant !== '' }))
  const real = useMutation({
    mutationFn: (chosen: string) => client.drafts.facts.query({ draft, grant, recipient: chosen }),
    onSuccess: (given) => restart({ ...given, answers: answers() }),
  })
  const chooseGrant = (key: string) => {
    setGrant(key)
    setRecipient('')
    if (key === '') restart({ facts: EXAMPLE, previous: null, answers: answers() })
  }
  const chooseRecipient = (key: string) => {
    setRecipient(key)
    if (key !== '') real.mutate(key)
  }
  const recipients = allocation.data?.allocations ?? []
  return (
    <>
      <Field label={texts.tryOut.as}>
        {(wiring) => (
          <Select
            {...wiring}
            value={grant}
            onChange={chooseGrant}
            empty={texts.tryOut.madeUp}
            options={(grants.data ?? []).map(({ id, name, year }) => ({ key: id, label: texts.tryOut.recipientOf(name, year) }))}
          />
        )}
      </Field>
      {grant === '' ? null : (
        <Field label={texts.tryOut.recipient}>
          {(wiring) => (
            <Select
              {...wiring}
              value={recipient}
              onChange={chooseRecipient}
              options={recipients.map((one) => ({ key: one.recipient, label: one.name }))}
            />
          )}
        </Field>
      )}
      <p className="quiet small" aria-live="polite">
        {texts.tryOut.now(typeof known['mottagare.namn'] === 'string' ? known['mottagare.namn'] : texts.none)}{' '}
        {known === EXAMPLE ? null : previous === null ? texts.tryOut.noPreviousYear : texts.tryOut.previousYear}
      </p>
      {real.error === null ? null : (
        <Alert kind="error" announced>
          {failureText(real.error, texts)}
        </Alert>
      )}
    </>
  )
}
