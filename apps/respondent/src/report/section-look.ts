import type { SectionStatus } from '@aterrapport/domain/form/form.ts'
import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import type { Tone } from '@aterrapport/ui/feedback/StatusTag.tsx'

/** What the state of a section looks like. */
export const SECTION_LOOK: Record<SectionStatus, { readonly tone: Tone; readonly symbol: GlyphName }> = {
  notStarted: { tone: 'neutral', symbol: 'notStarted' },
  inProgress: { tone: 'info', symbol: 'inProgress' },
  done: { tone: 'done', symbol: 'done' },
  problem: { tone: 'error', symbol: 'error' },
  notRelevant: { tone: 'neutral', symbol: 'notRelevant' },
}
