import Alert from '@mui/material/Alert';
import { useWatch } from 'react-hook-form';
import type { BadgeForecast } from '../../api/award-model.ts';
import { compact } from '../../forms/compact.ts';
import { DateInput } from '../../forms/date-input.tsx';
import { CheckInput, ChoiceInput, Fields, RadioInput, TextInput, Wide } from '../../forms/inputs.tsx';
import { useT } from '../../i18n/use-t.ts';
import { useRead } from '../../providers/use-read.ts';
import { useScope } from '../../providers/use-scope.ts';
import { dmy } from '../../words/dates.ts';

/** A card or badge that is asked for, while it is being typed. */
export interface AwardAsked {
  award: {
    card: string;
    ground: string;
    badge: string;
    milestone: string;
    round: string;
    otherRound: string;
    ownRound: { number: string; date: string };
    reason: string;
    lowerLeftOut: string;
    confirmedByCell: boolean;
  };
}

const CARDS = ['issue', 'replaceLost', 'exchange'] as const;
const GROUNDS = ['damaged', 'incorrect'] as const;
const BADGES = ['regular', 'early', 'posthumous', 'reissue'] as const;
const OTHER = 'other';

/** What the inputs begin with: what the case says already, or what was chosen on the list. */
export function awardDefaults(said: Record<string, unknown>): AwardAsked {
  const text = (field: string) => (typeof said[field] === 'string' ? said[field] : '');
  const kind = text('kind');
  return {
    award: {
      card: CARDS.find((one) => one === kind) ?? 'issue',
      ground: text('ground'),
      badge: BADGES.find((one) => one === kind) ?? 'regular',
      milestone: said['milestone'] === undefined ? '' : String(said['milestone']),
      round: said['ownRound'] ? OTHER : text('round'),
      otherRound: said['ownRound'] ? text('round') : '',
      ownRound: (said['ownRound'] as { number: string; date: string } | undefined) ?? { number: '', date: '' },
      reason: text('reason'),
      lowerLeftOut: text('lowerLeftOut'),
      confirmedByCell: said['confirmedByCell'] === true,
    },
  };
}

/** What is asked for, as the command takes it. */
export function awardBody(kind: 'card' | 'badge', { award }: AwardAsked): Record<string, unknown> {
  const { card, ground, badge, milestone, round, otherRound, ownRound, reason, lowerLeftOut, confirmedByCell } = award;
  if (kind === 'card') return compact({ kind: card, ground: card === 'exchange' ? ground : undefined });
  const own = round === OTHER;
  return {
    ...compact({
      ...{ kind: badge, round: own ? otherRound : round, ownRound: own ? ownRound : undefined },
      ...{ reason: badge === 'early' || badge === 'reissue' ? reason : undefined, lowerLeftOut },
    }),
    milestone: Number(milestone),
    ...(confirmedByCell && { confirmedByCell }),
  };
}

/** Which card: new, for one lost, or in exchange. @param at the path of the inputs in the form */
export function CardFields({ at = 'details.' }: { at?: string }) {
  const t = useT();
  const card = useWatch({ name: `${at}award.card` }) as string;
  return (
    <Fields legend={t('cards.asked')}>
      <Wide>
        <RadioInput
          name={`${at}award.card`}
          label={t('cards.kind')}
          required
          choices={CARDS.map((one) => [one, t(`cards.kinds.${one}`)] as const)}
        />
      </Wide>
      {card === 'replaceLost' && (
        <Wide>
          <Alert severity="info">{t('cards.lostFirst')}</Alert>
        </Wide>
      )}
      {card === 'exchange' && (
        <ChoiceInput
          name={`${at}award.ground`}
          label={t('cards.exchangeWhy')}
          required
          choices={GROUNDS.map((one) => [one, t(`cards.exchangeGrounds.${one}`)] as const)}
        />
      )}
    </Fields>
  );
}

/** Which badge, at which round, and what the rules ask for besides. @param at the path of the inputs in the form */
export function BadgeFields({ at = 'details.' }: { at?: string }) {
  const t = useT();
  const { organisation } = useScope();
  const [badge, round] = useWatch({ name: [`${at}award.badge`, `${at}award.round`] }) as string[];
  const { data: known } = useRead<BadgeForecast>(organisation ? '/badges/forecast' : undefined, {
    under: organisation?.id,
  });
  const rounds = [...new Set([...(known?.rounds ?? []), ...(round && round !== OTHER ? [round] : [])])].sort();
  return (
    <Fields legend={t('badges.asked')}>
      <ChoiceInput
        name={`${at}award.milestone`}
        label={t('badges.milestone')}
        required
        choices={(known?.levels ?? []).map((one) => [String(one), t('badges.years', { milestone: one })] as const)}
      />
      <ChoiceInput
        name={`${at}award.badge`}
        label={t('badges.kind')}
        required
        choices={BADGES.map((one) => [one, t(`badges.kinds.${one}`)] as const)}
      />
      <ChoiceInput
        name={`${at}award.round`}
        label={t('badges.round')}
        required
        choices={[...rounds.map((one) => [one, dmy(one)] as const), [OTHER, t('badges.otherRound')] as const]}
      />
      {round === OTHER && (
        <>
          <DateInput name={`${at}award.otherRound`} label={t('badges.otherDay')} required />
          <TextInput name={`${at}award.ownRound.number`} label={t('badges.ownRoundNumber')} required maxLength={40} />
          <DateInput name={`${at}award.ownRound.date`} label={t('badges.ownRoundDate')} required />
        </>
      )}
      {(badge === 'early' || badge === 'reissue') && (
        <Wide>
          <TextInput
            name={`${at}award.reason`}
            label={t(badge === 'early' ? 'badges.illness' : 'badges.lossWhy')}
            required
            multiline
            maxLength={500}
          />
        </Wide>
      )}
      <Wide>
        <TextInput
          name={`${at}award.lowerLeftOut`}
          label={t('badges.lowerLeftOut')}
          help={t('badges.lowerLeftOutHelp')}
          multiline
          maxLength={500}
        />
        <CheckInput name={`${at}award.confirmedByCell`} label={t('badges.confirmedByCell')} />
      </Wide>
    </Fields>
  );
}
