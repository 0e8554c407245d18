import {
  ARABIC,
  ARABIC_TITLE,
  FERRY,
  FERRY_TITLE,
  FLOOD,
  FLOOD_TITLE,
  GERMAN,
  GERMAN_TITLE,
  KOREAN,
  KOREAN_TITLE,
} from './prose.ts'

/** A page as outlets build them, with what a careful reader takes for its article. */
export interface SamplePage {
  readonly name: string
  readonly html: string
  readonly title: string
  /** Paragraphs of the article, in order. */
  readonly body: readonly string[]
  readonly outlet: string | null
  readonly published: string | null
}

const p = (paragraphs: readonly string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('\n')

export function page(head: string, body: string, attributes = 'lang="en"'): string {
  return `<!DOCTYPE html>
<html ${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${head}
<style>.x{color:red}</style><script>window.dataLayer=[];document.write("<p>Written by a script</p>")</script></head>
<body>${body}</body></html>`
}

export function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`
}

export const newsArticle = (title: string, outlet: string, more: object = {}): object => ({
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: title,
  datePublished: '2025-07-15T21:30:00+02:00',
  dateModified: '2025-07-16T08:05:00+02:00',
  author: [{ '@type': 'Person', name: 'Nora Quill' }],
  publisher: {
    '@type': 'NewsMediaOrganization',
    name: outlet,
    logo: { '@type': 'ImageObject', url: '/l.png' },
  },
  ...more,
})

const NAV = `<header class="site-header"><a class="logo" href="/">The Ostrand Courier</a>
<nav><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li><li><a href="/opinion">Opinion</a></li>
<li><a href="/weather">Weather</a></li><li><a href="/subscribe">Subscribe for 3 crowns a week</a></li></ul></nav></header>`

const FOOTER = `<footer><p>© 2025 Courier Media. All rights reserved. Reproduction without permission is prohibited.</p>
<ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy policy</a></li><li><a href="/jobs">Careers</a></li></ul></footer>`

const TEASERS: readonly (readonly [string, string])[] = [
  [
    'Storm tears roofs off 60 houses in Tolven',
    'The wind reached 140 kilometres an hour, and schools stay closed until Friday, officials said.',
  ],
  [
    'Minister faces questions over harbour dues',
    'Arvid Solle is to appear before a committee on Wednesday after weeks of criticism from shippers.',
  ],
  [
    'Fishermen win right to sell from the pier',
    'A court in Carrick overturned a ban of 2019 that had driven trade to the market hall.',
  ],
  [
    'Why the herring came back',
    'Colder currents brought the shoals within sight of the coast for the first time in eleven years.',
  ],
]

const RELATED = `<section class="related-content"><h2>Related stories</h2><ul>${TEASERS.map(
  ([title, text], i) =>
    `<li><a href="/news/${i}"><img src="/${i}.jpg" alt="">${title}</a><p>${text}</p></li>`,
).join('')}</ul></section>`

const MOST_READ = `<aside class="sidebar"><h3>Most read</h3><ol>${TEASERS.map(
  ([title], i) => `<li><a href="/most/${i}">${title}</a></li>`,
).join('')}</ol></aside>`

const SHARE = `<div class="share-bar"><ul><li><a href="https://social.example/share">Share on Chirper</a></li><li><button>Copy link</button></li><li><a href="mailto:?subject=x">Email this story to a friend</a></li></ul></div>`

const SIGN_UP = `<div class="newsletter-signup"><h3>The Morning Tide</h3><p>Sign up for our free newsletter and get the five stories that matter in your inbox every weekday at seven.</p><form action="/signup"><input type="email" placeholder="Your email"><button>Sign up</button></form><p>By signing up you agree to our terms of use and to our privacy policy.</p></div>`

const COOKIES = `<div id="cookie-consent" role="dialog" aria-label="Cookies"><h2>We value your privacy</h2><p>We and our 841 partners store and access information on your device, such as cookies, to show you personalised advertising and to measure how our content performs. You can change your choice at any time in the privacy settings.</p><button>Accept all</button><button>Reject all</button></div>`

const inserted = (paragraphs: readonly string[], after: number, html: string): string =>
  `${p(paragraphs.slice(0, after))}\n${html}\n${p(paragraphs.slice(after))}`

const COURIER = 'The Ostrand Courier'
const BYLINE = `<div class="byline">By <a rel="author" href="/by/nora-quill">Nora Quill</a> <time datetime="2025-07-15T21:30:00+02:00">15 July 2025, 9.30 pm</time></div>`
const STAMP = '2025-07-15'

function ferry(name: string, html: string, more: Partial<SamplePage> = {}): SamplePage {
  return { name, html, title: FERRY_TITLE, body: FERRY, outlet: COURIER, published: STAMP, ...more }
}

function flood(name: string, html: string, more: Partial<SamplePage> = {}): SamplePage {
  return { name, html, title: FLOOD_TITLE, body: FLOOD, outlet: COURIER, published: STAMP, ...more }
}

const HEAD = `<title>${FERRY_TITLE} | ${COURIER}</title><meta property="og:title" content="${FERRY_TITLE}"><meta property="og:site_name" content="${COURIER}"><meta property="og:type" content="article"><link rel="canonical" href="https://courier.example/news/ferry-aground">${jsonLd(newsArticle(FERRY_TITLE, COURIER))}`
const FLOOD_HEAD = HEAD.replaceAll(FERRY_TITLE, FLOOD_TITLE).replaceAll('ferry-aground', 'school-moves')

const plain = ferry(
  'plain',
  page(
    HEAD,
    `${NAV}<main><article><h1>${FERRY_TITLE}</h1>${BYLINE}${p(FERRY)}</article>${RELATED}</main>${FOOTER}`,
  ),
)

const UPDATES = FERRY.slice(0, 9)
const live = ferry(
  'live blog',
  page(
    HEAD.replace('"NewsArticle"', '"LiveBlogPosting"'),
    `${NAV}<main><h1>${FERRY_TITLE}</h1>${BYLINE}<div class="live-blog">${UPDATES.map(
      (text, i) =>
        `<article class="live-post" id="post-${i}"><header><time datetime="2025-07-15T${18 - i}:10:00+02:00">${18 - i}:10</time></header><div class="live-post__body"><p>${text}</p></div><div class="share-tools"><a href="#post-${i}">Share this update</a></div></article>`,
    ).join('\n')}</div>${MOST_READ}</main>${FOOTER}`,
  ),
  { body: UPDATES },
)

const pullQuotes = ferry(
  'pull quotes',
  page(
    HEAD,
    `${NAV}<article><h1>${FERRY_TITLE}</h1>${BYLINE}${p(FERRY.slice(0, 3))}
<aside class="pullquote"><p>We felt a long scrape and then everything stopped</p><cite>Piet Havering, passenger</cite></aside>${p(FERRY.slice(3, 7))}
<blockquote><p>A mark that has moved is worse than no mark at all</p></blockquote>${p(FERRY.slice(7))}
<blockquote class="statement"><p>We are sorry for what our passengers went through and will answer every question of the inquiry.</p></blockquote>
<p>That was all the company wrote on Wednesday morning.</p></article>${FOOTER}`,
  ),
  {
    body: [
      ...FERRY,
      'We are sorry for what our passengers went through and will answer every question of the inquiry.',
      'That was all the company wrote on Wednesday morning.',
    ],
  },
)

const figures = flood(
  'figures and captions',
  page(
    FLOOD_HEAD,
    `${NAV}<article><h1>${FLOOD_TITLE}</h1>${BYLINE}
<figure><img src="/a.jpg" alt="Water in a classroom"><figcaption>Water stood 1.3 metres deep in the classrooms on June 2. <span class="credit">Photo: Jo Brandt / Courier</span></figcaption></figure>${p(FLOOD.slice(0, 3))}
<div class="wp-caption"><img src="/b.jpg"><p class="wp-caption-text">Tanner’s Field, where the school is to stand, seen from the church tower in Brenning last week.</p></div>${p(FLOOD.slice(3, 6))}
<div class="image-block"><img src="/c.jpg"><div class="image-block__caption">Parents carried chairs out of the hall after the flood had gone down.</div></div>${p(FLOOD.slice(6))}
</article>${FOOTER}`,
  ),
)

const readMore = ferry(
  'read more boxes',
  page(
    HEAD,
    `${NAV}<main><article><h1>${FERRY_TITLE}</h1>${BYLINE}${p(FERRY.slice(0, 2))}
<p><strong>Read more: <a href="/news/7">Storm tears roofs off 60 houses in Tolven</a></strong></p>${p(FERRY.slice(2, 5))}
<div class="inline-related"><span>Also read</span><a href="/news/8">Minister faces questions over harbour dues</a></div>${p(FERRY.slice(5, 9))}
<p>RELATED: <a href="/news/9">Fishermen win right to sell from the pier</a></p>${p(FERRY.slice(9))}
<p><a href="/app">Download our app and never miss a story</a></p><p><em>Follow us on <a href="https://social.example/c">Chirper</a> and <a href="https://video.example/c">Vidtube</a></em></p>
</article></main>${FOOTER}`,
  ),
)

const clutter = flood(
  'cookie banner, sign-ups, share bars',
  page(
    FLOOD_HEAD,
    `${COOKIES}${NAV}<div class="wrapper"><article class="story"><h1>${FLOOD_TITLE}</h1>${BYLINE}${SHARE}${inserted(FLOOD, 4, SIGN_UP)}${SHARE}
<div class="author-bio"><p>Nora Quill writes about towns and rivers for the Courier. She joined the paper in 2014 and lives in Ostrand with two cats.</p></div></article>${RELATED}</div>${FOOTER}`,
  ),
)

const paywall = flood(
  'paywall stub',
  page(
    FLOOD_HEAD.replace('"@type":"NewsArticle"', '"@type":"NewsArticle","isAccessibleForFree":false'),
    `${NAV}<article><h1>${FLOOD_TITLE}</h1>${BYLINE}${p(FLOOD.slice(0, 2))}<div class="paywall-overlay"><h2>Read on with Courier Plus</h2><p>This article is for subscribers. Try it four weeks for 1 crown and read everything we publish, on all your devices.</p><a href="/subscribe">Subscribe now</a></div></article>${MOST_READ}${FOOTER}`,
  ),
  { body: FLOOD.slice(0, 2) },
)

const amp = ferry(
  'AMP',
  page(
    `${HEAD}<script async src="https://cdn.amp.example/v0.js"></script>`,
    `<amp-sidebar id="menu" layout="nodisplay"><ul><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></amp-sidebar>
<article><h1>${FERRY_TITLE}</h1>${BYLINE}<amp-img src="/a.jpg" width="3" height="2"></amp-img>${inserted(
      FERRY,
      5,
      '<amp-ad width="300" height="250" type="x"><div placeholder>Advertisement</div></amp-ad>',
    )}<amp-social-share type="system"></amp-social-share></article>
<amp-consent id="c"><div>We use cookies to improve your experience on our site.</div></amp-consent>${FOOTER}`,
    'amp lang="en"',
  ),
)

const COMMENTS = Array.from(
  { length: 24 },
  (_, i) =>
    `<li class="comment"><span class="comment-author">reader${i}</span><div class="comment-body"><p>I have crossed on that boat for ${i + 3} years, and the buoys were never where the chart puts them, whatever the minister says. Somebody should ask who was paid to look after them, and why the fog horn has been silent since the spring.</p></div></li>`,
).join('\n')
const comments = ferry(
  'comments',
  page(
    HEAD,
    `${NAV}<div id="content"><div class="post"><h1>${FERRY_TITLE}</h1>${BYLINE}<div class="entry">${p(FERRY.slice(0, 6))}</div></div><section id="comments"><h2>24 comments</h2><ol class="comment-list">${COMMENTS}</ol></section></div>${FOOTER}`,
  ),
  { body: FERRY.slice(0, 6) },
)

const TABLE_ROWS: readonly (readonly [string, string, string])[] = [
  ['Ward', 'For', 'Against'],
  ['Old Town', '4', '1'],
  ['Riverside', '2', '3'],
  ['Hill', '3', '0'],
]
const tables = flood(
  'table in the article',
  page(
    FLOOD_HEAD,
    `${NAV}<article><h1>${FLOOD_TITLE}</h1>${BYLINE}${p(FLOOD.slice(0, 4))}<table class="data"><thead><tr>${(TABLE_ROWS[0] ?? []).map((cell) => `<th>${cell}</th>`).join('')}</tr></thead><tbody>${TABLE_ROWS.slice(
      1,
    )
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('')}</tbody></table>${p(FLOOD.slice(4))}</article>${FOOTER}`,
  ),
  { body: [...FLOOD.slice(0, 4), ...TABLE_ROWS.map((row) => row.join(' ')), ...FLOOD.slice(4)] },
)

const columns = ferry(
  'columns by layout tables, <br> for paragraphs',
  page(
    `<title>${COURIER} - ${FERRY_TITLE}</title>`,
    `<table width="100%"><tr><td colspan="3"><font size="5"><b>${COURIER}</b></font></td></tr><tr>
<td width="15%" valign="top"><a href="/a">Front page</a><br><a href="/b">Harbour</a><br><a href="/c">Fish prices</a><br><a href="/d">Letters</a></td>
<td width="60%" valign="top"><font size="4"><b>${FERRY_TITLE}</b></font><br><br>${FERRY.join('<br>\n<br>\n')}</td>
<td width="25%" valign="top">${TEASERS.map(([title, text]) => `<b>${title}</b><br>${text}<br><a href="/m">more</a><br><br>`).join('')}</td></tr></table>`,
    '',
  ),
  { published: null },
)

const german: SamplePage = {
  name: 'German',
  title: GERMAN_TITLE,
  body: GERMAN,
  outlet: 'Kößnitzer Anzeiger',
  published: '2025-03-05',
  html: page(
    `<title>${GERMAN_TITLE} - Kößnitzer Anzeiger</title><meta property="og:site_name" content="Kößnitzer Anzeiger"><meta property="article:published_time" content="2025-03-05T07:12:00+01:00">`,
    `<nav><a href="/">Startseite</a> <a href="/politik">Politik</a> <a href="/sport">Sport</a></nav><main><article><h1>${GERMAN_TITLE}</h1><p class="autor">Von Käthe Öllers</p>${p(GERMAN.slice(0, 2))}<p><a href="/alt">Lesen Sie auch: Bahn erneuert 300 Kilometer Gleis im Süden</a></p>${p(GERMAN.slice(2))}</article></main><footer>Impressum · Datenschutz · Alle Rechte vorbehalten</footer>`,
    'lang="de"',
  ),
}

const korean: SamplePage = {
  name: 'Korean',
  title: KOREAN_TITLE,
  body: KOREAN,
  outlet: '가람일보',
  published: '2025-07-14',
  html: page(
    `<title>${KOREAN_TITLE} | 가람일보</title><meta property="og:site_name" content="가람일보"><meta property="article:published_time" content="2025-07-14T09:05:00+09:00">`,
    `<div class="gnb"><a href="/1">정치</a><a href="/2">경제</a><a href="/3">사회</a></div><div id="articleBody"><h1>${KOREAN_TITLE}</h1>${KOREAN.join('<br><br>')}</div><div class="copyright">저작권자 © 가람일보 무단전재 및 재배포 금지</div>`,
    'lang="ko"',
  ),
}

const arabic: SamplePage = {
  name: 'Arabic',
  title: ARABIC_TITLE,
  body: ARABIC,
  outlet: 'صدى النخيل',
  published: '2025-02-02',
  html: page(
    `<title>${ARABIC_TITLE}</title><meta property="og:site_name" content="صدى النخيل"><meta property="article:published_time" content="2025-02-02T08:00:00+03:00">`,
    `<nav><a href="/">الرئيسية</a><a href="/p">سياسة</a></nav><article><h1>${ARABIC_TITLE}</h1>${p(ARABIC)}</article><footer>جميع الحقوق محفوظة</footer>`,
    'lang="ar" dir="rtl"',
  ),
}

const broken = ferry(
  'broken markup',
  `<html><head><title>${FERRY_TITLE} - ${COURIER}</title><meta name=date content=2025-07-15>
<body bgcolor=white><div id=nav><a href=/>Home<a href=/news>News<a href=/sport>Sport</div>
<div id=main><h1>${FERRY_TITLE}</h2><b><i>${FERRY.map((text, i) => `<p>${i % 3 === 0 ? `<b>${text}</i>` : `${text}</div>`.replace('</div>', i === 7 ? '</span>' : '')}`).join('\n')}
<table><p>Advertisement</table></div></div></div><div id=footer>All rights reserved</body>`,
  {},
)

const divs = flood(
  'divs only, hashed class names',
  page(
    FLOOD_HEAD,
    `<div id="root"><div class="css-1a2b"><a href="/">Home</a><a href="/n">News</a></div><div class="css-9xz"><div class="css-t1"><h1 class="css-h">${FLOOD_TITLE}</h1></div><div class="css-by">By Nora Quill</div>${FLOOD.map((text) => `<div class="css-k3"><span class="css-p0">${text}</span></div>`).join('')}</div><div class="css-77q">${TEASERS.map(([title, text]) => `<div class="css-55"><a href="/x"><div>${title}</div></a><div>${text}</div></div>`).join('')}</div></div>`,
  ),
)

const brief = ferry(
  'brief',
  page(
    HEAD,
    `${NAV}<main><article><h1>${FERRY_TITLE}</h1>${BYLINE}${p(FERRY.slice(0, 2))}</article>${RELATED}${MOST_READ}</main>${SIGN_UP}${FOOTER}`,
  ),
  { body: FERRY.slice(0, 2) },
)

const KNOWN: readonly string[] = [
  'The ferry left Carrick Quay at 5:40 a.m. with 214 people aboard.',
  'Ten people were hurt, none of them badly.',
  'Crossings are suspended until Thursday.',
]
const lists = ferry(
  'lists, subheadings, questions',
  page(
    HEAD,
    `${NAV}<article><h1>${FERRY_TITLE}</h1>${BYLINE}${p(FERRY.slice(0, 4))}<h2>What we know</h2><ul>${KNOWN.map((text) => `<li>${text}</li>`).join('')}</ul><h2>Who checks the buoys?</h2>${p(FERRY.slice(4))}</article>${FOOTER}`,
  ),
  { body: [...FERRY.slice(0, 4), 'What we know', ...KNOWN, 'Who checks the buoys?', ...FERRY.slice(4)] },
)

const scripted = flood(
  'text in JSON-LD alone',
  page(
    `<title>${FLOOD_TITLE}</title>${jsonLd(newsArticle(FLOOD_TITLE, COURIER, { articleBody: FLOOD.join('\n\n') }))}`,
    '<div id="app"><noscript>You need to enable JavaScript to run this app.</noscript></div>',
  ),
)

const front = ferry(
  'standfirst, correction, end matter',
  page(
    HEAD,
    `${NAV}<main><header class="article-header"><h1>${FERRY_TITLE}</h1>${BYLINE}<span class="reading-time">4 min read</span></header><div class="article-body">${p(FERRY)}<p><em>Correction: An earlier version of this article gave the length of the gash as 24 metres.</em></p></div><div class="tags"><a href="/t/ferries">Ferries</a><a href="/t/ostrand">Ostrand</a></div><div class="article-footer"><p>Do you have a tip for our reporters? Write to newsdesk at our address in complete confidence.</p></div></main>${FOOTER}`,
  ),
  {
    body: [
      ...FERRY,
      'Correction: An earlier version of this article gave the length of the gash as 24 metres.',
    ],
  },
)

const teasers = flood(
  'teasers around',
  page(
    FLOOD_HEAD,
    `${NAV}<div class="layout"><div class="col-left">${TEASERS.map(([title, text]) => `<div class="card"><h3><a href="/z">${title}</a></h3><p>${text}</p></div>`).join('')}</div><div class="col-main"><h1>${FLOOD_TITLE}</h1>${BYLINE}<div class="text">${inserted(FLOOD, 5, '<div class="ad-slot"><span>Advertisement</span><p>Story continues below this advertisement</p></div>')}</div></div><div class="col-right"><h3>More from the region</h3>${TEASERS.map(([title, text]) => `<div class="card"><h3><a href="/y">${title}</a></h3><p>${text}</p></div>`).join('')}</div></div>${FOOTER}`,
  ),
)

/** All of them, each another way of building a page. */
export const PAGES: readonly SamplePage[] = [
  plain,
  live,
  pullQuotes,
  figures,
  readMore,
  clutter,
  paywall,
  amp,
  comments,
  tables,
  columns,
  german,
  korean,
  arabic,
  broken,
  divs,
  brief,
  lists,
  scripted,
  front,
  teasers,
]

/** Pages that hold no article. */
export const NO_ARTICLES: readonly { readonly name: string; readonly html: string; readonly says: string }[] =
  [
    {
      name: 'front page',
      says: 'a page of links',
      html: page(
        `<title>${COURIER}</title><meta property="og:type" content="website"><link rel="canonical" href="https://courier.example/">${jsonLd({ '@type': 'WebSite', name: COURIER })}`,
        `${NAV}<main>${[...TEASERS, ...TEASERS, ...TEASERS].map(([title, text]) => `<div class="card"><h2><a href="/a">${title}</a></h2><p>${text}</p></div>`).join('')}</main>${FOOTER}`,
      ),
    },
    {
      name: 'section page of linked headlines',
      says: 'a page of links',
      html: page(
        `<title>Harbour news | ${COURIER}</title>`,
        `${NAV}<main><h1>Harbour</h1><ul>${[...TEASERS, ...TEASERS, ...TEASERS].map(([title, text]) => `<li><a href="/a">${title}. ${text}</a></li>`).join('')}</ul></main>${FOOTER}`,
      ),
    },
    {
      name: 'not found',
      says: 'an error page',
      html: page(
        '<title>404 Not Found</title>',
        '<h1>Page not found</h1><p>The page you are looking for may have been moved or no longer exists. Please check the address or go back to the front page.</p>',
      ),
    },
    {
      name: 'check for robots',
      says: 'an error page',
      html: page(
        '<title>Just a moment...</title>',
        '<h1>courier.example</h1><p>Verifying you are human. This may take a few seconds.</p><p>Enable JavaScript and cookies to continue</p>',
      ),
    },
    {
      name: 'nothing without scripts',
      says: 'no text',
      html: page('<title>Courier</title>', '<div id="app"></div><script src="/app.js"></script>'),
    },
  ]
