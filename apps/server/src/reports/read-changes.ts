import { acceptsPath, isValue } from '@aterrapport/domain/form/accepts.ts'
import { plainValue } from '@aterrapport/domain/form/plain-text.ts'
import type { FileValue, Path, Value } from '@aterrapport/domain/form/value.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import { listFiles } from '../attachments/queries.ts'
import type { Db } from '../database/database.ts'
import type { Change } from './answer-queries.ts'
import type { Form } from './form.ts'
import type { SaveRefusal } from './shapes.ts'

export interface GivenChange {
  readonly path: Path
  readonly value: unknown
  readonly basedOn: number | null
}

/** The changes as the form takes them, with their texts plain, or the first that it does not. Of a path that is given twice the last value counts. */
export function readChanges({ compiled }: Form, given: readonly GivenChange[]): Result<readonly Change[], SaveRefusal> {
  const changes = new Map<Path, Change>()
  for (const { path, value, basedOn } of given) {
    if (!acceptsPath(compiled, path)) return refuse({ kind: 'unknown-path', path })
    if (!isValue(value)) return refuse({ kind: 'not-a-value', path })
    changes.set(path, { path, value: plainValue(value), basedOn })
  }
  return accept([...changes.values()])
}

/** A file may be answered with only once it has been uploaded to this report, and as what it is. */
export async function checkFiles(db: Db, report: string, changes: readonly Change[]): Promise<Result<null, SaveRefusal>> {
  const given = changes.flatMap(({ path, value }) => filesOf(value).map((file) => ({ path, file })))
  if (given.length === 0) return accept(null)
  const uploaded = new Map((await listFiles(db, report)).map((file) => [file.id, file]))
  const wrong = given.find(({ file }) => !isSameFile(file, uploaded.get(file.id)))
  return wrong === undefined ? accept(null) : refuse({ kind: 'unknown-file', path: wrong.path })
}

function filesOf(value: Value): readonly FileValue[] {
  return Array.isArray(value) ? value.filter((item): item is FileValue => typeof item === 'object') : []
}

function isSameFile(given: FileValue, uploaded: FileValue | undefined): boolean {
  return uploaded !== undefined && (['name', 'type', 'bytes', 'sha256'] as const).every((what) => given[what] === uploaded[what])
}
