import type { DesignPlace, DesignProblem } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { DataTable } from '@aterrapport/ui/layout/DataTable.tsx'
import { useTexts, type Texts } from '../../texts/use-texts.ts'
import { designCauseText } from './design-cause-text.ts'

/** What must be put right before a questionnaire can be published, in the order of the questionnaire. */
export function DesignProblems({ problems }: { readonly problems: readonly DesignProblem[] }) {
  const all = useTexts()
  const { questionnaires: texts, design } = all
  return (
    <DataTable
      caption={texts.problems(problems.length)}
      columns={[
        { key: 'where', header: texts.where, cell: ({ place }) => whereText(place, design) || texts.wholeForm },
        { key: 'what', header: texts.what, cell: ({ cause }) => designCauseText(cause, all) },
      ]}
      rows={problems}
      rowKey={(problem) => JSON.stringify(problem)}
    />
  )
}

/** From the section down, by keys, which is what the one who wrote the file knows them by. */
function whereText({ section, question, column, of, check }: DesignPlace, { aspects }: Texts['design']): string {
  return [section, question, column, of === null ? null : aspects[of], check].filter((part) => part !== null).join(' › ')
}
