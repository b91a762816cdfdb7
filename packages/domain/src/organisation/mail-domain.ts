/** Domains where anybody may have an address, so that one there says nothing about where its owner works. */
const PUBLIC: ReadonlySet<string> = new Set(
  (
    'aol.com bredband.net bredband2.com comhem.se fastmail.com gmail.com gmx.com gmx.de gmx.net googlemail.com home.se hotmail.com ' +
    'hotmail.se icloud.com live.com live.se mac.com mail.com me.com msn.com outlook.com outlook.se passagen.se pm.me proton.me ' +
    'protonmail.com spray.se swipnet.se tele2.se telia.com tuta.com tutanota.com yahoo.com yahoo.se ymail.com zoho.com'
  ).split(' '),
)

/** The domain of an address, in small letters. */
export function mailDomainOf(email: string): string {
  return email
    .slice(email.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase()
    .normalize('NFC')
}

/** Whether anybody may get an address in a domain, or in a part of it. */
export function isPublicMailDomain(domain: string): boolean {
  return [...PUBLIC].some((known) => isWithin(domain, known))
}

/** Whether a domain is another, or a part of it: `skola.umea.se` is within `umea.se`, and `ettumea.se` is not. */
export function isWithin(domain: string, whole: string): boolean {
  return domain === whole || domain.endsWith(`.${whole}`)
}
