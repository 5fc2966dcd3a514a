import Alert from '@mui/material/Alert';
import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Stack from '@mui/material/Stack';
import Typography from '@mui/material/Typography';
import { Link } from 'react-router-dom';
import { operation } from '../api/commands.ts';
import type { MemberFile } from '../api/model.ts';
import type { Letter as OfficialLetter, LetterBox, Stay } from '../api/transfer-model.ts';
import { Facts, Section } from '../controls/section.tsx';
import { LateMark } from '../controls/status-chip.tsx';
import { useT } from '../i18n/use-t.ts';
import { useSession } from '../providers/use-session.ts';
import { dmy } from '../words/dates.ts';
import { transferActs, type TransferVerb } from './acts.ts';
import { capital } from './capital.ts';

/** What is under way of transfers: the letter with its boxes in order, and where the member is counted meanwhile. */
export function OpenTransfers({ member, past }: { member: MemberFile; past: boolean }) {
  const t = useT();
  const { transfer, temporary } = member;
  const acts = past ? [] : transferActs(member).filter((verb) => member.may.includes(operation('members', verb)));
  if (!transfer && !temporary && acts.length === 0) return null;
  return (
    <Section title={t('menu.transfers')}>
      <Box sx={{ display: 'grid', gap: 5 }} data-testid="transfers">
        {transfer && <Official letter={transfer} />}
        {temporary && <Temporary stay={temporary} />}
        {acts.length > 0 && (
          <Stack
            direction="row"
            useFlexGap
            sx={{ flexWrap: 'wrap', gap: 2 }}
            role="group"
            aria-label={t('letter.acts')}
          >
            {acts.map((verb, index) => (
              <Button
                key={verb}
                component={Link}
                to={`/members/${member.id}/${verb}`}
                variant={index === 0 && isNext(verb) ? 'contained' : 'outlined'}
              >
                {t(`act.members.${verb}`)}
              </Button>
            ))}
          </Stack>
        )}
      </Box>
    </Section>
  );
}

/** What is said of a member beside the status: on the way for good, or away for a time. */
export function TransferMarks({ member: { inTransit, onTemporaryTransfer } }: { member: MemberFile }) {
  const t = useT();
  return (
    <>
      {inTransit && <span>{t('transferDraft.inTransit')}</span>}
      {onTemporaryTransfer && <span>{t('transferDraft.away')}</span>}
    </>
  );
}

/** The expected next step, which stands out. */
function isNext(verb: TransferVerb): boolean {
  return verb === 'fill-transfer-box' || verb === 'fill-temporary-box' || verb === 'hand-in-overseas-slip';
}

function Official({ letter }: { letter: OfficialLetter }) {
  const t = useT();
  const { from, to, outside, leftOn, transit, dossier, abroad } = letter;
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <Heading>{t('letter.official')}</Heading>
      <Alert severity="info" icon={false} data-testid="counted">
        {abroad
          ? t('letter.countedAbroad', { at: abroad.by.name, on: dmy(abroad.since) })
          : leftOn
            ? t('letter.countedInTransit', { at: transit.name, on: dmy(leftOn) })
            : t('letter.countedAtHome', { at: from.name })}
      </Alert>
      <Facts
        facts={[
          [t('transfers.from'), from.name],
          [t('transfers.to'), to?.name ?? outside],
          [t('letter.ground'), capital(t(`transfer.grounds.${letter.ground}`))],
          [
            t('letter.paper'),
            letter.paper && t('file.paper', { number: letter.paper.number, date: dmy(letter.paper.date) }),
          ],
          [t('transfers.letterNumber'), letter.letterNumber],
          [t('letter.noticeNumber'), letter.noticeNumber],
          [t('letter.noticeOn'), letter.noticeOn && dmy(letter.noticeOn)],
          [t('letter.presentBy'), letter.presentBy && <Due on={letter.presentBy} done={arrived(letter.boxes)} />],
          [t('letter.handInBy'), letter.handInBy && <Due on={letter.handInBy} done={arrived(letter.boxes)} />],
          [t('letter.dossierOn'), letter.dossierOn && dmy(letter.dossierOn)],
          [t('letter.country'), abroad?.country],
          [t('letter.twoBox'), abroad?.number],
          [t('letter.slipNumber'), abroad?.slipNumber],
          [t('letter.slipBy'), abroad?.slip && <Due on={abroad.slip.by} done={abroad.slip.on !== undefined} />],
          [t('letter.slipOn'), abroad?.slip?.on && dmy(abroad.slip.on)],
        ]}
      />
      <Boxes boxes={letter.boxes} current={letter.next} />
      {!letter.next && letter.sentOn && !to && <div>{t('letter.outsideHasIt')}</div>}
      {dossier && dossier.length > 0 && (
        <div>
          <Heading>{t('letter.dossier')}</Heading>
          <Box component="ol" sx={{ m: 0, pl: 5 }}>
            {dossier.map(({ paper, copies }) => (
              <li key={paper}>{t('letter.copies', { paper, smart_count: copies })}</li>
            ))}
          </Box>
        </div>
      )}
    </Box>
  );
}

function Temporary({ stay }: { stay: Stay }) {
  const t = useT();
  const { host, outside, country, begunOn, until, slip } = stay;
  return (
    <Box sx={{ display: 'grid', gap: 4 }}>
      <Heading>{t('letter.temporary')}</Heading>
      <Alert severity="info" icon={false} data-testid="counted-stay">
        {t('letter.stillHome')}
      </Alert>
      <Facts
        facts={[
          [t('letter.why'), capital(t(`transfer.kinds.${stay.kind}`))],
          [t('letter.host'), host?.name ?? outside ?? country],
          [t('letter.begunOn'), begunOn && dmy(begunOn)],
          [t('transfers.until'), <Due on={until} done={false} />],
          [t('letter.slipBy'), slip && <Due on={slip.by} done={slip.on !== undefined} />],
          [t('letter.slipOn'), slip?.on && dmy(slip.on)],
        ]}
      />
      <Boxes boxes={stay.boxes} current={stay.next} />
    </Box>
  );
}

/** Box after box: who filled it in and when, whose turn it is, what is still empty. */
function Boxes({ boxes, current }: { boxes: LetterBox[]; current?: { box: number; organisation: { id: string } } }) {
  const t = useT();
  return (
    <div>
      <Heading>{t('letter.boxes')}</Heading>
      <Box component="ol" data-testid="boxes" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {boxes.map((one, index) => {
          const here = !one.filledOn && one.box === current?.box && one.organisation.id === current.organisation.id;
          const state = one.filledOn ? 'filled' : here ? 'here' : 'empty';
          return (
            <Box
              component="li"
              key={`${index} ${one.box}`}
              aria-current={here ? 'step' : undefined}
              sx={{
                borderLeft: 4,
                borderColor: one.filledOn || here ? 'primary.main' : 'divider',
                pl: 3,
                py: 1.5,
                minWidth: 0,
              }}
            >
              <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
                {t('letter.box', { box: one.box })} · {t(`letter.sides.${one.side}`)} · {t(`letter.boxStates.${state}`)}
              </Box>
              <Box sx={{ fontWeight: here ? 700 : 500 }}>{one.organisation.name}</Box>
              {one.filledOn && (
                <Box sx={{ fontSize: '0.875rem' }}>
                  {one.number
                    ? t('letter.filledNumber', { on: dmy(one.filledOn), number: one.number })
                    : t('letter.filledOn', { on: dmy(one.filledOn) })}
                </Box>
              )}
              {one.struckOn && (
                <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
                  {t('letter.struck', { on: dmy(one.struckOn), number: one.struckNumber ?? '…' })}
                </Box>
              )}
            </Box>
          );
        })}
      </Box>
    </div>
  );
}

function Heading({ children }: { children: string }) {
  return (
    <Typography variant="h3" component="h3" sx={{ mb: 2 }}>
      {children}
    </Typography>
  );
}

function Due({ on, done }: { on: string; done: boolean }) {
  const t = useT();
  const { today } = useSession();
  return (
    <>
      {dmy(on)} {!done && on < today && <LateMark>{t('transfers.late')}</LateMark>}
    </>
  );
}

/** The letter was presented: a box at the destination is filled in. */
function arrived(boxes: LetterBox[]): boolean {
  return boxes.some(({ side, filledOn }) => side === 'in' && filledOn !== undefined);
}
