import { describe, expect, it } from 'vitest'
import { readReply } from '../../src/readers/reply.ts'

const choice = (more: object) => ({ model: 'm', choices: [more] })
const message = (more: object) => ({ type: 'message', model: 'm', ...more })

describe('readReply', () => {
  it.each([
    ['a chat completion', choice({ finish_reason: 'stop', message: { content: 'x' } }), 'x', 'openai'],
    [
      'content in parts',
      choice({
        message: {
          content: [
            { type: 'text', text: 'x' },
            { type: 'text', text: 'y' },
          ],
        },
      }),
      'xy',
      'openai',
    ],
    [
      'arguments of a function',
      choice({ message: { content: null, tool_calls: [{ function: { arguments: '{}' } }] } }),
      '{}',
      'openai',
    ],
    [
      'arguments that are no string',
      choice({ message: { tool_calls: [{ function: { arguments: { findings: [] } } }] } }),
      '{"findings":[]}',
      'openai',
    ],
    [
      'a message with a tool',
      message({
        stop_reason: 'tool_use',
        content: [
          { type: 'text', text: 'So:' },
          { type: 'tool_use', input: { findings: [] } },
        ],
      }),
      '{"findings":[]}',
      'anthropic',
    ],
    [
      'a message of text',
      message({ stop_reason: 'end_turn', content: [{ type: 'text', text: 'x' }] }),
      'x',
      'anthropic',
    ],
    ['a bare text', 'x', 'x', 'plain'],
    ['a text that is JSON', '{"findings":[]}', '{"findings":[]}', 'plain'],
    ['a completion as a string', JSON.stringify(choice({ message: { content: 'x' } })), 'x', 'openai'],
    ['a message as a string', JSON.stringify(message({ content: [{ text: 'x' }] })), 'x', 'anthropic'],
    ['bare findings', { findings: [] }, '{"findings":[]}', 'plain'],
    ['a bare list', [], '[]', 'plain'],
  ])('reads %s', (_, body, text, protocol) => {
    expect(readReply(body)).toMatchObject({ ok: true, text, protocol })
  })

  it.each([
    [
      'a completion that was cut off',
      choice({ finish_reason: 'length', message: { content: '{' } }),
      'was cut off',
    ],
    [
      'a message that was cut off',
      message({ stop_reason: 'max_tokens', content: [{ type: 'text', text: '{' }] }),
      'was cut off',
    ],
    ['a refusal', choice({ message: { content: null, refusal: 'I cannot.' } }), 'refused'],
    ['a filter', choice({ finish_reason: 'content_filter', message: { content: '' } }), 'refused'],
    ['a refusal of a message', message({ stop_reason: 'refusal', content: [] }), 'refused'],
    ['no content', choice({ message: { content: '  ' } }), 'sent an empty reply'],
    ['no choice', { choices: [] }, 'sent no choice'],
    ['an error', { error: { code: 'rate_limit', message: 'secret words' } }, 'sent an error (rate_limit)'],
    ['another object', { hello: 1 }, 'neither a chat completion nor a message'],
    ['nothing', null, 'sent an empty reply'],
    ['a blank text', '  ', 'neither a chat completion nor a message'],
  ])('says what is wrong with %s', (_, body, why) => {
    const reply = readReply(body)
    expect(reply.ok ? '' : reply.why).toContain(why)
    expect(JSON.stringify(reply)).not.toContain('secret')
  })

  it('takes of a model’s name only what names have', () => {
    const reply = readReply({ model: 'm\n<b>7</b> ; rm', choices: [{ message: { content: 'x' } }] })
    expect(reply).toMatchObject({ model: 'mb7/brm' })
  })

  it('counts tokens as the server does', () => {
    expect(readReply({ ...choice({ message: { content: 'x' } }), usage: { total_tokens: 7 } })).toMatchObject(
      { tokens: 7 },
    )
    expect(
      readReply(message({ content: [{ text: 'x' }], usage: { input_tokens: 3, output_tokens: 4 } })),
    ).toMatchObject({ tokens: 7 })
  })
})
