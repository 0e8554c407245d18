import type { FindingAnswer, ReviewEvent, StoryAnswer, StoryProgress } from '../protocol.ts'
import { type Api, connect, Refused } from './api.ts'
import { createArticles } from './articles.ts'
import { need, parse, say } from './dom.ts'
import { createForm } from './form.ts'
import { findKey, forgetKey } from './key.ts'
import { listenForKeys } from './keys.ts'
import { notify, unnotify } from './notices.ts'
import { createQueue } from './queue.ts'
import { createReviewer } from './reviewer.ts'
import { createUndo } from './undo.ts'

const key = await findKey()
if (key === '') locked('The key is missing: open the address that crossread review has printed.')
else begin(connect(key))

function locked(sentence: string): void {
  forgetKey()
  notify('locked', sentence)
}

function begin(api: Api): void {
  const room = need('#room', HTMLElement)
  const stories = need('#stories', HTMLElement)
  const finding = need('#finding', HTMLElement)
  const reviewer = createReviewer()
  const queue = createQueue(reviewer.name)
  const articles = createArticles()
  const form = createForm(decide)
  const undo = createUndo()
  /** Where the page is; empty where it is nowhere. */
  let at = { story: '', finding: '', question: '', kind: '' }
  let onlyStory = ''
  /** Lines of the ledger that this tab has sent. */
  const own = new Set<string>()
  let run = ''
  /** Counts what is fetched, so that a late answer does not show what was left meanwhile. */
  let visit = 0

  for (const id of ['help', 'who', 'undo']) need(`#${id}`, HTMLElement).hidden = false

  // ---- where the page is

  async function route(focus: boolean): Promise<void> {
    const [, kind = '', story = '', id = ''] = location.pathname.split('/').map(decodeURIComponent)
    if (kind === 'story' && story !== '') {
      await openStory(story)
      const wanted = id || queue.first()
      if (wanted !== null) await openFinding(wanted, { focus, replace: true })
      else empty()
      return
    }
    await openStories()
  }

  async function openStories(): Promise<void> {
    visit++
    const answer = await api.stories()
    reviewer.propose(answer.reviewer)
    tellTroubles(answer.troubles)
    onlyStory = answer.stories.length === 1 ? (answer.stories[0] ?? '') : ''
    if (onlyStory !== '') {
      history.replaceState(null, '', `/story/${encodeURIComponent(onlyStory)}`)
      await route(false)
      return
    }
    at = { story: '', finding: '', question: '', kind: '' }
    room.hidden = true
    form.hide()
    stories.hidden = false
    stories.replaceChildren(parse(answer.html))
    title('Stories', '')
    showProgress(null)
  }

  async function openStory(story: string): Promise<void> {
    if (at.story === story) return
    const answer = await api.story(story)
    queue.reset()
    at = { story, finding: '', question: '', kind: '' }
    stories.hidden = true
    room.hidden = false
    showStory(answer)
  }

  function showStory({ html, title: name, progress }: StoryAnswer): void {
    queue.fill(html)
    need('#title', HTMLElement).textContent = name
    showProgress(progress)
  }

  function empty(): void {
    finding.replaceChildren(parse('<p>There is nothing to review in this story.</p>'))
    form.hide()
    title(need('#title', HTMLElement).textContent ?? '', '')
  }

  async function openFinding(
    id: string,
    how: { readonly focus: boolean; readonly replace?: boolean },
  ): Promise<void> {
    const mine = ++visit
    const { story } = at
    const answer = await api.finding(story, id)
    if (mine !== visit) return
    unnotify('finding')
    const path = `/story/${encodeURIComponent(story)}/${encodeURIComponent(id)}`
    if (how.replace) history.replaceState(null, '', path)
    else if (location.pathname !== path) history.pushState(null, '', path)
    showFinding(id, answer)
    finding.scrollTo({ top: 0 })
    if (how.focus) focusFinding()
  }

  /** On a narrow screen the page scrolls to it, on a wide one it stands where it is read. */
  function focusFinding(): void {
    const place = finding.querySelector('.finding') ?? finding
    if (place instanceof HTMLElement) place.focus({ preventScroll: matchMedia('(min-width: 64rem)').matches })
  }

  function showFinding(id: string, answer: FindingAnswer): void {
    const part = showParts(id, answer)
    form.show(at.story, id, { answers: part('answers'), others: part('others') })
    const { question } = answer
    at = { ...at, finding: id, question, kind: need('.finding', HTMLElement, finding).dataset['kind'] ?? '' }
    queue.mark(id)
    title(question, need('#title', HTMLElement).textContent ?? '')
  }

  /** Shows the finding and its articles; the decision that is being made stays as it is. */
  function showParts(id: string, { html }: FindingAnswer): (name: string) => HTMLElement {
    const parts = parse(html)
    const part = (name: string) => need(`[data-part=${name}]`, HTMLElement, parts)
    const wasOpen = finding.querySelector('details.why')?.hasAttribute('open') === true
    articles.show(part('articles'), id)
    finding.replaceChildren(...part('finding').childNodes)
    need('details.why', HTMLDetailsElement, finding).open = wasOpen
    // The report has it below the heading of a group.
    need('.finding h4', HTMLElement, finding).ariaLevel = '2'
    return part
  }

  function title(first: string, second: string): void {
    if (second === '') need('#title', HTMLElement).textContent = first
    document.title = [first, second, 'Crossread review'].filter((part) => part !== '').join(' – ')
  }

  function showProgress(progress: StoryProgress | null): void {
    const place = need('#progress', HTMLElement)
    place.hidden = progress === null
    if (!progress) return
    const bar = need('progress', HTMLProgressElement, place)
    bar.max = Math.max(1, progress.total)
    bar.value = progress.decided
    need('span', HTMLElement, place).textContent = progress.text
  }

  // ---- what a person does

  async function decide(
    id: string,
    request: Parameters<Parameters<typeof createForm>[0]>[1],
  ): Promise<boolean> {
    const name = await reviewer.ask()
    if (name === '') return false
    const { story } = at
    own.add(request.id)
    try {
      const { text, progress, question } = await api.decide(story, {
        ...request,
        finding: id,
        reviewer: name,
      })
      undo.push({ story, finding: id })
      showProgress(progress)
      showStory(await api.story(story))
      const next = queue.nextOpen(id)
      if (next !== null) await openFinding(next, { focus: true })
      else await openFinding(id, { focus: true })
      const then = next === null ? 'That was the last open one.' : `Now: ${at.question}`
      say(`${text}: ${question} Recorded; ${progress.text}. ${then}`)
      if (next === null) notify('done', `Nothing open is left in this list: ${progress.text}.`)
      return true
    } catch (error) {
      form.refuse(sentenceOf(error))
      if (error instanceof Refused && error.status === 409) await refresh('sources')
      return false
    }
  }

  async function undoLast(): Promise<void> {
    const name = reviewer.name()
    const last = undo.last() ?? (queue.isDecidedBy(at.finding, name) ? at : null)
    if (last === null || last.story === '') {
      say('You have decided nothing that could be undone.')
      notify('undo', 'You have decided nothing in this tab that could be undone.')
      return
    }
    const id = crypto.randomUUID()
    own.add(id)
    const { text, question, progress } = await api.undo(last.story, {
      id,
      finding: last.finding,
      reviewer: name,
    })
    undo.drop(last)
    unnotify('done')
    unnotify('undo')
    await openStory(last.story)
    showStory(await api.story(last.story))
    if (queue.has(last.finding)) await openFinding(last.finding, { focus: true })
    say(`Undone: ${text}, ${question} ${progress.text}.`)
  }

  const attempt = (work: () => Promise<void>) => () => void work().catch(complain)

  function complain(error: unknown): void {
    if (error instanceof Refused && error.status === 401) locked(error.message)
    else notify('error', sentenceOf(error))
  }

  const move = (to: () => string | null, none: string) =>
    attempt(async () => {
      const id = to()
      if (id === null) say(none)
      else await openFinding(id, { focus: true })
    })

  function follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return
    const href = link.getAttribute('href') ?? ''
    const [, id] = /^#f-(.+)$/u.exec(href) ?? []
    if (id !== undefined) {
      event.preventDefault()
      attempt(() => openFinding(id, { focus: true }))()
    } else if (href.startsWith('#') && articles.openAt(href.slice(1))) {
      event.preventDefault()
    } else if (href.startsWith('/')) {
      event.preventDefault()
      const isHere = href.startsWith(`/story/${encodeURIComponent(at.story)}/`)
      attempt(async () => {
        if (isHere) await openFinding(decodeURIComponent(href.split('/')[3] ?? ''), { focus: true })
        else {
          history.pushState(null, '', href)
          await route(true)
        }
      })()
      fold(false)
    }
  }

  function fold(open: boolean): void {
    need('#fold', HTMLElement).setAttribute('aria-expanded', String(open))
    need('#queue', HTMLElement).classList.toggle('open', open)
  }

  document.addEventListener('click', follow)
  addEventListener(
    'popstate',
    attempt(() => route(true)),
  )
  need('#undo', HTMLElement).addEventListener('click', attempt(undoLast))
  need('#help', HTMLElement).addEventListener('click', showKeys)
  need('#who', HTMLElement).addEventListener('click', () => void reviewer.change())
  need('#fold', HTMLElement).addEventListener('click', () => {
    fold(need('#fold', HTMLElement).getAttribute('aria-expanded') !== 'true')
  })
  listenForKeys({
    plain: {
      j: move(() => queue.beside(at.finding, 1), 'This is the last finding.'),
      k: move(() => queue.beside(at.finding, -1), 'This is the first finding.'),
      o: move(() => queue.nextOpen(at.finding), 'No other finding is open.'),
      c: () => form.choose('confirmed'),
      x: () => form.choose('dismissed'),
      f: () => form.choose('follow-up'),
      d: () => form.choose('duplicate'),
      n: form.focusNote,
      u: attempt(undoLast),
      a: articles.next,
      e: () => {
        const why = finding.querySelector('details.why')
        if (why instanceof HTMLDetailsElement) why.open = !why.open
      },
      '/': () => {
        fold(true)
        queue.focusText()
      },
      '?': showKeys,
    },
    digit: form.pick,
    enter: form.submit,
    leave: focusFinding,
    escape: () => {
      if (form.cancel()) focusFinding()
    },
  })

  function showKeys(): void {
    need('#keys', HTMLDialogElement).showModal()
  }

  // ---- what happens meanwhile

  function onEvent(event: ReviewEvent): void {
    if (event.type === 'hello') {
      unnotify('connection')
      if (run !== '' && run !== event.run) void refresh('sources').catch(complain)
      run = event.run
    } else if (event.type === 'recorded') onRecorded(event)
    else if (event.type === 'changed' && event.story === at.story) void refresh(event.why).catch(complain)
    else if (event.type === 'stories' && at.story === '') void openStories().catch(complain)
    else if (event.type === 'trouble') tellTroubles(event.troubles)
  }

  function onRecorded(event: Extract<ReviewEvent, { type: 'recorded' }>): void {
    if (own.has(event.id) || event.story !== at.story) return
    void refresh('ledger').catch(complain)
    const isMe = event.reviewer === reviewer.name()
    const by = isMe ? 'You' : event.reviewer
    const what = event.undone ? `took back “${event.text}”` : `decided this one as “${event.text}”`
    if (event.finding === at.finding)
      notify('finding', `${by} ${what}${isMe ? ' in another tab' : ' while you were reading'}.`)
    else
      say(
        `${by} ${event.undone ? 'took back a decision' : 'decided another finding'}: ${event.progress.text}.`,
      )
  }

  /** Shows anew what has changed; what a person is writing stays. */
  async function refresh(why: 'sources' | 'ledger'): Promise<void> {
    const { story, finding: id, question, kind } = at
    if (story === '') return
    showStory(await api.story(story))
    if (id === '' || at.finding !== id) return
    try {
      const answer = await api.finding(story, id)
      if (at.finding !== id || at.story !== story) return
      const kept = document.activeElement
      showParts(id, answer)
      if (kept instanceof HTMLElement && kept.isConnected) kept.focus({ preventScroll: true })
      if (why === 'sources')
        notify('finding', 'The sources were edited while you were reading. This finding is as it was.')
    } catch (error) {
      if (!(error instanceof Refused) || (error.status !== 409 && error.status !== 404)) throw error
      tellGone(story, id, question, kind)
    }
  }

  function tellGone(story: string, id: string, question: string, kind: string): void {
    form.hide()
    const next = queue.successor(question, kind)
    const words =
      'The sources were edited while you were reading, and this finding’s answers with them: below it stands as it was.'
    if (next === null) {
      notify('finding', `${words} Nothing has taken its place. Your note is kept.`, {
        label: 'Next open finding',
        act: move(() => queue.nextOpen(id) ?? queue.first(), 'No finding is open.'),
      })
      return
    }
    form.handOver(story, id, next)
    notify('finding', words, {
      label: 'Show it as it is now',
      act: move(() => next, ''),
    })
  }

  function tellTroubles(troubles: readonly string[]): void {
    if (troubles.length === 0) unnotify('trouble')
    else notify('trouble', troubles.join(' '))
  }

  const PAUSES = [500, 1_000, 2_000, 4_000]

  async function listen(): Promise<void> {
    for (let failures = 0; ; failures++) {
      try {
        await api.events((event) => {
          failures = 0
          onEvent(event)
        })
      } catch (error) {
        if (error instanceof Refused && error.status === 401) {
          locked(error.message)
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

  attempt(async () => {
    const { reviewer: proposed } = await api.stories()
    reviewer.propose(proposed)
    await route(false)
    void listen()
    if (reviewer.name() === '' && (await reviewer.ask()) !== '') focusFinding()
  })()
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
