import { createHash } from 'node:crypto'
import type { Capture } from './capture.ts'

/**
 * A key for each capture, equal for those that are the same bytes. Only captures of one size are read for it: an
 * archive of gigabytes is not gone through twice to learn that nothing is like it.
 */
export async function sameBytes(captures: readonly Capture[]): Promise<(capture: Capture) => string> {
  const keys = new Map<Capture, string>()
  const bySize = new Map<number | null, Capture[]>()
  for (const capture of captures) {
    const { size } = capture.bytes
    bySize.set(size, [...(bySize.get(size) ?? []), capture])
  }
  for (const [size, group] of bySize)
    for (const [i, capture] of group.entries())
      keys.set(capture, group.length === 1 ? `${size}` : `${size} ${(await hashOf(capture)) ?? i}`)
  return (capture) => keys.get(capture) ?? capture.path
}

/** Null where it cannot be read: reading it says why. */
async function hashOf({ bytes }: Capture): Promise<string | null> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of bytes.stream()) hash.update(chunk)
    return hash.digest('hex')
  } catch {
    return null
  }
}
