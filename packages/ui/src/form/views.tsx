import type { ComponentType } from 'react'

import type { Kind, Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

import type { KindProps } from './Frame.tsx'
import { ContactView } from './kinds/ContactView.tsx'
import { DeclarationView } from './kinds/DeclarationView.tsx'
import { FileView } from './kinds/FileView.tsx'
import { InformationView } from './kinds/InformationView.tsx'
import { OrganisationView } from './kinds/OrganisationView.tsx'
import { PeriodView } from './kinds/PeriodView.tsx'
import { TableView } from './kinds/TableView.tsx'
import { SCALAR_VIEWS } from './scalar-views.tsx'

const VIEWS = {
  ...SCALAR_VIEWS,
  table: TableView,
  file: FileView,
  contact: ContactView,
  organisation: OrganisationView,
  period: PeriodView,
  information: InformationView,
  declaration: DeclarationView,
} satisfies { readonly [K in Kind]: ComponentType<KindProps<Extract<Question, { kind: K }>>> }

/** The component of a question's kind. Forgetting a kind does not compile. */
export function viewOf(question: Question): ComponentType<KindProps<Question>> {
  // Each component is given a question of its own kind, which the compiler cannot follow through the union.
  return VIEWS[question.kind] as ComponentType<KindProps<Question>>
}
