import { api, queryClient } from '../../api.ts'

/** Fetches anew all that tells how a round stands. */
export async function refreshRound(round: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.rounds.get.queryKey({ round }) }),
    queryClient.invalidateQueries({ queryKey: api.rounds.board.queryKey({ round }) }),
    queryClient.invalidateQueries({ queryKey: api.rounds.list.queryKey() }),
  ])
}
