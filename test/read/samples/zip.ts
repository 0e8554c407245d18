import { crc32, deflateRawSync } from 'node:zlib'

/** A file of a zip archive; what is left out is as it should be. */
export interface ZipFile {
  readonly name: string
  readonly content: string | Uint8Array
  /** Kept as it is where false: web archives keep their files so. */
  readonly deflated?: boolean
  /** What the archive states of its size, where that is a lie. */
  readonly statedSize?: number
  /** Bit 0 says that it is encrypted (APPNOTE 4.4.4). */
  readonly flags?: number
}

/** A zip archive (APPNOTE 4.3). */
export function zip(files: readonly ZipFile[], { statedCount = files.length } = {}): Uint8Array {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, deflated = true, statedSize, flags = 0 } of files) {
    const bytes = Buffer.from(content)
    const data = deflated ? deflateRawSync(bytes, { level: 9 }) : bytes
    const nameBytes = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(flags | 0x800, 2)
    common.writeUInt16LE(deflated ? 8 : 0, 4)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(statedSize ?? bytes.length, 18)
    common.writeUInt16LE(nameBytes.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, nameBytes, data])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(at, 10)
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), common, tail, nameBytes]))
    locals.push(local)
    at += local.length
  }
  const rows = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(Math.min(statedCount, 0xffff), 4)
  end.writeUInt16LE(Math.min(statedCount, 0xffff), 6)
  end.writeUInt32LE(rows.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...locals, rows, Buffer.from('PK\u0005\u0006'), end])
}
