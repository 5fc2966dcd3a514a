/** What is said of cards, badges and party age in English. */
export const awardsEn = {
  award: {
    cardDecided: 'Decided %{kind}%{paper}.',
    cardPassedOn: 'The card was %{stage} on %{on}.',
    cardDelivered: 'The card was handed over to %{to} on %{on}.',
    cardMisprinted: 'The card was misprinted and went back: %{why}.',
    cardHandedOut: "Received the card at the cell's meeting of %{on}.",
    cardLost: 'The card was reported lost on %{on}: %{why}.',
    cardCollected: 'The card was collected on leaving the Party, on %{on}.',
    cardSelfReturned: 'Handed the card in on %{on}, which is a ground for striking off.',
    badgeDecided: '%{kind} the %{milestone}-year badge, round of %{round}%{paper}.',
    badgeLate: 'Late: party age reached the milestone on %{on}.',
    badgeNumbered: 'The %{milestone}-year badge got the number %{number}.',
    badgePresented: 'Was presented with the %{milestone}-year badge on %{on}.',
    badgePresentedToFamily: 'The %{milestone}-year badge was presented to the family on %{on}.',
    badgesReturned: 'Badges (%{milestones} years) were collected on %{on}.',
    partyAgeRecounted: 'Party age is counted anew from %{from}, less the time outside the Party%{paper}.',
    badgeSeriesOpened: 'The series of the %{milestone}-year badge, symbol %{symbol}, goes on from number %{next}.',
    badgeNumbersAllotted: 'Numbers of the %{milestone}-year badge were allotted to %{count} people.',
    cards: {
      issue: 'a card',
      replaceLost: 'a replacement of the lost card',
      exchange: 'an exchange of the card',
    },
    stages: {
      sentToProvince: 'sent to the provincial committee',
      sentToCentre: 'sent to the centre',
      printed: 'printed',
    },
    kinds: {
      regular: 'Awarded',
      early: 'Awarded early',
      posthumous: 'Awarded posthumously',
      reissue: 'Re-issued',
    },
  },
};
