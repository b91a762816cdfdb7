interface Entry {
  readonly name: string
  readonly content?: string
  /** What the directory says of it, whatever is there. */
  readonly unpacked?: number
  readonly isEncrypted?: boolean
}

/** A ZIP archive whose files are not packed, with what its directory is to say. */
export function zipOf(entries: readonly Entry[]): Buffer {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content = '', unpacked = content.length, isEncrypted = false } of entries) {
    const common = Buffer.alloc(26)
    common.writeUInt16LE(isEncrypted ? 1 : 0, 2)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(unpacked, 18)
    common.writeUInt16LE(name.length, 22)
    const file = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name + content)])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    files.push(file)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.alloc(2), common, rest, Buffer.from(name)]))
    at += file.length
  }
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(Buffer.concat(directory).length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...files, ...directory, Buffer.from('PK\u0005\u0006'), end])
}
