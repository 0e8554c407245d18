import { html } from '../../../src/read/formats/html.ts'
import { NO_ARTICLES, PAGES } from '../../read/samples/pages.ts'
import type { Target } from '../target.ts'

export const target: Target = {
  format: html,
  seeds: [...PAGES, ...NO_ARTICLES].map((page) => Buffer.from(page.html)),
  words: [
    ...[
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<a href="#">',
      '</a>',
      '<h1>',
      '</h1>',
      '<table><tr><td>',
      '</table>',
      '<br>',
    ],
    ...[
      '<article>',
      '<main>',
      '<aside>',
      '<blockquote>',
      '<title>',
      '<svg>',
      '<math>',
      '<template>',
      '<noscript>',
    ],
    ...[
      '<script type="application/ld+json">',
      '</script>',
      '<style>',
      '<!--',
      '-->',
      '<![CDATA[',
      '<textarea>',
      '<plaintext>',
    ],
    ...[
      '{"@type":"NewsArticle"',
      '"@graph":[',
      '"headline":',
      '"articleBody":',
      '"datePublished":',
      '"author":',
    ],
    ...[
      '<meta property="og:title" content="',
      '<link rel=canonical href="',
      '<time datetime="',
      '<html lang="',
      ' hidden',
    ],
    ...[
      ' class="related"',
      ' itemprop="articleBody"',
      ' style="display:none"',
      '&amp;',
      '&#0;',
      '&#x110000;',
      '\u202E',
      '\0',
    ],
  ],
}
