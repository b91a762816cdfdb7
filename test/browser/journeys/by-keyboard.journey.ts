import { expect, journey } from '../journey.ts'
import { expectFocusToShow, tabTo, type } from '../keyboard.ts'
import { codeTo, untilSaved } from '../steps.ts'

journey(
  'somebody without a mouse goes from the link to a filled-in section and the list of what remains',
  async ({ page, linkTo, app: { url } }) => {
    const { keyboard } = page
    await page.goto(await linkTo('2284'))
    await expect(page.getByText('Örnsköldsviks kommun')).toBeVisible()
    await page.goto(page.url())
    await expect(page.getByText('Örnsköldsviks kommun')).toBeVisible()
    await keyboard.press('Tab')
    await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused()
    await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeInViewport()
    await keyboard.press('Enter')
    await expect(page.getByRole('main')).toBeFocused()

    await tabTo(page, page.getByRole('link', { name: 'Börja fylla i' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Vem är ni?' })).toBeFocused()
    await type(page, page.getByLabel('Ert namn'), 'Maja Sund')
    await type(page, page.getByLabel('E-postadress i arbetet'), 'maja.sund@ornskoldsvik.example')
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Skriv koden' })).toBeFocused()
    await type(page, page.getByLabel('Kod, sex siffror'), await codeTo(url, 'maja.sund@ornskoldsvik.example'))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Uppgiftslista' })).toBeFocused()

    await tabTo(page, page.getByRole('link', { name: /^Uppgifter om er/ }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Uppgifter om er' })).toBeFocused()
    const correct = page.getByRole('group', { name: /^Stämmer uppgifterna ovan/ })
    await tabTo(page, correct.getByRole('radio', { name: 'Ja' }))
    await keyboard.press('ArrowDown')
    await expect(correct.getByRole('radio', { name: 'Nej' })).toBeChecked()
    await expect(page.getByLabel('Vad ska rättas?')).toBeVisible()
    await keyboard.press('ArrowUp')
    await expect(correct.getByRole('radio', { name: 'Ja' })).toBeChecked()
    await expect(page.getByLabel('Vad ska rättas?')).toBeHidden()
    await type(page, page.getByLabel('Nämnd eller förvaltning som ansvarar för redovisningen'), 'Socialnämnden')
    for (const who of ['Kontaktperson', 'Ekonomisk kontaktperson']) {
      const contact = page.getByRole('group', { name: who, exact: true })
      await type(page, contact.getByLabel('Namn'), 'Maja Sund')
      await type(page, contact.getByLabel('Befattning'), 'utredare')
      await type(page, contact.getByLabel('Telefon'), '0660-880 00')
      await type(page, contact.getByLabel('E-post'), 'maja.sund@ornskoldsvik.example')
    }
    await tabTo(page, page.getByRole('button', { name: 'Nästa avsnitt' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Användning' })).toBeFocused()
    await tabTo(page, page.getByRole('checkbox', { name: 'Kompetensutveckling' }))
    await keyboard.press('Space')
    await tabTo(page, page.getByRole('button', { name: 'Lägg till insats' }).first())
    await keyboard.press('Enter')
    await expect(page.getByRole('group', { name: 'Insats 1' }).getByRole('textbox', { name: 'Insats', exact: true })).toBeFocused()
    await keyboard.type('Handledning')
    await untilSaved(page)

    await tabTo(page, page.getByRole('button', { name: 'Nästa avsnitt' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { name: /saker att rätta i avsnittet$/ })).toBeFocused()
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await expectFocusToShow(page)
    await tabTo(page, page.getByRole('link', { name: 'Kontrollera svaren' }))
    await keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Kontrollera svaren' })).toBeFocused()
    await expect(page.getByText('Handledning')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Kontaktperson/ })).toHaveCount(0)
  },
)
