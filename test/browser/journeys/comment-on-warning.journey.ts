import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { openRound } from '../open-round.ts'
import { signIn } from '../steps.ts'

journey(
  'a large change since last year asks for a comment, which is written where everything is checked, and then it can be handed over',
  async ({ joined, someone, app: { url } }) => {
    const officer = await someone()
    await signIn(officer, /Björn/)
    const registry = 'registrator@gavle-provet.example'
    // Gävle handed in the year before: see the demo's earlier year.
    const { link } = await openRound(officer.context(), url, { name: 'Omgång att jämföra', kommunkod: '2180', registry })
    const anna = await joined({ link, name: 'Eva Strand' })
    await anna.answeredAll()
    const { page } = anna
    await anna.goTo('kontrollera')
    const wanted = page.getByText('En varning behöver en kommentar', { exact: true })
    await expect(wanted).toBeVisible()
    await expect(page.getByRole('link', { name: 'Lämna över för intygande' })).toHaveCount(0)
    await expectAccessible(page)
    await page
      .getByRole('link', { name: /Beloppet har ändrats mycket sedan förra året/ })
      .first()
      .click()
    const comment = page.getByRole('textbox', { name: 'Kommentar till varningen' })
    await expect(comment).toBeFocused()
    await page.keyboard.type('Allt gick till löner i år.')
    await comment.blur()
    await expect(wanted).toBeHidden()
    await expect(page.getByText('Allt som behövs är ifyllt.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Lämna över för intygande' }).first()).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('link', { name: 'Lämna över för intygande' }).first().click()
    const certifier = { within: page.getByRole('group', { name: /Ekonomichef/ }), name: 'Karin Ek', email: 'karin.ek@gavle-provet.example' }
    const signatory = {
      within: page.getByRole('group', { name: 'Behörig företrädare' }),
      name: 'Nils Ahl',
      email: 'nils.ahl@gavle-provet.example',
    }
    for (const { within, name, email } of [certifier, signatory]) {
      await within.getByLabel('Namn').fill(name)
      await within.getByLabel('E-postadress i arbetet').fill(email)
    }
    await page.getByRole('button', { name: 'Lämna över', exact: true }).click()
    await expect(page.getByText(/Redovisningen ligger hos Karin Ek för intygande/)).toBeVisible()
    await anna.goTo('kontrollera')
    await expect(page.getByText('Allt gick till löner i år.')).toBeVisible()
  },
)
