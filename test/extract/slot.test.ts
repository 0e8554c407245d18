import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/extract/mentions/quantity.ts'
import { slotOf } from '../../src/extract/slot.ts'
import { annotated } from '../helpers.ts'

/** `number: predicate role of {part} marks` for every quantity of the text. */
function slots(text: string): string[] {
  const source = annotated(text)
  return findQuantities(source, []).map((quantity) => {
    const { predicate, role, of, part, scopeOpen, exclusive, subset, direction } = slotOf(source, quantity)
    const marks = [scopeOpen && 'long-run', exclusive && 'more', subset && 'part-of', direction].filter(
      Boolean,
    )
    return [`${quantity.exact}:`, predicate, role, of ?? '-', `{${part.join(' ')}}`, ...marks].join(' ')
  })
}

describe('how many were killed and hurt', () => {
  it.each([
    ['The flood killed 31 people.', ['31: kill count person {}']],
    ['Thirty-one people died in the flood.', ['Thirty-one: kill count person {}']],
    ['Thirty-one people were drowned by the flood.', ['Thirty-one: kill count person {}']],
    ['The death toll rose to 31.', ['31: kill count person {} to']],
    [
      'The death toll from a flood on the coast reached at least 31 people.',
      ['at least 31: kill count person {}'],
    ],
    ['Officials put the death toll from the flood at 31.', ['31: kill count person {}']],
    ['A death toll of 31 was given.', ['31: kill count person {}']],
    ['The flood claimed the lives of 31 farmers.', ['31: kill count person {farmer}']],
    ['The flood left 31 people dead.', ['31: kill count person {}']],
    ['Gunmen gunned down 31 people.', ['31: kill count person {}']],
    ['Flood kills 31, injures 12', ['31: kill count person {}', '12: injure count person {}']],
    [
      'A flood killed at least 31, wounding hundreds more.',
      ['at least 31: kill count person {}', 'hundreds: injure count person {}'],
    ],
    [
      'Gunmen gunned down 31, and nine others were wounded.',
      ['31: kill count person {}', 'nine: injure count person {}'],
    ],
    [
      'The flood wounded 31, and nine others were wounded.',
      ['31: injure count person {}', 'nine: injure count person {} more'],
    ],
    ['31 people were killed or injured.', ['31: casualty count person {}']],
    ['A raid left 31 fighters killed, injured on the coast.', ['31: casualty count person {militant}']],
    ['31 people were killed and 12 injured.', ['31: kill count person {}', '12: injure count person {}']],
    [
      'At least 20 people were killed and 55 wounded in the flood.',
      ['At least 20: kill count person {}', '55: injure count person {}'],
    ],
    [
      'Fifty people were confirmed as injured, with 31 requiring hospital care.',
      ['Fifty: injure count person {}', '31: hospitalise count person {}'],
    ],
    ['Two people remained in hospital in critical condition.', ['Two: critical count person {}']],
    ['No one was hurt.', ['No one: injure count person {}']],
    ['There were no casualties.', ['no: casualty count person {}']],
  ])('%s', (text, expected) => {
    expect(slots(text)).toEqual(expected)
  })

  it.each([
    ['Parliament voted to stop the dam, with 71 against.', ['71: vote-against count - {}']],
    ['Parliament voted to stop the dam, with six abstaining.', ['six: abstain count - {}']],
    ['Six members abstained from the vote.', ['Six: abstain count person {}']],
    ['Six members voted against the bill.', ['Six: vote-against count person {}']],
    ['The bill passed by 88 against 71.', ['88: pass count - {} by', '71: pass count - {}']],
    ['Seventy people stood against the wall.', ['Seventy: stand:agent count person {}']],
  ])('keeps votes and abstentions apart: %s', (text, expected) => {
    expect(slots(text)).toEqual(expected)
  })

  it('keeps those who killed apart from the killed', () => {
    expect(slots('Five gunmen killed two guards.')).toEqual([
      'Five: kill:agent count person {militant}',
      'two: kill count person {guard}',
    ])
  })
})

describe('parts, additions and long-running totals', () => {
  it.each([
    [
      'The flood killed 31 people, including two children.',
      ['31: kill count person {}', 'two: kill count person {child} part-of'],
    ],
    [
      'Two nurses including a trainee were among the 31 people killed.',
      ['Two: kill count person {medic} part-of', '31: kill count person {}'],
    ],
    [
      'Two nurses including a trainee treated 31 people.',
      ['Two: treat:agent count person {medic}', '31: treat count person {}'],
    ],
    [
      'Two soldiers were among the 31 people killed.',
      ['Two: kill count person {soldier} part-of', '31: kill count person {}'],
    ],
    [
      'The flood killed 90 people, and 23 of them were children.',
      ['90: kill count person {}', '23: kill count person {child} part-of'],
    ],
    [
      'The flood injured 40 people, 29 of whom needed a bed in hospital.',
      ['40: injure count person {}', '29: hospitalise count person {} part-of'],
    ],
    [
      'Troops killed 48 people in a village, among them 10 children.',
      ['48: kill count person {}', '10: kill count person {child} part-of'],
    ],
    [
      'Seven of the 28 members left.',
      ['Seven: leave:agent count person {} part-of', '28: be count person {}'],
    ],
    ['Hundreds of the villagers died.', ['Hundreds: kill count person {}']],
    ['Twelve of the villagers died.', ['Twelve: kill count person {} part-of']],
    ['Two others died.', ['Two: kill count person {} more']],
    ['More than two people died.', ['More than two: kill count person {}']],
    ['Floods have killed 900 people since 2011.', ['900: kill count person {} long-run']],
    ['The worst flood since 2011 killed 900 people.', ['900: kill count person {}']],
    ['The war has killed more than 280,000 people.', ['more than 280,000: kill count person {} long-run']],
    ['The flood killed 12 French police officers.', ['12: kill count person {france police}']],
  ])('%s', (text, expected) => {
    expect(slots(text)).toEqual(expected)
  })
})

describe('other questions', () => {
  it.each([
    ['The plan would lift 900,000 workers out of poverty.', ['900,000: lift count person {}']],
    ['The plan would cost 500,000 jobs.', ['500,000: job-loss count job {}']],
    ['The bank will lay off 300 workers.', ['300: job-loss count job {}']],
    ['The mill saw 300 layoffs.', ['300: job-loss count job {}']],
    ['The bank will lay off 300 teachers.', ['300: job-loss count teacher {}']],
    ['Dellmore filed a lawsuit in state court against 90 tenants.', ['90: sue count person {tenant}']],
    ['The suit filed against 90 tenants is new.', ['90: sue count person {tenant}']],
    ['Dellmore sued 90 tenants.', ['90: sue count person {tenant}']],
    ['Voters turned against 30 bills.', ['30: turn count bill {}']],
    ['Raiders fatally shot nine people.', ['nine: kill count person {}']],
    ['Raiders shot nine people.', ['nine: shoot count person {}']],
    ['Raiders shot nine people outside with rifles.', ['nine: shoot count person {} part-of']],
    ['Raiders shot nine people outside a court.', ['nine: shoot count person {}']],
    ['He first stood in a yard, wounding nine people.', ['nine: injure count person {} part-of']],
    ['He then stood in a yard, wounding nine people.', ['nine: injure count person {}']],
    ['A page said one civilian was among those killed.', ['one: kill count person {civilian} part-of']],
    ['One civilian airport was closed.', ['One: close count airport {civilian}']],
    ['The plan would cost $500,000.', ['$500,000: pay amount - {}']],
    ['Police arrested 12 people.', ['12: arrest count person {}']],
    ['Militants fired 40 rockets.', ['40: launch count rocket {}']],
    [
      'The jobless rate fell to 7.8 percent from 8.1 percent.',
      ['7.8 percent: fall share rate {unemployment} to', '8.1 percent: fall share rate {unemployment} from'],
    ],
    [
      'The jobless rate was 8.1 percent in May. In June the rate fell by 0.3 percentage points.',
      [
        '8.1 percent: be share rate {unemployment}',
        '0.3 percentage points: fall change rate {unemployment} by',
      ],
    ],
    ['The rate fell by 0.3 percentage points.', ['0.3 percentage points: fall change rate {} by']],
    ['A wage drop of 3 percent was feared.', ['3 percent: fall change wage {}']],
    ['The town lies 60 kilometres north of the port.', ['60 kilometres: distance distance - {}']],
    ['He paid $4 million in fines.', ['$4 million: fine amount fine {}']],
  ])('%s', (text, expected) => {
    expect(slots(text)).toEqual(expected)
  })
})
