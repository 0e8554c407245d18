import type {
  DecisionRequest,
  FindingAnswer,
  RecordedAnswer,
  RefusalAnswer,
  ReviewEvent,
  StoriesAnswer,
  StoryAnswer,
  UndoRequest,
} from '../protocol.ts'

/** The server has said no, and why; status 0 where it cannot be reached. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly status: number

  constructor(status: number, sentence: string) {
    super(sentence)
    this.status = status
  }
}

export interface Api {
  stories(): Promise<StoriesAnswer>
  story(story: string): Promise<StoryAnswer>
  finding(story: string, finding: string): Promise<FindingAnswer>
  decide(story: string, request: DecisionRequest): Promise<RecordedAnswer>
  undo(story: string, request: UndoRequest): Promise<RecordedAnswer>
  /** Listens until the connection ends. */
  events(onEvent: (event: ReviewEvent) => void): Promise<void>
}

export function connect(key: string): Api {
  const authorization = `Bearer ${key}`

  async function ask(path: string, body?: object): Promise<Response> {
    const request: RequestInit =
      body === undefined
        ? { headers: { authorization } }
        : {
            method: 'POST',
            headers: { authorization, 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }
    const response = await fetch(`/api/${path}`, request).catch(() => null)
    if (!response) {
      throw new Refused(
        0,
        'The review server does not answer: is crossread review still running? Nothing was lost.',
      )
    }
    if (response.ok) return response
    const refusal: RefusalAnswer | null = await response.json().catch(() => null)
    throw new Refused(response.status, refusal?.error ?? `The server answered ${response.status}.`)
  }
  const json = async <T>(path: string, body?: object): Promise<T> => (await ask(path, body)).json()
  const named = encodeURIComponent

  return {
    stories: () => json('stories'),
    story: (story) => json(`story/${named(story)}`),
    finding: (story, finding) => json(`story/${named(story)}/finding/${named(finding)}`),
    decide: (story, request) => json(`story/${named(story)}/decisions`, request),
    undo: (story, request) => json(`story/${named(story)}/undo`, request),
    // By fetch, because EventSource cannot send the key in a header.
    events: async (onEvent) => {
      const { body } = await ask('events')
      if (!body) return
      const reader = body.pipeThrough(new TextDecoderStream()).getReader()
      let rest = ''
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        const messages = (rest + value).split('\n\n')
        rest = messages.pop() ?? ''
        for (const message of messages) {
          const data = message
            .split('\n')
            .filter((line) => line.startsWith('data: '))
            .map((line) => line.slice('data: '.length))
            .join('\n')
          if (data !== '') onEvent(JSON.parse(data))
        }
      }
    },
  }
}
