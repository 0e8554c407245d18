/** Sums of which a story has one, as a rule: what is offered, asked for, imposed or awarded once. */
const SUMS = [
  'rewards?',
  'bount(?:y|ies)',
  'ransom(?: demand| payment)?',
  'bail',
  'fines?',
  'prize(?: money| fund)?',
  'jackpot',
  'damages',
  'compensation',
  'severance(?: pay| package)?',
  'settlement',
  'dowry',
  'deposit',
  'down payment',
  'transfer fee',
  'entry fee',
  'release clause',
  'asking price',
  'purchase price',
  'starting price',
  'hammer price',
]

/** What a business reports under a name of its own: other kinds of profit are other sums. */
const REPORTED = '(?:net|operating|gross|pre-?tax) (?:profits?|incomes?|loss(?:es)?)'

const NAMED = `${SUMS.join('|')}|${REPORTED}`

/** What stands between the name of a sum and its amount: "the reward has been doubled to". */
const LINK =
  'of|is|was|(?:(?:is|was|were|has been|had been) )?(?:set|fixed|doubled|trebled|raised|increased|cut|reduced|lowered) (?:at|to)|(?:amounted|came|dropped|fell|sank|rose|climbed|grew|jumped) to|stands at|stood at|totall?ed|reached'

/** The name of a sum right before its amount, as the first group. */
export const BEFORE_AMOUNT = new RegExp(`\\b(${NAMED}) (?:${LINK}) $`, 'iu')

/** The name of a sum right after its amount: "a $5,000 reward". */
export const AFTER_AMOUNT = new RegExp(`^ (?:cash )?(${NAMED})\\b`, 'iu')
