import type { ReviewEvent } from '../protocol.ts'
import { type Api, Refused } from './api.ts'
import { say } from './dom.ts'
import type { DecisionForm } from './form.ts'
import { notify, unnotify } from './notices.ts'
import type { Queue } from './queue.ts'
import type { Reviewer } from './reviewer.ts'
import type { Room } from './room.ts'

/** Milliseconds to wait before the server is tried again; the last from then on. */
const PAUSES = [500, 1_000, 2_000, 4_000]

interface Parts {
  readonly api: Api
  readonly room: Room
  readonly queue: Queue
  readonly form: DecisionForm
  readonly reviewer: Reviewer
  /** Lines of the ledger that this tab has sent. */
  readonly own: ReadonlySet<string>
  readonly complain: (error: unknown) => void
}

/** What happens while a person reads: others decide, sources are edited, the server goes and comes back. */
export interface Meanwhile {
  /** Shows anew what has changed, and says so. */
  refresh(why: 'sources' | 'ledger'): Promise<void>
  /** Listens until the key is no longer taken. */
  listen(): Promise<void>
}

export function createMeanwhile({ api, room, queue, form, reviewer, own, complain }: Parts): Meanwhile {
  let isFirst = true

  function onEvent(event: ReviewEvent): void {
    switch (event.type) {
      case 'hello':
        unnotify('connection')
        // What was told before we listened, or while the connection was gone, was told to nobody here.
        if (room.at().story !== '') void refresh('ledger').catch(complain)
        else if (!isFirst) void room.openStories().catch(complain)
        isFirst = false
        break
      case 'recorded':
        onRecorded(event)
        break
      case 'changed':
        if (room.at().story === '') void room.openStories().catch(complain)
        if (event.story !== room.at().story) break
        void refresh(event.why).catch(complain)
        if (event.why === 'ledger')
          notify('ledger', 'Lines were taken out of the ledger by another program: decisions may be gone.')
        break
      case 'stories':
        if (room.at().story === '') void room.openStories().catch(complain)
        break
      case 'trouble':
        tellTroubles(event.troubles)
        break
    }
  }

  function onRecorded(event: Extract<ReviewEvent, { type: 'recorded' }>): void {
    const { story, finding } = room.at()
    if (story === '') void room.openStories().catch(complain)
    if (own.has(event.id) || event.story !== story) return
    void refresh('ledger').catch(complain)
    const isMe = event.reviewer === reviewer.name()
    const by = isMe ? 'You' : event.reviewer
    if (event.finding === finding) {
      const what = event.undone ? `took back “${event.text}”` : `decided this one as “${event.text}”`
      notify('finding', `${by} ${what}${isMe ? ' in another tab' : ' while you were reading'}.`)
    } else {
      say(
        `${by} ${event.undone ? 'took back a decision' : 'decided another finding'}: ${event.progress.text}.`,
      )
    }
  }

  async function refresh(why: 'sources' | 'ledger'): Promise<void> {
    const { story, finding } = room.at()
    if (story === '') return
    await room.refreshStory()
    if (finding === '' || room.at().finding !== finding) return
    try {
      await room.refreshFinding()
      if (why === 'sources')
        notify('finding', 'The sources were edited while you were reading. This finding is as it was.')
    } catch (error) {
      if (!(error instanceof Refused) || (error.status !== 409 && error.status !== 404)) throw error
      tellGone()
    }
  }

  /** The finding stays to be read; what was written of it goes along to what has taken its place. */
  function tellGone(): void {
    const { story, finding, question, kind } = room.at()
    form.hide()
    const next = queue.successor(question, kind)
    const words =
      'The sources were edited while you were reading, and this finding’s answers with them: below it stands as it was.'
    if (next !== null) form.handOver(story, finding, next)
    const onwards = next ?? queue.nextOpen(finding) ?? queue.first()
    notify(
      'finding',
      next === null ? `${words} Nothing has taken its place.` : words,
      onwards === null
        ? undefined
        : {
            label: next === null ? 'Next open finding' : 'Show it as it is now',
            act: () => void room.openFinding(onwards, { focus: true }).catch(complain),
          },
    )
  }

  async function listen(): Promise<void> {
    for (let failures = 0; ; failures++) {
      try {
        await api.events((event) => {
          failures = 0
          onEvent(event)
        })
      } catch (error) {
        if (error instanceof Refused && error.status === 401) {
          complain(error)
          return
        }
      }
      notify(
        'connection',
        'The review server does not answer: is crossread review still running? What you write is kept here until it is back.',
      )
      await new Promise((resolve) => setTimeout(resolve, PAUSES[Math.min(failures, PAUSES.length - 1)]))
    }
  }

  return { refresh, listen }
}

/** Says what is wrong with sources or ledgers, until it no longer is. */
export function tellTroubles(troubles: readonly string[]): void {
  if (troubles.length === 0) unnotify('trouble')
  else notify('trouble', troubles.join(' '))
}
