import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { compareVersions } from '@aterrapport/domain/design/compare.ts'
import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { completeAnswers } from '../../driver/complete-answers.ts'
import { expectAccessible } from '../accessible.ts'
import { apiOf } from '../api.ts'
import { buildQuestionnaire } from '../designing/build-questionnaire.ts'
import { fillInSection } from '../fill-in.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { linkIn, signIn } from '../steps.ts'

// Its rounds are its own, and a trace of two thousand steps would take longer than the steps.
journey.use({ untouched: true, trace: 'off' })

// The library's own is published in the demo already, and an equal one would be no new version.
const wanted = { ...solKommun2025, key: 'kommunernas-redovisning-2025' }

journey('the 2025 form is built from nothing, published and answered, and is the library’s', async ({ page, app, someone, joined }) => {
  journey.setTimeout(600_000)
  await signIn(page, /Astrid/)
  await page.getByRole('link', { name: 'Formulär', exact: true }).click()
  await page.getByRole('button', { name: 'Nytt formulär' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Rubrik').fill('Kommunernas redovisning 2025')
  await dialog.getByRole('button', { name: 'Skapa utkastet' }).click()
  await expect(page.getByRole('tree', { name: 'Disposition' })).toBeVisible()
  await buildQuestionnaire(page, wanted)
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Publicera', exact: true }).click()
  await expect(page.getByText('Utkastet kan publiceras.')).toBeVisible()
  await page.getByLabel(/^Anteckning/).fill('Byggt från början')
  await page.getByRole('button', { name: 'Publicera', exact: true }).click()
  await expect(page.getByText('Version 1 är publicerad')).toBeVisible()
  await expectAccessible(page)
  const designer = apiOf(page.context(), app.url)
  const published = (await designer.questionnaires.list.query()).find(({ key }) => key === wanted.key)
  const version = published?.versions[0]?.id ?? ''
  const { document } = await designer.questionnaires.get.query({ version })
  expect(compareVersions(wanted, document)).toEqual([])
  expect(canonicalJson(document)).toBe(canonicalJson(wanted))

  const officer = await someone()
  await signIn(officer, /Björn/)
  const { grants, rounds } = apiOf(officer.context(), app.url)
  const grant = (await grants.list.query())[0]?.id ?? ''
  const opened = { name: 'Omgång för det byggda', opensOn: '2026-11-22', dueOn: '2027-02-26' }
  const { round } = await rounds.create.mutate({
    ...opened,
    grant,
    version,
    signOff: { certification: true, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' },
    acceptsLate: true,
  })
  const addresses = Buffer.from('kommunkod;e-post\n2080;registrator@falun-provet.example\n')
  await rounds.importAddresses.mutate({ round, file: addresses.toString('base64') })
  await rounds.open.mutate({ round })
  const falun = (await rounds.board.query({ round })).find(({ kommunkod }) => kommunkod === '2080')
  await rounds.invite.mutate({ round, reports: [falun?.report ?? ''], again: false })
  const link = linkIn(await untilMail(app.url, { to: 'registrator@falun-provet.example', subject: 'Återrapportera' }))

  const { page: contributor, goTo } = await joined({ link, name: 'Anna Lind' })
  const answers = completeAnswers('5922718')
  await goTo(`avsnitt/${wanted.sections[0]?.key ?? ''}`)
  for (const section of wanted.sections) {
    await expect(contributor.getByRole('heading', { level: 1, name: section.title.sv })).toBeVisible()
    await fillInSection(contributor, { section, answers })
    await contributor.getByRole('button', { name: section === wanted.sections.at(-1) ? 'Till kontrollen' : 'Nästa avsnitt' }).click()
  }
  await expect(contributor.getByText('Allt som behövs är ifyllt.')).toBeVisible()
})
