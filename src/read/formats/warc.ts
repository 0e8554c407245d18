import type { Format } from '../format.ts'

/** WARC 1.0 and 1.1, packed or not; and anything else that was packed with gzip alone. */
export const warc: Format = {
  name: 'warc',
  title: 'WARC 1.0, 1.1, also packed with gzip',
  extensions: ['.warc', '.gz'],
  taken:
    'each HTML page of a response with status 200 or a resource, as HTML, with its address and the time of its capture; other records and pages without an article are passed over',
  // By its first bytes: what follows may be pictures, and no text.
  recognises: ({ head }) =>
    (head[0] === 0x1f && head[1] === 0x8b) ||
    /^WARC\/\d\.\d/u.test(String.fromCharCode(...head.subarray(0, 8))),
  read: async function* (capture, inner) {
    const { readWarc } = await import('../warc/index.ts')
    yield* readWarc(capture, inner)
  },
}
