import { readFile } from 'node:fs/promises'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { linkIn } from '../steps.ts'

journey(
  'a receipt is fetched, found authentic where its code leads, and told from a changed file, which never leaves the computer',
  async ({ joined, someone, linkTo, app: { url } }) => {
    const certifier = { name: 'Karin Ek', email: 'karin.ek@lund.example' }
    const signatory = { name: 'Nils Ahl', email: 'nils.ahl@lund.example' }
    const anna = await joined({ link: await linkTo('1281'), name: 'Anna Lind' })
    await anna.handedOver({ certifier, signatory })
    const karin = await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: '' })) })
    await karin.certified()
    const nils = await joined({ ...signatory, link: linkIn(await untilMail(url, { to: signatory.email, subject: '' })) })
    await nils.signed()

    await anna.goTo('kvittens')
    await expect(anna.page.getByText(/^Kvittensen är klar\./)).toBeVisible({ timeout: 60_000 })
    await expectAccessible(anna.page)
    const [download] = await Promise.all([
      anna.page.waitForEvent('download'),
      anna.page.getByRole('link', { name: 'Hämta kvittensen (PDF)' }).click(),
    ])
    const receipt = await readFile(await download.path())
    const check = await anna.page.getByRole('link', { name: 'Kontrollera att en kvittens är äkta' }).getAttribute('href')

    const anybody = await someone()
    const sent: string[] = []
    anybody.on('request', (request) => sent.push(request.postData() ?? ''))
    await anybody.goto(check ?? '')
    const file = { name: download.suggestedFilename(), mimeType: 'application/pdf', buffer: receipt }
    await anybody.getByLabel('Kvittensen som PDF').setInputFiles(file)
    await expect(anybody.getByText('Filen är äkta')).toBeVisible()
    await expectAccessible(anybody)

    const changed = Buffer.from(receipt)
    const at = Math.floor(changed.length / 2)
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    await anybody.getByLabel('Kvittensen som PDF').setInputFiles({ ...file, buffer: changed })
    await expect(anybody.getByText('Filen är inte den äkta kvittensen')).toBeVisible()
    await expect(anybody.getByText('Filen är äkta')).toBeHidden()
    await expectAccessible(anybody)
    expect(Math.max(...sent.map((body) => body.length))).toBeLessThan(500)

    await anybody.getByLabel('Kvittensnummer').fill('7K3M-Q2XD-5R8T-X')
    await anybody.getByLabel('Kvittensen som PDF').setInputFiles(file)
    await expect(anybody.getByLabel('Kvittensnummer')).toHaveAccessibleDescription(/Någon siffra eller bokstav stämmer inte/)
  },
)

journey(
  'the questions are read without a link, and nothing there tells of any recipient',
  { tag: '@narrow' },
  async ({ joined, someone, linkTo }) => {
    const anna = await joined({ link: await linkTo('1282'), name: 'Anna Lind' })
    await anna.page.goto(`/arende/${anna.report}`)
    const address = await anna.page.locator('a[href^="/lasversion/"]').getAttribute('href')

    const anybody = await someone()
    await anybody.goto(address ?? '')
    await expect(anybody.getByRole('heading', { level: 1 })).toContainText('Läsversion')
    await expect(anybody.getByText('Sista dag att lämna in')).toBeVisible()
    await expect(anybody.getByRole('main')).not.toContainText('Landskrona')
    await expectAccessible(anybody)
    for (const [link, start] of [
      ['Läsversion som PDF', '%PDF-'],
      ['Läsversion som Word', 'PK'],
    ] as const) {
      const [download] = await Promise.all([anybody.waitForEvent('download'), anybody.getByRole('link', { name: link }).click()])
      expect((await readFile(await download.path())).subarray(0, start.length).toString()).toBe(start)
    }
    await anybody.goto('/lasversion/00000000-0000-4000-8000-000000000000')
    await expect(anybody.getByRole('heading', { level: 1, name: 'Läsversionen finns inte' })).toBeVisible()
    await expectAccessible(anybody)
  },
)
