import { plainText as plain } from '@aterrapport/domain/form/plain-text.ts'

/** What a message says: short paragraphs, and at most one thing to press. */
export interface MailContent {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** What somebody wrote, told as theirs: never as ours. */
  readonly quote?: Quote
  readonly action: { readonly label: string; readonly url: string } | null
  /** Who sends it, below the line. */
  readonly sender: string
  readonly attachments?: readonly MailAttachment[]
}

export interface Quote {
  readonly by: string
  readonly text: string
}

export interface MailAttachment {
  readonly name: string
  readonly type: string
  readonly content: Buffer
}

/** The message as plain text, which is what most registries file. */
export function plainText({ paragraphs, quote, action, sender }: MailContent): string {
  return (
    [...paragraphs, ...quotedInText(quote), ...(action === null ? [] : [`${action.label}:\n${action.url}`]), `-- \n${sender}`].join(
      '\n\n',
    ) + '\n'
  )
}

/** The same as simple HTML, readable without pictures or styles, and by a screen reader from top to bottom. */
export function html({ subject, paragraphs, quote, action, sender }: MailContent): string {
  const button =
    action === null
      ? ''
      : `<p style="margin:28px 0"><a href="${escape(action.url)}" style="background:#0B5D5B;color:#ffffff;padding:12px 20px;border-radius:4px;text-decoration:none;font-weight:600">${escape(action.label)}</a></p>
<p style="font-size:15px;color:#3A4A55">Fungerar inte knappen? Kopiera adressen:<br><a href="${escape(action.url)}" style="color:#0B5D5B;word-break:break-all">${escape(action.url)}</a></p>`
  return `<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(subject)}</title></head>
<body style="margin:0;background:#F3F6F5;color:#14212B;font:18px/1.5 'Source Sans 3','Segoe UI',Helvetica,Arial,sans-serif">
<div style="max-width:600px;margin:0 auto;padding:32px 24px;background:#ffffff">
<h1 style="font-size:22px;line-height:1.3;margin:0 0 20px">${escape(subject)}</h1>
${paragraphs.map((paragraph) => `<p>${escape(paragraph).replaceAll('\n', '<br>')}</p>`).join('\n')}
${quotedInHtml(quote)}
${button}
<p style="margin-top:32px;padding-top:16px;border-top:1px solid #C9D3D1;font-size:15px;color:#3A4A55">${escape(sender)}</p>
</div></body></html>
`
}

const MOST_QUOTED = 2000

/** Every line marked as quoted, so that nothing in it can pass for the message's own end, sender or link. */
function quotedInText(quote: Quote | undefined): readonly string[] {
  if (quote === undefined) return []
  const lines = bounded(quote.text).split('\n')
  return [`${oneLine(quote.by)} skriver:\n${lines.map((line) => `> ${line}`).join('\n')}`]
}

/** The direction is the text's own and ends with it, whatever marks it holds. */
function quotedInHtml(quote: Quote | undefined): string {
  if (quote === undefined) return ''
  const text = escape(bounded(quote.text)).replaceAll('\n', '<br>')
  return `<p style="margin-bottom:4px">${escape(oneLine(quote.by))} skriver:</p>
<blockquote dir="auto" style="margin:0 0 20px;padding:8px 16px;border-left:4px solid #C9D3D1;unicode-bidi:isolate;overflow-wrap:anywhere">${text}</blockquote>`
}

function bounded(text: string): string {
  // A character that is cut in two loses its second half too.
  return text.length <= MOST_QUOTED ? text : `${plain(text.slice(0, MOST_QUOTED))} … (Resten står i ärendet.)`
}

function oneLine(name: string): string {
  return name.replaceAll(/\s+/g, ' ').trim()
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character)
}
