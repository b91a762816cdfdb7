import { useQuery } from '@tanstack/react-query'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Field } from '@aterrapport/ui/controls/Field.tsx'
import { Select } from '@aterrapport/ui/controls/Select.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { Dialog } from '@aterrapport/ui/layout/Dialog.tsx'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { api } from '../../api.ts'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { compareHref } from '../compare/compare-href.ts'
import { comparable, inOrder } from './comparable.ts'

interface CompareDialogProps {
  readonly version: string
  readonly title: string
  readonly onClose: () => void
}

/** Chooses what a version is compared with: the others of its questionnaire and the drafts of it first, then everything else. */
export function CompareDialog({ version, title, onClose }: CompareDialogProps) {
  const { compare: texts, versions, cancel } = useTexts()
  const [, go] = useLocation()
  const mayDesign = useMay('drafts.list')
  const { data: questionnaires } = useQuery(api.questionnaires.list.queryOptions())
  const { data: drafts } = useQuery({ ...api.drafts.list.queryOptions(), enabled: mayDesign })
  const [chosen, choose] = useState<string | null>(null)
  const isReady = questionnaires !== undefined && (drafts !== undefined || !mayDesign)
  const others = isReady ? comparable(version, { questionnaires, drafts: drafts ?? [] }) : []
  const other = chosen ?? others[0]?.key ?? ''
  return (
    <Dialog title={texts.chooseTitle(title)} onClose={onClose}>
      {isReady && others.length === 0 ? <p>{texts.nothingToCompare}</p> : null}
      {isReady ? null : <Skeleton lines={2} />}
      {others.length === 0 ? null : (
        <Field label={texts.choose}>
          {(wiring) => (
            <Select
              {...wiring}
              empty={null}
              options={others.map(({ key, title: name, number, correction }) => ({
                key,
                label: `${name} – ${number === null ? versions.draft.toLowerCase() : texts.version(number, correction)}`,
              }))}
              value={other}
              onChange={choose}
            />
          )}
        </Field>
      )}
      <ButtonRow>
        {others.length === 0 ? null : (
          <Button look="primary" onClick={() => go(compareHref(...inOrder(version, other, questionnaires ?? [])))}>
            {texts.show}
          </Button>
        )}
        <Button onClick={onClose}>{cancel}</Button>
      </ButtonRow>
    </Dialog>
  )
}
