import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { LIGHTHOUSE } from './story.ts'

const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const STORY = 'lighthouse'

/** A `crossread review` of the built command, as a process of its own. */
export interface RunningReview {
  readonly url: string
  readonly origin: string
  readonly port: number
  readonly token: string
  /** The folder of stories. */
  readonly folder: string
  readonly process: ChildProcess
  /** What it has printed to standard error. */
  stderr(): string
  /** Lines of the ledger; none where there is no file. */
  ledger(): Record<string, unknown>[]
  /** Ends it as Ctrl-C does. @returns its exit code. */
  stop(): Promise<number | null>
}

/** @param given the folder of stories; a new one, which goes when the review is stopped, unless given. */
export async function startReview(given?: string, ...options: readonly string[]): Promise<RunningReview> {
  const folder = given ?? newFolder()
  const child = spawn(process.execPath, [MAIN, 'review', join(folder, STORY), ...options], {
    env: { ...process.env, CROSSREAD_REVIEWER: 'Proposed Person' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  const url = await new Promise<string>((resolve, reject) => {
    let stdout = ''
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
      const [found] = /http:\/\/\S+/u.exec(stdout) ?? []
      if (found !== undefined && stdout.includes('\n')) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`crossread review ended with ${code}: ${stderr}`)))
  })
  const { origin, port, hash } = new URL(url)
  return {
    url,
    origin,
    port: Number(port),
    token: hash.slice('#key='.length),
    folder,
    process: child,
    stderr: () => stderr,
    ledger: () => linesOf(join(folder, STORY, 'decisions.jsonl')),
    stop: async () => {
      const isOver = child.exitCode !== null || child.signalCode !== null
      if (!isOver) {
        child.kill('SIGINT')
        await once(child, 'exit')
      }
      if (given === undefined) rmSync(folder, { recursive: true, force: true })
      return child.exitCode
    },
  }
}

/** For suites that share one: `folderWith` is of one test. */
function newFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'crossread-review-')))
  for (const [name, text] of Object.entries(LIGHTHOUSE)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

/** @throws where a line is torn. */
function linesOf(path: string): Record<string, unknown>[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return []
  }
  if (text !== '' && !text.endsWith('\n')) throw new Error(`the last line of ${path} is torn`)
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}

export interface Reply {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** Sends a request in which every header can be chosen; `fetch` allows neither Host nor Origin. */
export function send(
  { port }: Pick<RunningReview, 'port'>,
  path: string,
  headers: Readonly<Record<string, string>>,
  { method = 'GET', body }: { readonly method?: string; readonly body?: string } = {},
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers: { ...headers } }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      response.once('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      )
    })
    sent.once('error', reject)
    sent.end(body)
  })
}

/** The headers of our own page. */
export function ours({ token, origin }: Pick<RunningReview, 'token' | 'origin'>): Record<string, string> {
  return { authorization: `Bearer ${token}`, origin, 'content-type': 'application/json' }
}

/** Ids of the story's findings in the order of the queue. */
export async function queueOf(review: RunningReview): Promise<string[]> {
  const { body } = await send(review, `/api/story/${STORY}`, ours(review))
  const { html }: { html: string } = JSON.parse(body)
  return [...html.matchAll(/data-id="([^"]+)"/gu)].map(([, id = '']) => id)
}

/** Sends a decision as our page does. */
export function decide(review: RunningReview, decision: object): Promise<Reply> {
  return send(review, `/api/story/${STORY}/decisions`, ours(review), {
    method: 'POST',
    body: JSON.stringify({
      id: crypto.randomUUID(),
      verdict: 'confirmed',
      note: '',
      reviewer: 'Mia',
      ...decision,
    }),
  })
}
