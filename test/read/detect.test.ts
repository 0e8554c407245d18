import { describe, expect, it } from 'vitest'
import { bytesInMemory } from '../../src/read/bytes.ts'
import { UNDECLARED } from '../../src/read/capture.ts'
import { formatOf } from '../../src/read/detect.ts'

const PICTURE = Buffer.alloc(30_000)

function formatIn(content: Uint8Array): string {
  const bytes = bytesInMemory(content, 'capture')
  return formatOf({
    path: 'capture',
    file: 'capture',
    bytes,
    captured: null,
    declared: UNDECLARED,
    columns: null,
  }).name
}

describe('formatOf', () => {
  it('knows a web archive by its first bytes, though pictures follow', () => {
    expect(formatIn(Buffer.concat([Buffer.from('WARC/1.1\r\nWARC-Type: response\r\n\r\n'), PICTURE]))).toBe(
      'warc',
    )
    expect(() => formatIn(Buffer.concat([Buffer.from('WART/1.1\r\n\r\n'), PICTURE]))).toThrow('of no format')
  })
})
