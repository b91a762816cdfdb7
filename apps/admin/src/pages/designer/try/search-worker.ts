import { UnreachableSearch } from '@aterrapport/domain/design/unreachable.ts'
import type { SearchAsked, SearchTold } from './search-messages.ts'

/** So many fillings between two messages: often enough to be seen to move, seldom enough not to slow the search. */
const STRIDE = 10

// Runs apart from the page, so that the designer can go on with something else. It is stopped by being ended.
addEventListener('message', ({ data }: MessageEvent<SearchAsked>) => {
  const { questionnaire, facts, tries, seed } = data
  const search = new UnreachableSearch(questionnaire, { context: facts, seed })
  for (let done = 0; done < tries; done += 1) {
    search.step()
    if ((done + 1) % STRIDE === 0 || done + 1 === tries) tell({ notFound: search.notFound(), of: tries })
  }
})

function tell(message: SearchTold): void {
  postMessage(message)
}
