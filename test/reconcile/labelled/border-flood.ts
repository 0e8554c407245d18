import type { LabelledEvent } from './index.ts'

const bridge = `Torrential rain swept away a railway bridge near the border town of Keld on Sunday night and left a freight train hanging over the river, the state railway said.

The driver jumped clear before two wagons loaded with cement slid into the water. He was taken to hospital with a broken wrist, and nobody else was on board at the time.

Railway engineers expect repairs to last until the middle of August. Until then passengers between Keld and the coast will be carried by 40 hired buses, a spokeswoman told reporters at the station.`
const bridgeRest = `The bridge was opened in 1911 and was due to be replaced the year after next. An inspection in March had found cracks in one of its piers, but trains were allowed to go on crossing it at walking pace.`

const camp = `Some 900 children were brought to safety from a holiday camp below the Orla reservoir after water began to spill over its northern wall, the interior ministry said.

Soldiers carried the youngest of them through waist-deep water to lorries that were waiting on the main road. Eleven children were treated for cold, but none of them had to stay in hospital.

The ministry ordered four camps further down the valley to be closed as a precaution and asked parents to collect their sons and daughters before Tuesday evening.`
const campRest = `Orla is the largest of six reservoirs that supply the capital with drinking water. The company that runs it said the wall was safe and that the spillway had worked as it was built to do.`

/**
 * Invented floods: two agencies that each report another part of them, a copy of each, two papers that put both stories
 * together, one of them with a paragraph of its own, and a station that reports for itself.
 */
export const borderFlood: LabelledEvent = {
  name: 'border flood',
  origins: [['agency-one', 'both', 'both-again', 'copy-one'], ['agency-two', 'copy-two'], ['station']],
  texts: {
    'agency-one': {
      title: 'Flood tears down railway bridge',
      published: '2022-07-03',
      body: `KELD, July 3 (Reuters) - ${bridge}\n\n${bridgeRest}`,
    },
    'agency-two': {
      title: 'Hundreds of children saved from flooded camp',
      published: '2022-07-03',
      body: `ORLA (AFP) - ${camp}\n\n${campRest}`,
    },
    'copy-one': {
      title: 'Rail bridge gives way in storm',
      published: '2022-07-04',
      body: `${bridge}\n\n${bridgeRest}`,
    },
    'copy-two': { title: 'Camp cleared in time', published: '2022-07-04', body: `${camp}\n\n${campRest}` },
    both: {
      title: 'Day of floods: bridge gone, camp cleared',
      published: '2022-07-04',
      body: `${bridge}\n\n${camp}\n\nThe mayor of Keld, whose own cellar stood under water when we reached her, puts the damage in the town at 3 million crowns. She wants the capital to pay for half of it, and she has not forgotten that her letters about the bridge were never answered by anyone at all.`,
    },
    'both-again': {
      title: 'Keld and Orla under water',
      published: '2022-07-05',
      body: `${camp}\n\n${bridge}\n\nAgencies`,
    },
    station: {
      title: 'Nine hundred campers out, line shut',
      published: '2022-07-04',
      body: `Our van could get no closer to Keld than the sugar works. From its roof one saw the gap where trains to the sea used to cross. A cement wagon stuck out of the stream like a tooth. Lotte Hahn, who drives the school bus, expects no train before autumn.

At Orla meanwhile mothers were queuing outside a gymnasium. 11 of the small ones had been shivering badly, a nurse said as she handed out tea. About nine hundred had slept in tents right beneath the dam.`,
    },
  },
}
