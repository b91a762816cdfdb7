import type { Path } from '@aterrapport/domain/form/value.ts'
import { SavedTests } from './SavedTests.tsx'
import { SearchForMistakes } from './SearchForMistakes.tsx'
import { TryProblems } from './TryProblems.tsx'
import { Why } from './Why.tsx'

interface OutcomesProps {
  readonly path: Path | null
  readonly onGo: (section: string, path: Path) => void
}

/** What the answers give: why the question is as it is, what is wrong, and whether saved answers still give the same. */
export function Outcomes({ path, onGo }: OutcomesProps) {
  return (
    <>
      <Why path={path} />
      <TryProblems onGo={onGo} />
      <SavedTests />
      <SearchForMistakes />
    </>
  )
}
