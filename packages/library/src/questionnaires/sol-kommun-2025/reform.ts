import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { choice, formula, text } from '../build.ts'

/** Which parts of the services and of the act, on what analysis and plan (A5–A8). */
export const reformQuestions: readonly Question[] = [
  {
    kind: 'choices',
    key: 'delar_av_socialtjansten',
    label: text('Vilka delar av socialtjänsten har insatserna rört?', 'Which parts of the social services have the activities concerned?'),
    required: true,
    choices: [
      choice('ifo_barn', 'Individ- och familjeomsorg: barn och unga', 'Individual and family services: children and young people'),
      choice('ifo_vuxna', 'Individ- och familjeomsorg: vuxna', 'Individual and family services: adults'),
      choice('ekonomiskt_bistand', 'Ekonomiskt bistånd', 'Social assistance'),
      choice('familjeratt', 'Familjerätt och familjerådgivning', 'Family law and family counselling'),
      choice('vald', 'Våld i nära relationer', 'Domestic violence'),
      choice('beroende', 'Skadligt bruk och beroende', 'Harmful use and addiction'),
      choice('funktionshinder', 'Funktionshindersomsorg', 'Services for people with disabilities'),
      choice('aldre', 'Äldreomsorg', 'Care of older people'),
      choice('overgripande', 'Förvaltningsövergripande', 'Across the whole administration'),
    ],
    tags: ['A5'],
  },
  {
    kind: 'choices',
    key: 'delar_av_lagen',
    label: text(
      'Vilka delar av den nya socialtjänstlagen har ni arbetat med?',
      'Which parts of the new Social Services Act have you worked with?',
    ),
    required: true,
    choices: [
      choice('langsiktig_planering', 'Långsiktig planering', 'Long-term planning'),
      choice('tidiga_insatser', 'Tidiga och förebyggande insatser', 'Early and preventive services'),
      choice('utan_behovsprovning', 'Insatser utan individuell behovsprövning', 'Services without individual needs assessment'),
      choice('latt_tillganglig', 'Lätt tillgänglig socialtjänst', 'Easily accessible social services'),
      choice('samhallsplanering', 'Medverkan i samhällsplaneringen', 'Taking part in community planning'),
      choice('vetenskap', 'Vetenskap och beprövad erfarenhet', 'Science and proven experience'),
      choice('uppfoljning', 'Systematisk uppföljning och kvalitet', 'Systematic follow-up and quality'),
      choice('dokumentation', 'Dokumentation och orosanmälningar', 'Documentation and reports of concern'),
      choice('brottsforebyggande', 'Brottsförebyggande ansvar', 'Responsibility for crime prevention'),
      choice('jamlikhet', 'Jämlika och jämställda levnadsvillkor', 'Equal and gender-equal living conditions'),
    ],
    tags: ['A6'],
  },
  {
    kind: 'choice',
    key: 'behovsanalys',
    label: text(
      'Hade ni en läges- och behovsanalys när året började?',
      'Did you have an analysis of the situation and needs when the year began?',
    ),
    required: true,
    choices: [choice('ja', 'Ja', 'Yes'), choice('delvis', 'Delvis', 'Partly'), choice('nej', 'Nej', 'No')],
    tags: ['A7'],
  },
  {
    kind: 'text',
    key: 'behovsanalys_styrning',
    label: text('Hur har analysen styrt användningen av bidraget?', 'How has the analysis guided the use of the grant?'),
    multiline: true,
    maxLength: 1000,
    required: true,
    relevance: formula('behovsanalys <> "nej"'),
    tags: ['A7'],
  },
  {
    kind: 'choice',
    key: 'plan_for_omstallning',
    label: text('Finns en beslutad plan för omställningen?', 'Is there an adopted plan for the transition?'),
    required: true,
    choices: [
      choice('namnd', 'Ja, beslutad av nämnd', 'Yes, adopted by the committee'),
      choice('forvaltning', 'Ja, på förvaltningsnivå', 'Yes, at department level'),
      choice('pagar', 'Arbetet pågår', 'Work is in progress'),
      choice('nej', 'Nej', 'No'),
    ],
    tags: ['A8'],
  },
]
