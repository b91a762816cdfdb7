import { useState } from 'react'

import { isEmail } from '@aterrapport/domain/organisation/email.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { TextInput } from '@aterrapport/ui/controls/TextInput.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client, type Case } from '../api.ts'
import { useAction } from '../calls/use-action.ts'
import { ChooseIdentification } from '../eid/ChooseIdentification.tsx'
import type { Standing } from '../eid/use-standing.ts'
import { failureText } from '../messages.ts'
import { usePeopleTexts } from '../texts/use-people-texts.ts'
import { useEidTexts } from '../texts/use-eid-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'

export interface Address {
  readonly email: string
  readonly name: string
  readonly position: string
}

interface AddressFormProps {
  readonly report: string
  /** The address that a personal link went to, which is the one to confirm. */
  readonly invited: string | null
  readonly before: Address | null
  /** How one is identified, and which e-identification is offered instead of the code. */
  readonly standing: Standing
  /** Who this browser's person is, from another report. */
  readonly known: Case['me']
  /** The domains that are let in at once; null where it does not matter. */
  readonly domains: readonly string[] | null
  readonly onSent: (address: Address) => void
}

/** Asks for name and work address, and has a code sent there. */
export function AddressForm({ report, invited, before, known, domains, standing, onSent }: AddressFormProps) {
  const { site, confirm } = useEntryTexts()
  const { confirm: own } = usePeopleTexts()
  const eid = useEidTexts()
  const identified = standing.mine?.kind === 'eid' && known === null ? standing.mine.name : null
  const language = useLanguage()
  const [address, setAddress] = useState<Address>(
    before ?? { email: invited ?? known?.email ?? '', name: identified ?? known?.name ?? '', position: known?.position ?? '' },
  )
  const [isTried, setTried] = useState(false)
  const request = useAction({
    run: (to: Address) => client.people.requestCode.mutate({ report, email: to.email }),
    onDone: (_, to) => onSent(to),
  })
  const lacks = {
    name: address.name.trim() === '' ? confirm.missing.name : null,
    email: isEmail(address.email.trim()) ? null : confirm.missing.email,
  }
  const set = (part: Partial<Address>) => setAddress((all) => ({ ...all, ...part }))

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setTried(true)
        if (lacks.name === null && lacks.email === null) request.act({ ...address, email: address.email.trim() })
      }}
    >
      <PageHeader title={standing.offered === null ? confirm.title : eid.title} site={site}>
        <p>{standing.offered === null ? confirm.lead : eid.lead}</p>
      </PageHeader>
      <ChooseIdentification report={report} offered={standing.offered} identified={identified} />
      {invited === null ? null : <p>{confirm.invited(invited)}</p>}
      {request.error ? (
        <Alert kind="error" announced>
          <p>{failureText(request.error, language)}</p>
        </Alert>
      ) : null}
      {identified === null ? (
        <Field label={confirm.name} required error={isTried ? lacks.name : null}>
          {(wiring) => (
            <TextInput {...wiring} autoComplete="name" value={address.name} onChange={(event) => set({ name: event.target.value })} />
          )}
        </Field>
      ) : null}
      <Field label={confirm.position} optional>
        {(wiring) => (
          <TextInput
            {...wiring}
            autoComplete="organization-title"
            value={address.position}
            onChange={(event) => set({ position: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={confirm.email}
        required
        error={isTried ? lacks.email : null}
        hint={domains === null ? null : domains.length === 0 ? own.none : own.own(domains.join(', '))}
      >
        {(wiring) => (
          <TextInput
            {...wiring}
            type="email"
            autoComplete="work email"
            value={address.email}
            onChange={(event) => set({ email: event.target.value })}
          />
        )}
      </Field>
      <Button type="submit" look={standing.offered === null || identified !== null ? 'primary' : 'secondary'} busy={request.isPending}>
        {confirm.send}
      </Button>
    </form>
  )
}
