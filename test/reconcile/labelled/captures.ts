/** Pairs of texts of one invented outlet: captures of one article, and articles that only look like it. */
export interface LabelledCaptures {
  readonly name: string
  readonly texts: readonly [string, string]
  /** Days from the first one's publication to the second's. */
  readonly daysApart: number
  readonly isOneArticle: boolean
}

const lead = `A cable car carrying school children stopped above the Vessa gorge on Monday morning after a gust of wind pushed its cabin against a pylon. Rescue teams needed three hours to bring 26 passengers down on ropes.`
const hurt = `Two of the children were treated for shock, the hospital in Vessa said. A teacher broke her thumb when the cabin swung and she was thrown against the door.`
const voice = `"We sang until our voices gave out," said Nora Blum, who is eleven. Her class had been on its way to the ice caves that open every year in the first week of June.`
const line = `The line was built in 1968 and carries some 90,000 people a year. It was closed for eight months in 2015 when inspectors found that a brake did not hold.`
const firm = `The operator, Vessa Bergbahn, said that the wind had come without warning and that its gauges had shown nothing out of the ordinary until a minute before the accident.`
const police = `Police have taken the logs of the control room away and want to hear the two men who were on duty. The prosecutor would not say whether anyone is suspected of a crime.`

const newLead = `Prosecutors have opened an inquiry into the accident on the Vessa cable car, where 26 people, most of them children, hung above a gorge for three hours on Monday.`
const rewrittenLead = `Rescue teams let 26 people down on ropes from a cable car that had come to a halt over the Vessa gorge on Monday. Most of them were children on a school trip, and it took three hours until the last one stood on the ground.`
const rewrittenHurt = `A teacher with a broken thumb and two pupils who suffered from shock were taken to hospital in Vessa.`
const mayor = `Mayor Ines Roth has promised that every family will get its money back. She wants the operator to explain in public why the cabins were still running when boats on the lake had already been called in.`
const experts = `Engineers we spoke to say that a gauge at the valley station can tell little about gusts at the third pylon. Newer lines measure the wind in four places, and stop on their own.`
const parents = `Parents wept when the first rope came down. They had stood behind a red and white ribbon since ten, counting helmets. "Twelve, thirteen, and then there she was," one father told us, and held up his telephone to show a small blue dot against the rock.`
const caves = `The ice caves, meanwhile, have a poor season. They lost a third of their visitors to rain in May, and their keeper has sent four of his nine guides home until the holidays begin.`

const fuel = (day: string, price: string, change: string, diesel: string) =>
  `Petrol cost ${price} crowns a litre on average on ${day}, ${change} than a week earlier, the motorists' club said in its weekly survey of 400 filling stations. Diesel stood at ${diesel} crowns.

The club advises drivers to fill up between six and eight in the evening, when prices are lowest on most days. Stations along motorways charge up to a tenth more than those in towns.`

const article = (...paragraphs: string[]): string => paragraphs.join('\n\n')
const FULL = article(lead, hurt, voice, line, firm, police)

export const CAPTURES: readonly LabelledCaptures[] = [
  {
    name: 'a number corrected',
    texts: [FULL, FULL.replace('26 passengers', '28 passengers')],
    daysApart: 0,
    isOneArticle: true,
  },
  {
    name: 'a word corrected weeks later',
    texts: [FULL, FULL.replace('thumb', 'wrist')],
    daysApart: 20,
    isOneArticle: true,
  },
  {
    name: 'two paragraphs added',
    texts: [article(lead, hurt, voice, line), FULL],
    daysApart: 0,
    isOneArticle: true,
  },
  { name: 'a first report that grew', texts: [article(lead), FULL], daysApart: 0, isOneArticle: true },
  { name: 'cut to a third', texts: [FULL, article(lead, firm)], daysApart: 0, isOneArticle: true },
  {
    name: 'a new lead on top',
    texts: [FULL, article(newLead, lead, hurt, voice, line, firm, police)],
    daysApart: 0,
    isOneArticle: true,
  },
  {
    name: 'the lead rewritten, one paragraph gone, one new',
    texts: [article(lead, hurt, voice, line, firm), article(rewrittenLead, hurt, line, firm, police)],
    daysApart: 0,
    isOneArticle: true,
  },
  {
    name: 'the first half rewritten',
    texts: [FULL, article(rewrittenLead, rewrittenHurt, voice, line, firm, police)],
    daysApart: 0,
    isOneArticle: true,
  },
  {
    name: 'paragraphs moved and updated at the end',
    texts: [article(lead, hurt, voice, line, firm), article(lead, firm, hurt, line, police, mayor)],
    daysApart: 0,
    isOneArticle: true,
  },
  {
    name: 'the next day’s article with a paragraph of background',
    texts: [FULL, article(newLead, mayor, experts, line)],
    daysApart: 1,
    isOneArticle: false,
  },
  {
    name: 'the next day’s article with two paragraphs of background',
    texts: [FULL, article(newLead, mayor, experts, caves, line, hurt)],
    daysApart: 1,
    isOneArticle: false,
  },
  {
    name: 'a report from the spot',
    texts: [FULL, article(parents, mayor)],
    daysApart: 1,
    isOneArticle: false,
  },
  {
    name: 'a report from the spot with the background',
    texts: [FULL, article(parents, experts, line)],
    daysApart: 1,
    isOneArticle: false,
  },
  { name: 'an analysis', texts: [FULL, article(newLead, experts, caves)], daysApart: 1, isOneArticle: false },
  { name: 'another subject', texts: [FULL, article(caves)], daysApart: 1, isOneArticle: false },
  {
    name: 'the same survey a week later',
    texts: [
      fuel('Tuesday', '18.42', '11 cents more', '17.90'),
      fuel('Wednesday', '17.95', 'almost half a crown less', '17.31'),
    ],
    daysApart: 8,
    isOneArticle: false,
  },
]
