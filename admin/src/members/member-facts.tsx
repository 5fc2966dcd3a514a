import Box from '@mui/material/Box';
import MuiLink from '@mui/material/Link';
import { Link } from 'react-router-dom';
import type { MemberFile, Paper } from '../api/model.ts';
import { Facts } from '../controls/section.tsx';
import { StatusChip } from '../controls/status-chip.tsx';
import type { Translate } from '../i18n/keys.ts';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';
import { nameShown } from '../words/person.ts';

/** Who the person is. */
export function PersonFacts({ member }: { member: MemberFile }) {
  const t = useT();
  return (
    <Facts
      facts={[
        [t('field.fullName'), member.fullName],
        [t('field.otherName'), member.otherName],
        [t('field.birthDate'), member.birthDate && dmy(member.birthDate)],
        [t('field.sex'), t(`sex.${member.sex}`)],
        [t('field.citizenId'), member.citizenId],
        [t('field.ethnicity'), member.ethnicity],
        [t('field.religion'), member.religion],
        [t('field.nativePlace'), member.nativePlace],
        [t('field.residence'), member.residence],
        [t('field.phone'), member.phone],
        [t('field.education'), member.education && t(`education.${member.education}`)],
        [t('field.politicalTheory'), member.politicalTheory && t(`politicalTheory.${member.politicalTheory}`)],
        [t('field.occupation'), member.occupation],
      ]}
    />
  );
}

/** The person's standing in the Party. */
export function StandingFacts({ member }: { member: MemberFile }) {
  const t = useT();
  return (
    <Facts
      facts={[
        [t('field.status'), <StatusChip status={member.status} />],
        [
          t('redo.field'),
          member.regularisation &&
            t('redo.since', { by: member.regularisation.by.name, on: dmy(member.regularisation.since) }),
        ],
        [t('pool.droppedOn'), member.droppedOn && dmy(member.droppedOn)],
        [
          t(member.inTransit ? 'letter.countedAt' : 'field.cell'),
          <MuiLink component={Link} to={`/organisations/${member.cell}`}>
            {member.cellName}
          </MuiLink>,
        ],
        [t('field.awarenessCourse'), awarenessCourse(member, t)],
        [t('field.readmission'), member.readmission ? t('app.yes') : undefined],
        [t('field.struckOffOn'), member.struckOffOn && dmy(member.struckOffOn)],
        [t('field.admissionDecision'), paper(member.admissionDecision, t)],
        [t('field.joinDate'), member.joinDate && dmy(member.joinDate)],
        [
          t('field.officialDue'),
          member.status === 'probationary' && member.officialDue ? dmy(member.officialDue) : undefined,
        ],
        [
          t('field.newMemberCourse'),
          member.newMemberCourse &&
            t('file.paper', { number: member.newMemberCourse.number, date: dmy(member.newMemberCourse.on) }),
        ],
        [t('field.recognitionDecision'), paper(member.recognitionDecision, t)],
        [t('field.officialDate'), member.officialDate && dmy(member.officialDate)],
        [
          t('field.partyAge'),
          member.partyAge && (
            <>
              {t('file.partyAge', member.partyAge)}, {t('file.partyAgeFrom', { from: dmy(member.partyAge.from) })}
            </>
          ),
        ],
        [
          t('field.partyAgeGaps'),
          member.partyAgeGaps?.length
            ? member.partyAgeGaps.map(({ from, to, ground }) => (
                <div key={from}>{t('file.fromTo', { from: dmy(from), to: dmy(to), ground: t(`gap.${ground}`) })}</div>
              ))
            : undefined,
        ],
        [
          t('field.introducers'),
          member.introducers?.length
            ? member.introducers.map(({ id, fullName }, index) => (
                <span key={id}>
                  {index > 0 && ', '}
                  <MuiLink component={Link} to={`/members/${id}`}>
                    {nameShown(fullName, t)}
                  </MuiLink>
                </span>
              ))
            : undefined,
        ],
        [
          t('field.helper'),
          member.helper && (
            <MuiLink component={Link} to={`/members/${member.helper.id}`}>
              {nameShown(member.helper.fullName, t)}
            </MuiLink>
          ),
        ],
        [
          t('field.legacyGrounds'),
          member.legacyGrounds?.length
            ? member.legacyGrounds.map((ground) => t(`legacy.${ground}`)).join('; ')
            : undefined,
        ],
        [t('field.diedOn'), member.diedOn && dmy(member.diedOn)],
        [t('field.source'), member.source],
      ]}
    />
  );
}

/** Card, dossier and badges. */
export function CardFacts({ member }: { member: MemberFile }) {
  const t = useT();
  return (
    <Facts
      facts={[
        [
          t('field.cardNumber'),
          member.cardNumber
            ? [member.cardNumber, member.cardGeneration && t(`cardGeneration.${member.cardGeneration}`)]
                .filter(Boolean)
                .join(' – ')
            : t('app.none'),
        ],
        [t('field.cardIssuedOn'), member.cardIssuedOn && dmy(member.cardIssuedOn)],
        [t('field.dossierNumber'), member.dossierNumber ?? t('app.none')],
        [
          t('field.badges'),
          member.badges?.length ? (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2 }}>
              {member.badges.map(({ milestone, number, awardedOn }) => (
                <Box
                  key={milestone}
                  component="span"
                  sx={{
                    px: 2,
                    py: 0.5,
                    borderRadius: 1,
                    border: 1,
                    borderColor: 'gold.main',
                    bgcolor: 'gold.ground',
                    color: 'gold.text',
                    fontSize: '0.875rem',
                    fontWeight: 500,
                  }}
                >
                  {[
                    t('file.badge', { milestone }),
                    number && t('file.badgeNumber', { number }),
                    awardedOn && dmy(awardedOn),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </Box>
              ))}
            </Box>
          ) : (
            t('app.none')
          ),
        ],
      ]}
    />
  );
}

/** Seats on committees. */
export function SeatFacts({ member }: { member: MemberFile }) {
  const t = useT();
  return (
    <Box component="ul" sx={{ m: 0, pl: 5 }}>
      {member.seats.map((seat) => (
        <li key={seat.organisation.id + seat.position + seat.from}>
          {t(`position.${seat.position}`)},{' '}
          <MuiLink component={Link} to={`/organisations/${seat.organisation.id}`}>
            {seat.organisation.name}
          </MuiLink>
          , {t('file.since', { from: dmy(seat.from) })}
          {seat.until && ` ${t('file.until', { until: dmy(seat.until) })}`}
        </li>
      ))}
    </Box>
  );
}

function awarenessCourse({ awarenessCourse: course }: MemberFile, t: Translate): string | undefined {
  if (!course) return undefined;
  const what = t('file.paper', { number: course.number, date: dmy(course.on) });
  return course.lapsesOn ? `${what}. ${t('awareness.lapses', { until: dmy(course.lapsesOn) })}` : what;
}

function paper(given: Paper | undefined, t: Translate): string | undefined {
  if (!given) return undefined;
  const what = given.number
    ? t('file.paper', { number: given.number, date: dmy(given.date) })
    : t('file.paperDateOnly', { date: dmy(given.date) });
  return given.issuer ? `${what} ${t('file.paperOf', { issuer: given.issuer.name })}` : what;
}
