/** What is said to one outlet may be read from a statement or said before others, but it is no post. */
export const OUTLET = 'remark to an outlet'
/** Media in which one writes for everybody to see. */
export const POSTED: ReadonlySet<string> = new Set(['tweet', 'post'])

/** By what means words were made public, by the words around a quotation. A speaker may repeat words, but seldom exactly. */
export const MEDIA: readonly (readonly [string, RegExp])[] = [
  ['tweet', /\b(?:tweet(?:ed|s|ing)?|twitter)\b|\(@\w{1,30}\)/iu],
  ['post', /\b(?:facebook|instagram|truth social)\b/iu],
  ['statement', /\b(?:in|issued|released)\s+an?\s+(?:\p{L}+\s+)?statement\b/iu],
  ['letter', /\b(?:in|wrote|sent)\s+an?\s+(?:open\s+)?letter\b/iu],
  ['memo', /\bin\s+an?\s+(?:internal\s+)?memo(?:randum)?\b/iu],
  ['interview', /\bin\s+an\s+interview\b/iu],
  ['news conference', /\b(?:news|press)\s+conference\b/iu],
  ['speech', /\bin\s+an?\s+(?:\p{L}+\s+)?speech\b/iu],
  [
    OUTLET,
    /\b(?:told|to|with)\s+(?:the\s+)?(?:CNN|NBC|ABC|CBS|MSNBC|CNBC|Fox News|Fox Business|C-SPAN|NPR|PBS|BBC|ITV|CBC|Sky News|Al[ -]Jazeera|Al[ -]Arabiya|AP|Associated Press|Reuters|AFP|Agence France-Presse|Bloomberg|UPI|Politico|Axios|Vox|BuzzFeed|HuffPost|Newsweek|Time magazine|The Atlantic|USA Today|(?:New York|Los Angeles|Washington|Financial|Seattle|Irish) Times|(?:Washington|New York|Denver|Jerusalem) Post|Wall Street Journal|Boston Globe|Chicago Tribune|Miami Herald|Guardian|Daily (?:Mail|Telegraph|Mirror|Beast)|Telegraph|Der Spiegel|Le Monde)\b/u,
  ],
]
