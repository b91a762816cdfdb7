import { useMutation } from '@tanstack/react-query'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { api, client, queryClient, type Inputs, type Outputs } from '../../../api.ts'
import { useDesignStore, useSync } from '../use-design.ts'
import { useDraftId } from './use-draft-id.ts'

export type Wanted = Pick<Inputs['drafts']['publish'], 'note' | 'as' | 'over'>

/** What came of publishing: also that what one sees is not what the server has, so that nobody publishes what they have not seen. */
export type Outcome =
  | { readonly kind: 'published'; readonly published: Outputs['drafts']['publish'] }
  | { readonly kind: 'stillSaving' }
  | { readonly kind: 'changedSince' }

/** Publishes the draft exactly as it is seen here. */
export function usePublish() {
  const draft = useDraftId()
  const store = useDesignStore()
  const sync = useSync()
  return useMutation({
    mutationFn: async (wanted: Wanted): Promise<Outcome> => {
      if (sync.isUnsaved()) {
        sync.flush()
        return { kind: 'stillSaving' }
      }
      const seen = store.state().draft
      const { document, revision } = await client.drafts.get.query({ draft })
      if (canonicalJson(document) !== canonicalJson(seen)) return { kind: 'changedSince' }
      return { kind: 'published', published: await client.drafts.publish.mutate({ draft, revision, ...wanted }) }
    },
    onSuccess: async ({ kind }) => {
      if (kind !== 'published') return
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: api.questionnaires.pathKey() }),
        queryClient.invalidateQueries({ queryKey: api.drafts.get.queryKey({ draft }) }),
        queryClient.invalidateQueries({ queryKey: api.drafts.list.queryKey() }),
      ])
    },
  })
}
