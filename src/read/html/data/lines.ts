/** Lines of furniture that carry no telling class. Patterns are held against one short line. */

/** Opens a line that leads elsewhere; such a line is dropped where it holds a link or the colon. */
export const LEADS_ELSEWHERE =
  /^(?:read more|read also|read next|read|also read|more|more on this|related|related stories|related articles|see also|see more|watch|watch more|listen|recommended|don['’]t miss|in case you missed it|explore more|lesen sie auch|lesen sie mehr|mehr zum thema|lire aussi|à lire aussi|lea también|leer más|leggi anche|lees ook|leia também|関連記事|관련기사|читайте также|اقرأ أيضا)\s?[:：|»>–—-]/iu

/** Heads a list of other articles. */
export const HEADS_OTHERS =
  /^(?:related(?: (?:stories|articles|content|topics|news|links|reading|coverage))?|more (?:from|on|in|about|stories|news|to read)\b[^.!?]{0,60}|read (?:more|next|also|on)|also read|most (?:read|popular|viewed)|trending(?: now)?|recommended(?: (?:for you|stories|reading|articles))?|you (?:may|might) (?:also )?(?:like|be interested in)[^.!?]{0,40}|up next|what to read next|further reading|editors?['’]s? picks?|top stories|latest (?:news|stories)|around the web|from our partners|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|sur le même sujet|à lire aussi|더 보기|관련기사)\s?[:：]?$/iu

/** Furniture as it stands. */
export const FURNITURE_LINES: readonly RegExp[] = [
  /^(?:e-?mail: ?)?[\w.+-]{1,64}@[\w.-]{1,200}$/iu,
  /^(?:advertisement|advertising|sponsored(?: content)?|paid content|ad|anzeige|werbung|publicité|publicidad|광고|إعلان)\s?[:.]?$/iu,
  /^(?:the )?(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|ad|video|promotion))?\.?$/iu,
  /^(?:continue|keep) reading(?: (?:below|the main story))?\.?$/iu,
  /^(?:share|tweet|copy link|link copied!?|print|save|comment|comments|email|facebook|twitter|whatsapp|x|close|share this(?: (?:article|story|update))?|gift this article|listen(?: to this article)?|listen now|play|pause|loading\.{0,3})$/iu,
  /^(?:sign up|subscribe|register) (?:for|to|here|now|today)\b.{0,240}(?:newsletter|inbox|updates|briefing|alerts|e-?mail|channel|free|here|today|now)\b.{0,160}$/iu,
  /^(?:get|want|like) (?:the |our |more |all |this |these )?.{0,120}(?:newsletter|in your inbox|to your inbox|delivered daily|breaking news alerts)\b.{0,160}$/iu,
  /^by (?:signing up|subscribing|clicking|continuing)\b.{0,120}(?:terms|privacy|policy|conditions)\b.{0,200}$/iu,
  /^(?:follow|like|join|find) us on\b.{0,160}$/iu,
  /^(?:download|get) (?:our|the) (?:free )?(?:app|mobile app)\b.{0,160}$/iu,
  /^(?:copyright )?(?:©|\(c\)|copyright (?=\d{4})).{0,240}$/iu,
  /^.{0,120}\ball rights reserved\b.{0,160}$/iu,
  /^(?:저작권자|무단전재|ⓒ).{0,120}$/iu,
  /^(?:photo|photograph|image|picture|photos|foto|bild|credit)(?: (?:by|courtesy of|credit))?\s?[:：].{0,160}$/iu,
  /^.{0,200}(?:\/|\(|\||\bvia) ?(?:getty images|reuters|ap photo|ap|afp)\)?\.?$/iu,
  /^(?:this article is|this story is|exclusively) (?:for|available to|only for|reserved for) (?:our )?(?:subscribers|members|registered)\b.{0,240}$/iu,
  /^(?:already (?:a |have )?(?:subscriber|member|subscribed|an account)|to (?:continue|keep) reading|(?:subscribe|log in|sign in|register|create (?:a free |an )account) to (?:continue|read|keep|unlock))\b.{0,240}$/iu,
  /^(?:enable|please enable|you need to enable) javascript\b.{0,160}$/iu,
  /^do you have (?:a|any) (?:tip|news tip|story|information)\b.{0,240}$/iu,
]

/** A byline as a line of its own. */
export const BYLINE = /^(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v)\s?:? \p{Lu}[^.!?]{2,120}$/u

/** Bylines and the like, dropped where they stand above the text. */
export const HEAD_LINES: readonly RegExp[] = [
  BYLINE,
  /^(?:published|updated|last updated|posted|first published|modified|created|veröffentlicht|aktualisiert|publié|입력|수정)\b[^.!?]{0,70}(?:[ap]\.m\.[^.!?]{0,12})?$/iu,
  /^\d{1,3}[- ]min(?:ute)?s?(?: read)?$/iu,
]

/** Nothing but a date or a clock time: of the article, or of an update of a live blog. */
export const STAMP_LINES: readonly RegExp[] = [
  /^(?:\p{L}{3,9},? )?\p{L}{3,9}\.? \d{1,2},? \d{4}(?:[,|·]? (?:at )?\d{1,2}[:.]\d{2}.{0,14})?$/u,
  /^(?:\p{L}{3,9},? )?\d{1,2}\.? \p{L}{3,9}\.? \d{4}(?:[,|·]? (?:at |um )?\d{1,2}[:.]\d{2}.{0,14})?$/u,
  /^\d{4}[-./]\d{1,2}[-./]\d{1,2}\.?(?:[T ]\d{1,2}:\d{2}.{0,14})?$/u,
  /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| ?Uhr)?(?: \p{Lu}{2,4})?$/iu,
  /^\d{1,2} (?:second|minute|hour|day)s? ago$/iu,
]

/** Titles and first headings of pages that stand for an article which could not be had. */
export const ERROR_TITLE =
  /^(?:error\s?)?(?:4\d\d|5\d\d)\b|\b(?:page|article|site|story|url) (?:can ?not be |could not be |was not |not )found\b|\b(?:404|403) (?:not found|forbidden|error)\b|^(?:access denied|forbidden|not found|just a moment|attention required|are you a (?:robot|human)|one more step|security check|service unavailable|bad gateway|gateway time-?out|internal server error|too many requests|page unavailable|oops|robot or human|pardon our interruption|verify(?:ing)? (?:you are|that you are) human|seite nicht gefunden|page introuvable|página no encontrada)\b/iu
