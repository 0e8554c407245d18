import { expect, it } from 'vitest'
import { pdfOf } from '../../../src/read/pdf/thread.ts'
import { packed, pdfFile } from '../samples/pdf.ts'

const page = (content: string): Uint8Array =>
  pdfFile([
    { dictionary: '/Type /Catalog /Pages 2 0 R' },
    { dictionary: '/Type /Pages /Kids [3 0 R] /Count 1' },
    { dictionary: '/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R' },
    packed(content),
  ])

it('stops a document that works for hours', async () => {
  const hours = page('q '.repeat(20_000_000))
  await expect(pdfOf(hours, 'a.pdf', { longestTime: 1000 })).rejects.toThrow(
    'a.pdf: reading it takes more than 1 seconds',
  )
})

it('stops one that takes the machine’s memory', async () => {
  const bomb = page(' '.repeat(100_000_000))
  await expect(pdfOf(bomb, 'a.pdf', { mostMemory: 20_000_000 })).rejects.toThrow(
    'a.pdf: reading it takes more memory than any article does',
  )
})

it('leaves its bytes to who gave them', async () => {
  const bytes = page('')
  const { length } = bytes
  expect((await pdfOf(bytes, 'a.pdf')).pageCount).toBe(1)
  expect(bytes).toHaveLength(length)
})
