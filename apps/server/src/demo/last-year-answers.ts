import type { Answers } from '@aterrapport/domain/form/value.ts'

/** What a municipality of the demo handed in for the year before, made up: all that it had received was used, to the krona. */
export function lastYearAnswers(received: bigint): Answers {
  const services = received / 5n
  const training = received / 8n
  const travel = received / 50n
  const staff = received - services - training - travel
  const [staffing, skills] = [staff + services, training + travel]
  return {
    uppgifter_stammer: true,
    ert_diarienummer: 'SN 2025/31',
    ansvarig_namnd: 'Socialnämnden',
    ...contact('kontaktperson', 'Maria Exempelsson', 'utvecklingsledare'),
    ...contact('ekonomisk_kontaktperson', 'Olle Exempelsson', 'controller'),
    andamal: ['bemanning', 'kompetensutveckling'],
    'bemanning_yrkesgrupper.socialsekreterare.arsarbetskrafter': '3.5',
    'bemanning_yrkesgrupper.socialsekreterare.belopp': String(staffing),
    'kompetensinsatser.a': '0',
    'kompetensinsatser.a.insats': 'Lågaffektivt bemötande',
    'kompetensinsatser.a.malgrupp': 'Socialsekreterare',
    'kompetensinsatser.a.deltagare_kvinnor': '24',
    'kompetensinsatser.a.deltagare_man': '9',
    'kompetensinsatser.a.timmar': '12',
    'kompetensinsatser.a.belopp': String(training),
    delar_av_socialtjansten: ['ifo_barn', 'ifo_vuxna'],
    delar_av_lagen: ['tidiga_insatser'],
    behovsanalys: 'nej',
    plan_for_omstallning: 'namnd',
    'viktigaste_insatser.a': '0',
    'viktigaste_insatser.a.benamning': 'Öppen ingång för familjer',
    'viktigaste_insatser.a.syfte': 'Stöd utan väntan och utan utredning',
    'viktigaste_insatser.a.malgrupp': 'Föräldrar till barn under 12 år',
    'viktigaste_insatser.a.status': 'genomford',
    'viktigaste_insatser.a.belopp': String(staffing),
    'viktigaste_insatser.a.resultat': 'Dubbelt så många familjer sökte stöd själva',
    nya_insatser: false,
    avvecklade_metoder: false,
    andel_forebyggande: 'andel_51_75',
    bidrag_fort_vidare: false,
    'kostnader.lon.belopp': String(staff),
    'kostnader.kopta_tjanster.belopp': String(services),
    'kostnader.kopta_tjanster.kommentar': 'Två konsulter under våren',
    'kostnader.kompetensutveckling.belopp': String(training),
    'kostnader.resor.belopp': String(travel),
    kostnad_bemanning: String(staffing),
    kostnad_kompetensutveckling: String(skills),
    annat_andamal: false,
    sarredovisat: true,
    sarredovisning_koder: 'Projekt 4711',
    annat_offentligt_stod: false,
    samverkan_med: ['ingen'],
    jamstalldhet_grad: 'viss',
    jamstalldhet_beskrivning:
      'Vi har följt upp hur många flickor och pojkar, mödrar och fäder som har fått stöd.\n\nFler fäder kom än året före.',
    maluppfyllelse: 'hog',
    viktigaste_resultat: 'Väntan på ett första samtal har gått från fyra veckor till en.',
    utan_bidraget: 'nej',
    fortsattning: 'ordinarie',
  }
}

function contact(key: string, name: string, position: string): Answers {
  return {
    [`${key}.name`]: name,
    [`${key}.position`]: position,
    [`${key}.phone`]: '026-17 80 00',
    [`${key}.email`]: 'socialtjanst@kommun.example',
  }
}
