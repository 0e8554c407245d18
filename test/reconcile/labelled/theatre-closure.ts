import type { LabelledEvent } from './index.ts'

const lead = `The Alder Street theatre will close at the end of the season after the city council refused to renew a grant that pays for a third of its costs, its director announced on Wednesday.

About 60 actors, musicians and stage hands will lose their jobs. Tickets that were sold for performances after the tenth of June can be handed back at the box office until the end of the year.`
const history = `The house was built as a granary and turned into a stage by dock workers in 1924. It burned down twice, and each time the people of the harbour quarter paid for the new roof out of their own pockets.

Its best known production, a play about a strike that was written by a crane driver, ran for eleven years and was shown in nine countries before the last of its first cast retired.`

/** An invented closure: one agency text from which two papers take different halves, each beside much of its own. */
export const theatreClosure: LabelledEvent = {
  name: 'theatre closure',
  origins: [['agency', 'first-half', 'second-half'], ['critic']],
  texts: {
    agency: {
      title: 'Harbour theatre to shut after a century',
      published: '2021-04-14',
      body: `PORT ALDER (AP) - ${lead}\n\n${history}`,
    },
    'first-half': {
      title: 'Curtain falls on Alder Street',
      published: '2021-04-15',
      body: `${lead}\n\nOur readers have their own memories of the house. Berta Lind saw her first film there, on a sheet hung over the stage. Ole Munk met his wife in the queue for the cloakroom.`,
    },
    'second-half': {
      title: 'A granary full of dreams',
      published: '2021-04-16',
      body: `${history}\n\nNow the doors will be locked for good. The council wants to sell the plot, and a hotel chain is said to have asked for the plans.`,
    },
    critic: {
      title: 'Who killed our theatre?',
      published: '2021-04-16',
      body: `Nobody on the council will admit to having wanted this. Yet seven hands went up, one after another, and a hundred years ended in a vote on page nine of the agenda.

Sixty people are out of work. I have watched some of them since they were students, and I have never written a line in anger about any. Today I make an exception for those who let them go.`,
    },
  },
}
