import { createHash } from 'node:crypto'
import { replySchema } from './findings.ts'
import type { Messages } from './prompt.ts'

/** What a reader is asked with; all of it is part of a reply's key but the protocol. */
export interface Parameters {
  readonly model: string
  /** Most tokens of a reply. */
  readonly maxReplyTokens: number
  /** Null to leave it to the model: some accept none. */
  readonly temperature: number | null
}

/** One call, ready to be sent. */
export interface ReaderRequest {
  /** `crossread-v1-` and 32 hexadecimal digits: names the reply in the cache, and the request in a batch file. */
  readonly key: string
  readonly promptVersion: string
  readonly parameters: Parameters
  readonly messages: Messages
}

const KEY_DIGITS = 32
const KEY = /^crossread-[a-z0-9]{1,8}-[0-9a-f]{32}$/u

/** Whether a string has the form of a key of ours. */
export function isKey(text: string): boolean {
  return KEY.test(text)
}

/**
 * A call with its key: a hash of the prompt's version, model, parameters and texts, and of which time of asking it is.
 *
 * @param ask from 1: a reader may be asked the same several times.
 */
export function requestOf(
  promptVersion: string,
  parameters: Parameters,
  messages: Messages,
  ask: number,
): ReaderRequest {
  const { model, maxReplyTokens, temperature } = parameters
  const parts = [promptVersion, model, maxReplyTokens, temperature, ask, messages.system, messages.user]
  const digits = createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex')
  return {
    key: `crossread-${promptVersion}-${digits.slice(0, KEY_DIGITS)}`,
    promptVersion,
    parameters,
    messages,
  }
}

const NAME = 'report_findings'
const schema = replySchema()

/** The body of a chat completion that asks for our schema. */
export function completionBody({ parameters, messages }: ReaderRequest) {
  return {
    model: parameters.model,
    messages: [
      { role: 'system' as const, content: messages.system },
      { role: 'user' as const, content: messages.user },
    ],
    response_format: {
      type: 'json_schema' as const,
      json_schema: { name: NAME, strict: true, schema },
    },
    max_completion_tokens: parameters.maxReplyTokens,
    ...(parameters.temperature === null ? {} : { temperature: parameters.temperature }),
  }
}

/** The body of a message of the Anthropic API that has a tool with our schema called. */
export function messageBody({ parameters, messages }: ReaderRequest) {
  return {
    model: parameters.model,
    max_tokens: parameters.maxReplyTokens,
    system: messages.system,
    messages: [{ role: 'user' as const, content: messages.user }],
    tools: [
      {
        name: NAME,
        description: 'Takes the list of findings.',
        input_schema: { ...schema, type: 'object' as const },
      },
    ],
    tool_choice: { type: 'tool' as const, name: NAME },
    ...(parameters.temperature === null ? {} : { temperature: parameters.temperature }),
  }
}
