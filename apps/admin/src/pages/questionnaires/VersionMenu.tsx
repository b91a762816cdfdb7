import { MenuButton } from '@aterrapport/ui/controls/MenuButton.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { useState } from 'react'
import { failureText } from '../../messages.ts'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { CompareDialog } from './CompareDialog.tsx'
import { RetireDialog } from './RetireDialog.tsx'
import { readingCopyHref } from './reading-copy.ts'
import { useBeginDraft } from './use-begin-draft.ts'

interface VersionMenuProps {
  readonly version: { readonly id: string; readonly number: number; readonly correction: number; readonly retiredAt: string | null }
  /** What the questionnaire is called. */
  readonly title: string
  /** What the button says where it does not stand in a row. */
  readonly look?: 'icon' | 'button'
}

/** Everything that can be done with a published version. */
export function VersionMenu({ version, title, look = 'icon' }: VersionMenuProps) {
  const texts = useTexts()
  const mayDesign = useMay('drafts.create')
  const begin = useBeginDraft()
  const [asked, ask] = useState<'compare' | 'retire' | null>(null)
  const { versions } = texts
  const isRetired = version.retiredAt !== null
  const name = texts.compare.versionTitle(version.number, version.correction)
  const designing = [
    { key: 'begin', label: versions.begin, text: versions.beginText },
    { key: 'nextYear', label: versions.nextYear, text: versions.nextYearText },
    isRetired
      ? { key: 'retire', label: versions.restore, text: versions.restoreText }
      : { key: 'retire', label: versions.retire, text: versions.retireText },
  ]
  const reading = [
    { key: 'compare', label: versions.compare, text: versions.compareText },
    { key: 'pdf', label: versions.pdf },
    { key: 'docx', label: versions.docx },
  ]

  function choose(key: string): void {
    switch (key) {
      case 'begin':
      case 'nextYear':
        return begin.mutate(
          { from: { kind: key === 'begin' ? 'version' : 'nextYear', version: version.id } },
          { onError: (error) => showMessage('error', failureText(error, texts)) },
        )
      case 'pdf':
      case 'docx':
        return window.location.assign(readingCopyHref(version.id, key))
      case 'compare':
      case 'retire':
        return ask(key)
    }
  }

  return (
    <>
      <MenuButton
        label={look === 'icon' ? versions.actionsFor(`${title}, ${name}`) : versions.actions}
        {...(look === 'icon' ? { icon: 'more' } : {})}
        items={mayDesign ? [...designing, ...reading] : reading}
        onChoose={choose}
      />
      {asked === 'compare' ? <CompareDialog version={version.id} title={title} onClose={() => ask(null)} /> : null}
      {asked === 'retire' ? <RetireDialog version={version} onClose={() => ask(null)} /> : null}
    </>
  )
}
