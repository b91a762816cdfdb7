/** The views of a draft, by the last step of their address. */
export const TABS = { '': 'build', prova: 'try', publicera: 'publish' } as const

export type TabAddress = keyof typeof TABS

export function isTab(address: string): address is TabAddress {
  return Object.hasOwn(TABS, address)
}
