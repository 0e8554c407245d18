/**
 * Words in names of classes, ids and roles that tell furniture of a page from its article. A name is cut at hyphens,
 * underscores and capitals: `inlineNewsletter-signUp` has the words inline, newsletter, sign, up.
 */
export const FURNITURE_NAMES: ReadonlySet<string> = new Set(
  `ad ads adslot advert advertisement advertising sponsored sponsor
   share sharing sharebar sharetools sharethis addthis social socials
   newsletter newsletters signup subscribe subscription subscriptions donate donation
   related recirc recirculation recommended recommendations recommendation readmore seealso outbrain taboola
   trending popular mostread mostpopular promo promos teaser teasers onward upnext
   cookie cookies consent gdpr ccpa onetrust
   comments disqus livefyre
   caption captions credit credits photocredit figcaption
   pullquote pullquotes
   byline bylines bio tags taglist topics breadcrumb breadcrumbs
   sidebar footer masthead menu toolbar copyright skiplink
   timestamp dateline-time readingtime
   contentinfo complementary banner navigation search
   tweet instagram tiktok`
    .split(/\s+/u)
    .filter((word) => word !== ''),
)

/** The same of two words in a row. */
export const FURNITURE_PAIRS: ReadonlySet<string> = new Set([
  'pull quote',
  'read more',
  'read also',
  'also read',
  'read next',
  'up next',
  'see also',
  'most read',
  'most popular',
  'more on',
  'more stories',
  'more from',
  'sign up',
  'mailing list',
  'reading time',
  'read time',
  'skip link',
  'follow us',
  'author info',
  'author card',
  'author bio',
  'author box',
  'article footer',
  'publish date',
  'published date',
  'comment list',
  'comment section',
])

/** Furniture however much of the page it is. */
export const NEVER_ARTICLE: ReadonlySet<string> = new Set([
  'comments',
  'disqus',
  'cookie',
  'cookies',
  'consent',
  'gdpr',
  'onetrust',
  'related',
  'recommended',
  'comment list',
  'comment section',
])

/** Classes that content systems give an article for its own subjects say nothing of what it is: `tag-social`. */
export const SUBJECT_CLASS = /^(?:tag|category|topic|postid|format|status|type|has|is|no|js)[-_]/iu

/** Names of what stands where the text of a page for subscribers breaks off; on paragraphs they mean the text itself. */
export const PAYWALL_NAMES: ReadonlySet<string> = new Set([
  'paywall',
  'regwall',
  'metering',
  'piano',
  'barrier',
])

/** What such a place says. */
export const PAYWALL_WORDS =
  /\b(?:subscrib|log in|sign in|register|free trial|unlimited access|create (?:a free |an )?account|abonn|iniciar sesión)/iu

/** So do those that say what something has beside it: `content-with-sidebar`, `no-ads`. */
export const BESIDE_CLASS = /(?:^|[-_])(?:with|without|has|no|non|show|hide|enable)[-_]/iu
