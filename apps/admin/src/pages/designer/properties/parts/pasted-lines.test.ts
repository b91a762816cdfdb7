import { expect, test } from 'vitest'
import { pastedLines } from './pasted-lines.ts'

test.each([
  ['Ja\r\nNej\r\n', ['Ja', 'Nej']],
  ['•\tI liten grad\n•\tI viss grad', ['I liten grad', 'I viss grad']],
  ['1.\tSocialsekreterare\n2.\tChef', ['Socialsekreterare', 'Chef']],
  ['- Barn\n- Unga', ['Barn', 'Unga']],
  ['1) Ett\n2) Två', ['Ett', 'Två']],
  ['\n  Kommun \n\n\t\nRegion\t\t\n', ['Kommun', 'Region']],
  ['0–17 år\n18–29 år', ['0–17 år', '18–29 år']],
  ['2025\n2026', ['2025', '2026']],
])('%j is the list %j', (text, labels) => {
  expect(pastedLines(text)).toEqual(labels.map((label) => ({ label, key: null })))
})

test.each(['Ja, helt\tja_helt\nNej\tnej', 'ja_helt\tJa, helt\nnej\tNej'])('keys beside the labels are taken: %j', (text) => {
  expect(pastedLines(text)).toEqual([
    { label: 'Ja, helt', key: 'ja_helt' },
    { label: 'Nej', key: 'nej' },
  ])
})
