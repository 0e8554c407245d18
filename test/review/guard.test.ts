import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crossread } from '../cli/command.ts'
import { ours, queueOf, type RunningReview, send, startReview } from './server.ts'

const STORY = '/api/story/lighthouse'
const DECISIONS = `${STORY}/decisions`

let review: RunningReview
let finding: string
beforeAll(async () => {
  review = await startReview()
  finding = (await queueOf(review))[0] ?? ''
})
afterAll(async () => {
  await review.stop()
})

const decision = (more: object = {}) =>
  JSON.stringify({
    id: crypto.randomUUID(),
    finding,
    verdict: 'confirmed',
    note: '',
    reviewer: 'Mia',
    ...more,
  })

describe('who may read', () => {
  it.each([
    ['our page', {}, 200],
    [
      'our page under the machine’s other name',
      { host: 'localhost:PORT', origin: 'http://localhost:PORT' },
      200,
    ],
    ['a program of the same user, which has the token', { origin: '' }, 200],
    ['somebody without the token', { authorization: '' }, 401],
    ['somebody with a wrong token', { authorization: `Bearer ${'A'.repeat(43)}` }, 401],
    ['somebody with a part of the token', { authorization: 'Bearer PART' }, 401],
    ['somebody with the token in another scheme', { authorization: 'Basic TOKEN' }, 401],
    ['a page of another site', { origin: 'https://evil.example' }, 403],
    ['a page of another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    [
      'a name that leads here (DNS rebinding)',
      { host: 'evil.example:PORT', origin: 'http://evil.example:PORT' },
      403,
    ],
    ['a name that leads here, without an origin', { host: 'evil.example', origin: '' }, 403],
    ['another port of ours', { host: '127.0.0.1:1' }, 403],
    [
      'a link or image on another site',
      { origin: '', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' },
      403,
    ],
    ['a page of another port, as the browser says', { origin: '', 'sec-fetch-site': 'same-site' }, 403],
  ] as const)('%s', async (_, changes, status) => {
    const headers = Object.fromEntries(
      Object.entries({ ...ours(review), ...changes })
        .filter(([, value]) => value !== '')
        .map(([name, value]) => [
          name,
          value
            .replace('PORT', String(review.port))
            .replace('PART', review.token.slice(0, -1))
            .replace('TOKEN', review.token),
        ]),
    )
    for (const path of ['/api/stories', STORY, `${STORY}/finding/${finding}`]) {
      const reply = await send(review, path, headers)
      expect([path, reply.status]).toEqual([path, status])
      if (status === 200) continue
      expect(reply.body).not.toContain('Brannock')
      expect(JSON.parse(reply.body).error).toMatch(/^[A-Z].*\.$/u)
    }
  })

  it('shows nothing of the sources to whoever opens the page without the token', async () => {
    for (const path of ['/', `/story/lighthouse/${finding}`, '/review.js', '/review.css']) {
      const { status, body } = await send(review, path, {})
      expect(status).toBe(200)
      expect(body).not.toMatch(/Brannock|Coast Herald/u)
      expect(body).not.toContain(review.token)
    }
  })
})

describe('what may be written', () => {
  it.each([
    ['without the token', { authorization: '' }, decision, 401, /key is missing/u],
    ['from another site', { origin: 'https://evil.example' }, decision, 403, /Another page/u],
    ['from nowhere', { origin: '' }, decision, 403, /from which page/u],
    ['as a form', { 'content-type': 'application/x-www-form-urlencoded' }, decision, 415, /Only JSON/u],
    ['as plain text', { 'content-type': 'text/plain' }, decision, 415, /Only JSON/u],
    ['without a type', { 'content-type': '' }, decision, 415, /Only JSON/u],
    ['too long a note', {}, () => decision({ note: 'x'.repeat(10_001) }), 400, /note/u],
    ['too large', {}, () => decision({ note: 'x'.repeat(200_000) }), 413, /128 kB/u],
    ['broken', {}, () => '{"finding":', 400, /no JSON/u],
    ['no object', {}, () => '[]', 400, /no decision/u],
    ['with more than is asked for', {}, () => decision({ time: '2031-01-01' }), 400, /no decision/u],
    ['with an unknown verdict', {}, () => decision({ verdict: 'maybe' }), 400, /verdict/u],
    ['by nobody', {}, () => decision({ reviewer: ' ' }), 400, /reviewer/u],
    ['dismissed for no reason', {}, () => decision({ verdict: 'dismissed' }), 400, /reason/u],
    ['preferring what is not there', {}, () => decision({ preferred: 7 }), 400, /no such answer/u],
    ['on an unknown finding', {}, () => decision({ finding: 'feedfeedfeed' }), 404, /no finding/u],
    [
      'a duplicate of nothing',
      {},
      () => decision({ verdict: 'duplicate', duplicateOf: 'feed' }),
      404,
      /no finding/u,
    ],
  ] as const)('refuses a decision %s', async (_, changes, body, status, message) => {
    const headers = Object.fromEntries(
      Object.entries({ ...ours(review), ...changes }).filter(([, value]) => value !== ''),
    )
    const reply = await send(review, DECISIONS, headers, { method: 'POST', body: body() })
    expect([reply.status, reply.body]).toEqual([status, expect.stringMatching(message)])
    expect(review.ledger()).toEqual([])
  })

  it('knows no other story and no other route', async () => {
    const headers = ours(review)
    expect((await send(review, '/api/story/elsewhere', headers)).body).toContain('no story')
    expect((await send(review, '/api/story/..%2f..%2fetc%2fpasswd', headers)).status).toBe(404)
    expect((await send(review, '/decisions.jsonl', headers)).status).toBe(404)
    expect((await send(review, DECISIONS, headers, { method: 'PUT', body: decision() })).status).toBe(404)
  })
})

describe('every answer', () => {
  it.each(['/', '/review.js', '/review.css', '/api/stories', '/nowhere'])(
    'of %s forbids to keep, sniff, frame and share it',
    async (path) => {
      const { headers } = await send(review, path, path.startsWith('/api') ? ours(review) : {})
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'cross-origin-resource-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
      })
      const policy = String(headers['content-security-policy'])
      expect(policy).toContain("default-src 'none'")
      expect(policy).toContain("script-src 'self'")
      expect(policy).toContain("frame-ancestors 'none'")
      expect(policy).not.toContain('unsafe')
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    },
  )

  it('gives no other page leave to ask (no CORS)', async () => {
    const preflight = {
      origin: 'https://evil.example',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type',
    }
    const { status, headers } = await send(review, DECISIONS, preflight, { method: 'OPTIONS' })
    expect(status).toBe(403)
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })
})

describe('the command', () => {
  it('says in one sentence that a port is taken', () => {
    const { stderr, code } = crossread(review.folder, ['review', 'lighthouse', '--port', String(review.port)])
    expect(stderr).toBe(
      `error: port ${review.port} is in use; choose another with --port, or leave it out.\n`,
    )
    expect(code).toBe(2)
  })

  it.each(['0', '65536', 'eighty', '-1'])('refuses the port %s', (port) => {
    const { stderr, code } = crossread(review.folder, ['review', 'lighthouse', `--port=${port}`])
    expect(stderr).toContain(`"${port}" is no port`)
    expect(code).toBe(2)
  })

  it('has a new token each time, and ends with 0 at Ctrl-C', async () => {
    const other = await startReview()
    expect(other.token).toMatch(/^[\w-]{43}$/u)
    expect(other.token).not.toBe(review.token)
    expect(await other.stop()).toBe(0)
    expect(other.stderr()).toBe('')
  })
})
