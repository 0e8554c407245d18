import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { streamSSE } from 'hono/streaming'
import { z } from 'zod'
import { DECISION_VERDICTS, DISMISSAL_REASONS } from '../model/decision.ts'
import type { Desk } from './desk.ts'
import { fromHereOnly, headers, jsonOnly, withToken } from './guard.ts'
import type { Pages } from './office.ts'
import type { RefusalAnswer, ReviewEvent } from './protocol.ts'
import { Refusal } from './refusal.ts'

/** Bytes of a request: a note of ten thousand characters fits in any script. */
const LARGEST = 128 * 1024
/** Milliseconds between signs of life, so that a page notices a server that has gone. */
const PULSE = 15_000

const who = z.string().trim().min(1).max(200)
const decisionRequest = z.strictObject({
  id: z.uuid(),
  finding: z.string().max(200),
  verdict: z.enum(DECISION_VERDICTS),
  reason: z.enum(DISMISSAL_REASONS).optional(),
  preferred: z.int().min(0).max(10_000).optional(),
  why: z.string().max(2_000).optional(),
  duplicateOf: z.string().max(200).optional(),
  note: z.string().max(10_000),
  reviewer: who,
})
const undoRequest = z.strictObject({ id: z.uuid(), finding: z.string().max(200), reviewer: who })

export interface Gate {
  readonly token: string
  /** The port we listen on, known once we do. */
  readonly port: () => number
  /** Ends the streams of events when it is aborted. */
  readonly closing: AbortSignal
  /** Told of every defect of ours. */
  readonly onDefect: (error: unknown) => void
}

/** The routes. The page and its two files hold nothing of the sources; all else needs the token. */
export function createApp(desk: Desk, pages: Pages, { token, port, closing, onDefect }: Gate): Hono {
  const app = new Hono()
  app.use(...headers, fromHereOnly(port))
  app.onError((error, context) => {
    if (!(error instanceof Refusal)) onDefect(error)
    const { status, message } =
      error instanceof Refusal
        ? error
        : { status: 500 as const, message: 'Crossread itself failed: see its terminal.' }
    return context.json({ error: message } satisfies RefusalAnswer, status)
  })
  app.notFound((context) => context.json({ error: 'There is nothing here.' } satisfies RefusalAnswer, 404))

  for (const path of ['/', '/story/:story', '/story/:story/:finding'])
    app.get(path, (context) => context.html(pages.shell))
  app.get('/review.css', (context) =>
    context.body(pages.style, 200, { 'Content-Type': 'text/css; charset=utf-8' }),
  )
  app.get('/review.js', (context) =>
    context.body(pages.script, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
  )

  app.use('/api/*', withToken(token), jsonOnly)
  app.use(
    '/api/*',
    bodyLimit({
      maxSize: LARGEST,
      onError: () => {
        throw new Refusal(413, `A decision may take ${LARGEST / 1024} kB and no more: shorten the note.`)
      },
    }),
  )
  app.get('/api/stories', (context) => context.json(desk.stories()))
  app.get('/api/story/:story', (context) => context.json(desk.story(context.req.param('story'))))
  app.get('/api/story/:story/finding/:finding', (context) =>
    context.json(desk.finding(context.req.param('story'), context.req.param('finding'))),
  )
  app.post('/api/story/:story/decisions', async (context) => {
    const request = parsed(decisionRequest, await context.req.text())
    return context.json(await desk.decide(context.req.param('story'), request), 201)
  })
  app.post('/api/story/:story/undo', async (context) => {
    const request = parsed(undoRequest, await context.req.text())
    return context.json(await desk.undo(context.req.param('story'), request), 201)
  })
  app.get('/api/events', (context) =>
    streamSSE(context, async (stream) => {
      const send = (event: ReviewEvent) => void stream.writeSSE({ data: JSON.stringify(event) })
      const leave = desk.subscribe(send)
      const pulse = setInterval(() => void stream.write(': still here\n\n'), PULSE)
      await new Promise<void>((resolve) => {
        stream.onAbort(resolve)
        closing.addEventListener('abort', () => resolve(), { once: true })
      })
      clearInterval(pulse)
      leave()
    }),
  )
  return app
}

/** @throws Refusal where the text is no JSON or not what is asked for. */
function parsed<T>(schema: z.ZodType<T>, text: string): T {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new Refusal(400, 'This is no JSON.')
  }
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new Refusal(
    400,
    `This is no decision (${issue?.path.join('.') || 'request'}: ${issue?.message ?? ''}).`,
  )
}
