import type { LabelledEvent } from './index.ts'

/** An invented vote: three independent reports that all quote one long statement and one post, and a second agency. */
export const damVote: LabelledEvent = {
  name: 'dam vote',
  origins: [['broadcaster'], ['daily', 'portal'], ['weekly']],
  texts: {
    broadcaster: {
      title: 'Parliament stops Orrin Valley dam',
      published: '2023-05-17',
      body: `Members of parliament have voted by 88 to 71 to stop the Orrin Valley dam, ending a dispute that has run for eleven years.

The result was greeted with cheers in the public gallery. Nine members of the governing party voted against their own minister.

Energy Minister Carla Fenn conceded within minutes. "I have always said that I would respect the will of this house, and I will do so tonight. The valley will not be flooded. We will bring forward other plans for the power that this country needs, and we will do it before the end of the year."

Villagers in Orrin lit a bonfire. Some of them had been told to be out of their houses by the spring.

On social media the opposition leader, Tom Harke, had only this:

A great day for the people who refused to be moved and who never once stopped believing that this valley was worth more than a contract — Tom Harke (@tomharke) May 17, 2023`,
    },
    weekly: {
      title: 'How the dam was lost',
      published: '2023-05-20',
      body: `The government's whips thought they had it by four. They had counted everyone except the new member for Castle Reach, who walked through the other door at ten past nine and took eight colleagues with her.

So ended the largest building project of the decade, 17 votes short.

The minister's surrender was graceful. “I have always said that I would respect the will of this house, and I will do so tonight. The valley will not be flooded. We will bring forward other plans for the power that this country needs, and we will do it before the end of the year.”

What those plans are is another matter. Her department has two gas plants on paper and a wind farm in court. Neither will make a kilowatt before 2028.

Mr Harke, who as an engineer once surveyed the valley for the very company that hoped to dam it, was generous in triumph. “A great day for the people who refused to be moved and who never once stopped believing that this valley was worth more than a contract,” he wrote.`,
    },
    daily: {
      title: 'Parliament rejects dam in narrow vote',
      published: '2023-05-17',
      body: `The Orrin Valley dam will not be built after parliament rejected the project on Wednesday in a vote that split the governing party and leaves its energy policy in doubt.

The motion was carried by 88 votes to 71, with six abstentions. It was the first defeat for the government since it took office in 2021, and analysts said it would make it harder to meet a pledge to close the last coal plant by 2027.

Construction had been due to begin in September. The consortium behind the project said it was considering whether to seek compensation for the 140 million crowns that it has spent on planning so far.

Carla Fenn, the energy minister, said she would respect the result. She did not answer questions about her future.

Around 600 people live in the three villages that would have been flooded. (AFP)`,
    },
    portal: {
      title: 'Dam will not be built, MPs decide',
      published: '2023-05-18',
      body: `The Orrin Valley dam won't be built after parliament rejected the project yesterday in a vote that split the ruling party and leaves its energy policy in doubt.

The motion was carried 88 to 71, with six abstaining. It's the first defeat for the government since it took office in 2021 and will make it harder to meet a pledge to close the last coal plant by 2027, according to analysts.

Building had been due to start in September. The consortium behind the dam says it is considering whether to seek compensation for the 140 million crowns it has spent on planning.

Some 600 people live in the villages that would have been flooded.`,
    },
  },
}
