/** The cost types that a row of a cost table may stand for. */
export const costTypeTexts = {
  costType: 'Kostnadsslag',
  costTypeOf: (part: string) => `Kostnadsslag för ${part}`,
  none: 'Inget',
  names: {
    staff: 'Egen personal',
    agency_staff: 'Inhyrd personal',
    services: 'Köpta tjänster',
    training: 'Kompetensutveckling',
    travel: 'Resor och logi',
    communication: 'Kommunikation',
    premises: 'Lokaler',
    equipment: 'Verktyg och utrustning',
    partner: 'Samverkanspart',
    overhead: 'Overhead',
    other: 'Övrigt',
  },
}
