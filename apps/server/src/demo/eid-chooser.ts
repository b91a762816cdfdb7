import { urisFrom } from '@aterrapport/domain/access/assurance-uri.ts'
import { html } from 'hono/html'
import { pageOf } from '../web/page.ts'
import { EID_PEOPLE, subjectOf, writtenPerson } from './eid-people.ts'

const LEVELS = [
  { number: 2, uri: urisFrom('loa2')[0] ?? '' },
  { number: 3, uri: urisFrom('loa3')[0] ?? '' },
  { number: 4, uri: urisFrom('loa4')[0] ?? '' },
]

interface Chosen {
  readonly accountId: string
  readonly acr: string
}

/** Who was chosen, and at which level; null when it was broken off. */
export function chosenIn(form: URLSearchParams): Chosen | null {
  const who = form.get('subject') ?? ''
  const accountId = who === 'written' ? writtenPerson(form.get('name') ?? '', form.get('email') ?? '') : who
  if (accountId === null || accountId === '' || accountId === 'cancel') return null
  const level = LEVELS.find(({ uri }) => uri === form.get('acr'))
  return { accountId, acr: level?.uri ?? '' }
}

/** The demo's e-identification: made-up people, a level to choose, and somebody of one's own. Asked for is what the server asks for. */
export async function eidChooser(asked: string): Promise<string> {
  const least = LEVELS.find(({ uri }) => asked.split(' ').includes(uri)) ?? LEVELS[0]
  return String(
    await pageOf({
      title: 'Demolegitimation',
      body: html`<h1>Vem vill ni legitimera er som?</h1>
        <p>
          Det här är demons e-legitimation. Namnen är påhittade och inget lösenord behövs. I skarp drift legitimerar ni er med den tjänst
          som myndigheten har anslutit.
        </p>
        <p>Återrapporteringen ber om tillitsnivå ${least?.number} eller högre.</p>
        <form method="post">
          <fieldset class="plain">
            <legend>Tillitsnivå</legend>
            ${LEVELS.map(
              ({ number, uri }) =>
                html`<label><input type="radio" name="acr" value="${uri}" ${uri === least?.uri ? 'checked' : ''} /> ${number}</label> `,
            )}
          </fieldset>
          <ul class="choices">
            ${EID_PEOPLE.map(
              (person) =>
                html`<li>
                  <button type="submit" name="subject" value="${subjectOf(person)}">
                    <strong>${person.name}</strong
                    ><span>${person.email === null ? person.title : `${person.title} · ${person.email}`}</span>
                  </button>
                </li>`,
            )}
          </ul>
          <h2>Någon annan</h2>
          <p class="fields"><label for="name">Namn</label><input id="name" name="name" maxlength="100" autocomplete="off" /></p>
          <p class="fields">
            <label for="email">E-post som legitimationen intygar, om den har någon</label
            ><input id="email" name="email" type="email" autocomplete="off" />
          </p>
          <p class="actions">
            <button class="primary" type="submit" name="subject" value="written">Legitimera</button>
            <button type="submit" name="subject" value="cancel" formnovalidate>Avbryt</button>
          </p>
        </form>`,
    }),
  )
}
