import type { designerTexts as swedish } from '../sv/designer-texts.ts'

/** The texts of the designer's page, its outline and its canvas, in English. */
export const designerTexts: typeof swedish = {
  designer: {
    untitled: 'Questionnaire without a title',
    tabs: { label: 'The draft', build: 'Build', try: 'Try', publish: 'Publish' },
    panes: { label: 'Part of the page', outline: 'Outline', canvas: 'The form', properties: 'Properties' },
    undo: 'Undo',
    redo: 'Redo',
  },
}
