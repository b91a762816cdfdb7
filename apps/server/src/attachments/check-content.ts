import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import { contentTypeOf } from './content-type.ts'
import type { Content } from './content.ts'
import type { FoundType } from './found-content.ts'
import { PassingBytes } from './passing-bytes.ts'
import type { AttachmentRefusal } from './shapes.ts'

interface Wanted {
  readonly name: string
  readonly accepted: readonly FileType[]
  /** As the sender has reckoned it. */
  readonly sha256: string
}

/** The media type of a file that has come whole, that a question accepts and that is called what it is; otherwise what it really is. */
export async function checkContent(content: Content, { name, accepted, sha256 }: Wanted): Promise<Result<string, AttachmentRefusal>> {
  const passed = new PassingBytes()
  for await (const part of content.parts()) passed.update(part)
  if (passed.sha256() !== sha256) return refuse({ kind: 'file-changed' })
  const { type, mediaType, endings } = await contentTypeOf(content, passed)
  if (!isAccepted(type, accepted)) return refuse({ kind: 'file-type-not-accepted', found: type, accepted })
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined || !endings.includes(ending)) return refuse({ kind: 'file-name-does-not-match', name, found: type })
  return accept(mediaType)
}

function isAccepted(found: FoundType, accepted: readonly FileType[]): boolean {
  const types: readonly FoundType[] = accepted
  return types.includes(found)
}
