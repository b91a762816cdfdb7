import type { Selected, WholeView } from '../design-store.ts'

/** What is selected as an item of the outline: `section:x`, `question:y`, or what of the whole is shown. */
export function placeKey({ selected, whole }: { readonly selected: Selected; readonly whole: WholeView }): string {
  switch (selected.kind) {
    case 'questionnaire':
      return whole
    case 'section':
    case 'question':
      return `${selected.kind}:${selected.key}`
    case 'column':
    case 'row':
    case 'choice':
    case 'check':
      return `question:${selected.question}`
  }
}

/** The part that an item of the outline stands for; null is the whole. */
export function partOf(key: string): { readonly kind: 'section' | 'question'; readonly key: string } | null {
  const [kind, ...rest] = key.split(':')
  return kind === 'section' || kind === 'question' ? { kind, key: rest.join(':') } : null
}
