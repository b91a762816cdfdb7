import type { Adapter, AdapterPayload } from 'oidc-provider'

const stored = new Map<string, AdapterPayload>()

/** What the demo's provider remembers, for as long as the process lives: sign-ins under way and nothing else of worth. */
export class MemoryAdapter implements Adapter {
  readonly #name: string

  constructor(name: string) {
    this.#name = name
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn?: number): Promise<void> {
    stored.set(this.#key(id), payload)
    if (expiresIn !== undefined) setTimeout(() => stored.delete(this.#key(id)), Math.min(expiresIn * 1000, 2 ** 31 - 1)).unref()
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return stored.get(this.#key(id))
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.uid === uid)
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#first((payload) => payload.userCode === userCode)
  }

  async consume(id: string): Promise<void> {
    const payload = stored.get(this.#key(id))
    if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000)
  }

  async destroy(id: string): Promise<void> {
    stored.delete(this.#key(id))
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [key, payload] of stored) if (payload.grantId === grantId) stored.delete(key)
  }

  #key(id: string): string {
    return `${this.#name}:${id}`
  }

  #first(isIt: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, payload] of stored) if (key.startsWith(`${this.#name}:`) && isIt(payload)) return payload
    return undefined
  }
}
