import { describe, expect, it } from 'vitest'
import { readReplyLine, requestLine } from '../../src/readers/batch.ts'
import { requestOf } from '../../src/readers/request.ts'
import { DEAD } from './story.ts'

const REQUEST = requestOf(
  'v1',
  { model: 'm', maxReplyTokens: 9, temperature: null },
  { system: 's', user: 'u' },
  1,
)
const ID = REQUEST.key
const completion = { model: 'm', choices: [{ finish_reason: 'stop', message: { content: DEAD } }] }
const message = {
  model: 'm',
  content: [{ type: 'tool_use', input: JSON.parse(DEAD) }],
  stop_reason: 'tool_use',
}
const line = (more: object): string => JSON.stringify({ custom_id: ID, ...more })

describe('requestLine', () => {
  it('has the form of OpenAI’s batches', () => {
    const text = requestLine(REQUEST, 'openai')
    expect(text.endsWith('\n')).toBe(true)
    expect(JSON.parse(text)).toMatchObject({
      custom_id: ID,
      method: 'POST',
      url: '/v1/chat/completions',
      body: {
        model: 'm',
        messages: [
          { role: 'system', content: 's' },
          { role: 'user', content: 'u' },
        ],
      },
    })
  })

  it('has the form of Anthropic’s batches, with an id they take', () => {
    expect(JSON.parse(requestLine(REQUEST, 'anthropic'))).toMatchObject({
      custom_id: ID,
      params: { model: 'm', system: 's' },
    })
    expect(ID).toMatch(/^[\w-]{1,64}$/u)
  })
})

describe('readReplyLine', () => {
  it.each([
    ['a body in a response', { response: { body: completion } }],
    [
      'a response with its status',
      { response: { status_code: 200, request_id: 'x', body: completion }, error: null },
    ],
    ['a response that is the body', { response: completion }],
    ['a body', { body: completion }],
    ['a message', { response: { status_code: 200, body: message } }],
    ['a result of Anthropic’s', { result: { type: 'succeeded', message } }],
    ['a bare text', { response: { body: `So:\n\`\`\`json\n${DEAD}\n\`\`\`` } }],
    ['bare findings', { response: { body: JSON.parse(DEAD) } }],
  ])('reads %s', (_, more) => {
    expect(readReplyLine(line(more))).toMatchObject({ ok: true, id: ID })
  })

  it.each([
    ['an error', { response: null, error: { message: 'no' } }, 'failed, as the file says'],
    ['a bad status', { response: { status_code: 500, body: {} } }, 'failed with status 500'],
    ['an error of Anthropic’s', { result: { type: 'errored', error: {} } }, 'failed: errored'],
    ['no reply', {}, 'has no reply'],
    ['a null reply', { response: null }, 'has no reply'],
    [
      'prose',
      { response: { body: { choices: [{ message: { content: 'None.' } }] } } },
      'not the JSON asked for',
    ],
    [
      'a cut-off reply',
      { response: { body: { choices: [{ finish_reason: 'length', message: { content: DEAD } }] } } },
      'was cut off',
    ],
    ['an error in the body', { response: { body: { error: { code: 'x' } } } }, 'sent an error (x)'],
  ])('says of %s which request failed', (_, more, why) => {
    const read = readReplyLine(line(more))
    expect(read).toMatchObject({ ok: false, id: ID, isOurs: true })
    expect(read.ok ? '' : read.why).toContain(why)
  })

  it.each([
    ['no JSON', 'hello', null],
    ['a list', '[]', null],
    ['no id', '{"response":{}}', null],
    ['an id of somebody else', '{"custom_id":"request-1"}', 'request-1'],
    ['an id that is a path', '{"custom_id":"../../etc/passwd"}', '../../etc/passwd'],
  ])('knows that %s is none of ours', (_, text, id) => {
    expect(readReplyLine(text)).toMatchObject({ ok: false, id, isOurs: false })
  })
})
