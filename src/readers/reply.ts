import { isRecord } from './findings.ts'

/** A reader's reply, whatever protocol it came by. */
export type Reply =
  | {
      readonly ok: true
      /** What it wrote, or the arguments it called our tool with, as JSON text. */
      readonly text: string
      readonly protocol: 'openai' | 'anthropic' | 'plain'
      /** The model as the reply names it, null where it does not. */
      readonly model: string | null
      /** Tokens as the server counted them, null where it does not say. */
      readonly tokens: number | null
    }
  /** `why` ends the sentence "the reader …". */
  | { readonly ok: false; readonly why: string }

const LONGEST_NAME = 100

/**
 * Reads the body of a reply: a chat completion (OpenAI and compatible), a message (Anthropic), either of them as a string, or a
 * bare text or list of findings. Never throws.
 */
export function readReply(body: unknown): Reply {
  if (typeof body === 'string') return readReply(bodyIn(body) ?? { text: body })
  if (Array.isArray(body)) return plain(JSON.stringify(body))
  if (!isRecord(body)) return failed('sent an empty reply')
  if (Array.isArray(body['choices'])) return completion(body, body['choices'])
  if (Array.isArray(body['content'])) return message(body, body['content'])
  if (isRecord(body['error'])) return failed(`sent an error (${phrase(body['error'])})`)
  if (Array.isArray(body['findings'])) return plain(JSON.stringify(body))
  if (isText(body['text'])) return plain(body['text'])
  return failed('sent a reply that is neither a chat completion nor a message')
}

/** A completion or message that was written out as a string. */
function bodyIn(text: string): unknown {
  try {
    const body: unknown = JSON.parse(text)
    return isRecord(body) && (Array.isArray(body['choices']) || Array.isArray(body['content'])) ? body : null
  } catch {
    return null
  }
}

function plain(text: string): Reply {
  return { ok: true, text, protocol: 'plain', model: null, tokens: null }
}

const failed = (why: string): Reply => ({ ok: false, why })

function completion(body: Readonly<Record<string, unknown>>, choices: readonly unknown[]): Reply {
  const [choice] = choices
  if (!isRecord(choice)) return failed('sent no choice')
  const given = isRecord(choice['message']) ? choice['message'] : choice
  if (choice['finish_reason'] === 'length') return failed('was cut off before its reply was complete')
  if (choice['finish_reason'] === 'content_filter' || isText(given['refusal'])) return failed('refused')
  const text = toolArguments(given['tool_calls']) ?? textOf(given['content'] ?? given['text'])
  if (text === '') return failed('sent an empty reply')
  return {
    ok: true,
    text,
    protocol: 'openai',
    model: nameIn(body),
    tokens: total(body['usage'], 'total_tokens'),
  }
}

function toolArguments(calls: unknown): string | null {
  if (!Array.isArray(calls)) return null
  const call: unknown = calls.find((one) => isRecord(one) && isRecord(one['function']))
  if (!isRecord(call) || !isRecord(call['function'])) return null
  const given = call['function']['arguments']
  return isText(given) ? given : isRecord(given) ? JSON.stringify(given) : null
}

function message(body: Readonly<Record<string, unknown>>, content: readonly unknown[]): Reply {
  if (body['stop_reason'] === 'max_tokens') return failed('was cut off before its reply was complete')
  if (body['stop_reason'] === 'refusal') return failed('refused')
  const tool = content.find((block) => isRecord(block) && block['type'] === 'tool_use')
  const text = isRecord(tool) ? JSON.stringify(tool['input'] ?? null) : textOf(content)
  if (text === '') return failed('sent an empty reply')
  const usage = isRecord(body['usage']) ? body['usage'] : {}
  const [input, output] = [usage['input_tokens'], usage['output_tokens']]
  const tokens = typeof input === 'number' && typeof output === 'number' ? input + output : null
  return { ok: true, text, protocol: 'anthropic', model: nameIn(body), tokens }
}

/** A string, or the texts of a list of parts. */
function textOf(content: unknown): string {
  if (isText(content)) return content
  if (!Array.isArray(content)) return ''
  return content.map((part) => (isRecord(part) && isText(part['text']) ? part['text'] : '')).join('')
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** A model's name as a reply gives it: letters, digits and the marks that names have, for it is shown in reports. */
function nameIn({ model }: Readonly<Record<string, unknown>>): string | null {
  const name = isText(model) ? model.replace(/[^\p{L}\p{N}._:/@+-]/gu, '').slice(0, LONGEST_NAME) : ''
  return name === '' ? null : name
}

function total(usage: unknown, key: string): number | null {
  const value = isRecord(usage) ? usage[key] : null
  return typeof value === 'number' ? value : null
}

/** What an error object says: its code or type, not its message, which may repeat what was sent. */
function phrase({ code, type }: Readonly<Record<string, unknown>>): string {
  const name = [code, type].find(isText) ?? (typeof code === 'number' ? String(code) : 'without a code')
  return name.replace(/[^\w.-]/gu, ' ').slice(0, LONGEST_NAME)
}
