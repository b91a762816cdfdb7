import { personnummerIn } from '@aterrapport/domain/personal-data/personnummer.ts'

import { useLanguage } from '../preferences/language.ts'
import { Note } from './Note.tsx'

const WORDS = {
  sv: (begins: string) => `Det här ser ut som ett personnummer: ${begins}-… Ta bort det. Skriv ingenting som pekar ut en enskild person.`,
  en: (begins: string) => `This looks like a personal identity number: ${begins}-… Remove it. Write nothing that identifies an individual.`,
}

/** Warns of a personnummer in free text. It stops nothing, and what was found is neither kept nor sent. */
export function PersonnummerNote({ text }: { readonly text: string }) {
  const language = useLanguage()
  const [first] = personnummerIn(text)
  return first === undefined ? null : <Note severity="warning">{WORDS[language](first.begins)}</Note>
}
