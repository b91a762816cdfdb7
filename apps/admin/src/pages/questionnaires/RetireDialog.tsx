import { useMutation, useQuery } from '@tanstack/react-query'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { Link } from 'wouter'
import { api, queryClient } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'

interface RetireDialogProps {
  readonly version: { readonly id: string; readonly number: number; readonly retiredAt: string | null }
  readonly onClose: () => void
}

/** Says what it means to take a version out of use, or into use again, and which rounds have it. Its corrections go with it. */
export function RetireDialog({ version, onClose }: RetireDialogProps) {
  const { versions: texts, compare } = useTexts()
  const isRetired = version.retiredAt !== null
  const name = compare.versionTitle(version.number, 0)
  const onSuccess = async () => {
    await queryClient.invalidateQueries({ queryKey: api.questionnaires.pathKey() })
    showMessage('done', (isRetired ? texts.restoredNow : texts.retiredNow)(name))
    onClose()
  }
  const retire = useMutation(api.questionnaires.retire.mutationOptions({ onSuccess }))
  const restore = useMutation(api.questionnaires.restore.mutationOptions({ onSuccess }))
  const change = isRetired ? restore : retire
  return (
    <ConfirmDialog
      title={(isRetired ? texts.restoreTitle : texts.retireTitle)(compare.version(version.number, 0))}
      confirm={isRetired ? texts.restore : texts.retire}
      look="primary"
      busy={change.isPending}
      failure={change.error}
      onConfirm={() => change.mutate({ version: version.id })}
      onClose={onClose}
    >
      <p>{isRetired ? texts.restoreMeans : texts.retireMeans}</p>
      <Rounds version={version} />
    </ConfirmDialog>
  )
}

function Rounds({ version }: Pick<RetireDialogProps, 'version'>) {
  const { versions: texts } = useTexts()
  const { data: questionnaires } = useQuery(api.questionnaires.list.queryOptions())
  const { data: rounds } = useQuery(api.rounds.list.queryOptions())
  if (rounds === undefined || questionnaires === undefined) return <Skeleton lines={2} />
  const siblings = questionnaires.find(({ versions }) => versions.some(({ id }) => id === version.id))?.versions ?? []
  const same = new Set(siblings.filter(({ number }) => number === version.number).map(({ id }) => id))
  const using = rounds.filter(({ questionnaire }) => same.has(questionnaire.versionId))
  if (using.length === 0) return <p>{texts.usedByNone}</p>
  return (
    <>
      <p>{texts.usedBy(using.length)}</p>
      <ul>
        {using.map(({ id, name, grant }) => (
          <li key={id}>
            <Link href={`/omgangar/${id}`}>{name}</Link> <span className="quiet">{grant.name}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
