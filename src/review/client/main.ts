import { type Api, connect, Refused } from './api.ts'
import { createArticles } from './articles.ts'
import { need, say } from './dom.ts'
import { createForm, type DecisionContent } from './form.ts'
import { findKey, forgetKey } from './key.ts'
import { listenForKeys } from './keys.ts'
import { createLineIds } from './line-ids.ts'
import { createMeanwhile, tellTroubles } from './meanwhile.ts'
import { notify, unnotify } from './notices.ts'
import { createQueue } from './queue.ts'
import { createReviewer } from './reviewer.ts'
import { createRoom } from './room.ts'
import { createUndo } from './undo.ts'

const key = await findKey()
if (key === '') locked('The key is missing: open the address that crossread review has printed.')
else begin(connect(key))

function locked(sentence: string): void {
  forgetKey()
  notify('locked', sentence)
}

function complain(error: unknown): void {
  if (error instanceof Refused && error.status === 401) locked(error.message)
  else notify('error', error instanceof Error ? error.message : String(error))
}

function attempt(work: () => Promise<void>): () => void {
  return () => void work().catch(complain)
}

/** Joins the parts of the page, and does what a person asks for. */
function begin(api: Api): void {
  const own = new Set<string>()
  const lines = createLineIds()
  const reviewer = createReviewer()
  const queue = createQueue(reviewer.name)
  const articles = createArticles()
  const form = createForm(decide)
  const room = createRoom({ api, queue, articles, form })
  const meanwhile = createMeanwhile({ api, room, queue, form, reviewer, own, complain })
  const undo = createUndo()

  async function decide(id: string, content: DecisionContent): Promise<void> {
    const name = await reviewer.ask()
    if (name === '') return
    const { story } = room.at()
    // Over a slow folder somebody may look elsewhere before the answer comes, and is left there.
    const isStill = (): boolean => room.at().story === story && room.at().finding === id
    const decision = { ...content, finding: id, reviewer: name }
    const line = lines.idFor([story, decision])
    own.add(line)
    try {
      const { text, progress, question } = await api.decide(story, { ...decision, id: line })
      lines.answered()
      form.written(story, id)
      unnotify('error')
      undo.push({ story, finding: id })
      const stays = isStill()
      if (room.at().story !== '') await room.refreshStory()
      if (!stays) {
        say(`${text}: ${question} Recorded; ${progress.text}.`)
        return
      }
      const next = queue.nextOpen(id)
      await room.openFinding(next ?? id, { focus: true })
      const then = next === null ? 'That was the last open one.' : `Now: ${room.at().question}`
      say(`${text}: ${question} Recorded; ${progress.text}. ${then}`)
      if (next === null) notify('done', `Nothing open is left in this list: ${progress.text}.`)
    } catch (error) {
      if (!isStill()) {
        complain(error)
        return
      }
      form.refuse(error instanceof Error ? error.message : String(error))
      if (error instanceof Refused && error.status === 409) await meanwhile.refresh('sources')
    }
  }

  async function undoLast(): Promise<void> {
    const name = reviewer.name()
    const { story, finding } = room.at()
    const last = undo.last() ?? (queue.isDecidedBy(finding, name) ? { story, finding } : null)
    if (last === null) {
      notify('undo', 'You have decided nothing in this tab that could be undone.')
      return
    }
    const request = { finding: last.finding, reviewer: name }
    const id = lines.idFor([last.story, 'undo', request])
    own.add(id)
    const { text, question, progress } = await api.undo(last.story, { id, ...request }).catch((error) => {
      // What can be undone no more is not to stand in the way of what was decided before.
      if (error instanceof Refused && [404, 409].includes(error.status)) undo.drop(last)
      throw error
    })
    lines.answered()
    undo.drop(last)
    unnotify('done')
    unnotify('undo')
    unnotify('error')
    await room.openStory(last.story)
    await room.refreshStory()
    if (queue.has(last.finding)) await room.openFinding(last.finding, { focus: true })
    say(`Undone: ${text}, ${question} ${progress.text}.`)
  }

  const move = (to: () => string | null, none: string) =>
    attempt(async () => {
      const id = to()
      if (id === null) say(none)
      else await room.openFinding(id, { focus: true })
    })
  const current = () => room.at().finding

  /** Links to findings, to words in an article and to stories are followed without leaving the page. */
  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    const href = link.getAttribute('href') ?? ''
    const [, id] = /^#f-(.+)$/u.exec(href) ?? []
    if (id !== undefined) move(() => id, '')()
    else if (href.startsWith('/')) {
      history.pushState(null, '', href)
      attempt(() => room.route(true))()
      fold(false)
    } else if (!href.startsWith('#') || !articles.openAt(href.slice(1))) return
    event.preventDefault()
  }

  const foldButton = need('#fold', HTMLElement)

  /** On a narrow screen the queue is folded away. */
  function fold(open: boolean): void {
    foldButton.setAttribute('aria-expanded', String(open))
    need('#queue', HTMLElement).classList.toggle('open', open)
  }

  function showKeys(): void {
    need('#keys', HTMLDialogElement).showModal()
  }

  document.addEventListener('click', follow)
  addEventListener(
    'popstate',
    attempt(() => room.route(true)),
  )
  for (const [id, act] of [
    ['undo', attempt(undoLast)],
    ['help', showKeys],
    ['who', () => void reviewer.change()],
  ] as const) {
    const button = need(`#${id}`, HTMLElement)
    button.addEventListener('click', act)
    button.hidden = false
  }
  foldButton.addEventListener('click', () => fold(foldButton.getAttribute('aria-expanded') !== 'true'))
  listenForKeys({
    plain: {
      j: move(() => queue.beside(current(), 1), 'This is the last finding.'),
      k: move(() => queue.beside(current(), -1), 'This is the first finding.'),
      o: move(() => queue.nextOpen(current()), 'No other finding is open.'),
      c: () => form.choose('confirmed'),
      x: () => form.choose('dismissed'),
      f: () => form.choose('follow-up'),
      d: () => form.choose('duplicate'),
      n: form.focusNote,
      u: attempt(undoLast),
      a: articles.next,
      e: () => {
        const why = document.querySelector('#finding details.why')
        if (why instanceof HTMLDetailsElement) why.open = !why.open
      },
      '/': () => {
        if (room.at().story === '') return
        fold(true)
        queue.focusText()
      },
      '?': showKeys,
    },
    digit: form.pick,
    enter: form.submit,
    leave: room.focusFinding,
    escape: () => {
      if (form.cancel()) room.focusFinding()
    },
  })

  attempt(async () => {
    const { reviewer: proposed, troubles } = await api.stories()
    reviewer.propose(proposed)
    tellTroubles(troubles)
    void meanwhile.listen()
    await room.route(false)
    if (reviewer.name() === '' && (await reviewer.ask()) !== '') room.focusFinding()
  })()
}
