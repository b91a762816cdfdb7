import type { Answers } from '@aterrapport/domain/form/value.ts'

function contact(key: string): Answers {
  return {
    [`${key}.name`]: 'Anna Lind',
    [`${key}.position`]: 'utredare',
    [`${key}.phone`]: '090-16 10 00',
    [`${key}.email`]: 'anna.lind@kommun.example',
  }
}

/** All that the 2025 questionnaire must be told by a municipality that spent everything it had received on staff of its own. */
export function completeAnswers(received: string): Answers {
  return {
    uppgifter_stammer: true,
    ert_diarienummer: 'SN 2026/17',
    ansvarig_namnd: 'Individ- och familjenämnden',
    ...contact('kontaktperson'),
    ...contact('ekonomisk_kontaktperson'),
    andamal: ['bemanning'],
    'bemanning_yrkesgrupper.socialsekreterare.arsarbetskrafter': '1.5',
    'bemanning_yrkesgrupper.socialsekreterare.belopp': received,
    delar_av_socialtjansten: ['ifo_barn'],
    delar_av_lagen: ['tidiga_insatser'],
    behovsanalys: 'nej',
    plan_for_omstallning: 'namnd',
    'viktigaste_insatser.a': '0',
    'viktigaste_insatser.a.benamning': 'Öppen ingång',
    'viktigaste_insatser.a.syfte': 'Stöd utan väntan',
    'viktigaste_insatser.a.malgrupp': 'Föräldrar',
    'viktigaste_insatser.a.status': 'genomford',
    'viktigaste_insatser.a.belopp': received,
    'viktigaste_insatser.a.resultat': 'Fler kom tidigare',
    nya_insatser: false,
    avvecklade_metoder: false,
    andel_forebyggande: 'andel_76_100',
    bidrag_fort_vidare: false,
    'kostnader.lon.belopp': received,
    kostnad_bemanning: received,
    annat_andamal: false,
    sarredovisat: true,
    sarredovisning_koder: 'Projekt 4711',
    annat_offentligt_stod: false,
    samverkan_med: ['ingen'],
    jamstalldhet_grad: 'viss',
    jamstalldhet_beskrivning: 'Vi har följt upp efter kön',
    maluppfyllelse: 'hog',
    viktigaste_resultat: 'Kortare väntan',
    utan_bidraget: 'nej',
    fortsattning: 'ordinarie',
  }
}
