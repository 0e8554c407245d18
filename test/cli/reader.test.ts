import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'
import { reportSchema } from '../../src/report/schema.ts'
import { completion, serverWith } from '../readers/server.ts'
import { crossread, ferryFolder, type Run } from './command.ts'

/** Runs the command in this process, so that it can ask a server of this process. */
async function inProcess(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const written = { stdout: '', stderr: '' }
  const stream = (name: 'stdout' | 'stderr') =>
    new Writable({
      write: (chunk, _, done) => {
        written[name] += String(chunk)
        done()
      },
    })
  const code = await run(args, { stdout: stream('stdout'), stderr: stream('stderr'), env })
  return { ...written, code }
}

/** A reply that finds what the engine finds (the dead), what it does not (the crack), and what does not stand there. */
const REPLY = JSON.stringify({
  findings: [
    {
      question: 'How many people died?',
      kind: 'discrepancy',
      dimension: 'quantity',
      readings: [
        { file: 'harbour-gazette', sentence: 'A2', exact: '14' },
        { file: 'selby-times', sentence: 'B2', exact: '17' },
      ],
    },
    {
      question: 'When did the lights go out?',
      kind: 'discrepancy',
      dimension: 'other',
      readings: [
        { file: 'harbour-gazette', sentence: 'A1', exact: 'Ferry sinks' },
        { file: 'selby-times', sentence: 'B1', exact: 'ferry Alder' },
      ],
    },
    {
      question: 'What sank?',
      kind: 'discrepancy',
      dimension: 'other',
      readings: [
        { file: 'harbour-gazette', sentence: 'A2', exact: 'the steamer' },
        { file: 'selby-times', sentence: 'B2', exact: 'ferry Alder' },
      ],
    },
  ],
})

const SECRET = 'sk-very-secret'

/** All that a run left in a folder, as one text. */
function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n')
}

const reportIn = (folder: string) =>
  reportSchema.parse(JSON.parse(readFileSync(join(folder, 'ferry/report.json'), 'utf8')))

describe('crossread report --reader', () => {
  it('asks, reports with the opinion, and gives the same bytes from the cache alone', async () => {
    const server = await serverWith(completion(REPLY))
    const folder = ferryFolder()
    const at = (name: string) => join(folder, name)
    const asked = await inProcess(
      ['report', at('ferry'), '--out', at('asked'), '--reader', server.url, '--model', 'm-1'],
      { CROSSREAD_READER_KEY: SECRET },
    )
    expect(asked.stderr).toBe('')
    expect(asked.code).toBe(0)
    expect(asked.stdout.replace(/\s+/gu, ' ')).toContain(
      'A language model read along: m-1 (openai, prompt v1) listed 3 findings: 1 that Crossread found, too;',
    )
    const { findings } = reportIn(at('asked'))
    expect(
      findings.some(({ evidence }) =>
        evidence.some(({ signal, detail }) => signal === 'reader' && detail === 'm-1 (openai), prompt v1'),
      ),
    ).toBe(true)
    const offline = await inProcess([
      'report',
      at('ferry'),
      '--out',
      at('offline'),
      '--reader-offline',
      '--model',
      'm-1',
    ])
    expect([offline.stderr, offline.code]).toEqual(['', 0])
    expect(server.received).toHaveLength(1)
    for (const file of ['report.html', 'report.md', 'report.json'])
      expect(readFileSync(at(`offline/ferry/${file}`))).toEqual(readFileSync(at(`asked/ferry/${file}`)))
    expect(readFileSync(at('asked/ferry/report.md'), 'utf8')).toContain('A language model read along')
    expect(`${everythingIn(folder)}${asked.stdout}`).not.toContain(SECRET)
    expect(everythingIn(folder)).not.toContain('127.0.0.1')
    expect(readdirSync(at('ferry/.crossread/readers'))).toHaveLength(1)
  })

  it('goes on without a reader that fails, says so, and finds what it finds', async () => {
    const server = await serverWith({ status: 401, body: {} })
    const folder = ferryFolder()
    const at = (name: string) => join(folder, name)
    const asked = await inProcess([
      'report',
      at('ferry'),
      '--out',
      at('asked'),
      '--reader',
      server.url,
      '--model',
      'm',
    ])
    expect(asked.code).toBe(0)
    expect(asked.stderr).toBe(
      'warning: ferry: This report is without the reader: it refused the request with status 401.\n',
    )
    await inProcess(['report', at('ferry'), '--out', at('alone')])
    expect(readFileSync(at('asked/ferry/report.json'))).toEqual(readFileSync(at('alone/ferry/report.json')))
    expect(readFileSync(at('asked/ferry/report.md'), 'utf8')).toContain('This report is without the reader')
    expect(readFileSync(at('asked/ferry/report.html'), 'utf8')).toContain('This report is without the reader')
  })

  it('says what it would cost, and does nothing', async () => {
    const server = await serverWith(completion(REPLY))
    const folder = ferryFolder()
    const { stdout, stderr, code } = await inProcess([
      'report',
      join(folder, 'ferry'),
      '--out',
      join(folder, 'out'),
      '--reader',
      server.url,
      '--model',
      'm',
      '--reader-min-agreement',
      '3',
      '--dry-run',
    ])
    expect([stderr, code]).toEqual(['', 0])
    expect(stdout).toMatch(/^ferry: 3 calls, about \d{4} tokens sent, at most 24000 received\n$/u)
    expect(server.received).toHaveLength(0)
    expect(readdirSync(folder)).toEqual(['ferry'])
    expect(existsSync(join(folder, 'ferry/.crossread'))).toBe(false)
  })

  it('spends no more than it may, and says what is missing', async () => {
    const server = await serverWith(completion(REPLY))
    const folder = ferryFolder()
    const { stderr, code } = await inProcess([
      'report',
      join(folder, 'ferry'),
      '--out',
      join(folder, 'out'),
      '--reader',
      server.url,
      '--model',
      'm',
      '--reader-min-agreement',
      '2',
      '--max-calls',
      '1',
    ])
    expect(code).toBe(0)
    expect(stderr).toContain('1 of 2 replies are missing: it was not asked more, because --max-calls is 1.')
    expect(server.received).toHaveLength(1)
  })

  it('says with --verbose what it has spent', async () => {
    const server = await serverWith(completion(REPLY))
    const folder = ferryFolder()
    const paths = [join(folder, 'ferry'), '--out', join(folder, 'out')]
    const { stderr } = await inProcess([
      'report',
      ...paths,
      '--reader',
      server.url,
      '--model',
      'm',
      '--verbose',
    ])
    expect(stderr).toContain('reader: 1 call, 500 tokens')
  })

  it('passes over a damaged reply, and names it', async () => {
    const server = await serverWith(completion(REPLY))
    const folder = ferryFolder()
    const args = [
      'report',
      join(folder, 'ferry'),
      '--out',
      join(folder, 'out'),
      '--reader',
      server.url,
      '--model',
      'm',
      '--reader-cache',
      join(folder, 'kept'),
    ]
    await inProcess(args)
    const [name = ''] = readdirSync(join(folder, 'kept'))
    writeFileSync(join(folder, 'kept', name), '{}')
    const again = await inProcess(args)
    expect(again.stderr).toBe(
      `warning: ${join(folder, 'kept', name)}: this is no reply that was kept here; it is passed over.\n`,
    )
    expect(server.received).toHaveLength(2)
  })

  it.each([
    [['--reader', 'http://localhost:1/v1'], '--reader needs the name of a model; add --model NAME'],
    [['--reader', 'nowhere', '--model', 'm'], '--reader is no address of a server'],
    [
      ['--reader', 'https://api.openai.com/v1', '--model', 'm'],
      'api.openai.com needs a key; set OPENAI_API_KEY',
    ],
    [['--model', 'm'], '--model is for a reader; add --reader URL or --reader-offline'],
    [['--max-calls', '3'], '--max-calls is for a reader'],
    [
      ['--reader-offline', '--reader-budget', '12'],
      '--reader-budget is out of range; write a whole number from 3000',
    ],
    [['--reader-offline', '--reader-min-agreement', '1.5'], '--reader-min-agreement is out of range'],
    [['--reader-offline', '--max-calls', '-1'], '--max-calls is out of range'],
    [['--reader-offline', '--reader-temperature', '9'], '--reader-temperature is out of range'],
    [['--reader-offline', '--reader-protocol', 'telnet'], 'Invalid values'],
  ])('refuses %j in one sentence, before any work', async (args, message) => {
    const folder = ferryFolder()
    const { stdout, stderr, code } = await inProcess([
      'report',
      join(folder, 'ferry'),
      '--out',
      join(folder, 'out'),
      ...args,
    ])
    expect(stderr).toMatch(/^error: [^\n]+\.\n$/u)
    expect(stderr).toContain(message)
    expect([stdout, code]).toEqual(['', 2])
    expect(readdirSync(folder)).toEqual(['ferry'])
  })
})

describe('crossread reader export and import', () => {
  const bodyOf = (content: string) => ({
    model: 'm-1',
    choices: [{ finish_reason: 'stop', message: { content } }],
  })

  /** Exports the ferry's requests. */
  function exported(folder: string, ...more: string[]) {
    const { stdout, stderr, code } = crossread(folder, ['reader', 'export', 'ferry', ...more])
    expect(code).toBe(0)
    const requests = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    writeFileSync(join(folder, 'requests.jsonl'), stdout)
    return { requests, stderr, ids: requests.map(({ custom_id }): string => custom_id) }
  }
  const replies = (folder: string, lines: readonly unknown[]) =>
    writeFileSync(
      join(folder, 'replies.jsonl'),
      lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''),
    )

  it('fills the cache from replies without the story, and reports from it without any network', () => {
    const folder = ferryFolder()
    const { requests, ids, stderr } = exported(folder)
    expect(requests).toHaveLength(1)
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: '/v1/chat/completions',
      body: { model: 'unnamed' },
    })
    expect(stderr).toContain('No model is named')
    replies(folder, [
      {
        custom_id: ids[0],
        response: { status_code: 200, body: bodyOf(`Here:\n\`\`\`json\n${REPLY}\n\`\`\``) },
        error: null,
      },
    ])
    expect(crossread(folder, ['reader', 'import', 'replies.jsonl', '--requests', 'requests.jsonl'])).toEqual({
      stdout: '1 reply kept.\n',
      stderr: '',
      code: 0,
    })
    const { stdout, stderr: said, code } = crossread(folder, ['report', 'ferry', '--reader-offline'])
    expect([said, code]).toEqual(['', 0])
    expect(stdout.replace(/\s+/gu, ' ')).toContain('m-1 (openai, prompt v1) listed 3 findings')
    const { findings } = reportIn(join(folder, 'reports'))
    expect(
      findings.flatMap(({ evidence }) => evidence.filter(({ signal }) => signal === 'reader')),
    ).toHaveLength(1)
  })

  it('takes replies to requests of Anthropic’s form, and asks as often as told', () => {
    const folder = ferryFolder()
    const { requests, ids } = exported(
      folder,
      '--model',
      'claude',
      '--reader-protocol',
      'anthropic',
      '--reader-min-agreement',
      '2',
    )
    expect(requests).toHaveLength(2)
    expect(requests[0].params).toMatchObject({ model: 'claude', tool_choice: { type: 'tool' } })
    const message = {
      model: 'claude-x',
      stop_reason: 'tool_use',
      content: [{ type: 'tool_use', input: JSON.parse(REPLY) }],
    }
    replies(
      folder,
      ids.map((custom_id) => ({ custom_id, result: { type: 'succeeded', message } })),
    )
    expect(crossread(folder, ['reader', 'import', 'replies.jsonl']).stdout).toBe('2 replies kept.\n')
    const { stdout, stderr } = crossread(folder, [
      'report',
      'ferry',
      '--reader-offline',
      '--model',
      'claude',
      '--reader-min-agreement',
      '2',
    ])
    expect(stderr).toBe('')
    expect(stdout.replace(/\s+/gu, ' ')).toContain('claude (anthropic, prompt v1) listed 6 findings')
  })

  it('names and counts what failed, came twice, is unknown or missing', () => {
    const folder = ferryFolder()
    const {
      ids: [first = '', second = '', third = ''],
    } = exported(folder, '--model', 'm', '--reader-min-agreement', '3')
    const stranger = first.replace(/.{4}$/u, 'beef')
    replies(folder, [
      { custom_id: first, response: { body: bodyOf(REPLY) } },
      { custom_id: first, response: { body: bodyOf('{"findings":[]}') } },
      { custom_id: second, response: null, error: { message: 'overloaded' } },
      { custom_id: stranger, response: { body: bodyOf(REPLY) } },
      { custom_id: 'request-7', response: { body: bodyOf(REPLY) } },
      'no JSON at all',
    ])
    const { stdout, stderr, code } = crossread(folder, [
      'reader',
      'import',
      'replies.jsonl',
      '--requests',
      'requests.jsonl',
    ])
    expect(code).toBe(2)
    expect(stdout).toBe('1 reply kept; 1 failed, 1 came twice, 3 unknown, 2 missing.\n')
    expect(stderr.trim().split('\n')).toEqual([
      `warning: replies.jsonl:2: ${first} came before; the first reply stands.`,
      `warning: replies.jsonl:3: ${second} failed, as the file says; it is left out.`,
      `warning: replies.jsonl:4: ${stranger} is none of the requests; it is left out.`,
      'warning: replies.jsonl:5: request-7 is no request of ours; it is left out.',
      'warning: replies.jsonl:6: this line is no JSON object; it is left out.',
      `warning: ${second}: no usable reply to this request.`,
      `warning: ${third}: no usable reply to this request.`,
    ])
    crossread(folder, ['report', 'ferry', '--reader-offline', '--model', 'm', '-q'])
    const { findings } = reportIn(join(folder, 'reports'))
    expect(findings.some(({ evidence }) => evidence.some(({ signal }) => signal === 'reader'))).toBe(true)
  })

  it('says which replies are missing from a report', () => {
    const folder = ferryFolder()
    const { stderr, code } = crossread(folder, ['report', 'ferry', '--reader-offline', '--model', 'm'])
    expect(code).toBe(0)
    expect(stderr).toBe(
      'warning: ferry: This report is without the reader: it has no reply in the cache to this prompt, model and these texts.\n',
    )
  })

  it('exports the same bytes whatever the order of the sources', () => {
    const folder = ferryFolder()
    const files = ['ferry/harbour-gazette.md', 'ferry/selby-times.md']
    const [a, b] = [files, [...files].reverse()].map(
      (paths) => crossread(folder, ['reader', 'export', ...paths], { TZ: 'Asia/Tokyo' }).stdout,
    )
    expect(a).not.toBe('')
    expect(a).toBe(b)
  })

  it.each([
    [['reader', 'import', 'none.jsonl'], 'none.jsonl: this file cannot be read; check the path.'],
    [
      ['reader', 'import', 'ferry/selby-times.md', '--requests', 'ferry/selby-times.md'],
      '--requests names a file without requests of ours',
    ],
    [['reader'], 'crossread reader needs a command: export or import'],
    [['reader', 'export', 'none'], 'none: there is no such file or folder'],
  ])('refuses %j in one sentence', (args, message) => {
    const { stderr, code } = crossread(ferryFolder(), args)
    expect(stderr).toContain(message)
    expect(code).toBe(2)
  })
})
