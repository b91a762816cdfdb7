import { useMutation } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { api, queryClient } from '../../api.ts'

/** Begins a draft and goes to it. */
export function useBeginDraft() {
  const [, go] = useLocation()
  return useMutation(
    api.drafts.create.mutationOptions({
      onSuccess: async ({ draft }) => {
        await queryClient.invalidateQueries({ queryKey: api.drafts.list.queryKey() })
        go(`/formular/utkast/${draft}`)
      },
    }),
  )
}
