import type { Language } from '@aterrapport/domain/text.ts'
import { megabytes } from '@aterrapport/ui/form/megabytes.ts'

import type { FileRefusal } from '../../messages.ts'
import { filesEn } from '../../texts/files-en.ts'
import { filesSv, type FileTexts } from '../../texts/files-sv.ts'

/** What a refusal of a file means to the one who meets it: what is wrong, and what to do. */
export function fileRefusalText(refusal: FileRefusal, language: Language): string {
  const texts = language === 'en' ? filesEn : filesSv
  switch (refusal.kind) {
    case 'not-a-file-question':
      return texts.notAFileQuestion
    case 'file-too-large':
      return texts.fileTooLarge(megabytes(refusal.most))
    case 'files-too-large':
      return texts.filesTooLarge(megabytes(refusal.most))
    case 'files-too-large-ever':
      return texts.filesTooLargeEver(megabytes(refusal.most))
    case 'file-empty':
      return texts.fileEmpty
    case 'file-type-not-accepted':
      return notAccepted(refusal, texts)
    case 'file-name-does-not-match':
      return texts.fileNameDoesNotMatch(refusal.name)
    case 'file-changed':
      return texts.fileChanged
    case 'upload-unfinished':
      return texts.uploadUnfinished
    case 'file-being-checked':
      return texts.fileBeingChecked(refusal.name)
    case 'file-infected':
      return texts.filesInfected([refusal.name])
    case 'files-infected':
      return texts.filesInfected(refusal.names)
    case 'files-waiting':
      return texts.filesWaiting(refusal.names)
    case 'files-not-promised':
      return texts.filesNotPromised
    case 'files-too-many':
      return texts.filesTooMany(refusal.most)
  }
}

/** What is wrong with a file that is none of those asked for, where more can be said than that. */
function notAccepted({ found, accepted }: Extract<FileRefusal, { kind: 'file-type-not-accepted' }>, texts: FileTexts): string {
  return found === 'macros' || found === 'encrypted' || found === 'bomb' || found === 'twofold'
    ? texts.fileFound[found]
    : texts.fileTypeNotAccepted(accepted.map((type) => texts.fileTypes[type]).join(', '))
}
