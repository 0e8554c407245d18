import { createServer, type IncomingHttpHeaders } from 'node:http'
import { onTestFinished } from 'vitest'

/** One answer of a server: JSON, or text as it stands; `hang` to send none, `hangUp` to close the connection. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly text?: string
  readonly does?: 'hang' | 'hangUp'
}

export interface Received {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface FakeServer {
  readonly url: string
  readonly received: readonly Received[]
}

/** A reader's server on this machine: gives its answers in turn, and the last one from then on. Closed when the test is over. */
export async function serverWith(...answers: readonly Answer[]): Promise<FakeServer> {
  const received: Received[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const answer = answers[Math.min(received.length, answers.length - 1)] ?? {}
      received.push({
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(chunks).toString(),
      })
      if (answer.does === 'hang') return
      if (answer.does === 'hangUp') return void request.socket.destroy()
      response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers })
      response.end(answer.text ?? JSON.stringify(answer.body))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}/v1`, received }
}

/** A chat completion that says `content`. */
export function completion(content: string, more: object = {}): Answer {
  return {
    body: {
      model: 'm-1',
      choices: [{ finish_reason: 'stop', message: { content }, ...more }],
      usage: { total_tokens: 500 },
    },
  }
}

/** A message of the Anthropic API that calls our tool. */
export function toolMessage(json: string, more: object = {}): Answer {
  return {
    body: {
      type: 'message',
      role: 'assistant',
      model: 'm-1',
      stop_reason: 'tool_use',
      content: [{ type: 'tool_use', id: 't', name: 'report_findings', input: JSON.parse(json) }],
      usage: { input_tokens: 300, output_tokens: 200 },
      ...more,
    },
  }
}
