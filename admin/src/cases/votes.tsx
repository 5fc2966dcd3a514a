import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { CaseFile, CaseVote } from '../api/case-model.ts';
import { useT } from '../i18n/use-t.ts';
import { dmy } from '../words/dates.ts';

/** Every vote, carried or not, with the count and who was left out of it and why. */
export function Votes({ file }: { file: CaseFile }) {
  const t = useT();
  if (file.votes.length === 0) return <Typography color="textSecondary">{t('caseFile.noVotes')}</Typography>;
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {file.votes.map((vote) => (
        <Box
          component="li"
          key={`${vote.organisation.id} ${vote.attempt}`}
          sx={{ py: 2.5, borderTop: 1, borderColor: 'divider' }}
        >
          <Vote vote={vote} members={file.members} />
        </Box>
      ))}
    </Box>
  );
}

function Vote({ vote, members }: { vote: CaseVote; members: CaseFile['members'] }) {
  const t = useT();
  const { tally, denominator, needed, carried } = vote;
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3 }}>
        <strong>{vote.organisation.name}</strong>
        <span>
          {t(`meeting.${vote.meeting}`)}, {dmy(vote.heldOn)}, {t('caseFile.attempt', { n: vote.attempt })}
        </span>
      </Box>
      <Box sx={{ color: carried ? 'success.main' : 'error.main', fontWeight: 600 }}>
        {carried ? '✓' : '✕'}{' '}
        {t(carried ? 'caseFile.carried' : 'caseFile.notCarried', {
          inFavour: tally?.inFavour ?? '…',
          denominator,
          needed,
        })}
      </Box>
      {tally ? (
        <Box sx={{ fontSize: '0.875rem', color: 'text.secondary' }}>
          <div>
            {t(`ballot.${vote.ballot}`)}.{' '}
            {t('caseFile.tally', {
              summoned: tally.summoned,
              present: tally.present,
              inFavour: tally.inFavour,
              against: tally.against,
              invalid: tally.invalid,
            })}
          </div>
          {tally.leftOut.length > 0 && (
            <div>
              {t('caseFile.leftOut', {
                people: tally.leftOut
                  .map(({ ground, member }) => {
                    const why = t(`leftOut.${ground}`).toLocaleLowerCase('vi');
                    const name = members.find(({ id }) => id === member)?.fullName;
                    return name ? `${name} (${why})` : why;
                  })
                  .join('; '),
              })}
            </div>
          )}
        </Box>
      ) : (
        <Typography variant="body2">{t('file.erased')}</Typography>
      )}
    </>
  );
}
