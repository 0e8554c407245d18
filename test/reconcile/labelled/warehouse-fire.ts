import type { LabelledEvent } from './index.ts'

/** An invented fire: an agency's text, four that go back to it, and two reports from the spot. */
export const warehouseFire: LabelledEvent = {
  name: 'warehouse fire',
  origins: [['copy', 'damaged', 'partly', 'rewrite', 'wire'], ['local'], ['radio']],
  texts: {
    wire: {
      title: 'Fire destroys furniture warehouse in Tarnwick',
      published: '2024-02-08',
      body: `TARNWICK, Feb 8 (Reuters) - A fire that broke out in the early hours of Thursday destroyed a furniture warehouse on the edge of Tarnwick and forced some 400 people out of their homes, officials said.

Two firefighters were treated for smoke inhalation, but no one else was hurt. The blaze was brought under control shortly after 9 a.m., the county fire service said in a statement.

"We had flames above the roof line when the first crew arrived," incident commander Lena Ostrow told reporters. "It was clear that we would not be saving that building."

The warehouse, which belongs to the retailer Homely & Sons, held sofas and mattresses worth around 12 million pounds. The company said that deliveries to customers in the north of the country would be delayed by up to three weeks.

Residents of four streets were taken to a sports hall, where they were given blankets and hot drinks. Most of them were allowed to return by noon, but people living closest to the site were told to keep their windows shut because of the smoke.

Investigators have not said what caused the fire. A spokeswoman for the county said that the building had passed a safety inspection in November.`,
    },
    copy: {
      title: 'Hundreds leave homes as warehouse burns',
      published: '2024-02-08',
      body: `A fire that broke out in the early hours of Thursday destroyed a furniture warehouse on the edge of Tarnwick and forced about 400 people out of their homes, officials said.

Two firefighters were treated for smoke inhalation, but no one else was injured. The blaze was brought under control shortly after 9 a.m., the county fire service said.

The warehouse, which belongs to the retailer Homely & Sons, held sofas and mattresses worth around 12 million pounds.

Residents of four streets were taken to a sports hall, where they were given blankets and hot drinks. Most of them were allowed to return by noon, but people living closest to the site were told to keep their windows closed because of the smoke.

Investigators have not said what caused the fire.`,
    },
    damaged: {
      title: 'Fire destroys furniture warehouse in Tarnwick',
      published: '2024-02-09',
      body: `Fire destroys furniture warehouse in Tarnwick Reuters Thursday 8 Feb 2024 A fire that broke out in the early hours of Thursday destroyed a furniture warehouse on the edge of Tarnwick and forced some 400 people out of their homes officials said. Two firefighters were treated for smoke inhalation but no one else was hurt. The blaze was brought under control shortly after 9 a.m. the county fire service said in a statement. "We had flames above the roof line when the first crew arrived" incident commander Lena Ostrow told reporters. The warehouse which belongs to the retailer Homely Sons held sofas and mattresses worth around 12 million pounds. The company said that deliveries to customers in the north of the country would be delayed by up to three weeks. Investigators have not said what caused the fire.`,
    },
    rewrite: {
      title: 'Tarnwick furniture store goes up in flames',
      published: '2024-02-09',
      body: `A furniture warehouse on the edge of Tarnwick was destroyed by a fire that broke out early on Thursday and forced some 400 residents out of their homes, according to officials.

Two firefighters were treated for smoke, but no one else was hurt, they said. The blaze was under control shortly after 9 a.m., according to the county fire service.

Sofas and mattresses worth around 12 million were held in the warehouse, which belongs to retailer Homely & Sons. Deliveries to customers in the north would be delayed by up to three weeks, the company said.

Residents of four streets were brought to a sports hall and were given blankets and hot tea. Most were allowed to return by midday, but those living closest to the site were told to keep windows shut because of the smoke.

What caused the fire has not been said by investigators. The building had passed a safety inspection in November, a county spokeswoman said.`,
    },
    partly: {
      title: 'Sofa retailer faces questions over Tarnwick blaze',
      published: '2024-02-10',
      body: `Shareholders of Homely & Sons will want to know on Monday how a building that held a tenth of the group's stock came to have no sprinklers, analysts said after the loss of the Tarnwick warehouse.

Shares in the retailer closed four per cent lower on Friday. "The insurance will pay for the sofas, not for the customers who go elsewhere," said Anton Beere of the broker Pell Hayward.

The chain opened its first shop in 1988 and now has 61 of them. Two years ago it closed depots in the south and moved everything into the one that burned, a decision that saved it about a million pounds a year in rent.

Two firefighters were treated for smoke inhalation, but no one else was hurt. The blaze was brought under control shortly after 9 a.m., the county fire service said in a statement.

Residents of four streets were taken to a sports hall, where they were given blankets and hot drinks. Most of them were allowed to return by noon, but people living closest to the site were told to keep their windows shut because of the smoke.`,
    },
    local: {
      title: 'Night of fire on Mill Lane',
      published: '2024-02-09',
      body: `Jean Orpin smelled it before she saw it. By the time she had woken her husband and found the cat, she said, the sky over Mill Lane was orange and a policeman was banging on the door.

She was one of several hundred people who spent Thursday morning on camp beds in the leisure centre while crews from nine stations fought to keep the fire at the Homely & Sons depot from jumping the railway line.

They managed it, just. The depot itself is a shell. Its roof came down at about five, and with it, neighbours say, went a noise like a train.

"It was clear that we would not be saving that building," said Lena Ostrow, who led the crews. Two of her colleagues needed oxygen. Both have since gone home.

The Tarnwick Herald has learned that the council received three complaints last year about pallets stacked against the north wall. A council officer visited in October and asked for them to be moved. Whether they had been, nobody at the council was able to say yesterday.

Mrs Orpin was back in her kitchen by lunchtime. The cat, she reported, had slept through the lot.`,
    },
    radio: {
      title: 'Depot fire: what we know',
      published: '2024-02-08',
      body: `Good morning. A large fire has gutted the Homely depot in Tarnwick. It started at around two and it took about seven hours to get on top of it.

Nobody has died. Two members of the fire service breathed in smoke and are being looked after. Around 400 people had to leave, and the leisure centre is open for anybody who cannot get back in yet.

The commander on the scene, Lena Ostrow, had this to say: "We had flames above the roof line when the first crew arrived. It was clear that we would not be saving that building."

Trains between Tarnwick and Holme are running again, though with delays of twenty minutes or so. Mill Lane is shut and will stay shut for the rest of the day.

Homely says anyone waiting for a delivery should look at its website. It puts the value of the goods inside at twelve million pounds. As to the cause, it is far too soon to tell.`,
    },
  },
}
