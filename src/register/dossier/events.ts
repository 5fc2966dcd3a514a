import { z } from 'zod';
import { counted, event, personal, plainDate, type EventOf } from '../../kernel/event.ts';
import { deadlines } from '../deadline.ts';
import { education, personShape, politicalTheory } from '../member/person.ts';

/** What the parts of the supplement (phiếu bổ sung, 3-HSĐV) are about; a part without a change is written "K". */
export const supplementPart = z.enum([
  'work',
  'residence',
  'education',
  'family',
  'economy',
  'abroad',
  'commendation',
  'discipline',
  'other',
]);
export type SupplementPart = z.infer<typeof supplementPart>;

/** Why a supplement is asked for: each year, or because the member leaves for another organisation. */
export const supplementGround = z.enum(['yearly', 'transfer']);
export type SupplementGround = z.infer<typeof supplementGround>;

/** Which supplement of a member: `2026`, or `transfer/3` for the third transfer. */
const supplementKey = z.string();

/** Facts of the register that a supplement may change; sealed as wherever they stand. A field that is absent stands as it was. */
const changedFacts = {
  residence: personShape.residence,
  phone: personShape.phone,
  occupation: personShape.occupation,
  education: counted(education.optional()),
  politicalTheory: counted(politicalTheory.optional()),
};

/** The member's dossier got its number out of a block of the organisation (38-HD/BTCTW II.1.2). */
export const DossierNumberGiven = event(
  'DossierNumberGiven',
  1,
  z.object({ cell: z.uuid(), number: z.string(), by: z.uuid() }),
  (e) => [{ fact: 'dossierNumber', value: e.data.number, from: e.effectiveOn }],
);

/** A paper was put into the dossier and onto its index (mục lục hồ sơ), perhaps in the place of another one. */
export const DossierDocumentFiled = event(
  'DossierDocumentFiled',
  1,
  z.object({
    cell: z.uuid(),
    document: z.uuid(),
    /** Of the list of document types. */
    type: z.string(),
    /** The day that the paper bears; some bear none. */
    on: plainDate.optional(),
    pages: z.int(),
    documentId: z.string().optional(),
    /** The entry that it takes the place of; why is the event's reason. */
    replaces: z.uuid().optional(),
    number: personal(z.string().optional()),
    title: personal(z.string().optional()),
  }),
);

/** A paper was taken off the index; it stays visible, with the reason. Nothing in a dossier is erased (D§2.9). */
export const DossierDocumentWithdrawn = event(
  'DossierDocumentWithdrawn',
  1,
  z.object({ cell: z.uuid(), document: z.uuid(), type: z.string() }),
);

/** The dossier was lent. */
export const DossierLent = event(
  'DossierLent',
  1,
  z.object({
    cell: z.uuid(),
    loan: z.uuid(),
    /** The organisation that keeps the dossier and lends it. */
    keeper: z.uuid(),
    until: plainDate,
    borrower: personal(z.string()),
    purpose: personal(z.string()),
    deadlines,
  }),
);

/** A lent dossier came back. */
export const DossierGivenBack = event('DossierGivenBack', 1, z.object({ cell: z.uuid(), loan: z.uuid() }));

/** The reconciliation of an organisation did not find the dossier. */
export const DossierMissed = event('DossierMissed', 1, z.object({ cell: z.uuid(), by: z.uuid() }));

/** A dossier that was missing has been found. */
export const DossierFound = event('DossierFound', 1, z.object({ cell: z.uuid() }));

/** A lost dossier was made anew, by decision of the upper-base committee (06-HD/TW; D§2.9). */
export const DossierRestored = event('DossierRestored', 1, z.object({ cell: z.uuid() }));

/** The member handed in the supplement. */
export const SupplementSubmitted = event(
  'SupplementSubmitted',
  1,
  z.object({
    cell: z.uuid(),
    key: supplementKey,
    ground: supplementGround,
    year: z.int(),
    /** The organisation whose campaign asked for it. */
    campaign: z.uuid().optional(),
    late: z.boolean(),
    /** The base organisation that confirms it. */
    base: z.uuid().optional(),
    ...changedFacts,
    lines: personal(z.array(z.object({ part: supplementPart, text: z.string() })).optional()),
  }),
);

/** The base asks for the supplement to be mended; why is the event's reason. */
export const SupplementReturned = event(
  'SupplementReturned',
  1,
  z.object({ cell: z.uuid(), key: supplementKey, ground: supplementGround, year: z.int() }),
);

/** The base confirmed the supplement: what it changes holds in the register from then on. */
export const SupplementConfirmed = event(
  'SupplementConfirmed',
  1,
  z.object({
    ...{ cell: z.uuid(), key: supplementKey, ground: supplementGround, year: z.int() },
    base: z.uuid().optional(),
    ...changedFacts,
  }),
);

/** The confirmed supplement went up, to whoever keeps the member's slip. */
export const SupplementPassedUp = event(
  'SupplementPassedUp',
  1,
  z.object({ cell: z.uuid(), key: supplementKey, ground: supplementGround, year: z.int(), to: z.uuid() }),
);

/** Who has not handed in the supplement of a campaign is reminded. */
export const SupplementReminded = event(
  'SupplementReminded',
  1,
  z.object({ cell: z.uuid(), key: supplementKey, year: z.int(), deadlines }),
);

/** Every event of a member's stream about the dossier. */
export const dossierEvents = [
  DossierNumberGiven,
  DossierDocumentFiled,
  DossierDocumentWithdrawn,
  DossierLent,
  DossierGivenBack,
  DossierMissed,
  DossierFound,
  DossierRestored,
  SupplementSubmitted,
  SupplementReturned,
  SupplementConfirmed,
  SupplementPassedUp,
  SupplementReminded,
] as const;
export type DossierEvent = EventOf<(typeof dossierEvents)[number]>;

const types: ReadonlySet<string> = new Set(dossierEvents.map(({ type }) => type));

/** Whether an event is told by the dossier alone, whatever the person is. */
export function isDossierEvent<Other extends { type: string }>(event: Other | DossierEvent): event is DossierEvent {
  return types.has(event.type);
}

// ——— what organisations do ———

/** The province's numbers of a symbol go on from here. Stream `dossierSeries-<province>`. */
export const DossierSeriesOpened = event('DossierSeriesOpened', 1, z.object({ symbol: z.string(), next: z.int() }));

/** Numbers `from` to `to` were given to an organisation below. */
export const DossierBlockGiven = event(
  'DossierBlockGiven',
  1,
  z.object({ symbol: z.string(), organisation: z.uuid(), from: z.int(), to: z.int() }),
);

/** The province gives no more numbers of this symbol: it has passed to another one. */
export const DossierSeriesClosed = event('DossierSeriesClosed', 1, z.object({ symbol: z.string() }));

export const dossierSeriesEvents = [DossierSeriesOpened, DossierBlockGiven, DossierSeriesClosed] as const;
export type DossierSeriesEvent = EventOf<(typeof dossierSeriesEvents)[number]>;

/** An organisation has numbers to give. Stream `dossierBlocks-<organisation>`. */
export const DossierBlockReceived = event(
  'DossierBlockReceived',
  1,
  z.object({ symbol: z.string(), from: z.int(), to: z.int(), giver: z.uuid() }),
);

/** Members got the next numbers, in this order. */
export const DossierNumbersAllotted = event(
  'DossierNumbersAllotted',
  1,
  z.object({ numbers: z.array(z.object({ member: z.uuid(), number: z.string() })) }),
);

export const dossierBlockEvents = [DossierBlockReceived, DossierNumbersAllotted] as const;
export type DossierBlockEvent = EventOf<(typeof dossierBlockEvents)[number]>;

/** The year's supplements are asked for in an organisation and all below it. Stream `supplementCampaign-<organisation>`. */
export const SupplementCampaignOpened = event(
  'SupplementCampaignOpened',
  1,
  z.object({ year: z.int(), dueOn: plainDate }),
);

/** The campaign is over: who has not handed in stays on its list. */
export const SupplementCampaignClosed = event('SupplementCampaignClosed', 1, z.object({ year: z.int() }));

export const supplementCampaignEvents = [SupplementCampaignOpened, SupplementCampaignClosed] as const;
export type SupplementCampaignEvent = EventOf<(typeof supplementCampaignEvents)[number]>;

/**
 * Dossiers held were counted against the register: đối khớp hồ sơ. Stream `dossierCount-<organisation>`.
 */
export const DossiersReconciled = event(
  'DossiersReconciled',
  1,
  z.object({
    /** Members on the register's list that was compared. */
    onRegister: z.int(),
    held: z.int(),
    missing: z.array(z.uuid()),
    surplus: personal(z.array(z.object({ number: z.string().optional(), what: z.string() }))),
    surplusCount: z.int(),
    /** When the next one falls due. */
    deadlines,
  }),
);
export type DossierCountEvent = EventOf<typeof DossiersReconciled>;

/** Whose dossiers a paper of a type belongs in. */
export const askedOf = z.enum(['everyMember', 'official', 'readmitted', 'nobody']);
export type AskedOf = z.infer<typeof askedOf>;

/** A type of document was added, or is asked of others than before. Stream `policy-dossier-types`. */
export const DocumentTypeDefined = event(
  'DocumentTypeDefined',
  1,
  z.object({
    code: z.string(),
    title: z.string(),
    /** In which order papers are digitised. */
    priority: z.int(),
    askedOf,
    /** Asked only of who was admitted on this day or later. */
    admittedFrom: plainDate.optional(),
    /** The paper on which the change of the list rests. */
    instrument: z.string(),
  }),
);

/** A type is not filed any more from then on; what was filed keeps it. */
export const DocumentTypeRetired = event(
  'DocumentTypeRetired',
  1,
  z.object({ code: z.string(), instrument: z.string() }),
);

export const documentTypeEvents = [DocumentTypeDefined, DocumentTypeRetired] as const;
export type DocumentTypeEvent = EventOf<(typeof documentTypeEvents)[number]>;
