import type { Format } from '../format.ts'
import { isZip, namesInHead } from '../zip-head.ts'

const OWN =
  /^(?:archive\/[^/\\]{1,200}\.warc(?:\.gz)?|datapackage\.json|pages\/pages\.jsonl|indexes\/index\.cdx(?:\.gz)?)$/u

export const wacz: Format = {
  name: 'wacz',
  title: 'WACZ',
  extensions: ['.wacz'],
  taken: 'the pages of all WARC files in it, as from WARC; they are streamed out of the archive',
  recognises: ({ head, extension }) =>
    isZip(head) && (extension === '.wacz' || namesInHead(head).some((name) => OWN.test(name))),
  read: async function* (capture, inner) {
    const { readWacz } = await import('../warc/wacz.ts')
    yield* readWacz(capture, inner)
  },
}
