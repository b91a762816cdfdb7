import type { Outputs } from '../../api.ts'
import type { Texts } from '../../texts/use-texts.ts'

export type DraftRow = Outputs['drafts']['list'][number]

/** What a draft is called, also before it has been given a heading. */
export function titleOf({ title }: Pick<DraftRow, 'title'>, texts: Texts['versions']): string {
  return title.trim() === '' ? texts.untitled : title
}
