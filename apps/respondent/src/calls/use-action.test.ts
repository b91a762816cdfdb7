import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'

import { useAction } from './use-action.ts'

test('an action that nothing follows is carried out all the same', async () => {
  const done: string[] = []
  const { result } = renderHook(() => useAction({ run: async (given: string) => done.push(given) }))
  act(() => result.current.act('ett'))
  await waitFor(() => expect(result.current.isDone).toBe(true))
  expect(done).toEqual(['ett'])
})

test('an action that fails says why, and is not done', async () => {
  const { result } = renderHook(() => useAction({ run: () => Promise.reject(new Error('nej')) }))
  act(() => result.current.act())
  await waitFor(() => expect(result.current.error).toEqual(new Error('nej')))
  expect(result.current.isDone).toBe(false)
})
