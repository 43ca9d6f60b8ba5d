import { crc32, deflateRawSync } from 'node:zlib'

/** An entry of an archive written by hand, so that any of its fields can lie. */
export type RawEntry = {
  name: string
  content: Buffer
  /** What the archive says of it, where that is not so. */
  says?: {
    compressed?: number
    inflated?: number
    flags?: number
    method?: number
    offset?: number
    crc?: number
  }
  /** Points at the bytes of an earlier entry instead of having its own. */
  shares?: number
}

/** Packs entries as they say they are. */
export function rawZip(entries: readonly RawEntry[], comment = ''): Buffer {
  const [bodies, directory, offsets] = [[] as Buffer[], [] as Buffer[], [] as number[]]
  let at = 0
  for (const { name, content, says = {}, shares } of entries) {
    const [packed, path] = [deflateRawSync(content), Buffer.from(name)]
    const fields = {
      ...{
        flags: 0x800,
        method: 8,
        crc: crc32(content),
        compressed: packed.length,
        inflated: content.length,
      },
      ...says,
    }
    const offset = shares === undefined ? at : (offsets[shares] ?? 0)
    offsets.push(offset)
    const sizes = (buffer: Buffer, from: number) => {
      buffer.writeUInt16LE(fields.flags, from)
      buffer.writeUInt16LE(fields.method, from + 2)
      buffer.writeUInt32LE(0, from + 4)
      buffer.writeUInt32LE(fields.crc >>> 0, from + 8)
      buffer.writeUInt32LE(fields.compressed, from + 12)
      buffer.writeUInt32LE(fields.inflated, from + 16)
      buffer.writeUInt16LE(path.length, from + 20)
    }
    if (shares === undefined) {
      const local = Buffer.alloc(30)
      local.writeUInt32LE(0x04034b50, 0)
      local.writeUInt16LE(20, 4)
      sizes(local, 6)
      bodies.push(local, path, packed)
      at += 30 + path.length + packed.length
    }
    const central = Buffer.alloc(46)
    central.writeUInt32LE(0x02014b50, 0)
    central.writeUInt16LE(20, 4)
    central.writeUInt16LE(20, 6)
    sizes(central, 8)
    central.writeUInt32LE(fields.offset ?? offset, 42)
    directory.push(central, path)
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(at, 16)
  end.writeUInt16LE(Buffer.byteLength(comment), 20)
  return Buffer.concat([...bodies, list, end, Buffer.from(comment)])
}

export const packed = (parts: Record<string, string | Buffer>) =>
  rawZip(Object.entries(parts).map(([name, content]) => ({ name, content: Buffer.from(content) })))
