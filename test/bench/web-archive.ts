import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { FERRY, FLOOD } from '../read/samples/prose.ts'
import { httpResponse, newsPage, warcRecord } from '../read/samples/warc.ts'

const LARGEST_PICTURE = 600_000

/**
 * Writes a WARC of about so many bytes, each record packed by itself, as crawlers write them: articles, no two with the
 * same text, and pictures between them.
 */
export async function writeArchive(path: string, bytes: number, articles: number): Promise<void> {
  const out = createWriteStream(path)
  // Noise is as hard to pack as pictures are, and is taken from one pool, as making it would take longer than reading.
  const noise = randomBytes(2 * LARGEST_PICTURE)
  let written = 0
  let pages = 0
  for (let i = 0; written < bytes || pages < articles; i++) {
    const isPage = pages < articles && written >= (pages * bytes) / articles
    const record = isPage
      ? gzipSync(warcRecord({ url: `https://courier.example/${pages}`, block: page(pages) }))
      : gzipSync(
          warcRecord({ url: `https://courier.example/${i}.jpg`, block: picture(noise, i, bytes / articles) }),
          {
            level: 0,
          },
        )
    if (isPage) pages++
    written += record.length
    if (!out.write(record)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
}

function page(number: number): Uint8Array {
  const paragraphs = [...FERRY, ...FLOOD].map(
    (text, i) => `${text} This was seen by ${number * 100 + i} people.`,
  )
  return httpResponse(newsPage(`What ${number} people saw at the river in Brenning`, paragraphs))
}

function picture(noise: Uint8Array, number: number, most: number): Uint8Array {
  const start = (number * 7919) % LARGEST_PICTURE
  const size = Math.min(most, 20_000 + ((number * 104_729) % (LARGEST_PICTURE - 20_000)))
  return httpResponse(noise.subarray(start, start + size), ['Content-Type: image/jpeg'])
}
