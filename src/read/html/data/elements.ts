/** Elements of a fragment that are left out with all that is in them. */
export const SKIPPED: ReadonlySet<string> = new Set([
  // What is no text.
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'head',
    'iframe',
    'object',
    'embed',
    'applet',
    'canvas',
    'svg',
    'math',
  ],
  // Pictures with their captions, and what stands beside the text.
  ...['figure', 'figcaption', 'picture', 'audio', 'video', 'map', 'aside', 'nav', 'dialog', 'menu'],
  // Controls.
  ...['form', 'button', 'select', 'textarea', 'datalist', 'label', 'fieldset'],
  // Struck out.
  ...['del', 's', 'strike'],
  // How characters are read aloud.
  ...['rt', 'rp'],
  // NITF's.
  ...['media', 'note', 'body.end', 'tagline', 'bibliography'],
])

/** Elements that begin and end a paragraph. */
export const BLOCKS: ReadonlySet<string> = new Set([
  ...[
    'p',
    'div',
    'section',
    'article',
    'main',
    'header',
    'footer',
    'address',
    'center',
    'hr',
    'hgroup',
    'details',
  ],
  ...['summary', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr'],
  // NITF's.
  ...['block', 'bq', 'hl1', 'hl2', 'nitf-table', 'body.content', 'hedline', 'abstract', 'fn', 'datasource'],
])
