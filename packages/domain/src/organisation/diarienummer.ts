/**
 * What a diarienummer is searched by: dashes of all kinds as one, no spaces, capitals. It is never taken apart, since every
 * authority has its own way (`9.1–2651/2026`, `S2024/00192`, `2025:0016201`); what is shown is what was typed.
 */
export function diarienummerSearchKey(diarienummer: string): string {
  return diarienummer
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(/[\s\u00A0]/g, '')
    .toUpperCase()
}
