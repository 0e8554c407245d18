/** Lines of a newsletter that are about the newsletter. Held against one short line. */
export const ABOUT_NEWSLETTER: readonly RegExp[] = [
  /^(?:view|read|open|see) (?:this|it|the)? ?(?:e-?mail|newsletter|message|issue|story|post)? ?(?:in|on) (?:your |a |the )?(?:web ?browser|browser|web|website|app)\b.{0,80}$/iu,
  /^(?:view|read) (?:online|web version)\b.{0,60}$/iu,
  /^.{0,120}\b(?:unsubscribe|update (?:your )?preferences|manage (?:your )?(?:preferences|subscriptions?|e-?mail)|e-?mail preferences|opt out)\b.{0,160}$/iu,
  /^(?:you (?:are|were|['’]re) (?:receiving|getting|sent)|you received|this (?:e-?mail|message|newsletter) was sent|sent to)\b.{0,240}$/iu,
  /^(?:was this|did someone) (?:e-?mail |newsletter )?forward(?:ed)?\b.{0,160}$/iu,
  /^(?:forward|share) (?:this|it)? ?(?:e-?mail|newsletter)?(?: (?:to|with) (?:a )?(?:friend|colleague)s?)?\.?$/iu,
  /^(?:got this from a friend|someone forwarded this)\b.{0,160}$/iu,
  /^(?:add us|please add)\b.{0,40}\baddress book\b.{0,80}$/iu,
  /^(?:im browser|online) (?:ansehen|lesen)\b.{0,60}$/iu,
  /^(?:newsletter )?(?:abbestellen|abmelden|se désabonner|darse de baja|수신거부)\b.{0,120}$/iu,
]

/** Stands above a message that is forwarded in the text. */
export const FORWARDED =
  /^(?:-{2,12} ?(?:forwarded|original) (?:message|e-?mail) ?-{2,12}|begin forwarded message:|-{2,12} ?(?:weitergeleitete nachricht|message transféré) ?-{2,12})$/iu

/** A field of its head, with the names that mail programs of some languages use. */
export const FORWARDED_FIELD =
  /^\*?(from|von|de|date|datum|sent|gesendet|subject|betreff|objet|to|an|à|cc|reply-to)\s?:\*? (.{0,400})$/iu

/** What programs put before a subject. */
export const SUBJECT_PREFIX = /^(?:(?:fwd?|fw|re|wg|aw|tr|rv|sv)\s?(?:\[\d{1,3}\])?\s?:\s?)+/iu

/** Text of a link to the newsletter as a page. */
export const LEADS_TO_PAGE =
  /\b(?:view|read|open|see)\b.{0,40}\b(?:browser|online|web(?:site)?|web version)\b|\b(?:browser|online) (?:ansehen|lesen)\b|\bweb version\b/iu
