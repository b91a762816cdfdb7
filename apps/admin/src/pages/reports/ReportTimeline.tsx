import { formatMoment } from '@aterrapport/domain/time/format.ts'
import type { Language } from '@aterrapport/domain/text.ts'
import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { Timeline, type TimelineItem } from '@aterrapport/ui/layout/Timeline.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import type { TimelineEntry } from '../../api.ts'
import { useTexts, type Texts } from '../../texts/use-texts.ts'

const SYMBOLS: Readonly<Record<string, GlyphName>> = {
  'report-submitted': 'done',
  'report-certified': 'done',
  'report-sent-back': 'warning',
  'report-recalled': 'warning',
  'report-handed-over': 'lock',
  'round-closed': 'lock',
  'report-begun': 'inProgress',
}

/** What happened to a report, in words, the latest first. */
export function ReportTimeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const texts = useTexts()
  const language = useLanguage()
  if (entries.length === 0) return <p>{texts.report.noEvents}</p>
  return <Timeline items={entries.map((entry) => itemOf(entry, texts, language))} />
}

function itemOf(entry: TimelineEntry, { events }: Texts, language: Language): TimelineItem {
  const when = formatMoment(entry.at, language)
  if (entry.kind === 'message') {
    const symbol = entry.status === 'failed' ? 'error' : entry.status === 'sent' ? 'done' : 'waiting'
    return { key: entry.key, symbol, when, what: events.invitation(entry.to), more: events.message[entry.status] }
  }
  const what: Readonly<Record<string, string>> = events.what
  const by: Readonly<Record<string, string>> = events.by
  return {
    key: entry.key,
    symbol: SYMBOLS[entry.what] ?? 'info',
    when,
    what: what[entry.what] ?? events.other,
    more: entry.by.name ?? by[entry.by.kind],
  }
}
