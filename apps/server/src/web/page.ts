import type { Context as HonoContext, Hono } from 'hono'
import { html } from 'hono/html'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

type Html = ReturnType<typeof html>

interface Page {
  readonly title: string
  readonly body: Html
  /** Wider, for tables. */
  readonly wide?: boolean
}

const STYLESHEET = '/pages.css'

/** One of the few pages that the server makes itself, in the look of the applications: complete without any script. */
export function pageOf({ title, body, wide = false }: Page): Html {
  return html`<!doctype html>
    <html lang="sv">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} – Återrapportering</title>
        <link rel="stylesheet" href="${STYLESHEET}" />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <header><p>Återrapportering av statsbidrag</p></header>
        <main class="${wide ? 'wide' : ''}">${body}</main>
      </body>
    </html>`
}

export async function sendPage(c: HonoContext, page: Page, status: ContentfulStatusCode = 200): Promise<Response> {
  return c.html(await pageOf(page), status, { 'Cache-Control': 'no-store' })
}

/** Serves the style sheet of these pages. */
export function addPageStyles(app: Hono): void {
  app.get(STYLESHEET, (c) => c.body(STYLES, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'no-cache' }))
}

const STYLES = `
:root { color-scheme: light dark; --ink: light-dark(#14212b, #e8eeec); --quiet: light-dark(#47565f, #a9b8ba); --paper: light-dark(#fff, #10191f); --mist: light-dark(#f3f6f5, #18242b); --line: light-dark(#c9d3d1, #35464d); --edge: light-dark(#697b78, #8499a0); --primary: light-dark(#0b5d5b, #74cbc4); --on-primary: light-dark(#fff, #06201f) }
* { box-sizing: border-box }
body { margin: 0; background: var(--mist); color: var(--ink); font: 1.125rem/1.5 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', system-ui, sans-serif }
header { background: var(--paper); border-bottom: 1px solid var(--line); padding: 1rem 1.5rem; font-weight: 600 }
header p { margin: 0 }
main { max-width: 45rem; margin: 2rem auto; padding: 2rem 1.5rem; background: var(--paper); border: 1px solid var(--line); border-radius: 6px }
main.wide { max-width: 70rem }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 1rem }
p { max-width: 68ch }
a { color: var(--primary); text-underline-offset: .15em }
:focus-visible { outline: 3px solid light-dark(#14212b, #fff); outline-offset: 2px; box-shadow: 0 0 0 6px #ffcf33 }
ul.choices { list-style: none; margin: 1.5rem 0 0; padding: 0; display: grid; gap: .75rem }
ul.choices button { width: 100%; text-align: left; padding: .875rem 1rem; font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 6px; cursor: pointer }
ul.choices button:hover { background: var(--mist); border-color: var(--primary) }
ul.choices strong, ul.choices span { display: block }
ul.choices span, .quiet { color: var(--quiet); font-size: .9375rem }
form.search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: end; margin: 1.5rem 0 }
form.search label { display: block; font-weight: 600 }
fieldset.plain { border: 0; margin: 0; padding: 0 } fieldset.plain legend { font-weight: 600; padding: 0 } fieldset.plain label { display: inline-block; min-height: 2.75rem; padding: .5rem 1.25rem .5rem 0; font-weight: 400 } fieldset.plain input { accent-color: var(--primary); min-width: 0; margin-left: 0; width: 1.25rem; height: 1.25rem; vertical-align: text-bottom }
.fields label { display: block; font-weight: 600 } .fields input { width: 100%; max-width: 30rem; min-width: 0 }
.actions { display: flex; flex-wrap: wrap; gap: .75rem } .actions button:not(.primary) { font: inherit; font-weight: 600; color: var(--primary); background: none; border: 1px solid var(--edge); border-radius: 4px; padding: .5rem 1rem; cursor: pointer }
input { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; padding: .5rem .75rem; min-width: 18rem }
button.primary, a.primary { display: inline-block; font: inherit; font-weight: 600; color: var(--on-primary); background: var(--primary); border: 0; border-radius: 4px; padding: .5625rem 1.125rem; cursor: pointer; text-decoration: none }
table { width: 100%; border-collapse: collapse; font-size: .9375rem }
th, td { text-align: left; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top }
td.time { white-space: nowrap; font-variant-numeric: tabular-nums }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; margin: 0 0 1.5rem }
dt { color: var(--quiet) } dd { margin: 0; overflow-wrap: anywhere }
.letter { white-space: pre-wrap; overflow-wrap: anywhere; border-top: 1px solid var(--line); padding-top: 1.5rem }
@media (width < 40rem) {
  main { margin: 0; padding: 1.5rem 1rem; border-inline: 0; border-radius: 0 }
  table { table-layout: fixed }
  td { overflow-wrap: anywhere }
  td.time { white-space: normal }
}
`
