import type { ReactNode } from 'react';
import { CommandForm } from '../../forms/command-form.tsx';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { DecisionFields, decisionDefaults } from '../../forms/decision-fields.tsx';
import { ChoiceInput, Fields, NumberInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { likelyIssuer } from '../../forms/issuer.ts';
import { DirectoryInput, MemberInput, OrganisationInput, type Pick } from '../../forms/pickers.tsx';
import { Repeated } from '../../forms/repeated.tsx';
import type { Key, Translate } from '../../i18n/keys.ts';
import { useT } from '../../i18n/use-t.ts';
import type { OrganisationFile } from '../../api/model.ts';
import { useSession } from '../../providers/use-session.ts';
import { PREVIEWED } from '../../reorganisations/model.ts';
import { PaperFields, papersDefaults } from '../../reorganisations/papers.tsx';
import { PreviewOf } from '../../reorganisations/preview.tsx';
import type { ProcedureVerb } from '../acts.ts';
import { positions } from './choices.ts';
import type { OrganisationFormProps } from './form-of.ts';
import { ConsentFields, Letter } from './shared-fields.tsx';

const count = { members: '', inFavour: '' };

function defaultsOf(issuer: Pick | undefined, parent: string | null) {
  return {
    ...papersDefaults(),
    ...{ to: '', ground: '', reason: '', violation: '', effectiveOn: '', endedOn: '', heldOn: '', number: '' },
    proposed: { organisation: parent ?? '', number: '', date: '', ...count },
    vote: count,
    seats: [{ position: '', member: '' }],
    decision: decisionDefaults(issuer),
  };
}
type Values = ReturnType<typeof defaultsOf>;

const votes = ({ members, inFavour }: { members: string; inFavour: string }) => ({
  members: Number(members),
  inFavour: Number(inFavour),
});

/** Which of the values each command takes. */
const BODIES: Record<ProcedureVerb, (values: Values) => object> = {
  'hand-over': ({ to, decision, effectiveOn, accepted, consent, centralConsent, minutes }) => ({
    ...{ to, decision, effectiveOn, accepted, consent, centralConsent, minutes },
  }),
  dissolve: ({ ground, reason, decision, effectiveOn, consent, centralConsent }) => ({
    ...{ ground, reason, decision, effectiveOn, consent, centralConsent },
  }),
  disband: ({ violation, proposed, vote, decision, effectiveOn }) => ({
    ...{ violation, decision, effectiveOn },
    proposed: { ...proposed, ...votes(proposed) },
    vote: votes(vote),
  }),
  end: ({ endedOn, reason }) => ({ endedOn, reason }),
  'appoint-interim-committee': ({ seats, decision, effectiveOn }) => ({ seats, decision, effectiveOn }),
  'hold-congress': ({ number, heldOn, seats }) => ({ number: Number(number), heldOn, seats }),
};

const NEXT: Partial<Record<ProcedureVerb, Key>> = {
  dissolve: 'closing.next',
  disband: 'closing.next',
  end: 'closing.ended',
};

/** Chuyển giao, giải thể, giải tán, kết thúc, cấp ủy lâm thời, đại hội: each on one organisation. */
export function ProcedureForm({ verb, organisation, reload, done }: OrganisationFormProps & { verb: ProcedureVerb }) {
  const t = useT();
  const issuer = likelyIssuer(useSession());
  const decided = verb !== 'end' && verb !== 'hold-congress';
  const previewed = PREVIEWED.find((one) => one === verb);
  return (
    <CommandForm<Values>
      collection="organisations"
      id={organisation.id}
      verb={verb}
      revision={organisation.revision}
      defaults={defaultsOf(issuer, organisation.parent)}
      reload={reload}
      file={`/organisations/${organisation.id}`}
      submit={previewed && t('reorganise.record')}
      review={
        previewed &&
        ((values) => (
          <PreviewOf kind={previewed} organisation={organisation.id} command={compact(BODIES[verb](values))} />
        ))
      }
      body={(values) => compact(BODIES[verb](values))}
      done={(answer) => done({ answer, next: t(NEXT[verb] ?? 'orgForm.next') })}
    >
      {INPUTS[verb](organisation, t)}
      {decided && <DecisionFields issuer={issuer} />}
      {verb === 'hand-over' && <PaperFields />}
      {verb === 'dissolve' && <ConsentFields />}
      {verb === 'dissolve' && organisation.type === 'upperBase' && (
        <Letter name="centralConsent" legend={t('powers.central')} help={t('powers.centralDissolveHelp')} />
      )}
    </CommandForm>
  );
}

function Effective({ t }: { t: Translate }) {
  return (
    <DateInput name="effectiveOn" label={t('orgForm.effectiveOn')} required future help={t('orgForm.effectiveHelp')} />
  );
}

function Votes({ at, t }: { at: string; t: Translate }) {
  return (
    <>
      <NumberInput name={`${at}.members`} label={t('closing.voters')} required />
      <NumberInput name={`${at}.inFavour`} label={t('closing.inFavour')} required />
    </>
  );
}

function Seats({ organisation, t }: { organisation: OrganisationFile; t: Translate }) {
  return (
    <Repeated
      name="seats"
      legend={t('closing.seats')}
      empty={{ position: '', member: '' }}
      columns="minmax(0,1fr) minmax(0,2fr) auto"
    >
      {(at) => (
        <>
          <ChoiceInput name={`${at}.position`} label={t('orgForm.position')} required choices={positions(t)} />
          <MemberInput
            name={`${at}.member`}
            label={t('orgForm.member')}
            required
            status={['official']}
            under={organisation.id}
          />
        </>
      )}
    </Repeated>
  );
}

const INPUTS: Record<ProcedureVerb, (organisation: OrganisationFile, t: Translate) => ReactNode> = {
  'hand-over': (organisation, t) => (
    <Fields legend={t('act.organisations.hand-over')}>
      <Wide>
        <DirectoryInput
          name="to"
          label={t('closing.destination')}
          required
          types={['centralCommittee', 'provincialCommittee', 'upperBase', 'baseOrg', 'sectionOrg']}
          help={t('orgForm.now', { value: organisation.parentName ?? '–' })}
        />
      </Wide>
      <Effective t={t} />
    </Fields>
  ),
  dissolve: (_organisation, t) => (
    <Fields legend={t('act.organisations.dissolve')}>
      <ChoiceInput
        name="ground"
        label={t('closing.ground')}
        required
        choices={(['taskDone', 'unsuitable'] as const).map((ground) => [ground, t(`closing.grounds.${ground}`)])}
      />
      <Effective t={t} />
      <Wide>
        <TextInput name="reason" label={t('closing.reason')} multiline maxLength={500} />
      </Wide>
    </Fields>
  ),
  disband: (organisation, t) => (
    <>
      <Fields legend={t('act.organisations.disband')}>
        <Wide>
          <TextInput name="violation" label={t('closing.violation')} required multiline maxLength={1000} />
        </Wide>
        <Effective t={t} />
      </Fields>
      <Fields legend={t('closing.proposed')} help={t('closing.proposedHelp')}>
        <Wide>
          <OrganisationInput
            name="proposed.organisation"
            label={t('closing.proposedBy')}
            required
            known={organisation.parent ? { id: organisation.parent, name: organisation.parentName ?? '' } : undefined}
          />
        </Wide>
        <TextInput name="proposed.number" label={t('reorganise.number')} required maxLength={40} />
        <DateInput name="proposed.date" label={t('reorganise.date')} required />
        <Votes at="proposed" t={t} />
      </Fields>
      <Fields legend={t('closing.vote')} help={t('closing.voteHelp')}>
        <Votes at="vote" t={t} />
      </Fields>
    </>
  ),
  end: (_organisation, t) => (
    <Fields legend={t('act.organisations.end')}>
      <DateInput name="endedOn" label={t('closing.endedOn')} required />
      <Wide>
        <TextInput name="reason" label={t('closing.reason')} multiline maxLength={500} />
      </Wide>
    </Fields>
  ),
  'appoint-interim-committee': (organisation, t) => (
    <>
      <Fields legend={t('act.organisations.appoint-interim-committee')}>
        <Effective t={t} />
      </Fields>
      <Seats organisation={organisation} t={t} />
    </>
  ),
  'hold-congress': (organisation, t) => (
    <>
      <Fields legend={t('act.organisations.hold-congress')}>
        <NumberInput name="number" label={t('closing.congressNumber')} required />
        <DateInput name="heldOn" label={t('closing.heldOn')} required />
      </Fields>
      <Seats organisation={organisation} t={t} />
    </>
  ),
};
