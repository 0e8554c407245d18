/**
 * What the thread runs that reads a PDF: hands on the document's properties, then each page.
 *
 * Text and no module, as a thread needs a script that Node runs as it stands: from the sources, from the bundle and in
 * tests. It holds what must run there and nothing else. Nothing is fetched: there is no address to fetch from, and `fetch`
 * is taken away.
 */
export const WORKER_CODE = `
'use strict'
const { parentPort, workerData } = require('node:worker_threads')
globalThis.fetch = () => Promise.reject(new Error('nothing is fetched'))
async function read() {
  const { getDocumentProxy } = require(workerData.library)
  const pdf = await getDocumentProxy(workerData.bytes, {
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    cMapUrl: undefined,
    standardFontDataUrl: undefined,
    verbosity: 0,
  })
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  const word = (value) => (typeof value === 'string' ? value : null)
  parentPort.postMessage({
    kind: 'document',
    pageCount: pdf.numPages,
    title: word(info.Title),
    modified: word(info.ModDate),
    language: word(info.Language),
  })
  let left = workerData.mostItems
  for (let number = 1; number <= Math.min(pdf.numPages, workerData.mostPages) && left > 0; number++) {
    const page = await pdf.getPage(number).catch(() => null)
    if (page === null) continue
    const [startX, startY, , endY] = page.view
    const items = []
    const reader = page.streamTextContent().getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      for (const { str, width, transform } of value.items) {
        if (typeof str !== 'string' || str === '') continue
        items.push({ text: str, x: transform[4] - startX, y: transform[5] - startY, width, size: Math.hypot(transform[2], transform[3]) })
        if (--left <= 0) break
      }
      if (left <= 0) {
        await reader.cancel(new Error('enough'))
        break
      }
    }
    parentPort.postMessage({ kind: 'page', height: endY - startY, items })
    page.cleanup()
  }
}
read().then(
  () => parentPort.postMessage({ kind: 'end' }),
  (error) => parentPort.postMessage({ kind: 'failed', name: String(error && error.name), message: String(error && error.message) }),
)
`
