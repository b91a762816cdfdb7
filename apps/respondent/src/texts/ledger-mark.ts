import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

const sv = {
  lead: 'Har ni kostnaderna i ekonomisystemet?',
  link: 'Hämta beloppen från huvudboken',
  fromFile: (name: string) => `Från ${name}`,
  changed: (name: string) => `Ändrat efter överföringen från ${name}`,
}

const en: typeof sv = {
  lead: 'Are the costs in your accounting system?',
  link: 'Fetch the amounts from the ledger',
  fromFile: (name) => `From ${name}`,
  changed: (name) => `Changed after it was taken over from ${name}`,
}

/** The few words of the ledger that stand in the form itself. */
export function useLedgerMarkTexts(): typeof sv {
  return useLanguage() === 'en' ? en : sv
}
