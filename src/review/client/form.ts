import { DECISION_VERDICTS, DISMISSAL_REASONS } from '../../model/decision.ts'
import type { DecisionRequest } from '../protocol.ts'
import { all, keep, kept, need } from './dom.ts'

/** What a person has chosen so far; every field may be empty. */
interface Draft {
  readonly verdict: string
  readonly preferred: string
  readonly why: string
  readonly reason: string
  readonly duplicateOf: string
  readonly note: string
}

const EMPTY: Draft = { verdict: '', preferred: '', why: '', reason: '', duplicateOf: '', note: '' }
type Field = keyof Draft

/** What the form says of a finding. */
export type DecisionContent = Omit<DecisionRequest, 'id' | 'finding' | 'reviewer'>
const FIELDS: readonly Field[] = ['verdict', 'preferred', 'why', 'reason', 'duplicateOf', 'note']

/** The decision that is being made. What is half done is kept for each finding until it is written down or cancelled. */
export interface DecisionForm {
  /** Shows the form for a finding, with what was chosen for it before. */
  show(story: string, finding: string, parts: { readonly answers: Element; readonly others: Element }): void
  hide(): void
  /** Forgets what was chosen for a finding: it is written down. */
  written(story: string, finding: string): void
  /** Moves what is half done to another finding: that which this one has become. */
  handOver(story: string, from: string, to: string): void
  choose(verdict: string): void
  /** Chooses the answer or the reason with this number, from 1; 0 for none. */
  pick(number: number): void
  focusNote(): void
  /** @returns whether there was anything to cancel. */
  cancel(): boolean
  submit(): void
  refuse(sentence: string): void
}

export function createForm(
  onSubmit: (finding: string, content: DecisionContent) => Promise<void>,
): DecisionForm {
  const form = need('#decide', HTMLFormElement)
  const refused = need('#refused', HTMLElement)
  let story = ''
  let finding = ''
  let sending = false

  const nameOf = (at: string, id: string): string => `crossread-draft ${at} ${id}`
  const fields = (name: Field): (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[] =>
    [...form.elements].filter(
      (element) =>
        (element instanceof HTMLInputElement ||
          element instanceof HTMLSelectElement ||
          element instanceof HTMLTextAreaElement) &&
        element.name === name,
    )

  function read(): Draft {
    const data = new FormData(form)
    const of = (name: Field) => String(data.get(name) ?? '')
    return {
      verdict: of('verdict'),
      preferred: of('preferred'),
      why: of('why'),
      reason: of('reason'),
      duplicateOf: of('duplicateOf'),
      note: of('note'),
    }
  }

  function fill(draft: Draft): void {
    for (const name of FIELDS) {
      for (const field of fields(name)) {
        if (field instanceof HTMLInputElement && field.type === 'radio')
          field.checked = field.value === draft[name]
        else field.value = draft[name]
      }
    }
    reveal()
  }

  /** Shows what belongs to the verdict. */
  function reveal(): void {
    const { verdict, preferred, note } = read()
    const details = need('#details', HTMLElement)
    details.hidden = verdict === '' && note === '' && !details.contains(document.activeElement)
    need('#answers', HTMLElement).hidden =
      verdict !== 'confirmed' || need('#answers .options', HTMLElement).childElementCount === 0
    need('#why', HTMLElement).hidden = preferred === ''
    need('#reasons', HTMLElement).hidden = verdict !== 'dismissed'
    need('#original', HTMLElement).hidden = verdict !== 'duplicate'
  }

  function remember(): void {
    const draft = read()
    const isEmpty = FIELDS.every((name) => draft[name] === '')
    keep('sessionStorage', nameOf(story, finding), isEmpty ? '' : JSON.stringify(draft))
  }

  function changed(): void {
    refused.textContent = ''
    reveal()
    remember()
  }

  function submit(): void {
    if (sending || form.hidden) return
    const draft = read()
    const missing = missingIn(draft)
    if (missing !== '') {
      refused.textContent = missing
      return
    }
    const verdict = DECISION_VERDICTS.find((each) => each === draft.verdict)
    if (!verdict) return
    const content = {
      verdict,
      note: draft.note,
      reason: verdict === 'dismissed' ? DISMISSAL_REASONS.find((each) => each === draft.reason) : undefined,
      preferred: verdict === 'confirmed' && draft.preferred !== '' ? Number(draft.preferred) : undefined,
      why: verdict === 'confirmed' && draft.preferred !== '' ? draft.why : undefined,
      duplicateOf: verdict === 'duplicate' ? draft.duplicateOf : undefined,
    }
    const focused = document.activeElement
    setSending(true)
    void onSubmit(finding, content).finally(() => {
      setSending(false)
      if (refused.textContent !== '' && focused instanceof HTMLElement) focused.focus()
    })
  }

  function setSending(now: boolean): void {
    sending = now
    // What is chosen meanwhile would be lost when the next finding comes.
    form.inert = now
    form.setAttribute('aria-busy', String(now))
  }

  form.addEventListener('input', changed)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  need('#cancel', HTMLButtonElement).addEventListener('click', () => void cancel())

  function cancel(): boolean {
    const hadAny = read().verdict !== ''
    fill(EMPTY)
    changed()
    return hadAny
  }

  return {
    show: (at, id, { answers, others }) => {
      story = at
      finding = id
      need('#answers .options', HTMLElement).replaceChildren(...answers.childNodes)
      need('#original select', HTMLSelectElement).replaceChildren(
        new Option('choose…', ''),
        ...others.childNodes,
      )
      refused.textContent = ''
      form.hidden = false
      fill(draftIn(kept('sessionStorage', nameOf(at, id))))
    },
    hide: () => {
      form.hidden = true
    },
    written: (at, id) => keep('sessionStorage', nameOf(at, id), ''),
    handOver: (at, from, to) => {
      const { note, why } = draftIn(kept('sessionStorage', nameOf(at, from)))
      const text = [why, note].filter((part) => part !== '').join('\n')
      if (text !== '') keep('sessionStorage', nameOf(at, to), JSON.stringify({ ...EMPTY, note: text }))
      keep('sessionStorage', nameOf(at, from), '')
    },
    choose: (verdict) => {
      if (form.hidden || sending) return
      const radio = need(`[name=verdict][value="${verdict}"]`, HTMLInputElement, form)
      radio.checked = true
      radio.focus({ preventScroll: true })
      changed()
      if (verdict === 'duplicate') need('#original select', HTMLSelectElement).focus()
    },
    pick: (number) => {
      if (sending) return
      const { verdict } = read()
      const list = verdict === 'confirmed' ? '#answers' : verdict === 'dismissed' ? '#reasons' : ''
      if (list === '') return
      const radios = all(`${list} .options input`, HTMLInputElement, form).filter(({ value }) => value !== '')
      const chosen = number === 0 ? null : radios[number - 1]
      if (chosen === undefined) return
      for (const radio of all(`${list} .options input`, HTMLInputElement, form))
        radio.checked = chosen ? radio === chosen : radio.value === ''
      changed()
      chosen?.focus({ preventScroll: true })
    },
    focusNote: () => {
      if (form.hidden || sending) return
      need('#details', HTMLElement).hidden = false
      need('[name=note]', HTMLTextAreaElement, form).focus()
    },
    cancel,
    submit,
    refuse: (sentence) => {
      refused.textContent = sentence
    },
  }
}

function missingIn({ verdict, reason, duplicateOf }: Draft): string {
  if (verdict === '') return 'Choose what it is first.'
  if (verdict === 'dismissed' && reason === '') return 'Choose why it is none.'
  if (verdict === 'duplicate' && duplicateOf === '') return 'Choose which finding it repeats.'
  return ''
}

/** What was kept, as far as it is a draft. */
function draftIn(text: string): Draft {
  if (text === '') return EMPTY
  try {
    return { ...EMPTY, ...JSON.parse(text) }
  } catch {
    return EMPTY
  }
}
