import { createHmac } from 'node:crypto'
import type { Config, EidClient } from '../config.ts'

/** Where the demo's provider is, under the server's own address. */
export const FOLDER = '/demo/oidc'

/** The demo offers recipients an e-identification of its own, unless a real one is given. */
export function withDemoEid(config: Config): Config {
  return config.eid === null ? { ...config, eid: demoEidClient(config) } : config
}

/** Whether recipients identify themselves at the demo's own provider. */
export function isDemoEid({ eid, publicUrl }: Config): boolean {
  return eid?.issuer === issuerOf(publicUrl)
}

export function issuerOf(publicUrl: string): string {
  return `${publicUrl}${FOLDER}`
}

/** The demo's secrets, derived so that every start has the same. */
export function demoSecret(serverSecret: string, purpose: string): string {
  return createHmac('sha256', serverSecret).update(`demo provider ${purpose}`).digest('base64url')
}

function demoEidClient({ publicUrl, secret }: Config): EidClient {
  return {
    issuer: issuerOf(publicUrl),
    clientId: 'aterrapport-mottagare',
    clientSecret: demoSecret(secret, 'recipients’ client'),
    name: 'Demolegitimation',
  }
}
