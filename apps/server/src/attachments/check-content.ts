import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import { contentTypeOf, type FoundType } from './content-type.ts'
import type { AttachmentRefusal } from './shapes.ts'

/** The media type of a file that a question accepts and that is called what it is; otherwise what it really is. */
export async function checkContent(
  content: Uint8Array,
  { name, accepted }: { name: string; accepted: readonly FileType[] },
): Promise<Result<string, AttachmentRefusal>> {
  const { type, mediaType, endings } = await contentTypeOf(content)
  if (!isAccepted(type, accepted)) return refuse({ kind: 'file-type-not-accepted', found: type, accepted })
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === undefined || !endings.includes(ending)) return refuse({ kind: 'file-name-does-not-match', name, found: type })
  return accept(mediaType)
}

function isAccepted(found: FoundType, accepted: readonly FileType[]): boolean {
  const types: readonly FoundType[] = accepted
  return types.includes(found)
}
