import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import type { Round } from '../../api.ts'
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
            <LinkButton href={`${base}.csv`} download>
              {texts.exportCsv}
            </LinkButton>
            <LinkButton href={`${base}.xlsx`} download>
              {texts.exportXlsx}
            </LinkButton>
          </>
        ) : null}
        <LinkButton href={`${base}/codebook.csv`} download>
          {texts.exportCodebook}
        </LinkButton>
      </ButtonRow>
    </section>
  )
}
