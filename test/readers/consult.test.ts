import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeFiles } from '../../src/cli/write.ts'
import type { Purse } from '../../src/readers/ask.ts'
import { openCache } from '../../src/readers/cache.ts'
import { createClient, type Loaders } from '../../src/readers/client.ts'
import { type Consultant, consult } from '../../src/readers/consult.ts'
import type { Protocol } from '../../src/readers/protocol.ts'
import { endpointAt, type ReaderSettings, UNNAMED } from '../../src/readers/settings.ts'
import { UserError } from '../../src/util/user-error.ts'
import { folderWith } from '../folder.ts'
import { type Answer, completion, type FakeServer, serverWith, toolMessage } from './server.ts'
import { DEAD, ferrySources, SHORT_PROMPT } from './story.ts'

const SETTINGS: ReaderSettings = {
  model: 'm',
  temperature: null,
  maxReplyTokens: 1000,
  budget: 10_000,
  asked: 1,
}
const purse = (more: Partial<Purse> = {}): Purse => ({
  maxCalls: 100,
  maxTokens: 1e9,
  calls: 0,
  tokens: 0,
  ...more,
})

/** Asks a server about the ferry, and keeps the waits it would have made. */
async function asking(
  server: FakeServer,
  {
    protocol = 'openai',
    settings = SETTINGS,
    own = purse(),
    folder = folderWith(),
    timeLimit = 20_000,
  }: {
    protocol?: Protocol
    settings?: ReaderSettings
    own?: Purse
    folder?: string
    timeLimit?: number
  } = {},
) {
  const waits: number[] = []
  const endpoint = endpointAt(server.url, protocol, { CROSSREAD_READER_KEY: 'sk-secret' })
  const consultant: Consultant = {
    settings,
    prompt: SHORT_PROMPT,
    protocol,
    client: await createClient(endpoint, undefined, timeLimit),
    purse: own,
    wait: async (ms) => waits.push(ms),
  }
  const opinion = await consult(ferrySources(), consultant, openCache([folder], writeFiles))
  return { opinion, waits, folder, own, consultant }
}

const good: Readonly<Record<Protocol, Answer>> = { openai: completion(DEAD), anthropic: toolMessage(DEAD) }
const PROTOCOLS = ['openai', 'anthropic'] as const

describe.each(PROTOCOLS)('consult by the protocol of %s', (protocol) => {
  it('asks once, keeps the reply, and needs no call for the same again', async () => {
    const server = await serverWith(good[protocol])
    const { opinion, folder } = await asking(server, { protocol })
    expect(opinion).toMatchObject({
      reader: { protocol, model: 'm', prompt: 'v0' },
      listed: 1,
      dropped: [],
      notes: [],
    })
    expect(opinion.proposals).toHaveLength(1)
    const again = await asking(server, { protocol, folder })
    expect(again.opinion).toEqual(opinion)
    expect(server.received).toHaveLength(1)
    const [request] = server.received
    expect(request?.path).toBe(protocol === 'openai' ? '/v1/chat/completions' : '/v1/messages')
    expect(JSON.stringify(request?.headers)).toContain('sk-secret')
    expect(JSON.parse(request?.body ?? '')).toMatchObject({ model: 'm' })
  })

  it('keeps no key and no address', async () => {
    const { opinion, folder } = await asking(await serverWith(good[protocol]), { protocol })
    const kept = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(kept).toHaveLength(1)
    expect(`${kept.join()} ${JSON.stringify(opinion)}`).not.toMatch(/sk-secret|127\.0\.0\.1/u)
  })

  it.each([
    [
      '429, and waits as long as it is asked to',
      { status: 429, headers: { 'retry-after': '7' }, body: {} },
      7000,
    ],
    ['429 with a wait in milliseconds', { status: 429, headers: { 'retry-after-ms': '20' }, body: {} }, 20],
    ['429 without a wait', { status: 429, body: {} }, 1000],
    ['500', { status: 500, body: { error: { message: 'x' } } }, 1000],
    ['503 that is no JSON', { status: 503, text: '<html>busy</html>' }, 1000],
    ['a connection that breaks', { does: 'hangUp' }, 1000],
    ['a reply that is no JSON', { text: '{"choices": [' }, 1000],
  ] as const satisfies readonly (readonly [string, Answer, number])[])(
    'tries again after %s',
    async (_, answer, wait) => {
      const server = await serverWith(answer, good[protocol])
      const { opinion, waits } = await asking(server, { protocol })
      expect(opinion.proposals).toHaveLength(1)
      expect(opinion.notes).toEqual([])
      expect(waits).toEqual([wait])
    },
  )

  it('tries again after a reply that does not come in time', async () => {
    const server = await serverWith({ does: 'hang' }, good[protocol])
    const { opinion } = await asking(server, { protocol, timeLimit: 300 })
    expect(opinion.proposals).toHaveLength(1)
    expect(server.received).toHaveLength(2)
  })

  it.each([
    ['status 500', { status: 500, body: {} }, 'answered with status 500', 3],
    ['no connection', { does: 'hangUp' }, 'cannot be reached', 3],
    ['status 401', { status: 401, body: {} }, 'refused the request with status 401', 1],
    ['status 404', { status: 404, body: {} }, 'refused the request with status 404', 1],
    [
      'status 400, with the schema and without',
      { status: 400, body: {} },
      'refused the request with status 400',
      2,
    ],
    [
      'a wait of an hour',
      { status: 429, headers: { 'retry-after': '3600' }, body: {} },
      'asks to wait 3600 seconds',
      1,
    ],
    ['an empty reply', { body: {} }, 'sent a reply that is neither a chat completion nor a message', 3],
  ] as const satisfies readonly (readonly [string, Answer, string, number])[])(
    'goes on without the reader after %s, and says so',
    async (_, answer, why, calls) => {
      const server = await serverWith(answer)
      const { opinion, own } = await asking(server, { protocol })
      expect(opinion.proposals).toEqual([])
      expect(opinion.notes).toHaveLength(1)
      expect(opinion.notes[0]).toMatch(/^This report is without the reader: it .*\.$/u)
      expect(opinion.notes[0]).toContain(why)
      expect(opinion.notes[0]).not.toMatch(/sk-secret|127\.0/u)
      expect([own.calls, server.received.length]).toEqual([calls, calls])
    },
  )
})

describe('consult', () => {
  it.each([
    ['a refusal', completion('', { message: { content: null, refusal: 'No.' } }), 'refused'],
    ['prose', completion('I see no contradiction.'), 'is not the JSON asked for'],
    ['half a list', completion(DEAD.slice(0, 60)), 'is not the JSON asked for'],
    ['a reply cut off', completion(DEAD.slice(0, 60), { finish_reason: 'length' }), 'was cut off'],
  ])('asks three times where it gets %s, then goes on without', async (_, answer, why) => {
    const server = await serverWith(answer)
    const { opinion, folder } = await asking(server)
    expect(server.received).toHaveLength(3)
    expect(opinion.notes[0]).toContain(why)
    expect(readdirSync(folder)).toEqual([])
  })

  it('gives a reply that was cut off more room', async () => {
    const server = await serverWith(completion('{', { finish_reason: 'length' }), completion(DEAD))
    const { opinion } = await asking(server)
    expect(opinion.proposals).toHaveLength(1)
    expect(server.received.map(({ body }) => JSON.parse(body).max_completion_tokens)).toEqual([1000, 2000])
  })

  it('asks in plain words a server that knows no schema', async () => {
    const server = await serverWith({ status: 400, body: {} }, completion(`\`\`\`json\n${DEAD}\n\`\`\``))
    const { opinion, waits } = await asking(server)
    expect(opinion.proposals).toHaveLength(1)
    expect(waits).toEqual([])
    expect(server.received.map(({ body }) => 'response_format' in JSON.parse(body))).toEqual([true, false])
  })

  it('asks nothing more of a server that cannot be used', async () => {
    const server = await serverWith({ status: 401, body: {} })
    const { opinion } = await asking(server, { settings: { ...SETTINGS, asked: 3 } })
    expect(server.received).toHaveLength(1)
    expect(opinion.notes).toEqual([
      'This report is without the reader: it refused the request with status 401.',
    ])
  })

  it('goes on with the replies it has', async () => {
    const server = await serverWith(
      completion(DEAD),
      completion('no'),
      completion('no'),
      completion('no'),
      completion(DEAD),
    )
    const { opinion } = await asking(server, { settings: { ...SETTINGS, asked: 3 } })
    expect(opinion.notes).toEqual([
      '1 of 3 replies are missing: it sent a reply that is not the JSON asked for.',
    ])
    expect(opinion.proposals.map(({ votes }) => votes)).toEqual([2])
  })

  it.each([
    ['calls', { maxCalls: 1 }, 'because --max-calls is 1', 1],
    ['no calls', { maxCalls: 0 }, 'because --max-calls is 0', 0],
    ['tokens', { maxTokens: 1500 }, 'because --max-tokens is 1500', 1],
  ] as const)('stops where %s are used up, with what it has', async (_, limit, why, calls) => {
    const server = await serverWith(completion(DEAD))
    const { opinion } = await asking(server, { settings: { ...SETTINGS, asked: 2 }, own: purse(limit) })
    expect(server.received).toHaveLength(calls)
    expect(opinion.notes[0]).toContain(why)
    expect(opinion.listed).toBe(calls)
  })

  it('counts tries against the limit, too', async () => {
    const server = await serverWith({ status: 500, body: {} })
    const { opinion } = await asking(server, { own: purse({ maxCalls: 2 }) })
    expect(server.received).toHaveLength(2)
    expect(opinion.notes[0]).toContain(
      'answered with status 500, and was not asked more, because --max-calls is 2',
    )
  })

  it('counts tokens as the server does', async () => {
    const { own } = await asking(await serverWith(completion(DEAD)))
    expect(own).toMatchObject({ calls: 1, tokens: 500 })
  })

  it('uses the cache alone where it has no client, and says what is missing', async () => {
    const server = await serverWith(completion(DEAD))
    const { consultant, folder, opinion } = await asking(server)
    const offline: Consultant = { ...consultant, client: null }
    expect(await consult(ferrySources(), offline, openCache([folder], writeFiles))).toEqual(opinion)
    const { notes } = await consult(ferrySources(), offline, openCache([folderWith()], writeFiles))
    expect(notes).toEqual([
      'This report is without the reader: it has no reply in the cache to this prompt, model and these texts.',
    ])
    expect(server.received).toHaveLength(1)
  })

  it('says that a reply could not be kept', async () => {
    const folder = join(folderWith({ taken: 'a file' }), 'taken')
    const { opinion } = await asking(await serverWith(completion(DEAD)), { folder })
    expect(opinion.proposals).toHaveLength(1)
    expect(opinion.notes).toEqual([
      'The replies could not be kept in the cache; the next run will ask again.',
    ])
  })

  it('names the model by the reply where it was left open', async () => {
    const { opinion } = await asking(await serverWith(completion(DEAD)), {
      settings: { ...SETTINGS, model: UNNAMED },
    })
    expect(opinion.reader.model).toBe('m-1')
  })
})

describe('createClient', () => {
  it.each([
    [
      'openai',
      'asking this reader needs the package openai, which is not installed; run npm install openai beside crossread.',
    ],
    [
      'anthropic',
      'asking this reader needs the package @anthropic-ai/sdk, which is not installed; run npm install @anthropic-ai/sdk beside crossread.',
    ],
  ] as const)('says what to install where %s’s package is missing', async (protocol, message) => {
    const missing = () => Promise.reject(Object.assign(new Error('none'), { code: 'ERR_MODULE_NOT_FOUND' }))
    const none: Loaders = { openai: missing, anthropic: missing }
    const endpoint = endpointAt('http://localhost:1', protocol, {})
    await expect(createClient(endpoint, none)).rejects.toThrow(
      new UserError(null, message.split('; ')[0] ?? '', (message.split('; ')[1] ?? '').replace(/\.$/u, '')),
    )
  })

  it('lets other failures to load through', async () => {
    const broken = () => Promise.reject(new TypeError('broken'))
    await expect(
      createClient(endpointAt('http://localhost:1', 'openai', {}), { openai: broken, anthropic: broken }),
    ).rejects.toThrow(TypeError)
  })
})
