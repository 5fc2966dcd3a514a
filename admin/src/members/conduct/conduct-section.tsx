import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import type { MemberFile } from '../../api/model.ts';
import { Facts, Section } from '../../controls/section.tsx';
import type { Translate } from '../../i18n/keys.ts';
import { useT } from '../../i18n/use-t.ts';
import { dmy } from '../../words/dates.ts';
import type { ConductVerb } from './verbs.ts';

/** Exemption, suspension, discipline, complaints and how a person left, with the acts that are open now. */
export function ConductSection({ member, acts }: { member: MemberFile; acts: ConductVerb[] }) {
  const t = useT();
  const facts = conductFacts(member, t).filter(([, value]) => value !== undefined);
  if (facts.length === 0 && acts.length === 0) return null;
  return (
    <Section title={t('conduct.section')}>
      {facts.length === 0 ? (
        <Typography color="textSecondary">{t('conduct.nothing')}</Typography>
      ) : (
        <Facts facts={facts} />
      )}
      {acts.length > 0 && (
        <Stack
          direction="row"
          useFlexGap
          sx={{ flexWrap: 'wrap', gap: 2, pt: 4 }}
          role="group"
          aria-label={t('conduct.acts')}
        >
          {acts.map((verb) => (
            <Button key={verb} component={Link} to={`/members/${member.id}/${verb}`} size="small" variant="outlined">
              {t(`act.members.${verb}`)}
            </Button>
          ))}
        </Stack>
      )}
    </Section>
  );
}

function conductFacts(member: MemberFile, t: Translate): [label: string, value: ReactNode][] {
  const { exemption, suspension, interruptedOn, inspections, disciplines, complaints } = member;
  return [
    [t('conduct.exitedOn'), member.exitedOn && dmy(member.exitedOn)],
    [t('conduct.expelledOn'), member.expelledOn && dmy(member.expelledOn)],
    [
      t('conduct.leavingGround'),
      member.status === 'struckOff' && member.leavingGround
        ? t(`leaving.grounds.${member.leavingGround as 'unpaidDues'}`)
        : undefined,
    ],
    [
      t('conduct.exemption'),
      exemption && [
        t('conduct.exemptionFrom', {
          kind: t(`exemption.kinds.${exemption.kind}`),
          from: dmy(exemption.from),
          ground: t(`leaving.exemptionGrounds.${exemption.ground}`),
        }),
        exemption.until && `, ${t('conduct.exemptionUntil', { until: dmy(exemption.until) })}`,
      ],
    ],
    [
      t('conduct.suspension'),
      suspension && t('conduct.suspensionOf', { from: dmy(suspension.from), until: dmy(suspension.until) }),
    ],
    [t('conduct.interruption'), interruptedOn && t('conduct.interruptedOn', { on: dmy(interruptedOn) })],
    [
      t('conduct.inspections'),
      lines(
        inspections.map(({ id, ground, on, concludedOn, finding }) => [
          id,
          concludedOn && finding
            ? t('conduct.inspectionDone', {
                ...{ ground: t(`conductForm.grounds.${ground}`), on: dmy(on), concluded: dmy(concludedOn) },
                finding: t(`leaving.findings.${finding}`),
              })
            : t('conduct.inspectionOpen', { ground: t(`conductForm.grounds.${ground}`), on: dmy(on) }),
        ]),
      ),
    ],
    [
      t('conduct.disciplines'),
      lines(
        disciplines.map(({ id, form, on, lapsesOn, inForce, lifted }) => [
          id,
          [
            t('conduct.disciplineOf', { form: t(`conductForm.forms.${form}`), on: dmy(on) }),
            lifted
              ? t('conduct.states.lifted')
              : t(inForce ? 'conduct.states.inForce' : 'conduct.states.lapsed', { until: dmy(lapsesOn) }),
          ].join(': '),
        ]),
      ),
    ],
    [
      t('conduct.complaints'),
      lines(
        complaints.map(({ id, on, addressee, dueOn, settledOn, outcome }) => [
          id,
          settledOn && outcome
            ? t('conduct.complaintDone', {
                ...{ on: dmy(on), addressee: addressee.name, settled: dmy(settledOn) },
                outcome: t(`leaving.outcomes.${outcome}`),
              })
            : [
                t('conduct.complaintOpen', { on: dmy(on), addressee: addressee.name }),
                dueOn && t('conduct.complaintDue', { due: dmy(dueOn) }),
              ]
                .filter(Boolean)
                .join(', '),
        ]),
      ),
    ],
  ];
}

function lines(said: [id: string, text: string][]): ReactNode {
  return said.length > 0 ? said.map(([id, text]) => <div key={id}>{text}</div>) : undefined;
}
