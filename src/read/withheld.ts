import type { Reason } from './items.ts'

/** Items of wires that are no articles. */
export const MEDIA: Reason = {
  why: 'a picture, a graphic, a notice or other than text',
  remedy: 'save the text items',
}

export const WITHDRAWN: Reason = {
  why: 'cancelled or withheld by their provider',
  remedy: 'do not use them, and take the version that follows',
}

export const PARTIAL: Reason = { why: 'a part without the full text', remedy: 'save the complete items' }
