import Print from '@mui/icons-material/PrintOutlined';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { History, MemberFile, Paper } from '../api/model.ts';
import { Facts, Section } from '../controls/section.tsx';
import { Timeline } from '../controls/timeline.tsx';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { useRead } from '../providers/use-read.ts';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';
import type { DossierFile } from './model.ts';

interface Shown {
  member: MemberFile;
  dossier: DossierFile;
}

type Fact = readonly [label: string, value: ReactNode];

/** Lý lịch đảng viên (1-HSĐV): everything that the register holds, by the headings of the form. */
export function FullRecord({ member, dossier }: Shown) {
  const t = useT();
  const history = useRead<History>(`/members/${member.id}/history`);
  return (
    <Stack spacing={4}>
      <Intro of="record" sentence={t('dossier.record.intro')} />
      <Part title={t('dossier.record.who')} facts={who(member, t)} />
      <Part title={t('dossier.record.party')} facts={[...party(member, dossier, t), ...helped(member, t)]} />
      <Part title={t('dossier.record.learning')} facts={learning(member, t)} />
      <Part title={t('dossier.record.now')} facts={now(member, t)} />
      <Section title={t('dossier.record.process')}>
        {history.data && <Timeline items={history.data.items} names={history.data.names} />}
      </Section>
    </Stack>
  );
}

/** Phiếu đảng viên (2-HSĐV): the main facts on one page. */
export function Slip({ member, dossier }: Shown) {
  const t = useT();
  return (
    <Stack spacing={4}>
      <Intro of="slip" sentence={t('dossier.record.slipIntro')} />
      <Section title={t('dossier.file.tabs.slip')}>
        <Facts
          facts={[...who(member, t), ...party(member, dossier, t), ...learning(member, t), ...now(member, t)].map(
            ([label, value]): Fact => [label, value ?? none(t)],
          )}
        />
      </Section>
    </Stack>
  );
}

/** What the page is: a sentence and a button to print it; on paper the name of the form. */
function Intro({ of, sentence }: { of: 'record' | 'slip'; sentence: string }) {
  const t = useT();
  return (
    <>
      <Stack
        direction="row"
        useFlexGap
        sx={{ flexWrap: 'wrap', gap: 3, justifyContent: 'space-between', alignItems: 'center', displayPrint: 'none' }}
      >
        <Typography color="textSecondary" sx={{ flex: '1 1 320px' }}>
          {sentence}
        </Typography>
        <Button variant="outlined" startIcon={<Print />} onClick={() => print()}>
          {t(`dossier.record.print.${of}`)}
        </Button>
      </Stack>
      <Typography variant="h2" sx={{ display: 'none', displayPrint: 'block' }}>
        {t(`dossier.record.form.${of}`)}
      </Typography>
    </>
  );
}

function Part({ title, facts }: { title: string; facts: Fact[] }) {
  const t = useT();
  return (
    <Section title={title}>
      <Facts facts={facts.map(([label, value]): Fact => [label, value ?? none(t)])} />
    </Section>
  );
}

function none(t: Translate) {
  return (
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {t('dossier.record.none')}
    </Box>
  );
}

function who(member: MemberFile, t: Translate): Fact[] {
  return [
    [t('field.fullName'), nameShown(member.fullName, t)],
    [t('field.otherName'), member.otherName],
    [t('field.birthDate'), member.birthDate ? dmy(member.birthDate) : undefined],
    [t('field.sex'), t(`sex.${member.sex}`)],
    [t('field.citizenId'), member.citizenId],
    [t('field.ethnicity'), member.ethnicity],
    [t('field.religion'), member.religion],
    [t('field.nativePlace'), member.nativePlace],
    [t('field.residence'), member.residence],
  ];
}

function party(member: MemberFile, dossier: DossierFile, t: Translate): Fact[] {
  const badges = member.badges.filter(({ awardedOn }) => awardedOn !== undefined);
  return [
    [t('dossier.number'), dossier.number],
    [t('field.cardNumber'), member.cardNumber],
    [t('field.admissionDecision'), paper(member.admissionDecision, t)],
    [t('field.joinDate'), member.joinDate && dmy(member.joinDate)],
    [t('field.recognitionDecision'), paper(member.recognitionDecision, t)],
    [t('field.officialDate'), member.officialDate && dmy(member.officialDate)],
    [t('field.partyAge'), member.partyAge && t('file.partyAge', member.partyAge)],
    [
      t('dossier.record.badges'),
      badges.map(({ milestone }) => t('dossier.record.badgeOf', { milestone })).join(', ') || undefined,
    ],
  ];
}

function helped(member: MemberFile, t: Translate): Fact[] {
  return [
    [
      t('dossier.record.introducers'),
      member.introducers.map(({ fullName }) => nameShown(fullName, t)).join(', ') || undefined,
    ],
    [t('dossier.record.helper'), member.helper && nameShown(member.helper.fullName, t)],
  ];
}

function learning(member: MemberFile, t: Translate): Fact[] {
  return [
    [t('field.education'), member.education && t(`education.${member.education}`)],
    [t('field.politicalTheory'), member.politicalTheory && t(`politicalTheory.${member.politicalTheory}`)],
  ];
}

function now(member: MemberFile, t: Translate): Fact[] {
  return [
    [t('field.occupation'), member.occupation],
    [t('field.phone'), member.phone],
    [t('dossier.record.organisation'), member.path.map(({ name }) => name).join(' › ')],
    [
      t('dossier.record.positions'),
      member.seats
        .filter(({ until }) => until === undefined)
        .map(({ position, organisation }) => `${t(`position.${position}`)}, ${organisation.name}`)
        .join('; ') || undefined,
    ],
  ];
}

function paper(decision: Paper | undefined, t: Translate): string | undefined {
  if (!decision) return undefined;
  return [decision.number, dmy(decision.date), decision.issuer?.name].filter(Boolean).join(', ') || t('app.none');
}
