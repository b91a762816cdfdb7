import type { Source, Term } from '@aterrapport/domain/design/logic/rule.ts'
import type { Subject } from '@aterrapport/domain/design/logic/subjects.ts'
import { exact, exactText, over, times } from '@aterrapport/domain/expression/exact.ts'
import { formatDecimal, readDecimal } from '@aterrapport/domain/money/decimal.ts'
import { WithUnit } from '@aterrapport/ui/controls/WithUnit.tsx'
import { useTexts } from '../../../../texts/use-texts.ts'
import { SourceEditor } from './SourceEditor.tsx'
import { Typed } from './Typed.tsx'

type Share = Extract<Term, { kind: 'share' }>

interface ShareEditorProps {
  readonly name: string
  readonly share: Share | null
  readonly among: readonly Subject[]
  readonly onChange: (share: Share) => void
}

/** A tenth, until somebody says something else. */
const FIRST = '0.1'

/** So many per cent of something. */
export function ShareEditor({ name, share, among, onChange }: ShareEditorProps) {
  const { rules: texts } = useTexts().logic
  const of: Source | null = share?.of ?? null
  return (
    <>
      <WithUnit unit={`% ${texts.shareOf}`}>
        <Typed
          label={`${name}: ${texts.share}`}
          value={formatDecimal(percentOf(share?.share ?? FIRST), 'sv')}
          numeric
          read={(text) => shareOf(text) ?? { error: texts.notNumber }}
          onChange={(read) => {
            if (share !== null) onChange({ ...share, share: read })
          }}
        />
      </WithUnit>
      <SourceEditor
        name={name}
        source={of}
        among={among}
        onChange={(source) => onChange({ kind: 'share', of: source, share: share?.share ?? FIRST })}
      />
    </>
  )
}

const HUNDRED = exact('100') ?? 0n

function percentOf(share: string): string {
  const percent = times(exact(share) ?? 0n, HUNDRED)
  return percent === null ? share : exactText(percent)
}

function shareOf(text: string): string | null {
  const percent = exact(readDecimal(text.replace(/\s*%$/, '')) ?? '')
  const share = percent === null ? null : over(percent, HUNDRED)
  return share === null ? null : exactText(share)
}
