import type { Reason } from './items.ts'

/** Items of wires that are no articles. */
export const MEDIA: Reason = {
  why: 'pictures and other items that are no text',
  remedy: 'save the text items',
  isUsual: true,
}

export const WITHDRAWN: Reason = {
  why: 'cancelled or withheld by their provider',
  remedy: 'do not use them, and take the version that follows',
}

export const PARTIAL: Reason = { why: 'parts without the full text', remedy: 'save the complete items' }
