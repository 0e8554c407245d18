import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { type AddRequest, add, type World } from '../../../src/cli/commands/add.ts'
import { createConsole } from '../../../src/cli/console.ts'
import { UserError } from '../../../src/util/user-error.ts'
import { AS_IF_PUBLIC, dns, SHORT, testClock } from '../../capture/server.ts'

export interface Added {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A clock that stands at an instant, and takes no time to wait. */
export function at(instant: string): World {
  return {
    clock: { ...testClock(), now: () => new Date(instant) },
    limits: SHORT,
    lookup: dns(),
    policy: AS_IF_PUBLIC,
  }
}

/** Runs `crossread add` in this process, for the story `ferry` of a folder. */
export async function addTo(
  folder: string,
  inputs: readonly string[],
  options: Partial<AddRequest> = {},
  world: World = at('2031-05-08T08:15:43.655Z'),
): Promise<Added> {
  const [stdout, stderr] = [new Collector(), new Collector()]
  const console = createConsole({ stdout, stderr, env: {} }, { quiet: false, verbose: false })
  const request: AddRequest = {
    inputs,
    story: 'ferry',
    sources: folder,
    outlet: undefined,
    published: undefined,
    captured: undefined,
    match: undefined,
    ignoreRobots: false,
    allowPrivate: false,
    dryRun: false,
    env: {},
    ...options,
  }
  let code: number
  try {
    code = await add(request, console, world)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    console.error(error)
    code = 2
  }
  return { code, stdout: stdout.text, stderr: stderr.text }
}

class Collector extends Writable {
  text = ''

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** Names of the Markdown files of the story `ferry`, and of what lies in its folder of captures; sorted. */
export function filesOf(folder: string): { articles: string[]; captures: string[] } {
  return { articles: namesIn(join(folder, 'ferry')), captures: namesIn(join(folder, 'ferry/.captures')) }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name !== '.captures')
      .sort()
  } catch {
    return []
  }
}

export function readFrom(folder: string, ...path: string[]): string {
  return readFileSync(join(folder, 'ferry', ...path), 'utf8')
}

interface PageOptions {
  readonly title?: string
  readonly outlet?: string
  readonly canonical?: string
  readonly passengers?: number
  readonly more?: string
}

/** A page of an invented outlet on an invented event. */
export function ferryPage({ title, outlet, canonical, passengers, more }: PageOptions = {}): string {
  return `<!doctype html><html lang="en"><head><title>${title ?? 'Ferry Alder sails again'}</title>
<meta property="og:site_name" content="${outlet ?? 'Harbour Gazette'}">
<meta property="og:title" content="${title ?? 'Ferry Alder sails again'}">
<meta property="article:published_time" content="2031-05-08T07:30:00+02:00">
${canonical === undefined ? '' : `<link rel="canonical" href="${canonical}">`}
</head><body><article><h1>${title ?? 'Ferry Alder sails again'}</h1>
<p>The ferry Alder left Port Selby again on Tuesday morning after a strike of twelve days, the operator Norlink said in a statement to this newspaper.</p>
<p>It carried ${passengers ?? 212} passengers on the first crossing, most of them from the islands, and was greeted by a brass band on the northern mole.</p>
<p>“We are glad to be back at work,” said its captain, Maren Toft, who had spoken for the crew during the dispute.</p>
${more ?? ''}
</article></body></html>`
}
