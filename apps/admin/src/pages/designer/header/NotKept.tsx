import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useTexts, type Texts } from '../../../texts/use-texts.ts'
import { refusalText } from '../properties/refusal-text.ts'
import type { Refused } from '../store/received.ts'
import { useDesignStore, useSync, useSyncState } from '../use-design.ts'
import { editText, wordsOf } from './edit-text.ts'

/** What was done here and not kept, since somebody else came first: to be done again, copied or let go. */
export function NotKept() {
  const { notKept: texts } = useTexts().designer
  const refused = useSyncState((state) => state.refused)
  if (refused.length === 0) return null
  return (
    <Alert kind="warning" announced title={texts.title(refused.length)}>
      {refused.map((one) => (
        <One key={one.id} refused={one} />
      ))}
    </Alert>
  )
}

function One({ refused }: { readonly refused: Refused }) {
  const texts = useTexts()
  const { notKept } = texts.designer
  const store = useDesignStore()
  const sync = useSync()
  const { edit, id } = refused
  const { draft } = store.state()
  const words = wordsOf(edit)

  function again(): void {
    const refusal = store.edit(edit)
    if (refusal === null) sync.settleRefused(id)
    else showMessage('error', `${notKept.cannot} ${refusalText(refusal, store.state().draft, texts)}`)
  }

  return (
    <div>
      <p>
        <b>{editText(edit, draft, texts.designer)}.</b> {reasonText(refused, texts, draft)}
      </p>
      {words === null ? null : (
        <p>
          {notKept.yours} <q>{words}</q>
        </p>
      )}
      <ButtonRow>
        <Button size="small" onClick={again}>
          {notKept.again}
        </Button>
        {words === null ? null : (
          <Button
            size="small"
            onClick={() => {
              void navigator.clipboard.writeText(words)
              showMessage('done', notKept.copied)
            }}
          >
            {notKept.copy}
          </Button>
        )}
        <Button size="small" look="quiet" onClick={() => sync.settleRefused(id)}>
          {notKept.drop}
        </Button>
      </ButtonRow>
    </div>
  )
}

function reasonText({ refusal, by }: Refused, texts: Texts, draft: Parameters<typeof refusalText>[1]): string {
  if (refusal.kind === 'conflict' && by !== null) return texts.designer.notKept.theirs(by)
  if (refusal.kind === 'draftTooLarge') return texts.designer.notKept.tooLarge
  if (refusal.kind === 'notAnEdit') return texts.designer.notKept.notAnEdit
  return refusalText(refusal, draft, texts)
}
