import { createContext, use, useCallback, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'

import type { ItemState, SectionState } from '@aterrapport/domain/form/form.ts'
import type { Problem } from '@aterrapport/domain/form/problem.ts'
import type { FileValue, Path } from '@aterrapport/domain/form/value.ts'

import type { FormStore } from './form-store.ts'
import type { Transfers } from './transfers.ts'

export interface FormEnvironment {
  readonly form: FormStore
  readonly editable: boolean
  /** Null where files cannot be attached, as in a designer's preview. */
  readonly transfers: Transfers | null
  /** Where an attached file is read. */
  readonly fileHref: (file: FileValue) => string
  /** Something more beside a question, such as two answers to choose between. */
  readonly beside: ((path: Path) => ReactNode) | null
  /** Something before a table: another way to fill it than by hand. */
  readonly beforeTable?: (table: string) => ReactNode
  /** Something more after a question, which is no part of its answer: who gave it. */
  readonly after?: (question: string) => ReactNode
}

export const FormContext = createContext<FormEnvironment | null>(null)

export function useForm(): FormEnvironment {
  const environment = use(FormContext)
  if (environment === null) throw new Error('questions must stand inside a FormContext')
  return environment
}

/** One question, cell, part, row or table as it stands now; renders again only when that changes. */
export function useItem(path: Path): ItemState {
  const { form } = useForm()
  return useSyncExternalStore(
    useCallback((listener) => form.subscribe(path, listener), [form, path]),
    () => form.read(path),
  )
}

export function useRows(table: string): readonly string[] {
  const { form } = useForm()
  return useSyncExternalStore(
    useCallback((listener) => form.subscribe(`${table}.*`, listener), [form, table]),
    () => form.rows(table),
  )
}

export function useTotal(table: string, column: string): string | null {
  const { form } = useForm()
  return useSyncExternalStore(
    useCallback((listener) => form.subscribe(`${table}.*`, listener), [form, table]),
    () => form.total(table, column),
  )
}

export function useSection(form: FormStore, key: string): SectionState {
  return useSyncExternalStore(
    useCallback((listener) => form.subscribe('*', listener), [form]),
    () => form.section(key),
  )
}

export function useProblems(form: FormStore): readonly Problem[] {
  return useSyncExternalStore(
    useCallback((listener) => form.subscribe('*', listener), [form]),
    () => form.problems(),
  )
}

export function useRevealed(section: string): boolean {
  const { form } = useForm()
  return useSyncExternalStore(
    useCallback((listener) => form.subscribe('revealed', listener), [form]),
    () => form.isRevealed(section),
  )
}
