/** Two outlets on one invented event: they differ on the dead, the day, the crew and a quotation. */
export const LIGHTHOUSE = {
  'lighthouse/coast-herald.md': `---
outlet: Coast Herald
title: Lighthouse at Brannock Point burns
published: 2031-05-08
---
Fire destroyed the lighthouse at Brannock Point on Tuesday, killing 14 people, fire chief Anna Brandt said.

Brandt said 31 people were injured in the fire. "We heard a loud crack and then the stairs went," Brandt said.

The fire destroyed 212 boats in the harbour below the lighthouse. Repairs will cost $40 million, the council said.
`,
  'lighthouse/inland-post.md': `---
outlet: Inland Post
title: Fire destroys Brannock Point lighthouse
published: 2031-05-08
---
Fire destroyed the lighthouse at Brannock Point on Wednesday, killing 17 people, fire chief Anna Brandt said.

Brandt said 36 people were injured in the fire. "We heard a loud crack and then all the stairs went," Brandt said.

The fire destroyed 212 boats in the harbour below the lighthouse. Repairs will cost $55 million, the council said.
`,
} as const
