import { useSuspenseQuery } from '@tanstack/react-query'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { useState } from 'react'
import { Link } from 'wouter'
import { api, type Questionnaires } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { Drafts } from './Drafts.tsx'
import { NewDraftDialog } from './NewDraftDialog.tsx'
import { VersionsTable } from './VersionsTable.tsx'

/** The authority's questionnaires: what is being designed, and what has been published. */
export function QuestionnairesPage() {
  const { questionnaires: titles, versions: texts } = useTexts()
  const mayDesign = useMay('drafts.create')
  const { data: questionnaires } = useSuspenseQuery(api.questionnaires.list.queryOptions())
  const [isNew, setNew] = useState(false)
  return (
    <Page
      title={titles.title}
      actions={
        mayDesign ? (
          <>
            <Button look="primary" onClick={() => setNew(true)}>
              {texts.new}
            </Button>
            <Link href="/formular/importera" asChild>
              <LinkButton>{titles.import}</LinkButton>
            </Link>
          </>
        ) : null
      }
    >
      {mayDesign ? <Drafts /> : null}
      <Published questionnaires={questionnaires} mayDesign={mayDesign} />
      {isNew ? <NewDraftDialog questionnaires={questionnaires} onClose={() => setNew(false)} /> : null}
    </Page>
  )
}

function Published({ questionnaires, mayDesign }: { readonly questionnaires: Questionnaires; readonly mayDesign: boolean }) {
  const { versions: texts } = useTexts()
  return (
    <>
      {mayDesign ? <h2>{texts.published}</h2> : null}
      {questionnaires.length > 0 ? null : (
        <p>
          {texts.none} {mayDesign ? texts.noneLead : texts.noneForReader}
        </p>
      )}
      {questionnaires.map((questionnaire) => (
        <VersionsTable key={questionnaire.id} questionnaire={questionnaire} level={mayDesign ? 3 : 2} />
      ))}
    </>
  )
}
