import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { UserError } from '../../util/user-error.ts'
import type { Pdf, PdfPage } from './items.ts'
import { WORKER_CODE } from './worker-code.ts'

const require = createRequire(import.meta.url)

/** Pages that are read: newspapers have a hundred. */
const MOST_PAGES = 200
/** Runs of characters that are read in all: a page full of small print has some thousands. */
const MOST_ITEMS = 500_000
/** Longest time that a document may take, in milliseconds: a hundred pages of a newspaper take five seconds. */
const LONGEST_TIME = 20_000
/** Memory that may be taken for it beside what the process has, in bytes, and how often that is looked at, in ms. */
const MOST_MEMORY = 1_000_000_000
const LOOK_EVERY = 50
/** The same for objects, in MB. */
const HEAP = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64, stackSizeMb: 4 }

const MESSAGE = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('document'),
    pageCount: z.number(),
    title: z.string().nullable(),
    modified: z.string().nullable(),
    language: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('page'),
    height: z.number(),
    items: z.array(
      z.object({ text: z.string(), x: z.number(), y: z.number(), width: z.number(), size: z.number() }),
    ),
  }),
  z.object({ kind: z.literal('end') }),
  z.object({ kind: z.literal('failed'), name: z.string(), message: z.string() }),
])

/** Limits that tests lower. */
export interface PdfLimits {
  readonly longestTime?: number
  readonly mostMemory?: number
}

/**
 * Reads a PDF in a thread of its own: PDF.js can be made to work for hours, and only a thread can be stopped.
 *
 * @param bytes are handed over to the thread, and empty afterwards.
 * @throws UserError where it is damaged or protected, or takes too much time or memory.
 */
export function pdfOf(bytes: Uint8Array, path: string, limits: PdfLimits = {}): Promise<Pdf> {
  const { longestTime = LONGEST_TIME, mostMemory = MOST_MEMORY } = limits
  const copy = new Uint8Array(bytes)
  const library = require.resolve('unpdf')
  const worker = new Worker(WORKER_CODE, {
    eval: true,
    workerData: { bytes: copy, library, mostPages: MOST_PAGES, mostItems: MOST_ITEMS },
    transferList: [copy.buffer],
    resourceLimits: HEAP,
    execArgv: [],
    env: {},
    // What the library prints is for its developers.
    stdout: true,
    stderr: true,
  })
  const memoryBefore = process.memoryUsage.rss()
  return new Promise<Pdf>((resolve, reject) => {
    const pages: PdfPage[] = []
    let document: Omit<Pdf, 'pages'> | null = null
    const end = (settle: () => void): void => {
      clearTimeout(clock)
      clearInterval(look)
      void worker.terminate()
      settle()
    }
    const fail = (what: string, remedy: string): void =>
      end(() => reject(new UserError({ file: path }, what, remedy)))
    const tooMuchMemory = (): void =>
      fail('reading it takes more memory than any article does', 'save its text instead')
    const clock = setTimeout(
      () => fail(`reading it takes more than ${longestTime / 1000} seconds`, 'save its text instead'),
      longestTime,
    )
    const look = setInterval(() => {
      if (process.memoryUsage.rss() - memoryBefore > mostMemory) tooMuchMemory()
    }, LOOK_EVERY)
    worker.on('message', (message: unknown) => {
      const said = MESSAGE.parse(message)
      if (said.kind === 'page') pages.push(said)
      else if (said.kind === 'document') document = said
      else if (said.kind === 'failed') fail(...failure(said.name))
      else if (document) {
        const whole = { ...document, pages }
        end(() => resolve(whole))
      }
    })
    worker.on('error', (error) =>
      'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory() : fail(...failure('')),
    )
    worker.on('exit', () => fail(...failure('')))
  })
}

/** By the names of PDF.js's errors. */
function failure(name: string): [what: string, remedy: string] {
  return name === 'PasswordException'
    ? ['it is protected by a password', 'save it without']
    : ['the PDF is damaged', 'save or download it again']
}
