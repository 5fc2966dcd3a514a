import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { Link } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { MemberFile } from '../api/model.ts';
import { PrintPaper } from '../controls/print-paper.tsx';
import { Facts, Section } from '../controls/section.tsx';
import { useT } from '../i18n/use-t.ts';
import { CardFacts } from '../members/member-facts.tsx';
import { dmy } from '../words/dates.ts';
import { awardChoices } from './verbs.ts';

/** Card, dossier number and badges of a member: what is held, what is under way, and what can be recorded of it. */
export function AwardSection({ member, acting }: { member: MemberFile; acting: boolean }) {
  const t = useT();
  const { cardUnderWay: way, cardLostOn, cardReturnedOn, may } = member;
  const acts = acting ? awardChoices(member).filter((verb) => may.includes(operation('members', verb))) : [];
  const certified = member.partyAge && (member.status === 'official' || member.status === 'exited');
  return (
    <Section title={t('file.card')}>
      <CardFacts member={member} />
      <Box sx={{ mt: 2 }}>
        <Facts
          facts={[
            [
              t('cards.underWay'),
              way && `${t(`cards.kinds.${way.kind}`)}: ${t(`cards.states.${way.stage}`)}, ${dmy(way.on)}`,
            ],
            [t('cards.states.lost'), cardLostOn && dmy(cardLostOn)],
            [t('cards.states.returned'), cardReturnedOn && dmy(cardReturnedOn)],
          ]}
        />
      </Box>
      {acts.length > 0 && (
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, mt: 3 }}>
          {acts.map((verb) => (
            <Button key={verb} component={Link} to={`/members/${member.id}/${verb}`} size="small" variant="outlined">
              {t(`act.members.${verb}`)}
            </Button>
          ))}
        </Box>
      )}
      {acting && certified && (
        <Box sx={{ mt: 3 }}>
          <PrintPaper
            path={`/members/${member.id}/party-age-certificate`}
            filename="xac-nhan-tuoi-dang.pdf"
            label={t('paper.partyAge')}
          />
        </Box>
      )}
    </Section>
  );
}
