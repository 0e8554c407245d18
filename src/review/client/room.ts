import type { FindingAnswer, StoryAnswer, StoryProgress } from '../protocol.ts'
import type { Api } from './api.ts'
import type { Articles } from './articles.ts'
import { need, parse } from './dom.ts'
import type { DecisionForm } from './form.ts'
import { notify, unnotify } from './notices.ts'
import type { Queue } from './queue.ts'

/** Where the page is; texts are empty where it is in the list of stories. */
export interface Place {
  readonly story: string
  readonly finding: string
  readonly question: string
  readonly kind: string
}

const NOWHERE: Place = { story: '', finding: '', question: '', kind: '' }
/** From here on the columns stand beside each other, and each scrolls alone. */
const WIDE = '(min-width: 64rem)'

/** What is on the page: the list of stories, or a story with one of its findings. */
export interface Room {
  at(): Place
  /** Shows what the address names. */
  route(focus: boolean): Promise<void>
  openStories(): Promise<void>
  openStory(story: string): Promise<void>
  /** Shows a finding of the story, and moves the address there. */
  openFinding(id: string, how: { readonly focus: boolean; readonly replace?: boolean }): Promise<void>
  /** Fetches the story’s queue and the progress anew. */
  refreshStory(): Promise<void>
  /** Fetches the finding and its articles anew; what a person is writing stays. */
  refreshFinding(): Promise<void>
  showProgress(progress: StoryProgress | null): void
  focusFinding(): void
}

interface Parts {
  readonly api: Api
  readonly queue: Queue
  readonly articles: Articles
  readonly form: DecisionForm
}

export function createRoom({ api, queue, articles, form }: Parts): Room {
  const room = need('#room', HTMLElement)
  const stories = need('#stories', HTMLElement)
  const finding = need('#finding', HTMLElement)
  let at = NOWHERE
  /** Counts what is fetched, so that a late answer does not show what was left meanwhile. */
  let visit = 0

  async function route(focus: boolean): Promise<void> {
    const [, kind = '', story = '', id = ''] = location.pathname.split('/').map(decodeURIComponent)
    if (kind !== 'story' || story === '') {
      await openStories()
      return
    }
    await openStory(story)
    // An address that was kept, or gone back to, may name a finding that its sources no longer give.
    const isGone = id !== '' && !queue.has(id)
    const wanted = id === '' || isGone ? queue.first() : id
    if (wanted !== null) await openFinding(wanted, { focus, replace: true })
    else empty()
    if (isGone) notify('finding', 'The finding of this address is found no longer: the sources have changed.')
  }

  async function openStories(): Promise<void> {
    visit++
    const { html, stories: ids } = await api.stories()
    const list = parse(html)
    const [only] = ids
    // One that cannot be reviewed stands in the list with the reason.
    if (only !== undefined && list.querySelectorAll('.stories > li').length === 1) {
      history.replaceState(null, '', `/story/${encodeURIComponent(only)}`)
      await route(false)
      return
    }
    at = NOWHERE
    room.hidden = true
    form.hide()
    stories.hidden = false
    stories.replaceChildren(list)
    need('#title', HTMLElement).textContent = 'Stories'
    document.title = 'Stories – Crossread review'
    showProgress(null)
  }

  async function openStory(story: string): Promise<void> {
    if (at.story === story) return
    const answer = await api.story(story)
    queue.reset()
    at = { ...NOWHERE, story }
    stories.hidden = true
    room.hidden = false
    showStory(answer)
  }

  function showStory({ html, title, progress }: StoryAnswer): void {
    queue.fill(html)
    need('#title', HTMLElement).textContent = title
    showProgress(progress)
  }

  function empty(): void {
    finding.replaceChildren(parse('<p>There is nothing to review in this story.</p>'))
    form.hide()
    document.title = `${need('#title', HTMLElement).textContent} – Crossread review`
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
    const part = showParts(id, answer, articles.show)
    form.show(story, id, { answers: part('answers'), others: part('others') })
    const kind = need('.finding', HTMLElement, finding).dataset['kind'] ?? ''
    at = { story, finding: id, question: answer.question, kind }
    queue.mark(id)
    document.title = `${answer.question} – ${need('#title', HTMLElement).textContent} – Crossread review`
    finding.scrollTo({ top: 0 })
    if (how.focus) focusFinding()
  }

  /** Shows the finding and its articles; the decision that is being made stays as it is. */
  function showParts(
    id: string,
    { html }: FindingAnswer,
    showArticles: Articles['show'],
  ): (name: string) => HTMLElement {
    const parts = parse(html)
    const part = (name: string) => need(`[data-part=${name}]`, HTMLElement, parts)
    const wasOpen = finding.querySelector('details.why')?.hasAttribute('open') === true
    showArticles(part('articles'), id)
    finding.replaceChildren(...part('finding').childNodes)
    need('details.why', HTMLDetailsElement, finding).open = wasOpen
    // The report has it below the heading of a group.
    need('.finding h4', HTMLElement, finding).ariaLevel = '2'
    return part
  }

  /** On a narrow screen the page scrolls to it, on a wide one it stands where it is read. */
  function focusFinding(): void {
    const place = finding.querySelector('.finding') ?? finding
    if (place instanceof HTMLElement) place.focus({ preventScroll: matchMedia(WIDE).matches })
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

  return {
    at: () => at,
    route,
    openStories,
    openStory,
    openFinding,
    refreshStory: async () => {
      const { story } = at
      const answer = await api.story(story)
      if (at.story === story) showStory(answer)
    },
    refreshFinding: async () => {
      const { story, finding: id } = at
      const answer = await api.finding(story, id)
      if (at.finding !== id || at.story !== story) return
      const wasInside = finding.contains(document.activeElement)
      showParts(id, answer, articles.renew)
      if (wasInside) focusFinding()
    },
    showProgress,
    focusFinding,
  }
}
