import { useSuspenseQuery } from '@tanstack/react-query'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage, type Text } from '@aterrapport/domain/text.ts'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { api, type Round } from '../../api.ts'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'

/** The round's answers as files. */
export function Exports({ round }: { readonly round: Round }) {
  const { rounds: texts } = useTexts()
  const mayRead = useMay('exports.csv')
  const base = `/api/exports/${round.id}`
  return (
    <section aria-labelledby="exports" style={{ marginBlockStart: 'var(--s-8)' }}>
      <h2 id="exports">{texts.exports}</h2>
      <p className="quiet">{texts.exportHelp}</p>
      <ButtonRow>
        {mayRead ? (
          <>
            <LinkButton href={`${base}.xlsx`} download>
              {texts.exportXlsx}
            </LinkButton>
            <LinkButton href={`${base}.csv`} download>
              {texts.exportCsv}
            </LinkButton>
          </>
        ) : null}
        <LinkButton href={`${base}/codebook.csv`} download>
          {texts.exportCodebook}
        </LinkButton>
      </ButtonRow>
      {mayRead ? <GrowingTables base={base} version={round.questionnaire.versionId} /> : null}
    </section>
  )
}

/** Tables that the recipients add rows to are files of their own, one row a table row. */
function GrowingTables({ base, version }: { readonly base: string; readonly version: string }) {
  const { rounds: texts } = useTexts()
  const language = useLanguage()
  const { data } = useSuspenseQuery(api.questionnaires.get.queryOptions({ version }, { staleTime: Infinity }))
  const tables = growingTables(data.document)
  if (tables.length === 0) return null
  return (
    <>
      <h3 style={{ marginBlockStart: 'var(--s-6)' }}>{texts.exportTables}</h3>
      <ul>
        {tables.map(({ key, label }) => (
          <li key={key}>
            <a href={`${base}.csv?table=${key}`} download>
              {inLanguage(label, language)}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}

function growingTables({ sections }: Questionnaire): readonly { readonly key: string; readonly label: Text }[] {
  return sections.flatMap(({ questions }) => questions.filter((question) => question.kind === 'table' && 'added' in question.rows))
}
