import type { DesignEdit, EditRefusal, WholeQuestionnaire } from '@aterrapport/domain/design/design-edit.ts'
import type { PartPlace } from '@aterrapport/domain/design/part.ts'
import type { DesignProblem } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { StepRefusal } from './store/local-draft.ts'

/** What the designer works on: a part of the questionnaire, or what belongs to the whole. */
export type Selected = PartPlace | WholeQuestionnaire

export type WholeView = 'introduction' | 'signOff'

/** A draft at one moment. The object is the same until something in it changes. */
export interface DesignState {
  readonly draft: Questionnaire
  /** What must be put right before it can be published, in the order of the questionnaire. */
  readonly problems: readonly DesignProblem[]
  readonly selected: Selected
  /** What is shown of the whole when nothing in it is selected. */
  readonly whole: WholeView
  readonly mayUndo: boolean
  readonly mayRedo: boolean
}

/** A draft outside React. Every change of it is an edit, which is shown at once, remembered for undo, and sent. */
export interface DesignStore {
  state(): DesignState
  readonly subscribe: (listener: () => void) => () => void
  /** Does an edit, or changes nothing and says why. */
  edit(edit: DesignEdit): EditRefusal | null
  /** Null also when there is nothing to take back. What is refused is forgotten. */
  undo(): StepRefusal | null
  redo(): StepRefusal | null
  select(part: Selected, whole?: WholeView): void
}
